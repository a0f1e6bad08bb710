import type { Because } from './because.ts'
import type { GateId } from './content/gates.ts'
import type { PositionId, ScriptId } from './content/guides.ts'
import type { DisagreementId, ItemId, MoveItemId, PlanItemId } from './content/items.ts'
import type { DoseRuleId } from './content/medicines/doseRuleIds.ts'
import type { MoveRuleId } from './content/movement/moveRuleIds.ts'
import type { RuleId } from './content/ruleIds.ts'
import type { SignId } from './content/signs.ts'
import type { SourceId } from './content/sourceIds.ts'
import type { Grade } from './content/tiers.ts'
import type { CareEvent, Screen } from './event.ts'
import type { Instant, Minutes } from './instant.ts'

/** What an item of a plan asks of a person. A closed list. */
export type ItemKind =
  | 'seek-emergency'
  | 'seek-care'
  | 'screen'
  | 'position'
  | 'rest'
  | 'walk'
  | 'breathing'
  | 'cold'
  | 'heat'
  | 'massage'
  | 'medicine'
  | 'exercise'
  | 'sleep'
  | 'sit'
  | 'measure'
  | 'learn'

/** One thing to do. Words are ids: `say` makes sentences of them. */
export interface Item {
  readonly id: PlanItemId
  readonly kind: ItemKind
  readonly title: PlanItemId
  readonly why: readonly Because[]
  readonly rule: RuleId | DoseRuleId | MoveRuleId
  readonly sources: readonly SourceId[]
  readonly script?: ScriptId
  readonly minutes?: Minutes
  readonly position?: PositionId
  /** other ways that are as good, in order */
  readonly others?: readonly { readonly position: PositionId; readonly script?: ScriptId }[]
  readonly grade?: Grade
  readonly disagrees?: DisagreementId
  readonly screen?: Screen
  readonly signs?: readonly SignId[]
  readonly gate?: GateId
  /** the item that a checklist leads to */
  readonly for?: ItemId | MoveItemId
  /** others that are told on the same page */
  readonly also?: readonly Item[]
  readonly group?: 'skin' | 'today'
  /** an equal choice, to do in place of this one, never beside it */
  readonly instead?: Item
}

export interface LaterItem extends Item {
  readonly at: Instant
}

export interface HeldItem extends Item {
  /** when it ends by time alone; `null`: not by time */
  readonly until: Instant | null
}

export interface Ask {
  readonly id: PlanItemId
  readonly answeredBy: CareEvent['kind']
  /** since when it is due */
  readonly due: Instant
  readonly why: readonly Because[]
  readonly rule: RuleId | MoveRuleId
  readonly sources: readonly SourceId[]
}
