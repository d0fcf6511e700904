const person =
  '(?:child(?:ren)?|kids?|pupils?|sons?|daughters?|boys?|girls?|bab(?:y|ies)|toddler|teenager|brothers?|sisters?|siblings?|twins?|mum|mother|dad|father|nan|wife|husband|partner|parents?|niece|nephew|grand\\w+|friends?|lad|lass|bairn|little ones?|youngest|eldest|classmates?|dog|cat)'
const body =
  '(?:arms?|legs?|thighs?|wrists?|hands?|face|head|neck|throat|hair|back|chest|stomach|belly|bottom|bum|private\\w*|skin)'
const me = `(?:me|him|her|them|us|(?:(?:my|our|his|her|their|the|a|another|other|smaller|younger) ){1,2}(?:\\w+ )?(?:${person}|${body})|${person})`
const owner = '(?:my|his|her|their|our|the)'
const self = '(?:my|him|her|them|your|our)sel(?:f|ves)'
const adult =
  '(?:dad|mum|mom|father|mother|step\\w+|uncle|aunt|grandad|brother|boyfriend|girlfriend|partner|husband|wife|ex|carer|escort|driver|teacher|tutor|coach|neighbour|man|bloke|boy|staff|ta|assistant|cousin)'
const hurts =
  '(?:hit|hits|hitting|slap\\w*|smack\\w*|punch\\w*|kick(?:s|ed|ing)?|beat|beats|beating|beaten|hurt|hurts|hurting|strangl\\w*|chok(?:es|ed|ing)|burn(?:s|ed|t|ing)?|threw|throws|shak(?:es|ing)|shook|grab\\w*|push(?:es|ed|ing)|shov(?:es|ed|ing)|drag\\w*|pinch\\w*|whip\\w*|attack\\w*|stab\\w*|drown\\w*|poison\\w*|starv\\w*|threaten\\w*|assault\\w*|molest\\w*|abus(?:e|es|ed|ing)|touch(?:es|ed|ing)|scares|terrifies)'

