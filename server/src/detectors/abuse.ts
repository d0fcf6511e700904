import { DataSet, englishDataset, englishRecommendedTransformers, pattern, RegExpMatcher } from 'obscenity'
import { isFound, signsOf, type Weighing } from './signs.ts'
import { abuseWeights } from './weights.ts'

type Word = { originalWord: string }

/** Words that hurt disabled people and that the library does not know; in its notation, `|` is the edge of a word. */
const ownWords = [
  pattern`|spaz`,
  pattern`|spacker`,
  pattern`|spastics|`,
  pattern`|mong|`,
  pattern`window licker`,
  pattern`|cretin`,
  pattern`|moron`,
  pattern`|scum|`,
  pattern`|twat`,
  pattern`|prick|`,
  pattern`|pricks|`,
  pattern`|wank`,
  pattern`|arsehole`,
  pattern`|arse|`,
  pattern`|bollocks`,
  pattern`|bastard`,
  pattern`|bint|`,
  pattern`|piss off|`,
  pattern`|tosser`,
  pattern`|bellend`,
  pattern`|knobhead`,
  pattern`|pikey`,
  pattern`|flid|`,
  pattern`|slag|`,
  pattern`|skank`,
  pattern`|minger`,
]

/** Words of the library's that parents need to speak of their children's bodies and lives, and of harm to them. */
const needed = [
  'sex',
  'breast',
  'boob',
  'penis',
  'vagina',
  'vulva',
  'anus',
  'anal',
  'tit',
  'titty',
  'cum',
  'rape',
]

/** Diagnoses and quotations that such words stand in without hurting anyone. */
const exceptions = ['spastic diplegia', 'spastic quadriplegia', 'the word retarded', 'was called retarded']

const words = new DataSet<Word>()
  .addAll(englishDataset)
  .removePhrasesIf(({ metadata }) => needed.includes(metadata?.originalWord ?? ''))
for (const one of ownWords)
  words.addPhrase((phrase) => phrase.setMetadata({ originalWord: 'own' }).addPattern(one))
words.addPhrase((phrase) => {
  let more = phrase.setMetadata({ originalWord: 'retard' })
  for (const exception of exceptions) more = more.addWhitelistedTerm(exception)
  return more
})
const matcher = new RegExpMatcher({ ...words.build(), ...englishRecommendedTransformers })

/** A word with letters starred or spaced out, which few other words are. */
const hidden = /[a-z][*#%]+[a-z]|\b[a-z][*#]{2,}|\bf[ .]u[ .]c[ .]k\b|\bf[uv]ck|\bsh[1!]t/

/** Whether a text has words that could hurt someone: swearing and slurs, or what is said against people without them. */
export function isAbusive(text: string, weights: Weighing = abuseWeights): boolean {
  return matcher.hasMatch(text) || hidden.test(text.toLowerCase()) || isFound(signsOf(text), weights)
}
