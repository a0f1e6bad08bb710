import { describe, expect, test } from 'vitest'
import type { ConditionId } from '../content/conditions.ts'
import type { GateId } from '../content/gates.ts'
import type { Telling } from '../event.ts'
import { answers, looks, noneOf, pain, starts } from '../testing/story.ts'
import { cleared, expectedOf, lived, over, seenAt, type Glimpse, type Told } from './life.ts'

/* Two people for whom something is closed: cold for one, the floor and lying flat for the other. */

const ticks = (gate: GateId, ...conditions: readonly ConditionId[]): Telling => ({
  ...noneOf(gate),
  kind: 'profileSet',
  conditions,
})
const slept: Telling = { kind: 'slept', score: 6, wokenByPain: 0 }
const walked: Telling = { kind: 'walked', minutes: 5, painRise: 0 }

const raynaud = lived([
  ['0 09:00', { kind: 'episodeStarted', sudden: true }],
  ['0 09:01', answers('S1')],
  ['0 09:02', noneOf('lying')],
  ['0 09:02', ticks('cold', 'cold-intolerance')],
  ['0 09:02', noneOf('heat')],
  ['0 09:02', noneOf('legs-up')],
  ['0 09:03', pain(5)],
  ['0 09:05', answers('S2')],
  ['0 09:06', noneOf('background')],
  ['0 09:07', answers('S4')],
  ['0 09:12', starts('heat')],
  ['0 09:33', over('heat')],
  ['0 09:36', looks('normal')],
  ['0 11:00', starts('heat')],
  ['0 11:20', over('heat')],
  ['0 11:21', looks('normal')],
  ['1 07:00', slept],
  ['1 07:05', answers('morning')],
  ['1 07:30', walked],
  ['1 07:35', pain(4)],
  ['2 07:00', slept],
  ['2 07:05', answers('morning')],
  ['2 07:35', pain(3)],
  ['3 08:00', { kind: 'spasmed' }],
  ['3 08:03', answers('S1')],
  ['3 08:05', pain(7)],
])

const massage = 'massage-helper+massage-self massage-4 until 1 09:00'
const lifting = 'lifting life-5 until 7 09:00'

