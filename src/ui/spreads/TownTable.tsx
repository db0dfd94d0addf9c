import type { SpreadStanding } from '../../domain/season/spreadStanding'
import { presentUnit } from '../../domain/season/units'
import { SpreadStateMark } from '../components/StateMark'
import { useTranslation } from '../components/translation'
import { useLibrary } from '../state/read'
import type { TablePlace } from '../table/useTablePlace'
import classes from './Spreads.module.css'
import type { TownLine } from './spreadsView'

interface Props {
  readonly lines: readonly TownLine[]
  readonly place: TablePlace
}

/** 每个街镇: what each town gave to others, what it took from them, and what it means to. */
export function TownTable({ lines, place }: Props) {
  const { t } = useTranslation()
  return (
    <div className={classes.scroller}>
      <table className={classes.exchange} aria-label={t('spreads.layout.towns')}>
        <thead>
          <tr>
            <th>{t('library.field.town')}</th>
            <th>{t('spreads.gave')}</th>
            <th>{t('spreads.took')}</th>
            <th>{t('term.spread.intended')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ town, gave, took, intended }) => (
            <tr key={town.id}>
              <th scope="row">{town.name || t('library.unnamed')}</th>
              <Exchanged list={gave} by="unit" place={place} />
              <Exchanged list={took} by="home" place={place} />
              <Exchanged list={intended} by="home" place={place} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** `by`: whether the other side is where it went, or where it came from. */
function Exchanged({ list, by, place }: { list: readonly SpreadStanding[]; by: 'unit' | 'home'; place: TablePlace }) {
  const { t } = useTranslation()
  const units = useLibrary((library) => library.units)
  if (list.length === 0) return <td className={classes.none}>—</td>
  return (
    <td>
      <ul className={classes.exchanged}>
        {list.map(({ one, practice, unitId, homeId }) => {
          const other = presentUnit(units, by === 'unit' ? unitId : homeId)?.name
          return (
            <li key={one.id}>
              <button
                type="button"
                className={classes.item}
                aria-pressed={one.id === place.selectedId}
                onClick={() => place.mark(one.id)}
              >
                <span>{practice.name || t('library.unnamed')}</span>
                {other && <small>{t(by === 'unit' ? 'spreads.to' : 'spreads.from', { unit: other })}</small>}
                {one.state !== 'intended' && <SpreadStateMark state={one.state} />}
              </button>
            </li>
          )
        })}
      </ul>
    </td>
  )
}
