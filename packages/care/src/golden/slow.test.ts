import { describe, expect, test } from 'vitest'
import type { SignId } from '../content/signs.ts'
import type { Telling } from '../event.ts'
import { answers, noneOf, pain } from '../testing/story.ts'
import { atOf, expectedOf, lived, seenAt, type Glimpse } from './life.ts'

/* A slow recovery over three months. Its clock is that of Iceland, which never changes. */

const zone = 'Atlantic/Reykjavik'

const woken = (day: number, wokenByPain = 0): Telling => ({
  kind: 'slept',
  score: 5,
  wokenByPain,
  wokeAt: atOf(`${day} 07:00`),
})
const seen = (...signs: readonly SignId[]): Telling => ({
  kind: 'careSought',
  signs,
  outcome: 'seen',
})

const life = lived([
  ['0 09:00', { kind: 'episodeStarted' }],
  ['0 09:01', answers('S1')],
  ['0 09:02', noneOf('lying')],
  ['0 09:02', noneOf('cold')],
  ['0 09:02', noneOf('heat')],
  ['0 09:02', noneOf('legs-up')],
  ['0 09:03', pain(7)],
  ['0 09:05', answers('S2')],
  ['0 09:06', noneOf('background')],
  ['0 09:07', answers('S4')],
  ['0 10:00', { kind: 'walked', minutes: 5, painRise: 0 }],
  ['3 09:00', pain(7)],
  ['6 07:00', woken(6)],
  ['6 07:01', answers('morning')],
  ['7 07:00', woken(7)],
  ['7 07:01', answers('morning')],
  ['7 09:30', pain(7)],
  ['8 07:00', woken(8)],
  ['8 07:01', answers('morning')],
  ['8 10:00', seen('no-fall-in-a-week')],
  ['12 09:00', pain(6)],
  ['13 07:00', woken(13)],
  ['13 07:01', answers('morning')],
  ['14 07:00', woken(14)],
  ['14 07:01', answers('morning')],
  ['14 09:30', pain(6)],
  ['14 12:10', answers('S4', ['one-leg-nerve-pain'])],
  ['14 12:11', answers('S5')],
  ['15 07:01', answers('morning')],
  ['15 10:00', seen('one-leg-nerve-pain', 'slow-at-two-weeks')],
  ['27 09:00', pain(5)],
  ['28 12:10', answers('S4')],
  ['28 12:11', answers('S5')],
  ['28 12:12', woken(28, 2)],
  ['41 09:00', pain(4)],
  ['42 07:00', woken(42)],
  ['42 09:30', pain(4)],
  ['42 10:00', answers('S4')],
  ['42 10:01', answers('S5')],
  ['43 10:00', seen('not-improving')],
  ['81 09:30', pain(3)],
  ['83 07:00', woken(83)],
  ['84 07:00', woken(84)],
  ['84 09:30', pain(3)],
  ['89 09:00', pain(3)],
  ['90 07:00', woken(90)],
  ['90 12:05', answers('S5', ['inflammatory-pattern'])],
])

const skin = 'ask-massage+ask-massage+ask-rub'
const page = `${skin} today+work+driving+lifting`
const severe = 'stretch stretch-2; driving life-4'

