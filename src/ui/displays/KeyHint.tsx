import { displayKinds } from '../../ipc/displays'
import { useTranslation } from '../components/translation'
import classes from './KeyHint.module.css'

/** Which keys there are; gone after a moment. */
export function KeyHint() {
  const { t } = useTranslation()
  const words = [
    ...displayKinds.map((kind, i) => [String(i + 1), t(`displays.kind.${kind}`)] as const),
    ['F11', t('displays.hint.fullScreen')] as const,
    ['Esc', t('displays.hint.leave')] as const,
  ]
  return (
    <p className={classes.hint}>
      {words.map(([key, word]) => (
        <span key={key} className={classes.item}>
          <kbd className={classes.key}>{key}</kbd> {word}
        </span>
      ))}
    </p>
  )
}
