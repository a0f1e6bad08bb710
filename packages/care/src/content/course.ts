import type { Condition } from '../condition.ts'
import { quietDays } from '../episode.ts'
import { day, hour, week, year } from '../instant.ts'
import { all, has, inEpisode, since, within } from './rules/terms.ts'

/* The states of an episode (course §2, C28, C29), each a condition like any other. */

/** A fall, or the lack of one, counts once it has held so long. */
export const heldFor = 3 * day

/** A score counts as how pain is now for so long. */
export const longSilence = 3 * day
const painIsFresh = within('pain-told', longSilence)

/** A rise this long is a flare, a shorter one a blip. */
const flareFrom = 4 * hour

export const settling: Condition = all(inEpisode, since('fell-clearly', heldFor), painIsFresh)
export const recoveredForNow: Condition = all(inEpisode, since('quiet', week), painIsFresh)
export const quietForAMonth: Condition = since('quiet', quietDays * day)
/** That usual activities are back, only the person can say: by closing the episode. */
export const recovered: Condition = all(has('episode-closed'), quietForAMonth)
export const flare: Condition = all(inEpisode, since('rise', flareFrom), painIsFresh)
export const blip: Condition = all(inEpisode, within('rise', flareFrom))
export const sameEpisode: Condition = has('same-episode')
export const recurrence: Condition = has('recurrence')
export const thirdInAYear: Condition = { kind: 'often', tally: 'episodes', times: 3, minutes: year }

/** Every state by its name, for whoever shows or tests them. */
export const courseStates = {
  settling,
  recoveredForNow,
  recovered,
  flare,
  blip,
  sameEpisode,
  recurrence,
  thirdInAYear,
} as const satisfies Record<string, Condition>
