import { memo } from 'react'
import type { Segment } from '../../../domain/segment'
import type { CueColumn } from '../../../domain/session'
import { useTranslation } from '../../components/translation'
import { useSession } from '../../state/read'
import { cueIcons } from './cueIcons'
import { cueSigns, type CueSign } from './cueSigns'
import { requestField, cueFieldAt } from '../panel/fieldRequest'
import classes from './Row.module.css'

const noColumns: readonly CueColumn[] = []

/** The number of icons that fit in the cell, in two lines. */
const most = 8

/** Who has a cue: an icon for each department, the first character for each of the session's own columns. */
export const CueCell = memo(function CueCell({ id, cues }: Pick<Segment, 'id' | 'cues'>) {
  const columns = useSession((session) => session?.cueColumns ?? noColumns)
  const signs = cueSigns(cues, columns)
  const shown = signs.length > most ? signs.slice(0, most - 1) : signs
  const rest = signs.slice(shown.length)
  return (
    <span
      role="gridcell"
      data-column="cues"
      className={classes.cues}
      onDoubleClick={(event) => requestField(id, cueFieldAt(event.target))}
    >
      {shown.map((sign) => (
        <Sign key={sign.column} sign={sign} />
      ))}
      {rest.length > 0 && <Rest signs={rest} />}
    </span>
  )
})

function Sign({ sign }: { sign: CueSign }) {
  const name = useCueName()(sign)
  const title = `${name}：${sign.cue}`
  if (sign.department === null) {
    return (
      <b className={classes.ownCue} data-cue={sign.column} title={title} role="img" aria-label={name}>
        {[...name][0]}
      </b>
    )
  }
  const Icon = cueIcons[sign.department]
  return (
    <span data-cue={sign.column} title={title}>
      <Icon size={15} stroke={1.6} aria-label={name} />
    </span>
  )
}

/** How many more there are; hovering lists all of them. */
function Rest({ signs }: { signs: readonly CueSign[] }) {
  const nameOf = useCueName()
  return (
    <small title={signs.map((sign) => `${nameOf(sign)}：${sign.cue}`).join('\n')} data-cue={signs[0]?.column}>
      +{signs.length}
    </small>
  )
}

function useCueName(): (sign: CueSign) => string {
  const { t } = useTranslation()
  return ({ department, name }) => (department === null ? name : t(`term.department.${department}`))
}
