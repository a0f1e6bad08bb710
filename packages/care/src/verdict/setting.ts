import { doseNumbers } from '../content/medicines/doseNumbers.ts'
import { ingredients } from '../content/medicines/ingredients.ts'
import type { ClassTag, Market, Part } from '../content/medicines/medicine.ts'
import type { IngredientId } from '../content/medicines/ingredientIds.ts'
import type { Tier } from '../content/tiers.ts'
import type { Dose, Medicines } from '../dose.ts'
import type { History } from '../history.ts'
import { hour, instant, minute, type Instant } from '../instant.ts'
import { boxOf, isSlow, type Box } from './box.ts'
import { labelOf, largestSingle, type Label } from './label.ts'
import { marketOf } from './market.ts'
import { personOf, type Person } from './person.ts'
import { gapH, ownFor, prescribedMg, runs } from './prescription.ts'

/** One ingredient of one dose that counts. */
export interface Intake {
  readonly dose: Dose
  readonly box: Box
  readonly part: Part
  readonly mg: number
  readonly at: Instant
  readonly label: Label | null
  /** gap that its own product asks for, in hours */
  readonly gapH: number
  /** aspirin for the heart, by its amount: no painkiller dose */
  readonly heartAspirin: boolean
}

/** All that a verdict reads, made once for a question. */
export interface Setting {
  readonly history: History
  readonly medicines: Medicines
  readonly person: Person
  readonly market: Market | null
  /** the later of the clock and the newest thing known (R-CLOCK) */
  readonly now: Instant
  readonly clock: Instant
  readonly tier: Tier
  /** by ingredient, in order of time */
  readonly intakes: ReadonlyMap<IngredientId, readonly Intake[]>
  /** the last one of each ingredient; aspirin for the heart is one of its own */
  readonly lasts: readonly Intake[]
  /** intakes of every ingredient of a family, in order of time */
  readonly families: ReadonlyMap<Family, readonly Intake[]>
  /** every dose that stands, and those of something nobody can name, in order of time */
  readonly doses: readonly Dose[]
  readonly strangers: readonly Dose[]
}

export const settingOf = (history: History, clock: Instant, tier: Tier): Setting => {
  const now = instant(Math.max(clock, history.newestId))
  const market = marketOf(history.profile.region)
  return {
    history,
    medicines: history.medicines,
    person: personOf(history.profile, now),
    market,
    now,
    clock,
    tier,
    ...countedOf(history.medicines, market, now),
  }
}

/** The families whose amounts are counted together. */
const familyTags = ['nsaid-systemic', 'cns-depressant'] as const satisfies readonly ClassTag[]
type Family = (typeof familyTags)[number]

type Counted = Pick<Setting, 'intakes' | 'lasts' | 'families' | 'doses' | 'strangers'>

/** What was taken changes only with the log and with prescriptions that run out. */
const memo = new WeakMap<Medicines, { readonly key: string; readonly counted: Counted }>()

const countedOf = (medicines: Medicines, market: Market | null, now: Instant): Counted => {
  const running = [...medicines.prescriptions.values()].map((each) => (runs(each, now) ? 1 : 0))
  const key = `${market} ${running.join('')}`
  const known = memo.get(medicines)
  if (known?.key === key) return known.counted
  const counted = count(medicines, market, now)
  memo.set(medicines, { key, counted })
  return counted
}

const count = (medicines: Medicines, market: Market | null, now: Instant): Counted => {
  const intakes = new Map<IngredientId, Intake[]>()
  const strangers: Dose[] = []
  for (const dose of medicines.doses) {
    if (dose.takenBack !== null) continue
    const box = boxOf(medicines, dose.product)
    if (!box) {
      strangers.push(dose)
      continue
    }
    if (box.product?.route === 'skin' && !dose.swallowed) {
      for (const part of box.parts) add(intakes, part.ingredient, skinIntake(dose, box, part))
      continue
    }
    for (const part of box.parts) {
      add(intakes, part.ingredient, intakeOf(medicines, market, now, dose, box, part))
    }
  }
  for (const list of intakes.values()) list.sort(byTime)
  const aspirin = intakes.get('aspirin')
  if (aspirin) intakes.set('aspirin', heartOnlyInADay(aspirin))
  const families = new Map(
    familyTags.map((tag) => [
      tag,
      [...intakes]
        .flatMap(([id, list]) => (ingredients[id].tags.includes(tag) ? list : []))
        .toSorted(byTime),
    ]),
  )
  const doses = medicines.doses.filter(({ takenBack }) => takenBack === null).toSorted(byTime)
  const lasts = [...intakes.values()].flatMap((list) =>
    [true, false].flatMap(
      (heart) => list.findLast(({ heartAspirin }) => heartAspirin === heart) ?? [],
    ),
  )
  return { intakes, lasts, families, doses, strangers: strangers.toSorted(byTime) }
}

