import { useEffect, useLayoutEffect } from 'preact/hooks'
import type { ComponentType } from 'preact'
import { screens as screenIds, type GateId, type ItemId, type Screen } from '@unspasm/care'
import { urgentSignWords } from '@unspasm/care/words/en/urgent'
import { Cut } from './parts/Cut.tsx'
import { Trouble } from './parts/Trouble.tsx'
import { goInstead, home, route } from './route.ts'
import { begin } from './screens/begin.ts'
import { DangerCheck } from './screens/DangerCheck.tsx'
import { Doors } from './screens/Doors.tsx'
import { Emergency } from './screens/Emergency.tsx'
import { isCut, loadLater, parts, type Parts } from './screens/loading.ts'
import { care, events, isWhole, plan } from './state.ts'

/** An open emergency is the whole app, whatever the address says. */
export const App = () => {
  const { alert } = plan.value
  useCheckFirst()
  return (
    <>
      <Trouble />
      {alert?.tier === 'emergency-now' ? <Emergency alert={alert} /> : <Screen />}
    </>
  )
}

/** "Help me lie down first" ends after two minutes: the danger check comes, and leads back. */
const useCheckFirst = (): void => {
  const { firstScreenPostponed, danger } = care.value
  const helped = plan.value.now.some(({ id }) => id === 'lie-down' || id === 'ask-lying')
  const [name] = route.value
  const due =
    firstScreenPostponed !== null && !danger.whole.has('S1') && !helped && name !== 'check'
  useEffect(() => {
    if (due) goInstead('check', 'S1', ...route.value)
  }, [due])
}

const Screen = () => {
  const [name, ...rest] = route.value
  switch (name) {
    case undefined:
      return atHome()
    case 'locked':
    case 'hurts':
      return <Beginning sudden={name === 'locked'} />
    case 'check':
      return checked(rest)
    case 'worse':
      return rest[0] === 'told' ? <Later of="Worse" /> : <FirstCheck then={['worse', 'told']} />
    default:
      return <Later of={laterOf(name)} rest={rest} />
  }
}

/** Whether a log has nothing to say needs every rule; an empty one has nothing to say. */
const atHome = () => {
  const calm = plan.value.episode.state !== 'open' && plan.value.alert === null
  return calm && (isWhole.value || events.value.length === 0) ? <Doors /> : <Later of="Now" />
}

/** S2, S4 and S5 ask more than the first chunk has words for. */
const more: readonly Screen[] = ['S2', 'S4', 'S5']

const checked = ([id, ...then]: readonly string[]) => {
  const screen = screenIds.find((each): each is Screen => each === id)
  if (!screen || (screen !== 'S1' && !care.value.episode)) return atHome()
  if (more.includes(screen)) return <Later of="MoreChecks" rest={[screen, ...then]} />
  return <FirstCheck key={screen} screen={screen} then={then} />
}

const FirstCheck = ({
  screen = 'S1',
  then,
}: {
  readonly screen?: Screen
  readonly then: readonly string[]
}) => <DangerCheck screen={screen} signWords={urgentSignWords} then={then} />

const Beginning = ({ sudden }: { readonly sudden: boolean }) => {
  useLayoutEffect(() => void begin(sudden), [])
  return null
}

type Screens = Exclude<keyof Parts, 'rules'>
type Named = Exclude<Screens, 'Gate' | 'HandOff' | 'Learn' | 'Player' | 'MoreChecks' | 'Sure'>

const laterNames: Readonly<Record<string, Screens>> = {
  gate: 'Gate',
  guide: 'Player',
  pain: 'Pain',
  leg: 'Leg',
  skin: 'Skin',
  able: 'Able',
  sure: 'Sure',
  swelling: 'Swelling',
  slept: 'Morning',
  awake: 'Awake',
  today: 'Today',
  rubs: 'OnSkin',
  lie: 'Lie',
  alert: 'AlertPage',
  person: 'Person',
  keep: 'Keep',
  learn: 'Learn',
  help: 'Help',
  take: 'Medicine',
  'too-much': 'Medicine',
  prescriptions: 'Medicine',
  label: 'Medicine',
  move: 'Moving',
  measures: 'Moving',
}

const laterOf = (name: string): Screens | null => laterNames[name] ?? null

const Later = ({
  of,
  rest = [],
}: {
  readonly of: Screens | null
  readonly rest?: readonly string[]
}) => {
  useEffect(() => {
    if (of === null) home()
    else void loadLater()
  }, [of])
  if (of !== null && isCut.value) return <Cut />
  if (of === null || !parts.value) return <main class="page" aria-busy="true" />
  if (of === 'Gate') {
    const { Gate } = parts.value
    return (
      <Gate key={rest[0]} gate={rest[0] as GateId} leadsTo={(rest[1] ?? null) as ItemId | null} />
    )
  }
  if (of === 'MoreChecks') {
    const { MoreChecks } = parts.value
    return <MoreChecks screen={rest[0] as Screen} then={rest.slice(1)} />
  }
  if (of === 'Sure') {
    const { Sure } = parts.value
    return <Sure id={rest[0]} />
  }
  if (of === 'Learn') {
    const { Learn } = parts.value
    return <Learn id={rest[0]} />
  }
  if (of === 'Player') {
    const { Player } = parts.value
    return <Player key={rest[0]} id={rest[0] ?? ''} then={rest.slice(1)} />
  }
  const Part: ComponentType = parts.value[of as Named]
  return <Part />
}
