/**
 * What clickers send beside PageDown, to go back, to blank the screen, to begin the slides and to end them. A finger
 * slips in the dark: no command of the console has one of them.
 */
export const clickerKeys = ['PageUp', 'B', '.', 'F5', 'Shift+F5', 'Escape'] as const
