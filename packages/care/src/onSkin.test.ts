import { describe, expect, test } from 'vitest'
import type { ConditionId } from './content/conditions.ts'
import type { ItemId } from './content/items.ts'
import { remedies, remedyIds, type RemedyId, type SkinUse } from './content/remedies.ts'
import type { RuleId } from './content/ruleIds.ts'
import { spacing } from './content/spacing.ts'
import { day, hour } from './instant.ts'
import { offers, shown, shownNow } from './testing/planItems.ts'
import {
  answers,
  ends,
  idAt,
  looks,
  noneOf,
  planOf,
  settled,
  starts,
  story,
  type Line,
} from './testing/story.ts'

/* What may come on the same skin after what, and for whom (first-aid §11, remedies §3, §6 to §11). */

const checked: readonly Line[] = [
  ...settled,
  [4, noneOf('massage')],
  [4, noneOf('oil')],
  [4, noneOf('rub')],
]
const on = (...conditions: readonly ConditionId[]): Line => [
  29 * hour,
  { kind: 'profileSet', conditions, conditionsAsked: conditions },
]
const used = (minutes: number, remedy: RemedyId): Line => [minutes, { kind: 'remedyUsed', remedy }]
const washed = (minutes: number): Line => [minutes, { kind: 'washed', area: 'low-middle' }]

const planWith = (minutes: number, ...lines: readonly Line[]) =>
  planOf(story(...checked, ...lines), minutes)
const may = (id: ItemId, minutes: number, ...lines: readonly Line[]) =>
  offers(planWith(minutes, ...lines), id)
const rulesOn = (id: ItemId, minutes: number, ...lines: readonly Line[]): readonly string[] =>
  planWith(minutes, ...lines)
    .held.filter((item) => item.id === id)
    .flatMap(({ why }) =>
      why.flatMap(({ word }) => (word.startsWith('why-') ? [word.slice(4)] : [])),
    )
/** The first minute from `from` on at which `id` is offered, to the minute; `null`: not within four days. */
const opens = (id: ItemId, from: number, ...lines: readonly Line[]): number | null => {
  for (let minutes = from; minutes <= from + 4 * day; minutes += 1) {
    const plan = planWith(minutes, ...lines)
    if (offers(plan, id)) return minutes
    const until = plan.held.find((item) => item.id === id)?.until ?? null
    if (until === null) return null
    const at = (until - planOrigin) / 60_000
    minutes = Math.max(minutes, Math.ceil(at) - 1)
  }
  return null
}
const planOrigin = Date.UTC(2026, 0, 13, 9)

const rubbed: Readonly<Record<string, ItemId>> = {
  massage: 'massage-helper',
  eucalyptus: 'eucalyptus-massage',
  mustard: 'mustard-oil-massage',
  rub: 'rub',
}

