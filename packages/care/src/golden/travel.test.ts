import { describe, expect, test } from 'vitest'
import { answers, looks, noneOf, pain, starts } from '../testing/story.ts'
import { expectedOf, lived, over, seenAt, type Glimpse } from './life.ts'

/* London, Kolkata, New York: all times below are London's, 5:30 before Kolkata, 5 after New York. */

const london = 'Europe/London'
const kolkata = 'Asia/Kolkata'
const newYork = 'America/New_York'

const life = lived([
  ['0 09:00', { kind: 'episodeStarted', sudden: true }],
  ['0 09:01', answers('S1')],
  ['0 09:02', noneOf('lying')],
  ['0 09:02', noneOf('cold')],
  ['0 09:02', noneOf('heat')],
  ['0 09:02', noneOf('legs-up')],
  ['0 09:03', pain(4)],
  ['0 09:06', starts('bed-get-in')],
  ['0 09:09', over('bed-get-in')],
  ['0 09:09', starts('side-lying')],
  ['0 09:10', starts('cold')],
  ['0 09:30', over('cold')],
  ['0 09:31', looks('normal')],
  ['0 09:40', over('side-lying')],
  ['0 09:40', starts('bed-get-out')],
  ['0 09:42', over('bed-get-out')],
  ['0 09:50', answers('S2')],
  ['0 09:51', noneOf('background')],
  ['0 09:52', answers('S4')],
  ['0 21:00', { kind: 'walked', minutes: 5, painRise: 0 }],
])

const massage = 'massage-helper+massage-self massage-4 until 1 09:00'
const lifting = 'lifting life-5 until 7 09:00'
const waits = `cold cold-4 until 0 10:00; heat heat-5 until 0 10:00; stretch stretch-2 until 2 09:00; massage-helper+massage-self massage-4 massage-7 until 1 09:00; rub rub-5 until 0 10:00; ${lifting}`
const choice = 'cold/20|heat/20'
const lying = 'lie-down/30/supine-pillows'

const glimpses: readonly Glimpse[] = [
  {
    at: '0 09:20',
    zone: london,
    name: 'London 09:20: cold on, lying [rest-5]',
    why: 'FA §3; FA §5.3; C14 hours since onset',
    now: 'breathing/3 today-screen today+driving',
    later: 'lying-over 0 09:39',
    held: `stretch stretch-2 until 2 09:00; ${lifting}`,
  },
  {
    at: '0 09:20',
    zone: kolkata,
    name: 'Kolkata 14:50: the same [rest-5]',
    why: 'C14; C38 "None of these opens or closes a restriction"',
    now: 'breathing/3 today-screen today+driving',
    later: 'lying-over 0 09:39',
    held: `stretch stretch-2 until 2 09:00; ${lifting}`,
  },
  {
    at: '0 09:35',
    zone: kolkata,
    name: 'Kolkata 15:05: cold waits 30 min, lying ends at 30 [cold-4] [rest-4]',
    why: 'FA §5.3 cold_off_min; FA §3 P1; C14',
    now: 'change-position breathing/3 today-screen today+driving',
    later: 'lying-over 0 09:39',
    held: waits,
  },
  {
    at: '0 09:35',
    zone: newYork,
    name: 'New York 04:35: the same waits, and the bed [cold-4] [sleep-1]',
    why: 'C14; C38 night 22:00 to 07:00 local; FA §8',
    now: 'tonight change-position breathing/3 today-screen today+driving',
    later: 'lying-over 0 09:39',
    held: waits,
  },
  {
    at: '0 10:00',
    zone: newYork,
    name: 'New York 05:00: cold is open after its 30 min [cold-4] [sleep-2]',
    why: 'FA §5.3; C38; FA §8',
    now: `tonight awake ${choice} ${lying} breathing/3 sit/20 ask-rub today+driving`,
    later: 'walk 0 10:42',
    held: `stretch stretch-2 until 2 09:00; ${massage}; ${lifting}`,
  },
  {
    at: '0 10:00',
    zone: london,
    name: 'London 10:00: open at the same instant [cold-4]',
    why: 'FA §5.3; C14',
    now: `${choice} ${lying} breathing/3 sit/20 ask-rub today+driving`,
    later: 'walk 0 10:42',
    held: `stretch stretch-2 until 2 09:00; ${massage}; ${lifting}`,
  },
  {
    at: '0 22:30',
    zone: kolkata,
    name: 'Kolkata 04:00 of the next day: the morning’s questions [screen-5] [sleep-3]',
    why: 'RF §4 every morning; C38 "after 04:00 local"',
    now: `morning-screen tonight awake ${choice} walk/5 ${lying} breathing/3 ask-night sit/20 ask-rub today+driving`,
    held: `stretch stretch-2 until 2 09:00; ${massage}; ${lifting}`,
  },
  {
    at: '0 22:30',
    zone: london,
    name: 'London 22:30: the night’s [sleep-1] [sleep-2]',
    why: 'C38; FA §8',
    now: `tonight awake ${choice} walk/5 ${lying} breathing/3 sit/20 ask-rub today+driving`,
    held: `stretch stretch-2 until 2 09:00; ${massage}; ${lifting}`,
  },
  {
    at: '0 22:30',
    zone: newYork,
    name: 'New York 17:30: neither [walk-2]',
    why: 'C38; FA §3 P1',
    now: `${choice} walk/5 ${lying} breathing/3 sit/20 ask-rub today+driving`,
    held: `stretch stretch-2 until 2 09:00; ${massage}; ${lifting}`,
  },
  {
    at: '1 09:00',
    zone: kolkata,
    name: 'Kolkata 14:30, unanswered since its morning: the second day begins [day-2] [massage-4]',
    why: 'C14 "second day" from 24 h; C38; FA §3 P2; C17, C19 swelling',
    now: `morning-screen ${choice} walk/5 ${lying} breathing/3 ask-night ask-swelling sit/20 ask-massage+ask-massage+ask-rub today+work+driving`,
    held: `stretch stretch-2 until 2 09:00; ${lifting}`,
  },
  {
    at: '1 09:00',
    zone: newYork,
    name: 'New York 04:00: with a night and a morning at once, sitting waits [sleep-4]',
    why: 'C14; C38; FA §8; SPEC §12 L34 "above 12, what can wait goes first"; FA §12 rest pain ≤4',
    now: `morning-screen tonight awake morning-rise ${choice} walk/5 ${lying} breathing/3 ask-night ask-swelling ask-massage+ask-massage+ask-rub today+work+driving`,
    held: `stretch stretch-2 until 2 09:00; ${lifting}`,
  },
]

describe('golden: travelling', () => {
  test.each(glimpses)('$at $name', (glimpse) => {
    expect(seenAt(life, glimpse)).toEqual(expectedOf(glimpse))
  })
})
