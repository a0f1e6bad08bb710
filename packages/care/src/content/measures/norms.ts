import { inches, norm, type Norm } from './norm.ts'
import { holdNorms } from './normsOfHolds.ts'

export type { Norm } from './norm.ts'

/** Degrees the knee is still bent. Any adult: 20 is the loose start of "tight", age adds up to 10. */
const kneeExtension: readonly Norm[] = [
  norm({
    id: 'ake-men-18-24',
    test: 'st-ake',
    sex: 'male',
    ages: [18, 24],
    mean: 17.8,
    sd: 9.1,
    lowBeyond: 33,
    mark: 'V',
    lineMark: 'V',
    sources: ['yil18'],
  }),
  norm({
    id: 'ake-women-18-24',
    test: 'st-ake',
    sex: 'female',
    ages: [18, 24],
    mean: 13.4,
    sd: 6,
    lowBeyond: 23.4,
    mark: 'V',
    lineMark: 'V',
    sources: ['yil18'],
  }),
  norm({
    id: 'ake-any-adult',
    test: 'st-ake',
    lowBeyond: 30,
    goodFrom: 20,
    mark: 'K',
    lineMark: 'K',
    sources: ['self-tests', 'expert-consensus'],
  }),
]

type Reach = readonly [from: number, to: number, median: number, least: number, most: number]

/** Chair sit-and-reach, inches past the toes: median, and the average range. */
const chairReach: Readonly<Record<'male' | 'female', readonly Reach[]>> = {
  male: [
    [60, 64, 0.6, -2.5, 4],
    [65, 69, 0, -3, 3],
    [70, 74, 0, -3, 3],
    [75, 79, -1.1, -4, 2],
    [80, 84, -2, -5.5, 1.5],
    [85, 89, -2.4, -5.5, 0.5],
    [90, 94, -3.6, -6.5, -0.5],
  ],
  female: [
    [60, 64, 2.1, -0.5, 5],
    [65, 69, 2, -0.5, 4.5],
    [70, 74, 1.4, -1, 4],
    [75, 79, 1.2, -1.5, 3.5],
    [80, 84, 0.5, -2, 3],
    [85, 89, -0.1, -2.5, 2.5],
    [90, 94, -1.7, -4.5, 1],
  ],
}

const chairReachRow = (sex: 'male' | 'female', [from, to, median, least]: Reach): Norm => {
  const seen = sex === 'male' && from === 60
  return norm({
    id: `chair-reach-${sex}-${from}`,
    test: 'st-chair-reach',
    sex,
    ages: [from, to],
    mean: inches(median),
    lowBeyond: inches(least),
    mark: 'V2',
    lineMark: seen ? 'V' : 'K',
    recalled: !seen,
    sources: ['rik99'],
  })
}

type Floor = readonly [from: number, to: number, least: number, most: number]

/** Floor sit-and-reach, inches with the heels at 15: below `least` is poor, above `most` surely good. */
const floorReach: Readonly<Record<'male' | 'female', readonly Floor[]>> = {
  male: [
    [18, 25, 16, 18],
    [26, 35, 15, 16],
    [36, 45, 14, 16],
    [46, 55, 12, 14],
    [56, 65, 10, 13],
    [66, 120, 7, 11],
  ],
  female: [
    [46, 55, 13, 16],
    [56, 65, 12, 15],
    [66, 120, 11, 15],
  ],
}

const floorReachRow = (sex: 'male' | 'female', [from, to, least, most]: Floor): Norm =>
  norm({
    id: `floor-reach-${sex}-${from}`,
    test: 'st-floor-reach',
    sex,
    ages: [from, to],
    lowBeyond: inches(least),
    goodFrom: inches(most),
    mark: 'V2',
    lineMark: 'V2',
    sources: ['ymca'],
  })

type Stand = readonly [from: number, to: number, mean: number, sd: number, low: number]

