import { setPart } from '../../../document/edits/sessionEdits'
import type { Part } from '../../../domain/segment'
import { TextCell } from '../../components/TextCell'
import { useTranslation } from '../../components/translation'
import { edit } from '../../state/edit'
import classes from './SidePanel.module.css'

export function PartForm({ part, readOnly }: { part: Part; readOnly: boolean }) {
  const { t } = useTranslation()
  return (
    <section className={classes.form} aria-label={t('planner.field.part')}>
      <h2 className={classes.title}>{t('planner.panel.part')}</h2>
      <TextCell
        look="field"
        label={t('planner.field.part')}
        value={part.title}
        readOnly={readOnly}
        onCommit={(title) => edit('planner.gesture.title', { session: setPart(part.id, { title }) })}
      />
    </section>
  )
}
