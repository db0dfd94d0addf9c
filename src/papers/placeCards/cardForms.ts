/** The face of a card, in mm: width and height of one side. */
export interface FaceSize {
  readonly widthMm: number
  readonly heightMm: number
}

/** 对折, 三折, then common acrylic stands; `own` is any other stand, measured by hand. */
export const cardForms = ['folded', 'threefold', 'stand200x100', 'stand200x90', 'stand210x140', 'own'] as const
export type CardForm = (typeof cardForms)[number]

/** Faces as wide as A4, 210 mm; the card folded twice has a base as high as each of its two faces. */
const sizes: Readonly<Record<Exclude<CardForm, 'own'>, FaceSize>> = {
  folded: { widthMm: 210, heightMm: 148.5 },
  threefold: { widthMm: 210, heightMm: 99 },
  stand200x100: { widthMm: 200, heightMm: 100 },
  stand200x90: { widthMm: 200, heightMm: 90 },
  stand210x140: { widthMm: 210, heightMm: 140 },
}

/** The size of a form. Only the own one is chosen. */
export const faceSizeOf = ({ form, widthMm, heightMm }: FaceSize & { readonly form: CardForm }): FaceSize =>
  form === 'own' ? { widthMm, heightMm } : sizes[form]