describe('spacing on the same skin', () => {
  const remedyOf = (use: SkinUse): RemedyId | undefined =>
    remedyIds.find((id) => remedies[id].use === use)
  const late = 30 * hour
  const told = (Object.keys(spacing) as SkinUse[]).filter((use) => remedyOf(use))
  test.each(
    told.flatMap((first) =>
      Object.entries(rubbed).map(([next, item]) => [first, next, item] as const),
    ),
  )(
    '[massage-7] [oil-6] [oil-7] [rub-5] after %s, %s waits as the table says',
    (first, next, item) => {
      const remedy = remedyOf(first)
      if (!remedy) throw new Error(first)
      const end = late + remedies[remedy].most
      const { after, washed: sinceWash } = spacing[first][next as 'massage']
      const line = used(late, remedy)
      if (after === 0) expect(may(item, end, line)).toBe(true)
      else if (after === null) expect(opens(item, late + 1, line)).toBeNull()
      else expect(opens(item, late + 1, line)).toBe(end + after)
      if (sinceWash === undefined) return
      const wash = end + 7
      expect(opens(item, wash, line, washed(wash))).toBe(
        after === null ? wash + sinceWash : Math.min(end + after, wash + sinceWash),
      )
    },
  )
  test('[heat-12] a rub closes warmth for 8 h, or for 2 h after a wash', () => {
    expect(opens('heat', late + 1, used(late, 'menthol-rub'))).toBe(late + 8 * hour)
    expect(opens('heat', late + 31, used(late, 'menthol-rub'), washed(late + 30))).toBe(late + 150)
    expect(rulesOn('heat', late + 1, used(late, 'menthol-rub'))).toEqual(['heat-12'])
  })
  test('[heat-12] an injection closes warmth for 48 h, and cold for nothing', () => {
    expect(opens('heat', late + 1, used(late, 'inj-trigger-point'))).toBe(late + 48 * hour)
    expect(may('cold', late + 1, used(late, 'inj-trigger-point'))).toBe(true)
  })
  test('[cold-15] a rub closes cold until it is washed off, and for 2 h after', () => {
    expect(opens('cold', late + 1, used(late, 'camphor-rub'))).toBeNull()
    expect(opens('cold', late + 11, used(late, 'camphor-rub'), washed(late + 10))).toBe(late + 130)
    expect(rulesOn('cold', late + 1, used(late, 'camphor-rub'))).toEqual(['cold-15'])
  })
  test('[massage-9] harmed skin closes everything until it looks normal again', () => {
    const burn: readonly Line[] = [used(late, 'menthol-rub'), [late + 5, looks('blister')]]
    const ids = ['cold', 'heat', 'massage-helper', 'mustard-oil-massage', 'rub'] as const
    for (const id of ids) expect(rulesOn(id, late + 6, ...burn)).toContain('massage-9')
    const healed: readonly Line[] = [...burn, [late + 9 * hour, looks('normal')]]
    for (const id of ids) expect(rulesOn(id, late + 9 * hour, ...healed)).not.toContain('massage-9')
  })
  test('[cold-15] a patch that is worn is not washed off', () => {
    const worn: Line = [late, { kind: 'remedyUsed', remedy: 'lidocaine-patch' }]
    expect(opens('heat', late + 61, worn, washed(late + 60))).toBe(late + 12 * hour + 4 * hour)
  })
  test('[life-4] no driving for 12 h after an injection, for a day after an epidural one', () => {
    const drives = (minutes: number, remedy: RemedyId) =>
      rulesOn('driving', late + minutes, used(late, remedy))
    expect(drives(12 * hour - 1, 'inj-trigger-point')).toEqual(['life-4'])
    expect(drives(12 * hour, 'inj-trigger-point')).toEqual([])
    expect(drives(day - 1, 'inj-epidural-steroid')).toEqual(['life-4'])
    expect(drives(day, 'inj-epidural-steroid')).toEqual([])
  })
  test('[heat-12] the first wash after it counts, and a later one lengthens nothing', () => {
    const lines = [used(late, 'menthol-rub'), washed(late + 10), washed(late + 200)]
    expect(may('heat', late + 201, ...lines)).toBe(true)
  })
  test('a wash told before the use washes nothing off', () => {
    expect(opens('cold', late + 1, washed(late - 1), used(late, 'camphor-rub'))).toBeNull()
  })
  test('a patch counts from when it is taken off', () => {
    const worn: Line = [late, { kind: 'remedyUsed', remedy: 'lidocaine-patch', minutes: 120 }]
    expect(opens('massage-helper', late + 1, worn)).toBe(late + 120 + 60)
  })
  test('[cold-15] cold after an oil needs the wash', () => {
    expect(opens('cold', late + 11, used(late, 'eucalyptus-massage'))).toBeNull()
    const wash = washed(late + 20)
    expect(opens('cold', late + 21, used(late, 'eucalyptus-massage'), wash)).toBe(late + 80)
  })
  test('a guide counts from its end, or from its longest when nobody ended it', () => {
    const begun: Line = [late, starts('eucalyptus-massage')]
    expect(opens('eucalyptus-massage', late + 1, begun)).toBe(late + 25 + 6 * hour)
    const ended: Line = [late + 6, ends(idAt(late, checked.length))]
    expect(opens('eucalyptus-massage', late + 7, begun, ended)).toBe(late + 6 + 6 * hour)
  })
  test('cold and warmth wait for one another by their own rules', () => {
    const cold: readonly Line[] = [
      [late, starts('cold')],
      [late + 15, ends(idAt(late, checked.length))],
      [late + 16, looks('normal')],
    ]
    expect(rulesOn('heat', late + 17, ...cold)).toEqual(['heat-5'])
    expect(rulesOn('cold', late + 17, ...cold)).toEqual(['cold-4'])
    expect(opens('massage-helper', late + 17, ...cold)).toBe(late + 45)
  })
})

