import { Button, Modal } from '@mantine/core'
import { useTranslation } from '../../components/translation'
import { useAppState } from '../../state/appState'
import { ProblemWords } from '../../feedback/ProblemWords'

const reload = () => window.location.reload()

/** The host could not apply an edit: the window no longer shows what is stored, so it must be reloaded. */
export function RefusedDialog() {
  const { t } = useTranslation()
  const refused = useAppState((state) => state.refused)
  return (
    <Modal
      opened={refused !== null}
      onClose={reload}
      withCloseButton={false}
      closeOnClickOutside={false}
      title={t('shell.refused.title')}
      centered
    >
      {refused && (
        <p>
          <ProblemWords problem={refused} />
        </p>
      )}
      <p>{t('shell.refused.hint')}</p>
      <Button variant="filled" onClick={reload} data-autofocus>
        {t('shell.refused.reload')}
      </Button>
    </Modal>
  )
}
