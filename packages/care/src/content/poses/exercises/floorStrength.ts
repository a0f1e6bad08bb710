// Strength on floor or mat, keyframe blocks as they stand in movement.md §7. The row format is §2.3 there.

export const curlUp = `
0; 0; 5.6; -90; 0; 0; 4; 53; 113; -30; 0; 2; -20; -4; 8; -4; 8; side; {"fs":{"nFore":0.6,"fFore":0.6}}; one knee bent, one straight, hands under the low back
2; 0; 5.6; -90; 0; 10; 6; 53; 113; -30; 0; 2; -20; 4; 8; 4; 8; side; {"fs":{"nFore":0.6,"fFore":0.6}}; lift head and shoulders 2-3 cm as one piece
10; 0; 5.6; -90; 0; 10; 6; 53; 113; -30; 0; 2; -20; 4; 8; 4; 8; side; {"fs":{"nFore":0.6,"fFore":0.6}}; hold 8-10 s, breathing
12; 0; 5.6; -90; 0; 0; 4; 53; 113; -30; 0; 2; -20; -4; 8; -4; 8; side; {"fs":{"nFore":0.6,"fFore":0.6}}; lower
`.trim()

export const sidePlankKnees = `
0; 0; 7; -80; 16; 16; 2; 10; 0; 0; 10; 0; 0; -8; 50; -48; 0; front; {"fs":{"nShank":0.12,"fShank":0.12,"nFoot":0.3,"fFoot":0.3,"fFore":0.12,"nFore":0.4}}; front view: on the side, elbow under shoulder, knees bent
2; 0; 12.6; -73; 0; 0; 4; 0; 0; 0; 0; 0; 0; -6; 50; -73; 0; front; {"fs":{"nShank":0.12,"fShank":0.12,"nFoot":0.3,"fFoot":0.3,"fFore":0.12,"nFore":0.4}}; hips up: straight line knee-hip-shoulder
10; 0; 12.6; -73; 0; 0; 4; 0; 0; 0; 0; 0; 0; -6; 50; -73; 0; front; {"fs":{"nShank":0.12,"fShank":0.12,"nFoot":0.3,"fFoot":0.3,"fFore":0.12,"nFore":0.4}}; hold, breathe
12; 0; 7; -80; 16; 16; 2; 10; 0; 0; 10; 0; 0; -8; 50; -48; 0; front; {"fs":{"nShank":0.12,"fShank":0.12,"nFoot":0.3,"fFoot":0.3,"fFore":0.12,"nFore":0.4}}; lower
`.trim()

export const sidePlankFeet = `
0; 0; 7; -80; 16; 16; 2; 10; 0; 0; 10; 0; 0; -6; 50; -48; 0; front; {"fs":{"nFoot":0.3,"fFoot":0.3,"fFore":0.12,"nFore":0.4}}; front view: legs straight, top foot in front
2; 0; 14.2; -77; 0; 0; 4; 0; 0; 0; 0; 0; 0; -6; 50; -77; 0; front; {"fs":{"nFoot":0.3,"fFoot":0.3,"fFore":0.12,"nFore":0.4}}; hips up: straight line ankle-hip-shoulder
10; 0; 14.2; -77; 0; 0; 4; 0; 0; 0; 0; 0; 0; -6; 50; -77; 0; front; {"fs":{"nFoot":0.3,"fFoot":0.3,"fFore":0.12,"nFore":0.4}}; hold
`.trim()

export const birdDogLeg = `
0; -14; 27.2; 74; 0; 0; -6; 74; 90; -82; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat"}; flat back
3; -14; 27.2; 74; 0; 0; -6; -6; 4; -40; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat"}; slide one foot back and float it, back still
9; -14; 27.2; 74; 0; 0; -6; -6; 4; -40; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat"}; hold
12; -14; 27.2; 74; 0; 0; -6; 74; 90; -82; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat"}; return
`.trim()

export const birdDog = `
0; -14; 27.2; 74; 0; 0; -6; 74; 90; -82; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat"}; flat back
3; -14; 27.2; 74; 0; 0; -6; -12; 4; -40; 74; 90; -82; 71; 7; 168; 0; side; {"hand":"flat","handFree":"f"}; opposite arm and leg to horizontal, fist forward
11; -14; 27.2; 74; 0; 0; -6; -12; 4; -40; 74; 90; -82; 71; 7; 168; 0; side; {"hand":"flat","handFree":"f"}; hold 8-10 s
14; -14; 27.2; 74; 0; 0; -6; 74; 90; -82; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat"}; sweep hand and knee together, repeat
`.trim()

