import { expect, test } from 'vitest'
import { asking, at, expectSaid, gb, india, iso, rulesOf, us, type Asker } from './vectorCase.ts'

/** E01 to E22: amount, gap, sum, family. */
export const vectorsOfAmount = (asker: Asker): void => {
  const { ask, thenFrom } = asking(asker)
  test('E01 [dose-interval] [dose-sum] a first dose is within the label; the next after four hours', async () => {
    const told = await ask([gb], '08:00', 'paracetamol-500', 2)
    expectSaid(told, 'OK', '08:00')
    expect(told.findings).toEqual([])
    expect(await thenFrom([gb], '08:00', 'paracetamol-500', 2)).toBe(iso('12:00'))
  })
  test('E02 [dose-interval]', async () => {
    const log = [gb, ...at('paracetamol-500', 2, '08:00')]
    expectSaid(await ask(log, '11:30', 'paracetamol-500', 2), 'WAIT', '12:00', 'dose-interval')
  })
  test('E03 [dose-advised] exactly the gap is allowed, and advised later', async () => {
    const log = [gb, ...at('paracetamol-500', 2, '08:00')]
    expectSaid(await ask(log, '12:00:00', 'paracetamol-500', 2), 'NOTE', '12:00', 'dose-advised')
  })
  test('E04 [dose-sum] [dose-count]', async () => {
    const log = [gb, ...at('paracetamol-500', 2, '06:00', '10:00', '14:00', '18:00')]
    const told = await ask(log, '22:30', 'paracetamol-500', 1)
    expectSaid(told, 'WAIT', 'D2 06:00', 'dose-sum', 'dose-count')
  })
  test('E06 [dose-sum] a dose exactly 24 h old is out', async () => {
    const log = [gb, ...at('paracetamol-500', 2, '08:00', '12:00', '16:00', '20:00')]
    expectSaid(await ask(log, 'D2 08:00:00', 'paracetamol-500', 2), 'OK', 'D2 08:00')
  })
  test('E07 [dose-advised]', async () => {
    const log = [us, ...at('ibuprofen-200', 2, '07:00', '13:00')]
    const told = await ask(log, '17:30', 'ibuprofen-200', 2)
    expectSaid(told, 'NOTE', '17:30', 'dose-advised')
    expect(told.findings[0]?.words).toContain('from 19:00')
  })
  test('E08 [dose-sum]', async () => {
    const log = [us, ...at('ibuprofen-200', 2, '07:00', '13:00', '19:00')]
    expectSaid(await ask(log, '23:30', 'ibuprofen-200', 1), 'WAIT', 'D2 07:00', 'dose-sum')
  })
  test('E10 [dose-single]', async () => {
    expectSaid(await ask([us], '08:00', 'ibuprofen-200', 3), 'STOP', null, 'dose-single')
  })
  test('E11 [dose-first-two] a second tablet within the hour belongs to the first dose', async () => {
    const log = [us, ...at('naproxen-sodium-220', 1, '08:00')]
    expectSaid(await ask(log, '08:40', 'naproxen-sodium-220', 1), 'OK', '08:40')
    expect(await thenFrom(log, '08:40', 'naproxen-sodium-220', 1)).toBe(iso('16:40'))
  })
  test('E12 [dose-interval]', async () => {
    const log = [us, ...at('naproxen-sodium-220', 1, '08:00')]
    expectSaid(await ask(log, '14:00', 'naproxen-sodium-220', 1), 'WAIT', '16:00', 'dose-interval')
  })
  test('E14 [dose-class] IX01', async () => {
    const log = [us, ...at('ibuprofen-200', 2, '08:00')]
    expectSaid(await ask(log, '10:00', 'naproxen-sodium-220', 1), 'STOP', '16:00', 'dose-class')
  })
  test('E15 [dose-class] [dose-class-share]', async () => {
    const log = [us, ...at('ibuprofen-200', 2, '08:00')]
    const told = await ask(log, '17:00', 'naproxen-sodium-220', 1)
    expectSaid(told, 'ASK', '17:00', 'dose-class')
    expect(rulesOf(told)).not.toContain('dose-class-share')
  })
  test('E16 [dose-class] another class is another matter', async () => {
    const log = [gb, ...at('ibuprofen-200', 2, '08:00')]
    expectSaid(await ask(log, '09:00', 'paracetamol-500', 2), 'OK', '09:00')
  })
  test('E17 [dose-combined] [dose-twice] [dose-interval]', async () => {
    const log = [india, ...at('combiflam', 1, '08:00')]
    const told = await ask(log, '11:00', 'dolo-650', 1)
    expectSaid(told, 'WAIT', '12:00', 'dose-twice', 'dose-interval')
  })
  test('E19 [dose-twice] [dose-sum] both count', async () => {
    const log = [gb, ...at('co-codamol-8-500', 2, '08:00', '12:00', '16:00')]
    const told = await ask(log, '20:30', 'paracetamol-500', 2)
    expectSaid(told, 'NOTE', '20:30', 'dose-twice')
    expect(told.left.find(({ ingredient }) => ingredient === 'paracetamol')?.mg).toBe(1000)
  })
  test('E21 [dose-interval] [dose-sum]', async () => {
    const log = [us, ...at('paracetamol-500', 2, '06:00', '12:00', '18:00')]
    expectSaid(
      await ask(log, '23:00', 'paracetamol-500', 2),
      'WAIT',
      'D2 06:00',
      'dose-sum',
      'dose-interval',
    )
  })
  test('E22 [dose-interval] eight hours after modified release', async () => {
    const log = [us, ...at('paracetamol-650-er', 2, '08:00')]
    expectSaid(await ask(log, '14:30', 'paracetamol-500', 2), 'WAIT', '16:00', 'dose-interval')
  })
}
