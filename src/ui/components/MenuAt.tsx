import { Menu } from '@mantine/core'
import { useEffect, useState, type ReactNode } from 'react'
import { restoreFocus } from './restoreFocus'

/** Where a menu opens, in the window's pixels. */
export interface MenuPlace {
  readonly x: number
  readonly y: number
}

interface Props {
  readonly label: string
  readonly at: MenuPlace
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Not on keydown, as in Mantine: the key that opens the menu would close it. */
const besideIt = ['mousedown', 'touchstart']

/** Between the menu and the window's edge, in px. */
const margin = 6

/** A menu that opens at a given point. */
export function MenuAt({ label, at, onClose, children }: Props) {
  // The menu takes the focus as soon as it is mounted.
  const [before] = useState(() => document.activeElement)
  useEffect(() => () => restoreFocus(before), [before])
  // Tall enough for all items, like the system's menus; one taller than the window scrolls.
  const [height, setHeight] = useState(0)
  const top = Math.max(margin, Math.min(at.y, window.innerHeight - height - margin))
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-start"
      offset={0}
      withinPortal
      middlewares={{ flip: false, shift: true }}
      clickOutsideEvents={besideIt}
    >
      <Menu.Target>
        <span style={{ position: 'fixed', left: at.x, top }} />
      </Menu.Target>
      <Menu.Dropdown
        ref={(dropdown) => {
          if (dropdown) setHeight(dropdown.offsetHeight)
        }}
        aria-label={label}
        mah={`calc(100vh - ${2 * margin}px)`}
        style={{ overflowY: 'auto' }}
      >
        {children}
      </Menu.Dropdown>
    </Menu>
  )
}
