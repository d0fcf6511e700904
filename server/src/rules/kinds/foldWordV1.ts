/** Words that say nothing on their own, left out at the start and the end of a phrase. */
const stopWords = new Set(
  `a an the and or but of to for in on at by with from as is are was were be been being it its this that these those
  i me my we us our you your he she they them their very really just so too more much quite some any not applicable
  n/a na none idk dunno`.split(/\s+/),
)

/** Spellings of one word that rules would not bring together. */
const sameWord: Record<string, string> = {
  behavior: 'behaviour',
  center: 'centre',
  judgment: 'judgement',
  license: 'licence',
  practise: 'practice',
  program: 'programme',
  labor: 'labour',
  favor: 'favour',
  sencos: 'senco',
  salt: 'speech and language therapy',
  ehcp: 'ehc plan',
  ehcps: 'ehc plan',
}

/**
 * What a word or phrase folded to before version 2 of the rules, which journals of then are still replayed by. It joined
 * opposites ('not heard' and 'heard'), dropped the vowels of some scripts, and was empty where words that it took for
 * saying nothing were all there was.
 */
export function foldWordV1(phrase: string): string {
  const plain = phrase
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim()
  const parts = plain.split(' ').filter((part) => part !== '' && part !== '/')
  while (parts.length > 0 && stopWords.has(parts[0] as string)) parts.shift()
  while (parts.length > 0 && stopWords.has(parts.at(-1) as string)) parts.pop()
  if (parts.length === 0) return ''
  const british = parts.map((part) => sameWord[part] ?? part.replace(/iz(e|ed|es|ing|ation)$/, 'is$1'))
  british[british.length - 1] = singular(british.at(-1) as string)
  return british.join(' ').slice(0, 60)
}

function singular(word: string): string {
  if (word.length <= 3 || /(ss|us|is|news)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}
