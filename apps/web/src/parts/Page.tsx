import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { home } from '../route.ts'
import { words } from '../words/en.ts'

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

export const useFocus = () => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return heading
}
