import { useEffect, useRef, type ReactNode } from 'react'
import { isInputMethodKey } from '../components/inputMethod'
import panelClasses from '../table/Panel.module.css'

interface Props {
  readonly label: string
  /** When it changes, the first field of the panel takes the focus. */
  readonly focusRequest: number
  readonly children: ReactNode
}

const fields = 'input:not([type=hidden]), textarea, select, button'

/** The panel beside the matrix. Esc leads back to the cell that was open. */
export function VisitPanelFrame({ label, focusRequest, children }: Props) {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    if (focusRequest > 0) panel.current?.querySelector<HTMLElement>(fields)?.focus()
  }, [focusRequest])
  return (
    <aside
      ref={panel}
      className={panelClasses.panel}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || isInputMethodKey(event)) return
        document.querySelector<HTMLElement>('[aria-selected=true] > [data-cell]')?.focus()
      }}
    >
      {children}
    </aside>
  )
}
