/** Of the numbers behind a sentence. */
export const citeWords = { source: 'Source {number}' } as const
