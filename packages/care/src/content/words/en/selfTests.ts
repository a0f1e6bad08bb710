import type { AgreementId, GateReasonId } from '../../measures/gates.ts'
import type { SelfTestId } from '../../measures/ids.ts'
import type { PlanReasonId, SelfTestWord, TestWay } from '../../measures/selfTest.ts'

export interface SelfTestWords {
  readonly title: string
  /** what it may tell: a hint for choosing exercises, never a cause */
  readonly tells: string
  /** what to do, in order */
  readonly how: readonly string[]
  readonly safety: readonly string[]
  readonly says: Readonly<Record<SelfTestWord, string>>
}

/** Said with every check (self-tests §0, §1). */
export const everyCheckWords = {
  meaning: [
    'This is a hint for choosing exercises. It does not tell why your back hurts.',
    'First look at your own last result, then at your other side. Other people come last.',
  ],
  before: [
    'Walk for five minutes first, then do cat and cow.',
    'Have a chair or a wall in reach.',
    'The best time is two days after a hard session.',
  ],
  stop: [
    'Stop when pain climbs by 2, or reaches 4.',
    'Stop when a leg hurts, tingles or feels weak.',
    'Stop when you have to hold your breath.',
  ],
  again: 'Try it again in four to six weeks, not sooner.',
} as const

const ownTrend = 'Now you have a first number. Next time you can see which way it goes.'

/** Where no table fits a person: they are compared with themselves alone. */
export const ownTrendWords = ownTrend

