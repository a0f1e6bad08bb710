import { describe, expect, test } from 'vitest'
import type { Telling } from '../event.ts'
import { answers, looks, noneOf, pain, starts } from '../testing/story.ts'
import { expectedOf, lived, over, seenAt, type Glimpse, type Told } from './life.ts'

/* A man of 40 whose back locks at 09:00; free of it six weeks later. */

const slept: Telling = { kind: 'slept', score: 7, wokenByPain: 0 }
const walked: Telling = { kind: 'walked', minutes: 5, painRise: 0 }

const lines: readonly Told[] = [
  ['0 09:00', { kind: 'episodeStarted', sudden: true }],
  ['0 09:01', answers('S1')],
  ['0 09:02', noneOf('lying')],
  ['0 09:02', noneOf('cold')],
  ['0 09:02', noneOf('heat')],
  ['0 09:02', noneOf('legs-up')],
  ['0 09:03', pain(6)],
  ['0 09:05', starts('floor-get-down')],
  ['0 09:09', over('floor-get-down')],
  ['0 09:09', starts('supine-pillows')],
  ['0 09:10', starts('cold')],
  ['0 09:31', over('cold')],
  ['0 09:41', over('supine-pillows')],
  ['0 09:41', starts('floor-get-up')],
  ['0 09:44', over('floor-get-up')],
  ['0 09:45', looks('normal')],
  ['0 09:46', starts('walk')],
  ['0 09:48', over('walk')],
  ['0 09:50', answers('S2')],
  ['0 09:51', noneOf('background')],
  ['0 09:52', answers('S4')],
  ['0 18:00', pain(4)],
  ['0 22:00', walked],
  ['0 22:35', starts('bed-set-up')],
  ['1 07:05', starts('morning-rise')],
  ['1 07:10', slept],
  ['1 07:12', answers('morning')],
  ['1 07:30', walked],
  ['1 07:35', pain(4)],
  ['1 10:05', { kind: 'swellingNoted', level: 0 }],
  ['2 07:00', slept],
  ['2 07:05', answers('morning')],
  ['2 07:35', pain(3)],
  ['4 08:00', pain(2)],
  ['7 07:00', slept],
  ['7 07:05', answers('morning')],
  ['7 08:00', pain(2)],
  ['14 07:00', slept],
  ['14 07:05', answers('morning')],
  ['14 08:00', pain(1)],
  ['14 12:05', answers('S4')],
  ['14 12:06', answers('S5')],
  ['15 07:05', answers('morning')],
  ['20 08:00', pain(0)],
  ['21 07:00', slept],
  ['28 10:00', answers('S4')],
  ['28 10:01', answers('S5')],
  ['28 10:02', pain(0)],
  ['30 07:00', slept],
  ['42 10:00', answers('S4')],
  ['42 10:01', answers('S5')],
  ['44 07:00', slept],
  ['44 07:30', pain(0)],
  ['44 12:05', { kind: 'episodeClosed', why: 'usual activities are back' }],
]

const held = 'massage-helper+massage-self massage-4 until 1 09:00; lifting life-5 until 7 09:00'
const justCooled = 'massage-helper+massage-self massage-4 massage-7 until 1 09:00'

