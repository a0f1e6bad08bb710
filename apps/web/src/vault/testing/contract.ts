import type { CareEvent, Telling } from '@unspasm/care'
import type { Vault } from '../vault.ts'

/**
 * What every vault promises, as cases that need no test runner: a case is given a way to open an
 * empty vault, and throws when a promise is broken. Runs in Node and inside a page.
 */
export interface Case {
  readonly name: string
  readonly run: (open: () => Promise<Vault>) => Promise<void>
}

const pain = (score: number) => ({ kind: 'painNoted', score, moment: 'now' }) as Telling

const idsOf = (events: readonly CareEvent[]): string => events.map(({ id }) => id).join(' ')

const same = (found: unknown, wanted: unknown): void => {
  const [one, other] = [JSON.stringify(found), JSON.stringify(wanted)]
  if (one !== other) throw new Error(`found ${one}, not ${other}`)
}

/** The events of a write that must succeed. */
const written = async (writing: ReturnType<Vault['tell']>): Promise<readonly CareEvent[]> => {
  const result = await writing
  if (!result.ok) throw new Error(`refused: ${result.refusal.kind}`)
  return result.value
}

export const contract: readonly Case[] = [
  {
    name: 'a new vault is empty, whole and not lost',
    run: async (open) => {
      const vault = await open()
      same([vault.events(), vault.lost, vault.damaged], [[], false, []])
    },
  },
  {
    name: 'what is told gets an id, two times and the device, in the order it was told',
    run: async (open) => {
      const vault = await open()
      const told = await written(vault.tell([pain(7), pain(3), pain(5)]))
      same(
        told.map((event) => event.kind === 'painNoted' && event.score),
        [7, 3, 5],
      )
      same(
        idsOf(told),
        told
          .map(({ id }) => id)
          .sort()
          .join(' '),
      )
      same(
        told.every(({ at, recordedAt }) => at === recordedAt && at > 0),
        true,
      )
      same(
        told.every(({ device }) => device === vault.device && device !== ''),
        true,
      )
      same(idsOf(vault.events()), idsOf(told))
    },
  },
  {
    name: 'a telling keeps the time it is about',
    run: async (open) => {
      const vault = await open()
      const [told] = await written(vault.tell([{ ...pain(4), at: 1_700_000_000_007 } as Telling]))
      same(told?.at, 1_700_000_000_007)
    },
  },
  {
    name: 'many tellings at once lose none and repeat no id',
    run: async (open) => {
      const vault = await open()
      await Promise.all(
        Array.from({ length: 37 }, (_, index) => written(vault.tell([pain(index % 11)]))),
      )
      same(new Set(vault.events().map(({ id }) => id)).size, 37)
      same(
        idsOf(vault.events()),
        vault
          .events()
          .map(({ id }) => id)
          .sort()
          .join(' '),
      )
    },
  },
  {
    name: 'the log grows behind the same objects',
    run: async (open) => {
      const vault = await open()
      await written(vault.tell([pain(2), pain(9)]))
      const before = vault.events()
      await written(vault.tell([pain(1)]))
      same(before.length, 2)
      same(vault.events().length, 3)
      same(
        before.every((event, index) => event === vault.events()[index]),
        true,
      )
    },
  },
  {
    name: 'an event made elsewhere is adopted once, in its place, and later ids follow it',
    run: async (open) => {
      const [vault, elsewhere] = [await open(), await open()]
      const [first, second] = await written(elsewhere.tell([pain(6), pain(8)]))
      if (!first || !second) throw new Error('two were told')
      const ahead = { ...second, id: `ff${second.id.slice(2)}` } as CareEvent
      same(idsOf(await written(vault.adopt([ahead, first]))).length, 2 * 36 + 1)
      same(await written(vault.adopt([first, ahead])), [])
      same(idsOf(vault.events()), idsOf([first, ahead]))
      const [after] = await written(vault.tell([pain(3)]))
      same(after !== undefined && after.id > ahead.id, true)
    },
  },
  {
    name: 'listeners hear of growth until they leave',
    run: async (open) => {
      const vault = await open()
      let heard = 0
      const leave = vault.subscribe(() => (heard += 1))
      await written(vault.tell([pain(5)]))
      same(heard > 0, true)
      leave()
      const before = heard
      await written(vault.tell([pain(5)]))
      same(heard, before)
    },
  },
  {
    name: 'a closed vault still gives what it held, and can be closed again',
    run: async (open) => {
      const vault = await open()
      const told = await written(vault.tell([pain(4)]))
      vault.close()
      vault.close()
      same(idsOf(vault.events()), idsOf(told))
    },
  },
]
