import type { ExerciseText } from './exerciseText.ts'

export const floorStrengthWords = {
  'curl-up': {
    title: 'Curl-up with a still low back',
    target: 'Works the front and the sides of the belly',
    start:
      'Lie on your back. Bend one knee and keep the other leg straight. Put your hands under the hollow of the low back.',
    steps: [
      'Tongue on the roof of the mouth, chin level.',
      'Firm the belly. Lift head and shoulders as one block, only 2 to 3 cm.',
      'Hold and breathe.',
      'Lower. After each set, swap the bent leg.',
    ],
    breathing: 'Take short breaths while you hold. Never hold your breath.',
    mistakes: ['Flattening the back.', 'Poking the chin forward.', 'Rising too high.'],
    stops: [
      'Your back or neck hurts.',
      'A ridge bulges along the middle of the belly.',
      'Pain goes past your stop number.',
    ],
    notes: {
      'osteoporosis-fracture-risk': 'Do the dead bug heel tap in its place.',
      hypertension: 'Hold for 6 seconds and count aloud.',
      'disc-leg-pain': 'Do it only when sitting is comfortable.',
      'shoulder-pain': 'Keep your arms by your sides.',
    },
    needs: 'A mat',
  },
  'side-plank-knees': {
    title: 'Side plank from the knees',
    target: 'Works the sides of the waist and the outer hip',
    start:
      'Lie on your side with your knees bent. Put your elbow under your shoulder. Rest the top hand on your hip or on the opposite shoulder.',
    steps: [
      'Elbow under the shoulder, one knee on the other.',
      'Firm the belly and lift the hips to a straight line.',
      'Hold and breathe.',
      'Lower with control. Then the other side.',
    ],
    breathing: 'Breathe evenly and count aloud.',
    mistakes: ['Sagging in the shoulder.', 'Rolling forward.', 'Pushing the hips back.'],
    stops: ['Your shoulder hurts.', 'Back pain goes past your stop number.'],
    notes: {
      'shoulder-pain': 'In its place, stand and lean sideways on a wall with your forearm.',
      hypertension: 'Hold for 6 to 8 seconds.',
      'pregnancy-t3': 'Do only this version, from the knees.',
    },
    needs: 'A mat',
  },
  'side-plank-feet': {
    title: 'Side plank from the feet',
    target: 'Works the sides of the waist and the outer hip',
    start: 'Lie on your side with your legs long. Put the top foot in front of the lower one.',
    steps: [
      'Set the elbow and the feet.',
      'Lift to a straight line from ankle to shoulder.',
      'Hold and breathe.',
      'Lower. Then the other side.',
    ],
    breathing: 'Breathe evenly and count aloud.',
    mistakes: ['Letting the hips drop.', 'Letting the head hang.', 'Twisting.'],
    stops: ['Your shoulder hurts.', 'Back pain goes past your stop number.'],
    notes: {
      hypertension:
        'Hold for 6 to 8 seconds. Ask a doctor first if your blood pressure at rest is 160/100 or more.',
      'pregnancy-t2': 'Do the side plank from the knees.',
      'osteoporosis-fracture-risk': 'Do the side plank from the knees.',
    },
    needs: 'A mat',
  },
  'bird-dog-leg': {
    title: 'All-fours leg reach',
    target: 'Works the buttocks and the back, and trains the belly to keep you steady',
    start: 'Go on your hands and knees, with your back flat like a table.',
    steps: [
      'Firm the belly lightly.',
      'Slide one foot back. Then float it to hip height or lower.',
      'Hold without tilting the hips.',
      'Come back. Then the other leg.',
    ],
    breathing: 'Breathe out as the leg reaches.',
    mistakes: [
      'Lifting the leg so high that the back arches.',
      'Shifting your weight to one side.',
      'Holding your breath.',
    ],
    stops: ['Pain goes past your stop number.', 'Your wrist or knee hurts.'],
    notes: {
      spondylolisthesis: 'Keep the foot low.',
      spondylolysis: 'Keep the foot low.',
      'shoulder-pain': 'Rest your forearms on a low bench.',
      'knee-pain': 'Kneel on a thick pad, or do it standing at a table.',
      hypertension: 'Hold for 6 seconds.',
    },
    needs: 'A mat',
  },
  'bird-dog': {
    title: 'Bird-dog',
    target: 'Works the back, the buttocks and the muscles of the shoulder blades',
    start: 'Go on your hands and knees, with your back flat like a table.',
    steps: [
      'Firm the belly lightly, eyes down.',
      'Reach the opposite hand and foot to body height.',
      'Hold, make a fist, breathe.',
      'Sweep hand and knee together under you. Reach again.',
    ],
    breathing: 'Breathe out as you reach. Breathe evenly while you hold.',
    mistakes: [
      'Raising the arm or leg higher than the body.',
      'Letting the hips roll open.',
      'Craning the neck.',
    ],
    stops: ['Pain goes past your stop number.', 'Your shoulder or wrist hurts.'],
    notes: {
      spondylolisthesis: 'Raise the leg no higher than the hip.',
      spondylolysis: 'Raise the leg no higher than the hip.',
      'shoulder-pain': 'Reach with the leg only.',
      'knee-pain': 'Kneel on a pad.',
      hypertension: 'Hold for 6 to 8 seconds.',
    },
    needs: 'A mat',
  },
  bridge: {
    title: 'Bridge',
    target: 'Works the buttocks, the backs of the thighs and the back',
    start:
      'Lie on your back with your knees bent. Bring your feet so close that your fingertips nearly reach your heels.',
    steps: [
      'Tuck your tail slightly and press the heels down.',
      'Lift the hips to a straight line, not higher.',
      'Squeeze the buttocks and breathe.',
      'Lower your back one piece at a time.',
    ],
    breathing: 'Breathe out as you lift.',
    mistakes: [
      'Arching at the top.',
      'Pushing through the toes. It can cramp the back of the thigh.',
      'Letting the knees fall out.',
    ],
    stops: [
      'Back pain goes past your stop number.',
      'A cramp in the back of the thigh that does not ease with your feet closer.',
    ],
    notes: {
      spondylolisthesis: 'Stop below the straight line and keep the tuck.',
      spondylolysis: 'Stop below the straight line.',
      'spinal-stenosis': 'Lift only half as high.',
      hypertension: 'Hold for 5 seconds.',
      'pregnancy-t2': 'Do short sets, and rest on your side between them.',
    },
    needs: 'A mat',
  },
  'bridge-march': {
    title: 'Marching bridge',
    target:
      'Works the buttocks, the outer hips, the backs of the thighs and the sides of the belly',
    start:
      'Lie on your back with your knees bent. Bring your feet so close that your fingertips nearly reach your heels.',
    steps: [
      'Lift the hips to a straight line.',
      'Float one foot without letting the hips drop.',
      'Set it down. Then the other foot.',
    ],
    breathing: 'Breathe out as the foot lifts.',
    mistakes: ['Tipping the hips.', 'Pushing through the neck.'],
    stops: ['Back pain goes past your stop number.', 'You get a cramp.'],
    notes: {
      spondylolisthesis: 'Keep the hips low.',
      spondylolysis: 'Keep the hips low.',
      hypertension: 'Do not hold your breath.',
    },
    needs: 'A mat',
  },
  'dead-bug-heel-tap': {
    title: 'Dead bug heel tap',
    target: 'Works the deep belly and the fronts of the hips',
    start: 'Lie on your back, hips and knees bent to right angles. Hold your arms up.',
    steps: [
      'Ribs heavy, waist quietly on the floor.',
      'Lower one heel to tap.',
      'Bring it back. Then the other leg.',
    ],
    breathing: 'Breathe out as the heel goes down.',
    mistakes: ['Letting the back lift off the floor.', 'Dropping the leg fast.'],
    stops: ['Your back arches and hurts.', 'Your groin hurts.'],
    notes: {
      'disc-leg-pain': 'Do the heel slide if sitting is sore.',
      'pregnancy-t2': 'Do it with your upper body propped up.',
    },
    needs: 'A mat',
  },
  'dead-bug': {
    title: 'Dead bug',
    target: 'Works the belly, its sides and the fronts of the hips',
    start: 'Lie on your back, hips and knees bent to right angles. Hold your arms up.',
    steps: [
      'Let the ribs be heavy.',
      'Reach one arm back and the other leg long.',
      'Come back. Then change sides.',
    ],
    breathing: 'Breathe out as you reach.',
    mistakes: ['Letting the leg go lower than you can control.', 'Holding your breath.'],
    stops: ['Your back arches.', 'Pain goes past your stop number.'],
    notes: {
      spondylolisthesis: 'Keep the knee bent.',
      spondylolysis: 'Keep the knee bent.',
      'shoulder-pain': 'Move the legs only.',
      hypertension: 'Do not hold your breath.',
    },
    needs: 'A mat',
  },
  clamshell: {
    title: 'Clamshell',
    target: 'Works the outer hip and the small muscles deep in it',
    start:
      'Lie on your side with your head on a pillow, feet together. Bend the hips about 45 degrees and the knees to right angles.',
    steps: [
      'Stack one hip on the other.',
      'Open the top knee. The feet stay touching.',
      'Pause.',
      'Close slowly.',
    ],
    breathing: 'Breathe out as you open.',
    mistakes: ['Rolling the hips back.', 'Rushing.'],
    stops: [
      'The side of the hip hurts when you lie on it. Use a pillow, or stand.',
      'Pain goes past your stop number.',
    ],
    notes: {
      'pregnancy-t3': 'Put a pillow under your belly.',
      'recent-surgery': 'Follow the rules you were given for your hip.',
    },
    needs: 'A pillow, and a loop band at level 3',
  },
  'side-leg-raise': {
    title: 'Side leg raise',
    target: 'Works the outer hip',
    start:
      'Lie on your side with the bottom knee bent. Top leg straight, slightly behind the body.',
    steps: [
      'Make the leg long. The heel leads.',
      'Lift it about the length of a foot.',
      'Hold.',
      'Then lower slowly.',
    ],
    breathing: 'Breathe out as you lift.',
    mistakes: ['Letting the leg drift forward.', 'Hitching up the waist.'],
    stops: ['Your outer hip hurts.', 'Back pain goes past your stop number.'],
    notes: {
      'pregnancy-t3': 'Make the movement small.',
    },
    needs: 'A mat',
  },
  'forearm-plank': {
    title: 'Forearm plank',
    target: 'Works the belly, the sides of the chest and the fronts of the thighs',
    start:
      'Face the floor. Level 1: rest on your forearms and knees. Levels 2 and 3: on your forearms and toes.',
    steps: [
      'Elbows under the shoulders.',
      'Make a straight line, ribs and hips level.',
      'Hold and breathe.',
      'Rest.',
    ],
    breathing: 'Take short, even breaths.',
    mistakes: ['Sagging.', 'Hips too high.', 'Holding your breath.'],
    stops: ['The low back pinches.', 'Your shoulder hurts.'],
    notes: {
      hypertension:
        'Hold for 10 seconds. Ask a doctor first if your blood pressure at rest is 160/100 or more.',
      spondylolisthesis: 'Stay on your knees, with the tail tucked a little.',
      spondylolysis: 'Stay on your knees.',
      'pregnancy-t2': 'In its place, stand and lean on a table.',
    },
    needs: 'A mat',
  },
} as const satisfies Readonly<Record<string, ExerciseText>>
