/** Keyframe blocks of the first half of the exercises, as movement.md §7 has them. */
export const gentleMoves = {
  'diaphragmatic-breathing': `
0; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 22; 78; 22; 78; side; {}; breath out: belly low
4; 0; 5.6; -90; 0; -1; 6; 53; 113; -30; 53; 113; -30; 24; 76; 24; 76; side; {}; breath in 4 s: belly rises under the hand
10; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 22; 78; 22; 78; side; {}; breath out 6 s
`,
  'tense-release': `
0; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 10; 6; 10; 6; side; {}; rest
2; 0; 5.6; -92; 2; 0; 6; 51; 113; -30; 51; 113; -30; 8; 2; 8; 2; side; {}; press heels, squeeze buttocks and hands lightly
7; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 12; 12; 12; side; {}; let everything go for 10 s
`,
  'ankle-pumps': `
props: pillow@14,0,14,11
0; 0; 5.6; -90; 3; 0; 5; 32; 44; -20; 32; 44; -20; 12; 10; 12; 10; side; {}; knees over pillow, feet relaxed
1; 0; 5.6; -90; 3; 0; 5; 32; 44; 12; 32; 44; 12; 12; 10; 12; 10; side; {}; toes toward shins
2; 0; 5.6; -90; 3; 0; 5; 32; 44; -42; 32; 44; -42; 12; 10; 12; 10; side; {}; toes away
`,
  'abdominal-brace': `
0; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 20; 70; 20; 70; side; {}; neutral low back
1; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 21; 70; 21; 70; side; {}; brace lightly, back does not move
7; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 20; 70; 20; 70; side; {}; let go
`,
  'pelvic-tilt-supine': `
0; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; neutral: small hollow under the waist
2; 0; 5.8; -100; 10; 0; 6; 43; 113; -30; 43; 113; -30; 12; 10; 12; 10; side; {}; flatten: waist toward floor
4; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; neutral
6; 0; 5.6; -84; -6; 0; 6; 59; 113; -30; 59; 113; -30; 12; 10; 12; 10; side; {}; small arch (only if free of pain)
8; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; neutral
`,
  'knee-rock': `
0; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; knees together, middle
3; 0; 5.6; -90; 0; 0; 6; 41; 86; -45; 41; 86; -45; 12; 10; 12; 10; side; {"fs":{"nThigh":0.93,"nShank":0.93,"fThigh":0.93,"fShank":0.93}}; both knees a small way toward the viewer (10-20 deg)
6; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; middle
9; 0; 5.6; -90; 0; 0; 6; 41; 86; -45; 41; 86; -45; 12; 10; 12; 10; side; {"fs":{"nThigh":0.93,"nShank":0.93,"fThigh":0.93,"fShank":0.93}}; both knees a small way away
`,
  'heel-slide': `
0; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; both knees bent
3; 0; 5.6; -90; 0; 0; 6; 27; 58; 1; 53; 113; -30; 12; 10; 12; 10; side; {}; slide one heel away
6; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; slide it back
`,
  'seated-pelvic-tilt': `
props: chair-seat@-14,20.5,30,3 | chair-leg@-12,0,2,20.5 | chair-leg@13,0,2,20.5
0; 0; 28.9; 0; 0; 0; 0; 90; 90; 0; 90; 90; 0; 25; 45; 25; 45; side; {}; tall sitting
2; 0; 28.9; -14; 12; 4; -2; 76; 90; 0; 76; 90; 0; 30; 45; 30; 45; side; {}; roll pelvis back, low back rounds a little
4; 0; 28.9; 8; -10; 0; 2; 98; 90; 0; 98; 90; 0; 20; 45; 20; 45; side; {}; roll pelvis forward, small hollow
6; 0; 28.9; 0; 0; 0; 0; 90; 90; 0; 90; 90; 0; 25; 45; 25; 45; side; {}; middle
`,
  'walk-short': `
0; 0; 53.2; 2; 0; 0; -2; 14; 5; 6; -8; 8; 8; -10; 10; 10; 15; side; {}; right heel down, arms opposite
0.3; 0; 54.5; 2; 0; 0; -2; 4; 4; 2; 14; 38; 0; 0; 12; 0; 12; side; {}; mid-stance
0.6; 0; 53.2; 2; 0; 0; -2; -8; 8; 8; 14; 5; 6; 10; 15; -10; 10; side; {}; left heel down
0.9; 0; 54.5; 2; 0; 0; -2; 14; 38; 0; 4; 4; 2; 0; 12; 0; 12; side; {}; mid-stance
`,
  'single-knee-to-chest': `
0; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; both feet flat
3; 0; 5.6; -94; 5; 0; 6; 112; 125; 0; 48; 110; -32; 9; 71; 9; 71; side; {}; hands behind one thigh, knee toward chest
18; 0; 5.6; -94; 5; 0; 6; 114; 126; 0; 48; 110; -32; 8; 76; 8; 76; side; {}; hold, then lower slowly
21; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; foot down
`,
  'double-knee-to-chest': `
0; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; both feet flat
3; 0; 6; -98; 12; 0; 6; 116; 126; 0; 110; 120; 0; 4; 93; 4; 93; side; {}; one knee up, then the other, hold behind thighs
18; 0; 7; -102; 16; 0; 6; 120; 128; 0; 114; 122; 0; 0; 107; 0; 107; side; {}; gentle rock
21; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; one foot down at a time
`,
  'cat-cow': `
0; -14; 27.2; 74; 0; 0; -6; 74; 90; -82; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat"}; flat back
3; -14; 27.2; 46; 24; 18; 22; 46; 90; -82; 46; 90; -82; 86; 8; 86; 8; side; {"hand":"flat"}; round gently, push the floor away
6; -14; 27.2; 74; 0; 0; -6; 74; 90; -82; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat"}; flat
9; -14; 27.2; 88; -16; -8; -12; 88; 90; -82; 88; 90; -82; 64; 3; 64; 3; side; {"hand":"flat"}; let belly sink a little, chest forward
12; -14; 27.2; 74; 0; 0; -6; 74; 90; -82; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat"}; flat
`,
  'kneeling-rock-back': `
0; -14; 27.2; 74; 0; 0; -6; 74; 90; -82; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat"}; all fours
4; -27; 23.4; 88; 6; 2; -8; 120; 122; -82; 120; 122; -82; 108; 73; 108; 73; side; {"hand":"flat"}; hips back toward heels, let hands slide forward
12; -35; 14.5; 88; 8; 2; -14; 148; 150; -82; 148; 150; -82; 163; 17; 163; 17; side; {"hand":"flat"}; hold and breathe
16; -14; 27.2; 74; 0; 0; -6; 74; 90; -82; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat"}; return
`,
  'lumbar-rotation': `
0; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; arms wide, knees together
4; 0; 5.6; -90; 0; 0; 6; 34; 70; -36; 38; 72; -34; 12; 10; 12; 10; side; {"fs":{"nThigh":0.75,"nShank":0.75,"fThigh":0.75,"fShank":0.75}}; both knees toward the viewer, as far as easy (30-60 deg)
14; 0; 5.6; -90; 0; 0; 6; 32; 68; -36; 37; 70; -34; 12; 10; 12; 10; side; {"fs":{"nThigh":0.72,"nShank":0.72,"fThigh":0.72,"fShank":0.72}}; hold and breathe
18; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; return, other side
`,
  'hip-flexor-half-kneel': `
0; 0; 27.2; 0; 0; 0; 0; 0; 90; -82; 93; 93; 0; 5; 10; 45; 60; side; {}; back knee on pad, front foot flat, both 90
3; 0; 27.2; -8; 6; 0; 2; -8; 90; -82; 85; 93; 0; 5; 10; 45; 60; side; {}; tuck the tail, squeeze back-side buttock
6; 7.2; 25.8; -6; 5; 0; 1; -22; 74; -68; 88; 111; 17; 5; 10; 45; 60; side; {}; glide the whole pelvis forward a hand width
30; 7.2; 25.8; -6; 5; 0; 1; -22; 74; -68; 88; 111; 17; 5; 10; 45; 60; side; {}; hold, come back
`,
  'hip-flexor-bed-edge': `
props: bed@-70,0,78,24
0; 0; 29.8; -98; 10; 0; 6; 110; 120; 0; 114; 122; 0; 6; 86; 6; 86; side; {}; on the back at the bed edge, both knees held
5; 0; 29.8; -98; 10; 0; 6; 2; 62; -30; 114; 122; 0; 6; 86; 6; 86; side; {}; keep one knee held, let the other thigh hang
35; 0; 29.8; -98; 10; 0; 6; -4; 58; -30; 114; 122; 0; 6; 86; 6; 86; side; {}; hold, hug, change
`,
  'piriformis-figure-four': `
0; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; feet flat
3; 0; 5.6; -90; 0; 0; 6; 58; 100; 0; 53; 113; -30; 12; 10; 12; 10; side; {"fs":{"nThigh":0.75,"nShank":0.45}}; ankle of one leg across the other knee
6; 0; 5.6; -95; 5; 0; 6; 96; 120; 0; 98; 92; 0; 22; 30; 22; 30; side; {"fs":{"nThigh":0.8,"nShank":0.4}}; hold behind the lower thigh, draw it in
30; 0; 5.6; -95; 5; 0; 6; 98; 120; 0; 100; 92; 0; 18; 40; 18; 40; side; {"fs":{"nThigh":0.8,"nShank":0.4}}; hold, lower slowly
`,
  'piriformis-seated': `
props: chair-seat@-14,20.5,30,3 | chair-leg@-12,0,2,20.5 | chair-leg@13,0,2,20.5
0; 0; 28.9; 0; 0; 0; 0; 84; 112; 0; 90; 90; 0; 38; 35; 38; 35; side; {"fs":{"nThigh":0.75,"nShank":0.5,"nFoot":0.6}}; tall sitting, ankle on opposite knee
4; 0; 28.9; 24; 2; 0; -10; 106; 112; 0; 114; 90; 0; 42; 35; 42; 35; side; {"fs":{"nThigh":0.75,"nShank":0.5,"nFoot":0.6}}; lean forward from hips, back long
28; 0; 28.9; 26; 2; 0; -10; 108; 112; 0; 116; 90; 0; 42; 35; 42; 35; side; {"fs":{"nThigh":0.75,"nShank":0.5,"nFoot":0.6}}; hold, sit tall
`,
  'hamstring-strap': `
0; 0; 5.6; -90; 0; 0; 6; 90; 70; 0; 52; 110; -32; 52; 20; 52; 20; side; {}; strap round one foot, other knee bent
5; 0; 5.6; -90; 0; 0; 6; 84; 18; 0; 52; 110; -32; 58; 14; 58; 14; side; {}; straighten the knee until a mild pull
30; 0; 5.6; -90; 0; 0; 6; 86; 14; 0; 52; 110; -32; 60; 14; 60; 14; side; {}; hold, breathe
34; 0; 5.6; -90; 0; 0; 6; 53; 113; -30; 53; 113; -30; 12; 10; 12; 10; side; {}; bend the knee, foot down
`,
  'prone-lying': `
0; 0; 6.4; 90; 0; 0; -2; 0; 4; -62; 0; 4; -62; 172; 4; 172; 4; side; {"fs":{"nUpper":0.6,"nFore":0.6,"fUpper":0.6,"fFore":0.6}}; face down, arms by the head, forehead on hands
60; 0; 6.4; 90; 0; 0; -2; 0; 4; -62; 0; 4; -62; 172; 4; 172; 4; side; {"fs":{"nUpper":0.6,"nFore":0.6,"fUpper":0.6,"fFore":0.6}}; stay and breathe 1-3 min
`,
  'prone-on-elbows': `
0; -10; 6.4; 90; 0; 0; -2; 0; 4; -62; 0; 4; -62; 172; 4; 172; 4; side; {"fs":{"nUpper":0.6,"nFore":0.6,"fUpper":0.6,"fFore":0.6}}; face down
3; -10; 6.6; 86; -22; -14; -6; -4; 4; -62; -4; 4; -62; 52; 88; 52; 88; side; {}; up on elbows under shoulders, belly heavy
33; -10; 6.8; 85; -24; -14; -6; -5; 4; -62; -5; 4; -62; 50; 88; 50; 88; side; {}; stay, sag and breathe
36; -10; 6.4; 90; 0; 0; -2; 0; 4; -62; 0; 4; -62; 172; 4; 172; 4; side; {"fs":{"nUpper":0.6,"nFore":0.6,"fUpper":0.6,"fFore":0.6}}; lower
`,
} as const
