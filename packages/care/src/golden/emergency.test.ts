import { describe, expect, test } from 'vitest'
import type { Telling } from '../event.ts'
import { answers, noneOf, pain } from '../testing/story.ts'
import { atOf, cleared, expectedOf, lived, seenAt, type Glimpse } from './life.ts'

/* On the ninth morning, "not sure" about numbness between the legs. */

const woken = (day: number): Telling => ({
  kind: 'slept',
  score: 7,
  wokenByPain: 0,
  wokeAt: atOf(`${day} 07:00`),
})

const life = lived([
  ['0 09:00', { kind: 'episodeStarted' }],
  ['0 09:01', answers('S1')],
  ['0 09:02', noneOf('lying')],
  ['0 09:02', noneOf('cold')],
  ['0 09:02', noneOf('heat')],
  ['0 09:02', noneOf('legs-up')],
  ['0 09:03', pain(6)],
  ['0 09:05', answers('S2')],
  ['0 09:06', noneOf('background')],
  ['0 09:07', answers('S4')],
  ['5 08:00', pain(4)],
  ['8 07:00', woken(8)],
  ['8 07:01', answers('morning')],
  ['8 08:00', pain(3)],
  ['8 09:00', { kind: 'walked', minutes: 10, painRise: 0 }],
  ['9 07:30', answers('morning', [], ['ces-saddle-numbness'])],
  ['9 20:00', answers('S1')],
  ['10 08:00', pain(1)],
  ['11 12:00', cleared('ces-saddle-numbness')],
  ['11 12:06', answers('morning')],
  ['11 12:07', woken(11)],
  ['12 07:00', answers('morning', ['ces-bladder'])],
])

const page = 'ask-massage+ask-massage+ask-rub today+work+driving+lifting'

const glimpses: readonly Glimpse[] = [
  {
    at: '9 03:59',
    name: 'an ordinary night, settling [sleep-1] [sleep-2] [course-10]',
    why: 'FA §8; FA §3 P4 a walk a day; CO §2 settling; C38',
    now: `tonight awake heat/20 breathing/3 stretch sit/20 course ${page}`,
    later: 'walk 9 09:00',
  },
  {
    at: '9 04:00',
    name: 'the morning’s rows are due, and the note is silent [screen-5] [sleep-3] [sleep-4]',
    why: 'RF §4 "every morning, day 1–14: CES group + leg weakness"; C38; FA §8',
    now: `morning-screen tonight awake morning-rise heat/20 breathing/3 ask-night stretch sit/20 ${page}`,
    later: 'walk 9 09:00',
  },
  {
    at: '9 07:31',
    name: '"not sure" is a yes: help and nothing else [danger-1]',
    why: 'RF §3a ces-saddle-numbness, "treat Not sure as yes"; R1; C1; C36',
    tier: 'emergency-now',
    signs: 'ces-saddle-numbness',
    now: 'seek-emergency',
  },
  {
    at: '9 19:00',
    name: 'it stays with time [danger-1]',
    why: 'C11 "never time"',
    tier: 'emergency-now',
    signs: 'ces-saddle-numbness',
    now: 'seek-emergency',
  },
  {
    at: '9 20:01',
    name: 'it stays with a later "no" on a whole S1 [danger-1]',
    why: 'C11 "a later no"',
    tier: 'emergency-now',
    signs: 'ces-saddle-numbness',
    now: 'seek-emergency',
  },
  {
    at: '10 12:00',
    name: 'it stays with less pain [danger-1]',
    why: 'C11 "less pain"',
    tier: 'emergency-now',
    signs: 'ces-saddle-numbness',
    now: 'seek-emergency',
  },
  {
    at: '11 12:05',
    name: 'cleared by a clinician: the morning’s rows before all else [screen-5]',
    why: 'C11 "dangerCleared naming every event, by a clinician’s word"; RF §4',
    now: `morning-screen walk heat/20 breathing/3 ask-night stretch sit/20 ${page}`,
  },
  {
    at: '11 12:10',
    name: 'answered: the plan goes on where it was [course-10]',
    why: 'FA §3 P4; CO §2 settling',
    now: `walk heat/20 breathing/3 stretch sit/20 course ${page}`,
  },
  {
    at: '12 07:01',
    name: 'another sign is another emergency [danger-1]',
    why: 'RF §3a ces-bladder, R1; C11 names every event that raised it',
    tier: 'emergency-now',
    signs: 'ces-bladder',
    now: 'seek-emergency',
  },
]

describe('golden: a cauda equina sign on the ninth morning', () => {
  test.each(glimpses)('$at $name', (glimpse) => {
    expect(seenAt(life, glimpse)).toEqual(expectedOf(glimpse))
  })
})
