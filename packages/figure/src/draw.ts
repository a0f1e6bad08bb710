import { type Build, type Flesh, fleshOf } from './build.ts'
import { matOf } from './frame.ts'
import { bodyOf } from './hand.ts'
import { drawFrontBody } from './front.ts'
import { glowOf, heightOf, type Light, type Region } from './glow.ts'
import { drawMat } from './bedding.ts'
import type { Moment } from './moment.ts'
import { group, ink } from './paint.ts'
import { inFrame } from './point.ts'
import type { Box, Pose, PropKind } from './pose.ts'
import { drawPack, type Pack } from './pack.ts'
import { drawHeld, drawHeldBehind } from './held.ts'
import { drawBetweenLegs, drawProps } from './props.ts'
import { drawFarLimbs, drawNearArm, drawSideBody } from './side.ts'

export interface FigureOptions {
  /** the camera, in rig units; `frameOf` of the movement */
  readonly frame: Box
  /** where it hurts; null or missing for no glow */
  readonly glow?: Region | null
  /** another light in its place: what an exercise is for */
  readonly light?: Light
  /** what lies on the sore place, or on the low back; packs of the pose itself are drawn anyway */
  readonly pack?: Pack
  /** a second body, faint, behind the first: where one came from or is going */
  readonly ghost?: Pose
  readonly build?: Build
  /** a rounder belly, as in the last third of a pregnancy */
  readonly pregnant?: boolean
  /** what a screen reader says; without it the figure is hidden from one */
  readonly title?: string
  /** names the gradients in the document; give each figure of a page its own */
  readonly id?: string
}

/** One pose as a whole `<svg>`, sized by its frame; colours are custom properties, see `ink`. */
export const drawFigure = (pose: Pose, options: FigureOptions): string =>
  sheet(ground(pose) + drawProps(pose) + scene(pose, options), options)

/** A moment of a movement as a whole `<svg>`: like `drawFigure`, with both bodies while a view fades over. */
export const drawMoment = (moment: Moment, options: FigureOptions): string => {
  const { pose, fadeFrom, fade } = moment
  if (fadeFrom === null) return drawFigure(pose, options)
  const bodies = group(scene(fadeFrom, options), 1 - fade) + group(scene(pose, options), fade)
  return sheet(ground(pose) + drawProps(pose) + bodies, options)
}

const sheet = (inner: string, { frame, title }: FigureOptions): string => {
  const { x, y, w, h } = frame
  const view = [x, -(y + h), w, h].map((side) => Math.round(side * 10) / 10).join(' ')
  const name =
    title === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escaped(title)}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" class="figure" viewBox="${view}" ${name}><g transform="scale(1 -1)">${inner}</g></svg>`
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** The person of one pose, back to front: ghost, body, glow, pack, near arm. */
const scene = (
  pose: Pose,
  { glow = null, light: other, ghost, pack, build, pregnant, id = 'figure' }: FigureOptions,
): string => {
  const body = bodyOf(pose)
  const flesh = fleshOf(build, pregnant)
  const shine = other ?? (glow === null ? null : glowOf(glow))
  const light = shine === null ? '' : shine(body, pose.view, `${id}-glow`)
  const echo = ghost === undefined ? '' : group(personOf(ghost, flesh), 0.22)
  const lies = pack ?? packOf(pose)
  const cover =
    lies === null ? '' : drawPack(body, pose.view, flesh, lies, heightOf(glow ?? 'low-middle'))
  const figure =
    pose.view === 'front'
      ? drawFrontBody(body, flesh) + light
      : drawFarLimbs(body, flesh) +
        drawBetweenLegs(pose) +
        drawHeldBehind(pose, body) +
        drawSideBody(body, flesh) +
        light +
        cover +
        drawHeld(pose, body) +
        drawNearArm(body, flesh)
  return echo + figure
}

const packOf = (pose: Pose): Pack | null => {
  const has = (kind: PropKind): boolean => pose.props.some((prop) => prop.kind === kind)
  return has('cold-pack') ? 'cold' : has('heat-pad') ? 'warm' : null
}

const personOf = (pose: Pose, flesh: Flesh): string => {
  const body = bodyOf(pose)
  return pose.view === 'front'
    ? drawFrontBody(body, flesh)
    : drawFarLimbs(body, flesh) + drawSideBody(body, flesh) + drawNearArm(body, flesh)
}

/** A soft shadow on the floor below what is low; seen from above, the mat one lies on. */
const ground = (pose: Pose): string => {
  if (pose.view === 'top') return drawMat(matOf(pose))
  const { head, hip, shoulder, near, far } = bodyOf(pose)
  const limbs = [near, far].flatMap(({ leg, arm }) => [
    leg.knee,
    leg.ankle,
    arm.elbow,
    arm.wrist,
    inFrame(leg.ankle, leg.foot, 8, 0),
  ])
  const onFloor = pose.props.filter(
    (prop) => prop.y === 0 || prop.kind === 'chair-seat' || prop.kind === 'table',
  )
  const low = [head, hip, shoulder, ...limbs]
    .filter((point) => point.y < 11)
    .map((point) => point.x)
  const xs = [...low, ...onFloor.flatMap((prop) => [prop.x, prop.x + prop.w])]
  if (xs.length === 0) return ''
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  return `<ellipse class="fig-shadow" cx="${((left + right) / 2).toFixed(1)}" cy="-.3" rx="${((right - left) / 2 + 5).toFixed(1)}" ry="1.9" fill="${ink('shadow')}" fill-opacity=".13"/>`
}
