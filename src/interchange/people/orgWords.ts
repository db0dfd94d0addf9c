/** Whether a cell looks like an office, a school or a team: what people write after a name as its unit. */
export const isUnit = (cell: string): boolean =>
  /(街道|社区|居民区|居委会?|镇|乡|村|局|(?<![么何好难不])办|办公室|委员会|区委|委|团委|妇联|工会|部|中心|站|所|学校|中学|小学|大学|学院|医院|集团|公司|协会|支队|大队|服务队|馆|社)$/.test(
    cell,
  )

/** Whether a name is that of a group that goes on stage together: 枫林街道艺术团, 沪剧队. */
export const isTeamName = (name: string): boolean =>
  name.length > 3 && /(艺术团|合唱团|舞蹈团|剧团|乐团|宣讲团|剧社|剧组|小组|队)$/.test(name)

/** Whether a cell looks like a post: 居委会主任, 教授, 居民. */
export const isPost = (cell: string): boolean =>
  /(书记|主任|局长|处长|科长|部长|镇长|区长|院长|校长|会长|主席|委员|干部|代表|教授|研究员|老师|医生|律师|博士|工程师|秘书长|理事长|队长|站长|经理|居民|志愿者)$/.test(
    cell,
  )
