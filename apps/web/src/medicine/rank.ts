import { verdictWords, type Finding } from '@unspasm/care/doses'

/** 0 is the worst, an emergency; 1 is a call to the poison line. */
export const rankOf = ({ verdict }: Finding): number => verdictWords.indexOf(verdict)
