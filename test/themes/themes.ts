import { themesOf } from '@companion/server/themes/themesOf'
import { labelled, ownLexicon, scoresOf, tableOf } from './score.ts'

// Prints how themes are found in the labelled texts; with `errors`, what was missed or found besides in the development set.
for (const file of ['development.txt', 'heldOut.txt'] as const) {
  const all = labelled(file)
  console.log(`${file}: ${all.length} texts\n\n${tableOf(scoresOf(all))}\n`)
}
if (process.argv.includes('errors'))
  for (const { text, themes } of labelled('development.txt')) {
    const got = themesOf(text, ownLexicon)
    const missed = themes.filter((theme) => !got.some((one) => one.theme === theme))
    const besides = got.filter(({ theme }) => !themes.includes(theme))
    if (missed.length + besides.length === 0) continue
    const why = besides.map(({ theme, marks }) => `${theme} (${marks.map(({ term }) => term).join(', ')})`)
    console.log(`${text}\n  missed: ${missed.join(', ')}; besides: ${why.join('; ')}`)
  }
