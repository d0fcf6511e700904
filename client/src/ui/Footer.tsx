import type { InfoPage } from '@companion/shared/infoPages'
import { useMessages } from '../messages/messages.ts'
import { usePageMessages } from '../messages/pageMessages.ts'
import { classes } from './classes.ts'
import { Link } from './Link.tsx'
import { Text } from './Text.tsx'

type Props = {
  /** The pages beside the sessions that the programme has. */
  pages: readonly InfoPage[]
  /** The session that the page belongs to, to which those pages lead back. */
  session: string | undefined
  isWide: boolean
  /** Whether it is a page of participants, which some read on a device that others use. */
  isForParticipants: boolean
}

/** The foot of every page. It is not hydrated, so browsers download no script for it. */
export function Footer({ pages, session, isWide, isForParticipants }: Props) {
  const { footer, event, experience, tell, outcomes } = usePageMessages()
  const { chooseLanguage, unchecked, you } = useMessages()
  const query = session === undefined ? '' : `?session=${session}`
  return (
    <footer className="app-footer">
      <div className={classes('govuk-width-container', isWide && 'app-wide')}>
        {pages.length > 0 && (
          <nav aria-label={footer.label}>
            <ul className="app-footer__pages">
              <li>
                <Link href={`/language${query}`}>{chooseLanguage}</Link>
              </li>
              <li>
                <Link href={`/experience${query}`}>{experience.title}</Link>
              </li>
              <li>
                <Link href={session === undefined ? '/outcomes' : `/${session}/outcomes`}>
                  {outcomes.title}
                </Link>
              </li>
              {isForParticipants && session !== undefined && (
                <li>
                  <Link href={`/${session}/about`}>{event.about}</Link>
                </li>
              )}
              {isForParticipants && (
                <li>
                  <Link href={`/tell${query}`}>{tell.title}</Link>
                </li>
              )}
              {pages.map((page) => (
                <li key={page}>
                  <Link href={`/${page}${query}`}>{footer.pages[page]}</Link>
                </li>
              ))}
              {isForParticipants && (
                <li>
                  <Link href={`/forget${query}`}>{you.forget}</Link>
                </li>
              )}
            </ul>
          </nav>
        )}
        {unchecked !== '' && <Text variant="small">{unchecked}</Text>}
        <Text variant="small">{footer.anonymous}</Text>
        <Text variant="small">{footer.danger}</Text>
      </div>
    </footer>
  )
}
