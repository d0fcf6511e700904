import type { ExperiencePageData } from '@companion/shared/experiences/pages'
import { useMessages } from '../messages/messages.ts'
import { usePageMessages } from '../messages/pageMessages.ts'
import { Button, ButtonGroup, Heading, Inset, Text } from '../ui/kit.ts'

type Props = { found: NonNullable<ExperiencePageData['found']> }

/** What in an experience looks like a detail of a person, before it is taken: its writer removes it, or sends it as it is. */
export function FoundDetails({ found }: Props) {
  const { details } = useMessages()
  const { experience: words } = usePageMessages()
  const parts = found.map(({ kind, found: text }) => details.part(details.names[kind], text))
  return (
    <Inset variant="problem" role="alert">
      <Heading level={2} size="s">
        {words.check}
      </Heading>
      <Text>
        {details.found(parts)} {words.goBack}
      </Text>
      <ButtonGroup>
        <Button
          type="submit"
          name="without"
          value="yes"
          text={found.length > 1 ? details.takeOutAll : details.takeOut}
        />
        <Button type="submit" name="anyway" value="yes" variant="secondary" text={details.sendAnyway} />
      </ButtonGroup>
    </Inset>
  )
}
