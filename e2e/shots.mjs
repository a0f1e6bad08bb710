// node e2e/shots.mjs: pictures of every screen and state in e2e/shots, for people to look at.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defaultServerConditions, runnerImport } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))
const conditions = ['unspasm:source', ...defaultServerConditions]
const config = {
  configFile: false,
  environments: { inline: { resolve: { conditions, noExternal: [/^@unspasm/] } } },
}
const load = async (name) => (await runnerImport(join(here, 'support', name), config)).module
const { launch } = await load('browser.ts')
const { serve } = await load('serve.ts')
const { walk } = await load('walk.ts')
const week = await load('week.ts')
const { walkMedicine } = await load('medicine.ts')
const { movementTime, walkMovement } = await load('movement.ts')

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
  const visiting = (page, named) => {
    let count = 0
    const visit = async (name) => {
      count += 1
      const file = named(count, name.replaceAll(/[^\w ,-]/g, ''))
      for (const scheme of schemes) {
        await page.emulateMedia({ colorScheme: scheme })
        await page.evaluate(() => document.fonts.ready)
        await page.screenshot({ path: join(folder(scheme), `${file}.png`) })
      }
    }
    return { visit, counted: () => count }
  }
  const opened = async (time) => {
    const context = await browser.newContext({
      viewport: size,
      deviceScaleFactor: size.width < 600 ? 2 : 1,
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      ...(time ? { timezoneId: week.weekZone } : {}),
    })
    await context.clock.install(time ? { time } : {})
    return { context, page: await context.newPage() }
  }

  const first = await opened(null)
  const screens = visiting(first.page, (count, name) => `${String(count).padStart(2, '0')} ${name}`)
  await walk(first.page, server.url, screens.visit)
  await first.context.close()

  const second = await opened(week.weekBegins)
  const days = visiting(second.page, (_, name) => `week ${name}`)
  await second.page.goto(server.url)
  const hands = week.weekOf(second.page)
  await week.firstHour(hands, days.visit)
  await week.coldOnce(hands, '9:50', '9:55', '10:11', days.visit)
  await week.firstNight(hands, days.visit)
  await week.firstMorning(hands, days.visit)
  await week.massage(hands, days.visit)
  await second.context.close()

  const third = await opened(week.weekBegins)
  const doses = visiting(
    third.page,
    (count, name) => `dose ${String(count).padStart(2, '0')} ${name}`,
  )
  await walkMedicine(third.page, server.url, doses.visit)
  await third.context.close()
  const fourth = await opened(new Date(movementTime))
  const moves = visiting(
    fourth.page,
    (count, name) => `move ${String(count).padStart(2, '0')} ${name}`,
  )
  await walkMovement(fourth.page, server.url, moves.visit)
  await fourth.context.close()
  const count = screens.counted() + days.counted() + doses.counted() + moves.counted()
  console.log(`${size.width} × ${size.height}: ${count} screens, light and dark`)
}
await browser.close()
await server.stop()
console.log(`The pictures are in ${shots}`)
