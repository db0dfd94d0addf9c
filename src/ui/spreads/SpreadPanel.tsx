import { Button } from '@mantine/core'
import { AttachmentList } from '../attachments/AttachmentList'
import { spreadForms } from '../../domain/season/case'
import { isSpreading } from '../../domain/season/pipeline'
import type { SpreadStanding } from '../../domain/season/spreadStanding'
import { DateField } from '../components/DateField'
import chipClasses from '../components/FilterChips.module.css'
import { ReferencePicker } from '../components/ReferencePicker'
import { shortDay } from '../components/shortDay'
import { LateMark, SpreadStateMark } from '../components/StateMark'
import { SampleTag } from '../components/Tag'
import { TextArea } from '../components/TextArea'
import { TextCell } from '../components/TextCell'
import { useTranslation } from '../components/translation'
import { mergeEdits } from '../state/edit'
import { useLibraryReadOnly } from '../state/read'
import { revealEntity } from '../state/reveal'
import panelClasses from '../table/Panel.module.css'
import type { TablePlace } from '../table/useTablePlace'
import { changeSpread, noteVisited, removeSpread, spreadToNew } from './spreadActions'
import classes from './Spreads.module.css'
import { SpreadStateField } from './SpreadStateField'

interface Props {
  readonly standing: SpreadStanding
  readonly standings: readonly SpreadStanding[]
  readonly place: TablePlace
}

/** Everything about one spread: what went where, how far it is, its proof and when to look again. */
export function SpreadPanel({ standing, standings, place }: Props) {
  const { t } = useTranslation()
  const readOnly = useLibraryReadOnly()
  const { one, practice, unitId, isCaseDeleted, isPresented, isVisitDue } = standing
  const { id } = one
  const day = (field: 'on' | 'visitOn') => (
    <DateField
      label={t(`spreads.field.${field}`)}
      value={one[field]}
      readOnly={readOnly}
      onCommit={(date, mergeKey) => mergeEdits(mergeKey, () => changeSpread(id, { [field]: date }))}
    />
  )
  return (
    <>
      <h2 className={panelClasses.title}>
        {practice.name || t('library.unnamed')}
        <SampleTag sample={one.sample} />
      </h2>
      {isCaseDeleted ? (
        <p className={classes.truth}>{t('spreads.truth.deleted')}</p>
      ) : (
        <button type="button" className={classes.link} onClick={() => revealEntity('cases', practice.id)}>
          {t('concerns.toCase')}
        </button>
      )}
      {!isPresented && isSpreading(one) && <p className={classes.truth}>{t('spreads.truth.neverPresented')}</p>}
      <ReferencePicker
        label={t('spreads.field.unitId')}
        collection="units"
        value={unitId}
        readOnly={readOnly}
        onPick={(picked) => changeSpread(id, { unitId: picked })}
        onCreate={(name) => spreadToNew(id, 'unitId', name)}
      />
      <div className={classes.pair}>
        <SpreadStateField spread={one} look="field" readOnly={readOnly} />
        {day('on')}
      </div>
      <Forms standing={standing} readOnly={readOnly} />
      <TextArea
        label={t('spreads.field.what')}
        placeholder={t('spreads.whatHint')}
        value={one.what}
        readOnly={readOnly}
        onCommit={(what) => changeSpread(id, { what })}
      />
      <TextCell
        look="field"
        label={t('spreads.field.contact')}
        value={one.contact}
        readOnly={readOnly}
        onCommit={(contact) => changeSpread(id, { contact })}
      />
      <div className={classes.pair}>
        {day('visitOn')}
        {one.visitOn !== '' && !readOnly && (
          <Button className={classes.visited} onClick={() => noteVisited(id)}>
            {t('spreads.visited')}
          </Button>
        )}
      </div>
      {isVisitDue && <LateMark words={t('spreads.overdue', { date: shortDay(one.visitOn) })} />}
      <AttachmentList ownerId={id} readOnly={readOnly} />
      <TextArea
        label={t('spreads.field.notes')}
        value={one.notes}
        readOnly={readOnly}
        onCommit={(notes) => changeSpread(id, { notes })}
      />
      <Siblings standing={standing} standings={standings} place={place} />
      {!readOnly && (
        <Button
          className={classes.remove}
          onClick={() => {
            removeSpread(id)
            place.clear()
          }}
        >
          {t('spreads.delete')}
        </Button>
      )}
    </>
  )
}

/** What was copied: a method, a team, a form, or several of them. */
function Forms({ standing: { one }, readOnly }: { standing: SpreadStanding; readOnly: boolean }) {
  const { t } = useTranslation()
  return (
    <div role="group" aria-label={t('spreads.field.forms')}>
      <p className={classes.label}>{t('spreads.field.forms')}</p>
      <div className={chipClasses.chips}>
        {spreadForms.map((form) => {
          const isOn = one.forms.includes(form)
          const next = isOn ? one.forms.filter((other) => other !== form) : [...one.forms, form]
          return (
            <button
              key={form}
              type="button"
              className={chipClasses.chip}
              aria-pressed={isOn}
              disabled={readOnly}
              onClick={() => changeSpread(one.id, { forms: next })}
            >
              {t(`term.spreadForm.${form}`)}
            </button>
          )
        })}
      </div>
    </div>
  )
}

/** Other spreads of the same case to the same unit, which share its cell. */
function Siblings({ standing, standings, place }: Props) {
  const { t } = useTranslation()
  const others = standings.filter(
    ({ one, unitId }) => one.id !== standing.one.id && one.caseId === standing.one.caseId && unitId === standing.unitId,
  )
  if (others.length === 0) return null
  return (
    <section aria-label={t('spreads.siblings')}>
      <h3 className={panelClasses.section}>{t('spreads.siblings')}</h3>
      <ul className={classes.exchanged}>
        {others.map(({ one }) => (
          <li key={one.id}>
            <button type="button" className={classes.item} onClick={() => place.mark(one.id)}>
              <SpreadStateMark state={one.state} />
              <span>{one.what || shortDay(one.on)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
