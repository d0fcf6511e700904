import type { WrittenText, WrittenTextsPageData } from '@companion/shared/programme/written'
import { TeamLayout } from '../desk/TeamLayout.tsx'
import { Button, Details, Link, PostForm, Select, Tag, Text } from '../ui/kit.ts'
import { Pages } from '../ui/Pages.tsx'
import { count, list, number } from '../words/numbers.ts'
import { Quote } from './Quote.tsx'
import { baseOf } from './words.ts'

/** All texts of a theme, a page at a time, each with why it is there and what a person says of it. */
export function WrittenTextsPage(data: WrittenTextsPageData) {
  const { of, theme, texts, all, pageNumber, pages, done, refused } = data
  const base = baseOf(of)
  return (
    <TeamLayout
      nav={
        <nav className="app-desk__nav" aria-label="What people wrote">
          <Link href={base}>What people wrote{of === null ? ', in all sessions' : `: ${of.title}`}</Link>
        </nav>
      }
      title={theme.title}
      done={done}
      refused={refused}
    >
      <Text variant="quiet">{theme.about}</Text>
      <Text>
        {count(all, 'text', 'texts')}
        {pages > 1 && `, of which this is page ${number(pageNumber)} of ${number(pages)}`}.
      </Text>
      <ol className="app-texts">
        {texts.map((text) => (
          <li key={`${text.session.id} ${text.key}`} className="app-card app-texts__one">
            <Quote text={text} fewest={data.fewest} isOfAll={of === null} />
            <Why text={text} only={data} />
            <Place text={text} {...data} />
          </li>
        ))}
      </ol>
      <Pages
        label="Pages of these texts"
        number={pageNumber}
        pages={pages}
        to={(page) => `${base}/texts?theme=${theme.id}&page=${page}`}
      />
    </TeamLayout>
  )
}

/** The themes of a text, and the words that put it into each. */
function Why({ text, only }: { text: WrittenText; only: WrittenTextsPageData }) {
  const { themes } = text
  if (themes.length === 0) return <Text variant="aside">In no theme.</Text>
  return (
    <ul className="app-texts__why">
      {themes.map(({ id, title, terms, verdict }) => (
        <li key={id}>
          <Tag colour={id === only.theme.id ? 'blue' : 'grey'}>{title}</Tag>{' '}
          <span className="app-quiet">{whyInWords(terms, verdict)}</span>
        </li>
      ))}
    </ul>
  )
}

function whyInWords(terms: readonly string[], verdict: 'in' | 'out' | null): string {
  const words = terms.length > 0 ? `because of ${list(terms.map((term) => `‘${term}’`))}` : ''
  if (verdict === 'out') return `taken out by a person${words && `; suggested ${words}`}`
  if (verdict === 'in') return words === '' ? 'put here by a person' : `${words}; checked by a person`
  return `suggested ${words}`
}

/** What a person says of a text and a theme. */
function Place({ text, of, theme, pageNumber, choices }: { text: WrittenText } & WrittenTextsPageData) {
  const own = text.themes.find(({ id }) => id === theme.id)
  const fields = { text: text.key, shown: theme.id, number: pageNumber, across: of === null }
  const action = `/${text.session.id}/written`
  const others = choices.filter(
    ({ id }) => !text.themes.some((one) => one.id === id && one.verdict !== 'out'),
  )
  const idOf = `${text.session.id}-${text.key.replaceAll('/', '-')}`
  return (
    <div className="app-texts__place">
      {own !== undefined && (
        <PostForm action={action} fields={{ ...fields, theme: own.id }} className="app-texts__verdict">
          {own.verdict !== 'in' && (
            <Button type="submit" name="verdict" value="in" variant="secondary" text="It belongs here" />
          )}
          {own.verdict !== 'out' && (
            <Button
              type="submit"
              name="verdict"
              value="out"
              variant="secondary"
              text="It does not belong here"
            />
          )}
          {own.verdict !== null && (
            <Button type="submit" name="verdict" value="" variant="secondary" text="Undo" />
          )}
        </PostForm>
      )}
      <Details summary="Put it into another theme">
        <PostForm action={action} fields={{ ...fields, verdict: 'in' }} className="app-desk__row">
          <Select
            id={`theme-${idOf}`}
            name="theme"
            label="Theme"
            options={others.map(({ id, title }) => [id, title] as const)}
          />
          <Button type="submit" variant="secondary" text="Put it there" />
        </PostForm>
      </Details>
    </div>
  )
}
