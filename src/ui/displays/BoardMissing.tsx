import { memo } from 'react'
import { useTranslation } from '../components/translation'
import type { BoardView } from './boardView'
import { useFit } from './useFit'
import classes from './BoardMissing.module.css'

/** Who of the next two segments has not arrived yet. */
export const BoardMissing = memo(function BoardMissing(props: Pick<BoardView, 'missing' | 'furtherMissing'>) {
  const { missing, furtherMissing } = props
  const { t } = useTranslation()
  const box = useFit<HTMLElement>()
  return (
    <aside ref={box} className={classes.missing}>
      <span className={classes.label}>{t('displays.board.missing')}</span>
      {missing.length === 0 && <p className={classes.allHere}>{t('displays.board.allHere')}</p>}
      <ul className={classes.list}>
        {missing.map(({ id, name, clock }) => (
          <li key={id} className={classes.person}>
            <span className={classes.name} data-lines>
              {name}
            </span>
            <span className={classes.personClock}>{clock}</span>
          </li>
        ))}
        {furtherMissing > 0 && (
          <li className={classes.person}>
            <span className={classes.name}>{t('displays.board.further', { count: furtherMissing })}</span>
          </li>
        )}
      </ul>
    </aside>
  )
})
