/**
 * Keys that clickers send besides PageDown: to go back, to blank the screen, to begin the slides and to end them. They
 * are easily pressed by accident in the dark, so no command of the console uses them.
 */
export const clickerKeys = ['PageUp', 'B', '.', 'F5', 'Shift+F5', 'Escape'] as const
