import { usualLook, type houseFaces, type titleSizes } from './houseFaces'
import type { Season } from './library'

/** How every paper of a season looks. */
export interface HouseStyle {
  /** The organizer's name; empty if none is given. */
  readonly organizer: string
  /** A PNG or JPEG picture as a data URL; empty for none. */
  readonly logo: string
  /** The one colour besides black, `#rrggbb`. */
  readonly colour: string
  /** The typeface of titles and long texts. Tables are always sans. */
  readonly face: (typeof houseFaces)[number]
  readonly titleSize: (typeof titleSizes)[number]
}

/** 朱红, the app's own accent. */
export const usualColour = '#b8322a'

export const usualHouse: HouseStyle = { organizer: '', ...usualLook, colour: usualColour }

/** The house style of a season, or the default one. */
export const houseStyleOf = (season: Season | null): HouseStyle =>
  season
    ? {
        organizer: season.organizer.trim(),
        logo: season.logo,
        colour: /^#[0-9a-f]{6}$/i.test(season.colour) ? season.colour : usualColour,
        face: season.face,
        titleSize: season.titleSize,
      }
    : usualHouse
