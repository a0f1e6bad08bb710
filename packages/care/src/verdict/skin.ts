import { because } from '../because.ts'
import { skinLimits } from '../content/medicines/skinLimits.ts'
import type { SkinLimit } from '../content/medicines/medicine.ts'
import { doseNumbers } from '../content/medicines/doseNumbers.ts'
import { skinUsesOf, type Dose } from '../dose.ts'
import { waitsFor } from '../onSkin.ts'
import { instant, type Instant } from '../instant.ts'
import { boxOf, type Box } from './box.ts'
import { courseStart } from './course.ts'
import { hours, type Intake, type Setting } from './setting.ts'
import type { Finding } from './verdict.ts'

/* What goes on the skin, counted by uses (R-TOPUNIT), and its place among heat, cold and other rubs. */

const rows: ReadonlyMap<string, SkinLimit> = new Map(Object.entries(skinLimits))

export const skinLimitOf = ({ product }: Box): SkinLimit | null =>
  product?.skinLimit === undefined ? null : (rows.get(product.skinLimit) ?? null)

export const isOnSkin = ({ product }: Box): boolean => product?.route === 'skin'

/** Earlier uses of anything with an ingredient in common, in order of time. */
const usesOf = ({ intakes }: Setting, box: Box): readonly Intake[] => {
  const lists = box.parts.flatMap(({ ingredient }) => {
    const list = intakes.get(ingredient)
    return list ? [list] : []
  })
  const [first = [], ...others] = lists
  const more = others.flat().filter(({ dose }) => !first.some((each) => each.dose === dose))
  return more.length === 0 ? first : [...first, ...more].toSorted((a, b) => a.at - b.at)
}

export const skinFindings = (setting: Setting, box: Box, t: Instant): readonly Finding[] => {
  const limit = skinLimitOf(box)
  const uses = usesOf(setting, box)
  return [
    ...(limit ? byLabel(box, limit, uses, t) : []),
    ...(limit?.longestOnH === undefined ? [] : patches(setting, box, limit, t)),
    ...spaced(setting, box, t),
  ]
}

const byLabel = (
  box: Box,
  limit: SkinLimit,
  uses: readonly Intake[],
  t: Instant,
): readonly Finding[] => {
  const row = box.product?.skinLimit ?? ''
  const common = { row, sources: limit.sources } as const
  const last = uses.at(-1)
  const gap = last ? instant(last.at + hours(limit.minIntervalH)) : t
  const inWindow = uses.filter(({ at }) => at > t - hours(doseNumbers.windowH))
  const leaves = inWindow[inWindow.length - limit.maxUses24h]
  const start = courseStart(uses, t)
  const day = Math.floor((t - start) / hours(24)) + 1
  return [
    ...(last && t < gap
      ? [bar('dose-on-skin', 'WAIT', because('skin-too-soon', { at: last.at }), gap, common)]
      : []),
    ...(leaves
      ? [
          bar(
            'dose-on-skin',
            'WAIT',
            because('skin-enough', { count: limit.maxUses24h }),
            instant(leaves.at + hours(doseNumbers.windowH)),
            common,
          ),
        ]
      : []),
    ...(day > limit.selfCareDays
      ? [
          {
            rule: 'dose-days' as const,
            verdict: 'ASK' as const,
            say: because('days-ask', { medicine: box.name, day, most: limit.selfCareDays }),
            ...common,
          },
        ]
      : []),
  ]
}

const bar = (
  rule: Finding['rule'],
  verdict: Finding['verdict'],
  say: Finding['say'],
  until: Instant | null,
  common: Pick<Finding, 'row' | 'sources'>,
): Finding => ({ rule, verdict, say, until, ...common })

/** A patch still on: off by its hour, and then so long without (R-PATCH). */
const patches = (
  setting: Setting,
  box: Box,
  { longestOnH = 0, offH = 0, sources }: SkinLimit,
  t: Instant,
): readonly Finding[] => {
  const last = usesOf(setting, box)
    .filter(({ box: used }) => used.product?.unit === 'patch')
    .at(-1)
  if (!last) return []
  const { removed } = last.dose
  const off = removed ?? instant(last.at + hours(longestOnH))
  const until = instant(off + hours(offH))
  if (t >= until) return []
  const say = removed === null ? 'patch-on' : 'patch-off'
  return [bar('dose-patch', 'WAIT', because(say, { at: last.at }), until, { sources })]
}

/** Patches that have been on too long (R-PATCH). */
export const patchesToRemove = (setting: Setting): readonly Finding[] =>
  setting.medicines.doses.flatMap((dose): readonly Finding[] => {
    if (dose.takenBack !== null || dose.removed !== null || dose.swallowed) return []
    const box = boxOf(setting.medicines, dose.product)
    const limit = box && skinLimitOf(box)
    if (!box || limit?.longestOnH === undefined) return []
    const since = dose.at + hours(limit.longestOnH)
    const forgotten = since + hours(doseNumbers.lookBackH)
    if (setting.now < since || setting.now >= forgotten) return []
    return [
      bar(
        'dose-patch',
        'STOP',
        because('patch-remove', { medicine: box.name, at: dose.at }),
        null,
        {
          row: box.product?.skinLimit ?? '',
          sources: limit.sources,
        },
      ),
    ]
  })

/** Heat, cold, other rubs and oils before it on the same skin (R-HEAT, remedies §3). */
const spaced = (setting: Setting, box: Box, t: Instant): readonly Finding[] =>
  skinUsesOf(box.id).flatMap((use) => {
    if (use === 'injection') return []
    return waitsFor(setting.history.uses, use).flatMap(({ first, until }): readonly Finding[] => {
      if ((until !== null && t >= until) || isOwn(setting, box, first.id)) return []
      const say = because(until === null ? 'skin-wash-first' : 'skin-after', { first: first.use })
      return [bar('dose-heat', 'WAIT', say, until, { sources: ['remedies', 's28'] })]
    })
  })

/** What is in one tube does not wait for itself: its own gap is its label's. */
const isOwn = ({ doses }: Setting, box: Box, id: Dose['id']): boolean =>
  doses.some((dose) => dose.id === id && dose.product === box.id)

export const skinTurns = (setting: Setting, box: Box): readonly number[] => {
  const limit = skinLimitOf(box)
  const own = usesOf(setting, box).flatMap(({ at, dose: { removed } }) => [
    at + hours(limit?.minIntervalH ?? 0),
    at + hours(doseNumbers.windowH),
    (removed ?? at + hours(limit?.longestOnH ?? 0)) + hours(limit?.offH ?? 0),
  ])
  const waits = skinUsesOf(box.id).flatMap((use) =>
    use === 'injection' ? [] : waitsFor(setting.history.uses, use).map(({ until }) => until ?? 0),
  )
  return [...own, ...waits]
}