const withoutCold: readonly Glimpse[] = [
  {
    at: '0 09:10',
    name: 'heat alone, cold is closed [cold-9] [heat-1]',
    why: 'FA §5.1 "Raynaud’s … block"; RM §4 cold-intolerance STOP; FA §6',
    now: 'lie-down/20/supine-pillows heat/20 breathing/3 sit/20 ask-rub today+driving',
    later: 'walk 0 10:00',
    held: `cold cold-9; stretch stretch-2; ${massage}; ${lifting}`,
  },
  {
    at: '0 09:20',
    name: 'heat on: nothing more on the skin [heat-3]',
    why: 'RM §2 "One product per area at a time"; FA §6 never combine with cream',
    now: 'lie-down/20/supine-pillows breathing/3 sit/20 today+driving',
    later: 'walk 0 10:00',
    held: `stretch stretch-2; ${lifting}`,
  },
  {
    at: '0 09:32',
    name: 'heat comes off at 20 min [heat-3]',
    why: 'FA §6 "15–20 min"; RM §5 step 4',
    now: 'heat-off lie-down/20/supine-pillows breathing/3 sit/20 today+driving',
    later: 'walk 0 10:00',
    held: `stretch stretch-2; ${lifting}`,
  },
  {
    at: '0 09:34',
    name: 'a look at the skin first [heat-11] [heat-10] [cold-14] [rub-5]',
    why: 'RM §1 "skin normal between"; RM §3 heat then heat 60, cold 15, rub 30, massage –',
    now: 'ask-skin lie-down/20/supine-pillows breathing/3 sit/20 today+driving',
    later: 'walk 0 10:00',
    held: `cold cold-9 cold-14; heat heat-4 heat-10; stretch stretch-2; ${massage}; rub rub-5 until 0 10:03; ${lifting}`,
  },
  {
    at: '0 09:50',
    name: 'heat waits an hour after heat [heat-4]',
    why: 'FA §6 "break ≥60 min"; RM §3 heat then heat 60',
    now: 'lie-down/20/supine-pillows breathing/3 sit/20 today+driving',
    later: 'walk 0 10:00',
    held: `cold cold-9; heat heat-4 until 0 10:33; stretch stretch-2; ${massage}; rub rub-5 until 0 10:03; ${lifting}`,
  },
  {
    at: '0 10:03',
    name: 'a rub may follow 30 min after heat, behind its checklist [rub-1] [walk-3]',
    why: 'RM §3 heat then rub 30; C37; FA §3 P1',
    now: 'lie-down/30/supine-pillows walk/5 breathing/3 sit/20 ask-rub today+driving',
    held: `cold cold-9; heat heat-4 until 0 10:33; stretch stretch-2; ${massage}; ${lifting}`,
  },
  {
    at: '0 10:33',
    name: 'heat is open again [heat-1]',
    why: 'FA §6; RM §3 heat then heat 60',
    now: 'lie-down/30/supine-pillows heat/20 walk/5 breathing/3 sit/20 ask-rub today+driving',
    held: `cold cold-9; stretch stretch-2; ${massage}; ${lifting}`,
  },
  {
    at: '1 12:00',
    name: 'second day [day-2] [massage-1]',
    why: 'FA §3 P2; FA §11.1; CO §8 work; C21 stretches from 48 h',
    now: 'lie-down/30/supine-pillows heat/20 walk/5 breathing/3 sit/20 ask-massage+ask-massage+ask-rub today+work+driving',
    held: `cold cold-9; stretch stretch-2 until 2 09:00; ${lifting}`,
  },
  {
    at: '2 12:00',
    name: 'third day: heat is the one suggested [heat-2]',
    why: 'FA §3 P3 "heat if liked"; C18; C17 cold is over anyway',
    now: 'walk/10 heat/20 breathing/3 stretch sit/20 ask-massage+ask-massage+ask-rub today+work+driving',
    held: lifting,
  },
  {
    at: '3 12:00',
    name: 'a grip opens a window of cold that stays closed for her [cold-9] [rest-3] [screen-6]',
    why: 'C17; FA §5.1; C15 rescue; C3 S2 again at pain 7 after care',
    now: 'walk/2 heat/20 lie-down/20/supine-pillows breathing/3 ask-night today-screen sit/20 ask-massage+ask-massage+ask-rub today+work',
    held: `cold cold-9; stretch stretch-2; driving life-4; ${lifting}`,
  },
]

const breathless: readonly Told[] = [
  ['0 09:00', { kind: 'episodeStarted', sudden: true }],
  ['0 09:01', answers('S1')],
  ['0 09:02', ticks('lying', 'cannot-rise-from-floor', 'breathless-lying-flat')],
  ['0 09:02', noneOf('cold')],
  ['0 09:02', noneOf('heat')],
  ['0 09:02', noneOf('legs-up')],
  ['0 09:03', pain(7)],
  ['0 09:06', { kind: 'profileSet', conditions: ['knee-pain'] }],
  ['0 09:10', starts('sit-footstool')],
  ['0 09:35', starts('recline')],
  ['0 10:06', over('recline')],
  ['0 10:06', starts('bed-get-out')],
  ['0 10:08', over('bed-get-out')],
  ['0 10:10', answers('S2')],
  ['0 10:11', ticks('background', 'cvd')],
  ['0 10:12', answers('S4')],
  ['0 11:00', answers('S1', ['sudden-breathless'])],
  ['0 18:00', cleared('sudden-breathless')],
  ['0 18:10', answers('S1')],
  ['0 18:11', answers('S2')],
  ['0 18:12', pain(5)],
  ['0 22:00', walked],
]

const propped = 'bed-get-in: side-lying recline forward-lean stand-lean sit-footstool'
const severe = `stretch stretch-2; ${massage}; driving life-4; ${lifting}`