/** Seconds, best of three, eyes open; sex makes no difference. */
const singleLeg: readonly Stand[] = [
  [18, 39, 44.7, 3.1, 38],
  [40, 49, 41.9, 9.9, 32],
  [50, 59, 41.2, 10.2, 31],
  [60, 69, 32.1, 16.2, 16],
  [70, 79, 21.5, 14.4, 7],
  [80, 99, 9.4, 12.5, 3],
]

const singleLegRow = ([from, to, mean, sd, low]: Stand): Norm =>
  norm({
    id: `single-leg-${from}`,
    test: 'st-single-leg',
    ages: [from, to],
    mean,
    sd,
    lowBeyond: low,
    mark: 'K',
    lineMark: 'RULE',
    recalled: true,
    sources: ['spr07', 'self-tests'],
  })

/** Medians and tenth percentiles of people from 65 on; the age band is still to be confirmed. */
const olderStands: readonly Norm[] = [
  norm({
    id: 'single-leg-men-65',
    test: 'st-single-leg',
    sex: 'male',
    ages: [65, 120],
    mean: 12.8,
    lowBeyond: 5,
    mark: 'V',
    lineMark: 'V',
    judges: false,
    sources: ['ger21'],
  }),
  norm({
    id: 'single-leg-women-65',
    test: 'st-single-leg',
    sex: 'female',
    ages: [65, 120],
    mean: 10.8,
    lowBeyond: 4.4,
    mark: 'V',
    lineMark: 'V',
    judges: false,
    sources: ['ger21'],
  }),
]

type Rise = readonly [from: number, to: number, least: number, most: number, mark: 'V2' | 'K']

/** Stands in 30 s: below `least` is below average; the top of the typical range is surely average. */
const sitToStand: Readonly<Record<'male' | 'female', readonly Rise[]>> = {
  male: [
    [60, 64, 14, 19, 'V2'],
    [65, 69, 12, 18, 'V2'],
    [70, 74, 12, 17, 'K'],
    [75, 79, 11, 17, 'K'],
    [80, 84, 10, 15, 'K'],
    [85, 89, 8, 14, 'K'],
    [90, 94, 7, 12, 'K'],
  ],
  female: [
    [60, 64, 12, 17, 'V2'],
    [65, 69, 11, 16, 'V2'],
    [70, 74, 10, 15, 'K'],
    [75, 79, 10, 15, 'K'],
    [80, 84, 9, 14, 'K'],
    [85, 89, 8, 13, 'K'],
    [90, 94, 4, 11, 'K'],
  ],
}

const sitToStandRow = (sex: 'male' | 'female', [from, to, least, most, mark]: Rise): Norm =>
  norm({
    id: `sts30-${sex}-${from}`,
    test: 'st-sts30',
    sex,
    ages: [from, to],
    lowBeyond: least,
    goodFrom: most,
    mark: 'V2',
    lineMark: mark,
    sources: ['steadi', 'rik99'],
  })

/** Thigh against the horizontal: 1 above, 0 level, -1 below. */
const bedEdge: readonly Norm[] = [
  norm({
    id: 'thomas-classes',
    test: 'st-thomas',
    lowBeyond: 0,
    goodFrom: -1,
    mark: 'V',
    lineMark: 'RULE',
    sources: ['tho21', 'self-tests'],
  }),
]

const underSixty: readonly Norm[] = [
  norm({
    id: 'sts30-under-60',
    test: 'st-sts30',
    ages: [18, 59],
    onlyFairBelow: 12,
    mark: 'RULE',
    sources: ['self-tests'],
  }),
]

/** Every row, the more special before the more general: the first that fits a person is used. */
export const norms: readonly Norm[] = [
  ...kneeExtension,
  ...chairReach.male.map((row) => chairReachRow('male', row)),
  ...chairReach.female.map((row) => chairReachRow('female', row)),
  ...floorReach.male.map((row) => floorReachRow('male', row)),
  ...floorReach.female.map((row) => floorReachRow('female', row)),
  ...holdNorms,
  ...bedEdge,
  ...singleLeg.map(singleLegRow),
  ...olderStands,
  ...underSixty,
  ...sitToStand.male.map((row) => sitToStandRow('male', row)),
  ...sitToStand.female.map((row) => sitToStandRow('female', row)),
]
