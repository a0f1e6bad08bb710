import { guides } from './content/guides.ts'
import { lengths } from './content/rules/lengths.ts'
import { holds } from './condition.ts'
import { countsOf, type GuideRun } from './guide.ts'
import type { History } from './history.ts'
import type { Minutes } from './instant.ts'

const itemOf = {
  lying: 'lie-down',
  cold: 'cold',
  heat: 'heat',
  walk: 'walk',
  breathing: 'breathing',
} as const

/** Planned minutes of a run, by the rules as they stood at its start; never above its guide's most. */
export const minutesOfRun = (run: GuideRun, history: History, zone: string): Minutes => {
  const { most } = guides[run.script]
  const counts = countsOf(run)
  if (!(counts in itemOf)) return most
  const rows: readonly { readonly when?: Parameters<typeof holds>[0]; readonly value: Minutes }[] =
    lengths[itemOf[counts as keyof typeof itemOf]]
  const start = { instant: run.startedAt, zone }
  const planned = rows.find(({ when }) => !when || holds(when, history, start))?.value ?? most
  return Math.min(most, planned)
}
