import { isPost, isTeamName, isUnit } from './orgWords'
import { isPersonName } from './surnames'

/** A post written directly after a name: 何启明教授. */
const postBehind =
  /(?:常务)?副?(?:书记|主任|局长|处长|科长|部长|镇长|区长|院长|校长|会长|主席|委员|教授|研究员|老师|医生|律师|博士|工程师|秘书长|理事长|队长|站长|经理)$/u
const honorific = /(?:先生|女士|同志)$/u
/** Endings of workplaces that are followed directly by a post: 复旦大学教授. */
const employer = /(?:大学|学院|街道|社区|医院|公司|集团|中学|小学)/u

/**
 * Splits words that offices write without spaces: 何启明教授 → 何启明, 教授; 复旦大学教授何启明 → 复旦大学, 教授, 何启明. Any other word is
 * returned unchanged.
 */
export function gluedApart(text: string): readonly string[] {
  const { word = text, behind = '' } = /^(?<word>[^（(]+)(?<behind>[（(].*)$/su.exec(text)?.groups ?? {}
  if (isPersonName(word) || isTeamName(word)) return [text]
  const polite = word.replace(honorific, '')
  const post = postBehind.exec(polite)?.[0] ?? ''
  for (const ending of new Set([post, ''])) {
    const named = polite.slice(0, polite.length - ending.length)
    const name = nameAtEnd(named)
    const ahead = named.slice(0, named.length - name.length)
    if (name === '' || ahead + ending === '') continue
    if (ahead === '' || (ahead.length > 2 && (isUnit(ahead) || isPost(ahead))))
      return [...officeApart(ahead), name + behind, ending].filter((one) => one !== '')
  }
  return polite === word || !isPersonName(polite) ? [text] : [polite + behind]
}

const nameAtEnd = (text: string): string =>
  [4, 3, 2].map((length) => (length <= text.length ? text.slice(-length) : '')).find(isPersonName) ?? ''

/** 复旦大学教授 → 复旦大学, 教授. */
function officeApart(office: string): readonly string[] {
  const found = employer.exec(office)
  const at = found ? found.index + found[0].length : office.length
  return isPost(office.slice(at)) ? [office.slice(0, at), office.slice(at)] : [office]
}
