import { refusal } from '../state.ts'
import { refusalWords } from '../vault/index.ts'
import { vaultTrouble } from '../vault/trouble.ts'

/** What went wrong with keeping the log, in words, above whatever is shown. */
export const Trouble = () => {
  const text = vaultTrouble.value ?? (refusal.value ? refusalWords(refusal.value) : null)
  return text === null ? null : <output class="trouble">{text}</output>
}
