import { existsSync } from 'node:fs'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import mantinePreset from 'postcss-preset-mantine'
import simpleVars from 'postcss-simple-vars'
import { root } from './paths.mjs'

/** The oldest runtime that one build must run on. */
const floor = { chrome: 'chrome114', node: 'node18' }

/** Left out of the main process' bundle: the runtime's own module, and one that loads a native file beside itself. */
const external = ['electron', 'classic-level']

const shared = { configFile: false, logLevel: 'warn', root }

/**
 * Puts all that the planner's page needs at once into one chunk: twenty small files would each ask the main process
 * while it starts. What other pages share with it stays apart, so that they stay small.
 */
function firstChunk() {
  const inFirst = new Set()
  const collect = (entry, getModuleInfo) => {
    const found = new Set()
    const visit = (id) => {
      if (found.has(id)) return
      found.add(id)
      getModuleInfo(id)?.importedIds.forEach(visit)
    }
    visit(entry)
    return found
  }
  return {
    plugin: {
      name: 'first-chunk',
      buildEnd() {
        const getModuleInfo = (id) => this.getModuleInfo(id)
        const entries = [...this.getModuleIds()].filter((id) => getModuleInfo(id)?.isEntry)
        const [first, ...others] = entries
          .sort((a, b) => a.endsWith('/ui/index.html') - b.endsWith('/ui/index.html'))
          .reverse()
        if (!first) return
        for (const id of collect(first, getModuleInfo)) inFirst.add(id)
        for (const other of others) for (const id of collect(other, getModuleInfo)) inFirst.delete(id)
      },
    },
    group: { name: 'first', test: (id) => inFirst.has(id) },
  }
}

/** The pages of the windows, into `outDir`. */
function pages(outDir) {
  const first = firstChunk()
  const folder = path.join(root, 'src', 'ui')
  const entries = ['index.html', 'printing/printPages.html'].map((page) => path.join(folder, page)).filter(existsSync)
  return {
    ...shared,
    root: folder,
    base: './',
    plugins: [react(), first.plugin],
    css: { postcss: { plugins: [mantinePreset(), simpleVars()] } },
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: floor.chrome,
      cssTarget: floor.chrome,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2_500,
      rolldownOptions: { input: entries, output: { codeSplitting: { groups: [first.group] } } },
    },
  }
}

/** Programs of the Electron process, each named by its key, into `outDir` as CommonJS. */
function programs(outDir, input, output = {}) {
  return {
    ...shared,
    ssr: { noExternal: true, external },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: floor.node,
      minify: false,
      copyPublicDir: false,
      rolldownOptions: {
        input,
        external,
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs', ...output },
      },
    },
  }
}

const entriesOf = (files) => Object.fromEntries(Object.entries(files).filter(([, file]) => existsSync(file)))
const electron = (...names) => path.join(root, 'electron', ...names)

/** What is built: its folder in dist, what it is made from, and vite's configurations for it. */
export const builds = [
  {
    name: 'ui',
    sources: ['src', 'assets', 'package.json', 'package-lock.json', 'scripts/builds.mjs'],
    configurations: (outDir) => [pages(outDir)],
  },
  {
    name: 'main',
    sources: ['electron', 'src', 'assets', 'package.json', 'package-lock.json', 'scripts/builds.mjs'],
    without: ['src/ui'],
    configurations: (outDir) => [
      programs(outDir, entriesOf({ main: electron('main.ts'), paperProcess: electron('papers', 'paperProcess.ts') })),
      // A sandboxed preload cannot load a second file.
      programs(outDir, { preload: electron('preload.ts') }, { codeSplitting: false }),
    ],
  },
]
