import { describe, expect, test } from 'vitest'
import type { Telling } from '../event.ts'
import { answers, noneOf, pain, starts } from '../testing/story.ts'
import { cleared, expectedOf, lived, over, seenAt, type Glimpse } from './life.ts'

/* Two pregnancies: one at week 24, one that passes weeks 14 and 20. */

const weeks = (pregnantWeeks: number): Telling => ({
  ...noneOf('lying'),
  kind: 'profileSet',
  conditions: ['pregnant'],
  pregnantWeeks,
})
const slept: Telling = { kind: 'slept', score: 6, wokenByPain: 0 }

const late = lived([
  ['0 09:00', { kind: 'episodeStarted' }],
  ['0 09:01', answers('S1')],
  ['0 09:02', weeks(24)],
  ['0 09:02', noneOf('cold')],
  ['0 09:02', noneOf('heat')],
  ['0 09:02', noneOf('legs-up')],
  ['0 09:03', pain(6)],
  ['0 10:02', starts('bed-get-in')],
  ['0 10:05', over('bed-get-in')],
  ['0 10:05', starts('side-lying')],
  ['0 10:36', over('side-lying')],
  ['0 10:40', starts('bed-get-out')],
  ['0 10:42', over('bed-get-out')],
  ['0 10:50', answers('S2', ['pregnancy-new-severe'])],
  ['0 11:00', answers('S2', ['pregnancy-new-severe', 'flank-urine'])],
  ['1 12:00', cleared('kidney-emergency')],
  [
    '1 12:01',
    {
      kind: 'careSought',
      signs: ['pregnancy-new-severe', 'flank-urine', 'pregnancy-combination'],
      outcome: 'seen',
    },
  ],
  ['1 12:10', answers('morning')],
  ['1 12:11', slept],
  ['1 12:12', noneOf('background')],
  ['1 12:13', answers('S4')],
  ['1 22:00', { kind: 'walked', minutes: 5, painRise: 0 }],
])

const onSide = 'bed-get-in: side-lying recline forward-lean stand-lean sit-footstool'
const first = 'massage-helper+massage-self massage-4 massage-6; rub rub-3'
const kept = 'massage-helper+massage-self massage-6; rub rub-3'
const lifting = 'lifting life-5 until 7 09:00'

const atWeek24: readonly Glimpse[] = [
  {
    at: '0 09:04',
    name: 'on the side, in bed; nothing flat, no legs on a chair [rest-1] [massage-6] [rub-3]',
    why: 'FA §4.6 App rule; C20; RM §6 pregnancy ASK; RM §7 salicylate STOP from 20 weeks',
    now: 'lie-down/20/side-lying cold/20|heat/20 breathing/3 today-screen sit/20 today+driving',
    ways: onSide,
    later: 'walk 0 10:00',
    held: `stretch stretch-2; ${first}; ${lifting}`,
  },
  {
    at: '0 10:00',
    name: 'an hour without lying: a walk of 5 min is due too [walk-3]',
    why: 'FA §3 P1 "2–5 min at least every 60–90 min awake"',
    now: 'lie-down/30/side-lying cold/20|heat/20 walk/5 breathing/3 today-screen sit/20 today+driving',
    ways: onSide,
    held: `stretch stretch-2; ${first}; ${lifting}`,
  },
  {
    at: '0 10:27',
    name: 'another position after 20 min, none of them flat [rest-4]',
    why: 'FA §3 P1 "change position every 20–30 min"; FA §4.6; C20',
    now: 'cold/20|heat/20 change-position breathing/3 today-screen today+driving',
    ways: onSide,
    later: 'lying-over 0 10:35',
    held: `stretch stretch-2; ${first}; ${lifting}`,
  },
  {
    at: '0 10:55',
    name: 'new severe pain in pregnancy: for today, by way of maternity [danger-10] [danger-15]',
    why: 'RF §3b pregnancy-new-severe; RF §5 R10; C5; C1',
    tier: 'same-day',
    signs: 'pregnancy-new-severe pregnancy-combination',
    now: 'seek-same-day cold/20|heat/20 lie-down/30/side-lying breathing/3 about-you pattern-screen sit/20 today+driving',
    ways: onSide,
    later: 'walk 0 11:42',
    held: `stretch stretch-2; ${first}; ${lifting}`,
  },
  {
    at: '0 11:01',
    name: 'flank or urine signs too: an emergency [danger-7]',
    why: 'C5 "Pregnant with flank or urine signs: emergency-now"; C1',
    tier: 'emergency-now',
    signs: 'kidney-emergency',
    now: 'seek-emergency',
  },
  {
    at: '1 09:00',
    name: 'a day later it is still one [danger-7]',
    why: 'C11 "never time"',
    tier: 'emergency-now',
    signs: 'kidney-emergency',
    now: 'seek-emergency',
  },
  {
    at: '1 12:05',
    name: 'cleared by a clinician, care sought for the rest: the second day [danger-7]',
    why: 'C11; FA §3 P2; RF §4 every morning; C38',
    now: 'morning-screen cold/20|heat/20 walk/5 lie-down/30/side-lying breathing/3 ask-night about-you pattern-screen sit/20 today+work+driving',
    ways: onSide,
    held: `stretch stretch-2; ${kept}; ${lifting}`,
  },
  {
    at: '1 22:30',
    name: 'the night, still on the side [sleep-1] [sleep-2]',
    why: 'FA §8; FA §4.6 "left side-lying"; C38',
    now: 'tonight awake cold/20|heat/20 lie-down/30/side-lying breathing/3 sit/20 today+work+driving',
    ways: onSide,
    later: 'walk 1 23:00',
    held: `stretch stretch-2; ${kept}; ${lifting}`,
  },
]

