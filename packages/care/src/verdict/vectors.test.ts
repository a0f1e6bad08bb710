import { describe, expect, test } from 'vitest'
import { sayFinding } from '../content/words/en/sayFinding.ts'
import { foldHistory } from '../fold.ts'
import type { Now } from '../instant.ts'
import { planFor } from '../planFor.ts'
import {
  afterTaking,
  doseStatus,
  doseVerdict,
  entryVerdict,
  nextDue,
  remedyVerdict,
  type DoseVerdict,
} from './index.ts'
import { after, dayOne, dose, healthy, historyOf } from './testing/doses.ts'
import { doseVectors, type Asker, type Said } from './testing/vectors.ts'

const said = (verdict: DoseVerdict, now: Now, ifTaken: number | null = null): Said => ({
  verdict: verdict.verdict,
  next: text(verdict.next),
  findings: verdict.findings.map((finding) => ({
    ...finding,
    words: sayFinding(finding, { locale: 'en-GB', now }),
  })),
  left: verdict.left,
  ifTaken: text(ifTaken),
})

const text = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

const engine: Asker = {
  product: async (log, now, product, units) => {
    const history = foldHistory(log)
    const { tier } = planFor(history, now)
    const then = afterTaking(history, { product, units }, now.instant, tier)
    return said(doseVerdict(history, { product, units }, now.instant, tier), now, then)
  },
  remedy: async (log, now, remedy) =>
    said(remedyVerdict(foldHistory(log), remedy, now.instant, 'none'), now),
  status: async (log, now) => said(doseStatus(foldHistory(log), now.instant, 'none'), now),
  entry: async (log, now, entry) => said(entryVerdict(foldHistory(log), entry, now.instant), now),
}

describe('dose-rules §6', () => {
  doseVectors(engine)
})

test('[dose-missed] E55: the next due dose moves with the gap', () => {
  const history = historyOf([
    [dayOne, healthy('US')],
    [
      after(1),
      {
        kind: 'prescribed',
        product: 'baclofen-10',
        units: 1,
        perDay: 3,
        times: ['08:00', '14:00', '20:00'],
      },
    ],
    [after(8 * 60), dose('baclofen-10', 1)],
  ])
  const now = { instant: after(19 * 60), zone: 'UTC' }
  const due = nextDue(history, { product: 'baclofen-10', units: 1 }, now, 'none')
  expect(due).toEqual({ due: after(20 * 60), moved: after(23 * 60) })
})
