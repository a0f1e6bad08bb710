import { because } from '../because.ts'
import type { ConditionId } from '../content/conditions.ts'
import { gates, type GateId } from '../content/gates.ts'
import { remedies, type RemedyId, type SkinUse } from '../content/remedies.ts'
import type { Tier } from '../content/tiers.ts'
import { openEmergencies } from '../danger.ts'
import type { History } from '../history.ts'
import { instant, type Instant } from '../instant.ts'
import { waitsFor } from '../onSkin.ts'
import { boxOf } from './box.ts'
import { personOf } from './person.ts'
import { hours } from './setting.ts'
import { bars, worstFirst, worstOf, type DoseVerdict, type Finding } from './verdict.ts'

/** What may be asked about beside the remedies themselves. */
export type AskedRemedy = RemedyId | 'heat' | 'cold' | 'sun' | 'wrap'

type OnSkinRemedy = Exclude<AskedRemedy, 'sun' | 'wrap'>

const useOf = (remedy: OnSkinRemedy): SkinUse =>
  remedy === 'heat' || remedy === 'cold' ? remedy : remedies[remedy].use

const gatesOf: Readonly<Record<SkinUse, readonly GateId[]>> = {
  heat: ['heat'],
  cold: ['cold'],
  rub: ['rub'],
  capsaicin: ['rub'],
  'nsaid-gel': ['rub'],
  patch: ['rub'],
  massage: ['massage'],
  eucalyptus: ['massage', 'oil'],
  mustard: ['massage', 'oil'],
  tens: [],
  injection: [],
}

/** "May I warm, cool or rub it now?": what was on the same skin before, and the checklist of its own. */
export const remedyVerdict = (
  history: History,
  remedy: AskedRemedy,
  clock: Instant,
  tier: Tier,
): DoseVerdict => {
  const now = instant(Math.max(clock, history.newestId))
  if (remedy === 'sun' || remedy === 'wrap') {
    return answered([...inDanger(history, tier), ...circumstances[remedy](history, now)], now, [])
  }
  const use = useOf(remedy)
  const conditions = unasked(history, use)
  const findings = [
    ...inDanger(history, tier),
    ...(use === 'injection' ? [clinicOnly] : waiting(history, use, now)),
    ...gatesOf[use].flatMap((gate) => atGate(history, gate, now)),
    ...(conditions.length > 0 ? [notAsked] : []),
  ]
  return answered(findings, now, conditions)
}

const answered = (
  found: readonly Finding[],
  now: Instant,
  conditions: readonly ConditionId[],
): DoseVerdict => {
  const findings = worstFirst(found)
  const ends = findings.filter(bars).map(({ until }) => until ?? null)
  return {
    verdict: worstOf(findings),
    next: ends.includes(null) ? null : instant(Math.max(now, ...ends.map((end) => end ?? now))),
    findings,
    needs: { conditions, medicines: [] },
    left: [],
  }
}

const fortnightH = 14 * 24

/** Sun on skin that had ketoprofen, and a tight wrap over what warms it (IX57, IX59). */
const circumstances = {
  sun: ({ medicines }: History, now: Instant): readonly Finding[] => {
    const last = medicines.doses.findLast(
      ({ product, takenBack }) =>
        takenBack === null &&
        boxOf(medicines, product)?.parts.some(({ ingredient }) => ingredient === 'ketoprofen-gel'),
    )
    const until = last ? instant(last.at + hours(fortnightH)) : now
    return now < until ? [over('IX57', until, ['s12'])] : []
  },
  wrap: ({ uses }: History, now: Instant): readonly Finding[] =>
    waitsFor(uses, 'heat')
      .filter(({ first, until }) => warming.includes(first.use) && (until === null || now < until))
      .map(({ until }) => over('IX59', until, ['s28'])),
}

const warming: readonly SkinUse[] = ['rub', 'capsaicin', 'eucalyptus', 'mustard']

const over = (
  row: 'IX57' | 'IX59',
  until: Instant | null,
  sources: Finding['sources'],
): Finding => ({
  rule: 'dose-interaction',
  verdict: 'STOP',
  say: because(row),
  until,
  row,
  sources,
})

const inDanger = ({ danger }: History, tier: Tier): readonly Finding[] =>
  tier === 'emergency-now' || openEmergencies(danger).length > 0
    ? [
        {
          rule: 'dose-danger',
          verdict: 'EMERGENCY',
          say: because('danger-open'),
          until: null,
          sources: ['rulings'],
        },
      ]
    : []

const notAsked: Finding = {
  rule: 'dose-unasked',
  verdict: 'ASK',
  say: because('not-asked-yet'),
  sources: ['rulings'],
}

const clinicOnly: Finding = {
  rule: 'dose-own',
  verdict: 'STOP',
  say: because('clinic-only'),
  until: null,
  sources: ['remedies'],
}

/** Heat before its time over something on the skin is a stop; everything else waits (remedies §12). */
const waiting = (
  { uses }: History,
  next: Exclude<SkinUse, 'injection'>,
  now: Instant,
): readonly Finding[] =>
  waitsFor(uses, next).flatMap(({ first, until }): readonly Finding[] => {
    if (until !== null && now >= until) return []
    const burns = next === 'heat' && first.use !== 'tens'
    const say = until === null ? 'skin-wash-first' : burns ? 'heat-over-rub' : 'skin-after'
    return [
      {
        rule: 'dose-heat',
        verdict: burns ? 'STOP' : 'WAIT',
        say: because(say, { first: first.use }),
        until,
        ...(burns ? { row: 'IX58' } : {}),
        sources: ['remedies', 's28'],
      },
    ]
  })

const verdictOf = { block: 'STOP', ask: 'ASK', shorten: 'NOTE', note: null } as const

const atGate = (history: History, gate: GateId, now: Instant): readonly Finding[] => {
  const person = personOf(history.profile, now)
  return gates[gate].rows.flatMap(({ conditions, effect }): readonly Finding[] => {
    const verdict = verdictOf[effect]
    const held = conditions.find((each) => person.holds(each))
    if (verdict === null || held === undefined) return []
    return [
      {
        rule: 'dose-condition',
        verdict,
        say: because(`remedy-${verdict}`, { condition: held }),
        ...(verdict === 'STOP' ? { until: null } : {}),
        row: held,
        sources: gates[gate].sources,
      },
    ]
  })
}

const unasked = ({ profile }: History, use: SkinUse): readonly ConditionId[] => [
  ...new Set(
    gatesOf[use]
      .flatMap((gate) => gates[gate].rows)
      .flatMap(({ conditions }) => conditions)
      .filter((each) => !profile.asked.has(each)),
  ),
]