/** How people write of harm to somebody, or of wanting to die. Made to miss little: a moderator reads what it finds. */
const signs: readonly RegExp[] = [
  // Somebody does something to somebody.
  new RegExp(`\\b${hurts} ${me}\\b(?! hard\\b)(?!.{0,3}(?:head|hands?) )`),
  new RegExp(`\\b${adult} (?:\\w+ )?${hurts}\\b`),
  new RegExp(
    `\\b(?:scared|afraid|frightened|terrified|petrified) (?:of (?:(?:my|his|her|our|the) )?${adult}|(?:to go|of going|to be|of being) (?:home|back home|at home|alone with))`,
  ),
  new RegExp(`\\b${adult} (?:is|gets|was|has been|can be) (?:\\w+ )?(?:violent|aggressive|drunk)`),
  /\b(?:strangled|throttled|by the throat|bruis(?:e|es|ed|ing)|black eye|broken (?:arm|rib|bone)|burns on|marks on (?:his|her|my|their))\b/,
  /\b(?:lock|shut|tie|strap|pin|chain)(?:s|ed|d|ned|ped|ing)? (?:me|him|her|them|my \w+|in)? ?(?:in|up|to|down|into|out|his|her)\b/,
  /\btied (?:to|up|down)\b|\bface down\b|\bprone\b|\bpinned\b|\bheld down\b|\brestrain(?:s|ed|t|ts)? (?:face|on the|every|him|her|my)/,
  /\bviolen(?:t|ce)\b.{0,40}\b(?:home|house|partner|husband|wife|dad|mum)\b|\bdomestic (?:violence|abuse)\b|\bbeing abused\b|\b(?:sexual|physical|emotional|child) abuse\b|\bsexually\b|\brap(?:e|ed|ing|ist)\b|\bgroom(?:ed|ing)\b|\bmolest/,
  /\bthreat\w* to (?:kill|hurt|harm|stab|take)\b|\bknife\b/,
  new RegExp(
    `\\b(?:scared|afraid|frightened|terrified|worried|dread|dreads|fear|fears) (?:of |about )?what (?:${owner} )?(?:he|she|they|${adult})\\b.{0,20}\\b(?:do|does|might|will)\\b`,
  ),
  /\b(?:flinch\w*|cowers?|walk(?:s|ing)? on eggshells|hides? (?:under|when|from) (?:the bed|(?:his|her|my|the) (?:dad|mum|step\w+)|he comes|dad comes))\b/,
  /\b(?:won[’']?t|will not|doesn[’']?t|does not|never) let (?:me|us|her|him|them) (?:leave|out|see (?:my|our|her|his|any)|use the phone|have (?:a phone|any money|friends)|eat)\b/,
  /\bbegs? (?:me )?(?:not to|me to not) (?:go|send|be sent|leave)\b|\bthrown? (?:him|her|me|them) (?:out|against|across|down)\b/,
  /\b(?:sat|sits|sitting|knelt|kneels|kneeling|lay|lies|lying|stood) on (?:him|her|me|my (?:son|daughter|child|chest|back))\b|\bhand ?prints? on\b/,
  /\bsit on (?:his|her|their) (?:lap|knee)\b/,
  // What is sexual, in the words of a child.
  new RegExp(
    `\\b(?:mak(?:es?|ing)|made|forc\\w+|ask(?:s|ed|ing)?|tell(?:s|ing)?|told) (?:(?:me|him|her|them)|my (?:\\w+ )?${person}) (?:to )?(?:touch|kiss|undress|strip|watch (?:porn|films|videos) |take (?:off|my clothes)|show|lie with)`,
  ),
  /\btouch\w* (?:\w+ ){0,3}(?:private|down (?:there|below)|underneath|in the (?:toilets?|showers?|bath|bed|taxi))|\bprivate parts\b|\b(?:in|under|down|inside) (?:my|his|her) (?:pants|knickers|underwear|trousers)\b|\bporn\w*\b|\bindecent\b/,
  /\b(?:older|grown) (?:man|men|boy|boys|lad)\b.{0,40}\b(?:buys?|bought|gives?|gave|picks?|picked|meet\w*|messag\w+|vapes|phone|gifts?|money)\b/,
  // What is kept hidden.
  /\b(?:our|a) (?:little )?secret\b|\b(?:are|is|it|keep it) (?:a )?secret\b|\bnot (?:to|allowed to) tell\b|\bpromise not to\b|\bcomes? in(?:to)? my (?:room|bed)\b/,
  /\b(?:ask|send|sent|sends|want|share)\w*\b.{0,25}\b(?:pictures|photos|nudes|naked)\b|\bmessages (?:at|late|in the) (?:night|middle)/,
  /\b(?:her|his|my) (?:boyfriend|girlfriend) is (?:[2-9]\d)\b|\bmeet(?:ing)? (?:a|an|some) (?:older )?(?:man|men|stranger)/,
  // Harm to oneself, and wanting to die.
  new RegExp(
    `\\b(?:kill|harm|harming|hurt|hurts|hurting|cut|cuts|cutting|hang|hanging|starv\\w+|something to|burn\\w*) ${self}\\b`,
  ),
  /\bself[ -]?(?:harm|injur)|\bcutting (?:her|his|my|their) (?:arm|leg|wrist|thigh)|\bsuicid|\boverdos|\b(?:drinks?|drank|swallow\w*|took|takes) (?:\w+ )?(?:bleach|pills|tablets)\b/,
  /\b(?:want|wants|wanted|wish|wishes|wishing|ready) (?:to die|(?:to be|(?:he|she|i|they|we) (?:was|were)) dead|to end it)/,
  /\bend(?:ing|ed)? (?:it all|(?:my|his|her|their) (?:own )?li(?:fe|ves))\b|\btake (?:my|his|her|their) (?:own )?life\b/,
  /(?:\bnot|n[’']?t|\bnever) wan(?:t|ts|ted) to (?:be (?:here|alive)|live|wake up|exist)\b/,
  /\bbetter off (?:without (?:me|us|him|her)|dead)\b|\bgiv(?:e|ing|en) up on life\b|\bno point (?:in )?(?:living|going on|being)|\bnothing to live for\b|\bno point$|\bno reason to live/,
  /\b(?:can[’']?t|cannot|can not|couldn[’']?t) (?:go on|cope|do this|carry on|take (?:it|this))(?: any ?more| any longer| like this|[.!]|$)/,
  /\b(?:might|going to|gonna|could|afraid i will|scared i will|feel like|thought (?:about|of)|thinking (?:about|of)) (?:hurt|harm|kill|shak|smother|driv)\w*\b/,
  /\bjump (?:off|in front|out)|\binto the (?:river|sea|canal|traffic)\b|\bin front of a (?:train|bus|car|lorry)\b/,
  /\b(?:rather|sooner) (?:be|was|were) (?:dead|gone)\b|\bwish\w* (?:\w+ ){1,3}(?:never been born|not wake)|\b(?:goodbye|suicide) (?:note|letter|message)s?\b|\bsaying goodbye\b|\b(?:plan|way) (?:for how|of how|how) (?:i|he|she|they)(?:[’']ll| will| would| could| am going to| is going to)? ?(?:do|end|go)\b/,
  /\b(?:on|off|over|under|by|at) (?:the |a )?(?:\w+ )?(?:bridge|rail(?:s|ings)|railway|train line|tracks|ledge|window ?sill|roof|cliff)\b(?=.{0,40}\b(?:again|night|police|found|talked|jump|threat\w*|stand\w*|climb\w*|last)\b|[.!]|$)/,
  /\b(?:found|standing|stood|sat|climb\w*|hang\w*) (?:\w+ ){0,3}(?:bridge|railway|tracks|ledge|window ?sill|roof)\b/,
  /\b(?:noose|ligature|razors?|blades?|tablets|paracetamol|pills)\b.{0,30}\b(?:room|bed|bag|neck|hid\w*|sav\w*|stash\w*|stor\w*|collect\w*|count\w*|found)\b|\b(?:hid\w*|sav\w*|stash\w*|collect\w*|found)\b.{0,30}\b(?:noose|ligature|razors?|blades?|paracetamol)\b/,
  /\b(?:until|till|so hard|so much) (?:\w+ ){0,3}(?:bleeds?|bled|bleeding|is raw|are raw)\b|\b(?:mak(?:es|ing)|made) (?:him|her|my|them)self sick\b|\bpull(?:s|ing) (?:his|her|their|my) (?:own )?(?:hair|nails|teeth) out\b/,
  /\b(?:stopped eating|(?:not|n[’']?t|hardly|barely) eat(?:en|ing)? (?:anything |a thing )?(?:for|in|since)|refus\w+ (?:all )?(?:food|to eat|to drink))\b/,
  /\b(?:a danger to (?:him|her|my|them)sel\w+|no future for me|do not want tomorrow|see no way (?:out|on)|no way out|can[’']?t see a way (?:out|on|forward))\b/,
  // Not safe, not fed, not looked after.
  /\b(?:not|isn[’']?t|never|don[’']?t feel|doesn[’']?t feel|aren[’']?t) safe (?:at|in|with|around|when|here|there)\b.{0,14}\b(?:home|house|dad|mum|step\w+|uncle|him|her|respite|night|placement)\b/,
  /\bfound (?:him|her|them|my \w+) (?:\w+ )?(?:outside|wandering|alone|in the (?:road|street|river)|on the (?:road|street|bridge|roof)|unconscious|locked)/,
  /\b(?:carer|staff|mum|dad|mother|father|sitter|escort|nurse) (?:was|were|is|are) (?:\w+ )?(?:asleep|drunk|passed out|high|nowhere|stoned)\b|\bhome alone\b|\b(?:not|n[’']?t) come? home (?:last|for|since|all)\b|\b(?:missing|disappeared) (?:since|all|for|again|last)\b|\bsleep(?:s|ing)? (?:rough|in (?:the car|a doorway))\b/,
  /\b(?:left|sat|sits|leave) (?:him |her |them )?(?:in|wearing) (?:a |his |her |the same )?(?:dirty|soiled|wet|filthy) |\b(?:not|n[’']?t|never|nobody) (?:been )?(?:fed|wash\w*|changed) (?:him|her|them|all|for|since)\b/,
  /\b(?:left alone|left on (?:his|her|their) own|on (?:his|her|their) own all) (?:all|every|for|day|night)|\b(?:no food|nothing to eat|always hungry|starving|neglected|neglecting|sleeps on the floor)\b|\bdrinks (?:all|every)\b|\b(?:on drugs|drug dealer|county lines)\b|\b(?:ran|run|running|runs) away from home\b|\bgone missing\b/,
]

/** Whether a text reads as if somebody could be in danger. */
export function isConcern(text: string): boolean {
  const low = text.toLowerCase()
  return signs.some((sign) => sign.test(low))
}