export const bridge = `
0; 0; 5.6; -90; 0; 0; 6; 60; 128; -22; 60; 128; -22; 12; 10; 12; 10; side; {}; feet flat, arms by the sides
2; 0; 18.4; -117; 0; 0; 30; -3; 116; 2; -3; 116; 2; -20; 0; -20; 0; side; {}; push heels, lift until knee-hip-shoulder line
7; 0; 18.4; -117; 0; 0; 30; -3; 116; 2; -3; 116; 2; -20; 0; -20; 0; side; {}; hold 5 s
10; 0; 5.6; -90; 0; 0; 6; 60; 128; -22; 60; 128; -22; 12; 10; 12; 10; side; {}; lower
`.trim()

export const bridgeMarch = `
0; 0; 18.4; -117; 0; 0; 30; -3; 116; 2; -3; 116; 2; -20; 0; -20; 0; side; {}; bridge up
2; 0; 18.4; -117; 0; 0; 30; 55; 90; 0; -3; 116; 2; -20; 0; -20; 0; side; {}; float one foot, pelvis level
5; 0; 18.4; -117; 0; 0; 30; -3; 116; 2; -3; 116; 2; -20; 0; -20; 0; side; {}; foot down, change
`.trim()

export const deadBugHeelTap = `
0; 0; 5.6; -90; 0; 0; 6; 90; 90; 0; 90; 90; 0; 90; 0; 90; 0; side; {}; hips and knees at 90, ribs down
3; 0; 5.6; -90; 0; 0; 6; 52; 110; -32; 90; 90; 0; 90; 0; 90; 0; side; {}; one heel down to tap the floor
5; 0; 5.6; -90; 0; 0; 6; 90; 90; 0; 90; 90; 0; 90; 0; 90; 0; side; {}; back to 90
`.trim()

export const deadBug = `
0; 0; 5.6; -90; 0; 0; 6; 90; 90; 0; 90; 90; 0; 90; 0; 90; 0; side; {}; arms up, hips and knees 90
3; 0; 5.6; -90; 0; 0; 6; 22; 12; -10; 90; 90; 0; 90; 0; 160; 4; side; {}; reach one arm back and the other leg out
6; 0; 5.6; -90; 0; 0; 6; 90; 90; 0; 90; 90; 0; 90; 0; 90; 0; side; {}; return, change sides
`.trim()

export const clamshell = `
0; 0; 7; -90; 0; 0; 6; 2; 0; 0; -2; 0; 0; 20; 60; 150; 20; front; {"fs":{"nThigh":0.71,"fThigh":0.71,"nShank":0.71,"fShank":0.71,"nFoot":0.3,"fFoot":0.3}}; front view: on the side, hips 45, knees 90, feet together
2; 0; 7; -90; 0; 0; 6; 34; 68; 0; -2; 0; 0; 20; 60; 150; 20; front; {"fs":{"nThigh":0.71,"fThigh":0.71,"nShank":0.71,"fShank":0.71,"nFoot":0.3,"fFoot":0.3}}; lift the top knee, feet touch, pelvis still
5; 0; 7; -90; 0; 0; 6; 2; 0; 0; -2; 0; 0; 20; 60; 150; 20; front; {"fs":{"nThigh":0.71,"fThigh":0.71,"nShank":0.71,"fShank":0.71,"nFoot":0.3,"fFoot":0.3}}; lower slowly
`.trim()

export const sideLegRaise = `
0; 0; 7; -90; 0; 0; 6; 2; 0; 0; -2; 0; 0; 20; 60; 150; 20; front; {"fs":{"fThigh":0.71,"fShank":0.71,"fFoot":0.3,"nFoot":0.3}}; front view: on the side, bottom knee bent, top leg long
2; 0; 7; -90; 0; 0; 6; 28; 0; 0; -2; 0; 0; 20; 60; 150; 20; front; {"fs":{"fThigh":0.71,"fShank":0.71,"fFoot":0.3,"nFoot":0.3}}; lift top leg 25-30 deg, heel leads
5; 0; 7; -90; 0; 0; 6; 2; 0; 0; -2; 0; 0; 20; 60; 150; 20; front; {"fs":{"fThigh":0.71,"fShank":0.71,"fFoot":0.3,"nFoot":0.3}}; lower
`.trim()

export const forearmPlank = `
0; -8; 14.2; 74; 0; 0; -2; 4; 20; -40; 4; 20; -40; 74; 90; 74; 90; side; {}; knees and forearms down, straight line
2; -8; 17.4; 83; 0; 0; -2; 0; 0; -7; 0; 0; -7; 83; 90; 83; 90; side; {}; level 2: toes down, straight line
12; -8; 17.4; 83; 0; 0; -2; 0; 0; -7; 0; 0; -7; 83; 90; 83; 90; side; {}; hold, breathe
`.trim()
