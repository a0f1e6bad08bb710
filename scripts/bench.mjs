// npm run bench: the numbers that DESIGN.md §8 promises, measured here and now. Prints, never fails.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, root } from './bootstrap.mjs'
import { findChromium } from './chromium.mjs'
import { main, npm, say, Trouble } from './run.mjs'

await main(async () => {
  await ensureInstalled()
  const dist = process.env.UNSPASM_DIST ?? join(root, 'apps', 'web', 'dist')
  if (!process.env.UNSPASM_DIST) {
    const { code } = await npm(['run', '--silent', 'build'], { quiet: true })
    if (code !== 0) throw new Trouble('The app does not build: npm run build says why.')
  }
  if (!existsSync(join(dist, 'index.html'))) throw new Trouble(`There is no build in ${dist}.`)
  const chromium = await findChromium(() => {})
  if (!chromium) throw new Trouble('No Chromium could be found. Name one in CHROMIUM_PATH.')
  const { measureStart } = await import('./bench/start.mjs')
  say('Median of 5; slow 4G is 150 ms a round trip and 1.6 Mbit/s.')
  const { measureFigure } = await import('./bench/figure.mjs')
  const { measureVerdict } = await import('./bench/verdict.mjs')
  const rows = [
    ...(await measureVerdict()),
    ...(await measureStart(dist, chromium)),
    ...(await measureFigure(chromium)),
  ]
  for (const { what, seconds, budget } of rows) {
    const held = budget === null ? '' : seconds <= budget ? 'held' : 'NOT HELD'
    const limit = budget === null ? 'no budget' : `budget ${time(budget)}`
    say(`${time(seconds).padStart(8)}   ${limit.padEnd(14)}   ${held.padEnd(8)}   ${what}`)
  }
})

function time(seconds) {
  if (seconds < 0.001) return `${(seconds * 1e6).toFixed(1)} µs`
  return seconds < 0.1 ? `${(seconds * 1000).toFixed(1)} ms` : `${seconds.toFixed(2)} s`
}
