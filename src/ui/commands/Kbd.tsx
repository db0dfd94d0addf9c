import { keyText } from './keyText'
import classes from './Kbd.module.css'

/** A shortcut as this platform writes it; `keys` as in a command, `Mod+Shift+K`. */
export function Kbd({ keys }: { keys: string }) {
  return <kbd className={classes.keys}>{keyText(keys, window.studio.platform)}</kbd>
}
