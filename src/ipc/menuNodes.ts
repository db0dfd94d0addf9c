import { z } from 'zod'

/** A menu as data: the window owns the commands, main only displays them. */
export interface MenuNode {
  readonly label: string
  readonly command?: string
  readonly accelerator?: string
  readonly enabled?: boolean
  readonly checked?: boolean
  readonly role?: string
  readonly separator?: boolean
  readonly items?: readonly MenuNode[]
}
const menuText = z.string().max(200)
/** A menu of at most `depth` levels: the code that builds it is recursive. */
const menuOf = (depth: number): z.ZodType<MenuNode[]> =>
  z
    .array(
      z.strictObject({
        label: menuText,
        command: menuText.optional(),
        accelerator: menuText.optional(),
        enabled: z.boolean().optional(),
        checked: z.boolean().optional(),
        role: menuText.optional(),
        separator: z.boolean().optional(),
        items: (depth > 1 ? z.lazy(() => menuOf(depth - 1)) : z.never()).optional(),
      }),
    )
    .max(100)
export const MenuNodes = menuOf(4)
