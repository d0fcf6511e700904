import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadProgramme, ProgrammeProblem } from '@companion/server/programme/programme'
import { eveningMinutes, plannedMinutes } from '@companion/server/rehearsal/readiness'
import { optionsOf } from '@companion/shared/answers'
import { pollsOf } from '@companion/shared/commands/runSheet'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'

const own = fileURLToPath(new URL('../../server/programme', import.meta.url))

test('the programme has the five sessions in the order of their dates, each with at least six questions', () => {
  const programme = loadProgramme(own).sessions
  expect(programme.map(({ details }) => details.id)).toEqual([
    'early',
    'local',
    'fair',
    'effective',
    'shared',
  ])
  for (const {
    content: { runSheet },
  } of programme)
    expect(runSheet.length).toBeGreaterThanOrEqual(6)
})

test('what each session of the programme plans fits its evening', () => {
  for (const { details, content } of loadProgramme(own).sessions) {
    const planned = plannedMinutes(content.runSheet)
    expect([details.id, planned <= eveningMinutes], `${planned} minutes`).toEqual([details.id, true])
  }
})

test('every question fits a phone and a big screen and is calm', () => {
  for (const {
    content: { runSheet },
  } of loadProgramme(own).sessions) {
    for (const { question } of pollsOf(runSheet)) {
      expect(question.text.length).toBeLessThanOrEqual(110)
      for (const { text } of optionsOf(question)) expect(text.length).toBeLessThanOrEqual(60)
      expect(JSON.stringify(question)).not.toMatch(/!|invalid|child’s name/i)
    }
  }
})

/** The problem with the programme after `change` was done to a copy of it. */
function problemAfter(
  change: (folder: string, edit: (file: string, change: (content: never) => void) => void) => void,
): string {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  cpSync(own, folder, { recursive: true })
  change(folder, (file, edit) => {
    const content = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    edit(content as never)
    writeFileSync(join(folder, file), JSON.stringify(content))
  })
  try {
    loadProgramme(folder)
  } catch (error) {
    if (error instanceof ProgrammeProblem) return error.message
    throw error
  }
  return 'no problem'
}

type Content = {
  id: string
  joinCode: string
  runSheet: { id: string; question: { text: string } }[]
  extra?: boolean
  title?: string
}
type Item = Content['runSheet'][0]

test.each<[string, (content: Content) => void, string]>([
  [
    'a question too long',
    (c) => {
      ;(c.runSheet[2] as Item).question.text = 'x'.repeat(201)
    },
    'fair.json: runSheet[2].question.text: keep to at most 200 characters',
  ],
  [
    'a key missing',
    (c) => {
      delete c.title
    },
    'fair.json: title: this is missing; add it',
  ],
  [
    'a key too many',
    (c) => {
      c.extra = true
    },
    'fair.json: the whole file: take out extra',
  ],
  [
    'a join code that is not six letters',
    (c) => {
      c.joinCode = 'A1'
    },
    'fair.json: joinCode: write six capital letters',
  ],
  [
    'a join code twice',
    (c) => {
      c.joinCode = 'GARDEN'
    },
    'joinCode: choose another;',
  ],
  [
    'an id that is not the file’s name',
    (c) => {
      c.id = 'unfair'
    },
    'fair.json: id: write "fair", as the file is named',
  ],
  [
    'an id that is an address of our own',
    (c) => {
      c.id = 'join'
    },
    'fair.json: id: choose another id',
  ],
  [
    'an id that a rehearsal of another session has',
    (c) => {
      c.id = 'early-rehearsal'
    },
    'fair.json: id: choose another id; one that ends in -rehearsal',
  ],
  [
    'an id that every object has',
    (c) => {
      c.id = 'constructor'
    },
    'fair.json: id: choose another id',
  ],
  [
    'two activities of one id',
    (c) => {
      ;(c.runSheet[3] as Item).id = 'p1'
    },
    'fair.json: runSheet: two activities have the same id; give each its own',
  ],
])('%s stops the start and is named', (_, change, said) => {
  expect(problemAfter((_folder, edit) => edit('fair.json', change as never))).toContain(said)
})

test('a file that is not JSON, and a folder without sessions, are named', () => {
  expect(problemAfter((folder) => writeFileSync(join(folder, 'local.json'), '{'))).toContain(
    'local.json: this is not JSON',
  )
  const emptied = problemAfter((folder) => {
    for (const file of readdirSync(folder)) rmSync(join(folder, file), { recursive: true })
  })
  expect(emptied).toContain('put at least one session here')
})
