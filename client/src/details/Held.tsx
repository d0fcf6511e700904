import { useMessages } from '../messages/messages.ts'
import { Button, ButtonGroup, Inset, LinkButton, Text } from '../ui/kit.ts'
import { finder, type Gate } from './useGate.ts'

type Props<M> = {
  gate: Gate<M>
  /** Put each text of it through `without`, and show or send what is left. */
  onTakeOut: (message: M, without: (text: string) => string) => void
  /** Show its words too: its box is gone. */
  isApart?: boolean
}

/** What is held, why, and what its author can do. */
export function Held<M>({ gate: { held, sendAnyway, forget }, onTakeOut, isApart = false }: Props<M>) {
  const { details: words } = useMessages()
  if (held === null) return null
  const { message, text, found } = held
  const takeOut = () =>
    void finder().then(({ withoutDetails }) => {
      forget()
      onTakeOut(message, withoutDetails)
    })
  return (
    <Inset variant="problem" role="alert">
      {isApart && <Text>{words.unsent(text)}</Text>}
      <Text>
        {found === 'unknown'
          ? words.unknown
          : words.found(found.map(({ kind, found: part }) => words.part(words.names[kind], part)))}
      </Text>
      <ButtonGroup>
        {found !== 'unknown' && (
          <Button onClick={takeOut} text={found.length > 1 ? words.takeOutAll : words.takeOut} />
        )}
        <LinkButton text={found === 'unknown' ? words.send : words.sendAnyway} onClick={sendAnyway} />
        {isApart && <LinkButton text={words.doNotSend} onClick={forget} />}
      </ButtonGroup>
    </Inset>
  )
}
