import { hour, year } from '../../instant.ts'
import { signsOn } from '../../danger.ts'
import type { AdviceRule } from '../../rule.ts'
import { signIds, signs, type SignId } from '../signs.ts'
import { firstScreen } from './firstScreen.ts'
import {
  all,
  answered,
  any,
  anyOf,
  atLeast,
  has,
  inEpisode,
  mayComfort,
  not,
  since,
  screened,
  within,
} from './terms.ts'

/** `severe-unmanageable` is first asked this long after care began (C3). */
const severeAskedAfter = 2 * hour

/** The end of day 14 (red-flags §4). */
const lastMorning = 15 * 24 * hour

/** The red flags after an injection are shown for so long (remedies §11). */
const injectionWatched = 14 * 24 * hour

/** A person who has been getting up for this long is asked if they are stuck (C39). */
const stuckAfter = 30

const plain = (signs: readonly SignId[]) => signs.map((sign) => ({ sign }))

const timed: Partial<Record<SignId, ReturnType<typeof since>>> = {
  'severe-unmanageable': since('care-began', severeAskedAfter),
  'pregnancy-new-severe': has('condition:pregnant'),
  'worse-at-two-weeks': since('onset', 14 * 24 * hour),
  'not-improving': since('onset', 42 * 24 * hour),
  'inflammatory-pattern': since('onset', 90 * 24 * hour),
}

const asked = (screen: Parameters<typeof signsOn>[0]) =>
  signsOn(screen).map((sign) => {
    const when = timed[sign]
    return when ? { sign, when } : { sign }
  })

