import { day, hour } from '../../instant.ts'
import type { AdviceRule, HoldRule } from '../../rule.ts'
import {
  all,
  any,
  atMost,
  clock,
  has,
  mayComfort,
  noFlatLying,
  not,
  since,
  within,
} from './terms.ts'

/** The bed is set up from this hour on, and the night has these (C38). */
const evening = 20
const night = 22
const morning = 7
/** The first hours in which a person gets up; a bed set up this evening stays so. */
const early = 4
const late = 11
const thisNight = 12 * hour

/** Rest pain up to which first movements are offered (first-aid §12). */
const easyPain = 4
/** A back that has not been up for so long has slept. */
const longLain = 5 * hour

const bedUnset = all(mayComfort, not(within('bed-set', thisNight)))

/** By night, once the first hour is over, the bed comes before walking: walks are for waking hours. */
const bed = {
  item: 'tonight',
  kind: 'sleep',
  choices: [{ when: noFlatLying, script: 'bed-set-up-side' }, { script: 'bed-set-up' }],
  sources: ['first-aid', 'cary', 'saini', 'kovacs'],
  grade: { certainty: 'low', judged: true },
  disagrees: 'disagrees-mattress',
  mark: 'V',
} as const

export const nightRules: readonly AdviceRule[] = [
  {
    ...bed,
    id: 'sleep-1',
    order: 43,
    when: all(bedUnset, clock(evening, night)),
  },
  {
    ...bed,
    id: 'sleep-1',
    order: 35,
    when: all(bedUnset, clock(night, morning), since('onset', hour)),
  },
  {
    ...bed,
    id: 'sleep-1',
    order: 43,
    when: all(bedUnset, clock(night, morning)),
  },
  {
    id: 'sleep-2',
    item: 'awake',
    kind: 'sleep',
    order: 36,
    when: all(mayComfort, clock(night, morning), since('onset', hour)),
    sources: ['first-aid'],
    mark: 'K',
  },
  {
    id: 'sleep-3',
    item: 'ask-night',
    kind: 'measure',
    order: 57,
    when: all(mayComfort, since('night-due', 0), since('onset', longLain)),
    answeredBy: 'slept',
    sources: ['rulings', 'first-aid'],
    mark: 'RULE',
  },
  {
    id: 'sleep-4',
    item: 'morning-rise',
    kind: 'exercise',
    order: 39,
    when: all(
      mayComfort,
      clock(early, late),
      since('onset', longLain),
      atMost('pain', easyPain),
      not(within('risen', longLain)),
      not(within('rose-gently', thisNight)),
    ),
    choices: [{ script: 'morning-rise' }],
    sources: ['first-aid'],
    grade: { certainty: 'very-low', judged: true },
    mark: 'K',
  },
  {
    id: 'sleep-5',
    item: 'not-face-down',
    kind: 'sleep',
    order: 84,
    when: all(mayComfort, has('slept-prone')),
    sources: ['saini', 'prone24', 'first-aid'],
    grade: { certainty: 'low', judged: true },
    mark: 'V',
  },
]

export const nightHolds: readonly HoldRule[] = [
  {
    id: 'sleep-7',
    holds: ['morning-rise'],
    when: any(
      noFlatLying,
      has('cannot-stand'),
      has('leg-news'),
      has('weakness-or-numbness'),
      has('condition:recent-spine-surgery'),
      all(has('same-episode'), within('grip', day)),
    ),
    sources: ['first-aid', 'rulings'],
    mark: 'RULE',
  },
  {
    id: 'sleep-6',
    holds: ['stretch', 'lifting'],
    when: within('woke', hour),
    sources: ['first-aid', 'course'],
    mark: 'V',
  },
]
