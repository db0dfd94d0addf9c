/** Two-character surnames that hardly ever begin another word. */
export const unmistakableSurnames: readonly string[] =
  '欧阳 上官 司马 诸葛 司徒 夏侯 皇甫 尉迟 公孙 慕容 令狐 长孙 东方'.split(' ')

/** All two-character surnames, including those that also begin ordinary words: 第五, 西门, 东门, 百里. */
export const compoundSurnames: ReadonlySet<string> = new Set([
  ...unmistakableSurnames,
  ...(
    '轩辕 端木 独孤 南宫 西门 百里 呼延 申屠 淳于 单于 澹台 赫连 闻人 第五 鲜于 宇文 东郭 完颜 拓跋 纳兰 濮阳 公冶 宗政 太叔 ' +
    '钟离 公羊 万俟 仲孙 闾丘 司空 司寇 子车 颛孙 巫马 公西 漆雕 乐正 壤驷 公良 夹谷 宰父 谷梁 段干 羊舌 微生 左丘 东门 ' +
    '梁丘 叶赫'
  ).split(' '),
])
