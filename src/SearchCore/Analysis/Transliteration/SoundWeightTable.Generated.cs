// Written by benchmarks/SearchCore.NameLearning from the development data. Do not edit: learn again.
namespace SearchCore.Analysis.Transliteration;

internal static class SoundWeightTable
{
    public const string Lines = """
        0 length -510 -510 -560 -274 -305 -330 -336 -361 -392 -439 -496 -551 -680
        0 - a -137 -57 -63
        0 a a 47 e -2 i -88 o -8 u -58 y -109 schwa 58 oe -33 ue -88 aa 39 ii -106 ee -72 oo -145 ou -97 ay -173 ey -120 oi -159 aw -218 iy -19 ya -26 ye 15 yo -153 yu -54 yi -123 ie -90 ja -19 je -96 jo -122 ju -196 aj -242 ej -81 oj -55 ij -96 ah 0 eh 10 glide -94 hard 20 soft -123 yery -83 cyre -45 b -372 p -410 f -405 v -387 w -160 t -398 d -339 dh -401 z -434 sh -407 tsh -402 ts -401 tz -401 dz -401 dzh -403 j -388 sj -402 cz -401 c -363 g -389 gh -405 k -336 q -379 qu -401 h -98 l -417 m -398 n -396 gn -401 r -395 hamza 38 alefe -75 ain 15 jim -403 hah -132 kha -402 sad -408 ghain -403 qaf -408 heh -2 marbuta -86 waw -50 yeh -90 kurde -74 bet -406 vav -62 vavvav -71 het -44 yod -158 yodyod -2 pe -402 tsadi -401 cyrg -401 cyrh -396 ups -123 sigmaf -396 omicronf -31
        0 - e -83 -22 -4
        0 e e 45 i 8 o -24 u -80 y -29 schwa 25 oe 26 ue -38 aa -43 ii -20 ee -2 oo -131 ou -103 ay 8 ey -77 oi -91 aw -184 iy -17 ya -1 ye 15 yo 2 yu -97 yi 7 ie -33 ja -8 je -7 jo 18 ju -135 aj -62 ej -139 oj -48 ij -68 ah 25 eh 31 glide 17 hard -15 soft -34 yery -3 cyre 19 b -444 p -394 f -404 v -401 w -149 t -408 d -403 s -404 z -417 sh -392 tsh -401 j -401 sj -406 c -389 g -401 k -423 q -408 h -75 l -417 m -423 n -414 r -421 hamza 4 alef -85 alefe -64 alefm -71 ain -82 jim -401 hah -141 kha -402 sad -402 tah -401 qaf -403 heh 22 marbuta -60 waw -71 yeh 27 maqsura -69 kurde -56 alep -65 bet -403 he -28 vav -102 vavvav -102 het -72 yod 8 yodyod -50 ayin 7 pe -402 tsadi -403 qof -406 ups -78 sigmaf -401 omicronf -81
        0 - i -68 -70 -66
        0 i i 51 o -49 u -57 y 40 schwa -6 oe -53 ue 8 aa -124 ii 29 ee 46 oo -93 ou -98 ay -6 ey -40 oi -51 aw -168 iy 17 ya -69 ye -47 yo 76 yu -32 yi 43 ie -54 ja -106 je -96 jo -92 ju -48 aj -63 ej -37 oj -133 ij -91 ah -121 eh -52 glide 51 hard -29 soft -38 yery 41 cyre -14 b -413 p -195 f -409 ph -401 v -388 w -196 t -324 d -333 th -331 dh -403 z -391 sh -396 zh -403 ch -379 tsh -357 shch -402 ts -401 dz -354 dj -343 dzh -338 j -131 sj -406 sch -402 cz -402 c -379 g -365 gh -403 gj -402 k -371 q -353 h -127 l -228 ly -373 m -437 n -395 r -313 hamza 25 alef -73 alefe -89 alefm -62 ain -78 tha -404 jim -375 hah -183 kha -413 sad -409 dad -401 tah -402 zah -401 ghain -403 qaf -410 heh -80 marbuta -81 waw -110 yeh 2 maqsura 34 kurde -71 alep -93 bet -403 he -82 vav -103 vavvav -88 het -112 yod 25 yodyod -53 kaf -402 ayin -76 pe -405 tsadi -403 qof -408 shin -402 tav -401 cyrg -403 cyrh -403 gamma -404 ups 2 omicronf -137
        0 - o -99 -44 -62
        0 o o 39 u 20 y -47 schwa -9 oe 47 ue 31 aa -97 ii -154 ee -66 oo 46 ou 42 ay -113 ey -142 oi -123 aw -28 iy 9 ya -76 ye -97 yo -73 yu -48 yi -111 ie -110 ja -130 je -58 jo -22 ju -62 aj -153 ej -148 oj -189 ij -22 ah -157 eh -20 glide -105 hard -31 soft -75 yery -19 cyre -59 b -378 p -317 f -401 v -401 w -26 t -408 d -352 s -393 z -430 sh -402 tsh -394 c -415 k -418 q -398 qu -403 h -159 l -364 m -432 n -391 nk -401 r -397 hamza -62 alef -60 alefe -53 alefm 15 ain -30 jim -403 hah -175 kha -403 dhal -402 sad -405 dad -401 tah -402 zah -402 ghain -406 qaf -409 heh -93 marbuta -82 waw 16 yeh -82 maqsura -78 kurde -75 alep 9 bet -401 he -14 vav 29 het -85 yod -103 yodyod -96 kaf -401 ayin -64 pe -406 tsadi -395 qof -407 shin -403 tav -401 ups -112 omicronf 86
        0 - u -127 -39 -44
        0 u u 73 y -56 schwa 22 oe 97 ue 79 aa -128 ii -133 ee -115 oo 47 ou 75 ay -141 ey -127 oi -104 aw 12 iy -109 ya -125 ye -72 yo -97 yu 63 yi -75 ie -105 ja -127 je -140 jo -87 ju -54 aj -118 ej -85 oj -101 ij -113 ah -105 eh -110 hard 2 soft -98 yery -19 cyre -85 b -271 p -353 f -187 v 20 w 80 t -409 d -390 s -410 z -420 ch -401 tsh -402 sj -402 rz -401 c -411 g -404 k -329 q -412 h -84 l -384 m -416 n -408 r -340 hamza -100 alef -46 alefe -20 alefi -53 alefm -74 ain -13 jim -402 hah -164 kha -404 sad -404 dad -401 tah -401 ghain -402 qaf -409 heh -83 marbuta -74 waw 35 yeh -129 kurde -63 alep -78 he -86 vav 57 het -92 yod -104 yodyod -96 ayin -63 pe -401 tsadi -403 qof -405 shin -402 cyrg -404 beta -298 delta -396 ups -35 mpi -391 omicronf 18
        0 - y -429 -214 -135
        0 y y 49 schwa -45 oe -21 ue 0 aa -188 ii 38 ee 15 oo -78 ou -61 ay -73 ey -75 oi -67 aw -170 iy 16 ya -69 ye -57 yo -50 yu -12 yi -12 ie -67 ja -110 je -49 jo -28 ju -47 aj -53 ej -28 oj -68 ij -53 ah -146 eh -114 glide 6 hard -14 soft -110 yery 9 cyre -46 b -354 p -434 f -331 ph -357 v -217 w -177 t -466 d -425 th -360 dh -362 s -434 z -398 ss -352 sh -379 zh -287 ch -182 tsh -327 shch -354 ts -348 tz -353 dz -317 dj -338 dzh -304 j -84 zj -381 sj -375 sch -325 cz -357 sz -353 rz -354 zs -337 c -261 cc -59 ck -115 g -75 gh -115 gj -93 gu -101 k -293 q -223 qu -92 kh -101 h -196 x -82 l -452 ll -353 ly -372 m -450 n -438 ny -374 nk -357 r -462 hamza -40 alef -128 alefe -75 alefm -64 ain -127 jim -338 hah -139 kha -101 sad -353 tah -355 ghain -119 qaf -98 heh -90 marbuta 11 waw -135 yeh 16 maqsura -36 kurde -69 alep -92 bet -359 he -88 vav -108 vavvav -92 het -85 yod 35 yodyod -57 kaf -64 ayin -59 pe -356 tsadi -353 qof -122 shin -352 cyrg -141 cyrh -138 beta -353 gamma 29 delta -352 ups 18 mpi -353 gkappa -64 tzet -338 sigmaf -351 omicronf -94
        0 - schwa -142 -31 -194
        0 schwa schwa 84 oe -68 ue -60 aa -50 ii -91 ee -76 oo -74 ou -68 ay -98 ey -76 aw -77 iy -72 ya 1 ye -60 yo -58 ja -62 je -67 jo -71 aj -72 ej -74 ij -68 ah -84 eh -31 glide -48 hard -56 soft -73 yery -37 cyre 46 b -410 p -401 v -393 w -16 t -401 d -394 s -404 g -392 gh -385 k -402 h -60 l -382 n -389 r -403 hamza -66 ain -63 hah -86 heh -45 waw -23 yeh -1 vav -85 vavvav -72 yod -64 ups -72
        0 - oe -216 3 -183
        0 oe oe 84 ue 33 aa -99 ii -80 ee -75 ou -80 ay -90 ey -78 oi -85 aw 2 iy -93 ya -46 yo 18 yu -42 ja -71 je -71 jo -4 ju -48 aj -94 ej -82 oj -55 ij -75 ah -89 eh 0 hard -74 soft -69 yery -35 cyre 11 b -403 w -42 d -401 c -401 h -37 m -404 r -405 hamza -39 alef -72 ain -53 hah -80 heh -62 waw -6 yeh -38 vav -26 het -72 yod -71 yodyod -71 ups -68
        0 - ue -152 -81 -150
        0 ue ue 57 aa -99 ii -69 ee -73 oo -67 ou -14 ay -90 ey -68 oi -67 aw -36 iy -83 ya -45 yo -71 yu 8 ie -69 ja -68 je -61 jo -82 ju 8 aj -93 ej -83 oj -18 ij -84 ah -96 eh -43 glide -28 hard -75 soft -72 yery -62 cyre -34 b -403 f -401 v -386 w -15 z -401 h -49 l -407 m -403 r -404 hamza -76 ain -77 hah -81 heh -78 waw 57 yeh -5 vav 8 het -72 yod -18 beta -392 ups -15
        0 - aa -130 -88 -178
        0 aa aa 58 ii -51 ee -73 oo -56 ou -109 ay -123 ey -137 oi -140 aw -140 iy -74 ya 30 ye -98 yo -130 yu -97 yi -75 ie -67 ja -97 je -99 jo -85 ju -97 aj -159 ej -112 oj -102 ij -131 ah 9 eh -16 glide -90 hard -77 soft -80 yery -93 cyre -84 b -404 w -103 t -355 d -401 z -403 j -402 c -401 gj -401 k -401 q -401 h -151 r -404 hamza -12 alefe -74 ain 28 hah -117 qaf -401 heh -56 marbuta -83 waw -112 yeh -122 vav -116 vavvav -72 het -73 yod -114 yodyod -76 ups -88 omicronf -77
        0 - ii -150 -67 -75
        0 ii ii 58 ee 45 oo -79 ou -113 ay 45 ey -38 oi -74 aw -144 iy -39 ya -83 ye -81 yo -73 yu -39 yi -69 ja -119 je -72 jo -102 ju -97 aj -72 ej -104 oj -73 ij 2 ah -66 eh -59 glide -42 hard -72 soft -78 yery -48 cyre -62 b -412 p -404 v -404 w -151 t -402 d -403 z -405 sh -401 dzh -401 j -403 sch -402 k -401 h -103 l -410 m -407 n -401 r -404 hamza -47 alef -84 alefm -71 ain -67 hah -96 qaf -401 heh -110 marbuta -61 waw -158 yeh 37 maqsura -9 kurde -68 alep -83 he -71 vav -109 vavvav -77 het -74 yod -44 ayin -58 ups -77 omicronf -82
        0 - ee -161 -147 -187
        0 ee ee 45 oo -83 ou -114 ay -8 ey -55 oi -79 aw -137 iy -74 ya -71 ye -67 yu -81 ja -38 je -50 jo -75 ju -77 aj -90 ej -94 oj -78 ij -81 ah -72 eh -92 glide -85 soft -86 yery -73 cyre -48 b -401 f -401 w -106 h -113 r -392 alefe -73 ain -50 hah -81 heh -73 waw -105 yeh -21 alep -75 vav -88 vavvav -74 yod -65 ups -74 omicronf -74
        0 - oo -140 -181 -110
        0 oo oo 118 ou 4 ay -78 ey -88 oi -92 aw 24 iy -75 ya -121 ye -78 yo -77 yu -93 ie -26 ja -64 je -96 jo -71 ju -108 aj -112 ej -85 oj -74 ij -80 ah -47 hard -60 soft -79 yery -67 cyre -42 b -403 w -42 d -401 k -402 h -128 l -401 r -401 hamza -76 alef -71 ain -91 hah -74 heh -88 waw 49 yeh -88 alep -67 vav -44 het -71 yod -82 yodyod -76 ups -74
        0 - ou -128 -131 -269
        0 ou ou 76 ay -136 ey -114 oi -82 aw 34 iy -84 ya -139 ye -69 yo -89 yu 17 yi -71 ie -121 ja -134 je -77 jo -103 ju -88 aj -119 ej -99 oj -87 ij -111 ah -59 eh -88 glide -75 hard -75 soft -71 yery -69 cyre -53 b -403 f -401 v -352 w 9 t -407 d -409 s -401 z -403 sh -401 g -402 k -408 kh -401 h -124 l -411 m -409 n -401 r -333 hamza -78 alef -103 alefe -74 ain -92 tha -401 hah -118 ghain -401 qaf -407 heh -93 marbuta -82 waw 51 yeh -129 maqsura -71 kurde -71 alep -71 bet -337 he -73 vav 49 het -79 yod -115 yodyod -78 ayin -75 qof -401 ups -73 omicronf -87
        0 - ay -98 -143 -130
        0 ay ay 95 ey -50 oi -69 aw -174 iy -94 ya -105 ye -50 yo -89 yu -113 ie -68 ja -124 je -100 jo -112 ju -117 aj 72 ej -12 oj 46 ij -88 ah -102 eh -114 glide -76 hard -57 soft -36 yery -80 cyre -50 b -336 p -402 f -401 w -176 t -403 d -408 dh -401 s -403 z -404 k -402 h -160 l -407 m -405 n -405 r -412 alef -122 alefe -73 ain -107 hah -115 qaf -401 heh -80 marbuta -75 waw -111 yeh -29 kurde -68 alep -78 he -72 vav -100 vavvav -85 het -75 ups -74 omicronf -93
        0 - ey -243 -181 -172
        0 ey ey 96 oi -71 aw -165 iy -58 ya -76 ye -76 yo -73 yu -83 ie -56 ja -102 je -45 jo -75 ju -84 aj -3 ej 84 oj -93 ij 2 ah -110 eh -125 hard -72 soft -96 yery -99 cyre -72 b -358 w -134 t -402 d -402 s -401 z -402 j -392 c -401 k -404 h -147 l -405 m -404 n -403 r -407 hamza -65 alef -87 alefe -80 ain -83 hah -93 kha -401 qaf -401 heh -81 marbuta -77 waw -124 alep -82 he -75 vav -98 vavvav -83 yod -61 ayin -75 omicronf -81
        0 - oi -270 -95 -146
        0 oi oi 99 aw -136 iy -60 ya -91 ye -72 yo -73 yu -72 ie -79 ja -84 je -43 jo -86 ju -81 aj -69 oj 77 ij -29 ah -145 eh -91 hard -73 soft -11 yery -69 cyre -22 w -90 t -402 k -392 h -131 l -402 m -401 n -401 r -402 hamza -73 alef -84 ain -79 hah -90 heh -67 marbuta -71 waw -109 maqsura -76 alep -78 vav -92 yod -72 ayin -71 ups -68 omicronf -87
        0 - aw -302 -233 -259
        0 aw aw 110 iy -160 ya -178 ye -112 yo -42 yu -79 yi -77 ie -118 ja -138 je -96 jo -101 ju -124 aj -163 ej -118 oj -116 ij -162 ah -175 eh -138 glide -68 hard -78 soft -125 yery -116 cyre -139 v -392 w -76 t -405 d -403 s -403 k -387 h -127 l -402 m -404 n -404 r -410 hamza -82 alef -161 alefe -81 alefi -71 alefm -73 ain -115 hah -106 heh -101 marbuta -103 waw -49 yeh -154 maqsura -75 kurde -74 alep -92 he -92 vav -56 het -76 yod -134 yodyod -80 ayin -60 ups -75 omicronf -50
        0 - iy -216 -130 -47
        0 iy iy 33 ya -87 ye -46 yo -60 yu -88 yi -5 ja -58 je -14 jo -84 ju -80 aj -106 ej -37 oj -56 ij 12 ah -114 eh -65 soft -48 yery -59 cyre -84 b -398 p -403 f -401 w -126 t -408 d -407 dh -401 s -403 z -402 tsh -364 gj -401 k -405 h -93 l -407 m -407 n -408 ny -401 r -428 hamza -77 alef -96 alefe -71 ain -95 hah -99 heh -95 marbuta -83 waw -142 yeh -68 maqsura -64 kurde -81 alep -86 he -78 vav -102 vavvav -88 het -80 yod -67 ayin -76 pe -402 ups -66 omicronf -81
        0 - ya -148 -109 -41
        0 ya ya 106 ye 24 yo 15 yu -69 yi -75 ie -17 ja 72 je 0 jo -16 ju -102 aj -126 ej -65 oj -110 ij -40 ah -86 eh -88 glide 93 hard -91 soft -75 yery -102 cyre 0 b -416 p -405 v -401 w -163 t -403 d -395 s -397 z -412 ch -385 tsh -402 c -410 k -378 q -402 h -155 l -407 m -409 n -402 r -391 hamza -38 ain -109 jim -383 hah -129 heh -60 marbuta -73 waw -117 yeh 48 kurde -71 vav -99 vavvav -83 het -79 yod 15 qof -401 ups -61 omicronf -103
        0 - ye -36 -179 -144
        0 ye ye 88 yo -26 yu -63 yi -48 ie 23 ja 19 je 51 jo -25 ju -71 aj -31 oj -73 ij -80 ah -106 eh -38 glide -65 hard -72 soft -63 yery -60 cyre 62 b -401 p -402 w -44 t -402 d -401 z -401 h -68 l -401 m -404 r -409 hamza -43 alef -71 alefe -71 ain -85 hah -93 heh -77 waw -74 yeh 16 alep -74 vav -81 vavvav -73 yod -59 yodyod -57 ups -61 omicronf -82
        0 - yo -238 -214 -227
        0 yo yo 91 yu -81 ja 18 je -37 jo 86 ju -9 aj -87 ej -44 oj -85 ij -89 ah -111 eh -83 glide -43 soft -93 yery -72 cyre -4 b -402 w -108 t -402 d -402 s -402 h -179 l -405 m -405 n -403 r -408 hamza -76 alef -90 alefe -38 ain -78 hah -107 heh -89 marbuta -77 waw -8 yeh -76 maqsura -73 alep -66 he -71 vav -59 yod -52 ayin -77 omicronf -71
        0 - yu -69 -139 -227
        0 yu yu 46 yi -80 ie -73 ja -68 je -91 jo -28 ju 68 aj -86 ej -52 oj -72 ij -93 ah -100 eh -73 glide -17 soft -30 yery -100 cyre -127 b -380 v -396 w 1 t -402 tsh -401 c -401 k -371 h -94 l -401 m -401 r -401 hamza -83 ain -80 hah -85 heh -84 waw 50 yeh -64 vav 9 yod -44 ups -41 omicronf -71
        0 - yi -154 -145 -198
        0 yi yi 114 ja -55 je -36 jo -50 aj -48 ij -48 ah -72 glide -9 soft -52 yery -43 cyre 12 w -75 d -401 z -378 ch -389 g -373 h -61 m -401 hamza -71 heh -63 waw -75 yeh 3 vav -78 yod -47
        0 - ie -182 -195 -180
        0 ie ja 37 je 26 jo -86 ju -75 aj -88 ej -81 oj -72 ij -80 ah -75 eh -71 soft -48 cyre 16 b -401 w -78 z -403 k -401 h -121 m -401 alefe -76 ain -75 hah -87 qaf -401 heh -76 waw -115 yeh -66 vav -84 vavvav -76 het -73 yod -67
        0 - ja -332 -199 -59
        0 ja aj -74 oj -72 ij -89 ah -49 eh -39 glide 81 hard -75 soft -90 yery -84 cyre -42 b -402 p -401 w -118 h -106 l -406 m -404 n -402 r -411 hamza -80 alef -111 alefe -80 alefi -82 alefm -75 ain -101 hah -118 heh -95 waw -116 maqsura -71 kurde -72 alep -82 he -67 vav -103 vavvav -78 ayin -59 ups -63 omicronf -74
        0 - je -166 -143 -169
        0 je aj -73 ij -81 ah -89 eh -39 glide 13 hard -89 soft -74 yery -81 cyre -1 b -403 w -124 h -160 l -404 m -402 n -408 r -403 hamza -56 alef -71 ain -102 hah -91 heh -82 waw -99 yeh -69 vav -94 vavvav -73 ups -53 omicronf -72
        0 - jo -268 -177 -209
        0 jo aj -83 ej -77 ij -78 ah -73 eh -73 glide -6 hard -69 soft -61 yery -74 cyre 0 b -401 p -401 v -401 w -105 h 12 m -401 r -406 hamza -76 alef -60 alefe -42 alefm -71 ain -74 hah -24 heh -77 waw -56 yeh -71 alep -75 he -72 vav -86 vavvav -73 yod -74 yodyod -71 ups -71 omicronf -75
        0 - ju -271 -251 -204
        0 ju aj -80 ij -71 ah -77 eh -83 glide -37 hard -71 soft -71 yery -80 cyre -84 b -401 p -401 w -55 h -125 l -402 n -401 r -402 alef -81 alefe -74 alefi -71 alefm -71 ain -91 hah -83 heh -83 waw -74 yeh -74 alep -76 he -72 vav -85 vavvav -71 ups -50
        0 - aj -265 -186 -112
        0 aj ij -83 ah -106 eh -126 glide 60 hard -57 soft -81 yery -77 cyre -65 w -132 h -116 l -410 r -410 hamza 25 alef -108 alefe -73 alefm -71 ain -82 hah -87 heh -91 marbuta -76 waw -113 maqsura -62 kurde -72 alep -92 he -76 vav -88 vavvav -71 yodyod -54 ayin -74 ups -73 omicronf -84
        0 - ej -220 -266 -177
        0 ej ah -123 eh -103 glide 38 yery -76 cyre -132 b -402 w -100 h -133 l -403 n -401 r -403 hamza -77 alef -65 alefe -71 ain -76 hah -74 heh -84 waw -101 vav -82 ups -71 omicronf -80
        0 - oj -250 -211 -182
        0 oj ah -120 eh -86 glide -19 hard -72 soft -82 yery -77 cyre -42 b -401 w -93 h -127 l -402 hamza -71 alef -75 alefe -74 ain -74 hah -79 heh -76 marbuta -72 waw -96 yeh -72 alep -72 vav -89 het -72 yod -57 ups -71 omicronf -92
        0 - ij -202 -169 -158
        0 ij ij 30 ah -132 eh -92 glide -79 hard -73 soft -83 yery -99 cyre -51 b -407 p -401 v -402 w -126 t -401 k -401 h -123 l -421 m -405 n -408 r -412 hamza -77 alef -87 alefe -72 alefi -71 alefm -73 ain -91 hah -94 heh -108 marbuta -90 waw -116 yeh -86 maqsura -74 alep -88 he -79 vav -115 vavvav -75 het -69 yod -56 yodyod -71 ayin -74 ups -45 omicronf -85
        0 - ah -249 -103 -166
        0 ah glide -81 hard -83 soft -77 yery -81 cyre -56 b -403 p -405 f -401 v -411 w -168 d -401 z -401 h -93 l -403 m -403 r -418 alef -95 alefe -93 alefi -76 alefm -87 ain -113 heh -72 waw -155 yeh -142 maqsura -75 kurde -71 alep -101 vav -105 vavvav -74 yod -103 yodyod -73 ayin -78 ups -73 omicronf -86
        0 - eh -230 -142 -10
        0 eh glide -72 hard -71 soft -72 yery -24 cyre -3 b -402 w -133 z -401 dzh -401 l -405 m -401 r -405 hamza -63 alefe -71 ain -76 heh -57 waw -79 yeh -11 vav -95 vavvav -72 yod -45 shin -401 ups -79 omicronf -72
        0 - glide -234 -159 -232
        0 glide glide 41 hard -73 soft -60 yery -71 cyre -8 b -334 p -375 f -372 v -302 w -144 t -392 d -367 dh -354 s -308 z -267 sh -360 zh -335 ch -353 tsh -364 shch -362 ts -351 dj -308 dzh -352 j -111 zj -352 sj -354 cz -351 sz -351 c -367 g -309 gj -353 k -398 q -334 kh -354 h -94 x -351 l -384 ll -358 ly -332 m -362 n -370 ny -358 ng -352 r -416 hamza -3 alef -47 alefe -73 alefi -75 alefm -71 ain -92 jim -275 hah -88 kha -351 tah -351 qaf -351 heh -26 marbuta -89 waw -116 yeh 47 maqsura -75 kurde -55 alep -85 bet -353 he -40 vav -74 vavvav -76 het -71 yod 23 yodyod -63 ayin -28 pe -352 cyrg -365 cyrh -355 ups -37 ntau -336 nuf -351 omicronf -79
        0 - hard -164 -1 -18
        0 hard hard 94 soft -83 yery 10 cyre -24 w -54 t -388 sh -392 k -402 q -401 h -28 n -401 r -402 ain -60 heh -60 waw -49 yeh -5 vav -40 yod -82 ups -68
        0 - soft -268 -35 -19
        0 soft soft 22 yery -56 cyre -37 b -389 p -377 f -360 v -359 w -118 t -381 d -378 dh -352 s -290 z -356 zh -351 ch -355 tsh -354 shch -351 ts -357 dj -352 j -321 sj -351 sch -351 cz -353 sz -352 rz -351 c -356 g -365 k -382 q -352 kh -352 h -42 l -379 ll -351 ly -362 m -362 n -364 ny -353 ng -352 nk -352 r -387 hamza -50 alef -78 ain -80 jim -351 hah -87 qaf -352 heh -52 marbuta -71 waw -120 yeh -63 alep -71 he -67 vav -89 vavvav -71 het -77 yod -52 ayin -64 tsadi -353 qof -353 shin -351 cyrg -357 cyrh -347 ups -60 mpi -351 omicronf -51
        0 - yery -201 -48 -73
        0 yery yery 63 cyre -8 b -414 p -403 f -403 v -405 w -98 t -404 d -409 s -396 z -401 tz -401 c -403 g -403 k -404 q -402 h -98 l -408 m -408 n -401 r -410 hamza -71 ain -80 hah -79 heh -41 waw -61 yeh 63 vav -54 yod 24 ups -74 omicronf -77
        0 - cyre -229 -75 -201
        0 cyre cyre 52 b -416 p -403 f -404 v -401 w -155 t -410 d -397 s -402 z -401 tsh -404 c -401 k -405 q -401 h -64 l -410 m -405 n -405 r -418 hamza -12 ain -105 hah -103 qaf -403 heh -7 waw -90 yeh 37 vav -108 vavvav -74 het -74 yod -21 pe -403 qof -401 cyrg -404 ups -92 omicronf -36
        0 - b -318 -479 -357
        0 b b 78 p -43 f -257 ph -104 v -62 w -91 t -512 d -351 th -355 dh -361 s -495 z -457 ss -368 sh -427 zh -317 ch -399 tsh -408 shch -353 ts -408 tz -359 dz -353 dj -365 dzh -357 j -411 zj -341 sj -363 sch -354 cz -355 sz -366 rz -353 cs -351 zs -351 c -465 ck -352 g -490 gh -367 gj -363 gu -365 k -464 q -432 qu -356 kh -387 h -355 x -377 l -407 ll -356 ly -374 m -330 n -542 ny -388 ng -352 nk -353 r -333 hamza -361 alef -407 ain -362 jim -348 hah -361 kha -358 dhal -352 sad -357 tah -355 ghain -366 qaf -367 heh -342 waw -158 yeh -396 maqsura -403 kurde -401 alep -402 bet 64 vav -165 vavvav -47 het -351 yod -371 yodyod -353 kaf -353 ayin -401 pe -65 tsadi -354 qof -366 shin -353 tav -351 cyrg -414 cyrh -378 beta 29 gamma -361 delta -335 ups -402 mpi 91 ntau -354 gkappa -351 tsig -351 sigmaf -360 nuf -351
        0 - p -275 -336 -417
        0 p p 89 f -55 ph 39 v -207 w -240 t -374 d -503 th -355 dh -363 s -512 z -282 ss -356 sh -402 zh -336 ch -387 tsh -391 shch -355 ts -384 tz -356 dz -354 dj -358 dzh -358 j -424 zj -357 sj -357 sch -358 cz -352 sz -354 cs -352 c -420 ck -352 g -445 gh -355 gj -353 gu -360 k -352 q -408 qu -357 kh -372 h -464 x -366 ks -353 l -407 ll -358 ly -356 m -462 n -408 ny -366 ng -355 r -399 hamza -353 alef -403 ain -353 jim -359 hah -360 kha -356 sad -355 dad -355 tah -351 zah -351 ghain -354 qaf -359 heh -357 waw -121 yeh -376 alep -401 bet -62 vav -174 vavvav -82 het -351 yod -364 pe 72 tsadi -351 qof -360 shin -351 tav -352 cyrg -393 cyrh -388 beta -71 gamma -373 delta -356 ups -351 mpi -105 ntau -351 sigmaf -357 nuf -356
        0 - f -350 -329 -295
        0 f f 100 ph 123 v -90 w -112 t -163 d -335 th -12 dh -129 s -422 z -438 ss -342 sh -391 zh -377 ch -261 tsh -306 ts -375 tz -352 dz -355 dj -351 dzh -353 j -370 zj -351 sch -356 cz -352 sz -351 cs -353 c -423 g -429 gh -252 gu -355 k -490 q -394 kh -276 h -422 x -290 ks -354 l -416 ll -352 ly -357 m -371 n -335 ny -354 nk -351 r -316 hamza -351 ain -351 tha -18 jim -356 hah -358 kha -293 dhal -31 sad -353 dad -33 tah -88 zah -351 ghain -333 qaf -353 heh -345 waw -11 yeh -376 kurde -401 alep -403 bet -4 vav -57 vavvav -67 yod -357 pe 70 tsadi -354 qof -359 shin -352 tav -45 cyrg -371 cyrh -365 beta -25 gamma -353 delta -26 ups -210 mpi -81 ntau -61 gkappa -351 sigmaf -359 nuf -352
        0 - ph -373 -408 -379
        0 ph ph 141 v -55 w -99 t -360 d -353 th -18 dh -359 s -365 z -359 sh -381 zh -351 ch -353 tsh -370 shch -351 j -368 zj -355 sj -351 sch -352 cz -354 sz -351 c -355 gh -353 k -365 l -363 m -362 n -355 ng -351 r -364 jim -352 waw -73 bet -21 vav -56 pe 62 shin -351 cyrh -351 beta -14 mpi -8
        0 - v -228 -183 -275
        0 v v 63 w 66 t -507 d -521 th -94 dh -368 s -322 z -223 sh -336 zh -347 ch -397 tsh -447 shch -363 ts -304 tz -319 dz -360 dj -376 dzh -364 j -250 zj -313 sj -360 sch -361 cz -355 sz -357 rz -351 cs -351 c -377 ck -351 g -351 gh -368 gj -356 gu -334 k -460 q -401 qu -357 kh -325 h -428 x -375 ks -353 l -234 ly -358 m -473 n -268 ny -372 ng -346 nk -355 gn -358 r -287 ain -354 tha -351 jim -356 hah -360 sad -354 dad -352 tah -353 ghain -341 qaf -315 heh -316 waw 43 yeh -339 bet 53 vav 7 vavvav 107 yod -354 kaf -351 pe -112 tsadi -355 qof -361 shin -352 tav -352 cyrg -395 cyrh -355 beta 71 gamma -253 delta -351 ups -41 mpi -65 ntau -353 gkappa -333 tsig -351 sigmaf -355 nuf -356
        0 - w -128 -329 -206
        0 w w 74 t -428 d -345 th -109 dh -353 s -427 z -349 sh -368 zh -335 ch -364 tsh -381 ts -364 tz -353 dz -351 dj -334 dzh -351 j -363 zj -356 sj -353 sch -353 cz -352 sz -352 c -405 ck -351 g -382 gh -365 gj -324 k -369 q -322 kh -347 h -220 x -354 l -333 ly -357 m -450 n -418 ny -354 ng -353 nk -354 r -462 hamza -113 alef -162 alefe -101 alefi -80 alefm -93 ain -131 jim -324 hah -125 kha -353 sad -353 tah -351 ghain -341 qaf -355 heh -120 marbuta -107 waw 61 yeh -169 maqsura -83 kurde -80 alep -98 bet 48 he -111 vav 62 het -78 yod -156 yodyod -78 ayin -84 pe -84 tsadi -351 qof -352 cyrg -369 cyrh -354 beta 36 gamma -355 delta -353 ups -58 mpi -73 ntau -352 gkappa -351 tsig -353 omicronf -71
        0 - t -424 -322 -135
        0 t t 92 d -12 th 57 dh 18 s -253 z -214 ss -210 sh -215 zh -103 ch -122 tsh -80 shch -27 ts -10 tz -47 dz -62 dj 44 dzh -122 j -226 zj -114 sj -135 sch -144 cz -36 sz -88 rz -104 cs -42 zs -61 c -29 cc -30 g -339 gh -276 gj -281 gu -351 k -302 q -436 qu -352 kh -402 h -269 x -387 ks -360 l -310 ll -352 ly -354 m -498 n -396 ny -382 ng -358 nk -352 r -344 alef -402 alefe -401 ain -359 tha 63 jim -73 hah -361 kha -359 dhal -30 sad -103 dad -64 tah 91 zah -27 ghain -359 qaf -363 heh -346 waw -397 yeh -393 bet -371 vav -371 het -351 yod -374 kaf -359 ayin -402 pe -377 tsadi 15 qof -373 shin -92 tav 103 cyrg -400 cyrh -401 beta -363 gamma -375 delta -4 ups -403 mpi -356 ntau -133 gkappa -351 tsig -83 tzet -14 sigmaf -105 nuf -315
        0 - d -245 -338 -140
        0 d d 83 th -23 dh 67 s -206 z -131 ss -208 sh -162 zh -83 ch -232 tsh -195 shch -156 ts -143 tz -54 dz 64 dj 11 dzh -124 j -207 zj -103 sj -158 sch -98 cz -103 sz -85 rz -115 cs -86 zs -63 c -309 cc -58 ck -354 g -286 gh -236 gj -291 gu -353 k -425 q -428 qu -354 kh -311 h -327 x -295 ks -357 l -390 ll -365 ly -359 m -506 n -421 ny -383 ng -366 nk -361 r -266 hamza -343 alef -409 ain -357 tha -51 jim -123 hah -366 kha -365 dhal -25 sad -189 dad 42 tah -39 zah 5 ghain -291 qaf -365 heh -341 waw -396 yeh -302 kurde -402 alep -402 bet -368 he -401 vav -361 vavvav -351 yod -320 kaf -352 ayin -401 pe -364 tsadi -117 qof -364 shin -101 tav -91 cyrg -346 cyrh -304 beta -356 gamma -357 delta 105 ups -402 mpi -353 ntau 88 gkappa -353 tsig -58 tzet 5 sigmaf -35 nuf -365
        0 - th -332 -328 -293
        0 th th 147 dh -10 s -90 z -101 ss -90 sh -108 zh -32 ch -40 tsh -114 shch -12 ts -105 tz -33 dz -11 dj 33 dzh -9 j -95 zj -25 sj -31 sch -35 cz -37 sz -30 rz -6 cs -12 c -133 cc -8 g -364 k -384 q -353 kh -352 h -369 x -364 l -370 m -335 n -317 r -313 ain -351 tha 60 jim -22 kha -352 dhal 15 sad -73 dad -4 tah 18 zah -4 ghain -351 waw -351 yeh -351 yod -351 kaf -351 tsadi -38 shin -20 tav 77 cyrg -351 cyrh -352 beta -9 gamma -351 delta -15 ntau -20 tsig -18 tzet -3 sigmaf -16
        0 - dh -233 -291 -394
        0 dh dh 105 s -112 z 49 ss -71 sh -142 zh -64 ch -146 tsh -106 shch -53 ts -65 tz -12 dz -58 dj -56 dzh -46 j -132 zj -17 sj -39 sch -59 cz -24 sz -29 rz -19 cs -14 zs -14 c -110 cc -11 g -353 gu -354 k -392 q -355 kh -353 h -351 l -289 m -367 n -384 r -381 tha -9 jim -45 kha -352 dhal 111 sad -39 dad 85 tah -26 zah 81 ghain -351 waw -351 yeh -351 kaf -351 tsadi -17 shin -29 tav -8 cyrg -329 delta 106 ntau 8 tsig -6 tzet -17 sigmaf -15
        0 - s -234 -209 -71
        0 s s 68 z 4 ss 50 sh 24 zh -80 ch -53 tsh -201 shch 44 ts -170 tz -32 dz -100 dj -181 dzh -134 j -212 zj -42 sj -23 sch -5 cz -88 sz 74 rz -83 cs -108 zs -151 c -48 cc -10 g -240 gh -332 gj -180 k -233 q -439 qu -364 kh -348 h -360 x 32 ks -228 l -524 ll -354 ly -330 m -524 n -422 ny -396 ng -338 nk -368 r -547 hamza -352 alef -412 ain -356 tha 12 jim -152 hah -372 kha -360 dhal -98 sad 81 dad -83 tah -134 zah -71 ghain -369 qaf -174 heh -370 waw -395 yeh -267 kurde -401 alep -401 bet -377 vav -368 vavvav -351 het -95 yod -217 kaf -342 pe -369 tsadi -40 qof -153 shin 58 tav -72 cyrg -239 cyrh -63 beta -377 gamma -371 delta -14 ups -398 mpi -356 ntau -47 gkappa -338 tsig -57 tzet -47 sigmaf 39 nuf -334
        0 - z -360 -449 -316
        0 z z 97 ss 3 sh -86 zh 60 ch -118 tsh -177 shch -168 ts 38 tz 28 dz 13 dj -8 dzh -48 j -17 zj -14 sj -105 sch 13 cz -122 sz -119 rz -185 cs -95 zs 8 c -16 cc -18 g -138 gh -314 gj -85 k -247 q -288 qu -320 kh -285 h -461 x 29 ks -119 l -452 ll -325 ly -363 m -465 n -442 ny -370 ng -352 nk -356 r -426 hamza -351 alef -401 ain -355 tha -34 jim 2 hah -360 kha -352 dhal 44 sad -90 dad 78 tah -89 zah 55 ghain -314 qaf -105 heh -361 waw -378 yeh -121 maqsura -403 alep -401 bet -358 vav -358 het -81 yod -153 kaf -352 ayin -402 pe -353 tsadi 32 qof -90 shin -45 tav -79 cyrg -128 cyrh -114 beta -354 gamma -354 delta -24 ups -401 ntau -48 gkappa -351 tsig -17 tzet 7 sigmaf 6 nuf -355
        0 - ss -352 -354 -352
        0 ss ss 141 sh -40 zh -39 ch -54 tsh -105 ts -83 tz -32 dz -58 dj -39 dzh -51 j -146 zj -37 sj -27 sch -6 cz -30 sz 20 rz 13 zs -2 c -19 cc -7 g -130 gj -37 k -147 q -358 h -354 x -2 ks -100 l -392 m -369 n -384 ny -353 r -390 jim -47 hah -352 dhal -15 dad -19 zah -9 qaf -35 heh -352 waw -351 yeh -137 bet -352 het -53 yod -102 tsadi -22 qof -43 shin -2 tav -12 cyrg -50 cyrh -41 tsig -23 tzet -1
        0 - sh -99 -173 -35
        0 sh sh 128 zh -2 ch 79 tsh -40 shch -32 ts -136 tz -84 dz -121 dj -143 dzh -100 j -108 zj 19 sj 95 sch 48 cz -7 sz 93 rz -82 cs -53 zs -5 c -112 cc -35 ck -97 g -181 gh -144 gj -73 gu -96 k -98 q -151 qu -71 kh -175 h -160 x 103 ks -103 l -329 ly -364 m -332 n -416 ny -357 ng -351 r -464 alef -404 ain -356 tha -10 jim -60 hah -351 kha -100 dhal -40 sad 12 dad -56 zah -38 ghain -63 qaf -126 heh -352 waw -371 yeh -141 bet -353 he -401 vav -356 het -55 yod -136 kaf -29 pe -352 tsadi -21 qof -115 shin 102 tav -17 cyrg -166 cyrh -141 beta -352 gamma -43 delta -29 ntau -351 gkappa -20 tsig -28 tzet -14 sigmaf 19
        0 - zh -189 -182 -397
        0 zh zh 117 ch -53 tsh -90 shch -87 ts -88 tz -58 dz 5 dj 45 dzh -21 j 60 zj 82 sj -51 sch 98 cz -72 sz -69 rz -31 cs 16 zs -19 c 19 cc -13 ck -38 g -60 gh -81 gj 5 gu -47 k -156 q -100 qu -42 kh -150 h -396 x -36 ks -83 l -418 ly -355 m -407 n -389 r -157 tha -3 jim 60 kha -40 dhal -4 sad -52 dad -23 zah 10 ghain -31 qaf -66 heh -352 yeh -99 bet -352 vav -351 het -84 yod -72 kaf -9 pe -351 tsadi -16 qof -70 shin -38 tav -5 cyrg -87 cyrh -96 gamma -11 delta -12 gkappa -8 tsig 6 tzet 36 sigmaf -32
        0 - ch -262 -288 -351
        0 ch ch 135 tsh 98 shch -102 ts 80 tz 23 dz 43 dj -25 dzh -57 j -19 zj -82 sch 15 cz 111 sz 20 rz -88 cs 29 zs -48 c 58 ck -93 g -48 gh -63 gj -78 gu -55 k -46 q -26 qu -11 kh -13 h -12 x 55 ks -68 l -420 ly -351 m -392 n -432 ny -351 ng -126 r -426 hamza -351 tha -18 jim -12 hah -76 kha 37 dhal -33 sad -26 dad -10 zah -22 ghain -55 qaf -54 heh -10 waw -357 yeh -171 bet -346 vav -353 het 27 yod -114 kaf 45 tsadi 57 qof -52 shin 25 tav -27 cyrg -45 cyrh 74 gamma -33 delta -35 gkappa -4 tsig 35 tzet -12 sigmaf -24
        0 - tsh -347 -293 -371
        0 tsh tsh 57 shch 27 ts 4 tz 48 dz 21 dj 86 dzh 34 j -80 zj -71 sj -114 sch -122 cz 87 sz -87 rz -93 cs 84 zs -17 c 44 g -105 gj -59 k -151 q -180 kh -354 h -354 x 120 ks -83 l -444 ll -351 ly -353 m -394 n -439 ny -362 r -470 hamza -351 ain -351 tha -23 jim -20 hah -351 kha -353 dhal -15 sad -64 dad -32 tah -59 zah -23 ghain -317 qaf -25 heh -352 waw -363 yeh -150 bet -352 het -54 yod -125 kaf -325 pe -355 tsadi 85 qof -49 shin -48 tav -28 cyrg -62 cyrh -75 gamma -351 delta -34 ntau -28 tsig 49 tzet -12 sigmaf 16 nuf -352
        0 - shch -352 -393 -354
        0 shch shch 244 ts -3 tz -30 dz -19 dj -37 dzh -19 j -111 zj -47 sj -46 sch 2 cz -44 sz -18 rz -16 cs -8 zs -1 c -24 cc -1 g -76 gj -9 k -139 h -363 x 16 ks -12 l -369 m -363 n -362 r -362 tha -4 jim -24 kha -351 dhal -3 sad -36 dad -2 zah -10 qaf -19 yeh -89 het -51 yod -66 tsadi -5 qof -28 shin 19 tav -1 cyrg -22 cyrh -41 delta -9 tsig -1 sigmaf 25
        0 - ts -231 -202 -398
        0 ts ts 85 tz 70 dz -15 dj -82 dzh -39 j -124 zj -45 sj -66 sch -69 cz 51 sz -73 rz -74 cs -14 zs -78 c 82 g -103 gj -23 k -118 q -188 kh -351 h -330 x -31 ks -114 l -404 ly -352 m -396 n -422 ny -355 nk -351 r -419 tha -1 jim 62 dhal -5 sad -24 dad -12 tah -14 zah -5 qaf -35 waw -355 yeh -131 bet -351 vav -351 yod -101 tsadi 98 qof -41 shin -43 tav -17 cyrg -71 cyrh -64 delta -23 ntau -8 tsig 51 tzet 21 sigmaf -43
        0 - tz -360 -365 -376
        0 tz dzh 15 j -16 zj -16 sj -22 sch -31 sz -33 rz -45 cs -6 zs -14 c 68 g 1 gj -3 k -78 q -351 h -364 x -13 ks -8 l -360 m -352 n -365 ny -351 r -365 tha -2 jim 36 sad -10 dad -6 tah -2 qaf -13 yeh -73 bet -352 yod -55 tsadi 86 qof -23 shin -13 tav -14 cyrg -4 cyrh -2 delta -1 ntau -3 sigmaf -6
        0 - dz -383 -403 -354
        0 dz dz 149 dj 60 dzh -20 j 62 zj -20 sj -27 sch -44 cz 20 sz -58 rz -57 cs 21 zs -16 c 32 ck -9 g 22 gh -17 gj -35 gu -17 k -102 q -79 qu -24 kh -41 h -360 x 5 ks -13 l -370 m -365 n -369 ny -351 r -370 jim 85 kha -19 dhal -16 sad -17 dad -7 zah -5 ghain -6 qaf -37 heh -351 waw -351 yeh -87 het -51 yod -66 kaf -5 pe -351 tsadi -3 qof -29 shin -21 tav -3 cyrg -35 cyrh -13 gamma 22 delta -5 gkappa -2 sigmaf 24
        0 - dj -363 -410 -362
        0 dj dj 101 dzh 55 j 73 zj -31 sj -67 sch -40 cz -22 sz -63 rz -33 cs -16 zs 6 c 30 ck -8 g 72 gh -40 gj 64 gu -2 k -113 q 2 qu -13 kh -73 h -351 x 19 ks -38 l -390 m -375 n -378 ny -358 r -379 jim 97 hah -351 kha -29 dhal -14 sad -30 dad -21 zah -10 ghain 4 qaf -35 waw -354 yeh -101 vav -351 het -51 yod -64 kaf -3 tsadi 12 qof -35 shin -25 tav -6 cyrg 24 cyrh -80 gamma 50 gkappa -2 tsig 7 tzet 50 sigmaf 20
        0 - dzh -381 -390 -360
        0 dzh dzh 185 j 96 zj -39 sj -41 sch -28 cz -30 sz -44 rz -52 cs 9 zs -22 c 41 ck -10 g -6 gh -34 gj 51 gu -33 k -61 q -71 qu -32 kh -59 h -371 x -4 ks -18 l -370 m -367 n -366 r -373 jim 104 kha -26 dhal -12 sad -17 dad -17 zah -15 ghain -22 qaf -36 yeh -92 vav -351 yod -71 kaf -3 tsadi -9 qof -27 shin -21 tav -6 cyrg -68 cyrh -50 gamma -9 delta -24 gkappa -1 tsig -1 tzet 4 sigmaf -3
        0 - j -489 -295 -322
        0 j j 54 zj -1 sj -147 sch 1 cz -89 sz -87 rz -101 cs -29 zs 38 c -71 cc -19 ck -71 g -22 gh -66 gj 25 gu 12 k -200 q -125 qu -11 kh 9 h -314 x -18 ks -96 l -463 ll -348 ly -353 m -410 n -396 ny -382 ng -348 nk -352 r -457 hamza -351 tha -1 jim 90 kha 3 dhal -21 sad -23 dad -48 tah -351 zah -27 ghain -54 qaf -80 heh -352 waw -352 yeh 12 bet -354 vav -353 het -31 yod -2 yodyod -344 kaf -17 pe -354 tsadi -64 qof -91 shin -59 tav -25 cyrg -101 cyrh -8 beta -354 gamma 24 delta -27 mpi -353 ntau -345 gkappa -28 tsig -20 tzet 60 sigmaf -45
        0 - zj -356 -297 -374
        0 zj sch 55 cz -20 sz -14 rz -15 cs -20 zs -8 c -18 g -81 gj 6 k -111 kh -352 h -391 x -10 ks -16 l -365 m -356 n -368 ny -351 r -361 tha -3 jim -1 sad -6 qaf -3 yeh -88 het -51 yod -65 tsadi -1 qof -6 shin -5 cyrg -33 cyrh -23 tsig 7 sigmaf -14
        0 - sj -364 -383 -373
        0 sj sj 120 cz -23 rz -24 cs -27 zs -17 c -37 cc -2 g -92 gj -43 k -138 h -404 x 39 ks -41 l -387 ll -351 ly -351 m -366 n -379 ny -355 r -387 jim -34 dhal -4 sad -8 dad -1 qaf -11 waw -351 yeh -108 het -52 yod -93 tsadi -20 qof -7 shin 5 tav -7 cyrg -33 cyrh -19 delta -2 tsig -5 sigmaf -2
        0 - sch -375 -317 -243
        0 sch sch 158 cz -23 sz 76 rz -30 cs -45 zs 2 c -108 g -44 gj -37 k -23 x 74 ks -48 l -369 m -353 n -360 r -371 jim -6 dhal -5 sad -36 dad -2 zah -32 qaf -29 yeh -64 het -56 yod -77 pe -351 tsadi -19 qof -19 shin 108 tav -7 cyrg -35 cyrh -47 delta -3 tsig -2 tzet -3 sigmaf -11
        0 - cz -335 -384 -385
        0 cz rz -30 zs -3 c 53 g -17 gj -4 k -99 q -326 h -381 x -12 l -364 m -353 n -365 r -362 tha -4 jim 1 dhal -4 sad -6 zah -6 qaf -9 yeh -84 het -53 yod -57 tsadi 43 qof -20 shin -10 tav -1 cyrg -20 cyrh -24 delta -1 tsig 10 sigmaf -11
        0 - sz -359 -345 -272
        0 sz rz -37 cs -18 zs -13 c -60 g -81 gj -35 k -91 h -364 x 73 ks -34 l -328 m -363 n -327 r -383 tha -1 jim -50 dhal -12 sad -13 dad -9 zah 14 qaf -25 waw -351 yeh -75 vav -351 het -51 yod -79 tsadi -8 qof -29 shin 52 tav -2 cyrg -28 cyrh -35 delta -1 tsig -8 tzet -7 sigmaf 3
        0 - rz -351 -377 -370
        0 rz cs -31 zs -10 c -107 cc -4 g -79 gj -30 k -124 h -362 x -22 ks -30 l -359 n -352 r -33 jim -32 dhal -4 sad 20 dad -9 zah -7 qaf -5 yeh -75 yod -72 tsadi -17 qof -11 shin -4 tav -1 cyrg -16 cyrh -12 tsig -1 tzet -2 sigmaf -4
        0 - cs -358 -388 -364
        0 cs zs -2 c 1 g 5 gj 15 k -52 h -367 x -5 ks -1 l -353 m -357 n -357 r -358 tha -1 sad -3 dad -1 qaf 2 heh -351 yeh -76 het -58 yod -66 tsadi 20 shin -10 cyrg -21 cyrh -49 delta -1 tzet 16 sigmaf -15
        0 - zs -356 -244 -352
        0 zs c -9 g -4 gj 12 k -79 q -351 h -356 x -5 ks -16 l -352 m -359 n -330 r -361 jim 65 sad -6 dad -5 yeh -38 yod -56 tsadi -10 qof -2 shin -5 cyrg -9 cyrh -8 sigmaf -20
        0 - c -341 -465 -343
        0 c c 83 ck -6 g -119 gh -85 gj -26 gu -77 k 38 q -25 qu 13 kh -39 h -203 x -30 ks -71 l -396 ll -357 ly -358 m -469 n -466 ny -361 ng -136 r -493 alef -404 ain -352 tha -47 jim 16 hah -66 kha -36 dhal -23 sad 9 dad -21 tah -48 zah -46 ghain -62 qaf 10 heh -125 waw -357 yeh -185 alep -401 bet -355 vav -353 het -66 yod -131 kaf 4 pe -353 tsadi 68 qof 75 shin -18 tav -37 cyrg -97 cyrh -43 beta -355 gamma -34 delta -29 ups -401 mpi -351 ntau -29 gkappa -8 tsig 52 tzet 28 sigmaf -16 nuf -352
        0 - cc -350 -354 -350
        0 cc g -33 gj -3 k 1 q -6 qu 27 kh -27 h -102 n -351 ng -3 dad -6 qaf -4 yeh -55 qof 5 shin -2 cyrg -6 cyrh -26 gamma -1
        0 - ck -351 -371 -267
        0 ck ck 146 g -39 gh -17 gj -18 gu 4 k 17 q -41 qu 32 kh -82 h -151 x -40 ks -36 l -355 m -360 n -355 ng -70 r -353 jim -6 hah -59 kha -25 ghain -17 qaf -10 heh -52 het -51 kaf -17 qof 81 shin -351 cyrg -25 cyrh -39 gamma -1 nuf -351
        0 - g -269 -276 -184
        0 g g 104 gh 97 gj -45 gu 1 k -37 q 25 qu -22 kh -26 h 22 x -41 ks -107 l -356 ll -360 ly -358 m -469 n -341 ny -370 ng -141 nk -333 r -515 hamza -352 alef -401 ain -353 tha -352 jim 91 hah -46 kha -60 sad -69 dad -351 tah -352 zah -15 ghain 92 qaf 30 heh -13 waw -370 yeh -377 bet -336 vav -273 het -85 yod -367 yodyod -352 kaf -42 pe -357 tsadi -38 qof -100 shin -47 cyrg 69 cyrh -47 beta -323 gamma 99 delta -345 ups -402 mpi -351 ntau -343 gkappa 115 tsig -15 tzet 42 sigmaf -59
        0 - gh -381 -372 -280
        0 gh gh 116 gj 58 k -32 q 60 qu -5 kh 18 h -28 x 20 ks -38 l -375 ll -353 m -367 n -381 ng 21 r 28 hah -84 kha -58 ghain 127 qaf 40 heh -56 waw -356 yeh -354 vav -311 het -69 yod -351 kaf -16 qof -39 cyrg 79 cyrh -44 gamma 45 delta -351 gkappa 46 tzet -1
        0 - gj -339 -348 -352
        0 gj gj 137 k -68 q -50 qu -33 kh -31 h -80 x -27 ks -40 l -353 m -360 n -340 ng -45 r -385 jim 5 hah -75 kha -29 sad -18 zah -1 qaf -15 heh -59 waw -352 kaf -3 tsadi -8 qof -39 shin -10 cyrg -5 cyrh -31 gamma 7 tzet -1 sigmaf -12
        0 - gu -356 -355 -333
        0 gu k -38 q 36 kh -66 h -38 x -55 ks -36 l -367 m -358 n -359 ng -17 r -258 jim 6 hah -70 kha -39 ghain 15 qaf 45 heh -56 yeh -351 het -54 yod -351 kaf -10 qof -40 cyrg 69 cyrh -40 tzet -1
        0 - k -386 -241 -221
        0 k k 67 q 54 qu 59 kh -48 h -238 x -70 ks -50 l -521 ll -372 ly -390 m -478 n -271 ny -370 ng -9 r -554 hamza -357 alef -405 ain -368 tha -352 jim -89 hah -103 kha -55 dhal -351 sad -102 dad -354 tah -360 zah -33 ghain -50 qaf 57 heh -127 marbuta -383 waw -344 yeh -372 alep -403 bet -332 vav -364 vavvav -352 het -68 yod -347 yodyod -351 kaf 77 pe -370 tsadi -60 qof 76 shin -82 tav -354 cyrg -92 cyrh -31 beta -347 gamma -87 delta -361 ups -405 mpi -358 ntau -353 gkappa -35 tsig -5 tzet -27 sigmaf -1 nuf -355
        0 - q -234 -450 -247
        0 q q 71 kh -54 h -233 x -72 ks -62 l -470 ll -356 m -439 n -467 ny -351 ng -103 r -482 hamza -351 alef -401 ain -352 jim -50 hah -113 kha -36 sad -352 dad -351 tah -351 ghain 17 qaf 73 heh -93 waw -360 yeh -358 bet -352 vav -353 vavvav -351 het -71 yod -331 kaf -7 pe -351 tsadi -339 qof 62 shin -352 cyrg 30 cyrh -55 beta -351 gamma 7 delta -351 gkappa 42 tsig -335 tzet -6 sigmaf -351
        0 - qu -352 -372 -351
        0 qu qu 141 kh -31 h -135 x -31 ks -31 l -363 m -360 n -363 ng -23 r -356 jim -30 hah -68 kha -33 ghain -14 qaf -1 heh -65 yeh -351 het -54 kaf -11 qof -3 shin -352 cyrg -20 cyrh -52 gamma -15 gkappa -1
        0 - kh -192 -242 -251
        0 kh kh 161 h 23 x 92 ks -126 l -366 m -397 ny -354 ng 40 r -371 tha -351 jim -28 hah -8 kha 109 dhal -351 tah -351 ghain -55 qaf -66 heh 60 waw -353 yeh -356 vav -351 het 27 yod -352 kaf 46 qof -14 cyrg -27 cyrh 77 beta -351 gamma -33 delta -354 gkappa -25 tzet -8
        0 - h -292 -249 -90
        0 h h 56 x 33 ks -307 l -407 ll -366 ly -382 m -458 n -354 ny -374 nk -356 r -451 hamza -54 alef -130 alefe -112 alefi -103 alefm -77 ain -152 tha -353 jim -344 hah 50 kha -34 dhal -351 sad -351 dad -351 tah -353 zah -352 ghain -29 qaf -156 heh 60 marbuta -9 waw -177 yeh -179 maqsura -89 kurde -75 alep -135 bet -352 he 62 vav -141 vavvav -105 het 26 yod -145 yodyod -90 kaf -20 ayin -81 pe -360 tsadi -357 qof -132 shin -363 tav -354 cyrg 35 cyrh 53 gamma -69 delta -361 ups -115 mpi -352 ntau -353 gkappa -77 sigmaf -342 omicronf -58
        0 - x -411 -292 -230
        0 x x 93 ks 80 l -380 m -386 n -384 ng -14 r -398 jim -26 hah -58 kha 55 sad -12 ghain 3 qaf -26 heh -53 waw -352 vav -351 het -27 kaf 11 pe -351 tsadi 1 qof -25 shin 33 cyrg -26 cyrh 73 gamma -30 mpi -351 ntau -351 gkappa -2 tsig -1 tzet -2 sigmaf -10 nuf -351
        0 - ks -375 -268 -306
        0 ks ks 135 l -356 m -354 n -359 r -360 jim -24 kha -43 sad -30 ghain -11 qaf -39 vav -346 kaf -4 tsadi -29 qof -45 shin -13 cyrg -45 cyrh -97 gamma -45 gkappa -8 tsig -7 sigmaf -30
        0 - l -350 -296 -258
        0 l l 74 ly 34 m -468 n -450 ny -427 ng -363 nk -351 gn -351 r -246 hamza -354 alef -397 alefe -401 alefm -401 ain -278 tha -353 jim -378 hah -358 kha -324 dhal -351 sad -360 dad -352 tah -356 zah -352 ghain -368 qaf -374 heh -370 marbuta -401 waw -306 yeh -370 kurde -401 alep -401 bet -315 vav -371 vavvav -356 het -353 yod -356 yodyod -351 kaf -352 ayin -401 pe -363 tsadi -357 qof -372 shin -296 tav -353 cyrg -435 cyrh -328 beta -373 gamma -237 delta -364 ups -404 mpi -353 ntau -360 gkappa -354 tsig -351 sigmaf -370 nuf -357
        0 - ll -350 -289 -350
        0 ll ll 144 m -364 n -380 ny -351 r -351 hah -351 yeh -323 vav -351 yod -351 pe -351 qof -351 cyrg -353 nuf -352
        0 - ly -367 -340 -296
        0 ly ly 105 m -372 n -379 ny -375 r -355 jim -360 kha -351 sad -351 ghain -351 heh -351 waw -352 yeh -274 bet -351 vav -347 yod -346 qof -354 shin -316 cyrg -353 cyrh -353 gamma -327 ups -401 sigmaf -351
        0 - m -430 -243 -108
        0 m m 75 n -142 ny -209 ng -150 nk -356 gn -79 r -393 hamza -355 alef -407 alefe -402 ain -357 tha -351 jim -367 hah -365 kha -356 dhal -352 sad -357 dad -351 tah -355 zah -352 ghain -361 qaf -365 heh -363 waw -364 yeh -396 maqsura -401 kurde -402 alep -401 bet -372 vav -371 vavvav -351 het -354 yod -379 yodyod -351 kaf -356 ayin -401 pe -354 tsadi -353 qof -371 shin -354 tav -354 cyrg -410 cyrh -399 beta -331 gamma -369 delta -357 ups -402 ntau -352 gkappa -352 tsig -351 tzet -351 sigmaf -353 nuf -14
        0 - n -164 -236 -94
        0 n n 77 ny 6 ng -69 nk -190 gn -207 r -346 hamza -353 alef -401 ain -362 tha -316 jim -384 hah -373 kha -364 dhal -353 sad -364 dad -358 tah -362 zah -352 ghain -365 qaf -321 heh -341 waw -354 yeh -382 alep -401 bet -366 vav -367 vavvav -354 het -354 yod -377 yodyod -353 kaf -356 ayin -403 pe -377 tsadi -358 qof -393 shin -352 tav -358 cyrg -457 cyrh -380 beta -377 gamma -36 delta -345 ups -407 mpi -357 ntau -88 gkappa -74 tsig -353 sigmaf -251 nuf 70
        0 - ny -369 -267 -262
        0 ny ny 90 ng -20 nk -103 gn -52 r -391 ain -351 kha -352 qaf -351 waw -351 yeh -354 cyrg -355 gamma -12 ntau -16 gkappa -1 nuf -1
        0 - ng -353 -294 -371
        0 ng ng 127 nk 15 gn -53 r -367 kha -32 ghain 25 qaf -49 waw -351 kaf -4 qof -65 cyrg -130 cyrh 36 gamma -51 ntau -9 gkappa 87 nuf -54
        0 - nk -328 -404 -355
        0 nk nk 141 gn -42 r -370 jim -325 ghain -224 waw -353 yeh -352 vav -351 yod -351 nuf -18
        0 - gn -351 -362 -356
        0 gn gamma -22 ntau -3 gkappa -13 nuf -9
        0 - r -435 -326 -182
        0 r r 61 hamza -361 alef -406 ain -363 tha -353 jim -380 hah -382 kha -375 dhal -354 sad -370 dad -355 tah -370 ghain -77 qaf -386 heh -373 marbuta -401 waw -352 yeh -427 kurde -401 alep -403 bet -377 vav -368 vavvav -354 het -353 yod -393 yodyod -354 kaf -354 ayin -401 pe -377 tsadi -363 qof -385 shin -366 tav -361 cyrg -449 cyrh -420 beta -378 gamma -377 delta -371 ups -405 mpi -363 ntau -366 gkappa -357 tsig -351 sigmaf -371 nuf -361
        0 - hamza -64 -25 -146
        0 hamza hamza 157 alef 39 alefe -11 alefi -41 alefm 3 ain -32 hah -72 ghain -351 heh -68 marbuta -63 waw -80 yeh 62 kurde -62 alep 47 vav -63 yod -13 yodyod -66 kaf -351 ayin -49 pe -352 cyrh -346 ups -67
        0 - alef -168 -162 -152
        0 alef alef 43 alefe 54 alefi 13 alefm 38 ain -42 hah -95 kha -401 ghain -403 qaf -401 heh 34 marbuta -27 waw -36 yeh -64 maqsura -69 kurde 41 alep 91 bet -401 he 90 vav -23 het -73 yod -96 yodyod -72 ayin 52 pe -401 qof -401 shin -402
        0 - alefe -153 -183 -205
        0 alefe alefe 20 alefi 1 alefm 50 ain -74 hah -74 heh -79 marbuta -71 waw -73 yeh -54 kurde -76 alep 50 he -75 vav -66 yod -61
        0 - alefi -152 -143 -183
        0 alefi alefi 42 alefm -45 ain -73 hah -72 heh -71 waw -71 yeh -67 alep -24 he -73 vav -72 het -71 yod -44 ayin -65
        0 - alefm -138 -155 -123
        0 alefm alefm 84 hah -71 heh -76 marbuta -75 waw -59 yeh -71 kurde -73 alep 74 he -69 vav -55 yod -66
        0 - ain -193 -230 -96
        0 ain ain 67 hah -105 dad -351 heh -82 marbuta -75 waw -98 yeh -101 alep -77 he -72 vav -89 vavvav -74 het -74 yod -77 ayin 33 pe -351 ups -75
        0 - tha -351 -357 -353
        0 tha tha 137 sad -7 waw -351 tsadi -3 tav -3 delta -1 ntau -8
        0 - jim -369 -296 -283
        0 jim jim 146 hah -352 kha -18 dhal -1 sad -9 dad -7 zah -3 ghain 2 qaf -44 heh -355 waw -356 yeh -83 bet -351 vav -356 het -23 yod -84 kaf -1 tsadi 2 qof -27 shin -25 cyrg 34 cyrh -18 gamma 28 delta -15 gkappa 27 tsig 15 tzet 44 sigmaf -16
        0 - hah -195 -218 -204
        0 hah hah 70 kha -85 ghain -62 qaf -73 heh -31 marbuta -75 waw -110 yeh -94 alep -76 he -73 vav -86 het -26 yod -77 kaf -34 qof -55 cyrg -71 cyrh 12 gamma -68 ups -80 gkappa -64 omicronf -77
        0 - kha -367 -383 -351
        0 kha kha 92 tah -351 ghain -18 qaf -37 heh -49 waw -356 yeh -307 vav -357 het 7 yod -353 kaf 39 qof -15 cyrg -70 cyrh 76 gamma -16 gkappa -23 tzet -2 nuf -351
        0 - dhal -353 -356 -350
        0 dhal dhal 136 sad -19 tah -8 delta 19 ntau -7 tzet -2 sigmaf -1
        0 - sad -362 -384 -333
        0 sad sad 73 dad -34 tah -8 zah -15 ghain -351 qaf -14 waw -351 yeh -96 yod -61 kaf -333 pe -352 tsadi 11 qof -6 shin -20 tav -2 cyrg -32 cyrh -28 delta -33 ntau -11 tsig -3 sigmaf 5
        0 - dad -352 -358 -351
        0 dad dad 128 tah -2 zah -5 waw -351 yeh -353 shin -1 delta -7 ntau 5
        0 - tah -362 -318 -355
        0 tah tah 125 qaf -353 heh -351 waw -354 yeh -362 bet -351 ayin -401 tav -1 delta -13 ntau -16 tsig -2 nuf -351
        0 - zah -351 -357 -350
        0 zah zah 121 yeh -51 he -401 yod -51 qof -4 shin -6 cyrg -7 cyrh -18 delta -1 ntau 10
        0 - ghain -365 -350 -270
        0 ghain heh -57 waw -366 yeh -356 alep -401 bet -351 vav -334 het -51 yod -353 kaf -3 tsadi -351 qof -6 cyrg 77 cyrh -34 gamma 60 mpi -351 gkappa 55
        0 - qaf -371 -398 -318
        0 qaf qaf 113 heh -78 marbuta -401 waw -362 yeh -364 vav -352 het -48 yod -351 kaf -11 tsadi -3 qof 63 shin -11 cyrg -4 cyrh -56 gamma -35 gkappa -8 tsig -6 tzet -3 sigmaf -12
        0 - heh -210 -143 -66
        0 heh heh 132 marbuta 32 waw -99 yeh -22 maqsura -58 kurde -19 alep -38 he 101 vav -52 vavvav -71 het -31 yod -63 yodyod -61 kaf -52 ayin -54 pe -358 tsadi -353 qof -65 cyrg 34 cyrh 93 beta -351 gamma -67 delta -351 ups -79 gkappa -61 nuf -351 omicronf -79
        0 - marbuta -199 -225 -158
        0 marbuta marbuta 13 waw -85 yeh -101 kurde -34 alep -52 he 14 vav -81 yod -72 yodyod -71 ayin -71 tav -374
        0 - waw -284 -163 -176
        0 waw waw 78 yeh -91 maqsura -77 kurde -82 alep 36 bet 27 he -22 vav 92 vavvav -58 het -77 yod -82 yodyod -55 kaf -351 ayin -28 pe -89 tsadi -352 qof -367 shin -351 cyrg -358 cyrh -346 beta 50 delta -352 ups -44 mpi -64 gkappa -351 omicronf 44
        0 - yeh -222 -123 -163
        0 yeh yeh 72 maqsura 88 kurde -56 alep -6 bet -360 he -12 vav -88 vavvav -76 het -57 yod 105 yodyod -51 ayin 29 pe -362 tsadi -69 qof -354 shin -71 tav -351 cyrg -359 cyrh -346 gamma -351 ups -61 tsig -57 tzet -52 sigmaf -80 omicronf -112
        0 - maqsura -189 -80 -164
        0 maqsura maqsura 73 kurde -71 alep -74 he -36 vav -77 yod 49
        0 - kurde -191 -95 -126
        0 kurde kurde 40 alep -56 he -9 vav -69 yod -66 ayin -41
        0 - alep -153 -149 -168
        0 alep alep 66 bet -401 he -1 vav 18 vavvav -71 het -71 yod -85 ayin -34
        0 - bet -370 -316 -255
        0 bet bet 103 vav -45 yod -352 pe -62 qof -351 cyrg -355 cyrh -351 beta 59 mpi 92
        0 - he -150 -125 -139
        0 he he 28 vav -77 yod -47 ayin -7
        0 - vav -265 -165 -160
        0 vav vav 81 vavvav -48 yod -95 yodyod -78 kaf -355 ayin -57 pe -68 qof -353 shin -351 tav -352 cyrg -273 cyrh -344 beta 13 delta -351 ups -77 mpi -67 gkappa -352 omicronf 7
        0 - vavvav -217 -204 -200
        0 vavvav vavvav 148 yod -71 beta -39 ups -72
        0 - het -207 -215 -202
        0 het het 146 yod -71 kaf -42 cyrg -57 cyrh 35 ups -71 gkappa -52 sigmaf -51
        0 - yod -241 -167 -227
        0 yod yod 66 yodyod -58 ayin -44 pe -352 tsadi -76 qof -356 shin -62 tav -352 cyrg -331 gamma -346 ups -30 gkappa -351 tsig -57 tzet -51 sigmaf -81 omicronf -77
        0 - yodyod -200 -201 -208
        0 yodyod yodyod 133 ups -71
        0 - kaf -343 -360 -351
        0 kaf kaf 127 qof -21 cyrg -11 cyrh 40 gamma -3 gkappa -3 tzet -1
        0 - ayin -141 -126 -128
        0 ayin ayin 52
        0 - pe -368 -337 -351
        0 pe pe 84 qof -351 cyrg -351 cyrh -352 beta -17 mpi -46 sigmaf -351
        0 - tsadi -353 -369 -353
        0 tsadi tsadi 126 qof -17 shin -4 cyrg -22 cyrh -10 delta -4 ntau -6 tsig 35 tzet -3 sigmaf 16
        0 - qof -375 -387 -337
        0 qof qof 133 shin -29 tav -351 cyrg -61 cyrh -43 beta -351 gamma -26 delta -352 gkappa -10 tsig -3 tzet -6 sigmaf -8
        0 - shin -355 -347 -355
        0 shin shin 178 tav -1 cyrg -32 cyrh -29 delta -4 tsig -5 tzet -1 sigmaf 3
        0 - tav -355 -358 -357
        0 tav tav 114 delta -2 ntau -16 tsig -1 sigmaf -1
        0 - cyrg -312 -340 -271
        0 cyrg cyrg 89 cyrh 10 beta -353 gamma 117 mpi -351 gkappa 68 tsig -13 tzet -15 sigmaf -12
        0 - cyrh -191 -211 -224
        0 cyrh cyrh 106 gamma -45 delta -352 ntau -330 gkappa -8 tsig -2 tzet -2 sigmaf -2
        0 - beta -374 -310 -364
        0 beta beta 108 gamma -352 delta -352 mpi -57
        0 - gamma -329 -214 -356
        0 gamma gamma 117 delta -354 gkappa 3 nuf -4
        0 - delta -318 -369 -352
        0 delta delta 138 ntau -21 tsig -6 sigmaf 37
        0 - ups -174 -209 -209
        0 ups ups 108
        0 - mpi -362 -364 -350
        0 - ntau -328 -284 -349
        0 ntau nuf -5
        0 - gkappa -340 -307 -299
        0 gkappa nuf -4
        0 - tsig -351 -355 -350
        0 tsig sigmaf -9
        0 - tzet -351 -353 -350
        0 - sigmaf -370 -389 -115
        0 sigmaf sigmaf 85 nuf -343
        0 - nuf -350 -350 -118
        0 nuf nuf 79
        0 - omicronf -180 -180 -158
        0 omicronf omicronf 18
        1 length -515 -515 -528 -286 -320 -341 -346 -377 -417 -470 -531 -591 -713
        1 - a -173 -70 -45
        1 a a 50 e -32 i -146 o -3 u -95 y -138 schwa 80 oe -29 ue -109 aa 48 ii -145 ee -102 oo -83 ou -124 ay -215 ey -147 oi -151 aw -222 iy -35 ya 11 ye 12 yo -106 yu -95 yi -106 ie -38 ja -19 je -86 jo -119 ju -147 aj -207 ej -124 oj -51 ij -113 ah -62 eh -9 glide -76 hard -14 soft -117 yery -54 cyre -21 b -394 p -410 f -401 v -381 w -180 t -383 d -343 s -405 z -413 sh -404 ch -399 tsh -404 ts -401 dz -403 dzh -401 j -379 sj -401 sz -401 c -380 g -391 gh -401 k -375 q -390 h -108 l -426 ly -401 m -357 n -392 r -376 hamza 38 alefe -75 ain 15 jim -403 hah -132 kha -402 sad -408 ghain -403 qaf -408 heh -2 marbuta -86 waw -50 yeh -90 kurde -74 bet -406 vav -62 vavvav -71 het -44 yod -158 yodyod -2 pe -402 tsadi -401 cyrg -405 cyrh -392 delta -401 ups -122 sigmaf -392 omicronf -15
        1 - e -82 -33 -24
        1 e e 69 i -4 o -36 u -96 y -50 schwa 58 oe 58 ue 11 aa -59 ii -54 ee -9 oo -25 ou -79 ay 25 ey -92 oi -83 aw -145 iy -69 ya 19 ye 41 yo 9 yu -149 yi 20 ie -39 ja -40 je -5 jo -18 ju -102 aj -66 ej -114 oj -59 ij -79 ah -26 eh 10 glide 14 hard -17 soft -40 yery 26 cyre 39 b -434 p -398 f -401 w -129 t -412 d -410 s -406 z -408 sh -396 zh -402 tsh -402 ts -402 dj -402 sj -401 c -397 g -401 k -414 q -402 h -50 l -416 m -411 n -407 r -422 hamza 4 alef -85 alefe -64 alefm -71 ain -82 jim -401 hah -141 kha -402 sad -402 tah -401 qaf -403 heh 22 marbuta -60 waw -71 yeh 27 maqsura -69 kurde -56 alep -65 bet -403 he -28 vav -102 vavvav -102 het -72 yod 8 yodyod -50 ayin 7 pe -402 tsadi -403 qof -406 ups -34 sigmaf -403 omicronf -94
        1 - i -93 -70 -49
        1 i i 48 o -54 u -68 y 34 schwa -13 oe -50 ue 20 aa -141 ii 23 ee 22 oo -50 ou -113 ay -36 ey -46 oi -47 aw -229 iy -37 ya -119 ye -26 yo 54 yu -38 yi 44 ie -50 ja -162 je -104 jo -64 ju -82 aj -25 ej -24 oj -134 ij -102 ah -157 eh -48 glide 60 hard -42 soft -86 yery 57 cyre -17 b -436 p -221 f -411 v -396 w -180 t -335 d -320 th -346 dh -403 s -403 z -368 sh -397 zh -408 ch -371 tsh -362 dz -348 dj -350 dzh -344 j -174 zj -401 sj -401 cz -404 c -355 g -344 gh -403 k -396 q -362 qu -401 h -123 l -257 ly -379 m -432 n -391 ny -402 r -317 hamza 25 alef -73 alefe -89 alefm -62 ain -78 tha -404 jim -375 hah -183 kha -413 sad -409 dad -401 tah -402 zah -401 ghain -403 qaf -410 heh -80 marbuta -81 waw -110 yeh 2 maqsura 34 kurde -71 alep -93 bet -403 he -82 vav -103 vavvav -88 het -112 yod 25 yodyod -53 kaf -402 ayin -76 pe -405 tsadi -403 qof -408 shin -402 tav -401 cyrg -409 cyrh -407 gamma -404 ups 30 omicronf -137
        1 - o -53 -46 -79
        1 o o 37 u 22 y -113 schwa -92 oe 37 ue 32 aa -48 ii -156 ee -77 oo 46 ou 39 ay -152 ey -135 oi -163 aw -105 iy 7 ya -94 ye -95 yo -111 yu -43 yi -109 ie -110 ja -156 je -105 jo -10 ju -59 aj -173 ej -134 oj -198 ij -97 ah -162 eh -57 glide -117 hard -35 soft -44 yery 4 cyre -23 b -417 p -314 f -401 w -90 t -399 d -345 s -397 z -417 sh -402 tsh -387 dj -402 c -407 k -425 q -399 qu -401 h -163 l -333 m -427 n -391 nk -401 r -404 hamza -62 alef -60 alefe -53 alefm 15 ain -30 jim -403 hah -175 kha -403 dhal -402 sad -405 dad -401 tah -402 zah -402 ghain -406 qaf -409 heh -93 marbuta -82 waw 16 yeh -82 maqsura -78 kurde -75 alep 9 bet -401 he -14 vav 29 het -85 yod -103 yodyod -96 kaf -401 ayin -64 pe -406 tsadi -395 qof -407 shin -403 tav -401 cyrg -401 ups -107 omicronf 50
        1 - u -170 -67 -49
        1 u u 63 y -85 schwa 27 oe 73 ue 95 aa -130 ii -115 ee -100 oo 30 ou 94 ay -154 ey -128 oi -79 aw -58 iy -93 ya -159 ye -78 yo -100 yu 28 yi -68 ie -110 ja -166 je -148 jo -56 ju -38 aj -146 ej -106 oj -114 ij -137 ah -141 eh -82 glide -21 hard 11 soft -99 yery -9 cyre -85 b -296 p -373 f -202 v 30 w 72 t -413 d -397 s -413 z -408 sh -401 zh -401 tsh -407 ts -401 cz -401 c -406 g -406 k -317 q -405 h -79 l -364 m -384 n -405 r -349 hamza -100 alef -46 alefe -20 alefi -53 alefm -74 ain -13 jim -402 hah -164 kha -404 sad -404 dad -401 tah -401 ghain -402 qaf -409 heh -83 marbuta -74 waw 35 yeh -129 kurde -63 alep -78 he -86 vav 57 het -92 yod -104 yodyod -96 ayin -63 pe -401 tsadi -403 qof -405 shin -402 cyrg -418 beta -285 delta -392 ups -28 mpi -388 omicronf 34
        1 - y -400 -259 -108
        1 y y 83 schwa -45 oe -26 ue -21 aa -142 ii 23 ee 3 oo -100 ou -75 ay -74 ey -84 oi -63 aw -174 iy -9 ya -95 ye -55 yo -25 yu 33 yi 0 ie -69 ja -103 je -54 jo -39 ju -59 aj -50 ej -34 oj -69 ij -64 ah -109 eh -88 glide 29 hard 6 soft -112 yery 31 cyre -44 b -390 p -425 f -315 ph -351 v -249 w -165 t -451 d -410 th -355 dh -353 s -438 z -391 sh -376 zh -315 ch -151 tsh -347 shch -351 ts -369 tz -351 dz -328 dj -317 dzh -314 j -102 zj -365 sj -358 sch -333 cz -352 sz -351 rz -351 zs -342 c -225 cc -52 ck -80 g -100 gh -103 gj -86 gu -79 k -287 q -190 qu -68 kh -95 h -176 x -70 l -438 ll -351 ly -378 m -439 n -427 ny -373 nk -352 r -447 hamza -40 alef -128 alefe -75 alefm -64 ain -127 jim -338 hah -139 kha -101 sad -353 tah -355 ghain -119 qaf -98 heh -90 marbuta 11 waw -135 yeh 16 maqsura -36 kurde -69 alep -92 bet -359 he -88 vav -108 vavvav -92 het -85 yod 35 yodyod -57 kaf -64 ayin -59 pe -356 tsadi -353 qof -122 shin -352 cyrg -156 cyrh -178 beta -362 gamma 46 delta -360 ups 39 mpi -363 ntau -351 gkappa -95 tzet -331 sigmaf -355 omicronf -119
        1 - schwa -121 -62 -220
        1 schwa schwa 89 oe -66 ue -67 aa -69 ii -86 ee -72 oo -73 ou -69 ay -93 ey -71 oi -72 aw -69 iy -76 ya -18 ye -48 yo -54 ja -38 je -69 jo -75 ej -71 ij -60 ah -79 eh -26 glide -74 hard -55 soft -77 yery -61 cyre 31 b -404 p -404 v -398 w -27 d -407 s -401 g -396 gh -378 h -20 l -371 m -402 n -393 r -406 hamza -66 ain -63 hah -86 heh -45 waw -23 yeh -1 vav -85 vavvav -72 yod -64 ups -77
        1 - oe -241 -49 -207
        1 oe oe 76 ue 2 aa -84 ii -74 ee -88 ou -60 ay -84 ey -76 oi -68 aw 35 iy -96 ya -85 yo 12 yu -54 ja -72 jo -24 ju -61 aj -77 ej -76 oj -59 ij -69 ah -81 eh -12 hard -77 soft -72 yery -23 cyre -9 b -403 w -25 d -405 h -46 m -404 r -408 hamza -39 alef -72 ain -53 hah -80 heh -62 waw -6 yeh -38 vav -26 het -72 yod -71 yodyod -71 ups -66
        1 - ue -181 -54 -140
        1 ue ue 58 aa -102 ii -73 ee -71 oo -63 ou -4 ay -93 ey -78 oi -65 aw -35 iy -74 ya -82 yo -72 yu 9 ja -74 je -64 jo -81 ju -17 aj -82 ej -73 oj -30 ij -75 ah -92 eh -50 glide -7 hard -84 soft -77 yery -66 cyre -59 b -401 v -384 w -26 t -401 h -41 l -402 m -402 n -393 r -401 hamza -76 ain -77 hah -81 heh -78 waw 57 yeh -5 vav 8 het -72 yod -18 beta -387 ups -2
        1 - aa -188 -157 -181
        1 aa aa 55 ii -49 ee -74 oo -88 ou -112 ay -145 ey -117 oi -122 aw -152 iy -78 ya -18 ye -80 yo -107 yu -93 yi -88 ie -69 ja -95 je -82 jo -73 ju -78 aj -135 ej -86 oj -79 ij -95 ah -4 eh -24 glide -115 hard -94 soft -102 yery -130 cyre -96 b -401 w -99 t -363 z -401 k -401 h -143 n -402 r -401 hamza -12 alefe -74 ain 28 hah -117 qaf -401 heh -56 marbuta -83 waw -112 yeh -122 vav -116 vavvav -72 het -73 yod -114 yodyod -76 cyrg -401 ups -109 omicronf -88
        1 - ii -169 -166 -102
        1 ii ii 59 ee 25 oo -93 ou -110 ay 1 ey -58 oi -65 aw -120 iy -55 ya -105 ye -89 yo -75 yu -55 yi -66 ja -93 je -71 jo -81 ju -78 aj -72 ej -91 oj -73 ij -9 ah -68 eh -61 glide -32 hard -77 soft -100 yery -37 cyre -58 b -409 p -402 v -401 w -108 t -404 d -403 z -401 sh -401 j -401 k -401 h -97 l -408 m -406 n -401 r -403 hamza -47 alef -84 alefm -71 ain -67 hah -96 qaf -401 heh -110 marbuta -61 waw -158 yeh 37 maqsura -9 kurde -68 alep -83 he -71 vav -109 vavvav -77 het -74 yod -44 ayin -58 ups -83 omicronf -91
        1 - ee -160 -181 -172
        1 ee ee 47 oo -77 ou -98 ay -30 ey -66 oi -65 aw -118 iy -71 ya -80 ye -63 yu -78 yi -71 ja -50 je -59 jo -71 ju -72 aj -76 ej -81 oj -72 ij -75 ah -66 eh -84 glide -98 soft -103 yery -80 cyre -41 w -87 d -401 h -88 r -392 alefe -73 ain -50 hah -81 heh -73 waw -105 yeh -21 alep -75 vav -88 vavvav -74 yod -65 ups -83 omicronf -87
        1 - oo -137 -171 -61
        1 oo oo 77 ou -22 ay -41 ey -90 oi -91 aw -30 iy -72 ya -100 ye -79 yo -68 yu -78 ie -24 ja -51 je -88 jo -72 ju -85 aj -94 ej -77 oj -74 ij -74 ah -58 hard -50 soft -97 yery -64 cyre -35 b -402 w -56 d -401 k -402 h -128 l -401 r -401 hamza -76 alef -71 ain -91 hah -74 heh -88 waw 49 yeh -88 alep -67 vav -44 het -71 yod -82 yodyod -76 ups -80
        1 - ou -138 -87 -259
        1 ou ou 121 ay -109 ey -107 oi -74 aw -1 iy -91 ya -117 ye -56 yo -90 yu 12 yi -74 ie -97 ja -104 je -78 jo -89 ju -80 aj -102 ej -97 oj -89 ij -89 ah -91 eh -64 glide -90 hard -79 soft -78 yery -71 cyre -116 b -404 v -322 w 63 t -407 d -410 s -402 z -401 sh -401 tsh -402 g -407 k -413 h -113 l -415 m -408 n -401 r -342 hamza -78 alef -103 alefe -74 ain -92 tha -401 hah -118 ghain -401 qaf -407 heh -93 marbuta -82 waw 51 yeh -129 maqsura -71 kurde -71 alep -71 bet -337 he -73 vav 49 het -79 yod -115 yodyod -78 ayin -75 qof -401 cyrg -401 ups -79 omicronf -82
        1 - ay -135 -210 -107
        1 ay ay 102 ey -17 oi -65 aw -138 iy -94 ya -122 ye -40 yo -92 yu -122 ie -71 ja -90 je -78 jo -97 ju -103 aj 82 ej -24 oj 5 ij -61 ah -95 eh -100 glide -93 hard -55 soft -11 yery -63 cyre -11 b -350 p -402 w -129 t -404 d -404 s -403 z -401 sh -402 k -406 h -163 l -406 m -404 n -406 r -413 alef -122 alefe -73 ain -107 hah -115 qaf -401 heh -80 marbuta -75 waw -111 yeh -29 kurde -68 alep -78 he -72 vav -100 vavvav -85 het -75 ups -79 omicronf -102
        1 - ey -216 -219 -191
        1 ey ey 117 oi -75 aw -135 iy -49 ya -65 ye -89 yo -73 yu -87 ie -62 ja -67 je -54 jo -71 ju -81 aj -24 ej 69 oj -94 ij -6 ah -113 eh -90 hard -78 soft -104 yery -75 cyre -91 b -369 w -106 t -404 s -402 j -396 k -404 h -124 l -403 m -404 n -403 r -407 hamza -65 alef -87 alefe -80 ain -83 hah -93 kha -401 qaf -401 heh -81 marbuta -77 waw -124 alep -82 he -75 vav -98 vavvav -83 yod -61 ayin -75 omicronf -105
        1 - oi -257 -136 -127
        1 oi oi 126 aw -105 iy -57 ya -84 ye -73 yo -74 yu -78 ie -72 ja -75 je -51 jo -74 ju -82 aj -74 ej -77 oj 94 ij -24 ah -121 eh -80 hard -63 soft -38 yery -73 cyre -17 w -94 t -401 k -396 h -97 l -402 m -401 n -401 r -402 hamza -73 alef -84 ain -79 hah -90 heh -67 marbuta -71 waw -109 maqsura -76 alep -78 vav -92 yod -72 ayin -71 ups -65 omicronf -107
        1 - aw -291 -241 -225
        1 aw aw 112 iy -169 ya -172 ye -103 yo -96 yu -73 yi -86 ie -115 ja -118 je -69 jo -97 ju -90 aj -142 ej -96 oj -112 ij -144 ah -165 eh -102 glide -104 hard -89 soft -118 yery -122 cyre -111 v -396 w -90 t -408 d -406 s -401 k -385 h -124 l -402 m -403 n -403 r -404 hamza -82 alef -161 alefe -81 alefi -71 alefm -73 ain -115 hah -106 heh -101 marbuta -103 waw -49 yeh -154 maqsura -75 kurde -74 alep -92 he -92 vav -56 het -76 yod -134 yodyod -80 ayin -60 cyrg -401 ups -91 omicronf -37
        1 - iy -202 -177 -121
        1 iy iy 16 ya -91 ye -21 yo -82 yu -75 yi 13 ja -51 jo -75 ju -72 aj -88 ej -60 oj -45 ij 23 ah -108 eh -68 glide -68 hard -78 soft -17 yery -78 cyre -29 b -403 p -401 f -401 w -123 t -408 d -402 s -402 z -405 tsh -346 gj -404 k -414 h -64 l -405 m -406 n -408 ny -403 r -415 hamza -77 alef -96 alefe -71 ain -95 hah -99 heh -95 marbuta -83 waw -142 yeh -68 maqsura -64 kurde -81 alep -86 he -78 vav -102 vavvav -88 het -80 yod -67 ayin -76 pe -402 ups -59 omicronf -106
        1 - ya -114 -117 -31
        1 ya ya 57 ye 14 yo 12 yu -94 yi -55 ie 28 ja 33 je -20 jo -36 ju -109 aj -107 ej -47 oj -102 ij -100 ah -72 eh -67 glide 5 hard -92 soft -72 yery -43 cyre -19 b -428 p -404 v -402 w -168 t -402 d -399 s -393 z -403 ch -379 tsh -401 ts -401 c -403 k -368 q -404 h -136 l -406 m -408 n -406 ny -402 r -377 hamza -38 ain -109 jim -383 hah -129 heh -60 marbuta -73 waw -117 yeh 48 kurde -71 vav -99 vavvav -83 het -79 yod 15 qof -401 ups -49 omicronf -80
        1 - ye -68 -156 -67
        1 ye ye 88 yo 14 yu -58 yi -23 ie 44 ja 15 je 46 jo -42 ju -73 aj -21 ej -80 oj -79 ij -79 ah -87 eh -16 glide -84 hard -77 soft -53 yery -67 cyre 40 b -406 w -72 t -406 d -402 h -77 l -401 m -402 r -404 hamza -43 alef -71 alefe -71 ain -85 hah -93 heh -77 waw -74 yeh 16 alep -74 vav -81 vavvav -73 yod -59 yodyod -57 ups -55 omicronf -104
        1 - yo -234 -260 -217
        1 yo yo 85 yu -82 ja -14 je -35 jo 45 ju -47 aj -88 ej -64 oj -78 ij -95 ah -119 eh -79 glide -54 hard -72 soft -109 yery -64 cyre 6 b -406 f -401 w -111 t -406 d -404 z -402 k -402 h -131 l -404 m -403 n -401 r -410 hamza -76 alef -90 alefe -38 ain -78 hah -107 heh -89 marbuta -77 waw -8 yeh -76 maqsura -73 alep -66 he -71 vav -59 yod -52 ayin -77 omicronf -76
        1 - yu -48 -94 -231
        1 yu yu 55 yi -73 ie -78 ja -95 je -89 jo -48 ju 30 aj -97 ej -44 oj -78 ij -80 ah -96 eh -71 glide -12 soft -14 yery -81 cyre -111 b -382 v -392 w 67 t -401 s -401 c -401 k -361 h -83 l -405 m -401 r -401 hamza -83 ain -80 hah -85 heh -84 waw 50 yeh -64 vav 9 yod -44 ups -33 omicronf -73
        1 - yi -136 -103 -207
        1 yi yi 102 ja -41 je -22 jo -31 aj -32 ij -31 ah -80 eh -71 glide -21 soft -55 yery -52 cyre -4 v -401 w -79 d -401 z -385 ch -383 g -365 k -401 h -57 m -403 hamza -71 heh -63 waw -75 yeh 3 vav -78 yod -47 ups -71
        1 - ie -174 -178 -180
        1 ie ie 61 ja 21 je 9 jo -75 ju -71 aj -76 ej -73 ij -71 ah -71 soft -38 cyre 29 w -76 z -401 k -401 h -96 m -401 alefe -76 ain -75 hah -87 qaf -401 heh -76 waw -115 yeh -66 vav -84 vavvav -76 het -73 yod -67
        1 - ja -151 -252 -54
        1 ja aj -71 ij -82 ah -58 eh -49 glide 99 hard -90 soft -110 yery -112 cyre -42 w -105 h -94 l -406 m -402 n -405 r -405 hamza -80 alef -111 alefe -80 alefi -82 alefm -75 ain -101 hah -118 heh -95 waw -116 maqsura -71 kurde -72 alep -82 he -67 vav -103 vavvav -78 ayin -59 ups -65 omicronf -81
        1 - je -174 -166 -194
        1 je aj -71 ij -74 ah -75 eh -46 glide 26 hard -105 soft -81 yery -94 cyre 11 b -401 w -114 h -134 l -402 m -402 n -404 r -405 hamza -56 alef -71 ain -102 hah -91 heh -82 waw -99 yeh -69 vav -94 vavvav -73 ups -44 omicronf -78
        1 - jo -226 -218 -198
        1 jo aj -74 ej -72 ij -72 ah -71 eh -71 glide 7 hard -67 soft -57 yery -87 cyre 14 w -86 h 3 l -401 r -404 hamza -76 alef -60 alefe -42 alefm -71 ain -74 hah -24 heh -77 waw -56 yeh -71 alep -75 he -72 vav -86 vavvav -73 yod -74 yodyod -71 ups -75 omicronf -83
        1 - ju -261 -243 -190
        1 ju aj -72 ah -72 eh -77 glide -24 hard -73 soft -72 yery -100 cyre -105 b -402 w -62 h -110 l -401 n -402 r -401 alef -81 alefe -74 alefi -71 alefm -71 ain -91 hah -83 heh -83 waw -74 yeh -74 alep -76 he -72 vav -85 vavvav -71 ups -35
        1 - aj -243 -226 -127
        1 aj ij -73 ah -93 eh -99 glide 78 hard -49 soft -102 yery -84 cyre -78 f -401 w -99 h -104 l -409 ly -401 r -408 hamza 25 alef -108 alefe -73 alefm -71 ain -82 hah -87 heh -91 marbuta -76 waw -113 maqsura -62 kurde -72 alep -92 he -76 vav -88 vavvav -71 yodyod -54 ayin -74 ups -80 omicronf -98
        1 - ej -213 -254 -192
        1 ej ah -93 eh -91 glide 48 yery -80 cyre -143 b -401 w -86 h -91 l -402 r -402 hamza -77 alef -65 alefe -71 ain -76 hah -74 heh -84 waw -101 vav -82 ups -73 omicronf -88
        1 - oj -220 -255 -202
        1 oj ah -88 eh -77 glide -3 hard -78 soft -102 yery -81 cyre -36 b -401 w -89 h -98 l -401 r -401 hamza -71 alef -75 alefe -74 ain -74 hah -79 heh -76 marbuta -72 waw -96 yeh -72 alep -72 vav -89 het -72 yod -57 ups -75 omicronf -109
        1 - ij -221 -123 -209
        1 ij ij 45 ah -100 eh -77 glide -76 hard -84 soft -93 yery -102 cyre -54 b -402 w -111 t -401 sh -401 h -118 l -415 m -409 n -406 r -405 hamza -77 alef -87 alefe -72 alefi -71 alefm -73 ain -91 hah -94 heh -108 marbuta -90 waw -116 yeh -86 maqsura -74 alep -88 he -79 vav -115 vavvav -75 het -69 yod -56 yodyod -71 ayin -74 ups -30 omicronf -104
        1 - ah -265 -131 -191
        1 ah glide -102 hard -97 soft -96 yery -91 cyre -64 b -402 p -402 v -413 w -123 d -405 z -401 h -76 l -403 m -404 r -416 alef -95 alefe -93 alefi -76 alefm -87 ain -113 heh -72 waw -155 yeh -142 maqsura -75 kurde -71 alep -101 vav -105 vavvav -74 yod -103 yodyod -73 ayin -78 ups -82 ntau -401 omicronf -106
        1 - eh -217 -186 -90
        1 eh glide -77 hard -73 soft -76 yery -18 cyre 5 b -407 w -101 t -402 zh -401 l -402 m -402 r -405 hamza -63 alefe -71 ain -76 heh -57 waw -79 yeh -11 vav -95 vavvav -72 yod -45 shin -401 ups -89 omicronf -81
        1 - glide -294 -221 -259
        1 glide glide 57 hard -73 soft -63 yery -69 cyre -13 p -409 f -384 v -307 w -162 t -407 d -375 dh -367 s -293 z -277 sh -364 zh -335 ch -366 tsh -379 shch -357 ts -351 dz -351 dj -319 dzh -357 j -90 zj -358 sj -367 sch -352 cz -356 sz -353 c -403 ck -351 g -300 gj -361 k -391 q -328 qu -351 kh -364 h -93 x -356 l -365 ll -357 ly -357 m -362 n -342 ny -377 ng -360 nk -351 r -436 hamza -3 alef -47 alefe -73 alefi -75 alefm -71 ain -92 jim -275 hah -88 kha -351 tah -351 qaf -351 heh -26 marbuta -89 waw -116 yeh 47 maqsura -75 kurde -55 alep -85 bet -353 he -40 vav -74 vavvav -76 het -71 yod 23 yodyod -63 ayin -28 pe -352 cyrg -354 cyrh -352 ups -22 ntau -329 tzet -351 nuf -353 omicronf -87
        1 - hard -185 70 72
        1 hard hard 88 soft -76 yery -4 cyre -26 v -402 w -42 t -382 s -401 sh -396 k -401 q -405 h -19 n -404 r -402 ain -60 heh -60 waw -49 yeh -5 vav -40 yod -82 ups -66 omicronf -72
        1 - soft -316 -30 -13
        1 soft soft 44 yery -52 cyre -38 b -396 p -390 f -369 v -373 w -128 t -403 d -406 dh -356 s -307 z -353 sh -351 zh -355 ch -367 tsh -356 shch -354 ts -360 dj -354 dzh -352 j -311 sj -353 sch -355 cz -358 sz -359 rz -353 c -365 g -387 k -403 q -360 kh -357 h -22 l -410 ll -355 ly -362 m -359 n -368 ny -360 ng -353 nk -359 r -426 hamza -50 alef -78 ain -80 jim -351 hah -87 qaf -352 heh -52 marbuta -71 waw -120 yeh -63 alep -71 he -67 vav -89 vavvav -71 het -77 yod -52 ayin -64 tsadi -353 qof -353 shin -351 cyrg -352 cyrh -343 beta -352 ups -58 mpi -353 tsig -352 omicronf -41
        1 - yery -222 -100 -51
        1 yery yery 69 cyre -18 b -425 p -412 f -410 v -415 w -102 t -415 d -429 s -392 z -405 ch -402 tsh -401 tz -404 cz -401 c -414 g -411 k -416 q -409 h -102 l -428 m -423 n -406 r -423 hamza -71 ain -80 hah -79 heh -41 waw -61 yeh 63 vav -54 yod 24 ups -82 omicronf -91
        1 - cyre -222 -28 -89
        1 cyre cyre 56 b -425 p -394 f -403 v -401 w -155 t -405 d -396 s -406 z -403 tsh -401 c -405 k -409 q -404 h -68 l -404 m -402 n -401 r -418 hamza -12 ain -105 hah -103 qaf -403 heh -7 waw -90 yeh 37 vav -108 vavvav -74 het -74 yod -21 pe -403 qof -401 cyrg -401 ups -114 omicronf -26
        1 - b -318 -494 -364
        1 b b 83 p -49 f -230 ph -54 v -92 w -123 t -515 d -379 th -353 dh -353 s -467 z -344 ss -359 sh -414 zh -361 ch -409 tsh -425 shch -359 ts -404 tz -353 dz -353 dj -373 dzh -358 j -363 zj -327 sj -373 sch -348 cz -354 sz -359 rz -351 cs -353 zs -351 c -456 ck -354 g -392 gh -360 gj -357 gu -354 k -467 q -407 qu -352 kh -398 h -418 x -378 l -470 ll -353 ly -399 m -359 n -482 ny -384 ng -352 nk -351 r -376 hamza -361 alef -407 ain -362 jim -348 hah -361 kha -358 dhal -352 sad -357 tah -355 ghain -366 qaf -367 heh -342 waw -158 yeh -396 maqsura -403 kurde -401 alep -402 bet 64 vav -165 vavvav -47 het -351 yod -371 yodyod -353 kaf -353 ayin -401 pe -65 tsadi -354 qof -366 shin -353 tav -351 cyrg -441 cyrh -404 beta 37 gamma -386 delta -329 ups -409 mpi 98 ntau -362 gkappa -354 tsig -353 sigmaf -381 nuf -355
        1 - p -316 -348 -417
        1 p p 91 f -112 ph 45 v -274 w -226 t -472 d -457 th -369 dh -373 s -500 z -299 ss -356 sh -414 zh -373 ch -395 tsh -426 shch -364 ts -377 tz -351 dz -352 dj -365 dzh -354 j -417 zj -357 sj -355 sch -356 cz -351 sz -355 cs -358 zs -351 c -409 ck -351 g -433 gh -351 gj -351 gu -354 k -437 q -381 qu -358 kh -387 h -436 x -364 ks -355 l -466 ll -357 ly -370 m -508 n -439 ny -379 ng -357 r -396 hamza -353 alef -403 ain -353 jim -359 hah -360 kha -356 sad -355 dad -355 tah -351 zah -351 ghain -354 qaf -359 heh -357 waw -121 yeh -376 alep -401 bet -62 vav -174 vavvav -82 het -351 yod -364 pe 72 tsadi -351 qof -360 shin -351 tav -352 cyrg -397 cyrh -406 beta -116 gamma -392 delta -366 ups -341 mpi -115 ntau -353 tsig -351 tzet -352 sigmaf -373 nuf -356
        1 - f -341 -354 -305
        1 f f 109 ph 124 v -70 t -194 d -277 th 4 dh -104 s -473 z -410 ss -347 sh -396 zh -384 ch -280 tsh -282 ts -383 dz -351 dj -352 dzh -352 j -385 zj -353 sch -357 cz -352 sz -354 cs -353 c -404 g -415 gh -271 gj -352 gu -351 k -463 q -372 qu -351 kh -279 h -415 x -301 ks -356 l -415 ll -352 ly -372 m -416 n -418 ny -358 ng -351 r -408 hamza -351 ain -351 tha -18 jim -356 hah -358 kha -293 dhal -31 sad -353 dad -33 tah -88 zah -351 ghain -333 qaf -353 heh -345 waw -11 yeh -376 kurde -401 alep -403 bet -4 vav -57 vavvav -67 yod -357 pe 70 tsadi -354 qof -359 shin -352 tav -45 cyrg -387 cyrh -365 beta -43 gamma -354 delta -8 ups -192 mpi -109 ntau -99 gkappa -352 sigmaf -376 nuf -356
        1 - ph -354 -393 -362
        1 ph ph 141 v -68 w -71 t -354 d -352 th -8 dh -352 s -360 z -352 sh -372 zh -355 ch -351 tsh -382 shch -352 j -355 zj -351 cz -351 c -351 gh -351 k -356 l -360 m -358 n -352 ng -354 r -357 jim -352 waw -73 bet -21 vav -56 pe 62 shin -351 cyrh -354 beta -33 mpi -26 sigmaf -351
        1 - v -276 -233 -287
        1 v v 67 w 73 t -501 d -512 th -87 dh -355 s -354 z -290 ss -352 sh -392 zh -385 ch -420 tsh -429 shch -376 ts -345 tz -331 dz -360 dj -374 dzh -358 j -283 zj -326 sj -364 sch -358 cz -352 sz -359 rz -353 cs -352 c -423 g -345 gh -369 gj -354 gu -341 k -491 q -376 qu -353 kh -376 h -425 x -371 ks -354 l -263 ly -363 m -431 n -273 ny -370 ng -362 nk -356 gn -352 r -366 ain -354 tha -351 jim -356 hah -360 sad -354 dad -352 tah -353 ghain -341 qaf -315 heh -316 waw 43 yeh -339 bet 53 vav 7 vavvav 107 yod -354 kaf -351 pe -112 tsadi -355 qof -361 shin -352 tav -352 cyrg -379 cyrh -348 beta 83 gamma -243 delta -355 ups -21 mpi -89 ntau -363 gkappa -344 tsig -354 sigmaf -372 nuf -372
        1 - w -211 -313 -193
        1 w w 92 t -423 d -390 th -81 dh -351 s -423 z -327 sh -363 zh -339 ch -363 tsh -383 shch -351 ts -365 tz -358 dz -352 dj -325 j -353 zj -351 sj -351 sch -351 sz -352 c -373 g -373 gh -362 gj -332 k -424 q -331 qu -352 kh -349 h -206 x -351 ks -351 l -309 ly -360 m -437 n -380 ny -351 ng -355 nk -357 r -471 hamza -113 alef -162 alefe -101 alefi -80 alefm -93 ain -131 jim -324 hah -125 kha -353 sad -353 tah -351 ghain -341 qaf -355 heh -120 marbuta -107 waw 61 yeh -169 maqsura -83 kurde -80 alep -98 bet 48 he -111 vav 62 het -78 yod -156 yodyod -78 ayin -84 pe -84 tsadi -351 qof -352 cyrg -400 cyrh -364 beta 52 gamma -367 delta -359 ups -48 mpi -110 ntau -356 gkappa -353 tsig -362 sigmaf -351 omicronf -75
        1 - t -455 -348 -154
        1 t t 97 d -6 th 79 dh 18 s -293 z -261 ss -171 sh -221 zh -95 ch -130 tsh -57 shch 77 ts 3 tz -76 dz -31 dj 16 dzh -123 j -235 zj -85 sj -116 sch -106 cz -74 sz -59 rz -102 cs -67 zs -46 c -37 cc -18 g -348 gh -297 gj -287 gu -353 k -368 q -431 qu -356 kh -405 h -298 x -371 ks -364 l -420 ll -351 ly -351 m -467 n -353 ny -378 ng -362 nk -353 r -382 alef -402 alefe -401 ain -359 tha 63 jim -73 hah -361 kha -359 dhal -30 sad -103 dad -64 tah 91 zah -27 ghain -359 qaf -363 heh -346 waw -397 yeh -393 bet -371 vav -371 het -351 yod -374 kaf -359 ayin -402 pe -377 tsadi 15 qof -373 shin -92 tav 103 cyrg -439 cyrh -426 beta -381 gamma -397 delta 3 ups -412 mpi -365 ntau -126 gkappa -354 tsig -62 tzet -17 sigmaf -112 nuf -308
        1 - d -301 -406 -167
        1 d d 87 th 6 dh 46 s -290 z -205 ss -178 sh -236 zh -28 ch -191 tsh -140 shch -128 ts -159 tz -3 dz 75 dj 5 dzh -83 j -191 zj -71 sj -96 sch -93 cz -96 sz -109 rz -95 cs -59 zs -58 c -218 cc -27 ck -351 g -296 gh -246 gj -288 gu -357 k -466 q -406 qu -353 kh -346 h -369 x -295 ks -360 l -436 ll -359 ly -348 m -479 n -391 ny -392 ng -360 nk -356 gn -352 r -347 hamza -343 alef -409 ain -357 tha -51 jim -123 hah -366 kha -365 dhal -25 sad -189 dad 42 tah -39 zah 5 ghain -291 qaf -365 heh -341 waw -396 yeh -302 kurde -402 alep -402 bet -368 he -401 vav -361 vavvav -351 yod -320 kaf -352 ayin -401 pe -364 tsadi -117 qof -364 shin -101 tav -91 cyrg -313 cyrh -330 beta -370 gamma -371 delta 114 ups -407 mpi -363 ntau 90 gkappa -361 tsig -99 tzet 16 sigmaf -32 nuf -372 omicronf -401
        1 - th -315 -359 -297
        1 th dh -24 s -148 z -126 ss -64 sh -42 zh 9 ch -48 tsh -137 shch -20 ts -106 tz -23 dz -4 dj -2 dzh -4 j -59 zj -16 sj -22 sch -19 cz -23 sz -17 rz -1 cs -5 c -106 cc -3 g -354 gh -351 k -382 q -351 kh -358 h -385 x -355 l -379 m -356 n -288 r -353 ain -351 tha 60 jim -22 kha -352 dhal 15 sad -73 dad -4 tah 18 zah -4 ghain -351 waw -351 yeh -351 yod -351 kaf -351 tsadi -38 shin -20 tav 77 cyrg -354 cyrh -357 beta -17 gamma -354 delta -33 ntau -12 tsig -29 tzet -10 sigmaf -32
        1 - dh -236 -350 -373
        1 dh dh 120 s -135 z -27 ss -38 sh -114 zh -72 ch -107 tsh -109 shch -40 ts -50 tz -3 dz -61 dj -61 dzh -32 j -106 zj -7 sj -27 sch -30 cz -15 sz -16 rz -9 cs -4 zs -7 c -76 cc -3 g -351 gu -351 k -382 q -351 kh -351 l -305 m -365 n -387 r -377 tha -9 jim -45 kha -352 dhal 111 sad -39 dad 85 tah -26 zah 81 ghain -351 waw -351 yeh -351 kaf -351 tsadi -17 shin -29 tav -8 cyrg -326 gamma -351 delta 126 ntau 14 tsig -17 tzet -26 sigmaf -29
        1 - s -300 -227 -79
        1 s s 76 z 18 ss 68 sh 35 zh -57 ch -76 tsh -136 shch 95 ts -160 tz -64 dz -125 dj -102 dzh -149 j -261 zj -47 sj -45 sch -9 cz -67 sz 96 rz -50 cs 110 zs -168 c 8 cc -15 g -267 gh -348 gj -125 k -295 q -405 qu -356 kh -342 h -246 x 37 ks -235 l -515 ll -348 ly -382 m -533 n -380 ny -398 ng -323 nk -357 r -565 hamza -352 alef -412 ain -356 tha 12 jim -152 hah -372 kha -360 dhal -98 sad 81 dad -83 tah -134 zah -71 ghain -369 qaf -174 heh -370 waw -395 yeh -267 kurde -401 alep -401 bet -377 vav -368 vavvav -351 het -95 yod -217 kaf -342 pe -369 tsadi -40 qof -153 shin 58 tav -72 cyrg -236 cyrh -117 beta -403 gamma -404 delta 23 ups -397 mpi -369 ntau -42 gkappa -339 tsig -138 tzet -77 sigmaf 51 nuf -327
        1 - z -384 -317 -306
        1 z z 105 ss -10 sh -160 zh 59 ch -118 tsh -242 shch -144 ts 28 tz -34 dz -9 dj -55 dzh -24 j 11 zj 7 sj -104 sch 2 cz -121 sz -113 rz -201 cs -61 zs 25 c -67 cc -16 g -104 gh -323 gj 13 k -235 q -303 qu -329 kh -311 h -440 x 39 ks -142 l -428 ll -334 ly -374 m -479 n -420 ny -375 ng -357 nk -351 r -442 hamza -351 alef -401 ain -355 tha -34 jim 2 hah -360 kha -352 dhal 44 sad -90 dad 78 tah -89 zah 55 ghain -314 qaf -105 heh -361 waw -378 yeh -121 maqsura -403 alep -401 bet -358 vav -358 het -81 yod -153 kaf -352 ayin -402 pe -353 tsadi 32 qof -90 shin -45 tav -79 cyrg -136 cyrh -119 beta -361 gamma -367 delta -18 ups -405 mpi -351 ntau -42 gkappa -354 tsig -14 tzet -6 sigmaf -25 nuf -366
        1 - ss -350 -356 -353
        1 ss ss 134 sh -30 zh -58 ch -26 tsh -136 ts -116 tz -18 dz -32 dj -42 dzh -20 j -86 zj -14 sj -16 sch -1 cz -8 sz 9 rz 6 c -17 cc -2 g -98 gj -13 k -178 q -352 h -351 ks -64 l -376 ly -352 m -360 n -375 ny -351 r -385 jim -47 hah -352 dhal -15 dad -19 zah -9 qaf -35 heh -352 waw -351 yeh -137 bet -352 het -53 yod -102 tsadi -22 qof -43 shin -2 tav -12 cyrg -80 cyrh -78 tsig -30 tzet -6
        1 - sh -131 -216 -19
        1 sh sh 105 zh 1 ch 76 tsh -46 shch -44 ts -160 tz -66 dz -91 dj -133 dzh -102 j -180 zj 20 sj 81 sch 102 cz 4 sz 104 rz -84 cs -66 zs -13 c -58 cc -24 ck -67 g -153 gh -134 gj -57 gu -81 k -160 q -136 qu -58 kh -133 h -271 x 113 ks -100 l -382 ly -365 m -380 n -476 ny -367 ng -353 r -432 alef -404 ain -356 tha -10 jim -60 hah -351 kha -100 dhal -40 sad 12 dad -56 zah -38 ghain -63 qaf -126 heh -352 waw -371 yeh -141 bet -353 he -401 vav -356 het -55 yod -136 kaf -29 pe -352 tsadi -21 qof -115 shin 102 tav -17 cyrg -146 cyrh -158 beta -358 gamma -67 delta -52 ntau -356 gkappa -47 tsig -52 tzet -26 sigmaf 25
        1 - zh -208 -127 -383
        1 zh zh 110 ch -17 tsh -130 shch -74 ts -67 tz -24 dz 17 dj 32 dzh 38 j 74 zj 88 sj -63 sch 96 cz -49 sz -77 rz 4 cs 28 zs -45 c -6 cc -12 ck -47 g 5 gh -69 gj 4 gu -40 k -222 q -98 qu -33 kh -85 h -403 x -59 ks -75 l -427 ly -356 m -418 n -413 ny -352 r -210 tha -3 jim 60 kha -40 dhal -4 sad -52 dad -23 zah 10 ghain -31 qaf -66 heh -352 yeh -99 bet -352 vav -351 het -84 yod -72 kaf -9 pe -351 tsadi -16 qof -70 shin -38 tav -5 cyrg -117 cyrh -80 beta -352 gamma -37 delta -29 mpi -352 gkappa -14 tsig 13 tzet 43 sigmaf -46
        1 - ch -321 -350 -326
        1 ch ch 133 tsh 95 shch -90 ts 79 tz 18 dz 5 dj 63 dzh -38 j -24 zj -41 sj 8 sch 15 cz 97 sz 12 rz -52 cs 22 zs -22 c 42 ck -71 g -53 gh -55 gj -36 gu -27 k -63 q -13 qu -7 kh -4 h -23 x 54 ks -63 l -423 ly -356 m -414 n -424 ny -353 ng -106 r -442 hamza -351 tha -18 jim -12 hah -76 kha 37 dhal -33 sad -26 dad -10 zah -22 ghain -55 qaf -54 heh -10 waw -357 yeh -171 bet -346 vav -353 het 27 yod -114 kaf 45 tsadi 57 qof -52 shin 25 tav -27 cyrg -48 cyrh 96 beta -351 gamma -62 delta -57 gkappa -16 tsig 40 tzet -28 sigmaf -49
        1 - tsh -328 -285 -391
        1 tsh tsh 68 shch -59 ts 34 tz 38 dz 12 dj 21 dzh 50 j -89 zj -76 sj -95 sch -131 cz 68 sz -88 rz -57 cs 29 zs 8 c 47 g -56 gj -25 k -124 q -169 kh -351 h -291 x 98 ks -73 l -439 ll -353 ly -355 m -441 n -469 ny -365 r -493 hamza -351 ain -351 tha -23 jim -20 hah -351 kha -353 dhal -15 sad -64 dad -32 tah -59 zah -23 ghain -317 qaf -25 heh -352 waw -363 yeh -150 bet -352 het -54 yod -125 kaf -325 pe -355 tsadi 85 qof -49 shin -48 tav -28 cyrg -96 cyrh -42 gamma -354 delta -49 ntau -58 tsig 63 tzet -13 sigmaf -45 nuf -360
        1 - shch -362 -408 -354
        1 shch shch 124 ts -10 tz -35 dz -11 dj -23 dzh -6 j -97 zj -21 sj -51 sch 31 cz -34 sz -12 rz -14 cs -10 c 22 cc -5 g -67 gj -5 k -127 qu -352 h -369 x 11 ks -7 l -378 ly -352 m -372 n -375 r -379 tha -4 jim -24 kha -351 dhal -3 sad -36 dad -2 zah -10 qaf -19 yeh -89 het -51 yod -66 tsadi -5 qof -28 shin 19 tav -1 cyrg -44 cyrh -66 delta -25 tsig -6 sigmaf 36
        1 - ts -228 -288 -404
        1 ts ts 114 tz 87 dz -10 dj -54 dzh -41 j -104 zj -14 sj -49 sch -49 cz 35 sz -70 rz -65 cs -23 zs -69 c 97 g -109 gj -23 k -45 q -156 h -331 x -41 ks -100 l -442 ll -352 ly -354 m -416 n -420 ny -355 ng -352 r -456 tha -1 jim 62 dhal -5 sad -24 dad -12 tah -14 zah -5 qaf -35 waw -355 yeh -131 bet -351 vav -351 yod -101 tsadi 98 qof -41 shin -43 tav -17 cyrg -89 cyrh -61 gamma -351 delta -55 ntau -27 tsig 62 tzet 30 sigmaf -60 nuf -352
        1 - tz -351 -378 -368
        1 tz dj 26 dzh 5 j -9 zj -4 sj -6 sch -14 sz -12 rz -26 cs -1 zs -9 c 61 gj -1 k -62 h -353 x -5 ks -3 l -356 m -353 n -358 r -367 tha -2 jim 36 sad -10 dad -6 tah -2 qaf -13 yeh -73 bet -352 yod -55 tsadi 86 qof -23 shin -13 tav -14 cyrg -15 cyrh -9 delta -3 ntau -15 sigmaf -19
        1 - dz -361 -393 -362
        1 dz dj 72 dzh -16 j 45 zj -20 sj -15 sch -23 cz 12 sz -38 rz -37 cs 42 zs -7 c 33 ck -4 g 13 gh -17 gj -14 gu -16 k -88 q -74 qu -23 kh -22 h -356 x -6 ks -9 l -358 m -366 n -360 r -366 jim 85 kha -19 dhal -16 sad -17 dad -7 zah -5 ghain -6 qaf -37 heh -351 waw -351 yeh -87 het -51 yod -66 kaf -5 pe -351 tsadi -3 qof -29 shin -21 tav -3 cyrg -41 cyrh 2 gamma 37 delta -10 gkappa -9 sigmaf 32
        1 - dj -330 -412 -365
        1 dj dj 110 dzh 81 j 90 zj -31 sj -53 sch -53 cz -12 sz -72 rz -34 cs 15 zs 21 c 72 ck -23 g 91 gh -47 gj 14 k -81 q -41 qu -15 kh -82 h -358 x 30 ks -29 l -388 m -377 n -384 ny -352 r -386 jim 97 hah -351 kha -29 dhal -14 sad -30 dad -21 zah -10 ghain 4 qaf -35 waw -354 yeh -101 vav -351 het -51 yod -64 kaf -3 tsadi 12 qof -35 shin -25 tav -6 cyrg -16 cyrh -72 gamma 66 gkappa -8 tsig 13 tzet 70 sigmaf 25
        1 - dzh -364 -380 -363
        1 dzh dzh 163 j 75 zj -27 sj -14 sch -17 cz -13 sz -22 rz -31 cs 8 zs -13 c 34 ck -2 g 7 gh -13 gj 40 gu -9 k -88 q -44 qu -10 kh -24 h -357 x -2 ks -9 l -361 m -359 n -361 r -359 jim 104 kha -26 dhal -12 sad -17 dad -17 zah -15 ghain -22 qaf -36 yeh -92 vav -351 yod -71 kaf -3 tsadi -9 qof -27 shin -21 tav -6 cyrg -87 cyrh -80 gamma -18 delta -34 gkappa -5 tsig -3 tzet 9 sigmaf -15
        1 - j -336 -367 -335
        1 j j 82 zj 3 sj -118 sch -3 cz -61 sz -58 rz -49 cs -33 zs 29 c -61 cc -11 ck -48 g -40 gh -60 gj 21 gu 14 k -194 q -95 qu 6 kh 3 h -308 x -22 ks -49 l -472 ll -346 ly -356 m -419 n -382 ny -363 ng -348 nk -351 r -460 hamza -351 tha -1 jim 90 kha 3 dhal -21 sad -23 dad -48 tah -351 zah -27 ghain -54 qaf -80 heh -352 waw -352 yeh 12 bet -354 vav -353 het -31 yod -2 yodyod -344 kaf -17 pe -354 tsadi -64 qof -91 shin -59 tav -25 cyrg -121 cyrh -6 beta -366 gamma 35 delta -58 mpi -361 ntau -342 gkappa -49 tsig -30 tzet 76 sigmaf -64
        1 - zj -367 -352 -365
        1 zj sch 32 cz -6 sz -4 rz -6 cs -8 zs -8 c -16 g -62 gj 2 k -69 h -364 x -4 ks -10 l -361 ly -351 m -353 n -356 ny -351 r -361 tha -3 jim -1 sad -6 qaf -3 yeh -88 het -51 yod -65 tsadi -1 qof -6 shin -5 cyrg -56 cyrh -41 delta -1 tsig 12 sigmaf -31
        1 - sj -366 -344 -365
        1 sj sj 131 cz -13 rz -7 cs -14 zs -9 c -26 cc -1 g -63 gj -18 k -98 h -372 x 26 ks -26 l -373 m -365 n -372 ny -352 r -385 jim -34 dhal -4 sad -8 dad -1 qaf -11 waw -351 yeh -108 het -52 yod -93 tsadi -20 qof -7 shin 5 tav -7 cyrg -67 cyrh -50 delta -7 ups -401 tsig -17 sigmaf -3
        1 - sch -373 -259 -262
        1 sch sch 153 cz -14 sz 62 rz -18 cs -29 zs 2 c -77 g -44 gj -20 k -14 x 53 ks -44 l -362 m -351 n -338 r -366 jim -6 dhal -5 sad -36 dad -2 zah -32 qaf -29 yeh -64 het -56 yod -77 pe -351 tsadi -19 qof -19 shin 108 tav -7 cyrg -71 cyrh -65 delta -13 tsig -9 tzet -12 sigmaf -18
        1 - cz -343 -379 -375
        1 cz rz -19 cs -1 zs -1 c 49 g -9 gj -1 k -105 q -334 h -359 x -6 l -364 m -353 n -363 r -372 tha -4 jim 1 dhal -4 sad -6 zah -6 qaf -9 yeh -84 het -53 yod -57 tsadi 43 qof -20 shin -10 tav -1 cyrg -47 cyrh -35 delta -6 tsig 24 sigmaf -33
        1 - sz -367 -337 -244
        1 sz rz -20 cs -7 zs -4 c -38 g -62 gj -10 k -76 h -321 x 54 ks -23 l -325 m -359 n -353 r -368 tha -1 jim -50 dhal -12 sad -13 dad -9 zah 14 qaf -25 waw -351 yeh -75 vav -351 het -51 yod -79 tsadi -8 qof -29 shin 52 tav -2 cyrg -64 cyrh -59 delta -5 tsig -14 tzet -15 sigmaf 2
        1 - rz -352 -382 -358
        1 rz cs -10 zs -3 c -63 cc -1 g -36 gj -12 k -95 h -354 x -6 ks -14 l -360 n -352 r -5 jim -32 dhal -4 sad 20 dad -9 zah -7 qaf -5 yeh -75 yod -72 tsadi -17 qof -11 shin -4 tav -1 cyrg -41 cyrh -28 tsig -5 tzet -9 sigmaf -15
        1 - cs -353 -381 -358
        1 cs cs 147 zs -5 c -1 g -3 gj 5 k -68 h -354 x -1 ks -4 l -356 m -353 n -366 r -356 tha -1 sad -3 dad -1 qaf 2 heh -351 yeh -76 het -58 yod -66 tsadi 20 shin -10 cyrg -42 cyrh -68 delta -2 tzet 28 sigmaf -30
        1 - zs -355 -268 -359
        1 zs c -11 g 16 gj 7 k -61 h -351 x -1 ks -19 l -354 m -355 n -319 r -358 jim 65 sad -6 dad -5 yeh -38 yod -56 tsadi -10 qof -2 shin -5 cyrg -14 cyrh -14 delta -1 sigmaf -29
        1 - c -382 -456 -361
        1 c c 99 ck -13 g -93 gh -59 gj -23 gu -51 k 70 q -22 qu 11 kh -38 h -192 x -31 ks -28 l -397 ll -352 ly -372 m -454 n -488 ny -368 ng -86 r -490 alef -404 ain -352 tha -47 jim 16 hah -66 kha -36 dhal -23 sad 9 dad -21 tah -48 zah -46 ghain -62 qaf 10 heh -125 waw -357 yeh -185 alep -401 bet -355 vav -353 het -66 yod -131 kaf 4 pe -353 tsadi 68 qof 75 shin -18 tav -37 cyrg -115 cyrh -53 beta -367 gamma -41 delta -58 ups -403 mpi -353 ntau -52 gkappa -21 tsig 57 tzet 43 sigmaf -14 nuf -360 omicronf -401
        1 - cc -350 -351 -350
        1 cc g -21 gj -1 k 8 q -2 qu 18 kh -17 h -81 m -351 n -353 ng -5 r -351 dad -6 qaf -4 yeh -55 qof 5 shin -2 cyrg -17 cyrh -44 gamma -4 delta -2
        1 - ck -350 -362 -311
        1 ck ck 149 g -54 gh -6 gj -5 gu 7 k -3 q -30 qu 24 kh -55 h -123 x -17 ks -25 l -352 m -355 n -355 ng -31 r -354 jim -6 hah -59 kha -25 ghain -17 qaf -10 heh -52 het -51 kaf -17 qof 81 shin -351 cyrg -47 cyrh -61 gamma -5 nuf -356
        1 - g -263 -297 -167
        1 g g 113 gh 94 gj -31 k -85 q 24 qu -16 kh -49 h -5 x -28 ks -70 l -351 ll -353 ly -374 m -472 n -412 ny -367 ng -188 nk -317 r -487 hamza -352 alef -401 ain -353 tha -352 jim 91 hah -46 kha -60 sad -69 dad -351 tah -352 zah -15 ghain 92 qaf 30 heh -13 waw -370 yeh -377 bet -336 vav -273 het -85 yod -367 yodyod -352 kaf -42 pe -357 tsadi -38 qof -100 shin -47 cyrg 95 cyrh -34 beta -314 gamma 98 delta -341 ups -408 mpi -354 ntau -340 gkappa 116 tsig -43 tzet 20 sigmaf -79
        1 - gh -357 -307 -245
        1 gh gh 127 gj 38 k -37 q 23 qu -1 kh -4 h -62 x 14 ks -15 l -374 ll -351 m -364 n -372 ng 18 r -21 hah -84 kha -58 ghain 127 qaf 40 heh -56 waw -356 yeh -354 vav -311 het -69 yod -351 kaf -16 qof -39 cyrg 111 cyrh -49 gamma 54 delta -354 gkappa 64 tzet -4
        1 - gj -309 -332 -346
        1 gj gj 142 k -76 q -18 qu -11 kh -15 h -59 x -7 ks -25 l -349 ly -351 m -355 n -356 ng -59 r -364 jim 5 hah -75 kha -29 sad -18 zah -1 qaf -15 heh -59 waw -352 kaf -3 tsadi -8 qof -39 shin -10 cyrg -5 cyrh -75 gamma 10 tsig -1 tzet -3 sigmaf -29
        1 - gu -354 -360 -313
        1 gu k -36 q 27 kh -39 h -43 x -27 ks -21 l -357 m -353 n -358 ng -22 r -277 jim 6 hah -70 kha -39 ghain 15 qaf 45 heh -56 yeh -351 het -54 yod -351 kaf -10 qof -40 cyrg 83 cyrh -69 gamma -2 gkappa -1 tzet -4
        1 - k -405 -302 -266
        1 k k 71 q 51 qu 82 kh -57 h -194 x 3 ks -20 l -559 ll -359 ly -411 m -552 n -321 ny -370 ng -106 r -551 hamza -357 alef -405 ain -368 tha -352 jim -89 hah -103 kha -55 dhal -351 sad -102 dad -354 tah -360 zah -33 ghain -50 qaf 57 heh -127 marbuta -383 waw -344 yeh -372 alep -403 bet -332 vav -364 vavvav -352 het -68 yod -347 yodyod -351 kaf 77 pe -370 tsadi -60 qof 76 shin -82 tav -354 cyrg -33 cyrh -66 beta -341 gamma -102 delta -386 ups -418 mpi -376 ntau -362 gkappa -83 tzet -39 sigmaf -26 nuf -364 omicronf -401
        1 - q -291 -456 -269
        1 q q 80 kh -46 h -194 x -47 ks -54 l -419 ll -351 ly -352 m -401 n -437 ng -104 r -425 hamza -351 alef -401 ain -352 jim -50 hah -113 kha -36 sad -352 dad -351 tah -351 ghain 17 qaf 73 heh -93 waw -360 yeh -358 bet -352 vav -353 vavvav -351 het -71 yod -331 kaf -7 pe -351 tsadi -339 qof 62 shin -352 cyrg 36 cyrh -81 beta -356 gamma 12 delta -353 ups -401 mpi -352 gkappa 57 tsig -329 tzet -19 sigmaf -354 nuf -352
        1 - qu -359 -365 -350
        1 qu qu 146 kh -12 h -92 x -9 ks -24 l -357 ly -351 m -353 n -360 ng -13 r -358 jim -30 hah -68 kha -33 ghain -14 qaf -1 heh -65 yeh -351 het -54 kaf -11 qof -3 shin -352 cyrg -31 cyrh -87 gamma -33 gkappa -3
        1 - kh -251 -295 -262
        1 kh kh 149 h 3 x 80 ks -94 l -367 m -406 n -338 ny -360 ng 29 r -396 tha -351 jim -28 hah -8 kha 109 dhal -351 tah -351 ghain -55 qaf -66 heh 60 waw -353 yeh -356 vav -351 het 27 yod -352 kaf 46 qof -14 cyrg -32 cyrh 102 beta -356 gamma -62 delta -366 gkappa -57 tzet -24
        1 - h -234 -198 -66
        1 h h 91 x 22 ks -287 l -349 ll -354 ly -374 m -471 n -345 ny -367 ng -351 nk -351 r -481 hamza -54 alef -130 alefe -112 alefi -103 alefm -77 ain -152 tha -353 jim -344 hah 50 kha -34 dhal -351 sad -351 dad -351 tah -353 zah -352 ghain -29 qaf -156 heh 60 marbuta -9 waw -177 yeh -179 maqsura -89 kurde -75 alep -135 bet -352 he 62 vav -141 vavvav -105 het 26 yod -145 yodyod -90 kaf -20 ayin -81 pe -360 tsadi -357 qof -132 shin -363 tav -354 cyrg 43 cyrh 75 beta -349 gamma -67 delta -390 ups -135 mpi -360 ntau -361 gkappa -99 tsig -351 sigmaf -337 omicronf -49
        1 - x -386 -269 -193
        1 x x 97 ks 94 l -383 m -371 n -386 ng -8 r -377 jim -26 hah -58 kha 55 sad -12 ghain 3 qaf -26 heh -53 waw -352 vav -351 het -27 kaf 11 pe -351 tsadi 1 qof -25 shin 33 cyrg -51 cyrh 83 gamma -42 mpi -353 ntau -355 gkappa -7 tsig -3 tzet -7 sigmaf -17 nuf -354
        1 - ks -379 -305 -270
        1 ks ks 121 l -358 m -362 n -358 r -366 jim -24 kha -43 sad -30 ghain -11 qaf -39 vav -346 kaf -4 tsadi -29 qof -45 shin -13 cyrg -61 cyrh -102 beta -351 gamma -28 gkappa -15 tsig -15 tzet -1 sigmaf -44
        1 - l -453 -353 -254
        1 l l 90 ly 84 m -525 n -458 ny -440 ng -361 nk -352 gn -355 r -331 hamza -354 alef -397 alefe -401 alefm -401 ain -278 tha -353 jim -378 hah -358 kha -324 dhal -351 sad -360 dad -352 tah -356 zah -352 ghain -368 qaf -374 heh -370 marbuta -401 waw -306 yeh -370 kurde -401 alep -401 bet -315 vav -371 vavvav -356 het -353 yod -356 yodyod -351 kaf -352 ayin -401 pe -363 tsadi -357 qof -372 shin -296 tav -353 cyrg -471 cyrh -366 beta -401 gamma -222 delta -386 ups -417 mpi -361 ntau -379 gkappa -366 tsig -355 sigmaf -398 nuf -373
        1 - ll -351 -269 -350
        1 ll ll 148 m -354 n -367 ny -351 r -355 hah -351 yeh -323 vav -351 yod -351 pe -351 qof -351 cyrg -360 cyrh -351 sigmaf -351 nuf -359
        1 - ly -381 -340 -254
        1 ly ly 134 m -394 n -351 ny -363 ng -351 r -343 jim -360 kha -351 sad -351 ghain -351 heh -351 waw -352 yeh -274 bet -351 vav -347 yod -346 qof -354 shin -316 cyrg -361 cyrh -353 gamma -316 delta -351 ups -403 sigmaf -354 nuf -352
        1 - m -400 -348 -106
        1 m m 82 n -178 ny -119 ng -194 nk -352 gn -74 r -448 hamza -355 alef -407 alefe -402 ain -357 tha -351 jim -367 hah -365 kha -356 dhal -352 sad -357 dad -351 tah -355 zah -352 ghain -361 qaf -365 heh -363 waw -364 yeh -396 maqsura -401 kurde -402 alep -401 bet -372 vav -371 vavvav -351 het -354 yod -379 yodyod -351 kaf -356 ayin -401 pe -354 tsadi -353 qof -371 shin -354 tav -354 cyrg -424 cyrh -404 beta -329 gamma -379 delta -376 ups -409 ntau -356 gkappa -355 tsig -353 tzet -355 sigmaf -353 nuf -9 omicronf -401
        1 - n -212 -281 -107
        1 n n 84 ny 91 ng 66 nk -208 gn -189 r -409 hamza -353 alef -401 ain -362 tha -316 jim -384 hah -373 kha -364 dhal -353 sad -364 dad -358 tah -362 zah -352 ghain -365 qaf -321 heh -341 waw -354 yeh -382 alep -401 bet -366 vav -367 vavvav -354 het -354 yod -377 yodyod -353 kaf -356 ayin -403 pe -377 tsadi -358 qof -393 shin -352 tav -358 cyrg -453 cyrh -355 beta -412 gamma -35 delta -354 ups -423 mpi -369 ntau -75 gkappa -74 tsig -361 tzet -352 sigmaf -254 nuf 58
        1 - ny -367 -316 -302
        1 ny ny 116 ng -14 nk -107 gn -35 r -404 ain -351 kha -352 qaf -351 waw -351 yeh -354 cyrg -356 gamma -20 ntau -37 gkappa -7
        1 - ng -365 -256 -363
        1 ng ng 129 nk 7 gn -44 r -367 kha -32 ghain 25 qaf -49 waw -351 kaf -4 qof -65 cyrg -143 cyrh 37 beta -352 gamma -55 ntau -23 gkappa 98 nuf -85
        1 - nk -341 -300 -362
        1 nk nk 141 gn -19 r -366 jim -325 ghain -224 waw -353 yeh -352 vav -351 yod -351 nuf -47
        1 - gn -353 -353 -351
        1 gn gamma -32 ntau -11 gkappa -31 nuf -16
        1 - r -499 -383 -209
        1 r r 68 hamza -361 alef -406 ain -363 tha -353 jim -380 hah -382 kha -375 dhal -354 sad -370 dad -355 tah -370 ghain -77 qaf -386 heh -373 marbuta -401 waw -352 yeh -427 kurde -401 alep -403 bet -377 vav -368 vavvav -354 het -353 yod -393 yodyod -354 kaf -354 ayin -401 pe -377 tsadi -363 qof -385 shin -366 tav -361 cyrg -464 cyrh -438 beta -396 gamma -394 delta -393 ups -419 mpi -387 ntau -389 gkappa -369 tsig -352 tzet -351 sigmaf -401 nuf -375 omicronf -401
        1 - hamza -64 -25 -146
        1 hamza hamza 157 alef 39 alefe -11 alefi -41 alefm 3 ain -32 hah -72 ghain -351 heh -68 marbuta -63 waw -80 yeh 62 kurde -62 alep 47 vav -63 yod -13 yodyod -66 kaf -351 ayin -49 pe -352 cyrh -346 ups -67
        1 - alef -168 -162 -152
        1 alef alef 43 alefe 54 alefi 13 alefm 38 ain -42 hah -95 kha -401 ghain -403 qaf -401 heh 34 marbuta -27 waw -36 yeh -64 maqsura -69 kurde 41 alep 91 bet -401 he 90 vav -23 het -73 yod -96 yodyod -72 ayin 52 pe -401 qof -401 shin -402
        1 - alefe -153 -183 -205
        1 alefe alefe 20 alefi 1 alefm 50 ain -74 hah -74 heh -79 marbuta -71 waw -73 yeh -54 kurde -76 alep 50 he -75 vav -66 yod -61
        1 - alefi -152 -143 -183
        1 alefi alefi 42 alefm -45 ain -73 hah -72 heh -71 waw -71 yeh -67 alep -24 he -73 vav -72 het -71 yod -44 ayin -65
        1 - alefm -138 -155 -123
        1 alefm alefm 84 hah -71 heh -76 marbuta -75 waw -59 yeh -71 kurde -73 alep 74 he -69 vav -55 yod -66
        1 - ain -193 -230 -96
        1 ain ain 67 hah -105 dad -351 heh -82 marbuta -75 waw -98 yeh -101 alep -77 he -72 vav -89 vavvav -74 het -74 yod -77 ayin 33 pe -351 ups -75
        1 - tha -351 -357 -353
        1 tha tha 137 sad -7 waw -351 tsadi -3 tav -3 delta -1 ntau -8
        1 - jim -369 -296 -283
        1 jim jim 146 hah -352 kha -18 dhal -1 sad -9 dad -7 zah -3 ghain 2 qaf -44 heh -355 waw -356 yeh -83 bet -351 vav -356 het -23 yod -84 kaf -1 tsadi 2 qof -27 shin -25 cyrg 34 cyrh -18 gamma 28 delta -15 gkappa 27 tsig 15 tzet 44 sigmaf -16
        1 - hah -195 -218 -204
        1 hah hah 70 kha -85 ghain -62 qaf -73 heh -31 marbuta -75 waw -110 yeh -94 alep -76 he -73 vav -86 het -26 yod -77 kaf -34 qof -55 cyrg -71 cyrh 12 gamma -68 ups -80 gkappa -64 omicronf -77
        1 - kha -367 -383 -351
        1 kha kha 92 tah -351 ghain -18 qaf -37 heh -49 waw -356 yeh -307 vav -357 het 7 yod -353 kaf 39 qof -15 cyrg -70 cyrh 76 gamma -16 gkappa -23 tzet -2 nuf -351
        1 - dhal -353 -356 -350
        1 dhal dhal 136 sad -19 tah -8 delta 19 ntau -7 tzet -2 sigmaf -1
        1 - sad -362 -384 -333
        1 sad sad 73 dad -34 tah -8 zah -15 ghain -351 qaf -14 waw -351 yeh -96 yod -61 kaf -333 pe -352 tsadi 11 qof -6 shin -20 tav -2 cyrg -32 cyrh -28 delta -33 ntau -11 tsig -3 sigmaf 5
        1 - dad -352 -358 -351
        1 dad dad 128 tah -2 zah -5 waw -351 yeh -353 shin -1 delta -7 ntau 5
        1 - tah -362 -318 -355
        1 tah tah 125 qaf -353 heh -351 waw -354 yeh -362 bet -351 ayin -401 tav -1 delta -13 ntau -16 tsig -2 nuf -351
        1 - zah -351 -357 -350
        1 zah zah 121 yeh -51 he -401 yod -51 qof -4 shin -6 cyrg -7 cyrh -18 delta -1 ntau 10
        1 - ghain -365 -350 -270
        1 ghain heh -57 waw -366 yeh -356 alep -401 bet -351 vav -334 het -51 yod -353 kaf -3 tsadi -351 qof -6 cyrg 77 cyrh -34 gamma 60 mpi -351 gkappa 55
        1 - qaf -371 -398 -318
        1 qaf qaf 113 heh -78 marbuta -401 waw -362 yeh -364 vav -352 het -48 yod -351 kaf -11 tsadi -3 qof 63 shin -11 cyrg -4 cyrh -56 gamma -35 gkappa -8 tsig -6 tzet -3 sigmaf -12
        1 - heh -210 -143 -66
        1 heh heh 132 marbuta 32 waw -99 yeh -22 maqsura -58 kurde -19 alep -38 he 101 vav -52 vavvav -71 het -31 yod -63 yodyod -61 kaf -52 ayin -54 pe -358 tsadi -353 qof -65 cyrg 34 cyrh 93 beta -351 gamma -67 delta -351 ups -79 gkappa -61 nuf -351 omicronf -79
        1 - marbuta -199 -225 -158
        1 marbuta marbuta 13 waw -85 yeh -101 kurde -34 alep -52 he 14 vav -81 yod -72 yodyod -71 ayin -71 tav -374
        1 - waw -284 -163 -176
        1 waw waw 78 yeh -91 maqsura -77 kurde -82 alep 36 bet 27 he -22 vav 92 vavvav -58 het -77 yod -82 yodyod -55 kaf -351 ayin -28 pe -89 tsadi -352 qof -367 shin -351 cyrg -358 cyrh -346 beta 50 delta -352 ups -44 mpi -64 gkappa -351 omicronf 44
        1 - yeh -222 -123 -163
        1 yeh yeh 72 maqsura 88 kurde -56 alep -6 bet -360 he -12 vav -88 vavvav -76 het -57 yod 105 yodyod -51 ayin 29 pe -362 tsadi -69 qof -354 shin -71 tav -351 cyrg -359 cyrh -346 gamma -351 ups -61 tsig -57 tzet -52 sigmaf -80 omicronf -112
        1 - maqsura -189 -80 -164
        1 maqsura maqsura 73 kurde -71 alep -74 he -36 vav -77 yod 49
        1 - kurde -191 -95 -126
        1 kurde kurde 40 alep -56 he -9 vav -69 yod -66 ayin -41
        1 - alep -153 -149 -168
        1 alep alep 66 bet -401 he -1 vav 18 vavvav -71 het -71 yod -85 ayin -34
        1 - bet -370 -316 -255
        1 bet bet 103 vav -45 yod -352 pe -62 qof -351 cyrg -355 cyrh -351 beta 59 mpi 92
        1 - he -150 -125 -139
        1 he he 28 vav -77 yod -47 ayin -7
        1 - vav -265 -165 -160
        1 vav vav 81 vavvav -48 yod -95 yodyod -78 kaf -355 ayin -57 pe -68 qof -353 shin -351 tav -352 cyrg -273 cyrh -344 beta 13 delta -351 ups -77 mpi -67 gkappa -352 omicronf 7
        1 - vavvav -217 -204 -200
        1 vavvav vavvav 148 yod -71 beta -39 ups -72
        1 - het -207 -215 -202
        1 het het 146 yod -71 kaf -42 cyrg -57 cyrh 35 ups -71 gkappa -52 sigmaf -51
        1 - yod -241 -167 -227
        1 yod yod 66 yodyod -58 ayin -44 pe -352 tsadi -76 qof -356 shin -62 tav -352 cyrg -331 gamma -346 ups -30 gkappa -351 tsig -57 tzet -51 sigmaf -81 omicronf -77
        1 - yodyod -200 -201 -208
        1 yodyod yodyod 133 ups -71
        1 - kaf -343 -360 -351
        1 kaf kaf 127 qof -21 cyrg -11 cyrh 40 gamma -3 gkappa -3 tzet -1
        1 - ayin -141 -126 -128
        1 ayin ayin 52
        1 - pe -368 -337 -351
        1 pe pe 84 qof -351 cyrg -351 cyrh -352 beta -17 mpi -46 sigmaf -351
        1 - tsadi -353 -369 -353
        1 tsadi tsadi 126 qof -17 shin -4 cyrg -22 cyrh -10 delta -4 ntau -6 tsig 35 tzet -3 sigmaf 16
        1 - qof -375 -387 -337
        1 qof qof 133 shin -29 tav -351 cyrg -61 cyrh -43 beta -351 gamma -26 delta -352 gkappa -10 tsig -3 tzet -6 sigmaf -8
        1 - shin -355 -347 -355
        1 shin shin 178 tav -1 cyrg -32 cyrh -29 delta -4 tsig -5 tzet -1 sigmaf 3
        1 - tav -355 -358 -357
        1 tav tav 114 delta -2 ntau -16 tsig -1 sigmaf -1
        1 - cyrg -301 -356 -297
        1 cyrg cyrg 94 cyrh 34 beta -359 gamma 132 delta -351 mpi -353 gkappa 78 tsig -35 tzet -34 sigmaf -30 nuf -352 omicronf -402
        1 - cyrh -173 -216 -190
        1 cyrh cyrh 139 beta -352 gamma -43 delta -353 ntau -322 gkappa -7 tsig -7 tzet -9 sigmaf 3
        1 - beta -427 -297 -354
        1 beta beta 113 gamma -351 mpi -26
        1 - gamma -299 -174 -371
        1 gamma gamma 119 delta -351 gkappa -1 nuf -1
        1 - delta -318 -371 -352
        1 delta delta 141 ntau -10 tsig -2 sigmaf 19
        1 - ups -194 -219 -209
        1 ups ups 102
        1 - mpi -402 -398 -350
        1 - ntau -316 -269 -342
        1 ntau nuf -1
        1 - gkappa -329 -305 -271
        1 gkappa nuf -1
        1 - tsig -360 -378 -350
        1 tsig sigmaf -2
        1 - tzet -355 -370 -350
        1 - sigmaf -393 -440 -54
        1 sigmaf sigmaf 107 nuf -346
        1 - nuf -350 -350 -82
        1 nuf nuf 100
        1 - omicronf -180 -180 -75
        1 omicronf omicronf 33
        2 length -515 -515 -374 -320 -350 -373 -385 -414 -456 -517 -572 -616 -729
        2 - a -17 12 3
        2 a a 64 e -30 i -95 o -36 u -69 y -110 schwa 73 oe -16 ue -93 aa 14 ii -117 ee -74 oo -109 ou -102 ay -199 ey -123 oi -151 aw -235 iy -22 ya -14 ye 15 yo -119 yu -69 yi -111 ie -53 ja -24 je -90 jo -108 ju -149 aj -236 ej -79 oj -46 ij -84 ah -30 eh 0 glide -84 hard 5 soft -106 yery -59 cyre -33 b -396 p -404 f -401 v -387 w -165 t -397 d -339 s -411 z -422 sh -404 ch -399 tsh -401 dz -401 dzh -401 j -386 sj -401 c -372 g -392 gh -401 k -407 q -386 h -98 l -443 m -403 n -396 r -411 hamza 64 alefe -84 ain 45 jim -411 hah -158 kha -409 sad -429 tah -402 ghain -414 qaf -429 heh 15 marbuta -103 waw -52 yeh -101 kurde -80 bet -422 vav -60 vavvav -75 het -48 yod -195 yodyod 8 pe -410 tsadi -406 cyrg -401 cyrh -396 ups -110 sigmaf -396 omicronf -22
        2 - e -31 0 -19
        2 e e 81 i -22 o -51 u -91 y -23 schwa 49 oe 26 ue -5 aa -49 ii -20 ee -3 oo -58 ou -99 ay 18 ey -87 oi -61 aw -152 iy -29 ya 17 ye 17 yo 16 yu -121 yi 7 ie -39 ja -18 je -13 jo 4 ju -105 aj -34 ej -126 oj -55 ah -12 eh 27 glide 28 hard -16 soft -48 yery 8 cyre 35 b -419 p -397 f -401 w -149 t -411 d -403 s -411 z -411 sh -396 tsh -401 sj -401 c -394 g -401 k -420 q -402 h -95 l -420 m -421 n -407 r -414 hamza 12 alef -85 alefe -60 alefm -71 ain -90 jim -403 hah -197 kha -407 sad -409 tah -401 ghain -401 qaf -414 heh 11 marbuta -78 waw -91 yeh 39 maqsura -75 kurde -77 alep -65 bet -409 he -35 vav -125 vavvav -116 het -83 yod 18 yodyod -49 ayin 7 pe -410 tsadi -412 qof -423 ups -48 sigmaf -401 omicronf -81
        2 - i -30 -62 -112
        2 i i 62 o -42 u -63 y 10 schwa -6 oe -45 ue 16 aa -106 ii 13 ee 32 oo -50 ou -90 ay -28 ey -44 oi -42 aw -175 iy -6 ya -92 ye -28 yo 58 yu -25 yi 39 ie -51 ja -133 je -91 jo -77 ju -58 aj -32 ej -22 oj -128 ij -92 ah -123 eh -49 glide 37 hard -30 soft -67 yery 42 cyre -15 b -450 p -219 v -394 w -181 t -346 d -332 th -338 dh -401 s -396 z -339 sh -393 zh -404 ch -378 tsh -370 dz -356 dj -346 dzh -339 j -147 sj -401 cz -401 c -367 g -361 gh -401 k -430 q -357 h -131 l -339 ly -377 m -453 n -383 r -320 hamza 37 alef -84 alefe -115 alefm -58 ain -79 tha -412 jim -368 hah -234 kha -440 dhal -402 sad -432 dad -405 tah -407 zah -403 ghain -414 qaf -434 heh -98 marbuta -95 waw -154 yeh 66 maqsura 52 kurde -75 alep -124 bet -409 he -82 vav -113 vavvav -115 het -135 yod 74 yodyod -42 kaf -407 ayin -86 pe -420 tsadi -413 qof -431 shin -410 tav -404 cyrg -402 cyrh -403 gamma -401 ups 13 omicronf -121
        2 - o -51 -78 -91
        2 o o 64 u 19 y -74 schwa -33 oe 41 ue 40 aa -68 ii -135 ee -65 oo 56 ou 36 ay -128 ey -117 oi -150 aw -52 iy 8 ya -84 ye -83 yo -95 yu -44 yi -96 ie -97 ja -134 je -65 jo -18 ju -63 aj -155 ej -118 oj -204 ij -45 ah -140 eh -26 glide -122 hard -29 soft -51 yery 5 cyre -38 b -421 p -330 f -405 w -15 t -410 d -392 s -401 z -427 sh -409 c -404 g -401 k -456 qu -401 h -133 l -369 m -466 n -395 nk -404 r -392 hamza -58 alef -73 alefe -42 alefm 28 ain -22 jim -411 hah -215 kha -410 dhal -408 sad -420 dad -403 tah -407 zah -410 ghain -421 qaf -424 heh -95 marbuta -91 waw 58 yeh -90 maqsura -90 kurde -83 alep 30 bet -404 he -4 vav 65 het -112 yod -115 yodyod -116 kaf -404 ayin -59 pe -421 tsadi -397 qof -428 shin -410 tav -403 ups -102 omicronf 59
        2 - u -122 -55 -72
        2 u u 74 y -84 schwa 31 oe 87 ue 80 aa -117 ii -114 ee -93 oo 33 ou 79 ay -139 ey -104 oi -75 aw -11 iy -94 ya -126 ye -67 yo -97 yu 52 ie -90 ja -122 je -121 jo -72 ju -47 aj -108 ej -84 oj -100 ij -114 ah -98 eh -87 glide -52 hard 7 soft -91 yery -10 cyre -78 b -283 p -385 f -161 v -5 w 60 t -411 s -428 z -413 tsh -404 c -403 g -407 k -301 q -404 h -89 l -423 m -442 n -404 r -301 hamza -127 alef -42 alefe -19 alefi -46 alefm -81 ain 1 jim -407 hah -212 kha -415 sad -416 dad -403 tah -402 zah -402 ghain -408 qaf -433 heh -83 marbuta -81 waw 79 yeh -140 kurde -63 alep -93 bet -402 he -112 vav 78 het -123 yod -128 yodyod -132 ayin -69 pe -406 tsadi -410 qof -421 shin -407 tav -402 cyrg -404 beta -298 delta -396 ups -40 mpi -391 omicronf 17
        2 - y -383 -173 -144
        2 y y 83 schwa -44 oe -20 ue -9 aa -142 ii 23 ee 3 oo -85 ou -65 ay -86 ey -74 oi -66 aw -153 iy -1 ya -86 ye -57 yo -36 yu 13 yi -12 ie -69 ja -103 je -54 jo -39 ju -59 aj -50 ej -34 oj -69 ij -64 ah -109 eh -88 glide 6 hard -14 soft -110 yery 9 cyre -46 b -391 p -409 f -347 ph -351 v -230 w -162 t -437 d -383 th -353 dh -353 s -425 z -403 sh -375 zh -293 ch -151 tsh -337 shch -351 ts -353 tz -351 dz -327 dj -327 dzh -314 j -102 zj -365 sj -358 sch -333 cz -352 sz -351 rz -351 zs -342 c -225 cc -52 ck -80 g -164 gh -91 gj -86 gu -79 k -285 q -190 qu -68 kh -95 h -175 x -70 l -452 ll -351 ly -365 m -446 n -441 ny -363 ng -352 nk -352 r -463 hamza -38 alef -150 alefe -76 alefm -59 ain -147 tha -352 jim -335 hah -168 kha -152 dhal -352 sad -362 dad -352 tah -370 zah -351 ghain -147 qaf -107 heh -103 marbuta 29 waw -162 yeh 54 maqsura -32 kurde -81 alep -100 bet -380 he -87 vav -136 vavvav -119 het -102 yod 69 yodyod -45 kaf -87 ayin -58 pe -375 tsadi -362 qof -151 shin -359 tav -352 cyrg -141 cyrh -138 beta -353 gamma 29 delta -352 ups 18 mpi -353 gkappa -64 tzet -338 sigmaf -351 omicronf -94
        2 - schwa 20 34 -34
        2 schwa schwa 80 oe -69 ue -67 aa -58 ii -78 ee -72 oo -71 ou -69 ay -86 ey -71 iy -72 ya -6 ye -56 yo -55 ja -49 je -69 jo -71 ej -71 ij -68 ah -80 eh -33 glide -60 hard -56 soft -72 yery -48 cyre 44 b -403 p -401 v -396 w -27 d -399 s -401 g -396 gh -385 h -38 l -380 n -393 r -407 hamza -63 ain -60 hah -102 heh -34 waw -16 yeh 9 vav -97 vavvav -77 yod -64 ups -72
        2 - oe -82 -55 -98
        2 oe oe 88 ue 18 aa -81 ii -74 ee -75 ou -68 ay -77 ey -73 oi -75 aw 27 iy -88 ya -60 yo 12 yu -48 ja -71 jo -24 ju -61 aj -77 ej -76 oj -59 ij -69 ah -76 eh -12 hard -74 soft -69 yery -35 cyre 2 b -405 w -36 d -401 k -401 h -37 m -407 r -414 hamza -29 alef -76 ain -50 hah -104 heh -63 marbuta -71 waw 5 yeh -33 vav -18 het -80 yod -85 yodyod -74 qof -401 ups -68
        2 - ue -7 -36 3
        2 ue ue 46 aa -87 ii -72 ee -71 oo -66 ou -7 ay -81 ey -71 oi -67 aw -36 iy -74 ya -56 yo -71 yu 19 je -64 jo -76 ju -6 aj -78 ej -73 oj -29 ij -75 ah -81 eh -50 glide -21 hard -75 soft -72 yery -66 cyre -46 b -401 v -388 w -19 h -47 l -402 m -408 n -397 r -401 hamza -81 ain -96 hah -97 heh -93 waw 75 yeh 7 vav 11 het -76 yod -1 yodyod -71 qof -402 beta -392 ups -15
        2 - aa -6 12 -2
        2 aa aa 54 ii -49 ee -69 oo -64 ou -89 ay -130 ey -106 oi -105 aw -130 iy -73 ya 16 ye -78 yo -100 yu -81 yi -75 ie -69 ja -95 je -82 jo -73 ju -78 aj -135 ej -86 oj -79 ij -95 ah -3 eh -24 glide -90 hard -77 soft -79 yery -92 cyre -80 b -401 w -91 t -362 z -402 k -404 h -141 l -401 r -402 hamza 3 alefe -81 ain 40 jim -401 hah -134 sad -401 qaf -405 heh -49 marbuta -95 waw -141 yeh -147 vav -157 vavvav -76 het -81 yod -158 yodyod -93 ups -88 omicronf -77
        2 - ii -27 -121 -95
        2 ii ii 59 ee 25 oo -80 ou -101 ay 28 ey -51 aw -111 iy -52 ya -84 ye -78 yo -72 yu -50 yi -69 ja -93 je -71 jo -81 ju -78 aj -72 ej -91 oj -73 ij -9 ah -68 eh -61 glide -42 hard -72 soft -78 yery -48 cyre -62 b -427 p -408 v -401 w -114 t -403 d -412 z -403 sh -403 j -401 k -405 h -97 l -419 m -419 n -404 r -413 hamza -42 alef -97 alefm -74 ain -72 jim -402 hah -117 sad -402 qaf -403 heh -140 marbuta -58 waw -201 yeh 62 maqsura 2 kurde -62 alep -92 he -75 vav -147 vavvav -94 het -83 yod -36 ayin -51 ups -77 omicronf -82
        2 - ee 9 -42 -82
        2 ee ee 47 oo -74 ou -90 ay -29 ey -63 oi -69 aw -101 iy -71 ya -73 ye -67 yu -74 ja -50 je -59 jo -71 ju -72 aj -76 ej -81 oj -72 ij -75 ah -66 eh -84 glide -85 soft -86 yery -73 cyre -48 b -401 w -82 h -88 m -401 r -387 hamza -71 alefe -81 ain -43 hah -105 heh -80 waw -130 yeh -8 kurde -72 alep -87 vav -101 vavvav -82 yod -59 qof -401 ups -74 omicronf -74
        2 - oo -1 -96 -37
        2 oo oo 106 ou -7 ay -51 ey -80 oi -85 aw 5 iy -71 ya -96 ye -73 yo -71 yu -78 ie -23 ja -57 je -80 jo -71 ju -84 aj -87 ej -76 oj -72 ij -73 ah -56 hard -60 soft -79 yery -67 cyre -42 b -401 w -48 t -401 d -403 k -409 h -106 l -403 r -403 hamza -86 alef -72 ain -122 hah -88 heh -113 waw 64 yeh -105 maqsura -71 alep -65 vav -43 het -74 yod -90 yodyod -88 ups -73
        2 - ou -56 -97 -149
        2 ou ou 106 ay -101 ey -93 oi -74 aw 22 iy -76 ya -120 ye -61 yo -82 yu 15 yi -71 ie -92 ja -97 je -73 jo -83 ju -79 aj -98 ej -87 oj -78 ij -84 ah -66 glide -75 hard -75 soft -71 yery -69 cyre -89 b -412 f -402 v -332 w 41 t -414 d -426 s -403 z -405 sh -404 g -402 k -423 h -115 l -430 m -419 n -401 r -342 hamza -96 alef -112 alefe -82 alefi -71 ain -97 tha -403 jim -402 hah -156 dhal -401 sad -402 tah -401 ghain -403 qaf -413 heh -107 marbuta -110 waw 91 yeh -166 maqsura -77 kurde -73 alep -74 bet -327 he -78 vav 66 het -100 yod -143 yodyod -88 kaf -401 ayin -88 qof -403 ups -73 omicronf -81
        2 - ay -79 -161 -132
        2 ay ay 99 ey 4 oi -75 aw -142 iy -90 ya -102 ye -45 yo -100 yu -101 ja -89 je -79 jo -96 ju -94 aj 73 ej -18 oj 26 ij -69 ah -92 eh -98 glide -78 hard -54 soft -20 yery -68 cyre -24 b -362 p -401 w -125 t -406 d -402 s -406 z -401 k -403 h -148 l -422 m -416 n -421 r -430 alef -137 alefe -76 ain -129 hah -158 qaf -405 heh -97 marbuta -86 waw -153 yeh -32 kurde -65 alep -96 he -76 vav -124 vavvav -104 het -84 ayin -72 qof -402 ups -74 omicronf -92
        2 - ey -80 -132 -161
        2 ey ey 102 oi -71 aw -121 iy -59 ya -74 ye -80 yo -71 yu -76 ie -62 ja -77 je -53 jo -71 ju -76 aj -7 ej 71 oj -81 ij -6 ah -100 eh -102 hard -72 soft -93 yery -82 cyre -77 b -369 w -99 t -401 s -402 j -396 k -415 h -115 l -410 m -412 n -409 r -416 hamza -59 alef -114 alefe -96 ain -96 hah -123 kha -403 sad -401 ghain -402 qaf -404 heh -102 marbuta -94 waw -163 maqsura -71 alep -101 he -87 vav -135 vavvav -102 yod -55 ayin -85 qof -402 omicronf -81
        2 - oi -131 -147 -98
        2 oi oi 112 aw -108 iy -60 ya -77 ye -71 yo -71 yu -72 ie -72 ja -74 je -51 jo -74 ju -74 aj -68 oj 88 ij -27 ah -119 eh -77 hard -67 soft -23 cyre -21 w -82 k -396 h -92 l -407 m -403 n -406 r -409 hamza -80 alef -116 ain -95 hah -126 heh -73 marbuta -74 waw -125 maqsura -91 alep -94 he -71 vav -108 yod -78 ayin -72 ups -68 omicronf -87
        2 - aw -135 -239 -203
        2 aw aw 108 iy -142 ya -149 ye -93 yo -62 yi -77 ie -97 ja -103 je -76 jo -86 ju -88 aj -147 ej -88 oj -103 ij -127 ah -153 eh -95 glide -77 hard -75 soft -113 yery -102 cyre -113 v -396 w -76 t -404 d -406 s -402 k -390 h -106 l -407 m -412 n -405 r -415 hamza -105 alef -188 alefe -101 alefi -76 alefm -78 ain -164 jim -402 hah -152 heh -115 marbuta -143 waw -41 yeh -210 maqsura -90 kurde -86 alep -109 he -115 vav -47 het -87 yod -174 yodyod -97 ayin -51 ups -75 omicronf -49
        2 - iy -49 -151 -172
        2 iy iy 29 ya -80 ye -33 yu -75 yi -4 ja -49 je -39 jo -75 ju -72 aj -87 ej -47 oj -59 ij 28 ah -95 eh -67 soft -31 yery -68 cyre -45 b -388 p -401 f -404 w -107 t -409 d -404 s -401 z -402 sh -402 tsh -356 gj -401 k -405 h -76 l -412 m -417 n -412 ny -401 r -417 hamza -84 alef -110 alefe -72 ain -118 hah -134 sad -402 dad -401 heh -115 marbuta -105 waw -185 yeh -67 maqsura -65 kurde -81 alep -100 he -99 vav -116 vavvav -113 het -93 yod -66 yodyod -71 ayin -94 pe -405 shin -401 ups -66 omicronf -81
        2 - ya -70 -45 -40
        2 ya ya 76 ye 20 yo 19 yu -71 yi -61 ie 18 ja 47 je -8 jo -19 ju -93 aj -108 ej -62 oj -86 ij -56 ah -75 eh -83 glide 64 hard -81 soft -63 yery -69 cyre -2 b -410 p -403 v -401 w -159 t -404 d -397 s -398 z -403 ch -385 tsh -401 c -403 k -382 q -401 h -144 l -417 m -420 n -402 r -402 hamza -31 alefe -71 ain -135 tha -401 jim -373 hah -154 sad -401 ghain -401 heh -68 marbuta -77 waw -143 yeh 59 kurde -75 vav -124 vavvav -105 het -93 yod 28 tsadi -401 qof -403 ups -54 omicronf -83
        2 - ye -33 -55 -88
        2 ye ye 84 yo -3 yu -61 yi -42 ie 23 ja 22 je 50 jo -40 ju -71 aj -28 ej -73 oj -73 ij -74 ah -82 eh -29 glide -71 hard -72 soft -59 yery -66 cyre 41 b -401 w -50 t -402 d -401 s -401 l -404 m -406 r -409 hamza -26 alef -73 alefe -74 ain -114 hah -126 heh -74 waw -103 yeh 31 alep -85 vav -90 vavvav -80 yod -55 yodyod -46 ups -61 omicronf -82
        2 - yo -87 -141 -125
        2 yo yo 89 yu -77 ja 1 je -37 jo 71 ju -27 aj -77 ej -55 oj -75 ij -84 ah -93 eh -77 glide -53 soft -87 yery -66 cyre 5 b -401 w -97 t -403 d -403 h -134 l -404 m -408 n -403 r -408 hamza -93 alef -103 alefe -26 alefm -72 ain -94 hah -150 heh -125 marbuta -92 waw 1 yeh -84 maqsura -80 alep -61 bet -402 he -74 vav -57 het -71 yod -47 yodyod -72 ayin -92 omicronf -71
        2 - yu -52 -59 -88
        2 yu yu 57 yi -73 ie -72 ja -73 je -83 jo -38 ju 46 aj -79 ej -52 oj -72 ij -80 ah -82 eh -71 glide -15 soft -24 yery -80 cyre -103 b -366 p -401 v -396 w 43 t -401 s -401 z -401 k -371 h -94 l -402 m -402 r -402 hamza -105 alefe -72 ain -102 hah -113 kha -402 sad -401 tah -402 heh -102 waw 66 yeh -64 vav 22 het -71 yod -41 qof -401 ups -41 omicronf -71
        2 - yi -27 -24 -55
        2 yi yi 102 ja -55 je -36 jo -50 aj -48 ij -48 ah -72 glide -21 soft -55 yery -52 cyre -4 w -74 z -385 ch -389 g -373 h -61 m -401 hamza -73 ain -72 hah -72 kha -401 heh -59 waw -89 yeh 19 vav -94 yod -34
        2 - ie -32 -36 -20
        2 ie ie 61 ja 21 je 9 jo -75 ju -71 aj -76 ej -73 ij -71 ah -71 soft -48 cyre 16 b -401 w -74 z -401 k -404 h -90 m -402 alefe -86 ain -85 hah -109 ghain -401 qaf -403 heh -81 waw -153 yeh -62 vav -113 vavvav -87 het -79 yod -63
        2 - ja -175 -127 -53
        2 ja aj -71 ij -82 ah -58 eh -49 glide 81 hard -75 soft -90 yery -84 cyre -42 b -401 w -104 h -94 l -413 m -408 n -401 r -419 hamza -90 alef -157 alefe -100 alefi -101 alefm -90 ain -141 hah -153 heh -107 waw -124 maqsura -73 kurde -80 alep -108 vav -136 vavvav -93 ayin -57 ups -63 omicronf -74
        2 - je -76 -91 -58
        2 je aj -71 ij -74 ah -75 eh -46 glide 13 hard -89 soft -74 yery -81 cyre -1 b -402 w -107 h -134 l -404 m -407 n -404 r -410 hamza -44 alef -75 ain -129 hah -120 heh -105 waw -131 yeh -68 he -72 vav -117 vavvav -81 ups -53 omicronf -72
        2 - jo -126 -81 -63
        2 jo aj -74 ej -72 ij -72 ah -71 eh -71 glide -6 hard -69 soft -61 yery -74 cyre 0 p -401 w -82 h 3 l -401 r -407 hamza -92 alef -53 alefe -30 alefm -74 ain -86 hah -14 heh -94 waw -60 yeh -73 alep -85 he -78 vav -100 vavvav -80 yod -78 yodyod -74 ups -71 omicronf -75
        2 - ju -145 -114 -63
        2 ju aj -72 ah -72 eh -77 glide -37 hard -71 soft -71 yery -80 cyre -84 b -401 w -61 h -110 l -404 n -401 r -401 alef -95 alefe -83 alefi -73 alefm -74 ain -122 hah -104 heh -114 waw -76 yeh -78 alep -87 he -78 vav -95 vavvav -73 yod -72 ups -50
        2 - aj -120 -158 -103
        2 aj ij -73 ah -93 eh -99 glide 60 hard -57 soft -81 yery -77 cyre -65 w -95 h -104 l -413 m -402 r -418 hamza 45 alef -119 alefe -75 alefm -75 ain -105 hah -101 heh -109 marbuta -90 waw -156 maqsura -56 kurde -77 alep -102 he -86 vav -120 vavvav -74 yodyod -41 ayin -83 ups -73 omicronf -84
        2 - ej -61 -109 -71
        2 ej ah -93 eh -91 glide 38 yery -76 cyre -132 b -401 w -82 h -91 l -405 m -401 r -405 hamza -86 alef -64 alefe -74 ain -92 hah -83 heh -95 waw -119 alep -71 vav -102 vavvav -71 ups -71 omicronf -80
        2 - oj -98 -117 -62
        2 oj ah -88 eh -77 glide -19 hard -72 soft -82 yery -77 cyre -42 b -404 w -91 h -98 l -401 r -401 hamza -74 alef -90 alefe -83 ain -87 hah -92 heh -90 marbuta -79 waw -104 yeh -76 alep -76 vav -111 het -76 yod -52 ups -71 omicronf -92
        2 - ij -129 -143 -192
        2 ij ij 45 ah -100 eh -77 glide -79 hard -73 soft -83 yery -99 cyre -51 b -403 f -401 w -102 h -118 l -420 m -403 n -414 r -407 hamza -90 alef -126 alefe -80 alefi -75 alefm -80 ain -130 hah -113 tah -401 heh -132 marbuta -113 waw -146 yeh -91 maqsura -79 kurde -71 alep -109 he -97 vav -141 vavvav -89 het -66 yod -51 yodyod -73 ayin -82 pe -401 ups -45 omicronf -85
        2 - ah -159 -164 -7
        2 ah glide -81 hard -83 soft -77 yery -81 cyre -56 b -405 p -408 v -404 w -115 d -401 z -402 h -76 l -411 m -409 r -444 alef -104 alefe -114 alefi -89 alefm -104 ain -128 heh -76 waw -189 yeh -162 maqsura -85 kurde -73 alep -122 vav -129 vavvav -83 yod -133 yodyod -82 ayin -93 shin -401 ups -73 omicronf -86
        2 - eh -56 -44 -34
        2 eh glide -72 hard -71 soft -72 yery -24 cyre -3 b -404 p -401 w -100 l -409 m -403 r -408 hamza -65 alefe -77 ain -78 heh -51 waw -92 yeh -8 vav -111 vavvav -79 yod -40 shin -404 ups -79 omicronf -72
        2 - glide -287 -195 -234
        2 glide glide 57 hard -73 soft -63 yery -69 cyre -13 b -347 p -378 f -378 v -308 w -134 t -399 d -330 dh -354 s -303 z -268 sh -359 zh -331 ch -353 tsh -360 shch -355 dj -314 dzh -352 j -111 zj -352 sj -354 cz -351 sz -351 c -367 g -314 gj -353 k -397 q -334 kh -354 h -94 x -351 l -388 ll -358 ly -343 m -369 n -364 ny -358 ng -352 r -425 hamza 4 alef -35 alefe -83 alefi -83 alefm -77 ain -120 jim -264 hah -119 kha -356 sad -351 tah -353 ghain -352 qaf -353 heh -17 marbuta -97 waw -128 yeh 71 maqsura -85 kurde -40 alep -85 bet -362 he -29 vav -87 vavvav -89 het -75 yod 38 yodyod -60 ayin -14 pe -357 qof -352 shin -351 cyrg -354 cyrh -352 ups -37 ntau -336 nuf -351 omicronf -79
        2 - hard -23 15 78
        2 hard hard 88 soft -76 yery -4 cyre -26 w -49 t -388 sh -396 q -401 h -28 n -401 r -401 ain -57 heh -56 waw -42 yeh 5 vav -33 yod -97 ups -68
        2 - soft -292 -78 -30
        2 soft soft 44 yery -52 cyre -38 b -379 p -368 f -365 v -359 w -115 t -380 d -383 dh -352 s -239 z -362 zh -351 ch -355 tsh -356 shch -351 ts -353 dj -351 j -321 sj -351 sch -351 cz -353 sz -352 rz -351 c -356 g -368 k -393 q -352 kh -352 h -33 l -398 ll -351 ly -354 m -358 n -374 ny -352 ng -352 nk -352 r -402 hamza -41 alef -85 ain -99 jim -356 hah -105 tah -352 ghain -351 qaf -358 heh -55 marbuta -74 waw -155 yeh -60 alep -75 bet -352 he -63 vav -104 vavvav -74 het -83 yod -46 ayin -55 pe -351 tsadi -362 qof -361 shin -354 cyrg -352 cyrh -347 ups -60 mpi -351 omicronf -51
        2 - yery -72 -8 -17
        2 yery yery 69 cyre -18 b -414 p -403 f -403 v -405 w -90 t -407 d -409 s -396 z -401 tz -401 c -403 g -403 k -404 q -402 h -98 l -408 m -408 n -401 r -410 ain -102 hah -94 qaf -401 heh -40 waw -59 yeh 72 vav -58 het -71 yod 38 ups -74 omicronf -77
        2 - cyre -14 -5 -62
        2 cyre cyre 56 b -410 p -405 f -401 w -146 t -404 d -397 s -403 z -401 tsh -402 c -401 k -405 q -401 h -64 l -404 m -403 n -401 r -414 hamza 2 ain -137 hah -149 kha -402 qaf -410 heh 2 waw -89 yeh 58 bet -401 vav -132 vavvav -86 het -77 yod -19 yodyod -71 pe -411 tsadi -401 qof -404 cyrg -401 ups -92 omicronf -36
        2 - b -353 -385 -297
        2 b b 84 p 8 f -209 ph -79 v -104 w -118 t -516 d -405 th -354 dh -355 s -514 z -425 ss -357 sh -427 zh -323 ch -387 tsh -414 shch -352 ts -388 tz -353 dz -351 dj -365 dzh -358 j -404 zj -335 sj -359 cz -352 sz -361 rz -351 cs -351 c -437 ck -351 g -467 gh -363 gj -355 gu -354 k -505 q -415 qu -351 kh -380 h -404 x -375 l -467 ll -359 ly -369 m -336 n -541 ny -371 ng -351 nk -352 r -391 hamza -368 alef -407 ain -367 jim -341 hah -386 kha -373 dhal -354 sad -376 dad -352 tah -367 zah -352 ghain -395 qaf -398 heh -340 waw -160 yeh -409 maqsura -403 kurde -405 alep -402 bet 83 vav -195 vavvav -44 het -356 yod -401 yodyod -360 kaf -361 ayin -401 pe -149 tsadi -365 qof -392 shin -362 tav -356 cyrg -405 cyrh -382 beta 30 gamma -365 delta -335 ups -402 mpi 113 ntau -357 gkappa -352 tsig -351 sigmaf -364 nuf -351
        2 - p -337 -375 -417
        2 p p 102 f -78 ph -8 v -237 w -220 t -375 d -467 th -355 dh -359 s -442 z -311 ss -353 sh -403 zh -359 ch -367 tsh -401 shch -358 ts -367 tz -351 dz -352 dj -360 dzh -352 j -394 zj -353 sj -352 sch -352 cz -351 sz -352 cs -352 c -409 ck -351 g -444 gh -351 gj -354 gu -355 k -413 q -376 qu -355 kh -372 h -438 x -356 ks -354 l -473 ll -353 ly -355 m -465 n -455 ny -364 ng -352 r -442 hamza -361 alef -403 ain -361 jim -375 hah -372 kha -370 sad -370 dad -362 tah -357 zah -355 ghain -364 qaf -385 heh -372 waw -135 yeh -407 alep -401 bet -72 vav -208 vavvav -115 het -355 yod -385 yodyod -351 kaf -352 pe 70 tsadi -354 qof -385 shin -354 tav -358 cyrg -392 cyrh -378 beta -107 gamma -366 delta -355 ups -351 mpi -109 ntau -351 sigmaf -356 nuf -352
        2 - f -367 -275 -179
        2 f f 107 ph 134 v 61 w 54 t -258 d -307 th -75 dh -99 s -452 z -425 ss -351 sh -382 zh -376 ch -275 tsh -313 ts -367 dz -351 dj -351 dzh -353 j -382 zj -351 sj -351 sch -353 cz -351 sz -351 cs -351 c -402 g -420 gh -257 gu -351 k -408 q -383 kh -283 h -381 x -303 ks -352 l -320 ll -351 ly -356 m -427 n -360 ny -356 r -361 hamza -351 ain -352 tha -45 jim -369 hah -375 kha -289 dhal -68 sad -362 dad -75 tah -138 zah -352 ghain -325 qaf -358 heh -340 waw -114 yeh -380 kurde -401 alep -403 bet -131 vav -140 vavvav -103 yod -370 yodyod -351 pe 80 tsadi -364 qof -370 shin -360 tav -67 cyrg -375 cyrh -368 beta 13 gamma -354 delta -31 ups -213 mpi -101 ntau -79 gkappa -351 sigmaf -360 nuf -352
        2 - ph -360 -373 -363
        2 ph ph 141 v -39 w -69 t -353 d -351 th -7 dh -352 s -358 z -352 sh -376 zh -351 ch -351 tsh -372 shch -351 j -355 zj -351 cz -351 c -351 g -351 gh -351 k -356 l -354 m -355 n -351 ng -351 r -356 jim -358 kha -352 waw -94 bet -50 vav -70 yod -351 pe 78 qof -351 shin -355 cyrh -351 beta -14 mpi -8
        2 - v -325 -224 -280
        2 v v 88 w 43 t -437 d -455 th -73 dh -355 s -372 z -281 sh -370 zh -368 ch -376 tsh -416 shch -358 ts -315 tz -328 dz -354 dj -362 dzh -355 j -265 zj -321 sj -355 sch -354 cz -351 sz -353 rz -351 c -368 g -320 gh -357 gj -352 gu -339 k -356 q -315 qu -352 kh -341 h -387 x -361 ks -353 l -251 ly -354 m -417 n -228 ny -360 ng -353 nk -352 gn -352 r -354 ain -364 tha -353 jim -373 hah -381 kha -349 sad -367 dad -359 tah -363 zah -351 ghain -352 qaf -344 heh -307 waw 66 yeh -337 bet 59 vav 10 vavvav 127 yod -366 kaf -353 pe -167 tsadi -366 qof -390 shin -361 tav -359 cyrg -331 cyrh -346 beta 88 gamma -253 delta -351 ups -45 mpi -67 ntau -353 gkappa -324 tsig -351 sigmaf -355 nuf -356
        2 - w -201 -293 -191
        2 w w 92 t -406 d -375 th -78 dh -351 s -395 z -358 sh -370 zh -324 ch -355 tsh -370 ts -356 tz -352 dj -333 j -353 zj -351 sj -351 sch -351 sz -351 c -368 g -379 gh -356 gj -332 k -393 q -330 kh -348 h -196 x -351 l -309 ly -355 m -405 n -364 ny -351 ng -351 nk -352 r -438 hamza -153 alef -198 alefe -132 alefi -98 alefm -122 ain -188 tha -351 jim -317 hah -155 kha -361 sad -362 tah -355 ghain -335 qaf -370 heh -129 marbuta -155 waw 99 yeh -170 maqsura -99 kurde -92 alep -119 bet 63 he -148 vav 85 het -96 yod -184 yodyod -86 kaf -351 ayin -91 pe -118 tsadi -356 qof -360 cyrg -366 cyrh -353 beta 36 gamma -355 delta -353 ups -58 mpi -73 ntau -352 gkappa -351 tsig -353 omicronf -71
        2 - t -379 -306 -130
        2 t t 109 d -59 th 68 dh -44 s -277 z -279 ss -175 sh -242 zh -167 ch -121 tsh -139 shch 7 ts 102 tz -98 dz -84 dj 34 dzh -129 j -239 zj -29 sj -122 sch -116 cz -79 sz -100 rz -90 cs -74 zs -49 c 78 cc -14 g -336 gh -304 gj -290 gu -351 k -318 q -415 qu -353 kh -392 h -301 x -377 ks -357 l -381 ll -352 ly -347 m -496 n -381 ny -365 ng -356 nk -351 r -390 hamza -351 alef -402 alefe -401 ain -374 tha 23 jim -92 hah -385 kha -374 dhal -38 sad -133 dad -117 tah 102 zah -31 ghain -377 qaf -397 heh -342 waw -405 yeh -419 bet -383 vav -394 vavvav -351 het -353 yod -409 kaf -367 ayin -402 pe -394 tsadi -27 qof -398 shin -139 tav 104 cyrg -414 cyrh -399 beta -362 gamma -376 delta -12 ups -403 mpi -364 ntau -116 gkappa -353 tsig -64 tzet -33 sigmaf -118 nuf -314
        2 - d -271 -328 -191
        2 d d 96 th -55 dh 32 s -330 z -217 ss -201 sh -196 zh -115 ch -225 tsh -253 shch -148 ts -221 tz -64 dz 74 dj 60 dzh -50 j -185 zj -82 sj -109 sch -117 cz -101 sz -110 rz -105 cs -64 zs -51 c -279 cc -35 ck -351 g -285 gh -261 gj -292 gu -357 k -441 q -405 qu -356 kh -332 h -373 x -299 ks -353 l -458 ll -362 m -509 n -474 ny -382 ng -359 nk -353 r -307 hamza -338 alef -409 ain -376 tha -71 jim -171 hah -388 kha -375 dhal -29 sad -224 dad 51 tah -71 zah 20 ghain -288 qaf -397 heh -335 waw -415 yeh -280 kurde -402 alep -402 bet -396 he -401 vav -365 vavvav -354 het -351 yod -310 kaf -356 ayin -401 pe -386 tsadi -155 qof -383 shin -130 tav -134 cyrg -336 cyrh -330 beta -361 gamma -361 delta 103 ups -402 mpi -354 ntau 94 gkappa -354 tsig -75 tzet -5 sigmaf -71 nuf -375
        2 - th -354 -389 -314
        2 th th 132 dh -10 s -80 z -107 ss -65 sh -75 zh -26 ch -35 tsh -120 shch -8 ts -102 tz -20 dz -3 dj 19 dzh -2 j -62 zj -12 sj -20 sch -18 cz -23 sz -13 rz -1 cs -5 c -108 cc -2 g -355 k -370 q -351 kh -352 h -362 x -355 l -363 m -348 n -306 r -337 ain -353 tha 75 jim -55 kha -360 dhal 16 sad -109 dad -5 tah 26 zah -15 ghain -353 waw -356 yeh -355 bet -351 yod -353 kaf -353 tsadi -67 qof -351 shin -26 tav 94 cyrg -351 cyrh -355 beta -7 gamma -351 delta -11 ntau -12 tsig -18 tzet -3 sigmaf -20
        2 - dh -275 -297 -376
        2 dh dh 120 s -154 z -15 ss -38 sh -103 zh -70 ch -107 tsh -86 shch -28 ts -38 tz -3 dz -55 dj -54 dzh -32 j -106 zj -7 sj -27 sch -30 cz -15 sz -16 rz -9 cs -4 zs -7 c -76 cc -3 g -351 gu -351 k -365 q -351 kh -351 l -302 m -359 n -370 r -371 tha -17 jim -70 kha -359 dhal 129 sad -71 dad 99 tah -53 zah 90 ghain -356 qaf -351 waw -354 yeh -353 bet -351 kaf -353 tsadi -44 shin -46 tav -23 cyrg -329 delta 106 ntau 8 tsig -6 tzet -17 sigmaf -15
        2 - s -392 -223 -149
        2 s s 91 z 10 ss 62 sh 11 zh -105 ch -74 tsh -114 shch 25 ts -123 tz -15 dz -147 dj -154 dzh -148 j -237 zj -72 sj -80 sch -35 cz -10 sz 87 rz -108 cs -30 zs -152 c 26 cc -14 g -253 gh -351 gj -117 k -291 q -437 qu -354 kh -353 h -307 x 2 ks -264 l -401 ll -355 ly -360 m -505 n -401 ny -383 ng -334 nk -360 r -583 hamza -357 alef -412 ain -368 tha 21 jim -191 hah -393 kha -381 dhal -123 sad 88 dad -115 tah -181 zah -108 ghain -405 qaf -212 heh -390 waw -413 yeh -280 kurde -405 alep -401 bet -423 vav -394 vavvav -352 het -127 yod -246 kaf -352 pe -403 tsadi -49 qof -178 shin 53 tav -124 cyrg -235 cyrh -82 beta -380 gamma -372 delta -20 ups -398 mpi -360 ntau -68 gkappa -341 tsig -49 tzet -63 sigmaf 58 nuf -335
        2 - z -415 -335 -295
        2 z z 105 ss -6 sh -144 zh 61 ch -132 tsh -177 shch -144 ts 44 tz 44 dz 10 dj -53 dzh -19 j -62 zj -33 sj -90 sch -6 cz -45 sz -86 rz -148 cs -93 zs -9 c 3 cc -15 g -121 gh -324 gj -64 k -276 q -317 qu -341 kh -299 h -444 x 28 ks -98 l -376 ll -334 ly -358 m -435 n -409 ny -362 ng -352 nk -351 r -396 hamza -352 alef -403 ain -363 tha -69 jim -22 hah -378 kha -360 dhal 57 sad -123 dad 90 tah -141 zah 67 ghain -303 qaf -134 heh -372 waw -405 yeh -115 maqsura -403 alep -401 bet -378 vav -374 het -99 yod -202 kaf -359 ayin -402 pe -360 tsadi 30 qof -126 shin -68 tav -107 cyrg -151 cyrh -139 beta -359 gamma -354 delta -54 ups -401 ntau -57 gkappa -351 tsig -34 tzet 27 sigmaf 34 nuf -359
        2 - ss -350 -351 -350
        2 ss ss 134 sh -25 zh -40 ch -26 tsh -93 ts -92 tz -18 dz -25 dj -21 dzh -20 j -86 zj -14 sj -16 sch -1 cz -8 sz 9 rz 6 c -17 cc -2 g -103 gj -13 k -123 q -352 h -351 ks -81 l -369 m -360 n -373 ny -351 r -380 tha -2 jim -108 hah -358 dhal -34 dad -46 zah -23 ghain -351 qaf -70 heh -358 waw -354 yeh -173 bet -358 vav -351 het -62 yod -130 pe -352 tsadi -52 qof -87 shin -8 tav -31 cyrg -50 cyrh -41 tsig -23 tzet -1
        2 - sh -175 -322 -91
        2 sh sh 110 zh -18 ch 74 tsh -45 shch -59 ts -176 tz -45 dz -101 dj -128 dzh -107 j -125 zj -3 sj 50 sch 83 cz -16 sz 73 rz -78 cs -62 zs -34 c -105 cc -27 ck -77 g -198 gh -132 gj -100 gu -73 k -204 q -180 qu -68 kh -113 h -217 x 70 ks -122 l -399 ll -351 ly -360 m -392 n -457 ny -362 ng -353 r -427 alef -404 ain -363 tha -34 jim -46 hah -356 kha -142 dhal -78 sad 30 dad -74 zah -66 ghain -67 qaf -157 heh -357 waw -380 yeh -137 bet -360 he -401 vav -363 vavvav -351 het -69 yod -149 kaf -77 pe -358 tsadi -32 qof -162 shin 120 tav -40 cyrg -130 cyrh -75 beta -352 gamma -50 delta -40 mpi -351 ntau -352 gkappa -25 tsig -45 tzet -23 sigmaf 8
        2 - zh -204 -279 -385
        2 zh zh 139 ch 58 tsh -26 shch -65 ts -37 tz -34 dz 55 dj 80 dzh 55 j 75 zj 60 sj -69 sch 91 cz -65 sz -59 rz -25 cs 24 zs -29 c 48 cc -9 ck -42 g 5 gh -74 gj 10 gu -26 k -164 q -101 qu -31 kh -114 h -393 x -29 ks -69 l -404 ly -352 m -402 n -397 r -187 tha -11 jim 73 kha -64 dhal -12 sad -85 dad -46 tah -352 zah 17 ghain -61 qaf -121 heh -356 waw -348 yeh -123 bet -357 vav -353 het -109 yod -101 kaf -16 pe -353 tsadi -55 qof -99 shin -74 tav -21 cyrg -56 cyrh -84 gamma -6 delta -17 gkappa -10 tzet 30 sigmaf -36
        2 - ch -298 -287 -354
        2 ch ch 133 tsh 122 shch -84 ts 84 tz 18 dz 28 dj 34 dzh -38 j -24 zj -41 sj 8 sch 15 cz 97 sz 12 rz -52 cs 25 zs -22 c 42 ck -71 g -63 gh -52 gj -36 gu -27 k -88 q -13 qu -7 kh -4 h -24 x 54 ks -58 l -406 ly -351 m -395 n -415 ny -351 ng -103 r -395 hamza -353 ain -351 tha -47 jim -16 hah -84 kha 46 dhal -55 sad -40 dad -30 zah -43 ghain -85 qaf -92 heh 0 waw -377 yeh -222 bet -344 vav -362 het 40 yod -138 kaf 54 pe -351 tsadi 77 qof -61 shin 29 tav -52 cyrg -45 cyrh 74 gamma -33 delta -35 gkappa -4 tsig 35 tzet -12 sigmaf -24
        2 - tsh -297 -259 -362
        2 tsh tsh 113 shch -28 ts 82 tz 65 dz -24 dj 16 dzh 20 j -3 zj -48 sj -118 sch -93 cz 112 sz -75 rz -79 cs 60 zs -14 c 85 g -82 gj -50 k -59 q -161 kh -351 h -320 x 114 ks -81 l -403 ll -351 ly -357 m -413 n -388 ny -355 ng -351 r -430 hamza -355 ain -351 tha -49 jim -25 hah -351 kha -359 dhal -41 sad -109 dad -47 tah -93 zah -47 ghain -314 qaf -40 heh -354 waw -379 yeh -164 bet -354 vav -348 het -63 yod -142 kaf -320 pe -367 tsadi 84 qof -58 shin -61 tav -59 cyrg -72 cyrh -12 gamma -351 delta -49 ntau -39 tsig 29 tzet -30 sigmaf 59 nuf -352
        2 - shch -353 -372 -351
        2 shch shch 181 ts -10 tz -19 dz -6 dj -14 dzh -5 j -78 zj -19 sj -34 sch 20 cz -20 sz -14 rz -6 cs -4 c 6 cc -1 g -50 gj -3 k -129 h -356 x 14 ks -11 l -365 m -367 n -365 r -361 tha -11 jim -66 kha -353 dhal -11 sad -79 dad -9 zah -27 qaf -46 waw -351 yeh -140 het -53 yod -84 tsadi -18 qof -44 shin 24 tav -6 cyrg -18 cyrh -33 delta -9 tsig -1 sigmaf 25
        2 - ts -275 -295 -385
        2 ts ts 110 tz 70 dz -6 dj -45 dzh -18 j -106 zj -22 sj -39 sch -43 cz 42 sz -65 rz -61 cs -14 zs -59 c 80 g -87 gj -13 k -36 q -164 h -331 x -27 ks -106 l -405 ly -351 m -382 n -406 ny -352 r -422 hamza -351 ain -352 tha -2 jim 72 kha -352 dhal -21 sad -35 dad -34 tah -43 zah -15 ghain -351 qaf -76 heh -351 waw -367 yeh -191 bet -354 vav -353 vavvav -352 het -52 yod -139 tsadi 115 qof -72 shin -67 tav -44 cyrg -63 cyrh -44 delta -23 ntau -8 tsig 51 tzet 21 sigmaf -43
        2 - tz -352 -361 -358
        2 tz dj 11 dzh 5 j -9 zj -4 sj -6 sch -14 sz -12 rz -26 cs -1 zs -9 c 61 g 1 gj -1 k -15 h -353 x -5 ks -3 l -353 m -354 n -355 r -357 tha -9 jim 49 sad -30 dad -14 tah -6 qaf -34 yeh -112 bet -357 yod -62 kaf -351 pe -351 tsadi 107 qof -41 shin -25 tav -31 cyrg -4 cyrh -2 delta -1 ntau -3 sigmaf -6
        2 - dz -360 -374 -352
        2 dz dj 56 dzh -10 j 55 zj -10 sj -15 sch -21 cz 20 sz -37 rz -35 cs 21 zs -7 c 29 ck -2 g 38 gh -9 gj -13 gu -8 k -123 q -63 qu -11 kh -18 h -353 x 2 ks -10 l -368 m -357 n -365 r -359 tha -1 jim 101 kha -41 dhal -33 sad -51 dad -13 zah -15 ghain -23 qaf -70 heh -353 waw -353 yeh -129 het -56 yod -78 kaf -17 pe -353 tsadi -5 qof -52 shin -51 tav -6 cyrg -22 cyrh 1 gamma 22 delta -5 gkappa -2 sigmaf 24
        2 - dj -362 -394 -361
        2 dj dj 102 dzh 63 j 80 zj -21 sj -48 sch -33 cz -9 sz -49 rz -21 cs -2 zs 17 c 52 ck -7 g 91 gh -28 gj 38 k -140 q -15 qu -8 kh -50 h -345 x 24 ks -25 l -373 m -365 n -366 ny -352 r -373 jim 120 hah -356 kha -62 dhal -28 sad -66 dad -38 zah -26 ghain 5 qaf -57 heh -351 waw -367 yeh -151 bet -351 vav -356 het -54 yod -91 kaf -11 pe -351 tsadi 17 qof -71 shin -50 tav -19 cyrg 10 cyrh -52 gamma 50 gkappa -2 tsig 7 tzet 50 sigmaf 20
        2 - dzh -361 -371 -357
        2 dzh dzh 163 j 75 zj -27 sj -14 sch -17 cz -13 sz -22 rz -31 cs 9 zs -13 c 34 ck -2 g 37 gh -13 gj 40 gu -9 k -115 q -44 qu -10 kh -24 h -356 x -2 ks -14 l -357 m -357 n -361 r -365 jim 123 kha -45 dhal -24 sad -45 dad -38 zah -28 ghain -52 qaf -64 waw -352 yeh -128 vav -353 het -51 yod -97 kaf -13 tsadi -27 qof -46 shin -44 tav -20 cyrg -68 cyrh -50 gamma -9 delta -24 gkappa -1 tsig -1 tzet 4 sigmaf -3
        2 - j -435 -381 -356
        2 j j 82 zj 3 sj -118 sch -3 cz -61 sz -58 rz -49 cs -26 zs 29 c -61 cc -11 ck -48 g -28 gh -55 gj 21 gu 14 k -195 q -95 qu 6 kh 3 h -308 x -22 ks -71 l -425 ll -346 ly -353 m -428 n -410 ny -360 ng -348 nk -351 r -458 hamza -352 ain -351 tha -5 jim 112 kha 9 dhal -39 sad -32 dad -78 tah -353 zah -48 ghain -66 qaf -123 heh -360 waw -359 yeh 30 bet -363 vav -363 het -20 yod 12 yodyod -342 kaf -43 pe -367 tsadi -97 qof -116 shin -83 tav -46 cyrg -101 cyrh -8 beta -354 gamma 24 delta -27 mpi -353 ntau -345 gkappa -28 tsig -20 tzet 60 sigmaf -45
        2 - zj -361 -326 -356
        2 zj sch 32 cz -6 sz -4 rz -6 cs -8 zs -8 c -16 g -67 gj 2 k -85 h -364 x -4 ks -6 l -367 m -356 n -355 r -354 tha -9 jim 2 sad -20 qaf -13 yeh -111 het -53 yod -87 tsadi -1 qof -18 shin -14 cyrg -33 cyrh -23 tsig 7 sigmaf -14
        2 - sj -362 -356 -356
        2 sj sj 131 cz -13 rz -7 cs -14 zs -9 c -26 cc -1 g -72 gj -18 k -119 h -372 x 26 ks -22 l -369 m -358 n -366 ny -351 r -367 jim -53 kha -352 dhal -17 sad -18 dad -5 qaf -30 waw -356 yeh -140 bet -352 vav -351 het -60 yod -117 tsadi -37 qof -24 shin 10 tav -24 cyrg -33 cyrh -19 delta -2 tsig -5 sigmaf -2
        2 - sch -362 -302 -255
        2 sch sch 153 cz -14 sz 62 rz -18 cs -29 zs 2 c -77 g -65 gj -20 k -67 x 53 ks -26 l -357 m -353 n -345 r -359 tha -2 jim -5 dhal -17 sad -64 dad -9 zah -56 qaf -60 waw -352 yeh -65 bet -351 vav -351 het -63 yod -114 pe -353 tsadi -41 qof -40 shin 124 tav -18 cyrg -35 cyrh -47 delta -3 tsig -2 tzet -3 sigmaf -11
        2 - cz -346 -365 -362
        2 cz rz -19 zs -1 c 49 g -8 gj -1 k -99 q -334 h -359 x -6 l -357 m -355 n -355 r -359 tha -16 jim 1 dhal -15 sad -21 zah -18 ghain -351 qaf -24 heh -351 waw -351 yeh -124 het -59 yod -75 pe -351 tsadi 48 qof -36 shin -32 tav -5 cyrg -20 cyrh -24 delta -1 tsig 10 sigmaf -11
        2 - sz -371 -359 -265
        2 sz rz -20 cs -7 zs -4 c -38 g -77 gj -10 k -109 h -334 x 54 ks -28 l -313 m -356 n -341 r -368 tha -7 jim -94 dhal -28 sad -34 dad -20 zah 25 qaf -57 waw -353 yeh -88 bet -352 vav -355 het -55 yod -116 tsadi -24 qof -48 shin 64 tav -9 cyrg -28 cyrh -35 delta -1 tsig -8 tzet -7 sigmaf 3
        2 - rz -351 -370 -363
        2 rz cs -10 zs -3 c -63 cc -1 g -42 gj -12 k -73 h -354 x -6 ks -13 l -355 n -351 r -78 jim -70 dhal -17 sad 28 dad -26 zah -14 qaf -19 yeh -116 yod -106 tsadi -32 qof -35 shin -16 tav -2 cyrg -16 cyrh -12 tsig -1 tzet -2 sigmaf -4
        2 - cs -353 -364 -353
        2 cs cs 147 zs -2 c 2 g 14 gj 5 k -57 h -354 x -1 ks -1 l -361 m -352 n -358 r -353 hamza -351 tha -5 sad -10 dad -3 qaf 5 heh -353 yeh -112 het -71 yod -87 tsadi 29 shin -30 cyrg -21 cyrh -49 delta -1 tzet 16 sigmaf -15
        2 - zs -354 -284 -352
        2 zs c -11 g 32 gj 7 k -37 h -351 x -1 ks -11 l -351 m -353 n -328 r -354 jim 78 sad -17 dad -12 yeh -41 yod -68 tsadi -16 qof -6 shin -13 cyrg -9 cyrh -8 sigmaf -20
        2 - c -357 -447 -391
        2 c c 99 ck -13 g -49 gh -57 gj -23 gu -51 k 78 q -22 qu 11 kh -38 h -191 x -31 ks -32 l -353 ll -352 ly -357 m -445 n -463 ny -355 ng -104 r -496 hamza -351 alef -417 alefe -401 ain -360 tha -64 jim 11 hah -76 kha -49 dhal -45 sad 8 dad -54 tah -81 zah -83 ghain -92 qaf 2 heh -172 waw -378 yeh -213 kurde -401 alep -406 bet -369 he -401 vav -362 het -86 yod -145 kaf 5 pe -364 tsadi 78 qof 83 shin -41 tav -70 cyrg -97 cyrh -43 beta -355 gamma -34 delta -29 ups -401 mpi -351 ntau -29 gkappa -8 tsig 52 tzet 28 sigmaf -16 nuf -352
        2 - cc -350 -351 -350
        2 cc g -33 gj -1 k 25 q -2 qu 18 kh -17 h -81 n -351 ng -2 jim -1 hah -52 dad -16 ghain -1 qaf -13 yeh -67 qof 15 shin -3 cyrg -6 cyrh -26 gamma -1
        2 - ck -352 -365 -301
        2 ck ck 149 g -93 gh -6 gj -5 gu 7 k -3 q -30 qu 24 kh -55 h -123 x -17 ks -25 l -356 m -354 n -352 ng -41 r -352 jim -21 hah -80 kha -55 ghain -32 qaf -30 heh -60 waw -352 vav -351 het -54 yod -352 kaf -30 pe -351 qof 98 shin -353 cyrg -25 cyrh -39 gamma -1 nuf -351
        2 - g -320 -275 -183
        2 g g 112 gh 80 gj -27 k -23 q 21 qu -37 kh -123 h -68 x -34 ks -77 l -401 ll -354 ly -357 m -448 n -345 ny -364 ng -169 nk -327 r -500 hamza -354 alef -401 ain -356 tha -358 jim 84 hah -52 kha -72 sad -103 dad -355 tah -356 zah -32 ghain 83 qaf 38 heh 8 waw -385 yeh -404 bet -332 vav -280 het -102 yod -386 yodyod -352 kaf -68 pe -365 tsadi -48 qof -132 shin -61 cyrg 98 cyrh -76 beta -324 gamma 112 delta -345 ups -402 mpi -351 ntau -343 gkappa 97 tsig -19 tzet 59 sigmaf -54
        2 - gh -312 -331 -249
        2 gh gh 126 gj 43 k -40 q 44 qu -1 kh 8 h -37 x 15 ks -17 l -370 ll -351 m -360 n -368 ng 38 r -37 ain -351 jim 8 hah -113 kha -95 tah -351 ghain 138 qaf 52 heh -69 waw -372 yeh -369 vav -302 het -89 yod -354 yodyod -351 kaf -37 qof -77 cyrg 93 cyrh -43 gamma 45 delta -351 gkappa 46 tzet -1
        2 - gj -339 -303 -351
        2 gj gj 142 k -64 q -18 qu -11 kh -15 h -59 x -7 ks -16 l -342 m -357 n -348 ng -43 r -364 tha -351 jim 8 hah -113 kha -62 sad -35 zah -6 qaf -32 heh -64 waw -360 bet -351 kaf -12 tsadi -27 qof -84 shin -29 cyrg -5 cyrh -31 gamma 7 tzet -1 sigmaf -12
        2 - gu -367 -348 -333
        2 gu k 48 q 27 kh -39 h -43 x -27 ks -14 l -360 m -355 n -357 ng 9 r -263 jim 14 hah -98 kha -69 ghain 24 qaf 50 heh -65 yeh -353 het -62 yod -353 kaf -34 qof -80 cyrg 69 cyrh -40 tzet -1
        2 - k -437 -388 -286
        2 k k 80 q 11 qu 22 kh -42 h -252 x 121 ks -66 l -515 ll -358 ly -380 m -497 n -404 ny -361 ng -99 r -556 hamza -372 alef -408 alefe -402 alefi -402 ain -387 tha -357 jim -110 hah -124 kha -78 dhal -354 sad -141 dad -365 tah -369 zah -79 ghain -121 qaf 67 heh -152 marbuta -376 waw -349 yeh -374 kurde -401 alep -403 bet -320 vav -369 vavvav -356 het -83 yod -345 yodyod -353 kaf 69 pe -386 tsadi -87 qof 89 shin -116 tav -365 cyrg 20 cyrh -75 beta -347 gamma -22 delta -360 ups -405 mpi -358 ntau -353 gkappa 20 tsig -10 tzet -35 sigmaf -45 nuf -357
        2 - q -284 -427 -278
        2 q q 80 kh -46 h -200 x -47 ks -37 l -429 ll -351 m -407 n -419 ng -105 r -449 hamza -353 alef -403 ain -359 jim -80 hah -134 kha -48 sad -360 dad -353 tah -355 zah -351 ghain 15 qaf 101 heh -109 waw -388 yeh -385 bet -358 vav -362 vavvav -356 het -101 yod -324 kaf -15 pe -356 tsadi -333 qof 72 shin -357 tav -351 cyrg 30 cyrh -55 beta -351 gamma 7 delta -351 gkappa 42 tsig -335 tzet -6 sigmaf -351
        2 - qu -359 -365 -350
        2 qu qu 146 kh -12 h -91 x -9 ks -25 l -357 m -353 n -359 ng -25 r -354 jim -63 hah -104 kha -64 ghain -41 qaf -6 heh -93 yeh -356 bet -351 het -61 yod -351 kaf -30 qof -9 shin -357 cyrg -20 cyrh -52 gamma -15 gkappa -1
        2 - kh -218 -232 -264
        2 kh kh 149 h 6 x 80 ks -118 l -337 m -396 n -363 ny -354 r -393 tha -355 jim -35 hah -6 kha 135 dhal -353 dad -351 tah -354 ghain -89 qaf -102 heh 76 waw -362 yeh -374 vav -354 het 37 yod -358 kaf 60 pe -351 qof -15 tav -351 cyrg -27 cyrh 77 beta -351 gamma -33 delta -354 gkappa -25 tzet -8
        2 - h -251 -199 -118
        2 h h 97 x 23 ks -296 l -423 ll -354 ly -362 m -464 n -346 ny -364 nk -351 r -474 hamza -53 alef -146 alefe -152 alefi -129 alefm -86 ain -183 tha -362 jim -360 hah 85 kha -28 dhal -356 sad -355 dad -356 tah -363 zah -358 ghain -32 qaf -208 heh 94 marbuta -13 waw -205 yeh -195 maqsura -106 kurde -88 alep -171 bet -353 he 88 vav -167 vavvav -138 het 38 yod -161 yodyod -101 kaf -11 ayin -111 pe -374 tsadi -368 qof -159 shin -386 tav -366 cyrg 27 cyrh 51 gamma -69 delta -361 ups -115 mpi -352 ntau -353 gkappa -77 sigmaf -342 omicronf -58
        2 - x -385 -322 -227
        2 x x 97 ks 124 l -368 m -364 n -377 ng -20 r -374 jim -42 hah -79 kha 61 sad -26 zah -2 ghain -6 qaf -49 heh -69 waw -359 vav -353 het -27 kaf 20 pe -352 tsadi -1 qof -46 shin 45 cyrg -26 cyrh 73 gamma -30 mpi -351 ntau -351 gkappa -2 tsig -1 tzet -2 sigmaf -10 nuf -351
        2 - ks -367 -314 -270
        2 ks ks 138 l -353 m -354 n -353 r -358 jim -65 kha -66 sad -54 ghain -33 qaf -70 waw -352 vav -343 kaf -16 tsadi -51 qof -64 shin -38 cyrg -41 cyrh -87 gamma -27 gkappa -8 tsig -9 sigmaf -31
        2 - l -423 -376 -324
        2 l l 88 ly 74 m -503 n -439 ny -411 ng -355 nk -352 gn -351 r -297 hamza -367 alef -416 alefe -401 alefm -401 ain -264 tha -361 jim -411 hah -361 kha -355 dhal -352 sad -380 dad -356 tah -373 zah -358 ghain -389 qaf -415 heh -388 marbuta -401 waw -291 yeh -356 kurde -401 alep -401 bet -311 he -402 vav -371 vavvav -370 het -361 yod -356 yodyod -355 kaf -356 ayin -402 pe -390 tsadi -373 qof -408 shin -285 tav -360 cyrg -431 cyrh -321 beta -383 gamma -242 delta -368 ups -404 mpi -353 ntau -363 gkappa -356 tsig -351 sigmaf -376 nuf -359
        2 - ll -351 -269 -353
        2 ll ll 148 m -357 n -367 r -351 hah -356 dad -351 qaf -352 yeh -315 vav -354 yod -355 pe -355 tsadi -351 qof -354 cyrg -353 nuf -352
        2 - ly -368 -279 -318
        2 ly ly 116 m -370 n -367 ny -357 r -346 jim -367 hah -351 kha -354 sad -354 ghain -355 qaf -351 heh -356 waw -360 yeh -261 bet -354 vav -344 yod -343 qof -364 shin -307 cyrg -352 cyrh -351 gamma -327 ups -401 sigmaf -351
        2 - m -382 -390 -165
        2 m m 80 n -165 ny -186 ng -222 nk -355 gn -72 r -465 hamza -364 alef -407 alefe -406 ain -371 tha -354 jim -399 hah -388 kha -369 dhal -355 sad -377 dad -355 tah -371 zah -360 ghain -382 qaf -395 heh -388 waw -358 yeh -456 maqsura -401 kurde -406 alep -401 bet -411 vav -399 vavvav -354 het -365 yod -406 yodyod -355 kaf -373 ayin -401 pe -370 tsadi -363 qof -402 shin -366 tav -367 cyrg -408 cyrh -403 beta -333 gamma -369 delta -357 ups -403 ntau -353 gkappa -358 tsig -351 tzet -351 sigmaf -354 nuf -76
        2 - n -249 -299 -175
        2 n n 89 ny 41 ng -51 nk -264 gn -190 r -373 hamza -356 alef -401 ain -361 tha -304 jim -422 hah -402 kha -390 dhal -357 sad -395 dad -372 tah -388 zah -360 ghain -397 qaf -322 heh -355 waw -358 yeh -379 alep -401 bet -367 vav -367 vavvav -356 het -361 yod -389 yodyod -358 kaf -370 ayin -403 pe -398 tsadi -375 qof -422 shin -357 tav -370 cyrg -452 cyrh -383 beta -379 gamma 22 delta -348 ups -407 mpi -362 ntau -65 gkappa -81 tsig -357 sigmaf -267 nuf 77
        2 - ny -365 -340 -301
        2 ny ny 102 ng 25 nk -95 gn -39 r -379 ain -353 hah -352 kha -357 qaf -353 waw -357 yeh -363 qof -351 cyrg -352 gamma -12 ntau -16 gkappa -1 nuf -1
        2 - ng -353 -261 -342
        2 ng ng 106 nk 25 gn -37 r -362 kha -83 ghain 18 qaf -108 waw -355 yeh -351 kaf -14 qof -116 cyrg -98 cyrh 9 gamma -56 ntau -13 gkappa 74 nuf -78
        2 - nk -350 -367 -352
        2 nk nk 141 gn -19 r -359 jim -318 ghain -210 heh -351 waw -362 yeh -359 vav -355 yod -355 yodyod -352 nuf -22
        2 - gn -353 -353 -351
        2 gn gamma -22 ntau -3 gkappa -13 nuf -9
        2 - r -399 -360 -253
        2 r r 59 hamza -380 alef -406 ain -386 tha -358 jim -412 hah -418 kha -387 dhal -359 sad -397 dad -363 tah -394 zah -352 ghain -91 qaf -426 heh -399 marbuta -401 waw -385 yeh -421 kurde -401 alep -403 bet -414 vav -389 vavvav -361 het -360 yod -431 yodyod -365 kaf -358 ayin -401 pe -398 tsadi -382 qof -427 shin -385 tav -375 cyrg -438 cyrh -420 beta -380 gamma -376 delta -369 ups -405 mpi -371 ntau -373 gkappa -361 tsig -351 sigmaf -371 nuf -369
        2 - hamza -53 -30 -123
        2 hamza hamza 157 alef 39 alefe -11 alefi -41 alefm 3 ain -32 hah -72 ghain -351 heh -68 marbuta -63 waw -80 yeh 62 kurde -62 alep 47 vav -63 yod -13 yodyod -66 kaf -351 ayin -49 pe -352 cyrh -342 ups -63
        2 - alef 6 25 34
        2 alef alef 43 alefe 54 alefi 13 alefm 38 ain -42 hah -95 kha -401 ghain -403 qaf -401 heh 34 marbuta -27 waw -36 yeh -64 maqsura -69 kurde 41 alep 91 bet -401 he 90 vav -23 het -73 yod -96 yodyod -72 ayin 52 pe -401 qof -401 shin -402
        2 - alefe 29 -39 -86
        2 alefe alefe 20 alefi 1 alefm 50 ain -74 hah -74 heh -79 marbuta -71 waw -73 yeh -54 kurde -76 alep 50 he -75 vav -66 yod -61
        2 - alefi 28 23 -33
        2 alefi alefi 42 alefm -45 ain -73 hah -72 heh -71 waw -71 yeh -67 alep -24 he -73 vav -72 het -71 yod -44 ayin -65
        2 - alefm 42 14 59
        2 alefm alefm 84 hah -71 heh -76 marbuta -75 waw -59 yeh -71 kurde -73 alep 74 he -69 vav -55 yod -66
        2 - ain -185 -218 -54
        2 ain ain 67 hah -105 dad -351 heh -82 marbuta -75 waw -98 yeh -101 alep -77 he -72 vav -89 vavvav -74 het -74 yod -77 ayin 33 pe -351 cyrg -351 ups -89
        2 - tha -360 -385 -367
        2 tha tha 137 sad -7 waw -351 tsadi -3 tav -3 delta -3 ntau -25 tsig -1
        2 - jim -410 -310 -277
        2 jim jim 146 hah -352 kha -18 dhal -1 sad -9 dad -7 zah -3 ghain 2 qaf -44 heh -355 waw -356 yeh -83 bet -351 vav -356 het -23 yod -84 kaf -1 tsadi 2 qof -27 shin -25 cyrg 44 cyrh -18 beta -352 gamma 39 delta -28 ntau -351 gkappa 40 tsig 25 tzet 54 sigmaf -49 nuf -352
        2 - hah -202 -244 -246
        2 hah hah 70 kha -85 ghain -62 qaf -73 heh -31 marbuta -75 waw -110 yeh -94 alep -76 he -73 vav -86 het -26 yod -77 kaf -34 qof -55 cyrg -108 cyrh 23 gamma -100 ups -98 ntau -351 gkappa -85 nuf -351 omicronf -88
        2 - kha -391 -421 -362
        2 kha kha 92 tah -351 ghain -18 qaf -37 heh -49 waw -356 yeh -307 vav -357 het 7 yod -353 kaf 39 qof -15 cyrg -107 cyrh 87 gamma -39 delta -351 gkappa -48 tzet -9 nuf -353
        2 - dhal -366 -385 -350
        2 dhal dhal 136 sad -19 tah -8 cyrg -351 delta 32 ntau -23 tsig -1 tzet -5 sigmaf -3
        2 - sad -390 -445 -319
        2 sad sad 73 dad -34 tah -8 zah -15 ghain -351 qaf -14 waw -351 yeh -96 yod -61 kaf -333 pe -352 tsadi 11 qof -6 shin -20 tav -2 cyrg -67 cyrh -72 delta -74 ntau -27 gkappa -351 tsig -14 tzet -1 sigmaf 7
        2 - dad -363 -387 -356
        2 dad dad 128 tah -2 zah -5 waw -351 yeh -353 shin -1 delta -25 ntau 5 tzet -1 sigmaf -1
        2 - tah -398 -319 -381
        2 tah tah 125 qaf -353 heh -351 waw -354 yeh -362 bet -351 ayin -401 tav -1 delta -40 ntau -48 tsig -9 nuf -354
        2 - zah -356 -378 -351
        2 zah zah 121 yeh -51 he -401 yod -51 qof -4 shin -6 cyrg -24 cyrh -34 delta -4 ntau 18
        2 - ghain -416 -357 -238
        2 ghain heh -57 waw -366 yeh -356 alep -401 bet -351 vav -334 het -51 yod -353 kaf -3 tsadi -351 qof -6 cyrg 90 cyrh -51 gamma 66 mpi -353 gkappa 73 tzet -2
        2 - qaf -391 -441 -295
        2 qaf qaf 113 heh -78 marbuta -401 waw -362 yeh -364 vav -352 het -48 yod -351 kaf -11 tsadi -3 qof 63 shin -11 cyrg -11 cyrh -83 beta -351 gamma -59 gkappa -18 tsig -15 tzet -12 sigmaf -36
        2 - heh -211 -169 -69
        2 heh heh 132 marbuta 32 waw -99 yeh -22 maqsura -58 kurde -19 alep -38 he 101 vav -52 vavvav -71 het -31 yod -63 yodyod -61 kaf -52 ayin -54 pe -358 tsadi -353 qof -65 cyrg 52 cyrh 115 beta -353 gamma -100 delta -353 ups -95 mpi -351 ntau -351 gkappa -73 nuf -355 omicronf -94
        2 - marbuta -65 -114 26
        2 marbuta marbuta 13 waw -85 yeh -101 kurde -34 alep -52 he 14 vav -81 yod -72 yodyod -71 ayin -71 tav -374
        2 - waw -303 -174 -164
        2 waw waw 78 yeh -91 maqsura -77 kurde -82 alep 36 bet 27 he -22 vav 92 vavvav -58 het -77 yod -82 yodyod -55 kaf -351 ayin -28 pe -89 tsadi -352 qof -367 shin -351 cyrg -375 cyrh -343 beta 66 gamma -351 delta -360 ups -36 mpi -84 ntau -351 gkappa -354 omicronf 59
        2 - yeh -210 -143 -156
        2 yeh yeh 72 maqsura 88 kurde -56 alep -6 bet -360 he -12 vav -88 vavvav -76 het -57 yod 105 yodyod -51 ayin 29 pe -362 tsadi -69 qof -354 shin -71 tav -351 cyrg -385 cyrh -343 gamma -354 ups -61 mpi -351 ntau -351 gkappa -352 tsig -76 tzet -59 sigmaf -127 omicronf -149
        2 - maqsura -49 12 1
        2 maqsura maqsura 73 kurde -71 alep -74 he -36 vav -77 yod 49
        2 - kurde -61 41 11
        2 kurde kurde 40 alep -56 he -9 vav -69 yod -66 ayin -41
        2 - alep 33 27 -5
        2 alep alep 66 bet -401 he -1 vav 18 vavvav -71 het -71 yod -85 ayin -34
        2 - bet -430 -300 -230
        2 bet bet 103 vav -45 yod -352 pe -62 qof -351 cyrg -368 cyrh -354 beta 65 gamma -351 delta -351 mpi 111
        2 - he 9 39 36
        2 he he 28 vav -77 yod -47 ayin -7
        2 - vav -315 -186 -141
        2 vav vav 81 vavvav -48 yod -95 yodyod -78 kaf -355 ayin -57 pe -68 qof -353 shin -351 tav -352 cyrg -260 cyrh -340 beta 23 delta -352 ups -89 mpi -83 gkappa -358 omicronf 26
        2 - vavvav -231 -213 -201
        2 vavvav vavvav 148 yod -71 beta -34 ups -78
        2 - het -238 -247 -214
        2 het het 146 yod -71 kaf -42 cyrg -69 cyrh 49 gamma -52 ups -72 gkappa -57 sigmaf -53
        2 - yod -289 -188 -229
        2 yod yod 66 yodyod -58 ayin -44 pe -352 tsadi -76 qof -356 shin -62 tav -352 cyrg -330 beta -351 gamma -343 ups -26 mpi -351 ntau -351 gkappa -355 tsig -69 tzet -55 sigmaf -123 omicronf -95
        2 - yodyod -200 -207 -228
        2 yodyod yodyod 133 ups -74
        2 - kaf -333 -384 -359
        2 kaf kaf 127 qof -21 cyrg -31 cyrh 53 gamma -10 gkappa -7 tzet -6
        2 - ayin 40 31 33
        2 ayin ayin 52
        2 - pe -415 -350 -359
        2 pe pe 84 qof -351 cyrg -356 cyrh -359 beta -23 delta -351 mpi -78 sigmaf -353
        2 - tsadi -379 -422 -370
        2 tsadi tsadi 126 qof -17 shin -4 cyrg -35 cyrh -27 delta -15 ntau -20 tsig 43 tzet -10 sigmaf 24
        2 - qof -413 -435 -332
        2 qof qof 133 shin -29 tav -351 cyrg -113 cyrh -68 beta -356 gamma -49 delta -360 gkappa -35 tsig -13 tzet -21 sigmaf -23
        2 - shin -358 -349 -375
        2 shin shin 178 tav -1 cyrg -68 cyrh -58 delta -16 tsig -18 tzet -3 sigmaf 6
        2 - tav -374 -391 -373
        2 tav tav 114 cyrg -351 delta -8 ntau -34 tsig -5 sigmaf -4
        2 - cyrg -247 -285 -320
        2 cyrg cyrg 94 cyrh 16 beta -353 gamma 117 mpi -351 gkappa 68 tsig -13 tzet -15 sigmaf -12
        2 - cyrh -182 -118 -206
        2 cyrh cyrh 111 gamma -32 delta -351 ntau -330 gkappa -2 tsig -2 tzet -2
        2 - beta -375 -282 -353
        2 beta beta 113 gamma -351 mpi -26
        2 - gamma -329 -200 -354
        2 gamma gamma 119 delta -351 gkappa -1 nuf -1
        2 - delta -327 -373 -350
        2 delta delta 141 ntau -10 tsig -2 sigmaf 19
        2 - ups 0 -21 -55
        2 ups ups 102
        2 - mpi -384 -376 -350
        2 - ntau -313 -301 -360
        2 ntau nuf -1
        2 - gkappa -350 -339 -304
        2 gkappa nuf -1
        2 - tsig -352 -360 -350
        2 tsig sigmaf -2
        2 - tzet -351 -353 -350
        2 - sigmaf -368 -391 -157
        2 sigmaf sigmaf 107 nuf -346
        2 - nuf -350 -350 -181
        2 nuf nuf 100
        2 - omicronf -20 -20 -36
        2 omicronf omicronf 33
        3 length -510 -510 -433 -294 -305 -319 -352 -415 -481 -531 -611 -609 -681
        3 - a -177 -159 -152
        3 a a 64 e -99 i -165 o -99 u -139 y -180 schwa 3 oe -86 ue -163 aa -56 ii -187 ee -144 oo -179 ou -172 ay -269 ey -193 oi -221 aw -305 iy -92 ya -84 ye -55 yo -189 yu -139 yi -181 ie -123 ja -94 je -160 jo -178 ju -219 aj -306 ej -149 oj -116 ij -154 ah -100 eh -70 glide -154 hard -65 soft -176 yery -129 cyre -103 b -381 p -404 f -401 v -387 w -235 t -385 d -338 s -402 z -413 sh -404 ch -399 tsh -401 dz -401 dzh -401 j -386 sj -401 c -372 g -392 gh -401 k -362 q -386 h -168 l -414 m -375 n -396 r -388 hamza -32 alefe -145 ain -55 jim -403 hah -202 kha -402 sad -408 ghain -403 qaf -408 heh -72 marbuta -156 waw -120 yeh -160 kurde -144 bet -406 vav -132 vavvav -141 het -114 yod -228 yodyod -72 pe -402 tsadi -401 cyrg -401 cyrh -396 ups -180 sigmaf -396 omicronf -92
        3 - e -144 -100 -107
        3 e e 68 i -81 o -104 u -156 y -107 schwa -20 oe -33 ue -75 aa -119 ii -104 ee -79 oo -127 ou -164 ay -58 ey -157 oi -143 aw -219 iy -94 ya -55 ye -52 yo -52 yu -191 yi -62 ie -109 ja -87 je -83 jo -66 ju -175 aj -127 ej -196 oj -123 ij -138 ah -71 eh -46 glide -51 hard -86 soft -111 yery -56 cyre -67 b -422 p -397 f -401 w -217 t -405 d -405 s -405 z -410 sh -396 tsh -401 sj -401 c -394 g -403 k -413 q -402 h -144 l -416 m -418 n -410 r -414 hamza -69 alef -170 alefe -134 alefm -144 ain -154 jim -401 hah -211 kha -403 sad -402 tah -402 qaf -403 heh -17 marbuta -117 waw -148 yeh 7 maqsura -132 kurde -114 alep -128 bet -408 he -87 vav -173 vavvav -172 het -142 yod -44 yodyod -116 ayin -48 pe -402 tsadi -403 qof -406 ups -118 sigmaf -401 omicronf -151
        3 - i -139 -161 -133
        3 i i 62 o -114 u -125 y -60 schwa -76 oe -115 ue -54 aa -176 ii -57 ee -38 oo -120 ou -160 ay -89 ey -114 oi -112 aw -245 iy -76 ya -162 ye -98 yo -12 yu -95 yi -31 ie -121 ja -203 je -161 jo -147 ju -128 aj -102 ej -92 oj -198 ij -162 ah -193 eh -119 glide -33 hard -100 soft -137 yery -28 cyre -85 b -417 p -194 f -402 v -393 w -251 t -327 d -316 th -338 dh -401 s -399 z -357 sh -396 zh -402 ch -378 tsh -364 dz -356 dj -346 dzh -339 j -147 sj -401 cz -401 c -367 g -356 gh -401 k -391 q -357 h -201 l -246 ly -377 m -423 n -389 r -299 hamza -45 alef -143 alefe -159 alefm -132 ain -148 tha -404 jim -375 hah -253 kha -413 sad -409 dad -401 tah -402 zah -401 ghain -403 qaf -410 heh -150 marbuta -151 waw -180 yeh -68 maqsura -36 kurde -141 alep -163 bet -403 he -152 vav -173 vavvav -158 het -182 yod -45 yodyod -123 kaf -402 ayin -146 pe -405 tsadi -403 qof -408 shin -402 tav -401 cyrg -402 cyrh -403 gamma -401 ups -57 omicronf -191
        3 - o -138 -156 -147
        3 o o 59 u -61 y -142 schwa -102 oe -26 ue -31 aa -137 ii -201 ee -135 oo -21 ou -33 ay -198 ey -187 oi -220 aw -123 iy -59 ya -154 ye -153 yo -162 yu -111 yi -166 ie -167 ja -200 je -135 jo -85 ju -131 aj -223 ej -188 oj -274 ij -110 ah -210 eh -95 glide -187 hard -99 soft -121 yery -65 cyre -107 b -395 p -313 f -402 w -116 t -406 d -354 s -398 z -417 sh -402 tsh -394 c -404 k -427 q -399 qu -401 h -223 l -353 m -427 n -394 nk -401 r -398 hamza -132 alef -125 alefe -123 alefm -55 ain -101 jim -403 hah -245 kha -403 dhal -402 sad -405 dad -401 tah -402 zah -402 ghain -406 qaf -409 heh -163 marbuta -155 waw -14 yeh -154 maqsura -158 kurde -146 alep -70 bet -401 he -86 vav -12 het -155 yod -178 yodyod -166 kaf -401 ayin -134 pe -406 tsadi -397 qof -407 shin -403 tav -401 ups -172 omicronf -12
        3 - u -203 -141 -116
        3 u u 68 y -145 schwa -39 oe 15 ue 24 aa -187 ii -181 ee -163 oo -30 ou -5 ay -209 ey -174 oi -145 aw -80 iy -164 ya -196 ye -137 yo -167 yu -18 ie -160 ja -192 je -191 jo -142 ju -117 aj -178 ej -153 oj -170 ij -182 ah -168 eh -157 glide -112 hard -63 soft -161 yery -80 cyre -148 b -264 p -367 f -149 v 13 w -6 t -406 d -396 s -409 z -409 tsh -402 c -403 g -403 k -305 q -404 h -157 l -381 m -404 n -406 r -316 hamza -170 alef -118 alefe -92 alefi -123 alefm -144 ain -85 jim -402 hah -234 kha -404 sad -404 dad -401 tah -401 ghain -402 qaf -409 heh -154 marbuta -144 waw 2 yeh -190 kurde -125 alep -145 he -161 vav 11 het -162 yod -177 yodyod -166 ayin -123 pe -401 tsadi -403 qof -405 shin -402 cyrg -404 beta -298 delta -396 ups -105 mpi -391 omicronf -52
        3 - y -407 -209 -140
        3 y y 83 schwa -114 oe -90 ue -79 aa -212 ii -47 ee -67 oo -155 ou -135 ay -147 ey -144 oi -136 aw -223 iy -71 ya -156 ye -127 yo -106 yu -57 yi -82 ie -139 ja -173 je -124 jo -109 ju -129 aj -120 ej -104 oj -139 ij -134 ah -179 eh -158 glide -64 hard -84 soft -180 yery -61 cyre -116 b -362 p -401 f -326 ph -351 v -219 w -232 t -423 d -399 th -353 dh -353 s -422 z -390 sh -368 zh -294 ch -151 tsh -332 shch -351 ts -353 tz -351 dz -327 dj -327 dzh -314 j -102 zj -365 sj -358 sch -333 cz -352 sz -351 rz -351 zs -342 c -225 cc -52 ck -80 g -91 gh -91 gj -86 gu -79 k -302 q -190 qu -68 kh -95 h -245 x -70 l -426 ll -351 ly -365 m -424 n -432 ny -363 nk -352 r -446 hamza -110 alef -198 alefe -145 alefm -134 ain -197 jim -338 hah -209 kha -101 sad -353 tah -355 ghain -119 qaf -98 heh -160 marbuta -59 waw -205 yeh -54 maqsura -106 kurde -139 alep -162 bet -359 he -158 vav -178 vavvav -162 het -155 yod -35 yodyod -127 kaf -64 ayin -129 pe -356 tsadi -353 qof -122 shin -352 cyrg -141 cyrh -138 beta -353 gamma 29 delta -352 ups -52 mpi -353 gkappa -64 tzet -338 sigmaf -351 omicronf -164
        3 - schwa -142 -72 -193
        3 schwa schwa 80 oe -139 ue -137 aa -128 ii -148 ee -142 oo -141 ou -139 ay -156 ey -141 iy -142 ya -76 ye -126 yo -125 ja -119 je -139 jo -141 ej -141 ij -138 ah -150 eh -103 glide -130 hard -126 soft -142 yery -118 cyre -26 b -403 p -401 v -396 w -97 d -399 s -401 g -396 gh -385 h -108 l -380 n -393 r -403 hamza -136 ain -133 hah -156 heh -115 waw -93 yeh -71 vav -155 vavvav -142 yod -134 ups -142
        3 - oe -217 -64 -217
        3 oe oe 88 ue -52 aa -151 ii -144 ee -145 ou -138 ay -147 ey -143 oi -145 aw -43 iy -158 ya -130 yo -58 yu -118 ja -141 jo -94 ju -131 aj -147 ej -146 oj -129 ij -139 ah -146 eh -82 hard -144 soft -139 yery -105 cyre -68 b -402 w -106 d -401 h -107 m -402 r -405 hamza -109 alef -142 ain -123 hah -150 heh -132 waw -76 yeh -108 vav -96 het -142 yod -141 yodyod -141 ups -138
        3 - ue -167 -122 -150
        3 ue ue 59 aa -157 ii -142 ee -141 oo -136 ou -77 ay -151 ey -141 oi -137 aw -106 iy -144 ya -126 yo -141 yu -51 je -134 jo -146 ju -76 aj -148 ej -143 oj -99 ij -145 ah -151 eh -120 glide -91 hard -145 soft -142 yery -136 cyre -116 b -401 v -388 w -89 h -117 l -402 m -402 n -397 r -401 hamza -146 ain -147 hah -151 heh -148 waw -17 yeh -75 vav -61 het -142 yod -88 beta -392 ups -85
        3 - aa -167 -151 -169
        3 aa aa 54 ii -119 ee -139 oo -134 ou -159 ay -200 ey -176 oi -175 aw -200 iy -143 ya -54 ye -148 yo -170 yu -151 yi -145 ie -139 ja -165 je -152 jo -143 ju -148 aj -205 ej -156 oj -149 ij -165 ah -73 eh -94 glide -160 hard -147 soft -149 yery -162 cyre -150 b -401 w -161 t -361 z -401 k -401 h -211 r -401 hamza -82 alefe -144 ain -42 hah -187 qaf -401 heh -126 marbuta -153 waw -182 yeh -192 vav -186 vavvav -142 het -143 yod -184 yodyod -146 ups -158 omicronf -147
        3 - ii -170 -176 -122
        3 ii ii 59 ee -45 oo -150 ou -171 ay -41 ey -121 aw -181 iy -122 ya -154 ye -148 yo -142 yu -120 yi -139 ja -163 je -141 jo -151 ju -148 aj -142 ej -161 oj -143 ij -79 ah -138 eh -131 glide -112 hard -142 soft -148 yery -118 cyre -132 b -409 p -402 v -401 w -184 t -401 d -403 z -401 sh -401 j -401 k -401 h -167 l -408 m -406 n -401 r -403 hamza -117 alef -154 alefm -141 ain -137 hah -166 qaf -401 heh -180 marbuta -131 waw -228 yeh -33 maqsura -79 kurde -138 alep -153 he -141 vav -179 vavvav -147 het -144 yod -114 ayin -128 ups -147 omicronf -152
        3 - ee -160 -175 -206
        3 ee ee 47 oo -144 ou -160 ay -92 ey -133 oi -139 aw -171 iy -141 ya -143 ye -137 yu -144 ja -120 je -129 jo -141 ju -142 aj -146 ej -151 oj -142 ij -145 ah -136 eh -154 glide -155 soft -156 yery -143 cyre -118 w -152 h -158 r -392 alefe -143 ain -120 hah -151 heh -143 waw -175 yeh -91 alep -145 vav -158 vavvav -144 yod -135 ups -144 omicronf -144
        3 - oo -147 -205 -99
        3 oo oo 106 ou -77 ay -121 ey -150 oi -155 aw -65 iy -141 ya -166 ye -143 yo -141 yu -148 ie -93 ja -127 je -150 jo -141 ju -154 aj -157 ej -146 oj -142 ij -143 ah -126 hard -130 soft -149 yery -137 cyre -112 b -401 w -118 d -401 k -402 h -176 l -401 r -401 hamza -146 alef -141 ain -161 hah -144 heh -158 waw -21 yeh -158 alep -137 vav -114 het -141 yod -152 yodyod -146 ups -143
        3 - ou -153 -159 -253
        3 ou ou 106 ay -171 ey -163 oi -144 aw -48 iy -146 ya -190 ye -131 yo -152 yu -55 yi -141 ie -162 ja -167 je -143 jo -153 ju -149 aj -168 ej -157 oj -148 ij -154 ah -136 glide -145 hard -145 soft -141 yery -139 cyre -159 b -403 v -332 w -29 t -404 d -408 s -401 z -401 sh -401 g -402 k -408 h -185 l -409 m -406 n -401 r -332 hamza -148 alef -173 alefe -144 ain -162 tha -401 hah -188 ghain -401 qaf -407 heh -163 marbuta -152 waw -19 yeh -199 maqsura -141 kurde -141 alep -141 bet -337 he -143 vav -21 het -149 yod -185 yodyod -148 ayin -145 qof -401 ups -143 omicronf -151
        3 - ay -151 -209 -170
        3 ay ay 96 ey -87 oi -139 aw -212 iy -160 ya -171 ye -115 yo -155 yu -170 ja -158 je -149 jo -160 ju -164 aj 4 ej -88 oj -44 ij -139 ah -161 eh -168 glide -146 hard -124 soft -90 yery -138 cyre -93 b -349 p -401 w -192 t -402 d -402 s -403 z -401 tsh -402 k -402 h -216 l -406 m -404 n -405 r -410 alef -183 alefe -143 ain -177 hah -185 qaf -401 heh -151 marbuta -145 waw -183 yeh -89 kurde -138 alep -148 he -142 vav -172 vavvav -155 het -145 ups -144 omicronf -162
        3 - ey -210 -244 -217
        3 ey ey 102 oi -141 aw -191 iy -129 ya -144 ye -150 yo -141 yu -146 ie -132 ja -147 je -123 jo -141 ju -146 aj -77 ej 1 oj -151 ij -76 ah -170 eh -172 hard -142 soft -163 yery -152 cyre -147 b -367 w -169 t -401 s -401 j -396 k -404 h -185 l -403 m -403 n -403 r -405 hamza -135 alef -157 alefe -150 ain -153 hah -163 kha -401 qaf -401 heh -151 marbuta -147 waw -194 alep -152 he -145 vav -168 vavvav -153 yod -131 ayin -145 omicronf -151
        3 - oi -238 -165 -167
        3 oi oi 112 aw -178 iy -130 ya -147 ye -141 yo -141 yu -142 ie -142 ja -144 je -121 jo -144 ju -144 aj -138 oj 18 ij -97 ah -189 eh -147 hard -137 soft -93 cyre -91 w -152 k -396 h -162 l -402 m -401 n -401 r -402 hamza -143 alef -154 ain -149 hah -160 heh -137 marbuta -141 waw -179 maqsura -146 alep -148 vav -162 yod -142 ayin -141 ups -138 omicronf -157
        3 - aw -269 -286 -281
        3 aw aw 108 iy -212 ya -219 ye -163 yo -132 yi -147 ie -167 ja -173 je -146 jo -156 ju -158 aj -217 ej -158 oj -173 ij -197 ah -223 eh -165 glide -147 hard -145 soft -183 yery -172 cyre -183 v -396 w -146 t -403 d -402 s -401 k -386 h -176 l -402 m -403 n -402 r -404 hamza -152 alef -231 alefe -151 alefi -141 alefm -143 ain -185 hah -176 heh -171 marbuta -173 waw -119 yeh -224 maqsura -145 kurde -144 alep -162 he -162 vav -126 het -146 yod -204 yodyod -150 ayin -130 ups -145 omicronf -119
        3 - iy -197 -221 -110
        3 iy iy 29 ya -150 ye -103 yu -145 yi -74 ja -119 je -109 jo -145 ju -142 aj -157 ej -117 oj -129 ij -42 ah -165 eh -137 soft -101 yery -138 cyre -115 b -392 p -401 f -401 w -177 t -405 d -402 s -401 z -401 tsh -356 gj -401 k -405 h -146 l -404 m -405 n -406 ny -401 r -410 hamza -147 alef -166 alefe -141 ain -165 hah -169 heh -165 marbuta -153 waw -212 yeh -138 maqsura -134 kurde -151 alep -156 he -148 vav -172 vavvav -158 het -150 yod -137 ayin -146 pe -402 ups -136 omicronf -151
        3 - ya -162 -156 -128
        3 ya ya 76 ye -50 yo -51 yu -141 yi -131 ie -52 ja -23 je -78 jo -89 ju -163 aj -178 ej -132 oj -156 ij -126 ah -145 eh -153 glide -6 hard -151 soft -133 yery -139 cyre -72 b -410 p -402 v -401 w -229 t -401 d -397 s -396 z -403 ch -385 tsh -401 c -403 k -377 q -401 h -214 l -405 m -406 n -402 r -387 hamza -108 ain -179 jim -383 hah -199 heh -130 marbuta -143 waw -187 yeh -22 kurde -141 vav -169 vavvav -153 het -149 yod -55 qof -401 ups -124 omicronf -153
        3 - ye -71 -186 -146
        3 ye ye 84 yo -73 yu -131 yi -112 ie -47 ja -48 je -20 jo -110 ju -141 aj -98 ej -143 oj -143 ij -144 ah -152 eh -99 glide -141 hard -142 soft -129 yery -136 cyre -29 b -401 w -120 t -402 d -401 l -401 m -402 r -403 hamza -113 alef -141 alefe -141 ain -155 hah -163 heh -147 waw -144 yeh -54 alep -144 vav -151 vavvav -143 yod -129 yodyod -127 ups -131 omicronf -152
        3 - yo -214 -268 -221
        3 yo yo 89 yu -147 ja -69 je -107 jo 1 ju -97 aj -147 ej -125 oj -145 ij -154 ah -163 eh -147 glide -123 soft -157 yery -136 cyre -65 b -401 w -167 t -402 d -401 h -204 l -402 m -402 n -401 r -404 hamza -146 alef -160 alefe -108 ain -148 hah -177 heh -159 marbuta -147 waw -78 yeh -146 maqsura -143 alep -136 he -141 vav -129 yod -122 ayin -147 omicronf -141
        3 - yu -73 -149 -217
        3 yu yu 57 yi -143 ie -142 ja -143 je -153 jo -108 ju -24 aj -149 ej -122 oj -142 ij -150 ah -152 eh -141 glide -85 soft -94 yery -150 cyre -173 b -375 v -396 w -27 k -371 h -164 l -401 m -401 r -401 hamza -153 ain -150 hah -155 heh -154 waw -20 yeh -134 vav -61 yod -114 ups -111 omicronf -141
        3 - yi -160 -140 -197
        3 yi yi 102 ja -125 je -106 jo -120 aj -118 ij -118 ah -142 glide -91 soft -125 yery -122 cyre -74 w -144 z -385 ch -389 g -373 h -131 m -401 hamza -141 heh -133 waw -145 yeh -67 vav -148 yod -117
        3 - ie -180 -190 -180
        3 ie ie 61 ja -49 je -61 jo -145 ju -141 aj -146 ej -143 ij -141 ah -141 soft -118 cyre -54 w -144 z -401 k -401 h -160 m -401 alefe -146 ain -145 hah -157 qaf -401 heh -146 waw -185 yeh -136 vav -154 vavvav -146 het -143 yod -137
        3 - ja -235 -248 -105
        3 ja aj -141 ij -152 ah -128 eh -119 glide 11 hard -145 soft -160 yery -154 cyre -112 w -174 h -164 l -404 m -402 n -401 r -405 hamza -150 alef -181 alefe -150 alefi -152 alefm -145 ain -171 hah -188 heh -165 waw -186 maqsura -141 kurde -142 alep -152 he -137 vav -173 vavvav -148 ayin -129 ups -133 omicronf -144
        3 - je -184 -186 -204
        3 je aj -141 ij -144 ah -145 eh -116 glide -57 hard -159 soft -144 yery -151 cyre -71 b -401 w -177 h -204 l -402 m -402 n -404 r -403 hamza -126 alef -141 ain -172 hah -161 heh -152 waw -169 yeh -139 vav -164 vavvav -143 ups -123 omicronf -142
        3 - jo -232 -205 -196
        3 jo aj -144 ej -142 ij -142 ah -141 eh -141 glide -76 hard -139 soft -131 yery -144 cyre -70 w -152 h -67 r -403 hamza -146 alef -130 alefe -112 alefm -141 ain -144 hah -94 heh -147 waw -126 yeh -141 alep -145 he -142 vav -156 vavvav -143 yod -144 yodyod -141 ups -141 omicronf -145
        3 - ju -244 -229 -190
        3 ju aj -142 ah -142 eh -147 glide -107 hard -141 soft -141 yery -150 cyre -154 b -401 w -131 h -180 l -401 n -401 r -401 alef -151 alefe -144 alefi -141 alefm -141 ain -161 hah -153 heh -153 waw -144 yeh -144 alep -146 he -142 vav -155 vavvav -141 ups -120
        3 - aj -238 -247 -154
        3 aj ij -143 ah -163 eh -169 glide -10 hard -127 soft -151 yery -147 cyre -135 w -165 h -174 l -407 r -406 hamza -45 alef -178 alefe -143 alefm -141 ain -152 hah -157 heh -161 marbuta -146 waw -183 maqsura -132 kurde -142 alep -162 he -146 vav -158 vavvav -141 yodyod -124 ayin -144 ups -143 omicronf -154
        3 - ej -205 -240 -190
        3 ej ah -163 eh -161 glide -32 yery -146 cyre -202 b -401 w -152 h -161 l -401 r -402 hamza -147 alef -135 alefe -141 ain -146 hah -144 heh -154 waw -171 vav -152 ups -141 omicronf -150
        3 - oj -216 -228 -188
        3 oj ah -158 eh -147 glide -89 hard -142 soft -152 yery -147 cyre -112 b -401 w -161 h -168 l -401 hamza -141 alef -145 alefe -144 ain -144 hah -149 heh -146 marbuta -142 waw -166 yeh -142 alep -142 vav -159 het -142 yod -127 ups -141 omicronf -162
        3 - ij -217 -193 -216
        3 ij ij 45 ah -170 eh -147 glide -149 hard -143 soft -153 yery -169 cyre -121 b -402 w -172 h -188 l -409 m -403 n -405 r -404 hamza -147 alef -157 alefe -142 alefi -141 alefm -143 ain -161 hah -164 heh -178 marbuta -160 waw -186 yeh -156 maqsura -144 alep -158 he -149 vav -185 vavvav -145 het -139 yod -126 yodyod -141 ayin -144 ups -115 omicronf -155
        3 - ah -261 -192 -181
        3 ah glide -151 hard -153 soft -147 yery -151 cyre -126 b -402 p -402 v -404 w -185 d -401 z -401 h -146 l -403 m -402 r -413 alef -165 alefe -163 alefi -146 alefm -157 ain -183 heh -142 waw -225 yeh -212 maqsura -145 kurde -141 alep -171 vav -175 vavvav -144 yod -173 yodyod -143 ayin -148 ups -143 omicronf -156
        3 - eh -209 -173 -95
        3 eh glide -142 hard -141 soft -142 yery -94 cyre -73 b -402 w -170 l -402 m -401 r -403 hamza -133 alefe -141 ain -146 heh -127 waw -149 yeh -81 vav -165 vavvav -142 yod -115 shin -401 ups -149 omicronf -142
        3 - glide -267 -199 -227
        3 glide glide 57 hard -143 soft -133 yery -139 cyre -83 b -340 p -372 f -366 v -308 w -204 t -386 d -353 dh -354 s -294 z -265 sh -355 zh -335 ch -353 tsh -360 shch -355 dj -314 dzh -352 j -111 zj -352 sj -354 cz -351 sz -351 c -367 g -309 gj -353 k -384 q -334 kh -354 h -164 x -351 l -371 ll -358 ly -343 m -360 n -349 ny -358 ng -352 r -414 hamza -73 alef -117 alefe -143 alefi -145 alefm -141 ain -162 jim -275 hah -158 kha -351 tah -351 qaf -351 heh -96 marbuta -159 waw -186 yeh -23 maqsura -145 kurde -125 alep -155 bet -353 he -110 vav -144 vavvav -146 het -141 yod -47 yodyod -133 ayin -98 pe -352 cyrg -354 cyrh -352 ups -107 ntau -336 nuf -351 omicronf -149
        3 - hard -177 -5 42
        3 hard hard 88 soft -146 yery -74 cyre -96 w -119 t -388 sh -396 q -401 h -98 n -401 r -401 ain -130 heh -130 waw -119 yeh -75 vav -110 yod -152 ups -138
        3 - soft -277 -67 -20
        3 soft soft 44 yery -122 cyre -108 b -375 p -367 f -358 v -359 w -185 t -375 d -378 dh -352 s -261 z -354 zh -351 ch -355 tsh -353 shch -351 ts -353 dj -351 j -321 sj -351 sch -351 cz -353 sz -352 rz -351 c -356 g -365 k -378 q -352 kh -352 h -103 l -378 ll -351 ly -354 m -355 n -363 ny -352 ng -351 nk -352 r -392 hamza -120 alef -148 ain -150 jim -351 hah -157 qaf -352 heh -122 marbuta -141 waw -190 yeh -133 alep -141 he -137 vav -159 vavvav -141 het -147 yod -122 ayin -134 tsadi -353 qof -353 shin -351 cyrg -352 cyrh -347 ups -130 mpi -351 omicronf -121
        3 - yery -198 -105 -77
        3 yery yery 69 cyre -88 b -414 p -403 f -403 v -405 w -160 t -404 d -409 s -396 z -401 tz -401 c -403 g -403 k -404 q -402 h -168 l -408 m -408 n -401 r -410 hamza -141 ain -150 hah -149 heh -111 waw -131 yeh -7 vav -124 yod -46 ups -144 omicronf -147
        3 - cyre -190 -130 -155
        3 cyre cyre 56 b -410 p -399 f -401 w -216 t -404 d -397 s -402 z -401 tsh -401 c -401 k -403 q -401 h -134 l -403 m -402 n -401 r -411 hamza -82 ain -175 hah -173 qaf -403 heh -77 waw -160 yeh -33 vav -178 vavvav -144 het -144 yod -91 pe -403 qof -401 cyrg -401 ups -162 omicronf -106
        3 - b -332 -413 -349
        3 b b 84 p 38 f -211 ph -82 v -74 w -100 t -502 d -374 th -352 dh -353 s -491 z -382 ss -355 sh -408 zh -325 ch -383 tsh -403 shch -352 ts -381 tz -353 dz -351 dj -359 dzh -354 j -388 zj -335 sj -358 sch -347 cz -352 sz -356 rz -351 cs -351 c -427 ck -351 g -424 gh -357 gj -354 gu -354 k -467 q -396 qu -351 kh -372 h -378 x -366 l -439 ll -353 ly -367 m -345 n -504 ny -368 ng -351 nk -351 r -365 hamza -365 alef -424 alefm -401 ain -369 jim -361 hah -364 kha -364 dhal -356 sad -357 tah -358 ghain -371 qaf -370 heh -353 waw -180 yeh -422 maqsura -410 kurde -401 alep -409 bet 86 vav -141 vavvav -71 het -351 yod -385 yodyod -354 kaf -353 ayin -403 pe 27 tsadi -357 qof -373 shin -355 tav -351 cyrg -394 cyrh -371 beta 29 gamma -361 delta -335 ups -402 mpi 91 ntau -354 gkappa -351 tsig -351 sigmaf -360 nuf -351
        3 - p -312 -371 -389
        3 p p 121 f -70 ph 38 v -235 w -228 t -392 d -442 th -355 dh -357 s -484 z -288 ss -352 sh -384 zh -347 ch -367 tsh -392 shch -355 ts -367 tz -351 dz -351 dj -356 dzh -352 j -390 zj -353 sj -352 sch -352 cz -351 sz -352 cs -352 c -398 ck -351 g -422 gh -351 gj -351 gu -353 k -378 q -373 qu -353 kh -368 h -425 x -356 ks -352 l -437 ll -353 ly -355 m -463 n -420 ny -360 ng -352 r -408 hamza -355 alef -407 ain -353 jim -364 hah -360 kha -360 sad -356 dad -355 tah -352 zah -351 ghain -354 qaf -359 heh -363 waw -150 yeh -388 alep -405 bet -71 vav -180 vavvav -84 het -351 yod -371 pe 107 tsadi -352 qof -363 shin -351 tav -352 cyrg -382 cyrh -376 beta -93 gamma -366 delta -355 ups -351 mpi -99 ntau -351 sigmaf -356 nuf -352
        3 - f -380 -323 -257
        3 f f 82 ph 130 v 3 w -18 t -215 d -312 th -28 dh -100 s -431 z -394 ss -345 sh -374 zh -367 ch -268 tsh -295 ts -364 dz -351 dj -351 dzh -351 j -369 zj -351 sch -352 cz -351 sz -351 cs -351 c -386 g -412 gh -256 gu -351 k -439 q -368 kh -276 h -397 x -300 ks -352 l -348 ll -351 ly -356 m -376 n -376 ny -353 r -355 hamza -354 alef -401 ain -354 tha -23 jim -359 hah -361 kha -302 dhal -31 sad -353 dad -36 tah -96 zah -351 ghain -334 qaf -356 heh -344 waw 44 yeh -389 kurde -402 alep -409 bet 59 vav -8 vavvav -51 yod -364 pe 74 tsadi -355 qof -368 shin -352 tav -53 cyrg -366 cyrh -358 beta -14 gamma -352 delta -20 ups -210 mpi -79 ntau -60 gkappa -351 sigmaf -359 nuf -352
        3 - ph -354 -364 -356
        3 ph ph 141 v -41 w -69 t -353 d -351 th -7 dh -352 s -356 z -352 sh -364 zh -351 ch -351 tsh -367 shch -351 j -355 zj -351 cz -351 c -351 gh -351 k -354 l -354 m -354 n -351 ng -351 r -354 jim -352 waw -73 bet -21 vav -56 pe 62 shin -351 cyrh -351 beta -14 mpi -8
        3 - v -259 -233 -279
        3 v v 95 w 41 t -479 d -473 th -72 dh -355 s -340 z -248 sh -360 zh -360 ch -376 tsh -410 shch -358 ts -315 tz -328 dz -354 dj -362 dzh -355 j -259 zj -321 sj -355 sch -354 cz -351 sz -353 rz -351 c -381 g -319 gh -357 gj -352 gu -339 k -428 q -345 qu -352 kh -341 h -408 x -361 ks -351 l -236 ly -354 m -431 n -249 ny -360 ng -351 nk -352 gn -352 r -328 ain -354 tha -351 jim -356 hah -360 sad -354 dad -352 tah -353 ghain -341 qaf -300 heh -316 waw 74 yeh -339 bet 72 vav 7 vavvav 86 yod -355 kaf -351 pe -113 tsadi -355 qof -361 shin -352 tav -352 cyrg -362 cyrh -346 beta 71 gamma -253 delta -351 ups -41 mpi -65 ntau -353 gkappa -333 tsig -351 sigmaf -355 nuf -356
        3 - w -168 -314 -196
        3 w w 92 t -391 d -360 th -78 dh -351 s -407 z -335 sh -359 zh -332 ch -355 tsh -365 ts -356 tz -352 dj -333 j -353 zj -351 sj -351 sch -351 sz -351 c -368 g -369 gh -356 gj -332 k -380 q -330 kh -348 h -266 x -351 l -310 ly -355 m -407 n -373 ny -351 ng -351 nk -352 r -435 hamza -183 alef -232 alefe -171 alefi -150 alefm -163 ain -201 jim -324 hah -195 kha -353 sad -353 tah -351 ghain -341 qaf -355 heh -190 marbuta -177 waw -9 yeh -239 maqsura -153 kurde -150 alep -168 bet 48 he -181 vav -8 het -148 yod -226 yodyod -148 ayin -154 pe -84 tsadi -351 qof -352 cyrg -366 cyrh -353 beta 36 gamma -355 delta -353 ups -128 mpi -73 ntau -352 gkappa -351 tsig -353 omicronf -141
        3 - t -433 -307 -195
        3 t t 117 d -59 th 67 dh 4 s -242 z -263 ss -175 sh -247 zh -126 ch -120 tsh -62 shch 31 ts 28 tz -63 dz -44 dj 27 dzh -115 j -253 zj -70 sj -104 sch -115 cz -46 sz -79 rz -81 cs -54 zs -42 c 1 cc -12 g -343 gh -286 gj -289 gu -351 k -329 q -412 qu -352 kh -380 h -278 x -365 ks -355 l -353 ll -351 ly -345 m -495 n -389 ny -364 ng -354 nk -351 r -381 alef -408 alefe -404 ain -367 tha 78 jim -76 hah -366 kha -369 dhal -12 sad -128 dad -70 tah 105 zah -41 ghain -362 qaf -366 heh -354 waw -416 yeh -395 bet -375 vav -384 het -351 yod -391 kaf -360 ayin -408 pe -382 tsadi 67 qof -384 shin -99 tav 116 cyrg -408 cyrh -388 beta -360 gamma -374 delta -2 ups -403 mpi -356 ntau -125 gkappa -351 tsig -64 tzet -14 sigmaf -100 nuf -314
        3 - d -312 -376 -240
        3 d d 109 th -25 dh 47 s -273 z -197 ss -180 sh -178 zh -78 ch -229 tsh -188 shch -125 ts -162 tz -41 dz 80 dj 24 dzh -100 j -215 zj -67 sj -113 sch -102 cz -89 sz -92 rz -85 cs -55 zs -48 c -286 cc -27 ck -351 g -282 gh -241 gj -288 gu -353 k -437 q -392 qu -352 kh -326 h -342 x -292 ks -353 l -416 ll -356 ly -345 m -494 n -425 ny -375 ng -356 nk -353 r -285 hamza -344 alef -417 alefi -401 ain -361 tha -54 jim -84 hah -373 kha -373 dhal -33 sad -145 dad 35 tah -25 zah -13 ghain -287 qaf -369 heh -354 marbuta -402 waw -417 yeh -356 kurde -408 alep -410 bet -376 he -403 vav -373 vavvav -351 yod -337 kaf -352 ayin -406 pe -376 tsadi -132 qof -374 shin -107 tav -84 cyrg -327 cyrh -318 beta -356 gamma -357 delta 105 ups -402 mpi -353 ntau 88 gkappa -353 tsig -58 tzet 5 sigmaf -35 nuf -365
        3 - th -335 -349 -292
        3 th th 137 dh -10 s -105 z -121 ss -65 sh -89 zh -10 ch -35 tsh -133 shch -8 ts -102 tz -20 dz -3 dj 19 dzh -2 j -62 zj -12 sj -20 sch -18 cz -23 sz -13 rz -1 cs -5 c -108 cc -2 g -354 k -370 q -351 kh -352 h -362 x -355 l -360 m -344 n -301 r -328 ain -351 tha 60 jim -22 kha -352 dhal 15 sad -73 dad -4 tah 18 zah -4 ghain -351 waw -351 yeh -351 yod -351 kaf -351 tsadi -38 shin -20 tav 77 cyrg -351 cyrh -352 beta -7 gamma -351 delta -11 ntau -12 tsig -18 tzet -3 sigmaf -20
        3 - dh -235 -311 -360
        3 dh dh 120 s -122 z 18 ss -38 sh -131 zh -65 ch -107 tsh -102 shch -28 ts -35 tz -3 dz -55 dj -54 dzh -32 j -106 zj -7 sj -27 sch -30 cz -15 sz -16 rz -9 cs -4 zs -7 c -76 cc -3 g -351 gu -351 k -365 q -351 kh -351 l -297 m -357 n -366 r -364 tha -9 jim -45 kha -352 dhal 111 sad -39 dad 85 tah -26 zah 81 ghain -351 waw -351 yeh -351 kaf -351 tsadi -17 shin -29 tav -8 cyrg -329 delta 106 ntau 8 tsig -6 tzet -17 sigmaf -15
        3 - s -320 -289 -163
        3 s s 106 z 15 ss 64 sh 16 zh -96 ch -62 tsh -84 shch 60 ts -164 tz -39 dz -120 dj -130 dzh -126 j -230 zj -48 sj -38 sch -17 cz -53 sz 83 rz -73 cs 17 zs -165 c -18 cc -10 g -255 gh -341 gj -136 k -293 q -419 qu -354 kh -336 h -292 x 23 ks -279 l -428 ll -347 ly -348 m -483 n -414 ny -376 ng -332 nk -356 r -546 hamza -353 alef -434 alefm -401 ain -360 tha -1 jim -163 hah -375 kha -365 dhal -110 sad 96 dad -79 tah -139 zah -74 ghain -376 qaf -154 heh -386 waw -422 yeh -264 kurde -402 alep -403 bet -385 vav -385 vavvav -351 het -87 yod -178 kaf -335 ayin -401 pe -372 tsadi -64 qof -138 shin 83 tav -75 cyrg -237 cyrh -106 beta -372 gamma -369 delta 6 ups -398 mpi -356 ntau -42 gkappa -338 tsig -87 tzet -47 sigmaf 45 nuf -334
        3 - z -392 -394 -290
        3 z z 110 ss -4 sh -118 zh 70 ch -113 tsh -207 shch -144 ts 37 tz 21 dz 9 dj -32 dzh -32 j -13 zj -10 sj -90 sch 9 cz -105 sz -120 rz -186 cs -80 zs 17 c -23 cc -12 g -139 gh -323 gj -30 k -263 q -297 qu -329 kh -299 h -425 x 35 ks -114 l -412 ll -333 ly -358 m -453 n -435 ny -362 ng -352 nk -351 r -417 hamza -353 alef -403 ain -360 tha -39 jim 27 hah -360 kha -352 dhal 49 sad -110 dad 69 tah -75 zah 37 ghain -332 qaf -96 heh -365 waw -403 yeh -158 maqsura -407 alep -403 bet -358 vav -364 het -86 yod -129 kaf -352 ayin -407 pe -357 tsadi 29 qof -78 shin -50 tav -81 cyrg -138 cyrh -122 beta -354 gamma -354 delta -24 ups -401 ntau -45 gkappa -351 tsig -13 tzet 7 sigmaf 8 nuf -355
        3 - ss -350 -351 -350
        3 ss ss 134 sh -20 zh -48 ch -26 tsh -96 ts -92 tz -18 dz -25 dj -21 dzh -20 j -86 zj -14 sj -16 sch -1 cz -8 sz 9 rz 6 c -17 cc -2 g -102 gj -13 k -159 q -352 h -351 ks -81 l -364 m -356 n -364 ny -351 r -372 jim -47 hah -352 dhal -15 dad -19 zah -9 qaf -35 heh -352 waw -351 yeh -137 bet -352 het -53 yod -102 tsadi -22 qof -43 shin -2 tav -12 cyrg -50 cyrh -41 tsig -23 tzet -1
        3 - sh -121 -284 -71
        3 sh sh 103 zh -26 ch 78 tsh -50 shch -50 ts -146 tz -56 dz -83 dj -131 dzh -91 j -137 zj 19 sj 85 sch 86 cz 4 sz 93 rz -78 cs -63 zs -10 c -108 cc -20 ck -73 g -144 gh -129 gj -77 gu -67 k -143 q -152 qu -47 kh -144 h -183 x 102 ks -104 l -363 ly -356 m -361 n -424 ny -356 ng -351 r -435 alef -408 ain -359 tha -10 jim -91 hah -351 kha -59 dhal -42 sad -21 dad -61 zah -45 ghain -61 qaf -123 heh -354 waw -382 yeh -155 bet -356 he -405 vav -367 het -56 yod -138 kaf -28 pe -353 tsadi -19 qof -120 shin 90 tav -22 cyrg -148 cyrh -134 beta -352 gamma -43 delta -29 ntau -351 gkappa -20 tsig -28 tzet -14 sigmaf 19
        3 - zh -186 -177 -369
        3 zh zh 128 ch 8 tsh -90 shch -64 ts -55 tz -32 dz 29 dj 54 dzh 29 j 69 zj 83 sj -59 sch 104 cz -58 sz -60 rz -15 cs 22 zs -39 c 23 cc -9 ck -34 g 24 gh -70 gj 6 gu -23 k -196 q -89 qu -25 kh -113 h -378 x -41 ks -63 l -394 ly -352 m -391 n -402 r -166 tha -3 jim 54 kha -42 dhal -5 sad -51 dad -23 zah 10 ghain -36 qaf -68 heh -352 waw -352 yeh -96 alep -401 bet -352 vav -351 het -84 yod -56 kaf -9 pe -351 tsadi -13 qof -71 shin -27 tav -5 cyrg -84 cyrh -81 gamma -11 delta -12 gkappa -8 tsig 6 tzet 36 sigmaf -32
        3 - ch -277 -301 -331
        3 ch ch 133 tsh 92 shch -84 ts 83 tz 18 dz 28 dj 34 dzh -38 j -24 zj -41 sj 8 sch 15 cz 97 sz 12 rz -52 cs 25 zs -22 c 42 ck -71 g -51 gh -52 gj -36 gu -27 k -57 q -13 qu -7 kh -4 h -24 x 54 ks -55 l -396 ly -351 m -385 n -403 ny -351 ng -88 r -399 hamza -351 tha -18 jim -12 hah -76 kha 37 dhal -33 sad -26 dad -10 zah -22 ghain -55 qaf -54 heh -10 waw -357 yeh -171 bet -346 vav -353 het 27 yod -114 kaf 45 tsadi 57 qof -52 shin 25 tav -27 cyrg -45 cyrh 74 gamma -33 delta -35 gkappa -4 tsig 35 tzet -12 sigmaf -24
        3 - tsh -327 -297 -376
        3 tsh tsh 107 shch -2 ts 50 tz 54 dz 7 dj 51 dzh 37 j -61 zj -52 sj -113 sch -136 cz 86 sz -80 rz -68 cs 69 zs -2 c 55 g -41 gj -36 k -72 q -140 kh -351 h -303 x 126 ks -69 l -419 ll -351 ly -352 m -400 n -414 ny -355 r -443 hamza -352 ain -353 tha -26 jim -5 hah -352 kha -358 dhal -16 sad -28 dad -36 tah -68 zah -23 ghain -314 qaf -7 heh -354 waw -374 yeh -134 bet -355 vav -356 het -54 yod -133 kaf -327 pe -357 tsadi 83 qof -64 shin -63 tav -32 cyrg -80 cyrh -42 gamma -351 delta -34 ntau -28 tsig 49 tzet -12 sigmaf 16 nuf -352
        3 - shch -352 -368 -351
        3 shch shch 181 ts -10 tz -19 dz -6 dj -14 dzh -5 j -78 zj -19 sj -34 sch 20 cz -20 sz -14 rz -6 cs -4 c 6 cc -1 g -49 gj -3 k -126 h -356 x 14 ks -5 l -361 m -361 n -359 r -360 tha -4 jim -24 kha -351 dhal -3 sad -36 dad -2 zah -10 qaf -19 yeh -89 het -51 yod -66 tsadi -5 qof -28 shin 19 tav -1 cyrg -18 cyrh -33 delta -9 tsig -1 sigmaf 25
        3 - ts -221 -240 -369
        3 ts ts 101 tz 70 dz -6 dj -45 dzh -18 j -106 zj -22 sj -39 sch -41 cz 42 sz -65 rz -59 cs -14 zs -59 c 79 g -114 gj -13 k -68 q -164 h -331 x -26 ks -104 l -394 ly -351 m -379 n -409 ny -352 r -412 tha -1 jim 62 dhal -5 sad -24 dad -12 tah -14 zah -5 qaf -35 waw -355 yeh -131 bet -351 vav -351 yod -101 tsadi 98 qof -41 shin -43 tav -17 cyrg -63 cyrh -44 delta -23 ntau -8 tsig 51 tzet 21 sigmaf -43
        3 - tz -351 -358 -355
        3 tz dj 11 dzh 5 j -9 zj -4 sj -6 sch -14 sz -12 rz -26 cs -1 zs -9 c 61 gj -1 k -50 h -353 x -5 ks -3 l -353 m -351 n -354 r -357 tha -2 jim 36 sad -10 dad -6 tah -2 qaf -13 yeh -73 bet -352 yod -55 tsadi 86 qof -23 shin -13 tav -14 cyrg -4 cyrh -2 delta -1 ntau -3 sigmaf -6
        3 - dz -355 -364 -352
        3 dz dj 56 dzh -10 j 55 zj -10 sj -15 sch -21 cz 20 sz -37 rz -35 cs 21 zs -7 c 29 ck -2 g 27 gh -9 gj -13 gu -8 k -95 q -63 qu -11 kh -18 h -353 x 2 ks -5 l -358 m -357 n -357 r -358 jim 85 kha -19 dhal -16 sad -17 dad -7 zah -5 ghain -6 qaf -37 heh -351 waw -351 yeh -87 het -51 yod -66 kaf -5 pe -351 tsadi -3 qof -29 shin -21 tav -3 cyrg -22 cyrh 1 gamma 22 delta -5 gkappa -2 sigmaf 24
        3 - dj -345 -381 -354
        3 dj dj 102 dzh 63 j 80 zj -21 sj -48 sch -33 cz -9 sz -49 rz -21 cs -2 zs 17 c 52 ck -7 g 93 gh -28 gj 38 k -101 q -15 qu -8 kh -50 h -345 x 24 ks -19 l -368 m -362 n -363 ny -352 r -365 jim 97 hah -351 kha -29 dhal -14 sad -30 dad -21 zah -10 ghain 4 qaf -35 waw -354 yeh -101 vav -351 het -51 yod -64 kaf -3 tsadi 12 qof -35 shin -25 tav -6 cyrg 10 cyrh -52 gamma 50 gkappa -2 tsig 7 tzet 50 sigmaf 20
        3 - dzh -356 -360 -353
        3 dzh dzh 163 j 75 zj -27 sj -14 sch -17 cz -13 sz -22 rz -31 cs 9 zs -13 c 34 ck -2 g 7 gh -13 gj 40 gu -9 k -70 q -44 qu -10 kh -24 h -356 x -2 ks -8 l -356 m -356 n -356 r -358 jim 104 kha -26 dhal -12 sad -17 dad -17 zah -15 ghain -22 qaf -36 yeh -92 vav -351 yod -71 kaf -3 tsadi -9 qof -27 shin -21 tav -6 cyrg -68 cyrh -50 gamma -9 delta -24 gkappa -1 tsig -1 tzet 4 sigmaf -3
        3 - j -374 -323 -334
        3 j j 82 zj 3 sj -118 sch -3 cz -61 sz -58 rz -49 cs -26 zs 29 c -61 cc -11 ck -48 g -37 gh -55 gj 21 gu 14 k -207 q -95 qu 6 kh 3 h -308 x -22 ks -62 l -433 ll -346 ly -353 m -412 n -390 ny -360 ng -348 nk -351 r -445 hamza -351 tha -1 jim 90 kha 3 dhal -21 sad -23 dad -48 tah -351 zah -27 ghain -54 qaf -80 heh -352 waw -352 yeh 12 bet -354 vav -353 het -31 yod -2 yodyod -344 kaf -17 pe -354 tsadi -64 qof -91 shin -59 tav -25 cyrg -101 cyrh -8 beta -354 gamma 24 delta -27 mpi -353 ntau -345 gkappa -28 tsig -20 tzet 60 sigmaf -45
        3 - zj -353 -321 -356
        3 zj sch 32 cz -6 sz -4 rz -6 cs -8 zs -8 c -16 g -62 gj 2 k -73 h -364 x -4 ks -6 l -358 m -352 n -355 r -354 tha -3 jim -1 sad -6 qaf -3 yeh -88 het -51 yod -65 tsadi -1 qof -6 shin -5 cyrg -33 cyrh -23 tsig 7 sigmaf -14
        3 - sj -354 -351 -355
        3 sj sj 131 cz -13 rz -7 cs -14 zs -9 c -26 cc -1 g -63 gj -18 k -115 h -372 x 26 ks -21 l -364 m -358 n -361 ny -351 r -366 jim -34 dhal -4 sad -8 dad -1 qaf -11 waw -351 yeh -108 het -52 yod -93 tsadi -20 qof -7 shin 5 tav -7 cyrg -33 cyrh -19 delta -2 tsig -5 sigmaf -2
        3 - sch -358 -287 -255
        3 sch sch 153 cz -14 sz 62 rz -18 cs -29 zs 2 c -77 g -41 gj -20 k -28 x 53 ks -24 l -357 m -351 n -343 r -358 jim -6 dhal -5 sad -36 dad -2 zah -32 qaf -29 yeh -64 het -56 yod -77 pe -351 tsadi -19 qof -19 shin 108 tav -7 cyrg -35 cyrh -47 delta -3 tsig -2 tzet -3 sigmaf -11
        3 - cz -342 -360 -358
        3 cz rz -19 zs -1 c 49 g -9 gj -1 k -93 q -334 h -359 x -6 l -356 m -352 n -355 r -357 tha -4 jim 1 dhal -4 sad -6 zah -6 qaf -9 yeh -84 het -53 yod -57 tsadi 43 qof -20 shin -10 tav -1 cyrg -20 cyrh -24 delta -1 tsig 10 sigmaf -11
        3 - sz -357 -339 -261
        3 sz rz -20 cs -7 zs -4 c -38 g -61 gj -10 k -91 h -334 x 54 ks -27 l -322 m -354 n -335 r -362 tha -1 jim -50 dhal -12 sad -13 dad -9 zah 14 qaf -25 waw -351 yeh -75 vav -351 het -51 yod -79 tsadi -8 qof -29 shin 52 tav -2 cyrg -28 cyrh -35 delta -1 tsig -8 tzet -7 sigmaf 3
        3 - rz -350 -358 -355
        3 rz cs -10 zs -3 c -63 cc -1 g -36 gj -12 k -85 h -354 x -6 ks -13 l -354 n -351 r -36 jim -32 dhal -4 sad 20 dad -9 zah -7 qaf -5 yeh -75 yod -72 tsadi -17 qof -11 shin -4 tav -1 cyrg -16 cyrh -12 tsig -1 tzet -2 sigmaf -4
        3 - cs -351 -359 -353
        3 cs cs 147 zs -2 c 2 g 7 gj 5 k -54 h -354 x -1 ks -1 l -353 m -352 n -356 r -353 tha -1 sad -3 dad -1 qaf 2 heh -351 yeh -76 het -58 yod -66 tsadi 20 shin -10 cyrg -21 cyrh -49 delta -1 tzet 16 sigmaf -15
        3 - zs -352 -252 -351
        3 zs c -11 g 16 gj 7 k -49 h -351 x -1 ks -11 l -351 m -353 n -328 r -354 jim 65 sad -6 dad -5 yeh -38 yod -56 tsadi -10 qof -2 shin -5 cyrg -9 cyrh -8 sigmaf -20
        3 - c -342 -455 -349
        3 c c 99 ck -13 g -87 gh -57 gj -23 gu -51 k 51 q -22 qu 11 kh -38 h -191 x -31 ks -51 l -368 ll -352 ly -357 m -429 n -451 ny -355 ng -89 r -474 alef -404 ain -352 tha -47 jim 16 hah -66 kha -36 dhal -23 sad 9 dad -21 tah -48 zah -46 ghain -62 qaf 10 heh -125 waw -357 yeh -185 alep -401 bet -355 vav -353 het -66 yod -131 kaf 4 pe -353 tsadi 68 qof 75 shin -18 tav -37 cyrg -97 cyrh -43 beta -355 gamma -34 delta -29 ups -401 mpi -351 ntau -29 gkappa -8 tsig 52 tzet 28 sigmaf -16 nuf -352
        3 cc g -21 gj -1 k 13 q -2 qu 18 kh -17 h -81 n -351 ng -2 dad -6 qaf -4 yeh -55 qof 5 shin -2 cyrg -6 cyrh -26 gamma -1
        3 - ck -350 -354 -296
        3 ck ck 149 g -54 gh -6 gj -5 gu 7 k 7 q -30 qu 24 kh -55 h -123 x -17 ks -20 l -352 m -353 n -352 ng -29 r -351 jim -6 hah -59 kha -25 ghain -17 qaf -10 heh -52 het -51 kaf -17 qof 81 shin -351 cyrg -25 cyrh -39 gamma -1 nuf -351
        3 - g -310 -338 -157
        3 g g 119 gh 88 gj -31 k 35 q 19 qu -16 kh -46 h -10 x -28 ks -80 l -360 ll -353 ly -357 m -432 n -374 ny -361 ng -186 nk -327 r -486 hamza -355 alef -402 alefe -401 ain -362 tha -352 jim 105 hah -69 kha -86 sad -73 dad -351 tah -356 zah -17 ghain 92 qaf 21 heh -33 waw -395 yeh -402 bet -338 vav -279 het -89 yod -371 yodyod -356 kaf -41 pe -364 tsadi -41 qof -105 shin -58 cyrg 71 cyrh -47 beta -323 gamma 99 delta -345 ups -402 mpi -351 ntau -343 gkappa 115 tsig -15 tzet 42 sigmaf -59
        3 - gh -335 -330 -243
        3 gh gh 126 gj 43 k -36 q 44 qu -1 kh 8 h -37 x 15 ks -14 l -362 ll -351 m -357 n -362 ng 29 r 2 hah -84 kha -58 ghain 127 qaf 40 heh -56 waw -356 yeh -354 vav -311 het -69 yod -351 kaf -16 qof -39 cyrg 93 cyrh -43 gamma 45 delta -351 gkappa 46 tzet -1
        3 - gj -328 -320 -349
        3 gj gj 142 k -67 q -18 qu -11 kh -15 h -59 x -7 ks -16 l -346 m -353 n -346 ng -37 r -361 jim 5 hah -75 kha -29 sad -18 zah -1 qaf -15 heh -59 waw -352 kaf -3 tsadi -8 qof -39 shin -10 cyrg -5 cyrh -31 gamma 7 tzet -1 sigmaf -12
        3 - gu -353 -349 -333
        3 gu k 1 q 27 kh -39 h -43 x -27 ks -14 l -357 m -353 n -354 ng -7 r -261 jim 6 hah -70 kha -39 ghain 15 qaf 45 heh -56 yeh -351 het -54 yod -351 kaf -10 qof -40 cyrg 69 cyrh -40 tzet -1
        3 - k -422 -362 -303
        3 k k 97 q 29 qu 55 kh -51 h -231 x 27 ks -50 l -507 ll -357 ly -375 m -488 n -327 ny -359 ng -52 r -539 hamza -359 alef -409 ain -373 tha -352 jim -99 hah -101 kha -26 dhal -351 sad -114 dad -354 tah -368 zah -33 ghain 17 qaf 50 heh -128 marbuta -383 waw -361 yeh -395 kurde -401 alep -410 vav -377 vavvav -355 het -61 yod -376 yodyod -353 kaf 96 pe -374 tsadi -37 qof 97 shin -90 tav -355 cyrg -34 cyrh -60 beta -344 gamma -71 delta -360 ups -405 mpi -358 ntau -353 gkappa -27 tsig -2 tzet -24 sigmaf -22 nuf -355
        3 - q -242 -427 -244
        3 q q 80 kh -46 h -200 x -47 ks -45 l -411 ll -351 m -396 n -421 ng -92 r -432 hamza -351 alef -401 ain -352 jim -50 hah -113 kha -36 sad -352 dad -351 tah -351 ghain 17 qaf 73 heh -93 waw -360 yeh -358 bet -352 vav -353 vavvav -351 het -71 yod -331 kaf -7 pe -351 tsadi -339 qof 62 shin -352 cyrg 30 cyrh -55 beta -351 gamma 7 delta -351 gkappa 42 tsig -335 tzet -6 sigmaf -351
        3 - qu -352 -356 -350
        3 qu qu 146 kh -12 h -91 x -9 ks -17 l -354 m -353 n -355 ng -11 r -353 jim -30 hah -68 kha -33 ghain -14 qaf -1 heh -65 yeh -351 het -54 kaf -11 qof -3 shin -352 cyrg -20 cyrh -52 gamma -15 gkappa -1
        3 - kh -197 -243 -241
        3 kh kh 149 h 6 x 80 ks -114 l -344 m -378 n -338 ny -354 ng 30 r -380 tha -351 jim -28 hah -8 kha 109 dhal -351 tah -351 ghain -55 qaf -66 heh 60 waw -353 yeh -356 vav -351 het 27 yod -352 kaf 46 qof -14 cyrg -27 cyrh 77 beta -351 gamma -33 delta -354 gkappa -25 tzet -8
        3 - h -272 -224 -90
        3 h h 97 x 23 ks -296 l -385 ll -354 ly -362 m -444 n -344 ny -364 nk -351 r -457 hamza -124 alef -200 alefe -182 alefi -173 alefm -147 ain -222 tha -353 jim -344 hah -20 kha -34 dhal -351 sad -351 dad -351 tah -353 zah -352 ghain -29 qaf -156 heh -10 marbuta -79 waw -247 yeh -249 maqsura -159 kurde -145 alep -205 bet -352 he -8 vav -211 vavvav -175 het -44 yod -215 yodyod -160 kaf -20 ayin -151 pe -360 tsadi -357 qof -132 shin -363 tav -354 cyrg 27 cyrh 51 gamma -69 delta -361 ups -185 mpi -352 ntau -353 gkappa -77 sigmaf -342 omicronf -128
        3 - x -368 -285 -187
        3 x x 97 ks 107 l -365 m -363 n -368 ng -9 r -368 jim -26 hah -58 kha 55 sad -12 ghain 3 qaf -26 heh -53 waw -352 vav -351 het -27 kaf 11 pe -351 tsadi 1 qof -25 shin 33 cyrg -26 cyrh 73 gamma -30 mpi -351 ntau -351 gkappa -2 tsig -1 tzet -2 sigmaf -10 nuf -351
        3 - ks -358 -286 -279
        3 ks ks 127 l -353 m -353 n -353 r -356 jim -24 kha -43 sad -30 ghain -11 qaf -39 vav -346 kaf -4 tsadi -32 qof -45 shin -13 cyrg -36 cyrh -88 gamma -27 gkappa -8 tsig -7 sigmaf -30
        3 - l -391 -365 -311
        3 l l 111 ly 58 m -476 n -404 ny -398 ng -355 nk -351 gn -351 r -289 hamza -355 alef -389 alefe -403 alefm -404 ain -291 tha -353 jim -389 hah -367 kha -307 dhal -352 sad -361 dad -352 tah -360 zah -352 ghain -380 qaf -384 heh -382 marbuta -404 waw -348 yeh -404 kurde -403 alep -403 bet -320 vav -390 vavvav -361 het -353 yod -373 yodyod -352 kaf -353 ayin -405 pe -369 tsadi -359 qof -381 shin -297 tav -357 cyrg -416 cyrh -334 beta -371 gamma -236 delta -362 ups -404 mpi -353 ntau -360 gkappa -354 tsig -351 sigmaf -367 nuf -357
        3 - ll -350 -276 -350
        3 ll ll 148 m -354 n -361 r -351 hah -351 yeh -323 vav -351 yod -351 pe -351 qof -351 cyrg -353 nuf -352
        3 - ly -357 -296 -280
        3 ly ly 116 m -367 n -355 ny -357 r -344 jim -360 kha -351 sad -351 ghain -351 heh -351 waw -352 yeh -274 bet -351 vav -347 yod -346 qof -354 shin -316 cyrg -352 cyrh -351 gamma -327 ups -401 sigmaf -351
        3 - m -388 -376 -160
        3 m m 106 n -164 ny -148 ng -174 nk -352 gn -57 r -425 hamza -359 alef -424 alefe -402 ain -362 tha -352 jim -376 hah -369 kha -360 dhal -353 sad -360 dad -351 tah -357 zah -352 ghain -370 qaf -372 heh -372 waw -389 yeh -397 maqsura -403 kurde -403 alep -405 bet -378 vav -389 vavvav -351 het -356 yod -391 yodyod -351 kaf -356 ayin -404 pe -355 tsadi -353 qof -380 shin -355 tav -355 cyrg -394 cyrh -386 beta -331 gamma -367 delta -357 ups -402 ntau -352 gkappa -352 tsig -351 tzet -351 sigmaf -352 nuf -23
        3 - n -249 -339 -210
        3 n n 108 ny 44 ng -53 nk -242 gn -214 r -398 hamza -357 alef -403 ain -366 tha -331 jim -379 hah -385 kha -374 dhal -357 sad -371 dad -364 tah -366 zah -352 ghain -371 qaf -325 heh -332 waw -361 yeh -380 alep -405 bet -381 vav -365 vavvav -361 het -359 yod -401 yodyod -359 kaf -358 ayin -410 pe -380 tsadi -367 qof -401 shin -356 tav -365 cyrg -434 cyrh -369 beta -373 gamma -18 delta -345 ups -407 mpi -357 ntau -81 gkappa -70 tsig -353 sigmaf -250 nuf 59
        3 - ny -358 -292 -283
        3 ny ny 102 ng 6 nk -95 gn -39 r -377 ain -351 kha -352 qaf -351 waw -351 yeh -354 cyrg -352 gamma -12 ntau -16 gkappa -1 nuf -1
        3 - ng -353 -259 -318
        3 ng ng 120 nk 17 gn -30 r -357 kha -34 ghain 10 qaf -57 marbuta -401 waw -351 yeh -351 kaf -4 qof -68 cyrg -138 cyrh 35 gamma -51 ntau -9 gkappa 87 nuf -54
        3 - nk -341 -338 -352
        3 nk nk 141 gn -19 r -358 jim -325 ghain -224 waw -353 yeh -352 vav -351 yod -351 nuf -18
        3 - gn -351 -352 -351
        3 gn gamma -22 ntau -3 gkappa -13 nuf -9
        3 - r -347 -410 -230
        3 r r 85 hamza -372 alef -424 ain -374 tha -356 jim -385 hah -382 kha -382 dhal -357 sad -376 dad -361 tah -369 ghain -62 qaf -385 heh -383 marbuta -405 waw -327 yeh -457 kurde -403 alep -411 bet -388 he -401 vav -358 vavvav -358 het -355 yod -401 yodyod -359 kaf -362 ayin -403 pe -383 tsadi -370 qof -395 shin -371 tav -364 cyrg -435 cyrh -404 beta -376 gamma -375 delta -368 ups -405 mpi -363 ntau -366 gkappa -357 tsig -351 sigmaf -369 nuf -361
        3 - hamza -65 1 -182
        3 hamza hamza 164 alef -18 alefe -70 alefi -106 alefm -53 ain -92 hah -148 ghain -354 heh -135 marbuta -124 waw -158 yeh 6 kurde -127 alep -10 bet -352 he -141 vav -128 yod -72 yodyod -132 kaf -352 ayin -110 pe -357 qof -352 cyrh -346 ups -137
        3 - alef -140 -56 -100
        3 alef alef 36 alefe 3 alefi -45 alefm -12 ain -110 hah -185 kha -404 ghain -411 qaf -405 heh -27 marbuta -92 waw -103 yeh -136 maqsura -142 kurde -15 alep 53 bet -405 he 42 vav -81 het -151 yod -168 yodyod -146 kaf -401 ayin -4 pe -405 qof -403 shin -407 tav -402
        3 - alefe -137 -200 -205
        3 alefe alefe 4 alefi -54 alefm 0 ain -159 hah -156 heh -169 marbuta -142 waw -153 yeh -117 kurde -150 alep -4 he -155 vav -130 yod -121
        3 - alefi -174 -129 -183
        3 alefi alefi 25 alefm -105 ain -153 hah -149 heh -142 waw -144 yeh -134 alep -81 he -146 vav -149 vavvav -142 het -145 yod -99 ayin -127
        3 - alefm -122 -163 -125
        3 alefm alefm 77 ain -142 hah -144 heh -163 marbuta -152 waw -123 yeh -145 kurde -149 alep 21 he -137 vav -117 yod -133
        3 - ain -203 -260 -117
        3 ain ain 51 tha -352 jim -351 hah -207 sad -351 dad -353 tah -351 ghain -351 heh -175 marbuta -159 waw -187 yeh -190 kurde -141 alep -163 bet -352 he -146 vav -168 vavvav -156 het -156 yod -162 ayin -23 pe -353 ups -145
        3 - tha -351 -367 -353
        3 tha tha 132 sad -20 dad -2 tah -1 waw -353 yod -352 tsadi -10 tav -6 delta -1 ntau -8
        3 - jim -392 -303 -279
        3 jim jim 146 hah -359 kha -44 dhal -3 sad -36 dad -20 zah -7 ghain -9 qaf -70 heh -362 marbuta -401 waw -370 yeh -95 bet -353 vav -373 vavvav -351 het -12 yod -104 kaf -6 tsadi 7 qof -61 shin -40 tav -2 cyrg 34 cyrh -18 gamma 28 delta -15 gkappa 27 tsig 15 tzet 44 sigmaf -16
        3 - hah -212 -224 -187
        3 hah hah 59 kha -114 ghain -82 qaf -105 heh -91 marbuta -157 waw -204 yeh -187 maqsura -141 alep -159 he -151 vav -182 het -85 yod -166 yodyod -141 kaf -27 ayin -142 pe -351 qof -70 cyrg -71 cyrh 12 gamma -68 ups -150 gkappa -64 omicronf -147
        3 - kha -387 -406 -352
        3 kha kha 84 tah -353 ghain -46 qaf -53 heh -57 waw -370 yeh -299 vav -363 het 18 yod -361 yodyod -351 kaf 49 qof -36 cyrg -70 cyrh 76 gamma -16 gkappa -23 tzet -2 nuf -351
        3 - dhal -361 -365 -350
        3 dhal dhal 142 sad -46 dad -1 tah -22 ghain -351 yeh -351 tav -1 delta 19 ntau -7 tzet -2 sigmaf -1
        3 - sad -380 -404 -333
        3 sad sad 62 dad -59 tah -27 zah -27 ghain -354 qaf -37 waw -355 yeh -117 yod -81 kaf -326 pe -359 tsadi 17 qof -18 shin -40 tav -9 cyrg -32 cyrh -28 delta -33 ntau -11 tsig -3 sigmaf 5
        3 - dad -352 -370 -351
        3 dad dad 124 tah -7 zah -12 qaf -351 marbuta -401 waw -353 yeh -361 shin -5 delta -7 ntau 5
        3 - tah -377 -333 -363
        3 tah tah 119 zah -1 ghain -351 qaf -359 heh -353 waw -365 yeh -377 bet -353 yod -351 ayin -403 shin -351 tav -3 delta -13 ntau -16 tsig -2 nuf -351
        3 - zah -351 -364 -350
        3 zah zah 106 qaf -1 yeh -54 he -403 yod -53 qof -13 shin -17 tav -1 cyrg -7 cyrh -18 delta -1 ntau 10
        3 - ghain -386 -372 -291
        3 ghain qaf -2 heh -63 waw -393 yeh -373 alep -403 bet -353 vav -328 het -53 yod -364 yodyod -351 kaf -13 ayin -401 tsadi -354 qof -18 shin -351 cyrg 77 cyrh -34 gamma 60 mpi -351 gkappa 55
        3 - qaf -390 -419 -330
        3 qaf qaf 106 heh -104 marbuta -403 waw -375 yeh -378 maqsura -402 vav -358 het -44 yod -353 kaf -25 tsadi -11 qof 75 shin -26 cyrg -4 cyrh -56 gamma -35 gkappa -8 tsig -6 tzet -3 sigmaf -12
        3 - heh -253 -128 -61
        3 heh heh 133 marbuta -22 waw -177 yeh -88 maqsura -119 kurde -73 alep -97 bet -351 he 49 vav -121 vavvav -143 het -87 yod -129 yodyod -125 kaf -57 ayin -115 pe -363 tsadi -359 qof -77 shin -351 cyrg 34 cyrh 93 beta -351 gamma -67 delta -351 ups -149 gkappa -61 nuf -351 omicronf -149
        3 - marbuta -199 -231 -179
        3 marbuta marbuta -1 waw -173 yeh -175 maqsura -141 kurde -96 alep -114 he -41 vav -165 yod -149 yodyod -143 ayin -142 tav -360
        3 - waw -327 -158 -245
        3 waw waw 58 yeh -164 maqsura -164 kurde -174 alep -19 bet 41 he -80 vav 55 vavvav -122 het -155 yod -147 yodyod -112 kaf -357 ayin -87 pe -103 tsadi -357 qof -379 shin -355 tav -351 cyrg -358 cyrh -346 beta 50 delta -352 ups -114 mpi -64 gkappa -351 omicronf -26
        3 - yeh -310 -67 -181
        3 yeh yeh 54 maqsura 36 kurde -119 alep -65 bet -373 he -70 vav -159 vavvav -155 het -122 yod 65 yodyod -113 kaf -352 ayin -27 pe -379 tsadi -93 qof -365 shin -85 tav -355 cyrg -359 cyrh -346 gamma -351 ups -131 tsig -57 tzet -52 sigmaf -80 omicronf -182
        3 - maqsura -189 44 -151
        3 maqsura maqsura 66 kurde -142 alep -151 he -96 vav -157 yod -7
        3 - kurde -191 -28 -74
        3 kurde kurde 30 alep -118 he -67 vav -139 yod -131 ayin -101
        3 - alep -163 -43 -159
        3 alep alep 61 bet -403 he -60 vav -43 vavvav -144 het -143 yod -176 yodyod -141 ayin -98 qof -401 shin -401
        3 - bet -385 -347 -272
        3 bet bet 104 vav -41 yod -359 ayin -401 pe -79 qof -355 cyrg -355 cyrh -351 beta 59 mpi 92
        3 - he -150 -123 -93
        3 he he 14 vav -160 yod -116 ayin -73
        3 - vav -275 -136 -194
        3 vav vav 73 vavvav -109 het -142 yod -195 yodyod -164 kaf -361 ayin -122 pe -81 qof -359 shin -354 tav -359 cyrg -273 cyrh -344 beta 13 delta -351 ups -147 mpi -67 gkappa -352 omicronf -63
        3 - vavvav -232 -204 -200
        3 vavvav vavvav 143 yod -144 pe -52 beta -39 ups -142
        3 - het -214 -228 -202
        3 het het 140 yod -144 kaf -36 tsadi -51 qof -51 shin -52 cyrg -57 cyrh 35 ups -141 gkappa -52 sigmaf -51
        3 - yod -220 -130 -248
        3 yod yod 49 yodyod -121 kaf -351 ayin -106 pe -358 tsadi -87 qof -369 shin -80 tav -358 cyrg -331 gamma -346 ups -100 gkappa -351 tsig -57 tzet -51 sigmaf -81 omicronf -147
        3 - yodyod -200 -203 -221
        3 yodyod yodyod 123 ups -141
        3 - kaf -365 -374 -353
        3 kaf kaf 118 qof -32 shin -352 cyrg -11 cyrh 40 gamma -3 gkappa -3 tzet -1
        3 - ayin -177 -80 -107
        3 ayin ayin 43
        3 - pe -384 -333 -351
        3 pe pe 64 qof -352 cyrg -351 cyrh -352 beta -17 mpi -46 sigmaf -351
        3 - tsadi -354 -394 -354
        3 tsadi tsadi 111 qof -36 shin -15 cyrg -22 cyrh -10 delta -4 ntau -6 tsig 35 tzet -3 sigmaf 16
        3 - qof -393 -396 -357
        3 qof qof 123 shin -49 tav -354 cyrg -61 cyrh -43 beta -351 gamma -26 delta -352 gkappa -10 tsig -3 tzet -6 sigmaf -8
        3 - shin -362 -369 -363
        3 shin shin 180 tav -3 cyrg -32 cyrh -29 delta -4 tsig -5 tzet -1 sigmaf 3
        3 - tav -364 -365 -374
        3 tav tav 105 delta -2 ntau -16 tsig -1 sigmaf -1
        3 - cyrg -266 -325 -289
        3 cyrg cyrg 94 cyrh 16 beta -353 gamma 117 mpi -351 gkappa 68 tsig -13 tzet -15 sigmaf -12
        3 - cyrh -146 -138 -176
        3 cyrh cyrh 111 gamma -32 delta -351 ntau -330 gkappa -2 tsig -2 tzet -2
        3 - beta -368 -296 -353
        3 beta beta 113 gamma -351 mpi -26
        3 - gamma -318 -175 -354
        3 gamma gamma 119 delta -351 gkappa -1 nuf -1
        3 - delta -320 -359 -350
        3 delta delta 141 ntau -10 tsig -2 sigmaf 19
        3 - ups -174 -206 -207
        3 ups ups 102
        3 - mpi -362 -364 -350
        3 - ntau -322 -276 -349
        3 ntau nuf -1
        3 - gkappa -340 -316 -299
        3 gkappa nuf -1
        3 - tsig -351 -355 -350
        3 tsig sigmaf -2
        3 - tzet -351 -353 -350
        3 - sigmaf -362 -380 -93
        3 sigmaf sigmaf 107 nuf -346
        3 - nuf -350 -350 -121
        3 nuf nuf 100
        3 - omicronf -180 -180 -140
        3 omicronf omicronf 33
        """;
}
