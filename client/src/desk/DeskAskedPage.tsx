import type { DeskAskedPageData } from '@companion/shared/programme/desk'
import { problemIn } from '@companion/shared/programme/problem'
import { Button, Link, PostForm, Text, Textarea } from '../ui/kit.ts'
import { DeskLayout } from './DeskLayout.tsx'

/** What questions of a session may be about, and what its people may say of themselves. */
export function DeskAskedPage({ of, seen, form, problems, refused, done }: DeskAskedPageData) {
  return (
    <DeskLayout
      part="sessions"
      title="Topics, and who people are"
      done={done}
      problems={problems}
      refused={refused}
    >
      <Text>
        <Link href={`/organise/sessions/${of.id}`}>{of.title}</Link>
      </Text>
      <PostForm
        action={`/organise/sessions/${of.id}/asked`}
        fields={{ seen }}
        className="app-desk__form"
        noValidate
      >
        <Textarea
          id="topics"
          name="topics"
          label="Topics"
          labelSize="m"
          hint="What a question can be about, one on each line"
          rows={8}
          error={problemIn(problems, 'topics')}
          defaultValue={form.topics}
        />
        <Textarea
          id="whoYouAre"
          name="whoYouAre"
          label="Who people are"
          labelSize="m"
          hint="What people may say of themselves. A question on one line, a hint after ‘? ’ on the next, and each answer on a line after ‘- ’. ‘Prefer not to say’ is always there."
          rows={18}
          error={problemIn(problems, 'whoYouAre')}
          defaultValue={form.whoYouAre}
        />
        <Button type="submit" text="Save" />
      </PostForm>
    </DeskLayout>
  )
}
