import { useEffect } from 'preact/hooks'
import { instant, type Dose, type Instant } from '@unspasm/care'
import { doseStatus, type DoseVerdict } from '@unspasm/care/doses'
import { care, plan, planAt } from '../state.ts'

const often = 20_000

/** Looks at the clock when the screen opens, then often, and just when `next` comes. */
export const useClock = (next: Instant | null = null): void => {
  useEffect(() => {
    const look = (): void => {
      planAt.value = instant(Date.now())
    }
    look()
    const timer = setInterval(look, often)
    return () => clearInterval(timer)
  }, [])
  useEffect(() => {
    const wait = next === null ? Infinity : next - Date.now()
    if (wait <= 0 || wait > often * 2) return
    const timer = setTimeout(() => {
      planAt.value = instant(Date.now())
    }, wait + 20)
    return () => clearTimeout(timer)
  }, [next, planAt.value])
}

export const statusNow = (): DoseVerdict => doseStatus(care.value, planAt.value, plan.value.tier)

/** Help comes before anything else. */
export const isTooMuch = ({ verdict }: DoseVerdict): boolean =>
  verdict === 'EMERGENCY' || verdict === 'POISON_LINE'

/** Doses that stand, newest first. */
export const dosesNow = (): readonly Dose[] =>
  care.value.medicines.doses
    .filter(({ takenBack }) => takenBack === null)
    .toSorted((a, b) => b.at - a.at)

const hour = 3_600_000

/** What was taken in the last three days, newest first: as far as too much is looked for. */
export const dosesLately = (): readonly Dose[] =>
  dosesNow().filter(({ at }) => at > planAt.value - 72 * hour)
