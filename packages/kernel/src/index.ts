declare const brand: unique symbol

/** A `T` that passed one checked place: an `Instant` is a number, but a number is no `Instant`. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }

/** What a fallible step gives: a value, or a refusal from a closed list. */
export type Result<T, R> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: R }

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })

export const refuse = <R>(refusal: R): Result<never, R> => ({ ok: false, refusal })

/** Marks a branch no value can reach; compiles only while that is true, and is loud if it is not. */
export const unreachable = (value: never): never => {
  throw new Error(`unreachable: ${JSON.stringify(value)}`)
}
