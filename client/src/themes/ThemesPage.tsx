import type { ThemesPageData } from '@companion/shared/programme/written'
import { TeamLayout } from '../desk/TeamLayout.tsx'
import { Link, Table, Text } from '../ui/kit.ts'
import { number } from '../words/numbers.ts'

/** The themes that texts are sorted by. */
export function ThemesPage({ themes, done }: ThemesPageData) {
  return (
    <TeamLayout
      nav={
        <nav className="app-desk__nav" aria-label="Themes">
          <Link href="/officials/written">What people wrote, in all sessions</Link>
        </nav>
      }
      title="Themes"
      done={done}
    >
      <Text>
        A text is put into a theme by the words that stand for it. Changes count at once, in every session,
        and each version is kept.
      </Text>
      {themes.length > 0 && (
        <Table
          isCards
          caption="Themes"
          isCaptionHidden
          rowHead="Theme"
          columns={[
            { key: 'about', head: 'What belongs to it' },
            { key: 'terms', head: 'Words and phrases' },
            { key: 'versions', head: 'Version' },
          ]}
          rows={themes.map(({ id, title, about, terms, versions }) => ({
            key: id,
            head: <Link href={`/officials/theme/${id}`}>{title}</Link>,
            cells: [about, number(terms), number(versions)],
          }))}
        />
      )}
      <Text>
        <Link href="/officials/theme">Add a theme</Link>
      </Text>
    </TeamLayout>
  )
}
