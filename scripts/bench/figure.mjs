import { chromium } from 'playwright-core'
import { bundleFigures } from '../figures/bundle.mjs'

/** Frames drawn for each movement, a fifth of a second apart, after as many to warm up. */
const frames = 20

/** Draws frames of every movement in the page: milliseconds of drawing, and with the page's taking it in. */
const drawAll = async ({ code, frames }) => {
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
  const figures = await import(url)
  const [drawn, shown] = [[], []]
  for (const block of Object.values({ ...figures.poseBlocks, ...figures.exerciseBlocks })) {
    const movement = figures.parseMovement(block).value
    if (movement.duration === 0) continue
    const frame = figures.frameOf(movement)
    for (let at = -frames; at < frames; at += 1) {
      const start = performance.now()
      const moment = figures.poseAround(movement, Math.abs(at) / 5)
      const svg = figures.drawMoment(moment, { frame, glow: 'low-left' })
      const half = performance.now()
      document.body.innerHTML = svg
      if (at < 0) continue
      drawn.push(half - start)
      shown.push(performance.now() - start)
    }
  }
  const middle = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] / 1000
  return { drawn: middle(drawn), shown: middle(shown) }
}

/** Figures of drawing a frame at 6× CPU: `{ what, seconds, budget }`, as `measureStart` gives. */
export const measureFigure = async ({ path, env }) => {
  const browser = await chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    env: { ...process.env, ...env },
  })
  try {
    const page = await browser.newPage()
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    const { drawn, shown } = await page.evaluate(drawAll, { code: await bundleFigures(), frames })
    return [
      { what: 'a frame of a figure drawn, 6× CPU', seconds: drawn, budget: 0.004 },
      { what: 'the same and taken in by the page', seconds: shown, budget: null },
    ]
  } finally {
    await browser.close()
  }
}
