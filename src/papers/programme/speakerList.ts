import type { Content } from 'pdfmake/interfaces'
import { balancedLines } from '../type/balancedLines'
import { ascent } from '../type/fontChain'
import { hairline, keepTogether } from '../page/page'
import { pieceBlock } from '../page/pieces'
import type { Stretch } from '../type/typesetter'
import { gap } from '../page/coverPage'
import type { ProgrammeData, Speaker } from './programmeSchema'
import type { Setting } from '../page/setting'

/** Everybody the audience sees, in order of appearance; teams after people. */
export function speakerList(
  { speakers, teams }: Pick<ProgrammeData, 'speakers' | 'teams'>,
  setting: Setting,
): Content[] {
  const { format, type, t } = setting
  const { space } = format
  const heading = type.text('heading', t('paper.programme.speakers'), { margin: [0, 0, 0, space * 0.8] })
  const second = type.text('part', t('paper.programme.teams'), { margin: [0, space * 2.4, 0, 0] })
  return [
    ...keepTogether(
      [heading],
      speakers.map((one) => pieceBlock(`person ${one.id}`, personBlock(one, setting), setting)),
      format,
      true,
    ),
    ...keepTogether(
      speakers.length > 0 ? [second] : [heading],
      teams.map((one) => pieceBlock(`team ${one.id}`, teamBlock(one, setting), setting)),
      format,
      speakers.length === 0,
    ),
  ]
}

const sampleMark = ({ sample }: Speaker, t: Setting['t']): Stretch[] =>
  sample ? [['sample', gap + t('paper.programme.sample')]] : []

function personBlock(one: Speaker, { format, type, t }: Setting): Content {
  const { space, sizes } = format
  const drop = sizes.name * ascent.serif - sizes.detail * ascent.sans
  const name = balancedLines(one.name, Math.floor(format.nameColumn / sizes.name)).join('\n')
  const detail: Stretch[] = [['detail', [one.unit, one.title].filter(Boolean).join(gap)]]
  return {
    stack: [
      {
        columns: [
          type.mixed([['name', name], ...sampleMark(one, t)], { width: format.nameColumn }),
          type.mixed(detail, { width: '*', margin: [0, drop, 0, 0] }),
        ],
        columnGap: space,
        margin: [0, space * 0.75, 0, space * 0.75],
      },
      hairline(format, 0),
    ],
  }
}

/** Team names are long, so they have a line to themselves. */
function teamBlock(one: Speaker, { format, type, t }: Setting): Content {
  const { space } = format
  const unit = one.unit ? [type.text('detail', one.unit)] : []
  return {
    stack: [
      {
        stack: [type.mixed([['name', one.name], ...sampleMark(one, t)]), ...unit],
        margin: [0, space * 0.75, 0, space * 0.75],
      },
      hairline(format, 0),
    ],
  }
}
