import { expect, test } from 'vitest'
import { readingGrade } from '../../testing/readingGrade.ts'
import { poseBlocks } from '../poses/index.ts'
import { exerciseBlocks } from '../poses/exercises/index.ts'
import { sourceIds } from '../sourceIds.ts'
import { exerciseWords } from '../words/en/exercises/index.ts'
import { exerciseIds, isExerciseId } from './exerciseIds.ts'
import { exerciseSources, withoutRegression } from './exerciseSources.ts'
import { exercises } from './exercises/index.ts'
import { exerciseTargets, type TargetPart } from './exerciseTargets.ts'
import { lanes } from './limits.ts'
import { fixedDoses, plainLists, trackLists } from './lists.ts'
import { exerciseSteps } from './steps/index.ts'

const blocks: Readonly<Record<string, string>> = { ...poseBlocks, ...exerciseBlocks }

/** Instants of a block's rows, in seconds. */
const times = (id: string): readonly number[] =>
  (blocks[id] ?? '')
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => Number(line.split(';')[0]))

test('there are 42 exercises, each with its block, words, steps and row', () => {
  expect(exerciseIds).toHaveLength(42)
  for (const table of [exercises, exerciseWords, exerciseSteps]) {
    expect(Object.keys(table).toSorted()).toEqual([...exerciseIds].toSorted())
  }
  expect(exerciseIds.filter((id) => times(id).length === 0)).toEqual([])
})

test('[move-session] every exercise has a regression or a reason for none, and a source that exists', () => {
  for (const id of exerciseIds) {
    const none = exercises[id].regress.length === 0
    expect([id, id in withoutRegression]).toEqual([id, none])
    expect(exerciseSources(id).filter((source) => !sourceIds.includes(source))).toEqual([])
    expect(exerciseSources(id).length).toBeGreaterThan(0)
  }
})

test.each(exerciseIds)(
  '%s: words stand for steps, inside the movement, with one hold where doses hold',
  (id) => {
    const { steps, levels = {} } = exerciseSteps[id]
    const most = times(id).at(-1) ?? 0
    for (const each of [steps, ...Object.values(levels)]) {
      expect(each).toHaveLength(exerciseWords[id].steps.length)
      for (const { from, to, seconds } of each) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeGreaterThanOrEqual(from)
        expect(to).toBeLessThanOrEqual(most)
        expect(seconds).toBeGreaterThan(0)
      }
    }
    const holds = exercises[id].doses.some(({ hold }) => hold > 0)
    expect(steps.filter(({ hold }) => hold)).toHaveLength(holds ? 1 : 0)
    const plain = steps.filter(({ hold, once }) => !hold && !once)
    expect(exercises[id].each).toBe(plain.reduce((sum, { seconds }) => sum + seconds, 0))
  },
)

test.each(exerciseIds)('%s reads at grade 7 or below, in sentences of 20 words at most', (id) => {
  const { title, target, start, steps, breathing, mistakes, stops, notes } = exerciseWords[id]
  const texts = [
    title,
    target,
    start,
    ...steps,
    breathing,
    ...mistakes,
    ...stops,
    ...Object.values(notes),
  ]
  const page = texts.map((text) => (/[.?!]$/.test(text) ? text : `${text}.`)).join(' ')
  expect(readingGrade(page)).toBeLessThanOrEqual(7)
  const long = page.split(/(?<=[.?!:;])\s/).filter((sentence) => sentence.split(/\s+/).length > 20)
  expect(long).toEqual([])
})

test('[move-verdict] from week 14 no curl-up and nothing face down; thin bones fold no knee to the chest; slips do not arch', () => {
  const front = exerciseIds.filter((id) => exercises[id].body === 'front')
  expect(front).toEqual(['prone-lying', 'prone-on-elbows', 'prone-press-up'])
  for (const id of [...front, 'curl-up'] as const) {
    expect(exercises[id].conditions['pregnancy-t2']?.verdict).toBe('avoid')
    expect(exercises[id].conditions['pregnancy-t3']?.verdict).toBe('avoid')
  }
  for (const id of ['single-knee-to-chest', 'double-knee-to-chest'] as const)
    expect(exercises[id].conditions['osteoporosis-fracture-risk']?.verdict).toBe('avoid')
  for (const id of [...front, 'standing-back-bend'] as const) {
    expect(exercises[id].conditions.spondylolisthesis?.verdict).toBe('avoid')
    expect(exercises[id].conditions.spondylolysis?.verdict).toBe('avoid')
  }
})

test('[move-progress] no hold of curl-up, side plank or bird-dog is above 10 s, and levels never get easier', () => {
  for (const id of [
    'curl-up',
    'side-plank-knees',
    'side-plank-feet',
    'bird-dog',
    'bird-dog-leg',
  ] as const) {
    expect(Math.max(...exercises[id].doses.map(({ hold }) => hold))).toBeLessThanOrEqual(10)
  }
  for (const id of exerciseIds) {
    const work = exercises[id].doses.map(({ reps, hold, sets }) => reps * sets * Math.max(1, hold))
    expect([id, ...work]).toEqual([id, ...work.toSorted((a, b) => a - b)])
  }
})

test('[move-track] what lists name is not of a later stage, and only the extension track lies face down', () => {
  for (const list of ['unload', 'mobility'] as const) {
    for (const [track, slots] of Object.entries(trackLists[list])) {
      const ids = slots.flat()
      expect(ids.filter((id) => exercises[id].stage > 2)).toEqual([])
      const front = ids.filter((id) => exercises[id].body === 'front')
      expect([track, front.length > 0]).toEqual([track, track === 'extension'])
    }
  }
  expect(plainLists.settle.flat().filter((id) => exercises[id].stage > 0)).toEqual([])
  expect([...plainLists.A, ...plainLists.B].flat().filter((id) => exercises[id].stage > 3)).toEqual(
    [],
  )
  for (const [list, doses] of Object.entries(fixedDoses)) {
    const named: readonly string[] = plainLists[list as keyof typeof plainLists].flat()
    expect(Object.keys(doses).filter((id) => !named.includes(id))).toEqual(
      list === 'keep' ? ['hamstring-strap'] : [],
    )
  }
})

test('[move-lane] the numbers of the lanes are the dossier’s', () => {
  expect(lanes).toEqual({ acuteTo: 1, days: 7, ceiling: 6, noise: 2 })
  expect(isExerciseId('keep-routine')).toBe(false)
})

/** How the words name each part that the figure lights. */
const named: Readonly<Record<TargetPart, RegExp>> = {
  'low-back': /\bback\b|whole body/,
  back: /spine|\bback\b|whole body/,
  'shoulder-blades': /shoulder blades/,
  breath: /breaths/,
  ribs: /chest|sides of the back/,
  belly: /belly/,
  waist: /waist|belly|at its sides/,
  buttock: /buttock/,
  'outer-hip': /outer (hips?|buttock)|deep in it/,
  'hip-front': /fronts? of the hips?|hips/,
  'thigh-front': /thigh|whole body/,
  'thigh-back': /thigh|back of the leg|whole body/,
  calf: /calves|whole body/,
  ankle: /calves/,
  shoulder: /shoulders/,
  hand: /hands|grip/,
}

test.each(exerciseIds)('%s lights on the figure what its words name', (id) => {
  const { parts } = exerciseTargets[id]
  expect(new Set(parts).size).toBe(parts.length)
  const { target } = exerciseWords[id]
  for (const part of parts) expect(target, part).toMatch(named[part])
})
