import { describe, expect, test } from 'vitest'
import { crossings, isTest, type Package, purePackages } from './boundary.ts'
import { cyclesIn } from './cycles.ts'
import { roomPackages, roomSources } from './files.ts'
import { impuritiesIn } from './purity.ts'

const sources = roomSources()
const packages = roomPackages()

test('no import crosses a wall', () => {
  expect(crossings(sources, packages)).toEqual([])
})

test('no file imports itself round a ring', () => {
  expect(cyclesIn(sources)).toEqual([])
})

test('pure packages read no clock, chance, zone, timer, network or store', () => {
  const folders = packages.filter(({ name }) => purePackages.includes(name)).map((p) => p.folder)
  const pure = sources.filter(
    ({ path }) => !isTest(path) && folders.some((folder) => path.startsWith(`${folder}/`)),
  )
  expect(folders.length).toBeGreaterThanOrEqual(4)
  expect(pure.flatMap(impuritiesIn)).toEqual([])
})

describe('the checks themselves', () => {
  const made = (name: string, doors: string[], dependencies: string[]): Package => ({
    name: `@unspasm/${name}`,
    folder: name === 'web' ? 'apps/web' : `packages/${name}`,
    doors,
    dependencies,
  })
  const village = [
    made('kernel', ['.'], []),
    made('care', ['.', './scripts'], ['@unspasm/kernel', '@unspasm/exchange']),
    made('exchange', ['.'], ['@unspasm/care', 'valibot']),
    made('web', [], ['@unspasm/care', '@unspasm/exchange']),
  ]
  const crossing = (path: string, name: string): readonly string[] =>
    crossings([{ path, text: `import type { A } from '${name}'` }], village)

  test.each([
    ['packages/care/src/a.ts', '@unspasm/kernel'],
    ['packages/exchange/src/a.ts', '@unspasm/care/scripts'],
    ['packages/exchange/src/a.ts', 'valibot'],
    ['packages/care/src/deep/a.ts', '../b.ts'],
    ['apps/web/src/a.tsx', '@unspasm/exchange'],
    ['packages/care/src/a.test.ts', 'node:fs'],
  ])('%s may import %s', (path, name) => {
    expect(crossing(path, name)).toEqual([])
  })

  test.each([
    ['packages/care/src/a.ts', '@unspasm/exchange', 'imports run one way'],
    ['packages/exchange/src/a.ts', '@unspasm/care/src/plan.ts', 'not in its exports'],
    ['packages/care/src/a.ts', '../../kernel/src/index.ts', 'out of its own package'],
    ['apps/web/src/a.tsx', '@unspasm/kernel', 'does not name'],
    ['packages/exchange/src/a.ts', 'lodash', 'does not name'],
    ['packages/care/src/a.ts', 'node:fs', 'touches nothing'],
    ['packages/care/src/a.ts', '@unspasm/shed', 'no such package'],
    ['packages/care/src/a.ts', '@unspasm/care', 'itself by name'],
  ])('%s may not import %s', (path, name, why) => {
    expect(crossing(path, name)).toEqual([expect.stringContaining(why)])
  })

  test.each([
    `export * from 'lodash'`,
    `export { a } from 'lodash'`,
    `const a = await import('lodash')`,
    `type A = import('lodash').A`,
    `import 'lodash'`,
  ])('an import is seen in %s', (text) => {
    expect(crossings([{ path: 'packages/care/src/a.ts', text }], village)).toHaveLength(1)
  })

  test('a ring of three files is found once, and a line of three is none', () => {
    const files = (last: string) => [
      { path: 'p/a.ts', text: `import './b.ts'` },
      { path: 'p/b.ts', text: `import type { C } from './c'` },
      { path: 'p/c/index.ts', text: last },
    ]
    expect(cyclesIn(files(`export * from '../a.ts'`))).toEqual([
      'p/a.ts → p/b.ts → p/c/index.ts → p/a.ts',
    ])
    expect(cyclesIn(files('export {}'))).toEqual([])
  })

  test.each([
    'Date.now()',
    'new Date()',
    'Date()',
    'const { now } = Date',
    'Math.random()',
    'const { random } = Math',
    `Math['random']()`,
    'performance.now()',
    'crypto.randomUUID()',
    'setTimeout(() => {}, 7)',
    'fetch(address)',
    'const zone = process.env.TZ',
    'if (typeof window) {}',
    'document.title',
    'localStorage.length',
    'globalThis.fetch',
    'const a = { process }',
    'date.getHours()',
    'new Intl.DateTimeFormat(zone).format()',
  ])('not pure: %s', (text) => {
    expect(impuritiesIn({ path: 'a.ts', text })).not.toEqual([])
  })

  test.each([
    'new Date(3)',
    'Date.UTC(2026, 0, 7)',
    'date instanceof Date',
    'Math.max(3, 7)',
    'const day = (date: Date): number => date.getUTCHours()',
    'const a = { window: 3, process: 7 }',
    'plan.window.document',
    'const within = (window: number): number => window + 3',
    'const { document = 7 } = plan; document.toFixed()',
    'interface A { readonly process: string; fetch(): void }',
    `// Date.now()\nconst word = 'Math.random'`,
    'new Intl.DateTimeFormat(zone).format(new Date(3))',
  ])('pure: %s', (text) => {
    expect(impuritiesIn({ path: 'a.ts', text })).toEqual([])
  })
})
