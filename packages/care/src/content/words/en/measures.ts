import type { SourceId } from '../../sourceIds.ts'
import type { InstrumentId } from '../../measures/ids.ts'
import type {
  MorningItem,
  PegItem,
  RmdqItem,
  SlowRecoveryItem,
} from '../../measures/instruments.ts'
import type { MeasureSourceId } from '../../measures/sourceIds.ts'

export interface InstrumentWords {
  readonly title: string
  readonly lead: string
  /** of the words, where they are not ours, else of the idea */
  readonly sources: readonly [SourceId | MeasureSourceId, ...(SourceId | MeasureSourceId)[]]
  /** who wrote it, shown with the words; null: the words are ours */
  readonly credit: string | null
}

export const instrumentWords = {
  peg: {
    title: 'Pain and your week',
    lead: 'Three questions about the past week. They take half a minute.',
    sources: ['kre09'],
    credit: 'PEG scale. Krebs EE, et al. J Gen Intern Med 2009;24:733–8.',
  },
  'rmdq-24': {
    title: 'Your back and your day',
    lead: 'Twenty-four sentences. They take about four minutes.',
    sources: ['rol83', 'rol00'],
    credit:
      'Roland-Morris Disability Questionnaire. Roland MO, Morris RW. A study of the natural ' +
      'history of back pain. Part 1. Spine 1983;8:141–4.',
  },
  'own-activities': {
    title: 'What matters to you',
    lead: 'Name three things you want to do again. Then rate each one.',
    sources: ['instruments', 'str95'],
    credit: null,
  },
  'global-change': {
    title: 'Better or worse overall',
    lead: 'One question. How today feels may colour it, so it never counts alone.',
    sources: ['instruments', 'kam09'],
    credit: null,
  },
  'slow-recovery': {
    title: 'Two weeks on',
    lead: 'Five taps. They show if more help could do you good.',
    sources: ['instruments', 'lin11'],
    credit: null,
  },
} as const satisfies Record<InstrumentId, InstrumentWords>

/** Pain from 0 to 10, our own words; always with its three anchors. */
export const painWords = {
  now: 'How bad is the pain right now?',
  worst24: 'How bad was it at its worst in the last 24 hours?',
  week: 'How bad was it most of the time this week?',
  anchors: { 0: 'No pain', 5: 'Moderate pain', 10: 'Worst pain you can think of' },
} as const

/** The words of the paper: never altered. */
export const pegWords = {
  pain: {
    ask: 'What number best describes your pain on average in the past week?',
    none: 'No pain',
    most: 'Pain as bad as you can imagine',
  },
  enjoyment: {
    ask: 'What number best describes how, during the past week, pain has interfered with your enjoyment of life?',
    none: 'Does not interfere',
    most: 'Completely interferes',
  },
  activity: {
    ask: 'What number best describes how, during the past week, pain has interfered with your general activity?',
    none: 'Does not interfere',
    most: 'Completely interferes',
  },
} as const satisfies Record<PegItem, { ask: string; none: string; most: string }>

/** What stands above the statements in the authors' form: never altered. */
export const rmdqInstruction = [
  'When your back hurts, you may find it difficult to do some of the things you normally do.',
  'This list contains sentences that people have used to describe themselves when they have back pain. When you read them, you may find that some stand out because they describe you today.',
  'As you read the list, think of yourself today. When you read a sentence that describes you today, put a tick against it. If the sentence does not describe you, then leave the space blank and go on to the next one. Remember, only tick the sentence if you are sure it describes you today.',
] as const

/**
 * The statements of Roland and Morris, in their order: never altered, never translated by us.
 *
 * Read in copies of the authors' English form, which agree but for one letter: some print "then" for
 * "than" in 9. A North American form differs in 2, 4, 10 and 13; it is not used.
 */
export const rmdqWords = {
  1: 'I stay at home most of the time because of my back.',
  2: 'I change position frequently to try and get my back comfortable.',
  3: 'I walk more slowly than usual because of my back.',
  4: 'Because of my back I am not doing any of the jobs that I usually do around the house.',
  5: 'Because of my back, I use a handrail to get upstairs.',
  6: 'Because of my back, I lie down to rest more often.',
  7: 'Because of my back, I have to hold on to something to get out of an easy chair.',
  8: 'Because of my back, I try to get other people to do things for me.',
  9: 'I get dressed more slowly than usual because of my back.',
  10: 'I only stand for short periods of time because of my back.',
  11: 'Because of my back, I try not to bend or kneel down.',
  12: 'I find it difficult to get out of a chair because of my back.',
  13: 'My back is painful almost all the time.',
  14: 'I find it difficult to turn over in bed because of my back.',
  15: 'My appetite is not very good because of my back pain.',
  16: 'I have trouble putting on my socks (or stockings) because of the pain in my back.',
  17: 'I only walk short distances because of my back.',
  18: 'I sleep less well because of my back.',
  19: 'Because of my back pain, I get dressed with help from someone else.',
  20: 'I sit down for most of the day because of my back.',
  21: 'I avoid heavy jobs around the house because of my back.',
  22: 'Because of my back pain, I am more irritable and bad tempered with people than usual.',
  23: 'Because of my back, I go upstairs more slowly than usual.',
  24: 'I stay in bed most of the time because of my back.',
} as const satisfies Record<RmdqItem, string>

/** What confirms a form on which nothing may be ticked. */
export const rmdqFinished = {
  ask: 'Have you read all of them?',
  done: 'Yes, I am done',
  noTicks: 'None of them fits me today',
} as const

/** Our own words; never called by the name of a published scale. */
export const ownActivityWords = {
  name: 'What do you want to do again?',
  hint: 'Pick things from your own day. Tying your shoes, or a walk with the dog.',
  rate: 'How well can you do this today?',
  none: 'Cannot do it',
  most: 'As well as before',
} as const

/** -5 to 5, our own words. */
export const globalChangeWords = {
  ask: 'Think back to the start of this bout. How is your back now?',
  anchors: { '-5': 'Very much worse', '0': 'The same', '5': 'Fully well again' },
} as const

export const sleepWords = {
  ask: 'How well did you sleep last night?',
  none: 'Very badly',
  most: 'Very well',
  wakes: 'How many times did pain wake you?',
  counts: ['None', 'Once', 'Twice', 'Three times or more'],
} as const

/** Five yes or no questions, our own words. */
export const slowRecoveryWords = {
  pain: 'A week after it began, was the pain still 7 or more?',
  leg: 'Do you have pain in a leg?',
  sleep: 'Did you sleep badly on three nights or more, 3 out of 10 or less?',
  doubt: 'Do you doubt that this will get better? Say yes for 7 out of 10 or more.',
  work: 'Did you miss more than three days of work?',
} as const satisfies Record<SlowRecoveryItem, string>

export const slowRecoverySays = {
  help: 'Some backs take longer. A doctor or physiotherapist can help you plan the next weeks.',
  steady: 'Nothing here points to a slow course. Keep going as you are.',
} as const

export const morningWords = {
  pain: painWords.now,
  worst24: painWords.worst24,
  sleep: sleepWords.ask,
  wakes: sleepWords.wakes,
  leg: 'How do your legs feel?',
  walk: 'How many minutes can you walk before pain climbs?',
  sit: 'How many minutes can you sit before pain climbs?',
} as const satisfies Record<MorningItem, string>

export const changeWords = {
  better: 'Better than at the start.',
  same: 'About the same. Small ups and downs are normal.',
  worse: 'Harder than at the start. That can happen, and it can turn again.',
} as const satisfies Record<'better' | 'same' | 'worse', string>
