// The app itself, with a probe that reports when its running order can be edited.
const { tellWhen } = require('../probe.cjs')

tellWhen(`document.querySelector('#running-order [role=gridcell]')`)
require('../../../../dist/main/main.cjs')
