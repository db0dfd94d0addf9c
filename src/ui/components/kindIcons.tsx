import {
  IconArticle,
  IconCamera,
  IconCoffee,
  IconDots,
  IconFlag,
  IconHandStop,
  IconMasksTheater,
  IconMessages,
  IconMicrophone,
  IconMicrophone2,
  IconMovie,
  IconSpeakerphone,
  IconUser,
  type Icon,
} from '@tabler/icons-react'
import type { SegmentKind } from '../../domain/kinds'
import classes from './KindIcon.module.css'

const icons: Readonly<Record<SegmentKind, Icon>> = {
  caseShare: IconArticle,
  microForum: IconMessages,
  keynote: IconMicrophone2,
  skit: IconMasksTheater,
  talk: IconUser,
  opening: IconFlag,
  hosting: IconMicrophone,
  video: IconMovie,
  interaction: IconHandStop,
  ceremony: IconSpeakerphone,
  break: IconCoffee,
  photo: IconCamera,
  custom: IconDots,
}

/** Which hue of tokens.css. Kinds outside the programme proper have a neutral one. */
const hues: Readonly<Record<SegmentKind, 'blue' | 'violet' | 'ochre' | 'rose' | 'teal' | 'slate' | 'stone'>> = {
  caseShare: 'blue',
  microForum: 'violet',
  keynote: 'ochre',
  skit: 'rose',
  talk: 'teal',
  opening: 'slate',
  hosting: 'slate',
  video: 'slate',
  interaction: 'slate',
  ceremony: 'slate',
  break: 'stone',
  photo: 'slate',
  custom: 'slate',
}

export const kindColour = (kind: SegmentKind): string => `var(--hue-${hues[kind]})`

/** A segment's kind at a glance: an icon on the kind's colour. Its name stands beside it. */
export function KindIcon({ kind }: { kind: SegmentKind }) {
  const Icon = icons[kind]
  return (
    <span className={classes.icon} style={{ background: kindColour(kind) }} aria-hidden="true">
      <Icon size={15} stroke={1.8} />
    </span>
  )
}
