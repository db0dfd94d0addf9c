import { app, session } from 'electron'
import { appOrigin } from './appOrigin'

/** A proxy that does not exist: whatever connects without asking first, such as WebRTC, gets no further. */
const deadProxy = 'socks5://127.0.0.1:9'

/**
 * Keeps the app off the network, which it does not need: no names are resolved, not even in advance, and nothing
 * connects. Must be called before the app is ready.
 */
export function closeNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('proxy-server', deadProxy)
  app.commandLine.appendSwitch('disable-background-networking')
}

/** What a page must never load; its own pages come from `app:`. */
const foreign = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*']

/**
 * Nothing leaves the app: no navigation except reloading, no new window, not even in the system's browser, no
 * permission except writing the clipboard, no webview, no request.
 */
export function lockDown(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (event.url !== contents.getURL()) event.preventDefault()
    })
    // `about:blank` cannot be refused beforehand, so the page that it replaced is loaded again.
    let own: string | null = null
    contents.on('did-navigate', (_navigated, url) => {
      if (url.startsWith(`${appOrigin}/`)) own = url
      else if (own !== null) void contents.loadURL(own)
    })
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
  session.defaultSession.webRequest.onBeforeRequest({ urls: foreign }, (_request, decide) => decide({ cancel: true }))
  session.defaultSession.setPermissionRequestHandler((_contents, permission, decide) =>
    decide(permission === 'clipboard-sanitized-write'),
  )
  session.defaultSession.setPermissionCheckHandler(
    (_contents, permission) => permission === 'clipboard-sanitized-write',
  )
}
