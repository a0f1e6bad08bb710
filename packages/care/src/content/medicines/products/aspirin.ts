import type { Product } from '../medicine.ts'
import { of, powder, sachet, spoon, tablet } from './forms.ts'

/** Aspirin and other salicylates by mouth. */
// oxfmt-ignore
export const aspirinProducts = {
  'bayer-aspirin-325': { ...tablet, name: 'Bayer Aspirin 325 mg', markets: ['US'],
    parts: [of('aspirin', 325)], sold: 'otc', row: 12 },
  'bayer-aspirin-81': { ...tablet, name: 'Bayer Aspirin 81 mg', also: ['baby aspirin'],
    markets: ['US'], parts: [of('aspirin', 81)], sold: 'otc', trap: 'heart-dose', row: 12 },
  'ecotrin-325': { ...tablet, name: 'Ecotrin 325 mg', markets: ['US'], parts: [of('aspirin', 325)],
    sold: 'otc', coated: true, row: 12 },
  'ecotrin-81': { ...tablet, name: 'Ecotrin 81 mg', markets: ['US'], parts: [of('aspirin', 81)],
    sold: 'otc', coated: true, trap: 'heart-dose', row: 12 },
  'bayer-back-body': { ...tablet, name: 'Bayer Back & Body', also: ['Bayer Back and Body'],
    markets: ['US'], parts: [of('aspirin', 500), of('caffeine', 32.5)], sold: 'otc', row: 13 },
  'bc-powder': { ...powder, name: 'BC powder', markets: ['US'],
    parts: [of('aspirin', 845), of('caffeine', 65)], sold: 'otc', row: 17 },
  'alka-seltzer': { ...tablet, name: 'Alka-Seltzer Original', also: ['Alka Seltzer'],
    markets: ['US'], parts: [of('aspirin', 325)], sold: 'otc', trap: 'salt-load', row: 18 },
  'doans-extra-strength': { ...tablet, name: "Doan's Extra Strength", also: ['Doans'],
    markets: ['US'], parts: [of('magnesium-salicylate', 580)], sold: 'otc', trap: 'is-nsaid',
    row: 19 },
  // how much is not stated, and it differs by form
  'pepto-bismol': { ...spoon, name: 'Pepto-Bismol', also: ['Pepto Bismol'], markets: ['US'],
    parts: [of('bismuth-subsalicylate')], sold: 'otc', ask: 'check-pack', trap: 'salicylate',
    row: 20 },
  'anadin-original': { ...tablet, name: 'Anadin Original', also: ['Anadin'], markets: ['UK'],
    parts: [of('aspirin', 325), of('caffeine', 15)], sold: 'otc', row: 76 },
  'disprin-300': { ...tablet, name: 'Disprin 300 mg', markets: ['UK'], parts: [of('aspirin', 300)],
    sold: 'otc', row: 77 },
  // 325 to 350 mg by pack
  'disprin-350': { ...tablet, name: 'Disprin 350 mg', markets: ['IN'], parts: [of('aspirin', 350)],
    sold: 'otc', ask: 'check-pack', row: 77 },
  // 400 to 500 mg by pack
  'aspirin-complex': { ...sachet, name: 'Aspirin Complex', markets: ['EU'],
    parts: [of('aspirin', 500), of('pseudoephedrine', 30)], sold: 'otc', ask: 'check-pack',
    trap: 'raises-blood-pressure', row: 90 },
  'aspirin-c': { ...tablet, name: 'Aspirin C', also: ['Aspirin plus C'], markets: ['EU'],
    parts: [of('aspirin', 500)], sold: 'otc', ask: 'check-pack', row: 90 },
  'ecosprin-75': { ...tablet, name: 'Ecosprin 75 mg', markets: ['IN'], parts: [of('aspirin', 75)],
    sold: 'rx', coated: true, trap: 'heart-dose', row: 128 },
  'ecosprin-150': { ...tablet, name: 'Ecosprin 150 mg', markets: ['IN'],
    parts: [of('aspirin', 150)], sold: 'rx', coated: true, trap: 'heart-dose', row: 128 },
} as const satisfies Record<string, Product>
