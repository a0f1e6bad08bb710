import { foldHistory, instant, parseInstant, planFor } from '@unspasm/care'
import { parseLog } from '@unspasm/exchange'
import { describe, expect, test } from 'vitest'
import { run } from './run.ts'
import type { World } from './world.ts'

const line = (number: number, kind: string, at: string, more: object): string =>
  `${JSON.stringify({ id: `019aabcd-000${number}-7000-8000-000000000007`, kind, at, ...more })}\n`

const locked =
  line(1, 'episodeStarted', '2026-11-22T08:01:00+01:00', { during: 'lifting', sudden: true }) +
  line(2, 'painNoted', '2026-11-22T08:03:00+01:00', { score: 7, moment: 'now' })
const saddle = line(3, 'dangerAnswered', '2026-11-22T08:05:00+01:00', {
  screen: 'S1',
  asked: ['ces-saddle-numbness'],
  yes: ['ces-saddle-numbness'],
  unsure: [],
})
const exercise = line(4, 'dreamt', '2026-11-22T08:07:00+01:00', { exercise: 'x' })

const failing = (code: string) => Object.assign(new Error(`${code}: /secret`), { code })

interface Disk {
  readonly [path: string]: string | Uint8Array | Error
}

const bytesOf = (content: string | Uint8Array | Error | undefined): Uint8Array => {
  if (content === undefined) throw failing('ENOENT')
  if (content instanceof Error) throw content
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

const worldOf = (disk: Disk = {}, stdin = '') => {
  const written = new Map<string, string>()
  const world: World = {
    readFile: async (path) => bytesOf(disk[path]),
    writeFile: async (path, text) => {
      if (disk[path] instanceof Error) throw disk[path]
      written.set(path, text)
    },
    stdin: async () => bytesOf(stdin),
    now: () => instant(Date.UTC(2026, 10, 22, 9, 42)),
    zone: () => 'Europe/Berlin',
  }
  return { world, written }
}

const told = (args: string, disk: Disk = { 'a.ndjson': locked }, stdin = '') =>
  run(
    args.split(' ').filter((word) => word !== ''),
    worldOf(disk, stdin).world,
  )

describe('plan', () => {
  test('a log gives a page with what to do now, in local time, and code 0', async () => {
    const { code, out, err } = await told('plan a.ndjson')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Sunday, 22 November 2026 at 10:42 (Europe/Berlin)')
    expect(out).toContain('NOW\n  1. Check for danger signs first\n')
    expect(out).not.toContain('No danger signs')
  })

  test('an emergency is the first thing on the page, with a number to call', async () => {
    const { code, out } = await told('plan a.ndjson', { 'a.ndjson': locked + saddle })
    expect(code).toBe(0)
    expect(out).toMatch(/^! Stop here and get emergency help now\. Call \d+ /)
    expect(out).toContain('Get emergency help now')
  })

  test('the moment and the zone of the words win over the clock and the machine', async () => {
    const { out } = await told('plan a.ndjson --now 2026-11-22T10:42:00Z --zone=America/New_York')
    expect(out).toContain('at 05:42 (America/New_York)')
  })

  test('standard input is a log like any other, and JSON one like NDJSON', async () => {
    const array = `[${locked.trim().replace('\n', ',')}]`
    const wanted = await told('plan a.ndjson')
    expect(await told('plan -', {}, locked)).toEqual(wanted)
    expect(await told('plan -', {}, array)).toEqual(wanted)
  })

  test('an empty log is a plan for nobody known', async () => {
    const { code, out } = await told('plan a.ndjson', { 'a.ndjson': '' })
    expect(code).toBe(0)
    expect(out).toContain('No open episode.')
  })

  test('what this version does not know is said aside', async () => {
    const { code, out, err } = await told('plan a.ndjson', { 'a.ndjson': locked + exercise })
    expect(code).toBe(0)
    expect(out).toBe((await told('plan a.ndjson')).out)
    expect(err).toBe(
      '1 entry is of a kind this version does not know, and had no part in the plan\n',
    )
  })

  test('--json gives the same plan, instants as text, keys in a fixed order', async () => {
    const { code, out } = await told('plan a.ndjson --json --now 2026-11-22T10:42:00+01:00')
    const now = { instant: parseInstant('2026-11-22T09:42:00Z')!, zone: 'Europe/Berlin' }
    const plan = planFor(foldHistory(parseLog(locked).events), now)
    const read = JSON.parse(out) as Record<string, unknown>
    expect(code).toBe(0)
    expect(Object.keys(read)).toEqual([
      'tier',
      'stage',
      'episode',
      'alert',
      'now',
      'later',
      'held',
      'asks',
      'changesAt',
    ])
    expect(read.changesAt).toBe(new Date(plan.changesAt!).toISOString())
    expect(read.now).toHaveLength(plan.now.length)
    expect(out).not.toMatch(/"(at|until|due|changesAt)": \d/)
  })
})

describe('export', () => {
  test('to the screen, or whole into a file', async () => {
    const { code, out } = await told('export a.ndjson --to json')
    expect(code).toBe(0)
    expect(parseLog(out)).toEqual(parseLog(locked))
    const { world, written } = worldOf({ 'a.ndjson': locked })
    expect(await run(['export', 'a.ndjson', '--to', 'json', '--out', 'b.json'], world)).toEqual({
      code: 0,
      out: '',
      err: '',
    })
    expect(written).toEqual(new Map([['b.json', out]]))
  })

  test('a kind this version does not know comes out as it went in', async () => {
    expect((await told('export - --to ndjson', {}, exercise)).out).toBe(exercise)
  })
})

describe('code 1, with the reason in words', () => {
  const torn = `${locked}{"id":"019aabcd`
  test.each<[string, string, Disk]>([
    ['nowhere.json is not there', 'plan nowhere.json', {}],
    ['a is a folder', 'plan a', { a: failing('EISDIR') }],
    ['a may not be touched by you', 'plan a', { a: failing('EACCES') }],
    ['a could not be used (EIO)', 'plan a', { a: failing('EIO') }],
    ['a is not UTF-8 text', 'plan a', { a: Uint8Array.of(0x22, 0xff, 0xfe, 0x22) }],
    [
      'line 3: the file ends in the middle of an entry\n' +
        '2 entries are fine, 1 refused. Nothing was made of them and nothing was changed.',
      'plan a',
      { a: torn },
    ],
    [
      'line 1: this is not JSON\nline 4: painNoted has no field called mood\n' +
        '2 entries are fine, 2 refused. Nothing was made of them and nothing was changed.',
      'export a --to json --out b',
      {
        a: `oops\n${locked}${line(5, 'painNoted', '2026-11-22T08:03:00Z', { score: 7, moment: 'now', mood: 3 })}`,
      },
    ],
    [
      'b is on a disk that cannot be written',
      'export a --to json --out b',
      { a: locked, b: failing('EROFS') },
    ],
  ])('%s', async (reason, args, disk) => {
    const { world, written } = worldOf(disk)
    const outcome = await run(args.split(' '), world)
    expect(outcome).toEqual({ code: 1, out: '', err: `${reason}\n` })
    expect(written.size).toBe(0)
  })

  test('a file cut inside a character is torn there, not unreadable', async () => {
    const bytes = new TextEncoder().encode(`${locked}{"device":"nä`).slice(0, -1)
    expect((await told('plan a', { a: bytes })).err).toContain(
      'line 3: the file ends in the middle',
    )
    expect((await told('plan a', { a: bytes })).code).toBe(1)
  })

  test('a broken program says one sentence and shows no stack', async () => {
    const { world } = worldOf()
    const broken = { ...world, now: () => instant(Number.NaN) }
    expect(await run(['plan', '-'], broken)).toEqual({
      code: 1,
      out: '',
      err: 'something broke inside unspasm: not an instant: NaN\n',
    })
  })
})

describe('code 2, for words that are not understood', () => {
  test.each([
    ["unspasm has no 'frobnicate'", 'frobnicate a'],
    ["unspasm has no '--json'", '--json plan'],
    ["unspasm does not have 'simulate' yet", 'simulate --people 3'],
    ["unspasm does not have 'prove' yet", 'prove'],
    ["unspasm does not have 'open' yet", 'open a.age'],
    ["unspasm does not have 'seal' yet", 'seal a.ndjson'],
    ['which log? unspasm plan LOG, or - for standard input', 'plan'],
    ['one log at a time, please: a.ndjson or b.ndjson', 'plan a.ndjson b.ndjson'],
    ['unspasm plan has no option --to', 'plan a.ndjson --to json'],
    ['unspasm plan has no option --constructor', 'plan a.ndjson --constructor'],
    ['--json takes no value', 'plan a.ndjson --json=3'],
    ['--now needs a value', 'plan a.ndjson --now'],
    ['--now is there twice', 'plan a.ndjson --now 3 --now 7'],
    [
      '--now needs a date and time with its offset, as in 2026-11-22T10:42:00+01:00',
      'plan a.ndjson --now 2026-11-22T10:42:00',
    ],
    ['there is no zone "Mars/Base"; try one like Europe/Berlin', 'plan a.ndjson --zone Mars/Base'],
    ['there is no zone "+01:00"; try one like Europe/Berlin', 'plan a.ndjson --zone +01:00'],
    ['to what form? unspasm export LOG --to json', 'export a.ndjson'],
    ['unspasm cannot export to fhir yet', 'export a.ndjson --to fhir'],
    ['there is no form "xml"; there are json and ndjson', 'export a.ndjson --to xml'],
  ])('%s', async (reason, args) => {
    expect(await told(args)).toEqual({
      code: 2,
      out: '',
      err: `${reason}\nTo see what it can do: unspasm --help\n`,
    })
  })

  test('no words at all show the page of words, as a fault', async () => {
    const { code, out, err } = await told('')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('unspasm plan LOG')
  })
})

test('--help anywhere shows the page of words, as no fault', async () => {
  for (const args of [
    '--help',
    'help',
    '-h',
    'plan --help',
    'export a.ndjson --help',
    'dose --help',
  ]) {
    const { code, out, err } = await told(args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('unspasm plan LOG [--now T] [--zone Z] [--json]')
  }
})
