import type { Language } from '../messages/messages.ts'
import type { PageData } from './page.ts'

/** How a page is shown where its link is shared: in a message, or on a social network. */
export type SharedAs = {
  title: string
  description: string
  /** Its one address, however it was opened. */
  address: string
  picture: string
  pictureAlt: string
}

/** How a page is shown where its link is shared; undefined for one that is not meant to be. */
export function sharedAs(data: PageData, language: Language, site: string): SharedAs | undefined {
  const found = shown(data, language)
  if (found === undefined) return undefined
  const { origin, path, title, said } = found
  return {
    title: `${title} - ${site}`,
    description: said.join(' '),
    address: `${origin}${path}`,
    picture: `${origin}/share.png`,
    pictureAlt: language.pages.tell.picture,
  }
}

function shown(
  data: PageData,
  { live, pages }: Language,
): { origin: string; path: string; title: string; said: string[] } | undefined {
  switch (data.page) {
    case 'sessions':
    case 'tell':
      return {
        origin: data.origin,
        path: data.page === 'tell' ? '/tell' : '/',
        title: data.about.title,
        said: [data.about.lead],
      }
    case 'participant':
    case 'aboutSession': {
      const { id, title, principle, startsAt } = data.session
      const path = data.page === 'participant' ? `/${id}` : `/${id}/about`
      return { origin: data.origin, path, title, said: [`${live.start(startsAt)}.`, principle] }
    }
    case 'event': {
      const { id, title, startsAt, place } = data.event
      const said = [`${live.start(startsAt)}.`, place]
      return {
        origin: data.origin,
        path: `/events/${id}`,
        title: `${pages.event.regional}: ${title}`,
        said,
      }
    }
    case 'outcomes': {
      const { origin, pathname: path } = new URL(data.address)
      return { origin, path, title: pages.outcomes.title, said: [pages.outcomes.lead] }
    }
    default:
      return undefined
  }
}
