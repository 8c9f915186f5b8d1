// Written by benchmarks/SearchCore.NameLearning from the development data. Do not edit: learn again.
namespace SearchCore.Analysis.Transliteration;

internal static class SoundWeightTable
{
    public const string Lines = """
        0 length -510 -510 -560 -274 -305 -330 -336 -362 -392 -439 -495 -552 -680
        0 - a -138 -58 -61
        0 a a 46 e -2 i -88 o -9 u -58 y -110 schwa 58 oe -35 ue -88 aa 39 ii -107 ee -73 oo -146 ou -93 ay -173 ey -121 oi -157 aw -220 iy -22 ya -26 ye 15 yo -152 yu -53 yi -125 ie -91 ja -18 je -96 jo -121 ju -195 aj -241 ej -81 oj -55 ij -97 ah 0 eh 11 glide -95 hard 17 soft -124 yery -82 cyre -47 b -371 p -410 f -405 v -387 w -160 t -408 d -334 dh -401 s -399 z -435 sh -407 ch -396 tsh -402 ts -401 dz -401 dzh -403 j -388 sj -402 cz -401 c -365 g -388 gh -406 k -336 q -379 qu -401 h -100 l -417 m -398 n -396 gn -401 r -378 hamza 40 alefe -74 ain 15 jim -402 hah -132 kha -402 sad -408 ghain -403 qaf -408 heh -3 marbuta -85 waw -51 yeh -91 kurde -73 bet -406 vav -62 vavvav -71 het -42 yod -158 yodyod -2 pe -402 tsadi -401 qof -398 cyrg -401 cyrh -396 ups -123 sigmaf -396 omicronf -30
        0 - e -83 -22 -3
        0 e e 44 i 7 o -24 u -80 y -29 schwa 24 oe 25 ue -38 aa -43 ii -22 ee 3 oo -130 ou -101 ay 7 oi -91 aw -184 iy -17 ya -2 ye 14 yo 2 yu -97 yi 8 ie -34 ja -9 je -7 jo 17 ju -136 aj -62 ej -138 oj -49 ij -67 ah 26 eh 31 glide 16 hard -14 soft -35 yery -1 cyre 17 b -444 p -394 f -404 v -401 w -151 t -409 d -402 s -405 z -417 sh -392 tsh -401 j -401 sj -406 c -388 g -402 k -423 q -409 h -74 l -417 m -423 n -414 r -421 hamza 4 alef -84 alefe -64 alefm -71 ain -81 jim -401 hah -141 kha -402 sad -402 tah -401 qaf -404 heh 22 marbuta -60 yeh 28 maqsura -69 kurde -55 alep -66 bet -403 he -28 vav -102 vavvav -102 het -73 yod 8 yodyod -51 ayin 5 pe -402 tsadi -402 qof -406 ups -76 sigmaf -401 omicronf -80
        0 - i -66 -70 -68
        0 i i 50 o -50 u -56 y 39 schwa -5 oe -53 ue 7 aa -124 ii 28 ee 44 oo -93 ou -98 ay -7 ey -40 oi -50 aw -168 iy 16 ya -71 ye -47 yo 76 yu -32 yi 44 ie -54 ja -107 je -97 jo -99 ju -49 aj -63 ej -38 oj -135 ij -91 ah -121 eh -51 glide 51 hard -31 soft -38 yery 40 cyre -15 b -421 p -196 f -409 ph -401 v -388 w -196 t -324 d -336 th -331 dh -402 z -391 sh -396 zh -403 ch -379 tsh -357 shch -402 ts -401 dz -354 dj -342 dzh -338 j -131 sj -406 sch -402 cz -402 c -380 g -364 gh -403 gj -402 k -371 q -353 h -129 l -226 ly -374 m -437 n -395 r -313 hamza 23 alef -72 alefe -87 alefm -62 ain -77 tha -404 jim -375 hah -182 kha -413 sad -409 dad -401 tah -402 zah -401 ghain -403 qaf -410 heh -82 marbuta -79 waw -111 yeh 2 maqsura 31 alep -92 bet -403 he -77 vav -103 vavvav -89 het -112 yod 24 yodyod -56 kaf -402 ayin -75 pe -403 tsadi -403 qof -408 shin -402 tav -401 cyrg -403 cyrh -403 gamma -403 ups 2 omicronf -139
        0 - o -99 -44 -63
        0 o o 39 u 19 y -48 schwa -7 oe 46 ue 31 aa -96 ii -154 ee -67 oo 45 ou 41 ay -116 ey -142 oi -123 aw -29 iy 8 ya -78 ye -95 yo -75 yu -52 yi -112 ie -110 ja -131 je -60 jo -20 ju -62 aj -156 ej -148 oj -189 ij -22 ah -155 eh -20 glide -107 hard -31 soft -72 yery -19 cyre -58 b -380 p -316 f -402 v -401 w -26 t -407 d -339 s -393 z -431 sh -402 tsh -394 c -415 k -418 q -399 qu -402 h -168 l -363 m -434 n -391 nk -401 r -398 hamza -62 alef -30 alefe -52 alefm 14 ain -31 jim -403 hah -174 kha -403 dhal -402 sad -405 dad -401 tah -402 zah -402 ghain -406 qaf -409 heh -92 marbuta -82 waw 16 yeh -83 maqsura -79 kurde -76 alep 12 bet -401 he -13 vav 28 het -85 yod -104 yodyod -97 kaf -401 ayin -63 pe -406 tsadi -389 qof -407 shin -403 tav -401 ups -110 omicronf 86
        0 - u -126 -40 -44
        0 u u 72 y -55 schwa 21 oe 94 ue 80 aa -127 ii -131 ee -115 oo 44 ou 74 ay -140 ey -128 oi -103 aw 12 iy -108 ya -125 ye -80 yo -97 yu 63 yi -75 ie -105 ja -127 je -141 jo -88 ju -56 aj -118 ej -94 oj -102 ij -114 ah -100 eh -90 hard -3 soft -98 yery -21 cyre -86 b -271 p -353 f -189 v 19 w 80 t -379 d -391 s -410 z -420 ch -401 tsh -402 sj -402 rz -401 c -411 g -404 k -329 q -413 h -85 l -388 m -411 n -408 r -342 hamza -100 alef -44 alefe -18 alefi -53 alefm -73 ain -12 jim -401 hah -165 kha -404 sad -404 dad -401 tah -401 ghain -402 qaf -410 heh -83 marbuta -77 waw 36 yeh -129 kurde -63 alep -78 bet -401 he -86 vav 56 het -93 yod -101 yodyod -95 ayin -63 pe -401 tsadi -402 qof -405 shin -402 cyrg -405 beta -298 delta -396 ups -37 mpi -390 omicronf 15
        0 - y -427 -214 -135
        0 y y 50 schwa -43 oe -22 ue 1 aa -188 ii 38 ee 20 oo -78 ou -59 ay -73 ey -75 oi -67 aw -169 iy 16 ya -67 ye -57 yo -50 yu -13 yi -12 ie -67 ja -113 je -44 jo -35 ju -49 aj -51 ej -28 oj -68 ij -55 ah -146 eh -113 glide 4 hard -12 soft -109 yery 9 cyre -43 b -355 p -434 f -332 ph -357 v -226 w -179 t -465 d -425 th -360 dh -362 s -433 z -397 ss -352 sh -378 zh -289 ch -183 tsh -329 shch -354 ts -349 tz -353 dz -317 dj -336 dzh -303 j -84 zj -381 sj -375 sch -325 cz -357 sz -354 rz -354 zs -337 c -258 cc -59 ck -116 g -75 gh -116 gj -94 gu -101 k -293 q -221 qu -94 kh -100 h -193 x -83 l -453 ll -353 ly -371 m -451 n -438 ny -372 nk -357 r -462 hamza -41 alef -127 alefe -75 alefm -64 ain -127 tha -351 jim -336 hah -139 kha -101 dhal -351 sad -353 tah -355 ghain -119 qaf -99 heh -89 marbuta 10 waw -135 yeh 15 maqsura -36 kurde -69 alep -92 bet -359 he -86 vav -110 vavvav -93 het -85 yod 36 yodyod -54 kaf -64 ayin -58 pe -356 tsadi -353 qof -121 shin -352 cyrg -142 cyrh -137 beta -353 gamma 29 delta -352 ups 19 mpi -353 gkappa -64 tzet -343 sigmaf -351 omicronf -94
        0 - schwa -144 -33 -194
        0 schwa schwa 83 oe -66 ue -60 aa -51 ii -91 ee -77 oo -74 ou -68 ay -98 ey -76 aw -77 iy -72 ya -1 ye -64 yo -54 ja -62 je -67 jo -71 aj -53 ej -74 ij -68 ah -84 eh -31 glide -48 hard -59 soft -72 yery -37 cyre 46 b -411 p -401 v -393 w -17 t -401 d -393 s -404 g -392 gh -385 k -402 h -59 l -382 n -389 r -403 hamza -66 ain -63 hah -86 heh -46 waw -23 yeh -1 vav -86 vavvav -72 yod -64 ups -72
        0 - oe -217 4 -185
        0 oe oe 83 ue 33 aa -100 ii -80 ee -75 ou -80 ay -90 ey -78 oi -85 aw 4 iy -92 ya -47 yo 24 yu -42 je -71 jo -3 ju -46 aj -94 ej -82 oj -54 ij -75 ah -89 eh 1 hard -74 soft -69 yery -34 cyre 11 b -403 w -43 d -401 c -401 h -36 m -402 r -404 hamza -39 alef -73 ain -53 hah -81 heh -61 waw -6 yeh -36 vav -25 het -72 yod -71 yodyod -71 ups -67
        0 - ue -153 -82 -150
        0 ue ue 59 aa -99 ii -65 ee -73 oo -68 ou -16 ay -91 ey -68 oi -67 aw -35 iy -83 ya -44 yo -71 yu 8 ie -69 ja -68 je -61 jo -82 ju 8 aj -93 ej -84 oj -18 ij -84 ah -96 eh -43 glide -30 hard -75 soft -72 yery -61 cyre -34 b -403 f -401 v -386 w -15 z -401 h -59 l -407 m -403 r -404 hamza -76 ain -77 hah -81 heh -78 waw 55 yeh -5 vav 7 het -72 yod -18 beta -392 ups -16
        0 - aa -134 -88 -178
        0 aa aa 59 ii -51 ee -73 oo -58 ou -108 ay -119 ey -136 oi -138 aw -140 iy -74 ya 30 ye -97 yo -127 yu -96 yi -75 ie -67 ja -98 je -98 jo -85 ju -97 aj -159 ej -112 oj -101 ij -131 ah 8 eh -17 glide -91 hard -75 soft -81 yery -93 cyre -83 b -404 w -101 t -357 d -401 z -403 j -402 c -401 gj -401 k -401 q -401 h -145 r -404 hamza -11 alefe -74 ain 27 hah -118 qaf -401 heh -56 marbuta -84 waw -111 yeh -124 vav -116 vavvav -72 het -73 yod -114 yodyod -76 ups -87 omicronf -76
        0 - ii -152 -67 -75
        0 ii ii 56 ee 45 oo -79 ou -114 ay 44 ey -31 oi -74 aw -145 iy -41 ya -83 ye -82 yo -73 yu -39 yi -69 ja -118 je -73 jo -101 ju -97 aj -72 ej -103 oj -73 ij 2 ah -66 eh -61 glide -43 hard -72 soft -78 yery -48 cyre -65 b -412 p -404 v -404 w -151 t -402 d -409 z -405 sh -401 dzh -401 j -403 sch -402 k -401 h -103 l -409 m -407 n -401 r -403 hamza -47 alef -81 alefm -71 ain -66 hah -96 qaf -401 heh -111 marbuta -62 waw -158 yeh 37 maqsura -11 kurde -66 alep -81 he -72 vav -109 vavvav -78 het -74 yod -44 ayin -58 ups -77 omicronf -83
        0 - ee -159 -147 -187
        0 ee ee 48 oo -83 ou -114 ay -9 ey -55 oi -79 aw -138 iy -74 ye -67 yu -82 ja -37 je -50 jo -75 ju -77 aj -91 ej -94 oj -78 ij -81 ah -72 eh -91 glide -84 soft -89 yery -73 cyre -49 b -401 f -401 w -106 h -113 r -396 alefe -73 ain -50 hah -81 heh -73 waw -105 yeh -22 alep -76 vav -88 vavvav -73 yod -65 ups -73 omicronf -74
        0 - oo -140 -182 -110
        0 oo oo 117 ou 5 ay -78 ey -91 oi -93 aw 24 iy -74 ya -120 ye -77 yo -77 yu -93 ie -21 ja -63 je -96 jo -71 ju -107 aj -114 ej -85 oj -74 ij -80 ah -49 hard -60 soft -79 yery -67 cyre -43 b -403 w -46 d -401 k -402 h -127 l -401 r -401 hamza -76 alef -71 ain -91 hah -75 heh -87 waw 49 yeh -87 alep -67 vav -44 het -71 yod -82 yodyod -76 ups -74
        0 - ou -131 -132 -272
        0 ou ou 75 ay -137 ey -115 oi -82 aw 35 iy -84 ya -139 ye -62 yo -90 yu 17 yi -71 ie -120 ja -134 je -81 jo -103 ju -88 aj -121 ej -98 oj -86 ij -111 ah -59 eh -88 glide -75 hard -75 soft -71 yery -69 cyre -53 b -403 f -401 v -352 w 7 t -406 d -407 s -401 z -403 sh -401 tsh -401 dj -401 g -402 k -408 kh -401 h -122 l -411 m -409 n -401 r -345 hamza -79 alef -97 alefe -74 ain -92 tha -401 hah -119 ghain -401 qaf -407 heh -92 marbuta -83 waw 51 yeh -128 maqsura -71 kurde -71 alep -71 bet -337 he -73 vav 39 het -80 yod -115 yodyod -78 ayin -76 qof -401 ups -73 omicronf -87
        0 - ay -98 -144 -127
        0 ay ay 94 ey -50 oi -69 aw -173 iy -93 ya -90 ye -12 yo -89 yu -112 ie -68 ja -124 je -98 jo -112 ju -119 aj 72 ej -9 oj 47 ij -90 ah -107 eh -113 glide -76 hard -52 soft -35 yery -84 cyre -51 b -336 p -402 f -401 w -177 t -403 d -406 dh -401 s -402 z -404 k -403 h -159 l -405 m -404 n -405 r -413 alef -122 alefe -73 ain -107 hah -114 qaf -401 heh -79 marbuta -76 waw -111 yeh -29 alep -79 he -71 vav -100 vavvav -85 het -75 qof -401 ups -74 omicronf -92
        0 - ey -245 -180 -169
        0 ey ey 95 oi -71 aw -164 iy -58 ya -78 ye -75 yo -73 yu -83 ie -56 ja -102 je -46 jo -76 ju -84 aj -4 ej 85 oj -92 ij 2 ah -109 eh -123 hard -72 soft -96 yery -99 cyre -75 b -358 w -134 t -402 d -402 s -401 z -402 j -392 c -401 k -404 h -146 l -405 m -404 n -403 r -406 hamza -65 alef -86 alefe -80 ain -83 hah -94 kha -401 qaf -401 heh -82 marbuta -78 waw -123 alep -81 he -75 vav -99 vavvav -83 yod -61 ayin -74 omicronf -81
        0 - oi -269 -98 -147
        0 oi oi 97 aw -136 iy -60 ya -91 ye -72 yo -73 yu -72 ie -79 ja -84 je -43 jo -83 ju -81 aj -68 ej -68 oj 76 ij -30 ah -146 eh -90 hard -69 soft -10 cyre -21 w -91 t -402 s -401 k -392 h -131 l -402 m -401 n -401 r -403 hamza -72 alef -82 ain -78 hah -91 heh -68 marbuta -71 waw -109 maqsura -77 alep -79 vav -93 yod -72 ayin -71 ups -68 omicronf -87
        0 - aw -302 -234 -261
        0 aw aw 108 iy -160 ya -178 ye -112 yo -42 yu -80 yi -77 ie -117 ja -138 je -96 jo -101 ju -124 aj -163 ej -119 oj -116 ij -162 ah -174 eh -139 glide -68 hard -78 soft -127 yery -116 cyre -138 v -392 w -76 t -406 d -402 s -403 k -381 h -127 l -402 m -404 n -404 r -410 hamza -84 alef -162 alefe -81 alefi -71 alefm -72 ain -115 jim -401 hah -105 heh -101 marbuta -104 waw -48 yeh -154 maqsura -75 kurde -74 alep -92 he -91 vav -51 het -77 yod -133 yodyod -80 ayin -56 ups -76 omicronf -50
        0 - iy -216 -129 -48
        0 iy iy 32 ya -87 ye -46 yo -60 yu -88 yi -5 ja -57 je -16 jo -83 ju -79 aj -107 ej -38 oj -58 ij 11 ah -113 eh -65 soft -47 yery -58 cyre -84 b -399 p -403 f -401 v -402 w -126 t -407 d -408 dh -401 s -403 z -403 tsh -364 gj -401 k -405 h -85 l -407 m -407 n -407 ny -401 r -428 hamza -77 alef -94 alefe -71 ain -95 hah -99 heh -96 marbuta -84 waw -142 yeh -68 maqsura -64 kurde -75 alep -86 he -78 vav -102 vavvav -88 het -80 yodyod -67 ayin -76 pe -403 ups -66 omicronf -82
        0 - ya -149 -109 -40
        0 ya ya 105 ye 24 yo 16 yi -76 ie -15 ja 72 je 0 jo -15 ju -98 aj -125 ej -65 oj -108 ij -38 ah -85 eh -88 glide 94 hard -91 yery -101 cyre -1 b -416 p -405 v -401 w -164 t -404 d -395 s -397 z -411 zh -401 ch -385 tsh -402 c -410 k -379 q -401 h -144 l -407 m -410 n -402 r -386 hamza -38 ain -108 jim -383 hah -129 heh -60 marbuta -73 waw -116 yeh 50 vav -101 vavvav -83 het -79 yod 14 qof -401 ups -58 omicronf -103
        0 - ye -36 -179 -146
        0 ye ye 93 yo -26 yu -62 yi -46 ie 22 ja 19 je 50 jo -22 ju -72 aj -32 oj -74 ij -76 ah -106 eh -40 glide -55 hard -72 soft -66 yery -60 cyre 60 b -402 p -401 w -45 t -402 d -401 z -401 l -401 m -404 r -409 hamza -43 alef -71 alefe -71 ain -86 hah -93 heh -78 waw -75 yeh 16 alep -73 vav -81 vavvav -73 yod -60 yodyod -54 ups -60 omicronf -83
        0 - yo -241 -214 -229
        0 yo yo 85 yu -81 ja 18 je -35 jo 83 ju -8 aj -87 ej -44 oj -84 ij -88 ah -112 eh -83 glide -43 hard -71 soft -92 yery -72 cyre -5 b -402 w -106 t -402 d -402 s -402 z -402 h -182 l -405 m -405 n -403 r -407 hamza -77 alef -86 alefe -36 ain -77 hah -107 heh -88 marbuta -77 waw -9 yeh -77 maqsura -73 alep -66 bet -401 vav -56 yod -52 yodyod -71 ayin -78 omicronf -71
        0 - yu -69 -139 -227
        0 yu yu 46 yi -80 ie -73 ja -69 je -92 jo -27 ju 70 aj -86 ej -40 oj -72 ij -94 ah -100 eh -73 glide -18 soft -30 yery -101 cyre -127 b -380 v -396 w 1 t -401 tsh -401 c -401 k -371 h -94 l -401 m -402 r -401 hamza -82 ain -80 hah -85 heh -84 waw 51 yeh -64 vav 8 het -71 yod -44 ups -41 omicronf -71
        0 - yi -154 -145 -198
        0 yi yi 114 ja -55 je -34 jo -51 aj -46 ij -47 ah -72 glide -10 soft -52 yery -43 cyre 12 w -75 d -401 z -378 ch -389 g -373 h -60 m -401 hamza -71 heh -63 waw -74 yeh 2 vav -78 yod -45
        0 - ie -182 -195 -180
        0 ie ja 37 je 27 jo -86 ju -75 aj -88 ej -84 oj -72 ij -80 ah -75 eh -71 soft -47 cyre 16 b -401 w -75 z -402 k -402 h -119 m -401 alefe -74 ain -74 hah -86 qaf -401 heh -76 waw -114 yeh -66 vav -85 vavvav -76 het -73 yodyod -67
        0 - ja -333 -199 -58
        0 ja aj -74 oj -72 ij -90 ah -49 eh -38 glide 77 hard -75 soft -90 yery -84 cyre -42 b -402 p -401 w -118 h -106 l -406 m -403 n -402 r -411 hamza -81 alef -110 alefe -80 alefi -82 alefm -75 ain -102 hah -118 heh -95 marbuta -71 waw -116 kurde -72 alep -82 he -75 vav -104 vavvav -79 ayin -67 ups -63 omicronf -74
        0 - je -166 -142 -169
        0 je aj -73 ij -81 ah -89 eh -40 glide 14 hard -86 soft -74 yery -81 cyre -2 b -403 w -125 h -160 l -404 m -402 n -408 r -403 hamza -57 alef -72 ain -100 hah -91 heh -84 waw -100 yeh -69 vav -94 vavvav -73 ups -53 omicronf -72
        0 - jo -267 -157 -207
        0 jo aj -83 ij -78 ah -75 eh -75 glide -6 hard -69 soft -61 yery -74 cyre 0 b -401 p -401 v -401 w -102 h 9 m -402 r -406 hamza -75 alef -58 alefe -41 alefm -71 ain -74 hah -24 heh -78 waw -55 yeh -71 alep -74 he -72 vav -86 vavvav -73 yod -74 yodyod -71 ups -71 omicronf -75
        0 - ju -271 -251 -203
        0 ju aj -80 ij -71 ah -78 eh -83 glide -35 hard -71 yery -80 cyre -84 b -401 p -401 w -54 h -134 l -402 n -401 r -403 alef -81 alefe -74 alefi -71 alefm -71 ain -91 hah -83 heh -83 waw -74 yeh -74 alep -76 he -72 vav -85 vavvav -71 ups -50
        0 - aj -264 -187 -112
        0 aj ij -82 ah -106 eh -129 glide 60 hard -56 soft -81 yery -77 cyre -65 w -131 h -125 l -410 r -410 hamza 25 alef -104 alefe -73 alefm -71 ain -82 hah -88 heh -91 marbuta -76 waw -113 maqsura -63 kurde -72 alep -88 he -76 vav -89 vavvav -71 yodyod -51 ayin -74 ups -72 omicronf -84
        0 - ej -220 -266 -173
        0 ej ah -123 eh -102 glide 39 yery -77 cyre -131 b -402 w -100 h -133 l -403 n -401 r -403 hamza -77 alef -64 ain -76 hah -74 heh -85 waw -101 vav -82 ups -71 omicronf -80
        0 - oj -252 -210 -179
        0 oj ah -121 eh -86 glide -19 hard -72 soft -83 yery -77 cyre -43 b -401 w -94 h -126 l -402 hamza -71 alef -75 alefe -74 ain -74 hah -79 heh -75 marbuta -73 waw -96 yeh -72 alep -71 vav -90 het -72 yod -57 ups -71 omicronf -92
        0 - ij -203 -166 -159
        0 ij ij 30 ah -132 eh -88 glide -76 hard -72 soft -82 yery -97 cyre -51 b -407 p -401 v -402 w -126 t -401 k -401 h -123 l -421 m -405 n -406 r -412 hamza -77 alef -87 alefe -72 alefi -72 alefm -71 ain -91 hah -94 heh -107 marbuta -90 waw -115 yeh -86 maqsura -74 alep -87 he -79 vav -115 vavvav -75 het -69 yod -56 yodyod -71 ayin -73 ups -45 omicronf -84
        0 - ah -246 -102 -166
        0 ah glide -80 hard -84 soft -77 yery -81 cyre -56 b -403 p -404 v -410 w -168 d -401 z -401 h -92 l -404 m -403 r -418 alef -95 alefe -93 alefi -76 alefm -86 ain -113 heh -72 waw -154 yeh -143 maqsura -75 kurde -71 alep -99 vav -106 vavvav -74 yod -105 yodyod -73 ayin -78 ups -72 omicronf -86
        0 - eh -229 -142 -11
        0 eh glide -72 hard -71 soft -72 yery -24 cyre -3 b -402 w -132 z -401 dzh -401 l -405 m -401 r -405 hamza -63 alefe -72 ain -76 heh -57 waw -78 yeh -11 vav -95 vavvav -72 yod -45 shin -401 ups -79 omicronf -72
        0 - glide -242 -159 -231
        0 glide glide 42 hard -73 soft -61 yery -68 cyre -8 b -332 p -375 f -372 v -301 w -144 t -391 d -362 dh -354 s -309 z -267 sh -360 zh -335 ch -353 tsh -362 shch -362 ts -351 dj -308 dzh -352 j -112 zj -352 sj -354 cz -351 sz -351 c -367 g -310 gj -352 k -399 q -334 kh -354 h -91 x -351 l -385 ll -358 ly -331 m -363 n -369 ny -359 ng -353 r -417 hamza -2 alef -29 alefe -72 alefi -75 alefm -72 ain -93 jim -275 hah -88 kha -351 tah -351 ghain -351 qaf -351 heh -27 marbuta -89 waw -115 yeh 38 maqsura -75 kurde -55 alep -85 bet -353 he -39 vav -75 vavvav -76 het -72 yod 24 yodyod -60 ayin -26 pe -351 qof -351 cyrg -366 cyrh -359 ups -37 ntau -336 nuf -351 omicronf -79
        0 - hard -164 -2 -17
        0 hard hard 96 soft -83 yery 8 cyre -23 w -54 t -388 sh -392 k -402 q -401 h -28 n -401 r -402 ain -60 heh -60 waw -48 yeh -5 vav -40 yod -79 ups -67
        0 - soft -267 -37 -25
        0 soft soft 25 yery -55 cyre -37 b -389 p -379 f -360 v -359 w -118 t -382 d -380 dh -352 s -289 z -357 zh -351 ch -355 tsh -355 shch -351 ts -357 dj -351 j -321 sj -351 sch -351 cz -353 sz -352 rz -351 c -357 g -363 k -382 q -352 kh -352 h -42 l -378 ll -351 ly -362 m -357 n -364 ny -352 ng -352 nk -352 r -387 hamza -50 alef -78 ain -80 jim -351 hah -87 qaf -352 heh -52 marbuta -71 waw -119 yeh -63 alep -71 he -67 vav -89 vavvav -71 het -77 yod -53 ayin -61 tsadi -352 qof -353 shin -351 cyrg -357 cyrh -347 ups -60 mpi -351 omicronf -51
        0 - yery -200 -48 -72
        0 yery yery 63 cyre -9 b -414 p -403 f -403 v -405 w -98 t -404 d -409 s -396 z -401 tz -401 c -404 g -403 k -405 q -402 h -97 l -408 m -408 n -401 r -410 hamza -71 ain -80 hah -79 heh -42 waw -61 yeh 63 vav -55 yod 24 ups -75 omicronf -77
        0 - cyre -230 -76 -203
        0 cyre cyre 52 b -416 p -401 f -405 v -401 w -157 t -410 d -397 s -402 z -401 tsh -404 c -401 k -405 q -401 h -64 l -410 m -405 n -405 r -418 hamza -12 ain -104 hah -102 qaf -402 heh -6 waw -90 yeh 39 vav -106 vavvav -74 het -74 yod -22 pe -402 qof -401 cyrg -404 ups -91 omicronf -37
        0 - b -318 -476 -357
        0 b b 79 p -44 f -258 ph -103 v -62 w -92 t -512 d -351 th -354 dh -361 s -496 z -457 ss -368 sh -426 zh -317 ch -399 tsh -408 shch -353 ts -408 tz -360 dz -353 dj -365 dzh -357 j -411 zj -341 sj -363 sch -354 cz -356 sz -365 rz -352 cs -351 zs -351 c -466 ck -352 g -489 gh -366 gj -362 gu -364 k -463 q -431 qu -356 kh -388 h -356 x -377 l -407 ll -356 ly -375 m -329 n -541 ny -388 ng -352 nk -353 r -333 hamza -361 alef -407 ain -362 jim -348 hah -361 kha -358 dhal -352 sad -357 tah -355 ghain -366 qaf -367 heh -342 waw -157 yeh -396 maqsura -403 kurde -401 alep -402 bet 63 he -401 vav -165 vavvav -48 het -351 yod -371 yodyod -353 kaf -353 ayin -401 pe -65 tsadi -354 qof -365 shin -353 tav -351 cyrg -414 cyrh -378 beta 30 gamma -361 delta -335 ups -402 mpi 91 ntau -354 gkappa -351 tsig -351 sigmaf -360 nuf -351
        0 - p -274 -336 -417
        0 p p 90 f -55 ph 40 v -208 w -240 t -374 d -504 th -355 dh -363 s -512 z -282 ss -356 sh -402 zh -336 ch -387 tsh -391 shch -355 ts -384 tz -356 dz -354 dj -358 dzh -357 j -425 zj -358 sj -357 sch -358 cz -352 sz -354 cs -352 c -423 ck -352 g -444 gh -355 gj -353 gu -360 k -351 q -408 qu -357 kh -372 h -465 x -366 ks -353 l -408 ll -358 ly -356 m -461 n -407 ny -366 ng -354 r -399 hamza -353 alef -402 ain -353 jim -359 hah -360 kha -356 sad -355 dad -355 tah -352 zah -351 ghain -354 qaf -360 heh -358 waw -120 yeh -376 alep -401 bet -63 vav -174 vavvav -82 het -351 yod -364 pe 72 tsadi -351 qof -360 shin -351 tav -352 cyrg -393 cyrh -394 beta -71 gamma -373 delta -356 ups -351 mpi -104 ntau -351 sigmaf -357 nuf -356
        0 - f -350 -328 -293
        0 f f 99 ph 124 v -90 w -112 t -164 d -335 th -12 dh -130 s -422 z -439 ss -340 sh -391 zh -377 ch -262 tsh -306 ts -373 tz -352 dz -355 dj -351 dzh -353 j -370 zj -351 sch -356 cz -352 sz -351 cs -353 c -423 g -429 gh -252 gu -355 k -492 q -395 kh -276 h -422 x -290 ks -353 l -416 ll -352 ly -356 m -369 n -335 ny -354 nk -351 r -316 hamza -351 ain -351 tha -18 jim -356 hah -358 kha -293 dhal -30 sad -353 dad -33 tah -88 zah -351 ghain -333 qaf -353 heh -345 waw -11 yeh -376 kurde -401 alep -403 bet -4 vav -57 vavvav -71 yod -357 pe 68 tsadi -354 qof -360 shin -352 tav -45 cyrg -369 cyrh -365 beta -24 gamma -353 delta -25 ups -211 mpi -81 ntau -61 gkappa -351 sigmaf -358 nuf -352
        0 - ph -373 -408 -379
        0 ph ph 142 v -56 w -100 t -360 d -353 th -19 dh -359 s -365 z -359 sh -381 zh -351 ch -351 tsh -370 shch -351 j -367 zj -355 sj -351 sch -354 cz -354 sz -351 c -355 gh -353 k -364 l -363 m -361 n -355 ny -351 ng -351 r -363 jim -352 waw -74 bet -21 vav -56 vavvav -51 pe 63 shin -351 cyrh -351 beta -13 mpi -9
        0 - v -228 -183 -275
        0 v v 64 w 66 t -506 d -522 th -93 dh -367 s -322 z -223 ss -351 sh -337 zh -347 ch -397 tsh -447 shch -363 ts -304 tz -319 dz -360 dj -377 dzh -364 j -252 zj -313 sj -360 sch -361 cz -355 sz -355 rz -351 cs -351 c -377 ck -351 g -351 gh -367 gj -356 gu -334 k -459 q -403 qu -356 kh -326 h -432 x -375 ks -352 l -233 ly -358 m -474 n -266 ny -372 ng -346 nk -355 gn -358 r -287 ain -354 tha -351 jim -355 hah -360 sad -354 dad -352 tah -353 ghain -341 qaf -315 heh -315 waw 42 yeh -339 bet 52 vav 38 vavvav -7 yod -354 kaf -351 pe -116 tsadi -356 qof -361 shin -352 tav -352 cyrg -397 cyrh -355 beta 69 gamma -253 delta -352 ups -42 mpi -64 ntau -353 gkappa -333 tsig -351 sigmaf -355 nuf -356
        0 - w -128 -331 -204
        0 w w 75 t -429 d -345 th -107 dh -354 s -427 sh -368 zh -335 ch -364 tsh -382 ts -364 tz -353 dz -351 dj -334 dzh -351 j -362 zj -356 sj -353 sch -353 cz -352 sz -352 c -403 ck -351 g -382 gh -365 gj -324 k -369 q -322 kh -347 h -219 x -354 l -335 ly -352 m -451 n -417 ny -354 ng -353 nk -354 r -461 hamza -113 alef -159 alefe -100 alefi -79 alefm -93 ain -131 jim -323 hah -126 kha -353 sad -353 tah -351 ghain -341 qaf -355 heh -120 marbuta -107 waw 61 yeh -165 maqsura -83 kurde -80 alep -100 bet 50 he -112 vav 62 vavvav -66 het -79 yod -155 yodyod -78 ayin -86 pe -91 tsadi -351 qof -352 cyrg -369 cyrh -354 beta 35 gamma -355 delta -353 ups -55 mpi -73 ntau -352 gkappa -351 tsig -353 omicronf -71
        0 - t -425 -322 -137
        0 t t 91 d -12 th 57 dh 19 s -253 z -214 ss -210 sh -214 zh -103 ch -116 tsh -80 shch -27 ts -10 tz -47 dz -65 dj 45 dzh -121 j -225 zj -114 sj -134 sch -144 cz -41 sz -88 rz -103 cs -40 zs -60 c -30 cc -30 g -339 gh -276 gj -281 gu -351 k -302 q -436 qu -352 kh -402 h -269 x -387 ks -359 l -309 ll -352 ly -352 m -500 n -397 ny -382 ng -358 nk -352 r -344 alef -402 alefe -401 ain -359 tha 62 jim -73 hah -361 kha -359 dhal -30 sad -102 dad -64 tah 93 zah -28 ghain -359 qaf -364 heh -346 waw -398 yeh -393 bet -371 vav -372 het -351 yod -374 kaf -359 ayin -402 pe -377 tsadi 16 qof -373 shin -93 tav 104 cyrg -400 cyrh -401 beta -363 gamma -375 delta -4 ups -403 mpi -356 ntau -132 gkappa -351 tsig -82 tzet -14 sigmaf -105 nuf -315
        0 - d -246 -338 -140
        0 d d 83 th -23 dh 67 s -206 z -132 ss -208 sh -163 zh -85 ch -232 tsh -195 shch -157 ts -144 tz -54 dz 63 dj 12 dzh -124 j -207 zj -103 sj -158 sch -98 cz -104 sz -84 rz -116 cs -85 zs -63 c -310 cc -56 ck -354 g -284 gh -236 gj -292 gu -352 k -424 q -428 qu -354 kh -312 h -327 x -295 ks -357 l -388 ll -365 ly -362 m -507 n -416 ny -382 ng -366 nk -361 r -257 hamza -343 alef -409 ain -358 tha -51 jim -123 hah -365 kha -365 dhal -25 sad -189 dad 42 tah -38 zah 5 ghain -292 qaf -365 heh -342 waw -397 yeh -301 kurde -402 alep -402 bet -368 he -401 vav -362 vavvav -351 yod -322 kaf -351 ayin -401 pe -364 tsadi -117 qof -365 shin -101 tav -91 cyrg -346 cyrh -308 beta -356 gamma -356 delta 104 ups -402 mpi -354 ntau 88 gkappa -353 tsig -58 tzet 4 sigmaf -35 nuf -365
        0 - th -331 -333 -292
        0 th th 132 dh -10 s -90 z -102 ss -90 sh -108 zh -32 ch -41 tsh -115 shch -13 ts -105 tz -33 dz -11 dj 33 dzh -9 j -95 zj -25 sj -33 sch -33 cz -37 sz -30 rz -7 cs -12 c -132 cc -7 g -364 k -385 q -353 kh -352 h -362 x -364 l -370 m -335 n -319 r -314 tha 60 jim -22 kha -352 dhal 16 sad -73 dad -4 tah 18 zah -4 ghain -351 waw -351 yeh -351 yod -351 kaf -351 tsadi -38 shin -19 tav 76 cyrg -351 cyrh -352 beta -9 gamma -351 delta -15 ntau -20 tsig -18 tzet -3 sigmaf -16
        0 - dh -233 -291 -394
        0 dh dh 105 s -112 z 48 ss -72 sh -142 zh -64 ch -146 tsh -106 shch -54 ts -66 tz -12 dz -58 dj -55 dzh -46 j -132 zj -17 sj -39 sch -59 cz -24 sz -29 rz -19 cs -14 zs -12 c -109 cc -12 g -353 gu -354 k -393 q -355 kh -353 h -351 l -289 m -367 n -384 r -382 tha -9 jim -45 kha -352 dhal 111 sad -39 dad 86 tah -27 zah 81 ghain -351 waw -351 yeh -351 kaf -351 tsadi -17 shin -30 tav -8 cyrg -332 delta 106 ntau 8 tsig -6 tzet -17 sigmaf -15
        0 - s -235 -209 -71
        0 s s 68 z 4 ss 50 sh 24 zh -81 ch -52 tsh -201 shch 44 ts -171 tz -33 dz -101 dj -180 dzh -135 j -213 zj -47 sj -23 sch -4 cz -88 sz 74 rz -83 cs -107 zs -150 c -43 cc -9 g -241 gh -333 gj -180 k -237 q -440 qu -364 kh -309 h -360 x 32 ks -228 l -525 ll -352 ly -329 m -525 n -423 ny -397 ng -340 nk -369 r -549 hamza -352 alef -412 ain -355 tha 12 jim -152 hah -372 kha -360 dhal -97 sad 81 dad -83 tah -134 zah -71 ghain -369 qaf -174 heh -369 waw -395 yeh -269 kurde -401 alep -401 bet -377 vav -368 vavvav -351 het -95 yod -216 kaf -341 pe -370 tsadi -41 qof -155 shin 60 tav -72 cyrg -240 cyrh -61 beta -377 gamma -371 delta -13 ups -398 mpi -355 ntau -47 gkappa -339 tsig -57 tzet -47 sigmaf 37 nuf -334
        0 - z -360 -449 -317
        0 z z 97 ss 3 sh -87 zh 61 ch -118 tsh -177 shch -168 ts 37 tz 27 dz 11 dj -8 dzh -48 j -17 zj -14 sj -104 sch 13 cz -123 sz -122 rz -187 cs -95 zs 10 c -19 cc -19 g -144 gh -314 gj -85 k -246 q -288 qu -320 kh -285 h -459 x 30 ks -120 l -451 ll -326 ly -364 m -465 n -442 ny -370 ng -352 nk -356 r -426 hamza -351 alef -401 ain -355 tha -35 jim 2 hah -360 kha -352 dhal 46 sad -90 dad 77 tah -90 zah 55 ghain -314 qaf -105 heh -362 waw -378 yeh -120 maqsura -403 bet -358 vav -358 het -80 yod -153 kaf -353 ayin -402 pe -353 tsadi 32 qof -91 shin -47 tav -78 cyrg -127 cyrh -114 beta -354 gamma -354 delta -25 ups -401 ntau -48 gkappa -351 tsig -17 tzet 8 sigmaf 5 nuf -355
        0 - ss -350 -354 -352
        0 ss ss 140 sh -38 zh -38 ch -57 tsh -106 ts -83 tz -34 dz -58 dj -40 dzh -52 j -148 zj -45 sj -31 sch -6 cz -27 sz 20 rz 12 zs -2 c -28 cc -6 g -131 gj -37 k -147 q -358 h -354 x -2 ks -98 l -392 m -369 n -384 ny -353 r -390 jim -47 hah -352 dhal -15 dad -20 zah -9 qaf -35 heh -352 waw -351 yeh -136 bet -352 het -53 yod -102 tsadi -23 qof -43 shin -2 tav -12 cyrg -50 cyrh -41 tsig -22 tzet -1
        0 - sh -99 -173 -34
        0 sh sh 115 ch 81 tsh -40 shch -32 ts -135 tz -86 dz -120 dj -143 dzh -100 j -110 zj 19 sj 95 sch 48 cz -7 sz 92 rz -83 cs -53 zs -6 c -111 cc -34 ck -97 g -178 gh -142 gj -72 gu -96 k -97 q -151 qu -72 kh -173 h -157 x 102 ks -102 l -328 ll -351 ly -364 m -332 n -416 ny -357 ng -351 r -465 alef -404 ain -356 tha -10 jim -60 hah -351 kha -100 dhal -40 sad 13 dad -56 zah -38 ghain -57 qaf -126 heh -352 waw -374 yeh -140 bet -353 he -401 vav -356 het -54 yod -134 kaf -32 pe -352 tsadi -21 qof -115 shin 103 tav -16 cyrg -166 cyrh -141 beta -352 gamma -44 delta -29 ntau -351 gkappa -20 tsig -27 tzet -15 sigmaf 20
        0 - zh -188 -183 -397
        0 zh zh 117 ch -53 tsh -89 shch -86 ts -87 tz -58 dz 5 dj 46 dzh -23 j 60 zj 81 sj -52 sch 97 cz -72 sz -69 rz -31 cs 18 zs -19 c 19 cc -13 ck -38 g -61 gh -74 gj 5 gu -43 k -155 q -99 qu -42 kh -149 h -391 x -36 ks -83 l -418 ly -355 m -407 n -389 ny -351 r -157 tha -4 jim 59 kha -39 dhal -4 sad -52 dad -23 zah 11 ghain -32 qaf -66 heh -352 waw -349 yeh -101 bet -352 het -83 yod -69 kaf -9 pe -351 tsadi -16 qof -70 shin -40 tav -6 cyrg -87 cyrh -96 gamma -9 delta -12 gkappa -8 tsig 4 tzet 35 sigmaf -32
        0 - ch -255 -288 -351
        0 ch ch 139 tsh 97 shch -101 ts 80 tz 23 dz 43 dj -25 dzh -56 j -18 zj -83 sch 6 cz 111 sz 20 rz -88 cs 29 zs -48 c 58 ck -93 g -49 gh -57 gj -80 gu -55 k -47 q -25 qu -27 kh -13 h -13 x 55 ks -66 l -420 ly -351 m -393 n -429 ny -351 ng -124 r -427 hamza -351 tha -18 jim -11 hah -76 kha 37 dhal -34 sad -26 dad -10 zah -21 ghain -55 qaf -56 heh -11 waw -357 yeh -170 bet -346 vav -353 het 28 yod -113 kaf 45 tsadi 56 qof -51 shin 25 tav -26 cyrg -45 cyrh 74 gamma -33 delta -34 gkappa -4 tsig 35 tzet -11 sigmaf -25
        0 - tsh -347 -292 -370
        0 tsh tsh 58 shch 27 ts 3 tz 48 dz 23 dj 85 dzh 33 j -80 zj -71 sj -113 sch -126 cz 86 sz -87 rz -95 cs 84 zs -16 c 45 g -104 gj -60 k -152 q -180 kh -355 h -353 x 127 ks -83 l -443 ll -351 ly -353 m -394 n -439 ny -361 r -470 hamza -351 ain -351 tha -23 jim -21 hah -351 kha -353 dhal -15 sad -63 dad -33 tah -59 zah -23 ghain -317 qaf -28 heh -352 waw -363 yeh -150 bet -352 het -54 yod -129 kaf -329 pe -355 tsadi 87 qof -50 shin -48 tav -28 cyrg -61 cyrh -74 gamma -351 delta -34 ntau -28 tsig 50 tzet -9 sigmaf 16 nuf -352
        0 - shch -352 -393 -354
        0 shch shch 242 ts -4 tz -30 dz -19 dj -35 dzh -19 j -112 zj -48 sj -48 sch 1 cz -44 sz -18 rz -17 cs -9 zs -1 c -23 cc -1 g -76 gj -10 k -139 h -362 x 16 ks -12 l -369 m -363 n -361 r -362 tha -4 jim -24 kha -351 dhal -3 sad -35 dad -2 zah -10 qaf -19 yeh -90 yod -66 tsadi -5 qof -27 shin 21 tav -1 cyrg -21 cyrh -42 delta -9 tsig -1 sigmaf 25
        0 - ts -231 -202 -397
        0 ts ts 85 tz 69 dz -16 dj -82 dzh -39 j -128 zj -45 sj -67 sch -71 cz 50 sz -73 rz -75 cs -13 zs -78 c 82 g -104 gj -24 k -118 q -189 h -329 x -30 ks -114 l -406 ly -352 m -395 n -423 ny -355 ng -351 nk -351 r -420 tha -1 jim 62 kha -351 dhal -5 sad -23 dad -13 tah -12 zah -5 qaf -35 waw -355 yeh -126 bet -351 vav -351 yod -101 tsadi 100 qof -41 shin -42 tav -17 cyrg -73 cyrh -65 delta -22 ntau -8 tsig 51 tzet 20 sigmaf -43
        0 - tz -360 -365 -377
        0 tz dj -3 dzh 15 j -17 zj -16 sj -23 sch -31 sz -33 rz -45 cs -7 zs -14 c 68 g 2 gj -3 k -77 q -351 h -363 x -13 ks -8 l -361 m -352 n -366 ny -351 r -365 tha -2 jim 36 sad -9 dad -6 tah -2 qaf -13 yeh -73 bet -352 yod -55 tsadi 85 qof -23 shin -13 tav -14 cyrg -4 cyrh -2 delta -1 ntau -3 sigmaf -6
        0 - dz -384 -404 -354
        0 dz dj 60 dzh -21 j 62 zj -20 sj -28 sch -46 cz 20 sz -58 rz -56 cs 23 zs -17 c 31 ck -11 g 22 gh -18 gj -36 gu -18 k -103 q -78 qu -23 kh -41 h -361 x 2 ks -14 l -371 m -364 n -369 ny -351 r -370 jim 85 kha -19 dhal -15 sad -16 dad -7 zah -5 ghain -6 qaf -37 heh -351 waw -351 yeh -87 het -51 yod -65 kaf -5 pe -351 tsadi -2 qof -29 shin -21 tav -3 cyrg -36 cyrh -14 gamma 21 delta -5 gkappa -3 sigmaf 24
        0 - dj -362 -410 -362
        0 dj dj 101 dzh 56 j 73 zj -31 sj -68 sch -41 cz -23 sz -62 rz -35 cs -16 zs 5 c 29 ck -9 g 71 gh -42 gj 68 gu -2 k -113 q 2 qu -12 kh -75 h -352 x 20 ks -37 l -388 m -375 n -378 ny -358 r -379 jim 98 hah -351 kha -29 dhal -13 sad -30 dad -21 zah -11 ghain 3 qaf -34 waw -354 yeh -100 vav -351 het -51 yod -65 kaf -3 tsadi 5 qof -35 shin -25 tav -6 cyrg 24 cyrh -80 gamma 50 gkappa -2 tsig 6 tzet 49 sigmaf 19
        0 - dzh -380 -388 -360
        0 dzh dzh 183 j 98 zj -39 sj -41 sch -29 cz -30 sz -43 rz -52 cs 9 zs -23 c 41 ck -9 g -4 gh -31 gj 51 gu -34 k -59 q -73 qu -31 kh -57 h -370 x -5 ks -19 l -371 m -367 n -365 r -372 jim 105 kha -26 dhal -12 sad -17 dad -16 zah -15 ghain -22 qaf -36 yeh -92 vav -351 yod -72 kaf -3 tsadi -9 qof -27 shin -21 tav -5 cyrg -69 cyrh -49 gamma -9 delta -24 gkappa -1 tsig -1 tzet 5 sigmaf -4
        0 - j -489 -295 -321
        0 j j 54 zj -2 sj -147 cz -89 sz -86 rz -101 cs -28 zs 39 c -71 cc -23 ck -70 g -22 gh -66 gj 26 gu 12 k -199 q -125 qu -10 kh 10 h -313 x -14 ks -97 l -464 ly -353 m -410 n -399 ny -380 nk -353 r -458 hamza -351 tha -1 jim 91 kha 4 dhal -21 sad -23 dad -48 tah -351 zah -27 ghain -54 qaf -82 heh -353 waw -352 yeh 13 bet -354 vav -354 het -30 yod -4 yodyod -343 kaf -17 pe -354 tsadi -65 qof -91 shin -59 tav -25 cyrg -103 cyrh -8 beta -354 gamma 25 delta -28 mpi -353 ntau -345 gkappa -28 tsig -20 tzet 60 sigmaf -45
        0 - zj -356 -293 -373
        0 zj sch 45 cz -20 sz -13 rz -16 cs -20 zs -8 c -20 g -81 gj 6 k -113 kh -354 h -391 x -9 ks -16 l -365 m -356 n -368 ny -351 r -361 tha -3 jim -1 sad -6 qaf -3 yeh -87 het -51 yod -65 tsadi -1 qof -6 shin -5 cyrg -33 cyrh -24 tsig 7 tzet -1 sigmaf -14
        0 - sj -365 -383 -373
        0 sj sj 120 cz -22 rz -26 cs -27 zs -17 c -38 g -92 gj -42 k -138 h -405 x 40 ks -41 l -385 ll -351 ly -351 m -366 n -379 ny -356 r -387 jim -34 dhal -5 sad -8 dad -1 qaf -11 waw -351 yeh -109 het -52 yod -93 tsadi -20 qof -8 shin 6 tav -7 cyrg -32 cyrh -19 delta -2 tsig -5 sigmaf -2
        0 - sch -374 -315 -243
        0 sch sch 158 cz -23 sz 76 rz -29 cs -45 zs 1 c -107 g -43 gj -38 k -22 x 73 ks -49 l -369 m -353 n -359 r -374 tha -1 jim -6 dhal -5 sad -36 dad -2 zah -32 qaf -30 yeh -68 het -56 yod -78 pe -351 tsadi -19 qof -19 shin 106 tav -7 cyrg -35 cyrh -47 delta -3 tsig -2 tzet -4 sigmaf -11
        0 - cz -335 -385 -385
        0 cz rz -30 zs -4 c 52 g -17 gj -4 k -99 q -326 kh -352 h -381 x -12 l -364 m -353 n -365 r -362 tha -4 dhal -4 sad -6 zah -6 qaf -7 yeh -84 het -52 yod -58 tsadi 43 qof -18 shin -9 tav -1 cyrg -20 cyrh -23 delta -1 tsig 10 sigmaf -12
        0 - sz -360 -346 -272
        0 sz rz -38 cs -17 zs -13 c -61 g -81 gj -36 k -92 h -362 x 73 ks -36 l -328 m -364 n -326 r -383 tha -1 jim -50 dhal -12 sad -12 dad -9 zah 14 qaf -26 waw -351 yeh -74 vav -351 het -51 yod -77 tsadi -8 qof -29 shin 52 tav -2 cyrg -27 cyrh -35 delta -1 tsig -8 tzet -7 sigmaf 4
        0 - rz -351 -376 -369
        0 rz cs -32 zs -10 c -109 cc -4 g -79 gj -31 k -125 h -362 x -22 ks -30 l -359 n -352 r -32 jim -32 dhal -4 sad 20 dad -9 zah -7 qaf -5 yeh -76 yod -73 tsadi -17 qof -11 shin -4 cyrg -16 cyrh -12 tsig -1 tzet -2 sigmaf -4
        0 - cs -358 -386 -364
        0 cs cs 156 zs -2 c -1 g 3 gj 15 k -51 h -370 x -4 ks -1 l -353 m -357 n -357 r -358 tha -1 jim 1 sad -3 dad -1 qaf 2 heh -351 yeh -75 het -58 yod -67 tsadi 21 qof -2 shin -10 cyrg -22 cyrh -49 tzet 16 sigmaf -16
        0 - zs -357 -244 -352
        0 zs c -8 g -6 gj 11 k -78 h -356 x -3 ks -17 l -352 m -359 n -327 r -360 jim 64 sad -5 dad -5 yeh -36 yod -53 tsadi -10 shin -5 cyrg -9 cyrh -8 delta -1 tzet -2 sigmaf -20
        0 - c -340 -466 -340
        0 c c 77 ck -5 g -120 gh -83 gj -27 gu -77 k 35 q -25 qu 13 kh -41 h -202 x -29 ks -71 l -396 ll -357 ly -358 m -470 n -466 ny -361 ng -135 r -496 alef -404 ain -352 tha -47 jim 18 hah -67 kha -35 dhal -23 sad 8 dad -22 tah -47 zah -46 ghain -62 qaf 10 heh -125 waw -356 yeh -187 alep -401 bet -355 vav -353 het -66 yod -133 kaf 4 pe -353 tsadi 66 qof 75 shin -18 tav -38 cyrg -96 cyrh -43 beta -355 gamma -34 delta -31 ups -401 mpi -351 ntau -29 gkappa -8 tsig 51 tzet 27 sigmaf -17 nuf -352
        0 - cc -350 -354 -350
        0 cc cc 143 g -32 gj -3 k 3 q -8 qu 31 kh -27 h -101 n -351 ng -2 dad -6 qaf -4 yeh -55 qof 5 cyrg -7 cyrh -26 gamma -1
        0 - ck -351 -372 -267
        0 ck ck 143 g -39 gh -18 gj -20 gu 4 k 16 q -41 qu 31 kh -79 h -151 x -41 ks -35 l -354 m -360 n -355 ng -69 r -353 jim -6 hah -59 kha -25 ghain -17 qaf -10 heh -52 het -51 kaf -17 qof 81 cyrg -26 cyrh -40 gamma -1 nuf -351
        0 - g -270 -275 -183
        0 g g 103 gh 99 gj -45 gu 1 k -37 q 25 qu -22 kh -26 h 22 x -43 ks -106 l -357 ll -360 ly -358 m -469 n -346 ny -369 ng -142 nk -334 r -515 hamza -352 ain -354 tha -352 jim 92 hah -46 kha -59 sad -70 dad -351 tah -352 zah -14 ghain 92 qaf 29 heh -13 waw -369 yeh -376 bet -337 vav -272 het -85 yod -367 yodyod -352 kaf -43 pe -358 tsadi -35 qof -99 shin -47 cyrg 67 cyrh -47 beta -323 gamma 101 delta -344 ups -402 mpi -351 ntau -343 gkappa 115 tsig -15 tzet 42 sigmaf -58
        0 - gh -382 -371 -280
        0 gh gh 116 gj 79 k -31 q 60 qu -5 kh 26 h -28 x 18 ks -37 l -376 ll -352 m -367 n -380 ng 23 r 30 hah -83 kha -58 ghain 127 qaf 40 heh -56 waw -356 yeh -354 vav -311 het -68 yod -351 kaf -16 qof -39 cyrg 79 cyrh -45 gamma 45 delta -351 gkappa 48 tzet -1
        0 - gj -340 -343 -351
        0 gj gj 137 k -67 q -51 qu -33 kh -31 h -79 x -27 ks -38 l -353 m -361 n -340 ng -45 r -385 jim 6 hah -75 kha -30 sad -18 zah -1 qaf -15 heh -59 waw -352 kaf -3 tsadi -8 qof -39 shin -10 cyrg -5 cyrh -31 gamma 7 sigmaf -12
        0 - gu -355 -355 -333
        0 gu k -38 q 36 kh -66 h -38 x -49 ks -36 l -367 m -359 n -359 ng -19 r -258 jim 6 hah -70 kha -38 ghain 16 qaf 45 heh -56 het -54 yod -351 kaf -11 qof -40 cyrg 68 cyrh -41 tzet -1
        0 - k -387 -241 -220
        0 k k 70 q 55 qu 60 kh -43 h -236 x -68 ks -51 l -521 ll -372 ly -392 m -479 n -273 ny -370 ng -9 r -553 hamza -358 alef -405 ain -367 tha -352 jim -88 hah -103 kha -54 dhal -351 sad -104 dad -354 tah -360 zah -33 ghain -49 qaf 57 heh -125 marbuta -383 waw -345 yeh -368 alep -403 bet -331 vav -364 vavvav -351 het -70 yod -346 yodyod -351 kaf 76 pe -371 tsadi -60 qof 77 shin -81 tav -354 cyrg -92 cyrh -31 beta -347 gamma -87 delta -361 ups -406 mpi -358 ntau -353 gkappa -36 tsig -5 tzet -26 sigmaf -1 nuf -355
        0 - q -235 -450 -245
        0 q q 70 kh -56 h -233 x -71 ks -62 l -470 ll -356 m -438 n -467 ny -351 ng -102 r -481 hamza -351 alef -401 ain -352 jim -51 hah -115 kha -36 sad -352 dad -351 tah -351 ghain 18 qaf 73 heh -93 waw -360 yeh -358 bet -352 vav -353 vavvav -351 het -71 yod -331 kaf -7 pe -352 tsadi -339 qof 64 shin -351 cyrg 32 cyrh -55 beta -352 gamma 7 delta -351 gkappa 40 tsig -333 tzet -6 sigmaf -351
        0 - qu -352 -373 -351
        0 qu qu 139 kh -32 h -135 x -31 ks -28 l -363 m -360 n -363 ng -22 r -361 jim -30 hah -68 kha -33 ghain -13 qaf -1 heh -65 yeh -351 het -54 kaf -14 qof -3 shin -352 cyrg -18 cyrh -52 gamma -15 gkappa -1
        0 - kh -191 -242 -250
        0 kh kh 107 h 24 x 91 ks -125 l -366 m -397 n -345 ny -354 ng 41 r -371 tha -351 jim -28 hah -8 kha 108 dhal -351 tah -351 ghain -55 qaf -66 heh 60 waw -353 yeh -356 vav -351 het 28 yod -352 kaf 45 qof -15 cyrg -30 cyrh 76 beta -351 gamma -33 delta -354 gkappa -25 tzet -8
        0 - h -290 -256 -89
        0 h h 63 x 34 ks -306 l -407 ll -368 ly -380 m -457 n -352 ny -373 nk -356 r -448 hamza -54 alef -129 alefe -112 alefi -104 alefm -77 ain -150 tha -353 jim -344 hah 50 kha -34 dhal -351 sad -348 dad -351 tah -353 zah -352 ghain -29 qaf -156 heh 61 marbuta -6 waw -176 yeh -180 maqsura -89 kurde -74 alep -137 bet -351 he 62 vav -140 vavvav -104 het 27 yod -143 yodyod -89 kaf -18 ayin -81 pe -360 tsadi -357 qof -130 shin -365 tav -354 cyrg 35 cyrh 53 beta -351 gamma -70 delta -360 ups -114 mpi -352 ntau -353 gkappa -76 sigmaf -342 omicronf -60
        0 - x -412 -296 -235
        0 x x 93 ks 80 l -379 m -387 n -384 ng -15 r -397 jim -26 hah -58 kha 56 sad -12 ghain 4 qaf -26 heh -53 waw -352 vav -351 het -26 kaf 12 qof -24 shin 34 cyrg -26 cyrh 73 gamma -29 mpi -351 ntau -351 gkappa -2 tsig -1 tzet -2 sigmaf -10 nuf -351
        0 - ks -374 -268 -307
        0 ks ks 136 l -357 m -354 n -359 r -361 jim -23 kha -43 sad -30 ghain -11 qaf -40 vav -346 kaf -2 tsadi -28 qof -47 shin -13 cyrg -44 cyrh -97 gamma -45 gkappa -8 tsig -6 sigmaf -30
        0 - l -350 -296 -257
        0 l l 74 ly 35 m -467 n -450 ny -426 ng -363 nk -351 gn -351 r -246 hamza -353 alef -393 alefe -401 alefm -401 ain -277 tha -353 jim -378 hah -358 kha -324 dhal -351 sad -360 dad -352 tah -357 zah -352 ghain -368 qaf -374 heh -370 marbuta -401 waw -306 yeh -370 kurde -401 alep -401 bet -315 vav -372 vavvav -357 het -354 yod -360 yodyod -352 kaf -352 ayin -401 pe -364 tsadi -357 qof -372 shin -294 tav -353 cyrg -436 cyrh -328 beta -373 gamma -236 delta -364 ups -404 mpi -353 ntau -360 gkappa -354 tsig -351 sigmaf -370 nuf -357
        0 - ll -350 -295 -350
        0 ll ll 146 m -364 n -380 ny -351 r -351 hah -351 yeh -323 vav -351 yod -351 pe -351 qof -351 cyrg -353 nuf -353
        0 - ly -366 -337 -296
        0 ly ly 102 m -373 n -378 ny -375 r -355 jim -360 kha -351 sad -351 ghain -351 heh -351 waw -352 yeh -273 bet -351 vav -347 yod -346 qof -354 shin -314 cyrg -353 cyrh -353 gamma -327 ups -401 sigmaf -351
        0 - m -430 -243 -107
        0 m m 74 n -142 ny -209 ng -151 nk -356 gn -79 r -393 hamza -354 alef -407 alefe -402 ain -358 tha -351 jim -367 hah -365 kha -356 dhal -351 sad -357 dad -351 tah -355 zah -352 ghain -362 qaf -364 heh -363 waw -363 yeh -396 maqsura -401 kurde -401 alep -401 bet -371 vav -371 vavvav -351 het -354 yod -378 yodyod -351 kaf -356 ayin -401 pe -353 tsadi -353 qof -372 shin -354 tav -355 cyrg -410 cyrh -399 beta -331 gamma -370 delta -357 ups -402 ntau -352 gkappa -352 tsig -351 tzet -351 sigmaf -353 nuf -12
        0 - n -164 -235 -94
        0 n n 77 ny 8 ng -68 nk -189 gn -203 r -345 hamza -353 alef -401 ain -362 tha -316 jim -384 hah -373 kha -364 dhal -353 sad -364 dad -358 tah -362 zah -353 ghain -366 qaf -324 heh -336 waw -360 yeh -380 alep -401 bet -366 vav -365 vavvav -353 het -354 yod -377 yodyod -353 kaf -356 ayin -403 pe -377 tsadi -358 qof -393 shin -352 tav -358 cyrg -457 cyrh -379 beta -377 gamma -36 delta -349 ups -408 mpi -356 ntau -88 gkappa -72 tsig -353 sigmaf -251 nuf 69
        0 - ny -369 -265 -262
        0 ny ny 92 ng -19 nk -103 gn -52 r -392 ain -351 kha -351 qaf -351 waw -351 yeh -354 cyrg -355 gamma -12 ntau -16 gkappa -1 nuf -2
        0 - ng -353 -294 -371
        0 ng ng 126 nk 14 gn -52 r -368 kha -31 ghain 24 qaf -49 waw -351 kaf -4 qof -65 cyrg -130 cyrh 35 gamma -52 ntau -9 gkappa 87 nuf -55
        0 - nk -328 -405 -355
        0 nk nk 146 gn -41 r -370 jim -325 ghain -224 waw -353 yeh -352 vav -351 yod -351 nuf -18
        0 - gn -351 -364 -357
        0 gn gamma -21 ntau -3 gkappa -13 nuf -9
        0 - r -434 -328 -181
        0 r r 61 hamza -360 alef -406 ain -363 tha -353 jim -378 hah -382 kha -375 dhal -354 sad -369 dad -355 tah -370 ghain -79 qaf -386 heh -374 marbuta -401 yeh -426 kurde -401 alep -403 bet -377 vav -369 vavvav -354 het -353 yod -394 yodyod -354 kaf -354 ayin -401 pe -377 tsadi -363 qof -386 shin -365 tav -360 cyrg -449 cyrh -419 beta -378 gamma -377 delta -371 ups -405 mpi -362 ntau -366 gkappa -357 tsig -351 sigmaf -371 nuf -361
        0 - hamza -61 -27 -145
        0 hamza hamza 155 alef 36 alefe -13 alefi -41 alefm -2 ain -33 hah -72 ghain -351 heh -68 marbuta -63 waw -81 yeh 68 kurde -62 alep 51 vav -65 yod -11 yodyod -66 kaf -351 ayin -49 pe -352 cyrh -346 ups -67
        0 - alef -170 -162 -154
        0 alef alef 43 alefe 53 alefi 14 alefm 40 ain -43 hah -94 kha -401 ghain -403 qaf -401 heh 36 marbuta -27 waw -35 yeh -63 maqsura -69 kurde 40 alep 91 bet -402 he 91 vav -23 het -73 yod -92 yodyod -77 ayin 52 pe -401 qof -401 shin -402
        0 - alefe -153 -184 -206
        0 alefe alefe 19 alefi 1 alefm 50 ain -75 hah -75 heh -81 marbuta -71 waw -73 yeh -52 kurde -75 alep 51 he -75 vav -65 yod -60
        0 - alefi -152 -143 -183
        0 alefi alefi 42 alefm -45 ain -73 hah -72 heh -71 waw -71 yeh -67 alep -25 he -73 vav -72 het -71 yod -43 ayin -65
        0 - alefm -138 -156 -123
        0 alefm alefm 84 hah -71 heh -76 marbuta -75 waw -59 yeh -72 kurde -73 alep 76 he -68 vav -57 yod -66
        0 - ain -194 -230 -97
        0 ain ain 67 hah -105 dad -351 heh -83 marbuta -75 waw -97 yeh -101 alep -77 he -71 vav -89 vavvav -74 het -74 yod -77 ayin 34 pe -351 ups -75
        0 - tha -351 -357 -353
        0 tha tha 136 sad -7 waw -351 tsadi -3 tav -2 delta -1 ntau -8
        0 - jim -369 -296 -283
        0 jim jim 148 hah -352 kha -17 dhal -1 sad -9 dad -7 zah -3 ghain 1 qaf -44 heh -355 waw -356 yeh -82 vav -356 het -23 yod -84 kaf -1 tsadi 1 qof -27 shin -25 tav -1 cyrg 34 cyrh -17 gamma 26 delta -14 gkappa 26 tsig 16 tzet 43 sigmaf -17
        0 - hah -195 -218 -204
        0 hah hah 70 kha -86 ghain -61 qaf -73 heh -31 marbuta -76 waw -110 yeh -92 maqsura -71 alep -76 he -73 vav -85 het -26 yod -78 kaf -34 qof -54 cyrg -70 cyrh 13 gamma -67 ups -80 gkappa -64 omicronf -77
        0 - kha -368 -384 -351
        0 kha kha 92 tah -351 ghain -18 qaf -37 heh -49 waw -356 yeh -307 vav -357 het 8 yod -352 kaf 39 qof -15 cyrg -69 cyrh 76 gamma -16 gkappa -22 tzet -2 nuf -351
        0 - dhal -353 -357 -350
        0 dhal dhal 136 sad -19 tah -8 delta 19 ntau -6 tzet -2 sigmaf -1
        0 - sad -363 -383 -333
        0 sad sad 73 dad -34 tah -9 zah -14 ghain -351 qaf -14 waw -351 yeh -96 yod -61 kaf -331 pe -352 tsadi 12 qof -5 shin -20 tav -2 cyrg -32 cyrh -29 delta -33 ntau -11 tsig -3 sigmaf 5
        0 - dad -352 -358 -351
        0 dad dad 129 tah -2 zah -5 yeh -354 shin -1 delta -7 ntau 5 tzet -1
        0 - tah -362 -318 -355
        0 tah tah 126 qaf -352 heh -351 waw -354 yeh -362 bet -351 ayin -401 tav -1 delta -13 ntau -16 tsig -2 nuf -351
        0 - zah -351 -357 -350
        0 zah zah 121 yeh -51 he -401 yod -51 qof -4 shin -6 cyrg -8 cyrh -18 delta -1 ntau 10
        0 - ghain -365 -350 -270
        0 ghain qaf 3 heh -57 waw -367 yeh -356 alep -401 bet -351 vav -334 het -51 yod -353 kaf -3 tsadi -351 qof -7 cyrg 78 cyrh -34 gamma 58 mpi -351 gkappa 57
        0 - qaf -371 -398 -318
        0 qaf qaf 113 heh -78 marbuta -401 waw -362 yeh -364 vav -352 het -49 yod -351 kaf -11 tsadi -3 qof 63 shin -11 cyrg -3 cyrh -56 gamma -34 gkappa -8 tsig -6 tzet -3 sigmaf -12
        0 - heh -211 -143 -66
        0 heh heh 131 marbuta 33 waw -99 yeh -24 maqsura -59 kurde -19 alep -39 bet -351 he 102 vav -51 vavvav -71 het -31 yod -64 yodyod -61 kaf -52 ayin -54 pe -358 tsadi -353 qof -66 cyrg 33 cyrh 94 beta -351 gamma -67 delta -351 ups -79 gkappa -61 nuf -351 omicronf -79
        0 - marbuta -198 -224 -157
        0 marbuta marbuta 13 waw -84 yeh -101 kurde -34 alep -51 he 14 vav -80 yod -71 yodyod -71 ayin -71 tav -375
        0 - waw -284 -164 -175
        0 waw waw 78 yeh -91 maqsura -77 kurde -82 alep 36 bet 27 he -21 vav 93 vavvav -57 het -76 yod -81 yodyod -53 kaf -351 ayin -31 pe -87 tsadi -352 qof -367 shin -351 cyrg -358 cyrh -346 beta 48 delta -352 ups -46 mpi -65 gkappa -351 omicronf 44
        0 - yeh -221 -123 -163
        0 yeh yeh 72 maqsura 87 kurde -57 alep -10 bet -360 he -14 vav -88 vavvav -74 het -58 yod 105 yodyod -51 ayin 31 pe -363 tsadi -69 qof -354 shin -72 tav -351 cyrg -359 cyrh -346 gamma -351 ups -60 tsig -57 tzet -52 sigmaf -81 omicronf -113
        0 - maqsura -189 -80 -163
        0 maqsura maqsura 71 alep -74 he -36 vav -76 yod 48
        0 - kurde -191 -93 -126
        0 kurde kurde 40 alep -56 he -10 yod -66 ayin -41
        0 - alep -154 -149 -169
        0 alep alep 66 bet -401 he -1 vav 19 vavvav -71 het -71 yod -85 ayin -34
        0 - bet -370 -316 -255
        0 bet bet 103 vav -45 yod -352 pe -61 qof -351 cyrg -354 cyrh -351 beta 59 mpi 92
        0 - he -151 -126 -138
        0 he he 28 vav -77 yod -47 ayin -8
        0 - vav -265 -165 -162
        0 vav vav 81 vavvav -49 yod -97 yodyod -77 kaf -355 ayin -57 pe -68 qof -353 shin -351 tav -352 cyrg -274 cyrh -344 beta 13 delta -351 ups -78 mpi -67 gkappa -352 omicronf 8
        0 - vavvav -217 -204 -200
        0 vavvav yod -71 beta -38 ups -71
        0 - het -207 -215 -202
        0 het het 145 yod -71 kaf -42 cyrg -57 cyrh 35 ups -71 gkappa -52 sigmaf -51
        0 - yod -240 -167 -229
        0 yod yod 66 yodyod -57 ayin -44 pe -352 tsadi -76 qof -356 shin -62 tav -352 cyrg -331 gamma -346 ups -29 gkappa -351 tsig -59 sigmaf -81 omicronf -77
        0 - yodyod -200 -201 -208
        0 yodyod yodyod 133 ups -71
        0 - kaf -343 -358 -351
        0 kaf kaf 127 qof -21 cyrg -12 cyrh 40 gamma -3 gkappa -3 tzet -1
        0 - ayin -141 -124 -124
        0 ayin ayin 51
        0 - pe -368 -334 -351
        0 pe pe 84 qof -351 cyrg -351 cyrh -352 beta -18 mpi -46 sigmaf -351
        0 - tsadi -353 -368 -353
        0 tsadi tsadi 126 qof -17 shin -4 cyrg -22 cyrh -10 delta -3 ntau -6 tsig 35 tzet -4 sigmaf 16
        0 - qof -375 -387 -339
        0 qof qof 132 shin -29 tav -351 cyrg -61 cyrh -44 beta -351 gamma -25 delta -352 gkappa -11 tsig -3 tzet -6 sigmaf -8
        0 - shin -356 -346 -355
        0 shin shin 176 cyrg -32 cyrh -29 delta -4 tsig -5 tzet -1 sigmaf 3
        0 - tav -355 -358 -357
        0 tav tav 114 delta -2 ntau -16 tsig -1 sigmaf -1
        0 - cyrg -314 -339 -271
        0 cyrg cyrg 91 cyrh 12 beta -352 gamma 115 mpi -351 gkappa 67 tsig -13 tzet -14 sigmaf -12
        0 - cyrh -191 -212 -225
        0 cyrh cyrh 107 gamma -46 delta -352 ntau -328 gkappa -8 tsig -2 tzet -2 sigmaf -2
        0 - beta -374 -309 -364
        0 beta beta 109 gamma -353 delta -351 mpi -57
        0 - gamma -329 -212 -356
        0 gamma gamma 117 delta -354 gkappa 3 nuf -4
        0 - delta -318 -367 -352
        0 delta delta 138 ntau -21 tsig -7 sigmaf 38
        0 - ups -176 -203 -209
        0 ups ups 108
        0 - mpi -362 -364 -350
        0 - ntau -329 -286 -350
        0 ntau nuf -4
        0 - gkappa -339 -308 -299
        0 gkappa nuf -4
        0 - tsig -351 -355 -350
        0 tsig sigmaf -9
        0 - tzet -351 -353 -350
        0 - sigmaf -370 -389 -114
        0 sigmaf sigmaf 85 nuf -343
        0 - nuf -350 -350 -117
        0 nuf nuf 79
        0 - omicronf -180 -180 -157
        0 omicronf omicronf 16
        1 length -510 -510 -523 -282 -315 -337 -342 -373 -412 -464 -526 -586 -709
        1 - a -173 -71 -45
        1 a a 49 e -32 i -143 o -3 u -95 y -140 schwa 81 oe -28 ue -108 aa 47 ii -146 ee -104 oo -83 ou -121 ay -214 ey -147 oi -150 aw -220 iy -35 ya 10 ye 12 yo -103 yu -95 yi -105 ie -39 ja -19 je -84 jo -119 ju -145 aj -208 ej -124 oj -51 ij -113 ah -67 eh -9 glide -76 hard -32 soft -116 yery -53 cyre -21 b -393 p -411 f -401 v -381 w -182 t -426 d -342 s -405 z -413 sh -404 ch -397 tsh -404 shch -401 ts -401 dz -403 dzh -401 j -380 sj -401 sz -401 c -382 g -391 gh -401 k -375 q -390 h -108 l -426 ly -401 m -357 n -392 r -374 hamza 40 alefe -74 ain 15 jim -402 hah -132 kha -402 sad -408 ghain -403 qaf -408 heh -3 marbuta -85 waw -51 yeh -91 kurde -73 bet -406 vav -62 vavvav -71 het -42 yod -158 yodyod -2 pe -402 tsadi -401 qof -398 cyrg -405 cyrh -392 ups -122 sigmaf -392 omicronf -14
        1 - e -82 -33 -25
        1 e e 68 i -3 o -37 u -95 y -50 schwa 58 oe 56 ue 11 aa -60 ii -55 ee -4 oo -24 ou -79 ay 26 ey -91 oi -86 aw -145 iy -68 ya 19 ye 40 yo 10 yu -149 yi 20 ie -40 ja -39 je -5 jo -18 ju -101 aj -67 ej -114 oj -60 ij -77 ah -25 eh 11 glide 12 hard -17 soft -44 yery 27 cyre 39 b -434 p -397 f -401 w -130 t -411 d -409 s -407 z -408 sh -396 zh -402 tsh -402 ts -402 dj -402 sj -402 c -396 g -401 k -414 q -402 h -48 l -416 m -412 n -407 r -422 hamza 4 alef -84 alefe -64 alefm -71 ain -81 jim -401 hah -141 kha -402 sad -402 tah -401 qaf -404 heh 22 marbuta -60 yeh 28 maqsura -69 kurde -55 alep -66 bet -403 he -28 vav -102 vavvav -102 het -73 yod 8 yodyod -51 ayin 5 pe -402 tsadi -402 qof -406 ups -31 sigmaf -403 omicronf -92
        1 - i -94 -70 -48
        1 i i 47 o -54 u -69 y 34 schwa -14 oe -49 ue 20 aa -141 ii 23 ee 23 oo -50 ou -115 ay -35 ey -45 oi -47 aw -229 iy -37 ya -120 ye -26 yo 53 yu -38 yi 43 ie -50 ja -165 je -106 jo -66 ju -83 aj -25 ej -23 oj -135 ij -102 ah -157 eh -48 glide 61 hard -42 soft -85 yery 57 cyre -17 b -440 p -221 f -411 v -396 w -179 t -334 d -321 th -344 dh -403 s -402 z -370 sh -398 zh -408 ch -371 tsh -364 dz -347 dj -344 dzh -343 j -173 zj -401 sj -401 cz -404 c -357 g -344 gh -403 k -395 q -362 qu -401 h -125 l -257 ly -380 m -435 n -391 ny -402 r -317 hamza 23 alef -72 alefe -87 alefm -62 ain -77 tha -404 jim -375 hah -182 kha -413 sad -409 dad -401 tah -402 zah -401 ghain -403 qaf -410 heh -82 marbuta -79 waw -111 yeh 2 maqsura 31 alep -92 bet -403 he -77 vav -103 vavvav -89 het -112 yod 24 yodyod -56 kaf -402 ayin -75 pe -403 tsadi -403 qof -408 shin -402 tav -401 cyrg -409 cyrh -407 gamma -405 ups 30 omicronf -138
        1 - o -52 -46 -79
        1 o o 36 u 22 y -115 schwa -92 oe 36 ue 33 aa -51 ii -156 ee -79 oo 44 ou 37 ay -152 ey -134 oi -166 aw -106 iy 8 ya -92 ye -89 yo -111 yu -44 yi -110 ie -110 ja -155 je -107 jo -10 ju -58 aj -174 ej -135 oj -197 ij -96 ah -161 eh -57 glide -119 hard -36 soft -43 yery 6 cyre -23 b -423 p -313 f -402 w -89 t -398 d -343 s -397 z -417 sh -402 zh -401 tsh -387 dj -402 c -407 k -426 h -165 l -332 m -428 n -391 nk -401 r -406 hamza -62 alef -30 alefe -52 alefm 14 ain -31 jim -403 hah -174 kha -403 dhal -402 sad -405 dad -401 tah -402 zah -402 ghain -406 qaf -409 heh -92 marbuta -82 waw 16 yeh -83 maqsura -79 kurde -76 alep 12 bet -401 he -13 vav 28 het -85 yod -104 yodyod -97 kaf -401 ayin -63 pe -406 tsadi -389 qof -407 shin -403 tav -401 cyrg -402 ups -107 omicronf 49
        1 - u -170 -65 -50
        1 u u 64 y -85 schwa 26 oe 72 ue 97 aa -128 ii -114 ee -102 oo 26 ou 94 ay -152 ey -129 oi -79 aw -58 iy -89 ya -159 ye -79 yo -98 yu 27 yi -67 ie -110 ja -166 je -149 jo -56 ju -38 aj -147 ej -110 oj -114 ij -137 ah -139 eh -80 glide -22 hard -2 soft -98 yery -13 cyre -85 b -297 p -372 f -205 v 30 w 73 t -367 d -398 s -414 z -408 sh -401 zh -401 tsh -407 ts -401 cz -401 c -406 g -406 k -317 q -405 h -78 l -368 m -378 n -405 r -350 hamza -100 alef -44 alefe -18 alefi -53 alefm -73 ain -12 jim -401 hah -165 kha -404 sad -404 dad -401 tah -401 ghain -402 qaf -410 heh -83 marbuta -77 waw 36 yeh -129 kurde -63 alep -78 bet -401 he -86 vav 56 het -93 yod -101 yodyod -95 ayin -63 pe -401 tsadi -402 qof -405 shin -402 cyrg -419 beta -285 delta -392 ups -29 mpi -386 omicronf 32
        1 - y -399 -259 -108
        1 y y 83 schwa -44 oe -27 ue -21 aa -142 ii 23 ee 8 oo -101 ou -74 ay -74 ey -84 oi -63 aw -174 iy -9 ya -94 ye -51 yo -25 yu 33 yi 0 ie -69 ja -105 je -49 jo -45 ju -61 aj -49 ej -35 oj -69 ij -65 ah -110 eh -87 glide 27 hard 7 soft -111 yery 31 cyre -41 b -391 p -428 f -315 ph -352 v -256 w -166 t -450 d -411 th -353 dh -353 s -437 z -391 sh -375 zh -318 ch -152 tsh -356 shch -351 ts -369 tz -351 dz -328 dj -316 dzh -313 j -101 zj -365 sj -358 sch -333 cz -352 sz -351 rz -351 zs -342 c -222 cc -52 ck -80 g -100 gh -104 gj -86 gu -79 k -287 q -189 qu -70 kh -95 h -173 x -70 l -438 ll -351 ly -378 m -440 n -427 ny -373 nk -352 r -446 hamza -41 alef -127 alefe -75 alefm -64 ain -127 tha -351 jim -336 hah -139 kha -101 dhal -351 sad -353 tah -355 ghain -119 qaf -99 heh -89 marbuta 10 waw -135 yeh 15 maqsura -36 kurde -69 alep -92 bet -359 he -86 vav -110 vavvav -93 het -85 yod 36 yodyod -54 kaf -64 ayin -58 pe -356 tsadi -353 qof -121 shin -352 cyrg -157 cyrh -176 beta -361 gamma 45 delta -360 ups 40 mpi -363 ntau -351 gkappa -94 tzet -337 sigmaf -355 omicronf -119
        1 - schwa -123 -63 -221
        1 schwa schwa 89 oe -64 ue -66 ii -86 ee -72 oo -73 ou -69 ay -93 ey -71 oi -72 iy -76 ya -18 ye -48 yo -52 ja -38 je -69 jo -75 aj -59 ej -71 ij -60 ah -79 eh -25 glide -74 hard -57 soft -75 yery -63 cyre 31 b -404 p -404 v -399 w -27 d -407 s -401 g -396 gh -378 h -20 l -371 m -402 n -393 r -406 hamza -66 ain -63 hah -86 heh -46 waw -23 yeh -1 vav -86 vavvav -72 yod -64 ups -77
        1 - oe -242 -48 -209
        1 oe oe 75 ue -1 aa -84 ii -74 ee -88 ou -59 ay -84 ey -76 oi -68 aw 35 iy -95 ya -87 yo 16 yu -52 ja -72 jo -24 ju -60 aj -77 ej -76 oj -59 ij -69 ah -81 eh -11 hard -77 soft -72 yery -22 cyre -9 b -403 w -28 d -405 h -47 m -404 r -408 hamza -39 alef -73 ain -53 hah -81 heh -61 waw -6 yeh -36 vav -25 het -72 yod -71 yodyod -71 ups -63
        1 - ue -183 -57 -140
        1 ue ue 60 aa -103 ii -71 ee -71 oo -63 ou -5 ay -95 ey -78 oi -65 aw -34 iy -74 ya -82 yo -72 yu 11 ja -73 je -64 jo -81 ju -17 aj -82 ej -74 oj -30 ij -75 ah -92 eh -50 glide -6 hard -84 soft -77 yery -65 cyre -58 b -401 v -384 w -27 t -401 h -48 l -402 m -402 n -393 r -401 hamza -76 ain -77 hah -81 heh -78 waw 55 yeh -5 vav 7 het -72 yod -18 beta -387 ups -3
        1 - aa -189 -158 -180
        1 aa aa 56 ii -49 ee -74 oo -89 ou -111 ay -144 ey -115 oi -121 aw -154 iy -79 ya -18 ye -79 yo -107 yu -92 yi -89 ie -69 ja -97 je -81 jo -73 ju -78 aj -136 ej -86 oj -79 ij -96 ah -4 eh -25 glide -116 hard -89 soft -102 yery -129 cyre -95 b -401 w -97 t -362 z -401 k -401 h -138 n -402 r -401 hamza -11 alefe -74 ain 27 hah -118 qaf -401 heh -56 marbuta -84 waw -111 yeh -124 vav -116 vavvav -72 het -73 yod -114 yodyod -76 cyrg -401 ups -108 omicronf -87
        1 - ii -169 -166 -100
        1 ii ii 57 ee 25 oo -94 ou -109 ay 0 ey -52 oi -65 aw -121 iy -57 ya -106 ye -90 yo -75 yu -54 yi -66 ja -92 je -71 jo -80 ju -78 aj -72 ej -91 oj -73 ij -9 ah -67 eh -62 glide -33 hard -77 soft -100 yery -38 cyre -61 b -409 p -402 v -401 w -108 t -404 d -406 z -402 sh -401 j -401 k -401 h -97 l -408 m -406 n -401 r -403 hamza -47 alef -81 alefm -71 ain -66 hah -96 qaf -401 heh -111 marbuta -62 waw -158 yeh 37 maqsura -11 kurde -66 alep -81 he -72 vav -109 vavvav -78 het -74 yod -44 ayin -58 ups -83 omicronf -92
        1 - ee -159 -182 -170
        1 ee ee 50 oo -77 ou -100 ay -34 ey -66 oi -65 aw -119 iy -71 ya -80 ye -63 yu -78 yi -71 ja -49 je -59 jo -71 ju -72 aj -76 ej -81 oj -72 ij -74 ah -66 eh -84 glide -97 hard -71 soft -107 yery -80 cyre -41 w -88 d -401 h -88 r -396 alefe -73 ain -50 hah -81 heh -73 waw -105 yeh -22 alep -76 vav -88 vavvav -73 yod -65 ups -80 omicronf -86
        1 - oo -137 -173 -61
        1 oo oo 77 ou -22 ay -42 ey -91 oi -92 aw -30 iy -71 ya -100 ye -79 yo -68 yu -78 ie -27 ja -50 je -88 jo -72 ju -85 aj -94 ej -77 oj -74 ij -75 ah -58 glide -72 hard -50 soft -96 yery -64 cyre -36 b -402 w -59 d -401 k -402 h -127 l -401 r -401 hamza -76 alef -71 ain -91 hah -75 heh -87 waw 49 yeh -87 alep -67 vav -44 het -71 yod -82 yodyod -76 ups -81
        1 - ou -137 -89 -261
        1 ou ou 122 ay -108 ey -108 oi -74 aw 2 iy -92 ya -118 ye -55 yo -89 yu 12 yi -74 ie -97 ja -104 je -81 jo -89 ju -80 aj -105 ej -97 oj -88 ij -88 ah -91 eh -64 glide -90 hard -78 soft -77 yery -71 cyre -116 b -403 v -322 w 62 t -406 d -409 s -402 z -401 sh -401 tsh -403 g -407 k -413 h -113 l -415 m -408 n -401 r -347 hamza -79 alef -97 alefe -74 ain -92 tha -401 hah -119 ghain -401 qaf -407 heh -92 marbuta -83 waw 51 yeh -128 maqsura -71 kurde -71 alep -71 bet -337 he -73 vav 39 het -80 yod -115 yodyod -78 ayin -76 qof -401 cyrg -401 ups -79 omicronf -82
        1 - ay -136 -210 -107
        1 ay ay 100 ey -17 oi -65 aw -137 iy -92 ya -117 ye -32 yo -93 yu -119 ie -71 ja -90 je -78 jo -97 ju -104 aj 81 ej -22 oj 6 ij -62 ah -95 eh -100 glide -93 hard -48 soft -10 yery -63 cyre -11 b -350 p -402 w -130 t -405 d -404 s -402 z -401 sh -402 k -406 h -160 l -405 m -403 n -405 r -413 alef -122 alefe -73 ain -107 hah -114 qaf -401 heh -79 marbuta -76 waw -111 yeh -29 alep -79 he -71 vav -100 vavvav -85 het -75 qof -401 ups -79 omicronf -101
        1 - ey -217 -220 -191
        1 ey ey 116 oi -75 aw -132 iy -49 ya -66 ye -87 yo -74 yu -85 ie -62 ja -67 je -54 jo -71 ju -81 aj -25 ej 68 oj -93 ij 2 ah -110 eh -89 hard -78 soft -104 yery -75 cyre -86 b -369 w -106 t -404 s -402 j -396 k -405 h -125 l -403 m -403 n -403 r -406 hamza -65 alef -86 alefe -80 ain -83 hah -94 kha -401 qaf -401 heh -82 marbuta -78 waw -123 alep -81 he -75 vav -99 vavvav -83 yod -61 ayin -74 omicronf -105
        1 - oi -258 -133 -127
        1 oi oi 127 aw -114 iy -57 ya -84 ye -73 yo -74 yu -77 ie -72 ja -75 je -51 jo -73 ju -81 aj -73 ej -77 oj 94 ij -20 ah -122 eh -80 hard -58 soft -32 yery -73 cyre -17 w -96 t -401 s -401 k -396 h -102 l -402 m -401 n -401 r -402 hamza -72 alef -82 ain -78 hah -91 heh -68 marbuta -71 waw -109 maqsura -77 alep -79 vav -93 yod -72 ayin -71 ups -65 omicronf -107
        1 - aw -291 -242 -222
        1 aw aw 112 iy -169 ya -171 ye -103 yo -96 yu -72 yi -86 ie -115 ja -119 je -69 jo -96 ju -90 aj -142 ej -96 oj -113 ij -144 ah -164 eh -103 glide -103 hard -89 soft -118 yery -125 cyre -110 v -396 w -91 t -409 d -405 s -401 tsh -401 k -377 h -125 l -402 m -403 n -403 r -405 hamza -84 alef -162 alefe -81 alefi -71 alefm -72 ain -115 jim -401 hah -105 heh -101 marbuta -104 waw -48 yeh -154 maqsura -75 kurde -74 alep -92 he -91 vav -51 het -77 yod -133 yodyod -80 ayin -56 cyrg -401 ups -93 omicronf -37
        1 - iy -202 -176 -122
        1 iy iy 15 ya -90 ye -21 yo -82 yu -75 yi 13 ja -50 jo -75 ju -72 aj -89 ej -60 oj -46 ij 22 ah -108 eh -68 glide -68 hard -78 soft -16 yery -78 cyre -30 b -403 p -401 f -401 v -401 w -124 t -408 d -403 s -403 z -404 tsh -346 gj -404 k -413 h -60 l -404 m -406 n -408 ny -403 r -415 hamza -77 alef -94 alefe -71 ain -95 hah -99 heh -96 marbuta -84 waw -142 yeh -68 maqsura -64 kurde -75 alep -86 he -78 vav -102 vavvav -88 het -80 yodyod -67 ayin -76 pe -403 ups -59 omicronf -105
        1 - ya -115 -115 -31
        1 ya ya 58 ye 15 yo 13 yu -95 yi -57 ie 30 ja 32 je -18 jo -36 ju -110 aj -106 ej -48 oj -99 ij -99 ah -67 eh -66 glide 2 hard -92 soft -71 yery -42 cyre -19 b -426 p -404 v -402 w -167 t -402 d -398 s -393 z -402 ch -379 tsh -402 ts -401 c -403 k -369 q -404 h -133 l -406 m -408 n -406 ny -402 r -374 hamza -38 ain -108 jim -383 hah -129 heh -60 marbuta -73 waw -116 yeh 50 vav -101 vavvav -83 het -79 yod 14 qof -401 ups -49 omicronf -80
        1 - ye -68 -158 -66
        1 ye ye 89 yo 15 yu -58 yi -21 ie 44 ja 14 je 45 jo -38 ju -73 aj -21 ej -80 oj -80 ij -79 ah -88 eh -16 glide -82 hard -77 soft -57 yery -67 cyre 40 b -407 w -71 t -406 d -402 h -79 l -401 m -402 r -404 hamza -43 alef -71 alefe -71 ain -86 hah -93 heh -78 waw -75 yeh 16 alep -73 vav -81 vavvav -73 yod -60 yodyod -54 ups -54 omicronf -105
        1 - yo -237 -259 -218
        1 yo yo 85 yu -82 ja -14 je -35 jo 44 ju -46 aj -88 ej -63 oj -78 ij -95 ah -118 eh -78 glide -54 hard -73 soft -109 yery -64 cyre 5 b -405 f -401 w -111 t -406 d -404 z -402 k -402 h -132 l -403 m -403 n -401 r -410 hamza -77 alef -86 alefe -36 ain -77 hah -107 heh -88 marbuta -77 waw -9 yeh -77 maqsura -73 alep -66 bet -401 vav -56 yod -52 yodyod -71 ayin -78 omicronf -76
        1 - yu -46 -94 -233
        1 yu yu 55 yi -73 ie -79 ja -96 je -90 jo -49 ju 31 aj -97 ej -41 oj -78 ij -79 ah -96 eh -71 glide -13 hard -71 soft -12 yery -81 cyre -110 b -382 v -392 w 67 t -401 s -401 c -401 k -361 h -83 l -404 m -401 r -401 hamza -82 ain -80 hah -85 heh -84 waw 51 yeh -64 vav 8 het -71 yod -44 ups -33 omicronf -73
        1 - yi -136 -104 -208
        1 yi yi 102 ja -41 je -19 jo -32 aj -30 ij -31 ah -80 eh -71 glide -21 soft -55 yery -52 cyre -4 v -401 w -80 z -385 ch -383 g -365 k -401 h -55 m -403 hamza -71 heh -63 waw -74 yeh 2 vav -78 yod -45 ups -71
        1 - ie -174 -177 -180
        1 ie ie 60 ja 21 je 10 jo -75 ju -71 aj -75 ej -74 ij -71 ah -71 soft -38 cyre 29 w -74 z -401 k -402 h -93 m -401 alefe -74 ain -74 hah -86 qaf -401 heh -76 waw -114 yeh -66 vav -85 vavvav -76 het -73 yodyod -67
        1 - ja -152 -253 -58
        1 ja aj -71 ij -84 ah -58 eh -49 glide 94 hard -89 soft -109 yery -113 cyre -42 w -106 h -94 l -406 m -402 n -405 r -405 hamza -81 alef -110 alefe -80 alefi -82 alefm -75 ain -102 hah -118 heh -95 marbuta -71 waw -116 kurde -72 alep -82 he -75 vav -104 vavvav -79 ayin -67 ups -65 omicronf -81
        1 - je -174 -168 -194
        1 je aj -71 ij -74 ah -75 eh -47 glide 26 hard -100 soft -81 yery -94 cyre 11 b -401 w -114 h -134 l -402 m -402 n -404 r -405 hamza -57 alef -72 ain -100 hah -91 heh -84 waw -100 yeh -69 vav -94 vavvav -73 ups -43 omicronf -78
        1 - jo -227 -209 -198
        1 jo aj -74 ij -72 ah -71 eh -71 glide 7 hard -67 soft -57 yery -84 cyre 14 w -84 h 0 l -401 r -404 hamza -75 alef -58 alefe -41 alefm -71 ain -74 hah -24 heh -78 waw -55 yeh -71 alep -74 he -72 vav -86 vavvav -73 yod -74 yodyod -71 ups -75 omicronf -83
        1 - ju -262 -243 -191
        1 ju aj -72 ah -72 eh -77 glide -22 hard -73 soft -72 yery -100 cyre -105 b -402 w -61 h -117 l -401 n -402 r -401 alef -81 alefe -74 alefi -71 alefm -71 ain -91 hah -83 heh -83 waw -74 yeh -74 alep -76 he -72 vav -85 vavvav -71 ups -34
        1 - aj -243 -227 -126
        1 aj ij -73 ah -93 eh -101 glide 78 hard -48 soft -102 yery -83 cyre -78 f -401 w -101 h -112 l -409 ly -401 r -408 hamza 25 alef -104 alefe -73 alefm -71 ain -82 hah -88 heh -91 marbuta -76 waw -113 maqsura -63 kurde -72 alep -88 he -76 vav -89 vavvav -71 yodyod -51 ayin -74 ups -79 omicronf -99
        1 - ej -213 -255 -190
        1 ej ah -93 eh -91 glide 49 hard -72 soft -69 yery -81 cyre -142 b -401 w -86 h -91 l -401 r -402 hamza -77 alef -64 ain -76 hah -74 heh -85 waw -101 vav -82 ups -73 omicronf -88
        1 - oj -220 -256 -202
        1 oj ah -88 eh -77 glide -3 hard -78 soft -104 yery -81 cyre -37 b -401 w -89 h -98 l -401 r -401 hamza -71 alef -75 alefe -74 ain -74 hah -79 heh -75 marbuta -73 waw -96 yeh -72 alep -71 vav -90 het -72 yod -57 ups -75 omicronf -109
        1 - ij -221 -124 -208
        1 ij ij 45 ah -101 eh -76 glide -72 hard -81 soft -91 yery -100 cyre -55 b -402 w -111 t -401 sh -401 h -118 l -415 m -409 n -406 r -405 hamza -77 alef -87 alefe -72 alefi -72 alefm -71 ain -91 hah -94 heh -107 marbuta -90 waw -115 yeh -86 maqsura -74 alep -87 he -79 vav -115 vavvav -75 het -69 yod -56 yodyod -71 ayin -73 ups -30 omicronf -103
        1 - ah -264 -128 -191
        1 ah glide -102 hard -100 soft -96 yery -90 cyre -64 b -401 p -402 v -413 w -124 d -405 z -401 h -76 l -404 m -404 r -416 alef -95 alefe -93 alefi -76 alefm -86 ain -113 heh -72 waw -154 yeh -143 maqsura -75 kurde -71 alep -99 vav -106 vavvav -74 yod -105 yodyod -73 ayin -78 ups -81 omicronf -106
        1 - eh -217 -186 -90
        1 eh glide -78 hard -73 soft -76 yery -18 cyre 5 b -407 w -102 t -402 zh -401 l -403 m -402 r -406 hamza -63 alefe -72 ain -76 heh -57 waw -78 yeh -11 vav -95 vavvav -72 yod -45 shin -401 ups -89 omicronf -80
        1 - glide -294 -221 -259
        1 glide glide 58 hard -73 soft -63 yery -67 cyre -12 b -343 p -409 f -383 v -307 w -162 t -406 d -364 dh -367 s -294 z -277 sh -364 zh -335 ch -366 tsh -380 shch -357 ts -351 dz -351 dj -319 dzh -357 j -91 zj -358 sj -367 sch -352 cz -356 sz -353 c -403 ck -351 g -300 gj -361 k -390 q -328 qu -351 kh -364 h -90 x -356 l -364 ll -357 ly -357 m -362 n -340 ny -380 ng -360 nk -351 r -437 hamza -2 alef -29 alefe -72 alefi -75 alefm -72 ain -93 jim -275 hah -88 kha -351 tah -351 ghain -351 qaf -351 heh -27 marbuta -89 waw -115 yeh 38 maqsura -75 kurde -55 alep -85 bet -353 he -39 vav -75 vavvav -76 het -72 yod 24 yodyod -60 ayin -26 pe -351 qof -351 cyrg -354 cyrh -355 ups -22 ntau -329 tzet -351 nuf -353 omicronf -87
        1 - hard -183 72 73
        1 hard hard 89 soft -76 yery -6 cyre -24 v -402 w -41 t -382 s -401 sh -396 k -401 q -405 h -19 n -404 r -402 ain -60 heh -60 waw -48 yeh -5 vav -40 yod -79 ups -63 omicronf -72
        1 - soft -316 -31 -12
        1 soft soft 46 yery -51 cyre -38 b -396 p -393 f -370 v -372 w -128 t -404 d -406 dh -357 s -306 z -353 sh -351 zh -355 ch -366 tsh -356 shch -355 ts -360 dj -354 dzh -352 j -311 sj -353 sch -355 cz -359 sz -359 rz -353 c -365 g -385 k -403 q -360 qu -351 kh -357 h -23 l -409 ll -355 ly -362 m -352 n -368 ny -358 ng -352 nk -358 r -423 hamza -50 alef -78 ain -80 jim -351 hah -87 qaf -352 heh -52 marbuta -71 waw -119 yeh -63 alep -71 he -67 vav -89 vavvav -71 het -77 yod -53 ayin -61 tsadi -352 qof -353 shin -351 cyrg -352 cyrh -343 beta -352 ups -57 mpi -353 tsig -352 omicronf -41
        1 - yery -221 -100 -51
        1 yery yery 69 cyre -19 b -425 p -413 f -411 v -415 w -95 t -414 d -428 s -392 z -405 ch -402 tsh -401 tz -404 j -401 cz -401 c -415 g -411 k -418 q -409 h -100 l -428 m -423 n -406 r -422 hamza -71 ain -80 hah -79 heh -42 waw -61 yeh 63 vav -55 yod 24 ups -84 omicronf -91
        1 - cyre -223 -31 -90
        1 cyre cyre 56 b -426 p -394 f -403 v -401 w -156 t -405 d -396 s -407 z -403 tsh -401 c -405 k -409 q -404 h -67 l -404 m -401 n -401 r -417 hamza -12 ain -104 hah -102 qaf -402 heh -6 waw -90 yeh 39 vav -106 vavvav -74 het -74 yod -22 pe -402 qof -401 cyrg -401 ups -114 omicronf -27
        1 - b -318 -496 -364
        1 b b 84 p -49 f -230 ph -55 v -92 w -123 t -518 d -378 th -353 dh -353 s -469 z -345 ss -360 sh -412 zh -361 ch -409 tsh -425 shch -359 ts -404 tz -353 dz -353 dj -372 dzh -358 j -363 zj -327 sj -373 sch -348 cz -355 sz -359 rz -351 cs -353 zs -351 c -457 ck -354 g -391 gh -360 gj -357 gu -353 k -466 q -407 qu -352 kh -397 h -418 x -378 l -469 ll -353 ly -400 m -359 n -483 ny -384 ng -351 nk -351 r -376 hamza -361 alef -407 ain -362 jim -348 hah -361 kha -358 dhal -352 sad -357 tah -355 ghain -366 qaf -367 heh -342 waw -157 yeh -396 maqsura -403 kurde -401 alep -402 bet 63 he -401 vav -165 vavvav -48 het -351 yod -371 yodyod -353 kaf -353 ayin -401 pe -65 tsadi -354 qof -365 shin -353 tav -351 cyrg -442 cyrh -403 beta 38 gamma -386 delta -329 ups -411 mpi 99 ntau -363 gkappa -354 tsig -353 sigmaf -381 nuf -355
        1 - p -316 -349 -417
        1 p p 91 f -113 ph 45 v -274 w -226 t -472 d -458 th -369 dh -373 s -500 z -300 ss -356 sh -416 zh -372 ch -395 tsh -426 shch -365 ts -377 tz -351 dz -352 dj -365 dzh -354 j -417 zj -357 sj -355 sch -356 cz -351 sz -355 cs -358 zs -351 c -410 ck -351 g -434 gh -351 gj -351 gu -354 k -438 q -381 qu -357 kh -388 h -436 x -365 ks -355 l -467 ll -357 ly -372 m -507 n -440 ny -377 ng -357 r -396 hamza -353 alef -402 ain -353 jim -359 hah -360 kha -356 sad -355 dad -355 tah -352 zah -351 ghain -354 qaf -360 heh -358 waw -120 yeh -376 alep -401 bet -63 vav -174 vavvav -82 het -351 yod -364 pe 72 tsadi -351 qof -360 shin -351 tav -352 cyrg -397 cyrh -408 beta -117 gamma -392 delta -366 ups -341 mpi -115 ntau -353 tsig -351 tzet -352 sigmaf -373 nuf -357 omicronf -401
        1 - f -341 -354 -305
        1 f f 110 ph 124 v -69 w -51 t -193 d -277 th 4 dh -104 s -475 z -410 ss -347 sh -396 zh -383 ch -279 tsh -282 ts -383 dz -351 dj -352 dzh -352 j -385 zj -353 sch -357 cz -352 sz -354 cs -353 c -403 g -415 gh -271 gj -352 gu -351 k -463 q -372 qu -351 kh -279 h -415 x -301 ks -356 l -415 ll -352 ly -372 m -415 n -417 ny -358 ng -351 r -407 hamza -351 ain -351 tha -18 jim -356 hah -358 kha -293 dhal -30 sad -353 dad -33 tah -88 zah -351 ghain -333 qaf -353 heh -345 waw -11 yeh -376 kurde -401 alep -403 bet -4 vav -57 vavvav -71 yod -357 pe 68 tsadi -354 qof -360 shin -352 tav -45 cyrg -387 cyrh -365 beta -43 gamma -354 delta -6 ups -193 mpi -109 ntau -99 gkappa -352 sigmaf -376 nuf -356
        1 - ph -355 -392 -362
        1 ph ph 146 v -69 w -71 t -354 d -352 th -8 dh -352 s -360 z -352 sh -372 zh -355 tsh -382 shch -352 j -354 zj -351 sch -351 cz -351 c -351 gh -351 k -356 l -360 m -358 n -352 ny -352 ng -353 r -357 jim -352 waw -74 bet -21 vav -56 vavvav -51 pe 63 shin -351 cyrh -354 beta -32 mpi -26 sigmaf -351
        1 - v -275 -231 -287
        1 v v 66 w 72 t -500 d -513 th -87 dh -355 s -356 z -290 ss -354 sh -393 zh -387 ch -419 tsh -429 shch -375 ts -346 tz -331 dz -360 dj -376 dzh -358 j -281 zj -326 sj -364 sch -358 cz -352 sz -358 rz -352 cs -352 c -423 g -344 gh -368 gj -354 gu -341 k -490 q -376 qu -353 kh -375 h -428 x -372 ks -354 l -263 ly -363 m -432 n -272 ny -370 ng -363 nk -356 gn -352 r -365 ain -354 tha -351 jim -355 hah -360 sad -354 dad -352 tah -353 ghain -341 qaf -315 heh -315 waw 42 yeh -339 bet 52 vav 38 vavvav -7 yod -354 kaf -351 pe -116 tsadi -356 qof -361 shin -352 tav -352 cyrg -383 cyrh -348 beta 81 gamma -243 delta -357 ups -21 mpi -88 ntau -362 gkappa -343 tsig -354 sigmaf -371 nuf -371
        1 - w -211 -313 -197
        1 w w 93 t -424 d -390 th -79 dh -351 s -423 z -327 sh -363 zh -339 ch -363 tsh -383 shch -351 ts -365 tz -358 dz -352 dj -325 j -353 zj -351 sj -351 sch -351 sz -352 c -372 g -373 gh -362 gj -332 k -424 q -330 qu -352 kh -348 h -205 x -351 ks -351 l -311 ly -355 m -437 n -382 ny -351 ng -355 nk -358 r -471 hamza -113 alef -159 alefe -100 alefi -79 alefm -93 ain -131 jim -323 hah -126 kha -353 sad -353 tah -351 ghain -341 qaf -355 heh -120 marbuta -107 waw 61 yeh -165 maqsura -83 kurde -80 alep -100 bet 50 he -112 vav 62 vavvav -66 het -79 yod -155 yodyod -78 ayin -86 pe -91 tsadi -351 qof -352 cyrg -400 cyrh -364 beta 51 gamma -368 delta -359 ups -45 mpi -109 ntau -356 gkappa -353 tsig -362 sigmaf -351 omicronf -74
        1 - t -452 -342 -155
        1 t t 96 d -5 th 79 dh 18 s -294 z -262 ss -170 sh -222 zh -94 ch -129 tsh -66 shch 78 ts 4 tz -76 dz -31 dj 16 dzh -125 j -235 zj -85 sj -116 sch -106 cz -76 sz -60 rz -100 cs -67 zs -45 c -38 cc -18 g -348 gh -297 gj -289 gu -352 k -364 q -437 qu -356 kh -405 h -297 x -371 ks -364 l -419 ll -351 ly -346 m -470 n -353 ny -378 ng -362 nk -353 r -382 alef -402 alefe -401 ain -359 tha 62 jim -73 hah -361 kha -359 dhal -30 sad -102 dad -64 tah 93 zah -28 ghain -359 qaf -364 heh -346 waw -398 yeh -393 bet -371 vav -372 het -351 yod -374 kaf -359 ayin -402 pe -377 tsadi 16 qof -373 shin -93 tav 104 cyrg -439 cyrh -426 beta -382 gamma -397 delta 3 ups -413 mpi -365 ntau -126 gkappa -354 tsig -63 tzet -18 sigmaf -112 nuf -308
        1 - d -301 -406 -169
        1 d d 86 th 6 dh 46 s -290 z -206 ss -177 sh -236 zh -28 ch -190 tsh -140 shch -128 ts -160 tz -3 dz 74 dj 5 dzh -83 j -190 zj -71 sj -96 sch -93 cz -95 sz -108 rz -96 cs -60 zs -58 c -219 cc -26 ck -351 g -296 gh -246 gj -291 gu -356 k -467 q -406 qu -353 kh -347 h -367 x -295 ks -360 l -435 ll -359 ly -352 m -479 n -390 ny -393 ng -360 nk -357 gn -352 r -343 hamza -343 alef -409 ain -358 tha -51 jim -123 hah -365 kha -365 dhal -25 sad -189 dad 42 tah -38 zah 5 ghain -292 qaf -365 heh -342 waw -397 yeh -301 kurde -402 alep -402 bet -368 he -401 vav -362 vavvav -351 yod -322 kaf -351 ayin -401 pe -364 tsadi -117 qof -365 shin -101 tav -91 cyrg -314 cyrh -331 beta -371 gamma -371 delta 113 ups -407 mpi -364 ntau 91 gkappa -361 tsig -98 tzet 15 sigmaf -32 nuf -372 omicronf -401
        1 - th -316 -360 -297
        1 th th 151 dh -24 s -147 z -126 ss -63 sh -41 zh 10 ch -48 tsh -138 shch -20 ts -106 tz -23 dz -4 dj -1 dzh -3 j -59 zj -15 sj -23 sch -19 cz -23 sz -17 rz -2 cs -5 c -105 cc -2 g -354 gh -351 k -382 q -351 kh -358 h -384 x -355 l -379 m -358 n -288 r -353 tha 60 jim -22 kha -352 dhal 16 sad -73 dad -4 tah 18 zah -4 ghain -351 waw -351 yeh -351 yod -351 kaf -351 tsadi -38 shin -19 tav 76 cyrg -354 cyrh -358 beta -17 gamma -354 delta -33 mpi -351 ntau -12 tsig -29 tzet -10 sigmaf -32
        1 - dh -236 -350 -373
        1 dh dh 120 s -135 z -28 ss -38 sh -114 zh -72 ch -107 tsh -109 shch -41 ts -50 tz -3 dz -61 dj -61 dzh -32 j -106 zj -7 sj -27 sch -30 cz -15 sz -15 rz -9 cs -4 zs -6 c -75 cc -4 g -351 gu -351 k -382 q -351 kh -351 l -305 m -365 n -387 r -376 tha -9 jim -45 kha -352 dhal 111 sad -39 dad 86 tah -27 zah 81 ghain -351 waw -351 yeh -351 kaf -351 tsadi -17 shin -30 tav -8 cyrg -329 gamma -351 delta 126 ntau 14 tsig -17 tzet -26 sigmaf -29
        1 - s -301 -229 -78
        1 s s 76 z 20 ss 68 sh 35 zh -57 ch -75 tsh -136 shch 95 ts -159 tz -64 dz -125 dj -101 dzh -150 j -262 zj -48 sj -44 sch -9 cz -67 sz 96 rz -50 cs 110 zs -168 c 7 cc -16 g -267 gh -348 gj -126 k -297 q -406 qu -356 kh -331 h -246 x 36 ks -234 l -515 ll -349 ly -381 m -534 n -377 ny -399 ng -324 nk -357 r -566 hamza -352 alef -412 ain -355 tha 12 jim -152 hah -372 kha -360 dhal -97 sad 81 dad -83 tah -134 zah -71 ghain -369 qaf -174 heh -369 waw -395 yeh -269 kurde -401 alep -401 bet -377 vav -368 vavvav -351 het -95 yod -216 kaf -341 pe -370 tsadi -41 qof -155 shin 60 tav -72 cyrg -237 cyrh -113 beta -403 gamma -403 delta 24 ups -397 mpi -368 ntau -43 gkappa -340 tsig -137 tzet -77 sigmaf 50 nuf -327
        1 - z -385 -315 -306
        1 z z 104 ss -10 sh -161 zh 60 ch -117 tsh -241 shch -144 ts 28 tz -36 dz -9 dj -56 dzh -24 j 12 zj 8 sj -105 sch 2 cz -121 sz -115 rz -203 cs -60 zs 27 c -67 cc -18 g -102 gh -324 gj 13 k -235 q -302 qu -329 kh -311 h -441 x 39 ks -141 l -424 ll -335 ly -375 m -480 n -420 ny -375 ng -357 nk -351 r -442 hamza -351 alef -401 ain -355 tha -35 jim 2 hah -360 kha -352 dhal 46 sad -90 dad 77 tah -90 zah 55 ghain -314 qaf -105 heh -362 waw -378 yeh -120 maqsura -403 bet -358 vav -358 het -80 yod -153 kaf -353 ayin -402 pe -353 tsadi 32 qof -91 shin -47 tav -78 cyrg -137 cyrh -118 beta -360 gamma -367 delta -19 ups -405 mpi -351 ntau -42 gkappa -354 tsig -14 tzet -5 sigmaf -25 nuf -366
        1 - ss -350 -356 -353
        1 ss ss 133 sh -30 zh -57 ch -27 tsh -136 ts -116 tz -20 dz -32 dj -43 dzh -20 j -87 zj -17 sj -19 sch -2 cz -7 sz 9 rz 6 c -19 cc -2 g -98 gj -13 k -179 q -352 h -351 ks -64 l -376 ly -352 m -361 n -374 ny -351 r -385 jim -47 hah -352 dhal -15 dad -20 zah -9 qaf -35 heh -352 waw -351 yeh -136 bet -352 het -53 yod -102 tsadi -23 qof -43 shin -2 tav -12 cyrg -80 cyrh -78 tsig -29 tzet -7
        1 - sh -130 -215 -20
        1 sh sh 103 zh 2 ch 77 tsh -46 shch -44 ts -160 tz -65 dz -89 dj -133 dzh -101 j -181 zj 20 sj 80 sch 101 cz 3 sz 103 rz -84 cs -67 zs -12 c -58 cc -23 ck -67 g -153 gh -136 gj -58 gu -80 k -159 q -136 qu -57 kh -132 h -270 x 113 ks -101 l -380 ll -352 ly -365 m -380 n -477 ny -366 ng -353 r -433 alef -404 ain -356 tha -10 jim -60 hah -351 kha -100 dhal -40 sad 13 dad -56 zah -38 ghain -57 qaf -126 heh -352 waw -374 yeh -140 bet -353 he -401 vav -356 het -54 yod -134 kaf -32 pe -352 tsadi -21 qof -115 shin 103 tav -16 cyrg -146 cyrh -159 beta -358 gamma -67 delta -52 ntau -355 gkappa -46 tsig -49 tzet -24 sigmaf 26
        1 - zh -210 -126 -383
        1 zh zh 111 ch -18 tsh -130 shch -73 ts -66 tz -25 dz 18 dj 33 dzh 38 j 74 zj 87 sj -63 sch 97 cz -50 sz -73 rz 3 cs 30 zs -45 c -5 cc -12 ck -50 g 5 gh -70 gj 4 gu -40 k -220 q -100 qu -33 kh -85 h -401 x -59 ks -74 l -428 ly -357 m -418 n -412 ny -353 r -210 tha -4 jim 59 kha -39 dhal -4 sad -52 dad -23 zah 11 ghain -32 qaf -66 heh -352 waw -349 yeh -101 bet -352 het -83 yod -69 kaf -9 pe -351 tsadi -16 qof -70 shin -40 tav -6 cyrg -117 cyrh -81 beta -352 gamma -36 delta -31 mpi -352 gkappa -14 tsig 11 tzet 42 sigmaf -45
        1 - ch -321 -350 -327
        1 ch ch 135 tsh 95 shch -90 ts 78 tz 18 dz 3 dj 63 dzh -38 j -23 zj -42 sj 8 sch 8 cz 97 sz 12 rz -52 cs 23 zs -22 c 43 ck -71 g -54 gh -52 gj -37 gu -27 k -61 q -13 qu -10 kh -4 h -24 x 54 ks -63 l -423 ly -356 m -415 n -424 ny -353 ng -106 r -444 hamza -351 tha -18 jim -11 hah -76 kha 37 dhal -34 sad -26 dad -10 zah -21 ghain -55 qaf -56 heh -11 waw -357 yeh -170 bet -346 vav -353 het 28 yod -113 kaf 45 tsadi 56 qof -51 shin 25 tav -26 cyrg -48 cyrh 97 beta -351 gamma -62 delta -57 gkappa -16 tsig 40 tzet -27 sigmaf -49
        1 - tsh -333 -282 -391
        1 tsh tsh 68 shch -58 ts 33 tz 38 dz 12 dj 21 dzh 49 j -89 zj -78 sj -95 sch -131 cz 68 sz -88 rz -56 cs 29 zs 13 c 47 g -54 gj -26 k -122 q -169 kh -351 h -291 x 132 ks -73 l -439 ll -353 ly -355 m -441 n -468 ny -365 r -493 hamza -351 ain -351 tha -23 jim -21 hah -351 kha -353 dhal -15 sad -63 dad -33 tah -59 zah -23 ghain -317 qaf -28 heh -352 waw -363 yeh -150 bet -352 het -54 yod -129 kaf -329 pe -355 tsadi 87 qof -50 shin -48 tav -28 cyrg -96 cyrh -41 gamma -354 delta -49 ntau -57 tsig 64 tzet -9 sigmaf -44 nuf -360
        1 - shch -362 -408 -354
        1 shch shch 125 ts -10 tz -34 dz -10 dj -22 dzh -6 j -98 zj -21 sj -51 sch 31 cz -34 sz -11 rz -14 cs -10 c 22 cc -5 g -66 gj -5 k -129 qu -352 h -368 x 11 ks -8 l -378 ly -352 m -372 n -375 r -379 tha -4 jim -24 kha -351 dhal -3 sad -35 dad -2 zah -10 qaf -19 yeh -90 yod -66 tsadi -5 qof -27 shin 21 tav -1 cyrg -45 cyrh -64 delta -25 tsig -6 sigmaf 36
        1 - ts -228 -289 -404
        1 ts ts 114 tz 86 dz -10 dj -55 dzh -41 j -103 zj -11 sj -50 sch -49 cz 34 sz -71 rz -64 cs -23 zs -70 c 96 g -110 gj -24 k -45 q -156 h -330 x -45 ks -100 l -442 ll -351 ly -354 m -416 n -420 ny -355 ng -352 r -455 tha -1 jim 62 kha -351 dhal -5 sad -23 dad -13 tah -12 zah -5 qaf -35 waw -355 yeh -126 bet -351 vav -351 yod -101 tsadi 100 qof -41 shin -42 tav -17 cyrg -88 cyrh -61 gamma -351 delta -55 ntau -27 tsig 62 tzet 29 sigmaf -60
        1 - tz -352 -378 -368
        1 tz dj 25 dzh 5 j -9 zj -4 sj -6 sch -15 sz -12 rz -25 cs -2 zs -9 c 61 gj -1 k -61 h -353 x -5 ks -3 l -356 m -353 n -358 r -367 tha -2 jim 36 sad -9 dad -6 tah -2 qaf -13 yeh -73 bet -352 yod -55 tsadi 85 qof -23 shin -13 tav -14 cyrg -14 cyrh -9 delta -3 ntau -15 sigmaf -19
        1 - dz -361 -393 -362
        1 dz dj 72 dzh -17 j 45 zj -20 sj -15 sch -23 cz 12 sz -38 rz -37 cs 43 zs -7 c 32 ck -5 g 12 gh -17 gj -14 gu -18 k -87 q -74 qu -21 kh -22 h -356 x -7 ks -9 l -358 m -365 n -360 r -366 jim 85 kha -19 dhal -15 sad -16 dad -7 zah -5 ghain -6 qaf -37 heh -351 waw -351 yeh -87 het -51 yod -65 kaf -5 pe -351 tsadi -2 qof -29 shin -21 tav -3 cyrg -41 cyrh 2 gamma 37 delta -11 gkappa -10 sigmaf 32
        1 - dj -327 -414 -365
        1 dj dj 111 dzh 81 j 89 zj -32 sj -52 sch -54 cz -12 sz -72 rz -34 cs 15 zs 19 c 71 ck -23 g 91 gh -49 gj 16 k -82 q -40 qu -16 kh -82 h -358 x 31 ks -29 l -387 m -377 n -384 ny -352 r -387 jim 98 hah -351 kha -29 dhal -13 sad -30 dad -21 zah -11 ghain 3 qaf -34 waw -354 yeh -100 vav -351 het -51 yod -65 kaf -3 tsadi 5 qof -35 shin -25 tav -6 cyrg -16 cyrh -75 gamma 66 gkappa -7 tsig 13 tzet 69 sigmaf 24
        1 - dzh -364 -378 -362
        1 dzh dzh 161 j 77 zj -26 sj -14 sch -17 cz -14 sz -22 rz -30 cs 8 zs -14 c 34 ck -2 g 9 gh -12 gj 40 gu -9 k -88 q -45 qu -9 kh -23 h -357 x -3 ks -9 l -361 m -358 n -361 r -359 jim 105 kha -26 dhal -12 sad -17 dad -16 zah -15 ghain -22 qaf -36 yeh -92 vav -351 yod -72 kaf -3 tsadi -9 qof -27 shin -21 tav -5 cyrg -87 cyrh -79 gamma -17 delta -34 gkappa -5 tsig -3 tzet 11 sigmaf -16
        1 - j -337 -366 -334
        1 j j 82 zj 2 sj -119 sch -5 cz -61 sz -58 rz -49 cs -32 zs 30 c -61 cc -14 ck -48 g -40 gh -60 gj 22 gu 14 k -193 q -95 qu 6 kh 3 h -308 x -18 ks -50 l -472 ll -347 ly -355 m -419 n -383 ny -363 nk -351 r -460 hamza -351 tha -1 jim 91 kha 4 dhal -21 sad -23 dad -48 tah -351 zah -27 ghain -54 qaf -82 heh -353 waw -352 yeh 13 bet -354 vav -354 het -30 yod -4 yodyod -343 kaf -17 pe -354 tsadi -65 qof -91 shin -59 tav -25 cyrg -123 cyrh -7 beta -366 gamma 37 delta -57 mpi -361 ntau -343 gkappa -49 tsig -30 tzet 76 sigmaf -64
        1 - zj -367 -352 -365
        1 zj sch 30 cz -6 sz -5 rz -6 cs -8 zs -8 c -18 g -62 gj 3 k -69 kh -351 h -363 x -4 ks -10 l -361 ly -351 m -353 n -356 ny -351 r -361 tha -3 jim -1 sad -6 qaf -3 yeh -87 het -51 yod -65 tsadi -1 qof -6 shin -5 cyrg -56 cyrh -41 delta -1 tsig 12 tzet -3 sigmaf -31
        1 - sj -366 -344 -365
        1 sj sj 131 cz -12 rz -7 cs -13 zs -9 c -27 g -62 gj -17 k -98 h -373 x 26 ks -26 l -373 m -365 n -372 ny -352 r -385 jim -34 dhal -5 sad -8 dad -1 qaf -11 waw -351 yeh -109 het -52 yod -93 tsadi -20 qof -8 shin 6 tav -7 cyrg -66 cyrh -49 delta -9 ups -401 tsig -17 sigmaf -3
        1 - sch -373 -260 -261
        1 sch sch 153 cz -14 sz 62 rz -18 cs -29 zs 1 c -76 g -43 gj -20 k -13 x 52 ks -44 l -362 m -351 n -336 r -367 tha -1 jim -6 dhal -5 sad -36 dad -2 zah -32 qaf -30 yeh -68 het -56 yod -78 pe -351 tsadi -19 qof -19 shin 106 tav -7 cyrg -71 cyrh -65 delta -12 tsig -9 tzet -13 sigmaf -17
        1 - cz -343 -379 -374
        1 cz rz -18 cs -1 zs -1 c 48 g -9 gj -1 k -104 q -333 h -359 x -6 l -364 m -353 n -363 r -371 tha -4 dhal -4 sad -6 zah -6 qaf -7 yeh -84 het -52 yod -58 tsadi 43 qof -18 shin -9 tav -1 cyrg -45 cyrh -35 delta -7 tsig 18 sigmaf -36
        1 - sz -369 -338 -244
        1 sz rz -21 cs -7 zs -4 c -38 g -62 gj -11 k -76 h -321 x 54 ks -25 l -325 m -359 n -353 r -368 tha -1 jim -50 dhal -12 sad -12 dad -9 zah 14 qaf -26 waw -351 yeh -74 vav -351 het -51 yod -77 tsadi -8 qof -29 shin 52 tav -2 cyrg -66 cyrh -59 delta -5 tsig -15 tzet -15 sigmaf 4
        1 - rz -352 -382 -358
        1 rz cs -10 zs -3 c -64 cc -1 g -36 gj -12 k -95 h -353 x -6 ks -14 l -360 n -351 r -4 jim -32 dhal -4 sad 20 dad -9 zah -7 qaf -5 yeh -76 yod -73 tsadi -17 qof -11 shin -4 cyrg -41 cyrh -28 tsig -5 tzet -9 sigmaf -15
        1 - cs -353 -380 -358
        1 cs cs 155 zs -5 c -3 g -4 gj 5 k -66 h -355 ks -4 l -356 m -353 n -366 r -356 tha -1 jim 1 sad -3 dad -1 qaf 2 heh -351 yeh -75 het -58 yod -67 tsadi 21 qof -2 shin -10 cyrg -43 cyrh -68 tzet 28 sigmaf -30
        1 - zs -356 -273 -359
        1 zs c -11 g 16 gj 6 k -62 h -351 x -1 ks -19 l -353 m -355 n -316 r -358 jim 64 sad -5 dad -5 yeh -36 yod -53 tsadi -10 shin -5 cyrg -14 cyrh -14 delta -4 tzet -4 sigmaf -29
        1 - c -381 -456 -360
        1 c c 94 ck -12 g -93 gh -58 gj -24 gu -51 k 69 q -22 qu 11 kh -39 h -191 x -31 ks -27 l -399 ll -352 ly -373 m -454 n -488 ny -367 ng -87 r -491 alef -404 ain -352 tha -47 jim 18 hah -67 kha -35 dhal -23 sad 8 dad -22 tah -47 zah -46 ghain -62 qaf 10 heh -125 waw -356 yeh -187 alep -401 bet -355 vav -353 het -66 yod -133 kaf 4 pe -353 tsadi 66 qof 75 shin -18 tav -38 cyrg -113 cyrh -52 beta -367 gamma -40 delta -61 ups -403 mpi -353 ntau -52 gkappa -22 tsig 56 tzet 42 sigmaf -15 nuf -360 omicronf -401
        1 - cc -350 -351 -350
        1 cc cc 146 g -20 gj -1 k 8 q -4 qu 21 kh -17 h -80 m -351 n -353 ng -5 r -351 dad -6 qaf -4 yeh -55 qof 5 cyrg -18 cyrh -44 gamma -4 delta -2
        1 - ck -350 -362 -311
        1 ck ck 146 g -54 gh -6 gj -6 gu 7 k -4 q -30 qu 24 kh -52 h -122 x -17 ks -26 l -352 m -355 n -355 ng -31 r -354 jim -6 hah -59 kha -25 ghain -17 qaf -10 heh -52 het -51 kaf -17 qof 81 cyrg -48 cyrh -61 gamma -5 nuf -356
        1 - g -263 -296 -168
        1 g g 113 gh 96 gj -30 k -86 q 24 qu -16 kh -50 h -5 x -30 ks -70 l -351 ll -353 ly -374 m -472 n -424 ny -367 ng -188 nk -318 r -488 hamza -352 ain -354 tha -352 jim 92 hah -46 kha -59 sad -70 dad -351 tah -352 zah -14 ghain 92 qaf 29 heh -13 waw -369 yeh -376 bet -337 vav -272 het -85 yod -367 yodyod -352 kaf -43 pe -358 tsadi -35 qof -99 shin -47 cyrg 94 cyrh -34 beta -314 gamma 100 delta -341 ups -408 mpi -355 ntau -340 gkappa 116 tsig -43 tzet 19 sigmaf -79
        1 - gh -357 -307 -245
        1 gh gh 126 gj 46 k -37 q 23 qu -1 kh 2 h -62 x 13 ks -16 l -375 m -363 n -371 ng 19 r -20 hah -83 kha -58 ghain 127 qaf 40 heh -56 waw -356 yeh -354 vav -311 het -68 yod -351 kaf -16 qof -39 cyrg 110 cyrh -49 gamma 54 delta -354 gkappa 65 tzet -4
        1 - gj -309 -332 -345
        1 gj gj 142 k -75 q -18 qu -11 kh -15 h -59 x -7 ks -24 l -349 ly -351 m -355 n -357 ng -60 r -364 jim 6 hah -75 kha -30 sad -18 zah -1 qaf -15 heh -59 waw -352 kaf -3 tsadi -8 qof -39 shin -10 cyrg -5 cyrh -76 gamma 10 tzet -3 sigmaf -28
        1 - gu -353 -360 -313
        1 gu k -35 q 28 kh -40 h -43 x -24 ks -21 l -357 m -353 n -358 ng -25 r -276 jim 6 hah -70 kha -38 ghain 16 qaf 45 heh -56 het -54 yod -351 kaf -11 qof -40 cyrg 82 cyrh -71 gamma -2 gkappa -1 tzet -3
        1 - k -405 -302 -267
        1 k k 71 q 50 qu 82 kh -55 h -194 x 3 ks -20 l -559 ll -359 ly -410 m -552 n -323 ny -370 ng -106 r -551 hamza -358 alef -405 ain -367 tha -352 jim -88 hah -103 kha -54 dhal -351 sad -104 dad -354 tah -360 zah -33 ghain -49 qaf 57 heh -125 marbuta -383 waw -345 yeh -368 alep -403 bet -331 vav -364 vavvav -351 het -70 yod -346 yodyod -351 kaf 76 pe -371 tsadi -60 qof 77 shin -81 tav -354 cyrg -31 cyrh -69 beta -342 gamma -101 delta -387 ups -420 mpi -376 ntau -363 gkappa -84 tzet -38 sigmaf -26 nuf -363 omicronf -401
        1 - q -291 -456 -267
        1 q q 79 kh -47 h -194 x -46 ks -53 l -419 ll -351 ly -352 m -402 n -435 ng -106 r -425 hamza -351 alef -401 ain -352 jim -51 hah -115 kha -36 sad -352 dad -351 tah -351 ghain 18 qaf 73 heh -93 waw -360 yeh -358 bet -352 vav -353 vavvav -351 het -71 yod -331 kaf -7 pe -352 tsadi -339 qof 64 shin -351 cyrg 38 cyrh -81 beta -356 gamma 11 delta -353 ups -401 mpi -352 gkappa 55 tsig -326 tzet -18 sigmaf -354 nuf -352
        1 - qu -359 -364 -350
        1 qu qu 146 kh -13 h -92 x -9 ks -26 l -357 ly -351 m -353 n -360 ng -12 r -360 jim -30 hah -68 kha -33 ghain -13 qaf -1 heh -65 yeh -351 het -54 kaf -14 qof -3 shin -352 cyrg -27 cyrh -86 gamma -32 gkappa -6
        1 - kh -250 -295 -262
        1 kh kh 111 h 4 x 80 ks -95 l -367 m -406 n -338 ny -360 ng 29 r -396 tha -351 jim -28 hah -8 kha 108 dhal -351 tah -351 ghain -55 qaf -66 heh 60 waw -353 yeh -356 vav -351 het 28 yod -352 kaf 45 qof -15 cyrg -34 cyrh 101 beta -356 gamma -62 delta -366 gkappa -57 tzet -23
        1 - h -234 -199 -66
        1 h h 99 x 23 ks -284 l -349 ll -354 ly -374 m -470 n -345 ny -362 ng -351 nk -351 r -483 hamza -54 alef -129 alefe -112 alefi -104 alefm -77 ain -150 tha -353 jim -344 hah 50 kha -34 dhal -351 sad -348 dad -351 tah -353 zah -352 ghain -29 qaf -156 heh 61 marbuta -6 waw -176 yeh -180 maqsura -89 kurde -74 alep -137 bet -351 he 62 vav -140 vavvav -104 het 27 yod -143 yodyod -89 kaf -18 ayin -81 pe -360 tsadi -357 qof -130 shin -365 tav -354 cyrg 44 cyrh 74 gamma -68 delta -390 ups -133 mpi -360 ntau -361 gkappa -97 tsig -351 sigmaf -337 omicronf -52
        1 - x -386 -271 -231
        1 x x 98 ks 94 l -382 m -371 n -386 ng -8 r -376 jim -26 hah -58 kha 56 sad -12 ghain 4 qaf -26 heh -53 waw -352 vav -351 het -26 kaf 12 qof -24 shin 34 cyrg -51 cyrh 83 gamma -41 mpi -353 ntau -355 gkappa -7 tsig -4 tzet -6 sigmaf -18 nuf -354
        1 - ks -376 -305 -270
        1 ks ks 120 l -357 m -362 n -358 r -366 jim -23 kha -43 sad -30 ghain -11 qaf -40 vav -346 kaf -2 tsadi -28 qof -47 shin -13 cyrg -60 cyrh -102 beta -351 gamma -28 gkappa -15 tsig -15 tzet -1 sigmaf -44
        1 - l -454 -352 -254
        1 l l 90 ly 84 m -526 n -459 ny -439 ng -362 nk -353 gn -355 r -331 hamza -353 alef -393 alefe -401 alefm -401 ain -277 tha -353 jim -378 hah -358 kha -324 dhal -351 sad -360 dad -352 tah -357 zah -352 ghain -368 qaf -374 heh -370 marbuta -401 waw -306 yeh -370 kurde -401 alep -401 bet -315 vav -372 vavvav -357 het -354 yod -360 yodyod -352 kaf -352 ayin -401 pe -364 tsadi -357 qof -372 shin -294 tav -353 cyrg -471 cyrh -367 beta -401 gamma -221 delta -386 ups -417 mpi -361 ntau -379 gkappa -366 tsig -355 sigmaf -397 nuf -374
        1 - ll -351 -269 -350
        1 ll ll 144 m -354 n -367 ny -351 r -355 hah -351 yeh -323 vav -351 yod -351 pe -351 qof -351 cyrg -360 cyrh -351 sigmaf -351 nuf -359
        1 - ly -381 -339 -254
        1 ly ly 134 m -398 ny -364 ng -351 r -343 jim -360 kha -351 sad -351 ghain -351 heh -351 waw -352 yeh -273 bet -351 vav -347 yod -346 qof -354 shin -314 cyrg -360 cyrh -353 gamma -317 delta -351 ups -403 sigmaf -354 nuf -352
        1 - m -400 -349 -106
        1 m m 82 n -178 ny -119 ng -193 nk -352 gn -75 r -448 hamza -354 alef -407 alefe -402 ain -358 tha -351 jim -367 hah -365 kha -356 dhal -351 sad -357 dad -351 tah -355 zah -352 ghain -362 qaf -364 heh -363 waw -363 yeh -396 maqsura -401 kurde -401 alep -401 bet -371 vav -371 vavvav -351 het -354 yod -378 yodyod -351 kaf -356 ayin -401 pe -353 tsadi -353 qof -372 shin -354 tav -355 cyrg -424 cyrh -404 beta -329 gamma -379 delta -376 ups -409 ntau -356 gkappa -355 tsig -353 tzet -355 sigmaf -353 nuf -10 omicronf -401
        1 - n -213 -281 -106
        1 n n 83 ny 91 ng 65 nk -207 gn -188 r -410 hamza -353 alef -401 ain -362 tha -316 jim -384 hah -373 kha -364 dhal -353 sad -364 dad -358 tah -362 zah -353 ghain -366 qaf -324 heh -336 waw -360 yeh -380 alep -401 bet -366 vav -365 vavvav -353 het -354 yod -377 yodyod -353 kaf -356 ayin -403 pe -377 tsadi -358 qof -393 shin -352 tav -358 cyrg -454 cyrh -357 beta -411 gamma -36 delta -364 ups -424 mpi -369 ntau -75 gkappa -72 tsig -360 tzet -352 sigmaf -254 nuf 57
        1 - ny -367 -315 -303
        1 ny ny 115 ng -11 nk -107 gn -36 r -402 ain -351 kha -351 qaf -351 waw -351 yeh -354 cyrg -356 gamma -23 ntau -38 gkappa -6 nuf -1
        1 - ng -365 -256 -365
        1 ng ng 129 nk 8 gn -42 r -368 kha -31 ghain 24 qaf -49 waw -351 kaf -4 qof -65 cyrg -143 cyrh 36 beta -352 gamma -55 ntau -23 gkappa 98 nuf -87
        1 - nk -341 -301 -362
        1 nk nk 143 gn -19 r -366 jim -325 ghain -224 waw -353 yeh -352 vav -351 yod -351 nuf -46
        1 - gn -354 -353 -351
        1 gn gamma -32 ntau -11 gkappa -31 nuf -16
        1 - r -498 -383 -208
        1 r r 67 hamza -360 alef -406 ain -363 tha -353 jim -378 hah -382 kha -375 dhal -354 sad -369 dad -355 tah -370 ghain -79 qaf -386 heh -374 marbuta -401 yeh -426 kurde -401 alep -403 bet -377 vav -369 vavvav -354 het -353 yod -394 yodyod -354 kaf -354 ayin -401 pe -377 tsadi -363 qof -386 shin -365 tav -360 cyrg -463 cyrh -438 beta -396 gamma -393 delta -392 ups -419 mpi -384 ntau -389 gkappa -368 tsig -352 tzet -351 sigmaf -400 nuf -375 omicronf -401
        1 - hamza -61 -27 -145
        1 hamza hamza 155 alef 36 alefe -13 alefi -41 alefm -2 ain -33 hah -72 ghain -351 heh -68 marbuta -63 waw -81 yeh 68 kurde -62 alep 51 vav -65 yod -11 yodyod -66 kaf -351 ayin -49 pe -352 cyrh -346 ups -67
        1 - alef -170 -162 -154
        1 alef alef 43 alefe 53 alefi 14 alefm 40 ain -43 hah -94 kha -401 ghain -403 qaf -401 heh 36 marbuta -27 waw -35 yeh -63 maqsura -69 kurde 40 alep 91 bet -402 he 91 vav -23 het -73 yod -92 yodyod -77 ayin 52 pe -401 qof -401 shin -402
        1 - alefe -153 -184 -206
        1 alefe alefe 19 alefi 1 alefm 50 ain -75 hah -75 heh -81 marbuta -71 waw -73 yeh -52 kurde -75 alep 51 he -75 vav -65 yod -60
        1 - alefi -152 -143 -183
        1 alefi alefi 42 alefm -45 ain -73 hah -72 heh -71 waw -71 yeh -67 alep -25 he -73 vav -72 het -71 yod -43 ayin -65
        1 - alefm -138 -156 -123
        1 alefm alefm 84 hah -71 heh -76 marbuta -75 waw -59 yeh -72 kurde -73 alep 76 he -68 vav -57 yod -66
        1 - ain -194 -230 -97
        1 ain ain 67 hah -105 dad -351 heh -83 marbuta -75 waw -97 yeh -101 alep -77 he -71 vav -89 vavvav -74 het -74 yod -77 ayin 34 pe -351 ups -75
        1 - tha -351 -357 -353
        1 tha tha 136 sad -7 waw -351 tsadi -3 tav -2 delta -1 ntau -8
        1 - jim -369 -296 -283
        1 jim jim 148 hah -352 kha -17 dhal -1 sad -9 dad -7 zah -3 ghain 1 qaf -44 heh -355 waw -356 yeh -82 vav -356 het -23 yod -84 kaf -1 tsadi 1 qof -27 shin -25 tav -1 cyrg 34 cyrh -17 gamma 26 delta -14 gkappa 26 tsig 16 tzet 43 sigmaf -17
        1 - hah -195 -218 -204
        1 hah hah 70 kha -86 ghain -61 qaf -73 heh -31 marbuta -76 waw -110 yeh -92 maqsura -71 alep -76 he -73 vav -85 het -26 yod -78 kaf -34 qof -54 cyrg -70 cyrh 13 gamma -67 ups -80 gkappa -64 omicronf -77
        1 - kha -368 -384 -351
        1 kha kha 92 tah -351 ghain -18 qaf -37 heh -49 waw -356 yeh -307 vav -357 het 8 yod -352 kaf 39 qof -15 cyrg -69 cyrh 76 gamma -16 gkappa -22 tzet -2 nuf -351
        1 - dhal -353 -357 -350
        1 dhal dhal 136 sad -19 tah -8 delta 19 ntau -6 tzet -2 sigmaf -1
        1 - sad -363 -383 -333
        1 sad sad 73 dad -34 tah -9 zah -14 ghain -351 qaf -14 waw -351 yeh -96 yod -61 kaf -331 pe -352 tsadi 12 qof -5 shin -20 tav -2 cyrg -32 cyrh -29 delta -33 ntau -11 tsig -3 sigmaf 5
        1 - dad -352 -358 -351
        1 dad dad 129 tah -2 zah -5 yeh -354 shin -1 delta -7 ntau 5 tzet -1
        1 - tah -362 -318 -355
        1 tah tah 126 qaf -352 heh -351 waw -354 yeh -362 bet -351 ayin -401 tav -1 delta -13 ntau -16 tsig -2 nuf -351
        1 - zah -351 -357 -350
        1 zah zah 121 yeh -51 he -401 yod -51 qof -4 shin -6 cyrg -8 cyrh -18 delta -1 ntau 10
        1 - ghain -365 -350 -270
        1 ghain qaf 3 heh -57 waw -367 yeh -356 alep -401 bet -351 vav -334 het -51 yod -353 kaf -3 tsadi -351 qof -7 cyrg 78 cyrh -34 gamma 58 mpi -351 gkappa 57
        1 - qaf -371 -398 -318
        1 qaf qaf 113 heh -78 marbuta -401 waw -362 yeh -364 vav -352 het -49 yod -351 kaf -11 tsadi -3 qof 63 shin -11 cyrg -3 cyrh -56 gamma -34 gkappa -8 tsig -6 tzet -3 sigmaf -12
        1 - heh -211 -143 -66
        1 heh heh 131 marbuta 33 waw -99 yeh -24 maqsura -59 kurde -19 alep -39 bet -351 he 102 vav -51 vavvav -71 het -31 yod -64 yodyod -61 kaf -52 ayin -54 pe -358 tsadi -353 qof -66 cyrg 33 cyrh 94 beta -351 gamma -67 delta -351 ups -79 gkappa -61 nuf -351 omicronf -79
        1 - marbuta -198 -224 -157
        1 marbuta marbuta 13 waw -84 yeh -101 kurde -34 alep -51 he 14 vav -80 yod -71 yodyod -71 ayin -71 tav -375
        1 - waw -284 -164 -175
        1 waw waw 78 yeh -91 maqsura -77 kurde -82 alep 36 bet 27 he -21 vav 93 vavvav -57 het -76 yod -81 yodyod -53 kaf -351 ayin -31 pe -87 tsadi -352 qof -367 shin -351 cyrg -358 cyrh -346 beta 48 delta -352 ups -46 mpi -65 gkappa -351 omicronf 44
        1 - yeh -221 -123 -163
        1 yeh yeh 72 maqsura 87 kurde -57 alep -10 bet -360 he -14 vav -88 vavvav -74 het -58 yod 105 yodyod -51 ayin 31 pe -363 tsadi -69 qof -354 shin -72 tav -351 cyrg -359 cyrh -346 gamma -351 ups -60 tsig -57 tzet -52 sigmaf -81 omicronf -113
        1 - maqsura -189 -80 -163
        1 maqsura maqsura 71 alep -74 he -36 vav -76 yod 48
        1 - kurde -191 -93 -126
        1 kurde kurde 40 alep -56 he -10 yod -66 ayin -41
        1 - alep -154 -149 -169
        1 alep alep 66 bet -401 he -1 vav 19 vavvav -71 het -71 yod -85 ayin -34
        1 - bet -370 -316 -255
        1 bet bet 103 vav -45 yod -352 pe -61 qof -351 cyrg -354 cyrh -351 beta 59 mpi 92
        1 - he -151 -126 -138
        1 he he 28 vav -77 yod -47 ayin -8
        1 - vav -265 -165 -162
        1 vav vav 81 vavvav -49 yod -97 yodyod -77 kaf -355 ayin -57 pe -68 qof -353 shin -351 tav -352 cyrg -274 cyrh -344 beta 13 delta -351 ups -78 mpi -67 gkappa -352 omicronf 8
        1 - vavvav -217 -204 -200
        1 vavvav yod -71 beta -38 ups -71
        1 - het -207 -215 -202
        1 het het 145 yod -71 kaf -42 cyrg -57 cyrh 35 ups -71 gkappa -52 sigmaf -51
        1 - yod -240 -167 -229
        1 yod yod 66 yodyod -57 ayin -44 pe -352 tsadi -76 qof -356 shin -62 tav -352 cyrg -331 gamma -346 ups -29 gkappa -351 tsig -59 sigmaf -81 omicronf -77
        1 - yodyod -200 -201 -208
        1 yodyod yodyod 133 ups -71
        1 - kaf -343 -358 -351
        1 kaf kaf 127 qof -21 cyrg -12 cyrh 40 gamma -3 gkappa -3 tzet -1
        1 - ayin -141 -124 -124
        1 ayin ayin 51
        1 - pe -368 -334 -351
        1 pe pe 84 qof -351 cyrg -351 cyrh -352 beta -18 mpi -46 sigmaf -351
        1 - tsadi -353 -368 -353
        1 tsadi tsadi 126 qof -17 shin -4 cyrg -22 cyrh -10 delta -3 ntau -6 tsig 35 tzet -4 sigmaf 16
        1 - qof -375 -387 -339
        1 qof qof 132 shin -29 tav -351 cyrg -61 cyrh -44 beta -351 gamma -25 delta -352 gkappa -11 tsig -3 tzet -6 sigmaf -8
        1 - shin -356 -346 -355
        1 shin shin 176 cyrg -32 cyrh -29 delta -4 tsig -5 tzet -1 sigmaf 3
        1 - tav -355 -358 -357
        1 tav tav 114 delta -2 ntau -16 tsig -1 sigmaf -1
        1 - cyrg -303 -355 -297
        1 cyrg cyrg 96 cyrh 34 beta -359 gamma 131 delta -351 mpi -353 gkappa 77 tsig -35 tzet -34 sigmaf -31 nuf -352 omicronf -402
        1 - cyrh -173 -215 -190
        1 cyrh cyrh 140 beta -352 gamma -43 delta -353 ntau -320 gkappa -6 tsig -7 tzet -9 sigmaf 3
        1 - beta -427 -296 -354
        1 beta beta 113 gamma -351 mpi -26
        1 - gamma -299 -172 -372
        1 gamma gamma 119 delta -351 gkappa -1 nuf -1
        1 - delta -318 -368 -350
        1 delta delta 141 ntau -9 tsig -2 sigmaf 20
        1 - ups -195 -219 -211
        1 ups ups 102
        1 - mpi -403 -398 -350
        1 - ntau -316 -269 -344
        1 ntau nuf -1
        1 - gkappa -328 -306 -271
        1 gkappa nuf -1
        1 - tsig -359 -379 -350
        1 tsig sigmaf -2
        1 - tzet -355 -370 -350
        1 - sigmaf -393 -439 -55
        1 sigmaf sigmaf 107 nuf -346
        1 - nuf -350 -350 -81
        1 nuf nuf 101
        1 - omicronf -180 -180 -75
        1 omicronf omicronf 31
        2 length -510 -510 -369 -315 -345 -367 -380 -409 -452 -511 -567 -610 -724
        2 - a -17 13 3
        2 a a 64 e -30 i -94 o -36 u -69 y -111 schwa 73 oe -16 ue -93 aa 14 ii -118 ee -75 oo -110 ou -98 ay -198 ey -123 oi -149 aw -236 iy -23 ya -15 ye 15 yo -117 yu -68 yi -111 ie -54 ja -23 je -89 jo -107 ju -148 aj -236 ej -79 oj -47 ij -84 ah -32 eh 1 glide -85 hard -6 soft -106 yery -58 cyre -33 b -395 p -404 f -401 v -387 w -166 t -407 d -338 s -410 z -423 sh -404 ch -396 tsh -401 dz -401 dzh -401 j -386 sj -401 c -374 g -392 gh -401 k -406 q -386 h -99 l -442 m -404 n -396 r -403 hamza 67 alefe -83 ain 44 jim -411 hah -158 kha -410 sad -430 tah -402 ghain -415 qaf -429 heh 14 marbuta -101 waw -53 yeh -101 kurde -79 bet -423 vav -59 vavvav -75 het -46 yod -195 yodyod 9 pe -410 tsadi -406 qof -398 shin -402 cyrg -401 cyrh -396 ups -110 sigmaf -396 omicronf -21
        2 - e -31 1 -20
        2 e e 80 i -22 o -52 u -91 y -23 schwa 49 oe 24 ue -6 aa -49 ii -20 ee 1 oo -57 ou -99 ay 17 ey -82 oi -62 aw -152 iy -29 ya 17 ye 16 yo 16 yu -121 yi 8 ie -39 ja -19 je -13 jo 3 ju -104 aj -34 ej -125 oj -56 ij -68 ah -11 eh 27 glide 26 hard -16 soft -50 yery 10 cyre 34 b -419 p -396 f -401 w -151 t -412 d -402 s -411 z -411 sh -396 tsh -401 sj -402 c -393 g -401 k -420 q -402 h -93 l -419 m -421 n -407 r -414 hamza 12 alef -84 alefe -59 alefm -71 ain -89 jim -403 hah -196 kha -406 sad -410 tah -401 ghain -401 qaf -415 heh 11 marbuta -77 waw -90 yeh 39 maqsura -75 kurde -76 alep -66 bet -410 he -34 vav -125 vavvav -115 het -84 yod 18 yodyod -48 ayin 5 pe -410 tsadi -410 qof -423 ups -46 sigmaf -401 omicronf -80
        2 - i -29 -63 -112
        2 i i 61 o -44 u -62 y 10 schwa -6 oe -44 ue 16 aa -106 ii 12 ee 31 oo -50 ou -90 ay -29 ey -44 oi -41 aw -175 iy -6 ya -94 ye -28 yo 58 yu -25 yi 39 ie -51 ja -134 je -92 jo -82 ju -59 aj -33 ej -22 oj -130 ij -92 ah -123 eh -49 glide 38 hard -31 soft -66 yery 41 cyre -15 b -454 p -219 v -394 w -181 t -346 d -333 th -338 dh -401 s -396 z -338 sh -393 zh -404 ch -378 tsh -370 dz -356 dj -342 dzh -339 j -146 sj -401 cz -401 c -368 g -361 gh -401 k -429 q -356 h -134 l -339 ly -378 m -455 n -383 r -320 hamza 34 alef -83 alefe -112 alefm -58 ain -78 tha -412 jim -368 hah -233 kha -440 dhal -401 sad -431 dad -405 tah -407 zah -403 ghain -414 qaf -434 heh -100 marbuta -92 waw -154 yeh 67 maqsura 49 kurde -74 alep -122 bet -409 he -77 vav -114 vavvav -117 het -135 yod 73 yodyod -46 kaf -407 ayin -85 pe -415 tsadi -413 qof -431 shin -408 tav -404 cyrg -402 cyrh -403 gamma -401 ups 12 omicronf -122
        2 - o -55 -85 -93
        2 o o 64 u 19 y -75 schwa -31 oe 40 ue 41 aa -69 ii -134 ee -67 oo 54 ou 35 ay -130 ey -116 oi -152 aw -53 iy 8 ya -85 ye -79 yo -96 yu -47 yi -96 ie -97 ja -134 je -66 jo -17 ju -62 aj -157 ej -118 oj -204 ij -45 ah -138 eh -26 glide -124 hard -30 soft -50 yery 6 cyre -38 b -422 p -330 f -405 w -14 t -409 d -389 s -401 z -428 sh -409 tsh -401 c -404 g -401 k -458 h -139 l -368 m -469 n -395 nk -404 r -393 hamza -58 alef -26 alefe -42 alefm 28 ain -23 jim -411 hah -215 kha -411 dhal -408 sad -420 dad -404 tah -408 zah -409 ghain -420 qaf -424 heh -94 marbuta -90 waw 59 yeh -91 maqsura -92 kurde -85 alep 32 bet -406 he -3 vav 64 het -112 yod -116 yodyod -116 kaf -405 ayin -59 pe -421 tsadi -388 qof -429 shin -410 tav -403 ups -101 omicronf 57
        2 - u -122 -55 -71
        2 u u 73 y -85 schwa 29 oe 86 ue 81 aa -116 ii -112 ee -91 oo 28 ou 77 ay -138 ey -104 oi -75 aw -11 iy -91 ya -126 yo -96 yu 53 ie -90 ja -121 je -123 jo -73 ju -48 aj -108 ej -91 oj -100 ij -115 ah -94 eh -75 glide -53 hard -3 soft -91 yery -13 cyre -79 b -283 p -384 f -164 v -4 w 60 t -381 s -427 z -413 tsh -403 c -403 g -407 k -301 q -404 h -90 l -427 m -442 n -404 r -301 hamza -127 alef -40 alefe -17 alefi -44 alefm -79 ain 1 jim -407 hah -212 kha -415 sad -416 dad -403 tah -402 zah -402 ghain -408 qaf -435 heh -83 marbuta -85 waw 80 yeh -141 kurde -63 alep -94 bet -403 he -113 vav 78 het -124 yod -125 yodyod -129 ayin -73 pe -404 tsadi -410 qof -421 shin -407 tav -402 cyrg -405 beta -298 delta -396 ups -42 mpi -390 omicronf 14
        2 - y -382 -172 -141
        2 y y 83 schwa -43 oe -21 ue -9 aa -142 ii 23 ee 8 oo -85 ou -63 ay -85 ey -74 oi -66 aw -153 iy -1 ya -85 ye -57 yo -36 yu 13 yi -12 ie -69 ja -105 je -49 jo -45 ju -61 aj -49 ej -35 oj -69 ij -65 ah -110 eh -87 glide 4 hard -12 soft -109 yery 9 cyre -43 b -392 p -410 f -347 ph -352 v -233 w -164 t -436 d -383 th -352 dh -353 s -423 z -405 sh -374 zh -293 ch -152 tsh -340 shch -351 ts -353 tz -351 dz -327 dj -326 dzh -313 j -101 zj -365 sj -358 sch -333 cz -352 sz -351 rz -351 zs -342 c -222 cc -52 ck -80 g -165 gh -92 gj -86 gu -79 k -285 q -189 qu -70 kh -95 h -173 x -70 l -452 ll -351 ly -365 m -447 n -441 ny -362 ng -352 nk -352 r -462 hamza -39 alef -149 alefe -76 alefm -60 ain -146 tha -352 jim -333 hah -169 kha -151 dhal -352 sad -362 dad -352 tah -371 zah -351 ghain -147 qaf -108 heh -102 marbuta 28 waw -161 yeh 55 maqsura -32 kurde -78 alep -100 bet -381 he -85 vav -137 vavvav -121 het -101 yod 68 yodyod -39 kaf -87 ayin -56 pe -375 tsadi -363 qof -150 shin -359 tav -352 cyrg -142 cyrh -137 beta -353 gamma 29 delta -352 ups 19 mpi -353 gkappa -64 tzet -343 sigmaf -351 omicronf -94
        2 - schwa 20 35 -37
        2 schwa schwa 79 oe -68 ue -66 aa -59 ii -78 ee -72 oo -71 ou -69 ay -86 ey -71 iy -72 ya -7 ye -57 yo -52 ja -48 je -69 jo -71 aj -59 ej -71 ij -68 ah -80 eh -33 glide -60 hard -59 soft -71 yery -49 cyre 44 b -403 p -401 v -396 w -28 d -398 s -401 g -396 gh -385 h -38 l -380 n -393 r -407 hamza -63 ain -59 hah -102 heh -35 waw -15 yeh 8 vav -100 vavvav -78 yod -63 ups -72
        2 - oe -83 -54 -104
        2 oe oe 88 ue 16 aa -81 ii -74 ee -75 ou -67 ay -77 ey -73 oi -75 aw 29 iy -87 ya -61 yo 18 yu -47 jo -24 ju -60 aj -77 ej -76 oj -59 ij -69 ah -76 eh -11 hard -74 soft -69 yery -34 cyre 2 b -406 w -39 d -401 k -401 h -37 m -406 r -412 hamza -29 alef -77 ain -50 hah -105 heh -62 marbuta -71 waw 5 yeh -32 vav -17 het -80 yod -85 yodyod -74 qof -401 ups -67
        2 - ue -9 -36 3
        2 ue ue 49 aa -87 ii -71 ee -71 oo -67 ou -8 ay -81 ey -71 oi -67 aw -34 iy -74 ya -56 yo -71 yu 20 je -64 jo -76 ju -7 aj -78 ej -74 oj -29 ij -75 ah -81 eh -50 glide -21 hard -75 soft -72 yery -66 cyre -46 b -401 v -388 w -20 h -56 l -402 m -408 n -397 r -401 hamza -81 ain -94 hah -98 heh -93 waw 73 yeh 8 vav 10 het -76 yod -1 yodyod -71 qof -402 beta -392 ups -16
        2 - aa -5 12 -2
        2 aa aa 55 ii -49 ee -69 oo -65 ou -89 ay -126 ey -105 oi -104 aw -131 iy -74 ya 17 ye -78 yo -99 yu -81 yi -75 ie -69 ja -97 je -81 jo -73 ju -78 aj -135 ej -86 oj -79 ij -96 ah -3 eh -25 glide -91 hard -75 soft -79 yery -91 cyre -79 b -401 w -90 t -362 z -402 k -404 h -136 l -401 r -401 hamza 4 alefe -81 ain 40 jim -401 hah -134 sad -402 qaf -405 heh -49 marbuta -97 waw -141 yeh -148 vav -157 vavvav -79 het -81 yod -158 yodyod -93 ups -87 omicronf -76
        2 - ii -27 -121 -94
        2 ii ii 57 ee 25 oo -80 ou -101 ay 27 ey -45 aw -112 iy -53 ya -85 ye -79 yo -72 yu -49 yi -69 ja -92 je -71 jo -80 ju -78 aj -72 ej -91 oj -73 ij -9 ah -67 eh -62 glide -43 hard -72 soft -78 yery -48 cyre -65 b -427 p -406 v -401 w -114 t -403 d -414 z -403 sh -403 j -401 k -404 h -97 l -418 m -419 n -404 r -413 hamza -42 alef -99 alefm -74 ain -71 jim -402 hah -118 sad -402 qaf -403 heh -142 marbuta -60 waw -201 yeh 61 maqsura 0 kurde -60 alep -91 he -78 vav -147 vavvav -95 het -83 yod -36 ayin -52 ups -77 omicronf -83
        2 - ee 11 -43 -84
        2 ee ee 50 oo -74 ou -91 ay -30 ey -63 oi -69 aw -102 iy -71 ya -72 ye -67 yu -74 ja -49 je -59 jo -71 ju -72 aj -76 ej -81 oj -72 ij -74 ah -66 eh -84 glide -84 soft -89 yery -73 cyre -49 w -83 h -88 m -401 r -392 hamza -71 alefe -81 ain -43 hah -105 heh -80 waw -130 yeh -8 alep -88 vav -101 vavvav -80 yod -59 qof -401 ups -73 omicronf -74
        2 - oo -2 -95 -38
        2 oo oo 105 ou -7 ay -51 ey -81 oi -86 aw 4 iy -71 ya -96 ye -73 yo -71 yu -78 ie -23 ja -56 je -80 jo -71 ju -84 aj -88 ej -76 oj -72 ij -73 ah -57 hard -60 soft -79 yery -67 cyre -43 b -401 w -50 t -401 d -403 k -408 h -105 l -403 r -403 hamza -86 alef -73 ain -121 hah -90 heh -113 waw 64 yeh -104 maqsura -71 alep -66 vav -42 het -74 yod -89 yodyod -88 ups -73
        2 - ou -57 -96 -155
        2 ou ou 107 ay -101 ey -93 oi -74 aw 24 iy -77 ya -120 ye -57 yo -82 yu 15 yi -71 ie -92 ja -97 je -76 jo -83 ju -79 aj -100 ej -86 oj -77 ij -84 ah -66 glide -75 hard -75 soft -71 yery -69 cyre -88 b -412 f -402 v -332 w 39 t -414 d -425 s -403 z -405 sh -404 tsh -401 g -402 k -423 h -113 l -427 m -420 n -401 r -345 hamza -96 alef -106 alefe -82 ain -97 tha -403 jim -402 hah -157 kha -401 sad -402 tah -401 ghain -404 qaf -413 heh -105 marbuta -111 waw 91 yeh -166 maqsura -76 kurde -73 alep -73 bet -326 he -78 vav 55 het -100 yod -142 yodyod -88 kaf -401 ayin -90 qof -402 ups -73 omicronf -81
        2 - ay -77 -160 -128
        2 ay ay 98 ey 4 oi -75 aw -141 iy -88 ya -91 ye -20 yo -100 yu -99 ja -88 je -78 jo -96 ju -95 aj 73 ej -16 oj 27 ah -92 eh -97 glide -78 hard -48 soft -19 yery -69 cyre -25 b -361 p -401 w -126 t -406 d -402 s -405 z -401 k -403 h -146 l -419 m -415 n -421 r -429 alef -137 alefe -76 ain -129 hah -157 ghain -401 qaf -404 heh -95 marbuta -88 waw -152 yeh -32 kurde -68 alep -92 he -75 vav -124 vavvav -104 het -84 qof -403 ups -74 omicronf -91
        2 - ey -80 -133 -160
        2 ey ey 101 oi -71 aw -120 iy -59 ya -75 ye -79 yo -71 yu -76 ie -62 ja -77 je -54 jo -71 ju -76 aj -8 ej 71 oj -81 ij -2 ah -99 eh -101 hard -72 soft -93 yery -82 cyre -85 b -369 w -99 t -401 s -402 j -396 k -416 h -115 l -410 m -412 n -409 r -416 hamza -59 alef -113 alefe -96 ain -96 hah -123 kha -403 sad -401 ghain -402 qaf -404 heh -102 marbuta -97 waw -162 maqsura -71 alep -100 he -86 vav -135 vavvav -102 yod -55 ayin -81 qof -402 omicronf -81
        2 - oi -131 -151 -103
        2 oi oi 111 aw -113 iy -60 ya -77 ye -71 yo -71 yu -72 ie -72 ja -74 je -51 jo -73 ju -74 aj -67 ej -69 oj 87 ij -27 ah -119 eh -77 hard -63 soft -20 yery -71 cyre -20 w -83 k -396 h -94 l -407 m -403 n -406 r -409 hamza -79 alef -109 ain -94 hah -126 heh -74 marbuta -76 waw -125 maqsura -93 alep -95 he -71 vav -109 yod -78 ayin -73 ups -68 omicronf -87
        2 - aw -135 -240 -202
        2 aw aw 107 iy -142 ya -149 ye -93 yo -63 yi -77 ie -97 ja -103 je -76 jo -86 ju -88 aj -147 ej -89 oj -103 ij -127 ah -152 eh -96 glide -76 hard -75 soft -114 yery -101 cyre -112 v -396 w -76 t -404 d -404 s -402 k -385 h -106 l -407 m -413 n -405 r -416 hamza -109 alef -187 alefe -101 alefi -76 alefm -74 ain -164 jim -404 hah -152 heh -115 marbuta -142 waw -40 yeh -210 maqsura -89 kurde -86 alep -110 he -114 vav -41 het -85 yod -173 yodyod -97 ayin -45 ups -76 omicronf -49
        2 - iy -49 -152 -172
        2 iy iy 28 ya -80 ye -33 yu -75 yi -3 ja -49 je -40 jo -75 ju -72 aj -88 ej -47 oj -61 ij 27 ah -95 eh -67 soft -30 yery -68 cyre -46 b -388 p -401 f -404 v -401 w -107 t -409 d -406 s -401 z -402 sh -402 tsh -356 gj -401 k -405 l -413 m -417 n -412 ny -401 r -417 hamza -83 alef -109 alefe -74 alefi -71 ain -118 hah -135 sad -402 dad -401 heh -116 marbuta -108 waw -185 yeh -69 maqsura -65 kurde -78 alep -100 he -98 vav -116 vavvav -113 het -93 yod -75 yodyod -64 ayin -93 pe -405 shin -401 ups -66 omicronf -82
        2 - ya -72 -43 -41
        2 ya ya 76 ye 21 yo 20 yu -72 yi -62 ie 20 ja 46 je -7 jo -18 ju -92 aj -106 ej -61 oj -85 ij -55 ah -71 eh -83 glide 64 hard -81 soft -61 yery -68 cyre -3 b -410 p -402 v -401 w -159 t -404 d -397 s -398 z -402 ch -385 tsh -401 c -403 k -383 q -401 h -136 l -418 m -420 n -402 r -397 hamza -30 alefe -71 ain -134 jim -373 hah -154 ghain -401 qaf -401 heh -68 marbuta -77 waw -143 yeh 62 vav -125 vavvav -105 het -93 yod 27 tsadi -401 qof -403 ups -54 omicronf -83
        2 - ye -33 -57 -86
        2 ye ye 87 yo -2 yu -61 yi -41 ie 22 ja 22 je 49 jo -38 ju -71 aj -28 ej -73 oj -73 ij -73 ah -82 eh -30 glide -66 hard -72 soft -62 yery -66 cyre 42 b -402 w -50 t -402 s -401 z -401 h -72 l -404 m -406 r -409 hamza -27 alef -73 alefe -74 ain -116 hah -126 heh -75 waw -103 yeh 31 alep -82 vav -90 vavvav -80 yod -56 yodyod -43 ups -60 omicronf -83
        2 - yo -92 -141 -126
        2 yo yo 86 yu -77 ja 1 je -36 jo 68 ju -26 aj -77 ej -54 oj -75 ij -84 ah -93 eh -77 glide -53 hard -71 soft -86 yery -66 cyre 4 b -401 w -96 t -402 d -404 z -401 h -134 l -403 m -408 n -402 r -408 hamza -94 alef -99 alefe -24 alefm -72 ain -91 hah -149 heh -124 marbuta -92 waw 0 yeh -85 maqsura -80 alep -61 bet -402 he -72 vav -54 het -71 yod -46 yodyod -75 ayin -93 omicronf -71
        2 - yu -52 -58 -89
        2 yu yu 57 yi -73 ie -73 ja -74 je -84 jo -38 ju 48 aj -79 ej -44 oj -72 ij -80 ah -82 eh -71 glide -16 soft -22 yery -80 cyre -102 b -366 p -402 v -396 w 42 s -401 z -401 k -371 h -94 l -402 m -402 r -402 hamza -105 alefe -72 ain -102 hah -113 kha -402 sad -401 tah -402 heh -102 waw 67 yeh -65 vav 21 het -72 yod -41 qof -401 ups -41 omicronf -71
        2 - yi -27 -23 -55
        2 yi yi 102 ja -55 je -34 jo -51 aj -46 ij -47 ah -72 glide -21 soft -55 yery -52 cyre -4 w -74 z -385 ch -389 g -373 h -60 m -401 hamza -73 ain -72 hah -72 kha -401 heh -59 waw -88 yeh 19 vav -95 yod -32
        2 - ie -31 -36 -20
        2 ie ie 60 ja 21 je 10 jo -75 ju -71 aj -75 ej -74 ij -71 ah -71 soft -47 cyre 16 b -401 w -72 z -401 k -407 h -89 m -402 alefe -81 ain -86 hah -108 ghain -401 qaf -403 heh -81 waw -152 yeh -62 vav -115 vavvav -87 het -79 yodyod -63 tsadi -401
        2 - ja -175 -126 -53
        2 ja aj -71 ij -84 ah -58 eh -49 glide 77 hard -75 soft -90 yery -84 cyre -42 w -105 h -94 l -413 m -407 n -401 r -419 hamza -91 alef -154 alefe -101 alefi -101 alefm -90 ain -141 hah -154 heh -106 marbuta -73 waw -124 kurde -79 alep -110 he -88 vav -138 vavvav -96 ayin -68 ups -63 omicronf -74
        2 - je -75 -93 -56
        2 je aj -71 ij -74 ah -75 eh -47 glide 14 hard -86 soft -74 yery -81 cyre -2 b -402 w -107 h -134 l -404 m -407 n -404 r -410 hamza -44 alef -79 ain -127 hah -119 heh -105 waw -132 yeh -68 he -72 vav -118 vavvav -81 ups -53 omicronf -72
        2 - jo -127 -77 -62
        2 jo aj -74 ij -72 ah -71 eh -71 glide -6 hard -69 soft -61 yery -74 cyre 0 p -401 w -81 h 0 l -401 m -401 r -407 hamza -88 alef -50 alefe -29 alefm -74 ain -86 hah -14 heh -94 waw -60 yeh -73 alep -83 he -78 vav -100 vavvav -80 yod -78 yodyod -74 ups -71 omicronf -75
        2 - ju -145 -114 -63
        2 ju aj -72 ah -72 eh -77 glide -35 hard -71 yery -80 cyre -84 b -401 w -60 h -117 l -404 n -401 r -401 alef -96 alefe -83 alefi -73 alefm -74 ain -122 hah -104 heh -114 waw -76 yeh -78 alep -89 he -78 vav -96 vavvav -73 yod -72 ups -50
        2 - aj -120 -158 -103
        2 aj ij -73 ah -93 eh -101 glide 60 hard -56 soft -81 yery -77 cyre -65 w -95 h -112 l -413 m -402 r -418 hamza 45 alef -122 alefe -75 alefm -73 ain -105 hah -102 heh -110 marbuta -89 waw -157 maqsura -57 kurde -78 alep -96 he -87 vav -122 vavvav -74 yodyod -38 ayin -84 ups -72 omicronf -84
        2 - ej -67 -109 -71
        2 ej ah -93 eh -91 glide 39 yery -77 cyre -131 b -401 w -82 h -91 l -405 m -401 n -401 r -406 hamza -86 alef -57 alefe -72 ain -91 hah -83 heh -95 waw -119 alep -71 vav -102 vavvav -71 ups -71 omicronf -80
        2 - oj -97 -120 -62
        2 oj ah -88 eh -77 glide -19 hard -72 soft -83 yery -77 cyre -43 b -404 w -91 h -98 l -401 r -401 hamza -74 alef -90 alefe -83 ain -87 hah -92 heh -89 marbuta -81 waw -104 yeh -76 alep -74 vav -111 het -76 yod -53 ups -71 omicronf -92
        2 - ij -131 -140 -192
        2 ij ij 45 ah -101 eh -76 glide -76 hard -72 soft -82 yery -97 cyre -51 b -403 f -401 w -102 h -118 l -420 m -404 n -414 r -407 hamza -91 alef -126 alefe -79 alefi -77 alefm -75 ain -130 hah -113 tah -401 heh -131 marbuta -113 waw -146 yeh -91 maqsura -79 kurde -72 alep -108 he -99 vav -141 vavvav -90 het -66 yod -51 yodyod -73 ayin -80 pe -401 ups -45 omicronf -84
        2 - ah -161 -163 -7
        2 ah glide -80 hard -84 soft -77 yery -81 cyre -56 b -405 p -408 v -404 w -116 d -401 z -402 h -76 l -411 m -409 r -444 alef -103 alefe -115 alefi -89 alefm -103 ain -128 heh -76 waw -188 yeh -163 maqsura -85 kurde -73 alep -120 vav -129 vavvav -83 yod -138 yodyod -83 ayin -92 ups -72 omicronf -86
        2 - eh -57 -44 -33
        2 eh glide -72 hard -71 soft -72 yery -24 cyre -3 b -404 w -100 l -409 m -403 r -409 hamza -64 alefe -79 ain -79 heh -51 waw -91 yeh -8 vav -112 vavvav -79 yod -40 shin -404 ups -79 omicronf -72
        2 - glide -288 -194 -231
        2 glide glide 58 hard -73 soft -63 yery -67 cyre -12 b -342 p -378 f -379 v -308 w -134 t -398 d -329 dh -354 s -304 z -268 sh -360 zh -331 ch -353 tsh -359 shch -355 dj -314 dzh -352 j -112 zj -352 sj -354 cz -351 sz -351 c -367 g -313 gj -352 k -396 q -334 kh -354 h -91 x -351 l -388 ll -358 ly -343 m -369 n -364 ny -359 ng -352 r -425 hamza 4 alef -17 alefe -81 alefi -83 alefm -77 ain -120 jim -264 hah -118 kha -356 sad -351 tah -353 ghain -353 qaf -353 heh -17 marbuta -98 waw -127 yeh 62 maqsura -85 kurde -40 alep -85 bet -362 he -28 vav -87 vavvav -88 het -78 yod 39 yodyod -56 ayin -12 pe -356 qof -353 shin -351 cyrg -354 cyrh -355 ups -37 ntau -336 nuf -351 omicronf -79
        2 - hard -21 14 78
        2 hard hard 89 soft -76 yery -6 cyre -24 w -49 t -388 sh -396 k -401 q -401 h -28 n -401 r -401 ain -57 heh -56 waw -42 yeh 5 vav -33 yod -92 ups -67
        2 - soft -293 -79 -28
        2 soft soft 46 yery -51 cyre -38 b -379 p -369 f -366 v -359 w -115 t -381 d -384 dh -352 s -238 z -362 zh -351 ch -355 tsh -356 shch -351 ts -353 dj -351 j -321 sj -351 sch -351 cz -353 sz -352 rz -351 c -357 g -367 k -393 q -352 kh -352 h -33 l -397 ll -351 ly -355 m -353 n -375 ny -352 ng -351 nk -352 r -402 hamza -41 alef -85 ain -99 jim -356 hah -105 tah -352 ghain -352 qaf -358 heh -55 marbuta -74 waw -153 yeh -59 alep -75 bet -352 he -63 vav -104 vavvav -74 het -83 yod -47 ayin -51 tsadi -359 qof -361 shin -354 cyrg -352 cyrh -347 ups -60 mpi -351 omicronf -51
        2 - yery -72 -8 -15
        2 yery yery 69 cyre -19 b -414 p -403 f -403 v -405 w -91 t -407 d -409 s -396 z -401 tz -401 c -404 g -403 k -405 q -402 h -97 l -408 m -408 n -401 r -410 ain -102 hah -94 qaf -401 heh -40 waw -59 yeh 72 vav -58 het -71 yod 38 ups -75 omicronf -77
        2 - cyre -15 -6 -63
        2 cyre cyre 56 b -411 p -405 f -401 w -147 t -404 d -397 s -404 z -401 tsh -402 c -401 k -405 q -401 h -64 l -404 m -403 n -401 r -413 hamza 2 ain -136 hah -148 kha -402 qaf -409 heh 2 waw -90 yeh 59 bet -401 vav -131 vavvav -86 het -76 yod -21 yodyod -71 pe -408 tsadi -401 qof -402 cyrg -401 ups -91 omicronf -37
        2 - b -354 -388 -297
        2 b b 84 p 7 f -210 ph -80 v -104 w -119 t -517 d -403 th -354 dh -355 s -513 z -426 ss -357 sh -426 zh -323 ch -387 tsh -414 shch -352 ts -388 tz -353 dz -351 dj -365 dzh -357 j -404 zj -335 sj -359 cz -352 sz -361 rz -351 cs -351 c -439 ck -351 g -466 gh -363 gj -355 gu -354 k -504 q -414 qu -351 kh -380 h -404 x -375 l -466 ll -359 ly -369 m -336 n -542 ny -372 ng -351 nk -353 r -388 hamza -368 alef -407 ain -367 jim -342 hah -385 kha -373 dhal -354 sad -376 dad -352 tah -367 zah -352 ghain -395 qaf -397 heh -340 waw -158 yeh -408 maqsura -405 kurde -405 alep -402 bet 82 he -401 vav -195 vavvav -45 het -356 yod -401 yodyod -360 kaf -361 ayin -401 pe -150 tsadi -365 qof -391 shin -362 tav -354 cyrg -407 cyrh -381 beta 30 gamma -364 delta -335 ups -402 mpi 113 ntau -357 gkappa -352 tsig -351 sigmaf -366 nuf -351
        2 - p -336 -374 -416
        2 p p 103 f -78 ph -7 v -239 w -218 t -374 d -468 th -355 dh -359 s -443 z -312 ss -353 sh -403 zh -359 ch -367 tsh -401 shch -358 ts -367 tz -351 dz -352 dj -360 dzh -352 j -395 zj -353 sj -352 sch -353 cz -351 sz -352 cs -352 c -411 ck -351 g -444 gh -351 gj -354 gu -355 k -413 q -376 qu -355 kh -372 h -438 x -357 ks -354 l -474 ll -353 ly -356 m -466 n -456 ny -364 ng -352 r -442 hamza -361 alef -402 alefe -401 ain -360 jim -375 hah -372 kha -370 sad -370 dad -362 tah -357 zah -355 ghain -364 qaf -385 heh -373 waw -135 yeh -408 alep -401 bet -74 vav -207 vavvav -116 het -355 yod -386 yodyod -351 kaf -352 pe 70 tsadi -355 qof -385 shin -354 tav -358 cyrg -392 cyrh -380 beta -108 gamma -366 delta -355 ups -351 mpi -108 ntau -351 sigmaf -356 nuf -353
        2 - f -368 -274 -178
        2 f f 107 ph 135 v 61 w 53 t -258 d -307 th -76 dh -99 s -454 z -425 ss -349 sh -383 zh -375 ch -275 tsh -313 ts -367 dz -351 dj -352 dzh -353 j -382 zj -351 sj -351 sch -353 cz -351 sz -351 cs -351 c -401 g -418 gh -257 gu -351 k -409 q -383 kh -283 h -381 x -303 ks -352 l -321 ll -351 ly -356 m -425 n -362 ny -355 r -361 hamza -351 ain -353 tha -47 jim -369 hah -374 kha -289 dhal -66 sad -362 dad -76 tah -138 zah -354 ghain -325 qaf -358 heh -340 waw -113 yeh -380 kurde -401 alep -403 bet -130 vav -139 vavvav -112 yod -370 yodyod -351 pe 79 tsadi -363 qof -370 shin -360 tav -67 cyrg -375 cyrh -368 beta 14 gamma -354 delta -29 ups -214 mpi -101 ntau -83 gkappa -351 sigmaf -360 nuf -352
        2 - ph -359 -373 -363
        2 ph ph 146 v -39 w -69 t -353 d -351 th -8 dh -352 s -358 z -352 sh -376 zh -351 tsh -372 shch -351 j -354 zj -351 sch -351 cz -351 c -351 g -351 gh -351 k -356 l -355 m -354 n -351 ny -351 ng -351 r -356 jim -358 kha -352 waw -95 bet -50 vav -70 vavvav -56 yod -351 pe 79 qof -351 shin -355 cyrh -351 beta -13 mpi -9
        2 - v -324 -222 -280
        2 v v 88 w 43 t -436 d -455 th -72 dh -354 s -372 z -280 ss -351 sh -371 zh -368 ch -376 tsh -416 shch -358 ts -315 tz -328 dz -354 dj -362 dzh -355 j -266 zj -321 sj -355 sch -354 cz -351 sz -352 c -370 g -322 gh -357 gj -352 gu -339 k -355 q -315 qu -352 kh -342 h -387 x -361 ks -351 l -250 ly -354 m -425 n -225 ny -360 ng -353 nk -352 gn -352 r -354 ain -364 tha -353 jim -373 hah -382 kha -349 sad -367 dad -360 tah -362 zah -351 ghain -349 qaf -344 heh -306 waw 65 yeh -338 bet 58 vav 49 vavvav 2 yod -366 yodyod -351 kaf -353 pe -171 tsadi -368 qof -389 shin -361 tav -359 cyrg -332 cyrh -345 beta 87 gamma -253 delta -352 ups -47 mpi -67 ntau -353 gkappa -324 tsig -351 sigmaf -355 nuf -356
        2 - w -202 -295 -192
        2 w w 93 t -406 d -376 th -77 dh -351 s -395 z -358 sh -369 zh -324 ch -355 tsh -369 ts -356 tz -352 dj -333 j -353 zj -351 sj -351 sch -351 sz -351 c -368 g -378 gh -356 gj -332 k -393 q -329 kh -348 h -195 x -351 l -319 ly -351 m -405 n -361 ny -351 ng -351 nk -352 r -438 hamza -153 alef -196 alefe -132 alefi -97 alefm -122 ain -188 tha -351 jim -317 hah -156 kha -361 sad -361 tah -355 ghain -336 qaf -370 heh -129 marbuta -154 waw 99 yeh -167 maqsura -99 kurde -93 alep -121 bet 64 he -148 vav 88 vavvav -62 het -99 yod -183 yodyod -85 kaf -351 ayin -97 pe -126 tsadi -356 qof -360 cyrg -366 cyrh -354 beta 35 gamma -355 delta -353 ups -55 mpi -73 ntau -352 gkappa -351 tsig -353 omicronf -71
        2 - t -381 -305 -130
        2 t t 109 d -59 th 68 dh -44 s -278 z -279 ss -174 sh -241 zh -167 ch -122 tsh -141 shch 1 ts 101 tz -97 dz -85 dj 34 dzh -130 j -240 zj -28 sj -120 sch -116 cz -79 sz -99 rz -89 cs -74 zs -48 c 78 cc -15 g -335 gh -304 gj -290 gu -351 k -318 q -415 qu -353 kh -391 h -301 x -377 ks -357 l -382 ll -352 ly -344 m -497 n -381 ny -365 ng -356 nk -351 r -390 hamza -352 alef -402 alefe -401 ain -373 tha 22 jim -93 hah -384 kha -374 dhal -39 sad -132 dad -117 tah 103 zah -30 ghain -377 qaf -397 heh -343 waw -405 yeh -420 bet -382 vav -395 vavvav -351 het -354 yod -409 kaf -367 ayin -402 pe -394 tsadi -26 qof -397 shin -142 tav 106 cyrg -414 cyrh -399 beta -362 gamma -377 delta -11 ups -403 mpi -365 ntau -116 gkappa -353 tsig -64 tzet -32 sigmaf -119 nuf -314
        2 - d -273 -328 -192
        2 d d 96 th -55 dh 32 s -330 z -217 ss -201 sh -195 zh -117 ch -225 tsh -253 shch -149 ts -222 tz -65 dz 74 dj 60 dzh -50 j -184 zj -81 sj -108 sch -117 cz -103 sz -109 rz -98 cs -63 zs -51 c -279 cc -36 ck -351 g -284 gh -260 gj -296 gu -357 k -446 q -406 qu -356 kh -333 h -372 x -299 ks -354 l -457 ll -362 ly -356 m -509 n -473 ny -382 ng -359 nk -353 r -304 hamza -338 alef -409 ain -376 tha -71 jim -171 hah -387 kha -375 dhal -29 sad -225 dad 51 tah -71 zah 20 ghain -288 qaf -397 heh -338 waw -417 yeh -279 kurde -402 alep -402 bet -397 he -401 vav -365 vavvav -354 het -351 yod -312 kaf -356 ayin -401 pe -385 tsadi -156 qof -384 shin -131 tav -133 cyrg -337 cyrh -331 beta -362 gamma -361 delta 102 ups -402 mpi -354 ntau 94 gkappa -354 tsig -75 tzet -6 sigmaf -71 nuf -375
        2 - th -353 -391 -314
        2 th th 133 dh -10 s -81 z -106 ss -65 sh -75 zh -26 ch -35 tsh -120 shch -8 ts -102 tz -20 dz -3 dj 19 dzh -2 j -62 zj -12 sj -20 sch -18 cz -23 sz -13 rz -2 cs -5 c -108 cc -2 g -355 k -371 q -351 kh -352 h -360 x -355 l -363 m -349 n -306 r -338 tha 75 jim -54 kha -360 dhal 17 sad -108 dad -5 tah 26 zah -16 ghain -353 waw -354 yeh -355 bet -351 yod -352 kaf -352 tsadi -67 qof -352 shin -25 tav 93 cyrg -351 cyrh -355 beta -7 gamma -351 delta -11 ntau -12 tsig -18 tzet -3 sigmaf -21
        2 - dh -275 -297 -376
        2 dh dh 120 s -155 z -17 ss -38 sh -103 zh -70 ch -107 tsh -85 shch -28 ts -38 tz -3 dz -55 dj -54 dzh -32 j -106 zj -7 sj -27 sch -30 cz -15 sz -15 rz -9 cs -4 zs -6 c -75 cc -4 g -351 gu -351 k -366 q -351 kh -351 l -302 m -359 n -369 r -371 tha -17 jim -69 kha -358 dhal 129 sad -70 dad 99 tah -54 zah 90 ghain -356 qaf -351 waw -354 yeh -353 bet -351 kaf -353 tsadi -43 shin -48 tav -23 cyrg -332 delta 106 ntau 8 tsig -6 tzet -17 sigmaf -15
        2 - s -392 -222 -147
        2 s s 92 z 11 ss 62 sh 11 zh -105 ch -73 tsh -113 shch 24 ts -122 tz -15 dz -146 dj -154 dzh -147 j -237 zj -74 sj -80 sch -34 cz -10 sz 90 rz -108 cs -30 zs -152 c 25 cc -14 g -254 gh -351 gj -119 k -294 q -437 qu -354 kh -331 h -308 x 2 ks -262 l -401 ll -355 ly -360 m -504 n -400 ny -383 ng -335 nk -360 r -584 hamza -357 alef -412 ain -368 tha 22 jim -191 hah -393 kha -381 dhal -123 sad 89 dad -115 tah -180 zah -109 ghain -405 qaf -212 heh -387 waw -414 yeh -282 kurde -405 alep -401 bet -424 vav -394 vavvav -354 het -127 yod -245 pe -404 tsadi -50 qof -180 shin 55 tav -123 cyrg -235 cyrh -81 beta -379 gamma -371 delta -18 ups -398 mpi -358 ntau -68 gkappa -341 tsig -49 tzet -61 sigmaf 57 nuf -335
        2 - z -414 -332 -295
        2 z z 105 ss -6 sh -144 zh 62 ch -132 tsh -176 shch -144 ts 44 tz 43 dz 10 dj -55 dzh -19 j -61 zj -34 sj -89 sch -5 cz -45 sz -87 rz -151 cs -92 zs -8 c 2 cc -17 g -119 gh -324 gj -64 k -276 q -316 qu -341 kh -299 h -445 x 29 ks -97 l -375 ll -335 ly -358 m -434 n -410 ny -362 ng -352 nk -351 r -396 hamza -353 alef -403 ain -363 tha -70 jim -22 hah -379 kha -360 dhal 59 sad -123 dad 90 tah -142 zah 67 ghain -303 qaf -135 heh -374 waw -405 yeh -114 maqsura -403 bet -377 vav -374 het -98 yod -200 kaf -359 ayin -402 pe -360 tsadi 30 qof -127 shin -69 tav -106 cyrg -151 cyrh -140 beta -359 gamma -354 delta -54 ups -401 ntau -58 gkappa -351 tsig -35 tzet 29 sigmaf 32 nuf -357
        2 - ss -350 -351 -350
        2 ss ss 133 sh -24 zh -39 ch -27 tsh -92 ts -92 tz -20 dz -25 dj -21 dzh -20 j -87 zj -17 sj -19 sch -2 cz -7 sz 9 rz 6 c -19 cc -2 g -104 gj -13 k -124 q -352 h -351 ks -66 l -368 m -360 n -372 ny -351 r -380 tha -2 jim -108 hah -359 dhal -35 dad -45 zah -23 ghain -351 qaf -70 heh -358 waw -354 yeh -172 bet -358 vav -351 het -61 yod -130 pe -352 tsadi -52 qof -85 shin -8 tav -31 cyrg -50 cyrh -41 tsig -22 tzet -1
        2 - sh -176 -323 -91
        2 sh sh 108 zh -17 ch 76 tsh -45 shch -58 ts -176 tz -45 dz -99 dj -128 dzh -106 j -126 zj -2 sj 49 sch 83 cz -16 sz 73 rz -77 cs -63 zs -34 c -102 cc -27 ck -78 g -199 gh -134 gj -100 gu -71 k -205 q -181 qu -69 kh -112 h -216 x 70 ks -122 l -399 ll -351 ly -360 m -392 n -458 ny -361 ng -352 r -427 alef -404 ain -363 tha -34 jim -46 hah -356 kha -142 dhal -78 sad 31 dad -74 zah -66 ghain -60 qaf -157 heh -357 waw -381 yeh -137 bet -358 he -401 vav -363 vavvav -351 het -65 yod -148 kaf -79 pe -358 tsadi -32 qof -162 shin 121 tav -39 cyrg -130 cyrh -77 beta -352 gamma -51 delta -42 mpi -351 ntau -352 gkappa -25 tsig -44 tzet -24 sigmaf 7
        2 - zh -211 -279 -386
        2 zh zh 140 ch 58 tsh -28 shch -64 ts -37 tz -33 dz 55 dj 79 dzh 54 j 75 zj 59 sj -69 sch 92 cz -65 sz -59 rz -25 cs 26 zs -29 c 47 cc -9 ck -42 g 6 gh -81 gj 7 gu -26 k -164 q -100 qu -31 kh -112 h -391 x -29 ks -69 l -405 ly -352 m -402 n -396 ny -351 r -187 tha -11 jim 72 kha -64 dhal -11 sad -85 dad -47 tah -352 zah 18 ghain -62 qaf -120 heh -357 waw -348 yeh -125 bet -357 vav -352 het -107 yod -98 kaf -16 pe -353 tsadi -53 qof -98 shin -75 tav -22 cyrg -52 cyrh -86 gamma -2 delta -17 gkappa -10 tsig -3 tzet 30 sigmaf -36
        2 - ch -296 -287 -353
        2 ch ch 135 tsh 122 shch -84 ts 83 tz 18 dz 28 dj 34 dzh -38 j -23 zj -42 sj 8 sch 8 cz 97 sz 12 rz -52 cs 25 zs -22 c 43 ck -71 g -63 gh -48 gj -37 gu -27 k -89 q -13 qu -10 kh -4 h -25 x 54 ks -57 l -405 ly -351 m -396 n -414 ny -351 ng -102 r -395 hamza -353 ain -351 tha -46 jim -14 hah -84 kha 46 dhal -56 sad -39 dad -29 zah -43 ghain -84 qaf -94 heh -2 waw -378 yeh -220 bet -344 vav -362 het 41 yod -138 kaf 54 pe -351 tsadi 76 qof -61 shin 29 tav -52 cyrg -45 cyrh 74 gamma -33 delta -34 gkappa -4 tsig 35 tzet -11 sigmaf -25
        2 - tsh -295 -256 -362
        2 tsh tsh 114 shch -27 ts 83 tz 65 dz -23 dj 15 dzh 19 j -3 zj -48 sj -119 sch -92 cz 112 sz -75 rz -79 cs 60 zs -13 c 85 g -83 gj -50 k -56 q -161 kh -351 h -321 x 123 ks -81 l -402 ll -351 ly -357 m -413 n -388 ny -355 ng -351 r -430 hamza -355 ain -351 tha -49 jim -26 hah -351 kha -359 dhal -40 sad -110 dad -48 tah -93 zah -47 ghain -314 qaf -41 heh -354 waw -379 yeh -165 bet -354 vav -348 het -63 yod -147 kaf -322 pe -366 tsadi 86 qof -58 shin -62 tav -60 cyrg -72 cyrh -11 gamma -351 delta -49 ntau -39 tsig 29 tzet -27 sigmaf 59 nuf -352
        2 - shch -353 -372 -351
        2 shch shch 180 ts -11 tz -19 dz -6 dj -14 dzh -5 j -79 zj -19 sj -35 sch 20 cz -20 sz -14 rz -6 cs -4 c 6 cc -1 g -50 gj -3 k -129 h -356 x 13 ks -11 l -365 m -367 n -364 r -360 tha -11 jim -67 kha -353 dhal -11 sad -78 dad -9 zah -27 qaf -46 waw -351 yeh -139 yod -84 tsadi -18 qof -43 shin 29 tav -6 cyrg -18 cyrh -33 delta -9 tsig -1 sigmaf 25
        2 - ts -277 -298 -384
        2 ts ts 111 tz 69 dz -6 dj -46 dzh -18 j -107 zj -21 sj -40 sch -44 cz 40 sz -65 rz -61 cs -13 zs -60 c 80 g -86 gj -13 k -35 q -165 h -330 x -26 ks -106 l -406 ly -351 m -382 n -406 ny -352 ng -351 r -421 hamza -351 ain -352 tha -2 jim 72 kha -352 dhal -22 sad -33 dad -36 tah -40 zah -15 ghain -351 qaf -76 heh -351 waw -368 yeh -183 bet -353 vav -353 vavvav -352 het -52 yod -139 pe -351 tsadi 117 qof -71 shin -65 tav -45 cyrg -64 cyrh -45 delta -22 ntau -8 tsig 51 tzet 20 sigmaf -43
        2 - tz -352 -361 -358
        2 tz dj 10 dzh 5 j -9 zj -4 sj -6 sch -15 sz -12 rz -25 cs -2 zs -9 c 61 g 1 gj -1 k -15 h -353 x -5 ks -3 l -354 m -354 n -355 r -357 tha -9 jim 48 sad -30 dad -14 tah -6 qaf -33 yeh -112 bet -357 yod -62 kaf -351 pe -351 tsadi 107 qof -41 shin -25 tav -30 cyrg -4 cyrh -2 delta -1 ntau -3 sigmaf -6
        2 - dz -361 -374 -352
        2 dz dj 57 dzh -11 j 56 zj -10 sj -15 sch -21 cz 19 sz -36 rz -34 cs 23 zs -7 c 28 ck -3 g 38 gh -9 gj -13 gu -8 k -122 q -63 qu -11 kh -19 h -353 x 1 ks -10 l -367 m -357 n -365 r -359 tha -1 jim 101 kha -41 dhal -33 sad -49 dad -14 zah -15 ghain -23 qaf -70 heh -353 waw -353 yeh -129 het -56 yod -79 kaf -17 pe -353 tsadi -4 qof -53 shin -52 tav -6 cyrg -22 cyrh 1 gamma 21 delta -5 gkappa -3 sigmaf 24
        2 - dj -361 -396 -361
        2 dj dj 103 dzh 64 j 79 zj -21 sj -48 sch -34 cz -10 sz -48 rz -22 cs -1 zs 15 c 50 ck -7 g 93 gh -28 gj 41 k -140 q -15 qu -7 kh -51 h -345 x 26 ks -24 l -371 m -365 n -367 ny -352 r -373 jim 121 hah -356 kha -62 dhal -28 sad -67 dad -38 zah -26 ghain 4 qaf -56 heh -351 waw -367 yeh -150 bet -351 vav -356 het -54 yod -93 kaf -12 tsadi 9 qof -71 shin -50 tav -18 cyrg 10 cyrh -52 gamma 50 gkappa -2 tsig 6 tzet 49 sigmaf 19
        2 - dzh -361 -371 -357
        2 dzh dzh 161 j 77 zj -26 sj -14 sch -17 cz -14 sz -22 rz -30 cs 9 zs -14 c 34 ck -2 g 38 gh -12 gj 40 gu -9 k -114 q -45 qu -9 kh -23 h -355 x -3 ks -14 l -357 m -357 n -360 r -365 jim 124 kha -44 dhal -24 sad -45 dad -36 zah -28 ghain -53 qaf -63 waw -351 yeh -128 vav -353 het -51 yod -98 kaf -13 tsadi -27 qof -46 shin -45 tav -19 cyrg -69 cyrh -49 gamma -9 delta -24 gkappa -1 tsig -1 tzet 5 sigmaf -4
        2 - j -435 -381 -357
        2 j j 82 zj 2 sj -119 sch -5 cz -61 sz -58 rz -49 cs -25 zs 30 c -61 cc -14 ck -48 g -29 gh -55 gj 22 gu 14 k -195 q -95 qu 6 kh 3 h -308 x -18 ks -71 l -426 ll -347 ly -353 m -427 n -412 ny -359 nk -351 r -458 hamza -352 ain -351 tha -5 jim 113 hah -351 kha 9 dhal -40 sad -32 dad -78 tah -353 zah -47 ghain -66 qaf -125 heh -361 waw -360 yeh 31 bet -363 vav -363 het -20 yod 10 yodyod -341 kaf -42 pe -365 tsadi -96 qof -115 shin -83 tav -48 cyrg -103 cyrh -8 beta -354 gamma 25 delta -28 mpi -353 ntau -345 gkappa -28 tsig -20 tzet 60 sigmaf -45
        2 - zj -361 -324 -356
        2 zj sch 30 cz -6 sz -5 rz -6 cs -8 zs -8 c -18 g -68 gj 3 k -86 kh -351 h -363 x -4 ks -6 l -367 m -356 n -355 r -354 tha -9 jim 2 sad -20 qaf -13 yeh -111 het -53 yod -87 tsadi -1 qof -18 shin -16 cyrg -33 cyrh -24 tsig 7 tzet -1 sigmaf -14
        2 - sj -362 -355 -356
        2 sj sj 131 cz -12 rz -7 cs -13 zs -9 c -27 g -72 gj -17 k -119 h -373 x 26 ks -22 l -369 m -359 n -366 ny -351 r -366 jim -53 kha -352 dhal -18 sad -17 dad -5 qaf -31 waw -356 yeh -140 bet -352 vav -351 het -60 yod -118 tsadi -36 qof -24 shin 11 tav -23 cyrg -32 cyrh -19 delta -2 tsig -5 sigmaf -2
        2 - sch -362 -302 -254
        2 sch sch 153 cz -14 sz 62 rz -18 cs -28 zs 1 c -76 g -63 gj -20 k -67 x 52 ks -27 l -357 m -353 n -343 r -360 tha -2 jim -6 dhal -16 sad -64 dad -9 zah -56 qaf -60 waw -352 yeh -68 bet -351 vav -351 het -62 yod -116 pe -353 tsadi -41 qof -40 shin 122 tav -18 cyrg -35 cyrh -47 delta -3 tsig -2 tzet -4 sigmaf -11
        2 - cz -346 -365 -362
        2 cz rz -18 zs -1 c 48 g -7 gj -1 k -95 q -333 h -359 x -6 l -357 m -356 n -355 r -359 tha -16 dhal -15 sad -20 zah -18 ghain -351 qaf -21 heh -351 waw -351 yeh -125 het -59 yod -78 pe -351 tsadi 48 qof -33 shin -31 tav -5 cyrg -20 cyrh -23 delta -1 tsig 10 sigmaf -12
        2 - sz -372 -360 -265
        2 sz rz -21 cs -7 zs -4 c -38 g -77 gj -11 k -110 h -333 x 54 ks -30 l -313 m -356 n -341 r -368 tha -7 jim -94 dhal -29 sad -32 dad -19 zah 25 qaf -59 waw -353 yeh -87 bet -351 vav -354 het -55 yod -115 tsadi -24 qof -48 shin 64 tav -9 cyrg -27 cyrh -35 delta -1 tsig -8 tzet -7 sigmaf 4
        2 - rz -351 -371 -363
        2 rz cs -10 zs -3 c -64 cc -1 g -42 gj -12 k -72 h -353 x -6 ks -13 l -355 n -351 r -78 jim -73 dhal -17 sad 28 dad -26 zah -14 qaf -19 yeh -118 yod -109 tsadi -32 qof -35 shin -15 cyrg -16 cyrh -12 tsig -1 tzet -2 sigmaf -4
        2 - cs -354 -362 -353
        2 cs cs 155 zs -2 g 13 gj 5 k -52 h -355 ks -1 l -361 m -352 n -358 r -354 hamza -351 tha -5 sad -10 dad -4 qaf 4 heh -356 yeh -111 het -71 yod -88 tsadi 31 qof -3 shin -30 cyrg -22 cyrh -49 tzet 16 sigmaf -16
        2 - zs -355 -283 -352
        2 zs c -11 g 32 gj 6 k -38 h -351 x -1 ks -11 l -351 m -353 n -325 r -353 jim 78 sad -17 dad -12 yeh -40 yod -63 tsadi -16 shin -14 cyrg -9 cyrh -8 delta -1 tzet -2 sigmaf -20
        2 - c -356 -445 -389
        2 c c 94 ck -12 g -49 gh -56 gj -24 gu -51 k 78 q -22 qu 11 kh -39 h -190 x -31 ks -29 l -353 ll -352 ly -357 m -445 n -462 ny -355 ng -104 r -497 alef -417 alefe -401 ain -360 tha -64 jim 12 hah -77 kha -49 dhal -46 sad 7 dad -55 tah -80 zah -82 ghain -92 qaf 2 heh -172 waw -377 yeh -216 alep -403 bet -368 he -401 vav -361 het -84 yod -147 kaf 5 pe -363 tsadi 76 qof 84 shin -42 tav -71 cyrg -96 cyrh -43 beta -355 gamma -34 delta -31 ups -401 mpi -351 ntau -29 gkappa -8 tsig 51 tzet 27 sigmaf -17 nuf -352
        2 - cc -350 -351 -350
        2 cc cc 146 g -32 gj -1 k 24 q -4 qu 21 kh -17 h -80 n -351 ng -4 jim -1 hah -52 dad -15 ghain -1 qaf -13 yeh -67 qof 15 cyrg -7 cyrh -26 gamma -1
        2 - ck -352 -365 -303
        2 ck ck 146 g -93 gh -6 gj -6 gu 7 k -3 q -30 qu 24 kh -52 h -122 x -17 ks -25 l -356 m -354 n -352 ng -41 r -352 jim -21 hah -81 kha -55 ghain -32 qaf -30 heh -59 waw -352 vav -351 het -54 yod -352 kaf -32 pe -351 qof 99 shin -352 cyrg -26 cyrh -40 gamma -1 nuf -351
        2 - g -320 -275 -184
        2 g g 111 gh 82 gj -26 k -23 q 20 qu -37 kh -124 h -67 x -34 ks -77 l -403 ll -354 ly -357 m -449 n -347 ny -363 ng -169 nk -329 r -500 hamza -354 ain -356 tha -359 jim 86 hah -51 kha -72 sad -104 dad -355 tah -357 zah -32 ghain 83 qaf 37 heh 7 waw -384 yeh -402 bet -332 vav -279 het -102 yod -385 yodyod -352 kaf -69 pe -365 tsadi -46 qof -131 shin -61 cyrg 96 cyrh -77 beta -324 gamma 113 delta -344 ups -402 mpi -351 ntau -343 gkappa 96 tsig -19 tzet 59 sigmaf -53
        2 - gh -312 -331 -249
        2 gh gh 126 gj 62 k -41 q 44 qu -1 kh 15 h -36 x 13 ks -18 l -371 m -360 n -367 ng 38 r -35 ain -351 jim 7 hah -113 kha -95 tah -351 ghain 138 qaf 52 heh -69 waw -372 yeh -369 vav -302 het -89 yod -354 yodyod -351 kaf -36 qof -77 cyrg 93 cyrh -44 gamma 45 delta -351 gkappa 48 tzet -1
        2 - gj -338 -303 -351
        2 gj gj 142 k -64 q -18 qu -11 kh -15 h -59 x -7 ks -15 l -342 m -357 n -348 ng -44 r -364 tha -351 jim 10 hah -114 kha -63 sad -35 zah -6 qaf -31 heh -64 waw -360 kaf -12 tsadi -27 qof -82 shin -28 cyrg -5 cyrh -31 gamma 7 sigmaf -12
        2 - gu -366 -348 -333
        2 gu k 46 q 28 kh -40 h -43 x -24 ks -14 l -360 m -355 n -357 ng 9 r -262 jim 14 hah -98 kha -68 ghain 26 qaf 50 heh -65 yeh -352 het -62 yod -353 kaf -35 qof -81 cyrg 68 cyrh -41 tzet -1
        2 - k -437 -386 -286
        2 k k 79 q 12 qu 23 kh -39 h -251 x 123 ks -67 l -515 ll -358 ly -381 m -496 n -407 ny -361 ng -98 r -556 hamza -374 alef -408 alefe -402 alefi -402 ain -387 tha -357 jim -109 hah -124 kha -78 dhal -356 sad -143 dad -365 tah -369 zah -78 ghain -121 qaf 66 heh -151 marbuta -376 waw -349 yeh -370 kurde -401 alep -403 bet -320 he -401 vav -369 vavvav -356 het -87 yod -345 yodyod -355 kaf 68 pe -387 tsadi -87 qof 90 shin -115 tav -365 cyrg 20 cyrh -76 beta -348 gamma -20 delta -360 ups -406 mpi -358 ntau -354 gkappa 19 tsig -10 tzet -34 sigmaf -45 nuf -357
        2 - q -285 -426 -277
        2 q q 79 kh -47 h -200 x -46 ks -37 l -429 ll -351 m -408 n -419 ng -97 r -448 hamza -353 alef -404 ain -359 jim -81 hah -136 kha -48 sad -361 dad -353 tah -355 zah -351 ghain 16 qaf 101 heh -108 waw -388 yeh -385 bet -359 vav -365 vavvav -357 het -101 yod -324 kaf -14 pe -357 tsadi -333 qof 73 shin -354 tav -351 cyrg 32 cyrh -55 beta -352 gamma 7 delta -351 gkappa 40 tsig -333 tzet -6 sigmaf -351
        2 - qu -358 -363 -350
        2 qu qu 146 kh -13 h -92 x -9 ks -30 l -357 m -353 n -359 ng -25 r -356 jim -63 hah -104 kha -64 ghain -39 qaf -6 heh -93 yeh -356 bet -351 het -61 yod -351 kaf -33 qof -9 shin -357 cyrg -18 cyrh -52 gamma -15 gkappa -1
        2 - kh -218 -232 -264
        2 kh kh 111 h 7 x 80 ks -117 l -337 m -396 n -361 ny -354 ng 2 r -393 tha -355 jim -36 hah -6 kha 134 dhal -353 dad -351 tah -354 ghain -89 qaf -102 heh 76 waw -362 yeh -374 vav -354 het 38 yod -358 kaf 59 pe -351 qof -16 tav -351 cyrg -30 cyrh 76 beta -351 gamma -33 delta -354 gkappa -25 tzet -8
        2 - h -252 -199 -119
        2 h h 105 x 25 ks -294 l -422 ll -354 ly -361 m -464 n -345 ny -361 ng -351 nk -351 r -472 hamza -53 alef -145 alefe -151 alefi -130 alefm -86 ain -181 tha -362 jim -360 hah 85 kha -28 dhal -355 sad -351 dad -356 tah -363 zah -358 ghain -31 qaf -208 heh 95 marbuta -10 waw -204 yeh -196 maqsura -105 kurde -86 alep -175 bet -353 he 88 vav -166 vavvav -138 het 39 yod -159 yodyod -100 kaf -10 ayin -109 pe -375 tsadi -369 qof -157 shin -389 tav -368 cyrg 28 cyrh 50 beta -351 gamma -70 delta -360 ups -114 mpi -352 ntau -353 gkappa -76 sigmaf -342 omicronf -60
        2 - x -385 -323 -233
        2 x x 98 ks 123 l -367 m -364 n -378 ng -20 r -374 jim -42 hah -79 kha 62 sad -26 zah -1 ghain -5 qaf -50 heh -68 waw -359 vav -353 het -26 kaf 20 pe -352 tsadi -2 qof -45 shin 45 cyrg -26 cyrh 73 gamma -29 mpi -351 ntau -351 gkappa -2 tsig -1 tzet -2 sigmaf -10 nuf -351
        2 - ks -366 -314 -270
        2 ks ks 139 l -353 m -354 n -353 r -358 jim -65 kha -66 sad -55 zah -1 ghain -33 qaf -72 waw -352 vav -343 kaf -13 tsadi -50 qof -66 shin -38 cyrg -40 cyrh -87 gamma -27 gkappa -8 tsig -8 sigmaf -31
        2 - l -424 -374 -323
        2 l l 87 ly 74 m -503 n -440 ny -410 ng -355 nk -352 gn -351 r -297 hamza -363 alef -415 alefe -401 alefm -401 ain -264 tha -361 jim -412 hah -361 kha -356 dhal -352 sad -380 dad -356 tah -374 zah -358 ghain -389 qaf -415 heh -387 marbuta -401 waw -291 yeh -357 kurde -401 alep -401 bet -312 he -402 vav -372 vavvav -373 het -364 yod -359 yodyod -357 kaf -356 ayin -401 pe -390 tsadi -373 qof -407 shin -282 tav -361 cyrg -429 cyrh -322 beta -383 gamma -242 delta -368 ups -404 mpi -353 ntau -363 gkappa -356 tsig -351 sigmaf -375 nuf -359
        2 - ll -351 -270 -353
        2 ll ll 144 m -357 n -367 r -351 hah -357 dad -351 qaf -352 yeh -315 vav -354 yod -355 pe -355 tsadi -351 qof -354 cyrg -353 nuf -353
        2 - ly -368 -279 -317
        2 ly ly 114 m -371 n -366 ny -358 r -346 jim -366 hah -351 kha -354 sad -354 ghain -355 qaf -351 heh -356 waw -359 yeh -261 bet -354 vav -344 yod -343 qof -364 shin -305 cyrg -352 cyrh -351 gamma -327 ups -401 sigmaf -351
        2 - m -383 -390 -167
        2 m m 80 n -166 ny -187 ng -222 nk -355 gn -73 r -466 hamza -364 alef -407 alefe -406 ain -373 tha -353 jim -399 hah -388 kha -371 dhal -354 sad -378 dad -355 tah -371 zah -359 ghain -381 qaf -394 heh -389 waw -356 yeh -457 maqsura -401 kurde -405 alep -401 bet -410 vav -399 vavvav -354 het -364 yod -406 yodyod -355 kaf -373 ayin -401 pe -370 tsadi -363 qof -404 shin -366 tav -368 cyrg -407 cyrh -403 beta -333 gamma -369 delta -357 ups -403 ntau -353 gkappa -358 tsig -351 tzet -351 sigmaf -354 nuf -75
        2 - n -249 -297 -173
        2 n n 88 ny 40 ng -51 nk -264 gn -188 r -373 hamza -356 alef -401 ain -361 tha -304 jim -422 hah -402 kha -390 dhal -357 sad -396 dad -373 tah -388 zah -361 ghain -397 qaf -322 heh -353 waw -360 yeh -377 alep -401 bet -367 vav -366 vavvav -356 het -361 yod -390 yodyod -358 kaf -371 ayin -403 pe -397 tsadi -373 qof -422 shin -356 tav -371 cyrg -453 cyrh -384 beta -378 gamma 23 delta -351 ups -408 mpi -361 ntau -64 gkappa -80 tsig -356 sigmaf -266 nuf 79
        2 - ny -366 -340 -303
        2 ny ny 103 ng 26 nk -95 gn -39 r -379 ain -353 hah -352 kha -356 qaf -353 waw -356 yeh -363 qof -351 cyrg -353 gamma -12 ntau -16 gkappa -1 nuf -2
        2 - ng -353 -261 -348
        2 ng ng 106 nk 22 gn -37 r -362 kha -82 ghain 18 qaf -108 waw -355 yeh -351 kaf -15 qof -117 cyrg -97 cyrh 8 gamma -56 ntau -13 gkappa 74 nuf -76
        2 - nk -350 -367 -352
        2 nk nk 143 gn -19 r -359 jim -318 ghain -211 heh -351 waw -362 yeh -359 vav -355 yod -355 yodyod -352 nuf -22
        2 - gn -353 -353 -351
        2 gn gamma -21 ntau -3 gkappa -13 nuf -9
        2 - r -399 -362 -253
        2 r r 60 hamza -378 alef -406 ain -386 tha -358 jim -409 hah -417 kha -387 dhal -359 sad -396 dad -362 tah -395 zah -352 ghain -91 qaf -426 heh -400 marbuta -401 waw -385 yeh -420 kurde -401 alep -403 bet -415 vav -389 vavvav -362 het -360 yod -432 yodyod -365 kaf -358 ayin -401 pe -396 tsadi -382 qof -428 shin -385 tav -374 cyrg -438 cyrh -421 beta -380 gamma -376 delta -370 ups -405 mpi -371 ntau -371 gkappa -361 tsig -351 sigmaf -371 nuf -370
        2 - hamza -52 -31 -123
        2 hamza hamza 155 alef 36 alefe -13 alefi -41 alefm -2 ain -33 hah -72 ghain -351 heh -68 marbuta -63 waw -81 yeh 68 kurde -62 alep 51 vav -65 yod -11 yodyod -66 kaf -351 ayin -49 pe -352 cyrh -342 ups -63
        2 - alef 4 24 32
        2 alef alef 43 alefe 53 alefi 14 alefm 40 ain -43 hah -94 kha -401 ghain -403 qaf -401 heh 36 marbuta -27 waw -35 yeh -63 maqsura -69 kurde 40 alep 91 bet -402 he 91 vav -23 het -73 yod -92 yodyod -77 ayin 52 pe -401 qof -401 shin -402
        2 - alefe 29 -40 -87
        2 alefe alefe 19 alefi 1 alefm 50 ain -75 hah -75 heh -81 marbuta -71 waw -73 yeh -52 kurde -75 alep 51 he -75 vav -65 yod -60
        2 - alefi 27 23 -33
        2 alefi alefi 42 alefm -45 ain -73 hah -72 heh -71 waw -71 yeh -67 alep -25 he -73 vav -72 het -71 yod -43 ayin -65
        2 - alefm 43 12 59
        2 alefm alefm 84 hah -71 heh -76 marbuta -75 waw -59 yeh -72 kurde -73 alep 76 he -68 vav -57 yod -66
        2 - ain -185 -218 -55
        2 ain ain 67 hah -105 dad -351 heh -83 marbuta -75 waw -97 yeh -101 alep -77 he -71 vav -89 vavvav -74 het -74 yod -77 ayin 34 pe -351 cyrg -351 ups -90
        2 - tha -359 -385 -367
        2 tha tha 136 sad -7 waw -351 tsadi -3 tav -2 delta -3 ntau -25 tsig -1
        2 - jim -410 -310 -276
        2 jim jim 148 hah -352 kha -17 dhal -1 sad -9 dad -7 zah -3 ghain 1 qaf -44 heh -355 waw -356 yeh -82 vav -356 het -23 yod -84 kaf -1 tsadi 1 qof -27 shin -25 tav -1 cyrg 44 cyrh -17 beta -352 gamma 37 delta -28 ntau -351 gkappa 38 tsig 27 tzet 53 sigmaf -50 nuf -352
        2 - hah -200 -243 -246
        2 hah hah 70 kha -86 ghain -61 qaf -73 heh -31 marbuta -76 waw -110 yeh -92 maqsura -71 alep -76 he -73 vav -85 het -26 yod -78 kaf -34 qof -54 cyrg -107 cyrh 23 gamma -99 ups -97 ntau -351 gkappa -80 nuf -351 omicronf -88
        2 - kha -393 -422 -362
        2 kha kha 92 tah -351 ghain -18 qaf -37 heh -49 waw -356 yeh -307 vav -357 het 8 yod -352 kaf 39 qof -15 cyrg -106 cyrh 87 gamma -39 delta -351 gkappa -47 tzet -8 nuf -353
        2 - dhal -366 -386 -350
        2 dhal dhal 136 sad -19 tah -8 cyrg -351 delta 32 ntau -23 tsig -1 tzet -5 sigmaf -3
        2 - sad -390 -444 -319
        2 sad sad 73 dad -34 tah -9 zah -14 ghain -351 qaf -14 waw -351 yeh -96 yod -61 kaf -331 pe -352 tsadi 12 qof -5 shin -20 tav -2 cyrg -67 cyrh -74 delta -74 ntau -26 gkappa -351 tsig -13 tzet -1 sigmaf 7 nuf -351
        2 - dad -364 -387 -356
        2 dad dad 129 tah -2 zah -5 yeh -354 shin -1 delta -25 ntau 5 tzet -3 sigmaf -1
        2 - tah -397 -319 -382
        2 tah tah 126 qaf -352 heh -351 waw -354 yeh -362 bet -351 ayin -401 tav -1 delta -39 ntau -47 tsig -8 nuf -354
        2 - zah -357 -379 -351
        2 zah zah 121 yeh -51 he -401 yod -51 qof -4 shin -6 cyrg -25 cyrh -34 delta -4 ntau 17
        2 - ghain -415 -357 -238
        2 ghain qaf 3 heh -57 waw -367 yeh -356 alep -401 bet -351 vav -334 het -51 yod -353 kaf -3 tsadi -351 qof -7 cyrg 90 cyrh -52 gamma 65 mpi -353 gkappa 75 tzet -2
        2 - qaf -392 -441 -295
        2 qaf qaf 113 heh -78 marbuta -401 waw -362 yeh -364 vav -352 het -49 yod -351 kaf -11 tsadi -3 qof 63 shin -11 cyrg -10 cyrh -83 beta -351 gamma -59 gkappa -18 tsig -15 tzet -12 sigmaf -36
        2 - heh -213 -170 -69
        2 heh heh 131 marbuta 33 waw -99 yeh -24 maqsura -59 kurde -19 alep -39 bet -351 he 102 vav -51 vavvav -71 het -31 yod -64 yodyod -61 kaf -52 ayin -54 pe -358 tsadi -353 qof -66 cyrg 51 cyrh 116 beta -353 gamma -100 delta -353 ups -96 mpi -351 ntau -351 gkappa -73 nuf -355 omicronf -94
        2 - marbuta -63 -114 27
        2 marbuta marbuta 13 waw -84 yeh -101 kurde -34 alep -51 he 14 vav -80 yod -71 yodyod -71 ayin -71 tav -375
        2 - waw -304 -175 -164
        2 waw waw 78 yeh -91 maqsura -77 kurde -82 alep 36 bet 27 he -21 vav 93 vavvav -57 het -76 yod -81 yodyod -53 kaf -351 ayin -31 pe -87 tsadi -352 qof -367 shin -351 cyrg -375 cyrh -343 beta 64 gamma -351 delta -360 ups -38 mpi -83 ntau -351 gkappa -354 omicronf 58
        2 - yeh -209 -142 -155
        2 yeh yeh 72 maqsura 87 kurde -57 alep -10 bet -360 he -14 vav -88 vavvav -74 het -58 yod 105 yodyod -51 ayin 31 pe -363 tsadi -69 qof -354 shin -72 tav -351 cyrg -384 cyrh -343 gamma -354 ups -61 mpi -351 ntau -352 gkappa -352 tsig -76 tzet -59 sigmaf -127 omicronf -150
        2 - maqsura -49 12 2
        2 maqsura maqsura 71 alep -74 he -36 vav -76 yod 48
        2 - kurde -62 43 10
        2 kurde kurde 40 alep -56 he -10 yod -66 ayin -41
        2 - alep 32 28 -5
        2 alep alep 66 bet -401 he -1 vav 19 vavvav -71 het -71 yod -85 ayin -34
        2 - bet -428 -300 -230
        2 bet bet 103 vav -45 yod -352 pe -61 qof -351 cyrg -368 cyrh -354 beta 64 gamma -351 delta -351 mpi 111 sigmaf -351
        2 - he 8 37 37
        2 he he 28 vav -77 yod -47 ayin -8
        2 - vav -314 -186 -144
        2 vav vav 81 vavvav -49 yod -97 yodyod -77 kaf -355 ayin -57 pe -68 qof -353 shin -351 tav -352 cyrg -262 cyrh -339 beta 23 delta -352 ups -90 mpi -82 gkappa -358 omicronf 27
        2 - vavvav -232 -213 -201
        2 vavvav yod -71 beta -32 ups -74
        2 - het -239 -248 -214
        2 het het 145 yod -71 kaf -42 cyrg -71 cyrh 49 gamma -52 ups -72 gkappa -57 sigmaf -53
        2 - yod -288 -190 -229
        2 yod yod 66 yodyod -57 ayin -44 pe -352 tsadi -76 qof -356 shin -62 tav -352 cyrg -330 cyrh -351 beta -351 gamma -343 ups -25 mpi -351 ntau -351 gkappa -356 tsig -73 tzet -52 sigmaf -123 omicronf -95
        2 - yodyod -202 -206 -229
        2 yodyod yodyod 133 ups -72
        2 - kaf -333 -383 -359
        2 kaf kaf 127 qof -21 cyrg -33 cyrh 53 gamma -10 gkappa -7 tzet -6
        2 - ayin 41 33 36
        2 ayin ayin 51
        2 - pe -416 -345 -357
        2 pe pe 84 qof -351 cyrg -355 cyrh -358 beta -24 gamma -351 delta -351 mpi -78 sigmaf -353
        2 - tsadi -378 -421 -371
        2 tsadi tsadi 126 qof -17 shin -4 cyrg -36 cyrh -27 delta -13 ntau -20 tsig 44 tzet -14 sigmaf 24
        2 - qof -413 -437 -333
        2 qof qof 132 shin -29 tav -351 cyrg -113 cyrh -69 beta -356 gamma -48 delta -359 gkappa -35 tsig -13 tzet -19 sigmaf -23
        2 - shin -387 -346 -374
        2 shin shin 176 cyrg -70 cyrh -58 delta -16 tsig -18 tzet -5 sigmaf 5
        2 - tav -375 -390 -373
        2 tav tav 114 delta -8 ntau -34 tsig -5 sigmaf -2
        2 - cyrg -249 -284 -322
        2 cyrg cyrg 96 cyrh 17 beta -352 gamma 115 mpi -351 gkappa 67 tsig -13 tzet -14 sigmaf -12
        2 - cyrh -181 -119 -206
        2 cyrh cyrh 112 gamma -32 delta -351 ntau -328 gkappa -2 tsig -2 tzet -2
        2 - beta -376 -281 -353
        2 beta beta 113 gamma -351 mpi -26
        2 - gamma -330 -198 -354
        2 gamma gamma 119 delta -351 gkappa -1 nuf -1
        2 - delta -330 -372 -350
        2 delta delta 141 ntau -9 tsig -2 sigmaf 20
        2 - ups -3 -15 -54
        2 ups ups 102
        2 - mpi -384 -376 -350
        2 - ntau -318 -301 -361
        2 ntau nuf -1
        2 - gkappa -349 -340 -304
        2 gkappa nuf -1
        2 - tsig -352 -361 -350
        2 tsig sigmaf -2
        2 - tzet -351 -353 -350
        2 - sigmaf -368 -391 -156
        2 sigmaf sigmaf 107 nuf -346
        2 - nuf -350 -350 -179
        2 nuf nuf 101
        2 - omicronf -20 -20 -34
        2 omicronf omicronf 31
        3 length -510 -510 -433 -295 -304 -318 -353 -415 -480 -533 -610 -607 -681
        3 - a -177 -159 -152
        3 a a 64 e -99 i -164 o -99 u -139 y -181 schwa 3 oe -86 ue -163 aa -56 ii -188 ee -145 oo -180 ou -168 ay -268 ey -193 oi -219 aw -306 iy -93 ya -85 ye -55 yo -187 yu -138 yi -181 ie -124 ja -93 je -159 jo -177 ju -218 aj -306 ej -149 oj -117 ij -154 ah -102 eh -69 glide -155 hard -76 soft -176 yery -128 cyre -103 b -381 p -404 f -401 v -387 w -236 t -407 d -334 s -402 z -413 sh -404 ch -396 tsh -401 dz -401 dzh -401 j -386 sj -401 c -374 g -392 gh -401 k -362 q -386 h -169 l -414 m -375 n -396 r -380 hamza -30 alefe -144 ain -55 jim -402 hah -202 kha -402 sad -408 ghain -403 qaf -408 heh -73 marbuta -155 waw -121 yeh -161 kurde -143 bet -406 vav -132 vavvav -141 het -112 yod -228 yodyod -72 pe -402 tsadi -401 qof -398 cyrg -401 cyrh -396 ups -180 sigmaf -396 omicronf -91
        3 - e -144 -99 -108
        3 e e 68 i -81 o -105 u -155 y -106 schwa -21 oe -35 ue -76 aa -119 ii -105 ee -74 oo -126 ou -163 ay -58 ey -152 oi -144 aw -219 iy -93 ya -55 ye -54 yo -52 yu -191 yi -62 ie -109 ja -88 je -83 jo -67 ju -174 aj -127 ej -195 oj -124 ij -136 ah -71 eh -46 glide -53 hard -86 soft -114 yery -55 cyre -67 b -422 p -397 f -401 w -219 t -405 d -405 s -406 z -410 sh -396 tsh -401 sj -402 c -393 g -406 k -414 q -402 h -143 l -416 m -418 n -409 r -415 hamza -68 alef -169 alefe -134 alefi -142 alefm -144 ain -153 jim -401 hah -211 kha -403 sad -402 tah -402 qaf -404 heh -17 marbuta -117 waw -147 yeh 7 maqsura -133 kurde -113 alep -129 bet -408 he -87 vav -173 vavvav -172 het -143 yod -44 yodyod -117 ayin -50 pe -402 tsadi -402 qof -406 ups -116 sigmaf -401 omicronf -150
        3 - i -138 -161 -133
        3 i i 61 o -115 u -125 y -60 schwa -76 oe -114 ue -54 aa -176 ii -58 ee -39 oo -120 ou -160 ay -91 ey -114 oi -111 aw -245 iy -76 ya -164 ye -98 yo -12 yu -95 yi -31 ie -121 ja -204 je -162 jo -152 ju -129 aj -103 ej -92 oj -200 ij -162 ah -193 eh -119 glide -32 hard -101 soft -136 yery -29 cyre -85 b -423 p -194 f -402 v -393 w -251 t -327 d -319 th -338 dh -401 s -399 z -357 sh -396 zh -402 ch -378 tsh -364 dz -356 dj -342 dzh -339 j -146 sj -401 cz -401 c -368 g -356 gh -401 k -391 q -356 h -204 l -245 ly -378 m -424 n -389 r -298 hamza -47 alef -142 alefe -157 alefm -132 ain -147 tha -404 jim -375 hah -252 kha -413 sad -409 dad -401 tah -402 zah -401 ghain -403 qaf -410 heh -152 marbuta -149 waw -181 yeh -68 maqsura -39 alep -162 bet -403 he -147 vav -173 vavvav -159 het -182 yod -46 yodyod -126 kaf -402 ayin -145 pe -403 tsadi -403 qof -408 shin -402 tav -401 cyrg -402 cyrh -403 gamma -401 ups -58 omicronf -192
        3 - o -140 -159 -148
        3 o o 58 u -61 y -143 schwa -100 oe -27 ue -30 aa -138 ii -201 ee -137 oo -23 ou -35 ay -200 ey -186 oi -222 aw -125 iy -59 ya -155 ye -149 yo -163 yu -114 yi -166 ie -167 ja -200 je -136 jo -84 ju -130 aj -225 ej -188 oj -274 ij -110 ah -208 eh -95 glide -190 hard -100 soft -120 yery -64 cyre -106 b -396 p -312 f -403 w -115 t -405 d -346 s -398 z -417 sh -402 tsh -394 c -404 k -428 q -399 h -229 l -351 m -428 n -394 nk -401 r -399 hamza -132 alef -106 alefe -122 alefm -56 ain -103 jim -404 hah -244 kha -404 dhal -402 sad -405 dad -401 tah -402 zah -402 ghain -406 qaf -409 heh -162 marbuta -155 waw -15 yeh -156 maqsura -159 kurde -147 alep -67 bet -401 he -86 vav -13 het -155 yod -179 yodyod -167 kaf -401 ayin -133 pe -406 tsadi -391 qof -407 shin -403 tav -401 ups -171 omicronf -12
        3 - u -203 -141 -116
        3 u u 68 y -145 schwa -40 oe 14 ue 26 aa -186 ii -179 ee -161 oo -35 ou -6 ay -208 ey -174 oi -145 aw -80 iy -161 ya -196 yo -166 yu -19 ie -160 ja -191 je -192 jo -143 ju -118 aj -178 ej -160 oj -170 ij -182 ah -164 eh -145 glide -113 hard -74 soft -161 yery -83 cyre -149 b -264 p -366 f -151 v 13 w -5 t -375 d -396 s -409 z -409 tsh -402 c -403 g -403 k -305 q -404 h -157 l -384 n -406 r -317 hamza -170 alef -117 alefe -90 alefi -123 alefm -143 ain -84 jim -401 hah -235 kha -404 sad -404 dad -401 tah -401 ghain -402 qaf -410 heh -154 marbuta -147 waw 3 yeh -192 kurde -125 alep -148 bet -401 he -162 vav 11 het -163 yod -174 yodyod -165 ayin -122 pe -401 tsadi -402 qof -405 shin -402 cyrg -405 beta -298 delta -396 ups -107 mpi -390 omicronf -55
        3 - y -406 -209 -139
        3 y y 83 schwa -113 oe -91 ue -79 aa -212 ii -47 ee -62 oo -155 ou -133 ay -146 ey -144 oi -136 aw -223 iy -71 ya -155 ye -127 yo -106 yu -57 yi -82 ie -139 ja -175 je -119 jo -115 ju -131 aj -119 ej -105 oj -139 ij -135 ah -180 eh -157 glide -66 hard -82 soft -179 yery -61 cyre -113 b -363 p -402 f -327 ph -352 v -227 w -234 t -423 d -400 th -352 dh -353 s -420 z -390 sh -368 zh -296 ch -152 tsh -335 shch -351 ts -353 tz -351 dz -327 dj -326 dzh -313 j -101 zj -365 sj -358 sch -333 cz -352 sz -351 rz -351 zs -342 c -222 cc -52 ck -80 g -91 gh -92 gj -86 gu -79 k -302 q -189 qu -70 kh -95 h -243 x -70 l -427 ll -351 ly -365 m -425 n -432 ny -362 nk -352 r -445 hamza -111 alef -197 alefe -145 alefm -134 ain -197 tha -351 jim -336 hah -209 kha -101 dhal -351 sad -353 tah -355 ghain -119 qaf -99 heh -159 marbuta -60 waw -205 yeh -55 maqsura -106 kurde -139 alep -162 bet -359 he -156 vav -180 vavvav -163 het -155 yod -34 yodyod -124 kaf -64 ayin -128 pe -356 tsadi -353 qof -121 shin -352 cyrg -142 cyrh -137 beta -353 gamma 29 delta -352 ups -51 mpi -353 gkappa -64 tzet -343 sigmaf -351 omicronf -164
        3 - schwa -143 -73 -194
        3 schwa schwa 79 oe -138 ue -136 aa -129 ii -148 ee -142 oo -141 ou -139 ay -156 ey -141 iy -142 ya -77 ye -127 yo -122 ja -118 je -139 jo -141 aj -129 ej -141 ij -138 ah -150 eh -103 glide -130 hard -129 soft -141 yery -119 cyre -26 b -403 p -401 v -396 w -98 d -398 s -401 g -396 gh -385 h -108 l -380 n -393 r -403 hamza -136 ain -133 hah -156 heh -116 waw -93 yeh -71 vav -156 vavvav -142 yod -134 ups -142
        3 - oe -218 -63 -223
        3 oe oe 88 ue -54 aa -151 ii -144 ee -145 ou -137 ay -147 ey -143 oi -145 aw -41 iy -157 ya -131 yo -52 yu -117 jo -94 ju -130 aj -147 ej -146 oj -129 ij -139 ah -146 eh -81 hard -144 soft -139 yery -104 cyre -68 b -402 w -109 d -401 h -107 m -402 r -404 hamza -109 alef -143 ain -123 hah -151 heh -131 waw -76 yeh -106 vav -95 het -142 yod -141 yodyod -141 ups -137
        3 - ue -168 -124 -150
        3 ue ue 61 aa -157 ii -141 ee -141 oo -137 ou -78 ay -151 ey -141 oi -137 aw -104 iy -144 ya -126 yo -141 yu -50 je -134 jo -146 ju -77 aj -148 ej -144 oj -99 ij -145 ah -151 eh -120 glide -91 hard -145 soft -142 yery -136 cyre -116 b -401 v -388 w -90 h -126 l -402 m -402 n -397 r -401 hamza -146 ain -147 hah -151 heh -148 waw -19 yeh -75 vav -62 het -142 yod -88 beta -392 ups -86
        3 - aa -169 -151 -169
        3 aa aa 55 ii -119 ee -139 oo -135 ou -159 ay -196 ey -175 oi -174 aw -201 iy -144 ya -53 ye -148 yo -169 yu -151 yi -145 ie -139 ja -167 je -151 jo -143 ju -148 aj -205 ej -156 oj -149 ij -166 ah -73 eh -95 glide -161 hard -145 soft -149 yery -161 cyre -149 b -401 w -160 t -362 z -401 k -401 h -206 r -401 hamza -81 alefe -144 ain -43 hah -188 qaf -401 heh -126 marbuta -154 waw -181 yeh -194 vav -186 vavvav -142 het -143 yod -184 yodyod -146 ups -157 omicronf -146
        3 - ii -171 -176 -121
        3 ii ii 57 ee -45 oo -150 ou -171 ay -42 ey -115 aw -182 iy -123 ya -155 ye -149 yo -142 yu -119 yi -139 ja -162 je -141 jo -150 ju -148 aj -142 ej -161 oj -143 ij -79 ah -137 eh -132 glide -113 hard -142 soft -148 yery -118 cyre -135 b -409 p -402 v -401 w -184 t -401 d -406 z -402 sh -401 j -401 k -401 h -167 l -408 m -406 n -401 r -403 hamza -117 alef -151 alefm -141 ain -136 hah -166 qaf -401 heh -181 marbuta -132 waw -228 yeh -33 maqsura -81 kurde -136 alep -151 he -142 vav -179 vavvav -148 het -144 yod -114 ayin -128 ups -147 omicronf -153
        3 - ee -159 -175 -207
        3 ee ee 50 oo -144 ou -161 ay -93 ey -133 oi -139 aw -172 iy -141 ya -142 ye -137 yu -144 ja -119 je -129 jo -141 ju -142 aj -146 ej -151 oj -142 ij -144 ah -136 eh -154 glide -154 soft -159 yery -143 cyre -119 w -153 h -158 r -396 alefe -143 ain -120 hah -151 heh -143 waw -175 yeh -92 alep -146 vav -158 vavvav -143 yod -135 ups -143 omicronf -144
        3 - oo -147 -206 -99
        3 oo oo 105 ou -77 ay -121 ey -151 oi -156 aw -66 iy -141 ya -166 ye -143 yo -141 yu -148 ie -93 ja -126 je -150 jo -141 ju -154 aj -158 ej -146 oj -142 ij -143 ah -127 hard -130 soft -149 yery -137 cyre -113 b -401 w -120 d -401 k -402 h -175 l -401 r -401 hamza -146 alef -141 ain -161 hah -145 heh -157 waw -21 yeh -157 alep -137 vav -114 het -141 yod -152 yodyod -146 ups -143
        3 - ou -154 -159 -257
        3 ou ou 107 ay -171 ey -163 oi -144 aw -46 iy -147 ya -190 ye -127 yo -152 yu -55 yi -141 ie -162 ja -167 je -146 jo -153 ju -149 aj -170 ej -156 oj -147 ij -154 ah -136 glide -145 hard -145 soft -141 yery -139 cyre -158 b -403 v -332 w -31 t -404 d -407 s -401 z -401 sh -401 tsh -401 g -402 k -408 h -183 l -409 m -406 n -401 r -341 hamza -149 alef -167 alefe -144 ain -162 tha -401 hah -189 ghain -401 qaf -407 heh -162 marbuta -153 waw -19 yeh -198 maqsura -141 kurde -141 alep -141 bet -337 he -143 vav -31 het -150 yod -185 yodyod -148 ayin -146 qof -401 ups -143 omicronf -151
        3 - ay -150 -209 -166
        3 ay ay 94 ey -87 oi -139 aw -211 iy -158 ya -161 ye -90 yo -155 yu -169 ja -158 je -148 jo -160 ju -165 aj 3 ej -86 oj -43 ah -162 eh -167 glide -146 hard -118 soft -89 yery -139 cyre -93 b -349 p -401 w -193 t -402 d -402 s -402 z -401 tsh -402 k -402 h -214 l -405 m -403 n -405 r -410 alef -183 alefe -143 ain -177 hah -184 qaf -401 heh -150 marbuta -146 waw -182 yeh -89 alep -149 he -141 vav -173 vavvav -155 het -145 qof -401 ups -144 omicronf -161
        3 - ey -210 -245 -215
        3 ey ey 101 oi -141 aw -190 iy -129 ya -145 ye -149 yo -141 yu -146 ie -132 ja -147 je -124 jo -141 ju -146 aj -78 ej 1 oj -151 ij -72 ah -169 eh -171 hard -142 soft -163 yery -152 cyre -155 b -367 w -169 t -401 s -401 j -396 k -404 h -185 l -403 m -403 n -403 r -405 hamza -135 alef -156 alefe -150 ain -153 hah -164 kha -401 qaf -401 heh -152 marbuta -148 waw -193 alep -151 he -145 vav -169 vavvav -153 yod -131 ayin -144 omicronf -151
        3 - oi -238 -167 -170
        3 oi oi 111 aw -183 iy -130 ya -147 ye -141 yo -141 yu -142 ie -142 ja -144 je -121 jo -143 ju -144 aj -137 ej -139 oj 17 ij -97 ah -189 eh -147 hard -133 soft -90 yery -141 cyre -90 w -153 k -396 h -164 l -402 m -401 n -401 r -402 hamza -142 alef -152 ain -148 hah -161 heh -138 marbuta -141 waw -179 maqsura -147 alep -149 vav -163 yod -142 ayin -141 ups -138 omicronf -157
        3 - aw -269 -288 -279
        3 aw aw 107 iy -212 ya -219 ye -163 yo -133 yi -147 ie -167 ja -173 je -146 jo -156 ju -158 aj -217 ej -159 oj -173 ij -197 ah -222 eh -166 glide -146 hard -145 soft -184 yery -171 cyre -182 v -396 w -146 t -403 d -402 s -401 k -381 h -176 l -402 m -403 n -402 r -405 hamza -154 alef -232 alefe -151 alefi -141 alefm -142 ain -185 jim -401 hah -175 heh -171 marbuta -174 waw -118 yeh -224 maqsura -145 kurde -144 alep -162 he -161 vav -121 het -147 yod -203 yodyod -150 ayin -126 ups -146 omicronf -119
        3 - iy -197 -220 -112
        3 iy iy 28 ya -150 ye -103 yu -145 yi -73 ja -119 je -110 jo -145 ju -142 aj -158 ej -117 oj -131 ij -43 ah -165 eh -137 soft -100 yery -138 cyre -116 b -392 p -401 f -401 v -401 w -177 t -405 d -403 s -401 z -401 tsh -356 gj -401 k -405 l -404 m -405 n -406 ny -401 r -410 hamza -147 alef -164 alefe -141 ain -165 hah -169 heh -166 marbuta -154 waw -212 yeh -138 maqsura -134 kurde -145 alep -156 he -148 vav -172 vavvav -158 het -150 yodyod -137 ayin -146 pe -403 ups -136 omicronf -152
        3 - ya -164 -154 -128
        3 ya ya 76 ye -49 yo -50 yu -142 yi -132 ie -50 ja -24 je -77 jo -88 ju -162 aj -176 ej -131 oj -155 ij -125 ah -141 eh -153 glide -6 hard -151 soft -131 yery -138 cyre -73 b -409 p -402 v -401 w -229 t -402 d -397 s -396 z -402 ch -385 tsh -401 c -403 k -378 q -401 h -206 l -405 m -406 n -402 r -383 hamza -108 ain -178 jim -383 hah -199 heh -130 marbuta -143 waw -186 yeh -20 vav -171 vavvav -153 het -149 yod -56 qof -401 ups -124 omicronf -153
        3 - ye -71 -189 -148
        3 ye ye 87 yo -72 yu -131 yi -111 ie -48 ja -48 je -21 jo -108 ju -141 aj -98 ej -143 oj -143 ij -143 ah -152 eh -100 glide -136 hard -142 soft -132 yery -136 cyre -28 b -402 w -120 t -402 h -142 l -401 m -402 r -403 hamza -113 alef -141 alefe -141 ain -156 hah -163 heh -148 waw -145 yeh -54 alep -143 vav -151 vavvav -143 yod -130 yodyod -124 ups -130 omicronf -153
        3 - yo -218 -268 -222
        3 yo yo 86 yu -147 ja -69 je -106 jo -2 ju -96 aj -147 ej -124 oj -145 ij -154 ah -163 eh -147 glide -123 hard -141 soft -156 yery -136 cyre -66 b -401 w -166 t -402 d -401 z -401 h -204 l -402 m -403 n -401 r -404 hamza -147 alef -156 alefe -106 ain -147 hah -177 heh -158 marbuta -147 waw -79 yeh -147 maqsura -143 alep -136 bet -401 vav -126 yod -122 yodyod -141 ayin -148 omicronf -141
        3 - yu -72 -149 -217
        3 yu yu 57 yi -143 ie -143 ja -144 je -154 jo -108 ju -22 aj -149 ej -114 oj -142 ij -150 ah -152 eh -141 glide -86 soft -92 yery -150 cyre -172 b -375 v -396 w -28 k -371 h -164 l -401 m -401 r -401 hamza -152 ain -150 hah -155 heh -154 waw -19 yeh -134 vav -62 het -141 yod -114 ups -111 omicronf -141
        3 - yi -160 -140 -197
        3 yi yi 102 ja -125 je -104 jo -121 aj -116 ij -117 ah -142 glide -91 soft -125 yery -122 cyre -74 w -144 z -385 ch -389 g -373 h -130 m -401 hamza -141 heh -133 waw -144 yeh -68 vav -148 yod -115
        3 - ie -180 -189 -180
        3 ie ie 60 ja -49 je -60 jo -145 ju -141 aj -145 ej -144 ij -141 ah -141 soft -117 cyre -54 w -142 z -401 k -402 h -159 m -401 alefe -144 ain -144 hah -156 qaf -401 heh -146 waw -184 yeh -136 vav -155 vavvav -146 het -143 yodyod -137
        3 - ja -235 -247 -105
        3 ja aj -141 ij -154 ah -128 eh -119 glide 7 hard -145 soft -160 yery -154 cyre -112 w -175 h -164 l -404 m -402 n -401 r -405 hamza -151 alef -180 alefe -150 alefi -152 alefm -145 ain -172 hah -188 heh -165 marbuta -141 waw -186 kurde -142 alep -152 he -145 vav -174 vavvav -149 ayin -137 ups -133 omicronf -144
        3 - je -183 -187 -201
        3 je aj -141 ij -144 ah -145 eh -117 glide -56 hard -156 soft -144 yery -151 cyre -72 b -401 w -177 h -204 l -402 m -402 n -404 r -403 hamza -127 alef -142 ain -170 hah -161 heh -154 waw -170 yeh -139 vav -164 vavvav -143 ups -123 omicronf -142
        3 - jo -233 -194 -195
        3 jo aj -144 ij -142 ah -141 eh -141 glide -76 hard -139 soft -131 yery -144 cyre -70 w -151 h -70 r -403 hamza -145 alef -128 alefe -111 alefm -141 ain -144 hah -94 heh -148 waw -125 yeh -141 alep -144 he -142 vav -156 vavvav -143 yod -144 yodyod -141 ups -141 omicronf -145
        3 - ju -244 -229 -190
        3 ju aj -142 ah -142 eh -147 glide -105 hard -141 yery -150 cyre -154 b -401 w -130 h -187 l -401 n -401 r -401 alef -151 alefe -144 alefi -141 alefm -141 ain -161 hah -153 heh -153 waw -144 yeh -144 alep -146 he -142 vav -155 vavvav -141 ups -120
        3 - aj -237 -248 -153
        3 aj ij -143 ah -163 eh -171 glide -10 hard -126 soft -151 yery -147 cyre -135 w -165 h -182 l -407 r -406 hamza -45 alef -174 alefe -143 alefm -141 ain -152 hah -158 heh -161 marbuta -146 waw -183 maqsura -133 kurde -142 alep -158 he -146 vav -159 vavvav -141 yodyod -121 ayin -144 ups -142 omicronf -154
        3 - ej -205 -241 -187
        3 ej ah -163 eh -161 glide -31 yery -147 cyre -201 b -401 w -152 h -161 l -401 r -402 hamza -147 alef -134 ain -146 hah -144 heh -155 waw -171 vav -152 ups -141 omicronf -150
        3 - oj -217 -230 -186
        3 oj ah -158 eh -147 glide -89 hard -142 soft -153 yery -147 cyre -113 b -401 w -161 h -168 l -401 hamza -141 alef -145 alefe -144 ain -144 hah -149 heh -145 marbuta -143 waw -166 yeh -142 alep -141 vav -160 het -142 yod -127 ups -141 omicronf -162
        3 - ij -218 -191 -216
        3 ij ij 45 ah -171 eh -146 glide -146 hard -142 soft -152 yery -167 cyre -121 b -402 w -172 h -188 l -409 m -403 n -404 r -404 hamza -147 alef -157 alefe -142 alefi -142 alefm -141 ain -161 hah -164 heh -177 marbuta -160 waw -185 yeh -156 maqsura -144 alep -157 he -149 vav -185 vavvav -145 het -139 yod -126 yodyod -141 ayin -143 ups -115 omicronf -154
        3 - ah -261 -190 -181
        3 ah glide -150 hard -154 soft -147 yery -151 cyre -126 b -401 p -402 v -404 w -186 d -401 z -401 h -146 l -404 m -402 r -414 alef -165 alefe -163 alefi -146 alefm -156 ain -183 heh -142 waw -224 yeh -213 maqsura -145 kurde -141 alep -169 vav -176 vavvav -144 yod -175 yodyod -143 ayin -148 ups -142 omicronf -156
        3 - eh -210 -174 -96
        3 eh glide -142 hard -141 soft -142 yery -94 cyre -73 b -402 w -170 l -403 m -401 r -403 hamza -133 alefe -142 ain -146 heh -127 waw -148 yeh -81 vav -165 vavvav -142 yod -115 shin -401 ups -149 omicronf -142
        3 - glide -270 -198 -225
        3 glide glide 58 hard -143 soft -133 yery -137 cyre -82 b -336 p -372 f -365 v -308 w -204 t -385 d -348 dh -354 s -294 z -265 sh -356 zh -335 ch -353 tsh -359 shch -355 dj -314 dzh -352 j -112 zj -352 sj -354 cz -351 sz -351 c -367 g -310 gj -352 k -383 q -334 kh -354 h -161 x -351 l -370 ll -358 ly -343 m -360 n -347 ny -359 ng -352 r -415 hamza -72 alef -99 alefe -142 alefi -145 alefm -142 ain -163 jim -275 hah -158 kha -351 tah -351 ghain -351 qaf -351 heh -97 marbuta -159 waw -185 yeh -32 maqsura -145 kurde -125 alep -155 bet -353 he -109 vav -145 vavvav -146 het -142 yod -46 yodyod -130 ayin -96 pe -351 qof -351 cyrg -354 cyrh -355 ups -107 ntau -336 nuf -351 omicronf -149
        3 - hard -176 -7 43
        3 hard hard 89 soft -146 yery -76 cyre -94 w -119 t -388 sh -396 k -401 q -401 h -98 n -401 r -401 ain -130 heh -130 waw -118 yeh -75 vav -110 yod -149 ups -137
        3 - soft -277 -68 -20
        3 soft soft 46 yery -121 cyre -108 b -375 p -368 f -358 v -359 w -185 t -376 d -379 dh -352 s -260 z -355 zh -351 ch -355 tsh -353 shch -351 ts -353 dj -351 j -321 sj -351 sch -351 cz -353 sz -352 rz -351 c -357 g -363 k -378 q -352 kh -352 h -103 l -378 ll -351 ly -355 m -349 n -363 ny -352 ng -351 nk -352 r -391 hamza -120 alef -148 ain -150 jim -351 hah -157 qaf -352 heh -122 marbuta -141 waw -189 yeh -133 alep -141 he -137 vav -159 vavvav -141 het -147 yod -123 ayin -131 tsadi -352 qof -353 shin -351 cyrg -352 cyrh -347 ups -130 mpi -351 omicronf -121
        3 - yery -198 -105 -76
        3 yery yery 69 cyre -89 b -414 p -403 f -403 v -405 w -161 t -404 d -409 s -396 z -401 tz -401 c -404 g -403 k -405 q -402 h -167 l -408 m -408 n -401 r -410 hamza -141 ain -150 hah -149 heh -112 waw -131 yeh -7 vav -125 yod -46 ups -145 omicronf -147
        3 - cyre -191 -131 -157
        3 cyre cyre 56 b -411 p -399 f -401 w -217 t -404 d -397 s -402 z -401 tsh -401 c -401 k -403 q -401 h -134 l -403 m -401 n -401 r -411 hamza -82 ain -174 hah -172 qaf -402 heh -76 waw -160 yeh -31 vav -176 vavvav -144 het -144 yod -92 pe -402 qof -401 cyrg -401 ups -161 omicronf -107
        3 - b -333 -415 -349
        3 b b 85 p 38 f -212 ph -82 v -74 w -100 t -503 d -373 th -352 dh -353 s -492 z -382 ss -355 sh -407 zh -325 ch -383 tsh -402 shch -352 ts -381 tz -353 dz -351 dj -359 dzh -354 j -388 zj -335 sj -358 sch -347 cz -352 sz -356 rz -351 cs -351 c -428 ck -351 g -423 gh -356 gj -354 gu -353 k -465 q -396 qu -351 kh -372 h -378 x -366 l -438 ll -353 ly -367 m -344 n -505 ny -368 ng -351 nk -351 r -364 hamza -365 alef -425 alefm -401 ain -370 jim -361 hah -363 kha -363 dhal -356 sad -357 tah -358 ghain -371 qaf -370 heh -352 waw -180 yeh -422 maqsura -410 kurde -401 alep -409 bet 85 he -403 vav -142 vavvav -72 het -351 yod -385 yodyod -354 kaf -353 ayin -403 pe 28 tsadi -357 qof -373 shin -356 tav -351 cyrg -395 cyrh -371 beta 30 gamma -361 delta -335 ups -402 mpi 91 ntau -354 gkappa -351 tsig -351 sigmaf -360 nuf -351
        3 - p -312 -369 -389
        3 p p 122 f -69 ph 38 v -235 w -228 t -392 d -444 th -355 dh -357 s -484 z -288 ss -352 sh -384 zh -347 ch -367 tsh -393 shch -355 ts -367 tz -351 dz -351 dj -356 dzh -352 j -391 zj -353 sj -352 sch -353 cz -351 sz -352 cs -352 c -400 ck -351 g -422 gh -351 gj -351 gu -353 k -378 q -373 qu -353 kh -368 h -426 x -356 ks -352 l -438 ll -353 ly -356 m -462 n -421 ny -361 ng -352 r -408 hamza -355 alef -407 ain -353 jim -364 hah -360 kha -360 sad -356 dad -355 tah -352 zah -351 ghain -354 qaf -360 heh -363 waw -150 yeh -388 alep -404 bet -72 vav -181 vavvav -84 het -351 yod -371 pe 107 tsadi -352 qof -363 shin -351 tav -352 cyrg -382 cyrh -378 beta -94 gamma -366 delta -355 ups -351 mpi -98 ntau -351 sigmaf -356 nuf -353
        3 - f -379 -323 -256
        3 f f 82 ph 131 v 2 w -18 t -215 d -312 th -28 dh -101 s -432 z -394 ss -344 sh -374 zh -367 ch -268 tsh -295 ts -363 dz -351 dj -351 dzh -351 j -369 zj -351 sch -352 cz -351 sz -351 cs -351 c -386 g -411 gh -256 gu -351 k -440 q -368 kh -276 h -397 x -300 ks -352 l -348 ll -351 ly -356 m -376 n -376 ny -353 r -354 hamza -354 alef -401 ain -354 tha -23 jim -359 hah -362 kha -302 dhal -30 sad -353 dad -38 tah -96 zah -351 ghain -333 qaf -356 heh -344 waw 44 yeh -389 kurde -402 alep -409 bet 59 vav -9 vavvav -53 yod -365 pe 72 tsadi -355 qof -367 shin -352 tav -53 cyrg -365 cyrh -358 beta -13 gamma -352 delta -19 ups -211 mpi -79 ntau -60 gkappa -351 sigmaf -358 nuf -352
        3 - ph -354 -364 -356
        3 ph ph 146 v -42 w -69 t -353 d -351 th -8 dh -352 s -356 z -352 sh -364 zh -351 tsh -367 shch -351 j -354 zj -351 sch -351 cz -351 c -351 gh -351 k -354 l -355 m -354 n -351 ny -351 ng -351 r -354 jim -352 waw -74 bet -21 vav -56 vavvav -51 pe 63 shin -351 cyrh -351 beta -13 mpi -9
        3 - v -259 -232 -279
        3 v v 95 w 41 t -479 d -473 th -71 dh -354 s -341 z -248 ss -351 sh -361 zh -360 ch -376 tsh -410 shch -358 ts -315 tz -328 dz -354 dj -362 dzh -355 j -259 zj -321 sj -355 sch -354 cz -351 sz -352 c -381 g -320 gh -357 gj -352 gu -339 k -426 q -345 qu -352 kh -342 h -411 x -361 ks -351 l -235 ly -354 m -435 n -246 ny -360 ng -351 nk -352 gn -352 r -328 ain -354 tha -351 jim -355 hah -360 sad -354 dad -352 tah -353 ghain -341 qaf -300 heh -315 waw 74 yeh -340 bet 71 vav 33 vavvav -7 yod -355 kaf -351 pe -117 tsadi -356 qof -361 shin -352 tav -352 cyrg -364 cyrh -345 beta 69 gamma -253 delta -352 ups -42 mpi -64 ntau -353 gkappa -333 tsig -351 sigmaf -355 nuf -356
        3 - w -168 -316 -196
        3 w w 93 t -391 d -361 th -77 dh -351 s -407 z -336 sh -359 zh -332 ch -355 tsh -365 ts -356 tz -352 dj -333 j -353 zj -351 sj -351 sch -351 sz -351 c -368 g -369 gh -356 gj -332 k -380 q -329 kh -348 h -265 x -351 l -315 ly -351 m -407 n -373 ny -351 ng -351 nk -352 r -435 hamza -183 alef -229 alefe -170 alefi -149 alefm -163 ain -201 jim -323 hah -196 kha -353 sad -353 tah -351 ghain -341 qaf -355 heh -190 marbuta -177 waw -9 yeh -235 maqsura -153 kurde -150 alep -170 bet 50 he -182 vav -8 vavvav -136 het -149 yod -225 yodyod -148 ayin -156 pe -91 tsadi -351 qof -352 cyrg -366 cyrh -354 beta 35 gamma -355 delta -353 ups -125 mpi -73 ntau -352 gkappa -351 tsig -353 omicronf -141
        3 - t -434 -304 -196
        3 t t 116 d -59 th 67 dh 4 s -243 z -263 ss -174 sh -247 zh -126 ch -117 tsh -66 shch 30 ts 28 tz -63 dz -45 dj 28 dzh -115 j -252 zj -70 sj -103 sch -115 cz -47 sz -80 rz -80 cs -53 zs -41 cc -13 g -343 gh -285 gj -289 gu -351 k -328 q -413 qu -352 kh -380 h -278 x -365 ks -355 l -353 ll -351 ly -342 m -498 n -389 ny -364 ng -354 nk -351 r -381 alef -408 alefe -404 ain -367 tha 78 jim -77 hah -366 kha -368 dhal -11 sad -129 dad -71 tah 105 zah -45 ghain -362 qaf -366 heh -356 waw -416 yeh -394 bet -373 vav -384 het -351 yod -390 kaf -360 ayin -408 pe -382 tsadi 68 qof -384 shin -99 tav 116 cyrg -408 cyrh -388 beta -360 gamma -374 delta -2 ups -403 mpi -356 ntau -125 gkappa -351 tsig -64 tzet -14 sigmaf -100 nuf -314
        3 - d -313 -375 -240
        3 d d 107 th -25 dh 47 s -273 z -197 ss -180 sh -178 zh -80 ch -229 tsh -188 shch -125 ts -163 tz -41 dz 79 dj 25 dzh -100 j -214 zj -67 sj -112 sch -103 cz -89 sz -90 rz -85 cs -54 zs -48 c -286 cc -26 ck -351 g -281 gh -242 gj -291 gu -352 k -438 q -392 qu -352 kh -326 h -341 x -292 ks -353 l -415 ll -356 ly -348 m -495 n -423 ny -375 ng -356 nk -353 r -279 hamza -346 alef -417 ain -361 tha -54 jim -84 hah -373 kha -373 dhal -32 sad -145 dad 35 tah -24 zah -12 ghain -286 qaf -368 heh -353 marbuta -402 waw -418 yeh -356 kurde -407 alep -410 bet -376 he -403 vav -374 vavvav -352 yod -339 kaf -352 ayin -406 pe -375 tsadi -130 qof -375 shin -108 tav -84 cyrg -328 cyrh -321 beta -356 gamma -356 delta 104 ups -402 mpi -354 ntau 88 gkappa -353 tsig -58 tzet 4 sigmaf -35 nuf -365
        3 - th -335 -351 -292
        3 th th 139 dh -10 s -105 z -122 ss -65 sh -88 zh -10 ch -35 tsh -134 shch -8 ts -102 tz -20 dz -3 dj 19 dzh -2 j -62 zj -12 sj -20 sch -18 cz -23 sz -13 rz -2 cs -5 c -108 cc -2 g -354 k -370 q -351 kh -352 h -360 x -355 l -360 m -344 n -301 r -329 tha 60 jim -22 kha -352 dhal 16 sad -73 dad -4 tah 18 zah -4 ghain -351 waw -351 yeh -351 yod -351 kaf -351 tsadi -38 shin -19 tav 76 cyrg -351 cyrh -352 beta -7 gamma -351 delta -11 ntau -12 tsig -18 tzet -3 sigmaf -21
        3 - dh -235 -311 -360
        3 dh dh 120 s -122 z 17 ss -38 sh -131 zh -65 ch -107 tsh -102 shch -28 ts -35 tz -3 dz -55 dj -54 dzh -32 j -106 zj -7 sj -27 sch -30 cz -15 sz -15 rz -9 cs -4 zs -6 c -75 cc -4 g -351 gu -351 k -366 q -351 kh -351 l -297 m -357 n -366 r -363 tha -9 jim -45 kha -352 dhal 111 sad -39 dad 86 tah -27 zah 81 ghain -351 waw -351 yeh -351 kaf -351 tsadi -17 shin -30 tav -8 cyrg -332 delta 106 ntau 8 tsig -6 tzet -17 sigmaf -15
        3 - s -321 -290 -163
        3 s s 106 z 16 ss 64 sh 16 zh -96 ch -62 tsh -85 shch 60 ts -164 tz -40 dz -120 dj -130 dzh -126 j -231 zj -52 sj -38 sch -16 cz -53 sz 84 rz -73 cs 17 zs -165 c -18 cc -11 g -255 gh -341 gj -138 k -296 q -419 qu -354 kh -314 h -293 x 22 ks -279 l -428 ll -347 ly -347 m -483 n -412 ny -376 ng -333 nk -356 r -547 hamza -353 alef -434 alefm -401 ain -360 jim -161 hah -375 kha -364 dhal -110 sad 97 dad -78 tah -138 zah -74 ghain -376 qaf -153 heh -383 waw -421 yeh -264 kurde -402 alep -403 bet -384 vav -386 vavvav -351 het -87 yod -178 kaf -334 ayin -401 pe -372 tsadi -65 qof -137 shin 83 tav -71 cyrg -238 cyrh -103 beta -372 gamma -369 delta 7 ups -398 mpi -355 ntau -42 gkappa -339 tsig -87 tzet -47 sigmaf 43 nuf -334
        3 - z -391 -393 -293
        3 z z 110 ss -3 sh -120 zh 71 ch -112 tsh -206 shch -144 ts 36 tz 20 dz 8 dj -33 dzh -32 j -12 zj -10 sj -90 sch 9 cz -105 sz -123 rz -188 cs -79 zs 19 c -24 cc -14 g -140 gh -324 gj -30 k -263 q -297 qu -329 kh -299 h -425 x 36 ks -115 l -410 ll -334 ly -358 m -453 n -436 ny -362 ng -352 nk -351 r -417 hamza -354 alef -403 ain -360 tha -40 jim 26 hah -360 kha -352 dhal 52 sad -111 dad 69 tah -77 zah 38 ghain -332 qaf -97 heh -365 waw -403 yeh -156 maqsura -407 alep -402 bet -358 he -402 vav -363 het -85 yod -131 kaf -353 ayin -407 pe -357 tsadi 29 qof -79 shin -50 tav -80 cyrg -138 cyrh -121 beta -354 gamma -354 delta -25 ups -401 ntau -46 gkappa -351 tsig -13 tzet 8 sigmaf 7 nuf -355
        3 - ss -350 -351 -350
        3 ss ss 133 sh -20 zh -47 ch -27 tsh -96 ts -92 tz -20 dz -25 dj -21 dzh -20 j -87 zj -17 sj -19 sch -2 cz -7 sz 9 rz 6 c -19 cc -2 g -103 gj -13 k -160 q -352 h -351 ks -79 l -364 m -357 n -364 ny -351 r -372 jim -47 hah -352 dhal -15 dad -20 zah -9 qaf -35 heh -352 waw -351 yeh -136 bet -352 het -53 yod -102 tsadi -23 qof -43 shin -2 tav -12 cyrg -50 cyrh -41 tsig -22 tzet -1
        3 - sh -119 -285 -70
        3 sh sh 96 zh -24 ch 80 tsh -51 shch -49 ts -145 tz -56 dz -81 dj -131 dzh -91 j -139 zj 19 sj 84 sch 85 cz 3 sz 92 rz -78 cs -63 zs -11 c -106 cc -19 ck -74 g -144 gh -130 gj -77 gu -66 k -142 q -152 qu -48 kh -143 h -180 x 101 ks -105 l -362 ll -351 ly -356 m -361 n -425 ny -356 ng -351 r -436 alef -408 ain -359 tha -10 jim -92 hah -351 kha -60 dhal -42 sad -20 dad -61 zah -45 ghain -58 qaf -123 heh -354 waw -384 yeh -154 bet -356 he -405 vav -366 het -55 yod -137 kaf -30 pe -353 tsadi -19 qof -119 shin 90 tav -21 cyrg -148 cyrh -135 beta -352 gamma -44 delta -29 ntau -351 gkappa -20 tsig -27 tzet -15 sigmaf 20
        3 - zh -189 -178 -369
        3 zh zh 129 ch 8 tsh -90 shch -63 ts -54 tz -32 dz 29 dj 55 dzh 29 j 69 zj 82 sj -60 sch 104 cz -58 sz -60 rz -15 cs 24 zs -39 c 23 cc -9 ck -34 g 24 gh -71 gj 5 gu -23 k -195 q -89 qu -25 kh -112 h -377 x -41 ks -62 l -394 ly -352 m -393 n -401 ny -351 r -167 tha -4 jim 52 kha -42 dhal -5 sad -52 dad -23 zah 11 ghain -37 qaf -68 heh -353 waw -349 yeh -96 bet -352 het -83 yod -54 kaf -9 pe -351 tsadi -12 qof -73 shin -27 tav -6 cyrg -83 cyrh -82 gamma -9 delta -12 gkappa -8 tsig 4 tzet 35 sigmaf -32
        3 - ch -272 -302 -331
        3 ch ch 135 tsh 91 shch -84 ts 83 tz 18 dz 28 dj 34 dzh -38 j -23 zj -42 sj 8 sch 8 cz 97 sz 12 rz -52 cs 25 zs -22 c 43 ck -71 g -52 gh -48 gj -37 gu -27 k -57 q -13 qu -10 kh -4 h -25 x 54 ks -54 l -396 ly -351 m -386 n -402 ny -351 ng -87 r -399 hamza -351 tha -18 jim -11 hah -76 kha 37 dhal -34 sad -26 dad -10 zah -21 ghain -55 qaf -56 heh -11 waw -357 yeh -170 bet -346 vav -353 het 28 yod -113 kaf 45 tsadi 56 qof -51 shin 25 tav -26 cyrg -45 cyrh 74 gamma -33 delta -34 gkappa -4 tsig 35 tzet -11 sigmaf -25
        3 - tsh -328 -294 -376
        3 tsh tsh 107 shch -2 ts 50 tz 54 dz 8 dj 50 dzh 36 j -61 zj -52 sj -113 sch -137 cz 86 sz -80 rz -69 cs 69 c 55 g -40 gj -37 k -72 q -140 kh -351 h -304 x 148 ks -69 l -419 ll -351 ly -352 m -400 n -414 ny -355 r -443 hamza -352 ain -353 tha -24 jim -5 hah -352 kha -359 dhal -16 sad -27 dad -36 tah -66 zah -23 ghain -314 qaf -11 heh -354 waw -374 yeh -133 bet -355 vav -356 het -56 yod -132 kaf -332 pe -357 tsadi 83 qof -64 shin -62 tav -31 cyrg -80 cyrh -41 gamma -351 delta -34 ntau -28 tsig 50 tzet -9 sigmaf 16 nuf -352
        3 - shch -352 -368 -351
        3 shch shch 180 ts -11 tz -19 dz -6 dj -14 dzh -5 j -79 zj -19 sj -35 sch 20 cz -20 sz -14 rz -6 cs -4 c 6 cc -1 g -50 gj -3 k -127 h -356 x 13 ks -6 l -361 m -361 n -359 r -360 tha -4 jim -24 kha -351 dhal -3 sad -35 dad -2 zah -10 qaf -19 yeh -90 yod -66 tsadi -5 qof -27 shin 21 tav -1 cyrg -18 cyrh -33 delta -9 tsig -1 sigmaf 25
        3 - ts -220 -241 -369
        3 ts ts 101 tz 69 dz -6 dj -46 dzh -18 j -107 zj -21 sj -40 sch -42 cz 40 sz -65 rz -59 cs -13 zs -60 c 78 g -115 gj -13 k -68 q -165 h -330 x -26 ks -104 l -395 ly -351 m -378 n -410 ny -352 ng -351 r -413 tha -1 jim 62 kha -351 dhal -5 sad -23 dad -13 tah -12 zah -5 qaf -35 waw -355 yeh -126 bet -351 vav -351 yod -101 tsadi 100 qof -41 shin -42 tav -17 cyrg -64 cyrh -45 delta -22 ntau -8 tsig 51 tzet 20 sigmaf -43
        3 - tz -352 -357 -356
        3 tz dj 10 dzh 5 j -9 zj -4 sj -6 sch -15 sz -12 rz -25 cs -2 zs -9 c 61 gj -1 k -49 h -353 x -5 ks -3 l -353 m -351 n -355 r -357 tha -2 jim 36 sad -9 dad -6 tah -2 qaf -13 yeh -73 bet -352 yod -55 tsadi 85 qof -23 shin -13 tav -14 cyrg -4 cyrh -2 delta -1 ntau -3 sigmaf -6
        3 - dz -355 -364 -352
        3 dz dj 57 dzh -11 j 56 zj -10 sj -15 sch -21 cz 19 sz -36 rz -34 cs 23 zs -7 c 28 ck -3 g 27 gh -9 gj -13 gu -8 k -95 q -63 qu -11 kh -19 h -353 x 1 ks -6 l -357 m -357 n -357 r -358 jim 85 kha -19 dhal -15 sad -16 dad -7 zah -5 ghain -6 qaf -37 heh -351 waw -351 yeh -87 het -51 yod -65 kaf -5 pe -351 tsadi -2 qof -29 shin -21 tav -3 cyrg -22 cyrh 1 gamma 21 delta -5 gkappa -3 sigmaf 24
        3 - dj -344 -382 -355
        3 dj dj 103 dzh 64 j 79 zj -21 sj -48 sch -34 cz -10 sz -48 rz -22 cs -1 zs 15 c 50 ck -7 g 94 gh -28 gj 41 k -102 q -15 qu -7 kh -51 h -345 x 26 ks -19 l -367 m -362 n -363 ny -352 r -366 jim 98 hah -351 kha -29 dhal -13 sad -30 dad -21 zah -11 ghain 3 qaf -34 waw -354 yeh -100 vav -351 het -51 yod -65 kaf -3 tsadi 5 qof -35 shin -25 tav -6 cyrg 10 cyrh -52 gamma 50 gkappa -2 tsig 6 tzet 49 sigmaf 19
        3 - dzh -356 -360 -353
        3 dzh dzh 161 j 77 zj -26 sj -14 sch -17 cz -14 sz -22 rz -30 cs 9 zs -14 c 34 ck -2 g 9 gh -12 gj 40 gu -9 k -69 q -45 qu -9 kh -23 h -355 x -3 ks -9 l -356 m -355 n -356 r -358 jim 105 kha -26 dhal -12 sad -17 dad -16 zah -15 ghain -22 qaf -36 yeh -92 vav -351 yod -72 kaf -3 tsadi -9 qof -27 shin -21 tav -5 cyrg -69 cyrh -49 gamma -9 delta -24 gkappa -1 tsig -1 tzet 5 sigmaf -4
        3 - j -374 -323 -334
        3 j j 82 zj 2 sj -119 sch -5 cz -61 sz -58 rz -49 cs -25 zs 30 c -61 cc -14 ck -48 g -38 gh -55 gj 22 gu 14 k -206 q -95 qu 6 kh 3 h -308 x -18 ks -62 l -434 ll -347 ly -353 m -411 n -392 ny -359 nk -351 r -445 hamza -351 tha -1 jim 91 kha 4 dhal -21 sad -23 dad -48 tah -351 zah -27 ghain -54 qaf -82 heh -353 waw -352 yeh 13 bet -354 vav -354 het -30 yod -4 yodyod -343 kaf -17 pe -354 tsadi -65 qof -91 shin -59 tav -25 cyrg -103 cyrh -8 beta -354 gamma 25 delta -28 mpi -353 ntau -345 gkappa -28 tsig -20 tzet 60 sigmaf -45
        3 - zj -353 -318 -356
        3 zj sch 30 cz -6 sz -5 rz -6 cs -8 zs -8 c -18 g -62 gj 3 k -74 kh -351 h -363 x -4 ks -6 l -358 m -352 n -355 r -354 tha -3 jim -1 sad -6 qaf -3 yeh -87 het -51 yod -65 tsadi -1 qof -6 shin -5 cyrg -33 cyrh -24 tsig 7 tzet -1 sigmaf -14
        3 - sj -354 -350 -356
        3 sj sj 131 cz -12 rz -7 cs -13 zs -9 c -27 g -62 gj -17 k -115 h -373 x 26 ks -22 l -363 m -358 n -361 ny -351 r -366 jim -34 dhal -5 sad -8 dad -1 qaf -11 waw -351 yeh -109 het -52 yod -93 tsadi -20 qof -8 shin 6 tav -7 cyrg -32 cyrh -19 delta -2 tsig -5 sigmaf -2
        3 - sch -358 -286 -254
        3 sch sch 153 cz -14 sz 62 rz -18 cs -28 zs 1 c -76 g -40 gj -20 k -28 x 52 ks -24 l -357 m -351 n -342 r -359 tha -1 jim -6 dhal -5 sad -36 dad -2 zah -32 qaf -30 yeh -68 het -56 yod -78 pe -351 tsadi -19 qof -19 shin 106 tav -7 cyrg -35 cyrh -47 delta -3 tsig -2 tzet -4 sigmaf -11
        3 - cz -342 -360 -358
        3 cz rz -18 zs -1 c 48 g -9 gj -1 k -92 q -333 h -359 x -6 l -356 m -352 n -355 r -357 tha -4 dhal -4 sad -6 zah -6 qaf -7 yeh -84 het -52 yod -58 tsadi 43 qof -18 shin -9 tav -1 cyrg -20 cyrh -23 delta -1 tsig 10 sigmaf -12
        3 - sz -357 -340 -261
        3 sz rz -21 cs -7 zs -4 c -38 g -61 gj -11 k -91 h -333 x 54 ks -28 l -322 m -355 n -334 r -362 tha -1 jim -50 dhal -12 sad -12 dad -9 zah 14 qaf -26 waw -351 yeh -74 vav -351 het -51 yod -77 tsadi -8 qof -29 shin 52 tav -2 cyrg -27 cyrh -35 delta -1 tsig -8 tzet -7 sigmaf 4
        3 - rz -350 -358 -355
        3 rz cs -10 zs -3 c -64 cc -1 g -36 gj -12 k -85 h -353 x -6 ks -13 l -354 n -351 r -35 jim -32 dhal -4 sad 20 dad -9 zah -7 qaf -5 yeh -76 yod -73 tsadi -17 qof -11 shin -4 cyrg -16 cyrh -12 tsig -1 tzet -2 sigmaf -4
        3 - cs -351 -359 -353
        3 cs cs 155 zs -2 g 5 gj 5 k -51 h -355 ks -1 l -353 m -352 n -356 r -353 tha -1 jim 1 sad -3 dad -1 qaf 2 heh -351 yeh -75 het -58 yod -67 tsadi 21 qof -2 shin -10 cyrg -22 cyrh -49 tzet 16 sigmaf -16
        3 - zs -352 -254 -351
        3 zs c -11 g 16 gj 6 k -49 h -351 x -1 ks -11 l -351 m -353 n -325 r -353 jim 64 sad -5 dad -5 yeh -36 yod -53 tsadi -10 shin -5 cyrg -9 cyrh -8 delta -1 tzet -2 sigmaf -20
        3 - c -342 -454 -347
        3 c c 94 ck -12 g -88 gh -56 gj -24 gu -51 k 49 q -22 qu 11 kh -39 h -190 x -31 ks -50 l -369 ll -352 ly -357 m -429 n -451 ny -355 ng -89 r -475 alef -404 ain -352 tha -47 jim 18 hah -67 kha -35 dhal -23 sad 8 dad -22 tah -47 zah -46 ghain -62 qaf 10 heh -125 waw -356 yeh -187 alep -401 bet -355 vav -353 het -66 yod -133 kaf 4 pe -353 tsadi 66 qof 75 shin -18 tav -38 cyrg -96 cyrh -43 beta -355 gamma -34 delta -31 ups -401 mpi -351 ntau -29 gkappa -8 tsig 51 tzet 27 sigmaf -17 nuf -352
        3 cc cc 146 g -20 gj -1 k 14 q -4 qu 21 kh -17 h -80 n -351 ng -2 dad -6 qaf -4 yeh -55 qof 5 cyrg -7 cyrh -26 gamma -1
        3 - ck -350 -355 -296
        3 ck ck 146 g -54 gh -6 gj -6 gu 7 k 6 q -30 qu 24 kh -52 h -122 x -17 ks -20 l -352 m -353 n -352 ng -29 r -351 jim -6 hah -59 kha -25 ghain -17 qaf -10 heh -52 het -51 kaf -17 qof 81 cyrg -26 cyrh -40 gamma -1 nuf -351
        3 - g -311 -338 -158
        3 g g 120 gh 90 gj -30 k 35 q 19 qu -16 kh -47 h -10 x -30 ks -81 l -360 ll -353 ly -357 m -432 n -377 ny -361 ng -186 nk -329 r -486 hamza -356 alef -402 alefe -401 ain -362 tha -352 jim 106 hah -70 kha -86 sad -73 dad -351 tah -355 zah -15 ghain 91 qaf 20 heh -33 waw -393 yeh -402 maqsura -401 bet -339 vav -279 het -90 yod -371 yodyod -357 kaf -44 pe -365 tsadi -37 qof -104 shin -58 cyrg 70 cyrh -47 beta -323 gamma 101 delta -344 ups -402 mpi -351 ntau -343 gkappa 115 tsig -15 tzet 42 sigmaf -58
        3 - gh -335 -330 -243
        3 gh gh 126 gj 62 k -36 q 44 qu -1 kh 15 h -36 x 13 ks -14 l -362 m -357 n -362 ng 30 r 4 hah -83 kha -58 ghain 127 qaf 40 heh -56 waw -356 yeh -354 vav -311 het -68 yod -351 kaf -16 qof -39 cyrg 93 cyrh -44 gamma 45 delta -351 gkappa 48 tzet -1
        3 - gj -328 -319 -349
        3 gj gj 142 k -66 q -18 qu -11 kh -15 h -59 x -7 ks -15 l -346 m -354 n -347 ng -37 r -361 jim 6 hah -75 kha -30 sad -18 zah -1 qaf -15 heh -59 waw -352 kaf -3 tsadi -8 qof -39 shin -10 cyrg -5 cyrh -31 gamma 7 sigmaf -12
        3 - gu -353 -349 -333
        3 gu k 1 q 28 kh -40 h -43 x -24 ks -14 l -357 m -353 n -354 ng -9 r -261 jim 6 hah -70 kha -38 ghain 16 qaf 45 heh -56 het -54 yod -351 kaf -11 qof -40 cyrg 68 cyrh -41 tzet -1
        3 - k -422 -362 -303
        3 k k 97 q 30 qu 56 kh -47 h -229 x 29 ks -51 l -507 ll -357 ly -376 m -488 n -329 ny -358 ng -51 r -538 hamza -359 alef -409 ain -372 tha -352 jim -99 hah -100 kha -26 dhal -352 sad -115 dad -354 tah -368 zah -33 ghain 18 qaf 51 heh -127 marbuta -383 waw -362 yeh -392 kurde -401 alep -412 bet -349 vav -378 vavvav -352 het -63 yod -374 yodyod -353 kaf 95 pe -375 tsadi -39 qof 98 shin -90 tav -355 cyrg -33 cyrh -62 beta -345 gamma -70 delta -360 ups -406 mpi -358 ntau -353 gkappa -28 tsig -2 tzet -23 sigmaf -21 nuf -355
        3 - q -242 -427 -242
        3 q q 79 kh -47 h -200 x -46 ks -44 l -411 ll -351 m -397 n -421 ng -91 r -432 hamza -351 alef -401 ain -352 jim -51 hah -115 kha -36 sad -352 dad -351 tah -351 ghain 18 qaf 73 heh -93 waw -360 yeh -358 bet -352 vav -353 vavvav -351 het -71 yod -331 kaf -7 pe -352 tsadi -339 qof 64 shin -351 cyrg 32 cyrh -55 beta -352 gamma 7 delta -351 gkappa 40 tsig -333 tzet -6 sigmaf -351
        3 - qu -352 -355 -350
        3 qu qu 146 kh -13 h -92 x -9 ks -19 l -355 m -353 n -355 ng -10 r -354 jim -30 hah -68 kha -33 ghain -13 qaf -1 heh -65 yeh -351 het -54 kaf -14 qof -3 shin -352 cyrg -18 cyrh -52 gamma -15 gkappa -1
        3 - kh -196 -243 -241
        3 kh kh 111 h 7 x 80 ks -113 l -344 m -378 n -336 ny -354 ng 31 r -380 tha -351 jim -28 hah -8 kha 108 dhal -351 tah -351 ghain -55 qaf -66 heh 60 waw -353 yeh -356 vav -351 het 28 yod -352 kaf 45 qof -15 cyrg -30 cyrh 76 beta -351 gamma -33 delta -354 gkappa -25 tzet -8
        3 - h -272 -228 -90
        3 h h 105 x 25 ks -294 l -385 ll -354 ly -361 m -443 n -342 ny -361 nk -351 r -455 hamza -124 alef -199 alefe -182 alefi -174 alefm -147 ain -220 tha -353 jim -344 hah -20 kha -34 dhal -351 sad -348 dad -351 tah -353 zah -352 ghain -29 qaf -156 heh -9 marbuta -76 waw -246 yeh -250 maqsura -159 kurde -144 alep -207 bet -351 he -8 vav -210 vavvav -174 het -43 yod -213 yodyod -159 kaf -18 ayin -151 pe -360 tsadi -357 qof -130 shin -365 tav -354 cyrg 28 cyrh 50 beta -351 gamma -70 delta -360 ups -184 mpi -352 ntau -353 gkappa -76 sigmaf -342 omicronf -130
        3 - x -368 -288 -211
        3 x x 98 ks 107 l -364 m -363 n -368 ng -9 r -367 jim -26 hah -58 kha 56 sad -12 ghain 4 qaf -26 heh -53 waw -352 vav -351 het -26 kaf 12 qof -24 shin 34 cyrg -26 cyrh 73 gamma -29 mpi -351 ntau -351 gkappa -2 tsig -1 tzet -2 sigmaf -10 nuf -351
        3 - ks -358 -286 -279
        3 ks ks 128 l -353 m -353 n -353 r -356 jim -24 kha -43 sad -30 ghain -11 qaf -40 vav -346 kaf -2 tsadi -31 qof -47 shin -13 cyrg -35 cyrh -88 gamma -27 gkappa -8 tsig -6 sigmaf -30
        3 - l -391 -365 -310
        3 l l 111 ly 58 m -476 n -405 ny -397 ng -355 nk -351 gn -351 r -289 hamza -354 alef -382 alefe -403 alefm -404 ain -290 tha -353 jim -389 hah -367 kha -307 dhal -352 sad -362 dad -352 tah -360 zah -352 ghain -380 qaf -383 heh -381 marbuta -404 waw -348 yeh -405 kurde -403 alep -403 bet -321 vav -390 vavvav -362 het -354 yod -376 yodyod -352 kaf -353 ayin -405 pe -370 tsadi -359 qof -382 shin -294 tav -357 cyrg -415 cyrh -334 beta -371 gamma -236 delta -362 ups -404 mpi -353 ntau -360 gkappa -354 tsig -351 sigmaf -367 nuf -357
        3 - ll -350 -277 -350
        3 ll ll 144 m -354 n -361 r -351 hah -351 yeh -323 vav -351 yod -351 pe -351 qof -351 cyrg -353 nuf -353
        3 - ly -356 -294 -279
        3 ly ly 114 m -368 n -355 ny -358 r -344 jim -360 kha -351 sad -351 ghain -351 heh -351 waw -352 yeh -273 bet -351 vav -347 yod -346 qof -354 shin -314 cyrg -352 cyrh -351 gamma -327 ups -401 sigmaf -351
        3 - m -388 -377 -161
        3 m m 106 n -165 ny -149 ng -174 nk -352 gn -57 r -425 hamza -357 alef -422 alefe -402 ain -362 tha -352 jim -376 hah -369 kha -361 dhal -353 sad -359 dad -351 tah -357 zah -352 ghain -371 qaf -372 heh -371 waw -389 yeh -398 maqsura -403 kurde -402 alep -405 bet -377 vav -389 vavvav -351 het -356 yod -393 yodyod -351 kaf -356 ayin -404 pe -354 tsadi -353 qof -382 shin -354 tav -355 cyrg -394 cyrh -386 beta -331 gamma -368 delta -357 ups -402 ntau -352 gkappa -352 tsig -351 tzet -351 sigmaf -352 nuf -23
        3 - n -249 -338 -208
        3 n n 107 ny 44 ng -53 nk -242 gn -211 r -398 hamza -357 alef -403 ain -366 tha -331 jim -379 hah -385 kha -374 dhal -357 sad -371 dad -364 tah -366 zah -354 ghain -371 qaf -333 heh -326 waw -369 yeh -380 alep -405 bet -382 vav -363 vavvav -358 het -359 yod -402 yodyod -359 kaf -358 ayin -410 pe -380 tsadi -367 qof -401 shin -355 tav -366 cyrg -434 cyrh -370 beta -373 gamma -19 delta -349 ups -408 mpi -356 ntau -81 gkappa -69 tsig -353 sigmaf -250 nuf 59
        3 - ny -358 -290 -284
        3 ny ny 103 ng 7 nk -95 gn -39 r -377 ain -351 kha -351 qaf -351 waw -351 yeh -354 cyrg -353 gamma -12 ntau -16 gkappa -1 nuf -2
        3 - ng -353 -258 -318
        3 ng ng 120 nk 16 gn -29 r -358 kha -34 ghain 9 qaf -57 marbuta -401 waw -351 yeh -351 kaf -4 qof -68 cyrg -138 cyrh 34 gamma -52 ntau -9 gkappa 87 nuf -55
        3 - nk -341 -338 -352
        3 nk nk 143 gn -19 r -358 jim -325 ghain -224 waw -353 yeh -352 vav -351 yod -351 nuf -18
        3 - gn -351 -352 -351
        3 gn gamma -21 ntau -3 gkappa -13 nuf -9
        3 - r -347 -410 -228
        3 r r 85 hamza -370 alef -424 ain -374 tha -356 jim -384 hah -382 kha -382 dhal -356 sad -376 dad -361 tah -369 ghain -67 qaf -385 heh -383 marbuta -405 waw -325 yeh -459 kurde -404 alep -411 bet -388 he -401 vav -359 vavvav -359 het -355 yod -402 yodyod -359 kaf -362 ayin -403 pe -383 tsadi -370 qof -396 shin -370 tav -363 cyrg -435 cyrh -404 beta -376 gamma -374 delta -368 ups -405 mpi -362 ntau -366 gkappa -357 tsig -351 sigmaf -369 nuf -361
        3 - hamza -61 -2 -182
        3 hamza hamza 162 alef -21 alefe -72 alefi -106 alefm -58 ain -93 hah -149 ghain -353 heh -135 marbuta -125 waw -159 yeh 12 kurde -127 alep -6 bet -352 vav -131 yod -69 yodyod -132 kaf -353 ayin -110 pe -357 qof -352 cyrh -346 ups -137
        3 - alef -141 -55 -103
        3 alef alef 36 alefe 2 alefi -44 alefm -10 ain -111 jim -401 hah -184 kha -404 ghain -411 qaf -404 heh -26 marbuta -92 waw -102 yeh -135 maqsura -142 kurde -15 alep 53 bet -406 he 43 vav -82 het -151 yod -167 yodyod -156 kaf -401 ayin -4 pe -404 qof -403 shin -407 tav -402
        3 - alefe -137 -200 -206
        3 alefe alefe 3 alefi -54 alefm 0 ain -160 hah -158 heh -171 marbuta -142 waw -153 yeh -115 kurde -150 alep -4 he -154 vav -130 yod -120
        3 - alefi -174 -130 -183
        3 alefi alefi 25 alefm -105 ain -153 hah -149 heh -143 waw -144 yeh -134 alep -82 he -146 vav -148 vavvav -142 het -144 yod -98 ayin -127
        3 - alefm -127 -164 -126
        3 alefm alefm 77 ain -142 hah -144 heh -162 marbuta -152 waw -123 yeh -145 kurde -149 alep 23 he -136 vav -119 yod -132
        3 - ain -203 -259 -118
        3 ain ain 52 tha -352 jim -351 hah -206 kha -351 sad -351 dad -353 tah -351 ghain -352 heh -176 marbuta -159 waw -186 yeh -190 maqsura -142 kurde -141 alep -163 bet -352 he -145 vav -169 vavvav -156 het -156 yod -162 ayin -23 pe -353 ups -145
        3 - tha -351 -368 -353
        3 tha tha 132 sad -20 dad -2 tah -1 waw -353 yod -352 tsadi -10 tav -4 delta -1 ntau -8
        3 - jim -391 -303 -279
        3 jim jim 148 hah -359 kha -44 dhal -3 sad -37 dad -20 zah -7 ghain -9 qaf -71 heh -363 waw -373 yeh -94 bet -352 vav -373 vavvav -351 het -12 yod -104 kaf -5 tsadi 6 qof -65 shin -40 tav -3 cyrg 34 cyrh -17 gamma 26 delta -14 gkappa 26 tsig 16 tzet 43 sigmaf -17
        3 - hah -211 -225 -187
        3 hah hah 58 kha -115 ghain -81 qaf -105 heh -91 marbuta -158 waw -203 yeh -185 maqsura -143 alep -160 bet -351 he -151 vav -180 vavvav -141 het -85 yod -167 yodyod -141 kaf -27 ayin -141 pe -351 qof -68 cyrg -70 cyrh 13 gamma -67 ups -150 gkappa -64 omicronf -147
        3 - kha -387 -408 -352
        3 kha kha 84 tah -353 ghain -45 qaf -53 heh -60 waw -368 yeh -299 vav -363 het 19 yod -360 yodyod -351 kaf 49 qof -36 cyrg -69 cyrh 76 gamma -16 gkappa -22 tzet -2 nuf -351
        3 - dhal -361 -365 -350
        3 dhal dhal 142 sad -46 dad -1 tah -22 ghain -351 yeh -351 tav -1 delta 19 ntau -6 tzet -2 sigmaf -1
        3 - sad -381 -399 -333
        3 sad sad 61 dad -59 tah -27 zah -27 ghain -354 qaf -36 waw -355 yeh -117 yod -83 kaf -324 pe -359 tsadi 18 qof -16 shin -36 tav -7 cyrg -32 cyrh -29 delta -33 ntau -11 tsig -3 sigmaf 5
        3 - dad -352 -370 -351
        3 dad dad 125 tah -7 zah -12 qaf -351 marbuta -401 yeh -364 shin -5 delta -7 ntau 5 tzet -1
        3 - tah -377 -333 -363
        3 tah tah 120 zah -1 ghain -351 qaf -359 heh -353 waw -364 yeh -377 bet -353 yod -351 ayin -403 shin -351 tav -3 delta -13 ntau -16 tsig -2 nuf -351
        3 - zah -351 -364 -350
        3 zah zah 106 qaf -1 yeh -54 he -403 yod -53 qof -12 shin -17 tav -1 cyrg -8 cyrh -18 delta -1 ntau 10
        3 - ghain -385 -372 -291
        3 ghain ghain 151 qaf 2 heh -63 waw -394 yeh -374 alep -403 bet -353 vav -328 het -53 yod -363 yodyod -351 kaf -13 ayin -401 tsadi -354 qof -19 cyrg 78 cyrh -34 gamma 58 mpi -351 gkappa 57
        3 - qaf -391 -419 -330
        3 qaf qaf 106 heh -103 marbuta -403 waw -375 yeh -379 maqsura -402 vav -357 het -47 yod -352 kaf -28 tsadi -10 qof 75 shin -26 cyrg -3 cyrh -56 gamma -34 gkappa -8 tsig -6 tzet -3 sigmaf -12
        3 - heh -253 -126 -62
        3 heh heh 132 marbuta -22 waw -176 yeh -89 maqsura -120 kurde -74 alep -99 bet -353 he 50 vav -119 vavvav -143 het -88 yod -130 yodyod -124 kaf -58 ayin -115 pe -363 tsadi -359 qof -78 shin -351 cyrg 33 cyrh 94 beta -351 gamma -67 delta -351 ups -149 gkappa -61 nuf -351 omicronf -149
        3 - marbuta -198 -229 -179
        3 marbuta marbuta -1 waw -170 yeh -175 maqsura -141 kurde -96 alep -114 he -41 vav -165 yod -145 yodyod -144 ayin -145 tav -360
        3 - waw -327 -158 -243
        3 waw waw 58 yeh -164 maqsura -165 kurde -174 alep -19 bet 41 he -79 vav 55 vavvav -121 het -155 yod -146 yodyod -110 kaf -357 ayin -91 pe -102 tsadi -359 qof -379 shin -355 tav -351 cyrg -358 cyrh -346 beta 48 delta -352 ups -116 mpi -65 gkappa -351 omicronf -26
        3 - yeh -309 -68 -181
        3 yeh yeh 54 maqsura 36 kurde -120 alep -68 bet -373 he -72 vav -158 vavvav -151 het -122 yod 65 yodyod -113 kaf -352 ayin -25 pe -379 tsadi -93 qof -365 shin -87 tav -356 cyrg -359 cyrh -346 gamma -351 ups -130 tsig -57 tzet -52 sigmaf -81 omicronf -183
        3 - maqsura -190 44 -151
        3 maqsura maqsura 64 kurde -142 alep -151 he -96 vav -157 yod -8
        3 - kurde -191 -30 -74
        3 kurde kurde 30 alep -118 he -69 vav -142 yod -131 ayin -100
        3 - alep -165 -44 -160
        3 alep alep 60 bet -403 he -60 vav -42 vavvav -144 het -143 yod -175 ayin -98 qof -401 shin -401
        3 - bet -386 -347 -272
        3 bet bet 104 vav -41 yod -359 pe -79 qof -355 cyrg -354 cyrh -351 beta 59 mpi 92
        3 - he -151 -124 -91
        3 he he 14 vav -160 yod -116 ayin -74
        3 - vav -274 -136 -194
        3 vav vav 73 vavvav -110 het -142 yod -198 yodyod -165 kaf -361 ayin -125 pe -80 qof -359 shin -355 tav -359 cyrg -274 cyrh -344 beta 13 delta -351 ups -148 mpi -67 gkappa -352 omicronf -62
        3 - vavvav -232 -204 -200
        3 vavvav vavvav 149 yod -145 pe -52 beta -38 ups -141
        3 - het -213 -228 -202
        3 het het 139 yod -142 kaf -36 tsadi -51 qof -51 shin -52 cyrg -57 cyrh 35 ups -141 gkappa -52 sigmaf -51
        3 - yod -220 -130 -252
        3 yod yod 49 yodyod -119 kaf -351 ayin -106 pe -358 tsadi -87 qof -369 shin -82 tav -358 cyrg -331 gamma -346 ups -99 gkappa -351 tsig -59 sigmaf -81 omicronf -147
        3 - yodyod -200 -201 -222
        3 yodyod yodyod 123 ups -141
        3 - kaf -366 -372 -353
        3 kaf kaf 118 qof -32 shin -352 cyrg -12 cyrh 40 gamma -3 gkappa -3 tzet -1
        3 - ayin -177 -80 -105
        3 ayin ayin 41
        3 - pe -385 -333 -351
        3 pe pe 64 qof -352 cyrg -351 cyrh -352 beta -18 mpi -46 sigmaf -351
        3 - tsadi -354 -389 -354
        3 tsadi tsadi 112 qof -36 shin -15 cyrg -22 cyrh -10 delta -3 ntau -6 tsig 35 tzet -4 sigmaf 16
        3 - qof -392 -396 -359
        3 qof qof 122 shin -49 tav -354 cyrg -61 cyrh -44 beta -351 gamma -25 delta -352 gkappa -11 tsig -3 tzet -6 sigmaf -8
        3 - shin -364 -368 -363
        3 shin shin 178 cyrg -32 cyrh -29 delta -4 tsig -5 tzet -1 sigmaf 3
        3 - tav -365 -365 -372
        3 tav tav 105 delta -2 ntau -16 tsig -1 sigmaf -1
        3 - cyrg -269 -324 -289
        3 cyrg cyrg 96 cyrh 17 beta -352 gamma 115 mpi -351 gkappa 67 tsig -13 tzet -14 sigmaf -12
        3 - cyrh -145 -139 -176
        3 cyrh cyrh 112 gamma -32 delta -351 ntau -328 gkappa -2 tsig -2 tzet -2
        3 - beta -368 -295 -353
        3 beta beta 113 gamma -351 mpi -26
        3 - gamma -318 -174 -354
        3 gamma gamma 119 delta -351 gkappa -1 nuf -1
        3 - delta -320 -357 -350
        3 delta delta 141 ntau -9 tsig -2 sigmaf 20
        3 - ups -176 -201 -207
        3 ups ups 102
        3 - mpi -362 -364 -350
        3 - ntau -325 -276 -350
        3 ntau nuf -1
        3 - gkappa -339 -317 -299
        3 gkappa nuf -1
        3 - tsig -351 -355 -350
        3 tsig sigmaf -2
        3 - tzet -351 -353 -350
        3 - sigmaf -362 -380 -93
        3 sigmaf sigmaf 107 nuf -346
        3 - nuf -350 -350 -120
        3 nuf nuf 101
        3 - omicronf -180 -180 -139
        3 omicronf omicronf 31
        """;
}