const glimpses: readonly Glimpse[] = [
  {
    at: '6 12:00',
    name: 'six days at the peak: not yet [course-2]',
    why: 'CO §9 "7 days: no fall at all"; FA §3 P3 rescue only; C15; C27',
    now: `walk/2 heat/20 lie-down/20/supine-pillows breathing/3 sit/20 ${skin} today+work`,
    held: `${severe}; lifting life-5 until 7 09:00`,
  },
  {
    at: '7 12:00',
    name: 'seven days without any fall: a visit this week [course-2]',
    why: 'CO §9 "7 days, no fall at all from peak: within-days check"',
    tier: 'within-days',
    signs: 'no-fall-in-a-week',
    now: `walk heat/20 lie-down/20/supine-pillows breathing/3 sit/20 ${skin} today+work+lifting seek-within-days`,
    held: severe,
  },
  {
    at: '8 12:00',
    name: 'care sought for it [course-2]',
    why: 'C11 "careSought with an outcome"',
    now: `walk heat/20 lie-down/20/supine-pillows breathing/3 sit/20 ${skin} today+work+lifting`,
    held: severe,
  },
  {
    at: '13 12:00',
    name: 'a fall of 1 point on day 13: nothing yet [course-3] [rest-3]',
    why: 'CO §9 2 weeks; CO §3 "A change of 1 point is noise"; FA §3 P4 lying none',
    now: `walk heat/20 breathing/3 sit/20 ${page}`,
    held: 'stretch stretch-2',
  },
  {
    at: '14 12:00',
    name: 'two weeks, 14 % down: a visit, S4 and S5 [course-3] [screen-7] [screen-8]',
    why: 'CO §9 "2 weeks: <30% fall"; RF §4 day 14',
    tier: 'within-days',
    signs: 'slow-at-two-weeks',
    now: `walk heat/20 breathing/3 pattern-screen time-screen sit/20 ${page} seek-within-days`,
    held: 'stretch stretch-2',
  },
  {
    at: '14 12:15',
    name: 'pain below one knee joins it [danger-15] [course-3]',
    why: 'RF §3c one-leg-nerve-pain within-days; CO §9 2 weeks "or new leg pain"',
    tier: 'within-days',
    signs: 'one-leg-nerve-pain slow-at-two-weeks',
    now: `walk heat/20 breathing/3 sit/20 ${page} seek-within-days`,
    held: 'stretch stretch-2',
  },
  {
    at: '28 12:00',
    name: 'day 28: care was sought for both, S4 and S5 are due [screen-7] [screen-8]',
    why: 'RF §4 "day 14, 28, 42"; C11; C38',
    now: `walk heat/20 breathing/3 ask-night pattern-screen time-screen sit/20 ${page}`,
    held: 'stretch stretch-2',
  },
  {
    at: '28 12:15',
    name: 'pain broke the night: a physiotherapist, and how the mood is [course-4]',
    why: 'CO §9 "4 weeks: still limiting work or sleep: book physiotherapy; check mood and beliefs"',
    now: `walk heat/20 breathing/3 sit/20 visit ${page}`,
    held: 'stretch stretch-2',
  },
  {
    at: '42 12:00',
    name: 'six weeks, 43 % down: a review, and stretches at pain 4 [course-5] [stretch-2]',
    why: 'CO §9 "6 weeks: <50% fall: medical review"; C21 pain ≤ 4',
    tier: 'within-days',
    signs: 'not-improving',
    now: `walk heat/20 breathing/3 stretch sit/20 ${page} seek-within-days`,
  },
  {
    at: '83 12:00',
    name: 'reviewed, 57 % down, settling [course-10]',
    why: 'CO §2 settling; CO §9 12 weeks not yet',
    now: `walk heat/20 breathing/3 stretch sit/20 course ${page}`,
  },
  {
    at: '84 12:00',
    name: 'twelve weeks: a plan for lasting pain [course-6]',
    why: 'CO §9 "12 weeks, ongoing: persistent-pain plan"',
    now: `walk heat/20 breathing/3 stretch sit/20 course visit ${page}`,
  },
  {
    at: '90 12:00',
    name: 'day 90: the pattern of inflammation is asked [screen-8]',
    why: 'RF §4 S5 "inflammatory score (day 90)"; CO §9 12 weeks',
    now: `walk heat/20 breathing/3 time-screen stretch sit/20 ${page}`,
  },
  {
    at: '90 12:06',
    name: 'yes: a note, and the nine items of its score [danger-22] [screen-12]',
    why: 'C10 "The pattern opens the score … fewer: note"; RF §3d',
    tier: 'note',
    now: `walk heat/20 breathing/3 inflammatory-screen stretch sit/20 ${page}`,
  },
]

describe('golden: a slow recovery', () => {
  test.each(glimpses)('$at $name', (glimpse) => {
    expect(seenAt(life, { ...glimpse, zone })).toEqual(expectedOf(glimpse))
  })
})
