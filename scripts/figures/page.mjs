import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../bootstrap.mjs'

const here = (name) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')

/**
 * The sheet as one page that needs nothing else: every key of every movement, its words, its note, its source,
 * what the checks find, and room for a physiotherapist's name. `figures` is the bundle as a module, `code` its text.
 */
export const pageOf = (figures, code) => {
  const { exerciseBlocks, ownPoses, poseBlocks } = figures
  const movements = Object.entries({ ...poseBlocks, ...exerciseBlocks })
  const tokens = readFileSync(join(root, 'apps', 'web', 'src', 'style', 'tokens.css'), 'utf8')
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Unspasm: sheet of figures</title>
<style>${tokens}${here('sheet.css')}</style>
<script>document.documentElement.classList.add(location.search.slice(1) || 'auto')</script>
<header>
<h1>Sheet of figures</h1>
<p>${movements.length} poses and movements. Angles are approximate teaching poses and need a physiotherapist's word. Add <code>?dark</code> or <code>?light</code> to the address to choose the theme.</p>
<form id="who">${choices}</form>
</header>
<main>${movements.map(([id, block]) => movementRow(figures, id, block, ownPoses.includes(id))).join('\n')}</main>
<script type="module">${inlined(code)}
${here('choose.js')}</script>
</html>
`
}

const choices = ['slim', 'average', 'full']
  .map((build) => {
    const checked = build === 'average' ? ' checked' : ''
    return `<label><input type="radio" name="build" value="${build}"${checked}> ${build}</label>`
  })
  .concat('<label><input type="checkbox" name="pregnant"> pregnant</label>')
  .join(' ')

/** A module's text inside a page: its exports become one object, and no tag ends early. */
const inlined = (code) =>
  code
    .replace(/export\s*\{([^}]*)\};?\s*$/, (_, names) => {
      const pairs = names.split(',').map((name) => name.trim().split(/\s+as\s+/))
      return `const figures={${pairs.map(([local, name = local]) => `${name}:${local}`)}};`
    })
    .replaceAll('</script', String.raw`<\/script`)

const movementRow = (figures, id, block, own) => {
  const read = figures.parseMovement(block)
  if (!read.ok) throw new Error(`${id}: ${JSON.stringify(read.refusal)}`)
  const { value: movement } = read
  const views = movement.views.join(', ')
  const source = own ? 'ours, ruling C34' : 'movement.md'
  const faults = figures.faultsOf(movement).map(sayFault)
  return `<section id="${id}">
<h2>${id}</h2>
<p class="about">${views} · ${movement.duration === 0 ? 'held' : `${movement.duration} s`} · ${source} · RULE${faults.length > 0 ? ` · <strong>${faults.join('; ')}</strong>` : ''}</p>
<div class="keys">${figures
    .keyPoses(movement)
    .map((pose, index) => keyFigure(figures, movement, pose, `${id}-${index}`))
    .join('')}</div>
<div class="sign"><label>Name <input></label><label>Date <input></label><label><input type="checkbox"> ok</label><label class="remark">Remark <input></label></div>
</section>`
}

const keyFigure = (figures, movement, pose, id) => {
  const words = figures.sayPose(figures.describePose(pose))
  const frame = figures.frameOf(movement)
  return `<figure data-key="${id}">${figures.drawFigure(pose, { frame, id, title: words })}<figcaption>${words}<small>${escaped(pose.note)}</small></figcaption></figure>`
}

const sayFault = ({ kind, at, by, prop = '' }) => `${kind} ${prop} ${by.toFixed(1)} at ${at} s`

const escaped = (words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
