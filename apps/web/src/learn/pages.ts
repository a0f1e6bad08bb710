export { learnIds, learnPages, type LearnId, type LearnPage } from '@unspasm/care/learn'
export { sources } from '@unspasm/care/sources'
export { learnWords } from '@unspasm/care/words/en/learn'
