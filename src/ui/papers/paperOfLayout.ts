import type { Preferences } from '../../ipc/preferences'
import type { PaperKind } from '../../ipc/paperKinds'

type Layout = Preferences['programme']['layout']

const papers: Readonly<Record<Layout, PaperKind>> = { a4: 'programme', booklet: 'programmeBooklet' }

export const paperOfLayout = (layout: Layout): PaperKind => papers[layout]
export const layoutOfPaper = (paper: PaperKind): Layout => (paper === 'programme' ? 'a4' : 'booklet')
