/** Keyframe blocks that come with a part loaded later, by pose: exercises bring theirs. */
export const laterPoses = new Map<string, string>()