export const selfTestWords = {
  'st-ake': {
    title: 'Back of the thigh, lying down',
    tells: 'How far your knee opens while your thigh points up. It hints at tight hamstrings.',
    how: [
      'Lie on your back. Keep the other leg flat or bent.',
      'Hold one thigh straight up with both hands behind it.',
      'Open the knee slowly until you feel a firm pull, or your thigh starts to move.',
      'Hold for two seconds. The phone on your shin reads the angle.',
      'Do it three times on each side. The best one counts.',
    ],
    safety: [
      'A mild pull is enough.',
      'Stop if it tingles, shoots or hurts below the knee.',
      'With leg pain, do it only if lifting that leg straight does not hurt.',
    ],
    says: {
      low: 'The back of your thigh is on the tight side. A gentle stretch each day may help you bend.',
      fair: 'This is in the middle. Many people are here.',
      good: 'Your thighs open well. Two days of stretching a week are enough.',
    },
  },
  'st-chair-reach': {
    title: 'Reach for your toes on a chair',
    tells: 'How far you can reach along one leg. It hints at tight thighs and low back.',
    how: [
      'Put a chair against a wall. Sit on its front edge.',
      'Keep one foot flat. Stretch the other leg out, heel down, toes up.',
      'Lay one hand on the other.',
      'Breathe out and slide to your toes with a long back. Hold for two seconds.',
      'Measure from fingers to toes: minus if short, plus if past. The better of two counts.',
    ],
    safety: [
      'Slide, do not bounce.',
      'Leave it out with thin bones, or with pain that runs down a leg.',
    ],
    says: {
      low: 'You reach less far than most at your age. A gentle stretch each day may help.',
      fair: 'You reach about as far as many at your age.',
      good: 'You reach well. Two days of stretching a week are enough.',
    },
  },
  'st-floor-reach': {
    title: 'Reach for your toes on the floor',
    tells: 'How far you can reach with both legs out. It says little about your low back.',
    how: [
      'Sit on the floor with straight legs. Put your heels at the 38 cm mark of a tape.',
      'Lay one hand on the other.',
      'Reach forward slowly. Hold for two seconds.',
      'Do it twice. The better one counts.',
    ],
    safety: [
      'It bends the whole back, so wait two hours after you wake.',
      'Leave it out with thin bones, or with pain that runs down a leg.',
    ],
    says: {
      low: 'You reach less far than most at your age. A gentle stretch each day may help.',
      fair: 'You reach about as far as many at your age.',
      good: 'You reach well. Two days of stretching a week are enough.',
    },
  },
  'st-flexor60': {
    title: 'Lean-back hold',
    tells: 'How long your belly muscles can hold you while you lean back.',
    how: [
      'Sit with bent knees. Tuck your feet under a sofa, or have them held.',
      'Lean back on a wedge, a bit more than halfway up. Cross your arms.',
      'Move the wedge back by a hand. Hold still and breathe.',
      'It ends when your back touches or you sink. Three minutes is the most.',
    ],
    safety: [
      'Keep breathing and count out loud.',
      'Leave it out with thin bones, a hernia, or after belly surgery.',
      'Leave it out when you are pregnant, or your blood pressure runs high.',
    ],
    says: {
      low: 'This hold was short. Stay with easy belly exercises for now, and build up.',
      fair: 'This is in the middle. Go on as planned.',
      good: 'You hold well. You need no more of this kind.',
    },
  },
  'st-plank': {
    title: 'Forearm plank',
    tells: 'How long your trunk can hold a straight line.',
    how: [
      'Rest on your forearms, and on your knees or toes.',
      'Make one straight line. Breathe.',
      'Lift your hips again if they sink. The second time, it ends.',
      'Two minutes is the most.',
    ],
    safety: [
      'Leave it out with a sore shoulder, or from week 14 when you are pregnant.',
      'With high blood pressure, stop at 30 seconds and count out loud.',
    ],
    says: {
      low: 'This hold was short. Start with heel taps and the plank on your knees.',
      fair: 'This is in the middle. The next level suits you.',
      good: 'You hold well. Carry a bag on one side for a new task.',
    },
  },
  'st-curlups': {
    title: 'Small curl-ups, counted',
    tells:
      'How many small curl-ups you can do in a slow beat. This check is off unless you want it.',
    how: [
      'Lie on your back with bent knees.',
      'Slide your fingers forward by 10 to 12 cm as you curl up.',
      'Keep a slow beat: 25 in one minute.',
      'Stop at 25, or when you lose the beat.',
    ],
    safety: [
      'It bends your back again and again, so we do not advise it.',
      'Leave it out with thin bones, or from week 14 when you are pregnant.',
    ],
    says: {
      low: 'Few this time. Holds are a kinder way to build up.',
      fair: 'This is in the middle.',
      good: 'You did many. There is no need for more.',
    },
  },
  'st-extensor': {
    title: 'Face-down hold',
    tells: 'How long your back muscles can hold your chest up.',
    how: [
      'Lie face down with a pillow under your belly.',
      'Keep your arms by your sides and your chin in.',
      'Lift your breast bone just off the floor. Hold and breathe.',
      'Two minutes is the most.',
    ],
    safety: [
      'Lift a little, not high.',
      'Leave it out with thin bones, when pregnant, or soon after surgery.',
      'Leave it out if a bone in your spine has slipped forward or has a gap.',
      'With high blood pressure, ask a doctor first.',
    ],
    says: {
      low: 'This hold was short. Leg reaches and bridges build it up.',
      fair: 'This is in the middle. The bird-dog suits you.',
      good: 'You hold well. Keep it up and use your hips to lift.',
    },
  },
  'st-side-bridge': {
    title: 'Side bridge, left and right',
    tells: 'How long each side of your trunk can hold, and if one side tires first.',
    how: [
      'Lie on your side, elbow under your shoulder.',
      'Lift your hips to one straight line, from your knees or your feet.',
      'Put the top arm on the other shoulder. Hold and breathe.',
      'It ends when your hips drop. Ninety seconds is the most.',
      'Rest for five minutes. Then do the other side.',
    ],
    safety: ['Leave it out with a sore shoulder.'],
    says: {
      low: 'This hold was short. Do the side plank on your knees each time.',
      fair: 'This is in the middle. Go on as planned.',
      good: 'You hold well. Carry a bag on one side for a new task.',
    },
  },
  'st-thomas': {
    title: 'Front of the hip, at the bed edge',
    tells: 'How far your thigh hangs down. It hints at tight muscles at the front of the hip.',
    how: [
      'Sit at the very end of a firm bed. Roll back and hold both knees.',
      'Press your low back flat. Hold one knee so that it stays flat.',
      'Let the other leg hang.',
      'Take a photo from the side, at the height of the bed.',
      'Look at your thigh: above level, level, or below.',
    ],
    safety: [
      'Keep your low back flat, or the check tells nothing.',
      'Leave it out with a new hip, or from week 14 when you are pregnant.',
    ],
    says: {
      low: 'Your thigh stays above level. A gentle hip stretch each day may help.',
      fair: 'Your thigh is level. Three days of stretching a week are enough.',
      good: 'Your thigh hangs below level. You need no stretch for it.',
    },
  },
  'st-single-leg': {
    title: 'Stand on one leg',
    tells: 'How steady you stand. It is about balance, not about your back.',
    how: [
      'Take your shoes off. Stand next to a counter.',
      'Lift one foot to the height of your ankle. Keep your legs apart.',
      'Stop the clock when the foot comes down, you hop, or you grab.',
      'Do it three times on each side. The best counts. 45 seconds is the most.',
    ],
    safety: [
      'Have somebody there if you are over 65, or fell in the last year.',
      'Keep your hands close to the counter.',
    ],
    says: {
      low: 'Your balance has room to grow. Hip exercises help, and a break on one leg at the sink twice a day.',
      fair: 'This is in the middle for your age.',
      good: 'You stand well. You can step up without a rail.',
    },
  },
  'st-sts30': {
    title: 'Stand up and sit down, 30 seconds',
    tells: 'How strong your legs are for getting up.',
    how: [
      'Put a chair without arms against a wall. The seat is 43 to 45 cm high.',
      'Cross your hands on your chest.',
      'Stand up fully and sit down again for 30 seconds. Count each stand.',
      'More than halfway up counts at the end.',
      'If you need your hands, the count is 0.',
    ],
    safety: ['Keep your own pace. Sit down if you feel faint.'],
    says: {
      low: 'Fewer stands than most at your age. Two short sets a day build your legs.',
      fair: 'This is in the middle for your age.',
      good: 'Your legs are strong for your age. You are ready for harder tasks.',
    },
  },
} as const satisfies Record<SelfTestId, SelfTestWords>

