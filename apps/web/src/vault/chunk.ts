import { isEventId, type CareEvent } from '@unspasm/care'
import type { Head } from './shelf.ts'

/**
 * A sealed run of the log. Its events are kept as JSON text: the hash is then over the very bytes
 * that are stored, and 50,000 events open in two thirds of the time that arrays of objects take.
 */
export interface SealedChunk {
  readonly device: string
  readonly seq: number
  readonly prevHash: string | null
  /** SHA-256 of the other four, as hex */
  readonly hash: string
  readonly events: string
}

export const sealChunk = async (head: Head, rows: readonly CareEvent[]): Promise<SealedChunk> => {
  const { device, seq, prevHash } = head
  const open = { device, seq, prevHash, events: JSON.stringify(rows) }
  return { ...open, hash: await hashOf(open) }
}

const hashOf = async (chunk: Omit<SealedChunk, 'hash'>): Promise<string> => {
  const { device, seq, prevHash, events } = chunk
  const text = new TextEncoder().encode([device, seq, prevHash, events].join('\n'))
  const digest = await crypto.subtle.digest('SHA-256', text)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

interface Checked {
  readonly events: readonly CareEvent[]
  readonly damaged: readonly number[]
}

/**
 * Reads chunks `from` a sequence number up to the head. One that is missing, does not match its own
 * hash, or is not the one that its sound follower names, is damaged: its events stay out.
 */
export const readChunks = async (
  chunks: readonly SealedChunk[],
  from: number,
  head: Head | null,
): Promise<Checked> => {
  const hashes = await Promise.all(chunks.map(hashOf))
  const soundBySeq = new Map(
    chunks.flatMap((chunk, index) => (chunk.hash === hashes[index] ? [[chunk.seq, chunk]] : [])),
  )
  const damaged: number[] = []
  const texts: string[] = []
  const end = Math.max(head?.seq ?? 0, (chunks.at(-1)?.seq ?? -1) + 1)
  let named = head?.seq === end ? head.prevHash : undefined
  for (let seq = end - 1; seq >= from; seq -= 1) {
    const chunk = soundBySeq.get(seq)
    const isNamed = chunk && (named === undefined || chunk.hash === named)
    if (isNamed) texts.push(chunk.events)
    else damaged.push(seq)
    named = isNamed ? chunk.prevHash : undefined
  }
  const events = texts.reverse().flatMap((text) => JSON.parse(text) as CareEvent[])
  return { events, damaged: damaged.reverse() }
}

/** Whether a row of the open tail has what every event has. */
export const isRow = (row: unknown): row is CareEvent => {
  if (typeof row !== 'object' || row === null) return false
  const { id, kind, at, recordedAt } = row as Partial<Record<keyof CareEvent, unknown>>
  return (
    typeof id === 'string' &&
    isEventId(id) &&
    typeof kind === 'string' &&
    Number.isFinite(at) &&
    Number.isFinite(recordedAt)
  )
}