const early = lived([
  ['0 09:00', { kind: 'episodeStarted' }],
  ['0 09:01', answers('S1')],
  ['0 09:02', weeks(13)],
  ['0 09:02', { ...noneOf('cold'), kind: 'profileSet', conditions: ['cold-intolerance'] }],
  ['0 09:02', noneOf('heat')],
  ['0 09:02', noneOf('legs-up')],
  ['0 09:03', pain(6)],
  ['0 09:05', answers('S2')],
  ['0 09:06', noneOf('background')],
  ['0 09:07', answers('S4')],
  ['7 08:50', { kind: 'spasmed' }],
  ['7 08:52', answers('S1')],
  ['7 08:53', pain(7)],
  ['7 20:00', pain(4)],
  ['20 10:00', pain(2)],
  ['42 10:00', answers('S4')],
  ['42 10:01', answers('S5')],
  ['48 09:00', pain(2)],
  ['49 08:50', { kind: 'spasmed' }],
  ['49 08:52', answers('S1')],
  ['49 08:53', pain(7)],
])

const legsUp =
  'floor-get-down: supine-pillows side-lying floor-9090 recline forward-lean stand-lean sit-footstool'
const noLegsUp = legsUp.replace('floor-9090 ', '')

const fromWeek13: readonly Glimpse[] = [
  {
    at: '0 09:10',
    name: 'week 13: every position, and cold is closed [rest-1] [cold-9]',
    why: 'FA §4.4; C20; FA §5.1 Raynaud or hives: block',
    now: 'lie-down/20/supine-pillows heat/20 breathing/3 sit/20 today+driving',
    ways: legsUp,
    later: 'walk 0 10:00',
    held: `cold cold-9; stretch stretch-2; ${first}; ${lifting}`,
  },
  {
    at: '7 08:58',
    name: 'a grip on day 6, four minutes before week 14: rescue lying of 20 min [rest-3]',
    why: 'C15 rescue after a new spasm; C27; FA §3 P3; C20 "from week 14"',
    now: 'walk/2 heat/20 lie-down/20/supine-pillows breathing/3 ask-night ask-standing sit/20 today+work',
    ways: legsUp,
    held: `cold cold-9; stretch stretch-2; ${kept}; driving life-4; ${lifting}`,
  },
  {
    at: '7 09:03',
    name: 'week 14: legs on a chair are gone [rest-3]',
    why: 'C20 "From week 14: no prone, no 90/90"',
    now: 'walk heat/20 lie-down/20/supine-pillows breathing/3 ask-night ask-standing sit/20 today+work+lifting',
    ways: noLegsUp,
    held: `cold cold-9; stretch stretch-2; ${kept}; driving life-4`,
  },
  {
    at: '8 08:49',
    name: 'pain 4, rescue lying a day after the grip [rest-3] [stretch-2] [screen-5] [sleep-7]',
    why: 'C15, C27; C21 pain ≤ 4; RF §4 every morning',
    now: 'morning-screen walk heat/20 lie-down/20/supine-pillows breathing/3 ask-night ask-standing stretch sit/20 today+work+driving+lifting',
    ways: noLegsUp,
    held: `cold cold-9; ${kept}; morning-rise sleep-7 until 8 08:50`,
  },
  {
    at: '8 08:51',
    name: 'and no longer, and loosening before rising again [rest-3] [sleep-4]',
    why: 'FA §3 P3 "no planned daytime lying"; C15',
    now: 'morning-screen morning-rise walk heat/20 breathing/3 ask-night ask-standing stretch sit/20 today+work+driving+lifting',
    held: `cold cold-9; ${kept}`,
  },
  {
    at: '49 09:00',
    name: 'two minutes before week 20, a grip: flat lying is still offered [rest-3]',
    why: 'C20 "From week 20 … no flat lying"; C15',
    now: 'walk heat/20 lie-down/20/supine-pillows breathing/3 ask-night ask-standing sit/20 today+work+lifting',
    ways: noLegsUp,
    held: `cold cold-9; stretch stretch-2; ${kept}; driving life-4`,
  },
  {
    at: '49 09:03',
    name: 'week 20: on the side, in bed [rest-3]',
    why: 'FA §4.6 App rule; C20',
    now: 'walk heat/20 lie-down/20/side-lying breathing/3 ask-night ask-standing sit/20 today+work+lifting',
    ways: onSide,
    held: `cold cold-9; stretch stretch-2; ${kept}; driving life-4`,
  },
  {
    at: '49 13:00',
    name: 'four hours on it is a flare [course-8]',
    why: 'CO §2 flare "rise of ≥2 points over the 3-day mean, lasting ≥4 h"; C29',
    now: 'walk heat/20 lie-down/20/side-lying breathing/3 ask-night ask-standing sit/20 course today+work+lifting',
    ways: onSide,
    held: `cold cold-9; stretch stretch-2; ${kept}; driving life-4`,
  },
]

describe('golden: pregnant', () => {
  test.each(atWeek24)('week 24, $at $name', (glimpse) => {
    expect(seenAt(late, glimpse)).toEqual(expectedOf(glimpse))
  })
  test.each(fromWeek13)('weeks 13 to 20, $at $name', (glimpse) => {
    expect(seenAt(early, glimpse)).toEqual(expectedOf(glimpse))
  })
})