/** The danger check and its returns (red-flags §4, C8, C13, C36–C39). */
export const screenRules: readonly AdviceRule[] = [
  firstScreen,
  {
    id: 'screen-2',
    item: 'legs-screen',
    kind: 'screen',
    order: 11,
    when: all(mayComfort, has('leg-news')),
    screen: 'legs',
    signs: plain(['ces-both-legs', 'leg-weakness-worsening', 'new-leg-numbness']),
    answeredBy: 'dangerAnswered',
    sources: ['red-flags', 'bmjbp'],
    mark: 'C',
  },
  {
    id: 'screen-3',
    item: 'breath-screen',
    kind: 'screen',
    order: 12,
    when: has('welts-unasked'),
    screen: 'recheck',
    signs: plain(['anaphylaxis']),
    answeredBy: 'dangerAnswered',
    sources: ['rulings', 'expert-consensus'],
    mark: 'RULE',
  },
  {
    id: 'screen-13',
    item: 'injection-screen',
    kind: 'screen',
    order: 12,
    when: all(mayComfort, within('injection', injectionWatched), since('injection-screen-due', 0)),
    screen: 'recheck',
    signs: plain(['injection-danger']),
    answeredBy: 'dangerAnswered',
    sources: ['rulings', 'remedies'],
    mark: 'RULE',
  },
  {
    id: 'danger-8',
    item: 'chest-screen',
    kind: 'screen',
    order: 12,
    when: all(
      mayComfort,
      has('sign:thoracic-pain'),
      since('born-from', 50 * year),
      any(has('smokes'), anyOf('hypertension', 'hypertension-uncontrolled', 'cvd')),
      not(has('chest-rechecked')),
    ),
    screen: 'recheck',
    signs: plain(['chest-pain', 'collapse-or-tearing']),
    answeredBy: 'dangerAnswered',
    sources: ['red-flags', 'nhs-bp'],
    mark: 'C',
  },
  {
    id: 'screen-4',
    item: 'stuck-screen',
    kind: 'screen',
    order: 12,
    when: all(
      inEpisode,
      any(has('get-up-failed'), since('get-up-since', stuckAfter)),
      not(has('stuck-asked')),
    ),
    screen: 'recheck',
    signs: plain(['stuck-on-floor']),
    answeredBy: 'dangerAnswered',
    sources: ['first-aid', 'rulings'],
    mark: 'C',
  },
  {
    id: 'screen-5',
    item: 'morning-screen',
    kind: 'screen',
    order: 13,
    when: all(
      mayComfort,
      within('onset', lastMorning),
      since('morning-screen-due', 0),
      not(since('first-screen-due', 0)),
    ),
    screen: 'morning',
    signs: plain([
      'ces-saddle-numbness',
      'ces-bladder',
      'ces-bowel',
      'ces-sexual',
      'ces-both-legs',
      'leg-weakness-worsening',
    ]),
    answeredBy: 'dangerAnswered',
    sources: ['red-flags', 'bmjbp', 'rulings'],
    mark: 'C',
  },
  {
    id: 'screen-6',
    item: 'today-screen',
    kind: 'screen',
    order: 60,
    when: all(mayComfort, since('today-screen-due', 0)),
    screen: 'S2',
    signs: asked('S2'),
    answeredBy: 'dangerAnswered',
    sources: ['red-flags', 'nhs-bp'],
    mark: 'C',
  },
  {
    id: 'screen-7',
    item: 'pattern-screen',
    kind: 'screen',
    order: 64,
    when: all(mayComfort, has('today-screen-done'), since('pattern-screen-due', 0)),
    screen: 'S4',
    signs: asked('S4'),
    answeredBy: 'dangerAnswered',
    sources: ['red-flags', 'rulings'],
    mark: 'C',
  },
  {
    id: 'screen-8',
    item: 'time-screen',
    kind: 'screen',
    order: 65,
    when: all(mayComfort, since('time-screen-due', 0)),
    screen: 'S5',
    signs: asked('S5'),
    answeredBy: 'dangerAnswered',
    sources: ['red-flags', 'w24', 'ng65'],
    mark: 'C',
  },
  {
    id: 'screen-12',
    item: 'inflammatory-screen',
    kind: 'screen',
    order: 63,
    when: all(mayComfort, has('sign:inflammatory-pattern'), not(atLeast('inflammatory', 0))),
    screen: 'S5',
    signs: plain(signIds.filter((sign) => signs[sign].screen === 'ibp')),
    answeredBy: 'dangerAnswered',
    sources: ['ng65', 'rulings'],
    mark: 'V',
  },
  {
    id: 'screen-9',
    item: 'about-you',
    kind: 'screen',
    order: 62,
    when: all(mayComfort, has('today-screen-done'), not(answered('background'))),
    answeredBy: 'profileSet',
    gate: 'background',
    sources: ['red-flags', 'h09', 'rulings'],
    mark: 'C',
  },
  {
    id: 'screen-10',
    item: 'ask-pain',
    kind: 'measure',
    order: 58,
    when: all(mayComfort, not(has('pain-known'))),
    answeredBy: 'painNoted',
    sources: ['rulings', 'first-aid'],
    mark: 'RULE',
  },
  {
    id: 'screen-11',
    item: 'ask-standing',
    kind: 'measure',
    order: 59,
    when: all(
      mayComfort,
      any(
        all(since('onset', 24 * hour), not(has('up-since-lying')), not(has('cannot-stand'))),
        all(
          since('care-began', severeAskedAfter),
          atLeast('pain', 8),
          not(has('cannot-reach-toilet')),
        ),
      ),
      not(has('ability-asked')),
    ),
    answeredBy: 'abilityNoted',
    sources: ['rulings', 'first-aid'],
    mark: 'RULE',
  },
  {
    id: 'cold-6',
    item: 'ask-skin',
    kind: 'screen',
    order: 32,
    when: all(screened, has('cold-skin-unseen'), not(has('cold-on')), not(has('heat-on'))),
    answeredBy: 'skinChecked',
    sources: ['mpft', 'first-aid'],
    mark: 'V',
  },
  {
    id: 'heat-11',
    item: 'ask-skin',
    kind: 'screen',
    order: 32,
    when: all(screened, has('heat-skin-unseen'), not(has('cold-on')), not(has('heat-on'))),
    answeredBy: 'skinChecked',
    sources: ['first-aid', 'remedies'],
    mark: 'K',
  },
  {
    id: 'cold-7',
    item: 'ask-washed',
    kind: 'measure',
    order: 66,
    when: all(mayComfort, has('cream-unwashed')),
    answeredBy: 'washed',
    sources: ['first-aid', 'fda12'],
    mark: 'C',
  },
]
