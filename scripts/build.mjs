// npm run build: the web app into apps/web/dist, the command line into apps/cli/dist.
import { ensureInstalled } from './bootstrap.mjs'
import { ensureCli, ensureWeb } from './builds.mjs'
import { main, say } from './run.mjs'

await main(async () => {
  await ensureInstalled()
  await ensureWeb({ always: true })
  await ensureCli({ always: true, tell: say })
  say('Built apps/web/dist and apps/cli/dist/unspasm.mjs.')
})
