/** Keyframe blocks of positions and transfers, as movement.md §4 has them: what the rig was made for. */
export const positions = {
  'rest-supine-pillows': `
props: pillow@13,0,16,5.5 | pillow@14,5.5,14,5.2 | pillow@15,10.7,12,4.6 | towel@-36,0,5,2.5
0; 0; 5.6; -90; 4; 0; 4; 38; 52; -30; 38; 52; -30; 15; 20; 15; 20; side; {}; pillows under knees, towel roll under neck
`,
  'rest-90-90': `
props: chair-seat@4,25.5,34,3 | chair-leg@33,0,3,25.5
0; 0; 5.6; -92; 4; 0; 6; 92; 92; 0; 92; 92; 0; 18; 20; 18; 20; side; {}; lower legs on chair seat
`,
  'rest-side-lying': `
props: pillow-knees@6,20,14,9 | pillow-head@-48,6,14,18
0; 0; 14; -92; 8; 6; 2; 60; 74; -10; 52; 66; -10; 50; 60; 60; 95; top; {}; seen from above: pillow between knees and under head
`,
  'rest-sit-footstool': `
props: chair-seat@-14,22.5,30,3 | chair-back@-17,25,3,34 | cushion@-12,30,5,12 | footstool@17,0,20,7
0; 0; 31; -12; 4; 4; 4; 90; 92; -10; 90; 92; -10; 22; 45; 22; 45; side; {}; sitting, feet on low stool, back supported
`,
  'rest-prone-pillow': `
props: pillow@0,0,16,5
0; 0; 9.5; 90; 4; 2; -8; 2; 8; -55; 2; 8; -55; 172; 4; 172; 4; side; {"fs":{"nUpper":0.6,"nFore":0.6,"fUpper":0.6,"fFore":0.6}}; face down, pillow under belly
`,
  'log-roll-down': `
0; 0; 31.4; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; -8; 0; 8; 0; front; {"fs":{"nThigh":0.12,"fThigh":0.12},"props":["bed@-60,0,80,24"]}; sit on bed edge, feet on floor (front view)
2; 0; 30; -45; 0; 0; 0; 0; 0; 0; -8; 0; 0; -35; 20; 30; 30; front; {"fs":{"nThigh":0.5,"fThigh":0.5,"nShank":0.7,"fShank":0.7,"nFoot":0.3,"fFoot":0.3},"props":["bed@-60,0,80,24"]}; hands to the bed, lower trunk sideways as one block
4; 0; 30; -90; 0; 0; 4; 0; 0; 0; 0; 0; 0; 25; 40; 40; 60; front; {"fs":{"nThigh":0.7,"fThigh":0.7,"nShank":0.7,"fShank":0.7,"nFoot":0.3,"fFoot":0.3},"props":["bed@-60,0,110,24"]}; legs lift up as the shoulder touches: side-lying
7; 0; 29.6; -90; 0; 0; 5; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {"props":["bed@-60,0,110,24"]}; roll shoulders and pelvis together onto the back, knees bent
`,
  'log-roll-up': `
0; 0; 29.6; -90; 0; 0; 5; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {"props":["bed@-60,0,110,24"]}; on the back, knees bent one at a time
2; 0; 30; -90; 0; 0; 4; 0; 0; 0; 0; 0; 0; 25; 40; 40; 60; front; {"fs":{"nThigh":0.7,"fThigh":0.7,"nShank":0.7,"fShank":0.7,"nFoot":0.3,"fFoot":0.3},"props":["bed@-60,0,110,24"]}; breathe in, breathe out and roll whole body to the side
4; 0; 30; -45; 0; 0; 0; 0; 0; 0; -8; 0; 0; -35; 20; 30; 30; front; {"fs":{"nThigh":0.5,"fThigh":0.5,"nShank":0.7,"fShank":0.7,"nFoot":0.3,"fFoot":0.3},"props":["bed@-60,0,80,24"]}; feet over the edge, push with hand and elbow
7; 0; 31.4; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; -8; 0; 8; 0; front; {"fs":{"nThigh":0.12,"fThigh":0.12},"props":["bed@-60,0,80,24"]}; sitting tall on the edge, wait 10 s
9; 0; 31; 38; 2; 0; -12; 121; 93; 10; 121; 93; 10; 9; 100; 9; 100; side; {"props":["bed@-40,0,48,24"]}; lean forward from the hips, hands on thighs
11; 0; 53; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; 3; 8; 3; 8; side; {}; stand by straightening hips and knees
`,
  'floor-get-up': `
0; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {"props":["chair-seat@26,24,22,3","chair-back@46,24,3,26","chair-leg@28,0,2,24","chair-leg@45,0,2,24"]}; on the back, knees bent
3; 0; 6.5; -90; 0; 0; 6; 0; 0; 0; 0; 0; 0; 25; 40; 40; 60; front; {"fs":{"nThigh":0.7,"fThigh":0.7,"nShank":0.7,"fShank":0.7,"nFoot":0.3,"fFoot":0.3}}; roll in one block to the side (front view)
6; -22; 27.2; 74; 0; 0; -8; 74; 90; -82; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat","props":["chair-seat@26,24,22,3","chair-back@46,24,3,26","chair-leg@28,0,2,24","chair-leg@45,0,2,24"]}; push with both hands to all fours
9; -1; 27.2; 28; 0; 0; -8; 28; 90; -82; 28; 90; -82; 41; 53; 41; 53; side; {"hand":"flat","props":["chair-seat@26,24,22,3","chair-back@46,24,3,26","chair-leg@28,0,2,24","chair-leg@45,0,2,24"]}; crawl to the chair, hands on the seat, tall kneel
12; -1; 28.5; 32; 0; 0; -8; 20; 78; -70; 119; 105; 18; 39; 59; 39; 59; side; {"hand":"flat","props":["chair-seat@26,24,22,3","chair-back@46,24,3,26","chair-leg@28,0,2,24","chair-leg@45,0,2,24"]}; bring the stronger leg forward: half-kneel
15; -2; 45; 48; 2; 0; -12; 81; 86; 14; 95; 56; 9; 66; 3; 66; 3; side; {"hand":"flat","props":["chair-seat@26,24,22,3","chair-back@46,24,3,26","chair-leg@28,0,2,24","chair-leg@45,0,2,24"]}; lean forward, press through front foot and hands
18; 12; 53; 2; 0; 0; 0; 2; 0; 2; 2; 0; 2; 35; 30; 35; 30; side; {"props":["chair-seat@26,24,22,3","chair-back@46,24,3,26","chair-leg@28,0,2,24","chair-leg@45,0,2,24"]}; stand tall, hold the chair back 10 s
`,
  'floor-get-down': `
0; 12; 53; 2; 0; 0; 0; 2; 0; 2; 2; 0; 2; 35; 30; 35; 30; side; {"props":["chair-seat@26,24,22,3","chair-back@46,24,3,26","chair-leg@28,0,2,24","chair-leg@45,0,2,24"]}; stand tall, hold the chair back 10 s
3; -2; 45; 48; 2; 0; -12; 81; 86; 14; 95; 56; 9; 66; 3; 66; 3; side; {"hand":"flat","props":["chair-seat@26,24,22,3","chair-back@46,24,3,26","chair-leg@28,0,2,24","chair-leg@45,0,2,24"]}; lean forward, press through front foot and hands
6; -1; 28.5; 32; 0; 0; -8; 20; 78; -70; 119; 105; 18; 39; 59; 39; 59; side; {"hand":"flat","props":["chair-seat@26,24,22,3","chair-back@46,24,3,26","chair-leg@28,0,2,24","chair-leg@45,0,2,24"]}; bring the stronger leg forward: half-kneel
9; -1; 27.2; 28; 0; 0; -8; 28; 90; -82; 28; 90; -82; 41; 53; 41; 53; side; {"hand":"flat","props":["chair-seat@26,24,22,3","chair-back@46,24,3,26","chair-leg@28,0,2,24","chair-leg@45,0,2,24"]}; crawl to the chair, hands on the seat, tall kneel
12; -22; 27.2; 74; 0; 0; -8; 74; 90; -82; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat","props":["chair-seat@26,24,22,3","chair-back@46,24,3,26","chair-leg@28,0,2,24","chair-leg@45,0,2,24"]}; push with both hands to all fours
15; 0; 6.5; -90; 0; 0; 6; 0; 0; 0; 0; 0; 0; 25; 40; 40; 60; front; {"fs":{"nThigh":0.7,"fThigh":0.7,"nShank":0.7,"fShank":0.7,"nFoot":0.3,"fFoot":0.3}}; roll in one block to the side (front view)
18; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {"props":["chair-seat@26,24,22,3","chair-back@46,24,3,26","chair-leg@28,0,2,24","chair-leg@45,0,2,24"]}; on the back, knees bent
`,
} as const
