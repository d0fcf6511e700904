import type { ExperienceReadingPageData } from '@companion/shared/experiences/pages'
import { experience as words } from '../messages/en/experience.ts'
import { Button, ButtonGroup, Inset, Link, PostForm, Section, Text, TextInput } from '../ui/kit.ts'
import { count, number } from '../words/numbers.ts'
import { momentInWords } from '../words/time.ts'
import { ChosenPictures } from './ChosenPictures.tsx'
import { LineTags } from './LineTags.tsx'
import { ReadersLayout } from './ReadersLayout.tsx'
import { ReviewForm } from './ReviewForm.tsx'

const voices = { own: 'Their own experience.', other: 'Sent by someone who helps them.' } as const
const permissions = {
  count: 'To read and count only: show the words to nobody else.',
  quote: 'Parts may be quoted without names, once they are checked.',
  publish: 'It may be published without names, once it is checked.',
} as const

/** One experience, for whoever reads it. */
export function ExperienceReadingPage(page: ExperienceReadingPageData) {
  const { line, isMine, done, problem, refused, decided } = page
  const isOthers = line.takenBy !== undefined && !isMine
  return (
    <ReadersLayout
      title={`Experience ${number(line.number)}`}
      hasWayBack
      done={done}
      problem={problem}
      refused={refused}
    >
      <LineTags line={line} />
      <Text variant="aside">
        Sent {momentInWords(line.at)}
        {line.theme !== '' && `, about ${line.theme}`}. {voices[page.voice]}
        {decided !== undefined &&
          ` ${line.reading === 'aside' ? 'Set aside' : 'Read'} by ${decided.by}, ${momentInWords(decided.at)}.`}
        {decided?.reason !== undefined && ` ${decided.reason}`}
      </Text>
      <div className="app-desk__columns">
        <div>
          <Said {...page} />
        </div>
        <div>
          <Taking number={line.number} takenBy={line.takenBy} isMine={isMine} />
          {!isOthers && <ReviewForm page={page} />}
          {page.waitingCopies > 0 && (
            <Alike
              number={line.number}
              some={page.waitingCopies}
              reason={page.form.alikeReason}
              problem={problem}
            />
          )}
          {page.canAnswer && line.reading === 'read' && (
            <Text>
              <Link href={`/officials/outcomes/new?answers=experience/${line.number}`}>
                Write what came of it
              </Link>
            </Text>
          )}
          {page.isOrganiser && <Erase {...page} />}
        </div>
      </div>
    </ReadersLayout>
  )
}

function Said({ words: said, pictures, who, permission }: ExperienceReadingPageData) {
  return (
    <>
      {said.length === 0 && pictures.length === 0 && <Text>Its words were erased.</Text>}
      {said.map(({ box, parts }) => (
        <Section key={box} id={`said-${box}`} title={words.boxes[box]} size="s">
          <Text className="app-experience__words">
            {parts.map(({ text, hidden }, at) =>
              hidden ? (
                <s key={at} className="app-masked" title="Masked: no one else sees this">
                  {text}
                </s>
              ) : (
                text
              ),
            )}
          </Text>
        </Section>
      ))}
      {pictures.map(({ box, pictures: chosen }) => (
        <Section key={box} id={`pictures-${box}`} title={`${words.boxes[box]} In pictures`} size="s">
          <ChosenPictures chosen={chosen} names={words.picture} />
        </Section>
      ))}
      <Inset>
        <strong>{permissions[permission]}</strong>
      </Inset>
      {who.map(({ question, answer }) => (
        <Text key={question} variant="small">
          {question} {answer}
        </Text>
      ))}
    </>
  )
}

function Taking({
  number: one,
  takenBy,
  isMine,
}: {
  number: number
  takenBy: string | undefined
  isMine: boolean
}) {
  if (takenBy !== undefined && !isMine)
    return (
      <Inset variant="problem">
        <Text>{takenBy} is reading this one.</Text>
      </Inset>
    )
  return (
    <PostForm action={`/experiences/${one}/take`} fields={{ on: isMine ? 'no' : 'yes' }}>
      <Button
        type="submit"
        variant="secondary"
        text={isMine ? 'Put it back for others' : 'Take it, so that nobody else reads it'}
      />
    </PostForm>
  )
}

type AlikeProps = {
  number: number
  some: number
  reason: string
  problem: ExperienceReadingPageData['problem']
}

function Alike({ number: one, some, reason, problem }: AlikeProps) {
  return (
    <Section id="alike" title={`${count(some, 'near-copy waits', 'near-copies wait')}`} size="s">
      <Text>
        Each one is counted, separately from what people put in their own words.{' '}
        <Link href={`/experiences?show=all&alike=${one}`}>Look at them</Link> first: they may differ in what
        matters. What may be about danger is not among them.
      </Text>
      <PostForm action={`/experiences/${one}/alike`}>
        <TextInput
          id="alike-reason"
          name="reason"
          label="Why they are set aside, if they are"
          error={problem?.field === 'alike-reason' ? problem.text : undefined}
          defaultValue={reason}
          maxLength={200}
          autoComplete="off"
        />
        <ButtonGroup>
          <Button type="submit" name="act" value="read" variant="secondary" text="Mark them all as read" />
          <Button type="submit" name="act" value="aside" variant="secondary" text="Set them all aside" />
        </ButtonGroup>
      </PostForm>
    </Section>
  )
}

function Erase({ line, isConfirmed, problem }: ExperienceReadingPageData) {
  const page = `/experiences/${line.number}`
  return (
    <Section id="erase" title="Erase the words" size="s">
      {isConfirmed ? (
        <PostForm action={`${page}/erase`} noValidate>
          <TextInput
            id="why"
            name="why"
            label="Why"
            hint="This goes into the audit log. Do not repeat the words."
            error={problem?.field === 'why' ? problem.text : undefined}
            maxLength={120}
            autoComplete="off"
          />
          <Button type="submit" variant="warning" text="Erase the words" />
        </PostForm>
      ) : (
        <Text>
          <Link href={`/confirm?to=${page}`}>Give your code to erase the words</Link>
        </Text>
      )}
    </Section>
  )
}
