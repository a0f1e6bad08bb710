import { withScore } from './course.ts'
import { begun, beginsAnew, gripped, painThatBegins, quietPain, scored } from './episode.ts'
import { emptyDanger } from './danger.ts'
import type { EventId, PainNoted, PainScore } from './event.ts'
import { emptyHistory, lastPain, type History } from './history.ts'
import { instant, type Instant } from './instant.ts'
import { isOver } from './skin.ts'

/** An onset or a sudden grip: the same episode, or a new one after a quiet month (C28). */
export const withTrouble = (
  history: History,
  id: EventId,
  at: Instant,
  told: Parameters<typeof begun>[2],
): History => {
  const { episode } = history
  if (episode && !beginsAnew(episode, history.quietSince, at)) {
    return {
      ...history,
      swelling: null,
      episode: gripped(episode, at, instant(Math.max(at, history.newestId + 1)), lastPain(history)),
    }
  }
  return { ...freshFor(history), episode: begun(id, at, told) }
}

/** A new episode forgets what belonged to the old one; emergencies, the person and what was taken stay. */
const freshFor = (history: History): History => ({
  ...emptyHistory,
  profile: history.profile,
  past: pastOf(history),
  danger: { ...emptyDanger, emergencies: history.danger.emergencies },
  skin: history.skin,
  runs: history.runs,
  uses: history.uses,
  medicines: history.medicines,
  movement: history.movement,
  injection: history.injection,
  lastId: history.lastId,
  newestId: history.newestId,
  newestAt: history.newestAt,
})

const pastOf = ({ past, episode, quietSince: end, course }: History): History['past'] => {
  if (!episode || end === null || !course) return past
  return [...past, { id: episode.id, onset: episode.onset, end, peak: course.peak }]
}

/** Scores told at rest; those of the worst hour or of an exercise are not "pain now". */
const resting: readonly PainNoted['moment'][] = ['now', 'before', 'after', 'morning']

export const withPain = (history: History, event: PainNoted): History => {
  if (!resting.includes(event.moment)) return history
  const { score, at } = event
  const anew = score >= painThatBegins && beginsAnew(history.episode, history.quietSince, at)
  const base = anew ? { ...freshFor(history), episode: begun(event.id, at, {}) } : history
  const quietSince = score <= quietPain ? (base.quietSince ?? at) : null
  return {
    ...base,
    pain: { first: base.pain?.first ?? score, last: score },
    quietSince,
    painRose: rise(base, score, at),
    course: withScore(base.course, score, at),
    episode:
      base.episode &&
      scored({ ...base.episode, closed: base.episode.closed && score < painThatBegins }, score),
    skin:
      base.skin.coldPain.after === null && isOver(base.skin.cold)
        ? { ...base.skin, coldPain: { ...base.skin.coldPain, after: score } }
        : base.skin,
  }
}

/** A rise counts from this many points (red-flags §4). */
const risePoints = 2

const rise = (history: History, score: PainScore, at: Instant): History['painRose'] => {
  if (history.painRose) return score >= history.painRose.from + risePoints ? history.painRose : null
  const before = lastPain(history)
  return before !== null && score >= before + risePoints ? { from: before, since: at } : null
}
