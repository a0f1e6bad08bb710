import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launch } from './support/browser.ts'
import { serve, type Served } from './support/serve.ts'
import { walk } from './support/walk.ts'

const phone = { width: 360, height: 740 }

let server: Served
let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  ;[server, browser] = await Promise.all([serve(), launch()])
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})
afterEach(() => context.close())

const visitor = async (): Promise<Page> => {
  context = await browser.newContext({
    viewport: phone,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  await context.clock.install()
  return context.newPage()
}

/** What axe finds; each as `rule: element`. */
const findings = async (page: Page, rules?: string[]): Promise<readonly string[]> => {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
  )
}

const widerThanScreen = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (each) => each.getBoundingClientRect().right > width + 1 && each.children.length === 0,
    )
    return [
      `${document.documentElement.scrollWidth} px`,
      ...wide.slice(0, 3).map((each) => each.outerHTML.slice(0, 90)),
    ]
  })

const controls = 'a[href], button, input, select, summary'

/** Controls that are smaller than a thumb needs. */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate((selector) => {
    const inDialog = document.querySelector('dialog[open]')
    return [...(inDialog ?? document).querySelectorAll<HTMLElement>(selector)].flatMap(
      (control) => {
        const target = control.closest('label') ?? control
        if (!target.checkVisibility({ visibilityProperty: true })) return []
        const { width, height } = target.getBoundingClientRect()
        const least = control.matches('main.player [data-next], main.player [data-hurts]') ? 72 : 48
        if (height >= least - 0.5 && width >= 47.5) return []
        return [`${Math.round(width)} × ${Math.round(height)}: ${control.outerHTML.slice(0, 90)}`]
      },
    )
  }, controls)

/** Controls that lie under something else even after they are scrolled to. */
const covered = (page: Page): Promise<readonly string[]> =>
  page.evaluate((selector) => {
    const inDialog = document.querySelector('dialog[open]')
    const found = [...(inDialog ?? document).querySelectorAll<HTMLElement>(selector)].flatMap(
      (control) => {
        const target = control.closest('label') ?? control
        if (!target.checkVisibility({ visibilityProperty: true })) return []
        target.scrollIntoView({ block: 'center', behavior: 'instant' })
        const { left, top, width, height } = target.getBoundingClientRect()
        const there = document.elementFromPoint(left + width / 2, top + height / 2)
        if (there && (target.contains(there) || there.contains(target))) return []
        return [`${control.outerHTML.slice(0, 80)} under ${there?.outerHTML.slice(0, 60)}`]
      },
    )
    scrollTo(0, 0)
    return found
  }, controls)

const textSize = (page: Page, size: string): Promise<void> =>
  page.evaluate((to) => {
    document.documentElement.style.fontSize = to
  }, size)

describe('on every screen and in every state', () => {
  const found: Record<'light' | 'dark' | 'narrow' | 'large' | 'small' | 'covered', string[]> = {
    light: [],
    dark: [],
    narrow: [],
    large: [],
    small: [],
    covered: [],
  }
  let visited = 0

  beforeAll(async () => {
    const page = await visitor()
    await walk(page, server.url, async (name) => {
      const note = (kind: keyof typeof found, all: readonly string[]): void =>
        void found[kind].push(...all.map((each) => `${name}: ${each}`))
      visited += 1
      await page.emulateMedia({ colorScheme: 'light' })
      note('light', await findings(page))
      note('small', await tooSmall(page))
      note('covered', await covered(page))
      await page.emulateMedia({ colorScheme: 'dark' })
      note('dark', await findings(page, ['color-contrast']))
      await page.setViewportSize({ width: 320, height: 640 })
      note('narrow', await widerThanScreen(page))
      await textSize(page, '200%')
      note('large', await widerThanScreen(page))
      note(
        'covered',
        (await covered(page)).map((each) => `at 200 % text, ${each}`),
      )
      await textSize(page, '')
      await page.setViewportSize(phone)
      await page.evaluate(() => scrollTo(0, 0))
    })
    await context.close()
  }, 180_000)

  const rows = [
    ['axe finds nothing', 'light'],
    ['axe finds no weak contrast in the dark', 'dark'],
    ['nothing is wider than a screen of 320 px', 'narrow'],
    ['nothing is wider than a screen of 320 px with text at 200 %', 'large'],
    [
      'every control is 48 px high and wide at least, and 72 px high where a guide goes on or ends',
      'small',
    ],
    ['no control lies under another, at 100 % or 200 % text', 'covered'],
  ] as const

  test.each(rows)('%s', (_, kind) => {
    expect(visited).toBeGreaterThan(35)
    expect([...new Set(found[kind])]).toEqual([])
  })
})
