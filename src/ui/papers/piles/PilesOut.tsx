import { Button } from '@mantine/core'
import { reportFailure } from '../../feedback/reportFailure'
import type { Pile } from '../../../domain/papers/piles'
import type { PaperName } from '../../../domain/papers/paperNames'
import { Tag } from '../../components/Tag'
import { useTranslation } from '../../components/translation'
import { changesWords } from '../changeWords'
import { destroyPiles, restorePiles } from './pileActions'
import { madeWords } from './pileWords'
import classes from './PilesOut.module.css'
import { pileRows, pileWords, type PileRow } from './pileRows'
import type { Desk } from '../desk'

/**
 * The existing prints of a paper: what each pile is, whether it is still correct, and a button to mark it destroyed.
 */
export function PilesOut({ paper, desk }: { paper: PaperName; desk: Desk }) {
  const { t } = useTranslation()
  const rows = pileRows(paper, desk)
  const destroyed = desk.piles.destroyed.filter(({ piles }) => piles.some((pile) => pile.paper === paper))
  if (rows.length + destroyed.length === 0) return null
  return (
    <section className={classes.piles} aria-label={t('paper.pile.out')}>
      <h2 className={classes.title}>{t('paper.pile.out')}</h2>
      {rows.length > 0 && (
        <ul className={classes.list}>
          {rows.map((row) => (
            <OnePile key={row.id} row={row} desk={desk} />
          ))}
        </ul>
      )}
      {destroyed.length > 0 && (
        <details className={classes.more}>
          <summary>{t('paper.pile.destroyed', { count: destroyed.length })}</summary>
          <ul className={classes.list}>
            {destroyed.map(({ event, piles: [first, ...rest] }) =>
              first ? (
                <li key={event} className={classes.pile}>
                  <span>{[first, ...rest].map((pile) => pileWords(pile, desk.input)).join(t('paper.pile.and'))}</span>
                  <Button size="compact-xs" onClick={() => void reportFailure(() => restorePiles(event, desk))}>
                    {t('paper.pile.restore')}
                  </Button>
                </li>
              ) : null,
            )}
          </ul>
        </details>
      )}
    </section>
  )
}

function OnePile({ row, desk }: { row: PileRow; desk: Desk }) {
  const { t } = useTranslation()
  const { words, piles, outdated } = row
  const changes = outdated ? changesWords(outdated.changes, t) : []
  return (
    <li className={classes.pile}>
      <span className={classes.words}>{words}</span>
      <Tag tone={outdated ? 'caution' : 'good'}>{t(outdated ? 'paper.state.outdated' : 'paper.state.current')}</Tag>
      <Made piles={piles} />
      <Button
        size="compact-xs"
        aria-label={t('paper.pile.destroyWhich', { which: words })}
        onClick={() => void reportFailure(() => destroyPiles(piles, desk))}
      >
        {t('paper.pile.destroy')}
      </Button>
      {changes.length > 0 && (
        <details className={classes.since}>
          <summary>{t('paper.desk.since', { count: changes.length })}</summary>
          <ul>
            {changes.map((change, i) => (
              // Two people with the same name have the same text.
              <li key={`${i} ${change}`}>{change}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

/** When a pile was made; of identical files, the last one. */
const Made = ({ piles: [first] }: { piles: readonly [Pile, ...Pile[]] }) => (
  <span className={classes.made}>{madeWords(first)}</span>
)
