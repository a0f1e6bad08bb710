import { describe, expect, test } from 'vitest'
import { answers, noneOf, pain, starts } from '../testing/story.ts'
import { atOf, expectedOf, lived, seenAt, type Glimpse } from './life.ts'

/* It begins at 23:30, in bed. */

const life = lived([
  ['0 23:30', { kind: 'episodeStarted', sudden: true }],
  ['0 23:31', answers('S1')],
  ['0 23:32', noneOf('lying')],
  ['0 23:32', noneOf('cold')],
  ['0 23:32', noneOf('heat')],
  ['0 23:32', noneOf('legs-up')],
  ['0 23:33', pain(6)],
  ['1 00:35', starts('bed-set-up')],
  ['1 06:55', pain(4)],
  ['1 07:05', answers('morning')],
  [
    '1 07:06',
    { kind: 'slept', score: 3, wokenByPain: 3, wokeAt: atOf('1 07:05'), position: 'prone-pillow' },
  ],
  ['1 07:10', starts('morning-rise')],
  ['1 07:20', { kind: 'walked', minutes: 5, painRise: 0 }],
  ['1 07:30', answers('S2')],
  ['1 09:10', noneOf('background')],
  ['1 09:11', answers('S4')],
  ['1 19:30', { kind: 'walked', minutes: 5, painRise: 0 }],
  ['1 22:10', starts('bed-set-up')],
])

const massage = 'massage-helper+massage-self massage-4 until 1 23:30'
const lifting = 'lifting life-5 until 7 23:30'
const held = `stretch stretch-2; ${massage}; ${lifting}`
const eased = `stretch stretch-2 until 2 23:30; ${massage}; ${lifting}`

const glimpses: readonly Glimpse[] = [
  {
    at: '0 23:35',
    name: 'in the first hour first aid comes before the bed [rest-1] [sleep-1]',
    why: 'FA §3 P0; FA §8; C38',
    now: 'lie-down/20/supine-pillows cold/20|heat/20 tonight breathing/3 today-screen sit/20 ask-rub today+driving',
    later: 'walk 1 00:30',
    held,
  },
  {
    at: '1 00:30',
    name: 'then the bed, and being awake, come first [sleep-1] [sleep-2] [walk-3]',
    why: 'FA §8; FA §3 walks are for waking hours; C38 night 22:00 to 07:00',
    now: 'tonight awake lie-down/30/supine-pillows cold/20|heat/20 walk/5 breathing/3 today-screen sit/20 ask-rub today+driving',
    held,
  },
  {
    at: '1 03:59',
    name: 'the bed is set; it is not morning yet [sleep-3] [screen-5]',
    why: 'C38 "after 04:00 local"; FA §8',
    now: 'awake lie-down/30/supine-pillows cold/20|heat/20 walk/5 breathing/3 today-screen sit/20 ask-rub today+driving',
    held,
  },
  {
    at: '1 04:00',
    name: 'the morning’s rows [screen-5]',
    why: 'RF §4 "every morning: CES group + leg weakness"; C38',
    now: 'morning-screen awake lie-down/30/supine-pillows cold/20|heat/20 walk/5 breathing/3 today-screen sit/20 ask-rub today+driving',
    held,
  },
  {
    at: '1 04:30',
    name: 'five hours after the onset the night is asked about [sleep-3]',
    why: 'C38 the first answer after 04:00; SPEC §9 sleep-3',
    now: 'morning-screen awake lie-down/30/supine-pillows cold/20|heat/20 walk/5 breathing/3 ask-night today-screen sit/20 ask-rub today+driving',
    held,
  },
  {
    at: '1 07:00',
    name: 'pain 4 and never up: loosening before rising; the night is over [sleep-4] [sleep-2]',
    why: 'FA §8 "before rising do 5 pelvic tilts and 5 knee rolls"; FA §12 rest pain ≤4',
    now: 'morning-screen morning-rise lie-down/30/supine-pillows cold/20|heat/20 walk/5 breathing/3 ask-night today-screen sit/20 ask-rub today+driving',
    held: eased,
  },
  {
    at: '1 08:00',
    name: 'an hour after waking nothing bends; a night face down is named [sleep-6] [sleep-5]',
    why: 'FA §8 "avoid bending and lifting in the first hour", "not face down by default"; C8',
    now: 'lie-down/30/supine-pillows cold/20|heat/20 breathing/3 about-you pattern-screen not-face-down sit/20 ask-rub today+driving',
    later: 'walk 1 08:20',
    held: `stretch stretch-2 sleep-6 until 2 23:30; ${massage}; lifting sleep-6 life-5 until 7 23:30`,
  },
  {
    at: '1 09:00',
    name: 'the hour is over and the walk is due [walk-2] [sleep-6]',
    why: 'FA §3 P1; FA §8',
    now: 'lie-down/30/supine-pillows cold/20|heat/20 walk/5 breathing/3 about-you pattern-screen not-face-down sit/20 ask-rub today+driving',
    held: eased,
  },
  {
    at: '1 20:00',
    name: 'the next evening the bed is set up anew [sleep-1]',
    why: 'FA §8; C38; SPEC §15 from 20:00',
    now: 'lie-down/30/supine-pillows cold/20|heat/20 tonight breathing/3 not-face-down sit/20 ask-rub today+driving',
    later: 'walk 1 20:30',
    held: eased,
  },
  {
    at: '1 23:30',
    name: 'the second day begins at 23:30 [massage-4] [life-1] [day-2]',
    why: 'C14 hours since onset; FA §3 P2; FA §11.1; CO §8',
    now: 'awake lie-down/30/supine-pillows cold/20|heat/20 walk/5 breathing/3 not-face-down sit/20 ask-massage+ask-massage+ask-rub today+work+driving',
    held: `stretch stretch-2 until 2 23:30; ${lifting}`,
  },
]

describe('golden: a night onset', () => {
  test.each(glimpses)('$at $name', (glimpse) => {
    expect(seenAt(life, glimpse)).toEqual(expectedOf(glimpse))
  })
})
