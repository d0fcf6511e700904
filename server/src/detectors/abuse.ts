import { DataSet, englishDataset, englishRecommendedTransformers, pattern, RegExpMatcher } from 'obscenity'

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
  pattern`|idiot`,
  pattern`|imbecile`,
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
  pattern`|muppets|`,
  pattern`|freaks|`,
  pattern`|freak child|`,
  pattern`|weirdos|`,
  pattern`|piss off|`,
  pattern`|tosser`,
  pattern`|bellend`,
  pattern`|knobhead`,
  pattern`|pillock`,
  pattern`|numpty|`,
  pattern`|git|`,
  pattern`|gits|`,
  pattern`|vermin|`,
  pattern`|parasites|`,
  pattern`|cockroaches|`,
  pattern`|leeches|`,
  pattern`|inbred`,
  pattern`|pikey`,
  pattern`|chavs|`,
  pattern`|nutter`,
  pattern`|psycho|`,
  pattern`|flid|`,
  pattern`|hag|`,
  pattern`|slag|`,
  pattern`|skank`,
  pattern`|minger`,
]

/** Words of the library's that parents need to speak of their children's bodies and lives. */
const needed = ['sex', 'breast', 'boob', 'penis', 'vagina', 'vulva', 'anus', 'anal', 'tit', 'titty', 'cum']

/** Diagnoses and quotations that such words stand in without hurting anybody. */
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

/** What is said against people without any such word, and words whose letters were left out. */
const sentences: readonly RegExp[] = [
  /\b(?:should|ought to) (?:all )?(?:be|get) (?:put down|sterili[sz]ed|shot|gassed|locked up|aborted)\b/,
  /\bshould(?: not|n[’']?t) be allowed to (?:breed|have (?:kids|children))\b/,
  /\b(?:someone|somebody) should (?:shoot|kill|hurt) (?:you|them|him|her|the lot)\b/,
  /\bhope (?:you|they|he|she) (?:all )?(?:die|dies|gets? cancer|rots?)\b/,
  /\b(?:find out|know) where (?:you|they|he|she) lives?\b/,
  /\b(?:stupid|fat|ugly|dozy|lazy|silly) (?:cow|bitch|pig|man|woman|git)\b/,
  /\b(?:go|get|send them) back (?:to )?where (?:you|they) came from\b/,
  /\bdirty (?:foreigners|immigrants|gyp\w+)\b/,
  /\b(?:just|only|are) (?:spoilt )?brats\b/,
  /\bdisgusting animals\b|\bwaste of (?:oxygen|space|skin)\b|\bexcuse for a (?:human|man|woman|person)\b/,
  /\b(?:disabled|autistic|send|special needs) (?:kids|children|people)\b.{0,20}\b(?:drain|burden|waste|should not|shouldn.?t|do not belong|don.?t belong)\b/,
  /\b(?:should|better|going to|gonna) watch (?:out|your|her|his|their)\b|\bwe know where\b|\byou[’']?(?:ll| will) (?:pay|regret)\b/,
  /\bthick little\b/,
  /\b(?:go to|burn in|rot in) hell\b|\bdrop dead\b|\bgo and die\b|\bkill your ?sel(?:f|ves)\b/,
  /\bbreed(?:s|ing)? like\b|\boxygen thie(?:f|ves)\b|\bput (?:it|him|her|them) out of (?:its|his|her|their|our) misery\b/,
  /\bshut your (?:face|mouth|gob|trap|hole)\b|\b(?:do one|jog on|get stuffed|sod off|bugger off|eff off|naff off)\b/,
  /\b(?:ugly|fat|stupid|thick|dense|vile|evil|miserable|smug|dirty|filthy) (?:old |little |fat |lying )?(?:hag|witch|bag|lump|slob|pigs?|cows?|rats?|liars?|snakes?|creatures?)\b/,
  /\b(?:pack|bunch|shower|load) of (?:\w+ )?(?:liars|cowards|crooks|clowns|thieves|morons|snakes|animals|scroungers)\b/,
  /\b(?:is|are|just|nothing but) (?:an? )?(?:vegetables?|scroungers|spongers|freeloaders|sub-?human|defective|mental cases?)\b/,
  /\bshut up you\b/,
  /\b[fc][*#.]{1,4}(?:k|ck|king|cking|ing|t|nt|ts|nts)\b/,
  /\bf[ .]u[ .]c[ .]k\b|\bf[uv]ck|\bsh[1!]t/,
]

/** Whether a text has words that could hurt somebody. */
export function isAbusive(text: string): boolean {
  const low = text.toLowerCase()
  return matcher.hasMatch(text) || sentences.some((sentence) => sentence.test(low))
}
