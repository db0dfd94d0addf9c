import {
  IconFile,
  IconFileMusic,
  IconFileText,
  IconFileTypePdf,
  IconFileZip,
  IconMovie,
  IconPhoto,
  IconPresentation,
  IconTable,
  IconFileDescription,
  type Icon,
} from '@tabler/icons-react'
import type { ShownKind } from './attachmentsView'

export const fileKindIcons: Readonly<Record<ShownKind, Icon>> = {
  picture: IconPhoto,
  pdf: IconFileTypePdf,
  document: IconFileDescription,
  table: IconTable,
  slides: IconPresentation,
  text: IconFileText,
  video: IconMovie,
  sound: IconFileMusic,
  archive: IconFileZip,
  other: IconFile,
}
