import { because } from '../because.ts'
import { doseNumbers } from '../content/medicines/doseNumbers.ts'
import { ingredients } from '../content/medicines/ingredients.ts'
import type { Dose } from '../dose.ts'
import type { History } from '../history.ts'
import { day, instant, minute, type Instant } from '../instant.ts'
import type { Item, LaterItem } from '../item.ts'
import type { DoseAdvice } from '../rule.ts'
import { boxOf, counts } from './box.ts'
import { courseDay, courseStart } from './course.ts'
import { doseVerdict } from './doseVerdict.ts'
import { limitOf } from './limit.ts'
import { overdose } from './overdose.ts'
import { ownFor } from './prescription.ts'
import { hours, settingOf, type Intake, type Setting } from './setting.ts'
import { patchesToRemove, skinLimitOf } from './skin.ts'

/* What the doses told bring into the plan: help, what has to come off, when a label allows more, whom to ask. Never "take it". */

const nothing: DoseAdvice = { emergency: null, now: [], later: [], turns: [] }

export const doseItems = (history: History, clock: Instant): DoseAdvice => {
  if (history.medicines.doses.length === 0) return nothing
  const setting = settingOf(history, clock, 'none')
  const help = overdose(setting)
  const emergency = help.some(({ verdict }) => verdict === 'EMERGENCY')
  const call = help.some(({ verdict }) => verdict === 'POISON_LINE')
  return {
    emergency: emergency ? helpItem('dose-emergency', setting) : null,
    now: [
      ...(call ? [helpItem('dose-poison-line', setting)] : []),
      ...patchOff(setting),
      ...daysOf(setting),
    ],
    later: help.length > 0 ? [] : nextOf(setting),
    turns: turnsOf(setting),
  }
}

const helpItem = (id: 'dose-emergency' | 'dose-poison-line', setting: Setting): Item => {
  const [first] = overdose(setting)
  return {
    id,
    kind: id === 'dose-emergency' ? 'seek-emergency' : 'seek-care',
    title: id,
    why: [because('dose-too-much')],
    rule: first?.rule ?? 'dose-taken',
    sources: first?.sources ?? ['dose-rules'],
  }
}

const patchOff = (setting: Setting): readonly Item[] => {
  const [first] = patchesToRemove(setting)
  if (!first) return []
  const { medicine = '' } = first.say.with
  return [
    {
      id: 'patch-off',
      kind: 'medicine',
      title: 'patch-off',
      why: [because('dose-patch-long', { medicine })],
      rule: 'dose-patch',
      sources: first.sources,
    },
  ]
}

/** The last day a label gives without advice, and every day after it while it goes on (R-DUR). */
const daysOf = (setting: Setting): readonly Item[] => {
  const running = [...setting.intakes.values()].flatMap((intakes) => runningOf(setting, intakes))
  const over = running.find(({ left }) => left < 0)
  const last = running.find(({ left }) => left === 0)
  const each = over ?? last
  if (!each) return []
  const { medicine, days, sources } = each
  const id = over ? 'see-pharmacist' : 'last-day'
  return [
    {
      id,
      kind: 'medicine',
      title: id,
      why: [because(`dose-${id}`, { medicine, days })],
      rule: 'dose-days',
      sources,
    },
  ]
}

const runningOf = (setting: Setting, intakes: readonly Intake[]) => {
  const last = intakes.at(-1)
  const { now } = setting
  if (!last || last.heartAspirin || last.at <= now - hours(doseNumbers.windowH)) return []
  const most = daysFor(setting, last)
  if (most === null || !Number.isFinite(most)) return []
  const medicine = ingredients[last.part.ingredient].name
  return [
    {
      medicine,
      days: most,
      left: most - courseDay(intakes, now),
      sources: ['dose-rules', 'medicines'] as const,
    },
  ]
}

const daysFor = (setting: Setting, { box, part, at }: Intake): number | null => {
  if (box.product?.route === 'skin') return skinLimitOf(box)?.selfCareDays ?? null
  return (
    limitOf(setting, box, part, ownFor(setting.medicines, box, setting.now), at)?.askAfterDays ??
    null
  )
}

/** When what was taken last is allowed again by its label, for each thing taken in the last 24 hours. */
const nextOf = (setting: Setting): readonly LaterItem[] => {
  const { history, clock, now } = setting
  const waits = lastOfEach(setting).flatMap(({ product, units }) => {
    const box = boxOf(setting.medicines, product)
    if (!box || !box.parts.some(counts)) return []
    const { next } = doseVerdict(history, { product, units: units ?? 1 }, clock, 'none')
    return next !== null && next > now ? [{ at: next, name: box.name }] : []
  })
  const ordered = waits.toSorted((a, b) => a.at - b.at)
  const [first] = ordered
  if (!first) return []
  return [
    {
      id: 'dose-next',
      kind: 'medicine',
      title: 'dose-next',
      why: ordered.map(({ at, name }) => because('dose-next-at', { medicine: name, at })),
      rule: 'dose-interval',
      sources: ['medicines', 'dose-rules'],
      at: first.at,
    },
  ]
}

const lastOfEach = ({ medicines, now }: Setting): readonly Dose[] => {
  const last = new Map<string, Dose>()
  for (const dose of medicines.doses) {
    const lately =
      dose.takenBack === null && !dose.swallowed && dose.at > now - hours(doseNumbers.windowH)
    const before = last.get(dose.product)
    if (lately && (!before || before.at <= dose.at)) last.set(dose.product, dose)
  }
  return [...last.values()]
}

/** Every instant at which one of these can come or go. */
const turnsOf = (setting: Setting): readonly Instant[] => {
  const { medicines, intakes, now } = setting
  const ends = [doseNumbers.windowH, doseNumbers.lookBackH, 12, 8, doseNumbers.courseGapH]
  const byDose = medicines.doses.flatMap(({ at, takenBack }) => [
    ...ends.map((length) => at + hours(length)),
    ...(takenBack === null ? [] : [takenBack + hours(doseNumbers.helpKeptH)]),
  ])
  const byDay = [...intakes.values()].map((each) => {
    const start = courseStart(each, now)
    const days = Math.floor((now - start) / (day * minute)) + 1
    return start + days * day * minute
  })
  const byLimit = lastOfEach(setting).flatMap(({ product, units }) => {
    const { next } = doseVerdict(
      setting.history,
      { product, units: units ?? 1 },
      setting.clock,
      'none',
    )
    return next === null ? [] : [next]
  })
  const byPatch = medicines.doses.flatMap(({ product, at, removed }) => {
    const box = boxOf(medicines, product)
    const longest = box && skinLimitOf(box)?.longestOnH
    return removed === null && longest
      ? [at + hours(longest), at + hours(longest + doseNumbers.lookBackH)]
      : []
  })
  return [...byDose, ...byDay, ...byLimit, ...byPatch].filter((at) => at > now).map(instant)
}
