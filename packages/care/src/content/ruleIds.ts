/** Every rule's id, as SPEC.md states it, a row carries it and a test quotes it. */
export const ruleIds = [
  'danger-1', 'danger-2', 'danger-3', 'danger-4', 'danger-5', 'danger-6', 'danger-7', 'danger-8', 'danger-9', 'danger-10', 'danger-11', 'danger-12', 'danger-13', 'danger-14', 'danger-15', 'danger-16', 'danger-17', 'danger-18', 'danger-19', 'danger-20', 'danger-21', 'danger-22',
  'screen-1', 'screen-2', 'screen-3', 'screen-4', 'screen-5', 'screen-6', 'screen-7', 'screen-8', 'screen-9', 'screen-10', 'screen-11', 'screen-12',
  'rest-1', 'rest-2', 'rest-3', 'rest-4', 'rest-5', 'rest-6',
  'walk-1', 'walk-2', 'walk-3', 'walk-4', 'walk-5',
  'cold-1', 'cold-2', 'cold-3', 'cold-4', 'cold-5', 'cold-6', 'cold-7', 'cold-8', 'cold-9', 'cold-10', 'cold-11', 'cold-12', 'cold-13', 'cold-14',
  'heat-1', 'heat-2', 'heat-3', 'heat-4', 'heat-5', 'heat-6', 'heat-7', 'heat-8', 'heat-9', 'heat-10', 'heat-11',
  'breathing-1', 'breathing-2',
  'stretch-1', 'stretch-2', 'stretch-3', 'stretch-4',
  'plan-1',
] as const

export type RuleId = (typeof ruleIds)[number]
