let isDown = false

const down = () => void (isDown = true)
const up = () => void (isDown = false)
window.addEventListener('pointerdown', down, true)
window.addEventListener('pointerup', up, true)
window.addEventListener('pointercancel', up, true)
// Of the window alone: that of a field, which a press leaves, does not bubble.
window.addEventListener('blur', up)

/** Whether a mouse button or a finger is down. What moves under it takes the press away from where it was aimed. */
export const isPointerDown = (): boolean => isDown
