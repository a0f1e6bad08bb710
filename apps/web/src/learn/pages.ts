import './cites.css'

export {
  learnGroups,
  learnIds,
  learnPages,
  type LearnId,
  type LearnPage,
} from '@unspasm/care/learn'
export { sources } from '@unspasm/care/sources'
export { learnGroupWords, learnWords } from '@unspasm/care/words/en/learn'
