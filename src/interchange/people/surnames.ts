import { unmistakableSurnames } from '../../domain/attendance/compoundSurnames'

/** Frequent surnames, written down by hand and not checked against a list. Other surnames are not recognized. */
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭' +
  '陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤常温康施文牛樊葛邢安齐易乔' +
  '伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍' +
  '华喻祁房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾丘' +
  '郁甄荀敖冀訾逄储晁阚鄢隋仲桑巩匡荆寇庾阙'

/**
 * Whether it is likely a person's name: a known surname and one or two more characters, or parts with interpuncts
 * between them.
 */
export function isPersonName(text: string): boolean {
  if (/^\p{Script=Han}{2,8}(?:[·•・‧∙⋅･]\p{Script=Han}{1,8})+$/u.test(text)) return true
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return false
  if (unmistakableSurnames.some((surname) => text.startsWith(surname) && text.length > surname.length)) return true
  return text.length < 4 && surnames.includes(text.charAt(0))
}
