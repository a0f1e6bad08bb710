import { day, week } from '../../instant.ts'
import type { AdviceRule, HoldRule } from '../../rule.ts'
import type { Rubbed } from '../../fact.ts'
import {
  all,
  answered,
  any,
  anyOf,
  firstDay,
  has,
  inEpisode,
  is,
  mayComfort,
  not,
  since,
  tooSoon,
  within,
} from './terms.ts'

/* Massage, oils and rubs (first-aid §11, remedies §6–9): comfort, one at a time, none with an alert for today. */

/** Most in 24 h, and days from the first in an episode (remedies §1). */
const most = {
  massage: { times: 2 },
  eucalyptus: { times: 2, days: 7 },
  mustard: { times: 2, days: 3 },
  rub: { times: 4, days: 7 },
} as const

/** Mustard oil may touch the skin for so long (remedies §9). */
const mustardMost = 15

const oftenEnough = (tally: Rubbed) =>
  ({ kind: 'often', tally, times: most[tally].times, minutes: day }) as const
const longEnough = (tally: Exclude<Rubbed, 'massage'>) =>
  since(`first-${tally}`, most[tally].days * day)

const nothingOn = all(mayComfort, not(has('cold-on')), not(has('heat-on')))

const massage = {
  kind: 'massage',
  group: 'skin',
  order: 90,
  gate: 'massage',
  when: nothingOn,
  grade: { certainty: 'very-low' },
  mark: 'C',
} as const

const oil = {
  kind: 'massage',
  group: 'skin',
  gate: 'oil',
  when: all(nothingOn, answered('massage')),
  disagrees: 'disagrees-oil',
  mark: 'C',
} as const

export const onSkinRules: readonly AdviceRule[] = [
  {
    ...massage,
    id: 'massage-1',
    item: 'massage-helper',
    choices: [{ script: 'massage-helper' }],
    sources: ['first-aid', 'remedies', 'furlan'],
  },
  {
    ...massage,
    id: 'massage-2',
    item: 'massage-self',
    choices: [{ script: 'massage-self' }],
    sources: ['first-aid', 'remedies', 'furlan'],
  },
  {
    ...oil,
    id: 'oil-1',
    item: 'eucalyptus-massage',
    order: 91,
    choices: [{ script: 'eucalyptus-massage' }],
    sources: ['remedies', 'first-aid', 'itty'],
  },
  {
    ...oil,
    id: 'oil-2',
    item: 'mustard-oil-massage',
    order: 91,
    choices: [{ script: 'mustard-oil-massage' }],
    sources: ['remedies', 'first-aid'],
  },
  {
    id: 'rub-1',
    item: 'rub',
    kind: 'medicine',
    group: 'skin',
    order: 91,
    gate: 'rub',
    when: nothingOn,
    choices: [{ script: 'rub' }],
    sources: ['remedies', 'first-aid', 'fda12'],
    grade: { certainty: 'very-low' },
    disagrees: 'disagrees-rub',
    mark: 'C',
  },
  {
    id: 'massage-3',
    item: 'ask-washed',
    kind: 'measure',
    order: 34,
    when: all(mayComfort, has('skin-unwashed')),
    answeredBy: 'washed',
    sources: ['remedies', 'first-aid'],
    mark: 'C',
  },
  {
    id: 'oil-10',
    item: 'oil-off',
    kind: 'massage',
    order: 10,
    when: all(inEpisode, since('mustard-on', mustardMost)),
    answeredBy: 'washed',
    sources: ['remedies', 'first-aid'],
    mark: 'V',
  },
  {
    id: 'injection-1',
    item: 'after-injection',
    kind: 'learn',
    order: 81,
    when: all(mayComfort, within('injection', 2 * week)),
    sources: ['remedies', 'oliv', 'ng59'],
    mark: 'K',
  },
]

const massages = ['massage-helper', 'massage-self'] as const
const oils = ['eucalyptus-massage', 'mustard-oil-massage'] as const
const rubbing = [...massages, ...oils] as const

/** A muscle rests so long after an injection, and longer after an epidural one (remedies §11). */
const restAfterInjection = 48 * 60
const restAfterEpidural = 72 * 60

