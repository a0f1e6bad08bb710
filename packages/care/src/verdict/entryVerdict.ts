import { because } from '../because.ts'
import type { PrescribedMedicine } from '../dose.ts'
import type { History } from '../history.ts'
import type { Instant } from '../instant.ts'
import { boxOf, counts } from './box.ts'
import { ofPrescription } from './ofBox.ts'
import { settingOf } from './setting.ts'
import { worstFirst, worstOf, type DoseVerdict, type Finding } from './verdict.ts'

/** A prescription as somebody types it in. */
export type Entry = Pick<
  PrescribedMedicine,
  'product' | 'units' | 'perDay' | 'everyHours' | 'times'
>

/** Whether an entry can be right: a slip is caught before it is kept (R-CEIL). */
export const entryVerdict = (history: History, entry: Entry, clock: Instant): DoseVerdict => {
  const setting = settingOf(history, clock, 'none')
  const box = boxOf(history.medicines, entry.product)
  const told = asTold(entry, clock)
  const parts = box?.parts.filter(counts) ?? []
  const findings = worstFirst([
    ...(box === null || parts.length === 0 ? [unknown] : []),
    ...(box ? parts.flatMap((part) => ofPrescription(setting, { part, own: { told, box } })) : []),
  ])
  return {
    verdict: worstOf(findings),
    next: null,
    findings,
    needs: { conditions: [], medicines: [] },
    left: [],
  }
}

const unknown: Finding = {
  rule: 'dose-unknown',
  verdict: 'ASK',
  say: because('product-not-known'),
  sources: ['dose-rules'],
}

/** Only what the rules of entries read; it is in no log yet. */
const asTold = (entry: Entry, at: Instant): PrescribedMedicine => ({
  ...entry,
  id: '00000000-0000-7000-8000-000000000000' as PrescribedMedicine['id'],
  kind: 'prescribed',
  at,
  recordedAt: at,
  device: '',
})
