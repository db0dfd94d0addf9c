import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { requests } from '../../src/ipc/requests'
import type { Reply } from '../../src/ipc/problem'
import { Shell } from './pages/shell'
import { expect, test as base } from './studio'

/** A server on this machine, and the requests it got. */
const test = base.extend<{ outside: { readonly address: string; readonly asked: string[] } }>({
  outside: async ({}, provide) => {
    const asked: string[] = []
    const server: Server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.setHeader('access-control-allow-origin', '*').end('window.ran = "remote"')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    await provide({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked })
    server.closeAllConnections()
    server.close()
  },
})

// The console reports each of these refusals.
test.use({ mayComplain: true })

test('a hijacked page runs no foreign code and reaches nothing outside the app', async ({ studio, outside }) => {
  const { app, window: page } = await studio.launch()
  const shell = new Shell(page)
  await shell.chooseSample()
  const home = page.url()

  const ran = await page.evaluate(async (address) => {
    const script = document.createElement('script')
    script.textContent = 'window.ran = "inline"'
    document.body.append(script)
    const remote = document.createElement('script')
    remote.src = `${address}/script.js`
    const isOver = new Promise((resolve) => {
      remote.addEventListener('error', resolve)
      remote.addEventListener('load', resolve)
    })
    document.body.append(remote)
    await isOver
    const evaluated = ['eval', 'Function'].map((name) => {
      const evaluate = (window as unknown as Record<string, (code: string) => unknown>)[name]
      try {
        return evaluate?.('return 1')
      } catch (error) {
        return (error as Error).name
      }
    })
    return [(window as { ran?: string }).ran ?? 'nothing', ...evaluated]
  }, outside.address)
  expect(ran).toEqual(['nothing', 'EvalError', 'EvalError'])

  const reached = await page.evaluate(async (address) => {
    const settled = (element: HTMLElement) =>
      new Promise<string>((resolve) => {
        element.addEventListener('error', () => resolve('refused'))
        element.addEventListener('load', () => resolve('loaded'))
        document.body.append(element)
      })
    const image = Object.assign(document.createElement('img'), { src: `${address}/image.png` })
    const style = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${address}/style.css` })
    const fetched = async (url: string) =>
      fetch(url).then(
        (answer) => (answer.ok ? 'loaded' : 'refused'),
        () => 'refused',
      )
    const socket = await new Promise<string>((resolve) => {
      try {
        const opened = new WebSocket(address.replace('http', 'ws'))
        opened.addEventListener('open', () => resolve('loaded'))
        opened.addEventListener('error', () => resolve('refused'))
      } catch {
        resolve('refused')
      }
    })
    navigator.sendBeacon(`${address}/beacon`)
    return [
      await settled(image),
      await settled(style),
      socket,
      await fetched(`${address}/data`),
      await fetched('file:///etc/hostname'),
      await fetched('app://studio/..%2f..%2fpackage.json'),
      await fetched('app://studio/%2e%2e/%2e%2e/package.json'),
      await fetched('app://other/index.html'),
    ]
  }, outside.address)
  expect(reached).toEqual(Array.from(reached, () => 'refused'))

  // A frame in the page has no access to the app, whether it loads another page or our own.
  const frames = await page.evaluate((address) => {
    const sources = [`${address}/frame`, 'app://studio/index.html', 'data:text/html,<p>x</p>']
    const holdsStudio = (frame: HTMLIFrameElement): boolean => {
      try {
        return 'studio' in (frame.contentWindow ?? {})
      } catch {
        // A page of another origin: the error page of the refusal.
        return false
      }
    }
    const loaded = sources.map(
      (src) =>
        new Promise<boolean>((resolve) => {
          const frame = Object.assign(document.createElement('iframe'), { src })
          frame.addEventListener('load', () => resolve(holdsStudio(frame)))
          document.body.append(frame)
        }),
    )
    return Promise.all(loaded)
  }, outside.address)
  expect(frames).toEqual([false, false, false])

  // Only a file that a person dropped can be attached: a path is no request, and an event made by the page has none.
  const attached = await page.evaluate(async () => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['x'], 'passwd'))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }))
    const ask = window.studio.request as (to: string, input?: unknown) => Promise<unknown>
    const told = await ask('studio.dropped', ['/etc/passwd']).then(
      () => 'answered',
      () => 'refused',
    )
    return [told, await ask('attachments.dropped')]
  })
  expect(attached).toEqual(['refused', { ok: true, value: [] }])

  // No navigation leaves the app, and no window opens.
  await app.evaluate(({ shell: system }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    system.openExternal = (url) => (opened.push(url), Promise.resolve())
  })
  const opened = await page.evaluate((address) => {
    const windows = [`${address}/window`, 'https://example.org/', 'app://studio/index.html', 'about:blank'].map(
      (url) => window.open(url) === null,
    )
    const form = Object.assign(document.createElement('form'), { action: `${address}/form`, method: 'post' })
    document.body.append(form)
    form.submit()
    window.location.href = `${address}/page`
    return windows
  }, outside.address)
  expect(opened).toEqual([true, true, true, true])
  for (const url of ['data:text/html,<p>x</p>', 'file:///etc/hostname', `${outside.address}/page`]) {
    await page.evaluate((to) => void (window.location.href = to), url)
  }
  expect(app.windows()).toHaveLength(1)
  // The main process is asked, because for Playwright a page whose navigation was refused has no address.
  const shown = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    return { url: contents?.getURL(), text: String(await contents?.executeJavaScript('document.body.innerText')) }
  })
  expect(shown.url).toBe(home)
  expect(shown.text).toContain('文明实践助推社会治理')
  expect(outside.asked).toEqual([])
})

test('invalid input on every channel is refused with a message, and has no effect', async ({ studio }) => {
  const { window: page } = await studio.launch()
  const shell = new Shell(page)
  await shell.chooseSample()
  const junk: unknown[] = [
    null,
    0,
    -1,
    Number.NaN,
    '',
    '../..',
    [],
    [null],
    {},
    { documentId: 1 },
    { documentId: '../x' },
  ]
  junk.push({ paper: 'none', data: null }, { parts: [] }, 'x'.repeat(100_000), { toString: 1, constructor: 1 })
  for (const [name, { input }] of Object.entries(requests)) {
    const refused = junk.filter((one) => !input.safeParse(one).success)
    const replies = await page.evaluate(
      ([channel, all]) => {
        const ask = window.studio.request as (to: string, input: unknown) => Promise<unknown>
        return Promise.all(all.map((one) => ask(channel, one)))
      },
      [name, refused] as const,
    )
    const codes = (replies as readonly Reply<unknown>[]).map((reply) => (reply.ok ? 'answered' : reply.problem.code))
    expect(codes, name).toEqual(refused.map(() => 'badMessage'))
  }
  const unknown = await page.evaluate(() => {
    const ask = window.studio.request as (to: string, input: unknown) => Promise<unknown>
    return ask('shell.run', 'ls').then(
      () => 'answered',
      () => 'refused',
    )
  })
  expect(unknown).toBe('refused')
  await shell.openSession('文明实践助推社会治理')
  await shell.expectSaved()
})
