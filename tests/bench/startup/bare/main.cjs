// A minimal window, with which the app's start and memory are compared.
const { app, BrowserWindow } = require('electron')
const path = require('node:path')

const { tellWhen } = require('../probe.cjs')

tellWhen(`document.querySelector('p')`)
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800 })
  void window.loadFile(path.join(__dirname, 'index.html'))
})
