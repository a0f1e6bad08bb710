export { Closer } from './Closer.tsx'
export { Figure } from './Figure.tsx'
