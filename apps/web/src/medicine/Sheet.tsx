import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { medicineWords as words } from '../words/medicine.ts'

interface SheetProps {
  readonly title: string
  readonly lead?: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** One question over the screen it belongs to. */
export const Sheet = ({ title, lead, onClose, children }: SheetProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="sheet" onClose={onClose} aria-labelledby="sheet-title">
      <h2 class="title" id="sheet-title">
        {title}
      </h2>
      {lead ? <p class="why">{lead}</p> : null}
      {children}
      <button
        type="button"
        class="btn btn-quiet"
        data-cancel
        onClick={() => dialog.current?.close()}
      >
        {words.when.cancel}
      </button>
    </dialog>
  )
}
