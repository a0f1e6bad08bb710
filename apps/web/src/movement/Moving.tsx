import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { GuideRun } from '@unspasm/care'
import { Cut } from '../parts/Cut.tsx'
import { route } from '../route.ts'
import type * as measuring from '../measures/screens.ts'
import type * as drawn from './screens.ts'

const screens = signal<typeof drawn | null>(null)
const asking = signal<typeof measuring | null>(null)
const isCut = signal(false)

/** Screens, words, steps and figures of movement, which come in a part of their own. */
const load = async (): Promise<void> => {
  try {
    screens.value ??= await import('./screens.ts')
    isCut.value = false
  } catch {
    isCut.value = true
  }
}

/** The player of a session, when it has come. */
export const LoadedSession = ({ run }: { readonly run: GuideRun }) => {
  useEffect(() => void load(), [])
  if (isCut.value) return <Cut />
  if (!screens.value) return <main class="page" aria-busy="true" />
  const { SessionPlayer } = screens.value
  return <SessionPlayer run={run} />
}

/** Home checks and measures come in a part of their own: few days need them. */
const loadAsking = async (): Promise<void> => {
  try {
    asking.value ??= await import('../measures/screens.ts')
    isCut.value = false
  } catch {
    isCut.value = true
  }
}

/** All screens about exercises, home checks and measures: `#/move`, `#/measures` and what follows them. */
export const Moving = () => {
  const [name, first] = route.value
  return name === 'measures' || first === 'checks' ? <Asking /> : <Exercising />
}

const Asking = () => {
  const [name, first, second] = route.value
  useEffect(() => void loadAsking(), [])
  if (isCut.value) return <Cut />
  if (!asking.value) return <main class="page" aria-busy="true" />
  const { Checks, Check, Measures, Measure } = asking.value
  if (name === 'measures') {
    return first === undefined ? <Measures /> : <Measure key={first} id={first} />
  }
  return second === undefined ? <Checks /> : <Check key={second} id={second} />
}

const Exercising = () => {
  const [, first, second] = route.value
  useEffect(() => void load(), [])
  if (isCut.value) return <Cut />
  if (!screens.value) return <main class="page" aria-busy="true" />
  const { Move, Way, Able, Direction, Own } = screens.value
  switch (first) {
    case 'way':
      return <Way />
    case 'able':
      return <Able />
    case 'direction':
      return <Direction />
    case 'own':
      return <Own adding={second === 'add'} />
    default:
      return <Move />
  }
}
