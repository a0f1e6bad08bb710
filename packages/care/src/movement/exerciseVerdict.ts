import type { ConditionId } from '../content/conditions.ts'
import {
  movementConditions,
  type ExerciseCategory,
  type ExerciseVerdict,
  type MovementCondition,
} from '../content/movement/exercise.ts'
import { isExerciseId, type ExerciseId } from '../content/movement/exerciseIds.ts'
import { exercises } from '../content/movement/exercises/index.ts'
import { weeksNoFlat, weeksNoProne } from '../content/rules/terms.ts'
import type { History } from '../history.ts'
import { minutesBetween, week, type Instant } from '../instant.ts'

/** Conditions of a person that exercises name, pregnancy by its third. */
export interface Body {
  readonly conditions: ReadonlySet<MovementCondition>
  /** resting pressure that is not controlled: strength waits for a clinician (movement §8) */
  readonly pressureHigh: boolean
  /** weeks of pregnancy; `null`: not pregnant, as far as is told */
  readonly weeks: number | null
  /** kg; `null`: not told */
  readonly weightKg: number | null
  /** only settling is for who cannot (§3, entry of stage 0) */
  readonly cannotStand: boolean
  /** conditions for which a clinician agreed to exercise */
  readonly agreed: ReadonlySet<string>
}

/** Weeks at which the thirds of a pregnancy begin (movement §8). */
const thirds = { second: weeksNoProne, third: 28 } as const

/** Longest that a pregnancy is thought to last, if nobody tells its end. */
const longest = 44

export const bodyOf = (
  { profile, ability }: History,
  now: Instant,
  agreed: ReadonlyMap<string, Instant>,
): Body => {
  const since = profile.pregnantSince
  const weeks = since === null ? null : minutesBetween(since, now) / week
  const pregnant = weeks !== null && weeks < longest ? weeks : null
  const held = (condition: ConditionId): boolean => profile.conditions.has(condition)
  const conditions = new Set(
    movementConditions.filter((condition) =>
      condition === 'pregnancy-t1' || condition === 'pregnancy-t2' || condition === 'pregnancy-t3'
        ? pregnant !== null && condition === thirdOf(pregnant)
        : held(condition),
    ),
  )
  if (held('recent-spine-surgery')) conditions.add('recent-surgery')
  if (held('hypertension-uncontrolled')) conditions.add('hypertension')
  return {
    conditions,
    pressureHigh: held('hypertension-uncontrolled'),
    weeks: pregnant,
    weightKg: profile.weightKg,
    cannotStand: ability.canStand === false,
    agreed: new Set([...agreed].flatMap(([each, until]) => (now < until ? [each] : []))),
  }
}

const thirdOf = (weeks: number): MovementCondition =>
  weeks < thirds.second ? 'pregnancy-t1' : weeks < thirds.third ? 'pregnancy-t2' : 'pregnancy-t3'

export interface Verdict {
  readonly verdict: ExerciseVerdict
  /** the conditions behind it, strictest first */
  readonly because: readonly MovementCondition[]
  /** what the dossier names in its place */
  readonly swap: ExerciseId | null
}

const strictness: readonly ExerciseVerdict[] = ['ok', 'modify', 'ask', 'avoid']

/** These go propped up too, so lying flat does not close them (movement §7, §8). */
const propped: readonly ExerciseId[] = [
  'diaphragmatic-breathing',
  'tense-release',
  'ankle-pumps',
  'abdominal-brace',
]

/** Whether a person may do an exercise: of several conditions the strictest wins (movement §8). */
export const exerciseVerdict = (id: ExerciseId, body: Body): Verdict => {
  const { conditions: rows, body: lies, category } = exercises[id]
  const found = movementConditions.flatMap((condition) => {
    const row = rows[condition]
    if (!row || !body.conditions.has(condition)) return []
    const agreed = row.verdict === 'ask' && body.agreed.has(condition)
    return agreed
      ? []
      : [{ condition, verdict: row.verdict as ExerciseVerdict, swap: row.swap ?? null }]
  })
  if (flat(lies, body.weeks) && !propped.includes(id)) {
    found.push({ condition: 'pregnancy-t2', verdict: 'avoid', swap: null })
  }
  if (
    body.pressureHigh &&
    (rows.hypertension || strains.includes(category)) &&
    category !== 'mobility' &&
    !body.agreed.has('hypertension')
  ) {
    found.push({ condition: 'hypertension', verdict: 'ask', swap: null })
  }
  const sorted = found.toSorted(
    (a, b) => strictness.indexOf(b.verdict) - strictness.indexOf(a.verdict),
  )
  return {
    verdict: sorted[0]?.verdict ?? 'ok',
    because: [...new Set(sorted.map(({ condition }) => condition))],
    swap: sorted.find(({ swap }) => swap !== null)?.swap ?? null,
  }
}

/** Kinds that wait for a clinician while pressure is not controlled, whether or not they name it. */
const strains: readonly ExerciseCategory[] = ['strength', 'load']

/** No lying flat from week 20, nothing face down from week 14 (C20). */
const flat = (lies: (typeof exercises)[ExerciseId]['body'], weeks: number | null): boolean =>
  weeks !== null &&
  ((lies === 'back' && weeks >= weeksNoFlat) || (lies === 'front' && weeks >= weeksNoProne))

/** Whether it may be offered now. `modify` is offered with its note; `ask` waits for a clinician's yes. */
export const mayOffer = ({ verdict }: Verdict): boolean => verdict === 'ok' || verdict === 'modify'

/**
 * The exercise itself, or what stands in for it when it may not be offered: its named swap, then its
 * regressions, each with theirs; `null`: nothing.
 *
 * @param fits - what else an exercise must be: possible in this place, not listed already.
 */
export const offered = (
  id: ExerciseId,
  body: Body,
  fits: (id: ExerciseId) => boolean,
): ExerciseId | null => {
  const seen = new Set<ExerciseId>()
  const queue: ExerciseId[] = [id]
  for (const next of queue) {
    if (seen.has(next)) continue
    seen.add(next)
    const verdict = exerciseVerdict(next, body)
    if (mayOffer(verdict) && fits(next)) return next
    const others = [...(verdict.swap ? [verdict.swap] : []), ...exercises[next].regress]
    queue.push(...others.filter(isExerciseId))
  }
  return null
}
