import { type Around, english, type Language, type PageData, renderPage } from '@companion/client/render'
import { BoardSearch } from '@companion/server/replica/boardSearch'
import { participantView } from '@companion/server/rules/audiences/participant'
import { answersOf, personalView } from '@companion/server/rules/audiences/personal'
import { saidBy } from '@companion/server/rules/breakouts/slices'
import { askingView, outcomesView, supportedBy } from '@companion/server/rules/questions/slices'
import { infoPages } from '@companion/shared/infoPages'
import { places } from '@companion/shared/places'
import { expect, test } from 'vitest'
import { on, say, start } from '../support/rounds.ts'
import {
  closePoll,
  done,
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
pseudo.live.language = { code: 'qps', direction: 'ltr', name: 'Pseudo' }

/** What stands in the people's and the programme's own words. */
const own =
  /^(A session|A principle|Option [a-cx-zns]|One\?|Some\?|How much\?|In which order\?|How to share\?|How many\?|What would you say\?|What about (one|two)\?|What helps\?|What hinders\?|ABCDEF|example\.com|In a word\?|Do you agree\?|Who are you\?|Where\?|Travel|School|Prompt (one|two)|Little|Much|Why\?)$/

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
    rest = rest.replace(/^[\s.,-]+|[\s.,-]+$/g, '')
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
const assets = new Proxy({}, { get: () => nothing }) as Around['assets']
const around: Around = { assets, language: pseudo, infoPages, site: '⟦Sessions⟧' }

const viewOf = ({ state }: Story) =>
  Object.fromEntries(participantView.names(state).map((name) => [name, participantView.slice(state, name)]))

/** A participant's page in all of its places. */
function pageOf(story: Story, more: object = {}): string {
  const page = {
    page: 'participant',
    session,
    origin: 'https://example.com',
    epoch: '1',
    seq: 1,
    view: viewOf(story),
    mine: personalView(story.state, 'ada'),
    seed: 1,
    ...more,
  }
  return places.map((place) => renderPage({ ...page, place } as unknown as PageData, around)).join('')
}

/** What one person's private page and the whole board are rendered from. */
const mineOf = ({ state }: Story, isOwn: boolean): PageData => ({
  page: 'mine',
  session,
  receipts: personalView(state, 'ada').receipts ?? [],
  answers: answersOf(state, 'ada'),
  said: saidBy(state, 'ada'),
  supported: supportedBy(state, 'ada'),
  outcomes: outcomesView(state) ?? null,
  came: [],
  canChange: isOwn,
  link: 'link',
  generation: 1,
})
const boardOf = ({ state }: Story, search?: string): PageData => {
  const query = { order: 'most', ...(search && { search }) } as const
  return {
    page: 'board',
    session,
    query,
    asking: askingView(state),
    ...new BoardSearch().find(state, query, 'ada'),
    votes: [],
    own: [1],
  }
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
  const does: Story['does'] = (...told) => {
    const outcome = story.does(...told)
    expect([told[1], outcome]).toMatchObject([told[1], done])
    return outcome
  }
  const look = (html = pageOf(story)) => {
    for (const text of unmarked(html)) left.add(text)
  }
  const everywhere = () => {
    look()
    for (const isOwn of [true, false]) look(renderPage(mineOf(story, isOwn), around))
    for (const search of [undefined, 'Why', 'nothing']) look(renderPage(boardOf(story, search), around))
  }
  everywhere()
  for (const [kind, answer] of Object.entries(given)) {
    does(host, openPoll(kind))
    look()
    does(parent('ada'), says(kind, answer as never))
    look()
    does(host, closePoll(kind))
    look()
    // Some show it by themselves.
    story.does(host, showResult(kind))
    look()
  }
  everywhere()

  // Questions, as they come to one thing and another.
  for (let question = 1; question <= 4; question++) does(parent('ada'), { type: 'ask', text: 'Why?' })
  everywhere()
  const review = (question: number, verdict: object) =>
    does(host, { type: 'reviewQuestion', question, ...verdict } as never)
  review(1, { verdict: 'show' })
  review(2, { verdict: 'decline', reason: 'case' })
  review(3, { verdict: 'shorten' })
  review(4, { verdict: 'hold' })
  does(parent('ben'), { type: 'upvote', question: 1, on: true })
  everywhere()
  does(host, { type: 'answerNow', question: 1 } as never)
  everywhere()

  // A round of small groups from its first word to its last, in a group and alone.
  does(host, gather('balanced'))
  look()
  for (const person of ['ada', 'ben', 'cleo'])
    does(parent(person), { type: 'joinRound', ...on, wish: { kind: 'any' } })
  look()
  does(host, start)
  look()
  does(parent('ada'), say('Why?'))
  does(parent('ada'), { type: 'callHelp', ...on, on: true })
  everywhere()
  does(parent('ben'), { type: 'beScribe', ...on })
  look()
  does(parent('ben'), { type: 'writeUp', ...on, points: ['Why?'], dissent: 'Why?' })
  does(parent('ben'), { type: 'offerWriteUp', ...on })
  look()
  does(parent('ada'), { type: 'judgeWriteUp', ...on, fair: true })
  look()
  does(parent('ada'), { type: 'beScribe', ...on })
  look()
  does(parent('ada'), { type: 'writeUp', ...on, points: ['Why?', 'Where?'], dissent: '' })
  does(parent('ada'), { type: 'offerWriteUp', ...on })
  does(parent('ben'), { type: 'judgeWriteUp', ...on, fair: false })
  look()
  for (const person of ['ben', 'cleo']) does(parent(person), { type: 'judgeWriteUp', ...on, fair: true })
  does(host, { type: 'writeToGroups', ...on, group: null, text: 'Why?' })
  does(parent('ada'), { type: 'sendWriteUp', ...on })
  look()
  does(parent('ada'), { type: 'joinRound', ...on, wish: { kind: 'alone' } })
  look()
  does(host, { type: 'endRound', ...on, to: 'grace' })
  look()
  does(host, { type: 'endRound', ...on, to: 'ended' })
  everywhere()

  // The session as a whole, and pages beside it.
  does(host, { type: 'announce', text: 'Why?' })
  look()
  for (const phase of ['paused', 'live', 'ended'] as const) {
    does(host, { type: 'setPhase', phase })
    everywhere()
  }
  look(pageOf(story, { plain: true, refused: pseudo.refusals['answer.empty'], wrote: 'Why?' }))
  look(
    renderPage(
      {
        page: 'sessions',
        about: { name: '⟦Sessions⟧', title: '⟦Sessions⟧', lead: '⟦Sessions⟧' },
        sessions: [session],
        events: [],
        origin: 'https://example.com',
      },
      around,
    ),
  )
  const { wrongCode } = pseudo.pages.home
  look(
    renderPage(
      {
        page: 'sessions',
        about: { name: '⟦Sessions⟧', title: '⟦Sessions⟧', lead: '⟦Sessions⟧' },
        sessions: [session],
        events: [],
        origin: 'https://example.com',
        problem: wrongCode,
        code: 'Why?',
      },
      around,
    ),
  )
  expect([...left]).toEqual([])
})
