import type { SkinUse } from './content/remedies.ts'
import type {
  DoseSymptom,
  DoseTaken,
  Drank,
  EventId,
  PackKept,
  Prescribed,
  RemedyUsed,
} from './event.ts'
import { hour, instant, plusMinutes, type Instant } from './instant.ts'
import type { OnSkin } from './onSkin.ts'

/** One thing taken, or put on, at one instant. */
export interface Dose {
  readonly id: EventId
  readonly product: string
  /** `null`: unknown, and counted as the most a label allows at once (R-UNKAMT) */
  readonly units: number | null
  /** the latest it can have been taken, as waits count it (C30, R-UNKTIME) */
  readonly at: Instant
  readonly deliberate: boolean
  readonly swallowed: boolean
  readonly vomited: boolean
  /** when a patch came off; `null`: still on, as far as is told */
  readonly removed: Instant | null
  readonly symptoms: readonly DoseSymptom[]
  /** when it was taken back as never taken; `null`: it stands, and counts */
  readonly takenBack: Instant | null
}

/** A prescription of a medicine, not of an exercise. */
export type PrescribedMedicine = Prescribed & { readonly product: string }

/** What is told of medicines, in the order of telling. What it means, the rules of doses say. */
export interface Medicines {
  readonly doses: readonly Dose[]
  /** by product, the last one told */
  readonly prescriptions: ReadonlyMap<string, PrescribedMedicine>
  readonly drinks: readonly { readonly at: Instant; readonly units: number }[]
  /** boxes whose label was entered, by the id they were given */
  readonly packs: ReadonlyMap<string, PackKept>
}

export const emptyMedicines: Medicines = {
  doses: [],
  prescriptions: new Map(),
  drinks: [],
  packs: new Map(),
}

/** A dose that a retraction has taken back: it no longer counts, and is not forgotten (R-DELETE). */
export const takenBackBy = (event: DoseTaken, at: Instant): DoseTaken & TakenBack => ({
  ...event,
  takenBackAt: at,
})

interface TakenBack {
  readonly takenBackAt: Instant
}

export const isTakenBack = (event: DoseTaken): event is DoseTaken & TakenBack =>
  'takenBackAt' in event

/**
 * How far the clock that told an event was behind everything known by then: added to its instants, so
 * that no wait closes earlier because a clock moved (C30). What is told late, of earlier, is not moved.
 */
const behind = (recordedAt: Instant, newestId: Instant): number =>
  Math.max(0, newestId - recordedAt)

export const withDose = (medicines: Medicines, event: DoseTaken, newestId: Instant): Medicines => ({
  ...medicines,
  doses: [...medicines.doses, doseOf(event, newestId)],
})

const doseOf = (event: DoseTaken, newestId: Instant): Dose => ({
  id: event.id,
  product: event.product,
  units: event.units,
  at: instant(latestOf(event) + behind(event.recordedAt, newestId)),
  deliberate: event.deliberate ?? false,
  swallowed: event.swallowed ?? false,
  vomited: event.vomitedAt !== undefined,
  removed: event.removedAt ?? null,
  symptoms: event.symptoms ?? [],
  takenBack: isTakenBack(event) ? event.takenBackAt : null,
})

/** A range without an end reaches to the moment of telling. */
const latestOf = ({ takenAt, from, to, at, recordedAt }: DoseTaken): Instant =>
  takenAt ?? to ?? (from === undefined ? at : instant(Math.max(from, recordedAt)))

/** A clinic's injection of a medicine is a dose of it. */
const injected: Readonly<Partial<Record<RemedyUsed['remedy'], string>>> = {
  'inj-im-ketorolac': 'ketorolac-im-30',
  'inj-im-thiocolchicoside': 'thiocolchicoside-im-4',
}

export const withInjected = (medicines: Medicines, event: RemedyUsed, told: Instant): Medicines => {
  const product = injected[event.remedy]
  if (product === undefined) return medicines
  const { id } = event
  const plain = { units: null, deliberate: false, swallowed: false, vomited: false, removed: null }
  const dose: Dose = { ...plain, id, product, at: told, symptoms: [], takenBack: null }
  return { ...medicines, doses: [...medicines.doses, dose] }
}

export const isMedicine = (event: Prescribed): event is PrescribedMedicine =>
  event.product !== undefined

export const withPrescription = (medicines: Medicines, event: PrescribedMedicine): Medicines => ({
  ...medicines,
  prescriptions: new Map(medicines.prescriptions).set(event.product, event),
})

export const withDrink = (medicines: Medicines, event: Drank, newestId: Instant): Medicines => ({
  ...medicines,
  drinks: [
    ...medicines.drinks,
    { at: instant(event.at + behind(event.recordedAt, newestId)), units: event.units },
  ],
})

export const withPack = (medicines: Medicines, event: PackKept): Medicines => ({
  ...medicines,
  packs: new Map(medicines.packs).set(event.pack, event),
})

/**
 * What a product counts as on the skin: its id begins with it. A test over all products holds this
 * together, so that the log alone, without the list of products, keeps heat off a fresh rub.
 */
const skinUses: readonly (readonly [prefix: string, uses: readonly SkinUse[]])[] = [
  ['rub-gel-', ['rub', 'nsaid-gel']],
  ['rub-patch-lidocaine-', ['rub', 'patch']],
  ['rub-', ['rub']],
  ['gel-', ['nsaid-gel']],
  ['capsaicin-', ['capsaicin']],
  ['patch-lidocaine-', ['patch']],
  ['patch-', ['rub', 'nsaid-gel']],
  ['oil-eucalyptus', ['eucalyptus']],
  ['oil-mustard', ['mustard']],
  ['oil-', ['rub']],
  ['wrap-', ['heat']],
]

export const skinUsesOf = (product: string): readonly SkinUse[] =>
  skinUses.find(([prefix]) => product.startsWith(prefix))?.[1] ?? []

/** A patch is worn for up to 12 h by its pack (medicines §3C); a heat wrap for 8 (remedies §5). */
const wornMinutes = (product: string): number =>
  /^(rub-)?patch-/.test(product) ? 12 * hour : product.startsWith('wrap-') ? 8 * hour : 0

export const withSkinProduct = (
  uses: readonly OnSkin[],
  event: DoseTaken,
  newestId: Instant,
): readonly OnSkin[] => {
  const { id, at, removed, swallowed, takenBack } = doseOf(event, newestId)
  if (swallowed || takenBack !== null) return uses
  const to = removed ?? plusMinutes(at, wornMinutes(event.product))
  return [
    ...uses,
    ...skinUsesOf(event.product).map((use) => ({ id, use, from: at, to, washed: null })),
  ]
}
