/** One spoken step of a repetition (movement §7); its words stand in the same order in the words. */
export interface Step {
  /** as the dossier gives them; of a `hold` step the dose decides */
  readonly seconds: number
  /** the stretch of the exercise's own movement that shows it, in that movement's seconds */
  readonly from: number
  readonly to: number
  /** the step that is held as long as the dose says */
  readonly hold?: true
  /** of a hold: the dose counts the steps before and after it too (a whole walk) */
  readonly whole?: true
  /** said and done once, before the repetitions (getting into place) */
  readonly once?: 'before' | 'after'
}

/** How an exercise is shown: its steps in order, and what else another level shows. */
export interface ExerciseSteps {
  readonly steps: readonly [Step, ...Step[]]
  /** instant of the movement that shows the start position; left out: 0 */
  readonly start?: number
  /** steps of a level that looks different (a plank on the toes) */
  readonly levels?: Readonly<Partial<Record<1 | 2 | 3, readonly [Step, ...Step[]]>>>
}
