import { Menu } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { segmentKinds, type Segment } from '../../domain/segment'
import { KindIcon } from './kindIcons'
import classes from './KindMenu.module.css'
import { change } from './rowActions'

/** The kind's sign; a press offers the other kinds. The menu is made only once it is asked for: rows stay light. */
export function KindMenu({ segment, readOnly }: { segment: Segment; readOnly: boolean }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const label = t('planner.row.kind', { kind: t(`term.kind.${segment.kind}`) })
  const button = (
    <button
      type="button"
      tabIndex={-1}
      className={classes.button}
      aria-label={label}
      disabled={readOnly}
      onClick={() => setOpen(true)}
    >
      <KindIcon kind={segment.kind} />
    </button>
  )
  if (!isOpen) return button
  return (
    <Menu opened onClose={() => setOpen(false)} position="bottom-start" shadow="md">
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        {segmentKinds.map((kind) => (
          <Menu.Item
            key={kind}
            leftSection={<KindIcon kind={kind} />}
            onClick={() => change('planner.gesture.kind', [segment.id], { kind })}
          >
            {t(`term.kind.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
