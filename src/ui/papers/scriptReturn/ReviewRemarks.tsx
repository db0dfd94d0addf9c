import type { Remarks } from '../../../domain/script/wordReturn'
import { useTranslation } from '../../components/translation'
import classes from './ScriptReturn.module.css'

/** What reviewers left in a Word file: comments, and tracked changes. */
export function ReviewRemarks({ comments, tracked }: Remarks) {
  const { t } = useTranslation()
  if (comments.length + tracked.length === 0) return null
  const someone = t('paper.word.someone')
  return (
    <ul className={classes.remarks}>
      {comments.map(({ author, text, about }, i) => (
        <li key={`comment ${i}`}>
          <strong>{t('paper.word.comment', { author: author || someone })}</strong> {text}
          {about && <span className={classes.about}> {t('paper.word.about', { words: shortened(about) })}</span>}
        </li>
      ))}
      {tracked.map(({ how, author, text }, i) => (
        <li key={`tracked ${i}`}>
          <strong>{t(`paper.word.tracked.${how}`, { author: author || someone })}</strong> {shortened(text)}
        </li>
      ))}
    </ul>
  )
}

/** The comparison shows the words themselves. */
const mostCharacters = 60
const shortened = (text: string): string =>
  [...text].length > mostCharacters ? `${[...text].slice(0, mostCharacters).join('')}…` : text
