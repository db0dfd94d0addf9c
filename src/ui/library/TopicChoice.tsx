import type { Topic } from '../../domain/library'
import { useTranslation } from '../components/translation'
import type { TopicFilter } from './casesView'
import classes from '../table/Screen.module.css'

interface Props {
  readonly topics: readonly Topic[]
  readonly value: TopicFilter
  readonly onChange: (topic: TopicFilter) => void
}

/** Which topic's cases are shown. */
export function TopicChoice({ topics, value, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <select
      className={classes.choice}
      aria-label={t('library.cases.filter')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="all">{t('library.cases.allTopics')}</option>
      {topics.map(({ id, name }) => (
        <option key={id} value={id}>
          {name || t('library.unnamed')}
        </option>
      ))}
      <option value="none">{t('library.cases.noTopic')}</option>
    </select>
  )
}
