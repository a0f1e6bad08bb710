import type { SessionFrame } from '../sessionScript.ts'

/** Short words around the exercises of a session. */
export const frame: SessionFrame = {
  ready: 'Press next.',
  otherSide: 'Other side.',
  again: 'At your own pace.',
  rest: 'Rest.',
  hold: 'Hold.',
  out: 'Out.',
  in: 'In.',
  ask: 'How was it?',
  end: 'That was all.',
  count: '{rep}.',
  dose: {
    once: '{reps} times.',
    held: 'Hold {hold} seconds.',
    between: ', then ',
    sets: '{sets} sets.',
    sides: 'Both sides.',
    load: 'With {kg} kg.',
  },
}
