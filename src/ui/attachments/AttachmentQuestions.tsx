import { Button, Modal } from '@mantine/core'
import { formatBytes } from '../../i18n/formats'
import { useTranslation } from '../components/translation'
import classes from './AttachmentList.module.css'
import { useAsked, type AttachmentQuestion } from './questions'

type Question<Of extends AttachmentQuestion['of']> = Extract<AttachmentQuestion, { of: Of }>

/** Asks before a large file is added, and before other content takes the place of a file. */
export function AttachmentQuestions({ ownerId }: { readonly ownerId: string }) {
  const asked = useAsked(ownerId)
  if (!asked) return null
  const { question, answer } = asked
  return question.of === 'large' ? (
    <LargeQuestion question={question} onAnswer={answer} />
  ) : (
    <VersionQuestion question={question} onAnswer={answer} />
  )
}

interface Props<Of extends AttachmentQuestion['of']> {
  readonly question: Question<Of>
  readonly onAnswer: (isYes: boolean) => void
}

function LargeQuestion({ question: { files, others }, onAnswer }: Props<'large'>) {
  const { t } = useTranslation()
  const [first] = files
  const isOne = files.length === 1 && first
  const title = isOne
    ? t('attachments.large.titleOne', { name: first.name, size: formatBytes(first.bytes) })
    : t('attachments.large.title', { count: files.length })
  return (
    <Modal opened centered onClose={() => onAnswer(false)} title={title}>
      {!isOne && (
        <ul className={classes.asked}>
          {files.map(({ id, name, bytes }) => (
            <li key={id}>
              {name} <span className={classes.size}>{formatBytes(bytes)}</span>
            </li>
          ))}
        </ul>
      )}
      <p>{t('attachments.large.why')}</p>
      <div className={classes.answers}>
        <Button data-autofocus onClick={() => onAnswer(false)}>
          {others > 0 ? t('attachments.large.skipThese') : t('attachments.large.skip')}
        </Button>
        <Button variant="filled" onClick={() => onAnswer(true)}>
          {t('attachments.large.add')}
        </Button>
      </div>
    </Modal>
  )
}

function VersionQuestion({ question: { attachment, file }, onAnswer }: Props<'version'>) {
  const { t } = useTranslation()
  return (
    <Modal opened centered onClose={() => onAnswer(false)} title={t('attachments.version.title')}>
      <p>{t('attachments.version.what', { file: file.name, name: attachment.name })}</p>
      <div className={classes.answers}>
        <Button data-autofocus onClick={() => onAnswer(false)}>
          {t('attachments.version.cancel')}
        </Button>
        <Button variant="filled" onClick={() => onAnswer(true)}>
          {t('attachments.version.take')}
        </Button>
      </div>
    </Modal>
  )
}
