/** 公文版式 and our own style, for papers that have both. */
export const paperStyles = ['plain', 'official'] as const
