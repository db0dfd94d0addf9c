import { memo } from 'react'
import { addCueColumn, removeCueColumn, setCue } from '../../../document/edits/sessionEdits'
import { departments, type Segment } from '../../../domain/segment'
import type { CueColumn } from '../../../domain/session'
import { TextCell } from '../../components/TextCell'
import { useTranslation } from '../../components/translation'
import { edit } from '../../state/edit'
import { useSession } from '../../state/read'
import { RemoveButton } from './FormParts'
import classes from './SidePanel.module.css'

type Props = Pick<Segment, 'id' | 'cues'> & { readonly readOnly: boolean }

const noColumns: readonly CueColumn[] = []

/** What each department does in the segment; a session can have columns of its own. */
export const CueFields = memo(function CueFields({ id: segmentId, cues, readOnly }: Props) {
  const { t } = useTranslation()
  const columns = useSession((session) => session?.cueColumns ?? noColumns)
  const set = (column: string) => (cue: string) =>
    edit('planner.gesture.cue', { session: setCue(segmentId, column, cue) })
  return (
    <>
      <h3 className={classes.section}>{t('planner.cues.title')}</h3>
      <div className={classes.row} data-columns="2" data-field="cues">
        {departments.map((department) => (
          <div key={department} data-field={`cue:${department}`}>
            <TextCell
              look="field"
              label={t(`term.department.${department}`)}
              value={cues[department] ?? ''}
              readOnly={readOnly}
              onCommit={set(department)}
            />
          </div>
        ))}
      </div>
      {columns.map(({ id, name }) => (
        <div
          key={id}
          data-field={`cue:${id}`}
          className={classes.item}
          style={{ gridTemplateColumns: 'minmax(0, 1fr) auto' }}
        >
          <TextCell look="field" label={name} value={cues[id] ?? ''} readOnly={readOnly} onCommit={set(id)} />
          {!readOnly && (
            <RemoveButton
              label={t('planner.cues.remove', { name })}
              onRemove={() => edit('planner.gesture.column', { session: removeCueColumn(id) })}
            />
          )}
        </div>
      ))}
      {!readOnly && (
        <TextCell
          key={columns.length}
          look="field"
          writes="leaving"
          label={t('planner.cues.add')}
          placeholder={t('planner.cues.placeholder')}
          value=""
          onCommit={(name) => name !== '' && edit('planner.gesture.column', { session: addCueColumn(name) })}
        />
      )}
    </>
  )
})
