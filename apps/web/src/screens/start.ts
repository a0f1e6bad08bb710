import { guides, type HeldItem, type Item, type PositionId, type ScriptId } from '@unspasm/care'
import { go, goInstead } from '../route.ts'
import { openRuns, plan, tell } from '../state.ts'
import { endOf } from '../player/endings.ts'
import { packUnder } from '../player/packUnder.ts'

/** Does what pressing an item means: a check, a checklist, a note, or a guide in the player. */
export const start = async (item: Item, position?: PositionId): Promise<void> => {
  if (item.id === 'ask-lying') return go('gate', 'lying')
  if (item.gate && (item.for || item.id === 'about-you'))
    return go('gate', item.gate, item.for ?? '')
  if (item.screen) return go('check', item.screen)
  switch (item.id) {
    case 'ask-pain':
      return go('pain')
    case 'ask-skin':
      return go('skin')
    case 'ask-standing':
      return go('able')
    case 'ask-swelling':
      return go('swelling')
    case 'ask-night':
      return go('slept')
    case 'awake':
      return go('awake')
    case 'today':
      return go('today')
    case 'ask-washed':
    case 'oil-off':
    case 'end-episode':
      return go('sure', item.id)
    case 'seek-same-day':
    case 'seek-within-days':
      return go('alert')
    case 'course':
    case 'visit':
      return go('learn', item.id)
    case 'stretch':
      return go('learn', 'stretching')
    case 'not-face-down':
      return go('learn', 'sleep')
    case 'after-injection':
    case 'work':
    case 'driving':
    case 'lifting':
      return go('learn', item.id)
    case 'dose-emergency':
    case 'dose-poison-line':
      return go('too-much')
    case 'patch-off':
    case 'last-day':
    case 'see-pharmacist':
    case 'dose-next':
      return go('take')
    case 'exercise-session':
    case 'ask-after':
      return go('move')
    case 'see-physio':
      return go('learn', 'visit')
    case 'ask-able':
      return go('move', 'able')
    case 'ask-direction':
      return go('move', 'direction')
    case 'sit-over':
      return begin('walk', [])
    case 'cold-off':
    case 'heat-off':
      return takeOff(item.id === 'cold-off' ? 'cold' : 'heat')
    case 'lying-over':
      return begin(item.script ?? 'floor-get-up', ['walk'])
    case 'change-position':
      return go('lie')
    default:
      return startGuide(item, position)
  }
}

const startGuide = async (item: Item, position = item.position): Promise<void> => {
  const chosen = item.others?.find((other) => other.position === position)
  const script = chosen ? chosen.script : item.script
  if (script) return begin(script, position ? [position] : [])
  if (position) return begin(position, [])
}

const takeOff = async (remedy: 'cold' | 'heat'): Promise<void> => {
  const run = openRuns.value.find(({ script }) => script === remedy)
  if (run) await endOf(run, 'finished')
  goInstead('skin')
}

/** What ends a position, and the positions it ends. */
const rising: readonly (typeof guides)[ScriptId]['counts'][] = ['walk', 'rising']
const still: readonly (typeof guides)[ScriptId]['counts'][] = ['lying', 'sitting', 'leaning']

/** Starts a script; what lies in the way of it ends first. `then` follows by itself. */
export const begin = async (script: ScriptId, then: readonly string[]): Promise<void> => {
  const counts = guides[script].counts
  const ends = openRuns.value.filter(
    (run) =>
      guides[run.script].counts === counts ||
      (rising.includes(counts) && still.includes(guides[run.script].counts)),
  )
  for (const run of ends) await endOf(run, 'finished')
  const lyingOnPack = script === 'cold' && packUnder.value
  const told = await tell({ kind: 'guideStarted', script, ...(lyingOnPack ? { lyingOnPack } : {}) })
  const started = told.find(({ kind }) => kind === 'guideStarted')
  if (started) goInstead('guide', started.id, ...then)
}

/** Everything to do now, what stands inside another item included. */
const everyNow = (): readonly Item[] =>
  plan.value.now.flatMap(({ also = [], ...item }) => [
    item,
    ...(item.instead ? [item.instead] : []),
    ...also,
  ])

/** The plan's item of that id, wherever it stands. */
export const itemNow = (id: Item['id']): Item | undefined =>
  everyNow().find((item) => item.id === id)

/** What belongs on one page, ready or held. */
export const groupItems = (group: NonNullable<Item['group']>): readonly (Item | HeldItem)[] =>
  [...everyNow(), ...plan.value.held].filter((item) => item.group === group)
