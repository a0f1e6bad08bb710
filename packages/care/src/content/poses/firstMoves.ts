// What moves in the first hours, keyframe blocks as they stand in movement.md §7. The row format is §2.3 there.

export const diaphragmaticBreathing = `
0; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 22; 78; 22; 78; side; {}; breath out: belly low
4; 0; 5.6; -90; 0; -1; 6; 53; 113; -30; 53; 113; -30; 24; 76; 24; 76; side; {}; breath in 4 s: belly rises under the hand
10; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 22; 78; 22; 78; side; {}; breath out 6 s
`.trim()

export const walkShort = `
0; 0; 53.2; 2; 0; 0; -2; 14; 5; 6; -8; 8; 8; -10; 10; 10; 15; side; {}; right heel down, arms opposite
0.3; 0; 54.5; 2; 0; 0; -2; 4; 4; 2; 14; 38; 0; 0; 12; 0; 12; side; {}; mid-stance
0.6; 0; 53.2; 2; 0; 0; -2; -8; 8; 8; 14; 5; 6; 10; 15; -10; 10; side; {}; left heel down
0.9; 0; 54.5; 2; 0; 0; -2; 14; 38; 0; 4; 4; 2; 0; 12; 0; 12; side; {}; mid-stance
`.trim()
