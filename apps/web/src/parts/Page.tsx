import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { home } from '../route.ts'
import { words } from '../words/first.ts'

interface PageProps {
  readonly title: string
  readonly lead?: string
  readonly back?: boolean
  readonly children: ComponentChildren
}

/** A screen with one heading, which takes the focus so that it is read out first. */
export const Page = ({ title, lead, back = true, children }: PageProps) => {
  const heading = useFocus()
  return (
    <main class="page">
      {back ? (
        <p class="topline">
          <button type="button" class="link" onClick={home}>
            {words.back}
          </button>
        </p>
      ) : null}
      <h1 class="title" tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {lead ? <p class="why">{lead}</p> : null}
      {children}
    </main>
  )
}

/**
 * Gives a screen's heading the focus when the screen comes up, so that it is read out and Tab goes on
 * from there; and again when `step` changes and the focus went with what is no longer there.
 */
export const useFocus = (step: number | string = 0) => {
  const heading = useRef<HTMLHeadingElement>(null)
  // Before the first paint, so that a key pressed at once is heard.
  useLayoutEffect(() => {
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [step])
  return heading
}
