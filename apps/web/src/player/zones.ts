import { useRef } from 'preact/hooks'
import type { Moves } from './moves.ts'

/** How long a press counts as "hold to stop". */
const holdMs = 900

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, select, input, dialog') !== null

/**
 * The whole screen as a control for a person who cannot aim: low is next, high is again, hold is
 * stop. Visible buttons win; the keys n, a, p and Escape do the same.
 */
export const useZones = (moves: Moves) => {
  const held = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const done = useRef(false)
  const release = (): void => clearTimeout(held.current)
  return {
    onPointerDown: (event: PointerEvent): void => {
      if (isControl(event.target)) return
      done.current = false
      held.current = setTimeout(() => {
        done.current = true
        moves.stop()
      }, holdMs)
    },
    onPointerUp: (event: PointerEvent): void => {
      release()
      if (isControl(event.target) || done.current) return
      if (event.clientY > innerHeight / 2) moves.next()
      else moves.again()
    },
    onPointerCancel: release,
    onPointerLeave: release,
    onKeyDown: (event: KeyboardEvent): void => {
      const move = { n: moves.next, a: moves.again, p: moves.pause, Escape: moves.stop }[event.key]
      if (move && !event.ctrlKey && !event.metaKey) move()
    },
  }
}
