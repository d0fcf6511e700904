import { readFileSync } from 'node:fs'
import { lexiconOf } from '@companion/server/themes/lexicon'
import { themesOf } from '@companion/server/themes/themesOf'
import type { Theme } from '@companion/shared/programme/themes'

/** A text and the themes that a person put it into. */
export type Labelled = { text: string; themes: string[] }

/** The themes that a new installation begins with. */
export const ownThemes = JSON.parse(
  readFileSync(new URL('../../server/programme/themes.json', import.meta.url), 'utf8'),
) as Theme[]
export const ownLexicon = lexiconOf(ownThemes)

/** The labelled texts of a file beside this one. Throws where a label is no theme. */
export function labelled(file: 'development.txt' | 'heldOut.txt'): Labelled[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const colon = line.indexOf(': ')
      const themes = line.slice(0, colon).split(', ').filter(Boolean)
      if (colon === -1 || themes.some((theme) => !ownThemes.some(({ id }) => id === theme)))
        throw new Error(`which themes are these? ${line}`)
      return { text: line.slice(colon + 2), themes }
    })
}

/** How one theme did: how many texts it should have, how many of those it has, and how many besides. */
export type Score = { theme: string; texts: number; found: number; besides: number }

/** How each theme did on some texts, and all of them together, which comes last. */
export function scoresOf(all: readonly Labelled[]): Score[] {
  const judged = all.map(({ text, themes }) => ({
    themes,
    got: themesOf(text, ownLexicon).map(({ theme }) => theme),
  }))
  const each = ownThemes.map(({ id, title }) => {
    const wanted = judged.filter(({ themes }) => themes.includes(id))
    return {
      theme: title,
      texts: wanted.length,
      found: wanted.filter(({ got }) => got.includes(id)).length,
      besides: judged.filter(({ themes, got }) => got.includes(id) && !themes.includes(id)).length,
    }
  })
  const sum = (of: 'texts' | 'found' | 'besides') => each.reduce((total, score) => total + score[of], 0)
  return [
    ...each,
    { theme: 'All together', texts: sum('texts'), found: sum('found'), besides: sum('besides') },
  ]
}

/** The share found of what should be, of what was found that should be, and their harmonic mean. */
export function measuresOf({ texts, found, besides }: Score) {
  return {
    precision: found / Math.max(1, found + besides),
    recall: found / Math.max(1, texts),
    f1: (2 * found) / Math.max(1, texts + found + besides),
  }
}

/** Scores as the table of the documentation. */
export function tableOf(scores: readonly Score[]): string {
  const rows = scores.map((score) => {
    const { precision, recall, f1 } = measuresOf(score)
    const figures = [precision, recall, f1].map((one) => one.toFixed(2)).join(' | ')
    return `| ${score.theme} | ${score.texts} | ${figures} |`
  })
  return ['| theme | texts | precision | recall | F1 |', '|---|--:|--:|--:|--:|', ...rows].join('\n')
}
