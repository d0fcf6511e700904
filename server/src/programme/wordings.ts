import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { Wording, Wordings } from '../rules/audiences/wording.ts'
import { readJson } from './readJson.ts'

/** English texts, and what each is in the language that the file is named by. */
const wordingFile = z.record(z.string(), z.string().check(z.trim(), z.minLength(1)))

/** Read what was prepared in other languages: a file for each, in the folder `words`. Adds to `problems` what must be changed. */
export function readWordings(programme: string, problems: string[]): Wordings {
  const folder = join(programme, 'words')
  const wordings = new Map<string, Wording>()
  if (!existsSync(folder)) return wordings
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const read = readJson(join(folder, file), wordingFile, problems)
    const language = file.replace('.json', '')
    if (read !== undefined) wordings.set(language, { language, texts: new Map(Object.entries(read)) })
  }
  return wordings
}
