import { isNode, lineOf, type Node, parseSource, type Source, walk } from './source.ts'

/** Names by which the world gets in. A file may use one of them for something of its own. */
const worldly = new Set(
  `performance crypto Temporal setTimeout setInterval setImmediate requestAnimationFrame fetch
  XMLHttpRequest WebSocket process window document navigator localStorage sessionStorage indexedDB
  globalThis self console Buffer require eval`.split(/\s+/),
)

/** Methods of a date that answer by the clock of the machine's own zone. */
const zoned =
  /^([gs]et(Date|Day|Month|FullYear|Hours|Minutes)|getTimezoneOffset|to(Locale)?(Date|Time)String)$/

/**
 * Every place where a file reads a clock, chance, the machine's zone, a timer, the network or a
 * store by itself, instead of being handed it.
 *
 * @returns `path:line what`, one for each; empty when the file is pure.
 */
export const impuritiesIn = (source: Source): readonly string[] => {
  const program = parseSource(source)
  const own = declaredIn(program)
  const found: string[] = []
  walk(program, (node, parent, key) => {
    const what = nameOf(node) === null ? zonedCall(node) : impurity(node, parent, key, own)
    if (what) found.push(`${source.path}:${lineOf(source, node)} ${what}`)
  })
  return found
}

const impurity = (
  node: Node,
  parent: Node | null,
  key: string,
  own: ReadonlySet<string>,
): string | null => {
  const name = nameOf(node)
  if (name === null || parent === null || own.has(name) || !isRead(parent, key)) return null
  const member = parent.type === 'MemberExpression' && key === 'object' && !parent.computed
  const property = member && isNode(parent.property) ? nameOf(parent.property) : null
  if (name === 'Math') return member && property !== 'random' ? null : 'Math.random'
  if (name === 'Date') {
    if (member) return property === 'now' ? 'Date.now' : null
    if (parent.type === 'NewExpression') return isEmpty(parent.arguments) ? 'new Date()' : null
    return parent.type === 'BinaryExpression' ? null : 'Date'
  }
  return worldly.has(name) ? name : null
}

/** `date.getHours()`, or `format()` of no date, which means now. */
const zonedCall = (node: Node): string | null => {
  if (node.type !== 'CallExpression' || !isNode(node.callee)) return null
  const { type, property } = node.callee
  const name = type === 'MemberExpression' && isNode(property) ? nameOf(property) : null
  if (name === null) return null
  if (zoned.test(name)) return name
  return /^format(ToParts)?$/.test(name) && isEmpty(node.arguments) ? `${name}() of now` : null
}

/** Whether an identifier in this place reads a value: no key, no member's name, no type. */
const isRead = (parent: Node, key: string): boolean => {
  if (parent.type.startsWith('TS') && key !== 'expression') return false
  if (parent.type === 'MemberExpression') return key === 'object' || parent.computed === true
  if (key === 'key') return parent.computed === true
  return !/^(Import|Export).*Specifier$|^Labeled|^Break|^Continue/.test(parent.type)
}

/** Names that the file gives to something of its own, anywhere in it. */
const declaredIn = (program: Node): ReadonlySet<string> => {
  const names = new Set<string>()
  const add = (pattern: unknown): void => {
    if (!isNode(pattern)) return
    const name = nameOf(pattern)
    if (name !== null) names.add(name)
    for (const key of ['left', 'argument', 'value', 'parameter']) add(pattern[key])
    for (const key of ['elements', 'properties'])
      if (Array.isArray(pattern[key])) pattern[key].forEach(add)
  }
  walk(program, (node) => {
    if (node.type === 'VariableDeclarator' || /^(Function|Class)Declaration$/.test(node.type))
      add(node.id)
    if (node.type === 'CatchClause') add(node.param)
    if (/^Import.*Specifier$/.test(node.type)) add(node.local)
    if (Array.isArray(node.params)) node.params.forEach(add)
  })
  return names
}

const nameOf = (node: Node): string | null =>
  node.type === 'Identifier' && typeof node.name === 'string' ? node.name : null

const isEmpty = (list: unknown): boolean => Array.isArray(list) && list.length === 0
