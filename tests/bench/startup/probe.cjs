const { app } = require('electron')

/**
 * Prints `ready <epoch ms>` at the second animation frame after `expression` is first true in the first window. It is
 * the same for the app and for the bare window that it is compared with.
 */
exports.tellWhen = (expression) => {
  const probe = `new Promise((tell) => {
    const at = () => performance.timeOrigin + performance.now()
    const look = () => {
      if (!(${expression})) return requestAnimationFrame(look)
      requestAnimationFrame(() => requestAnimationFrame(() => tell(at())))
    }
    look()
  })`
  app.once('web-contents-created', (_event, contents) => {
    contents.once('dom-ready', async () => {
      console.log(`ready ${await contents.executeJavaScript(probe)}`)
    })
  })
}
