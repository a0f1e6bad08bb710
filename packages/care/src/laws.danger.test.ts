import { expect, test } from 'vitest'
import { signs } from './content/signs.ts'
import { openEmergencies, type Danger } from './danger.ts'
import type { CareEvent } from './event.ts'
import { foldHistory, foldOnto } from './fold.ts'
import { emptyHistory, type History } from './history.ts'
import { plusMinutes } from './instant.ts'
import { inIdOrder } from './log.ts'
import { planFor } from './planFor.ts'
import { forAll } from './testing/forAll.ts'
import { ofKind } from './testing/plainLog.ts'
import { asksForHelpOnly } from './testing/planLaws.ts'

/** Histories after each event, in id order. */
const histories = (events: readonly CareEvent[]): readonly History[] => {
  const ordered = inIdOrder(events)
  let history = emptyHistory
  return ordered.map((event, index) => {
    history = foldOnto(history, event) ?? foldHistory(ordered.slice(0, index + 1))
    return history
  })
}

/** Emergency answers that no clearing after them named, straight from the list of events. */
const uncleared = (events: readonly CareEvent[]): readonly string[] => {
  let open: readonly { readonly sign: string; readonly by: string }[] = []
  for (const event of inIdOrder(events)) {
    if (event.kind === 'dangerAnswered')
      open = [
        ...open,
        ...[...event.yes, ...event.unsure]
          .filter((sign) => signs[sign].tier === 'emergency-now')
          .map((sign) => ({ sign, by: event.id })),
      ]
    if (event.kind !== 'dangerCleared') continue
    const named = new Set<string>(event.targets)
    const lifted = event.signs.filter(
      (sign) =>
        open.every((one) => one.sign !== sign || named.has(one.by)) &&
        (event.by !== 'unchanged' ||
          sign === 'leg-weakness-worsening' ||
          sign === 'new-leg-numbness'),
    )
    open = open.filter(({ sign }) => !lifted.some((each) => each === sign))
  }
  return open.map(({ sign }) => sign)
}

const openIn = (danger: Danger) => openEmergencies(danger).map(({ sign }) => sign)

test('[A1] an open emergency asks for help and shows nothing else, at any later time', () =>
  forAll(({ events, now }) => {
    const history = foldHistory(events)
    if (openIn(history.danger).length === 0) return
    asksForHelpOnly(planFor(history, now))
    for (const later of [7, 1_441, 600_011]) {
      asksForHelpOnly(planFor(history, { ...now, instant: plusMinutes(now.instant, later) }))
    }
  }))

test('[A1] an emergency answer stays open until a clearing after it names all that told it', () =>
  forAll(({ events, now }) => {
    const answered = uncleared(events)
    expect(openIn(foldHistory(events).danger)).toEqual(expect.arrayContaining([...answered]))
    if (answered.length > 0) asksForHelpOnly(planFor(foldHistory(events), now))
  }))

test('[A1] nothing but a clearing ever lifts an emergency, no "no", retraction or amendment', () =>
  forAll(({ events }) => {
    const ordered = inIdOrder(events)
    let before: readonly string[] = []
    histories(events).forEach(({ danger }, index) => {
      const open = openIn(danger)
      const lifted = before.filter((sign) => !open.some((each) => each === sign))
      if (ordered[index]?.kind !== 'dangerCleared') expect(lifted).toEqual([])
      before = open
    })
  }))

test('[A1] [L3] an emergency answer that one device holds uncleared survives the merge', () =>
  forAll(({ events, parts }) => {
    const whole = openIn(foldHistory(events).danger)
    for (const part of parts) {
      const clearings = ofKind(events, 'dangerCleared').filter((event) => !part.includes(event))
      if (clearings.length > 0) continue
      expect(whole).toEqual(expect.arrayContaining([...uncleared(part)]))
    }
  }))

test('[L2] a clearing that names one telling too few lifts nothing', () =>
  forAll(({ events, now }) => {
    const { danger } = foldHistory(events)
    for (const { sign, by } of openEmergencies(danger)) {
      const last = inIdOrder(events).at(-1)!
      const clearing: CareEvent = {
        id: last.id.replace(/.{12}$/, 'ffffffffffff') as CareEvent['id'],
        kind: 'dangerCleared',
        at: now.instant,
        recordedAt: now.instant,
        device: 'phone',
        targets: by.slice(1),
        signs: [sign],
        by: 'clinician',
      }
      expect(openIn(foldHistory([...events, clearing]).danger)).toContain(sign)
      const whole = { ...clearing, targets: by }
      expect(openIn(foldHistory([...events, whole]).danger)).not.toContain(sign)
    }
  }))

test('[A5] a yes to leg weakness, numbness, saddle, bladder or both legs is an emergency at once', () =>
  forAll(({ events, now }) => {
    const last = inIdOrder(events).at(-1)
    if (!last) return
    for (const leg of ['weak', 'both', 'saddle'] as const) {
      const noted: CareEvent = {
        id: last.id.replace(/.{12}$/, 'ffffffffffff') as CareEvent['id'],
        kind: 'legNoted',
        at: now.instant,
        recordedAt: now.instant,
        device: 'phone',
        leg,
      }
      asksForHelpOnly(planFor(foldHistory([...events, noted]), now))
    }
  }))
