import { useFocus } from '../parts/Page.tsx'
import { plan } from '../state.ts'
import { vaultLost } from '../vault/trouble.ts'
import { words } from '../words/first.ts'

/** Home with no episode: two big doors and a quiet third. The same markup stands in index.html. */
export const Doors = () => {
  const heading = useFocus()
  return (
    <main class="page doors-page">
      <h1 class="title" tabIndex={-1} ref={heading}>
        {words.app}
      </h1>
      <p class="why">{words.doors.lead}</p>
      {vaultLost.value ? <p class="trouble">{words.trouble.lost}</p> : null}
      {plan.value.now.some(({ id }) => id === 'dose-emergency' || id === 'dose-poison-line') ? (
        <a class="alert" data-too-much href="#/too-much">
          <strong>{words.doors.tooMuch}</strong>
        </a>
      ) : null}
      <div class="doors">
        <a class="door door-main" href="#/locked">
          {words.doors.locked}
        </a>
        <a class="door" href="#/hurts">
          {words.doors.hurts}
        </a>
        <a class="door door-quiet" href="#/keep">
          {words.doors.keep}
        </a>
      </div>
      <p class="choices">
        <a class="link" href="#/take">
          {words.doors.take}
        </a>
        <a class="link" href="#/person">
          {words.doors.about}
        </a>
      </p>
    </main>
  )
}
