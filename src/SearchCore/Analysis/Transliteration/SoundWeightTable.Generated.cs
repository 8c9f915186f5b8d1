// Written by benchmarks/SearchCore.NameLearning from the development data. Do not edit: learn again.
namespace SearchCore.Analysis.Transliteration;

internal static class SoundWeightTable
{
    public const string Lines = """
        0 length -475 -475 -521 -234 -258 -283 -300 -328 -361 -408 -462 -518 -646
        0 - a -133 -62 -56
        0 a a 45 e -26 i -131 o -33 u -90 y -116 schwa 52 oe -69 ue -135 aa 37 ii -150 ee -101 oo -172 ou -126 ay -171 ey -110 oi -45 aw -187 iy -38 ya -25 ye -84 yo -152 yu -72 yi -129 ie -108 ja -13 je -133 jo -125 ju -151 aj -195 ej -82 oj -62 ij -74 ah 5 eh 13 glide -63 hard -18 soft -102 yery -109 cyre -73 b -370 p -410 f -404 v -396 w -168 t -388 d -356 s -402 z -411 ch -389 tsh -401 dz -401 j -368 sj -401 cz -401 cs -402 c -374 g -391 gh -387 gj -401 gu -402 k -393 q -391 h -87 l -405 m -378 n -393 r -387 hamza 40 alefe -85 ain 15 hah -129 kha -403 sad -405 tah -401 ghain -402 qaf -406 heh 0 marbuta -124 waw -48 yeh -115 maqsura -75 kurde -75 bet -401 vav -60 vavvav -73 het -48 yod -164 yodyod 3 pe -402 tsadi -401 qof -398 cyrg -376 ups -177 omicronf -63
        0 - e -76 -30 3
        0 e e 43 i -16 u -114 y -22 schwa 22 oe 20 ue -48 aa -76 ii -51 ee 2 oo -155 ou -158 ay 4 ey -42 oi -93 aw -184 iy -26 ya -8 ye 20 yo -8 yu -105 yi -13 ie 31 ja -10 je 0 jo 17 ju -156 aj -54 ej -140 oj -64 ij -89 ah 22 eh 42 glide 20 hard -23 soft -21 yery -6 cyre 26 b -422 p -393 f -402 v -406 w -122 t -401 d -403 s -382 z -395 cz -401 c -371 k -407 q -403 h -55 l -410 m -406 n -401 r -415 hamza 0 alef -78 alefe -76 alefi 33 ain -80 hah -137 kha -403 sad -401 qaf -402 heh 25 marbuta -91 waw -81 yeh 30 maqsura -68 kurde -74 alep -73 bet -402 he -20 vav -111 vavvav -97 het -89 yod 11 yodyod -61 ayin -1 pe -401 tsadi -402 qof -403 ups -107 omicronf -88
        0 - i -68 -69 -60
        0 i i 50 o -79 u -80 y 37 schwa -33 oe -68 ue -11 aa -166 ii 27 ee 36 oo -123 ou -133 ay -13 ey -35 oi -80 aw -181 iy 21 ya -90 ye -59 yo 61 yu -63 yi 22 ie -62 ja -120 je -65 jo -93 ju -48 aj -49 ej -34 oj -130 ij -80 ah -125 eh -49 glide 50 hard -21 soft -42 yery 43 cyre -38 b -445 p -202 f -404 v -384 w -158 t -378 d -355 th -401 s -401 z -352 sh -395 zh -386 ch -375 tsh -372 ts -392 dz -369 dj -331 dzh -343 j -134 zj -405 sj -402 sch -402 cs -402 c -365 g -335 q -354 h -103 x -402 l -388 ly -371 m -426 n -399 ny -404 ng -396 r -312 hamza 23 alef -83 alefe -98 alefi -71 alefm -84 ain -86 jim -374 hah -189 kha -406 dhal -401 sad -407 dad -401 tah -401 zah -401 ghain -401 qaf -409 heh -93 marbuta -87 waw -137 yeh 4 maqsura 28 kurde -67 alep -104 bet -402 he -80 vav -98 vavvav -93 het -99 yod 23 yodyod -55 ayin -14 pe -411 tsadi -403 qof -405 shin -403 tav -403 cyrg -403 beta -388 gamma -401 ups -33 mpi -401 omicronf -132
        0 - o -92 -50 -45
        0 o o 39 u 3 y -52 schwa -41 oe 31 ue 0 aa -165 ii -165 ee -72 oo 33 ou 27 ay -127 ey -136 oi -122 aw -12 iy -10 ya -108 ye -62 yo -63 yu -60 yi -115 ie -141 ja -122 je -63 jo -42 ju -65 aj -109 ej -139 oj -168 ij -22 ah -147 eh -28 glide -114 hard -12 soft -71 yery -65 cyre -89 b -385 p -371 f -401 v -391 w -10 t -397 d -381 s -396 z -417 sh -408 tsh -401 shch -405 j -401 c -409 g -402 gj -401 k -413 q -409 h -119 l -370 m -425 n -388 r -387 hamza -78 alef -48 alefe -76 alefi -75 alefm 14 ain -24 jim -405 hah -168 kha -406 dhal -401 sad -403 tah -402 ghain -403 qaf -406 heh -84 marbuta -93 waw 18 yeh -100 maqsura -80 kurde -72 alep 11 bet -401 he -25 vav 39 het -100 yod -85 yodyod -100 ayin -79 pe -405 tsadi -396 qof -405 shin -404 tav -401 cyrg -401 beta -401 ups -151 omicronf 86
        0 - u -115 -40 -50
        0 u u 66 y -52 schwa 18 oe 79 ue 73 aa -136 ii -150 ee -128 oo 43 ou 68 ay -156 ey -134 oi -114 aw 4 iy -103 ya -144 ye -85 yo -39 yu 51 yi -104 ie -129 ja -139 je -145 jo -79 ju -62 aj -107 ej -106 oj -107 ij -125 ah -84 eh -63 glide -80 hard -16 soft -77 yery -15 cyre -137 b -254 p -389 f -180 v 26 w 79 t -389 d -389 s -402 z -416 sh -403 ch -402 cz -401 c -404 g -404 gj -401 k -305 q -405 kh -401 h -75 l -408 m -415 n -405 r -344 hamza -102 alef -43 alefe -12 alefi -53 alefm -75 ain -15 jim -402 hah -169 kha -405 sad -405 dad -401 ghain -401 qaf -404 heh -83 marbuta -73 waw 34 yeh -144 maqsura -71 kurde -74 alep -62 bet -401 he -83 vav 47 vavvav -71 het -96 yod -124 yodyod -100 kaf -401 pe -403 tsadi -402 qof -404 cyrg -402 beta -364 delta -387 ups -47 mpi -388 sigmaf -396 nuf -396 omicronf -7
        0 - y -414 -209 -119
        0 y y 49 schwa -29 oe -28 ue 9 aa -179 ii 16 ee 26 oo -90 ou -98 ay -83 ey -74 oi -82 aw -165 iy -5 ya -59 ye -60 yo -44 yu -27 yi -19 ja -92 je -75 jo -31 ju -63 aj -47 ej -34 oj -59 ij -54 ah -123 eh -86 glide 4 hard -18 soft -101 yery 13 cyre -23 b -326 p -399 f -302 ph -352 v -284 w -136 t -429 d -401 th -357 dh -365 s -408 z -384 sh -362 zh -333 ch -182 tsh -340 ts -359 tz -356 dz -320 dj -346 dzh -310 j -82 zj -370 sj -365 sch -338 cz -351 sz -354 cs -356 zs -337 c -238 cc -56 ck -95 g -60 gh -79 gj -76 gu -90 k -245 q -202 qu -90 kh -91 h -157 x -110 l -434 ly -370 m -430 n -405 ny -362 ng -351 nk -358 r -421 hamza -35 alef -111 alefe -69 alefi -71 alefm -76 ain -119 tha -351 jim -336 hah -124 kha -106 sad -354 dad -351 tah -352 zah -351 ghain -109 qaf -102 heh -86 marbuta -97 waw -122 yeh 20 maqsura -34 kurde -61 alep -106 bet -357 he -76 vav -136 vavvav -93 het -80 yod 42 yodyod -45 kaf -71 ayin -67 pe -356 tsadi -353 qof -110 shin -352 tav -353 cyrg -108 cyrh -117 beta -354 gamma 22 ups 25 mpi -352 ntau -351 gkappa -58 tzet -328 sigmaf -351 omicronf -91
        0 - schwa -180 -42 -180
        0 schwa schwa 54 oe -72 ue -64 aa -63 ii -101 ee -82 oo -78 ou -66 ay -72 ey -75 oi -72 aw -81 iy -76 ya 16 ye -55 yo -22 yu -75 ie -71 ja -68 je -76 ju -71 aj -39 ej -77 ij -64 ah -89 eh -53 glide -50 hard -60 yery -30 cyre 50 b -407 w -28 z -403 g -402 h -79 l -385 hamza -72 alefe -74 ain -61 hah -87 heh -54 waw -60 yeh 3 vav -79 vavvav -72 yod -75 ups -71
        0 - oe -237 -7 -182
        0 oe oe 79 ue 2 aa -90 ii -37 ee -75 ou -48 ay -92 ey -69 oi -83 aw -6 iy -82 ya -62 ye -73 yo 13 yu -24 ja -73 je -67 jo -15 ju -45 aj -96 ej -93 oj -51 ij -77 ah -80 eh 18 hard -68 soft -73 yery -35 cyre -4 w -60 h -26 m -402 hamza -52 alef -46 ain -74 hah -81 heh -55 marbuta -71 waw -32 yeh -53 maqsura -71 he -59 vav -19 het -78 yod -74 yodyod -72 ayin -71 ups -71
        0 - ue -185 -86 -142
        0 ue ue 47 aa -101 ii -77 ee -83 ou -28 ay -81 ey -78 oi -51 aw -37 iy -63 ya -84 yo -78 yu 20 ie -7 ja -82 je -58 jo -50 ju 22 aj -101 ej -81 oj -15 ij -93 ah -82 eh -41 glide -41 hard -73 soft -72 yery -77 cyre -23 v -392 w -23 z -401 c -401 h -64 n -396 ain -74 hah -78 heh -84 waw 53 yeh -28 vav -4 het -72 yod 6 yodyod -45 beta -386 ups -16
        0 - aa -140 -107 -189
        0 aa aa 59 ii -57 ee -76 oo -15 ou -109 ay -123 ey -152 oi -134 aw -141 iy -98 ya 8 ye -83 yo -147 yu -111 yi -76 ie -105 ja -99 je -106 jo -93 ju -101 aj -164 ej -115 oj -118 ij -130 ah 6 eh -27 glide -85 hard -75 soft -77 yery -107 cyre -102 b -406 w -94 z -401 gj -402 k -401 h -166 m -401 hamza -5 ain 4 hah -104 qaf -403 heh -80 marbuta -99 waw -120 yeh -108 vav -122 het -75 yod -139 yodyod -80 ups -87 omicronf -84
        0 - ii -149 -77 -91
        0 ii ii 60 ee 34 oo -89 ou -158 ay 7 ey 31 oi -60 aw -143 iy 1 ya -80 ye -84 yo -76 yu -51 yi -69 ie -73 ja -141 je -102 jo -105 ju -87 aj -82 ej -74 oj -102 ij 16 ah -85 eh -51 glide -41 hard -71 soft -80 yery -68 cyre -94 b -404 v -401 w -145 d -404 z -402 sh -401 dzh -401 j -404 zj -401 sch -401 k -401 q -401 h -92 l -401 m -403 hamza -47 ain -49 jim -402 hah -101 dad -401 tah -401 heh -93 waw -153 yeh 26 maqsura -52 alep -68 vav -109 vavvav -80 het -79 yod -47 ups -83 omicronf -73
        0 - ee -163 -148 -179
        0 ee ee 41 oo -102 ou -124 ay -76 ey -55 oi -85 aw -133 iy -60 ya -66 ye -62 yu -78 ja -45 je -79 jo -73 ju -84 aj -91 ej -99 oj -91 ij -84 ah -61 eh -76 glide -80 soft -81 yery -72 cyre -61 b -402 w -95 c -401 k -401 h -57 ain -65 hah -81 heh -74 waw -104 yeh -23 alep -80 vav -97 vavvav -74 het -71 yod -69 ups -79 omicronf -77
        0 - oo -138 -188 -120
        0 oo oo 121 ou 22 ay -90 ey -98 oi -108 aw 14 iy -73 ya -121 yo -84 yu -78 ie -18 ja -68 je -73 jo -95 ju -72 aj -100 ej -83 oj -84 ij -76 ah -47 eh -76 glide -72 hard -61 soft -77 yery -76 cyre -85 b -403 w -68 z -401 h -110 r -401 hamza -73 alef -81 alefe -72 ain -80 hah -76 heh -83 waw 28 yeh -90 maqsura -71 alep -67 vav -8 yod -81 yodyod -74 ups -85 omicronf -80
        0 - ou -111 -127 -186
        0 ou ou 69 ay -166 ey -140 oi -96 aw 28 iy -67 ya -153 ye -49 yo -87 yu 29 yi -75 ie -138 ja -147 je -110 jo -97 ju -106 aj -141 ej -99 oj -99 ij -115 ah -73 eh -65 glide -79 hard -66 soft -83 yery -76 cyre -49 b -393 p -403 v -369 w 2 t -406 d -401 s -401 z -408 sh -402 c -401 g -404 k -404 q -403 h -124 l -405 m -411 r -406 hamza -88 alef -92 alefe -74 ain -84 jim -403 hah -116 dhal -401 sad -401 tah -401 qaf -401 heh -86 marbuta -91 waw 49 yeh -137 maqsura -72 bet -362 he -76 vav 33 het -79 yod -112 yodyod -91 kaf -401 ayin -64 qof -401 cyrg -401 ups -77 omicronf -73
        0 - ay -94 -132 -126
        0 ay ay 94 ey 69 oi -65 aw -175 iy -119 ya -94 ye 10 yo -90 yu -131 yi -76 ie -72 ja -127 je -105 jo -108 ju -124 aj 70 ej -34 oj 32 ij -110 ah -109 eh -101 glide -52 hard -44 soft -53 yery -19 cyre -57 b -331 w -174 d -405 s -393 z -404 sh -401 k -401 h -169 l -403 m -401 r -402 alef -103 alefe -73 alefi -73 ain -101 hah -112 kha -401 heh -86 marbuta -87 waw -129 yeh -31 alep -87 he -73 vav -97 vavvav -84 het -71 ups -77 omicronf -115
        0 - ey -243 -150 -181
        0 ey ey 92 oi -74 aw -151 iy -59 ya -93 ye -60 yo -77 yu -78 ie -67 ja -112 je -92 jo -81 ju -88 aj -89 ej 84 oj -111 ij -31 ah -115 eh -112 glide -71 hard -76 soft -105 yery -87 cyre -82 b -362 w -112 k -401 h -124 l -403 m -401 n -401 r -402 alef -88 alefe -89 alefm -74 ain -88 hah -98 heh -91 marbuta -83 waw -136 yeh -64 alep -83 he -79 vav -94 vavvav -81 yod -62 ayin -51 ups -71 omicronf -81
        0 - oi -261 -93 -143
        0 oi oi 76 aw -89 iy -82 ya -95 ye -62 yo -75 yu -74 yi -71 ja -97 je -54 jo -92 ju -80 aj -108 ej -79 oj 76 ij -30 ah -139 eh -86 soft -18 yery -75 cyre -42 w -92 k -391 h -118 n -401 hamza -73 alef -93 ain -78 hah -89 heh -66 marbuta -71 waw -99 yeh -73 maqsura -77 alep -83 he -71 vav -85 yod -75 yodyod -68 ayin -72 cyrh -392 omicronf -80
        0 - aw -289 -254 -248
        0 aw aw 92 iy -160 ya -199 ye -74 yo -52 yu -101 yi -80 ie -132 ja -130 je -111 jo -76 ju -120 aj -158 ej -117 oj -124 ij -157 ah -169 eh -132 glide -98 hard -84 soft -109 yery -115 cyre -127 b -389 w -82 d -406 s -401 tsh -402 c -401 k -405 h -136 m -401 n -401 r -404 hamza -81 alef -131 alefe -82 alefi -72 alefm -68 ain -115 hah -99 ghain -401 heh -96 marbuta -94 waw -74 yeh -151 maqsura -76 kurde -79 alep -95 he -90 vav -58 het -74 yod -122 yodyod -80 ayin -60 ups -80 omicronf -66
        0 - iy -218 -140 -34
        0 iy iy 29 ya -125 ye -77 yo -66 yu -93 yi -25 ie -67 ja -87 je -65 jo -91 ju -123 aj -119 ej -48 oj -90 ij 20 ah -108 eh -93 glide -75 hard -79 soft -75 yery -64 cyre -82 b -384 w -117 d -402 s -401 z -406 sh -401 tsh -384 dj -401 j -401 sj -401 h -92 l -408 ly -401 m -402 n -405 r -416 hamza -81 alef -92 alefe -71 alefi -71 ain -98 hah -105 heh -95 marbuta -103 waw -136 yeh 30 maqsura -78 kurde -65 alep -83 bet -401 he -80 vav -93 vavvav -86 yod -44 yodyod -72 ayin -81 ups -65 omicronf -85
        0 - ya -130 -98 -32
        0 ya ya 48 ye 12 yo 12 yu -76 yi -84 ie -17 ja 71 je -50 jo -27 ju -116 aj -115 ej -58 oj -107 ij -141 ah -28 eh -103 glide 96 hard -96 soft -66 yery -117 cyre -10 b -408 p -401 w -177 d -402 s -404 z -406 ch -366 tsh -401 c -409 g -396 k -389 q -402 h -139 l -402 m -406 r -402 hamza -43 alefe -77 alefm -64 ain -108 jim -396 hah -117 qaf -401 heh -59 marbuta -71 waw -134 yeh 40 vav -116 vavvav -84 het -75 yod 2 ups -62 omicronf -108
        0 - ye -10 -39 -164
        0 ye ye 75 yo -21 yu -63 yi -73 ie -8 ja 20 je 69 jo -44 ju -95 aj -35 ej -85 oj -72 ij -86 ah -110 eh -42 glide -29 hard -72 soft -85 yery -67 cyre 55 b -401 v -401 w -118 h -67 l -401 m -402 r -401 hamza -61 ain -90 hah -93 heh -84 waw -84 yeh 5 alep -67 vav -77 vavvav -71 yod -62 ups -55 omicronf -79
        0 - yo -212 -208 -243
        0 yo yo 87 ja -39 je -9 jo 95 ju -28 aj -96 ej -46 oj -79 ij -96 ah -113 eh -90 glide -25 soft -83 yery -78 cyre -6 b -402 p -402 v -401 w -105 t -401 h -156 l -383 m -401 r -402 hamza -74 alef -69 alefe -42 ain -82 hah -103 heh -84 marbuta -76 waw -21 alep -72 he -74 vav -53 yod -47 ayin -78 ups -75 omicronf -71
        0 - yu -71 -128 -244
        0 yu yu 54 ie -74 ja -123 je -116 jo -24 ju 80 aj -96 ej -53 oj -73 ij -103 ah -108 eh -94 glide -20 hard -83 soft -43 yery -103 cyre -141 b -388 v -396 w 1 k -370 h -75 m -401 r -402 hamza -77 ain -86 hah -89 heh -83 waw 35 yeh -62 vav -3 yod -31 ups -35 omicronf -74
        0 - yi -180 -149 -197
        0 yi yi 102 ie -66 ja -92 je -43 jo -45 aj -40 ij -44 ah -71 eh -72 glide -35 soft -72 yery -47 cyre 3 w -72 z -387 h -44 hamza -62 hah -71 heh -54 waw -80 yeh -8 alep -71 vav -72 yod -59
        0 - ie -184 -177 -180
        0 ie ie 65 ja 23 je 24 jo -88 ju -83 aj -83 ej -79 oj -75 ij -82 ah -72 soft -52 cyre 25 f -402 w -98 h -112 m -401 alefe -73 ain -66 hah -81 qaf -401 heh -76 waw -115 vav -93 vavvav -76 het -77
        0 - ja -218 -223 -52
        0 ja aj -73 ij -83 ah -53 eh -44 glide 79 hard -78 soft -83 yery -100 cyre -32 b -403 w -98 h -95 m -401 n -402 r -406 hamza -71 alef -111 alefe -85 alefi -84 alefm -79 ain -105 hah -112 heh -90 marbuta -71 waw -103 kurde -71 alep -82 he -81 vav -102 vavvav -83 ayin -76 ups -59 omicronf -71
        0 - je -159 -128 -153
        0 je ij -72 ah -90 eh -52 glide 29 hard -73 soft -72 yery -87 cyre 2 w -105 h -140 l -401 r -402 hamza -63 ain -97 hah -97 heh -89 waw -97 kurde -73 vav -93 vavvav -72 ups -67 omicronf -76
        0 - jo -259 -167 -211
        0 jo aj -92 oj -72 ij -89 ah -81 eh -73 glide -22 hard -69 soft -68 yery -82 cyre -5 b -404 w -100 h 8 r -401 hamza -77 alef -55 alefe -34 ain -77 hah -16 heh -75 waw -57 yeh -71 alep -71 he -71 vav -67 yod -38 omicronf -71
        0 - ju -230 -250 -223
        0 ju aj -84 ah -79 glide -32 soft -66 yery -78 cyre -119 w -42 h -102 l -401 m -402 n -401 r -401 alef -79 alefe -77 alefi -73 alefm -71 ain -84 hah -85 heh -87 waw -87 yeh -69 alep -75 he -73 vav -79 vavvav -74 yod -71 ups -26
        0 - aj -253 -166 -103
        0 aj ij -83 ah -82 eh -119 glide 49 hard -60 soft -84 yery -58 cyre -97 w -125 h -156 l -401 r -402 hamza 32 alef -91 alefe -76 alefm -72 ain -90 hah -82 heh -95 marbuta -72 waw -115 maqsura -63 kurde -73 alep -85 he -74 vav -86 vavvav -71 yodyod -46 ayin -71 ups -73 omicronf -76
        0 - ej -208 -237 -221
        0 ej ah -114 eh -89 glide 17 soft -63 yery -82 cyre -120 w -101 h -86 n -401 r -401 hamza -80 alefm -71 ain -75 hah -79 heh -80 waw -92 vav -81 omicronf -77
        0 - oj -253 -206 -186
        0 oj ah -119 eh -85 glide -31 hard -78 soft -81 yery -68 cyre -58 w -89 h -125 l -401 hamza -86 alef -76 alefe -72 ain -73 hah -75 heh -77 marbuta -71 waw -80 maqsura -71 alep -78 vav -81 yod -66 yodyod -75 omicronf -80
        0 - ij -243 -131 -145
        0 ij ij 24 ah -141 eh -116 glide -84 hard -74 soft -62 yery -92 cyre -65 b -409 p -402 f -403 w -115 s -401 h -110 l -405 m -402 n -402 r -409 hamza -73 alef -90 alefe -71 alefi -74 alefm -76 ain -91 hah -95 heh -98 marbuta -85 waw -118 yeh -91 maqsura -79 kurde -76 alep -88 he -79 vav -104 vavvav -74 het -76 yod -66 yodyod -71 ayin -75 ups -61 omicronf -83
        0 - ah -227 -92 -191
        0 ah glide -84 hard -75 soft -80 yery -82 cyre -73 b -404 v -402 w -152 z -401 h -89 l -403 m -404 r -416 hamza -66 alef -92 alefe -81 alefi -82 alefm -81 ain -97 waw -144 yeh -126 maqsura -72 kurde -74 alep -90 vav -102 vavvav -74 yod -106 yodyod -77 ayin -82 ups -83 omicronf -83
        0 - eh -232 -178 -59
        0 eh glide -69 hard -67 soft -66 yery -26 cyre 6 w -115 s -401 l -401 m -401 n -402 r -403 hamza -59 alefe -71 ain -87 hah -71 waw -74 yeh -16 vav -93 vavvav -72 yod -60 yodyod -73 ups -72 omicronf -73
        0 - glide -227 -134 -232
        0 glide glide 49 hard -64 soft -63 yery -87 cyre -28 b -352 p -372 f -358 v -310 w -122 t -380 d -369 dh -352 s -280 z -331 sh -351 zh -326 ch -340 tsh -361 shch -351 ts -354 dj -352 j -114 sj -354 sz -351 c -361 g -298 k -379 q -354 qu -351 h -88 x -351 l -359 ll -357 ly -317 m -355 n -380 ny -353 ng -351 r -374 hamza 19 alef -23 alefe -67 alefi -71 alefm -73 ain -89 jim -288 hah -86 kha -351 sad -351 tah -351 ghain -351 qaf -351 heh -33 marbuta -90 waw -116 yeh 35 maqsura -71 kurde -66 alep -76 bet -352 he -36 vav -63 vavvav -71 het -74 yod 23 yodyod -61 ayin -22 pe -351 qof -354 shin -351 cyrg -366 cyrh -337 ups -53 ntau -339 gkappa -351 omicronf -81
        0 - hard -149 17 -3
        0 hard hard 85 soft -76 yery -3 cyre -34 b -402 w -51 t -392 q -386 h -54 m -401 ain -64 heh -64 waw -39 yeh -3 vav -46 yod -58 ups -67
        0 - soft -260 -30 -32
        0 soft soft 27 yery -67 cyre -31 b -378 p -361 f -354 v -354 w -64 t -357 d -363 s -284 z -353 sh -347 zh -353 ch -353 tsh -360 ts -356 j -323 sch -351 sz -351 c -352 g -352 k -379 q -351 h -52 ks -353 l -373 ly -353 m -355 n -358 ny -353 ng -354 r -371 hamza -35 alef -77 ain -78 hah -83 kha -351 heh -60 marbuta -71 waw -119 yeh -51 alep -74 bet -352 he -65 vav -79 het -72 yod -48 pe -354 qof -351 cyrg -358 cyrh -347 ups -68 omicronf -48
        0 - yery -202 -84 -53
        0 yery yery 59 cyre -21 b -407 p -402 f -404 w -89 d -402 s -397 j -401 c -405 k -403 h -84 l -403 m -402 n -403 r -403 hamza -72 alef -71 ain -75 hah -81 heh -52 waw -79 yeh 57 vav -50 yod 26 ups -74 omicronf -71
        0 - cyre -227 -71 -139
        0 cyre cyre 51 b -409 w -132 t -401 d -396 c -401 k -401 h -63 l -405 m -396 r -401 hamza -28 alefe -71 ain -110 hah -109 kha -402 qaf -401 heh 4 waw -110 yeh 42 bet -401 vav -102 vavvav -81 het -75 yod -12 pe -401 qof -402 cyrg -401 ups -89 omicronf -45
        0 - b -298 -436 -280
        0 b b 74 p -36 f -244 ph -91 v -45 w -83 t -475 d -329 th -356 dh -363 s -464 z -465 ss -374 sh -413 zh -302 ch -390 tsh -416 shch -354 ts -381 tz -354 dz -360 dj -357 dzh -351 j -381 zj -338 sj -362 sch -353 cz -352 sz -370 rz -353 cs -354 zs -355 c -431 cc -354 ck -357 g -479 gh -363 gj -359 gu -358 k -441 q -432 qu -352 kh -369 h -361 x -367 ks -358 l -393 ll -361 ly -372 m -290 n -503 ny -355 nk -352 r -293 hamza -352 alef -403 ain -357 jim -343 hah -360 kha -358 sad -356 dad -351 tah -357 zah -351 ghain -366 qaf -362 heh -325 waw -142 yeh -367 alep -401 bet 72 vav -134 vavvav -43 het -351 yod -365 kaf -352 pe -49 tsadi -355 qof -371 shin -355 tav -351 cyrg -404 cyrh -375 beta 40 gamma -354 delta -334 ups -403 mpi 95 gkappa -352 tsig -354 sigmaf -355 nuf -356
        0 - p -231 -290 -421
        0 p p 84 f -46 ph 45 v -180 w -214 t -359 d -446 th -353 dh -357 s -476 z -235 ss -358 sh -394 zh -344 ch -379 tsh -393 shch -351 ts -372 dz -353 dj -354 dzh -360 j -402 zj -358 sj -356 sch -355 cz -351 sz -354 zs -356 c -435 g -457 gh -351 gj -351 gu -351 k -333 q -409 kh -363 h -442 x -365 ks -351 l -445 ll -354 ly -360 m -470 n -365 ny -356 ng -351 nk -351 r -425 alef -403 ain -352 jim -353 hah -353 kha -353 sad -353 tah -353 zah -351 ghain -353 qaf -363 heh -359 waw -124 yeh -353 bet -66 vav -167 vavvav -76 yod -361 yodyod -351 pe 67 qof -357 shin -353 tav -352 cyrg -378 cyrh -375 beta -69 gamma -370 delta -354 ups -351 mpi -85 ntau -351 sigmaf -354 nuf -356
        0 - f -333 -284 -274
        0 f f 94 ph 101 v -75 w -110 t -143 d -329 th -12 dh -133 s -456 z -400 ss -328 sh -384 zh -360 ch -263 tsh -311 shch -351 ts -354 tz -352 dz -351 dj -359 dzh -353 j -367 sj -351 sch -351 sz -353 c -405 g -415 gh -234 k -442 q -373 qu -351 kh -260 h -418 x -278 l -415 ll -351 ly -357 m -393 n -319 ny -354 ng -351 r -293 alef -405 ain -351 tha -13 jim -352 hah -352 kha -286 dhal -29 sad -352 dad -43 tah -85 ghain -321 qaf -354 heh -339 waw -6 yeh -359 alep -402 bet -11 vav -43 vavvav -63 yod -356 pe 62 tsadi -351 qof -358 shin -353 tav -46 cyrg -366 cyrh -358 beta -9 gamma -353 delta -29 ups -198 mpi -79 ntau -61 sigmaf -354 nuf -351
        0 - ph -362 -394 -365
        0 ph ph 138 v -42 w -101 t -359 d -357 th -30 dh -351 s -371 z -352 sh -375 zh -352 tsh -359 tz -351 j -360 zj -351 sj -352 sch -357 cz -352 c -353 k -359 q -351 l -358 m -358 n -353 r -363 waw -76 bet -20 vav -66 pe 61 shin -351 beta -12 mpi -13
        0 - v -193 -154 -245
        0 v v 62 w 65 t -441 d -439 th -103 dh -370 s -346 z -191 sh -333 zh -346 ch -388 tsh -404 shch -356 ts -287 tz -323 dz -353 dj -368 dzh -353 j -298 zj -312 sj -356 sch -360 cz -354 sz -362 cs -354 c -379 g -322 gh -366 gj -357 gu -332 k -436 q -382 qu -352 kh -316 h -404 x -368 ks -357 l -185 ly -362 m -410 n -242 ny -369 ng -359 nk -355 r -259 hamza -351 ain -352 jim -365 hah -354 kha -348 sad -358 tah -353 ghain -337 qaf -319 heh -340 waw 49 yeh -340 bet 55 vav 15 vavvav 106 yod -354 kaf -351 pe -107 tsadi -351 qof -357 shin -352 tav -351 cyrg -341 beta 56 gamma -238 delta -351 ups -43 mpi -47 ntau -354 gkappa -341 nuf -347
        0 - w -103 -299 -185
        0 w w 66 t -368 d -415 th -88 dh -360 s -417 z -331 ss -351 sh -357 zh -343 ch -355 tsh -363 ts -359 dz -351 dj -333 j -361 sch -360 cz -351 cs -351 c -388 g -380 gh -353 gj -327 q -371 qu -343 kh -343 h -186 x -355 ks -351 l -381 ll -352 ly -351 m -398 n -403 ny -351 ng -351 nk -351 r -440 hamza -101 alef -162 alefe -89 alefi -81 alefm -76 ain -128 jim -340 hah -116 kha -352 sad -352 dad -351 tah -351 ghain -353 qaf -353 heh -101 marbuta -103 waw 59 yeh -168 maqsura -91 kurde -74 alep -109 bet 45 he -102 vav 53 vavvav -72 het -76 yod -129 yodyod -74 kaf -353 ayin -63 pe -100 tsadi -351 qof -353 tav -351 cyrg -358 cyrh -347 beta 43 gamma -351 delta -351 ups -68 mpi -64 gkappa -351 sigmaf -351 omicronf -71
        0 - t -299 -250 -116
        0 t t 85 d -3 th 63 dh 25 s -222 z -184 ss -190 sh -177 zh -83 ch -115 tsh -128 shch -92 ts -12 tz -67 dz -65 dj 55 dzh -149 j -197 zj -114 sj -132 sch -141 cz -13 sz -81 rz -116 cs -40 zs -48 c -33 cc -35 ck -343 g -303 gh -275 gj -263 gu -353 k -278 q -398 qu -356 kh -389 h -260 x -370 ks -353 l -247 ll -351 ly -332 m -492 n -385 ny -375 ng -356 nk -357 r -304 hamza -356 alef -402 ain -358 tha 65 jim -78 hah -360 kha -353 dhal -30 sad -106 dad -65 tah 90 zah -23 ghain -359 qaf -362 heh -338 waw -377 yeh -366 bet -362 vav -366 het -352 yod -372 kaf -353 pe -369 tsadi -40 qof -364 shin -89 tav 93 cyrg -401 cyrh -387 beta -365 gamma -365 ups -404 mpi -352 ntau -118 gkappa -351 tsig -49 tzet 9 sigmaf -82 nuf -319
        0 - d -207 -277 -117
        0 d d 80 th -13 dh 68 s -174 z -112 ss -181 sh -152 zh -38 ch -194 tsh -200 shch -129 ts -129 tz -72 dz 79 dj 2 dzh -101 j -181 zj -87 sj -150 sch -95 cz -108 sz -84 rz -103 cs -83 zs -54 c -269 cc -51 ck -355 g -259 gh -235 gj -288 k -397 q -415 qu -355 kh -313 h -304 x -288 ks -351 l -360 ll -362 ly -344 m -487 n -421 ny -364 ng -352 nk -358 r -224 hamza -355 alef -404 ain -359 tha -49 jim -114 hah -360 kha -356 dhal -14 sad -182 dad 32 tah -47 zah 8 ghain -285 qaf -365 heh -339 waw -398 yeh -305 kurde -401 alep -402 bet -360 vav -358 vavvav -351 het -351 yod -315 kaf -352 pe -355 tsadi -119 qof -360 shin -102 tav -94 cyrg -327 cyrh -323 beta -356 gamma -358 delta 100 ups -402 mpi -352 ntau 86 tsig -44 tzet -6 sigmaf -34 nuf -352
        0 - th -326 -412 -330
        0 th th 101 dh -8 s -86 z -93 ss -86 sh -124 zh -32 ch -16 tsh -124 shch -5 ts -84 tz -43 dz -9 dj 36 dzh -8 j -89 zj -12 sj -37 sch -11 cz -22 sz -30 rz -20 cs -19 zs -4 c -130 cc -9 g -351 k -375 q -358 kh -351 h -358 l -363 m -351 n -302 r -300 tha 70 jim -29 dhal 8 sad -78 dad 3 tah 22 zah -9 yeh -352 vavvav -52 tsadi -24 shin -3 tav 73 cyrh -351 beta -19 delta -20 ntau -14 tsig -13 tzet -3 sigmaf -12
        0 - dh -282 -279 -364
        0 dh dh 136 s -120 z 50 ss -59 sh -129 zh -44 ch -126 tsh -94 shch -49 ts -53 dz -64 dj -57 dzh -19 j -117 zj -13 sj -28 sch -57 cz -19 sz -32 rz -19 cs -9 zs -12 c -116 cc -3 g -351 k -372 q -355 h -351 x -351 l -313 m -361 n -369 ny -351 r -368 tha -13 jim -35 kha -351 dhal 94 sad -41 dad 78 tah -29 zah 98 ghain -352 qaf -351 waw -352 yeh -351 tsadi -22 shin -25 tav -4 cyrg -346 cyrh -347 gamma -351 delta 87 ntau -4 tsig -3 sigmaf -10
        0 - s -202 -170 -58
        0 s s 65 z 6 ss 47 sh 28 zh -56 ch -33 tsh -171 shch -38 ts -149 tz -22 dz -94 dj -154 dzh -149 j -167 zj -33 sj -11 sch 10 cz -69 sz 74 rz -57 cs -100 zs -128 c -34 cc -18 g -208 gh -331 gj -151 k -193 q -418 qu -360 kh -356 h -332 x 29 ks -218 l -471 ll -329 ly -378 m -508 n -366 ny -356 ng -356 nk -353 r -506 hamza -351 alef -403 ain -359 tha 9 jim -141 hah -363 kha -358 dhal -97 sad 73 dad -84 tah -136 zah -61 ghain -371 qaf -174 heh -366 waw -392 yeh -246 bet -377 vav -365 het -89 yod -213 kaf -347 pe -368 tsadi 11 qof -165 shin 66 tav -81 cyrg -196 cyrh -45 beta -364 gamma -367 delta 6 ups -401 mpi -356 ntau -50 gkappa -335 tsig -60 tzet -40 sigmaf 39 nuf -338
        0 - z -321 -417 -289
        0 z z 88 ss 3 sh -75 zh 58 ch -84 tsh -162 shch -149 ts 33 tz 37 dz 14 dj -2 dzh -53 j -6 zj 1 sj -66 sch 13 cz -109 sz -101 rz -157 cs -82 zs 18 c -14 cc -34 g -113 gh -320 gj -91 k -214 q -267 qu -351 kh -295 h -441 x 27 ks -117 l -398 ll -339 ly -356 m -473 n -429 ny -359 nk -351 r -386 hamza -352 alef -402 ain -352 tha -36 jim 10 hah -359 kha -358 dhal 48 sad -73 dad 69 tah -82 zah 56 ghain -307 qaf -109 heh -358 waw -374 yeh -113 alep -401 bet -357 vav -359 het -64 yod -169 pe -353 tsadi 26 qof -97 shin -57 tav -71 cyrg -116 cyrh -120 beta -354 gamma -355 delta -20 ups -402 mpi -352 ntau -28 tsig -21 tzet 22 sigmaf 15 nuf -353
        0 - ss -357 -357 -354
        0 ss ss 131 sh -29 zh -25 ch -34 tsh -98 shch -39 ts -52 tz -23 dz -46 dj -38 dzh -47 j -142 zj -33 sj -13 sch -7 cz -29 sz 23 rz 5 cs -8 zs -4 c -8 cc -1 g -117 gj -33 k -165 q -351 h -352 ks -95 l -377 ll -351 m -367 n -365 r -385 ain -351 jim -47 hah -351 dhal -20 dad -23 zah -10 qaf -32 yeh -118 bet -351 het -54 yod -101 tsadi -11 qof -38 shin -2 tav -20 cyrg -31 cyrh -30 tsig -8
        0 - sh -101 -225 -26
        0 sh sh 96 zh 10 ch 95 tsh 8 shch 84 ts -117 tz -81 dz -104 dj -105 dzh -87 j -110 zj 33 sj 85 sch 47 cz 6 sz 92 rz -66 cs -47 zs 3 c -32 cc -22 ck -79 g -145 gh -113 gj -62 gu -76 k -68 q -172 qu -59 kh -108 h -262 x 99 ks -118 l -315 ly -357 m -330 n -416 ny -354 r -441 alef -401 ain -351 tha -19 jim -63 hah -353 kha -108 dhal -32 sad -10 dad -44 zah -29 ghain -66 qaf -105 heh -352 waw -368 yeh -139 alep -396 bet -352 vav -353 het -68 yod -149 kaf -47 pe -353 tsadi -19 qof -102 shin 102 tav -27 cyrg -150 cyrh -113 gamma -44 delta -31 mpi -351 ntau -352 gkappa -16 tsig -20 tzet -8 sigmaf 20
        0 - zh -176 -146 -385
        0 zh zh 94 ch -39 tsh -54 shch -80 ts -72 tz -50 dz 31 dj 56 dzh 22 j 60 zj 67 sj -8 sch 87 cz -76 sz -65 rz -26 cs 26 zs -12 c 25 cc -8 ck -36 g -53 gh -56 gj -31 gu -26 k -135 q -96 qu -46 kh -132 h -382 x -44 ks -82 l -407 ly -354 m -389 n -383 ny -361 r -156 tha -1 jim 64 kha -38 sad -42 dad -8 zah 11 ghain -21 qaf -64 waw -318 yeh -77 vav -338 het -81 yod -57 kaf -2 pe -352 tsadi -11 qof -65 shin -26 tav -10 cyrg -68 cyrh -67 gamma -13 delta -13 gkappa -9 tsig 10 tzet 27 sigmaf -19
        0 - ch -279 -258 -317
        0 ch ch 131 tsh 79 shch -86 ts 78 tz 41 dz 29 dj -6 dzh -28 j -2 zj -55 sj 16 sch 59 cz 106 sz 17 rz -76 cs 42 zs -26 c 63 ck -73 g -21 gh -44 gj -71 gu -48 k -34 q -20 qu -3 kh -3 h 8 x 56 ks -34 l -419 ly -351 m -395 n -371 ny -351 ng -110 r -415 ain -351 tha -21 jim -9 hah -73 kha 34 dhal -28 sad -51 dad -13 zah -20 ghain -43 qaf -37 heh -8 waw -355 yeh -173 bet -349 vav -339 het 31 yod -103 kaf 33 pe -351 tsadi 59 qof -41 shin 26 tav -25 cyrg -23 cyrh 65 gamma -20 delta -23 gkappa -10 tsig 58 tzet -3 sigmaf -23
        0 - tsh -369 -253 -341
        0 tsh tsh 55 shch -1 tz 24 dz 29 dj 94 dzh 22 j -69 zj -72 sj -120 sch -104 cz 70 sz -88 rz -75 cs 88 zs -27 c 48 g -72 gh -354 gj -46 k -155 q -172 kh -351 h -329 x 117 ks -61 l -427 ly -354 m -368 n -425 ny -357 r -459 tha -8 jim -14 dhal -24 sad -60 dad -27 tah -61 zah -16 ghain -330 qaf -15 heh -351 waw -358 yeh -112 bet -352 vav -354 het -52 yod -130 kaf -330 pe -351 tsadi 89 qof -38 shin -35 tav -30 cyrg -81 cyrh -75 delta -34 ntau -24 tsig 49 tzet -9 sigmaf 27 nuf -351
        0 - shch -355 -389 -356
        0 shch shch 224 ts -3 tz -19 dz -15 dj -42 dzh -20 j -112 zj -40 sj -31 sch 26 cz -29 sz -11 rz -13 cs -7 zs -1 c -20 g -78 gj -17 k -142 q -351 h -363 x 23 ks -21 l -363 m -354 n -360 r -358 jim -23 sad -35 dad -2 zah -11 qaf -17 yeh -86 het -51 yod -63 tsadi -9 qof -15 shin 25 cyrg -26 cyrh -25 delta -20 tsig -1 sigmaf 29
        0 - ts -222 -194 -374
        0 ts ts 80 tz 67 dz -5 dj -85 dzh -33 j -90 zj -47 sj -75 sch -74 cz 67 sz -87 rz -64 cs -20 zs -71 c 85 g -102 gj -15 k -104 q -202 h -329 x -24 ks -97 l -412 ly -355 m -379 n -414 ny -352 ng -351 r -406 tha -2 jim 55 dhal -16 sad -36 dad -20 tah -29 zah -9 ghain -351 qaf -36 waw -354 yeh -122 bet -352 vav -351 het -52 yod -98 tsadi 91 qof -47 shin -35 tav -23 cyrg -82 cyrh -62 delta -17 ntau -13 tsig 35 tzet 22 sigmaf -35
        0 - tz -357 -382 -372
        0 tz dj 5 j -7 zj -8 sj -20 sch -24 sz -35 rz -46 cs 14 zs -18 c 63 g 1 gj -5 k -66 h -358 x -3 ks -14 l -357 m -351 n -355 r -353 tha -3 jim 16 sad -14 dad -8 tah -5 zah -4 qaf -11 yeh -73 yod -57 tsadi 85 qof -20 shin -4 tav -15 cyrh -2 ntau -6 sigmaf -6
        0 - dz -377 -368 -358
        0 dz dj 39 dzh -2 j 65 zj -10 sj -41 sch -23 cz 32 sz -61 rz -44 cs 3 zs -14 c 34 ck -17 g 16 gh -25 gj -26 gu -25 k -95 q -72 qu -28 kh -47 h -366 x 25 ks -16 l -367 m -357 n -369 r -359 tha -1 jim 73 kha -17 dhal -19 sad -24 dad -8 zah -2 ghain -10 qaf -37 yeh -90 vav -351 het -51 yod -69 kaf -4 tsadi -3 qof -16 shin -22 tav -7 cyrg -39 cyrh -2 gamma 20 delta -2 gkappa -2 sigmaf 24
        0 - dj -361 -386 -361
        0 dj dj 88 dzh 61 j 77 zj -36 sj -46 sch -22 cz 1 sz -47 rz -21 cs -5 zs 27 c 39 ck -5 g 54 gh -28 gj 62 gu -1 k -133 q -4 qu -20 kh -79 h -342 x 31 ks -31 l -376 m -365 n -366 ny -356 r -370 jim 98 kha -29 dhal -8 sad -29 dad -17 zah -5 ghain -20 qaf -39 waw -357 yeh -112 yod -75 kaf -6 pe -351 tsadi 10 qof -11 shin -28 tav -15 cyrg 25 cyrh -40 gamma 44 delta -2 gkappa -1 tsig 6 tzet 42 sigmaf 19
        0 - dzh -368 -386 -354
        0 dzh dzh 172 j 97 zj -29 sj -27 sch 4 cz -30 sz -47 rz -17 cs -11 c 54 ck -4 g -1 gh -19 gj 45 gu -17 k -55 q -54 qu -15 kh -54 h -356 x -13 ks -25 l -361 m -356 n -360 r -372 jim 91 kha -35 dhal -5 sad -23 dad -16 zah -8 ghain -32 qaf -29 waw -351 yeh -90 het -51 yod -66 kaf -2 tsadi -5 qof -39 shin -15 tav -10 cyrg -58 cyrh -42 gamma -10 delta -4 gkappa -2 tsig -1 tzet -6 sigmaf -5
        0 - j -456 -277 -315
        0 j j 54 zj 16 sj -118 sch 1 cz -68 sz -67 rz -90 cs -33 zs 31 c -56 cc -25 ck -44 g -7 gh -55 gj 38 gu 24 k -188 q -122 qu -54 kh 10 h -299 x -30 ks -90 l -425 ll -332 ly -353 m -420 n -393 ny -363 nk -354 r -431 tha -3 jim 83 kha 8 dhal -11 sad -21 dad -43 tah -351 zah -24 ghain -42 qaf -86 heh -352 waw -351 yeh 12 bet -358 het -39 yod -6 kaf -8 pe -353 tsadi -60 qof -105 shin -70 tav -15 cyrg -64 beta -351 gamma 55 delta -20 gkappa -15 tsig -15 tzet 45 sigmaf -51
        0 - zj -352 -300 -355
        0 zj zj 139 sch -5 cz -14 sz -1 rz -22 cs -6 zs -12 c -42 cc -1 g -87 gj -2 k -102 h -374 x -8 ks -11 l -357 m -353 n -356 r -362 jim -16 sad -8 qaf -2 yeh -91 yod -64 tsadi 4 qof -11 shin -2 cyrg -28 cyrh -6 tsig 2 tzet -1 sigmaf -2
        0 - sj -361 -380 -357
        0 sj sj 116 cz -12 rz -29 cs -12 zs -16 c -47 g -91 gj -37 k -136 h -397 x 33 ks -22 l -373 ly -353 m -360 n -360 ny -351 r -361 jim -46 kha -352 dhal -2 sad -7 zah -2 qaf -11 yeh -115 vav -351 het -52 yod -82 tsadi -15 qof -7 shin 7 tav -4 cyrg -25 cyrh -21 delta -2 tsig -3 tzet -1 sigmaf 7
        0 - sch -364 -332 -235
        0 sch cz -27 sz 50 rz -35 cs -16 zs -26 c -97 g -38 gj -23 k -12 h -355 x 55 ks -37 l -360 m -355 n -359 r -365 jim -4 dhal -7 sad -35 dad -2 zah -42 qaf -20 yeh -63 yod -74 pe -351 tsadi -12 qof -25 shin 100 tav -7 cyrg -31 cyrh -28 delta -3 tsig -2 sigmaf -7
        0 - cz -334 -376 -378
        0 cz rz -32 zs -3 c 56 g -28 gj -1 k -102 q -345 h -380 x 12 l -359 m -352 n -369 r -360 tha -3 jim -3 dhal -2 sad -7 dad -5 zah -3 qaf 5 heh -351 yeh -82 bet -352 vav -351 yod -60 tsadi 37 qof -16 shin -8 tav -1 cyrg -6 cyrh -3 delta -1 tsig 10 sigmaf -6
        0 - sz -383 -310 -266
        0 sz rz -52 cs -27 zs -7 c -39 g -92 gj -32 k -129 q -352 h -349 x 61 ks -21 l -334 m -360 n -315 r -363 jim -39 dhal -11 sad -10 dad -1 zah 11 ghain -352 qaf -30 waw -351 yeh -74 vav -351 het -51 yod -81 tsadi -13 qof -27 shin 41 tav -1 cyrg -30 cyrh -22 delta -1 tsig -4 tzet -3 sigmaf 10
        0 - rz -355 -361 -350
        0 rz rz 187 cs -26 zs -21 c -95 cc -17 g -51 gj -17 k -117 h -354 x -10 ks -21 l -352 n -354 r -3 jim -25 dhal -2 sad 14 dad -9 zah -11 qaf -5 heh -351 yeh -68 yod -63 tsadi -15 qof -9 shin -17 tav -2 cyrg -8 cyrh -13 delta -2 tsig -6 tzet -1 sigmaf -1
        0 - cs -361 -379 -360
        0 cs cs 168 c 21 g 22 gj 11 k -65 h -351 x -42 ks -1 l -351 ll -351 m -352 n -355 r -352 jim -9 dhal -1 sad -10 qaf -5 yeh -66 het -58 yod -57 tsadi 35 qof -7 shin -9 cyrg -9 cyrh -40 delta -7 tzet 18 sigmaf -9
        0 - zs -352 -243 -367
        0 zs zs 145 c -17 g 10 gj -6 k -15 h -365 x -14 ks -30 l -351 m -352 n -332 r -354 jim 59 sad -1 dad -10 qaf -8 yeh -34 yod -59 tsadi -2 qof -4 shin -2 delta -1 tsig -1 sigmaf -11
        0 - c -312 -440 -346
        0 c c 76 ck -6 g -103 gh -91 gj -18 gu -111 k 37 q -4 qu -5 kh -20 h -169 x 59 ks -49 l -359 ll -359 ly -353 m -441 n -460 ny -366 ng -120 r -462 alef -403 ain -351 tha -47 jim 12 hah -81 kha -49 dhal -29 sad 14 dad -16 tah -45 zah -45 ghain -59 qaf 2 heh -109 waw -364 yeh -169 alep -401 bet -353 vav -355 het -61 yod -130 kaf 30 pe -353 tsadi 60 qof 65 shin -23 tav -34 cyrg -45 cyrh -34 gamma -31 delta -40 ups -401 mpi -351 ntau -31 gkappa 3 tsig 52 tzet 36 sigmaf -6
        0 - cc -350 -354 -350
        0 cc g -44 gj -1 k 3 q 21 qu 24 kh -21 h -76 n -351 ng -13 r -351 jim -5 hah -53 kha -1 dhal -1 dad -6 heh -53 yeh -55 yod -51 qof 3 shin -9 cyrg -2 cyrh -18 gamma -1 delta -2
        0 - ck -351 -385 -276
        0 ck ck 158 g -42 gh -33 gj -22 gu -30 k 28 q -47 qu 25 kh -44 h -128 x -47 ks -25 l -355 m -353 n -352 ng -65 r -351 jim -15 hah -57 kha -27 ghain -16 qaf -9 heh -58 vav -351 het -52 kaf -9 qof 84 cyrg -29 cyrh -45 gamma -3
        0 - g -241 -226 -163
        0 g g 95 gh 101 gj -37 gu 14 k -22 q 26 qu -17 kh -5 h 26 x -36 ks -111 l -357 ll -355 ly -356 m -465 n -357 ny -353 ng -113 nk -336 r -495 alef -401 ain -353 jim 85 hah -56 kha -67 sad -75 tah -353 zah -16 ghain 84 qaf 36 heh -5 waw -370 yeh -369 bet -337 he -396 vav -276 het -75 yod -356 kaf -35 pe -355 tsadi -30 qof -99 shin -40 tav -351 cyrg 65 cyrh -27 beta -325 gamma 84 delta -342 mpi -352 ntau -342 gkappa 104 tsig -11 tzet 34 sigmaf -51 nuf -351
        0 - gh -360 -356 -295
        0 gh gh 108 gj 12 k -32 q 62 qu -4 kh 22 h -2 x 23 ks -25 l -364 m -364 n -373 ny -352 ng 33 r 57 jim 5 hah -77 kha -52 ghain 109 qaf 44 heh -58 waw -356 yeh -349 vav -314 het -58 kaf -13 pe -351 qof -41 cyrg 58 cyrh -42 gamma 64 gkappa 32 tzet -2
        0 - gj -346 -333 -349
        0 gj gj 129 gu -3 k -72 q -46 qu -52 kh -42 h -82 x -23 ks -48 l -364 m -354 n -360 ng -10 r -374 jim 40 hah -75 kha -35 sad -14 tah -351 zah -2 ghain -14 qaf -16 heh -60 waw -351 vav -351 kaf -4 tsadi -9 qof -35 shin -8 cyrg -7 cyrh -25 gamma -7 gkappa -4 tzet 6 sigmaf -12
        0 - gu -349 -345 -337
        0 gu k -25 q 36 kh -46 h -35 x -42 ks -30 l -354 m -358 n -360 ng -26 r -283 jim 17 hah -66 kha -42 ghain -5 qaf 36 heh -33 kaf -20 qof -19 cyrg -2 cyrh -32 gkappa -2
        0 - k -328 -203 -174
        0 k k 64 q 56 qu 61 kh -32 h -205 x -45 ks -90 l -470 ll -368 ly -380 m -439 n -268 ny -370 ng 2 r -493 hamza -355 alef -404 alefi -402 ain -362 jim -82 hah -96 kha -51 dhal -353 sad -96 dad -352 tah -358 zah -32 ghain -42 qaf 51 heh -126 waw -321 yeh -379 bet -337 vav -377 vavvav -353 het -65 yod -331 kaf 79 ayin -401 pe -367 tsadi -56 qof 76 shin -97 tav -353 cyrg -55 cyrh -15 beta -349 gamma -64 delta -367 ups -402 mpi -352 ntau -354 gkappa -17 tsig 5 tzet -25 sigmaf 3 nuf -358
        0 - q -194 -432 -223
        0 q q 66 qu -5 kh -53 h -206 x -61 ks -63 l -445 ll -351 ly -352 m -424 n -442 ny -353 ng -111 r -468 ain -352 jim -47 hah -130 kha -23 sad -351 tah -351 ghain 21 qaf 74 heh -84 waw -361 yeh -348 vav -353 het -72 yod -340 kaf -4 tsadi -337 qof 65 shin -352 cyrg 26 cyrh -59 gamma 12 ntau -351 gkappa 37 tsig -338 tzet -3 nuf -351
        0 - qu -353 -370 -351
        0 qu qu 132 kh -25 h -123 x -32 ks -9 l -354 m -353 n -357 ng -19 r -358 jim -38 hah -75 kha -30 tah -351 ghain -16 qaf 9 heh -63 het -51 kaf -7 qof -7 cyrg -20 cyrh -43 gamma -13 gkappa -8
        0 - kh -198 -231 -308
        0 kh h 32 x 88 ks -114 l -355 m -383 n -381 ng 40 r -399 ain -351 jim -27 hah -11 kha 105 ghain -56 qaf -61 heh 55 waw -354 yeh -354 het 19 yod -351 kaf 56 qof -6 cyrg -3 cyrh 66 beta -352 gamma -40 delta -352 gkappa -18 tzet -3
        0 - h -251 -213 -67
        0 h h 57 x 46 ks -324 l -388 ll -356 ly -363 m -446 n -310 ny -362 nk -356 r -453 hamza -33 alef -108 alefe -117 alefi -98 alefm -83 ain -146 tha -353 hah 51 kha -30 dhal -351 sad -351 dad -352 tah -353 zah -351 ghain -8 qaf -148 heh 52 marbuta -32 waw -174 yeh -164 maqsura -82 kurde -88 alep -134 bet -356 he 61 vav -134 vavvav -107 het 36 yod -142 yodyod -95 kaf -3 ayin -88 pe -354 tsadi -355 qof -125 shin -361 tav -352 cyrg 46 cyrh 57 beta -352 gamma -52 delta -358 ups -109 mpi -351 ntau -351 gkappa -63 tsig -352 sigmaf -352
        0 - x -395 -366 -282
        0 x x 80 ks 73 l -385 m -380 n -382 ng -14 r -381 jim -29 hah -65 kha 43 sad -9 zah -3 ghain -4 qaf -26 heh -55 waw -352 het -20 kaf -2 tsadi 22 qof -33 shin 26 cyrg -12 cyrh 62 beta -351 gamma -40 gkappa -4 tsig -2 tzet -5 sigmaf -2
        0 - ks -365 -249 -327
        0 ks ks 130 l -357 m -354 n -363 r -357 jim -38 kha -45 sad -23 ghain -7 qaf -39 vav -346 kaf 3 tsadi -18 qof -45 shin -22 cyrg -41 cyrh -99 gamma -38 delta -352 gkappa -3 tsig -8 sigmaf -26 nuf -351
        0 - l -324 -246 -229
        0 l l 70 ly 29 m -459 n -414 ny -384 ng -359 nk -358 r -206 hamza -354 alef -391 alefi -401 ain -274 tha -354 jim -367 hah -345 kha -317 dhal -353 sad -364 dad -354 tah -353 zah -354 ghain -366 qaf -369 heh -370 marbuta -403 waw -300 yeh -381 kurde -403 alep -404 bet -306 vav -360 vavvav -352 het -354 yod -361 yodyod -351 kaf -351 pe -365 tsadi -359 qof -376 shin -284 tav -353 cyrg -407 cyrh -324 beta -367 gamma -329 delta -367 ups -403 mpi -353 ntau -353 gkappa -353 sigmaf -376 nuf -354
        0 - ll -350 -310 -350
        0 ll ll 135 m -356 n -364 waw -351 yeh -322 vav -352 yod -351 cyrg -351 gamma -325
        0 - ly -366 -311 -279
        0 ly ly 108 m -372 n -372 ny -366 r -359 tah -352 ghain -351 waw -351 yeh -318 vav -351 shin -333 cyrg -353 cyrh -355 beta -351 gamma -272
        0 - m -393 -210 -78
        0 m m 71 n -120 ny -180 ng -166 nk -351 gn -92 r -348 hamza -353 alef -401 alefe -401 ain -357 tha -351 jim -363 hah -369 kha -358 dhal -351 sad -352 dad -351 tah -363 ghain -359 qaf -368 heh -361 waw -366 yeh -397 bet -358 vav -369 vavvav -351 het -351 yod -381 yodyod -352 kaf -352 ayin -401 pe -351 tsadi -355 qof -370 shin -354 tav -352 cyrg -396 cyrh -380 beta -358 gamma -358 delta -360 ups -402 ntau -354 gkappa -352 sigmaf -356 nuf 11
        0 - n -133 -196 -78
        0 n n 73 ny 11 ng -51 nk -175 gn -176 r -307 hamza -353 alef -402 ain -360 tha -307 jim -374 hah -369 kha -363 dhal -351 sad -360 dad -353 tah -361 zah -351 ghain -373 qaf -328 heh -327 waw -377 yeh -374 bet -355 vav -372 vavvav -351 het -352 yod -376 yodyod -352 kaf -351 pe -370 tsadi -359 qof -376 shin -354 tav -353 cyrg -430 cyrh -375 beta -368 gamma -15 delta -359 ups -404 mpi -358 ntau -60 gkappa -16 tsig -353 sigmaf -252 nuf 71 omicronf -396
        0 - ny -366 -317 -252
        0 ny ny 87 ng -28 nk -88 gn -53 r -360 heh -351 waw -353 yeh -351 vav -351 tsadi -351 qof -351 cyrg -352 cyrh -351 beta -351 gamma -9 ntau -23 gkappa -2 nuf 32
        0 - ng -351 -259 -363
        0 ng ng 115 nk 26 gn -60 r -359 kha -39 ghain 5 qaf -54 vav -351 kaf -8 qof -60 cyrg -112 cyrh 40 gamma -34 ntau -8 gkappa 76 nuf -48
        0 - nk -342 -385 -354
        0 nk nk 136 gn -41 r -353 jim -344 ghain -223 heh -351 waw -353 vav -352 nuf -20
        0 - gn -351 -350 -350
        0 gn r -354 gamma -8 ntau -1 gkappa -9 nuf -22
        0 - r -421 -275 -151
        0 r r 60 hamza -356 alef -410 ain -367 tha -352 jim -366 hah -371 kha -370 dhal -351 sad -372 dad -354 tah -369 zah -354 ghain -71 qaf -378 heh -368 waw -356 yeh -431 kurde -401 alep -403 bet -378 vav -363 vavvav -352 het -356 yod -382 yodyod -360 kaf -360 ayin -401 pe -375 tsadi -363 qof -380 shin -364 tav -356 cyrg -424 cyrh -397 beta -370 gamma -363 delta -359 ups -402 mpi -353 ntau -352 gkappa -357 tzet -352 sigmaf -367 nuf -356
        0 - hamza -38 -20 -156
        0 hamza hamza 168 alef 15 alefe -15 alefi -30 alefm -29 ain -64 hah -75 qaf -351 heh -74 marbuta -62 waw -80 yeh 44 maqsura -71 kurde -59 alep 46 vav -71 yod -57 ayin -67 cyrh -342 ups -65
        0 - alef -166 -162 -156
        0 alef alef 46 alefe 53 alefi 13 alefm 54 ain -50 tha -402 jim -401 hah -89 ghain -401 heh 46 marbuta -48 waw -36 yeh -73 maqsura -64 kurde 42 alep 91 he 102 vav -41 het -74 yod -91 yodyod -57 ayin 49 qof -402 shin -401 tav -402
        0 - alefe -157 -194 -217
        0 alefe alefe 18 alefi 4 alefm 41 ain -65 hah -72 heh -77 marbuta -77 waw -64 yeh -53 kurde -67 alep 55 he -71 vav -60 ayin -72
        0 - alefi -151 -168 -191
        0 alefi alefi 59 alefm -44 ain -72 hah -72 heh -71 waw -73 alep -43 he -76 vav -73 het -71 yod -42 ayin -67
        0 - alefm -146 -180 -121
        0 alefm alefm 71 hah -71 heh -74 marbuta -71 waw -59 yeh -71 maqsura -71 alep 53 vav -43 yod -72
        0 - ain -188 -213 -98
        0 ain ain 66 hah -96 kha -351 sad -351 dad -351 ghain -353 heh -79 waw -77 yeh -95 kurde -72 alep -76 he -75 vav -85 vavvav -73 het -71 yod -78 yodyod -71 ayin 24 qof -351 ups -77 mpi -352
        0 - tha -350 -352 -351
        0 tha tha 143 sad -4 dad -1 tah -1 zah -2 heh -351 tsadi -4 tav -4 ntau -7 sigmaf -2
        0 - jim -360 -292 -276
        0 jim jim 141 hah -351 kha -25 sad -13 dad -14 tah -351 zah -17 ghain -3 qaf -31 heh -352 waw -360 yeh -71 bet -352 vav -355 het -31 yod -80 kaf -3 pe -351 tsadi 2 qof -34 shin -15 cyrg 56 cyrh -13 gamma 23 delta -21 gkappa 26 tsig 7 tzet 51 sigmaf -5
        0 - hah -201 -220 -212
        0 hah hah 57 kha -96 ghain -69 qaf -78 heh -46 marbuta -72 waw -111 yeh -96 kurde -75 alep -79 he -71 vav -82 het -39 yod -74 kaf -27 pe -351 qof -56 cyrg -81 cyrh 18 gamma -64 ups -82 gkappa -53 omicronf -75
        0 - kha -367 -368 -352
        0 kha kha 99 ghain -21 qaf -29 heh -39 waw -355 yeh -308 het 5 kaf 31 qof -13 cyrg -66 cyrh 78 gamma -14 gkappa -12 tzet -2
        0 - dhal -351 -352 -350
        0 dhal dhal 141 sad -33 tah -19 cyrg -351 delta 23 ntau -2 tzet -3
        0 - sad -357 -376 -332
        0 sad sad 67 dad -20 tah -7 zah -6 qaf -10 waw -355 yeh -96 he -401 yod -65 kaf -332 tsadi 9 qof -4 shin -8 tav -1 cyrg -42 cyrh -29 delta -22 ntau -8 tsig -6 sigmaf 8
        0 - dad -351 -358 -351
        0 dad dad 113 tah -3 zah -13 heh -352 waw -351 yeh -351 delta -9 ntau -7 tzet -3
        0 - tah -358 -313 -353
        0 tah tah 107 waw -352 yeh -351 ayin -401 tsadi -4 tav -3 delta -14 ntau -16 tsig -3 nuf -351
        0 - zah -352 -354 -350
        0 zah zah 137 qaf -3 yeh -54 yod -54 qof -1 shin -2 tav -1 cyrg -8 cyrh -19 delta -3 ntau 8
        0 - ghain -364 -327 -266
        0 ghain ghain 160 qaf 17 heh -52 waw -359 yeh -358 bet -351 vav -330 het -51 kaf -5 pe -351 qof -17 shin -351 cyrg 68 cyrh -33 gamma 35 gkappa 54
        0 - qaf -354 -395 -322
        0 qaf qaf 115 heh -77 marbuta -401 waw -364 yeh -357 kurde -401 bet -351 vav -351 het -44 kaf -8 tsadi -9 qof 63 shin -5 cyrg 6 cyrh -62 gamma -15 gkappa -10 tsig -7 tzet -4 sigmaf -13
        0 - heh -206 -151 -71
        0 heh heh 130 marbuta 25 waw -95 yeh -2 maqsura -71 kurde -22 alep -32 bet -351 he 93 vav -54 het -24 yod -66 yodyod -65 kaf -57 ayin -36 qof -69 cyrg 30 cyrh 85 gamma -62 ups -72 gkappa -56 sigmaf -342 omicronf -81
        0 - marbuta -224 -278 -162
        0 marbuta marbuta 13 waw -87 yeh -101 maqsura -73 kurde -32 alep -56 he 7 vav -74 het -71 yod -74 ayin -71 tav -367
        0 - waw -285 -157 -178
        0 waw waw 77 yeh -96 maqsura -79 kurde -76 alep 38 bet 19 he -27 vav 98 vavvav -53 yod -68 yodyod -49 kaf -352 ayin -34 pe -106 tsadi -351 qof -356 shin -352 tav -351 cyrg -354 cyrh -352 beta 47 delta -351 ups -81 mpi -75 ntau -351 gkappa -351 omicronf 25
        0 - yeh -211 -122 -160
        0 yeh yeh 73 maqsura 90 kurde -64 alep -4 bet -354 he -17 vav -80 vavvav -76 het -49 yod 98 yodyod -41 ayin 34 pe -355 tsadi -73 qof -360 shin -82 tav -357 cyrg -355 cyrh -337 beta -351 gamma -352 ups -69 gkappa -351 tsig -60 tzet -53 sigmaf -80 omicronf -107
        0 - maqsura -196 -85 -161
        0 maqsura maqsura 77 he -43 vav -76 yod 52
        0 - kurde -190 -112 -114
        0 kurde kurde 53 alep -53 he -23 vav -71 yod -60 ayin -44 qof -408
        0 - alep -157 -146 -176
        0 alep alep 65 he 0 vav 20 yod -80 yodyod -74 ayin -37
        0 - bet -366 -312 -238
        0 bet bet 107 vav -49 vavvav -48 yod -354 ayin -403 pe -55 cyrg -354 cyrh -355 beta 60 mpi 71
        0 - he -148 -138 -144
        0 he he 35 vav -79 vavvav -71 yod -52 ayin -15
        0 - vav -258 -157 -164
        0 vav vav 66 vavvav -62 yod -80 yodyod -77 ayin -71 pe -60 cyrg -279 cyrh -344 beta 13 gamma -351 ups -73 mpi -70 gkappa -353 omicronf 15
        0 - vavvav -190 -200 -200
        0 vavvav vavvav 152 yod -76 ayin -71 beta -34 gamma -351 ups -73 mpi -51
        0 - het -211 -224 -201
        0 het het 133 yod -76 kaf -42 shin -51 cyrg -55 cyrh 25 ups -71 gkappa -51 nuf -351
        0 - yod -226 -151 -223
        0 yod yod 59 ayin -60 pe -352 tsadi -73 qof -353 shin -73 cyrg -319 cyrh -352 ups -23 mpi -352 tsig -52 sigmaf -78 omicronf -87
        0 - yodyod -201 -200 -196
        0 yodyod yodyod 136
        0 - kaf -336 -356 -351
        0 kaf kaf 124 qof -11 cyrg -21 cyrh 59 gamma -3 gkappa -2
        0 - ayin -141 -124 -128
        0 ayin ayin 50 pe -401 qof -402
        0 - pe -368 -338 -351
        0 pe pe 78 cyrg -353 beta -25 gamma -351 mpi -33
        0 - tsadi -355 -367 -351
        0 tsadi tsadi 131 qof -16 shin -6 tav -3 cyrg -22 cyrh -12 delta -8 ntau -6 tsig 28 sigmaf 10
        0 - qof -365 -385 -314
        0 qof qof 124 shin -22 cyrg -53 cyrh -18 beta -353 gamma -34 delta -351 ups -401 ntau -351 gkappa -10 tsig -4 tzet -6 sigmaf -11 nuf -351
        0 - shin -360 -347 -352
        0 shin shin 151 cyrg -42 cyrh -27 delta -2 tsig -6 tzet -6 sigmaf 9
        0 - tav -358 -359 -352
        0 tav tav 99 ntau -13 tsig -6 sigmaf -6
        0 - cyrg -310 -340 -265
        0 cyrg cyrg 84 cyrh 18 beta -351 gamma 106 gkappa 59 tsig -12 tzet -11 sigmaf -6 nuf -351
        0 - cyrh -201 -178 -216
        0 cyrh cyrh 97 beta -351 gamma -23 ntau -342 gkappa 5 tsig -1 sigmaf 10 nuf -352
        0 - beta -366 -256 -355
        0 beta beta 122 gamma -352 mpi -47
        0 - gamma -320 -227 -360
        0 gamma gamma 112 gkappa -26 tzet -1 sigmaf -353 nuf -5
        0 - delta -304 -354 -352
        0 delta delta 153 ntau -20 tsig -17 sigmaf 25 nuf -352
        0 - ups -167 -200 -209
        0 ups ups 118
        0 - mpi -356 -358 -350
        0 - ntau -308 -279 -343
        0 ntau tsig -2 nuf -7
        0 - gkappa -347 -352 -303
        0 - tsig -351 -354 -350
        0 tsig tsig 159 sigmaf -8
        0 - tzet -351 -352 -350
        0 - sigmaf -354 -365 -123
        0 sigmaf sigmaf 98 nuf -332
        0 - nuf -350 -350 -126
        0 nuf nuf 88
        0 - omicronf -180 -180 -148
        0 omicronf omicronf 21
        1 length -485 -485 -493 -247 -274 -291 -311 -347 -387 -437 -496 -552 -669
        1 - a -162 -93 -51
        1 a a 47 e -76 i -208 o -29 u -141 y -144 schwa 71 oe -40 ue -137 aa 28 ii -190 ee -101 oo -112 ou -135 ay -187 ey -103 oi -105 aw -216 iy -41 ya 1 ye -36 yo -127 yu -128 yi -112 ie -61 ja -81 je -125 jo -119 ju -161 aj -96 ej -125 oj -75 ij -115 ah -60 eh -17 glide -47 hard -29 soft -100 yery -83 cyre -63 b -380 p -404 f -406 v -392 w -123 t -395 d -345 s -401 z -389 ch -383 tsh -404 ts -402 j -359 cz -401 cs -402 c -383 g -388 gh -381 gj -402 k -389 h -80 l -412 m -349 n -396 r -368 hamza 40 alefe -85 ain 15 hah -129 kha -403 sad -405 tah -401 ghain -402 qaf -406 heh 0 marbuta -124 waw -48 yeh -115 maqsura -75 kurde -75 bet -401 vav -60 vavvav -73 het -48 yod -164 yodyod 3 pe -402 tsadi -401 qof -398 cyrg -370 beta -401 ups -187 omicronf -43
        1 - e -71 -39 -10
        1 e e 61 i -26 o -86 u -136 y -55 schwa 59 oe 54 ue 9 aa -90 ii -80 ee -6 oo -75 ou -122 ay 25 ey -75 oi -87 aw -101 iy -60 ya 6 ye 40 yo 6 yu -157 yi 1 ie 15 ja -24 je 1 jo -6 ju -130 aj -66 ej -109 oj -83 ij -91 ah -34 eh 3 glide 16 hard 27 soft -12 yery 7 cyre 41 b -408 p -396 v -402 w -101 t -405 d -406 s -383 z -387 dj -401 c -379 k -405 q -401 h -25 l -412 m -402 n -401 r -409 hamza 0 alef -78 alefe -76 alefi 33 ain -80 hah -137 kha -403 sad -401 qaf -402 heh 25 marbuta -91 waw -81 yeh 30 maqsura -68 kurde -74 alep -73 bet -402 he -20 vav -111 vavvav -97 het -89 yod 11 yodyod -61 ayin -1 pe -401 tsadi -402 qof -403 cyrg -402 ups -77 sigmaf -401 omicronf -80
        1 - i -86 -87 -48
        1 i i 47 o -97 u -116 y 36 schwa -28 oe -66 ue 3 aa -153 ii 23 ee 10 oo -53 ou -152 ay -52 ey -35 oi -56 aw -211 iy -24 ya -138 ye -52 yo 41 yu -59 yi 36 ie -50 ja -193 je -104 jo -4 ju -40 aj -58 ej -18 oj -136 ij -47 ah -147 eh -72 glide 59 hard -14 soft -20 yery 57 cyre -43 b -455 p -214 f -408 v -371 w -166 t -366 d -313 th -403 s -403 z -351 sh -403 zh -385 ch -365 tsh -380 shch -401 ts -397 dz -375 dj -333 dzh -348 j -158 zj -401 sz -401 c -368 g -317 k -403 q -353 h -80 x -403 ks -402 l -410 ly -383 m -425 n -401 ny -401 ng -392 r -293 hamza 23 alef -83 alefe -98 alefi -71 alefm -84 ain -86 jim -374 hah -189 kha -406 dhal -401 sad -407 dad -401 tah -401 zah -401 ghain -401 qaf -409 heh -93 marbuta -87 waw -137 yeh 4 maqsura 28 kurde -67 alep -104 bet -402 he -80 vav -98 vavvav -93 het -99 yod 23 yodyod -55 ayin -14 pe -411 tsadi -403 qof -405 shin -403 tav -403 cyrg -408 beta -382 delta -401 ups 22 mpi -404 tsig -401 omicronf -138
        1 - o -53 -43 -61
        1 o o 37 u -13 y -107 schwa -126 oe 34 ue 11 aa -133 ii -204 ee -97 oo 34 ou 14 ay -141 ey -149 oi -153 aw -40 iy -11 ya -146 ye -73 yo -77 yu -68 yi -118 ie -145 ja -162 je -126 jo -35 ju -68 aj -141 ej -134 oj -206 ij -94 ah -166 eh -50 glide -89 hard 22 soft -31 yery -26 cyre -69 b -421 p -352 f -401 v -388 w -69 t -393 d -367 s -405 z -415 sh -408 ch -401 tsh -402 shch -401 c -402 g -402 k -414 q -402 h -141 l -365 m -424 n -392 r -386 hamza -78 alef -48 alefe -76 alefi -75 alefm 14 ain -24 jim -405 hah -168 kha -406 dhal -401 sad -403 tah -402 ghain -403 qaf -406 heh -84 marbuta -93 waw 18 yeh -100 maqsura -80 kurde -72 alep 11 bet -401 he -25 vav 39 het -100 yod -85 yodyod -100 ayin -79 pe -405 tsadi -396 qof -405 shin -404 tav -401 cyrg -405 beta -403 ups -151 mpi -401 omicronf 49
        1 - u -157 -68 -66
        1 u u 63 y -76 schwa 23 oe 60 ue 88 aa -141 ii -143 ee -142 oo 14 ou 84 ay -173 ey -157 oi -100 aw -96 iy -120 ya -182 ye -90 yo -43 yu 15 yi -102 ie -157 ja -165 je -157 jo -54 ju -63 aj -147 ej -112 oj -103 ij -139 ah -128 eh -88 glide -11 hard 12 soft -110 yery -13 cyre -125 b -287 f -186 v 39 w 69 t -397 d -405 s -405 z -410 sh -404 ch -401 tsh -401 dj -401 c -393 g -401 k -307 q -402 kh -403 h -62 l -410 m -399 n -403 r -332 hamza -102 alef -43 alefe -12 alefi -53 alefm -75 ain -15 jim -402 hah -169 kha -405 sad -405 dad -401 ghain -401 qaf -404 heh -83 marbuta -73 waw 34 yeh -144 maqsura -71 kurde -74 alep -62 bet -401 he -83 vav 47 vavvav -71 het -96 yod -124 yodyod -100 kaf -401 pe -403 tsadi -402 qof -404 cyrg -408 beta -355 delta -381 ups -42 mpi -382 sigmaf -392 nuf -392 omicronf -2
        1 - y -381 -234 -123
        1 y y 84 schwa -31 oe -31 ue -28 aa -158 ii 9 ee 7 oo -111 ou -111 ay -43 ey -68 oi -86 aw -153 iy -12 ya -101 ye -52 yo -35 yu 4 yi -8 ja -91 je -74 jo -37 ju -63 aj -53 ej -33 oj -64 ij -55 ah -118 eh -73 glide 21 hard -13 soft -112 yery 34 cyre -19 b -351 p -405 f -292 v -304 w -131 t -407 d -398 th -352 dh -354 s -420 z -382 sh -372 zh -333 ch -154 tsh -342 ts -361 tz -351 dz -328 dj -317 dzh -319 j -101 zj -358 sj -358 sch -343 sz -351 cs -351 zs -342 c -202 cc -51 ck -69 g -82 gh -81 gj -68 gu -66 k -222 q -170 qu -62 kh -82 h -140 x -89 l -435 ly -370 m -418 n -425 ny -354 ng -354 nk -352 r -416 hamza -35 alef -111 alefe -69 alefi -71 alefm -76 ain -119 tha -351 jim -336 hah -124 kha -106 sad -354 dad -351 tah -352 zah -351 ghain -109 qaf -102 heh -86 marbuta -97 waw -122 yeh 20 maqsura -34 kurde -61 alep -106 bet -357 he -76 vav -136 vavvav -93 het -80 yod 42 yodyod -45 kaf -71 ayin -67 pe -356 tsadi -353 qof -110 shin -352 tav -353 cyrg -127 cyrh -146 beta -368 gamma 35 ups 36 mpi -359 ntau -353 gkappa -80 tzet -319 sigmaf -354 omicronf -121
        1 - schwa -147 -61 -201
        1 schwa schwa 78 oe -64 ue -71 aa -62 ii -94 ee -75 oo -76 ou -68 ay -64 ey -75 oi -71 aw -74 iy -83 ya -24 ye -32 yo -29 yu -75 ie -75 ja -57 je -72 ju -73 aj -52 ej -71 ij -55 ah -77 eh -50 glide -57 hard -43 yery -50 cyre 22 b -411 w -38 z -401 j -401 h -48 l -378 hamza -72 alefe -74 ain -61 hah -87 heh -54 waw -60 yeh 3 vav -79 vavvav -72 yod -75 ups -73
        1 - oe -212 -67 -192
        1 oe oe 59 ue 5 aa -79 ii -49 ee -85 ou -38 ay -72 ey -65 oi -77 aw 21 iy -80 ya -32 ye -77 yo 26 yu -61 ja -72 je -80 jo -25 ju -57 aj -79 ej -81 oj -51 ij -75 ah -83 eh 1 hard -68 soft -81 yery -24 cyre -8 w -38 tsh -402 h -35 m -402 hamza -52 alef -46 ain -74 hah -81 heh -55 marbuta -71 waw -32 yeh -53 maqsura -71 he -59 vav -19 het -78 yod -74 yodyod -72 ayin -71 ups -75 omicronf -72
        1 - ue -190 -69 -142
        1 ue ue 52 aa -102 ii -74 ee -77 ou 0 ay -98 ey -75 oi -39 aw -52 iy -68 ya -96 ye -71 yo -73 yu 39 ie -22 ja -86 je -66 jo -59 ju -23 aj -92 ej -76 oj -29 ij -78 ah -91 eh -57 glide -13 hard -75 soft -79 yery -87 cyre -54 v -387 w -15 h -43 n -392 ain -74 hah -78 heh -84 waw 53 yeh -28 vav -4 het -72 yod 6 yodyod -45 beta -379 ups 1
        1 - aa -190 -67 -192
        1 aa aa 56 ii -59 ee -75 oo -26 ou -128 ay -135 ey -114 oi -110 aw -133 iy -80 ya -53 ye -84 yo -121 yu -103 yi -91 ie -89 ja -88 je -87 jo -81 ju -80 aj -130 ej -89 oj -90 ij -105 ah -6 eh -33 glide -113 hard -82 soft -96 yery -129 cyre -109 b -403 w -97 t -401 sh -401 k -401 h -139 m -402 hamza -5 ain 4 hah -104 qaf -403 heh -80 marbuta -99 waw -120 yeh -108 vav -122 het -75 yod -139 yodyod -80 ups -107 omicronf -103
        1 - ii -170 -161 -118
        1 ii ii 62 ee 17 oo -95 ou -122 ay -51 ey -10 oi -71 aw -124 iy -26 ya -124 ye -86 yo -74 yu -80 yi -66 ie -71 ja -106 je -80 jo -87 ju -75 aj -74 ej -68 oj -86 ij -4 ah -77 eh -56 glide -32 hard -75 soft -103 yery -75 cyre -104 b -404 f -401 v -401 w -110 t -401 d -403 z -401 sh -401 j -401 k -402 h -90 l -401 m -402 hamza -47 ain -49 jim -402 hah -101 dad -401 tah -401 heh -93 waw -153 yeh 26 maqsura -52 alep -68 vav -109 vavvav -80 het -79 yod -47 ups -99 omicronf -83
        1 - ee -162 -184 -182
        1 ee ee 47 oo -100 ou -126 ay -61 ey -68 oi -82 aw -112 iy -66 ya -85 ye -51 yo -71 yu -85 ja -51 je -75 jo -71 ju -74 aj -80 ej -88 oj -80 ij -76 ah -59 eh -71 glide -93 soft -98 yery -78 cyre -58 w -83 h -62 ain -65 hah -81 heh -74 waw -104 yeh -23 alep -80 vav -97 vavvav -74 het -71 yod -69 ups -94 omicronf -94
        1 - oo -137 -151 -51
        1 oo oo 85 ou -14 ay -38 ey -96 oi -110 aw -9 iy -79 ya -120 yo -88 yu -84 ie -10 ja -53 je -75 jo -87 aj -82 ej -75 oj -82 ij -74 ah -57 eh -72 glide -74 hard -54 soft -94 yery -90 cyre -47 b -405 w -76 z -401 h -121 r -401 hamza -73 alef -81 alefe -72 ain -80 hah -76 heh -83 waw 28 yeh -90 maqsura -71 alep -67 vav -8 yod -81 yodyod -74 ups -85 omicronf -73
        1 - ou -137 -68 -227
        1 ou ou 118 ay -133 ey -117 oi -94 aw -72 iy -87 ya -144 ye -28 yo -92 yu 8 yi -82 ie -102 ja -109 je -84 jo -88 ju -93 aj -115 ej -85 oj -83 ij -93 ah -99 eh -76 glide -96 hard -56 soft -104 yery -86 cyre -110 b -397 p -402 v -356 w 67 t -401 d -403 s -402 z -405 sh -402 g -402 k -402 q -401 h -124 l -404 m -406 r -405 hamza -88 alef -92 alefe -74 ain -84 jim -403 hah -116 dhal -401 sad -401 tah -401 qaf -401 heh -86 marbuta -91 waw 49 yeh -137 maqsura -72 bet -362 he -76 vav 33 het -79 yod -112 yodyod -91 kaf -401 ayin -64 qof -401 cyrg -404 ups -86 omicronf -81
        1 - ay -126 -105 -101
        1 ay ay 97 ey 26 oi -43 aw -137 iy -136 ya -131 ye -5 yo -94 yu -146 yi -81 ie -74 ja -92 je -80 jo -96 ju -108 aj 83 ej -48 oj -35 ij -103 ah -101 eh -91 glide -51 hard -47 soft -32 yery -15 cyre -2 b -344 w -122 d -402 s -396 z -401 dj -402 k -404 h -152 l -403 m -401 r -404 alef -103 alefe -73 alefi -73 ain -101 hah -112 kha -401 heh -86 marbuta -87 waw -129 yeh -31 alep -87 he -73 vav -97 vavvav -84 het -71 ups -91 omicronf -125
        1 - ey -218 -201 -237
        1 ey ey 110 oi -78 aw -131 iy -50 ya -76 ye -54 yo -78 yu -82 ie -69 ja -63 je -82 jo -73 ju -75 aj -75 ej 57 oj -86 ij -11 ah -115 eh -90 glide -74 hard -73 soft -118 yery -72 cyre -9 b -371 w -100 k -401 h -121 l -402 m -401 n -401 r -404 alef -88 alefe -89 alefm -74 ain -88 hah -98 heh -91 marbuta -83 waw -136 yeh -64 alep -83 he -79 vav -94 vavvav -81 yod -62 ayin -51 ups -74 omicronf -101
        1 - oi -249 -107 -137
        1 oi oi 119 aw -113 iy -101 ya -108 ye -63 yo -75 yu -78 ja -80 je -60 jo -80 ju -77 aj -94 ej -73 oj 95 ij -54 ah -115 eh -85 glide -71 soft -33 yery -65 cyre -78 w -87 k -388 h -38 n -401 hamza -73 alef -93 ain -78 hah -89 heh -66 marbuta -71 waw -99 yeh -73 maqsura -77 alep -83 he -71 vav -85 yod -75 yodyod -68 ayin -72 cyrh -396 omicronf -101
        1 - aw -287 -236 -221
        1 aw aw 100 iy -149 ya -145 ye -100 yo -111 yu -97 yi -98 ie -123 ja -130 je -88 jo -75 ju -91 aj -142 ej -104 oj -104 ij -145 ah -144 eh -105 glide -107 hard -89 soft -124 yery -123 cyre -94 b -382 w -93 t -401 d -405 s -401 tsh -401 c -401 k -404 h -120 l -401 m -402 n -401 r -403 hamza -81 alef -131 alefe -82 alefi -72 alefm -68 ain -115 hah -99 ghain -401 heh -96 marbuta -94 waw -74 yeh -151 maqsura -76 kurde -79 alep -95 he -90 vav -58 het -74 yod -122 yodyod -80 ayin -60 ups -104 omicronf -57
        1 - iy -207 -134 -93
        1 iy iy 21 ya -139 ye -87 yo -83 yu -96 yi -10 ie -69 ja -74 je -87 jo -78 ju -104 aj -95 ej -75 oj -96 ij 25 ah -105 eh -83 glide -81 hard -88 soft -43 yery -74 cyre -62 b -384 w -106 d -401 s -401 z -403 sh -401 tsh -374 dj -404 j -403 sj -406 c -401 h -58 l -409 ly -406 m -403 n -404 r -406 hamza -81 alef -92 alefe -71 alefi -71 ain -98 hah -105 heh -95 marbuta -103 waw -136 yeh 30 maqsura -78 kurde -65 alep -83 bet -401 he -80 vav -93 vavvav -86 yod -44 yodyod -72 ayin -81 ups -62 omicronf -112
        1 - ya -101 -114 -23
        1 ya ya 54 ye 2 yo -6 yu -133 yi -82 ie 41 ja 31 je -58 jo -96 ju -137 aj -109 ej -53 oj -96 ij -170 ah -74 eh -86 glide 3 hard -97 soft -53 yery -66 cyre -27 b -415 w -121 d -405 s -408 z -402 ch -357 tsh -401 ts -401 tz -401 c -403 g -392 k -383 q -401 h -118 l -402 m -406 r -402 hamza -43 alefe -77 alefm -64 ain -108 jim -396 hah -117 qaf -401 heh -59 marbuta -71 waw -134 yeh 40 vav -116 vavvav -84 het -75 yod 2 ups -47 omicronf -77
        1 - ye -36 -106 -110
        1 ye ye 84 yo 1 yu -62 yi -72 ie -2 ja 25 je 37 jo -61 ju -98 aj -44 ej -91 oj -76 ij -65 ah -97 eh -19 glide -52 hard -77 soft -85 yery -60 cyre 39 v -403 w -46 d -402 h -71 l -401 r -403 hamza -61 ain -90 hah -93 heh -84 waw -84 yeh 5 alep -67 vav -77 vavvav -71 yod -62 ups -48 omicronf -101
        1 - yo -217 -234 -215
        1 yo yo 85 yu -64 ja -64 je -42 jo 30 aj -99 ej -62 oj -79 ij -84 ah -116 eh -97 glide -38 soft -85 yery -64 cyre -19 b -404 p -402 v -401 w -97 d -401 h -113 l -375 r -401 hamza -74 alef -69 alefe -42 ain -82 hah -103 heh -84 marbuta -76 waw -21 alep -72 he -74 vav -53 yod -47 ayin -78 ups -81 omicronf -76
        1 - yu -68 -98 -216
        1 yu yu 64 ie -73 ja -143 je -109 jo -22 ju 37 aj -102 ej -61 oj -73 ij -82 ah -93 eh -86 glide -19 hard -82 soft -27 yery -81 cyre -121 b -385 v -392 w 49 k -361 q -401 h -92 m -401 r -403 hamza -77 ain -86 hah -89 heh -83 waw 35 yeh -62 vav -3 yod -31 ups -21 omicronf -85
        1 - yi -180 -131 -201
        1 yi yi 94 ie -62 ja -107 je -26 jo -40 aj -30 ij -40 ah -74 eh -75 glide -47 yery -54 cyre -10 w -78 z -392 h -42 r -401 hamza -62 hah -71 heh -54 waw -80 yeh -8 alep -71 vav -72 yod -59
        1 - ie -184 -169 -180
        1 ie ie 64 ja 13 je 18 jo -78 ju -74 aj -75 ej -72 oj -71 ij -73 hard -71 soft -46 cyre 35 b -401 f -401 w -90 z -401 h -82 m -401 alefe -73 ain -66 hah -81 qaf -401 heh -76 waw -115 vav -93 vavvav -76 het -77
        1 - ja -172 -256 -65
        1 ja aj -71 ij -75 ah -56 eh -49 glide 95 hard -87 soft -101 yery -130 cyre -33 b -401 w -91 h -88 l -402 n -406 r -407 hamza -71 alef -111 alefe -85 alefi -84 alefm -79 ain -105 hah -112 heh -90 marbuta -71 waw -103 kurde -71 alep -82 he -81 vav -102 vavvav -83 ayin -76 ups -52 omicronf -72
        1 - je -165 -190 -210
        1 je ah -78 eh -52 glide 44 hard -80 soft -78 yery -99 cyre 10 w -99 h -118 hamza -63 ain -97 hah -97 heh -89 waw -97 kurde -73 vav -93 vavvav -72 ups -66 omicronf -87
        1 - jo -248 -181 -207
        1 jo aj -77 ij -75 ah -74 eh -71 glide -12 hard -67 soft -66 yery -92 cyre 8 b -401 w -85 h -1 r -401 hamza -77 alef -55 alefe -34 ain -77 hah -16 heh -75 waw -57 yeh -71 alep -71 he -71 vav -67 yod -38 omicronf -73
        1 - ju -253 -224 -206
        1 ju aj -74 ah -72 glide -22 hard -71 soft -63 yery -99 cyre -145 w -53 h -96 l -401 m -404 r -402 alef -79 alefe -77 alefi -73 alefm -71 ain -84 hah -85 heh -87 waw -87 yeh -69 alep -75 he -73 vav -79 vavvav -74 yod -71 ups -11
        1 - aj -237 -154 -108
        1 aj ij -73 ah -80 eh -87 glide 67 hard -55 soft -109 yery -56 cyre -107 w -101 h -105 l -402 r -401 hamza 32 alef -91 alefe -76 alefm -72 ain -90 hah -82 heh -95 marbuta -72 waw -115 maqsura -63 kurde -73 alep -85 he -74 vav -86 vavvav -71 yodyod -46 ayin -71 ups -83 omicronf -86
        1 - ej -192 -201 -170
        1 ej ah -90 eh -81 glide 33 soft -59 yery -97 cyre -128 w -87 h -84 n -401 r -401 hamza -80 alefm -71 ain -75 hah -79 heh -80 waw -92 vav -81 omicronf -83
        1 - oj -225 -246 -206
        1 oj ah -91 eh -76 glide -19 hard -91 soft -102 cyre -56 w -77 h -101 hamza -86 alef -76 alefe -72 ain -73 hah -75 heh -77 marbuta -71 waw -80 maqsura -71 alep -78 vav -81 yod -66 yodyod -75 omicronf -99
        1 - ij -210 -95 -191
        1 ij ij 43 ah -101 eh -85 glide -87 hard -80 soft -67 yery -97 cyre -68 b -402 p -401 f -401 w -102 h -99 l -406 m -402 n -402 r -405 hamza -73 alef -90 alefe -71 alefi -74 alefm -76 ain -91 hah -95 heh -98 marbuta -85 waw -118 yeh -91 maqsura -79 kurde -76 alep -88 he -79 vav -104 vavvav -74 het -76 yod -66 yodyod -71 ayin -75 ups -56 omicronf -105
        1 - ah -243 -137 -192
        1 ah glide -92 hard -81 soft -109 yery -94 cyre -72 b -403 p -401 v -404 w -117 h -75 l -403 m -403 r -415 hamza -66 alef -92 alefe -81 alefi -82 alefm -81 ain -97 waw -144 yeh -126 maqsura -72 kurde -74 alep -90 vav -102 vavvav -74 yod -106 yodyod -77 ayin -82 ups -99 omicronf -103
        1 - eh -209 -187 -141
        1 eh glide -67 hard -61 soft -67 yery -18 cyre 7 f -401 w -94 zh -402 l -402 m -401 r -401 hamza -59 alefe -71 ain -87 hah -71 waw -74 yeh -16 vav -93 vavvav -72 yod -60 yodyod -73 ups -76 omicronf -82
        1 - glide -229 -196 -275
        1 glide glide 65 hard -67 soft -68 yery -77 cyre -27 b -338 p -390 f -372 v -307 w -152 t -396 d -375 dh -357 s -252 z -324 sh -351 zh -327 ch -339 tsh -372 shch -353 ts -358 dj -358 dzh -351 j -93 zj -351 sj -364 cz -351 sz -354 rz -352 c -390 ck -352 g -290 gj -351 k -401 q -368 qu -353 h -85 x -355 l -345 ll -357 ly -336 n -391 ny -362 ng -353 r -425 hamza 19 alef -23 alefe -67 alefi -71 alefm -73 ain -89 jim -288 hah -86 kha -351 sad -351 tah -351 ghain -351 qaf -351 heh -33 marbuta -90 waw -116 yeh 35 maqsura -71 kurde -66 alep -76 bet -352 he -36 vav -63 vavvav -71 het -74 yod 23 yodyod -61 ayin -22 pe -351 qof -354 shin -351 cyrg -354 cyrh -340 delta -352 ups -50 ntau -333 gkappa -353 omicronf -88
        1 - hard -168 73 47
        1 hard hard 87 soft -72 yery -14 cyre -28 b -404 w -45 t -387 q -380 h -48 m -403 ny -402 r -401 ain -64 heh -64 waw -39 yeh -3 vav -46 yod -58 ups -64
        1 - soft -311 -21 -11
        1 soft soft 47 yery -61 cyre -39 b -407 p -369 f -358 v -365 w -55 t -368 d -382 s -299 z -345 sh -343 zh -353 ch -364 tsh -359 ts -355 dz -351 j -317 sch -354 sz -353 c -357 g -357 k -387 q -356 h -45 x -352 ks -354 l -387 ll -351 ly -351 m -361 n -362 ny -353 ng -354 r -385 hamza -35 alef -77 ain -78 hah -83 kha -351 heh -60 marbuta -71 waw -119 yeh -51 alep -74 bet -352 he -65 vav -79 het -72 yod -48 pe -354 qof -351 cyrg -352 cyrh -343 ups -71 omicronf -34
        1 - yery -221 -95 -40
        1 yery yery 61 cyre -29 b -418 p -407 f -413 v -401 w -96 d -410 s -393 z -402 j -402 c -417 k -411 h -81 l -412 m -409 n -411 ny -401 r -411 hamza -72 alef -71 ain -75 hah -81 heh -52 waw -79 yeh 57 vav -50 yod 26 ups -82 omicronf -74
        1 - cyre -228 -36 -68
        1 cyre cyre 65 b -414 p -401 v -401 w -126 t -405 d -393 s -401 ch -401 c -404 k -404 q -401 h -56 l -405 m -393 hamza -28 alefe -71 ain -110 hah -109 kha -402 qaf -401 heh 4 waw -110 yeh 42 bet -401 vav -102 vavvav -81 het -75 yod -12 pe -401 qof -402 ups -100 omicronf -39
        1 - b -294 -472 -322
        1 b b 78 p -35 f -211 ph -35 v -60 w -113 t -511 d -353 th -363 dh -354 s -453 z -424 ss -360 sh -388 zh -330 ch -400 tsh -426 shch -362 ts -399 tz -351 dz -355 dj -366 dzh -353 j -321 zj -330 sj -355 sch -357 cz -354 sz -362 rz -354 cs -352 zs -351 c -442 cc -351 ck -354 g -405 gh -361 gj -353 gu -358 k -439 q -393 qu -351 kh -380 h -406 x -359 ks -353 l -445 ll -360 ly -378 m -315 n -491 ny -358 ng -351 r -336 hamza -352 alef -403 ain -357 jim -343 hah -360 kha -358 sad -356 dad -351 tah -357 zah -351 ghain -366 qaf -362 heh -325 waw -142 yeh -367 alep -401 bet 72 vav -134 vavvav -43 het -351 yod -365 kaf -352 pe -49 tsadi -355 qof -371 shin -355 tav -351 cyrg -429 cyrh -397 beta 48 gamma -363 delta -329 ups -414 mpi 99 ntau -351 gkappa -360 tsig -361 tzet -351 sigmaf -369 nuf -369
        1 - p -284 -304 -416
        1 p p 82 f -90 ph 60 v -222 w -209 t -440 d -465 th -354 dh -355 s -486 z -281 ss -357 sh -411 zh -366 ch -387 tsh -400 shch -356 ts -378 dz -352 dj -356 dzh -357 j -405 zj -358 sj -358 sch -352 cz -354 sz -354 cs -351 zs -351 c -427 cc -351 g -439 gh -354 gj -351 gu -352 k -377 q -383 kh -370 h -428 x -365 ks -354 l -495 ll -351 ly -375 m -449 n -399 ny -358 ng -352 nk -353 r -355 alef -403 ain -352 jim -353 hah -353 kha -353 sad -353 tah -353 zah -351 ghain -353 qaf -363 heh -359 waw -124 yeh -353 bet -66 vav -167 vavvav -76 yod -361 yodyod -351 pe 67 qof -357 shin -353 tav -352 cyrg -411 cyrh -385 beta -94 gamma -384 delta -364 ups -340 mpi -82 ntau -356 gkappa -351 sigmaf -365 nuf -363
        1 - f -302 -323 -300
        1 f f 94 ph 92 v -51 w -40 t -171 d -287 th 1 dh -101 s -446 z -391 ss -337 sh -384 zh -366 ch -277 tsh -280 shch -352 ts -361 dz -351 dj -352 dzh -351 j -378 sj -351 sch -352 sz -352 c -382 g -403 gh -263 k -460 q -355 qu -353 kh -275 h -396 x -295 l -391 ll -351 ly -359 m -414 n -403 ny -357 ng -353 r -380 alef -405 ain -351 tha -13 jim -352 hah -352 kha -286 dhal -29 sad -352 dad -43 tah -85 ghain -321 qaf -354 heh -339 waw -6 yeh -359 alep -402 bet -11 vav -43 vavvav -63 yod -356 pe 62 tsadi -351 qof -358 shin -353 tav -46 cyrg -376 cyrh -361 beta -47 gamma -360 delta -22 ups -181 mpi -110 ntau -88 tsig -351 sigmaf -365 nuf -355
        1 - ph -363 -389 -357
        1 ph ph 141 v -59 w -69 t -353 d -353 th -12 s -360 sh -366 zh -360 tsh -367 j -352 sch -352 c -351 k -354 l -352 m -353 n -352 r -357 waw -76 bet -20 vav -66 pe 61 shin -351 beta -34 gamma -351 mpi -38
        1 - v -223 -187 -258
        1 v v 60 w 69 t -464 d -469 th -77 dh -355 s -345 z -255 sh -368 zh -335 ch -399 tsh -422 shch -367 ts -334 tz -330 dz -356 dj -371 dzh -355 j -316 zj -323 sj -357 sch -358 cz -353 sz -358 cs -356 c -411 g -321 gh -366 gj -352 gu -336 k -441 q -346 qu -355 kh -355 h -376 x -360 ks -362 l -203 ly -362 m -390 n -222 ny -364 ng -369 nk -354 r -336 hamza -351 ain -352 jim -365 hah -354 kha -348 sad -358 tah -353 ghain -337 qaf -319 heh -340 waw 49 yeh -340 bet 55 vav 15 vavvav 106 yod -354 kaf -351 pe -107 tsadi -351 qof -357 shin -352 tav -351 cyrg -352 cyrh -340 beta 78 gamma -225 delta -356 ups -26 mpi -71 ntau -363 gkappa -348 tsig -351 sigmaf -351 nuf -344
        1 - w -185 -269 -229
        1 w w 89 t -398 d -405 th -72 dh -352 s -391 z -348 sh -361 zh -349 ch -353 tsh -378 shch -351 ts -356 dj -326 j -353 sch -352 c -375 g -363 gh -351 gj -334 k -384 q -357 qu -346 kh -348 h -161 x -351 l -332 ly -354 m -407 n -407 ny -351 ng -354 r -424 hamza -101 alef -162 alefe -89 alefi -81 alefm -76 ain -128 jim -340 hah -116 kha -352 sad -352 dad -351 tah -351 ghain -353 qaf -353 heh -101 marbuta -103 waw 59 yeh -168 maqsura -91 kurde -74 alep -109 bet 45 he -102 vav 53 vavvav -72 het -76 yod -129 yodyod -74 kaf -353 ayin -63 pe -100 tsadi -351 qof -353 tav -351 cyrg -380 cyrh -344 beta 56 gamma -355 delta -356 ups -71 mpi -97 gkappa -353 tsig -352 sigmaf -356 omicronf -74
        1 - t -343 -268 -141
        1 t t 87 d 9 th 91 s -235 z -243 ss -175 sh -210 zh -91 ch -126 tsh -114 shch 55 ts 21 tz -92 dz -42 dj 22 dzh -93 j -252 zj -56 sj -98 sch -81 cz -64 sz -60 rz -100 cs -63 zs -35 c -33 cc -26 ck -346 g -319 gh -294 gj -265 gu -351 k -328 q -400 qu -354 kh -390 h -279 x -360 ks -363 l -384 ll -356 ly -323 m -478 n -368 ny -378 ng -355 nk -353 r -376 hamza -356 alef -402 ain -358 tha 65 jim -78 hah -360 kha -353 dhal -30 sad -106 dad -65 tah 90 zah -23 ghain -359 qaf -362 heh -338 waw -377 yeh -366 bet -362 vav -366 het -352 yod -372 kaf -353 pe -369 tsadi -40 qof -364 shin -89 tav 93 cyrg -418 cyrh -410 beta -384 gamma -393 delta 18 ups -416 mpi -359 ntau -104 gkappa -354 tsig -44 tzet 19 sigmaf -76 nuf -318
        1 - d -261 -358 -157
        1 d d 79 th -3 dh 57 s -246 z -194 ss -157 sh -207 zh 1 ch -194 tsh -157 shch -121 ts -152 tz -29 dz 98 dj -1 dzh -56 j -131 zj -60 sj -112 sch -104 cz -67 sz -85 rz -83 cs -76 zs -46 c -243 cc -19 ck -354 g -274 gh -242 gj -276 gu -351 k -417 q -395 qu -351 kh -336 h -352 x -290 ks -354 l -394 ll -355 ly -333 m -494 n -405 ny -364 ng -353 nk -353 r -302 hamza -355 alef -404 ain -359 tha -49 jim -114 hah -360 kha -356 dhal -14 sad -182 dad 32 tah -47 zah 8 ghain -285 qaf -365 heh -339 waw -398 yeh -305 kurde -401 alep -402 bet -360 vav -358 vavvav -351 het -351 yod -315 kaf -352 pe -355 tsadi -119 qof -360 shin -102 tav -94 cyrg -300 cyrh -335 beta -369 gamma -372 delta 110 ups -409 mpi -360 ntau 85 gkappa -352 tsig -82 tzet 1 sigmaf -22 nuf -356
        1 - th -318 -397 -333
        1 th th 128 dh -18 s -119 z -107 ss -69 sh -49 zh 30 ch -39 tsh -134 shch -14 ts -88 tz -28 dz -5 dj 9 dzh -4 j -85 zj -5 sj -24 sch -1 cz -11 sz -14 rz -5 cs -7 zs -1 c -120 cc -2 g -351 k -377 q -352 kh -355 h -379 l -365 m -365 n -295 r -338 tha 70 jim -29 dhal 8 sad -78 dad 3 tah 22 zah -9 yeh -352 vavvav -52 tsadi -24 shin -3 tav 73 cyrh -351 beta -26 delta -39 ntau -2 tsig -22 tzet -10 sigmaf -10
        1 - dh -248 -339 -369
        1 dh dh 137 s -132 z -29 ss -32 sh -99 zh -64 ch -92 tsh -104 shch -33 ts -49 dz -47 dj -70 dzh -8 j -85 zj -6 sj -12 sch -26 cz -7 sz -12 rz -5 cs -5 zs -4 c -78 cc -1 k -371 q -351 ks -351 l -339 m -354 n -362 r -363 tha -13 jim -35 kha -351 dhal 94 sad -41 dad 78 tah -29 zah 98 ghain -352 qaf -351 waw -352 yeh -351 tsadi -22 shin -25 tav -4 cyrg -342 cyrh -347 gamma -353 delta 106 ntau -4 tsig -10 tzet -1 sigmaf -21
        1 - s -233 -186 -65
        1 s s 69 z 27 ss 68 sh 48 zh -45 ch -44 tsh -117 shch -21 ts -133 tz -52 dz -111 dj -98 dzh -143 j -224 zj -56 sj -16 sch 3 cz -34 sz 101 rz -40 cs 112 zs -135 c 7 cc -14 g -243 gh -345 gj -60 k -234 q -412 qu -358 kh -375 h -250 x 39 ks -186 l -484 ll -335 ly -392 m -503 n -346 ny -375 ng -360 nk -351 r -529 hamza -351 alef -403 ain -359 tha 9 jim -141 hah -363 kha -358 dhal -97 sad 73 dad -84 tah -136 zah -61 ghain -371 qaf -174 heh -366 waw -392 yeh -246 bet -377 vav -365 het -89 yod -213 kaf -347 pe -368 tsadi 11 qof -165 shin 66 tav -81 cyrg -196 cyrh -88 beta -397 gamma -384 delta 30 ups -403 mpi -370 ntau -31 gkappa -328 tsig -118 tzet -65 sigmaf 43 nuf -332
        1 - z -331 -259 -279
        1 z z 92 ss -9 sh -151 zh 65 ch -97 tsh -204 shch -126 ts 34 tz -17 dz 13 dj -59 dzh -29 j 15 zj 3 sj -78 sch 17 cz -97 sz -99 rz -137 cs -55 zs 35 c -54 cc -20 g -58 gh -330 gj -33 k -246 q -289 qu -351 kh -315 h -395 x 37 ks -128 l -382 ll -343 ly -371 m -460 n -387 ny -367 ng -352 nk -351 r -403 hamza -352 alef -402 ain -352 tha -36 jim 10 hah -359 kha -358 dhal 48 sad -73 dad 69 tah -82 zah 56 ghain -307 qaf -109 heh -358 waw -374 yeh -113 alep -401 bet -357 vav -359 het -64 yod -169 pe -353 tsadi 26 qof -97 shin -57 tav -71 cyrg -105 cyrh -111 beta -366 gamma -370 delta -13 ups -407 mpi -358 ntau -18 tsig -7 tzet 13 sigmaf -12 nuf -362
        1 - ss -351 -351 -351
        1 ss ss 128 sh -29 zh -35 ch -16 tsh -117 shch -21 ts -92 tz -7 dz -29 dj -48 dzh -18 j -82 zj -11 sj -9 sch -2 cz -11 sz 11 rz 3 cs -2 zs -1 c 1 g -81 gj -9 k -167 ks -71 l -367 m -363 n -357 r -372 ain -351 jim -47 hah -351 dhal -20 dad -23 zah -10 qaf -32 yeh -118 bet -351 het -54 yod -101 tsadi -11 qof -38 shin -2 tav -20 cyrg -61 cyrh -56 beta -351 gamma -352 tsig -13 tzet -1
        1 - sh -133 -280 -7
        1 sh sh 91 zh 5 ch 81 tsh 21 shch 85 ts -143 tz -78 dz -77 dj -128 dzh -98 j -156 zj 6 sj 63 sch 86 cz -1 sz 89 rz -65 cs -46 zs -5 c -20 cc -18 ck -72 g -108 gh -104 gj -97 gu -64 k -108 q -156 qu -42 kh -118 h -330 x 107 ks -95 l -384 ly -359 m -358 n -448 ny -361 r -467 alef -401 ain -351 tha -19 jim -63 hah -353 kha -108 dhal -32 sad -10 dad -44 zah -29 ghain -66 qaf -105 heh -352 waw -368 yeh -139 alep -396 bet -352 vav -353 het -68 yod -149 kaf -47 pe -353 tsadi -19 qof -102 shin 102 tav -27 cyrg -116 cyrh -124 gamma -67 delta -61 mpi -351 ntau -358 gkappa -35 tsig -39 tzet -22 sigmaf 31
        1 - zh -215 -87 -351
        1 zh zh 95 ch -14 tsh -88 shch -72 ts -43 tz -50 dz 52 dj 47 dzh 60 j 66 zj 66 sj -43 sch 83 cz -54 sz -68 rz 23 cs 14 zs -53 c 4 cc -6 ck -40 g 15 gh -60 gj -17 gu -25 k -204 q -86 qu -35 kh -90 h -394 x -63 ks -69 l -399 ly -354 m -400 n -362 ny -355 r -204 tha -1 jim 64 kha -38 sad -42 dad -8 zah 11 ghain -21 qaf -64 waw -318 yeh -77 vav -338 het -81 yod -57 kaf -2 pe -352 tsadi -11 qof -65 shin -26 tav -10 cyrg -93 cyrh -73 gamma -36 delta -31 gkappa -17 tsig 12 tzet 34 sigmaf -32 nuf -351
        1 - ch -288 -314 -363
        1 ch ch 119 tsh 83 shch -83 ts 90 tz 33 dz -8 dj 63 dzh -23 zj -29 sj 9 sch 43 cz 86 sz 11 rz -39 cs 31 zs -8 c 51 ck -56 g -30 gh -50 gj -31 gu -19 k -40 q -14 qu 4 h -9 x 46 ks -50 l -408 ly -355 m -406 n -421 ng -83 r -431 ain -351 tha -21 jim -9 hah -73 kha 34 dhal -28 sad -51 dad -13 zah -20 ghain -43 qaf -37 heh -8 waw -355 yeh -173 bet -349 vav -339 het 31 yod -103 kaf 33 pe -351 tsadi 59 qof -41 shin 26 tav -25 cyrg -23 cyrh 84 gamma -36 delta -47 gkappa -31 tsig 71 tzet -12 sigmaf -53
        1 - tsh -411 -235 -396
        1 tsh tsh 55 shch -29 ts 39 tz 41 dz 21 dj 24 dzh 62 j -71 zj -76 sj -117 sch -96 cz 61 sz -89 rz -75 cs 32 zs -19 c 49 g -55 gh -351 gj -26 k -114 q -160 h -274 x 148 ks -66 l -446 ly -356 m -416 n -445 ny -355 r -463 tha -8 jim -14 dhal -24 sad -60 dad -27 tah -61 zah -16 ghain -330 qaf -15 heh -351 waw -358 yeh -112 bet -352 vav -354 het -52 yod -130 kaf -330 pe -351 tsadi 89 qof -38 shin -35 tav -30 cyrg -95 cyrh -43 gamma -351 delta -73 ups -402 ntau -50 gkappa -351 tsig 51 tzet -21 sigmaf -28 nuf -353
        1 - shch -371 -411 -353
        1 shch shch 102 ts 9 tz -26 dz -14 dj -23 dzh -6 j -71 zj -18 sj -18 sch 56 cz -19 sz 7 rz -14 cs -14 c 33 g -44 gj -13 k -120 q -353 h -375 x 24 ks -22 l -375 m -355 n -376 r -375 jim -23 sad -35 dad -2 zah -11 qaf -17 yeh -86 het -51 yod -63 tsadi -9 qof -15 shin 25 cyrg -43 cyrh -40 delta -40 tsig -3 sigmaf 39
        1 - ts -218 -278 -388
        1 ts ts 96 tz 81 dz 3 dj -52 dzh -32 j -99 zj -18 sj -55 sch -54 cz 49 sz -62 rz -61 cs -29 zs -55 c 80 g -126 gj -24 k -17 q -149 h -337 x -23 ks -86 l -404 ly -357 m -398 n -418 ny -356 r -425 tha -2 jim 55 dhal -16 sad -36 dad -20 tah -29 zah -9 ghain -351 qaf -36 waw -354 yeh -122 bet -352 vav -351 het -52 yod -98 tsadi 91 qof -47 shin -35 tav -23 cyrg -84 cyrh -74 gamma -352 delta -53 mpi -352 ntau -39 tsig 49 tzet 32 sigmaf -47
        1 - tz -358 -363 -361
        1 tz dj 36 j -7 zj -4 sj -5 sch -7 sz -17 rz -21 cs 8 zs -8 c 54 g 5 gj -1 k -66 h -352 x -1 ks -7 l -353 m -351 n -358 r -351 tha -3 jim 16 sad -14 dad -8 tah -5 zah -4 qaf -11 yeh -73 yod -57 tsadi 85 qof -20 shin -4 tav -15 cyrg -2 cyrh -7 delta -2 ntau -20 sigmaf -20
        1 - dz -375 -370 -357
        1 dz dj 70 j 40 zj -6 sj -26 sch -15 cz 34 sz -53 rz -22 cs 29 zs -5 c 11 ck -7 g 3 gh -14 gj -9 gu -23 k -95 q -72 qu -22 kh -31 h -354 x 17 ks -7 l -369 m -357 n -364 r -360 tha -1 jim 73 kha -17 dhal -19 sad -24 dad -8 zah -2 ghain -10 qaf -37 yeh -90 vav -351 het -51 yod -69 kaf -4 tsadi -3 qof -16 shin -22 tav -7 cyrg -32 cyrh 8 gamma 28 delta -7 gkappa -9 sigmaf 31
        1 - dj -349 -423 -352
        1 dj dj 99 dzh 77 j 85 zj -23 sj -30 sch -37 cz 18 sz -60 rz -29 cs 7 zs 44 c 67 ck -12 g 77 gh -35 gj 54 gu -3 k -59 q -42 qu -26 kh -75 h -367 x 39 ks -29 l -377 ly -351 m -370 n -382 ny -351 r -379 jim 98 kha -29 dhal -8 sad -29 dad -17 zah -5 ghain -20 qaf -39 waw -357 yeh -112 yod -75 kaf -6 pe -351 tsadi 10 qof -11 shin -28 tav -15 cyrg -4 cyrh -60 gamma 57 delta -9 gkappa -6 tsig 10 tzet 60 sigmaf 24 nuf -351
        1 - dzh -357 -383 -352
        1 dzh dzh 164 j 81 zj -17 sj -15 sch 2 cz -13 sz -18 rz -7 cs -2 c 42 ck -1 g 5 gh -5 gj 34 gu -6 k -67 q -39 qu -3 kh -22 h -351 x -11 ks -25 l -355 m -355 n -359 r -365 jim 91 kha -35 dhal -5 sad -23 dad -16 zah -8 ghain -32 qaf -29 waw -351 yeh -90 het -51 yod -66 kaf -2 tsadi -5 qof -39 shin -15 tav -10 cyrg -83 cyrh -87 gamma -19 delta -13 gkappa -8 tsig -6 tzet -11 sigmaf -19
        1 - j -330 -317 -300
        1 j j 78 zj 19 sj -93 sch 7 cz -43 sz -37 rz -54 cs -29 zs 26 c -53 cc -8 ck -30 g -9 gh -42 gj 28 gu 29 k -149 q -99 qu -28 kh 4 h -305 x -20 ks -57 l -419 ll -334 ly -361 m -419 n -345 ny -366 nk -351 r -417 tha -3 jim 83 kha 8 dhal -11 sad -21 dad -43 tah -351 zah -24 ghain -42 qaf -86 heh -352 waw -351 yeh 12 bet -358 het -39 yod -6 kaf -8 pe -353 tsadi -60 qof -105 shin -70 tav -15 cyrg -91 cyrh -3 beta -356 gamma 64 delta -52 gkappa -44 tsig -18 tzet 55 sigmaf -91
        1 - zj -351 -344 -352
        1 zj zj 144 sch -1 cz -4 rz -10 cs -1 zs -9 c -29 g -68 gj -1 k -83 h -356 x -2 ks -14 l -362 ly -351 m -353 n -360 r -356 jim -16 sad -8 qaf -2 yeh -91 yod -64 tsadi 4 qof -11 shin -2 cyrg -45 cyrh -19 tsig 4 tzet -3 sigmaf -10
        1 - sj -367 -377 -355
        1 sj sj 125 cz -5 rz -10 cs -7 zs -6 c -30 g -56 gj -15 k -115 h -368 x 25 ks -15 l -378 ly -353 m -363 n -372 r -363 jim -46 kha -352 dhal -2 sad -7 zah -2 qaf -11 yeh -115 vav -351 het -52 yod -82 tsadi -15 qof -7 shin 7 tav -4 cyrg -65 cyrh -50 delta -8 tsig -13 tzet -5 sigmaf 22
        1 - sch -360 -308 -259
        1 sch cz -20 sz 40 rz -14 cs -8 zs -16 c -61 g -40 gj -6 k 19 h -351 x 54 ks -29 l -353 m -354 n -335 r -363 jim -4 dhal -7 sad -35 dad -2 zah -42 qaf -20 yeh -63 yod -74 pe -351 tsadi -12 qof -25 shin 100 tav -7 cyrg -44 cyrh -57 delta -11 tsig -6 sigmaf -10
        1 - cz -357 -377 -373
        1 cz rz -16 zs -1 c 41 g -27 k -94 q -347 h -358 x 2 l -353 n -372 ny -351 r -357 tha -3 jim -3 dhal -2 sad -7 dad -5 zah -3 qaf 5 heh -351 yeh -82 bet -352 vav -351 yod -60 tsadi 37 qof -16 shin -8 tav -1 cyrg -24 cyrh -9 delta -4 tsig 18 sigmaf -21
        1 - sz -384 -344 -257
        1 sz rz -31 cs -13 zs -2 c -33 g -63 gj -10 k -114 q -351 h -318 x 49 ks -19 l -330 m -357 n -337 r -365 jim -39 dhal -11 sad -10 dad -1 zah 11 ghain -352 qaf -30 waw -351 yeh -74 vav -351 het -51 yod -81 tsadi -13 qof -27 shin 41 tav -1 cyrg -57 cyrh -56 delta -2 ups -401 tsig -13 tzet -10 sigmaf 21
        1 - rz -353 -359 -353
        1 rz rz 176 cs -9 zs -9 c -59 cc -5 g -29 gj -5 k -99 h -351 x -2 ks -11 l -352 n -355 r 10 jim -25 dhal -2 sad 14 dad -9 zah -11 qaf -5 heh -351 yeh -68 yod -63 tsadi -15 qof -9 shin -17 tav -2 cyrg -23 cyrh -34 delta -10 tsig -15 tzet -4 sigmaf -3
        1 - cs -357 -381 -361
        1 cs cs 153 c 24 g -5 gj 2 k -82 x -19 ks -4 l -351 m -356 n -354 jim -9 dhal -1 sad -10 qaf -5 yeh -66 het -58 yod -57 tsadi 35 qof -7 shin -9 cyrg -27 cyrh -62 delta -23 tzet 29 sigmaf -17
        1 - zs -360 -267 -352
        1 zs zs 148 c -10 g 18 gj -1 k -32 h -355 x -6 ks -22 l -351 m -351 n -323 r -356 jim 59 sad -1 dad -10 qaf -8 yeh -34 yod -59 tsadi -2 qof -4 shin -2 cyrg -2 delta -2 tsig -3 sigmaf -18
        1 - c -334 -403 -344
        1 c c 100 ck -9 g -72 gh -53 gj -20 gu -55 k 64 q -5 qu 6 kh -14 h -160 x 48 ks -10 l -338 ll -352 ly -359 m -442 n -455 ny -370 ng -74 r -481 alef -403 ain -351 tha -47 jim 12 hah -81 kha -49 dhal -29 sad 14 dad -16 tah -45 zah -45 ghain -59 qaf 2 heh -109 waw -364 yeh -169 alep -401 bet -353 vav -355 het -61 yod -130 kaf 30 pe -353 tsadi 60 qof 65 shin -23 tav -34 cyrg -61 cyrh -39 beta -351 gamma -34 delta -65 ups -402 mpi -354 ntau -50 gkappa 3 tsig 67 tzet 50 sigmaf -6 nuf -352
        1 - cc -350 -351 -350
        1 cc g -24 k 22 q 11 qu 14 kh -10 h -61 m -351 n -351 ng -9 r -353 jim -5 hah -53 kha -1 dhal -1 dad -6 heh -53 yeh -55 yod -51 qof 3 shin -9 cyrg -8 cyrh -31 gamma -4 delta -7
        1 - ck -350 -380 -304
        1 ck ck 151 g -49 gh -11 gj -6 gu -8 k 5 q -27 qu 18 kh -32 h -101 x -20 ks -17 l -351 m -351 n -355 ng -31 r -351 jim -15 hah -57 kha -27 ghain -16 qaf -9 heh -58 vav -351 het -52 kaf -9 qof 84 cyrg -57 cyrh -73 gamma -11
        1 - g -248 -262 -155
        1 g g 108 gh 88 gj -23 gu 8 k -70 q 41 qu -19 kh -28 h -12 x -40 ks -43 l -342 ll -351 ly -363 m -460 n -394 ny -353 ng -149 nk -338 r -456 alef -401 ain -353 jim 85 hah -56 kha -67 sad -75 tah -353 zah -16 ghain 84 qaf 36 heh -5 waw -370 yeh -369 bet -337 he -396 vav -276 het -75 yod -356 kaf -35 pe -355 tsadi -30 qof -99 shin -40 tav -351 cyrg 86 cyrh -8 beta -317 gamma 82 delta -336 ups -402 mpi -358 ntau -337 gkappa 103 tsig -28 tzet 24 sigmaf -67 nuf -353
        1 - gh -350 -305 -259
        1 gh gh 125 gj 22 k -44 q 54 qu -1 kh -8 h -29 x 21 ks -8 l -366 m -359 n -371 ng 47 r 8 jim 5 hah -77 kha -52 ghain 109 qaf 44 heh -58 waw -356 yeh -349 vav -314 het -58 kaf -13 pe -351 qof -41 cyrg 102 cyrh -45 gamma 75 delta -351 gkappa 47 tzet -8
        1 - gj -335 -341 -343
        1 gj gj 138 gu -2 k -53 q -26 qu -20 kh -16 h -71 x -6 ks -28 l -357 ly -352 m -355 n -354 ny -352 ng -38 r -367 jim 40 hah -75 kha -35 sad -14 tah -351 zah -2 ghain -14 qaf -16 heh -60 waw -351 vav -351 kaf -4 tsadi -9 qof -35 shin -8 cyrg -16 cyrh -63 gamma -6 gkappa -11 tzet 15 sigmaf -29
        1 - gu -348 -344 -321
        1 gu k -36 q 30 kh -25 h -40 x -18 ks -16 l -352 m -352 n -357 ng -39 r -286 jim 17 hah -66 kha -42 ghain -5 qaf 36 heh -33 kaf -20 qof -19 cyrg -9 cyrh -63 gkappa -7
        1 - k -367 -251 -227
        1 k k 66 q 51 qu 76 kh -32 h -163 x 7 ks -34 l -518 ll -363 ly -410 m -509 n -282 ny -375 ng -96 r -535 hamza -355 alef -404 alefi -402 ain -362 jim -82 hah -96 kha -51 dhal -353 sad -96 dad -352 tah -358 zah -32 ghain -42 qaf 51 heh -126 waw -321 yeh -379 bet -337 vav -377 vavvav -353 het -65 yod -331 kaf 79 ayin -401 pe -367 tsadi -56 qof 76 shin -97 tav -353 cyrg -2 cyrh -33 beta -346 gamma -88 delta -386 ups -410 mpi -360 ntau -366 gkappa -46 tsig 22 tzet -18 sigmaf -7 nuf -372
        1 - q -255 -416 -263
        1 q q 78 qu -1 kh -35 h -136 x -28 ks -55 l -420 ly -360 m -410 n -415 ny -352 ng -96 r -436 ain -352 jim -47 hah -130 kha -23 sad -351 tah -351 ghain 21 qaf 74 heh -84 waw -361 yeh -348 vav -353 het -72 yod -340 kaf -4 tsadi -337 qof 65 shin -352 cyrg 38 cyrh -84 beta -351 gamma 12 ntau -353 gkappa 42 tsig -332 tzet -12 sigmaf -352 nuf -354
        1 - qu -351 -368 -350
        1 qu qu 135 kh -9 h -98 x -10 ks -2 l -352 m -351 n -354 ng -10 r -358 jim -38 hah -75 kha -30 tah -351 ghain -16 qaf 9 heh -63 het -51 kaf -7 qof -7 cyrg -31 cyrh -81 gamma -35 gkappa -24
        1 - kh -243 -282 -268
        1 kh kh 154 h 14 x 73 ks -47 l -377 m -391 n -391 ng 35 r -404 ain -351 jim -27 hah -11 kha 105 ghain -56 qaf -61 heh 55 waw -354 yeh -354 het 19 yod -351 kaf 56 qof -6 cyrg -2 cyrh 86 beta -359 gamma -74 delta -358 mpi -351 gkappa -33 tzet -11
        1 - h -228 -167 -42
        1 h h 91 x 39 ks -306 l -429 ll -351 ly -363 m -442 n -318 ny -354 nk -351 r -476 hamza -33 alef -108 alefe -117 alefi -98 alefm -83 ain -146 tha -353 hah 51 kha -30 dhal -351 sad -351 dad -352 tah -353 zah -351 ghain -8 qaf -148 heh 52 marbuta -32 waw -174 yeh -164 maqsura -82 kurde -88 alep -134 bet -356 he 61 vav -134 vavvav -107 het 36 yod -142 yodyod -95 kaf -3 ayin -88 pe -354 tsadi -355 qof -125 shin -361 tav -352 cyrg 55 cyrh 76 beta -360 gamma -59 delta -378 ups -141 mpi -353 ntau -355 gkappa -73 tsig -360 tzet -351 sigmaf -360 omicronf -68
        1 - x -386 -316 -264
        1 x x 78 ks 77 l -374 m -362 n -373 ng -11 r -371 jim -29 hah -65 kha 43 sad -9 zah -3 ghain -4 qaf -26 heh -55 waw -352 het -20 kaf -2 tsadi 22 qof -33 shin 26 cyrg -27 cyrh 79 beta -352 gamma -64 mpi -351 gkappa -15 tsig -9 tzet -15 sigmaf -8
        1 - ks -366 -294 -328
        1 ks ks 109 l -362 m -359 n -366 r -361 jim -38 kha -45 sad -23 ghain -7 qaf -39 vav -346 kaf 3 tsadi -18 qof -45 shin -22 cyrg -60 cyrh -112 beta -352 gamma -29 gkappa -5 tsig -16 tzet -1 sigmaf -39 nuf -355
        1 - l -419 -288 -242
        1 l l 82 ly 74 m -502 n -410 ny -407 ng -356 nk -355 gn -351 r -279 hamza -354 alef -391 alefi -401 ain -274 tha -354 jim -367 hah -345 kha -317 dhal -353 sad -364 dad -354 tah -353 zah -354 ghain -366 qaf -369 heh -370 marbuta -403 waw -300 yeh -381 kurde -403 alep -404 bet -306 vav -360 vavvav -352 het -354 yod -361 yodyod -351 kaf -351 pe -365 tsadi -359 qof -376 shin -284 tav -353 cyrg -446 cyrh -353 beta -396 gamma -326 delta -380 ups -412 mpi -359 ntau -364 gkappa -362 tsig -351 sigmaf -383 nuf -362
        1 - ll -353 -325 -350
        1 ll ll 138 m -353 n -363 waw -351 yeh -322 vav -352 yod -351 cyrg -353 gamma -317
        1 - ly -374 -306 -242
        1 ly ly 139 m -387 n -368 ny -355 r -358 tah -352 ghain -351 waw -351 yeh -318 vav -351 shin -333 cyrg -355 cyrh -352 beta -355 gamma -260 nuf -352
        1 - m -364 -298 -87
        1 m m 76 n -138 ny -101 ng -156 nk -351 gn -70 r -396 hamza -353 alef -401 alefe -401 ain -357 tha -351 jim -363 hah -369 kha -358 dhal -351 sad -352 dad -351 tah -363 ghain -359 qaf -368 heh -361 waw -366 yeh -397 bet -358 vav -369 vavvav -351 het -351 yod -381 yodyod -352 kaf -352 ayin -401 pe -351 tsadi -355 qof -370 shin -354 tav -352 cyrg -436 cyrh -402 beta -376 gamma -379 delta -372 ups -409 ntau -363 gkappa -355 tsig -351 sigmaf -356 nuf 28
        1 - n -176 -226 -87
        1 n n 78 ny 84 ng 69 nk -176 gn -161 r -377 hamza -353 alef -402 ain -360 tha -307 jim -374 hah -369 kha -363 dhal -351 sad -360 dad -353 tah -361 zah -351 ghain -373 qaf -328 heh -327 waw -377 yeh -374 bet -355 vav -372 vavvav -351 het -352 yod -376 yodyod -352 kaf -351 pe -370 tsadi -359 qof -376 shin -354 tav -353 cyrg -444 cyrh -361 beta -399 gamma -11 delta -376 ups -415 mpi -374 ntau -50 gkappa -12 tsig -360 sigmaf -236 nuf 50 omicronf -392
        1 - ny -364 -344 -299
        1 ny ny 103 ng -8 nk -98 gn -28 r -386 heh -351 waw -353 yeh -351 vav -351 tsadi -351 qof -351 cyrg -352 cyrh -355 beta -352 gamma -19 mpi -352 ntau -40 gkappa -8 nuf 45
        1 - ng -355 -258 -359
        1 ng ng 117 nk 32 gn -36 r -360 kha -39 ghain 5 qaf -54 vav -351 kaf -8 qof -60 cyrg -117 cyrh 51 gamma -34 ntau -29 gkappa 86 nuf -74
        1 - nk -346 -307 -350
        1 nk nk 131 gn -19 r -353 jim -344 ghain -223 heh -351 waw -353 vav -352 nuf -39
        1 gn r -352 gamma -16 ntau -4 gkappa -24 nuf -33
        1 - r -466 -334 -176
        1 r r 67 hamza -356 alef -410 ain -367 tha -352 jim -366 hah -371 kha -370 dhal -351 sad -372 dad -354 tah -369 zah -354 ghain -71 qaf -378 heh -368 waw -356 yeh -431 kurde -401 alep -403 bet -378 vav -363 vavvav -352 het -356 yod -382 yodyod -360 kaf -360 ayin -401 pe -375 tsadi -363 qof -380 shin -364 tav -356 cyrg -457 cyrh -429 beta -383 gamma -388 delta -358 ups -409 mpi -361 ntau -358 gkappa -373 tsig -351 tzet -357 sigmaf -402 nuf -365
        1 - hamza -38 -20 -156
        1 hamza hamza 168 alef 15 alefe -15 alefi -30 alefm -29 ain -64 hah -75 qaf -351 heh -74 marbuta -62 waw -80 yeh 44 maqsura -71 kurde -59 alep 46 vav -71 yod -57 ayin -67 cyrh -342 ups -65
        1 - alef -166 -162 -156
        1 alef alef 46 alefe 53 alefi 13 alefm 54 ain -50 tha -402 jim -401 hah -89 ghain -401 heh 46 marbuta -48 waw -36 yeh -73 maqsura -64 kurde 42 alep 91 he 102 vav -41 het -74 yod -91 yodyod -57 ayin 49 qof -402 shin -401 tav -402
        1 - alefe -157 -194 -217
        1 alefe alefe 18 alefi 4 alefm 41 ain -65 hah -72 heh -77 marbuta -77 waw -64 yeh -53 kurde -67 alep 55 he -71 vav -60 ayin -72
        1 - alefi -151 -168 -191
        1 alefi alefi 59 alefm -44 ain -72 hah -72 heh -71 waw -73 alep -43 he -76 vav -73 het -71 yod -42 ayin -67
        1 - alefm -146 -180 -121
        1 alefm alefm 71 hah -71 heh -74 marbuta -71 waw -59 yeh -71 maqsura -71 alep 53 vav -43 yod -72
        1 - ain -188 -213 -98
        1 ain ain 66 hah -96 kha -351 sad -351 dad -351 ghain -353 heh -79 waw -77 yeh -95 kurde -72 alep -76 he -75 vav -85 vavvav -73 het -71 yod -78 yodyod -71 ayin 24 qof -351 ups -77 mpi -352
        1 - tha -350 -352 -351
        1 tha tha 143 sad -4 dad -1 tah -1 zah -2 heh -351 tsadi -4 tav -4 ntau -7 sigmaf -2
        1 - jim -360 -292 -276
        1 jim jim 141 hah -351 kha -25 sad -13 dad -14 tah -351 zah -17 ghain -3 qaf -31 heh -352 waw -360 yeh -71 bet -352 vav -355 het -31 yod -80 kaf -3 pe -351 tsadi 2 qof -34 shin -15 cyrg 56 cyrh -13 gamma 23 delta -21 gkappa 26 tsig 7 tzet 51 sigmaf -5
        1 - hah -201 -220 -212
        1 hah hah 57 kha -96 ghain -69 qaf -78 heh -46 marbuta -72 waw -111 yeh -96 kurde -75 alep -79 he -71 vav -82 het -39 yod -74 kaf -27 pe -351 qof -56 cyrg -81 cyrh 18 gamma -64 ups -82 gkappa -53 omicronf -75
        1 - kha -367 -368 -352
        1 kha kha 99 ghain -21 qaf -29 heh -39 waw -355 yeh -308 het 5 kaf 31 qof -13 cyrg -66 cyrh 78 gamma -14 gkappa -12 tzet -2
        1 - dhal -351 -352 -350
        1 dhal dhal 141 sad -33 tah -19 cyrg -351 delta 23 ntau -2 tzet -3
        1 - sad -357 -376 -332
        1 sad sad 67 dad -20 tah -7 zah -6 qaf -10 waw -355 yeh -96 he -401 yod -65 kaf -332 tsadi 9 qof -4 shin -8 tav -1 cyrg -42 cyrh -29 delta -22 ntau -8 tsig -6 sigmaf 8
        1 - dad -351 -358 -351
        1 dad dad 113 tah -3 zah -13 heh -352 waw -351 yeh -351 delta -9 ntau -7 tzet -3
        1 - tah -358 -313 -353
        1 tah tah 107 waw -352 yeh -351 ayin -401 tsadi -4 tav -3 delta -14 ntau -16 tsig -3 nuf -351
        1 - zah -352 -354 -350
        1 zah zah 137 qaf -3 yeh -54 yod -54 qof -1 shin -2 tav -1 cyrg -8 cyrh -19 delta -3 ntau 8
        1 - ghain -364 -327 -266
        1 ghain ghain 160 qaf 17 heh -52 waw -359 yeh -358 bet -351 vav -330 het -51 kaf -5 pe -351 qof -17 shin -351 cyrg 68 cyrh -33 gamma 35 gkappa 54
        1 - qaf -354 -395 -322
        1 qaf qaf 115 heh -77 marbuta -401 waw -364 yeh -357 kurde -401 bet -351 vav -351 het -44 kaf -8 tsadi -9 qof 63 shin -5 cyrg 6 cyrh -62 gamma -15 gkappa -10 tsig -7 tzet -4 sigmaf -13
        1 - heh -206 -151 -71
        1 heh heh 130 marbuta 25 waw -95 yeh -2 maqsura -71 kurde -22 alep -32 bet -351 he 93 vav -54 het -24 yod -66 yodyod -65 kaf -57 ayin -36 qof -69 cyrg 30 cyrh 85 gamma -62 ups -72 gkappa -56 sigmaf -342 omicronf -81
        1 - marbuta -224 -278 -162
        1 marbuta marbuta 13 waw -87 yeh -101 maqsura -73 kurde -32 alep -56 he 7 vav -74 het -71 yod -74 ayin -71 tav -367
        1 - waw -285 -157 -178
        1 waw waw 77 yeh -96 maqsura -79 kurde -76 alep 38 bet 19 he -27 vav 98 vavvav -53 yod -68 yodyod -49 kaf -352 ayin -34 pe -106 tsadi -351 qof -356 shin -352 tav -351 cyrg -354 cyrh -352 beta 47 delta -351 ups -81 mpi -75 ntau -351 gkappa -351 omicronf 25
        1 - yeh -211 -122 -160
        1 yeh yeh 73 maqsura 90 kurde -64 alep -4 bet -354 he -17 vav -80 vavvav -76 het -49 yod 98 yodyod -41 ayin 34 pe -355 tsadi -73 qof -360 shin -82 tav -357 cyrg -355 cyrh -337 beta -351 gamma -352 ups -69 gkappa -351 tsig -60 tzet -53 sigmaf -80 omicronf -107
        1 - maqsura -196 -85 -161
        1 maqsura maqsura 77 he -43 vav -76 yod 52
        1 - kurde -190 -112 -114
        1 kurde kurde 53 alep -53 he -23 vav -71 yod -60 ayin -44 qof -408
        1 - alep -157 -146 -176
        1 alep alep 65 he 0 vav 20 yod -80 yodyod -74 ayin -37
        1 - bet -366 -312 -238
        1 bet bet 107 vav -49 vavvav -48 yod -354 ayin -403 pe -55 cyrg -354 cyrh -355 beta 60 mpi 71
        1 - he -148 -138 -144
        1 he he 35 vav -79 vavvav -71 yod -52 ayin -15
        1 - vav -258 -157 -164
        1 vav vav 66 vavvav -62 yod -80 yodyod -77 ayin -71 pe -60 cyrg -279 cyrh -344 beta 13 gamma -351 ups -73 mpi -70 gkappa -353 omicronf 15
        1 - vavvav -190 -200 -200
        1 vavvav vavvav 152 yod -76 ayin -71 beta -34 gamma -351 ups -73 mpi -51
        1 - het -211 -224 -201
        1 het het 133 yod -76 kaf -42 shin -51 cyrg -55 cyrh 25 ups -71 gkappa -51 nuf -351
        1 - yod -226 -151 -223
        1 yod yod 59 ayin -60 pe -352 tsadi -73 qof -353 shin -73 cyrg -319 cyrh -352 ups -23 mpi -352 tsig -52 sigmaf -78 omicronf -87
        1 - yodyod -201 -200 -196
        1 yodyod yodyod 136
        1 - kaf -336 -356 -351
        1 kaf kaf 124 qof -11 cyrg -21 cyrh 59 gamma -3 gkappa -2
        1 - ayin -141 -124 -128
        1 ayin ayin 50 pe -401 qof -402
        1 - pe -368 -338 -351
        1 pe pe 78 cyrg -353 beta -25 gamma -351 mpi -33
        1 - tsadi -355 -367 -351
        1 tsadi tsadi 131 qof -16 shin -6 tav -3 cyrg -22 cyrh -12 delta -8 ntau -6 tsig 28 sigmaf 10
        1 - qof -365 -385 -314
        1 qof qof 124 shin -22 cyrg -53 cyrh -18 beta -353 gamma -34 delta -351 ups -401 ntau -351 gkappa -10 tsig -4 tzet -6 sigmaf -11 nuf -351
        1 - shin -360 -347 -352
        1 shin shin 151 cyrg -42 cyrh -27 delta -2 tsig -6 tzet -6 sigmaf 9
        1 - tav -358 -359 -352
        1 tav tav 99 ntau -13 tsig -6 sigmaf -6
        1 - cyrg -276 -395 -295
        1 cyrg cyrg 95 cyrh 27 beta -355 gamma 122 ups -401 mpi -351 ntau -351 gkappa 72 tsig -23 tzet -30 sigmaf -14 nuf -353
        1 - cyrh -168 -195 -200
        1 cyrh cyrh 119 beta -354 gamma -48 ntau -337 gkappa 12 tsig -5 tzet -1 sigmaf 17 nuf -351
        1 - beta -412 -227 -358
        1 beta beta 122 gamma -351 mpi -24
        1 - gamma -301 -165 -378
        1 gamma gamma 112 gkappa -16 sigmaf -351 nuf -1
        1 - delta -284 -339 -366
        1 delta delta 152 ntau -9 tsig -5 sigmaf 16 nuf -351
        1 - ups -187 -223 -202
        1 ups ups 114
        1 - mpi -379 -391 -350
        1 - ntau -296 -260 -332
        1 ntau tsig -1 nuf -2
        1 - gkappa -346 -339 -273
        1 - tsig -357 -379 -350
        1 tsig tsig 153 sigmaf -2
        1 - tzet -361 -359 -350
        1 - sigmaf -371 -411 -43
        1 sigmaf sigmaf 104 nuf -339
        1 - nuf -350 -350 -66
        1 nuf nuf 109
        1 - omicronf -180 -180 -73
        1 omicronf omicronf 37
        2 length -485 -485 -344 -281 -311 -334 -351 -383 -425 -479 -532 -583 -694
        2 - a -18 10 2
        2 a a 63 e -46 i -168 o -48 u -110 y -111 schwa 61 oe -53 ue -130 aa 14 ii -156 ee -89 oo -131 ou -121 ay -172 ey -112 oi -59 aw -200 iy -29 ya -17 ye -52 yo -137 yu -99 yi -116 ie -82 ja -38 je -121 jo -115 ju -157 aj -152 ej -82 oj -61 ij -83 ah -24 eh 4 glide -53 hard -17 soft -97 yery -96 cyre -65 b -374 p -403 f -402 v -396 w -135 t -393 d -355 z -399 ch -387 tsh -401 j -368 cs -401 c -378 g -392 gh -387 k -436 q -396 h -83 l -415 m -374 n -396 r -393 hamza 63 alefe -101 ain 41 hah -153 kha -415 sad -421 tah -403 ghain -410 qaf -425 heh 14 marbuta -148 waw -58 yeh -121 maqsura -81 kurde -79 bet -407 vav -65 vavvav -82 het -43 yod -207 yodyod 2 pe -408 tsadi -405 qof -402 cyrg -375 ups -167 omicronf -45
        2 - e -36 -5 -19
        2 e e 73 i -26 o -90 u -125 y -20 schwa 43 oe 22 ue -14 aa -77 ii -52 ee 6 oo -97 ou -151 ay 18 ey -40 oi -66 aw -136 iy -42 ya -1 ye 23 yo 1 yu -119 yi -13 ie 20 ja -21 je 3 jo 7 ju -128 aj -42 ej -128 oj -71 ij -83 ah -12 eh 27 glide 35 hard 10 soft -23 yery -2 cyre 35 b -408 p -396 v -402 w -123 t -401 d -402 s -393 z -395 c -379 k -413 q -401 h -63 l -419 m -404 n -401 r -413 hamza 6 alef -78 alefe -73 alefi 50 ain -78 hah -174 kha -406 sad -404 ghain -401 qaf -410 heh 14 marbuta -108 waw -109 yeh 37 kurde -74 alep -73 bet -408 he -25 vav -130 vavvav -130 het -114 yod 12 yodyod -61 ayin -1 pe -407 tsadi -409 qof -414 ups -86 omicronf -81
        2 - i -32 -70 -113
        2 i i 61 o -79 u -93 y 11 schwa -27 oe -63 ue 2 aa -151 ii 9 ee 27 oo -75 ou -131 ay -29 ey -37 oi -61 aw -182 iy -2 ya -109 ye -50 yo 48 yu -59 yi 29 ie -58 ja -138 je -85 jo -37 ju -41 aj -52 ej -18 oj -131 ij -69 ah -115 eh -56 glide 45 hard -12 soft -20 yery 43 cyre -39 b -446 p -204 f -407 v -378 w -165 t -375 d -331 th -401 s -403 z -341 sh -415 zh -389 ch -374 tsh -380 ts -396 dz -375 dj -327 dzh -345 j -144 zj -401 c -369 g -348 k -423 q -353 h -92 x -401 l -416 ly -380 m -444 n -399 ny -401 ng -396 r -298 hamza 34 alef -98 alefe -124 alefi -73 alefm -96 ain -83 tha -402 jim -366 hah -246 kha -420 dhal -402 sad -427 dad -404 tah -406 zah -402 ghain -403 qaf -433 heh -104 marbuta -101 waw -179 yeh 65 maqsura 46 alep -131 bet -409 he -91 vav -120 vavvav -120 het -135 yod 71 yodyod -54 kaf -402 ayin -9 pe -426 tsadi -413 qof -419 shin -412 tav -412 cyrg -402 beta -388 ups -3 mpi -401 omicronf -129
        2 - o -71 -93 -90
        2 o o 66 u 11 y -66 oe 34 ue 14 aa -151 ii -166 ee -74 oo 41 ou 35 ay -138 ey -124 oi -132 aw -31 iy -10 ya -127 ye -64 yo -76 yu -65 yi -97 ie -138 ja -134 je -80 jo -41 ju -65 aj -120 ej -122 oj -183 ij -47 ah -151 eh -36 glide -98 hard 12 soft -44 yery -34 cyre -81 b -430 p -374 f -404 v -392 w -12 t -397 d -382 s -401 z -438 sh -419 tsh -405 shch -401 c -402 g -406 k -444 q -402 h -122 l -357 m -465 nk -401 r -384 hamza -87 alef -44 alefe -86 alefi -87 alefm 24 ain -23 jim -418 hah -218 kha -420 dhal -403 sad -414 tah -411 zah -401 ghain -413 qaf -427 heh -90 marbuta -109 waw 56 yeh -103 maqsura -92 kurde -77 alep 29 bet -403 he -14 vav 63 het -120 yod -118 yodyod -125 kaf -402 ayin -89 pe -420 tsadi -394 qof -416 shin -413 tav -403 cyrg -401 beta -401 ups -140 gkappa -402 omicronf 50
        2 - u -120 -59 -77
        2 u u 78 y -78 schwa 26 oe 75 ue 80 aa -125 ii -135 ee -119 oo 36 ou 70 ay -146 ey -119 oi -94 aw -33 iy -104 ya -169 ye -85 yo -37 yu 39 yi -95 ie -124 ja -132 je -133 jo -62 ju -62 aj -109 ej -91 oj -96 ij -127 ah -90 glide -45 hard -2 soft -83 yery -7 cyre -127 b -283 p -408 f -167 v -1 w 66 t -404 d -396 s -404 z -426 sh -413 zh -402 ch -401 c -398 g -401 k -298 q -401 kh -401 h -68 l -414 m -431 n -403 r -312 hamza -113 alef -46 alefe -6 alefi -49 alefm -83 ain -5 jim -408 hah -205 kha -420 dhal -401 sad -416 dad -406 zah -401 ghain -402 qaf -419 heh -97 marbuta -80 waw 75 yeh -161 maqsura -73 kurde -82 alep -57 bet -404 he -107 vav 69 vavvav -74 het -124 yod -140 yodyod -140 kaf -404 ayin -77 pe -410 tsadi -408 qof -419 shin -401 tav -401 cyrg -402 beta -364 delta -387 ups -44 mpi -388 sigmaf -396 nuf -396 omicronf -8
        2 - y -371 -163 -139
        2 y y 84 schwa -32 oe -29 ue -6 aa -156 ii 9 ee 7 oo -92 ou -92 ay -55 oi -79 aw -129 iy -11 ye -58 yo -42 yu -5 yi -19 ja -91 je -74 jo -37 ju -63 aj -53 ej -33 oj -64 ij -55 ah -118 eh -73 glide 4 hard -18 soft -101 yery 13 cyre -23 b -361 p -391 f -314 v -291 w -119 t -396 d -402 th -352 dh -354 s -403 z -383 sh -374 zh -319 ch -154 tsh -343 ts -354 tz -351 dz -328 dj -331 dzh -319 j -101 zj -358 sj -358 sch -343 sz -351 cs -351 zs -342 c -202 cc -51 ck -69 g -145 gh -74 gj -68 gu -66 k -278 q -170 qu -62 kh -82 h -140 x -89 l -430 ly -358 m -417 n -399 ny -353 ng -352 nk -352 r -419 hamza -27 alef -140 alefe -67 alefi -74 alefm -79 ain -164 tha -354 jim -334 hah -178 kha -140 sad -367 dad -353 tah -360 zah -356 ghain -163 qaf -106 heh -107 marbuta -123 waw -155 yeh 55 maqsura -23 kurde -64 alep -117 bet -377 he -86 vav -144 vavvav -120 het -94 yod 72 yodyod -32 kaf -95 pe -369 tsadi -361 qof -146 shin -361 tav -358 cyrg -108 cyrh -117 beta -354 gamma 22 ups 25 mpi -352 ntau -351 gkappa -58 tzet -328 sigmaf -351 omicronf -91
        2 - schwa 11 28 -48
        2 schwa schwa 65 oe -69 aa -61 ii -84 ee -74 oo -73 ou -64 ay -68 ey -74 oi -71 aw -71 iy -75 ya 1 ye -47 yo -26 yu -73 ie -71 ja -62 je -72 ju -71 aj -49 ej -71 ij -61 ah -79 eh -48 glide -56 hard -53 yery -45 cyre 43 b -403 w -31 z -401 h -63 l -385 hamza -79 alefe -81 ain -56 hah -108 heh -52 waw -54 yeh 7 vav -101 vavvav -78 het -71 yod -82 ups -71
        2 - oe -81 -55 -114
        2 oe oe 69 ue -4 aa -79 ii -46 ee -75 ou -47 ay -77 ey -67 oi -76 aw 13 iy -78 ya -42 ye -73 yo 24 yu -41 ja -71 je -73 jo -25 ju -57 aj -79 ej -81 oj -51 ij -75 ah -74 eh 4 hard -68 soft -73 yery -34 cyre -8 w -47 h -30 m -407 hamza -43 alef -38 ain -82 hah -101 sad -402 heh -48 marbuta -72 waw -27 yeh -52 maqsura -73 he -51 vav -6 het -87 yod -82 yodyod -80 ayin -73 ups -71
        2 - ue -27 -43 30
        2 ue ue 46 aa -97 ii -74 ee -77 ou -13 ay -82 ey -73 oi -49 aw -43 iy -66 ya -78 yo -73 yu 38 ie -24 ja -81 je -64 jo -59 ju -1 aj -83 ej -76 oj -27 ij -78 ah -77 eh -46 glide -27 hard -72 soft -72 yery -76 cyre -42 v -392 w -20 h -55 m -401 n -396 ain -83 hah -99 heh -107 waw 76 yeh -27 vav 4 het -79 yod 16 yodyod -33 qof -401 beta -386 ups -16
        2 - aa -51 9 3
        2 aa aa 57 ii -58 ee -75 oo -20 ou -111 ay -123 ey -109 oi -99 aw -127 iy -85 ya -13 ye -76 yo -119 yu -97 yi -76 ie -89 ja -88 je -85 jo -79 ju -80 aj -130 ej -89 oj -88 ij -105 ah -5 eh -33 glide -85 hard -74 soft -77 yery -105 cyre -101 b -402 w -89 s -401 k -404 h -139 m -403 hamza 10 ain 15 hah -112 qaf -410 heh -78 marbuta -110 waw -140 yeh -147 vav -155 vavvav -72 het -83 yod -186 yodyod -104 ups -87 omicronf -84
        2 - ii -13 -74 -82
        2 ii ii 62 ee 17 oo -81 ou -114 ay -6 ey 13 oi -66 aw -110 iy -15 ya -87 ye -78 yo -72 yu -62 yi -69 ie -71 ja -106 je -80 jo -87 ju -75 aj -74 ej -68 oj -86 ij -4 ah -77 eh -56 glide -41 hard -71 soft -80 yery -68 cyre -94 b -416 w -105 d -401 z -404 sh -403 j -401 k -405 h -90 l -405 m -410 r -397 hamza -39 alef -71 ain -55 jim -406 hah -123 kha -402 sad -401 dad -403 tah -403 heh -123 waw -191 yeh 50 maqsura -46 alep -64 vav -152 vavvav -105 het -92 yod -42 ups -83 omicronf -73
        2 - ee 14 -27 -90
        2 ee ee 47 oo -86 ou -105 ay -66 ey -61 oi -77 aw -99 iy -64 ye -62 yu -77 ja -51 je -75 jo -71 ju -74 aj -80 ej -88 oj -80 ij -76 ah -59 eh -71 glide -80 soft -81 yery -72 cyre -61 w -78 h -62 ain -65 hah -106 sad -401 heh -83 waw -128 yeh -16 alep -99 vav -127 vavvav -87 het -75 yod -71 pe -401 qof -401 ups -79 omicronf -77
        2 - oo -16 -106 -58
        2 oo oo 106 ou 8 ay -48 ey -84 oi -98 aw 9 iy -73 ya -113 yo -81 yu -77 ie -15 ja -59 je -72 jo -84 aj -80 ej -75 oj -78 ij -72 ah -55 eh -72 glide -72 hard -61 soft -77 yery -75 cyre -61 b -402 w -66 z -402 k -401 h -100 l -402 r -404 hamza -80 alef -83 alefe -76 ain -104 jim -401 hah -96 ghain -401 heh -101 waw 36 yeh -101 maqsura -77 alep -65 he -72 vav 6 yod -93 yodyod -84 ups -80 omicronf -73
        2 - ou -56 -91 -162
        2 ou ou 96 ay -123 ey -106 oi -91 aw -4 iy -73 ya -124 ye -36 yo -78 yu 21 yi -75 ie -100 ja -104 je -84 jo -79 ju -92 aj -101 ej -80 oj -81 ij -86 ah -73 eh -66 glide -79 hard -66 soft -82 yery -76 cyre -87 b -402 p -407 v -365 w 39 t -401 d -401 s -401 z -414 sh -407 g -406 k -409 q -401 h -108 l -416 m -420 r -419 hamza -107 alef -127 alefe -85 ain -92 jim -410 hah -149 dhal -404 sad -403 tah -403 ghain -402 qaf -404 heh -105 marbuta -120 waw 86 yeh -175 maqsura -78 alep -72 bet -353 he -92 vav 47 het -92 yod -144 yodyod -120 kaf -403 ayin -60 pe -401 tsadi -401 qof -405 shin -401 cyrg -401 ups -77 omicronf -73
        2 - ay -89 -153 -128
        2 ay ay 98 ey 61 oi -56 aw -130 iy -126 ya -105 ye 5 yo -94 yu -112 yi -73 ie -71 ja -91 je -85 jo -98 ju -100 aj 77 ej -39 oj 15 ij -112 ah -100 eh -93 glide -52 hard -52 soft -45 yery -18 cyre -20 b -349 w -120 d -401 s -399 z -401 sh -401 k -403 h -143 l -411 m -405 r -407 alef -131 alefe -81 alefi -82 ain -124 hah -162 kha -404 heh -105 marbuta -100 waw -158 yeh -36 alep -109 he -80 vav -133 vavvav -111 het -74 pe -401 ups -77 omicronf -111
        2 - ey -90 -135 -149
        2 ey ey 100 oi -74 aw -113 iy -57 ya -75 ye -62 yo -74 yu -74 ie -69 ja -79 je -81 jo -73 ju -75 aj -77 ej 76 oj -90 ij -21 ah -100 eh -90 glide -71 hard -72 soft -102 yery -72 cyre -37 b -380 w -96 s -401 sh -402 k -406 h -112 l -409 m -406 n -403 r -406 alef -118 alefe -108 alefm -88 ain -116 hah -128 kha -401 heh -98 marbuta -108 waw -182 yeh -58 maqsura -71 kurde -71 alep -107 he -97 vav -138 vavvav -100 yod -54 ayin -40 shin -401 ups -71 omicronf -81
        2 - oi -147 -152 -102
        2 oi oi 93 aw -85 iy -85 ya -91 ye -65 yo -72 yu -73 ja -78 je -59 jo -80 ju -73 aj -97 ej -73 oj 90 ij -30 ah -113 eh -83 soft -25 cyre -55 w -79 sh -401 k -392 h -60 l -401 n -401 r -401 hamza -74 alef -123 alefi -71 alefm -71 ain -99 hah -123 heh -72 marbuta -74 waw -110 yeh -77 maqsura -93 alep -102 he -72 vav -102 yod -80 yodyod -66 ayin -77 cyrh -396 omicronf -80
        2 - aw -141 -234 -197
        2 aw aw 98 iy -127 ya -154 ye -80 yu -87 yi -79 ie -106 ja -114 je -83 jo -74 ju -88 aj -138 ej -89 oj -99 ij -129 ah -129 eh -98 glide -85 hard -79 soft -92 yery -105 cyre -98 b -390 w -79 t -401 d -406 sh -401 zh -401 tsh -401 k -402 h -116 l -402 m -405 n -403 r -409 hamza -105 alef -179 alefe -101 alefi -80 alefm -69 ain -168 hah -150 ghain -406 qaf -401 heh -116 marbuta -133 waw -79 yeh -193 maqsura -94 kurde -94 alep -109 he -104 vav -52 het -83 yod -166 yodyod -98 ayin -58 ups -80 omicronf -63
        2 - iy -53 -164 -167
        2 iy iy 30 ya -125 ye -77 yo -73 yu -88 yi -25 ie -69 ja -74 je -72 jo -78 ju -104 aj -100 ej -58 oj -93 ij 29 ah -94 eh -81 glide -75 hard -75 soft -54 yery -66 b -376 w -101 d -404 s -402 z -406 sh -403 tsh -381 dj -401 j -401 sj -401 h -69 l -417 ly -401 m -406 n -411 r -409 hamza -99 alef -120 alefe -74 alefi -73 ain -116 jim -402 hah -136 sad -401 tah -401 zah -401 heh -127 marbuta -134 waw -171 yeh 47 maqsura -97 kurde -56 alep -104 bet -405 he -105 vav -114 vavvav -113 het -72 yod -35 yodyod -77 ayin -100 tsadi -401 ups -65 omicronf -85
        2 - ya -53 -52 -35
        2 ya ya 56 ye 13 yo -2 yu -102 yi -77 ie 21 ja 42 je -44 jo -53 ju -118 aj -102 ej -57 oj -89 ij -157 ah -36 eh -89 glide 69 hard -89 soft -53 yery -87 cyre -11 b -410 w -125 d -401 s -404 z -402 ch -366 c -402 g -396 k -390 h -132 l -405 m -408 r -402 hamza -36 alefe -84 alefm -59 ain -153 jim -391 hah -167 kha -401 qaf -403 heh -53 marbuta -74 waw -159 yeh 51 vav -140 vavvav -110 het -88 yod 15 yodyod -71 ups -52 omicronf -86
        2 - ye -4 -59 -80
        2 ye ye 85 yo -14 yu -63 yi -72 ie -8 ja 28 je 48 jo -52 ju -89 aj -41 ej -81 oj -72 ij -72 ah -88 eh -28 glide -45 hard -72 soft -77 yery -62 cyre 34 v -401 w -64 l -404 m -401 r -401 hamza -53 ain -121 hah -111 heh -92 waw -118 yeh 13 alep -64 vav -81 vavvav -73 yod -54 ups -55 omicronf -79
        2 - yo -74 -137 -122
        2 yo yo 80 ja -44 je -23 jo 71 ju -46 aj -82 ej -55 oj -73 ij -84 ah -94 eh -83 glide -38 soft -80 yery -69 cyre -11 b -402 p -407 w -87 h -126 l -385 m -401 r -402 hamza -85 alef -79 alefe -30 ain -100 hah -142 qaf -401 heh -109 marbuta -90 waw -12 yeh -68 maqsura -71 alep -79 he -83 vav -47 yod -45 ayin -91 ups -74 omicronf -71
        2 - yu -58 -63 -84
        2 yu yu 64 ie -72 ja -129 je -104 jo -24 ju 68 aj -85 ej -58 oj -72 ij -89 ah -83 eh -81 glide -20 hard -76 soft -37 yery -81 cyre -120 b -370 v -396 w 36 s -401 k -370 h -82 l -402 m -404 r -401 hamza -92 ain -115 hah -119 kha -401 sad -401 heh -109 waw 50 yeh -64 vav 12 yod -23 ups -35 omicronf -74
        2 - yi -22 -21 -72
        2 yi yi 94 ie -66 ja -92 je -43 jo -45 aj -40 ij -44 ah -71 eh -72 glide -47 yery -54 cyre -10 w -72 z -392 h -44 hamza -57 hah -74 heh -47 waw -103 yeh 5 alep -75 vav -80 yod -58
        2 - ie -41 -38 -20
        2 ie ie 64 ja 13 je 18 jo -78 ju -74 aj -75 ej -72 oj -71 ij -73 soft -52 cyre 25 f -401 w -84 h -82 m -402 alefe -79 ain -63 hah -108 qaf -403 heh -82 waw -157 vav -126 vavvav -89 het -91 qof -401
        2 - ja -179 -108 -38
        2 ja aj -71 ij -75 ah -56 eh -49 glide 79 hard -78 soft -83 yery -100 cyre -32 b -401 w -86 h -88 m -401 n -402 r -415 alef -153 alefe -105 alefi -106 alefm -98 ain -142 hah -158 heh -114 marbuta -73 waw -116 kurde -74 alep -112 he -87 vav -129 vavvav -106 ayin -86 ups -59 omicronf -71
        2 - je -65 -80 -53
        2 je ah -78 eh -52 glide 29 hard -73 soft -72 yery -87 cyre 2 w -94 h -118 l -401 hamza -54 ain -130 hah -128 heh -101 waw -102 kurde -79 vav -119 vavvav -77 ups -67 omicronf -76
        2 - jo -107 -66 -80
        2 jo aj -77 ij -75 ah -74 eh -71 glide -22 hard -69 soft -68 yery -82 cyre -5 b -402 w -81 h -1 m -401 r -402 hamza -91 alef -47 alefe -19 ain -89 hah -7 heh -92 waw -55 yeh -73 alep -72 he -73 vav -68 het -71 yod -31 omicronf -71
        2 - ju -166 -123 -76
        2 ju aj -74 ah -72 glide -32 soft -66 yery -78 cyre -119 b -402 w -51 h -96 l -402 m -401 r -403 alef -102 alefe -94 alefi -82 alefm -74 ain -106 hah -115 heh -118 waw -82 alep -87 he -80 vav -98 vavvav -81 yod -68 ups -26
        2 - aj -130 -153 -108
        2 aj ij -73 ah -80 eh -87 glide 49 hard -60 soft -84 yery -58 cyre -97 w -94 h -105 l -401 r -405 hamza 54 alef -109 alefe -83 alefm -76 ain -120 hah -107 heh -115 marbuta -77 waw -148 maqsura -57 kurde -85 alep -92 he -77 vav -113 vavvav -73 yodyod -31 ayin -73 ups -73 omicronf -76
        2 - ej -41 -93 -54
        2 ej ah -90 eh -81 glide 17 soft -63 yery -82 cyre -120 w -82 h -84 m -401 r -403 hamza -94 alefm -73 ain -91 hah -98 heh -88 waw -130 vav -92 omicronf -77
        2 - oj -107 -126 -84
        2 oj ah -91 eh -76 glide -31 hard -78 soft -81 yery -68 cyre -58 b -401 w -76 h -101 r -401 hamza -98 alef -86 alefe -78 ain -84 hah -87 heh -94 marbuta -75 waw -83 maqsura -73 alep -89 vav -90 yod -65 yodyod -82 omicronf -80
        2 - ij -132 -142 -187
        2 ij ij 43 ah -101 eh -85 glide -84 hard -74 soft -62 yery -92 cyre -65 b -404 p -401 f -401 w -96 h -99 l -413 m -407 n -403 r -406 hamza -79 alef -124 alefe -72 alefi -86 alefm -87 ain -125 hah -128 heh -139 marbuta -105 waw -167 yeh -105 maqsura -93 kurde -80 alep -111 he -96 vav -124 vavvav -86 het -83 yod -62 yodyod -73 ayin -82 pe -401 ups -61 omicronf -83
        2 - ah -115 -148 0
        2 ah glide -84 hard -75 soft -80 yery -82 cyre -73 b -402 v -401 w -113 z -401 h -75 l -409 m -414 r -430 hamza -62 alef -98 alefe -94 alefi -102 alefm -91 ain -94 waw -185 yeh -156 maqsura -79 kurde -80 alep -104 vav -118 vavvav -84 yod -122 yodyod -97 ayin -99 shin -401 ups -83 omicronf -83
        2 - eh -40 -41 -48
        2 eh glide -69 hard -67 soft -66 yery -26 cyre 6 w -88 l -401 m -407 r -401 hamza -52 alefe -75 ain -105 hah -75 waw -92 yeh -18 vav -116 vavvav -76 yod -63 yodyod -78 ups -72 omicronf -73
        2 - glide -268 -184 -221
        2 glide glide 65 hard -67 soft -68 yery -77 cyre -27 p -368 f -363 v -302 w -123 t -369 d -367 dh -352 s -274 z -333 sh -353 zh -317 ch -340 tsh -357 shch -351 ts -352 dj -352 j -114 sj -354 sz -351 c -361 g -300 k -387 q -354 qu -351 h -88 x -351 l -369 ll -357 ly -326 m -359 n -386 ny -353 ng -351 r -391 hamza 34 alef -15 alefe -67 alefi -74 alefm -83 ain -124 jim -285 hah -117 kha -355 sad -354 tah -353 ghain -353 qaf -355 heh -28 marbuta -110 waw -123 yeh 57 maqsura -75 kurde -60 alep -74 bet -359 he -26 vav -73 vavvav -73 het -83 yod 38 yodyod -55 ayin -8 pe -354 tsadi -352 qof -364 shin -352 cyrg -354 cyrh -339 ups -53 ntau -339 gkappa -351 omicronf -81
        2 - hard -5 16 82
        2 hard hard 87 soft -72 yery -14 cyre -28 b -401 w -51 t -392 q -386 h -54 m -401 ain -61 heh -61 waw -31 yeh 8 vav -36 yod -45 ups -67
        2 - soft -257 -63 -25
        2 soft soft 47 yery -61 cyre -39 b -380 p -366 f -360 v -354 w -61 t -360 d -363 s -243 z -353 sh -347 zh -351 ch -353 tsh -354 ts -352 j -323 sch -351 sz -351 c -352 g -352 k -373 q -351 h -55 ks -351 l -394 ly -351 m -363 n -360 ny -351 ng -351 r -381 hamza -25 alef -89 alefe -71 ain -89 jim -352 hah -103 kha -356 dhal -352 sad -351 ghain -351 heh -61 marbuta -74 waw -146 yeh -47 maqsura -71 alep -78 bet -360 he -60 vav -79 het -77 yod -48 pe -360 tsadi -352 qof -353 shin -352 cyrg -352 cyrh -347 ups -68 omicronf -48
        2 - yery -77 -36 -18
        2 yery yery 61 cyre -29 b -409 p -402 f -404 w -87 d -402 s -397 j -401 c -405 k -403 h -84 l -403 m -405 n -403 r -402 hamza -78 alef -73 ain -91 hah -104 heh -46 waw -93 yeh 74 vav -48 yod 38 ups -74 omicronf -71
        2 - cyre -23 -12 -58
        2 cyre cyre 65 b -413 w -122 t -401 d -396 zh -402 c -401 k -403 h -63 l -402 m -397 hamza -20 alefe -76 ain -150 hah -131 kha -408 qaf -402 heh 13 waw -129 yeh 61 bet -403 vav -120 vavvav -92 het -85 yod 0 pe -403 qof -407 ups -89 omicronf -45
        2 - b -323 -370 -270
        2 b b 78 p 9 f -200 ph -64 v -101 w -120 t -503 d -379 th -355 dh -357 s -488 z -448 ss -369 sh -415 zh -320 ch -380 tsh -409 shch -353 ts -370 tz -351 dz -355 dj -360 dzh -351 j -361 zj -336 sj -353 sch -357 cz -352 sz -361 rz -354 cs -351 zs -351 c -421 cc -351 ck -353 g -452 gh -358 gj -358 gu -360 k -463 q -407 qu -352 kh -375 h -390 x -357 ks -352 l -429 ll -368 ly -363 m -318 n -504 ny -354 ng -351 r -345 hamza -359 alef -403 ain -374 tha -351 jim -343 hah -377 kha -376 dhal -351 sad -366 dad -353 tah -373 zah -356 ghain -396 qaf -378 heh -316 waw -150 yeh -364 alep -401 bet 78 vav -161 vavvav -39 het -352 yod -388 yodyod -352 kaf -358 pe -142 tsadi -368 qof -392 shin -368 tav -355 cyrg -403 cyrh -383 beta 29 gamma -355 delta -335 ups -403 mpi 105 ntau -351 gkappa -352 tsig -354 sigmaf -356 nuf -356
        2 - p -322 -358 -396
        2 p p 98 f -81 ph 3 v -221 w -199 t -368 d -449 th -351 dh -352 s -433 z -268 ss -353 sh -399 zh -353 ch -365 tsh -390 shch -352 ts -370 dz -351 dj -355 dzh -353 j -387 zj -353 sj -354 sch -351 cz -351 sz -351 zs -351 c -403 g -409 gh -351 gu -351 k -393 q -384 qu -351 kh -366 h -412 x -360 ks -351 l -464 ll -351 ly -358 m -459 n -430 ny -353 ng -351 nk -351 r -425 alef -403 ain -358 jim -363 hah -364 kha -364 sad -363 dad -351 tah -362 zah -355 ghain -362 qaf -383 heh -375 waw -138 yeh -347 bet -75 vav -206 vavvav -104 yod -381 yodyod -353 kaf -352 pe 66 tsadi -351 qof -377 shin -362 tav -358 cyrg -376 cyrh -364 beta -77 gamma -366 delta -354 ups -351 mpi -84 ntau -351 sigmaf -354 nuf -354
        2 - f -339 -235 -174
        2 f f 103 ph 118 v 61 w 51 t -244 d -296 th -72 dh -110 s -450 z -408 ss -337 sh -393 zh -360 ch -274 tsh -302 shch -351 ts -359 dz -352 dj -352 dzh -351 j -379 sj -352 sch -351 sz -351 c -389 g -408 gh -243 gu -351 k -398 qu -351 kh -285 h -369 x -291 l -324 ly -360 m -419 n -355 ny -352 ng -351 r -351 alef -405 ain -353 tha -36 jim -360 hah -357 kha -288 dhal -73 sad -359 dad -66 tah -116 ghain -311 qaf -365 heh -340 waw -106 yeh -377 alep -402 bet -111 vav -133 vavvav -96 yod -368 kaf -351 pe 76 tsadi -353 qof -365 shin -363 tav -81 cyrg -370 cyrh -357 beta 26 gamma -354 delta -35 ups -200 mpi -103 ntau -60 sigmaf -355 nuf -351
        2 - ph -355 -377 -360
        2 ph ph 141 v -32 w -67 t -353 d -353 th -12 s -360 sh -360 zh -352 tsh -360 j -352 sch -352 c -351 g -351 k -355 l -353 m -352 n -352 r -354 ghain -351 waw -101 bet -58 vav -82 vavvav -51 pe 71 shin -354 beta -12 mpi -13
        2 - v -282 -205 -253
        2 v v 87 w 41 t -431 d -453 th -66 dh -355 s -384 z -247 sh -359 zh -342 ch -368 tsh -386 shch -355 ts -303 tz -330 dz -352 dj -361 dzh -351 j -326 zj -321 sj -352 sch -353 cz -351 sz -354 cs -352 g -276 gh -358 gj -352 gu -336 k -351 q -301 qu -351 kh -330 h -378 x -355 ks -354 l -225 ly -357 m -352 n -208 ny -356 ng -355 nk -352 r -327 hamza -353 ain -357 tha -351 jim -388 hah -366 kha -345 sad -373 dad -352 tah -363 ghain -330 heh -338 waw 66 yeh -339 bet 58 vav 17 vavvav 120 het -351 yod -365 kaf -353 pe -144 tsadi -357 qof -375 shin -358 tav -356 cyrg -310 cyrh -340 beta 48 gamma -238 delta -351 ups -44 mpi -55 ntau -354 gkappa -335 nuf -347
        2 - w -195 -245 -196
        2 w w 84 t -378 d -397 th -65 dh -352 s -396 z -354 sh -364 zh -334 ch -351 tsh -366 ts -353 dj -333 j -353 sch -352 c -372 g -371 gh -351 gj -334 k -381 q -355 qu -346 kh -346 h -164 x -351 l -322 ly -351 m -412 n -366 ng -351 r -413 hamza -120 alef -189 alefe -122 alefi -103 alefm -78 ain -189 jim -336 hah -150 kha -359 sad -361 dad -357 tah -356 zah -351 ghain -363 qaf -364 heh -132 marbuta -142 waw 97 yeh -172 maqsura -119 kurde -83 alep -135 bet 56 he -123 vav 78 vavvav -77 het -92 yod -169 yodyod -81 kaf -361 ayin -62 pe -119 tsadi -355 qof -364 shin -351 tav -352 cyrg -358 cyrh -347 beta 43 gamma -351 delta -351 ups -68 mpi -64 gkappa -351 sigmaf -351 omicronf -71
        2 - t -343 -222 -114
        2 t t 102 d -55 th 75 dh -33 s -252 z -259 ss -183 sh -224 zh -144 ch -156 tsh -142 shch -57 ts 99 tz -92 dz -85 dj 30 dzh -119 j -182 zj -77 sj -127 sch -108 cz -65 sz -93 rz -73 cs -62 zs -33 c -58 cc -28 ck -346 g -322 gh -302 gj -273 gu -352 k -303 q -394 qu -353 kh -374 h -258 x -364 ks -353 l -339 ll -351 ly -335 m -471 n -401 ny -367 ng -357 nk -352 r -352 hamza -357 alef -402 ain -371 tha 48 jim -99 hah -384 kha -363 dhal -52 sad -141 dad -116 tah 98 zah -30 ghain -381 qaf -391 heh -333 waw -407 yeh -365 bet -382 vav -386 het -358 yod -387 kaf -362 pe -397 tsadi -62 qof -392 shin -148 tav 91 cyrg -411 cyrh -378 beta -362 gamma -368 delta -2 ups -404 mpi -352 ntau -122 gkappa -353 tsig -36 tzet -5 sigmaf -86 nuf -324
        2 - d -234 -289 -179
        2 d d 92 th -53 dh 27 s -290 z -207 ss -191 sh -167 zh -96 ch -226 tsh -256 shch -116 ts -214 tz -70 dz 98 dj 44 dzh -66 j -194 zj -66 sj -116 sch -111 cz -104 sz -100 rz -90 cs -79 zs -49 c -272 cc -22 ck -357 g -268 gh -261 gj -274 k -415 q -388 qu -351 kh -330 h -355 x -293 ks -351 l -425 ll -363 ly -340 m -460 n -439 ny -363 ng -353 nk -360 gn -352 r -275 hamza -360 alef -404 ain -368 tha -90 jim -160 hah -379 kha -370 dhal -6 sad -223 dad 50 tah -73 zah 20 ghain -285 qaf -398 heh -336 waw -422 yeh -288 kurde -401 alep -402 bet -382 vav -354 vavvav -351 het -351 yod -303 kaf -359 pe -368 tsadi -164 qof -382 shin -144 tav -129 cyrg -315 cyrh -325 beta -359 gamma -364 delta 101 ups -402 mpi -352 ntau 96 tsig -40 tzet -19 sigmaf -71 nuf -353
        2 - th -343 -394 -340
        2 th th 102 dh -8 s -67 z -98 ss -66 sh -72 zh -10 ch -15 tsh -120 shch -4 ts -83 tz -27 dz -3 dj 24 dzh -3 j -72 zj -5 sj -22 sch -1 cz -9 sz -12 rz -5 cs -7 zs -1 c -111 cc -2 g -354 k -363 q -352 kh -351 h -358 l -362 m -355 n -302 ng -351 r -320 tha 80 jim -59 dhal 10 sad -120 dad 2 tah 29 zah -16 ghain -352 qaf -351 yeh -358 vavvav -58 yod -351 tsadi -57 shin -3 tav 89 cyrh -351 beta -17 delta -18 ntau -1 tsig -13 tzet -3 sigmaf -8
        2 - dh -287 -317 -370
        2 dh dh 137 s -151 z -11 ss -32 sh -99 zh -55 ch -92 tsh -94 shch -24 ts -35 dz -45 dj -60 dzh -8 j -85 zj -6 sj -12 sch -26 cz -7 sz -12 rz -5 cs -3 zs -4 c -78 cc -1 k -363 q -351 l -336 m -353 n -356 r -360 tha -28 jim -58 kha -353 dhal 113 sad -72 dad 93 tah -53 zah 116 ghain -356 qaf -354 waw -358 yeh -353 bet -352 pe -351 tsadi -56 shin -52 tav -13 cyrg -346 cyrh -347 gamma -351 delta 87 ntau -4 tsig -3 sigmaf -10
        2 - s -364 -229 -157
        2 s s 85 z 9 ss 56 sh 18 zh -120 ch -70 tsh -101 shch -42 ts -118 tz 2 dz -147 dj -151 dzh -140 j -226 zj -43 sj -42 sch -41 cz -11 sz 84 rz -95 cs -26 zs -146 c 99 cc -14 g -247 gh -344 gj -134 k -270 q -410 qu -356 kh -371 h -282 x -11 ks -248 l -396 ll -337 ly -380 m -483 n -380 ny -367 ng -358 nk -354 r -508 hamza -355 alef -403 ain -377 tha 25 jim -184 hah -394 kha -374 dhal -132 sad 86 dad -116 tah -184 zah -109 ghain -395 qaf -239 heh -382 waw -430 yeh -249 kurde -401 bet -410 vav -377 het -120 yod -247 kaf -356 pe -397 tsadi -27 qof -203 shin 45 tav -138 cyrg -222 cyrh -82 beta -365 gamma -369 delta -18 ups -401 mpi -358 ntau -72 gkappa -335 tsig -46 tzet -52 sigmaf 71 nuf -338
        2 - z -376 -387 -285
        2 z z 102 ss -2 sh -135 zh 67 ch -113 tsh -164 shch -133 ts 59 tz 60 dz 39 dj -32 j -54 zj -20 sj -68 sch -21 cz -40 sz -102 rz -124 cs -82 zs 6 c 3 cc -15 g -96 gh -328 gj -60 k -256 q -284 qu -352 kh -310 h -419 x 84 ks -77 l -344 ll -345 ly -355 m -462 n -378 ny -357 nk -353 r -358 hamza -359 alef -402 alefe -401 ain -357 tha -60 jim -12 hah -379 kha -372 dhal 58 sad -109 dad 81 tah -135 zah 64 ghain -297 qaf -155 heh -373 waw -397 yeh -109 alep -401 bet -377 vav -373 het -84 yod -206 kaf -351 pe -357 tsadi 23 qof -128 shin -95 tav -95 cyrg -129 cyrh -116 beta -354 gamma -356 delta -50 ups -402 mpi -352 ntau -55 tsig -44 tzet 34 sigmaf 42 nuf -353
        2 - ss -352 -351 -351
        2 ss ss 128 sh -27 zh -57 ch -16 tsh -101 shch -14 ts -63 tz -7 dz -25 dj -22 dzh -18 j -82 zj -11 sj -9 sch -2 cz -11 sz 11 rz 3 cs -2 zs -1 c 1 g -88 gj -9 k -154 ks -71 l -363 m -361 n -361 r -374 ain -353 jim -97 hah -355 dhal -36 sad -2 dad -49 zah -30 ghain -352 qaf -73 heh -352 waw -352 yeh -171 bet -354 vav -351 het -64 yod -138 tsadi -28 qof -75 shin -3 tav -42 cyrg -31 cyrh -30 tsig -8
        2 - sh -168 -355 -86
        2 sh sh 108 zh -21 ch 72 tsh -27 shch 43 ts -133 tz -69 dz -98 dj -133 dzh -102 j -136 zj -12 sj 50 sch 82 cz -39 sz 75 rz -84 cs -50 zs -11 c -79 cc -23 ck -61 g -175 gh -116 gj -85 gu -68 k -174 q -173 qu -59 kh -94 h -253 x 59 ks -89 l -377 ll -351 ly -357 m -364 n -431 ny -353 r -449 alef -401 ain -352 tha -42 jim -55 hah -361 kha -136 dhal -65 sad 3 dad -74 zah -60 ghain -78 qaf -128 heh -357 waw -376 yeh -141 alep -396 bet -357 vav -356 het -90 yod -169 kaf -86 pe -356 tsadi -21 qof -148 shin 111 tav -65 cyrg -103 cyrh -76 gamma -70 delta -41 mpi -353 ntau -353 gkappa -27 tsig -36 tzet -15 sigmaf 6
        2 - zh -210 -215 -373
        2 zh zh 133 ch 72 tsh -17 shch -60 ts -59 tz -39 dz 61 dj 62 dzh 85 j 61 zj 53 sj -37 sch 71 cz -62 sz -70 rz -26 cs 30 zs -23 c 81 cc -4 ck -36 g 15 gh -40 gj -7 gu -16 k -166 q -77 qu -31 kh -126 h -384 x -26 ks -52 l -400 ly -357 m -397 n -388 ny -353 r -191 tha -3 jim 70 kha -47 dhal -1 sad -74 dad -25 zah 18 ghain -50 qaf -124 heh -352 waw -309 yeh -99 bet -351 vav -332 het -97 yod -72 kaf -8 pe -358 tsadi -12 qof -108 shin -58 tav -27 cyrg -53 cyrh -26 gamma -19 delta -22 gkappa -12 tsig 9 tzet 35 sigmaf -19
        2 - ch -285 -266 -343
        2 ch ch 119 tsh 116 shch -62 ts 97 tz 33 dz 13 dj 38 dzh -23 zj -29 sj 9 sch 43 cz 86 sz 11 rz -39 cs 34 zs -8 c 51 ck -56 g -27 gh -43 gj -31 gu -19 k -81 q -14 qu 4 h -4 x 46 ks -40 l -409 ly -351 m -391 n -395 ng -99 r -394 ain -357 tha -50 jim -15 hah -76 kha 43 dhal -49 sad -92 dad -33 zah -43 ghain -54 qaf -68 heh -1 waw -372 yeh -213 bet -347 vav -333 het 44 yod -134 kaf 45 pe -355 tsadi 65 qof -45 shin 27 tav -56 cyrg -23 cyrh 65 gamma -20 delta -23 gkappa -10 tsig 58 tzet -3 sigmaf -23
        2 - tsh -309 -237 -340
        2 tsh tsh 110 shch -47 ts 64 tz 51 dz -13 dj 49 dzh 3 j -8 zj -68 sj -119 sch -106 cz 98 sz -94 rz -82 cs 109 zs -31 c 91 g -48 gh -351 gj -39 k -44 q -148 h -274 x 117 ks -66 l -425 ly -356 m -397 n -367 ny -352 r -449 tha -24 jim -11 hah -351 kha -352 dhal -53 sad -118 dad -57 tah -106 zah -42 ghain -330 qaf -31 heh -354 waw -366 yeh -142 bet -358 vav -361 het -57 yod -151 kaf -331 pe -352 tsadi 87 qof -36 shin -40 tav -74 cyrg -76 cyrh -44 delta -51 ntau -34 gkappa -351 tsig 38 tzet -19 sigmaf 59 nuf -351
        2 - shch -359 -382 -351
        2 shch shch 164 ts 11 tz -9 dz -8 dj -15 dzh -5 j -62 zj -13 sj -15 sch 39 cz -11 rz -9 cs -4 c 7 g -46 gj -6 k -116 q -351 h -358 x 22 ks -12 l -358 m -352 n -370 r -360 ain -351 jim -57 sad -78 dad -9 zah -29 qaf -46 waw -351 yeh -134 bet -352 het -55 yod -86 tsadi -21 qof -31 shin 32 cyrg -16 cyrh -15 delta -20 tsig -1 sigmaf 29
        2 - ts -217 -270 -373
        2 ts ts 102 tz 67 dj -42 dzh -13 j -93 zj -25 sj -40 sch -37 cz 52 sz -56 rz -43 cs -20 zs -52 c 74 g -121 gj -12 k -3 q -157 h -324 x -15 ks -86 l -394 ly -352 m -374 n -412 ny -352 r -381 ain -351 tha -6 jim 63 dhal -43 sad -69 dad -50 tah -57 zah -23 ghain -354 qaf -73 waw -365 yeh -184 bet -359 vav -353 vavvav -351 het -59 yod -161 tsadi 101 qof -70 shin -81 tav -47 cyrg -66 cyrh -54 delta -17 ntau -16 tsig 35 tzet 22 sigmaf -35
        2 - tz -352 -367 -355
        2 tz dj 19 j -7 zj -4 sj -5 sch -7 sz -17 rz -21 cs 8 zs -8 c 54 g 12 gj -1 h -352 x -1 ks -7 l -353 n -354 r -354 tha -12 jim 20 sad -34 dad -16 tah -15 zah -12 qaf -33 yeh -91 vav -352 yod -69 tsadi 93 qof -34 shin -16 tav -35 cyrh -2 ntau -6 sigmaf -6
        2 - dz -365 -366 -352
        2 dz dj 56 j 55 zj -3 sj -18 sch -11 cz 30 sz -45 rz -22 cs 14 zs -5 c 30 ck -7 g 27 gh -14 gj -9 gu -11 k -122 q -58 qu -13 kh -22 h -354 x 17 ks -6 l -363 m -356 n -360 r -354 tha -5 jim 86 kha -41 dhal -37 sad -56 dad -20 zah -7 ghain -31 qaf -78 heh -351 yeh -141 vav -355 het -52 yod -96 kaf -16 tsadi -10 qof -42 shin -55 tav -16 cyrg -22 cyrh 5 gamma 20 delta -2 gkappa -2 sigmaf 24
        2 - dj -375 -390 -355
        2 dj dj 90 dzh 64 j 82 zj -18 sj -25 sch -18 cz 6 sz -43 rz -14 cs 4 zs 27 c 54 ck -4 g 87 gh -18 gj 59 gu -1 k -131 q -10 qu -11 kh -54 h -348 x 29 ks -23 l -368 m -361 n -366 ny -351 r -369 jim 109 hah -352 kha -66 dhal -22 sad -66 dad -32 zah -18 ghain -46 qaf -75 waw -362 yeh -168 het -51 yod -104 kaf -21 pe -353 tsadi 17 qof -25 shin -62 tav -35 cyrg 16 cyrh -36 gamma 44 delta -2 gkappa -1 tsig 6 tzet 42 sigmaf 19
        2 - dzh -355 -364 -353
        2 dzh dzh 164 j 81 zj -17 sj -15 sch 2 cz -13 sz -18 rz -7 cs -2 c 42 ck -1 g 25 gh -5 gj 34 gu -6 k -88 q -39 qu -3 kh -22 h -351 x -11 ks -22 l -354 m -355 n -360 r -363 jim 106 kha -65 dhal -17 sad -53 dad -33 zah -18 ghain -54 qaf -65 heh -352 waw -353 yeh -131 het -53 yod -90 kaf -7 tsadi -19 qof -69 shin -37 tav -30 cyrg -58 cyrh -42 gamma -10 delta -4 gkappa -2 tsig -1 tzet -6 sigmaf -5
        2 - j -406 -348 -334
        2 j j 78 zj 19 sj -93 sch 7 cz -43 sz -37 rz -54 cs -22 zs 26 c -53 cc -8 ck -30 g -24 gh -42 gj 28 gu 29 k -200 q -99 qu -28 kh 4 h -305 x -20 ks -74 l -410 ll -334 ly -353 m -408 n -369 ny -356 nk -351 r -435 ain -351 tha -13 jim 107 kha 10 dhal -29 sad -37 dad -75 tah -354 zah -47 ghain -49 qaf -134 heh -357 waw -352 yeh 30 bet -369 vav -351 het -37 yod 8 kaf -15 pe -363 tsadi -86 qof -144 shin -89 tav -33 cyrg -64 beta -351 gamma 55 delta -20 gkappa -15 tsig -15 tzet 45 sigmaf -51
        2 - zj -352 -331 -352
        2 zj zj 144 sch -1 cz -4 rz -10 cs -1 zs -9 c -29 g -68 gj -1 k -63 h -356 x -2 ks -13 l -355 m -354 n -353 r -357 jim -25 sad -24 qaf -9 yeh -111 yod -91 tsadi 8 qof -23 shin -7 cyrg -28 cyrh -6 tsig 2 tzet -1 sigmaf -2
        2 - sj -356 -365 -353
        2 sj sj 125 cz -5 rz -10 cs -6 zs -6 c -30 g -66 gj -15 k -121 h -368 x 25 ks -11 l -362 ly -351 m -356 n -362 r -357 jim -74 kha -356 dhal -10 sad -22 dad -1 zah -5 qaf -29 yeh -145 vav -353 het -57 yod -106 tsadi -23 qof -23 shin 12 tav -17 cyrg -25 cyrh -21 delta -2 tsig -3 tzet -1 sigmaf 7
        2 - sch -357 -339 -264
        2 sch cz -20 sz 40 rz -14 cs -8 zs -16 c -61 g -51 gj -6 k -42 h -351 x 54 ks -21 l -354 m -356 n -349 r -365 tha -1 dhal -21 sad -65 dad -9 zah -71 qaf -50 yeh -80 vav -351 yod -106 pe -353 tsadi -34 qof -56 shin 115 tav -19 cyrg -31 cyrh -28 delta -3 tsig -2 sigmaf -7
        2 - cz -350 -364 -357
        2 cz rz -16 zs -1 c 41 g -27 k -54 q -347 h -358 x 2 l -355 n -359 r -356 tha -13 jim -3 kha -351 dhal -7 sad -23 dad -13 zah -9 qaf 12 heh -352 yeh -125 bet -357 vav -353 yod -90 tsadi 45 qof -38 shin -24 tav -4 cyrg -6 cyrh -3 delta -1 tsig 10 sigmaf -6
        2 - sz -384 -352 -267
        2 sz rz -31 cs -13 zs -2 c -33 g -59 gj -10 k -122 q -351 h -329 x 49 ks -19 l -313 m -360 n -335 r -364 tha -1 jim -78 dhal -26 sad -23 dad -5 zah 20 ghain -357 qaf -48 waw -356 yeh -98 bet -351 vav -354 het -53 yod -118 pe -352 tsadi -36 qof -53 shin 52 tav -5 cyrg -30 cyrh -22 delta -1 tsig -4 tzet -3 sigmaf 10
        2 - rz -351 -363 -350
        2 rz rz 176 cs -9 zs -9 c -59 cc -5 g -37 gj -5 k -84 h -351 x -2 ks -10 l -353 n -352 r -51 tha -1 jim -46 dhal -10 sad 21 dad -26 zah -24 qaf -20 heh -355 yeh -110 vav -351 yod -95 tsadi -37 qof -25 shin -31 tav -7 cyrg -8 cyrh -13 delta -2 tsig -6 tzet -1 sigmaf -1
        2 - cs -352 -369 -353
        2 cs cs 158 c 29 g 18 gj 3 k -31 x -17 ks -1 l -351 m -354 n -353 jim -15 dhal -4 sad -25 dad -1 qaf -5 yeh -97 bet -351 vav -351 het -69 yod -72 tsadi 51 qof -12 shin -24 cyrg -9 cyrh -39 delta -7 tzet 18 sigmaf -9
        2 - zs -353 -280 -353
        2 zs zs 148 c -10 g 34 gj -1 k -23 h -355 x -6 ks -19 l -353 m -351 n -332 r -354 jim 76 sad -4 dad -19 qaf -17 yeh -33 yod -68 tsadi -8 qof -11 shin -8 delta -1 tsig -1 sigmaf -11
        2 - c -353 -453 -384
        2 c c 100 ck -9 g -42 gh -47 gj -20 gu -55 k 65 q -5 qu 6 kh -14 h -158 x 48 ks -9 l -352 ll -352 ly -352 m -422 n -458 ny -358 ng -91 r -466 hamza -351 alef -413 alefi -401 ain -353 tha -73 jim 7 hah -98 kha -65 dhal -51 sad 9 dad -51 tah -95 zah -82 ghain -88 qaf 7 heh -159 waw -383 yeh -211 alep -404 bet -365 vav -369 het -80 yod -159 kaf 37 pe -363 tsadi 76 qof 78 shin -49 tav -74 cyrg -45 cyrh -34 gamma -31 delta -40 ups -401 mpi -351 ntau -31 gkappa 3 tsig 52 tzet 36 sigmaf -6
        2 - cc -350 -352 -350
        2 cc g -31 k 15 q 11 qu 14 kh -10 h -61 n -353 ng -17 r -352 jim -12 hah -60 kha -5 dhal -3 dad -15 heh -61 yeh -66 yod -52 qof 9 shin -20 cyrg -2 cyrh -18 gamma -1 delta -2
        2 - ck -350 -368 -312
        2 ck ck 151 g -87 gh -11 gj -6 gu -8 k 6 q -27 qu 18 kh -32 h -101 x -20 ks -19 l -351 m -356 n -353 ng -34 jim -36 hah -73 kha -58 ghain -42 qaf -28 heh -78 yeh -351 bet -352 vav -353 het -54 kaf -19 pe -351 qof 97 cyrg -29 cyrh -45 gamma -3
        2 - g -283 -271 -172
        2 g g 102 gh 82 gj -16 gu 8 k -13 q 25 qu -38 kh -97 h -69 x -53 ks -85 l -404 ll -351 ly -364 m -430 n -328 ny -351 ng -152 nk -335 r -492 alef -401 ain -361 jim 73 hah -49 kha -100 sad -111 dad -352 tah -357 zah -34 ghain 81 qaf 38 heh 12 waw -386 yeh -372 bet -329 he -396 vav -278 het -96 yod -370 yodyod -351 kaf -63 pe -368 tsadi -25 qof -110 shin -61 tav -352 cyrg 97 cyrh -65 beta -325 gamma 116 delta -342 mpi -352 ntau -342 gkappa 87 tsig -19 tzet 44 sigmaf -62 nuf -351
        2 - gh -305 -331 -247
        2 gh gh 112 gj 12 k -62 q 52 qu -1 kh 10 h -9 x 19 ks -8 l -359 m -359 n -369 ng 48 r -28 tha -351 jim 1 hah -117 kha -90 ghain 126 qaf 55 heh -67 waw -373 yeh -348 vav -305 het -77 kaf -32 pe -354 qof -75 cyrg 83 cyrh -37 gamma 64 gkappa 32 tzet -2
        2 - gj -353 -299 -351
        2 gj gj 138 gu -2 k -57 q -26 qu -20 kh -16 h -71 x -6 ks -21 l -357 m -355 n -356 ng -33 r -359 hamza -351 jim 45 hah -114 kha -70 sad -32 tah -354 zah -9 ghain -22 qaf -36 heh -66 waw -354 vav -356 het -51 kaf -15 tsadi -27 qof -76 shin -29 cyrg -7 cyrh -25 gamma -7 gkappa -4 tzet 6 sigmaf -12
        2 - gu -343 -335 -337
        2 gu k 50 q 30 kh -25 h -40 x -18 ks -10 l -359 m -353 n -359 ng 3 r -287 hamza -351 jim 26 hah -90 kha -83 tah -352 ghain -8 qaf 37 heh -29 kaf -42 qof -45 cyrg -2 cyrh -32 gkappa -2
        2 - k -422 -352 -277
        2 k k 78 q 4 qu 29 kh -17 h -219 x 108 ks -67 l -533 ll -360 ly -376 m -493 n -379 ny -373 ng -102 r -504 hamza -368 alef -418 alefi -408 ain -383 tha -351 jim -97 hah -117 kha -72 dhal -361 sad -117 dad -357 tah -375 zah -69 ghain -100 qaf 66 heh -145 waw -314 yeh -386 bet -336 vav -405 vavvav -360 het -82 yod -322 kaf 69 ayin -401 pe -377 tsadi -79 qof 88 shin -112 tav -361 cyrg 25 cyrh -63 beta -352 gamma -30 delta -365 ups -402 mpi -352 ntau -355 gkappa 29 tsig 5 tzet -27 sigmaf -42 nuf -361
        2 - q -263 -410 -264
        2 q q 78 qu -1 kh -35 h -167 x -28 ks -37 l -422 ly -352 m -408 n -422 ny -351 ng -101 r -425 ain -358 jim -61 hah -162 kha -50 sad -357 tah -355 ghain 18 qaf 96 heh -96 waw -382 vav -363 het -105 yod -339 kaf -2 tsadi -331 qof 64 shin -357 cyrg 26 cyrh -59 gamma 12 ntau -351 gkappa 37 tsig -338 tzet -3 nuf -351
        2 - qu -350 -372 -350
        2 qu qu 135 kh -9 h -92 x -10 ks -4 l -354 m -351 n -354 ng -24 r -358 jim -72 hah -106 kha -68 tah -354 ghain -42 qaf 19 heh -92 yeh -351 het -52 kaf -23 qof -5 cyrg -20 cyrh -43 gamma -13 gkappa -8
        2 - kh -210 -212 -269
        2 kh kh 154 h 14 x 73 ks -91 l -348 m -377 n -379 ng 4 r -393 ain -354 jim -38 hah -8 kha 129 tah -351 ghain -88 qaf -78 heh 71 waw -366 yeh -367 vav -352 het 37 yod -355 kaf 66 pe -351 qof -19 cyrg -3 cyrh 66 beta -352 gamma -40 delta -352 gkappa -18 tzet -3
        2 - h -234 -167 -113
        2 h h 96 x 39 ks -315 l -423 ll -351 ly -356 m -440 n -318 ny -353 nk -351 r -448 hamza -30 alef -120 alefe -143 alefi -111 alefm -101 ain -180 tha -361 jim -358 hah 80 kha -24 dhal -356 sad -362 dad -358 tah -365 zah -355 ghain -15 qaf -183 heh 88 marbuta -24 waw -196 yeh -185 maqsura -104 kurde -108 alep -181 bet -373 he 83 vav -148 vavvav -140 het 49 yod -154 yodyod -130 kaf 8 ayin -111 pe -368 tsadi -371 qof -173 shin -387 tav -360 cyrg 38 cyrh 53 beta -352 gamma -52 delta -358 ups -109 mpi -351 ntau -351 gkappa -63 tsig -352 sigmaf -352
        2 - x -371 -371 -262
        2 x x 78 ks 102 l -371 m -362 n -369 ng -16 r -365 jim -45 hah -93 kha 51 sad -29 zah -10 ghain -19 qaf -56 heh -70 waw -358 yeh -352 het -11 kaf -5 tsadi 31 qof -68 shin 37 cyrg -12 cyrh 62 beta -351 gamma -40 gkappa -4 tsig -2 tzet -5 sigmaf -2
        2 - ks -359 -300 -289
        2 ks ks 127 l -356 m -354 n -365 r -359 jim -66 kha -68 sad -41 zah -2 ghain -26 qaf -66 heh -351 vav -343 kaf 2 tsadi -33 qof -76 shin -48 cyrg -40 cyrh -93 gamma -28 gkappa -1 tsig -8 sigmaf -25 nuf -351
        2 - l -396 -350 -310
        2 l l 84 ly 65 m -510 n -415 ny -380 ng -356 nk -353 gn -351 r -272 hamza -361 alef -391 alefi -401 ain -265 tha -368 jim -396 hah -341 kha -328 dhal -359 sad -388 dad -366 tah -361 zah -360 ghain -398 qaf -399 heh -390 marbuta -403 waw -283 yeh -378 kurde -407 alep -404 bet -302 vav -365 vavvav -356 het -364 yod -363 yodyod -354 kaf -352 pe -388 tsadi -379 qof -410 shin -274 tav -361 cyrg -417 cyrh -315 beta -370 gamma -330 delta -364 ups -403 mpi -357 ntau -354 gkappa -353 sigmaf -376 nuf -358
        2 - ll -350 -280 -350
        2 ll ll 138 m -359 n -368 tha -351 hah -351 dhal -351 sad -351 waw -354 yeh -314 vav -361 yod -353 kaf -351 pe -351 qof -352 cyrg -351 gamma -325
        2 - ly -364 -249 -297
        2 ly ly 115 m -368 n -369 ny -354 r -358 jim -351 kha -351 tah -358 ghain -354 waw -356 yeh -311 vav -355 vavvav -352 tsadi -351 shin -326 cyrg -351 cyrh -351 beta -351 gamma -272
        2 - m -352 -373 -155
        2 m m 77 n -154 ny -205 ng -223 nk -355 gn -66 r -425 hamza -361 alef -401 alefe -401 ain -364 tha -353 jim -387 hah -396 kha -373 dhal -353 sad -358 dad -356 tah -377 ghain -379 qaf -393 heh -374 waw -359 yeh -408 kurde -402 bet -370 vav -393 vavvav -356 het -356 yod -401 yodyod -359 kaf -358 ayin -401 pe -355 tsadi -367 qof -407 shin -364 tav -360 cyrg -403 cyrh -384 beta -365 gamma -361 delta -357 ups -402 ntau -354 gkappa -354 sigmaf -354 nuf -33
        2 - n -228 -277 -167
        2 n n 85 ny 38 ng -51 nk -220 gn -194 r -358 hamza -358 alef -402 ain -357 tha -297 jim -410 hah -393 kha -390 dhal -356 sad -387 dad -361 tah -382 zah -356 ghain -396 qaf -319 heh -342 waw -363 yeh -377 bet -355 vav -383 vavvav -353 het -358 yod -405 yodyod -353 kaf -353 pe -406 tsadi -383 qof -405 shin -370 tav -361 cyrg -422 cyrh -383 beta -374 gamma 31 delta -359 ups -404 mpi -361 ntau -47 gkappa -47 tsig -356 sigmaf -239 nuf 83 omicronf -396
        2 - ny -359 -349 -301
        2 ny ny 87 ng 30 nk -89 gn -30 r -367 sad -351 ghain -351 qaf -351 heh -353 waw -365 yeh -355 bet -352 vav -354 yod -351 kaf -351 pe -351 tsadi -353 qof -352 cyrg -351 cyrh -351 beta -351 gamma -9 ntau -23 gkappa -2 nuf 32
        2 - ng -351 -270 -344
        2 ng ng 90 nk 20 gn -29 r -356 kha -80 ghain 8 qaf -100 waw -351 vav -354 kaf -22 qof -98 cyrg -52 cyrh 6 gamma -44 ntau -8 gkappa 66 nuf -65
        2 - nk -351 -364 -351
        2 nk nk 131 gn -19 r -351 jim -342 ghain -209 heh -354 waw -361 yeh -351 vav -360 nuf -21
        2 - gn -350 -351 -350
        2 gn r -358 yod -351 gamma -8 ntau -1 gkappa -9 nuf -22
        2 - r -385 -337 -223
        2 r r 60 hamza -366 alef -410 ain -379 tha -357 jim -402 hah -399 kha -384 dhal -356 sad -412 dad -360 tah -386 zah -364 ghain -71 qaf -419 heh -369 waw -371 yeh -469 kurde -401 alep -403 bet -413 vav -400 vavvav -356 het -365 yod -390 yodyod -366 kaf -382 ayin -401 pe -410 tsadi -380 qof -421 shin -382 tav -369 cyrg -430 cyrh -411 beta -375 gamma -366 delta -362 ups -402 mpi -357 ntau -353 gkappa -360 tsig -351 tzet -352 sigmaf -369 nuf -365
        2 - hamza -44 -26 -129
        2 hamza hamza 168 alef 15 alefe -15 alefi -30 alefm -29 ain -64 hah -75 qaf -351 heh -74 marbuta -62 waw -80 yeh 44 maqsura -71 kurde -59 alep 46 vav -71 yod -57 ayin -67 cyrh -337 ups -61
        2 - alef 5 23 31
        2 alef alef 46 alefe 53 alefi 13 alefm 54 ain -50 tha -402 jim -401 hah -89 ghain -401 heh 46 marbuta -48 waw -36 yeh -73 maqsura -64 kurde 42 alep 91 he 102 vav -41 het -74 yod -91 yodyod -57 ayin 49 qof -402 shin -401 tav -402
        2 - alefe 26 -53 -102
        2 alefe alefe 18 alefi 4 alefm 41 ain -65 hah -72 heh -77 marbuta -77 waw -64 yeh -53 kurde -67 alep 55 he -71 vav -60 ayin -72
        2 - alefi 10 -22 -49
        2 alefi alefi 59 alefm -44 ain -72 hah -72 heh -71 waw -73 alep -43 he -76 vav -73 het -71 yod -42 ayin -67
        2 - alefm 41 -32 62
        2 alefm alefm 71 hah -71 heh -74 marbuta -71 waw -59 yeh -71 maqsura -71 alep 53 vav -43 yod -72
        2 - ain -181 -209 -56
        2 ain ain 66 hah -96 kha -351 sad -351 dad -351 ghain -353 heh -79 waw -77 yeh -95 kurde -72 alep -76 he -75 vav -85 vavvav -73 het -71 yod -78 yodyod -71 ayin 24 qof -351 cyrh -351 ups -94 mpi -357 gkappa -352
        2 - tha -352 -367 -357
        2 tha tha 143 sad -4 dad -1 tah -1 zah -2 heh -351 tsadi -4 tav -4 ntau -25 sigmaf -8
        2 - jim -360 -303 -265
        2 jim jim 141 hah -351 kha -25 sad -13 dad -14 tah -351 zah -17 ghain -3 qaf -31 heh -352 waw -360 yeh -71 bet -352 vav -355 het -31 yod -80 kaf -3 pe -351 tsadi 2 qof -34 shin -15 cyrg 52 cyrh -20 gamma 31 delta -46 gkappa 47 tsig 5 tzet 63 sigmaf -14 nuf -351
        2 - hah -204 -218 -263
        2 hah hah 57 kha -96 ghain -69 qaf -78 heh -46 marbuta -72 waw -111 yeh -96 kurde -75 alep -79 he -71 vav -82 het -39 yod -74 kaf -27 pe -351 qof -56 cyrg -106 cyrh 31 beta -352 gamma -91 ups -94 mpi -351 gkappa -61 omicronf -89
        2 - kha -396 -425 -358
        2 kha kha 99 ghain -21 qaf -29 heh -39 waw -355 yeh -308 het 5 kaf 31 qof -13 cyrg -117 cyrh 90 gamma -40 gkappa -32 tzet -9
        2 - dhal -355 -368 -350
        2 dhal dhal 141 sad -33 tah -19 cyrg -353 delta 38 ntau -9 tsig -1 tzet -10
        2 - sad -384 -437 -314
        2 sad sad 67 dad -20 tah -7 zah -6 qaf -10 waw -355 yeh -96 he -401 yod -65 kaf -332 tsadi 9 qof -4 shin -8 tav -1 cyrg -81 cyrh -79 gamma -351 delta -47 ntau -23 tsig -19 tzet -1 sigmaf 9
        2 - dad -357 -386 -359
        2 dad dad 113 tah -3 zah -13 heh -352 waw -351 yeh -351 delta -26 ntau -24 tzet -11 sigmaf -2
        2 - tah -391 -302 -365
        2 tah tah 107 waw -352 yeh -351 ayin -401 tsadi -4 tav -3 cyrh -352 delta -42 ntau -27 tsig -11 nuf -356
        2 - zah -364 -370 -352
        2 zah zah 137 qaf -3 yeh -54 yod -54 qof -1 shin -2 tav -1 cyrg -27 cyrh -39 delta -12 ntau 15 tzet -1
        2 - ghain -401 -319 -233
        2 ghain ghain 160 qaf 17 heh -52 waw -359 yeh -358 bet -351 vav -330 het -51 kaf -5 pe -351 qof -17 shin -351 cyrg 82 cyrh -54 beta -351 gamma 47 gkappa 66 tzet -2
        2 - qaf -382 -436 -302
        2 qaf qaf 115 heh -77 marbuta -401 waw -364 yeh -357 kurde -401 bet -351 vav -351 het -44 kaf -8 tsadi -9 qof 63 shin -5 cyrg -8 cyrh -86 gamma -39 mpi -351 gkappa -24 tsig -20 tzet -15 sigmaf -29 nuf -351
        2 - heh -205 -156 -60
        2 heh heh 130 marbuta 25 waw -95 yeh -2 maqsura -71 kurde -22 alep -32 bet -351 he 93 vav -54 het -24 yod -66 yodyod -65 kaf -57 ayin -36 qof -69 cyrg 43 cyrh 107 gamma -87 ups -78 mpi -352 gkappa -65 sigmaf -337 omicronf -99
        2 - marbuta -111 -158 32
        2 marbuta marbuta 13 waw -87 yeh -101 maqsura -73 kurde -32 alep -56 he 7 vav -74 het -71 yod -74 ayin -71 tav -367
        2 - waw -302 -169 -151
        2 waw waw 77 yeh -96 maqsura -79 kurde -76 alep 38 bet 19 he -27 vav 98 vavvav -53 yod -68 yodyod -49 kaf -352 ayin -34 pe -106 tsadi -351 qof -356 shin -352 tav -351 cyrg -356 cyrh -358 beta 52 delta -353 ups -94 mpi -98 ntau -354 gkappa -352 sigmaf -351 omicronf 43
        2 - yeh -210 -130 -148
        2 yeh yeh 73 maqsura 90 kurde -64 alep -4 bet -354 he -17 vav -80 vavvav -76 het -49 yod 98 yodyod -41 ayin 34 pe -355 tsadi -73 qof -360 shin -82 tav -357 cyrg -369 cyrh -330 beta -355 gamma -358 ups -73 mpi -351 gkappa -354 tsig -76 tzet -62 sigmaf -130 omicronf -147
        2 - maqsura -64 3 1
        2 maqsura maqsura 77 he -43 vav -76 yod 52
        2 - kurde -62 36 15
        2 kurde kurde 53 alep -53 he -23 vav -71 yod -60 ayin -44 qof -408
        2 - alep 31 28 -9
        2 alep alep 65 he 0 vav 20 yod -80 yodyod -74 ayin -37
        2 - bet -424 -294 -206
        2 bet bet 107 vav -49 vavvav -48 yod -354 ayin -403 pe -55 cyrg -365 cyrh -363 beta 64 gamma -352 mpi 82 sigmaf -351
        2 - he 11 42 33
        2 he he 35 vav -79 vavvav -71 yod -52 ayin -15
        2 - vav -318 -175 -133
        2 vav vav 66 vavvav -62 yod -80 yodyod -77 ayin -71 pe -60 cyrg -267 cyrh -337 beta 29 gamma -353 ups -84 mpi -82 gkappa -362 omicronf 28
        2 - vavvav -185 -200 -200
        2 vavvav vavvav 152 yod -76 ayin -71 beta -27 gamma -353 ups -83 mpi -55
        2 - het -254 -250 -206
        2 het het 133 yod -76 kaf -42 shin -51 cyrg -68 cyrh 37 ups -73 ntau -351 gkappa -56 nuf -354
        2 - yod -270 -189 -219
        2 yod yod 59 ayin -60 pe -352 tsadi -73 qof -353 shin -73 cyrg -314 cyrh -358 gamma -351 ups -20 mpi -359 gkappa -351 tsig -57 tzet -52 sigmaf -101 omicronf -112
        2 - yodyod -204 -204 -187
        2 yodyod yodyod 136 gkappa -351
        2 - kaf -330 -383 -356
        2 kaf kaf 124 qof -11 cyrg -43 cyrh 68 gamma -11 ups -402 gkappa -9 tzet -1
        2 - ayin 41 32 34
        2 ayin ayin 50 pe -401 qof -402
        2 - pe -419 -357 -361
        2 pe pe 78 cyrg -364 beta -53 gamma -353 delta -352 mpi -72
        2 - tsadi -384 -426 -357
        2 tsadi tsadi 131 qof -16 shin -6 tav -3 cyrg -36 cyrh -34 delta -25 ntau -19 tsig 38 sigmaf 5
        2 - qof -412 -429 -293
        2 qof qof 124 shin -22 cyrg -83 cyrh -24 beta -360 gamma -62 delta -355 ups -403 ntau -355 gkappa -28 tsig -14 tzet -20 sigmaf -32 nuf -352
        2 - shin -385 -351 -368
        2 shin shin 151 cyrg -79 cyrh -48 delta -8 tsig -21 tzet -17 sigmaf 18
        2 - tav -375 -391 -364
        2 tav tav 99 delta -2 ntau -32 tsig -20 sigmaf -17 nuf -351
        2 - cyrg -249 -273 -307
        2 cyrg cyrg 95 cyrh 15 beta -351 gamma 106 gkappa 59 tsig -12 tzet -11 sigmaf -6 nuf -351
        2 - cyrh -179 -119 -201
        2 cyrh cyrh 100 beta -351 gamma -17 ntau -342 gkappa 9 tsig -1 sigmaf 11 nuf -351
        2 - beta -372 -256 -351
        2 beta beta 122 gamma -351 mpi -24
        2 - gamma -315 -220 -355
        2 gamma gamma 112 gkappa -16 sigmaf -351 nuf -1
        2 - delta -308 -370 -352
        2 delta delta 152 ntau -9 tsig -5 sigmaf 16 nuf -351
        2 - ups 7 -16 -68
        2 ups ups 114
        2 - mpi -366 -369 -350
        2 - ntau -308 -287 -352
        2 ntau tsig -1 nuf -2
        2 - gkappa -349 -369 -305
        2 - tsig -352 -357 -350
        2 tsig tsig 153 sigmaf -2
        2 - tzet -351 -356 -350
        2 - sigmaf -362 -376 -151
        2 sigmaf sigmaf 104 nuf -339
        2 - nuf -350 -350 -174
        2 nuf nuf 109
        2 - omicronf -24 -20 -39
        2 omicronf omicronf 37
        3 length -475 -475 -398 -257 -267 -287 -321 -381 -456 -493 -590 -566 -620
        3 - a -176 -161 -159
        3 a a 63 e -116 i -238 o -107 u -180 y -181 schwa -9 oe -123 ue -200 aa -56 ii -226 ee -159 oo -201 ou -191 ay -242 ey -182 oi -129 aw -270 iy -99 ya -87 ye -122 yo -207 yu -169 yi -186 ie -152 ja -108 je -191 jo -185 ju -227 aj -222 ej -152 oj -131 ij -153 ah -94 eh -66 glide -123 hard -87 soft -167 yery -166 cyre -135 b -368 p -403 f -402 v -396 w -205 t -393 d -355 z -397 ch -387 tsh -401 j -368 cs -401 c -378 g -392 gh -387 k -403 q -396 h -153 l -405 m -363 n -396 r -377 hamza -30 alefe -155 ain -55 hah -199 kha -403 sad -405 tah -401 ghain -402 qaf -406 heh -70 marbuta -194 waw -118 yeh -185 maqsura -145 kurde -145 bet -401 vav -130 vavvav -143 het -118 yod -234 yodyod -67 pe -402 tsadi -401 qof -398 cyrg -375 ups -237 omicronf -115
        3 - e -130 -98 -105
        3 e e 63 i -96 o -151 u -185 y -97 schwa -25 oe -36 ue -84 aa -147 ii -125 ee -74 oo -166 ou -218 ay -60 ey -123 oi -147 aw -205 iy -110 ya -74 ye -47 yo -67 yu -189 yi -83 ie -55 ja -88 je -73 jo -62 ju -198 aj -119 ej -198 oj -138 ij -153 ah -73 eh -44 glide -50 hard -60 soft -85 yery -72 cyre -65 b -409 p -396 v -402 w -191 t -401 d -402 s -391 z -393 c -379 g -401 k -404 q -401 h -129 l -413 m -402 n -404 r -408 hamza -64 alef -160 alefe -146 alefi -38 alefm -142 ain -152 hah -207 kha -408 sad -401 qaf -403 heh 2 marbuta -161 waw -161 yeh 11 maqsura -132 kurde -148 alep -149 bet -402 he -77 vav -183 vavvav -167 het -161 yod -58 yodyod -128 ayin -55 pe -401 tsadi -402 qof -403 ups -156 omicronf -151
        3 - i -134 -164 -143
        3 i i 61 o -147 u -157 y -59 schwa -97 oe -133 ue -68 aa -221 ii -61 ee -43 oo -145 ou -201 ay -102 ey -107 oi -131 aw -252 iy -72 ya -179 ye -120 yo -22 yu -129 yi -41 ie -128 ja -208 je -155 jo -107 ju -111 aj -122 ej -88 oj -201 ij -139 ah -185 eh -126 glide -25 hard -82 soft -90 yery -27 cyre -109 b -432 p -192 f -403 v -378 w -235 t -373 d -322 th -401 s -401 z -340 zh -389 ch -374 tsh -377 ts -396 dz -375 dj -327 dzh -345 j -144 zj -401 c -369 g -331 k -404 q -353 h -162 x -401 l -401 ly -380 m -416 n -399 ny -401 ng -396 r -284 hamza -47 alef -153 alefe -168 alefi -141 alefm -154 ain -156 jim -374 hah -259 kha -406 dhal -401 sad -407 dad -401 tah -401 zah -401 ghain -401 qaf -409 heh -163 marbuta -157 waw -207 yeh -66 maqsura -42 kurde -137 alep -174 bet -402 he -150 vav -168 vavvav -163 het -169 yod -47 yodyod -125 ayin -84 pe -411 tsadi -403 qof -405 shin -403 tav -403 cyrg -402 beta -388 ups -73 mpi -401 omicronf -199
        3 - o -139 -157 -140
        3 o o 60 u -79 y -141 oe -32 ue -56 aa -221 ii -234 ee -142 oo -34 ou -48 ay -208 ey -194 oi -200 aw -97 iy -79 ya -195 ye -134 yo -144 yu -131 yi -167 ie -208 ja -201 je -150 jo -111 ju -134 aj -187 ej -191 oj -253 ij -113 ah -221 eh -102 glide -163 hard -58 soft -114 yery -103 cyre -146 b -403 p -363 f -401 v -392 w -104 t -396 d -377 z -416 sh -408 tsh -401 shch -401 c -402 g -402 k -413 q -402 h -204 l -362 m -423 n -398 r -386 hamza -148 alef -131 alefe -151 alefi -145 alefm -56 ain -95 jim -405 hah -238 kha -406 dhal -401 sad -403 tah -402 ghain -403 qaf -406 heh -162 marbuta -163 waw -16 yeh -172 maqsura -163 kurde -142 alep -60 bet -401 he -98 vav -2 het -170 yod -157 yodyod -170 ayin -156 pe -405 tsadi -396 qof -405 shin -404 tav -401 cyrg -401 beta -401 ups -210 omicronf -21
        3 - u -183 -139 -121
        3 u u 69 y -136 schwa -44 oe 3 ue 16 aa -195 ii -203 ee -189 oo -33 ou -14 ay -214 ey -189 oi -164 aw -103 iy -173 ya -239 ye -155 yo -105 yu -32 yi -165 ie -193 ja -202 je -200 jo -131 ju -128 aj -179 ej -161 oj -165 ij -192 ah -160 glide -105 hard -70 soft -153 yery -76 cyre -197 b -254 p -397 f -142 v 28 w 2 t -395 d -396 s -403 z -408 sh -403 ch -401 c -398 g -401 k -295 q -401 kh -401 h -137 l -406 m -408 n -404 r -325 hamza -172 alef -120 alefe -83 alefi -123 alefm -147 ain -85 jim -402 hah -225 kha -405 sad -409 dad -401 ghain -401 qaf -404 heh -155 marbuta -147 waw 1 yeh -215 maqsura -141 kurde -144 alep -129 bet -401 he -153 vav 6 vavvav -141 het -166 yod -195 yodyod -170 kaf -401 ayin -137 pe -404 tsadi -402 qof -404 cyrg -402 beta -364 delta -387 ups -117 mpi -388 sigmaf -396 nuf -396 omicronf -77
        3 - y -380 -196 -126
        3 y y 84 schwa -102 oe -99 ue -76 aa -226 ii -61 ee -63 oo -162 ou -162 ay -124 oi -149 aw -199 iy -81 ye -128 yo -112 yu -75 yi -89 ja -161 je -144 jo -107 ju -133 aj -123 ej -103 oj -134 ij -125 ah -188 eh -143 glide -66 hard -88 soft -171 yery -57 cyre -93 b -334 p -386 f -299 v -286 w -189 t -387 d -392 th -352 dh -354 s -395 z -369 sh -362 zh -328 ch -154 tsh -341 ts -354 tz -351 dz -328 dj -331 dzh -319 j -101 zj -358 sj -358 sch -343 sz -351 cs -351 zs -342 c -202 cc -51 ck -69 g -73 gh -74 gj -68 gu -66 k -264 q -170 qu -62 kh -82 h -210 x -89 l -408 ly -358 m -402 n -403 ny -353 ng -351 nk -352 r -415 hamza -105 alef -181 alefe -139 alefi -141 alefm -146 ain -189 tha -351 jim -336 hah -194 kha -106 sad -354 dad -351 tah -352 zah -351 ghain -109 qaf -102 heh -156 marbuta -167 waw -192 yeh -50 maqsura -104 kurde -131 alep -176 bet -357 he -146 vav -206 vavvav -163 het -150 yod -28 yodyod -115 kaf -71 ayin -137 pe -356 tsadi -353 qof -110 shin -352 tav -353 cyrg -108 cyrh -117 beta -354 gamma 22 ups -45 mpi -352 ntau -351 gkappa -58 tzet -328 sigmaf -351 omicronf -161
        3 - schwa -158 -80 -197
        3 schwa schwa 65 oe -139 aa -131 ii -154 ee -144 oo -143 ou -134 ay -138 ey -144 oi -141 aw -141 iy -145 ya -69 ye -117 yo -96 yu -143 ie -141 ja -132 je -142 ju -141 aj -119 ej -141 ij -131 ah -149 eh -118 glide -126 hard -123 yery -115 cyre -27 b -403 w -101 z -401 h -133 l -385 hamza -142 alefe -144 ain -131 hah -157 heh -124 waw -130 yeh -67 vav -149 vavvav -142 yod -145 ups -141
        3 - oe -201 -77 -218
        3 oe oe 69 ue -74 aa -149 ii -116 ee -145 ou -117 ay -147 ey -137 oi -146 aw -57 iy -148 ya -112 ye -143 yo -46 yu -111 ja -141 je -143 jo -95 ju -127 aj -149 ej -151 oj -121 ij -145 ah -144 eh -66 hard -138 soft -143 yery -104 cyre -78 w -117 h -100 m -402 hamza -122 alef -116 ain -144 hah -151 heh -125 marbuta -141 waw -102 yeh -123 maqsura -141 he -129 vav -89 het -148 yod -144 yodyod -142 ayin -141 ups -141
        3 - ue -181 -114 -141
        3 ue ue 50 aa -167 ii -144 ee -147 ou -83 ay -152 ey -143 oi -119 aw -113 iy -136 ya -148 yo -143 yu -32 ie -94 ja -151 je -134 jo -129 ju -71 aj -153 ej -146 oj -97 ij -148 ah -147 eh -116 glide -97 hard -142 soft -142 yery -146 cyre -112 v -392 w -90 h -125 n -396 ain -144 hah -148 heh -154 waw -32 yeh -98 vav -93 het -142 yod -64 yodyod -115 beta -386 ups -86
        3 - aa -166 -148 -166
        3 aa aa 57 ii -128 ee -145 oo -90 ou -181 ay -189 ey -179 oi -169 aw -197 iy -155 ya -83 ye -146 yo -189 yu -167 yi -146 ie -159 ja -158 je -155 jo -149 ju -150 aj -200 ej -159 oj -158 ij -175 ah -75 eh -103 glide -155 hard -144 soft -147 yery -175 cyre -171 b -402 w -159 k -401 h -209 m -401 hamza -75 ain -66 hah -174 qaf -403 heh -150 marbuta -169 waw -190 yeh -178 vav -192 het -145 yod -209 yodyod -150 ups -157 omicronf -154
        3 - ii -166 -157 -143
        3 ii ii 62 ee -53 oo -151 ou -184 ay -78 ey -57 oi -136 aw -180 iy -85 ya -157 ye -148 yo -142 yu -132 yi -139 ie -141 ja -176 je -150 jo -157 ju -145 aj -144 ej -138 oj -156 ij -74 ah -147 eh -126 glide -111 hard -141 soft -150 yery -138 cyre -164 b -404 w -175 d -401 z -401 sh -401 j -401 k -401 h -160 l -401 m -402 r -399 hamza -117 ain -119 jim -402 hah -171 dad -401 tah -401 heh -163 waw -223 yeh -44 maqsura -122 alep -138 vav -179 vavvav -150 het -149 yod -117 ups -153 omicronf -143
        3 - ee -162 -180 -211
        3 ee ee 47 oo -156 ou -175 ay -136 ey -131 oi -147 aw -169 iy -134 ye -132 yu -147 ja -121 je -145 jo -141 ju -144 aj -150 ej -158 oj -150 ij -146 ah -129 eh -141 glide -150 soft -151 yery -142 cyre -131 w -148 h -132 ain -135 hah -151 heh -144 waw -174 yeh -93 alep -150 vav -167 vavvav -144 het -141 yod -139 ups -149 omicronf -147
        3 - oo -148 -211 -103
        3 oo oo 106 ou -62 ay -118 ey -154 oi -168 aw -61 iy -143 ya -183 yo -151 yu -147 ie -85 ja -129 je -142 jo -154 aj -150 ej -145 oj -148 ij -142 ah -125 eh -142 glide -142 hard -131 soft -147 yery -145 cyre -131 b -402 w -136 z -401 h -170 r -401 hamza -143 alef -151 alefe -142 ain -150 hah -146 heh -153 waw -42 yeh -160 maqsura -141 alep -137 vav -78 yod -151 yodyod -144 ups -150 omicronf -143
        3 - ou -155 -164 -237
        3 ou ou 96 ay -193 ey -176 oi -161 aw -74 iy -143 ya -194 ye -106 yo -148 yu -49 yi -145 ie -170 ja -174 je -154 jo -149 ju -162 aj -171 ej -150 oj -151 ij -156 ah -143 eh -136 glide -149 hard -136 soft -152 yery -146 cyre -157 b -397 p -402 v -365 w -31 t -401 d -401 s -401 z -405 sh -402 g -402 k -402 q -401 h -178 l -404 m -406 r -405 hamza -158 alef -162 alefe -144 ain -154 jim -403 hah -186 dhal -401 sad -401 tah -401 qaf -401 heh -156 marbuta -161 waw -21 yeh -207 maqsura -142 bet -362 he -146 vav -37 het -149 yod -182 yodyod -161 kaf -401 ayin -134 qof -401 cyrg -401 ups -147 omicronf -143
        3 - ay -140 -193 -152
        3 ay ay 94 ey -20 oi -124 aw -200 iy -193 ya -175 ye -65 yo -155 yu -182 yi -143 ie -141 ja -160 je -155 jo -159 ju -168 aj 8 ej -109 oj -55 ij -182 ah -166 eh -159 glide -122 hard -122 soft -113 yery -88 cyre -89 b -343 w -185 d -401 s -396 z -401 k -401 h -213 l -403 m -401 r -402 alef -175 alefe -143 alefi -143 ain -171 hah -182 kha -401 heh -158 marbuta -157 waw -202 yeh -92 alep -157 he -143 vav -167 vavvav -154 het -141 ups -147 omicronf -181
        3 - ey -219 -214 -245
        3 ey ey 100 oi -144 aw -183 iy -127 ya -145 ye -132 yo -144 yu -144 ie -139 ja -149 je -151 jo -143 ju -145 aj -147 ej 6 oj -160 ij -91 ah -170 eh -160 glide -141 hard -142 soft -172 yery -142 cyre -107 b -371 w -166 k -401 h -182 l -402 m -401 n -401 r -402 alef -158 alefe -159 alefm -144 ain -158 hah -168 heh -161 marbuta -153 waw -206 yeh -134 alep -153 he -149 vav -164 vavvav -151 yod -132 ayin -121 ups -141 omicronf -151
        3 - oi -232 -153 -173
        3 oi oi 93 aw -155 iy -155 ya -161 ye -135 yo -142 yu -143 ja -148 je -129 jo -150 ju -143 aj -167 ej -143 oj 20 ij -100 ah -183 eh -153 soft -95 cyre -125 w -149 k -392 h -130 hamza -143 alef -163 ain -148 hah -159 heh -136 marbuta -141 waw -169 yeh -143 maqsura -147 alep -153 he -141 vav -155 yod -145 yodyod -138 ayin -142 cyrh -396 omicronf -150
        3 - aw -260 -302 -269
        3 aw aw 98 iy -197 ya -224 ye -150 yu -157 yi -149 ie -176 ja -184 je -153 jo -144 ju -158 aj -208 ej -159 oj -169 ij -199 ah -199 eh -168 glide -155 hard -149 soft -162 yery -175 cyre -168 b -389 w -149 d -403 tsh -401 k -402 h -186 m -401 n -401 r -403 hamza -151 alef -201 alefe -152 alefi -142 alefm -138 ain -185 hah -169 ghain -401 heh -166 marbuta -164 waw -144 yeh -221 maqsura -146 kurde -149 alep -165 he -160 vav -128 het -144 yod -192 yodyod -150 ayin -130 ups -150 omicronf -133
        3 - iy -203 -212 -105
        3 iy iy 30 ya -195 ye -147 yo -143 yu -158 yi -95 ie -139 ja -144 je -142 jo -148 ju -174 aj -170 ej -128 oj -163 ij -41 ah -164 eh -151 glide -145 hard -145 soft -124 yery -136 b -383 w -171 d -401 s -401 z -402 sh -401 tsh -381 dj -401 j -401 sj -401 h -139 l -406 ly -401 m -402 n -404 r -405 hamza -151 alef -162 alefe -141 alefi -141 ain -168 hah -175 heh -165 marbuta -173 waw -206 yeh -40 maqsura -148 kurde -135 alep -153 bet -401 he -150 vav -163 vavvav -156 yod -114 yodyod -142 ayin -151 ups -135 omicronf -155
        3 - ya -143 -160 -115
        3 ya ya 56 ye -57 yo -72 yu -172 yi -147 ie -49 ja -28 je -114 jo -123 ju -188 aj -172 ej -127 oj -159 ij -227 ah -106 eh -159 glide -1 hard -159 soft -123 yery -157 cyre -81 b -405 w -195 d -401 s -404 z -402 ch -366 c -402 g -396 k -389 h -202 l -401 m -403 r -401 hamza -113 alefe -147 alefm -134 ain -178 jim -396 hah -187 qaf -401 heh -129 marbuta -141 waw -204 yeh -30 vav -186 vavvav -154 het -145 yod -68 ups -122 omicronf -156
        3 - ye -51 -109 -182
        3 ye ye 85 yo -84 yu -133 yi -142 ie -78 ja -42 je -22 jo -122 ju -159 aj -111 ej -151 oj -142 ij -142 ah -158 eh -98 glide -115 hard -142 soft -147 yery -132 cyre -36 v -401 w -134 l -401 r -401 hamza -131 ain -160 hah -163 heh -154 waw -154 yeh -65 alep -137 vav -147 vavvav -141 yod -132 ups -125 omicronf -149
        3 - yo -208 -257 -238
        3 yo yo 80 ja -114 je -93 jo 1 ju -116 aj -152 ej -125 oj -143 ij -154 ah -164 eh -153 glide -108 soft -150 yery -139 cyre -81 b -401 p -402 w -157 h -196 l -383 r -401 hamza -144 alef -139 alefe -112 ain -152 hah -173 heh -154 marbuta -146 waw -91 alep -142 he -144 vav -123 yod -117 ayin -148 ups -144 omicronf -141
        3 - yu -92 -149 -225
        3 yu yu 64 ie -142 ja -199 je -174 jo -94 ju -2 aj -155 ej -128 oj -142 ij -159 ah -153 eh -151 glide -90 hard -146 soft -107 yery -151 cyre -190 b -380 v -396 w -34 k -370 h -152 m -401 r -401 hamza -147 ain -156 hah -159 heh -153 waw -35 yeh -132 vav -73 yod -101 ups -105 omicronf -144
        3 - yi -180 -154 -196
        3 yi yi 94 ie -136 ja -162 je -113 jo -115 aj -110 ij -114 ah -141 eh -142 glide -117 yery -124 cyre -80 w -142 z -392 h -114 hamza -132 hah -141 heh -124 waw -150 yeh -78 alep -141 vav -142 yod -129
        3 - ie -184 -186 -180
        3 ie ie 64 ja -57 je -52 jo -148 ju -144 aj -145 ej -142 oj -141 ij -143 soft -122 cyre -45 f -401 w -154 h -152 m -401 alefe -143 ain -136 hah -151 qaf -401 heh -146 waw -185 vav -163 vavvav -146 het -147
        3 - ja -236 -236 -110
        3 ja aj -141 ij -145 ah -126 eh -119 glide 9 hard -148 soft -153 yery -170 cyre -102 b -401 w -156 h -158 n -402 r -405 hamza -141 alef -181 alefe -155 alefi -154 alefm -149 ain -175 hah -182 heh -160 marbuta -141 waw -173 kurde -141 alep -152 he -151 vav -172 vavvav -153 ayin -146 ups -129 omicronf -141
        3 - je -185 -191 -193
        3 je ah -148 eh -122 glide -41 hard -143 soft -142 yery -157 cyre -68 w -164 h -188 hamza -133 ain -167 hah -167 heh -159 waw -167 kurde -143 vav -163 vavvav -142 ups -137 omicronf -146
        3 - jo -228 -198 -204
        3 jo aj -147 ij -145 ah -144 eh -141 glide -92 hard -139 soft -138 yery -152 cyre -75 b -401 w -151 h -71 r -401 hamza -147 alef -125 alefe -104 ain -147 hah -86 heh -145 waw -127 yeh -141 alep -141 he -141 vav -137 yod -108 omicronf -141
        3 - ju -241 -220 -204
        3 ju aj -144 ah -142 glide -102 soft -136 yery -148 cyre -189 w -121 h -166 l -401 m -401 r -401 alef -149 alefe -147 alefi -143 alefm -141 ain -154 hah -155 heh -157 waw -157 yeh -139 alep -145 he -143 vav -149 vavvav -144 yod -141 ups -96
        3 - aj -233 -201 -147
        3 aj ij -143 ah -150 eh -157 glide -21 hard -130 soft -154 yery -128 cyre -167 w -164 h -175 l -401 r -401 hamza -38 alef -161 alefe -146 alefm -142 ain -160 hah -152 heh -165 marbuta -142 waw -185 maqsura -133 kurde -143 alep -155 he -144 vav -156 vavvav -141 yodyod -116 ayin -141 ups -143 omicronf -146
        3 - ej -192 -219 -206
        3 ej ah -160 eh -151 glide -53 soft -133 yery -152 cyre -190 w -152 h -154 r -401 hamza -150 alefm -141 ain -145 hah -149 heh -150 waw -162 vav -151 omicronf -147
        3 - oj -223 -231 -186
        3 oj ah -161 eh -146 glide -101 hard -148 soft -151 yery -138 cyre -128 w -146 h -171 hamza -156 alef -146 alefe -142 ain -143 hah -145 heh -147 marbuta -141 waw -150 maqsura -141 alep -148 vav -151 yod -136 yodyod -145 omicronf -150
        3 - ij -220 -169 -206
        3 ij ij 43 ah -171 eh -155 glide -154 hard -144 soft -132 yery -162 cyre -135 b -402 p -401 f -401 w -166 h -169 l -404 m -402 n -401 r -403 hamza -143 alef -160 alefe -141 alefi -144 alefm -146 ain -161 hah -165 heh -168 marbuta -155 waw -188 yeh -161 maqsura -149 kurde -146 alep -158 he -149 vav -174 vavvav -144 het -146 yod -136 yodyod -141 ayin -145 ups -131 omicronf -153
        3 - ah -236 -198 -182
        3 ah glide -154 hard -145 soft -150 yery -152 cyre -143 b -401 v -401 w -183 h -145 l -403 m -403 r -415 hamza -136 alef -162 alefe -151 alefi -152 alefm -151 ain -167 waw -214 yeh -196 maqsura -142 kurde -144 alep -160 vav -172 vavvav -144 yod -176 yodyod -147 ayin -152 ups -153 omicronf -153
        3 - eh -197 -186 -133
        3 eh glide -139 hard -137 soft -136 yery -96 cyre -64 w -158 l -401 m -401 r -401 hamza -129 alefe -141 ain -157 hah -141 waw -144 yeh -86 vav -163 vavvav -142 yod -130 yodyod -143 ups -142 omicronf -143
        3 - glide -237 -173 -227
        3 glide glide 65 hard -137 soft -138 yery -147 cyre -97 b -343 p -365 f -358 v -302 w -193 t -368 d -365 dh -352 s -263 z -329 sh -351 zh -324 ch -340 tsh -357 shch -351 ts -352 dj -352 j -114 sj -354 sz -351 c -361 g -298 k -372 q -354 qu -351 h -158 x -351 l -352 ll -357 ly -326 m -353 n -376 ny -353 ng -351 r -385 hamza -51 alef -93 alefe -137 alefi -141 alefm -143 ain -159 jim -288 hah -156 kha -351 sad -351 tah -351 ghain -351 qaf -351 heh -103 marbuta -160 waw -186 yeh -35 maqsura -141 kurde -136 alep -146 bet -352 he -106 vav -133 vavvav -141 het -144 yod -47 yodyod -131 ayin -92 pe -351 qof -354 shin -351 cyrg -354 cyrh -339 ups -123 ntau -339 gkappa -351 omicronf -151
        3 - hard -165 15 24
        3 hard hard 87 soft -142 yery -84 cyre -98 b -401 w -121 t -392 q -386 h -124 m -401 ain -134 heh -134 waw -109 yeh -73 vav -116 yod -128 ups -137
        3 - soft -263 -58 -16
        3 soft soft 47 yery -131 cyre -109 b -371 p -360 f -354 v -354 w -131 t -357 d -360 s -258 z -349 sh -346 zh -351 ch -353 tsh -354 ts -352 j -323 sch -351 sz -351 c -352 g -352 k -372 q -351 h -125 ks -351 l -371 ly -351 m -355 n -357 ny -351 ng -351 r -368 hamza -105 alef -147 ain -148 hah -153 kha -351 heh -130 marbuta -141 waw -189 yeh -121 alep -144 bet -352 he -135 vav -149 het -142 yod -118 pe -354 qof -351 cyrg -352 cyrh -347 ups -138 omicronf -118
        3 - yery -199 -112 -71
        3 yery yery 61 cyre -99 b -407 p -402 f -404 w -157 d -402 s -397 j -401 c -405 k -403 h -154 l -403 m -402 n -403 r -402 hamza -142 alef -141 ain -145 hah -151 heh -122 waw -149 yeh -13 vav -120 yod -44 ups -144 omicronf -141
        3 - cyre -190 -131 -134
        3 cyre cyre 65 b -406 w -192 t -401 d -396 c -401 k -401 h -133 l -402 m -396 hamza -98 alefe -141 ain -180 hah -179 kha -402 qaf -401 heh -66 waw -180 yeh -28 bet -401 vav -172 vavvav -151 het -145 yod -82 pe -401 qof -402 ups -159 omicronf -115
        3 - b -332 -395 -291
        3 b b 83 p 41 f -187 ph -65 v -63 w -103 t -477 d -351 th -354 dh -354 s -463 z -423 ss -360 sh -387 zh -311 ch -371 tsh -393 shch -353 ts -367 tz -351 dz -353 dj -356 dzh -351 j -348 zj -336 sj -353 sch -352 cz -351 sz -357 rz -352 cs -351 zs -351 c -414 cc -351 ck -352 g -422 gh -355 gj -353 gu -354 k -444 q -385 qu -351 kh -367 h -365 x -357 ks -352 l -422 ll -357 ly -361 m -321 n -476 ny -351 r -332 hamza -353 alef -409 ain -358 jim -348 hah -361 kha -360 sad -362 dad -353 tah -361 zah -351 ghain -370 qaf -367 heh -335 waw -174 yeh -396 alep -405 bet 86 vav -116 vavvav -60 het -351 yod -382 kaf -354 pe 28 tsadi -359 qof -382 shin -356 tav -353 cyrg -392 cyrh -369 beta 40 gamma -354 delta -334 ups -403 mpi 95 gkappa -352 tsig -354 sigmaf -355 nuf -356
        3 - p -289 -332 -381
        3 p p 111 f -61 ph 47 v -193 w -210 t -374 d -429 th -351 dh -352 s -456 z -251 ss -353 sh -381 zh -351 ch -364 tsh -376 shch -351 ts -362 dz -351 dj -352 dzh -353 j -380 zj -353 sj -353 sch -351 cz -351 sz -351 zs -351 c -396 g -409 gh -351 gu -351 k -362 q -373 kh -358 h -402 x -360 ks -351 l -449 ll -351 ly -357 m -441 n -385 ny -353 ng -351 nk -351 r -391 alef -409 ain -354 jim -353 hah -353 kha -353 sad -356 tah -357 zah -351 ghain -353 qaf -366 heh -364 waw -149 yeh -364 bet -56 vav -173 vavvav -79 yod -366 yodyod -351 pe 90 tsadi -351 qof -359 shin -353 tav -352 cyrg -372 cyrh -362 beta -71 gamma -364 delta -354 ups -351 mpi -74 ntau -351 sigmaf -354 nuf -354
        3 - f -341 -293 -229
        3 f f 77 ph 110 v 8 w -15 t -182 d -195 th -26 dh -93 s -418 z -388 ss -335 sh -370 zh -356 ch -268 tsh -295 shch -351 ts -354 dz -351 dj -352 dzh -351 j -367 sj -351 sch -351 sz -351 c -373 g -392 gh -242 k -426 q -355 qu -351 kh -267 h -382 x -290 l -338 ly -354 m -387 n -354 ny -352 ng -351 r -340 alef -411 ain -352 tha -20 jim -354 hah -352 kha -287 dhal -28 sad -353 dad -44 tah -77 ghain -327 qaf -357 heh -332 waw 49 yeh -370 alep -409 bet 45 vav 12 vavvav -42 het -351 yod -364 pe 68 tsadi -351 qof -365 shin -353 tav -53 cyrg -361 cyrh -354 beta -6 gamma -353 delta -28 ups -198 mpi -77 ntau -57 sigmaf -354 nuf -351
        3 - ph -353 -362 -353
        3 ph ph 141 v -31 w -67 t -352 d -352 th -12 s -357 sh -359 zh -352 tsh -356 j -352 sch -352 c -351 k -353 l -352 m -352 n -351 r -354 waw -76 bet -20 vav -66 pe 61 shin -351 beta -12 mpi -13
        3 - v -195 -191 -247
        3 v v 93 w 40 t -430 d -436 th -59 dh -355 s -347 z -211 sh -346 zh -339 ch -368 tsh -380 shch -355 ts -303 tz -330 dz -352 dj -361 dzh -351 j -303 zj -321 sj -352 sch -353 cz -351 sz -354 cs -352 c -368 g -291 gh -358 gj -352 gu -336 k -404 q -327 qu -351 kh -330 h -377 x -355 ks -354 l -178 ly -357 m -379 n -204 ny -356 ng -355 nk -352 r -288 hamza -351 ain -352 jim -365 hah -354 kha -348 sad -358 tah -353 ghain -337 qaf -302 heh -340 waw 76 yeh -342 bet 67 vav 7 vavvav 108 yod -354 kaf -351 pe -107 tsadi -351 qof -357 shin -352 tav -351 cyrg -332 cyrh -340 beta 56 gamma -238 delta -351 ups -43 mpi -47 ntau -354 gkappa -341 nuf -347
        3 - w -146 -266 -201
        3 w w 84 t -365 d -384 th -65 dh -352 s -390 z -340 sh -355 zh -341 ch -351 tsh -359 ts -353 dj -333 j -353 sch -352 c -372 g -362 gh -351 gj -334 k -360 q -355 qu -346 kh -346 h -234 x -351 l -331 ly -351 m -390 n -377 ng -351 r -415 hamza -171 alef -232 alefe -159 alefi -151 alefm -146 ain -198 jim -340 hah -186 kha -352 sad -352 dad -351 tah -351 ghain -353 qaf -353 heh -171 marbuta -173 waw -11 yeh -238 maqsura -161 kurde -144 alep -179 bet 45 he -172 vav -17 vavvav -142 het -146 yod -199 yodyod -144 kaf -353 ayin -133 pe -100 tsadi -351 qof -353 tav -351 cyrg -358 cyrh -347 beta 43 gamma -351 delta -351 ups -138 mpi -64 gkappa -351 sigmaf -351 omicronf -141
        3 - t -367 -267 -178
        3 t t 116 d -59 th 79 dh 7 s -220 z -236 ss -160 sh -194 zh -112 ch -127 tsh -76 shch 3 ts 36 tz -71 dz -54 dj 37 dzh -99 j -212 zj -71 sj -106 sch -96 cz -44 sz -66 rz -75 cs -42 zs -32 c -39 cc -25 ck -346 g -321 gh -282 gj -271 gu -351 k -298 q -385 qu -352 kh -369 h -250 x -359 ks -353 l -314 ll -351 ly -330 m -461 n -394 ny -362 ng -353 nk -352 r -352 hamza -362 alef -411 alefe -402 ain -368 tha 82 jim -86 hah -361 kha -356 dhal -23 sad -115 dad -63 tah 108 zah -34 ghain -361 qaf -363 heh -344 waw -390 yeh -374 bet -376 vav -372 vavvav -352 het -352 yod -380 kaf -353 pe -379 tsadi -35 qof -372 shin -89 tav 103 cyrg -393 cyrh -373 beta -360 gamma -364 delta 11 ups -404 mpi -352 ntau -111 gkappa -351 tsig -37 tzet 9 sigmaf -74 nuf -320
        3 - d -246 -357 -188
        3 d d 104 th -21 dh 52 s -248 z -173 ss -166 sh -159 zh -44 ch -201 tsh -169 shch -106 ts -152 tz -58 dz 94 dj 14 dzh -87 j -181 zj -55 sj -100 sch -88 cz -82 sz -79 rz -78 cs -58 zs -39 c -273 cc -19 ck -352 g -259 gh -240 gj -276 k -417 q -380 qu -351 kh -323 h -316 x -287 ks -351 l -392 ll -355 ly -336 m -469 n -427 ny -357 ng -351 nk -353 r -257 hamza -366 alef -417 ain -364 tha -57 jim -54 hah -371 kha -360 dhal -27 sad -162 dad 19 tah -9 zah -2 ghain -291 qaf -369 heh -349 waw -411 yeh -363 kurde -403 alep -406 bet -367 vav -371 vavvav -352 het -354 yod -331 kaf -352 pe -357 tsadi -100 qof -367 shin -113 tav -96 cyrg -310 cyrh -322 beta -356 gamma -358 delta 100 ups -402 mpi -352 ntau 86 tsig -44 tzet -6 sigmaf -34 nuf -352
        3 - th -335 -373 -336
        3 th th 108 dh -8 s -94 z -100 ss -66 sh -93 zh 2 ch -15 tsh -130 shch -4 ts -83 tz -27 dz -3 dj 24 dzh -3 j -72 zj -5 sj -22 sch -1 cz -9 sz -12 rz -5 cs -7 zs -1 c -111 cc -2 g -351 k -361 q -352 kh -351 h -358 l -357 m -355 n -301 r -315 tha 70 jim -29 dhal 8 sad -78 dad 3 tah 22 zah -9 yeh -352 vavvav -52 tsadi -24 shin -3 tav 73 cyrh -351 beta -17 delta -18 ntau -1 tsig -13 tzet -3 sigmaf -8
        3 - dh -269 -298 -355
        3 dh dh 137 s -128 z 19 ss -32 sh -110 zh -54 ch -92 tsh -99 shch -24 ts -28 dz -45 dj -60 dzh -8 j -85 zj -6 sj -12 sch -26 cz -7 sz -12 rz -5 cs -3 zs -4 c -78 cc -1 k -360 q -351 l -324 m -353 n -356 r -357 tha -13 jim -35 kha -351 dhal 94 sad -41 dad 78 tah -29 zah 98 ghain -352 qaf -351 waw -352 yeh -351 tsadi -22 shin -25 tav -4 cyrg -346 cyrh -347 gamma -351 delta 87 ntau -4 tsig -3 sigmaf -10
        3 - s -282 -313 -157
        3 s s 107 z 24 ss 62 sh 34 zh -71 ch -49 tsh -84 shch -28 ts -137 tz -20 dz -113 dj -109 dzh -115 j -193 zj -40 sj -15 sch -2 cz -38 sz 84 rz -55 cs 23 zs -134 c 12 cc -14 g -245 gh -339 gj -102 k -238 q -399 qu -354 kh -356 h -274 x 20 ks -240 l -401 ll -334 ly -368 m -469 n -377 ny -362 ng -353 nk -351 r -516 hamza -351 alef -411 alefe -401 ain -363 tha -3 jim -126 hah -368 kha -362 dhal -92 sad 85 dad -67 tah -117 zah -61 ghain -371 qaf -133 heh -368 waw -423 yeh -268 maqsura -401 bet -384 vav -383 vavvav -351 het -92 yod -190 kaf -344 pe -372 tsadi 60 qof -157 shin 92 tav -79 cyrg -212 cyrh -83 beta -363 gamma -364 delta 18 ups -401 mpi -356 ntau -46 gkappa -335 tsig -77 tzet -37 sigmaf 44 nuf -338
        3 - z -367 -374 -293
        3 z z 102 sh -79 zh 77 ch -96 tsh -193 shch -122 ts 42 tz 36 dz 24 dj -24 dzh -18 j -13 zj -2 sj -64 sch 2 cz -84 sz -102 rz -158 cs -69 zs 29 c -20 cc -15 g -118 gh -328 gj -54 k -256 q -279 qu -351 kh -308 h -403 x 58 ks -98 l -386 ll -342 ly -355 m -430 n -403 ny -355 nk -351 r -385 hamza -352 alef -407 ain -354 tha -37 jim 13 hah -363 kha -367 dhal 48 sad -84 dad 48 tah -90 zah 47 ghain -309 qaf -120 heh -363 marbuta -401 waw -386 yeh -134 maqsura -401 alep -404 bet -357 vav -366 het -70 yod -144 pe -357 tsadi 21 qof -100 shin -64 tav -72 cyrg -108 cyrh -103 beta -354 gamma -355 delta -19 ups -402 mpi -352 ntau -27 tsig -16 tzet 22 sigmaf 18 nuf -353
        3 - ss -351 -351 -351
        3 ss ss 128 sh -18 zh -36 ch -16 tsh -85 shch -14 ts -62 tz -7 dz -25 dj -22 dzh -18 j -82 zj -11 sj -9 sch -2 cz -11 sz 11 rz 3 cs -2 zs -1 c 1 g -81 gj -9 k -157 ks -77 l -359 m -357 n -355 r -364 ain -351 jim -47 hah -351 dhal -20 dad -23 zah -10 qaf -32 yeh -118 bet -351 het -54 yod -101 tsadi -11 qof -38 shin -2 tav -20 cyrg -31 cyrh -30 tsig -8
        3 - sh -191 -305 -50
        3 sh sh 92 zh -26 ch 81 tsh -12 shch 79 ts -136 tz -62 dz -81 dj -124 dzh -78 j -131 zj 14 sj 75 sch 76 cz -6 sz 95 rz -59 cs -47 zs -3 c -51 cc -15 ck -62 g -116 gh -104 gj -76 gu -49 k -125 q -164 qu -34 kh -106 h -262 x 100 ks -98 l -351 ly -354 m -355 n -416 ny -353 r -429 alef -405 ain -351 tha -19 jim -92 hah -355 kha -103 dhal -36 sad -47 dad -52 zah -35 ghain -49 qaf -113 heh -354 waw -389 yeh -172 alep -392 bet -352 vav -361 vavvav -351 het -71 yod -153 kaf -38 pe -358 tsadi -18 qof -106 shin 93 tav -29 cyrg -117 cyrh -107 gamma -44 delta -31 mpi -351 ntau -352 gkappa -16 tsig -20 tzet -8 sigmaf 20
        3 - zh -174 -131 -357
        3 zh zh 113 ch 20 tsh -71 shch -53 ts -56 tz -36 dz 48 dj 54 dzh 62 j 59 zj 63 sj -29 sch 97 cz -58 sz -57 rz -2 cs 21 zs -25 c 47 cc -4 ck -26 g 18 gh -47 gj -13 gu -14 k -180 q -79 qu -27 kh -116 h -369 x -49 ks -60 l -392 ly -352 m -374 n -366 ny -353 r -163 tha -1 jim 44 kha -40 sad -44 dad -8 zah 11 ghain -23 qaf -65 waw -322 yeh -64 vav -338 het -83 yod -40 kaf -2 pe -355 tsadi -10 qof -69 shin -25 tav -10 cyrg -68 cyrh -67 gamma -13 delta -13 gkappa -9 tsig 10 tzet 27 sigmaf -19
        3 - ch -277 -268 -331
        3 ch ch 119 tsh 82 shch -62 ts 85 tz 33 dz 13 dj 38 dzh -23 zj -29 sj 9 sch 43 cz 86 sz 11 rz -39 cs 34 zs -8 c 51 ck -56 g -25 gh -43 gj -31 gu -19 k -49 q -14 qu 4 h -4 x 46 ks -33 l -392 ly -351 m -377 n -380 ng -73 r -386 ain -351 tha -21 jim -9 hah -73 kha 34 dhal -28 sad -51 dad -13 zah -20 ghain -43 qaf -37 heh -8 waw -355 yeh -173 bet -349 vav -339 het 31 yod -103 kaf 33 pe -351 tsadi 59 qof -41 shin 26 tav -25 cyrg -23 cyrh 65 gamma -20 delta -23 gkappa -10 tsig 58 tzet -3 sigmaf -23
        3 - tsh -356 -293 -345
        3 tsh tsh 106 shch -12 ts 50 tz 49 dz 22 dj 65 dzh 34 j -51 zj -59 sj -121 sch -103 cz 74 sz -84 rz -63 cs 84 zs -18 c 60 g -16 gh -351 gj -26 k -56 q -132 h -278 x 147 ks -57 l -400 ly -352 m -376 n -392 ny -352 r -426 alef -401 ain -351 tha -8 jim -16 hah -351 dhal -27 sad -65 dad -28 tah -63 zah -19 ghain -323 qaf -1 heh -351 waw -371 yeh -94 bet -352 vav -359 het -53 yod -136 kaf -322 pe -351 tsadi 94 qof -35 shin -46 tav -32 cyrg -80 cyrh -47 delta -34 ntau -24 tsig 49 tzet -9 sigmaf 27 nuf -351
        3 - shch -354 -369 -351
        3 shch shch 164 ts 11 tz -9 dz -8 dj -15 dzh -5 j -62 zj -13 sj -15 sch 39 cz -11 rz -9 cs -4 c 7 g -45 gj -6 k -113 q -351 h -358 x 22 ks -12 l -357 m -352 n -359 r -358 jim -23 sad -35 dad -2 zah -11 qaf -17 yeh -86 het -51 yod -63 tsadi -9 qof -15 shin 25 cyrg -16 cyrh -15 delta -20 tsig -1 sigmaf 29
        3 - ts -204 -219 -361
        3 ts ts 96 tz 67 dj -42 dzh -13 j -93 zj -25 sj -40 sch -37 cz 52 sz -56 rz -43 cs -20 zs -52 c 74 g -119 gj -12 k -42 q -157 h -324 x -15 ks -86 l -385 ly -352 m -368 n -397 ny -352 r -386 tha -2 jim 55 dhal -16 sad -36 dad -20 tah -29 zah -9 ghain -351 qaf -36 waw -354 yeh -122 bet -352 vav -351 het -52 yod -98 tsadi 91 qof -47 shin -35 tav -23 cyrg -66 cyrh -54 delta -17 ntau -13 tsig 35 tzet 22 sigmaf -35
        3 - tz -352 -357 -354
        3 tz dj 19 j -7 zj -4 sj -5 sch -7 sz -17 rz -21 cs 8 zs -8 c 54 g 5 gj -1 k -33 h -352 x -1 ks -7 l -352 n -352 r -351 tha -3 jim 16 sad -14 dad -8 tah -5 zah -4 qaf -11 yeh -73 yod -57 tsadi 85 qof -20 shin -4 tav -15 cyrh -2 ntau -6 sigmaf -6
        3 - dz -357 -354 -352
        3 dz dj 56 j 55 zj -3 sj -18 sch -11 cz 30 sz -45 rz -22 cs 14 zs -5 c 30 ck -7 g 20 gh -14 gj -9 gu -11 k -92 q -58 qu -13 kh -22 h -354 x 17 ks -5 l -358 m -353 n -357 r -354 tha -1 jim 73 kha -17 dhal -19 sad -24 dad -8 zah -2 ghain -10 qaf -37 yeh -90 vav -351 het -51 yod -69 kaf -4 tsadi -3 qof -16 shin -22 tav -7 cyrg -22 cyrh 5 gamma 20 delta -2 gkappa -2 sigmaf 24
        3 - dj -350 -373 -352
        3 dj dj 90 dzh 64 j 82 zj -18 sj -25 sch -18 cz 6 sz -43 rz -14 cs 4 zs 27 c 54 ck -4 g 80 gh -18 gj 59 gu -1 k -90 q -10 qu -11 kh -54 h -348 x 29 ks -17 l -362 m -357 n -361 ny -351 r -364 jim 98 kha -29 dhal -8 sad -29 dad -17 zah -5 ghain -20 qaf -39 waw -357 yeh -112 yod -75 kaf -6 pe -351 tsadi 10 qof -11 shin -28 tav -15 cyrg 16 cyrh -36 gamma 44 delta -2 gkappa -1 tsig 6 tzet 42 sigmaf 19
        3 - dzh -353 -359 -351
        3 dzh dzh 164 j 81 zj -17 sj -15 sch 2 cz -13 sz -18 rz -7 cs -2 c 42 ck -1 g 5 gh -5 gj 34 gu -6 k -60 q -39 qu -3 kh -22 h -351 x -11 ks -17 l -353 m -352 n -354 r -358 jim 91 kha -35 dhal -5 sad -23 dad -16 zah -8 ghain -32 qaf -29 waw -351 yeh -90 het -51 yod -66 kaf -2 tsadi -5 qof -39 shin -15 tav -10 cyrg -58 cyrh -42 gamma -10 delta -4 gkappa -2 tsig -1 tzet -6 sigmaf -5
        3 - j -360 -294 -311
        3 j j 78 zj 19 sj -93 sch 7 cz -43 sz -37 rz -54 cs -22 zs 26 c -53 cc -8 ck -30 g -7 gh -42 gj 28 gu 29 k -183 q -99 qu -28 kh 4 h -305 x -20 ks -69 l -413 ll -334 ly -353 m -398 n -357 ny -356 nk -351 r -421 tha -3 jim 83 kha 8 dhal -11 sad -21 dad -43 tah -351 zah -24 ghain -42 qaf -86 heh -352 waw -351 yeh 12 bet -358 het -39 yod -6 kaf -8 pe -353 tsadi -60 qof -105 shin -70 tav -15 cyrg -64 beta -351 gamma 55 delta -20 gkappa -15 tsig -15 tzet 45 sigmaf -51
        3 - zj -350 -323 -351
        3 zj zj 144 sch -1 cz -4 rz -10 cs -1 zs -9 c -29 g -68 gj -1 k -81 h -356 x -2 ks -9 l -354 m -352 n -353 r -356 jim -16 sad -8 qaf -2 yeh -91 yod -64 tsadi 4 qof -11 shin -2 cyrg -28 cyrh -6 tsig 2 tzet -1 sigmaf -2
        3 - sj -353 -358 -351
        3 sj sj 125 cz -5 rz -10 cs -6 zs -6 c -30 g -56 gj -15 k -114 h -368 x 25 ks -10 l -360 ly -351 m -355 n -357 r -355 jim -46 kha -352 dhal -2 sad -7 zah -2 qaf -11 yeh -115 vav -351 het -52 yod -82 tsadi -15 qof -7 shin 7 tav -4 cyrg -25 cyrh -21 delta -2 tsig -3 tzet -1 sigmaf 7
        3 - sch -353 -321 -242
        3 sch cz -20 sz 40 rz -14 cs -8 zs -16 c -61 g -39 gj -6 k -2 h -351 x 54 ks -16 l -353 m -352 n -345 r -357 jim -4 dhal -7 sad -35 dad -2 zah -42 qaf -20 yeh -63 yod -74 pe -351 tsadi -12 qof -25 shin 100 tav -7 cyrg -31 cyrh -28 delta -3 tsig -2 sigmaf -7
        3 - cz -345 -357 -356
        3 cz rz -16 zs -1 c 41 g -27 k -88 q -347 h -358 x 2 l -353 n -358 r -354 tha -3 jim -3 dhal -2 sad -7 dad -5 zah -3 qaf 5 heh -351 yeh -82 bet -352 vav -351 yod -60 tsadi 37 qof -16 shin -8 tav -1 cyrg -6 cyrh -3 delta -1 tsig 10 sigmaf -6
        3 - sz -361 -330 -264
        3 sz rz -31 cs -13 zs -2 c -33 g -63 gj -10 k -106 q -351 h -329 x 49 ks -14 l -324 m -354 n -326 r -357 jim -39 dhal -11 sad -10 dad -1 zah 11 ghain -352 qaf -30 waw -351 yeh -74 vav -351 het -51 yod -81 tsadi -13 qof -27 shin 41 tav -1 cyrg -30 cyrh -22 delta -1 tsig -4 tzet -3 sigmaf 10
        3 - rz -351 -353 -350
        3 rz rz 176 cs -9 zs -9 c -59 cc -5 g -29 gj -5 k -81 h -351 x -2 ks -10 l -351 n -352 r -13 jim -25 dhal -2 sad 14 dad -9 zah -11 qaf -5 heh -351 yeh -68 yod -63 tsadi -15 qof -9 shin -17 tav -2 cyrg -8 cyrh -13 delta -2 tsig -6 tzet -1 sigmaf -1
        3 - cs -352 -359 -352
        3 cs cs 158 c 29 g 12 gj 3 k -56 x -17 ks -1 m -352 n -352 jim -9 dhal -1 sad -10 qaf -5 yeh -66 het -58 yod -57 tsadi 35 qof -7 shin -9 cyrg -9 cyrh -39 delta -7 tzet 18 sigmaf -9
        3 - zs -352 -250 -352
        3 zs zs 148 c -10 g 18 gj -1 k -20 h -355 x -6 ks -19 l -351 m -351 n -331 r -353 jim 59 sad -1 dad -10 qaf -8 yeh -34 yod -59 tsadi -2 qof -4 shin -2 delta -1 tsig -1 sigmaf -11
        3 - c -317 -430 -340
        3 c c 100 ck -9 g -69 gh -47 gj -20 gu -55 k 47 q -5 qu 6 kh -14 h -158 x 48 ks -32 l -339 ll -352 ly -352 m -409 n -435 ny -358 ng -80 r -445 alef -403 ain -351 tha -47 jim 12 hah -81 kha -49 dhal -29 sad 14 dad -16 tah -45 zah -45 ghain -59 qaf 2 heh -109 waw -364 yeh -169 alep -401 bet -353 vav -355 het -61 yod -130 kaf 30 pe -353 tsadi 60 qof 65 shin -23 tav -34 cyrg -45 cyrh -34 gamma -31 delta -40 ups -401 mpi -351 ntau -31 gkappa 3 tsig 52 tzet 36 sigmaf -6
        3 - cc -350 -351 -350
        3 cc g -24 k 12 q 11 qu 14 kh -10 h -61 n -351 ng -7 r -351 jim -5 hah -53 kha -1 dhal -1 dad -6 heh -53 yeh -55 yod -51 qof 3 shin -9 cyrg -2 cyrh -18 gamma -1 delta -2
        3 - ck -350 -359 -301
        3 ck ck 151 g -49 gh -11 gj -6 gu -8 k 11 q -27 qu 18 kh -32 h -101 x -20 ks -11 l -351 m -351 n -352 ng -25 jim -15 hah -57 kha -27 ghain -16 qaf -9 heh -58 vav -351 het -52 kaf -9 qof 84 cyrg -29 cyrh -45 gamma -3
        3 - g -286 -321 -162
        3 g g 119 gh 93 gj -23 gu 8 k 42 q 28 qu -17 kh -28 h -14 x -40 ks -72 l -361 ll -351 ly -355 m -426 n -361 ny -351 ng -165 nk -338 r -456 alef -404 ain -353 tha -352 jim 106 hah -74 kha -88 sad -85 tah -361 zah -19 ghain 88 qaf 18 heh -55 waw -382 yeh -383 bet -342 he -393 vav -286 het -79 yod -361 kaf -40 pe -357 tsadi -41 qof -100 shin -47 tav -354 cyrg 67 cyrh -27 beta -325 gamma 84 delta -342 mpi -352 ntau -342 gkappa 104 tsig -11 tzet 34 sigmaf -51 nuf -351
        3 - gh -328 -315 -256
        3 gh gh 112 gj 12 k -37 q 52 qu -1 kh 10 h -9 x 19 ks -8 l -356 m -356 n -360 ng 44 r 24 jim 5 hah -77 kha -52 ghain 109 qaf 44 heh -58 waw -356 yeh -349 vav -314 het -58 kaf -13 pe -351 qof -41 cyrg 83 cyrh -37 gamma 64 gkappa 32 tzet -2
        3 - gj -345 -322 -348
        3 gj gj 138 gu -2 k -66 q -26 qu -20 kh -16 h -71 x -6 ks -21 l -354 m -352 n -353 ng -19 r -358 jim 40 hah -75 kha -35 sad -14 tah -351 zah -2 ghain -14 qaf -16 heh -60 waw -351 vav -351 kaf -4 tsadi -9 qof -35 shin -8 cyrg -7 cyrh -25 gamma -7 gkappa -4 tzet 6 sigmaf -12
        3 - gu -348 -344 -337
        3 gu k 4 q 30 kh -25 h -40 x -18 ks -10 l -352 m -352 n -354 ng -11 r -282 jim 17 hah -66 kha -42 ghain -5 qaf 36 heh -33 kaf -20 qof -19 cyrg -2 cyrh -32 gkappa -2
        3 - k -388 -333 -268
        3 k k 94 q 36 qu 59 kh -25 h -207 x 32 ks -80 l -485 ll -356 ly -371 m -470 n -307 ny -362 ng -65 r -503 hamza -357 alef -405 alefi -402 ain -376 jim -80 hah -92 kha -18 dhal -356 sad -102 dad -352 tah -365 zah -36 ghain 23 qaf 47 heh -128 marbuta -401 waw -332 yeh -401 kurde -401 alep -401 bet -342 vav -390 vavvav -353 het -56 yod -347 kaf 89 ayin -403 pe -373 tsadi -23 qof 94 shin -110 tav -354 cyrg -10 cyrh -32 beta -349 gamma -60 delta -362 ups -402 mpi -352 ntau -354 gkappa -8 tsig 11 tzet -21 sigmaf -9 nuf -357
        3 - q -207 -409 -234
        3 q q 78 qu -1 kh -35 h -167 x -28 ks -38 l -399 ly -352 m -391 n -396 ny -351 ng -90 r -416 ain -352 jim -47 hah -130 kha -23 sad -351 tah -351 ghain 21 qaf 74 heh -84 waw -361 yeh -348 vav -353 het -72 yod -340 kaf -4 tsadi -337 qof 65 shin -352 cyrg 26 cyrh -59 gamma 12 ntau -351 gkappa 37 tsig -338 tzet -3 nuf -351
        3 - qu -350 -356 -350
        3 qu qu 135 kh -9 h -92 x -10 ks -2 l -351 m -351 n -352 ng -9 r -354 jim -38 hah -75 kha -30 tah -351 ghain -16 qaf 9 heh -63 het -51 kaf -7 qof -7 cyrg -20 cyrh -43 gamma -13 gkappa -8
        3 - kh -190 -221 -271
        3 kh kh 154 h 14 x 73 ks -86 l -352 m -368 n -373 ng 33 r -378 ain -351 jim -27 hah -11 kha 105 ghain -56 qaf -61 heh 55 waw -354 yeh -354 het 19 yod -351 kaf 56 qof -6 cyrg -3 cyrh 66 beta -352 gamma -40 delta -352 gkappa -18 tzet -3
        3 - h -236 -174 -88
        3 h h 96 x 39 ks -315 l -394 ll -351 ly -356 m -421 n -307 ny -353 nk -351 r -444 hamza -103 alef -178 alefe -187 alefi -168 alefm -153 ain -216 tha -353 hah -19 kha -30 dhal -351 sad -351 dad -352 tah -353 zah -351 ghain -8 qaf -148 heh -18 marbuta -102 waw -244 yeh -234 maqsura -152 kurde -158 alep -204 bet -356 he -9 vav -204 vavvav -177 het -34 yod -212 yodyod -165 kaf -3 ayin -158 pe -354 tsadi -355 qof -125 shin -361 tav -352 cyrg 38 cyrh 53 beta -352 gamma -52 delta -358 ups -179 mpi -351 ntau -351 gkappa -63 tsig -352 sigmaf -352
        3 - x -365 -338 -259
        3 x x 78 ks 94 l -364 m -360 n -363 ng -11 r -362 jim -29 hah -65 kha 43 sad -9 zah -3 ghain -4 qaf -26 heh -55 waw -352 het -20 kaf -2 tsadi 22 qof -33 shin 26 cyrg -12 cyrh 62 beta -351 gamma -40 gkappa -4 tsig -2 tzet -5 sigmaf -2
        3 - ks -356 -269 -311
        3 ks ks 121 l -354 m -353 n -358 r -354 jim -41 kha -46 sad -23 ghain -7 qaf -39 vav -346 kaf 3 tsadi -19 qof -46 shin -25 cyrg -35 cyrh -95 gamma -24 gkappa -1 tsig -8 sigmaf -25 nuf -351
        3 - l -362 -358 -304
        3 l l 107 ly 53 m -458 n -363 ny -372 ng -353 nk -353 r -236 hamza -362 alef -384 alefe -402 alefi -403 ain -278 tha -354 jim -375 hah -351 kha -305 dhal -354 sad -372 dad -354 tah -354 zah -354 ghain -377 qaf -389 heh -385 marbuta -409 waw -345 yeh -414 maqsura -402 kurde -405 alep -408 bet -314 vav -382 vavvav -357 het -355 yod -381 yodyod -352 kaf -353 ayin -401 pe -379 tsadi -363 qof -380 shin -285 tav -354 cyrg -394 cyrh -327 beta -365 gamma -326 delta -361 ups -403 mpi -353 ntau -353 gkappa -353 sigmaf -370 nuf -354
        3 - ll -350 -308 -350
        3 ll ll 138 m -353 n -357 waw -351 yeh -322 vav -352 yod -351 cyrg -351 gamma -325
        3 - ly -355 -275 -262
        3 ly ly 115 m -365 n -362 ny -354 r -354 tah -352 ghain -351 waw -351 yeh -318 vav -351 shin -333 cyrg -351 cyrh -351 beta -351 gamma -272
        3 - m -398 -347 -130
        3 m m 103 n -121 ny -142 ng -175 nk -351 gn -53 r -394 hamza -353 alef -403 alefe -406 alefm -401 ain -371 tha -354 jim -369 hah -379 kha -359 dhal -351 sad -354 dad -351 tah -375 ghain -362 qaf -375 heh -375 waw -395 yeh -408 bet -363 vav -386 vavvav -351 het -351 yod -391 yodyod -352 kaf -355 ayin -402 pe -357 tsadi -360 qof -377 shin -356 tav -352 cyrg -387 cyrh -371 beta -358 gamma -358 delta -357 ups -402 ntau -354 gkappa -352 sigmaf -352 nuf 5
        3 - n -237 -318 -191
        3 n n 105 ny 41 ng -48 nk -202 gn -187 r -348 hamza -353 alef -407 ain -371 tha -307 jim -385 hah -378 kha -371 dhal -351 sad -362 dad -354 tah -364 zah -351 ghain -381 qaf -354 heh -317 waw -399 yeh -377 bet -361 vav -384 vavvav -352 het -353 yod -397 yodyod -358 kaf -351 ayin -401 pe -382 tsadi -363 qof -383 shin -356 tav -354 cyrg -407 cyrh -363 beta -367 gamma -7 delta -357 ups -404 mpi -358 ntau -53 gkappa -17 tsig -353 sigmaf -238 nuf 57 omicronf -396
        3 - ny -354 -333 -277
        3 ny ny 87 ng 5 nk -89 gn -30 r -362 heh -351 waw -353 yeh -351 vav -351 tsadi -351 qof -351 cyrg -351 cyrh -351 beta -351 gamma -9 ntau -23 gkappa -2 nuf 32
        3 - ng -351 -260 -328
        3 ng ng 110 nk 26 gn -24 r -354 kha -47 ghain -7 qaf -59 marbuta -402 yeh -351 vav -351 kaf -8 qof -62 cyrg -91 cyrh 44 gamma -34 ntau -8 gkappa 76 nuf -48
        3 - nk -346 -336 -350
        3 nk nk 131 gn -19 r -351 jim -344 ghain -223 heh -351 waw -353 vav -352 nuf -20
        3 gn r -352 gamma -8 ntau -1 gkappa -9 nuf -22
        3 - r -357 -398 -204
        3 r r 86 hamza -364 alef -426 alefe -401 ain -375 tha -356 jim -372 hah -382 kha -370 dhal -352 sad -379 dad -360 tah -384 zah -356 ghain -95 qaf -388 heh -378 waw -345 yeh -452 maqsura -401 kurde -406 alep -406 bet -383 vav -352 vavvav -353 het -363 yod -401 yodyod -364 kaf -361 ayin -406 pe -386 tsadi -373 qof -396 shin -373 tav -359 cyrg -409 cyrh -394 beta -369 gamma -361 delta -357 ups -402 mpi -353 ntau -352 gkappa -357 tzet -352 sigmaf -367 nuf -356
        3 - hamza -30 18 -176
        3 hamza hamza 181 alef -50 alefe -70 alefi -84 alefm -88 ain -128 hah -158 kha -352 qaf -353 heh -149 marbuta -122 waw -159 yeh -9 maqsura -143 kurde -123 alep -10 vav -143 yod -121 ayin -134 qof -351 cyrh -342 ups -135
        3 - alef -141 -55 -111
        3 alef alef 37 alefe -2 alefi -46 alefm -1 ain -115 tha -406 jim -404 hah -186 kha -401 tah -401 ghain -405 qaf -401 heh -9 marbuta -118 waw -103 yeh -143 maqsura -133 kurde -15 alep 51 bet -401 he 55 vav -100 het -152 yod -165 yodyod -122 kaf -401 ayin -7 tsadi -401 qof -409 shin -405 tav -407
        3 - alefe -130 -200 -218
        3 alefe alefe 3 alefi -50 alefm -14 ain -133 hah -148 heh -163 marbuta -157 waw -132 yeh -116 kurde -130 alep -1 he -142 vav -122 het -141 ayin -144
        3 - alefi -176 -160 -191
        3 alefi alefi 47 alefm -104 ain -148 hah -149 heh -143 waw -150 yeh -138 alep -103 he -155 vav -149 het -143 yod -102 ayin -133
        3 - alefm -137 -196 -134
        3 alefm alefm 64 ain -142 hah -143 heh -156 marbuta -146 waw -122 yeh -143 maqsura -143 alep -3 vav -102 yod -149 yodyod -142
        3 - ain -210 -249 -121
        3 ain ain 47 hah -200 kha -353 sad -353 dad -355 ghain -360 heh -172 marbuta -142 waw -154 yeh -199 kurde -148 alep -160 bet -351 he -156 vav -169 vavvav -151 het -146 yod -167 yodyod -145 ayin -34 qof -353 tav -351 ups -147 mpi -352
        3 - tha -350 -355 -356
        3 tha tha 145 jim -1 sad -13 dad -4 tah -3 zah -7 heh -356 tsadi -12 tav -8 ntau -7 sigmaf -2
        3 - jim -382 -304 -282
        3 jim jim 136 hah -353 kha -50 dhal -1 sad -20 dad -34 tah -354 zah -31 ghain -12 qaf -50 heh -359 waw -382 yeh -80 bet -358 vav -364 het -20 yod -92 kaf -10 ayin -401 pe -354 tsadi 5 qof -68 shin -30 tav -1 cyrg 56 cyrh -13 gamma 23 delta -21 gkappa 26 tsig 7 tzet 51 sigmaf -5
        3 - hah -207 -215 -223
        3 hah hah 41 kha -125 ghain -94 qaf -113 heh -107 marbuta -150 waw -200 yeh -184 maqsura -141 kurde -152 alep -164 he -143 vav -169 vavvav -142 het -98 yod -156 yodyod -141 kaf -18 ayin -141 pe -354 qof -75 cyrg -81 cyrh 18 gamma -64 ups -152 gkappa -53 omicronf -145
        3 - kha -382 -371 -362
        3 kha kha 90 ghain -37 qaf -62 heh -35 waw -368 yeh -294 bet -352 vav -352 het 18 kaf 41 ayin -401 tsadi -352 qof -40 shin -351 cyrg -66 cyrh 78 gamma -14 gkappa -12 tzet -2
        3 - dhal -352 -353 -350
        3 dhal dhal 144 sad -50 dad -1 tah -36 yeh -351 tsadi -1 cyrg -351 delta 23 ntau -2 tzet -3
        3 - sad -366 -391 -332
        3 sad sad 49 dad -35 tah -21 zah -17 qaf -32 waw -365 yeh -127 he -403 vav -351 vavvav -351 yod -78 kaf -325 tsadi 15 qof -14 shin -26 tav -3 cyrg -42 cyrh -29 delta -22 ntau -8 tsig -6 sigmaf 8
        3 - dad -355 -371 -351
        3 dad dad 102 tah -12 zah -21 heh -358 waw -353 yeh -354 qof -351 tav -1 delta -9 ntau -7 tzet -3
        3 - tah -375 -336 -363
        3 tah tah 97 waw -360 yeh -356 yod -351 ayin -404 tsadi -16 tav -12 delta -14 ntau -16 tsig -3 nuf -351
        3 - zah -352 -362 -350
        3 zah zah 124 qaf -12 yeh -64 yod -63 qof -5 shin -9 tav -3 cyrg -8 cyrh -19 delta -3 ntau 8
        3 - ghain -382 -329 -273
        3 ghain ghain 172 qaf 16 heh -51 waw -382 yeh -376 bet -354 vav -323 het -56 kaf -17 pe -352 qof -26 shin -354 cyrg 68 cyrh -33 gamma 35 gkappa 54
        3 - qaf -378 -418 -322
        3 qaf qaf 104 heh -101 marbuta -403 waw -380 yeh -375 kurde -403 bet -356 vav -356 het -39 yod -352 kaf -20 tsadi -27 qof 75 shin -16 cyrg 6 cyrh -62 gamma -15 gkappa -10 tsig -7 tzet -4 sigmaf -13
        3 - heh -243 -147 -71
        3 heh heh 132 marbuta -26 waw -168 yeh -62 maqsura -143 kurde -80 alep -91 bet -353 he 40 vav -116 het -83 yod -131 yodyod -130 kaf -63 ayin -96 pe -351 qof -84 tav -351 cyrg 30 cyrh 85 gamma -62 ups -142 gkappa -56 sigmaf -342 omicronf -151
        3 - marbuta -224 -269 -166
        3 marbuta marbuta 9 waw -178 yeh -176 maqsura -149 kurde -87 alep -124 he -48 vav -152 het -146 yod -153 yodyod -142 ayin -144 tav -347
        3 - waw -317 -160 -243
        3 waw waw 61 yeh -182 maqsura -168 kurde -158 alep -18 bet 31 he -87 vav 60 vavvav -116 het -141 yod -133 yodyod -111 kaf -358 ayin -94 pe -134 tsadi -356 qof -371 shin -358 tav -354 cyrg -354 cyrh -352 beta 47 delta -351 ups -151 mpi -75 ntau -351 gkappa -351 omicronf -45
        3 - yeh -279 -71 -184
        3 yeh yeh 54 maqsura 36 kurde -124 alep -62 bet -367 he -76 vav -155 vavvav -154 het -110 yod 57 yodyod -99 ayin -22 pe -368 tsadi -95 qof -368 shin -103 tav -369 cyrg -355 cyrh -337 beta -351 gamma -352 ups -139 gkappa -351 tsig -60 tzet -53 sigmaf -80 omicronf -177
        3 - maqsura -196 24 -148
        3 maqsura maqsura 84 he -103 vav -156 yod -4 qof -402
        3 - kurde -190 -24 -71
        3 kurde kurde 36 alep -116 he -82 vav -144 yod -124 ayin -106 qof -413
        3 - alep -168 -43 -172
        3 alep alep 66 he -55 vav -35 yod -164 yodyod -153 ayin -100 shin -401
        3 - bet -383 -342 -282
        3 bet bet 98 vav -59 vavvav -45 yod -362 ayin -410 pe -79 qof -351 cyrg -354 cyrh -355 beta 60 mpi 71
        3 - he -148 -133 -105
        3 he he 26 vav -165 vavvav -146 yod -116 ayin -75
        3 - vav -280 -136 -198
        3 vav vav 58 vavvav -128 yod -159 yodyod -158 ayin -147 pe -82 qof -351 shin -351 tav -351 cyrg -279 cyrh -344 beta 13 gamma -351 ups -143 mpi -70 gkappa -353 omicronf -55
        3 - vavvav -204 -200 -200
        3 vavvav vavvav 156 yod -158 ayin -144 beta -34 gamma -351 ups -143 mpi -51
        3 - het -218 -248 -204
        3 het het 127 yod -155 kaf -37 shin -55 cyrg -55 cyrh 25 ups -141 gkappa -51 nuf -351
        3 - yod -213 -110 -254
        3 yod yod 42 kaf -351 ayin -128 pe -356 tsadi -83 qof -359 shin -96 cyrg -319 cyrh -352 ups -93 mpi -352 tsig -52 sigmaf -78 omicronf -157
        3 - yodyod -201 -200 -201
        3 yodyod yodyod 128
        3 - kaf -339 -362 -353
        3 kaf kaf 114 qof -20 cyrg -21 cyrh 59 gamma -3 gkappa -2
        3 - ayin -174 -72 -96
        3 ayin ayin 39 pe -405 qof -404
        3 - pe -380 -340 -351
        3 pe pe 64 cyrg -353 beta -25 gamma -351 mpi -33
        3 - tsadi -357 -386 -354
        3 tsadi tsadi 122 qof -35 shin -22 tav -12 cyrg -22 cyrh -12 delta -8 ntau -6 tsig 28 sigmaf 10
        3 - qof -382 -416 -322
        3 qof qof 125 shin -38 cyrg -53 cyrh -18 beta -353 gamma -34 delta -351 ups -401 ntau -351 gkappa -10 tsig -4 tzet -6 sigmaf -11 nuf -351
        3 - shin -370 -363 -357
        3 shin shin 156 cyrg -42 cyrh -27 delta -2 tsig -6 tzet -6 sigmaf 9
        3 - tav -368 -372 -356
        3 tav tav 85 ntau -13 tsig -6 sigmaf -6
        3 - cyrg -260 -318 -277
        3 cyrg cyrg 95 cyrh 15 beta -351 gamma 106 gkappa 59 tsig -12 tzet -11 sigmaf -6 nuf -351
        3 - cyrh -144 -129 -176
        3 cyrh cyrh 100 beta -351 gamma -17 ntau -342 gkappa 9 tsig -1 sigmaf 11 nuf -351
        3 - beta -364 -237 -351
        3 beta beta 122 gamma -351 mpi -24
        3 - gamma -312 -178 -355
        3 gamma gamma 112 gkappa -16 sigmaf -351 nuf -1
        3 - delta -303 -346 -352
        3 delta delta 152 ntau -9 tsig -5 sigmaf 16 nuf -351
        3 - ups -166 -189 -209
        3 ups ups 114
        3 - mpi -356 -358 -350
        3 - ntau -308 -273 -343
        3 ntau tsig -1 nuf -2
        3 - gkappa -347 -347 -303
        3 - tsig -351 -354 -350
        3 tsig tsig 153 sigmaf -2
        3 - tzet -351 -352 -350
        3 - sigmaf -354 -364 -77
        3 sigmaf sigmaf 104 nuf -339
        3 - nuf -350 -350 -113
        3 nuf nuf 109
        3 - omicronf -180 -180 -134
        3 omicronf omicronf 37
        """;
}
