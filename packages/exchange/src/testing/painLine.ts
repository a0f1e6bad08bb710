import { parseLog } from '../parseLog.ts'
import { refusalWords } from '../refusal.ts'

/* A small log to test with: lines of pain notes told apart by a number, and what was read of them. */

export const id = (number: number): string =>
  `019aabcd-0000-7000-8000-${String(number).padStart(12, '0')}`

export const at = '2026-11-22T10:42:00+01:00'

export const painLine = (number: number, more: object = {}): string =>
  JSON.stringify({ id: id(number), kind: 'painNoted', at, score: 7, moment: 'now', ...more })

export const wordsOf = (text: string): string[] => parseLog(text).refused.map(refusalWords)

export const numbersOf = (text: string): number[] =>
  parseLog(text).events.map((event) => Number(event.id.slice(-12)))