export const onSkinHolds: readonly HoldRule[] = [
  {
    id: 'massage-4',
    holds: rubbing,
    when: firstDay,
    sources: ['first-aid', 'remedies'],
    mark: 'C',
  },
  {
    id: 'massage-5',
    holds: rubbing,
    when: anyOf(
      'dvt-suspected',
      'recent-clot',
      'recent-spine-surgery',
      'cancer-at-site',
      'broken-skin',
      'fever-at-site',
    ),
    sources: ['remedies', 'first-aid'],
    mark: 'C',
  },
  {
    id: 'massage-6',
    holds: rubbing,
    when: anyOf(
      'osteoporosis-fracture-risk',
      'steroid-use',
      'inflammatory-arthritis',
      'pregnant',
      'anticoagulant-use',
      'bleeding-disorder',
      'reduced-sensation',
    ),
    sources: ['remedies', 'first-aid'],
    mark: 'C',
  },
  {
    id: 'massage-7',
    holds: massages,
    when: tooSoon('massage'),
    sources: ['remedies'],
    mark: 'C',
  },
  {
    id: 'massage-9',
    holds: ['cold', 'heat', ...rubbing, 'rub'],
    when: has('skin-harmed'),
    sources: ['remedies', 'first-aid'],
    mark: 'K',
  },
  {
    id: 'massage-10',
    holds: massages,
    when: oftenEnough('massage'),
    sources: ['remedies'],
    mark: 'C',
  },
  {
    id: 'oil-11',
    holds: ['eucalyptus-massage'],
    when: oftenEnough('eucalyptus'),
    sources: ['remedies'],
    mark: 'C',
  },
  {
    id: 'oil-12',
    holds: ['mustard-oil-massage'],
    when: oftenEnough('mustard'),
    sources: ['remedies'],
    mark: 'C',
  },
  {
    id: 'rub-7',
    holds: ['rub'],
    when: oftenEnough('rub'),
    sources: ['remedies', 'fda12'],
    mark: 'C',
  },
  {
    id: 'massage-8',
    holds: ['massage-self'],
    when: is('cannot-report'),
    sources: ['remedies'],
    mark: 'C',
  },
  {
    id: 'oil-3',
    holds: ['eucalyptus-massage'],
    when: is('eucalyptus-untested'),
    sources: ['first-aid', 'remedies'],
    mark: 'C',
  },
  {
    id: 'oil-3',
    holds: ['mustard-oil-massage'],
    when: is('mustard-untested'),
    sources: ['first-aid', 'remedies'],
    mark: 'C',
  },
  {
    id: 'oil-4',
    holds: ['eucalyptus-massage'],
    when: anyOf(
      'asthma',
      'seizure-disorder',
      'breastfeeding',
      'sensitive-skin-eczema',
      'liver-disease-severe',
    ),
    sources: ['remedies', 'first-aid'],
    mark: 'C',
  },
  {
    id: 'oil-5',
    holds: ['mustard-oil-massage'],
    when: anyOf('sensitive-skin-eczema', 'mustard-allergy', 'reduced-sensation'),
    sources: ['remedies', 'first-aid'],
    mark: 'C',
  },
  {
    id: 'oil-6',
    holds: ['eucalyptus-massage'],
    when: tooSoon('eucalyptus'),
    sources: ['remedies'],
    mark: 'C',
  },
  {
    id: 'oil-7',
    holds: ['mustard-oil-massage'],
    when: tooSoon('mustard'),
    sources: ['remedies'],
    mark: 'C',
  },
  {
    id: 'oil-8',
    holds: ['eucalyptus-massage'],
    when: longEnough('eucalyptus'),
    sources: ['remedies'],
    mark: 'C',
  },
  {
    id: 'oil-9',
    holds: ['mustard-oil-massage'],
    when: longEnough('mustard'),
    sources: ['remedies'],
    mark: 'C',
  },
  {
    id: 'rub-2',
    holds: ['rub'],
    when: anyOf('broken-skin', 'nsaid-allergy', 'salicylate-allergy', 'anticoagulant-use'),
    sources: ['remedies', 'fda12'],
    mark: 'V',
  },
  {
    id: 'rub-3',
    holds: ['rub'],
    when: anyOf(
      'peptic-ulcer-history',
      'ckd',
      'heart-failure',
      'hypertension',
      'hypertension-uncontrolled',
      'pregnant',
      'breastfeeding',
      'sensitive-skin-eczema',
      'seizure-disorder',
      'reduced-sensation',
    ),
    sources: ['remedies'],
    mark: 'C',
  },
  {
    id: 'rub-4',
    holds: ['rub'],
    when: is('rub-untested'),
    sources: ['remedies'],
    mark: 'C',
  },
  {
    id: 'rub-5',
    holds: ['rub'],
    when: tooSoon('rub'),
    sources: ['remedies', 'fda12'],
    mark: 'C',
  },
  {
    id: 'rub-6',
    holds: ['rub'],
    when: longEnough('rub'),
    sources: ['remedies'],
    mark: 'C',
  },
  {
    id: 'cold-15',
    holds: ['cold'],
    when: tooSoon('cold'),
    sources: ['remedies', 'fda12'],
    mark: 'C',
  },
  {
    id: 'heat-12',
    holds: ['heat'],
    when: tooSoon('heat'),
    sources: ['remedies', 'fda12'],
    mark: 'C',
  },
  {
    id: 'injection-2',
    holds: ['stretch', 'morning-rise', 'lifting'],
    when: any(within('injection', restAfterInjection), within('epidural', restAfterEpidural)),
    sources: ['remedies'],
    mark: 'C',
  },
]
