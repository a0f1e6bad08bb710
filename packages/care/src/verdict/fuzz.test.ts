import { expect, test } from 'vitest'
import { conditionIds } from '../content/conditions.ts'
import { instant, type Instant } from '../instant.ts'
import { tries } from '../testing/forAll.ts'
import { boxOf, doseVerdict, products } from './index.ts'
import { after, dayOne, dose, healthy, historyOf, type DoseLine } from './testing/doses.ts'
import { verdictWords } from './verdict.ts'

test('100,000 made-up logs and questions: no throw, no NaN, and never OK for what is malformed', () => {
  let state = 20_260_302
  const random = (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const names = [...Object.keys(products), 'unknown', '', 'toString', '__proto__']
  const amounts = [1, 2, 0.5, 3, 17, 1000]
  const wrong = [0, -1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const regions = ['GB', 'US', 'IN', 'FR', 'ZZ']
  const seen = new Set<string>()
  for (let log = 0; log < 2.5 * tries; log += 1) {
    const lines: DoseLine[] = [
      [
        dayOne,
        healthy(pick(regions), {
          weightKg: pick([31, 48, 70, 190]),
          conditions: random() < 0.5 ? [] : [pick(conditionIds)],
          medicines: random() < 0.7 ? [] : [pick(['warfarin', 'any-ssri', 'x', 'lithium'])],
        }),
      ],
    ]
    const count = Math.floor(random() * 12)
    for (let line = 0; line < count; line += 1) {
      const at = after(Math.floor(random() * 6000))
      const what = random()
      if (what < 0.8)
        lines.push([
          at,
          dose(pick(names), random() < 0.1 ? null : pick(amounts), strange(random, at)),
        ])
      else if (what < 0.9) lines.push([at, { kind: 'drank', units: pick(amounts) }])
      else
        lines.push([
          at,
          {
            kind: 'prescribed',
            product: pick(names),
            units: pick(amounts),
            perDay: pick([1, 3, 24]),
          },
        ])
    }
    const history = historyOf(lines.toSorted(([a], [b]) => a - b))
    for (let query = 0; query < 40; query += 1) {
      const malformed = random() < 0.2
      const question = { product: pick(names), units: pick(malformed ? wrong : amounts) }
      const now = after(Math.floor(random() * 9000))
      const { verdict, next, left, findings } = doseVerdict(history, question, now, 'none')
      const known = boxOf(history.medicines, question.product) !== null
      if (malformed || !known) {
        if (verdict === 'OK') throw new Error(`OK for ${JSON.stringify(question)}`)
      }
      if (next !== null && !Number.isFinite(next)) throw new Error('next is not finite')
      if (left.some(({ mg, of }) => !Number.isFinite(mg) || !Number.isFinite(of)))
        throw new Error('left is not finite')
      if (findings.some(({ until }) => typeof until === 'number' && !Number.isFinite(until)))
        throw new Error('until is not finite')
      if (verdict !== null && !verdictWords.includes(verdict)) throw new Error(verdict)
      seen.add(`${verdict}`)
    }
  }
  expect([...seen].toSorted()).toEqual(
    ['ASK', 'EMERGENCY', 'NOTE', 'OK', 'POISON_LINE', 'STOP', 'WAIT'].toSorted(),
  )
})

const strange = (random: () => number, at: Instant) => {
  const what = random()
  if (what < 0.05) return { deliberate: true }
  if (what < 0.1) return { swallowed: true }
  if (what < 0.2) return { takenAt: instant(at - random() * 1e9) }
  if (what < 0.25) return { takenAt: instant(at + random() * 1e9) }
  if (what < 0.3) return { from: instant(at - 1e7) }
  return {}
}
