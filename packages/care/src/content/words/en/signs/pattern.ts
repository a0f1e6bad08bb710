import type { signsOfPattern } from '../../../signs/pattern.ts'
import type { SignWords } from './sign.ts'

const spondyloarthritis =
  'A few questions like this one, together, can point to inflammation of the spine (axial ' +
  'spondyloarthritis).'

/** S4, S5 and the inflammatory score. */
export const wordsOfPattern = {
  'night-pain': {
    ask: 'Is the pain constant, unchanged by any position, and worst at night?',
    short: 'Constant, worst at night',
    mayMean: 'This can go with inflammation, an infection, or cancer.',
    not: 'Being woken when you turn over is normal, and is not a yes.',
  },
  'weight-loss': {
    ask: 'Have you lost weight recently without trying?',
    short: 'Weight loss without trying',
    mayMean: 'This can go with an infection or cancer.',
  },
  'thoracic-pain': {
    ask: 'Is the main pain between your shoulder blades or at rib level, not the low back?',
    short: 'Pain at rib level',
    mayMean:
      'This can be a broken bone, or pain that comes from the heart, a lung or the main artery ' +
      '(the aorta).',
  },
  'one-leg-nerve-pain': {
    ask: 'Does pain shoot below one knee, with tingling or numbness there?',
    short: 'Pain shooting below one knee',
    mayMean: 'A nerve root may be irritated (sciatica). It usually settles.',
  },
  'cough-sneeze-leg': {
    ask: 'Does coughing, sneezing or straining send pain down your leg?',
    short: 'Coughing hurts the leg',
    mayMean: 'The leg pain may come from a disc in your back.',
  },
  'worse-at-two-weeks': {
    ask: 'After two weeks, is the pain worse than when it began?',
    short: 'Worse after two weeks',
    mayMean: 'It is time for someone to look again at what this is.',
  },
  'not-improving': {
    ask: 'Has it lasted six weeks without getting better?',
    short: 'Six weeks, no better',
    mayMean: 'It is time to look again at what this is, and at the plan.',
  },
  'no-fall-in-a-week': {
    short: 'A week, pain not down',
    mayMean: 'It is time for someone to look at what this is.',
  },
  'slow-at-two-weeks': {
    short: 'Two weeks, little change',
    mayMean: 'A doctor or physiotherapist can look at what slows it, and what would help.',
  },
  'inflammatory-pattern': {
    ask: 'Did back pain start before 45, last over three months, and ease with movement, not rest?',
    short: 'Eases with movement, not rest',
    mayMean: 'This can be inflammation of the spine (axial spondyloarthritis).',
  },
  'ibp-before-35': {
    ask: 'Did it first start before age 35?',
    short: 'Started before 35',
    mayMean: spondyloarthritis,
  },
  'ibp-second-half-night': {
    ask: 'Does pain wake you in the second half of the night?',
    short: 'Wakes you late at night',
    mayMean: spondyloarthritis,
  },
  'ibp-buttock': {
    ask: 'Do you get buttock pain (often swapping sides)?',
    short: 'Buttock pain',
    mayMean: spondyloarthritis,
  },
  'ibp-better-moving': {
    ask: 'Does moving make it better?',
    short: 'Better when moving',
    mayMean: spondyloarthritis,
  },
  'ibp-nsaid': {
    ask: 'Does an anti-inflammatory help clearly within two days?',
    short: 'Anti-inflammatories clearly help',
    mayMean: spondyloarthritis,
  },
  'ibp-family': {
    ask: 'Does a parent, sibling or child have this kind of arthritis?',
    short: 'Arthritis in the family',
    mayMean: spondyloarthritis,
  },
  'ibp-arthritis': {
    ask: 'Have you had swollen, painful joints?',
    short: 'Swollen, painful joints',
    mayMean: spondyloarthritis,
  },
  'ibp-enthesitis': {
    ask: 'Have you had heel pain or tendon-attachment pain?',
    short: 'Heel or tendon pain',
    mayMean: spondyloarthritis,
  },
  'ibp-psoriasis': {
    ask: 'Have you had psoriasis?',
    short: 'Had psoriasis',
    mayMean: spondyloarthritis,
  },
} as const satisfies Record<keyof typeof signsOfPattern, SignWords>
