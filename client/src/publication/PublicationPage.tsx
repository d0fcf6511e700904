import type { PublicationPageData, PublicationView } from '@companion/shared/programme/publication'
import { TeamLayout } from '../desk/TeamLayout.tsx'
import { Button, Details, Link, PostForm, Section, Tag, Text, Textarea } from '../ui/kit.ts'
import { OfficialsNav } from '../ui/OfficialsNav.tsx'
import { momentInWords } from '../words/time.ts'
import { ChangesTable } from './ChangesTable.tsx'
import { standInWords } from './figureStatus.ts'
import { SeenByTable } from './SeenByTable.tsx'

/** Whether the figures of a session are provisional, publishing them, and everything that was published of them. */
export function PublicationPage(data: PublicationPageData) {
  const { session, status, publications, changes, wordings, seenBy, problem, refused, done } = data
  return (
    <TeamLayout
      nav={<OfficialsNav session={session.id} part="publication" />}
      title={`${session.title}: publication`}
      done={done}
      problems={problem === undefined ? [] : [{ field: 'why', text: problem }]}
      refused={refused}
    >
      <Text>
        {status === 'published' ? (
          <Tag colour="green">Published</Tag>
        ) : (
          <Tag colour="yellow">Provisional</Tag>
        )}
      </Text>
      <Text>{standInWords(data)}</Text>
      {changes !== null && (
        <Section id="changed" title="What has changed since">
          <ChangesTable changes={changes} wordings={wordings} />
        </Section>
      )}
      <Publish {...data} />
      {publications.map((publication) => (
        <Published key={publication.number} session={session.id} wordings={wordings} {...publication} />
      ))}
      {publications.length === 0 && (
        <Section id="seen" title="Who could see these figures so far">
          <SeenByTable seenBy={seenBy} />
        </Section>
      )}
    </TeamLayout>
  )
}

function Publish({ session, status, seen, canPublish, form, problem }: PublicationPageData) {
  if (status === 'published') return null
  if (status === 'open') return <Text>An official can publish them when the session has ended.</Text>
  if (!canPublish) return <Text>An official can publish them here.</Text>
  return (
    <Section
      id="publish"
      title={seen === 0 ? 'Publish these figures' : 'Publish the figures as they are now'}
    >
      <Text>
        Publishing says that these are the figures to use. If they change later, every page says so. You can
        then publish them again, and what was published before is kept.
      </Text>
      <PostForm action={`/${session.id}/publication`} fields={{ seen }} className="app-desk__form" noValidate>
        <Textarea
          id="why"
          name="why"
          rows={3}
          label={seen === 0 ? 'Note (optional)' : 'What has changed, and why'}
          hint="Everyone who watches this session can read it."
          error={problem}
          defaultValue={form.why}
          maxLength={1000}
        />
        <Button type="submit" text={seen === 0 ? 'Publish these figures' : 'Publish the revised figures'} />
      </PostForm>
    </Section>
  )
}

type PublishedProps = PublicationView & { session: string; wordings: Readonly<Record<string, string>> }

function Published({ session, wordings, number, at, by, why, changes, seenBy }: PublishedProps) {
  const title = number === 1 ? 'First publication' : `Revision ${number - 1}`
  return (
    <Section id={`publication-${number}`} title={`${title}: ${momentInWords(at)}`}>
      <Text>{`Published by: ${by}.${why === '' ? '' : ` ${why}`}`}</Text>
      <Text>
        <Link href={`/${session}/publication/${number}.csv`}>
          The figures as they were published then (CSV)
        </Link>
      </Text>
      {changes !== null && <ChangesTable changes={changes} wordings={wordings} />}
      <Details summary="Who could see them before">
        <SeenByTable seenBy={seenBy} />
      </Details>
    </Section>
  )
}
