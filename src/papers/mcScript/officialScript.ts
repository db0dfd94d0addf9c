import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { chineseNumber } from '../chineseNumber'
import { officialFormat, officialPage } from '../official'
import { pieceBlock } from '../pieces'
import type { Setting } from '../setting'
import type { Tools } from '../tools'
import type { McScriptData, McSegment } from './mcScriptSchema'
import { scriptText } from './scriptText'

/** 主持词 as an official document (GB/T 9704). */
export function officialScript(data: McScriptData, tools: Tools): TDocumentDefinitions {
  const { t } = tools
  const setting = { ...tools, format: officialFormat }
  const title = [data.head.theme, t('paper.mcScript.name')].filter(Boolean).join('')
  const blocks = data.segments.map((segment, i) =>
    pieceBlock(segment.id, segmentBlock(segment, i + 1, setting), setting),
  )
  return officialPage({ title, language: data.head.language }, setting, blocks)
}

/** `一、` and a title in the face of headings; paragraphs begin two characters in. */
function segmentBlock({ title, kind, time, paragraphs }: McSegment, number: number, setting: Setting): Content {
  const { type, t, format } = setting
  const size = format.sizes.officialBody
  const heading = `${chineseNumber(number)}、${title || t(`term.kind.${kind}`)}（${time}）`
  return {
    stack: [
      type.text('officialHead', heading, { leadingIndent: size * 2 }),
      ...paragraphs.map((text) =>
        scriptText(text, setting, ['officialBody', 'officialDirection'], {
          leadingIndent: size * 2,
          margin: [0, 0, 0, 0],
        }),
      ),
    ],
  }
}
