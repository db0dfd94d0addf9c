import { Button, Modal } from '@mantine/core'
import { useTranslation } from '../components/translation'
import { trashItemLabel } from './trashActions'
import type { TrashItem } from './trashView'
import classes from './TrashScreen.module.css'

/** The number of names that the question lists. */
const namesShown = 6

interface Props {
  readonly items: readonly TrashItem[]
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Asks before something is deleted for good, and lists what goes with it. */
export function PurgeQuestion({ items, onConfirm, onClose }: Props) {
  const { t } = useTranslation()
  const [first] = items
  if (!first) return null
  const sessions = items.filter(({ collection }) => collection === 'sessions').length
  const inUse = items.filter(({ daysLeft }) => daysLeft === null).length
  const isOne = items.length === 1
  const title = isOne
    ? t('trash.question.titleOne', { name: trashItemLabel(first) })
    : t('trash.question.title', { count: items.length })
  return (
    <Modal opened centered onClose={onClose} title={title}>
      {items.length > 1 && (
        <ul className={classes.going}>
          {items.slice(0, namesShown).map((item) => (
            <li key={item.id}>{trashItemLabel(item)}</li>
          ))}
          {items.length > namesShown && <li>{t('trash.question.more', { count: items.length - namesShown })}</li>}
        </ul>
      )}
      {sessions > 0 && (
        <p>{isOne ? t('trash.question.sessionOne') : t('trash.question.sessions', { count: sessions })}</p>
      )}
      {inUse > 0 && <p>{isOne ? t('trash.question.inUseOne') : t('trash.question.inUse', { count: inUse })}</p>}
      <p>
        <strong>{t('trash.question.final')}</strong>
      </p>
      {sessions > 0 && <p className={classes.quietLine}>{t('trash.question.backups')}</p>}
      <div className={classes.answers}>
        <Button data-autofocus onClick={onClose}>
          {t('trash.question.cancel')}
        </Button>
        <Button variant="filled" onClick={onConfirm}>
          {t('trash.question.confirm')}
        </Button>
      </div>
    </Modal>
  )
}
