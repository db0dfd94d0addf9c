import type { RunningStudio } from '../studio'

/** Copies text elsewhere and pastes it where the focus is. */
export async function paste({ app, window }: RunningStudio, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text)
  await window.keyboard.press('Control+v')
}
