/** Which folder of ours may import which: what is not named here is forbidden. Paths are regular expressions. */
const arrows = {
  'src/domain': [],
  'src/i18n': ['src/domain'],
  'src/ipc': ['src/domain'],
  'src/document': ['src/domain'],
  'src/papers': ['src/domain', 'src/i18n'],
  'src/interchange': ['src/domain', 'src/document', 'assets'],
  'src/ui': ['src'],
  electron: ['src/(domain|document|papers|interchange|ipc|i18n)', 'package\\.json'],
}

/** The floors of src/ui. A folder of the ground floor may import those before it; features stand side by side. */
const ground = ['state', 'theme', 'components', 'search', 'feedback', 'clipboard', 'table', 'commands']
const features = [
  'attachments',
  'attendees',
  'cases',
  'concerns',
  'displays',
  'library',
  'live',
  'overview',
  'papers',
  'pictures',
  'planner',
  'printing',
  'season',
  'settings',
  'spreads',
  'trash',
  'visits',
]
/** The only files of a feature that another feature may import. */
const doors = [
  'attachments/AttachmentList',
  'cases/casesState',
  'displays/(columnsOf|displayWords|menuChoices)',
  'planner/findings/jump',
  'season/(createAndOpenSession|removeSeason|sampleOffer|sessionActions)',
  'spreads/spreadActions',
]

const uiRules = [
  ...ground.map((folder, at) => ({
    name: `ground-floor-${folder}`,
    comment: `ui/${folder} may import of ui ${ground.slice(0, at).join(', ') || 'nothing'}`,
    severity: 'error',
    from: { path: `^src/ui/${folder}/` },
    to: { path: '^src/ui/', pathNot: ground.slice(0, at + 1).map((name) => `^src/ui/${name}/`) },
  })),
  ...features.map((feature) => ({
    name: `feature-${feature}`,
    comment: `ui/${feature} may import the ground floor, and other features by their doors alone`,
    severity: 'error',
    from: { path: `^src/ui/${feature}/` },
    to: {
      path: '^src/ui/',
      pathNot: [
        ...[...ground, feature].map((name) => `^src/ui/${name}/`),
        ...doors.map((door) => `^src/ui/${door}\\.tsx?$`),
      ],
    },
  })),
]

const ours = '^(src|electron|assets|scripts|tests|package\\.json)'

const arrowRules = Object.entries(arrows).map(([from, to]) => ({
  name: `arrows-of-${from.replace('/', '-')}`,
  comment: `${from} may import ${to.length > 0 ? to.join(', ') : 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: ours, pathNot: [from, ...to].map((path) => `^${path}(/|$)`) },
}))

/** Packages that only some folders may know. Node's own modules are the main process' alone. */
const packageRules = [
  { name: 'electron-only-in-electron', package: '(electron|electron-store)', within: '^electron/' },
  { name: 'yjs-only-in-documents', package: '(yjs|lib0)', within: '^(src/document|electron/documents)/' },
  { name: 'level-only-in-documents', package: 'classic-level', within: '^electron/documents/' },
  { name: 'react-only-in-ui', package: '(react|react-dom|@mantine/[^/]+|zustand)', within: '^src/ui/' },
  { name: 'pdfmake-only-beside-papers', package: '(pdfmake|fontkit|@cantoo/pdf-lib)', within: '^electron/papers/' },
].map(({ name, package: known, within }) => ({
  name,
  severity: 'error',
  from: { path: '^(src|electron)/', pathNot: within },
  // A package's types hold no code: a paper's definition is typed by pdfmake's.
  to: { path: `(^|/)node_modules/${known}/` },
}))

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['\\?(url|raw|worker)$'] },
    },
    {
      name: 'no-node-outside-electron',
      comment: 'What is in src runs in a window too',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    ...arrowRules,
    ...uiRules,
    ...packageRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
