import type { Life } from './lives.ts'
import {
  answers,
  ends,
  idAt,
  looks,
  noneOf,
  nowAt,
  pain,
  settled,
  starts,
  story,
  type Line,
} from './story.ts'

/* Every life that ever broke a law, told by hand. Each law tries them all before new ones. */

const life = (minutes: number, ...lines: readonly Line[]): Life => {
  const events = story(...lines)
  return { events, parts: [events, events], now: nowAt(minutes) }
}

export const keptLives: readonly Life[] = [
  // A6: a change to another lying position was offered when the half hour was over
  life(49, ...settled, [10, starts('supine-pillows')]),
  // A6: a lying guide told late moves the beginning of the bout back
  life(
    75,
    ...settled,
    [40, starts('side-lying')],
    [41, { ...starts('recline'), at: nowAt(12).instant }],
  ),
  // A6: the end of an older guide, told late, ended a bout that another was still keeping up
  life(
    70,
    ...settled,
    [10, starts('side-lying')],
    [12, starts('recline')],
    [57, ends(idAt(10, 7))],
  ),
  // L10: cold went on before the danger check was done
  life(31, [0, { kind: 'episodeStarted' }], [4, starts('cold')]),
  // A2: two devices each put cold on; only the later one was waited for
  life(
    77,
    ...settled,
    [10, starts('cold')],
    [11, starts('cold')],
    [30, ends(idAt(11, 8))],
    [48, ends(idAt(10, 7))],
    [49, looks('normal')],
  ),
  // A2: pain told while the pack was on counted as lowered by it
  life(
    53 * 60,
    ...settled,
    [1_000, pain(8)],
    [1_001, starts('cold')],
    [1_020, ends(idAt(1_001, 8))],
    [1_021, looks('normal')],
    [1_100, starts('cold')],
    [1_107, pain(5)],
    [1_120, ends(idAt(1_100, 11))],
    [1_121, looks('normal')],
    [3_100, pain(8)],
    [3_110, pain(9)],
  ),
  // A1: an answer amended to an emergency was amended back
  life(
    9,
    [0, { kind: 'episodeStarted' }],
    [1, answers('S1')],
    [3, { kind: 'amended', target: idAt(1, 1), fields: { yes: ['chest-pain'] } }],
    [5, { kind: 'amended', target: idAt(1, 1), fields: { yes: [] } }],
  ),
  // A1: a clearing that named nothing was amended to name all
  life(
    9,
    [0, { kind: 'episodeStarted' }],
    [1, answers('S1', ['sepsis-signs'])],
    [3, { kind: 'dangerCleared', targets: [idAt(1, 1)], signs: [], by: 'mistake' }],
    [5, { kind: 'amended', target: idAt(3, 2), fields: { signs: ['sepsis-signs'] } }],
  ),
  // R11: an answer for today hid that the person is 13
  life(
    19,
    [0, { kind: 'episodeStarted' }],
    [1, answers('S1')],
    [2, { kind: 'profileSet', birthYear: 2012 }],
    [3, answers('S2', ['shingles-rash'])],
    [4, noneOf('lying')],
  ),
  // A15: an answer dated tomorrow put off the question of tomorrow's morning
  life(
    32,
    [0, { kind: 'episodeStarted' }],
    [1, answers('S1')],
    [1, noneOf('lying')],
    [2, { ...answers('S1'), at: nowAt(1533).instant }],
  ),
]
