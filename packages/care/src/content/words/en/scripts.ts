import type { CueText } from './scripts/cueText.ts'
import { movingWords } from './scripts/moving.ts'
import { nightWords } from './scripts/night.ts'
import { onSkinWords } from './scripts/onSkin.ts'
import { positionWords } from './scripts/positions.ts'
import { remedyWords } from './scripts/remedies.ts'
import { transferWords } from './scripts/transfers.ts'

export type { CueText } from './scripts/cueText.ts'
export { questionWords } from './scripts/questions.ts'
export { heatSkinAdvice, skinAdvice, type SkinText } from './scripts/skinAdvice.ts'
export { scriptTitles } from './scripts/titles.ts'

const words = {
  ...transferWords,
  ...positionWords,
  ...remedyWords,
  ...movingWords,
  ...onSkinWords,
  ...nightWords,
}

/** Every word a cue may name; `WordedScript` holds the scripts to it. */
export type CueWord = keyof typeof words

/** What is shown and said at each cue. */
export const scriptWords: Readonly<Record<CueWord, CueText>> = words
