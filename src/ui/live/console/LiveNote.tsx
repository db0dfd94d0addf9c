import { useTranslation } from '../../components/translation'
import classes from './LiveNote.module.css'
import { useShow } from '../show'

/** What was noted of what is on while it is on. */
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
