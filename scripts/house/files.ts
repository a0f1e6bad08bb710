import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Package } from './boundary.ts'
import type { Source } from './source.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Every file of the project, tracked or new, from its folder; nothing that git ignores. */
export const projectFiles = (): readonly string[] =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root })
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)))

export const readProject = (path: string): string => readFileSync(join(root, path), 'utf8')

/** The code of the packages and apps, tests included. */
export const roomSources = (): readonly Source[] =>
  projectFiles()
    .filter((path) => /^(packages|apps)\/.*\.tsx?$/.test(path))
    .map((path) => ({ path, text: readProject(path) }))

/** What each package.json under packages/ and apps/ says of itself. */
export const roomPackages = (): readonly Package[] =>
  projectFiles()
    .filter((path) => /^(packages|apps)\/[^/]+\/package\.json$/.test(path))
    .map((path) => {
      const { name, exports = {}, dependencies = {} } = JSON.parse(readProject(path))
      return {
        name,
        folder: path.replace('/package.json', ''),
        doors: Object.keys(exports),
        dependencies: Object.keys(dependencies),
      }
    })
