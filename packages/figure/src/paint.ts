/** The inks of a figure. Every colour is the app's to set, as a custom property; what follows is the light theme. */
const inks = {
  skin: '#C98F6B',
  'skin-far': '#A87453',
  shirt: '#7A5C8A',
  'shirt-far': '#5F466C',
  shorts: '#3D3348',
  'shorts-far': '#2F2738',
  hair: '#3A2A2C',
  prop: '#E3D3BF',
  'prop-edge': '#D2BEA6',
  warm: '#D98A3D',
  cold: '#4F82B0',
  target: '#2FA585',
  shadow: '#2B2431',
} as const

export type Ink = keyof typeof inks

/** Ink as an attribute value; attributes and not styles, so that a strict content policy lets them be. */
export const ink = (name: Ink): string => `var(--${name},${inks[name]})`

/** Paths are written in hundredths of a unit, widths of their lines too. */
const inHundredths = ' transform="scale(.01)"'

/** A filled shape; `class` repeats the ink's name for an app that styles by class (forced colours). */
export const fill = (d: string, name: Ink, more = ''): string =>
  `<path class="fig-${name}" fill="${ink(name)}"${inHundredths} d="${d}"${more}/>`

/** For `fill`: a thin line of the far tone, so that a limb does not melt into one behind it. */
export const edge = (name: Ink): string =>
  ` stroke="${ink(name)}" stroke-width="35" stroke-opacity=".6"`

/** A line with round ends, `width` in units. */
export const stroke = (d: string, name: Ink, width: number, more = ''): string =>
  `<path class="fig-line" fill="none" stroke="${ink(name)}" stroke-width="${width * 100}" stroke-linecap="round" stroke-linejoin="round"${inHundredths} d="${d}"${more}/>`

export const group = (inner: string, opacity: number): string =>
  opacity >= 1 ? inner : `<g opacity="${Math.round(opacity * 1000) / 1000}">${inner}</g>`
