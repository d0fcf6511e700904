import type { PageData } from '@companion/client/render'
import { infoIn, questionIn, reworded, type Wording } from '../rules/audiences/wording.ts'

type Outcomes = Extract<PageData, { page: 'outcomes' }>

/** What of a page about outcomes the team prepared, in a language. What came of things, and what people wrote, is as it was written. */
function outcomesIn(wording: Wording, { outcomes, came, sessions }: Outcomes): Partial<Outcomes> {
  const inWords = (text: string) => wording.texts.get(text) ?? text
  const answered = ({ kind, session, text }: Outcomes['outcomes'][0]['answers'][0]) => {
    const isOfTeam = kind === 'topic' || kind === 'poll'
    return { kind, session: inWords(session), text: text !== null && isOfTeam ? inWords(text) : text }
  }
  return {
    outcomes: outcomes.map((one) => ({ ...one, answers: one.answers.map(answered) })),
    sessions: sessions.map((one) => ({ ...one, session: infoIn(wording, one.session) })),
    came: came && {
      ...came,
      asked: came.asked.map((one) => ({ ...one, ...questionIn(wording, one.question) })),
      points: came.points.map((one) => ({ ...one, prompt: inWords(one.prompt) })),
    },
  }
}

/** What a page shows in a language: what the team prepared, as far as it is in that language. A live page's view already is. */
export function pageIn(wording: Wording | undefined, data: PageData): PageData {
  if (wording === undefined) return data
  const session = 'session' in data && data.session && { session: infoIn(wording, data.session) }
  switch (data.page) {
    case 'sessions':
      return {
        ...data,
        about: reworded(data.about, wording),
        sessions: data.sessions.map((info) => infoIn(wording, info)),
        events: reworded(data.events, wording),
      }
    case 'event':
      return { ...data, event: reworded(data.event, wording) }
    case 'tell':
      return { ...data, about: reworded(data.about, wording) }
    case 'poster':
    case 'cards':
      return {
        ...data,
        ...reworded({ about: data.about, sessions: data.sessions, events: data.events }, wording),
      }
    case 'aboutSession':
      return { ...data, ...session, topics: reworded(data.topics, wording) }
    case 'board':
      return { ...data, ...session, asking: reworded(data.asking, wording) }
    case 'mine': {
      const answers = data.answers.map((given) => ({ ...given, ...questionIn(wording, given.question) }))
      const said = data.said.map((one) => ({
        ...one,
        prompt: wording.texts.get(one.prompt) ?? one.prompt,
      }))
      return { ...data, ...session, answers, said }
    }
    case 'outcomes':
      return { ...data, ...session, ...outcomesIn(wording, data) }
    case 'late': {
      const polls = data.polls.map((poll) => ({
        ...poll,
        run: { ...poll.run, ...questionIn(wording, poll.run.question) },
      }))
      return { ...data, ...session, polls }
    }
    case 'notAsked': {
      const title = data.title && (wording.texts.get(data.title) ?? data.title)
      return { ...data, ...session, title }
    }
    case 'experience':
      return { ...data, asked: reworded(data.asked, wording) }
    case 'experienceMine':
      return {
        ...data,
        theme: data.theme && reworded(data.theme, wording),
        calls: data.calls && reworded(data.calls, wording),
      }
    case 'info':
      return { ...reworded(data, wording), ...session }
    default:
      return { ...data, ...session } as PageData
  }
}
