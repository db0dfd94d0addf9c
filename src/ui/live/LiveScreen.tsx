import { useRun } from '../state/run'

/** 现场: the running order, called against the clock. */
export function LiveScreen() {
  const theme = useRun((run) => run?.plan?.theme ?? '')
  return <h2>{theme}</h2>
}
