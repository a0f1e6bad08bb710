import { expect, test } from 'vitest'
import type { EventId, ProfileSet, Telling } from '../../event.ts'
import {
  asking,
  at,
  expectSaid,
  gb,
  iso,
  logOf,
  moment,
  nowAt,
  person,
  rulesOf,
  taken,
  us,
  withCondition,
  type Asker,
  type Line,
  type Said,
} from './vectorCase.ts'

/** E42 to E73: time, too much, corrections, the skin. */
export const vectorsOfLog = (asker: Asker): void => {
  const { ask, thenFrom, status } = asking(asker)
  test('E42 [dose-time] clocks go forward', async () => {
    const log = [gb, ...at('paracetamol-500', 2, '2026-03-28 22:30')]
    const told = await ask(log, '2026-03-29T02:15:00+01:00', 'paracetamol-500', 2)
    expectSaid(told, 'WAIT', '2026-03-29T03:30:00+01:00', 'dose-interval')
  })
  test('E44 [dose-time] flown from Delhi to London', async () => {
    const log = [
      gb,
      ...at('ibuprofen-200', 2, '2026-03-09T20:00:00+05:30', '2026-03-10T02:00:00+05:30'),
    ]
    expectSaid(await ask(log, '2026-03-10 07:00', 'ibuprofen-200', 2), 'OK', '2026-03-10 07:00')
  })
  const five = at('paracetamol-500', 2, '08:00', '11:00', '14:00', '17:00', '20:00')
  test('E46 [dose-over-paracetamol]', async () => {
    const log = [person('GB', { weightKg: 80 }), ...five]
    expectSaid(await status(log, '20:05'), 'POISON_LINE', null, 'dose-over-paracetamol')
  })
  test('E47 [dose-over-paracetamol]', async () => {
    const log = [person('GB', { weightKg: 60 }), ...five]
    expectSaid(await status(log, '20:05'), 'EMERGENCY', null, 'dose-over-paracetamol')
  })
  test('E48 [dose-over-paracetamol] weight unknown', async () => {
    const [, told] = us
    const { weightKg: _, ...unknown } = told as ProfileSet
    const log: readonly Line[] = [
      ['00:00', unknown],
      ...at('paracetamol-500', 2, '00:10', '04:10', '08:10', '12:10', '16:10'),
      ...at('paracetamol-500', 3, '20:05'),
    ]
    expectSaid(await status(log, '20:05'), 'EMERGENCY', null, 'dose-over-paracetamol')
  })
  test('E50 [dose-over-nsaid] [dose-sum]', async () => {
    const log = [
      gb,
      ...at('ibuprofen-200', 3, '08:00', '13:00'),
      ...at('ibuprofen-200', 2, '18:00'),
    ]
    expectSaid(
      await ask(log, '18:30', 'ibuprofen-200', 2),
      'STOP',
      'D2 13:00',
      'dose-over-nsaid',
      'dose-sum',
      'dose-count',
    )
  })
  test('E51 [dose-over-nsaid]', async () => {
    const log = [gb, ...at('ibuprofen-200', 36, '08:00')]
    expectSaid(await status(log, '08:30'), 'POISON_LINE', null, 'dose-over-nsaid')
    const meant: readonly Line[] = [
      gb,
      ['08:00', taken('ibuprofen-200', 36, { deliberate: true } as Partial<Telling>)],
    ]
    expectSaid(await status(meant, '08:30'), 'EMERGENCY', null)
  })
  test('E53 [dose-taken-back] [dose-edit] what was not taken does not count', async () => {
    const lines = [gb, ...at('paracetamol-500', 2, '06:00', '10:00', '14:00', '18:00')]
    const target = logOf(lines).at(-1)?.id as EventId
    const log: readonly Line[] = [
      ...lines,
      ['18:05', { kind: 'retracted', target, reason: 'did not take' }],
    ]
    expectSaid(await ask(log, '22:30', 'paracetamol-500', 1), 'OK', '22:30')
  })
  test.each(['GB', 'US', 'IN', 'DE'])(
    'E54 [dose-double-tap] [dose-taken] [dose-interval] in %s',
    async (region) => {
      const log = [person(region), ...at('paracetamol-500', 2, '08:00:00')]
      const told = await ask(log, '08:02', 'paracetamol-500', 2)
      expect(rulesOf(told)).toContain('dose-double-tap')
      const twice = [...log, ...at('paracetamol-500', 2, '08:02')]
      const hours = region === 'US' || region === 'DE' ? '14:02' : '12:02'
      expectSaid(await ask(twice, '08:02', 'paracetamol-500', 2), 'WAIT', hours, 'dose-interval')
      expect((await status(twice, '08:02')).verdict).toBe('OK')
    },
  )
  test('E55 [dose-missed] [dose-single] no catching up; the next one moves', async () => {
    const log: readonly Line[] = [
      us,
      [
        '00:01',
        {
          kind: 'prescribed',
          product: 'baclofen-10',
          units: 1,
          perDay: 3,
          times: ['08:00', '14:00', '20:00'],
        },
      ],
      ...at('baclofen-10', 1, '08:00'),
    ]
    expectSaid(await ask(log, '19:00', 'baclofen-10', 2), 'STOP', null, 'dose-single')
    expectSaid(await ask(log, '19:00', 'baclofen-10', 1), 'OK', '19:00')
    expect(await thenFrom(log, '19:00', 'baclofen-10', 1)).toBe(iso('23:00'))
  })
  test('E57 [dose-when-unknown]', async () => {
    const between = { from: moment('18:00'), to: moment('20:00') }
    const log: readonly Line[] = [
      gb,
      ['20:30', taken('paracetamol-500', 2, between as Partial<Telling>)],
    ]
    expectSaid(await ask(log, '22:00', 'paracetamol-500', 2), 'WAIT', 'D2 00:00', 'dose-interval')
  })
  test('E58 [dose-vomited]', async () => {
    const sick = { takenAt: moment('08:00'), vomitedAt: moment('08:10') }
    const log: readonly Line[] = [
      gb,
      ['08:12', taken('paracetamol-500', 2, sick as Partial<Telling>)],
    ]
    expectSaid(
      await ask(log, '08:30', 'paracetamol-500', 2),
      'WAIT',
      '12:00',
      'dose-interval',
      'dose-vomited',
    )
  })
  test('E60 [dose-heat] IX58', async () => {
    const log: readonly Line[] = [gb, ['18:00', taken('rub-icy-hot-cream', 1)]]
    const heat = (now: string, more: readonly Line[] = []): Promise<Said> =>
      asker.remedy(logOf([...log, ...more]), nowAt(now), 'heat')
    const told = await heat('18:30')
    expectSaid(told, 'STOP', 'D2 02:00', 'dose-heat')
    expect(told.findings[0]?.row).toBe('IX58')
    const washed: Line = ['18:35', { kind: 'washed', area: 'low-middle' }]
    expect((await heat('18:40', [washed])).next).toBe(iso('20:35'))
  })
  test('E61 [dose-patch]', async () => {
    const worn: readonly Line[] = [
      us,
      ['00:01', { kind: 'prescribed', product: 'patch-lidocaine-lidoderm', units: 1, perDay: 1 }],
      ['08:00', taken('patch-lidocaine-lidoderm', 1)],
    ]
    expectSaid(await status(worn, '21:00'), 'STOP', null, 'dose-patch')
    const target = logOf(worn).at(-1)?.id as EventId
    const off: readonly Line[] = [
      ...worn,
      ['21:00', { kind: 'amended', target, fields: { removedAt: moment('21:00') } }],
    ]
    expectSaid(
      await ask(off, '21:00', 'patch-lidocaine-lidoderm', 1),
      'WAIT',
      'D2 09:00',
      'dose-patch',
    )
  })
  test.each(['GB', 'US', 'IN', 'DE'])(
    'E62 [dose-condition] pregnant 24 weeks in %s',
    async (region) => {
      const log = [person(region, { sex: 'female', pregnantWeeks: 24 })]
      expectSaid(await ask(log, '08:00', 'ibuprofen-200', 2), 'STOP', null, 'dose-condition')
    },
  )
  test('E63 a gel not labelled for the back', async () => {
    expectSaid(await ask([us], '08:00', 'gel-voltaren-us-1', 1), 'ASK', '08:00', 'dose-label')
  })
  test('E65 [dose-future] a plan does not count', async () => {
    const log: readonly Line[] = [
      gb,
      [
        '12:00',
        { kind: 'dosePlanned', product: 'paracetamol-500', units: 2, takenAt: moment('20:00') },
      ],
    ]
    expectSaid(await ask(log, '18:00', 'paracetamol-500', 2), 'OK', '18:00')
  })
  test('E66 [dose-adult]', async () => {
    const log = [person('GB', { birthYear: 2009 })]
    expect(await ask(log, '08:00', 'ibuprofen-200', 1)).toMatchObject({ verdict: null, next: null })
  })
  test('E67 [dose-own]', async () => {
    expectSaid(await ask([us], '08:00', 'cyclobenzaprine-10', 1), 'STOP', null, 'dose-own')
  })
  test('E69 [dose-combined] [dose-condition]', async () => {
    const log = [person('GB', withCondition('asthma', 'nsaid-allergy'))]
    expectSaid(await ask(log, '08:00', 'rub-gel-volini', 1), 'STOP', null, 'dose-condition')
  })
  test('E71 [dose-swallowed]', async () => {
    const by = (more: object): readonly Line[] => [
      gb,
      ['08:00', taken('oil-wintergreen', 1, { swallowed: true, ...more } as Partial<Telling>)],
    ]
    expectSaid(await status(by({}), '08:05'), 'POISON_LINE', null, 'dose-swallowed')
    expectSaid(
      await status(by({ symptoms: ['other'] }), '08:05'),
      'EMERGENCY',
      null,
      'dose-swallowed',
    )
  })
  test('E72 [dose-not-suddenly]', async () => {
    const log: readonly Line[] = [
      gb,
      ['00:01', { kind: 'prescribed', product: 'baclofen-10', units: 1, perDay: 3 }],
    ]
    expectSaid(await status(log, '08:00'), 'NOTE', null, 'dose-not-suddenly')
  })
  test('E73 [dose-grace]', async () => {
    const log: readonly Line[] = [
      us,
      ['00:01', { kind: 'prescribed', product: 'naproxen-500', units: 1, perDay: 2 }],
      ...at('naproxen-500', 1, '08:00', '20:00'),
    ]
    expectSaid(await ask(log, 'D2 07:30', 'naproxen-500', 1), 'OK', 'D2 07:30')
  })
}
