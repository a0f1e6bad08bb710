import { describe, expect, test } from 'vitest'
import type { Telling } from '../event.ts'
import type { GateId } from '../content/gates.ts'
import type { ConditionId } from '../content/conditions.ts'
import { answers, looks, noneOf, pain, starts } from '../testing/story.ts'
import { expectedOf, lived, over, seenAt, type Glimpse, type Told } from './life.ts'

/* A woman of 80 with thin skin who cannot get up from the floor; it came on after a small fall. */

const ticks = (gate: GateId, ...conditions: readonly ConditionId[]): Telling => ({
  ...noneOf(gate),
  kind: 'profileSet',
  conditions,
})
const walked: Telling = { kind: 'walked', minutes: 3, painRise: 0 }

const lines: readonly Told[] = [
  ['0 09:00', { kind: 'episodeStarted' }],
  ['0 09:01', { kind: 'acknowledged', item: 'first-screen' }],
  ['0 09:01', ticks('lying', 'cannot-rise-from-floor')],
  ['0 09:04', answers('S1')],
  ['0 09:05', ticks('cold', 'thin-skin')],
  ['0 09:05', noneOf('heat')],
  ['0 09:05', noneOf('legs-up')],
  ['0 09:06', { kind: 'profileSet', birthYear: 1945, sex: 'female' }],
  ['0 09:07', pain(7)],
  ['0 09:10', starts('bed-get-in')],
  ['0 09:13', over('bed-get-in')],
  ['0 09:13', starts('side-lying')],
  ['0 09:14', starts('cold')],
  ['0 09:25', over('cold')],
  ['0 09:26', looks('normal')],
  ['0 09:45', { kind: 'acknowledged', item: 'lying-over' }],
  ['0 09:54', over('side-lying')],
  ['0 09:54', starts('bed-get-out')],
  ['0 09:56', over('bed-get-out')],
  ['0 10:05', answers('S2', ['minor-trauma-fragile'])],
  ['0 10:20', ticks('background', 'previous-episodes')],
  ['0 10:21', answers('S4')],
  ['0 11:15', answers('S1')],
  ['0 11:16', answers('S2', ['minor-trauma-fragile'])],
  ['0 14:00', walked],
  ['0 14:55', pain(5)],
  [
    '0 15:00',
    {
      kind: 'careSought',
      signs: ['minor-trauma-fragile', 'fracture-combination'],
      outcome: 'seen',
    },
  ],
  ['0 20:00', walked],
  ['1 09:05', { kind: 'abilityNoted', canStand: false, reachesToilet: true }],
]

const massage = 'massage-helper+massage-self massage-4 until 1 09:00'
const lifting = 'lifting life-5 until 7 09:00'
const cooled =
  'cold cold-4 until 0 09:55; heat heat-5 until 0 09:55; stretch stretch-2; massage-helper+massage-self massage-4 massage-7 until 1 09:00; rub rub-5 until 0 09:55'
const bed = 'bed-get-in: supine-pillows side-lying recline forward-lean stand-lean sit-footstool'

