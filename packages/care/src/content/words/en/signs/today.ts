import type { signsToday } from '../../../signs/today.ts'
import type { SignWords } from './sign.ts'

/** S2. */
export const wordsToday = {
  'fever-chills': {
    ask: 'Do you have a fever of 38 °C or more, chills, or night sweats?',
    short: 'Fever, chills or sweats',
    mayMean: 'This can be an infection of the spine, a kidney, or something else.',
    say: 'I have back pain with fever, chills or night sweats.',
  },
  'flank-urine': {
    ask: 'Is the pain in your side or groin in waves, or is there blood or burning when peeing?',
    short: 'Side pain or painful peeing',
    mayMean: 'This can be a kidney stone or a kidney infection.',
    say: 'I have back pain, with waves of pain in my side or groin, or blood or burning when I pee.',
  },
  'shingles-rash': {
    ask: 'Is there a new blistering or burning rash in a strip on one side?',
    short: 'New rash in a strip',
    mayMean:
      'This can be shingles. Medicine against it works best within 72 hours of the rash. Near ' +
      'the eye, or with weak immunity, it is urgent.',
    say: 'I have back pain and a new burning or blistering rash in a strip on one side.',
  },
  'shape-change': {
    ask: 'Is there a new lump, swelling or change of shape in your back?',
    short: 'New lump or shape',
    mayMean: 'This can be a broken bone, an infection, or a growth (tumour).',
    say: 'I have back pain and a new lump, swelling or change of shape in my back.',
  },
  'foot-drop': {
    ask: 'Is it newly difficult to lift your foot or toes, or walk on your heels?',
    short: 'Hard to lift a foot',
    mayMean: 'A nerve root in your back may be squeezed. If it gets worse, it is an emergency.',
    say: 'I have back pain, and it is newly hard to lift my foot or toes.',
  },
  'hand-clumsy-unsteady': {
    ask: 'Are your hands newly clumsy, or are you newly unsteady when walking?',
    short: 'Clumsy hands or unsteady',
    mayMean: 'The spinal cord may be squeezed in the neck or chest.',
    say: 'My hands are newly clumsy, or I am newly unsteady; I am worried about my spinal cord.',
  },
  'minor-trauma-fragile': {
    ask: 'Did this follow a small fall, cough or lift, and are you over 65, or have osteoporosis?',
    short: 'Small fall, fragile bones',
    mayMean: 'A bone of the spine may have broken without much force (a fragility fracture).',
    say: 'My back pain followed a small fall, cough or lift, and my bones may be fragile.',
  },
  'leg-clot': {
    ask: 'Is one calf newly swollen, hot and painful?',
    short: 'Swollen, hot calf',
    mayMean:
      'There may be a clot in the leg. With breathlessness or chest pain, it is an emergency.',
    say: 'One of my calves is newly swollen, hot and painful; I am worried about a clot.',
  },
  'severe-unmanageable': {
    ask: 'Is the pain so bad you cannot stand, reach a toilet, or sleep at all?',
    short: 'Pain too bad to manage',
    mayMean: 'You may need stronger care, or something serious may have been missed.',
    say: 'My back pain is so bad that I cannot stand, reach the toilet, or sleep at all.',
  },
  'pregnancy-new-severe': {
    ask: 'Are you pregnant with new severe back pain, fever, or burning when peeing?',
    short: 'Pregnant, new severe pain',
    mayMean: 'This can be a urine infection, early labour, or something else.',
    say: 'I am pregnant, with new severe back pain, fever, or burning when I pee.',
    where: 'Call your maternity service today.',
  },
} as const satisfies Record<keyof typeof signsToday, SignWords>
