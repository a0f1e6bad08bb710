import { norm, type Norm } from './norm.ts'

/* Seconds a hold lasts, and counted curl-ups. Recalled tables are kept to be checked: they judge nobody. */

const flexor: readonly Norm[] = [
  norm({
    id: 'flexor60-18-55',
    test: 'st-flexor60',
    ages: [18, 55],
    mean: 160,
    sd: 102,
    lowBeyond: 60,
    mark: 'V',
    lineMark: 'RULE',
    sources: ['cath14', 'self-tests'],
  }),
  norm({
    id: 'flexor60-any-adult',
    test: 'st-flexor60',
    lowBeyond: 60,
    goodFrom: 120,
    mark: 'RULE',
    lineMark: 'RULE',
    sources: ['self-tests'],
  }),
  norm({
    id: 'flexor60-young-men',
    test: 'st-flexor60',
    sex: 'male',
    mean: 144,
    sd: 76,
    mark: 'K',
    recalled: true,
    judges: false,
    sources: ['mcg99'],
  }),
  norm({
    id: 'flexor60-young-women',
    test: 'st-flexor60',
    sex: 'female',
    mean: 149,
    sd: 99,
    mark: 'K',
    recalled: true,
    judges: false,
    sources: ['mcg99'],
  }),
]

/** On the toes; college students. From 41 on there is no row: own trend only. */
const plank: readonly Norm[] = [
  norm({
    id: 'plank-men',
    test: 'st-plank',
    way: 'toes',
    sex: 'male',
    ages: [18, 40],
    mean: 124,
    sd: 72,
    lowBeyond: 20,
    mark: 'V',
    lineMark: 'RULE',
    sources: ['str14', 'self-tests'],
  }),
  norm({
    id: 'plank-women',
    test: 'st-plank',
    way: 'toes',
    sex: 'female',
    ages: [18, 40],
    mean: 83,
    sd: 63,
    lowBeyond: 20,
    mark: 'V',
    lineMark: 'RULE',
    sources: ['str14', 'self-tests'],
  }),
]

type CurlUps = readonly [from: number, to: number, least: number, good: number]

/** Below `least` needs work, from `good` on is good. */
const curlUps: Readonly<Record<'male' | 'female', readonly CurlUps[]>> = {
  male: [
    [20, 29, 11, 16],
    [30, 39, 11, 15],
    [40, 49, 6, 13],
    [50, 59, 8, 11],
    [60, 69, 6, 11],
  ],
  female: [
    [20, 29, 5, 14],
    [30, 39, 6, 10],
    [40, 49, 4, 11],
    [50, 59, 6, 10],
    [60, 69, 3, 8],
  ],
}

const curlUpRow = (sex: 'male' | 'female', [from, to, least, good]: CurlUps): Norm =>
  norm({
    id: `curlups-${sex}-${from}`,
    test: 'st-curlups',
    sex,
    ages: [from, to],
    lowBeyond: least,
    goodFrom: good,
    mark: 'K',
    lineMark: 'K',
    recalled: true,
    judges: false,
    sources: ['csep'],
  })

/**
 * Chest just off the floor: the plan line gives the cut-offs. The rows of the hold over the edge of a
 * bench are for that check, which is not offered to a person alone.
 */
const extensor: readonly Norm[] = [
  norm({
    id: 'extensor-floor',
    test: 'st-extensor',
    way: 'floor',
    lowBeyond: 30,
    goodFrom: 60,
    mark: 'RULE',
    lineMark: 'RULE',
    sources: ['self-tests'],
  }),
  norm({
    id: 'extensor-floor-men',
    test: 'st-extensor',
    way: 'floor',
    sex: 'male',
    mean: 208,
    mark: 'K',
    recalled: true,
    judges: false,
    sources: ['ito96'],
  }),
  norm({
    id: 'extensor-floor-women',
    test: 'st-extensor',
    way: 'floor',
    sex: 'female',
    mean: 128,
    mark: 'K',
    recalled: true,
    judges: false,
    sources: ['ito96'],
  }),
  norm({
    id: 'extensor-bench-18-55',
    test: 'st-extensor',
    ages: [18, 55],
    mean: 101,
    sd: 51,
    mark: 'V',
    judges: false,
    sources: ['cath14'],
  }),
  norm({
    id: 'extensor-bench-young-men',
    test: 'st-extensor',
    sex: 'male',
    mean: 146,
    sd: 51,
    mark: 'K',
    recalled: true,
    judges: false,
    sources: ['mcg99'],
  }),
  norm({
    id: 'extensor-bench-young-women',
    test: 'st-extensor',
    sex: 'female',
    mean: 189,
    sd: 60,
    mark: 'K',
    recalled: true,
    judges: false,
    sources: ['mcg99'],
  }),
]

