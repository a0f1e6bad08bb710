import type { IngredientId } from './ingredientIds.ts'
import type { ClassTag, Market, PrescriptionLimit, Seen } from './medicine.ts'

const known = { mark: 'K', sources: ['expert-consensus'] } as const satisfies Seen

/** What §3D has of most: a ceiling, and no word on gaps or amounts. */
const unlimited = { floors: [], askAbove24hMg: null, hardCeiling24hMg: null, ...known } as const

/** A row carries the mark of its least certain number. */
const rows = {
  ibuprofen: {
    ingredient: 'ibuprofen',
    floors: [{ hours: 4 }],
    askAbove24hMg: 2400,
    hardCeiling24hMg: { US: 3200, UK: 2400, IN: 2400, EU: 2400 },
    mark: 'K',
    sources: ['s1b', 'expert-consensus'],
  },
  naproxen: {
    ingredient: 'naproxen',
    floors: [{ upToMg: 250, hours: 6 }, { hours: 10 }],
    askAbove24hMg: 1250,
    hardCeiling24hMg: 1500,
    mark: 'K',
    sources: ['s8', 'expert-consensus'],
  },
  aspirin: {
    ingredient: 'aspirin',
    floors: [{ hours: 4 }],
    askAbove24hMg: 3600,
    hardCeiling24hMg: 4000,
    ...known,
  },
  diclofenac: {
    ingredient: 'diclofenac',
    floors: [{ hours: 6 }],
    askAbove24hMg: 150,
    hardCeiling24hMg: 150,
    ...known,
  },
  celecoxib: {
    ingredient: 'celecoxib',
    floors: [{ hours: 8 }],
    askAbove24hMg: 400,
    hardCeiling24hMg: 400,
    firstHours: { hours: 24, askAbove24hMg: 600, hardCeiling24hMg: 600 },
    mark: 'V',
    sources: ['s13'],
  },
  meloxicam: {
    ingredient: 'meloxicam',
    floors: [{ hours: 22 }],
    askAbove24hMg: 15,
    hardCeiling24hMg: 15,
    ...known,
  },
  // 120 mg is for gout only, 8 days at most
  etoricoxib: {
    ingredient: 'etoricoxib',
    floors: [{ hours: 22 }],
    askAbove24hMg: 90,
    hardCeiling24hMg: 120,
    mark: 'K',
    sources: ['s12b', 'expert-consensus'],
  },
  // not in §3B: the gap of the UK label, and the day above which the poison line is called (dose-rules §4)
  paracetamol: {
    ingredient: 'paracetamol',
    floors: [{ hours: 4 }],
    askAbove24hMg: null,
    hardCeiling24hMg: 4000,
    mark: 'V',
    sources: ['s6', 's5'],
  },
  codeine: {
    ingredient: 'codeine',
    floors: [{ hours: 4 }],
    askAbove24hMg: 240,
    hardCeiling24hMg: 240,
    mark: 'K',
    sources: ['s16b', 'expert-consensus'],
  },
  tramadol: {
    ingredient: 'tramadol',
    floors: [{ hours: 4 }],
    askAbove24hMg: 400,
    hardCeiling24hMg: 400,
    lower: { when: ['age-75-plus'], hardCeiling24hMg: 300 },
    mark: 'V2',
    sources: ['s17'],
  },
  // after 3 to 5 days the blood is checked
  metamizole: {
    ingredient: 'metamizole',
    floors: [{ hours: 6 }],
    askAbove24hMg: 4000,
    hardCeiling24hMg: 4000,
    askAfterDays: 5,
    mark: 'K',
    sources: ['s15', 'expert-consensus'],
  },
  cyclobenzaprine: {
    ingredient: 'cyclobenzaprine',
    floors: [{ hours: 6 }],
    askAbove24hMg: 30,
    hardCeiling24hMg: 30,
    askAfterDays: 14,
    stopAfterDays: 21,
    mark: 'V',
    sources: ['s18'],
  },
  methocarbamol: {
    ingredient: 'methocarbamol',
    floors: [{ hours: 4 }],
    askAbove24hMg: 4500,
    hardCeiling24hMg: 6000,
    firstHours: { hours: 72, askAbove24hMg: 6000, hardCeiling24hMg: 8000 },
    askAfterDays: 14,
    mark: 'C',
    sources: ['s19', 'medicines'],
  },
  tizanidine: {
    ingredient: 'tizanidine',
    floors: [{ hours: 6 }],
    askAbove24hMg: 12,
    hardCeiling24hMg: 36,
    maxSingleMg: 16,
    askAfterDays: 14,
    mark: 'C',
    sources: ['s20', 'medicines'],
  },
  baclofen: {
    ingredient: 'baclofen',
    floors: [{ hours: 4 }],
    askAbove24hMg: 60,
    hardCeiling24hMg: { US: 80, UK: 100, IN: 80, EU: 80 },
    mark: 'V',
    sources: ['s21'],
  },
  carisoprodol: {
    ingredient: 'carisoprodol',
    floors: [{ hours: 4 }],
    askAbove24hMg: 1400,
    hardCeiling24hMg: 1400,
    askAfterDays: 14,
    stopAfterDays: 21,
    mark: 'V2',
    sources: ['s22'],
  },
  metaxalone: {
    ingredient: 'metaxalone',
    floors: [{ hours: 4 }],
    askAbove24hMg: 3200,
    hardCeiling24hMg: 3200,
    askAfterDays: 14,
    mark: 'C',
    sources: ['s23', 'medicines'],
  },
  orphenadrine: {
    ingredient: 'orphenadrine',
    floors: [{ hours: 8 }],
    askAbove24hMg: 200,
    hardCeiling24hMg: 200,
    askAfterDays: 14,
    mark: 'C',
    sources: ['s24', 'medicines'],
  },
  chlorzoxazone: {
    ingredient: 'chlorzoxazone',
    floors: [{ hours: 4 }],
    askAbove24hMg: 2250,
    hardCeiling24hMg: 3000,
    askAfterDays: 14,
    mark: 'C',
    sources: ['s25', 's43', 'medicines'],
  },
  diazepam: {
    ingredient: 'diazepam',
    floors: [{ hours: 6 }],
    askAbove24hMg: 15,
    hardCeiling24hMg: 40,
    askAfterDays: 5,
    mark: 'K',
    sources: ['s38b', 'expert-consensus'],
  },
  thiocolchicoside: {
    ingredient: 'thiocolchicoside',
    floors: [{ hours: 10 }],
    askAbove24hMg: 16,
    hardCeiling24hMg: 16,
    stopAfterDays: 7,
    mark: 'K',
    sources: ['s26', 'expert-consensus'],
  },
  tolperisone: {
    ingredient: 'tolperisone',
    floors: [{ hours: 5 }],
    askAbove24hMg: 450,
    hardCeiling24hMg: 450,
    mark: 'K',
    sources: ['s27', 'expert-consensus'],
  },

  // §3D
  aceclofenac: { ...unlimited, ingredient: 'aceclofenac', hardCeiling24hMg: 200 },
  piroxicam: { ...unlimited, ingredient: 'piroxicam', hardCeiling24hMg: 20 },
  'mefenamic-acid': {
    ...unlimited,
    ingredient: 'mefenamic-acid',
    hardCeiling24hMg: 1500,
    askAfterDays: 7,
  },
  ketorolac: {
    ...unlimited,
    ingredient: 'ketorolac',
    hardCeiling24hMg: 40,
    stopAfterDays: 5,
    sources: ['s37', 'expert-consensus'],
  },
  indometacin: { ...unlimited, ingredient: 'indometacin', hardCeiling24hMg: 200 },
  lornoxicam: { ...unlimited, ingredient: 'lornoxicam', hardCeiling24hMg: 16 },
  etodolac: { ...unlimited, ingredient: 'etodolac', hardCeiling24hMg: 1000 },
  nimesulide: { ...unlimited, ingredient: 'nimesulide', hardCeiling24hMg: 200 },
  dexketoprofen: { ...unlimited, ingredient: 'dexketoprofen', hardCeiling24hMg: 75 },
  ketoprofen: { ...unlimited, ingredient: 'ketoprofen', hardCeiling24hMg: 200 },
  flurbiprofen: { ...unlimited, ingredient: 'flurbiprofen', hardCeiling24hMg: 300 },
  dexibuprofen: { ...unlimited, ingredient: 'dexibuprofen', hardCeiling24hMg: 1200 },
  'magnesium-salicylate': { ...unlimited, ingredient: 'magnesium-salicylate' },
  hydrocodone: { ...unlimited, ingredient: 'hydrocodone' },
  oxycodone: { ...unlimited, ingredient: 'oxycodone' },
  dihydrocodeine: { ...unlimited, ingredient: 'dihydrocodeine' },
  tapentadol: { ...unlimited, ingredient: 'tapentadol' },
  morphine: { ...unlimited, ingredient: 'morphine' },
  eperisone: { ...unlimited, ingredient: 'eperisone', hardCeiling24hMg: 150 },
  pridinol: { ...unlimited, ingredient: 'pridinol', askAbove24hMg: 8, hardCeiling24hMg: 12 },
  gabapentin: { ...unlimited, ingredient: 'gabapentin' },
  pregabalin: { ...unlimited, ingredient: 'pregabalin' },
} as const satisfies Partial<Record<IngredientId, PrescriptionLimit>>

