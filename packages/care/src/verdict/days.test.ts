import { expect, test } from 'vitest'
import { hour } from '../instant.ts'
import { doseVerdict } from './index.ts'
import { after, dayOne, dose, healthy, historyOf, type DoseLine } from './testing/doses.ts'

const logOf = (region: string, lines: readonly DoseLine[]): readonly DoseLine[] => [
  [dayOne, healthy(region)],
  ...lines,
]
const rulesOf = (lines: Parameters<typeof historyOf>[0], product: string, minutes: number) =>
  doseVerdict(historyOf(lines), { product, units: 1 }, after(minutes), 'none').findings.map(
    ({ rule }) => rule,
  )

test('[dose-class] small doses of aspirin that come to more than 162 mg in a day are no longer for the heart', () => {
  const each = (count: number) =>
    logOf(
      'US',
      Array.from({ length: count }, (_, index) => [
        after(index * 4 * hour),
        dose('aspirin-81', 2, { takenAt: after(index * 4 * hour) }),
      ]),
    )
  const naproxen = (count: number) => rulesOf(each(count), 'naproxen-sodium-220', 13 * hour)
  expect(naproxen(1).some((rule) => rule.startsWith('dose-class'))).toBe(false)
  expect(naproxen(3).some((rule) => rule.startsWith('dose-class'))).toBe(true)
})