describe('massage', () => {
  test('[massage-1] [massage-2] with a helper or alone, on one page, after their checklist', () => {
    const unasked = planOf(story(...settled), 30 * hour)
    expect(
      shownNow(unasked)
        .filter(({ gate }) => gate === 'massage')
        .map((item) => item.for),
    ).toEqual(['massage-helper', 'massage-self'])
    const page = planWith(30 * hour).now.find(({ group }) => group === 'skin')
    expect([page?.id, ...(page?.also ?? []).map(({ id }) => id)]).toEqual([
      'massage-helper',
      'massage-self',
      'eucalyptus-massage',
      'mustard-oil-massage',
      'rub',
    ])
  })
  test('[massage-1] not with cold on the skin', () => {
    expect(may('massage-helper', 30 * hour + 5, [30 * hour, starts('cold')])).toBe(false)
  })
  test('[massage-3] oil on the skin asks to be wiped off until it is', () => {
    expect(may('ask-washed', 30 * hour + 1, used(30 * hour, 'massage-helper'))).toBe(true)
    expect(
      may('ask-washed', 30 * hour + 6, used(30 * hour, 'massage-helper'), washed(30 * hour + 5)),
    ).toBe(false)
    expect(may('ask-washed', 30 * hour)).toBe(false)
  })
  test('[massage-4] massage and oils wait for the first day, a rub does not', () => {
    expect(rulesOn('massage-helper', day - 1)).toEqual(['massage-4'])
    expect(rulesOn('eucalyptus-massage', day - 1)).toEqual(['massage-4'])
    expect(may('massage-helper', day)).toBe(true)
    expect(may('rub', hour)).toBe(true)
  })
  test.each<ConditionId>([
    'dvt-suspected',
    'recent-clot',
    'recent-spine-surgery',
    'cancer-at-site',
    'broken-skin',
    'fever-at-site',
  ])('[massage-5] %s closes massage and oils', (condition) => {
    for (const id of ['massage-helper', 'massage-self', 'eucalyptus-massage'] as const) {
      expect(rulesOn(id, 30 * hour, on(condition))).toContain('massage-5')
    }
  })
  test.each<ConditionId>([
    'osteoporosis-fracture-risk',
    'steroid-use',
    'inflammatory-arthritis',
    'pregnant',
    'anticoagulant-use',
    'bleeding-disorder',
  ])('[massage-6] %s asks a clinician first', (condition) => {
    expect(rulesOn('massage-helper', 30 * hour, on(condition))).toEqual(['massage-6'])
    expect(rulesOn('mustard-oil-massage', 30 * hour, on(condition))).toEqual(['massage-6'])
  })
  test('[massage-10] twice in 24 h', () => {
    const twice = [24, 29].map((hours) => used(hours * hour, 'massage-self'))
    const wash = washed(29 * hour + 30)
    expect(opens('massage-helper', 29 * hour + 31, ...twice, wash)).toBe(48 * hour)
  })
  test('[massage-5] [oil-3] what may be over by tomorrow is asked again after a day', () => {
    const bruised: Line = [29 * hour, { kind: 'profileSet', conditions: ['broken-skin'] }]
    const plan = planWith(29 * hour + day, bruised)
    expect(plan.held.map(({ id }) => id)).not.toContain('massage-helper')
    expect(shownNow(plan).map((item) => item.for)).toContain('massage-helper')
  })
  test('[heat-7] [danger-23] a swollen hot calf told before a massage is for today, until care was sought', () => {
    const calf = on('dvt-suspected')
    expect(planWith(30 * hour, calf).alert?.signs).toEqual(['leg-clot'])
    expect(planWith(4 * day, calf).tier).toBe('same-day')
    expect(rulesOn('heat', 30 * hour, calf)).toEqual(['heat-7'])
    const seen: Line = [31 * hour, { kind: 'careSought', signs: ['leg-clot'], outcome: 'seen' }]
    expect(planWith(32 * hour, calf, seen).alert).toBeNull()
  })
  test('[massage-8] drowsy: with a helper alone', () => {
    expect(rulesOn('massage-self', 30 * hour, on('cannot-report'))).toEqual(['massage-8'])
    expect(may('massage-helper', 30 * hour, on('cannot-report'))).toBe(true)
  })
})

