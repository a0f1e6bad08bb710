// Small movements while the spasm lets go, keyframe blocks as they stand in movement.md §7. The row format is §2.3 there.

export const tenseRelease = `
0; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 10; 6; 10; 6; side; {}; rest
2; 0; 5.6; -92; 2; 0; 6; 51; 113; -30; 51; 113; -30; 8; 2; 8; 2; side; {}; press heels, squeeze buttocks and hands lightly
7; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 12; 12; 12; side; {}; let everything go for 10 s
`.trim()

export const anklePumps = `
props: pillow@14,0,14,11
0; 0; 5.6; -90; 3; 0; 5; 32; 44; -20; 32; 44; -20; 12; 10; 12; 10; side; {}; knees over pillow, feet relaxed
1; 0; 5.6; -90; 3; 0; 5; 32; 44; 12; 32; 44; 12; 12; 10; 12; 10; side; {}; toes toward shins
2; 0; 5.6; -90; 3; 0; 5; 32; 44; -42; 32; 44; -42; 12; 10; 12; 10; side; {}; toes away
`.trim()

export const abdominalBrace = `
0; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 20; 70; 20; 70; side; {}; neutral low back
1; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 21; 70; 21; 70; side; {}; brace lightly, back does not move
7; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 20; 70; 20; 70; side; {}; let go
`.trim()
