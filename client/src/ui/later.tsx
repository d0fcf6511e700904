import { type ComponentType, lazy } from 'react'
import { useMessages } from '../messages/messages.ts'
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
  const { notLoaded, reload } = useMessages()
  return (
    <Text>
      {notLoaded} <LinkButton text={reload} onClick={() => location.reload()} />
    </Text>
  )
}
