// npm run figures [-- <file>] [-- --shots <folder>]: every pose on one page, to look at and to sign.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ensureInstalled, root } from './bootstrap.mjs'
import { main, say, Trouble } from './run.mjs'

await main(async () => {
  const { file, shots } = read(process.argv.slice(2))
  await ensureInstalled()
  const { bundleFigures } = await import('./figures/bundle.mjs')
  const { pageOf } = await import('./figures/page.mjs')
  const code = await bundleFigures()
  const figures = await import(
    `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  )
  const page = pageOf(figures, code)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, page)
  say(`The sheet of figures: ${file}`)
  if (!shots) return
  const { takeShots } = await import('./figures/shots.mjs')
  for (const shot of await takeShots(file, shots)) say(`Picture: ${shot}`)
})

function read(words) {
  const at = words.indexOf('--shots')
  const shots = at === -1 ? null : words[at + 1]
  if (at !== -1 && !shots) throw new Trouble('--shots wants a folder after it.')
  const [file = join(root, '.cache', 'figures.html'), ...rest] = words.filter(
    (word, index) => at === -1 || (index !== at && index !== at + 1),
  )
  if (rest.length > 0 || file.startsWith('-'))
    throw new Trouble('npm run figures -- [file] [--shots folder]')
  return { file: resolve(file), shots: shots && resolve(shots) }
}
