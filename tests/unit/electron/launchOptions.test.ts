import path from 'node:path'
import { expect, test } from 'vitest'
import { launchOptions } from '../../../electron/launchOptions'

test.each([
  ['nothing given', [], {}, { workspace: null, tourFolder: null }],
  ['joined', ['--workspace=/a/b'], {}, { workspace: path.resolve('/a/b'), tourFolder: null }],
  ['apart', ['--workspace', '/a/b', '--x'], {}, { workspace: path.resolve('/a/b'), tourFolder: null }],
  ['no folder after it', ['--workspace'], {}, { workspace: null, tourFolder: null }],
  ['a tour', [], { STUDIO_TOUR: '/t' }, { workspace: null, tourFolder: path.resolve('/t') }],
])('%s', (_, argv, env, options) => expect(launchOptions(argv, env)).toEqual(options))
