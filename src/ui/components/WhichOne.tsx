import { Button, Modal } from '@mantine/core'
import { SampleTag } from './Tag'
import { useTranslation } from './translation'
import { useNameQuestion } from './whichOne'
import classes from './WhichOne.module.css'

/** Asks which of several people or things a name means; Esc means none of them. */
export function WhichOne() {
  const { t } = useTranslation()
  const { question, answer } = useNameQuestion((state) => state)
  if (!question) return null
  const { name, among, canMake } = question
  const first = among.find(({ isTaken }) => !isTaken)
  return (
    <Modal
      opened
      centered
      returnFocus={false}
      title={t('shell.which.title', { name })}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
      onClose={() => answer(null)}
    >
      <p>{t('shell.which.hint', { count: among.length })}</p>
      <ul className={classes.list}>
        {among.map((option) => (
          <li key={option.id}>
            <Button
              fullWidth
              className={classes.choice}
              justify="flex-start"
              disabled={option.isTaken ?? false}
              data-autofocus={option === first || undefined}
              onClick={() => answer({ id: option.id })}
            >
              <span>
                {option.name} <SampleTag sample={option.sample ?? false} />
              </span>
              <span className={classes.hint}>{option.hint || t('shell.which.nothingKnown')}</span>
            </Button>
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        {canMake && <Button onClick={() => answer('new')}>{t('shell.which.another', { name })}</Button>}
        <Button variant="subtle" onClick={() => answer(null)}>
          {t('shell.which.none')}
        </Button>
      </div>
    </Modal>
  )
}
