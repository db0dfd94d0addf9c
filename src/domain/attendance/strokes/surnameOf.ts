/** Surnames of two characters; whoever has another one is ordered by its first character all the same. */
const compound = new Set(
  (
    '欧阳 司徒 司马 诸葛 上官 夏侯 尉迟 长孙 慕容 皇甫 令狐 轩辕 端木 独孤 南宫 东方 西门 百里 呼延 公孙 申屠 淳于 单于 ' +
    '澹台 赫连 闻人 第五 鲜于 宇文 东郭 完颜 拓跋 纳兰 濮阳 公冶 宗政 太叔 钟离 公羊 万俟 仲孙 闾丘 司空 司寇 子车 ' +
    '颛孙 巫马 公西 漆雕 乐正 壤驷 公良 夹谷 宰父 谷梁 段干 百里 羊舌 微生 左丘 东门 梁丘 叶赫'
  ).split(' '),
)

/** A name in its characters: the surname of one or two, and what is given. */
export function surnameOf(name: string): { readonly surname: readonly string[]; readonly given: readonly string[] } {
  const characters = [...name.replaceAll(/\s/g, '')]
  const length = characters.length > 2 && compound.has(characters.slice(0, 2).join('')) ? 2 : 1
  return { surname: characters.slice(0, length), given: characters.slice(length) }
}
