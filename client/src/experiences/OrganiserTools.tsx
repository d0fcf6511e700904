import type { ExperiencesDeskPageData } from '@companion/shared/experiences/pages'
import { Button, PostForm, Section, Text, TextInput } from '../ui/kit.ts'

/** What organisers can do besides: end the taking of experiences, and find what one person asks about. */
export function OrganiserTools({ isOpen, isSealed, link, problem }: ExperiencesDeskPageData) {
  return (
    <>
      <Section id="request" title="Answer one person’s request">
        <PostForm action="/experiences/link" noValidate>
          <TextInput
            id="link"
            name="link"
            label="Link to their experience"
            hint="They send it to you. Without it no one can say which words are theirs."
            defaultValue={link}
            error={problem?.field === 'link' ? problem.text : undefined}
            autoComplete="off"
          />
          <Button type="submit" variant="secondary" text="Find it" />
        </PostForm>
      </Section>
      <Section id="sharing" title={isOpen ? 'Stop taking experiences' : 'Take experiences again'}>
        {isSealed ? (
          <Text>We no longer know who sent what, so nothing can be changed.</Text>
        ) : (
          <PostForm action="/experiences/sharing" fields={{ open: isOpen ? 'no' : 'yes' }}>
            <Text>
              {isOpen
                ? 'Do this when the conversation is over. The form will say that it is closed. The days until we forget who sent what are counted from then.'
                : 'Someone stopped this. The form says that we are not taking any more.'}
            </Text>
            <Button
              type="submit"
              variant={isOpen ? 'warning' : 'secondary'}
              text={isOpen ? 'Stop taking experiences' : 'Take experiences again'}
            />
          </PostForm>
        )}
      </Section>
    </>
  )
}
