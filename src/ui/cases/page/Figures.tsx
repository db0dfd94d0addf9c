import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconPlus, IconX } from '@tabler/icons-react'
import { useState, type KeyboardEvent } from 'react'
import type { CaseFigure } from '../../../domain/season/caseDetails'
import { useTranslation } from '../../components/translation'
import { changeFigure, deleteFigure, newFigure, stepFigure } from './caseActions'
import classes from './Figures.module.css'
import { PlainInput } from './PlainInput'

interface Props {
  readonly caseId: string
  readonly figures: readonly CaseFigure[]
  readonly readOnly: boolean
}

/** What a case has achieved in figures, large: 走访居民 128 户. */
export function Figures({ caseId, figures, readOnly }: Props) {
  const { t } = useTranslation()
  const [addedId, setAdded] = useState<string | null>(null)
  if (readOnly && figures.length === 0) return null
  return (
    <section aria-label={t('casePage.figures.title')}>
      <ul className={classes.figures}>
        {figures.map((figure, at) => (
          <Figure
            key={figure.id}
            caseId={caseId}
            figures={figures}
            at={at}
            figure={figure}
            isNew={figure.id === addedId}
            readOnly={readOnly}
          />
        ))}
        {!readOnly && (
          <li>
            <button type="button" className={classes.add} onClick={() => setAdded(newFigure(caseId))}>
              <IconPlus size={14} aria-hidden="true" />
              {t('casePage.figures.add')}
            </button>
          </li>
        )}
      </ul>
    </section>
  )
}

interface FigureProps extends Props {
  readonly figure: CaseFigure
  readonly at: number
  readonly isNew: boolean
}

function Figure({ caseId, figures, figure, at, isNew, readOnly }: FigureProps) {
  const { t } = useTranslation()
  const { id, value, unit, label } = figure
  const name = label || t('casePage.figures.one', { number: at + 1 })
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null
    if (!event.altKey || by === null || readOnly) return
    event.preventDefault()
    stepFigure(caseId, figures, id, by)
  }
  return (
    <li className={classes.figure} aria-label={name} onKeyDown={onKeyDown}>
      <span className={classes.amount}>
        <PlainInput
          className={classes.value}
          label={t('casePage.figures.value', { name })}
          placeholder="0"
          value={value}
          autoFocus={isNew}
          readOnly={readOnly}
          onCommit={(next) => changeFigure(caseId, id, { value: next })}
        />
        {(unit !== '' || !readOnly) && (
          <PlainInput
            className={classes.unit}
            label={t('casePage.figures.unit', { name })}
            placeholder={t('casePage.figures.unitHint')}
            value={unit}
            readOnly={readOnly}
            onCommit={(next) => changeFigure(caseId, id, { unit: next })}
          />
        )}
      </span>
      <PlainInput
        className={classes.label}
        label={t('casePage.figures.label', { name })}
        placeholder={t('casePage.figures.labelHint')}
        value={label}
        readOnly={readOnly}
        onCommit={(next) => changeFigure(caseId, id, { label: next })}
      />
      {!readOnly && (
        <span className={classes.tools}>
          <ActionIcon
            variant="subtle"
            size="xs"
            disabled={at === 0}
            aria-label={t('casePage.figures.forward', { name })}
            onClick={() => stepFigure(caseId, figures, id, -1)}
          >
            <IconChevronLeft size={13} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            size="xs"
            disabled={at === figures.length - 1}
            aria-label={t('casePage.figures.back', { name })}
            onClick={() => stepFigure(caseId, figures, id, 1)}
          >
            <IconChevronRight size={13} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            size="xs"
            aria-label={t('library.delete', { name })}
            onClick={() => deleteFigure(caseId, id)}
          >
            <IconX size={13} />
          </ActionIcon>
        </span>
      )}
    </li>
  )
}
