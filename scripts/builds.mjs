import { existsSync } from 'node:fs'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import mantinePreset from 'postcss-preset-mantine'
import simpleVars from 'postcss-simple-vars'
import { root } from './paths.mjs'

/** @typedef {import('vite').InlineConfig} Configuration */

/**
 * @typedef {object} Part What is built.
 * @property {string} name Its folder in dist.
 * @property {readonly string[]} sources What it is made from.
 * @property {readonly string[]} [without] What of them it is not made from.
 * @property {'production' | 'development'} [environment]
 * @property {(outDir: string) => readonly Configuration[]} configurations vite's, to build it into `outDir`.
 */

/** The oldest runtime that one build must run on. */
const floor = { chrome: 'chrome114', node: 'node18' }

/** Left out of the main process' bundle: the runtime's own module, and one that loads a native file beside itself. */
const external = ['electron', 'classic-level/binding.js']

/**
 * Of classic-level that one module alone stays outside: the rest of it is many small files, each found and read apart.
 *
 * @type {import('vite').Plugin}
 */
const nativeBeside = {
  name: 'native-beside',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === './binding' && importer?.includes('/classic-level/')
      ? { id: 'classic-level/binding.js', external: true }
      : null,
}

/** @satisfies {Configuration} */
const shared = { configFile: false, logLevel: 'warn', root }

/**
 * Puts all that the planner's page needs at once into one chunk, and what other pages share with it into a second:
 * twenty small files would each ask the main process while it starts. What is needed at once is what a first build,
 * left to itself, loads with each page: by the imports alone it would be whole libraries.
 *
 * @param {Configuration} bareConfiguration
 */
function fewChunks(bareConfiguration) {
  /** @type {Map<string, string>} */
  const groupOf = new Map()
  /** @type {import('vite').Plugin} */
  const plugin = {
    name: 'few-chunks',
    async buildStart() {
      const { build } = await import('vite')
      const { output } = /** @type {import('rolldown').RolldownOutput} */ (await build(bareConfiguration))
      const chunks = output.filter((file) => file.type === 'chunk')
      /** @param {import('rolldown').OutputChunk} page */
      const neededBy = (page) => {
        /** @type {Set<import('rolldown').OutputChunk>} */
        const found = new Set()
        /** @param {string} fileName */
        const visit = (fileName) => {
          const chunk = chunks.find((one) => one.fileName === fileName)
          if (!chunk || found.has(chunk)) return
          found.add(chunk)
          chunk.imports.forEach(visit)
        }
        visit(page.fileName)
        return [...found].flatMap(({ moduleIds }) => moduleIds)
      }
      const entries = chunks.filter(({ isEntry }) => isEntry)
      const planner = entries.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/ui/index.html'))
      if (!planner) return
      for (const id of neededBy(planner)) groupOf.set(id, 'first')
      for (const other of entries.filter((one) => one !== planner))
        for (const id of neededBy(other)) if (groupOf.has(id)) groupOf.set(id, 'shared')
    },
  }
  // A group takes along what its modules import, so what is shared is taken first.
  const groups = ['first', 'shared'].map((name, priority) => ({
    name,
    priority,
    test: (/** @type {string} */ id) => groupOf.get(id) === name,
  }))
  return { plugin, groups }
}

/**
 * Has the wrappers of CommonJS modules compiled as they are read. They are called at once, and Chromium 114 knows that of
 * a `function` in brackets only: an arrow function as large as React it would read twice.
 *
 * @type {import('vite').Plugin}
 */
const calledAtOnce = {
  name: 'called-at-once',
  renderChunk: (code) =>
    code.replaceAll(/(__commonJS(?:Min)?\(\()\((exports(?:, module)?)?\) => \{/g, '$1function ($2) {'),
}

/**
 * The build of the windows' pages into `outDir`, split into chunks as vite does by default.
 *
 * @param {string} outDir
 * @returns {Configuration}
 */
function pagesByThemselves(outDir) {
  const folder = path.join(root, 'src', 'ui')
  const input = ['index.html', 'printing/printPages.html', 'displays/display.html']
    .map((page) => path.join(folder, page))
    .filter(existsSync)
  return {
    ...shared,
    root: folder,
    base: './',
    // Words as one text each, read in no time by JSON.parse: they are a quarter of what all pages share.
    json: { stringify: true, namedExports: false },
    plugins: [react()],
    css: { postcss: { plugins: [mantinePreset(), simpleVars()] } },
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: floor.chrome,
      cssTarget: floor.chrome,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2_500,
      rolldownOptions: { input },
    },
  }
}

/**
 * The pages of the windows, into `outDir`.
 *
 * @param {string} outDir
 * @returns {Configuration}
 */
function pages(outDir) {
  const tried = pagesByThemselves(outDir)
  const chunks = fewChunks({ ...tried, build: { ...tried.build, write: false, minify: false, cssMinify: false } })
  const { plugins, build, ...rest } = pagesByThemselves(outDir)
  const output = { codeSplitting: { groups: chunks.groups } }
  return {
    ...rest,
    plugins: [...(plugins ?? []), chunks.plugin, calledAtOnce],
    build: { ...build, rolldownOptions: { ...build?.rolldownOptions, output } },
  }
}

/**
 * The pages with React's own checks, which only a development build has: it tells of what it finds in the console.
 *
 * @param {string} outDir
 * @returns {Configuration}
 */
const checkedPages = (outDir) => {
  const { build, ...rest } = pagesByThemselves(outDir)
  return { ...rest, mode: 'development', build: { ...build, minify: false, cssMinify: false } }
}

/**
 * Programs of the Electron process, each named by its key, into `outDir` as CommonJS.
 *
 * @param {string} outDir
 * @param {Record<string, string>} input
 * @param {import('rolldown').OutputOptions} output
 * @returns {Configuration}
 */
function programs(outDir, input, output = {}) {
  return {
    ...shared,
    ssr: { noExternal: true, external },
    plugins: [nativeBeside],
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: floor.node,
      minify: true,
      copyPublicDir: false,
      rolldownOptions: {
        input,
        external,
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs', ...output },
      },
    },
  }
}

/** @param {Record<string, string>} files */
const entriesOf = (files) => Object.fromEntries(Object.entries(files).filter(([, file]) => existsSync(file)))
/** @param {string[]} names */
const electron = (...names) => path.join(root, 'electron', ...names)

const commonSources = [
  'src',
  'assets',
  'package.json',
  'package-lock.json',
  'scripts/builds.mjs',
  'scripts/notices.mjs',
]

/** @type {readonly Part[]} */
export const builds = [
  {
    name: 'ui',
    sources: commonSources,
    configurations: (outDir) => [pages(outDir)],
  },
  {
    name: 'main',
    sources: ['electron', ...commonSources],
    without: ['src/ui'],
    configurations: (outDir) => [
      programs(
        outDir,
        entriesOf({
          main: electron('main.ts'),
          paperProcess: electron('papers', 'paperProcess.ts'),
          filesProcess: electron('files', 'filesProcess.ts'),
        }),
      ),
      // A sandboxed preload cannot load a second file.
      programs(outDir, { preload: electron('preload.ts') }, { codeSplitting: false }),
    ],
  },
]

/**
 * Built for the tests alone.
 *
 * @type {Part}
 */
export const checkedBuild = {
  name: 'checked',
  sources: commonSources,
  environment: 'development',
  configurations: (outDir) => [checkedPages(outDir)],
}