describe('oils', () => {
  test('[oil-1] [oil-2] are spoken of once the massage checklist is answered, and ask their own', () => {
    const half = planOf(story(...settled, [4, noneOf('massage')]), 30 * hour)
    expect(shown(planOf(story(...settled), 30 * hour)).map(({ id }) => id)).not.toContain('ask-oil')
    expect(
      shown(half)
        .filter(({ gate }) => gate === 'oil')
        .map((item) => item.for),
    ).toContain('eucalyptus-massage')
    expect(may('eucalyptus-massage', 30 * hour)).toBe(true)
    expect(may('mustard-oil-massage', 30 * hour)).toBe(true)
  })
  test('[oil-3] wait for the patch test', () => {
    const untried = (oil: 'eucalyptus-untested' | 'mustard-untested') => on(oil)
    const held = (id: ItemId, oil: Parameters<typeof untried>[0]) =>
      rulesOn(id, 30 * hour, untried(oil))
    expect(held('eucalyptus-massage', 'eucalyptus-untested')).toEqual(['oil-3'])
    expect(held('mustard-oil-massage', 'eucalyptus-untested')).toEqual([])
    expect(held('mustard-oil-massage', 'mustard-untested')).toEqual(['oil-3'])
    expect(held('eucalyptus-massage', 'mustard-untested')).toEqual([])
    expect(may('massage-helper', 30 * hour, on('mustard-untested'))).toBe(true)
  })
  test.each<[ConditionId, readonly RuleId[], readonly RuleId[]]>([
    ['asthma', ['oil-4'], []],
    ['seizure-disorder', ['oil-4'], []],
    ['breastfeeding', ['oil-4'], []],
    ['liver-disease-severe', ['oil-4'], []],
    ['sensitive-skin-eczema', ['oil-4'], ['oil-5']],
    ['mustard-allergy', [], ['oil-5']],
    ['reduced-sensation', ['massage-6'], ['massage-6', 'oil-5']],
  ])('[oil-4] [oil-5] %s', (condition, eucalyptus, mustard) => {
    expect(rulesOn('eucalyptus-massage', 30 * hour, on(condition))).toEqual(eucalyptus)
    expect(rulesOn('mustard-oil-massage', 30 * hour, on(condition))).toEqual(mustard)
  })
  test('[oil-11] [oil-12] twice in 24 h', () => {
    const twice = (remedy: RemedyId): readonly Line[] => [
      used(25 * hour, remedy),
      used(38 * hour, remedy),
    ]
    const held = (id: ItemId, remedy: RemedyId) =>
      rulesOn(id, 48 * hour + 30, ...twice(remedy), washed(39 * hour))
    expect(held('eucalyptus-massage', 'eucalyptus-massage')).toEqual(['oil-11'])
    expect(held('mustard-oil-massage', 'mustard-oil-massage')).toEqual(['oil-12', 'oil-7'])
  })
  test('[oil-10] mustard oil is to be washed off after 15 min, first of all, until it is', () => {
    const begun: Line = [30 * hour, starts('mustard-oil-massage')]
    expect(may('oil-off', 30 * hour + 14, begun)).toBe(false)
    expect(planWith(30 * hour + 15, begun).now[0]?.id).toBe('oil-off')
    expect(may('oil-off', 30 * hour + 21, begun, washed(30 * hour + 20))).toBe(false)
  })
  test('[oil-8] [oil-9] eucalyptus for 7 days from its first use, mustard for 3', () => {
    const first = 30 * hour
    const euc = used(first, 'eucalyptus-massage')
    expect(may('eucalyptus-massage', first + 7 * day - 1, euc)).toBe(true)
    expect(rulesOn('eucalyptus-massage', first + 7 * day, euc)).toEqual(['oil-8'])
    const mustard = used(first, 'mustard-oil-massage')
    expect(may('mustard-oil-massage', first + 3 * day - 1, mustard)).toBe(true)
    expect(rulesOn('mustard-oil-massage', first + 3 * day, mustard)).toEqual(['oil-9'])
  })
})

