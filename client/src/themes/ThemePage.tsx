import { problemIn } from '@companion/shared/programme/problem'
import type { ThemeForm, ThemePageData } from '@companion/shared/programme/written'
import { TeamLayout } from '../desk/TeamLayout.tsx'
import { Button, Details, Link, List, PostForm, Section, Text, Textarea, TextInput } from '../ui/kit.ts'
import { momentInWords } from '../words/time.ts'

const boxes: { name: keyof ThemeForm; label: string; hint: string; rows: number }[] = [
  { name: 'about', label: 'What belongs to it', hint: 'In a sentence, for those who check texts', rows: 2 },
  {
    name: 'terms',
    label: 'Words that are enough',
    hint: 'One word or phrase on a line. Where one stands in a text, it is in this theme',
    rows: 14,
  },
  {
    name: 'hints',
    label: 'Words that count together',
    hint: 'Two different ones near each other put a text into this theme',
    rows: 6,
  },
  {
    name: 'except',
    label: 'Exceptions',
    hint: 'Phrases in which a word from above does not count, such as ‘waiting room’',
    rows: 6,
  },
]

/** A theme, and the words that stand for it, to change. */
export function ThemePage({ isNew, seen, form, problems, refused, history, done }: ThemePageData) {
  return (
    <TeamLayout
      nav={
        <nav className="app-desk__nav" aria-label="Themes">
          <Link href="/officials/themes">Themes</Link>
        </nav>
      }
      title={isNew ? 'Add a theme' : form.title}
      done={done}
      problems={problems}
      refused={refused}
    >
      <PostForm
        action={isNew ? '/officials/theme' : `/officials/theme/${form.id}`}
        fields={{ seen }}
        className="app-desk__form"
        noValidate
      >
        {isNew && (
          <TextInput
            id="id"
            name="id"
            label="Short name"
            hint="Small letters, such as ‘waiting’. It stands in addresses and stays as it is"
            error={problemIn(problems, 'id')}
            defaultValue={form.id}
          />
        )}
        <TextInput
          id="title"
          name="title"
          label="Title"
          error={problemIn(problems, 'title')}
          defaultValue={form.title}
        />
        {boxes.map(({ name, ...box }) => (
          <Textarea
            key={name}
            id={name}
            name={name}
            {...box}
            error={problemIn(problems, name)}
            defaultValue={form[name]}
          />
        ))}
        <Button type="submit" text="Save" />
      </PostForm>
      <Details summary="How words are written here">
        <List kind="bullet">
          <li>Endings need no entry of their own: ‘wait’ finds ‘waits’, ‘waited’ and ‘waiting’.</li>
          <li>
            ‘don’t’ and ‘dont’ are found as ‘do not’. A long word with one letter wrong is found as well.
          </li>
          <li>
            <code>=closing</code> finds that form of the word alone.
          </li>
          <li>
            <code>#</code> stands for any figure: ‘# years’ finds ‘3 years’ and ‘three years’.
          </li>
          <li>
            <code>…</code> stands for up to three words: ‘took … years’ finds ‘took us over two years’.
          </li>
        </List>
      </Details>
      {!isNew && <Remove id={form.id} seen={seen} />}
      {history.length > 0 && <History history={history} />}
    </TeamLayout>
  )
}

function Remove({ id, seen }: { id: string; seen: number }) {
  return (
    <Details summary="Remove this theme">
      <Text>
        No text is in it any more. What was decided on texts is kept, and counts again if it is added again.
      </Text>
      <PostForm action={`/officials/theme/${id}`} fields={{ seen, remove: true }}>
        <Button type="submit" variant="warning" text="Remove it" />
      </PostForm>
    </Details>
  )
}

function History({ history }: Pick<ThemePageData, 'history'>) {
  return (
    <Section id="history" title="Versions">
      <List>
        {history.map(({ version, at, by, changed }) => (
          <li key={version}>
            <strong>
              Version {version}, {momentInWords(at)}
            </strong>
            <span> {by}</span>
            <List kind="bullet">
              {changed.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </List>
          </li>
        ))}
      </List>
    </Section>
  )
}
