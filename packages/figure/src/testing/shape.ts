/** Drawn paths as areas: what a browser would fill, measured in thin level strips. */
export interface Shape {
  /** square units */
  readonly area: number
  /** how many separate pieces; specks of less than a square unit do not count */
  readonly pieces: number
}

/** Height of a strip, in units: gaps thinner than this are no gaps to an eye either. */
const strip = 0.25

const speck = 1

/** The union of paths made of M, L, C and Z, each filled by the nonzero rule, as SVG does. */
export const shapeOf = (...paths: readonly string[]): Shape => {
  const outlines = paths.map(flat)
  const heights = outlines.flat().map(([, y]) => y)
  const rows: (readonly Span[])[] = []
  for (let y = Math.min(...heights) + strip / 2; y < Math.max(...heights); y += strip)
    rows.push(joined(outlines.flatMap((outline) => spansAt(outline, y))))
  const sizes = pieceSizes(rows).map((length) => length * strip)
  return {
    area: sizes.reduce((sum, size) => sum + size, 0),
    pieces: sizes.filter((size) => size > speck).length,
  }
}

type Corner = readonly [x: number, y: number]
type Span = readonly [from: number, to: number]

/** Pieces of a curve between its ends. */
const bits = 6

/** A path as corners of a closed outline. */
const flat = (path: string): Corner[] => {
  const corners: Corner[] = []
  for (const [, letter, list = ''] of path.matchAll(/([MLC])([^MLCZ]*)/g)) {
    const n = list
      .trim()
      .split(/\s+/)
      .map((hundredths) => Number(hundredths) / 100)
    if (letter !== 'C') {
      corners.push([n[0]!, n[1]!])
      continue
    }
    const [ax, ay] = corners.at(-1)!
    for (let bit = 1; bit <= bits; bit += 1) {
      const t = bit / bits
      const s = 1 - t
      const along = (a: number, b: number, c: number, d: number) =>
        s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d
      corners.push([along(ax, n[0]!, n[2]!, n[4]!), along(ay, n[1]!, n[3]!, n[5]!)])
    }
  }
  return corners
}

/** Where a level line is inside an outline, by the nonzero rule. */
const spansAt = (outline: readonly Corner[], y: number): Span[] => {
  const crossings = outline.flatMap(([ax, ay], index) => {
    const [bx, by] = outline[(index + 1) % outline.length]!
    if (ay <= y === by <= y) return []
    return [{ x: ax + ((y - ay) / (by - ay)) * (bx - ax), turn: by > ay ? 1 : -1 }]
  })
  crossings.sort((a, b) => a.x - b.x)
  const spans: Span[] = []
  let winding = 0
  for (const [index, { x, turn }] of crossings.entries()) {
    winding += turn
    const next = crossings[index + 1]
    if (winding !== 0 && next !== undefined) spans.push([x, next.x])
  }
  return spans
}

/** Spans in order, those that touch made one. */
const joined = (spans: readonly Span[]): Span[] => {
  const whole: [number, number][] = []
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = whole.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to)
    else whole.push([from, to])
  }
  return whole
}

/** Summed lengths of spans that hang together from row to row. */
const pieceSizes = (rows: readonly (readonly Span[])[]): number[] => {
  const parent: number[] = []
  const size: number[] = []
  const top = (node: number): number => {
    let found = node
    while (parent[found] !== found) found = parent[found]!
    return found
  }
  let before: { span: Span; node: number }[] = []
  for (const row of rows) {
    const here = row.map((span) => {
      const node = parent.push(parent.length) - 1
      size.push(span[1] - span[0])
      return { span, node }
    })
    for (const a of before)
      for (const b of here)
        if (a.span[0] < b.span[1] && b.span[0] < a.span[1]) {
          const [one, other] = [top(a.node), top(b.node)]
          if (one === other) continue
          parent[other] = one
          size[one]! += size[other]!
        }
    before = here
  }
  return size.filter((_, node) => parent[node] === node)
}
