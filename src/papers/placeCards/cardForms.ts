/** The face of a card, in mm: as wide and high as one side of it. */
export interface FaceSize {
  readonly widthMm: number
  readonly heightMm: number
}

/** 对折, 三折, then what is sold as acrylic stands; `own` is measured by whoever has another stand. */
export const cardForms = ['folded', 'threefold', 'stand200x100', 'stand200x90', 'stand210x140', 'own'] as const
export type CardForm = (typeof cardForms)[number]

/** Faces as wide as A4, 210 mm; the threefold card has a base as high as each of its two faces. */
const sizes: Readonly<Record<Exclude<CardForm, 'own'>, FaceSize>> = {
  folded: { widthMm: 210, heightMm: 148.5 },
  threefold: { widthMm: 210, heightMm: 99 },
  stand200x100: { widthMm: 200, heightMm: 100 },
  stand200x90: { widthMm: 200, heightMm: 90 },
  stand210x140: { widthMm: 210, heightMm: 140 },
}

/** The size that holds for a form: only the own one is asked for. */
export const faceSizeOf = ({ form, widthMm, heightMm }: FaceSize & { readonly form: CardForm }): FaceSize =>
  form === 'own' ? { widthMm, heightMm } : sizes[form]
