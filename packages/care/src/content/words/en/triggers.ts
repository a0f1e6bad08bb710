import type { TriggerId } from '../../triggers.ts'

export interface TriggerWords {
  /** ends "In the two hours before it began, …" */
  readonly title: string
  /** how much more often a bout began after it */
  readonly odds: string
  /** one thing to try next time */
  readonly hint: string | null
}

/** Without blame: what was there, not what was done wrong (course §6). */
export const triggerWords = {
  distracted: {
    title: 'your mind was on something else during a task',
    odds: 'Far more likely in the study; how much is very unsure.',
    hint: 'Take your time; there is no rush.',
  },
  awkward: {
    title: 'you worked with your hands in an awkward position',
    odds: 'About eight times as likely in the study.',
    hint: 'Change position often.',
  },
  heavy: {
    title: 'you handled something heavy',
    odds: 'About five times as likely in the study; more in younger people, less in older.',
    hint: 'Lift heavy things in twos, without rush, and space out heavy days.',
  },
  active: {
    title: 'you were moderately or very active',
    odds: 'Nearly three times as likely in the study.',
    hint: 'Backs adapt well when load rises slowly, with rest days between.',
  },
  tired: {
    title: 'you were tired',
    odds: 'More likely; how much was not checked again.',
    hint: 'Take heavy and light days in turn.',
  },
  slip: {
    title: 'you slipped, tripped or fell',
    odds: 'More likely; how much was not confirmed.',
    hint: null,
  },
  morning: {
    title: 'it was between 7 and 12 in the morning',
    odds: 'The time of day when most bouts began in the study.',
    hint: 'Avoid bending and lifting in the first hour after rising.',
  },
} as const satisfies Record<TriggerId, TriggerWords>

export const triggerPageWords = {
  title: 'What was there before it began?',
  lead: 'In the two hours before. Tick what fits, or nothing: it is a list to learn from, not to blame.',
  next: 'For next time',
  unsure:
    'The study asked 999 people to look back. People may recall lifting more easily, and such studies are hard to interpret.',
} as const
