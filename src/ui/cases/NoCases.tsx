import { IconBook2 } from '@tabler/icons-react'
import { EmptyState } from '../components/EmptyState'
import { useTranslation } from '../components/translation'
import { useSampleOffer } from '../season/sampleOffer'
import { useLibraryReadOnly } from '../state/read'

/** In place of a view, while the season has no cases. */
export function NoCases({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = useTranslation()
  const offer = useSampleOffer()
  const readOnly = useLibraryReadOnly()
  return (
    <EmptyState
      icon={<IconBook2 size={40} stroke={1.2} />}
      title={t('cases.empty')}
      hint={t('cases.emptyHint')}
      {...(readOnly ? {} : { action: { label: t('cases.add'), run: onAdd } })}
      {...offer}
    />
  )
}
