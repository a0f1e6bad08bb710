import { countsOf, type GuideRun } from './guide.ts'
import type { EventId, PainScore, SkinChecked } from './event.ts'
import { instant, type Instant } from './instant.ts'

/** One remedy that acts on skin: whether it is on, when the last one ended, and what the skin says. */
export interface Exposure {
  /** those without an end; two devices may each have begun one */
  readonly on: readonly OnSkin[]
  /** when each began, as counts count it (C30) */
  readonly starts: readonly Instant[]
  /** end of the last one, as waits count it, and by the clock that told it */
  readonly ended: Instant | null
  readonly endedAt: Instant | null
  /** a normal look at the skin after the last end */
  readonly skinNormal: boolean
  /** no more of it in this episode, or ever */
  readonly banned: boolean
}

interface OnSkin {
  readonly id: EventId
  readonly since: Instant
  readonly lyingOnPack: boolean
}

export interface Skin {
  readonly cold: Exposure
  readonly heat: Exposure
  readonly coldPain: { readonly before: PainScore | null; readonly after: PainScore | null }
  /** bright red an hour after cold, until a day has passed (first-aid §5.5) */
  readonly irritated: Instant | null
  readonly washed: Instant | null
  /** raised itchy welts after cold: asked about breath and face at once (C39) */
  readonly welts: boolean
  /** burned, blistered or pale at the last look: nothing goes on it */
  readonly harmed: boolean
}

const emptyExposure: Exposure = {
  on: [],
  starts: [],
  ended: null,
  endedAt: null,
  skinNormal: true,
  banned: false,
}

export const emptySkin: Skin = {
  cold: emptyExposure,
  heat: emptyExposure,
  coldPain: { before: null, after: null },
  irritated: null,
  washed: null,
  welts: false,
  harmed: false,
}

const kindOf = (run: GuideRun): 'cold' | 'heat' | null => {
  const counts = countsOf(run)
  return counts === 'cold' || counts === 'heat' ? counts : null
}

/** Used, and all taken off again. */
export const isOver = ({ on, ended }: Exposure): boolean => on.length === 0 && ended !== null

/** The first that is still on: when it is to come off counts from here. */
export const onSince = ({ on }: Exposure): Instant | null =>
  on.length === 0 ? null : instant(Math.min(...on.map(({ since }) => since)))

export const withRunStarted = (
  skin: Skin,
  run: GuideRun,
  pain: PainScore | null,
  told: Instant,
): Skin => {
  const kind = kindOf(run)
  if (!kind) return skin
  const exposure: Exposure = {
    ...skin[kind],
    on: [...skin[kind].on, { id: run.id, since: run.startedAt, lyingOnPack: run.lyingOnPack }],
    starts: [...skin[kind].starts, told],
    skinNormal: false,
  }
  const coldPain = kind === 'cold' ? { before: pain, after: null } : skin.coldPain
  return { ...skin, [kind]: exposure, coldPain }
}

export const withRunEnded = (skin: Skin, run: GuideRun): Skin => {
  const kind = kindOf(run)
  if (!kind || !run.ended) return skin
  const exposure: Exposure = {
    ...skin[kind],
    on: skin[kind].on.filter(({ id }) => id !== run.id),
    ended: instant(Math.max(skin[kind].ended ?? 0, run.ended.told)),
    endedAt: instant(Math.max(skin[kind].endedAt ?? 0, run.ended.at)),
  }
  return { ...skin, [kind]: exposure }
}

const harmed: readonly SkinChecked['looks'][] = ['white', 'blue', 'blister', 'welts']

/** Numb for longer than this after cold is a chilled nerve: no more cold (first-aid §5.5). */
const numbMinutesThatBan = 30

const bansCold = (event: SkinChecked): boolean =>
  harmed.includes(event.looks) ||
  (event.looks === 'numb' && (event.numbMinutes ?? 0) > numbMinutesThatBan)

/** A look at the skin counts for whatever was last on it; before that is off, it never permits. */
export const withSkin = (skin: Skin, event: SkinChecked, told: Instant): Skin => {
  const hadCold = skin.cold.starts.length > 0
  const irritated = event.looks === 'stillRed' && hadCold ? told : skin.irritated
  return {
    ...skin,
    cold: looked(skin.cold, event, hadCold && bansCold(event)),
    heat: looked(skin.heat, event, skin.heat.starts.length > 0 && event.looks === 'blister'),
    irritated,
    welts: skin.welts || event.looks === 'welts',
    harmed: harmed.includes(event.looks) || (skin.harmed && event.looks !== 'normal'),
  }
}

const looked = (exposure: Exposure, event: SkinChecked, bans: boolean): Exposure => {
  const banned = exposure.banned || bans
  const before = exposure.on.length > 0 || event.at < (exposure.endedAt ?? 0)
  if (event.looks === 'normal' && before) return { ...exposure, banned }
  return { ...exposure, banned, skinNormal: event.looks === 'normal' }
}

export const withWashed = (skin: Skin, told: Instant): Skin => ({ ...skin, washed: told })

/** Cream told of again: an older wash no longer counts. */
export const withCream = (skin: Skin): Skin => ({ ...skin, washed: null })
