import { effect } from '@preact/signals'
import type { Script, ScriptId } from '@unspasm/care'
import { openRuns } from '../state.ts'
import { dueEnd, endWhatIsOver } from './endings.ts'

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
  await endWhatIsOver(scripts)
  clearTimeout(timer)
  const next = Math.min(...openRuns.value.map((run) => dueEnd(run, scripts[run.script]).at))
  if (Number.isFinite(next)) {
    timer = setTimeout(() => void arm(scripts), Math.min(2 ** 31 - 1, Math.max(50, next - Date.now() + 10)))
  }
}

const loadScripts = async (): Promise<Readonly<Record<ScriptId, Script>>> =>
  (await import('@unspasm/care/scripts')).scripts
