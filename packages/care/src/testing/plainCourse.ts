import { day, hour } from '../instant.ts'

/*
 * What the course of an episode is, said plainly and slowly from a list of scores told in order,
 * without the engine's readings. Times are plain minutes.
 */

export interface Told {
  readonly minutes: number
  readonly score: number
}

/** The episodes of a list in which scores alone begin them: those told from each onset on. */
export const boutsIn = (told: readonly Told[]): readonly (readonly Told[])[] => {
  const bouts: Told[][] = []
  told.forEach((each, index) => {
    const loud = told.slice(0, index).findLastIndex(({ score }) => score > 1)
    const quiet = told.slice(loud + 1, index)[0]
    const isLate = quiet !== undefined && each.minutes - quiet.minutes >= 30 * day
    if (each.score >= 3 && (bouts.length === 0 || isLate)) bouts.push([each])
    else bouts.at(-1)?.push(each)
  })
  return bouts
}

/** The scores in force at some time of the last `minutes`; `null` when none was told before them. */
const inForce = (bout: readonly Told[], minutes: number, now: number): readonly Told[] | null => {
  const first = bout.findLastIndex((each) => each.minutes <= now - minutes)
  return first < 0 ? null : bout.slice(first)
}

const isFresh = (bout: readonly Told[], now: number): boolean =>
  bout.some((each) => each.minutes > now - 3 * day)

const heldAll = (
  bout: readonly Told[],
  minutes: number,
  now: number,
  fits: (score: number) => boolean,
): boolean => inForce(bout, minutes, now)?.every(({ score }) => fits(score)) ?? false

export const settles = (bout: readonly Told[], now: number): boolean => {
  const peak = Math.max(...bout.map(({ score }) => score))
  const low = (score: number) => score <= 1 || (score < peak && 10 * score <= 7 * peak)
  return isFresh(bout, now) && heldAll(bout, 3 * day, now, low)
}

export const isQuietFor = (bout: readonly Told[], days: number, now: number): boolean =>
  heldAll(bout, days * day, now, (score) => score <= 1)

export const isRecoveredForNow = (bout: readonly Told[], now: number): boolean =>
  isFresh(bout, now) && isQuietFor(bout, 7, now)

/** Whether some score 4 h ago or more rose 2 over the mean of its 72 h, and none since fell below that. */
export const mayFlare = (bout: readonly Told[], now: number): boolean =>
  bout.some((rise, index) => {
    const before = bout.slice(0, index).filter(({ minutes }) => minutes > rise.minutes - 3 * day)
    const sum = before.reduce((total, { score }) => total + score, 0)
    const since = bout.slice(index)
    return (
      before.length > 0 &&
      rise.minutes <= now - 4 * hour &&
      since.every(({ score }) => score * before.length >= sum + 2 * before.length)
    )
  })
