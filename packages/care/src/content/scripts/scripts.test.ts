import { expect, test } from 'vitest'
import { instant } from '../../instant.ts'
import { playing } from '../../player.ts'
import type { Cue, Script } from '../../script.ts'
import { guides, positionIds, scriptIds, type ScriptId } from '../guides.ts'
import { poseBlocks } from '../poses/index.ts'
import { sourceIds } from '../sourceIds.ts'
import { scriptWords } from '../words/en/scripts.ts'
import { scripts } from './index.ts'

const all: readonly Script[] = Object.values(scripts)
const cues: readonly (Cue & { readonly script: string })[] = all.flatMap((script) =>
  script.cues.map((cue) => ({ ...cue, script: script.id })),
)

const timed = (script: Script): number =>
  script.cues.reduce((sum, { seconds }) => sum + (typeof seconds === 'number' ? seconds : 0), 0)

const idsWhere = (holds: (script: Script) => boolean): ScriptId[] =>
  all
    .filter(holds)
    .map(({ id }) => id)
    .toSorted()

/** Seconds into the script, its rest left out, at which it asks for the skin. */
const askedAt = (script: Script): number[] => {
  let begins = 0
  return script.cues.flatMap((cue) => {
    const here = begins
    begins += typeof cue.seconds === 'number' ? cue.seconds : 0
    return cue.ask === 'skin' ? [here] : []
  })
}

/** Seconds of each key row of a block, its first column. */
const keyTimes = (pose: string): number[] =>
  Object.entries<string>(poseBlocks)
    .filter(([id]) => id === pose)
    .flatMap(([, block]) => block.split('\n'))
    .filter((line) => /^[\d.]+;/.test(line))
    .map((line) => Number(line.split(';')[0]))

test('every script id has its script, under its own id', () => {
  const plain = scriptIds.filter((id) => id !== 'session')
  expect(Object.keys(scripts).toSorted()).toEqual(plain.toSorted())
  for (const [id, script] of Object.entries(scripts)) expect(script.id).toBe(id)
})

test('every cue has a drawn pose and written words, and no word is left over', () => {
  for (const cue of cues) {
    expect(Object.keys(poseBlocks)).toContain(cue.pose)
    expect(Object.keys(scriptWords)).toContain(cue.word)
  }
  expect(new Set(cues.map((cue) => cue.word))).toEqual(new Set(Object.keys(scriptWords)))
})

test('a cut runs forward, from one key row of its block to another', () => {
  for (const { script, pose, from, to } of cues) {
    if (from === undefined && to === undefined) continue
    expect([script, keyTimes(pose)]).toEqual([script, expect.arrayContaining([from, to])])
    expect(from).toBeLessThan(to ?? 0)
  }
})

test('timed cues last at least a second, and a script has one rest at most', () => {
  const lengths = cues.map((cue) => cue.seconds).filter((seconds) => typeof seconds === 'number')
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(1)
  for (const script of all) {
    expect(script.cues.filter((cue) => cue.seconds === 'rest').length).toBeLessThanOrEqual(1)
  }
})

/** Shortest minutes: first-aid §3–5, movement §4 and §7; of heat, what heat-1 gives. */
const shortest = {
  'floor-9090': 5,
  'supine-pillows': 10,
  'side-lying': 10,
  recline: 10,
  'forward-lean': 2,
  'prone-pillow': 1,
  'sit-footstool': 5,
  'stand-lean': 2,
  cold: 10,
  heat: 20,
  walk: 1,
} as const satisfies Partial<Record<ScriptId, number>>

test('a guide whose time the plan gives ends within that time', () => {
  const begun = instant(Date.UTC(2026, 0, 5, 9))
  for (const [id, least] of Object.entries(shortest) as [keyof typeof shortest, number][]) {
    expect([id, timed(scripts[id])]).toEqual([id, expect.toSatisfy((sum) => sum <= least * 60)])
    for (const minutes of [least, guides[id].most]) {
      const first = scripts[id].cues.findIndex((cue) => cue.seconds !== null)
      const moves = scripts[id].exposure
        ? []
        : [{ step: first, state: 'running' as const, at: begun }]
      const at = (seconds: number) =>
        playing(
          scripts[id],
          { startedAt: begun, seconds: minutes * 60, moves },
          instant(begun + seconds * 1000),
        )
      expect([id, minutes, at(minutes * 60 - 1).over]).toEqual([id, minutes, false])
      expect([id, minutes, at(minutes * 60).over]).toEqual([id, minutes, true])
    }
  }
})

test('cold without its rest stays within 10 min, and its last cue takes the pack off', () => {
  expect(timed(scripts.cold)).toBeLessThanOrEqual(600)
  expect(scripts.cold.cues.at(-1)?.word).toBe('cold-off')
})

test('the skin is asked before cold, 5 min into it, every 5 min of heat, and after both', () => {
  expect(scripts['cold-prepare'].cues.at(-1)).toMatchObject({ ask: 'skin', seconds: null })
  expect(askedAt(scripts.cold)).toEqual([300])
  expect(askedAt(scripts.heat)).toEqual([300, 600, 900])
  expect(scripts.cold.after).toContain('skin')
  expect(scripts.heat.after).toContain('skin')
})

test('only cold and heat are exposures; they and the positions may go on in the background', () => {
  expect(idsWhere((script) => script.exposure)).toEqual(['cold', 'heat'])
  expect(idsWhere((script) => script.background)).toEqual(
    [...positionIds, 'cold', 'heat'].toSorted(),
  )
})

test('every position waits for the person, then fills its time, then asks for the effect', () => {
  for (const id of positionIds) {
    const seconds = scripts[id].cues.map((cue) => cue.seconds)
    const firstTimed = seconds.findIndex((length) => length !== null)
    expect(firstTimed).toBeGreaterThan(0)
    expect(seconds.slice(firstTimed)).not.toContain(null)
    expect(seconds).toContain('rest')
    expect(scripts[id].after).toEqual(['effect'])
  }
})

test('breathing is 4 s in, 6 s out, for 3 to 5 min', () => {
  const [settle, ...rounds] = scripts.breathing.cues
  expect(settle.word).toBe('breath-settle')
  expect(rounds.map((cue) => cue.seconds)).toEqual(rounds.map((_, at) => (at % 2 === 0 ? 4 : 6)))
  expect(timed(scripts.breathing)).toBeGreaterThanOrEqual(180)
  expect(timed(scripts.breathing)).toBeLessThanOrEqual(guides.breathing.most * 60)
})

test('preparing leads to what was prepared, a transfer to whatever the plan says', () => {
  expect(scripts['cold-prepare'].next).toBe('cold')
  expect(scripts['heat-prepare'].next).toBe('heat')
  expect(idsWhere((script) => script.next !== undefined)).toEqual(['cold-prepare', 'heat-prepare'])
})

test('every script names a known source', () => {
  for (const script of all) {
    expect(script.sources.length).toBeGreaterThan(0)
    for (const source of script.sources) expect(sourceIds).toContain(source)
  }
})
