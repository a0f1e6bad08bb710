// node e2e/shots.mjs: pictures of every screen and state in e2e/shots, for people to look at.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))
const load = async (name) => (await runnerImport(join(here, 'support', name))).module
const { launch } = await load('browser.ts')
const { serve } = await load('serve.ts')
const { walk } = await load('walk.ts')

const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
]
const schemes = ['light', 'dark']

const shots = join(here, 'shots')
rmSync(shots, { recursive: true, force: true })
const [server, browser] = await Promise.all([serve(), launch()])
for (const size of sizes) {
  const folder = (scheme) => join(shots, `${size.width}-${scheme}`)
  for (const scheme of schemes) mkdirSync(folder(scheme), { recursive: true })
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: size.width < 600 ? 2 : 1,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  await context.clock.install()
  const page = await context.newPage()
  let count = 0
  await walk(page, server.url, async (name) => {
    count += 1
    const file = `${String(count).padStart(2, '0')} ${name.replaceAll(/[^\w ,-]/g, '')}.png`
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme })
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({ path: join(folder(scheme), file) })
    }
  })
  console.log(`${size.width} × ${size.height}: ${count} screens, light and dark`)
  await context.close()
}
await browser.close()
await server.stop()
console.log(`The pictures are in ${shots}`)
