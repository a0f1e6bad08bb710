// Stretches of hip and thigh, keyframe blocks as they stand in movement.md §7. The row format is §2.3 there.

export const hipFlexorHalfKneel = `
0; 0; 27.2; 0; 0; 0; 0; 0; 90; -82; 93; 93; 0; 5; 10; 45; 60; side; {}; back knee on pad, front foot flat, both 90
3; 0; 27.2; -8; 6; 0; 2; -8; 90; -82; 85; 93; 0; 5; 10; 45; 60; side; {}; tuck the tail, squeeze back-side buttock
6; 7.2; 25.8; -6; 5; 0; 1; -22; 74; -68; 88; 111; 17; 5; 10; 45; 60; side; {}; glide the whole pelvis forward a hand width
30; 7.2; 25.8; -6; 5; 0; 1; -22; 74; -68; 88; 111; 17; 5; 10; 45; 60; side; {}; hold, come back
`.trim()

export const hipFlexorBedEdge = `
props: bed@-70,0,78,24
0; 0; 29.8; -98; 10; 0; 6; 110; 120; 0; 114; 122; 0; 6; 86; 6; 86; side; {}; on the back at the bed edge, both knees held
5; 0; 29.8; -98; 10; 0; 6; 2; 62; -30; 114; 122; 0; 6; 86; 6; 86; side; {}; keep one knee held, let the other thigh hang
35; 0; 29.8; -98; 10; 0; 6; -4; 58; -30; 114; 122; 0; 6; 86; 6; 86; side; {}; hold, hug, change
`.trim()

export const piriformisFigureFour = `
0; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; feet flat
3; 0; 5.6; -90; 0; 0; 6; 58; 100; 0; 53; 113; -30; 12; 10; 12; 10; side; {"fs":{"nThigh":0.75,"nShank":0.45}}; ankle of one leg across the other knee
6; 0; 5.6; -95; 5; 0; 6; 96; 120; 0; 98; 92; 0; 22; 30; 22; 30; side; {"fs":{"nThigh":0.8,"nShank":0.4}}; hold behind the lower thigh, draw it in
30; 0; 5.6; -95; 5; 0; 6; 98; 120; 0; 100; 92; 0; 18; 40; 18; 40; side; {"fs":{"nThigh":0.8,"nShank":0.4}}; hold, lower slowly
`.trim()

export const piriformisSeated = `
props: chair-seat@-14,20.5,30,3 | chair-leg@-12,0,2,20.5 | chair-leg@13,0,2,20.5
0; 0; 28.9; 0; 0; 0; 0; 84; 112; 0; 90; 90; 0; 38; 35; 38; 35; side; {"fs":{"nThigh":0.75,"nShank":0.5,"nFoot":0.6}}; tall sitting, ankle on opposite knee
4; 0; 28.9; 24; 2; 0; -10; 106; 112; 0; 114; 90; 0; 42; 35; 42; 35; side; {"fs":{"nThigh":0.75,"nShank":0.5,"nFoot":0.6}}; lean forward from hips, back long
28; 0; 28.9; 26; 2; 0; -10; 108; 112; 0; 116; 90; 0; 42; 35; 42; 35; side; {"fs":{"nThigh":0.75,"nShank":0.5,"nFoot":0.6}}; hold, sit tall
`.trim()

export const hamstringStrap = `
0; 0; 5.6; -90; 0; 0; 6; 90; 70; 0; 52; 110; -32; 52; 20; 52; 20; side; {}; strap round one foot, other knee bent
5; 0; 5.6; -90; 0; 0; 6; 84; 18; 0; 52; 110; -32; 58; 14; 58; 14; side; {}; straighten the knee until a mild pull
30; 0; 5.6; -90; 0; 0; 6; 86; 14; 0; 52; 110; -32; 60; 14; 60; 14; side; {}; hold, breathe
34; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; bend the knee, foot down
`.trim()
