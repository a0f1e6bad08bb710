import type { ScriptId } from '../guides.ts'
import type { SourceId } from '../sourceIds.ts'
import type { Grade } from '../tiers.ts'

export const learnIds = [
  'spasm',
  'course',
  'visit',
  'lying',
  'legs-up',
  'cold',
  'heat',
  'sleep',
  'massage',
  'creams',
  'tablets',
  'stretching',
] as const
export type LearnId = (typeof learnIds)[number]

/** A short page to read. Its sentences stand in the words, in the order of `lines`. */
export interface LearnPage {
  /** a script whose figure shows what the page is about */
  readonly picture: ScriptId | null
  /** of the last line: how sure the evidence is where tradition and studies meet */
  readonly grade: Grade
  /** for each sentence, where it is from */
  readonly lines: readonly (readonly [SourceId, ...SourceId[]])[]
}

/** What the traditional protocol names, with what is known today (first-aid §1–2, §5–9, §11; causes §2). */
export const learnPages = {
  spasm: {
    picture: 'supine-pillows',
    grade: { certainty: 'moderate' },
    lines: [
      ['expert-consensus'],
      ['expert-consensus'],
      ['first-aid'],
      ['h09', 'u09'],
      ['w24', 'c12'],
    ],
  },
  course: {
    picture: 'walk',
    grade: { certainty: 'moderate' },
    lines: [
      ['w24', 'c12'],
      ['course'],
      ['cos19', 'first-aid'],
      ['course', 'sta11'],
      ['course'],
      ['w24', 'c12'],
    ],
  },
  visit: {
    picture: null,
    grade: { certainty: 'consensus' },
    lines: [['red-flags'], ['course'], ['course'], ['course', 'w24'], ['course'], ['course']],
  },
  lying: {
    picture: 'supine-pillows',
    grade: { certainty: 'moderate' },
    lines: [['first-aid'], ['first-aid'], ['dahm', 'malm'], ['dahm', 'ng59'], ['first-aid']],
  },
  'legs-up': {
    picture: 'floor-9090',
    grade: { certainty: 'very-low', judged: true },
    lines: [['first-aid'], ['first-aid'], ['first-aid'], ['first-aid'], ['first-aid'], ['wilke']],
  },
  cold: {
    picture: 'cold',
    grade: { certainty: 'very-low', judged: true },
    lines: [
      ['first-aid', 'mpft'],
      ['first-aid', 'mpft'],
      ['first-aid', 'myrer'],
      ['first-aid'],
      ['french', 'garra'],
    ],
  },
  heat: {
    picture: 'heat',
    grade: { certainty: 'moderate' },
    lines: [['first-aid'], ['first-aid'], ['first-aid'], ['french', 'acp']],
  },
  sleep: {
    picture: 'side-lying',
    grade: { certainty: 'moderate' },
    lines: [
      ['cary', 'saini'],
      ['saini', 'prone24'],
      ['first-aid', 'mcc17'],
      ['first-aid'],
      ['expert-consensus'],
      ['kovacs'],
    ],
  },
  massage: {
    picture: 'side-lying',
    grade: { certainty: 'very-low' },
    lines: [
      ['first-aid'],
      ['first-aid'],
      ['first-aid', 'remedies'],
      ['itty', 'eo-child', 'darben', 'first-aid'],
      ['first-aid', 'remedies'],
      ['furlan'],
    ],
  },
  creams: {
    picture: null,
    grade: { certainty: 'low', judged: true },
    lines: [['remedies'], ['fda12'], ['fda12', 'remedies'], ['khank']],
  },
  tablets: {
    picture: null,
    grade: { certainty: 'moderate' },
    lines: [['gaag', 'first-aid'], ['ibu'], ['cashin', 'first-aid'], ['pace'], ['oliv', 'ng59']],
  },
  stretching: {
    picture: 'walk',
    grade: { certainty: 'very-low' },
    lines: [['ng59', 'dahm'], ['first-aid'], ['first-aid'], ['ste16'], ['ijz']],
  },
} as const satisfies Record<LearnId, LearnPage>
