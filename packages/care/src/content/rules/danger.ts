import { week, year } from '../../instant.ts'
import type { AlertRule } from '../../rule.ts'
import { signIds, signs, type SignId } from '../signs.ts'
import { all, any, anyOf, atLeast, has, not, since, standing } from './terms.ts'

/** Severe pain that care does not ease (C3). */
const severeForToday = 8
const afterCare = 2 * 60
const dayOne = 24 * 60
const dayThree = 72 * 60

const over = (years: number) => since('born-from', years * year)

/** What makes a background fact a matter for today (red-flags §3b, §3c). */
const suddenOrSmallFall = any(has('sudden'), standing('minor-trauma-fragile'))

/** Signs whose tier and time a rule of their own decides (C3, C10). */
const decidedTogether: readonly SignId[] = ['severe-unmanageable', 'inflammatory-pattern']

/** Score from which an inflammatory pattern is worth a visit (C10). */
const inflammatoryEnough = 3

/** Every sign that was answered yes stands for its own tier. */
const single: readonly AlertRule[] = signIds.flatMap((sign) => {
  const { tier, sources, mark } = signs[sign]
  const [first, ...rest] = sources
  if (tier === 'emergency-now' || tier === 'none' || first === undefined) return []
  if (decidedTogether.includes(sign) || sign.startsWith('ibp-')) return []
  return [{ id: 'danger-15', sign, tier, when: standing(sign), sources: [first, ...rest], mark }]
})

/** Combination rules (red-flags §5, C2, C3, C7). */
const together: readonly AlertRule[] = [
  {
    id: 'danger-2',
    sign: 'infection-combination',
    tier: 'same-day',
    when: any(
      all(
        standing('fever-chills'),
        any(anyOf('infection-risk', 'tb-risk'), has('sign:weight-loss'), has('sign:night-pain')),
      ),
      all(has('condition:infection-risk'), standing('night-pain')),
    ),
    sources: ['y19', 'f20', 'rulings'],
    mark: 'C',
  },
  {
    id: 'danger-16',
    sign: 'tb-combination',
    tier: 'same-day',
    when: all(
      has('condition:tb-risk'),
      any(standing('weight-loss'), standing('fever-chills'), since('onset', 4 * week)),
    ),
    sources: ['y19', 'rulings'],
    mark: 'RULE',
  },
  {
    id: 'danger-3',
    sign: 'cancer-combination',
    tier: 'same-day',
    when: all(
      has('condition:cancer-history'),
      any(
        standing('night-pain'),
        standing('weight-loss'),
        standing('thoracic-pain'),
        standing('worse-at-two-weeks'),
      ),
    ),
    sources: ['d13', 'f20'],
    mark: 'C',
  },
  {
    id: 'danger-4',
    sign: 'fracture-combination',
    tier: 'same-day',
    when: all(over(70), anyOf('steroid-use', 'osteoporosis-fracture-risk'), has('sudden')),
    sources: ['h09', 'd13'],
    mark: 'C',
  },
  {
    id: 'danger-5',
    sign: 'fracture-combination',
    tier: 'same-day',
    when: all(has('female'), over(70), standing('minor-trauma-fragile')),
    sources: ['h09'],
    mark: 'C',
  },
  {
    id: 'danger-17',
    sign: 'weight-loss-combination',
    tier: 'same-day',
    when: all(standing('weight-loss'), atLeast('signs', 2)),
    sources: ['nhs-bp', 'rulings'],
    mark: 'RULE',
  },
  {
    id: 'danger-18',
    sign: 'pain-stays-severe',
    tier: 'same-day',
    when: any(
      all(
        since('care-began', afterCare),
        atLeast('pain', severeForToday),
        has('cannot-reach-toilet'),
      ),
      all(
        since('care-began', afterCare),
        atLeast('pain', severeForToday),
        standing('severe-unmanageable'),
      ),
      all(since('onset', dayThree), atLeast('pain', severeForToday)),
    ),
    sources: ['rulings', 'first-aid'],
    mark: 'RULE',
  },
  {
    id: 'danger-19',
    sign: 'cannot-stand',
    tier: 'same-day',
    when: all(since('onset', dayOne), any(has('cannot-stand'), has('cannot-reach-toilet'))),
    sources: ['rulings', 'first-aid', 'course'],
    mark: 'RULE',
  },
  {
    id: 'danger-10',
    sign: 'pregnancy-combination',
    tier: 'same-day',
    when: all(
      has('condition:pregnant'),
      any(
        ...signIds
          .filter((sign) => signs[sign].tier === 'same-day' && signs[sign].screen === 'S2')
          .map((sign) => standing(sign)),
      ),
    ),
    sources: ['expert-consensus', 'rulings'],
    mark: 'C',
  },
]

/** The score decides; until it is asked, and below it, the pattern alone is a note (C10). */
const inflammatory: readonly AlertRule[] = [
  {
    id: 'danger-21',
    sign: 'inflammatory-pattern',
    tier: 'within-days',
    when: all(standing('inflammatory-pattern'), atLeast('inflammatory', inflammatoryEnough)),
    sources: ['ng65', 'rulings'],
    mark: 'RULE',
  },
  {
    id: 'danger-22',
    sign: 'inflammatory-pattern',
    tier: 'note',
    when: all(standing('inflammatory-pattern'), not(atLeast('inflammatory', inflammatoryEnough))),
    sources: ['ng65', 'rulings'],
    mark: 'RULE',
  },
]

/** One background fact and nothing else (R9 as settled by C2), and the young (R11). */
const background: readonly AlertRule[] = [
  {
    id: 'danger-9',
    sign: 'age-over-70-first',
    tier: 'within-days',
    when: all(has('episode'), over(70), has('first-bout')),
    sources: ['h09', 'rulings'],
    mark: 'RULE',
  },
  {
    id: 'danger-9',
    sign: 'cancer-history-alone',
    tier: 'within-days',
    when: all(has('episode'), has('condition:cancer-history')),
    sources: ['d13', 'rulings'],
    mark: 'RULE',
  },
  {
    id: 'danger-11',
    sign: 'age-under-16',
    tier: 'within-days',
    when: all(has('episode'), since('born-to', 0), not(since('born-to', 16 * year))),
    sources: ['ng59'],
    mark: 'C',
  },
  {
    id: 'danger-23',
    sign: 'leg-clot',
    tier: 'same-day',
    when: all(has('episode'), has('condition:dvt-suspected')),
    sources: ['rulings', 'remedies'],
    mark: 'RULE',
  },
  {
    id: 'danger-24',
    sign: 'age-over-70-first',
    tier: 'same-day',
    when: all(has('episode'), over(70), has('first-bout'), suddenOrSmallFall),
    sources: ['h09', 'red-flags'],
    mark: 'C',
  },
  {
    id: 'danger-25',
    sign: 'fracture-combination',
    tier: 'same-day',
    when: all(
      has('episode'),
      anyOf('steroid-use', 'osteoporosis-fracture-risk'),
      suddenOrSmallFall,
    ),
    sources: ['h09', 'd13', 'first-aid'],
    mark: 'C',
  },
  {
    id: 'danger-20',
    sign: 'age-under-18',
    tier: 'within-days',
    when: all(has('episode'), since('born-to', 16 * year), not(since('born-to', 18 * year))),
    sources: ['ng59'],
    mark: 'V',
  },
]

export const dangerRules: readonly AlertRule[] = [
  ...single,
  ...together,
  ...inflammatory,
  ...background,
]
