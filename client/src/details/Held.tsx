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
  if (held === null) return null
  const { message, text, found } = held
  const takeOut = () =>
    void finder().then(({ withoutDetails }) => {
      forget()
      onTakeOut(message, withoutDetails)
    })
  return (
    <Inset variant="problem" role="alert">
      {isApart && <Text>You wrote: ‘{text}’ It has not been sent.</Text>}
      <Text>
        {found === 'unknown'
          ? 'We could not check this for names and other details. Read it again before you send it. Others could find out who it is about.'
          : `This looks like ${found.said}. Others could find out who it is about.`}
      </Text>
      <ButtonGroup>
        {found !== 'unknown' && (
          <Button onClick={takeOut} text={found.isSeveral ? 'Take them out' : 'Remove it'} />
        )}
        <LinkButton text={found === 'unknown' ? 'Send it' : 'Send anyway'} onClick={sendAnyway} />
        {isApart && <LinkButton text="Do not send it" onClick={forget} />}
      </ButtonGroup>
    </Inset>
  )
}
