import type { LearnPage } from './page.ts'

/** Moving, work, the road, and the time after (course §4, §6–8; causes §2–3; first-aid §4, §8, §10). */
export const livingPages = {
  stretching: {
    picture: 'walk',
    grade: { certainty: 'very-low' },
    lines: [['ng59', 'dahm'], ['first-aid'], ['first-aid'], ['ste16'], ['ijz']],
  },
  sitting: {
    picture: 'sit-footstool',
    grade: null,
    lines: [
      ['first-aid'],
      ['first-aid'],
      ['course', 'causes'],
      ['first-aid'],
      ['causes'],
      ['sil19', 'swain'],
    ],
  },
  lifting: {
    picture: null,
    grade: null,
    lines: [
      ['first-aid', 'ste15'],
      ['course', 'ste15'],
      ['course', 'causes', 'and17'],
      ['causes'],
      ['wilke'],
      ['ste15', 'course', 'ard19'],
    ],
  },
  work: {
    picture: null,
    grade: null,
    lines: [
      ['ng59', 'course'],
      ['course'],
      ['course', 'ste15', 'and17'],
      ['course'],
      ['causes'],
      ['hen08', 'sil19'],
    ],
  },
  driving: {
    picture: null,
    grade: { certainty: 'consensus' },
    lines: [
      ['course', 'expert-consensus'],
      ['course'],
      ['course'],
      ['course'],
      ['course', 'expert-consensus'],
      ['course', 'ste15'],
    ],
  },
  prevention: {
    picture: 'walk',
    grade: { certainty: 'moderate' },
    lines: [['ste16'], ['course', 'poc24'], ['course', 'poc24'], ['ste16'], ['ste16', 'poc24']],
  },
  'next-time': {
    picture: null,
    grade: null,
    lines: [
      ['course', 'ste15'],
      ['ste15', 'course'],
      ['ste15'],
      ['first-aid', 'course', 'causes'],
      ['course', 'sil19'],
      ['ste15', 'ard19'],
    ],
  },
} as const satisfies Record<string, LearnPage>
