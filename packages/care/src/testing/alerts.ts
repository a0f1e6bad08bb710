import type { ConditionId } from '../content/conditions.ts'
import type { Telling } from '../event.ts'
import { answers, planOf, story, type Line } from './story.ts'

/* Short logs that lead to an alert or just not. */

/** A back that hurts, and S1 answered with none: lines 0 and 1. */
export const back: readonly Line[] = [
  [0, { kind: 'episodeStarted' }],
  [1, answers('S1')],
]

export const held = (...conditions: readonly ConditionId[]): Telling => ({
  kind: 'profileSet',
  conditions,
})

export const born = (birthYear: number): Telling => ({ kind: 'profileSet', birthYear })

/** The alert 7 minutes after the last line. */
export const alertAfter = (...lines: readonly Line[]) =>
  planOf(story(...lines), (lines.at(-1)?.[0] ?? 0) + 7).alert

/** The alert after `back` and these, a minute apart from minute 2. */
export const told = (...more: readonly Telling[]) =>
  alertAfter(...back, ...more.map((telling, index): Line => [2 + index, telling]))

/** Its tier, then its signs. */
export const seen = (alert: ReturnType<typeof alertAfter>) => [
  alert?.tier ?? null,
  ...(alert?.signs ?? []),
]
