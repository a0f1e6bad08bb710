import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from './bootstrap.mjs'
import { say, sayAside } from './run.mjs'

export const webFolder = join(root, 'apps', 'web')
export const cliBundle = join(root, 'apps', 'cli', 'dist', 'unspasm.mjs')

/** Builds the web app into apps/web/dist, unless it was built from these very sources. */
export const ensureWeb = ({ always = false, tell = say } = {}) =>
  fresh('web', join(webFolder, 'dist', 'index.html'), always, async () => {
    tell('Building the app …')
    const { build } = await import('vite')
    await build({ root: webFolder, logLevel: 'warn' })
  })

/**
 * Builds the command line into one file, apps/cli/dist/unspasm.mjs, unless it was built from
 * these very sources. Two at once are safe: the file appears whole.
 */
export const ensureCli = ({ always = false, tell = sayAside } = {}) =>
  fresh('cli', cliBundle, always, async () => {
    tell('Building the command line …')
    const vite = await import('vite')
    const conditions = ['unspasm:source', ...vite.defaultServerConditions]
    const { output } = await vite.build({
      root: join(root, 'apps', 'cli'),
      configFile: false,
      logLevel: 'silent',
      resolve: { conditions },
      ssr: { noExternal: true, resolve: { conditions } },
      build: {
        ssr: 'src/main.ts',
        write: false,
        target: 'node20',
        minify: false,
        rolldownOptions: {
          output: { banner: '#!/usr/bin/env node', codeSplitting: false, format: 'es' },
        },
      },
    })
    const whole = `${cliBundle}.${process.pid}`
    mkdirSync(dirname(cliBundle), { recursive: true })
    writeFileSync(whole, output[0].code, { mode: 0o755 })
    renameSync(whole, cliBundle)
  })

/** Runs `build` unless `made` exists and the sources have not changed since it was made. */
const fresh = async (app, made, always, build) => {
  const stamp = join(root, '.cache', `${app}.hash`)
  const hash = hashOf(sourcesOf(app))
  if (!always && existsSync(made) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash)
    return
  process.env.NODE_ENV = 'production'
  await build()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, hash)
}

const sourcesOf = (app) => [
  ...filesIn(join(root, 'apps', app)),
  ...filesIn(join(root, 'packages')),
  ...[
    'package.json',
    'package-lock.json',
    'tsconfig.base.json',
    'tsconfig.json',
    'scripts/builds.mjs',
  ]
    .map((name) => join(root, name))
    .filter((path) => existsSync(path)),
]

const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(
      ({ name }) => !['node_modules', 'dist'].includes(name) && !/^\.|\.test\.tsx?$/.test(name),
    )
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesIn(path) : [path]
    })

const hashOf = (paths) => {
  const hash = createHash('sha256')
  for (const path of paths)
    hash.update(relative(root, path)).update('\0').update(readFileSync(path))
  return hash.digest('hex')
}
