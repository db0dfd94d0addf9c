import { Menu } from '@mantine/core'
import type { ReactNode } from 'react'

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

/** A menu that opens where it was asked for. */
export function MenuAt({ label, at, onClose, children }: Props) {
  return (
    <Menu opened onClose={onClose} position="bottom-start" offset={2} withinPortal>
      <Menu.Target>
        <span style={{ position: 'fixed', left: at.x, top: at.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>{children}</Menu.Dropdown>
    </Menu>
  )
}
