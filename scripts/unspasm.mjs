// npm run -s unspasm -- …: the command line, built first when its sources changed.
import { pathToFileURL } from 'node:url'
import { ensureInstalled } from './bootstrap.mjs'
import { cliBundle, ensureCli } from './builds.mjs'
import { main, sayAside } from './run.mjs'

await main(async () => {
  const mode = process.env.NODE_ENV
  await ensureInstalled(sayAside)
  await ensureCli()
  if (mode === undefined) delete process.env.NODE_ENV
  else process.env.NODE_ENV = mode
})

// npm runs scripts in the project's folder; a file named by the person is where they were.
if (process.env.npm_lifecycle_event === 'unspasm' && process.env.INIT_CWD)
  process.chdir(process.env.INIT_CWD)
process.argv[1] = cliBundle
await import(pathToFileURL(cliBundle).href)
