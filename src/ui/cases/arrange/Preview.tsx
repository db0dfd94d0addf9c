import { formatDuration, formatSpoken } from '../../../domain/timing/format'
import type { SegmentOfCase } from '../../../domain/season/caseSegment'
import { currentLanguage } from '../../../i18n'
import { kindColour } from '../../components/kindIcons'
import { useTranslation } from '../../components/translation'
import { useLibrary } from '../../state/read'
import classes from './ArrangeDialog.module.css'
import type { ArrangePreview } from './previewView'

interface Props {
  readonly made: readonly SegmentOfCase[]
  /** Null for a new session: there is nothing around the rows. */
  readonly preview: ArrangePreview | null
}

/** The rows that would be made, among those around them, and when the session would end. */
export function Preview({ made, preview }: Props) {
  const { t } = useTranslation()
  const lines = preview?.lines ?? made.map((row, i) => ({ id: `new ${i}`, isNew: true, isPart: false, start: '', row }))
  return (
    <section className={classes.preview} aria-label={t('casePage.arrange.preview')}>
      <h3 className={classes.label}>{t('casePage.arrange.preview')}</h3>
      <ol className={classes.lines}>
        {preview?.hasMoreBefore && <li className={classes.more}>⋯</li>}
        {lines.map((line) => (
          <li key={line.id} className={classes.line} data-new={line.isNew} data-part={line.isPart}>
            <span className={classes.start}>{line.start}</span>
            {line.row.kind && (
              <span className={classes.hue} style={{ background: kindColour(line.row.kind) }} aria-hidden="true" />
            )}
            <span className={classes.row}>
              <span>{line.row.title || t('library.unnamed')}</span>
              {line.isNew && <RowFacts row={line.row} />}
            </span>
            {line.row.durationMs !== undefined && (
              <span className={classes.start}>{formatDuration(line.row.durationMs)}</span>
            )}
          </li>
        ))}
        {preview?.hasMoreAfter && <li className={classes.more}>⋯</li>}
      </ol>
      {made.length === 0 && <p className={classes.nobody}>{t('casePage.arrange.none')}</p>}
      {preview && made.length > 0 && <Ending preview={preview} />}
    </section>
  )
}

function RowFacts({ row: { kind, castings = [], troupeId } }: { row: ArrangePreview['lines'][number]['row'] }) {
  const { t } = useTranslation()
  const { people, teams } = useLibrary()
  const troupe = troupeId ? [teams.get(troupeId)?.name] : []
  const names = castings.map(({ personId, teamId }) =>
    personId === null ? teams.get(teamId ?? '')?.name : people.get(personId)?.name,
  )
  return (
    <span className={classes.facts}>
      {[kind && t(`term.kind.${kind}`), ...troupe, ...names].filter(Boolean).join(' · ')}
    </span>
  )
}

/** Will it fit? */
function Ending({ preview: { end, overMs } }: { preview: ArrangePreview }) {
  const { t } = useTranslation()
  const isOver = overMs !== null && overMs > 0
  const by = overMs === null ? '' : formatSpoken(Math.abs(overMs), currentLanguage())
  const words =
    overMs === null || overMs === 0
      ? t('casePage.arrange.ends', { end })
      : t(isOver ? 'casePage.arrange.endsOver' : 'casePage.arrange.endsEarly', { end, by })
  return (
    <p className={classes.ending} data-over={isOver} role="status">
      {words}
    </p>
  )
}
