import {
  IconBox,
  IconBulb,
  IconDeviceTv,
  IconMicrophone,
  IconTheater,
  IconVolume,
  type Icon,
} from '@tabler/icons-react'
import type { Department } from '../../../domain/segment'

/** The icon of each department, in the order of the cue columns. */
export const cueIcons: Readonly<Record<Department, Icon>> = {
  mic: IconMicrophone,
  sound: IconVolume,
  light: IconBulb,
  screen: IconDeviceTv,
  props: IconBox,
  stage: IconTheater,
}
