import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { loadReadings } from '../components/finder'
import { useSearchText } from '../components/useSearchText'
import { useTranslation } from '../components/translation'

interface Props {
  readonly label: string
  readonly query: string
  readonly onQuery: (query: string) => void
}

/** Searches by words as they are written, or by pinyin and its initials. */
export function SearchField({ label, query, onQuery }: Props) {
  const { t } = useTranslation()
  return (
    <TextInput
      type="search"
      w={240}
      aria-label={label}
      placeholder={t('library.search')}
      leftSection={<IconSearch size={15} aria-hidden="true" />}
      autoComplete="off"
      spellCheck={false}
      onFocus={() => void loadReadings()}
      {...useSearchText(query, onQuery)}
    />
  )
}