/** How it is done, where there is a choice. */
export const testWayWords = {
  usual: 'The usual way',
  knees: 'On your knees',
  toes: 'On your toes',
  feet: 'On your feet',
  floor: 'On the floor',
} as const satisfies Record<TestWay, string>

/** Why a check is closed now. */
export const gateReasonWords = {
  'stage-too-early': 'This check comes later, when you do strength work.',
  'danger-sign': 'An answer about danger signs is still open. That comes first.',
  'leg-stop': 'Your leg made you stop in the last two weeks. Wait a little.',
  'pain-too-high': 'Wait until pain is 3 or less.',
  'red-session': 'A session hurt too much in the last week. Give it time.',
  'chest-or-faint': 'With chest pain or fainting, get help first.',
  'recent-surgery': 'Wait until twelve weeks after surgery on your spine, belly or hip.',
  'just-woken': 'Your back is stiff after sleep. Try later in the day.',
  'too-few-days': 'This check opens two weeks after the start.',
  'pain-above-2': 'Wait until pain is 2 or less.',
  'worst-above-4': 'Wait until the worst of the last day is 4 or less.',
  'sessions-not-calm': 'Wait until three sessions in a row went well.',
  'level-too-low': 'Reach level 2 of the same exercise first.',
  'stage-too-new': 'Do strength work for two weeks first.',
  'blood-pressure': 'Make sure that your blood pressure at rest is below 160 over 100.',
  'stage-below-4': 'This check comes when you are back to lifting.',
  'below-42-days': 'This check opens six weeks after the start.',
  'week-not-calm': 'Wait for seven days in a row with pain of 1 or less.',
  'clinician-first': 'With high blood pressure, ask a doctor first.',
  condition: 'Something in your health speaks against this check, or we did not ask yet.',
  pregnancy: 'This check is not for this time in pregnancy.',
  age: 'This check is not meant for your age, or we do not know your age.',
  'needs-someone': 'Do this one only with somebody next to you.',
  'needs-answer': 'One question must be answered first.',
  'switched-off': 'This check is off. We do not advise it.',
  'too-soon': 'Wait four weeks between two tries.',
  'closed-after-rise': 'Last time it hurt more the next morning. It stays closed for eight weeks.',
  'enough-today': 'Three checks a day are enough.',
} as const satisfies Record<GateReasonId, string>

/** What a person confirms right before a check. */
export const agreementWords = {
  'blood-pressure-below-160-100': 'My blood pressure at rest is below 160 over 100.',
  'clinician-agrees-blood-pressure': 'A doctor said yes to this, with my blood pressure.',
  'someone-there': 'Somebody is here with me.',
  'leg-raise-painless': 'Lifting my straight leg does not hurt the leg.',
  'stenosis-calm': 'My legs do not ache from walking right now.',
  'no-hernia': 'I have no hernia.',
  'no-abdominal-surgery': 'I have had no surgery on my belly.',
  'no-hip-replacement': 'I have no new hip.',
  'wants-curl-ups': 'I want to count curl-ups all the same.',
  'up-two-hours': 'I have been up for two hours or more.',
} as const satisfies Record<AgreementId, string>

/** Why a result changes the plan. */
export const planReasonWords = {
  low: 'Your last check was on the low side.',
  fair: 'Your last check was in the middle.',
  good: 'Your last check went well.',
  plenty: 'You already have plenty of this.',
  'sides-differ': 'One side did less than the other.',
  'hands-needed':
    'You needed your hands to get up. A doctor or physiotherapist can help with that.',
  'very-short-stand': 'You stood for less than five seconds. Ask a doctor how to prevent falls.',
} as const satisfies Record<PlanReasonId, string>
