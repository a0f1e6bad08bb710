import { signal } from '@preact/signals'

/** What is typed into the search, kept while a result is looked at. */
export const typed = signal('')
