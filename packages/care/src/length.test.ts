import { expect, test } from 'vitest'
import type { ScriptId } from './content/guides.ts'
import { foldHistory } from './fold.ts'
import { day, hour, week } from './instant.ts'
import { minutesOfRun } from './length.ts'
import { pain, settled, starts, story, type Line } from './testing/story.ts'

/** Planned minutes of a guide begun at that minute of a settled back. */
const planned = (minutes: number, script: ScriptId, ...more: readonly Line[]): number => {
  const history = foldHistory(story(...settled, ...more, [minutes, starts(script)]))
  return minutesOfRun(history.runs.at(-1)!, history, 'Europe/London')
}

test('[rest-1] [rest-3] lying takes what the rules said when it began', () => {
  expect(planned(59, 'side-lying')).toBe(20)
  expect(planned(61, 'side-lying')).toBe(30)
  expect(planned(2 * day + 1, 'side-lying')).toBe(20)
})

test('no guide is planned for longer than its position allows', () => {
  expect(planned(61, 'floor-9090')).toBe(20)
  expect(planned(61, 'prone-pillow')).toBe(5)
})

test('[walk-1] [walk-4] a walk grows from 2 min to 30, and stays a shuffle at pain 7', () => {
  const walks = [59, 61, 2 * day + 1, ...[1, 2, 3, 4].map((weeks) => weeks * week + 1)].map(
    (minutes) => planned(minutes, 'walk'),
  )
  expect(walks).toEqual([2, 5, 10, 15, 20, 25, 30])
  expect(planned(61, 'walk', [11, pain(7)])).toBe(2)
})

test('[cold-3] [heat-3] cold and heat take 20 min, cold on thin skin 10, breathing 3', () => {
  expect([planned(11, 'cold'), planned(11, 'heat'), planned(11, 'breathing')]).toEqual([20, 20, 3])
  expect(planned(11, 'cold', [5, { kind: 'profileSet', conditions: ['thin-skin'] }])).toBe(10)
})

test('a guide that no rule gives a length runs as long as it may', () => {
  expect(planned(3 * hour, 'floor-get-up')).toBe(30)
  expect(planned(3 * hour, 'bed-get-in')).toBe(10)
  expect(planned(3 * hour, 'stand-lean')).toBe(10)
})
