import type { EventName, Events } from './events'
import type { Preferences } from './preferences'
import type { Reply } from './problem'
import type { Input, Output, RequestName } from './requests'

/** The one object that the preload exposes to a window, as `window.studio`. */
export interface Studio {
  readonly platform: 'darwin' | 'win32' | 'linux'
  readonly version: string
  /**
   * The preferences as they were when the page was loaded, so that the first paint has the right language and theme.
   * After a reload they may be outdated.
   */
  readonly preferences: Preferences
  /** Permits the style elements that a page creates, under its policy. */
  readonly styleNonce: string
  request<Name extends RequestName>(
    name: Name,
    ...input: Input<Name> extends undefined ? [] : [Input<Name>]
  ): Promise<Reply<Output<Name>>>
  /** Returns the function that unsubscribes. */
  on<Name extends EventName>(name: Name, listener: (value: Events[Name]) => void): () => void
}

/** How a document's port arrives in the window: a message event with this data and one port. */
export interface PortArrival {
  readonly type: 'studio.documentPort'
  readonly documentId: string
}

declare global {
  interface Window {
    readonly studio: Studio
  }
}
