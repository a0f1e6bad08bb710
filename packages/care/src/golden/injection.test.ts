import { describe, expect, test } from 'vitest'
import type { SignId } from '../content/signs.ts'
import type { Telling } from '../event.ts'
import { answers, noneOf, pain } from '../testing/story.ts'
import { atOf, expectedOf, lived, seenAt, type Glimpse, type Told } from './life.ts'

/* An epidural injection on the afternoon of day 10, after a bad morning. */

const asked = (...yes: readonly SignId[]): Telling => ({
  kind: 'dangerAnswered',
  screen: 'recheck',
  asked: ['injection-danger'],
  yes,
  unsure: [],
})
const woken = (day: number): Telling => ({
  kind: 'slept',
  score: 6,
  wokenByPain: 0,
  wokeAt: atOf(`${day} 07:00`),
})
const morning = (day: number): readonly Told[] => [
  [`${day} 07:00`, woken(day)],
  [`${day} 07:01`, answers('morning')],
  [`${day} 07:02`, asked()],
]

const before: readonly Told[] = [
  ['0 09:00', { kind: 'episodeStarted' }],
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
  ['0 12:00', { kind: 'walked', minutes: 5, painRise: 0 }],
  ['5 09:00', pain(4)],
  ['9 09:00', pain(4)],
  ['10 07:00', woken(10)],
  ['10 07:01', answers('morning')],
  ['10 09:30', pain(7)],
  ['10 14:00', { kind: 'remedyUsed', remedy: 'inj-epidural-steroid' }],
  ['10 14:05', asked()],
]

const well = lived([
  ...before,
  ...morning(11),
  ['11 09:00', pain(4)],
  ...morning(12),
  ...morning(13),
  ...morning(14),
  ['14 08:00', pain(3)],
  ['14 12:10', answers('S4')],
  ['14 12:11', answers('S5')],
  ['15 07:01', answers('morning')],
  ['23 09:00', pain(2)],
  ['24 07:00', woken(24)],
  ['24 07:02', asked()],
])
const ill = lived([...before, ['12 07:02', asked('injection-danger')]])

const page = 'massage-helper+massage-self+eucalyptus-massage+mustard-oil-massage+rub'
const spot =
  'massage-helper+massage-self massage-7 until 13 14:00; eucalyptus-massage oil-6 until 13 14:00; mustard-oil-massage oil-7 until 13 14:00'
const rub = 'rub rub-5 until 12 14:00'
const lifting = 'lifting injection-2 until 13 14:00'
const severe = `heat heat-12 until 12 14:00; stretch stretch-2 injection-2; ${spot}; ${rub}; driving life-4; ${lifting}`

const glimpses: readonly Glimpse[] = [
  {
    at: '10 12:00',
    name: 'a bad morning: rescue lying, everything for the skin [rest-3] [life-4]',
    why: 'C15, C27; FA §3 P4; CO §8 driving; CO §2 blip so far',
    now: `walk heat/20 lie-down/20/supine-pillows breathing/3 sit/20 ${page} today+work+lifting`,
    held: 'stretch stretch-2; driving life-4',
  },
  {
    at: '10 14:01',
    name: 'injected: its danger question, no heat 48 h, no massage or lifting 72 h [screen-13] [injection-2]',
    why: 'RM §11 aftercare, "72 h epidural"; RM §3 row injection: heat 48 h, rub 48 h, massage and oils 72 h; C39',
    now: 'injection-screen walk lie-down/20/supine-pillows breathing/3 after-injection sit/20 today+work',
    held: severe,
  },
  {
    at: '10 14:10',
    name: 'answered: the flare of the morning is named [injection-1] [course-8]',
    why: 'RM §11 "show for 14 days"; CO §2 flare ≥4 h',
    now: 'walk lie-down/20/supine-pillows breathing/3 after-injection sit/20 course today+work',
    held: severe,
  },
  {
    at: '11 04:00',
    name: 'each morning the question again, before the morning’s own [screen-13] [screen-5]',
    why: 'RM §11 red flags for 14 days; C39; RF §4; C38',
    now: 'injection-screen morning-screen tonight awake walk lie-down/20/supine-pillows breathing/3 ask-night after-injection sit/20 today+work',
    held: severe,
  },
  {
    at: '11 12:00',
    name: 'pain 4 again, and still no driving for a day after an epidural [life-4]',
    why: 'RM §11 "Do not: Drive (epidural or sedation 24 h)"; CO §8',
    now: 'walk breathing/3 after-injection sit/20 today+work',
    held: `heat heat-12 until 12 14:00; stretch injection-2 until 13 14:00; ${spot}; ${rub}; driving life-4 until 11 14:00; ${lifting}`,
  },
  {
    at: '11 15:00',
    name: 'a day later: driving, and rest for the muscle still [life-4] [injection-2]',
    why: 'RM §11 "no strengthening for 48 h (72 h epidural)"; driving after 24 h',
    now: 'walk breathing/3 after-injection sit/20 today+work+driving',
    held: `heat heat-12 until 12 14:00; stretch injection-2 until 13 14:00; ${spot}; ${rub}; ${lifting}`,
  },
  {
    at: '12 14:00',
    name: '48 h: heat and a rub [heat-12] [rub-5]',
    why: 'RM §11 "heat allowed from 48 h"; RM §3 row injection',
    now: 'walk heat/20 breathing/3 after-injection sit/20 rub today+work+driving',
    held: `stretch injection-2 until 13 14:00; ${spot}; ${lifting}`,
  },
  {
    at: '13 14:00',
    name: '72 h: massage, oils, stretches, lifting [massage-7] [injection-2]',
    why: 'RM §11 "Deep massage on the spot until 72 h", 72 h epidural; RM §3',
    now: `walk heat/20 breathing/3 stretch after-injection sit/20 ${page} today+work+driving+lifting`,
  },
  {
    at: '14 12:00',
    name: 'two weeks into the episode: S4 and S5 [screen-7] [screen-8]',
    why: 'RF §4 day 14; CO §2 the note is silent while a screen is due',
    now: `walk heat/20 breathing/3 pattern-screen time-screen stretch after-injection sit/20 ${page} today+work+driving+lifting`,
  },
  {
    at: '24 13:59',
    name: 'the last minute of its 14 days [injection-1]',
    why: 'RM §11 "show for 14 days"; CO §2 settling',
    now: `walk heat/20 breathing/3 stretch after-injection sit/20 course ${page} today+work+driving+lifting`,
  },
  {
    at: '24 14:00',
    name: 'over [injection-1]',
    why: 'RM §11 "show for 14 days"',
    now: `walk heat/20 breathing/3 stretch sit/20 course ${page} today+work+driving+lifting`,
  },
]

const danger: Glimpse = {
  at: '12 07:03',
  name: 'fever, redness, a bad headache or numbness after it: an emergency [danger-1]',
  why: 'C12 injection-danger; RM §11 red flags after an injection; C1',
  tier: 'emergency-now',
  signs: 'injection-danger',
  now: 'seek-emergency',
}

describe('golden: an injection on day 10', () => {
  test.each(glimpses)('$at $name', (glimpse) => {
    expect(seenAt(well, glimpse)).toEqual(expectedOf(glimpse))
  })
  test(`${danger.at} ${danger.name}`, () => {
    expect(seenAt(ill, danger)).toEqual(expectedOf(danger))
  })
})
