import type { ComponentChildren } from 'preact'
import { useFocus } from '../parts/Page.tsx'
import { Toast } from '../parts/Toast.tsx'
import { medicineWords as words } from '../words/medicine.ts'

interface FrameProps {
  readonly name: string
  readonly title: string
  readonly lead?: string
  readonly onBack: () => void
  /** where help comes first, nothing stands above it */
  readonly toast?: boolean
  readonly children: ComponentChildren
}

/** A screen about medicines: its heading takes the focus, and *Back* leads where it came from. */
export const Frame = ({ name, title, lead, onBack, toast = true, children }: FrameProps) => {
  const heading = useFocus()
  return (
    <main
      class={name === 'emergency' ? 'page medicine emergency' : 'page medicine'}
      data-medicine={name}
    >
      <p class="topline">
        <button type="button" class="link" data-back onClick={onBack}>
          {words.back}
        </button>
      </p>
      <h1 class="title" id="medicine-title" tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {lead ? <p class="why">{lead}</p> : null}
      {toast ? <Toast /> : null}
      {children}
    </main>
  )
}
