import { countsOf, type GuideRun } from './guide.ts'
import type { EventId, PainScore, SkinChecked } from './event.ts'
import type { Instant } from './instant.ts'

/** One remedy that acts on skin: whether it is on, when the last one ended, and what the skin says. */
export interface Exposure {
  readonly on: { readonly id: EventId; readonly since: Instant; readonly lyingOnPack: boolean } | null
  readonly starts: readonly Instant[]
  /** end of the last one, as waits count it */
  readonly ended: Instant | null
  /** a normal look told after the last end */
  readonly skinNormal: boolean
  readonly skinChecked: boolean
  /** no more of it in this episode, or ever */
  readonly banned: boolean
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
}

const emptyExposure: Exposure = {
  on: null, starts: [], ended: null, skinNormal: true, skinChecked: true, banned: false,
}

export const emptySkin: Skin = {
  cold: emptyExposure,
  heat: emptyExposure,
  coldPain: { before: null, after: null },
  irritated: null,
  washed: null,
  welts: false,
}

const kindOf = (run: GuideRun): 'cold' | 'heat' | null => {
  const counts = countsOf(run)
  return counts === 'cold' || counts === 'heat' ? counts : null
}

export const withRunStarted = (skin: Skin, run: GuideRun, pain: PainScore | null): Skin => {
  const kind = kindOf(run)
  if (!kind) return skin
  const exposure: Exposure = {
    ...skin[kind],
    on: { id: run.id, since: run.startedAt, lyingOnPack: run.lyingOnPack },
    starts: [...skin[kind].starts, run.startedAt],
    skinNormal: false,
    skinChecked: false,
  }
  const coldPain = kind === 'cold' ? { before: pain, after: null } : skin.coldPain
  return { ...skin, [kind]: exposure, coldPain }
}

export const withRunEnded = (skin: Skin, run: GuideRun): Skin => {
  const kind = kindOf(run)
  if (!kind || !run.ended || skin[kind].on?.id !== run.id) return skin
  return { ...skin, [kind]: { ...skin[kind], on: null, ended: run.ended.told } }
}

const harmed: readonly SkinChecked['looks'][] = ['white', 'blue', 'blister', 'welts']

/** Numb for longer than this after cold is a chilled nerve: no more cold (first-aid §5.5). */
const numbMinutesThatBan = 30

const bansCold = (event: SkinChecked): boolean =>
  harmed.includes(event.looks) ||
  (event.looks === 'numb' && (event.numbMinutes ?? 0) > numbMinutesThatBan)

/** A look at the skin counts for whatever was last on it; while something is on, it never permits. */
export const withSkin = (skin: Skin, event: SkinChecked, told: Instant): Skin => {
  const hadCold = skin.cold.starts.length > 0
  const irritated = event.looks === 'stillRed' && hadCold ? told : skin.irritated
  return {
    ...skin,
    cold: looked(skin.cold, event, hadCold && bansCold(event)),
    heat: looked(skin.heat, event, skin.heat.starts.length > 0 && event.looks === 'blister'),
    irritated,
    welts: skin.welts || event.looks === 'welts',
  }
}

const looked = (exposure: Exposure, event: SkinChecked, bans: boolean): Exposure => {
  const banned = exposure.banned || bans
  if (exposure.on) return { ...exposure, banned }
  return { ...exposure, banned, skinChecked: true, skinNormal: event.looks === 'normal' }
}

export const withWashed = (skin: Skin, told: Instant): Skin => ({ ...skin, washed: told })

/** Cream told of again: an older wash no longer counts. */
export const withCream = (skin: Skin): Skin => ({ ...skin, washed: null })
