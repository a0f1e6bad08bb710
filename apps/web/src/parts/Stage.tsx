import { signal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import type * as drawing from '../figure/index.ts'
import type { FigureProps } from '../figure/Figure.tsx'
import { words } from '../words/en.ts'

const loaded = signal<typeof drawing | null>(null)

/** Fetches the drawing part once; the stage keeps its place meanwhile, so that nothing jumps. */
export const loadFigure = async (): Promise<void> => {
  loaded.value ??= await import('../figure/index.ts')
}

interface StageProps extends FigureProps {
  /** offers a look at the figure by itself; not where the picture is part of a button */
  readonly closer?: boolean
}

/** The place where the body is drawn. */
export const Stage = ({ closer = false, ...props }: StageProps) => {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    void loadFigure()
  }, [])
  if (!loaded.value) return <div class="stage" />
  const { Figure, Closer } = loaded.value
  return (
    <>
      <div class="stage">
        <Figure {...props} />
        {closer ? (
          <button
            type="button"
            class="look"
            data-look
            aria-label={words.closer.open}
            onClick={() => setOpen(true)}
          />
        ) : null}
      </div>
      {open ? <Closer {...props} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
