import type { Sign } from './signs/sign.ts'
import { signsDerived } from './signs/derived.ts'
import { signsNow } from './signs/now.ts'
import { signsOfPattern } from './signs/pattern.ts'
import { signsToday } from './signs/today.ts'

export type { Sign, SignGroup } from './signs/sign.ts'
export { signGroups } from './signs/sign.ts'

const rows = {
  ...signsNow,
  ...signsToday,
  ...signsOfPattern,
  ...signsDerived,
} satisfies Record<string, Sign>

export type SignId = keyof typeof rows

/** Every danger sign (red-flags §3). The order of a screen's questions is their order here. */
export const signs: Readonly<Record<SignId, Sign>> = rows

export const signIds = Object.keys(rows) as readonly SignId[]
