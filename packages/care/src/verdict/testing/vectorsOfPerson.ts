import { expect, test } from 'vitest'
import {
  asking,
  at,
  expectSaid,
  gb,
  india,
  person,
  us,
  withCondition,
  type Asker,
  type Line,
} from './vectorCase.ts'

/** E24 to E41: the person, other medicines, prescriptions, days. */
export const vectorsOfPerson = (asker: Asker): void => {
  const { ask, enter } = asking(asker)
  test('E24 [dose-personal] [dose-condition]', async () => {
    const log = [
      person('GB', withCondition('liver-disease')),
      ...at('paracetamol-500', 2, '08:00', '14:00', '20:00'),
    ]
    const told = await ask(log, 'D2 02:00', 'paracetamol-500', 2)
    expectSaid(told, 'WAIT', 'D2 08:00', 'dose-personal', 'dose-condition')
    expect(told.findings.some(({ verdict }) => verdict === 'ASK')).toBe(true)
  })
  test('E26 [dose-single] [dose-personal]', async () => {
    const log = [person('GB', { weightKg: 45 }), ...at('paracetamol-500', 1, '07:00', '12:00')]
    const told = await ask(log, '17:00', 'paracetamol-500', 2)
    expectSaid(told, 'STOP', null, 'dose-single', 'dose-personal')
    expect(told.findings[0]?.words).toContain('675 mg')
  })
  test('E27 [dose-condition]', async () => {
    const log = [person('GB', { birthYear: 1955, ...withCondition('ckd') })]
    expectSaid(await ask(log, '08:00', 'ibuprofen-200', 2), 'STOP', null, 'dose-condition')
  })
  test('E28 [dose-interaction] IX06', async () => {
    const told = await ask(
      [person('GB', { medicines: ['sertraline'] })],
      '08:00',
      'ibuprofen-200',
      2,
    )
    expectSaid(told, 'ASK', '08:00', 'dose-interaction')
    expect(told.findings[0]?.row).toBe('IX06')
  })
  test('E29 [dose-interaction] IX09', async () => {
    const log = [person('US', { medicines: ['lisinopril', 'hydrochlorothiazide'] })]
    const told = await ask(log, '08:00', 'naproxen-sodium-220', 1)
    expectSaid(told, 'STOP', null, 'dose-interaction')
    expect(told.findings[0]?.row).toBe('IX09')
  })
  test('E30 [dose-interaction] IX20', async () => {
    const told = await ask(
      [person('GB', { medicines: ['apixaban'] })],
      '08:00',
      'gel-diclofenac-1-16',
      1,
    )
    expectSaid(told, 'ASK', '08:00', 'dose-interaction')
    expect(told.findings.map(({ row }) => row)).toContain('IX20')
  })
  test('E31 [dose-interaction] IX21', async () => {
    const told = await ask([person('GB', { medicines: ['warfarin'] })], '08:00', 'rub-deep-heat', 1)
    expectSaid(told, 'STOP', null, 'dose-interaction')
    expect(told.findings.map(({ row }) => row)).toContain('IX21')
  })
  test.each(['GB', 'US', 'IN', 'DE', 'BR'])('E33 [dose-interaction] IX28 in %s', async (region) => {
    const log: readonly Line[] = [
      person(region),
      ['00:01', { kind: 'prescribed', product: 'tizanidine-4', units: 1, perDay: 3, by: 'Dr A' }],
      ['00:02', { kind: 'prescribed', product: 'ciprofloxacin', by: 'Dr A' }],
    ]
    const told = await ask(log, '08:00', 'tizanidine-4', 1)
    expectSaid(told, 'STOP', null, 'dose-interaction')
    expect(told.findings[0]?.row).toBe('IX28')
  })
  test('E34 [dose-grace] three doses in 23 hours', async () => {
    const log: readonly Line[] = [
      us,
      ['00:01', { kind: 'prescribed', product: 'cyclobenzaprine-10', units: 1, perDay: 3 }],
      ...at('cyclobenzaprine-10', 1, '07:00', '13:00', '21:00'),
    ]
    expectSaid(await ask(log, '23:00', 'cyclobenzaprine-10', 1), 'WAIT', 'D2 06:00', 'dose-count')
  })
  test('E35 [dose-grace] a daily dose an hour and a half early', async () => {
    const log: readonly Line[] = [
      india,
      ['00:01', { kind: 'prescribed', product: 'diclofenac-sr-100', units: 1, perDay: 1 }],
      ...at('diclofenac-sr-100', 1, '09:00'),
    ]
    expectSaid(await ask(log, 'D2 07:30', 'diclofenac-sr-100', 1), 'OK', 'D2 07:30')
  })
  test('E37 [dose-ceiling] an entry above every ceiling is stopped', async () => {
    const entry = { product: 'diclofenac-75', units: 1, perDay: 3 }
    expectSaid(await enter(entry), 'STOP', null, 'dose-ceiling')
    const fine = { product: 'diclofenac-50', units: 1, perDay: 3 }
    expectSaid(await enter(fine), 'OK', null)
  })
  test('E39 [dose-interaction] IX44 twelve hours after a drink', async () => {
    const log: readonly Line[] = [
      us,
      ['00:01', { kind: 'prescribed', product: 'tramadol-50', units: 1, perDay: 4 }],
      ['19:00', { kind: 'drank', units: 2 }],
    ]
    const told = await ask(log, '20:00', 'tramadol-50', 1)
    expectSaid(told, 'STOP', 'D2 07:00', 'dose-interaction')
    expect(told.findings[0]?.row).toBe('IX44')
  })
  test('E40 [dose-days]', async () => {
    const daily = Array.from(
      { length: 10 },
      (_, day) => `2026-03-${String(2 + day).padStart(2, '0')}`,
    )
    const log = [
      us,
      ...daily.flatMap((date) => at('ibuprofen-200', 1, `${date} 08:00`, `${date} 20:00`)),
    ]
    const told = await ask(log, '2026-03-12 08:30', 'ibuprofen-200', 1)
    expectSaid(told, 'ASK', '2026-03-12 08:30', 'dose-days')
    expect(told.findings[0]?.words).toContain('day 11')
  })
  test('E41 [dose-days-stop]', async () => {
    const log = [
      gb,
      ...at(
        'co-codamol-8-500',
        2,
        '09:00',
        '21:00',
        'D2 09:00',
        'D2 21:00',
        'D3 09:00',
        'D3 21:00',
      ),
    ]
    const told = await ask(log, '2026-03-05 09:10', 'co-codamol-8-500', 2)
    expectSaid(told, 'STOP', null, 'dose-days-stop')
    expect(told.findings[0]?.words).toContain('day 4')
  })
}
