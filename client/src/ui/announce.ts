/** What speaks to screen readers: fetched when the page has come alive, before there is anything to say. */
const announcer = () => import('@react-aria/live-announcer')

export function getReadyToAnnounce(): void {
  announcer().catch(() => {})
}

/** Say something to screen readers, after what they are saying. */
export function announce(text: string): void {
  announcer().then(
    ({ announce: say }) => say(text, 'polite'),
    // It could not be fetched: what is said stands on the page as well.
    () => {},
  )
}
