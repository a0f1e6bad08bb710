import type { ExerciseText } from './exerciseText.ts'

/** On the back in pregnancy: movement §7 and §8, C20; from week 20 the propping of first-aid §4.6. */
export const propped = {
  'pregnancy-t2':
    'Weeks 14 to 19: no more than 2 to 3 minutes flat. Prop your chest up, or put a wedge under your right hip. ' +
    'From week 20 do not lie flat: prop your chest up a third of the way to sitting.',
  'pregnancy-t3':
    'Do not lie flat. Prop your chest up, a third to half of the way to sitting. ' +
    'Or do an exercise on your side or on hands and knees instead.',
} as const satisfies ExerciseText['notes']

export const settlingWords = {
  'diaphragmatic-breathing': {
    title: 'Belly breathing',
    target: 'Calms you with slow breaths and lets the back muscles go soft',
    start:
      'Any rest position will do. Most often: lie on your back, pillows under your knees. ' +
      'One hand on the belly, one on the chest.',
    steps: [
      'Let the jaw and shoulders go heavy.',
      'Breathe in through the nose; only the lower hand rises.',
      'Let the air leave slowly through soft lips.',
      'Wait for the next breath to come by itself.',
    ],
    breathing:
      'In for 4 seconds, out for 6: about 6 breaths a minute. Do not hold your breath. ' +
      'If you get dizzy, go back to normal breathing.',
    mistakes: [
      'Lifting the chest and shoulders.',
      'Breathing too deep and getting light in the head.',
      'Pushing the belly out hard.',
    ],
    stops: [
      'You get dizzy, or your lips and fingers tingle.',
      'You have chest pain, or are short of breath at rest.',
    ],
    notes: {
      hypertension: 'Never hold your breath.',
      ...propped,
    },
    needs: null,
  },
  'tense-release': {
    title: 'Tense and let go',
    target: 'Lets buttocks, thighs, hands and shoulders go soft, and the back with them',
    start:
      'Lie on your back with pillows under your knees. Or lie on your side, a pillow between the knees. ' +
      'Or sit with your back supported and your feet on a low stool.',
    steps: [
      'Gently tighten hands and arms, about a third of your strength.',
      'Let go all at once and feel the weight.',
      'Now buttocks and thighs, lightly.',
      'Let go. Notice the back resting on the floor.',
    ],
    breathing: 'Tighten on a breath in, let go on the breath out.',
    mistakes: [
      'Tightening so hard that it sets off the spasm.',
      'Arching the back while you tighten.',
    ],
    stops: ['The back grips, or pain rises at all.'],
    notes: {
      hypertension: 'Light effort, 5 seconds at most. Keep breathing.',
      'recent-surgery': 'Leave out the part that was operated on.',
      ...propped,
    },
    needs: null,
  },
  'ankle-pumps': {
    title: 'Ankle pumps',
    target: 'Keeps the blood moving through the calves and lets the leg nerve glide a little',
    start:
      'Lie on your back, pillows under your knees. Or lie with your lower legs on a chair seat.',
    steps: [
      'Pull the toes toward you.',
      'Push the toes away.',
      'Keep the knees quiet and the breath easy.',
    ],
    breathing: 'Breathe as you like.',
    mistakes: ['Moving the knees or the pelvis.', 'Pushing so hard that the calf cramps.'],
    stops: [
      'New pain, warmth or swelling in one calf. It may be a clot: get care.',
      'New tingling in the foot.',
    ],
    notes: {
      'disc-leg-pain': 'Stop short of any tingling in the leg.',
      'pregnancy-t2': `${propped['pregnancy-t2']} No legs on a chair.`,
      'pregnancy-t3': `${propped['pregnancy-t3']} No legs on a chair.`,
    },
    needs: null,
  },
  'abdominal-brace': {
    title: 'Gentle belly brace',
    target: 'Trains the deep muscles of the belly and back, with little effort',
    start: 'Lie on your back, knees bent. Fingers on the belly, just inside the front hip bones.',
    steps: [
      'Breathe in softly.',
      'As you breathe out, firm the belly as if before a cough, about a fifth of full effort.',
      'Keep it and go on breathing.',
      'Let go completely.',
    ],
    breathing: 'Start as you breathe out. Go on breathing while you hold.',
    mistakes: [
      'Holding the breath.',
      'Sucking the belly in hard.',
      'Pressing the back flat or arching it.',
    ],
    stops: ['Pain rises.', 'You feel pressure or bulging low down, between the legs.'],
    notes: {
      hypertension: 'Hold for 5 seconds and count aloud.',
      ...propped,
    },
    needs: null,
  },
  'pelvic-tilt-supine': {
    title: 'Pelvic tilt on the back',
    target: 'Works the belly a little and loosens the low back',
    start: 'Lie on your back, knees bent, feet flat, arms by your sides.',
    steps: [
      'Find the middle: a small hollow under the waist.',
      'Breathe out and roll the waist gently toward the floor.',
      'Pause.',
      'Breathe in and roll back to the middle.',
    ],
    breathing: 'Out as the back flattens, in as you return.',
    mistakes: [
      'Pushing through the feet and lifting the buttocks.',
      'Forcing the end of the movement.',
      'Tightening the neck.',
    ],
    stops: ['Pain goes above the number you began with.', 'A catch, or a jab like a shock.'],
    notes: {
      spondylolisthesis: 'Flatten only. Do not arch.',
      spondylolysis: 'Flatten only. Do not arch.',
      'spinal-stenosis': 'Flatten only.',
      'disc-leg-pain': 'Move a small way. Stop if you feel it in the leg.',
      'osteoporosis-fracture-risk':
        'Stay in the middle of the movement. Do not force the back flat.',
      ...propped,
    },
    needs: null,
  },
  'knee-rock': {
    title: 'Small knee rocks',
    target: 'Loosens the low back and the muscles at its sides with small turns',
    start: 'Lie on your back, knees bent and together. Arms a little out to the sides.',
    steps: [
      'Let both knees drift a hand width to one side.',
      'Come back through the middle.',
      'Drift to the other side.',
      'Keep both shoulders heavy.',
    ],
    breathing: 'Out as the knees drift, in as they return.',
    mistakes: ['Going as far as you can.', 'Letting the feet lift and the back twist fast.'],
    stops: ['Pain rises.', 'A leg hurts, tingles or goes numb.'],
    notes: {
      'osteoporosis-fracture-risk': 'Let the knees go 10 to 15 degrees only.',
      'disc-leg-pain': 'Let the knees go 10 degrees. Stop if the leg hurts.',
      ...propped,
    },
    needs: null,
  },
  'heel-slide': {
    title: 'Heel slide',
    target: 'Trains belly and hips to move with control, and gently moves the back of the leg',
    start: 'Lie on your back, knees bent.',
    steps: [
      'Brace the belly lightly.',
      'Slide one heel away along the floor.',
      'Slide it back.',
      'Change legs.',
    ],
    breathing: 'Out as the heel slides away.',
    mistakes: ['Letting the back arch as the leg straightens.', 'Dragging the heel with force.'],
    stops: ['A pulling pain down the leg.', 'Back pain rises.'],
    notes: {
      'disc-leg-pain': 'Stop before the leg pulls.',
      'spinal-stenosis': 'Keep the other knee bent.',
      ...propped,
    },
    needs: 'Socks on a smooth floor',
  },
  'seated-pelvic-tilt': {
    title: 'Seated pelvic rock',
    target: 'Keeps the low back moving and lets its muscles go soft',
    start: 'Sit on a firm chair, feet flat, hands on your thighs.',
    steps: [
      'Sit tall over the sitting bones.',
      'Roll the pelvis back; the waist softens.',
      'Come up tall again.',
      'Roll a little forward if that is comfortable.',
    ],
    breathing: 'Out as you roll back, in as you come up tall.',
    mistakes: ['Moving the head and shoulders in place of the pelvis.', 'Big, fast swings.'],
    stops: [
      'Pain rises.',
      'Just sitting hurts more than 5 out of 10: choose an exercise lying down.',
    ],
    notes: {
      spondylolisthesis: 'Do not roll forward.',
      spondylolysis: 'Do not roll forward.',
      'osteoporosis-fracture-risk': 'Do not slump. Move a small way.',
      'disc-leg-pain': 'Stay in the tall half of the movement.',
    },
    needs: 'A firm chair',
  },
  'walk-short': {
    title: 'Short easy walk',
    target: 'Gets the whole body going; the even steps let the back muscles loosen',
    start:
      'Get up by rolling onto your side in one piece. ' +
      'Then stand, in shoes that support you, or with bare feet on a dry floor.',
    steps: [
      'Stand tall for three breaths before the first step.',
      'Small steps, arms swinging a little.',
      'Stop while it still feels easy.',
    ],
    breathing: 'Breathe so that you can still talk.',
    mistakes: [
      'Waiting until all pain is gone before you walk.',
      'One long walk in place of several short ones.',
      'Leaning on furniture with the back twisted.',
    ],
    stops: [
      'Pain rises to the stop number: turn back or rest.',
      'Tell the app if it has not settled within 5 minutes of resting.',
      'A leg turns weak or numb, or a foot slaps.',
      'Chest pain.',
    ],
    notes: {
      'spinal-stenosis': 'Take many short walks. Sit or lean forward to reset.',
      'knee-pain': 'Walk on flat ground with some give.',
      'recent-surgery': 'Do as your surgeon says. It is usually allowed.',
      'pregnancy-t3': 'Do not get too hot.',
    },
    needs: 'Shoes',
  },
} as const satisfies Readonly<Record<string, ExerciseText>>
