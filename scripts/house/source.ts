import { parseSync } from 'vite'

/** A node of the syntax tree, with what hangs below it. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

/** A source file: its path from the project's folder, with `/`, and its text. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** Calls `visit` for every node below `node`, with the node it hangs from and by which name. */
export const walk = (
  node: Node,
  visit: (node: Node, parent: Node | null, key: string) => void,
  parent: Node | null = null,
  key = '',
): void => {
  visit(node, parent, key)
  for (const [name, value] of Object.entries(node))
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
      if (isNode(child)) walk(child, visit, node, name)
}

/** The syntax tree of a TypeScript file. Throws when it does not parse. */
export const parseSource = ({ path, text }: Source): Node => {
  const { program, errors } = parseSync(path, text)
  const first = errors[0]
  if (first) throw new SyntaxError(`${path}: ${first.message}`)
  return program as unknown as Node
}

/** What a file names in its imports and re-exports, types and `import()` included, in order. */
export const importsOf = (source: Source): readonly string[] => {
  const names: string[] = []
  walk(parseSource(source), (node) => {
    if (!/^(Import|ExportNamed|ExportAll)(Declaration|Expression)$|^TSImportType$/.test(node.type))
      return
    if (isNode(node.source) && typeof node.source.value === 'string') names.push(node.source.value)
  })
  return names
}

/** The line that a node starts on, from 1. */
export const lineOf = ({ text }: Source, { start }: Node): number =>
  text.slice(0, start).split('\n').length

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
