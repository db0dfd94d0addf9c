/** 公文版式 beside our own style, for the papers that can be set in it. */
export const paperStyles = ['plain', 'official'] as const
