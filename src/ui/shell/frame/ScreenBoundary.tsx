import { Component, type ErrorInfo, type ReactNode } from 'react'
import { t } from '../../../i18n'
import { EmptyState } from '../../components/EmptyState'

/** An error boundary: a screen that fails shows a message, and the shell goes on. */
export class ScreenBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo) {
    console.error(error, componentStack)
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <EmptyState
        title={t('shell.crash.title')}
        hint={`${t('shell.crash.hint')} ${t('shell.crash.detail', { detail: error.message })}`}
        action={{ label: t('shell.crash.reload'), run: () => this.setState({ error: null }) }}
      />
    )
  }
}
