import { Button, Modal, Textarea, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { Case } from '../../../domain/library'
import type { CaseDetails } from '../../../domain/season/caseDetails'
import { t as translate } from '../../../i18n'
import { useTranslation } from '../../components/translation'
import { notifyDone } from '../../state/edit'
import { recordRefinement } from './caseActions'
import classes from './Refinements.module.css'

interface Props {
  readonly one: Case
  readonly details: CaseDetails
  readonly onClose: () => void
}

/** 记一次打磨: who worked on the case and what for. It keeps the texts as they are now. */
export function RecordRefinement({ one, details, onClose }: Props) {
  const { t } = useTranslation()
  const [by, setBy] = useState(details.refinements.at(-1)?.by ?? '')
  const [note, setNote] = useState('')
  const [isKnown] = useState(by !== '')
  const record = (event: FormEvent) => {
    event.preventDefault()
    onClose()
    if (recordRefinement(one, details, { by: by.trim(), note: note.trim() }))
      notifyDone({ message: translate('casePage.refine.done'), tone: 'good' })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
      title={t('casePage.refine.title')}
    >
      <form className={classes.form} onSubmit={record}>
        <p className={classes.hint}>{t('casePage.refine.hint')}</p>
        <TextInput
          label={t('casePage.refine.by')}
          placeholder={t('casePage.refine.byHint')}
          value={by}
          {...(!isKnown && { 'data-autofocus': true })}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
        <Textarea
          label={t('casePage.refine.note')}
          placeholder={t('casePage.refine.noteHint')}
          autosize={false}
          rows={4}
          value={note}
          {...(isKnown && { 'data-autofocus': true })}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <div className={classes.foot}>
          <Button onClick={onClose}>{t('casePage.arrange.cancel')}</Button>
          <Button type="submit" variant="filled">
            {t('casePage.refine.record')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
