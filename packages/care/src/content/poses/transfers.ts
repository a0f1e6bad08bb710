// Ways down and up again, keyframe blocks as they stand in movement.md §4. The row format is §2.3 there.

export const logRollDown = `
0; 0; 31.4; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; -8; 0; 8; 0; front; {"fs":{"nThigh":0.12,"fThigh":0.12},"props":["bed@-60,0,80,24"]}; sit on bed edge, feet on floor (front view)
2; 0; 30; -45; 0; 0; 0; 0; 0; 0; -8; 0; 0; -35; 20; 30; 30; front; {"fs":{"nThigh":0.5,"fThigh":0.5,"nShank":0.7,"fShank":0.7,"nFoot":0.3,"fFoot":0.3},"props":["bed@-60,0,80,24"]}; hands to the bed, lower trunk sideways as one block
4; 0; 30; -90; 0; 0; 4; 0; 0; 0; 0; 0; 0; 25; 40; 40; 60; front; {"fs":{"nThigh":0.7,"fThigh":0.7,"nShank":0.7,"fShank":0.7,"nFoot":0.3,"fFoot":0.3},"props":["bed@-60,0,110,24"]}; legs lift up as the shoulder touches: side-lying
7; 0; 29.6; -90; 0; 0; 5; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {"props":["bed@-60,0,110,24"]}; roll shoulders and pelvis together onto the back, knees bent
`.trim()

export const logRollUp = `
0; 0; 29.6; -90; 0; 0; 5; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {"props":["bed@-60,0,110,24"]}; on the back, knees bent one at a time
2; 0; 30; -90; 0; 0; 4; 0; 0; 0; 0; 0; 0; 25; 40; 40; 60; front; {"fs":{"nThigh":0.7,"fThigh":0.7,"nShank":0.7,"fShank":0.7,"nFoot":0.3,"fFoot":0.3},"props":["bed@-60,0,110,24"]}; breathe in, breathe out and roll whole body to the side
4; 0; 30; -45; 0; 0; 0; 0; 0; 0; -8; 0; 0; -35; 20; 30; 30; front; {"fs":{"nThigh":0.5,"fThigh":0.5,"nShank":0.7,"fShank":0.7,"nFoot":0.3,"fFoot":0.3},"props":["bed@-60,0,80,24"]}; feet over the edge, push with hand and elbow
7; 0; 31.4; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; -8; 0; 8; 0; front; {"fs":{"nThigh":0.12,"fThigh":0.12},"props":["bed@-60,0,80,24"]}; sitting tall on the edge, wait 10 s
9; 0; 31; 38; 2; 0; -12; 121; 93; 10; 121; 93; 10; 9; 100; 9; 100; side; {"props":["bed@-40,0,48,24"]}; lean forward from the hips, hands on thighs
11; 0; 53; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; 3; 8; 3; 8; side; {}; stand by straightening hips and knees
`.trim()

export const floorGetUp = `
0; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {"props":["chair-seat@26,24,22,3","chair-back@46,24,3,26","chair-leg@28,0,2,24","chair-leg@45,0,2,24"]}; on the back, knees bent
3; 0; 6.5; -90; 0; 0; 6; 0; 0; 0; 0; 0; 0; 25; 40; 40; 60; front; {"fs":{"nThigh":0.7,"fThigh":0.7,"nShank":0.7,"fShank":0.7,"nFoot":0.3,"fFoot":0.3}}; roll in one block to the side (front view)
6; -22; 27.2; 74; 0; 0; -8; 74; 90; -82; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat","props":["chair-seat@26,24,22,3","chair-back@46,24,3,26","chair-leg@28,0,2,24","chair-leg@45,0,2,24"]}; push with both hands to all fours
9; -1; 27.2; 28; 0; 0; -8; 28; 90; -82; 28; 90; -82; 41; 53; 41; 53; side; {"hand":"flat","props":["chair-seat@26,24,22,3","chair-back@46,24,3,26","chair-leg@28,0,2,24","chair-leg@45,0,2,24"]}; crawl to the chair, hands on the seat, tall kneel
12; -1; 28.5; 32; 0; 0; -8; 20; 78; -70; 119; 105; 18; 39; 59; 39; 59; side; {"hand":"flat","props":["chair-seat@26,24,22,3","chair-back@46,24,3,26","chair-leg@28,0,2,24","chair-leg@45,0,2,24"]}; bring the stronger leg forward: half-kneel
15; -2; 45; 48; 2; 0; -12; 81; 86; 14; 95; 56; 9; 66; 3; 66; 3; side; {"hand":"flat","props":["chair-seat@26,24,22,3","chair-back@46,24,3,26","chair-leg@28,0,2,24","chair-leg@45,0,2,24"]}; lean forward, press through front foot and hands
18; 12; 53; 2; 0; 0; 0; 2; 0; 2; 2; 0; 2; 35; 30; 35; 30; side; {"props":["chair-seat@26,24,22,3","chair-back@46,24,3,26","chair-leg@28,0,2,24","chair-leg@45,0,2,24"]}; stand tall, hold the chair back 10 s
`.trim()

export const floorGetDown = `
0; 12; 53; 2; 0; 0; 0; 2; 0; 2; 2; 0; 2; 35; 30; 35; 30; side; {"props":["chair-seat@26,24,22,3","chair-back@46,24,3,26","chair-leg@28,0,2,24","chair-leg@45,0,2,24"]}; stand tall, hold the chair back 10 s
3; -2; 45; 48; 2; 0; -12; 81; 86; 14; 95; 56; 9; 66; 3; 66; 3; side; {"hand":"flat","props":["chair-seat@26,24,22,3","chair-back@46,24,3,26","chair-leg@28,0,2,24","chair-leg@45,0,2,24"]}; lean forward, press through front foot and hands
6; -1; 28.5; 32; 0; 0; -8; 20; 78; -70; 119; 105; 18; 39; 59; 39; 59; side; {"hand":"flat","props":["chair-seat@26,24,22,3","chair-back@46,24,3,26","chair-leg@28,0,2,24","chair-leg@45,0,2,24"]}; bring the stronger leg forward: half-kneel
9; -1; 27.2; 28; 0; 0; -8; 28; 90; -82; 28; 90; -82; 41; 53; 41; 53; side; {"hand":"flat","props":["chair-seat@26,24,22,3","chair-back@46,24,3,26","chair-leg@28,0,2,24","chair-leg@45,0,2,24"]}; crawl to the chair, hands on the seat, tall kneel
12; -22; 27.2; 74; 0; 0; -8; 74; 90; -82; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat","props":["chair-seat@26,24,22,3","chair-back@46,24,3,26","chair-leg@28,0,2,24","chair-leg@45,0,2,24"]}; push with both hands to all fours
15; 0; 6.5; -90; 0; 0; 6; 0; 0; 0; 0; 0; 0; 25; 40; 40; 60; front; {"fs":{"nThigh":0.7,"fThigh":0.7,"nShank":0.7,"fShank":0.7,"nFoot":0.3,"fFoot":0.3}}; roll in one block to the side (front view)
18; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {"props":["chair-seat@26,24,22,3","chair-back@46,24,3,26","chair-leg@28,0,2,24","chair-leg@45,0,2,24"]}; on the back, knees bent
`.trim()
