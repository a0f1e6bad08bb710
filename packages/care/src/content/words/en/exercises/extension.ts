import type { ExerciseText } from './exerciseText.ts'

export const extensionWords = {
  'prone-lying': {
    title: 'Face-down rest',
    target: 'Lets the low back arch a little and its muscles go soft',
    start: 'Lie face down, forehead on your hands. At first, put a pillow under the belly.',
    steps: [
      'Settle and let the belly sink.',
      'Breathe slowly.',
      'After a minute check: is leg pain the same, less, or lower down?',
    ],
    breathing: 'Slow belly breaths.',
    mistakes: ['Twisting the neck.', 'Staying when the leg gets worse.'],
    stops: ['Pain spreads further down the leg.', 'Back pain rises and stays.'],
    notes: {
      'spinal-stenosis': 'Leave it out, unless it eases the pain.',
      spondylolisthesis: 'Put a pillow under the belly. Stop if it gets worse.',
      spondylolysis: 'Put a pillow under the belly.',
      'shoulder-pain': 'Keep your arms by your sides.',
      'pregnancy-t1': 'Only if it is comfortable.',
    },
    needs: 'A pillow',
  },
  'prone-on-elbows': {
    title: 'Up on the elbows',
    target: 'Lets the low back arch, and stretches the belly and the front of the hips',
    start:
      'Lie face down, elbows under your shoulders. ' +
      'Only if bending forward makes things worse, and arching or lying face down eases them.',
    steps: [
      'Slide the elbows under the shoulders.',
      'Let the low back sag; buttocks soft.',
      'Breathe and stay.',
      'Lower and rest.',
    ],
    breathing: 'Breathe out long; sag a little with each breath.',
    mistakes: ['Tensing the buttocks.', 'Shrugging.', 'Holding on through leg pain.'],
    stops: [
      'Leg pain moves lower, or something newly goes numb.',
      'Back pain rises and does not settle in 1 minute.',
    ],
    notes: {
      'shoulder-pain': 'Put a pillow under your chest instead.',
      'pregnancy-t1': 'Only if it is comfortable.',
    },
    needs: 'A mat',
  },
  'prone-press-up': {
    title: 'Press-up with relaxed hips',
    target: 'Lets the low back arch, and stretches the belly',
    start: 'Lie face down, hands beside your shoulders.',
    steps: [
      'Press the chest up, hips stay down.',
      'Pause and breathe out, let the back sag.',
      'Lower.',
    ],
    breathing: 'Out at the top.',
    mistakes: [
      'Lifting the hips.',
      'Using the back muscles in place of the arms.',
      'Bouncing at the top.',
    ],
    stops: ['Pain, tingling or numbness lower down the leg.', 'A pinching pain that stays.'],
    notes: {
      'osteoporosis-fracture-risk': 'Go half as high.',
      hypertension: 'Do not hold your breath.',
      'pregnancy-t1': 'Only if it is comfortable.',
    },
    needs: 'A mat',
  },
  'standing-back-bend': {
    title: 'Standing back bend',
    target: 'Lets the low back arch',
    start: 'Stand, hands on the back of your pelvis, knees straight.',
    steps: ['Stand tall.', 'Lean back over the hands, eyes forward.', 'Return.'],
    breathing: 'Out as you lean back.',
    mistakes: ['Bending the knees.', 'Throwing the head back.'],
    stops: ['A leg hurts, tingles or goes numb.', 'You get dizzy.'],
    notes: {
      'osteoporosis-fracture-risk': 'Lean a small way, a hand on a counter.',
    },
    needs: 'A counter for balance',
  },
} as const satisfies Readonly<Record<string, ExerciseText>>
