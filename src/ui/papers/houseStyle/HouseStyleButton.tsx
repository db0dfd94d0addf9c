import { Button, Drawer } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPalette } from '@tabler/icons-react'
import type { Season } from '../../../domain/library'
import { useTranslation } from '../../components/translation'
import { useLibraryReadOnly } from '../../state/read'
import { HouseStyleForm } from './HouseStyleForm'

/** Opens the house style of all papers, with the preview still visible beside it. */
export function HouseStyleButton({ season }: { season: Season | null }) {
  const { t } = useTranslation()
  const [isOpen, { open, close }] = useDisclosure(false)
  const readOnly = useLibraryReadOnly()
  if (!season) return null
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        px={10}
        justify="flex-start"
        leftSection={<IconPalette size={16} aria-hidden="true" />}
        disabled={readOnly}
        onClick={open}
      >
        {t('paper.house.open')}
      </Button>
      <Drawer
        opened={isOpen}
        onClose={close}
        position="right"
        size={320}
        title={t('paper.house.title')}
        closeButtonProps={{ 'aria-label': t('paper.house.close') }}
        // The preview stays usable while the style is chosen.
        withOverlay={false}
        lockScroll={false}
        trapFocus={false}
        shadow="lg"
      >
        <HouseStyleForm seasonId={season.id} />
      </Drawer>
    </>
  )
}
