import { kinds } from '@companion/shared/kinds/registry'
import type { OutcomeView, OutcomeWords } from '@companion/shared/programme/outcomeViews'
import type { FiguresStand, PublicationView } from '@companion/shared/programme/publication'
import type { OfficialView } from '@companion/shared/views/official'
import type { LiveSession } from '../replica/liveSession.ts'
import { evidencePolls, officialView } from '../rules/audiences/official.ts'
import { evidence } from '../rules/evidence.ts'
import type { SessionState } from '../rules/state.ts'
import type { Lexicon } from '../themes/lexicon.ts'
import { type Sorted, sortTexts } from '../themes/sorting.ts'
import { type OfSession, themesView } from '../themes/views.ts'
import { fileRow, type RowOf } from '../workbook/fileRow.ts'
import type * as api from './schemas.ts'

const iso = (at: number) => new Date(at).toISOString()
const isoOrNull = (at: number | null) => (at === null ? null : iso(at))

type Info = Pick<LiveSession['info'], 'id' | 'title' | 'principle' | 'startsAt'> & RowOf

/** What everyone may know of a session, and how it stands. */
export function sessionItem(
  { id, title, principle, startsAt }: Info,
  state: SessionState,
  { status, publishedAt }: FiguresStand,
): api.Session {
  const { phase, endedAt, whoYouAre } = state
  return {
    id,
    title,
    principle,
    startsAt: iso(Date.parse(startsAt)),
    phase,
    endedAt: isoOrNull(endedAt),
    status,
    publishedAt: isoOrNull(publishedAt),
    fewest: whoYouAre.fewest,
  }
}

/** A publication of the figures of a session, as officials read it. */
export function publicationItem({ at, changes, seenBy, ...rest }: PublicationView): api.PublicationItem {
  return {
    ...rest,
    at: iso(at),
    changes: changes?.figures ?? null,
    otherChanges: changes !== null && (changes.groups || changes.others),
    seenBefore: seenBy.map(({ first, last, ...one }) => ({
      ...one,
      first: isoOrNull(first),
      last: isoOrNull(last),
    })),
  }
}

/** The questions that officials see were asked, in the words of each asking. */
export function* questionItems(state: SessionState): Generator<api.AskedQuestion> {
  for (const id of evidencePolls(state)) {
    const poll: OfficialView[`poll:${string}`] | undefined = officialView.slices.poll(state, id)
    if (poll === undefined) continue
    const runs = poll.runs.map(({ run, question, openedAt, closedAt }) => ({
      run,
      wording: question,
      opened: iso(openedAt),
      closed: isoOrNull(closedAt),
    }))
    yield { id, version: poll.version, runs }
  }
}

/**
 * The figures of questions that have closed, as files have them. Not those that are open: read again and again they would say who
 * answered between two readings. Nor what people wrote in their own words: a file of that asks for the code again.
 */
export function* figureItems(info: Info, state: SessionState): Generator<api.Figure[]> {
  for (const rows of evidence(state)) {
    const some = rows.filter(
      ({ kind, closed, measure }) => Object.hasOwn(kinds, kind) && closed !== null && measure !== 'said',
    )
    yield some.map((row) => fileRow(info, row) as api.Figure)
  }
}

/** The questions on the board, which everyone in the session can see, with what became of each. */
export function* boardItems(state: SessionState): Generator<api.BoardQuestion[]> {
  for (const rows of evidence(state)) {
    yield rows.flatMap(({ question, kind, measure, wording, opened, value, item, group }) => {
      const number = Number(question.split(' ')[1])
      const isOnBoard = kind === 'question' && measure === 'people'
      if (!isOnBoard || state.questions.get(number)?.status !== 'shown') return []
      const asked = iso(opened)
      return [{ number, text: wording, asked, people: Number(value), outcome: item, topic: group }]
    })
  }
}

type Texts = Parameters<typeof sortTexts>[0][number] & { session: OfSession }

/** How many texts are in each theme, as officials see it; none of the texts. */
export async function themeItems(texts: Texts, lexicon: Lexicon): Promise<api.ThemeItem[]> {
  const sorted: Sorted<OfSession>[] = await sortTexts([texts], lexicon)
  return themesView(sorted, lexicon).themes.map(({ id, title, about, texts: count, copies, confirmed }) => ({
    id,
    title,
    about,
    texts: count,
    copies,
    confirmed,
  }))
}

const saidItem = ({ at, status, title, why, decided }: OutcomeWords) => ({
  at: iso(at),
  status,
  title,
  why,
  decided: decided ?? null,
})

/** An outcome as everyone sees it. */
export function outcomeItem({ id, link, due, answers, earlier, ...words }: OutcomeView): api.OutcomeItem {
  const more = { link: link ?? null, due: due ?? null }
  return { id, ...saidItem(words), ...more, answers, earlier: earlier.map(saidItem) }
}
