import type { ReactNode } from 'react'
import { useTranslation } from '../components/translation'
import { AboutSection } from './AboutSection'
import { AppearanceSection } from './AppearanceSection'
import { DisplaysSection } from './DisplaysSection'
import { LiveSection } from './LiveSection'
import { PaceSection } from './PaceSection'
import { SetAsideSection } from './SetAsideSection'
import classes from './SettingsScreen.module.css'
import { WorkspaceSection } from './WorkspaceSection'

export function SettingsScreen() {
  const { t } = useTranslation()
  return (
    <div className={classes.screen}>
      <Section title={t('settings.appearance')}>
        <AppearanceSection />
      </Section>
      <Section title={t('settings.pace')}>
        <PaceSection />
      </Section>
      <Section title={t('settings.live')}>
        <LiveSection />
      </Section>
      <Section title={t('settings.displays')}>
        <DisplaysSection />
      </Section>
      <Section title={t('settings.workspace')}>
        <WorkspaceSection />
        <SetAsideSection />
      </Section>
      <Section title={t('settings.about')}>
        <AboutSection />
      </Section>
    </div>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.section} aria-label={title}>
      <h2 className={classes.title}>{title}</h2>
      {children}
    </section>
  )
}
