import { useMessages } from '../messages/messages.ts'
import { usePageMessages } from '../messages/pageMessages.ts'
import { Heading, Text } from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import type { LanguagesPageData } from './page.ts'

/** Every language, in its own words and its own direction. */
export function LanguagesPage({ languages, session, back }: LanguagesPageData) {
  const own = useMessages().language.code
  const words = usePageMessages().languages
  return (
    <Layout {...(session && { session })} aside={<LanguageLink session={session?.id} />}>
      <Heading level={1}>{words.title}</Heading>
      <Text>{words.lead}</Text>
      <ul className="app-languages">
        {languages.map(({ code, direction, name }) => (
          <li key={code}>
            <a
              className="app-languages__link"
              href={`/language?to=${code}&back=${encodeURIComponent(back)}`}
              lang={code}
              hrefLang={code}
              dir={direction}
              aria-current={code === own ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Layout>
  )
}
