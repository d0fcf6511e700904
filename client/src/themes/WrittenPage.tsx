import type { WrittenPageData, WrittenText, WrittenTheme } from '@companion/shared/programme/written'
import { Details, Heading, Link, List, Section, Table, Text } from '../ui/kit.ts'
import { Layout } from '../ui/Layout.tsx'
import { count, number } from '../words/numbers.ts'
import { Quote } from './Quote.tsx'
import { baseOf, kindNamesMany } from './words.ts'

/** What people wrote, by theme: how many texts, examples by rules, and the way to every text behind a figure. */
export function WrittenPage({
  of,
  fewest,
  sessions,
  counts,
  copies,
  without,
  themes,
  canEdit,
}: WrittenPageData) {
  const base = baseOf(of)
  const all = Object.values(counts).reduce((sum, one) => sum + one, 0)
  const found = themes.filter(({ texts }) => texts > 0)
  return (
    <Layout wide>
      <Ways of={of} sessions={sessions} canEdit={canEdit} />
      <Heading level={1}>What people wrote{of === null ? ', in all sessions' : `: ${of.title}`}</Heading>
      {all === 0 ? (
        <Text>
          There is nothing to read yet. Answers, questions and key points appear here once a host has read
          them and shown them.
        </Text>
      ) : (
        <>
          <Text>
            <Link href={`${base}/texts?theme=all`}>{count(all, 'text', 'texts')}</Link>
            {`: ${kindNamesMany(counts)}.`}
            {copies > 0 && ` ${number(copies)} of them ${copies === 1 ? 'says' : 'say'} the same as another.`}
          </Text>
          <Text variant="quiet">
            These figures count texts, not people: one person may have written several, and most people wrote
            none. A text can be in several themes. The themes are suggested by words that stand in a text, and
            people check them.
          </Text>
          <Table
            caption="Themes, by how many texts are in them"
            isCaptionHidden
            isCards
            isNumeric
            rowHead="Theme"
            columns={[
              { key: 'texts', head: 'Texts' },
              { key: 'share', head: 'Of 100 texts' },
              { key: 'copies', head: 'Say the same as another' },
              { key: 'confirmed', head: 'Checked by a person' },
            ]}
            rows={[
              ...found.map(({ id, title, texts, copies: same, confirmed }) => ({
                key: id,
                head: <Link href={`#${id}`}>{title}</Link>,
                cells: [
                  <Link key="texts" href={`${base}/texts?theme=${id}`}>
                    {number(texts)}
                  </Link>,
                  number(Math.round((100 * texts) / all)),
                  number(same),
                  number(confirmed),
                ],
              })),
              {
                key: 'none',
                head: 'In no theme',
                cells: [
                  <Link key="texts" href={`${base}/texts?theme=none`}>
                    {number(without)}
                  </Link>,
                  number(Math.round((100 * without) / all)),
                  '',
                  '',
                ],
              },
            ]}
          />
          <HowChosen />
          <div className="app-themes">
            {found.map((theme) => (
              <ThemeCard key={theme.id} theme={theme} base={base} fewest={fewest} isOfAll={of === null} />
            ))}
          </div>
        </>
      )}
    </Layout>
  )
}

function Ways({ of, sessions, canEdit }: Pick<WrittenPageData, 'of' | 'sessions' | 'canEdit'>) {
  return (
    <nav className="app-desk__nav" aria-label="Sessions">
      {sessions.length > 1 && (
        <Link href="/officials/written" aria-current={of === null ? 'page' : undefined}>
          All sessions
        </Link>
      )}
      {sessions.map(({ id, title }) => (
        <Link key={id} href={`/${id}/written`} aria-current={of?.id === id ? 'page' : undefined}>
          {title}
        </Link>
      ))}
      {canEdit && <Link href="/officials/themes">Change the themes</Link>}
    </nav>
  )
}

function HowChosen() {
  return (
    <Details summary="How themes and examples are chosen">
      <List kind="bullet">
        <li>
          A text is in a theme because of words in it, which are marked where it is shown, or because somebody
          put it there. Some texts are put into the wrong theme, and some are missed.
        </li>
        <li>
          Typical: the texts whose words stand in the largest share of the theme’s other texts, averaged over
          the words of the text. Different: the text whose words stand in the smallest share.
        </li>
        <li>
          Only texts of 6 to 60 words are examples. Of texts that say the same, one stands for all. They are
          shown word for word.
        </li>
        <li>Here are only texts that a host has read and shown to everyone.</li>
      </List>
    </Details>
  )
}

type CardProps = { theme: WrittenTheme; base: string; fewest: number; isOfAll: boolean }

function ThemeCard({ theme, base, fewest, isOfAll }: CardProps) {
  const { id, title, about, texts, typical, different, disagreements } = theme
  return (
    <Section id={id} title={title} className="app-card app-theme">
      <Text variant="quiet">{about}</Text>
      <Examples title="Typical" texts={typical} fewest={fewest} isOfAll={isOfAll} />
      <Examples title="Different" texts={different} fewest={fewest} isOfAll={isOfAll} />
      <Examples title="Where a group did not agree" texts={disagreements} fewest={fewest} isOfAll={isOfAll} />
      <Text>
        <Link href={`${base}/texts?theme=${id}`}>
          {texts === 1
            ? `Read the text about ‘${title}’`
            : `Read all ${number(texts)} texts about ‘${title}’`}
        </Link>
      </Text>
    </Section>
  )
}

type ExamplesProps = { title: string; texts: WrittenText[]; fewest: number; isOfAll: boolean }

function Examples({ title, texts, fewest, isOfAll }: ExamplesProps) {
  if (texts.length === 0) return null
  return (
    <>
      <Heading level={3} size="s">
        {title}
      </Heading>
      {texts.map((text) => (
        <Quote key={`${text.session.id} ${text.key}`} text={text} fewest={fewest} isOfAll={isOfAll} />
      ))}
    </>
  )
}
