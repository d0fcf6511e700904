import {
  type Box,
  boxes,
  boxLength,
  permissions,
  pictureBoxes,
  pictures,
  voices,
} from '@companion/shared/experiences/experience'
import type { ExperiencePageData } from '@companion/shared/experiences/pages'
import { useMessages } from '../messages/messages.ts'
import { usePageMessages } from '../messages/pageMessages.ts'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import {
  Button,
  ButtonLink,
  Choices,
  Details,
  Fieldset,
  Heading,
  Hint,
  Inset,
  Link,
  OptionSymbol,
  PostForm,
  Select,
  Text,
  Textarea,
} from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import { FoundDetails } from './FoundDetails.tsx'

/** The form in which anyone shares an experience, at any time. */
export function ExperiencePage({
  link,
  isChange,
  form,
  asked,
  problem,
  found,
  isClosed,
  session,
}: ExperiencePageData) {
  const { experience: words, toSession } = usePageMessages()
  const { safety, upTo, aboutYou, preferNotToSay } = useMessages()
  if (isClosed)
    return (
      <Layout aside={<LanguageLink />}>
        <Heading level={1}>{words.title}</Heading>
        <Text>{words.closed}</Text>
        {Object.values(form.words).map((text) => text !== '' && <Inset key={text}>{text}</Inset>)}
      </Layout>
    )
  const errorOf = (field: string) => (problem?.field === field ? words.problems[problem.what] : undefined)
  const isNew = !isChange && problem === undefined && found === undefined
  return (
    <Layout {...(session && { session })} aside={<LanguageLink session={session?.id} />}>
      {problem !== undefined && (
        <ErrorSummary message={words.problems[problem.what]} href={`#${problem.field}`} takesFocus={false} />
      )}
      <Heading level={1}>{words.title}</Heading>
      {isNew && <Text variant="lead">{words.lead}</Text>}
      <PostForm
        action="/experience/send"
        fields={{ link }}
        noValidate
        className="app-experience"
        data-draft={isNew ? 'new' : isChange ? undefined : 'kept'}
      >
        {found !== undefined && <FoundDetails found={found} />}
        <Text>
          {words.some} {safety}
        </Text>
        {boxes.map((box) => (
          <Textarea
            key={box}
            id={box}
            name={box}
            label={words.boxes[box]}
            labelSize="m"
            hint={upTo(boxLength)}
            error={errorOf(box)}
            rows={5}
            defaultValue={form.words[box]}
          />
        ))}
        <Details
          summary={words.pictures}
          open={pictureBoxes.some((box) => form.pictures[box].length > 0)}
          isPlain
        >
          {pictureBoxes.map((box) => (
            <PictureFields key={box} box={box} chosen={form.pictures[box]} />
          ))}
        </Details>
        <Select
          id="theme"
          name="theme"
          label={words.theme}
          labelSize="m"
          none={words.noTheme}
          defaultValue={form.theme}
          options={asked.themes.map(({ id, title }) => [id, title] as const)}
        />
        <Fieldset legend={words.whose} size="m" className="app-experience__group">
          <Choices
            kind="radios"
            name="voice"
            choices={voices.map((voice) => ({
              id: `voice-${voice}`,
              value: voice,
              label: words.voice[voice],
              isChosen: form.voice === voice,
            }))}
          />
        </Fieldset>
        <Fieldset legend={words.whatMayWeDo} size="m" className="app-experience__group">
          <Hint id="permission-hint">{words.always}</Hint>
          {errorOf('permission-count') !== undefined && (
            <Inset as="p" variant="problem">
              {errorOf('permission-count')}
            </Inset>
          )}
          <Choices
            kind="radios"
            name="permission"
            choices={permissions.map((permission) => ({
              id: `permission-${permission}`,
              value: permission,
              label: words.permission[permission],
              isChosen: form.permission === permission,
            }))}
          />
        </Fieldset>
        {asked.questions.length > 0 && (
          <Details summary={aboutYou.summary} open={Object.keys(form.who).length > 0} isPlain>
            {asked.questions.map(({ id, text, hint, options }) => (
              <Select
                key={id}
                id={`who-${id}`}
                name={`who-${id}`}
                label={text}
                hint={hint}
                none={preferNotToSay}
                defaultValue={form.who[id]}
                options={options.map((option) => [option.id, option.text] as const)}
              />
            ))}
          </Details>
        )}
        <Button type="submit" id="send" text={isChange ? words.save : words.send} />
        <Text variant="small" className="app-experience__kept" hidden>
          {words.kept}
        </Text>
      </PostForm>
      {isChange && (
        <Text>
          <Link href={`/experience/${link}`}>{words.mine.keep}</Link>
        </Text>
      )}
      {session !== undefined && <ButtonLink href={`/${session.id}`}>{toSession}</ButtonLink>}
    </Layout>
  )
}

/** What can be chosen by its picture, for one of the boxes. */
function PictureFields({
  box,
  chosen,
}: {
  box: Extract<Box, 'helped' | 'failed'>
  chosen: readonly string[]
}) {
  const { experience: words } = usePageMessages()
  return (
    <Fieldset legend={words.boxes[box]} size="s" className="app-experience__group">
      <Choices
        kind="checkboxes"
        name={`pictures-${box}`}
        className="app-pictures"
        choices={pictures.map((picture) => ({
          id: `pictures-${box}-${picture}`,
          value: picture,
          label: (
            <>
              <OptionSymbol name={picture} />
              {words.picture[picture]}
            </>
          ),
          isChosen: chosen.includes(picture),
        }))}
      />
    </Fieldset>
  )
}
