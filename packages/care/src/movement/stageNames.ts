/** Names of the stages by number (movement §3). */
export const stageNames = ['settle', 'unload', 'mobility', 'strength', 'return', 'keep'] as const
export type StageName = (typeof stageNames)[number]
