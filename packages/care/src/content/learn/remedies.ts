import type { LearnPage } from './page.ts'

/** What is done to the place that hurts, and what is swallowed or injected (first-aid §5–6, §9, §11; remedies §6–11). */
export const remedyPages = {
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
  oils: {
    picture: null,
    grade: null,
    lines: [
      ['remedies'],
      ['remedies'],
      ['remedies'],
      ['remedies'],
      ['s40', 'remedies'],
      ['remedies', 's41', 'itty', 'darben'],
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
  injections: {
    picture: null,
    grade: { certainty: 'moderate' },
    lines: [
      ['remedies', 'first-aid'],
      ['remedies', 'expert-consensus'],
      ['remedies', 'expert-consensus'],
      ['remedies', 'expert-consensus'],
      ['remedies'],
      ['ng59', 'oliv', 's31'],
    ],
  },
  'after-injection': {
    picture: null,
    grade: { certainty: 'consensus' },
    lines: [
      ['remedies', 'expert-consensus'],
      ['remedies', 'expert-consensus'],
      ['remedies', 'expert-consensus'],
      ['remedies', 'expert-consensus'],
      ['remedies', 'expert-consensus'],
      ['remedies'],
    ],
  },
  'injection-danger': {
    picture: null,
    grade: null,
    lines: [['remedies'], ['remedies', 's31'], ['remedies'], ['remedies'], ['remedies'], ['s31']],
  },
} as const satisfies Record<string, LearnPage>
