import { useTranslation } from 'react-i18next'
import type { OptionValue } from '../../domain/papers/optionValue'
import { t as words } from '../../i18n'
import { shortCodeOf } from '../../papers/fingerprint'
import { papers } from '../../papers/papers'
import type { PreparedPaper } from '../../papers/prepared'
import { setPreferences, usePreferences } from '../state/preferences'
import { MissingCharacters } from './MissingCharacters'
import { OptionField } from './OptionField'
import classes from './PrintDesk.module.css'
import type { Desk } from './useDesk'
import type { RenderedPaper } from './useRenderedPaper'

interface Props {
  readonly prepared: PreparedPaper
  readonly desk: Desk
  readonly rendered: RenderedPaper['rendered']
}

/** What the paper holds and what to know before it is printed. */
export function PaperOptions({ prepared, desk, rendered }: Props) {
  const { t } = useTranslation()
  const { name, options, fingerprint } = prepared
  const kept = usePreferences(({ papers: all }) => all)
  const paper = papers[name]
  const picks = paper.picks?.(desk.input) ?? {}
  const choose = (option: string, value: OptionValue) =>
    setPreferences({ papers: { ...kept, [name]: { ...options, [option]: value } } })
  return (
    <aside className={classes.options} aria-label={t('paper.desk.options')}>
      {rendered && <MissingCharacters missing={rendered.missing} />}
      {Object.entries(paper.options).map(([option, spec]) => (
        <OptionField
          key={option}
          paper={name}
          name={option}
          option={spec}
          value={options[option]}
          picks={picks[option] ?? []}
          onChoose={(value) => choose(option, value)}
        />
      ))}
      <Fact label={t('paper.desk.extent')}>
        {rendered ? words('paper.desk.pages', { count: rendered.pages }) : '—'}
      </Fact>
      {options.layout === 'booklet' && <Fact label={t('paper.desk.binding')} hint={t('paper.desk.bindingHint')} />}
      <Fact label={t('paper.desk.code')} hint={t('paper.desk.codeHint')}>
        {shortCodeOf(fingerprint)}
      </Fact>
    </aside>
  )
}

function Fact({ label, hint, children }: { label: string; hint?: string; children?: string }) {
  return (
    <div className={classes.group}>
      <span className={classes.label}>{label}</span>
      {children && <span className={classes.value}>{children}</span>}
      {hint && <p className={classes.hint}>{hint}</p>}
    </div>
  )
}
