import { Link, LinkButton, List, VisuallyHidden } from '../ui/kit.ts'

type Props = {
  session: { id: string; callUrl: string }
  hasKeys: boolean
  onKeys: () => void
  onHelp: () => void
}

/** What a host needs now and then: the other pages of the session, the keys, signing out. */
export function Menu({ session: { id, callUrl }, hasKeys, onKeys, onHelp }: Props) {
  return (
    <>
      <button type="button" className="app-bar-button" popoverTarget="menu">
        Menu
      </button>
      <div className="app-menu" popover="auto" id="menu">
        <List>
          <NewTab href={`/${id}`} text="What participants see" />
          <NewTab href={`/${id}/screen`} text="The screen, to share in the call" />
          <NewTab href={`/${id}/screen?look=clear`} text="The screen, with nothing behind it (OBS)" />
          <NewTab href={`/${id}/moderator`} text="What moderators see" />
          <NewTab href={`/${id}/panellist`} text="What panellists see" />
          <NewTab href={`/${id}/official`} text="What officials see" />
          <NewTab href={callUrl} text="The video call" />
        </List>
        <label className="app-check">
          <input type="checkbox" checked={hasKeys} onChange={onKeys} />
          Single keys press buttons
        </label>
        <LinkButton text="Show the keys (?)" onClick={onHelp} />
        <form method="post" action="/sign-out">
          <LinkButton type="submit" text="Sign out" />
        </form>
      </div>
    </>
  )
}

function NewTab({ href, text }: { href: string; text: string }) {
  return (
    <li>
      <Link href={href} isNewTab>
        {text}
        <VisuallyHidden> (opens in a new tab)</VisuallyHidden>
      </Link>
    </li>
  )
}
