import * as z from 'zod/mini'
import { pageSizes } from './paging.ts'
import { type ProblemKind, problems } from './problems.ts'
import * as api from './schemas.ts'

type Schema = z.core.$ZodType

/** Where each thing is read, what it is, and what it answers. Every path but that of one session is a list. */
export const paths = {
  '/sessions': {
    kind: 'sessions',
    says: 'The sessions that the holder of the token may watch.',
    item: 'Session',
  },
  '/sessions/{session}': { kind: 'session', says: 'One session.', item: 'Session' },
  '/sessions/{session}/questions': {
    kind: 'questions',
    says: 'The questions that hosts asked, in the exact words of each asking.',
    item: 'Question',
  },
  '/sessions/{session}/figures': {
    kind: 'figures',
    says: 'The figures of every question that has closed: of everyone, broken down as published, before and after, and of those who are counted apart.',
    item: 'Figure',
  },
  '/sessions/{session}/board': {
    kind: 'board',
    says: 'The questions from participants that everyone in the session can see.',
    item: 'BoardQuestion',
  },
  '/sessions/{session}/themes': {
    kind: 'themes',
    says: 'How many of the texts that people wrote are in each theme.',
    item: 'Theme',
  },
  '/sessions/{session}/publications': {
    kind: 'publications',
    says: 'Each publication of the figures: why, what changed, and who could see them before.',
    item: 'Publication',
  },
  '/outcomes': { kind: 'outcomes', says: 'What came of what people said.', item: 'Outcome' },
} as const satisfies Record<string, { kind: string; says: string; item: string }>
/** What is read: the audit log names it so. */
export type Kind = (typeof paths)[keyof typeof paths]['kind']

const schemas = {
  Session: api.session,
  Question: api.askedQuestion,
  Figure: api.figure,
  BoardQuestion: api.boardQuestion,
  Theme: api.theme,
  Publication: api.publication,
  Outcome: api.outcome,
  Problem: api.problem,
} satisfies Record<string, Schema>

/** A schema as OpenAPI has it; what a check says that JSON Schema cannot is left out. */
function described(schema: Schema): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io: 'output',
    unrepresentable: 'any',
    reused: 'inline',
  })
  return rest
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

function answerTo(kind: ProblemKind): [string, object] {
  const [status, title] = problems[kind]
  return [
    String(status),
    { description: title, content: { 'application/problem+json': { schema: ref('Problem') } } },
  ]
}

const parameters = {
  session: {
    name: 'session',
    in: 'path',
    required: true,
    description: 'The session’s short name.',
    schema: { type: 'string' },
  },
  cursor: {
    name: 'cursor',
    in: 'query',
    description: 'Where the page begins: as it came in `next` of the page before.',
    schema: { type: 'string' },
  },
  limit: {
    name: 'limit',
    in: 'query',
    description: 'How many items the page has at most.',
    schema: { type: 'integer', minimum: 1, maximum: pageSizes.most, default: pageSizes.usual },
  },
}

function operation(path: string, { kind, says, item }: { kind: string; says: string; item: string }): object {
  const isList = kind !== 'session'
  const isInSession = path.includes('{session}')
  const refused: ProblemKind[] = [
    ...(isList ? (['unreadable'] as const) : []),
    'noToken',
    ...(isInSession ? (['notFound'] as const) : []),
    ...(isList ? (['changed'] as const) : []),
    'tooOften',
    'fault',
    ...(isInSession ? (['stopped'] as const) : []),
  ]
  return {
    operationId: kind,
    summary: says,
    parameters: [
      ...(isInSession ? [parameters.session] : []),
      ...(isList ? [parameters.cursor, parameters.limit] : []),
    ],
    responses: {
      200: {
        description: says,
        headers: {
          ETag: {
            description: 'Send it in If-None-Match to be told if nothing changed.',
            schema: { type: 'string' },
          },
        },
        content: { 'application/json': { schema: isList ? ref(`${item}Page`) : ref(item) } },
      },
      304: { description: 'Nothing has changed since the answer whose ETag was sent in If-None-Match.' },
      ...Object.fromEntries(refused.map(answerTo)),
    },
  }
}

/** What no installation says otherwise; made once, because anyone may ask for it. */
const fixed = {
  security: [{ token: [] }],
  paths: Object.fromEntries(Object.entries(paths).map(([path, of]) => [path, { get: operation(path, of) }])),
  components: {
    schemas: Object.fromEntries([
      ...Object.entries(schemas).map(([name, schema]) => [name, described(schema)]),
      ...Object.values(paths)
        .filter(({ kind }) => kind !== 'session')
        .map(({ item }) => [`${item}Page`, pageSchema(item)]),
    ]),
    securitySchemes: {
      token: {
        type: 'http',
        scheme: 'bearer',
        description: 'Made for one person by an organiser, at the desk.',
      },
    },
  },
}

/** The description of the API for programs, as OpenAPI 3.1 has it. */
export function openApi(title: string, origin: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: `${title}: results`,
      version: '1',
      description:
        'Read-only figures of public conversations. Nothing is here that officials cannot see on their pages. [c] stands for a figure that is kept back because it would stand for few people, [x] for a share of fewer than 10 people, and [z] for a figure that there is none of.',
    },
    servers: [{ url: `${origin}/api/v1` }],
    ...fixed,
  }
}

/** A page of a list, whose items are described once. */
function pageSchema(item: string): object {
  const page = described(api.pageOf(z.unknown())) as { properties: object }
  return { ...page, properties: { ...page.properties, items: { type: 'array', items: ref(item) } } }
}
