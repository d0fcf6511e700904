import type { OutcomeStatus } from '@companion/shared/programme/outcomes'
import type { OutcomeView } from '@companion/shared/programme/outcomeViews'

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** A text as XML has it: signs written out, and without the characters that XML cannot hold. */
export function inXml(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|\ufffe|\uffff/gu, '')
    .replace(/[&<>"']/g, (sign) => signs[sign] as string)
}

type Words = { title: string; status: Record<OutcomeStatus, string>; language: string }

/** Outcomes as an Atom feed (RFC 4287), what was said last first. `site`: whose it is. */
export function atomFeed(
  outcomes: readonly OutcomeView[],
  { origin, site, words }: { origin: string; site: string; words: Words },
): string {
  const moment = (at: number) => new Date(at).toISOString()
  const entries = outcomes.map(({ id, at, title, status, why, link, earlier }) => {
    const address = `${origin}/outcomes#outcome-${id}`
    return [
      '<entry>',
      `<id>${inXml(address)}</id>`,
      `<title>${inXml(`${words.status[status]}: ${title}`)}</title>`,
      `<updated>${moment(at)}</updated>`,
      `<published>${moment(earlier.at(-1)?.at ?? at)}</published>`,
      `<link rel="alternate" type="text/html" href="${inXml(address)}"/>`,
      ...(link === undefined ? [] : [`<link rel="related" href="${inXml(link)}"/>`]),
      `<content type="text">${inXml(why)}</content>`,
      '</entry>',
    ].join('\n')
  })
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${inXml(words.language)}">`,
    `<id>${inXml(`${origin}/outcomes`)}</id>`,
    `<title>${inXml(`${words.title} - ${site}`)}</title>`,
    `<updated>${moment(outcomes[0]?.at ?? 0)}</updated>`,
    `<author><name>${inXml(site)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${inXml(`${origin}/outcomes.atom`)}"/>`,
    `<link rel="alternate" type="text/html" href="${inXml(`${origin}/outcomes`)}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}
