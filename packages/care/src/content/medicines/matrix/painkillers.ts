import type { MatrixRow } from '../medicine.ts'
import { rowOf } from './rowOf.ts'
import { v, v2 } from './seen.ts'

const row = rowOf([
  ['ibuprofen'],
  ['naproxen'],
  ['aspirin'],
  ['diclofenac'],
  ['celecoxib'],
  ['etoricoxib'],
  ['meloxicam'],
  ['paracetamol'],
  ['codeine'],
  ['tramadol'],
  ['metamizole'],
])

/** Painkillers by mouth (medicines §5A); aspirin at painkiller doses. */
// oxfmt-ignore
export const painkillers: readonly MatrixRow[] = [
  row('gi-bleed-active',           ['S/S', 'S/S', 'S/S', 'S',   'S', 'S', 'S', '-',   '-',   '-',   'A']),
  row('peptic-ulcer-history',      ['S/A', 'S/A', 'S/A', 'A',   'A', 'A', 'A', '-',   '-',   '-',   'A'], { ibuprofen: v('s1') }),
  row('ibd',                       ['A/A', 'A/A', 'A/A', 'A',   'A', 'A', 'A', '-',   'A/A', '-',   '-']),
  row('nsaid-allergy',             ['S/S', 'S/S', 'S/S', 'S',   'S', 'S', 'S', 'N/N', '-',   '-',   'S'], { ibuprofen: v('s1') }),
  row('asthma',                    ['A/N', 'A/N', 'A/A', 'A',   'A', 'A', 'A', '-',   'N/N', '-',   'A'], { ibuprofen: v('s3') }),
  row('sulfonamide-allergy',       ['-',   '-',   '-',   '-',   'S', '-', '-', '-',   '-',   '-',   '-']),
  row('ckd',                       ['S/A', 'S/A', 'S/A', 'A',   'A', 'A', 'A', '-',   'A/A', 'A',   'A']),
  row('ckd-severe',                ['S/S', 'S/S', 'S/S', 'S',   'S', 'S', 'S', 'A/A', 'S/A', 'A',   'S']),
  row('heart-failure',             ['S/A', 'S/A', 'S/A', 'S',   'S', 'S', 'A', 'N/N', '-',   '-',   '-'], { diclofenac: v('s14') }),
  row('cvd',                       ['A/A', 'A/A', 'A/A', 'S',   'S', 'S', 'A', '-',   '-',   '-',   '-'],
    { diclofenac: v('s14'), celecoxib: v2('medicines') }),
  row('recent-heart-surgery',      ['S/S', 'S/S', 'S/A', 'S',   'S', 'S', 'S', '-',   '-',   '-',   'A'], { ibuprofen: v('s1') }),
  row('hypertension',              ['A/N', 'A/N', 'A/N', 'A',   'A', 'A', 'A', 'N/N', '-',   '-',   '-']),
  row('hypertension-uncontrolled', ['A/A', 'A/A', 'A/A', 'A',   'A', 'S', 'A', 'N/N', '-',   '-',   '-']),
  row('anticoagulant-use',         ['S/A', 'S/A', 'S/A', 'A',   'A', 'A', 'A', 'N/N', '-',   'A',   'A'], { ibuprofen: v('s1') }),
  row('antiplatelet-use',          ['A/A', 'A/A', 'S/A', 'A',   'A', 'A', 'A', '-',   '-',   '-',   'A']),
  row('bleeding-disorder',         ['S/A', 'S/A', 'S/S', 'S',   'A', 'A', 'A', '-',   '-',   '-',   'A']),
  row('liver-disease',             ['A/A', 'A/A', 'A/A', 'S/A', 'A', 'A', 'A', 'A/A', 'A/A', 'A',   'A'], { paracetamol: v('s5') }),
  row('liver-disease-severe',      ['S/S', 'S/S', 'S/S', 'S',   'S', 'S', 'S', 'S/A', 'S/A', 'A',   'S']),
  row('heavy-alcohol',             ['A/A', 'A/A', 'A/A', 'A',   'A', 'A', 'A', 'A/A', 'S/A', 'S',   'A'], { ibuprofen: v('s1'), paracetamol: v('s5') }),
  row('malnutrition-dehydration',  ['S/A', 'S/A', 'S/A', 'S',   'S', 'S', 'S', 'A/A', 'A/A', 'A',   'A'], { paracetamol: v('s7') }),
  row('age-65-plus',               ['A/N', 'A/N', 'A/N', 'N',   'N', 'N', 'N', '-',   'A/N', 'A',   'N'], { ibuprofen: v('s1') }),
  row('pregnancy-lt20',            ['A/A', 'A/A', 'A/A', 'A',   'S', 'S', 'A', 'N/N', 'A/A', 'A',   'A']),
  row('pregnancy-20-27',           ['S/A', 'S/A', 'S/A', 'S',   'S', 'S', 'S', 'N/N', 'A/A', 'A',   'A'], { ibuprofen: v('s29') }),
  row('pregnancy-28-plus',         ['S/S', 'S/S', 'S/S', 'S',   'S', 'S', 'S', 'N/N', 'A/A', 'A',   'S'],
    { ibuprofen: v('s29'), metamizole: v('s15') }),
  row('breastfeeding',             ['N/N', 'A/A', 'S/A', 'A',   'A', 'S', 'A', '-',   'S/S', 'S',   'S'], { metamizole: v('s15') }),
  row('seizure-disorder',          ['-',   '-',   '-',   '-',   '-', '-', '-', '-',   'N/N', 'S/A', '-']),
  row('maoi-use',                  ['-',   '-',   '-',   '-',   '-', '-', '-', '-',   'A/A', 'S',   '-']),
  row('urinary-retention',         ['-',   '-',   '-',   '-',   '-', '-', '-', '-',   'A/A', 'A',   '-']),
  row('sleep-apnoea-lung',         ['-',   '-',   '-',   '-',   '-', '-', '-', '-',   'S/A', 'A',   '-']),
  row('substance-use-history',     ['-',   '-',   '-',   '-',   '-', '-', '-', '-',   'S/A', 'A',   '-']),
  row('porphyria',                 ['-',   '-',   '-',   'A',   '-', '-', '-', '-',   '-',   '-',   'S']),
  row('g6pd-haemolysis',           ['-',   '-',   'A/A', '-',   '-', '-', '-', 'N/N', '-',   '-',   'S']),
  row('blood-marrow-disorder',     ['A/A', 'A/A', 'A/A', 'A',   'A', 'A', 'A', '-',   '-',   '-',   'S'], { metamizole: v2('s15') }),
]
