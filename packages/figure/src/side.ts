import { drawArm, drawSleeve } from './arm.ts'
import type { Flesh } from './build.ts'
import { drawHead } from './head.ts'
import { drawLeg, drawShorts } from './leg.ts'
import { edge, fill } from './paint.ts'
import type { Skeleton } from './skeleton.ts'
import { drawNeck, drawShirt } from './trunk.ts'

/** How far the far limbs stand off, in units: enough to see that there are two. */
const depth = 'translate(.9 .7)'

/** The far limbs, seen from the side; a pillow between the knees lies over them. */
export const drawFarLimbs = (body: Skeleton, flesh: Flesh): string =>
  `<g transform="${depth}">${
    fill(drawArm(body.far.arm, flesh), 'skin-far') +
    fill(drawSleeve(body.far.arm, flesh), 'shirt-far') +
    fill(drawLeg(body.far.leg, flesh), 'skin-far') +
    fill(drawShorts(body, body.far.leg, flesh, true), 'shorts-far')
  }</g>`

/** Head, trunk and near leg, seen from the side. */
export const drawSideBody = (body: Skeleton, flesh: Flesh): string =>
  fill(drawNeck(body), 'skin') +
  drawHead(body) +
  fill(drawShirt(body, flesh), 'shirt') +
  fill(drawLeg(body.near.leg, flesh), 'skin', edge('skin-far')) +
  fill(drawShorts(body, body.near.leg, flesh), 'shorts', edge('shorts-far'))

/** The near arm, apart from the rest because the glow of the back lies under it. */
export const drawNearArm = (body: Skeleton, flesh: Flesh): string =>
  fill(drawArm(body.near.arm, flesh), 'skin', edge('skin-far')) +
  fill(drawSleeve(body.near.arm, flesh), 'shirt', edge('shirt-far'))
