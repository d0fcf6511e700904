import { readdirSync } from 'node:fs'
import { english, type Language } from '@companion/client/render'
import type { Request } from 'express'

/** Beside its catalogues the folder holds what uses them. */
const folder = new URL('../../../client/dist/messages/', import.meta.url)
const isCatalogue = (file: string) => /^(?!en\.)[a-z]{2,3}(-[a-z]+)?\.js$/.test(file)

/** The messages of every language that pages can be in, English first. */
export async function readLanguages(): Promise<Language[]> {
  const files = readdirSync(folder).filter(isCatalogue)
  const read = async (file: string) =>
    ((await import(new URL(file, folder).href)) as { default: Language }).default
  return [english, ...(await Promise.all(files.map(read)))]
}

/** The messages of the language that a browser asks for first of those there are; English where it asks for none. */
export function languageFor(request: Request, languages: readonly Language[]): Language {
  const code = request.acceptsLanguages(languages.map(({ live }) => live.language.code))
  return languages.find(({ live }) => live.language.code === code) ?? english
}
