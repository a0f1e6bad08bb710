import type { ConditionId } from './conditions.ts'
import type { SourceId } from './sourceIds.ts'
import type { Mark } from './tiers.ts'

/** One line of a checklist: a tick sets all its conditions. */
export interface GateRow {
  readonly conditions: readonly ConditionId[]
  /**
   * What a tick does to the thing behind the gate. `block`: held. `ask`: held until a clinician
   * agrees. `shorten`: offered for a shorter time. `note`: nothing is held by the gate itself;
   * other rules read the conditions.
   */
  readonly effect: 'block' | 'ask' | 'shorten' | 'note'
  /** false: may be over by tomorrow, so it is asked again */
  readonly lasting: boolean
  readonly mark: Mark
}

export interface Gate {
  readonly rows: readonly GateRow[]
  readonly sources: readonly SourceId[]
}

const rows = {
  /**
   * Before the first position (C37; first-aid §4.1, §4.4, §4.6). Which positions go, the rules of
   * positions say: flat lying by weeks of pregnancy (C20), the floor for a person who cannot rise.
   */
  lying: {
    rows: [
      { conditions: ['pregnant'], effect: 'note', lasting: true, mark: 'RULE' },
      { conditions: ['breathless-lying-flat'], effect: 'note', lasting: true, mark: 'K' },
      { conditions: ['cannot-rise-from-floor'], effect: 'note', lasting: true, mark: 'K' },
    ],
    sources: ['first-aid', 'rulings', 'expert-consensus'],
  },
  /** Before `floor-9090` (first-aid §4.4). */
  'legs-up': {
    rows: [
      { conditions: ['poor-circulation'], effect: 'block', lasting: true, mark: 'K' },
      { conditions: ['recent-clot'], effect: 'block', lasting: true, mark: 'K' },
    ],
    sources: ['first-aid', 'expert-consensus'],
  },
  /** Before cold (first-aid §5.1, remedies §4; the stricter of the two). */
  cold: {
    rows: [
      { conditions: ['cold-intolerance'], effect: 'block', lasting: true, mark: 'K' },
      { conditions: ['reduced-sensation'], effect: 'block', lasting: true, mark: 'V' },
      { conditions: ['poor-circulation'], effect: 'block', lasting: true, mark: 'V' },
      { conditions: ['broken-skin'], effect: 'block', lasting: false, mark: 'V' },
      { conditions: ['cold-injury-before'], effect: 'block', lasting: true, mark: 'V' },
      { conditions: ['cannot-report'], effect: 'block', lasting: false, mark: 'K' },
      {
        conditions: ['cvd', 'hypertension-uncontrolled'],
        effect: 'ask',
        lasting: true,
        mark: 'K',
      },
      { conditions: ['thin-skin'], effect: 'shorten', lasting: true, mark: 'C' },
      { conditions: ['cream-on-skin'], effect: 'block', lasting: false, mark: 'C' },
    ],
    sources: ['mpft', 'first-aid', 'remedies', 'expert-consensus'],
  },
  /** Before heat (first-aid §6, remedies §5; the stricter). Pregnancy is a note of its rule. */
  heat: {
    rows: [
      { conditions: ['reduced-sensation'], effect: 'block', lasting: true, mark: 'K' },
      { conditions: ['cannot-report'], effect: 'block', lasting: false, mark: 'K' },
      { conditions: ['broken-skin'], effect: 'block', lasting: false, mark: 'K' },
      { conditions: ['fresh-bruise'], effect: 'block', lasting: false, mark: 'K' },
      { conditions: ['fever-at-site'], effect: 'block', lasting: false, mark: 'K' },
      { conditions: ['cancer-at-site'], effect: 'block', lasting: true, mark: 'K' },
      { conditions: ['poor-circulation'], effect: 'block', lasting: true, mark: 'K' },
      { conditions: ['cream-on-skin'], effect: 'block', lasting: false, mark: 'V' },
      { conditions: ['skin-patch-near'], effect: 'block', lasting: false, mark: 'K' },
    ],
    sources: ['first-aid', 'remedies', 'fda12', 'expert-consensus'],
  },
  /** Before massage (first-aid §11, remedies §6). */
  massage: {
    rows: [
      { conditions: ['dvt-suspected'], effect: 'block', lasting: true, mark: 'C' },
      { conditions: ['recent-clot'], effect: 'block', lasting: true, mark: 'C' },
      { conditions: ['recent-spine-surgery'], effect: 'block', lasting: true, mark: 'C' },
      { conditions: ['cancer-at-site'], effect: 'block', lasting: true, mark: 'C' },
      { conditions: ['broken-skin'], effect: 'block', lasting: false, mark: 'C' },
      { conditions: ['fever-at-site'], effect: 'block', lasting: false, mark: 'C' },
      { conditions: ['pregnant'], effect: 'ask', lasting: true, mark: 'C' },
      { conditions: ['osteoporosis-fracture-risk'], effect: 'ask', lasting: true, mark: 'C' },
      { conditions: ['steroid-use'], effect: 'ask', lasting: true, mark: 'C' },
      { conditions: ['inflammatory-arthritis'], effect: 'ask', lasting: false, mark: 'C' },
      { conditions: ['anticoagulant-use'], effect: 'ask', lasting: true, mark: 'C' },
      { conditions: ['bleeding-disorder'], effect: 'ask', lasting: true, mark: 'C' },
      { conditions: ['reduced-sensation'], effect: 'ask', lasting: true, mark: 'C' },
      { conditions: ['cannot-report'], effect: 'note', lasting: false, mark: 'C' },
    ],
    sources: ['remedies', 'first-aid', 'expert-consensus'],
  },
  /** Before eucalyptus or mustard oil (remedies §8, §9), after the massage gate. */
  oil: {
    rows: [
      { conditions: ['eucalyptus-untested'], effect: 'block', lasting: false, mark: 'C' },
      { conditions: ['mustard-untested'], effect: 'block', lasting: false, mark: 'C' },
      { conditions: ['broken-skin'], effect: 'block', lasting: false, mark: 'C' },
      { conditions: ['sensitive-skin-eczema'], effect: 'ask', lasting: true, mark: 'C' },
      { conditions: ['asthma'], effect: 'ask', lasting: true, mark: 'C' },
      { conditions: ['seizure-disorder'], effect: 'ask', lasting: true, mark: 'C' },
      { conditions: ['breastfeeding'], effect: 'ask', lasting: true, mark: 'C' },
      { conditions: ['liver-disease-severe'], effect: 'ask', lasting: true, mark: 'C' },
      { conditions: ['mustard-allergy'], effect: 'block', lasting: true, mark: 'C' },
    ],
    sources: ['remedies', 'itty', 'darben', 'eo-child'],
  },
  /** Before a rub with menthol, salicylate or camphor (remedies §7): held for the strictest of them. */
  rub: {
    rows: [
      { conditions: ['rub-untested'], effect: 'block', lasting: false, mark: 'C' },
      { conditions: ['broken-skin'], effect: 'block', lasting: false, mark: 'C' },
      { conditions: ['nsaid-allergy'], effect: 'block', lasting: true, mark: 'V' },
      { conditions: ['salicylate-allergy'], effect: 'block', lasting: true, mark: 'V' },
      { conditions: ['anticoagulant-use'], effect: 'block', lasting: true, mark: 'V' },
      { conditions: ['pregnant'], effect: 'ask', lasting: true, mark: 'C' },
      { conditions: ['breastfeeding'], effect: 'ask', lasting: true, mark: 'C' },
      { conditions: ['peptic-ulcer-history'], effect: 'ask', lasting: true, mark: 'C' },
      { conditions: ['ckd'], effect: 'ask', lasting: true, mark: 'C' },
      { conditions: ['heart-failure'], effect: 'ask', lasting: true, mark: 'C' },
      { conditions: ['hypertension'], effect: 'ask', lasting: true, mark: 'C' },
      { conditions: ['hypertension-uncontrolled'], effect: 'ask', lasting: true, mark: 'C' },
      { conditions: ['sensitive-skin-eczema'], effect: 'ask', lasting: true, mark: 'C' },
      { conditions: ['seizure-disorder'], effect: 'ask', lasting: true, mark: 'C' },
      { conditions: ['reduced-sensation'], effect: 'ask', lasting: true, mark: 'C' },
      { conditions: ['asthma'], effect: 'note', lasting: true, mark: 'C' },
    ],
    sources: ['fda12', 'remedies', 'expert-consensus'],
  },
  /**
   * Facts of S3 that danger rules read (red-flags §4, §5). The birth year, sex and smoking are
   * asked beside this list; pregnancy comes with the lying gate.
   */
  background: {
    rows: [
      { conditions: ['cancer-history'], effect: 'note', lasting: true, mark: 'V' },
      { conditions: ['steroid-use'], effect: 'note', lasting: true, mark: 'V' },
      { conditions: ['osteoporosis-fracture-risk'], effect: 'note', lasting: true, mark: 'K' },
      { conditions: ['infection-risk'], effect: 'note', lasting: true, mark: 'V' },
      { conditions: ['tb-risk'], effect: 'note', lasting: true, mark: 'V' },
      { conditions: ['known-aneurysm'], effect: 'note', lasting: true, mark: 'K' },
      { conditions: ['anticoagulant-use'], effect: 'note', lasting: true, mark: 'K' },
      { conditions: ['single-kidney'], effect: 'note', lasting: true, mark: 'K' },
      { conditions: ['hypertension'], effect: 'note', lasting: true, mark: 'K' },
      { conditions: ['cvd'], effect: 'note', lasting: true, mark: 'K' },
      { conditions: ['previous-episodes'], effect: 'note', lasting: true, mark: 'K' },
    ],
    sources: ['d13', 'f20', 'h09', 'y19', 'g20', 'ng156', 'red-flags', 'expert-consensus'],
  },
  /** Before the first exercises of stage 1 (movement §8); what each changes, its rows of exercises say. */
  exercise: {
    rows: [
      { conditions: ['recent-surgery'], effect: 'ask', lasting: true, mark: 'RULE' },
      { conditions: ['hypertension-uncontrolled'], effect: 'ask', lasting: true, mark: 'RULE' },
      { conditions: ['hypertension'], effect: 'note', lasting: true, mark: 'RULE' },
      { conditions: ['disc-leg-pain'], effect: 'note', lasting: true, mark: 'K' },
      { conditions: ['spinal-stenosis'], effect: 'note', lasting: true, mark: 'K' },
      { conditions: ['spondylolisthesis'], effect: 'note', lasting: true, mark: 'K' },
      { conditions: ['spondylolysis'], effect: 'note', lasting: true, mark: 'K' },
      { conditions: ['osteoporosis-fracture-risk'], effect: 'note', lasting: true, mark: 'V' },
      { conditions: ['knee-pain'], effect: 'note', lasting: true, mark: 'K' },
      { conditions: ['shoulder-pain'], effect: 'note', lasting: true, mark: 'K' },
      { conditions: ['pregnant'], effect: 'note', lasting: true, mark: 'K' },
    ],
    sources: ['movement', 'rulings', 'expert-consensus'],
  },
} as const satisfies Record<string, Gate>

export type GateId = keyof typeof rows

/** Checklists asked once, when first needed; *None of these* marks all of it as asked (C37). */
export const gates: Readonly<Record<GateId, Gate>> = rows

/** What may be over by tomorrow: told longer ago than a day, it is asked again. */
export const passing: ReadonlySet<ConditionId> = new Set(
  Object.values(gates)
    .flatMap((gate) => gate.rows)
    .flatMap(({ conditions, lasting }) => (lasting ? [] : conditions)),
)

export const gateIds = Object.keys(rows) as readonly GateId[]
