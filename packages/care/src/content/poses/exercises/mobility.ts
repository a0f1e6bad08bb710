// Gentle range for back and hips, keyframe blocks as they stand in movement.md §7. The row format is §2.3 there.

export const pelvicTiltSupine = `
0; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; neutral: small hollow under the waist
2; 0; 5.8; -100; 10; 0; 6; 43; 113; -30; 43; 113; -30; 12; 10; 12; 10; side; {}; flatten: waist toward floor
4; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; neutral
6; 0; 5.6; -84; -6; 0; 6; 59; 113; -30; 59; 113; -30; 12; 10; 12; 10; side; {}; small arch (only if free of pain)
8; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; neutral
`.trim()

export const kneeRock = `
0; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; knees together, middle
3; 0; 5.6; -90; 0; 0; 6; 41; 86; -45; 41; 86; -45; 12; 10; 12; 10; side; {"fs":{"nThigh":0.93,"nShank":0.93,"fThigh":0.93,"fShank":0.93}}; both knees a small way toward the viewer (10-20 deg)
6; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; middle
9; 0; 5.6; -90; 0; 0; 6; 41; 86; -45; 41; 86; -45; 12; 10; 12; 10; side; {"fs":{"nThigh":0.93,"nShank":0.93,"fThigh":0.93,"fShank":0.93}}; both knees a small way away
`.trim()

export const heelSlide = `
0; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; both knees bent
3; 0; 5.6; -90; 0; 0; 6; 27; 58; 1; 53; 113; -30; 12; 10; 12; 10; side; {}; slide one heel away
6; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; slide it back
`.trim()

export const seatedPelvicTilt = `
props: chair-seat@-14,20.5,30,3 | chair-leg@-12,0,2,20.5 | chair-leg@13,0,2,20.5
0; 0; 28.9; 0; 0; 0; 0; 90; 90; 0; 90; 90; 0; 25; 45; 25; 45; side; {}; tall sitting
2; 0; 28.9; -14; 12; 4; -2; 76; 90; 0; 76; 90; 0; 30; 45; 30; 45; side; {}; roll pelvis back, low back rounds a little
4; 0; 28.9; 8; -10; 0; 2; 98; 90; 0; 98; 90; 0; 20; 45; 20; 45; side; {}; roll pelvis forward, small hollow
6; 0; 28.9; 0; 0; 0; 0; 90; 90; 0; 90; 90; 0; 25; 45; 25; 45; side; {}; middle
`.trim()

export const singleKneeToChest = `
0; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; both feet flat
3; 0; 5.6; -94; 5; 0; 6; 112; 125; 0; 48; 110; -32; 9; 71; 9; 71; side; {}; hands behind one thigh, knee toward chest
18; 0; 5.6; -94; 5; 0; 6; 114; 126; 0; 48; 110; -32; 8; 76; 8; 76; side; {}; hold, then lower slowly
21; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; foot down
`.trim()

export const doubleKneeToChest = `
0; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; both feet flat
3; 0; 6; -98; 12; 0; 6; 116; 126; 0; 110; 120; 0; 4; 93; 4; 93; side; {}; one knee up, then the other, hold behind thighs
18; 0; 7; -102; 16; 0; 6; 120; 128; 0; 114; 122; 0; 0; 107; 0; 107; side; {}; gentle rock
21; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; one foot down at a time
`.trim()

export const catCow = `
0; -14; 27.2; 74; 0; 0; -6; 74; 90; -82; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat"}; flat back
3; -14; 27.2; 46; 24; 18; 22; 46; 90; -82; 46; 90; -82; 86; 8; 86; 8; side; {"hand":"flat"}; round gently, push the floor away
6; -14; 27.2; 74; 0; 0; -6; 74; 90; -82; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat"}; flat
9; -14; 27.2; 88; -16; -8; -12; 88; 90; -82; 88; 90; -82; 64; 3; 64; 3; side; {"hand":"flat"}; let belly sink a little, chest forward
12; -14; 27.2; 74; 0; 0; -6; 74; 90; -82; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat"}; flat
`.trim()

export const kneelingRockBack = `
0; -14; 27.2; 74; 0; 0; -6; 74; 90; -82; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat"}; all fours
4; -27; 23.4; 88; 6; 2; -8; 120; 122; -82; 120; 122; -82; 108; 73; 108; 73; side; {"hand":"flat"}; hips back toward heels, let hands slide forward
12; -35; 14.5; 88; 8; 2; -14; 148; 150; -82; 148; 150; -82; 163; 17; 163; 17; side; {"hand":"flat"}; hold and breathe
16; -14; 27.2; 74; 0; 0; -6; 74; 90; -82; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat"}; return
`.trim()

export const lumbarRotation = `
0; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; arms wide, knees together
4; 0; 5.6; -90; 0; 0; 6; 34; 70; -36; 38; 72; -34; 12; 10; 12; 10; side; {"fs":{"nThigh":0.75,"nShank":0.75,"fThigh":0.75,"fShank":0.75}}; both knees toward the viewer, as far as easy (30-60 deg)
14; 0; 5.6; -90; 0; 0; 6; 32; 68; -36; 37; 70; -34; 12; 10; 12; 10; side; {"fs":{"nThigh":0.72,"nShank":0.72,"fThigh":0.72,"fShank":0.72}}; hold and breathe
18; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; return, other side
`.trim()
