import type { Season } from '../../../domain/library'
import { DateField } from '../../components/DateField'
import { NumberField } from '../../components/NumberField'
import { TextCell } from '../../components/TextCell'
import { useTranslation } from '../../components/translation'
import { mergeEdits } from '../../state/edit'
import { changeLibraryEntity } from '../../state/entityEdits'
import classes from './SeasonSetUp.module.css'

const texts = ['name', 'title', 'organizer'] as const
const days = ['from', 'to'] as const
const targets = ['collectedTarget', 'featuredTarget', 'sessionsTarget'] as const

/** What a season is called, from when to when it is, and what it aims at. */
export function SeasonBasics({ season, readOnly }: { season: Season; readOnly: boolean }) {
  const { t } = useTranslation()
  const set = (patch: Partial<Season>) => changeLibraryEntity('seasons', season.id, patch)
  return (
    <div className={classes.basics}>
      {texts.map((field) => (
        <TextCell
          key={field}
          look="field"
          label={t(`seasonSetUp.field.${field}`)}
          value={season[field]}
          readOnly={readOnly}
          className={classes[field]}
          onCommit={(text) => set({ [field]: text })}
        />
      ))}
      {days.map((field) => (
        <DateField
          key={field}
          label={t(`seasonSetUp.field.${field}`)}
          value={season[field]}
          readOnly={readOnly}
          onCommit={(day, stay) => mergeEdits(stay, () => set({ [field]: day }))}
        />
      ))}
      {targets.map((field) => (
        <NumberField
          key={field}
          label={t(`seasonSetUp.field.${field}`)}
          placeholder={t('seasonSetUp.noTarget')}
          value={season[field]}
          minimum={1}
          maximum={9_999}
          readOnly={readOnly}
          onCommit={(count) => set({ [field]: count })}
          onClear={() => set({ [field]: null })}
        />
      ))}
      {season.from !== '' && season.to !== '' && season.to < season.from && (
        <p className={classes.caution}>{t('seasonSetUp.daysReversed')}</p>
      )}
    </div>
  )
}
