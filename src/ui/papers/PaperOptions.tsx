import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { t as words } from '../../i18n'
import { shortCodeOf } from '../../papers/fingerprint'
import { setPreferences, usePreferences } from '../state/preferences'
import { MissingCharacters } from './MissingCharacters'
import type { PaperKind } from '../../ipc/paperKinds'
import classes from './PrintDesk.module.css'
import type { Programme } from './useProgramme'
import type { RenderedPaper } from './useRenderedPaper'

const included = ['times', 'speakers', 'cases'] as const

interface Props {
  readonly paper: PaperKind
  readonly programme: Programme
  readonly rendered: RenderedPaper['rendered']
}

/** What the paper holds and what to know before it is printed. */
export function PaperOptions({ paper, programme, rendered }: Props) {
  const { t } = useTranslation()
  const chosen = usePreferences(({ programme: options }) => options)
  return (
    <aside className={classes.options} aria-label={t('paper.desk.options')}>
      {rendered && <MissingCharacters missing={rendered.missing} />}
      <fieldset className={classes.group}>
        <legend className={classes.label}>{t('paper.desk.include')}</legend>
        {included.map((option) => (
          <Checkbox
            key={option}
            size="xs"
            label={t(`paper.desk.${option}`)}
            checked={chosen[option]}
            onChange={(event) => setPreferences({ programme: { ...chosen, [option]: event.currentTarget.checked } })}
          />
        ))}
      </fieldset>
      <Fact label={t(`paper.desk.kind.${paper}`)} hint={t(`paper.desk.sheet.${paper}`)}>
        {rendered ? sheetWords(paper, rendered.pages) : '—'}
      </Fact>
      {paper === 'programmeBooklet' && <Fact label={t('paper.desk.binding')} hint={t('paper.desk.bindingHint')} />}
      <Fact label={t('paper.desk.code')} hint={t('paper.desk.codeHint')}>
        {shortCodeOf(programme.fingerprint)}
      </Fact>
    </aside>
  )
}

/** A booklet's faces are two to a sheet. */
function sheetWords(paper: PaperKind, pages: number): string {
  return paper === 'programmeBooklet'
    ? words('paper.desk.sheets', { count: Math.ceil(pages / 2) })
    : words('paper.desk.pages', { count: pages })
}

function Fact({ label, hint, children }: { label: string; hint: string; children?: string }) {
  return (
    <div className={classes.group}>
      <span className={classes.label}>{label}</span>
      {children && <span className={classes.value}>{children}</span>}
      <p className={classes.hint}>{hint}</p>
    </div>
  )
}
