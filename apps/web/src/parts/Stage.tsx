import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { ComponentType } from 'preact'
import type { FigureProps } from './Figure.tsx'

const loaded = signal<ComponentType<FigureProps> | null>(null)

/** Fetches the drawing part once; the stage keeps its place meanwhile, so that nothing jumps. */
export const loadFigure = async (): Promise<void> => {
  if (loaded.value) return
  const { Figure } = await import('./Figure.tsx')
  loaded.value = Figure
}

/** The place where the body is drawn. */
export const Stage = (props: FigureProps) => {
  useEffect(() => {
    void loadFigure()
  }, [])
  const Figure = loaded.value
  return <div class="stage">{Figure ? <Figure {...props} /> : null}</div>
}
