import { describe, expect, test } from 'vitest'
import type { ProfileSet } from './event.ts'
import { foldHistory } from './fold.ts'
import { instant, week, type Instant } from './instant.ts'
import { emptyProfile } from './profile.ts'
import { at, idAt, story, type Line } from './testing/story.ts'

type Told = Partial<Omit<ProfileSet, 'id' | 'kind' | 'at'>>

/** The profile after these, told three minutes apart from minute 3. */
const profileOf = (...told: readonly Told[]) =>
  foldHistory(
    story(...told.map((each, index): Line => [3 + index * 3, { kind: 'profileSet', ...each }])),
  ).profile

const utc = (...parts: [number, number, number]): Instant => instant(Date.UTC(...parts))

test('nothing told is nothing known', () => {
  expect(profileOf({})).toEqual(emptyProfile)
  expect([emptyProfile.smokes, emptyProfile.alone]).toEqual([false, false])
})

test('a later telling overrides what it names, and leaves the rest', () => {
  const first = { region: 'IN', sex: 'female', smokes: true, alone: true } as const
  expect(profileOf(first, { birthYear: 1971 })).toMatchObject(first)
  const second = { region: 'GB', sex: 'other', smokes: false, alone: false } as const
  expect(profileOf(first, second)).toMatchObject(second)
})

describe('conditions', () => {
  test('[C32] one that was not asked is not "no": two checklists join', () => {
    const { conditions, asked } = profileOf(
      { conditions: ['thin-skin'], conditionsAsked: ['thin-skin', 'bleeding-disorder'] },
      { conditions: [], conditionsAsked: ['single-kidney'] },
    )
    expect([...conditions.keys()]).toEqual(['thin-skin'])
    expect([...asked.keys()].sort()).toEqual(['bleeding-disorder', 'single-kidney', 'thin-skin'])
  })
  test('[C32] one asked again and not named is gone', () => {
    const { conditions } = profileOf(
      { conditions: ['thin-skin', 'bleeding-disorder'] },
      { conditions: ['bleeding-disorder'], conditionsAsked: ['thin-skin', 'bleeding-disorder'] },
    )
    expect([...conditions.keys()]).toEqual(['bleeding-disorder'])
  })
  test('[C11] one told again keeps the event that first set it', () => {
    const { conditions } = profileOf({ conditions: ['thin-skin'] }, { conditions: ['thin-skin'] })
    expect(conditions.get('thin-skin')).toBe(idAt(3, 0))
  })
  test('who cannot use the floor cannot rise from it; who can, can', () => {
    const rises = (...told: readonly Told[]) => {
      const { conditions, asked } = profileOf(...told)
      return [conditions.has('cannot-rise-from-floor'), asked.has('cannot-rise-from-floor')]
    }
    expect(rises({ canUseFloor: false })).toEqual([true, true])
    expect(rises({ canUseFloor: true })).toEqual([false, true])
    expect(rises({ canUseFloor: false }, { canUseFloor: true })).toEqual([false, true])
    expect(rises({ alone: true })).toEqual([false, false])
  })
})

describe('pregnancy', () => {
  test('[C20] weeks count back from when they were told; unknown ones are 28', () => {
    expect(profileOf({ pregnantWeeks: 11 }).pregnantSince).toBe(at(3 - 11 * week))
    expect(profileOf({ conditions: ['pregnant'] }).pregnantSince).toBe(at(3 - 28 * week))
    expect([...profileOf({ pregnantWeeks: 11 }).conditions.keys()]).toEqual(['pregnant'])
  })
  test('[C20] told again without weeks goes on counting; nothing about it changes nothing', () => {
    const since = at(3 - 11 * week)
    for (const then of [{ conditions: ['pregnant'] }, { smokes: true }] as const)
      expect(profileOf({ pregnantWeeks: 11 }, then).pregnantSince).toBe(since)
    expect(profileOf({ pregnantWeeks: 11 }, { pregnantWeeks: 13 }).pregnantSince).toBe(
      at(6 - 13 * week),
    )
  })
  test('[C20] asked again and not named, it is over', () => {
    const { pregnantSince, conditions } = profileOf(
      { pregnantWeeks: 39 },
      { conditions: [], conditionsAsked: ['pregnant'] },
    )
    expect([pregnantSince, conditions.has('pregnant')]).toEqual([null, false])
  })
})

describe('age', () => {
  test('[C31] a date is a day, a year is all its days', () => {
    expect(profileOf({ birthDate: '1971-03-17' })).toMatchObject({
      bornFrom: utc(1971, 2, 17),
      bornTo: utc(1971, 2, 17),
    })
    expect(profileOf({ birthYear: 1971 })).toMatchObject({
      bornFrom: utc(1971, 0, 1),
      bornTo: utc(1971, 11, 31),
    })
  })
  test('[C31] a date says more than a year beside it; one that no calendar has says nothing', () => {
    expect(profileOf({ birthDate: '1971-03-17', birthYear: 1973 }).bornTo).toBe(utc(1971, 2, 17))
    expect(profileOf({ birthDate: '1971-02-30', birthYear: 1973 }).bornFrom).toBe(utc(1973, 0, 1))
    expect(profileOf({ birthYear: 1973 }, { smokes: true }).bornFrom).toBe(utc(1973, 0, 1))
    expect(profileOf({ birthDate: '1971-02-30' }).bornFrom).toBeNull()
  })
})
