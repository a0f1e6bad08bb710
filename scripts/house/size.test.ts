import { expect, test } from 'vitest'
import { projectFiles, readProject } from './files.ts'

const most = 400
const middle = 150

const sizes = projectFiles()
  .filter((path) => /^(packages|apps|e2e|scripts)\/.*\.(ts|tsx|mjs)$/.test(path))
  .map((path) => ({ path, lines: readProject(path).trimEnd().split('\n').length }))

test(`no source file is longer than ${most} lines`, () => {
  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes.filter(({ lines }) => lines > most)).toEqual([])
})

test(`half of the source files have at most ${middle} lines`, () => {
  const lines = sizes.map((one) => one.lines).sort((a, b) => a - b)
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(middle)
})
