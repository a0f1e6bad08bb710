import { type Pose, type Prop, propKinds, type Segment, segments } from './pose.ts'

/** The JSON cell of a row. */
export type Extras = Pick<Pose, 'shortened' | 'planted' | 'props'>

/** Null when the cell is not JSON, or says something the rig does not know. */
export const parseExtras = (cell: string): Extras | null => {
  const found = parseObject(cell)
  if (found === null) return null
  const { fs = {}, hand, handFree, props = [], ...rest } = found
  if (Object.keys(rest).length > 0) return null
  if (hand !== undefined && hand !== 'flat') return null
  if (handFree !== undefined && handFree !== 'n' && handFree !== 'f') return null
  const shortened = parseShortened(fs)
  if (shortened === null || !Array.isArray(props)) return null
  const boxes = props.map((item: unknown) => (typeof item === 'string' ? parseProp(item) : null))
  if (boxes.includes(null)) return null
  const flat = hand === 'flat'
  return {
    shortened,
    planted: { near: flat && handFree !== 'n', far: flat && handFree !== 'f' },
    props: boxes.filter((box) => box !== null),
  }
}

/** `kind@x,y,w,h` in rig units; null for an unknown kind or a broken box. */
export const parseProp = (text: string): Prop | null => {
  const [name, place = ''] = text.split('@')
  const kind = propKinds.find((known) => known === name)
  const [x, y, w, h, ...rest] = place.split(',').map(Number)
  if (
    kind === undefined ||
    x === undefined ||
    y === undefined ||
    w === undefined ||
    h === undefined
  )
    return null
  if (rest.length > 0 || ![x, y, w, h].every(Number.isFinite) || w <= 0 || h <= 0) return null
  return { kind, x, y, w, h, shown: 1 }
}

const parseShortened = (fs: unknown): Pose['shortened'] | null => {
  if (typeof fs !== 'object' || fs === null) return null
  const shortened: Partial<Record<Segment, number>> = {}
  for (const [name, share] of Object.entries(fs)) {
    const segment = segments.find((known) => known === name)
    if (segment === undefined || typeof share !== 'number' || !(share > 0 && share <= 1))
      return null
    shortened[segment] = share
  }
  return shortened
}

const parseObject = (cell: string): Readonly<Record<string, unknown>> | null => {
  try {
    const found: unknown = JSON.parse(cell)
    return typeof found === 'object' && found !== null && !Array.isArray(found)
      ? { ...found }
      : null
  } catch {
    return null
  }
}
