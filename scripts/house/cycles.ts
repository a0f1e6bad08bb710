import { posix } from 'node:path'
import { importsOf, type Source } from './source.ts'

/**
 * The rings of files that import one another, each once, from its alphabetically first file:
 * `a.ts → b.ts → a.ts`. Imports of types count too: who reads one must read all.
 */
export const cyclesIn = (sources: readonly Source[]): readonly string[] => {
  const paths = new Set(sources.map(({ path }) => path))
  const next = new Map(
    sources.map((source) => [
      source.path,
      importsOf(source)
        .filter((name) => name.startsWith('.'))
        .map((name) => resolve(source.path, name, paths))
        .filter((path) => path !== null),
    ]),
  )
  const found = new Set<string>()
  const done = new Set<string>()
  const trail: string[] = []

  const visit = (path: string): void => {
    const from = trail.indexOf(path)
    if (from >= 0) found.add(inOrder(trail.slice(from)))
    if (from >= 0 || done.has(path)) return
    trail.push(path)
    for (const one of next.get(path) ?? []) visit(one)
    trail.pop()
    done.add(path)
  }
  for (const path of paths) visit(path)
  return [...found]
}

const inOrder = (ring: readonly string[]): string => {
  const start = ring.indexOf([...ring].sort()[0] ?? '')
  const turned = [...ring.slice(start), ...ring.slice(0, start)]
  return [...turned, turned[0]].join(' → ')
}

const resolve = (from: string, name: string, paths: ReadonlySet<string>): string | null => {
  const path = posix.join(posix.dirname(from), name)
  const tries = [
    path,
    `${path}.ts`,
    `${path}.tsx`,
    `${path}/index.ts`,
    path.replace(/\.js$/, '.ts'),
  ]
  return tries.find((one) => paths.has(one)) ?? null
}
