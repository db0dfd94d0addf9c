import type { Team } from '../../domain/library'
import { SampleTag } from '../components/Tag'
import { useTranslation } from '../components/translation'
import { useLibrary, useSummaries } from '../state/read'
import { teamMentions } from './appearancesView'
import { unitNameOf } from '../table/directoryView'
import { MentionList } from './MentionList'
import classes from '../table/Panel.module.css'

/** Details of a team, and where it is on stage, across all sessions. */
export function TeamPanel({ team }: { team: Team }) {
  const { t } = useTranslation()
  const library = useLibrary()
  const summaries = useSummaries()
  const under = [unitNameOf(team, library), team.contact].filter((word) => word !== '')
  return (
    <>
      <h2 className={classes.title}>
        {team.name || t('library.unnamed')}
        <SampleTag sample={team.sample} />
      </h2>
      {under.length > 0 && <p className={classes.under}>{under.join(' · ')}</p>}
      <MentionList
        title={t('library.mentions.title')}
        mentions={teamMentions(team.id, library, summaries)}
        none={t('library.mentions.none')}
      />
    </>
  )
}
