import type { SelfTestId } from './ids.ts'
import type { PlanChange, SelfTest } from './selfTest.ts'

/** What most checks have in common. */
const usual = {
  perSide: false,
  tries: 1,
  better: 'higher',
  off: false,
  notWith: [],
  needs: [],
  notInPregnancyFromWeek: null,
  underAge: null,
  hoursAfterWaking: 1,
  balance: false,
  capWithHypertension: null,
  realChange: null,
  asymmetry: null,
  trunk: false,
  cause: null,
  plenty: null,
  whenSidesDiffer: [],
  helpBelow: null,
} as const satisfies Partial<SelfTest>

const tight: readonly PlanChange[] = [
  { kind: 'add', exercise: 'hamstring-strap', daysPerWeek: 7 },
  { kind: 'earlier', exercise: 'hip-hinge' },
  { kind: 'short-holds', exercise: 'hamstring-strap', onlyWith: 'disc-leg-pain' },
]

const loose: readonly PlanChange[] = [{ kind: 'days', exercise: 'hamstring-strap', daysPerWeek: 2 }]

const osteoporosis = { condition: 'osteoporosis-fracture-risk', unless: null } as const
const legPain = { condition: 'disc-leg-pain', unless: null } as const
const shoulder = { condition: 'shoulder-pain', unless: null } as const
const recentSurgery = { condition: 'recent-surgery', unless: null } as const

