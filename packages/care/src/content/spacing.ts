import { hour, type Minutes } from '../instant.ts'
import type { SkinUse } from './remedies.ts'

/** How long the same skin waits: from the end of what came first, or shorter once it was washed. */
export interface Gap {
  /** `null`: time alone is not enough, it has to be washed off */
  readonly after: Minutes | null
  /** minutes from the wash, where washing shortens the wait */
  readonly washed?: Minutes
}

const wait = (after: Minutes): Gap => ({ after })
const hours = (after: number): Gap => wait(after * hour)
const hoursOrWash = (after: number, washed: Minutes): Gap => ({ after: after * hour, washed })
/** Wash, and then so long; a wipe of plain oil is not told apart. */
const wash = (washed: Minutes = 0): Gap => ({ after: null, washed })
const none = wait(0)

/**
 * What may come on the same skin how long after what: `spacing[first][next]` (remedies §3). Cold after an
 * oil also needs the wash of first-aid §11.
 */
export const spacing: Readonly<
  Record<SkinUse, Readonly<Record<Exclude<SkinUse, 'injection'>, Gap>>>
> = {
  heat: {
    heat: wait(60),
    cold: wait(15),
    rub: wait(30),
    capsaicin: wait(60),
    'nsaid-gel': wait(30),
    patch: wait(30),
    massage: none,
    eucalyptus: wait(30),
    mustard: wait(60),
    tens: wait(15),
  },
  cold: {
    heat: wait(30),
    cold: wait(30),
    rub: wait(30),
    capsaicin: wait(30),
    'nsaid-gel': wait(15),
    patch: wait(30),
    massage: wait(30),
    eucalyptus: wait(30),
    mustard: wait(30),
    tens: wait(30),
  },
  rub: {
    heat: hoursOrWash(8, 120),
    cold: wash(120),
    rub: hours(4),
    capsaicin: hours(8),
    'nsaid-gel': hoursOrWash(8, 60),
    patch: wash(60),
    massage: wash(),
    eucalyptus: hours(8),
    mustard: hours(12),
    tens: wash(60),
  },
  capsaicin: {
    heat: hoursOrWash(12, 120),
    cold: wash(120),
    rub: hours(8),
    capsaicin: hours(4),
    'nsaid-gel': hours(8),
    patch: wash(60),
    massage: wash(60),
    eucalyptus: hours(12),
    mustard: hours(24),
    tens: wash(60),
  },
  'nsaid-gel': {
    heat: hours(4),
    cold: wait(60),
    rub: hours(8),
    capsaicin: hours(8),
    'nsaid-gel': hours(4),
    patch: hours(4),
    massage: wait(60),
    eucalyptus: hours(8),
    mustard: hours(8),
    tens: wash(30),
  },
  patch: {
    heat: hours(4),
    cold: wait(60),
    rub: wait(60),
    capsaicin: wait(60),
    'nsaid-gel': wait(60),
    patch: hours(12),
    massage: wait(60),
    eucalyptus: wait(60),
    mustard: wait(60),
    tens: wait(60),
  },
  massage: {
    heat: wash(),
    cold: wash(),
    rub: wash(),
    capsaicin: wash(),
    'nsaid-gel': wash(),
    patch: wash(),
    massage: hours(4),
    eucalyptus: wash(),
    mustard: wash(),
    tens: wash(),
  },
  eucalyptus: {
    heat: hoursOrWash(8, 120),
    cold: wash(60),
    rub: hours(8),
    capsaicin: hours(12),
    'nsaid-gel': hours(8),
    patch: wash(60),
    massage: none,
    eucalyptus: hours(6),
    mustard: hours(12),
    tens: wash(60),
  },
  mustard: {
    heat: hoursOrWash(12, 240),
    cold: wash(60),
    rub: hours(12),
    capsaicin: hours(24),
    'nsaid-gel': hours(12),
    patch: wash(60),
    massage: wash(),
    eucalyptus: hours(12),
    mustard: hours(12),
    tens: wash(60),
  },
  tens: {
    heat: wait(15),
    cold: wait(15),
    rub: wait(15),
    capsaicin: wait(15),
    'nsaid-gel': wait(15),
    patch: wait(15),
    massage: none,
    eucalyptus: wait(15),
    mustard: wait(15),
    tens: wait(60),
  },
  injection: {
    heat: hours(48),
    cold: none,
    rub: hours(48),
    capsaicin: hours(72),
    'nsaid-gel': hours(24),
    patch: hours(24),
    massage: hours(72),
    eucalyptus: hours(72),
    mustard: hours(72),
    tens: hours(24),
  },
}
