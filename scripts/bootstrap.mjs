import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { npm, say, Trouble } from './run.mjs'

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Makes sure that this Node can run Unspasm and that every package of the lockfile is here.
 *
 * Throws `Trouble` with words when it cannot. Done before, it takes a few milliseconds.
 *
 * @param tell - where to say what is happening.
 */
export const ensureInstalled = async (tell = say) => {
  checkNode()
  const lock = readFileSync(join(root, 'package-lock.json'))
  const hash = createHash('sha256').update(lock).digest('hex')
  const stamp = join(root, 'node_modules', '.unspasm-lock')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  if (!holdsAll(JSON.parse(lock.toString('utf8')))) await install(tell)
  writeFileSync(stamp, hash)
}

/** Throws `Trouble` on a Node older than 20.19, the oldest that our build tools run on. */
export const checkNode = (version = process.versions.node) => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Trouble(
    `Unspasm needs Node.js 20.19 or newer, and this is ${version}. Install a newer one and run this again.`,
  )
}

/** Whether npm's own record of node_modules has each package of the lockfile in its version. */
const holdsAll = ({ packages }) => {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const here = JSON.parse(readFileSync(record, 'utf8')).packages
  return Object.entries(packages).every(
    ([place, wanted]) => place === '' || wanted.optional || here[place]?.version === wanted.version,
  )
}

const install = async (tell) => {
  tell('Installing what Unspasm is built with (once; this needs the network) …')
  const { code, output } = await npm(
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'],
    {
      quiet: true,
      env: { npm_config_fetch_retry_mintimeout: '1000', npm_config_fetch_retry_maxtimeout: '8000' },
    },
  )
  if (code === 0) return tell('Installed.')
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(output))
    throw new Trouble(
      'Could not reach the package registry. Connect to the network once and run this again; after that Unspasm needs none.',
    )
  const said = output.split('\n').filter((line) => /error +\S/.test(line))
  throw new Trouble(['Installing failed. npm said:', ...said.slice(0, 12)].join('\n'))
}
