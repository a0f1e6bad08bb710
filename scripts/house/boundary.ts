import { posix } from 'node:path'
import { importsOf, type Source } from './source.ts'

/** A package of ours: its folder, what it offers (`.`, `./scripts`) and what it may use. */
export interface Package {
  readonly name: string
  readonly folder: string
  readonly doors: readonly string[]
  readonly dependencies: readonly string[]
}

/** Which packages of ours each may read. The apps not named here see all of them. */
const mayRead: Readonly<Record<string, readonly string[]>> = {
  '@unspasm/kernel': [],
  '@unspasm/care': ['@unspasm/kernel'],
  '@unspasm/figure': ['@unspasm/kernel'],
  '@unspasm/wire': ['@unspasm/kernel'],
  '@unspasm/exchange': ['@unspasm/kernel', '@unspasm/care'],
  '@unspasm/relay': ['@unspasm/kernel', '@unspasm/wire'],
}

/** Packages that compute and touch nothing: no Node module either. */
export const purePackages = ['kernel', 'care', 'figure', 'exchange', 'wire'].map(
  (name) => `@unspasm/${name}`,
)

/**
 * Every import that crosses a wall: past a package's folder or its `exports`, against the one
 * way that imports run, or into a package that package.json does not name.
 *
 * @returns one sentence for each, with the file and what it imports; empty when all is well.
 */
export const crossings = (
  sources: readonly Source[],
  packages: readonly Package[],
): readonly string[] =>
  sources.flatMap((source) => {
    const home = packages.find(({ folder }) => source.path.startsWith(`${folder}/`))
    if (!home) return [`${source.path} belongs to no package`]
    return importsOf(source).flatMap((name) => {
      const wrong = name.startsWith('.')
        ? leavesHome(source.path, name, home)
        : wrongWith(name, home, packages, isTest(source.path))
      return wrong ? [`${source.path} imports ${name}: ${wrong}`] : []
    })
  })

/** Tests, their settings and the build's are written beside the code and do not ship. */
export const isTest = (path: string): boolean =>
  /\.(test|config)\.tsx?$|\/(tests?|testing)\//.test(path)

const leavesHome = (path: string, name: string, home: Package): string | null =>
  posix.join(posix.dirname(path), name).startsWith(`${home.folder}/`)
    ? null
    : 'a path out of its own package'

const wrongWith = (
  name: string,
  home: Package,
  packages: readonly Package[],
  test: boolean,
): string | null => {
  const ours = packages.find((one) => name === one.name || name.startsWith(`${one.name}/`))
  if (ours) return wrongWithOurs(name, ours, home)
  if (name.startsWith('@unspasm/')) return 'there is no such package'
  if (test) return null
  if (name.startsWith('node:'))
    return purePackages.includes(home.name) ? 'a pure package touches nothing' : null
  if (name.startsWith('virtual:')) return null
  return home.dependencies.some((one) => name === one || name.startsWith(`${one}/`))
    ? null
    : 'its package.json does not name that package'
}

const wrongWithOurs = (name: string, ours: Package, home: Package): string | null => {
  if (ours.name === home.name) return 'a package does not import itself by name'
  const allowed = mayRead[home.name]
  if (allowed && !allowed.includes(ours.name)) return 'imports run one way'
  const door = `.${name.slice(ours.name.length)}`
  if (!ours.doors.includes(door)) return 'not in its exports'
  return home.dependencies.includes(ours.name)
    ? null
    : 'its package.json does not name that package'
}
