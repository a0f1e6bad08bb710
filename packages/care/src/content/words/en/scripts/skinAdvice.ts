import type { SkinLook } from '../../../../event.ts'

/** What an answer about the skin means, and what to do. The plan decides whether and when. */
export interface SkinText {
  readonly means: string
  readonly act: string
}

/** After or under cold: first-aid §5.5. */
export const skinAdvice = {
  normal: {
    means: 'This is normal.',
    act: 'You may use cold again after the break.',
  },
  stillRed: {
    means: 'The skin is irritated.',
    act: 'No more cold today.',
  },
  white: {
    means: 'This can be a cold injury.',
    act:
      'Take the pack off and warm the skin gently with body heat. ' +
      'Do not rub or use hot water. See someone today.',
  },
  blue: {
    means: 'The blood flow here is poor.',
    act: 'Take the pack off. See someone today.',
  },
  blister: {
    means: 'This is a cold burn.',
    act: 'Take the pack off and cover the skin loosely. See someone today.',
  },
  welts: {
    means: 'This can be an allergy to cold.',
    act:
      'Take the pack off and stop cold for good. ' +
      'With swollen lips or face, wheezing or faintness, get emergency help now.',
  },
  numb: {
    means: 'Numb means stop.',
    act:
      'Take the pack off now. If it is still numb or tingling after 30 minutes, no more cold. ' +
      'After a day, see someone in the next days.',
  },
} as const satisfies Record<SkinLook, SkinText>

/** After or under heat: first-aid §6, remedies §5. Where they are silent, heat only stops. */
export const heatSkinAdvice = {
  normal: {
    means: 'Pink that fades in 30 minutes is normal.',
    act: 'You may use heat again after a break of at least 60 minutes.',
  },
  stillRed: {
    means: 'That was too much heat.',
    act: 'Stop heat until the skin looks and feels normal.',
  },
  white: {
    means: 'This is not normal after heat.',
    act: 'Take the pad off. No more heat until the skin looks and feels normal.',
  },
  blue: {
    means: 'Mottled skin means too much heat for too long.',
    act: 'Take the pad off. No more heat until the skin looks and feels normal.',
  },
  blister: {
    means: 'That was too much heat.',
    act: 'Take the pad off. No more heat here.',
  },
  welts: {
    means: 'This is not normal after heat.',
    act:
      'Take the pad off. No more heat until the skin looks and feels normal. ' +
      'With swollen lips or face, wheezing or faintness, get emergency help now.',
  },
  numb: {
    means: 'Numb skin and heat do not go together.',
    act: 'Take the pad off. No more heat while the skin is numb.',
  },
} as const satisfies Record<SkinLook, SkinText>
