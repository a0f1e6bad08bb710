// Bending back, keyframe blocks as they stand in movement.md §7. The row format is §2.3 there.

export const proneLying = `
0; 0; 6.4; 90; 0; 0; -2; 0; 4; -62; 0; 4; -62; 172; 4; 172; 4; side; {"fs":{"nUpper":0.6,"nFore":0.6,"fUpper":0.6,"fFore":0.6}}; face down, arms by the head, forehead on hands
60; 0; 6.4; 90; 0; 0; -2; 0; 4; -62; 0; 4; -62; 172; 4; 172; 4; side; {"fs":{"nUpper":0.6,"nFore":0.6,"fUpper":0.6,"fFore":0.6}}; stay and breathe 1-3 min
`.trim()

export const proneOnElbows = `
0; -10; 6.4; 90; 0; 0; -2; 0; 4; -62; 0; 4; -62; 172; 4; 172; 4; side; {"fs":{"nUpper":0.6,"nFore":0.6,"fUpper":0.6,"fFore":0.6}}; face down
3; -10; 6.6; 86; -22; -14; -6; -4; 4; -62; -4; 4; -62; 52; 88; 52; 88; side; {}; up on elbows under shoulders, belly heavy
33; -10; 6.8; 85; -24; -14; -6; -5; 4; -62; -5; 4; -62; 50; 88; 50; 88; side; {}; stay, sag and breathe
36; -10; 6.4; 90; 0; 0; -2; 0; 4; -62; 0; 4; -62; 172; 4; 172; 4; side; {"fs":{"nUpper":0.6,"nFore":0.6,"fUpper":0.6,"fFore":0.6}}; lower
`.trim()

export const pronePressUp = `
0; -12; 6.4; 90; 0; 0; -4; 0; 4; -62; 0; 4; -62; -25; 140; -25; 140; side; {"fs":{"nUpper":0.7,"fUpper":0.7,"nFore":0.75,"fFore":0.75},"hand":"flat"}; face down, hands by shoulders
3; -12; 7.6; 80; -30; -16; -4; -10; 4; -62; -10; 4; -62; 14; 84; 14; 84; side; {"hand":"flat"}; press chest up, hips stay down, buttocks soft
5; -12; 8; 78; -32; -16; -4; -12; 4; -62; -12; 4; -62; 15; 75; 15; 75; side; {"hand":"flat"}; pause 1-2 s
8; -12; 6.4; 90; 0; 0; -4; 0; 4; -62; 0; 4; -62; -25; 140; -25; 140; side; {"fs":{"nUpper":0.7,"fUpper":0.7,"nFore":0.75,"fFore":0.75},"hand":"flat"}; lower
`.trim()

export const standingBackBend = `
0; 0; 53; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; -38; 70; -38; 70; side; {}; feet hip width, hands on the back of the pelvis
2; 4.3; 53; -10; -16; -6; 0; -14; 0; 4; -14; 0; 4; -38; 62; -38; 62; side; {}; lean shoulders back over the hands, knees straight
4; 0; 53; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; -38; 70; -38; 70; side; {}; return
`.trim()
