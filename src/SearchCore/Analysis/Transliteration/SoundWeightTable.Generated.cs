// Written by benchmarks/SearchCore.NameLearning from the development data. Do not edit: learn again.
namespace SearchCore.Analysis.Transliteration;

internal static class SoundWeightTable
{
    public const string Lines = """
        0 length -510 -510 -560 -276 -307 -331 -338 -364 -395 -441 -498 -555 -686
        0 - a -147 -56 -62
        0 a a 48 e -2 i -84 o -7 u -60 y -116 schwa 61 oe -38 ue -101 aa 41 ii -100 ee -61 oo -139 ou -94 ay -182 ey -122 oi -157 aw -226 iy -14 ya -27 ye 17 yo -151 yu -54 yi -122 ie -79 ja -17 je -102 jo -108 ju -138 aj -244 ej -84 oj -57 ij -90 ah 0 eh 13 glide -77 hard 17 soft -119 yery -71 cyre -51 b -389 p -412 f -408 v -401 w -163 t -409 d -307 s -417 z -439 ch -387 tsh -404 ts -401 dzh -402 j -388 sj -402 cs -401 c -369 g -409 gh -401 k -385 q -415 h -96 l -414 m -414 n -405 r -401 hamza 26 alef -55 alefe -41 alefi -69 alefm -20 ain -46 jim -412 hah -205 kha -402 sad -408 tah -401 ghain -402 qaf -415 heh -57 marbuta -53 waw -96 yeh -135 maqsura -76 kurde -48 alep -42 bet -408 he -44 vav -116 vavvav -87 het -78 yod -239 yodyod -51 kaf -401 ayin -52 pe -403 tsadi -401 qof -406 cyrg -402 ups -104 omicronf -29
        0 - e -88 -26 -4
        0 e e 48 i 2 o -24 u -95 y -23 schwa 28 oe 26 ue -28 aa -44 ii -14 ee -4 oo -104 ou -118 ay 14 ey -87 oi -77 aw -192 iy -16 ya 0 ye 17 yo 6 yu -102 yi 4 ie -21 ja -9 je -6 jo 20 ju -143 aj -55 ej -134 oj -38 ij -74 ah 25 eh 34 glide 14 hard -7 soft -40 yery 6 cyre 22 b -450 p -405 f -404 w -145 t -407 d -404 s -396 z -426 tsh -408 dzh -401 j -401 cz -401 c -385 k -429 q -403 h -72 l -413 ly -401 m -418 n -409 r -419 hamza -55 alef -88 alefe -74 alefi -28 alefm -66 ain -128 jim -401 hah -192 kha -402 sad -402 tah -401 qaf -404 heh -31 marbuta -53 waw -144 yeh -25 maqsura -57 kurde -52 alep -54 bet -402 he -32 vav -168 vavvav -107 het -93 yod -62 yodyod -69 ayin -37 pe -402 tsadi -401 qof -402 shin -401 cyrg -401 ups -82 omicronf -98
        0 - i -72 -58 -69
        0 i i 51 o -47 u -54 y 45 schwa 0 oe -44 ue 0 aa -115 ii 28 ee 46 oo -88 ou -98 ay -18 ey -67 oi -25 aw -167 iy -71 ya -65 ye -15 yo 79 yu -44 yi 38 ie -64 ja -94 je -57 jo -100 ju -46 aj -60 ej -36 oj -109 ij -93 ah -116 eh -53 glide 41 hard -31 soft -74 yery 39 cyre -13 b -433 p -202 f -414 ph -401 v -396 w -209 t -401 d -326 th -337 dh -406 s -397 z -425 sh -408 ch -370 tsh -380 shch -403 dz -362 dj -345 dzh -340 j -139 sj -409 sch -401 cz -402 sz -401 rz -403 c -397 g -359 gh -402 gj -404 k -384 q -359 h -134 x -404 l -352 ly -367 m -429 n -398 ny -401 r -378 hamza -19 alef -189 alefe -104 alefi -25 alefm -69 ain -118 tha -401 jim -367 hah -230 kha -405 sad -412 dad -405 tah -401 zah -401 ghain -403 qaf -406 heh -141 marbuta -152 waw -185 yeh -47 maqsura -54 kurde -103 alep -179 he -112 vav -139 vavvav -115 het -125 yod -34 yodyod -48 ayin -65 pe -402 tsadi -401 qof -406 tav -401 cyrg -403 beta -392 gamma -403 ups -13 sigmaf -396 omicronf -137
        0 - o -96 -42 -58
        0 o o 40 u 20 y -55 schwa 10 oe 55 ue 32 aa -101 ii -145 ee -58 oo 50 ou 39 ay -140 ey -102 oi -141 aw -29 iy 3 ya -65 ye -34 yo -85 yu -43 yi -104 ie -106 ja -122 jo -26 ju -72 aj -149 ej -147 oj -168 ij -26 ah -156 eh -21 glide -119 hard -26 soft -56 yery -28 cyre -56 b -414 p -358 f -401 v -399 w -21 t -398 d -379 s -402 z -429 sh -407 zh -402 tsh -403 dj -401 c -413 k -423 q -413 h -150 l -366 m -427 n -387 r -433 hamza -98 alef -96 alefe -99 alefi -111 alefm -35 ain -89 jim -403 hah -211 kha -406 sad -404 dad -401 tah -403 zah -401 ghain -403 qaf -410 heh -126 marbuta -155 waw -35 yeh -128 maqsura -113 kurde -92 alep -53 he -54 vav -27 vavvav -71 het -101 yod -157 yodyod -135 ayin -126 pe -404 tsadi -403 qof -403 shin -405 tav -402 ups -111 omicronf 80
        0 - u -119 -37 -43
        0 u u 72 y -54 schwa 23 oe 99 ue 78 aa -101 ii -115 ee -120 oo 47 ou 74 ay -147 ey -113 oi -100 aw 4 iy -106 ya -116 ye -103 yo -78 yu 57 yi -89 ie -102 ja -144 je -130 jo -92 ju -60 aj -112 ej -111 oj -97 ij -113 ah -95 eh -51 glide -79 hard -10 soft -99 yery -13 cyre -80 b -280 p -405 f -200 v 19 w 79 t -405 d -380 s -411 z -416 sh -403 tsh -401 dj -402 c -420 g -403 k -333 q -408 h -82 l -407 m -427 n -397 r -354 hamza -115 alef -121 alefe -61 alefi -73 alefm -65 ain -91 jim -402 hah -214 kha -401 sad -404 tah -401 ghain -401 qaf -408 heh -138 marbuta -107 waw -17 yeh -171 maqsura -83 kurde -99 alep -124 bet -401 he -131 vav -3 vavvav -71 het -102 yod -139 yodyod -124 ayin -119 tsadi -401 qof -404 cyrg -403 beta -294 delta -380 ups -31 mpi -393 omicronf 9
        0 - y -422 -231 -137
        0 y y 52 schwa -34 oe -25 ue 7 aa -187 ii 32 ee 30 oo -113 ou -101 ay -57 ey -72 oi -71 aw -173 iy -68 ya -78 ye -63 yo -51 yu -7 yi -11 ie -78 ja -110 je -57 jo -45 ju -51 aj -42 ej -18 oj -46 ij -54 ah -140 eh -102 glide 15 hard -19 soft -106 yery 14 cyre -34 b -353 p -412 f -323 ph -355 v -232 w -190 t -430 d -439 th -358 dh -360 s -433 z -379 ss -351 sh -375 zh -258 ch -190 tsh -356 shch -353 ts -349 tz -357 dz -306 dj -349 dzh -312 j -83 zj -380 sj -369 sch -335 cz -360 sz -354 rz -351 zs -337 c -260 cc -53 ck -97 g -76 gh -122 gj -86 gu -100 k -297 q -216 qu -84 kh -94 h -179 x -90 l -461 ll -353 ly -379 m -430 n -443 ny -371 nk -357 r -464 alef -170 alefe -98 alefi -78 alefm -73 ain -141 jim -334 hah -161 kha -100 sad -355 tah -354 ghain -101 qaf -100 heh -140 marbuta -140 waw -170 yeh -41 maqsura -77 kurde -95 alep -120 bet -356 he -127 vav -153 vavvav -118 het -89 yod -30 yodyod -72 kaf -65 ayin -76 pe -358 tsadi -352 qof -114 shin -352 tav -351 cyrg -141 cyrh -136 beta -354 gamma 28 delta -351 ups 26 mpi -351 ntau -351 gkappa -59 tzet -330 sigmaf -351 nuf -351 omicronf -93
        0 - schwa -158 -34 -204
        0 schwa schwa 83 oe -50 ue -76 aa -51 ii -90 ee -73 oo -76 ou -92 ay -88 ey -75 oi -71 aw -74 iy -71 ya 2 ye -54 yo -59 ja -64 je -72 aj -42 ej -71 ij -66 ah -84 eh -37 glide -61 hard -60 soft -74 yery -39 cyre 47 b -413 p -403 v -386 w -20 s -404 g -392 h -84 l -370 n -383 hamza -62 alef -14 alefe -65 alefi -74 alefm -64 ain -73 hah -87 heh -63 marbuta -45 waw -64 yeh -24 kurde -42 alep -47 he -45 vav -92 yod -80 yodyod -71 ayin -55 ups -71
        0 - oe -206 0 -169
        0 oe oe 86 ue 29 aa -97 ii -65 ee -73 ou -51 ay -92 ey -78 oi -87 aw -4 iy -93 ya -55 yo 14 yu -55 ja -71 je -65 jo -10 ju -56 aj -103 ej -82 oj -64 ij -73 ah -81 eh 3 glide -71 hard -72 soft -68 yery -33 cyre 0 b -402 w -46 h -21 m -401 hamza -62 alef -95 alefe -89 alefi -73 ain -69 hah -80 heh -82 marbuta -75 waw -55 yeh -90 maqsura -78 kurde -74 alep -74 he -69 vav -56 het -76 yod -90 yodyod -73 ayin -89
        0 - ue -153 -95 -150
        0 ue ue 58 aa -99 ii -77 oo -68 ou -1 ay -82 ey -65 oi -55 aw -32 iy -82 ya -45 yu 1 ie -64 ja -68 je -73 jo -85 ju 8 aj -89 ej -86 oj -13 ij -72 ah -85 eh -60 glide -47 hard -75 soft -72 yery -61 cyre -33 b -403 p -404 f -401 v -392 w -14 z -401 h -54 l -406 m -403 n -392 r -405 hamza -79 alef -86 alefe -59 alefm -79 ain -83 hah -89 heh -85 marbuta -74 waw -12 yeh -36 maqsura -77 alep -96 he -74 vav -27 yod -59 ayin -64 beta -392 ups -31
        0 - aa -142 -91 -205
        0 aa aa 60 ii -48 ee -76 oo -60 ou -96 ay -109 ey -131 oi -136 aw -149 iy -60 ya 29 ye -88 yo -118 yu -98 yi -76 ie -64 ja -77 je -101 jo -96 ju -90 aj -175 ej -99 oj -110 ij -128 ah 0 eh -21 glide -91 hard -74 soft -83 yery -93 cyre -82 b -406 f -401 w -113 t -373 j -402 q -401 h -153 l -401 m -402 r -405 hamza -7 alef -36 alefe -87 alefi -66 alefm -47 ain -17 hah -151 qaf -401 heh -93 waw -169 yeh -168 maqsura -60 kurde -88 alep -56 he -84 vav -141 vavvav -90 het -75 yod -153 yodyod -77 ayin -99 ups -88 omicronf -78
        0 - ii -153 -61 -74
        0 ii ii 58 ee 43 oo -72 ou -147 ay 49 ey -65 oi -63 aw -150 iy -50 ya -61 ye -73 yo -73 yu -55 yi -69 ie -73 ja -118 je -98 jo -99 ju -106 aj -87 ej -93 oj -72 ij -6 ah -26 eh -64 glide -51 hard -71 soft -80 yery -48 cyre -56 b -409 p -403 v -402 w -146 d -404 z -407 sh -402 j -402 sch -401 c -401 k -401 q -401 h -96 l -409 m -408 nk -401 r -408 hamza -72 alef -166 alefi -78 alefm -73 ain -96 hah -102 qaf -401 heh -108 marbuta -79 waw -183 yeh -45 maqsura -52 kurde -83 alep -109 he -94 vav -117 vavvav -74 het -83 yod -72 yodyod -72 ayin -65 ups -76 omicronf -77
        0 - ee -188 -133 -185
        0 ee ee 41 oo -83 ou -111 ay -62 ey -64 oi -77 aw -136 iy -71 ya -68 ye -69 yo -75 yu -77 ja -42 je -74 jo -75 ju -73 aj -77 ej -99 ij -86 ah -65 eh -86 glide -93 soft -93 yery -71 cyre -54 b -402 f -401 w -108 c -402 h -91 alef -92 alefe -75 ain -82 hah -104 heh -90 marbuta -77 waw -125 maqsura -73 alep -63 he -82 vav -110 yod -94 ayin -78 ups -73 omicronf -77
        0 - oo -152 -164 -100
        0 oo oo 116 ou 33 ey -85 oi -96 aw 25 iy -77 ya -117 ye -83 yo -85 yu -75 ie -25 ja -71 je -96 jo -71 ju -98 aj -96 ej -86 oj -82 ij -79 ah -52 glide -71 hard -64 soft -80 yery -62 cyre -40 b -403 p -401 w -58 k -401 h -122 hamza -72 alef -115 alefe -77 alefm -59 ain -89 hah -79 heh -77 marbuta -71 waw -10 yeh -102 maqsura -71 kurde -49 alep -66 he -82 vav -20 yod -103 yodyod -79 ayin -71 ups -72
        0 - ou -163 -131 -256
        0 ou ay -145 ey -101 oi -67 aw 36 iy -79 ya -147 ye -44 yo -83 yu 22 ie -126 ja -139 je -75 jo -98 ju -93 aj -128 ej -91 oj -100 ij -104 ah -47 eh -87 glide -74 hard -73 soft -72 yery -77 cyre -30 b -404 f -402 v -361 w 21 t -404 d -404 s -401 z -403 sh -402 c -401 g -402 k -403 h -119 l -409 m -408 r -321 hamza -98 alef -133 alefe -90 alefi -79 alefm -79 ain -87 hah -127 kha -401 sad -401 qaf -406 heh -113 marbuta -112 waw -14 yeh -187 maqsura -73 kurde -111 alep -103 bet -396 he -108 vav -8 het -82 yod -140 yodyod -84 ayin -103 pe -401 tsadi -401 tav -401 cyrg -401 ups -74 omicronf -77
        0 - ay -102 -137 -124
        0 ay ay 100 ey -52 oi -72 aw -174 iy -69 ya -113 ye -55 yo -90 yu -102 yi -71 ie -73 ja -110 je -101 jo -100 ju -119 aj 74 ej -17 oj -11 ij -85 ah -107 eh -115 glide -76 hard -49 soft -90 yery -60 cyre -53 b -328 p -401 w -175 t -404 d -405 s -401 z -402 j -401 k -404 h -174 l -404 m -405 n -404 r -411 hamza -78 alef -165 alefe -89 alefi -81 alefm -64 ain -139 hah -137 qaf -401 heh -125 marbuta -108 waw -163 yeh -67 maqsura -69 kurde -69 alep -130 he -113 vav -146 vavvav -86 het -78 yod -78 yodyod -72 ups -71 omicronf -98
        0 - ey -235 -170 -163
        0 ey ey 85 aw -132 iy -71 ya -81 ye -69 yo -75 yu -79 ja -103 je -54 jo -77 ju -81 aj 6 ej 89 oj -88 ij -5 ah -114 eh -123 hard -71 soft -103 yery -72 cyre -77 b -368 f -401 w -77 t -401 s -404 c -402 k -401 h -138 l -402 m -402 n -402 r -407 hamza -73 alef -163 alefe -84 alefi -72 alefm -73 ain -117 hah -111 heh -114 marbuta -94 waw -157 yeh -83 maqsura -67 kurde -81 alep -102 he -106 vav -112 vavvav -75 het -71 yod -76 ayin -78 ups -71 omicronf -75
        0 - oi -250 -215 -142
        0 oi oi 99 aw -107 iy -71 ya -84 yo -71 ie -71 ja -85 je -65 jo -75 ju -72 aj -57 ej -57 oj 77 ij -17 ah -144 eh -77 hard -74 soft -21 yery -72 cyre -77 w -82 d -402 z -401 h -133 l -403 n -401 r -406 hamza -80 alef -134 alefe -71 ain -85 hah -108 heh -67 marbuta -99 waw -162 yeh -86 maqsura -107 kurde -71 alep -97 he -105 vav -99 yod -87 yodyod -81 ayin -74 omicronf -83
        0 - aw -299 -268 -254
        0 aw aw 112 iy -149 ya -182 ye -105 yo -51 yu -79 yi -78 ie -115 ja -144 je -106 jo -76 ju -119 aj -150 ej -106 oj -124 ij -168 ah -165 eh -135 glide -89 hard -71 soft -125 yery -107 cyre -127 w -65 t -403 d -405 s -402 tsh -401 k -380 h -116 l -403 m -402 n -401 r -409 hamza -83 alef -216 alefe -95 alefi -74 alefm -95 ain -130 hah -130 heh -123 marbuta -121 waw -40 yeh -180 maqsura -84 kurde -88 alep -141 he -112 vav -91 vavvav -74 het -74 yod -152 yodyod -85 ayin -67 ups -82 omicronf -50
        0 - iy -222 -125 -42
        0 iy iy 23 ya -100 ye -81 yo -73 yu -81 yi -4 ja -82 je -54 jo -76 ju -86 aj -101 ej -32 oj -84 ij 12 ah -106 eh -87 glide -71 hard -71 soft -62 yery -34 cyre -71 b -411 p -403 w -132 t -410 d -407 dh -401 z -403 sh -401 tsh -360 sj -401 k -403 h -102 l -406 m -406 n -405 r -438 hamza -82 alef -144 alefe -72 alefi -51 alefm -71 ain -126 hah -110 sad -402 tah -401 heh -113 marbuta -111 waw -157 yeh -79 maqsura -74 kurde -90 alep -110 he -100 vav -122 vavvav -90 het -71 yod -77 ayin -87 ups -68 omicronf -82
        0 - ya -153 -142 -41
        0 ya ya 111 ye 37 yo 12 yu -71 yi -78 ie -16 ja 75 je 24 jo -15 ju -86 aj -126 ej -72 oj -91 ij -33 ah -43 eh -124 glide 92 hard -87 soft -62 yery -100 cyre 3 b -414 p -402 f -401 v -403 w -172 t -401 s -402 z -411 ch -388 tsh -401 c -412 g -396 k -373 q -405 h -154 l -404 m -406 r -402 hamza -52 alef -69 alefe -68 alefi -80 alefm -63 ain -125 hah -139 qaf -401 heh -93 marbuta -114 waw -184 yeh -41 maqsura -96 kurde -99 alep -75 he -89 vav -151 vavvav -77 het -74 yod -71 ayin 1 omicronf -86
        0 - ye -18 -36 -54
        0 ye ye 96 yo -18 yu -71 yi -73 ie 23 ja 24 je 56 jo -21 ju -85 aj -28 ej -79 oj -74 ij -77 ah -97 eh -14 glide -15 hard -75 soft -61 yery -65 cyre 67 b -401 w -63 t -401 s -394 h -90 l -402 m -404 r -407 hamza -75 alef -114 alefe -77 alefi -71 ain -103 hah -104 heh -106 marbuta -76 waw -129 yeh -50 maqsura -75 kurde -79 alep -93 he -85 vav -101 vavvav -73 yod -80 yodyod -52 ayin -64 tsadi -401 ups -49 omicronf -81
        0 - yo -233 -265 -228
        0 yo yo 84 ja 24 je -36 jo 98 ju -4 aj -80 ej -46 oj -78 ij -89 ah -111 eh -91 glide -24 hard -74 soft -92 yery -74 cyre -5 b -403 p -401 w -98 t -401 d -401 s -401 g -401 k -402 h -175 l -409 ly -401 m -402 n -402 ny -396 r -414 hamza -82 alef -128 alefe -52 alefi -71 alefm -91 ain -93 hah -110 marbuta -92 waw -92 yeh -75 maqsura -67 kurde -71 alep -97 he -86 vav -72 het -71 yod -80 yodyod -77 ayin -78 omicronf -75
        0 - yu -59 -130 -227
        0 yu yu 45 yi -73 ie -79 ja -74 je -92 jo -33 ju 69 aj -86 ej -47 oj -75 ij -94 ah -98 eh -82 glide -15 hard -77 soft -33 yery -99 cyre -125 b -387 w -2 c -401 k -370 h -81 l -401 m -402 r -401 hamza -72 alef -98 alefe -84 alefi -74 alefm -72 ain -87 hah -90 heh -95 marbuta -80 waw -27 yeh -67 maqsura -80 kurde -74 alep -109 he -73 vav -37 het -71 yod -66 ayin -73 ups -37 omicronf -72
        0 - yi -157 -129 -190
        0 yi yi 108 ja -54 je -36 jo -48 aj -49 ij -45 ah -71 eh -72 glide -14 soft -50 yery -50 cyre 14 w -79 z -387 ch -389 dj -389 g -376 h -60 m -401 hamza -69 alef -97 alefi -78 ain -71 hah -71 heh -67 marbuta -71 waw -87 yeh -24 alep -81 he -75 vav -78 yod -68
        0 - ie -172 -168 -180
        0 ie ie 71 ja 30 je 29 jo -76 ju -79 aj -81 ej -80 oj -72 ij -76 ah -74 eh -68 soft -45 cyre 18 b -404 w -108 z -402 h -119 m -401 alef -99 alefe -76 ain -90 hah -96 heh -98 marbuta -74 waw -134 kurde -76 alep -72 he -75 vav -118 vavvav -73 het -72 yod -69 ayin -45
        0 - ja -350 -209 -57
        0 ja aj -77 ij -107 ah -35 eh -55 glide 65 hard -73 soft -91 yery -82 cyre -45 b -409 w -118 h -107 l -404 m -402 n -401 r -409 hamza -79 alef -106 alefe -100 alefi -94 alefm -79 ain -130 hah -133 heh -93 marbuta -95 waw -171 yeh -106 maqsura -76 kurde -69 alep -95 he -102 vav -142 vavvav -73 het -80 yod -63 ayin -32 ups -56 omicronf -75
        0 - je -173 -127 -160
        0 je ij -72 ah -95 eh -41 glide 25 hard -84 soft -75 yery -79 cyre 5 b -403 w -103 h -134 l -403 m -401 n -408 r -402 hamza -69 alef -107 alefe -87 alefi -71 alefm -71 ain -118 hah -108 heh -99 marbuta -88 waw -130 yeh -79 maqsura -71 kurde -64 alep -89 he -80 vav -102 vavvav -71 het -65 yod -93 yodyod -54 ayin -69 ups -58 omicronf -74
        0 - jo -258 -168 -196
        0 jo aj -81 ij -90 eh -74 glide -15 soft -54 yery -74 cyre -6 b -404 p -401 w -99 h 15 l -401 m -402 r -401 hamza -79 alef -92 alefe -56 alefm -79 ain -84 hah -35 heh -95 marbuta -71 waw -94 yeh -123 alep -76 he -78 vav -84 vavvav -78 het -81 yod -66 yodyod -71 ups -71 omicronf -73
        0 - ju -268 -242 -193
        0 ju aj -73 ah -74 eh -84 glide -37 hard -74 yery -84 cyre -82 w -50 h -150 l -402 m -401 r -405 alef -120 alefe -79 alefi -73 alefm -73 ain -103 hah -91 heh -90 marbuta -74 waw -112 yeh -95 maqsura -72 alep -101 he -75 vav -105 vavvav -72 yod -77 yodyod -72 ayin -74 ups -36
        0 - aj -260 -186 -117
        0 aj ij -88 ah -81 eh -127 glide 57 hard -67 soft -80 yery -67 cyre -77 b -402 f -401 w -135 h -148 l -410 n -401 r -411 hamza 20 alef -148 alefe -93 alefm -79 ain -110 hah -93 heh -102 marbuta -100 waw -140 yeh -82 maqsura -58 kurde -83 alep -105 he -104 vav -109 yod -98 yodyod -39 ayin -75 ups -72 omicronf -91
        0 - ej -215 -243 -221
        0 ej ah -122 eh -102 glide 26 hard -71 soft -64 yery -71 cyre -126 b -401 f -402 w -109 h -128 l -401 m -401 n -401 r -405 hamza -77 alef -85 alefe -72 alefm -74 ain -83 hah -84 heh -97 marbuta -85 waw -113 yeh -37 maqsura -76 kurde -80 alep -91 he -84 vav -90 yod -73 yodyod -73 ayin -78 ups -71 omicronf -79
        0 - oj -248 -196 -196
        0 oj ah -116 eh -82 glide -10 hard -76 soft -81 yery -67 cyre -39 w -105 h -134 m -401 r -401 hamza -79 alef -98 alefe -79 ain -75 hah -85 heh -82 marbuta -77 waw -111 yeh -86 maqsura -77 alep -83 he -77 vav -99 vavvav -71 het -71 yod -74 yodyod -73 ayin -73 omicronf -90
        0 - ij -214 -141 -156
        0 ij ij 21 ah -131 eh -110 glide -75 hard -71 yery -113 cyre -56 b -403 p -401 f -403 v -409 w -138 tsh -401 h -122 l -415 m -406 n -402 r -414 hamza -81 alef -138 alefe -75 alefi -74 alefm -80 ain -110 hah -100 heh -128 marbuta -106 waw -140 yeh -107 maqsura -82 kurde -71 alep -108 he -98 vav -128 vavvav -75 het -74 yod -66 yodyod -72 ayin -80 ups -55 omicronf -72
        0 - ah -246 -92 -161
        0 ah glide -79 hard -82 soft -74 yery -86 cyre -69 b -353 p -403 v -407 w -164 t -401 d -401 z -402 h -97 l -403 m -402 r -420 hamza -85 alef -99 alefe -108 alefi -96 alefm -102 ain -153 hah -116 heh -82 marbuta -32 waw -197 yeh -194 maqsura -123 kurde -66 alep -115 he -86 vav -145 vavvav -80 yod -165 yodyod -87 ayin -106 ups -74 omicronf -87
        0 - eh -237 -171 -67
        0 eh glide -72 hard -65 soft -73 yery -31 cyre -4 b -401 p -401 w -126 s -401 z -401 l -403 m -401 r -409 hamza -82 alef -88 alefe -77 alefi -80 alefm -75 ain -99 hah -73 heh -42 marbuta -40 waw -113 maqsura -57 kurde -48 alep -88 vav -104 yod -79 yodyod -77 ayin -98 ups -72 omicronf -73
        0 - glide -264 -173 -223
        0 glide glide 43 hard -58 soft -56 yery -54 cyre -5 b -334 p -380 f -369 v -309 w -136 t -384 d -365 dh -353 s -296 z -267 sh -369 zh -321 ch -353 tsh -363 ts -354 dj -313 dzh -351 j -105 zj -353 sj -357 cz -351 sz -352 c -370 g -349 gj -353 k -388 q -342 kh -353 h -92 x -353 l -387 ll -364 ly -335 m -382 n -361 ny -358 ng -351 nk -352 r -425 hamza -48 alef -143 alefe -79 alefi -78 alefm -80 ain -110 jim -276 hah -97 kha -351 ghain -351 qaf -351 heh -78 marbuta -115 waw -164 yeh -28 maqsura -75 kurde -79 alep -102 bet -353 he -88 vav -110 vavvav -83 het -73 yod -75 yodyod -6 ayin -42 pe -351 qof -352 cyrg -354 cyrh -368 beta -351 ups -24 ntau -342 omicronf -71
        0 - hard -153 8 -1
        0 hard hard 112 soft -88 yery 19 cyre -25 b -402 w -48 t -392 s -401 k -403 q -401 h -34 n -396 r -404 hamza -71 alef -57 alefe -73 ain -58 heh -68 marbuta -75 waw -78 yeh -41 alep -78 he -76 vav -79 vavvav -73 yod -89 yodyod -71 ayin -55 ups -68
        0 - soft -274 -34 -69
        0 soft soft 26 yery -79 cyre -28 b -385 p -367 f -366 v -358 w -77 t -374 d -379 s -339 z -359 sh -355 zh -351 ch -355 tsh -354 ts -364 dj -359 j -326 zj -351 sj -351 sch -351 cz -352 rz -351 c -355 g -358 k -375 q -352 qu -351 h -28 l -388 ll -352 ly -363 m -352 n -368 ny -352 ng -356 nk -351 r -392 hamza -56 alef -132 alefe -81 alefi -71 alefm -75 ain -87 tha -351 jim -351 hah -97 ghain -351 heh -102 marbuta -92 waw -143 yeh -95 maqsura -75 kurde -71 alep -91 bet -351 he -108 vav -99 vavvav -73 yod -80 yodyod -71 tsadi -351 qof -352 shin -351 cyrg -354 beta -352 ups -63 mpi -352 omicronf -49
        0 - yery -191 -51 -75
        0 yery yery 61 cyre 0 b -413 p -403 f -402 v -405 w -98 t -405 d -407 s -404 z -407 tsh -401 tz -401 j -403 c -402 g -402 k -405 q -402 h -100 l -408 m -407 n -401 r -399 hamza -72 alef -85 alefe -86 alefm -75 ain -78 hah -82 heh -74 marbuta -91 waw -91 yeh -21 maqsura -62 kurde -74 alep -86 he -88 vav -75 yod -45 ayin -72 ups -67 omicronf -79
        0 - cyre -241 -64 -182
        0 cyre cyre 51 b -425 p -405 f -401 v -401 w -156 t -411 d -401 s -403 z -402 sh -402 zh -401 c -401 k -403 h -66 l -411 m -402 n -385 r -411 hamza -64 alef -77 alefe -89 alefi -66 alefm -91 ain -132 hah -116 kha -401 sad -401 qaf -401 heh -54 marbuta -103 waw -131 yeh -33 maqsura -74 kurde -71 alep -74 he -37 vav -145 vavvav -77 het -73 yod -75 yodyod -33 ayin -79 pe -402 qof -401 cyrg -407 ups -100 omicronf -42
        0 - b -326 -487 -293
        0 b b 79 p -45 f -242 ph -97 v -65 w -90 t -547 th -359 dh -359 s -491 z -455 ss -363 sh -428 zh -317 ch -391 tsh -418 shch -367 ts -408 tz -360 dz -353 dj -362 dzh -355 j -422 zj -343 sj -361 sch -354 cz -356 sz -363 zs -352 c -471 ck -354 g -468 gh -371 gj -371 gu -363 k -466 q -429 qu -355 kh -379 h -366 x -369 l -415 ll -358 ly -373 m -328 n -531 ny -387 ng -351 r -328 hamza -362 alef -408 ain -358 jim -342 hah -364 kha -358 dhal -352 sad -359 dad -351 tah -356 ghain -363 qaf -363 heh -343 marbuta -401 waw -162 yeh -388 maqsura -401 alep -402 bet 73 he -401 vav -151 vavvav -51 het -351 yod -375 yodyod -351 kaf -353 pe -33 tsadi -354 qof -364 shin -361 tav -351 cyrg -410 cyrh -383 beta 29 gamma -360 delta -328 ups -405 mpi 88 ntau -355 gkappa -353 tzet -352 sigmaf -356 nuf -353
        0 - p -265 -326 -430
        0 p p 90 f -57 ph 39 v -204 w -235 t -359 d -506 th -359 dh -363 s -516 z -284 ss -361 sh -405 zh -341 ch -390 tsh -399 shch -351 ts -384 tz -356 dz -357 dj -355 dzh -358 j -426 zj -362 sj -359 sch -352 cz -352 sz -353 rz -356 cs -353 c -429 cc -351 g -420 gh -354 gj -352 gu -360 k -348 q -403 qu -356 kh -376 h -446 x -359 ks -353 l -479 ll -358 ly -361 m -467 n -404 ny -361 ng -355 r -419 hamza -353 alef -403 ain -356 jim -358 hah -361 kha -352 sad -357 dad -357 tah -352 ghain -355 qaf -360 heh -359 waw -118 yeh -367 alep -401 bet -57 vav -172 vavvav -75 het -351 yod -366 ayin -401 pe 69 tsadi -353 qof -360 shin -351 cyrg -398 cyrh -379 beta -76 gamma -371 delta -359 ups -351 mpi -91 ntau -351 sigmaf -359 nuf -352 omicronf -401
        0 - f -364 -339 -287
        0 f f 101 ph 122 v -90 w -119 t -161 d -313 th -10 dh -124 s -380 z -444 ss -340 sh -396 zh -378 ch -261 tsh -324 ts -361 dz -352 dj -351 dzh -353 j -381 sj -353 sch -354 cz -351 sz -351 rz -351 cs -351 zs -351 c -419 ck -351 g -412 gh -257 gj -351 gu -351 k -482 q -395 kh -275 h -427 x -279 ks -351 l -430 ll -352 ly -360 m -389 n -336 ny -365 nk -351 r -318 hamza -351 ain -352 tha -19 jim -355 hah -354 kha -288 dhal -22 sad -352 dad -32 tah -76 zah -351 ghain -347 qaf -355 heh -356 waw 7 yeh -381 kurde -401 alep -402 bet 3 vav -34 vavvav -63 yod -357 kaf -352 pe 70 tsadi -354 qof -358 shin -352 tav -45 cyrg -370 cyrh -367 beta -9 gamma -357 delta -23 ups -208 mpi -78 ntau -54 sigmaf -357 nuf -354
        0 - ph -371 -403 -367
        0 ph ph 136 v -49 w -107 t -354 d -353 th -26 dh -351 s -366 z -363 sh -380 zh -353 ch -352 tsh -366 dz -351 j -360 zj -351 sj -356 sch -352 cz -354 sz -351 c -354 gh -351 k -367 l -362 m -359 n -357 r -363 kha -353 waw -75 bet -19 vav -51 pe 63 tsadi -351 beta -18 mpi -12 sigmaf -351
        0 - v -222 -185 -274
        0 v v 64 w 64 t -480 d -481 th -91 dh -374 s -329 z -214 ss -354 sh -341 zh -329 ch -392 tsh -429 shch -364 ts -311 tz -321 dz -358 dj -367 dzh -368 j -248 zj -311 sj -364 sch -357 cz -357 sz -360 rz -352 cs -352 c -381 ck -352 g -332 gh -370 gj -358 gu -336 k -476 q -415 qu -359 kh -324 h -421 x -376 ks -352 l -226 ly -359 m -450 n -268 ny -368 ng -360 nk -340 gn -353 r -296 ain -353 tha -351 jim -356 hah -356 kha -354 dhal -351 sad -361 dad -352 tah -353 ghain -348 qaf -318 heh -346 waw 54 yeh -339 bet 62 vav 47 vavvav -1 yod -352 kaf -352 pe -125 tsadi -356 qof -362 shin -353 tav -353 cyrg -395 cyrh -352 beta 61 gamma -245 delta -358 ups -43 mpi -41 ntau -354 gkappa -340 tsig -351 sigmaf -351 nuf -356
        0 - w -124 -323 -198
        0 w w 74 t -414 d -415 th -96 dh -351 s -418 z -338 sh -368 zh -357 ch -366 tsh -378 ts -362 tz -355 dz -351 dj -325 dzh -352 j -358 zj -352 sj -355 sch -359 sz -354 c -407 ck -352 g -384 gh -363 gj -351 k -382 q -322 kh -359 h -202 l -398 ly -358 m -445 n -416 ny -353 ng -357 nk -352 r -461 hamza -113 alef -208 alefe -107 alefi -102 alefm -104 ain -173 jim -352 hah -150 kha -353 sad -353 tah -353 zah -351 ghain -328 qaf -355 heh -150 marbuta -126 waw -11 yeh -188 maqsura -93 kurde -84 alep -144 bet 51 he -140 vav -30 vavvav 4 het -86 yod -162 yodyod -91 kaf -351 ayin -82 pe -65 tsadi -351 qof -353 shin -351 cyrg -363 cyrh -353 beta 35 gamma -352 delta -352 ups -62 mpi -77
        0 - t -317 -293 -134
        0 t t 91 d -10 th 63 dh 19 s -257 z -212 ss -185 sh -203 zh -97 ch -133 tsh -129 shch -86 ts -15 tz -47 dz -65 dj 48 dzh -134 j -222 zj -105 sj -122 sch -128 cz -41 sz -85 rz -106 cs -32 zs -52 c -46 cc -42 ck -335 g -331 gh -272 gj -271 gu -352 k -304 q -424 qu -353 kh -391 h -283 x -379 ks -362 l -302 ll -351 ly -368 m -539 n -420 ny -384 ng -358 nk -351 r -352 hamza -351 alef -405 alefe -401 ain -358 tha 53 jim -73 hah -364 kha -360 dhal -14 sad -106 dad -80 tah 100 zah -20 ghain -364 qaf -370 heh -346 waw -409 yeh -384 bet -379 vav -365 vavvav -351 het -353 yod -372 kaf -359 ayin -402 pe -377 tsadi 27 qof -372 shin -91 tav 95 cyrg -426 cyrh -404 beta -365 gamma -381 delta -10 ups -402 mpi -355 ntau -132 gkappa -354 tsig -62 tzet -27 sigmaf -90 nuf -309
        0 - d -244 -329 -142
        0 d d 84 th -27 dh 68 s -203 z -128 ss -203 sh -152 zh -85 ch -237 tsh -217 shch -148 ts -143 tz -43 dz 60 dj 6 dzh -132 j -223 zj -102 sj -136 sch -99 cz -86 sz -85 rz -111 cs -95 zs -63 c -273 cc -48 ck -353 g -285 gh -240 gj -311 gu -351 k -423 q -433 qu -357 kh -325 h -329 x -297 ks -360 l -402 ll -365 ly -375 m -517 n -457 ny -384 ng -358 nk -363 r -273 hamza -351 alef -408 ain -358 tha -49 jim -107 hah -364 kha -365 dhal -9 sad -173 dad 32 tah -38 zah 14 ghain -287 qaf -367 heh -330 marbuta -401 waw -393 yeh -318 alep -401 bet -368 vav -359 vavvav -351 het -351 yod -314 kaf -351 ayin -401 pe -364 tsadi -108 qof -368 shin -101 tav -82 cyrg -348 cyrh -303 beta -355 gamma -357 delta 107 ups -402 mpi -355 ntau 85 gkappa -353 tsig -54 tzet 10 sigmaf -37 nuf -365
        0 - th -353 -348 -282
        0 th th 130 dh -5 s -90 z -84 ss -90 sh -120 zh -32 ch -36 tsh -124 shch -16 ts -120 tz -35 dz -18 dj 26 dzh -8 j -104 zj -25 sj -22 sch -24 cz -43 sz -22 rz -9 cs -3 zs -13 c -121 cc -8 g -352 gh -351 k -373 q -355 kh -353 h -360 x -357 l -377 m -337 n -320 ng -353 r -321 tha 50 jim -28 kha -353 dhal 13 sad -46 dad -1 tah 27 zah -6 ghain -351 waw -351 vavvav -51 yod -351 kaf -351 tsadi -30 shin -2 tav 76 cyrg -351 cyrh -352 beta -19 gamma -351 delta -4 ntau -12 tsig -28 tzet -4 sigmaf -16
        0 - dh -239 -312 -388
        0 dh dh 114 s -109 z 40 ss -69 sh -141 zh -42 ch -134 tsh -100 shch -59 ts -59 tz -14 dz -72 dj -46 dzh -51 j -129 zj -13 sj -24 sch -56 cz -28 sz -28 rz -21 cs -5 zs -13 c -99 g -352 gh -352 gj -353 k -387 q -353 h -355 l -278 m -377 n -386 r -386 tha -13 jim -38 kha -352 dhal 87 sad -32 dad 78 tah -23 zah 61 ghain -351 waw -352 yeh -351 tsadi -13 shin -20 tav -4 delta 107 ntau 5 gkappa -351 tsig -2 tzet -20 sigmaf -12
        0 - s -242 -200 -70
        0 s s 67 z 2 ss 41 sh 24 zh -102 ch -52 tsh -192 shch -40 ts -171 tz -27 dz -89 dj -156 dzh -137 j -200 zj -62 sj -24 cz -94 sz 75 rz -71 cs -127 zs -161 c -47 cc -10 g -243 gh -329 gj -159 k -225 q -434 qu -360 kh -324 h -329 x 34 ks -229 l -505 ll -353 ly -333 m -528 n -427 ny -388 ng -330 nk -356 r -550 hamza -355 alef -409 ain -359 tha 2 jim -143 hah -372 kha -361 dhal -82 sad 75 dad -92 tah -124 zah -57 ghain -372 qaf -174 heh -370 waw -391 yeh -250 alep -401 bet -377 vav -367 vavvav -353 het -91 yod -204 kaf -335 ayin -401 pe -366 tsadi -53 qof -151 shin 61 tav -67 cyrg -264 cyrh -84 beta -379 gamma -375 delta -18 ups -401 mpi -358 ntau -63 gkappa -348 tsig -76 tzet -45 sigmaf 42 nuf -334
        0 - z -368 -448 -303
        0 z z 97 ss 2 sh -87 zh 63 ch -107 tsh -183 shch -163 ts 35 tz 31 dz 3 dj -6 dzh -57 j -12 zj -5 sj -98 sch 17 cz -121 sz -108 rz -170 cs -95 zs 16 c -19 cc -20 g -132 gh -310 gj -75 k -252 q -275 qu -346 kh -288 h -476 x 36 ks -121 l -469 ll -325 ly -366 m -490 n -438 ny -362 ng -353 nk -353 r -430 hamza -352 alef -404 ain -354 tha -25 jim 17 hah -357 kha -352 dhal 38 sad -72 dad 58 tah -70 zah 57 ghain -326 qaf -107 heh -361 waw -383 yeh -105 maqsura -402 bet -358 vav -358 vavvav -351 het -64 yod -126 kaf -351 ayin -401 pe -356 tsadi 38 qof -95 shin -52 tav -39 cyrg -160 cyrh -131 beta -354 gamma -358 delta -27 ups -401 mpi -351 ntau -40 gkappa -351 tsig -27 sigmaf 12 nuf -355
        0 - ss -356 -355 -353
        0 ss ss 138 sh -42 zh -36 ch -52 tsh -105 shch -22 ts -76 tz -28 dz -49 dj -31 dzh -46 j -142 zj -57 sj -31 sch -12 cz -24 sz 19 rz 12 c -2 g -118 gj -36 k -153 q -365 x 1 ks -106 l -390 ly -351 m -374 n -390 r -390 tha -3 jim -45 hah -351 kha -351 dhal -6 dad -23 zah -11 qaf -30 heh -351 waw -351 yeh -119 bet -351 het -56 yod -94 tsadi -25 qof -31 shin -1 tav -8 cyrg -45 cyrh -46 tsig -18 tzet -1
        0 - sh -110 -236 -44
        0 sh sh 130 zh 17 ch 88 tsh 11 shch 99 ts -130 tz -86 dz -106 dj -134 dzh -68 j -102 zj 41 sj 93 sch 92 cz -7 sz 95 rz -74 cs -56 zs -2 c -68 cc -41 ck -90 g -191 gh -101 gj -73 gu -84 k -87 q -151 qu -62 kh -164 h -331 x 93 ks -69 l -267 ly -362 m -339 n -399 ny -355 r -471 alef -405 ain -351 tha -6 jim -30 hah -352 kha -115 dhal -33 sad 27 dad -49 zah -33 ghain -36 qaf -94 heh -355 waw -370 yeh -142 bet -353 vav -352 het -67 yod -114 kaf -36 pe -354 tsadi -11 qof -105 shin 101 tav -18 cyrg -151 cyrh -129 beta -351 gamma -47 delta -33 ntau -352 gkappa -16 tsig -19 tzet -10 sigmaf 20
        0 - zh -187 -219 -389
        0 zh zh 123 ch -48 tsh -95 shch -100 ts -105 tz -75 dz 8 dj 80 dzh -23 j 57 zj 86 sj -44 sch 102 cz -81 sz -71 rz -19 cs 14 zs -23 c 31 cc -8 ck -38 g -66 gh -75 gj 8 gu -34 k -163 q -101 qu -30 kh -147 h -409 x -45 ks -81 l -426 ly -355 m -402 n -409 ny -352 r -160 jim 66 kha -61 dhal -1 sad -58 dad -9 zah 10 ghain -26 qaf -62 heh -351 waw -354 yeh -89 vav -351 het -72 yod -61 kaf -8 tsadi -9 qof -72 shin -31 tav -8 cyrg -84 cyrh -102 gamma -5 delta -6 gkappa -10 tsig 12 tzet 20 sigmaf -27
        0 - ch -344 -280 -339
        0 ch ch 136 tsh 95 shch -98 ts 78 tz 33 dz 35 dj -27 dzh -64 j -16 zj -78 sj -5 sch 12 cz 104 sz 22 rz -80 cs 32 zs -37 c 57 ck -86 g -39 gh -63 gj -79 gu -52 k -51 q -28 qu -13 kh -19 h -27 x 61 ks -67 l -431 ly -351 m -420 n -440 ny -351 ng -120 r -425 alef -401 tha -15 jim -17 hah -45 kha 30 dhal -24 sad -31 dad -13 tah -351 zah -20 ghain -44 qaf -50 heh 5 waw -355 yeh -162 bet -347 vav -354 het 35 yod -116 kaf 44 pe -353 tsadi 67 qof -43 shin 33 tav -23 cyrg -40 cyrh 78 gamma -26 delta -28 gkappa -16 tsig 48 tzet -12 sigmaf -31
        0 - tsh -341 -228 -346
        0 tsh tsh 59 shch -43 ts 12 tz 45 dz 27 dj 51 dzh 40 j -74 zj -62 sj -123 sch -118 cz 81 sz -86 rz -81 cs 85 zs -19 c 50 g -97 gj -56 k -154 q -163 kh -351 h -347 x 126 ks -69 l -452 ll -352 ly -360 m -429 n -455 ny -359 r -426 alef -396 ain -351 tha -16 jim -10 hah -351 kha -351 dhal -20 sad -39 dad -27 tah -47 zah -16 ghain -318 qaf -23 heh -352 waw -356 yeh -152 bet -353 vav -354 het -52 yod -125 kaf -327 pe -352 tsadi 86 qof -57 shin -44 tav -30 cyrg -62 cyrh -67 delta -34 ntau -20 tsig 40 sigmaf 11 nuf -351
        0 - shch -352 -391 -351
        0 shch shch 225 ts 3 tz -19 dz -20 dj -30 dzh -18 j -109 zj -53 sj -42 sch 18 cz -44 sz -22 rz -26 cs -11 zs -1 c -20 g -80 gj -6 k -135 h -370 x 15 ks -23 l -366 m -363 n -368 r -362 jim -20 sad -26 dad -5 zah -3 qaf -13 yeh -84 yod -56 tsadi -10 qof -12 shin 13 cyrg -26 cyrh -32 delta -9 tsig -3 sigmaf 23
        0 - ts -235 -214 -390
        0 ts ts 87 tz 67 dz -18 dj -39 dzh -43 j -111 zj -30 sj -70 sch -77 cz 49 sz -73 rz -67 cs -10 zs -74 c 85 g -111 gj -24 k -127 q -205 kh -352 h -306 x -6 ks -118 l -414 ly -354 m -396 n -445 ny -355 r -418 tha -8 jim 56 dhal -5 sad -17 dad -10 tah -15 zah -5 qaf -36 heh -351 waw -352 yeh -113 bet -351 vav -352 yod -110 tsadi 70 qof -48 shin -44 tav -19 cyrg -84 cyrh -78 delta -22 mpi -351 ntau -9 tsig 46 tzet 30 sigmaf -43
        0 - tz -351 -385 -374
        0 tz dj 9 dzh 4 j -4 zj -20 sj -18 sch -28 sz -32 rz -55 cs 5 zs -21 c 79 gj -2 k -65 q -351 h -365 x -1 ks -18 l -359 m -353 n -366 r -363 jim 24 sad -7 dad -11 tah -6 zah -7 qaf -7 yeh -60 bet -352 yod -66 tsadi 85 qof -23 shin -12 tav -15 cyrg -5 cyrh -1 delta -1 ntau -3 sigmaf -12
        0 - dz -389 -376 -351
        0 dz dj 69 dzh -13 j 60 zj -19 sj -27 sch -35 cz 24 sz -65 rz -62 cs 21 zs -24 c 31 ck -7 g 14 gh -24 gj -22 gu -23 k -99 q -74 qu -27 kh -45 h -363 x 8 ks -23 l -371 m -360 n -366 r -358 jim 93 hah -351 kha -12 dhal -16 sad -12 dad -6 zah -4 ghain -8 qaf -30 heh -352 waw -351 yeh -91 het -52 yod -64 kaf -4 tsadi -3 qof -30 shin -27 tav -11 cyrg -45 cyrh -20 gamma 21 delta 9 gkappa -1 sigmaf 24
        0 - dj -369 -404 -360
        0 dj dj 102 dzh 64 j 73 zj -27 sj -52 sch -42 cz -23 sz -58 rz -34 cs -8 zs 6 c 26 ck -8 g 58 gh -34 gj 61 k -98 qu -17 kh -69 h -375 x 16 ks -38 l -373 ly -351 m -362 n -380 ny -362 r -374 hamza -351 jim 107 hah -351 kha -25 dhal -4 sad -18 dad -7 zah -7 ghain 10 qaf -36 waw -354 yeh -94 yod -57 kaf -7 tsadi -2 qof -35 shin -28 tav -9 cyrg 39 cyrh -81 gamma 49 delta -3 gkappa -2 tsig 8 tzet 60 sigmaf 23
        0 - dzh -381 -386 -361
        0 dzh dzh 170 j 90 zj -35 sj -38 sch -26 cz -31 sz -42 rz -44 cs -5 zs -24 c 50 ck -16 gh -21 gj 46 gu -36 k -71 q -68 qu -29 kh -63 h -353 x -8 ks -20 l -364 ly -351 m -370 n -378 r -365 jim 94 kha -20 dhal -7 sad -17 dad -7 zah -12 ghain -21 qaf -29 yeh -80 yod -65 kaf -3 tsadi -6 qof -23 shin -15 tav -7 cyrg -64 cyrh -52 gamma -17 delta -11 gkappa -1 tzet 6 sigmaf -2
        0 - j -468 -309 -317
        0 j j 55 zj 5 sj -137 sch 7 cz -79 sz -101 rz -101 cs -29 zs 42 c -78 cc -23 ck -69 g -17 gh -52 gj 18 gu 19 k -193 q -128 qu -26 kh 6 h -315 x -23 ks -100 l -447 ll -343 ly -345 m -419 n -393 ny -370 ng -347 nk -359 r -464 hamza -351 tha -3 jim 83 kha 17 dhal -12 sad -28 dad -53 tah -353 zah -22 ghain -51 qaf -100 heh -351 waw -351 yeh 24 bet -355 vav -352 het -22 yod -1 kaf -17 pe -356 tsadi -48 qof -92 shin -58 tav -11 cyrg -85 cyrh -6 beta -352 gamma 47 delta -22 ups -401 mpi -352 ntau -352 gkappa -33 tsig -10 tzet 50 sigmaf -45
        0 - zj -354 -299 -369
        0 zj sch 66 cz -26 sz -10 rz -14 cs -15 zs -32 c -25 cc -1 g -79 gj -34 k -116 h -381 x -12 ks -15 l -364 ly -351 m -358 n -369 ny -351 r -358 jim -2 sad -2 qaf -2 yeh -77 yod -65 tsadi -13 qof -3 shin -9 cyrg -31 cyrh -13 tsig 3 sigmaf -15
        0 - sj -371 -387 -377
        0 sj sj 118 cz -14 rz -24 cs -28 zs -16 c -39 cc -2 g -87 gj -46 k -135 q -351 h -399 x 36 ks -42 l -391 ll -351 ly -351 m -367 n -378 ny -368 r -386 jim -41 dhal -1 sad -7 qaf -8 waw -351 yeh -107 bet -351 het -58 yod -82 tsadi -10 qof -14 shin 26 tav -6 cyrg -30 cyrh -29 delta -1 tsig -6 sigmaf -5
        0 - sch -365 -315 -245
        0 sch sch 137 cz -33 sz 83 rz -27 cs -31 c -111 g -31 gj -26 k -24 x 71 ks -31 l -367 m -355 n -361 r -371 jim 13 dhal -2 sad -20 dad -2 zah -40 qaf -22 waw -351 yeh -51 het -56 yod -71 tsadi -26 qof -18 shin 104 tav -1 cyrg -34 cyrh -45 delta -2 tsig -5 tzet -3 sigmaf -4
        0 - cz -347 -378 -384
        0 cz rz -29 zs -1 c 53 g -21 gj -9 k -102 h -393 x -1 l -363 m -351 n -361 r -357 tha -4 jim 4 dhal -3 sad -4 yeh -79 yod -71 tsadi 42 qof -18 shin -6 cyrg -11 cyrh -28 delta -2 tsig 15 sigmaf -16
        0 - sz -387 -341 -274
        0 sz rz -58 cs -25 zs -6 c -52 g -103 gj -37 k -82 h -377 x 65 ks -39 l -338 m -367 n -319 r -380 tha -3 jim -33 kha -351 dhal -1 sad -2 dad -13 zah 11 qaf -15 waw -352 yeh -68 het -51 yod -69 tsadi -17 qof -23 shin 46 tav -2 cyrg -25 cyrh -36 delta -1 tsig -5 tzet -15 sigmaf -2
        0 - rz -352 -374 -368
        0 rz cs -29 zs -10 c -106 cc -10 g -67 gj -24 k -123 h -362 x -25 ks -24 l -359 n -354 r -13 jim -22 dhal -1 sad 29 dad -9 zah -11 qaf -10 yeh -65 yod -62 tsadi -24 qof -7 shin -10 tav -2 cyrg -12 cyrh -16 tsig -2 tzet -4 sigmaf -3
        0 - cs -357 -389 -367
        0 cs cs 166 c 8 g -6 gj 11 k -61 h -376 x 14 ks -6 l -364 m -354 n -353 r -353 jim 6 sad -1 qaf -7 yeh -72 het -55 yod -63 tsadi 14 qof -1 shin -8 cyrg -18 cyrh -43 tzet 19 sigmaf -16
        0 - zs -352 -245 -356
        0 zs zs 146 c -5 g -19 gj 4 k -78 h -356 x -3 ks -24 l -354 m -358 n -331 r -358 jim 67 sad -2 dad -5 qaf -5 waw -351 yeh -20 yod -55 tsadi -10 shin -7 cyrg -9 cyrh -11 delta -1 tzet -2 sigmaf -15
        0 - c -294 -471 -339
        0 c c 82 ck -16 g -120 gh -94 gj -26 gu -88 k 37 q -28 qu 7 kh -37 h -208 x 49 ks -87 l -402 ll -355 ly -357 m -470 n -470 ny -367 ng -123 r -505 alef -401 ain -355 tha -48 jim 11 hah -78 kha -31 dhal -14 sad 6 dad -21 tah -42 zah -25 ghain -54 qaf 10 heh -83 waw -362 yeh -180 bet -354 he -401 vav -351 het -53 yod -131 kaf 7 pe -352 tsadi 57 qof 63 shin -15 tav -36 cyrg -98 cyrh -56 beta -355 gamma -26 delta -27 ups -401 ntau -35 gkappa -12 tsig 52 tzet 35 sigmaf 1
        0 - cc -351 -350 -350
        0 cc cc 143 g -26 k 2 q -17 qu 21 kh -23 h -89 n -351 ng -1 hah -52 qaf -2 yeh -52 yod -51 qof 2 tav -2 cyrg -9 cyrh -27 delta -1
        0 - ck -350 -378 -270
        0 ck ck 171 g -31 gh -23 gj -19 gu 1 k 13 q -31 qu 20 kh -66 h -140 x -37 ks -40 l -357 m -354 n -357 ng -66 r -355 jim -10 hah -55 kha -19 ghain -12 qaf -21 heh -61 het -51 kaf -12 qof 89 cyrg -30 cyrh -45 gamma -5 nuf -351
        0 - g -276 -267 -174
        0 g g 104 gh 99 gj -42 gu 7 k -56 q 24 qu -15 kh -24 h 17 x -31 ks -109 l -349 ll -361 ly -353 m -455 n -390 ny -364 ng -138 nk -10 r -507 hamza -353 ain -356 tha -351 jim 98 hah -49 kha -54 sad -62 dad -353 tah -353 zah -30 ghain 88 qaf 43 heh -16 waw -375 yeh -379 bet -353 vav -266 het -78 yod -368 kaf -37 ayin -401 pe -358 tsadi -39 qof -88 shin -46 cyrg 68 cyrh -24 beta -324 gamma 88 delta -339 ups -401 mpi -351 ntau -344 gkappa 98 tsig -22 tzet 25 sigmaf -55
        0 - gh -381 -361 -281
        0 gh gh 119 gj -5 k -39 q 60 qu -6 kh 1 h -28 x 22 ks -37 l -378 m -376 n -383 ng 30 r 35 jim 5 hah -78 kha -44 dhal -351 tah -351 ghain 104 qaf 52 heh -56 waw -352 yeh -353 vav -321 het -57 yod -352 kaf -3 pe -352 qof -33 cyrg 74 cyrh -35 gamma 44 delta -351 gkappa 40 tzet -1
        0 - gj -330 -359 -351
        0 gj gj 136 k -73 q -42 qu -30 kh -33 h -83 x -36 ks -43 l -359 m -364 n -348 ng -41 r -389 jim 11 hah -64 kha -16 sad -13 dad -352 ghain 5 qaf -7 heh -52 waw -352 kaf -4 tsadi -1 qof -20 shin -7 cyrg -6 cyrh -27 gamma 7 tzet -1 sigmaf -9
        0 - gu -333 -362 -335
        0 gu k -37 q 15 kh -62 h -56 x -38 ks -25 l -363 m -352 n -363 ng -45 r -261 jim -4 hah -62 kha -23 ghain 5 qaf 37 heh -52 het -51 kaf -18 qof -40 cyrh -48
        0 - k -389 -237 -213
        0 k k 67 q 55 qu 63 kh -42 h -240 x -65 ks -86 l -522 ll -365 ly -391 m -489 n -276 ny -372 ng -9 r -530 hamza -356 alef -373 ain -365 tha -352 jim -68 hah -71 kha -67 sad -93 dad -352 tah -362 zah -27 ghain -50 qaf 51 heh -125 marbuta -401 waw -342 yeh -389 bet -337 he -401 vav -374 vavvav -355 het -69 yod -362 yodyod -351 kaf 79 pe -370 tsadi -57 qof 80 shin -75 tav -352 cyrg -93 cyrh -30 beta -346 gamma -78 delta -362 ups -405 mpi -357 ntau -355 gkappa -45 tsig -17 tzet -38 sigmaf -13 nuf -354
        0 - q -222 -452 -235
        0 q q 69 kh -57 h -234 x -78 ks -63 l -477 ll -351 ly -353 m -434 n -455 ng -95 r -484 ain -351 jim -49 hah -95 kha -10 sad -351 tah -353 ghain 6 qaf 78 heh -77 waw -364 yeh -349 vav -353 het -64 yod -341 kaf -7 pe -351 tsadi -343 qof 63 shin -351 cyrg 14 cyrh -71 gamma 13 delta -351 ups -401 gkappa 36 tsig -328 tzet -5
        0 - qu -351 -365 -351
        0 qu qu 136 kh -30 h -129 x -28 ks -25 l -357 m -355 n -353 ng -23 r -361 jim -33 hah -63 kha -17 ghain -11 qaf 16 heh -53 kaf -10 qof -3 cyrg -15 cyrh -47 gamma -8 gkappa -2
        0 - kh -200 -231 -259
        0 kh kh 160 h 24 x 94 ks -119 l -372 m -394 n -343 ny -356 ng 33 r -408 jim -32 hah -2 kha 99 ghain -48 qaf -56 heh 68 waw -355 yeh -355 vav -351 het 36 yod -351 kaf 54 qof -9 cyrg -41 cyrh 74 beta -352 gamma -36 delta -353 gkappa -21 tzet -5
        0 - h -278 -238 -79
        0 h h 56 x 39 ks -309 l -401 ll -365 ly -379 m -424 n -349 ny -369 ng -352 nk -358 r -461 hamza -95 alef -186 alefe -147 alefi -123 alefm -101 ain -194 tha -355 jim -357 hah -30 kha -25 dhal -351 sad -352 dad -351 tah -355 zah -353 ghain -27 qaf -146 heh -10 marbuta -97 waw -226 yeh -210 maqsura -113 kurde -91 alep -195 bet -344 he -17 vav -175 vavvav -135 het -31 yod -172 yodyod -103 kaf -29 ayin -121 pe -359 tsadi -356 qof -123 shin -360 tav -353 cyrg 34 cyrh 45 beta -346 gamma -62 delta -360 ups -118 mpi -352 ntau -349 gkappa -65 tsig -351 omicronf -55
        0 - x -410 -369 -293
        0 x x 84 ks 73 l -382 m -366 n -400 ng -12 r -401 jim -31 hah -59 kha 45 sad -17 zah -4 ghain 5 qaf -19 heh -60 waw -353 yeh -351 het -28 kaf 19 pe -351 tsadi 22 qof -11 shin 34 cyrg -32 cyrh 79 gamma -28 ntau -351 gkappa -1 sigmaf -3 nuf -351
        0 - ks -362 -258 -320
        0 ks ks 135 l -359 m -354 n -359 r -365 jim -24 kha -50 sad -30 ghain -23 qaf -36 kaf -3 tsadi -20 qof -42 shin -21 cyrg -46 cyrh -78 gamma -38 gkappa -7 tsig -10 sigmaf -24
        0 - l -366 -282 -252
        0 l l 75 ly 35 m -466 n -462 ny -425 ng -368 nk -353 gn -351 r -240 hamza -358 alef -409 alefe -401 ain -351 tha -352 jim -378 hah -314 kha -314 sad -358 dad -351 tah -356 zah -353 ghain -372 qaf -380 heh -372 marbuta -401 waw -282 yeh -364 kurde -401 alep -401 bet -311 vav -386 vavvav -357 het -351 yod -352 yodyod -352 kaf -351 pe -370 tsadi -358 qof -380 shin -286 tav -355 cyrg -435 cyrh -363 beta -371 gamma -263 delta -364 ups -406 mpi -355 ntau -359 gkappa -353 tsig -354 sigmaf -367 nuf -360
        0 - ll -354 -280 -350
        0 ll ll 142 m -365 n -372 tah -351 ghain -351 yeh -322 pe -351 cyrg -352
        0 - ly -372 -355 -299
        0 ly ly 108 m -373 n -377 ny -377 ng -351 r -358 hamza -352 kha -351 ghain -351 qaf -351 heh -351 waw -352 yeh -291 yod -336 qof -354 shin -320 cyrg -359 cyrh -355 gamma -335 sigmaf -351
        0 - m -426 -248 -108
        0 m m 74 n -139 ny -195 ng -152 nk -352 gn -81 r -389 hamza -356 alef -398 alefe -401 ain -360 jim -368 hah -369 kha -360 dhal -351 sad -358 dad -352 tah -358 zah -351 ghain -366 qaf -374 heh -366 waw -370 yeh -405 maqsura -401 kurde -401 alep -401 bet -373 he -401 vav -369 vavvav -353 het -352 yod -377 kaf -352 pe -367 tsadi -354 qof -371 shin -356 tav -354 cyrg -415 cyrh -390 beta -338 gamma -375 delta -360 ups -404 ntau -351 gkappa -357 tsig -351 sigmaf -355 nuf -12
        0 - n -173 -241 -95
        0 n n 76 ny 18 ng -68 nk -198 gn -204 r -349 hamza -355 ain -361 tha -312 jim -381 hah -382 kha -362 dhal -354 sad -363 dad -355 tah -362 zah -351 ghain -372 qaf -309 heh -375 waw -370 yeh -394 alep -402 bet -368 vav -363 het -353 yod -373 yodyod -353 kaf -354 ayin -402 pe -384 tsadi -361 qof -391 shin -345 tav -360 cyrg -450 cyrh -389 beta -377 gamma -46 delta -351 ups -408 mpi -359 ntau -74 gkappa -77 tsig -353 sigmaf -252 nuf 70
        0 - ny -376 -275 -261
        0 ny ny 94 ng -11 nk -94 gn -47 r -400 waw -355 yeh -353 bet -352 yod -351 cyrh -351 gamma -15 ntau -32 gkappa -2 nuf 2
        0 - ng -356 -277 -354
        0 ng ng 121 nk 1 gn -54 r -368 kha -29 ghain 8 qaf -47 waw -352 kaf -9 qof -65 cyrg -135 cyrh 34 gamma -46 ntau -8 gkappa 81 nuf -42
        0 - nk -329 -405 -353
        0 nk nk 141 gn -34 r -365 jim -331 ghain -224 yeh -351 pe -351 cyrg -346 nuf -17
        0 - gn -352 -359 -361
        0 gn gamma -18 ntau -3 gkappa -21
        0 - r -440 -320 -188
        0 r r 60 hamza -358 alef -410 ain -367 tha -354 jim -379 hah -376 kha -367 dhal -354 sad -373 dad -357 tah -370 zah -351 ghain -51 qaf -384 heh -375 marbuta -403 waw -355 yeh -433 kurde -401 alep -403 bet -381 he -401 vav -365 vavvav -356 het -356 yod -397 yodyod -352 kaf -354 pe -381 tsadi -362 qof -392 shin -361 tav -362 cyrg -434 cyrh -424 beta -381 gamma -384 delta -376 ups -405 mpi -357 ntau -363 gkappa -359 tsig -351 sigmaf -375 nuf -361
        0 - hamza -71 -6 -158
        0 hamza hamza 148 alef 54 alefe 8 alefi -43 alefm 8 ain -68 hah -71 kha -351 tah -351 ghain -351 heh -63 marbuta -66 waw -85 yeh 68 maqsura -74 kurde -62 alep 72 vav -59 yod -12 yodyod -62 ayin -44 pe -351 gamma -351 ups -80 omicronf -84
        0 - alef -161 -154 -177
        0 alef alef 41 alefe 45 alefi 17 alefm 44 ain -37 hah -91 kha -401 ghain -405 qaf -401 heh 33 marbuta -40 waw -44 yeh -80 maqsura -67 kurde 36 alep 90 bet -402 he 88 vav -23 het -71 yod -96 yodyod -71 ayin 61 pe -401 qof -402 tav -401 ups -124 omicronf -107
        0 - alefe -176 -204 -181
        0 alefe alefe 22 alefi -2 alefm 51 hah -73 heh -75 marbuta -71 waw -74 yeh -46 kurde -79 alep 61 he -74 vav -64 yod -59 ups -73
        0 - alefi -212 -136 -180
        0 alefi alefi 50 alefm -44 hah -72 marbuta -72 waw -71 yeh -79 alep -26 he -82 vav -73 vavvav -72 yod -47 ayin -61
        0 - alefm -189 -190 -184
        0 alefm alefm 78 hah -72 heh -71 waw -65 kurde -76 alep 56 he -33 vav -53 yod -66 ups -76
        0 - ain -173 -202 -93
        0 ain ain 66 jim -351 hah -96 dad -351 heh -79 marbuta -72 waw -64 yeh -107 alep -87 bet -351 he -79 vav -84 vavvav -72 het -75 yod -89 yodyod -71 ayin 33 qof -351 cyrg -352 ups -86 omicronf -71
        0 - tha -350 -357 -355
        0 tha tha 137 jim -1 sad -7 dad -2 tah -1 tsadi -2 tav -5 delta -3 ntau -9
        0 - jim -349 -298 -283
        0 jim jim 144 hah -351 kha -17 dhal -1 sad -10 dad -9 zah -19 ghain -22 qaf -50 heh -356 waw -356 yeh -79 vav -351 het -30 yod -85 kaf -2 tsadi -10 qof -29 shin -12 cyrg 40 cyrh -10 gamma 25 delta -9 gkappa 22 tsig 6 tzet 45 sigmaf -17
        0 - hah -201 -197 -211
        0 hah hah 68 kha -82 ghain -74 qaf -73 heh -48 marbuta -74 waw -108 yeh -96 maqsura -73 alep -80 he -73 vav -85 het -36 yod -82 kaf -27 ayin -71 pe -351 qof -59 cyrg -62 cyrh 35 gamma -56 ups -86 gkappa -54 nuf -351 omicronf -85
        0 - kha -362 -374 -351
        0 kha kha 95 ghain -19 qaf -37 heh -52 waw -352 yeh -314 vav -357 het -3 yod -351 kaf 45 qof -20 cyrg -59 cyrh 71 gamma -10 gkappa -17
        0 - dhal -353 -357 -350
        0 dhal dhal 148 sad -28 tah -16 heh -352 tsadi -2 shin -2 tav -2 delta 10 ntau -2 tzet -1 sigmaf -1
        0 - sad -360 -382 -334
        0 sad sad 78 dad -28 tah -11 zah -12 ghain -351 qaf -11 waw -362 yeh -92 yod -71 kaf -342 pe -352 tsadi 6 qof -7 shin -18 tav -3 cyrg -33 cyrh -26 delta -15 ntau -14 tsig -9 tzet -5 sigmaf 10
        0 - dad -353 -359 -351
        0 dad dad 117 tah -2 zah -6 qaf -351 yeh -353 tsadi -1 cyrh -351 delta -9
        0 - tah -355 -322 -354
        0 tah tah 118 waw -354 yeh -358 bet -351 vav -351 vavvav -351 ayin -401 tav -1 delta -4 ntau -17 tsig -2 nuf -351
        0 - zah -351 -358 -350
        0 zah zah 124 qaf -2 yeh -57 yod -51 qof -1 shin -7 cyrg -4 cyrh -18 delta -2 ntau 11
        0 - ghain -364 -357 -275
        0 ghain ghain 142 qaf -20 heh -62 waw -367 yeh -358 alep -401 bet -351 vav -329 yod -351 kaf -3 tsadi -351 qof -10 cyrg 77 cyrh -34 gamma 50 gkappa 46 tzet -1
        0 - qaf -363 -406 -314
        0 qaf qaf 97 heh -75 waw -361 yeh -363 maqsura -401 alep -401 he -401 vav -352 het -48 kaf -7 pe -351 tsadi -5 qof 59 shin -7 cyrg 8 cyrh -32 gamma -21 gkappa 5 tsig -6 tzet -2 sigmaf -10
        0 - heh -202 -151 -60
        0 heh heh 125 marbuta 37 waw -98 yeh -19 maqsura -56 kurde -11 alep -38 bet -352 he 97 het -36 yod -75 yodyod -69 ayin -45 pe -358 tsadi -352 qof -63 cyrg 32 cyrh 77 beta -351 gamma -62 ups -88 gkappa -61 nuf -346 omicronf -87
        0 - marbuta -191 -185 -192
        0 marbuta marbuta 12 waw -82 yeh -103 maqsura -74 kurde -33 alep -56 he 10 vav -73 yod -77 yodyod -71 ayin -77 tav -373 ups -72 omicronf -96
        0 - waw -275 -157 -148
        0 waw waw 80 yeh -91 maqsura -78 kurde -81 alep 23 bet 31 he -23 vav 93 vavvav -53 het -79 yod -90 yodyod -58 kaf -351 ayin -46 pe -87 tsadi -353 qof -363 shin -353 tav -352 cyrg -356 cyrh -351 beta 48 gamma -351 ups -87 mpi -72 ntau -351 omicronf -30
        0 - yeh -259 -119 -151
        0 yeh yeh 65 maqsura 87 kurde -65 alep -9 bet -358 he -12 vav -95 vavvav -74 het -61 yod 101 yodyod -48 kaf -353 ayin 25 pe -364 tsadi -74 qof -359 shin -72 tav -351 cyrg -357 cyrh -348 beta -351 gamma -351 ups -108 mpi -351 gkappa -352 tsig -53 tzet -51 sigmaf -78 omicronf -125
        0 - maqsura -182 -58 -183
        0 maqsura maqsura 83 alep -74 he -36 vav -77 yod 53 omicronf -84
        0 - kurde -180 -103 -126
        0 kurde kurde 45 alep -50 he -11 yod -67 ayin -42 ups -71 omicronf -50
        0 - alep -177 -130 -211
        0 alep alep 75 bet -402 he -4 vav 20 het -71 yod -86 yodyod -71 ayin -37 ups -59 omicronf -44
        0 - bet -370 -315 -226
        0 bet bet 94 vav -40 yod -352 ayin -402 pe -47 qof -351 shin -354 cyrg -355 cyrh -351 beta 60 mpi 83
        0 - he -142 -150 -163
        0 he he 24 vav -75 yod -25 ayin -16 cyrg -388 ups -85 omicronf -78
        0 - vav -264 -155 -147
        0 vav vav 68 vavvav -62 het -73 yod -91 yodyod -83 kaf -354 ayin -67 pe -69 qof -353 tav -355 cyrg -278 cyrh -348 beta 14 ups -75 mpi -60 ntau -351 omicronf -48
        0 - vavvav -204 -200 -200
        0 vavvav vavvav 156 yod -73 beta -45 mpi -51
        0 - het -207 -218 -201
        0 het het 137 yod -72 kaf -43 shin -51 cyrg -53 cyrh 17 ups -71 sigmaf -51
        0 - yod -229 -150 -224
        0 yod yod 58 yodyod -56 ayin -52 pe -353 tsadi -72 qof -352 shin -61 cyrg -347 ups -64 gkappa -352 tsig -60 tzet -57 sigmaf -72 omicronf -90
        0 - yodyod -200 -200 -205
        0 yodyod yodyod 147
        0 - kaf -342 -358 -351
        0 kaf kaf 130 qof -13 cyrg -10 cyrh 46 gamma -4 gkappa -1
        0 - ayin -207 -123 -151
        0 ayin ayin 57 ups -73 omicronf -71
        0 - pe -369 -351 -351
        0 pe pe 82 cyrh -351 beta -20 mpi -37
        0 - tsadi -355 -376 -352
        0 tsadi tsadi 126 qof -17 shin -5 tav -8 cyrg -32 cyrh -14 delta -4 ntau -4 tsig 28 tzet -3 sigmaf 9
        0 - qof -376 -391 -325
        0 qof qof 127 shin -30 cyrg -64 cyrh -32 beta -351 gamma -32 delta -352 gkappa -16 tsig -4 tzet -10 sigmaf -16
        0 - shin -357 -355 -352
        0 shin shin 161 tav -2 cyrg -27 cyrh -9 delta -5 tsig -2 tzet -6 sigmaf 14
        0 - tav -357 -358 -353
        0 tav tav 109 ntau -16 tsig -5 tzet -1 sigmaf -5
        0 - cyrg -305 -345 -274
        0 cyrg cyrg 85 cyrh 9 beta -353 gamma 112 gkappa 66 tsig -8 tzet -10 sigmaf -2
        0 - cyrh -174 -200 -227
        0 cyrh cyrh 121 beta -351 gamma -47 ntau -341 gkappa -14 tsig -5 tzet -2 sigmaf 7
        0 - beta -366 -302 -364
        0 beta beta 111 gamma -352 delta -353 mpi -49 sigmaf -351
        0 - gamma -304 -223 -357
        0 gamma gamma 123 gkappa -10 tzet -9 nuf -23
        0 - delta -317 -382 -350
        0 delta delta 144 ntau -20 tsig -26 sigmaf 34
        0 - ups -173 -223 -208
        0 ups ups 111 omicronf -72
        0 - mpi -360 -361 -350
        0 - ntau -314 -275 -348
        0 ntau tsig -1 nuf -2
        0 - gkappa -336 -317 -302
        0 gkappa nuf -1
        0 - tsig -352 -354 -350
        0 tsig sigmaf -4
        0 - tzet -350 -352 -350
        0 - sigmaf -367 -387 -126
        0 sigmaf sigmaf 92 nuf -338
        0 - nuf -350 -350 -116
        0 nuf nuf 86
        0 - omicronf -180 -180 -151
        0 omicronf omicronf 15
        1 length -510 -510 -519 -285 -314 -333 -338 -368 -405 -458 -523 -579 -697
        1 - a -174 -67 -45
        1 a a 48 e -33 i -137 o -5 u -96 y -146 schwa 80 oe -31 ue -117 aa 45 ii -148 ee -100 oo -96 ou -133 ay -216 ey -84 oi -134 aw -237 iy -33 ya 10 ye 5 yo -120 yu -91 yi -122 ie -36 ja -2 je -93 jo -111 ju -148 aj -208 ej -120 oj -60 ij -108 ah -42 eh -7 glide -92 hard -42 soft -107 yery -59 cyre -21 b -404 p -410 f -407 v -401 w -185 t -414 d -336 s -413 z -416 ch -391 tsh -406 dz -402 j -381 c -378 g -408 k -381 q -410 h -114 l -420 m -389 n -405 r -371 hamza 26 alef -55 alefe -41 alefi -69 alefm -20 ain -46 jim -412 hah -205 kha -402 sad -408 tah -401 ghain -402 qaf -415 heh -57 marbuta -53 waw -96 yeh -135 maqsura -76 kurde -48 alep -42 bet -408 he -44 vav -116 vavvav -87 het -78 yod -239 yodyod -51 kaf -401 ayin -52 pe -403 tsadi -401 qof -406 cyrg -409 ups -125 sigmaf -401 omicronf -7
        1 - e -89 -38 -22
        1 e e 65 i -4 o -38 u -93 y -54 schwa 64 oe 49 ue 12 aa -54 ii -48 ee -29 oo -24 ou -88 ay 24 ey -114 oi -91 aw -133 iy -59 ya 25 ye 39 yo 11 yu -136 yi 16 ie -26 ja -42 je -10 jo -3 ju -109 aj -65 ej -115 oj -57 ij -89 ah -31 eh 5 glide 16 hard -16 soft -45 yery 24 cyre 39 b -441 p -404 f -402 w -126 t -410 d -405 s -393 z -410 zh -401 tsh -409 ts -401 dj -402 c -387 k -419 q -403 h -47 l -411 m -411 n -403 r -417 hamza -55 alef -88 alefe -74 alefi -28 alefm -66 ain -128 jim -401 hah -192 kha -402 sad -402 tah -401 qaf -404 heh -31 marbuta -53 waw -144 yeh -25 maqsura -57 kurde -52 alep -54 bet -402 he -32 vav -168 vavvav -107 het -93 yod -62 yodyod -69 ayin -37 pe -402 tsadi -401 qof -402 shin -401 cyrg -405 ups -36 mpi -401 omicronf -107
        1 - i -95 -69 -46
        1 i i 47 o -55 u -72 y 33 schwa -28 oe -38 ue 26 aa -143 ii 26 ee 19 oo -42 ou -116 ay -33 ey -64 oi -60 aw -189 iy -67 ya -121 ye 21 yo 52 yu -37 yi 44 ie -63 ja -125 je -82 jo -67 ju -87 aj -22 ej -30 oj -109 ij -101 ah -155 eh -36 glide 55 hard -47 soft -92 yery 58 cyre -20 b -439 p -215 f -421 ph -401 v -399 w -158 t -407 d -322 th -338 dh -402 s -402 z -405 sh -409 ch -357 tsh -384 shch -401 ts -402 dz -368 dj -338 dzh -344 j -184 sj -405 cz -402 rz -401 c -371 g -342 gh -403 gj -401 k -395 q -358 qu -401 h -135 x -401 l -294 ly -380 m -430 n -394 ny -403 r -341 hamza -19 alef -189 alefe -104 alefi -25 alefm -69 ain -118 tha -401 jim -367 hah -230 kha -405 sad -412 dad -405 tah -401 zah -401 ghain -403 qaf -406 heh -141 marbuta -152 waw -185 yeh -47 maqsura -54 kurde -103 alep -179 he -112 vav -139 vavvav -115 het -125 yod -34 yodyod -48 ayin -65 pe -402 tsadi -401 qof -406 tav -401 cyrg -408 beta -387 gamma -405 ups 32 sigmaf -392 omicronf -139
        1 - o -58 -45 -76
        1 o o 36 u 24 y -106 schwa -69 oe 30 ue 21 aa -83 ii -156 ee -81 oo 41 ou 36 ay -176 ey -129 oi -156 aw -99 iy -2 ya -79 ye -37 yo -101 yu -48 yi -104 ie -105 ja -144 je -109 jo -16 ju -99 aj -172 ej -124 oj -201 ij -93 ah -152 eh -66 glide -108 hard -61 soft -27 yery -1 cyre -29 b -433 p -334 v -393 w -79 t -393 d -364 s -402 z -415 sh -407 zh -402 tsh -403 dj -402 c -403 k -417 q -403 h -167 l -356 m -404 n -397 r -414 hamza -98 alef -96 alefe -99 alefi -111 alefm -35 ain -89 jim -403 hah -211 kha -406 sad -404 dad -401 tah -403 zah -401 ghain -403 qaf -410 heh -126 marbuta -155 waw -35 yeh -128 maqsura -113 kurde -92 alep -53 he -54 vav -27 vavvav -71 het -101 yod -157 yodyod -135 ayin -126 pe -404 tsadi -403 qof -403 shin -405 tav -402 cyrg -402 ups -116 omicronf 52
        1 - u -164 -62 -58
        1 u u 64 y -80 schwa 35 oe 77 ue 96 aa -118 ii -114 ee -113 oo 10 ou 93 ay -147 ey -126 oi -60 aw -51 iy -111 ya -159 ye -88 yo -93 yu 27 yi -98 ie -119 ja -161 je -148 jo -56 ju -42 aj -148 ej -121 oj -104 ij -138 ah -138 eh -54 glide -26 hard -5 soft -97 yery -12 cyre -82 b -313 p -410 f -183 v 26 w 71 t -404 d -393 s -408 z -409 sh -404 tsh -396 dj -403 cz -401 c -405 g -406 k -323 q -402 h -81 l -410 ly -401 m -401 n -393 r -365 hamza -115 alef -121 alefe -61 alefi -73 alefm -65 ain -91 jim -402 hah -214 kha -401 sad -404 tah -401 ghain -401 qaf -408 heh -138 marbuta -107 waw -17 yeh -171 maqsura -83 kurde -99 alep -124 bet -401 he -131 vav -3 vavvav -71 het -102 yod -139 yodyod -124 ayin -119 tsadi -401 qof -404 cyrg -411 beta -282 delta -373 ups -27 mpi -390 omicronf 29
        1 - y -406 -261 -126
        1 y y 84 schwa -44 oe -31 ue -23 aa -137 ii 25 ee 15 oo -114 ou -97 ay -38 ey -75 aw -170 iy -73 ya -107 ye -61 yo -36 yu 27 yi 2 ie -72 ja -96 je -60 jo -46 ju -54 aj -47 ej -23 oj -50 ij -54 ah -118 eh -83 glide 41 hard -8 soft -114 yery 32 cyre -26 b -387 p -423 f -309 ph -351 v -261 w -162 t -425 d -441 th -352 dh -352 s -446 z -391 sh -370 zh -298 ch -150 tsh -379 shch -351 ts -370 tz -352 dz -320 dj -321 dzh -321 j -105 zj -360 sj -356 sch -339 cz -352 sz -351 zs -342 c -220 cc -51 ck -71 g -94 gh -99 gj -83 gu -77 k -267 q -180 qu -66 kh -87 h -164 x -80 l -447 ll -351 ly -384 m -436 n -456 ny -369 nk -351 r -439 alef -170 alefe -98 alefi -78 alefm -73 ain -141 jim -334 hah -161 kha -100 sad -355 tah -354 ghain -101 qaf -100 heh -140 marbuta -140 waw -170 yeh -41 maqsura -77 kurde -95 alep -120 bet -356 he -127 vav -153 vavvav -118 het -89 yod -30 yodyod -72 kaf -65 ayin -76 pe -358 tsadi -352 qof -114 shin -352 tav -351 cyrg -154 cyrh -169 beta -365 gamma 45 delta -355 ups 43 mpi -353 ntau -353 gkappa -81 tsig -351 tzet -321 sigmaf -353 nuf -354 omicronf -118
        1 - schwa -140 -66 -225
        1 schwa schwa 89 oe -63 ue -73 aa -55 ii -81 ee -63 oo -77 ou -80 ay -91 ey -62 oi -71 aw -57 iy -73 ya -29 ye -37 yo -39 ja -44 ju -71 aj -56 ej -63 ij -55 ah -80 eh -26 glide -79 hard -46 soft -84 yery -71 cyre 27 b -409 p -411 v -385 w -36 s -401 g -396 h -33 l -361 n -388 r -402 hamza -62 alef -14 alefe -65 alefi -74 alefm -64 ain -73 hah -87 heh -63 marbuta -45 waw -64 yeh -24 kurde -42 alep -47 he -45 vav -92 yod -80 yodyod -71 ayin -55 cyrg -401 ups -76
        1 - oe -217 -59 -194
        1 oe oe 69 ue 13 aa -82 ii -68 ee -82 ou -56 ay -71 ey -73 oi -80 aw 50 iy -103 ya -61 ye -72 yo 7 yu -57 je -68 jo -27 ju -67 aj -82 ej -76 oj -59 ij -72 ah -78 eh -10 glide -72 hard -72 soft -68 yery -22 cyre -20 b -403 w -23 h -42 m -403 hamza -62 alef -95 alefe -89 alefi -73 ain -69 hah -80 heh -82 marbuta -75 waw -55 yeh -90 maqsura -78 kurde -74 alep -74 he -69 vav -56 het -76 yod -90 yodyod -73 ayin -89 ups -69
        1 - ue -194 -69 -140
        1 ue ue 59 aa -90 ii -74 oo -63 ou 9 ay -92 ey -69 oi -46 aw -39 iy -74 ya -69 yo -71 yu 28 ie -68 ja -68 je -77 jo -81 ju -31 aj -78 ej -79 oj -26 ah -89 eh -59 glide -16 hard -87 soft -80 yery -73 cyre -56 b -401 p -401 v -387 w -26 h -41 l -403 m -401 n -387 r -403 hamza -79 alef -86 alefe -59 alefm -79 ain -83 hah -89 heh -85 marbuta -74 waw -12 yeh -36 maqsura -77 alep -96 he -74 vav -27 yod -59 ayin -64 beta -387 ups -19
        1 - aa -202 -164 -250
        1 aa aa 65 ii -46 ee -73 oo -87 ou -111 ay -132 ey -120 oi -122 aw -129 iy -66 ya -21 ye -75 yo -108 yu -92 yi -91 ie -61 ja -81 je -85 jo -77 ju -75 aj -135 ej -81 oj -85 ij -99 ah -6 eh -31 glide -117 hard -85 soft -109 yery -129 cyre -92 b -404 w -100 t -371 d -401 j -401 h -139 l -401 m -402 n -401 r -402 hamza -7 alef -36 alefe -87 alefi -66 alefm -47 ain -17 hah -151 qaf -401 heh -93 waw -169 yeh -168 maqsura -60 kurde -88 alep -56 he -84 vav -141 vavvav -90 het -75 yod -153 yodyod -77 ayin -99 cyrg -402 ups -109 omicronf -92
        1 - ii -171 -134 -110
        1 ii ii 61 ee 31 oo -91 ou -113 ay -14 ey -71 oi -68 aw -127 iy -66 ya -102 ye -78 yo -72 yu -61 yi -66 ie -71 ja -89 je -78 jo -80 ju -82 aj -77 ej -84 oj -71 ij -9 ah -39 eh -66 glide -43 hard -76 soft -103 yery -40 cyre -53 b -404 p -401 v -402 w -104 d -402 z -402 sh -402 k -401 h -95 l -408 m -407 r -405 hamza -72 alef -166 alefi -78 alefm -73 ain -96 hah -102 qaf -401 heh -108 marbuta -79 waw -183 yeh -45 maqsura -52 kurde -83 alep -109 he -94 vav -117 vavvav -74 het -83 yod -72 yodyod -72 ayin -65 ups -82 omicronf -88
        1 - ee -187 -158 -193
        1 ee ee 47 oo -77 ou -107 ay -55 ey -64 oi -73 aw -117 ya -69 ye -65 yo -71 yu -74 ja -50 je -73 jo -71 ju -71 aj -72 ej -84 ij -80 ah -62 eh -80 glide -103 soft -106 yery -71 cyre -46 w -87 d -402 h -82 alef -92 alefe -75 ain -82 hah -104 heh -90 marbuta -77 waw -125 maqsura -73 alep -63 he -82 vav -110 yod -94 ayin -78 ups -80 omicronf -95
        1 - oo -141 -174 -56
        1 oo oo 64 ou 2 ay -39 ey -88 oi -98 aw -15 iy -73 ya -83 ye -78 yo -67 yu -72 ie -36 ja -59 je -78 jo -72 ju -79 aj -80 ej -78 oj -81 ij -78 ah -56 glide -74 hard -57 soft -93 yery -57 cyre -36 b -405 p -401 w -67 k -401 h -130 hamza -72 alef -115 alefe -77 alefm -59 ain -89 hah -79 heh -77 marbuta -71 waw -10 yeh -102 maqsura -71 kurde -49 alep -66 he -82 vav -20 yod -103 yodyod -79 ayin -71 ups -77
        1 - ou -143 -94 -231
        1 ou ou 125 ay -111 ey -103 aw -10 iy -83 ya -115 ye -57 yo -102 yu 23 yi -72 ie -102 ja -101 je -76 jo -81 ju -82 aj -103 ej -89 oj -86 ij -90 ah -82 eh -79 glide -85 hard -77 soft -68 yery -78 cyre -130 b -404 v -331 w 68 t -407 d -403 s -402 z -401 sh -402 g -407 k -406 h -128 l -416 m -407 r -342 hamza -98 alef -133 alefe -90 alefi -79 alefm -79 ain -87 hah -127 kha -401 sad -401 qaf -406 heh -113 marbuta -112 waw -14 yeh -187 maqsura -73 kurde -111 alep -103 bet -396 he -108 vav -8 het -82 yod -140 yodyod -84 ayin -103 pe -401 tsadi -401 tav -401 cyrg -404 ups -84 omicronf -86
        1 - ay -131 -168 -116
        1 ay ay 100 ey -28 oi -76 aw -146 iy -69 ya -119 ye -50 yo -94 yu -117 yi -76 ie -72 ja -65 je -72 jo -98 ju -100 aj 79 ej -27 oj -23 ij -55 ah -105 eh -102 glide -91 hard -40 soft -110 yery -53 cyre -14 b -339 w -133 t -404 d -406 s -405 sh -402 k -407 h -142 l -404 m -406 n -404 r -409 hamza -78 alef -165 alefe -89 alefi -81 alefm -64 ain -139 hah -137 qaf -401 heh -125 marbuta -108 waw -163 yeh -67 maqsura -69 kurde -69 alep -130 he -113 vav -146 vavvav -86 het -78 yod -78 yodyod -72 ups -72 sigmaf -401 omicronf -108
        1 - ey -216 -207 -221
        1 ey ey 112 aw -125 iy -73 ya -88 ye -76 yo -80 yu -78 ja -84 je -59 jo -72 ju -78 aj -24 ej 72 oj -80 ij 10 ah -113 eh -103 hard -74 soft -121 yery -55 cyre -91 b -376 w -98 t -401 s -402 k -401 h -125 l -402 m -403 n -401 r -408 hamza -73 alef -163 alefe -84 alefi -72 alefm -73 ain -117 hah -111 heh -114 marbuta -94 waw -157 yeh -83 maqsura -67 kurde -81 alep -102 he -106 vav -112 vavvav -75 het -71 yod -76 ayin -78 ups -75 omicronf -89
        1 - oi -261 -234 -123
        1 oi oi 125 aw -102 iy -71 ya -82 ye -71 yo -73 yu -72 ja -74 je -65 jo -71 ju -72 ej -64 oj 93 ij -17 ah -108 eh -81 hard -63 soft -44 yery -74 cyre -88 w -88 h -107 l -401 m -402 n -403 r -403 hamza -80 alef -134 alefe -71 ain -85 hah -108 heh -67 marbuta -99 waw -162 yeh -86 maqsura -107 kurde -71 alep -97 he -105 vav -99 yod -87 yodyod -81 ayin -74 omicronf -96
        1 - aw -284 -224 -227
        1 aw aw 112 iy -146 ya -173 ye -102 yo -98 yu -65 yi -86 ie -105 ja -119 je -85 jo -97 ju -91 aj -148 ej -110 oj -116 ij -149 ah -144 eh -102 glide -104 soft -127 yery -114 cyre -92 w -85 t -407 d -405 s -401 z -401 tsh -401 k -377 h -124 l -402 m -404 n -401 r -408 hamza -83 alef -216 alefe -95 alefi -74 alefm -95 ain -130 hah -130 heh -123 marbuta -121 waw -40 yeh -180 maqsura -84 kurde -88 alep -141 he -112 vav -91 vavvav -74 het -74 yod -152 yodyod -85 ayin -67 cyrg -401 ups -104 omicronf -41
        1 - iy -208 -161 -106
        1 iy iy 18 ya -89 ye -73 yo -80 yu -73 yi 13 ja -80 je -83 jo -71 ju -75 aj -86 ej -50 oj -59 ij 21 ah -104 eh -77 glide -73 hard -85 soft -28 yery -66 cyre -42 b -410 p -402 w -122 t -410 d -403 z -406 sh -401 tsh -346 sj -404 c -401 k -409 h -131 l -404 ly -402 m -407 n -406 r -418 hamza -82 alef -144 alefe -72 alefi -51 alefm -71 ain -126 hah -110 sad -402 tah -401 heh -113 marbuta -111 waw -157 yeh -79 maqsura -74 kurde -90 alep -110 he -100 vav -122 vavvav -90 het -71 yod -77 ayin -87 ups -65 omicronf -106
        1 - ya -137 -122 -33
        1 ya ya 58 ye 15 yo 18 yu -75 yi -64 ie 33 ja 33 je -20 jo -28 ju -93 aj -107 ej -46 oj -83 ij -99 ah -44 eh -64 glide -1 hard -89 soft -30 yery -36 cyre -19 b -424 p -402 v -401 w -170 t -401 d -393 s -402 z -403 ch -383 tsh -403 c -403 g -393 gj -402 k -365 q -401 h -125 l -412 m -406 r -391 hamza -52 alef -69 alefe -68 alefi -80 alefm -63 ain -125 hah -139 qaf -401 heh -93 marbuta -114 waw -184 yeh -41 maqsura -96 kurde -99 alep -75 he -89 vav -151 vavvav -77 het -74 yod -71 ayin 1 cyrg -401 ups -52 omicronf -83
        1 - ye -62 -121 -89
        1 ye ye 90 yo -5 yu -65 yi -77 ie 41 ja 10 je 51 jo -36 ju -84 aj -32 ej -73 oj -80 ij -84 ah -88 eh -11 glide -52 hard -82 soft -59 yery -71 cyre 40 b -404 w -86 t -405 d -402 s -396 h -100 l -402 m -402 r -406 hamza -75 alef -114 alefe -77 alefi -71 ain -103 hah -104 heh -106 marbuta -76 waw -129 yeh -50 maqsura -75 kurde -79 alep -93 he -85 vav -101 vavvav -73 yod -80 yodyod -52 ayin -64 tsadi -401 ups -38 omicronf -102
        1 - yo -225 -273 -198
        1 yo yo 82 yu -62 ja -2 je -37 jo 46 ju -58 aj -84 ej -58 oj -79 ij -88 ah -112 eh -92 glide -38 hard -73 soft -108 yery -56 cyre 5 b -406 p -405 f -401 w -95 t -401 d -401 s -401 z -402 c -401 g -403 k -402 h -122 l -404 m -401 n -402 ny -392 r -414 hamza -82 alef -128 alefe -52 alefi -71 alefm -91 ain -93 hah -110 marbuta -92 waw -92 yeh -75 maqsura -67 kurde -71 alep -97 he -86 vav -72 het -71 yod -80 yodyod -77 ayin -78 ups -71 omicronf -81
        1 - yu -71 -93 -229
        1 yu yu 55 yi -71 ie -90 ja -88 je -89 jo -53 ju 33 aj -97 ej -42 oj -79 ij -78 ah -93 eh -76 glide -32 hard -72 soft -16 yery -80 cyre -93 b -399 w 57 ch -402 c -401 k -361 h -92 l -401 m -401 r -401 hamza -72 alef -98 alefe -84 alefi -74 alefm -72 ain -87 hah -90 heh -95 marbuta -80 waw -27 yeh -67 maqsura -80 kurde -74 alep -109 he -73 vav -37 het -71 yod -66 ayin -73 ups -21 omicronf -76
        1 - yi -138 -102 -190
        1 yi yi 102 ja -38 je -22 jo -31 aj -33 ij -34 ah -73 eh -77 glide -25 soft -57 yery -56 cyre 2 v -401 w -88 z -392 ch -383 dj -384 c -402 g -368 k -402 h -59 l -401 m -403 hamza -69 alef -97 alefi -78 ain -71 hah -71 heh -67 marbuta -71 waw -87 yeh -24 alep -81 he -75 vav -78 yod -68 ups -71
        1 - ie -170 -171 -180
        1 ie ie 63 ja 18 je 19 jo -72 ju -72 aj -73 ej -73 ij -69 ah -71 eh -68 soft -35 cyre 34 b -403 w -91 k -401 h -89 m -401 alef -99 alefe -76 ain -90 hah -96 heh -98 marbuta -74 waw -134 kurde -76 alep -72 he -75 vav -118 vavvav -73 het -72 yod -69 ayin -45
        1 - ja -312 -259 -93
        1 ja aj -73 ij -91 ah -45 eh -61 glide 87 hard -81 soft -103 yery -89 cyre -53 b -404 w -105 h -92 l -406 m -402 n -403 r -403 hamza -79 alef -106 alefe -100 alefi -94 alefm -79 ain -130 hah -133 heh -93 marbuta -95 waw -171 yeh -106 maqsura -76 kurde -69 alep -95 he -102 vav -142 vavvav -73 het -80 yod -63 ayin -32 ups -48 omicronf -82
        1 - je -166 -188 -211
        1 je ah -78 eh -48 glide 40 hard -97 soft -81 yery -86 cyre 13 b -401 w -107 h -128 l -401 m -402 n -404 r -402 hamza -69 alef -107 alefe -87 alefi -71 alefm -71 ain -118 hah -108 heh -99 marbuta -88 waw -130 yeh -79 maqsura -71 kurde -64 alep -89 he -80 vav -102 vavvav -71 het -65 yod -93 yodyod -54 ayin -69 ups -52 omicronf -81
        1 - jo -245 -187 -204
        1 jo aj -73 ij -76 eh -71 glide 0 soft -47 yery -89 cyre 6 b -401 w -79 h 3 l -402 m -401 r -401 hamza -79 alef -92 alefe -56 alefm -79 ain -84 hah -35 heh -95 marbuta -71 waw -94 yeh -123 alep -76 he -78 vav -84 vavvav -78 het -81 yod -66 yodyod -71 ups -75 omicronf -77
        1 - ju -223 -225 -191
        1 ju aj -71 ah -71 eh -77 glide -25 hard -80 soft -72 yery -107 cyre -99 w -58 h -124 l -401 m -401 r -401 alef -120 alefe -79 alefi -73 alefm -73 ain -103 hah -91 heh -90 marbuta -74 waw -112 yeh -95 maqsura -72 alep -101 he -75 vav -105 vavvav -72 yod -77 yodyod -72 ayin -74 ups -24
        1 - aj -228 -142 -117
        1 aj ij -75 ah -79 eh -104 glide 73 hard -65 soft -98 yery -72 cyre -84 b -401 f -401 w -98 h -112 l -407 ly -401 n -401 r -406 hamza 20 alef -148 alefe -93 alefm -79 ain -110 hah -93 heh -102 marbuta -100 waw -140 yeh -82 maqsura -58 kurde -83 alep -105 he -104 vav -109 yod -98 yodyod -39 ayin -75 ups -78 omicronf -105
        1 - ej -197 -228 -193
        1 ej ah -91 eh -87 glide 43 hard -75 soft -61 yery -74 cyre -142 w -90 h -99 m -401 r -404 hamza -77 alef -85 alefe -72 alefm -74 ain -83 hah -84 heh -97 marbuta -85 waw -113 yeh -37 maqsura -76 kurde -80 alep -91 he -84 vav -90 yod -73 yodyod -73 ayin -78 ups -73 omicronf -86
        1 - oj -220 -245 -173
        1 oj ah -85 eh -75 glide 11 hard -89 soft -99 yery -67 cyre -31 w -89 h -101 r -402 hamza -79 alef -98 alefe -79 ain -75 hah -85 heh -82 marbuta -77 waw -111 yeh -86 maqsura -77 alep -83 he -77 vav -99 vavvav -71 het -71 yod -74 yodyod -73 ayin -73 ups -72 omicronf -102
        1 - ij -185 -96 -203
        1 ij ij 52 ah -98 eh -85 hard -78 yery -126 cyre -59 b -401 f -402 v -402 w -124 s -401 sh -401 h -106 l -409 m -407 n -403 r -413 hamza -81 alef -138 alefe -75 alefi -74 alefm -80 ain -110 hah -100 heh -128 marbuta -106 waw -140 yeh -107 maqsura -82 kurde -71 alep -108 he -98 vav -128 vavvav -75 het -74 yod -66 yodyod -72 ayin -80 ups -42 omicronf -79
        1 - ah -240 -131 -237
        1 ah glide -84 hard -92 soft -87 yery -102 cyre -62 b -364 p -401 v -411 w -124 d -406 z -402 dj -401 h -77 l -403 m -402 r -419 hamza -85 alef -99 alefe -108 alefi -96 alefm -102 ain -153 hah -116 heh -82 marbuta -32 waw -197 yeh -194 maqsura -123 kurde -66 alep -115 he -86 vav -145 vavvav -80 yod -165 yodyod -87 ayin -106 ups -84 omicronf -101
        1 - eh -233 -191 -111
        1 eh glide -80 hard -63 soft -79 yery -24 cyre 4 b -402 p -401 w -100 z -401 l -401 m -401 r -408 hamza -82 alef -88 alefe -77 alefi -80 alefm -75 ain -99 hah -73 heh -42 marbuta -40 waw -113 maqsura -57 kurde -48 alep -88 vav -104 yod -79 yodyod -77 ayin -98 ups -77 omicronf -81
        1 - glide -284 -218 -279
        1 glide glide 65 hard -63 soft -62 yery -59 cyre -15 b -356 p -401 f -381 v -326 w -143 t -418 d -340 dh -364 s -280 z -258 sh -370 zh -335 ch -370 tsh -381 ts -354 dj -328 dzh -356 j -91 zj -363 sj -374 sch -351 cz -354 sz -358 c -408 g -348 gj -362 k -382 q -338 kh -360 h -93 x -362 l -379 ll -367 ly -358 m -410 n -345 ny -379 ng -352 nk -357 gn -351 r -440 hamza -48 alef -143 alefe -79 alefi -78 alefm -80 ain -110 jim -276 hah -97 kha -351 ghain -351 qaf -351 heh -78 marbuta -115 waw -164 yeh -28 maqsura -75 kurde -79 alep -102 bet -353 he -88 vav -110 vavvav -83 het -73 yod -75 yodyod -6 ayin -42 pe -351 qof -352 cyrg -351 cyrh -360 beta -354 ups -8 ntau -337 tsig -351 omicronf -76
        1 - hard -169 74 66
        1 hard hard 101 soft -78 yery 4 cyre -30 b -405 v -401 w -38 t -387 s -402 k -402 q -406 h -36 l -401 n -392 r -403 hamza -71 alef -57 alefe -73 ain -58 heh -68 marbuta -75 waw -78 yeh -41 alep -78 he -76 vav -79 vavvav -73 yod -89 yodyod -71 ayin -55 ups -66 omicronf -72
        1 - soft -321 -28 -15
        1 soft soft 41 cyre -36 b -399 p -385 f -384 v -366 w -82 t -389 d -398 s -363 z -360 sh -345 zh -354 ch -367 tsh -354 shch -352 ts -367 dz -352 dj -353 j -317 zj -353 sj -354 sch -356 cz -357 sz -352 rz -353 c -361 g -372 k -403 q -359 qu -355 kh -352 h -16 x -352 l -401 ll -357 ly -364 m -353 n -383 ny -359 ng -354 nk -355 r -410 hamza -56 alef -132 alefe -81 alefi -71 alefm -75 ain -87 tha -351 jim -351 hah -97 ghain -351 heh -102 marbuta -92 waw -143 yeh -95 maqsura -75 kurde -71 alep -91 bet -351 he -108 vav -99 vavvav -73 yod -80 yodyod -71 tsadi -351 qof -352 shin -351 cyrg -351 beta -357 ups -59 mpi -357 tsig -352 omicronf -40
        1 - yery -213 -99 -51
        1 yery yery 62 cyre -10 b -429 p -411 f -404 v -413 w -92 t -419 d -424 s -411 z -421 ch -402 tsh -404 tz -403 j -410 cz -401 c -408 g -410 k -417 q -408 h -113 l -427 m -424 n -403 r -403 hamza -72 alef -85 alefe -86 alefm -75 ain -78 hah -82 heh -74 marbuta -91 waw -91 yeh -21 maqsura -62 kurde -74 alep -86 he -88 vav -75 yod -45 ayin -72 ups -69 omicronf -95
        1 - cyre -237 -32 -86
        1 cyre cyre 60 b -436 p -402 f -403 v -401 w -161 t -406 d -403 dh -402 s -409 z -403 sh -401 c -403 k -408 q -401 h -66 l -406 m -401 n -385 r -403 hamza -64 alef -77 alefe -89 alefi -66 alefm -91 ain -132 hah -116 kha -401 sad -401 qaf -401 heh -54 marbuta -103 waw -131 yeh -33 maqsura -74 kurde -71 alep -74 he -37 vav -145 vavvav -77 het -73 yod -75 yodyod -33 ayin -79 pe -402 qof -401 cyrg -402 ups -129 omicronf -31
        1 - b -327 -502 -336
        1 b b 83 p -51 f -224 ph -63 v -96 w -128 t -508 d -371 th -355 dh -352 s -481 z -370 ss -355 sh -416 zh -376 ch -407 tsh -437 shch -367 ts -405 tz -353 dz -354 dj -366 dzh -358 j -371 zj -329 sj -362 sch -338 cz -352 sz -357 c -455 ck -351 g -385 gh -363 gj -362 gu -356 k -465 q -398 qu -352 kh -388 h -418 x -368 ks -352 l -463 ll -353 ly -395 m -353 n -476 ny -380 ng -352 r -372 hamza -362 alef -408 ain -358 jim -342 hah -364 kha -358 dhal -352 sad -359 dad -351 tah -356 ghain -363 qaf -363 heh -343 marbuta -401 waw -162 yeh -388 maqsura -401 alep -402 bet 73 he -401 vav -151 vavvav -51 het -351 yod -375 yodyod -351 kaf -353 pe -33 tsadi -354 qof -364 shin -361 tav -351 cyrg -437 cyrh -410 beta 40 gamma -383 delta -319 ups -420 mpi 95 ntau -365 gkappa -358 tsig -352 tzet -357 sigmaf -374 nuf -361
        1 - p -311 -353 -412
        1 p p 91 f -105 ph 53 v -269 w -223 t -461 d -479 th -370 dh -372 s -514 z -298 ss -357 sh -421 zh -376 ch -402 tsh -418 shch -352 ts -390 tz -351 dz -354 dj -363 dzh -352 j -409 zj -353 sj -355 sch -351 sz -357 rz -351 cs -362 zs -351 c -402 cc -351 ck -351 g -435 gh -352 gj -352 gu -355 k -443 q -379 qu -352 kh -391 h -459 x -364 ks -355 l -475 ll -353 ly -376 m -511 n -430 ny -367 ng -361 r -388 hamza -353 alef -403 ain -356 jim -358 hah -361 kha -352 sad -357 dad -357 tah -352 ghain -355 qaf -360 heh -359 waw -118 yeh -367 alep -401 bet -57 vav -172 vavvav -75 het -351 yod -366 ayin -401 pe 69 tsadi -353 qof -360 shin -351 cyrg -410 cyrh -395 beta -114 gamma -392 delta -369 ups -341 mpi -87 ntau -354 gkappa -351 sigmaf -370 nuf -359 omicronf -401
        1 - f -352 -390 -303
        1 f f 113 ph 108 v -64 w -40 t -194 d -298 th 6 dh -100 s -424 z -414 ss -347 sh -395 zh -379 ch -273 tsh -282 ts -379 dj -355 dzh -351 j -379 sj -353 sch -354 cz -351 sz -354 cs -354 c -404 ck -352 g -413 gh -273 gu -352 k -488 q -374 kh -270 h -420 x -289 ks -352 l -426 ll -352 ly -364 m -405 n -415 ny -361 ng -351 r -404 hamza -351 ain -352 tha -19 jim -355 hah -354 kha -288 dhal -22 sad -352 dad -32 tah -76 zah -351 ghain -347 qaf -355 heh -356 waw 7 yeh -381 kurde -401 alep -402 bet 3 vav -34 vavvav -63 yod -357 kaf -352 pe 70 tsadi -354 qof -358 shin -352 tav -45 cyrg -391 cyrh -384 beta -22 gamma -367 delta -18 ups -191 mpi -108 ntau -106 sigmaf -372 nuf -356
        1 - ph -368 -412 -357
        1 ph ph 146 v -70 w -75 t -352 d -351 th -17 s -361 z -354 sh -371 zh -358 tsh -379 j -352 sj -351 sch -351 cz -351 c -351 k -357 l -353 m -353 n -357 r -359 kha -353 waw -75 bet -19 vav -51 pe 63 tsadi -351 beta -36 mpi -36 sigmaf -356
        1 - v -286 -227 -283
        1 v v 65 w 71 t -512 d -520 th -96 dh -359 s -342 z -275 ss -352 sh -390 zh -377 ch -413 tsh -431 shch -371 ts -345 tz -334 dz -365 dj -370 dzh -368 j -277 zj -321 sj -370 sch -360 cz -354 sz -363 rz -353 cs -352 c -416 ck -354 g -336 gh -367 gj -356 gu -338 k -473 q -379 qu -354 kh -372 h -409 x -374 ks -355 l -252 ly -367 m -426 n -269 ny -368 ng -364 nk -344 gn -351 r -380 ain -353 tha -351 jim -356 hah -356 kha -354 dhal -351 sad -361 dad -352 tah -353 ghain -348 qaf -318 heh -346 waw 54 yeh -339 bet 62 vav 47 vavvav -1 yod -352 kaf -352 pe -125 tsadi -356 qof -362 shin -353 tav -353 cyrg -390 cyrh -345 beta 81 gamma -233 delta -374 ups -20 mpi -71 ntau -365 gkappa -343 tsig -354 sigmaf -351 nuf -373
        1 - w -208 -317 -243
        1 w w 86 t -415 d -411 th -74 s -426 z -322 sh -370 zh -359 ch -359 tsh -391 ts -364 tz -351 dz -353 dj -314 j -352 sj -351 sch -352 sz -351 c -375 g -379 gh -357 k -424 q -330 kh -355 h -194 l -320 ly -355 m -441 n -382 ny -351 ng -354 nk -351 r -457 hamza -113 alef -208 alefe -107 alefi -102 alefm -104 ain -173 jim -352 hah -150 kha -353 sad -353 tah -353 zah -351 ghain -328 qaf -355 heh -150 marbuta -126 waw -11 yeh -188 maqsura -93 kurde -84 alep -144 bet 51 he -140 vav -30 vavvav 4 het -86 yod -162 yodyod -91 kaf -351 ayin -82 pe -65 tsadi -351 qof -353 shin -351 cyrg -387 cyrh -359 beta 52 gamma -360 delta -358 ups -57 mpi -112 sigmaf -352
        1 - t -379 -313 -152
        1 t t 96 d -3 th 86 dh 25 s -296 z -268 ss -176 sh -220 zh -117 ch -131 tsh -139 shch 34 ts -2 tz -87 dz -25 dj 9 dzh -125 j -258 zj -83 sj -108 sch -100 cz -82 sz -62 rz -95 cs -64 zs -48 c -51 cc -20 ck -337 g -344 gh -292 gj -279 gu -356 k -376 q -419 qu -357 kh -397 h -293 x -371 ks -365 l -420 ll -352 ly -398 m -486 n -406 ny -383 ng -363 nk -351 r -402 hamza -351 alef -405 alefe -401 ain -358 tha 53 jim -73 hah -364 kha -360 dhal -14 sad -106 dad -80 tah 100 zah -20 ghain -364 qaf -370 heh -346 waw -409 yeh -384 bet -379 vav -365 vavvav -351 het -353 yod -372 kaf -359 ayin -402 pe -377 tsadi 27 qof -372 shin -91 tav 95 cyrg -453 cyrh -435 beta -383 gamma -409 delta -8 ups -408 mpi -366 ntau -129 gkappa -361 tsig -59 tzet -32 sigmaf -82 nuf -303
        1 - d -307 -393 -167
        1 d d 86 th -11 dh 47 s -273 z -214 ss -182 sh -211 zh -6 ch -199 tsh -151 shch -121 ts -148 tz -3 dz 84 dj -13 dzh -83 j -201 zj -79 sj -89 sch -92 cz -81 sz -105 rz -91 cs -71 zs -48 c -234 cc -21 ck -351 g -291 gh -246 gj -307 gu -351 k -478 q -412 qu -356 kh -365 h -374 x -296 ks -370 l -430 ll -358 ly -392 m -499 n -421 ny -391 ng -362 nk -358 gn -351 hamza -351 alef -408 ain -358 tha -49 jim -107 hah -364 kha -365 dhal -9 sad -173 dad 32 tah -38 zah 14 ghain -287 qaf -367 heh -330 marbuta -401 waw -393 yeh -318 alep -401 bet -368 vav -359 vavvav -351 het -351 yod -314 kaf -351 ayin -401 pe -364 tsadi -108 qof -368 shin -101 tav -82 cyrg -310 cyrh -315 beta -366 gamma -376 delta 117 ups -407 mpi -369 ntau 90 gkappa -359 tsig -95 tzet 19 sigmaf -35 nuf -371 omicronf -401
        1 - th -326 -398 -298
        1 th th 145 dh -16 s -130 z -110 ss -73 sh -47 zh 22 ch -43 tsh -139 shch -17 ts -93 tz -27 dz -10 dj -1 dzh -4 j -58 zj -14 sj -16 sch -12 cz -33 sz -20 rz -2 cs -4 zs -7 c -97 cc -3 g -355 gh -356 k -373 q -351 kh -359 h -386 x -354 ks -351 l -387 m -359 n -294 ng -351 r -362 tha 50 jim -28 kha -353 dhal 13 sad -46 dad -1 tah 27 zah -6 ghain -351 waw -351 vavvav -51 yod -351 kaf -351 tsadi -30 shin -2 tav 76 cyrg -351 cyrh -354 beta -33 gamma -356 delta -9 ntau 7 tsig -46 tzet -11 sigmaf -32
        1 - dh -241 -376 -376
        1 dh dh 126 s -136 z -21 ss -39 sh -120 zh -60 ch -98 tsh -106 shch -33 ts -55 tz -4 dz -54 dj -64 dzh -35 j -107 zj -7 sj -15 sch -30 cz -16 sz -16 rz -6 cs -2 zs -6 c -72 g -352 gj -351 k -371 q -351 h -351 l -301 m -365 n -380 r -377 tha -13 jim -38 kha -352 dhal 87 sad -32 dad 78 tah -23 zah 61 ghain -351 waw -352 yeh -351 tsadi -13 shin -20 tav -4 beta -351 delta 123 ntau 11 gkappa -353 tsig -10 tzet -33 sigmaf -29
        1 - s -289 -230 -81
        1 s s 73 z 24 ss 54 sh 36 zh -72 ch -71 tsh -132 shch -33 ts -151 tz -56 dz -121 dj -109 dzh -142 j -264 zj -47 sj -30 sch -8 cz -65 sz 97 rz -49 cs 105 zs -152 c 7 cc -10 g -260 gh -342 gj -99 k -297 q -431 qu -359 kh -323 h -244 x 40 ks -229 l -535 ll -349 ly -378 m -504 n -402 ny -393 ng -319 nk -363 r -558 hamza -355 alef -409 ain -359 tha 2 jim -143 hah -372 kha -361 dhal -82 sad 75 dad -92 tah -124 zah -57 ghain -372 qaf -174 heh -370 waw -391 yeh -250 alep -401 bet -377 vav -367 vavvav -353 het -91 yod -204 kaf -335 ayin -401 pe -366 tsadi -53 qof -151 shin 61 tav -67 cyrg -242 cyrh -129 beta -408 gamma -400 delta 16 ups -406 mpi -373 ntau -55 gkappa -352 tsig -140 tzet -72 sigmaf 52 nuf -326
        1 - z -378 -315 -284
        1 z z 106 ss -1 sh -176 zh 59 ch -115 tsh -230 shch -122 ts 28 tz -30 dz -12 dj -53 dzh -33 j 15 zj 2 sj -99 sch 1 cz -117 sz -108 rz -182 cs -55 zs 17 c -61 cc -17 g -148 gh -323 gj 21 k -270 q -301 qu -349 kh -306 h -445 x 35 ks -127 l -438 ll -338 ly -380 m -483 n -404 ny -363 ng -354 nk -351 r -421 hamza -352 alef -404 ain -354 tha -25 jim 17 hah -357 kha -352 dhal 38 sad -72 dad 58 tah -70 zah 57 ghain -326 qaf -107 heh -361 waw -383 yeh -105 maqsura -402 bet -358 vav -358 vavvav -351 het -64 yod -126 kaf -351 ayin -401 pe -356 tsadi 38 qof -95 shin -52 tav -39 cyrg -150 cyrh -126 beta -361 gamma -370 delta -28 ups -403 mpi -354 ntau -37 gkappa -353 tsig -25 tzet -9 sigmaf -11 nuf -365
        1 - ss -351 -360 -350
        1 ss ss 145 sh -21 zh -62 ch -26 tsh -118 shch -29 ts -94 tz -13 dz -18 dj -35 dzh -17 j -84 zj -21 sj -17 sch -3 cz -7 sz 11 rz 6 c 3 g -90 gj -11 k -167 q -354 ks -70 l -378 ly -354 m -359 n -378 r -378 tha -3 jim -45 hah -351 kha -351 dhal -6 dad -23 zah -11 qaf -30 heh -351 waw -351 yeh -119 bet -351 het -56 yod -94 tsadi -25 qof -31 shin -1 tav -8 cyrg -75 cyrh -78 tsig -31 tzet -6
        1 - sh -142 -317 -20
        1 sh sh 104 zh 9 ch 77 tsh 17 shch 84 ts -140 tz -59 dz -90 dj -116 dzh -95 j -184 zj 24 sj 80 sch 107 cz -1 sz 96 rz -84 cs -84 zs -42 c -29 cc -31 ck -64 g -150 gh -112 gj -61 gu -75 k -153 q -143 qu -58 kh -149 h -369 x 113 ks 4 l -329 ly -359 m -382 n -468 ny -361 ng -351 nk -352 r -453 alef -405 ain -351 tha -6 jim -30 hah -352 kha -115 dhal -33 sad 27 dad -49 zah -33 ghain -36 qaf -94 heh -355 waw -370 yeh -142 bet -353 vav -352 het -67 yod -114 kaf -36 pe -354 tsadi -11 qof -105 shin 101 tav -18 cyrg -146 cyrh -157 beta -352 gamma -73 delta -56 ups -401 ntau -357 gkappa -40 tsig -38 tzet -29 sigmaf 28
        1 - zh -222 -136 -347
        1 zh zh 115 ch -12 tsh -107 shch -69 ts -85 tz -35 dz 22 dj 40 dzh 35 j 67 zj 86 sj -68 sch 94 cz -59 sz -87 rz 4 cs 13 zs -51 c 14 cc -10 ck -49 g -3 gh -53 gj 14 gu -24 k -230 q -93 qu -40 kh -105 h -400 x -75 ks -67 l -434 ll -351 ly -356 m -416 n -437 r -217 jim 66 kha -61 dhal -1 sad -58 dad -9 zah 10 ghain -26 qaf -62 heh -351 waw -354 yeh -89 vav -351 het -72 yod -61 kaf -8 tsadi -9 qof -72 shin -31 tav -8 cyrg -104 cyrh -87 gamma -17 delta -15 mpi -351 gkappa -17 tsig 18 tzet 28 sigmaf -39
        1 - ch -404 -355 -316
        1 ch ch 128 tsh 91 shch -37 ts 74 tz 33 dz 8 dj 67 dzh -34 j -18 zj -43 sj -3 sch 13 cz 86 sz 12 rz -49 cs 20 zs -16 c 43 ck -71 g -43 gh -57 gj -37 gu -27 k -62 q -29 qu -9 kh -12 h -34 x 49 ks -68 l -438 ly -352 m -414 n -411 ny -353 ng -98 r -443 alef -401 tha -15 jim -17 hah -45 kha 30 dhal -24 sad -31 dad -13 tah -351 zah -20 ghain -44 qaf -50 heh 5 waw -355 yeh -162 bet -347 vav -354 het 35 yod -116 kaf 44 pe -353 tsadi 67 qof -43 shin 33 tav -23 cyrg -47 cyrh 102 beta -352 gamma -40 delta -49 gkappa -24 tsig 58 tzet -30 sigmaf -53 nuf -351
        1 - tsh -326 -290 -390
        1 tsh tsh 67 shch -43 ts 28 tz 15 dz 8 dj 10 dzh 66 j -85 zj -77 sj -127 sch -101 cz 68 sz -85 rz -58 cs 41 zs 19 c 41 g -42 gj -27 k -127 q -156 h -286 x 154 ks -67 l -464 ll -355 ly -364 m -452 n -477 ny -367 r -492 alef -396 ain -351 tha -16 jim -10 hah -351 kha -351 dhal -20 sad -39 dad -27 tah -47 zah -16 ghain -318 qaf -23 heh -352 waw -356 yeh -152 bet -353 vav -354 het -52 yod -125 kaf -327 pe -352 tsadi 86 qof -57 shin -44 tav -30 cyrg -100 cyrh -51 delta -54 ntau -47 tsig 55 tzet 4 sigmaf -47 nuf -356
        1 - shch -360 -403 -357
        1 shch shch 119 ts 22 tz -31 dz -11 dj -26 dzh -6 j -101 zj -23 sj 8 sch 51 cz -35 sz -4 rz -22 cs -17 c 29 g -59 gj -8 k -126 qu -352 h -372 x 31 ks -20 l -377 ly -351 m -374 n -376 r -375 jim -20 sad -26 dad -5 zah -3 qaf -13 yeh -84 yod -56 tsadi -10 qof -12 shin 13 cyrg -34 cyrh -56 delta -23 tsig -11 sigmaf 33
        1 - ts -232 -289 -408
        1 ts ts 112 tz 80 dz -23 dj -46 dzh -50 j -93 zj -33 sj -52 sch -48 cz 35 sz -71 rz -63 cs -15 zs -72 c 91 g -82 gj -28 k -30 q -149 h -316 x -27 ks -116 l -437 ll -351 ly -363 m -417 n -438 ny -358 r -446 tha -8 jim 56 dhal -5 sad -17 dad -10 tah -15 zah -5 qaf -36 heh -351 waw -352 yeh -113 bet -351 vav -352 yod -110 tsadi 70 qof -48 shin -44 tav -19 cyrg -95 cyrh -72 gamma -352 delta -53 mpi -356 ntau -32 tsig 53 tzet 42 sigmaf -57
        1 - tz -351 -355 -362
        1 tz dj 24 j 2 zj -10 sj -5 sch -13 sz -12 rz -37 cs 2 zs -14 c 66 g -1 gj -1 k -65 h -354 ks -8 l -355 m -351 n -360 r -367 jim 24 sad -7 dad -11 tah -6 zah -7 qaf -7 yeh -60 bet -352 yod -66 tsadi 85 qof -23 shin -12 tav -15 cyrg -15 cyrh -5 delta -6 ntau -14 sigmaf -30
        1 - dz -369 -367 -353
        1 dz dj 73 dzh -13 j 37 zj -14 sj -13 sch -22 cz 19 sz -41 rz -42 cs 31 zs -11 c 16 ck -3 g 2 gh -15 gj -10 gu -9 k -87 q -63 qu -12 kh -23 h -357 x -4 ks -11 l -368 m -358 n -362 r -367 jim 93 hah -351 kha -12 dhal -16 sad -12 dad -6 zah -4 ghain -8 qaf -30 heh -352 waw -351 yeh -91 het -52 yod -64 kaf -4 tsadi -3 qof -30 shin -27 tav -11 cyrg -47 cyrh -13 gamma 35 delta 12 gkappa -2 sigmaf 32
        1 - dj -331 -427 -363
        1 dj dj 101 dzh 76 j 96 zj -14 sj -43 sch -54 cz 3 sz -59 rz -31 cs 8 zs 16 c 64 ck -18 g 89 gh -35 gj 28 k -72 q -48 qu -17 kh -79 h -379 x 27 ks -32 l -381 ly -355 m -366 n -383 ny -353 r -384 hamza -351 jim 107 hah -351 kha -25 dhal -4 sad -18 dad -7 zah -7 ghain 10 qaf -36 waw -354 yeh -94 yod -57 kaf -7 tsadi -2 qof -35 shin -28 tav -9 cyrg -6 cyrh -75 gamma 61 delta -6 gkappa -8 tsig 17 tzet 80 sigmaf 28
        1 - dzh -366 -376 -352
        1 dzh dzh 158 j 80 zj -22 sj -14 sch -11 cz -15 sz -21 rz -23 cs -3 zs -14 c 37 ck -4 g 13 gh -6 gj 39 gu -9 k -78 q -42 qu -10 kh -28 h -351 x -5 ks -14 l -358 m -357 n -365 r -362 jim 94 kha -20 dhal -7 sad -17 dad -7 zah -12 ghain -21 qaf -29 yeh -80 yod -65 kaf -3 tsadi -6 qof -23 shin -15 tav -7 cyrg -80 cyrh -82 gamma -28 delta -19 gkappa -5 tsig -2 tzet 18 sigmaf -9
        1 - j -339 -366 -325
        1 j j 85 zj 7 sj -111 sch -1 cz -53 sz -70 rz -55 cs -28 zs 34 c -69 cc -14 ck -44 g -31 gh -38 gj 15 gu 18 k -178 q -107 qu -8 kh -2 h -320 x -19 ks -47 l -460 ll -346 ly -347 m -430 n -369 ny -367 ng -345 nk -352 r -469 hamza -351 tha -3 jim 83 kha 17 dhal -12 sad -28 dad -53 tah -353 zah -22 ghain -51 qaf -100 heh -351 waw -351 yeh 24 bet -355 vav -352 het -22 yod -1 kaf -17 pe -356 tsadi -48 qof -92 shin -58 tav -11 cyrg -103 cyrh -5 beta -358 gamma 60 delta -51 ups -404 mpi -360 ntau -359 gkappa -50 tsig -16 tzet 72 sigmaf -70
        1 - zj -366 -351 -356
        1 zj sch 43 cz -9 sz -4 rz -4 cs -5 zs -21 c -18 g -62 gj -13 k -76 h -363 x -4 ks -11 l -359 ly -353 m -356 n -359 ny -351 r -364 jim -2 sad -2 qaf -2 yeh -77 yod -65 tsadi -13 qof -3 shin -9 cyrg -47 cyrh -27 delta -2 tsig 7 sigmaf -32
        1 - sj -369 -392 -361
        1 sj sj 127 cz -9 rz -7 cs -18 zs -9 c -33 cc -1 g -65 gj -21 k -114 h -368 x 25 ks -20 l -385 ly -351 m -369 n -379 ny -359 r -384 jim -41 dhal -1 sad -7 qaf -8 waw -351 yeh -107 bet -351 het -58 yod -82 tsadi -10 qof -14 shin 26 tav -6 cyrg -61 cyrh -67 delta -2 tsig -18 sigmaf -6
        1 - sch -371 -294 -258
        1 sch sch 143 cz -21 sz 67 rz -16 cs -19 zs -1 c -82 g -23 gj -11 k -12 x 51 ks -32 l -366 m -353 n -331 r -368 jim 13 dhal -2 sad -20 dad -2 zah -40 qaf -22 waw -351 yeh -51 het -56 yod -71 tsadi -26 qof -18 shin 104 tav -1 cyrg -69 cyrh -62 delta -9 tsig -12 tzet -13 sigmaf -7
        1 - cz -360 -376 -376
        1 cz rz -16 c 43 g -15 gj -2 k -105 h -367 x -2 l -365 m -352 n -366 ny -351 r -363 tha -4 jim 4 dhal -3 sad -4 yeh -79 yod -71 tsadi 42 qof -18 shin -6 cyrg -30 cyrh -39 delta -6 tsig 26 sigmaf -39
        1 - sz -371 -357 -250
        1 sz rz -39 cs -8 zs -1 c -38 g -64 gj -11 k -79 h -341 x 50 ks -34 l -329 m -359 n -347 r -371 tha -3 jim -33 kha -351 dhal -1 sad -2 dad -13 zah 11 qaf -15 waw -352 yeh -68 het -51 yod -69 tsadi -17 qof -23 shin 46 tav -2 cyrg -62 cyrh -57 delta -4 tsig -10 tzet -28 sigmaf -6
        1 - rz -351 -373 -353
        1 rz cs -9 zs -3 c -59 cc -2 g -32 gj -9 k -92 h -353 x -9 ks -12 l -361 n -351 r 8 jim -22 dhal -1 sad 29 dad -9 zah -11 qaf -10 yeh -65 yod -62 tsadi -24 qof -7 shin -10 tav -2 cyrg -35 cyrh -35 tsig -6 tzet -12 sigmaf -10
        1 - cs -358 -386 -358
        1 cs cs 160 c 5 g -8 gj 4 k -76 h -361 x 5 ks -13 l -355 ly -351 m -352 n -355 r -357 jim 6 sad -1 qaf -7 yeh -72 het -55 yod -63 tsadi 14 qof -1 shin -8 cyrg -34 cyrh -56 tzet 32 sigmaf -26
        1 - zs -362 -280 -359
        1 zs zs 149 c 1 g -3 gj 2 k -57 h -351 x -1 ks -29 l -352 m -353 n -323 r -353 jim 67 sad -2 dad -5 qaf -5 waw -351 yeh -20 yod -55 tsadi -10 shin -7 cyrg -15 cyrh -19 delta -2 tzet -4 sigmaf -22
        1 - c -333 -425 -353
        1 c c 104 ck -16 g -89 gh -58 gj -22 gu -54 k 73 q -17 qu 5 kh -35 h -190 x 53 ks -31 l -387 ll -351 ly -366 m -469 n -469 ny -366 ng -105 r -504 alef -401 ain -355 tha -48 jim 11 hah -78 kha -31 dhal -14 sad 6 dad -21 tah -42 zah -25 ghain -54 qaf 10 heh -83 waw -362 yeh -180 bet -354 he -401 vav -351 het -53 yod -131 kaf 7 pe -352 tsadi 57 qof 63 shin -15 tav -36 cyrg -115 cyrh -66 beta -371 gamma -33 delta -56 ups -406 mpi -351 ntau -60 gkappa -24 tsig 65 tzet 53 sigmaf 3 nuf -352
        1 - cc -356 -351 -350
        1 cc cc 146 g -15 k 7 q -10 qu 13 kh -14 h -73 n -353 r -351 hah -52 qaf -2 yeh -52 yod -51 qof 2 tav -2 cyrg -20 cyrh -43 delta -2
        1 - ck -350 -364 -315
        1 ck ck 159 g -38 gh -6 gj -6 gu 2 k -8 q -18 qu 19 kh -40 h -113 x -15 ks -30 l -362 m -351 n -358 ng -36 r -353 jim -10 hah -55 kha -19 ghain -12 qaf -21 heh -61 het -51 kaf -12 qof 89 cyrg -51 cyrh -64 gamma -16 nuf -355
        1 - g -260 -295 -176
        1 g g 108 gh 84 gj -31 gu 4 k -96 q 43 qu -15 kh -48 h -9 x -22 ks -72 l -342 ll -354 ly -360 m -470 n -435 ny -365 ng -188 nk -87 r -485 hamza -353 ain -356 tha -351 jim 98 hah -49 kha -54 sad -62 dad -353 tah -353 zah -30 ghain 88 qaf 43 heh -16 waw -375 yeh -379 bet -353 vav -266 het -78 yod -368 kaf -37 ayin -401 pe -358 tsadi -39 qof -88 shin -46 cyrg 94 cyrh -21 beta -315 gamma 97 delta -335 ups -405 mpi -356 ntau -340 gkappa 106 tsig -50 tzet 20 sigmaf -70
        1 - gh -354 -316 -260
        1 gh gh 131 gj 32 k -56 q 38 qu -1 kh -14 h -57 x 24 ks -21 l -369 ly -351 m -368 n -378 ng 30 r -10 jim 5 hah -78 kha -44 dhal -351 tah -351 ghain 104 qaf 52 heh -56 waw -352 yeh -353 vav -321 het -57 yod -352 kaf -3 pe -352 qof -33 cyrg 110 cyrh -35 gamma 51 delta -356 gkappa 56 tzet -3
        1 - gj -305 -331 -352
        1 gj gj 142 k -74 q -15 qu -10 kh -25 h -63 x -15 ks -34 l -358 m -360 n -361 ng -60 r -369 jim 11 hah -64 kha -16 sad -13 dad -352 ghain 5 qaf -7 heh -52 waw -352 kaf -4 tsadi -1 qof -20 shin -7 cyrg -16 cyrh -64 gamma 10 tzet -3 sigmaf -20
        1 - gu -332 -360 -315
        1 gu k -37 q 11 kh -30 h -53 x -18 ks -16 l -359 m -352 n -355 ng -41 r -266 jim -4 hah -62 kha -23 ghain 5 qaf 37 heh -52 het -51 kaf -18 qof -40 cyrh -76 tzet -2
        1 - k -410 -300 -263
        1 k k 71 q 53 qu 81 kh -51 h -199 x -4 ks -71 l -545 ll -365 ly -413 m -541 n -316 ny -377 ng -97 r -537 hamza -356 alef -373 ain -365 tha -352 jim -68 hah -71 kha -67 sad -93 dad -352 tah -362 zah -27 ghain -50 qaf 51 heh -125 marbuta -401 waw -342 yeh -389 bet -337 he -401 vav -374 vavvav -355 het -69 yod -362 yodyod -351 kaf 79 pe -370 tsadi -57 qof 80 shin -75 tav -352 cyrg -24 cyrh -69 beta -348 gamma -91 delta -390 ups -417 mpi -375 ntau -369 gkappa -66 tsig -8 tzet -55 sigmaf -24 nuf -364
        1 - q -287 -453 -252
        1 q q 78 kh -53 h -187 x -49 ks -48 l -429 ly -362 m -396 n -411 ng -91 r -425 ain -351 jim -49 hah -95 kha -10 sad -351 tah -353 ghain 6 qaf 78 heh -77 waw -364 yeh -349 vav -353 het -64 yod -341 kaf -7 pe -351 tsadi -343 qof 63 shin -351 cyrg 22 cyrh -93 gamma 14 delta -354 ups -404 gkappa 53 tsig -320 tzet -19 sigmaf -351
        1 - qu -355 -373 -350
        1 qu qu 141 kh -12 h -97 x -8 ks -18 l -353 m -351 n -356 ng -8 r -354 jim -33 hah -63 kha -17 ghain -11 qaf 16 heh -53 kaf -10 qof -3 cyrg -41 cyrh -72 gamma -23 gkappa -7
        1 - kh -257 -290 -264
        1 kh kh 156 h 8 x 78 ks -97 l -383 m -398 n -319 ny -360 ng 32 r -403 jim -32 hah -2 kha 99 ghain -48 qaf -56 heh 68 waw -355 yeh -355 vav -351 het 36 yod -351 kaf 54 qof -9 cyrg -47 cyrh 100 beta -359 gamma -68 delta -361 gkappa -47 tzet -15
        1 - h -251 -202 -97
        1 h h 90 x 19 ks -279 l -347 ll -353 ly -371 m -443 n -352 ny -362 ng -357 nk -352 r -501 hamza -95 alef -186 alefe -147 alefi -123 alefm -101 ain -194 tha -355 jim -357 hah -30 kha -25 dhal -351 sad -352 dad -351 tah -355 zah -353 ghain -27 qaf -146 heh -10 marbuta -97 waw -226 yeh -210 maqsura -113 kurde -91 alep -195 bet -344 he -17 vav -175 vavvav -135 het -31 yod -172 yodyod -103 kaf -29 ayin -121 pe -359 tsadi -356 qof -123 shin -360 tav -353 cyrg 46 cyrh 76 beta -343 gamma -67 delta -387 ups -148 mpi -361 ntau -351 gkappa -81 tsig -353 sigmaf -351 omicronf -50
        1 - x -390 -335 -272
        1 x x 83 ks 93 l -372 m -361 n -392 ng 2 r -385 jim -31 hah -59 kha 45 sad -17 zah -4 ghain 5 qaf -19 heh -60 waw -353 yeh -351 het -28 kaf 19 pe -351 tsadi 22 qof -11 shin 34 cyrg -45 cyrh 90 gamma -45 ntau -355 gkappa -4 tsig -1 sigmaf -6 nuf -354
        1 - ks -371 -316 -284
        1 ks ks 119 l -363 m -360 n -366 r -369 jim -24 kha -50 sad -30 ghain -23 qaf -36 kaf -3 tsadi -20 qof -42 shin -21 cyrg -58 cyrh -107 beta -351 gamma -29 gkappa -13 tsig -24 tzet -1 sigmaf -39
        1 - l -458 -352 -256
        1 l l 89 ly 84 m -499 n -464 ny -437 ng -367 nk -355 gn -355 r -330 hamza -358 alef -409 alefe -401 ain -351 tha -352 jim -378 hah -314 kha -314 sad -358 dad -351 tah -356 zah -353 ghain -372 qaf -380 heh -372 marbuta -401 waw -282 yeh -364 kurde -401 alep -401 bet -311 vav -386 vavvav -357 het -351 yod -352 yodyod -352 kaf -351 pe -370 tsadi -358 qof -380 shin -286 tav -355 cyrg -476 cyrh -375 beta -402 gamma -240 delta -391 ups -423 mpi -369 ntau -379 gkappa -361 tsig -359 tzet -351 sigmaf -388 nuf -376
        1 - ll -350 -260 -350
        1 ll ll 143 m -356 n -365 tah -351 ghain -351 yeh -322 pe -351 cyrg -357 sigmaf -351
        1 - ly -384 -328 -271
        1 ly ly 139 m -382 n -363 ny -365 ng -352 r -349 hamza -352 kha -351 ghain -351 qaf -351 heh -351 waw -352 yeh -291 yod -336 qof -354 shin -320 cyrg -355 cyrh -351 gamma -328 delta -351 ups -402 sigmaf -354 nuf -351
        1 - m -393 -351 -108
        1 m m 80 n -178 ny -108 ng -183 nk -352 gn -67 r -436 hamza -356 alef -398 alefe -401 ain -360 jim -368 hah -369 kha -360 dhal -351 sad -358 dad -352 tah -358 zah -351 ghain -366 qaf -374 heh -366 waw -370 yeh -405 maqsura -401 kurde -401 alep -401 bet -373 he -401 vav -369 vavvav -353 het -352 yod -377 kaf -352 pe -367 tsadi -354 qof -371 shin -356 tav -354 cyrg -439 cyrh -397 beta -337 gamma -380 delta -379 ups -412 ntau -353 gkappa -368 tsig -353 tzet -352 sigmaf -359 nuf -23
        1 - n -209 -277 -106
        1 n n 82 ny 90 ng 59 nk -205 gn -214 r -406 hamza -355 ain -361 tha -312 jim -381 hah -382 kha -362 dhal -354 sad -363 dad -355 tah -362 zah -351 ghain -372 qaf -309 heh -375 waw -370 yeh -394 alep -402 bet -368 vav -363 het -353 yod -373 yodyod -353 kaf -354 ayin -402 pe -384 tsadi -361 qof -391 shin -345 tav -360 cyrg -453 cyrh -370 beta -407 gamma -43 delta -363 ups -425 mpi -376 ntau -63 gkappa -85 tsig -361 tzet -352 sigmaf -247 nuf 59
        1 - ny -367 -316 -310
        1 ny ny 109 ng -4 nk -102 gn -31 r -394 waw -355 yeh -353 bet -352 yod -351 cyrg -352 cyrh -355 beta -351 gamma -36 ntau -59 gkappa -11 nuf 5
        1 - ng -363 -258 -352
        1 ng ng 131 nk -6 gn -45 r -372 kha -29 ghain 8 qaf -47 waw -352 kaf -9 qof -65 cyrg -133 cyrh 25 beta -352 gamma -40 ntau -23 gkappa 93 nuf -79
        1 - nk -342 -306 -366
        1 nk nk 147 gn -14 r -368 jim -331 ghain -224 yeh -351 pe -351 cyrg -342 nuf -44
        1 - gn -351 -357 -359
        1 gn gamma -28 ntau -10 gkappa -41
        1 - r -482 -378 -229
        1 r r 66 hamza -358 alef -410 ain -367 tha -354 jim -379 hah -376 kha -367 dhal -354 sad -373 dad -357 tah -370 zah -351 ghain -51 qaf -384 heh -375 marbuta -403 waw -355 yeh -433 kurde -401 alep -403 bet -381 he -401 vav -365 vavvav -356 het -356 yod -397 yodyod -352 kaf -354 pe -381 tsadi -362 qof -392 shin -361 tav -362 cyrg -483 cyrh -453 beta -398 gamma -415 delta -400 ups -420 mpi -372 ntau -381 gkappa -378 tsig -351 tzet -352 sigmaf -404 nuf -369
        1 - hamza -71 -6 -158
        1 hamza hamza 148 alef 54 alefe 8 alefi -43 alefm 8 ain -68 hah -71 kha -351 tah -351 ghain -351 heh -63 marbuta -66 waw -85 yeh 68 maqsura -74 kurde -62 alep 72 vav -59 yod -12 yodyod -62 ayin -44 pe -351 gamma -351 ups -80 omicronf -84
        1 - alef -161 -154 -177
        1 alef alef 41 alefe 45 alefi 17 alefm 44 ain -37 hah -91 kha -401 ghain -405 qaf -401 heh 33 marbuta -40 waw -44 yeh -80 maqsura -67 kurde 36 alep 90 bet -402 he 88 vav -23 het -71 yod -96 yodyod -71 ayin 61 pe -401 qof -402 tav -401 ups -124 omicronf -107
        1 - alefe -176 -204 -181
        1 alefe alefe 22 alefi -2 alefm 51 hah -73 heh -75 marbuta -71 waw -74 yeh -46 kurde -79 alep 61 he -74 vav -64 yod -59 ups -73
        1 - alefi -212 -136 -180
        1 alefi alefi 50 alefm -44 hah -72 marbuta -72 waw -71 yeh -79 alep -26 he -82 vav -73 vavvav -72 yod -47 ayin -61
        1 - alefm -189 -190 -184
        1 alefm alefm 78 hah -72 heh -71 waw -65 kurde -76 alep 56 he -33 vav -53 yod -66 ups -76
        1 - ain -173 -202 -93
        1 ain ain 66 jim -351 hah -96 dad -351 heh -79 marbuta -72 waw -64 yeh -107 alep -87 bet -351 he -79 vav -84 vavvav -72 het -75 yod -89 yodyod -71 ayin 33 qof -351 cyrg -352 ups -86 omicronf -71
        1 - tha -350 -357 -355
        1 tha tha 137 jim -1 sad -7 dad -2 tah -1 tsadi -2 tav -5 delta -3 ntau -9
        1 - jim -349 -298 -283
        1 jim jim 144 hah -351 kha -17 dhal -1 sad -10 dad -9 zah -19 ghain -22 qaf -50 heh -356 waw -356 yeh -79 vav -351 het -30 yod -85 kaf -2 tsadi -10 qof -29 shin -12 cyrg 40 cyrh -10 gamma 25 delta -9 gkappa 22 tsig 6 tzet 45 sigmaf -17
        1 - hah -201 -197 -211
        1 hah hah 68 kha -82 ghain -74 qaf -73 heh -48 marbuta -74 waw -108 yeh -96 maqsura -73 alep -80 he -73 vav -85 het -36 yod -82 kaf -27 ayin -71 pe -351 qof -59 cyrg -62 cyrh 35 gamma -56 ups -86 gkappa -54 nuf -351 omicronf -85
        1 - kha -362 -374 -351
        1 kha kha 95 ghain -19 qaf -37 heh -52 waw -352 yeh -314 vav -357 het -3 yod -351 kaf 45 qof -20 cyrg -59 cyrh 71 gamma -10 gkappa -17
        1 - dhal -353 -357 -350
        1 dhal dhal 148 sad -28 tah -16 heh -352 tsadi -2 shin -2 tav -2 delta 10 ntau -2 tzet -1 sigmaf -1
        1 - sad -360 -382 -334
        1 sad sad 78 dad -28 tah -11 zah -12 ghain -351 qaf -11 waw -362 yeh -92 yod -71 kaf -342 pe -352 tsadi 6 qof -7 shin -18 tav -3 cyrg -33 cyrh -26 delta -15 ntau -14 tsig -9 tzet -5 sigmaf 10
        1 - dad -353 -359 -351
        1 dad dad 117 tah -2 zah -6 qaf -351 yeh -353 tsadi -1 cyrh -351 delta -9
        1 - tah -355 -322 -354
        1 tah tah 118 waw -354 yeh -358 bet -351 vav -351 vavvav -351 ayin -401 tav -1 delta -4 ntau -17 tsig -2 nuf -351
        1 - zah -351 -358 -350
        1 zah zah 124 qaf -2 yeh -57 yod -51 qof -1 shin -7 cyrg -4 cyrh -18 delta -2 ntau 11
        1 - ghain -364 -357 -275
        1 ghain ghain 142 qaf -20 heh -62 waw -367 yeh -358 alep -401 bet -351 vav -329 yod -351 kaf -3 tsadi -351 qof -10 cyrg 77 cyrh -34 gamma 50 gkappa 46 tzet -1
        1 - qaf -363 -406 -314
        1 qaf qaf 97 heh -75 waw -361 yeh -363 maqsura -401 alep -401 he -401 vav -352 het -48 kaf -7 pe -351 tsadi -5 qof 59 shin -7 cyrg 8 cyrh -32 gamma -21 gkappa 5 tsig -6 tzet -2 sigmaf -10
        1 - heh -202 -151 -60
        1 heh heh 125 marbuta 37 waw -98 yeh -19 maqsura -56 kurde -11 alep -38 bet -352 he 97 het -36 yod -75 yodyod -69 ayin -45 pe -358 tsadi -352 qof -63 cyrg 32 cyrh 77 beta -351 gamma -62 ups -88 gkappa -61 nuf -346 omicronf -87
        1 - marbuta -191 -185 -192
        1 marbuta marbuta 12 waw -82 yeh -103 maqsura -74 kurde -33 alep -56 he 10 vav -73 yod -77 yodyod -71 ayin -77 tav -373 ups -72 omicronf -96
        1 - waw -275 -157 -148
        1 waw waw 80 yeh -91 maqsura -78 kurde -81 alep 23 bet 31 he -23 vav 93 vavvav -53 het -79 yod -90 yodyod -58 kaf -351 ayin -46 pe -87 tsadi -353 qof -363 shin -353 tav -352 cyrg -356 cyrh -351 beta 48 gamma -351 ups -87 mpi -72 ntau -351 omicronf -30
        1 - yeh -259 -119 -151
        1 yeh yeh 65 maqsura 87 kurde -65 alep -9 bet -358 he -12 vav -95 vavvav -74 het -61 yod 101 yodyod -48 kaf -353 ayin 25 pe -364 tsadi -74 qof -359 shin -72 tav -351 cyrg -357 cyrh -348 beta -351 gamma -351 ups -108 mpi -351 gkappa -352 tsig -53 tzet -51 sigmaf -78 omicronf -125
        1 - maqsura -182 -58 -183
        1 maqsura maqsura 83 alep -74 he -36 vav -77 yod 53 omicronf -84
        1 - kurde -180 -103 -126
        1 kurde kurde 45 alep -50 he -11 yod -67 ayin -42 ups -71 omicronf -50
        1 - alep -177 -130 -211
        1 alep alep 75 bet -402 he -4 vav 20 het -71 yod -86 yodyod -71 ayin -37 ups -59 omicronf -44
        1 - bet -370 -315 -226
        1 bet bet 94 vav -40 yod -352 ayin -402 pe -47 qof -351 shin -354 cyrg -355 cyrh -351 beta 60 mpi 83
        1 - he -142 -150 -163
        1 he he 24 vav -75 yod -25 ayin -16 cyrg -388 ups -85 omicronf -78
        1 - vav -264 -155 -147
        1 vav vav 68 vavvav -62 het -73 yod -91 yodyod -83 kaf -354 ayin -67 pe -69 qof -353 tav -355 cyrg -278 cyrh -348 beta 14 ups -75 mpi -60 ntau -351 omicronf -48
        1 - vavvav -204 -200 -200
        1 vavvav vavvav 156 yod -73 beta -45 mpi -51
        1 - het -207 -218 -201
        1 het het 137 yod -72 kaf -43 shin -51 cyrg -53 cyrh 17 ups -71 sigmaf -51
        1 - yod -229 -150 -224
        1 yod yod 58 yodyod -56 ayin -52 pe -353 tsadi -72 qof -352 shin -61 cyrg -347 ups -64 gkappa -352 tsig -60 tzet -57 sigmaf -72 omicronf -90
        1 - yodyod -200 -200 -205
        1 yodyod yodyod 147
        1 - kaf -342 -358 -351
        1 kaf kaf 130 qof -13 cyrg -10 cyrh 46 gamma -4 gkappa -1
        1 - ayin -207 -123 -151
        1 ayin ayin 57 ups -73 omicronf -71
        1 - pe -369 -351 -351
        1 pe pe 82 cyrh -351 beta -20 mpi -37
        1 - tsadi -355 -376 -352
        1 tsadi tsadi 126 qof -17 shin -5 tav -8 cyrg -32 cyrh -14 delta -4 ntau -4 tsig 28 tzet -3 sigmaf 9
        1 - qof -376 -391 -325
        1 qof qof 127 shin -30 cyrg -64 cyrh -32 beta -351 gamma -32 delta -352 gkappa -16 tsig -4 tzet -10 sigmaf -16
        1 - shin -357 -355 -352
        1 shin shin 161 tav -2 cyrg -27 cyrh -9 delta -5 tsig -2 tzet -6 sigmaf 14
        1 - tav -357 -358 -353
        1 tav tav 109 ntau -16 tsig -5 tzet -1 sigmaf -5
        1 - cyrg -284 -369 -300
        1 cyrg cyrg 85 cyrh 36 beta -360 gamma 128 delta -352 ntau -352 gkappa 75 tsig -25 tzet -28 sigmaf -9 nuf -351
        1 - cyrh -172 -225 -208
        1 cyrh cyrh 147 beta -353 gamma -48 ntau -336 gkappa -19 tsig -15 tzet -8 sigmaf 6
        1 - beta -420 -307 -363
        1 beta beta 118 delta -351 mpi -23
        1 - gamma -303 -168 -363
        1 gamma gamma 117 gkappa -4 tzet -2 nuf -11
        1 - delta -308 -383 -354
        1 delta delta 147 ntau -8 tsig -8 sigmaf 16
        1 - ups -196 -218 -206
        1 ups ups 101 omicronf -71
        1 - mpi -403 -383 -350
        1 - ntau -319 -269 -343
        1 - gkappa -320 -304 -275
        1 - tsig -354 -375 -350
        1 tsig sigmaf -2
        1 - tzet -354 -369 -350
        1 - sigmaf -403 -427 -59
        1 sigmaf sigmaf 109 nuf -343
        1 - nuf -350 -350 -80
        1 nuf nuf 112
        1 - omicronf -180 -180 -70
        1 omicronf omicronf 31
        2 length -535 -535 -395 -342 -382 -411 -434 -474 -528 -594 -649 -715 -831
        2 - a -201 -7 -81
        2 a a 64 e 18 i 12 o 41 u -4 y -13 schwa 172 oe 73 ue -2 aa 118 ii 1 ee 26 oo -6 ou 4 ay -95 ey -2 oi -47 aw -135 iy 84 ya 85 ye 115 yo -27 yu 34 yi -17 ie 50 ja 83 je 1 jo -5 ju -37 aj -141 ej 12 oj 42 ij 15 ah 73 eh 102 glide 11 hard 88 soft -5 yery 31 cyre 67 b -423 p -416 f -418 w -67 t -427 d -344 s -441 z -435 ch -390 tsh -408 j -387 c -376 g -423 k -418 q -405 h 3 l -426 m -457 n -421 r -405 hamza 141 alef 64 alefe 66 alefi 24 alefm 91 ain 61 jim -423 hah -130 kha -410 dhal -401 sad -430 tah -405 zah -402 ghain -409 qaf -456 heh 41 marbuta 59 waw -21 yeh -77 maqsura 23 kurde 60 alep 79 bet -422 he 75 vav -32 vavvav -11 het 20 yod -182 yodyod 49 kaf -407 ayin 52 pe -414 tsadi -404 qof -427 shin -401 tav -402 cyrg -402 ups -6 omicronf 81
        2 - e -94 8 -26
        2 e e 83 i 40 o 9 u -25 y 41 schwa 149 oe 105 ue 86 aa 41 ii 62 ee 44 oo 45 ou -29 ay 88 ey 3 oi 31 aw -58 iy 69 ya 77 ye 116 yo 111 yu -21 yi 102 ie 83 ja 73 je 91 jo 115 ju -20 aj 43 ej -15 oj 47 ij 24 ah 62 eh 111 glide 94 hard 98 soft 36 yery 100 cyre 97 b -446 p -407 f -408 w -51 t -417 d -410 s -416 z -414 tsh -413 c -387 k -427 q -401 h -16 l -416 m -422 n -403 r -420 hamza 45 alef -5 alefe 25 alefi 79 alefm 31 ain -43 tha -401 jim -406 hah -150 kha -408 sad -407 tah -404 qaf -415 heh 31 marbuta 58 waw -64 yeh 62 maqsura 38 kurde 38 alep 46 bet -408 he 61 vav -108 vavvav -31 het -18 yod 37 yodyod 26 ayin 53 pe -408 tsadi -403 qof -408 shin -403 tav -401 cyrg -401 ups 42 omicronf -6
        2 - i -20 -47 -95
        2 i i 63 o 43 u 19 y 108 schwa 92 oe 59 ue 118 aa -11 ii 112 ee 130 oo 43 ou 16 ay 62 ey 37 oi 63 aw -82 ya 7 ye 108 yo 157 yu 60 yi 139 ie 37 ja -11 je 31 jo 21 ju 39 aj 59 ej 72 oj -1 ij 3 ah -26 eh 58 glide 134 hard 57 soft 22 yery 141 cyre 79 b -458 p -212 f -407 v -398 w -85 t -401 d -297 th -337 dh -402 s -402 z -390 sh -430 ch -366 tsh -390 shch -401 dz -370 dj -340 dzh -340 j -151 sj -403 cz -401 rz -401 c -381 g -353 gh -401 gj -401 k -425 q -357 h -25 x -401 l -382 ly -376 m -446 n -399 ny -401 r -343 hamza 78 alef -128 alefe -16 alefi 86 alefm 26 ain -46 tha -404 jim -360 hah -187 kha -421 dhal -401 sad -438 dad -417 tah -404 zah -402 ghain -413 qaf -424 heh -55 marbuta -98 waw -130 yeh 81 maqsura 53 kurde -24 alep -100 he -26 vav -67 vavvav -72 het -54 yod 87 yodyod 60 kaf -402 ayin 23 pe -408 tsadi -406 qof -425 shin -402 tav -405 cyrg -402 beta -392 gamma -401 ups 107 sigmaf -396 omicronf -24
        2 - o -54 -78 -76
        2 o o 66 u 74 y 26 schwa 79 oe 153 ue 125 aa -2 ii -27 ee 36 oo 146 ou 131 ay -55 ey -10 oi -57 aw 35 iy 106 ya 27 ye 65 yo -2 yu 53 yi 9 ie 4 ja -32 je 25 jo 66 ju 27 aj -47 ej -15 oj -88 ij 59 ah -48 eh 48 glide -19 hard 59 soft 63 yery 95 cyre 61 b -441 p -363 f -401 v -396 w 75 t -397 d -410 s -408 z -422 sh -425 zh -407 tsh -410 dj -401 c -403 k -450 q -403 h -24 l -366 m -456 n -397 r -451 hamza -5 alef -11 alefe -11 alefi -49 alefm 65 ain 9 jim -412 hah -166 kha -424 dhal -402 sad -416 dad -404 tah -412 zah -404 ghain -413 qaf -420 heh -57 marbuta -98 waw 71 yeh -59 maqsura -33 kurde -11 alep 41 bet -401 he 35 vav 80 vavvav 27 het -48 yod -79 yodyod -79 kaf -402 ayin -54 pe -415 tsadi -411 qof -413 shin -420 tav -405 ups -8 omicronf 148
        2 - u -117 -37 -57
        2 u u 79 y 13 schwa 136 oe 190 ue 156 aa -2 ii -16 ee -7 oo 125 ou 155 ay -43 ey 1 oi 34 aw 84 iy 5 ya -44 ye 17 yo 12 yu 140 yi 19 ie 8 ja -29 je -27 ju 42 aj -13 ej -9 oj 6 ij -22 ah -8 eh 45 glide 34 hard 89 soft 9 yery 96 cyre 15 b -304 p -410 f -155 v -15 w 154 t -411 d -390 s -422 z -427 sh -414 tsh -399 dj -401 c -405 g -406 k -307 q -402 h -1 l -416 m -437 n -396 r -336 hamza -25 alef -63 alefe 35 alefi 18 alefm 21 ain 6 jim -407 hah -153 kha -405 dhal -401 sad -418 dad -402 tah -403 ghain -404 qaf -431 heh -51 marbuta -36 waw 90 yeh -109 maqsura 12 kurde -23 alep -48 bet -404 he -60 vav 94 vavvav 27 het -45 yod -72 yodyod -72 ayin -46 tsadi -405 qof -416 tav -401 cyrg -403 beta -294 delta -380 ups 55 mpi -393 omicronf 108
        2 - y -369 -167 -156
        2 y y 84 schwa 60 oe 72 ue 91 aa -36 ii 125 ee 115 oo 6 ou 16 ay 67 ey 29 aw -44 iy 32 ya 7 ye 37 yo 58 yu 120 yi 89 ie 28 ja 4 je 40 jo 54 ju 46 aj 53 ej 77 oj 50 ij 46 ah -18 eh 17 glide 115 hard 81 soft -6 yery 114 cyre 66 b -347 p -408 f -339 ph -351 v -239 w -64 t -430 d -407 th -352 dh -352 s -430 z -382 sh -378 zh -296 ch -150 tsh -361 shch -351 ts -353 tz -352 dz -318 dj -334 dzh -321 j -105 zj -360 sj -356 sch -339 cz -352 sz -351 zs -342 c -220 cc -51 ck -71 g -151 gh -93 gj -83 gu -77 k -273 q -180 qu -66 kh -87 h -65 x -80 l -450 ll -351 ly -366 m -438 n -418 ny -359 nk -351 r -463 hamza 18 alef -114 alefe -20 alefi 3 alefm 18 ain -81 tha -352 jim -330 hah -100 kha -147 sad -370 dad -351 tah -369 ghain -130 qaf -109 heh -49 marbuta -40 waw -110 yeh 72 maqsura 14 kurde -15 alep -46 bet -360 he -52 vav -88 vavvav -55 het -13 yod 87 kaf -88 ayin 11 pe -376 tsadi -361 qof -141 shin -359 tav -356 cyrg -141 cyrh -136 beta -354 gamma 28 delta -351 ups 126 mpi -351 ntau -351 gkappa -59 tzet -330 sigmaf -351 nuf -351 omicronf 7
        2 - schwa -82 7 -88
        2 schwa schwa 88 oe 37 ue 27 aa 47 ii 23 ee 33 oo 28 ou 23 ay 17 ey 31 aw 35 iy 29 ya 91 ye 47 yo 49 ja 46 aj 48 ej 33 ij 35 ah 21 eh 65 glide 32 hard 40 soft 26 yery 46 cyre 152 b -404 p -403 v -388 w 71 s -401 g -396 h 51 l -370 m -401 n -388 hamza 47 alef 88 alefe 35 alefi 18 alefm 43 ain 20 hah -6 kha -401 heh 43 marbuta 70 waw 42 yeh 81 maqsura 29 kurde 73 alep 65 bet -402 he 65 vav -8 vavvav 29 het 29 yod 10 yodyod 27 ayin 54 ups 29
        2 - oe -73 -26 -107
        2 oe oe 88 ue 117 aa 21 ii 33 ee 27 ou 41 ay 25 ey 28 oi 21 aw 133 iy 8 ya 37 yo 112 yu 40 je 32 jo 73 ju 34 aj 18 ej 24 oj 41 ij 28 ah 26 eh 90 glide 29 hard 28 soft 32 yery 67 cyre 94 b -405 w 64 t -401 h 71 l -401 m -403 hamza 38 alef -9 alefe 0 alefi 19 alefm 29 ain 29 hah -1 qaf -401 heh 9 marbuta 12 waw 48 yeh -4 maqsura 11 kurde 17 alep 20 he 26 vav 51 het 6 yod -14 yodyod 18 ayin -3
        2 - ue -88 -36 19
        2 ue ue 52 aa 18 ii 27 oo 34 ou 105 ay 22 ey 33 oi 45 aw 62 iy 26 ya 48 yu 121 ie 32 ja 33 je 28 jo 23 ju 94 aj 24 ej 21 oj 74 ah 23 eh 41 glide 69 hard 25 soft 28 yery 33 cyre 56 b -401 p -401 v -392 w 82 s -401 z -401 h 51 l -410 m -403 n -392 r -403 hamza 13 alef 7 alefe 47 alefm 11 ain -10 hah -16 heh -11 marbuta 12 waw 100 yeh 67 maqsura 15 kurde 28 alep -2 he 14 vav 81 het 29 yod 48 ayin 36 beta -392 ups 69
        2 - aa -133 -38 -119
        2 aa aa 66 ii 54 ee 28 oo 34 ou 4 ay -14 ey -5 oi -6 aw -31 iy 37 ya 108 ye 25 yo 5 yu 18 yi 24 ie 39 ja 19 je 17 jo 23 ju 25 aj -34 ej 19 oj 15 ij 2 ah 94 eh 69 glide 9 hard 26 soft 18 yery 8 cyre 19 b -409 p -402 w 7 t -375 z -402 j -401 k -402 h -37 l -406 m -410 r -404 hamza 101 alef 65 alefe -1 alefi 40 alefm 57 ain 90 hah -96 qaf -404 heh -3 marbuta 31 waw -128 yeh -115 maqsura 40 kurde -5 alep 43 he 12 vav -84 vavvav -13 het 13 yod -103 yodyod 3 ayin -25 qof -401 ups 12 omicronf 22
        2 - ii -38 -83 -85
        2 ii ii 61 ee 131 oo 24 ou -7 ay 121 ey 32 oi 32 aw -15 iy 42 ya 27 ye 27 yo 29 yu 41 yi 31 ie 29 ja 11 je 22 jo 20 ju 18 aj 23 ej 16 oj 29 ij 91 ah 61 eh 34 glide 49 hard 29 soft 20 yery 52 cyre 44 b -413 p -401 v -401 w -12 d -405 z -403 sh -409 k -404 h 5 l -418 m -422 r -416 hamza 19 alef -112 alefe 28 alefi 17 alefm 18 ain -1 hah -22 qaf -404 heh -45 marbuta 14 waw -117 yeh 70 maqsura 56 kurde -4 alep -51 he -30 vav -50 vavvav 17 het 3 yod 23 yodyod 22 ayin 33 ups 24 omicronf 23
        2 - ee -35 -38 -75
        2 ee ee 47 oo 25 ou 11 ay 39 ey 36 oi 28 aw 0 ya 32 ye 31 yo 29 yu 28 ja 50 je 27 jo 29 ju 29 aj 28 ej 16 ij 20 ah 38 eh 20 glide 7 soft 7 yery 29 cyre 46 w 17 h 18 alef -22 alefe 18 ain 9 hah -34 heh -20 marbuta 10 waw -82 yeh 20 maqsura 23 alep 44 he 10 vav -37 yod -12 ayin 4 ups 27 omicronf 23
        2 - oo -45 -65 8
        2 oo oo 98 ou 114 ay 54 ey 22 oi 13 aw 113 iy 27 ya 7 ye 25 yo 29 yu 28 ie 74 ja 36 je 23 jo 29 ju 21 aj 22 ej 22 oj 23 ij 27 ah 46 glide 29 hard 36 soft 20 yery 38 cyre 60 b -401 p -403 w 42 sh -402 k -405 h -8 l -401 m -401 r -402 hamza 20 alef -37 alefe 12 alefm 46 ain -12 hah 1 heh 8 marbuta 25 waw 106 yeh -20 maqsura 27 kurde 59 alep 38 he 2 vav 97 yod -44 yodyod 1 ayin 24 ups 28
        2 - ou -54 -73 -136
        2 ou ou 103 ay -12 ey 10 oi 31 aw 118 iy 29 ya -11 ye 54 yo 18 yu 133 ie 3 ja -2 je 28 jo 19 ju 18 aj -2 ej 20 oj 15 ij 16 ah 46 eh 21 glide 26 hard 27 soft 29 yery 23 cyre 36 b -408 v -338 w 142 t -402 d -408 s -401 z -406 sh -409 g -402 k -412 h -23 l -424 m -424 r -332 hamza -15 alef -68 alefe -14 alefi 3 alefm 8 ain 15 jim -401 hah -62 kha -404 sad -406 qaf -410 heh -39 marbuta -56 waw 104 yeh -112 maqsura 21 kurde -31 alep -37 bet -392 he -22 vav 101 het -3 yod -83 yodyod 7 kaf -401 ayin -39 pe -404 tsadi -404 qof -401 tav -403 cyrg -401 ups 26 omicronf 25
        2 - ay -70 -159 -138
        2 ay ay 101 ey 48 oi 28 aw -42 iy 29 ya -11 ye 47 yo 8 yu 3 yi 29 ie 29 ja 51 je 21 jo 14 ju 6 aj 173 ej 73 oj 89 ij 27 ah -8 eh 6 glide 24 hard 54 soft 10 yery 44 cyre 70 b -340 p -401 w -29 t -408 d -407 s -401 k -407 h -55 l -415 m -419 n -417 r -424 hamza 9 alef -104 alefe -7 alefi -6 alefm 33 ain -79 hah -74 sad -401 qaf -403 heh -49 marbuta -45 waw -116 yeh -6 maqsura 28 kurde 32 alep -53 he -54 vav -75 vavvav -5 het 14 yod 3 yodyod 22 ayin 25 qof -401 ups 29 omicronf 4
        2 - ey -97 -131 -157
        2 ey ey 92 aw -7 iy 29 ya 17 ye 29 yo 25 yu 26 ja 17 je 43 jo 28 ju 26 aj 93 ej 187 oj 24 ij 105 ah 2 eh -3 hard 29 soft 1 yery 36 cyre 15 b -377 w 21 t -404 s -404 sh -402 k -405 h -14 l -407 m -407 n -403 r -417 hamza 21 alef -91 alefe 4 alefi 22 alefm 16 ain -39 hah -43 qaf -401 heh -41 marbuta -38 waw -111 yeh 14 maqsura 37 kurde -1 alep -16 he -39 vav -53 vavvav 20 het 28 yod 22 ayin 9 ups 29 omicronf 25
        2 - oi -133 -144 -49
        2 oi oi 115 aw -3 iy 29 ya 24 yo 29 ja 26 je 35 jo 29 ju 29 aj 33 ej 36 oj 186 ij 79 ah -9 eh 24 hard 32 soft 68 yery 29 cyre 21 w 22 h 0 l -403 n -402 r -404 hamza 13 alef -89 alefe 25 alefm 28 ain -6 hah -48 heh 29 marbuta -39 waw -91 yeh -7 maqsura -32 kurde 25 alep -17 he -42 vav -9 yod -5 yodyod 10 ayin 16 omicronf 17
        2 - aw -170 -241 -201
        2 aw aw 108 iy -31 ya -59 ye 10 yo 35 yi 23 ie 9 ja -6 je 17 jo 22 ju 12 aj -39 ej 8 oj -6 ij -30 ah -39 eh 1 glide 14 hard 29 soft -11 yery 5 cyre -3 w 31 t -403 d -402 s -402 z -401 tsh -403 k -381 h -14 l -404 m -406 n -405 r -412 hamza -1 alef -145 alefe -16 alefi 15 alefm -9 ain -69 hah -79 qaf -401 heh -67 marbuta -66 waw 63 yeh -116 maqsura -4 kurde -10 alep -77 he -54 vav -5 vavvav 18 het 17 yod -114 yodyod -7 ayin 29 qof -402 ups 18 omicronf 51
        2 - iy -98 -160 -170
        2 iy iy 23 ya 14 ye 27 yo 27 yu 27 yi 96 ja 26 je 35 jo 29 ju 25 aj 15 ej 57 oj 24 ij 128 ah 10 eh 24 glide 29 hard 27 soft 56 yery 50 cyre 51 b -404 p -401 w -11 t -411 d -410 s -401 z -407 sh -405 tsh -359 sj -401 k -403 h -1 l -414 m -418 n -414 r -424 hamza 2 alef -78 alefe 24 alefi 59 alefm 28 ain -48 hah -47 sad -407 tah -402 heh -44 marbuta -39 waw -92 yeh 14 maqsura 24 kurde 2 alep -56 bet -401 he -41 vav -48 vavvav -22 het 27 yod 22 yodyod 28 ayin -16 pe -401 ups 32 omicronf 18
        2 - ya -81 -63 -54
        2 ya ya 80 ye 129 yo 122 yu 37 yi 32 ie 118 ja 146 je 112 jo 78 ju 19 aj -3 ej 41 oj 19 ij 48 ah 57 eh 14 glide 168 hard 21 soft 66 yery 38 cyre 97 b -409 p -401 v -401 w -57 t -401 d -397 s -403 z -403 ch -388 tsh -401 c -403 g -396 k -375 q -401 h -36 l -408 m -415 r -406 hamza 51 alef 33 alefe 33 alefi 1 alefm 44 ain -34 hah -85 qaf -403 heh -2 marbuta -18 waw -116 yeh 49 maqsura -3 kurde 2 alep 15 he 7 vav -68 vavvav 6 het 13 yod 32 yodyod 32 ayin 104 ups 40 omicronf 23
        2 - ye 0 -38 -90
        2 ye ye 95 yo 83 yu 32 yi 27 ie 123 ja 121 je 157 jo 65 ju 23 aj 66 ej 27 oj 27 ij 21 ah 20 eh 88 glide 65 hard 25 soft 41 yery 31 cyre 132 b -401 w 33 t -401 s -396 h 12 l -407 m -406 r -407 hamza 22 alef -19 alefe 4 alefi 26 alefm 28 ain -34 hah -34 heh -12 marbuta 35 waw -63 yeh 55 maqsura 9 kurde 10 alep -14 he 1 vav -24 vavvav 21 yod 6 yodyod 66 ayin 44 tsadi -405 ups 51 omicronf 19
        2 - yo -99 -126 -89
        2 yo yo 86 yu 34 ja 109 je 65 jo 178 ju 73 aj 25 ej 45 oj 27 ij 19 ah 9 eh 16 glide 64 hard 29 soft 13 yery 36 cyre 105 b -401 p -402 w 15 g -401 k -401 h -37 l -404 m -402 n -401 ny -396 r -406 hamza 4 alef -57 alefe 55 alefi 25 alefm -19 ain -21 hah -47 heh 17 marbuta -33 waw 10 yeh 11 maqsura 36 kurde 26 alep -10 he -12 vav 29 vavvav 29 het 28 yod 10 yodyod 8 ayin 3 omicronf 25
        2 - yu -43 -31 -96
        2 yu yu 53 yi 29 ie 22 ja 24 je 15 jo 58 ju 154 aj 21 ej 50 oj 27 ij 22 ah 19 eh 27 glide 74 hard 28 soft 77 yery 20 cyre -1 b -395 p -401 w 137 z -401 k -371 h 14 l -403 m -402 hamza 19 alef -14 alefe -10 alefi 17 alefm 21 ain -20 hah -29 kha -401 heh -21 marbuta -3 waw 75 yeh 24 maqsura -2 kurde 17 alep -48 he 12 vav 67 vavvav 29 het 26 yod 42 ayin 18 ups 63 omicronf 28
        2 - yi -6 0 -62
        2 yi yi 102 ja 46 je 64 jo 52 aj 51 ij 55 ah 29 eh 28 glide 75 soft 43 yery 44 cyre 102 w 22 z -392 ch -389 dj -389 g -376 h 40 m -401 alef -19 alefi 15 alefm 29 ain 24 hah 26 heh 33 marbuta 25 waw -13 yeh 91 alep 3 he 16 vav 10 yod 35
        2 - ie -19 -29 -20
        2 ie ie 63 ja 118 je 119 jo 28 ju 28 aj 27 ej 27 ij 31 ah 29 eh 32 soft 55 cyre 118 b -403 w 10 h 13 m -402 hamza 29 alef -16 alefe 13 ain -9 hah -21 heh -15 marbuta 15 waw -82 kurde 16 alep 19 he 20 vav -57 vavvav 18 het 26 yod 34 ayin 66
        2 - ja -205 -121 -90
        2 ja aj 27 ij 9 ah 55 eh 39 glide 165 hard 27 soft 9 yery 18 cyre 55 b -414 w -1 h 8 l -408 m -403 n -402 r -407 hamza 8 alef -16 alefe -31 alefi -24 alefm 4 ain -75 hah -72 heh -2 marbuta -14 waw -90 yeh -9 maqsura 14 kurde 32 alep -5 he -6 vav -79 vavvav 18 het 14 yod 43 ayin 75 ups 44 omicronf 25
        2 - je -57 -82 -44
        2 je ah 22 eh 52 glide 125 hard 16 soft 25 yery 21 cyre 105 b -402 w 6 h -28 l -401 m -403 n -404 r -404 hamza 36 alef -21 alefe -2 alefi 27 alefm 25 ain -42 hah -41 heh -32 marbuta 2 waw -74 yeh 20 maqsura 27 kurde 39 alep -6 he 8 vav -29 vavvav 25 het 46 yod 4 yodyod 55 ayin 29 ups 42 omicronf 26
        2 - jo -116 -34 -83
        2 jo aj 27 ij 24 eh 29 glide 85 soft 46 yery 26 cyre 94 b -401 p -402 w 21 h 105 l -401 m -401 r -401 hamza 1 alef -15 alefe 45 alefi 28 alefm 5 ain -13 hah 69 tah -402 heh -23 marbuta 24 waw -2 yeh -44 alep 19 he 7 vav 2 vavvav 14 het 8 yod 25 yodyod 25 ups 29 omicronf 27
        2 - ju -146 -94 -70
        2 ju aj 29 ah 29 eh 23 glide 63 hard 26 yery 16 cyre 18 b -402 w 43 h -24 l -405 m -402 r -403 alef -56 alefe 7 alefi 21 alefm 19 ain -32 hah -27 heh -24 marbuta 17 waw -24 yeh 1 maqsura 22 alep -27 he 15 vav -25 vavvav 20 het 29 yod 13 yodyod 21 ayin 18 ups 64
        2 - aj -98 -149 -83
        2 aj ij 25 ah 21 eh -4 glide 157 hard 33 soft 20 yery 33 cyre 23 b -404 w 4 h -12 l -413 n -403 r -406 hamza 136 alef -73 alefe -8 alefm 13 ain -46 hah -20 heh -12 marbuta -15 waw -92 yeh 25 maqsura 51 kurde -8 alep -20 he -36 vav -41 vavvav 28 het 27 yod -13 yodyod 76 ayin 14 ups 28 omicronf 9
        2 - ej -42 -121 -65
        2 ej ah 9 eh 13 glide 126 hard 29 soft 36 yery 29 cyre -26 w 15 h 1 m -403 r -405 hamza 12 alef -1 alefe 25 alefi 29 alefm 13 ain -1 hah -5 heh -16 marbuta -12 waw -51 yeh 67 maqsura 18 kurde 13 alep -1 he -4 vav -6 yod 29 yodyod 28 ayin 16 ups 29 omicronf 21
        2 - oj -94 -96 -55
        2 oj ah 15 eh 25 glide 90 hard 24 soft 19 yery 33 cyre 61 w 11 h -1 hamza 9 alef -24 alefe 9 ain 10 hah 4 heh -6 marbuta 4 waw -22 yeh 0 maqsura 9 alep 5 he 4 vav -21 vavvav 27 het 28 yod 27 yodyod 23 ayin 18 omicronf 10
        2 - ij -109 -145 -192
        2 ij ij 52 ah 2 eh 15 glide 25 hard 29 yery -13 cyre 44 b -404 f -407 v -402 w -17 h -6 l -407 m -407 n -409 r -422 hamza 15 alef -100 alefe 13 alefi 18 alefm 3 ain -52 hah -38 heh -63 marbuta -28 waw -75 yeh -16 maqsura 1 kurde 25 alep -29 he -31 vav -56 vavvav 11 het 18 yod 32 yodyod 23 ayin 0 pe -402 ups 45 omicronf 28
        2 - ah -79 -147 -157
        2 ah glide 21 hard 18 soft 26 yery 14 cyre 31 b -367 p -405 v -403 w -20 d -401 z -406 h 23 l -412 m -408 r -448 hamza -7 alef -17 alefe -30 alefi -10 alefm -25 ain -80 hah -32 zah -401 heh 14 marbuta 83 waw -161 yeh -153 maqsura -47 kurde 39 alep -35 he 9 vav -60 vavvav 1 yod -118 yodyod -18 ayin -41 ups 26 omicronf 13
        2 - eh -103 -41 -90
        2 eh glide 28 hard 35 soft 27 yery 69 cyre 96 p -404 w 4 z -404 l -405 m -406 r -410 hamza 10 alef 4 alefe 14 alefi 17 alefm 11 ain -11 hah 17 heh 71 marbuta 69 waw -29 yeh 18 maqsura 56 kurde 71 alep 0 vav -17 yod 7 yodyod 6 ayin 1 pe -401 ups 28 omicronf 27
        2 - glide -288 -178 -216
        2 glide glide 65 hard 37 soft 38 yery 41 cyre 85 b -357 p -381 f -374 v -316 w -26 t -384 d -364 dh -353 s -291 z -283 sh -360 zh -329 ch -353 tsh -359 ts -352 dj -321 dzh -351 j -105 zj -353 sj -357 cz -351 sz -352 c -370 gj -353 k -392 q -342 kh -353 h 8 x -353 l -402 ll -364 ly -346 m -393 n -362 ny -358 ng -351 nk -352 r -430 hamza 58 alef -61 alefe 5 alefi 12 alefm 1 ain -50 jim -265 hah -36 kha -353 tah -351 ghain -356 qaf -354 heh 22 marbuta -60 waw -87 yeh 82 maqsura 12 kurde 4 alep -17 bet -363 he 3 vav -34 vavvav 2 het 19 yod 25 yodyod 109 ayin 66 pe -353 tsadi -351 qof -357 cyrg -351 cyrh -360 beta -351 ups 76 ntau -342 omicronf 29
        2 - hard -13 31 83
        2 hard hard 101 soft 22 yery 104 cyre 70 b -401 w 55 t -392 s -403 k -401 q -401 h 66 n -396 r -401 hamza 25 alef 39 alefe 21 ain 43 heh 32 marbuta 15 waw 23 yeh 74 alep 21 he 14 vav 19 vavvav 23 yod -5 yodyod 26 ayin 58 ups 32
        2 - soft -274 -60 -45
        2 soft soft 41 cyre 64 b -384 p -363 f -371 v -355 w 25 t -378 d -382 s -306 z -365 sh -357 zh -351 ch -355 tsh -358 ts -357 dj -352 j -326 zj -351 sj -351 sch -351 cz -352 rz -351 c -355 g -362 k -395 q -352 qu -351 h 75 l -406 ll -352 ly -355 m -353 n -375 ny -352 ng -352 nk -351 r -403 hamza 53 alef -68 alefe 8 alefi 24 alefm 16 ain -7 tha -353 jim -356 hah -18 ghain -353 heh -6 marbuta -29 waw -72 yeh -6 maqsura 19 kurde 29 alep -7 bet -356 he -32 vav -18 vavvav 16 yod 17 yodyod 27 ayin 32 tsadi -353 qof -357 shin -354 cyrg -351 beta -352 ups 37 mpi -352 omicronf 51
        2 - yery -35 -4 2
        2 yery yery 62 cyre 90 b -413 p -403 f -402 v -405 w 7 t -405 d -407 s -404 z -407 sh -402 tsh -401 tz -401 j -403 c -402 g -402 k -405 q -402 h 0 l -408 m -407 n -401 r -398 hamza 25 alef 8 alefe 2 alefi 29 alefm 16 ain 6 hah 1 heh 23 marbuta -15 waw 3 yeh 89 maqsura 46 kurde 15 alep -10 he 12 vav 18 vavvav 29 yod 68 yodyod 29 ayin 24 ups 33 omicronf 21
        2 - cyre -127 4 -104
        2 cyre cyre 60 b -423 p -403 f -401 w -47 t -404 d -401 s -406 z -402 sh -406 zh -401 tsh -402 c -401 k -403 h 34 l -411 m -404 n -379 r -404 hamza 44 alef 8 alefe -5 alefi 40 alefm -13 ain -72 jim -401 hah -63 kha -405 sad -403 qaf -406 heh 46 marbuta -28 waw -56 yeh 70 maqsura 17 kurde 35 alep 17 bet -402 he 70 vav -61 vavvav 6 het 19 yod 14 yodyod 77 ayin 27 pe -408 qof -406 tav -401 cyrg -402 ups 0 omicronf 58
        2 - b -358 -411 -265
        2 b b 85 p 16 f -206 ph -67 v -102 w -104 t -482 d -411 th -353 dh -353 s -527 z -448 ss -354 sh -412 zh -339 ch -387 tsh -413 shch -357 ts -389 tz -353 dz -352 dj -370 dzh -355 j -412 zj -337 sj -356 sch -347 cz -353 sz -360 zs -351 c -451 ck -351 g -446 gh -366 gj -359 gu -358 k -518 q -413 qu -352 kh -375 h -407 x -364 l -466 ll -354 ly -366 m -331 n -541 ny -369 ng -351 nk -352 r -397 hamza -372 alef -415 ain -372 jim -339 hah -394 kha -373 dhal -355 sad -378 dad -355 tah -373 zah -351 ghain -392 qaf -375 heh -337 marbuta -401 waw -151 yeh -392 maqsura -401 alep -407 bet 82 he -401 vav -191 vavvav -46 het -353 yod -408 yodyod -353 kaf -362 pe -130 tsadi -364 qof -390 shin -370 tav -354 cyrg -416 cyrh -376 beta 29 gamma -364 delta -333 ups -405 mpi 108 ntau -356 gkappa -357 tzet -352 sigmaf -356 nuf -353
        2 - p -342 -381 -417
        2 p p 100 f -80 ph 10 v -244 w -221 t -357 d -469 th -356 dh -358 s -444 z -312 ss -356 sh -401 zh -353 ch -373 tsh -401 shch -351 ts -376 tz -351 dz -352 dj -360 dzh -353 j -400 zj -353 sj -353 sch -351 sz -352 rz -351 cs -353 c -409 cc -352 g -438 gh -351 gj -354 gu -353 k -416 q -382 qu -353 kh -369 h -439 x -355 ks -356 l -494 ll -352 ly -357 m -471 n -454 ny -357 ng -354 r -442 hamza -361 alef -403 ain -363 jim -377 hah -389 kha -355 sad -375 dad -364 tah -358 ghain -369 qaf -376 heh -375 waw -117 yeh -381 alep -401 bet -81 vav -207 vavvav -103 het -355 yod -388 yodyod -351 kaf -352 ayin -401 pe 67 tsadi -361 qof -383 shin -356 cyrg -391 cyrh -372 beta -101 gamma -365 delta -357 ups -351 mpi -99 ntau -352 sigmaf -356 nuf -352 omicronf -404
        2 - f -360 -274 -168
        2 f f 103 ph 128 v 58 w 55 t -255 d -322 th -53 dh -104 s -422 z -424 ss -344 sh -392 zh -372 ch -269 tsh -316 ts -362 dj -351 dzh -352 j -377 sj -352 sch -352 cz -351 sz -351 cs -351 c -402 g -422 gh -265 gj -351 gu -351 k -429 q -386 kh -271 h -377 x -288 ks -351 l -337 ll -351 ly -358 m -431 n -356 ny -356 r -370 hamza -351 ain -354 tha -47 jim -368 hah -364 kha -290 dhal -56 sad -357 dad -88 tah -136 zah -354 ghain -345 qaf -368 heh -369 waw -82 yeh -403 kurde -401 alep -402 bet -117 vav -123 vavvav -84 het -351 yod -367 kaf -358 pe 82 tsadi -364 qof -376 shin -359 tav -64 cyrg -377 cyrh -371 beta 25 gamma -356 delta -30 ups -219 mpi -93 ntau -67 gkappa -351 sigmaf -357 nuf -352
        2 - ph -360 -378 -355
        2 ph ph 146 v -49 w -73 t -351 d -351 th -13 s -358 z -354 sh -373 zh -352 tsh -366 j -352 sj -351 sch -351 cz -351 c -351 g -351 k -358 l -353 m -352 n -353 r -356 tha -351 kha -363 waw -100 bet -45 vav -56 pe 76 tsadi -353 beta -18 mpi -12 sigmaf -351
        2 - v -307 -215 -279
        2 v v 86 w 38 t -491 d -437 th -78 dh -357 s -367 z -255 ss -351 sh -375 zh -353 ch -374 tsh -410 shch -358 ts -323 tz -330 dz -355 dj -357 dzh -358 j -266 zj -320 sj -358 sch -353 cz -352 sz -354 rz -351 cs -351 c -358 ck -351 g -304 gh -357 gj -352 gu -339 k -371 q -321 qu -353 kh -337 h -369 x -361 ks -351 l -266 ly -355 m -390 n -234 ny -358 ng -355 nk -333 gn -351 r -372 ain -362 tha -353 jim -374 hah -372 kha -366 dhal -353 sad -380 dad -359 tah -364 zah -351 ghain -357 qaf -348 heh -349 waw 68 yeh -344 bet 59 vav 66 vavvav 6 yod -359 kaf -358 pe -213 tsadi -365 qof -391 shin -361 tav -361 cyrg -348 cyrh -343 beta 72 gamma -245 delta -358 ups -40 mpi -56 ntau -354 gkappa -334 tsig -351 sigmaf -351 nuf -356
        2 - w -219 -303 -195
        2 w w 85 t -399 d -411 th -70 s -404 z -349 sh -370 zh -359 ch -355 tsh -368 ts -358 tz -351 dz -351 dj -323 j -352 sj -351 sch -352 sz -351 c -368 g -382 gh -354 k -392 q -328 kh -353 h -82 l -323 ly -353 m -407 n -374 ny -351 ng -352 nk -351 r -434 hamza -55 alef -137 alefe -37 alefi -34 alefm -40 ain -125 tha -352 jim -360 hah -86 kha -362 sad -360 dad -352 tah -361 zah -352 ghain -318 qaf -369 heh -112 marbuta -77 waw 98 yeh -108 maqsura -14 kurde -5 alep -73 bet 65 he -71 vav 75 vavvav 124 het -10 yod -97 yodyod -6 kaf -353 ayin 2 pe -105 tsadi -353 qof -362 shin -353 cyrg -361 cyrh -352 beta 35 gamma -352 delta -352 ups 38 mpi -77
        2 - t -362 -296 -122
        2 t t 103 d -41 th 69 dh -36 s -262 z -289 ss -158 sh -222 zh -175 ch -112 tsh -145 shch -46 ts 97 tz -89 dz -80 dj 38 dzh -132 j -203 zj -38 sj -111 sch -108 cz -71 sz -92 rz -81 cs -61 zs -58 c 86 cc -20 ck -339 g -326 gh -289 gj -280 gu -356 k -332 q -392 qu -354 kh -382 h -309 x -373 ks -359 l -370 ll -352 ly -368 m -490 n -423 ny -371 ng -358 r -420 hamza -353 alef -406 alefe -401 ain -359 tha 17 jim -95 hah -394 kha -380 dhal -24 sad -126 dad -132 tah 102 zah -23 ghain -379 qaf -404 heh -338 waw -430 yeh -426 bet -392 he -401 vav -386 vavvav -356 het -353 yod -394 kaf -367 ayin -402 pe -405 tsadi -42 qof -411 shin -143 tav 99 cyrg -412 cyrh -401 beta -362 gamma -377 delta -8 ups -402 mpi -356 ntau -127 gkappa -359 tsig -38 tzet -31 sigmaf -98 nuf -312
        2 - d -275 -336 -183
        2 d d 95 th -100 dh 38 s -328 z -217 ss -196 sh -180 zh -104 ch -225 tsh -259 shch -141 ts -222 tz -69 dz 86 dj 56 dzh -89 j -176 zj -87 sj -116 sch -102 cz -82 sz -116 rz -99 cs -90 zs -48 c -277 cc -29 ck -351 g -281 gh -247 gj -304 gu -353 k -422 q -406 qu -361 kh -349 h -382 x -294 ks -358 l -467 ll -363 ly -372 m -524 n -496 ny -391 ng -357 nk -355 r -312 hamza -353 alef -409 ain -376 tha -73 jim -175 hah -388 kha -371 dhal -8 sad -211 dad 40 tah -58 zah 22 ghain -282 qaf -397 heh -320 marbuta -401 waw -394 yeh -296 alep -401 bet -397 vav -360 vavvav -354 het -353 yod -303 kaf -354 ayin -401 pe -379 tsadi -152 qof -383 shin -148 tav -124 cyrg -332 cyrh -304 beta -360 gamma -359 delta 110 ups -402 mpi -355 ntau 86 gkappa -354 tsig -62 tzet 7 sigmaf -65 nuf -374
        2 - th -357 -401 -332
        2 th th 130 dh -5 s -85 z -126 ss -64 sh -73 zh -17 ch -30 tsh -130 shch -8 ts -105 tz -22 dz -7 dj 16 dzh -3 j -71 zj -14 sj -15 sch -9 cz -28 sz -11 rz -2 cs -1 zs -7 c -99 cc -2 g -355 gh -351 k -369 q -351 kh -353 h -360 x -354 l -369 n -315 ng -351 r -342 tha 55 jim -54 kha -362 dhal 17 sad -79 dad -3 tah 36 zah -19 ghain -354 waw -353 yeh -351 vav -352 vavvav -54 yod -355 kaf -355 tsadi -58 qof -352 shin -6 tav 95 cyrg -354 cyrh -358 beta -15 gamma -351 delta -1 tsig -28 tzet -4 sigmaf -20
        2 - dh -284 -323 -374
        2 dh dh 126 s -153 z -21 ss -39 sh -114 zh -52 ch -98 tsh -96 shch -28 ts -35 tz -4 dz -58 dj -52 dzh -35 j -107 zj -7 sj -15 sch -30 cz -16 sz -16 rz -6 cs -2 zs -6 c -72 g -359 gj -351 k -364 q -351 h -351 l -292 m -364 n -367 r -371 tha -24 jim -61 kha -357 dhal 113 sad -79 dad 92 tah -54 zah 72 ghain -356 waw -359 yeh -356 tsadi -38 shin -34 tav -18 delta 107 ntau 5 gkappa -351 tsig -2 tzet -20 sigmaf -12
        2 - s -396 -217 -141
        2 s s 92 z 17 ss 56 sh 20 zh -124 ch -77 tsh -104 shch -19 ts -131 tz -2 dz -126 dj -150 dzh -142 j -223 zj -72 sj -60 sch 9 cz -15 sz 91 rz -103 cs -41 zs -160 c 34 cc -13 g -227 gh -345 gj -153 k -279 q -418 qu -357 kh -336 h -301 x -18 ks -251 l -393 ll -355 ly -355 m -493 n -399 ny -377 ng -329 nk -354 r -573 hamza -365 alef -411 ain -380 tha 3 jim -205 hah -384 kha -381 dhal -114 sad 88 dad -130 tah -163 zah -116 ghain -395 qaf -235 heh -405 waw -415 yeh -275 alep -401 bet -411 vav -392 vavvav -362 het -118 yod -259 kaf -347 ayin -402 pe -400 tsadi -51 qof -194 shin 51 tav -122 cyrg -239 cyrh -97 beta -383 gamma -373 delta -17 ups -402 mpi -365 ntau -86 gkappa -355 tsig -51 tzet -55 sigmaf 58 nuf -335
        2 - z -405 -413 -265
        2 z z 103 ss -4 sh -143 zh 54 ch -124 tsh -158 shch -157 ts 40 tz 58 dz 1 dj -41 dzh -33 j -56 zj -4 sj -89 sch -8 cz -49 sz -94 rz -147 cs -84 zs 3 c 8 cc -16 g -114 gh -320 gj -52 k -277 q -302 qu -355 kh -301 h -438 x 52 ks -94 l -378 ll -338 ly -361 m -467 n -391 ny -356 ng -353 nk -351 r -420 hamza -353 alef -411 ain -357 tha -54 jim -2 hah -369 kha -359 dhal 47 sad -116 dad 80 tah -123 zah 79 ghain -317 qaf -139 heh -372 waw -418 yeh -98 maqsura -402 bet -377 vav -371 vavvav -352 het -89 yod -179 kaf -356 ayin -401 pe -367 tsadi 23 qof -132 shin -73 tav -76 cyrg -126 cyrh -141 beta -360 gamma -356 delta -56 ups -401 mpi -351 ntau -56 gkappa -351 tsig -42 tzet 12 sigmaf 42 nuf -358
        2 - ss -351 -352 -350
        2 ss ss 145 sh -24 zh -38 ch -26 tsh -86 shch -15 ts -88 tz -13 dz -15 dj -17 dzh -17 j -84 zj -21 sj -17 sch -3 cz -7 sz 11 rz 6 c 3 g -104 gj -11 k -107 q -354 ks -65 l -370 ly -351 m -366 n -378 r -373 tha -7 jim -101 hah -354 kha -353 dhal -18 dad -58 zah -25 qaf -69 heh -356 waw -353 yeh -160 bet -355 het -69 yod -141 pe -351 tsadi -53 qof -67 shin -5 tav -22 cyrg -45 cyrh -46 tsig -18 tzet -1
        2 - sh -186 -403 -99
        2 sh sh 110 zh 7 ch 69 tsh -23 shch 42 ts -161 tz -47 dz -96 dj -122 dzh -80 j -146 zj 22 sj 45 sch 98 cz -32 sz 93 rz -79 cs -60 zs -37 c -97 cc -39 ck -73 g -178 gh -123 gj -99 gu -71 k -197 q -167 qu -61 kh -111 h -278 x 56 ks -68 l -271 ly -363 m -351 n -445 ny -357 r -434 alef -406 ain -352 tha -13 jim -12 hah -357 kha -156 dhal -67 sad 40 dad -80 zah -61 ghain -49 qaf -142 heh -366 waw -383 yeh -149 bet -360 vav -356 het -85 yod -122 kaf -76 pe -366 tsadi -18 qof -154 shin 114 tav -39 cyrg -121 cyrh -78 beta -351 gamma -61 delta -39 mpi -352 ntau -352 gkappa -23 tsig -27 tzet -16 sigmaf 8
        2 - zh -174 -293 -373
        2 zh zh 145 ch 54 tsh -13 shch -72 ts -50 tz -45 dz 52 dj 76 dzh 59 j 61 zj 80 sj -56 sch 95 cz -71 sz -67 rz -29 cs 20 zs -33 c 75 cc -5 ck -37 g -7 gh -62 gu -13 k -172 q -91 qu -25 kh -134 h -390 x -55 ks -66 l -414 ly -353 m -400 n -394 r -191 hamza -351 jim 74 hah -352 kha -80 dhal -4 sad -87 dad -23 tah -351 zah 17 ghain -66 qaf -118 heh -354 waw -360 yeh -102 vav -354 vavvav -352 het -86 yod -80 kaf -13 pe -352 tsadi -41 qof -109 shin -67 tav -21 cyrg -41 cyrh -107 gamma -7 delta -10 mpi -351 gkappa -12 tsig 12 tzet 29 sigmaf -31
        2 - ch -406 -286 -353
        2 ch ch 128 tsh 118 shch -56 ts 78 tz 33 dz 26 dj 36 dzh -34 j -18 zj -43 sj -3 sch 13 cz 86 sz 12 rz -49 cs 22 zs -16 c 43 ck -71 g -56 gh -53 gj -37 gu -27 k -86 q -29 qu -9 kh -12 h -35 x 49 ks -55 l -414 ly -351 m -398 n -416 ny -351 ng -103 r -407 alef -403 ain -351 tha -43 jim -20 hah -57 kha 39 dhal -56 sad -51 dad -40 tah -355 zah -44 ghain -76 qaf -79 heh 16 waw -372 yeh -229 bet -346 vav -365 het 46 yod -141 kaf 54 pe -361 tsadi 84 qof -52 shin 25 tav -61 cyrg -40 cyrh 78 gamma -26 delta -28 gkappa -16 tsig 48 tzet -12 sigmaf -31
        2 - tsh -296 -262 -352
        2 tsh tsh 107 shch -63 ts 64 tz 58 dz -28 dj 19 dzh 27 j -14 zj -52 sj -130 sch -105 cz 93 sz -78 rz -77 cs 65 zs -23 c 85 g -88 gh -351 gj -42 k -49 q -155 h -319 x 129 ks -79 l -418 ll -352 ly -358 m -427 n -393 ny -355 r -426 hamza -352 alef -392 ain -351 tha -34 jim -15 hah -353 kha -354 dhal -50 sad -88 dad -48 tah -98 zah -32 ghain -316 qaf -37 heh -355 waw -368 yeh -168 bet -358 vav -361 het -56 yod -154 kaf -328 pe -357 tsadi 89 qof -61 shin -65 tav -72 cyrg -88 cyrh -37 delta -50 ntau -31 gkappa -352 tsig 19 tzet -9 sigmaf 50 nuf -351
        2 - shch -356 -374 -351
        2 shch shch 172 ts 11 tz -12 dz -6 dj -13 dzh -5 j -82 zj -22 sj -13 sch 38 cz -21 sz -6 rz -10 cs -5 c 10 g -48 gj -3 k -134 h -361 x 23 ks -12 l -364 m -364 n -368 r -363 jim -55 dhal -2 sad -65 dad -16 zah -12 qaf -40 yeh -130 yod -71 tsadi -34 qof -21 shin 16 cyrg -17 cyrh -25 delta -9 tsig -3 sigmaf 23
        2 - ts -254 -310 -385
        2 ts ts 103 tz 67 dz -14 dj -41 dzh -23 j -95 zj -29 sj -44 sch -46 cz 47 sz -66 rz -61 cs -17 zs -62 c 78 g -77 gj -16 k -37 q -161 h -311 x -9 ks -111 l -407 ly -353 m -388 n -420 ny -353 r -423 ain -351 tha -15 jim 64 dhal -19 sad -25 dad -34 tah -44 zah -14 ghain -351 qaf -82 heh -353 waw -359 yeh -184 bet -355 vav -357 yod -153 pe -351 tsadi 91 qof -86 shin -78 tav -46 cyrg -72 cyrh -61 delta -22 mpi -351 ntau -9 tsig 46 tzet 30 sigmaf -43
        2 - tz -351 -368 -362
        2 tz dj 13 j 2 zj -10 sj -5 sch -13 sz -12 rz -37 cs 2 zs -14 c 66 g -8 gj -1 k -23 h -354 ks -8 l -356 m -351 n -357 r -358 tha -1 jim 35 sad -26 dad -23 tah -17 zah -14 qaf -23 waw -351 yeh -87 bet -357 vav -351 yod -85 tsadi 101 qof -41 shin -21 tav -31 cyrg -5 cyrh -1 delta -1 ntau -3 sigmaf -12
        2 - dz -365 -370 -351
        2 dz dj 63 dzh -7 j 48 zj -7 sj -12 sch -18 cz 20 sz -42 rz -43 cs 22 zs -11 c 27 ck -2 g 7 gh -10 gj -9 gu -7 k -120 q -57 qu -10 kh -19 h -354 x 4 ks -11 l -366 m -359 n -368 r -357 ain -351 tha -2 jim 101 hah -352 kha -37 dhal -34 sad -42 dad -14 zah -15 ghain -24 qaf -67 heh -357 waw -353 yeh -127 het -57 yod -75 kaf -14 tsadi -7 qof -53 shin -64 tav -22 cyrg -30 cyrh -12 gamma 21 delta 9 gkappa -1 sigmaf 24
        2 - dj -368 -387 -362
        2 dj dj 107 dzh 62 j 85 zj -11 sj -37 sch -39 cz -5 sz -41 rz -21 cs 1 zs 15 c 48 ck -6 g 71 gh -21 gj 40 k -125 q -21 qu -7 kh -47 h -361 x 21 ks -22 l -369 ly -351 m -357 n -372 ny -353 r -368 hamza -355 jim 119 hah -355 kha -62 dhal -13 sad -47 dad -24 zah -18 ghain 2 qaf -67 waw -366 yeh -142 het -51 yod -74 kaf -23 tsadi -5 qof -79 shin -62 tav -24 cyrg 21 cyrh -57 gamma 49 delta -3 gkappa -2 tsig 8 tzet 60 sigmaf 23
        2 - dzh -361 -376 -354
        2 dzh dzh 158 j 80 zj -22 sj -14 sch -11 cz -15 sz -21 rz -23 cs -2 zs -14 c 37 ck -4 g 31 gh -6 gj 39 gu -9 k -107 q -42 qu -10 kh -28 h -351 x -5 ks -12 l -355 m -358 n -365 r -361 ain -352 jim 120 kha -54 dhal -14 sad -43 dad -16 zah -28 ghain -54 qaf -51 waw -352 yeh -117 yod -91 kaf -13 pe -351 tsadi -23 qof -47 shin -43 tav -24 cyrg -64 cyrh -52 gamma -17 delta -11 gkappa -1 tzet 6 sigmaf -2
        2 - j -436 -382 -346
        2 j j 85 zj 7 sj -111 sch -1 cz -53 sz -70 rz -55 cs -22 zs 34 c -69 cc -14 ck -44 g -26 gh -33 gj 15 gu 18 k -172 q -107 qu -8 kh -2 h -320 x -19 ks -65 l -412 ll -346 ly -345 m -427 n -407 ny -358 ng -347 nk -352 r -435 hamza -352 tha -10 jim 106 hah -351 kha 15 dhal -31 sad -48 dad -89 tah -363 zah -46 ghain -66 qaf -154 heh -354 waw -356 yeh 36 bet -366 vav -357 het -4 yod 0 kaf -43 pe -371 tsadi -90 qof -132 shin -76 tav -38 cyrg -85 cyrh -6 beta -352 gamma 47 delta -22 ups -401 mpi -352 ntau -352 gkappa -33 tsig -10 tzet 50 sigmaf -45
        2 - zj -356 -326 -355
        2 zj sch 43 cz -9 sz -4 rz -4 cs -5 zs -21 c -18 g -71 gj -13 k -93 h -363 x -4 ks -6 l -363 ly -351 m -358 n -358 r -356 jim 1 sad -10 qaf -10 yeh -102 yod -90 tsadi -23 qof -10 shin -21 cyrg -31 cyrh -13 tsig 3 sigmaf -15
        2 - sj -373 -370 -358
        2 sj sj 127 cz -9 rz -7 cs -18 zs -9 c -33 cc -1 g -76 gj -21 k -133 h -368 x 25 ks -21 l -374 m -360 n -369 ny -355 r -367 jim -60 dhal -7 sad -22 dad -2 qaf -26 heh -351 waw -354 yeh -139 bet -353 het -72 yod -107 tsadi -31 qof -36 shin 35 tav -25 cyrg -30 cyrh -29 delta -1 tsig -6 sigmaf -5
        2 - sch -361 -326 -265
        2 sch sch 143 cz -21 sz 67 rz -16 cs -19 zs -1 c -82 g -37 gj -11 k -50 x 51 ks -18 l -361 m -355 n -342 r -360 jim 10 dhal -8 sad -54 dad -9 zah -63 qaf -51 waw -356 yeh -54 bet -352 vav -351 het -63 yod -107 tsadi -48 qof -42 shin 121 tav -4 cyrg -34 cyrh -45 delta -2 tsig -5 tzet -3 sigmaf -4
        2 - cz -361 -371 -364
        2 cz rz -16 c 43 g -11 gj -2 k -92 h -367 x -2 l -356 m -351 n -358 r -355 tha -14 jim 9 dhal -12 sad -17 zah -1 ghain -351 qaf -3 yeh -120 vav -351 yod -103 pe -352 tsadi 53 qof -35 shin -23 cyrg -11 cyrh -28 delta -2 tsig 15 sigmaf -16
        2 - sz -374 -374 -269
        2 sz rz -39 cs -8 zs -1 c -38 g -74 gj -11 k -102 h -349 x 50 ks -29 l -312 m -358 n -332 r -369 tha -10 jim -74 hah -351 kha -353 dhal -6 sad -14 dad -27 zah 21 qaf -41 heh -351 waw -360 yeh -79 vav -352 het -55 yod -106 tsadi -33 qof -41 shin 62 tav -10 cyrg -25 cyrh -36 delta -1 tsig -5 tzet -15 sigmaf -2
        2 - rz -350 -359 -359
        2 rz cs -9 zs -3 c -59 cc -2 g -40 gj -9 k -110 h -353 x -9 ks -11 l -359 n -351 r -66 jim -64 dhal -6 sad 38 dad -27 zah -20 qaf -32 yeh -103 yod -85 tsadi -40 qof -25 shin -31 tav -8 cyrg -12 cyrh -16 tsig -2 tzet -4 sigmaf -3
        2 - cs -366 -367 -353
        2 cs cs 160 c 7 g 23 gj 4 k -56 h -361 x 11 ks -6 l -357 m -351 n -356 r -353 jim 8 sad -5 qaf -9 yeh -102 vav -351 het -64 yod -81 tsadi 23 qof 2 shin -18 tav -1 cyrg -18 cyrh -43 tzet 19 sigmaf -16
        2 - zs -352 -288 -352
        2 zs zs 149 c 1 g 13 gj 2 k -40 h -351 x -1 ks -18 l -355 m -354 n -331 r -354 jim 78 sad -9 dad -13 qaf -16 waw -354 yeh -12 yod -68 tsadi -16 shin -17 cyrg -9 cyrh -11 delta -1 tzet -2 sigmaf -15
        2 - c -310 -453 -375
        2 c c 104 ck -16 g -45 gh -56 gj -22 gu -54 k 77 q -17 qu 5 kh -35 h -189 x 53 ks -35 l -390 ll -351 ly -355 m -440 n -467 ny -358 ng -98 r -488 alef -403 ain -361 tha -69 jim 16 hah -83 kha -40 dhal -45 sad 3 dad -61 tah -80 zah -64 ghain -99 qaf -2 heh -97 waw -388 yeh -222 bet -365 he -404 vav -357 het -64 yod -157 kaf 9 ayin -401 pe -360 tsadi 71 qof 77 shin -34 tav -71 cyrg -98 cyrh -56 beta -355 gamma -26 delta -27 ups -401 ntau -35 gkappa -12 tsig 52 tzet 35 sigmaf 1
        2 - cc -351 -350 -350
        2 cc cc 146 g -24 k 16 q -10 qu 13 kh -14 h -73 n -351 hah -57 dhal -1 qaf -9 yeh -59 yod -53 qof 7 tav -7 cyrg -9 cyrh -27 delta -1
        2 - ck -351 -365 -301
        2 ck ck 159 g -72 gh -6 gj -6 gu 2 k 20 q -18 qu 19 kh -40 h -113 x -15 ks -37 l -368 m -351 n -354 ng -44 r -352 jim -26 hah -68 kha -47 ghain -27 qaf -46 heh -81 bet -351 het -52 yod -351 kaf -25 qof 108 shin -351 cyrg -30 cyrh -45 gamma -5 nuf -351
        2 - g -305 -279 -188
        2 g g 109 gh 89 gj -31 gu 4 k -29 q 36 qu -23 kh -121 h -60 x -20 ks -94 l -409 ll -360 ly -353 m -447 n -357 ny -359 ng -173 nk -121 r -438 hamza -359 ain -360 tha -356 jim 86 hah -51 kha -73 sad -108 dad -362 tah -360 zah -51 ghain 79 qaf 57 heh 9 waw -403 yeh -411 bet -353 vav -266 het -96 yod -382 kaf -66 ayin -401 pe -377 tsadi -57 qof -136 shin -56 cyrg 96 cyrh -53 beta -324 gamma 92 delta -341 ups -401 mpi -351 ntau -344 gkappa 76 tsig -26 tzet 36 sigmaf -52
        2 - gh -318 -323 -255
        2 gh gh 130 gj 11 k -40 q 52 qu -1 kh -3 h -38 x 21 ks -29 l -370 m -360 n -371 ng 57 r -33 tha -351 jim 2 hah -103 kha -71 dhal -353 tah -353 ghain 126 qaf 64 heh -55 waw -359 yeh -363 vav -312 het -74 yod -359 kaf -11 pe -358 qof -66 cyrg 91 cyrh -33 gamma 44 delta -351 gkappa 40 tzet -1
        2 - gj -319 -343 -350
        2 gj gj 142 k -38 q -15 qu -10 kh -25 h -63 x -15 ks -20 l -359 m -365 n -351 ng -34 r -366 tha -351 jim 24 hah -95 kha -45 sad -24 dad -358 ghain 9 qaf -21 heh -59 waw -359 kaf -16 tsadi -4 qof -59 shin -24 cyrg -6 cyrh -27 gamma 7 tzet -1 sigmaf -9
        2 - gu -316 -352 -335
        2 gu k 42 q 11 kh -30 h -53 x -18 ks -9 l -355 m -356 n -359 ng 10 r -265 jim -8 hah -87 kha -48 ghain 9 qaf 46 heh -56 yeh -352 het -52 yod -351 kaf -40 qof -84 cyrh -48
        2 - k -444 -385 -289
        2 k k 78 q 17 qu 66 kh -6 h -227 x 100 ks -106 l -548 ll -359 ly -384 m -488 n -411 ny -369 ng -90 r -561 hamza -372 alef -364 ain -376 tha -359 jim -92 hah -96 kha -87 dhal -351 sad -121 dad -359 tah -388 zah -74 ghain -88 qaf 70 heh -139 marbuta -403 waw -344 yeh -384 alep -401 bet -328 he -401 vav -385 vavvav -368 het -76 yod -358 yodyod -352 kaf 73 pe -388 tsadi -98 qof 89 shin -120 tav -360 cyrg 28 cyrh -75 beta -346 gamma -22 delta -361 ups -405 mpi -357 ntau -356 gkappa 8 tsig -13 tzet -49 sigmaf -36 nuf -358
        2 - q -271 -404 -270
        2 q q 78 kh -53 h -196 x -49 ks -34 l -428 ly -353 m -403 n -428 ng -95 r -431 hamza -351 alef -401 ain -354 jim -76 hah -122 kha -40 sad -354 tah -363 zah -351 ghain 6 qaf 97 heh -99 waw -393 yeh -366 vav -365 het -88 yod -337 kaf -16 pe -355 tsadi -339 qof 72 shin -352 cyrg 14 cyrh -71 gamma 13 delta -351 ups -401 gkappa 36 tsig -328 tzet -5
        2 - qu -351 -374 -350
        2 qu qu 141 kh -12 h -92 x -8 ks -17 l -353 m -352 n -353 ng -11 r -354 jim -67 hah -83 kha -44 ghain -32 qaf 24 heh -60 yeh -351 kaf -32 qof -8 cyrg -15 cyrh -47 gamma -8 gkappa -2
        2 - kh -220 -234 -269
        2 kh kh 156 h 7 x 78 ks -117 l -335 m -391 n -353 ny -355 ng 1 r -389 ain -352 tha -351 jim -40 hah 5 kha 122 dhal -352 tah -351 ghain -83 qaf -69 heh 81 waw -369 yeh -370 bet -351 vav -354 het 51 yod -353 kaf 62 pe -352 qof -20 cyrg -41 cyrh 74 beta -352 gamma -36 delta -353 gkappa -21 tzet -5
        2 - h -261 -189 -149
        2 h h 95 x 20 ks -293 l -418 ll -353 ly -362 m -452 n -360 ny -358 ng -352 nk -352 r -492 hamza -2 alef -136 alefe -122 alefi -57 alefm -34 ain -140 tha -369 jim -385 hah 86 kha -29 dhal -356 sad -351 dad -356 tah -369 zah -363 ghain -25 qaf -202 heh 102 marbuta -8 waw -159 yeh -152 maqsura -50 kurde 7 alep -129 bet -342 he 92 vav -102 vavvav -73 het 75 yod -111 yodyod -46 kaf -25 ayin -45 pe -382 tsadi -371 qof -144 shin -381 tav -362 cyrg 26 cyrh 44 beta -346 gamma -62 delta -360 ups -18 mpi -352 ntau -349 gkappa -65 tsig -351 omicronf 45
        2 - x -388 -384 -265
        2 x x 83 ks 135 l -365 m -360 n -384 ng -13 r -378 ain -351 jim -48 hah -78 kha 55 sad -31 zah -7 ghain 4 qaf -40 heh -79 waw -360 yeh -352 vav -351 het -18 yod -351 kaf 34 pe -355 tsadi 30 qof -24 shin 41 cyrg -32 cyrh 79 gamma -28 ntau -351 gkappa -1 sigmaf -3 nuf -351
        2 - ks -360 -305 -267
        2 ks ks 142 l -359 m -354 n -359 r -360 jim -62 kha -78 sad -54 zah -2 ghain -52 qaf -77 kaf -16 tsadi -42 qof -58 shin -49 cyrg -38 cyrh -86 gamma -22 gkappa -7 tsig -10 sigmaf -24
        2 - l -379 -378 -328
        2 l l 82 ly 78 m -426 n -447 ny -411 ng -357 nk -352 gn -351 r -307 hamza -378 alef -428 alefe -401 tha -359 jim -413 hah -307 kha -331 dhal -352 sad -378 dad -355 tah -371 zah -364 ghain -397 qaf -414 heh -394 marbuta -401 waw -265 yeh -355 kurde -401 alep -403 bet -300 vav -396 vavvav -371 het -356 yod -349 yodyod -352 kaf -356 pe -396 tsadi -376 qof -420 shin -268 tav -368 cyrg -432 cyrh -334 beta -379 gamma -260 delta -365 ups -406 mpi -355 ntau -363 gkappa -357 tsig -356 sigmaf -371 nuf -363
        2 - ll -350 -270 -350
        2 ll ll 143 m -358 n -369 ain -351 tah -353 ghain -353 heh -351 yeh -313 vav -352 yod -352 pe -356 qof -352 tav -352 cyrg -352
        2 - ly -364 -271 -323
        2 ly ly 115 m -371 n -372 ny -358 ng -351 hamza -358 alef -401 kha -355 sad -351 ghain -355 qaf -355 heh -355 waw -360 yeh -279 vav -351 yod -330 qof -362 shin -311 cyrg -353 cyrh -351 gamma -335 sigmaf -351
        2 - m -378 -399 -168
        2 m m 82 n -153 ny -184 ng -215 nk -355 gn -66 r -475 hamza -370 alef -396 alefe -401 ain -379 jim -398 hah -381 kha -377 dhal -352 sad -382 dad -357 tah -379 zah -352 ghain -386 qaf -404 heh -393 waw -366 yeh -458 maqsura -401 kurde -401 alep -404 bet -408 he -401 vav -403 vavvav -354 het -358 yod -415 yodyod -352 kaf -359 pe -398 tsadi -365 qof -407 shin -371 tav -364 cyrg -417 cyrh -396 beta -335 gamma -375 delta -358 ups -404 ntau -351 gkappa -363 tsig -351 sigmaf -357 nuf -84
        2 - n -265 -311 -164
        2 n n 88 ny 57 ng -43 nk -262 gn -195 r -373 hamza -360 alef -401 ain -376 tha -299 jim -418 hah -415 kha -383 dhal -365 sad -394 dad -367 tah -386 zah -354 ghain -391 qaf -315 heh -400 waw -356 yeh -423 alep -403 bet -374 vav -353 vavvav -351 het -359 yod -405 yodyod -357 kaf -366 ayin -402 pe -406 tsadi -387 qof -431 shin -341 tav -375 cyrg -452 cyrh -392 beta -376 gamma -4 delta -351 ups -408 mpi -367 ntau -42 gkappa -82 tsig -356 sigmaf -257 nuf 76
        2 - ny -361 -347 -306
        2 ny ny 98 ng 30 nk -96 gn -31 r -381 hah -352 dhal -351 qaf -352 waw -361 yeh -361 bet -357 yod -353 cyrh -351 gamma -15 ntau -32 gkappa -2 nuf 2
        2 - ng -354 -261 -313
        2 ng ng 141 nk -5 gn -31 r -359 kha -73 ghain 12 qaf -86 waw -358 yeh -351 yod -351 kaf -30 qof -108 cyrg -98 cyrh 6 gamma -65 ntau -13 gkappa 59 nuf -65
        2 - nk -348 -362 -352
        2 nk nk 147 gn -14 r -358 jim -324 ghain -211 waw -352 yeh -355 pe -355 cyrg -346 nuf -20
        2 - gn -354 -361 -352
        2 gn gamma -18 ntau -3 gkappa -21
        2 - r -387 -371 -257
        2 r r 65 hamza -369 alef -426 ain -391 tha -364 jim -405 hah -410 kha -376 dhal -364 sad -407 dad -369 tah -386 zah -355 ghain -57 qaf -428 heh -401 marbuta -407 waw -387 yeh -448 kurde -401 alep -406 bet -403 he -401 vav -406 vavvav -369 het -371 yod -435 yodyod -355 kaf -364 pe -410 tsadi -376 qof -425 shin -386 tav -376 cyrg -445 cyrh -421 beta -384 gamma -382 delta -380 ups -405 mpi -361 ntau -366 gkappa -359 tsig -352 sigmaf -377 nuf -367
        2 - hamza -52 -8 -140
        2 hamza hamza 148 alef 154 alefe 108 alefi 57 alefm 108 ain 32 hah 29 kha -351 tah -351 ghain -351 heh 37 marbuta 34 waw 15 yeh 168 maqsura 26 kurde 38 alep 172 vav 41 yod 88 yodyod 38 ayin 56 pe -351 cyrg -351 gamma -355 ups 21 omicronf 8
        2 - alef -13 -70 -84
        2 alef alef 41 alefe 145 alefi 117 alefm 144 ain 63 hah 9 kha -401 ghain -405 qaf -401 heh 133 marbuta 60 waw 56 yeh 20 maqsura 33 kurde 136 alep 190 bet -402 he 188 vav 77 het 29 yod 4 yodyod 29 ayin 161 pe -401 qof -402 tav -401 ups -64 omicronf -39
        2 - alefe -20 -69 -23
        2 alefe alefe 22 alefi 98 alefm 151 hah 27 heh 25 marbuta 29 waw 26 yeh 54 kurde 21 alep 161 he 26 vav 36 yod 41 ups 18
        2 - alefi -70 33 -20
        2 alefi alefi 50 alefm 56 hah 28 marbuta 28 waw 29 yeh 21 alep 74 he 18 vav 27 vavvav 28 yod 53 ayin 39
        2 - alefm -55 -44 -56
        2 alefm alefm 78 hah 28 heh 29 waw 35 kurde 24 alep 156 he 67 vav 47 yod 34 ups 16
        2 - ain -186 -183 -50
        2 ain ain 66 jim -351 hah 4 dad -351 heh 21 marbuta 28 waw 36 yeh -7 alep 13 bet -351 he 21 vav 16 vavvav 28 het 25 yod 11 yodyod 29 ayin 133 qof -351 cyrg -358 cyrh -351 ups -15 ntau -351 omicronf 27
        2 - tha -351 -381 -374
        2 tha tha 137 jim -1 sad -7 dad -2 tah -1 tsadi -2 tav -5 delta -13 ntau -28 sigmaf -1
        2 - jim -336 -311 -277
        2 jim jim 144 hah -351 kha -17 dhal -1 sad -10 dad -9 zah -19 ghain -22 qaf -50 heh -356 waw -356 yeh -79 vav -351 het -30 yod -85 kaf -2 tsadi -10 qof -29 shin -12 cyrg 47 cyrh -11 gamma 34 delta -28 gkappa 37 tsig 10 tzet 57 sigmaf -48 nuf -351
        2 - hah -217 -208 -265
        2 hah hah 68 kha -82 ghain -74 qaf -73 heh 52 marbuta 26 waw -8 yeh 4 maqsura 27 alep 20 he 27 vav 15 het 64 yod 18 kaf -27 ayin 29 pe -351 qof -59 cyrg -89 cyrh 47 gamma -73 ups -11 gkappa -65 nuf -355 omicronf -4
        2 - kha -400 -428 -361
        2 kha kha 95 ghain -19 qaf -37 heh -52 waw -352 yeh -314 vav -357 het -3 yod -351 kaf 45 qof -20 cyrg -96 cyrh 86 gamma -33 gkappa -39 tzet -1 nuf -351
        2 - dhal -365 -390 -350
        2 dhal dhal 148 sad -28 tah -16 heh -352 tsadi -2 shin -2 tav -2 delta 18 ntau -9 tzet -3 sigmaf -2
        2 - sad -394 -440 -324
        2 sad sad 78 dad -28 tah -11 zah -12 ghain -351 qaf -11 waw -362 yeh -92 yod -71 kaf -342 pe -352 tsadi 6 qof -7 shin -18 tav -3 cyrg -77 cyrh -69 delta -45 ntau -33 tsig -30 tzet -18 sigmaf 12
        2 - dad -368 -397 -361
        2 dad dad 117 tah -2 zah -6 qaf -351 yeh -353 tsadi -1 cyrh -354 delta -29 ntau -5
        2 - tah -381 -322 -381
        2 tah tah 118 waw -354 yeh -358 bet -351 vav -351 vavvav -351 ayin -401 tav -1 cyrg -351 delta -15 ntau -53 tsig -6 sigmaf -351 nuf -353
        2 - zah -356 -390 -351
        2 zah zah 124 qaf -2 yeh -57 yod -51 qof -1 shin -7 cyrg -15 cyrh -32 delta -7 ntau 20
        2 - ghain -407 -366 -244
        2 ghain ghain 142 qaf -20 heh -62 waw -367 yeh -358 alep -401 bet -351 vav -329 yod -351 kaf -3 tsadi -351 qof -10 cyrg 85 cyrh -53 gamma 62 gkappa 54 tzet -2
        2 - qaf -380 -456 -292
        2 qaf qaf 97 heh -75 waw -361 yeh -363 maqsura -401 alep -401 he -401 vav -352 het -48 kaf -7 pe -351 tsadi -5 qof 59 shin -7 cyrg -1 cyrh -52 beta -351 gamma -48 gkappa 9 tsig -15 tzet -7 sigmaf -26
        2 - heh -206 -162 -54
        2 heh heh 125 marbuta 137 waw 2 yeh 81 maqsura 44 kurde 89 alep 62 bet -352 he 197 het 64 yod 25 yodyod 31 ayin 55 pe -358 tsadi -352 qof -63 cyrg 48 cyrh 100 beta -353 gamma -85 ups -17 mpi -351 gkappa -75 nuf -342 omicronf -16
        2 - marbuta -58 -31 -100
        2 marbuta marbuta 12 waw 18 yeh -3 maqsura 26 kurde 67 alep 44 he 110 vav 27 yod 23 yodyod 29 ayin 23 tav -373 ups 23 omicronf -27
        2 - waw -312 -155 -118
        2 waw waw 80 yeh 9 maqsura 22 kurde 19 alep 123 bet 31 he 77 vav 193 vavvav 47 het 21 yod 10 yodyod 42 kaf -351 ayin 54 pe -87 tsadi -353 qof -363 shin -353 tav -352 cyrg -376 cyrh -353 beta 65 gamma -352 ups 12 mpi -99 ntau -352 gkappa -351 omicronf 76
        2 - yeh -247 -130 -142
        2 yeh yeh 65 maqsura 187 kurde 35 alep 91 bet -358 he 88 vav 5 vavvav 26 het 39 yod 201 yodyod 52 kaf -353 ayin 125 pe -364 tsadi -74 qof -359 shin -72 tav -351 cyrg -374 cyrh -347 beta -353 gamma -354 ups -15 mpi -353 gkappa -358 tsig -64 tzet -53 sigmaf -117 omicronf -71
        2 - maqsura -31 21 -64
        2 maqsura maqsura 83 alep 26 he 64 vav 23 yod 153 ups 29 omicronf 2
        2 - kurde -22 8 -19
        2 kurde kurde 45 alep 50 he 89 yod 33 ayin 58 ups 27 omicronf 59
        2 - alep -14 -92 -127
        2 alep alep 75 bet -402 he 96 vav 120 het 29 yod 14 yodyod 29 ayin 63 ups 45 omicronf 59
        2 - bet -427 -296 -198
        2 bet bet 94 vav -40 yod -352 ayin -402 pe -47 qof -351 shin -354 cyrg -370 cyrh -353 beta 60 gamma -351 mpi 94 sigmaf -351 nuf -351
        2 - he 6 15 -56
        2 he he 24 vav 25 yod 75 ayin 84 cyrg -382 ups -10 omicronf 7
        2 - vav -335 -164 -113
        2 vav vav 68 vavvav 38 het 27 yod 9 yodyod 17 kaf -354 ayin 33 pe -69 qof -353 tav -355 cyrg -268 cyrh -344 beta 26 delta -351 ups 29 mpi -76 ntau -353 omicronf 61
        2 - vavvav -213 -200 -200
        2 vavvav vavvav 156 yod 27 beta -42 ups 28 mpi -55
        2 - het -236 -246 -209
        2 het het 137 yod 28 kaf -43 shin -51 cyrg -60 cyrh 37 ups 27 sigmaf -55
        2 - yod -255 -174 -222
        2 yod yod 58 yodyod 44 ayin 48 pe -353 tsadi -72 qof -352 shin -61 cyrh -351 gamma -351 ups 35 mpi -352 gkappa -357 tsig -71 tzet -64 sigmaf -108 omicronf -22
        2 - yodyod -200 -200 -219
        2 yodyod yodyod 147 ups 28
        2 - kaf -337 -390 -359
        2 kaf kaf 130 qof -13 cyrg -28 cyrh 59 gamma -12 gkappa -4
        2 - ayin -66 3 -28
        2 ayin ayin 57 ups 22 omicronf 28
        2 - pe -426 -354 -356
        2 pe pe 82 cyrg -352 cyrh -353 beta -39 gamma -351 delta -351 mpi -70
        2 - tsadi -378 -405 -371
        2 tsadi tsadi 126 qof -17 shin -5 tav -8 cyrg -52 cyrh -34 gamma -352 delta -17 ntau -13 tsig 41 tzet -10 sigmaf 14
        2 - qof -437 -419 -311
        2 qof qof 127 shin -30 cyrg -113 cyrh -50 beta -353 gamma -54 delta -357 ups -401 gkappa -39 tsig -13 tzet -29 sigmaf -32 nuf -351
        2 - shin -364 -351 -364
        2 shin shin 161 tav -2 cyrg -63 cyrh -20 delta -19 mpi -352 tsig -9 tzet -19 sigmaf 27
        2 - tav -381 -392 -364
        2 tav tav 109 delta -2 ntau -34 tsig -20 tzet -3 sigmaf -16
        2 - cyrg -261 -299 -310
        2 cyrg cyrg 85 cyrh 16 beta -353 gamma 112 gkappa 66 tsig -8 tzet -10 sigmaf -2
        2 - cyrh -174 -118 -195
        2 cyrh cyrh 124 beta -351 gamma -35 ntau -341 gkappa -9 tsig -5 tzet -2 sigmaf 7
        2 - beta -379 -288 -355
        2 beta beta 118 delta -351 mpi -23
        2 - gamma -296 -209 -352
        2 gamma gamma 117 gkappa -4 tzet -2 nuf -11
        2 - delta -338 -393 -350
        2 delta delta 147 ntau -8 tsig -8 sigmaf 16
        2 - ups -9 -41 -58
        2 ups ups 101 omicronf 29
        2 - mpi -375 -373 -350
        2 - ntau -304 -291 -352
        2 - gkappa -342 -347 -307
        2 - tsig -355 -354 -350
        2 tsig sigmaf -2
        2 - tzet -351 -352 -350
        2 - sigmaf -381 -396 -132
        2 sigmaf sigmaf 109 nuf -343
        2 - nuf -350 -350 -208
        2 nuf nuf 112
        2 - omicronf -20 -20 -36
        2 omicronf omicronf 31
        3 length -510 -510 -441 -299 -306 -318 -351 -409 -473 -525 -612 -598 -678
        3 - a -209 -162 -152
        3 a a 64 e -110 i -158 o -102 u -142 y -183 schwa 2 oe -97 ue -172 aa -52 ii -169 ee -144 oo -176 ou -166 ay -261 ey -172 oi -217 aw -305 iy -86 ya -85 ye -55 yo -197 yu -136 yi -187 ie -120 ja -87 je -169 jo -175 ju -207 aj -311 ej -158 oj -128 ij -155 ah -97 eh -68 glide -159 hard -82 soft -175 yery -139 cyre -103 b -396 p -406 f -406 w -237 t -408 d -319 s -413 z -416 ch -390 tsh -403 j -387 c -376 g -408 k -391 q -405 h -167 l -410 m -401 n -405 r -383 hamza -44 alef -125 alefe -111 alefi -139 alefm -90 ain -116 jim -412 hah -275 kha -402 sad -408 tah -401 ghain -402 qaf -415 heh -127 marbuta -123 waw -166 yeh -205 maqsura -146 kurde -118 alep -112 bet -408 he -114 vav -186 vavvav -157 het -148 yod -309 yodyod -121 kaf -401 ayin -122 pe -403 tsadi -401 qof -406 cyrg -402 ups -176 omicronf -89
        3 - e -140 -90 -85
        3 e i -94 o -115 u -160 y -111 schwa -15 oe -37 ue -77 aa -119 ii -103 ee -98 oo -123 ou -176 ay -57 ey -166 oi -147 aw -221 iy -97 ya -71 ye -53 yo -54 yu -192 yi -65 ie -96 ja -93 je -78 jo -54 ju -183 aj -129 ej -202 oj -118 ij -144 ah -83 eh -48 glide -59 hard -83 soft -112 yery -58 cyre -73 b -430 p -402 f -402 w -215 t -406 d -405 s -399 z -413 sh -401 tsh -409 c -387 g -401 k -416 q -401 h -144 l -412 m -411 n -404 r -419 hamza -127 alef -162 alefe -144 alefi -98 alefm -136 ain -198 jim -401 hah -262 kha -402 sad -402 tah -401 ghain -401 qaf -404 heh -44 marbuta -113 waw -210 yeh -27 maqsura -120 kurde -111 alep -124 bet -402 he -72 vav -238 vavvav -177 het -163 yod -103 yodyod -136 ayin -61 pe -402 tsadi -401 qof -402 shin -401 cyrg -401 ups -122 omicronf -166
        3 - i -111 -158 -138
        3 i i 63 o -122 u -130 y -62 schwa -78 oe -111 ue -52 aa -181 ii -58 ee -40 oo -127 ou -154 ay -90 ey -133 oi -107 aw -252 ya -163 ye -62 yo -13 yu -110 yi -31 ie -133 ja -181 je -139 jo -149 ju -131 aj -111 ej -98 oj -171 ij -167 ah -196 eh -112 glide -36 hard -113 soft -148 yery -29 cyre -91 b -426 p -194 f -407 v -398 w -255 t -401 d -306 th -337 dh -402 s -399 z -397 sh -408 ch -366 tsh -385 shch -401 dz -370 dj -340 dzh -340 j -151 sj -403 cz -401 rz -401 c -381 g -353 gh -401 gj -401 k -396 q -357 h -195 x -401 l -328 ly -376 m -420 n -397 ny -401 r -339 hamza -89 alef -259 alefe -174 alefi -95 alefm -139 ain -188 tha -401 jim -367 hah -300 kha -405 sad -412 dad -405 tah -401 zah -401 ghain -403 qaf -406 heh -211 marbuta -222 waw -255 yeh -117 maqsura -124 kurde -173 alep -249 he -182 vav -209 vavvav -185 het -195 yod -104 yodyod -118 ayin -135 pe -402 tsadi -401 qof -406 tav -401 cyrg -402 beta -392 gamma -401 ups -63 sigmaf -396 omicronf -194
        3 - o -132 -152 -137
        3 o o 61 u -71 y -144 schwa -88 oe -11 ue -38 aa -162 ii -195 ee -133 oo -26 ou -38 ay -224 ey -180 oi -226 aw -135 iy -63 ya -139 ye -103 yo -165 yu -112 yi -161 ie -166 ja -192 je -145 jo -98 ju -143 aj -218 ej -185 oj -258 ij -110 ah -218 eh -111 glide -182 hard -111 soft -106 yery -73 cyre -105 b -428 p -347 v -396 w -108 t -397 d -380 s -402 z -415 sh -408 zh -402 tsh -404 dj -401 c -403 g -401 k -420 q -403 h -220 l -361 m -422 r -424 hamza -168 alef -163 alefe -169 alefi -181 alefm -105 ain -159 jim -403 hah -281 kha -406 sad -404 dad -401 tah -403 zah -401 ghain -403 qaf -410 heh -196 marbuta -214 waw -38 yeh -199 maqsura -186 kurde -162 alep -107 he -124 vav -39 vavvav -141 het -171 yod -228 yodyod -205 ayin -196 pe -404 tsadi -403 qof -404 shin -405 tav -403 ups -178 omicronf -13
        3 - u -174 -134 -129
        3 u u 71 y -135 schwa -33 oe 21 ue 21 aa -164 ii -181 ee -172 oo -37 ou -8 ay -209 ey -169 oi -135 aw -84 iy -165 ya -203 ye -152 yo -157 yu -26 yi -151 ie -162 ja -198 je -195 jo -139 ju -128 aj -179 ej -174 oj -164 ij -184 ah -165 eh -125 glide -120 hard -74 soft -157 yery -73 cyre -150 b -282 p -404 f -156 v 14 w -8 t -403 d -389 s -407 z -411 sh -403 tsh -398 dj -401 c -405 g -405 k -307 q -402 h -152 l -407 m -411 n -398 r -346 hamza -185 alef -192 alefe -131 alefi -143 alefm -135 ain -162 jim -402 hah -284 kha -401 sad -404 tah -401 ghain -401 qaf -408 heh -209 marbuta -177 waw -32 yeh -213 maqsura -153 kurde -169 alep -194 bet -401 he -201 vav -16 vavvav -141 het -172 yod -210 yodyod -194 ayin -160 tsadi -402 qof -404 cyrg -403 beta -294 delta -380 ups -101 mpi -393 omicronf -61
        3 - y -413 -209 -137
        3 y y 84 schwa -110 oe -98 ue -79 aa -206 ii -45 ee -55 oo -164 ou -154 ay -115 ey -141 aw -214 iy -138 ya -163 ye -133 yo -112 yu -50 yi -81 ie -142 ja -166 je -130 jo -116 ju -124 aj -117 ej -93 oj -120 ij -124 ah -188 eh -153 glide -55 hard -89 soft -176 yery -56 cyre -104 b -352 p -401 f -317 ph -351 v -231 w -234 t -416 d -413 th -352 dh -352 s -425 z -374 sh -366 zh -274 ch -150 tsh -358 shch -351 ts -353 tz -352 dz -318 dj -334 dzh -321 j -105 zj -360 sj -356 sch -339 cz -352 sz -351 zs -342 c -220 cc -51 ck -71 g -83 gh -93 gj -83 gu -77 k -298 q -180 qu -66 kh -87 h -235 x -80 l -427 ll -351 ly -366 m -420 n -428 ny -359 nk -351 r -446 alef -240 alefe -168 alefi -148 alefm -143 ain -211 jim -334 hah -231 kha -100 sad -355 tah -354 ghain -101 qaf -100 heh -210 marbuta -210 waw -240 yeh -111 maqsura -147 kurde -165 alep -190 bet -356 he -197 vav -223 vavvav -188 het -159 yod -100 yodyod -142 kaf -65 ayin -146 pe -358 tsadi -352 qof -114 shin -352 tav -351 cyrg -141 cyrh -136 beta -354 gamma 28 delta -351 ups -44 mpi -351 ntau -351 gkappa -59 tzet -330 sigmaf -351 nuf -351 omicronf -163
        3 - schwa -168 -85 -214
        3 schwa schwa 88 oe -133 ue -143 aa -123 ii -147 ee -137 oo -142 ou -147 ay -153 ey -139 aw -135 iy -141 ya -79 ye -123 yo -121 ja -124 aj -122 ej -137 ij -135 ah -149 eh -105 glide -138 hard -130 soft -144 yery -124 cyre -18 b -404 p -403 v -388 w -99 s -401 g -396 h -119 l -370 n -388 hamza -132 alef -84 alefe -135 alefi -144 alefm -134 ain -143 hah -157 heh -133 marbuta -115 waw -134 yeh -94 kurde -112 alep -117 he -115 vav -162 yod -150 yodyod -141 ayin -125 ups -141
        3 - oe -202 -52 -201
        3 oe oe 88 ue -53 aa -149 ii -137 ee -143 ou -129 ay -145 ey -142 oi -149 aw -37 iy -162 ya -133 yo -58 yu -130 je -138 jo -97 ju -136 aj -152 ej -146 oj -129 ij -142 ah -144 eh -80 glide -141 hard -142 soft -138 yery -103 cyre -76 b -401 w -106 h -99 m -401 hamza -132 alef -165 alefe -159 alefi -143 ain -139 hah -150 heh -152 marbuta -145 waw -125 yeh -160 maqsura -148 kurde -144 alep -144 he -139 vav -126 het -146 yod -160 yodyod -143 ayin -159
        3 - ue -181 -104 -146
        3 ue ue 60 aa -152 ii -143 oo -136 ou -65 ay -148 ey -137 oi -125 aw -108 iy -144 ya -122 yu -49 ie -138 ja -137 je -142 jo -147 ju -76 aj -146 ej -149 oj -96 ah -147 eh -129 glide -101 hard -145 soft -142 yery -137 cyre -114 b -401 p -401 v -392 w -88 h -119 l -403 m -401 n -392 r -402 hamza -149 alef -156 alefe -129 alefm -149 ain -153 hah -159 heh -155 marbuta -144 waw -82 yeh -108 maqsura -147 alep -166 he -144 vav -95 yod -129 ayin -134 beta -392 ups -101
        3 - aa -188 -130 -223
        3 aa aa 66 ii -116 ee -142 oo -136 ou -166 ay -180 ey -175 oi -176 aw -201 iy -133 ya -62 ye -145 yo -165 yu -152 yi -146 ie -131 ja -151 je -153 jo -147 ju -145 aj -204 ej -151 oj -155 ij -168 ah -76 eh -101 glide -161 hard -144 soft -152 yery -162 cyre -151 b -403 w -163 t -375 j -401 h -207 l -401 m -402 r -402 hamza -77 alef -106 alefe -157 alefi -136 alefm -117 ain -87 hah -221 qaf -401 heh -163 waw -239 yeh -238 maqsura -130 kurde -158 alep -126 he -154 vav -211 vavvav -160 het -145 yod -223 yodyod -147 ayin -169 ups -158 omicronf -148
        3 - ii -172 -143 -130
        3 ii ii 61 ee -39 oo -146 ou -177 ay -45 ey -138 oi -138 aw -185 iy -128 ya -143 ye -143 yo -141 yu -129 yi -139 ie -141 ja -159 je -148 jo -150 ju -152 aj -147 ej -154 oj -141 ij -79 ah -109 eh -136 glide -121 hard -141 soft -150 yery -118 cyre -126 b -404 p -401 v -401 w -182 d -402 z -402 sh -402 k -401 h -165 l -408 m -407 r -405 hamza -142 alef -236 alefi -148 alefm -143 ain -166 hah -172 qaf -401 heh -178 marbuta -149 waw -253 yeh -115 maqsura -122 kurde -153 alep -179 he -164 vav -187 vavvav -144 het -153 yod -142 yodyod -142 ayin -135 ups -146 omicronf -147
        3 - ee -187 -158 -210
        3 ee ee 47 oo -145 ou -159 ay -131 ey -134 oi -142 aw -170 ya -138 ye -139 yo -141 yu -142 ja -120 je -143 jo -141 ju -141 aj -142 ej -154 ij -150 ah -132 eh -150 glide -163 soft -163 yery -141 cyre -124 w -153 h -152 alef -162 alefe -145 ain -152 hah -174 heh -160 marbuta -147 waw -195 maqsura -143 alep -133 he -152 vav -180 yod -164 ayin -148 ups -143 omicronf -147
        3 - oo -158 -193 -93
        3 oo oo 98 ou -56 ay -116 ey -148 oi -157 aw -57 iy -143 ya -163 ye -145 yo -141 yu -142 ie -96 ja -134 je -147 jo -141 ju -149 aj -148 ej -148 oj -147 ij -143 ah -124 glide -141 hard -134 soft -150 yery -132 cyre -110 b -401 p -401 w -128 k -401 h -178 hamza -142 alef -185 alefe -147 alefm -129 ain -159 hah -149 heh -147 marbuta -141 waw -80 yeh -172 maqsura -141 kurde -119 alep -136 he -152 vav -90 yod -173 yodyod -149 ayin -141 ups -142
        3 - ou -170 -167 -236
        3 ou ou 103 ay -177 ey -160 oi -139 aw -52 iy -141 ya -181 ye -116 yo -152 yu -37 ie -167 ja -172 je -142 jo -151 ju -152 aj -172 ej -150 oj -155 ij -154 ah -124 eh -149 glide -144 hard -143 soft -141 yery -147 cyre -134 b -402 v -341 w -28 t -402 d -403 s -401 z -401 sh -402 g -402 k -403 h -193 l -409 m -406 r -325 hamza -168 alef -203 alefe -160 alefi -149 alefm -149 ain -157 hah -197 kha -401 sad -401 qaf -406 heh -183 marbuta -182 waw -84 yeh -257 maqsura -143 kurde -181 alep -173 bet -396 he -178 vav -78 het -152 yod -210 yodyod -154 ayin -173 pe -401 tsadi -401 tav -401 cyrg -401 ups -144 omicronf -145
        3 - ay -146 -209 -161
        3 ay ay 97 ey -119 oi -142 aw -210 iy -141 ya -177 ye -123 yo -155 yu -167 yi -141 ie -141 ja -135 je -149 jo -156 ju -164 aj 6 ej -97 oj -80 ij -142 ah -173 eh -164 glide -146 hard -116 soft -155 yery -125 cyre -99 b -338 w -196 t -403 d -403 s -401 k -403 h -221 l -404 m -405 n -404 r -407 hamza -148 alef -226 alefe -159 alefi -151 alefm -134 ain -209 hah -207 qaf -401 heh -195 marbuta -178 waw -234 yeh -108 maqsura -139 kurde -139 alep -200 he -183 vav -216 vavvav -156 het -148 yod -148 yodyod -142 ups -141 omicronf -166
        3 - ey -206 -236 -207
        3 ey ey 92 aw -177 iy -141 ya -153 ye -141 yo -145 yu -144 ja -153 je -127 jo -142 ju -144 aj -77 ej 17 oj -146 ij -65 ah -168 eh -173 hard -141 soft -169 yery -134 cyre -155 b -376 w -149 t -401 s -401 k -401 h -184 l -402 m -402 n -401 r -405 hamza -143 alef -233 alefe -154 alefi -142 alefm -143 ain -187 hah -181 heh -184 marbuta -164 waw -227 yeh -153 maqsura -137 kurde -151 alep -172 he -176 vav -182 vavvav -145 het -141 yod -146 ayin -148 ups -141 omicronf -145
        3 - oi -231 -263 -157
        3 oi oi 115 aw -173 iy -141 ya -146 yo -141 ja -144 je -135 jo -141 ju -141 aj -137 ej -134 oj 16 ij -91 ah -179 eh -146 hard -138 soft -102 yery -141 cyre -149 w -148 h -170 l -401 n -401 r -403 hamza -150 alef -204 alefe -141 ain -155 hah -178 heh -137 marbuta -169 waw -232 yeh -156 maqsura -177 kurde -141 alep -167 he -175 vav -169 yod -157 yodyod -151 ayin -144 omicronf -153
        3 - aw -264 -275 -270
        3 aw aw 108 iy -201 ya -229 ye -160 yo -135 yi -147 ie -161 ja -176 je -153 jo -148 ju -158 aj -209 ej -162 oj -176 ij -200 ah -209 eh -169 glide -156 hard -141 soft -181 yery -165 cyre -173 w -139 t -402 d -402 s -401 tsh -401 k -378 h -184 l -401 m -402 n -401 r -404 hamza -153 alef -286 alefe -165 alefi -144 alefm -165 ain -200 hah -200 heh -193 marbuta -191 waw -110 yeh -250 maqsura -154 kurde -158 alep -211 he -182 vav -161 vavvav -144 het -144 yod -222 yodyod -155 ayin -137 ups -152 omicronf -119
        3 - iy -205 -194 -113
        3 iy iy 23 ya -156 ye -143 yo -143 yu -143 yi -74 ja -144 je -135 jo -141 ju -145 aj -155 ej -113 oj -146 ij -42 ah -160 eh -146 glide -141 hard -143 soft -114 yery -120 cyre -119 b -404 p -401 w -181 t -406 d -403 z -403 sh -401 tsh -358 sj -401 k -403 h -171 l -404 m -405 n -404 r -414 hamza -152 alef -214 alefe -142 alefi -121 alefm -141 ain -196 hah -180 sad -402 tah -401 heh -183 marbuta -181 waw -227 yeh -149 maqsura -144 kurde -160 alep -180 he -170 vav -192 vavvav -160 het -141 yod -147 ayin -157 ups -138 omicronf -152
        3 - ya -165 -155 -119
        3 ya ya 80 ye -41 yo -48 yu -133 yi -138 ie -52 ja -24 je -58 jo -92 ju -151 aj -173 ej -129 oj -151 ij -122 ah -113 eh -156 glide -2 hard -149 soft -104 yery -132 cyre -73 b -409 p -401 v -401 w -227 d -397 s -401 z -403 ch -388 tsh -401 c -403 g -396 k -373 q -401 h -206 l -404 m -404 r -396 hamza -122 alef -139 alefe -138 alefi -150 alefm -133 ain -195 hah -209 qaf -401 heh -163 marbuta -184 waw -254 yeh -111 maqsura -166 kurde -169 alep -145 he -159 vav -221 vavvav -147 het -144 yod -141 ayin -69 ups -130 omicronf -147
        3 - ye -65 -115 -92
        3 ye ye 95 yo -87 yu -138 yi -143 ie -47 ja -49 je -13 jo -105 ju -147 aj -104 ej -143 oj -143 ij -149 ah -150 eh -82 glide -105 hard -145 soft -129 yery -139 cyre -38 b -401 w -137 t -401 s -396 h -158 l -402 m -402 r -403 hamza -145 alef -184 alefe -147 alefi -141 ain -173 hah -174 heh -176 marbuta -146 waw -199 yeh -120 maqsura -145 kurde -149 alep -163 he -155 vav -171 vavvav -143 yod -150 yodyod -122 ayin -134 tsadi -401 ups -119 omicronf -151
        3 - yo -207 -238 -217
        3 yo yo 86 yu -136 ja -61 je -105 jo 8 ju -97 aj -145 ej -125 oj -143 ij -151 ah -161 eh -154 glide -106 hard -141 soft -157 yery -134 cyre -65 b -401 p -401 w -155 g -401 k -401 h -207 l -403 m -401 n -401 ny -396 r -405 hamza -152 alef -198 alefe -122 alefi -141 alefm -161 ain -163 hah -180 marbuta -162 waw -162 yeh -145 maqsura -137 kurde -141 alep -167 he -156 vav -142 het -141 yod -150 yodyod -147 ayin -148 omicronf -145
        3 - yu -77 -135 -222
        3 yu yu 53 yi -141 ie -148 ja -146 je -155 jo -112 ju -16 aj -149 ej -120 oj -143 ij -148 ah -151 eh -143 glide -96 hard -142 soft -93 yery -150 cyre -171 b -394 w -33 k -370 h -156 l -401 m -401 hamza -142 alef -168 alefe -154 alefi -144 alefm -142 ain -157 hah -160 heh -165 marbuta -150 waw -97 yeh -137 maqsura -150 kurde -144 alep -179 he -143 vav -107 het -141 yod -136 ayin -143 ups -107 omicronf -142
        3 - yi -158 -127 -187
        3 yi yi 102 ja -124 je -106 jo -118 aj -119 ij -115 ah -141 eh -142 glide -95 soft -127 yery -126 cyre -68 w -148 z -392 ch -389 dj -389 g -376 h -130 m -401 hamza -139 alef -167 alefi -148 ain -141 hah -141 heh -137 marbuta -141 waw -157 yeh -94 alep -151 he -145 vav -148 yod -138
        3 - ie -174 -176 -180
        3 ie ie 63 ja -52 je -51 jo -142 ju -142 aj -143 ej -143 ij -139 ah -141 eh -138 soft -115 cyre -52 b -402 w -160 h -157 m -401 alef -169 alefe -146 ain -160 hah -166 heh -168 marbuta -144 waw -204 kurde -146 alep -142 he -145 vav -188 vavvav -143 het -142 yod -139 ayin -115
        3 - ja -286 -234 -111
        3 ja aj -143 ij -161 ah -115 eh -131 glide -5 hard -143 soft -161 yery -152 cyre -115 b -404 w -171 h -161 l -403 m -401 n -401 r -403 hamza -149 alef -176 alefe -170 alefi -164 alefm -149 ain -200 hah -203 heh -163 marbuta -165 waw -241 yeh -176 maqsura -146 kurde -139 alep -165 he -172 vav -212 vavvav -143 het -150 yod -133 ayin -102 ups -126 omicronf -145
        3 - je -174 -189 -197
        3 je ah -148 eh -118 glide -45 hard -154 soft -145 yery -149 cyre -65 b -401 w -164 h -198 l -401 m -401 n -404 r -401 hamza -139 alef -177 alefe -157 alefi -141 alefm -141 ain -188 hah -178 heh -169 marbuta -158 waw -200 yeh -149 maqsura -141 kurde -134 alep -159 he -150 vav -172 vavvav -141 het -135 yod -163 yodyod -124 ayin -139 ups -128 omicronf -144
        3 - jo -220 -186 -195
        3 jo aj -143 ij -146 eh -141 glide -85 soft -124 yery -144 cyre -76 b -401 w -149 h -65 m -401 hamza -149 alef -162 alefe -126 alefm -149 ain -154 hah -105 heh -165 marbuta -141 waw -164 yeh -193 alep -146 he -148 vav -154 vavvav -148 het -151 yod -136 yodyod -141 ups -141 omicronf -143
        3 - ju -241 -214 -191
        3 ju aj -141 ah -141 eh -147 glide -107 hard -144 yery -154 cyre -152 w -127 h -194 l -401 m -401 r -401 alef -190 alefe -149 alefi -143 alefm -143 ain -173 hah -161 heh -160 marbuta -144 waw -182 yeh -165 maqsura -142 alep -171 he -145 vav -175 vavvav -142 yod -147 yodyod -142 ayin -144 ups -106
        3 - aj -223 -194 -146
        3 aj ij -145 ah -149 eh -174 glide -13 hard -137 soft -150 yery -137 cyre -147 b -401 w -166 h -182 l -407 n -401 r -404 hamza -50 alef -218 alefe -163 alefm -149 ain -180 hah -163 heh -172 marbuta -170 waw -210 yeh -152 maqsura -128 kurde -153 alep -175 he -174 vav -179 yod -168 yodyod -109 ayin -145 ups -142 omicronf -161
        3 - ej -194 -236 -198
        3 ej ah -161 eh -157 glide -44 hard -141 soft -134 yery -141 cyre -196 w -155 h -169 m -401 r -402 hamza -147 alef -155 alefe -142 alefm -144 ain -153 hah -154 heh -167 marbuta -155 waw -183 yeh -107 maqsura -146 kurde -150 alep -161 he -154 vav -160 yod -143 yodyod -143 ayin -148 ups -141 omicronf -149
        3 - oj -214 -224 -182
        3 oj ah -155 eh -145 glide -80 hard -146 soft -151 yery -137 cyre -109 w -159 h -171 hamza -149 alef -168 alefe -149 ain -145 hah -155 heh -152 marbuta -147 waw -181 yeh -156 maqsura -147 alep -153 he -147 vav -169 vavvav -141 het -141 yod -144 yodyod -143 ayin -143 omicronf -160
        3 - ij -205 -150 -204
        3 ij ij 52 ah -168 eh -155 glide -145 hard -141 yery -183 cyre -126 b -401 f -402 v -402 w -187 h -176 l -405 m -403 n -402 r -412 hamza -151 alef -208 alefe -145 alefi -144 alefm -150 ain -180 hah -170 heh -198 marbuta -176 waw -210 yeh -177 maqsura -152 kurde -141 alep -178 he -168 vav -198 vavvav -145 het -144 yod -136 yodyod -142 ayin -150 ups -125 omicronf -142
        3 - ah -225 -173 -235
        3 ah glide -149 hard -152 soft -144 yery -156 cyre -139 b -363 p -401 v -403 w -190 d -401 z -401 h -147 l -403 m -402 r -416 hamza -155 alef -169 alefe -178 alefi -166 alefm -172 ain -223 hah -186 heh -152 marbuta -102 waw -267 yeh -264 maqsura -193 kurde -136 alep -185 he -156 vav -215 vavvav -150 yod -235 yodyod -157 ayin -176 ups -144 omicronf -157
        3 - eh -223 -186 -130
        3 eh glide -142 hard -135 soft -143 yery -101 cyre -74 p -401 w -166 z -401 l -401 m -401 r -404 hamza -152 alef -158 alefe -147 alefi -150 alefm -145 ain -169 hah -143 heh -112 marbuta -110 waw -183 maqsura -127 kurde -118 alep -158 vav -174 yod -149 yodyod -147 ayin -168 ups -142 omicronf -143
        3 - glide -274 -203 -219
        3 glide glide 65 hard -133 soft -132 yery -129 cyre -85 b -345 p -371 f -363 v -316 w -196 t -377 d -351 dh -353 s -282 z -256 sh -359 zh -329 ch -353 tsh -359 ts -352 dj -321 dzh -351 j -105 zj -353 sj -357 cz -351 sz -352 c -370 g -349 gj -353 k -375 q -342 kh -353 h -162 x -353 l -381 ll -364 ly -346 m -376 n -347 ny -358 ng -351 nk -352 r -416 hamza -118 alef -213 alefe -149 alefi -148 alefm -150 ain -180 jim -276 hah -167 kha -351 ghain -351 qaf -351 heh -148 marbuta -185 waw -234 yeh -98 maqsura -145 kurde -149 alep -172 bet -353 he -158 vav -180 vavvav -153 het -143 yod -145 yodyod -76 ayin -112 pe -351 qof -352 cyrg -351 cyrh -360 beta -351 ups -94 ntau -342 omicronf -141
        3 - hard -168 -2 34
        3 hard hard 101 soft -148 yery -66 cyre -100 b -401 w -115 t -392 s -401 k -401 q -401 h -104 n -396 r -401 hamza -141 alef -127 alefe -143 ain -128 heh -138 marbuta -145 waw -148 yeh -111 alep -148 he -146 vav -149 vavvav -143 yod -159 yodyod -141 ayin -125 ups -138
        3 - soft -280 -57 -42
        3 soft soft 41 cyre -106 b -378 p -362 f -365 v -355 w -145 t -370 d -374 s -325 z -358 zh -351 ch -355 tsh -353 ts -357 dj -352 j -326 zj -351 sj -351 sch -351 cz -352 rz -351 c -355 g -358 k -378 q -352 qu -351 h -95 l -389 ll -352 ly -355 m -348 n -365 ny -352 ng -352 nk -351 r -388 hamza -126 alef -202 alefe -151 alefi -141 alefm -145 ain -157 tha -351 jim -351 hah -167 ghain -351 heh -172 marbuta -162 waw -213 yeh -165 maqsura -145 kurde -141 alep -161 bet -351 he -178 vav -169 vavvav -143 yod -150 yodyod -141 tsadi -351 qof -352 shin -351 cyrg -351 beta -352 ups -133 mpi -352 omicronf -119
        3 - yery -186 -91 -77
        3 yery yery 62 cyre -80 b -413 p -403 f -402 v -405 w -163 t -405 d -407 s -404 z -407 tsh -401 tz -401 j -403 c -402 g -402 k -405 q -402 h -170 l -408 m -407 n -401 r -398 hamza -142 alef -155 alefe -156 alefm -145 ain -148 hah -152 heh -144 marbuta -161 waw -161 yeh -91 maqsura -132 kurde -144 alep -156 he -158 vav -145 yod -115 ayin -142 ups -137 omicronf -149
        3 - cyre -240 -128 -165
        3 cyre cyre 60 b -417 p -402 f -401 w -217 t -404 d -401 s -403 z -401 sh -401 c -401 k -402 h -136 l -405 m -401 n -385 r -403 hamza -134 alef -147 alefe -159 alefi -136 alefm -161 ain -202 hah -186 kha -401 sad -401 qaf -401 heh -124 marbuta -173 waw -201 yeh -103 maqsura -144 kurde -141 alep -144 he -107 vav -215 vavvav -147 het -143 yod -145 yodyod -103 ayin -149 pe -402 qof -401 cyrg -402 ups -170 omicronf -112
        3 - b -359 -434 -297
        3 b b 81 p 39 f -223 ph -73 v -87 w -97 t -497 d -379 th -353 dh -352 s -496 z -398 ss -353 sh -407 zh -341 ch -383 tsh -401 shch -357 ts -381 tz -353 dz -351 dj -358 dzh -353 j -389 zj -337 sj -355 sch -343 cz -352 sz -355 c -431 ck -351 g -415 gh -358 gj -357 gu -354 k -469 q -393 qu -351 kh -367 h -371 x -359 l -444 ll -352 ly -365 m -343 n -502 ny -368 ng -351 r -372 hamza -365 alef -419 alefm -401 ain -365 jim -357 hah -366 kha -364 dhal -356 sad -363 dad -351 tah -359 ghain -369 qaf -365 heh -357 marbuta -404 waw -172 yeh -406 maqsura -403 kurde -401 alep -405 bet 82 he -404 vav -128 vavvav -70 het -351 yod -388 yodyod -354 kaf -353 pe 30 tsadi -356 qof -373 shin -365 tav -352 cyrg -397 cyrh -372 beta 29 gamma -360 delta -328 ups -405 mpi 88 ntau -355 gkappa -353 tzet -352 sigmaf -356 nuf -353
        3 - p -344 -375 -387
        3 p p 120 f -66 ph 32 v -228 w -230 t -391 d -445 th -356 dh -357 s -480 z -288 ss -354 sh -388 ch -372 tsh -389 shch -351 ts -372 tz -351 dz -352 dj -355 dzh -352 j -394 zj -353 sj -353 sch -351 sz -352 rz -351 cs -353 c -399 cc -351 g -418 gh -351 gj -351 gu -353 k -380 q -378 qu -352 kh -366 h -428 x -355 ks -352 l -453 ll -352 ly -357 m -465 n -427 ny -356 ng -354 r -407 hamza -353 alef -411 ain -356 jim -358 hah -361 kha -355 sad -359 dad -357 tah -352 ghain -356 qaf -364 heh -365 waw -113 yeh -379 alep -403 bet -74 vav -174 vavvav -75 het -351 yod -376 ayin -406 pe 98 tsadi -354 qof -364 shin -351 cyrg -386 cyrh -368 beta -89 gamma -365 delta -356 ups -351 mpi -78 ntau -351 sigmaf -356 nuf -352 omicronf -401
        3 - f -376 -332 -252
        3 f f 83 ph 126 v 7 w -14 t -207 d -324 th -16 dh -96 s -403 z -404 ss -343 sh -379 zh -369 ch -265 tsh -305 ts -359 dj -351 dzh -351 j -367 sj -351 sch -352 cz -351 sz -351 cs -351 c -386 g -402 gh -260 gu -351 k -453 q -371 kh -268 h -401 x -288 ks -351 l -365 ll -351 ly -355 m -386 n -365 ny -356 r -365 hamza -353 alef -401 ain -355 tha -21 jim -355 hah -358 kha -291 dhal -27 sad -352 dad -39 tah -85 zah -351 ghain -352 qaf -357 heh -357 waw 47 yeh -406 kurde -404 alep -407 bet 56 vav 12 vavvav -63 yod -366 kaf -352 pe 78 tsadi -356 qof -362 shin -352 tav -53 cyrg -366 cyrh -363 beta 3 gamma -355 delta -25 ups -208 mpi -74 ntau -51 sigmaf -357 nuf -352
        3 - ph -355 -369 -353
        3 ph ph 146 v -45 w -73 t -351 d -351 th -13 s -356 z -354 sh -363 zh -352 tsh -364 j -352 sj -351 sch -351 cz -351 c -351 k -355 l -353 m -352 n -353 r -355 kha -353 waw -75 bet -19 vav -51 pe 63 tsadi -351 beta -18 mpi -12 sigmaf -351
        3 - v -257 -226 -275
        3 v v 96 w 38 t -478 d -464 th -77 dh -357 s -332 z -232 ss -351 sh -355 zh -345 ch -374 tsh -406 shch -358 ts -323 tz -330 dz -355 dj -357 dzh -358 j -255 zj -320 sj -358 sch -353 cz -352 sz -354 rz -351 cs -351 c -369 ck -351 g -307 gh -357 gj -352 gu -339 k -442 q -351 qu -353 kh -336 h -395 x -361 ks -351 l -224 ly -355 m -419 n -245 ny -358 ng -355 nk -339 gn -351 r -332 ain -353 tha -351 jim -356 hah -356 kha -354 dhal -351 sad -361 dad -352 tah -353 ghain -348 qaf -302 heh -343 waw 83 yeh -340 bet 82 vav 55 vavvav -1 yod -353 kaf -352 pe -126 tsadi -356 qof -362 shin -354 tav -353 cyrg -373 cyrh -343 beta 61 gamma -245 delta -358 ups -43 mpi -41 ntau -354 gkappa -340 tsig -351 sigmaf -351 nuf -356
        3 - w -168 -319 -203
        3 w w 85 t -384 d -399 th -70 s -411 z -332 sh -360 zh -354 ch -355 tsh -366 ts -358 tz -351 dz -351 dj -323 j -352 sj -351 sch -352 sz -351 c -368 g -372 gh -354 k -379 q -328 kh -353 h -252 l -331 ly -353 m -406 n -379 ny -351 ng -352 nk -351 r -441 hamza -183 alef -278 alefe -177 alefi -172 alefm -174 ain -243 jim -352 hah -220 kha -353 sad -353 tah -353 zah -351 ghain -328 qaf -355 heh -220 marbuta -196 waw -81 yeh -258 maqsura -163 kurde -154 alep -214 bet 51 he -210 vav -100 vavvav -66 het -156 yod -232 yodyod -161 kaf -351 ayin -152 pe -65 tsadi -351 qof -353 shin -351 cyrg -361 cyrh -352 beta 35 gamma -352 delta -352 ups -132 mpi -77
        3 - t -382 -301 -200
        3 t t 117 d -53 th 77 dh 7 s -244 z -244 ss -166 sh -239 zh -132 ch -127 tsh -71 shch -14 ts 27 tz -62 dz -48 dj 30 dzh -110 j -243 zj -70 sj -102 sch -104 cz -52 sz -74 rz -74 cs -45 zs -47 cc -18 ck -339 g -337 gh -279 gj -279 gu -352 k -339 q -402 qu -352 kh -373 h -287 x -363 ks -356 l -349 ll -351 ly -365 m -502 n -427 ny -366 ng -355 r -389 hamza -351 alef -414 alefe -403 ain -369 tha 84 jim -56 hah -372 kha -364 dhal -10 sad -134 dad -88 tah 105 zah -36 ghain -371 qaf -374 heh -358 waw -415 yeh -398 kurde -402 bet -385 vav -378 vavvav -351 het -360 yod -381 kaf -362 ayin -408 pe -384 tsadi 71 qof -375 shin -95 tav 105 cyrg -413 cyrh -392 beta -361 gamma -374 delta -9 ups -402 mpi -355 ntau -124 gkappa -354 tsig -52 tzet -25 sigmaf -85 nuf -309
        3 - d -312 -381 -231
        3 d d 104 th -46 dh 48 s -264 z -190 ss -182 sh -155 zh -68 ch -218 tsh -196 shch -123 ts -169 tz -40 dz 80 dj 17 dzh -108 j -220 zj -68 sj -107 sch -89 cz -70 sz -92 rz -83 cs -73 zs -45 c -280 cc -20 ck -351 g -277 gh -242 gj -306 gu -351 k -448 q -394 qu -354 kh -339 h -346 x -295 ks -356 l -421 ll -358 ly -368 m -501 n -450 ny -377 ng -354 nk -354 r -294 hamza -354 alef -416 ain -363 tha -58 jim -45 hah -367 kha -374 dhal -18 sad -145 dad 16 tah -21 ghain -283 qaf -375 heh -345 marbuta -403 waw -418 yeh -365 kurde -401 alep -407 bet -373 vav -379 vavvav -351 het -351 yod -329 kaf -351 ayin -407 pe -369 tsadi -124 qof -373 shin -120 tav -83 cyrg -321 cyrh -303 beta -355 gamma -357 delta 107 ups -402 mpi -355 ntau 85 gkappa -353 tsig -54 tzet 10 sigmaf -37 nuf -365
        3 - th -342 -369 -296
        3 th th 141 dh -5 s -108 z -111 ss -64 sh -94 zh 3 ch -30 tsh -139 shch -8 ts -105 tz -22 dz -7 dj 16 dzh -3 j -71 zj -14 sj -15 sch -9 cz -28 sz -11 rz -2 cs -1 zs -7 c -99 cc -2 g -352 gh -351 k -367 q -351 kh -353 h -360 x -354 l -366 m -346 n -307 ng -351 r -333 tha 50 jim -28 kha -353 dhal 13 sad -46 dad -1 tah 27 zah -6 ghain -351 waw -351 vavvav -51 yod -351 kaf -351 tsadi -30 shin -2 tav 76 cyrg -351 cyrh -352 beta -15 gamma -351 delta -1 tsig -28 tzet -4 sigmaf -20
        3 - dh -239 -320 -360
        3 dh dh 126 s -122 z 11 ss -39 sh -133 zh -50 ch -98 tsh -107 shch -28 ts -35 tz -4 dz -58 dj -52 dzh -35 j -107 zj -7 sj -15 sch -30 cz -16 sz -16 rz -6 cs -2 zs -6 c -72 g -352 gj -351 k -362 q -351 h -351 l -290 m -361 n -365 r -365 tha -13 jim -38 kha -352 dhal 87 sad -32 dad 78 tah -23 zah 61 ghain -351 waw -352 yeh -351 tsadi -13 shin -20 tav -4 delta 107 ntau 5 gkappa -351 tsig -2 tzet -20 sigmaf -12
        3 - s -321 -289 -159
        3 s s 107 z 23 ss 54 sh 30 zh -111 ch -46 tsh -72 shch -28 ts -167 tz -22 dz -109 dj -113 dzh -112 j -219 zj -57 sj -28 sch 2 cz -59 sz 86 rz -70 cs 7 zs -170 c -16 cc -10 g -254 gh -337 gj -126 k -296 q -412 qu -354 kh -319 h -280 x 22 ks -276 l -449 ll -347 ly -344 m -479 n -412 ny -371 ng -326 nk -354 r -515 hamza -356 alef -427 alefe -402 ain -363 tha -18 jim -140 hah -375 kha -363 dhal -91 sad 94 dad -87 tah -138 zah -64 ghain -378 qaf -155 heh -381 waw -421 yeh -261 kurde -401 alep -403 bet -385 vav -380 vavvav -353 het -85 yod -183 kaf -327 ayin -402 pe -372 tsadi -64 qof -136 shin 79 tav -75 cyrg -248 cyrh -121 beta -377 gamma -371 delta -3 ups -401 mpi -358 ntau -56 gkappa -348 tsig -91 tzet -42 sigmaf 48 nuf -334
        3 - z -395 -409 -285
        3 z z 106 ss -1 sh -131 zh 65 ch -110 tsh -201 shch -132 ts 36 tz 30 dz -2 dj -21 dzh -45 j -17 zj 4 sj -83 sch 6 cz -98 sz -113 rz -177 cs -72 zs 15 c -21 cc -13 g -148 gh -320 gj -23 k -281 q -289 qu -349 kh -300 h -425 x 44 ks -114 l -414 ll -334 ly -360 m -465 n -423 ny -355 ng -352 nk -351 r -415 hamza -358 alef -412 ain -361 tha -37 jim 26 hah -364 kha -353 dhal 35 sad -93 dad 40 tah -55 zah 33 ghain -341 qaf -96 heh -365 marbuta -402 waw -407 yeh -118 maqsura -407 bet -360 vav -366 vavvav -351 het -69 yod -101 kaf -351 ayin -406 pe -359 tsadi 39 qof -74 shin -50 tav -49 cyrg -142 cyrh -129 beta -354 gamma -356 delta -27 ups -401 mpi -351 ntau -37 gkappa -351 tsig -27 sigmaf 14 nuf -355
        3 - ss -351 -352 -350
        3 ss ss 145 sh -19 zh -45 ch -26 tsh -91 shch -15 ts -88 tz -13 dz -15 dj -17 dzh -17 j -84 zj -21 sj -17 sch -3 cz -7 sz 11 rz 6 c 3 g -100 gj -11 k -149 q -354 ks -80 l -364 ly -351 m -358 n -367 r -370 tha -3 jim -45 hah -351 kha -351 dhal -6 dad -23 zah -11 qaf -30 heh -351 waw -351 yeh -119 bet -351 het -56 yod -94 tsadi -25 qof -31 shin -1 tav -8 cyrg -45 cyrh -46 tsig -18 tzet -1
        3 - sh -164 -350 -52
        3 sh sh 106 ch 74 tsh -13 shch 89 ts -144 tz -53 dz -77 dj -118 dzh -76 j -141 zj 32 sj 85 sch 118 cz -10 sz 100 rz -70 cs -64 zs -19 c -74 cc -32 ck -72 g -96 gh -108 gj -68 gu -59 k -143 q -153 qu -42 kh -151 h -305 x 94 ks -16 l -283 ly -355 m -359 n -427 ny -354 r -421 alef -410 ain -355 tha -6 jim -66 hah -354 kha -98 dhal -43 sad -8 dad -42 zah -38 ghain -45 qaf -85 heh -357 waw -386 yeh -165 kurde -402 bet -353 vav -357 het -69 yod -129 kaf -31 ayin -401 pe -354 tsadi -20 qof -110 shin 92 tav -20 cyrg -144 cyrh -120 beta -351 gamma -47 delta -33 ntau -352 gkappa -16 tsig -19 tzet -10 sigmaf 20
        3 - zh -190 -194 -361
        3 zh zh 128 ch 4 tsh -80 shch -63 ts -70 tz -45 dz 29 dj 75 dzh 35 j 68 zj 92 sj -52 sch 104 cz -65 sz -69 rz -15 cs 16 zs -40 c 43 cc -5 ck -31 g 11 gh -54 gj 8 gu -13 k -209 q -80 qu -23 kh -126 h -380 x -51 ks -61 l -397 ly -352 m -388 n -401 r -178 jim 57 kha -62 dhal -2 sad -62 dad -9 zah 10 ghain -27 qaf -68 heh -351 waw -362 yeh -93 vav -351 het -73 yod -44 kaf -8 tsadi -6 qof -74 shin -23 tav -8 cyrg -76 cyrh -96 gamma -5 delta -6 gkappa -10 tsig 12 tzet 20 sigmaf -27
        3 - ch -367 -290 -328
        3 ch ch 128 tsh 86 shch -56 ts 78 tz 33 dz 26 dj 36 dzh -34 j -18 zj -43 sj -3 sch 13 cz 86 sz 12 rz -49 cs 22 zs -16 c 43 ck -71 g -40 gh -53 gj -37 gu -27 k -65 q -29 qu -9 kh -12 h -35 x 49 ks -54 l -402 ly -351 m -384 n -403 ny -351 ng -85 r -398 alef -401 tha -15 jim -17 hah -45 kha 30 dhal -24 sad -31 dad -13 tah -351 zah -20 ghain -44 qaf -50 heh 5 waw -355 yeh -162 bet -347 vav -354 het 35 yod -116 kaf 44 pe -353 tsadi 67 qof -43 shin 33 tav -23 cyrg -40 cyrh 78 gamma -26 delta -28 gkappa -16 tsig 48 tzet -12 sigmaf -31
        3 - tsh -324 -306 -365
        3 tsh tsh 118 shch -44 ts 42 tz 45 dz 7 dj 29 dzh 48 j -60 zj -50 sj -126 sch -118 cz 81 sz -77 rz -62 cs 66 c 59 g -52 gj -34 k -74 q -129 h -301 x 161 ks -65 l -423 ll -351 ly -355 m -411 n -418 ny -355 r -439 alef -397 ain -353 tha -22 hah -355 kha -351 dhal -24 sad -19 dad -31 tah -50 zah -21 ghain -315 qaf -13 heh -355 waw -363 yeh -146 bet -355 vav -360 het -52 yod -124 kaf -322 pe -352 tsadi 81 qof -58 shin -58 tav -32 cyrg -83 cyrh -57 delta -34 ntau -20 tsig 40 sigmaf 11 nuf -351
        3 - shch -352 -369 -351
        3 shch shch 172 ts 11 tz -12 dz -6 dj -13 dzh -5 j -82 zj -22 sj -13 sch 38 cz -21 sz -6 rz -10 cs -5 c 10 g -46 gj -3 k -130 h -361 x 23 ks -12 l -360 m -361 n -363 r -361 jim -20 sad -26 dad -5 zah -3 qaf -13 yeh -84 yod -56 tsadi -10 qof -12 shin 13 cyrg -17 cyrh -25 delta -9 tsig -3 sigmaf 23
        3 - ts -218 -247 -370
        3 ts ts 102 tz 67 dz -12 dj -41 dzh -23 j -95 zj -27 sj -44 sch -46 cz 47 sz -66 rz -59 cs -10 zs -62 c 78 g -97 gj -16 k -61 q -161 h -310 x -9 ks -115 l -399 ly -353 m -380 n -409 ny -353 r -413 tha -8 jim 56 dhal -5 sad -17 dad -10 tah -15 zah -5 qaf -36 heh -351 waw -352 yeh -113 bet -351 vav -352 yod -110 tsadi 69 qof -48 shin -44 tav -19 cyrg -72 cyrh -61 delta -22 mpi -351 ntau -9 tsig 46 tzet 30 sigmaf -43
        3 - tz -350 -358 -354
        3 tz dj 13 j 2 zj -10 sj -5 sch -13 sz -12 rz -37 cs 2 zs -14 c 66 g -1 gj -1 k -53 h -354 ks -8 l -353 m -351 n -355 r -357 jim 24 sad -7 dad -11 tah -6 zah -7 qaf -7 yeh -60 bet -352 yod -66 tsadi 85 qof -23 shin -12 tav -15 cyrg -5 cyrh -1 delta -1 ntau -3 sigmaf -12
        3 - dz -358 -358 -351
        3 dz dj 63 dzh -7 j 48 zj -7 sj -12 sch -18 cz 20 sz -42 rz -43 cs 22 zs -11 c 27 ck -2 g 7 gh -10 gj -9 gu -7 k -93 q -57 qu -10 kh -19 h -354 x 4 ks -8 l -359 m -354 n -357 r -355 jim 93 hah -351 kha -12 dhal -16 sad -12 dad -6 zah -4 ghain -8 qaf -30 heh -352 waw -351 yeh -91 het -52 yod -64 kaf -4 tsadi -3 qof -30 shin -27 tav -11 cyrg -30 cyrh -12 gamma 21 delta 9 gkappa -1 sigmaf 24
        3 - dj -347 -379 -354
        3 dj dj 107 dzh 62 j 85 zj -11 sj -37 sch -39 cz -5 sz -41 rz -21 cs 1 zs 15 c 48 ck -6 g 79 gh -21 gj 40 k -89 q -21 qu -7 kh -47 h -361 x 21 ks -21 l -362 ly -351 m -355 n -365 ny -353 r -363 hamza -351 jim 107 hah -351 kha -25 dhal -4 sad -18 dad -7 zah -7 ghain 10 qaf -36 waw -354 yeh -94 yod -57 kaf -7 tsadi -2 qof -35 shin -28 tav -9 cyrg 21 cyrh -57 gamma 49 delta -3 gkappa -2 tsig 8 tzet 60 sigmaf 23
        3 - dzh -356 -360 -352
        3 dzh dzh 158 j 80 zj -22 sj -14 sch -11 cz -15 sz -21 rz -23 cs -2 zs -14 c 37 ck -4 g 13 gh -6 gj 39 gu -9 k -72 q -42 qu -10 kh -28 h -351 x -5 ks -10 l -354 m -356 n -360 r -356 jim 94 kha -20 dhal -7 sad -17 dad -7 zah -12 ghain -21 qaf -29 yeh -80 yod -65 kaf -3 tsadi -6 qof -23 shin -15 tav -7 cyrg -64 cyrh -52 gamma -17 delta -11 gkappa -1 tzet 6 sigmaf -2
        3 - j -379 -328 -328
        3 j j 85 zj 7 sj -111 sch -1 cz -53 sz -70 rz -55 cs -22 zs 34 c -69 cc -14 ck -44 g -27 gh -33 gj 15 gu 18 k -196 q -107 qu -8 kh -2 h -320 x -19 ks -60 l -428 ll -346 ly -345 m -412 n -381 ny -358 ng -347 nk -352 r -449 hamza -351 tha -3 jim 83 kha 17 dhal -12 sad -28 dad -53 tah -353 zah -22 ghain -51 qaf -100 heh -351 waw -351 yeh 24 bet -355 vav -352 het -22 yod -1 kaf -17 pe -356 tsadi -48 qof -92 shin -58 tav -11 cyrg -85 cyrh -6 beta -352 gamma 47 delta -22 ups -401 mpi -352 ntau -352 gkappa -33 tsig -10 tzet 50 sigmaf -45
        3 - zj -352 -322 -353
        3 zj sch 43 cz -9 sz -4 rz -4 cs -5 zs -21 c -18 g -62 gj -13 k -83 h -363 x -4 ks -6 l -356 ly -351 m -353 n -356 r -355 jim -2 sad -2 qaf -2 yeh -77 yod -65 tsadi -13 qof -3 shin -9 cyrg -31 cyrh -13 tsig 3 sigmaf -15
        3 - sj -357 -365 -356
        3 sj sj 127 cz -9 rz -7 cs -18 zs -9 c -33 cc -1 g -65 gj -21 k -121 h -368 x 25 ks -21 l -368 m -360 n -363 ny -355 r -367 jim -41 dhal -1 sad -7 qaf -8 waw -351 yeh -107 bet -351 het -58 yod -82 tsadi -10 qof -14 shin 26 tav -6 cyrg -30 cyrh -29 delta -1 tsig -6 sigmaf -5
        3 - sch -356 -309 -247
        3 sch sch 143 cz -21 sz 67 rz -16 cs -19 zs -1 c -82 g -23 gj -11 k -28 x 51 ks -14 l -357 m -352 n -342 r -358 jim 13 dhal -2 sad -20 dad -2 zah -40 qaf -22 waw -351 yeh -51 het -56 yod -71 tsadi -26 qof -18 shin 104 tav -1 cyrg -34 cyrh -45 delta -2 tsig -5 tzet -3 sigmaf -4
        3 - cz -350 -359 -358
        3 cz rz -16 c 43 g -15 gj -2 k -94 h -367 x -2 l -356 m -351 n -355 r -354 tha -4 jim 4 dhal -3 sad -4 yeh -79 yod -71 tsadi 42 qof -18 shin -6 cyrg -11 cyrh -28 delta -2 tsig 15 sigmaf -16
        3 - sz -359 -349 -260
        3 sz rz -39 cs -8 zs -1 c -38 g -69 gj -11 k -92 h -349 x 50 ks -29 l -325 m -355 n -329 r -363 tha -3 jim -33 kha -351 dhal -1 sad -2 dad -13 zah 11 qaf -15 waw -352 yeh -68 het -51 yod -69 tsadi -17 qof -23 shin 46 tav -2 cyrg -25 cyrh -36 delta -1 tsig -5 tzet -15 sigmaf -2
        3 - rz -350 -358 -353
        3 rz cs -9 zs -3 c -59 cc -2 g -32 gj -9 k -89 h -353 x -9 ks -10 l -354 n -351 r -27 jim -22 dhal -1 sad 29 dad -9 zah -11 qaf -10 yeh -65 yod -62 tsadi -24 qof -7 shin -10 tav -2 cyrg -12 cyrh -16 tsig -2 tzet -4 sigmaf -3
        3 - cs -353 -361 -353
        3 cs cs 160 c 7 g 3 gj 4 k -62 h -361 x 11 ks -6 l -355 m -351 n -352 r -352 jim 6 sad -1 qaf -7 yeh -72 het -55 yod -63 tsadi 14 qof -1 shin -8 cyrg -18 cyrh -43 tzet 19 sigmaf -16
        3 - zs -352 -259 -352
        3 zs zs 149 c 1 g -3 gj 2 k -49 h -351 x -1 ks -18 l -352 m -353 n -330 r -352 jim 67 sad -2 dad -5 qaf -5 waw -351 yeh -20 yod -55 tsadi -10 shin -7 cyrg -9 cyrh -11 delta -1 tzet -2 sigmaf -15
        3 - c -297 -458 -348
        3 c c 104 ck -16 g -86 gh -56 gj -22 gu -54 k 52 q -17 qu 5 kh -35 h -189 x 53 ks -54 l -386 ll -351 ly -355 m -429 n -458 ny -358 ng -87 r -470 alef -401 ain -355 tha -48 jim 11 hah -78 kha -31 dhal -14 sad 6 dad -21 tah -42 zah -25 ghain -54 qaf 10 heh -83 waw -362 yeh -180 bet -354 he -401 vav -351 het -53 yod -131 kaf 7 pe -352 tsadi 57 qof 63 shin -15 tav -36 cyrg -98 cyrh -56 beta -355 gamma -26 delta -27 ups -401 ntau -35 gkappa -12 tsig 52 tzet 35 sigmaf 1
        3 - cc -351 -350 -350
        3 cc cc 146 g -15 k 11 q -10 qu 13 kh -14 h -73 n -351 hah -52 qaf -2 yeh -52 yod -51 qof 2 tav -2 cyrg -9 cyrh -27 delta -1
        3 - ck -350 -356 -295
        3 ck ck 159 g -38 gh -6 gj -6 gu 2 k 3 q -18 qu 19 kh -40 h -113 x -15 ks -24 l -356 m -351 n -353 ng -29 r -352 jim -10 hah -55 kha -19 ghain -12 qaf -21 heh -61 het -51 kaf -12 qof 89 cyrg -30 cyrh -45 gamma -5 nuf -351
        3 - g -315 -321 -162
        3 g g 124 gh 91 gj -31 gu 4 k 32 q 32 qu -14 kh -46 h -19 x -22 ks -90 l -354 ll -354 ly -352 m -448 n -401 ny -359 ng -188 nk -57 r -462 hamza -355 alef -402 ain -366 tha -351 jim 108 hah -72 kha -82 sad -69 dad -353 tah -354 zah -30 ghain 87 qaf 27 heh -69 waw -396 yeh -392 bet -356 vav -271 het -79 yod -376 kaf -42 ayin -403 pe -364 tsadi -45 qof -102 shin -61 tav -351 cyrg 71 cyrh -24 beta -324 gamma 88 delta -339 ups -401 mpi -351 ntau -344 gkappa 98 tsig -22 tzet 25 sigmaf -55
        3 - gh -337 -323 -255
        3 gh gh 130 gj 11 k -48 q 52 qu -1 kh -3 h -38 x 21 ks -16 l -361 m -360 n -364 ng 46 r 6 jim 5 hah -78 kha -44 dhal -351 tah -351 ghain 104 qaf 52 heh -56 waw -352 yeh -353 vav -321 het -57 yod -352 kaf -3 pe -352 qof -33 cyrg 91 cyrh -33 gamma 44 delta -351 gkappa 40 tzet -1
        3 - gj -319 -340 -350
        3 gj gj 142 k -67 q -15 qu -10 kh -25 h -63 x -15 ks -20 l -354 m -357 n -351 ng -34 r -363 jim 11 hah -64 kha -16 sad -13 dad -352 ghain 5 qaf -7 heh -52 waw -352 kaf -4 tsadi -1 qof -20 shin -7 cyrg -6 cyrh -27 gamma 7 tzet -1 sigmaf -9
        3 - gu -332 -352 -335
        3 gu k -3 q 11 kh -30 h -53 x -18 ks -9 l -355 m -351 n -354 ng -18 r -264 jim -4 hah -62 kha -23 ghain 5 qaf 37 heh -52 het -51 kaf -18 qof -40 cyrh -48
        3 - k -417 -351 -300
        3 k k 98 q 39 qu 68 kh -31 h -234 x 7 ks -92 l -503 ll -358 ly -375 m -490 n -328 ny -361 ng -69 r -528 hamza -359 alef -380 ain -375 tha -352 jim -90 hah -84 kha -44 sad -108 dad -352 tah -369 zah -33 ghain 11 qaf 42 heh -137 marbuta -401 waw -351 yeh -416 maqsura -401 alep -401 bet -353 he -403 vav -392 vavvav -355 het -78 yod -389 yodyod -352 kaf 95 pe -375 tsadi -35 qof 97 shin -85 tav -352 cyrg -23 cyrh -68 beta -343 gamma -64 delta -361 ups -405 mpi -357 ntau -355 gkappa -34 tsig -12 tzet -38 sigmaf -21 nuf -354
        3 - q -233 -427 -239
        3 q q 78 kh -53 h -196 x -49 ks -39 l -412 ly -353 m -391 n -416 ng -78 r -431 ain -351 jim -49 hah -95 kha -10 sad -351 tah -353 ghain 6 qaf 78 heh -77 waw -364 yeh -349 vav -353 het -64 yod -341 kaf -7 pe -351 tsadi -343 qof 63 shin -351 cyrg 14 cyrh -71 gamma 13 delta -351 ups -401 gkappa 36 tsig -328 tzet -5
        3 - qu -351 -356 -350
        3 qu qu 141 kh -12 h -92 x -8 ks -11 l -352 m -351 n -352 ng -7 r -353 jim -33 hah -63 kha -17 ghain -11 qaf 16 heh -53 kaf -10 qof -3 cyrg -15 cyrh -47 gamma -8 gkappa -2
        3 - kh -200 -237 -248
        3 kh kh 156 h 7 x 78 ks -111 l -349 m -375 n -329 ny -355 ng 26 r -389 jim -32 hah -2 kha 99 ghain -48 qaf -56 heh 68 waw -355 yeh -355 vav -351 het 36 yod -351 kaf 54 qof -9 cyrg -41 cyrh 74 beta -352 gamma -36 delta -353 gkappa -21 tzet -5
        3 - h -273 -212 -104
        3 h h 95 x 20 ks -293 l -372 ll -353 ly -362 m -432 n -348 ny -358 ng -352 nk -352 r -459 hamza -165 alef -256 alefe -217 alefi -193 alefm -171 ain -264 tha -355 jim -357 hah -100 kha -25 dhal -351 sad -352 dad -351 tah -355 zah -353 ghain -27 qaf -146 heh -80 marbuta -167 waw -296 yeh -280 maqsura -183 kurde -161 alep -265 bet -344 he -87 vav -245 vavvav -205 het -101 yod -242 yodyod -173 kaf -29 ayin -191 pe -359 tsadi -356 qof -123 shin -360 tav -353 cyrg 26 cyrh 44 beta -346 gamma -62 delta -360 ups -188 mpi -352 ntau -349 gkappa -65 tsig -351 omicronf -125
        3 - x -369 -349 -271
        3 x x 83 ks 103 l -362 m -357 n -373 ng -3 r -370 jim -31 hah -59 kha 45 sad -17 zah -4 ghain 5 qaf -19 heh -60 waw -353 yeh -351 het -28 kaf 19 pe -351 tsadi 22 qof -11 shin 34 cyrg -32 cyrh 79 gamma -28 ntau -351 gkappa -1 sigmaf -3 nuf -351
        3 - ks -355 -282 -284
        3 ks ks 128 l -355 m -353 n -356 r -357 jim -29 kha -55 sad -30 ghain -23 qaf -38 kaf -3 tsadi -22 qof -42 shin -21 cyrg -37 cyrh -85 gamma -22 gkappa -7 tsig -10 sigmaf -24
        3 - l -391 -367 -316
        3 l l 110 ly 60 m -458 n -399 ny -400 ng -357 nk -352 gn -351 r -286 hamza -362 alef -413 alefe -404 ain -373 tha -352 jim -387 hah -334 kha -301 sad -360 dad -352 tah -358 zah -353 ghain -383 qaf -391 heh -386 marbuta -405 waw -315 yeh -406 kurde -403 alep -402 bet -321 he -401 vav -407 vavvav -363 het -351 yod -367 yodyod -359 kaf -351 pe -380 tsadi -365 qof -382 shin -287 tav -357 cyrg -416 beta -369 gamma -257 delta -363 ups -406 mpi -355 ntau -359 gkappa -353 tsig -354 sigmaf -364 nuf -359
        3 - ll -350 -274 -350
        3 ll ll 143 m -355 n -359 tah -351 ghain -351 yeh -322 pe -351 cyrg -352
        3 - ly -357 -307 -288
        3 ly ly 115 m -366 n -359 ny -358 ng -351 r -346 hamza -352 kha -351 ghain -351 qaf -351 heh -351 waw -352 yeh -291 yod -336 qof -354 shin -320 cyrg -353 cyrh -351 gamma -335 sigmaf -351
        3 - m -398 -381 -176
        3 m m 103 n -155 ny -141 ng -179 nk -351 gn -54 r -425 hamza -362 alef -412 alefe -405 ain -365 tha -352 jim -377 hah -377 kha -364 dhal -353 sad -359 dad -352 tah -361 zah -354 ghain -375 qaf -379 heh -374 waw -398 yeh -427 maqsura -404 kurde -404 alep -403 bet -378 he -403 vav -382 vavvav -360 het -352 yod -396 kaf -352 pe -372 tsadi -354 qof -381 shin -358 tav -357 cyrg -395 cyrh -382 beta -337 gamma -371 delta -358 ups -404 ntau -351 gkappa -357 tsig -351 sigmaf -355 nuf -24
        3 - n -260 -338 -189
        3 n n 108 ny 52 ng -52 nk -235 gn -220 r -389 hamza -362 alef -401 alefe -401 ain -367 tha -331 jim -378 hah -394 kha -373 dhal -355 sad -367 dad -360 tah -367 zah -351 ghain -382 qaf -312 heh -385 waw -387 yeh -383 kurde -402 alep -407 bet -384 vav -389 het -358 yod -394 yodyod -358 kaf -357 ayin -409 pe -389 tsadi -368 qof -388 shin -348 tav -366 cyrg -429 cyrh -376 beta -371 gamma -29 ups -408 mpi -359 ntau -65 gkappa -74 tsig -353 sigmaf -243 nuf 59
        3 - ny -359 -290 -287
        3 ny ny 98 ng 12 nk -94 gn -31 r -377 waw -355 yeh -353 bet -352 yod -351 cyrh -351 gamma -15 ntau -32 gkappa -2 nuf 2
        3 - ng -356 -255 -312
        3 ng ng 127 nk 1 gn -27 r -361 kha -37 ghain 2 qaf -54 waw -352 kaf -10 qof -74 cyrg -133 cyrh 26 gamma -46 ntau -8 gkappa 81 nuf -42
        3 - nk -342 -338 -352
        3 nk nk 147 gn -14 r -358 jim -331 ghain -224 yeh -351 pe -351 cyrg -346 nuf -17
        3 - gn -351 -352 -352
        3 gn gamma -18 ntau -3 gkappa -21
        3 - r -355 -417 -258
        3 r r 83 hamza -371 alef -424 alefe -402 ain -377 tha -354 jim -384 hah -385 kha -376 dhal -357 sad -374 dad -362 tah -376 zah -351 ghain -34 qaf -381 heh -380 marbuta -408 waw -334 yeh -451 kurde -404 alep -409 bet -388 he -403 vav -354 vavvav -360 het -357 yod -405 yodyod -355 kaf -356 ayin -401 pe -387 tsadi -370 qof -409 shin -365 tav -366 cyrg -431 cyrh -404 beta -379 gamma -380 delta -371 ups -405 mpi -357 ntau -363 gkappa -359 tsig -351 sigmaf -371 nuf -361
        3 - hamza -105 3 -181
        3 hamza alef 3 alefe -47 alefi -105 alefm -49 ain -136 hah -143 kha -354 tah -353 ghain -356 heh -130 marbuta -131 waw -164 yeh 18 maqsura -152 kurde -127 alep 17 bet -351 he -141 vav -120 yod -70 yodyod -128 ayin -104 pe -356 gamma -351 ups -150 omicronf -154
        3 - alef -134 -41 -105
        3 alef alef 37 alefe -6 alefi -35 alefm -8 ain -103 jim -401 hah -194 kha -404 dad -401 ghain -415 qaf -403 heh -20 marbuta -110 waw -110 yeh -157 maqsura -134 kurde -24 alep 51 bet -409 he 40 vav -83 het -145 yod -165 yodyod -148 ayin 6 pe -406 tsadi -402 qof -409 tav -403 ups -194 omicronf -177
        3 - alefe -161 -201 -181
        3 alefe alefe 10 alefi -57 alefm 2 ain -145 hah -152 kha -401 heh -157 marbuta -144 waw -157 yeh -109 kurde -155 alep 6 he -152 vav -129 het -141 yod -120 ups -143
        3 - alefi -240 -135 -180
        3 alefi alefi 33 alefm -103 ain -142 hah -147 heh -142 marbuta -144 waw -143 yeh -160 alep -83 he -162 vav -150 vavvav -147 yod -107 ayin -117
        3 - alefm -167 -202 -190
        3 alefm alefm 76 ain -141 hah -148 heh -146 waw -130 yeh -142 kurde -157 alep 1 he -93 vav -116 yod -133 ups -146
        3 - ain -190 -266 -123
        3 ain ain 52 jim -356 hah -190 kha -351 sad -351 dad -353 ghain -351 qaf -351 heh -164 marbuta -150 waw -131 yeh -196 kurde -141 alep -183 bet -356 he -165 vav -162 vavvav -149 het -158 yod -183 yodyod -145 ayin -23 pe -351 qof -354 cyrg -352 ups -156 omicronf -141
        3 - tha -350 -366 -355
        3 tha tha 135 jim -4 sad -22 dad -8 tah -2 qaf -351 yod -352 tsadi -5 tav -7 delta -3 ntau -9
        3 - jim -378 -315 -281
        3 jim jim 142 hah -355 kha -38 dhal -3 sad -33 dad -28 zah -31 ghain -28 qaf -70 heh -362 waw -372 yeh -85 vav -353 het -21 yod -103 kaf -9 pe -351 tsadi -27 qof -70 shin -27 tav -2 cyrg 40 cyrh -10 gamma 25 delta -9 gkappa 22 tsig 6 tzet 45 sigmaf -17
        3 - hah -209 -216 -202
        3 hah hah 61 kha -101 ghain -101 qaf -100 heh -110 marbuta -156 waw -200 yeh -191 maqsura -151 alep -165 he -153 vav -169 vavvav -142 het -96 yod -175 kaf -18 ayin -146 pe -353 qof -82 cyrg -62 cyrh 35 gamma -56 ups -156 gkappa -54 nuf -351 omicronf -155
        3 - kha -380 -353 -351
        3 kha kha 85 ghain -45 qaf -55 heh -62 marbuta -401 waw -360 yeh -304 vav -363 het 9 yod -355 kaf 59 qof -50 cyrg -59 cyrh 71 gamma -10 gkappa -17
        3 - dhal -356 -362 -351
        3 dhal dhal 145 sad -53 dad -1 tah -37 heh -357 yeh -352 tsadi -11 shin -7 tav -9 delta 10 ntau -2 tzet -1 sigmaf -1
        3 - sad -367 -398 -334
        3 sad sad 71 dad -45 tah -27 zah -24 ghain -352 qaf -33 waw -375 yeh -110 vav -351 yod -94 kaf -337 pe -357 tsadi 11 qof -18 shin -31 tav -10 cyrg -33 cyrh -26 delta -15 ntau -14 tsig -9 tzet -5 sigmaf 10
        3 - dad -353 -369 -351
        3 dad dad 111 tah -7 zah -13 qaf -354 heh -352 yeh -359 tsadi -2 tav -2 cyrh -351 delta -9
        3 - tah -368 -331 -358
        3 tah tah 115 waw -364 yeh -368 bet -356 vav -353 vavvav -353 yod -351 ayin -405 tsadi -2 qof -352 tav -6 delta -4 ntau -17 tsig -2 nuf -351
        3 - zah -353 -362 -350
        3 zah zah 106 qaf -8 waw -351 yeh -67 yod -55 qof -3 shin -24 tav -2 cyrg -4 cyrh -18 delta -2 ntau 11
        3 - ghain -383 -376 -297
        3 ghain ghain 147 qaf -27 heh -65 waw -391 yeh -380 alep -404 bet -356 vav -322 het -52 yod -356 kaf -12 pe -351 tsadi -355 qof -30 cyrg 77 cyrh -34 gamma 50 gkappa 46 tzet -1
        3 - qaf -382 -419 -321
        3 qaf qaf 100 heh -99 marbuta -401 waw -369 yeh -377 maqsura -402 kurde -401 alep -404 bet -352 he -405 vav -357 vavvav -351 het -42 yod -352 kaf -24 pe -353 tsadi -18 qof 71 shin -17 cyrg 8 cyrh -32 gamma -21 gkappa 5 tsig -6 tzet -2 sigmaf -10
        3 - heh -248 -138 -61
        3 heh heh 127 marbuta -26 waw -165 yeh -79 maqsura -115 kurde -65 alep -98 bet -358 he 45 vav -137 het -96 yod -146 yodyod -136 kaf -52 ayin -105 pe -363 tsadi -357 qof -72 cyrg 32 cyrh 77 beta -351 gamma -62 ups -158 gkappa -61 nuf -346 omicronf -157
        3 - marbuta -198 -196 -197
        3 marbuta marbuta -2 waw -175 yeh -178 maqsura -155 kurde -90 alep -120 he -47 vav -154 het -141 yod -167 yodyod -145 ayin -159 tav -354 ups -142 omicronf -166
        3 - waw -323 -168 -189
        3 waw waw 58 yeh -174 maqsura -167 kurde -163 alep -32 bet 44 he -83 vav 55 vavvav -115 het -160 yod -156 yodyod -120 kaf -355 ayin -108 pe -100 tsadi -361 qof -380 shin -362 tav -359 cyrg -356 cyrh -351 beta 48 gamma -351 ups -157 mpi -72 ntau -351 omicronf -100
        3 - yeh -301 -73 -186
        3 yeh yeh 52 maqsura 31 kurde -135 alep -67 bet -367 he -71 vav -162 vavvav -155 het -126 yod 60 yodyod -107 kaf -361 ayin -32 pe -377 tsadi -101 qof -375 shin -89 tav -357 cyrg -357 cyrh -348 beta -351 gamma -351 ups -178 mpi -351 gkappa -352 tsig -53 tzet -51 sigmaf -78 omicronf -195
        3 - maqsura -182 37 -160
        3 maqsura maqsura 92 alep -151 he -96 vav -157 yod -2 omicronf -154
        3 - kurde -180 -28 -68
        3 kurde kurde 34 alep -111 he -70 vav -142 yod -134 ayin -104 ups -141 omicronf -120
        3 - alep -187 -31 -178
        3 alep alep 69 bet -407 he -61 vav -45 het -142 yod -162 yodyod -146 ayin -93 qof -402 ups -129 omicronf -114
        3 - bet -384 -364 -256
        3 bet bet 93 vav -35 vavvav -51 yod -357 ayin -409 pe -67 qof -356 shin -361 cyrg -355 cyrh -351 beta 60 mpi 83
        3 - he -142 -137 -114
        3 he he 8 vav -152 yod -87 ayin -78 cyrg -388 ups -155 omicronf -148
        3 - vav -278 -135 -183
        3 vav vav 58 vavvav -127 het -150 yod -184 yodyod -172 kaf -360 pe -84 qof -361 tav -363 cyrg -278 cyrh -348 beta 14 ups -145 mpi -60 ntau -351 omicronf -118
        3 - vavvav -228 -200 -200
        3 vavvav vavvav 165 yod -149 beta -45 mpi -51
        3 - het -211 -233 -203
        3 het het 130 yod -146 kaf -37 qof -52 shin -56 cyrg -53 cyrh 17 ups -141 sigmaf -51
        3 - yod -215 -124 -259
        3 yod yod 51 yodyod -118 kaf -351 ayin -115 pe -361 tsadi -81 qof -358 shin -80 tav -352 cyrg -347 ups -134 gkappa -352 tsig -60 tzet -57 sigmaf -72 omicronf -160
        3 - yodyod -200 -200 -221
        3 yodyod yodyod 149 tav -351
        3 - kaf -364 -368 -354
        3 kaf kaf 122 qof -22 cyrg -10 cyrh 46 gamma -4 gkappa -1
        3 - ayin -223 -91 -103
        3 ayin ayin 48 ups -143 omicronf -141
        3 - pe -388 -353 -351
        3 pe pe 61 qof -351 shin -352 tav -351 cyrh -351 beta -20 mpi -37
        3 - tsadi -364 -392 -352
        3 tsadi tsadi 116 qof -37 shin -18 tav -13 cyrg -32 cyrh -14 delta -4 ntau -4 tsig 28 tzet -3 sigmaf 9
        3 - qof -399 -422 -332
        3 qof qof 119 shin -46 cyrg -64 cyrh -32 beta -351 gamma -32 delta -352 gkappa -16 tsig -4 tzet -10 sigmaf -16
        3 - shin -366 -382 -352
        3 shin shin 168 tav -5 cyrg -27 cyrh -9 delta -5 tsig -2 tzet -6 sigmaf 14
        3 - tav -366 -369 -357
        3 tav tav 94 ntau -16 tsig -5 tzet -1 sigmaf -5
        3 - cyrg -271 -323 -290
        3 cyrg cyrg 85 cyrh 16 beta -353 gamma 112 gkappa 66 tsig -8 tzet -10 sigmaf -2
        3 - cyrh -142 -149 -182
        3 cyrh cyrh 124 beta -351 gamma -35 ntau -341 gkappa -9 tsig -5 tzet -2 sigmaf 7
        3 - beta -364 -291 -355
        3 beta beta 118 delta -351 mpi -23
        3 - gamma -295 -175 -352
        3 gamma gamma 117 gkappa -4 tzet -2 nuf -11
        3 - delta -320 -366 -350
        3 delta delta 147 ntau -8 tsig -8 sigmaf 16
        3 - ups -173 -218 -208
        3 ups ups 101 omicronf -141
        3 - mpi -360 -361 -350
        3 - ntau -314 -271 -348
        3 - gkappa -336 -324 -302
        3 - tsig -351 -354 -350
        3 tsig sigmaf -2
        3 - tzet -350 -352 -350
        3 - sigmaf -367 -381 -100
        3 sigmaf sigmaf 109 nuf -343
        3 - nuf -350 -350 -123
        3 nuf nuf 112
        3 - omicronf -180 -180 -129
        3 omicronf omicronf 31
        """;
}
