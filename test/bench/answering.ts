import type { Phone } from '@companion/server/crowd/phone'
import { nanoid } from 'nanoid'

/** Everyone answers the first question of the bench's programme so many times, each as soon as the last answer was acknowledged. */
export async function everybodyAnswers(phones: readonly Phone[], times: number): Promise<void> {
  await Promise.all(
    phones.map(async (phone) => {
      for (let n = 0; n < times; n++) {
        const choice = 'abcd'[n % 4] as string
        const ack = await phone.send({
          id: nanoid(),
          type: 'answer',
          pollId: 'p1',
          run: 1,
          answer: { choice },
        })
        if (!ack.ok) throw new Error(ack.code)
      }
    }),
  )
}