const glimpses: readonly Glimpse[] = [
  {
    at: '0 09:00',
    name: 'the danger check stands alone [screen-1]',
    why: 'RF §4 "S1 must run before any comfort step"; C13',
    now: 'first-screen',
  },
  {
    at: '0 09:04',
    name: 'lie down 20 min, cold or heat, breathe [rest-1] [cold-1] [heat-1]',
    why: 'FA §3 P0; FA §4.4; C15; C18',
    now: 'lie-down/20/supine-pillows cold/20|heat/20 breathing/3 today-screen sit/20 ask-rub today+driving',
    ways: 'floor-get-down: supine-pillows side-lying floor-9090 recline forward-lean stand-lean sit-footstool',
    later: 'walk 0 10:00',
    held: `stretch stretch-2; ${held}`,
  },
  {
    at: '0 09:12',
    name: 'lying with cold on: nothing else on the skin, up at 30 min [rest-5]',
    why: 'FA §3 hard caps; RM §2 "one product per area at a time"',
    now: 'breathing/3 today-screen today+driving',
    later: 'lying-over 0 09:39',
    held: 'stretch stretch-2; lifting life-5 until 7 09:00',
  },
  {
    at: '0 09:30',
    name: 'cold comes off at 20 min [cold-3]',
    why: 'FA §5.2 step 6, §5.3 cold_on_max_min',
    now: 'cold-off breathing/3 today-screen today+driving',
    later: 'lying-over 0 09:39',
    held: 'stretch stretch-2; lifting life-5 until 7 09:00',
  },
  {
    at: '0 09:32',
    name: 'look at the skin; change position from 20 min [cold-6] [rest-4]',
    why: 'FA §5.2 step 7, §5.5; FA §3 P1 "change position every 20–30 min"; RM §3',
    now: 'ask-skin change-position breathing/3 today-screen today+driving',
    later: 'lying-over 0 09:39',
    held: `cold cold-4 cold-5; heat heat-5 heat-6; stretch stretch-2; ${justCooled}; rub rub-5 until 0 10:01; lifting life-5 until 7 09:00`,
  },
  {
    at: '0 09:40',
    name: 'the bout is over [rest-5]',
    why: 'FA §3 lie_bout_max_min = 30; C15',
    now: 'lying-over ask-skin breathing/3 today-screen today+driving',
    held: `cold cold-4 cold-5; heat heat-5 heat-6; stretch stretch-2; ${justCooled}; rub rub-5 until 0 10:01; lifting life-5 until 7 09:00`,
  },
  {
    at: '0 09:55',
    name: 'up: next walk in an hour, cold 30 min after the last [walk-2] [cold-4]',
    why: 'FA §3 P1; FA §5.3 cold_off_min; RM §3 cold then heat 30, cold then rub 30',
    now: 'lie-down/20/supine-pillows breathing/3 sit/20 today+driving',
    later: 'walk 0 10:48',
    held: `cold cold-4 until 0 10:01; heat heat-5 until 0 10:01; stretch stretch-2; ${justCooled}; rub rub-5 until 0 10:01; lifting life-5 until 7 09:00`,
  },
  {
    at: '0 10:48',
    name: 'the walk is due and stands before more lying [walk-2] [rest-2]',
    why: 'FA §3 P1 "bouts ≤30 min … 2–5 min at least every 60–90 min awake"',
    now: 'cold/20|heat/20 walk/5 lie-down/30/supine-pillows breathing/3 sit/20 ask-rub today+driving',
    held: `stretch stretch-2; ${held}`,
  },
  {
    at: '0 22:30',
    name: 'the bed is set up, and there is a page for being awake [sleep-1] [sleep-2]',
    why: 'FA §8; C38 night 22:00 to 07:00',
    now: 'tonight awake cold/20|heat/20 lie-down/30/supine-pillows breathing/3 sit/20 ask-rub today+driving',
    later: 'walk 0 23:00',
    held: `stretch stretch-2 until 2 09:00; ${held}`,
  },
  {
    at: '1 07:00',
    name: 'cauda equina rows, loosening before rising, the night [screen-5] [sleep-4] [sleep-3]',
    why: 'RF §4 "every morning, day 1–14"; FA §8 "5 pelvic tilts and 5 knee rolls"; FA §12 rest pain ≤4; C38',
    now: 'morning-screen morning-rise cold/20|heat/20 walk/5 lie-down/30/supine-pillows breathing/3 ask-night sit/20 ask-rub today+driving',
    held: `stretch stretch-2 until 2 09:00; ${held}`,
  },
  {
    at: '1 10:00',
    name: 'second day: work, massage after a checklist, swelling asked [day-2] [cold-16]',
    why: 'FA §3 P2; CO §8 work; FA §11.1; C17, C19; C37',
    now: 'cold/20|heat/20 walk/5 lie-down/30/supine-pillows breathing/3 ask-swelling sit/20 ask-massage+ask-massage+ask-rub today+work+driving',
    held: 'stretch stretch-2 until 2 09:00; lifting life-5 until 7 09:00',
  },
  {
    at: '2 12:00',
    name: 'third day: no planned lying, no cold, heat and stretches [rest-3] [heat-2] [stretch-2]',
    why: 'FA §3 P3 "no planned daytime lying", 10–20 min; C15; C17; C21',
    now: 'walk/10 heat/20 breathing/3 stretch sit/20 ask-massage+ask-massage+ask-rub today+work+driving',
    held: 'lifting life-5 until 7 09:00',
  },
  {
    at: '7 12:00',
    name: 'second week: lifting is no longer held, settling is named [life-5] [course-10]',
    why: 'FA §3 P4 "graded return to work, lifting"; CO §2 settling',
    now: 'walk heat/20 breathing/3 stretch sit/20 course ask-massage+ask-massage+ask-rub today+work+driving+lifting',
  },
  {
    at: '14 12:00',
    name: 'S4 and S5 are due and the note is silent [screen-7] [screen-8]',
    why: 'RF §4 "day 14, 28, 42: S4 + S5"; C8',
    now: 'walk heat/20 breathing/3 pattern-screen time-screen stretch sit/20 ask-massage+ask-massage+ask-rub today+work+driving+lifting',
  },
  {
    at: '21 12:00',
    name: 'a week of quiet is named [course-9]',
    why: 'CO §2 recovered_provisional "0–1/10 for 7 days in a row"',
    now: 'walk heat/20 breathing/3 stretch sit/20 course ask-massage+ask-massage+ask-rub today+work+driving+lifting',
  },
  {
    at: '30 12:00',
    name: 'day 30, 16 days quiet: nothing is due, the episode goes on [course-9]',
    why: 'CO §2 recovered_final needs 30 days; C28',
    now: 'walk heat/20 breathing/3 stretch sit/20 course ask-massage+ask-massage+ask-rub today+work+driving+lifting',
  },
  {
    at: '44 12:00',
    name: '30 quiet days: are usual activities back? [course-11]',
    why: 'CO §2 recovered_final; C28',
    now: 'walk heat/20 breathing/3 end-episode stretch sit/20 course ask-massage+ask-massage+ask-rub today+work+driving+lifting',
  },
  {
    at: '44 12:10',
    name: 'closed: one place to begin [plan-1]',
    why: 'C28; CO §2',
    now: 'all-quiet',
  },
]

describe('golden: an ordinary adult, from a morning onset to recovery', () => {
  const life = lived(lines)
  test.each(glimpses)('$at $name', (glimpse) => {
    expect(seenAt(life, glimpse)).toEqual(expectedOf(glimpse))
  })
})

test('a glimpse that names no dossier is refused', () => {
  expect(() => expectedOf({ at: '0 09:00', name: 'why', why: ' ', now: '' })).toThrow(RangeError)
})
