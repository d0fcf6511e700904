import type { DeskAskedPageData } from '@companion/shared/programme/desk'
import { problemIn } from '@companion/shared/programme/problem'
import { Button, Link, PostForm, Section, Text, Textarea, TextInput } from '../ui/kit.ts'
import { DeskLayout } from './DeskLayout.tsx'

/** What questions of a session may be about, what its people may say of themselves, and who looks after their safety. */
export function DeskAskedPage({ of, seen, form, problems, refused, done }: DeskAskedPageData) {
  return (
    <DeskLayout
      part="sessions"
      title="Topics, who people are, and safety"
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
        <Section id="safety" title="Who looks after people’s safety">
          <Text>
            Hosts and moderators are told this when a message may be about someone in danger. Nobody else sees
            it.
          </Text>
          <TextInput
            id="leadName"
            name="leadName"
            label="Name (optional)"
            hint="The safeguarding lead of this session"
            autoComplete="off"
            error={problemIn(problems, 'leadName')}
            defaultValue={form.leadName}
          />
          <TextInput
            id="leadReach"
            name="leadReach"
            label="How the team reaches them (optional)"
            hint="For example, a telephone number or a channel of the team’s chat"
            autoComplete="off"
            error={problemIn(problems, 'leadReach')}
            defaultValue={form.leadReach}
          />
        </Section>
        <Button type="submit" text="Save" />
      </PostForm>
    </DeskLayout>
  )
}
