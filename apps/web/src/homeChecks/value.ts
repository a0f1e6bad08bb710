import type { SelfTestId, Side } from '@unspasm/care'
import { selfTestById } from '@unspasm/care/measures'
import { fill } from '../words/en.ts'
import { measuresWords } from '../words/measures.ts'

const { units, classes } = measuresWords.checks

/** A value with its unit; a class as its word. */
export const valueText = (id: SelfTestId, value: number): string => {
  const { unit } = selfTestById[id]
  if (unit === 'class') return classes[classOf(value)]
  const shown = Math.round(value * 10) / 10
  return fill(unit === 'count' ? units.count[formOf(shown)] : units[unit], { value: shown })
}

const formOf = (count: number): 'one' | 'other' =>
  new Intl.PluralRules(document.documentElement.lang).select(count) === 'one' ? 'one' : 'other'

export const classIds = ['above', 'level', 'below'] as const
export type ClassId = (typeof classIds)[number]

/** How a class is kept: 1 above level, 0 level, -1 below. */
export const classValues = { above: 1, level: 0, below: -1 } as const satisfies Record<
  ClassId,
  number
>

const classOf = (value: number): ClassId =>
  classIds.find((each) => classValues[each] === Math.sign(value)) ?? 'level'

export const sideText = (side: Side): string => measuresWords.check[side]
