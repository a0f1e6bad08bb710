import { because } from '../because.ts'
import type { Part } from '../content/medicines/medicine.ts'
import type { Tier } from '../content/tiers.ts'
import { openEmergencies } from '../danger.ts'
import type { History } from '../history.ts'
import { instant, type Instant } from '../instant.ts'
import { boxOf, type Box } from './box.ts'
import { conditionFindings } from './conditions.ts'
import { counting, turnsOf, type Proposed } from './counting.ts'
import { familyTurns, ofFamily } from './family.ts'
import { latelyFindings, latelyTurns, standingFindings } from './interactions.ts'
import { labelOf, largestSingle } from './label.ts'
import { limitOf } from './limit.ts'
import { needsOf, unasked } from './needs.ts'
import { ofBox, ofPrescription } from './ofBox.ts'
import { doubleTap, ofClock, strangers } from './ofLog.ts'
import { overdose } from './overdose.ts'
import { ownFor, prescribedMg, type Own } from './prescription.ts'
import {
  intakesOf,
  isHeartAspirin,
  pastHeart,
  settingOf,
  staysForHeart,
  within,
  type Setting,
} from './setting.ts'
import { isOnSkin, skinFindings, skinTurns } from './skin.ts'
import { bars, worstFirst, worstOf, type DoseVerdict, type Finding, type Left } from './verdict.ts'

/** "May I take this now?" */
export interface Question {
  /** id of a product, or of a box whose label was entered */
  readonly product: string
  /** more than 0 */
  readonly units: number
}

/**
 * What is to be said about taking `units` of a product at `clock`, with this log. Pure; never OK for
 * what is not known: an unknown product, an unasked question and an uncountable part are ASK at least.
 *
 * @param tier - of the plan at this moment: while danger stands no verdict is milder than ASK (C1).
 */
export const doseVerdict = (
  history: History,
  question: Question,
  clock: Instant,
  tier: Tier,
): DoseVerdict => {
  const setting = settingOf(history, clock, tier)
  if (setting.person.isUnder18) return adultsOnly
  const box = boxOf(setting.medicines, question.product)
  if (!box || !(question.units > 0) || !Number.isFinite(question.units)) return notKnown(setting)
  const proposed = proposedOf(setting, box, question.units)
  const asks = needsOf(setting, box, proposed)
  const standing = [
    ...inDanger(setting),
    ...overdose(setting),
    ...ofBox(setting, box, proposed),
    ...proposed.flatMap((each) => [
      ...conditionFindings(setting, each),
      ...standingFindings(setting, each),
      ...ofPrescription(setting, each),
    ]),
    ...strangers(setting),
    ...ofClock(setting),
    ...(asks.conditions.length + asks.medicines.length > 0 ? [unasked] : []),
  ]
  const timed = (t: Instant): readonly Finding[] => byTime(setting, box, proposed, t)
  const now = timed(setting.now)
  const findings = worstFirst(distinct([...standing, ...now, ...doubleTap(setting, question)]))
  return {
    verdict: worstOf(findings),
    next: nextOf(setting, box, proposed, standing, now, timed),
    findings,
    needs: asks,
    left: leftOf(setting, proposed),
  }
}

const byTime = (
  setting: Setting,
  box: Box,
  proposed: readonly Proposed[],
  t: Instant,
): readonly Finding[] =>
  isOnSkin(box)
    ? [
        ...skinFindings(setting, box, t),
        ...proposed.flatMap((each) => latelyFindings(setting, each, t)),
      ]
    : proposed.flatMap((each) => {
        const small = isHeartAspirin(each.part, each.mg)
        const heartAspirin = small && staysForHeart(setting, each.part, each.mg, t)
        // Aspirin that is too much for the heart's today may be part of it tomorrow.
        const taken = small ? { ...each, heartAspirin } : each
        const then = small && !heartAspirin ? pastHeart(setting, t) : setting
        return [
          ...counting(then, taken, t),
          ...ofFamily(then, taken, t),
          ...latelyFindings(then, taken, t),
        ]
      })

