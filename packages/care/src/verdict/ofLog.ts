import { because } from '../because.ts'
import { doseNumbers } from '../content/medicines/doseNumbers.ts'
import { minute } from '../instant.ts'
import { asked } from './asked.ts'
import { hours, within, type Setting } from './setting.ts'
import type { Finding } from './verdict.ts'

/* What the log and the clock themselves bring. */

/** Something taken today that nobody can name could be anything. */
export const strangers = ({ strangers: doses, now }: Setting): readonly Finding[] =>
  doses.some(({ at }) => at > now - hours(doseNumbers.windowH))
    ? [asked('dose-unknown', 'taken-not-known', {})]
    : []

/** R-CLOCK, R-FUTURE. */
export const ofClock = (setting: Setting): readonly Finding[] => {
  const common = { verdict: 'NOTE', sources: ['dose-rules'] } as const
  const jump = doseNumbers.clockJumpMinutes * minute
  const ahead = (setting.doses.at(-1)?.at ?? 0) > setting.now + jump
  return [
    ...(setting.now - setting.clock > jump
      ? [{ ...common, rule: 'dose-clock', say: because('check-clock') } as const]
      : []),
    ...(ahead ? [{ ...common, rule: 'dose-future', say: because('dose-ahead') } as const] : []),
  ]
}

/** The same thing within five minutes is more often a second tap than a second dose (R-DUPTAP). */
export const doubleTap = (
  setting: Setting,
  { product, units }: { readonly product: string; readonly units: number },
): readonly Finding[] =>
  within(setting.doses, setting.now, doseNumbers.doubleTapMinutes / 60).some(
    (dose) =>
      dose.product === product &&
      (dose.units ?? units) === units &&
      Math.abs(setting.now - dose.at) < doseNumbers.doubleTapMinutes * minute,
  )
    ? [asked('dose-double-tap', 'logged-twice', {})]
    : []
