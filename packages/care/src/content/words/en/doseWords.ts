import { interactions } from '../../medicines/interactions.ts'

/** What a finding says; `{condition}` and `{first}` are names from the lists below. */
export const findingWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(interactions.map(({ id, words }) => [id, words])),

  // amount and time
  'over-single': 'This is more than the label allows at once. The most at once is {mg} mg.',
  'over-prescribed-single': 'This is more than your prescription says for one dose: {mg} mg.',
  'lower-for-you': 'For you the most at once is {mg} mg, because of your weight or health.',
  'too-soon': 'You last took {medicine} at {at|time}. That is too soon.',
  'vomited-counts': 'A dose still counts when you were sick after it. Do not repeat it.',
  'sooner-than-advised': 'The label allows it, but later is better: from {from|time}.',
  'same-inside': 'You already took {medicine} in {other}. Doubling up can do harm.',
  'both-count': 'This and {other} both contain {medicine}. Both count together.',
  'much-today': 'This would be more than {mg} mg in 24 hours.',
  'over-day': 'You have had {mg} mg of {medicine} in 24 hours. The limit is {most} mg.',
  'lower-day-for-you':
    'Your limit is lower because of your weight or health: {most} mg in 24 hours. Your doctor may ' +
    'set a lower one.',
  'enough-doses': 'You have had {count} doses of {medicine} in 24 hours. That is the most.',
  'days-ask':
    'This is day {day} in a row with {medicine}. Without advice the most is {most}. See a ' +
    'pharmacist or doctor.',
  'days-over':
    'This is day {day} in a row with {medicine}. The most is {most}. Talk to a pharmacist or ' +
    'doctor before any more.',

  // the family of anti-inflammatory painkillers
  'other-of-family':
    'You took {other} at {at|time}. Two anti-inflammatory painkillers together can do harm. ' +
    'Choose one and stay with it.',
  'pick-one': 'You also took {other} lately. Pick one and stay with it. Ask a pharmacist which.',
  'shares-full': 'Together with the other painkiller of this family it is a full day’s worth.',
  'coated-aspirin': 'Your heart aspirin is coated. No safe gap is known between it and ibuprofen.',
  'ibuprofen-heart-aspirin':
    'Ibuprofen can block heart aspirin. Check the times with a pharmacist.',
  'after-heart-aspirin': 'You just took your heart aspirin. Leave 30 minutes before ibuprofen.',
  'before-heart-aspirin': 'Leave 8 hours before your next heart aspirin (usually {at|time}).',

  // the person
  'condition-STOP': 'Not with this: {condition}. Get advice before {medicine}.',
  'condition-ASK': 'Ask first because of this: {condition}.',
  'condition-NOTE': 'Good to know with this: {condition}.',
  'prescribed-STOP': 'You have told us: {condition}. Call your prescriber before {medicine}.',
  'prescribed-ASK': 'Check that your prescriber knows of this: {condition}.',
  'prescribed-NOTE': 'Good to know with this: {condition}.',
  'remedy-STOP': 'Not with this: {condition}.',
  'remedy-ASK': 'Ask a clinician first because of this: {condition}.',
  'remedy-NOTE': 'Keep it shorter because of this: {condition}.',
  'adults-only': 'This part is for adults. Under 18, ask a pharmacist.',
  'not-asked-yet': 'We have not asked you everything that matters here.',
  'weight-needed': 'Under 50 kg the limit goes by weight. Tell us yours.',
  'medicine-not-known': 'We do not know “{name}”. Ask a pharmacist about the two together.',

  // the box
  'not-yours': 'Only take medicines prescribed for you. We know of no prescription for {medicine}.',
  'clinic-only': 'This is given in a clinic, never at home.',
  'us-gel-not-for-back': 'This US gel is not labelled for the back.',
  'not-for-back': 'This one is not labelled for the back.',
  'check-pack': 'What is in it differs by pack. Check the list on yours.',
  'period-pain-pack': 'This pack is labelled for period pain, not for the back.',
  'eu-tolperisone': 'In the EU this is limited to stiffness after a stroke.',
  'label-part-not-known': 'Your label names something we cannot count.',
  'label-looser': 'Your label allows more of {medicine} than our table. We keep the lower number.',
  'nothing-counted': 'We have no numbers for {medicine}. Go by its pack or ask a pharmacist.',
  'amount-not-known': 'The strength of {medicine} differs by pack. We count it as a full dose.',
  'no-numbers': 'We know {medicine}, but hold no limits for it. Ask a pharmacist.',
  caffeine: 'It has caffeine. Count your cups of coffee and tea.',
  'product-not-known': 'We do not know this one. Ask a pharmacist before you take it.',
  'entry-over-ceiling':
    'That makes {mg} mg of {medicine} a day. No more than {most} mg is ever given. Check this ' +
    'entry with your prescriber.',
  'entry-incomplete':
    'Your prescription here does not say how much, or how often. Complete it, or ask.',
  'entry-unusual':
    'That makes {mg} mg of {medicine} a day, which is unusual. Please check this entry.',

  // what was told
  'taken-not-known':
    'You took something today and do not know what. It could be the same thing. Ask first.',
  'logged-twice': 'You told us the same dose a moment ago. Was this a second one?',
  'check-clock': 'Check the clock of this device. We go by the later time.',
  'dose-ahead': 'A dose is told for a time still to come. It counts as taken now.',
  'not-suddenly':
    'Do not stop {medicine} suddenly. If you want to stop, call your prescriber first.',

  // on the skin
  'skin-too-soon': 'You last used it at {at|time}. That is too soon.',
  'skin-enough': 'You have used it {count} times in 24 hours. That is the most.',
  'skin-after': 'Wait a while after {first} on the same skin.',
  'skin-wash-first': 'Wash off what is on the skin first: {first}.',
  'heat-over-rub': 'No heat over {first}: it can burn the skin. Washing it off shortens the wait.',
  'patch-on': 'A patch is on since {at|time}. Take it off first, then leave the skin free.',
  'patch-off': 'The skin needs a rest from patches.',
  'patch-remove': 'Take the patch off now: {medicine}. It has been on since {at|time}.',

  // danger and too much (dose-rules §4)
  'danger-open': 'Get help first. Nothing else matters now.',
  'danger-today': 'Something is to be looked at today. Ask them before you take anything.',
  'taken-on-purpose':
    'You are worth helping. Call for emergency help now. You can also talk to the crisis line.',
  swallowed: 'Call the poison line now. Do not make yourself sick. Keep the bottle to show.',
  'swallowed-symptoms':
    'Call for emergency help now. Do not make yourself sick. Keep the bottle to show.',
  'paracetamol-emergency':
    'You may have taken a dangerous amount of paracetamol. Feeling well does not mean you are safe. ' +
    'Go to emergency care now. The antidote works best within about 8 hours.',
  'paracetamol-emergency-ill':
    'You may have taken a dangerous amount of paracetamol, and you feel ill. Go to emergency care ' +
    'now. The antidote works best within about 8 hours.',
  'paracetamol-fast':
    'You have taken a lot of paracetamol within a few hours. Call the poison line now, even if you ' +
    'feel well. Take no more.',
  'paracetamol-call':
    'You have gone over the safe daily amount of paracetamol. Call the poison line now, even if you ' +
    'feel well. Take no more.',
  'paracetamol-call-personal':
    'You have gone over the safe daily amount of paracetamol: your limit is lower because of your ' +
    'health. Call the poison line now, even if you feel well. Take no more.',
  'nsaid-emergency-ill': 'These signs after a painkiller need emergency help now.',
  'nsaid-emergency': 'You have had {mg} mg of {medicine} in 24 hours. Go to emergency care now.',
  'nsaid-call':
    'You have had {mg} mg of {medicine} in 24 hours, above {most} mg. Call the poison line and ' +
    'take no more.',
  'nsaid-over-label':
    'You are over the label’s day of {medicine}: {mg} mg, the limit is {most} mg. Take no more ' +
    'for now, drink water, and watch for black stool or belly pain.',
  'sedating-emergency':
    'This is an emergency: call now. Stay with the person. Give naloxone if you have it and an ' +
    'opioid was taken.',
  'sedating-call':
    'You have had {mg} mg of {medicine} in 24 hours, above {most} mg. Call the poison line. Do not ' +
    'drive, and do not stay alone.',
  'sedating-over-label':
    'You are over the day’s amount of {medicine}. Take no more for now. No driving and no alcohol.',
}

/** The frame of each verdict (dose-rules §5). */
export const verdictFrames = {
  EMERGENCY: 'Emergency: get help now',
  POISON_LINE: 'Call the poison line now',
  STOP: 'Do not take this',
  WAIT: 'Not yet',
  ASK: 'Ask a pharmacist first',
  NOTE: 'Within the limits',
  OK: 'Within the limits',
} as const

/** What was on the skin, for a sentence. */
export const useWords = {
  heat: 'heat',
  cold: 'cold',
  rub: 'a rub',
  capsaicin: 'a chilli cream',
  'nsaid-gel': 'a painkiller gel',
  patch: 'a numbing patch',
  massage: 'massage oil',
  eucalyptus: 'eucalyptus oil',
  mustard: 'mustard oil',
  tens: 'TENS',
  injection: 'an injection',
} as const
