import type { CueText } from './cueText.ts'

/** Getting down, up, into and out of bed: first-aid §4.1–4.3 and §4.5, movement §4. */
export const transferWords = {
  reach: {
    show: 'First, within reach: phone, water, pillows, hand towel, cold pack, cloth.',
    speak:
      'First, put these within reach: phone, water, two or three pillows and a hand towel. ' +
      'Add a cold pack and a cloth. Empty your bladder if that is easy.',
  },
  slowly: {
    show: 'Go slowly. Breathe out on each move. Rest at any step.',
    speak:
      'Go slowly, and rest at any step. Breathe out each time you move. ' +
      'Stop if pain jabs above eight, you feel faint, or a leg turns weak.',
  },
  'down-chair': {
    show: 'Face a sturdy chair. Both hands on the seat.',
    speak:
      'Stand facing a sturdy chair that cannot slide, against a wall. ' +
      'Put both hands on the seat.',
  },
  'down-soften': {
    show: 'Breathe out. Soften both knees. Back and hips move as one.',
    speak: 'Breathe out and soften both knees. Keep your back and hips moving as one block.',
  },
  'down-knees': {
    show: 'One knee down. Then the other knee.',
    speak: 'Step one leg back and lower that knee to the floor. Then the other knee.',
  },
  'down-hands': {
    show: 'Hands to the floor, one at a time. Rest.',
    speak:
      'Move your hands from the seat to the floor, one at a time. ' +
      'You are on all fours. Rest for two or three breaths.',
  },
  'down-side': {
    show: 'Lower one hip. Slide that forearm down. Lie on your side.',
    speak:
      'Breathe out and lower one hip sideways to the floor. ' +
      'Slide that forearm down until you lie on your side.',
  },
  'down-roll': {
    show: 'Knees bent, arms hugged. Roll onto your back in one piece.',
    speak:
      'Bend both knees together and hug your arms across your chest. ' +
      'Breathe out and roll shoulders and hips together onto your back. ' +
      'If you are to rest on your side, stay there.',
  },
  'down-legs': {
    show: 'Feet flat. Then pillows, or calves on the chair.',
    speak:
      'Put your feet flat. Place your pillows, or lift one calf at a time onto the chair. ' +
      'A helper may lift both heels together.',
  },
  'up-legs': {
    show: 'One leg at a time: feet flat, knees bent.',
    speak: 'Take one leg at a time off the chair or pillows. Put your feet flat.',
  },
  'up-wait': {
    show: 'Wait 30 seconds. If you get stuck, call a helper.',
    speak:
      'Wait thirty seconds. ' +
      'If three tries fail, or thirty minutes pass, call someone to help. ' +
      'Alone and stuck for an hour, or cold, confused or frail: call the emergency number.',
  },
  'up-roll': {
    show: 'Knees together. Roll in one piece to the easier side.',
    speak:
      'Keep your knees together. Breathe out and roll in one piece to the easier side. ' +
      'If you are on your side, stay there.',
  },
  'up-side-rest': {
    show: 'Rest on your side.',
    speak: 'Rest here on your side. Breathe slowly.',
  },
  'up-fours': {
    show: 'Push up to sit sideways, then to all fours.',
    speak:
      'Breathe out. Push with your top hand and lower elbow until you sit sideways. ' +
      'Then come to all fours.',
  },
  'up-crawl': {
    show: 'Crawl to the chair. Hands on the seat.',
    speak: 'Crawl to a heavy chair. Put both hands on the seat.',
  },
  'up-foot': {
    show: 'Stronger foot forward, flat.',
    speak: 'Bring your stronger foot forward and put it flat on the floor.',
  },
  'up-push': {
    show: 'Breathe out. Push with arms and leg. Bend at the hips.',
    speak: 'Breathe out. Push with your arms and leg, bending at the hips, and come up.',
  },
  'up-turn': {
    show: 'Turn and sit on the chair.',
    speak: 'Turn around in small steps and sit down on the chair.',
  },
  'up-sit': {
    show: 'Sit for one minute. Dizzy? Stay sitting.',
    speak: 'Sit for one minute. If you feel dizzy, stay sitting until it passes.',
  },
  'up-stand': {
    show: 'Not dizzy? Lean forward from the hips and stand.',
    speak:
      'If you are not dizzy, put your hands on your thighs. ' +
      'Lean forward from the hips, breathe out and stand.',
  },
  'up-walk': {
    show: 'Walk one to two minutes.',
    speak: 'Now walk for one to two minutes, in small steps.',
  },
  'bed-sit': {
    show: 'Legs touch the bed. Hands reach back. Sit on the edge.',
    speak:
      'Feel the bed with the back of your legs. Reach back with your hands and breathe out. ' +
      'Sit on the edge, about a third of the way from the top.',
  },
  'bed-hands': {
    show: 'Both hands to the side you will lie on.',
    speak: 'Put both hands on the bed, to the side you will lie on. Tense your middle gently.',
  },
  'bed-lower': {
    show: 'Shoulder goes down as both legs come up. No twist.',
    speak:
      'Breathe out. Lower yourself onto your forearm and shoulder as both legs come up. ' +
      'Move as one stiff plank, with no twist.',
  },
  'bed-roll': {
    show: 'Stay on your side, or roll onto your back.',
    speak:
      'Rest on your side. Stay there with a pillow between your knees if you like. ' +
      'Or breathe out and roll shoulders and hips together onto your back.',
  },
  'bed-out-roll': {
    show: 'Bend your knees. Roll to the edge in one piece.',
    speak:
      'Bend your knees one at a time. Breathe out. ' +
      'Roll shoulders and hips together to the side near the edge.',
  },
  'bed-out-push': {
    show: 'Feet over the edge. Push up with elbow and hand.',
    speak:
      'Let your feet slip over the edge. ' +
      'Breathe out and push up with your lower elbow and your upper hand.',
  },
  'bed-out-sit': {
    show: 'Sit for 10 seconds, feet flat.',
    speak: 'Sit for ten seconds with your feet flat. Let any light-headed feeling pass.',
  },
  'bed-out-stand': {
    show: 'Head clear? Hands on thighs, lean forward, stand.',
    speak:
      'When your head is clear, put your hands on your thighs. ' +
      'Lean forward from the hips, breathe out and stand.',
  },
} as const satisfies Record<string, CueText>
