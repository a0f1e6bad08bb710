import { callFor } from './content/emergencyNumbers.ts'
import type { EventId } from './event.ts'
import type { AdviceLine } from './content/adviceLines.ts'
import type { RuleId } from './content/ruleIds.ts'
import type { SignId } from './content/signs.ts'
import type { Tier } from './content/tiers.ts'
import { openEmergencies, wasSought } from './danger.ts'
import type { History } from './history.ts'
import type { Reader } from './reader.ts'
import type { AlertRule, Rules } from './rule.ts'

/** The highest open tier in words to be said, with a number to call where there is one. */
export interface Alert {
  readonly tier: Exclude<Tier, 'none' | 'note'>
  readonly signs: readonly SignId[]
  readonly rules: readonly RuleId[]
  /** word of what to say */
  readonly say: Tier
  readonly call: { readonly number: string; readonly label: 'emergency' | 'advice' } | null
  readonly alternatives: readonly string[]
  /** the events a clearing must name (C11); empty for what is not an emergency */
  readonly raisedBy: readonly EventId[]
}

export interface Urgency {
  readonly tier: Tier
  readonly alert: Alert | null
  /** the rows that made it so, for reasons and sources */
  readonly rows: readonly AlertRule[]
  /** under 16, whatever else speaks: the adult plan stops (R11) */
  readonly stopsPlan: boolean
}

/** Seeking care does not make a child an adult: the plan stays stopped. */
const stopping = 'age-under-16'

/** An emergency that is open silences everything else; below it the highest tier speaks. */
export const urgencyOf = (
  history: History,
  { alerts, lineFor }: Pick<Rules, 'alerts' | 'lineFor'>,
  reader: Reader,
): Urgency => {
  const emergency = emergencyAlert(history)
  if (emergency) return { tier: 'emergency-now', alert: emergency, rows: [], stopsPlan: true }
  const standing = alerts.filter(
    (row) =>
      reader.holds(row.when) && (row.sign === stopping || !wasSought(history.danger, row.sign)),
  )
  const stopsPlan = standing.some(({ sign }) => sign === stopping)
  for (const tier of ['same-day', 'within-days'] as const) {
    const rows = standing.filter((row) => row.tier === tier)
    if (rows.length > 0) {
      const line = tier === 'same-day' ? (lineFor?.(history.profile.region) ?? null) : null
      return { tier, alert: alertOf(tier, rows, line), rows, stopsPlan }
    }
  }
  return { tier: standing.length > 0 ? 'note' : 'none', alert: null, rows: standing, stopsPlan }
}

const emergencyAlert = (history: History): Alert | null => {
  const open = openEmergencies(history.danger)
  if (open.length === 0) return null
  const { number, alternatives } = callFor(history.profile.region)
  return {
    tier: 'emergency-now',
    signs: open.map(({ sign }) => sign),
    rules: ['danger-1'],
    say: 'emergency-now',
    call: { number, label: 'emergency' },
    alternatives,
    raisedBy: [...new Set(open.flatMap(({ by }) => by))].sort(),
  }
}

const alertOf = (
  tier: 'same-day' | 'within-days',
  rows: readonly AlertRule[],
  line: AdviceLine | null,
): Alert => ({
  tier,
  signs: [...new Set(rows.map(({ sign }) => sign))],
  rules: [...new Set(rows.map(({ id }) => id))],
  say: tier,
  call: line?.call ? { number: line.call, label: 'advice' } : null,
  alternatives: line?.alternatives ?? [],
  raisedBy: [],
})
