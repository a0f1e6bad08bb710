import { useEffect } from 'preact/hooks'
import { words } from '../words/first.ts'

/**
 * The rest of the app did not arrive. A reload is offered, because browsers remember that a script
 * failed; until then the danger signs of the page stand open.
 */
export const Cut = () => {
  useEffect(() => document.querySelector('#emergency')?.setAttribute('open', ''), [])
  return (
    <main class="page">
      <output class="trouble">{words.trouble.cut}</output>
      <button type="button" class="btn btn-main" data-reload onClick={() => location.reload()}>
        {words.trouble.reload}
      </button>
    </main>
  )
}
