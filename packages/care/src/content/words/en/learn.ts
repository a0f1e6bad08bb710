import type { LearnId } from '../../learn/pages.ts'

export interface LearnWords {
  readonly title: string
  /** as many as the page has `lines`; the last says what studies found */
  readonly lines: readonly [string, ...string[]]
}

/** Each page at most 150 words (first-aid §1–2, §5–9, §11; causes §2; course §1). */
export const learnWords = {
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
      'Two large reviews agree on the early fall, to less than half at six weeks. They differ later: on average 21 or 6 of 100 were left at a year.',
    ],
  },
  visit: {
    title: 'When to see someone',
    lines: [
      'With any danger sign: at once.',
      'Today: if you cannot stand, walk or use the toilet after 24 hours, or pain is still 8 or more at 72 hours with no easing.',
      'Within days: no fall at all in a week; at two weeks less than 30 in 100 better, worse than at the start, or new leg pain.',
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
      'Or on the floor with the lower legs on a chair, hips and knees at about a right angle, for 5 to 20 minutes.',
      'Sitting: hips well back, low back supported, feet on a stool 10 to 20 cm high.',
      'A hand towel rolled 5 to 8 cm thick may go under the neck. Take it out if the neck hurts.',
      'Lower the legs if they tingle, turn white or blue, or swell.',
      'No trial has tested this. One man’s disc pressure was lower lying than sitting or bending.',
    ],
  },
  cold: {
    title: 'Cold',
    lines: [
      'A pack in a damp thin towel, never on bare skin. A gel pack needs two layers.',
      'At most 20 minutes, less when you lie on it or your skin is thin. Look at the skin after 5 minutes. Off when it is numb. Never asleep.',
      'Then at least 30 minutes off, and until skin looks and feels normal. Skin recovers in that time; deep tissue stays cool, so waiting loses nothing.',
      'One to two days, and no longer than 72 hours. Swelling can rarely be seen in a back spasm.',
      'Studies are too few to judge cold. Against warmth, neither was better.',
    ],
  },
  heat: {
    title: 'Warmth',
    lines: [
      'A pad or bottle with a cloth between, comfortably warm, 15 to 20 minutes. Then at least an hour off.',
      'Never lie on the pad, never sleep with it, never with a cream under it.',
      'You may choose it from the first hour. After two days it is the one suggested.',
      'Tradition does not name it, yet it is better tested than cold: heat wraps eased pain a little over five days, and a guideline puts it first.',
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
  massage: {
    title: 'Massage and oils',
    lines: [
      'Not in the first 24 hours if touch is very sore. Not over bone, rash or broken skin, with fever, or with a risk of clots. With blood thinners, ask first.',
      'Slow strokes with a flat hand on each side of the spine, never on it, 5 to 10 minutes, once or twice a day.',
      'Plain oil or lotion is enough: it only helps the hand glide. Try any oil on a small spot of the forearm for a day first.',
      'Eucalyptus oil is poison when swallowed: well diluted, on a small place, locked away from children.',
      'Mustard oil can blister the skin: 15 minutes at most, then wash off. Wash any oil off before cold or warmth.',
      'One small study of massage in new back pain found less pain. No study was found of either oil.',
    ],
  },
  creams: {
    title: 'Creams',
    lines: [
      'One product on a place at a time, a thin layer, on whole skin. Wash your hands after.',
      'Menthol, salicylate and chilli creams have burned skin, sometimes after one use.',
      'Never a bandage, warmth or cold over them. Pain, swelling or blisters: wash it off and have it looked at.',
      'Anti-inflammatory gel was weaker than ibuprofen tablets, and added nothing to them.',
    ],
  },
  tablets: {
    title: 'Tablets and injections',
    lines: [
      'Anti-inflammatory tablets ease pain a little. Ask a pharmacist or doctor whether they suit you: the lowest dose, the shortest time.',
      'They can harm with ulcers, blood thinners, heart, kidney or liver disease, high blood pressure, asthma and in pregnancy. Never two of them together.',
      'Muscle relaxants are for a doctor to prescribe. The gain is small and they make drowsy: no driving, no alcohol.',
      'Paracetamol alone did not speed recovery.',
      'Injections are a doctor’s decision, mostly for leg pain. For back pain without it they are not advised.',
    ],
  },
  stretching: {
    title: 'Moving and stretching',
    lines: [
      'Keep doing what you can. It is better than rest in bed.',
      'Stretch when pain at rest is 4 or less, on a doctor’s or physiotherapist’s advice.',
      'Stop that movement if pain climbs by 2 and stays, or moves down a leg. A small rise that settles within the hour is normal.',
      'Later, exercise with some teaching makes another bout less likely, for as long as it goes on.',
      'In the first six weeks, exercise was no better than a sham. So begin gently, and for later.',
    ],
  },
} as const satisfies Record<LearnId, LearnWords>
