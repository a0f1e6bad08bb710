import type { RuleId } from '../../ruleIds.ts'
import type { Fact, Moment, Score } from '../../../fact.ts'

/** Why a rule advises, asks or holds: one plain sentence each. */
export const ruleWords = {
  'screen-1': 'Some back pain needs help fast. This check takes half a minute.',
  'screen-2': 'Something about a leg is new. That must be checked at once.',
  'screen-3': 'Itchy welts can spread to the breath. One question.',
  'danger-8': 'Pain at chest level can come from the heart or lungs.',
  'screen-4': 'Getting up did not work. One question.',
  'screen-5': 'Nerve signs can change overnight. One tap if nothing changed.',
  'screen-6': 'These signs do not need an ambulance, but they should not be missed.',
  'screen-7': 'How pain behaves says if a visit would help.',
  'screen-8': 'Time has passed. This shows if a visit would help.',
  'screen-12': 'Pain that eases with moving can need a special test.',
  'screen-9': 'Some facts about you change what is safe.',
  'screen-10': 'A number now shows later what helped.',
  'screen-11': 'Not standing is common at first. It matters if it lasts.',
  'rest-1': 'Lying still lets the muscle let go. A short rest is enough.',
  'rest-2': 'Another short rest may ease it.',
  'rest-3': 'A short rest is fine after a new grip or when pain is high.',
  'rest-4': 'A change of position every 20 to 30 minutes keeps you from stiffening.',
  'rest-5': 'Half an hour is enough at one go. A short walk helps more now.',
  'rest-6': 'You have rested as long as is good in one day. Moving heals faster now.',
  'walk-1': 'After lying, a short walk keeps the back from stiffening.',
  'walk-2': 'It is an hour since you were last up.',
  'walk-3': 'An hour has passed. A few steps help, if you can.',
  'walk-4': 'From the third day, walking helps more than rest.',
  'walk-5': 'You said you cannot stand. Walking waits for that.',
  'cold-1': 'Cold can dull the pain for a while. Warmth is as good.',
  'cold-2': 'After three times, two hours off is better for the skin.',
  'cold-3': 'Longer cold can harm the skin. Take it off now.',
  'cold-4': 'Skin needs half an hour to warm up again.',
  'cold-5': 'The skin must look and feel normal before the next time.',
  'cold-6': 'The skin after cold decides if it may be used again.',
  'cold-7': 'Cream and cold or heat together can burn the skin.',
  'cold-8': 'Eight times a day is the most that is safe.',
  'cold-9': 'You told us something that makes cold unsafe for you.',
  'cold-10': 'With your heart or blood pressure, ask a doctor before using cold.',
  'cold-11': 'There is cream on the skin. Wash it off and wait two hours.',
  'cold-12': 'Your skin reacted badly to cold. No more of it.',
  'cold-13': 'The skin stayed red for an hour. No more cold today.',
  'cold-14': 'Wait 15 minutes after warmth.',
  'heat-1': 'Warmth eases back pain a little. It is the better tested of the two.',
  'heat-2': 'From the third day, warmth is the better choice.',
  'heat-3': 'Twenty minutes is enough. Take it off now.',
  'heat-4': 'Leave an hour between warm packs.',
  'heat-5': 'Wait until feeling is back after cold.',
  'heat-6': 'The skin must look and feel normal first.',
  'heat-7': 'You told us something that makes heat unsafe for you.',
  'heat-8': 'There is cream on the skin. Wash it off and wait two hours.',
  'heat-9': 'Your skin reacted badly to heat. No more of it.',
  'heat-10': 'The skin must look and feel normal before the next time.',
  'heat-11': 'The skin after warmth decides if it may be used again.',
  'breathing-1': 'Slow breaths out help the muscles let go.',
  'breathing-2': 'Slow breaths out help the muscles let go.',
  'stretch-1':
    'You may be ready for gentle stretches. Ask a doctor or physiotherapist which suit you.',
  'stretch-2': 'Stretches wait for the third day and for pain of 4 or less.',
  'stretch-3': 'A leg sign is open. Stretches wait for that.',
  'stretch-4': 'Something is to be checked today. Stretches wait for that.',
  'course-1': 'A new number shows if it is easing.',
  'course-4':
    'Pain still wakes you after four weeks. A physiotherapist can help, also with low mood and worry.',
  'course-6': 'After twelve weeks, ask a doctor or physiotherapist for a plan for lasting pain.',
  'course-7':
    'Three times or more in a year. Exercise with advice can help prevent the next. Ask for it.',
  'course-8': 'Pain has been up for some hours. Such a flare can last hours to weeks.',
  'course-9': 'Pain has been low for a week. Some ache may come back. That is common.',
  'course-10': 'Pain has been clearly lower for three days.',
  'course-11':
    'A month with hardly any pain. If your usual activities are back, this episode is over.',
  'plan-1': 'No open trouble with your back. Start here when it hurts.',
} as const satisfies Partial<Record<RuleId, string>>

type Since = `since-${Moment}`
type ScoreWord = `${Score}-is` | `${Score}-unknown`

/** How things are, as a rule read them. A word that is missing here is left unsaid on purpose. */
const stateWords = {
  'since-onset': 'It began {at|ago} ago.',
  'since-pain-told': 'You last told your pain {at|ago} ago.',
  'since-quiet': 'Pain has been 1 or less for {at|ago}.',
  'since-rise': 'Pain rose {at|ago} ago.',
  'same-episode': 'This belongs to the same episode.',
  recurrence: 'Your back was quiet for a month before.',
  'since-cold-end': 'The last cold ended at {at|time}.',
  'since-heat-end': 'The last warmth ended at {at|time}.',
  'since-lying-since': 'You have been lying since {at|time}.',
  'since-risen': 'You were last up at {at|time}.',
  'since-grip': 'The last grip was {at|ago} ago.',
  'pain-is': 'Your pain is {value}.',
  'pain-unknown': 'Your pain is not known yet.',
  'swelling-is': 'Swelling is {value} of 3.',
} as const satisfies Partial<Record<Since | ScoreWord | Fact, string>>

const otherWords = {
  'episodes-times': '{times} episodes in the last 12 months.',
  'cold-times': 'Cold was used {times} times in the last 24 hours.',
  'why-gate': 'A short safety check comes first.',
  'why-all-quiet': 'No open trouble with your back. Start here when it hurts.',
  sign: '{sign|sign}',
  'sign-told': '{sign|sign}, told at {at|time}.',
} as const

/** Every template by word id, for `say`. */
export const reasonWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(ruleWords).map(([rule, text]) => [`why-${rule}`, text])),
  ...stateWords,
  ...otherWords,
}
