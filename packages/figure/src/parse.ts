import { ok, refuse, type Result } from '@unspasm/kernel'
import { limitsOf } from './limits.ts'
import {
  type Held,
  heldThings,
  type Joint,
  joints,
  type Keyframe,
  type Movement,
  type Pose,
  type Prop,
  type View,
  views,
} from './pose.ts'
import { parseExtras, parseProp } from './parseExtras.ts'

/** Why a block of keyframes cannot be read; `line` counts from 1 within the block. */
export type PoseRefusal =
  | { readonly kind: 'noRows' }
  | { readonly kind: 'wrongColumns'; readonly line: number; readonly found: number }
  | {
      readonly kind: 'notANumber'
      readonly line: number
      readonly column: string
      readonly found: string
    }
  | { readonly kind: 'unknownView'; readonly line: number; readonly found: string }
  | { readonly kind: 'unreadableExtras'; readonly line: number; readonly found: string }
  | { readonly kind: 'unreadableProp'; readonly line: number; readonly found: string }
  | { readonly kind: 'unknownThing'; readonly line: number; readonly found: string }
  | {
      readonly kind: 'outsideLimits'
      readonly line: number
      readonly joint: Joint
      readonly found: number
    }
  | { readonly kind: 'notRising'; readonly line: number }

/**
 * Reads a keyframe block of movement.md §2.3: optional lines `props:` and `holds:` (ours: what the hands hold),
 * then rows. Nothing is repaired.
 */
export const parseMovement = (block: string): Result<Movement, PoseRefusal> => {
  const props: Prop[] = []
  const keyframes: Keyframe[] = []
  let holds: Held | null = null
  for (const [index, text] of block.split('\n').entries()) {
    const line = index + 1
    if (text.trim() === '') continue
    if (text.startsWith('props:')) {
      for (const item of text.slice('props:'.length).split('|')) {
        const prop = parseProp(item.trim())
        if (prop === null) return refuse({ kind: 'unreadableProp', line, found: item.trim() })
        props.push(prop)
      }
      continue
    }
    if (text.startsWith('holds:')) {
      const found = text.slice('holds:'.length).trim()
      holds = heldThings.find((known) => known === found) ?? null
      if (holds === null) return refuse({ kind: 'unknownThing', line, found })
      continue
    }
    const key = parseRow(text, line, props, holds)
    if (!key.ok) return key
    const last = keyframes.at(-1)
    if (last !== undefined && key.value.at <= last.at) return refuse({ kind: 'notRising', line })
    keyframes.push(key.value)
  }
  const [first, ...rest] = keyframes
  if (first === undefined) return refuse({ kind: 'noRows' })
  return ok({
    keyframes: [first, ...rest],
    duration: keyframes.at(-1)?.at ?? 0,
    views: [...new Set(keyframes.map((key) => key.pose.view))],
    props,
  })
}

const numbers = ['t', 'hipX', 'hipY', ...joints] as const
const columns = numbers.length + 3

const parseRow = (
  text: string,
  line: number,
  props: readonly Prop[],
  holds: Held | null,
): Result<Keyframe, PoseRefusal> => {
  const cells = text.split(';').map((cell) => cell.trim())
  if (cells.length !== columns) return refuse({ kind: 'wrongColumns', line, found: cells.length })
  const read: Record<string, number> = {}
  for (const [index, column] of numbers.entries()) {
    const found = cells[index] ?? ''
    if (!/^-?\d+(\.\d+)?$/.test(found)) return refuse({ kind: 'notANumber', line, column, found })
    read[column] = Number(found)
  }
  const [viewCell = '', extrasCell = '', note = ''] = cells.slice(numbers.length)
  const view = views.find((known) => known === viewCell)
  if (view === undefined) return refuse({ kind: 'unknownView', line, found: viewCell })
  const extras = parseExtras(extrasCell)
  if (extras === null) return refuse({ kind: 'unreadableExtras', line, found: extrasCell })
  const angles = Object.fromEntries(joints.map((joint) => [joint, read[joint]])) as Pose['angles']
  const beyond = jointBeyondLimits(angles, view)
  if (beyond !== null)
    return refuse({ kind: 'outsideLimits', line, joint: beyond, found: angles[beyond] })
  const { shortened, planted } = extras
  const hip = { x: read['hipX'] ?? 0, y: read['hipY'] ?? 0 }
  return ok({
    at: read['t'] ?? 0,
    pose: {
      hip,
      angles,
      view,
      shortened,
      planted,
      props: [...props, ...extras.props],
      holds,
      note,
    },
  })
}

const jointBeyondLimits = (angles: Pose['angles'], view: View): Joint | null =>
  joints.find((joint) => {
    const [least, most] = limitsOf(joint, view)
    return angles[joint] < least || angles[joint] > most
  }) ?? null
