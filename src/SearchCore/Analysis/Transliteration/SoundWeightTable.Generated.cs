// Written by benchmarks/SearchCore.NameLearning from the development data. Do not edit: learn again.
namespace SearchCore.Analysis.Transliteration;

internal static class SoundWeightTable
{
    public const string Lines = """
        0 length -400 -400 -400 -245 -293 -330 -343 -356 -390 -456
        0 - break -30 -74 66
        0 break break 82 kha -401 qaf -401
        0 - article -40 -30 -30
        0 article article 169 s -401 ch -402 sz -405 m -401 tah -401 qaf -401
        0 - joined -384 -200 -30
        0 joined joined -108 a -401 y -419 w -407 t -411 d -401 s -433 z -464 sh -403 ch -429 tsh -401 shch -401 ts -433 j -424 c -420 g -405 k -420 qu -401 h -410 l -402 m -480 n -413 r -413 ain -401 hah -401 ghain -401 qof -401 cyrg -403 cyrh -401
        0 - a -198 -124 -136
        0 a a 85 e -18 i -138 o -36 u -95 y -170 schwa 99 oe -90 ue -127 aa 93 ii -189 ee -139 oo -218 ou -174 ay -214 ey -146 oi -114 aw -221 iy -157 ya -36 ye -161 yo -168 yu -199 yi -145 ie -122 ah 23 eh -1 glide -204 hard 7 yery -139 cyre -65 b -347 p -404 v -406 w -236 t -406 d -398 s -417 z -401 sh -408 zh -401 ch -326 tsh -432 shch -401 dz -401 dzh -420 j -392 sj -430 sch -386 cz -406 sz -333 zs -403 c -365 g -399 gh -396 gu -401 k -145 q -261 qu -406 h -200 l -410 ll -401 m -405 n -404 ng -410 nk -401 r -423 hamza 45 ain 9 jim -402 hah -168 kha -421 sad -402 tah -401 ghain -404 qaf -403 heh -17 waw -94 yeh -95 vav -89 vavvav -78 het -5 yod -163 yodyod -29 shin -401 cyrg -417 cyrh -393 gamma -383 delta -389 ups -150 ntau -406
        0 - e -154 -71 -47
        0 e e 112 i -13 o -75 u -84 y -63 schwa 47 oe 44 ue -41 aa -66 ii -59 ee -5 oo -145 ou -166 ay -19 ey -90 oi -129 aw -228 iy -33 ya -41 ye 73 yo -20 yu -164 yi 31 ie -65 ah 13 eh 109 glide -85 hard 54 yery 15 cyre 130 p -387 v -401 w -109 s -403 sh -396 ch -405 dj -401 sj -401 cz -405 sz -351 c -371 gu -408 k -393 q -405 h -189 x -421 l -406 r -407 hamza 4 alef -36 alefi -68 ain -111 hah -170 kha -402 sad -401 heh 38 marbuta 24 waw -137 yeh 15 maqsura -69 kurde -44 he -16 vav -151 vavvav -143 het -78 yod -6 yodyod -72 ayin 53 shin -401 cyrg -401 cyrh -396 ups -107
        0 - i -110 -120 -150
        0 i i 97 o -103 u -88 y 69 schwa -25 oe -151 ue -18 aa -199 ii 106 ee 51 oo -167 ou -203 ay -84 ey -109 oi -236 aw -223 iy 46 ya -171 ye -141 yo 32 yu -51 yi 68 ie -74 ah -171 eh -86 glide 38 hard -8 yery 110 cyre -34 b -420 p -332 f -402 v -392 w -260 t -398 d -364 s -407 z -303 sh -393 zh -359 ch -341 tsh -362 shch -417 ts -404 dz -350 dj -304 dzh -305 j -102 zj -401 sch -407 cz -402 c -352 g -312 gh -411 k -343 q -312 qu -401 kh -361 h -246 x -392 l -229 ly -334 n -389 r -365 hamza 12 alef -105 alefe -97 alefi -75 alefm -78 ain -96 jim -346 hah -229 kha -402 dhal -404 sad -406 ghain -404 qaf -404 heh -114 marbuta -136 waw -169 yeh 1 maqsura 47 kurde -87 alep -154 bet -392 he -101 vav -115 vavvav -105 het -136 yod 24 yodyod -73 kaf -402 ayin 32 qof -410 shin -401 cyrg -405 cyrh -402 gamma -420 ups 27
        0 - o -167 -141 -127
        0 o o 76 u 25 y -63 schwa -5 oe 47 ue -46 aa -104 ii -265 ee -145 oo 89 ou 43 ay -186 ey -176 oi -3 aw 4 iy -96 ya -149 ye -145 yo -30 yu -122 yi -122 ie -192 ah -167 eh -59 glide -86 hard 35 yery -46 cyre -125 b -296 p -376 v -391 w -23 t -391 d -395 s -399 z -404 ch -407 tsh -403 shch -417 ts -392 tz -382 sj -402 c -359 g -404 q -418 h -167 l -178 m -390 n -394 ng -406 nk -412 r -436 hamza -76 alef -68 alefe -42 alefi -88 alefm 28 ain -41 hah -184 sad -401 qaf -406 heh -108 marbuta -107 waw 13 yeh -117 maqsura -101 kurde -99 alep -12 he -16 vav 54 vavvav -80 het -96 yod -125 yodyod -113 kaf -404 ayin -114 tsadi -370 cyrg -405 ups -144 gkappa -405
        0 - u -200 -97 -116
        0 u u 148 y -72 schwa 75 oe 185 ue 135 aa -172 ii -209 ee -161 oo 105 ou 147 ay -212 ey -186 oi -114 aw 1 iy -164 ya -231 ye -193 yo -51 yu 81 yi -40 ie -164 ah -178 eh -161 glide -125 hard 18 yery -19 cyre -81 b -345 p -392 f -311 v 84 w 72 t -404 d -391 s -406 z -401 sh -396 ch -402 tsh -402 shch -404 j -412 sj -403 cz -403 rz -404 g -407 k -297 q -404 h -164 l -412 n -374 ny -401 ng -413 r -353 hamza -142 alef -83 alefe -16 alefi -73 alefm -83 ain -35 hah -188 kha -401 sad -402 ghain -401 qaf -402 heh -109 marbuta -79 waw 33 yeh -144 maqsura -85 kurde -63 alep -131 he -111 vav 70 vavvav -72 het -134 yod -153 yodyod -131 kaf -402 ayin -85 shin -404 cyrg -405 beta -296 ups -16 mpi -367
        0 - y -165 -191 -156
        0 y y 93 schwa -95 oe -106 ue 18 aa -235 ii 52 ee 49 oo -108 ou -144 ay -151 ey -35 oi -167 aw -241 ya -162 ye -84 yo -52 yu -47 yi -17 ie -63 ah -225 eh -115 glide 11 hard -10 yery 68 cyre -79 b -349 f -337 v -255 w -200 t -379 d -283 th -385 dh -352 s -356 z -388 ss -353 sh -362 zh -252 ch -389 tsh -319 shch -373 ts -354 dz -292 dj -307 dzh -264 j -45 sj -354 sch -310 cz -361 sz -358 zs -325 c -334 ck -351 g -121 gj -343 gu -351 k -260 q -312 kh -355 h -187 x -365 l -425 ll -355 ly -378 m -340 n -394 ny -351 ng -354 nk -379 r -436 hamza -44 alef -162 alefe -68 alefi -82 alefm -43 ain -174 jim -309 hah -166 kha -353 sad -357 dad -351 tah -351 ghain -353 qaf -354 heh -107 marbuta -16 waw -163 yeh 16 maqsura -62 kurde -59 alep -135 he -137 vav -158 vavvav -113 het -91 yod 43 yodyod -69 ayin -83 pe -352 tsadi -353 qof -357 shin -351 cyrg -349 cyrh -356 gamma -135 delta -351 ups 73
        0 - schwa -143 -19 -213
        0 schwa schwa 120 oe -53 ue -51 aa -50 ii -126 ee -72 oo -89 ou -78 ay -68 ey -95 oi -81 aw -81 iy -85 ya 48 ye -58 yo -60 yu -73 ie -75 eh -25 glide -33 hard -55 yery -32 cyre 111 v -396 w -20 g -392 gh -392 h -98 l -382 hamza -68 ain -72 hah -109 heh -20 waw -61 yeh 21 vav -102 vavvav -83 yod -83 yodyod -74 ups -72
        0 - oe -257 -4 -212
        0 oe oe 184 ue 48 aa -121 ii -117 ee -59 oo -96 ou -58 ay -150 ey -111 oi -34 aw 24 iy -166 ya -128 ye -25 yo 55 yu -14 ie -73 ah -132 eh 28 hard -74 yery -44 cyre 0 w -23 h -128 n -401 hamza -26 alef -64 alefi -71 hah -86 heh -74 marbuta -73 waw 2 yeh -82 maqsura -80 alep -73 he -34 vav -8 het -85 yod -81 yodyod -73 ayin -86 ups -85
        0 - ue -180 -152 -191
        0 ue ue 178 aa -150 ii -93 ee -76 oo -55 ou 63 ay -134 ey -116 oi 46 aw -38 iy 0 ya -46 ye -58 yo -86 yu 111 ie 9 ah -115 eh -12 glide -62 hard -71 yery -54 cyre -20 w -5 h -77 r -410 hamza -75 ain -74 hah -76 heh -109 waw 85 yeh -8 alep -60 he -71 vav 67 het -71 yod -16 beta -392 ups 14
        0 - aa -160 -180 -203
        0 aa aa 164 ii -71 ee -134 oo -111 ou -188 ay -148 ey -196 oi -159 aw -168 iy -168 ya 23 ye -138 yo -219 yu -175 yi -74 ah -61 eh -69 glide -99 hard -81 yery -141 cyre -133 w -215 s -404 z -401 ch -402 q -401 h -212 l -404 r -405 hamza 12 ain 9 hah -109 heh -59 waw -184 yeh -160 vav -139 vavvav -74 het -82 yod -161 yodyod -87 ups -103
        0 - ii -129 -150 -211
        0 ii ii 140 ee 109 oo -55 ou -214 ay 54 oi -122 aw -193 iy 21 ya -105 ye -115 yo -113 yi -71 ie -71 ah -169 eh -76 glide -36 hard -77 yery -54 cyre -78 w -218 ch -401 j -441 sch -401 sz -401 h -215 l -402 r -402 hamza -41 alef -129 alefe -71 alefm -74 ain -22 hah -134 ghain -401 heh -128 marbuta -95 waw -204 yeh 67 maqsura 12 kurde -96 alep -130 he -89 vav -131 vavvav -96 het -84 yod -37 ayin -3 ups -83
        0 - ee -234 -147 -185
        0 ee ee 14 oo -125 ou -173 ay -13 ey 29 oi -79 aw -172 iy -26 ya -82 ye -65 yo -104 yu -107 ah -106 eh -104 glide -142 hard -73 yery -40 cyre -63 w -109 h -129 ng -401 hamza -72 alef -68 ain -32 hah -98 heh -72 marbuta -94 waw -131 yeh -25 alep -64 he -71 vav -94 vavvav -78 het -72 yod -76 ups -82
        0 - oo -161 -281 -244
        0 oo oo 195 ou 116 ay -139 ey -131 oi -104 aw 68 iy -108 ya -169 ye -123 yo -54 yu -21 ie 13 ah -145 eh -92 glide -71 hard -41 yery -43 cyre -56 w -13 h -154 r -401 hamza -75 alef -101 alefe -72 ain -88 hah -83 heh -129 marbuta -76 waw 65 yeh -90 maqsura -76 kurde -63 alep -27 he -83 vav 32 yod -106 yodyod -89 ayin -71 ups -48
        0 - ou -158 -221 -291
        0 ou ou 144 ay -232 ey -224 oi -76 aw 63 iy -163 ya -232 ye -78 yo -131 yu 17 yi -72 ie -186 ah -214 eh -97 glide -85 hard -65 yery -95 cyre -47 b -390 v -263 w 111 d -403 s -401 zh -402 ch -409 tsh -401 dj -403 dzh -401 g -404 q -401 h -220 l -408 ll -401 n -407 ng -403 r -376 hamza -94 alef -113 alefe -82 alefi -74 alefm -71 ain -40 hah -135 kha -401 sad -401 heh -122 marbuta -119 waw 69 yeh -187 maqsura -67 kurde -81 alep -104 he -87 vav -5 het -97 yod -166 yodyod -115 ayin -101 ups -111
        0 - ay -175 -245 -188
        0 ay ay 123 ey 15 oi -29 aw -260 iy -161 ya -175 ye 6 yo -186 yu -176 yi -35 ie -81 ah -115 eh -134 glide -8 hard -24 yery -116 cyre -45 b -320 p -402 w -215 d -412 s -394 zh -393 j -392 sch -401 c -402 k -401 q -401 h -179 l -422 ly -401 m -402 n -412 r -439 hamza 110 alef -135 alefe -82 alefi -85 alefm -73 ain -116 hah -149 heh -97 marbuta -111 waw -180 yeh 57 maqsura -26 kurde -76 alep -119 he -111 vav -127 vavvav -93 het -76 yod 25 yodyod -22 ayin -85 ups -90 ntau -401
        0 - ey -281 -234 -235
        0 ey ey 152 oi -91 aw -214 iy -25 ya -155 ye -3 yo -25 yu -126 yi -44 ie -122 ah -194 eh -97 glide -81 hard -79 yery -83 cyre -52 w -157 s -402 sh -402 tsh -401 shch -427 j -384 c -401 k -401 q -406 h -200 x -419 l -403 n -404 r -422 hamza -92 alef -129 alefe -90 alefi -73 alefm -82 ain -107 hah -127 heh -127 marbuta -102 waw -175 yeh -66 maqsura -85 kurde -71 alep -112 he -116 vav -118 vavvav -96 het -71 yod -30 ayin -82 ups -73
        0 - oi -345 -269 -207
        0 oi oi 143 aw -68 iy -136 ya -207 ye -18 yo -113 yu -129 ie -127 ah -203 eh -91 glide -90 hard -36 yery -101 cyre -29 w -91 t -404 s -415 z -411 ch -406 tsh -401 k -396 h -186 l -407 n -402 r -407 hamza -66 alef -126 alefe -75 ain -98 hah -126 heh -110 marbuta -96 waw -79 yeh -88 maqsura -90 alep -109 he -117 vav -100 yod -84 yodyod -93 ayin -84 cyrh -378
        0 - aw -355 -382 -365
        0 aw aw 161 iy -258 ya -265 ye -154 yo -82 yu -135 yi -96 ie -173 ah -194 eh -161 glide -105 hard -56 yery -146 cyre -145 w -85 t -406 d -434 s -422 ch -401 tsh -410 j -403 c -401 g -411 gj -404 k -406 q -406 h -263 l -411 ly -403 m -417 n -421 ng -403 r -411 hamza -90 alef -176 alefe -79 alefi -76 alefm -33 ain -121 hah -140 ghain -395 heh -119 marbuta -118 waw -73 yeh -220 maqsura -85 kurde -77 alep -112 he -112 vav -56 het -80 yod -161 yodyod -108 ayin -45 beta -388 ups -103
        0 - iy -243 -263 -444
        0 iy iy 54 ya -196 ye -99 yo -101 yu -124 yi -5 ie -73 ah -236 eh -94 glide -45 hard -105 yery -59 cyre -126 b -444 w -190 t -428 d -403 z -412 tsh -379 g -385 k -414 q -403 h -231 l -426 m -407 n -448 r -480 hamza -75 alef -144 alefe -91 alefi -57 alefm -96 ain -138 hah -153 heh -160 marbuta -143 waw -211 yeh -78 maqsura -57 kurde -76 alep -131 he -127 vav -159 vavvav -121 het -73 yod -69 yodyod -77 ayin -98 ups -22
        0 - ya -270 -200 -129
        0 ya ya 122 ye -13 yo 75 yu -88 yi -132 ie 32 ah -48 eh -135 glide 109 hard -86 yery -134 cyre -51 b -401 f -403 v -404 w -219 t -401 d -379 z -345 zh -310 ch -330 tsh -428 shch -401 sch -357 zs -396 c -404 ck -401 g -384 gu -403 k -396 q -404 h -213 l -433 n -405 ng -401 r -432 hamza -27 alef -140 alefe -107 alefi -98 alefm -108 ain -170 jim -396 hah -178 sad -412 qaf -401 heh -71 marbuta -61 waw -192 yeh 30 maqsura -78 kurde -58 alep -24 he -87 vav -146 vavvav -104 het -81 yod 11 yodyod -65 ayin -23 cyrg -402 ups -107 ntau -401 tzet -396
        0 - ye -121 -123 -187
        0 ye ye 121 yo 49 yu -120 yi -37 ie -45 ah -150 eh 4 glide -98 hard -81 yery -69 cyre 152 f -401 v -401 w -132 s -401 z -402 ts -401 gj -397 k -406 h -158 l -406 r -401 hamza -71 alef -117 alefe -74 alefi -72 ain -144 hah -156 heh -62 marbuta -80 waw -167 yeh 17 maqsura -73 kurde -66 alep -88 he -82 vav -123 vavvav -96 yod -66 yodyod -24 ayin -56 ups -46
        0 - yo -314 -289 -265
        0 yo yo 188 yu -27 yi -38 ie -96 ah -176 eh -88 glide -86 hard -80 yery -88 cyre -8 f -401 v -416 w -149 s -428 g -409 k -403 h -174 n -402 ng -416 r -404 hamza -97 alef -131 alefe 17 alefi -71 alefm -79 ain -105 hah -98 ghain -401 heh -60 marbuta -92 waw -33 yeh -80 maqsura -75 kurde -71 he -83 vav -35 het -71 yod -2 yodyod -71 kaf -405 ayin -83 cyrg -401 ups -87
        0 - yu -198 -59 -308
        0 yu yu 104 yi -69 ie -126 ah -152 eh -109 glide -80 hard -79 yery -128 cyre -156 v -398 w 65 s -402 z -401 sj -401 h -174 l -403 m -403 n -377 ng -426 r -401 hamza -95 alef -97 alefe -98 alefi -87 alefm -76 ain -138 hah -135 kha -401 heh -114 marbuta -78 waw 25 yeh -69 maqsura -85 kurde -72 alep -95 he -76 vav -52 vavvav -71 het -73 yod 1 ayin -73 ups 25
        0 - yi -180 -126 -183
        0 yi yi 147 ie -69 ah -75 glide -13 yery -10 cyre 55 w -73 z -392 h -74 hamza -45 hah -72 heh -51 waw -91 yeh 32 alep -74 vav -75 yod -20 ups -71
        0 - ie -115 -101 -180
        0 ie ah -108 eh -56 glide -62 yery -71 cyre 48 w -74 sz -401 h -173 alefe -73 ain -73 hah -93 qaf -404 heh -74 waw -168 he -78 vav -107 vavvav -89 het -76 ups -71
        0 - ah -311 -186 -245
        0 ah glide -115 hard -81 yery -121 cyre -99 f -401 v -416 w -198 z -401 j -405 sz -401 h -108 l -426 ll -404 n -401 ny -403 r -413 alef -45 alefe -88 alefi -92 alefm -94 ain -107 waw -213 yeh -205 maqsura -96 alep -66 vav -132 vavvav -87 yod -111 yodyod -78 ayin -109 cyrh -392 ups -82 ntau -401
        0 - eh -245 -205 -127
        0 eh glide -85 hard -67 yery -17 cyre -37 w -159 h -65 l -402 hamza -62 alef -76 ain -67 heh -66 waw -100 yeh -6 maqsura -53 vav -83 vavvav -74 yod -59 yodyod -71 ups -71
        0 - glide -78 -54 -325
        0 glide glide 23 hard -69 yery -102 cyre -108 b -361 p -351 f -346 v -343 w -178 t -351 d -316 dh -351 s -222 z -280 sh -363 zh -320 ch -348 tsh -354 shch -355 dj -349 j -86 g -306 k -352 h -119 l -399 ly -294 m -347 n -355 ny -354 ng -352 r -363 hamza 35 alef -57 alefe -50 alefi -78 alefm -81 ain -100 jim -259 hah -113 dhal -351 sad -351 heh -35 marbuta -94 waw -149 yeh 46 maqsura -75 kurde -71 alep -88 he -44 vav -79 vavvav -72 het -73 yod 59 yodyod -67 ayin -30 shin -351 cyrh -320 ups -46
        0 - hard -146 56 59
        0 hard hard 149 yery 47 cyre 24 w -72 sh -392 h -20 ain -69 hah -71 heh -55 waw -51 yeh 13 vav -44 yod -90 ups -64
        0 - soft -30 -22 39
        0 soft soft -44
        0 - yery -193 -112 -73
        0 yery yery 109 cyre 24 w -77 h -106 hamza -64 ain -87 hah -81 heh -59 marbuta -72 waw -63 yeh 83 alep -76 vav -63 vavvav -71 het -71 yod 35 ayin -73 ups -72
        0 - cyre -277 -159 -317
        0 cyre cyre 106 v -403 w -122 s -409 gu -401 k -402 h -192 x -412 l -407 n -407 ng -403 hamza 3 alef -50 alefm -71 ain -144 hah -120 heh 45 marbuta -87 waw -170 yeh 34 maqsura -42 kurde -74 alep -40 he 36 vav -137 vavvav -88 het -76 yod -27 ayin -40 qof -401 cyrg -402 ups -114
        0 - b -135 -156 -270
        0 b b 112 p -78 f -310 ph -164 v -80 w -152 t -351 d -165 th -353 s -326 z -357 ss -356 sh -352 zh -307 ch -383 shch -374 ts -356 j -358 sj -354 cz -351 sz -362 c -351 g -357 gh -354 gu -351 k -303 q -356 kh -364 h -370 x -352 l -231 m -117 n -360 ny -333 r -224 hamza -353 jim -322 hah -353 kha -358 sad -356 heh -354 waw -152 yeh -353 bet 77 vav -271 vavvav 18 yod -355 pe -111 shin -351 cyrg -354 cyrh -355 beta 13 delta -315 mpi 107
        0 - p -137 -95 -350
        0 p p 136 f -98 ph -25 v -272 w -281 t -245 s -386 z -133 sh -352 ch -357 shch -359 zj -351 sj -369 sz -353 g -360 k -186 q -352 kh -353 h -359 l -356 ly -357 n -250 ng -352 r -324 alef -402 waw -308 yeh -308 bet -108 vavvav -66 yod -362 pe 67 shin -351 cyrg -366 beta -125 ups -386 mpi -116
        0 - f -210 -105 -172
        0 f f 148 ph 165 v -131 w -183 t -92 th -66 s -324 z -367 zh -351 ch -224 tsh -264 j -371 zs -351 g -381 gh -257 k -347 q -362 kh -199 h -360 x -305 l -365 ly -354 m -337 n -268 r -207 hamza -349 ain -354 hah -355 kha -219 sad -356 tah -352 ghain -304 heh -330 waw -33 yeh -342 bet -60 vav -39 vavvav -79 yod -354 pe 92 shin -355 cyrg -357 beta -30 ups -347 mpi -124
        0 ph v -48 w -153 waw -106 bet -52 vav -66 pe 74 beta -11 mpi -24
        0 - v -124 -128 -228
        0 v v 80 w 102 t -367 d -359 s -284 z -174 sh -354 zh -316 ch -403 tsh -367 shch -360 ts -300 tz -304 dz -370 dj -361 dzh -358 j -253 zj -323 sj -352 sch -357 cz -362 sz -357 rz -362 cs -352 c -351 g -182 gh -310 gu -329 k -283 q -265 kh -300 h -307 x -353 ks -357 l -76 ly -359 m -309 n -97 ny -367 ng -236 nk -310 r -135 ain -354 jim -355 hah -358 kha -355 sad -351 tah -354 ghain -278 qaf -281 heh -336 waw -12 yeh -323 bet 67 vav -2 vavvav 114 yod -360 kaf -356 pe -191 tsadi -354 qof -351 shin -356 cyrg -242 cyrh -313 beta 93 gamma -173 ups -331 mpi -56 gkappa -320
        0 - w -110 -280 -224
        0 w w 137 t -399 d -414 s -399 z -359 ss -351 sh -369 zh -325 ch -416 tsh -356 shch -366 ts -339 tz -353 dz -364 dj -328 dzh -386 j -378 zj -358 sj -356 sch -365 cz -374 sz -355 rz -362 c -376 g -368 gh -347 gj -297 k -357 q -386 kh -284 h -277 x -352 ks -352 l -357 ll -353 ly -352 m -383 n -426 ny -377 ng -392 nk -357 r -368 hamza -143 alef -178 alefe -120 alefi -96 alefm -118 ain -193 jim -292 hah -157 kha -353 sad -351 tah -353 ghain -303 qaf -354 heh -130 marbuta -123 waw 71 yeh -201 maqsura -94 kurde -98 alep -131 bet 72 he -143 vav 66 het -89 yod -190 yodyod -95 kaf -354 ayin -87 pe -155 tsadi -351 cyrg -328 cyrh -339 beta 47 gamma -342 ups -79 mpi -126
        0 - t -196 -161 -86
        0 t t 167 d -8 th 117 dh 15 s -181 z -246 ss -185 sh -226 zh -166 ch -173 tsh -143 shch -181 ts 22 tz 5 dz -154 dj 47 dzh -192 j -163 zj -163 sj -166 sch -191 cz -49 sz -140 rz -161 cs -62 zs -105 c -45 cc -49 g -224 gh -245 gj -275 k -55 q -404 qu -356 h -227 x -150 l -154 m -369 n -293 ny -375 ng -372 r -226 alef -401 alefe -405 ain -357 tha 89 jim -102 hah -352 kha -362 dhal 15 sad -73 dad -106 tah 145 zah -33 ghain -351 qaf -351 heh -325 waw -369 yeh -374 vav -358 het -352 yod -357 tsadi 14 shin -147 tav 158 cyrg -356 cyrh -352 delta -42 ntau -84 tsig -18 tzet -15
        0 - d -181 -132 -76
        0 d d 166 th -90 dh 105 s -143 z -145 ss -157 sh -209 zh -57 ch -257 tsh -196 shch -201 ts -163 tz -74 dz 87 dj 62 dzh -101 j -151 zj -123 sj -187 sch -107 cz -164 sz -161 rz -158 cs -117 zs -79 c -304 cc -85 g -210 gh -226 gj -338 k -213 kh -320 h -380 x -151 l -261 m -344 n -335 ny -354 ng -370 nk -365 r -122 hamza -346 ain -356 tha -105 jim -145 hah -358 kha -351 dhal 4 sad -199 dad 33 tah -47 zah 17 ghain -269 heh -341 waw -365 yeh -244 vav -351 het -351 yod -303 tsadi -160 shin -152 tav -153 cyrg -292 cyrh -253 delta 162 ntau 156 tsig -85 tzet -7
        0 - th -357 -350 -313
        0 th th 317 dh -30 s -103 z -156 ss -104 sh -35 zh 59 ch -51 tsh -71 shch -56 ts -45 tz -24 dz -33 dj 31 dzh -37 j -86 zj -10 sj -52 sch 24 cz -21 sz -50 rz -18 cs -17 c -141 cc -40 x -76 l -352 n -313 r -287 tha 126 jim -41 dhal 5 sad -67 dad -11 tah 39 zah -2 waw -351 yeh -351 vav -351 tsadi -40 shin 5 tav 127 delta -66 ntau -63 tsig -1
        0 - dh -192 -251 -350
        0 dh dh 138 s -97 z 66 ss -98 sh -97 zh 28 ch -113 tsh -82 shch -74 ts -86 tz -7 dz -50 dj -17 dzh -35 j -149 zj -2 sj -32 sch -80 cz -22 sz -51 rz -7 cs -14 zs -38 c -125 cc -13 x -78 l -333 m -351 tha -28 jim -49 dhal 170 sad -54 dad 94 tah -53 zah 121 yeh -352 tsadi -21 shin -29 tav -16 cyrh -342 delta 195 ntau -4 tsig -13 tzet -1
        0 - s -231 -167 -53
        0 s s 100 z -9 ss 127 sh 52 zh -113 ch -49 tsh -167 shch -65 ts -95 tz -40 dz -175 dj -215 dzh -186 j -136 zj -73 sj 20 sch 12 cz -104 sz 122 rz -79 cs -40 zs -1 c -29 cc -33 ck -150 g -195 gh -298 gj -213 k -243 q -323 qu -360 kh -260 h -175 x 34 ks -71 l -491 ll -323 ly -339 m -373 n -303 ny -354 ng -362 nk -354 r -427 hamza -371 alef -404 alefe -403 alefm -401 ain -372 tha -10 jim -201 hah -370 kha -358 dhal -299 sad 89 dad -106 tah -366 zah -116 ghain -351 qaf -219 heh -359 waw -341 yeh -257 alep -401 bet -359 he -402 vav -368 vavvav -353 het -125 yod -248 kaf -318 pe -363 tsadi -45 qof -184 shin 74 tav -94 cyrg -222 cyrh -89 beta -355 gamma -340 delta -10 tsig -59 tzet -100
        0 - z -246 -210 -240
        0 z z 202 ss -11 sh -139 zh 135 ch -86 tsh -222 shch -185 ts 22 tz 118 dz 11 dj -113 dzh -49 j 42 zj 74 sj -127 sch 8 cz -93 sz -65 rz -95 cs -121 zs 135 c -52 cc -44 ck -101 g -163 gh -277 gj -122 k -257 q -192 qu -302 kh -285 h -412 x -9 ks -133 l -407 ll -311 ly -351 m -366 n -332 ny -351 r -236 alef -401 ain -351 tha -47 jim -21 hah -357 kha -353 dhal 49 sad -122 dad 84 tah -131 zah 59 ghain -261 qaf -157 heh -353 waw -376 yeh -224 he -403 vav -363 vavvav -351 het -90 yod -217 tsadi 24 qof -116 shin -76 tav -87 cyrg -187 cyrh -153 delta -70 ntau -52 tsig -41 tzet 9
        0 ss ss 200 sh -33 zh -78 ch -59 tsh -148 shch -66 ts -55 tz -42 dz -81 dj -81 dzh -83 j -111 zj -63 sch -8 cz -40 sz 40 rz 30 zs -2 c -15 cc -17 ck -99 g -166 gj -41 k -234 x -22 ks -30 l -388 m -354 r -378 jim -89 hah -358 dhal -10 dad -33 zah -11 qaf -69 yeh -147 bet -356 vav -351 het -60 yod -149 tsadi -24 qof -72 shin -5 tav -22 cyrg -67 cyrh -69 beta -352 delta -27 tsig -52 tzet -3
        0 - sh -92 -216 -22
        0 sh sh 192 zh 31 ch 111 tsh 1 shch 76 ts -110 tz -113 dz -160 dj -186 dzh -130 j -60 zj 28 sj 148 sch 122 cz 70 sz 167 rz -122 cs -16 zs 70 c -29 cc -21 ck -139 g -187 gh -87 gj -151 gu -109 k -212 q -226 qu -104 kh -122 h -178 x 166 ks 74 l -256 ly -355 m -326 n -393 ny -360 r -420 ain -355 tha -20 jim -126 hah -353 kha -108 dhal -76 sad -33 dad -81 zah -66 ghain -102 qaf -155 heh -364 waw -357 yeh -194 alep -396 vav -351 het -60 yod -186 kaf -75 tsadi -14 qof -156 shin 154 tav -50 cyrg -198 cyrh -156 gamma -89 delta -54 gkappa -37 tsig -58 tzet -36
        0 - zh -136 -200 -328
        0 zh zh 206 ch -88 tsh -125 shch -134 ts -156 tz -31 dz 56 dj 181 dzh 11 j 99 zj 140 sj -63 sch 146 cz -122 sz -51 rz -3 cs 14 zs 14 c -21 cc -11 ck -55 g -45 gj 34 k -134 q -358 h -356 x -90 ks -87 l -389 ll -351 ly -359 m -378 n -390 ny -352 r -93 ain -351 jim 111 dhal -3 sad -58 dad -19 zah 23 ghain -351 qaf -80 heh -351 waw -380 yeh -183 vav -352 het -65 yod -106 tsadi -5 qof -56 shin -64 tav -7 cyrg -62 cyrh -74 gamma -309 delta -23 tsig 2 tzet 25
        0 - ch -371 -320 -361
        0 ch ch 193 tsh 102 shch -65 ts 74 tz 39 dz -4 dj -86 dzh -67 j -41 zj -100 sj 18 sch -12 cz 142 sz 15 rz -128 cs 105 zs -68 c 113 ck -45 g -68 gh -8 gj -128 gu -115 k -139 q -95 qu -4 kh -44 h 23 x 79 ks 38 l -422 ly -353 m -382 n -414 ny -353 ng -84 nk -125 gn -46 r -422 hamza -352 ain -355 tha -53 jim -12 hah -86 kha 79 dhal -63 sad -51 dad -22 zah -33 ghain -70 qaf -61 heh -7 waw -378 yeh -221 bet -352 vav -348 het 73 yod -163 kaf 98 tsadi 104 qof -60 shin 36 tav -35 cyrg -55 cyrh 99 gamma -65 delta -52 gkappa -37 tsig 7 tzet -18
        0 - tsh -243 -217 -317
        0 tsh tsh 61 shch -62 ts -4 tz 19 dz 24 dj 27 dzh -9 j -81 zj -126 sj -153 sch -74 cz 93 sz -131 rz -128 cs 225 zs -35 c 92 ck -57 g -151 gh -111 gj -112 gu -88 k -243 q -118 qu -5 kh -137 h -221 x 78 ks -108 l -389 ll -352 m -349 n -378 ny -351 r -381 hamza -351 ain -351 tha -21 jim -45 hah -353 kha -85 dhal -16 sad -79 dad -13 zah -33 ghain -64 qaf -77 heh -353 waw -357 yeh -198 vav -353 het -67 yod -166 kaf -19 tsadi 146 qof -125 shin -80 tav -13 cyrg -123 cyrh -129 gamma -84 delta -33 gkappa -20 tsig 77 tzet -22
        0 - shch -372 -432 -382
        0 shch shch 261 ts -53 tz -56 dz -36 dj -63 dzh -41 j -139 zj -76 sj -47 sch 7 cz -57 sz -56 rz -21 cs -29 zs -9 c -63 ck -26 g -115 gj -38 k -205 h -355 x 12 ks -41 l -374 n -385 r -389 ain -356 tha -10 jim -44 kha -351 dhal 0 sad -37 dad -3 zah -10 qaf -28 waw -357 yeh -140 vav -351 het -58 yod -100 tsadi -15 qof -38 shin 11 cyrg -44 cyrh -67 delta -39 tsig -7
        0 - ts -270 -165 -267
        0 ts ts 148 tz 123 dz 6 dj 96 dzh -68 j -81 zj -66 sj -84 sch -84 cz 108 sz -86 rz -105 cs 32 zs -87 c 158 ck -10 g -140 gj -55 k -154 q -80 h -243 x -88 ks -56 l -359 ly -352 n -376 r -382 tha -3 jim 68 dhal -10 sad -50 dad -40 tah -23 zah -8 ghain -357 qaf -60 heh -351 waw -357 yeh -170 vav -354 vavvav -352 het -56 yod -352 tsadi 136 qof -105 shin -53 tav -16 cyrg -145 cyrh -98 delta -43 ntau -20 tsig 68 tzet 31
        0 - tz -350 -352 -352
        0 tz dj 22 dzh 16 j 12 zj -16 sj -30 sch -21 rz -15 cs 28 zs -2 c 105 ck -22 g 16 gj -28 k -90 x -15 ks -41 l -353 r -364 tha -1 jim 52 sad -21 dad -2 tah -8 qaf -14 yeh -95 vav -353 vavvav -353 yod -67 tsadi 141 qof -67 shin -15 tav -26 cyrg -7 cyrh -5 ntau 17
        0 - dz -394 -311 -350
        0 dz dj 89 j 164 zj -24 sj -60 sch -51 cz 58 rz -5 cs 42 c 16 cc -13 ck -20 g 82 gj -16 k -94 h -353 x 12 ks -25 l -373 ly -351 n -462 ny -382 r -358 tha -5 jim 146 dhal -16 sad -45 dad -22 tah -10 zah -6 ghain -352 qaf -42 waw -351 yeh -137 het -51 yod -89 tsadi -8 qof -26 shin -36 tav -8 cyrg -42 cyrh -53 gamma -284 delta 3 ntau 27
        0 - dj -339 -363 -350
        0 dj dj 139 dzh 100 j 210 zj -20 sj -42 sch -91 cz -2 sz -74 rz -23 cs -34 zs 50 c 22 cc -1 ck -10 g 65 gh -61 gj 118 gu -25 k -181 q -2 qu -41 kh -79 h -322 x -1 ks -45 l -369 ly -355 m -351 n -361 r -362 tha -1 jim 163 kha -52 dhal -5 sad -56 dad -27 zah -26 ghain 17 qaf -59 waw -351 yeh -133 het -52 yod -90 kaf -18 tsadi -2 qof -45 shin -45 tav -11 cyrg 52 cyrh -82 gamma -235 delta -7 gkappa -6 tsig -6 tzet 92
        0 - dzh -389 -366 -350
        0 dzh dzh 124 j 208 zj -23 sj -29 sch -31 cz -34 sz -26 rz -19 cs 2 zs -1 c 52 ck -12 g 51 gh -28 gj -34 gu -31 k -79 q -102 qu -33 kh -80 h -352 x -35 ks -51 l -366 ll -351 m -351 n -381 r -353 jim 164 kha -58 dhal -3 sad -48 dad -25 zah -17 ghain -21 qaf -52 yeh -123 het -51 yod -107 kaf -19 tsadi -14 qof -44 shin -41 tav -1 cyrg -49 cyrh -92 gamma -24 delta -4 gkappa -4 tsig -16 tzet 31
        0 - j -303 -204 -325
        0 j j 86 zj 39 sj -91 sch 59 cz -74 sz -100 rz -114 cs -27 zs 127 c -9 cc -16 ck -73 g 21 gh -91 gj 101 gu -37 k -135 q -140 qu -48 kh -7 h -256 x -41 ks -120 l -432 ll -317 ly -368 m -378 n -408 ny -351 r -451 hamza -343 ain -354 tha -7 jim 204 hah -285 kha 27 dhal -13 sad -45 dad -40 zah -6 ghain -35 qaf -44 waw -363 yeh -26 bet -315 vav -349 het -10 yod -210 kaf -15 tsadi -51 qof -56 shin -77 tav -14 cyrg -57 cyrh -2 gamma 20 delta -15 gkappa -26 tsig 7 tzet 74
        0 - zj -359 -285 -352
        0 zj sch 65 cz -17 rz -29 cs -19 c -66 ck -27 g -128 gj -31 k -147 h -351 x -28 ks -32 l -353 m -365 n -365 tha 0 jim 3 dhal 0 sad -20 qaf -8 waw -353 yeh -134 het -51 yod -92 tsadi -2 qof -21 shin -25 cyrg -49 cyrh -27 delta 0 tsig 14
        0 - sj -376 -396 -378
        0 sj rz -46 cs -14 zs -9 c -92 cc -5 ck -7 g -136 gj -70 k -196 x 44 ks -39 l -361 ly -352 m -353 n -372 r -400 jim -17 dhal -7 sad -8 dad 0 qaf -27 waw -352 yeh -142 vav -351 vavvav -351 het -51 yod -107 tsadi -30 qof -17 shin 35 tav -23 cyrg -52 cyrh -31 delta -3 tsig -5 tzet -2
        0 - sch -312 -365 -244
        0 sch cz -34 rz -47 cs -30 zs 25 c -75 ck -42 g -127 gh -77 gj -72 gu -41 k -170 q -54 qu -18 kh -86 x 108 ks -55 l -376 m -359 n -359 r -391 ain -352 tha 0 jim 24 kha -50 dhal -16 sad -66 dad -5 zah -71 ghain -38 qaf -68 yeh -125 het -53 yod -101 kaf -22 tsadi -31 qof -58 shin 146 tav -24 cyrg -72 cyrh -43 gamma -23 delta -13 gkappa -7 tsig -3 tzet -4
        0 - cz -349 -392 -392
        0 cz rz -54 zs -17 c 113 ck -32 g -12 gj -14 k -139 x -19 ks -1 l -355 n -386 ny -354 r -351 tha -16 jim -6 dhal -2 sad -8 dad 0 zah -5 qaf -6 waw -352 yeh -134 vav -351 yod -61 tsadi 83 qof -23 shin -17 cyrg -26 cyrh -15 delta -2 tsig 24
        0 - sz -402 -349 -228
        0 sz rz -18 cs -8 zs -16 c -28 ck -64 g -136 gj -59 k -141 h -348 x 70 ks -2 l -343 ly -353 m -396 n -381 r -356 ain -352 tha -3 jim -44 dhal -14 sad -8 dad -11 zah 21 qaf -34 waw -351 yeh -104 het -57 yod -99 tsadi -18 qof -44 shin 59 tav -9 cyrg -47 cyrh -59 delta -1 tsig -5
        0 - rz -363 -398 -392
        0 rz cs -35 c -152 cc -19 ck -37 g -94 gj -43 k -173 h -354 x -55 ks -30 l -355 ll -351 n -357 r -45 tha -1 jim -43 dhal -2 sad 29 dad -9 zah -1 qaf -15 waw -351 yeh -91 yod -81 tsadi -36 qof -47 shin -32 tav 0 cyrg -19 cyrh -31 delta -6 tsig -6 tzet -5
        0 - cs -350 -369 -350
        0 cs c 150 ck -27 g -18 gh -28 gj -12 gu -18 k -107 q -34 qu -11 kh -99 x -11 ks -1 l -352 m -351 n -351 r -352 tha 0 jim -5 kha -29 sad -2 ghain -4 qaf -42 waw -351 yeh -91 het -53 yod -74 kaf -2 tsadi 79 qof -18 shin -22 tav -2 cyrg -33 cyrh -35 gamma -1 delta -4 gkappa -3 tzet 26
        0 - zs -350 -319 -350
        0 zs c 14 g -17 gj -8 k -99 h -352 x -4 ks -11 n -353 r -361 jim 144 sad -1 dad -8 qaf -12 yeh -62 yod -61 tsadi -4 qof -10 shin -8 cyrg -6 cyrh -4 delta -1
        0 - c -166 -259 -140
        0 c c 94 ck 19 g -107 gh -89 gj -63 gu -121 k 32 q -38 qu 10 kh 13 h -99 x 42 ks -52 l -296 ly -352 m -358 n -393 ng -175 nk -115 gn -58 r -417 hamza -352 ain -352 tha -65 jim 23 hah -78 kha -26 dhal -41 sad 7 dad -43 tah -69 zah -78 ghain -106 qaf 25 heh -92 waw -355 yeh -215 vav -351 het -50 yod -168 kaf 67 tsadi 122 qof 82 shin -52 tav -53 cyrg -48 cyrh 5 gamma -54 delta -62 ntau -58 gkappa -35 tsig 75 tzet 47
        0 cc g -54 gj -1 k 24 q -24 qu 38 jim -1 dhal 0 dad -4 qaf -4 yeh -54 yod -55 qof 2 shin -2 tav -2 cyrg -16 gamma -3 delta -3
        0 - ck -350 -361 -309
        0 ck g -76 gh -40 gj -46 gu 17 k 84 q -39 qu 38 kh -8 h -157 x -60 ks -65 ng -98 nk -60 jim -31 hah -63 kha -26 sad -6 zah -1 ghain -32 qaf -18 heh -70 kaf -13 tsadi -44 qof 116 shin -7 cyrg -53 cyrh -27 gamma -8 tsig -4
        0 - g -192 -178 -170
        0 g g 173 gh 179 gj -21 k -76 q 21 qu -98 kh -112 h 46 x -50 ks -212 l -168 m -375 n -354 ng -28 nk 123 gn -29 r -383 hamza -356 alef -401 ain -355 jim 115 hah -166 kha -133 sad -113 zah -27 ghain 159 qaf 68 heh -36 waw -364 yeh -375 bet -331 he -397 vav -248 het -93 yod -356 kaf -74 pe -352 tsadi -83 qof -143 shin -94 cyrg 136 cyrh -55 beta -320 gamma 182 delta -346 ntau -334 gkappa 157 tsig -44 tzet 76
        0 - gh -373 -303 -288
        0 gh gh 221 gj -1 gu -1 k -105 q 20 qu -46 kh 25 h 11 x 57 ks -73 l -359 n -359 ng 22 nk 65 gn -4 r -25 alef -401 ain -351 jim 2 hah -97 kha -83 tah -351 ghain 263 qaf 36 heh -92 waw -382 yeh -356 vav -282 het -69 yod -351 kaf -9 qof -54 cyrg 135 cyrh -42 gamma 91 gkappa 21 tzet -13
        0 - gj -293 -324 -357
        0 gj gj 149 k -121 q -113 qu -64 kh -50 h -86 x -32 ks -96 n -370 ng -47 nk -7 gn -6 r -360 hamza -346 jim 66 hah -80 kha -60 sad -23 zah -5 ghain -7 qaf -21 heh -66 waw -353 kaf -4 tsadi -22 qof -66 shin -33 cyrg 12 cyrh -55 gamma -3 gkappa -3 tzet -8
        0 - gu -364 -352 -348
        0 gu k -74 q 39 kh -109 h -71 x -55 ks -74 l -351 n -355 ng -10 gn -10 r -221 hah -90 kha -41 ghain 5 qaf 62 heh -66 het -61 kaf -27 qof -66 cyrg 124 cyrh -57 gamma -5 gkappa 8 tzet -2
        0 - k -153 -116 -117
        0 k k 99 q 66 qu 76 kh -42 h -157 x -55 ks -66 l -404 ll -351 ly -357 m -300 n -104 ny -356 ng -35 nk 17 gn -114 r -360 ain -352 jim -110 hah -146 kha -78 sad -106 zah -58 ghain -79 qaf 49 heh -119 waw -326 yeh -359 bet -289 vav -353 vavvav -351 het 119 yod -327 kaf 120 pe -351 tsadi -111 qof 116 shin -131 cyrg -111 cyrh -12 beta -327 gamma -95 gkappa -31 tsig -49 tzet -48
        0 - q -157 -377 -275
        0 q q 151 qu 3 kh -73 h -234 x -124 ks -102 l -413 ll -381 ly -355 m -354 n -373 ng -168 nk 37 gn -57 r -433 hamza -360 ain -351 jim -57 hah -181 kha -75 ghain 11 qaf 147 heh -115 waw -365 yeh -334 bet -351 he -381 vav -359 het -76 yod -326 kaf -25 tsadi -313 qof 101 cyrg -4 cyrh -116 gamma 1 gkappa 43 tsig -310 tzet -6
        0 - qu -365 -385 -351
        0 qu kh -56 h -174 x -53 ks -29 l -360 n -354 ng -68 nk -6 gn -17 r -358 jim -56 hah -91 kha -47 ghain -32 heh -90 waw -346 het -54 kaf -14 qof 10 cyrg -48 cyrh -79 gamma -10 gkappa -9 tzet -1
        0 - kh -253 -314 -310
        0 kh kh 117 h 69 x 122 ks -50 l -333 m -379 n -353 ng 41 nk -83 gn -40 r -373 ain -351 jim -77 hah -26 kha 211 ghain -105 qaf -73 heh 88 waw -364 yeh -361 vav -352 vavvav -351 het -213 yod -357 kaf 68 qof -36 cyrg -42 cyrh 137 gamma -76 gkappa -76 tzet -21
        0 - h -212 -130 -82
        0 h h 99 x 62 ks -149 l -357 ll -359 ly -365 m -420 n -378 ny -361 ng -351 r -420 hamza -74 alef -170 alefe -175 alefi -129 alefm -96 ain -223 jim -326 hah 67 kha -5 sad -339 dad -352 tah -352 ghain -188 qaf -194 heh 82 marbuta 71 waw -227 yeh -232 maqsura -118 kurde -50 alep -190 bet -332 he 72 vav -187 vavvav -166 het 96 yod -203 yodyod -137 kaf 20 ayin -125 pe -351 qof -166 shin -352 cyrg 13 cyrh 58 beta -346 gamma -58 ups -107 ntau -349 gkappa -68
        0 - x -378 -350 -264
        0 x x 143 ks 85 l -359 ll -351 m -355 n -385 ng -41 nk -74 gn -23 r -386 tha -4 jim -51 hah -87 kha 134 dhal -24 sad -17 dad -2 zah -9 ghain 18 qaf -58 heh -59 waw -387 yeh -146 vav -354 het -240 yod -82 kaf 13 tsadi 52 qof -40 shin 80 tav -20 cyrg -22 cyrh 91 gamma -47 delta -20 gkappa -11 tsig -5 tzet -10
        0 - ks -351 -338 -300
        0 ks ks 138 l -362 m -361 n -359 ng -91 nk -79 gn -14 r -353 jim -80 hah -94 kha -59 sad -16 zah -2 ghain -23 qaf -77 heh -146 waw -352 het -51 kaf 8 tsadi -28 qof -43 shin -20 cyrg -83 cyrh -78 gamma -89 gkappa -30 tsig -19 tzet -5
        0 - l -265 -230 -258
        0 l l 123 ly 64 m -311 n -269 ny -352 ng -367 nk -354 gn -352 r -84 hamza -366 alef -417 alefe -402 alefi -401 ain -218 jim -390 hah -365 kha -286 sad -357 tah -354 ghain -353 qaf -356 heh -369 marbuta -403 waw -342 yeh -366 alep -406 bet -259 he -401 vav -366 vavvav -354 het -354 yod -377 yodyod -351 kaf -351 pe -363 tsadi -353 qof -373 shin -295 tav -351 cyrg -374 cyrh -296 beta -351 gamma -243 delta -354 ntau -351
        0 - ll -351 -350 -350
        0 ll hah -357 qaf -352 heh -351 yeh -303 vav -351 yod -351
        0 - ly -361 -311 -351
        0 ly ly 174 n -357 ng -351 hah -351 waw -351 yeh -313 vav -343 qof -351 shin -346 cyrg -351 gamma -310
        0 - m -296 -101 -28
        0 m m 127 n -171 ny -220 ng -230 nk -227 gn -140 r -194 alef -401 alefe -405 ain -353 jim -363 hah -361 sad -351 tah -360 ghain -355 heh -351 waw -266 yeh -387 bet -342 he -401 vav -356 vavvav -351 yod -383 kaf -352 pe -346 shin -352 cyrg -351 cyrh -360 beta -306 mpi -57
        0 - n -129 -200 -93
        0 n n 109 ny 23 ng -62 nk -108 gn -110 r -172 hamza -358 alefm -401 ain -360 tha -328 jim -366 hah -376 kha -356 sad -351 tah -356 qaf -324 heh -309 marbuta -402 waw -443 yeh -380 maqsura -396 alep -402 bet -343 he -408 vav -358 vavvav -351 het -354 yod -389 yodyod -357 pe -351 tsadi -352 qof -354 cyrg -366 cyrh -352 beta -352 gamma -14 delta -327 ntau -75 gkappa -41 tsig -351
        0 - ny -363 -337 -229
        0 ny ny 169 ng -58 nk -53 gn -46 r -362 waw -394 yeh -358 het -351 yod -351 qof -351 gamma -11 delta -351 ntau -27 gkappa -2
        0 - ng -350 -256 -379
        0 ng ng 111 nk 68 gn -30 r -357 kha -50 ghain 66 qaf -82 marbuta -401 waw -357 yeh -351 vav -351 kaf -7 qof -105 cyrg -58 cyrh 81 gamma -49 ntau -25 gkappa 116
        0 - nk -351 -361 -350
        0 nk gn -36 r -359 jim -315 kha -45 ghain 105 qaf 2 heh -351 waw -373 yeh -351 vav -369 kaf -25 qof -59 cyrg 55 cyrh -53 gamma -24 ntau -7
        0 gn r -352 kha -18 ghain -5 qaf -28 yod -351 kaf -3 qof -10 cyrg -15 cyrh -3 gamma -5 ntau -1 gkappa -6
        0 - r -340 -242 -178
        0 r r 123 hamza -357 alef -418 alefe -412 alefi -401 alefm -408 ain -367 tha -351 jim -365 hah -385 kha -359 sad -355 tah -351 ghain -102 qaf -370 heh -374 marbuta -405 waw -342 yeh -410 alep -410 bet -354 vav -380 vavvav -351 het -352 yod -369 yodyod -366 ayin -401 pe -356 tsadi -360 qof -356 shin -355 tav -352 cyrg -365 cyrh -354 gamma -352 ntau -352 tsig -351 tzet -351
        0 - hamza -60 -93 -149
        0 hamza hamza 138 alef 31 alefe 4 alefi -46 alefm -7 ain -52 hah -83 ghain -352 heh -74 marbuta -83 waw -69 yeh 99 maqsura -71 kurde -66 alep 60 he -78 vav -77 yod -2 ayin -46 cyrg -351 cyrh -346 gamma -353 ups -69
        0 - alef -178 -168 -171
        0 alef alef 78 alefe 103 alefi 23 alefm 70 ain -110 jim -401 hah -136 sad -401 tah -401 ghain -410 qaf -401 heh 33 marbuta -15 waw -113 yeh -130 maqsura -43 kurde 64 alep 113 he 119 vav -56 het -76 yod -148 yodyod -56 ayin 74 pe -401
        0 - alefe -183 -186 -180
        0 alefe alefe 28 alefi 10 alefm 93 ain -61 hah -82 kha -401 heh -75 waw -62 yeh -46 alep 70 he -77 het -74 yod -67
        0 - alefi -162 -189 -180
        0 alefi alefi 30 alefm -45 ain -87 hah -73 heh -71 waw -82 yeh -97 alep -13 he -101 vav -86 vavvav -80 het -71 yod -53 ayin -65
        0 - alefm -161 -165 -151
        0 alefm alefm 73 ain -78 hah -72 heh -76 waw -89 yeh -75 alep 120 he -66 vav -69 yod -67 ayin -71
        0 - ain -254 -252 -129
        0 ain ain 41 jim -351 hah -168 sad -353 dad -353 ghain -351 qaf -351 heh -97 marbuta -76 waw -104 yeh -131 kurde -71 alep -108 he -96 vav -94 vavvav -89 het -76 yod -102 yodyod -80 ayin 81 qof -351 cyrg -352 ups -83 ntau -351
        0 - tha -350 -351 -350
        0 tha tha 185 jim -2 sad -7 dad -2 tsadi -9 shin -2 tav 29 delta -12 ntau -31
        0 - jim -356 -248 -239
        0 jim jim 171 hah -352 kha -333 dhal -4 sad -36 dad -16 zah -24 ghain -260 qaf -66 heh -354 waw -368 yeh -102 vav -354 het -297 yod -103 kaf -9 tsadi -40 qof -75 shin -30 tav -7 cyrg 69 cyrh -46 gamma 25 delta -37 gkappa 37 tsig 20 tzet 63
        0 - hah -221 -206 -243
        0 hah hah 42 kha -108 sad -352 tah -351 ghain -354 qaf -108 heh -29 marbuta -87 waw -131 yeh -114 maqsura -73 alep -101 he -84 vav -100 vavvav -74 het 7 yod -103 yodyod -72 kaf -17 ayin -72 pe -351 qof -71 cyrg -127 cyrh 26 gamma -81 ups -95 gkappa -67
        0 - kha -368 -378 -359
        0 kha kha 181 zah -363 ghain -40 qaf -65 heh -64 waw -353 yeh -292 het 39 yod -353 kaf 66 qof -44 shin -351 cyrg -108 cyrh 169 gamma -25 gkappa -52 tzet -2
        0 - dhal -350 -352 -350
        0 dhal dhal 181 sad -29 tah -44 zah -1 tsadi -3 shin -4 tav -2 delta 32 ntau -2 tsig -2 tzet -1
        0 - sad -358 -386 -334
        0 sad sad 102 dad -39 zah -30 qaf -35 heh -352 waw -352 yeh -148 yod -89 kaf -315 tsadi 4 qof -26 shin -30 tav -3 cyrg -50 cyrh -49 delta -30 tsig -17 tzet -5
        0 - dad -350 -356 -350
        0 dad dad 98 tah -18 zah -11 heh -351 waw -352 tsadi -4 shin -7 tav -2 delta -9 ntau 7
        0 - tah -357 -277 -354
        0 tah tah 169 zah 0 ghain -351 waw -356 yeh -352 yod -352 ayin -405 tsadi -1 tav -2 delta -20 ntau -27 tsig -5
        0 - zah -350 -351 -350
        0 zah zah 122 qaf -12 yeh -58 yod -60 tsadi -1 qof -4 shin -19 cyrg -5 cyrh -21 delta -3 ntau 23
        0 - ghain -366 -278 -215
        0 ghain ghain 209 qaf -15 heh -74 waw -366 yeh -355 alep -402 vav -308 het -58 yod -351 kaf -13 qof -32 shin -351 cyrg 146 cyrh -59 gamma 110 gkappa 93
        0 - qaf -357 -370 -349
        0 qaf qaf 151 heh -99 marbuta -407 yeh -351 het -53 kaf -21 tsadi -20 qof 84 shin -17 cyrg 4 cyrh -77 gamma -40 gkappa 11 tsig -3 tzet -3
        0 - heh -261 -153 -142
        0 heh heh 212 marbuta 80 waw -87 yeh -7 maqsura -51 kurde -13 alep -37 bet -322 he 161 vav -63 vavvav -71 het -7 yod -95 yodyod -80 kaf -52 ayin -20 qof -86 cyrg -43 cyrh 138 gamma -81 ups -75 gkappa -62
        0 - marbuta -180 -180 -198
        0 marbuta marbuta 22 waw -100 yeh -142 maqsura -81 kurde -21 alep -57 he 41 vav -78 het -71 yod -83 ayin -73 tav -399
        0 - waw -277 -212 -248
        0 waw waw 113 yeh -120 maqsura -91 kurde -102 alep 14 bet -120 he -40 vav 150 vavvav -32 het -75 yod -137 yodyod -100 ayin -35 tsadi -351 qof -351 cyrg -372 cyrh -351 beta 79 gamma -351 ups -45 mpi -324 gkappa -366 tzet -351
        0 - yeh -175 -174 -262
        0 yeh yeh 108 maqsura 141 alep -25 he -50 vav -104 vavvav -74 het -47 yod 132 yodyod -48 ayin 57 tsadi -91 qof -355 shin -97 cyrg -362 cyrh -344 gamma -352 ups -52 tsig -63 tzet -57
        0 - maqsura -180 -87 -165
        0 maqsura maqsura 68 he -16 vav -85 yod 83
        0 - kurde -180 -113 -131
        0 kurde kurde 49 alep -41 he 21 vav -68 yod -61 ayin -22
        0 - alep -177 -161 -182
        0 alep alep 91 he 35 vav 57 het -72 yod -117 yodyod -76 ayin -11
        0 - bet -361 -136 -134
        0 bet bet 108 vavvav 23 yod -351 pe -97 beta 97 mpi 118
        0 - he -185 -181 -161
        0 he he 35 vav -89 vavvav -73 yod -46 ayin 40
        0 - vav -252 -202 -203
        0 vav vav 79 vavvav -31 yod -105 yodyod -91 ayin -48 qof -351 cyrg -274 beta -191 gamma -353 ups -82 gkappa -355
        0 - vavvav -203 -209 -200
        0 vavvav vavvav 172 yod -84 pe -50 beta 62 gamma -351 ups -73
        0 - het -217 -211 -205
        0 het het 166 yod -72 kaf -30 shin -52 cyrg -64 cyrh -99 gamma -51 ups -76 gkappa -51
        0 - yod -185 -190 -285
        0 yod yod 65 yodyod -51 kaf -351 ayin -55 tsadi -78 shin -353 cyrg -323 cyrh -339 gamma -343 ups -9 tsig -75 tzet -56
        0 - yodyod -200 -226 -230
        0 yodyod yodyod 144 ayin -66 ups -64
        0 - kaf -332 -351 -351
        0 kaf kaf 137 qof -19 cyrg -29 cyrh 95 gamma -6 gkappa -5 tzet -1
        0 - ayin -158 -152 -167
        0 ayin ayin 98
        0 - pe -362 -233 -350
        0 pe pe 80 cyrg -356 beta -64 mpi -79
        0 - tsadi -351 -358 -353
        0 tsadi tsadi 139 qof -38 shin -17 tav -4 cyrg -50 cyrh 14 delta -15 ntau -14 tsig 84 tzet -4
        0 - qof -354 -364 -284
        0 qof qof 167 shin -31 cyrg -81 cyrh -30 gamma -49 gkappa -19 tsig -16 tzet -8
        0 - shin -363 -365 -355
        0 shin shin 189 tav 0 cyrg -51 cyrh -40 delta -9 tsig -9 tzet -5
        0 - tav -350 -351 -350
        0 tav tav 176 delta -3 ntau -30 tsig -1
        0 - cyrg -267 -277 -195
        0 cyrg cyrg 140 cyrh -20 gamma 181 gkappa 103 tsig -12 tzet -18
        0 - cyrh -170 -152 -180
        0 cyrh cyrh 199 gamma -58 ntau -351 gkappa -2 tsig -6 tzet -5
        0 - beta -351 -83 -350
        0 beta mpi -65
        0 - gamma -332 -202 -350
        0 gamma gamma 76 gkappa -12
        0 - delta -302 -250 -350
        0 delta delta 189 ntau -25 tsig -26 tzet -1
        0 - ups -149 -156 -204
        0 ups ups 121
        0 - mpi -351 -351 -350
        0 - ntau -332 -208 -350
        0 - gkappa -332 -351 -341
        0 gkappa tzet -1
        0 - tsig -351 -354 -350
        1 length -400 -400 -400 -236 -287 -310 -322 -338 -363 -423
        1 - break -30 79 97
        1 break break 124 kha -401 qaf -401
        1 - article -79 -30 -30
        1 article article 129 s -401 ch -402 sz -401 m -401 tah -401 qaf -401
        1 - joined -240 -200 -30
        1 joined joined -78 y -407 w -402 t -409 d -401 s -417 z -429 sh -401 ch -412 tsh -401 ts -426 dzh -402 j -408 c -412 g -402 k -417 q -401 h -410 l -402 m -443 n -409 r -413 ain -401 hah -401 ghain -401 qof -401 cyrg -402 cyrh -403
        1 - a -245 -114 -133
        1 a a 90 e -65 i -155 o -31 u -127 y -206 schwa 111 oe -59 ue -175 aa 50 ii -224 ee -152 oo -125 ou -199 ay -217 ey -168 oi -111 aw -186 iy -205 ya -20 ye -159 yo -135 yu -166 yi -142 ie -73 ah -35 eh -48 glide -236 hard -18 yery -127 cyre -45 b -370 p -410 f -401 v -401 w -226 t -404 d -401 s -399 z -401 sh -404 ch -316 tsh -438 shch -401 ts -401 dzh -407 j -398 sj -419 sch -397 cz -401 sz -344 zs -403 c -378 g -401 gh -392 k -256 q -290 qu -402 h -206 l -406 m -405 n -398 ng -403 r -416 hamza 45 ain 9 jim -402 hah -168 kha -421 sad -402 tah -401 ghain -404 qaf -403 heh -17 waw -94 yeh -95 vav -89 vavvav -78 het -5 yod -163 yodyod -29 shin -401 cyrg -434 cyrh -397 beta -402 gamma -373 delta -383 ups -145 ntau -422
        1 - e -139 -84 -89
        1 e e 140 i -33 o -100 u -126 y -115 schwa 115 oe 46 ue 13 aa -113 ii -105 ee -15 oo -72 ou -155 ay -23 ey -59 oi -114 aw -111 iy -141 ya -33 ye 124 yo -37 yu -206 yi 59 ie -66 ah -65 eh 122 glide -104 hard 50 yery 21 cyre 118 p -392 w -93 s -404 sh -392 ch -401 shch -402 dj -403 cz -401 sz -361 c -382 gu -403 k -396 q -403 h -126 x -406 ks -401 l -408 r -408 hamza 4 alef -36 alefi -68 ain -111 hah -170 kha -402 sad -401 heh 38 marbuta 24 waw -137 yeh 15 maqsura -69 kurde -44 he -16 vav -151 vavvav -143 het -78 yod -6 yodyod -72 ayin 53 shin -401 cyrg -404 cyrh -393 delta -402 ups -22
        1 - i -148 -140 -127
        1 i i 102 o -120 u -99 y 53 schwa -32 oe -117 ue 15 aa -208 ii 62 ee 7 oo -40 ou -188 ay -58 ey -76 oi -206 aw -277 iy -1 ya -172 ye -108 yo -123 yu -59 yi 109 ie -71 ah -200 eh -91 glide 54 hard 34 yery 95 cyre -42 b -420 p -314 v -387 w -251 t -403 d -375 s -393 z -308 sh -396 zh -371 ch -330 tsh -362 shch -413 ts -408 dz -345 dj -306 dzh -310 j -55 sch -408 cz -402 c -344 g -285 gh -403 k -359 q -325 qu -401 kh -371 h -204 x -396 l -300 ly -346 n -386 r -370 hamza 12 alef -105 alefe -97 alefi -75 alefm -78 ain -96 jim -346 hah -229 kha -402 dhal -404 sad -406 ghain -404 qaf -404 heh -114 marbuta -136 waw -169 yeh 1 maqsura 47 kurde -87 alep -154 bet -392 he -101 vav -115 vavvav -105 het -136 yod 24 yodyod -73 kaf -402 ayin 32 qof -410 shin -401 cyrg -420 cyrh -406 gamma -435 ups 45
        1 - o -147 -147 -134
        1 o o 78 u 11 y -135 schwa -109 oe 62 ue -36 aa -72 ii -263 ee -167 oo 106 ou 2 ay -242 ey -222 oi -93 aw -32 iy -136 ya -156 ye -177 yo -77 yu -66 yi -97 ie -208 ah -161 eh -87 glide -88 hard 65 yery -6 cyre -81 b -301 p -368 v -391 w -56 t -388 d -399 s -394 z -405 ch -401 tsh -411 shch -405 ts -387 tz -388 c -371 g -403 q -407 h -190 l -207 m -393 n -392 ng -417 nk -412 r -448 hamza -76 alef -68 alefe -42 alefi -88 alefm 28 ain -41 hah -184 sad -401 qaf -406 heh -108 marbuta -107 waw 13 yeh -117 maqsura -101 kurde -99 alep -12 he -16 vav 54 vavvav -80 het -96 yod -125 yodyod -113 kaf -404 ayin -114 tsadi -370 cyrg -412 ups -148 gkappa -412
        1 - u -246 -123 -138
        1 u u 158 y -109 schwa 47 oe 171 ue 160 aa -184 ii -194 ee -153 oo 70 ou 159 ay -230 ey -194 oi -59 aw -85 iy -164 ya -243 ye -147 yo -18 yu 67 yi -28 ie -184 ah -218 eh -146 glide -65 hard 53 yery -37 cyre -120 b -327 p -396 f -296 v 64 w 98 t -408 d -402 s -406 sh -393 tsh -406 shch -405 j -410 sj -401 cz -401 rz -401 g -403 k -289 q -401 h -175 l -409 n -383 ng -403 r -340 hamza -142 alef -83 alefe -16 alefi -73 alefm -83 ain -35 hah -188 kha -401 sad -402 ghain -401 qaf -402 heh -109 marbuta -79 waw 33 yeh -144 maqsura -85 kurde -63 alep -131 he -111 vav 70 vavvav -72 het -134 yod -153 yodyod -131 kaf -402 ayin -85 shin -404 cyrg -414 beta -278 ups -6 mpi -356 ntau -402
        1 - y -155 -213 -166
        1 y y 122 schwa -49 oe -98 ue -44 aa -194 ii 19 ee 34 oo -148 ou -150 ay -113 ey -92 oi -134 aw -219 iy -53 ya -230 ye -59 yo -48 yu 82 yi 4 ie -66 ah -177 eh -111 glide 31 hard 10 yery 119 cyre -90 b -353 p -351 f -344 v -265 w -180 t -387 d -308 th -362 s -367 z -371 ss -351 sh -361 zh -285 ch -367 tsh -307 shch -356 ts -362 dz -309 dj -278 dzh -287 j -83 sj -351 sch -321 cz -352 sz -352 zs -342 c -344 g -172 gj -347 k -239 q -318 kh -351 h -167 x -354 l -445 ll -351 ly -396 m -344 n -394 ny -354 ng -353 nk -359 r -426 hamza -44 alef -162 alefe -68 alefi -82 alefm -43 ain -174 jim -309 hah -166 kha -353 sad -357 dad -351 tah -351 ghain -353 qaf -354 heh -107 marbuta -16 waw -163 yeh 16 maqsura -62 kurde -59 alep -135 he -137 vav -158 vavvav -113 het -91 yod 43 yodyod -69 ayin -83 pe -352 tsadi -353 qof -357 shin -351 cyrg -343 cyrh -367 gamma -98 delta -354 ups 99
        1 - schwa -112 -20 -174
        1 schwa schwa 139 oe -65 ue -66 aa -62 ii -131 ee -57 oo -85 ou -67 ay -76 ey -41 oi -86 aw -86 iy -63 ya 27 ye -27 yo -28 yu -76 ie -44 eh -47 glide -46 hard -33 yery -90 cyre 77 v -392 w -42 g -396 gh -387 h -47 l -388 hamza -68 ain -72 hah -109 heh -20 waw -61 yeh 21 vav -102 vavvav -83 yod -83 yodyod -74 ups -77
        1 - oe -253 -43 -251
        1 oe oe 167 ue 36 aa -103 ii -115 ee -92 oo -88 ou -55 ay -135 ey -73 oi -22 aw 81 iy -206 ya -179 ye -54 yo 25 ie -72 ah -106 eh 13 glide -74 hard -76 yery -41 cyre 29 w 4 h -115 hamza -26 alef -64 alefi -71 hah -86 heh -74 marbuta -73 waw 2 yeh -82 maqsura -80 alep -73 he -34 vav -8 het -85 yod -81 yodyod -73 ayin -86 ups -101
        1 - ue -198 -53 -222
        1 ue ue 130 aa -154 ii -80 ee -74 oo -25 ou 45 ay -147 ey -106 oi 69 aw -32 iy 51 ya -114 ye -48 yo -97 yu 111 yi -71 ie -47 ah -126 eh -44 glide 12 hard -73 yery -44 cyre -59 w 5 h -39 r -415 hamza -75 ain -74 hah -76 heh -109 waw 85 yeh -8 alep -60 he -71 vav 67 het -71 yod -16 beta -387 ups 26
        1 - aa -229 -112 -214
        1 aa aa 126 ii -72 ee -115 oo -147 ou -180 ay -166 ey -176 oi -149 aw -147 iy -144 ya -28 ye -125 yo -188 yu -154 yi -87 ie -67 ah -61 eh -77 glide -137 hard -97 yery -177 cyre -151 w -177 s -401 h -132 l -401 r -401 hamza 12 ain 9 hah -109 heh -59 waw -184 yeh -160 vav -139 vavvav -74 het -82 yod -161 yodyod -87 cyrg -402 ups -130
        1 - ii -153 -252 -130
        1 ii ii 123 ee 87 oo -98 ou -163 ay -13 ey -81 oi -110 aw -178 iy -14 ya -138 ye -95 yo -104 yu -97 yi -74 ah -151 eh -80 glide -27 hard -94 yery -48 cyre -95 w -158 j -415 h -168 l -405 r -406 hamza -41 alef -129 alefe -71 alefm -74 ain -22 hah -134 ghain -401 heh -128 marbuta -95 waw -204 yeh 67 maqsura 12 kurde -96 alep -130 he -89 vav -131 vavvav -96 het -84 yod -37 ayin -3 ups -105 gkappa -402
        1 - ee -243 -204 -142
        1 ee ee 30 oo -136 ou -144 ey -61 oi -27 aw -156 iy -28 ya -132 ye -61 yo -119 yu -101 yi -71 ah -85 eh -82 glide -154 hard -82 yery -39 cyre -58 w -83 h -111 hamza -72 alef -68 ain -32 hah -98 heh -72 marbuta -94 waw -131 yeh -25 alep -64 he -71 vav -94 vavvav -78 het -72 yod -76 ups -106
        1 - oo -170 -209 -79
        1 oo oo 133 ou 31 ay -48 ey -121 oi -83 aw -30 iy -99 ya -153 ye -107 yo -48 yu -47 ie 12 ah -114 eh -77 glide -73 hard -22 yery -38 cyre -58 w -62 h -140 l -402 r -401 hamza -75 alef -101 alefe -72 ain -88 hah -83 heh -129 marbuta -76 waw 65 yeh -90 maqsura -76 kurde -63 alep -27 he -83 vav 32 yod -106 yodyod -89 ayin -71 ups -40
        1 - ou -186 -105 -279
        1 ou ou 186 ay -214 ey -183 oi -88 aw 9 iy -160 ya -235 ye -17 yo -124 yu 21 yi -80 ie -164 ah -175 eh -84 glide -122 hard -56 yery -88 cyre -144 b -396 v -194 w 120 d -401 s -402 ch -402 tsh -404 dj -401 g -401 h -168 l -410 n -404 ng -403 r -390 hamza -94 alef -113 alefe -82 alefi -74 alefm -71 ain -40 hah -135 kha -401 sad -401 heh -122 marbuta -119 waw 69 yeh -187 maqsura -67 kurde -81 alep -104 he -87 vav -5 het -97 yod -166 yodyod -115 ayin -101 ups -152
        1 - ay -228 -232 -169
        1 ay ay 154 ey 62 oi 2 aw -210 iy -126 ya -176 ye 37 yo -174 yu -186 yi -18 ie -95 ah -121 eh -117 glide 16 hard -17 yery -108 cyre -60 b -377 w -175 d -412 s -391 zh -396 j -396 c -408 h -171 l -421 ly -403 m -407 n -430 r -422 hamza 110 alef -135 alefe -82 alefi -85 alefm -73 ain -116 hah -149 heh -97 marbuta -111 waw -180 yeh 57 maqsura -26 kurde -76 alep -119 he -111 vav -127 vavvav -93 het -76 yod 25 yodyod -22 ayin -85 ups -107 ntau -403
        1 - ey -242 -194 -232
        1 ey ey 146 oi -113 aw -182 iy -65 ya -51 ye -18 yo -65 yu -85 yi -31 ie -99 ah -173 eh -79 glide -73 hard -89 yery -102 cyre -8 w -142 s -401 tsh -403 shch -415 j -393 q -401 h -198 x -405 l -401 n -407 r -422 hamza -92 alef -129 alefe -90 alefi -73 alefm -82 ain -107 hah -127 heh -127 marbuta -102 waw -175 yeh -66 maqsura -85 kurde -71 alep -112 he -116 vav -118 vavvav -96 het -71 yod -30 ayin -82 ups -82
        1 - oi -305 -252 -235
        1 oi oi 284 aw -58 iy -141 ya -193 ye -58 yo -118 yu -108 yi -71 ie -119 ah -157 eh -107 glide -104 hard -32 yery -95 cyre -26 b -401 w -100 t -402 s -407 z -403 ch -401 tsh -403 k -392 h -57 l -405 ly -401 m -401 n -403 r -406 hamza -66 alef -126 alefe -75 ain -98 hah -126 heh -110 marbuta -96 waw -79 yeh -88 maqsura -90 alep -109 he -117 vav -100 yod -84 yodyod -93 ayin -84 cyrh -385 ups -72
        1 - aw -355 -338 -326
        1 aw aw 147 iy -243 ya -242 ye -151 yo -145 yu -134 yi -103 ie -160 ah -147 eh -149 glide -139 hard -49 yery -160 cyre -123 w -76 t -407 d -410 s -412 zh -401 ch -401 tsh -417 j -401 g -403 gj -401 k -402 q -401 h -240 l -409 ly -401 m -404 n -419 ng -401 r -413 hamza -90 alef -176 alefe -79 alefi -76 alefm -33 ain -121 hah -140 ghain -395 heh -119 marbuta -118 waw -73 yeh -220 maqsura -85 kurde -77 alep -112 he -112 vav -56 het -80 yod -161 yodyod -108 ayin -45 beta -360 ups -126
        1 - iy -247 -256 -446
        1 iy iy 9 ya -213 ye -72 yo -110 yu -126 yi 28 ie -71 ah -168 eh -90 glide -37 hard -112 yery -75 cyre -83 b -437 w -181 t -427 d -401 z -404 tsh -378 g -379 k -433 q -401 h -145 l -419 m -406 n -449 r -458 hamza -75 alef -144 alefe -91 alefi -57 alefm -96 ain -138 hah -153 heh -160 marbuta -143 waw -211 yeh -78 maqsura -57 kurde -76 alep -131 he -127 vav -159 vavvav -121 het -73 yod -69 yodyod -77 ayin -98 cyrg -401 ups -7
        1 - ya -209 -205 -117
        1 ya ya 121 ye -11 yo 61 yu -117 yi -110 ie 86 ah -95 eh -132 glide -106 hard -87 yery -89 cyre -79 f -401 v -410 w -232 t -401 d -381 s -399 z -328 zh -321 ch -313 tsh -435 shch -401 j -401 sch -346 zs -392 c -403 ck -404 g -376 gu -407 k -393 q -405 h -198 l -431 n -409 ng -405 r -440 hamza -27 alef -140 alefe -107 alefi -98 alefm -108 ain -170 jim -396 hah -178 sad -412 qaf -401 heh -71 marbuta -61 waw -192 yeh 30 maqsura -78 kurde -58 alep -24 he -87 vav -146 vavvav -104 het -81 yod 11 yodyod -65 ayin -23 cyrg -401 ups -81 ntau -405 tzet -384
        1 - ye -149 -205 -190
        1 ye ye 130 yo 38 yu -77 yi -10 ie 37 ah -119 eh -14 glide -101 hard -90 yery -116 cyre 99 f -404 v -401 w -57 s -403 z -406 gj -393 k -402 h -156 l -405 r -401 hamza -71 alef -117 alefe -74 alefi -72 ain -144 hah -156 heh -62 marbuta -80 waw -167 yeh 17 maqsura -73 kurde -66 alep -88 he -82 vav -123 vavvav -96 yod -66 yodyod -24 ayin -56 cyrg -398 ups -38
        1 - yo -307 -338 -170
        1 yo yo 235 yu -33 yi -17 ie -119 ah -140 eh -116 glide -52 hard -92 yery -87 cyre -26 v -416 w -132 s -431 g -402 k -401 h -186 l -402 n -402 ng -429 r -405 hamza -97 alef -131 alefe 17 alefi -71 alefm -79 ain -105 hah -98 ghain -401 heh -60 marbuta -92 waw -33 yeh -80 maqsura -75 kurde -71 he -83 vav -35 het -71 yod -2 yodyod -71 kaf -405 ayin -83 cyrg -404 cyrh -402 ups -116
        1 - yu -190 -145 -276
        1 yu yu 61 yi -67 ie -134 ah -114 eh -86 glide -61 hard -82 yery -128 cyre -127 v -395 w 101 s -403 h -123 l -407 m -401 n -377 ng -407 r -402 hamza -95 alef -97 alefe -98 alefi -87 alefm -76 ain -138 hah -135 kha -401 heh -114 marbuta -78 waw 25 yeh -69 maqsura -85 kurde -72 alep -95 he -76 vav -52 vavvav -71 het -73 yod 1 ayin -73 ups 41
        1 - yi -180 -75 -134
        1 yi yi 132 ie -65 ah -89 glide -28 yery -23 cyre 29 w -79 z -396 h -88 hamza -45 hah -72 heh -51 waw -91 yeh 32 alep -74 vav -75 yod -20 ups -72
        1 - ie -117 -106 -180
        1 ie ah -90 eh -65 glide -57 hard -72 yery -73 cyre 78 w -77 h -138 alefe -73 ain -73 hah -93 qaf -404 heh -74 waw -168 he -78 vav -107 vavvav -89 het -76 cyrg -401 ups -74
        1 - ah -273 -188 -309
        1 ah glide -136 hard -97 yery -140 cyre -111 v -407 w -159 j -401 h -89 l -407 ll -401 n -404 ny -401 r -413 alef -45 alefe -88 alefi -92 alefm -94 ain -107 waw -213 yeh -205 maqsura -96 alep -66 vav -132 vavvav -87 yod -111 yodyod -78 ayin -109 cyrh -387 ups -106 ntau -406
        1 - eh -239 -197 -153
        1 eh glide -109 hard -58 yery -6 cyre -20 w -107 h -69 hamza -62 alef -76 ain -67 heh -66 waw -100 yeh -6 maqsura -53 vav -83 vavvav -74 yod -59 yodyod -71 ups -76
        1 - glide -109 -66 -306
        1 glide glide 41 yery -78 cyre -107 b -372 p -354 f -346 v -351 w -191 t -353 d -306 dh -353 s -194 z -267 sh -359 zh -317 ch -346 tsh -358 shch -370 ts -351 tz -351 dj -345 dzh -352 j -20 sj -352 sch -351 c -351 g -287 gu -351 k -347 q -351 h -126 l -386 ly -309 m -344 n -340 ny -351 ng -358 nk -352 r -385 hamza 35 alef -57 alefe -50 alefi -78 alefm -81 ain -100 jim -259 hah -113 dhal -351 sad -351 heh -35 marbuta -94 waw -149 yeh 46 maqsura -75 kurde -71 alep -88 he -44 vav -79 vavvav -72 het -73 yod 59 yodyod -67 ayin -30 shin -351 cyrh -328 ups -32
        1 - hard -176 126 114
        1 hard hard 140 yery 29 cyre 5 w -68 sh -396 h -10 ain -69 hah -71 heh -55 waw -51 yeh 13 vav -44 yod -90 ups -57
        1 - soft -30 1 13
        1 soft soft -37
        1 - yery -219 -120 -96
        1 yery yery 101 cyre 9 w -89 cz -401 h -122 hamza -64 ain -87 hah -81 heh -59 marbuta -72 waw -63 yeh 83 alep -76 vav -63 vavvav -71 het -71 yod 35 ayin -73 ups -77
        1 - cyre -259 -118 -267
        1 cyre cyre 101 v -409 w -115 s -414 ch -402 g -401 gu -403 k -401 q -401 h -219 x -431 l -403 n -402 ng -412 hamza 3 alef -50 alefm -71 ain -144 hah -120 heh 45 marbuta -87 waw -170 yeh 34 maqsura -42 kurde -74 alep -40 he 36 vav -137 vavvav -88 het -76 yod -27 ayin -40 qof -401 ups -144
        1 - b -164 -153 -299
        1 b b 101 p -78 f -286 ph -118 v -104 w -151 t -351 d -192 th -351 s -321 z -344 ss -352 sh -352 zh -315 ch -374 shch -358 ts -355 j -338 sj -354 cz -351 sz -353 c -351 g -353 gh -354 k -299 q -352 kh -354 h -358 l -284 m -139 n -325 ny -339 r -286 hamza -353 jim -322 hah -353 kha -358 sad -356 heh -354 waw -152 yeh -353 bet 77 vav -271 vavvav 18 yod -355 pe -111 shin -351 cyrg -355 cyrh -361 beta 24 delta -306 mpi 126
        1 - p -157 -154 -350
        1 p p 123 f -186 ph -2 v -306 w -238 t -250 s -402 z -179 sh -352 zh -358 ch -355 shch -359 zj -351 sj -369 sz -351 g -353 k -204 q -355 kh -353 h -354 l -382 ly -352 m -351 n -260 ng -359 r -316 alef -402 waw -308 yeh -308 bet -108 vavvav -66 yod -362 pe 67 shin -351 cyrg -383 beta -158 ups -377 mpi -122
        1 - f -187 -121 -167
        1 f f 177 ph 157 v -89 w -97 t -120 th -101 s -341 z -358 ch -256 tsh -251 j -356 g -369 gh -256 k -346 q -353 kh -207 h -351 x -314 l -337 ly -351 m -344 n -316 r -262 hamza -349 ain -354 hah -355 kha -219 sad -356 tah -352 ghain -304 heh -330 waw -33 yeh -342 bet -60 vav -39 vavvav -79 yod -354 pe 92 shin -355 cyrg -368 beta -95 ups -334 mpi -191
        1 ph v -88 w -98 waw -106 bet -52 vav -66 pe 74 beta -36 mpi -57
        1 - v -146 -120 -221
        1 v v 63 w 87 t -367 d -364 s -232 z -248 sh -354 zh -336 ch -390 tsh -370 shch -353 ts -302 tz -313 dz -370 dj -360 dzh -358 j -247 zj -330 sj -352 sch -358 cz -362 sz -352 rz -353 cs -354 zs -351 c -341 g -201 gh -320 gu -339 k -276 q -264 kh -321 h -264 x -351 ks -352 l -92 ly -358 m -314 n -128 ny -362 ng -265 nk -310 r -194 ain -354 jim -355 hah -358 kha -355 sad -351 tah -354 ghain -278 qaf -281 heh -336 waw -12 yeh -323 bet 67 vav -2 vavvav 114 yod -360 kaf -356 pe -191 tsadi -354 qof -351 shin -356 cyrg -235 cyrh -299 beta 129 gamma -157 ups -319 mpi -79 gkappa -320
        1 - w -164 -278 -262
        1 w w 129 t -382 d -392 s -421 z -357 sh -356 zh -332 ch -384 tsh -366 shch -355 ts -287 tz -351 dz -353 dj -313 dzh -362 j -359 zj -352 sj -351 sch -354 cz -356 sz -351 rz -353 c -362 g -365 gj -315 k -377 q -365 kh -309 h -235 l -291 ll -351 ly -355 m -376 n -362 ny -362 ng -372 nk -352 r -401 hamza -143 alef -178 alefe -120 alefi -96 alefm -118 ain -193 jim -292 hah -157 kha -353 sad -351 tah -353 ghain -303 qaf -354 heh -130 marbuta -123 waw 71 yeh -201 maqsura -94 kurde -98 alep -131 bet 72 he -143 vav 66 het -89 yod -190 yodyod -95 kaf -354 ayin -87 pe -155 tsadi -351 cyrg -305 cyrh -321 beta 64 gamma -338 ups -81 mpi -172
        1 - t -266 -178 -97
        1 t t 163 d -5 th 124 dh 48 s -180 z -315 ss -183 sh -276 zh -109 ch -172 tsh -75 shch -133 ts 31 tz -56 dz -126 dj -12 dzh -166 j -178 zj -71 sj -151 sch -140 cz -107 sz -118 rz -125 cs -104 zs -94 c -45 cc -41 g -257 gh -300 gj -297 k -68 q -371 qu -351 h -247 x -141 l -271 m -367 n -247 ny -359 ng -362 r -249 alef -401 alefe -405 ain -357 tha 89 jim -102 hah -352 kha -362 dhal 15 sad -73 dad -106 tah 145 zah -33 ghain -351 qaf -351 heh -325 waw -369 yeh -374 vav -358 het -352 yod -357 tsadi 14 shin -147 tav 158 cyrg -361 cyrh -359 delta -23 ntau -50 tsig -22
        1 - d -216 -164 -126
        1 d d 165 th -85 dh 40 s -184 z -229 ss -185 sh -274 zh 23 ch -255 tsh -183 shch -186 ts -176 tz -22 dz 84 dj 41 dzh -90 j -85 zj -90 sj -132 sch -145 cz -137 sz -141 rz -123 cs -82 zs -52 c -238 cc -56 g -206 gh -237 gj -344 gu -351 k -241 kh -331 h -389 x -150 l -264 m -355 n -338 ny -352 ng -382 nk -356 r -164 hamza -346 ain -356 tha -105 jim -145 hah -358 kha -351 dhal 4 sad -199 dad 33 tah -47 zah 17 ghain -269 heh -341 waw -365 yeh -244 vav -351 het -351 yod -303 tsadi -160 shin -152 tav -153 cyrg -277 cyrh -256 delta 192 ntau 175 tsig -102 tzet 1
        1 - th -356 -342 -332
        1 th th 324 dh -57 s -184 z -176 ss -67 sh 13 zh 89 ch -78 tsh -103 shch -41 ts -66 tz -10 dz -28 dj -31 dzh -16 j -69 zj -4 sj -33 sch 17 cz -19 sz -26 rz -6 cs -6 c -119 cc -26 x -68 l -352 n -288 r -309 tha 126 jim -41 dhal 5 sad -67 dad -11 tah 39 zah -2 waw -351 yeh -351 vav -351 tsadi -40 shin 5 tav 127 delta -92 ntau -62 tsig -4
        1 - dh -201 -305 -350
        1 dh dh 144 s -158 z -59 ss -62 sh -107 zh -20 ch -61 tsh -93 shch -50 ts -78 tz -1 dz -41 dj -21 dzh -14 j -128 sj -12 sch -59 cz -5 sz -20 rz -1 cs -20 zs -17 c -95 cc -3 x -41 l -358 m -353 tha -28 jim -49 dhal 170 sad -54 dad 94 tah -53 zah 121 yeh -352 tsadi -21 shin -29 tav -16 cyrh -338 delta 229 ntau -7 tsig -27 tzet -6
        1 - s -250 -182 -46
        1 s s 104 z 15 ss 136 sh 61 zh -93 ch -97 tsh -129 shch 75 ts -118 tz -110 dz -200 dj -179 dzh -186 j -219 zj -116 sj -42 sch -26 cz -75 sz 142 rz -34 cs 103 zs -37 c -40 cc -35 ck -140 g -219 gh -309 gj -173 k -265 q -334 qu -356 kh -242 h -94 x 23 ks -4 l -454 ll -333 ly -371 m -392 n -179 ny -358 ng -360 nk -352 r -420 hamza -371 alef -404 alefe -403 alefm -401 ain -372 tha -10 jim -201 hah -370 kha -358 dhal -299 sad 89 dad -106 tah -366 zah -116 ghain -351 qaf -219 heh -359 waw -341 yeh -257 alep -401 bet -359 he -402 vav -368 vavvav -353 het -125 yod -248 kaf -318 pe -363 tsadi -45 qof -184 shin 74 tav -94 cyrg -241 cyrh -133 beta -365 gamma -334 delta -46 ntau -351 tsig -83 tzet -130
        1 - z -249 -109 -241
        1 z z 204 ss -15 sh -177 zh 120 ch -150 tsh -247 shch -182 ts 1 tz 93 dz -23 dj -65 dzh -19 j 42 zj 32 sj -106 sch -73 cz -73 sz -62 rz -89 cs -107 zs 113 c -90 cc -23 ck -99 g -177 gh -297 gj -85 k -268 q -207 qu -312 kh -305 h -377 x 1 ks -124 l -363 ll -320 m -368 n -292 r -251 alef -401 ain -351 tha -47 jim -21 hah -357 kha -353 dhal 49 sad -122 dad 84 tah -131 zah 59 ghain -261 qaf -157 heh -353 waw -376 yeh -224 he -403 vav -363 vavvav -351 het -90 yod -217 tsadi 24 qof -116 shin -76 tav -87 cyrg -147 cyrh -136 delta -96 ntau -48 tsig -23 tzet -36
        1 ss ss 185 sh -38 zh -92 ch -24 tsh -130 shch -27 ts -111 tz -17 dz -71 dj -73 dzh -39 j -94 zj -23 sch -2 cz -13 sz 17 rz 14 c -3 cc -4 ck -69 g -107 gj -11 k -200 x -12 ks -29 l -363 m -351 r -364 jim -89 hah -358 dhal -10 dad -33 zah -11 qaf -69 yeh -147 bet -356 vav -351 het -60 yod -149 tsadi -24 qof -72 shin -5 tav -22 cyrg -112 cyrh -106 beta -358 delta -47 tsig -69 tzet -14
        1 - sh -72 -181 -12
        1 sh sh 185 zh 6 ch 86 tsh -45 shch 7 ts -105 tz -107 dz -136 dj -185 dzh -153 j -120 zj -7 sj 102 sch 134 cz 41 sz 144 rz -108 cs -55 zs 53 c -2 cc -7 ck -108 g -173 gh -97 gj -151 gu -118 k -248 q -201 qu -63 kh -139 h -181 x 163 ks 123 l -323 ly -360 m -328 n -391 ny -353 r -414 ain -355 tha -20 jim -126 hah -353 kha -108 dhal -76 sad -33 dad -81 zah -66 ghain -102 qaf -155 heh -364 waw -357 yeh -194 alep -396 vav -351 het -60 yod -186 kaf -75 tsadi -14 qof -156 shin 154 tav -50 cyrg -175 cyrh -142 gamma -119 delta -90 gkappa -73 tsig -110 tzet -50
        1 - zh -167 -122 -277
        1 zh zh 225 ch -62 tsh -165 shch -129 ts -121 tz 5 dz 106 dj 55 dzh 106 j 114 zj 122 sj -69 sch 126 cz -92 sz -67 rz 69 cs 31 zs -1 c -29 cc -26 ck -64 g 26 gj 45 k -200 q -357 h -359 x -75 ks -95 l -386 ly -361 m -378 n -378 ny -355 r -97 ain -351 jim 111 dhal -3 sad -58 dad -19 zah 23 ghain -351 qaf -80 heh -351 waw -380 yeh -183 vav -352 het -65 yod -106 tsadi -5 qof -56 shin -64 tav -7 cyrg -114 cyrh -50 gamma -314 delta -48 tsig 13 tzet 34
        1 - ch -344 -349 -339
        1 ch ch 184 tsh 132 shch -53 ts 29 tz 34 dz -58 dj -20 dzh -48 j -34 zj -74 sj 12 sch -4 cz 107 sz 23 rz -76 cs 58 zs -24 c 76 ck -19 g -68 gh -21 gj -64 gu -80 k -130 q -59 qu 1 kh -30 h -47 x 67 ks 42 l -413 ly -361 m -377 n -417 ny -359 ng -113 nk -70 gn -15 r -409 hamza -352 ain -355 tha -53 jim -12 hah -86 kha 79 dhal -63 sad -51 dad -22 zah -33 ghain -70 qaf -61 heh -7 waw -378 yeh -221 bet -352 vav -348 het 73 yod -163 kaf 98 tsadi 104 qof -60 shin 36 tav -35 cyrg -74 cyrh 131 gamma -89 delta -81 gkappa -54 tsig 13 tzet -55
        1 - tsh -260 -235 -340
        1 tsh tsh 61 shch -106 ts 46 tz 5 dz 17 dj -45 dzh 73 j -47 zj -117 sj -115 sch -85 cz 104 sz -132 rz -125 cs 166 zs 48 c 100 ck -47 g -151 gh -107 gj -88 gu -99 k -231 q -33 qu -64 kh -92 h -194 x 112 ks -125 l -391 ll -358 m -355 n -378 r -385 hamza -351 ain -351 tha -21 jim -45 hah -353 kha -85 dhal -16 sad -79 dad -13 zah -33 ghain -64 qaf -77 heh -353 waw -357 yeh -198 vav -353 het -67 yod -166 kaf -19 tsadi 146 qof -125 shin -80 tav -13 cyrg -186 cyrh -106 gamma -102 delta -59 gkappa -46 tsig 91 tzet -6
        1 - shch -366 -428 -361
        1 shch shch 286 ts -77 tz -54 dz -24 dj -73 dzh -19 j -115 zj -50 sj -13 sch 59 cz -34 sz -24 rz -7 cs -38 zs -2 c -6 ck -11 g -110 gj -15 k -202 h -351 x 25 ks -40 l -361 n -390 r -383 ain -356 tha -10 jim -44 kha -351 dhal 0 sad -37 dad -3 zah -10 qaf -28 waw -357 yeh -140 vav -351 het -58 yod -100 tsadi -15 qof -38 shin 11 cyrg -78 cyrh -73 gamma -352 delta -57 tsig -23 tzet -1
        1 - ts -242 -232 -229
        1 ts ts 205 tz 149 dz 10 dj -25 dzh -83 j 71 zj -51 sj -72 sch -80 cz 64 sz -83 rz -74 cs 48 zs -69 c 150 ck 12 g -22 gj -67 k -22 q -42 h -277 x -90 ks -56 l -362 ll -351 ly -357 n -377 r -383 tha -3 jim 68 dhal -10 sad -50 dad -40 tah -23 zah -8 ghain -357 qaf -60 heh -351 waw -357 yeh -170 vav -354 vavvav -352 het -56 yod -352 tsadi 136 qof -105 shin -53 tav -16 cyrg -130 cyrh -96 delta -84 ntau -51 tsig 87 tzet 55
        1 - tz -350 -350 -362
        1 tz dj 73 dzh 4 j 16 zj -4 sj -8 sch -6 rz -3 cs 5 c 91 ck -6 g 19 gj -13 k -96 x -4 ks -17 l -352 r -353 tha -1 jim 52 sad -21 dad -2 tah -8 qaf -14 yeh -95 vav -353 vavvav -353 yod -67 tsadi 141 qof -67 shin -15 tav -26 cyrg -25 cyrh -19 ntau 23
        1 - dz -364 -337 -350
        1 dz dj 98 dzh -1 j 127 zj -9 sj -34 sch -24 cz 80 rz -1 cs 64 c 18 cc -8 ck -6 g 63 gj -6 k -69 h -352 x -8 ks -22 l -375 ly -355 n -430 ny -360 r -357 tha -5 jim 146 dhal -16 sad -45 dad -22 tah -10 zah -6 ghain -352 qaf -42 waw -351 yeh -137 het -51 yod -89 tsadi -8 qof -26 shin -36 tav -8 cyrg -68 cyrh -69 gamma -269 delta 9 ntau 36
        1 - dj -341 -371 -350
        1 dj dj 123 dzh 124 j 193 zj -11 sj -48 sch -73 cz 26 sz -70 rz -30 cs -8 zs 83 c 39 cc -4 ck -17 g 96 gh -38 gj 67 gu 4 k -103 q -98 qu -46 kh -118 h -355 x 36 ks -12 l -377 ly -351 m -353 n -373 r -369 tha -1 jim 163 kha -52 dhal -5 sad -56 dad -27 zah -26 ghain 17 qaf -59 waw -351 yeh -133 het -52 yod -90 kaf -18 tsadi -2 qof -45 shin -45 tav -11 cyrg -46 cyrh -119 gamma -222 delta -25 gkappa -24 tsig -5 tzet 117
        1 - dzh -369 -359 -350
        1 dzh dzh 142 j 158 zj -7 sj -8 sch -12 cz -9 sz -9 rz -4 cs 4 c 40 ck -3 g 55 gh -8 gj -25 gu -10 k -102 q -59 qu -10 kh -53 x -22 ks -53 l -359 n -371 r -354 jim 164 kha -58 dhal -3 sad -48 dad -25 zah -17 ghain -21 qaf -52 yeh -123 het -51 yod -107 kaf -19 tsadi -14 qof -44 shin -41 tav -1 cyrg -87 cyrh -124 gamma -49 delta -13 gkappa -15 tsig -36 tzet 49
        1 - j -229 -243 -308
        1 j j 108 zj 37 sj -57 sch 50 cz -51 sz -81 rz -59 cs -29 zs 92 c -7 cc -9 ck -36 g 1 gh -80 gj 80 gu -40 k -83 q -128 qu -41 kh -41 h -267 x -29 ks -94 l -438 ll -328 ly -393 m -368 n -418 ny -351 r -396 hamza -343 ain -354 tha -7 jim 204 hah -285 kha 27 dhal -13 sad -45 dad -40 zah -6 ghain -35 qaf -44 waw -363 yeh -26 bet -315 vav -349 het -10 yod -210 kaf -15 tsadi -51 qof -56 shin -77 tav -14 cyrg -84 cyrh -7 gamma 52 delta -36 ntau -351 gkappa -53 tsig 13 tzet 102
        1 - zj -356 -333 -351
        1 zj sch 39 cz -7 rz -7 cs -6 c -42 ck -11 g -79 gj -9 k -111 x -10 ks -13 l -352 ly -351 m -363 n -355 tha 0 jim 3 dhal 0 sad -20 qaf -8 waw -353 yeh -134 het -51 yod -92 tsadi -2 qof -21 shin -25 cyrg -78 cyrh -59 delta -2 tsig 29
        1 - sj -367 -381 -358
        1 sj rz -13 cs -4 zs -2 c -63 cc -1 ck -2 g -96 gj -39 k -182 x 26 ks -22 l -356 m -352 n -371 r -384 jim -17 dhal -7 sad -8 dad 0 qaf -27 waw -352 yeh -142 vav -351 vavvav -351 het -51 yod -107 tsadi -30 qof -17 shin 35 tav -23 cyrg -98 cyrh -63 delta -12 ups -401 tsig -15 tzet -8
        1 - sch -348 -383 -259
        1 sch cz -14 rz -13 cs -13 zs 11 c -44 ck -17 g -111 gh -36 gj -26 gu -14 k -136 q -37 qu -4 kh -47 x 86 ks -55 l -368 ly -351 m -359 n -330 r -380 ain -352 tha 0 jim 24 kha -50 dhal -16 sad -66 dad -5 zah -71 ghain -38 qaf -68 yeh -125 het -53 yod -101 kaf -22 tsadi -31 qof -58 shin 146 tav -24 cyrg -107 cyrh -75 gamma -52 delta -41 gkappa -23 tsig -14 tzet -16
        1 - cz -353 -365 -373
        1 cz rz -28 zs -5 c 84 ck -12 g -15 gj -4 k -148 x -5 ks -4 l -356 n -392 ny -367 r -351 tha -16 jim -6 dhal -2 sad -8 dad 0 zah -5 qaf -6 waw -352 yeh -134 vav -351 yod -61 tsadi 83 qof -23 shin -17 cyrg -61 cyrh -49 delta -8 tsig 39
        1 - sz -370 -321 -212
        1 sz rz -4 cs -3 zs -4 c -19 ck -34 g -89 gj -25 k -180 h -337 x 55 ks -3 l -329 ly -361 m -391 n -363 r -356 ain -352 tha -3 jim -44 dhal -14 sad -8 dad -11 zah 21 qaf -34 waw -351 yeh -104 het -57 yod -99 tsadi -18 qof -44 shin 59 tav -9 cyrg -95 cyrh -97 delta -3 tsig -22
        1 - rz -351 -372 -367
        1 rz cs -11 c -94 cc -6 ck -15 g -47 gj -17 k -167 h -351 x -20 ks -23 l -355 n -357 r -20 tha -1 jim -43 dhal -2 sad 29 dad -9 zah -1 qaf -15 waw -351 yeh -91 yod -81 tsadi -36 qof -47 shin -32 tav 0 cyrg -61 cyrh -64 delta -21 tsig -24 tzet -19
        1 - cs -350 -364 -350
        1 cs c 89 ck -8 g -36 gh -11 gj -37 gu -17 k -125 q -42 qu -3 kh -69 x -14 ks -2 l -352 m -353 n -353 r -356 tha 0 jim -5 kha -29 sad -2 ghain -4 qaf -42 waw -351 yeh -91 het -53 yod -74 kaf -2 tsadi 79 qof -18 shin -22 tav -2 cyrg -69 cyrh -63 gamma -3 delta -15 gkappa -11 tzet 45
        1 - zs -350 -331 -350
        1 zs c 11 g 7 gj -2 k -80 x -1 ks -12 n -340 r -361 jim 144 sad -1 dad -8 qaf -12 yeh -62 yod -61 tsadi -4 qof -10 shin -8 cyrg -23 cyrh -15 delta -4 tsig -1
        1 - c -174 -187 -245
        1 c c 111 ck 14 g -89 gh -68 gj -43 gu -73 k 58 q -30 qu 12 kh 15 h -115 x 35 ks -30 l -286 ly -359 m -356 n -382 ng -133 nk -75 gn -21 r -415 hamza -352 ain -352 tha -65 jim 23 hah -78 kha -26 dhal -41 sad 7 dad -43 tah -69 zah -78 ghain -106 qaf 25 heh -92 waw -355 yeh -215 vav -351 het -50 yod -168 kaf 67 tsadi 122 qof 82 shin -52 tav -53 cyrg -80 cyrh 5 gamma -64 delta -97 ntau -98 gkappa -53 tsig 92 tzet 64
        1 cc g -30 k -6 q -7 qu 19 jim -1 dhal 0 dad -4 qaf -4 yeh -54 yod -55 qof 2 shin -2 tav -2 cyrg -31 gamma -10 delta -12
        1 - ck -350 -353 -340
        1 ck g -83 gh -12 gj -22 gu 14 k 55 q -24 qu 32 kh -2 h -113 x -25 ks -55 ng -58 nk -21 jim -31 hah -63 kha -26 sad -6 zah -1 ghain -32 qaf -18 heh -70 kaf -13 tsadi -44 qof 116 shin -7 cyrg -81 cyrh -58 gamma -25 tsig -10 tzet -1
        1 - g -196 -154 -115
        1 g g 193 gh 170 gj -6 k -99 q 65 qu -52 kh -132 h -43 x -52 ks -180 l -200 m -369 n -316 ng -68 nk 105 gn -16 r -399 hamza -356 alef -401 ain -355 jim 115 hah -166 kha -133 sad -113 zah -27 ghain 159 qaf 68 heh -36 waw -364 yeh -375 bet -331 he -397 vav -248 het -93 yod -356 kaf -74 pe -352 tsadi -83 qof -143 shin -94 cyrg 147 cyrh -54 beta -311 gamma 180 delta -333 ntau -322 gkappa 159 tsig -78 tzet 51
        1 - gh -373 -221 -287
        1 gh gh 218 gj 12 k -139 q 15 qu -30 kh -12 h -27 x 61 ks -65 l -356 m -352 n -354 ng 26 nk 59 gn -1 r -71 alef -401 ain -351 jim 2 hah -97 kha -83 tah -351 ghain 263 qaf 36 heh -92 waw -382 yeh -356 vav -282 het -69 yod -351 kaf -9 qof -54 cyrg 143 cyrh -42 gamma 105 gkappa 36 tzet -31
        1 - gj -285 -315 -361
        1 gj k -150 q -70 qu -28 kh -25 h -62 x -19 ks -51 n -357 ng -53 nk -3 gn -1 r -353 hamza -346 jim 66 hah -80 kha -60 sad -23 zah -5 ghain -7 qaf -21 heh -66 waw -353 kaf -4 tsadi -22 qof -66 shin -33 cyrg 20 cyrh -93 gamma -11 gkappa -9 tsig -1 tzet -25
        1 - gu -364 -349 -333
        1 gu k -78 q 26 kh -77 h -60 x -26 ks -40 l -351 n -354 ng 20 gn -2 r -261 hah -90 kha -41 ghain 5 qaf 62 heh -66 het -61 kaf -27 qof -66 cyrg 150 cyrh -92 gamma -12 gkappa 17 tzet -8
        1 - k -210 -128 -89
        1 k k 92 q 40 qu 105 kh -37 h -117 x -72 ks -88 l -403 ll -351 ly -369 m -319 n -132 ny -352 ng -142 nk -54 gn -81 r -339 ain -352 jim -110 hah -146 kha -78 sad -106 zah -58 ghain -79 qaf 49 heh -119 waw -326 yeh -359 bet -289 vav -353 vavvav -351 het 119 yod -327 kaf 120 pe -351 tsadi -111 qof 116 shin -131 cyrg -65 cyrh -33 beta -318 gamma -127 gkappa -71 tsig -41 tzet -48
        1 - q -266 -351 -245
        1 q q 144 qu 1 kh -46 h -197 x -88 ks -93 l -409 ll -358 ly -368 m -352 n -371 ng -148 nk 17 gn -32 r -390 hamza -360 ain -351 jim -57 hah -181 kha -75 ghain 11 qaf 147 heh -115 waw -365 yeh -334 bet -351 he -381 vav -359 het -76 yod -326 kaf -25 tsadi -313 qof 101 cyrg -17 cyrh -145 gamma 6 gkappa 54 tsig -300 tzet -22
        1 - qu -382 -371 -352
        1 qu kh -33 h -132 x -19 ks -35 l -355 n -360 ng -43 nk -3 gn -4 r -357 jim -56 hah -91 kha -47 ghain -32 heh -90 waw -346 het -54 kaf -14 qof 10 cyrg -79 cyrh -104 gamma -36 gkappa -29 tzet -3
        1 - kh -266 -321 -309
        1 kh kh 124 h -16 x 95 ks -70 l -316 m -382 n -352 ng 30 nk -53 gn -11 r -359 ain -351 jim -77 hah -26 kha 211 ghain -105 qaf -73 heh 88 waw -364 yeh -361 vav -352 vavvav -351 het -213 yod -357 kaf 68 qof -36 cyrg -56 cyrh 186 gamma -101 ntau -352 gkappa -100 tzet -44
        1 - h -183 -124 -75
        1 h h 116 x 26 ks -150 l -283 ll -352 ly -369 m -390 n -372 ny -354 ng -351 r -426 hamza -74 alef -170 alefe -175 alefi -129 alefm -96 ain -223 jim -326 hah 67 kha -5 sad -339 dad -352 tah -352 ghain -188 qaf -194 heh 82 marbuta 71 waw -227 yeh -232 maqsura -118 kurde -50 alep -190 bet -332 he 72 vav -187 vavvav -166 het 96 yod -203 yodyod -137 kaf 20 ayin -125 pe -351 qof -166 shin -352 cyrg 46 cyrh 124 beta -342 gamma -47 ups -143 ntau -346 gkappa -72
        1 - x -372 -300 -256
        1 x x 144 ks 98 l -359 m -355 n -377 ng -57 nk -29 gn -6 r -367 tha -4 jim -51 hah -87 kha 134 dhal -24 sad -17 dad -2 zah -9 ghain 18 qaf -58 heh -59 waw -387 yeh -146 vav -354 het -240 yod -82 kaf 13 tsadi 52 qof -40 shin 80 tav -20 cyrg -23 cyrh 102 gamma -57 delta -50 gkappa -32 tsig -21 tzet -22
        1 - ks -351 -361 -296
        1 ks ks 95 l -361 m -363 n -359 ng -94 nk -77 gn -4 r -357 jim -80 hah -94 kha -59 sad -16 zah -2 ghain -23 qaf -77 heh -146 waw -352 het -51 kaf 8 tsadi -28 qof -43 shin -20 cyrg -134 cyrh -42 gamma -74 gkappa -54 tsig -7 tzet -17
        1 - l -360 -257 -262
        1 l l 127 ly 78 m -347 n -264 ny -351 ng -373 nk -354 gn -352 r -148 hamza -366 alef -417 alefe -402 alefi -401 ain -218 jim -390 hah -365 kha -286 sad -357 tah -354 ghain -353 qaf -356 heh -369 marbuta -403 waw -342 yeh -366 alep -406 bet -259 he -401 vav -366 vavvav -354 het -354 yod -377 yodyod -351 kaf -351 pe -363 tsadi -353 qof -373 shin -295 tav -351 cyrg -397 cyrh -300 beta -351 gamma -218 delta -368 ntau -352
        1 - ll -359 -350 -350
        1 ll hah -357 qaf -352 heh -351 yeh -303 vav -351 yod -351 cyrg -351
        1 - ly -356 -253 -352
        1 ly ly 194 m -352 n -372 ny -352 ng -356 hah -351 waw -351 yeh -313 vav -343 qof -351 shin -346 cyrg -352 gamma -291
        1 - m -249 -173 -27
        1 m m 122 n -170 ny -90 ng -258 nk -201 gn -118 r -233 alef -401 alefe -405 ain -353 jim -363 hah -361 sad -351 tah -360 ghain -355 heh -351 waw -266 yeh -387 bet -342 he -401 vav -356 vavvav -351 yod -383 kaf -352 pe -346 shin -352 cyrg -352 cyrh -366 beta -296 mpi -106 tzet -351
        1 - n -175 -207 -85
        1 n n 108 ny 29 ng 52 nk -98 gn -104 r -205 hamza -358 alefm -401 ain -360 tha -328 jim -366 hah -376 kha -356 sad -351 tah -356 qaf -324 heh -309 marbuta -402 waw -443 yeh -380 maqsura -396 alep -402 bet -343 he -408 vav -358 vavvav -351 het -354 yod -389 yodyod -357 pe -351 tsadi -352 qof -354 cyrg -362 cyrh -354 beta -352 gamma -22 delta -317 ntau -71 gkappa -23 tsig -353 tzet -351
        1 - ny -364 -387 -271
        1 ny ny 153 ng -24 nk -65 gn -24 r -355 waw -394 yeh -358 het -351 yod -351 qof -351 cyrg -351 cyrh -351 gamma -31 delta -354 ntau -65 gkappa -6
        1 - ng -350 -206 -382
        1 ng ng 89 nk 103 gn -24 r -358 kha -50 ghain 66 qaf -82 marbuta -401 waw -357 yeh -351 vav -351 kaf -7 qof -105 cyrg -61 cyrh 67 gamma -16 ntau -46 gkappa 136
        1 - nk -350 -336 -350
        1 nk gn -19 r -354 jim -315 kha -45 ghain 105 qaf 2 heh -351 waw -373 yeh -351 vav -369 kaf -25 qof -59 cyrg 78 cyrh -67 gamma -52 ntau -21
        1 - gn -350 -351 -350
        1 gn r -353 kha -18 ghain -5 qaf -28 yod -351 kaf -3 qof -10 cyrg -41 cyrh -14 gamma -14 ntau -3 gkappa -12
        1 - r -386 -248 -206
        1 r r 119 hamza -357 alef -418 alefe -412 alefi -401 alefm -408 ain -367 tha -351 jim -365 hah -385 kha -359 sad -355 tah -351 ghain -102 qaf -370 heh -374 marbuta -405 waw -342 yeh -410 alep -410 bet -354 vav -380 vavvav -351 het -352 yod -369 yodyod -366 ayin -401 pe -356 tsadi -360 qof -356 shin -355 tav -352 cyrg -367 cyrh -363 gamma -359 ups -401 ntau -354 tsig -351 tzet -351
        1 - hamza -60 -93 -149
        1 hamza hamza 138 alef 31 alefe 4 alefi -46 alefm -7 ain -52 hah -83 ghain -352 heh -74 marbuta -83 waw -69 yeh 99 maqsura -71 kurde -66 alep 60 he -78 vav -77 yod -2 ayin -46 cyrg -351 cyrh -346 gamma -353 ups -69
        1 - alef -178 -168 -171
        1 alef alef 78 alefe 103 alefi 23 alefm 70 ain -110 jim -401 hah -136 sad -401 tah -401 ghain -410 qaf -401 heh 33 marbuta -15 waw -113 yeh -130 maqsura -43 kurde 64 alep 113 he 119 vav -56 het -76 yod -148 yodyod -56 ayin 74 pe -401
        1 - alefe -183 -186 -180
        1 alefe alefe 28 alefi 10 alefm 93 ain -61 hah -82 kha -401 heh -75 waw -62 yeh -46 alep 70 he -77 het -74 yod -67
        1 - alefi -162 -189 -180
        1 alefi alefi 30 alefm -45 ain -87 hah -73 heh -71 waw -82 yeh -97 alep -13 he -101 vav -86 vavvav -80 het -71 yod -53 ayin -65
        1 - alefm -161 -165 -151
        1 alefm alefm 73 ain -78 hah -72 heh -76 waw -89 yeh -75 alep 120 he -66 vav -69 yod -67 ayin -71
        1 - ain -254 -252 -129
        1 ain ain 41 jim -351 hah -168 sad -353 dad -353 ghain -351 qaf -351 heh -97 marbuta -76 waw -104 yeh -131 kurde -71 alep -108 he -96 vav -94 vavvav -89 het -76 yod -102 yodyod -80 ayin 81 qof -351 cyrg -352 ups -83 ntau -351
        1 - tha -350 -351 -350
        1 tha tha 185 jim -2 sad -7 dad -2 tsadi -9 shin -2 tav 29 delta -12 ntau -31
        1 - jim -356 -248 -239
        1 jim jim 171 hah -352 kha -333 dhal -4 sad -36 dad -16 zah -24 ghain -260 qaf -66 heh -354 waw -368 yeh -102 vav -354 het -297 yod -103 kaf -9 tsadi -40 qof -75 shin -30 tav -7 cyrg 69 cyrh -46 gamma 25 delta -37 gkappa 37 tsig 20 tzet 63
        1 - hah -221 -206 -243
        1 hah hah 42 kha -108 sad -352 tah -351 ghain -354 qaf -108 heh -29 marbuta -87 waw -131 yeh -114 maqsura -73 alep -101 he -84 vav -100 vavvav -74 het 7 yod -103 yodyod -72 kaf -17 ayin -72 pe -351 qof -71 cyrg -127 cyrh 26 gamma -81 ups -95 gkappa -67
        1 - kha -368 -378 -359
        1 kha kha 181 zah -363 ghain -40 qaf -65 heh -64 waw -353 yeh -292 het 39 yod -353 kaf 66 qof -44 shin -351 cyrg -108 cyrh 169 gamma -25 gkappa -52 tzet -2
        1 - dhal -350 -352 -350
        1 dhal dhal 181 sad -29 tah -44 zah -1 tsadi -3 shin -4 tav -2 delta 32 ntau -2 tsig -2 tzet -1
        1 - sad -358 -386 -334
        1 sad sad 102 dad -39 zah -30 qaf -35 heh -352 waw -352 yeh -148 yod -89 kaf -315 tsadi 4 qof -26 shin -30 tav -3 cyrg -50 cyrh -49 delta -30 tsig -17 tzet -5
        1 - dad -350 -356 -350
        1 dad dad 98 tah -18 zah -11 heh -351 waw -352 tsadi -4 shin -7 tav -2 delta -9 ntau 7
        1 - tah -357 -277 -354
        1 tah tah 169 zah 0 ghain -351 waw -356 yeh -352 yod -352 ayin -405 tsadi -1 tav -2 delta -20 ntau -27 tsig -5
        1 - zah -350 -351 -350
        1 zah zah 122 qaf -12 yeh -58 yod -60 tsadi -1 qof -4 shin -19 cyrg -5 cyrh -21 delta -3 ntau 23
        1 - ghain -366 -278 -215
        1 ghain ghain 209 qaf -15 heh -74 waw -366 yeh -355 alep -402 vav -308 het -58 yod -351 kaf -13 qof -32 shin -351 cyrg 146 cyrh -59 gamma 110 gkappa 93
        1 - qaf -357 -370 -349
        1 qaf qaf 151 heh -99 marbuta -407 yeh -351 het -53 kaf -21 tsadi -20 qof 84 shin -17 cyrg 4 cyrh -77 gamma -40 gkappa 11 tsig -3 tzet -3
        1 - heh -261 -153 -142
        1 heh heh 212 marbuta 80 waw -87 yeh -7 maqsura -51 kurde -13 alep -37 bet -322 he 161 vav -63 vavvav -71 het -7 yod -95 yodyod -80 kaf -52 ayin -20 qof -86 cyrg -43 cyrh 138 gamma -81 ups -75 gkappa -62
        1 - marbuta -180 -180 -198
        1 marbuta marbuta 22 waw -100 yeh -142 maqsura -81 kurde -21 alep -57 he 41 vav -78 het -71 yod -83 ayin -73 tav -399
        1 - waw -277 -212 -248
        1 waw waw 113 yeh -120 maqsura -91 kurde -102 alep 14 bet -120 he -40 vav 150 vavvav -32 het -75 yod -137 yodyod -100 ayin -35 tsadi -351 qof -351 cyrg -372 cyrh -351 beta 79 gamma -351 ups -45 mpi -324 gkappa -366 tzet -351
        1 - yeh -175 -174 -262
        1 yeh yeh 108 maqsura 141 alep -25 he -50 vav -104 vavvav -74 het -47 yod 132 yodyod -48 ayin 57 tsadi -91 qof -355 shin -97 cyrg -362 cyrh -344 gamma -352 ups -52 tsig -63 tzet -57
        1 - maqsura -180 -87 -165
        1 maqsura maqsura 68 he -16 vav -85 yod 83
        1 - kurde -180 -113 -131
        1 kurde kurde 49 alep -41 he 21 vav -68 yod -61 ayin -22
        1 - alep -177 -161 -182
        1 alep alep 91 he 35 vav 57 het -72 yod -117 yodyod -76 ayin -11
        1 - bet -361 -136 -134
        1 bet bet 108 vavvav 23 yod -351 pe -97 beta 97 mpi 118
        1 - he -185 -181 -161
        1 he he 35 vav -89 vavvav -73 yod -46 ayin 40
        1 - vav -252 -202 -203
        1 vav vav 79 vavvav -31 yod -105 yodyod -91 ayin -48 qof -351 cyrg -274 beta -191 gamma -353 ups -82 gkappa -355
        1 - vavvav -203 -209 -200
        1 vavvav vavvav 172 yod -84 pe -50 beta 62 gamma -351 ups -73
        1 - het -217 -211 -205
        1 het het 166 yod -72 kaf -30 shin -52 cyrg -64 cyrh -99 gamma -51 ups -76 gkappa -51
        1 - yod -185 -190 -285
        1 yod yod 65 yodyod -51 kaf -351 ayin -55 tsadi -78 shin -353 cyrg -323 cyrh -339 gamma -343 ups -9 tsig -75 tzet -56
        1 - yodyod -200 -226 -230
        1 yodyod yodyod 144 ayin -66 ups -64
        1 - kaf -332 -351 -351
        1 kaf kaf 137 qof -19 cyrg -29 cyrh 95 gamma -6 gkappa -5 tzet -1
        1 - ayin -158 -152 -167
        1 ayin ayin 98
        1 - pe -362 -233 -350
        1 pe pe 80 cyrg -356 beta -64 mpi -79
        1 - tsadi -351 -358 -353
        1 tsadi tsadi 139 qof -38 shin -17 tav -4 cyrg -50 cyrh 14 delta -15 ntau -14 tsig 84 tzet -4
        1 - qof -354 -364 -284
        1 qof qof 167 shin -31 cyrg -81 cyrh -30 gamma -49 gkappa -19 tsig -16 tzet -8
        1 - shin -363 -365 -355
        1 shin shin 189 tav 0 cyrg -51 cyrh -40 delta -9 tsig -9 tzet -5
        1 - tav -350 -351 -350
        1 tav tav 176 delta -3 ntau -30 tsig -1
        1 - cyrg -203 -319 -197
        1 cyrg cyrg 137 cyrh 37 gamma 205 gkappa 132 tsig -35 tzet -49
        1 - cyrh -164 -137 -132
        1 cyrh cyrh 260 gamma -62 ntau -349 gkappa 9 tsig -18 tzet -19
        1 - beta -360 -68 -350
        1 beta beta 146 mpi -43
        1 - gamma -313 -107 -350
        1 gamma gamma 88 gkappa -7
        1 - delta -342 -204 -350
        1 delta delta 179 ntau -7 tsig -9
        1 - ups -151 -60 -176
        1 ups ups 116
        1 - mpi -356 -361 -350
        1 - ntau -355 -158 -350
        1 - gkappa -312 -347 -320
        1 gkappa tzet 0
        1 - tsig -352 -364 -350
        1 - tzet -351 -350 -350
        2 length -400 -400 -400 -281 -320 -332 -332 -339 -350 -359
        2 - break -30 -6 18
        2 break break 176 s -402 kha -406 sad -402 qaf -407
        2 - article -82 -30 -30
        2 article article 80 s -402 ch -407 sz -401 m -401 r -401 tah -401 qaf -401
        2 - joined -342 -274 -30
        2 joined joined -125 y -410 iy -401 w -402 t -404 s -422 z -429 sh -401 ch -411 tsh -403 ts -422 j -411 c -410 g -401 k -408 h -404 l -403 m -435 n -405 r -415 ain -401 hah -403 ghain -401 yod -401 qof -403 cyrg -401 cyrh -401
        2 - a -26 17 0
        2 a a 76 e -51 i -112 o -62 u -93 y -164 schwa 100 oe -67 ue -147 aa 20 ii -177 ee -126 oo -173 ou -179 ay -223 ey -140 oi -95 aw -197 iy -173 ya -38 ye -161 yo -149 yu -179 yi -147 ie -92 ah -18 eh -23 glide -217 hard -14 yery -121 cyre -53 b -365 p -403 v -403 w -232 t -402 d -399 s -429 z -401 sh -404 ch -316 tsh -416 dzh -407 j -397 sj -419 sch -396 cz -401 sz -344 zs -401 c -375 g -399 gh -396 k -184 q -277 qu -402 h -197 l -403 m -402 n -401 ng -402 r -422 hamza 83 ain 50 jim -411 hah -191 kha -434 sad -410 tah -406 ghain -416 qaf -412 heh 13 waw -112 yeh -133 vav -87 vavvav -97 het 7 yod -204 yodyod -24 pe -401 shin -403 cyrg -410 cyrh -397 gamma -383 delta -389 ups -133 ntau -406
        2 - e -44 -7 -32
        2 e e 123 i -55 o -98 u -95 y -69 schwa 74 oe 23 ue -8 aa -69 ii -64 ee 17 oo -89 ou -152 ay 2 ey -45 oi -119 aw -177 iy -82 ya -46 ye 83 yo -29 yu -190 yi 29 ie -66 ah -41 eh 85 glide -97 hard 69 yery 17 cyre 100 p -392 w -118 s -411 sh -396 ch -401 dj -401 cz -401 sz -361 c -382 gu -403 k -396 q -401 h -187 x -406 l -413 r -406 hamza 23 alef -28 alefi -68 ain -112 jim -401 hah -206 kha -407 sad -405 qaf -402 heh 25 marbuta 43 waw -158 yeh 40 maqsura -69 kurde -44 he -78 vav -171 vavvav -172 het -79 yod 7 yodyod -88 ayin 93 shin -402 cyrg -401 cyrh -396 ups -46
        2 - i -46 -94 -157
        2 i i 80 o -97 u -100 y 1 schwa -28 oe -141 ue -3 aa -187 ii 49 ee 28 oo -95 ou -192 ay -60 ey -97 oi -222 aw -226 iy 6 ya -164 ye -117 yo -29 yu -47 yi 85 ie -71 ah -164 eh -85 glide 28 hard 26 yery 77 cyre -43 b -407 p -330 v -393 w -246 d -356 s -409 z -285 sh -397 zh -374 ch -339 tsh -366 shch -405 ts -403 dz -350 dj -301 dzh -304 j -76 sch -403 cz -401 c -345 g -336 gh -403 k -356 q -311 kh -371 h -237 x -396 l -348 ly -339 n -385 r -299 hamza 29 alef -127 alefe -117 alefi -89 alefm -88 ain -114 jim -331 hah -251 kha -409 dhal -416 sad -424 tah -402 ghain -416 qaf -418 heh -138 marbuta -160 waw -223 yeh 99 maqsura 70 kurde -97 alep -181 bet -387 he -108 vav -136 vavvav -140 het -181 yod 96 yodyod -75 kaf -408 ayin 44 qof -424 shin -406 cyrg -405 cyrh -402 gamma -412 ups 24
        2 - o -129 -125 -109
        2 o o 102 u 3 y -97 schwa -45 oe 51 ue -42 aa -82 ii -247 ee -145 oo 113 ou 30 ay -211 ey -187 oi -21 aw -18 iy -113 ya -143 ye -154 yo -58 yu -98 yi -88 ie -190 ah -159 eh -64 glide -112 hard 52 yery -23 cyre -84 b -316 p -377 v -395 w -6 t -392 d -399 s -430 z -414 zh -402 ch -401 tsh -403 shch -405 ts -392 tz -388 c -368 g -401 q -406 h -161 x -402 l -259 m -396 n -420 ng -405 nk -425 r -480 hamza -84 alef -63 alefe -36 alefi -122 alefm 42 ain -34 hah -269 kha -401 sad -404 dad -401 tah -401 ghain -401 qaf -428 heh -119 marbuta -130 waw 76 yeh -137 maqsura -116 kurde -114 alep 17 he 4 vav 115 vavvav -97 het -142 yod -146 yodyod -156 kaf -417 ayin -116 tsadi -361 shin -401 cyrg -403 ups -137 gkappa -411
        2 - u -188 -83 -89
        2 u u 131 y -105 schwa 71 oe 176 ue 144 aa -154 ii -192 ee -134 oo 79 ou 112 ay -202 ey -185 oi -82 aw -36 iy -163 ya -244 ye -171 yo -34 yu 70 yi -34 ie -172 ah -176 eh -159 glide -96 hard 34 yery -31 cyre -98 b -291 p -396 f -271 v -8 w 46 t -412 s -408 sh -396 tsh -403 shch -402 j -404 sj -401 cz -401 rz -401 g -403 k -242 q -401 h -189 l -423 n -361 ng -404 r -305 hamza -156 alef -91 alefe -3 alefi -71 alefm -93 ain -24 jim -401 hah -248 kha -403 sad -408 dad -402 ghain -404 qaf -409 heh -114 marbuta -101 waw 112 yeh -178 maqsura -106 kurde -82 alep -136 he -158 vav 110 vavvav -77 het -200 yod -175 yodyod -179 kaf -409 ayin -105 qof -402 shin -416 cyrg -405 beta -296 ups -17 mpi -367
        2 - y -222 -184 -235
        2 y y 122 schwa -66 oe -94 ue -1 aa -191 ii 19 ee 34 oo -106 ou -113 ay -123 ey -54 oi -154 aw -214 iy -55 ya -200 ye -79 yo -49 yu 46 yi -17 ie -66 ah -177 eh -111 glide 11 hard -10 yery 68 cyre -79 b -379 f -346 v -283 w -174 t -390 d -325 th -362 s -383 z -385 ss -351 sh -360 zh -262 ch -367 tsh -327 shch -356 ts -353 dz -309 dj -305 dzh -287 j -83 sj -351 sch -321 cz -352 sz -352 zs -342 c -344 g -230 gj -347 k -231 q -318 kh -351 h -165 x -354 l -450 ll -351 ly -377 m -365 n -338 ny -351 ng -364 nk -359 r -430 hamza -33 alef -175 alefe -67 alefi -109 alefm -41 ain -191 jim -292 hah -223 kha -364 sad -379 dad -354 tah -356 ghain -363 qaf -365 heh -115 marbuta -6 waw -197 yeh 65 maqsura -60 kurde -59 alep -151 he -139 vav -169 vavvav -149 het -112 yod 83 yodyod -63 ayin -88 pe -358 tsadi -365 qof -372 shin -356 cyrg -349 cyrh -356 gamma -135 delta -351 ups 73
        2 - schwa 50 50 -16
        2 schwa schwa 113 oe -65 ue -66 aa -56 ii -112 ee -64 oo -79 ou -74 ay -66 ey -64 oi -75 aw -80 ya 46 ye -53 yo -51 yu -72 ie -61 eh -46 glide -43 hard -55 yery -60 cyre 108 v -396 w -46 g -396 gh -392 h -62 l -388 hamza -62 ain -72 hah -123 heh 0 waw -65 yeh 31 vav -147 vavvav -108 yod -93 yodyod -86 ups -72
        2 - oe -128 -76 -159
        2 oe oe 172 ue 41 aa -98 ii -113 ee -71 oo -86 ou -60 ay -142 ey -83 oi -29 aw 65 iy -192 ya -135 ye -41 yo 20 yu -32 ie -71 ah -95 eh 13 glide -69 hard -74 yery -43 cyre 19 w -10 h -112 hamza -15 alef -59 alefi -76 ain -71 hah -98 kha -402 heh -77 marbuta -83 waw 10 yeh -87 maqsura -97 alep -78 he -22 vav 10 het -116 yod -88 yodyod -82 ayin -98 ups -85
        2 - ue 10 -56 7
        2 ue ue 151 aa -136 ii -80 ee -72 oo -40 ou 59 ay -125 ey -107 oi 70 aw -35 iy 36 ya -61 ye -55 yo -81 yu 122 ie -27 ah -99 eh -42 glide -15 hard -71 yery -51 cyre -35 w 0 h -59 r -408 hamza -85 ain -88 hah -94 heh -132 waw 107 yeh -6 alep -53 he -76 vav 82 het -76 yod 2 kaf -401 beta -392 ups 14
        2 - aa -19 22 -10
        2 aa aa 136 ii -71 ee -113 oo -121 ou -172 ay -137 ey -175 oi -132 aw -144 iy -141 ya -6 ye -118 yo -191 yu -134 yi -74 ie -67 ah -61 eh -68 glide -99 hard -81 yery -136 cyre -128 w -168 s -401 h -173 l -401 r -401 hamza 25 ain 22 hah -145 heh -56 waw -209 yeh -188 vav -180 vavvav -86 het -97 yod -189 yodyod -122 ups -103
        2 - ii 20 -180 -156
        2 ii ii 123 ee 87 oo -65 ou -171 ay 42 ey -74 oi -118 aw -173 iy 0 ya -109 ye -92 yo -93 yi -71 ah -151 eh -80 glide -36 hard -77 yery -54 cyre -78 w -189 sh -402 j -415 g -401 h -168 l -408 n -401 r -406 hamza -37 alef -168 alefe -74 alefm -86 ain -12 hah -152 kha -401 sad -401 ghain -403 qaf -401 heh -168 marbuta -104 waw -261 yeh 113 maqsura 29 kurde -119 alep -168 he -123 vav -152 vavvav -120 het -106 yod -31 ayin 11 ups -83
        2 - ee -82 -68 -125
        2 ee ee 30 oo -110 ou -141 ay -35 ey -17 oi -44 aw -142 iy -33 ya -88 ye -65 yo -96 yu -85 ah -85 eh -82 glide -142 hard -73 yery -40 cyre -63 w -82 s -401 h -111 hamza -76 alef -74 ain -27 hah -138 heh -81 marbuta -132 waw -152 yeh -3 he -73 vav -103 vavvav -94 het -78 yod -94 ups -82
        2 - oo 28 -117 -116
        2 oo oo 162 ou 81 ey -118 oi -82 aw 28 iy -84 ya -145 ye -94 yo -53 yu -40 ie 19 ah -111 eh -76 glide -71 hard -41 yery -43 cyre -52 w -32 h -116 r -402 hamza -83 alef -104 alefe -77 ain -121 hah -103 heh -157 marbuta -92 waw 91 yeh -108 maqsura -91 kurde -57 alep -24 he -98 vav 46 het -71 yod -126 yodyod -118 ayin -73 ups -47
        2 - ou -84 -139 -183
        2 ou ou 160 ay -204 ey -194 oi -73 aw 39 iy -144 ya -223 ye -43 yo -109 yu 18 yi -72 ie -158 ah -183 eh -89 glide -85 hard -65 yery -79 cyre -103 b -396 v -194 w 108 d -401 s -402 ch -402 tsh -401 dj -401 g -401 h -177 l -405 n -408 ng -413 r -404 hamza -130 alef -127 alefe -102 alefi -81 alefm -75 ain -40 hah -183 kha -403 sad -404 ghain -402 qaf -401 heh -147 marbuta -155 waw 134 yeh -227 maqsura -67 kurde -98 alep -129 he -101 vav 11 het -128 yod -200 yodyod -157 ayin -132 ups -110
        2 - ay -120 -169 -210
        2 ay ay 131 ey 82 oi -24 aw -227 iy -148 ya -124 ye 26 yo -171 yu -161 yi -38 ie -79 ah -114 eh -109 glide -9 hard -24 yery -111 cyre -48 b -377 w -165 d -407 s -395 zh -398 j -396 c -402 h -176 l -430 ly -401 m -402 n -424 ny -402 r -418 hamza 144 alef -159 alefe -110 alefi -110 alefm -84 ain -155 hah -213 kha -401 heh -139 marbuta -146 waw -217 yeh 75 maqsura -13 kurde -88 alep -136 he -155 vav -157 vavvav -129 het -88 yod 45 yodyod 21 ayin -109 qof -401 ups -91 ntau -401
        2 - ey -89 -141 -204
        2 ey ey 148 oi -85 aw -176 iy -42 ya -91 ye -15 yo -36 yu -90 yi -44 ie -99 ah -174 eh -79 glide -78 hard -79 yery -87 cyre -29 w -134 s -401 tsh -401 shch -415 j -393 q -401 h -198 x -405 l -402 n -412 r -411 hamza -115 alef -173 alefe -106 alefi -82 alefm -108 ain -152 hah -174 heh -146 marbuta -151 waw -230 yeh -63 maqsura -106 kurde -74 alep -145 he -146 vav -162 vavvav -128 het -73 yod -21 ayin -83 ups -73
        2 - oi -211 -278 -173
        2 oi oi 214 aw -63 iy -139 ya -171 ye -34 yo -92 yu -97 ie -98 ah -171 eh -97 glide -82 hard -35 yery -92 cyre -31 w -84 t -401 s -406 z -403 sh -401 ch -401 tsh -401 k -396 h -101 l -417 m -401 n -407 r -426 hamza -62 alef -183 alefe -86 alefi -72 alefm -71 ain -129 hah -172 qaf -401 heh -119 marbuta -155 waw -87 yeh -108 maqsura -120 kurde -72 alep -143 he -139 vav -119 vavvav -71 yod -100 yodyod -100 ayin -105 cyrh -385
        2 - aw -189 -300 -262
        2 aw aw 146 iy -248 ya -244 ye -132 yo -101 yu -120 yi -87 ie -143 ah -145 eh -135 glide -95 hard -55 yery -133 cyre -102 w -76 t -402 d -410 s -407 tsh -406 j -401 g -403 gj -401 k -402 q -401 h -234 l -410 ly -401 m -404 n -410 ng -401 r -426 hamza -125 alef -236 alefe -101 alefi -92 alefm -28 ain -176 hah -197 ghain -388 qaf -402 heh -148 marbuta -168 waw -80 yeh -250 maqsura -112 kurde -92 alep -141 he -147 vav -49 het -95 yod -217 yodyod -141 ayin -36 beta -388 ups -103
        2 - iy -179 -205 -433
        2 iy iy 36 ya -204 ye -81 yo -90 yu -107 yi -4 ie -71 ah -179 eh -89 glide -45 hard -97 yery -69 cyre -86 b -429 w -173 t -416 d -401 z -404 tsh -391 g -385 k -410 q -401 h -177 l -426 m -416 n -429 r -460 hamza -80 alef -175 alefe -120 alefi -57 alefm -141 ain -175 hah -211 kha -402 tah -401 heh -195 marbuta -187 waw -248 yeh -69 maqsura -56 kurde -90 alep -156 he -169 vav -192 vavvav -147 het -81 yod -65 yodyod -88 ayin -122 ups -22
        2 - ya -191 -86 -90
        2 ya ya 109 ye -13 yo 69 yu -103 yi -111 ie 70 ah -66 eh -120 glide 19 hard -73 yery -112 cyre -61 f -401 v -403 w -229 d -383 z -334 zh -294 ch -325 tsh -415 sch -357 zs -396 c -401 ck -401 g -383 gu -402 k -396 q -401 h -197 l -430 n -417 ng -401 r -419 hamza -15 alef -193 alefe -149 alefi -140 alefm -144 ain -190 jim -392 hah -206 kha -401 sad -424 qaf -405 heh -81 marbuta -72 waw -224 yeh 54 maqsura -98 kurde -43 alep -11 he -123 vav -189 vavvav -142 het -100 yod 28 yodyod -51 ayin 0 ups -86 ntau -401 tzet -396
        2 - ye -86 -104 -184
        2 ye ye 126 yo 52 yu -90 yi -29 ie -13 ah -103 eh -17 glide -97 hard -81 yery -87 cyre 104 f -401 w -87 s -401 z -402 gj -397 k -402 h -138 l -406 r -403 hamza -73 alef -139 alefe -83 alefi -80 ain -196 hah -208 heh -58 marbuta -107 waw -171 yeh 40 maqsura -83 kurde -62 alep -94 he -112 vav -143 vavvav -131 yodyod 2 ayin -56 ups -46
        2 - yo -151 -201 -184
        2 yo yo 200 yu -31 yi -38 ie -108 ah -124 eh -97 glide -63 hard -79 yery -81 cyre -16 v -407 w -114 t -401 d -401 s -420 zh -401 g -402 k -401 h -185 l -401 n -408 ng -418 r -415 hamza -139 alef -156 alefe 33 alefi -74 alefm -101 ain -138 hah -117 zah -401 ghain -403 heh -58 marbuta -123 waw -36 yeh -94 maqsura -79 kurde -75 alep -74 he -111 vav -27 het -75 yod 11 yodyod -74 kaf -418 ayin -97 qof -402 cyrg -401 ups -87
        2 - yu -234 -118 -137
        2 yu yu 78 yi -69 ie -104 ah -104 eh -83 glide -74 hard -75 yery -110 cyre -121 f -401 v -398 w 92 s -401 z -401 h -146 l -410 m -401 n -369 ng -409 r -405 hamza -130 alef -107 alefe -138 alefi -100 alefm -93 ain -174 hah -189 kha -406 ghain -401 heh -156 marbuta -98 waw 43 yeh -74 maqsura -109 kurde -76 alep -135 he -96 vav -50 vavvav -74 het -83 yod 15 ayin -83 ups 25
        2 - yi -20 -59 -92
        2 yi yi 132 ie -69 ah -75 glide -28 yery -23 cyre 29 w -72 z -396 h -74 hamza -29 ain -72 hah -77 heh -40 waw -118 yeh 47 alep -83 vav -89 het -71 yod -5 ayin -72 ups -71
        2 - ie -22 -52 -20
        2 ie ah -90 eh -65 glide -62 yery -71 cyre 48 w -76 h -134 alefe -77 ain -76 hah -132 qaf -415 heh -80 waw -215 he -89 vav -146 vavvav -102 het -86 ups -71
        2 - ah -202 -162 -213
        2 ah glide -115 hard -81 yery -121 cyre -99 v -405 w -162 j -401 h -89 l -406 ll -401 n -401 ny -401 r -416 alef -31 alefe -115 alefi -119 alefm -126 ain -128 waw -269 yeh -238 maqsura -120 alep -69 vav -165 vavvav -120 yod -124 yodyod -93 ayin -142 cyrh -392 ups -82 ntau -401
        2 - eh -60 -54 -121
        2 eh glide -85 hard -67 yery -17 cyre -37 w -102 h -69 hamza -54 alef -77 ain -63 heh -63 waw -109 yeh -1 maqsura -46 alep -69 vav -84 vavvav -85 yod -62 yodyod -73 ayin -71 ups -71
        2 - glide -169 -129 -349
        2 glide glide 41 yery -78 cyre -107 b -361 p -351 f -343 v -347 w -171 t -351 d -316 dh -351 s -236 z -281 sh -355 zh -311 ch -348 tsh -355 shch -355 dj -349 j -86 g -306 k -365 h -118 l -409 ly -309 m -347 n -384 ny -351 ng -352 r -380 hamza 61 alef -50 alefe -43 alefi -88 alefm -104 ain -140 jim -246 hah -155 kha -351 dhal -354 sad -356 heh -30 marbuta -107 waw -170 yeh 79 maqsura -88 kurde -67 alep -101 he -32 vav -87 vavvav -79 het -82 yod 81 yodyod -57 kaf -351 ayin -22 pe -351 qof -352 shin -354 cyrh -328 ups -46
        2 - hard 12 34 127
        2 hard hard 140 yery 29 cyre 5 sh -396 h -20 hamza -71 ain -69 hah -75 heh -42 waw -48 yeh 32 vav -31 yod -104 ups -64
        2 - soft -30 0 14
        2 soft soft -37
        2 - yery -50 -27 -64
        2 yery yery 101 cyre 9 w -79 h -106 hamza -57 ain -117 hah -108 heh -57 marbuta -79 waw -72 yeh 113 maqsura -71 alep -91 vav -62 vavvav -75 het -77 yod 51 ayin -82 ups -72
        2 - cyre -36 -13 -170
        2 cyre cyre 101 v -402 w -103 s -415 gu -401 k -401 h -192 x -412 l -403 n -402 ng -403 r -398 hamza 16 alef -43 alefm -76 ain -178 jim -401 hah -173 qaf -401 heh 67 marbuta -108 waw -187 yeh 71 maqsura -28 kurde -84 alep -28 he 49 vav -167 vavvav -124 het -93 yod -16 yodyod -71 ayin -29 qof -404 ups -114
        2 - b -193 -195 -330
        2 b b 106 p -15 f -280 ph -140 v -121 w -165 t -353 d -211 th -351 dh -351 s -372 z -356 ss -352 sh -360 zh -296 ch -367 tsh -352 shch -358 ts -373 dj -351 j -359 sj -352 cz -352 sz -353 c -354 g -359 gh -352 k -315 q -353 kh -360 h -366 l -296 m -137 n -363 ny -341 r -259 hamza -357 jim -313 hah -364 kha -376 sad -372 tah -351 heh -369 waw -143 yeh -362 bet 103 vav -259 vavvav 33 yod -372 pe -186 shin -353 cyrg -356 cyrh -355 beta 14 delta -315 mpi 136
        2 - p -256 -202 -350
        2 p p 140 f -129 ph -42 v -273 w -264 t -266 s -408 z -135 sh -358 zh -356 ch -358 tsh -352 shch -381 dj -351 zj -351 sj -379 sz -351 g -353 k -190 q -351 kh -361 h -365 l -406 ly -352 n -280 ny -352 ng -352 r -286 alef -402 hah -352 kha -352 waw -297 yeh -295 bet -123 vav -352 vavvav -99 yod -381 pe 70 shin -353 cyrg -361 cyrh -351 beta -140 ups -386 mpi -122
        2 - f -231 -65 -62
        2 f f 158 ph 168 v 52 w 70 t -148 th -58 s -342 z -360 zh -351 ch -237 tsh -264 j -348 sz -351 g -371 gh -260 k -343 q -354 kh -240 h -344 x -314 l -285 ly -351 m -345 n -312 ny -351 r -269 hamza -349 ain -363 hah -369 kha -224 sad -371 tah -360 ghain -288 heh -336 waw -195 yeh -339 bet -192 vav -152 vavvav -124 yod -365 pe 102 qof -351 shin -369 cyrg -355 beta 43 ups -347 mpi -144
        2 - ph -350 -352 -350
        2 ph v -58 w -98 m -351 waw -134 yeh -351 bet -100 vav -93 vavvav -52 pe 89 beta -11 mpi -24
        2 - v -239 -220 -260
        2 v v 118 w 55 t -385 d -363 s -299 z -219 sh -363 zh -343 ch -370 tsh -372 shch -355 ts -303 tz -313 dz -362 dj -354 dzh -354 j -247 zj -330 sj -351 sch -353 cz -354 sz -352 rz -353 cs -351 c -308 g -186 gh -320 gu -337 k -231 q -245 kh -312 h -274 x -351 ks -352 l -182 ly -355 m -277 n -148 ny -355 ng -257 nk -300 r -262 ain -367 jim -372 hah -382 kha -371 sad -355 tah -367 ghain -264 qaf -282 heh -329 waw 84 yeh -323 bet 82 vav 53 vavvav 131 yod -390 kaf -371 pe -246 tsadi -368 qof -355 shin -373 cyrg -258 cyrh -312 beta 67 gamma -173 ups -331 mpi -64 gkappa -311
        2 - w -186 -296 -244
        2 w w 129 t -382 d -397 s -417 z -355 sh -356 zh -303 ch -384 tsh -355 shch -354 ts -303 tz -351 dz -353 dj -323 dzh -362 j -358 zj -352 sj -351 sch -354 cz -356 sz -351 rz -353 c -362 g -372 gh -349 gj -315 k -378 q -361 kh -307 h -239 l -340 ll -351 ly -351 m -374 n -375 ny -361 ng -370 nk -352 r -410 hamza -164 alef -212 alefe -173 alefi -134 alefm -161 ain -235 jim -281 hah -215 kha -362 sad -356 tah -362 ghain -276 qaf -367 heh -166 marbuta -161 waw 138 yeh -243 maqsura -118 kurde -124 alep -158 bet 93 he -191 vav 106 vavvav -72 het -117 yod -226 yodyod -136 kaf -365 ayin -104 pe -205 tsadi -356 qof -352 shin -351 cyrg -328 cyrh -339 beta 47 gamma -342 ups -79 mpi -126
        2 - t -286 -222 -69
        2 t t 169 d -67 th 97 dh -63 s -269 z -342 ss -186 sh -282 zh -253 ch -167 tsh -73 shch -162 ts 103 tz -84 dz -164 dj 24 dzh -182 j -135 zj -46 sj -129 sch -177 cz -115 sz -142 rz -134 cs -101 zs -88 c 50 cc -23 g -238 gh -269 gj -297 k -78 q -378 qu -351 h -250 x -130 l -276 m -386 n -275 ny -361 ng -359 r -320 alef -401 alefe -405 ain -378 tha 62 jim -117 hah -359 kha -392 dhal 5 sad -84 dad -124 tah 184 zah -26 ghain -355 qaf -356 heh -316 waw -381 yeh -388 vav -364 het -358 yod -377 yodyod -352 pe -351 tsadi -19 qof -351 shin -191 tav 160 cyrg -353 cyrh -352 gamma -351 delta -51 ntau -123 tsig -5 tzet -34
        2 - d -215 -201 -90
        2 d d 168 th -90 dh 22 s -286 z -232 ss -201 sh -217 zh -147 ch -290 tsh -290 shch -194 ts -245 tz -85 dz 92 dj 82 dzh -77 j -91 zj -130 sj -165 sch -142 cz -139 sz -166 rz -113 cs -119 zs -70 c -332 cc -63 g -199 gh -257 gj -344 k -242 kh -330 h -380 x -81 l -240 m -354 n -330 ny -351 ng -371 nk -356 r -179 hamza -342 ain -361 tha -133 jim -194 hah -367 kha -352 dhal 23 sad -231 dad 58 tah -78 zah 31 ghain -252 qaf -352 heh -336 waw -386 yeh -223 vav -353 het -354 yod -286 pe -351 tsadi -203 qof -351 shin -212 tav -193 cyrg -293 cyrh -265 delta 147 ntau 172 tsig -87 tzet -22
        2 - th -359 -373 -334
        2 th th 313 dh -30 s -62 z -156 ss -79 sh -32 zh 35 ch -47 tsh -102 shch -28 ts -33 tz -8 dz -16 dj 12 dzh -12 j -68 zj -3 sj -22 sch 19 cz -8 sz -22 rz -4 cs -6 c -118 cc -17 x -63 l -351 n -309 r -306 tha 149 jim -96 dhal 6 sad -108 dad -23 tah 49 zah -7 waw -356 yeh -355 vav -352 tsadi -83 shin 9 tav 148 delta -72 ntau -48 tsig -1
        2 - dh -279 -295 -350
        2 dh dh 144 s -164 z -37 ss -62 sh -132 zh -6 ch -61 tsh -81 shch -52 ts -50 tz -1 dz -37 dj -10 dzh -14 j -128 sj -12 sch -59 cz -5 sz -20 rz -1 cs -8 zs -17 c -95 cc -3 x -41 l -391 m -351 tha -55 jim -93 dhal 193 sad -94 dad 114 tah -91 zah 142 yeh -361 tsadi -63 shin -67 tav -46 cyrh -342 delta 195 ntau -4 tsig -13 tzet -1
        2 - s -403 -207 -129
        2 s s 122 z 6 ss 129 sh 26 zh -171 ch -100 tsh -129 shch -15 ts -120 tz 3 dz -213 dj -244 dzh -211 j -186 zj -77 sj -71 sch -51 cz -12 sz 139 rz -129 cs -8 zs -66 c 14 cc -21 ck -150 g -221 gh -310 gj -191 k -316 q -336 qu -364 kh -258 h -196 x -59 ks -139 l -344 ll -331 ly -370 m -391 n -279 ny -353 ng -360 nk -355 r -483 hamza -388 alef -406 alefe -403 alefm -401 ain -419 tha 10 jim -229 hah -413 kha -379 dhal -283 sad 121 dad -125 tah -383 zah -159 ghain -356 qaf -266 heh -387 waw -345 yeh -273 alep -401 bet -380 he -407 vav -386 vavvav -365 het -160 yod -283 yodyod -351 kaf -326 pe -397 tsadi -52 qof -218 shin 72 tav -147 cyrg -222 cyrh -123 beta -356 gamma -340 delta -49 mpi -351 tsig -51 tzet -104
        2 - z -325 -226 -279
        2 z z 213 ss -15 sh -188 zh 108 ch -144 tsh -220 shch -162 ts 65 tz 151 dz 31 dj -95 dzh -15 j 9 zj 7 sj -104 sch -32 cz -24 sz -102 rz -122 cs -101 zs 92 c 6 cc -18 ck -115 g -131 gh -301 gj -97 k -280 q -208 qu -312 kh -301 h -398 x -1 ks -109 l -371 ll -320 ly -351 m -381 n -315 ng -351 r -263 alef -401 ain -353 tha -85 jim -26 hah -377 kha -363 dhal 65 sad -146 dad 118 tah -170 zah 86 ghain -248 qaf -190 heh -359 waw -409 yeh -228 he -403 vav -380 vavvav -351 het -111 yod -228 kaf -351 tsadi 26 qof -164 shin -101 tav -119 cyrg -191 cyrh -149 delta -82 ntau -72 tsig -57 tzet 34
        2 - ss -351 -350 -352
        2 ss ss 185 sh -38 zh -86 ch -24 tsh -135 shch -27 ts -71 tz -17 dz -44 dj -53 dzh -39 j -94 zj -23 sch -2 cz -13 sz 17 rz 14 c -3 cc -4 ck -69 g -143 gj -11 k -163 x -12 ks -53 l -360 m -354 r -378 jim -148 hah -369 dhal -26 dad -48 tah -351 zah -34 ghain -351 qaf -107 heh -351 waw -351 yeh -205 bet -365 vav -353 het -77 yod -175 tsadi -54 qof -115 shin -13 tav -54 cyrg -67 cyrh -69 beta -352 delta -27 tsig -52 tzet -3
        2 - sh -121 -227 -53
        2 sh sh 192 zh -21 ch 101 tsh -115 shch 37 ts -187 tz -98 dz -147 dj -177 dzh -125 j -75 zj -37 sj 85 sch 136 cz -19 sz 120 rz -131 cs -16 zs 43 c -95 cc -12 ck -116 g -241 gh -145 gj -144 gu -107 k -273 q -220 qu -88 kh -130 h -137 x 126 ks -37 l -339 ly -362 m -322 n -398 ny -355 r -445 ain -363 tha -48 jim -113 hah -354 kha -173 dhal -129 sad -4 dad -117 zah -109 ghain -147 qaf -184 heh -379 waw -373 yeh -195 alep -396 vav -352 het -79 yod -196 kaf -120 tsadi -8 qof -185 shin 176 tav -107 cyrg -141 cyrh -144 gamma -98 delta -80 gkappa -48 tsig -65 tzet -49
        2 - zh -170 -333 -350
        2 zh zh 274 ch 85 tsh -75 shch -120 ts -138 tz -34 dz 101 dj 101 dzh 41 j 145 zj 120 sj -56 sch 140 cz -108 sz -76 rz 6 cs 38 zs 20 c 72 cc -10 ck -50 g 32 gj 46 k -172 q -378 h -370 x -63 ks -86 l -392 ly -371 m -397 n -392 ny -351 r -183 ain -356 jim 133 dhal -12 sad -94 dad -43 zah 45 ghain -355 qaf -127 heh -351 waw -395 yeh -214 vav -357 het -85 yod -142 tsadi -3 qof -79 shin -98 tav -25 cyrg -74 cyrh -18 gamma -301 delta -36 tsig -19 tzet 25
        2 - ch -400 -357 -394
        2 ch ch 184 tsh 172 shch -52 ts 111 tz 34 dz -11 dj -38 dzh -48 j -34 zj -74 sj 12 sch -4 cz 107 sz 23 rz -76 cs 86 zs -24 c 76 ck -19 g -75 gh -13 gj -64 gu -80 k -146 q -59 qu 1 kh -30 h -46 x 67 ks 7 l -431 ly -353 m -368 n -410 ny -352 ng -114 nk -74 gn -15 r -414 hamza -357 ain -370 tha -80 jim -28 hah -90 kha 91 dhal -87 sad -72 dad -57 zah -67 ghain -99 qaf -93 heh 16 waw -425 yeh -263 bet -357 vav -347 het 100 yod -180 yodyod -352 kaf 120 tsadi 120 qof -79 shin 50 tav -62 cyrg -55 cyrh 99 gamma -65 delta -52 gkappa -37 tsig 7 tzet -18
        2 - tsh -227 -242 -343
        2 tsh tsh 186 shch -119 ts 126 tz 72 dz -75 dj -12 dzh 19 j 13 zj -113 sj -119 sch -81 cz 171 sz -104 rz -128 cs 214 zs -16 c 159 ck -58 g -167 gh -81 gj -119 gu -90 k -142 q 5 qu -69 kh -6 h -213 x 90 ks -146 l -415 ll -352 m -354 n -349 ng -352 r -393 hamza -351 ain -353 tha -44 jim -22 hah -362 kha -117 dhal -44 sad -141 dad -40 tah -351 zah -68 ghain -74 qaf -118 heh -361 waw -376 yeh -240 vav -358 het -89 yod -201 kaf -53 tsadi 147 qof -132 shin -73 tav -43 cyrg -166 cyrh -45 gamma -94 delta -42 gkappa -33 tsig 68 tzet -59
        2 - shch -370 -447 -373
        2 shch shch 272 ts -55 tz -33 dz -11 dj -52 dzh -12 j -115 zj -40 sj -27 sch 33 cz -22 sz -34 rz -5 cs -14 zs -2 c -36 ck -8 g -91 gj -13 k -157 h -351 x 17 ks -22 l -360 n -404 r -396 alef -401 ain -374 tha -26 jim -98 kha -355 dhal -1 sad -86 dad -12 zah -34 qaf -74 waw -380 yeh -182 vav -355 het -72 yod -130 tsadi -53 qof -73 shin 23 cyrg -32 cyrh -50 delta -39 tsig -7
        2 - ts -212 -293 -290
        2 ts ts 185 tz 123 dz 14 dj 60 dzh -43 j 6 zj -52 sj -52 sch -64 cz 84 sz -52 rz -54 cs 32 zs -58 c 121 ck 3 g -57 gj -49 k -43 q -54 h -264 x -80 ks -51 l -366 ly -352 n -394 r -389 hamza -351 ain -352 tha -13 jim 79 dhal -41 sad -77 dad -83 tah -58 zah -23 ghain -373 qaf -114 heh -355 waw -377 yeh -219 vav -367 vavvav -359 het -71 yod -359 tsadi 160 qof -137 shin -109 tav -41 cyrg -122 cyrh -71 delta -43 ntau -20 tsig 68 tzet 31
        2 - tz -350 -351 -359
        2 tz dj 40 dzh 4 j 16 zj -4 sj -8 sch -6 rz -3 cs 8 c 91 ck -6 g 24 gj -13 k -39 x -4 ks -14 l -351 r -354 tha -5 jim 61 hah -352 sad -50 dad -9 tah -28 zah -1 qaf -43 waw -351 yeh -137 vav -361 vavvav -360 yod -103 tsadi 164 qof -86 shin -47 tav -59 cyrg -7 cyrh -5 ntau 17
        2 - dz -371 -352 -350
        2 dz dj 84 j 138 zj -7 sj -35 sch -19 cz 62 rz -1 cs 38 c 21 cc -8 ck -6 g 84 gj -4 k -132 h -351 x 4 ks -19 l -380 ly -351 n -448 ny -360 r -378 hamza -352 ain -352 tha -20 jim 169 hah -351 dhal -33 sad -87 dad -45 tah -36 zah -20 ghain -357 qaf -77 waw -354 yeh -176 vav -352 het -56 yod -120 kaf -351 tsadi -22 qof -55 shin -71 tav -18 cyrg -33 cyrh -42 gamma -284 delta 3 ntau 27
        2 - dj -369 -361 -350
        2 dj dj 128 dzh 94 j 186 zj -7 sj -32 sch -66 cz 11 sz -56 rz -11 cs -15 zs 50 c 33 cc -1 ck -5 g 111 gh -36 gj 87 gu -8 k -171 q -45 qu -27 kh -93 h -334 x 23 ks -32 l -364 ly -351 m -351 n -370 r -373 ain -351 tha -5 jim 202 hah -351 kha -84 dhal -11 sad -86 dad -48 zah -52 ghain 26 qaf -109 waw -354 yeh -164 het -59 yod -130 kaf -37 tsadi -6 qof -79 shin -91 tav -29 cyrg 22 cyrh -88 gamma -235 delta -7 gkappa -6 tsig -6 tzet 92
        2 - dzh -371 -373 -350
        2 dzh dzh 142 j 158 zj -7 sj -8 sch -12 cz -9 sz -9 rz -4 cs 4 c 40 ck -3 g 70 gh -8 gj -25 gu -10 k -151 q -59 qu -10 kh -53 x -22 ks -44 l -357 n -369 r -358 ain -351 jim 201 kha -94 dhal -14 sad -87 dad -44 zah -33 ghain -63 qaf -80 yeh -158 het -55 yod -147 kaf -37 tsadi -49 qof -72 shin -79 tav -2 cyrg -49 cyrh -92 gamma -24 delta -4 gkappa -4 tsig -16 tzet 31
        2 - j -277 -315 -341
        2 j j 108 zj 37 sj -57 sch 50 cz -51 sz -81 rz -59 cs -24 zs 92 c -7 cc -9 ck -36 g -13 gh -77 gj 80 gu -40 k -108 q -128 qu -41 kh -41 h -267 x -29 ks -93 l -446 ll -328 ly -368 m -382 n -440 r -437 hamza -337 ain -368 tha -25 jim 272 hah -273 kha 69 dhal -38 sad -64 dad -66 tah -351 zah -25 ghain -32 qaf -54 waw -402 yeh 11 bet -306 vav -347 het 14 yod -195 kaf -26 pe -351 tsadi -65 qof -77 shin -110 tav -44 cyrg -57 cyrh -2 gamma 20 delta -15 gkappa -26 tsig 7 tzet 74
        2 - zj -381 -340 -353
        2 zj sch 39 cz -7 rz -7 cs -6 c -42 ck -11 g -90 gj -9 k -109 x -10 ks -13 l -357 m -375 n -354 tha -1 jim 7 dhal -1 sad -39 qaf -28 waw -363 yeh -153 vav -351 het -52 yod -126 tsadi 1 qof -36 shin -44 cyrg -49 cyrh -27 delta 0 tsig 14
        2 - sj -377 -377 -361
        2 sj rz -13 cs -4 zs -2 c -63 cc -1 ck -2 g -80 gj -39 k -213 x 26 ks -12 l -360 m -351 n -382 r -384 ain -351 jim -48 hah -352 dhal -27 sad -26 dad -2 zah -2 qaf -57 waw -360 yeh -169 vav -354 vavvav -353 het -54 yod -146 tsadi -63 qof -48 shin 46 tav -60 cyrg -52 cyrh -31 delta -3 tsig -5 tzet -2
        2 - sch -347 -384 -259
        2 sch cz -14 rz -13 cs -9 zs 11 c -44 ck -17 g -121 gh -36 gj -26 gu -14 k -184 q -37 qu -4 kh -47 x 86 ks -33 l -388 m -376 n -352 r -379 ain -360 tha -2 jim 35 kha -87 dhal -48 sad -104 dad -17 zah -107 ghain -69 qaf -94 waw -351 yeh -159 het -61 yod -138 kaf -42 tsadi -76 qof -79 shin 173 tav -49 cyrg -72 cyrh -43 gamma -23 delta -13 gkappa -7 tsig -3 tzet -4
        2 - cz -358 -375 -368
        2 cz rz -28 zs -5 c 84 ck -12 g -23 gj -4 k -117 x -5 ks -1 l -358 n -370 ny -354 r -351 tha -32 jim -10 dhal -8 sad -33 dad -2 zah -21 qaf -15 waw -361 yeh -162 vav -356 yod -61 tsadi 100 qof -39 shin -48 cyrg -26 cyrh -15 delta -2 tsig 24
        2 - sz -402 -375 -227
        2 sz rz -4 cs -2 zs -4 c -19 ck -34 g -82 gj -25 k -150 h -343 x 55 ks -7 l -307 ly -353 m -382 n -365 r -352 alef -402 ain -359 tha -10 jim -96 kha -351 dhal -37 sad -22 dad -30 zah 38 ghain -351 qaf -72 waw -354 yeh -115 vav -351 het -71 yod -140 tsadi -55 qof -87 shin 71 tav -32 cyrg -47 cyrh -59 delta -1 tsig -5
        2 - rz -351 -375 -362
        2 rz cs -11 c -94 cc -6 ck -15 g -63 gj -17 k -175 h -351 x -20 ks -18 l -355 n -372 r -115 tha -3 jim -92 dhal -11 sad 37 dad -28 zah -5 qaf -46 heh -351 waw -354 yeh -147 yod -123 tsadi -68 qof -75 shin -68 tav -2 cyrg -19 cyrh -31 delta -6 tsig -6 tzet -5
        2 - cs -350 -355 -350
        2 cs c 122 ck -8 g -14 gh -9 gj -22 gu -8 k -73 q -27 qu -3 kh -62 x -11 l -357 m -351 n -351 r -353 tha 0 jim -5 kha -58 sad -10 ghain -13 qaf -72 waw -354 yeh -133 het -61 yod -107 kaf -7 tsadi 95 qof -29 shin -44 tav -10 cyrg -33 cyrh -34 gamma -1 delta -4 gkappa -3 tzet 26
        2 - zs -351 -304 -350
        2 zs c 11 g 34 gj -2 k -77 x -1 ks -5 n -355 r -367 jim 167 sad -5 dad -26 ghain -351 qaf -30 yeh -72 yod -88 tsadi -17 qof -31 shin -23 cyrg -6 cyrh -4 delta -1
        2 - c -206 -242 -268
        2 c c 111 ck 14 g -58 gh -60 gj -43 gu -73 k 63 q -30 qu 12 kh 15 h -105 x 35 ks -20 l -274 ly -352 m -370 n -395 ng -163 nk -85 gn -21 r -426 hamza -357 ain -359 tha -86 jim 17 hah -88 kha -39 dhal -72 sad 1 dad -91 tah -121 zah -115 ghain -136 qaf 7 heh -96 waw -371 yeh -249 vav -356 het -50 yod -177 kaf 74 tsadi 146 qof 102 shin -58 tav -94 cyrg -48 cyrh 5 gamma -54 delta -62 ntau -58 gkappa -35 tsig 75 tzet 47
        2 cc g -44 k 52 q -7 qu 19 jim -4 kha -1 dhal 0 dad -13 qaf -16 yeh -66 yod -67 qof 9 shin -7 tav -7 cyrg -16 gamma -3 delta -3
        2 - ck -350 -360 -339
        2 ck g -101 gh -12 gj -22 gu 14 k 44 q -24 qu 32 kh -2 h -113 x -25 ks -55 ng -58 nk -21 jim -67 hah -87 kha -52 sad -17 zah -6 ghain -73 qaf -39 heh -100 waw -351 kaf -20 tsadi -72 qof 133 shin -21 cyrg -53 cyrh -27 gamma -8 tsig -4
        2 - g -279 -240 -156
        2 g g 189 gh 114 gj -5 k -59 q 57 qu -56 kh -190 h -77 x -57 ks -193 l -244 m -401 n -278 ng -41 nk 129 gn -26 r -401 hamza -363 alef -401 ain -362 jim 112 hah -174 kha -166 sad -161 dad -351 zah -49 ghain 151 qaf 76 heh 5 waw -392 yeh -398 bet -323 he -397 vav -258 het -130 yod -361 kaf -107 pe -361 tsadi -92 qof -160 shin -132 cyrg 192 cyrh -75 beta -320 gamma 199 delta -346 ntau -334 gkappa 161 tsig -49 tzet 106
        2 - gh -416 -277 -218
        2 gh gh 185 gj 1 k -114 q 15 qu -27 kh 9 h -12 x 52 ks -58 l -364 n -362 ng 82 nk 38 gn -1 r -101 alef -403 ain -352 jim 7 hah -139 kha -106 tah -352 ghain 304 qaf 40 heh -95 waw -408 yeh -374 vav -267 het -89 yod -352 yodyod -352 kaf -30 qof -107 cyrg 121 cyrh -39 gamma 91 gkappa 21 tzet -13
        2 - gj -308 -268 -352
        2 gj k -132 q -70 qu -28 kh -25 h -62 x -19 ks -39 l -351 n -356 ng -57 nk -8 gn -1 r -355 hamza -342 jim 78 hah -121 kha -105 sad -64 zah -17 ghain -20 qaf -42 heh -93 waw -365 kaf -16 tsadi -53 qof -104 shin -50 cyrg 12 cyrh -55 gamma -3 gkappa -3 tzet -8
        2 - gu -367 -337 -348
        2 gu k 37 q 26 kh -77 h -60 x -26 ks -32 l -353 n -361 ng 48 gn -2 r -244 hah -134 kha -69 ghain 8 qaf 68 heh -67 yeh -352 het -77 yod -351 kaf -59 qof -121 cyrg 124 cyrh -57 gamma -5 gkappa 8 tzet -2
        2 - k -251 -261 -154
        2 k k 112 q -1 qu 50 kh -34 h -203 x 90 ks -85 l -362 ll -353 ly -366 m -337 n -226 ny -354 ng -129 nk 21 gn -82 r -267 ain -359 jim -120 hah -142 kha -123 sad -122 zah -117 ghain -162 qaf 83 heh -122 waw -325 yeh -380 bet -274 vav -362 vavvav -354 het 144 yod -326 kaf 127 pe -355 tsadi -135 qof 143 shin -141 cyrg 5 cyrh -91 beta -327 gamma -20 gkappa 60 tsig -55 tzet -59
        2 - q -231 -398 -255
        2 q q 144 qu 1 kh -46 h -212 x -88 ks -78 l -409 ll -358 ly -355 m -352 n -371 ng -142 nk -14 gn -32 r -399 hamza -375 ain -355 jim -78 hah -236 kha -98 tah -352 ghain 11 qaf 196 heh -131 waw -394 yeh -328 bet -356 he -370 vav -379 vavvav -351 het -104 yod -316 yodyod -351 kaf -59 tsadi -300 qof 119 cyrg -4 cyrh -116 gamma 1 gkappa 43 tsig -310 tzet -6
        2 - qu -356 -407 -362
        2 qu kh -33 h -143 x -19 ks -39 l -355 m -351 n -354 ng -62 nk -8 gn -4 r -361 jim -108 hah -141 kha -92 ghain -64 heh -131 waw -342 yeh -352 het -63 yod -352 kaf -41 qof 15 shin -352 cyrg -48 cyrh -79 gamma -10 gkappa -9 tzet -1
        2 - kh -278 -253 -253
        2 kh kh 124 h -17 x 95 ks -75 l -284 m -389 n -357 ng -48 nk -66 gn -11 r -361 ain -355 jim -100 hah -4 kha 265 ghain -142 qaf -100 heh 129 waw -396 yeh -388 vav -360 vavvav -353 het -197 yod -381 kaf 86 qof -48 cyrg -42 cyrh 137 gamma -76 gkappa -76 tzet -21
        2 - h -256 -178 -230
        2 h h 122 x 27 ks -147 l -373 ll -352 ly -357 m -408 n -378 ny -353 ng -356 r -441 hamza -84 alef -181 alefe -235 alefi -153 alefm -112 ain -237 jim -321 hah 118 kha 20 sad -333 dad -357 tah -360 ghain -171 qaf -247 heh 150 marbuta 115 waw -286 yeh -274 maqsura -140 kurde -31 alep -219 bet -323 he 114 vav -201 vavvav -194 het 125 yod -232 yodyod -161 kaf 49 ayin -160 pe -356 qof -190 shin -359 cyrg -12 cyrh 55 beta -346 gamma -58 ups -107 ntau -349 gkappa -68
        2 - x -366 -363 -258
        2 x x 144 ks 151 l -360 m -360 n -392 ng -62 nk -31 gn -6 r -368 ain -351 tha -11 jim -75 hah -130 kha 174 dhal -37 sad -48 dad -9 zah -18 ghain 14 qaf -93 heh -66 waw -404 yeh -174 vav -366 het -223 yod -123 kaf 26 tsadi 66 qof -78 shin 100 tav -47 cyrg -22 cyrh 91 gamma -47 delta -20 gkappa -11 tsig -5 tzet -10
        2 - ks -353 -321 -252
        2 ks ks 162 l -359 m -355 n -367 ng -99 nk -69 gn -3 r -357 jim -110 hah -135 kha -101 sad -43 zah -9 ghain -66 qaf -113 heh -170 waw -359 yeh -352 het -54 kaf 17 tsadi -68 qof -70 shin -57 cyrg -109 cyrh -83 gamma -81 gkappa -32 tsig -9 tzet -5
        2 - l -375 -337 -330
        2 l l 134 ly 56 m -369 n -294 ny -351 ng -372 nk -355 gn -359 r -157 hamza -399 alef -417 alefe -402 alefi -401 ain -200 jim -397 hah -399 kha -292 sad -378 tah -364 ghain -364 qaf -365 heh -394 marbuta -403 waw -323 yeh -367 alep -406 bet -243 he -403 vav -394 vavvav -364 het -369 yod -417 yodyod -353 kaf -356 pe -389 tsadi -361 qof -401 shin -266 tav -353 cyrg -376 cyrh -280 beta -353 gamma -245 delta -354 ntau -354
        2 - ll -353 -350 -350
        2 ll hah -378 qaf -358 heh -353 yeh -291 vav -353 yod -356 pe -352
        2 - ly -371 -243 -354
        2 ly ly 179 n -357 ng -351 jim -351 hah -353 heh -352 waw -354 yeh -302 vav -339 yod -352 qof -355 shin -342 cyrg -351 gamma -310
        2 - m -289 -261 -87
        2 m m 129 n -175 ny -204 ng -278 nk -204 gn -98 r -248 alef -401 alefe -405 ain -364 jim -363 hah -382 sad -353 tah -379 ghain -372 qaf -352 heh -356 waw -271 yeh -409 bet -337 he -401 vav -372 vavvav -354 yod -427 kaf -358 pe -342 shin -360 cyrg -356 cyrh -367 beta -306 mpi -103
        2 - n -230 -295 -169
        2 n n 123 ny 19 ng -53 nk -158 gn -123 r -208 hamza -367 alefm -401 ain -363 tha -308 jim -389 hah -399 kha -372 sad -353 tah -370 ghain -351 qaf -319 heh -342 marbuta -402 waw -448 yeh -375 maqsura -396 alep -402 bet -339 he -408 vav -367 vavvav -355 het -362 yod -411 yodyod -364 kaf -351 pe -353 tsadi -357 qof -366 shin -347 cyrg -365 cyrh -353 beta -359 gamma 46 delta -327 ntau -59 gkappa -67 tsig -351
        2 - ny -381 -403 -339
        2 ny ny 155 ng -1 nk -67 gn -18 r -363 ain -351 sad -352 heh -351 waw -411 yeh -372 vav -352 het -354 yod -353 qof -355 gamma -11 delta -351 ntau -27 gkappa -2
        2 - ng -350 -261 -349
        2 ng ng 69 nk 53 gn -29 r -361 kha -96 ghain 71 qaf -141 marbuta -401 waw -379 yeh -355 vav -353 kaf -28 qof -135 cyrg 22 cyrh 14 gamma -78 ntau -38 gkappa 93
        2 - nk -350 -387 -350
        2 nk gn -29 r -361 jim -306 kha -86 ghain 121 qaf -2 heh -353 waw -399 yeh -356 vav -392 yod -351 kaf -46 qof -83 cyrg 44 cyrh -61 gamma -30 ntau -8
        2 - gn -350 -352 -350
        2 gn r -353 kha -42 ghain -16 qaf -59 vav -351 yod -353 kaf -12 qof -37 cyrg -15 cyrh -3 gamma -5 ntau -1 gkappa -6
        2 - r -431 -325 -255
        2 r r 115 hamza -372 alef -435 alefe -425 alefi -401 alefm -409 ain -388 tha -353 jim -386 hah -419 kha -380 dhal -351 sad -363 tah -353 ghain -118 qaf -407 heh -392 marbuta -405 waw -336 yeh -439 alep -415 bet -364 he -401 vav -416 vavvav -356 het -358 yod -407 yodyod -401 kaf -351 ayin -402 pe -366 tsadi -378 qof -373 shin -369 tav -357 cyrg -358 cyrh -355 gamma -353 delta -351 ntau -358 tsig -352 tzet -356
        2 - hamza -50 -76 -126
        2 hamza hamza 138 alef 31 alefe 4 alefi -46 alefm -7 ain -52 hah -83 ghain -352 heh -74 marbuta -83 waw -69 yeh 99 maqsura -71 kurde -66 alep 60 he -78 vav -77 yod -2 ayin -46 cyrg -354 cyrh -343 gamma -362 ups -66
        2 - alef -2 15 28
        2 alef alef 78 alefe 103 alefi 23 alefm 70 ain -110 jim -401 hah -136 sad -401 tah -401 ghain -410 qaf -401 heh 33 marbuta -15 waw -113 yeh -130 maqsura -43 kurde 64 alep 113 he 119 vav -56 het -76 yod -148 yodyod -56 ayin 74 pe -401
        2 - alefe 8 -22 -20
        2 alefe alefe 28 alefi 10 alefm 93 ain -61 hah -82 kha -401 heh -75 waw -62 yeh -46 alep 70 he -77 het -74 yod -67
        2 - alefi 7 -25 -20
        2 alefi alefi 30 alefm -45 ain -87 hah -73 heh -71 waw -82 yeh -97 alep -13 he -101 vav -86 vavvav -80 het -71 yod -53 ayin -65
        2 - alefm 25 -6 23
        2 alefm alefm 73 ain -78 hah -72 heh -76 waw -89 yeh -75 alep 120 he -66 vav -69 yod -67 ayin -71
        2 - ain -273 -240 -84
        2 ain ain 41 jim -351 hah -168 sad -353 dad -353 ghain -351 qaf -351 heh -97 marbuta -76 waw -104 yeh -131 kurde -71 alep -108 he -96 vav -94 vavvav -89 het -76 yod -102 yodyod -80 ayin 81 qof -351 cyrg -359 cyrh -351 gamma -351 ups -113 ntau -356
        2 - tha -354 -356 -350
        2 tha tha 185 jim -2 sad -7 dad -2 tsadi -9 shin -2 tav 29 delta -35 ntau -49
        2 - jim -389 -223 -222
        2 jim jim 171 hah -352 kha -333 dhal -4 sad -36 dad -16 zah -24 ghain -260 qaf -66 heh -354 waw -368 yeh -102 vav -354 het -297 yod -103 kaf -9 tsadi -40 qof -75 shin -30 tav -7 cyrg 74 cyrh -63 gamma 34 delta -72 gkappa 56 tsig 29 tzet 79
        2 - hah -242 -201 -313
        2 hah hah 42 kha -108 sad -352 tah -351 ghain -354 qaf -108 heh -29 marbuta -87 waw -131 yeh -114 maqsura -73 alep -101 he -84 vav -100 vavvav -74 het 7 yod -103 yodyod -72 kaf -17 ayin -72 pe -351 qof -71 cyrg -165 cyrh 50 gamma -119 delta -351 ups -125 gkappa -95
        2 - kha -423 -434 -389
        2 kha kha 181 zah -363 ghain -40 qaf -65 heh -64 waw -353 yeh -292 het 39 yod -353 kaf 66 qof -44 shin -351 cyrg -141 cyrh 201 gamma -55 ntau -351 gkappa -80 tzet -8
        2 - dhal -352 -367 -350
        2 dhal dhal 181 sad -29 tah -44 zah -1 tsadi -3 shin -4 tav -2 delta 46 ntau -7 tsig -11 tzet -4
        2 - sad -405 -426 -304
        2 sad sad 102 dad -39 zah -30 qaf -35 heh -352 waw -352 yeh -148 yod -89 kaf -315 tsadi 4 qof -26 shin -30 tav -3 cyrg -90 cyrh -84 delta -62 tsig -44 tzet -16
        2 - dad -350 -374 -350
        2 dad dad 98 tah -18 zah -11 heh -351 waw -352 tsadi -4 shin -7 tav -2 delta -31 ntau 5 tsig -2
        2 - tah -394 -254 -382
        2 tah tah 169 zah 0 ghain -351 waw -356 yeh -352 yod -352 ayin -405 tsadi -1 tav -2 delta -55 ntau -66 tsig -19
        2 - zah -350 -351 -350
        2 zah zah 122 qaf -12 yeh -58 yod -60 tsadi -1 qof -4 shin -19 cyrg -18 cyrh -44 delta -12 ntau 51
        2 - ghain -438 -258 -168
        2 ghain ghain 209 qaf -15 heh -74 waw -366 yeh -355 alep -402 vav -308 het -58 yod -351 kaf -13 qof -32 shin -351 cyrg 167 cyrh -89 gamma 125 gkappa 114 tsig -351
        2 - qaf -366 -430 -338
        2 qaf qaf 151 heh -99 marbuta -407 yeh -351 het -53 kaf -21 tsadi -20 qof 84 shin -17 cyrg 3 cyrh -113 gamma -69 gkappa 18 tsig -12 tzet -13
        2 - heh -277 -179 -141
        2 heh heh 212 marbuta 80 waw -87 yeh -7 maqsura -51 kurde -13 alep -37 bet -322 he 161 vav -63 vavvav -71 het -7 yod -95 yodyod -80 kaf -52 ayin -20 qof -86 cyrg -24 cyrh 205 gamma -123 ups -89 ntau -351 gkappa -81
        2 marbuta marbuta 22 waw -100 yeh -142 maqsura -81 kurde -21 alep -57 he 41 vav -78 het -71 yod -83 ayin -73 tav -399
        2 - waw -300 -230 -237
        2 waw waw 113 yeh -120 maqsura -91 kurde -102 alep 14 bet -120 he -40 vav 150 vavvav -32 het -75 yod -137 yodyod -100 ayin -35 tsadi -351 qof -351 cyrg -387 cyrh -355 beta 117 gamma -354 ups -50 mpi -314 ntau -352 gkappa -393 tzet -354
        2 - yeh -146 -176 -275
        2 yeh yeh 108 maqsura 141 alep -25 he -50 vav -104 vavvav -74 het -47 yod 132 yodyod -48 ayin 57 tsadi -91 qof -355 shin -97 cyrg -382 cyrh -340 gamma -359 delta -352 ups -51 ntau -351 gkappa -351 tsig -89 tzet -76
        2 - maqsura -20 7 -19
        2 maqsura maqsura 68 he -16 vav -85 yod 83
        2 - kurde -20 43 -1
        2 kurde kurde 49 alep -41 he 21 vav -68 yod -61 ayin -22
        2 - alep 16 11 -23
        2 alep alep 91 he 35 vav 57 het -72 yod -117 yodyod -76 ayin -11
        2 - bet -404 -130 -101
        2 bet bet 108 vavvav 23 yod -351 pe -97 beta 106 mpi 141
        2 - he -33 -38 33
        2 he he 35 vav -89 vavvav -73 yod -46 ayin 40
        2 - vav -351 -221 -182
        2 vav vav 79 vavvav -31 yod -105 yodyod -91 ayin -48 qof -351 cyrg -252 beta -177 gamma -362 ups -100 gkappa -366
        2 - vavvav -220 -222 -200
        2 vavvav vavvav 172 yod -84 pe -50 beta 81 gamma -353 ups -82
        2 - het -288 -221 -231
        2 het het 166 yod -72 kaf -30 shin -52 cyrg -86 cyrh -82 gamma -53 delta -351 ups -90 gkappa -53
        2 - yod -179 -220 -294
        2 yod yod 65 yodyod -51 kaf -351 ayin -55 tsadi -78 shin -353 cyrg -313 cyrh -333 gamma -343 ups 0 gkappa -351 tsig -89 tzet -67
        2 - yodyod -200 -271 -290
        2 yodyod yodyod 144 ayin -66 ups -51 gkappa -351
        2 - kaf -314 -355 -362
        2 kaf kaf 137 qof -19 cyrg -63 cyrh 112 gamma -23 gkappa -20 tzet -3
        2 - ayin 12 6 -13
        2 ayin ayin 98
        2 - pe -407 -211 -350
        2 pe pe 80 cyrg -372 beta -103 mpi -108
        2 - tsadi -356 -384 -378
        2 tsadi tsadi 139 qof -38 shin -17 tav -4 cyrg -87 cyrh 16 delta -30 ntau -36 tsig 104 tzet -14
        2 - qof -384 -388 -252
        2 qof qof 167 shin -31 cyrg -118 cyrh -48 gamma -86 gkappa -47 tsig -35 tzet -28
        2 - shin -418 -401 -387
        2 shin shin 189 tav 0 cyrg -93 cyrh -87 delta -29 tsig -30 tzet -19
        2 - tav -354 -358 -352
        2 tav tav 176 delta -13 ntau -45 tsig -5
        2 - cyrg -212 -247 -215
        2 cyrg cyrg 137 cyrh 10 gamma 181 gkappa 103 tsig -12 tzet -18
        2 - cyrh -140 -85 -158
        2 cyrh cyrh 216 gamma -44 gkappa 7 tsig -6 tzet -5
        2 - beta -351 -163 -350
        2 beta beta 146 mpi -43
        2 - gamma -317 -190 -350
        2 gamma gamma 88 gkappa -7
        2 - delta -349 -250 -350
        2 delta delta 179 ntau -7 tsig -9
        2 - ups 26 -7 -37
        2 ups ups 116
        2 - mpi -355 -354 -350
        2 - ntau -282 -225 -350
        2 - gkappa -332 -355 -341
        2 gkappa tzet 0
        2 - tsig -359 -361 -350
        3 length -400 -400 -400 -220 -244 -266 -295 -302 -284 -405
        3 - break -30 14 14
        3 break break 125 kha -401 qaf -401
        3 - article -92 -30 -30
        3 article article 105 s -402 ch -402 sz -401 m -405 tah -404 qaf -404
        3 - joined -227 -225 -30
        3 joined joined -113 y -407 w -402 t -404 s -412 z -429 sh -401 ch -409 tsh -401 ts -422 j -408 c -410 g -401 k -408 h -404 l -406 m -435 n -408 r -425 ain -407 hah -401 ghain -403 qof -401 cyrg -401 cyrh -401
        3 - a -193 -168 -171
        3 a a 76 e -121 i -182 o -122 u -163 y -234 schwa 30 oe -137 ue -217 aa -50 ii -247 ee -196 oo -243 ou -249 ay -293 ey -210 oi -165 aw -267 iy -243 ya -108 ye -231 yo -219 yu -249 yi -217 ie -162 ah -88 eh -93 glide -287 hard -84 yery -191 cyre -123 b -365 p -403 v -403 w -302 t -402 d -399 s -409 z -401 sh -404 ch -316 tsh -416 dzh -407 j -397 sj -419 sch -396 cz -401 sz -344 zs -401 c -375 g -399 gh -396 k -181 q -277 qu -402 h -267 l -403 m -402 n -401 ng -402 r -411 hamza -25 ain -61 jim -402 hah -238 kha -421 sad -402 tah -401 ghain -404 qaf -403 heh -87 waw -164 yeh -165 vav -159 vavvav -148 het -75 yod -233 yodyod -99 shin -401 cyrg -410 cyrh -397 gamma -383 delta -389 ups -203 ntau -406
        3 - e -178 -112 -130
        3 e e 101 i -108 o -152 u -159 y -145 schwa 7 oe -28 ue -78 aa -139 ii -133 ee -84 oo -158 ou -225 ay -84 ey -134 oi -189 aw -243 iy -141 ya -107 ye 0 yo -93 yu -260 yi -34 ie -136 ah -96 eh 16 glide -170 hard -15 yery -56 cyre -16 p -392 w -174 s -403 sh -396 ch -401 dj -401 cz -401 sz -361 c -382 gu -403 k -396 q -401 h -242 x -406 l -406 r -403 hamza -61 alef -97 alefi -133 ain -183 hah -240 kha -402 sad -401 heh 27 marbuta -68 waw -221 yeh 19 maqsura -135 kurde -90 he -37 vav -225 vavvav -213 het -148 yod -43 yodyod -127 ayin -16 shin -404 cyrg -401 cyrh -396 ups -116
        3 - i -171 -180 -188
        3 i i 80 o -165 u -153 y -69 schwa -98 oe -211 ue -73 aa -257 ii -21 ee -42 oo -165 ou -262 ey -167 oi -292 aw -296 iy -64 ya -234 ye -187 yo -99 yu -117 yi 15 ie -141 ah -234 eh -155 glide -42 hard -44 yery 7 cyre -113 b -407 p -330 v -392 w -316 d -366 z -287 sh -396 zh -370 ch -339 tsh -366 shch -405 ts -403 dz -350 dj -301 dzh -304 j -76 sch -403 cz -401 c -345 g -313 gh -403 k -351 q -311 kh -371 h -307 x -396 l -268 ly -339 n -388 r -329 hamza -58 alef -175 alefe -167 alefi -145 alefm -148 ain -166 jim -346 hah -299 kha -402 dhal -404 sad -406 ghain -404 qaf -404 heh -184 marbuta -206 waw -239 yeh -69 maqsura -23 kurde -157 alep -224 bet -392 he -171 vav -185 vavvav -175 het -206 yod -46 yodyod -143 kaf -402 ayin -38 qof -410 shin -401 cyrg -405 cyrh -402 gamma -412 ups -46
        3 - o -206 -176 -179
        3 o o 78 u -79 y -160 schwa -112 oe -18 ue -111 aa -145 ii -316 ee -214 oo 28 ou -57 ay -278 ey -256 oi -99 aw -90 iy -179 ya -210 ye -224 yo -124 yu -160 yi -157 ie -265 ah -229 eh -133 glide -163 hard -18 yery -91 cyre -153 b -301 p -377 v -395 w -104 t -392 d -399 s -405 z -404 ch -401 tsh -403 shch -405 ts -392 tz -388 c -368 g -401 q -406 h -248 l -191 m -396 n -409 ng -405 nk -412 r -435 hamza -146 alef -151 alefe -112 alefi -158 alefm -42 ain -111 hah -254 sad -401 qaf -406 heh -178 marbuta -177 waw -4 yeh -189 maqsura -185 kurde -169 alep -78 he -87 vav 21 vavvav -150 het -166 yod -196 yodyod -183 kaf -404 ayin -184 tsadi -370 cyrg -403 ups -205 gkappa -405
        3 - u -246 -161 -176
        3 u u 117 y -152 schwa 2 oe 103 ue 73 aa -224 ii -261 ee -201 oo 15 ou 26 ay -272 ey -255 oi -152 aw -105 iy -228 ya -313 ye -239 yo -101 yu -9 yi -104 ie -242 ah -246 eh -229 glide -155 hard -33 yery -100 cyre -168 b -317 p -396 f -290 v 9 w -9 t -404 s -403 sh -396 tsh -402 shch -402 j -404 sj -401 cz -401 rz -401 g -403 k -257 q -401 h -243 l -407 n -374 ng -403 r -328 hamza -212 alef -169 alefe -86 alefi -143 alefm -153 ain -114 hah -259 kha -401 sad -402 ghain -401 qaf -402 heh -186 marbuta -149 waw -7 yeh -213 maqsura -155 kurde -112 alep -188 he -182 vav 28 vavvav -142 het -204 yod -226 yodyod -201 kaf -402 ayin -131 shin -404 cyrg -405 beta -296 ups -86 mpi -367
        3 - y -167 -203 -175
        3 y y 122 schwa -136 oe -164 ue -71 aa -261 ii -51 ee -36 oo -176 ou -183 ay -209 ey -124 oi -224 aw -283 iy -125 ya -270 ye -149 yo -119 yu -24 yi -87 ie -136 ah -247 eh -181 glide -59 hard -80 yery -2 cyre -149 b -358 f -346 v -266 w -244 t -375 d -301 th -362 s -367 z -385 ss -351 sh -355 zh -253 ch -367 tsh -320 shch -356 ts -353 dz -309 dj -305 dzh -287 j -83 sj -351 sch -321 cz -352 sz -352 zs -342 c -344 g -171 gj -347 k -227 q -318 kh -351 h -235 x -354 l -436 ll -351 ly -377 m -345 n -361 ny -351 ng -353 nk -359 r -425 hamza -114 alef -232 alefe -138 alefi -152 alefm -113 ain -244 jim -309 hah -236 kha -353 sad -357 dad -351 tah -351 ghain -353 qaf -354 heh -177 marbuta -86 waw -233 yeh -54 maqsura -132 kurde -129 alep -205 he -207 vav -228 vavvav -183 het -161 yod -27 yodyod -139 ayin -153 pe -352 tsadi -353 qof -357 shin -351 cyrg -349 cyrh -356 gamma -135 delta -351 ups 3
        3 - schwa -122 -61 -187
        3 schwa schwa 113 oe -135 ue -136 aa -126 ii -182 ee -134 oo -149 ou -144 ay -136 ey -134 oi -145 aw -150 ya -24 ye -123 yo -121 yu -142 ie -131 eh -116 glide -113 hard -125 yery -130 cyre 38 v -396 w -116 g -396 gh -392 h -132 l -388 hamza -138 ain -142 hah -179 heh -90 waw -131 yeh -49 vav -172 vavvav -153 yod -153 yodyod -144 ups -142
        3 - oe -242 -83 -270
        3 oe oe 172 ue -29 aa -168 ii -183 ee -141 oo -156 ou -130 ay -212 ey -153 oi -99 aw -5 iy -262 ya -205 ye -111 yo -50 yu -102 ie -141 ah -165 eh -57 glide -139 hard -144 yery -113 cyre -51 w -80 h -182 hamza -96 alef -134 alefi -141 hah -156 heh -144 marbuta -143 waw -68 yeh -152 maqsura -150 alep -143 he -104 vav -78 het -155 yod -151 yodyod -143 ayin -156 ups -155
        3 - ue -159 -142 -178
        3 ue ue 151 aa -206 ii -150 ee -142 oo -110 ou -11 ay -195 ey -177 oi 0 aw -105 iy -34 ya -131 ye -125 yo -151 yu 52 ie -97 ah -169 eh -112 glide -85 hard -141 yery -121 cyre -105 w -70 h -129 r -408 hamza -145 ain -144 hah -146 heh -179 waw 15 yeh -78 alep -130 he -141 vav -3 het -141 yod -86 beta -392 ups -56
        3 - aa -179 -170 -197
        3 aa aa 136 ii -141 ee -183 oo -191 ou -242 ay -207 ey -245 oi -202 aw -214 iy -211 ya -76 ye -188 yo -261 yu -204 yi -144 ie -137 ah -131 eh -138 glide -169 hard -151 yery -206 cyre -198 w -238 s -401 h -243 l -401 r -401 hamza -58 ain -61 hah -179 heh -129 waw -254 yeh -230 vav -209 vavvav -144 het -152 yod -231 yodyod -157 ups -173
        3 - ii -160 -237 -212
        3 ii ii 123 ee 17 oo -135 ou -241 ay -35 ey -144 oi -188 aw -243 iy -70 ya -179 ye -162 yo -163 yi -141 ah -221 eh -150 glide -106 hard -147 yery -124 cyre -148 w -259 j -415 h -238 l -402 r -402 hamza -111 alef -199 alefe -141 alefm -144 ain -92 hah -204 ghain -401 heh -198 marbuta -165 waw -274 yeh -3 maqsura -58 kurde -166 alep -200 he -159 vav -201 vavvav -166 het -154 yod -107 ayin -73 ups -153
        3 - ee -227 -192 -209
        3 ee ee 30 oo -180 ou -211 ay -102 ey -87 oi -114 aw -212 iy -103 ya -158 ye -135 yo -166 yu -155 ah -155 eh -152 glide -212 hard -143 yery -110 cyre -133 w -152 h -181 hamza -142 alef -138 ain -102 hah -168 heh -142 marbuta -164 waw -201 yeh -95 alep -134 he -141 vav -164 vavvav -148 het -142 yod -146 ups -152
        3 - oo -163 -256 -163
        3 oo oo 162 ou 11 ey -188 oi -152 aw -42 iy -154 ya -215 ye -164 yo -123 yu -110 ie -51 ah -181 eh -146 glide -141 hard -111 yery -113 cyre -122 w -102 h -186 r -401 hamza -145 alef -171 alefe -142 ain -158 hah -153 heh -199 marbuta -146 waw -5 yeh -160 maqsura -146 kurde -133 alep -97 he -153 vav -38 yod -176 yodyod -159 ayin -141 ups -117
        3 - ou -186 -206 -309
        3 ou ou 160 ay -273 ey -264 oi -143 aw -31 iy -214 ya -293 ye -113 yo -179 yu -52 yi -142 ie -228 ah -253 eh -159 glide -155 hard -135 yery -149 cyre -173 b -396 v -197 w 38 d -401 s -401 ch -402 tsh -401 dj -401 g -401 h -247 l -404 n -404 ng -403 r -390 hamza -164 alef -183 alefe -152 alefi -144 alefm -141 ain -110 hah -205 kha -401 sad -401 heh -192 marbuta -189 waw -1 yeh -257 maqsura -137 kurde -151 alep -174 he -157 vav -75 het -167 yod -236 yodyod -185 ayin -171 ups -180
        3 - ay -210 -245 -219
        3 ay ay 132 ey -18 oi -89 aw -297 iy -218 ya -223 ye -44 yo -225 yu -231 yi -103 ie -149 ah -178 eh -179 glide -76 hard -94 yery -177 cyre -116 b -377 w -235 d -407 s -394 zh -396 j -396 c -402 h -244 l -414 ly -401 m -402 n -411 r -417 hamza 40 alef -212 alefe -152 alefi -155 alefm -143 ain -186 hah -219 heh -167 marbuta -181 waw -257 yeh -13 maqsura -96 kurde -146 alep -189 he -181 vav -202 vavvav -163 het -146 yod -47 yodyod -92 ayin -155 ups -160 ntau -401
        3 - ey -224 -238 -261
        3 ey ey 148 oi -155 aw -246 iy -112 ya -161 ye -85 yo -106 yu -160 yi -114 ie -169 ah -244 eh -149 glide -148 hard -149 yery -157 cyre -99 w -204 s -401 tsh -401 shch -415 j -393 q -401 h -268 x -405 l -401 n -404 r -410 hamza -162 alef -199 alefe -160 alefi -143 alefm -152 ain -177 hah -197 heh -197 marbuta -172 waw -245 yeh -136 maqsura -155 kurde -141 alep -182 he -186 vav -188 vavvav -166 het -141 yod -100 ayin -152 ups -143
        3 - oi -312 -330 -261
        3 oi oi 214 aw -133 iy -209 ya -241 ye -104 yo -162 yu -167 ie -168 ah -241 eh -167 glide -152 hard -105 yery -162 cyre -101 w -154 t -401 s -404 z -403 ch -401 tsh -401 k -396 h -171 l -405 n -402 r -406 hamza -136 alef -196 alefe -145 ain -168 hah -196 heh -180 marbuta -166 waw -149 yeh -158 maqsura -160 alep -179 he -187 vav -170 yod -154 yodyod -163 ayin -154 cyrh -385
        3 - aw -333 -405 -373
        3 aw aw 146 iy -318 ya -314 ye -202 yo -171 yu -190 yi -157 ie -213 ah -215 eh -205 glide -165 hard -125 yery -203 cyre -172 w -146 t -402 d -410 s -407 tsh -406 j -401 g -403 gj -401 k -402 q -401 h -304 l -405 ly -401 m -404 n -408 ng -401 r -408 hamza -160 alef -246 alefe -149 alefi -146 alefm -103 ain -191 hah -210 ghain -395 heh -189 marbuta -188 waw -143 yeh -290 maqsura -155 kurde -147 alep -182 he -182 vav -126 het -150 yod -231 yodyod -178 ayin -115 beta -388 ups -173
        3 - iy -258 -298 -541
        3 iy iy 36 ya -274 ye -151 yo -160 yu -177 yi -74 ie -141 ah -249 eh -159 glide -115 hard -167 yery -139 cyre -156 b -429 w -243 t -416 d -401 z -403 tsh -391 g -385 k -410 q -401 h -247 l -413 m -404 n -426 r -457 hamza -145 alef -214 alefe -161 alefi -127 alefm -166 ain -208 hah -223 heh -230 marbuta -213 waw -281 yeh -148 maqsura -127 kurde -146 alep -201 he -197 vav -229 vavvav -191 het -143 yod -139 yodyod -147 ayin -168 ups -92
        3 - ya -263 -193 -169
        3 ya ya 109 ye -83 yo -1 yu -173 yi -181 ie 0 ah -136 eh -190 glide -51 hard -143 yery -182 cyre -131 f -401 v -403 w -299 d -383 z -334 zh -304 ch -325 tsh -415 sch -357 zs -396 c -401 ck -401 g -383 gu -402 k -396 q -401 h -267 l -422 n -405 ng -401 r -416 hamza -97 alef -210 alefe -177 alefi -168 alefm -178 ain -240 jim -396 hah -248 sad -412 qaf -401 heh -141 marbuta -131 waw -262 yeh -40 maqsura -148 kurde -128 alep -94 he -157 vav -216 vavvav -174 het -151 yod -59 yodyod -135 ayin -93 ups -156 ntau -401 tzet -396
        3 - ye -162 -186 -260
        3 ye ye 126 yo -18 yu -160 yi -99 ie -83 ah -173 eh -87 glide -167 hard -151 yery -157 cyre 34 f -401 w -157 s -401 z -402 gj -397 k -402 h -208 l -403 r -401 hamza -141 alef -187 alefe -144 alefi -142 ain -214 hah -226 heh -132 marbuta -150 waw -237 yeh -53 maqsura -143 kurde -136 alep -158 he -152 vav -193 vavvav -166 yod -136 yodyod -94 ayin -126 ups -116
        3 - yo -294 -319 -245
        3 yo yo 200 yu -101 yi -108 ie -178 ah -194 eh -167 glide -133 hard -149 yery -151 cyre -86 v -407 w -184 s -420 g -402 k -401 h -255 n -402 ng -416 r -404 hamza -167 alef -201 alefe -53 alefi -141 alefm -149 ain -175 hah -168 ghain -401 heh -130 marbuta -162 waw -103 yeh -150 maqsura -145 kurde -141 he -153 vav -105 het -141 yod -72 yodyod -141 kaf -405 ayin -153 cyrg -401 ups -157
        3 - yu -234 -149 -280
        3 yu yu 78 yi -139 ie -174 ah -174 eh -153 glide -144 hard -145 yery -180 cyre -191 v -398 w 22 s -401 h -216 l -403 m -401 n -377 ng -407 r -401 hamza -165 alef -167 alefe -168 alefi -157 alefm -146 ain -208 hah -205 kha -401 heh -184 marbuta -148 waw -45 yeh -139 maqsura -155 kurde -142 alep -165 he -146 vav -122 vavvav -141 het -143 yod -69 ayin -143 ups -45
        3 - yi -180 -146 -181
        3 yi yi 132 ie -139 ah -145 glide -98 yery -93 cyre -41 w -142 z -396 h -144 hamza -115 hah -142 heh -121 waw -161 yeh -38 alep -144 vav -145 yod -90 ups -141
        3 - ie -129 -152 -180
        3 ie ah -160 eh -135 glide -132 yery -141 cyre -22 w -146 h -204 alefe -143 ain -143 hah -163 qaf -404 heh -144 waw -238 he -148 vav -177 vavvav -159 het -146 ups -141
        3 - ah -302 -216 -337
        3 ah glide -185 hard -151 yery -191 cyre -169 v -405 w -232 j -401 h -159 l -406 ll -401 n -401 ny -401 r -409 alef -115 alefe -158 alefi -162 alefm -164 ain -177 waw -283 yeh -275 maqsura -166 alep -136 vav -202 vavvav -157 yod -181 yodyod -148 ayin -179 cyrh -392 ups -152 ntau -401
        3 - eh -211 -201 -188
        3 eh glide -155 hard -137 yery -87 cyre -107 w -172 h -139 hamza -132 alef -146 ain -137 heh -136 waw -170 yeh -76 maqsura -123 vav -153 vavvav -144 yod -129 yodyod -141 ups -141
        3 - glide -114 -121 -309
        3 glide glide 41 yery -148 cyre -177 b -361 p -351 f -346 v -347 w -241 t -351 d -316 dh -351 s -214 z -280 sh -355 zh -317 ch -348 tsh -353 shch -355 dj -349 j -86 g -306 k -352 h -188 l -395 ly -309 m -347 n -353 ny -351 ng -352 r -365 hamza -35 alef -127 alefe -120 alefi -148 alefm -151 ain -170 jim -259 hah -183 dhal -351 sad -351 heh -105 marbuta -164 waw -219 yeh -24 maqsura -145 kurde -141 alep -158 he -114 vav -149 vavvav -142 het -143 yod -11 yodyod -137 ayin -100 shin -351 cyrh -328 ups -116
        3 - hard -167 44 85
        3 hard hard 140 yery -41 cyre -65 sh -396 h -90 ain -139 hah -141 heh -125 waw -121 yeh -57 vav -114 yod -160 ups -134
        3 - soft -30 -18 -2
        3 soft soft -37
        3 - yery -190 -146 -125
        3 yery yery 101 cyre -61 w -149 h -176 hamza -134 ain -157 hah -151 heh -129 marbuta -142 waw -133 yeh 13 alep -146 vav -133 vavvav -141 het -141 yod -35 ayin -143 ups -142
        3 - cyre -232 -168 -307
        3 cyre cyre 101 v -402 w -173 s -409 gu -401 k -401 h -262 x -412 l -402 n -402 ng -403 hamza -67 alef -120 alefm -141 ain -214 hah -190 heh -25 marbuta -157 waw -240 yeh -36 maqsura -112 kurde -144 alep -110 he -34 vav -207 vavvav -158 het -146 yod -97 ayin -110 qof -401 ups -184
        3 - b -166 -220 -319
        3 b b 93 p 24 f -318 ph -145 v -91 w -141 t -351 d -159 th -351 s -332 ss -352 sh -352 zh -303 ch -364 shch -358 ts -355 j -349 sj -351 cz -351 sz -353 c -351 g -354 gh -351 k -306 q -352 kh -354 h -357 l -258 m -87 n -341 ny -339 r -253 hamza -353 jim -322 hah -353 kha -366 sad -358 heh -354 waw -174 yeh -353 bet 85 vav -271 vavvav 13 yod -355 pe -23 shin -351 cyrg -352 cyrh -355 beta 13 delta -315 mpi 107
        3 - p -184 -174 -350
        3 p p 164 f -117 ph -23 v -298 w -253 t -250 s -378 z -131 sh -352 zh -352 ch -353 shch -358 sj -369 sz -351 g -353 k -187 q -351 kh -353 h -354 l -372 ly -352 n -254 ng -352 r -306 alef -407 waw -308 yeh -308 bet -123 vavvav -66 yod -362 pe 106 shin -351 cyrg -361 beta -135 ups -386 mpi -112
        3 - f -225 -147 -155
        3 f f 129 ph 173 v -18 w -46 t -104 th -56 s -338 z -358 zh -351 ch -236 tsh -266 j -354 g -363 gh -259 k -346 q -353 kh -204 h -349 x -314 l -326 ly -351 m -346 n -328 r -240 hamza -344 ain -358 hah -358 kha -237 sad -360 tah -352 ghain -304 heh -321 waw 19 yeh -341 bet 35 vav 60 vavvav -83 yod -354 pe 109 shin -355 cyrg -355 beta -20 ups -347 mpi -137
        3 ph v -47 w -98 waw -106 bet -52 vav -66 pe 74 beta -11 mpi -24
        3 - v -196 -227 -252
        3 v v 108 w 47 t -365 d -356 s -268 z -205 sh -353 zh -331 ch -370 tsh -360 shch -353 ts -300 tz -313 dz -362 dj -354 dzh -354 j -241 zj -330 sj -351 sch -353 cz -354 sz -352 rz -353 cs -351 c -325 g -178 gh -320 gu -337 k -248 q -258 kh -312 h -273 x -351 ks -352 l -97 ly -355 m -293 n -98 ny -355 ng -253 nk -310 r -172 ain -354 jim -355 hah -358 kha -355 sad -351 tah -354 ghain -278 qaf -270 heh -336 waw 55 yeh -323 bet 90 vav 35 vavvav 118 yod -360 kaf -356 pe -193 tsadi -354 qof -351 shin -356 cyrg -237 cyrh -312 beta 93 gamma -173 ups -331 mpi -56 gkappa -320
        3 - w -155 -271 -247
        3 w w 129 t -373 d -391 s -393 z -354 sh -355 zh -317 ch -384 tsh -354 shch -354 ts -303 tz -351 dz -353 dj -323 dzh -362 j -358 zj -352 sj -351 sch -354 cz -356 sz -351 rz -353 c -362 g -360 gh -349 gj -315 k -362 q -361 kh -307 h -309 l -327 ll -351 ly -351 m -363 n -384 ny -361 ng -370 nk -352 r -379 hamza -213 alef -248 alefe -190 alefi -166 alefm -188 ain -263 jim -292 hah -227 kha -353 sad -351 tah -353 ghain -303 qaf -354 heh -200 marbuta -193 waw 1 yeh -271 maqsura -164 kurde -168 alep -201 bet 72 he -213 vav -4 het -159 yod -260 yodyod -165 kaf -354 ayin -157 pe -155 tsadi -351 cyrg -328 cyrh -339 beta 47 gamma -342 ups -149 mpi -126
        3 - t -273 -204 -161
        3 t t 184 d -80 th 113 dh 19 s -209 z -303 ss -188 sh -258 zh -193 ch -177 tsh -65 shch -165 ts 49 tz -25 dz -153 dj 19 dzh -173 j -165 zj -103 sj -149 sch -173 cz -73 sz -129 rz -125 cs -75 zs -72 c -9 cc -22 g -230 gh -269 gj -297 k -30 q -370 qu -351 h -233 x -138 l -213 m -365 n -274 ny -358 ng -359 r -256 alef -405 alefe -410 ain -357 tha 116 jim -107 hah -352 kha -362 dhal 12 sad -97 dad -115 tah 119 zah -56 ghain -351 qaf -351 heh -325 waw -373 yeh -375 vav -360 het -352 yod -357 tsadi 68 shin -135 tav 170 cyrg -353 cyrh -352 delta -36 ntau -84 tsig -17 tzet -14
        3 - d -241 -249 -139
        3 d d 167 th -88 dh 56 s -208 z -212 ss -174 sh -231 zh -71 ch -280 tsh -223 shch -186 ts -197 tz -66 dz 88 dj 62 dzh -90 j -125 zj -106 sj -157 sch -115 cz -137 sz -147 rz -121 cs -100 zs -48 c -303 cc -51 g -189 gh -236 gj -344 k -224 kh -329 h -375 x -133 l -251 m -351 n -340 ny -351 ng -368 nk -356 r -119 hamza -346 ain -368 tha -91 jim -118 hah -368 kha -354 dhal -22 sad -173 dad 5 tah -26 zah -8 ghain -262 heh -341 marbuta -401 waw -377 yeh -270 vav -351 het -351 yod -303 tsadi -135 shin -142 tav -123 cyrg -287 cyrh -261 delta 162 ntau 156 tsig -85 tzet -7
        3 - th -352 -350 -332
        3 th th 313 dh -30 s -120 z -161 ss -79 sh -6 zh 71 ch -47 tsh -76 shch -28 ts -33 tz -8 dz -16 dj 12 dzh -12 j -68 zj -3 sj -22 sch 19 cz -8 sz -22 rz -4 cs -6 c -118 cc -17 x -63 l -351 n -309 r -305 tha 126 jim -41 dhal 5 sad -67 dad -11 tah 39 zah -2 waw -351 yeh -351 vav -351 tsadi -40 shin 5 tav 127 delta -72 ntau -48 tsig -1
        3 - dh -249 -294 -350
        3 dh dh 144 s -128 z 14 ss -62 sh -94 zh 10 ch -61 tsh -70 shch -52 ts -48 tz -1 dz -37 dj -10 dzh -14 j -128 sj -12 sch -59 cz -5 sz -20 rz -1 cs -8 zs -17 c -95 cc -3 x -41 l -358 m -351 tha -28 jim -49 dhal 170 sad -54 dad 94 tah -53 zah 121 yeh -352 tsadi -21 shin -29 tav -16 cyrh -342 delta 195 ntau -4 tsig -13 tzet -1
        3 - s -361 -288 -196
        3 s s 148 z 7 ss 140 sh 19 zh -148 ch -66 tsh -92 shch 8 ts -111 tz -43 dz -202 dj -203 dzh -192 j -172 zj -86 sj -16 sch -12 cz -58 sz 125 rz -75 cs 45 zs -18 c -19 cc -21 ck -150 g -238 gh -308 gj -188 k -304 q -330 qu -356 kh -239 h -123 x 15 ks -72 l -384 ll -331 ly -355 m -383 n -276 ny -352 ng -355 nk -352 r -454 hamza -371 alef -416 alefe -413 alefm -404 ain -385 tha -28 jim -220 hah -376 kha -361 dhal -302 sad 90 dad -103 tah -382 zah -123 ghain -351 qaf -212 heh -361 waw -361 yeh -209 alep -404 bet -359 he -402 vav -386 vavvav -353 het -131 yod -218 kaf -307 pe -363 tsadi -68 qof -191 shin 96 tav -92 cyrg -236 cyrh -130 beta -355 gamma -340 delta -39 tsig -66 tzet -98
        3 - z -283 -270 -281
        3 z z 203 ss -9 sh -136 zh 104 ch -107 tsh -224 shch -187 ts 25 tz 133 dz 13 dj -97 dzh -29 j 27 zj 45 sj -102 sch -20 cz -64 sz -70 rz -85 cs -101 zs 120 c -37 cc -17 ck -105 g -173 gh -297 gj -99 k -278 q -207 qu -312 kh -301 h -381 x 1 ks -123 l -396 ll -320 m -362 n -314 r -238 alef -403 ain -354 tha -51 jim -29 hah -357 kha -353 dhal 33 sad -120 dad 40 tah -108 zah 22 ghain -262 qaf -143 heh -356 waw -388 yeh -235 he -413 vav -379 vavvav -354 het -96 yod -201 tsadi 32 qof -100 shin -94 tav -96 cyrg -172 cyrh -136 delta -69 ntau -49 tsig -34 tzet 9
        3 ss ss 185 sh -21 zh -91 ch -24 tsh -122 shch -27 ts -70 tz -17 dz -44 dj -53 dzh -39 j -94 zj -23 sch -2 cz -13 sz 17 rz 14 c -3 cc -4 ck -69 g -125 gj -11 k -219 x -12 ks -30 l -360 m -351 r -362 jim -89 hah -358 dhal -10 dad -33 zah -11 qaf -69 yeh -147 bet -356 vav -351 het -60 yod -149 tsadi -24 qof -72 shin -5 tav -22 cyrg -67 cyrh -69 beta -352 delta -27 tsig -52 tzet -3
        3 - sh -102 -275 -89
        3 sh sh 152 zh -44 ch 86 tsh -64 shch 41 ts -124 tz -84 dz -150 dj -184 dzh -119 j -72 zj 5 sj 119 sch 142 cz 54 sz 155 rz -111 cs -27 zs 56 c -39 cc -7 ck -100 g -207 gh -108 gj -145 gu -100 k -268 q -235 qu -73 kh -137 h -137 x 161 ks 84 l -305 ly -354 m -328 n -385 ny -353 r -408 ain -362 tha -27 jim -154 hah -360 kha -41 dhal -72 sad -81 dad -87 zah -63 ghain -113 qaf -161 heh -369 waw -361 yeh -193 alep -392 vav -355 het -70 yod -191 kaf -68 tsadi -21 qof -174 shin 131 tav -61 cyrg -171 cyrh -155 gamma -89 delta -54 gkappa -37 tsig -58 tzet -36
        3 - zh -151 -253 -313
        3 zh zh 219 ch -14 tsh -153 shch -110 ts -145 tz -13 dz 99 dj 136 dzh 69 j 114 zj 129 sj -58 sch 144 cz -111 sz -64 rz 34 cs 25 zs 6 c 17 cc -10 ck -43 g 17 gj 38 k -191 q -357 h -356 x -67 ks -90 l -385 ly -359 m -385 n -384 ny -351 r -134 ain -351 jim 80 dhal -5 sad -54 dad -19 zah 22 ghain -351 qaf -90 heh -355 waw -381 yeh -128 vav -352 het -65 yod -63 tsadi -15 qof -60 shin -70 tav -7 cyrg -80 cyrh -53 gamma -309 delta -23 tsig 2 tzet 25
        3 - ch -356 -334 -355
        3 ch ch 184 tsh 114 shch -52 ts 65 tz 34 dz -11 dj -38 dzh -48 j -34 zj -74 sj 12 sch -4 cz 107 sz 23 rz -76 cs 86 zs -24 c 76 ck -19 g -57 gh -13 gj -64 gu -80 k -149 q -59 qu 1 kh -30 h -46 x 67 ks 42 l -399 ly -353 m -366 n -394 ny -352 ng -100 nk -70 gn -15 r -389 hamza -352 ain -355 tha -53 jim -12 hah -86 kha 79 dhal -63 sad -51 dad -22 zah -33 ghain -70 qaf -61 heh -7 waw -378 yeh -221 bet -352 vav -348 het 73 yod -163 kaf 98 tsadi 104 qof -60 shin 36 tav -35 cyrg -55 cyrh 99 gamma -65 delta -52 gkappa -37 tsig 7 tzet -18
        3 - tsh -269 -328 -338
        3 tsh tsh 191 shch -88 ts 65 tz 37 dz -3 dj -5 dzh 36 j -37 zj -121 sj -126 sch -74 cz 118 sz -117 rz -112 cs 230 zs 13 c 97 ck -41 g -162 gh -75 gj -87 gu -85 k -182 q -53 qu -43 kh -64 h -200 x 103 ks -115 l -394 ll -352 m -351 n -385 r -370 hamza -352 ain -352 tha -25 jim -76 hah -355 kha -93 dhal -29 sad -44 dad -16 zah -39 ghain -72 qaf -76 heh -353 waw -359 yeh -164 he -401 vav -356 het -67 yod -139 kaf 15 tsadi 149 qof -135 shin -108 tav -16 cyrg -155 cyrh -86 gamma -84 delta -33 gkappa -20 tsig 77 tzet -22
        3 - shch -355 -402 -356
        3 shch shch 272 ts -55 tz -33 dz -11 dj -52 dzh -12 j -115 zj -40 sj -27 sch 33 cz -22 sz -34 rz -5 cs -14 zs -2 c -36 ck -8 g -91 gj -13 k -197 h -351 x 17 ks -20 l -357 n -373 r -373 ain -356 tha -10 jim -44 kha -351 dhal 0 sad -37 dad -3 zah -10 qaf -28 waw -357 yeh -140 vav -351 het -58 yod -100 tsadi -15 qof -38 shin 11 cyrg -32 cyrh -50 delta -39 tsig -7
        3 - ts -224 -218 -263
        3 ts ts 179 tz 123 dz 14 dj 60 dzh -43 j 6 zj -51 sj -52 sch -64 cz 84 sz -52 rz -52 cs 32 zs -58 c 116 ck 3 g -72 gj -49 k -82 q -54 h -264 x -80 ks -38 l -356 ly -352 n -371 r -367 tha -3 jim 68 dhal -10 sad -50 dad -40 tah -23 zah -8 ghain -357 qaf -60 heh -351 waw -357 yeh -170 vav -354 vavvav -352 het -56 yod -352 tsadi 133 qof -105 shin -53 tav -16 cyrg -122 cyrh -71 delta -43 ntau -20 tsig 68 tzet 31
        3 - tz -350 -350 -352
        3 tz dj 40 dzh 4 j 16 zj -4 sj -8 sch -6 rz -3 cs 8 c 91 ck -6 g 21 gj -13 k -82 x -4 ks -13 l -351 r -353 tha -1 jim 52 sad -21 dad -2 tah -8 qaf -14 yeh -95 vav -353 vavvav -353 yod -67 tsadi 141 qof -67 shin -15 tav -26 cyrg -7 cyrh -5 ntau 17
        3 - dz -361 -333 -350
        3 dz dj 84 j 138 zj -7 sj -35 sch -19 cz 62 rz -1 cs 38 c 21 cc -8 ck -6 g 71 gj -4 k -93 h -351 x 4 ks -11 l -363 ly -351 n -433 ny -360 r -357 tha -5 jim 146 dhal -16 sad -45 dad -22 tah -10 zah -6 ghain -352 qaf -42 waw -351 yeh -137 het -51 yod -89 tsadi -8 qof -26 shin -36 tav -8 cyrg -33 cyrh -42 gamma -284 delta 3 ntau 27
        3 - dj -349 -355 -350
        3 dj dj 128 dzh 94 j 186 zj -7 sj -32 sch -66 cz 11 sz -56 rz -11 cs -15 zs 50 c 33 cc -1 ck -5 g 97 gh -36 gj 87 gu -8 k -128 q -45 qu -27 kh -93 h -334 x 23 ks -18 l -360 ly -351 m -351 n -359 r -359 tha -1 jim 163 kha -52 dhal -5 sad -56 dad -27 zah -26 ghain 17 qaf -59 waw -351 yeh -133 het -52 yod -90 kaf -18 tsadi -2 qof -45 shin -45 tav -11 cyrg 22 cyrh -88 gamma -235 delta -7 gkappa -6 tsig -6 tzet 92
        3 - dzh -359 -355 -350
        3 dzh dzh 142 j 158 zj -7 sj -8 sch -12 cz -9 sz -9 rz -4 cs 4 c 40 ck -3 g 55 gh -8 gj -25 gu -10 k -99 q -59 qu -10 kh -53 x -22 ks -35 l -355 n -363 r -352 jim 164 kha -58 dhal -3 sad -48 dad -25 zah -17 ghain -21 qaf -52 yeh -123 het -51 yod -107 kaf -19 tsadi -14 qof -44 shin -41 tav -1 cyrg -49 cyrh -92 gamma -24 delta -4 gkappa -4 tsig -16 tzet 31
        3 - j -263 -241 -346
        3 j j 108 zj 37 sj -57 sch 50 cz -51 sz -81 rz -59 cs -24 zs 92 c -7 cc -9 ck -36 g 3 gh -77 gj 80 gu -40 k -112 q -128 qu -41 kh -41 h -267 x -29 ks -90 l -427 ll -328 ly -368 m -364 n -415 r -412 hamza -343 ain -354 tha -7 jim 204 hah -285 kha 27 dhal -13 sad -45 dad -40 zah -6 ghain -35 qaf -44 waw -363 yeh -26 bet -315 vav -349 het -10 yod -210 kaf -15 tsadi -51 qof -56 shin -77 tav -14 cyrg -57 cyrh -2 gamma 20 delta -15 gkappa -26 tsig 7 tzet 74
        3 - zj -355 -311 -351
        3 zj sch 39 cz -7 rz -7 cs -6 c -42 ck -11 g -79 gj -9 k -122 x -10 ks -11 l -352 m -360 n -354 tha 0 jim 3 dhal 0 sad -20 qaf -8 waw -353 yeh -134 het -51 yod -92 tsadi -2 qof -21 shin -25 cyrg -49 cyrh -27 delta 0 tsig 14
        3 - sj -358 -364 -354
        3 sj rz -13 cs -4 zs -2 c -63 cc -1 ck -2 g -96 gj -39 k -194 x 26 ks -12 l -354 m -351 n -371 r -373 jim -17 dhal -7 sad -8 dad 0 qaf -27 waw -352 yeh -142 vav -351 vavvav -351 het -51 yod -107 tsadi -30 qof -17 shin 35 tav -23 cyrg -52 cyrh -31 delta -3 tsig -5 tzet -2
        3 - sch -337 -362 -256
        3 sch cz -14 rz -13 cs -9 zs 11 c -44 ck -17 g -110 gh -36 gj -26 gu -14 k -167 q -37 qu -4 kh -47 x 86 ks -30 l -363 m -359 n -348 r -370 ain -352 tha 0 jim 24 kha -50 dhal -16 sad -66 dad -5 zah -71 ghain -38 qaf -68 yeh -125 het -53 yod -101 kaf -22 tsadi -31 qof -58 shin 146 tav -24 cyrg -72 cyrh -43 gamma -23 delta -13 gkappa -7 tsig -3 tzet -4
        3 - cz -351 -359 -359
        3 cz rz -28 zs -5 c 84 ck -12 g -15 gj -4 k -145 x -5 ks -1 l -353 n -368 ny -354 tha -16 jim -6 dhal -2 sad -8 dad 0 zah -5 qaf -6 waw -352 yeh -134 vav -351 yod -61 tsadi 83 qof -23 shin -17 cyrg -26 cyrh -15 delta -2 tsig 24
        3 - sz -364 -348 -213
        3 sz rz -4 cs -2 zs -4 c -19 ck -34 g -90 gj -25 k -161 h -343 x 55 ks -2 l -321 ly -353 m -376 n -361 r -352 ain -352 tha -3 jim -44 dhal -14 sad -8 dad -11 zah 21 qaf -34 waw -351 yeh -104 het -57 yod -99 tsadi -18 qof -44 shin 59 tav -9 cyrg -47 cyrh -59 delta -1 tsig -5
        3 - rz -351 -361 -361
        3 rz cs -11 c -94 cc -6 ck -15 g -47 gj -17 k -162 h -351 x -20 ks -14 l -352 n -357 r -64 tha -1 jim -43 dhal -2 sad 29 dad -9 zah -1 qaf -15 waw -351 yeh -91 yod -81 tsadi -36 qof -47 shin -32 tav 0 cyrg -19 cyrh -31 delta -6 tsig -6 tzet -5
        3 - cs -350 -354 -350
        3 cs c 122 ck -8 g -18 gh -9 gj -22 gu -8 k -100 q -27 qu -3 kh -62 x -11 l -352 m -351 n -351 r -352 tha 0 jim -5 kha -29 sad -2 ghain -4 qaf -42 waw -351 yeh -91 het -53 yod -74 kaf -2 tsadi 79 qof -18 shin -22 tav -2 cyrg -33 cyrh -34 gamma -1 delta -4 gkappa -3 tzet 26
        3 - zs -350 -327 -350
        3 zs c 11 g 7 gj -2 k -53 x -1 ks -5 r -356 jim 144 sad -1 dad -8 qaf -12 yeh -62 yod -61 tsadi -4 qof -10 shin -8 cyrg -6 cyrh -4 delta -1
        3 - c -167 -205 -193
        3 c c 111 ck 14 g -81 gh -60 gj -43 gu -73 k 34 q -30 qu 12 kh 15 h -105 x 35 ks -33 l -287 ly -352 m -355 n -370 ng -153 nk -75 gn -21 r -394 hamza -352 ain -352 tha -65 jim 23 hah -78 kha -26 dhal -41 sad 7 dad -43 tah -69 zah -78 ghain -106 qaf 25 heh -92 waw -355 yeh -215 vav -351 het -50 yod -168 kaf 67 tsadi 122 qof 82 shin -52 tav -53 cyrg -48 cyrh 5 gamma -54 delta -62 ntau -58 gkappa -35 tsig 75 tzet 47
        3 cc g -33 k 19 q -7 qu 19 jim -1 dhal 0 dad -4 qaf -4 yeh -54 yod -55 qof 2 shin -2 tav -2 cyrg -16 gamma -3 delta -3
        3 - ck -350 -352 -329
        3 ck g -83 gh -12 gj -22 gu 14 k 66 q -24 qu 32 kh -2 h -113 x -25 ks -44 ng -51 nk -21 jim -31 hah -63 kha -26 sad -6 zah -1 ghain -32 qaf -18 heh -70 kaf -13 tsadi -44 qof 116 shin -7 cyrg -53 cyrh -27 gamma -8 tsig -4
        3 - g -278 -270 -217
        3 g g 186 gh 155 gj -6 k 32 q 42 qu -51 kh -130 h -56 x -56 ks -190 l -188 m -366 n -303 ng -80 nk 101 gn -12 r -385 hamza -359 alef -403 alefe -401 ain -366 jim 136 hah -165 kha -126 sad -127 tah -351 zah -35 ghain 189 qaf 52 heh -63 waw -362 yeh -374 bet -331 he -393 vav -234 het -82 yod -362 kaf -81 pe -352 tsadi -90 qof -160 shin -99 cyrg 130 cyrh -55 beta -320 gamma 182 delta -346 ntau -334 gkappa 157 tsig -44 tzet 76
        3 - gh -366 -250 -258
        3 gh gh 185 gj 1 k -114 q 15 qu -27 kh 9 h -12 x 52 ks -54 l -355 n -354 ng 54 nk 45 gn -1 r -62 alef -401 ain -351 jim 2 hah -97 kha -83 tah -351 ghain 263 qaf 36 heh -92 waw -382 yeh -356 vav -282 het -69 yod -351 kaf -9 qof -54 cyrg 121 cyrh -39 gamma 91 gkappa 21 tzet -13
        3 - gj -297 -296 -352
        3 gj k -132 q -70 qu -28 kh -25 h -62 x -19 ks -49 n -356 ng -44 nk -3 gn -1 r -353 hamza -346 jim 66 hah -80 kha -60 sad -23 zah -5 ghain -7 qaf -21 heh -66 waw -353 kaf -4 tsadi -22 qof -66 shin -33 cyrg 12 cyrh -55 gamma -3 gkappa -3 tzet -8
        3 - gu -354 -346 -348
        3 gu k -29 q 26 kh -77 h -60 x -26 ks -30 l -351 n -353 ng 25 gn -2 r -241 hah -90 kha -41 ghain 5 qaf 62 heh -66 het -61 kaf -27 qof -66 cyrg 124 cyrh -57 gamma -5 gkappa 8 tzet -2
        3 - k -250 -264 -192
        3 k k 137 q 30 qu 80 kh -33 h -173 x -12 ks -88 l -382 ll -351 ly -357 m -316 n -145 ny -352 ng -114 nk -3 gn -71 r -310 alefm -401 ain -354 jim -147 hah -185 kha -59 sad -127 zah -65 ghain 18 qaf 34 heh -132 waw -317 yeh -363 bet -289 vav -355 vavvav -351 het 97 yod -346 kaf 107 pe -351 tsadi -106 qof 159 shin -140 cyrg -45 cyrh -33 beta -327 gamma -72 gkappa -14 tsig -45 tzet -48
        3 - q -206 -378 -247
        3 q q 144 qu 1 kh -46 h -212 x -88 ks -75 l -403 ll -358 ly -355 m -351 n -360 ng -144 nk 17 gn -32 r -390 hamza -360 ain -351 jim -57 hah -181 kha -75 ghain 11 qaf 147 heh -115 waw -365 yeh -334 bet -351 he -381 vav -359 het -76 yod -326 kaf -25 tsadi -313 qof 101 cyrg -4 cyrh -116 gamma 1 gkappa 43 tsig -310 tzet -6
        3 - qu -355 -363 -351
        3 qu kh -33 h -143 x -19 ks -26 l -353 n -353 ng -37 nk -3 gn -4 r -354 jim -56 hah -91 kha -47 ghain -32 heh -90 waw -346 het -54 kaf -14 qof 10 cyrg -48 cyrh -79 gamma -10 gkappa -9 tzet -1
        3 - kh -266 -289 -285
        3 kh kh 124 h -17 x 95 ks -54 l -303 m -369 n -352 ng 20 nk -53 gn -11 r -357 ain -351 jim -77 hah -26 kha 211 ghain -105 qaf -73 heh 88 waw -364 yeh -361 vav -352 vavvav -351 het -213 yod -357 kaf 68 qof -36 cyrg -42 cyrh 137 gamma -76 gkappa -76 tzet -21
        3 - h -211 -184 -154
        3 h h 122 x 27 ks -140 l -324 ll -352 ly -357 m -383 n -380 ny -353 ng -351 r -419 hamza -144 alef -240 alefe -245 alefi -199 alefm -166 ain -293 jim -326 hah -3 kha -5 sad -339 dad -352 tah -352 ghain -188 qaf -194 heh 12 marbuta 1 waw -297 yeh -302 maqsura -188 kurde -120 alep -260 bet -332 he 2 vav -257 vavvav -236 het 26 yod -273 yodyod -207 kaf 20 ayin -195 pe -351 qof -166 shin -352 cyrg -12 cyrh 55 beta -346 gamma -58 ups -177 ntau -349 gkappa -68
        3 - x -356 -326 -260
        3 x x 144 ks 105 l -354 m -353 n -371 ng -58 nk -29 gn -6 r -366 tha -4 jim -51 hah -87 kha 134 dhal -24 sad -17 dad -2 zah -9 ghain 18 qaf -58 heh -59 waw -387 yeh -146 vav -354 het -240 yod -82 kaf 13 tsadi 52 qof -40 shin 80 tav -20 cyrg -22 cyrh 91 gamma -47 delta -20 gkappa -11 tsig -5 tzet -10
        3 - ks -350 -344 -297
        3 ks ks 121 l -355 m -355 n -356 ng -98 nk -58 gn -3 r -353 jim -80 hah -95 kha -61 sad -20 zah -2 ghain -23 qaf -79 heh -147 waw -352 het -51 kaf 8 tsadi -32 qof -35 shin -21 cyrg -109 cyrh -61 gamma -79 gkappa -30 tsig -6 tzet -5
        3 - l -372 -367 -322
        3 l l 148 ly 63 m -300 n -260 ny -351 ng -360 nk -352 gn -352 r -131 hamza -369 alef -440 alefe -407 alefi -406 ain -231 jim -401 hah -376 kha -274 sad -362 tah -356 ghain -353 qaf -356 heh -376 marbuta -413 waw -372 yeh -393 alep -421 bet -267 he -405 vav -382 vavvav -357 het -354 yod -397 yodyod -351 kaf -351 pe -364 tsadi -353 qof -378 shin -297 tav -351 cyrg -371 cyrh -286 beta -351 gamma -243 delta -354 ntau -351
        3 - ll -351 -350 -350
        3 ll hah -357 qaf -352 heh -351 yeh -303 vav -351 yod -351
        3 - ly -353 -258 -351
        3 ly ly 179 n -357 ng -351 hah -351 waw -351 yeh -313 vav -343 qof -351 shin -346 cyrg -351 gamma -310
        3 - m -356 -261 -122
        3 m m 152 n -172 ny -178 ng -205 nk -223 gn -110 r -227 alef -406 alefe -416 ain -354 jim -378 hah -367 sad -351 tah -361 zah -352 ghain -355 heh -351 marbuta -401 waw -271 yeh -387 bet -342 he -405 vav -360 vavvav -351 yod -387 kaf -352 pe -346 shin -352 cyrg -351 cyrh -357 beta -306 mpi -74
        3 - n -239 -303 -216
        3 n n 147 ny 19 ng -60 nk -138 gn -117 r -201 hamza -367 alef -402 alefe -401 alefm -404 ain -381 tha -328 jim -380 hah -391 kha -357 sad -351 tah -356 zah -351 ghain -351 qaf -324 heh -300 marbuta -409 waw -419 yeh -387 maqsura -392 alep -407 bet -344 he -425 vav -349 vavvav -351 het -355 yod -411 yodyod -370 pe -351 tsadi -353 qof -355 shin -352 cyrg -357 cyrh -351 beta -352 gamma 3 delta -327 ntau -70 gkappa -36 tsig -351
        3 - ny -359 -346 -266
        3 ny ny 155 ng -16 nk -51 gn -18 r -355 waw -394 yeh -358 het -351 yod -351 qof -351 gamma -11 delta -351 ntau -27 gkappa -2
        3 - ng -350 -243 -313
        3 ng ng 84 nk 77 gn -14 r -354 kha -56 ghain 59 qaf -92 heh -351 marbuta -406 waw -358 yeh -351 vav -353 kaf -8 qof -106 cyrg -26 cyrh 63 gamma -49 ntau -25 gkappa 116
        3 - nk -350 -351 -350
        3 nk gn -19 r -354 jim -315 kha -45 ghain 104 qaf -1 heh -351 waw -373 yeh -351 vav -369 kaf -27 qof -57 cyrg 55 cyrh -53 gamma -24 ntau -7
        3 gn r -351 kha -18 ghain -5 qaf -28 yod -351 kaf -3 qof -10 cyrg -15 cyrh -3 gamma -5 ntau -1 gkappa -6
        3 - r -408 -339 -233
        3 r r 127 hamza -360 alef -439 alefe -428 alefi -403 alefm -428 ain -390 tha -351 jim -377 hah -405 kha -359 sad -363 tah -351 ghain -132 qaf -372 heh -389 marbuta -415 waw -360 yeh -422 alep -426 bet -357 vav -395 vavvav -351 het -352 yod -376 yodyod -369 ayin -402 pe -365 tsadi -364 qof -357 shin -359 tav -352 cyrg -356 cyrh -353 gamma -352 ntau -352 tsig -351 tzet -351
        3 - hamza -40 0 -165
        3 hamza hamza 138 alef -14 alefe -39 alefi -101 alefm -57 ain -107 hah -175 ghain -358 heh -157 marbuta -163 waw -139 yeh 53 maqsura -143 kurde -133 alep 8 he -156 vav -160 yod -52 ayin -107 cyrg -351 cyrh -346 gamma -353 ups -139
        3 - alef -161 -95 -166
        3 alef alef 83 alefe 62 alefi -31 alefm 27 ain -190 jim -405 hah -249 kha -401 sad -402 tah -403 ghain -425 qaf -403 heh -22 marbuta -67 waw -191 yeh -206 maqsura -96 kurde 17 alep 89 bet -401 he 85 vav -116 het -158 yod -231 yodyod -132 ayin 25 pe -403 shin -401
        3 - alefe -229 -190 -180
        3 alefe alefe 7 alefi -35 alefm 46 ain -127 hah -180 kha -406 heh -159 waw -126 yeh -109 kurde -139 alep 20 he -166 vav -139 het -155 yod -138
        3 - alefi -221 -202 -180
        3 alefi alefi -3 alefm -107 ain -172 hah -149 heh -145 waw -172 yeh -182 alep -65 he -183 vav -179 vavvav -171 het -145 yod -113 ayin -121
        3 - alefm -191 -202 -197
        3 alefm alefm 67 ain -167 hah -149 ghain -401 heh -162 waw -183 yeh -158 alep 69 he -133 vav -135 yod -135 ayin -144
        3 - ain -304 -281 -173
        3 ain ain 14 jim -353 hah -258 kha -351 sad -363 dad -358 tah -352 ghain -356 qaf -353 heh -201 marbuta -163 waw -183 yeh -244 kurde -146 alep -199 he -192 vav -201 vavvav -182 het -164 yod -209 yodyod -170 ayin 27 qof -354 shin -352 cyrg -352 ups -153 ntau -351
        3 - tha -351 -351 -350
        3 tha tha 193 jim -8 sad -19 dad -9 zah -1 tsadi -23 shin -8 tav 39 delta -12 ntau -31
        3 - jim -367 -264 -251
        3 jim jim 177 hah -357 kha -315 dhal -15 sad -73 dad -38 zah -37 ghain -234 qaf -90 heh -366 waw -381 yeh -117 vav -365 het -283 yod -133 kaf -26 tsadi -64 qof -120 shin -47 tav -23 cyrg 69 cyrh -46 gamma 25 delta -37 gkappa 37 tsig 20 tzet 63
        3 - hah -210 -229 -284
        3 hah hah 18 kha -142 sad -357 tah -356 ghain -364 qaf -167 heh -89 marbuta -191 waw -233 yeh -215 maqsura -152 alep -195 he -182 vav -207 vavvav -156 het -45 yod -213 yodyod -147 kaf -4 ayin -149 pe -355 qof -110 tav -351 cyrg -127 cyrh 26 gamma -81 ups -165 gkappa -67
        3 - kha -394 -423 -382
        3 kha kha 183 zah -375 ghain -73 qaf -88 heh -64 marbuta -402 waw -363 yeh -277 het 57 yod -361 kaf 78 qof -89 shin -353 cyrg -108 cyrh 169 gamma -25 gkappa -52 tzet -2
        3 - dhal -350 -352 -350
        3 dhal dhal 196 sad -53 dad -2 tah -73 zah -5 tsadi -14 shin -11 tav -10 delta 32 ntau -2 tsig -2 tzet -1
        3 - sad -364 -392 -337
        3 sad sad 92 dad -58 zah -61 qaf -68 heh -358 waw -358 yeh -169 alep -401 yod -117 kaf -306 tsadi 8 qof -54 shin -52 tav -13 cyrg -50 cyrh -49 delta -30 tsig -17 tzet -5
        3 - dad -350 -376 -350
        3 dad dad 84 tah -39 zah -17 heh -353 marbuta -402 waw -359 tsadi -15 shin -18 tav -8 delta -9 ntau 7
        3 - tah -360 -293 -357
        3 tah tah 175 zah -1 ghain -357 heh -351 waw -370 yeh -361 vav -351 yod -358 ayin -422 tsadi -5 tav -9 delta -20 ntau -27 tsig -5
        3 - zah -350 -356 -350
        3 zah zah 103 ghain -351 qaf -29 yeh -78 yod -78 tsadi -4 qof -17 shin -43 tav -2 cyrg -5 cyrh -21 delta -3 ntau 23
        3 - ghain -389 -289 -219
        3 ghain ghain 220 qaf -25 heh -97 waw -385 yeh -366 alep -406 vav -298 het -68 yod -357 kaf -32 qof -55 shin -355 cyrg 146 cyrh -59 gamma 110 gkappa 93
        3 - qaf -364 -383 -363
        3 qaf qaf 154 heh -124 marbuta -413 waw -351 yeh -357 het -53 kaf -49 tsadi -56 qof 95 shin -44 cyrg 4 cyrh -77 gamma -40 gkappa 11 tsig -3 tzet -3
        3 - heh -293 -125 -133
        3 heh heh 239 marbuta 32 waw -154 yeh -74 maqsura -95 kurde -66 alep -99 bet -313 he 115 vav -135 vavvav -146 het -65 yod -162 yodyod -162 kaf -57 ayin -75 qof -112 cyrg -43 cyrh 138 gamma -81 ups -145 gkappa -62
        3 - marbuta -180 -180 -262
        3 marbuta marbuta 4 waw -207 yeh -235 maqsura -174 kurde -67 alep -118 he -11 vav -164 het -142 yod -187 yodyod -142 ayin -152 tav -394
        3 - waw -300 -194 -288
        3 waw waw 107 yeh -198 maqsura -188 kurde -198 alep -40 bet -103 he -98 vav 129 vavvav -91 het -160 yod -213 yodyod -195 ayin -95 tsadi -353 qof -356 cyrg -372 cyrh -351 beta 79 gamma -351 ups -115 mpi -324 gkappa -366 tzet -351
        3 - yeh -242 -81 -288
        3 yeh yeh 104 maqsura 99 kurde -138 alep -82 he -115 vav -183 vavvav -158 het -106 yod 110 yodyod -90 kaf -351 ayin 7 tsadi -135 qof -366 shin -123 cyrg -362 cyrh -344 gamma -352 ups -122 tsig -63 tzet -57
        3 - maqsura -180 49 -128
        3 maqsura maqsura 60 he -71 vav -171 yod 30
        3 - kurde -180 -11 -46
        3 kurde kurde 40 alep -99 he -35 vav -134 yod -123 ayin -78
        3 - alep -230 -73 -196
        3 alep alep 93 he -12 vav 1 het -149 yod -215 yodyod -157 ayin -54
        3 - bet -361 -161 -221
        3 bet bet 103 vavvav 40 yod -354 pe -111 beta 97 mpi 118
        3 - he -164 -120 -144
        3 he he 28 vav -192 vavvav -152 yod -112 ayin -5
        3 - vav -265 -159 -206
        3 vav vav 65 vavvav -90 yod -180 yodyod -182 ayin -112 qof -354 cyrg -274 beta -191 gamma -353 ups -152 gkappa -355
        3 - vavvav -228 -209 -201
        3 vavvav vavvav 184 yod -178 pe -50 beta 62 gamma -351 ups -143
        3 - het -236 -241 -211
        3 het het 192 yod -148 kaf -19 qof -52 shin -57 cyrg -64 cyrh -99 gamma -51 ups -146 gkappa -51
        3 - yod -189 -137 -323
        3 yod yod 46 yodyod -105 kaf -356 ayin -126 tsadi -89 shin -362 cyrg -323 cyrh -339 gamma -343 ups -79 tsig -75 tzet -56
        3 - yodyod -200 -251 -245
        3 yodyod yodyod 139 ayin -123 shin -352 ups -134
        3 - kaf -343 -353 -352
        3 kaf kaf 118 qof -32 cyrg -29 cyrh 95 gamma -6 gkappa -5 tzet -1
        3 - ayin -199 -63 -108
        3 ayin ayin 105
        3 - pe -363 -262 -350
        3 pe pe 67 shin -352 cyrg -356 beta -64 mpi -79
        3 - tsadi -355 -367 -353
        3 tsadi tsadi 133 qof -58 shin -47 tav -16 cyrg -50 cyrh 14 delta -15 ntau -14 tsig 84 tzet -4
        3 - qof -357 -382 -296
        3 qof qof 171 shin -57 cyrg -81 cyrh -30 gamma -49 gkappa -19 tsig -16 tzet -8
        3 - shin -387 -381 -357
        3 shin shin 198 tav -1 cyrg -51 cyrh -40 delta -9 tsig -9 tzet -5
        3 - tav -351 -351 -350
        3 tav tav 182 delta -3 ntau -30 tsig -1
        3 - cyrg -214 -278 -189
        3 cyrg cyrg 137 cyrh 10 gamma 181 gkappa 103 tsig -12 tzet -18
        3 - cyrh -137 -132 -116
        3 cyrh cyrh 216 gamma -44 gkappa 7 tsig -6 tzet -5
        3 - beta -351 -81 -350
        3 beta beta 146 mpi -43
        3 - gamma -328 -159 -350
        3 gamma gamma 88 gkappa -7
        3 - delta -342 -242 -350
        3 delta delta 179 ntau -7 tsig -9
        3 - ups -146 -140 -204
        3 ups ups 116
        3 - mpi -351 -351 -350
        3 - ntau -332 -173 -350
        3 - gkappa -332 -350 -341
        3 gkappa tzet 0
        3 - tsig -351 -354 -350
        """;
}
