import { NativeSelect } from '@mantine/core'
import type { SessionToCome } from '../../../domain/season/sessionsToCome'
import { currentLanguage } from '../../../i18n'
import { formatShortDate } from '../../../i18n/formats'
import { useTranslation } from '../../components/translation'
import type { ArrangePlace } from './arrangeView'

/** The choice that stands for a session that does not exist yet. */
export const ofNewSession = 'new'
const atTop = 'top'

interface SessionChoiceProps {
  readonly sessions: readonly SessionToCome[]
  readonly newNumber: number
  readonly value: string
  readonly onChange: (id: string) => void
}

export function SessionChoice({ sessions, newNumber, value, onChange }: SessionChoiceProps) {
  const { t } = useTranslation()
  const words = ({ number, theme, date }: SessionToCome) =>
    [
      t('shell.session.number', { number }),
      theme || t('shell.session.untitled'),
      date ? formatShortDate(date, currentLanguage()) : t('casePage.arrange.undated'),
    ].join(' · ')
  return (
    <NativeSelect
      label={t('casePage.arrange.session')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        ...sessions.map((session) => ({ value: session.id, label: words(session) })),
        { value: ofNewSession, label: t('casePage.arrange.newSession', { number: newNumber }) },
      ]}
    />
  )
}

interface PlaceChoiceProps {
  readonly places: readonly ArrangePlace[]
  readonly value: string | null
  readonly onChange: (afterId: string | null) => void
}

export function PlaceChoice({ places, value, onChange }: PlaceChoiceProps) {
  const { t } = useTranslation()
  const words = ({ type, title, number }: ArrangePlace): string => {
    if (type === 'top') return t('casePage.arrange.top')
    const name = title || t('library.unnamed')
    return type === 'part'
      ? t('casePage.arrange.endOfPart', { name })
      : t('casePage.arrange.afterRow', { number, name })
  }
  // The end of a part is a place after its last row too: the row's own line comes first.
  const keyOf = ({ type, afterId }: ArrangePlace): string => (type === 'part' ? `part ${afterId}` : (afterId ?? atTop))
  const chosen = places.findLast(({ afterId }) => afterId === value)
  return (
    <NativeSelect
      label={t('casePage.arrange.place')}
      value={chosen ? keyOf(chosen) : atTop}
      onChange={(event) => {
        const next = places.find((one) => keyOf(one) === event.currentTarget.value)
        if (next) onChange(next.afterId)
      }}
      data={places.map((one) => ({ value: keyOf(one), label: words(one) }))}
    />
  )
}
