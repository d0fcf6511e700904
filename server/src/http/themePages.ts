import { everySession } from '@companion/shared/programme/access'
import type { Problem } from '@companion/shared/programme/problem'
import { programmeRefusals } from '@companion/shared/programme/refusals'
import { type Theme, termsOfTheme, theme as themeSchema } from '@companion/shared/programme/themes'
import type { ThemeForm, ThemePageData } from '@companion/shared/programme/written'
import express, { type Request, type Response, Router } from 'express'
import type { Identity } from '../access/identity.ts'
import type { Audit } from '../audit/audit.ts'
import type { ProgrammeReplica } from '../programme/liveProgramme.ts'
import type { ThemeVersion } from '../rules/programme/state.ts'
import { themeNow } from '../rules/programme/themes.ts'
import { askProgramme } from './askProgramme.ts'
import type { Site } from './site.ts'

type Parts = { site: Site; identity: Identity; desk: ProgrammeReplica; audit: Audit }

/** A theme with as many terms as it may have, each of sixty characters, of which each may take nine bytes. */
const themeForm = express.urlencoded({ extended: false, limit: 2_000_000, parameterLimit: 20 })

const inWords: Record<keyof ThemeForm, string> = {
  id: 'Write a short name of small letters, such as ‘waiting’',
  title: 'Write a title of at most 60 characters',
  about: 'Write what belongs to it, in at most 300 characters',
  terms: `Write at most ${termsOfTheme} words and phrases, each of at most 60 characters`,
  hints: `Write at most ${termsOfTheme} words and phrases, each of at most 60 characters`,
  except: `Write at most ${termsOfTheme} phrases, each of at most 60 characters`,
}
const lists = ['terms', 'hints', 'except'] as const

const linesOf = (text: string) =>
  [...new Set(text.split(/[\n,]/).map((line) => line.trim().replace(/\s+/g, ' ').toLowerCase()))].filter(
    (line) => line !== '',
  )

const formOf = (theme: Theme): ThemeForm => ({
  ...theme,
  terms: theme.terms.join('\n'),
  hints: theme.hints.join('\n'),
  except: theme.except.join('\n'),
})
const emptyForm: ThemeForm = { id: '', title: '', about: '', terms: '', hints: '', except: '' }