type Bench = readonly [from: number, to: number, mean: number, sd: number]

/** Over the edge of a bench, all workers. */
const bench: Readonly<Record<'male' | 'female', readonly Bench[]>> = {
  male: [
    [35, 39, 97, 43],
    [40, 44, 101, 57],
    [45, 49, 99, 58],
    [50, 54, 89, 55],
  ],
  female: [
    [35, 39, 93, 55],
    [40, 44, 80, 55],
    [45, 49, 102, 64],
    [50, 54, 69, 60],
  ],
}

const benchRow = (sex: 'male' | 'female', [from, to, mean, sd]: Bench): Norm =>
  norm({
    id: `extensor-bench-${sex}-${from}`,
    test: 'st-extensor',
    sex,
    ages: [from, to],
    mean,
    sd,
    mark: 'K',
    recalled: true,
    judges: false,
    sources: ['ala94'],
  })

const sideBridge: readonly Norm[] = [
  norm({
    id: 'side-bridge-knees',
    test: 'st-side-bridge',
    way: 'knees',
    lowBeyond: 20,
    mark: 'RULE',
    lineMark: 'RULE',
    sources: ['self-tests'],
  }),
  norm({
    id: 'side-bridge-right-18-55',
    test: 'st-side-bridge',
    way: 'feet',
    side: 'right',
    ages: [18, 55],
    mean: 54,
    sd: 25,
    lowBeyond: 30,
    mark: 'V',
    lineMark: 'RULE',
    sources: ['cath14', 'self-tests'],
  }),
  norm({
    id: 'side-bridge-left-18-55',
    test: 'st-side-bridge',
    way: 'feet',
    side: 'left',
    ages: [18, 55],
    mean: 55,
    sd: 28,
    lowBeyond: 30,
    mark: 'V',
    lineMark: 'RULE',
    sources: ['cath14', 'self-tests'],
  }),
  norm({
    id: 'side-bridge-feet-any-adult',
    test: 'st-side-bridge',
    way: 'feet',
    lowBeyond: 30,
    mark: 'RULE',
    lineMark: 'RULE',
    sources: ['self-tests'],
  }),
]

type Bridge = readonly [
  who: string,
  sex: 'male' | 'female',
  right: readonly [number, number],
  left: readonly [number, number],
]

const youngBridges: readonly Bridge[] = [
  ['young-men', 'male', [94, 34], [97, 35]],
  ['young-women', 'female', [72, 31], [77, 35]],
]

const youngBridgeRows = ([who, sex, right, left]: Bridge): readonly Norm[] =>
  (['right', 'left'] as const).map((side) => {
    const [mean, sd] = side === 'right' ? right : left
    return norm({
      id: `side-bridge-${side}-${who}`,
      test: 'st-side-bridge',
      way: 'feet',
      side,
      sex,
      mean,
      sd,
      mark: 'K',
      recalled: true,
      judges: false,
      sources: ['mcg99'],
    })
  })

export const holdNorms: readonly Norm[] = [
  ...flexor,
  ...plank,
  ...curlUps.male.map((row) => curlUpRow('male', row)),
  ...curlUps.female.map((row) => curlUpRow('female', row)),
  ...extensor,
  ...bench.male.map((row) => benchRow('male', row)),
  ...bench.female.map((row) => benchRow('female', row)),
  ...sideBridge,
  ...youngBridges.flatMap(youngBridgeRows),
]
