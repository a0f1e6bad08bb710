import { effect } from '@preact/signals'
import { guides, type Guide, type Script, type ScriptId } from '@unspasm/care'
import { itemWords } from '@unspasm/care/words/en/plan'
import { speak } from '../device/speech.ts'
import { buzz, tone } from '../device/signalling.ts'
import { openRuns } from '../state.ts'
import { dueEnd, endWhatIsOver, type Ended } from './endings.ts'

let timer: ReturnType<typeof setTimeout> | undefined

/** Ends guides on time in whatever screen is open; scripts load only while something runs. */
export const watchRuns = (): void => {
  const look = (): void => {
    clearTimeout(timer)
    if (openRuns.value.length > 0) void loadScripts().then(arm)
  }
  effect(look)
  document.addEventListener('visibilitychange', look)
}

const arm = async (scripts: Readonly<Record<ScriptId, Script>>): Promise<void> => {
  announce(await endWhatIsOver(scripts))
  clearTimeout(timer)
  const next = Math.min(...openRuns.value.map((run) => dueEnd(run, scripts[run.script]).at))
  if (Number.isFinite(next)) {
    timer = setTimeout(
      () => void arm(scripts),
      Math.min(2 ** 31 - 1, Math.max(50, next - Date.now() + 10)),
    )
  }
}

/** An end that is older than this is not news: the app was closed when it came. */
const newsFor = 60_000

/** What to do at the end of what was running, for whoever does not look at the screen. */
const orders: Partial<Record<Guide['counts'], string>> = {
  cold: itemWords['cold-off'].title,
  heat: itemWords['heat-off'].title,
  lying: itemWords['lying-over'].title,
  sitting: itemWords['sit-over'].title,
}

const announce = (ended: readonly Ended[]): void => {
  const fresh = ended.filter(({ at }) => Date.now() - at < newsFor)
  if (fresh.length === 0) return
  tone('end')
  buzz([200, 100, 200])
  speak(fresh.flatMap(({ run }) => orders[guides[run.script].counts] ?? []).join('. '))
}

/** A session waits for its person at every question, so that only its limit ends it. */
const session: Script = {
  id: 'session',
  cues: [{ pose: 'stand', word: 'start', seconds: null }],
  after: [],
  exposure: false,
  background: false,
  sources: ['movement'],
}

const loadScripts = async (): Promise<Readonly<Record<ScriptId, Script>>> => ({
  ...(await import('@unspasm/care/scripts')).scripts,
  session,
})
