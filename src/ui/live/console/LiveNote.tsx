import { useTranslation } from '../../components/translation'
import classes from './LiveNote.module.css'
import { useShow } from '../show'

/** The note of the current segment. */
export function LiveNote() {
  const { t } = useTranslation()
  const note = useShow(({ state }) => state.notes.get(state.current?.segment.id ?? '') ?? '')
  if (note === '') return null
  return (
    <p className={classes.note} title={note}>
      <b>{t('live.note.noted')}</b> {note}
    </p>
  )
}
