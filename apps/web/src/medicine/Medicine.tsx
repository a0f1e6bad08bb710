import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type * as drawn from './screens.ts'
import { Cut } from '../parts/Cut.tsx'
import { route } from '../route.ts'

const screens = signal<typeof drawn | null>(null)
const isCut = signal(false)

const load = async (): Promise<void> => {
  try {
    screens.value ??= await import('./screens.ts')
    isCut.value = false
  } catch {
    isCut.value = true
  }
}

/** All screens about medicines, which come in a part of their own: `#/take`, `#/too-much` and so on. */
export const Medicine = () => {
  const [name, first, second] = route.value
  useEffect(() => void load(), [])
  if (isCut.value) return <Cut />
  if (!screens.value) return <main class="page" aria-busy="true" />
  const { Take, Answer, AboutYou, TooMuch, Prescriptions, Prescribe, Label } = screens.value
  switch (name) {
    case 'too-much':
      return <TooMuch />
    case 'label':
      return <Label />
    case 'prescriptions':
      return first === 'add' ? <Prescribe key={second} id={second} /> : <Prescriptions />
    default:
      if (first === undefined) return <Take />
      return second === 'you' ? (
        <AboutYou key={first} id={first} />
      ) : (
        <Answer key={first} id={first} />
      )
  }
}
