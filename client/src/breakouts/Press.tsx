import { useConnection } from '../live/useView.ts'
import { Button, PostForm } from '../ui/kit.ts'

type Props = {
  action: string
  round: number
  type: 'beScribe' | 'offerWriteUp' | 'sendWriteUp'
  text: string
  /** What is done first: nothing more where it is not. */
  before?: () => Promise<boolean>
}

/** A button about a write-up that is a form of its own. */
export function Press({ action, round, type, text, before }: Props) {
  const { send } = useConnection()
  return (
    <PostForm
      action={action}
      fields={{ type, round }}
      onSend={() =>
        void Promise.resolve(before?.() ?? true).then((isDone) => isDone && send({ type, round }))
      }
    >
      <Button type="submit" variant="secondary" text={text} />
    </PostForm>
  )
}
