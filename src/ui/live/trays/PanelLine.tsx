import { useEffect, useRef, type ReactNode } from 'react'
import { useIsLineSelected } from './selectedLine'
import classes from './PanelLine.module.css'

interface Props {
  readonly id: string
  readonly className: string | undefined
  /** What its style depends on. */
  readonly 'data-what'?: string
  readonly 'data-fixed'?: boolean
  readonly children: ReactNode
}

/** A line of a panel, which the arrows select and the keys act on. */
export function PanelLine({ id, className, ...rest }: Props) {
  const line = useRef<HTMLLIElement>(null)
  const isChosen = useIsLineSelected(id)
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    <li {...rest} ref={line} className={`${classes.line} ${className ?? ''}`} aria-current={isChosen || undefined} />
  )
}
