export { describePose, type PoseWord, type PoseWords } from './words.ts'
export { poseWords, sayPose } from './wordsEnglish.ts'
