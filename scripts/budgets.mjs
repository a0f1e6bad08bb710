// npm run budgets: what the built app weighs, against what it may weigh.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { webFolder } from './builds.mjs'
import { bundleFigures } from './figures/bundle.mjs'
import { main, say, Trouble } from './run.mjs'

const dist = join(webFolder, 'dist')

const drawing = `export * from '@unspasm/figure'`
const movement = [
  `export * from '@unspasm/care/exercises'`,
  `export * from '@unspasm/care/poses/exercises'`,
  `export * from '@unspasm/care/words/en/exercises'`,
].join('\n')
const poses = [
  `export * from '@unspasm/care/poses'`,
  `export * from '@unspasm/care/poses/exercises'`,
].join('\n')

await main(async () => {
  const rows = [
    { what: 'JavaScript for the first screen', bytes: firstScreen(), most: 40_000 },
    { what: 'JavaScript of the whole app', bytes: wholeApp(), most: 250_000 },
    { what: 'Drawing of the figure', bytes: await bundled(drawing), most: 12_000 },
    { what: 'Exercises: steps, poses, words', bytes: await bundled(movement), most: 40_000 },
    { what: 'All poses', bytes: await bundled(poses), most: 15_000 },
  ]
  say(`${'brotli'.padEnd(34)}${'kB'.padStart(8)}${'at most'.padStart(10)}`)
  for (const { what, bytes, most } of rows) {
    const over = bytes > most ? '  over' : ''
    say(`${what.padEnd(34)}${kB(bytes).padStart(8)}${kB(most).padStart(10)}${over}`)
  }
  if (rows.some(({ bytes, most }) => bytes > most))
    throw new Trouble('The app is over its budget: load the new part later, or make it smaller.')
})

/** Of a module that only passes on what these lines export. */
async function bundled(doors) {
  return total([await bundleFigures(doors)])
}

/** The page's entry chunk, all it imports without waiting, and the scripts written into the page. */
function firstScreen() {
  const manifest = JSON.parse(readDist('.vite/manifest.json'))
  if (!manifest['index.html']) throw new Trouble('The manifest names no entry for index.html.')
  const chunks = new Set()
  const add = (key) => {
    if (chunks.has(key)) return
    chunks.add(key)
    for (const next of manifest[key].imports ?? []) add(next)
  }
  add('index.html')
  const files = [...chunks].map((key) => manifest[key].file).filter((name) => name.endsWith('.js'))
  return total([...files, 'rescue.js'].map(readDist).concat(inlineScripts(readDist('index.html'))))
}

function wholeApp() {
  const files = readdirSync(dist, { recursive: true }).filter((name) => /\.m?js$/.test(name))
  return total([...files.map(readDist), ...inlineScripts(readDist('index.html'))])
}

/** Scripts between tags; data (JSON, speculation rules, import maps) is no script. */
function inlineScripts(html) {
  return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
    .filter(([, tag]) => !/\ssrc=|type="[^"]*(?:json|rules|importmap)/i.test(tag))
    .map(([, , code]) => code)
    .filter((code) => code.trim() !== '')
}

function readDist(name) {
  const path = join(dist, name)
  if (!existsSync(path))
    throw new Trouble(`apps/web/dist/${name} is not there. Build first: npm run build.`)
  return readFileSync(path, 'utf8')
}

function total(texts) {
  return texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0)
}

function kB(bytes) {
  return (bytes / 1000).toFixed(1)
}
