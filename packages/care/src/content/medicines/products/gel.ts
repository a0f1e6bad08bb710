import type { Product } from '../medicine.ts'
import { application, of } from './forms.ts'

/** Anti-inflammatory gels; `rub-gel-` where a rub is in them too. */
// oxfmt-ignore
export const gelProducts = {
  'gel-voltaren-us-1': { ...application, name: 'Voltaren Arthritis Pain gel 1%',
    also: ['Voltaren gel'], markets: ['US'], parts: [of('diclofenac-gel')], sold: 'otc',
    skinLimit: 'diclofenac-gel-1-us', ask: 'us-gel-not-for-back', row: 37, mark: 'V' },
  'gel-ibuleve-5': { ...application, name: 'Ibuleve gel 5%', markets: ['UK'],
    parts: [of('ibuprofen-gel')], sold: 'otc', skinLimit: 'ibuprofen-gel-5-10', row: 68 },
  'gel-ibuleve-10': { ...application, name: 'Ibuleve gel 10%', markets: ['UK'],
    parts: [of('ibuprofen-gel')], sold: 'otc', skinLimit: 'ibuprofen-gel-5-10', row: 68 },
  'gel-voltarol-1-16': { ...application, name: 'Voltarol Emulgel 1.16%',
    also: ['Voltarol Back & Muscle', 'Voltarol Back and Muscle'], markets: ['UK'],
    parts: [of('diclofenac-gel')], sold: 'otc', skinLimit: 'diclofenac-gel-1.16', row: 81,
    mark: 'V' },
  'gel-voltarol-2-32': { ...application, name: 'Voltarol 12 Hour 2.32%',
    also: ['Voltarol Max Strength'], markets: ['UK'], parts: [of('diclofenac-gel')], sold: 'otc',
    skinLimit: 'diclofenac-gel-2.32', row: 81, mark: 'V' },
  'gel-oruvail': { ...application, name: 'Oruvail gel', markets: ['UK'],
    parts: [of('ketoprofen-gel')], sold: 'rx', skinLimit: 'ketoprofen-gel-2.5',
    trap: 'keep-from-sun', row: 84 },
  'gel-powergel': { ...application, name: 'Powergel', markets: ['UK'],
    parts: [of('ketoprofen-gel')], sold: 'rx', skinLimit: 'ketoprofen-gel-2.5',
    trap: 'keep-from-sun', row: 84 },
  // its strength is not stated
  'gel-voltaren-schmerzgel': { ...application, name: 'Voltaren Schmerzgel', markets: ['EU'],
    countries: ['DE', 'CH'], parts: [of('diclofenac-gel')], sold: 'otc',
    skinLimit: 'diclofenac-gel-1.16', ask: 'check-pack', row: 94 },
  'gel-fastum': { ...application, name: 'Fastum gel 2.5%', markets: ['EU'], countries: ['IT'],
    parts: [of('ketoprofen-gel')], sold: 'rx', skinLimit: 'ketoprofen-gel-2.5',
    trap: 'keep-from-sun', row: 100 },
  // strengths of the next two are not stated
  'gel-voveran-emulgel': { ...application, name: 'Voveran Emulgel', markets: ['IN'],
    parts: [of('diclofenac-gel')], sold: 'otc', skinLimit: 'diclofenac-gel-1.16', ask: 'check-pack',
    row: 110 },
  'gel-dynapar-qps': { ...application, name: 'Dynapar QPS spray', markets: ['IN'],
    parts: [of('diclofenac-gel')], sold: 'otc', skinLimit: 'diclofenac-gel-1.16', ask: 'check-pack',
    trap: 'tablet-or-spray', row: 111 },
  'rub-gel-volini': { ...application, name: 'Volini gel', also: ['Volini'], markets: ['IN'],
    parts: [of('diclofenac-gel'), of('methyl-salicylate'), of('menthol'), of('linseed-oil')],
    sold: 'otc', skinLimit: 'diclofenac-gel-1.16', trap: 'nsaid-and-salicylate', row: 129 },
  'rub-gel-omnigel': { ...application, name: 'Omnigel', markets: ['IN'],
    parts: [of('diclofenac-gel'), of('methyl-salicylate'), of('menthol'), of('linseed-oil')],
    sold: 'otc', skinLimit: 'diclofenac-gel-1.16', trap: 'nsaid-and-salicylate', row: 130 },
  'rub-gel-dicloran': { ...application, name: 'Dicloran gel', markets: ['IN'],
    parts: [of('diclofenac-gel'), of('methyl-salicylate'), of('menthol'), of('linseed-oil')],
    sold: 'otc', skinLimit: 'diclofenac-gel-1.16', trap: 'nsaid-and-salicylate', row: 130 },
  // what is in the can is not stated: as the gel of the same name
  'rub-gel-volini-spray': { ...application, name: 'Volini spray', markets: ['IN'],
    parts: [of('diclofenac-gel'), of('methyl-salicylate'), of('menthol')], sold: 'otc',
    skinLimit: 'diclofenac-gel-1.16', ask: 'check-pack', trap: 'flammable', row: 131 },
} as const satisfies Record<string, Product>
