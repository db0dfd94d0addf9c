import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { protocol } from 'electron'
import { fileOfAddress, pictureOfAddress, type AskedPicture } from './appOrigin'
import { styleNonce } from './styleNonce'

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

/** The content security policy of pages. The style inside the page is permitted by its hash. */
const policy = (page: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${styleNonce}' ${hashesOfStyles(page).join(' ')}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

const hashesOfStyles = (page: string): string[] =>
  [...page.matchAll(/<style>([^<]*)<\/style>/g)].map(
    ([, style]) =>
      `'sha256-${createHash('sha256')
        .update(style ?? '')
        .digest('base64')}'`,
  )

/** Must be called before the app is ready. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

const fileNotFound = -6

/** Finds the file of a picture; null if there is none. */
export type FindPicture = (asked: AskedPicture) => Promise<{ readonly path: string; readonly type: string } | null>

/** A picture is never read as anything else, not even if a page navigates to it. */
const pictureHeaders = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
}

/**
 * Serves the built pages in `folder` and the pictures of attachments; anything else is not found. Resolves when the first page has received everything
 * that it links to, and starts its own work.
 *
 * Chromium gets file names and reads the files on its own threads. `protocol.handle` would load Node's whole fetch
 * before the first page, and pass every byte through this process' event loop, so that the page would wait for
 * everything else loaded here.
 */
export function serveApp(folder: string, findPicture: FindPicture): Promise<void> {
  let given = (): void => undefined
  const isGiven = new Promise<void>((resolve) => (given = resolve))
  let wanted: Set<string> | null = null
  protocol.registerFileProtocol('app', (request, respond) => {
    const picture = pictureOfAddress(request.url)
    if (picture) {
      findPicture(picture).then(
        (found) =>
          respond(
            found ? { path: found.path, mimeType: found.type, headers: pictureHeaders } : { error: fileNotFound },
          ),
        () => respond({ error: fileNotFound }),
      )
      return
    }
    const file = fileOfAddress(request.url, folder)
    const type = types[path.extname(file)]
    if (!type) return respond({ error: fileNotFound })
    const headers = { 'content-type': type, 'x-dns-prefetch-control': 'off' }
    if (!file.endsWith('.html')) {
      respond({ path: file, headers })
      if (wanted?.delete(path.basename(file)) && wanted.size === 0) given()
      return
    }
    const page = readIfThere(file)
    wanted ??= new Set(linksOf(page))
    respond({ path: file, headers: { ...headers, 'content-security-policy': policy(page) } })
  })
  return isGiven
}

/** The scripts and styles that a page loads at once. */
const linksOf = (page: string): string[] =>
  [...page.matchAll(/(?:src|href)="\.\/assets\/([^"]+)"/g)].map(([, name]) => name ?? '')

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
