import {
  signIds,
  type ConditionId,
  type EventId,
  type History,
  type Instant,
  type PainScore,
  type SignId,
  type SkinUse,
} from '@unspasm/care'
import { boxOf, partners } from '@unspasm/care/doses'

/** What somebody who takes over needs to know, and no more. */
export interface Facts {
  /** signs told yes and not taken back, oldest first, with when each was told first */
  readonly yes: readonly {
    readonly sign: SignId
    readonly since: Instant
    /** when it was last answered no before that */
    readonly noAt: Instant | null
  }[]
  /** signs that were asked and are not told yes */
  readonly no: readonly SignId[]
  readonly began: { readonly at: Instant; readonly sudden: boolean } | null
  readonly pain: { readonly first: PainScore; readonly last: PainScore } | null
  readonly conditions: readonly ConditionId[]
  /** whole weeks as told; `null` when nobody told them */
  readonly pregnantWeeks: number | null
  readonly pregnant: boolean
  /** the year of birth that was told */
  readonly bornIn: number | null
  /** the last cold and the last heat: when each came off, or since when it is on */
  readonly used: readonly {
    readonly remedy: 'cold' | 'heat'
    readonly at: Instant
    readonly isOn: boolean
  }[]
  /** injections, rubs, oils and massage of late */
  readonly rubbed: readonly {
    readonly id: EventId
    readonly use: SkinUse
    readonly from: Instant
  }[]
  /** doses of the last three days, newest first; `units` is `null` when nobody knows how many */
  readonly doses: readonly {
    readonly id: EventId
    readonly name: string | null
    readonly units: number | null
    readonly at: Instant
  }[]
  /** own prescriptions and other medicines, by name */
  readonly medicines: readonly string[]
}

const weekMs = 7 * 24 * 3_600_000
const threeDaysMs = 3 * 24 * 3_600_000

const partnerNames = new Map(Object.entries(partners).map(([id, { name }]) => [id, name]))

/** An injection matters for two weeks, a rub, an oil or a massage for a day. */
const lately = (use: SkinUse): number => (use === 'injection' ? 2 * weekMs : weekMs / 7)

/** Collects them from the history at an instant. */
export const factsOf = (history: History, now: Instant): Facts => {
  const { danger, profile, episode, pain, runs, uses, medicines } = history
  const yes = [...danger.raised]
    .filter(([, raise]) => raise.deniedAt === null)
    .map(([sign, { since, noAt }]) => ({ sign, since, noAt }))
    .sort((one, other) => one.since - other.since)
  const told = new Set(yes.map(({ sign }) => sign))
  const lastOf = (remedy: 'cold' | 'heat') => {
    const run = runs.findLast(({ script }) => script === remedy)
    return run ? [{ remedy, at: run.ended?.at ?? run.startedAt, isOn: run.ended === null }] : []
  }
  return {
    yes,
    no: signIds.filter((sign) => danger.asked.has(sign) && !told.has(sign)),
    began: episode ? { at: episode.onset, sudden: episode.sudden } : null,
    pain,
    conditions: [...profile.conditions.keys()].filter((condition) => condition !== 'pregnant'),
    pregnant: profile.pregnantSince !== null,
    pregnantWeeks:
      profile.pregnantSince === null || !profile.weeksTold
        ? null
        : Math.floor((now - profile.pregnantSince) / weekMs),
    bornIn: profile.bornFrom === null ? null : new Date(profile.bornFrom).getUTCFullYear(),
    used: [...lastOf('cold'), ...lastOf('heat')],
    doses: medicines.doses
      .filter(({ takenBack, at }) => takenBack === null && now - at < threeDaysMs)
      .toSorted((a, b) => b.at - a.at)
      .map(({ id, product, units, at }) => ({
        id,
        name: boxOf(medicines, product)?.name ?? null,
        units,
        at,
      })),
    medicines: [...profile.medicines, ...medicines.prescriptions.keys()].map(
      (id) => boxOf(medicines, id)?.name ?? partnerNames.get(id) ?? id,
    ),
    rubbed: uses.filter(
      ({ use, from }) => use !== 'cold' && use !== 'heat' && now - from < lately(use),
    ),
  }
}
