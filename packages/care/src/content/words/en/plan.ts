import type { DisagreementId, PlanItemId } from '../../items.ts'

export interface ItemWords {
  readonly title: string
  /** what pressing it does */
  readonly start: string
}

/** Titles as an order to oneself, and what the button says. */
export const itemWords = {
  'first-screen': { title: 'Check for danger signs first', start: 'Check now' },
  'legs-screen': { title: 'Check your legs', start: 'Check now' },
  'breath-screen': { title: 'Check your breathing', start: 'Check now' },
  'chest-screen': { title: 'Check your chest again', start: 'Check now' },
  'stuck-screen': { title: 'Can you get up?', start: 'Answer' },
  'morning-screen': { title: 'Morning check', start: 'Check now' },
  'today-screen': { title: 'A few more questions', start: 'Answer' },
  'pattern-screen': { title: 'How the pain behaves', start: 'Answer' },
  'time-screen': { title: 'How it is going', start: 'Answer' },
  'inflammatory-screen': { title: 'More about the stiffness', start: 'Answer' },
  'about-you': { title: 'About you, once', start: 'Answer' },
  'ask-pain': { title: 'How bad is the pain?', start: 'Tell' },
  'ask-standing': { title: 'Can you stand?', start: 'Answer' },
  'ask-skin': { title: 'Look at the skin', start: 'Answer' },
  'ask-washed': { title: 'Wash it off the skin', start: 'It is washed off' },
  'dose-emergency': { title: 'Too much was taken: get help now', start: 'Get help' },
  'dose-poison-line': { title: 'Call the poison line', start: 'See what to say' },
  'patch-off': { title: 'Take the patch off', start: 'Show' },
  'last-day': { title: 'Last day without advice', start: 'Show' },
  'see-pharmacist': { title: 'Ask a pharmacist', start: 'Show' },
  'exercise-session': { title: 'Your exercises', start: 'Begin' },
  'see-physio': { title: 'Ask a doctor or physiotherapist', start: 'Show' },
  'ask-after': { title: 'How is the pain after the exercises?', start: 'Tell' },
  'ask-able': { title: 'What can you do now?', start: 'Tell' },
  'ask-direction': { title: 'Which way eases?', start: 'Tell' },
  'dose-next': { title: 'The label allows the next', start: 'Show' },
  'oil-off': { title: 'Wash the oil off now', start: 'It is washed off' },
  'ask-swelling': { title: 'Is it swollen?', start: 'Answer' },
  'ask-night': { title: 'How are you this morning?', start: 'Tell' },
  'injection-screen': { title: 'After the injection: one question', start: 'Check now' },
  'after-injection': { title: 'After the injection', start: 'Read' },
  'massage-helper': { title: 'Massage by a helper', start: 'Start' },
  'massage-self': { title: 'Massage on your own', start: 'Start' },
  'eucalyptus-massage': { title: 'Eucalyptus oil, diluted', start: 'Start' },
  'mustard-oil-massage': { title: 'Mustard oil, diluted', start: 'Start' },
  rub: { title: 'Cooling or warming rub', start: 'Start' },
  'ask-massage': { title: 'Before a massage', start: 'Start' },
  'ask-oil': { title: 'Before an oil', start: 'Start' },
  'ask-rub': { title: 'Before a rub', start: 'Start' },
  tonight: { title: 'Set up the bed', start: 'Start' },
  awake: { title: 'Awake in the night?', start: 'See what helps' },
  'morning-rise': { title: 'Before you get up', start: 'Start' },
  'not-face-down': { title: 'Sleeping face down', start: 'Read' },
  sit: { title: 'Sit with a footstool', start: 'Start' },
  'sit-over': { title: 'Stand up and walk a little', start: 'Start walking' },
  today: { title: 'What is normal today', start: 'Read' },
  work: { title: 'Work', start: 'Read' },
  driving: { title: 'Driving', start: 'Read' },
  lifting: { title: 'Lifting', start: 'Read' },
  'lie-down': { title: 'Lie down safely', start: 'Start' },
  'change-position': { title: 'Change position', start: 'Change' },
  'lying-over': { title: 'Roll, stand, walk a little', start: 'Get up' },
  cold: { title: 'Cold on the sore spot', start: 'Start cold' },
  'cold-off': { title: 'Take the cold pack off', start: 'It is off' },
  heat: { title: 'Warmth on the sore spot', start: 'Start warmth' },
  'heat-off': { title: 'Take the warm pack off', start: 'It is off' },
  walk: { title: 'Stand and walk a little', start: 'Start walking' },
  breathing: { title: 'Breathe slowly', start: 'Start' },
  course: { title: 'How your back is doing', start: 'Read' },
  visit: { title: 'Plan a visit', start: 'Read' },
  'end-episode': { title: 'Back to usual activities?', start: 'Yes, it is over' },
  stretch: { title: 'Gentle stretches', start: 'Read' },
  'ask-lying': { title: 'Before you lie down', start: 'Start' },
  'ask-legs-up': { title: 'Legs on a chair', start: 'Start' },
  'ask-cold': { title: 'Cold on the sore spot', start: 'Start cold' },
  'ask-heat': { title: 'Warmth on the sore spot', start: 'Start warmth' },
  'ask-exercise': { title: 'Your exercises', start: 'Begin' },
  'ask-background': { title: 'About you, once', start: 'Answer' },
  'seek-emergency': { title: 'Get emergency help now', start: 'Call' },
  'seek-same-day': { title: 'Speak to a doctor today', start: 'See why' },
  'seek-within-days': { title: 'Book a visit this week', start: 'See why' },
  'all-quiet': { title: 'Nothing to do now', start: 'Begin' },
} as const satisfies Record<PlanItemId, ItemWords>

/** Where the old advice and today's evidence part (first-aid §2). */
export const disagreementWords = {
  'disagrees-rest':
    'The old advice is one or two days in bed. Studies found that heals more slowly than moving, so this rest is short.',
  'disagrees-cold':
    'Cold is the old advice. Studies cannot tell if it helps. Warmth is better tested. Use what feels good.',
  'disagrees-mattress':
    'The old advice is a firm mattress. In a trial with long-lasting pain, medium-firm did better. Use the bed you have.',
  'disagrees-oil':
    'Both oils are tradition. No study of either was found for back pain. What helps, if anything, is the massage.',
  'disagrees-rub':
    'Rubs are old comfort. Studies show little or no gain, and some people were burned.',
  'disagrees-stretch':
    'In the first six weeks, exercise did no better than a sham. Later it helps to keep the pain away.',
} as const satisfies Record<DisagreementId, string>
