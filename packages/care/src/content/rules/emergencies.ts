import type { Fact } from '../../fact.ts'
import type { RuleId } from '../ruleIds.ts'
import { signIds, signs, type SignId } from '../signs.ts'
import type { SourceId } from '../sourceIds.ts'

/** A sign that is an emergency when all of `needs` hold; each is told by events that must be cleared. */
export interface EmergencyRow {
  readonly rule: RuleId
  readonly sign: SignId
  readonly needs: readonly Fact[]
  readonly sources: readonly SourceId[]
}

/** R1: any sign of tier `emergency-now`, answered yes, or "not sure" where that counts. */
const single: readonly EmergencyRow[] = signIds
  .filter((sign) => signs[sign].tier === 'emergency-now')
  .map((sign) => ({
    rule: 'danger-1',
    sign,
    needs: [`sign:${sign}`],
    sources: signs[sign].sources,
  }))

/** Answers and facts that are an emergency only together (R6, R7, R12, C5, C6, C7, C36). */
const together: readonly EmergencyRow[] = [
  {
    rule: 'danger-13',
    sign: 'anticoagulant-nerve',
    needs: ['weakness-or-numbness', 'condition:anticoagulant-use'],
    sources: ['expert-consensus', 'rulings'],
  },
  {
    rule: 'danger-14',
    sign: 'cancer-plus-nerve',
    needs: ['weakness-or-numbness', 'condition:cancer-history'],
    sources: ['ng234', 'rulings'],
  },
  {
    rule: 'danger-14',
    sign: 'cancer-plus-nerve',
    needs: ['sign:hand-clumsy-unsteady', 'condition:cancer-history'],
    sources: ['ng234'],
  },
  {
    rule: 'danger-12',
    sign: 'known-aneurysm',
    needs: ['condition:known-aneurysm', 'episode'],
    sources: ['ng156', 'rulings'],
  },
  {
    rule: 'danger-6',
    sign: 'foot-drop-worsening',
    needs: ['sign:foot-drop', 'sign:leg-weakness-worsening'],
    sources: ['nice-cks'],
  },
  {
    rule: 'danger-7',
    sign: 'kidney-emergency',
    needs: ['sign:flank-urine', 'sign:fever-chills'],
    sources: ['expert-consensus'],
  },
  {
    rule: 'danger-7',
    sign: 'kidney-emergency',
    needs: ['sign:flank-urine', 'condition:single-kidney'],
    sources: ['rulings'],
  },
  {
    rule: 'danger-7',
    sign: 'kidney-emergency',
    needs: ['sign:flank-urine', 'condition:pregnant'],
    sources: ['rulings'],
  },
]

export const emergencyRows: readonly EmergencyRow[] = [...single, ...together]
