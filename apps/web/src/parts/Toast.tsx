import { useEffect } from 'preact/hooks'
import { justTold, tell } from '../state.ts'
import { words } from '../words/en.ts'

/** How long "Noted" and its *Undo* stay. */
const showsFor = 12_000

/** What was just told, with a way to take it back. */
export const Toast = () => {
  const told = justTold.value
  useEffect(() => {
    if (!told) return
    const timer = setTimeout(() => {
      justTold.value = null
    }, showsFor)
    return () => clearTimeout(timer)
  }, [told])
  if (!told) return null
  const undo = async (): Promise<void> => {
    await tell(...told.ids.map((target) => ({ kind: 'retracted', target }) as const))
    justTold.value = null
  }
  return (
    <output class="toast">
      <span>{told.text}</span>
      <button type="button" class="link" data-undo onClick={() => void undo()}>
        {words.pain.undo}
      </button>
    </output>
  )
}
