import type { Condition } from './condition.ts'
import type { AdviceLine } from './content/adviceLines.ts'
import type { GateId } from './content/gates.ts'
import type { PositionId, ScriptId } from './content/guides.ts'
import type { DisagreementId, ItemId } from './content/items.ts'
import type { RuleId } from './content/ruleIds.ts'
import type { SignId } from './content/signs.ts'
import type { SourceId } from './content/sourceIds.ts'
import type { Grade, Mark, Tier } from './content/tiers.ts'
import type { CareEvent, Screen } from './event.ts'
import type { Moment } from './fact.ts'
import type { History } from './history.ts'
import type { Instant, Minutes, Now } from './instant.ts'
import type { Ask, HeldItem, Item, ItemKind, LaterItem } from './item.ts'
import type { StageName } from './movement/stageNames.ts'

/** What every row of the rule book carries. `id` is quoted by SPEC.md, the tests and the changelog. */
export interface RuleRow {
  readonly id: RuleId
  readonly sources: readonly [SourceId, ...SourceId[]]
  readonly mark: Mark
  readonly grade?: Grade
  /** word for where tradition and evidence differ */
  readonly disagrees?: DisagreementId
}

/** One of several ways; the first whose condition holds is taken, the others that hold are offered. */
export interface Choice {
  readonly when?: Condition
  readonly position?: PositionId
  readonly script?: ScriptId
}

/** Advises an item while `when` holds; before `due` it is shown as coming later. */
export interface AdviceRule extends RuleRow {
  readonly item: ItemId
  readonly kind: ItemKind
  /** smaller comes first */
  readonly order: number
  readonly when: Condition
  readonly due?: { readonly moment: Moment; readonly minutes: Minutes }
  readonly choices?: readonly Choice[]
  readonly minutes?: readonly { readonly when?: Condition; readonly value: Minutes }[]
  /** the checklist that must be answered before this is offered (C37) */
  readonly gate?: GateId
  /** the danger screen this opens, and the questions it asks now */
  readonly screen?: Screen
  readonly signs?: readonly { readonly sign: SignId; readonly when?: Condition }[]
  /** told on one page with the others of its group: the first of them carries the rest */
  readonly group?: 'skin' | 'today'
  /** for an item that is only a question: the event that answers it */
  readonly answeredBy?: CareEvent['kind']
}

/** Holds items back while `when` holds. No advice can undo a hold. */
export interface HoldRule extends RuleRow {
  readonly holds: readonly ItemId[]
  readonly when: Condition
}

/** Raises a tier while `when` holds. */
export interface AlertRule extends RuleRow {
  readonly sign: SignId
  readonly tier: Exclude<Tier, 'emergency-now' | 'none'>
  readonly when: Condition
}

/** What was taken brings into the plan: help first, then what is due, and when more is allowed. */
export interface DoseAdvice {
  readonly emergency: Item | null
  readonly now: readonly Item[]
  readonly later: readonly LaterItem[]
  /** instants at which it can change with nothing more told */
  readonly turns: readonly Instant[]
}

/** What movement brings into the plan: the stage, the session, what holds it, what is asked. */
export interface MovementAdvice {
  readonly stage: StageName
  readonly now: readonly Item[]
  readonly later: readonly LaterItem[]
  readonly held: readonly HeldItem[]
  readonly asks: readonly Ask[]
  /** instants at which it can change with nothing more told */
  readonly turns: readonly Instant[]
}

export interface Rules {
  /** whom to call when it is not an emergency; left out: not loaded yet, and nothing needs it */
  readonly lineFor?: (region: string | null) => AdviceLine | null
  /** the rules of doses; left out: their tables are not loaded yet */
  readonly doses?: (history: History, clock: Instant) => DoseAdvice
  /** the rules of movement; left out: not loaded yet */
  readonly movement?: (history: History, now: Now) => MovementAdvice
  readonly advice: readonly AdviceRule[]
  readonly holds: readonly HoldRule[]
  readonly alerts: readonly AlertRule[]
}
