import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What axe finds; each as `rule: element`. */
export const findings = async (page: Page, rules?: string[]): Promise<readonly string[]> => {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
  )
}

export const widerThanScreen = (page: Page): Promise<readonly string[]> =>
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
export const tooSmall = (page: Page): Promise<readonly string[]> =>
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
export const covered = (page: Page): Promise<readonly string[]> =>
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

export const textSize = (page: Page, size: string): Promise<void> =>
  page.evaluate((to) => {
    document.documentElement.style.fontSize = to
  }, size)
