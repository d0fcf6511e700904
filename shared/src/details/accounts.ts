import { ordinaryWords } from './lists/ordinaryWords.ts'
import { type Span, setOf } from './words.ts'

const ordinary = setOf(ordinaryWords)
const more = setOf(
  'account group groups page pages post posts chat live story stories users user video videos decision decisions happy reels parents mums has full said says video ban bans app apps feed kids children teenagers people the at com all but my me him her them us judgement election shot',
)

/** Where people have accounts. */
const platform =
  /(?:^|[^\p{L}\d_])((?:my |his |her |our |on |me on |add )?)(insta(?:gram)?|ig|snap(?:chat)?|sc|tik ?tok|twitter|facebook|fb|messenger|discord|telegram|whatsapp|roblox|xbox|psn|playstation|fortnite|minecraft|steam|twitch|youtube|threads|bluesky|reddit|linkedin|gamer ?tag|user ?name|handle|інстаграм|инстаграм|інста|телеграм|тікток|انستا|انستقرام|سناب|تيك توك|انسٹا|انسٹاگرام|ਇੰਸਟਾ)(?![\p{L}\d_])/giu
/** What leads from there to the name of the account. */
const leading =
  /^(?:(?: |)(?:['’]s|channel|blog|is|as|user ?name|user|handle|name|account|id|under|messenger|called|:|=|-|@|,|\(|to)(?=[ :=@\p{L}\d]|$)){0,4}[ :=@]{0,3}/iu
const account = /^[\p{L}\d_](?:[\p{L}\d_.#-]{1,40}[\p{L}\d_])/u

/** The accounts that a text names after where they are: `insta: tiredmum_example`. */
export function accountsIn(text: string): Span[] {
  return [...text.matchAll(platform)].flatMap((match) => {
    const end = match.index + match[0].length
    const led = leading.exec(text.slice(end, end + 60))?.[0] ?? ''
    const rest = text.slice(end + led.length, end + led.length + 60)
    const found = account.exec(rest)?.[0]
    if (led === '' || found === undefined) return []
    const isOwn = /my|his|her|our|add|me/i.test(match[1] ?? '') || /is|as|=|user|handle|@/.test(led)
    return isAccount(found, rest.slice(found.length), isOwn, /[:=,(-]/.test(led))
      ? [{ at: end + led.length, end: end + led.length + found.length }]
      : []
  })
}

/** An account by its shape, or a word where nothing else would stand. */
function isAccount(found: string, after: string, isOwn: boolean, isLed: boolean): boolean {
  const low = found.toLowerCase()
  if (/[_#]|[a-z]\.[a-z]|[a-z]\d|\d[a-z]/i.test(found) || /[a-z][A-Z]/.test(found))
    return !/^\d+(?:st|nd|rd|th|am|pm|s)$/.test(low)
  if (ordinary.has(low) || more.has(low) || low.length < 5 || /^\d+$/.test(found)) return false
  const isLast = /^(?:[,;)!?]|\.?\s*$|\. |\n| and | if | but | on | x\b)/.test(after)
  return isLast && (isOwn || isLed)
}
