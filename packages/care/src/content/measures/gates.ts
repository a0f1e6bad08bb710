/** Home checks open by these gates (self-tests §1); G0 holds for all, each higher one adds to G1. */
export const gateLevels = ['G1', 'G2', 'G3'] as const
export type GateLevel = (typeof gateLevels)[number]

/** What a person confirms right before a check, because no answer in the log tells it. */
export const agreementIds = [
  'blood-pressure-below-160-100',
  'clinician-agrees-blood-pressure',
  'someone-there',
  'leg-raise-painless',
  'stenosis-calm',
  'no-hernia',
  'no-abdominal-surgery',
  'no-hip-replacement',
  'wants-curl-ups',
  'up-two-hours',
] as const
export type AgreementId = (typeof agreementIds)[number]

/** Why a check is closed. */
export const gateReasonIds = [
  // G0
  'stage-too-early',
  'danger-sign',
  'leg-stop',
  'pain-too-high',
  'red-session',
  'chest-or-faint',
  'recent-surgery',
  'just-woken',
  // G1
  'too-few-days',
  'pain-above-2',
  'worst-above-4',
  'sessions-not-calm',
  // G2
  'level-too-low',
  'stage-too-new',
  'blood-pressure',
  // G3
  'stage-below-4',
  'below-42-days',
  'week-not-calm',
  'clinician-first',
  // of the check
  'condition',
  'pregnancy',
  'age',
  'needs-someone',
  'needs-answer',
  'switched-off',
  // rhythm
  'too-soon',
  'closed-after-rise',
  'enough-today',
] as const
export type GateReasonId = (typeof gateReasonIds)[number]

/** Numbers of self-tests §1, all RULE. Days, hours and scores 0 to 10. */
export const gateNumbers = {
  g0: { stageFrom: 3, legStopDays: 14, painMost: 3, countedReds: 0, hoursAfterWaking: 1 },
  g1: { stageFrom: 3, dayFrom: 14, painMost: 2, worst24Most: 4, sessionsWithoutRed: 3 },
  g2: { levelFrom: 2, daysInStage: 14 },
  g3: { stageFrom: 4, dayFrom: 42, calmDays: 7 },
  /** every 4 to 6 weeks, not more often */
  repeatDays: 28,
  /** next-morning pain of so much more closes a check for so long */
  rise: { points: 2, closedDays: 56 },
  checksADay: 3,
  /** causes.md §3: nobody below this age follows the adult plan */
  adultFrom: 18,
  /** balance checks above this age need somebody there */
  companyAbove: 65,
  /** a check ends at such a rise, or at this pain */
  stop: { rise: 2, pain: 4 },
  /** two low trunk results after so many sessions suggest a physiotherapist (§3) */
  trainedSessions: 12,
} as const
