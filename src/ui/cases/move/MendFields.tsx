import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { Tag } from '../../components/Tag'
import type { Case } from '../../../domain/library'
import type { StageNeed } from '../../../domain/season/pipeline'
import { ReferencePicker } from '../../components/ReferencePicker'
import { TextArea } from '../../components/TextArea'
import { useTranslation } from '../../components/translation'
import { addLibraryEntity } from '../../state/entityEdits'
import { useLibrary } from '../../state/read'
import classes from './MoveDialog.module.css'
import { stillLacking, type Mend, type RefusedStep } from './movePlan'
import { PresenterField } from './PresenterField'

interface Props {
  readonly step: RefusedStep
  readonly mend: Mend
  /** Whether to say which case it is. */
  readonly isNamed: boolean
  readonly onMend: (mend: Mend) => void
}

/** What one case lacks for a stage, each with a field to fill it in. */
export function MendFields({ step, mend, isNamed, onMend }: Props) {
  const { t } = useTranslation()
  const library = useLibrary()
  const { row, needs } = step
  const left = stillLacking(step, mend, library)
  const name = row.name || t('library.unnamed')
  return (
    <section className={classes.case} aria-label={name}>
      {isNamed && <h3 className={classes.name}>{name}</h3>}
      <p className={classes.rule}>
        {t('cases.move.rule', { stage: t(`term.stage.${step.to}`) })}
        {needs.map((need) => (
          <Tag key={need} tone={left.includes(need) ? 'caution' : 'good'}>
            {left.includes(need) ? (
              <IconAlertTriangle size={12} aria-hidden="true" />
            ) : (
              <IconCheck size={12} aria-hidden="true" />
            )}
            {t(left.includes(need) ? `cases.lacks.${need}` : `cases.has.${need}`)}
          </Tag>
        ))}
      </p>
      {needs.map((need) => (
        <NeedField key={need} need={need} one={row.one} mend={mend} onMend={onMend} />
      ))}
    </section>
  )
}

interface NeedProps {
  readonly need: StageNeed
  readonly one: Case
  readonly mend: Mend
  readonly onMend: (mend: Mend) => void
}

/** The field that fills in one thing. */
function NeedField({ need, one, mend, onMend }: NeedProps) {
  const { t } = useTranslation()
  switch (need) {
    case 'unit':
      return (
        <ReferencePicker
          label={t('library.field.unit')}
          collection="units"
          value={mend.unitId ?? null}
          onPick={(unitId) => onMend({ ...mend, unitId })}
          onCreate={(name) => onMend({ ...mend, unitId: addLibraryEntity('units', { name, town: false }) })}
        />
      )
    case 'topic':
      return (
        <ReferencePicker
          label={t('library.field.topic')}
          collection="topics"
          value={mend.topicId ?? null}
          onPick={(topicId) => onMend({ ...mend, topicId })}
          onCreate={(name) => onMend({ ...mend, topicId: addLibraryEntity('topics', { name, question: '' }) })}
        />
      )
    case 'summary':
      return (
        <TextArea
          label={t('library.field.summary')}
          value={mend.summary ?? ''}
          rows={3}
          onCommit={(summary) => onMend({ ...mend, summary })}
        />
      )
    case 'presenter':
      return <PresenterField one={one} mend={mend} onMend={onMend} />
  }
}
