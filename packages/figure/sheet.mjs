// Draws every pose on one page, light and dark, to look at: `node packages/figure/sheet.mjs <out>`.
// Writes <out>-light.html, <out>-light-0.png, … and the same in dark. A second argument picks poses by a part of their name.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const [out = 'figures', pick = '', glow = 'low-middle', width = '300', pack] = process.argv.slice(2)
/** px of page per picture */
const tall = 1300
const root = fileURLToPath(new URL('.', import.meta.url))
const server = await createServer({
  root,
  logLevel: 'error',
  configFile: false,
  cacheDir: '../../node_modules/.vite',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, watch: null, fs: { allow: [root, `${root}/../..`] } },
  resolve: { conditions: ['unspasm:source'] },
  ssr: { resolve: { conditions: ['unspasm:source'] }, noExternal: [/^@unspasm/] },
})
const figure = await server.ssrLoadModule('/src/index.ts')
const { poseBlocks } = await server.ssrLoadModule('../care/src/content/poses/index.ts')

const light = `--stage:#F3E7DA;--paper:#FBF6EF;--ink:#2B2431;--skin:#C98F6B;--skin-far:#A87453;--shirt:#7A5C8A;--shirt-far:#5F466C;--shorts:#3D3348;--shorts-far:#2F2738;--prop:#E3D3BF;--prop-edge:#C9B298;--warm:#D98A3D;--cold:#4F82B0;--hair:#3A2A2C;--shadow:#2B2431`
const dark = `--stage:#241C2D;--paper:#18141D;--ink:#F4EDE5;--skin:#B98263;--skin-far:#8C6049;--shirt:#8E72A0;--shirt-far:#6A5379;--shorts:#51455F;--shorts-far:#3C3347;--prop:#4A3F52;--prop-edge:#6A5C74;--warm:#F2B66A;--cold:#8FBCE4;--hair:#5C443C;--shadow:#9A8AA6`

const cells = []
for (const [id, block] of Object.entries(poseBlocks)) {
  if (!id.includes(pick)) continue
  const read = figure.parseMovement(block)
  if (!read.ok) throw new Error(`${id}: ${JSON.stringify(read.refusal)}`)
  const frame = figure.frameOf(read.value)
  for (const [index, { pose }] of read.value.keyframes.entries()) {
    const words = figure.describePose
      ? figure
          .describePose(pose)
          .map((word) => figure.poseWords[word])
          .join(', ')
      : ''
    cells.push(
      `<figure>${figure.drawFigure(pose, { frame, glow: glow === 'none' ? null : glow, ...(pack && { pack }), id: `${id}-${index}` })}<figcaption>${id} ${index} · ${words}</figcaption></figure>`,
    )
  }
}
await server.close()

const page = (theme) =>
  `<!doctype html><meta charset="utf-8"><style>body{margin:12px;background:var(--paper);color:var(--ink);font:11px sans-serif;display:flex;flex-wrap:wrap;gap:10px;${theme}}figure{margin:0;width:${width}px}svg{display:block;width:${width}px;height:${Number(width) * 0.76}px;background:var(--stage);border-radius:24px}</style><body>${cells.join('')}`
const { chromium } = await import('playwright-core')
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
for (const [name, theme] of Object.entries({ light, dark })) {
  writeFileSync(`${out}-${name}.html`, page(theme))
  const view = await browser.newPage({ viewport: { width: 1260, height: 900 } })
  await view.setContent(page(theme))
  const height = await view.evaluate('document.documentElement.scrollHeight')
  for (let top = 0, sheet = 0; top < height; top += tall, sheet += 1) {
    const clip = { x: 0, y: top, width: 1260, height: Math.min(tall, height - top) }
    await view.screenshot({ path: `${out}-${name}-${sheet}.png`, fullPage: true, clip })
  }
}
await browser.close()
