import { expect, test } from 'vitest'
import { openWorkspace } from '../../../electron/documents/workspace'
import { temporaryFolder } from './folders'
import { openLibrary, openSession } from './testWindow'

test('the sample workspace lists every session, each with its document and list entry', async () => {
  const workspace = await openWorkspace(await temporaryFolder())
  expect(await workspace.create('sample')).toMatchObject({ state: 'ready', damages: [] })
  const { sessions } = (await openLibrary(workspace)).replica.snapshot
  const summaries = workspace.summaries()
  expect(sessions.size).toBeGreaterThan(0)
  expect(summaries.map(({ id }) => id).sort()).toEqual([...sessions.keys()].sort())
  for (const { id, theme, segmentCount } of summaries) {
    const { details, rows } = (await openSession(workspace, id)).replica.snapshot
    expect(details.theme).toBe(theme)
    expect([...rows.values()].filter(({ type }) => type === 'segment').length).toBeGreaterThanOrEqual(segmentCount)
  }
  await workspace.close()
})

test('an empty workspace has a season that sessions can belong to', async () => {
  const workspace = await openWorkspace(await temporaryFolder())
  await workspace.create('empty')
  const { seasons, sessions } = (await openLibrary(workspace)).replica.snapshot
  expect({ seasons: seasons.size, sessions: sessions.size }).toEqual({ seasons: 1, sessions: 0 })
  expect(workspace.summaries()).toEqual([])
  await workspace.close()
})
