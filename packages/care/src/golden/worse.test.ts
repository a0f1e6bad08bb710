import { describe, expect, test } from 'vitest'
import type { Telling } from '../event.ts'
import { answers, looks, noneOf, pain, starts } from '../testing/story.ts'
import { atOf, expectedOf, lived, over, seenAt, type Glimpse } from './life.ts'

/* Worse on day 4: a rise of 2 that stays, a new grip, severe pain. A clot last month closes heat. */

const woken = (day: number): Telling => ({
  kind: 'slept',
  score: 6,
  wokenByPain: 0,
  wokeAt: atOf(`${day} 07:00`),
})

const life = lived([
  ['0 09:00', { kind: 'episodeStarted', sudden: true }],
  ['0 09:01', answers('S1')],
  ['0 09:02', noneOf('lying')],
  ['0 09:02', noneOf('cold')],
  ['0 09:02', noneOf('heat')],
  ['0 09:02', { ...noneOf('legs-up'), kind: 'profileSet', conditions: ['recent-clot'] }],
  ['0 09:03', pain(5)],
  ['0 09:05', answers('S2')],
  ['0 09:06', noneOf('background')],
  ['0 09:07', answers('S4')],
  ['0 10:00', { kind: 'walked', minutes: 5, painRise: 0 }],
  ['1 08:00', pain(3)],
  ['2 08:00', pain(3)],
  ['3 07:00', woken(3)],
  ['3 07:01', answers('morning')],
  ['3 08:00', pain(3)],
  ['3 12:00', pain(5)],
  ['4 07:00', woken(4)],
  ['4 07:01', answers('morning')],
  ['4 08:00', pain(5)],
  ['4 12:05', answers('S1')],
  ['4 12:06', answers('S2')],
  ['4 15:00', { kind: 'spasmed' }],
  ['4 15:05', pain(7)],
  ['4 15:10', answers('S1')],
  ['4 15:20', starts('cold')],
  ['4 15:40', over('cold')],
  ['4 15:41', looks('normal')],
  ['4 17:30', pain(8)],
  ['4 17:31', answers('S1')],
  ['4 17:32', answers('S2')],
  ['6 07:00', woken(6)],
  ['6 07:01', answers('morning')],
  ['6 08:00', pain(5)],
])

const massage = 'massage-helper+massage-self massage-5'
const lifting = 'lifting life-5 until 7 09:00'
const held = `heat heat-7; stretch stretch-2; ${massage}; ${lifting}`
const severe = `heat heat-7; stretch stretch-2; ${massage}; driving life-4; ${lifting}`

const glimpses: readonly Glimpse[] = [
  {
    at: '3 11:00',
    name: 'third day at pain 3; heat and massage closed by the clot [heat-7] [massage-5]',
    why: 'FA §3 P3; RM §5 dvt-suspected STOP; FA §11.1 clot risk; C21',
    now: 'walk/10 breathing/3 stretch sit/20 ask-rub today+work+driving',
    held: `heat heat-7; ${massage}; ${lifting}`,
  },
  {
    at: '3 13:00',
    name: 'a rise of 2 for an hour: no stretches, nothing more [stretch-2]',
    why: 'CO §2 blip "<4 h: no alert"; C29; C21 pain ≤ 4',
    now: 'walk/10 breathing/3 sit/20 ask-rub today+work+driving',
    held,
  },
  {
    at: '3 16:00',
    name: 'after 4 h it is a flare [course-8]',
    why: 'CO §2 flare "≥2 points over the 3-day mean, lasting ≥4 h"',
    now: 'walk/10 breathing/3 sit/20 course ask-rub today+work+driving',
    held,
  },
  {
    at: '4 11:59',
    name: 'not yet 24 h of it [screen-1]',
    why: 'RF §4 "pain rise ≥ 2 points sustained 24 h"; C17 cold ended at 72 h',
    now: 'walk/10 breathing/3 sit/20 course ask-rub today+work+driving',
    held,
  },
  {
    at: '4 12:00',
    name: '24 h of it: S1 and S2, and the note is silent [screen-1] [screen-6]',
    why: 'RF §4 "pain rise ≥ 2 points (0–10) sustained 24 h: S1 + S2"',
    now: 'first-screen walk/10 breathing/3 today-screen sit/20 ask-rub today+work+driving',
    held,
  },
  {
    at: '4 15:01',
    name: 'a new grip: S1, rescue lying, and cold again [screen-1] [rest-3] [cold-1]',
    why: 'RF §4; C15 rescue "after a new spasm"; C17 "a new window of 48 h"; C27',
    now: 'first-screen walk/10 cold/20 lie-down/20/supine-pillows breathing/3 sit/20 ask-rub today+work+driving',
    ways: 'floor-get-down: supine-pillows side-lying recline forward-lean stand-lean sit-footstool',
    held,
  },
  {
    at: '4 15:15',
    name: 'pain 7: a walk of 2 min, no driving [life-4] [course-8]',
    why: 'FA §3 P0 shuffle; CO §8; CO §2 flare goes on',
    now: 'walk/2 cold/20 lie-down/20/supine-pillows breathing/3 sit/20 course ask-rub today+work',
    held: severe,
  },
  {
    at: '4 15:45',
    name: 'cold over: 30 min until the next [cold-4] [rub-5] [massage-7]',
    why: 'FA §5.3 cold_off_min; RM §3 cold then rub 30, massage 30',
    now: 'walk/2 lie-down/20/supine-pillows breathing/3 sit/20 course today+work',
    held: `cold cold-4 until 4 16:10; heat heat-5 heat-7; stretch stretch-2; ${massage} massage-7; rub rub-5 until 4 16:10; driving life-4; ${lifting}`,
  },
  {
    at: '4 17:20',
    name: 'pain 7 after 2 h of care: S1 and S2 again [screen-1] [screen-6]',
    why: 'C3 "pain is ≥ 7 and has not fallen by 1 after 2 h of care"',
    now: 'first-screen walk/2 cold/20 lie-down/20/supine-pillows breathing/3 today-screen sit/20 ask-rub today+work',
    held: severe,
  },
  {
    at: '4 17:40',
    name: 'pain 8 past 72 h: for today [danger-18] [plan-2] [screen-11]',
    why: 'C3 "same-day … when pain is ≥ 8 at 72 h"; CO §9 72 h; C1',
    tier: 'same-day',
    signs: 'pain-stays-severe',
    now: 'seek-same-day walk/2 cold/20 lie-down/20/supine-pillows breathing/3 ask-standing sit/20 today',
    held: `${severe}; rub+work plan-2`,
  },
  {
    at: '6 14:59',
    name: 'the last minute of the second window, swelling asked [cold-1] [cold-16]',
    why: 'C17 48 h; C19',
    now: 'walk/10 cold/20 breathing/3 ask-swelling sit/20 course ask-rub today+work+driving',
    held,
  },
  {
    at: '6 15:00',
    name: '48 h after the grip: no more cold, it had not helped [cold-1]',
    why: 'C17 "to 72 h only when swelling is ≥ 1, or pain is ≥ 5 and the last cold session lowered it"',
    now: 'walk/10 breathing/3 ask-swelling sit/20 course ask-rub today+work+driving',
    held,
  },
]

describe('golden: worse on day 4', () => {
  test.each(glimpses)('$at $name', (glimpse) => {
    expect(seenAt(life, glimpse)).toEqual(expectedOf(glimpse))
  })
})
