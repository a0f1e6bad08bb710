import type { Product } from '../medicine.ts'
import { capsule, of, tablet } from './forms.ts'

// oxfmt-ignore
export const metamizoleProducts = {
  'novalgin-500': { ...tablet, name: 'Novalgin 500 mg', markets: ['EU'],
    countries: ['DE', 'ES', 'PL'], parts: [of('metamizole', 500)], sold: 'rx',
    trap: 'fever-blood-test', row: 91 },
  'novaminsulfon-500': { ...tablet, name: 'Novaminsulfon 500 mg', markets: ['EU'],
    countries: ['DE', 'ES', 'PL'], parts: [of('metamizole', 500)], sold: 'rx',
    trap: 'fever-blood-test', row: 91 },
  'nolotil-575': { ...capsule, name: 'Nolotil 575 mg', markets: ['EU'],
    countries: ['DE', 'ES', 'PL'], parts: [of('metamizole', 575)], sold: 'rx',
    trap: 'fever-blood-test', row: 91 },
  // small packs are sold without a prescription in Poland; a market has one answer, so the stricter
  'pyralgina-500': { ...tablet, name: 'Pyralgina 500 mg', markets: ['EU'],
    countries: ['DE', 'ES', 'PL'], parts: [of('metamizole', 500)], sold: 'rx',
    trap: 'fever-blood-test', row: 91 },
} as const satisfies Record<string, Product>
