// Written by benchmarks/SearchCore.NameLearning from the development data. Do not edit: learn again.
namespace SearchCore.Analysis.Transliteration;

internal static class SoundWeightTable
{
    public const string Lines = """
        0 length -495 -495 -553 -262 -292 -316 -324 -349 -379 -426 -482 -542 -670
        0 - a -138 -57 -65
        0 a a 48 e -2 i -84 o -7 u -57 y -110 schwa 66 oe -42 ue -83 aa 40 ii -101 ee -69 oo -141 ou -104 ay -178 ey -133 oi -159 aw -195 iy -19 ya -19 ye 15 yo -158 yu -58 yi -116 ie -86 ja -20 je -95 jo -104 ju -195 aj -221 ej -79 oj -52 ij -99 ah 1 eh 12 glide -89 hard -19 soft -101 yery -79 cyre -45 b -398 p -412 f -404 v -391 w -190 t -399 d -381 dh -401 s -402 z -415 sh -407 ch -383 tsh -404 ts -401 dzh -407 j -401 sj -402 cz -401 cs -401 c -366 g -401 k -340 q -386 h -88 x -401 l -402 m -407 n -401 hamza 42 alefe -72 ain 13 jim -404 hah -139 kha -403 sad -406 tah -401 ghain -401 qaf -411 heh -2 marbuta -83 waw -47 yeh -83 kurde -74 bet -405 vav -52 vavvav -71 het -59 yod -170 yodyod -5 pe -402 qof -404 cyrg -403 cyrh -396 ups -130 omicronf -48
        0 - e -86 -17 -3
        0 e e 45 i 9 o -25 u -83 y -2 schwa 26 oe 20 ue -29 aa -40 ii -23 ee 4 oo -93 ou -111 ay 15 ey -49 oi 28 aw -181 iy -16 ya -3 ye -26 yo 5 yu -105 yi 1 ie -40 ja -15 je -9 jo 32 ju -148 aj -64 ej -147 oj -55 ij -67 ah 24 eh 29 glide 20 hard -27 soft -34 yery 23 cyre 26 b -442 p -403 f -404 ph -401 v -401 w -157 t -419 d -409 s -413 z -414 sh -396 tsh -401 sj -401 c -391 k -427 q -406 h -80 l -415 m -419 n -403 ny -401 r -418 hamza -1 alef -14 alefe -63 alefm -72 tha -401 jim -402 hah -155 kha -403 sad -402 ghain -401 qaf -405 heh 18 marbuta -72 waw -80 yeh 29 maqsura -68 kurde -49 bet -401 he -18 vav -129 vavvav -104 het -77 yod 23 yodyod -65 kaf -401 ayin 43 pe -404 tsadi -401 qof -404 shin -401 ups -100 omicronf -74
        0 - i -69 -68 -70
        0 i i 53 o -48 u -50 y 46 schwa 1 oe -47 ue -9 aa -122 ii 26 ee 44 oo -91 ou -98 ay -24 ey -41 oi -55 aw -172 iy -72 ya -62 ye -47 yo 74 yu -43 yi 35 ie -63 ja -114 je -107 jo -92 ju -44 aj -63 ej -46 oj -152 ij -93 ah -118 eh -53 glide 42 hard -12 soft -35 yery 43 cyre -17 b -447 p -203 f -408 v -397 w -213 t -380 d -338 th -342 dh -404 s -397 z -360 sh -390 zh -401 ch -375 tsh -364 ts -402 dz -367 dj -342 dzh -346 j -142 zj -401 sj -405 c -415 g -336 gh -402 gj -401 k -420 q -352 h -133 x -401 l -307 ly -383 m -435 n -394 ny -409 nk -402 r -366 hamza 20 alef -71 alefe -82 alefm -49 ain -77 tha -401 jim -388 hah -182 kha -407 sad -406 dad -402 tah -402 ghain -403 qaf -412 heh -100 marbuta -92 waw -136 yeh 5 maqsura 30 kurde -75 alep -101 bet -402 he -78 vav -107 vavvav -88 het -102 yod 31 yodyod -44 kaf -402 ayin -74 pe -406 tsadi -411 qof -408 shin -402 tav -401 cyrg -404 gamma -401 ups 0 omicronf -133
        0 - o -96 -46 -62
        0 o o 40 u 21 y -50 schwa -10 oe 37 ue 8 aa -117 ii -154 ee -64 oo 49 ou 49 ay -121 ey -120 oi -120 aw -23 iy -5 ya -74 ye -84 yo -74 yu -58 yi -101 ie -105 ja -125 je -57 jo -14 ju -62 aj -173 ej -138 oj -189 ij -24 ah -164 eh -18 glide -119 hard -29 soft -73 yery -20 cyre -54 b -395 p -312 f -404 v -403 w -9 t -394 d -389 s -393 z -437 sh -408 tsh -405 c -421 g -403 k -428 q -414 h -170 x -401 l -341 m -411 n -394 r -403 hamza -103 alef -39 alefe -39 alefi -72 alefm 2 ain -26 jim -402 hah -170 kha -405 sad -410 tah -402 zah -401 ghain -409 qaf -412 heh -86 marbuta -78 waw 12 yeh -91 maqsura -80 kurde -79 alep 15 bet -401 he -71 vav 37 het -88 yod -125 yodyod -97 kaf -401 pe -403 tsadi -393 qof -406 shin -403 tav -401 cyrg -401 ups -126 omicronf 83
        0 - u -123 -38 -46
        0 u u 72 y -56 schwa 15 oe 89 ue 83 aa -109 ii -126 ee -126 oo 51 ou 74 ay -133 ey -122 oi -101 aw 11 iy -96 ya -117 ye -58 yo -108 yu 55 yi -89 ie -98 ja -133 je -128 jo -79 ju -64 aj -109 ej -99 oj -101 ij -112 ah -65 eh -69 glide -69 hard -21 soft -106 yery -22 cyre -93 b -265 p -408 f -192 v 21 w 83 t -391 d -407 s -408 z -422 sh -405 tsh -402 j -402 c -416 g -403 k -334 q -404 h -86 x -402 l -334 m -419 n -383 r -363 hamza -85 alef -39 alefe -13 alefi -60 alefm -77 ain -15 jim -401 hah -179 kha -402 sad -404 dad -401 zah -402 ghain -403 qaf -409 heh -81 marbuta -73 waw 35 yeh -140 kurde -65 alep -73 bet -401 he -79 vav 56 het -106 yod -95 yodyod -95 kaf -401 ayin -68 pe -403 qof -405 shin -401 cyrg -403 beta -356 ups -15 mpi -389 omicronf 16
        0 - y -436 -224 -136
        0 y y 50 schwa -45 oe -26 ue 12 aa -185 ii 33 ee 26 oo -94 ou -90 ay -57 ey -71 oi -60 aw -185 iy 8 ya -77 ye -65 yo -48 yu -27 yi -41 ie -66 ja -112 je -64 jo -16 ju -67 aj -36 ej -23 oj -90 ij -64 ah -148 eh -91 glide 3 hard -7 soft -96 yery 9 cyre -34 b -353 p -437 f -319 v -227 w -165 t -450 d -418 th -357 dh -373 s -428 z -382 ss -353 sh -372 zh -322 ch -214 tsh -297 shch -361 ts -345 tz -351 dz -307 dj -361 dzh -300 j -80 zj -369 sj -365 sch -345 cz -353 sz -366 rz -351 zs -355 c -252 cc -54 ck -96 g -70 gh -113 gj -94 gu -108 k -287 q -208 qu -91 kh -116 h -186 x -107 ks -352 l -434 ll -362 ly -382 m -469 n -422 ny -375 ng -351 nk -357 r -445 hamza -34 alef -124 alefe -59 alefi -74 alefm -40 ain -129 tha -353 jim -327 hah -122 kha -107 sad -355 tah -356 ghain -120 qaf -131 heh -107 marbuta -102 waw -133 yeh 13 maqsura -32 kurde -63 alep -102 bet -355 he -79 vav -124 vavvav -89 het -83 yod 45 yodyod -54 kaf -73 ayin -54 pe -359 tsadi -352 qof -119 shin -352 tav -352 cyrg -144 cyrh -129 beta -357 gamma 36 ups 20 mpi -352 ntau -351 gkappa -66 omicronf -97
        0 - schwa -147 -35 -181
        0 schwa schwa 36 oe -74 ue -60 aa -34 ii -95 ee -71 ou -59 ay -105 ey -62 iy -80 ya 26 ye -52 yo -45 yu -73 ja -77 je -64 jo -71 aj -52 ej -73 ij -63 ah -98 eh -27 glide -57 hard -42 soft -72 yery -39 cyre 45 b -414 p -401 v -396 w -16 t -402 g -392 gh -396 h -91 l -386 n -396 r -405 hamza -62 ain -71 hah -82 heh -48 waw -48 yeh 8 vav -82 vavvav -71 yod -71 yodyod -71 ups -72 omicronf -73
        0 - oe -224 11 -183
        0 oe oe 73 ue -17 aa -89 ii -80 ee -73 ou -84 ay -90 ey -71 oi -58 aw 2 iy -89 ya -52 yo -5 yu -45 ja -71 je -79 jo -53 ju -53 aj -109 ij -69 ah -78 eh 9 hard -71 soft -56 yery -29 cyre 15 b -412 w -47 c -402 h -64 m -404 r -402 hamza -56 alef -61 hah -82 heh -73 waw -28 yeh -49 maqsura -76 he -68 vav -36 het -74 yod -62 omicronf -71
        0 - ue -178 -88 -124
        0 ue ue 59 aa -97 ii -67 ou -11 ay -85 ey -73 oi -63 aw -29 iy -74 ya -45 yo -71 yu 16 ie -66 ja -73 je -55 ju -7 aj -98 ej -62 oj -11 ij -60 ah -90 eh -41 glide -38 hard -74 soft -72 yery -68 cyre -13 p -402 v -385 w -24 s -402 z -404 k -402 h -68 l -402 r -401 ain -73 hah -75 heh -83 waw 51 yeh -24 vav 10 yod -8 beta -392 ups -21
        0 - aa -141 -93 -143
        0 aa aa 60 ii -40 ee -74 oo -56 ou -105 ay -135 ey -136 oi -131 aw -143 iy -76 ya 26 ye -97 yo -122 yu -105 yi -75 ie -76 ja -90 je -101 jo -92 ju -93 aj -165 ej -101 oj -102 ij -123 ah -6 eh -16 glide -79 hard -81 soft -84 yery -100 cyre -92 b -406 w -98 t -363 s -402 z -404 dzh -401 k -401 q -403 h -150 l -402 m -401 r -404 hamza -21 ain 2 hah -100 qaf -401 heh -41 marbuta -75 waw -125 yeh -123 vav -113 vavvav -71 het -76 yod -116 yodyod -77 ups -84 omicronf -78
        0 - ii -154 -61 -81
        0 ii ii 58 ee 23 oo -80 ou -150 ay 48 ey -46 oi -71 aw -146 iy -29 ya -62 ye -71 yu -47 yi -65 ja -124 je -98 jo -93 ju -86 aj -59 ej -88 oj -81 ij 3 ah -75 eh -54 glide -59 soft -81 yery -52 cyre -68 b -412 p -413 w -158 d -407 s -401 z -406 sh -401 j -403 c -403 gj -407 k -401 q -403 h -86 l -404 m -402 r -388 hamza -51 alef -76 ain -60 jim -401 hah -83 qaf -401 heh -95 marbuta -51 waw -147 yeh 39 maqsura -8 kurde -62 alep -79 vav -95 vavvav -75 het -78 yod -38 ayin -63 ups -77 omicronf -80
        0 - ee -166 -132 -180
        0 ee ee 45 oo -80 ou -113 ay 7 ey -67 oi -66 aw -136 iy -71 ya -62 ye -71 yu -72 yi -69 ja -61 je -61 ju -74 aj -87 ej -95 oj -93 ij -94 ah -51 eh -78 glide -98 hard -68 soft -76 yery -72 cyre -55 w -92 t -401 sz -401 c -402 q -402 h -92 r -392 ain -73 hah -82 heh -72 waw -103 yeh -15 alep -67 vav -82 vavvav -71 yod -61 ups -77 omicronf -74
        0 - oo -156 -199 -117
        0 oo oo 115 ou 12 ay -85 ey -83 oi -90 aw 23 iy -82 ya -93 ye -77 yo -68 ie -34 ja -61 je -73 jo -78 ju -79 aj -101 oj -91 ij -77 ah -46 eh -75 glide -71 hard -59 soft -76 yery -69 cyre -44 b -402 w -38 d -401 z -401 k -403 h -125 l -401 r -404 hamza -71 ain -76 hah -77 heh -88 marbuta -71 waw 44 yeh -92 maqsura -71 alep -53 vav -25 yod -92 yodyod -74 ups -75
        0 - ou -102 -135 -193
        0 ou ou 89 ay -146 ey -117 oi -88 aw 44 iy -71 ya -143 yo -81 yu 39 ie -112 ja -153 je -97 jo -91 ju -86 aj -120 ej -94 ij -120 ah -79 eh -80 glide -74 hard -65 soft -88 yery -74 cyre -52 b -406 f -401 v -360 w 3 t -405 d -403 s -403 z -406 sh -402 c -401 g -401 k -404 h -114 l -406 m -405 n -402 r -319 hamza -87 alef -78 alefe -71 ain -84 jim -401 hah -109 kha -401 sad -403 ghain -401 qaf -402 heh -87 marbuta -82 waw 55 yeh -137 maqsura -72 alep -76 he -74 vav 32 het -75 yod -105 yodyod -77 ayin -72 pe -401 ups -74 omicronf -76
        0 - ay -95 -145 -127
        0 ay ay 97 ey -61 oi -69 aw -174 iy -80 ya -106 ye -54 yo -86 yu -110 yi -72 ie -65 ja -136 je -99 jo -111 ju -120 aj 76 ej 1 oj 12 ij -116 ah -129 eh -115 glide -79 hard -61 soft -51 yery -80 cyre -59 b -332 p -383 v -401 w -182 t -402 d -404 s -402 z -403 j -392 c -401 k -401 h -173 l -407 m -405 n -410 r -409 alef -119 alefe -71 ain -108 hah -126 heh -91 marbuta -96 waw -116 yeh -37 alep -85 vav -98 vavvav -83 het -71 yod -68 pe -401 ups -71 omicronf -94
        0 - ey -240 -189 -157
        0 ey ey 78 oi -68 aw -166 iy -67 ya -105 ye -74 yo -74 yu -76 yi -63 ja -104 je -45 ju -80 aj 1 ej 94 oj -93 ij -25 ah -128 eh -109 glide -67 hard -76 soft -101 yery -104 cyre -69 b -352 w -135 s -407 sh -401 k -402 h -151 l -403 m -401 n -401 r -409 alef -85 alefe -83 ain -85 hah -97 qaf -401 heh -88 marbuta -84 waw -115 yeh -51 kurde -74 alep -85 he -74 vav -96 vavvav -79 yod -51 ups -72 omicronf -76
        0 - oi -260 -106 -148
        0 oi oi 76 aw -97 iy -64 ya -92 ye -61 yo -78 ie -71 ja -97 jo -86 aj -63 oj 73 ij -28 ah -138 eh -92 hard -71 soft -22 yery -72 cyre -30 w -93 s -401 h -132 l -403 m -401 n -403 r -414 hamza -69 alef -86 ain -79 hah -93 heh -55 marbuta -74 waw -109 yeh -68 maqsura -79 alep -79 he -72 vav -78 yod -50 yodyod -71 ayin -72 omicronf -80
        0 - aw -277 -261 -270
        0 aw aw 108 iy -172 ya -197 ye -68 yo -46 yu -72 yi -79 ie -112 ja -130 je -105 jo -61 ju -111 aj -165 ej -118 oj -128 ij -171 ah -165 eh -132 glide -107 hard -82 soft -124 yery -120 cyre -132 w -72 t -404 d -405 s -402 tsh -403 k -380 h -141 l -405 m -402 n -407 r -408 hamza -88 alef -147 alefe -89 ain -109 hah -103 heh -93 marbuta -97 waw -58 yeh -162 maqsura -79 kurde -74 alep -96 he -83 vav -63 het -76 yod -129 yodyod -87 ayin -47 ups -77 omicronf -61
        0 - iy -225 -133 -45
        0 iy iy 41 ya -100 ye -48 yo -72 yu -83 yi -15 ie -71 ja -44 je -33 jo -85 ju -88 aj -110 ej -4 oj -62 ij 14 ah -117 eh -96 hard -58 soft -66 yery -51 cyre -78 b -390 p -407 f -401 w -117 t -407 d -411 s -410 z -402 sh -401 tsh -373 j -402 sj -401 c -402 k -401 h -96 l -410 ly -405 m -404 n -407 r -441 hamza -81 alef -98 alefe -71 ain -96 jim -401 hah -96 heh -85 marbuta -101 waw -125 yeh -51 maqsura -67 alep -88 he -82 vav -93 vavvav -86 het -71 yod -81 ayin -80 qof -401 ups -61 omicronf -84
        0 - ya -142 -113 -41
        0 ya ya 45 ye 25 yo 19 yu -81 yi -67 ie -25 ja 77 je 23 jo -17 ju -94 aj -126 ej -72 oj -108 ij -50 ah -89 eh -58 glide 87 hard -73 soft -47 yery -111 cyre 4 b -412 p -408 f -401 w -181 t -402 d -393 s -398 z -406 zh -350 ch -363 tsh -403 sj -401 zs -396 c -402 g -401 k -390 h -171 l -409 m -410 r -388 hamza -34 alef -79 alefe -71 alefi -71 ain -107 jim -375 hah -112 qaf -401 heh -47 marbuta -73 waw -112 yeh 55 alep -71 vav -106 vavvav -81 het -76 yod 20 ayin -71 cyrg -405 ups -68 omicronf -105
        0 - ye -29 -52 -103
        0 ye ye 61 yo -11 yu -54 yi -54 ie -49 ja 15 je 60 jo -25 ju -86 aj -41 ej -76 oj -79 ij -77 ah -100 eh -1 glide -12 hard -73 soft -79 yery -63 cyre 69 b -401 p -402 w -61 t -402 tz -401 h -87 l -401 m -405 r -409 hamza -60 alefi -71 ain -92 hah -88 heh -80 waw -82 yeh 1 vav -71 vavvav -71 yod -63 yodyod -68 ups -59 omicronf -78
        0 - yo -249 -235 -227
        0 yo yo 95 yu -49 yi -79 ja 26 je -21 jo 95 ju -4 aj -88 ej -55 oj -82 ij -85 ah -120 eh -98 glide -25 soft -84 yery -64 cyre -7 b -402 p -401 f -401 w -115 t -403 d -403 s -402 zj -401 k -404 h -174 l -402 ly -401 m -406 n -403 r -407 hamza -71 alef -84 alefe -65 alefm -71 ain -80 hah -103 heh -61 marbuta -77 waw -23 yeh -47 maqsura -71 bet -396 he -72 vav -45 yod -59 yodyod -71 ayin -76 ups -77 omicronf -74
        0 - yu -75 -126 -219
        0 yu yu 41 ie -75 ja -82 je -102 jo -30 ju 74 aj -88 ej -61 oj -72 ij -103 ah -101 eh -85 glide -8 hard -81 soft -19 yery -107 cyre -117 b -378 f -401 v -387 w 9 t -401 z -402 ch -401 c -401 k -373 qu -401 h -85 l -401 r -402 hamza -76 ain -87 hah -78 kha -401 heh -89 waw 49 yeh -39 vav -4 yod -16 cyrg -401 ups -34 omicronf -71
        0 - yi -182 -167 -197
        0 yi yi 114 ja -59 je -55 jo -45 aj -39 ij -50 ah -71 eh -72 glide -39 soft -67 yery -43 cyre 9 w -79 z -375 k -401 h -64 r -401 hamza -66 heh -60 waw -78 yeh -1 vav -75 yod -58
        0 - ie -179 -166 -180
        0 ie ie 62 ja 27 je 29 jo -72 ju -78 aj -75 ej -71 oj -80 ij -78 ah -73 eh -62 soft -45 cyre 16 b -402 w -95 k -401 h -114 m -402 n -392 ain -62 hah -82 qaf -401 heh -73 waw -114 vav -91 vavvav -73 het -75
        0 - ja -310 -247 -63
        0 ja aj -80 oj -72 ij -95 ah -50 eh -57 glide 79 hard -71 soft -92 yery -85 cyre -35 b -407 f -401 w -118 h -108 l -404 m -404 n -407 r -411 hamza -80 alef -112 alefe -79 alefi -82 alefm -79 ain -98 hah -116 heh -94 marbuta -69 waw -92 maqsura -72 kurde -74 alep -72 he -81 vav -107 vavvav -80 ayin -58 ups -51 omicronf -71
        0 - je -160 -160 -174
        0 je aj -73 ij -86 ah -94 eh -29 glide -5 hard -78 soft -74 yery -79 cyre 7 b -402 w -105 h -162 l -402 n -401 r -410 hamza -73 alef -72 ain -90 hah -97 heh -86 waw -96 kurde -74 vav -88 vavvav -74 ups -53
        0 - jo -266 -210 -200
        0 jo aj -81 ij -84 ah -81 eh -68 glide -20 soft -47 yery -78 cyre 1 b -401 p -402 w -101 h -20 l -402 r -405 hamza -74 alef -68 alefe -39 ain -77 hah -16 heh -77 waw -50 yeh -74 vav -62 yod -13 ups -73
        0 - ju -281 -267 -195
        0 ju aj -76 ij -71 ah -74 eh -71 glide -22 soft -71 yery -85 cyre -85 b -401 w -53 h -125 n -401 r -401 hamza -71 alef -87 alefe -72 alefi -76 alefm -71 ain -88 hah -88 heh -83 waw -74 alep -79 he -72 vav -87 vavvav -72 ups -46
        0 - aj -259 -163 -114
        0 aj ij -85 ah -69 eh -112 glide 71 hard -44 soft -85 yery -77 cyre -65 b -401 w -129 h -120 l -403 n -403 r -408 hamza 23 alef -121 alefe -72 alefm -73 ain -85 hah -91 heh -81 marbuta -80 waw -111 maqsura -58 kurde -72 alep -87 he -72 vav -91 vavvav -72 yodyod -55 ups -71 omicronf -85
        0 - ej -216 -227 -224
        0 ej ah -123 eh -102 glide 24 soft -64 yery -81 cyre -120 b -407 w -107 h -119 l -404 m -402 n -401 r -412 hamza -74 alef -50 alefe -71 ain -74 hah -77 heh -80 waw -97 kurde -72 vav -78 vavvav -72 omicronf -77
        0 - oj -260 -220 -171
        0 oj ah -113 eh -80 glide -4 hard -74 soft -84 yery -72 cyre -33 w -100 h -143 l -401 n -401 r -402 hamza -72 alef -79 alefe -71 ain -77 hah -76 heh -74 marbuta -71 waw -98 yeh -74 alep -74 vav -86 vavvav -72 yod -75 omicronf -99
        0 - ij -234 -135 -168
        0 ij ij 32 ah -132 eh -103 glide -55 hard -64 soft -83 yery -104 cyre -45 b -405 p -404 f -401 w -142 sch -401 h -126 l -415 m -401 n -404 ny -402 r -419 hamza -62 alef -94 alefe -72 alefi -73 alefm -74 ain -95 hah -99 heh -91 marbuta -84 waw -134 yeh -82 maqsura -71 kurde -72 alep -84 he -79 vav -90 vavvav -72 het -69 yod -63 yodyod -75 ayin -72 pe -401 ups -63 omicronf -83
        0 - ah -243 -100 -189
        0 ah glide -85 hard -79 soft -83 yery -83 b -403 p -403 v -406 w -160 d -405 z -403 h -87 l -401 m -405 r -420 hamza -71 alef -110 alefe -79 alefi -74 alefm -75 ain -109 waw -138 yeh -136 maqsura -72 kurde -76 alep -88 vav -83 vavvav -74 yod -89 yodyod -74 ayin -81 ups -75 omicronf -82
        0 - eh -243 -148 -44
        0 eh glide -71 hard -68 yery -38 cyre -8 w -128 z -401 zh -401 h -68 l -401 m -403 r -405 hamza -57 ain -83 waw -80 yeh -6 maqsura -63 alep -66 vav -77 vavvav -72 yod -56 yodyod -71 omicronf -72
        0 - glide -275 -186 -231
        0 glide glide 50 hard -58 soft -49 yery -48 cyre -10 b -342 p -376 f -360 v -301 w -144 t -382 d -362 dh -352 s -290 z -307 sh -366 zh -321 ch -346 tsh -378 shch -351 ts -353 j -124 zj -351 sj -357 c -367 g -327 gj -339 k -356 q -357 kh -351 h -107 x -351 l -379 ll -339 ly -324 m -358 n -368 ny -357 ng -351 r -414 hamza 11 alefe -65 alefi -82 alefm -73 ain -101 jim -274 hah -90 zah -352 ghain -353 qaf -351 heh -42 marbuta -92 waw -112 yeh 61 maqsura -73 kurde -67 alep -92 he -36 vav -76 yod 27 yodyod -53 ayin -21 tsadi -352 qof -352 cyrg -366 cyrh -330 ups -38 ntau -346 omicronf -83
        0 - hard -153 25 -5
        0 hard hard 90 soft -82 yery 10 cyre -34 b -405 w -54 t -396 sh -392 h -15 r -401 ain -63 heh -59 waw -44 yeh -9 vav -42 yod -65
        0 - soft -269 -40 -30
        0 soft soft 24 yery -66 cyre -47 b -391 p -379 f -356 v -354 w -74 t -370 d -372 th -351 s -295 z -365 sh -343 ch -358 tsh -357 shch -351 ts -361 dz -351 j -322 zj -351 sj -351 sch -351 cz -351 c -356 g -359 k -390 q -353 kh -354 h -38 l -390 ly -339 m -363 n -373 ny -354 r -394 hamza -49 alef -73 ain -77 jim -357 hah -83 kha -352 ghain -351 heh -52 marbuta -71 waw -108 yeh -52 he -68 vav -86 het -71 yod -43 ayin -64 pe -352 cyrg -376 cyrh -353 delta -351 ups -68 mpi -351 omicronf -43
        0 - yery -193 -71 -68
        0 yery yery 46 cyre 0 b -404 p -403 f -402 w -89 t -402 d -405 s -401 z -401 j -402 c -404 g -402 k -404 q -404 h -112 l -412 m -404 n -401 r -411 hamza -68 ain -77 hah -77 sad -401 heh -63 waw -43 yeh 56 vav -59 yod 19 qof -401 ups -73 omicronf -83
        0 - cyre -224 -75 -187
        0 cyre cyre 52 b -413 p -397 w -153 t -402 d -398 s -397 z -393 zh -401 tsh -401 k -404 h -73 l -407 n -396 r -395 hamza -13 ain -106 hah -103 qaf -401 heh 8 waw -69 yeh 38 maqsura -71 kurde -71 alep -67 bet -401 vav -111 vavvav -75 het -73 yod -29 yodyod -4 pe -404 qof -402 cyrg -402 ups -89 omicronf -29
        0 - b -328 -475 -290
        0 b b 79 p -43 f -245 ph -117 v -62 w -91 t -530 d -336 th -363 dh -365 s -485 z -469 ss -367 sh -419 zh -318 ch -401 tsh -420 shch -353 ts -408 tz -352 dz -362 dj -371 dzh -367 j -401 zj -339 sj -355 sch -342 cz -359 sz -374 cs -351 zs -357 c -481 ck -363 g -479 gh -364 gj -359 gu -358 k -469 q -430 qu -365 kh -384 h -345 x -374 l -424 ll -362 ly -368 m -325 n -529 ny -383 ng -358 nk -355 r -328 hamza -353 alef -404 ain -359 jim -354 hah -359 kha -364 sad -354 dad -353 tah -354 zah -351 ghain -371 qaf -367 heh -355 marbuta -401 waw -152 yeh -391 alep -401 bet 73 vav -142 vavvav -47 het -351 yod -378 yodyod -351 kaf -353 ayin -401 pe -52 tsadi -356 qof -367 shin -355 tav -352 cyrg -420 cyrh -396 beta 31 gamma -356 delta -340 ups -404 mpi 90 ntau -351 gkappa -354 sigmaf -357 nuf -354
        0 - p -266 -329 -436
        0 p p 91 f -58 ph 34 v -203 w -218 t -372 d -470 th -355 dh -358 s -511 z -253 ss -364 sh -399 zh -328 ch -393 tsh -394 shch -352 ts -383 tz -362 dz -357 dj -367 dzh -352 j -419 zj -360 sj -355 sch -366 cz -351 sz -353 rz -357 cs -358 zs -351 c -444 ck -351 g -439 gh -355 gj -357 gu -359 k -366 q -408 qu -352 kh -377 h -453 x -362 ks -352 l -453 ll -364 ly -365 m -492 n -392 ny -367 ng -353 nk -351 r -417 alef -404 ain -354 jim -361 hah -361 kha -353 sad -354 tah -357 ghain -357 qaf -356 heh -359 waw -130 yeh -365 bet -56 vav -180 vavvav -72 het -351 yod -364 yodyod -352 pe 71 tsadi -352 qof -362 shin -357 tav -352 cyrg -389 cyrh -384 beta -80 gamma -362 delta -354 ups -352 mpi -80 ntau -352 gkappa -352 sigmaf -362 nuf -362
        0 - f -343 -318 -305
        0 f f 100 ph 126 v -90 w -120 t -164 d -362 th -18 dh -142 s -424 z -439 ss -334 sh -385 zh -371 ch -262 tsh -298 shch -351 ts -359 tz -361 dj -353 dzh -357 j -382 zj -352 sj -353 sch -358 sz -353 c -430 ck -356 g -422 gh -237 gj -354 k -483 q -390 qu -353 kh -256 h -450 x -301 ks -354 l -433 ll -351 ly -364 m -385 n -336 ny -354 ng -354 r -302 ain -354 tha -20 jim -353 hah -355 kha -282 dhal -35 sad -354 dad -43 tah -80 ghain -319 qaf -353 heh -336 waw -4 yeh -369 vav -45 vavvav -67 het -351 yod -353 pe 76 tsadi -351 qof -356 shin -351 tav -43 cyrg -370 cyrh -362 beta -30 gamma -359 delta -41 ups -206 mpi -88 ntau -58 gkappa -353 sigmaf -354 nuf -354
        0 - ph -370 -398 -379
        0 ph ph 143 v -62 w -111 t -363 d -362 th -26 dh -355 s -372 z -353 sh -380 ch -367 tsh -372 ts -362 j -363 sj -354 sch -352 cz -352 c -354 gh -351 k -361 q -351 l -353 ly -353 m -351 n -357 r -369 kha -351 ghain -352 waw -68 bet -29 vav -77 kaf -351 pe 73 shin -351 beta -7 delta -352 mpi -10
        0 - v -228 -186 -273
        0 v v 65 w 66 t -480 d -482 th -101 dh -364 s -312 z -218 ss -352 sh -328 zh -384 ch -397 tsh -442 shch -356 ts -319 tz -323 dz -354 dj -363 dzh -352 j -264 zj -311 sj -361 sch -366 cz -355 sz -361 rz -352 cs -351 c -394 ck -354 g -342 gh -375 gj -355 gu -330 k -475 q -403 qu -351 kh -317 h -427 x -365 ks -362 l -218 ly -366 m -445 n -252 ny -373 ng -353 r -290 hamza -351 ain -352 jim -357 hah -357 kha -347 dhal -357 sad -353 tah -354 zah -351 ghain -353 qaf -326 heh -338 waw 46 yeh -332 bet 49 vav 39 vavvav 5 yod -352 kaf -352 pe -108 tsadi -354 qof -365 shin -356 tav -352 cyrg -353 cyrh -363 beta 66 gamma -251 delta -352 ups -42 mpi -67 ntau -355 gkappa -347 sigmaf -353 nuf -355
        0 - w -128 -331 -201
        0 w w 71 t -380 d -425 th -100 dh -355 s -438 z -343 sh -366 zh -349 ch -367 tsh -375 ts -367 tz -351 dz -353 dj -335 dzh -359 j -365 sj -351 sch -351 cz -351 sz -361 c -409 g -403 gh -344 gj -326 k -377 q -352 kh -356 h -211 x -355 l -393 ll -356 ly -354 m -449 n -418 ny -352 ng -353 r -440 hamza -105 alef -156 alefe -91 alefi -75 alefm -90 ain -127 tha -351 jim -326 hah -123 kha -351 sad -354 dad -353 tah -353 ghain -333 qaf -361 heh -109 marbuta -103 waw 61 yeh -170 maqsura -83 kurde -78 alep -95 bet 49 he -104 vav 52 het -74 yod -137 yodyod -83 kaf -354 ayin -77 pe -82 tsadi -351 qof -352 shin -352 cyrg -359 cyrh -347 beta 38 gamma -353 ups -48 mpi -77 omicronf -67
        0 - t -391 -293 -143
        0 t t 91 d -12 th 59 dh 13 s -257 z -201 ss -187 sh -205 zh -95 ch -141 tsh -140 shch -115 ts -10 tz -48 dz -71 dj 40 dzh -127 j -247 zj -107 sj -133 sch -135 cz -57 sz -104 rz -105 cs -20 zs -59 c -44 cc -45 ck -335 g -301 gh -275 gj -341 gu -354 k -307 q -448 qu -355 kh -396 h -273 x -385 ks -360 l -282 ll -354 ly -341 m -480 n -409 ny -380 ng -356 nk -358 r -356 hamza -353 alef -402 alefe -401 tha 65 jim -81 hah -362 kha -359 dhal -12 sad -91 dad -79 tah 90 zah -47 ghain -362 qaf -371 heh -349 waw -395 yeh -382 bet -368 vav -376 vavvav -351 yod -351 kaf -353 ayin -401 pe -364 tsadi 6 qof -371 shin -92 tav 99 cyrg -422 cyrh -403 beta -372 gamma -368 delta -30 ups -405 mpi -353 ntau -128 gkappa -353 tsig -64 tzet -18 sigmaf -101 nuf -318
        0 - d -248 -322 -139
        0 d d 83 th -26 dh 67 s -201 z -135 ss -212 sh -175 zh -73 ch -219 tsh -188 shch -156 ts -143 tz -68 dz 57 dj 2 dzh -112 j -216 zj -99 sj -136 sch -92 cz -98 sz -88 rz -120 cs -99 zs -64 c -307 cc -63 ck -353 g -283 gh -250 gj -284 gu -353 k -389 q -433 qu -359 kh -331 h -347 x -295 ks -355 l -413 ll -356 ly -358 m -476 n -445 ny -376 ng -356 nk -358 r -264 hamza -352 alef -403 ain -357 tha -53 jim -117 hah -358 kha -359 dhal -10 sad -183 dad 37 tah -37 zah 6 ghain -279 qaf -372 heh -343 waw -394 yeh -299 kurde -402 alep -401 bet -361 vav -364 vavvav -351 het -351 yod -322 kaf -353 pe -360 tsadi -120 qof -362 shin -107 tav -99 cyrg -354 cyrh -357 beta -362 gamma -359 delta 106 ups -401 mpi -355 ntau 88 gkappa -352 tsig -45 tzet -9 sigmaf -40 nuf -353
        0 - th -339 -345 -281
        0 th th 125 dh -13 s -93 z -94 ss -90 sh -133 zh -41 ch -34 tsh -138 shch -20 ts -104 tz -51 dz -39 dj 31 dzh -11 j -106 zj -27 sj -22 sch -13 cz -55 sz -31 rz -22 cs -13 c -133 cc -15 g -357 k -378 kh -353 h -362 l -372 m -323 n -312 nk -351 r -302 tha 60 jim -26 kha -351 dhal 3 sad -72 dad 4 tah 9 zah -2 ghain -354 yeh -352 vavvav -51 pe -351 tsadi -20 shin 6 tav 75 cyrh -352 beta -9 gamma -351 delta -20 ntau -37 tsig -19 tzet -1 sigmaf -5 nuf -351
        0 - dh -236 -322 -392
        0 dh dh 110 s -117 z 50 ss -68 sh -144 zh -58 ch -143 tsh -102 shch -49 ts -61 tz -6 dz -70 dj -68 dzh -33 j -132 zj -12 sj -19 sch -57 cz -30 sz -40 rz -14 cs -5 zs -17 c -100 cc -11 g -352 gj -351 k -382 q -358 h -354 l -291 m -375 n -374 r -379 tha -1 jim -40 kha -353 dhal 101 sad -45 dad 78 tah -22 zah 85 ghain -351 waw -352 yeh -351 tsadi -26 shin -21 tav -5 cyrh -346 beta -351 delta 103 ntau 1 tsig -7 tzet -6 sigmaf -14
        0 - s -245 -207 -72
        0 s s 67 z 2 ss 59 sh 22 zh -81 ch -42 tsh -172 shch -40 ts -175 tz -34 dz -109 dj -159 dzh -127 j -190 zj -32 sj -21 sch -2 cz -85 sz 77 rz -68 cs -127 zs -143 c -51 cc -40 g -255 gj -168 k -241 q -414 qu -360 kh -293 h -348 x 27 ks -229 l -504 ll -360 ly -337 m -513 n -432 ny -394 ng -356 nk -353 r -539 hamza -352 alef -405 ain -363 tha 4 jim -145 hah -368 kha -361 dhal -85 sad 70 dad -78 tah -132 zah -79 ghain -370 qaf -179 heh -369 waw -394 yeh -263 maqsura -401 bet -372 vav -379 vavvav -351 het -97 yod -218 kaf -348 pe -371 tsadi -33 qof -159 shin 58 tav -79 cyrg -236 cyrh -93 beta -374 gamma -369 delta -19 ups -402 mpi -356 ntau -63 gkappa -337 tsig -81 tzet -50 sigmaf 33 nuf -358
        0 - z -361 -458 -312
        0 z z 96 sh -74 zh 65 ch -101 tsh -216 shch -162 ts 33 tz 38 dz 5 dj 8 dzh -66 j -14 zj -12 sj -93 cz -117 sz -122 rz -185 cs -101 zs 28 c -20 cc -26 ck -352 g -145 gh -318 gj -54 k -251 q -278 kh -290 h -459 x 25 ks -125 l -441 ll -333 ly -363 m -469 n -463 ny -359 ng -355 r -395 hamza -347 alef -402 ain -356 tha -31 jim -1 hah -358 kha -361 dhal 44 sad -94 dad 63 tah -76 zah 52 ghain -318 qaf -115 heh -362 waw -378 yeh -116 bet -359 vav -361 vavvav -351 het -75 yod -159 kaf -351 pe -355 tsadi 21 qof -92 shin -43 tav -74 cyrg -117 cyrh -118 beta -352 gamma -358 delta -29 ntau -33 gkappa -352 tsig -38 tzet -1 sigmaf -10 nuf -353
        0 - ss -351 -371 -350
        0 ss ss 139 sh -29 zh -50 ch -45 tsh -124 shch -38 ts -58 tz -33 dz -56 dj -39 dzh -57 j -140 zj -32 sj -21 sch -6 cz -42 sz 22 rz 23 cs -4 zs -15 c -22 cc -9 g -143 gj -32 k -157 q -356 h -352 ks -99 l -390 ly -351 m -371 n -391 ny -351 r -391 tha -1 jim -52 hah -352 dhal -5 sad -1 dad -28 zah -12 qaf -28 yeh -126 bet -352 het -51 yod -102 tsadi -12 qof -32 shin -1 tav -18 cyrg -52 cyrh -55 tsig -24 tzet -3
        0 - sh -137 -191 -37
        0 sh sh 133 zh 2 ch 95 tsh -14 shch 71 ts -120 tz -85 dz -121 dj -138 dzh -77 j -129 zj 28 sj 93 sch 113 cz -10 sz 111 rz -84 cs -60 zs 2 c -90 cc -31 ck -110 g -154 gh -116 gj -70 gu -88 k -91 q -151 qu -75 kh -153 h -323 x 102 ks -2 l -307 ll -351 ly -368 m -337 n -419 ny -366 nk -351 r -473 ain -351 tha -13 jim -86 hah -354 kha -92 dhal -49 sad -6 dad -47 zah -37 ghain -56 qaf -115 heh -358 waw -367 yeh -148 bet -352 vav -355 het -64 yod -142 kaf -44 pe -354 tsadi -11 qof -107 shin 103 tav -10 cyrg -136 cyrh -124 beta -351 gamma -47 delta -53 ntau -351 gkappa -34 tsig -32 tzet -11 sigmaf 24
        0 - zh -200 -157 -388
        0 zh zh 106 ch -38 tsh -79 shch -96 ts -97 tz -48 dz 21 dj 47 dzh 17 j 56 zj 82 sj -40 sch 108 cz -78 sz -87 rz -26 cs 28 zs -18 c 30 ck -35 g -60 gh -84 gj -17 gu -35 k -163 q -85 qu -37 kh -143 h -397 x -68 ks -73 l -426 ly -355 m -396 n -411 nk -351 r -162 jim 70 kha -41 dhal -2 sad -32 dad -22 zah 14 ghain -34 qaf -57 waw -352 yeh -89 bet -352 vav -342 het -85 yod -78 kaf -3 pe -351 tsadi -7 qof -63 shin -25 tav -4 cyrg -64 cyrh -66 gamma 1 delta -10 gkappa -8 tsig 2 tzet 31 sigmaf -31
        0 - ch -240 -285 -340
        0 ch ch 115 tsh 100 shch -93 ts 79 tz 34 dz 31 dj -20 dzh -28 j -18 zj -80 sj -3 sch 34 cz 111 sz 11 rz -78 cs 30 zs -40 c 64 ck -106 g -51 gh -40 gj -72 gu -59 k -56 q -28 qu -9 kh 1 h -39 x 63 ks -16 l -439 ly -355 m -401 n -417 ny -351 ng -120 r -426 tha -13 jim -19 hah -66 kha 41 dhal -30 sad -55 dad -14 zah -8 ghain -40 qaf -60 heh -2 waw -354 yeh -161 bet -351 vav -352 het 27 yod -124 kaf 53 tsadi 54 qof -43 shin 31 tav -23 cyrg -37 cyrh 81 beta -352 gamma -28 delta -30 gkappa -5 tsig 50 tzet -14 sigmaf -27 nuf -351
        0 - tsh -359 -303 -386
        0 tsh tsh 55 shch 48 ts -3 tz 56 dz 25 dj 86 dzh 3 j -79 zj -95 sj -116 sch -114 cz 82 sz -83 rz -72 cs 94 zs -10 c 50 g -103 gh -353 gj -58 k -169 q -157 kh -351 h -359 x 112 ks -84 l -445 ll -353 ly -354 m -369 n -450 ny -360 r -433 tha -17 jim -10 hah -351 kha -351 dhal -13 sad -59 dad -21 tah -63 zah -20 ghain -303 qaf -38 heh -356 waw -361 yeh -143 alep -401 bet -354 vav -324 het -61 yod -130 kaf -339 pe -353 tsadi 80 qof -41 shin -39 tav -34 cyrg -77 cyrh -74 beta -352 delta -32 ups -401 ntau -31 tsig 36 tzet -11 sigmaf 1 nuf -351
        0 - shch -355 -363 -352
        0 shch shch 185 ts -30 tz -18 dz -15 dj -35 dzh -28 j -108 zj -48 sj -26 sch 26 cz -29 sz -24 rz -14 cs -18 zs -7 c -17 cc -2 g -92 gj -22 k -155 q -351 h -372 x 14 ks -20 l -359 m -365 n -365 r -369 jim -31 sad -33 dad -1 zah -13 qaf -16 yeh -83 yod -62 tsadi -8 qof -20 shin -1 cyrg -31 cyrh -38 delta -10 mpi -351 tsig -5 sigmaf 22
        0 - ts -235 -220 -379
        0 ts ts 90 tz 74 dz -8 dj -79 dzh -45 j -101 zj -52 sj -83 sch -67 cz 49 sz -83 rz -70 cs 2 zs -86 c 83 g -134 gh -357 gj -21 k -138 q -164 h -316 x -41 ks -95 l -416 ll -351 ly -357 m -387 n -441 ny -358 ng -351 r -449 tha -7 jim 55 dhal -7 sad -26 dad -16 tah -19 zah -5 ghain -352 qaf -41 heh -351 waw -352 yeh -125 bet -352 vav -353 het -52 yod -105 pe -352 tsadi 98 qof -52 shin -39 tav -20 cyrg -82 cyrh -60 delta -25 ntau -8 tsig 43 tzet 28 sigmaf -39
        0 - tz -353 -384 -367
        0 tz dj 1 dzh 20 j -21 zj -18 sj -20 sch -30 sz -29 rz -48 cs -7 zs -6 c 68 g -50 gj -3 k -53 h -355 x -14 ks -4 l -357 ly -351 m -361 n -358 r -358 tha -2 jim 15 sad -10 dad -6 tah -7 zah -3 qaf -13 yeh -70 yod -66 tsadi 81 qof -16 shin -11 tav -7 cyrg -5 cyrh -3 delta -1 ntau 4 sigmaf -10
        0 - dz -383 -337 -354
        0 dz dj 36 dzh -16 j 72 zj -18 sj -29 sch -43 cz 42 sz -72 rz -38 cs 22 zs -17 c 24 ck -6 g 15 gh -36 gj -19 gu -19 k -104 q -80 qu -37 kh -59 h -364 x 4 ks -19 l -374 m -361 n -361 r -373 jim 91 kha -11 dhal -23 sad -26 dad -4 zah -3 ghain -14 qaf -43 heh -351 waw -351 yeh -93 yod -74 kaf -3 tsadi -15 qof -23 shin -21 tav -8 cyrg -50 cyrh -10 gamma 8 delta 8 gkappa -2 sigmaf 9
        0 - dj -372 -405 -362
        0 dj dj 114 dzh 65 j 70 zj -35 sj -47 sch -39 cz -1 sz -52 rz -44 cs -8 zs 14 c 33 ck -8 g 46 gh -40 gj 75 gu -2 k -115 qu -17 kh -69 h -331 x 31 ks -28 l -382 ll -351 ly -351 m -361 n -382 ny -357 r -369 hamza -351 jim 97 kha -36 dhal -7 sad -29 dad -11 zah -15 ghain 10 qaf -34 heh -351 waw -352 yeh -103 bet -351 het -51 yod -74 kaf -5 tsadi -8 qof -17 shin -20 tav -9 cyrg 42 cyrh -22 gamma 41 delta -7 gkappa -2 tsig -1 tzet 59 sigmaf 15
        0 - dzh -382 -388 -366
        0 dzh dzh 107 j 96 zj -41 sj -50 sch -32 cz -22 sz -58 rz -31 cs 9 zs -21 c 46 ck -3 g -7 gh -23 gj 70 gu -21 k -75 q -74 qu -12 kh -55 h -352 x -19 ks -29 l -363 m -359 n -376 r -363 tha -2 jim 94 kha -32 dhal -2 sad -17 dad -16 zah -7 ghain -40 qaf -29 waw -353 yeh -90 het -51 yod -66 kaf -4 tsadi -14 qof -26 shin -23 tav -11 cyrg -70 cyrh -56 gamma -23 delta -6 gkappa -8 tsig -3 tzet 16 sigmaf -4
        0 - j -469 -296 -322
        0 j j 55 zj 2 sj -150 sch 1 cz -91 sz -105 rz -104 cs -25 zs 46 c -70 cc -22 ck -82 g -23 gh -78 gj 26 gu 40 k -199 q -135 qu -35 kh 4 h -302 x -36 ks -95 l -439 ll -340 ly -369 m -399 n -405 ny -363 ng -341 nk -357 r -478 hamza -352 tha -1 jim 84 kha 11 dhal -23 sad -21 dad -28 tah -351 zah -33 ghain -51 qaf -105 waw -351 yeh 16 bet -355 het -14 yod -5 yodyod -337 kaf -8 pe -355 tsadi -57 qof -87 shin -69 tav -16 cyrg -97 cyrh 7 beta -351 gamma 22 delta -25 ups -401 mpi -351 gkappa -23 tsig -16 tzet 45 sigmaf -59
        0 - zj -352 -301 -364
        0 zj zj 148 sch 29 cz -25 sz -4 rz -15 cs -13 zs -20 c -41 g -90 gj -7 k -105 q -351 h -374 x -6 ks -21 l -363 m -362 n -362 ny -353 r -364 jim 11 sad -7 qaf -6 waw -351 yeh -84 yod -66 tsadi 2 qof -6 shin -3 cyrg -39 cyrh -8 tsig 9 sigmaf -3
        0 - sj -372 -386 -380
        0 sj sj 116 sch -2 cz -19 rz -27 cs -22 zs -25 c -29 g -109 gj -43 k -135 h -420 x 37 ks -32 l -385 ly -351 m -369 n -371 ny -365 r -391 tha -1 jim -46 dhal -3 sad -5 qaf -11 yeh -120 yod -87 tsadi -17 qof -14 shin 15 tav -3 cyrg -41 cyrh -23 delta -2 tsig -4 tzet -2 sigmaf -1
        0 - sch -371 -309 -253
        0 sch sch 156 cz -41 sz 75 rz -30 cs -51 zs -13 c -114 g -60 gj -35 k -22 h -357 x 64 ks -27 l -361 m -370 n -352 r -372 jim 11 dhal -6 sad -41 dad -2 zah -43 qaf -22 yeh -75 het -53 yod -75 tsadi -17 qof -23 shin 96 tav -3 cyrg -33 cyrh -37 delta -2 tzet -3 sigmaf -11
        0 - cz -352 -386 -375
        0 cz cz 143 rz -28 zs -12 c 65 g -31 gj -1 k -115 q -334 kh -352 h -387 x -23 l -362 ly -351 m -359 n -371 r -372 tha -5 jim -10 dhal -1 sad -5 dad -1 zah -2 qaf -5 yeh -88 yod -55 tsadi 57 qof -10 shin -11 tav -2 cyrg -16 cyrh -20 tsig 15 sigmaf -4
        0 - sz -391 -377 -262
        0 sz rz -45 cs -14 zs -5 c -45 g -96 gj -40 k -120 q -357 x 83 ks -45 l -329 ly -351 m -363 n -313 r -374 tha -1 jim -38 dhal -13 sad -13 dad -8 zah 10 qaf -25 waw -352 yeh -84 vav -351 het -58 yod -79 tsadi -18 qof -22 shin 47 cyrg -27 cyrh -35 gamma -351 delta -2 tsig -7 tzet -2 sigmaf 4
        0 - rz -354 -365 -359
        0 rz cs -21 zs -3 c -91 cc -2 g -75 gj -18 k -118 h -360 x -24 ks -31 l -357 m -351 n -355 r -30 jim -27 dhal -4 sad 14 dad -7 qaf -7 yeh -77 yod -59 kaf -353 tsadi -22 qof -9 shin -12 cyrg -10 cyrh -11 delta -2 tsig -2 tzet -3 sigmaf -3
        0 - cs -360 -383 -365
        0 cs cs 164 c 4 g -8 gj 6 k -84 h -375 x -13 ks -3 l -356 m -354 n -359 r -357 tha -1 jim 9 sad -10 qaf 2 yeh -73 het -55 yod -60 tsadi 26 qof 2 shin -17 cyrg -11 cyrh -47 delta -1 tzet 15 sigmaf -7
        0 - zs -356 -245 -352
        0 zs zs 146 c -15 g -15 k -55 h -362 x -11 ks -27 l -361 m -357 n -354 r -358 jim 53 sad -23 dad -1 yeh -26 yod -53 tsadi -4 qof -5 shin -11 cyrg -3 cyrh -7 tsig -3 tzet -6 sigmaf -10
        0 - c -345 -472 -342
        0 c c 79 ck -14 g -115 gh -78 gj -33 gu -97 k 33 q -21 qu -5 kh -50 h -194 x 57 ks -87 l -371 ll -355 ly -357 m -487 n -502 ny -366 ng -139 r -489 hamza -351 alef -408 ain -354 tha -49 jim 9 hah -77 kha -63 dhal -30 sad 7 dad -27 tah -57 zah -35 ghain -63 qaf 11 heh -114 waw -358 yeh -180 alep -401 bet -355 vav -357 vavvav -351 het -53 yod -137 kaf 25 pe -352 tsadi 67 qof 68 shin -27 tav -38 cyrg -83 cyrh -46 beta -352 gamma -28 delta -27 ups -403 ntau -39 gkappa -18 tsig 52 tzet 43 sigmaf -17 nuf -353
        0 - cc -350 -359 -350
        0 cc g -31 k 9 q -6 qu 16 kh -46 h -82 n -351 ng -10 hah -53 kha -5 dad -4 qaf -3 heh -51 yeh -53 yod -51 qof 2 shin -1 cyrg -4 cyrh -18 gamma -5
        0 - ck -352 -375 -268
        0 ck ck 148 g -26 gh -33 gj -13 gu -7 k 15 q -43 qu 32 kh -69 h -156 x -32 ks -36 l -353 m -352 n -360 ng -67 r -365 jim -12 hah -55 kha -19 ghain -13 qaf -16 heh -58 het -51 yod -351 kaf -5 qof 86 cyrg -29 cyrh -50 gamma -9
        0 - g -276 -269 -166
        0 g g 104 gh 100 gj -52 gu -1 k -52 q 22 qu -22 kh -27 h 20 x -50 ks -108 l -343 ll -352 ly -364 m -450 n -337 ny -357 ng -138 nk -15 r -509 hamza -351 ain -347 jim 96 hah -109 kha -70 sad -78 dad -351 tah -353 zah -12 ghain 91 qaf 35 heh -4 waw -371 yeh -376 bet -343 he -387 vav -269 het -83 yod -348 kaf -35 pe -358 tsadi -17 qof -115 shin -63 tav -351 cyrg 67 cyrh -30 beta -320 gamma 95 delta -338 mpi -351 ntau -344 gkappa 101 tsig -15 tzet 37 sigmaf -58 nuf -351
        0 - gh -371 -357 -280
        0 gh gh 112 gj -12 k -48 q 63 qu -6 kh 8 h -16 x 27 ks -45 l -375 m -369 n -374 ny -351 ng 8 r 30 jim 4 hah -76 kha -44 dhal -351 ghain 112 qaf 49 heh -67 waw -358 yeh -354 vav -320 het -61 kaf -5 qof -36 cyrg 77 cyrh -46 gamma 50 gkappa 35 tzet -5
        0 - gj -318 -346 -358
        0 gj gj 171 k -80 q -52 qu -29 kh -33 h -77 x -24 ks -49 l -353 ly -352 m -357 n -373 ny -355 ng 43 r -370 jim 54 hah -82 kha -33 sad -10 zah -1 ghain -10 qaf -23 heh -61 waw -352 bet -351 kaf -2 tsadi -2 qof -33 shin -11 cyrg -21 cyrh -32 gamma -1 tzet 3 sigmaf -10
        0 - gu -341 -338 -332
        0 gu k -36 q 39 kh -66 h -42 x -54 ks -31 l -358 m -359 n -358 ng -56 r -275 jim 5 hah -65 kha -40 ghain -5 qaf 33 heh -37 het -51 kaf -11 qof -41 cyrg 13 cyrh -38
        0 - k -373 -239 -200
        0 k k 70 q 57 qu 61 kh -41 h -240 x -84 ks -103 l -526 ll -376 ly -389 m -493 n -302 ny -379 ng -13 r -535 hamza -356 alef -397 ain -366 tha -352 jim -79 hah -108 kha -52 dhal -352 sad -91 dad -353 tah -363 zah -41 ghain -26 qaf 57 heh -141 marbuta -385 waw -341 yeh -371 bet -334 vav -369 vavvav -356 het -46 yod -377 yodyod -332 kaf 72 ayin -401 pe -364 tsadi -64 qof 83 shin -94 tav -352 cyrg -91 cyrh -20 gamma -81 delta -356 ups -404 mpi -359 ntau -353 gkappa -32 tsig 17 tzet -13 sigmaf 1 nuf -357
        0 - q -228 -460 -259
        0 q q 70 qu -9 kh -66 h -224 x -74 ks -62 l -444 ll -352 ly -353 m -419 n -437 ny -354 ng -99 r -468 hamza -352 ain -351 jim -55 hah -132 kha -26 sad -351 ghain 13 qaf 73 heh -100 waw -358 yeh -355 bet -354 vav -356 vavvav -351 het -77 yod -340 kaf -8 pe -354 tsadi -325 qof 58 shin -351 tav -351 cyrg 32 cyrh -64 gamma 10 delta -351 gkappa 32 tsig -328 tzet -5
        0 - qu -354 -379 -351
        0 qu qu 138 kh -32 h -127 x -35 ks -20 l -366 m -355 n -358 ng -18 r -361 jim -21 hah -66 kha -38 ghain -19 qaf -1 heh -65 yeh -351 yod -351 kaf -10 qof 5 cyrg -12 cyrh -48 gamma -10 gkappa -6
        0 - kh -178 -246 -248
        0 kh kh 103 h 22 x 91 ks -141 l -347 ly -351 m -391 n -347 ng 36 r -411 ain -351 jim -40 hah -17 kha 113 ghain -47 qaf -68 heh 57 waw -354 yeh -355 het 44 yod -351 kaf 52 pe -351 qof -4 cyrg -22 cyrh 69 beta -351 gamma -34 gkappa -26 tzet -6
        0 - h -298 -257 -81
        0 h h 61 x 41 ks -339 l -401 ll -367 ly -380 m -444 n -343 ny -377 nk -354 r -452 hamza -82 alef -116 alefe -117 alefi -98 alefm -91 ain -155 tha -355 jim -343 hah 55 kha -41 dhal -352 sad -343 dad -354 tah -355 zah -353 ghain -57 qaf -151 heh 59 marbuta 49 waw -185 yeh -168 maqsura -82 kurde -91 alep -132 bet -357 he 60 vav -147 vavvav -117 het 36 yod -132 yodyod -89 kaf -32 ayin -87 pe -361 tsadi -355 qof -131 shin -361 tav -354 cyrg 36 cyrh 53 beta -358 gamma -67 delta -363 ups -126 mpi -352 ntau -334 gkappa -59 tsig -351 sigmaf -354 omicronf -61
        0 - x -408 -386 -293
        0 x x 95 ks 80 l -386 ly -351 m -382 n -398 ng -26 r -392 jim -31 hah -66 kha 47 sad -14 zah -5 ghain -8 qaf -20 heh -54 waw -352 yeh -351 het -35 kaf -3 tsadi 15 qof -27 shin 35 cyrg -10 cyrh 61 gamma -31 gkappa -14 tsig -1 sigmaf -6
        0 - ks -369 -259 -292
        0 ks ks 138 l -363 m -352 n -367 r -362 jim -32 kha -53 sad -29 ghain -8 qaf -44 kaf 9 pe -351 tsadi -18 qof -53 shin -14 cyrg -35 cyrh -52 gamma -40 gkappa -1 tsig -23 sigmaf -27
        0 - l -357 -289 -254
        0 l l 74 ly 33 m -482 n -449 ny -402 ng -358 nk -360 gn -353 r -244 hamza -356 alef -407 ain -277 jim -369 hah -351 kha -327 sad -362 dad -343 tah -360 zah -353 ghain -365 qaf -371 heh -377 marbuta -401 waw -309 alep -401 bet -316 he -401 vav -367 vavvav -353 het -353 yod -361 yodyod -351 kaf -356 ayin -402 pe -362 tsadi -354 qof -374 shin -296 tav -357 cyrg -427 cyrh -316 beta -380 gamma -302 delta -364 ups -406 mpi -352 ntau -356 gkappa -352 tsig -351 tzet -351 sigmaf -361 nuf -357
        0 - ll -354 -287 -350
        0 ll ll 136 m -361 n -365 hah -351 vav -352 yod -352 pe -351 qof -351 tav -351 cyrg -351
        0 - ly -364 -349 -329
        0 ly ly 105 m -379 n -379 ny -374 ng -352 gn -351 r -341 sad -351 ghain -351 heh -351 waw -351 yeh -312 vav -351 yod -351 pe -351 shin -318 cyrg -351 cyrh -353 gamma -259 sigmaf -351
        0 - m -425 -244 -99
        0 m m 73 n -142 ny -195 ng -171 nk -359 gn -91 r -373 hamza -348 alef -403 ain -364 tha -351 jim -366 hah -371 kha -360 dhal -351 sad -357 dad -351 tah -353 zah -351 ghain -362 qaf -378 heh -373 waw -362 yeh -405 alep -401 bet -372 vav -375 vavvav -352 het -357 yod -373 yodyod -351 kaf -355 ayin -404 pe -346 tsadi -357 qof -364 shin -353 tav -351 cyrg -422 cyrh -383 beta -357 gamma -364 delta -365 ntau -351 gkappa -351 sigmaf -354 nuf 2
        0 - n -166 -239 -92
        0 n n 77 ny 9 ng -67 nk -193 gn -205 r -338 hamza -353 alef -402 ain -365 tha -306 jim -384 hah -381 kha -361 dhal -358 sad -370 dad -358 tah -364 zah -352 ghain -375 qaf -333 heh -338 waw -377 yeh -348 bet -362 vav -385 vavvav -353 het -356 yod -381 yodyod -357 kaf -355 pe -383 tsadi -361 qof -388 shin -357 tav -362 cyrg -444 cyrh -399 beta -380 gamma -37 delta -376 ups -408 mpi -359 ntau -80 gkappa -65 tsig -354 tzet -351 sigmaf -261 nuf 78
        0 - ny -365 -306 -282
        0 ny ny 99 ng -30 nk -115 gn -53 r -395 kha -351 ghain -353 waw -352 yeh -351 yod -351 cyrg -352 cyrh -354 beta -351 gamma -15 ntau -13 gkappa -3 nuf 13
        0 - ng -352 -262 -358
        0 ng ng 119 nk 13 gn -61 r -360 kha -34 ghain 17 qaf -57 waw -351 yod -352 kaf -6 qof -63 cyrg -130 cyrh 33 gamma -33 ntau -14 gkappa 99 nuf -51
        0 - nk -331 -397 -362
        0 nk nk 146 gn -40 r -359 jim -333 ghain -300 waw -351 vav -351 cyrg -338 nuf -15
        0 - gn -351 -363 -355
        0 gn gamma -27 ntau -3 gkappa -14 nuf -9
        0 - r -450 -322 -198
        0 r r 61 hamza -365 alef -416 ain -366 tha -351 jim -372 hah -373 kha -369 dhal -354 sad -363 dad -355 tah -364 zah -352 ghain -81 qaf -386 heh -375 marbuta -401 waw -342 yeh -430 alep -401 bet -383 vav -368 vavvav -352 het -354 yodyod -351 kaf -361 ayin -403 pe -373 tsadi -363 qof -382 shin -359 tav -354 cyrg -447 cyrh -418 beta -380 gamma -381 delta -379 mpi -354 ntau -356 gkappa -354 tsig -352 sigmaf -375 nuf -364
        0 - hamza -72 -27 -151
        0 hamza hamza 136 alef 52 alefe 16 alefi -35 alefm 10 ain -37 hah -75 ghain -351 heh -68 marbuta -63 waw -77 yeh 71 maqsura -73 kurde -65 alep 43 he -72 vav -59 yod -23 yodyod -63 ayin -62 shin -351 gamma -351 ups -66
        0 - alef -165 -162 -155
        0 alef alef 43 alefe 48 alefi 15 alefm 38 ain -50 hah -94 heh 42 marbuta -39 waw -28 yeh -58 maqsura -66 kurde 46 alep 89 bet -402 he 97 vav -28 het -71 yod -93 yodyod -77 ayin 36 pe -403 tsadi -401 qof -406 shin -401 tav -401
        0 - alefe -158 -191 -203
        0 alefe alefe 18 alefi 4 alefm 49 ain -72 hah -73 heh -73 waw -79 yeh -52 maqsura -72 kurde -73 alep 54 he -79 vav -66 yod -68 ayin -72
        0 - alefi -153 -137 -182
        0 alefi alefi 51 alefm -44 ain -74 hah -73 heh -72 waw -73 yeh -74 alep -29 he -85 vav -71 vavvav -71 yod -38 ayin -55
        0 - alefm -144 -157 -125
        0 alefm alefm 63 heh -75 waw -74 yeh -73 alep 66 he -73 vav -43 yod -67 ayin -74
        0 - ain -187 -224 -100
        0 ain ain 58 hah -106 ghain -351 qaf -351 heh -83 marbuta -71 waw -100 yeh -94 alep -77 he -76 vav -88 vavvav -73 het -74 yod -86 ayin 38 cyrg -351 ups -77
        0 - tha -352 -355 -351
        0 tha tha 135 jim -4 sad -4 dad -2 tah -1 waw -351 tsadi -4 shin -1 tav -12 ntau -6
        0 - jim -370 -310 -277
        0 jim jim 147 kha -22 dhal -1 sad -12 dad -11 zah -13 ghain -10 qaf -36 heh -351 waw -354 yeh -79 bet -351 vav -351 het -34 yod -80 kaf -8 ayin -401 pe -351 tsadi -5 qof -34 shin -12 tav -1 cyrg 47 cyrh -15 gamma 13 delta -17 gkappa 30 tsig 8 tzet 43 sigmaf 2
        0 - hah -186 -209 -210
        0 hah hah 62 kha -82 ghain -62 qaf -77 heh -43 marbuta -77 waw -99 yeh -95 alep -85 he -71 vav -81 het -28 yod -80 yodyod -71 kaf -39 qof -56 cyrg -81 cyrh 21 gamma -60 ups -81 gkappa -53 omicronf -75
        0 - kha -370 -389 -352
        0 kha kha 86 tah -353 ghain -26 qaf -34 heh -41 waw -359 yeh -309 vav -351 het 4 yod -351 kaf 27 pe -351 qof -14 cyrg -60 cyrh 88 gamma -14 gkappa -17 tzet -3
        0 - dhal -351 -355 -350
        0 dhal dhal 140 sad -29 tah -7 qaf -351 pe -351 tav -2 delta 19 ntau -4 tzet -3
        0 - sad -364 -374 -336
        0 sad sad 63 dad -26 tah -11 zah -1 qaf -13 waw -356 yeh -99 yod -66 kaf -344 qof -7 shin -16 tav -3 cyrg -29 cyrh -33 delta -28 ntau -5 tsig -13 tzet -2 sigmaf -5
        0 - dad -354 -359 -351
        0 dad dad 119 tah -2 zah -8 yeh -352 shin -5 delta -7 ntau 14 tsig -1 tzet -3
        0 - tah -359 -310 -353
        0 tah tah 115 waw -357 yeh -355 vav -351 ayin -401 tsadi -4 tav -3 delta -12 ntau -16 tsig -2 nuf -351
        0 - zah -350 -352 -350
        0 zah zah 119 qaf -3 yeh -52 yod -52 qof -2 shin -3 cyrg -8 cyrh -18 delta -1 ntau 12 tsig -1
        0 - ghain -361 -355 -281
        0 ghain ghain 146 qaf 16 heh -64 waw -361 yeh -359 bet -351 vav -333 het -54 yod -354 kaf -2 qof -14 cyrg 90 cyrh -38 gamma 54 gkappa 67
        0 - qaf -365 -396 -345
        0 qaf qaf 103 heh -74 waw -358 yeh -370 kurde -401 bet -351 vav -352 het -48 yod -351 kaf -6 tsadi -12 qof 64 shin -10 cyrg -10 cyrh -67 beta -351 gamma -29 mpi -351 gkappa -4 tsig -4 tzet -2 sigmaf -18
        0 - heh -209 -145 -77
        0 heh heh 129 marbuta 35 waw -99 yeh -18 maqsura -57 kurde -32 alep -35 bet -340 he 109 vav -56 het -29 yod -79 yodyod -63 ayin -42 tsadi -351 qof -64 cyrg 28 cyrh 94 gamma -67 ups -74 gkappa -58 nuf -346 omicronf -77
        0 - marbuta -201 -224 -180
        0 marbuta marbuta 22 waw -82 yeh -85 kurde -44 alep -60 he 30 vav -80 het -71 yod -74 ayin -73 tav -369
        0 - waw -288 -178 -182
        0 waw waw 78 yeh -98 maqsura -77 kurde -75 alep 42 bet 19 he -29 vav 96 vavvav -62 het -71 yod -93 yodyod -64 kaf -351 ayin -63 pe -93 tsadi -351 qof -357 shin -355 tav -351 cyrg -356 cyrh -348 beta 42 ups -60 mpi -71 gkappa -353 omicronf 33
        0 - yeh -247 -119 -158
        0 yeh yeh 71 maqsura 83 kurde -49 alep -13 bet -359 he -19 vav -78 vavvav -72 het -50 yod 103 yodyod -41 ayin 22 pe -363 tsadi -68 qof -357 shin -85 tav -351 cyrg -357 cyrh -345 beta -351 gamma -351 ups -49 mpi -351 ntau -346 tsig -55 tzet -54 sigmaf -72 nuf -351 omicronf -114
        0 - maqsura -186 -93 -156
        0 maqsura maqsura 74 he -46 vav -75 yod 51
        0 - kurde -196 -108 -136
        0 kurde kurde 49 alep -50 bet -401 he -20 vav -61 yod -63 ayin -46
        0 - alep -159 -138 -172
        0 alep alep 79 he 5 vav 31 yod -83 yodyod -71 ayin -36
        0 - bet -374 -314 -243
        0 bet bet 96 vav -51 vavvav -44 pe -39 qof -351 shin -352 cyrg -355 cyrh -354 beta 64 gamma -352 mpi 87 gkappa -352
        0 - he -160 -139 -144
        0 he he 26 vav -71 vavvav -71 yod -42 ayin 3
        0 - vav -267 -160 -150
        0 vav vav 66 vavvav -53 yod -80 yodyod -74 ayin -74 pe -64 tsadi -352 qof -352 shin -352 cyrg -278 cyrh -351 beta 19 gamma -346 ups -75 mpi -64 gkappa -351 tsig -352 omicronf -10
        0 - vavvav -197 -201 -200
        0 vavvav vavvav 164 yod -74 beta -33
        0 - het -212 -220 -202
        0 het het 129 yod -74 kaf -41 qof -53 shin -54 cyrg -54 cyrh 26 gkappa -51
        0 - yod -238 -152 -203
        0 yod yod 74 yodyod -55 ayin -36 pe -351 tsadi -77 qof -351 shin -46 cyrg -354 gamma -342 ups -17 mpi -351 ntau -351 gkappa -352 tsig -56 tzet -51 sigmaf -78 nuf -351 omicronf -77
        0 - yodyod -201 -200 -208
        0 yodyod yodyod 141
        0 - kaf -335 -355 -351
        0 kaf kaf 136 qof -12 cyrg -17 cyrh 41 gamma -3
        0 - ayin -152 -136 -136
        0 ayin ayin 58
        0 - pe -377 -351 -352
        0 pe pe 83 shin -351 cyrg -352 cyrh -353 beta -28 mpi -35 ntau -351
        0 - tsadi -357 -369 -353
        0 tsadi tsadi 135 qof -19 shin -3 tav -5 cyrg -17 cyrh -10 delta -9 ntau -4 tsig 37 tzet -1 sigmaf 36
        0 - qof -373 -389 -325
        0 qof qof 127 shin -34 cyrg -67 cyrh -26 gamma -34 gkappa -8 tsig -4 tzet -11 sigmaf -7
        0 - shin -355 -366 -354
        0 shin shin 154 cyrg -32 cyrh -24 delta -3 tsig -3 tzet -5 sigmaf 6
        0 - tav -359 -361 -353
        0 tav tav 93 delta -2 ntau -17 tsig -2 sigmaf -7
        0 - cyrg -332 -347 -268
        0 cyrg cyrg 89 cyrh 13 beta -351 gamma 112 gkappa 52 tsig -7 tzet -10 sigmaf -19
        0 - cyrh -220 -192 -230
        0 cyrh cyrh 112 beta -357 gamma -30 delta -351 ntau -342 gkappa -5 tsig -18 tzet -1 sigmaf 3
        0 - beta -377 -278 -367
        0 beta beta 131 gamma -351 delta -351 mpi -48
        0 - gamma -344 -236 -374
        0 gamma gamma 119 delta -351 gkappa -12 tzet -3 sigmaf -354 nuf -14
        0 - delta -312 -345 -368
        0 delta delta 168 ntau -22 tsig -20 sigmaf 41
        0 - ups -186 -198 -201
        0 ups ups 113
        0 - mpi -363 -361 -350
        0 - ntau -309 -281 -351
        0 ntau nuf -7
        0 - gkappa -337 -314 -302
        0 - tsig -352 -356 -350
        0 tsig sigmaf -15
        0 - tzet -350 -351 -350
        0 - sigmaf -365 -379 -123
        0 sigmaf sigmaf 83
        0 - nuf -350 -350 -127
        0 nuf nuf 78
        0 - omicronf -180 -180 -162
        0 omicronf omicronf 25
        1 length -515 -515 -532 -289 -319 -340 -344 -376 -412 -466 -529 -587 -707
        1 - a -179 -72 -46
        1 a a 48 e -32 i -136 o -6 u -90 y -130 schwa 76 oe -31 ue -114 aa 44 ii -161 ee -83 oo -102 ou -140 ay -202 ey -144 oi -126 aw -231 iy -32 ya 9 ye 8 yo -107 yu -102 yi -112 ie -49 ja -13 je -110 jo -116 ju -164 aj -231 ej -119 oj -62 ij -122 ah -67 eh -8 glide -76 hard -16 soft -113 yery -54 cyre -19 b -411 p -423 f -406 v -389 w -170 t -401 d -373 s -401 z -412 sh -402 ch -385 tsh -409 ts -401 dj -401 dzh -402 sj -402 cz -402 c -380 g -401 k -369 q -394 h -112 x -401 l -429 ly -401 m -367 r -375 hamza 42 alefe -72 ain 13 jim -404 hah -139 kha -403 sad -406 tah -401 ghain -401 qaf -411 heh -2 marbuta -83 waw -47 yeh -83 kurde -74 bet -405 vav -52 vavvav -71 het -59 yod -170 yodyod -5 pe -402 qof -404 cyrg -409 cyrh -392 ups -117 omicronf -22
        1 - e -92 -36 -31
        1 e e 66 i -7 o -37 u -116 y -35 schwa 56 oe 33 ue 31 aa -58 ii -64 ee -7 oo -34 ou -122 ay 29 ey -101 oi -10 aw -133 iy -52 ya 23 ye 49 yo 15 yu -133 yi 12 ie -50 ja -44 je 3 jo -7 ju -119 aj -75 ej -144 oj -54 ij -69 ah -29 eh 14 glide 17 hard -33 soft -32 yery 21 cyre 39 b -429 p -404 f -406 w -121 t -417 d -408 s -412 z -406 sh -392 tsh -402 c -393 k -419 q -401 h -54 l -410 m -418 n -401 r -423 hamza -1 alef -14 alefe -63 alefm -72 tha -401 jim -402 hah -155 kha -403 sad -402 ghain -401 qaf -405 heh 18 marbuta -72 waw -80 yeh 29 maqsura -68 kurde -49 bet -401 he -18 vav -129 vavvav -104 het -77 yod 23 yodyod -65 kaf -401 ayin 43 pe -404 tsadi -401 qof -404 shin -401 ups -69 sigmaf -402 omicronf -80
        1 - i -93 -68 -52
        1 i i 48 o -56 u -69 y 34 schwa 1 oe -54 ue 17 aa -144 ii 24 ee 13 oo -21 ou -117 ay -39 ey -67 oi -73 aw -229 iy -60 ya -114 ye -50 yo 51 yu -28 yi 35 ie -65 ja -125 je -111 jo -15 ju -69 aj -37 ej -31 oj -128 ij -89 ah -144 eh -41 glide 56 hard -2 soft -47 yery 61 cyre -16 b -456 p -226 f -401 v -393 w -181 t -396 d -318 th -368 dh -402 s -409 z -348 sh -407 ch -365 tsh -365 shch -402 ts -404 dz -363 dj -331 dzh -354 j -187 sj -402 sch -401 cz -401 c -389 g -313 gh -401 gj -402 k -435 q -355 h -143 l -294 ll -401 ly -384 m -436 n -392 ny -408 r -327 hamza 20 alef -71 alefe -82 alefm -49 ain -77 tha -401 jim -388 hah -182 kha -407 sad -406 dad -402 tah -402 ghain -403 qaf -412 heh -100 marbuta -92 waw -136 yeh 5 maqsura 30 kurde -75 alep -101 bet -402 he -78 vav -107 vavvav -88 het -102 yod 31 yodyod -44 kaf -402 ayin -74 pe -406 tsadi -411 qof -408 shin -402 tav -401 cyrg -411 gamma -401 ups 33 omicronf -143
        1 - o -56 -47 -84
        1 o o 36 u 22 y -100 schwa -72 oe 52 ue 22 aa -42 ii -167 ee -76 oo 38 ou 41 ay -175 ey -136 oi -152 aw -105 iy 6 ya -94 ye -57 yo -99 yu -61 yi -117 ie -106 ja -143 je -117 jo -12 aj -153 ej -132 oj -220 ij -74 ah -150 eh -65 glide -104 hard -19 soft -37 yery 3 cyre -25 b -422 p -320 f -410 v -408 w -91 t -399 d -377 s -397 z -423 sh -408 tsh -402 c -406 g -403 k -431 q -405 h -181 l -294 m -424 n -385 r -431 hamza -103 alef -39 alefe -39 alefi -72 alefm 2 ain -26 jim -402 hah -170 kha -405 sad -410 tah -402 zah -401 ghain -409 qaf -412 heh -86 marbuta -78 waw 12 yeh -91 maqsura -80 kurde -79 alep 15 bet -401 he -71 vav 37 het -88 yod -125 yodyod -97 kaf -401 pe -403 tsadi -393 qof -406 shin -403 tav -401 cyrg -404 ups -133 omicronf 56
        1 - u -163 -58 -52
        1 u u 64 y -81 schwa 34 oe 77 ue 93 aa -119 ii -150 ee -116 oo 6 ou 94 ay -157 ey -120 oi -53 aw -54 iy -86 ya -157 ye -58 yo -90 yu 24 yi -73 ie -115 ja -148 je -155 jo -53 ju -33 aj -141 ej -113 oj -98 ij -132 ah -125 eh -67 glide -21 hard 1 soft -104 yery -18 cyre -80 b -300 p -406 f -182 v 31 w 76 t -404 d -416 s -413 z -414 sh -405 ch -402 tsh -402 sj -401 cz -401 c -406 g -403 k -320 q -401 h -65 l -307 m -401 n -386 r -375 hamza -85 alef -39 alefe -13 alefi -60 alefm -77 ain -15 jim -401 hah -179 kha -402 sad -404 dad -401 zah -402 ghain -403 qaf -409 heh -81 marbuta -73 waw 35 yeh -140 kurde -65 alep -73 bet -401 he -79 vav 56 het -106 yod -95 yodyod -95 kaf -401 ayin -68 pe -403 qof -405 shin -401 cyrg -409 beta -346 ups -9 mpi -384 omicronf 27
        1 - y -390 -248 -124
        1 y y 87 schwa -37 oe -34 ue -9 aa -135 ii 18 ee 10 oo -105 ou -92 ay 5 ey -68 oi -57 aw -167 iy -5 ya -116 ye -66 yo -41 yu -5 yi -31 ie -67 ja -104 je -68 jo -28 aj -41 ej -33 oj -80 ij -60 ah -115 eh -88 glide 22 hard 6 soft -109 yery 33 cyre -27 b -394 p -424 f -302 v -251 w -149 t -432 d -406 th -355 dh -356 s -449 z -362 ss -351 sh -379 zh -315 ch -164 tsh -326 shch -354 ts -368 dz -317 dj -324 dzh -310 j -99 zj -355 sj -354 sch -347 cz -351 sz -354 zs -351 c -223 cc -51 ck -66 g -105 gh -104 gj -77 gu -73 k -259 q -185 qu -66 kh -90 h -175 x -87 ks -356 l -459 ll -353 ly -385 m -445 n -439 ny -374 ng -353 nk -351 r -470 hamza -34 alef -124 alefe -59 alefi -74 alefm -40 ain -129 tha -353 jim -327 hah -122 kha -107 sad -355 tah -356 ghain -120 qaf -131 heh -107 marbuta -102 waw -133 yeh 13 maqsura -32 kurde -63 alep -102 bet -355 he -79 vav -124 vavvav -89 het -83 yod 45 yodyod -54 kaf -73 ayin -54 pe -359 tsadi -352 qof -119 shin -352 tav -352 cyrg -153 cyrh -169 beta -370 gamma 52 delta -352 ups 40 mpi -358 ntau -355 gkappa -91 sigmaf -352 omicronf -133
        1 - schwa -141 -66 -223
        1 schwa schwa 63 oe -68 ue -68 aa -44 ii -86 ou -64 ay -90 ey -56 aw -83 iy -75 ya -12 ye -38 yo -44 yu -71 ja -49 je -67 jo -74 ej -58 ij -56 ah -81 eh -29 glide -62 hard -40 soft -76 yery -40 cyre 34 b -404 p -404 v -393 w -37 g -396 gh -392 h -34 l -375 m -401 n -397 r -410 hamza -62 ain -71 hah -82 heh -48 waw -48 yeh 8 vav -82 vavvav -71 yod -71 yodyod -71 cyrg -401 ups -78 omicronf -80
        1 - oe -214 -22 -207
        1 oe oe 58 ue -26 aa -76 ii -82 ee -82 oo -71 ou -61 ay -83 ey -63 oi -60 aw 13 iy -91 ya -88 yo 19 yu -59 je -72 jo -57 ju -61 aj -85 oj -65 ij -67 ah -80 eh -3 glide -71 soft -50 yery -12 cyre 26 b -408 w -25 h -67 m -404 n -402 r -402 hamza -56 alef -61 hah -82 heh -73 waw -28 yeh -49 maqsura -76 he -68 vav -36 het -74 yod -62 ups -69 omicronf -74
        1 - ue -191 -71 -131
        1 ue ue 61 aa -95 ou -6 ay -86 ey -73 oi -58 aw -52 iy -71 ya -81 yo -76 yu 26 ie -69 ja -72 je -69 jo -71 ju -6 aj -83 ej -66 oj -23 ij -64 ah -90 eh -47 glide -13 hard -83 soft -76 yery -71 cyre -31 v -371 w -28 z -401 k -402 h -53 l -401 r -403 ain -73 hah -75 heh -83 waw 51 yeh -24 vav 10 yod -8 beta -387 ups -10
        1 - aa -196 -169 -170
        1 aa aa 66 ii -46 ee -77 oo -71 ou -115 ay -132 ey -124 oi -109 aw -145 iy -84 ya -11 ye -79 yo -110 yu -81 yi -91 ie -65 ja -83 je -80 jo -76 ju -77 aj -128 ej -85 oj -80 ij -100 ah -16 eh -29 glide -98 hard -101 soft -110 yery -135 cyre -93 b -402 w -100 t -363 s -401 z -402 dj -401 k -401 q -401 h -141 l -401 m -402 n -401 r -401 hamza -21 ain 2 hah -100 qaf -401 heh -41 marbuta -75 waw -125 yeh -123 vav -113 vavvav -71 het -76 yod -116 yodyod -77 cyrg -401 ups -103 mpi -402 omicronf -92
        1 - ii -170 -149 -108
        1 ii ii 61 ee 13 oo -88 ou -105 ay -5 ey -55 oi -71 aw -125 iy -46 ya -104 ye -72 yu -63 yi -57 ja -94 je -82 jo -78 ju -74 aj -65 ej -82 oj -78 ij -5 ah -71 eh -59 glide -60 hard -71 soft -101 yery -47 cyre -73 b -406 p -406 w -112 d -405 z -404 sh -401 j -401 c -401 gj -403 k -401 q -401 h -85 l -403 m -402 n -401 r -387 hamza -51 alef -76 ain -60 jim -401 hah -83 qaf -401 heh -95 marbuta -51 waw -147 yeh 39 maqsura -8 kurde -62 alep -79 vav -95 vavvav -75 het -78 yod -38 ayin -63 ups -92 omicronf -92
        1 - ee -166 -152 -178
        1 ee ee 53 oo -74 ou -109 ay -10 oi -62 aw -117 iy -73 ya -69 ye -71 yu -72 yi -65 ja -63 je -63 ju -71 aj -74 ej -81 oj -77 ij -83 ah -54 eh -72 glide -118 hard -65 soft -86 yery -76 cyre -48 w -92 ts -401 h -87 r -396 ain -73 hah -82 heh -72 waw -103 yeh -15 alep -67 vav -82 vavvav -71 yod -61 ups -90 omicronf -86
        1 - oo -141 -174 -58
        1 oo oo 78 ou -23 ay -50 ey -76 oi -84 aw -25 iy -83 ya -91 ye -72 yo -55 yi -71 ie -24 ja -46 je -73 jo -74 ju -73 aj -92 oj -86 ij -83 ah -57 eh -71 glide -73 hard -51 soft -90 cyre -36 b -408 v -401 w -56 t -401 d -401 k -403 h -125 l -401 r -403 hamza -71 ain -76 hah -77 heh -88 marbuta -71 waw 44 yeh -92 maqsura -71 alep -53 vav -25 yod -92 yodyod -74 ups -82
        1 - ou -119 -107 -214
        1 ou ou 122 ay -116 ey -107 oi -80 aw -16 iy -83 ya -148 ye -61 yo -103 yu 44 ie -89 ja -111 je -85 jo -77 ju -62 aj -102 ej -86 oj -73 ij -97 ah -102 eh -42 glide -84 hard -61 soft -101 yery -77 cyre -113 b -406 f -401 v -332 w 62 t -405 d -403 s -403 z -405 sh -402 k -404 h -111 l -404 m -409 n -402 r -340 hamza -87 alef -78 alefe -71 ain -84 jim -401 hah -109 kha -401 sad -403 ghain -401 qaf -402 heh -87 marbuta -82 waw 55 yeh -137 maqsura -72 alep -76 he -74 vav 32 het -75 yod -105 yodyod -77 ayin -72 pe -401 ups -86 omicronf -87
        1 - ay -139 -197 -108
        1 ay ay 98 ey -11 oi -66 aw -149 iy -86 ya -123 ye -53 yo -91 yu -110 yi -77 ie -69 ja -100 je -79 jo -97 ju -101 aj 76 ej -35 oj -19 ij -111 ah -124 eh -97 glide -100 hard -79 soft -31 yery -88 cyre 0 b -348 p -389 v -404 w -138 t -403 d -404 s -402 z -401 j -396 k -401 h -156 l -407 m -405 n -406 r -407 alef -119 alefe -71 ain -108 hah -126 heh -91 marbuta -96 waw -116 yeh -37 alep -85 vav -98 vavvav -83 het -71 yod -68 pe -401 ups -72 omicronf -105
        1 - ey -229 -211 -260
        1 ey ey 115 oi -66 aw -136 iy -62 ya -92 ye -79 yo -82 yu -71 yi -59 ja -81 je -59 ju -74 aj -25 ej 60 oj -83 ij -36 ah -118 eh -89 glide -64 hard -76 soft -115 yery -81 cyre -65 b -364 w -108 s -406 sh -401 ch -401 k -402 h -128 l -404 m -401 n -401 r -407 alef -85 alefe -83 ain -85 hah -97 qaf -401 heh -88 marbuta -84 waw -115 yeh -51 kurde -74 alep -85 he -74 vav -96 vavvav -79 yod -51 ups -76 omicronf -93
        1 - oi -242 -142 -122
        1 oi oi 122 aw -103 iy -58 ya -86 ye -64 yo -76 yu -72 ja -78 jo -74 aj -69 ej -69 oj 98 ij -18 ah -116 eh -89 hard -63 soft -54 yery -75 cyre -21 w -93 h -41 l -406 n -402 r -407 hamza -69 alef -86 ain -79 hah -93 heh -55 marbuta -74 waw -109 yeh -68 maqsura -79 alep -79 he -72 vav -78 yod -50 yodyod -71 ayin -72 omicronf -98
        1 - aw -286 -240 -228
        1 aw aw 112 iy -153 ya -172 ye -96 yo -72 yi -88 ie -108 ja -127 je -84 jo -84 ju -92 aj -142 ej -97 oj -112 ij -149 ah -157 eh -101 glide -110 hard -72 soft -133 yery -127 cyre -104 w -80 t -405 d -406 s -401 tsh -401 c -401 k -372 h -124 l -402 m -403 n -402 r -406 hamza -88 alef -147 alefe -89 ain -109 hah -103 heh -93 marbuta -97 waw -58 yeh -162 maqsura -79 kurde -74 alep -96 he -83 vav -63 het -76 yod -129 yodyod -87 ayin -47 ups -93 omicronf -53
        1 - iy -200 -165 -128
        1 iy iy 22 ya -85 ye -29 yo -72 yu -77 yi -5 ie -73 ja -56 je -87 jo -73 ju -77 aj -92 ej -47 oj -56 ij 18 ah -106 eh -84 glide -68 hard -74 soft -34 yery -65 cyre -44 b -391 p -409 f -401 w -120 t -409 d -406 s -404 z -401 sh -401 tsh -354 j -406 zj -401 sj -406 c -407 k -402 h -64 l -412 ly -404 m -402 n -407 r -416 hamza -81 alef -98 alefe -71 ain -96 jim -401 hah -96 heh -85 marbuta -101 waw -125 yeh -51 maqsura -67 alep -88 he -82 vav -93 vavvav -86 het -71 yod -81 ayin -80 qof -401 ups -55 omicronf -106
        1 - ya -120 -115 -33
        1 ya ya 56 ye 20 yo 15 yu -81 yi -68 ie 51 ja 32 je -4 jo -14 ju -90 aj -120 ej -78 oj -98 ij -96 ah -94 eh -60 glide -11 hard -75 soft -42 yery -66 cyre -20 b -425 p -404 w -169 t -401 d -398 s -393 z -394 zh -350 ch -354 tsh -401 zs -392 c -401 g -401 k -383 h -133 l -418 m -407 r -380 hamza -34 alef -79 alefe -71 alefi -71 ain -107 jim -375 hah -112 qaf -401 heh -47 marbuta -73 waw -112 yeh 55 alep -71 vav -106 vavvav -81 het -76 yod 20 ayin -71 cyrg -402 ups -85 omicronf -86
        1 - ye -53 -148 -72
        1 ye ye 85 yo 10 yu -52 yi -44 ie -47 ja 14 je 37 jo -42 ju -75 aj -35 ej -74 oj -72 ij -78 ah -93 eh 7 glide -54 hard -77 soft -66 yery -71 cyre 41 b -405 p -401 w -58 tz -403 h -77 l -401 m -402 r -404 hamza -60 alefi -71 ain -92 hah -88 heh -80 waw -82 yeh 1 vav -71 vavvav -71 yod -63 yodyod -68 ups -53 omicronf -96
        1 - yo -241 -215 -203
        1 yo yo 83 yu -16 yi -72 ja -5 je -37 jo 36 ju -45 aj -88 ej -64 oj -78 ij -75 ah -111 eh -101 glide -41 hard -71 soft -103 yery -49 cyre 8 b -404 p -401 f -404 w -116 t -402 d -404 k -401 q -401 h -116 l -405 m -404 n -401 r -414 hamza -71 alef -84 alefe -65 alefm -71 ain -80 hah -103 heh -61 marbuta -77 waw -23 yeh -47 maqsura -71 bet -396 he -72 vav -45 yod -59 yodyod -71 ayin -76 ups -87 omicronf -82
        1 - yu -56 -99 -213
        1 yu yu 56 ie -76 ja -81 je -99 jo -41 ju 30 aj -105 ej -41 oj -78 ij -97 ah -84 eh -84 glide -14 hard -74 soft -11 yery -85 cyre -88 b -386 v -385 w 58 z -401 ch -403 c -403 k -364 qu -402 h -106 l -404 m -401 r -402 hamza -76 ain -87 hah -78 kha -401 heh -89 waw 49 yeh -39 vav -4 yod -16 cyrg -403 ups -15 omicronf -74
        1 - yi -180 -122 -207
        1 yi yi 105 ja -45 je -43 jo -30 aj -27 ij -39 ah -73 eh -77 glide -47 soft -68 yery -51 cyre -1 b -401 w -88 z -382 c -402 k -404 h -65 l -401 m -401 r -401 hamza -66 heh -60 waw -78 yeh -1 vav -75 yod -58 ups -71
        1 - ie -174 -169 -180
        1 ie ie 61 ja 12 je 21 ju -72 aj -71 oj -73 ij -73 ah -71 eh -68 hard -71 soft -36 yery -71 cyre 32 b -406 w -88 k -401 h -93 m -402 n -396 ain -62 hah -82 qaf -401 heh -73 waw -114 vav -91 vavvav -73 het -75
        1 - ja -323 -271 -49
        1 ja aj -72 ij -79 ah -54 eh -62 glide 97 hard -74 soft -99 yery -98 cyre -28 b -404 p -401 w -109 h -93 l -404 m -404 n -405 r -408 hamza -80 alef -112 alefe -79 alefi -82 alefm -79 ain -98 hah -116 heh -94 marbuta -69 waw -92 maqsura -72 kurde -74 alep -72 he -81 vav -107 vavvav -80 ayin -58 ups -41 omicronf -73
        1 - je -150 -212 -215
        1 je aj -71 ij -77 ah -78 eh -40 glide 5 hard -87 soft -79 yery -92 cyre 12 b -402 p -401 w -104 h -133 l -402 n -401 r -407 hamza -73 alef -72 ain -90 hah -97 heh -86 waw -96 kurde -74 vav -88 vavvav -74 ups -42 omicronf -72
        1 - jo -245 -214 -203
        1 jo aj -73 ij -75 ah -72 eh -69 glide -8 hard -69 soft -37 yery -93 cyre 14 p -402 w -83 h -21 r -403 hamza -74 alef -68 alefe -39 ain -77 hah -16 heh -77 waw -50 yeh -74 vav -62 yod -13 ups -80
        1 - ju -257 -242 -195
        1 ju aj -71 ah -71 glide -12 soft -71 yery -105 cyre -100 w -62 h -107 r -402 hamza -71 alef -87 alefe -72 alefi -76 alefm -71 ain -88 hah -88 heh -83 waw -74 alep -79 he -72 vav -87 vavvav -72 ups -42
        1 - aj -233 -245 -117
        1 aj ij -74 ah -69 eh -92 glide 90 hard -32 soft -112 yery -81 cyre -63 w -100 h -105 l -403 n -402 r -405 hamza 23 alef -121 alefe -72 alefm -73 ain -85 hah -91 heh -81 marbuta -80 waw -111 maqsura -58 kurde -72 alep -87 he -72 vav -91 vavvav -72 yodyod -55 ups -75 omicronf -98
        1 - ej -193 -229 -174
        1 ej ah -94 eh -88 glide 36 hard -71 soft -64 yery -95 cyre -126 b -402 w -95 h -95 l -401 m -402 n -401 r -407 hamza -74 alef -50 alefe -71 ain -74 hah -77 heh -80 waw -97 kurde -72 vav -78 vavvav -72 ups -71 omicronf -83
        1 - oj -228 -266 -195
        1 oj ah -84 eh -72 glide 14 hard -80 soft -106 yery -72 cyre -28 w -98 h -119 n -401 r -404 hamza -72 alef -79 alefe -71 ain -77 hah -76 heh -74 marbuta -71 waw -98 yeh -74 alep -74 vav -86 vavvav -72 yod -75 omicronf -114
        1 - ij -226 -120 -209
        1 ij ij 47 ah -99 eh -84 glide -45 hard -59 soft -92 yery -119 cyre -55 b -402 p -401 v -402 w -121 h -112 l -410 m -401 n -405 ny -405 r -414 hamza -62 alef -94 alefe -72 alefi -73 alefm -74 ain -95 hah -99 heh -91 marbuta -84 waw -134 yeh -82 maqsura -71 kurde -72 alep -84 he -79 vav -90 vavvav -72 het -69 yod -63 yodyod -75 ayin -72 pe -401 ups -58 omicronf -101
        1 - ah -252 -130 -243
        1 ah glide -112 hard -92 soft -111 yery -92 cyre -77 b -403 p -403 v -410 w -117 d -402 z -402 h -74 m -405 r -415 hamza -71 alef -110 alefe -79 alefi -74 alefm -75 ain -109 waw -138 yeh -136 maqsura -72 kurde -76 alep -88 vav -83 vavvav -74 yod -89 yodyod -74 ayin -81 ups -91 omicronf -103
        1 - eh -234 -195 -144
        1 eh glide -74 hard -62 yery -30 cyre 1 w -112 h -69 l -401 m -403 r -406 hamza -57 ain -83 waw -80 yeh -6 maqsura -63 alep -66 vav -77 vavvav -72 yod -56 yodyod -71 ups -71 omicronf -81
        1 - glide -278 -203 -267
        1 glide glide 72 hard -63 soft -55 yery -51 cyre -15 b -348 p -406 f -370 v -303 w -157 t -398 d -361 th -351 dh -361 s -270 z -290 sh -358 zh -328 ch -347 tsh -388 shch -355 ts -358 dz -351 j -104 zj -353 sj -369 sch -351 sz -352 cs -352 c -402 g -323 gj -333 k -360 q -374 kh -356 h -108 x -354 l -365 ll -334 ly -352 m -356 n -346 ny -373 ng -352 r -440 hamza 11 alefe -65 alefi -82 alefm -73 ain -101 jim -274 hah -90 zah -352 ghain -353 qaf -351 heh -42 marbuta -92 waw -112 yeh 61 maqsura -73 kurde -67 alep -92 he -36 vav -76 yod 27 yodyod -53 ayin -21 tsadi -352 qof -352 cyrg -354 cyrh -337 beta -351 delta -351 ups -24 mpi -351 ntau -343 tzet -352 omicronf -103
        1 - hard -177 73 64
        1 hard hard 86 soft -76 yery -5 cyre -37 b -410 w -47 t -392 sh -396 k -401 h -4 l -401 r -404 ain -63 heh -59 waw -44 yeh -9 vav -42 yod -65 omicronf -71
        1 - soft -325 -30 -11
        1 soft soft 34 yery -63 cyre -52 b -422 p -383 f -372 v -365 w -119 t -387 d -394 th -353 s -318 z -349 sh -337 ch -380 tsh -354 shch -354 ts -363 tz -352 dz -353 j -313 zj -353 sj -354 sch -353 cz -354 c -360 ck -351 g -373 k -411 q -363 qu -352 kh -365 h -32 x -351 l -408 ly -347 m -370 n -381 ny -354 ng -351 r -423 hamza -49 alef -73 ain -77 jim -357 hah -83 kha -352 ghain -351 heh -52 marbuta -71 waw -108 yeh -52 he -68 vav -86 het -71 yod -43 ayin -64 pe -352 cyrg -360 cyrh -340 delta -353 ups -71 mpi -352 omicronf -31
        1 - yery -215 -102 -73
        1 yery yery 56 cyre -10 b -417 p -410 f -407 v -401 w -102 t -407 d -418 s -403 z -403 ch -401 tsh -401 j -408 c -417 g -407 k -415 q -411 h -120 l -420 m -414 n -404 r -439 hamza -68 ain -77 hah -77 sad -401 heh -63 waw -43 yeh 56 vav -59 yod 19 qof -401 ups -80 omicronf -104
        1 - cyre -236 -31 -91
        1 cyre cyre 57 b -433 p -393 v -402 w -168 t -408 d -398 dh -402 s -393 z -398 ch -401 tz -402 c -402 g -402 k -402 q -401 h -65 l -407 m -402 n -392 r -388 hamza -13 ain -106 hah -103 qaf -401 heh 8 waw -69 yeh 38 maqsura -71 kurde -71 alep -67 bet -401 vav -111 vavvav -75 het -73 yod -29 yodyod -4 pe -404 qof -402 ups -99 omicronf -23
        1 - b -341 -498 -340
        1 b b 84 p -47 f -236 ph -63 v -95 w -155 t -502 d -381 th -357 dh -355 s -482 z -380 ss -355 sh -427 zh -375 ch -402 tsh -435 shch -360 ts -399 dz -356 dj -359 dzh -366 j -367 zj -328 sj -354 sch -332 cz -352 sz -365 cs -351 zs -352 c -427 ck -353 g -395 gh -357 gj -355 gu -353 k -464 q -401 qu -358 kh -378 h -413 x -369 ks -351 l -448 ll -355 ly -396 m -356 n -496 ny -377 ng -357 nk -359 r -386 hamza -353 alef -404 ain -359 jim -354 hah -359 kha -364 sad -354 dad -353 tah -354 zah -351 ghain -371 qaf -367 heh -355 marbuta -401 waw -152 yeh -391 alep -401 bet 73 vav -142 vavvav -47 het -351 yod -378 yodyod -351 kaf -353 ayin -401 pe -52 tsadi -356 qof -367 shin -355 tav -352 cyrg -435 cyrh -412 beta 43 gamma -371 delta -341 ups -417 mpi 100 ntau -356 gkappa -361 tzet -351 sigmaf -371 nuf -366
        1 - p -315 -351 -415
        1 p p 92 f -102 ph 52 v -265 w -238 t -471 d -471 th -367 dh -355 s -506 z -302 ss -362 sh -421 zh -371 ch -403 tsh -413 shch -354 ts -398 tz -356 dz -354 dj -369 j -411 zj -355 sj -355 sch -362 cz -353 sz -357 rz -352 cs -363 zs -354 c -437 ck -351 g -426 gh -360 gj -352 gu -352 k -430 q -399 qu -355 kh -373 h -449 x -358 ks -351 l -499 ll -362 ly -371 m -490 n -438 ny -371 ng -359 nk -356 r -395 alef -404 ain -354 jim -361 hah -361 kha -353 sad -354 tah -357 ghain -357 qaf -356 heh -359 waw -130 yeh -365 bet -56 vav -180 vavvav -72 het -351 yod -364 yodyod -352 pe 71 tsadi -352 qof -362 shin -357 tav -352 cyrg -414 cyrh -405 beta -151 gamma -381 delta -365 ups -342 mpi -108 ntau -360 gkappa -358 tsig -351 sigmaf -378 nuf -372
        1 - f -338 -386 -300
        1 f f 109 ph 137 v -63 w -51 t -199 d -253 th -15 dh -102 s -409 z -424 ss -345 sh -388 zh -372 ch -283 tsh -281 shch -351 ts -359 tz -354 dj -363 dzh -353 j -395 zj -351 sj -361 sch -353 sz -351 c -403 ck -351 g -408 gh -264 gj -356 k -475 q -374 qu -351 kh -270 h -421 x -298 ks -354 l -411 ly -375 m -425 n -415 ny -361 ng -351 r -411 ain -354 tha -20 jim -353 hah -355 kha -282 dhal -35 sad -354 dad -43 tah -80 ghain -319 qaf -353 heh -336 waw -4 yeh -369 vav -45 vavvav -67 het -351 yod -353 pe 76 tsadi -351 qof -356 shin -351 tav -43 cyrg -397 cyrh -372 beta -39 gamma -372 delta -55 ups -189 mpi -125 ntau -97 gkappa -363 tsig -351 sigmaf -355 nuf -365
        1 - ph -361 -379 -370
        1 ph ph 147 v -67 w -77 t -360 d -354 th -14 dh -351 s -370 z -351 sh -367 zh -352 ch -354 tsh -381 ts -355 dj -352 j -353 sj -351 c -351 k -358 l -351 ly -351 m -351 n -352 r -361 kha -351 ghain -352 waw -68 bet -29 vav -77 kaf -351 pe 73 shin -351 beta -24 delta -359 mpi -34
        1 - v -275 -231 -283
        1 v v 66 w 72 t -496 d -479 th -87 dh -355 s -340 z -298 sh -361 zh -385 ch -420 tsh -457 shch -365 ts -346 tz -331 dz -351 dj -370 dzh -351 j -281 zj -322 sj -373 sch -367 cz -362 sz -366 rz -358 cs -352 c -430 ck -353 g -355 gh -357 gj -353 gu -341 k -487 q -359 kh -354 h -438 x -368 ks -360 l -243 ly -373 m -445 n -290 ny -377 ng -345 nk -346 r -367 hamza -351 ain -352 jim -357 hah -357 kha -347 dhal -357 sad -353 tah -354 zah -351 ghain -353 qaf -326 heh -338 waw 46 yeh -332 bet 49 vav 39 vavvav 5 yod -352 kaf -352 pe -108 tsadi -354 qof -365 shin -356 tav -352 cyrg -340 cyrh -344 beta 80 gamma -239 delta -361 ups -27 mpi -83 ntau -367 gkappa -351 tsig -352 sigmaf -356 nuf -371
        1 - w -200 -305 -219
        1 w w 82 t -423 d -423 th -79 dh -351 s -425 z -347 sh -368 zh -346 ch -354 tsh -379 ts -377 dz -351 dj -328 dzh -353 j -354 sz -353 c -372 g -376 gh -348 gj -334 k -411 q -349 kh -352 h -206 x -351 l -318 ll -351 ly -357 m -428 n -368 ny -355 ng -352 r -461 hamza -105 alef -156 alefe -91 alefi -75 alefm -90 ain -127 tha -351 jim -326 hah -123 kha -351 sad -354 dad -353 tah -353 ghain -333 qaf -361 heh -109 marbuta -103 waw 61 yeh -170 maqsura -83 kurde -78 alep -95 bet 49 he -104 vav 52 het -74 yod -137 yodyod -83 kaf -354 ayin -77 pe -82 tsadi -351 qof -352 shin -352 cyrg -363 cyrh -348 beta 47 gamma -361 delta -351 ups -40 mpi -114 gkappa -351 tsig -351 omicronf -67
        1 - t -397 -301 -158
        1 t t 96 d -5 th 85 dh 20 s -292 z -257 ss -167 sh -253 zh -84 ch -145 tsh -133 shch -45 ts 3 tz -98 dz -54 dj 25 dzh -108 j -257 zj -72 sj -94 sch -112 cz -77 sz -78 rz -104 cs -68 zs -44 c -58 cc -23 ck -335 g -336 gh -286 gj -345 gu -351 k -374 q -419 qu -364 kh -395 h -280 x -370 ks -363 l -421 ll -364 ly -331 m -497 n -398 ny -391 ng -357 nk -354 gn -351 r -404 hamza -353 alef -402 alefe -401 tha 65 jim -81 hah -362 kha -359 dhal -12 sad -91 dad -79 tah 90 zah -47 ghain -362 qaf -371 heh -349 waw -395 yeh -382 bet -368 vav -376 vavvav -351 yod -351 kaf -353 ayin -401 pe -364 tsadi 6 qof -371 shin -92 tav 99 cyrg -439 cyrh -413 beta -381 gamma -401 delta -14 ups -421 mpi -362 ntau -120 gkappa -357 tsig -60 tzet -9 sigmaf -117 nuf -326
        1 - d -318 -382 -168
        1 d d 85 th -18 dh 56 s -284 z -213 ss -180 sh -236 zh -8 ch -165 tsh -166 shch -120 ts -162 tz -13 dz 72 dj -36 dzh -78 j -192 zj -66 sj -96 sch -95 cz -90 sz -114 rz -88 cs -41 zs -46 c -238 cc -37 ck -352 g -308 gh -251 gj -281 gu -352 k -453 q -403 qu -352 kh -348 h -367 x -294 ks -353 l -442 ll -358 ly -371 m -525 n -406 ny -385 ng -362 nk -360 r -340 hamza -352 alef -403 ain -357 tha -53 jim -117 hah -358 kha -359 dhal -10 sad -183 dad 37 tah -37 zah 6 ghain -279 qaf -372 heh -343 waw -394 yeh -299 kurde -402 alep -401 bet -361 vav -364 vavvav -351 het -351 yod -322 kaf -353 pe -360 tsadi -120 qof -362 shin -107 tav -99 cyrg -342 cyrh -331 beta -382 gamma -379 delta 121 ups -404 mpi -367 ntau 92 gkappa -357 tsig -96 tzet -2 sigmaf -27 nuf -356
        1 - th -330 -348 -329
        1 th th 151 dh -25 s -130 z -114 ss -67 sh -70 zh 3 ch -53 tsh -134 shch -21 ts -99 tz -45 dz -18 dj 2 dzh -9 j -83 zj -15 sj -17 sch -13 cz -38 sz -13 rz -6 cs -9 c -114 cc -5 g -356 k -387 kh -355 h -391 l -387 m -343 n -295 r -337 tha 60 jim -26 kha -351 dhal 3 sad -72 dad 4 tah 9 zah -2 ghain -354 yeh -352 vavvav -51 pe -351 tsadi -20 shin 6 tav 75 cyrh -351 beta -16 gamma -354 delta -31 ntau -36 tsig -39 tzet -4 sigmaf -19
        1 - dh -238 -380 -374
        1 dh dh 125 s -148 z -22 ss -39 sh -90 zh -58 ch -100 tsh -104 shch -31 ts -56 tz -2 dz -60 dj -76 dzh -13 j -107 zj -5 sj -11 sch -37 cz -12 sz -17 rz -4 cs -2 zs -9 c -69 cc -3 g -351 k -379 q -352 h -351 l -306 m -364 n -363 ny -352 r -376 tha -1 jim -40 kha -353 dhal 101 sad -45 dad 78 tah -22 zah 85 ghain -351 waw -352 yeh -351 tsadi -26 shin -21 tav -5 cyrh -342 beta -355 gamma -351 delta 122 ups -401 ntau -6 tsig -14 tzet -14 sigmaf -27
        1 - s -297 -234 -86
        1 s s 75 z 24 ss 59 sh 39 zh -66 ch -77 tsh -127 shch 113 ts -155 tz -73 dz -123 dj -124 dzh -150 j -256 zj -49 sj -39 sch -16 cz -41 sz 97 rz -36 cs 105 zs -152 c 5 cc -24 g -261 gh -356 gj -142 k -308 q -412 qu -356 kh -308 h -249 x 20 ks -240 l -538 ll -365 ly -390 m -527 n -378 ny -386 ng -364 nk -353 r -554 hamza -352 alef -405 ain -363 tha 4 jim -145 hah -368 kha -361 dhal -85 sad 70 dad -78 tah -132 zah -79 ghain -370 qaf -179 heh -369 waw -394 yeh -263 maqsura -401 bet -372 vav -379 vavvav -351 het -97 yod -218 kaf -348 pe -371 tsadi -33 qof -159 shin 58 tav -79 cyrg -234 cyrh -129 beta -403 gamma -400 delta 21 ups -410 mpi -371 ntau -48 gkappa -331 tsig -122 tzet -81 sigmaf 50 nuf -363
        1 - z -375 -307 -306
        1 z z 107 ss -12 sh -163 zh 61 ch -121 tsh -242 shch -130 ts 30 tz -24 dz -10 dj -59 dzh -43 j -12 zj -37 sj -97 sch -34 cz -118 sz -129 rz -166 cs -78 zs 26 c -76 cc -17 g -128 gh -327 gj 56 k -293 q -299 kh -302 h -383 x 22 ks -125 l -432 ll -340 ly -369 m -445 n -419 ny -366 ng -365 r -424 hamza -347 alef -402 ain -356 tha -31 jim -1 hah -358 kha -361 dhal 44 sad -94 dad 63 tah -76 zah 52 ghain -318 qaf -115 heh -362 waw -378 yeh -116 bet -359 vav -361 vavvav -351 het -75 yod -159 kaf -351 pe -355 tsadi 21 qof -92 shin -43 tav -74 cyrg -139 cyrh -135 beta -358 gamma -373 delta -20 ups -402 mpi -351 ntau -25 gkappa -356 tsig -42 tzet -10 sigmaf -24 nuf -357
        1 - ss -350 -363 -350
        1 ss ss 133 sh -28 zh -59 ch -23 tsh -126 shch -19 ts -97 tz -18 dz -28 dj -49 dzh -21 j -89 zj -11 sj -9 sch -1 cz -15 sz 10 rz 13 cs -1 zs -6 c -9 cc -3 g -90 gj -10 k -152 q -351 h -351 ks -61 l -372 ly -353 m -364 n -377 ny -352 r -390 tha -1 jim -52 hah -352 dhal -5 sad -1 dad -28 zah -12 qaf -28 yeh -126 bet -352 het -51 yod -102 tsadi -12 qof -32 shin -1 tav -18 cyrg -88 cyrh -87 tsig -36 tzet -13
        1 - sh -153 -316 -13
        1 sh sh 102 zh -6 ch 83 tsh 11 shch -11 ts -136 tz -72 dz -89 dj -129 dzh -93 j -190 zj 18 sj 76 sch 99 cz 15 sz 106 rz -72 cs -56 zs -20 c -25 cc -19 ck -64 g -170 gh -108 gj -57 gu -76 k -135 q -115 qu -50 kh -128 h -371 x 105 ks 15 l -379 ll -353 ly -367 m -390 n -468 ny -384 ng -351 nk -353 r -477 ain -351 tha -13 jim -86 hah -354 kha -92 dhal -49 sad -6 dad -47 zah -37 ghain -56 qaf -115 heh -358 waw -367 yeh -148 bet -352 vav -355 het -64 yod -142 kaf -44 pe -354 tsadi -11 qof -107 shin 103 tav -10 cyrg -135 cyrh -163 beta -353 gamma -49 delta -81 mpi -352 ntau -355 gkappa -53 tsig -47 tzet -21 sigmaf 28
        1 - zh -239 -127 -351
        1 zh zh 110 ch -3 tsh -127 shch -104 ts -54 tz -38 dz 30 dj 29 dzh 55 j 67 zj 81 sj -69 sch 91 cz -56 sz -87 rz 5 cs 7 zs -23 c 3 ck -42 g -12 gh -76 gj 19 gu -29 k -205 q -101 qu -35 kh -107 h -394 x -71 ks -63 l -441 ly -364 m -413 n -404 ny -352 nk -356 r -216 jim 70 kha -41 dhal -2 sad -32 dad -22 zah 14 ghain -34 qaf -57 waw -352 yeh -89 bet -352 vav -342 het -85 yod -78 kaf -3 pe -351 tsadi -7 qof -63 shin -25 tav -4 cyrg -108 cyrh -89 gamma -8 delta -20 gkappa -17 tsig 10 tzet 37 sigmaf -47
        1 - ch -287 -358 -367
        1 ch ch 121 tsh 94 shch -70 ts 73 tz 32 dz -4 dj 55 dzh -23 j -20 zj -39 sj 5 sch 21 cz 88 sz 7 rz -49 cs 16 zs -14 c 47 ck -83 g -60 gh -42 gj -37 gu -26 k -65 q -34 qu 2 h -37 x 57 ks -16 l -435 ly -360 m -419 n -395 ny -353 ng -95 r -433 tha -13 jim -19 hah -66 kha 41 dhal -30 sad -55 dad -14 zah -8 ghain -40 qaf -60 heh -2 waw -354 yeh -161 bet -351 vav -352 het 27 yod -124 kaf 53 tsadi 54 qof -43 shin 31 tav -23 cyrg -56 cyrh 102 beta -358 gamma -42 delta -56 gkappa -10 tsig 64 tzet -34 sigmaf -47 nuf -355
        1 - tsh -327 -282 -419
        1 tsh tsh 64 shch -62 ts 18 tz 52 dz -1 dj 38 dzh 48 j -94 zj -79 sj -129 sch -127 cz 66 sz -95 rz -80 cs 32 zs 2 c 46 g -43 gh -351 gj -42 k -147 q -167 kh -338 h -305 x 141 ks -73 l -449 ll -356 ly -360 m -428 n -450 ny -366 r -447 tha -17 jim -10 hah -351 kha -351 dhal -13 sad -59 dad -21 tah -63 zah -20 ghain -303 qaf -38 heh -356 waw -361 yeh -143 alep -401 bet -354 vav -324 het -61 yod -130 kaf -339 pe -353 tsadi 80 qof -41 shin -39 tav -34 cyrg -123 cyrh -41 beta -360 gamma -351 delta -61 ups -403 mpi -351 ntau -45 gkappa -351 tsig 49 tzet -22 sigmaf -62 nuf -355
        1 - shch -369 -408 -365
        1 shch shch 122 ts -21 tz -29 dz -8 dj -33 dzh -22 j -82 zj -17 sj 26 sch 61 cz -30 sz 14 rz -12 cs -13 zs -1 c 23 cc -9 g -57 gj -14 k -137 q -353 h -376 x 38 ks -16 l -369 m -371 n -388 r -377 jim -31 sad -33 dad -1 zah -13 qaf -16 yeh -83 yod -62 tsadi -8 qof -20 shin -1 cyrg -51 cyrh -62 delta -24 mpi -354 tsig -16 sigmaf 30
        1 - ts -215 -314 -403
        1 ts ts 114 tz 89 dz 3 dj -73 dzh -58 j -47 zj -38 sj -49 sch -63 cz 34 sz -66 rz -45 cs 2 zs -85 c 95 g -146 gh -352 gj -28 k -48 q -140 h -335 x -30 ks -100 l -434 ly -355 m -416 n -462 ny -358 ng -353 r -453 tha -7 jim 55 dhal -7 sad -26 dad -16 tah -19 zah -5 ghain -352 qaf -41 heh -351 waw -352 yeh -125 bet -352 vav -353 het -52 yod -105 pe -352 tsadi 98 qof -52 shin -39 tav -20 cyrg -93 cyrh -51 delta -67 ntau -22 tsig 53 tzet 42 sigmaf -60 nuf -352
        1 - tz -352 -383 -355
        1 tz dj 27 dzh 8 j -11 zj -8 sj -5 sch -17 sz -12 rz -27 cs -3 zs -1 c 53 g -24 gj -1 k -60 h -351 x -6 ks -1 l -356 ly -353 m -353 n -359 r -359 tha -2 jim 15 sad -10 dad -6 tah -7 zah -3 qaf -13 yeh -70 yod -66 tsadi 81 qof -16 shin -11 tav -7 cyrg -15 cyrh -11 delta -6 ntau 3 sigmaf -31
        1 - dz -367 -374 -350
        1 dz dj 73 dzh -8 j 51 zj -10 sj -23 sch -27 cz 48 sz -52 rz -26 cs 42 zs -9 c 16 ck -2 g 25 gh -14 gj -10 gu -25 k -87 q -77 qu -27 kh -41 h -360 x 4 ks -17 l -368 ly -351 m -363 n -361 r -367 jim 91 kha -11 dhal -23 sad -26 dad -4 zah -3 ghain -14 qaf -43 heh -351 waw -351 yeh -93 yod -74 kaf -3 tsadi -15 qof -23 shin -21 tav -8 cyrg -41 cyrh -21 gamma 12 delta 4 gkappa -8 sigmaf 8
        1 - dj -358 -413 -362
        1 dj dj 122 dzh 79 j 93 zj -38 sj -47 sch -65 cz 11 sz -59 rz -44 cs 3 zs 45 c 64 ck -15 g 68 gh -34 gj 66 gu -4 k -81 q -46 qu -19 kh -79 h -359 x 24 ks -35 l -389 ll -355 ly -356 m -365 n -395 ny -352 r -377 hamza -351 jim 97 kha -36 dhal -7 sad -29 dad -11 zah -15 ghain 10 qaf -34 heh -351 waw -352 yeh -103 bet -351 het -51 yod -74 kaf -5 tsadi -8 qof -17 shin -20 tav -9 cyrg -4 cyrh -64 gamma 52 delta -17 gkappa -10 tsig 1 tzet 78 sigmaf 20
        1 - dzh -366 -366 -361
        1 dzh dzh 126 j 71 zj -21 sj -29 sch -16 cz -11 sz -36 rz -18 cs 4 zs -11 c 34 ck -1 g 9 gh -6 gj 52 gu -6 k -83 q -42 qu -3 kh -22 x -10 ks -15 l -362 m -353 n -371 r -368 tha -2 jim 94 kha -32 dhal -2 sad -17 dad -16 zah -7 ghain -40 qaf -29 waw -353 yeh -90 het -51 yod -66 kaf -4 tsadi -14 qof -26 shin -23 tav -11 cyrg -90 cyrh -96 gamma -43 delta -12 gkappa -16 tsig -11 tzet 31 sigmaf -14
        1 - j -339 -342 -335
        1 j j 85 zj 4 sj -118 sch 2 cz -58 sz -68 rz -57 cs -27 zs 36 c -60 cc -9 ck -47 g -28 gh -64 gj 20 gu 42 k -186 q -110 qu -12 kh -1 h -309 x -35 ks -61 l -445 ll -343 ly -379 m -438 n -402 ny -365 ng -332 nk -352 r -453 hamza -352 tha -1 jim 84 kha 11 dhal -23 sad -21 dad -28 tah -351 zah -33 ghain -51 qaf -105 waw -351 yeh 16 bet -355 het -14 yod -5 yodyod -337 kaf -8 pe -355 tsadi -57 qof -87 shin -69 tav -16 cyrg -125 cyrh -2 beta -355 gamma 28 delta -60 ups -403 mpi -353 gkappa -52 tsig -24 tzet 63 sigmaf -91 nuf -351
        1 - zj -362 -334 -362
        1 zj sch 23 cz -10 sz -1 rz -6 cs -4 zs -16 c -24 g -66 gj -4 k -97 h -356 x -2 ks -12 l -357 m -357 n -358 ny -351 r -366 jim 11 sad -7 qaf -6 waw -351 yeh -84 yod -66 tsadi 2 qof -6 shin -3 cyrg -57 cyrh -23 delta -1 tsig 11 sigmaf -11
        1 - sj -364 -390 -370
        1 sj sj 129 sch -1 cz -14 rz -9 cs -12 zs -12 c -23 g -67 gj -23 k -144 h -377 x 32 ks -26 l -378 ly -351 m -364 n -372 ny -354 r -386 tha -1 jim -46 dhal -3 sad -5 qaf -11 yeh -120 yod -87 tsadi -17 qof -14 shin 15 tav -3 cyrg -75 cyrh -50 delta -7 tsig -12 tzet -7 sigmaf -2
        1 - sch -370 -327 -266
        1 sch sch 153 cz -23 sz 57 rz -13 cs -24 zs -4 c -80 g -52 gj -20 k -1 h -352 x 52 ks -33 l -355 ly -351 m -366 n -331 r -367 jim 11 dhal -6 sad -41 dad -2 zah -43 qaf -22 yeh -75 het -53 yod -75 tsadi -17 qof -23 shin 96 tav -3 cyrg -61 cyrh -65 delta -10 tsig -2 tzet -11 sigmaf -19
        1 - cz -358 -378 -384
        1 cz cz 146 rz -15 cs -1 zs -3 c 45 g -23 k -110 q -340 h -366 x -16 l -363 ly -354 m -356 n -379 r -365 tha -5 jim -10 dhal -1 sad -5 dad -1 zah -2 qaf -5 yeh -88 yod -55 tsadi 57 qof -10 shin -11 tav -2 cyrg -27 cyrh -34 delta -2 tsig 26 sigmaf -16
        1 - sz -383 -342 -268
        1 sz rz -30 cs -7 zs -1 c -37 g -66 gj -12 k -74 q -352 h -313 x 64 ks -23 l -330 ly -352 m -361 n -327 r -372 tha -1 jim -38 dhal -13 sad -13 dad -8 zah 10 qaf -25 waw -352 yeh -84 vav -351 het -58 yod -79 tsadi -18 qof -22 shin 47 cyrg -54 cyrh -65 beta -352 gamma -354 delta -9 tsig -16 tzet -8 sigmaf 9
        1 - rz -352 -358 -354
        1 rz cs -7 zs -1 c -61 g -37 gj -5 k -89 h -352 x -6 ks -17 l -363 m -352 n -358 r -5 jim -27 dhal -4 sad 14 dad -7 qaf -7 yeh -77 yod -59 kaf -353 tsadi -22 qof -9 shin -12 cyrg -32 cyrh -34 delta -6 tsig -7 tzet -7 sigmaf -12
        1 - cs -359 -379 -360
        1 cs cs 156 c 6 g -19 gj -8 k -74 h -356 x -4 ks -6 l -357 ly -351 m -359 n -355 r -355 tha -1 jim 9 sad -10 qaf 2 yeh -73 het -55 yod -60 tsadi 26 qof 2 shin -17 cyrg -23 cyrh -65 delta -6 tzet 22 sigmaf -15
        1 - zs -362 -269 -351
        1 zs zs 149 c -10 g 6 k -51 h -355 x -2 ks -13 l -359 m -363 n -354 r -356 jim 53 sad -23 dad -1 yeh -26 yod -53 tsadi -4 qof -5 shin -11 cyrg -9 cyrh -16 tsig -5 tzet -12 sigmaf -19
        1 - c -368 -430 -349
        1 c c 99 ck -14 g -95 gh -62 gj -28 gu -48 k 69 q -17 qu -8 kh -45 h -176 x 45 ks -11 l -376 ll -351 ly -368 m -437 n -467 ny -365 ng -80 r -472 hamza -351 alef -408 ain -354 tha -49 jim 9 hah -77 kha -63 dhal -30 sad 7 dad -27 tah -57 zah -35 ghain -63 qaf 11 heh -114 waw -358 yeh -180 alep -401 bet -355 vav -357 vavvav -351 het -53 yod -137 kaf 25 pe -352 tsadi 67 qof 68 shin -27 tav -38 cyrg -116 cyrh -56 beta -357 gamma -34 delta -44 ups -413 mpi -351 ntau -63 gkappa -43 tsig 71 tzet 59 sigmaf -18 nuf -364
        1 - cc -350 -356 -350
        1 cc g -13 k 25 q -1 qu 9 kh -28 h -71 n -353 ng -4 hah -53 kha -5 dad -4 qaf -3 heh -51 yeh -53 yod -51 qof 2 shin -1 cyrg -12 cyrh -29 gamma -15 delta -2
        1 - ck -350 -365 -301
        1 ck g -36 gh -12 gj -4 gu 5 k -5 q -25 qu 24 kh -51 h -129 x -14 ks -34 l -356 m -352 n -358 ng -42 r -366 jim -12 hah -55 kha -19 ghain -13 qaf -16 heh -58 het -51 yod -351 kaf -5 qof 86 cyrg -70 cyrh -67 gamma -24
        1 - g -282 -294 -183
        1 g g 117 gh 93 gj -34 gu -1 k -98 q 35 qu -14 kh -57 h -13 x -40 ks -62 l -357 ll -351 ly -371 m -445 n -389 ny -359 ng -183 nk -91 r -479 hamza -351 ain -347 jim 96 hah -109 kha -70 sad -78 dad -351 tah -353 zah -12 ghain 91 qaf 35 heh -4 waw -371 yeh -376 bet -343 he -387 vav -269 het -83 yod -348 kaf -35 pe -358 tsadi -17 qof -115 shin -63 tav -351 cyrg 97 cyrh -28 beta -312 gamma 103 delta -330 ups -402 mpi -354 ntau -345 gkappa 108 tsig -40 tzet 18 sigmaf -74 nuf -354
        1 - gh -373 -299 -263
        1 gh gh 126 gj -3 k -64 q 50 qu -2 kh -5 h -43 x 32 ks -22 l -376 m -370 n -368 ng -25 r -30 jim 4 hah -76 kha -44 dhal -351 ghain 112 qaf 49 heh -67 waw -358 yeh -354 vav -320 het -61 kaf -5 qof -36 cyrg 99 cyrh -61 gamma 61 gkappa 50 tzet -15
        1 - gj -274 -342 -352
        1 gj gj 164 k -71 q -20 qu -8 kh -15 h -64 x -7 ks -28 l -345 m -355 n -363 ny -351 ng -26 r -370 jim 54 hah -82 kha -33 sad -10 zah -1 ghain -10 qaf -23 heh -61 waw -352 bet -351 kaf -2 tsadi -2 qof -33 shin -11 cyrg -34 cyrh -68 gamma -3 delta -352 tzet 9 sigmaf -26
        1 - gu -337 -346 -312
        1 gu k -51 q 29 kh -34 h -46 x -22 ks -19 l -361 m -355 n -352 ng -49 r -281 jim 5 hah -65 kha -40 ghain -5 qaf 33 heh -37 het -51 kaf -11 qof -41 cyrg 18 cyrh -72
        1 - k -408 -300 -256
        1 k k 71 q 48 qu 89 kh -64 h -194 x 1 ks -56 l -543 ll -364 ly -405 m -543 n -321 ny -390 ng -119 r -528 hamza -356 alef -397 ain -366 tha -352 jim -79 hah -108 kha -52 dhal -352 sad -91 dad -353 tah -363 zah -41 ghain -26 qaf 57 heh -141 marbuta -385 waw -341 yeh -371 bet -334 vav -369 vavvav -356 het -46 yod -377 yodyod -332 kaf 72 ayin -401 pe -364 tsadi -64 qof 83 shin -94 tav -352 cyrg -34 cyrh -67 beta -344 gamma -95 delta -367 ups -415 mpi -378 ntau -361 gkappa -75 tsig 29 tzet -18 sigmaf -31 nuf -373
        1 - q -281 -458 -273
        1 q q 91 qu -5 kh -39 h -168 x -45 ks -54 l -427 ll -351 ly -358 m -405 n -438 ny -352 ng -91 r -444 hamza -352 ain -351 jim -55 hah -132 kha -26 sad -351 ghain 13 qaf 73 heh -100 waw -358 yeh -355 bet -354 vav -356 vavvav -351 het -77 yod -340 kaf -8 pe -354 tsadi -325 qof 58 shin -351 tav -351 cyrg 34 cyrh -87 gamma 12 delta -356 gkappa 43 tsig -320 tzet -19 sigmaf -351 nuf -352
        1 - qu -351 -378 -350
        1 qu qu 144 kh -13 h -91 x -16 ks -6 l -360 m -358 n -363 ng -19 r -354 jim -21 hah -66 kha -38 ghain -19 qaf -1 heh -65 yeh -351 yod -351 kaf -10 qof 5 cyrg -32 cyrh -76 gamma -31 gkappa -17
        1 - kh -247 -300 -263
        1 kh kh 109 h 7 x 67 ks -91 l -373 ly -353 m -392 n -317 ng 22 r -407 ain -351 jim -40 hah -17 kha 113 ghain -47 qaf -68 heh 57 waw -354 yeh -355 het 44 yod -351 kaf 52 pe -351 qof -4 cyrg -22 cyrh 99 beta -355 gamma -64 delta -351 gkappa -63 tzet -17
        1 - h -237 -213 -67
        1 h h 99 x 29 ks -305 l -340 ll -354 ly -384 m -467 ny -362 nk -351 r -487 hamza -82 alef -116 alefe -117 alefi -98 alefm -91 ain -155 tha -355 jim -343 hah 55 kha -41 dhal -352 sad -343 dad -354 tah -355 zah -353 ghain -57 qaf -151 heh 59 marbuta 49 waw -185 yeh -168 maqsura -82 kurde -91 alep -132 bet -357 he 60 vav -147 vavvav -117 het 36 yod -132 yodyod -89 kaf -32 ayin -87 pe -361 tsadi -355 qof -131 shin -361 tav -354 cyrg 51 cyrh 75 beta -376 gamma -72 delta -393 ups -145 mpi -357 ntau -327 gkappa -58 tsig -355 sigmaf -364 omicronf -62
        1 - x -394 -354 -266
        1 x x 89 ks 98 l -370 ly -355 m -364 n -382 ny -352 ng -5 r -390 jim -31 hah -66 kha 47 sad -14 zah -5 ghain -8 qaf -20 heh -54 waw -352 yeh -351 het -35 kaf -3 tsadi 15 qof -27 shin 35 cyrg -21 cyrh 80 gamma -47 delta -351 gkappa -21 tsig -4 sigmaf -11
        1 - ks -370 -308 -269
        1 ks ks 116 l -371 m -355 n -369 r -371 jim -32 kha -53 sad -29 ghain -8 qaf -44 kaf 9 pe -351 tsadi -18 qof -53 shin -14 cyrg -51 cyrh -71 gamma -29 gkappa -5 tsig -34 sigmaf -31
        1 - l -461 -367 -251
        1 l l 88 ly 81 m -531 n -445 ny -419 ng -361 nk -360 gn -352 r -316 hamza -356 alef -407 ain -277 jim -369 hah -351 kha -327 sad -362 dad -343 tah -360 zah -353 ghain -365 qaf -371 heh -377 marbuta -401 waw -309 alep -401 bet -316 he -401 vav -367 vavvav -353 het -353 yod -361 yodyod -351 kaf -356 ayin -402 pe -362 tsadi -354 qof -374 shin -296 tav -357 cyrg -478 cyrh -339 beta -413 gamma -298 delta -383 ups -428 mpi -356 ntau -367 gkappa -359 tsig -354 tzet -353 sigmaf -388 nuf -365
        1 - ll -351 -281 -350
        1 ll ll 142 m -357 n -366 hah -351 vav -352 yod -352 pe -351 qof -351 tav -351 cyrg -355 sigmaf -351
        1 - ly -379 -347 -258
        1 ly ly 135 m -396 n -362 ny -361 ng -353 gn -354 r -332 sad -351 ghain -351 heh -351 waw -351 yeh -312 vav -351 yod -351 pe -351 shin -318 cyrg -353 cyrh -354 beta -351 gamma -246 delta -351 sigmaf -353
        1 - m -385 -339 -108
        1 m m 82 n -170 ny -131 ng -199 nk -353 gn -78 r -429 hamza -348 alef -403 ain -364 tha -351 jim -366 hah -371 kha -360 dhal -351 sad -357 dad -351 tah -353 zah -351 ghain -362 qaf -378 heh -373 waw -362 yeh -405 alep -401 bet -372 vav -375 vavvav -352 het -357 yod -373 yodyod -351 kaf -355 ayin -404 pe -346 tsadi -357 qof -364 shin -353 tav -351 cyrg -415 cyrh -429 beta -369 gamma -391 delta -394 ntau -354 gkappa -353 sigmaf -360 nuf 12
        1 - n -216 -278 -111
        1 n n 83 ny 91 ng 63 nk -216 gn -184 r -410 hamza -353 alef -402 ain -365 tha -306 jim -384 hah -381 kha -361 dhal -358 sad -370 dad -358 tah -364 zah -352 ghain -375 qaf -333 heh -338 waw -377 yeh -348 bet -362 vav -385 vavvav -353 het -356 yod -381 yodyod -357 kaf -355 pe -383 tsadi -361 qof -388 shin -357 tav -362 cyrg -478 cyrh -390 beta -423 gamma -47 delta -393 ups -426 mpi -380 ntau -72 gkappa -80 tsig -364 tzet -353 sigmaf -245 nuf 58
        1 - ny -373 -307 -318
        1 ny ny 115 ng -11 nk -115 gn -36 r -387 kha -351 ghain -353 waw -352 yeh -351 yod -351 cyrg -357 cyrh -365 beta -352 gamma -24 ntau -36 gkappa -11 nuf 19
        1 - ng -361 -260 -362
        1 ng ng 131 nk 17 gn -47 r -364 kha -34 ghain 17 qaf -57 waw -351 yod -352 kaf -6 qof -63 cyrg -154 cyrh 32 gamma -26 ntau -34 gkappa 117 nuf -81
        1 - nk -342 -308 -359
        1 nk nk 139 gn -19 r -368 jim -333 ghain -300 waw -351 vav -351 cyrg -332 nuf -40
        1 - gn -350 -355 -352
        1 gn gamma -47 ntau -13 gkappa -32 nuf -15
        1 - r -491 -390 -216
        1 r r 67 hamza -365 alef -416 ain -366 tha -351 jim -372 hah -373 kha -369 dhal -354 sad -363 dad -355 tah -364 zah -352 ghain -81 qaf -386 heh -375 marbuta -401 waw -342 yeh -430 alep -401 bet -383 vav -368 vavvav -352 het -354 yodyod -351 kaf -361 ayin -403 pe -373 tsadi -363 qof -382 shin -359 tav -354 cyrg -468 cyrh -412 beta -407 gamma -415 delta -403 mpi -366 ntau -363 gkappa -366 tsig -359 tzet -351 sigmaf -408 nuf -372
        1 - hamza -72 -27 -151
        1 hamza hamza 136 alef 52 alefe 16 alefi -35 alefm 10 ain -37 hah -75 ghain -351 heh -68 marbuta -63 waw -77 yeh 71 maqsura -73 kurde -65 alep 43 he -72 vav -59 yod -23 yodyod -63 ayin -62 shin -351 gamma -351 ups -66
        1 - alef -165 -162 -155
        1 alef alef 43 alefe 48 alefi 15 alefm 38 ain -50 hah -94 heh 42 marbuta -39 waw -28 yeh -58 maqsura -66 kurde 46 alep 89 bet -402 he 97 vav -28 het -71 yod -93 yodyod -77 ayin 36 pe -403 tsadi -401 qof -406 shin -401 tav -401
        1 - alefe -158 -191 -203
        1 alefe alefe 18 alefi 4 alefm 49 ain -72 hah -73 heh -73 waw -79 yeh -52 maqsura -72 kurde -73 alep 54 he -79 vav -66 yod -68 ayin -72
        1 - alefi -153 -137 -182
        1 alefi alefi 51 alefm -44 ain -74 hah -73 heh -72 waw -73 yeh -74 alep -29 he -85 vav -71 vavvav -71 yod -38 ayin -55
        1 - alefm -144 -157 -125
        1 alefm alefm 63 heh -75 waw -74 yeh -73 alep 66 he -73 vav -43 yod -67 ayin -74
        1 - ain -187 -224 -100
        1 ain ain 58 hah -106 ghain -351 qaf -351 heh -83 marbuta -71 waw -100 yeh -94 alep -77 he -76 vav -88 vavvav -73 het -74 yod -86 ayin 38 cyrg -351 ups -77
        1 - tha -352 -355 -351
        1 tha tha 135 jim -4 sad -4 dad -2 tah -1 waw -351 tsadi -4 shin -1 tav -12 ntau -6
        1 - jim -370 -310 -277
        1 jim jim 147 kha -22 dhal -1 sad -12 dad -11 zah -13 ghain -10 qaf -36 heh -351 waw -354 yeh -79 bet -351 vav -351 het -34 yod -80 kaf -8 ayin -401 pe -351 tsadi -5 qof -34 shin -12 tav -1 cyrg 47 cyrh -15 gamma 13 delta -17 gkappa 30 tsig 8 tzet 43 sigmaf 2
        1 - hah -186 -209 -210
        1 hah hah 62 kha -82 ghain -62 qaf -77 heh -43 marbuta -77 waw -99 yeh -95 alep -85 he -71 vav -81 het -28 yod -80 yodyod -71 kaf -39 qof -56 cyrg -81 cyrh 21 gamma -60 ups -81 gkappa -53 omicronf -75
        1 - kha -370 -389 -352
        1 kha kha 86 tah -353 ghain -26 qaf -34 heh -41 waw -359 yeh -309 vav -351 het 4 yod -351 kaf 27 pe -351 qof -14 cyrg -60 cyrh 88 gamma -14 gkappa -17 tzet -3
        1 - dhal -351 -355 -350
        1 dhal dhal 140 sad -29 tah -7 qaf -351 pe -351 tav -2 delta 19 ntau -4 tzet -3
        1 - sad -364 -374 -336
        1 sad sad 63 dad -26 tah -11 zah -1 qaf -13 waw -356 yeh -99 yod -66 kaf -344 qof -7 shin -16 tav -3 cyrg -29 cyrh -33 delta -28 ntau -5 tsig -13 tzet -2 sigmaf -5
        1 - dad -354 -359 -351
        1 dad dad 119 tah -2 zah -8 yeh -352 shin -5 delta -7 ntau 14 tsig -1 tzet -3
        1 - tah -359 -310 -353
        1 tah tah 115 waw -357 yeh -355 vav -351 ayin -401 tsadi -4 tav -3 delta -12 ntau -16 tsig -2 nuf -351
        1 - zah -350 -352 -350
        1 zah zah 119 qaf -3 yeh -52 yod -52 qof -2 shin -3 cyrg -8 cyrh -18 delta -1 ntau 12 tsig -1
        1 - ghain -361 -355 -281
        1 ghain ghain 146 qaf 16 heh -64 waw -361 yeh -359 bet -351 vav -333 het -54 yod -354 kaf -2 qof -14 cyrg 90 cyrh -38 gamma 54 gkappa 67
        1 - qaf -365 -396 -345
        1 qaf qaf 103 heh -74 waw -358 yeh -370 kurde -401 bet -351 vav -352 het -48 yod -351 kaf -6 tsadi -12 qof 64 shin -10 cyrg -10 cyrh -67 beta -351 gamma -29 mpi -351 gkappa -4 tsig -4 tzet -2 sigmaf -18
        1 - heh -209 -145 -77
        1 heh heh 129 marbuta 35 waw -99 yeh -18 maqsura -57 kurde -32 alep -35 bet -340 he 109 vav -56 het -29 yod -79 yodyod -63 ayin -42 tsadi -351 qof -64 cyrg 28 cyrh 94 gamma -67 ups -74 gkappa -58 nuf -346 omicronf -77
        1 - marbuta -201 -224 -180
        1 marbuta marbuta 22 waw -82 yeh -85 kurde -44 alep -60 he 30 vav -80 het -71 yod -74 ayin -73 tav -369
        1 - waw -288 -178 -182
        1 waw waw 78 yeh -98 maqsura -77 kurde -75 alep 42 bet 19 he -29 vav 96 vavvav -62 het -71 yod -93 yodyod -64 kaf -351 ayin -63 pe -93 tsadi -351 qof -357 shin -355 tav -351 cyrg -356 cyrh -348 beta 42 ups -60 mpi -71 gkappa -353 omicronf 33
        1 - yeh -247 -119 -158
        1 yeh yeh 71 maqsura 83 kurde -49 alep -13 bet -359 he -19 vav -78 vavvav -72 het -50 yod 103 yodyod -41 ayin 22 pe -363 tsadi -68 qof -357 shin -85 tav -351 cyrg -357 cyrh -345 beta -351 gamma -351 ups -49 mpi -351 ntau -346 tsig -55 tzet -54 sigmaf -72 nuf -351 omicronf -114
        1 - maqsura -186 -93 -156
        1 maqsura maqsura 74 he -46 vav -75 yod 51
        1 - kurde -196 -108 -136
        1 kurde kurde 49 alep -50 bet -401 he -20 vav -61 yod -63 ayin -46
        1 - alep -159 -138 -172
        1 alep alep 79 he 5 vav 31 yod -83 yodyod -71 ayin -36
        1 - bet -374 -314 -243
        1 bet bet 96 vav -51 vavvav -44 pe -39 qof -351 shin -352 cyrg -355 cyrh -354 beta 64 gamma -352 mpi 87 gkappa -352
        1 - he -160 -139 -144
        1 he he 26 vav -71 vavvav -71 yod -42 ayin 3
        1 - vav -267 -160 -150
        1 vav vav 66 vavvav -53 yod -80 yodyod -74 ayin -74 pe -64 tsadi -352 qof -352 shin -352 cyrg -278 cyrh -351 beta 19 gamma -346 ups -75 mpi -64 gkappa -351 tsig -352 omicronf -10
        1 - vavvav -197 -201 -200
        1 vavvav vavvav 164 yod -74 beta -33
        1 - het -212 -220 -202
        1 het het 129 yod -74 kaf -41 qof -53 shin -54 cyrg -54 cyrh 26 gkappa -51
        1 - yod -238 -152 -203
        1 yod yod 74 yodyod -55 ayin -36 pe -351 tsadi -77 qof -351 shin -46 cyrg -354 gamma -342 ups -17 mpi -351 ntau -351 gkappa -352 tsig -56 tzet -51 sigmaf -78 nuf -351 omicronf -77
        1 - yodyod -201 -200 -208
        1 yodyod yodyod 141
        1 - kaf -335 -355 -351
        1 kaf kaf 136 qof -12 cyrg -17 cyrh 41 gamma -3
        1 - ayin -152 -136 -136
        1 ayin ayin 58
        1 - pe -377 -351 -352
        1 pe pe 83 shin -351 cyrg -352 cyrh -353 beta -28 mpi -35 ntau -351
        1 - tsadi -357 -369 -353
        1 tsadi tsadi 135 qof -19 shin -3 tav -5 cyrg -17 cyrh -10 delta -9 ntau -4 tsig 37 tzet -1 sigmaf 36
        1 - qof -373 -389 -325
        1 qof qof 127 shin -34 cyrg -67 cyrh -26 gamma -34 gkappa -8 tsig -4 tzet -11 sigmaf -7
        1 - shin -355 -366 -354
        1 shin shin 154 cyrg -32 cyrh -24 delta -3 tsig -3 tzet -5 sigmaf 6
        1 - tav -359 -361 -353
        1 tav tav 93 delta -2 ntau -17 tsig -2 sigmaf -7
        1 - cyrg -276 -366 -291
        1 cyrg cyrg 103 cyrh 51 beta -354 gamma 126 mpi -351 ntau -351 gkappa 69 tsig -21 tzet -28 sigmaf -32
        1 - cyrh -188 -208 -203
        1 cyrh cyrh 139 beta -356 gamma -40 delta -354 ntau -337 tsig -24 tzet -4 sigmaf 24
        1 - beta -411 -255 -375
        1 beta beta 128 mpi -21
        1 - gamma -285 -185 -370
        1 gamma gamma 111 gkappa -4 tzet -1 sigmaf -351 nuf -4
        1 - delta -321 -329 -368
        1 delta delta 162 ntau -10 tsig -6 sigmaf 22
        1 - ups -201 -223 -201
        1 ups ups 99
        1 - mpi -395 -406 -350
        1 - ntau -313 -268 -360
        1 ntau nuf -2
        1 - gkappa -321 -299 -272
        1 - tsig -364 -382 -350
        1 tsig sigmaf -6
        1 - tzet -351 -356 -350
        1 - sigmaf -392 -428 -53
        1 sigmaf sigmaf 95
        1 - nuf -350 -350 -78
        1 nuf nuf 100
        1 - omicronf -180 -180 -80
        1 omicronf omicronf 38
        2 length -515 -515 -377 -319 -351 -372 -386 -414 -459 -511 -570 -617 -729
        2 - a -15 14 5
        2 a a 64 e -30 i -97 o -37 y -107 schwa 74 oe -32 ue -87 aa 11 ii -120 ee -55 oo -111 ou -105 ay -197 ey -128 oi -135 aw -212 iy -22 ya -11 ye 16 yo -115 yu -64 yi -112 ie -60 ja -22 je -95 jo -99 ju -146 aj -237 ej -79 oj -58 ij -93 ah -33 eh 11 glide -86 hard -13 soft -105 yery -63 cyre -30 b -398 p -408 f -402 v -392 w -167 t -399 d -380 s -401 z -410 sh -402 ch -385 tsh -402 dzh -402 sj -401 cz -401 c -373 k -403 q -392 h -95 l -428 m -401 r -402 hamza 66 alefe -75 ain 41 jim -416 hah -151 kha -412 sad -422 tah -404 ghain -406 qaf -432 heh 17 marbuta -96 waw -49 yeh -102 kurde -79 bet -422 vav -59 vavvav -74 het -58 yod -178 yodyod 7 pe -409 qof -417 cyrg -402 cyrh -396 ups -113 omicronf -33
        2 - e -53 -1 -13
        2 e e 81 i -20 o -61 u -91 y -19 schwa 46 oe 23 ue 9 aa -46 ii -48 ee -11 oo -55 ou -112 ay 23 ey -74 oi 23 aw -155 iy -29 ya 6 ye 24 yo 14 yu -124 yi 1 ie -49 ja -30 je -5 jo 14 ju -120 aj -49 ej -149 oj -52 ij -58 ah -8 eh 23 glide 28 hard -31 soft -42 yery 15 cyre 33 b -423 p -407 f -404 w -145 t -423 d -409 s -423 z -409 sh -396 tsh -401 c -392 k -423 q -401 h -85 l -421 m -430 n -401 r -424 hamza 14 alef -1 alefe -62 alefm -72 ain -69 tha -403 jim -407 hah -197 kha -412 sad -406 ghain -404 qaf -421 heh 11 marbuta -90 waw -92 yeh 40 maqsura -75 kurde -50 alep -71 bet -406 he -41 vav -144 vavvav -144 het -84 yod 22 yodyod -79 kaf -403 ayin 51 pe -413 tsadi -403 qof -417 shin -404 ups -73 omicronf -74
        2 - i -25 -63 -113
        2 i i 63 o -47 u -56 y 10 schwa 6 oe -47 ue 15 aa -105 ii 11 ee 26 oo -40 ou -103 ay -15 ey -52 oi -56 aw -186 iy -68 ya -88 ye -43 yo 59 yu -31 yi 45 ie -65 ja -120 je -106 jo -35 ju -42 aj -50 ej -34 oj -125 ij -90 ah -123 eh -48 glide 35 hard -2 soft -41 yery 46 cyre -22 b -452 p -223 f -393 v -396 w -196 t -392 d -305 th -354 dh -401 s -404 z -350 sh -418 ch -373 tsh -373 ts -401 dz -367 dj -334 dzh -349 j -154 sj -401 g -350 gh -401 gj -401 k -457 q -350 h -137 l -376 ly -385 m -449 n -387 ny -405 r -339 hamza 38 alef -81 alefe -100 alefm -41 ain -86 tha -403 jim -382 hah -238 kha -425 dhal -401 sad -423 dad -408 tah -408 zah -402 ghain -413 qaf -434 heh -104 marbuta -103 waw -153 yeh 68 maqsura 48 kurde -92 alep -120 bet -407 he -82 vav -117 vavvav -118 het -143 yod 74 yodyod -36 kaf -407 ayin -82 pe -423 tsadi -420 qof -434 shin -410 tav -403 cyrg -403 gamma -401 ups 12 omicronf -127
        2 - o -65 -88 -87
        2 o o 64 u 17 y -65 schwa -27 oe 49 ue 24 aa -73 ii -138 ee -60 oo 55 ou 52 ay -135 ey -107 oi -141 aw -62 iy -1 ya -86 ye -59 yo -86 yu -63 yi -90 ie -99 ja -124 je -73 jo -10 ju -63 aj -158 ej -118 oj -208 ij -46 ah -151 eh -37 glide -113 hard -23 soft -51 yery -4 cyre -31 b -436 p -331 f -411 v -403 w -5 t -398 d -413 z -440 sh -426 zh -401 tsh -405 c -405 g -411 k -455 q -404 h -174 l -353 m -470 n -405 nk -401 r -433 hamza -112 alef -24 alefe -29 alefi -76 alefm 13 ain -21 jim -410 hah -208 kha -420 sad -427 dad -402 tah -409 zah -404 ghain -419 qaf -442 heh -97 marbuta -81 waw 58 yeh -97 maqsura -92 kurde -91 alep 32 bet -404 he -73 vav 64 het -117 yod -126 yodyod -102 kaf -403 ayin -71 pe -412 tsadi -397 qof -426 shin -412 tav -404 cyrg -401 ups -120 omicronf 50
        2 - u -128 -55 -58
        2 u u 85 y -85 schwa 34 oe 100 ue 94 aa -106 ii -120 ee -101 oo 38 ou 76 ay -119 ey -97 oi -73 aw -4 iy -87 ya -121 ye -57 yo -101 yu 48 yi -76 ie -96 ja -107 je -132 jo -66 ju -52 aj -110 ej -94 oj -90 ij -109 ah -75 eh -65 glide -41 hard -4 soft -94 yery -12 cyre -75 b -271 p -416 f -159 v -27 w 58 t -414 d -409 s -411 z -439 sh -410 zh -401 tsh -406 c -404 g -412 k -310 q -401 h -78 l -381 m -441 n -391 ng -401 r -357 hamza -90 alef -37 alefe -1 alefi -60 alefm -90 ain -1 jim -406 hah -218 kha -407 sad -416 dad -404 tah -401 zah -408 ghain -413 qaf -434 heh -83 marbuta -81 waw 80 yeh -150 kurde -65 alep -97 bet -402 he -98 vav 76 het -136 yod -125 yodyod -134 kaf -403 ayin -73 pe -409 tsadi -402 qof -419 shin -405 cyrg -402 beta -356 ups -20 mpi -389 omicronf 15
        2 - y -388 -172 -136
        2 y y 87 schwa -44 oe -29 ue 0 aa -133 ii 18 ee 10 oo -94 ou -74 ay 4 ey -69 oi -62 aw -143 iy -4 ya -95 ye -65 yo -47 yu -9 yi -41 ie -67 ja -104 je -68 jo -28 aj -41 ej -33 oj -80 ij -60 ah -115 eh -88 glide 3 hard -7 soft -96 yery 9 cyre -34 b -390 p -416 f -343 v -241 w -152 t -419 d -378 th -352 dh -356 s -433 z -387 ss -351 sh -380 zh -311 ch -164 tsh -316 shch -353 dz -317 dj -338 dzh -310 j -99 zj -355 sj -354 sch -347 cz -351 sz -354 zs -351 c -223 cc -51 ck -66 g -167 gh -93 gj -77 gu -73 k -271 q -185 qu -66 kh -90 h -174 x -87 ks -352 l -440 ll -353 ly -366 m -448 n -440 ny -361 ng -352 nk -351 r -420 hamza -22 alef -150 alefe -57 alefi -86 alefm -35 ain -159 tha -363 jim -319 hah -173 kha -151 sad -368 dad -351 tah -368 zah -351 ghain -140 qaf -163 heh -125 marbuta -125 waw -158 yeh 51 maqsura -26 kurde -62 alep -118 bet -354 he -83 vav -154 vavvav -119 het -96 yod 73 yodyod -47 kaf -100 ayin -51 pe -382 tsadi -356 qof -145 shin -360 tav -357 cyrg -144 cyrh -129 beta -357 gamma 36 ups 20 mpi -352 ntau -351 gkappa -66 omicronf -97
        2 - schwa 20 36 -44
        2 schwa schwa 47 oe -71 ue -68 aa -43 ii -81 ou -63 ay -90 ey -61 aw -74 iy -73 ya 11 ye -52 yo -48 yu -71 ja -58 je -67 jo -71 aj -61 ej -65 ij -61 ah -84 eh -32 glide -62 hard -42 soft -72 yery -38 cyre 52 b -405 p -401 v -396 w -33 g -396 gh -396 h -56 l -382 n -397 r -404 hamza -53 ain -77 hah -98 heh -39 waw -48 yeh 22 vav -97 vavvav -72 yod -78 yodyod -75 ups -72 omicronf -73
        2 - oe -68 -44 -105
        2 oe oe 69 ue -22 aa -76 ii -76 ee -73 ou -71 ay -77 ey -68 oi -61 aw 10 iy -86 ya -64 yo 15 yu -54 je -72 jo -57 ju -61 aj -85 oj -65 ij -67 ah -75 eh -3 hard -71 soft -56 yery -27 cyre 19 b -404 w -36 h -59 l -401 m -414 r -407 hamza -50 alef -57 hah -95 heh -83 marbuta -72 waw -27 yeh -48 maqsura -88 kurde -71 he -63 vav -32 het -88 yod -56 qof -401 omicronf -71
        2 - ue -33 -36 23
        2 ue ue 41 aa -83 ii -68 ou -4 ay -77 ey -71 oi -63 aw -38 iy -71 ya -56 yo -71 yu 25 ie -69 ja -71 je -63 ju -12 aj -81 ej -66 oj -23 ij -64 ah -79 eh -47 glide -27 hard -74 soft -71 yery -69 cyre -28 v -379 w -26 z -401 k -408 h -56 l -403 m -401 r -404 ain -79 hah -90 qaf -402 heh -106 waw 70 yeh -17 vav 26 yod 7 pe -401 qof -401 beta -392 ups -21
        2 - aa -31 14 3
        2 aa aa 68 ii -46 ee -73 oo -61 ou -97 ay -122 ey -111 oi -103 aw -123 iy -75 ya 7 ye -77 yo -94 yu -81 yi -75 ie -65 ja -83 je -80 jo -76 ju -77 aj -131 ej -85 oj -80 ij -97 ah -14 eh -29 glide -79 hard -81 soft -84 yery -99 cyre -88 b -403 w -98 t -363 s -401 z -402 k -406 q -401 h -137 l -401 m -403 r -401 hamza -2 ain 8 jim -401 hah -120 sad -402 qaf -406 heh -33 marbuta -84 waw -135 yeh -137 vav -157 vavvav -76 het -86 yod -147 yodyod -97 ups -84 omicronf -78
        2 - ii -12 -110 -103
        2 ii ii 61 ee 13 oo -77 ou -101 ay 26 ey -54 aw -119 iy -42 ya -72 yu -55 yi -65 ja -94 je -82 jo -78 ju -74 aj -65 ej -82 oj -78 ij -5 ah -71 eh -59 glide -59 soft -81 yery -52 cyre -68 b -416 p -411 w -108 d -406 z -412 sh -404 j -401 c -401 gj -403 k -403 q -401 h -85 l -412 m -409 n -401 r -380 hamza -48 alef -89 alefm -72 ain -54 jim -402 hah -110 ghain -401 qaf -406 heh -115 marbuta -39 waw -203 yeh 60 maqsura 8 kurde -51 alep -84 he -71 vav -117 vavvav -88 het -91 yod -29 ayin -59 ups -77 omicronf -80
        2 - ee 9 -7 -76
        2 ee ee 53 oo -73 ou -95 ay -4 ey -69 oi -66 aw -101 iy -71 ya -66 ye -71 yu -71 yi -69 ja -63 je -63 ju -71 aj -74 ej -81 oj -77 ij -83 ah -54 eh -72 glide -98 hard -68 soft -76 yery -72 cyre -55 b -401 w -82 sh -401 h -87 m -401 r -396 ain -82 hah -106 kha -401 heh -78 waw -153 yeh -6 alep -65 vav -86 vavvav -75 het -72 yod -55 pe -401 ups -77 omicronf -74
        2 - oo 5 -90 -47
        2 oo oo 108 ou -4 ay -60 ey -74 oi -83 aw -1 iy -76 ya -89 ye -72 yo -62 ie -27 ja -54 je -71 jo -72 ju -73 aj -85 oj -82 ij -74 ah -51 eh -71 glide -71 hard -59 soft -76 yery -69 cyre -44 b -405 w -49 d -403 z -401 k -410 h -108 l -404 m -402 r -411 hamza -73 ain -92 hah -93 heh -108 marbuta -73 waw 65 yeh -136 maqsura -73 alep -46 vav -14 yod -123 yodyod -85 shin -401 ups -74
        2 - ou -33 -95 -139
        2 ou ou 102 ay -116 ey -94 oi -76 aw 22 iy -68 ya -121 ye -68 yo -80 yu 42 ie -86 ja -105 je -80 jo -77 ju -76 aj -90 ej -80 ij -91 ah -81 eh -61 glide -74 hard -65 soft -88 yery -72 cyre -80 b -416 f -403 v -342 w 30 t -402 d -406 s -401 z -413 sh -408 zh -401 g -402 k -417 h -97 l -417 m -412 n -408 r -342 hamza -110 alef -92 alefe -75 ain -90 tha -401 jim -404 hah -157 kha -403 sad -409 ghain -403 qaf -408 heh -93 marbuta -105 waw 93 yeh -181 maqsura -78 alep -88 he -74 vav 48 het -88 yod -145 yodyod -86 ayin -77 pe -403 qof -402 ups -74 omicronf -76
        2 - ay -81 -160 -122
        2 ay ay 99 ey -29 oi -76 aw -153 iy -75 ya -104 ye -56 yo -87 yu -91 yi -72 ie -69 ja -100 je -80 jo -94 ju -96 aj 72 ej -16 oj -1 ij -95 ah -121 eh -94 glide -81 hard -69 soft -37 yery -77 cyre -20 b -360 p -391 v -401 w -121 t -405 d -401 s -407 z -401 j -396 k -406 h -138 l -425 m -420 n -415 r -408 alef -137 alefe -74 ain -132 hah -159 kha -401 qaf -402 heh -123 marbuta -111 waw -150 yeh -36 alep -106 he -71 vav -140 vavvav -106 het -75 yod -64 pe -403 ups -72 omicronf -97
        2 - ey -92 -138 -138
        2 ey ey 91 oi -68 aw -118 iy -66 ya -89 ye -73 yo -74 yu -71 yi -63 ja -81 je -53 ju -73 aj -13 ej 89 oj -79 ij -27 ah -106 eh -89 glide -67 hard -73 soft -96 yery -81 cyre -69 b -370 w -97 s -408 sh -402 k -409 h -114 l -411 m -405 n -402 r -415 hamza -71 alef -116 alefe -98 alefi -71 ain -114 hah -126 qaf -404 heh -94 marbuta -109 waw -163 yeh -40 kurde -78 alep -112 he -84 vav -127 vavvav -93 yod -36 pe -401 shin -401 ups -72 omicronf -76
        2 - oi -133 -138 -99
        2 oi oi 97 aw -92 iy -64 ya -79 ye -64 yo -73 ja -78 jo -74 aj -68 ej -68 oj 79 ij -30 ah -114 eh -80 hard -67 soft -35 yery -72 cyre -25 w -80 g -401 h -68 l -407 m -402 n -401 r -407 hamza -69 alef -103 ain -100 hah -119 dhal -402 heh -51 marbuta -87 waw -116 yeh -72 maqsura -94 kurde -72 alep -94 he -77 vav -83 yod -44 yodyod -73 ayin -76 omicronf -80
        2 - aw -151 -242 -170
        2 aw aw 109 iy -134 ya -161 ye -73 yo -58 yu -67 yi -75 ie -93 ja -107 je -81 jo -68 ju -85 aj -136 ej -90 oj -106 ij -131 ah -154 eh -95 glide -92 hard -75 soft -114 yery -109 cyre -101 w -72 t -407 d -405 s -404 sh -401 tsh -401 g -402 k -381 h -127 l -402 m -409 n -407 r -412 hamza -117 alef -188 alefe -118 alefm -73 ain -157 jim -402 hah -145 sad -401 heh -118 marbuta -136 waw -50 yeh -208 maqsura -99 kurde -78 alep -118 he -93 vav -58 het -87 yod -161 yodyod -114 ayin -41 ups -77 omicronf -58
        2 - iy -54 -161 -186
        2 iy iy 28 ya -82 ye -40 yo -71 yu -74 yi -15 ie -71 ja -44 je -52 jo -73 ju -77 aj -89 ej -26 oj -63 ij 23 ah -93 eh -83 hard -65 soft -46 yery -60 cyre -54 b -381 p -403 f -405 w -109 t -404 d -404 s -406 z -401 sh -403 tsh -364 j -402 sj -401 c -402 k -403 l -417 ly -402 m -404 n -412 r -421 hamza -94 alef -118 alefe -76 alefm -71 ain -124 jim -403 hah -137 dad -401 heh -118 marbuta -129 waw -159 yeh -45 maqsura -67 kurde -64 alep -119 he -103 vav -113 vavvav -113 het -77 yod -90 ayin -103 qof -404 ups -61 omicronf -84
        2 - ya -101 -35 -37
        2 ya ya 56 ye 27 yo 18 yu -79 yi -68 ie 24 ja 45 je 19 jo -11 ju -81 aj -111 ej -74 oj -91 ij -58 ah -90 eh -63 glide 59 soft -39 yery -86 cyre -12 b -412 p -405 w -154 t -402 d -396 z -398 zh -340 ch -363 tsh -401 zs -396 g -403 k -392 h -148 l -415 m -424 n -401 r -396 hamza -22 alef -102 alefe -72 alefi -73 ain -146 jim -367 hah -140 qaf -404 heh -49 marbuta -76 waw -149 yeh 72 alep -73 he -72 vav -141 vavvav -103 het -89 yod 32 ayin -76 pe -401 tsadi -402 cyrg -401 ups -68 omicronf -88
        2 - ye 6 -45 -63
        2 ye ye 85 yo -11 yu -54 yi -54 ie -49 ja 14 je 53 jo -41 ju -75 aj -43 ej -72 oj -72 ij -73 ah -88 eh -2 glide -32 hard -73 soft -71 yery -68 cyre 56 b -403 p -401 w -53 tz -401 h -81 l -403 m -404 r -404 hamza -52 alefi -72 ain -124 hah -120 heh -78 waw -84 yeh 11 vav -90 vavvav -73 yod -61 yodyod -64 ups -59 omicronf -78
        2 - yo -95 -148 -118
        2 yo yo 87 yu -30 yi -72 ja 10 je -27 jo 72 ju -26 aj -77 ej -57 oj -75 ij -74 ah -94 eh -91 glide -38 soft -80 yery -58 cyre -5 b -403 f -401 w -101 t -401 d -401 s -401 k -403 h -137 l -403 m -408 n -403 r -406 hamza -75 alef -89 alefe -68 alefm -72 ain -99 hah -141 heh -74 marbuta -94 waw -16 yeh -46 maqsura -75 kurde -72 bet -393 he -80 vav -39 yod -61 yodyod -73 ayin -89 ups -77 omicronf -74
        2 - yu -58 -54 -66
        2 yu yu 53 ie -72 ja -73 je -84 jo -34 ju 61 aj -83 ej -55 oj -72 ij -86 ah -79 eh -78 glide -12 hard -73 soft -21 yery -85 cyre -99 b -373 v -388 w 39 t -401 z -402 ch -401 c -401 k -373 qu -401 h -91 l -402 m -401 r -405 hamza -89 ain -115 hah -95 kha -403 heh -111 waw 65 yeh -31 vav 8 het -71 yod -5 cyrg -401 ups -34 omicronf -71
        2 - yi -20 -38 -61
        2 yi yi 105 ja -59 je -55 jo -45 aj -39 ij -50 ah -71 eh -72 glide -47 soft -68 yery -51 cyre -1 w -76 z -382 k -401 h -64 hamza -64 heh -54 waw -95 yeh 17 vav -88 yod -55
        2 - ie -28 -34 -20
        2 ie ie 61 ja 12 je 21 ju -72 aj -71 oj -73 ij -73 ah -71 eh -68 soft -45 cyre 16 b -402 w -85 k -404 h -87 m -408 n -396 ain -59 hah -102 qaf -405 heh -80 waw -150 vav -117 vavvav -80 het -88
        2 - ja -186 -132 -43
        2 ja aj -72 ij -79 ah -54 eh -62 glide 79 hard -71 soft -92 yery -85 cyre -35 b -403 w -104 h -92 l -405 m -407 n -407 r -413 hamza -81 alef -148 alefe -99 alefi -104 alefm -97 ain -130 hah -153 heh -101 waw -106 maqsura -78 kurde -84 alep -74 he -92 vav -131 vavvav -99 ayin -47 ups -51 omicronf -71
        2 - je -67 -97 -50
        2 je aj -71 ij -77 ah -78 eh -40 glide -5 hard -78 soft -74 yery -79 cyre 7 b -405 w -100 h -133 l -407 n -404 r -417 hamza -77 alef -78 ain -126 hah -126 heh -95 waw -130 kurde -84 alep -71 vav -112 vavvav -82 ups -53
        2 - jo -82 -55 -70
        2 jo aj -73 ij -75 ah -72 eh -69 glide -20 soft -47 yery -78 cyre 1 b -401 p -405 w -81 h -21 r -405 hamza -88 alefe -28 ain -90 hah -5 heh -92 waw -44 yeh -83 vav -58 yod 1 ups -73
        2 - ju -148 -126 -77
        2 ju aj -71 ah -71 glide -22 soft -71 yery -85 cyre -85 w -60 h -107 l -402 r -402 hamza -75 alef -113 alefe -79 alefi -89 alefm -73 ain -120 hah -114 heh -110 waw -75 alep -101 he -79 vav -108 vavvav -78 het -71 ups -46
        2 - aj -115 -165 -115
        2 aj ij -74 ah -69 eh -92 glide 71 hard -44 soft -85 yery -77 cyre -65 b -401 w -93 h -105 l -405 m -402 n -410 r -412 hamza 38 alef -133 alefe -73 alefm -81 ain -110 hah -119 heh -82 marbuta -98 waw -156 maqsura -52 kurde -80 alep -97 he -79 vav -111 vavvav -78 yodyod -44 ups -71 omicronf -85
        2 - ej -50 -110 -60
        2 ej ah -94 eh -88 glide 24 soft -64 yery -81 cyre -120 b -402 w -89 h -95 l -402 m -408 n -402 r -412 hamza -87 alef -42 alefe -72 ain -86 hah -90 heh -82 waw -118 kurde -73 alep -71 vav -95 vavvav -77 omicronf -77
        2 - oj -107 -125 -83
        2 oj ah -84 eh -72 glide -4 hard -74 soft -84 yery -72 cyre -33 w -88 h -119 l -401 n -404 r -408 hamza -73 alef -96 alefe -74 ain -94 hah -83 heh -84 marbuta -72 waw -110 yeh -82 alep -78 vav -97 vavvav -78 yod -88 omicronf -99
        2 - ij -122 -144 -197
        2 ij ij 47 ah -99 eh -84 glide -55 hard -64 soft -83 yery -104 cyre -45 b -403 p -401 w -118 h -112 l -413 m -403 n -407 ny -401 r -414 hamza -64 alef -125 alefe -77 alefi -81 alefm -82 ain -119 hah -128 heh -130 marbuta -101 waw -174 yeh -91 maqsura -73 kurde -78 alep -106 he -103 vav -109 vavvav -80 het -65 yod -60 yodyod -84 ayin -77 pe -403 ups -63 omicronf -83
        2 - ah -120 -164 -65
        2 ah glide -85 hard -79 soft -83 yery -83 b -405 p -405 v -403 w -113 d -401 z -406 h -74 m -420 r -429 hamza -74 alef -107 alefe -95 alefi -83 alefm -82 ain -136 waw -201 yeh -183 maqsura -76 kurde -84 alep -105 vav -105 vavvav -84 yod -108 yodyod -85 ayin -98 ups -75 omicronf -82
        2 - eh -66 -45 -74
        2 eh glide -71 hard -68 yery -38 cyre -8 p -401 w -108 h -69 l -401 m -411 r -414 hamza -54 alefe -71 ain -106 waw -80 yeh -11 maqsura -56 alep -61 vav -86 vavvav -76 yod -61 yodyod -74 omicronf -72
        2 - glide -264 -193 -237
        2 glide glide 72 hard -63 soft -55 yery -51 cyre -15 b -357 p -374 f -361 v -303 w -131 t -385 d -346 dh -352 s -290 z -311 sh -362 zh -317 ch -346 tsh -368 shch -351 ts -352 dj -347 j -124 zj -351 sj -357 c -367 g -340 gj -339 k -365 q -357 kh -351 h -107 x -351 l -387 ll -339 ly -334 m -359 n -369 ny -357 ng -351 r -418 hamza 24 alef -68 alefe -67 alefi -96 alefm -82 ain -133 jim -263 hah -122 tah -352 zah -356 ghain -364 qaf -357 heh -37 marbuta -115 waw -116 yeh 79 maqsura -80 kurde -58 alep -107 bet -351 he -23 vav -94 vavvav -71 yod 38 yodyod -41 ayin -9 tsadi -360 qof -358 shin -351 cyrg -354 cyrh -337 ups -38 ntau -346 omicronf -83
        2 - hard -12 16 88
        2 hard hard 86 soft -76 yery -5 cyre -37 b -403 w -53 t -396 sh -396 h -15 r -401 ain -59 hah -72 heh -52 waw -40 yeh 2 vav -36 yod -57
        2 - soft -274 -81 -27
        2 soft soft 34 yery -63 cyre -52 b -395 p -369 f -360 v -354 w -96 t -375 d -379 th -351 s -244 z -361 sh -345 ch -358 tsh -359 shch -351 ts -355 dz -351 j -322 zj -351 sj -351 sch -351 cz -351 c -356 g -370 k -390 q -353 kh -354 h -35 l -397 ly -344 m -366 n -390 ny -351 r -405 hamza -40 alef -86 ain -94 jim -363 hah -100 kha -356 ghain -354 qaf -352 heh -48 marbuta -76 waw -130 yeh -49 alep -71 he -67 vav -114 het -73 yod -38 ayin -60 pe -358 qof -351 shin -351 cyrg -360 cyrh -347 delta -351 ups -68 mpi -351 omicronf -43
        2 - yery -48 -14 2
        2 yery yery 56 cyre -10 b -406 p -402 f -402 w -91 t -402 d -405 s -401 z -401 j -402 c -404 g -402 k -404 q -404 h -112 l -410 m -404 n -401 r -411 hamza -65 ain -92 hah -93 sad -405 heh -62 waw -45 yeh 61 vav -65 yod 37 qof -405 ups -73 omicronf -83
        2 - cyre -12 -6 -70
        2 cyre cyre 57 b -409 w -146 t -402 d -398 s -396 z -398 k -404 h -72 l -404 n -396 r -393 hamza 2 ain -135 hah -145 qaf -404 heh 17 waw -88 yeh 64 maqsura -74 kurde -73 alep -64 bet -405 vav -140 vavvav -88 het -82 yod -38 yodyod 8 pe -408 qof -408 ups -89 omicronf -29
        2 - b -351 -386 -290
        2 b b 83 p 9 f -216 ph -81 v -111 w -124 t -529 d -376 th -354 dh -357 s -526 z -441 ss -355 sh -425 zh -348 ch -387 tsh -412 shch -353 ts -386 dz -356 dj -360 dzh -361 j -408 zj -336 sj -352 sch -337 cz -352 sz -361 cs -351 zs -352 c -444 ck -353 g -466 gh -356 gj -355 gu -358 k -494 q -400 qu -356 kh -377 h -403 x -372 l -469 ll -356 ly -369 m -360 n -524 ny -374 ng -353 nk -356 r -384 hamza -360 alef -404 alefe -401 ain -369 jim -366 hah -377 kha -372 dhal -351 sad -367 dad -364 tah -366 zah -353 ghain -401 qaf -402 heh -359 marbuta -401 waw -176 yeh -389 kurde -402 alep -401 bet 84 vav -162 vavvav -52 het -355 yod -398 yodyod -354 kaf -362 ayin -401 pe -140 tsadi -364 qof -397 shin -362 tav -357 cyrg -409 cyrh -390 beta 31 gamma -360 delta -340 ups -404 mpi 100 ntau -351 gkappa -359 tsig -351 sigmaf -359 nuf -356
        2 - p -362 -379 -405
        2 p p 105 f -92 ph -15 v -237 w -215 t -382 d -475 th -355 dh -352 s -469 z -302 ss -355 sh -399 zh -348 ch -375 tsh -391 shch -353 ts -369 tz -354 dz -352 dj -359 j -401 zj -353 sj -355 sch -356 cz -351 sz -357 rz -352 cs -354 zs -351 c -389 g -426 gh -356 gj -352 gu -353 k -425 q -389 qu -352 kh -367 h -432 x -354 ks -353 l -479 ll -359 ly -358 m -465 n -461 ny -358 ng -354 nk -351 r -451 alef -404 ain -361 jim -378 hah -376 kha -362 dhal -351 sad -365 tah -364 zah -351 ghain -375 qaf -367 heh -377 waw -137 yeh -372 bet -76 vav -231 vavvav -107 het -353 yod -388 yodyod -357 kaf -352 pe 68 tsadi -357 qof -392 shin -368 tav -358 cyrg -384 cyrh -376 beta -110 gamma -362 delta -354 ups -352 mpi -92 ntau -352 gkappa -352 sigmaf -358 nuf -359
        2 - f -364 -292 -177
        2 f f 107 ph 125 v 64 w 57 t -250 d -300 th -84 dh -110 s -424 z -404 ss -341 sh -391 zh -379 ch -270 tsh -296 shch -353 ts -357 tz -354 dj -354 dzh -359 j -382 sj -353 sch -352 cz -352 sz -351 c -407 ck -351 g -407 gh -244 gj -353 gu -351 k -416 q -385 qu -352 kh -279 h -384 x -290 ks -351 l -316 ly -360 m -436 n -382 ny -356 ng -351 r -362 ain -364 tha -38 jim -365 hah -368 kha -276 dhal -78 sad -365 dad -96 tah -135 zah -352 ghain -308 qaf -361 heh -337 waw -107 yeh -393 bet -126 vav -135 vavvav -111 het -353 yod -349 pe 83 tsadi -355 qof -373 shin -357 tav -65 cyrg -377 cyrh -363 beta 22 gamma -367 delta -53 ups -207 mpi -105 ntau -81 gkappa -353 sigmaf -356 nuf -356
        2 - ph -359 -376 -371
        2 ph ph 147 v -40 w -77 t -362 d -353 th -14 dh -351 s -359 z -351 sh -361 ch -354 tsh -366 ts -355 j -353 sj -351 c -351 k -353 l -352 ly -351 m -351 n -352 r -365 kha -355 ghain -357 waw -90 bet -65 vav -94 vavvav -52 kaf -353 pe 87 tsadi -352 shin -353 beta -7 delta -352 mpi -10
        2 - v -313 -216 -265
        2 v v 91 w 42 t -475 d -486 th -71 dh -354 s -382 z -276 ss -351 sh -354 zh -375 ch -378 tsh -404 shch -354 ts -330 tz -330 dz -351 dj -357 j -279 zj -320 sj -357 sch -358 cz -353 sz -355 rz -352 cs -351 c -354 ck -351 g -293 gh -356 gj -352 gu -337 k -379 q -307 kh -329 h -355 x -357 ks -354 l -261 ly -364 m -428 n -244 ny -363 ng -349 nk -344 r -360 hamza -354 ain -360 jim -377 hah -374 kha -345 dhal -364 sad -363 dad -351 tah -365 zah -353 ghain -367 heh -333 waw 65 yeh -327 bet 56 vav 54 vavvav 16 yod -360 kaf -357 pe -206 tsadi -366 qof -375 shin -372 tav -358 cyrg -318 cyrh -349 beta 65 gamma -251 delta -352 ups -40 mpi -67 ntau -355 gkappa -344 sigmaf -353 nuf -355
        2 - w -212 -259 -195
        2 w w 83 t -402 d -413 th -72 dh -351 s -410 z -351 sh -369 zh -331 ch -354 tsh -370 ts -359 dz -351 dj -334 dzh -353 j -354 sz -353 c -371 g -385 gh -347 gj -334 k -394 q -348 kh -351 h -189 x -351 l -328 ll -351 ly -352 m -404 n -379 ny -351 ng -351 r -442 hamza -141 alef -180 alefe -123 alefi -90 alefm -101 ain -175 tha -355 jim -319 hah -168 kha -356 sad -364 dad -361 tah -361 zah -352 ghain -325 qaf -372 heh -132 marbuta -150 waw 100 yeh -214 maqsura -109 kurde -92 alep -113 bet 61 he -142 vav 75 het -87 yod -155 yodyod -108 kaf -361 ayin -89 pe -87 tsadi -355 qof -360 shin -359 tav -352 cyrg -357 cyrh -347 beta 38 gamma -353 ups -48 mpi -77 omicronf -67
        2 - t -370 -246 -123
        2 t t 107 d -59 th 79 dh -27 s -286 z -277 ss -179 sh -255 zh -161 ch -154 tsh -136 shch -91 ts 104 tz -104 dz -96 dj 33 dzh -129 j -214 zj -41 sj -112 sch -120 cz -82 sz -103 rz -100 cs -62 zs -45 c -70 cc -35 ck -329 g -322 gh -280 gu -351 k -325 q -406 qu -354 kh -392 h -294 x -371 ks -355 l -358 ll -357 ly -336 m -498 n -427 ny -374 ng -357 nk -353 r -434 hamza -362 alef -402 alefe -401 ain -345 tha 35 jim -101 hah -390 kha -372 dhal -29 sad -129 dad -91 tah 100 zah -64 ghain -388 qaf -401 heh -341 waw -412 yeh -421 bet -393 vav -380 vavvav -353 yod -343 kaf -359 ayin -401 pe -394 tsadi -52 qof -397 shin -158 tav 95 cyrg -411 cyrh -398 beta -372 gamma -374 delta -26 ups -405 mpi -354 ntau -129 gkappa -356 tsig -41 tzet -27 sigmaf -119 nuf -319
        2 - d -275 -324 -212
        2 d d 95 th -64 dh 26 s -318 z -221 ss -195 sh -184 zh -107 ch -228 tsh -266 shch -123 ts -224 tz -56 dz 76 dj 58 dzh -65 j -179 zj -76 sj -122 sch -112 cz -122 sz -108 rz -85 cs -71 zs -53 c -279 cc -31 ck -352 g -293 gh -269 gj -282 gu -352 k -423 q -411 qu -354 kh -345 h -392 x -284 ks -351 l -466 ll -357 ly -356 m -487 n -486 ny -382 ng -354 nk -354 gn -352 r -312 hamza -354 alef -403 ain -364 tha -92 jim -172 hah -381 kha -374 dhal -14 sad -227 dad 52 tah -79 zah 23 ghain -274 qaf -405 heh -340 waw -422 yeh -281 kurde -402 alep -401 bet -386 vav -364 vavvav -351 het -353 yod -308 kaf -360 pe -379 tsadi -164 qof -379 shin -157 tav -139 cyrg -328 cyrh -341 beta -368 gamma -361 delta 104 ups -401 mpi -357 ntau 93 gkappa -352 tsig -59 tzet -18 sigmaf -80 nuf -360
        2 - th -340 -377 -338
        2 th th 131 dh -13 s -51 z -126 ss -57 sh -84 zh -20 ch -29 tsh -146 shch -12 ts -97 tz -37 dz -15 dj 18 dzh -6 j -77 zj -15 sj -14 sch -11 cz -38 sz -12 rz -6 cs -7 c -112 cc -5 g -358 k -372 kh -353 h -362 l -378 m -338 n -317 r -327 tha 74 jim -51 kha -353 dhal 8 sad -107 dad 11 tah 13 zah -9 ghain -366 waw -351 yeh -357 bet -351 vav -352 vavvav -53 pe -355 tsadi -49 shin 7 tav 84 beta -6 gamma -351 delta -18 ntau -16 tsig -19 tzet -1 sigmaf -14
        2 - dh -258 -323 -367
        2 dh dh 125 s -152 z -18 ss -39 sh -116 zh -58 ch -100 tsh -96 shch -26 ts -36 tz -2 dz -59 dj -65 dzh -13 j -107 zj -5 sj -11 sch -37 cz -12 sz -17 rz -4 cs -1 zs -9 c -69 cc -3 g -353 k -370 q -352 h -351 l -304 m -360 n -358 r -368 tha -6 jim -62 kha -363 dhal 115 sad -85 dad 93 tah -47 zah 102 ghain -354 waw -358 yeh -356 vav -352 tsadi -62 shin -45 tav -16 cyrh -346 beta -351 delta 103 ntau 1 tsig -7 tzet -6 sigmaf -14
        2 - s -385 -251 -165
        2 s s 90 z 10 ss 58 sh 15 zh -119 ch -57 tsh -106 shch 25 ts -107 tz -10 dz -133 dj -141 dzh -141 j -219 zj -55 sj -67 sch -42 cz -28 sz 78 rz -100 cs -53 zs -150 c 98 cc -23 g -264 gh -357 gj -116 k -319 q -417 qu -354 kh -305 h -310 x -25 ks -268 l -408 ll -365 ly -362 m -524 n -390 ny -376 ng -357 nk -351 r -569 hamza -359 alef -405 alefe -401 ain -374 tha 4 jim -192 hah -403 kha -384 dhal -129 sad 87 dad -132 tah -168 zah -124 ghain -387 qaf -224 heh -396 waw -430 yeh -292 maqsura -401 bet -413 vav -404 vavvav -353 het -136 yod -272 kaf -362 pe -407 tsadi -33 qof -194 shin 57 tav -128 cyrg -223 cyrh -86 beta -372 gamma -372 delta -28 ups -402 mpi -356 ntau -82 gkappa -337 tsig -54 tzet -60 sigmaf 60 nuf -362
        2 - z -389 -382 -264
        2 z z 106 ss -9 sh -145 zh 70 ch -131 tsh -219 shch -133 ts 63 tz 49 dz 33 dj -28 dzh -57 j -63 zj -48 sj -94 sch -35 cz -53 sz -110 rz -139 cs -86 zs -3 c -6 cc -13 g -85 gh -329 gj -23 k -292 q -291 kh -301 h -435 x 30 ks -83 l -375 ll -347 ly -362 m -454 n -389 ny -355 ng -362 nk -352 r -412 hamza -344 alef -402 ain -362 tha -55 jim -14 hah -382 kha -368 dhal 48 sad -110 dad 78 tah -129 zah 71 ghain -311 qaf -153 heh -374 waw -411 yeh -115 bet -378 vav -377 vavvav -354 het -90 yod -203 kaf -356 pe -368 tsadi 28 qof -137 shin -69 tav -102 cyrg -153 cyrh -127 beta -352 gamma -363 delta -54 mpi -351 ntau -49 gkappa -353 tsig -52 tzet 12 sigmaf 36 nuf -357
        2 - ss -350 -354 -350
        2 ss ss 133 sh -30 zh -69 ch -23 tsh -117 shch -19 ts -75 tz -18 dz -20 dj -21 dzh -21 j -89 zj -11 sj -9 sch -1 cz -15 sz 10 rz 13 cs -1 zs -6 c -9 cc -3 g -107 gj -10 k -135 q -351 h -351 ks -81 l -373 ly -351 m -362 n -371 ny -351 r -377 tha -2 jim -113 hah -359 kha -351 dhal -14 sad -4 dad -44 zah -26 qaf -70 yeh -175 bet -360 het -53 yod -155 tsadi -33 qof -68 shin -5 tav -39 cyrg -52 cyrh -55 tsig -24 tzet -3
        2 - sh -179 -362 -84
        2 sh sh 112 zh -7 ch 75 tsh -61 shch 13 ts -174 tz -61 dz -109 dj -123 dzh -86 j -128 zj 7 sj 50 sch 94 cz -35 sz 88 rz -77 cs -44 zs -23 c -90 cc -25 ck -68 g -172 gh -135 gj -93 gu -89 k -205 q -170 qu -47 kh -132 h -281 x 67 ks -41 l -388 ll -351 ly -362 m -393 n -470 ny -366 nk -351 r -461 hamza -351 ain -352 tha -30 jim -92 hah -359 kha -126 dhal -74 dad -61 tah -351 zah -66 ghain -80 qaf -167 heh -368 waw -384 yeh -158 bet -358 vav -359 het -73 yod -170 kaf -90 pe -361 tsadi -2 qof -131 shin 118 tav -30 cyrg -172 cyrh -71 beta -351 gamma -58 delta -64 mpi -351 ntau -351 gkappa -37 tsig -44 tzet -22 sigmaf -1
        2 - zh -225 -263 -377
        2 zh zh 136 ch 74 tsh -9 shch -64 ts -80 tz -40 dz 62 dj 66 dzh 89 j 79 zj 77 sj -61 sch 72 cz -67 sz -86 rz -25 cs 20 zs -22 c 62 ck -39 g 20 gh -62 gj 9 gu -18 k -190 q -84 qu -26 kh -128 h -402 x -42 ks -54 l -413 ly -355 m -389 n -419 nk -351 r -205 jim 78 kha -54 dhal -5 sad -50 dad -45 zah 24 ghain -69 qaf -105 waw -357 yeh -104 bet -358 vav -337 het -96 yod -100 kaf -8 pe -353 tsadi -16 qof -93 shin -55 tav -14 cyrg -57 cyrh -66 gamma 15 delta -14 gkappa -16 tsig -12 tzet 37 sigmaf -32
        2 - ch -276 -304 -365
        2 ch ch 121 tsh 118 shch -65 ts 91 tz 32 dz 18 dj 26 dzh -23 j -20 zj -39 sj 5 sch 21 cz 88 sz 7 rz -49 cs 19 zs -14 c 47 ck -83 g -54 gh -40 gj -37 gu -26 k -82 q -34 qu 2 h -37 x 57 ks -27 l -412 ly -353 m -393 n -396 ny -351 ng -93 r -412 hamza -352 ain -352 tha -33 jim -19 hah -81 kha 52 dhal -51 sad -78 dad -34 zah -23 ghain -69 qaf -83 heh -5 waw -367 yeh -228 bet -356 vav -359 het 42 yod -154 kaf 63 tsadi 61 qof -55 shin 42 tav -54 cyrg -37 cyrh 81 beta -352 gamma -28 delta -30 gkappa -5 tsig 50 tzet -14 sigmaf -27 nuf -351
        2 - tsh -295 -266 -336
        2 tsh tsh 117 shch -18 ts 68 tz 61 dz -16 dj 31 dzh 14 j -15 zj -51 sj -132 sch -111 cz 109 sz -73 rz -78 cs 105 zs -12 c 99 g -71 gh -351 gj -52 k -48 q -150 kh -342 h -303 x 123 ks -76 l -441 ll -351 ly -352 m -405 n -384 ny -355 r -425 tha -48 jim -19 hah -357 kha -354 dhal -36 sad -107 dad -42 tah -105 zah -49 ghain -303 qaf -59 heh -361 waw -360 yeh -157 alep -401 bet -365 vav -316 het -75 yod -128 kaf -341 pe -360 tsadi 79 qof -43 shin -44 tav -79 cyrg -78 cyrh -22 beta -352 delta -48 ups -401 ntau -37 tsig 24 tzet -25 sigmaf 38 nuf -352
        2 - shch -353 -379 -352
        2 shch shch 137 ts -23 tz -11 dz -5 dj -18 dzh -12 j -80 zj -16 sj 4 sch 48 cz -17 sz -2 rz -5 cs -6 zs -1 c 8 cc -2 g -63 gj -10 k -101 q -351 h -360 x 25 ks -11 l -361 m -363 n -371 r -366 jim -65 sad -75 dad -4 zah -35 qaf -40 yeh -134 het -52 yod -86 tsadi -28 qof -33 shin -2 cyrg -26 cyrh -34 delta -10 mpi -351 tsig -5 sigmaf 22
        2 - ts -252 -286 -385
        2 ts ts 105 tz 74 dz -2 dj -52 dzh -25 j -70 zj -28 sj -56 sch -44 cz 44 sz -57 rz -52 cs 2 zs -69 c 83 g -97 gh -352 gj -15 k -43 q -149 h -324 x -29 ks -93 l -400 ly -352 m -383 n -421 ny -353 ng -351 r -402 tha -20 jim 65 dhal -27 sad -41 dad -38 tah -47 zah -13 ghain -357 qaf -75 heh -354 waw -360 yeh -174 bet -358 vav -361 het -57 yod -158 pe -354 tsadi 109 qof -78 shin -82 tav -52 cyrg -75 cyrh -44 delta -25 ntau -9 tsig 43 tzet 28 sigmaf -39
        2 - tz -362 -365 -355
        2 tz dj 11 dzh 8 j -11 zj -8 sj -5 sch -17 sz -12 rz -27 cs -3 zs -1 c 53 g -21 gj -1 k -1 h -351 x -6 ks -1 l -355 ly -351 m -353 n -354 r -355 tha -7 jim 20 sad -26 dad -14 tah -23 zah -5 qaf -34 heh -351 yeh -101 yod -87 tsadi 94 qof -26 shin -23 tav -22 cyrg -5 cyrh -3 delta -1 ntau 4 sigmaf -10
        2 - dz -359 -349 -350
        2 dz dj 59 dzh -8 j 60 zj -6 sj -17 sch -23 cz 38 sz -48 rz -21 cs 24 zs -9 c 15 ck -2 g 34 gh -12 gj -10 gu -10 k -117 q -62 qu -20 kh -34 h -356 x 5 ks -10 l -365 m -362 n -362 r -365 jim 95 hah -351 kha -35 dhal -43 sad -54 dad -11 zah -10 ghain -41 qaf -84 heh -354 waw -356 yeh -130 bet -352 yod -104 kaf -12 tsadi -26 qof -54 shin -49 tav -19 cyrg -30 cyrh -7 gamma 8 delta 8 gkappa -2 sigmaf 9
        2 - dj -356 -385 -353
        2 dj dj 101 dzh 64 j 76 zj -24 sj -34 sch -38 cz 3 sz -48 rz -33 cs -1 zs 28 c 56 ck -6 g 101 gh -21 gj 67 gu -1 k -134 q -14 qu -8 kh -48 h -341 x 26 ks -19 l -374 ll -351 ly -351 m -358 n -380 ny -352 r -367 hamza -352 jim 115 hah -351 kha -63 dhal -19 sad -65 dad -31 zah -32 ghain 4 qaf -61 heh -353 waw -359 yeh -147 bet -353 vav -352 het -54 yod -101 kaf -19 tsadi -12 qof -32 shin -50 tav -26 cyrg 25 cyrh -26 gamma 41 delta -7 gkappa -2 tsig -1 tzet 59 sigmaf 15
        2 - dzh -363 -363 -355
        2 dzh dzh 126 j 71 zj -21 sj -29 sch -16 cz -11 sz -36 rz -18 cs 5 zs -11 c 34 ck -1 g 26 gh -6 gj 52 gu -6 k -102 q -42 qu -3 kh -22 x -10 ks -16 l -359 m -353 n -366 r -358 tha -9 jim 117 kha -56 dhal -7 sad -43 dad -31 zah -17 ghain -55 qaf -69 waw -362 yeh -130 het -53 yod -93 kaf -14 tsadi -33 qof -34 shin -51 tav -30 cyrg -70 cyrh -56 gamma -23 delta -6 gkappa -8 tsig -3 tzet 16 sigmaf -4
        2 - j -408 -387 -345
        2 j j 85 zj 4 sj -118 sch 2 cz -58 sz -68 rz -57 cs -17 zs 36 c -60 cc -9 ck -47 g -20 gh -59 gj 20 gu 42 k -224 q -110 qu -12 kh -1 h -309 x -35 ks -76 l -419 ll -343 ly -369 m -425 n -426 ny -357 ng -338 nk -352 r -438 hamza -358 ain -351 tha -5 jim 111 kha 16 dhal -44 sad -37 dad -63 tah -356 zah -60 ghain -58 qaf -139 heh -351 waw -355 yeh 32 bet -368 vav -352 het -4 yod 5 yodyod -331 kaf -18 pe -369 tsadi -81 qof -133 shin -98 tav -40 cyrg -97 cyrh 7 beta -351 gamma 22 delta -25 ups -401 mpi -351 gkappa -23 tsig -16 tzet 45 sigmaf -59
        2 - zj -362 -335 -356
        2 zj sch 23 cz -10 sz -1 rz -6 cs -4 zs -16 c -24 g -50 gj -4 k -83 h -356 x -2 ks -9 l -359 m -362 n -356 ny -351 r -356 jim 19 sad -24 zah -1 qaf -19 waw -355 yeh -124 yod -96 tsadi 9 qof -20 shin -6 cyrg -39 cyrh -8 tsig 9 sigmaf -3
        2 - sj -362 -374 -362
        2 sj sj 129 sch -1 cz -14 rz -9 cs -12 zs -12 c -23 g -77 gj -23 k -120 h -377 x 32 ks -18 l -372 m -356 n -368 ny -354 r -368 ain -351 tha -4 jim -61 dhal -11 sad -16 qaf -29 heh -352 waw -352 yeh -173 vav -351 yod -117 pe -352 tsadi -35 qof -41 shin 25 tav -14 cyrg -41 cyrh -23 delta -2 tsig -4 tzet -2 sigmaf -1
        2 - sch -357 -336 -290
        2 sch sch 153 cz -23 sz 57 rz -13 cs -24 zs -4 c -80 g -64 gj -20 k -49 h -352 x 52 ks -28 l -357 m -360 n -340 r -363 jim 11 dhal -19 sad -69 dad -8 zah -72 qaf -48 yeh -90 bet -352 vav -351 het -60 yod -111 pe -352 tsadi -43 qof -44 shin 118 tav -11 cyrg -33 cyrh -37 delta -2 tzet -3 sigmaf -11
        2 - cz -355 -362 -359
        2 cz cz 146 rz -15 zs -3 c 45 g -30 k -53 q -340 h -366 x -16 l -358 ly -351 m -353 n -361 r -359 tha -17 jim -17 dhal -4 sad -19 dad -4 zah -5 qaf -8 yeh -141 het -51 yod -71 tsadi 73 qof -25 shin -30 tav -7 cyrg -16 cyrh -20 tsig 15 sigmaf -4
        2 - sz -379 -373 -269
        2 sz rz -30 cs -7 zs -1 c -37 g -64 gj -12 k -101 q -352 h -326 x 64 ks -31 l -313 ly -351 m -361 n -325 r -370 tha -5 jim -77 hah -351 dhal -35 sad -30 dad -20 zah 11 qaf -58 heh -351 waw -357 yeh -101 bet -351 vav -355 het -70 yod -123 tsadi -46 qof -52 shin 61 tav -1 cyrg -27 cyrh -35 gamma -351 delta -2 tsig -7 tzet -2 sigmaf 4
        2 - rz -351 -361 -359
        2 rz cs -7 zs -1 c -61 g -46 gj -5 k -100 h -352 x -6 ks -12 l -355 n -354 r -72 jim -63 dhal -17 sad 16 dad -21 zah -2 qaf -27 yeh -119 yod -78 kaf -355 tsadi -54 qof -27 shin -33 cyrg -10 cyrh -11 delta -2 tsig -2 tzet -3 sigmaf -3
        2 - cs -365 -372 -353
        2 cs cs 158 c 10 g -2 k -34 h -356 x -4 ks -3 l -355 m -355 n -357 r -356 tha -3 jim 15 sad -22 dad -1 qaf 5 waw -351 yeh -109 vav -352 het -63 yod -74 tsadi 31 qof 4 shin -40 cyrg -11 cyrh -47 delta -1 tzet 15 sigmaf -7
        2 - zs -358 -296 -353
        2 zs zs 149 c -10 g 17 k -40 h -355 x -2 ks -12 l -360 m -357 n -354 r -354 jim 69 sad -37 dad -4 zah -2 waw -352 yeh -24 yod -60 tsadi -14 qof -14 shin -22 cyrg -3 cyrh -7 tsig -3 tzet -6 sigmaf -10
        2 - c -364 -473 -367
        2 c c 99 ck -14 g -69 gh -57 gj -28 gu -48 k 72 q -17 qu -8 kh -45 h -174 x 45 ks -2 l -348 ll -351 ly -356 m -448 n -485 ny -359 ng -87 r -481 hamza -353 alef -432 ain -366 tha -76 jim 8 hah -107 kha -85 dhal -59 sad 11 dad -57 tah -97 zah -67 ghain -91 qaf -7 heh -136 waw -382 yeh -213 alep -403 bet -371 vav -377 vavvav -354 het -59 yod -168 kaf 31 pe -358 tsadi 80 qof 83 shin -45 tav -77 cyrg -83 cyrh -46 beta -352 gamma -28 delta -27 ups -403 ntau -39 gkappa -18 tsig 52 tzet 43 sigmaf -17 nuf -353
        2 - cc -350 -356 -350
        2 cc g -19 k 14 q -1 qu 9 kh -28 h -71 n -351 ng -5 hah -59 kha -12 dad -12 qaf -11 heh -52 yeh -63 yod -52 qof 8 shin -5 cyrg -4 cyrh -18 gamma -5
        2 - ck -350 -372 -311
        2 ck g -89 gh -12 gj -4 gu 5 k 1 q -25 qu 24 kh -51 h -129 x -14 ks -32 l -353 m -356 n -356 ng -41 r -359 jim -22 hah -66 kha -44 ghain -35 qaf -29 heh -77 waw -351 bet -351 vav -352 het -56 yod -355 kaf -1 qof 101 cyrg -29 cyrh -50 gamma -9
        2 - g -306 -296 -202
        2 g g 111 gh 79 gj -32 gu -1 k -36 q 28 qu -29 kh -144 h -79 x -42 ks -66 l -416 ll -353 ly -360 m -486 n -353 ny -353 ng -155 nk -122 r -468 hamza -351 ain -345 jim 78 hah -113 kha -91 dhal -351 sad -133 dad -353 tah -363 zah -25 ghain 87 qaf 37 heh 7 waw -391 yeh -377 bet -341 he -387 vav -274 het -111 yod -344 kaf -58 pe -377 tsadi -30 qof -138 shin -75 tav -353 cyrg 98 cyrh -50 beta -320 gamma 91 delta -340 mpi -352 ntau -345 gkappa 81 tsig -19 tzet 48 sigmaf -67 nuf -353
        2 - gh -327 -331 -269
        2 gh gh 116 gj -3 k -54 q 51 qu -1 kh -1 h -21 x 28 ks -20 l -369 m -369 n -360 ng 19 r -39 jim 2 hah -108 kha -73 dhal -354 tah -352 ghain 140 qaf 54 heh -81 waw -381 yeh -366 vav -311 het -76 kaf -21 qof -77 cyrg 87 cyrh -42 gamma 50 gkappa 35 tzet -5
        2 - gj -316 -317 -363
        2 gj gj 164 k -75 q -20 qu -8 kh -15 h -64 x -7 ks -21 l -339 m -359 n -367 ny -351 ng 3 r -373 jim 62 hah -123 kha -73 sad -33 zah -3 ghain -29 qaf -44 heh -76 waw -358 bet -353 kaf -9 tsadi -7 qof -69 shin -34 tav -351 cyrg -21 cyrh -32 gamma -1 tzet 3 sigmaf -10
        2 - gu -321 -319 -333
        2 gu k 20 q 29 kh -34 h -46 x -22 ks -12 l -358 m -358 n -354 ng -26 r -280 jim 9 hah -82 kha -61 ghain -12 qaf 42 heh -34 het -52 kaf -27 qof -88 cyrg 13 cyrh -38
        2 - k -434 -393 -289
        2 k k 80 q 13 qu 27 kh -34 h -266 x 132 ks -104 l -568 ll -358 ly -377 m -513 n -418 ny -379 ng -100 r -523 hamza -368 alef -394 alefe -401 ain -393 tha -359 jim -98 hah -118 kha -78 dhal -356 sad -133 dad -364 tah -378 zah -62 ghain -63 qaf 71 heh -161 marbuta -379 waw -340 yeh -371 maqsura -401 bet -331 vav -384 vavvav -369 het -67 yod -396 yodyod -327 kaf 69 ayin -401 pe -395 tsadi -79 qof 94 shin -114 tav -358 cyrg 17 cyrh -76 beta -349 gamma -19 delta -356 ups -404 mpi -363 ntau -353 gkappa 4 tsig 8 tzet -27 sigmaf -45 nuf -357
        2 - q -263 -422 -284
        2 q q 91 qu -5 kh -39 h -185 x -45 ks -50 l -425 ll -351 ly -352 m -405 n -433 ny -351 ng -76 r -441 hamza -356 alef -402 ain -354 tha -352 jim -71 hah -187 kha -53 sad -353 tah -352 ghain 16 qaf 102 heh -115 marbuta -401 waw -383 yeh -361 alep -401 bet -364 vav -371 vavvav -353 het -103 yod -339 kaf -16 pe -362 tsadi -317 qof 69 shin -355 tav -354 cyrg 32 cyrh -64 gamma 10 delta -351 gkappa 32 tsig -328 tzet -5
        2 - qu -352 -371 -350
        2 qu qu 144 kh -13 h -88 x -16 ks -7 l -363 m -360 n -365 ng -19 r -357 jim -50 hah -97 kha -70 ghain -46 qaf -2 heh -91 yeh -353 yod -354 kaf -28 qof 11 shin -352 cyrg -12 cyrh -48 gamma -10 gkappa -6
        2 - kh -203 -246 -252
        2 kh kh 109 h 9 x 67 ks -121 l -321 ly -351 m -390 n -341 ng -5 r -390 ain -353 jim -45 hah -7 kha 138 dhal -351 tah -351 ghain -78 qaf -83 heh 76 waw -366 yeh -357 bet -351 vav -351 het 63 yod -355 kaf 62 pe -356 qof -15 cyrg -22 cyrh 69 beta -351 gamma -34 gkappa -26 tzet -6
        2 - h -250 -195 -126
        2 h h 102 x 29 ks -320 l -393 ll -354 ly -364 m -461 n -353 ny -360 ng -351 nk -351 r -457 hamza -89 alef -135 alefe -159 alefi -115 alefm -105 ain -169 tha -368 jim -347 hah 83 kha -39 dhal -357 sad -339 dad -366 tah -370 zah -362 ghain -65 qaf -189 heh 94 marbuta 70 waw -215 yeh -197 maqsura -108 kurde -114 alep -144 bet -367 he 83 vav -153 vavvav -149 het 46 yod -148 yodyod -127 kaf -28 ayin -115 pe -381 tsadi -370 qof -171 shin -392 tav -365 cyrg 31 cyrh 53 beta -358 gamma -67 delta -363 ups -126 mpi -352 ntau -334 gkappa -59 tsig -351 sigmaf -354 omicronf -61
        2 - x -384 -386 -267
        2 x x 89 ks 125 l -364 ly -351 m -366 n -383 ng -22 r -380 jim -42 hah -79 kha 64 sad -35 zah -14 ghain -17 qaf -52 heh -62 waw -359 yeh -357 bet -351 het -28 yod -352 kaf -3 tsadi 21 qof -47 shin 49 tav -351 cyrg -10 cyrh 61 gamma -31 gkappa -14 tsig -1 sigmaf -6
        2 - ks -365 -296 -269
        2 ks ks 124 l -359 m -352 n -357 r -361 jim -70 hah -351 kha -82 sad -49 zah -2 ghain -28 qaf -79 kaf 14 pe -356 tsadi -40 qof -81 shin -40 cyrg -30 cyrh -62 gamma -20 gkappa -1 tsig -23 sigmaf -24
        2 - l -410 -367 -326
        2 l l 85 ly 64 m -512 n -450 ny -383 ng -357 nk -356 gn -351 r -295 hamza -366 alef -411 ain -264 tha -351 jim -403 hah -355 kha -345 dhal -351 sad -386 dad -339 tah -378 zah -364 ghain -394 qaf -406 heh -395 marbuta -401 waw -291 yeh -331 alep -401 bet -306 he -401 vav -371 vavvav -364 het -360 yod -373 yodyod -354 kaf -368 ayin -402 pe -386 tsadi -367 qof -421 shin -286 tav -366 cyrg -420 cyrh -321 beta -382 gamma -307 delta -362 ups -406 mpi -355 ntau -360 gkappa -352 tsig -352 tzet -351 sigmaf -362 nuf -362
        2 - ll -351 -281 -351
        2 ll ll 142 m -360 n -369 hah -353 dhal -352 qaf -351 vav -361 yod -357 pe -354 qof -352 tav -354 cyrg -351
        2 - ly -364 -265 -317
        2 ly ly 116 m -372 n -362 ny -357 ng -351 gn -351 r -338 jim -351 kha -351 sad -354 ghain -352 qaf -352 heh -353 waw -352 yeh -306 vav -355 yod -354 pe -353 qof -352 shin -309 cyrg -351 cyrh -351 gamma -259 sigmaf -351
        2 - m -384 -385 -148
        2 m m 81 n -166 ny -200 ng -218 nk -357 gn -67 r -457 hamza -346 alef -403 ain -368 tha -353 jim -393 hah -397 kha -376 dhal -353 sad -372 dad -353 tah -360 zah -353 ghain -380 qaf -411 heh -393 waw -368 yeh -419 kurde -401 alep -401 bet -402 vav -403 vavvav -356 het -367 yod -407 yodyod -355 kaf -363 ayin -404 pe -346 tsadi -368 qof -392 shin -358 tav -353 cyrg -411 cyrh -399 beta -345 gamma -367 delta -365 ntau -351 gkappa -353 sigmaf -357 nuf -52
        2 - n -252 -312 -173
        2 n n 88 ny 34 ng -58 nk -245 gn -195 r -381 hamza -357 alef -402 ain -386 tha -298 jim -429 hah -392 kha -386 dhal -359 sad -407 dad -364 tah -379 zah -361 ghain -407 qaf -325 heh -356 waw -370 yeh -332 bet -364 vav -386 vavvav -359 het -365 yod -401 yodyod -358 kaf -368 pe -405 tsadi -390 qof -431 shin -378 tav -376 cyrg -433 cyrh -396 beta -385 gamma 15 delta -370 ups -408 mpi -364 ntau -71 gkappa -94 tsig -357 tzet -351 sigmaf -256 nuf 71
        2 - ny -360 -353 -323
        2 ny ny 98 ng 17 nk -107 gn -34 r -386 jim -351 kha -354 ghain -361 heh -351 waw -360 yeh -356 yod -353 pe -351 shin -351 cyrg -352 cyrh -354 beta -351 gamma -15 ntau -13 gkappa -3 nuf 13
        2 - ng -355 -262 -333
        2 ng ng 105 nk 14 gn -40 r -359 kha -76 ghain 11 qaf -100 waw -357 yod -357 kaf -21 qof -112 cyrg -77 cyrh -5 gamma -52 ntau -18 gkappa 79 nuf -70
        2 - nk -341 -358 -355
        2 nk nk 139 gn -19 r -365 jim -326 dad -351 ghain -290 waw -355 yeh -351 vav -354 yod -351 cyrg -338 nuf -18
        2 - gn -352 -353 -353
        2 gn gamma -27 ntau -3 gkappa -14 nuf -9
        2 - r -386 -368 -249
        2 r r 60 hamza -384 alef -416 ain -388 tha -355 jim -410 hah -399 kha -392 dhal -365 sad -390 dad -364 tah -390 zah -360 ghain -102 qaf -416 heh -410 marbuta -401 waw -371 yeh -465 alep -401 bet -431 vav -396 vavvav -358 het -364 yod -340 yodyod -351 kaf -377 ayin -403 pe -415 tsadi -389 qof -429 shin -381 tav -367 cyrg -455 cyrh -426 beta -388 gamma -377 delta -375 mpi -356 ntau -357 gkappa -358 tsig -352 sigmaf -378 nuf -365
        2 - hamza -51 -32 -117
        2 hamza hamza 136 alef 52 alefe 16 alefi -35 alefm 10 ain -37 hah -75 ghain -351 heh -68 marbuta -63 waw -77 yeh 71 maqsura -73 kurde -65 alep 43 he -72 vav -59 yod -23 yodyod -63 ayin -62 shin -351 cyrg -351 gamma -355 ups -62
        2 - alef 1 23 32
        2 alef alef 43 alefe 48 alefi 15 alefm 38 ain -50 hah -94 heh 42 marbuta -39 waw -28 yeh -58 maqsura -66 kurde 46 alep 89 bet -402 he 97 vav -28 het -71 yod -93 yodyod -77 ayin 36 pe -403 tsadi -401 qof -406 shin -401 tav -401
        2 - alefe 29 -37 -79
        2 alefe alefe 18 alefi 4 alefm 49 ain -72 hah -73 heh -73 waw -79 yeh -52 maqsura -72 kurde -73 alep 54 he -79 vav -66 yod -68 ayin -72
        2 - alefi 32 30 -33
        2 alefi alefi 51 alefm -44 ain -74 hah -73 heh -72 waw -73 yeh -74 alep -29 he -85 vav -71 vavvav -71 yod -38 ayin -55
        2 - alefm 38 7 59
        2 alefm alefm 63 heh -75 waw -74 yeh -73 alep 66 he -73 vav -43 yod -67 ayin -74
        2 - ain -186 -229 -60
        2 ain ain 58 hah -106 ghain -351 qaf -351 heh -83 marbuta -71 waw -100 yeh -94 alep -77 he -76 vav -88 vavvav -73 het -74 yod -86 ayin 38 cyrg -356 ups -93 omicronf -71
        2 - tha -362 -375 -355
        2 tha tha 135 jim -4 sad -4 dad -2 tah -1 waw -351 tsadi -4 shin -1 tav -12 ntau -21
        2 - jim -414 -306 -268
        2 jim jim 147 kha -22 dhal -1 sad -12 dad -11 zah -13 ghain -10 qaf -36 heh -351 waw -354 yeh -79 bet -351 vav -351 het -34 yod -80 kaf -8 ayin -401 pe -351 tsadi -5 qof -34 shin -12 tav -1 cyrg 45 cyrh -18 beta -352 gamma 28 delta -43 gkappa 44 tsig 11 tzet 55 sigmaf -4 nuf -352
        2 - hah -194 -224 -252
        2 hah hah 62 kha -82 ghain -62 qaf -77 heh -43 marbuta -77 waw -99 yeh -95 alep -85 he -71 vav -81 het -28 yod -80 yodyod -71 kaf -39 qof -56 cyrg -97 cyrh 37 gamma -84 ups -89 gkappa -62 nuf -351 omicronf -89
        2 - kha -395 -425 -360
        2 kha kha 86 tah -353 ghain -26 qaf -34 heh -41 waw -359 yeh -309 vav -351 het 4 yod -351 kaf 27 pe -351 qof -14 cyrg -108 cyrh 97 gamma -39 gkappa -43 tzet -12
        2 - dhal -355 -376 -350
        2 dhal dhal 140 sad -29 tah -7 qaf -351 pe -351 tav -2 delta 32 ntau -15 tsig -1 tzet -9 sigmaf -2
        2 - sad -399 -437 -320
        2 sad sad 63 dad -26 tah -11 zah -1 qaf -13 waw -356 yeh -99 yod -66 kaf -344 qof -7 shin -16 tav -3 cyrg -76 cyrh -64 delta -54 ntau -18 tsig -34 tzet -7 sigmaf -19
        2 - dad -374 -383 -360
        2 dad dad 119 tah -2 zah -8 yeh -352 shin -5 delta -24 ntau 22 tsig -5 tzet -10 sigmaf -2
        2 - tah -403 -291 -373
        2 tah tah 115 waw -357 yeh -355 vav -351 ayin -401 tsadi -4 tav -3 delta -35 ntau -24 tsig -8 sigmaf -351 nuf -354
        2 - zah -352 -369 -350
        2 zah zah 119 qaf -3 yeh -52 yod -52 qof -2 shin -3 cyrg -26 cyrh -46 delta -4 ntau 22 tsig -3 tzet -2 sigmaf -2
        2 - ghain -405 -364 -251
        2 ghain ghain 146 qaf 16 heh -64 waw -361 yeh -359 bet -351 vav -333 het -54 yod -354 kaf -2 qof -14 cyrg 93 cyrh -49 gamma 59 gkappa 78
        2 - qaf -387 -449 -339
        2 qaf qaf 103 heh -74 waw -358 yeh -370 kurde -401 bet -351 vav -352 het -48 yod -351 kaf -6 tsadi -12 qof 64 shin -10 cyrg -8 cyrh -106 beta -356 gamma -65 mpi -353 gkappa -9 tsig -16 tzet -7 sigmaf -37
        2 - heh -190 -162 -69
        2 heh heh 129 marbuta 35 waw -99 yeh -18 maqsura -57 kurde -32 alep -35 bet -340 he 109 vav -56 het -29 yod -79 yodyod -63 ayin -42 tsadi -351 qof -64 cyrg 42 cyrh 116 gamma -95 ups -85 mpi -351 gkappa -71 nuf -342 omicronf -92
        2 - marbuta -78 -110 12
        2 marbuta marbuta 22 waw -82 yeh -85 kurde -44 alep -60 he 30 vav -80 het -71 yod -74 ayin -73 tav -369
        2 - waw -302 -172 -160
        2 waw waw 78 yeh -98 maqsura -77 kurde -75 alep 42 bet 19 he -29 vav 96 vavvav -62 het -71 yod -93 yodyod -64 kaf -351 ayin -63 pe -93 tsadi -351 qof -357 shin -355 tav -351 cyrg -375 cyrh -347 beta 53 gamma -351 delta -351 ups -64 mpi -96 ntau -352 gkappa -361 sigmaf -351 omicronf 50
        2 - yeh -236 -139 -154
        2 yeh yeh 71 maqsura 83 kurde -49 alep -13 bet -359 he -19 vav -78 vavvav -72 het -50 yod 103 yodyod -41 ayin 22 pe -363 tsadi -68 qof -357 shin -85 tav -351 cyrg -377 cyrh -345 beta -355 gamma -354 ups -52 mpi -353 ntau -344 gkappa -351 tsig -71 tzet -64 sigmaf -95 nuf -353 omicronf -140
        2 - maqsura -42 16 0
        2 maqsura maqsura 74 he -46 vav -75 yod 51
        2 - kurde -64 41 7
        2 kurde kurde 49 alep -50 bet -401 he -20 vav -61 yod -63 ayin -46
        2 - alep 32 27 -5
        2 alep alep 79 he 5 vav 31 yod -83 yodyod -71 ayin -36
        2 - bet -428 -290 -218
        2 bet bet 96 vav -51 vavvav -44 pe -39 qof -351 shin -352 cyrg -367 cyrh -365 beta 79 gamma -356 mpi 98 gkappa -356
        2 - he 12 43 36
        2 he he 26 vav -71 vavvav -71 yod -42 ayin 3
        2 - vav -320 -182 -116
        2 vav vav 66 vavvav -53 yod -80 yodyod -74 ayin -74 pe -64 tsadi -352 qof -352 shin -352 cyrg -267 cyrh -355 beta 30 gamma -343 ups -82 mpi -79 gkappa -355 tsig -357 omicronf -2
        2 - vavvav -198 -205 -200
        2 vavvav vavvav 164 yod -74 beta -26 ups -72
        2 - het -244 -256 -210
        2 het het 129 yod -74 kaf -41 qof -53 shin -54 cyrg -65 cyrh 34 ups -71 gkappa -56 sigmaf -52 omicronf -72
        2 - yod -267 -189 -234
        2 yod yod 74 yodyod -55 ayin -36 pe -351 tsadi -77 qof -351 shin -46 cyrg -367 cyrh -351 gamma -338 ups -4 mpi -352 ntau -353 gkappa -354 tsig -67 tzet -53 sigmaf -120 nuf -355 omicronf -93
        2 - yodyod -201 -204 -240
        2 yodyod yodyod 141
        2 - kaf -321 -383 -360
        2 kaf kaf 136 qof -12 cyrg -44 cyrh 48 gamma -10 gkappa -1
        2 - ayin 17 31 38
        2 ayin ayin 58
        2 - pe -414 -364 -365
        2 pe pe 83 shin -351 cyrg -359 cyrh -359 beta -59 delta -351 mpi -69 ntau -355 tsig -351
        2 - tsadi -385 -388 -374
        2 tsadi tsadi 135 qof -19 shin -3 tav -5 cyrg -26 cyrh -30 delta -27 ntau -14 tsig 50 tzet -4 sigmaf 41
        2 - qof -433 -419 -306
        2 qof qof 127 shin -34 cyrg -105 cyrh -35 gamma -67 gkappa -23 tsig -13 tzet -29 sigmaf -20
        2 - shin -382 -383 -378
        2 shin shin 154 cyrg -67 cyrh -47 delta -13 tsig -14 tzet -16 sigmaf 15
        2 - tav -385 -393 -372
        2 tav tav 93 cyrg -352 delta -7 ntau -34 tsig -7 sigmaf -17
        2 - cyrg -265 -293 -287
        2 cyrg cyrg 103 cyrh 31 beta -351 gamma 112 gkappa 52 tsig -7 tzet -10 sigmaf -19
        2 - cyrh -181 -123 -215
        2 cyrh cyrh 124 beta -353 gamma -31 delta -351 ntau -342 tsig -13 tzet -1 sigmaf 13
        2 - beta -380 -269 -357
        2 beta beta 128 mpi -21
        2 - gamma -314 -211 -359
        2 gamma gamma 111 gkappa -4 tzet -1 sigmaf -351 nuf -4
        2 - delta -339 -356 -355
        2 delta delta 162 ntau -10 tsig -6 sigmaf 22
        2 - ups -25 -3 -27
        2 ups ups 99
        2 - mpi -380 -371 -350
        2 - ntau -304 -292 -352
        2 ntau nuf -2
        2 - gkappa -342 -339 -316
        2 - tsig -354 -366 -350
        2 tsig sigmaf -6
        2 - tzet -351 -351 -350
        2 - sigmaf -362 -395 -173
        2 sigmaf sigmaf 95
        2 - nuf -350 -350 -196
        2 nuf nuf 100
        2 - omicronf -20 -20 -40
        2 omicronf omicronf 38
        3 length -495 -495 -418 -279 -287 -305 -333 -394 -461 -517 -595 -595 -652
        3 - a -178 -159 -151
        3 a a 64 e -99 i -167 o -99 y -177 schwa 4 oe -102 ue -157 aa -59 ii -190 ee -125 oo -181 ou -175 ay -267 ey -198 oi -205 aw -282 iy -92 ya -81 ye -54 yo -185 yu -134 yi -182 ie -130 ja -92 je -165 jo -169 ju -216 aj -307 ej -149 oj -128 ij -163 ah -103 eh -59 glide -156 hard -83 soft -175 yery -133 cyre -100 b -391 p -408 f -402 v -392 w -237 t -399 d -380 s -401 z -410 sh -402 ch -385 tsh -402 dzh -402 sj -401 cz -401 c -373 k -362 q -392 h -165 l -410 m -381 r -387 hamza -28 alefe -142 ain -57 jim -404 hah -209 kha -403 sad -406 tah -401 ghain -401 qaf -411 heh -72 marbuta -153 waw -117 yeh -153 kurde -144 bet -405 vav -122 vavvav -141 het -129 yod -240 yodyod -75 pe -402 qof -404 cyrg -402 cyrh -396 ups -183 omicronf -103
        3 - e -132 -100 -109
        3 e e 69 i -88 o -111 u -155 y -92 schwa -25 oe -35 ue -61 aa -116 ii -110 ee -76 oo -124 ou -179 ay -58 ey -144 oi -49 aw -225 iy -95 ya -63 ye -50 yo -55 yu -194 yi -68 ie -119 ja -96 je -74 jo -54 ju -190 aj -131 ej -219 oj -120 ij -128 ah -73 eh -53 glide -47 hard -101 soft -103 yery -55 cyre -68 b -418 p -403 f -402 w -214 t -416 d -408 s -411 z -412 sh -396 tsh -401 c -392 k -415 q -401 h -132 l -411 m -421 n -404 r -420 hamza -79 alef -87 alefe -133 alefm -144 ain -141 tha -401 jim -403 hah -225 kha -403 sad -404 ghain -402 qaf -405 heh -15 marbuta -135 waw -151 yeh 13 maqsura -131 kurde -104 bet -401 he -69 vav -202 vavvav -178 het -147 yod -34 yodyod -131 kaf -401 ayin -38 pe -405 tsadi -401 qof -406 shin -401 ups -143 omicronf -144
        3 - i -134 -162 -145
        3 i i 63 o -119 u -124 y -60 schwa -64 oe -117 ue -55 aa -175 ii -59 ee -44 oo -110 ou -173 ay -92 ey -122 oi -126 aw -256 iy -138 ya -158 ye -113 yo -11 yu -101 yi -25 ie -135 ja -190 je -176 jo -105 ju -112 aj -120 ej -104 oj -195 ij -160 ah -193 eh -118 glide -35 hard -72 soft -111 yery -24 cyre -92 b -429 p -199 f -398 v -396 w -266 t -390 d -305 th -354 dh -401 s -401 z -348 ch -373 tsh -368 ts -401 dz -367 dj -334 dzh -349 j -154 sj -401 g -330 gh -401 gj -401 k -423 q -350 h -207 l -303 ly -385 m -423 n -391 ny -405 r -326 hamza -50 alef -141 alefe -152 alefm -119 ain -147 tha -401 jim -388 hah -252 kha -407 sad -406 dad -402 tah -402 ghain -403 qaf -412 heh -170 marbuta -162 waw -206 yeh -65 maqsura -40 kurde -145 alep -171 bet -402 he -148 vav -177 vavvav -158 het -172 yod -39 yodyod -114 kaf -402 ayin -144 pe -406 tsadi -411 qof -408 shin -402 tav -401 cyrg -403 gamma -401 ups -58 omicronf -197
        3 - o -141 -157 -141
        3 o o 60 u -69 y -131 schwa -97 oe -20 ue -40 aa -143 ii -204 ee -130 oo -21 ou -24 ay -205 ey -177 oi -211 aw -129 iy -68 ya -152 ye -129 yo -156 yu -129 yi -160 ie -169 ja -189 je -143 jo -80 ju -132 aj -225 ej -188 oj -278 ij -112 ah -219 eh -105 glide -179 hard -92 soft -121 yery -74 cyre -100 b -412 p -313 f -404 v -403 w -102 t -401 d -391 s -399 z -421 sh -408 tsh -402 c -405 g -403 k -427 q -404 h -242 l -318 m -426 n -395 r -418 hamza -175 alef -115 alefe -109 alefi -142 alefm -68 ain -98 jim -402 hah -237 kha -405 sad -410 tah -402 zah -401 ghain -409 qaf -412 heh -157 marbuta -148 waw -18 yeh -166 maqsura -159 kurde -149 alep -54 bet -401 he -142 vav -12 het -158 yod -195 yodyod -167 kaf -401 pe -404 tsadi -393 qof -406 shin -403 tav -401 cyrg -401 ups -190 omicronf -16
        3 - u -189 -141 -137
        3 u u 75 y -141 schwa -35 oe 30 ue 29 aa -176 ii -189 ee -171 oo -30 ou -7 ay -189 ey -167 oi -143 aw -72 iy -157 ya -191 ye -121 yo -170 yu -25 yi -146 ie -166 ja -177 je -198 jo -135 ju -122 aj -178 ej -164 oj -158 ij -174 ah -145 eh -135 glide -106 hard -77 soft -164 yery -82 cyre -145 b -261 p -405 f -148 v 19 w -9 d -405 s -408 z -415 sh -405 tsh -402 c -404 g -403 k -309 q -401 h -148 l -330 m -411 n -388 r -358 hamza -155 alef -104 alefe -83 alefi -130 alefm -147 ain -88 jim -401 hah -249 kha -402 sad -404 dad -401 zah -402 ghain -403 qaf -409 heh -151 marbuta -143 waw 2 yeh -211 kurde -130 alep -132 bet -401 he -152 vav 17 het -176 yod -165 yodyod -165 kaf -401 ayin -135 pe -403 qof -405 shin -401 cyrg -402 beta -356 ups -85 mpi -389 omicronf -54
        3 - y -406 -221 -132
        3 y y 87 schwa -114 oe -99 ue -70 aa -203 ii -52 ee -60 oo -164 ou -144 ay -74 ey -139 oi -132 aw -213 iy -74 ya -165 ye -135 yo -117 yu -79 yi -111 ie -137 ja -174 je -138 jo -98 aj -111 ej -103 oj -150 ij -130 ah -185 eh -158 glide -67 hard -77 soft -166 yery -61 cyre -104 b -361 p -402 f -313 v -233 w -222 t -410 d -389 th -352 dh -356 s -428 z -373 ss -351 sh -367 zh -313 ch -164 tsh -310 shch -353 dz -317 dj -338 dzh -310 j -99 zj -355 sj -354 sch -347 cz -351 sz -354 zs -351 c -223 cc -51 ck -66 g -97 gh -93 gj -77 gu -73 k -298 q -185 qu -66 kh -90 h -244 x -87 ks -352 l -425 ll -353 ly -366 m -422 n -426 ny -361 ng -351 nk -351 r -432 hamza -104 alef -194 alefe -129 alefi -144 alefm -110 ain -199 tha -353 jim -327 hah -192 kha -107 sad -355 tah -356 ghain -120 qaf -131 heh -177 marbuta -172 waw -203 yeh -57 maqsura -102 kurde -133 alep -172 bet -355 he -149 vav -194 vavvav -159 het -153 yod -25 yodyod -124 kaf -73 ayin -124 pe -359 tsadi -352 qof -119 shin -352 tav -352 cyrg -144 cyrh -129 beta -357 gamma 36 ups -50 mpi -352 ntau -351 gkappa -66 omicronf -167
        3 - schwa -143 -78 -195
        3 schwa schwa 47 oe -141 ue -138 aa -113 ii -151 ou -133 ay -160 ey -131 aw -144 iy -143 ya -59 ye -122 yo -118 yu -141 ja -128 je -137 jo -141 aj -131 ej -135 ij -131 ah -154 eh -102 glide -132 hard -112 soft -142 yery -108 cyre -18 b -404 p -401 v -396 w -103 g -396 gh -396 h -126 l -382 n -397 r -403 hamza -132 ain -141 hah -152 heh -118 waw -118 yeh -62 vav -152 vavvav -141 yod -141 yodyod -141 ups -142 omicronf -143
        3 - oe -197 -45 -213
        3 oe oe 69 ue -92 aa -146 ii -146 ee -143 ou -141 ay -147 ey -138 oi -131 aw -60 iy -156 ya -134 yo -55 yu -124 je -142 jo -127 ju -131 aj -155 oj -135 ij -137 ah -145 eh -73 hard -141 soft -126 yery -97 cyre -51 b -404 w -106 h -129 m -404 r -402 hamza -126 alef -131 hah -152 heh -143 waw -98 yeh -119 maqsura -146 he -138 vav -106 het -144 yod -132 omicronf -141
        3 - ue -178 -128 -127
        3 ue ue 51 aa -153 ii -138 ou -74 ay -147 ey -141 oi -133 aw -108 iy -141 ya -126 yo -141 yu -45 ie -139 ja -141 je -133 ju -82 aj -151 ej -136 oj -93 ij -134 ah -149 eh -117 glide -97 hard -144 soft -141 yery -139 cyre -98 v -379 w -96 z -401 k -402 h -126 l -401 r -401 ain -143 hah -145 heh -153 waw -44 yeh -94 vav -62 yod -78 beta -392 ups -91
        3 - aa -166 -153 -163
        3 aa aa 68 ii -116 ee -143 oo -131 ou -167 ay -192 ey -181 oi -173 aw -193 iy -145 ya -63 ye -147 yo -164 yu -151 yi -145 ie -135 ja -153 je -150 jo -146 ju -147 aj -201 ej -155 oj -150 ij -167 ah -84 eh -99 glide -149 hard -151 soft -154 yery -169 cyre -158 b -402 w -168 t -363 s -401 z -401 k -401 q -401 h -207 l -401 m -401 r -401 hamza -91 ain -68 hah -170 qaf -401 heh -111 marbuta -145 waw -195 yeh -193 vav -183 vavvav -141 het -146 yod -186 yodyod -147 ups -154 omicronf -148
        3 - ii -170 -162 -131
        3 ii ii 61 ee -57 oo -147 ou -171 ay -43 ey -124 aw -189 iy -112 ya -142 yu -125 yi -135 ja -164 je -152 jo -148 ju -144 aj -135 ej -152 oj -148 ij -75 ah -141 eh -129 glide -129 soft -151 yery -122 cyre -138 b -405 p -406 w -178 d -403 z -404 sh -401 j -401 c -401 gj -403 k -401 q -401 h -155 l -403 m -402 r -387 hamza -121 alef -146 ain -130 jim -401 hah -153 qaf -401 heh -165 marbuta -121 waw -217 yeh -31 maqsura -78 kurde -132 alep -149 vav -165 vavvav -145 het -148 yod -108 ayin -133 ups -147 omicronf -150
        3 - ee -166 -150 -204
        3 ee ee 53 oo -143 ou -165 ay -74 ey -139 oi -136 aw -171 iy -141 ya -136 ye -141 yu -141 yi -139 ja -133 je -133 ju -141 aj -144 ej -151 oj -147 ij -153 ah -124 eh -142 glide -168 hard -138 soft -146 yery -142 cyre -125 w -152 h -157 r -396 ain -143 hah -152 heh -142 waw -173 yeh -85 alep -137 vav -152 vavvav -141 yod -131 ups -147 omicronf -144
        3 - oo -156 -214 -105
        3 oo oo 108 ou -74 ay -130 ey -144 oi -153 aw -71 iy -146 ya -159 ye -142 yo -132 ie -97 ja -124 je -141 jo -142 ju -143 aj -155 oj -152 ij -144 ah -121 eh -141 glide -141 hard -129 soft -146 yery -139 cyre -114 b -402 w -119 d -401 k -403 h -178 l -401 r -403 hamza -141 ain -146 hah -147 heh -158 marbuta -141 waw -26 yeh -162 maqsura -141 alep -123 vav -95 yod -162 yodyod -144 ups -144
        3 - ou -138 -182 -233
        3 ou ou 102 ay -186 ey -164 oi -146 aw -48 iy -138 ya -191 ye -138 yo -150 yu -28 ie -156 ja -175 je -150 jo -147 ju -146 aj -160 ej -150 ij -161 ah -151 eh -131 glide -144 hard -135 soft -158 yery -142 cyre -150 b -404 f -401 v -342 w -40 t -402 d -402 s -401 z -404 sh -402 k -404 h -167 l -404 m -404 n -402 r -323 hamza -157 alef -148 alefe -141 ain -154 jim -401 hah -179 kha -401 sad -403 ghain -401 qaf -402 heh -157 marbuta -152 waw -15 yeh -207 maqsura -142 alep -146 he -144 vav -38 het -145 yod -175 yodyod -147 ayin -142 pe -401 ups -144 omicronf -146
        3 - ay -146 -202 -157
        3 ay ay 96 ey -99 oi -139 aw -222 iy -145 ya -174 ye -126 yo -150 yu -161 yi -142 ie -139 ja -170 je -150 jo -159 ju -166 aj 6 ej -86 oj -71 ij -165 ah -191 eh -164 glide -149 hard -139 soft -107 yery -147 cyre -90 b -348 p -389 v -401 w -191 t -402 d -401 s -402 z -401 tsh -402 j -396 k -401 h -206 l -407 m -405 n -406 r -404 alef -189 alefe -141 ain -178 hah -196 heh -164 marbuta -166 waw -191 yeh -98 alep -156 vav -168 vavvav -153 het -141 yod -138 pe -401 ups -141 omicronf -163
        3 - ey -219 -238 -237
        3 ey ey 91 oi -138 aw -188 iy -136 ya -159 ye -143 yo -144 yu -141 yi -133 ja -151 je -123 ju -143 aj -83 ej 19 oj -149 ij -97 ah -176 eh -159 glide -137 hard -143 soft -166 yery -151 cyre -139 b -363 w -167 s -403 sh -401 k -402 h -184 l -403 m -401 n -401 r -405 alef -155 alefe -153 ain -155 hah -167 qaf -401 heh -158 marbuta -154 waw -185 yeh -121 kurde -144 alep -155 he -144 vav -166 vavvav -149 yod -121 ups -142 omicronf -146
        3 - oi -237 -154 -174
        3 oi oi 97 aw -162 iy -134 ya -149 ye -134 yo -143 ja -148 jo -144 aj -138 ej -138 oj 9 ij -100 ah -184 eh -150 hard -137 soft -105 yery -142 cyre -95 w -150 h -138 l -402 n -401 r -406 hamza -139 alef -156 ain -149 hah -163 heh -125 marbuta -144 waw -179 yeh -138 maqsura -149 alep -149 he -142 vav -148 yod -120 yodyod -141 ayin -142 omicronf -150
        3 - aw -265 -289 -268
        3 aw aw 109 iy -204 ya -231 ye -143 yo -128 yu -137 yi -145 ie -163 ja -177 je -151 jo -138 ju -155 aj -206 ej -160 oj -176 ij -201 ah -224 eh -165 glide -162 hard -145 soft -184 yery -179 cyre -171 w -142 t -402 d -402 s -401 tsh -401 k -379 h -197 l -401 m -402 n -402 r -404 hamza -158 alef -217 alefe -159 ain -179 hah -173 heh -163 marbuta -167 waw -128 yeh -232 maqsura -149 kurde -144 alep -166 he -153 vav -133 het -146 yod -199 yodyod -157 ayin -117 ups -147 omicronf -128
        3 - iy -196 -210 -125
        3 iy iy 28 ya -152 ye -110 yo -141 yu -144 yi -85 ie -141 ja -114 je -122 jo -143 ju -147 aj -159 ej -96 oj -133 ij -47 ah -163 eh -153 hard -135 soft -116 yery -130 cyre -124 b -387 p -403 f -401 w -179 t -403 d -403 s -404 z -401 sh -401 tsh -364 j -402 sj -401 c -402 k -401 l -406 ly -402 m -401 n -405 r -413 hamza -151 alef -168 alefe -141 ain -166 jim -401 hah -166 heh -155 marbuta -171 waw -195 yeh -121 maqsura -137 alep -158 he -152 vav -163 vavvav -156 het -141 yod -151 ayin -150 qof -401 ups -131 omicronf -154
        3 - ya -153 -155 -119
        3 ya ya 56 ye -43 yo -52 yu -149 yi -138 ie -46 ja -25 je -51 jo -81 ju -151 aj -181 ej -144 oj -161 ij -128 ah -160 eh -133 glide -11 soft -109 yery -156 cyre -82 b -408 p -404 w -224 t -401 d -396 s -397 z -398 zh -350 ch -363 tsh -401 zs -396 g -401 k -390 h -218 l -408 m -407 r -385 hamza -104 alef -149 alefe -141 alefi -141 ain -177 jim -375 hah -182 qaf -401 heh -117 marbuta -143 waw -182 yeh -15 alep -141 vav -176 vavvav -151 het -146 yod -50 ayin -141 cyrg -401 ups -138 omicronf -158
        3 - ye -57 -136 -128
        3 ye ye 85 yo -81 yu -124 yi -124 ie -119 ja -56 je -17 jo -111 ju -145 aj -113 ej -142 oj -142 ij -143 ah -158 eh -72 glide -102 hard -143 soft -141 yery -138 cyre -14 b -401 p -401 w -123 tz -401 h -151 l -401 m -402 r -403 hamza -130 alefi -141 ain -162 hah -158 heh -150 waw -152 yeh -69 vav -141 vavvav -141 yod -133 yodyod -138 ups -129 omicronf -148
        3 - yo -226 -260 -224
        3 yo yo 87 yu -100 yi -142 ja -60 je -97 jo 2 ju -96 aj -147 ej -127 oj -145 ij -144 ah -164 eh -161 glide -108 soft -150 yery -128 cyre -75 b -401 f -401 w -171 t -401 d -401 k -401 h -207 l -401 m -404 n -401 r -404 hamza -141 alef -154 alefe -135 alefm -141 ain -150 hah -173 heh -131 marbuta -147 waw -93 yeh -117 maqsura -141 bet -396 he -142 vav -115 yod -129 yodyod -141 ayin -146 ups -147 omicronf -144
        3 - yu -92 -151 -203
        3 yu yu 53 ie -142 ja -143 je -154 jo -104 ju -9 aj -153 ej -125 oj -142 ij -156 ah -149 eh -148 glide -82 hard -143 soft -91 yery -155 cyre -169 b -379 v -388 w -31 z -401 ch -401 c -401 k -373 qu -401 h -161 l -401 r -402 hamza -146 ain -157 hah -148 kha -401 heh -159 waw -21 yeh -109 vav -74 yod -86 cyrg -401 ups -104 omicronf -141
        3 - yi -180 -162 -192
        3 yi yi 105 ja -129 je -125 jo -115 aj -109 ij -120 ah -141 eh -142 glide -117 soft -138 yery -121 cyre -71 w -146 z -382 k -401 h -134 hamza -136 heh -130 waw -148 yeh -71 vav -145 yod -128
        3 - ie -179 -178 -180
        3 ie ie 61 ja -58 je -49 ju -142 aj -141 oj -143 ij -143 ah -141 eh -138 soft -115 cyre -54 b -402 w -155 k -401 h -157 m -402 n -396 ain -132 hah -152 qaf -401 heh -143 waw -184 vav -161 vavvav -143 het -145
        3 - ja -301 -259 -99
        3 ja aj -142 ij -149 ah -124 eh -132 glide 9 hard -141 soft -162 yery -155 cyre -105 b -403 w -174 h -162 l -402 m -402 n -405 r -406 hamza -150 alef -182 alefe -149 alefi -152 alefm -149 ain -168 hah -186 heh -164 marbuta -139 waw -162 maqsura -142 kurde -144 alep -142 he -151 vav -177 vavvav -150 ayin -128 ups -121 omicronf -141
        3 - je -177 -211 -199
        3 je aj -141 ij -147 ah -148 eh -110 glide -75 hard -148 soft -144 yery -149 cyre -63 b -402 w -170 h -203 l -402 n -401 r -406 hamza -143 alef -142 ain -160 hah -167 heh -156 waw -166 kurde -144 vav -158 vavvav -144 ups -123
        3 - jo -225 -206 -192
        3 jo aj -143 ij -145 ah -142 eh -139 glide -90 soft -117 yery -148 cyre -69 p -401 w -151 h -91 r -402 hamza -144 alef -138 alefe -109 ain -147 hah -86 heh -147 waw -120 yeh -144 vav -132 yod -83 ups -143
        3 - ju -248 -233 -193
        3 ju aj -141 ah -141 glide -92 soft -141 yery -155 cyre -155 w -130 h -177 r -401 hamza -141 alef -157 alefe -142 alefi -146 alefm -141 ain -158 hah -158 heh -153 waw -144 alep -149 he -142 vav -157 vavvav -142 ups -116
        3 - aj -234 -230 -150
        3 aj ij -144 ah -139 eh -162 glide 1 hard -114 soft -155 yery -147 cyre -135 w -163 h -175 l -402 n -402 r -404 hamza -47 alef -191 alefe -142 alefm -143 ain -155 hah -161 heh -151 marbuta -150 waw -181 maqsura -128 kurde -142 alep -157 he -142 vav -161 vavvav -142 yodyod -125 ups -141 omicronf -155
        3 - ej -193 -243 -200
        3 ej ah -164 eh -158 glide -46 soft -134 yery -151 cyre -190 b -402 w -159 h -165 l -401 m -402 n -401 r -405 hamza -144 alef -120 alefe -141 ain -144 hah -147 heh -150 waw -167 kurde -142 vav -148 vavvav -142 omicronf -147
        3 - oj -224 -251 -191
        3 oj ah -154 eh -142 glide -74 hard -144 soft -154 yery -142 cyre -103 w -158 h -189 n -401 r -402 hamza -142 alef -149 alefe -141 ain -147 hah -146 heh -144 marbuta -141 waw -168 yeh -144 alep -144 vav -156 vavvav -142 yod -145 omicronf -169
        3 - ij -226 -180 -220
        3 ij ij 47 ah -169 eh -154 glide -125 hard -134 soft -153 yery -174 cyre -115 b -402 p -401 w -188 h -182 l -406 m -401 n -402 ny -401 r -408 hamza -132 alef -164 alefe -142 alefi -143 alefm -144 ain -165 hah -169 heh -161 marbuta -154 waw -204 yeh -152 maqsura -141 kurde -142 alep -154 he -149 vav -160 vavvav -142 het -139 yod -133 yodyod -145 ayin -142 pe -401 ups -133 omicronf -153
        3 - ah -255 -205 -235
        3 ah glide -155 hard -149 soft -153 yery -153 b -402 p -403 v -403 w -183 d -401 z -402 h -144 m -405 r -413 hamza -141 alef -180 alefe -149 alefi -144 alefm -145 ain -179 waw -208 yeh -206 maqsura -142 kurde -146 alep -158 vav -153 vavvav -144 yod -159 yodyod -144 ayin -151 ups -145 omicronf -152
        3 - eh -225 -178 -125
        3 eh glide -141 hard -138 yery -108 cyre -78 w -178 h -139 m -403 r -404 hamza -127 ain -153 waw -150 yeh -76 maqsura -133 alep -136 vav -147 vavvav -142 yod -126 yodyod -141 omicronf -142
        3 - glide -267 -215 -221
        3 glide glide 72 hard -133 soft -125 yery -121 cyre -85 b -342 p -370 f -357 v -302 w -201 t -376 d -348 dh -352 s -280 z -302 sh -356 zh -320 ch -346 tsh -368 shch -351 ts -352 dj -347 j -124 zj -351 sj -357 c -367 g -327 gj -339 k -353 q -357 kh -351 h -177 x -351 l -371 ll -339 ly -334 m -354 ny -357 ng -351 r -405 hamza -59 alefe -135 alefi -152 alefm -143 ain -171 jim -274 hah -160 zah -352 ghain -353 qaf -351 heh -112 marbuta -162 waw -182 yeh -9 maqsura -143 kurde -137 alep -162 he -106 vav -146 yod -43 yodyod -123 ayin -91 tsadi -352 qof -352 cyrg -354 cyrh -337 ups -108 ntau -346 omicronf -153
        3 - hard -169 9 35
        3 hard hard 86 soft -146 yery -75 cyre -107 b -403 w -123 t -396 sh -396 h -85 r -401 ain -133 heh -129 waw -114 yeh -79 vav -112 yod -135
        3 - soft -268 -63 -23
        3 soft soft 34 yery -133 cyre -122 b -383 p -366 f -356 v -354 w -166 t -367 d -370 th -351 s -268 z -355 sh -343 ch -358 tsh -353 shch -351 ts -355 dz -351 j -322 zj -351 sj -351 sch -351 cz -351 c -356 g -359 k -382 q -353 kh -354 h -105 l -384 ly -344 m -361 n -369 ny -351 r -390 hamza -119 alef -143 ain -147 jim -357 hah -153 kha -352 ghain -351 heh -122 marbuta -141 waw -178 yeh -122 he -138 vav -156 het -141 yod -113 ayin -134 pe -352 cyrg -360 cyrh -347 delta -351 ups -138 mpi -351 omicronf -113
        3 - yery -188 -112 -89
        3 yery yery 56 cyre -80 b -404 p -402 f -402 w -161 t -402 d -405 s -401 z -401 j -402 c -404 g -402 k -404 q -404 h -182 l -410 m -404 n -401 r -411 hamza -138 ain -147 hah -147 sad -401 heh -133 waw -113 yeh -14 vav -129 yod -51 qof -401 ups -143 omicronf -153
        3 - cyre -189 -130 -156
        3 cyre cyre 57 b -409 p -397 w -216 t -402 d -398 s -396 z -397 k -401 h -142 l -403 n -396 r -393 hamza -83 ain -176 hah -173 qaf -401 heh -62 waw -139 yeh -32 maqsura -141 kurde -141 alep -137 bet -401 vav -181 vavvav -145 het -143 yod -99 yodyod -74 pe -404 qof -402 ups -159 omicronf -99
        3 - b -361 -426 -284
        3 b b 83 p 41 f -209 ph -77 v -84 w -108 t -497 d -372 th -354 dh -355 s -496 z -417 ss -354 sh -404 zh -337 ch -381 tsh -397 shch -353 ts -382 dz -354 dj -357 dzh -357 j -387 zj -335 sj -352 sch -337 cz -352 sz -358 zs -352 c -423 ck -353 g -408 gh -354 gj -353 gu -353 k -476 q -387 qu -356 kh -366 h -368 x -364 l -439 ll -353 ly -364 m -351 n -494 ny -367 ng -353 nk -353 r -364 hamza -355 alef -417 alefe -401 alefm -401 ain -359 jim -370 hah -363 kha -372 dhal -351 sad -356 dad -353 tah -354 zah -351 ghain -377 qaf -371 heh -366 marbuta -403 waw -184 yeh -421 alep -405 bet 80 vav -118 vavvav -49 het -351 yod -400 yodyod -351 kaf -353 ayin -405 pe 31 tsadi -362 qof -374 shin -364 tav -352 cyrg -401 cyrh -382 beta 31 gamma -356 delta -340 ups -404 mpi 90 ntau -351 gkappa -354 sigmaf -357 nuf -354
        3 - p -314 -365 -385
        3 p p 123 f -69 ph 30 v -196 w -224 t -391 d -458 th -355 dh -352 s -489 z -272 ss -355 sh -385 zh -352 ch -374 tsh -382 shch -352 ts -369 tz -354 dz -352 dj -359 j -391 zj -353 sj -352 sch -356 cz -351 sz -353 rz -352 cs -354 zs -351 c -407 g -423 gh -353 gj -352 gu -352 k -395 q -384 qu -351 kh -364 h -424 x -354 ks -351 l -463 ll -359 ly -357 m -465 n -423 ny -358 ng -352 nk -351 r -410 alef -412 ain -357 jim -361 hah -365 kha -353 sad -356 tah -357 ghain -357 qaf -358 heh -363 waw -129 yeh -385 bet -67 vav -150 vavvav -73 het -351 yod -368 yodyod -352 pe 99 tsadi -353 qof -362 shin -361 tav -352 cyrg -377 cyrh -375 beta -104 gamma -361 delta -354 ups -352 mpi -94 ntau -352 gkappa -352 sigmaf -358 nuf -359
        3 - f -368 -307 -244
        3 f f 85 ph 131 v -6 w -16 t -213 d -288 th -41 dh -107 s -420 z -405 ss -340 sh -375 zh -363 ch -268 tsh -293 shch -351 ts -354 tz -354 dj -353 dzh -353 j -378 sj -353 sch -352 sz -351 c -387 ck -351 g -393 gh -243 gj -352 k -440 q -371 qu -351 kh -261 h -399 x -297 ks -351 l -367 ly -358 m -401 n -383 ny -353 ng -351 r -360 ain -354 tha -21 jim -353 hah -356 kha -295 dhal -39 sad -357 dad -48 tah -91 ghain -325 qaf -354 heh -329 waw 55 yeh -380 bet 69 vav 12 vavvav -42 het -351 yod -362 pe 76 tsadi -351 qof -359 shin -351 tav -47 cyrg -367 cyrh -358 beta -19 gamma -359 delta -39 ups -206 mpi -87 ntau -63 gkappa -353 sigmaf -352 nuf -354
        3 - ph -354 -365 -357
        3 ph ph 147 v -39 w -77 t -356 d -353 th -14 dh -351 s -359 z -351 sh -360 ch -354 tsh -365 ts -355 j -353 sj -351 c -351 k -353 l -351 ly -351 n -352 r -358 kha -351 ghain -352 waw -68 bet -29 vav -77 kaf -351 pe 73 shin -351 beta -7 delta -352 mpi -10
        3 - v -247 -220 -286
        3 v v 96 w 37 t -484 d -476 th -67 dh -354 s -338 z -244 sh -344 zh -369 ch -378 tsh -408 shch -354 ts -330 tz -330 dz -351 dj -357 j -262 zj -320 sj -357 sch -358 cz -353 sz -355 rz -352 cs -351 c -378 ck -351 g -307 gh -356 gj -351 gu -337 k -449 q -335 kh -329 h -402 x -357 ks -354 l -225 ly -364 m -431 n -246 ny -363 ng -348 nk -346 r -331 hamza -351 ain -352 jim -357 hah -358 kha -347 dhal -357 sad -353 tah -354 zah -351 ghain -353 qaf -313 heh -339 waw 79 yeh -332 bet 55 vav 47 vavvav 5 yod -352 kaf -352 pe -43 tsadi -354 qof -368 shin -356 tav -352 cyrg -332 cyrh -347 beta 66 gamma -251 delta -352 ups -42 mpi -67 ntau -355 gkappa -347 sigmaf -353 nuf -355
        3 - w -164 -300 -202
        3 w w 83 t -385 d -398 th -72 dh -351 s -405 z -342 sh -359 zh -340 ch -354 tsh -364 ts -359 dz -351 dj -334 dzh -353 j -354 sz -353 c -371 g -370 gh -347 gj -334 k -368 q -348 kh -351 h -259 x -351 l -331 ll -351 ly -352 m -406 n -379 ny -351 ng -351 r -430 hamza -175 alef -226 alefe -161 alefi -145 alefm -160 ain -197 tha -351 jim -326 hah -193 kha -351 sad -354 dad -353 tah -353 ghain -333 qaf -361 heh -179 marbuta -173 waw -9 yeh -240 maqsura -153 kurde -148 alep -165 bet 49 he -174 vav -18 het -144 yod -207 yodyod -153 kaf -354 ayin -147 pe -82 tsadi -351 qof -352 shin -352 cyrg -357 cyrh -347 beta 38 gamma -353 ups -118 mpi -77 omicronf -137
        3 - t -416 -308 -180
        3 t t 115 d -55 th 72 dh 13 s -197 z -256 ss -174 sh -222 zh -124 ch -140 tsh -68 shch -92 ts 33 tz -67 dz -68 dj 33 dzh -112 j -262 zj -69 sj -105 sch -114 cz -56 sz -84 rz -83 cs -40 zs -39 c -53 cc -29 ck -335 g -306 gh -278 gj -345 gu -351 k -340 q -401 qu -354 kh -376 h -266 x -367 ks -355 l -342 ll -354 ly -336 m -492 n -422 ny -367 ng -353 nk -352 r -404 hamza -353 alef -410 alefe -404 ain -359 tha 81 jim -100 hah -366 kha -362 dhal -4 sad -91 dad -91 tah 108 zah -59 ghain -365 qaf -382 heh -358 waw -411 yeh -385 kurde -401 bet -378 he -401 vav -383 vavvav -352 yod -368 kaf -355 ayin -404 pe -368 tsadi 52 qof -378 shin -101 tav 117 cyrg -408 cyrh -392 beta -370 gamma -368 delta -25 ups -405 mpi -353 ntau -117 gkappa -353 tsig -54 tzet -15 sigmaf -103 nuf -319
        3 - d -292 -359 -203
        3 d d 104 th -44 dh 44 s -272 z -188 ss -173 sh -185 zh -58 ch -218 tsh -200 shch -121 ts -172 tz -41 dz 69 dj 3 dzh -99 j -216 zj -66 sj -106 sch -84 cz -92 sz -91 rz -80 cs -61 zs -45 c -296 cc -29 ck -351 g -305 gh -250 gj -280 gu -351 k -429 q -390 qu -352 kh -335 h -355 x -288 ks -351 l -438 ll -353 ly -354 m -488 n -442 ny -368 ng -353 nk -354 r -289 hamza -355 alef -412 ain -369 tha -64 jim -61 hah -363 kha -365 dhal -12 sad -163 dad 23 tah -28 zah -20 ghain -294 qaf -376 heh -344 waw -407 yeh -351 kurde -409 alep -405 bet -364 vav -379 vavvav -353 het -352 yod -347 kaf -353 pe -361 tsadi -116 qof -368 shin -94 tav -101 cyrg -333 cyrh -339 beta -362 gamma -359 delta 106 ups -401 mpi -355 ntau 88 gkappa -352 tsig -45 tzet -9 sigmaf -40 nuf -353
        3 - th -339 -352 -305
        3 th th 140 dh -13 s -98 z -113 ss -57 sh -110 zh -14 ch -29 tsh -145 shch -12 ts -97 tz -37 dz -15 dj 18 dzh -6 j -77 zj -15 sj -14 sch -11 cz -38 sz -12 rz -6 cs -7 c -112 cc -5 g -353 k -365 kh -353 h -362 l -368 m -337 n -304 r -317 tha 60 jim -26 kha -351 dhal 3 sad -72 dad 4 tah 9 zah -2 ghain -354 yeh -352 vavvav -51 pe -351 tsadi -20 shin 6 tav 75 beta -6 gamma -351 delta -18 ntau -16 tsig -19 tzet -1 sigmaf -14
        3 - dh -239 -331 -360
        3 dh dh 125 s -131 z 14 ss -39 sh -124 zh -55 ch -100 tsh -102 shch -26 ts -36 tz -2 dz -59 dj -65 dzh -13 j -107 zj -5 sj -11 sch -37 cz -12 sz -17 rz -4 cs -1 zs -9 c -69 cc -3 g -351 k -365 q -352 h -351 l -300 m -358 n -357 r -363 tha -1 jim -40 kha -353 dhal 101 sad -45 dad 78 tah -22 zah 85 ghain -351 waw -352 yeh -351 tsadi -26 shin -21 tav -5 cyrh -346 beta -351 delta 103 ntau 1 tsig -7 tzet -6 sigmaf -14
        3 - s -326 -295 -163
        3 s s 106 z 24 ss 62 sh 28 zh -103 ch -59 tsh -65 shch 50 ts -166 tz -35 dz -119 dj -120 dzh -116 j -229 zj -28 sj -32 sch -17 cz -52 sz 80 rz -65 cs -6 zs -152 c 2 cc -23 g -290 gh -349 gj -137 k -296 q -415 qu -353 kh -300 h -285 x 12 ks -276 l -421 ll -355 ly -351 m -516 n -403 ny -373 ng -356 nk -351 r -555 hamza -354 alef -417 alefe -402 ain -372 tha -5 jim -149 hah -374 kha -366 dhal -93 sad 85 dad -82 tah -111 zah -79 ghain -383 qaf -184 heh -378 waw -417 yeh -254 maqsura -404 bet -380 vav -385 vavvav -355 het -107 yod -169 kaf -340 ayin -401 pe -378 tsadi -38 qof -158 shin 88 tav -81 cyrg -252 cyrh -117 beta -368 gamma -368 delta -1 ups -402 mpi -356 ntau -54 gkappa -337 tsig -92 tzet -47 sigmaf 39 nuf -358
        3 - z -386 -399 -283
        3 z z 110 ss -7 sh -116 zh 84 ch -106 tsh -233 shch -134 ts 40 tz 25 dz 11 dj -28 dzh -49 j -26 zj -25 sj -86 sch -12 cz -107 sz -129 rz -177 cs -90 zs 21 c -25 cc -12 g -138 gh -327 gj 11 k -296 q -288 kh -300 h -417 x 29 ks -115 l -410 ll -340 ly -360 m -452 n -426 ny -355 ng -355 r -412 hamza -347 alef -407 ain -359 tha -42 jim 9 hah -359 kha -367 dhal 40 sad -106 dad 51 tah -82 zah 35 ghain -319 qaf -131 heh -366 marbuta -401 waw -401 yeh -144 bet -363 vav -373 vavvav -351 het -81 yod -118 kaf -351 ayin -402 pe -357 tsadi 16 qof -99 shin -53 tav -75 cyrg -140 cyrh -115 beta -352 gamma -358 delta -28 ntau -28 gkappa -352 tsig -36 tzet -1 sigmaf -5 nuf -353
        3 - ss -350 -354 -350
        3 ss ss 133 sh -19 zh -57 ch -23 tsh -105 shch -19 ts -74 tz -18 dz -20 dj -21 dzh -21 j -89 zj -11 sj -9 sch -1 cz -15 sz 10 rz 13 cs -1 zs -6 c -9 cc -3 g -88 gj -10 k -153 q -351 h -351 ks -81 l -364 ly -351 m -358 n -365 ny -351 r -370 tha -1 jim -52 hah -352 dhal -5 sad -1 dad -28 zah -12 qaf -28 yeh -126 bet -352 het -51 yod -102 tsadi -12 qof -32 shin -1 tav -18 cyrg -52 cyrh -55 tsig -24 tzet -3
        3 - sh -188 -323 -22
        3 sh sh 107 zh -30 ch 81 tsh -28 shch 37 ts -136 tz -57 dz -88 dj -127 dzh -73 j -155 zj 26 sj 77 sch 108 cz -12 sz 103 rz -61 cs -51 zs -8 c -79 cc -19 ck -75 g -102 gh -125 gj -72 gu -66 k -156 q -145 qu -41 kh -150 h -302 x 102 ks 12 l -359 ll -351 ly -358 m -375 n -438 ny -363 nk -351 r -415 ain -352 tha -14 jim -101 hah -362 kha -69 dhal -52 sad -45 dad -59 zah -40 ghain -66 qaf -94 heh -366 waw -383 yeh -153 bet -355 vav -363 het -66 yod -152 kaf -43 pe -354 tsadi -20 qof -112 shin 92 tav -14 cyrg -147 cyrh -127 beta -351 gamma -47 delta -53 ntau -351 gkappa -34 tsig -32 tzet -11 sigmaf 24
        3 - zh -188 -158 -359
        3 zh zh 110 ch 27 tsh -76 shch -70 ts -70 tz -41 dz 39 dj 52 dzh 59 j 67 zj 83 sj -57 sch 102 cz -56 sz -79 rz -14 cs 17 zs -21 c 37 ck -27 g 24 gh -71 gj 6 gu -16 k -206 q -84 qu -24 kh -132 h -392 x -62 ks -51 l -399 ly -354 m -381 n -403 nk -351 r -175 jim 60 kha -44 dhal -2 sad -34 dad -22 zah 14 ghain -41 qaf -64 waw -352 yeh -81 bet -352 vav -342 het -85 yod -71 kaf -3 pe -351 tsadi -4 qof -64 shin -32 tav -4 cyrg -74 cyrh -78 gamma 1 delta -10 gkappa -8 tsig 2 tzet 31 sigmaf -31
        3 - ch -252 -300 -346
        3 ch ch 121 tsh 90 shch -65 ts 74 tz 32 dz 18 dj 26 dzh -23 j -20 zj -39 sj 5 sch 21 cz 88 sz 7 rz -49 cs 19 zs -14 c 47 ck -83 g -57 gh -40 gj -37 gu -26 k -67 q -34 qu 2 h -37 x 57 ks -11 l -399 ly -353 m -381 n -388 ny -351 ng -78 r -401 tha -13 jim -19 hah -66 kha 41 dhal -30 sad -55 dad -14 zah -8 ghain -40 qaf -60 heh -2 waw -354 yeh -161 bet -351 vav -352 het 27 yod -124 kaf 53 tsadi 54 qof -43 shin 31 tav -23 cyrg -37 cyrh 81 beta -352 gamma -28 delta -30 gkappa -5 tsig 50 tzet -14 sigmaf -27 nuf -351
        3 - tsh -329 -305 -369
        3 tsh tsh 115 shch 2 ts 29 tz 62 dz 8 dj 68 dzh 30 j -66 zj -70 sj -130 sch -127 cz 83 sz -78 rz -63 cs 87 zs -3 c 56 g -50 gh -351 gj -40 k -84 q -134 kh -342 h -309 x 153 ks -68 l -413 ll -351 ly -352 m -384 n -402 ny -355 r -434 hamza -352 alef -402 ain -351 tha -17 jim 3 hah -351 kha -351 dhal -15 sad -33 dad -23 tah -70 zah -20 ghain -303 qaf -41 heh -358 waw -372 yeh -152 alep -405 bet -354 vav -327 het -61 yod -127 kaf -333 pe -353 tsadi 77 qof -33 shin -43 tav -37 cyrg -85 cyrh -45 beta -352 delta -32 ups -401 ntau -31 tsig 36 tzet -11 sigmaf 1 nuf -351
        3 - shch -353 -372 -352
        3 shch shch 137 ts -23 tz -11 dz -5 dj -18 dzh -12 j -80 zj -16 sj 4 sch 48 cz -17 sz -2 rz -5 cs -6 zs -1 c 8 cc -2 g -51 gj -10 k -127 q -351 h -360 x 25 ks -11 l -356 m -361 n -364 r -362 jim -31 sad -33 dad -1 zah -13 qaf -16 yeh -83 yod -62 tsadi -8 qof -20 shin -1 cyrg -26 cyrh -34 delta -10 mpi -351 tsig -5 sigmaf 22
        3 - ts -211 -240 -366
        3 ts ts 104 tz 74 dz -2 dj -52 dzh -25 j -70 zj -28 sj -56 sch -44 cz 44 sz -57 rz -52 cs 2 zs -69 c 81 g -136 gh -352 gj -15 k -87 q -149 h -323 x -29 ks -91 l -392 ly -352 m -382 n -410 ny -353 ng -351 r -415 tha -7 jim 54 dhal -7 sad -26 dad -16 tah -19 zah -5 ghain -352 qaf -41 heh -351 waw -352 yeh -125 bet -352 vav -353 het -52 yod -106 pe -352 tsadi 98 qof -52 shin -39 tav -20 cyrg -75 cyrh -44 delta -25 ntau -8 tsig 43 tzet 28 sigmaf -39
        3 - tz -352 -360 -353
        3 tz dj 11 dzh 8 j -11 zj -8 sj -5 sch -17 sz -12 rz -27 cs -3 zs -1 c 53 g -25 gj -1 k -35 h -351 x -6 ks -1 l -353 ly -351 m -353 n -353 r -353 tha -2 jim 15 sad -10 dad -6 tah -7 zah -3 qaf -13 yeh -70 yod -66 tsadi 81 qof -16 shin -11 tav -7 cyrg -5 cyrh -3 delta -1 ntau 4 sigmaf -10
        3 - dz -356 -349 -350
        3 dz dj 59 dzh -8 j 60 zj -6 sj -17 sch -23 cz 38 sz -48 rz -21 cs 24 zs -9 c 15 ck -2 g 21 gh -12 gj -10 gu -10 k -93 q -62 qu -20 kh -34 h -356 x 5 ks -8 l -360 m -356 n -355 r -363 jim 91 kha -11 dhal -23 sad -26 dad -4 zah -3 ghain -14 qaf -43 heh -351 waw -351 yeh -93 yod -74 kaf -3 tsadi -15 qof -23 shin -21 tav -8 cyrg -30 cyrh -7 gamma 8 delta 8 gkappa -2 sigmaf 9
        3 - dj -351 -377 -353
        3 dj dj 101 dzh 64 j 76 zj -24 sj -34 sch -38 cz 3 sz -48 rz -33 cs -1 zs 28 c 56 ck -6 g 85 gh -21 gj 67 gu -1 k -105 q -14 qu -8 kh -48 h -341 x 26 ks -18 l -366 ll -351 ly -351 m -355 n -373 ny -352 r -364 hamza -351 jim 97 kha -36 dhal -7 sad -29 dad -11 zah -15 ghain 10 qaf -34 heh -351 waw -352 yeh -103 bet -351 het -51 yod -74 kaf -5 tsadi -8 qof -17 shin -20 tav -9 cyrg 25 cyrh -26 gamma 41 delta -7 gkappa -2 tsig -1 tzet 59 sigmaf 15
        3 - dzh -357 -357 -353
        3 dzh dzh 126 j 71 zj -21 sj -29 sch -16 cz -11 sz -36 rz -18 cs 5 zs -11 c 34 ck -1 g 11 gh -6 gj 52 gu -6 k -64 q -42 qu -3 kh -22 x -10 ks -13 l -355 m -352 n -360 r -356 tha -2 jim 94 kha -32 dhal -2 sad -17 dad -16 zah -7 ghain -40 qaf -29 waw -353 yeh -90 het -51 yod -66 kaf -4 tsadi -14 qof -26 shin -23 tav -11 cyrg -70 cyrh -56 gamma -23 delta -6 gkappa -8 tsig -3 tzet 16 sigmaf -4
        3 - j -384 -320 -333
        3 j j 85 zj 4 sj -118 sch 2 cz -58 sz -68 rz -57 cs -17 zs 36 c -60 cc -9 ck -47 g -24 gh -59 gj 20 gu 42 k -211 q -110 qu -12 kh -1 h -309 x -35 ks -69 l -430 ll -343 ly -369 m -408 n -403 ny -357 ng -338 nk -352 r -445 hamza -352 tha -1 jim 84 kha 11 dhal -23 sad -21 dad -28 tah -351 zah -33 ghain -51 qaf -105 waw -351 yeh 16 bet -355 het -14 yod -5 yodyod -337 kaf -8 pe -355 tsadi -57 qof -87 shin -69 tav -16 cyrg -97 cyrh 7 beta -351 gamma 22 delta -25 ups -401 mpi -351 gkappa -23 tsig -16 tzet 45 sigmaf -59
        3 - zj -352 -322 -353
        3 zj sch 23 cz -10 sz -1 rz -6 cs -4 zs -16 c -24 g -66 gj -4 k -77 h -356 x -2 ks -9 l -355 m -355 n -355 ny -351 r -356 jim 11 sad -7 qaf -6 waw -351 yeh -84 yod -66 tsadi 2 qof -6 shin -3 cyrg -39 cyrh -8 tsig 9 sigmaf -3
        3 - sj -354 -361 -357
        3 sj sj 129 sch -1 cz -14 rz -9 cs -12 zs -12 c -23 g -67 gj -23 k -114 h -377 x 32 ks -18 l -365 m -356 n -360 ny -354 r -367 tha -1 jim -46 dhal -3 sad -5 qaf -11 yeh -120 yod -87 tsadi -17 qof -14 shin 15 tav -3 cyrg -41 cyrh -23 delta -2 tsig -4 tzet -2 sigmaf -1
        3 - sch -355 -324 -259
        3 sch sch 153 cz -23 sz 57 rz -13 cs -24 zs -4 c -80 g -51 gj -20 k -19 h -352 x 52 ks -22 l -354 m -359 n -340 r -359 jim 11 dhal -6 sad -41 dad -2 zah -43 qaf -22 yeh -75 het -53 yod -75 tsadi -17 qof -23 shin 96 tav -3 cyrg -33 cyrh -37 delta -2 tzet -3 sigmaf -11
        3 - cz -350 -358 -357
        3 cz cz 146 rz -15 zs -3 c 45 g -23 k -94 q -340 h -366 x -16 l -355 ly -351 m -353 n -361 r -358 tha -5 jim -10 dhal -1 sad -5 dad -1 zah -2 qaf -5 yeh -88 yod -55 tsadi 57 qof -10 shin -11 tav -2 cyrg -16 cyrh -20 tsig 15 sigmaf -4
        3 - sz -361 -351 -267
        3 sz rz -30 cs -7 zs -1 c -37 g -66 gj -12 k -99 q -352 h -326 x 64 ks -29 l -324 ly -351 m -357 n -323 r -363 tha -1 jim -38 dhal -13 sad -13 dad -8 zah 10 qaf -25 waw -352 yeh -84 vav -351 het -58 yod -79 tsadi -18 qof -22 shin 47 cyrg -27 cyrh -35 gamma -351 delta -2 tsig -7 tzet -2 sigmaf 4
        3 - rz -351 -353 -352
        3 rz cs -7 zs -1 c -61 g -37 gj -5 k -84 h -352 x -6 ks -11 l -354 n -353 r -40 jim -27 dhal -4 sad 14 dad -7 qaf -7 yeh -77 yod -59 kaf -353 tsadi -22 qof -9 shin -12 cyrg -10 cyrh -11 delta -2 tsig -2 tzet -3 sigmaf -3
        3 - cs -354 -364 -353
        3 cs cs 158 c 10 g -8 k -64 h -356 x -4 ks -3 l -353 m -353 n -353 r -353 tha -1 jim 9 sad -10 qaf 2 yeh -73 het -55 yod -60 tsadi 26 qof 2 shin -17 cyrg -11 cyrh -47 delta -1 tzet 15 sigmaf -7
        3 - zs -353 -254 -350
        3 zs zs 149 c -10 g 6 k -42 h -355 x -2 ks -12 l -355 m -357 n -352 r -353 jim 53 sad -23 dad -1 yeh -26 yod -53 tsadi -4 qof -5 shin -11 cyrg -3 cyrh -7 tsig -3 tzet -6 sigmaf -10
        3 - c -346 -452 -346
        3 c c 99 ck -14 g -91 gh -57 gj -28 gu -48 k 45 q -17 qu -8 kh -45 h -174 x 45 ks -36 l -364 ll -351 ly -356 m -427 n -459 ny -359 ng -88 r -481 hamza -351 alef -408 ain -354 tha -49 jim 9 hah -77 kha -63 dhal -30 sad 7 dad -27 tah -57 zah -35 ghain -63 qaf 11 heh -114 waw -358 yeh -180 alep -401 bet -355 vav -357 vavvav -351 het -53 yod -137 kaf 25 pe -352 tsadi 67 qof 68 shin -27 tav -38 cyrg -83 cyrh -46 beta -352 gamma -28 delta -27 ups -403 ntau -39 gkappa -18 tsig 52 tzet 43 sigmaf -17 nuf -353
        3 - cc -350 -352 -350
        3 cc g -13 k 13 q -1 qu 9 kh -28 h -71 n -351 ng -3 hah -53 kha -5 dad -4 qaf -3 heh -51 yeh -53 yod -51 qof 2 shin -1 cyrg -4 cyrh -18 gamma -5
        3 - ck -350 -356 -295
        3 ck g -36 gh -12 gj -4 gu 5 k 4 q -25 qu 24 kh -51 h -129 x -14 ks -24 l -352 m -352 n -354 ng -31 r -356 jim -12 hah -55 kha -19 ghain -13 qaf -16 heh -58 het -51 yod -351 kaf -5 qof 86 cyrg -29 cyrh -50 gamma -9
        3 - g -309 -322 -161
        3 g g 123 gh 89 gj -34 gu -1 k 33 q 22 qu -14 kh -56 h -15 x -34 ks -78 l -371 ll -351 ly -357 m -431 n -358 ny -353 ng -194 nk -59 r -456 hamza -353 alef -401 ain -348 jim 115 hah -114 kha -88 sad -69 dad -351 tah -355 zah -13 ghain 90 qaf 41 heh -44 waw -389 yeh -390 bet -346 he -378 vav -276 vavvav -352 het -87 yod -354 kaf -42 pe -364 tsadi -21 qof -105 shin -74 tav -351 cyrg 74 cyrh -29 beta -320 gamma 95 delta -338 mpi -351 ntau -344 gkappa 101 tsig -15 tzet 37 sigmaf -58 nuf -351
        3 - gh -346 -319 -260
        3 gh gh 116 gj -3 k -57 q 51 qu -1 kh -1 h -21 x 28 ks -18 l -363 m -363 n -359 ng 9 r -3 jim 4 hah -76 kha -44 dhal -351 ghain 112 qaf 49 heh -67 waw -358 yeh -354 vav -320 het -61 kaf -5 qof -36 cyrg 87 cyrh -42 gamma 50 gkappa 35 tzet -5
        3 - gj -297 -333 -352
        3 gj gj 164 k -76 q -20 qu -8 kh -15 h -64 x -7 ks -20 l -345 m -353 n -358 ny -351 ng 25 r -364 jim 54 hah -82 kha -33 sad -10 zah -1 ghain -10 qaf -23 heh -61 waw -352 bet -351 kaf -2 tsadi -2 qof -33 shin -11 cyrg -21 cyrh -32 gamma -1 tzet 3 sigmaf -10
        3 - gu -335 -336 -332
        3 gu k -19 q 29 kh -34 h -46 x -22 ks -12 l -355 m -353 n -352 ng -35 r -274 jim 5 hah -65 kha -40 ghain -5 qaf 33 heh -37 het -51 kaf -11 qof -41 cyrg 13 cyrh -38
        3 - k -413 -346 -285
        3 k k 96 q 36 qu 59 kh -43 h -234 x 34 ks -102 l -542 ll -358 ly -372 m -464 n -342 ny -369 ng -77 r -533 hamza -359 alef -398 ain -373 tha -352 jim -98 hah -99 kha -20 dhal -355 sad -111 dad -353 tah -363 zah -45 ghain 21 qaf 46 heh -156 marbuta -385 yeh -393 maqsura -401 alep -401 bet -353 vav -387 vavvav -361 het -34 yod -387 yodyod -334 kaf 80 ayin -403 pe -369 tsadi -45 qof 97 shin -103 tav -352 cyrg -37 cyrh -62 beta -347 gamma -60 delta -355 ups -404 mpi -359 ntau -353 gkappa -37 tsig 18 tzet -13 sigmaf -22 nuf -357
        3 - q -233 -432 -254
        3 q q 91 qu -5 kh -39 h -185 x -45 ks -47 l -412 ll -351 ly -352 m -391 n -418 ny -351 ng -86 r -423 hamza -352 ain -351 jim -55 hah -132 kha -26 sad -351 ghain 13 qaf 73 heh -100 waw -358 yeh -355 bet -354 vav -356 vavvav -351 het -77 yod -340 kaf -8 pe -354 tsadi -325 qof 58 shin -351 tav -351 cyrg 32 cyrh -64 gamma 10 delta -351 gkappa 32 tsig -328 tzet -5
        3 - qu -351 -358 -350
        3 qu qu 144 kh -13 h -88 x -16 ks -6 l -356 m -354 n -356 ng -10 r -353 jim -21 hah -66 kha -38 ghain -19 qaf -1 heh -65 yeh -351 yod -351 kaf -10 qof 5 cyrg -12 cyrh -48 gamma -10 gkappa -6
        3 - kh -182 -246 -241
        3 kh kh 109 h 9 x 67 ks -119 l -339 ly -351 m -372 n -327 ng 27 r -382 ain -351 jim -40 hah -17 kha 113 ghain -47 qaf -68 heh 57 waw -354 yeh -355 het 44 yod -351 kaf 52 pe -351 qof -4 cyrg -22 cyrh 69 beta -351 gamma -34 gkappa -26 tzet -6
        3 - h -267 -224 -94
        3 h h 102 x 29 ks -320 l -375 ll -354 ly -364 m -438 n -342 ny -360 nk -351 r -459 hamza -152 alef -186 alefe -187 alefi -168 alefm -161 ain -225 tha -355 jim -343 hah -15 kha -41 dhal -352 sad -343 dad -354 tah -355 zah -353 ghain -57 qaf -151 heh -11 marbuta -21 waw -255 yeh -238 maqsura -152 kurde -161 alep -202 bet -357 he -10 vav -217 vavvav -187 het -34 yod -202 yodyod -159 kaf -32 ayin -157 pe -361 tsadi -355 qof -131 shin -361 tav -354 cyrg 31 cyrh 53 beta -358 gamma -67 delta -363 ups -196 mpi -352 ntau -334 gkappa -59 tsig -351 sigmaf -354 omicronf -131
        3 - x -369 -361 -267
        3 x x 89 ks 106 l -362 ly -351 m -362 n -371 ng -17 r -372 jim -31 hah -66 kha 47 sad -14 zah -5 ghain -8 qaf -20 heh -54 waw -352 yeh -351 het -35 kaf -3 tsadi 15 qof -27 shin 35 cyrg -10 cyrh 61 gamma -31 gkappa -14 tsig -1 sigmaf -6
        3 - ks -356 -279 -274
        3 ks ks 121 l -357 m -351 n -357 r -358 jim -36 kha -58 sad -30 ghain -8 qaf -44 kaf 9 pe -351 tsadi -19 qof -53 shin -16 cyrg -29 cyrh -56 gamma -20 gkappa -1 tsig -23 sigmaf -23
        3 - l -383 -376 -297
        3 l l 110 ly 55 m -500 n -395 ny -379 ng -354 nk -354 gn -351 r -277 hamza -360 alef -420 ain -292 jim -381 hah -354 kha -316 sad -367 dad -343 tah -366 zah -354 ghain -368 qaf -377 heh -387 marbuta -406 waw -354 yeh -389 kurde -401 alep -406 bet -328 he -403 vav -380 vavvav -354 het -355 yod -371 yodyod -353 kaf -361 ayin -407 pe -367 tsadi -355 qof -380 shin -302 tav -362 cyrg -412 cyrh -325 beta -376 gamma -301 delta -360 ups -406 mpi -352 ntau -356 gkappa -352 tsig -351 tzet -351 sigmaf -361 nuf -356
        3 - ll -351 -284 -350
        3 ll ll 142 m -355 n -359 hah -351 vav -352 yod -352 pe -351 qof -351 tav -351 cyrg -351
        3 - ly -356 -303 -289
        3 ly ly 116 m -369 n -360 ny -357 ng -351 gn -351 r -335 sad -351 ghain -351 heh -351 waw -351 yeh -312 vav -351 yod -351 pe -351 shin -318 cyrg -351 cyrh -351 gamma -259 sigmaf -351
        3 - m -436 -363 -158
        3 m m 101 n -145 ny -171 ng -183 nk -353 gn -58 r -418 hamza -351 alef -413 ain -369 tha -351 jim -374 hah -378 kha -367 dhal -351 sad -360 dad -351 tah -358 zah -355 ghain -373 qaf -383 heh -389 waw -377 yeh -430 alep -405 bet -380 vav -390 vavvav -353 het -358 yod -384 yodyod -351 kaf -355 ayin -411 pe -351 tsadi -366 qof -365 shin -358 tav -351 cyrg -401 cyrh -385 beta -351 gamma -363 delta -365 ntau -351 gkappa -351 sigmaf -354 nuf -8
        3 - n -270 -336 -187
        3 n n 107 ny 44 ng -54 nk -239 gn -218 r -376 hamza -357 alef -408 ain -374 tha -306 jim -379 hah -396 kha -365 dhal -363 sad -375 dad -366 tah -372 zah -352 ghain -391 qaf -359 heh -334 waw -395 yeh -366 bet -369 he -401 vav -400 vavvav -355 het -358 yod -400 yodyod -365 kaf -355 pe -388 tsadi -365 qof -400 shin -363 tav -364 cyrg -428 cyrh -382 beta -379 gamma -27 delta -367 ups -408 mpi -359 ntau -73 gkappa -68 tsig -354 tzet -351 sigmaf -245 nuf 64
        3 - ny -355 -302 -298
        3 ny ny 98 ng 2 nk -106 gn -34 r -378 kha -351 ghain -353 waw -352 yeh -351 yod -351 cyrg -352 cyrh -354 beta -351 gamma -15 ntau -13 gkappa -3 nuf 13
        3 - ng -352 -253 -312
        3 ng ng 122 nk 13 gn -33 r -355 kha -36 sad -351 ghain 31 qaf -45 waw -351 yod -352 kaf -6 qof -68 cyrg -133 cyrh 25 gamma -33 ntau -14 gkappa 100 nuf -51
        3 - nk -341 -335 -352
        3 nk nk 139 gn -19 r -357 jim -333 ghain -300 waw -351 vav -351 cyrg -338 nuf -15
        3 - gn -350 -352 -351
        3 gn gamma -27 ntau -3 gkappa -14 nuf -9
        3 - r -360 -411 -240
        3 r r 84 hamza -372 alef -435 ain -376 tha -351 jim -375 hah -384 kha -377 dhal -354 sad -367 dad -362 tah -369 zah -352 ghain -84 qaf -392 heh -387 marbuta -403 waw -329 yeh -446 maqsura -401 alep -403 bet -393 vav -363 vavvav -355 het -356 yod -371 yodyod -354 kaf -363 ayin -412 pe -381 tsadi -370 qof -388 shin -360 tav -356 cyrg -436 cyrh -408 beta -377 gamma -373 delta -373 mpi -354 ntau -355 gkappa -354 tsig -352 sigmaf -372 nuf -359
        3 - hamza -104 8 -190
        3 hamza hamza 127 alef 0 alefe -40 alefi -94 alefm -46 ain -97 hah -156 ghain -356 qaf -352 heh -136 marbuta -127 waw -159 yeh 18 maqsura -151 kurde -133 alep -14 he -145 vav -122 yod -82 yodyod -128 ayin -125 shin -355 gamma -351 ups -136
        3 - alef -139 -51 -106
        3 alef alef 36 alefe -6 alefi -47 alefm -18 ain -113 jim -401 hah -195 ghain -402 qaf -401 heh -15 marbuta -96 waw -97 yeh -128 maqsura -138 kurde -10 alep 49 bet -409 he 50 vav -85 het -144 yod -166 yodyod -159 ayin -19 pe -413 tsadi -404 qof -421 shin -404 tav -407
        3 - alefe -135 -188 -203
        3 alefe alefe -1 alefi -52 alefm -7 ain -149 hah -153 kha -401 heh -154 waw -163 yeh -115 maqsura -149 kurde -146 alep -1 he -162 vav -135 yod -137 ayin -147
        3 - alefi -183 -142 -182
        3 alefi alefi 36 alefm -103 ain -155 hah -152 heh -149 waw -152 yeh -149 alep -90 he -168 vav -143 vavvav -143 yod -96 ayin -113
        3 - alefm -125 -169 -126
        3 alefm alefm 65 ain -141 heh -158 marbuta -141 waw -155 yeh -151 alep 11 he -151 vav -103 yod -135 ayin -151
        3 - ain -214 -265 -118
        3 ain ain 52 jim -351 hah -215 sad -351 ghain -355 qaf -353 heh -176 marbuta -146 waw -183 yeh -202 kurde -142 alep -164 he -160 vav -174 vavvav -152 het -154 yod -166 yodyod -141 ayin -19 pe -351 shin -351 cyrg -351 ups -147
        3 - tha -356 -364 -354
        3 tha tha 131 jim -11 sad -14 dad -8 tah -4 waw -354 tsadi -12 qof -351 shin -3 tav -13 ntau -6
        3 - jim -380 -309 -279
        3 jim jim 147 kha -41 dhal -3 sad -16 dad -29 zah -29 ghain -17 qaf -44 heh -355 waw -367 yeh -84 bet -353 vav -353 het -25 yod -90 kaf -19 ayin -403 pe -353 tsadi -13 qof -60 shin -30 tav -6 cyrg 47 cyrh -15 gamma 13 delta -17 gkappa 30 tsig 8 tzet 43 sigmaf 2
        3 - hah -180 -233 -232
        3 hah hah 43 kha -115 ghain -80 qaf -102 heh -104 marbuta -157 waw -182 yeh -194 maqsura -142 alep -167 bet -352 he -144 vav -163 het -83 yod -172 yodyod -146 kaf -38 qof -74 shin -351 cyrg -81 cyrh 21 gamma -60 ups -151 gkappa -53 omicronf -145
        3 - kha -387 -409 -356
        3 kha kha 78 tah -360 ghain -51 qaf -64 heh -38 waw -372 yeh -301 vav -352 het 13 yod -355 kaf 35 pe -354 qof -40 cyrg -60 cyrh 88 gamma -14 gkappa -17 tzet -3
        3 - dhal -354 -358 -350
        3 dhal dhal 137 sad -60 dad -2 tah -19 qaf -354 marbuta -402 pe -356 tav -8 delta 19 ntau -4 tzet -3
        3 - sad -390 -403 -336
        3 sad sad 51 dad -44 tah -30 zah -6 qaf -34 heh -351 waw -365 yeh -116 vav -351 yod -84 kaf -342 pe -351 tsadi -2 qof -22 shin -36 tav -12 cyrg -29 cyrh -33 delta -28 ntau -5 tsig -13 tzet -2 sigmaf -5
        3 - dad -357 -378 -351
        3 dad dad 108 tah -7 zah -15 ghain -351 yeh -355 shin -13 tav -2 delta -7 ntau 14 tsig -1 tzet -3
        3 - tah -368 -335 -357
        3 tah tah 107 qaf -352 waw -372 yeh -366 vav -355 yod -352 ayin -404 tsadi -13 tav -12 delta -12 ntau -16 tsig -2 nuf -351
        3 - zah -350 -355 -350
        3 zah zah 98 qaf -11 waw -351 yeh -58 vav -351 yod -56 qof -8 shin -9 cyrg -8 cyrh -18 delta -1 ntau 12 tsig -1
        3 - ghain -381 -349 -304
        3 ghain ghain 134 qaf 23 heh -75 waw -385 yeh -382 bet -353 vav -326 het -64 yod -364 kaf -10 qof -32 cyrg 90 cyrh -38 gamma 54 gkappa 67
        3 - qaf -379 -426 -370
        3 qaf qaf 102 heh -107 waw -374 yeh -381 kurde -404 bet -355 he -401 vav -358 het -46 yod -353 kaf -19 tsadi -26 qof 75 shin -30 cyrg -10 cyrh -67 beta -351 gamma -29 mpi -351 gkappa -4 tsig -4 tzet -2 sigmaf -18
        3 - heh -241 -138 -74
        3 heh heh 129 marbuta -18 waw -181 yeh -80 maqsura -117 kurde -93 alep -96 bet -337 he 56 vav -119 het -87 yod -165 yodyod -129 kaf -51 ayin -103 pe -352 tsadi -352 qof -74 cyrg 28 cyrh 94 gamma -67 ups -144 gkappa -58 nuf -346 omicronf -147
        3 - marbuta -204 -233 -184
        3 marbuta marbuta 14 waw -167 yeh -162 maqsura -142 kurde -100 alep -129 he -26 vav -158 het -146 yod -155 yodyod -141 ayin -150 tav -350
        3 - waw -315 -165 -255
        3 waw waw 56 yeh -184 maqsura -163 kurde -150 alep -14 bet 29 he -90 vav 57 vavvav -127 het -144 yod -158 yodyod -130 kaf -355 ayin -135 pe -112 tsadi -354 qof -374 shin -366 tav -356 cyrg -356 cyrh -348 beta 42 ups -130 mpi -71 gkappa -353 omicronf -37
        3 - yeh -317 -70 -167
        3 yeh yeh 50 maqsura 28 kurde -116 alep -71 bet -374 he -77 vav -145 vavvav -146 het -111 yod 61 yodyod -100 ayin -34 pe -373 tsadi -83 qof -375 shin -113 tav -355 cyrg -357 cyrh -345 beta -351 gamma -351 ups -119 mpi -351 ntau -346 tsig -55 tzet -54 sigmaf -72 nuf -351 omicronf -184
        3 - maqsura -186 38 -137
        3 maqsura maqsura 79 he -107 vav -155 yod -4 tsadi -401 qof -401
        3 - kurde -196 -38 -64
        3 kurde kurde 40 alep -111 bet -403 he -78 vav -125 yod -128 ayin -114
        3 - alep -168 -45 -168
        3 alep he -50 vav -33 het -141 yod -173 yodyod -144 ayin -99
        3 - bet -395 -355 -278
        3 bet bet 87 vav -57 vavvav -39 yod -351 ayin -401 pe -71 qof -356 shin -357 cyrg -355 cyrh -354 beta 64 gamma -352 mpi 87 gkappa -352
        3 - he -160 -131 -102
        3 he he 12 vav -143 vavvav -143 yod -103 ayin -58
        3 - vav -270 -128 -194
        3 vav vav 56 vavvav -115 yod -158 yodyod -157 kaf -351 ayin -152 pe -92 tsadi -357 qof -357 shin -357 tav -351 cyrg -278 cyrh -351 beta 19 gamma -346 ups -145 mpi -64 gkappa -351 tsig -352 omicronf -80
        3 - vavvav -206 -201 -200
        3 vavvav vavvav 168 yod -154 beta -33
        3 - het -217 -228 -210
        3 het het 122 yod -151 kaf -34 tsadi -51 qof -59 shin -65 cyrg -54 cyrh 26 gkappa -51
        3 - yod -271 -114 -203
        3 yod yod 59 yodyod -117 ayin -97 pe -353 tsadi -90 qof -354 shin -49 cyrg -354 gamma -342 ups -87 mpi -351 ntau -351 gkappa -352 tsig -56 tzet -51 sigmaf -78 nuf -351 omicronf -147
        3 - yodyod -208 -200 -219
        3 yodyod yodyod 132
        3 - kaf -340 -362 -351
        3 kaf kaf 114 qof -21 cyrg -17 cyrh 41 gamma -3
        3 - ayin -182 -92 -98
        3 ayin ayin 46
        3 - pe -402 -376 -352
        3 pe pe 64 shin -353 cyrg -352 cyrh -353 beta -28 mpi -35 ntau -351
        3 - tsadi -364 -385 -353
        3 tsadi tsadi 115 qof -33 shin -11 tav -19 cyrg -17 cyrh -10 delta -9 ntau -4 tsig 37 tzet -1 sigmaf 36
        3 - qof -391 -417 -334
        3 qof qof 118 shin -54 cyrg -67 cyrh -26 gamma -34 gkappa -8 tsig -4 tzet -11 sigmaf -7
        3 - shin -361 -375 -354
        3 shin shin 160 cyrg -32 cyrh -24 delta -3 tsig -3 tzet -5 sigmaf 6
        3 - tav -369 -371 -353
        3 tav tav 79 delta -2 ntau -17 tsig -2 sigmaf -7
        3 - cyrg -275 -334 -274
        3 cyrg cyrg 103 cyrh 31 beta -351 gamma 112 gkappa 52 tsig -7 tzet -10 sigmaf -19
        3 - cyrh -167 -140 -186
        3 cyrh cyrh 124 beta -353 gamma -31 delta -351 ntau -342 tsig -13 tzet -1 sigmaf 13
        3 - beta -367 -256 -356
        3 beta beta 128 mpi -21
        3 - gamma -309 -179 -359
        3 gamma gamma 111 gkappa -4 tzet -1 sigmaf -351 nuf -4
        3 - delta -327 -337 -355
        3 delta delta 162 ntau -10 tsig -6 sigmaf 22
        3 - ups -186 -192 -201
        3 ups ups 99
        3 - mpi -363 -361 -350
        3 - ntau -309 -277 -351
        3 ntau nuf -2
        3 - gkappa -337 -319 -302
        3 - tsig -352 -356 -350
        3 tsig sigmaf -6
        3 - tzet -350 -351 -350
        3 - sigmaf -359 -377 -93
        3 sigmaf sigmaf 95
        3 - nuf -350 -350 -127
        3 nuf nuf 100
        3 - omicronf -180 -180 -142
        3 omicronf omicronf 38
        """;
}
