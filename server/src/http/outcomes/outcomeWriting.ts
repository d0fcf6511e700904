import { isDeepStrictEqual } from 'node:util'
import type { DeskOutcomePageData } from '@companion/shared/programme/deskOutcomes'
import { keyOf, type Reference } from '@companion/shared/programme/outcomes'
import { programmeRefusals } from '@companion/shared/programme/refusals'
import { type Request, type Response, Router } from 'express'
import { nanoid } from 'nanoid'
import { outcomeNow } from '../../rules/programme/outcomes.ts'
import type { OutcomeVersion } from '../../rules/programme/state.ts'
import { longFormBody } from '../site.ts'
import { typed } from '../typed.ts'
import { choiceOf, everythingSaid, hasWords } from './choices.ts'
import { home, type Office } from './office.ts'
import { emptyOutcomeForm, formOfOutcome, readOutcome, typedAnswers, typedOutcome } from './outcomeForm.ts'

/** What a new outcome is called, which its form comes with. */
const newName = /^[\w-]{12}$/
/** How many things are found at once to choose from. */
const foundMost = 30

type Given = Partial<DeskOutcomePageData> & { answers?: readonly Reference[] }

/** Writing an outcome, and saying it anew. */
export function outcomeWriting(office: Office): Router {
  const routes = Router()
  const { desk, site, world, outcomes, isOrganiser, watchedBy, readsExperiences, around } = office
  const versionsOf = (id: string | undefined) => outcomes().get(id ?? '') ?? []

  /** What has all the words that are looked for, in the sessions that someone watches, but for what is chosen; or the experience that is named. */
  function find(request: Request, search: string, chosen: ReadonlySet<string>) {
    if (search === '') return []
    const [, number] = search.match(/^experience (\d+)$/i) ?? []
    const named = mayAnswer(request, undefined, typedAnswers(`experience/${number}`))
    const said = [...named.map((one) => choiceOf(world(), one)), ...everythingSaid(watchedBy(request))]
    return said.filter(
      ({ key, kind, text }) => !chosen.has(key) && (kind === 'experience' || hasWords(text, search)),
    )
  }

  function send(request: Request, response: Response, id: string | undefined, given: Given = {}): void {
    const versions = versionsOf(id)
    const { answers = answersOf(versions), search = '', ...said } = given
    const chosen = answers.map((one) => choiceOf(world(), one))
    const found = find(request, search, new Set(chosen.map(({ key }) => key)))
    desk.send(response, {
      page: 'deskOutcome',
      ...around(request),
      id,
      fresh: nanoid(12),
      seen: versions.length,
      form: formOf(versions),
      problems: [],
      chosen,
      search,
      found: found.slice(0, foundMost),
      more: Math.max(0, found.length - foundMost),
      history: versions
        .map(({ at, by, value }, index) => ({
          version: index + 1,
          at,
          by: desk.nameOf(by),
          form: formOfOutcome(value),
          answers: value.answers.length,
        }))
        .reverse(),
      ...said,
    })
  }

  routes.get(`${home}/new`, (request, response) =>
    send(request, response, undefined, {
      answers: mayAnswer(request, undefined, typedAnswers(request.query['answers'] ?? [])),
    }),
  )

  routes.get(`${home}/:outcome`, (request, response) => {
    const { outcome } = request.params
    if (!outcomes().has(outcome)) return site.notFound(response)
    send(request, response, outcome)
  })

  routes.post(`${home}/:outcome`, longFormBody, async (request, response) => {
    const outcome = String(request.params['outcome'])
    const id = outcome === 'new' ? undefined : outcome
    if (id !== undefined && !outcomes().has(id)) return site.notFound(response)
    const { seen, answers: chosen, search, do: pressed, fresh } = request.body as Record<string, unknown>
    const answers = mayAnswer(request, id, typedAnswers(chosen ?? []))
    const name = typed(fresh, 12)
    const written = {
      form: typedOutcome(request.body),
      seen: Number(seen ?? 0),
      answers,
      fresh: newName.test(name) ? name : nanoid(12),
    }
    if (pressed === 'search') return send(request, response, id, { ...written, search: typed(search, 100) })
    await save(request, response, id, written)
  })

  type Written = Pick<DeskOutcomePageData, 'form' | 'seen' | 'fresh'> & { answers: Reference[] }

  async function save(request: Request, response: Response, id: string | undefined, written: Written) {
    const { form, seen, answers, fresh } = written
    const read = readOutcome(form, answers)
    if ('problems' in read) return send(request, response, id, { ...written, problems: read.problems })
    const asked = { type: 'setOutcome', outcome: id ?? fresh, seen, value: read.value } as const
    const role = isOrganiser(request) ? 'organiser' : 'official'
    const refusal = await desk.ask(request, asked, undefined, role)
    const now = versionsOf(asked.outcome)
    // The form of a new one that is sent twice, by two presses or by going back, is one outcome.
    const isThere = id === undefined && now.length === 1 && isDeepStrictEqual(now[0]?.value, read.value)
    if (refusal === null || isThere) return desk.goTo(response, `/${asked.outcome}`, 'outcomeSaved', home)
    const theirs = refusal === programmeRefusals['programme.changed'] ? { theirs: formOf(now) } : {}
    const known = now.length === 0 ? id : asked.outcome
    send(request, response, known, { form, answers, fresh, refused: refusal, ...theirs })
  }

  /** Of what someone chose, what is in sessions that they watch, experiences that were read, and what the outcome answers already. */
  function mayAnswer(request: Request, id: string | undefined, chosen: readonly Reference[]): Reference[] {
    const watched = new Set(watchedBy(request).map((one) => one.id))
    const before = new Set(answersOf(versionsOf(id)).map(keyOf))
    const isRead = ({ id }: Reference) =>
      readsExperiences(request) && world().experiences.all[Number(id) - 1]?.reading === 'read'
    const isTheirs = (one: Reference) => ('session' in one ? watched.has(one.session) : isRead(one))
    return chosen.filter((one) => isTheirs(one) || before.has(keyOf(one)))
  }

  return routes
}

const formOf = (versions: readonly OutcomeVersion[]) =>
  versions.length === 0 ? emptyOutcomeForm : formOfOutcome(outcomeNow(versions))

const answersOf = (versions: readonly OutcomeVersion[]): Reference[] =>
  versions.length === 0 ? [] : outcomeNow(versions).answers