/** By mouth (medicines §3B, §3D). */
export const prescriptionLimits: Readonly<Partial<Record<IngredientId, PrescriptionLimit>>> = rows

/** By injection. The days of ketorolac are of all routes together (R-DUR-OP). */
export const injectionLimits: Readonly<Partial<Record<IngredientId, PrescriptionLimit>>> = {
  ketorolac: {
    ingredient: 'ketorolac',
    floors: [],
    askAbove24hMg: null,
    hardCeiling24hMg: 120,
    lower: { when: ['age-65-plus', 'low-weight-lt-50kg', 'ckd'], hardCeiling24hMg: 60 },
    stopAfterDays: 5,
    mark: 'K',
    sources: ['s37', 'expert-consensus'],
  },
  thiocolchicoside: {
    ingredient: 'thiocolchicoside',
    floors: [{ hours: 10 }],
    askAbove24hMg: 8,
    hardCeiling24hMg: 8,
    stopAfterDays: 5,
    ...known,
  },
}

interface OfSlow {
  readonly ingredient: IngredientId
  /** of one unit; left out: any */
  readonly mg?: number
}

/** Floors of modified release, in place of the plain ones (medicines §3B). */
export const slowFloors: readonly (OfSlow & { readonly floorH: number })[] = [
  { ingredient: 'diclofenac', mg: 75, floorH: 10 },
  { ingredient: 'diclofenac', mg: 100, floorH: 22 },
  { ingredient: 'cyclobenzaprine', floorH: 22 },
]

/** The same for the change to another anti-inflammatory (medicines §3D). */
export const slowSwitchAfterH: readonly (OfSlow & { readonly switchAfterH: number })[] = [
  { ingredient: 'diclofenac', mg: 75, switchAfterH: 12 },
  { ingredient: 'diclofenac', mg: 100, switchAfterH: 24 },
]

/** A lower ceiling of modified release, where a market has one (medicines §3B). */
export const slowCeilings: readonly (OfSlow & {
  readonly market: Market
  readonly hardCeiling24hMg: number
})[] = [{ ingredient: 'tramadol', market: 'US', hardCeiling24hMg: 300 }]

/**
 * Never say stop to these, but "contact your prescriber" (R-NOSTOP): families, and ingredients by id.
 * The last three: when taken regularly.
 */
export const neverStopSuddenly: readonly string[] = [
  'low-dose-aspirin',
  'anticoagulant',
  'ssri',
  'snri',
  'tca',
  'maoi',
  'blood-pressure-medicine',
  'nephro-ras',
  'nephro-diuretic',
  'baclofen',
  'opioid',
  'benzodiazepine',
] satisfies readonly (IngredientId | ClassTag)[]