describe('rubs', () => {
  test('[rub-1] behind their checklist', () => {
    expect(shown(planOf(story(...settled), hour)).filter(({ gate }) => gate === 'rub').length).toBe(
      1,
    )
    expect(may('rub', hour)).toBe(true)
  })
  test.each<[ConditionId, RuleId]>([
    ['broken-skin', 'rub-2'],
    ['nsaid-allergy', 'rub-2'],
    ['salicylate-allergy', 'rub-2'],
    ['anticoagulant-use', 'rub-2'],
    ['peptic-ulcer-history', 'rub-3'],
    ['ckd', 'rub-3'],
    ['heart-failure', 'rub-3'],
    ['hypertension', 'rub-3'],
    ['hypertension-uncontrolled', 'rub-3'],
    ['pregnant', 'rub-3'],
    ['breastfeeding', 'rub-3'],
    ['sensitive-skin-eczema', 'rub-3'],
    ['seizure-disorder', 'rub-3'],
    ['reduced-sensation', 'rub-3'],
    ['rub-untested', 'rub-4'],
  ])('[rub-2] [rub-3] [rub-4] %s closes them by %s', (condition, rule) => {
    expect(rulesOn('rub', 30 * hour, on(condition))).toEqual([rule])
  })
  test('[rub-7] four in 24 h', () => {
    const four = [0, 5, 10, 15].map((hours) => used((24 + hours) * hour, 'menthol-rub'))
    expect(opens('rub', 39 * hour + 1, ...four)).toBe(48 * hour)
  })
  test('[rub-6] for 7 days from the first', () => {
    expect(rulesOn('rub', 8 * day, used(day, 'menthol-rub'))).toEqual(['rub-6'])
    expect(may('rub', 8 * day - 1, used(day, 'menthol-rub'))).toBe(true)
  })
})

describe('after an injection', () => {
  const shot = used(day, 'inj-trigger-point')
  test('[injection-1] its aftercare is there to read for 14 days', () => {
    expect(may('after-injection', day + 1, shot)).toBe(true)
    expect(may('after-injection', 15 * day - 1, shot)).toBe(true)
    expect(may('after-injection', 15 * day, shot)).toBe(false)
  })
  test('[screen-13] its danger is asked at once, then each morning, for 14 days', () => {
    const asked: Line = [
      day + 10,
      {
        kind: 'dangerAnswered',
        screen: 'recheck',
        asked: ['injection-danger'],
        yes: [],
        unsure: [],
      },
    ]
    expect(may('injection-screen', day, shot)).toBe(true)
    expect(may('injection-screen', day + 11, shot, asked)).toBe(false)
    expect(may('injection-screen', day + 19 * hour - 1, shot, asked)).toBe(false)
    expect(may('injection-screen', day + 19 * hour, shot, asked)).toBe(true)
    expect(may('injection-screen', 15 * day, shot)).toBe(false)
  })
  test('[screen-13] a yes is an emergency', () => {
    const yes: Line = [
      day + 10,
      {
        kind: 'dangerAnswered',
        screen: 'recheck',
        asked: ['injection-danger'],
        yes: ['injection-danger'],
        unsure: [],
      },
    ]
    expect(planWith(day + 10, shot, yes).alert?.signs).toEqual(['injection-danger'])
  })
  test('[injection-2] a shot after it does not shorten the rest of an epidural one', () => {
    const late = 9 * day
    const both = [used(late, 'inj-epidural-steroid'), used(late + hour, 'inj-vitamin-b')]
    expect(rulesOn('lifting', late + 60 * hour, ...both)).toEqual(['injection-2'])
  })
  test('[massage-3] a wash told at once ends what was thought to be still on', () => {
    const lines = [used(30 * hour, 'massage-helper'), washed(30 * hour + 1)]
    expect(may('ask-washed', 30 * hour + 2, ...lines)).toBe(false)
    expect(opens('heat', 30 * hour + 2, ...lines)).toBe(30 * hour + 2)
  })
  test('[injection-2] lifting rests 48 h, 72 h after an epidural one', () => {
    const late = 9 * day
    const lifts = (minutes: number, remedy: RemedyId) =>
      rulesOn('lifting', late + minutes, used(late, remedy), [late, answers('S2')])
    expect(lifts(48 * hour - 1, 'inj-trigger-point')).toEqual(['injection-2'])
    expect(lifts(48 * hour, 'inj-trigger-point')).toEqual([])
    expect(lifts(72 * hour - 1, 'inj-epidural-steroid')).toEqual(['injection-2'])
    expect(lifts(72 * hour, 'inj-epidural-steroid')).toEqual([])
  })
})