/** The checks of self-tests §2, in its order; plan lines from §2 and §3, all RULE. */
export const selfTests = {
  'st-ake': {
    ...usual,
    unit: 'deg',
    method: 'phone-angle',
    perSide: true,
    tries: 3,
    better: 'lower',
    ways: [{ id: 'usual', gate: 'G1', matching: null, capSeconds: null }],
    notWith: [{ condition: 'disc-leg-pain', unless: 'leg-raise-painless' }],
    // C20: no flat lying from week 20
    notInPregnancyFromWeek: 20,
    // 8 to 10 is real: the cautious end
    realChange: 10,
    asymmetry: { kind: 'units', atLeast: 10 },
    cause: 'tight-tired-hamstrings',
    low: tight,
    fair: [],
    good: loose,
    whenSidesDiffer: [{ kind: 'extra-set', exercise: 'hamstring-strap' }],
    sources: ['self-tests', 'yil18', 'gaj83'],
  },
  'st-chair-reach': {
    ...usual,
    unit: 'cm',
    method: 'tape',
    tries: 2,
    ways: [{ id: 'usual', gate: 'G1', matching: null, capSeconds: null }],
    notWith: [osteoporosis, legPain, { condition: 'spinal-stenosis', unless: 'stenosis-calm' }],
    realChange: 4,
    cause: 'tight-tired-hamstrings',
    low: tight,
    fair: [],
    good: loose,
    sources: ['self-tests', 'jon98', 'rik99'],
  },
  'st-floor-reach': {
    ...usual,
    unit: 'cm',
    method: 'tape',
    tries: 2,
    ways: [{ id: 'usual', gate: 'G2', matching: 'hamstring-strap', capSeconds: null }],
    notWith: [osteoporosis, legPain],
    underAge: 60,
    hoursAfterWaking: 2,
    cause: 'tight-tired-hamstrings',
    low: tight,
    fair: [],
    good: loose,
    sources: ['self-tests', 'ymca'],
  },
  'st-flexor60': {
    ...usual,
    unit: 's',
    method: 'timer',
    ways: [{ id: 'usual', gate: 'G3', matching: null, capSeconds: 180 }],
    notWith: [
      osteoporosis,
      recentSurgery,
      { condition: 'hypertension-uncontrolled', unless: null },
    ],
    needs: ['no-hernia', 'no-abdominal-surgery'],
    notInPregnancyFromWeek: 0,
    trunk: true,
    cause: 'weak-abdominals',
    low: [{ kind: 'stay', exercise: 'curl-up', or: 'dead-bug', level: 2 }],
    fair: [],
    good: [{ kind: 'optional', exercise: 'forearm-plank' }],
    plenty: { above: 120, changes: [{ kind: 'maintain', exercise: 'curl-up', or: 'dead-bug' }] },
    sources: ['self-tests', 'mcg99', 'rei10'],
  },
  'st-plank': {
    ...usual,
    unit: 's',
    method: 'timer',
    ways: [
      { id: 'knees', gate: 'G2', matching: 'forearm-plank', capSeconds: 120 },
      { id: 'toes', gate: 'G2', matching: 'forearm-plank', capSeconds: 120 },
    ],
    notWith: [shoulder],
    notInPregnancyFromWeek: 14,
    capWithHypertension: 30,
    trunk: true,
    cause: 'weak-abdominals',
    low: [
      { kind: 'add', exercise: 'dead-bug-heel-tap' },
      { kind: 'stay', exercise: 'forearm-plank', level: 1 },
    ],
    fair: [{ kind: 'add', exercise: 'forearm-plank', level: 2 }],
    good: [{ kind: 'optional', exercise: 'forearm-plank' }],
    plenty: {
      above: 60,
      changes: [
        { kind: 'drop', exercise: 'forearm-plank' },
        { kind: 'add', exercise: 'suitcase-carry' },
      ],
    },
    sources: ['self-tests', 'str14'],
  },
  'st-curlups': {
    ...usual,
    unit: 'count',
    method: 'count',
    ways: [{ id: 'usual', gate: 'G2', matching: 'curl-up', capSeconds: null }],
    off: true,
    // movement §7, curl-up; C20
    notWith: [osteoporosis],
    needs: ['wants-curl-ups'],
    notInPregnancyFromWeek: 14,
    trunk: true,
    cause: 'weak-abdominals',
    low: [],
    fair: [],
    good: [],
    sources: ['self-tests', 'csep'],
  },
  'st-extensor': {
    ...usual,
    unit: 's',
    method: 'timer',
    ways: [{ id: 'floor', gate: 'G3', matching: null, capSeconds: 120 }],
    notWith: [
      osteoporosis,
      { condition: 'hypertension', unless: 'clinician-agrees-blood-pressure' },
      { condition: 'spondylolysis', unless: null },
      { condition: 'spondylolisthesis', unless: null },
      recentSurgery,
    ],
    notInPregnancyFromWeek: 0,
    trunk: true,
    cause: 'weak-stiff-back-muscles',
    low: [
      { kind: 'add', exercise: 'bird-dog-leg', daysPerWeek: 5 },
      { kind: 'add', exercise: 'bridge', level: 1, daysPerWeek: 5 },
    ],
    fair: [{ kind: 'add', exercise: 'bird-dog', level: 2 }],
    good: [
      { kind: 'maintain', exercise: 'bird-dog' },
      { kind: 'add', exercise: 'hip-hinge' },
    ],
    sources: ['self-tests', 'dem06', 'oli18', 'rei10', 'mcg99'],
  },
  'st-side-bridge': {
    ...usual,
    unit: 's',
    method: 'timer',
    perSide: true,
    ways: [
      { id: 'knees', gate: 'G2', matching: 'side-plank-knees', capSeconds: 90 },
      { id: 'feet', gate: 'G3', matching: null, capSeconds: 90 },
    ],
    notWith: [shoulder],
    asymmetry: { kind: 'share', atLeast: 0.15 },
    trunk: true,
    cause: 'weak-stiff-back-muscles',
    low: [
      { kind: 'add', exercise: 'side-plank-knees', everySession: true },
      { kind: 'weaker-first', exercise: 'side-plank-knees' },
    ],
    fair: [],
    good: [{ kind: 'add', exercise: 'suitcase-carry' }],
    whenSidesDiffer: [{ kind: 'extra-set', exercise: 'side-plank-knees' }],
    sources: ['self-tests', 'cath14', 'mcg99'],
  },
  'st-thomas': {
    ...usual,
    unit: 'class',
    method: 'photo',
    perSide: true,
    better: 'lower',
    ways: [{ id: 'usual', gate: 'G1', matching: null, capSeconds: null }],
    needs: ['no-hip-replacement'],
    notInPregnancyFromWeek: 14,
    low: [
      { kind: 'add', exercise: 'hip-flexor-bed-edge', or: 'hip-flexor-half-kneel', daysPerWeek: 7 },
    ],
    fair: [
      {
        kind: 'days',
        exercise: 'hip-flexor-bed-edge',
        or: 'hip-flexor-half-kneel',
        daysPerWeek: 3,
      },
    ],
    good: [{ kind: 'drop', exercise: 'hip-flexor-bed-edge', or: 'hip-flexor-half-kneel' }],
    sources: ['self-tests', 'tho21', 'vig16', 'wak15', 'kim15'],
  },
  'st-single-leg': {
    ...usual,
    unit: 's',
    method: 'timer',
    perSide: true,
    tries: 3,
    ways: [{ id: 'usual', gate: 'G1', matching: null, capSeconds: 45 }],
    balance: true,
    low: [
      { kind: 'add', exercise: 'clamshell' },
      { kind: 'add', exercise: 'side-leg-raise' },
      { kind: 'rail', exercise: 'step-up', level: 1 },
      { kind: 'balance-break', exercise: null, timesPerDay: 2 },
    ],
    fair: [],
    good: [{ kind: 'no-rail', exercise: 'step-up' }],
    helpBelow: { value: 5, why: 'very-short-stand' },
    sources: ['self-tests', 'spr07', 'ger21'],
  },
  'st-sts30': {
    ...usual,
    unit: 'count',
    method: 'count',
    ways: [{ id: 'usual', gate: 'G1', matching: null, capSeconds: null }],
    // 2 to 3 stands: the cautious end
    realChange: 3,
    low: [
      { kind: 'add', exercise: 'sit-to-stand', timesPerDay: 2 },
      { kind: 'add', exercise: 'bridge' },
      { kind: 'delay', exercise: 'lift-practice' },
    ],
    fair: [],
    good: [
      { kind: 'add', exercise: 'wall-sit' },
      { kind: 'add', exercise: 'lift-practice' },
    ],
    // a score of 0: the hands were used
    helpBelow: { value: 1, why: 'hands-needed' },
    sources: ['self-tests', 'steadi', 'rik99'],
  },
} as const satisfies Record<SelfTestId, SelfTest>

export const selfTestById: Readonly<Record<SelfTestId, SelfTest>> = selfTests
