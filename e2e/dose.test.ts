import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { instantToText, type CareEvent, type Now } from '@unspasm/care'
import { writeLog } from '@unspasm/exchange'
import { afterAll, describe, expect, test } from 'vitest'
import { doseVectors, type Asker, type Said } from '../packages/care/src/verdict/testing/vectors.ts'
import { temporaryFolder } from './support/browser.ts'
import { unspasm } from './support/command.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

let logs = 0

const answer = async (
  log: readonly CareEvent[],
  { instant, zone }: Now,
  ...words: readonly string[]
): Promise<Said> => {
  logs += 1
  const path = join(folder.path, `${logs}.ndjson`)
  writeFileSync(path, writeLog(log, 'ndjson'))
  const now = ['--now', instantToText(instant), '--zone', zone, '--json']
  const { code, stdout, stderr } = await unspasm('dose', path, ...words, ...now)
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout) as Said
}

const commandLine: Asker = {
  product: (log, now, product, units) =>
    answer(log, now, '--product', product, '--units', String(units)),
  remedy: (log, now, remedy) => answer(log, now, '--remedy', remedy, '--area', 'low-middle'),
  status: (log, now) => answer(log, now, '--status'),
  entry: (log, now, { product, units, perDay }) =>
    answer(log, now, '--entry', `${product} ${units} x${perDay}`),
}

describe('dose-rules §6 through the command line', () => {
  doseVectors(commandLine)
})

test('an entry may be written as an ingredient with its mg', async () => {
  const now = { instant: 1_772_409_600_000 as Now['instant'], zone: 'UTC' }
  expect(await answer([], now, '--entry', 'diclofenac 75 mg x3')).toMatchObject({ verdict: 'STOP' })
})

test('wrong words are refused in a sentence', async () => {
  const refused = async (...words: readonly string[]) => {
    const { code, stdout, stderr } = await unspasm('dose', '-', ...words)
    return { code, stdout, stderr: stderr.split('\n')[0] }
  }
  expect(await refused()).toEqual({
    code: 2,
    stdout: '',
    stderr: 'ask one thing: --product ID --units N, --remedy ID, --status or --entry TEXT',
  })
  for (const units of ['0', '-1', 'NaN', 'two', '1e9']) {
    const { code, stderr } = await refused('--product', 'paracetamol-500', `--units=${units}`)
    expect([code, stderr]).toEqual([
      2,
      '--units needs a number above 0, as in --product paracetamol-500 --units 2',
    ])
  }
  expect((await refused('--remedy', 'leeches')).stderr).toContain('there is no remedy "leeches"')
  expect((await refused('--entry', 'lots')).stderr).toContain('a prescription reads like')
})
