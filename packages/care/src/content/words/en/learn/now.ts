import type { nowPages } from '../../../learn/now.ts'
import type { PageWords } from './pageWords.ts'

export const nowPageWords = {
  spasm: {
    title: 'What a spasm is',
    lines: [
      'Back muscles can tighten hard to guard an irritated spot. It feels like locking.',
      'The tightening is painful but protective. It rarely means that something is torn.',
      'It often starts with lifting, pulling, pushing, twisting or exercise. In most people no single cause is found, and no test at home changes that.',
      'Very rarely something else is behind it. That is why the danger check comes first, and comes again.',
      'Most people are much better within two to six weeks. Some ache later on is common.',
    ],
  },
  course: {
    title: 'How it usually goes',
    lines: [
      'Most people are much better within two to six weeks. Pain goes up and down on the way.',
      'A rise of one point, or one that is over within 4 hours, is nothing to act on.',
      'A flare lasts hours to weeks and is hard to bear. Go back to the gentler steps until it settles.',
      'A week at 0 or 1 is a good sign. After 30 such days, with your usual activities back, the episode is over.',
      'Between one and two in three people have another bout within a year.',
      'Two large reviews agree on the early fall, to less than half at six weeks. They differ later: on average 21 or 6 of 100 were left at a year. In one study 36 of 100 people had recovered by week two, and 70 by week twelve.',
    ],
  },
  visit: {
    title: 'When to see someone',
    lines: [
      'With any danger sign: at once.',
      'Today: if you cannot stand, walk or use the toilet after 24 hours. Also if pain is still 8 or more at 72 hours with no easing.',
      'Within days: no fall at all in a week. At two weeks: less than 30 in 100 better, worse than at the start, or new leg pain.',
      'At four weeks, if work or sleep is still limited: a physiotherapist. At six weeks, not clearly better: a doctor.',
      'At twelve weeks: a plan for lasting pain. Three bouts in a year: a visit about preventing the next.',
      'These times are practice. How pain falls on average gives their order, not exact limits.',
    ],
  },
  lying: {
    title: 'Lying down, and up again',
    lines: [
      'Lie down at once if you need to, on the floor or on a bed: flat, warm, padded. Getting up again is the hard part, so choose by that.',
      'Lie for up to 30 minutes at one go. Then stand and walk 2 to 5 minutes, at least every 60 to 90 minutes that you are awake.',
      'The old advice was one or two days of lying. People told to stay in bed had slightly more pain and did less; two days in bed slowed recovery.',
      'With pain down the leg it made little or no difference.',
      'So a short rest is comfort, not the treatment. By the third day no lying by day is planned.',
    ],
  },
  'legs-up': {
    title: 'Pillows and legs up',
    lines: [
      'On your back: two or three pillows under the knees, as high as is comfortable.',
      'Or on the floor with the lower legs on a chair, for 5 to 20 minutes. Hips and knees are at about a right angle.',
      'Sitting: hips well back, low back supported, feet on a stool 10 to 20 cm high.',
      'A hand towel rolled 5 to 8 cm thick may go under the neck. Take it out if the neck hurts.',
      'Lower the legs if they tingle, turn white or blue, or swell.',
      'No trial has tested this. One man’s disc pressure was lower lying than sitting or bending.',
    ],
  },
  sleep: {
    title: 'Sleep and the mattress',
    lines: [
      'On your side with a pillow between the knees, or on your back with a pillow under them.',
      'Not face down, unless nothing else can be borne: then a pillow goes under belly and hips.',
      'In later pregnancy go to sleep on your side. If you wake on your back, just turn.',
      'No cold or warm device in your sleep.',
      'Being stiff on waking is expected. Before you rise: five small pelvic tilts, five small knee rolls, then roll up in one piece.',
      'Old advice says a firm mattress. In long-lasting pain, medium-firm did better than firm. Use the bed you have; it should not sag.',
    ],
  },
} as const satisfies Record<keyof typeof nowPages, PageWords>
