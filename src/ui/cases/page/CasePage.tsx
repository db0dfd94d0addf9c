import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Case } from '../../../domain/library'
import { caseTextNames, type CaseDetails } from '../../../domain/season/caseDetails'
import { AttachmentList } from '../../attachments/AttachmentList'
import { lazyPart } from '../../components/lazyPart'
import { useTranslation } from '../../components/translation'
import { problemWords } from '../../feedback/reportFailure'
import { IntoSlot } from '../../feedback/slots'
import { showCase, useOpenCase } from '../../state/caseDocuments'
import { useLibrary, useLibraryReadOnly } from '../../state/read'
import { addSpread } from '../../spreads/spreadActions'
import { revealEntity } from '../../state/reveal'
import { arrangeCase } from '../arrange/arrangeState'
import { Byline } from './Byline'
import { changeCase, writeText } from './caseActions'
import classes from './CasePage.module.css'
import { CaseWay } from './CaseWay'
import { Figures } from './Figures'
import { FollowUps } from './FollowUps'
import { GrowingText } from './GrowingText'
import { OnStage } from './OnStage'
import { StageLine } from './StageLine'
import { useCasePage } from './useCasePage'

const RecordRefinement = lazyPart(() => import('./RecordRefinement'), 'RecordRefinement')
const CompareRefinement = lazyPart(() => import('./CompareRefinement'), 'CompareRefinement')

/** 文章: the page of one case, read like an article and edited in place, with the whole way of the case beside it. */
export function CasePage({ caseId }: { caseId: string }) {
  const one = useLibrary(({ cases }) => cases.get(caseId))
  useEffect(() => showCase(caseId), [caseId])
  return one?.deletedAt === null ? <Page one={one} /> : null
}

function Page({ one }: { one: Case }) {
  const { t } = useTranslation()
  const libraryReadOnly = useLibraryReadOnly()
  const { details, readOnly, problem } = useOpenCase(one.id)
  const { stage, steps, next, way, followUps, scheduledIn } = useCasePage(one, details)
  const [isRecording, setRecording] = useState(false)
  const [comparedId, compare] = useState<string | null>(null)
  const told = problem ?? readOnly
  const isFixed = details === null || readOnly !== null
  return (
    <div className={classes.page}>
      {!libraryReadOnly && (
        <IntoSlot name="actions">
          <Button disabled={isFixed} onClick={() => setRecording(true)}>
            {t('casePage.refine.open')}
          </Button>
          <Button variant="filled" onClick={() => arrangeCase(one.id)}>
            {t('casePage.arrange.open')}
          </Button>
        </IntoSlot>
      )}
      <div className={classes.columns}>
        <article className={classes.article} aria-label={t('casePage.title')}>
          <StageLine
            one={one}
            stage={stage}
            steps={steps}
            next={next}
            scheduledIn={scheduledIn}
            readOnly={libraryReadOnly}
            onSpread={() => noteSpread(one.id)}
          />
          {told && (
            <p className={classes.told} role="status">
              {problemWords(told)}
            </p>
          )}
          <header className={classes.head}>
            <GrowingText
              look="name"
              label={t('casePage.field.name')}
              placeholder={t('casePage.hint.name')}
              value={one.name}
              autoFocus={one.name === ''}
              readOnly={libraryReadOnly}
              onCommit={(name) => changeCase(one.id, { name })}
            />
            <Byline one={one} readOnly={libraryReadOnly} />
          </header>
          <div data-case-field="summary">
            <GrowingText
              look="lead"
              label={t('casePage.field.summary')}
              placeholder={t('casePage.hint.summary')}
              value={one.summary}
              readOnly={libraryReadOnly}
              onCommit={(summary) => changeCase(one.id, { summary })}
            />
          </div>
          {details && <LongTexts details={details} readOnly={isFixed} />}
          <OnStage one={one} readOnly={libraryReadOnly} />
        </article>
        <aside className={classes.aside} aria-label={t('casePage.aside')}>
          <AttachmentList ownerId={one.id} readOnly={libraryReadOnly} />
          <CaseWay way={way} onCompare={compare} />
          <FollowUps list={followUps} />
        </aside>
      </div>
      {details && isRecording && <RecordRefinement one={one} details={details} onClose={() => setRecording(false)} />}
      {details && comparedId !== null && (
        <CompareRefinement
          one={one}
          details={details}
          shownId={comparedId}
          readOnly={isFixed}
          onClose={() => compare(null)}
        />
      )}
    </div>
  )
}

/** Notes where the case spread, and goes there to say which unit it is. */
function noteSpread(caseId: string): void {
  const id = addSpread(caseId, null)
  if (id !== null) revealEntity('spreads', id)
}

function LongTexts({ details, readOnly }: { details: CaseDetails; readOnly: boolean }) {
  const { t } = useTranslation()
  return (
    <>
      {caseTextNames.map((name) => (
        <GrowingText
          key={name}
          hasHeading
          look="text"
          label={t(`casePage.field.${name}`)}
          placeholder={t(`casePage.hint.${name}`)}
          value={details[name]}
          readOnly={readOnly}
          onCommit={(text) => writeText(details.id, name, text)}
        />
      ))}
      <Figures caseId={details.id} figures={details.figures} readOnly={readOnly} />
    </>
  )
}
