import type { ExerciseText } from './exerciseText.ts'

export const standingLoadWords = {
  'wall-sit': {
    title: 'Wall sit',
    target: 'Helps the thighs and the buttocks last longer',
    start:
      'Stand with your back on a smooth wall. Put your feet about a thigh length away. At level 1, bend the knees 45 to 60 degrees.',
    steps: [
      'Slide down to a comfortable bend.',
      'Knees over the middle toes.',
      'Hold and count aloud.',
      'Slide up.',
    ],
    breathing: 'Count aloud, so that you do not hold your breath.',
    mistakes: [
      'Bending the knees past a right angle.',
      'Pushing the low back hard into the wall.',
      'Holding your breath.',
    ],
    stops: [
      'Your knee hurts.',
      'You feel pressure in the head, a tight chest or dizziness.',
      'Back pain goes past your stop number.',
    ],
    notes: {
      'knee-pain': 'Bend the knees only 30 to 45 degrees.',
      hypertension:
        'Hold for 10 to 15 seconds at most. Ask a doctor first if your blood pressure at rest is 160/100 or more.',
      'pregnancy-t3': 'Hold for 10 seconds, with a chair beside you.',
    },
    needs: 'A wall, and shoes that do not slip',
  },
  'hip-hinge': {
    title: 'Hip hinge with a stick',
    target:
      'Works and stretches the backs of the thighs and the buttocks, and trains the back to stay long',
    start:
      'Stand with a stick along your back. It touches your head, your tail bone, and the place between your shoulder blades.',
    steps: [
      'Soften the knees.',
      'Send the hips back as if closing a drawer.',
      'Stop when the stick leaves any of the three points.',
      'Squeeze the buttocks and stand.',
    ],
    breathing: 'Breathe in as you go back, out as you come up.',
    mistakes: ['Bending the back first.', 'Letting the knees go forward.', 'Looking up.'],
    stops: ['Back pain goes past your stop number.', 'Your leg hurts.'],
    notes: {
      'disc-leg-pain': 'Go only half as far until sitting is comfortable.',
      'pregnancy-t3': 'Rest your hands on a table.',
    },
    needs: 'A broom stick',
  },
  'sit-to-stand': {
    title: 'Sit to stand',
    target: 'Works the fronts of the thighs and the buttocks',
    start: 'Sit near the front of a firm chair, with your feet under your knees.',
    steps: [
      'Lean from the hips, nose over toes.',
      'Press the floor away and stand.',
      'Sit back for a slow count of three.',
    ],
    breathing: 'Breathe out as you stand.',
    mistakes: ['Dropping into the chair.', 'Rounding the back.', 'Letting the knees fall in.'],
    stops: ['Your knee hurts.', 'Back pain goes past your stop number.', 'You feel dizzy.'],
    notes: {
      'knee-pain': 'Use a higher seat, or put your hands on the arm rests.',
      'pregnancy-t3': 'Use a higher seat, feet wide.',
    },
    needs: 'A firm chair',
  },
  'lift-practice': {
    title: 'Lifting practice',
    target: 'Works the buttocks, the thighs and the back, and trains the skill of lifting',
    start:
      'Stand close to a box with handles. At first it stands on a step or chair, later on the floor.',
    steps: [
      'Stand close, feet either side.',
      'Bend at hips and knees, and grip. Firm the belly to about a quarter of full effort.',
      'Push the floor away, box close to you.',
      'Turn with the feet, never the waist. Lower it the same way.',
    ],
    breathing: 'Firm the belly, and breathe out through the effort.',
    mistakes: [
      'Reaching away from the body.',
      'Twisting while you hold the box.',
      'Lifting with a jerk.',
    ],
    stops: [
      'Pain goes past your stop number.',
      'You feel it in the leg.',
      'The next morning, pain is up by 2 or more.',
    ],
    notes: {
      'osteoporosis-fracture-risk':
        'Lift from knee height. Stay at 5 kg or less until a doctor or physio agrees to more.',
      'disc-leg-pain': 'Lift from knee height. Do not lift in the first hour after waking.',
      'pregnancy-t2': 'Keep it light, up to 5 kg. Stand with your feet wide.',
      'pregnancy-t3': 'Lift no more than light things around the house.',
      'knee-pain': 'Lift from a step.',
      hypertension: 'Do not hold your breath. Use less than your full effort.',
      'shoulder-pain': 'Keep the box below shoulder height.',
    },
    needs: 'A box with handles, 2 to 10 kg',
  },
  'suitcase-carry': {
    title: 'One-sided carry',
    target: 'Works the sides of the waist, the outer hip and your grip',
    start: 'Stand tall, with a bag or weight to carry in one hand.',
    steps: [
      'Hips back, back long, and lift it.',
      'Walk tall as if you carry a full glass.',
      'Hips back, put it down. Then change hands.',
    ],
    breathing: 'Breathe as normal.',
    mistakes: ['Leaning away.', 'Shrugging.', 'Rushing.'],
    stops: ['Back pain goes past your stop number.', 'Your grip or shoulder hurts.'],
    notes: {
      'osteoporosis-fracture-risk': 'Carry 5 kg or less.',
      'shoulder-pain': 'Carry a light load, or hold it in front with both hands.',
      hypertension: 'Carry a light load, and keep breathing.',
      'pregnancy-t3': 'Carry two light bags.',
      'spinal-stenosis': 'Keep each carry short.',
    },
    needs: 'A bag or dumbbell of 2 to 10 kg',
  },
  'step-up': {
    title: 'Step-up',
    target: 'Works the buttocks and thighs, and trains your balance',
    start: 'Face a low step that does not move, 10 to 20 cm high. Keep a hand near a rail.',
    steps: [
      'Put the whole foot on the step.',
      'Lean a little and push through that foot.',
      'Stand tall.',
      'Lower slowly.',
    ],
    breathing: 'Breathe out as you step up.',
    mistakes: ['Pushing off the back foot.', 'Letting the knee fall in.'],
    stops: ['Your knee hurts.', 'You feel dizzy.', 'Back pain goes past your stop number.'],
    notes: {
      'knee-pain': 'Use a step of 5 to 10 cm.',
      'pregnancy-t3': 'Use a rail, and a step of 10 cm.',
      'osteoporosis-fracture-risk': 'Use a rail.',
    },
    needs: 'A low step and a rail',
  },
  'walk-progression': {
    title: 'Walking ladder',
    target: 'Builds up your whole body, and lowers the chance of another bout',
    start: 'Walk outdoors or on a treadmill, in comfortable shoes.',
    steps: [
      'Walk easily for the first three minutes.',
      'Then find a pace that warms you but lets you talk.',
      'Walk easily for the last two minutes.',
    ],
    breathing: 'You can talk in whole sentences.',
    mistakes: ['Adding time and speed in the same week.', 'Skipping walks after one sore day.'],
    stops: [
      'Pain goes past your stop number and stays up after 10 minutes of rest.',
      'Your leg is weak or numb.',
      'Your chest hurts.',
    ],
    notes: {
      'spinal-stenosis':
        'Walk 3 to 5 minutes at a time, and sit to rest between. Slightly uphill is often easier.',
      'knee-pain': 'Walk on soft, flat ground, with poles.',
      'pregnancy-t3': 'Walk on flat ground, and drink enough.',
      'recent-surgery': 'Walk as your surgeon told you.',
    },
    needs: 'Comfortable shoes',
  },
} as const satisfies Readonly<Record<string, ExerciseText>>
