import { Button, PostForm, Section, Text, TextInput } from '../ui/kit.ts'

/** What organisers can do besides: end the taking of experiences, and find what one person asks about. */
export function OrganiserTools({ isOpen, isSealed }: { isOpen: boolean; isSealed: boolean }) {
  return (
    <>
      <Section id="request" title="Answer one person’s request">
        <PostForm action="/experiences/link" noValidate>
          <TextInput
            id="link"
            name="link"
            label="Link to their experience"
            hint="They send it to you. Without it no one can say which words are theirs."
            autoComplete="off"
          />
          <Button type="submit" variant="secondary" text="Find it" />
        </PostForm>
      </Section>
      <Section id="sharing" title={isOpen ? 'Stop taking experiences' : 'Take experiences again'}>
        {isSealed ? (
          <Text>It has been forgotten who sent what. Nothing can be changed any more.</Text>
        ) : (
          <PostForm action="/experiences/sharing" fields={{ open: isOpen ? 'no' : 'yes' }}>
            <Text>
              {isOpen
                ? 'When the conversation is over: the form then says so. The days after which it is forgotten who sent what are counted from here.'
                : 'The form has said that no more are taken since someone stopped it.'}
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
