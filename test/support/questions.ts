import { hostView } from '@companion/server/rules/audiences/host'
import { participantView } from '@companion/server/rules/audiences/participant'
import { personalView } from '@companion/server/rules/audiences/personal'
import { screenView } from '@companion/server/rules/audiences/screen'
import type { SessionState } from '@companion/server/rules/state'
import type { QueueView } from '@companion/shared/views/questions'
import { parent, type Story } from './story.ts'

export const [ada, ben, cid] = [parent('ada'), parent('ben'), parent('cid')]

export const ask = (text: string) => ({ type: 'ask', text }) as const
export const upvote = (question: number, on = true) => ({ type: 'upvote', question, on }) as const
export const show = (question: number) => ({ type: 'reviewQuestion', question, verdict: 'show' }) as const
export const decline = (question: number) =>
  ({ type: 'reviewQuestion', question, verdict: 'decline', reason: 'case' }) as const
export const join = (question: number, into: number | null) =>
  ({ type: 'joinQuestion', question, into }) as const
/** What someone’s own devices show of what they asked. */
export const receipts = (story: Story, person: string) => personalView(story.state, person).receipts

/** Everything that participants, and the screen, may see. */
export const seen = (state: SessionState) =>
  JSON.stringify(
    [participantView, screenView].map((view) => view.names(state).map((name) => view.slice(state, name))),
  )
export const take = (question: number, on = true) => ({ type: 'takeQuestion', question, on }) as const
export const review = (question: number, verdict: 'hold' | 'shorten' | 'archive') =>
  ({ type: 'reviewQuestion', question, verdict }) as const
/** The moderators’ queue, as hosts have it. */
export const queue = (story: Story) => hostView.slice(story.state, 'queue') as QueueView
