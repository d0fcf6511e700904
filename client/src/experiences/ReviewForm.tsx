import type { ExperienceReadingPageData } from '@companion/shared/experiences/pages'
import { Button, ButtonGroup, Choices, Details, Fieldset, PostForm, Textarea, TextInput } from '../ui/kit.ts'

/** What whoever read an experience says of it: what to mask, what it is about, and what becomes of it. */
export function ReviewForm({ page }: { page: ExperienceReadingPageData }) {
  const { line, version, form, details, suggested, problem } = page
  const error = (field: string) => (problem?.field === field ? problem.text : undefined)
  return (
    <PostForm
      action={`/experiences/${line.number}/review`}
      fields={{ seen: version }}
      className="app-desk__form"
      noValidate
    >
      {details.length > 0 && (
        <Fieldset legend="Mask what may say who it is about" size="s" className="app-experience__group">
          <Choices
            kind="checkboxes"
            name="detail"
            choices={details.map((detail, at) => ({
              id: `detail-${at}`,
              value: detail,
              label: detail,
              isChosen: form.details.includes(detail),
            }))}
          />
        </Fieldset>
      )}
      <Textarea
        id="masks"
        name="masks"
        label="Words to mask"
        hint="One phrase on each line, as it stands in the text"
        error={error('masks')}
        rows={form.masks.split('\n').length + 1}
        defaultValue={form.masks}
      />
      <TextInput
        id="tags"
        name="tags"
        label="Themes"
        hint="With commas between them"
        defaultValue={form.tags}
        autoComplete="off"
      />
      {suggested.length > 0 && (
        <Details summary="Suggested themes" open={form.suggested.length > 0} isPlain>
          <Choices
            kind="checkboxes"
            name="tag"
            choices={suggested.map((tag, at) => ({
              id: `tag-${at}`,
              value: tag,
              label: tag,
              isChosen: form.suggested.includes(tag),
            }))}
          />
        </Details>
      )}
      <Choices
        kind="checkboxes"
        name="marked"
        className="app-experience__group"
        choices={[{ id: 'marked', value: 'yes', label: 'Mark it for another look', isChosen: form.isMarked }]}
      />
      <TextInput
        id="reason"
        name="reason"
        label="Why it is set aside, if it is"
        error={error('reason')}
        defaultValue={form.reason}
        maxLength={200}
        autoComplete="off"
      />
      <ButtonGroup>
        {line.reading !== 'read' && <Button type="submit" name="act" value="read" text="Mark as read" />}
        <Button type="submit" name="act" value="save" variant="secondary" text="Save only" />
        {line.reading !== 'aside' && (
          <Button type="submit" name="act" value="aside" variant="secondary" text="Set aside" />
        )}
        {line.reading !== 'unread' && (
          <Button type="submit" name="act" value="unread" variant="secondary" text="Mark as not read" />
        )}
      </ButtonGroup>
    </PostForm>
  )
}
