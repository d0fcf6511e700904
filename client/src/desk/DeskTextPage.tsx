import type { DeskTextPageData } from '@companion/shared/programme/desk'
import { problemIn } from '@companion/shared/programme/problem'
import { Button, Details, Inset, Link, List, PostForm, Text, Textarea, TextInput } from '../ui/kit.ts'
import { DeskLayout } from './DeskLayout.tsx'

/** One page beside the sessions, to write. */
export function DeskTextPage({ id, seen, form, problems, refused, theirs, done }: DeskTextPageData) {
  return (
    <DeskLayout part="texts" title={form.title || 'A page'} done={done} problems={problems} refused={refused}>
      <Text>
        <Link href={`/${id}`}>See this page</Link>
      </Text>
      <PostForm action={`/organise/texts/${id}`} fields={{ seen }} className="app-desk__form" noValidate>
        <TextInput
          id="title"
          name="title"
          label="Title"
          error={problemIn(problems, 'title')}
          defaultValue={form.title}
        />
        <Textarea
          id="text"
          name="text"
          label="Text"
          hint={
            <>
              A line is a paragraph. Write <code>## </code> before a heading, <code>- </code> before a line of
              a list, and <code>+ </code> before a place to turn:{' '}
              <code>+ Samaritans | call 116 123 | https://… | What they do</code>.
            </>
          }
          rows={18}
          error={problemIn(problems, 'text')}
          defaultValue={form.text}
        />
        <Button type="submit" text="Save" />
      </PostForm>
      {theirs !== undefined && (
        <Inset>
          <Text>Someone else has written this meanwhile:</Text>
          <Text>{theirs.title}</Text>
          <pre className="app-desk__theirs">{theirs.text}</pre>
        </Inset>
      )}
      <Details summary="What other languages show">
        <List kind="bullet">
          <li>A sentence that is as it was prepared is shown in each language.</li>
          <li>A sentence that you change is shown in English until it is translated.</li>
        </List>
      </Details>
    </DeskLayout>
  )
}
