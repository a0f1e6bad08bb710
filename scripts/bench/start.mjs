import { chromium } from 'playwright-core'
import { host } from './host.mjs'

const runs = 5

/** Slow 4G as Lighthouse has it: 150 ms a round trip, 1.6 Mbit/s down, 750 kbit/s up. */
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Notes, in the page, when the door is painted and when a tap on it has brought the danger check. */
const watch = () => {
  const at = { paint: null, check: null }
  let tapped = false
  globalThis.benchTimes = at
  const look = () => {
    const door = document.querySelector('.door-main')
    if (!tapped && door?.checkVisibility()) {
      tapped = true
      door.click()
    }
    if (document.querySelector('[data-sign]')) at.check = performance.now()
    else setTimeout(look, 4)
  }
  look()
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry.name === 'first-contentful-paint') at.paint = entry.startTime
  }).observe({ type: 'paint', buffered: true })
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const slowed = async (page) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slow4g)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return session
}

/**
 * The page's value of an expression, once it is true. Asked of the browser itself: Playwright's own
 * ways first put a script of theirs into the page, which takes the slowed page 0.15 s to read.
 */
const valueOf = async (session, expression) => {
  const start = performance.now()
  while (performance.now() - start < 30_000) {
    const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true })
    if (result.value) return result.value
    await new Promise((later) => setTimeout(later, 100))
  }
  throw new Error(`The page never came to: ${expression}`)
}

/**
 * A first visit on a slow phone: milliseconds from the start of the navigation until the door is
 * painted, and until a tap on it, made as soon as it stands, has brought the danger check.
 */
const coldStart = async (browser, url) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const session = await slowed(page)
  await page.addInitScript(watch)
  await page.goto(url, { waitUntil: 'commit' })
  const times = await valueOf(
    session,
    'globalThis.benchTimes?.check && benchTimes.paint && benchTimes',
  )
  await context.close()
  return times
}

/** A later visit without network: milliseconds until the app itself has drawn its first screen. */
const offlineStart = async (browser, folder, rate) => {
  const server = await host(folder)
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  await page.goto(server.url)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((controlled) =>
      navigator.serviceWorker.addEventListener('controllerchange', controlled, { once: true }),
    )
  })
  await server.stop()
  const times = []
  for (let run = 0; run < runs; run += 1) {
    await page.goto('about:blank')
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate })
    await page.addInitScript(() => {
      const look = () => {
        // The panel is open in the page as it arrives; the app closes it once it has drawn.
        const panel = document.querySelector('details#emergency')
        const drawn = panel && !panel.open && document.querySelector('.door-main')
        if (drawn) requestAnimationFrame(() => (globalThis.benchDrawn = performance.now()))
        else setTimeout(look, 2)
      }
      look()
    })
    await page.goto(server.url, { waitUntil: 'commit' })
    await valueOf(session, 'globalThis.benchDrawn')
    times.push(
      await page.evaluate(() => ({
        drawn: globalThis.benchDrawn,
        paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
      })),
    )
  }
  await context.close()
  return times
}

/** Figures of starting the app: `{ what, seconds, budget }`; a budget of `null` only informs. */
export const measureStart = async (folder, { path, env }) => {
  const browser = await chromium.launch({
    executablePath: path,
    args: flags,
    env: { ...process.env, ...env },
  })
  try {
    const server = await host(folder)
    const cold = []
    for (let run = 0; run < runs; run += 1) cold.push(await coldStart(browser, server.url))
    await server.stop()
    const offline = await offlineStart(browser, folder, 1)
    const slow = await offlineStart(browser, folder, 4)
    const seconds = (values) => median(values) / 1000
    return [
      {
        what: 'door painted, cold, slow 4G and 4× CPU',
        seconds: seconds(cold.map(({ paint }) => paint)),
        budget: 1.2,
      },
      {
        what: 'first useful tap: danger check after it, the same way',
        seconds: seconds(cold.map(({ check }) => check)),
        budget: 1.2,
      },
      {
        what: 'offline start, first paint',
        seconds: seconds(offline.map(({ paint }) => paint)),
        budget: 0.3,
      },
      {
        what: 'offline start, app drawn',
        seconds: seconds(offline.map(({ drawn }) => drawn)),
        budget: 0.3,
      },
      {
        what: 'offline start, app drawn, 4× CPU',
        seconds: seconds(slow.map(({ drawn }) => drawn)),
        budget: null,
      },
    ]
  } finally {
    await browser.close()
  }
}