const glimpses: readonly Glimpse[] = [
  {
    at: '0 09:02',
    name: 'help me lie down first: in bed, the check still on top [rest-1]',
    why: 'RF §4 "Skip, help me lie down first … ≤ 2 min"; FA §4.1 frail: bed or firm sofa; C37',
    now: 'first-screen lie-down/20/supine-pillows',
    ways: bed,
  },
  {
    at: '0 09:03',
    name: 'after 2 min the check alone [rest-1] [screen-1]',
    why: 'RF §4 "S1 reappears … (≤ 2 min)"; C13',
    now: 'first-screen',
  },
  {
    at: '0 09:08',
    name: 'cold is 10 min on thin skin, driving waits at pain 7 [cold-1] [life-4]',
    why: 'FA §5.1 "age >75 or very thin skin: 10 min max"; C18; CO §8 "pain distracts"',
    now: 'lie-down/20/supine-pillows cold/10|heat/20 breathing/3 today-screen sit/20 ask-rub today',
    ways: `${bed.replace('side-lying', 'side-lying floor-9090')}`,
    later: 'walk 0 10:00',
    held: `stretch stretch-2; ${massage}; driving life-4; ${lifting}`,
  },
  {
    at: '0 09:24',
    name: 'cold comes off at 10 min [cold-3]',
    why: 'FA §5.3 cold_on_max_min 10 if >75 y or thin skin; C18',
    now: 'cold-off breathing/3 today-screen today',
    later: 'lying-over 0 09:43',
    held: `stretch stretch-2; driving life-4; ${lifting}`,
  },
  {
    at: '0 09:44',
    name: 'up after 30 min [rest-5]',
    why: 'FA §3 lie_bout_max_min; C15; RM §3 cold then rub 30',
    now: 'lying-over breathing/3 today-screen today',
    held: `${cooled}; driving life-4; ${lifting}`,
  },
  {
    at: '0 09:46',
    name: 'snoozed once [rest-5]',
    why: 'FA §3 "Snooze once, 10 min"; C15',
    now: 'breathing/3 today-screen today',
    held: `${cooled}; driving life-4; ${lifting}`,
  },
  {
    at: '0 09:53',
    name: 'the snooze is over at 40 min [rest-5]',
    why: 'FA §3 "Snooze once, 10 min"; C15',
    now: 'lying-over breathing/3 today-screen today',
    held: `${cooled}; driving life-4; ${lifting}`,
  },
  {
    at: '0 10:06',
    name: 'a small fall at 80: for today, and comfort goes on [danger-5] [danger-15] [plan-2]',
    why: 'RF §3b minor-trauma-fragile; RF §5 R5; C1; C8 S4 at once from 50',
    tier: 'same-day',
    signs: 'minor-trauma-fragile fracture-combination',
    now: 'seek-same-day cold/10|heat/20 lie-down/30/supine-pillows breathing/3 about-you pattern-screen sit/20 today',
    later: 'walk 0 10:56',
    held: `stretch stretch-2; ${massage}; driving life-4; ${lifting}; rub plan-2`,
  },
  {
    at: '0 11:10',
    name: 'pain 7 not eased by 2 h of care asks S1 and S2 again [screen-1] [screen-6]',
    why: 'C3 "asked again when pain is ≥ 7 and has not fallen by 1 after 2 h of care"; FA §10',
    tier: 'same-day',
    signs: 'minor-trauma-fragile fracture-combination',
    now: 'seek-same-day first-screen cold/10|heat/20 walk/2 lie-down/30/supine-pillows breathing/3 today-screen sit/20 today',
    held: `stretch stretch-2; ${massage}; driving life-4; ${lifting}; rub plan-2`,
  },
  {
    at: '0 15:05',
    name: 'care sought lifts it, at pain 5 [danger-5] [life-2]',
    why: 'C11 "careSought with an outcome"; FA §3 P1',
    now: 'cold/10|heat/20 walk/5 lie-down/30/supine-pillows breathing/3 sit/20 ask-rub today+driving',
    held: `stretch stretch-2; ${massage}; ${lifting}`,
  },
  {
    at: '0 20:30',
    name: 'in the evening the bed is set up [sleep-1]',
    why: 'FA §8; SPEC §15 "from 20:00, two hours before the night of C38"',
    now: 'cold/10|heat/20 tonight lie-down/30/supine-pillows breathing/3 sit/20 ask-rub today+driving',
    later: 'walk 0 21:00',
    held: `stretch stretch-2; ${massage}; ${lifting}`,
  },
  {
    at: '1 09:10',
    name: 'cannot stand at 24 h: for today, walking waits [danger-19] [walk-5] [plan-2]',
    why: 'FA §3 "Cannot stand or walk at all after 24 h → same-day"; C3; C1',
    tier: 'same-day',
    signs: 'cannot-stand',
    now: 'seek-same-day morning-screen cold/10|heat/20 lie-down/30/supine-pillows breathing/3 ask-night ask-swelling sit/20 today',
    held: `walk walk-5; stretch stretch-2; driving life-4; ${lifting}; massage-helper+massage-self+rub+work plan-2`,
  },
]

describe('golden: a woman of 80, frail, after a small fall', () => {
  const life = lived(lines)
  test.each(glimpses)('$at $name', (glimpse) => {
    expect(seenAt(life, glimpse)).toEqual(expectedOf(glimpse))
  })
})
