import type { PageData } from '@companion/client/render'
import { infoIn, questionIn, reworded, type Wording } from '../rules/audiences/wording.ts'

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
      }
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
    case 'info':
      return { ...reworded(data, wording), ...session }
    default:
      return { ...data, ...session } as PageData
  }
}
