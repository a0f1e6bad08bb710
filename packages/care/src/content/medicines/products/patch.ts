import type { Product } from '../medicine.ts'
import { of, patch, wrap } from './forms.ts'

/** Patches and heat wraps; those with lidocaine begin with `patch-lidocaine-`, with menthol too `rub-patch-lidocaine-`. */
// oxfmt-ignore
export const patchProducts = {
  // menthol is in some packs only
  'rub-patch-lidocaine-icy-hot': { ...patch, name: 'Icy Hot lidocaine patch', also: ['IcyHot patch'],
    markets: ['US'], parts: [of('lidocaine-patch'), of('menthol')], sold: 'otc',
    skinLimit: 'lidocaine-patch-4', ask: 'check-pack', row: 53 },
  'rub-patch-lidocaine-aspercreme': { ...patch, name: 'Aspercreme lidocaine patch', markets: ['US'],
    parts: [of('lidocaine-patch'), of('menthol')], sold: 'otc', skinLimit: 'lidocaine-patch-4',
    ask: 'check-pack', row: 53 },
  'patch-salonpas-us': { ...patch, name: 'Salonpas Pain Relief Patch', markets: ['US', 'UK'],
    parts: [of('methyl-salicylate'), of('menthol')], sold: 'otc', skinLimit: 'ms-menthol-patch',
    trap: 'nsaid-on-label', row: 56, mark: 'V' },
  'patch-salonpas-asia': { ...patch, name: 'Salonpas (Asian patch)', markets: ['IN', 'EU'],
    countries: ['AU'], parts: [of('methyl-salicylate'), of('menthol'), of('camphor')], sold: 'otc',
    skinLimit: 'ms-menthol-patch-asia', trap: 'salicylate-skin', row: 57, mark: 'V2' },
  'patch-lidocaine-salonpas': { ...patch, name: 'Salonpas Lidocaine patch', markets: ['US'],
    parts: [of('lidocaine-patch')], sold: 'otc', skinLimit: 'lidocaine-patch-4', row: 58 },
  'patch-lidocaine-lidoderm': { ...patch, name: 'Lidoderm patch 5%', also: ['Lidoderm'],
    markets: ['US'], parts: [of('lidocaine-patch')], sold: 'rx', skinLimit: 'lidocaine-patch-5',
    trap: 'twelve-on-off', row: 61 },
  'patch-lidocaine-versatis': { ...patch, name: 'Versatis patch 5%', also: ['Versatis'],
    markets: ['UK', 'EU'], parts: [of('lidocaine-patch')], sold: 'rx',
    skinLimit: 'lidocaine-patch-5', row: 87 },
  'patch-tiger-balm': { ...patch, name: 'Tiger Balm patch', markets: ['IN', 'EU'],
    parts: [of('camphor'), of('menthol')], sold: 'otc', skinLimit: 'camphor', row: 135 },
  'wrap-thermacare': { ...wrap, name: 'ThermaCare heat wrap', also: ['Therma Care'],
    markets: ['US', 'UK', 'EU'], parts: [of('heat-wrap')], sold: 'otc', trap: 'heat-wrap',
    row: 136 },
  'wrap-deep-heat-patch': { ...wrap, name: 'Deep Heat patch', markets: ['US', 'UK', 'EU'],
    parts: [of('heat-wrap')], sold: 'otc', trap: 'heat-wrap', row: 136 },
} as const satisfies Record<string, Product>
