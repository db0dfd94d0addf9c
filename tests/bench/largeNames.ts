/** Names and texts as a district has them, drawn at random; all people are made up. */

type Random = () => number

const pick = <T>(list: ArrayLike<T>, random: Random): T => list[Math.floor(random() * list.length)] as T

/** Common surnames, the most common ones more often. */
const surnames =
  '王王王李李李张张张刘刘陈陈杨杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜'
const compound = ['欧阳', '上官', '司徒', '诸葛']
const given =
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英文华玉兰建国春梅海燕志红小晓佳欣怡子涵雨轩思远若彤嘉诚梓萱浩然雅琴凤仙德福根宝乐音重'

/** Two or three characters, now and then a compound surname or a name with an interpunct. */
export function personNameFrom(random: Random): string {
  if (random() < 0.005) return `阿依${pick(given, random)}尔·吐尔${pick(given, random)}`
  const surname = random() < 0.01 ? pick(compound, random) : pick(surnames, random)
  return surname + pick(given, random) + (random() < 0.8 ? pick(given, random) : '')
}

export const phoneFrom = (random: Random): string => `13${Math.floor(100_000_000 + random() * 899_999_999)}`

const towns =
  '天平街道 湖南街道 斜土街道 枫林街道 徐家汇街道 长桥街道 漕河泾街道 康健街道 虹梅街道 田林街道 凌云街道 龙华街道 华泾镇'
const bodies = '文明实践分中心 社区学校 志愿者协会 团工委'

/** The towns, and what each of them has. */
export const unitNames: readonly string[] = towns
  .split(' ')
  .flatMap((town) => [town, ...bodies.split(' ').map((body) => town.replace(/街道|镇/, '') + body)])

const places =
  '乐山片区 梧桐院 滨江 梅陇路 虹二居民区 日晖 华利公寓 西岸 钱学森图书馆 长春公寓 宛南 康乐小区 龙南 馨宁 桂林 中海'.split(
    ' ',
  )
const ideas =
  '幸福乐加梯 邻里汇 瓶子菜园 公益小屋 雷锋亭 星期二市集 微课堂 讲师团 少年讲解团 园艺联盟 馨空间 匠心坊 一条街 议事厅'.split(
    ' ',
  )
const kinds = '志愿服务项目 治理新模式 文明实践站 主题宣讲 银龄互助 亲子课堂'.split(' ')

export const caseNameFrom = (random: Random): string =>
  `${pick(places, random)}“${pick(ideas, random)}”${random() < 0.6 ? pick(kinds, random) : ''}`

const subjects = '文明实践 志愿服务 社区治理 理论宣传 垃圾分类 加装电梯 养老服务 青年力量 家风家训 城市更新'.split(' ')
const verbs = '助推 点亮 走进 服务 温暖 连接'.split(' ')
const objects = '社会治理 千家万户 美好生活 邻里之间 最后一公里 身边小事'.split(' ')

export const themeFrom = (random: Random): string =>
  pick(subjects, random) + pick(verbs, random) + pick(objects, random)

const sentences = [
  '各位来宾，大家好！',
  '电梯难在哪里？难在人心。',
  '居委会书记走访了一百二十八户居民，开了三十六次会议。',
  '最后，三个楼组都同意了。',
  '志愿者每周二下午在小区门口摆摊，修伞、磨刀、量血压。',
  '孩子们把塑料瓶做成花盆，种上了薄荷和迷迭香。',
  '我们请老党员讲四史，请年轻人写成剧本。',
  '这件事从一张桌子、两把椅子开始。',
  '有人说，楼道里的灯亮了，心里的灯也亮了。',
  '请看大屏幕。[停顿 5s]',
] as const

/** A script of some sentences, about 15 characters each. */
export const scriptFrom = (random: Random, count: number): string =>
  Array.from({ length: count }, () => `${pick(places, random)}：${pick(sentences, random)}`).join('')

export const noteFrom = (random: Random): string => `提前十分钟到候场区，带${pick(['话筒', '展板', '花束'], random)}`
