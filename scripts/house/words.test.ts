import { describe, expect, test } from 'vitest'
import { projectFiles, readProject } from './files.ts'

/** Hosts that packages come from; the lockfile names packages, not where one machine got them. */
const hosts = [
  ['registry', 'npmjs', 'org'],
  ['registry', 'yarnpkg', 'com'],
  ['npm', 'pkg', 'github', 'com'],
  ['registry', 'npmmirror', 'com'],
].map((parts) => parts.join('.'))

/** A folder of one machine or one person. */
const machinePath = /(?<![\w.\-~/])\/(work|root|home|Users|tmp|private)\/[\w.]/

const strayIn = (text: string): string | null =>
  hosts.find((host) => text.includes(host)) ?? machinePath.exec(text)?.[0] ?? null

test('no file names a package registry or a path of one machine', () => {
  const stray = projectFiles()
    .filter((path) => !/\.(png|ico|woff2|jpg|webp)$/.test(path))
    .map((path) => ({ path, found: strayIn(readProject(path)) }))
    .filter(({ found }) => found !== null)
  expect(stray).toEqual([])
})

test('the lockfile says from where only of our own packages', () => {
  const { packages } = JSON.parse(readProject('package-lock.json')) as {
    packages: Record<string, { resolved?: string; link?: boolean }>
  }
  expect(Object.values(packages).filter(({ resolved, link }) => resolved && !link)).toEqual([])
})

describe('the check itself', () => {
  const folder = (name: string) => `see ${['', name, 'notes.md'].join('/')}`

  test.each([`from https://${hosts[0]}/idb`, folder('root'), folder('work')])(
    'finds what is stray: %s',
    (text) => {
      expect(strayIn(text)).not.toBeNull()
    },
  )

  test.each(['https://example.org/home/x', 'rest/work/sleep', './tmp/x', '<work/>'])(
    'lets pass: %s',
    (text) => {
      expect(strayIn(text)).toBeNull()
    },
  )
})
