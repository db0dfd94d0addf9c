import { useState, type ReactNode } from 'react'
import classes from './Crossfade.module.css'

interface Layer {
  readonly of: string
  readonly children: ReactNode
}

/** Fades from the old content to the new whenever `of` changes; at once if reduced motion is preferred. */
export function Crossfade({ of, children }: Layer) {
  const [shown, setShown] = useState<Layer>({ of, children })
  const [leaving, setLeaving] = useState<Layer | null>(null)
  if (shown.of !== of) {
    setLeaving(shown)
    setShown({ of, children })
  } else if (shown.children !== children) setShown({ of, children })
  return (
    <div className={classes.stack}>
      {leaving && (
        <div key={leaving.of} className={classes.leaving} aria-hidden="true" onAnimationEnd={() => setLeaving(null)}>
          {leaving.children}
        </div>
      )}
      <div key={of} className={classes.layer} data-fading={leaving !== null || undefined}>
        {children}
      </div>
    </div>
  )
}
