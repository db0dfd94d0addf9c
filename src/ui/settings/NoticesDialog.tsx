import { Modal } from '@mantine/core'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { reportFailure } from '../feedback/reportFailure'
import { useTranslation } from '../components/translation'
import classes from './NoticesDialog.module.css'

/** The build writes this beside the page: the licence of every bundled package. */
const Notices = z.array(z.object({ name: z.string(), version: z.string(), license: z.string(), text: z.string() }))

const readNotices = async () => Notices.parse(await (await fetch('./notices.json')).json())

/** The licences of the bundled packages, each collapsible. */
export function NoticesDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const [notices, setNotices] = useState<z.infer<typeof Notices>>([])
  useEffect(() => void reportFailure(async () => setNotices(await readNotices())), [])
  return (
    <Modal opened onClose={onClose} size="lg" title={t('settings.notices')}>
      <p className={classes.hint}>{t('settings.noticesHint')}</p>
      <ul className={classes.list}>
        {notices.map(({ name, version, license, text }) => (
          <li key={`${name} ${version}`}>
            <details>
              <summary>
                {name} {version} <span className={classes.license}>{license}</span>
              </summary>
              <pre className={classes.text}>{text || t('settings.noticesNoText')}</pre>
            </details>
          </li>
        ))}
      </ul>
    </Modal>
  )
}
