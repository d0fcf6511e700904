import type { FreeText, FreeTextView } from '@companion/shared/views/results'
import { useConnection } from '../live/useView.ts'
import { Button, Details, Heading, LinkButton, Tag, Text } from '../ui/kit.ts'
import { number, people } from '../words/numbers.ts'
import { partNames } from '../words/parts.ts'

/** What people wrote to a poll, for a host to let through or hold back. Nothing here is seen by others until then. */
export function FreeTextQueue({ pollId, said }: { pollId: string; said: FreeTextView }) {
  const { send } = useConnection()
  const decide = (items: string[], show: boolean) =>
    send({ type: 'moderate', pollId, run: said.run, items: items.slice(0, 50), show })
  const { waiting, waitingCount, shown, heldBack, words } = said
  if (waitingCount + shown.length + heldBack.length + words.length === 0)
    return <Text variant="quiet">What people write comes up here for you to read first.</Text>
  const texts = (title: string, list: readonly FreeText[]) =>
    list.length > 0 && (
      <Details summary={title} isPlain>
        <TextList texts={list} canShow={list === heldBack} canHold={list === shown} onDecide={decide} />
      </Details>
    )
  return (
    <section className="app-queue" aria-label="What people wrote">
      {waitingCount > 0 && (
        <>
          <Heading level={3}>
            {number(waitingCount)} {waitingCount === 1 ? 'text waits' : 'texts wait'} to be read
          </Heading>
          <TextList texts={waiting} canShow canHold onDecide={decide} />
        </>
      )}
      {texts('Let through, latest first', shown)}
      {texts('Held back', heldBack)}
      {words.length > 0 && <WordList words={words} onDecide={decide} />}
    </section>
  )
}

type Decide = (items: string[], show: boolean) => void
type ListProps = { texts: readonly FreeText[]; canShow: boolean; canHold: boolean; onDecide: Decide }

function TextList({ texts, canShow, canHold, onDecide }: ListProps) {
  return (
    <ul className="app-said">
      {texts.map(({ id, text, part }) => (
        <li key={id} className="app-said__text">
          {text}
          {part !== undefined && (
            <Text as="span" variant="aside">{` ${partNames[part]}, counted apart. `}</Text>
          )}
          <Decisions
            about={text}
            canShow={canShow}
            canHold={canHold}
            onDecide={(show) => onDecide([id], show)}
          />
        </li>
      ))}
    </ul>
  )
}

type DecisionsProps = { about: string; canShow: boolean; canHold: boolean; onDecide: (show: boolean) => void }

function Decisions({ about, canShow, canHold, onDecide }: DecisionsProps) {
  return (
    <span className="app-decisions">
      {canShow && <LinkButton text="Let through" about={about} onClick={() => onDecide(true)} />}
      {canHold && <LinkButton text="Hold back" about={about} onClick={() => onDecide(false)} />}
    </span>
  )
}

/** Words, the most said first, each with where it stands. */
function WordList({ words, onDecide }: { words: FreeTextView['words']; onDecide: Decide }) {
  const common = words.filter(({ state, people: said }) => state === 'waiting' && said > 1)
  return (
    <>
      {common.length > 0 && (
        <Button
          variant="secondary"
          onClick={() =>
            onDecide(
              common.map(({ word }) => word),
              true,
            )
          }
          text={`Let through ${common.length} that more than one person said`}
        />
      )}
      <ul className="app-said">
        {words.map(({ word, text, people: said, spellings, state }) => (
          <li key={word} className="app-said__text app-said__text--word">
            <span>
              <strong>{text}</strong> <span className="app-quiet">{people(said)}</span>{' '}
              {spellings !== undefined && (
                <Text as="span" variant="aside">
                  {`Counted together: ${spellings.map(([text, count]) => `‘${text}’ ${count}`).join(', ')} `}
                </Text>
              )}
              {state !== 'waiting' && (
                <Tag colour={state === 'shown' ? 'green' : 'grey'}>
                  {state === 'shown' ? 'Let through' : 'Held back'}
                </Tag>
              )}
            </span>
            <Decisions
              about={text}
              canShow={state !== 'shown'}
              canHold={state !== 'heldBack'}
              onDecide={(show) => onDecide([word], show)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
