import { Suspense } from 'react'
import { useStore } from 'zustand'
import { lazyPart } from '../../components/lazyPart'
import { notices } from '../../state/notices'

const NoticeStack = lazyPart(() => import('./NoticeStack'), 'NoticeStack')

/** Loads the code of notices with the first of them. */
export function Notices() {
  const isNeeded = useStore(notices, ({ lastId }) => lastId > 0)
  return <Suspense fallback={null}>{isNeeded && <NoticeStack />}</Suspense>
}
