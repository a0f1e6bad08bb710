import type { MatrixRow } from '../medicine.ts'
import { rowOf } from './rowOf.ts'
import { v } from './seen.ts'

/*
 * The dossier has a column for the first of each. Diclofenac on a patch is the same molecule on the
 * skin; ibuprofen gel, piroxicam gel and felbinac are the same family on the skin; trolamine
 * salicylate and nonivamide go with methyl salicylate and capsaicin.
 */
const row = rowOf([
  ['diclofenac-gel', 'diclofenac-patch', 'ibuprofen-gel', 'piroxicam-gel', 'felbinac'],
  ['ketoprofen-gel'],
  ['methyl-salicylate', 'trolamine-salicylate'],
  ['menthol'],
  ['capsaicin', 'nonivamide'],
  ['camphor'],
  ['lidocaine-patch'],
  ['eucalyptus-oil'],
  ['mustard-oil'],
])

/**
 * On the skin (medicines §5C).
 *
 * `anticoagulant-use` stops methyl salicylate as warfarin does; where another blood thinner is
 * named the dossier has ASK, and the engine softens it.
 */
// oxfmt-ignore
export const skin: readonly MatrixRow[] = [
  row('broken-skin',           ['S', 'S', 'S', 'S', 'S', 'S', 'S', 'S', 'S'],
    { 'methyl-salicylate': v('s28'), menthol: v('medicines'), capsaicin: v('medicines') }),
  row('sensitive-skin-eczema', ['A', 'S', 'A', 'A', 'A', 'A', 'A', 'A', 'S'], { 'ketoprofen-gel': v('s12') }),
  row('nsaid-allergy',         ['S', 'S', 'S', '-', '-', '-', '-', '-', '-'],
    { 'diclofenac-gel': v('s11'), 'ketoprofen-gel': v('s12'), 'methyl-salicylate': v('s35') }),
  row('salicylate-allergy',    ['S', 'S', 'S', '-', '-', '-', '-', '-', '-']),
  row('asthma',                ['A', 'A', 'N', 'N', 'N', 'N', '-', 'A', 'N'], { 'ketoprofen-gel': v('s12') }),
  row('peptic-ulcer-history',  ['A', 'A', 'A', '-', '-', '-', '-', '-', '-'],
    { 'diclofenac-gel': v('s11'), 'ketoprofen-gel': v('medicines'), 'methyl-salicylate': v('s35') }),
  row('ckd',                   ['A', 'A', 'A', '-', '-', '-', '-', '-', '-'],
    { 'diclofenac-gel': v('s11'), 'ketoprofen-gel': v('medicines'), 'methyl-salicylate': v('s35') }),
  row('heart-failure',         ['A', 'A', 'A', '-', '-', '-', '-', '-', '-'],
    { 'diclofenac-gel': v('s11'), 'ketoprofen-gel': v('medicines'), 'methyl-salicylate': v('s35') }),
  row('hypertension',          ['A', 'A', 'A', '-', '-', '-', '-', '-', '-'],
    { 'diclofenac-gel': v('s11'), 'ketoprofen-gel': v('medicines'), 'methyl-salicylate': v('s35') }),
  row('anticoagulant-use',     ['A', 'A', 'S', '-', '-', '-', '-', '-', '-'], { 'methyl-salicylate': v('s34') }),
  row('photosensitivity',      ['N', 'S', 'N', '-', '-', '-', '-', '-', '-'], { 'ketoprofen-gel': v('medicines') }),
  row('reduced-sensation',     ['N', 'N', 'A', 'N', 'A', 'A', 'A', 'A', 'S']),
  row('seizure-disorder',      ['-', '-', '-', '-', '-', 'A', '-', 'A', '-']),
  row('arrhythmia-conduction', ['-', '-', '-', '-', '-', '-', 'A', '-', '-']),
  row('liver-disease-severe',  ['A', 'A', 'A', '-', '-', 'A', 'A', '-', '-']),
  row('pregnancy-lt20',        ['A', 'A', 'A', 'N', 'N', 'A', 'N', 'A', 'N'], { 'ketoprofen-gel': v('s12') }),
  row('pregnancy-20-27',       ['S', 'S', 'S', 'N', 'N', 'A', 'N', 'A', 'N']),
  row('pregnancy-28-plus',     ['S', 'S', 'S', 'N', 'N', 'A', 'N', 'A', 'N'], { 'diclofenac-gel': v('s10c'), 'ketoprofen-gel': v('s12') }),
]
