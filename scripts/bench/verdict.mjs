import { bundleFigures } from '../figures/bundle.mjs'

const doors = [
  `export { conditionIds, foldHistory } from '@unspasm/care'`,
  `export { doseVerdict } from '@unspasm/care/doses'`,
].join('\n')

const questions = ['paracetamol-500', 'ibuprofen-200', 'co-codamol-8-500', 'rub-deep-heat']
const taken = ['paracetamol-500', 'ibuprofen-200', 'rub-deep-heat', 'aspirin-75']
const start = Date.UTC(2026, 2, 2)
const minute = 60_000
const rounds = 60

/** Figures of one verdict on a folded log of 400 events, a hundred of them doses. */
export const measureVerdict = async () => {
  const code = await bundleFigures(doors)
  const care = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  const history = care.foldHistory(logOf(care.conditionIds))
  const times = []
  for (let round = -rounds; round < rounds; round += 1) {
    const from = performance.now()
    for (let each = 0; each < 100; each += 1) {
      const question = { product: questions[each % questions.length], units: 1 }
      const now = start + (35_500 + (round + rounds) * 7 + each) * minute
      care.doseVerdict(history, question, now, 'none')
    }
    if (round >= 0) times.push((performance.now() - from) / 100)
  }
  const seconds = times.toSorted((a, b) => a - b)[rounds / 2] / 1000
  return [{ what: 'a verdict on a dose, log of 400 events', seconds, budget: 0.00005 }]
}

const logOf = (conditionsAsked) =>
  Array.from({ length: 400 }, (_, index) => {
    const at = start + index * 90 * minute
    const time = at.toString(16).padStart(12, '0')
    const head = {
      id: `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${String(index).padStart(12, '0')}`,
      at,
      recordedAt: at,
      device: 'bench',
    }
    if (index === 0) {
      const healthy = { region: 'GB', birthYear: 1990, weightKg: 70, conditions: [], medicines: [] }
      return { ...head, kind: 'profileSet', ...healthy, conditionsAsked }
    }
    return index % 4 === 1
      ? { ...head, kind: 'doseTaken', product: taken[((index - 1) / 4) % taken.length], units: 1 }
      : { ...head, kind: 'painNoted', score: index % 8, moment: 'now' }
  })
