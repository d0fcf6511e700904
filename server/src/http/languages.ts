import { readdirSync } from 'node:fs'
import { english, type Language } from '@companion/client/render'
import { easyRead, languageCookie } from '@companion/shared/languages'
import type { Request } from 'express'
import { readCookie } from '../access/cookies.ts'
import type { Wordings } from '../rules/audiences/wording.ts'

/** Beside its catalogues the folder holds what uses them. */
const folder = new URL('../../../client/dist/messages/', import.meta.url)
const isCatalogue = (file: string) => /^(?!en\.)[a-z]{2,3}(-[a-z]+)?\.js$/.test(file)

/** The messages of every language that pages can be in: English, Easy Read and Welsh first, then by their names. */
export async function readLanguages(): Promise<Language[]> {
  const files = readdirSync(folder).filter(isCatalogue)
  const read = async (file: string): Promise<Language> => {
    const { default: live, pages } = await import(new URL(file, folder).href)
    return { ...live, pages }
  }
  const others = await Promise.all(files.map(read))
  const place = ({ live: { language } }: Language) => {
    const first = [easyRead, 'cy'].indexOf(language.code)
    return first < 0 ? language.name : String(first)
  }
  return [english, ...others.sort((one, next) => place(one).localeCompare(place(next)))]
}

/**
 * The language that someone chose; else the one that their browser asks for first of those there are, which is never Easy
 * Read; English where it asks for none.
 */
export function languageFor(request: Request, languages: readonly Language[]): Language {
  const [chosen] = readCookie(request.headers.cookie, languageCookie)
  const asked = languages.map(({ live }) => live.language.code).filter((code) => code !== easyRead)
  const code = languages.some(({ live }) => live.language.code === chosen)
    ? chosen
    : request.acceptsLanguages(asked)
  return languages.find(({ live }) => live.language.code === code) ?? english
}

/** The programme in every language that pages can be in: where it has no words for one, all of it is in English and says so. */
export function wordingsFor(languages: readonly Language[], prepared: Wordings): Wordings {
  const codes = languages
    .map(({ live }) => live.language.code)
    .filter((code) => code !== english.live.language.code)
  return new Map(
    codes.map((language) => [language, prepared.get(language) ?? { language, texts: new Map() }]),
  )
}
