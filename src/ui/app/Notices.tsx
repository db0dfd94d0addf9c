import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { notices } from '../state/notices'

const NoticeStack = lazy(() => import('./NoticeStack').then((m) => ({ default: m.NoticeStack })))

/** Loads the notices' own code with the first of them. */
export function Notices() {
  const isNeeded = useStore(notices, ({ lastId }) => lastId > 0)
  return <Suspense fallback={null}>{isNeeded && <NoticeStack />}</Suspense>
}
