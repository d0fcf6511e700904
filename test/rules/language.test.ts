import { english, type Language, type PageData, renderPage } from '@companion/client/render'
import { participantView } from '@companion/server/rules/audiences/participant'
import { personalView } from '@companion/server/rules/audiences/personal'
import { expect, test } from 'vitest'
import {
  closePoll,
  everyKind,
  gather,
  host,
  openPoll,
  parent,
  Story,
  says,
  showResult,
} from '../support/story.ts'

/** A throw-away language: English with a mark around each text, and around what each function says. */
function marked<T>(words: T): T {
  if (typeof words === 'string') return `⟦${words}⟧` as T
  if (typeof words === 'function') return ((...given: unknown[]) => marked(words(...given))) as T
  return Object.fromEntries(Object.entries(words as object).map(([name, one]) => [name, marked(one)])) as T
}
const pseudo: Language = marked(english)
pseudo.live.language = { code: 'qps', direction: 'ltr' }

/** What stands in the people's and the programme's own words. */
const own =
  /^(A session|A principle|Option [a-cx-zns]|One\?|Some\?|How much\?|In which order\?|How to share\?|How many\?|What would you say\?|In a word\?|Do you agree\?|Who are you\?|Where\?|Travel|School|Prompt (one|two)|Little|Much|Why\?)$/

/** Every text of a page, and every attribute that is read out, that is in no mark and in no one's words. */
function unmarked(html: string): string[] {
  const said = [...html.matchAll(/ (?:aria-label|title|placeholder|alt)="([^"]*)"/g)].map(
    ([, text = '']) => text,
  )
  const texts = html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<!--.*?-->/g, '')
    .split(/<[^>]*>/)
  return [...texts, ...said].flatMap((text) => {
    let rest = text
    for (let next = ''; next !== rest; rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '')) next = rest
    rest = rest.replace(/^[\s.,]+|[\s.,-]+$/g, '')
    return rest === '' || own.test(rest) ? [] : [rest]
  })
}

const session = {
  id: 'early',
  title: 'A session',
  principle: 'A principle',
  startsAt: '2027-01-12T19:00:00Z',
  joinCode: 'ABCDEF',
  callUrl: 'https://example.com/call',
}
const nothing = { styles: [], scripts: [], preloads: [] }
const assets = new Proxy({}, { get: () => nothing }) as Parameters<typeof renderPage>[1]

const viewOf = ({ state }: Story) =>
  Object.fromEntries(participantView.names(state).map((name) => [name, participantView.slice(state, name)]))

function pageOf(story: Story): string {
  const page = {
    page: 'participant',
    session,
    origin: 'https://example.com',
    epoch: '1',
    seq: 1,
    view: viewOf(story),
    mine: personalView(story.state, 'ada'),
    seed: 1,
  } as unknown as PageData
  return renderPage(page, assets, pseudo)
}

const given = {
  single: { choice: 'a' },
  multiple: { choices: ['a', 'b'] },
  scale: { point: 3 },
  ranking: { order: ['a', 'b', 'c'] },
  points: { points: { a: 50, b: 50, c: 0 } },
  numeric: { number: 7 },
  text: { text: 'Why?' },
  words: { words: ['Why?'] },
  statements: { stances: { a: 'agree', b: 'pass' } },
} as const

test('everything on a participant’s page that no person wrote comes from the messages of its language', () => {
  const story = new Story(everyKind)
  const left = new Set<string>()
  const look = () => {
    for (const text of unmarked(pageOf(story))) left.add(text)
  }
  look()
  for (const [kind, answer] of Object.entries(given)) {
    story.does(host, openPoll(kind))
    look()
    story.does(parent('ada'), says(kind, answer as never))
    look()
    story.does(host, closePoll(kind))
    look()
    story.does(host, showResult(kind))
    look()
  }
  story.does(parent('ada'), { type: 'ask', text: 'Why?' })
  look()
  story.does(host, gather('balanced'))
  look()
  expect([...left]).toEqual([])
})
