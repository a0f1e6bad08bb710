import { exerciseBlocks } from '@unspasm/care/poses/exercises'
import { laterPoses } from '../figure/poses.ts'

for (const [pose, block] of Object.entries(exerciseBlocks)) laterPoses.set(pose, block)

export { Able } from './Able.tsx'
export { Direction } from './Direction.tsx'
export { Move } from './Move.tsx'
export { Own } from './Own.tsx'
export { SessionPlayer } from './SessionPlayer.tsx'
export { Way } from './Way.tsx'
