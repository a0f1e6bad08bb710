// Positions the dossier names but does not draw, authored by us on the same rig (ruling C34; first-aid §4.4, §5).
// Angles are approximate teaching poses like the dossier's. Boxes of cold-pack and heat-pad say where the
// pad's centre is and how long and thick it is; it is drawn turned along the low back.

/** Upper body raised 40 degrees, pillow under the knees; for those breathless or pregnant lying flat. */
export const recline = `
props: wedge@-42,0,40,35 | pillow@13,0,16,5.5 | pillow@14,5.5,14,5.2 | pillow@15,10.7,12,4.6
0; 0; 5.6; -54; 6; 4; 4; 74; 60; -24; 74; 60; -24; 14; 32; 14; 32; side; {}; upper body raised, pillows under the knees
`.trim()

/** Seated, chest and head on pillows on a table. */
export const forwardLean = `
props: chair-seat@-15,22.5,26,3 | chair-leg@-13,0,2,22.5 | chair-leg@7,0,2,22.5 | table@19,37,45,3 | pillow@22.5,40,27,8
0; 0; 31; 38; 14; 6; 12; 122; 84; 0; 122; 84; 0; 130; 12; 130; 12; side; {"hand":"flat"}; leaning forward, chest on pillows on the table
`.trim()

/** Standing, forearms on a worktop, knees soft. */
export const standLean = `
props: worktop@18,0,40,55.6
0; -4; 52.6; 40; 4; 2; -14; 50; 14; 4; 44; 12; 8; 78; 54; 78; 54; side; {"hand":"flat"}; standing, forearms on the worktop
`.trim()

/** The cold pack in its towel against the low back; posture of rest-side-lying. */
export const coldSide = `
holds: pillow
props: pillow-knees@6,20,14,9 | pillow-head@-48,6,14,18 | cold-pack@-19,4,15,7
0; 0; 14; -92; 8; 6; 2; 60; 74; -10; 52; 66; -10; 50; 60; 60; 95; top; {}; seen from above: cold pack in its towel on the low back
`.trim()

/** The warm pad with a cloth at the low back; posture of recline. */
export const heatPad = `
props: wedge@-42,0,40,35 | heat-pad@-16,4,14,4 | pillow@13,0,16,5.5 | pillow@14,5.5,14,5.2 | pillow@15,10.7,12,4.6
0; 0; 5.6; -54; 6; 4; 4; 74; 60; -24; 74; 60; -24; 14; 32; 14; 32; side; {}; upper body raised, warm pad at the low back
`.trim()

/** Standing tall. */
export const stand = `
0; 0; 53; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; 3; 8; 3; 8; side; {}; standing tall
`.trim()
