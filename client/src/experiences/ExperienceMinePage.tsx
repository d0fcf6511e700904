import { type Box as BoxName, boxes } from '@companion/shared/experiences/experience'
import type { ExperienceMinePageData } from '@companion/shared/experiences/pages'
import { useMessages } from '../messages/messages.ts'
import { usePageMessages } from '../messages/pageMessages.ts'
import { OutcomeCard } from '../outcomes/OutcomeCard.tsx'
import { Blocks } from '../ui/Blocks.tsx'
import { Button, ButtonGroup, ButtonLink, Heading, Inset, Link, PostForm, Section, Text } from '../ui/kit.ts'
import { LanguageLink } from '../ui/LanguageLink.tsx'
import { Layout } from '../ui/Layout.tsx'
import { ChosenPictures } from './ChosenPictures.tsx'

/** An experience as its author sees it by the private link: whether it was read, what was decided, and changing or deleting it. */
export function ExperienceMinePage(props: ExperienceMinePageData) {
  const { said, at, isRead, isSent, isRemoving, theme } = props
  const { experience, mine } = usePageMessages()
  const { day, time, urgent } = useMessages()
  const words = experience.mine
  if (said === null)
    return (
      <Layout aside={<LanguageLink />}>
        <Heading level={1}>{words.removed}</Heading>
        <Text>{words.removedMore}</Text>
        <Text>
          <Link href="/experience">{words.another}</Link>
        </Text>
      </Layout>
    )
  return (
    <Layout aside={<LanguageLink />}>
      {isSent && <p className="app-note" role="status" data-sent>{`${words.sent}.`}</p>}
      <Heading level={1}>{words.title}</Heading>
      {props.calls !== undefined && (
        <Section id="help" title={words.help}>
          <Text className="app-help">{urgent}</Text>
          <Blocks blocks={[{ calls: props.calls }]} />
        </Section>
      )}
      <Text>{mine.lead}</Text>
      <Text>
        {mine.received(day(at), time(at))} {isRead ? words.read : words.unread}
      </Text>
      <Inset>
        {theme !== undefined && <Text variant="quiet">{theme.title}</Text>}
        {boxes.map((box) => (
          <Box key={box} box={box} said={said} />
        ))}
      </Inset>
      <Text>
        {experience.whatMayWeDo} {experience.permission[said.permission]}
      </Text>
      {isRemoving ? <Removing link={props.link} /> : <Ways {...props} />}
      {isRead && <Came outcomes={props.came} />}
    </Layout>
  )
}

function Came({ outcomes }: { outcomes: ExperienceMinePageData['came'] }) {
  const { outcomes: words } = usePageMessages()
  return (
    <Section id="came" title={words.yours}>
      {outcomes.length === 0 && <Text>{words.none}</Text>}
      {outcomes.map((outcome) => (
        <OutcomeCard key={outcome.id} outcome={outcome} level={3} />
      ))}
      <Text>
        <Link href="/outcomes">{words.all}</Link>
      </Text>
    </Section>
  )
}

type BoxProps = { box: BoxName; said: NonNullable<ExperienceMinePageData['said']> }

/** What someone said in one box, in words and in pictures; nothing where they said nothing there. */
function Box({ box, said: { words, pictures } }: BoxProps) {
  const { experience } = usePageMessages()
  const text = words[box]
  const chosen = box === 'change' ? undefined : pictures?.[box]
  if (text === undefined && chosen === undefined) return null
  return (
    <Section id={`said-${box}`} title={experience.boxes[box]} size="s">
      {text !== undefined && <Text className="app-experience__words">{text}</Text>}
      {chosen !== undefined && <ChosenPictures chosen={chosen} names={experience.picture} />}
    </Section>
  )
}

function Removing({ link }: { link: string }) {
  const { mine: words } = usePageMessages().experience
  return (
    <PostForm action={`/experience/${link}/remove`}>
      <Heading level={2}>{words.sure}</Heading>
      <Text>{words.cannotUndo}</Text>
      <ButtonGroup>
        <Button type="submit" variant="warning" text={words.remove} />
        <Link href={`/experience/${link}`}>{words.keep}</Link>
      </ButtonGroup>
    </PostForm>
  )
}

function Ways({ link, canChange, canRemove }: ExperienceMinePageData) {
  const { mine: words } = usePageMessages().experience
  return (
    <>
      <ButtonGroup>
        {canChange && <ButtonLink href={`/experience/${link}/change`}>{words.change}</ButtonLink>}
        {canRemove && <ButtonLink href={`/experience/${link}/remove`}>{words.remove}</ButtonLink>}
      </ButtonGroup>
      <Text>
        <Link href="/experience">{words.another}</Link>
      </Text>
    </>
  )
}
