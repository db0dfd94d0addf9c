import type { Finding } from '../../../domain/findings/finding'
import { useShallow } from 'zustand/react/shallow'
import { useSettled } from '../../state/derived'
import { FindingMark } from '../../components/FindingMark'
import { wordsOfFinding } from '../../components/findingWords'
import classes from './OwnFindings.module.css'

/** The findings of a row, above its form; without `id`, those of the session itself. */
export function OwnFindings({ id }: { id: string | null }) {
  const isOwn = ({ segmentIds }: Finding) => (id === null ? segmentIds.length === 0 : segmentIds.includes(id))
  const own = useSettled(useShallow(({ findings }) => findings.filter(isOwn)))
  if (own.length === 0) return null
  return (
    <ul className={classes.list} role="status">
      {own.map((finding) => (
        <li key={`${finding.rule} ${JSON.stringify(finding.params)}`} className={classes.finding}>
          <FindingMark severity={finding.severity} />
          <span>{wordsOfFinding(finding)}</span>
        </li>
      ))}
    </ul>
  )
}
