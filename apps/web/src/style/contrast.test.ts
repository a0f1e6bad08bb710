import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

type Theme = 'light' | 'dark' | 'night'
type Colours = ReadonlyMap<string, string>

const night = /:root\[data-night\] \{([^}]*)\}/.exec(css)?.[1] ?? ''

const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)]
const dims = [...night.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)]

const themes: Readonly<Record<Theme, Colours>> = {
  light: new Map(pairs.map(([, name, light]) => [name!, light!])),
  dark: new Map(pairs.map(([, name, , dark]) => [name!, dark!])),
  night: new Map(dims.map(([, name, colour]) => [name!, colour!])),
}

/** WCAG 2.2, relative luminance. */
const luminance = (colour: string): number => {
  const [red, green, blue] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

type Pair = readonly [front: string, ground: string]

const text: readonly Pair[] = [
  ['ink', 'paper'],
  ['ink', 'stage'],
  ['ink', 'card'],
  ['ink', 'pressed'],
  ['soft', 'paper'],
  ['soft', 'stage'],
  ['soft', 'card'],
  ['danger', 'paper'],
  ['danger', 'stage'],
  ['on-go', 'go'],
  ['on-go', 'go-pressed'],
  ['on-door', 'door'],
  ['on-danger', 'danger'],
  ['go', 'paper'],
  ['go', 'stage'],
]

/** Borders and fills that alone say where a control is or how far something has come. */
const controls: readonly Pair[] = [
  ['edge', 'paper'],
  ['edge', 'card'],
  ['danger', 'paper'],
  ['warm-edge', 'paper'],
]

const bars: readonly Pair[] = [
  ['go', 'paper'],
  ['cold', 'paper'],
  ['go', 'line'],
  ['cold', 'line'],
  ['warm-edge', 'line'],
]

/** What a figure rests on, and the limbs behind it, must be made out against the stage. */
const tones = [
  'prop',
  'prop-edge',
  'skin-far',
  'shirt-far',
  'shorts-far',
  'hair',
  'skin',
  'shirt',
  'shorts',
]
const leastTone = 1.3

const row =
  (theme: Theme, least: number) =>
  ([front, ground]: Pair) => {
    const of = (name: string): string => {
      const colour = themes[theme].get(name)
      if (colour === undefined) throw new Error(`no --${name} in the ${theme} theme`)
      return colour
    }
    return { front, ground, ratio: contrast(of(front), of(ground)), least }
  }

const tooFaint = (theme: Theme, least: number, list: readonly Pair[]) =>
  list.map(row(theme, least)).filter(({ ratio }) => ratio < least)

test('black on white is 21, and a colour on itself 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#1e6a66', '#1e6a66')).toBe(1)
})

test('every theme sets the same colours', () => {
  const names = [...themes.light.keys()].sort()
  expect(names.length).toBeGreaterThanOrEqual(30)
  expect([...themes.night.keys()].sort()).toEqual(names)
})

describe.each(['light', 'dark', 'night'] as const)('%s', (theme) => {
  test('text is at least 4.5 : 1', () => {
    expect(tooFaint(theme, 4.5, text)).toEqual([])
  })

  test('the emergency page is at least 7 : 1', () => {
    expect(tooFaint(theme, 7, [['on-alarm', 'alarm']])).toEqual([])
  })

  test('edges of controls and bars are at least 3 : 1', () => {
    expect(tooFaint(theme, 3, [...controls, ...bars])).toEqual([])
  })

  test('props and limbs stand out from the stage', () => {
    const list = tones.map((tone): Pair => [tone, 'stage'])
    expect(tooFaint(theme, leastTone, list)).toEqual([])
  })
})
