import type { ReactNode } from 'react'
import { NumberField } from '../components/NumberField'
import { SampleTag } from '../components/Tag'
import { TextCell } from '../components/TextCell'
import type { Column, Named } from './entityColumn'
import classes from './EntityTable.module.css'

interface Shape<T, Value> {
  readonly name: string
  readonly label: string
  readonly width: string
  readonly value: (entity: T) => Value
  readonly onCommit: (entity: T, value: Value) => void
}

export const CellText = ({ children }: { children: string }): ReactNode => (
  <span className={classes.text} title={children}>
    {children}
  </span>
)

/** A text column. */
export function textColumn<T extends Named>({ value, onCommit, ...shape }: Shape<T, string>): Column<T> {
  return {
    ...shape,
    show: (entity) => <CellText>{value(entity)}</CellText>,
    field: (entity, leave) => (
      <TextCell label={shape.label} value={value(entity)} onCommit={(text) => onCommit(entity, text)} onLeave={leave} />
    ),
  }
}

/** The column of names, with the tag of the sample's content. */
export function nameColumn<T extends Named>(
  shape: Pick<Shape<T, string>, 'label' | 'width' | 'onCommit'> & { readonly unnamed: string },
): Column<T> {
  const { label, width, onCommit, unnamed } = shape
  return {
    name: 'name',
    label,
    width,
    show: ({ name, sample }) => (
      <>
        <span className={`${classes.text} ${name === '' ? classes.missing : classes.name}`} title={name}>
          {name || unnamed}
        </span>
        <SampleTag sample={sample} />
      </>
    ),
    field: (entity, leave) => (
      <>
        <TextCell
          className={classes.name}
          label={label}
          value={entity.name}
          onCommit={(text) => onCommit(entity, text)}
          onLeave={leave}
        />
        <SampleTag sample={entity.sample} />
      </>
    ),
  }
}

/** A column of whole numbers; an empty field is null. */
export function numberColumn<T extends Named>(
  shape: Shape<T, number | null> & { readonly minimum: number; readonly maximum: number },
): Column<T> {
  const { value, onCommit, minimum, maximum, ...rest } = shape
  return {
    ...rest,
    show: (entity) => <CellText>{value(entity)?.toString() ?? ''}</CellText>,
    field: (entity, leave) => (
      <NumberField
        look="cell"
        label={shape.label}
        value={value(entity)}
        minimum={minimum}
        maximum={maximum}
        onCommit={(count) => onCommit(entity, count)}
        onClear={() => onCommit(entity, null)}
        onLeave={leave}
      />
    ),
  }
}
