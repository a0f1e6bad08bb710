import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from './bootstrap.mjs'
import { run, say } from './run.mjs'

/**
 * Finds a Chromium for the browser tests, saying each try in one line: one already here,
 * Playwright's own, the one inside a registry package, the distribution's.
 *
 * @returns its `path` and what to add to the environment (`env`) when it is started, or `null`.
 */
export const findChromium = async (tell = say) =>
  (await alreadyHere(tell)) ??
  (await playwrightsOwn(tell)) ??
  (await packaged(tell)) ??
  (await distributions(tell))

const alreadyHere = async (tell) => {
  for (const path of knownPlaces().filter((place) => existsSync(place))) {
    const version = await versionOf(path)
    tell(`Browser: ${path}: ${version ?? 'does not run'}`)
    if (version) return { path, env: {} }
  }
  tell('Browser: none already here')
  return null
}

const playwrightsOwn = async (tell) => {
  const { chromium } = await import('playwright-core')
  const path = chromium.executablePath()
  if (!existsSync(path)) {
    const client = join(root, 'node_modules', 'playwright-core', 'cli.js')
    const install = [client, 'install', 'chromium', '--no-shell']
    await run(process.execPath, install, { quiet: true, seconds: 180 })
  }
  const version = existsSync(path) && (await versionOf(path))
  tell(`Browser: Playwright's own: ${version || 'could not be had'}`)
  return version ? { path, env: {} } : null
}

/** The Chromium of @sparticuz/chromium (Linux on x64 only), unpacked into .cache/chromium. */
const packaged = async (tell) => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const folder = join(root, '.cache', 'chromium')
  let found = await unpacked(folder)
  if (!found) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const unpack = `(await import('@sparticuz/chromium')).default.executablePath()`
    // The package unpacks to the temporary folder, and shared libraries only where it believes
    // itself on a bare server; a bare container is one.
    await run(process.execPath, ['--input-type=module', '-e', unpack], {
      quiet: true,
      seconds: 180,
      env: { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    })
    found = await unpacked(folder)
  }
  tell(`Browser: the one in @sparticuz/chromium: ${found?.version ?? 'does not run'}`)
  return found && { path: found.path, env: found.env }
}

/** The unpacked one if it runs, by the system's shared libraries or by those that came along. */
const unpacked = async (folder) => {
  const path = join(folder, 'chromium')
  const fonts = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }
  const libraries = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }
  for (const env of [fonts, { ...fonts, ...libraries }]) {
    const version = await versionOf(path, env)
    if (version) return { path, env, version }
  }
  return null
}

const distributions = async (tell) => {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null
  const options = { quiet: true, seconds: 300, env: { DEBIAN_FRONTEND: 'noninteractive' } }
  await run('apt-get', ['update'], options)
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options)
  const path = '/usr/bin/chromium'
  const version = await versionOf(path)
  tell(`Browser: apt: ${version ?? 'could not be had'}`)
  return version ? { path, env: {} } : null
}

const knownPlaces = () => {
  const { CHROMIUM_PATH, PATH = '', LOCALAPPDATA = '', PROGRAMFILES = '' } = process.env
  const commands = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'msedge',
  ]
  const onPath = commands.flatMap((name) =>
    PATH.split(delimiter).map((folder) => join(folder, name)),
  )
  const bundles = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  )
  const programs = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'] ?? '', LOCALAPPDATA].flatMap(
    (folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
  )
  const bySystem = { darwin: bundles, win32: programs }[process.platform] ?? []
  return [...new Set([...(CHROMIUM_PATH ? [CHROMIUM_PATH] : []), ...onPath, ...bySystem])]
}

/** What it answers to `--version`, or `null` when it does not run. */
const versionOf = async (path, env = {}) => {
  // On Windows the question would open a window.
  if (process.platform === 'win32') return existsSync(path) ? 'found' : null
  const { code, output } = await run(path, ['--version'], { quiet: true, seconds: 30, env })
  return code === 0 ? (/^.*(?:Chrom|Edge).*$/m.exec(output)?.[0].trim() ?? null) : null
}
