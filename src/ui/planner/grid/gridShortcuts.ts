/** Keys of the cell cursor, for the shortcut sheet. They are not commands, since they mean nothing elsewhere. */
export const gridShortcuts = [
  { name: 'type', keys: ['Typing'] },
  { name: 'cell', keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] },
  { name: 'beside', keys: ['Tab', 'Shift+Tab'] },
  { name: 'below', keys: ['Enter', 'Shift+Enter'] },
  { name: 'edge', keys: ['Home', 'End'] },
  { name: 'end', keys: ['Mod+Home', 'Mod+End'] },
  { name: 'choose', keys: ['Shift+ArrowUp', 'Shift+ArrowDown'] },
] as const
