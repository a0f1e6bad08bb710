import type { LearnPage } from './page.ts'

/**
 * What may play a part; the ids of the factors are the dossier's (causes §1–3). The last line tells how
 * strong the link is: nobody graded the evidence.
 */
export const causePages = {
  causes: {
    picture: null,
    grade: null,
    lines: [
      ['causes', 'expert-consensus'],
      ['causes'],
      ['causes'],
      ['bri15', 'ng59'],
      ['causes', 'ste16'],
      ['swain', 'h09'],
    ],
  },
  'muscle-strain': {
    picture: null,
    grade: null,
    lines: [['causes'], ['causes'], ['causes'], ['causes'], ['causes'], ['causes', 'ste15']],
  },
  overuse: {
    picture: null,
    grade: null,
    lines: [
      ['causes'],
      ['causes'],
      ['causes'],
      ['causes'],
      ['causes'],
      ['coe13', 'and17', 'swain'],
    ],
  },
  arthritis: {
    picture: null,
    grade: null,
    lines: [
      ['causes'],
      ['causes'],
      ['causes'],
      ['causes'],
      ['causes', 'ng65'],
      ['bri15', 'causes'],
    ],
  },
  spondylolisthesis: {
    picture: null,
    grade: null,
    lines: [
      ['causes'],
      ['causes'],
      ['causes'],
      ['causes', 'rulings'],
      ['causes', 'red-flags'],
      ['kal09', 'bri15'],
    ],
  },
  spondylolysis: {
    picture: null,
    grade: null,
    lines: [
      ['causes'],
      ['causes'],
      ['causes', 'expert-consensus'],
      ['causes', 'rulings'],
      ['causes'],
      ['kal09', 'ko11', 'expert-consensus'],
    ],
  },
  'spinal-tumour': {
    picture: null,
    grade: null,
    lines: [
      ['causes'],
      ['causes'],
      ['causes'],
      ['causes'],
      ['causes', 'red-flags'],
      ['h09', 'u09', 'd13'],
    ],
  },
  lordosis: {
    picture: null,
    grade: null,
    lines: [['causes'], ['causes'], ['causes'], ['causes'], ['sad17', 'swain']],
  },
  'weak-stiff-back-muscles': {
    picture: null,
    grade: null,
    lines: [['causes'], ['causes'], ['causes'], ['causes'], ['causes'], ['ham07', 'sad17']],
  },
  'tight-tired-hamstrings': {
    picture: null,
    grade: null,
    lines: [
      ['causes'],
      ['causes'],
      ['causes', 'expert-consensus'],
      ['causes'],
      ['causes'],
      ['sad17'],
    ],
  },
  'weak-abdominals': {
    picture: null,
    grade: null,
    lines: [['causes'], ['causes'], ['causes'], ['causes'], ['causes'], ['ham07', 'ste16']],
  },
} as const satisfies Record<string, LearnPage>
