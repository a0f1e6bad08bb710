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
  drawWeight,
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
          drawByKind[prop.kind](prop),
        prop.shown,
      ),
    )
    .join('')
}

/** The pillow between the knees, which lies over the far leg and under the near one. */
export const drawBetweenKnees = (pose: Pose): string =>
  pose.props
    .filter((prop) => prop.kind === 'pillow-knees')
    .map((prop) => group(drawPillowFromAbove(prop), prop.shown))
    .join('')

/** Packs, and the pillow between the knees, are drawn with the body. */
const withTheBody = (): string => ''

const drawByKind: Readonly<Record<PropKind, (box: Box) => string>> = {
  bed: drawBed,
  box: drawStep,
  'chair-back': drawChairBack,
  'chair-leg': drawChairLeg,
  'chair-seat': drawSeat,
  'cold-pack': withTheBody,
  cushion: drawPillow,
  footstool: drawFootstool,
  'heat-pad': withTheBody,
  pillow: drawPillow,
  'pillow-head': drawPillowFromAbove,
  'pillow-knees': withTheBody,
  step: drawStep,
  table: drawTable,
  towel: drawTowel,
  wall: drawWall,
  wedge: drawWedge,
  weight: drawWeight,
  worktop: drawWorktop,
}
