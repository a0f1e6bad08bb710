// Strength and load on the feet, keyframe blocks as they stand in movement.md §7. The row format is §2.3 there.

export const wallSit = `
props: wall@-9,0,3,100
0; 0; 49; 0; 0; 0; 0; 32; 26; -7; 32; 26; -7; 5; 5; 5; 5; side; {}; back on the wall, feet one thigh length out
3; 0; 40; 0; 0; 0; 0; 61; 70; 8; 61; 70; 8; 5; 5; 5; 5; side; {}; slide down to 45-60 deg knee bend (level 1)
20; 0; 40; 0; 0; 0; 0; 61; 70; 8; 61; 70; 8; 5; 5; 5; 5; side; {}; hold, breathe out loud, slide up
22; 0; 49; 0; 0; 0; 0; 32; 26; -7; 32; 26; -7; 5; 5; 5; 5; side; {}; stand
`.trim()

export const hipHinge = `
0; 0; 53; 0; 0; 0; 0; 2; 3; 1; 2; 3; 1; 35; 125; 38; 120; side; {}; stand tall, stick touches head, mid-back, tail bone
3; -11; 49.5; 52; 0; 0; 0; 83; 34; 4; 83; 34; 4; 35; 125; 38; 120; side; {}; push hips back, soft knees, back stays straight
5; -11; 49.5; 52; 0; 0; 0; 83; 34; 4; 83; 34; 4; 35; 125; 38; 120; side; {}; pause, squeeze buttocks, stand
7; 0; 53; 0; 0; 0; 0; 2; 3; 1; 2; 3; 1; 35; 125; 38; 120; side; {}; stand tall
`.trim()

export const sitToStand = `
props: chair-seat@-34,20.5,26,3 | chair-leg@-32,0,2,20.5 | chair-leg@-11,0,2,20.5
0; -18; 28.9; 0; 0; 0; 0; 88; 97; 8; 88; 97; 8; 45; 80; 45; 80; side; {}; near the front of the chair, feet under knees
1.2; -17; 29.5; 38; 0; 0; -12; 125; 97; 10; 125; 97; 10; 60; 80; 60; 80; side; {}; nose over toes, back long
2.2; -7; 42; 24; 0; 0; -8; 75; 73; 22; 75; 73; 22; 55; 80; 55; 80; side; {}; push the floor, rise
3; 3; 53; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; 45; 80; 45; 80; side; {}; tall
6; -18; 28.9; 0; 0; 0; 0; 88; 97; 8; 88; 97; 8; 45; 80; 45; 80; side; {}; sit back slowly 3 s
`.trim()

export const liftPractice = `
0; 0; 53; 0; 0; 0; 0; 2; 3; 1; 2; 3; 1; 5; 8; 5; 8; side; {"props":["box@6,0,16,14"]}; box close, feet around it
2; -13; 38; 56; 0; 0; -10; 119; 84; 21; 119; 84; 21; 54; 3; 54; 3; side; {"props":["box@4,4,16,14"]}; hinge and bend knees, grip, brace 20-30%
4; -7; 46.5; 30; 0; 0; -8; 68; 57; 19; 68; 57; 19; 31; 3; 31; 3; side; {"props":["box@4,28,16,14"]}; push the floor, box close
5; 0; 53; 0; 0; 0; 0; 2; 3; 1; 2; 3; 1; 12; 48; 12; 48; side; {"props":["box@5,50,16,14"]}; stand tall
8; -13; 38; 56; 0; 0; -10; 119; 84; 21; 119; 84; 21; 54; 3; 54; 3; side; {"props":["box@4,4,16,14"]}; lower the same way
`.trim()

export const suitcaseCarry = `
0; 0; 53.2; 0; 0; 0; 0; 16; 5; 6; -10; 8; 8; 0; 0; 4; 15; side; {"props":["weight@-4,34.8,8,8"]}; right heel down, arms opposite, weight in one hand
0.3; 0; 54.3; 0; 0; 0; 0; 4; 4; 2; 14; 40; 0; 0; 0; 0; 12; side; {"props":["weight@-4,35.9,8,8"]}; mid-stance, weight in one hand
0.6; 0; 53.2; 0; 0; 0; 0; -10; 8; 8; 16; 5; 6; 0; 0; -4; 10; side; {"props":["weight@-4,34.8,8,8"]}; left heel down, weight in one hand
0.9; 0; 54.3; 0; 0; 0; 0; 14; 40; 0; 4; 4; 2; 0; 0; 0; 12; side; {"props":["weight@-4,35.9,8,8"]}; mid-stance, weight in one hand
`.trim()

export const stepUp = `
props: step@6,0,28,10
0; -2; 52.6; 4; 0; 0; -4; 58; 63; 9; 9; 14; 9; 5; 10; 5; 10; side; {}; one whole foot on the step
2; 5; 56; 12; 0; 0; -8; 53; 57; 17; 22; 31; -8; 10; 12; 10; 12; side; {}; lean a little, push through the top foot
4; 14; 62.8; 0; 0; 0; 0; 5; 10; 5; 24; 60; 0; 5; 10; 5; 10; side; {}; stand tall on the step
7; -2; 52.6; 4; 0; 0; -4; 58; 63; 9; 9; 14; 9; 5; 10; 5; 10; side; {}; lower for 3 s
`.trim()

export const walkProgression = `
0; 0; 51.8; 4; 0; 0; -4; 24; 5; 6; -18; 8; 8; -24; 10; 24; 15; side; {}; right heel down, arms opposite
0.3; 0; 53.2; 4; 0; 0; -4; 4; 4; 2; 14; 58; 0; 0; 12; 0; 12; side; {}; mid-stance
0.6; 0; 51.8; 4; 0; 0; -4; -18; 8; 8; 24; 5; 6; 24; 15; -24; 10; side; {}; left heel down
0.9; 0; 53.2; 4; 0; 0; -4; 14; 58; 0; 4; 4; 2; 0; 12; 0; 12; side; {}; mid-stance
`.trim()
