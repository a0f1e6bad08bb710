import { drawPillow, drawPillowFromAbove, drawTowel, drawWedge } from './bedding.ts'
import {
  drawBed,
  drawChairBack,
  drawChairLeg,
  drawFootstool,
  drawSeat,
  drawSeatLegs,
  drawStep,
  drawTable,
  drawWall,
  drawWorktop,
} from './furniture.ts'
import { group } from './paint.ts'
import type { Box, Pose, PropKind } from './pose.ts'

/** Things behind the body, in the order of the block. A seat whose legs the block leaves out gets its own. */
export const drawProps = (pose: Pose): string => {
  const legs = pose.props.filter((prop) => prop.kind === 'chair-leg').length
  return pose.props
    .map((prop) =>
      group(
        (prop.kind === 'chair-seat' && legs < 2 ? drawSeatLegs(prop) : '') +
          (drawByKind[prop.kind]?.(prop) ?? ''),
        prop.shown,
      ),
    )
    .join('')
}

/** The pillow between the knees, or a step: over the far leg and under the near one. */
export const drawBetweenLegs = (pose: Pose): string =>
  pose.props.map((prop) => group(betweenLegs[prop.kind]?.(prop) ?? '', prop.shown)).join('')

const betweenLegs: Readonly<Partial<Record<PropKind, (box: Box) => string>>> = {
  'pillow-knees': drawPillowFromAbove,
  step: drawStep,
}

/** The rest is drawn with the body: packs, a weight, and what is between the legs. */
const drawByKind: Readonly<Partial<Record<PropKind, (box: Box) => string>>> = {
  bed: drawBed,
  box: drawStep,
  'chair-back': drawChairBack,
  'chair-leg': drawChairLeg,
  'chair-seat': drawSeat,
  cushion: drawPillow,
  footstool: drawFootstool,
  pillow: drawPillow,
  'pillow-head': drawPillowFromAbove,
  table: drawTable,
  towel: drawTowel,
  wall: drawWall,
  wedge: drawWedge,
  worktop: drawWorktop,
}
