import { week } from '../../instant.ts'
import type { AdviceRule } from '../../rule.ts'
import type { ItemId } from '../items.ts'
import {
  any,
  atLeast,
  firstHour,
  firstTwoDays,
  fromDayThree,
  has,
  not,
  thinSkin,
  within,
} from './terms.ts'

/** first-aid §5.3: minutes of cold, lying on the pack, and for thin skin or over 75. */
export const coldLengths = { onMost: 20, onLyingOnPack: 15, onThinSkin: 10 } as const

/** first-aid §6. */
export const heatMost = 20

/** Walking for a person in severe pain stays a shuffle (A10; movement §3, stage 0). */
const severePain = 7

/** How long each thing takes: the first row whose condition holds at its start. */
export const lengths = {
  /** first-aid §3: P0 10 to 20 min, then bouts to 30; from day 3 a rescue of 20 (C15) */
  'lie-down': [{ when: any(firstHour, fromDayThree), value: 20 }, { value: 30 }],
  cold: [
    { when: thinSkin, value: coldLengths.onThinSkin },
    { when: has('cold-on-back'), value: coldLengths.onLyingOnPack },
    { value: coldLengths.onMost },
  ],
  heat: [{ value: heatMost }],
  /** first-aid §3: 1 to 2 min, 2 to 5 min, from day 3 10 to 20; then 5 more each week to 30 (course §7) */
  walk: [
    { when: any(firstHour, atLeast('pain', severePain), not(has('pain-known'))), value: 2 },
    { when: firstTwoDays, value: 5 },
    { when: within('onset', week), value: 10 },
    { when: within('onset', 2 * week), value: 15 },
    { when: within('onset', 3 * week), value: 20 },
    { when: within('onset', 4 * week), value: 25 },
    { value: 30 },
  ],
  breathing: [{ value: 3 }],
} as const satisfies Partial<Record<ItemId, AdviceRule['minutes']>>
