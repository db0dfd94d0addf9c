import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '../../components/translation'
import { useLibrary } from '../../state/read'
import { DerivedStage } from './DerivedStage'
import { MendFields } from './MendFields'
import classes from './MoveDialog.module.css'
import { dropMoveQuestion, makeSteps, useMoveQuestion, type MoveQuestion } from './moveCases'
import { stillLacking, type Mend } from './movePlan'

/** Says which rule a move breaks, and lets the user fill in what is lacking. */
export function MoveDialog() {
  const question = useMoveQuestion()
  return question && <Question question={question} />
}

function Question({ question: { plan, order } }: { question: MoveQuestion }) {
  const { t } = useTranslation()
  const library = useLibrary()
  const [mends, setMends] = useState<ReadonlyMap<string, Mend>>(new Map())
  const { allowed, refused, settled, derived } = plan
  const mended = refused.filter((step) => stillLacking(step, mends.get(step.row.id) ?? {}, library).length === 0)
  const ready = [...allowed, ...mended]
  const [first] = [...refused, ...derived]
  const [only] = [...allowed, ...refused]
  const nameOf = (name: string) => name || t('library.unnamed')
  const title =
    refused.length + derived.length === 1 && first
      ? t('cases.move.one', { name: nameOf(first.row.name), stage: t(`term.stage.${first.to}`) })
      : t('cases.move.many', { count: refused.length + derived.length + settled.length })
  const move = () => {
    dropMoveQuestion()
    makeSteps(ready, order, mends)
  }
  return (
    <Modal
      opened
      centered
      size={560}
      title={title}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
      onClose={dropMoveQuestion}
    >
      <div className={classes.body}>
        {refused.map((step) => (
          <MendFields
            key={step.row.id}
            step={step}
            mend={mends.get(step.row.id) ?? {}}
            isNamed={refused.length > 1}
            onMend={(mend) => setMends(new Map([...mends, [step.row.id, mend]]))}
          />
        ))}
        {settled.length > 0 && (
          <p className={classes.rule}>
            {t('cases.move.settled', {
              names: settled.map(({ name }) => `“${nameOf(name)}”`).join(t('displays.comma')),
            })}
          </p>
        )}
        {derived.length > 0 && <DerivedStage steps={derived} onLeave={dropMoveQuestion} />}
      </div>
      <div className={classes.foot}>
        <Button onClick={dropMoveQuestion}>
          {t(allowed.length + refused.length > 0 ? 'cases.move.cancel' : 'shell.close')}
        </Button>
        {allowed.length + refused.length > 0 && (
          <Button variant="filled" disabled={ready.length === 0} onClick={move}>
            {allowed.length + refused.length === 1 && only
              ? t('cases.move.go', { stage: t(`term.stage.${only.to}`) })
              : t('cases.move.goMany', { count: ready.length })}
          </Button>
        )}
      </div>
    </Modal>
  )
}
