import type { AdviceRule, HoldRule } from '../../rule.ts'
import { heatMost, lengths } from './lengths.ts'
import {
  all,
  anyOf,
  firstTwoDays,
  fromDayThree,
  has,
  is,
  inEpisode,
  mayComfort,
  not,
  since,
} from './terms.ts'

/** first-aid §6 and the spacing table of remedies §3. */
const off = 60
const afterCold = 30
const afterWash = 120

const heatRow = {
  item: 'heat',
  kind: 'heat',
  gate: 'heat',
  choices: [{ script: 'heat-prepare' }],
  minutes: lengths.heat,
  sources: ['first-aid', 'french', 'acp'],
  grade: { certainty: 'moderate' },
} as const

export const heatRules: readonly AdviceRule[] = [
  {
    ...heatRow,
    id: 'heat-1',
    order: 43,
    mark: 'V',
    when: all(mayComfort, firstTwoDays, not(has('heat-on')), not(has('cold-on'))),
  },
  {
    ...heatRow,
    id: 'heat-2',
    // suggested before cold (C18)
    order: 41.5,
    mark: 'V',
    sources: ['first-aid', 'french', 'rulings'],
    when: all(mayComfort, fromDayThree, not(has('heat-on')), not(has('cold-on'))),
  },
  {
    id: 'heat-3',
    item: 'heat-off',
    kind: 'heat',
    order: 10,
    when: all(inEpisode, has('heat-on'), since('heat-start', heatMost)),
    sources: ['first-aid', 'remedies'],
    mark: 'V2',
  },
]

export const heatHolds: readonly HoldRule[] = [
  {
    id: 'heat-4',
    holds: ['heat'],
    when: all(has('heat-had'), not(since('heat-end', off))),
    sources: ['first-aid', 'remedies'],
    mark: 'V2',
  },
  {
    id: 'heat-5',
    holds: ['heat'],
    when: all(has('cold-had'), not(since('cold-end', afterCold))),
    sources: ['remedies'],
    mark: 'C',
  },
  {
    id: 'heat-6',
    holds: ['heat'],
    when: all(has('cold-had'), not(has('cold-skin-normal'))),
    sources: ['remedies'],
    mark: 'C',
  },
  {
    id: 'heat-7',
    holds: ['heat'],
    when: anyOf(
      'reduced-sensation',
      'cannot-report',
      'broken-skin',
      'fresh-bruise',
      'fever-at-site',
      'cancer-at-site',
      'poor-circulation',
      'skin-patch-near',
      'recent-clot',
      'dvt-suspected',
    ),
    sources: ['first-aid', 'remedies'],
    mark: 'K',
  },
  {
    id: 'heat-8',
    holds: ['heat'],
    when: all(is('cream-on-skin'), not(since('washed', afterWash))),
    sources: ['remedies', 'fda12'],
    mark: 'V',
  },
  {
    id: 'heat-9',
    holds: ['heat'],
    when: has('heat-banned'),
    sources: ['first-aid', 'remedies'],
    mark: 'K',
  },
  {
    id: 'heat-10',
    holds: ['heat'],
    when: all(has('heat-had'), not(has('heat-skin-normal'))),
    sources: ['first-aid', 'remedies'],
    mark: 'K',
  },
]
