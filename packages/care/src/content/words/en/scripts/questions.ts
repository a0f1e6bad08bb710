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
  readonly walk: {
    readonly ask: string
    readonly rise: string
    readonly answers: Record<'more' | 'same', string>
  }
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
    rise: 'And the pain?',
    answers: { more: 'More than before', same: 'Same or less' },
  },
  wash: {
    ask: 'Is the skin washed with soap and cool water?',
    answers: { off: 'Washed and dry, or nothing was put on', on: 'Not yet, or only wiped' },
  },
} as const satisfies QuestionTexts
