import type { Product } from '../medicine.ts'
import { capsule, of, sachet, tablet } from './forms.ts'

/** Painkillers with something for a cold, a cough or sleep. */
// oxfmt-ignore
export const coldAndNightProducts = {
  'advil-pm': { ...tablet, name: 'Advil PM', markets: ['US'],
    parts: [of('ibuprofen', 200), of('diphenhydramine', 38)], sold: 'otc', trap: 'sleepy', row: 3 },
  'advil-cold-sinus': { ...tablet, name: 'Advil Cold & Sinus', also: ['Advil Cold and Sinus'],
    markets: ['US'], parts: [of('ibuprofen', 200), of('pseudoephedrine', 30)], sold: 'otc',
    trap: 'raises-blood-pressure', row: 4 },
  'aleve-pm': { ...tablet, name: 'Aleve PM', markets: ['US'],
    parts: [of('naproxen', 200), of('diphenhydramine', 25)], sold: 'otc', trap: 'sleepy', row: 7 },
  'tylenol-pm': { ...tablet, name: 'Tylenol PM', markets: ['US'],
    parts: [of('paracetamol', 500), of('diphenhydramine', 25)], sold: 'otc', trap: 'sleepy',
    row: 22 },
  'midol-complete': { ...tablet, name: 'Midol Complete', also: ['Midol'], markets: ['US'],
    parts: [of('paracetamol', 500), of('caffeine', 60), of('pyrilamine', 15)], sold: 'otc',
    trap: 'sleepy', row: 24 },
  nyquil: { ...capsule, name: 'NyQuil capsule', also: ['Ny Quil'], markets: ['US'],
    parts: [of('paracetamol', 325), of('dextromethorphan', 15), of('doxylamine', 6.25)],
    sold: 'otc', trap: 'sleepy', row: 25 },
  // amounts of the other two are not stated
  dayquil: { ...capsule, name: 'DayQuil capsule', also: ['Day Quil'], markets: ['US'],
    parts: [of('paracetamol', 325), of('dextromethorphan'), of('phenylephrine')], sold: 'otc',
    ask: 'check-pack', trap: 'has-paracetamol', row: 26 },
  // 325 to 650 mg by pack; what else is in it is not stated
  theraflu: { ...sachet, name: 'Theraflu sachet', also: ['Thera Flu'], markets: ['US', 'EU'],
    parts: [of('paracetamol', 650)], sold: 'otc', ask: 'check-pack', trap: 'has-paracetamol',
    row: 27 },
  'lemsip-max': { ...sachet, name: 'Lemsip Max sachet', markets: ['UK'],
    parts: [of('paracetamol', 1000), of('phenylephrine')], sold: 'otc', ask: 'check-pack',
    trap: 'full-dose', row: 79 },
  // 500 to 1000 mg by pack, and by form: one is counted as a full dose
  'beechams-all-in-one': { ...sachet, name: 'Beechams All-in-One', also: ['Beechams All in One'],
    markets: ['UK'], parts: [of('paracetamol', 1000)], sold: 'otc', ask: 'check-pack',
    trap: 'has-paracetamol', row: 80 },
  'night-nurse': { ...sachet, name: 'Night Nurse', markets: ['UK'],
    parts: [of('paracetamol', 1000), of('promethazine')], sold: 'otc', ask: 'check-pack',
    trap: 'sleepy', row: 80 },
} as const satisfies Record<string, Product>
