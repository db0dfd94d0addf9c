import { Menu } from '@mantine/core'
import { memo, useState } from 'react'
import { segmentKinds, type Segment } from '../../domain/segment'
import { useTranslation } from '../components/translation'
import { KindIcon } from './kindIcons'
import classes from './KindMenu.module.css'
import { change } from './rowActions'

/** The kind's sign; a press offers the other kinds. The menu is made only once it is asked for: rows stay light. */
export const KindMenu = memo(function KindMenu(props: Pick<Segment, 'id' | 'kind'> & { readonly readOnly: boolean }) {
  const { id, kind: chosen, readOnly } = props
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const label = t('planner.row.kind', { kind: t(`term.kind.${chosen}`) })
  const button = (
    <button
      type="button"
      tabIndex={-1}
      className={classes.button}
      aria-label={label}
      disabled={readOnly}
      onClick={() => setOpen(true)}
    >
      <KindIcon kind={chosen} />
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
            onClick={() => change('planner.gesture.kind', [id], { kind })}
          >
            {t(`term.kind.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
})
