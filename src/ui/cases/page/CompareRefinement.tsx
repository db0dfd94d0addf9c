import { Button, Modal } from '@mantine/core'
import { useMemo, useState } from 'react'
import { textDifference } from '../../../domain/textDifference'
import type { Case } from '../../../domain/library'
import type { CaseDetails, Refinement } from '../../../domain/season/caseDetails'
import { currentLanguage } from '../../../i18n'
import { formatInstant } from '../../../i18n/formats'
import { useTranslation } from '../../components/translation'
import { notifyDone } from '../../state/edit'
import { restoreText, textsOf } from './caseActions'
import { comparedTexts, type ComparedText } from './comparedTexts'
import classes from './Refinements.module.css'

interface Props {
  readonly one: Case
  readonly details: CaseDetails
  readonly shownId: string
  readonly readOnly: boolean
  readonly onClose: () => void
}

/** 与现在对照: the texts as they were before a refinement, beside what they are now. */
export function CompareRefinement({ one, details, shownId, readOnly, onClose }: Props) {
  const { t } = useTranslation()
  const [id, show] = useState(shownId)
  const refinement = details.refinements.find((other) => other.id === id)
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
      size={1040}
      title={t('casePage.compare.title', { name: one.name })}
    >
      <div className={classes.compare}>
        <nav className={classes.list} aria-label={t('casePage.compare.list')}>
          {details.refinements.toReversed().map((other) => (
            <button
              key={other.id}
              type="button"
              className={classes.pick}
              aria-current={other.id === id}
              onClick={() => show(other.id)}
            >
              <span>{formatInstant(other.at, currentLanguage())}</span>
              <span className={classes.hint}>{[other.by, other.note].filter(Boolean).join(' · ')}</span>
            </button>
          ))}
        </nav>
        {refinement && <Compared one={one} details={details} refinement={refinement} readOnly={readOnly} />}
      </div>
    </Modal>
  )
}

function Compared({
  one,
  details,
  refinement,
  readOnly,
}: Pick<Props, 'one' | 'details' | 'readOnly'> & { refinement: Refinement }) {
  const { t } = useTranslation()
  const { changed, same } = comparedTexts(refinement.texts, textsOf(one, details))
  const nameOf = (name: ComparedText['name']) => t(`casePage.field.${name}`)
  const restore = ({ name, before }: ComparedText) => {
    if (!restoreText(one.id, name, before)) return
    notifyDone({ message: t('casePage.compare.restored', { name: nameOf(name) }), tone: 'good' })
  }
  return (
    <div className={classes.texts}>
      <p className={classes.note}>
        {[formatInstant(refinement.at, currentLanguage()), refinement.by, refinement.note].filter(Boolean).join(' · ')}
      </p>
      {changed.map((text) => (
        <section key={text.name} className={classes.pair} aria-label={nameOf(text.name)}>
          <div className={classes.pairHead}>
            <h3 className={classes.pairName}>{nameOf(text.name)}</h3>
            {!readOnly && (
              <Button size="compact-xs" onClick={() => restore(text)}>
                {t('casePage.compare.restore')}
              </Button>
            )}
          </div>
          <Sides text={text} />
        </section>
      ))}
      {changed.length === 0 && <p className={classes.hint}>{t('casePage.compare.allSame')}</p>}
      {changed.length > 0 && same.length > 0 && (
        <p className={classes.hint}>{t('casePage.compare.same', { names: same.map(nameOf).join('、') })}</p>
      )}
    </div>
  )
}

/** What was taken out is struck through at the left, what came in is underlined at the right. */
function Sides({ text: { before, now } }: { text: ComparedText }) {
  const { t } = useTranslation()
  const pieces = useMemo(() => textDifference(before, now), [before, now])
  return (
    <div className={classes.sides}>
      <div className={classes.side} role="group" aria-label={t('casePage.compare.then')}>
        <span className={classes.sideName}>{t('casePage.compare.then')}</span>
        {pieces.map(({ in: where, text }, i) =>
          where === 'both' ? <span key={i}>{text}</span> : where === 'before' && <del key={i}>{text}</del>,
        )}
      </div>
      <div className={classes.side} role="group" aria-label={t('casePage.compare.now')}>
        <span className={classes.sideName}>{t('casePage.compare.now')}</span>
        {pieces.map(({ in: where, text }, i) =>
          where === 'both' ? <span key={i}>{text}</span> : where === 'after' && <ins key={i}>{text}</ins>,
        )}
      </div>
    </div>
  )
}
