/** Say something to screen readers at once, before what they are saying: for what cannot wait. */
export function alarm(text: string): void {
  import('@react-aria/live-announcer').then(
    ({ announce }) => announce(text, 'assertive'),
    // It could not be fetched: what is said stands on the page as well.
    () => {},
  )
}
