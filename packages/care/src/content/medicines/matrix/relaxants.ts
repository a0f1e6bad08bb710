import type { MatrixRow } from '../medicine.ts'
import { rowOf } from './rowOf.ts'
import { v, v2 } from './seen.ts'

const row = rowOf([
  ['cyclobenzaprine'],
  ['methocarbamol'],
  ['tizanidine'],
  ['baclofen'],
  ['carisoprodol'],
  ['metaxalone'],
  ['orphenadrine'],
  ['chlorzoxazone'],
  ['diazepam'],
  ['thiocolchicoside'],
  ['tolperisone'],
])

/** Muscle relaxants, all with a prescription only (medicines §5B). */
// oxfmt-ignore
export const relaxants: readonly MatrixRow[] = [
  row('age-65-plus',                   ['A', 'A', 'N', 'A', 'A', 'A', 'A', 'A', 'A', 'N', 'N'],
    { cyclobenzaprine: v2('s32'), methocarbamol: v2('medicines'), carisoprodol: v2('medicines'),
      metaxalone: v2('medicines'), orphenadrine: v2('medicines'), chlorzoxazone: v2('medicines'), diazepam: v2('medicines') }),
  row('falls-risk',                    ['A', 'A', 'A', 'A', 'A', 'A', 'A', 'A', 'A', 'N', 'N']),
  row('liver-disease',                 ['A', 'A', 'A', 'N', 'A', 'A', 'N', 'S', 'A', 'A', 'A']),
  row('liver-disease-severe',          ['S', 'A', 'S', 'A', 'S', 'S', 'A', 'S', 'S', 'A', 'S'], { cyclobenzaprine: v('s18'), metaxalone: v2('s23') }),
  row('ckd',                           ['N', 'N', 'A', 'A', 'A', 'A', 'N', 'N', 'N', 'N', 'A']),
  row('ckd-severe',                    ['A', 'A', 'A', 'S', 'A', 'S', 'A', 'A', 'A', 'A', 'S'], { metaxalone: v2('medicines') }),
  row('heart-failure',                 ['S', 'N', 'A', 'N', 'N', 'N', 'A', 'N', 'N', 'N', 'N'],
    { cyclobenzaprine: v('s18'), orphenadrine: v2('medicines') }),
  row('cvd',                           ['S', 'N', 'A', 'N', 'N', 'N', 'A', 'N', 'N', 'N', 'N'], { cyclobenzaprine: v('medicines') }),
  row('arrhythmia-conduction',         ['S', 'N', 'A', 'N', 'N', 'N', 'A', 'N', 'N', 'N', 'N'], { cyclobenzaprine: v('medicines') }),
  row('hyperthyroidism',               ['S', '-', '-', '-', '-', '-', 'A', '-', '-', '-', '-'], { cyclobenzaprine: v('medicines') }),
  row('low-blood-pressure',            ['N', 'N', 'A', 'A', 'N', 'N', 'N', 'N', 'N', 'N', 'A'], { tizanidine: v2('s20') }),
  row('glaucoma-angle-closure',        ['A', '-', '-', '-', '-', '-', 'S', '-', 'S', '-', '-'],
    { cyclobenzaprine: v('medicines'), orphenadrine: v('s24') }),
  row('urinary-retention',             ['A', '-', '-', 'A', '-', '-', 'S', '-', '-', '-', '-'],
    { cyclobenzaprine: v('medicines'), orphenadrine: v('s24') }),
  row('peptic-ulcer-history',          ['-', '-', '-', 'A', '-', '-', 'S', '-', '-', '-', '-'],
    { baclofen: v2('medicines'), orphenadrine: v('medicines') }),
  row('seizure-disorder',              ['A', 'N', 'N', 'A', 'A', 'A', 'N', 'N', 'N', 'A', 'N'], { baclofen: v('s21') }),
  row('maoi-use',                      ['S', 'N', 'N', 'A', 'N', 'A', 'N', 'N', 'N', 'N', 'N'], { cyclobenzaprine: v('s18') }),
  row('myasthenia-gravis',             ['N', 'A', 'N', 'A', 'N', 'N', 'S', 'N', 'S', 'N', 'S'],
    { methocarbamol: v('s19'), orphenadrine: v('s24'), tolperisone: v('s27') }),
  row('porphyria',                     ['-', '-', '-', '-', 'S', '-', 'S', 'S', '-', '-', '-'], { carisoprodol: v2('s22'), chlorzoxazone: v2('s43') }),
  row('g6pd-haemolysis',               ['-', '-', '-', '-', '-', 'S', '-', '-', '-', '-', '-'], { metaxalone: v2('s23') }),
  row('lidocaine-allergy',             ['-', '-', '-', '-', '-', '-', '-', '-', '-', '-', 'A'], { tolperisone: v('s27') }),
  row('nsaid-allergy',                 ['-', '-', '-', '-', '-', '-', '-', '-', '-', '-', 'A'], { tolperisone: v('medicines') }),
  row('sleep-apnoea-lung',             ['A', 'A', 'A', 'A', 'A', 'A', 'A', 'A', 'S', 'N', 'N']),
  row('substance-use-history',         ['A', 'A', 'N', 'A', 'A', 'N', 'A', 'N', 'A', 'N', 'N']),
  row('pregnancy-lt20',                ['A', 'A', 'A', 'A', 'A', 'A', 'A', 'A', 'A', 'S', 'A'], { thiocolchicoside: v2('medicines') }),
  row('pregnancy-20-27',               ['A', 'A', 'A', 'A', 'A', 'A', 'A', 'A', 'A', 'S', 'A'], { thiocolchicoside: v2('medicines') }),
  row('pregnancy-28-plus',             ['A', 'A', 'A', 'A', 'A', 'A', 'A', 'A', 'A', 'S', 'A'], { thiocolchicoside: v2('medicines') }),
  row('childbearing-no-contraception', ['-', '-', '-', '-', '-', '-', '-', '-', '-', 'S', '-'], { thiocolchicoside: v2('s26') }),
  row('fathering-no-contraception',    ['-', '-', '-', '-', '-', '-', '-', '-', '-', 'S', '-'], { thiocolchicoside: v2('s26') }),
  row('breastfeeding',                 ['A', 'A', 'A', 'A', 'A', 'A', 'A', 'A', 'A', 'S', 'S'], { thiocolchicoside: v2('medicines') }),
]
