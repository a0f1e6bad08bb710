import { week, year } from '../../instant.ts'
import type { Condition } from '../../condition.ts'
import type { AdviceRule, Choice } from '../../rule.ts'
import { lengths } from './lengths.ts'
import {
  ahead,
  all,
  answered,
  any,
  anyOf,
  clockSlack,
  firstTwoDays,
  has,
  inEpisode,
  noFlatLying,
  not,
  screened,
  since,
  weeksNoProne,
  within,
} from './terms.ts'

/** Check "help me lie down first" again after this long (DESIGN §6, red-flags §4). */
const postponed = 2
const noLegsUp = any(
  since('pregnant', weeksNoProne * week),
  anyOf('poor-circulation', 'recent-clot'),
)
/** Not the floor when getting up is hard, from 75, or with fragile bones and sudden pain (first-aid §4.1). */
const useFloor = not(
  any(
    anyOf('cannot-rise-from-floor'),
    since('born-from', 75 * year),
    all(anyOf('osteoporosis-fracture-risk'), has('sudden')),
  ),
)
const flat = not(noFlatLying)

/** Positions in the order they are offered (first-aid §4.1, §4.4, §4.6). */
const ways = (script: 'floor-get-down' | 'bed-get-in', where: Condition): readonly Choice[] => [
  { position: 'supine-pillows', script, when: all(where, flat) },
  { position: 'side-lying', script, when: where },
  { position: 'floor-9090', script, when: all(where, flat, answered('legs-up'), not(noLegsUp)) },
  { position: 'recline', script, when: where },
]

export const lyingWays: readonly Choice[] = [
  ...ways('floor-get-down', all(useFloor, flat)),
  ...ways('bed-get-in', not(all(useFloor, flat))),
  { position: 'forward-lean', when: not(has('condition:knee-pain')) },
  { position: 'stand-lean' },
  { position: 'sit-footstool' },
]

/** The first lying of an episode, also in place of the danger check for two minutes. */
export const firstLying: AdviceRule = {
  id: 'rest-1',
  item: 'lie-down',
  kind: 'position',
  order: 40,
  when: all(
    inEpisode,
    any(
      screened,
      all(
        has('first-screen-postponed'),
        within('first-screen-postponed', postponed),
        not(ahead('first-screen-postponed', clockSlack)),
      ),
    ),
    not(has('lying')),
    not(has('lain')),
    firstTwoDays,
  ),
  gate: 'lying',
  choices: lyingWays,
  minutes: lengths['lie-down'],
  sources: ['first-aid', 'dahm', 'olaya'],
  mark: 'C',
  grade: { certainty: 'very-low', judged: true },
  disagrees: 'disagrees-rest',
}
