import { day, hour } from '../../instant.ts'
import type { AdviceRule, HoldRule } from '../../rule.ts'
import { coldLengths, lengths } from './lengths.ts'
import {
  ahead,
  all,
  any,
  anyOf,
  atLeast,
  clockSlack,
  has,
  inEpisode,
  is,
  mayComfort,
  not,
  since,
  thinSkin,
  within,
} from './terms.ts'

/** first-aid §5.3, as settled by C17 and C18. */
const { onMost, onLyingOnPack, onThinSkin } = coldLengths
const off = 30
const offAfterThree = 120
const sessionsBeforeLongerOff = 3
const sessionsADay = 8
const window = 48 * hour
const hardStop = 72 * hour
const painForThirdDay = 5
const afterHeat = 15
const afterWash = 120

const often = (times: number) => ({ kind: 'often', tally: 'cold', times, minutes: day }) as const

const notTooLate = all(
  within('cold-window', hardStop),
  not(ahead('cold-window', clockSlack)),
  any(
    within('cold-window', window),
    atLeast('swelling', 1),
    all(atLeast('pain', painForThirdDay), has('cold-lowered-pain')),
  ),
)

const coldRow = {
  item: 'cold',
  kind: 'cold',
  gate: 'cold',
  choices: [{ script: 'cold-prepare' }],
  minutes: lengths.cold,
  mark: 'C',
  grade: { certainty: 'very-low', judged: true },
  disagrees: 'disagrees-cold',
} as const

export const coldRules: readonly AdviceRule[] = [
  {
    ...coldRow,
    id: 'cold-1',
    order: 42,
    when: all(
      mayComfort,
      notTooLate,
      not(has('cold-on')),
      not(has('heat-on')),
      not(often(sessionsBeforeLongerOff)),
    ),
    sources: ['first-aid', 'mpft', 'french', 'garra'],
  },
  {
    ...coldRow,
    id: 'cold-2',
    order: 42,
    when: all(
      mayComfort,
      notTooLate,
      not(has('cold-on')),
      not(has('heat-on')),
      often(sessionsBeforeLongerOff),
    ),
    due: { moment: 'cold-end', minutes: offAfterThree },
    sources: ['first-aid', 'mpft', 'myrer'],
  },
  {
    id: 'cold-3',
    item: 'cold-off',
    kind: 'cold',
    order: 10,
    when: all(
      inEpisode,
      has('cold-on'),
      any(
        since('cold-start', onMost),
        all(has('cold-on-back'), since('cold-start', onLyingOnPack)),
        all(thinSkin, since('cold-start', onThinSkin)),
      ),
    ),
    sources: ['first-aid', 'mpft'],
    mark: 'V',
  },
]

export const coldHolds: readonly HoldRule[] = [
  {
    id: 'cold-4',
    holds: ['cold'],
    when: all(has('cold-had'), not(since('cold-end', off))),
    sources: ['first-aid', 'mpft', 'myrer'],
    mark: 'V',
  },
  {
    id: 'cold-5',
    holds: ['cold'],
    when: all(has('cold-had'), not(has('cold-skin-normal'))),
    sources: ['mpft', 'first-aid'],
    mark: 'V',
  },
  {
    id: 'cold-8',
    holds: ['cold'],
    when: often(sessionsADay),
    sources: ['first-aid'],
    mark: 'C',
  },
  {
    id: 'cold-9',
    holds: ['cold'],
    when: anyOf(
      'cold-intolerance',
      'reduced-sensation',
      'poor-circulation',
      'broken-skin',
      'cold-injury-before',
      'cannot-report',
    ),
    sources: ['mpft', 'first-aid', 'remedies'],
    mark: 'K',
  },
  {
    id: 'cold-10',
    holds: ['cold'],
    when: anyOf('cvd', 'hypertension-uncontrolled'),
    sources: ['first-aid', 'mpft'],
    mark: 'K',
  },
  {
    id: 'cold-11',
    holds: ['cold'],
    when: all(is('cream-on-skin'), not(since('washed', afterWash))),
    sources: ['first-aid', 'remedies', 'fda12'],
    mark: 'C',
  },
  {
    id: 'cold-12',
    holds: ['cold'],
    when: has('cold-banned'),
    sources: ['first-aid'],
    mark: 'K',
  },
  {
    id: 'cold-13',
    holds: ['cold'],
    when: within('cold-irritated', day),
    sources: ['first-aid'],
    mark: 'K',
  },
  {
    id: 'cold-14',
    holds: ['cold'],
    when: within('heat-end', afterHeat),
    sources: ['remedies'],
    mark: 'C',
  },
]
