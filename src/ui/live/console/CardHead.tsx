import { useIsLocked } from '../consoleState'
import card from './Card.module.css'

interface Props {
  readonly title: string
  readonly action: string
  readonly onAction: () => void
}

/** The heading of a card, with a button that the show lock disables and that does not take the focus. */
export function CardHead({ title, action, onAction }: Props) {
  const isLocked = useIsLocked()
  return (
    <h3 className={card.head}>
      {title}
      <button
        type="button"
        className={card.choice}
        disabled={isLocked}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onAction}
      >
        {action}
      </button>
    </h3>
  )
}
