import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { protocol } from 'electron'

/** Pages load from `app://studio`, so that they have an origin of their own and no access to files. */
export const appOrigin = 'app://studio'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.ttf': 'font/ttf',
}

const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** Must be called before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/**
 * Serves the built pages of `folder`; everything else is not found. Each page gets a nonce for its inline styles.
 * Resolves once the first page has been given all that it links to, and has its own work to do.
 */
export function serveApp(folder: string): Promise<void> {
  let given = (): void => undefined
  const isGiven = new Promise<void>((resolve) => (given = resolve))
  let wanted: Set<string> | null = null
  protocol.handle('app', async (request) => {
    const { host, pathname } = new URL(request.url)
    const file = path.join(folder, path.normalize(decodeURIComponent(pathname)))
    if (host !== 'studio' || !file.startsWith(folder + path.sep)) return new Response(null, { status: 404 })
    const type = types[path.extname(file)]
    const body = type ? await readFile(file).catch(() => null) : null
    if (!type || !body) return new Response(null, { status: 404 })
    if (!file.endsWith('.html')) {
      if (wanted?.delete(path.basename(file)) && wanted.size === 0) given()
      return new Response(body, { headers: { 'content-type': type } })
    }
    const page = body.toString('utf8')
    wanted ??= new Set(linksOf(page))
    const nonce = randomBytes(16).toString('base64')
    return new Response(page.replaceAll('__STYLE_NONCE__', nonce), {
      headers: { 'content-type': type, 'content-security-policy': policy(nonce) },
    })
  })
  return isGiven
}

/** The names of the scripts and styles that a page loads at once. */
const linksOf = (page: string): string[] =>
  [...page.matchAll(/(?:src|href)="\.\/assets\/([^"]+)"/g)].map(([, name]) => name ?? '')