interface Timed {
  readonly at: Instant
}

const byTime = (a: Timed, b: Timed): number => a.at - b.at

const add = (intakes: Map<IngredientId, Intake[]>, id: IngredientId, intake: Intake): void => {
  const list = intakes.get(id)
  if (list) list.push(intake)
  else intakes.set(id, [intake])
}

const skinIntake = (dose: Dose, box: Box, part: Part): Intake => ({
  dose,
  box,
  part,
  mg: 0,
  at: dose.at,
  label: null,
  gapH: 0,
  heartAspirin: false,
})

const intakeOf = (
  medicines: Medicines,
  market: Market | null,
  now: Instant,
  dose: Dose,
  box: Box,
  part: Part,
): Intake => {
  const own = ownFor(medicines, box, now)
  const label = labelOf(box, part, market)
  const single = own && prescribedMg(own, part)
  const mg =
    dose.units === null || part.mg === null
      ? (single ?? largestSingle(label, part.mg))
      : dose.units * part.mg
  return {
    dose,
    box,
    part,
    mg,
    at: dose.at,
    label,
    gapH: own ? gapH(own, part) : (label?.minIntervalH ?? 0),
    heartAspirin: isHeartAspirin(part, mg),
  }
}

/** Low-dose aspirin is so much a day: a dose of a day with more is a painkiller like any other (R-CLASS-FRAC). */
const heartOnlyInADay = (list: readonly Intake[]): Intake[] =>
  list.map((each) => ({ ...each, heartAspirin: each.heartAspirin && !overHeartDay(list, each.at) }))

const overHeartDay = (list: readonly Intake[], at: Instant): boolean =>
  list.some(
    (end) =>
      end.at >= at &&
      end.at < at + hours(doseNumbers.windowH) &&
      aspirinOfDay(list, end.at) > doseNumbers.heartAspirinMg,
  )

/** Of small doses alone: one that is taken for pain is no part of the heart's. */
const aspirinOfDay = (list: readonly Intake[], end: number): number =>
  list
    .filter(({ at }) => at <= end && at > end - hours(doseNumbers.windowH))
    .filter(({ part, mg }) => isHeartAspirin(part, mg))
    .reduce((sum, { mg }) => sum + mg, 0)

/** Whether aspirin taken at `t` stays within a day's amount for the heart. */
export const staysForHeart = (setting: Setting, part: Part, mg: number, t: number): boolean =>
  isHeartAspirin(part, mg) &&
  aspirinOfDay(intakesOf(setting, 'aspirin'), t) + mg <= doseNumbers.heartAspirinMg

/**
 * With one more at `t` than a day's amount for the heart, the small doses of that day are painkillers too
 * (R-CLASS-FRAC).
 */
export const pastHeart = (setting: Setting, t: number): Setting => {
  const turned = (list: readonly Intake[]): readonly Intake[] =>
    list.map((each) =>
      each.heartAspirin && each.at <= t && each.at > t - hours(doseNumbers.windowH)
        ? { ...each, heartAspirin: false }
        : each,
    )
  return {
    ...setting,
    intakes: new Map(setting.intakes).set('aspirin', turned(intakesOf(setting, 'aspirin'))),
    families: new Map([...setting.families].map(([tag, list]) => [tag, turned(list)])),
    lasts: turned(setting.lasts),
  }
}

export const isHeartAspirin = ({ ingredient }: Part, mg: number): boolean =>
  ingredient === 'aspirin' && mg <= doseNumbers.heartAspirinMg

export const intakesOf = ({ intakes }: Setting, ingredient: IngredientId): readonly Intake[] =>
  intakes.get(ingredient) ?? []

export const intakesIn = ({ families }: Setting, family: Family): readonly Intake[] =>
  families.get(family) ?? []

export const hours = (count: number): number => count * hour * minute

/**
 * Of a list in order of time, what lies inside the window that ends at `t`: exactly as old as the window
 * is long is out (dose-rules §1); what is dated after `t` is in (C30).
 */
export const within = <Each extends Timed>(
  list: readonly Each[],
  t: Instant,
  windowH: number,
): readonly Each[] => {
  const from = t - hours(windowH)
  let index = list.length
  while (index > 0 && (list[index - 1]?.at ?? from) > from) index -= 1
  return index === 0 ? list : list.slice(index)
}

export const slowOf = (intake: Intake): boolean => isSlow(intake.box)
