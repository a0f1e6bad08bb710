import { computed, signal } from '@preact/signals'
import {
  emptyHistory,
  firstRules,
  foldHistory,
  foldOnto,
  instant,
  planUnder,
  type CareEvent,
  type EventId,
  type History,
  type Instant,
  type Rules,
  type Telling,
} from '@unspasm/care'
import type { Vault, WriteRefusal } from './vault/index.ts'

/** The app's whole state: the log, folded, and the plan at this instant. */
export const events = signal<readonly CareEvent[]>([])
export const care = signal<History>(emptyHistory)
export const zone = signal('UTC')
/** when the plan was last asked for; a countdown has its own, faster clock */
export const planAt = signal<Instant>(instant(0))
export const refusal = signal<WriteRefusal | null>(null)

/** The rules in force: those of the first screen, until the whole rule book has come. */
const book = signal<Rules>(firstRules)
export const isWhole = computed(() => book.value !== firstRules)

export const plan = computed(() =>
  planUnder(book.value, care.value, { instant: planAt.value, zone: zone.value }),
)

/** What was told last from a quick log, for as long as it can be taken back with one tap. */
export const justTold = signal<{ readonly text: string; readonly ids: readonly EventId[] } | null>(
  null,
)

/** Guides that have begun and not ended, newest last. */
export const openRuns = computed(() => care.value.runs.filter(({ ended }) => ended === null))

let vault: Vault | null = null
let open: (opened: Vault) => void = () => {}

/** The vault, as soon as it is open: the first check is drawn before, and what it tells waits here. */
export const ready = new Promise<Vault>((resolve) => {
  open = resolve
})

let timer: ReturnType<typeof setTimeout> | undefined

/** Longest a browser's timer can be set for. */
const longestTimer = 2 ** 31 - 1

/** The only timer the plan needs: it looks again when the plan says it can change. */
const lookAgain = (): void => {
  clearTimeout(timer)
  planAt.value = instant(Date.now())
  const { changesAt } = plan.value
  if (changesAt === null) return
  timer = setTimeout(lookAgain, Math.min(longestTimer, Math.max(50, changesAt - Date.now() + 20)))
}

export const goBy = (rules: Rules): void => {
  book.value = rules
  lookAgain()
}

const take = (all: readonly CareEvent[]): void => {
  const before = events.value
  const added = all.slice(before.length)
  const grown = all.length >= before.length && before.every((event, index) => event === all[index])
  const folded = grown
    ? added.reduce<History | null>(
        (history, event) => history && foldOnto(history, event),
        care.value,
      )
    : null
  events.value = all
  care.value = folded ?? foldHistory(all)
  lookAgain()
}

/** Binds the state to a vault: its log now, and whatever any tab adds later. */
export const follow = (opened: Vault): void => {
  vault = opened
  zone.value = new Intl.DateTimeFormat().resolvedOptions().timeZone
  take(opened.events())
  opened.subscribe(() => {
    if (opened.unsaved().length === 0) refusal.value = null
    take(opened.events())
  })
  document.addEventListener('visibilitychange', lookAgain)
  addEventListener('pageshow', lookAgain)
  open(opened)
}

/** Tells the log something, in the order of the calls. What the device could not save stays in memory, and is said. */
export const tell = (...tellings: readonly Telling[]): Promise<readonly CareEvent[]> =>
  tellOf(() => tellings)

let queue: Promise<unknown> = ready

/** The same for what depends on what is known by then, as while the log is still being opened. */
export const tellOf = (make: () => readonly Telling[]): Promise<readonly CareEvent[]> => {
  const told = queue.then(() => write(make()))
  queue = told.catch(() => undefined)
  return told
}

const write = async (tellings: readonly Telling[]): Promise<readonly CareEvent[]> => {
  if (tellings.length === 0) return []
  const opened = await ready
  const told = await opened.tell(tellings)
  refusal.value = told.ok ? null : told.refusal
  take(opened.events())
  return told.ok ? told.value : told.refusal.kept
}

/** Tells from a quick log, and offers to take it back. */
export const note = async (text: string, ...tellings: readonly Telling[]): Promise<void> => {
  const told = await tell(...tellings)
  justTold.value = { text, ids: told.map(({ id }) => id) }
}

/** Adds events that were made elsewhere, or that follow from others; an id that is known is skipped. */
export const adopt = async (made: readonly CareEvent[]): Promise<void> => {
  if (!vault || made.length === 0) return
  const added = await vault.adopt(made)
  if (!added.ok) refusal.value = added.refusal
  take(vault.events())
}

export const device = (): string => vault?.device ?? ''
