import { describe, expect, test } from 'vitest'
import type { Telling } from '../event.ts'
import { answers, noneOf, pain, starts } from '../testing/story.ts'
import { atOf, expectedOf, lived, over, seenAt, type Glimpse } from './life.ts'

/* A second day of massage and a rub; every checklist answered with none, the oil and rub tried. */

const washed: Telling = { kind: 'washed', area: 'low-left' }
const woken = (day: number): Telling => ({
  kind: 'slept',
  score: 7,
  wokenByPain: 0,
  wokeAt: atOf(`${day} 07:00`),
})
const walked: Telling = { kind: 'walked', minutes: 5, painRise: 0 }

const life = lived([
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
  ['0 10:00', noneOf('massage')],
  ['0 10:00', noneOf('oil')],
  ['0 10:00', noneOf('rub')],
  ['0 12:00', walked],
  ['1 07:00', woken(1)],
  ['1 07:01', answers('morning')],
  ['1 07:30', walked],
  ['1 07:35', pain(4)],
  ['1 10:00', starts('massage-helper')],
  ['1 10:10', over('massage-helper')],
  ['1 10:15', washed],
  ['1 11:00', starts('rub')],
  ['1 11:05', over('rub')],
  ['1 11:30', washed],
  ['1 14:10', starts('massage-self')],
  ['1 14:20', over('massage-self')],
  ['2 07:00', woken(2)],
  ['2 07:01', answers('morning')],
  ['2 07:35', pain(3)],
  ['2 08:00', washed],
])

const lying = 'lie-down/30/supine-pillows'
const choice = 'cold/20|heat/20'
const two = 'massage-helper+massage-self'
const oils = 'eucalyptus-massage+mustard-oil-massage'
const stretch = 'stretch stretch-2 until 2 09:00'
const lifting = 'lifting life-5 until 7 09:00'

const glimpses: readonly Glimpse[] = [
  {
    at: '0 12:00',
    name: 'massage and oils wait for the first day, a rub does not [massage-4] [rub-1]',
    why: 'FA §11.1 "Not in the first 24 h"; RM §1',
    now: `${lying} ${choice} breathing/3 sit/20 rub today+driving`,
    later: 'walk 0 13:00',
    held: `stretch stretch-2; ${two}+${oils} massage-4 until 1 09:00; ${lifting}`,
  },
  {
    at: '1 09:00',
    name: '24 h: massage, oils and rub on one page [massage-1] [oil-1] [oil-2]',
    why: 'FA §11; RM §2 step 4 "if wanted and allowed"; RM §6, §8, §9',
    now: `${lying} ${choice} walk/5 breathing/3 sit/20 ${two}+${oils}+rub today+work+driving`,
    held: `${stretch}; ${lifting}`,
  },
  {
    at: '1 10:12',
    name: 'after a massage: wash or wipe before anything else [massage-3] [massage-7]',
    why: 'RM §3 row massage: wipe off, wash; massage then massage 4 h; FA §11.5',
    now: `ask-washed ${lying} walk/5 breathing/3 sit/20 today+work+driving`,
    held: `cold cold-15; heat heat-12; ${stretch}; ${two} massage-7 until 1 14:10; eucalyptus-massage oil-6; mustard-oil-massage oil-7; rub rub-5; ${lifting}`,
  },
  {
    at: '1 10:15',
    name: 'wiped off: all but a second massage [cold-15] [heat-12]',
    why: 'RM §3 massage then heat, cold: wipe off; then oils: wipe off; then rub: wash',
    now: `${lying} ${choice} walk/5 breathing/3 sit/20 ${oils}+rub today+work+driving`,
    held: `${stretch}; ${two} massage-7 until 1 14:10; ${lifting}`,
  },
  {
    at: '1 11:06',
    name: 'after a rub heat is closed for 8 h, cold until a wash [heat-12] [cold-15] [rub-5]',
    why: 'RM §3 row rub: heat 8 h or 120 after wash (FDA 2012), cold 120 after wash, rub 4 h, oils 8 h and 12 h',
    now: `ask-washed ${lying} walk/5 breathing/3 sit/20 today+work+driving`,
    held: `cold cold-15; heat heat-12 until 1 19:05; ${stretch}; ${two} massage-7; eucalyptus-massage oil-6 until 1 19:05; mustard-oil-massage oil-7 until 1 23:05; rub rub-5 until 1 15:05; ${lifting}`,
  },
  {
    at: '1 11:31',
    name: 'washed at 11:30: cold and heat two hours later [cold-15] [heat-12]',
    why: 'RM §3 row rub: 120 after wash; massage: wash, then 4 h after the massage of 10:10',
    now: `${lying} walk/5 breathing/3 sit/20 today+work+driving`,
    held: `cold cold-15 until 1 13:30; heat heat-12 until 1 13:30; ${stretch}; ${two} massage-7 until 1 14:10; eucalyptus-massage oil-6 until 1 19:05; mustard-oil-massage oil-7 until 1 23:05; rub rub-5 until 1 15:05; ${lifting}`,
  },
  {
    at: '1 13:30',
    name: 'cold and heat are open [cold-15] [heat-12]',
    why: 'RM §3 row rub: 120 after wash',
    now: `${lying} ${choice} walk/5 breathing/3 sit/20 today+work+driving`,
    held: `${stretch}; ${two} massage-7 until 1 14:10; eucalyptus-massage oil-6 until 1 19:05; mustard-oil-massage oil-7 until 1 23:05; rub rub-5 until 1 15:05; ${lifting}`,
  },
  {
    at: '1 14:30',
    name: 'two massages are enough for 24 h from the first [massage-7] [massage-10]',
    why: 'RM §1 massage max 2 a day; C38 "A day in a limit is a rolling 24 h"; RM §3 wash',
    now: `ask-washed ${lying} walk/5 breathing/3 sit/20 today+work+driving`,
    held: `cold cold-15; heat heat-12; ${stretch}; ${two} massage-7 massage-10 until 2 10:00; eucalyptus-massage oil-6; mustard-oil-massage oil-7; rub rub-5; ${lifting}`,
  },
  {
    at: '2 10:00',
    name: 'third day, washed: everything again, and stretches [massage-7] [stretch-1] [sleep-4]',
    why: 'RM §1, §3; FA §3 P3; C21; FA §8 before rising, while nobody told of being up',
    now: `morning-rise walk/10 heat/20 breathing/3 stretch sit/20 ${two}+${oils}+rub today+work+driving`,
    held: lifting,
  },
]

describe('golden: a day of massage and a rub', () => {
  test.each(glimpses)('$at $name', (glimpse) => {
    expect(seenAt(life, glimpse)).toEqual(expectedOf(glimpse))
  })
})
