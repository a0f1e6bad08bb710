import { describe, expect, test } from 'vitest'
import type { CareEvent, Telling } from '@unspasm/care'
import { readChunks, sealChunk, type SealedChunk } from './chunk.ts'
import { memoryVault } from './memoryVault.ts'
import type { Head } from './shelf.ts'

const pain = (score: number) => ({ kind: 'painNoted', score, moment: 'now' }) as Telling

/** Three chunks of three events each, and the head behind them. */
const chain = async () => {
  const vault = memoryVault()
  await vault.tell([1, 2, 3, 4, 5, 6, 7, 8, 9].map(pain))
  const chunks: SealedChunk[] = []
  let head: Head = {
    device: 'a',
    clock: { newest: vault.events()[0]!.at, counter: 0 },
    seq: 0,
    prevHash: null,
  }
  for (const start of [0, 3, 6]) {
    const chunk = await sealChunk(head, vault.events().slice(start, start + 3))
    chunks.push(chunk)
    head = { ...head, seq: head.seq + 1, prevHash: chunk.hash }
  }
  return { chunks, head }
}

const scores = (events: readonly CareEvent[]) =>
  events.map((event) => (event.kind === 'painNoted' ? event.score : null)).sort()

const sealedAgain = async (chunk: SealedChunk, events: string): Promise<SealedChunk> => {
  const { device, seq, prevHash } = chunk
  const head = { device, seq, prevHash } as Head
  return sealChunk(head, JSON.parse(events) as CareEvent[])
}

describe('sealed chunks', () => {
  test('a whole chain gives every event', async () => {
    const { chunks, head } = await chain()
    const { events, damaged } = await readChunks(chunks, 0, head)
    expect([scores(events), damaged]).toEqual([[1, 2, 3, 4, 5, 6, 7, 8, 9], []])
  })

  test.each([0, 1, 2])('[R12] a changed letter in chunk %i costs that chunk alone', async (seq) => {
    const { chunks, head } = await chain()
    const spoilt = chunks.map((chunk) =>
      chunk.seq === seq ? { ...chunk, events: chunk.events.replace('"now"', '"nov"') } : chunk,
    )
    const { events, damaged } = await readChunks(spoilt, 0, head)
    expect(damaged).toEqual([seq])
    expect(events).toHaveLength(6)
  })

  test.each([0, 1, 2])('[R12] a missing chunk %i is noticed', async (seq) => {
    const { chunks, head } = await chain()
    const { events, damaged } = await readChunks(
      chunks.filter((each) => each.seq !== seq),
      0,
      head,
    )
    expect([damaged, events.length]).toEqual([[seq], 6])
  })

  test.each([0, 1, 2])(
    '[R12] a chunk %i sealed again with other events is noticed',
    async (seq) => {
      const { chunks, head } = await chain()
      const other = await sealedAgain(chunks[seq]!, '[]')
      const { damaged } = await readChunks(chunks.with(seq, other), 0, head)
      expect(damaged).toEqual([seq])
    },
  )

  test('a chunk that the head does not know yet is read all the same', async () => {
    const { chunks, head } = await chain()
    const behind = { ...head, seq: 2, prevHash: chunks[1]!.hash }
    const { events, damaged } = await readChunks(chunks, 0, behind)
    expect([events.length, damaged]).toEqual([9, []])
  })

  test('[R12] two chunks with each other’s events are both noticed', async () => {
    const { chunks, head } = await chain()
    const [a, b, c] = chunks as [SealedChunk, SealedChunk, SealedChunk]
    const swapped = [{ ...b, seq: 0 }, { ...a, seq: 1 }, c]
    expect((await readChunks(swapped, 0, head)).damaged).toEqual([0, 1])
  })
})
