import { type ComponentType, lazy } from 'react'
import { LinkButton } from './LinkButton.tsx'
import { Text } from './Text.tsx'

/**
 * A part of a page that is fetched when it is first needed. Where it does not come (no line just then, or a server of
 * another version) the page stays, and says what to do.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>) {
  return lazy<ComponentType<P>>(() =>
    load().then(
      (part) => ({ default: part }),
      () => ({ default: DidNotCome }),
    ),
  )
}

function DidNotCome() {
  return (
    <Text>
      We could not load this part. <LinkButton text="Load the page again" onClick={() => location.reload()} />
    </Text>
  )
}
