import { Menu } from '@mantine/core'
import type { ReactElement } from 'react'
import { segmentKinds } from '../../domain/segment'
import { useTranslation } from '../components/translation'
import { focusGridAfterMenu } from './cellEditing'
import { KindIcon } from './kindIcons'
import { change } from './rowActions'

interface Props {
  readonly rowId: string
  readonly target: ReactElement
  readonly onClose: () => void
}

/** The kinds that a segment can have, below its sign. */
export function KindChoice({ rowId, target, onClose }: Props) {
  const { t } = useTranslation()
  // The keys go back to the running order, as from a row's menu.
  const close = () => {
    onClose()
    focusGridAfterMenu()
  }
  return (
    <Menu
      opened
      onClose={close}
      position="bottom-start"
      shadow="md"
      // On a low window it is as high as there is room, and scrolls.
      middlewares={{ flip: true, shift: true, size: { padding: 8 } }}
    >
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown style={{ overflowY: 'auto' }}>
        {segmentKinds.map((kind) => (
          <Menu.Item
            key={kind}
            leftSection={<KindIcon kind={kind} />}
            onClick={() => change('planner.gesture.kind', [rowId], { kind })}
          >
            {t(`term.kind.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
