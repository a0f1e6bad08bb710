/** Keyframe blocks of the second half of the exercises, as movement.md §7 has them. */
export const strongMoves = {
  'prone-press-up': `
0; -12; 6.4; 90; 0; 0; -4; 0; 4; -62; 0; 4; -62; -25; 140; -25; 140; side; {"fs":{"nUpper":0.7,"fUpper":0.7,"nFore":0.75,"fFore":0.75},"hand":"flat"}; face down, hands by shoulders
3; -12; 7.6; 80; -30; -16; -4; -10; 4; -62; -10; 4; -62; 14; 84; 14; 84; side; {"hand":"flat"}; press chest up, hips stay down, buttocks soft
5; -12; 8; 78; -32; -16; -4; -12; 4; -62; -12; 4; -62; 15; 75; 15; 75; side; {"hand":"flat"}; pause 1-2 s
8; -12; 6.4; 90; 0; 0; -4; 0; 4; -62; 0; 4; -62; -25; 140; -25; 140; side; {"fs":{"nUpper":0.7,"fUpper":0.7,"nFore":0.75,"fFore":0.75},"hand":"flat"}; lower
`,
  'standing-back-bend': `
0; 0; 53; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; -38; 70; -38; 70; side; {}; feet hip width, hands on the back of the pelvis
2; 4.3; 53; -10; -16; -6; 0; -14; 0; 4; -14; 0; 4; -38; 62; -38; 62; side; {}; lean shoulders back over the hands, knees straight
4; 0; 53; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; -38; 70; -38; 70; side; {}; return
`,
  'curl-up': `
0; 0; 5.6; -90; 0; 0; 4; 53; 113; -30; 0; 2; -20; -4; 8; -4; 8; side; {"fs":{"nFore":0.6,"fFore":0.6}}; one knee bent, one straight, hands under the low back
2; 0; 5.6; -90; 0; 10; 6; 53; 113; -30; 0; 2; -20; 4; 8; 4; 8; side; {"fs":{"nFore":0.6,"fFore":0.6}}; lift head and shoulders 2-3 cm as one piece
10; 0; 5.6; -90; 0; 10; 6; 53; 113; -30; 0; 2; -20; 4; 8; 4; 8; side; {"fs":{"nFore":0.6,"fFore":0.6}}; hold 8-10 s, breathing
12; 0; 5.6; -90; 0; 0; 4; 53; 113; -30; 0; 2; -20; -4; 8; -4; 8; side; {"fs":{"nFore":0.6,"fFore":0.6}}; lower
`,
  'side-plank-knees': `
0; 0; 7; -80; 16; 16; 2; 10; 0; 0; 10; 0; 0; -8; 50; -48; 0; front; {"fs":{"nShank":0.12,"fShank":0.12,"nFoot":0.3,"fFoot":0.3,"fFore":0.12,"nFore":0.4}}; front view: on the side, elbow under shoulder, knees bent
2; 0; 12.6; -73; 0; 0; 4; 0; 0; 0; 0; 0; 0; -6; 50; -73; 0; front; {"fs":{"nShank":0.12,"fShank":0.12,"nFoot":0.3,"fFoot":0.3,"fFore":0.12,"nFore":0.4}}; hips up: straight line knee-hip-shoulder
10; 0; 12.6; -73; 0; 0; 4; 0; 0; 0; 0; 0; 0; -6; 50; -73; 0; front; {"fs":{"nShank":0.12,"fShank":0.12,"nFoot":0.3,"fFoot":0.3,"fFore":0.12,"nFore":0.4}}; hold, breathe
12; 0; 7; -80; 16; 16; 2; 10; 0; 0; 10; 0; 0; -8; 50; -48; 0; front; {"fs":{"nShank":0.12,"fShank":0.12,"nFoot":0.3,"fFoot":0.3,"fFore":0.12,"nFore":0.4}}; lower
`,
  'side-plank-feet': `
0; 0; 7; -80; 16; 16; 2; 10; 0; 0; 10; 0; 0; -6; 50; -48; 0; front; {"fs":{"nFoot":0.3,"fFoot":0.3,"fFore":0.12,"nFore":0.4}}; front view: legs straight, top foot in front
2; 0; 14.2; -77; 0; 0; 4; 0; 0; 0; 0; 0; 0; -6; 50; -77; 0; front; {"fs":{"nFoot":0.3,"fFoot":0.3,"fFore":0.12,"nFore":0.4}}; hips up: straight line ankle-hip-shoulder
10; 0; 14.2; -77; 0; 0; 4; 0; 0; 0; 0; 0; 0; -6; 50; -77; 0; front; {"fs":{"nFoot":0.3,"fFoot":0.3,"fFore":0.12,"nFore":0.4}}; hold
`,
  'bird-dog-leg': `
0; -14; 27.2; 74; 0; 0; -6; 74; 90; -82; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat"}; flat back
3; -14; 27.2; 74; 0; 0; -6; -6; 4; -40; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat"}; slide one foot back and float it, back still
9; -14; 27.2; 74; 0; 0; -6; -6; 4; -40; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat"}; hold
12; -14; 27.2; 74; 0; 0; -6; 74; 90; -82; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat"}; return
`,
  'bird-dog': `
0; -14; 27.2; 74; 0; 0; -6; 74; 90; -82; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat"}; flat back
3; -14; 27.2; 74; 0; 0; -6; -12; 4; -40; 74; 90; -82; 71; 7; 168; 0; side; {"hand":"flat","handFree":"f"}; opposite arm and leg to horizontal, fist forward
11; -14; 27.2; 74; 0; 0; -6; -12; 4; -40; 74; 90; -82; 71; 7; 168; 0; side; {"hand":"flat","handFree":"f"}; hold 8-10 s
14; -14; 27.2; 74; 0; 0; -6; 74; 90; -82; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat"}; sweep hand and knee together, repeat
`,
  bridge: `
0; 0; 5.6; -90; 0; 0; 6; 60; 128; -22; 60; 128; -22; 12; 10; 12; 10; side; {}; feet flat, arms by the sides
2; 0; 18.4; -117; 0; 0; 30; -3; 116; 2; -3; 116; 2; -20; 0; -20; 0; side; {}; push heels, lift until knee-hip-shoulder line
7; 0; 18.4; -117; 0; 0; 30; -3; 116; 2; -3; 116; 2; -20; 0; -20; 0; side; {}; hold 5 s
10; 0; 5.6; -90; 0; 0; 6; 60; 128; -22; 60; 128; -22; 12; 10; 12; 10; side; {}; lower
`,
  'bridge-march': `
0; 0; 18.4; -117; 0; 0; 30; -3; 116; 2; -3; 116; 2; -20; 0; -20; 0; side; {}; bridge up
2; 0; 18.4; -117; 0; 0; 30; 55; 90; 0; -3; 116; 2; -20; 0; -20; 0; side; {}; float one foot, pelvis level
5; 0; 18.4; -117; 0; 0; 30; -3; 116; 2; -3; 116; 2; -20; 0; -20; 0; side; {}; foot down, change
`,
  'dead-bug-heel-tap': `
0; 0; 5.6; -90; 0; 0; 6; 90; 90; 0; 90; 90; 0; 90; 0; 90; 0; side; {}; hips and knees at 90, ribs down
3; 0; 5.6; -90; 0; 0; 6; 52; 110; -32; 90; 90; 0; 90; 0; 90; 0; side; {}; one heel down to tap the floor
5; 0; 5.6; -90; 0; 0; 6; 90; 90; 0; 90; 90; 0; 90; 0; 90; 0; side; {}; back to 90
`,
  'dead-bug': `
0; 0; 5.6; -90; 0; 0; 6; 90; 90; 0; 90; 90; 0; 90; 0; 90; 0; side; {}; arms up, hips and knees 90
3; 0; 5.6; -90; 0; 0; 6; 22; 12; -10; 90; 90; 0; 90; 0; 160; 4; side; {}; reach one arm back and the other leg out
6; 0; 5.6; -90; 0; 0; 6; 90; 90; 0; 90; 90; 0; 90; 0; 90; 0; side; {}; return, change sides
`,
  clamshell: `
0; 0; 7; -90; 0; 0; 6; 2; 0; 0; -2; 0; 0; 20; 60; 150; 20; front; {"fs":{"nThigh":0.71,"fThigh":0.71,"nShank":0.71,"fShank":0.71,"nFoot":0.3,"fFoot":0.3}}; front view: on the side, hips 45, knees 90, feet together
2; 0; 7; -90; 0; 0; 6; 34; 68; 0; -2; 0; 0; 20; 60; 150; 20; front; {"fs":{"nThigh":0.71,"fThigh":0.71,"nShank":0.71,"fShank":0.71,"nFoot":0.3,"fFoot":0.3}}; lift the top knee, feet touch, pelvis still
5; 0; 7; -90; 0; 0; 6; 2; 0; 0; -2; 0; 0; 20; 60; 150; 20; front; {"fs":{"nThigh":0.71,"fThigh":0.71,"nShank":0.71,"fShank":0.71,"nFoot":0.3,"fFoot":0.3}}; lower slowly
`,
  'side-leg-raise': `
0; 0; 7; -90; 0; 0; 6; 2; 0; 0; -2; 0; 0; 20; 60; 150; 20; front; {"fs":{"fThigh":0.71,"fShank":0.71,"fFoot":0.3,"nFoot":0.3}}; front view: on the side, bottom knee bent, top leg long
2; 0; 7; -90; 0; 0; 6; 28; 0; 0; -2; 0; 0; 20; 60; 150; 20; front; {"fs":{"fThigh":0.71,"fShank":0.71,"fFoot":0.3,"nFoot":0.3}}; lift top leg 25-30 deg, heel leads
5; 0; 7; -90; 0; 0; 6; 2; 0; 0; -2; 0; 0; 20; 60; 150; 20; front; {"fs":{"fThigh":0.71,"fShank":0.71,"fFoot":0.3,"nFoot":0.3}}; lower
`,
  'wall-sit': `
props: wall@-9,0,3,100
0; 0; 49; 0; 0; 0; 0; 32; 26; -7; 32; 26; -7; 5; 5; 5; 5; side; {}; back on the wall, feet one thigh length out
3; 0; 40; 0; 0; 0; 0; 61; 70; 8; 61; 70; 8; 5; 5; 5; 5; side; {}; slide down to 45-60 deg knee bend (level 1)
20; 0; 40; 0; 0; 0; 0; 61; 70; 8; 61; 70; 8; 5; 5; 5; 5; side; {}; hold, breathe out loud, slide up
22; 0; 49; 0; 0; 0; 0; 32; 26; -7; 32; 26; -7; 5; 5; 5; 5; side; {}; stand
`,
  'hip-hinge': `
0; 0; 53; 0; 0; 0; 0; 2; 3; 1; 2; 3; 1; 35; 125; 38; 120; side; {}; stand tall, stick touches head, mid-back, tail bone
3; -11; 49.5; 52; 0; 0; 0; 83; 34; 4; 83; 34; 4; 35; 125; 38; 120; side; {}; push hips back, soft knees, back stays straight
5; -11; 49.5; 52; 0; 0; 0; 83; 34; 4; 83; 34; 4; 35; 125; 38; 120; side; {}; pause, squeeze buttocks, stand
7; 0; 53; 0; 0; 0; 0; 2; 3; 1; 2; 3; 1; 35; 125; 38; 120; side; {}; stand tall
`,
  'sit-to-stand': `
props: chair-seat@-34,20.5,26,3 | chair-leg@-32,0,2,20.5 | chair-leg@-11,0,2,20.5
0; -18; 28.9; 0; 0; 0; 0; 88; 97; 8; 88; 97; 8; 45; 80; 45; 80; side; {}; near the front of the chair, feet under knees
1.2; -17; 29.5; 38; 0; 0; -12; 125; 97; 10; 125; 97; 10; 60; 80; 60; 80; side; {}; nose over toes, back long
2.2; -7; 42; 24; 0; 0; -8; 75; 73; 22; 75; 73; 22; 55; 80; 55; 80; side; {}; push the floor, rise
3; 3; 53; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; 45; 80; 45; 80; side; {}; tall
6; -18; 28.9; 0; 0; 0; 0; 88; 97; 8; 88; 97; 8; 45; 80; 45; 80; side; {}; sit back slowly 3 s
`,
  'forearm-plank': `
0; -8; 14.2; 74; 0; 0; -2; 4; 20; -40; 4; 20; -40; 74; 90; 74; 90; side; {}; knees and forearms down, straight line
2; -8; 17.4; 83; 0; 0; -2; 0; 0; -7; 0; 0; -7; 83; 90; 83; 90; side; {}; level 2: toes down, straight line
12; -8; 17.4; 83; 0; 0; -2; 0; 0; -7; 0; 0; -7; 83; 90; 83; 90; side; {}; hold, breathe
`,
  'lift-practice': `
0; 0; 53; 0; 0; 0; 0; 2; 3; 1; 2; 3; 1; 5; 8; 5; 8; side; {"props":["box@6,0,16,14"]}; box close, feet around it
2; -13; 38; 56; 0; 0; -10; 119; 84; 21; 119; 84; 21; 54; 3; 54; 3; side; {"props":["box@4,4,16,14"]}; hinge and bend knees, grip, brace 20-30%
4; -7; 46.5; 30; 0; 0; -8; 68; 57; 19; 68; 57; 19; 31; 3; 31; 3; side; {"props":["box@4,28,16,14"]}; push the floor, box close
5; 0; 53; 0; 0; 0; 0; 2; 3; 1; 2; 3; 1; 12; 48; 12; 48; side; {"props":["box@5,50,16,14"]}; stand tall
8; -13; 38; 56; 0; 0; -10; 119; 84; 21; 119; 84; 21; 54; 3; 54; 3; side; {"props":["box@4,4,16,14"]}; lower the same way
`,
  'suitcase-carry': `
0; 0; 53.2; 0; 0; 0; 0; 16; 5; 6; -10; 8; 8; 0; 0; 4; 15; side; {"props":["weight@-4,34.8,8,8"]}; right heel down, arms opposite, weight in one hand
0.3; 0; 54.3; 0; 0; 0; 0; 4; 4; 2; 14; 40; 0; 0; 0; 0; 12; side; {"props":["weight@-4,35.9,8,8"]}; mid-stance, weight in one hand
0.6; 0; 53.2; 0; 0; 0; 0; -10; 8; 8; 16; 5; 6; 0; 0; -4; 10; side; {"props":["weight@-4,34.8,8,8"]}; left heel down, weight in one hand
0.9; 0; 54.3; 0; 0; 0; 0; 14; 40; 0; 4; 4; 2; 0; 0; 0; 12; side; {"props":["weight@-4,35.9,8,8"]}; mid-stance, weight in one hand
`,
  'step-up': `
props: step@6,0,28,10
0; -2; 52.6; 4; 0; 0; -4; 58; 63; 9; 9; 14; 9; 5; 10; 5; 10; side; {}; one whole foot on the step
2; 5; 56; 12; 0; 0; -8; 53; 57; 17; 22; 31; -8; 10; 12; 10; 12; side; {}; lean a little, push through the top foot
4; 14; 62.8; 0; 0; 0; 0; 5; 10; 5; 24; 60; 0; 5; 10; 5; 10; side; {}; stand tall on the step
7; -2; 52.6; 4; 0; 0; -4; 58; 63; 9; 9; 14; 9; 5; 10; 5; 10; side; {}; lower for 3 s
`,
  'walk-progression': `
0; 0; 51.8; 4; 0; 0; -4; 24; 5; 6; -18; 8; 8; -24; 10; 24; 15; side; {}; right heel down, arms opposite
0.3; 0; 53.2; 4; 0; 0; -4; 4; 4; 2; 14; 58; 0; 0; 12; 0; 12; side; {}; mid-stance
0.6; 0; 51.8; 4; 0; 0; -4; -18; 8; 8; 24; 5; 6; 24; 15; -24; 10; side; {}; left heel down
0.9; 0; 53.2; 4; 0; 0; -4; 14; 58; 0; 4; 4; 2; 0; 12; 0; 12; side; {}; mid-stance
`,
} as const
