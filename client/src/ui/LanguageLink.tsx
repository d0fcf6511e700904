import { useMessages } from '../messages/messages.ts'

/** The link to the page of languages, with a sign for people who cannot read this one. */
export function LanguageLink({ session }: { session?: string | undefined }) {
  const { chooseLanguage } = useMessages()
  return (
    <a className="app-header__link" href={`/language${session === undefined ? '' : `?session=${session}`}`}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
        <path
          d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3.5 12h17M12 3c-5.3 5-5.3 13 0 18M12 3c5.3 5 5.3 13 0 18"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
        />
      </svg>
      {chooseLanguage}
    </a>
  )
}