const neverFlat: readonly Glimpse[] = [
  {
    at: '0 09:05',
    name: 'on the side or propped up in bed, nothing flat [rest-1]',
    why: 'FA §4.1 "breathless lying flat: bed or firm sofa"; FA §4.4 avoid if',
    now: 'lie-down/20/side-lying cold/20|heat/20 breathing/3 today-screen sit/20 ask-rub today',
    ways: propped,
    later: 'walk 0 10:00',
    held: severe,
  },
  {
    at: '0 09:07',
    name: 'with bad knees not leaning forward either [rest-1]',
    why: 'FA §4.4 forward-lean, avoid if knee pain',
    now: 'lie-down/20/side-lying cold/20|heat/20 breathing/3 today-screen sit/20 ask-rub today',
    ways: propped.replace('forward-lean ', ''),
    later: 'walk 0 10:00',
    held: severe,
  },
  {
    at: '0 09:15',
    name: 'sitting with a footstool, up at 20 min [sit-2]',
    why: 'FA §4.4 sit-footstool ≤20 min',
    now: 'lie-down/20/side-lying cold/20|heat/20 breathing/3 today-screen ask-rub today',
    later: 'sit-over 0 09:30; walk 0 10:00',
    held: severe,
  },
  {
    at: '0 09:30',
    name: 'stand and walk [sit-2]',
    why: 'FA §4.4 sit-footstool ≤20 min; CO §8 "move every 20–30 min"',
    now: 'sit-over lie-down/20/side-lying cold/20|heat/20 breathing/3 today-screen ask-rub today',
    later: 'walk 0 10:00',
    held: severe,
  },
  {
    at: '0 09:56',
    name: 'reclined for 20 min: another position [rest-4]',
    why: 'FA §3 P1; FA §4.4',
    now: 'cold/20|heat/20 change-position breathing/3 today-screen ask-rub today',
    ways: propped.replace('forward-lean ', ''),
    later: 'lying-over 0 10:05',
    held: severe,
  },
  {
    at: '0 10:05',
    name: 'the bout is over [rest-5]',
    why: 'FA §3 lie_bout_max_min; FA §4.4 recline 10–30 min',
    now: 'lying-over cold/20|heat/20 breathing/3 today-screen ask-rub today',
    held: severe,
  },
  {
    at: '0 10:15',
    name: 'heart disease told: cold until a clinician agrees [cold-10]',
    why: 'FA §5.1 "angina or serious heart disease: ask clinician"',
    now: 'heat/20 lie-down/30/side-lying breathing/3 sit/20 ask-rub today',
    later: 'walk 0 11:08',
    held: `cold cold-10; ${severe}`,
  },
  {
    at: '0 11:01',
    name: 'suddenly breathless: help and nothing else [danger-1]',
    why: 'RF §3a sudden-breathless, R1; C1',
    tier: 'emergency-now',
    signs: 'sudden-breathless',
    now: 'seek-emergency',
  },
  {
    at: '0 18:05',
    name: 'cleared; pain 7 after care asks S1 and S2 again [screen-1] [screen-6]',
    why: 'C11 a clinician’s word; C3',
    now: 'first-screen heat/20 walk/2 lie-down/30/side-lying breathing/3 today-screen sit/20 ask-rub today',
    held: `cold cold-10; ${severe}`,
  },
  {
    at: '0 22:30',
    name: 'the night [sleep-1] [sleep-2]',
    why: 'FA §8; C38',
    now: 'tonight awake heat/20 lie-down/30/side-lying breathing/3 sit/20 ask-rub today+driving',
    later: 'walk 0 23:00',
    held: `cold cold-10; stretch stretch-2; ${massage}; ${lifting}`,
  },
]

describe('golden: what is closed', () => {
  const propped = lived(breathless)
  test.each(withoutCold)('Raynaud, $at $name', (glimpse) => {
    expect(seenAt(raynaud, glimpse)).toEqual(expectedOf(glimpse))
  })
  test.each(neverFlat)('breathless lying flat, $at $name', (glimpse) => {
    expect(seenAt(propped, glimpse)).toEqual(expectedOf(glimpse))
  })
})
