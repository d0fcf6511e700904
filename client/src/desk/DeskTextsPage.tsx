import type { DeskTextsPageData } from '@companion/shared/programme/desk'
import { problemIn } from '@companion/shared/programme/problem'
import type { About } from '@companion/shared/programme/texts'
import type { ReactNode } from 'react'
import { Button, Link, List, PostForm, Section, Text, Textarea, TextInput } from '../ui/kit.ts'
import { DeskLayout } from './DeskLayout.tsx'

const fields: Record<keyof About, { label: string; hint: ReactNode; rows?: number }> = {
  name: { label: 'Name', hint: 'It stands at the head of every page, and in the tab' },
  title: { label: 'Title of the first page', hint: 'What people are asked to do' },
  lead: { label: 'Below the title', hint: 'How to take part, in two or three sentences', rows: 3 },
  blocks: {
    label: 'What the first page says of the conversation (optional)',
    hint: (
      <>
        What it is and is not, who runs it, the proposals. A line is a paragraph. Write <code>## </code>{' '}
        before a heading and <code>- </code> before a line of a list.
      </>
    ),
    rows: 14,
  },
  short: {
    label: 'What people can send in a message (optional)',
    hint: 'At most 300 characters. The address of this site is put below it.',
    rows: 3,
  },
  long: {
    label: 'What can stand in a newsletter (optional)',
    hint: 'At most 1,500 characters. The address of this site is put below it.',
    rows: 6,
  },
}

/** What the conversation is called, and the way to each page that stands beside its sessions. */
export function DeskTextsPage({ seen, form, problems, refused, pages, done }: DeskTextsPageData) {
  return (
    <DeskLayout part="texts" title="Texts" done={done} problems={problems} refused={refused}>
      <Section id="about" title="The conversation">
        <PostForm action="/organise/texts" fields={{ seen }} className="app-desk__form" noValidate>
          {(Object.keys(fields) as (keyof About)[]).map((name) => {
            const common = {
              id: name,
              name,
              label: fields[name].label,
              hint: fields[name].hint,
              error: problemIn(problems, name),
              defaultValue: form[name],
            }
            const { rows } = fields[name]
            return rows === undefined ? (
              <TextInput key={name} {...common} />
            ) : (
              <Textarea key={name} rows={rows} {...common} />
            )
          })}
          <Button type="submit" text="Save" />
        </PostForm>
      </Section>
      <Section id="pages" title="Pages beside the sessions">
        <Text>The foot of every page leads to these. One that is not written yet is left out.</Text>
        <List>
          {pages.map(({ id, title, isThere }) => (
            <li key={id}>
              <Link href={`/organise/texts/${id}`}>{title}</Link>
              {!isThere && ' (not written yet)'}
            </li>
          ))}
        </List>
      </Section>
    </DeskLayout>
  )
}