/** The first instant, of all at which a bar can end, at which none is left (dose-rules §3). */
const nextOf = (
  setting: Setting,
  box: Box,
  proposed: readonly Proposed[],
  standing: readonly Finding[],
  now: readonly Finding[],
  timed: (t: Instant) => readonly Finding[],
): Instant | null => {
  if (standing.some(bars) || now.some(({ until }) => until === null)) return null
  if (!now.some(bars)) return setting.now
  const turns = [
    ...now.flatMap(({ until }) => until ?? []),
    ...latelyTurns(setting),
    ...(isOnSkin(box)
      ? skinTurns(setting, box)
      : proposed.flatMap((each) => [...turnsOf(setting, each), ...familyTurns(setting, each)])),
  ]
  const candidates = [...new Set(turns)].filter((t) => t > setting.now).toSorted((a, b) => a - b)
  const first = candidates.find((t) => !timed(instant(t)).some(bars))
  return first === undefined ? null : instant(first)
}

const adultsOnly: DoseVerdict = {
  verdict: null,
  next: null,
  findings: [
    {
      rule: 'dose-adult',
      verdict: 'STOP',
      say: because('adults-only'),
      until: null,
      sources: ['dose-rules'],
    },
  ],
  needs: { conditions: [], medicines: [] },
  left: [],
}

/** Something that is in no list: nothing can be counted, so nothing is allowed. */
const notKnown = (setting: Setting): DoseVerdict => {
  const findings = worstFirst([
    ...inDanger(setting),
    ...overdose(setting),
    {
      rule: 'dose-unknown',
      verdict: 'ASK',
      say: because('product-not-known'),
      sources: ['dose-rules'],
    },
  ])
  return {
    verdict: worstOf(findings),
    next: findings.some(bars) ? null : setting.now,
    findings,
    needs: { conditions: [], medicines: [] },
    left: [],
  }
}

const proposedOf = (setting: Setting, box: Box, units: number): readonly Proposed[] => {
  const own = ownFor(setting.medicines, box, setting.now)
  return box.parts.map((part) => {
    if (isOnSkin(box)) return { box, part, own, mg: 0, heartAspirin: false, limit: null }
    const mg = mgOf(setting, box, part, own, units)
    const limit = limitOf(setting, box, part, own, setting.now)
    return {
      box,
      part,
      own,
      mg,
      heartAspirin: staysForHeart(setting, part, mg, setting.now),
      limit,
    }
  })
}

const mgOf = (setting: Setting, box: Box, part: Part, own: Own | null, units: number): number => {
  if (part.mg !== null) return part.mg * units
  const single = own && prescribedMg(own, part)
  return single ?? largestSingle(labelOf(box, part, setting.market), null)
}

/** C1: help and nothing else in an emergency; at least a question while something is for today. */
const inDanger = ({ history, tier }: Setting): readonly Finding[] => {
  const common = { rule: 'dose-danger', sources: ['rulings'] } as const
  if (tier === 'emergency-now' || openEmergencies(history.danger).length > 0)
    return [{ ...common, verdict: 'EMERGENCY', say: because('danger-open'), until: null }]
  return tier === 'same-day' ? [{ ...common, verdict: 'ASK', say: because('danger-today') }] : []
}

const leftOf = (setting: Setting, proposed: readonly Proposed[]): readonly Left[] =>
  proposed.flatMap(({ part, limit }) => {
    if (!limit || limit.max24hMg === null) return []
    const taken = within(intakesOf(setting, part.ingredient), setting.now, limit.windowH).reduce(
      (sum, { mg }) => sum + mg,
      0,
    )
    return [
      { ingredient: part.ingredient, mg: Math.max(0, limit.max24hMg - taken), of: limit.max24hMg },
    ]
  })

/** The same thing said of two ingredients is said once, until the later of its ends. */
const distinct = (findings: readonly Finding[]): readonly Finding[] => {
  const kept: Finding[] = []
  for (const finding of findings) {
    const index = kept.findIndex((each) => isSame(each, finding))
    const before = kept[index]
    if (!before) kept.push(finding)
    else if (endOf(before) < endOf(finding)) kept[index] = finding
  }
  return kept
}

const isSame = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule &&
  a.verdict === b.verdict &&
  a.row === b.row &&
  a.say.word === b.say.word &&
  Object.entries(a.say.with).every(([name, value]) => b.say.with[name] === value)

const endOf = ({ until }: Finding): number => (until === null ? Infinity : (until ?? -Infinity))
