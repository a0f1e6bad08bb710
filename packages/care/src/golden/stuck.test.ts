import { describe, expect, test } from 'vitest'
import type { Telling } from '../event.ts'
import { answers, noneOf, pain, starts } from '../testing/story.ts'
import { cleared, expectedOf, lived, over, seenAt, type Glimpse, type Told } from './life.ts'

/* Alone, down on the floor with pain 8, and three tries to get up that fail; then one that lasts. */

const stuck: Telling = {
  kind: 'dangerAnswered',
  screen: 'recheck',
  asked: ['stuck-on-floor'],
  yes: ['stuck-on-floor'],
  unsure: [],
}

const down: readonly Told[] = [
  ['0 09:00', { kind: 'episodeStarted', sudden: true }],
  ['0 09:01', answers('S1')],
  ['0 09:02', { ...noneOf('lying'), kind: 'profileSet', alone: true }],
  ['0 09:02', noneOf('cold')],
  ['0 09:02', noneOf('heat')],
  ['0 09:02', noneOf('legs-up')],
  ['0 09:03', pain(8)],
  ['0 09:05', starts('floor-get-down')],
  ['0 09:09', over('floor-get-down')],
  ['0 09:09', starts('supine-pillows')],
  ['0 09:38', over('supine-pillows')],
  ['0 09:38', starts('floor-get-up')],
]

const three = lived([
  ...down,
  ['0 09:42', over('floor-get-up', 'stopped')],
  ['0 09:45', starts('floor-get-up')],
  ['0 09:49', over('floor-get-up', 'stopped')],
  ['0 09:52', starts('floor-get-up')],
  ['0 09:56', over('floor-get-up', 'stopped')],
  ['0 09:58', stuck],
  ['0 12:30', cleared('stuck-on-floor')],
  ['0 12:33', answers('S1')],
  ['0 12:34', answers('S2')],
  ['0 12:35', { kind: 'abilityNoted', canStand: true, reachesToilet: false }],
  ['0 16:00', { kind: 'careSought', signs: ['pain-stays-severe'], outcome: 'seen' }],
  ['0 17:00', pain(6)],
])
const one = lived(down)

const massage = 'massage-helper+massage-self massage-4 until 1 09:00'
const lifting = 'lifting life-5 until 7 09:00'
const held = `stretch stretch-2; ${massage}; driving life-4; ${lifting}`

const tries: readonly Glimpse[] = [
  {
    at: '0 09:20',
    name: 'on the floor, at pain 8 [rest-5]',
    why: 'FA §3 P0; FA §4.4 supine-pillows 10–30 min; C3 "not standing in the first hours is expected"',
    now: 'cold/20|heat/20 breathing/3 today-screen ask-rub today',
    later: 'lying-over 0 09:39',
    held,
  },
  {
    at: '0 09:40',
    name: 'the first try [walk-1]',
    why: 'FA §4.5 step 6 "stand, walk 1–2 min"; FA §3 P0',
    now: 'walk/2 cold/20|heat/20 lie-down/20/supine-pillows breathing/3 today-screen sit/20 ask-rub today',
    held,
  },
  {
    at: '0 09:50',
    name: 'two tries stopped: not asked yet [screen-4]',
    why: 'FA §4.5 stuck rule "three failed tries or 30 min"',
    now: 'walk/2 cold/20|heat/20 lie-down/20/supine-pillows breathing/3 today-screen sit/20 ask-rub today',
    held,
  },
  {
    at: '0 09:57',
    name: 'three: are you stuck? [screen-4]',
    why: 'FA §4.5; C12, C39',
    now: 'stuck-screen walk/2 cold/20|heat/20 lie-down/20/supine-pillows breathing/3 today-screen sit/20 ask-rub today',
    held,
  },
  {
    at: '0 09:59',
    name: 'yes: an emergency [danger-1]',
    why: 'C12 stuck-on-floor; C1',
    tier: 'emergency-now',
    signs: 'stuck-on-floor',
    now: 'seek-emergency',
  },
  {
    at: '0 12:00',
    name: 'and still two hours later [danger-1]',
    why: 'C11 "never time"',
    tier: 'emergency-now',
    signs: 'stuck-on-floor',
    now: 'seek-emergency',
  },
  {
    at: '0 12:31',
    name: 'helped up; pain 8 after 2 h of care: S1, S2, and standing [screen-1] [screen-11]',
    why: 'C11; C3 "asked again when pain is ≥ 7 … after 2 h of care"',
    now: 'first-screen walk/2 cold/20|heat/20 lie-down/30/supine-pillows breathing/3 ask-standing today-screen sit/20 ask-rub today',
    held,
  },
  {
    at: '0 12:40',
    name: 'no way to the toilet at pain 8: for today [danger-18] [plan-2]',
    why: 'C3 "pain ≥ 8 after those 2 h and the toilet cannot be reached"; C1',
    tier: 'same-day',
    signs: 'pain-stays-severe',
    now: 'seek-same-day walk/2 cold/20|heat/20 lie-down/30/supine-pillows breathing/3 about-you sit/20 today',
    held: `${held}; rub plan-2`,
  },
  {
    at: '0 18:00',
    name: 'care sought, pain 6: S4 is due at once [screen-7]',
    why: 'C11 careSought; C8 "when pain is ≤ 6"; FA §3 P1',
    now: 'walk/5 cold/20|heat/20 lie-down/30/supine-pillows breathing/3 about-you pattern-screen sit/20 ask-rub today+driving',
    held: `stretch stretch-2; ${massage}; ${lifting}`,
  },
]

const longTry: readonly Glimpse[] = [
  {
    at: '0 10:07',
    name: '29 min of one try [screen-4]',
    why: 'FA §4.5 stuck rule; FA §3 P1',
    now: 'walk/2 cold/20|heat/20 lie-down/30/supine-pillows breathing/3 today-screen sit/20 ask-rub today',
    held,
  },
  {
    at: '0 10:08',
    name: '30 min: are you stuck? [screen-4]',
    why: 'FA §4.5 "three failed tries or 30 min"; C39',
    now: 'stuck-screen walk/2 cold/20|heat/20 lie-down/30/supine-pillows breathing/3 today-screen sit/20 ask-rub today',
    held,
  },
]

describe('golden: alone and stuck on the floor', () => {
  test.each(tries)('three tries, $at $name', (glimpse) => {
    expect(seenAt(three, glimpse)).toEqual(expectedOf(glimpse))
  })
  test.each(longTry)('one long try, $at $name', (glimpse) => {
    expect(seenAt(one, glimpse)).toEqual(expectedOf(glimpse))
  })
})
