import type { Column, Content } from 'pdfmake/interfaces'
import { castingRoles, type CastingRole } from '../../domain/segment'
import { withoutOrphan } from '../type/balancedLines'
import { ascent } from '../type/fontChain'
import { contentWidth } from '../page/formats'
import { hairline, keepTogether } from '../page/page'
import { pieceBlock } from '../page/pieces'
import type { Stretch } from '../type/typesetter'
import { gap } from '../page/coverPage'
import type { Appearing, ProgrammePart, ProgrammeRow } from './programmeSchema'
import type { Setting } from '../page/setting'

/** The running order for the audience. Without times, the titles take the whole width. */
export function runningOrder(parts: readonly ProgrammePart[], setting: Setting): Content[] {
  const { format, type, t } = setting
  const { space } = format
  const heading = type.text('heading', t('paper.programme.runningOrder'), { margin: [0, 0, 0, space * 1.6] })
  return parts.flatMap(({ title, rows }, i) => {
    const part = title === null ? [] : [type.text('part', title, { margin: [0, i === 0 ? 0 : space * 2, 0, 0] })]
    const headings: Content[] = i === 0 ? [heading, ...part] : part
    return keepTogether(
      [...headings],
      rows.map((row) => pieceBlock(row.id, rowBlock(row, setting), setting)),
      format,
      i === 0,
    )
  })
}

function rowBlock(row: ProgrammeRow, setting: Setting): Content {
  const { format, type, t } = setting
  const { space, sizes } = format
  const kind = t(`term.kind.${row.kind}`)
  const titleWidth = contentWidth(format) - (row.time === null ? 0 : format.timeColumn)
  const titleEm = Math.floor(titleWidth / sizes.rowTitle)
  const text: Column = {
    width: '*',
    stack: [type.text('rowTitle', withoutOrphan(row.title || kind, titleEm)), ...detailLines(row, kind, setting)],
  }
  // Two fonts of different sizes, on one line.
  const drop = sizes.rowTitle * ascent.serif - sizes.time * ascent.sans
  const time: Column[] =
    row.time === null ? [] : [type.text('time', row.time, { width: format.timeColumn, margin: [0, drop, 0, 0] })]
  return { stack: [{ columns: [...time, text], margin: [0, space, 0, space * 1.1] }, hairline(format, 0)] }
}

/** Under the title: the kind with the people of the first role, a line for each further role, and the case. */
function detailLines(row: ProgrammeRow, kind: string, { type, t, format }: Setting): Content[] {
  const isSaid = row.title === '' || row.kind === 'custom' || row.title === kind
  const groups = groupsOf(row.who)
  const lines = groups.map(({ role, who }) => {
    const label: Stretch[] =
      groups.length > 1 || isLabelled(role) ? labelOf(role === null ? '' : t(`term.role.${role}`)) : []
    return [...label, ...namesOf(who, t)]
  })
  const [first = [], ...rest] = lines
  const kindLine: Stretch[] = isSaid ? first : [['detail', kind], ...(first.length > 0 ? blank : []), ...first]
  const caseLine: Stretch[] = row.caseName ? [['detail', t('paper.programme.case', { name: row.caseName })]] : []
  return [kindLine, ...rest, caseLine]
    .filter((line) => line.length > 0)
    .map((line, i) => type.mixed(line, { margin: [0, i === 0 ? format.space * 0.25 : 0, 0, 0] }))
}

const labelOf = (role: string): Stretch[] => (role ? [['detail', `${role} `]] : [])

/** In characters: no column is too narrow for this. */
const keepsWhole = 16
const whole = (text: string): ['whole'] | [] => (text.length <= keepsWhole ? ['whole'] : [])

const blank: Stretch[] = [['detail', gap]]

/** A speaker alone in a row needs no role label. */
const isLabelled = (role: CastingRole | null): boolean => role !== null && role !== 'speaker' && role !== 'expert'

const order: readonly (CastingRole | null)[] = [null, 'moderator', 'host', ...castingRoles]

function groupsOf(who: readonly Appearing[]): { role: CastingRole | null; who: Appearing[] }[] {
  const roles = [...new Set(who.map(({ role }) => role))].sort((a, b) => order.indexOf(a) - order.indexOf(b))
  return roles.map((role) => ({ role, who: who.filter((one) => one.role === role) }))
}

/** Names in black, details in grey. */
function namesOf(who: readonly Appearing[], t: Setting['t']): Stretch[] {
  return who.flatMap(({ name, unit, character }, i): Stretch[] => [
    ...(i > 0 ? blank : []),
    ['detailName', name, ...whole(name)],
    ...(character ? [['detail', ` ${t('paper.programme.plays', { character })}`] as const] : []),
    ...(unit ? [['detail', ` ${unit}`, ...whole(unit)] as const] : []),
  ])
}
