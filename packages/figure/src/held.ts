import { drawPillowFromAbove } from './bedding.ts'
import { drawWeight } from './furniture.ts'
import { group, stroke } from './paint.ts'
import { smooth, text } from './path.ts'
import { easeInOut, inFrame, type Point } from './point.ts'
import type { Pose } from './pose.ts'
import { type Arm, lengths, type Skeleton } from './skeleton.ts'
import { spineOf } from './trunk.ts'

/** A stick along the back, which touches head, chest and tail bone. */
export const drawHeldBehind = (pose: Pose, body: Skeleton): string =>
  pose.holds === 'stick'
    ? stroke(
        smooth(
          [inFrame(body.hip, body.pelvisAt, -6.8, -5), inFrame(body.head, body.neckAt, -7, 9)],
          false,
        ),
        'prop-edge',
        1.3,
      )
    : ''

/** What the near hand holds, over the body and under the near arm. */
export const drawHeld = (pose: Pose, body: Skeleton): string =>
  pose.props
    .filter((prop) => prop.kind === 'weight')
    .map((prop) => group(drawWeight(prop), prop.shown))
    .join('') + (pose.holds === 'strap' ? strap(body) : pose.holds === 'pillow' ? hugged(body) : '')

/** A strap from the hands round the ball of the near foot, while that foot is up. */
const strap = ({ near }: Skeleton): string => {
  const { ankle, foot } = near.leg
  const up = easeInOut((ankle.y - 8) / 8)
  const loop = [handOf(near.arm), inFrame(ankle, foot, 7.6, -1.6), inFrame(ankle, foot, 7.9, -4.2)]
  return up === 0 ? '' : group(stroke(`M${loop.map(text).join('L')}Z`, 'prop-edge', 0.9), up)
}

const handOf = ({ wrist, foreAt }: Arm): Point => inFrame(wrist, foreAt, 0.5, -0.7 * lengths.hand)

/** A pillow held against the chest, seen from above. */
const hugged = (body: Skeleton): string => {
  const { point, at } = spineOf(body)(19)
  const { x, y } = inFrame(point, at, 12, 0)
  const box = { x: -11, y: -6.5, w: 22, h: 13 }
  return `<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) rotate(${Math.round(-90 - at)})">${drawPillowFromAbove(box)}</g>`
}
