import { Checkbox } from '@mantine/core'
import type { Segment } from '../../../domain/segment'
import type { ConcernStanding } from '../../../domain/season/concernStanding'
import { nameInLibrary } from '../../../domain/season/nameInLibrary'
import { useTranslation } from '../../components/translation'
import { useLibrary } from '../../state/read'
import classes from './Forum.module.css'

interface Props {
  readonly standings: readonly ConcernStanding[]
  /** The one that stands first. */
  readonly firstId: string
  /** Where they go; null: a new one. */
  readonly forum: Segment | null
  readonly ticked: ReadonlySet<string>
  readonly onTicked: (ticked: ReadonlySet<string>) => void
}

/** The concerns that can go into a micro-forum, those of the first one's topic and unit before others. */
export function ConcernChecks({ standings, firstId, forum, ticked, onTicked }: Props) {
  const { t } = useTranslation()
  const library = useLibrary()
  const there = new Set(forum?.questions.map(({ concernId }) => concernId))
  const first = standings.find(({ one }) => one.id === firstId)
  const nearness = ({ one, topicId, unitId }: ConcernStanding): number =>
    one.id === firstId
      ? 0
      : 3 -
        (topicId !== null && topicId === first?.topicId ? 1 : 0) -
        (unitId !== null && unitId === first?.unitId ? 1 : 0)
  const toggle = (id: string) => {
    const next = new Set(ticked)
    if (!next.delete(id)) next.add(id)
    onTicked(next)
  }
  return (
    <fieldset className={classes.concerns}>
      <legend>{t('concerns.forum.which', { count: ticked.size })}</legend>
      {standings
        .toSorted((a, b) => nearness(a) - nearness(b))
        .map(({ one, unitId }) => (
          <Checkbox
            key={one.id}
            size="xs"
            label={one.text || t('library.unnamed')}
            description={
              there.has(one.id)
                ? t('concerns.forum.isThere')
                : unitId === null
                  ? undefined
                  : nameInLibrary(library, 'units', unitId)
            }
            checked={ticked.has(one.id)}
            onChange={() => toggle(one.id)}
          />
        ))}
    </fieldset>
  )
}
