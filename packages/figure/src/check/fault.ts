/** What is wrong with a movement that parses. `at` is seconds, lengths are rig units. */
export type PoseFault =
  | { readonly kind: 'belowFloor'; readonly at: number; readonly by: number }
  /** a planted hand with no floor or thing below it */
  | { readonly kind: 'handHangs'; readonly at: number; readonly by: number }
  /** a planted hand or foot away from its place between two keys */
  | { readonly kind: 'handSlides' | 'footSlides'; readonly at: number; readonly by: number }
  /** a body that is deeper in a thing, or higher above it, than flesh and cushions explain */
  | {
      readonly kind: 'sinksIn' | 'floatsOver'
      readonly at: number
      readonly prop: string
      readonly by: number
    }
