import type { Effect, SkinLook } from '../../../../event.ts'
import type { Question } from '../../../../script.ts'

/** One text for each question of a script; answers are keyed as the event that records them. */
interface QuestionTexts extends Record<Question, { readonly ask: string }> {
  readonly skin: {
    readonly ask: string
    readonly note: string
    readonly answers: Record<SkinLook, string>
  }
  readonly effect: { readonly ask: string; readonly answers: Record<Effect, string> }
  readonly pain: { readonly ask: string; readonly anchors: Record<0 | 5 | 10, string> }
  /** keyed by minutes */
  readonly walk: { readonly ask: string; readonly answers: Readonly<Record<number, string>> }
  /** asked after the minutes; keyed by the rise in points */
  readonly walkFelt: { readonly ask: string; readonly answers: Record<0 | 1 | 2, string> }
  readonly wash: { readonly ask: string; readonly answers: Record<'off' | 'on', string> }
}

/**
 * What the player asks. Skin: first-aid §5.5. Pain: the 0–10 scale and its three anchors,
 * instruments §2.1. Effect: first-aid §4.4, movement §4. Wash: remedies §3.
 */
export const questionWords = {
  skin: {
    ask: 'How does the skin look and feel?',
    note:
      'On brown or black skin, redness may not show. ' +
      'Go by feel: hard, waxy, painful or numb. Look for paler, greyer or darker patches.',
    answers: {
      normal: 'Normal or light pink, and I feel touch',
      stillRed: 'Bright red for an hour or more',
      white: 'White, grey, yellow, waxy or hard',
      blue: 'Blue, purple or mottled',
      blister: 'Blisters',
      welts: 'Raised, itchy welts',
      numb: 'Numb or tingling',
    },
  },
  effect: {
    ask: 'How did this position feel?',
    answers: {
      better: 'Better',
      same: 'About the same',
      worse: 'Worse',
      legSpreads: 'Pain spread down a leg',
    },
  },
  pain: {
    ask: 'How bad is the pain right now?',
    anchors: { 0: 'No pain', 5: 'Moderate', 10: 'Worst imaginable' },
  },
  walk: {
    ask: 'How many minutes did you walk?',
    answers: {
      2: '1 or 2',
      5: '3 to 9',
      10: '10 to 14',
      15: '15 to 19',
      20: '20 to 29',
      30: '30 or more',
    },
  },
  walkFelt: {
    ask: 'And the pain?',
    answers: { 0: 'The same or less', 1: 'A little more', 2: 'Clearly more' },
  },
  wash: {
    ask: 'Is the skin washed with soap and cool water?',
    answers: { off: 'Washed and dry, or nothing was put on', on: 'Not yet, or only wiped' },
  },
} as const satisfies QuestionTexts
