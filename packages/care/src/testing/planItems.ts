import type { Item } from '../item.ts'
import type { Plan } from '../plan.ts'

/* Everything a plan shows, equal choices included. */

export const withChoices = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => [
    item,
    ...withChoices(item.instead ? [item.instead] : []),
    ...withChoices(item.also ?? []),
  ])

export const shownNow = (plan: Plan): readonly Item[] => withChoices(plan.now)

export const shown = (plan: Plan): readonly Item[] =>
  withChoices([...plan.now, ...plan.later, ...plan.held])

export const offers = (plan: Plan, id: Item['id']): boolean =>
  shownNow(plan).some((item) => item.id === id)
