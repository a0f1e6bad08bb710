import type { causePages } from '../../../learn/causes.ts'
import type { PageWords } from './pageWords.ts'

/** Hints, never a diagnosis; the words to avoid stand in causes §4. */
export const causePageWords = {
  causes: {
    title: 'Most often, no single cause',
    lines: [
      'In most bouts no single cause can be found. No test at home changes that.',
      'The next ten pages tell of things that may play a part. Each is a hint for choosing exercises, never a diagnosis.',
      'Some give a short check. Do it only when pain at rest is 3 or less, with no pain, numbness or weakness in a leg. Stop if pain climbs by 2.',
      'Age changes are common on scans, and usually painless. So a scan is not routine.',
      'Getting stronger lowers the chance of another bout.',
      'One review weighed 41 reviews of posture and load, and found no agreement on a cause. Of 1,172 people who saw a doctor with new back pain, none had cancer.',
    ],
  },
  'muscle-strain': {
    title: 'Muscle strain',
    lines: [
      'Back muscles can tighten hard to guard an irritated spot. That is painful but protective, and normally eases over days. It rarely means something is torn.',
      'You may notice a sudden grab as you bend or twist. There may be a tender band, worse as you change position. There is no pain below the knee.',
      'No home check is reliable. Pressing on a sore muscle proves nothing.',
      'The plan stays the same: first aid, then back to moving.',
      'See a doctor or physiotherapist if you are less than 30 in 100 better by two weeks. Also with a bruise after an injury. With a danger sign: at once.',
      'The link is plausible, but cannot be proven at home. As a label it is weak. Awkward or distracted handling has been linked with the start of a bout.',
    ],
  },
  overuse: {
    title: 'Overuse',
    lines: [
      'Doing much more bending, lifting or sitting than your back is used to can set off pain. Backs adapt well when load rises slowly, with rest days between.',
      'It may build over a shift or several days, and ease on days off.',
      'A diary of three days may help: heavy, bent and seated hours, and the pain of the next morning.',
      'Take heavy and light days in turn. Raise any load by at most 10 to 20 in 100 a week. Break up sitting every 20 to 30 minutes.',
      'Three or more bouts linked with work in a year: tell your doctor and your employer.',
      'The link is moderate, the cause disputed. In one study load at work went with twice the odds of pain. In another, pain rose slightly with each work day in a row. A large review found no agreement on cause.',
    ],
  },
  arthritis: {
    title: 'Arthritis and age changes',
    lines: [
      'Age changes in the joints and discs of the spine are like grey hair. They are common, mostly painless, and no reason to stop moving. Less often, joints are inflamed: stiffness eases with movement.',
      'You may be over 50, and stiff for less than 30 minutes in the morning.',
      'No home check shows age changes.',
      'Try warmth on waking, short frequent walks and general strengthening. If walking makes a leg ache and leaning forward eases it, prefer cycling and sitting breaks, not long standing.',
      'See a doctor with leg ache on walking, swollen joints or night pain. Also if you score 3 or more on the stiffness questions.',
      'The link is weak. Without pain, discs had age changes in 37 of 100 people at 20, and in 96 at 80. They were commoner in painful adults up to 50. A scan adds a little, decides nothing.',
    ],
  },
  spondylolisthesis: {
    title: 'Spondylolisthesis',
    lines: [
      'One spinal bone sits slightly forward on the next. Many people have it without pain. It is usually stable.',
      'You may notice nothing. Or it may ache as you stand and bend back, and ease as you sit or bend forward. Hamstrings may be tight.',
      'It cannot be felt or ruled out at home.',
      'If you were told you have it: strength and comfort help more than avoiding movement. Prefer pelvic tilts, knee to chest, walking and cycling. Until strong, avoid loaded back bends and heavy lifting overhead.',
      'See a doctor if a leg is weak or numb, or you can walk less and less far. Also with a known high grade. Bladder or bowel change: an emergency.',
      'For most, no link is shown. Among 188 people scanned, none was significant. In people without pain it is uncommon before 60; at 60 about 23 of 100 have it.',
    ],
  },
  spondylolysis: {
    title: 'Spondylolysis',
    lines: [
      'A small stress crack or gap in the bony arch of a spinal bone, often from youth. Most adults never know. In young athletes it can be a fresh stress injury that needs rest from sport.',
      'You may be young and do gymnastics, cricket, football, weightlifting or dance. Pain may come on one side as you lean back.',
      'No home check is reliable. Do not test it by bending back on one leg.',
      'Adults: prefer pelvic tilts, knee to chest, walking and cycling. Avoid loaded back bends, and high impact until reviewed.',
      'Under 18, with pain on leaning back in sport: stop it and see a doctor within days. Also with over 3 weeks of pain in sport, or night pain.',
      'In adults no link is shown: two scan studies saw it in 21 of 188 and 9 of 100. In young athletes the link is moderate.',
    ],
  },
  'spinal-tumour': {
    title: 'A tumour, very rarely',
    lines: [
      'Very rarely, back pain comes from cancer in the spine, usually spread from elsewhere. A spasm that changes with position is not typical of it.',
      'You may notice pain that steadily worsens, night pain, weight loss or pain at chest level. Past cancer counts too.',
      'No check at home can show it.',
      'No exercise is chosen for it. The danger check asks about these signs.',
      'With past cancer, see a doctor within days. With another danger sign as well: today. With weakness or numbness in a leg: it is an emergency.',
      'It is rare. Of 1,172 people who saw a doctor with new back pain, none had cancer. An older estimate is about 7 in 1,000. Past cancer raises the chance most.',
    ],
  },
  lordosis: {
    title: 'The curve of your low back',
    lines: [
      'The inward curve of your low back varies hugely between healthy people. A deep curve is not a fault and does not need correcting. Comfort and variety matter more than shape.',
      'You may see a hollow. Often there is nothing to see. Looking in a mirror does not predict pain.',
      'Nothing changes in the plan. Change position often, every 20 to 30 minutes.',
      'See a doctor with a new change of shape or a sudden loss of height. Also with a hump after a minor injury.',
      'The link is weak or contrary. In studies over time less curve, not more, went with getting pain. A review of reviews found no agreement that posture causes pain.',
    ],
  },
  'weak-stiff-back-muscles': {
    title: 'Weak or stiff back muscles',
    lines: [
      'Stronger, fitter people cope better. But weak back muscles are not clearly the reason a spasm starts. Pain itself makes muscles tire.',
      'You may tire quickly as you stand or lift, or be stiff bending to the side.',
      'When well, slide a hand down the side of each thigh in turn. A marked difference is worth working on. There is no pass or fail.',
      'Work on side bends and turns. From week 2, add general strengthening two or three times a week. Any regular whole-body exercise helps prevention.',
      'Losing strength quickly is a danger sign, not a matter of fitness.',
      'The link is weak or none. In 26 studies, trunk endurance had no link with later pain; strength was unclear. In 12 studies, bending less to the side did have one.',
    ],
  },
  'tight-tired-hamstrings': {
    title: 'Tight or tired hamstrings',
    lines: [
      'Tight or tired muscles behind the thighs can make bending come more from the back. Gentle stretching is optional.',
      'You may feel a pull behind the thighs as you bend. Sitting tall, you may not get a knee straight.',
      'After the acute phase: on your back, hip at a right angle, slowly straighten the knee. Compare sides. Over 20 to 30 degrees short is common. Stop if it tingles, shoots or hurts below the knee.',
      'Stretch three times for 20 to 30 seconds daily, a mild pull, from pain of 4 or less. Skip it with sciatica. When tired, pace walking and stairs, and bend at knees and hips.',
      'See a doctor or physiotherapist with pain, numbness or weakness below the knee.',
      'Twelve studies together show a link that is real but very small.',
    ],
  },
  'weak-abdominals': {
    title: 'Weak belly muscles',
    lines: [
      'Belly muscles share the work of steadying the trunk. Weakness has not been shown to cause spasms. Special core training works about as well as any exercise you enjoy and keep doing.',
      'You may find it hard to rise from lying without your arms. It may follow pregnancy or surgery.',
      'During a bout, do not rise straight up from lying. When well, hold a plank on your knees, breathing easily. Just note the seconds.',
      'Over 6 to 12 weeks: pelvic tilts, then heel slides, dead bug or bird-dog, then carrying. No full sit-ups in the acute phase.',
      'See a doctor with a midline bulge or gap that troubles you, or pelvic floor trouble after birth.',
      'The link is weak or none; studies of strength are unclear. Exercise of many kinds lowered the risk of a bout by about a third, with teaching by almost half.',
    ],
  },
} as const satisfies Record<keyof typeof causePages, PageWords>
