import type { LearnPage } from './page.ts'

/** What happens, how it usually goes, and how to rest (first-aid §1–2, §4, §7–8; causes §2; course §1, §9). */
export const nowPages = {
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
      ['w24', 'c12', 'dow16'],
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
} as const satisfies Record<string, LearnPage>
