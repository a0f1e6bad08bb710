import { conditionWords } from './en/conditions.ts'
import { gateWords } from './en/gates.ts'
import { learnWords } from './en/learn.ts'
import { disagreementWords, itemWords } from './en/plan.ts'
import { reasonWords } from './en/reasons.ts'
import { signWords, tierWords } from './en/signs.ts'
import { noMealWords, signGroupWords, waitWords } from './en/urgent.ts'

/** English, all but the scripts' words, which load with the scripts. */
export const en = {
  locale: 'en',
  items: itemWords,
  disagreements: disagreementWords,
  reasons: reasonWords,
  signs: signWords,
  signGroups: signGroupWords,
  tiers: tierWords,
  waits: waitWords,
  noMeal: noMealWords,
  conditions: conditionWords,
  gates: gateWords,
  learn: learnWords,
} as const

export type Words = typeof en
