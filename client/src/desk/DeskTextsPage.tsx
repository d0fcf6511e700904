import type { DeskTextsPageData } from '@companion/shared/programme/desk'
import type { About } from '@companion/shared/programme/texts'
import { Button, Link, List, PostForm, Section, Text, Textarea, TextInput } from '../ui/kit.ts'
import { DeskLayout } from './DeskLayout.tsx'

const fields: Record<keyof About, { label: string; hint: string }> = {
  name: { label: 'Name', hint: 'It stands at the head of every page, and in the tab' },
  title: { label: 'Title of the first page', hint: 'What people are asked to do' },
  lead: { label: 'Below the title', hint: 'How to take part, in two or three sentences' },
}

/** What the conversation is called, and the way to each page that stands beside its sessions. */
export function DeskTextsPage({ seen, about, problems, refused, pages, done }: DeskTextsPageData) {
  return (
    <DeskLayout part="texts" title="Texts" done={done} problems={problems} refused={refused}>
      <Section id="about" title="The conversation">
        <PostForm action="/organise/texts" fields={{ seen }} className="app-desk__form" noValidate>
          {(Object.keys(fields) as (keyof About)[]).map((name) => {
            const common = {
              id: name,
              name,
              ...fields[name],
              error: problems.find(({ field }) => field === name)?.text,
              defaultValue: about[name],
            }
            return name === 'lead' ? (
              <Textarea key={name} rows={3} {...common} />
            ) : (
              <TextInput key={name} {...common} />
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
