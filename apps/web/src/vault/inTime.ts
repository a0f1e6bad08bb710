/** Why work was no longer waited for. */
export class Unanswered extends Error {}

/** Rejects when the store does not answer in so many milliseconds; what was begun goes on. */
export const inTime = <T>(work: Promise<T>, patience: number): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(reject, patience, new Unanswered())
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
