import { Menu } from '@mantine/core'
import { useEffect, useState, type ReactNode } from 'react'
import { giveFocusBack } from './giveFocusBack'

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

/** Not a key, as Mantine has it: the very key that opens the menu would close it. */
const besideIt = ['mousedown', 'touchstart']

/** A menu that opens where it was asked for. */
export function MenuAt({ label, at, onClose, children }: Props) {
  // The menu takes the focus as soon as it is there.
  const [before] = useState(() => document.activeElement)
  useEffect(() => () => giveFocusBack(before), [before])
  return (
    <Menu opened onClose={onClose} position="bottom-start" offset={2} withinPortal clickOutsideEvents={besideIt}>
      <Menu.Target>
        <span style={{ position: 'fixed', left: at.x, top: at.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>{children}</Menu.Dropdown>
    </Menu>
  )
}
