/** Rejects when the store does not answer in so many milliseconds; what was begun goes on. */
export const inTime = <T>(work: Promise<T>, patience: number): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(reject, patience, new Error('the store does not answer'))
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
