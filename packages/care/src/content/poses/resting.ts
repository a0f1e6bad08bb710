// Resting positions, keyframe blocks as they stand in movement.md §4. The row format is §2.3 there.

export const restSupinePillows = `
props: pillow@13,0,16,5.5 | pillow@14,5.5,14,5.2 | pillow@15,10.7,12,4.6 | towel@-36,0,5,2.5
0; 0; 5.6; -90; 4; 0; 4; 38; 52; -30; 38; 52; -30; 15; 20; 15; 20; side; {}; pillows under knees, towel roll under neck
`.trim()

export const rest9090 = `
props: chair-seat@4,25.5,34,3 | chair-leg@33,0,3,25.5
0; 0; 5.6; -92; 4; 0; 6; 92; 92; 0; 92; 92; 0; 18; 20; 18; 20; side; {}; lower legs on chair seat
`.trim()

export const restSideLying = `
props: pillow-knees@6,20,14,9 | pillow-head@-48,6,14,18
0; 0; 14; -92; 8; 6; 2; 60; 74; -10; 52; 66; -10; 50; 60; 60; 95; top; {}; seen from above: pillow between knees and under head
`.trim()

export const restSitFootstool = `
props: chair-seat@-14,22.5,30,3 | chair-back@-17,25,3,34 | cushion@-12,30,5,12 | footstool@17,0,20,7
0; 0; 31; -12; 4; 4; 4; 90; 92; -10; 90; 92; -10; 22; 45; 22; 45; side; {}; sitting, feet on low stool, back supported
`.trim()

export const restPronePillow = `
props: pillow@0,0,16,5
0; 0; 9.5; 90; 4; 2; -8; 2; 8; -55; 2; 8; -55; 172; 4; 172; 4; side; {"fs":{"nUpper":0.6,"nFore":0.6,"fUpper":0.6,"fFore":0.6}}; face down, pillow under belly
`.trim()
