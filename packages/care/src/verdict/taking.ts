import type { Tier } from '../content/tiers.ts'
import type { Dose } from '../dose.ts'
import type { EventId } from '../event.ts'
import type { History } from '../history.ts'
import { instant, minute, plusMinutes, type Instant, type Now } from '../instant.ts'
import { localMinutes } from '../zone.ts'
import { boxOf } from './box.ts'
import { doseVerdict, type Question } from './doseVerdict.ts'
import { ownFor } from './prescription.ts'

/** When the label or the prescription allows the same amount again, were it taken at `clock`. */
export const afterTaking = (
  history: History,
  question: Question,
  clock: Instant,
  tier: Tier,
): Instant | null => {
  const at = instant(Math.max(clock, history.newestId))
  return doseVerdict(withTaken(history, question, at), question, at, tier).next
}

/** The last of all ids: it is compared with none. */
const supposed = 'ffffffff-ffff-7fff-bfff-ffffffffffff' as EventId

const withTaken = (history: History, { product, units }: Question, at: Instant): History => {
  const dose: Dose = {
    id: supposed,
    product,
    units,
    at,
    deliberate: false,
    swallowed: false,
    vomited: false,
    removed: null,
    symptoms: [],
    takenBack: null,
  }
  const { medicines } = history
  return { ...history, medicines: { ...medicines, doses: [...medicines.doses, dose] } }
}

/**
 * The next dose of a prescription with times, were this one taken now: its own time, or as much later
 * as the gap asks; never two at once (R-MISS). `null`: no times are told.
 */
export const nextDue = (
  history: History,
  question: Question,
  now: Now,
  tier: Tier,
): { readonly due: Instant; readonly moved: Instant } | null => {
  const box = boxOf(history.medicines, question.product)
  const own = box && ownFor(history.medicines, box, now.instant)
  const dues = (own?.told.times ?? []).map((time) => nextAt(time, now))
  if (dues.length === 0) return null
  const due = instant(Math.min(...dues))
  const allowed = afterTaking(history, question, now.instant, tier)
  return { due, moved: instant(Math.max(due, allowed ?? due)) }
}

const dayMinutes = 24 * 60

/** The first instant after now at which the local clock shows `08:00`. */
const nextAt = (time: string, { instant: from, zone }: Now): Instant => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const start = instant(Math.floor(from / minute) * minute)
  const away = (hours * 60 + minutes - localMinutes(start, zone) + dayMinutes) % dayMinutes
  return plusMinutes(start, away === 0 ? dayMinutes : away)
}
