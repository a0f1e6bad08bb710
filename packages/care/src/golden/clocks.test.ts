import { describe, expect, test } from 'vitest'
import { mergeLogs } from '../log.ts'
import { answers, looks, noneOf, pain, starts } from '../testing/story.ts'
import { expectedOf, lived, newestOf, over, seenAt, type Glimpse, type Life } from './life.ts'

/* A phone, and a laptop whose clock was set back by three hours; each reads what the other told. */

const slow = { device: 'laptop', slow: 180 } as const

const morning = lived([
  ['0 09:00', { kind: 'episodeStarted', sudden: true }],
  ['0 09:01', answers('S1')],
  ['0 09:02', noneOf('lying')],
  ['0 09:02', noneOf('cold')],
  ['0 09:02', noneOf('heat')],
  ['0 09:02', noneOf('legs-up')],
  ['0 09:03', pain(6)],
  ['0 09:05', answers('S2')],
  ['0 09:06', noneOf('background')],
  ['0 09:07', answers('S4')],
  ['0 09:10', starts('cold')],
  ['0 09:30', over('cold')],
  ['0 09:31', looks('normal')],
])
const onLaptop = lived([['0 10:05', starts('cold')]], { ...slow, seen: morning })
const onPhone = lived([['0 10:14', pain(6)]], { seen: [...morning, ...onLaptop] })
const begun: Life = [...morning, ...onLaptop, ...onPhone]
const offOnLaptop = lived(
  [
    ['0 10:15', over('cold')],
    ['0 10:16', looks('normal')],
  ],
  { ...slow, seen: begun },
)
const third = lived(
  [
    ['0 10:20', looks('normal')],
    ['0 11:10', starts('cold')],
    ['0 11:30', over('cold')],
    ['0 11:31', looks('normal')],
  ],
  { seen: [...begun, ...offOnLaptop] },
)
const gripped = lived([['0 13:00', { kind: 'spasmed' }]], {
  ...slow,
  seen: [...begun, ...offOnLaptop, ...third],
})
const asked = lived([['0 13:03', answers('S1')]], {
  seen: [...begun, ...offOnLaptop, ...third, ...gripped],
})
const life: Life = [...begun, ...offOnLaptop, ...third, ...gripped, ...asked]

const massage = 'massage-helper+massage-self massage-4 until 1 09:00'
const cooled = 'massage-helper+massage-self massage-4 massage-7 until 1 09:00'
const lifting = 'lifting life-5 until 7 09:00'
const lying = 'lie-down/30/supine-pillows'

const glimpses: readonly Glimpse[] = [
  {
    at: '0 09:32',
    name: 'the phone alone: cold waits 30 min [cold-4]',
    why: 'FA §5.3 cold_off_min; RM §3',
    now: 'lie-down/20/supine-pillows breathing/3 sit/20 today+driving',
    later: 'walk 0 10:00',
    held: `cold cold-4 until 0 10:00; heat heat-5 until 0 10:00; stretch stretch-2; ${cooled}; rub rub-5 until 0 10:00; ${lifting}`,
  },
  {
    at: '0 10:15',
    name: 'taken off "at 07:15": the wait counts from 10:14, the newest known before [cold-4]',
    why: 'C30 "the later of its at and the newest instant carried by any id before it"',
    now: `ask-skin ${lying} walk/5 breathing/3 sit/20 today+driving`,
    held: `cold cold-4 cold-5; heat heat-5 heat-6; stretch stretch-2; ${cooled}; rub rub-5 until 0 10:44; ${lifting}`,
  },
  {
    at: '0 10:16',
    name: 'a look dated before the first cold was off permits nothing [cold-5] [cold-6]',
    why: 'FA §5.2 step 7; C30; SPEC §15 "a look at the skin"',
    now: `ask-skin ${lying} walk/5 breathing/3 sit/20 today+driving`,
    held: `cold cold-4 cold-5; heat heat-5 heat-6; stretch stretch-2; ${cooled}; rub rub-5 until 0 10:44; ${lifting}`,
  },
  {
    at: '0 10:20',
    name: 'a look on the phone does; the wait goes on [cold-4]',
    why: 'FA §5.3; C30',
    now: `${lying} walk/5 breathing/3 sit/20 today+driving`,
    held: `cold cold-4 until 0 10:44; heat heat-5 until 0 10:44; stretch stretch-2; ${cooled}; rub rub-5 until 0 10:44; ${lifting}`,
  },
  {
    at: '0 10:44',
    name: 'open again, 30 min after 10:14 [cold-4]',
    why: 'FA §5.3; C30',
    now: `${lying} cold/20|heat/20 walk/5 breathing/3 sit/20 ask-rub today+driving`,
    held: `stretch stretch-2; ${massage}; ${lifting}`,
  },
  {
    at: '0 12:01',
    name: 'the laptop’s counts as the second of three: the next after 120 min [cold-2]',
    why: 'FA §5.3 cold_off_suggested_after_n; RM §1 "2 h suggested after three rounds"; C30',
    now: `${lying} heat/20 walk/5 breathing/3 sit/20 ask-rub today+driving`,
    later: 'cold 0 13:30',
    held: `stretch stretch-2; ${massage}; ${lifting}`,
  },
  {
    at: '0 13:01',
    name: 'a grip told by the laptop "at 10:00" asks S1 again [screen-1]',
    why: 'RF §4; C13; C30',
    now: `first-screen ${lying} heat/20 walk/5 breathing/3 sit/20 ask-rub today+driving`,
    later: 'cold 0 13:30',
    held: `stretch stretch-2; ${massage}; ${lifting}`,
  },
  {
    at: '0 13:05',
    name: 'asked and answered: a new window, and the same wait for cold [cold-2]',
    why: 'C17 "Daily count, gap and skin rules always hold"; C30',
    now: `${lying} heat/20 walk/5 breathing/3 sit/20 ask-rub today+driving`,
    later: 'cold 0 13:30',
    held: `stretch stretch-2; ${massage}; ${lifting}`,
  },
  {
    at: '0 13:30',
    name: 'two hours after the third [cold-2]',
    why: 'FA §5.3 cold_off_suggested_after_n',
    now: `${lying} cold/20|heat/20 walk/5 breathing/3 sit/20 ask-rub today+driving`,
    held: `stretch stretch-2; ${massage}; ${lifting}`,
  },
]

describe('golden: a clock set back on a second device', () => {
  test.each(glimpses)('$at $name', (glimpse) => {
    expect(seenAt(life, glimpse)).toEqual(expectedOf(glimpse))
  })
  test('the ids of the slow laptop follow those it had seen [C30]', () => {
    expect([newestOf(onLaptop), newestOf(offOnLaptop)]).toEqual(['0 09:31', '0 10:14'])
  })
  test('merged in either order, the log is the same', () => {
    const [phone, laptop] = ['phone', 'laptop'].map((device) =>
      life.flatMap(({ event }) => (event.device === device ? [event] : [])),
    )
    expect(mergeLogs(laptop ?? [], phone ?? [])).toEqual(life.map(({ event }) => event))
  })
})
