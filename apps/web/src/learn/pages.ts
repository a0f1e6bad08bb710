export {
  learnGroups,
  learnIds,
  learnPages,
  type LearnId,
  type LearnPage,
} from '@unspasm/care/learn'
export { sources } from '@unspasm/care/sources'
export { triggerIds, triggers, type TriggerId } from '@unspasm/care/triggers'
export { triggerPageWords, triggerWords } from '@unspasm/care/words/en/triggers'
export { learnGroupWords, learnWords } from '@unspasm/care/words/en/learn'