/** The themes of what people wrote, and the words that stand for each, changed by officials of all sessions and organisers. */
export function themePages({ site, identity, desk, audit }: Parts): Router {
  const routes = Router()

  routes.use(['/officials/themes', '/officials/theme'], (request, response, next) => {
    if (identity.isAllowed(request.headers.cookie, 'official', everySession)) return next()
    response.redirect(303, '/officials')
  })

  routes.get('/officials/themes', (request, response) => {
    const themes = [...desk.state.themes].flatMap(([id, versions]) => {
      const now = themeNow(versions)
      if (now === null) return []
      const { title, about, terms, hints } = now
      return [{ id, title, about, terms: terms.length + hints.length, versions: versions.length }]
    })
    const isDone = request.query['done'] === 'removed'
    site.send(response, {
      page: 'themes',
      themes,
      ...(isDone && { done: 'Removed. No text is in it any more.' }),
    })
  })

  function sendTheme(response: Response, id: string | null, said: Partial<ThemePageData> = {}): void {
    const versions = (id === null ? undefined : desk.state.themes.get(id)) ?? []
    const now = themeNow(versions)
    const data: ThemePageData = {
      page: 'theme',
      isNew: id === null,
      seen: versions.length,
      form: now === null ? emptyForm : formOf(now),
      problems: [],
      history: historyOf(versions, ({ id: by }) => desk.state.staff.get(by)?.name ?? 'By an access code'),
      ...said,
    }
    site.send(response, data, data.problems.length > 0 || data.refused !== undefined ? 422 : 200)
  }

  const known = (request: Request) => {
    const id = String(request.params['theme'])
    return themeNow(desk.state.themes.get(id)) === null ? null : id
  }

  routes.get('/officials/theme', (_request, response) => sendTheme(response, null))
  routes.get('/officials/theme/:theme', (request, response) => {
    const id = known(request)
    if (id === null) return site.notFound(response)
    const isDone = request.query['done'] === 'saved'
    sendTheme(response, id, isDone ? { done: 'Saved. All texts are sorted by it from now on.' } : {})
  })

  const roleOf = ({ headers: { cookie } }: Request) =>
    identity.isAllowed(cookie, 'organiser', everySession) ? 'organiser' : 'official'

  async function save(request: Request, response: Response, id: string | null): Promise<void> {
    const given = request.body as Record<string, unknown>
    const form = Object.fromEntries(
      Object.keys(emptyForm).map((name) => [name, String(given[name] ?? '').trim()]),
    ) as ThemeForm
    if (id !== null) form.id = id
    const versions = desk.state.themes.get(form.id)
    // One that was removed may be made again.
    const seen = id === null ? (versions?.length ?? 0) : Number(given['seen'])
    if (id === null && themeNow(versions) !== null) {
      const problem = { field: 'id', text: 'There is a theme of this name. Choose another' } as const
      return sendTheme(response, null, { form, problems: [problem] })
    }
    const read = themeSchema.safeParse({
      ...form,
      ...Object.fromEntries(lists.map((name) => [name, linesOf(form[name])])),
    })
    if (!read.success) {
      const fields = new Set(read.error.issues.map(({ path }) => path[0] as keyof ThemeForm))
      const problems = [...fields].map((field): Problem<keyof ThemeForm> => ({ field, text: inWords[field] }))
      return sendTheme(response, id, { form, seen, problems })
    }
    const command = { type: 'setTheme', seen, theme: read.data } as const
    const refusal = await askProgramme(
      { identity, programme: desk, audit },
      request,
      roleOf(request),
      command,
    )
    if (refusal === null) return response.redirect(303, `/officials/theme/${form.id}?done=saved`)
    sendTheme(response, id, { form, seen, refused: programmeRefusals[refusal] })
  }

  routes.post('/officials/theme', themeForm, (request, response) => save(request, response, null))
  routes.post('/officials/theme/:theme', themeForm, async (request, response) => {
    const id = known(request)
    if (id === null) return site.notFound(response)
    const { seen, remove } = request.body as Record<string, unknown>
    if (remove === undefined) return save(request, response, id)
    const command = { type: 'removeTheme', seen: Number(seen), theme: id } as const
    const refusal = await askProgramme(
      { identity, programme: desk, audit },
      request,
      roleOf(request),
      command,
    )
    if (refusal === null) return response.redirect(303, '/officials/themes?done=removed')
    sendTheme(response, id, { refused: programmeRefusals[refusal] })
  })

  return routes
}

/** What each version changed, the latest first. */
function historyOf(
  versions: readonly ThemeVersion[],
  nameOf: (by: { id: string }) => string,
): ThemePageData['history'] {
  return versions
    .map(({ at, by, theme }, index) => ({
      version: index + 1,
      at,
      by: by === 'files' ? 'As prepared' : nameOf(by),
      changed: theme === null ? ['Removed'] : changesOf(versions[index - 1]?.theme ?? null, theme),
    }))
    .reverse()
}

const listNames = { terms: 'words', hints: 'words that count together', except: 'exceptions' } as const

function changesOf(before: Theme | null, now: Theme): string[] {
  if (before === null) return ['Made']
  const words = [
    ...(before.title === now.title ? [] : [`title: ${now.title}`]),
    ...(before.about === now.about ? [] : [`what belongs to it: ${now.about}`]),
  ]
  for (const name of lists) {
    const added = now[name].filter((term) => !before[name].includes(term))
    const removed = before[name].filter((term) => !now[name].includes(term))
    if (added.length > 0) words.push(`${listNames[name]} added: ${added.join(', ')}`)
    if (removed.length > 0) words.push(`${listNames[name]} removed: ${removed.join(', ')}`)
  }
  return words.length === 0 ? ['Saved without a change'] : words
}
