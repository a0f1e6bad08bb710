import { signsOn } from '../../danger.ts'
import type { AdviceRule } from '../../rule.ts'
import { all, inEpisode, since } from './terms.ts'

/** The danger check that comes before everything (red-flags §4, C13, C36). */
export const firstScreen: AdviceRule = {
  id: 'screen-1',
  item: 'first-screen',
  kind: 'screen',
  order: 10,
  when: all(inEpisode, since('first-screen-due', 0)),
  screen: 'S1',
  signs: signsOn('S1').map((sign) => ({ sign })),
  answeredBy: 'dangerAnswered',
  sources: ['red-flags', 'rulings', 'nhs-bp'],
  mark: 'C',
}
