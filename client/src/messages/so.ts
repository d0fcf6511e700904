import { writtenLocale } from '../words/locale.ts'
import type { Share } from '../words/share.ts'
import { experience } from './experience/so.ts'
import type { Language, LiveLanguage, Messages } from './messages.ts'

const locale = writtenLocale({
  tag: 'so',
  marks: [',', '.'],
  comma: ', ',
  and: (before, last) => `${before} iyo ${last}`,
  weekdays: ['Axad', 'Isniin', 'Talaado', 'Arbaco', 'Khamiis', 'Jimce', 'Sabti'],
  months: [
    'Janaayo',
    'Febraayo',
    'Maarso',
    'Abriil',
    'Maayo',
    'Juun',
    'Luulyo',
    'Ogosto',
    'Sebteembar',
    'Oktoobar',
    'Nofeembar',
    'Diseembar',
  ],
  date: (weekday, day, month, year) => `${weekday}, ${day} ${month} ${year}`,
})

const { number, list, plural } = locale

const quoted = (text: string) => `“${text}”`

function count(value: number, one: string, other: string): string {
  return `${number(value)} ${locale.plural(value, { one, other })}`
}

const people = (value: number) => `${number(value)} qof`

const asked = (value: number) => count(value, 'su’aal', 'su’aalood')

const ofAnswers = (value: number) => count(value, 'jawaab', 'jawaabood')

const points = (value: number) => count(value, 'dhibic', 'dhibcood')

const withUnit = (value: number, unit: string | undefined) =>
  unit === undefined ? number(value) : `${number(value)} ${unit}`

const answered = (all: number) => (all === 0 ? 'Cidina ma jawaabin.' : `Waxaa jawaabay ${people(all)}.`)

/** Whole sentences on how many answered, and how many of them did something, without the mark at the end. */
function ofPeople({ count: some, all, tenths }: Share, did: string): string {
  if (all === 0) return 'Cidina ma jawaabin'
  if (some === all) return all === 1 ? `1 qof ayaa ${did}` : `${answered(all)} Dhammaantood ayaa ${did}`
  if (tenths === null) return `${answered(all)} ${number(some)} ka mid ah ayaa ${did}`
  if (tenths === 0) return `${answered(all)} 10-kii qofba wax ka yar 1 ayaa ${did}`
  return tenths === 10
    ? `${answered(all)} Ku dhawaad dhammaantood ayaa ${did}`
    : `${answered(all)} 10-kii qofba qiyaastii ${tenths} ayaa ${did}`
}

const kinds: Messages['kinds'] = {
  quoted,
  somethingElse: 'Wax kale',
  sayWhat: 'Haddii ay tahay wax kale, fadlan sheeg waxa ay tahay',
  several: (answers) => answers.join(', '),
  none: 'Weli cidina ma jawaabin.',
  skipped: (some) =>
    some === 0
      ? 'Cidina ma dooran inaysan sheegin.'
      : `${people(some)} ayaa doorbiday ${locale.plural(some, { one: 'inuusan', other: 'inaysan' })} sheegin.`,
  both: (all) =>
    all === 0 ? 'Cidina labada jeer ma wada jawaabin.' : `${people(all)} ayaa labada jeerba jawaabay.`,
  people: 'Tirada dadka',
  percent: (whole) => `${whole}%`,
  rounded: 'Boqolleyda waa la soo koobay, sidaas darteed wadartoodu ma aha 100.',
  overlapping: 'Dadku waxay dooran kareen jawaabo badan, sidaas darteed wadarta boqolleydu ma aha 100.',
  topChoices: (all, most, top) =>
    `${answered(all)} Jawaabaha ugu badnaa waxay ahaayeen ${list(top)}. Mid kasta waxaa doortay ${people(most)}.`,
  single: {
    nothing: 'Dooro hal jawaab',
    only: (choice) => `1 qof ayaa ku jawaabay: ${choice}.`,
    top: (share, choice) => `${ofPeople(share, 'ku jawaabay')}: ${choice}.`,
  },
  multiple: {
    nothing: 'Dooro ugu yaraan hal jawaab',
    any: 'Dooro dhammaan kuwa kugu habboon.',
    atLeast: (least) => `Dooro ugu yaraan ${ofAnswers(least)}.`,
    upTo: (most) => `Dooro ugu badnaan ${ofAnswers(most)}.`,
    exactly: (most) => `Dooro ${ofAnswers(most)}.`,
    between: (least, most) => `Dooro ${number(least)} ilaa ${ofAnswers(most)}.`,
    only: (choice) => `1 qof ayaa jawaabay oo doortay: ${choice}.`,
    top: (share, choice) => `${ofPeople(share, 'doortay')}: ${choice}.`,
  },
  scale: {
    nothing: 'Cabbirka ka dooro hal tiro',
    named: (point, name) => `${number(point)}: ${name}`,
    mean: (all, mean, [least, low], [most, high]) => {
      const scale = `Cabbirku wuxuu ka bilaabmaa ${number(least)} (${low}), wuxuuna ku dhammaadaa ${number(most)} (${high}).`
      if (all === 0) return `${answered(all)} ${scale}`
      return all === 1
        ? `1 qof ayaa jawaabay oo doortay ${number(mean)}. ${scale}`
        : `${answered(all)} Celcelis ahaan waxay doorteen ${number(mean)}. ${scale}`
    },
    compared: (before, after) =>
      `Celcelis ahaan hore waxay u doorteen ${number(before)}, haddana waxay doorteen ${number(after)}.`,
  },
  ranking: {
    nothing: 'Wax kasta u dooro kaalin',
    inOrder: (items) => items.join(', kadibna '),
    top: (item) => `Guud ahaan waxaa kaalinta koowaad galay ${item}.`,
    first: (share) =>
      share.count === 0
        ? 'Cidina ma gelin kaalinta koowaad.'
        : `${ofPeople(share, 'geliyay kaalinta koowaad')}.`,
    together: (all, top) => `${answered(all)} Kaalinta koowaad waxaa wada galay ${list(top)}.`,
    heads: { score: 'Dhibco', first: 'Kaalinta koowaad geliyay' },
    place: 'Kaalin',
    moved: (item, place, all) => `${item}: kaalinta ${number(place)} ee ${number(all)}`,
    up: 'Kor u qaad',
    down: 'Hoos u dhig',
  },
  points: {
    nothing: 'Qaybi 100-kaaga dhibcood',
    howTo: 'Qaybi 100 dhibcood: sii wax badan waxa ka muhiimsan.',
    given: (option, share) => `${quoted(option)} ${number(share)}`,
    top: (all, top, most) => {
      if (all === 0) return 'Cidina ma qaybin dhibco.'
      const mean = all === 1 ? '' : ', celcelis ahaan'
      const each = top.length > 1 ? 'Mid kasta waxaa la siiyay' : 'Waxaa la siiyay'
      return `${people(all)} ayaa dhibcaha qaybiyay. Dhibcaha ugu badan waxaa helay ${list(top)}. ${each} ${number(most)} ka mid ah 100${mean}.`
    },
    mean: 'Dhibco, celcelis ahaan',
    done: '100-ka dhibcood oo dhan waa la qaybiyay.',
    left: (left) =>
      left === 0
        ? '100-ka dhibcood waxba kama harin.'
        : `100-ka dhibcood waxaa ka ${locale.plural(left, { one: 'hartay', other: 'haray' })} ${points(left)} oo la qaybiyo.`,
    tooMany: (more) => `${points(more)} ayaa dheeraad ah.`,
  },
  numeric: {
    nothing: 'Qor tiro',
    label: (least, most) => `Tiro dhan oo u dhaxaysa ${number(least)} iyo ${number(most)}`,
    withUnit,
    only: (value, unit) => `1 qof ayaa ku jawaabay: ${withUnit(value, unit)}.`,
    median: (all, median, unit) => `${answered(all)} Jawaabta dhexe waxay ahayd ${withUnit(median, unit)}.`,
    half: (from, to) => `Ugu yaraan kala bar jawaabuhu waxay u dhexeeyeen ${number(from)} iyo ${number(to)}.`,
    range: (from, to) => `${number(from)} ilaa ${number(to)}`,
  },
  text: {
    nothing: 'Qor jawaabtaada',
    unread: (all) =>
      `${answered(all)} Qabanqaabiye ayaa hubin doona jawaabaha inta aysan halkan ka soo muuqan.`,
    shown: (all, shown) =>
      `${answered(all)} ${
        shown === 0
          ? 'Halkan jawaab kama muuqato.'
          : `Halkan waxaa ka ${locale.plural(shown, { one: 'muuqata', other: 'muuqda' })} ${ofAnswers(shown)}.`
      }`,
  },
  words: {
    nothing: 'Qor hal eray ama dhowr eray',
    only: 'Hal eray ama dhowr eray',
    one: (place) => `Eray ama dhowr eray, lambar ${number(place)}`,
    optional: (label) => `${label} (haddii aad rabto)`,
    unread: (all) => `${answered(all)} Erayadu halkan ayay ka soo muuqan doonaan marka qabanqaabiye hubiyo.`,
    noneTwice: (all) => `${answered(all)} Erayada halkan ka muuqda, midna wax ka badan 1 qof ma sheegin.`,
    top: (all, words, more, most) => {
      const named = more > 0 ? [...words, `${number(more)} eray oo kale`] : words
      const said = named.length > 1 ? 'Mid kasta waxaa sheegay' : 'Waxaa sheegay'
      return `${answered(all)} Erayada halkan ka muuqda waxaa ugu badnaa ${list(named)}. ${said} ${people(most)}.`
    },
  },
  statements: {
    nothing: 'Ugu yaraan hal weedh u dooro “Waan ku raacsanahay”, “Kuma raacsani” ama “Waan dhaafayaa”',
    howTo: 'Waad dhaafi kartaa kuwa aad rabto.',
    stances: { agree: 'Waan ku raacsanahay', disagree: 'Kuma raacsani', pass: 'Waan dhaafayaa' },
    said: {
      agree: (statement) => `${quoted(statement)}: waan ku raacsanahay`,
      disagree: (statement) => `${quoted(statement)}: kuma raacsani`,
      pass: (statement) => `${quoted(statement)}: waan dhaafayaa`,
    },
    several: (stances) => stances.join('; '),
    noneAgreed: (all) => `${answered(all)} Cidina weedhahan midna kuma raacin.`,
    together: (all, top, most) =>
      `${answered(all)} Weedhaha ugu badan ee la isku raacay waa ${list(top)}. Mid kasta waxaa ku raacay ${people(most)}.`,
    top: (all, statement, agreed, disagreed) => {
      if (all === 1) return `1 qof ayaa jawaabay oo ku raacay ${statement}.`
      const claim =
        2 * agreed > all
          ? `Dadka badankiisu waxay ku raaceen ${statement}`
          : `Weedha ugu badan ee la isku raacay waa ${statement}`
      const against = disagreed === 0 ? '' : `, waxaana ka soo horjeestay ${people(disagreed)}`
      return `${answered(all)} ${claim}: ${people(agreed)} ayaa ku raacay${against}.`
    },
  },
}

const polls: Messages['polls'] = {
  open: 'Su’aal hadda furan',
  closed: 'Waa xiran tahay',
  closedQuestion: (question) => `Su’aal xiran: ${question}`,
  anonymous: 'Jawaabtaada magac kuma qorna. Waad beddeli kartaa ilaa su’aasha la xiro.',
  send: 'Dir jawaabtayda',
  change: 'Beddel jawaabtayda',
  remove: 'Tirtir jawaabtayda',
  heard: (time) => `Jawaabtaadii waa na soo gaartay, ${time}`,
  youSaid: (answer) => `Jawaabtaadu waa ${answer}.`,
  closedUnsent: (answer) =>
    `Su’aashan waxaa la xiray intii aadan jawaabtaada soo dirin. Waxaad qortay: ${answer}`,
  closedUnchanged: (answer, earlier) =>
    `Su’aashan waxaa la xiray intii aadan isbeddelka soo dirin. Waxaad qortay: ${answer}. Waxaan tirinnay jawaabtaadii hore: ${earlier}.`,
  soon: 'Natiijada dhawaan ayaa laga yaabaa in halkan lagu muujiyo.',
  answersTo: (question) => `Jawaabaha su’aasha: ${question}`,
  answer: 'Jawaab',
  yours: 'jawaabtaada',
  beforeAndAfter: 'Hore iyo hadda',
  pairedCaption: (some) => `Hore iyo hadda: ${people(some)}`,
  before: 'Hore',
  now: 'Hadda',
  written: 'Waxa dadku qoreen',
  apart: {
    invited: (answers) => `Jawaabaha martiqaadka, oo gaar loo tiriyey: ${number(answers)}.`,
    late: (answers) => `Jawaabaha daahay, oo gaar loo tiriyey: ${number(answers)}.`,
    theirWords: (answers) =>
      `Jawaabaha dad laga caawiyey qoristooda, oo gaar loo tiriyey: ${number(answers)}.`,
    helperView: (answers) => `Aragtida dadka qof caawinaya, oo gaar loo tiriyey: ${number(answers)}.`,
  },
}

const questions: Messages['questions'] = {
  title: 'Su’aalaha',
  none: 'Looxa su’aal kuma jirto.',
  noneYet: 'Looxa weli su’aal kuma jirto. Waxaad weydiin kartaa su’aasha ugu horreysa.',
  now: 'Hadda ayaa laga jawaabayaa',
  sortBy: 'U kala hormari',
  orders: { most: 'Taageerada ugu badan', newest: 'Kuwa ugu cusub', answered: 'Kuwa laga jawaabay' },
  live: 'Ku noqo liiska tooska ah',
  search: (all) => (all === 1 ? 'Ka raadi looxa' : `Ka raadi dhammaan su’aalaha (${number(all)})`),
  fresh: (some) =>
    some === 0
      ? 'Su’aal cusub ma jirto'
      : some === 1
        ? '1 su’aal oo cusub, tus'
        : `${asked(some)} oo cusub, tus`,
  nothing: 'Weli waxba halkan ma yaallaan.',
  gone: 'Liiskan kuma jirto hadda.',
  answered: 'Waa laga jawaabay',
  people,
  own: 'Adiga ayaa tan weydiiyay',
  support: 'Aniguna waxaan rabaa in tan laga jawaabo',
  ask: 'Qabanqaabiyayaasha weydii su’aal',
  send: 'Dir su’aashayda',
  edit: 'Su’aashaada oo erayo kale ah',
  change: 'Beddel su’aashayda',
  alike: 'Waxaa laga yaabaa in qof kale hore u weydiiyay tan. Beddelkeeda waxaad taageeri kartaa su’aashaas.',
  supportAlike: 'Taageer su’aashan',
  topic: 'Maxay ku saabsan tahay? (haddii aad rabto)',
  noTopic: 'Mawduuc ma laha',
  yours: 'Su’aalahaaga',
  heard: (text, status) => `Su’aashaada ${quoted(text)}: ${status}`,
  privatePage: {
    link: 'Kaydi linkiga boggaaga gaarka ah',
    use: 'si aad mar dambe ugu soo noqoto. Qof kasta oo haya linkiga ayaa akhrin kara.',
  },
  outcome: {
    reworded: 'Qabanqaabiye ayaa beddelay magac ama higgaad. Macnuhu waa isla sidii.',
    askAgain: 'Waad weydiin kartaa mar kale adigoon arrintaas ku darin.',
    waiting: 'Qabanqaabiye ayaa hubin doona inta aysan cid kale arkin.',
    reading: 'Qabanqaabiye ayaa hadda akhrinaya.',
    held: 'Qabanqaabiye ayaa akhriyay oo goor dambe u kaydiyay.',
    shorten: 'Qabanqaabiye ayaa kaa codsaday inaad soo gaabiso, ama markiiba hal wax weydiiso.',
    shown: 'Looxa ayay ku jirtaa.',
    combined: (text) => `Waxaan ku darnay su’aal la mid ah: ${quoted(text)}.`,
    now: 'Hadda ayaa laga jawaabayaa.',
    inWriting: (answer) => `Jawaab qoraal ah: ${answer}`,
    answered: (answer) =>
      answer === undefined ? 'Kulanka ayaa looga jawaabay.' : `Waa laga jawaabay: ${answer}`,
    archived: 'Looxa ayay ku jirtay. Waxaan la kaydinnay dhammaan su’aalaha kale.',
    notShown: 'Lama muujin.',
    withdrawn: 'Adiga ayaa tirtiray su’aashan. Qoraalkii waan tirtirnay.',
  },
  declined: {
    personal: 'Waxaa ku jira magac qof, ama waxaa lagu garan karaa ilmo.',
    abusive: 'Waxaa ku jira erayo dadka dhibi kara ama ka xanaajin kara.',
    offTopic: 'Kuma saabsana mawduuca kulankan.',
    case: 'Waxay ku saabsan tahay xaaladda hal qof, taas oo aan halkan lagu eegi karin.',
    asked: 'Hore ayaa loo weydiiyay.',
    time: 'Waqti ku filan oo looga jawaabo ma jirin. Haddana waan akhrinnay.',
  },
  outcomes: {
    all: (all, parts) =>
      all === 0 && parts.length === 0
        ? 'Su’aal lama weydiin.'
        : `${all === 0 ? 'Su’aal lama weydiin' : `Waxaa la weydiiyay ${asked(all)}`}: ${list(parts)}.`,
    shown: (some) => `${number(some)} looxa ${locale.plural(some, { one: 'ku jirta', other: 'ku jira' })}`,
    combined: (some) => `${number(some)} lagu daray mid kale`,
    waiting: (some) =>
      `${number(some)} ${locale.plural(some, { one: 'sugaysa', other: 'sugaya' })} in la akhriyo`,
    withdrawn: (some) => `${number(some)} uu tirtiray qofkii weydiiyay`,
    declined: (some, why) => `${number(some)} aan la muujin (${why})`,
    why: {
      personal: (some) => `${number(some)} qof lagu garan karo`,
      abusive: (some) =>
        `${number(some)} dadka dhibi ${locale.plural(some, { one: 'karta', other: 'kara' })}`,
      offTopic: (some) => `${number(some)} aan ku saabsanayn mawduuca kulankan`,
      case: (some) => `${number(some)} ku saabsan xaaladda hal qof`,
      asked: (some) => `${number(some)} hore loo weydiiyay`,
      time: (some) => `${number(some)} aan waqti loo helin`,
    },
    reasons: (whys) => whys.join(', '),
  },
}

const details: Messages['details'] = {
  unsent: (text) => `Waxaad qortay: ${quoted(text)} Lama dirin.`,
  unknown:
    'Waan hubin kari waynay in qoraalkan ay ku jiraan magacyo iyo xog kale oo qof lagu garto. Mar kale akhri inta aadan dirin. Dadka kale waxay ogaan karaan qofka uu ku saabsan yahay.',
  found: (parts) =>
    `Tani waxay u eg tahay ${list(parts)}. Dadka kale waxay ogaan karaan qofka uu qoraalku ku saabsan yahay.`,
  part: (kind, text) => `${kind} (${quoted(text)})`,
  names: {
    email: 'cinwaan iimayl',
    phone: 'lambar taleefan',
    nhsNumber: 'lambar NHS',
    idNumber: 'lambar aqoonsi',
    postcode: 'boostakoodh (postcode)',
    address: 'cinwaan',
    birthDate: 'taariikh dhalasho',
    link: 'link ama akoon',
    name: 'magac qof',
    school: 'magac iskuul',
  },
  takeOut: 'Tirtir',
  takeOutAll: 'Dhammaan tirtir',
  send: 'Dir',
  sendAnyway: 'Dir si kasta ha ahaatee',
  doNotSend: 'Ha dirin',
}

const live: Messages = {
  language: { code: 'so', direction: 'ltr', name: 'Soomaali' },
  unchecked:
    'Turjumaaddan weli ma hubin qof Soomaaligu u yahay afkiisa hooyo. Haddii wax aysan kuu caddayn, dooro Ingiriisi (English).',
  untranslated: 'Tani waxay ku qoran tahay Ingiriisi oo keliya.',
  number,
  time: locale.time,
  day: locale.day,
  start: (iso) => {
    const at = Date.parse(iso)
    return `${locale.day(at)}, saacadda ${locale.time(at)}`
  },
  kinds,
  polls,
  questions,
  details,
  error: 'Khalad:',
  problem: 'Waxaa jira dhibaato',
  skip: 'U gudub qaybta muhiimka ah ee bogga',
  loading: 'Waa soo furmayaa',
  notLoaded: 'Qaybtan waan soo furi kari waynay.',
  reload: 'Mar kale soo fur bogga',
  refresh: 'Cusboonaysii boggan',
  rehearsal: 'Waa tijaabo. Dadku dhab ma aha, waxna lama tirinayo.',
  chooseLanguage: 'Luqadda',
  safety: 'Ha ku qorin magaca ilmaha, iskuulka, xaaladda caafimaad ee laga helay ama cinwaanka.',
  readFirst: 'Qabanqaabiye ayaa hubin doona inta aysan cid kale arkin.',
  seenAtOnce: 'Qof kasta isla markiiba wuu arki doonaa. Qabanqaabiye wuu tirtiri karaa.',
  urgent:
    'Ma jiraa qof hadda khatar ku jira? Wac 999. Haddii aad ilmo ka walaacsan tahay, NSPCC ka wac 0808 800 5000. Haddii aad ka yar tahay 19 jir, Childline ka wac 0800 1111.',
  helping: {
    summary: 'Qof baan caawinayaa',
    who: 'Yaa leh hadalkan?',
    own: 'Naftayda ayaan wax u qorayaa',
    theirWords: 'Qof baan caawinayaa: waa hadalkiisa',
    helperView: 'Qof baan caawinayaa: waa aragtidayda',
    apart: 'Kuwan gaar ayaan u tirinnaa.',
  },
  contentNote: { show: 'I tus su’aasha', skip: 'Ka bood su’aashan' },
  speech: {
    speak: 'Ku hadal halkii aad ka qori lahayd',
    where:
      'Biraawsarkaagu wuxuu codkaaga u diri karaa shirkadda samaysay, sida Apple, Google ama Microsoft. Shirkaddaas ayaa codka erayo u beddesha. Annagu waxaan helnaa oo keliya erayada aad soo dirto. Ha sheegin magaca ilmaha, iskuulka, xaaladda caafimaad ee laga helay ama cinwaanka.',
    start: 'Bilow',
    stop: 'Jooji',
    listening: 'Waan ku dhegaysanaynaa. Erayadaadu sanduuqa ayay gelayaan.',
    failed: 'Ma shaqayn. Mar kale isku day, ama qor.',
  },
  status: {
    lost: 'Internetka kuma xirnid. Waxaan isku dayaynaa inaan mar kale kugu xirno. Jawaabahaagu waa badbaado.',
    requests:
      'Isbeddellada tooska ah kuma soo gaari karaan internetkan. Boggan ayaa dhowrkii ilbiriqsiba mar eegaya wixii isbeddelay. Sidii caadiga ahayd ayaad uga qaybgeli kartaa.',
    noCookies:
      'Si aad uga qaybgasho waa inaad oggolaato cookies. Waxaan isticmaalnaa hal cookie, kumana qorna qofka aad tahay. Markaad oggolaato, mar kale soo fur boggan.',
    gone: 'Kulankan hadda waa xiran yahay.',
    stopped:
      'Kulankani wuxuu u istaagay cilad dhankayaga ah. Wixii aad soo dirtay waa badbaado. Boggan ayaa sii socon doona marka la hagaajiyo.',
    tooMany:
      'Kulankani wuxuu kaaga furan yahay daaqado badan. Qaarkood xir. Kadib boggan ayaa isku xiri doona.',
  },
  connected: 'Mar kale ayaad ku xiran tahay.',
  fromHosts: 'Ka timid qabanqaabiyayaasha',
  fromHostsAt: (time) => `Ka timid qabanqaabiyayaasha, ${time}`,
  heard: {
    over: 'Nasashadii waa dhammaatay',
    ended: 'Kulankii waa dhammaaday',
    fromHosts: (text) => `Ka timid qabanqaabiyayaasha: ${text}`,
    round: 'Waxaad ku biiri kartaa koox yar',
    open: 'Su’aal cusub ayaa furan',
    closed: 'Su’aashii waa la xiray',
    result: 'Natiijada waa la muujiyay',
  },
  places: {
    label: 'Qaybaha kulankan',
    now: 'Hadda',
    questions: 'Su’aalaha',
    results: 'Natiijooyinka',
    you: 'Adiga',
    new: 'cusub',
  },
  results: {
    title: 'Natiijooyinka ilaa hadda',
    none: 'Natiijooyinku halkan ayay ka soo muuqan doonaan marka su’aal la xiro.',
  },
  you: {
    title: 'Waxa aad sheegtay',
    lead: 'Adiga keliya ayaa arki kara boggan.',
    answers: 'Jawaabahaaga',
    forget: 'Igu hilmaan qalabkan',
  },
  help: 'Caawimo iyo dejin',
  aloud: { read: 'Kor u akhri tan', stop: 'Jooji akhrinta' },
  call: 'Fur wicitaanka fiidiyowga (wuxuu ku furmayaa daaqad cusub)',
  notStarted: 'Kulankani weli ma bilaaban',
  startsOn: (start) => `Kulankani wuxuu dhacayaa: ${start}.`,
  notStartedMore: 'Su’aaluhu halkan ayay ka soo muuqan doonaan. Uma baahnid inaad bogga cusboonaysiiso.',
  received: (time) => `Waa na soo gaartay, ${time}.`,
  preferNotToSay: 'Waxaan doorbidayaa inaanan sheegin',
  ok: 'Waa hagaag',
  undo: 'Ka noqo',
  youWrote: (text) => `Waxaad qortay: ${quoted(text)}`,
  upTo: (most) => `Ugu badnaan ${number(most)} xaraf.`,
  left: (left) => (left === 0 ? 'Xaraf kama harin.' : `Waxaa haray ${number(left)} xaraf.`),
  sendingLater:
    'Weli lama dirin. Qalabkan ayaa lagu kaydiyay, waxaana la diri doonaa marka internetku kuu soo noqdo.',
  cannotSend: 'Weli lama dirin.',
  notSent: 'Lama dirin.',
  pausedNote: 'Isbeddellada tooska ah waa la hakiyay. Waxaa laga yaabaa in boggan uusan cusboonayn.',
  segments: {
    talk: {
      title: '',
      more: 'Ka dhegayso wicitaanka fiidiyowga. Su’aaluhu halkan ayay ka soo muuqan doonaan.',
    },
    readOut: {
      title: 'Waxa kooxuhu sheegeen',
      more: 'Ka dhegayso wicitaanka fiidiyowga. Qodobbada muhiimka ah halkan ayay ka soo muuqan doonaan.',
    },
    board: {
      title: 'Waxaan ka jawaabaynaa su’aalahaaga',
      more: 'Waxaad weydiin kartaa su’aal, ama taageeri kartaa mid qof kale weydiiyay.',
    },
    groups: { title: 'Kooxo yaryar', more: '' },
    notAsked: { title: 'Maxaan ku weydiin weynay?', more: 'Noo sheeg waxa aan ka tagnay' },
    closing: { title: '', more: '' },
    break: {
      title: 'Waxaan qaadanaynaa nasasho gaaban',
      more: 'Boggan ku sii jir. Isagaa iskiis u sii socon doona.',
    },
  },
  backAt: (time) => `Waxaan soo noqonaynaa saacadda ${time}.`,
  sessionPaused: 'Waxaan qaadanaynaa nasasho gaaban. Boggan ku sii jir. Isagaa iskiis u sii socon doona.',
  thanks: 'Waad ku mahadsan tahay ka qaybgalka',
  thanksMore: 'Kulankani waa dhammaaday. Waxaan kaydinnay wixii aad sheegtay. Magacaagu lama socdo.',
  late: {
    more: (day) => `Weli waad ka jawaabi kartaa su’aalaha ilaa ${day}.`,
    go: 'Ka jawaab su’aalaha',
  },
  nextTitle: 'Waxa xiga',
  whatNext:
    'Waxaan akhrin doonnaa wax kasta oo la sheegay, waxaanna daabici doonnaa wixii aan maqalnay iyo waxa xiga.',
  aboutYou: {
    title: 'Adiga kugu saabsan',
    summary: 'Wax nooga sheeg naftaada (haddii aad rabto)',
    why: 'Tani waxay naga caawinaysaa inaan ogaanno cidda ka qaybgalaysa iyo cidda maqan. Khasab ma aha inaad jawaabto, jawaabahaagana waqti kasta waad beddeli kartaa.',
    choose: 'Dooro',
    save: 'Kaydi',
    saved: 'Waa la kaydiyay',
  },
  settings: 'Dejinta muuqaalka',
  broken: {
    title: 'Wax boggan ka mid ah ayaa shaqayn waayay',
    safe: 'Wixii aad dirtay waa badbaado. Haddii aad wax qoraysay, hoos ayay ku yaallaan si aad u koobbi garayso.',
    plain: 'Isticmaal bogga fudud',
  },
  remove: 'Tirtir',
  change: 'Beddel',
  sending: 'Waa la dirayaa',
  sendingSlowly:
    'Waa la dirayaa. Sidii caadiga ahayd way ka daahaysaa. Weli waan isku dayaynaa. Uma baahnid inaad mar kale riixdo.',
}

const breakouts: Language['breakouts'] = {
  title: 'Kooxo yaryar',
  titleAfter: 'Waxa kooxuhu sheegeen',
  heard: {
    canJoin: 'Waxaad ku biiri kartaa koox yar',
    waiting: 'Koox ayaad ku jiri doontaa marka ay bilaabato',
    group: (group) => `Waxaad ku jirtaa kooxda ${number(group)}`,
    alone: 'Waad bilaabi kartaa inaad wax qorto',
    grace: 'Waqtigii kooxuhu waa dhammaaday. Dhammee weedhaada.',
    ended: 'Kooxuhu waa dhammaadeen',
    fromHost: (text) => `Ka timid qabanqaabiye: ${text}`,
  },
  left: {
    more: 'Waqti dheeraad ah ayaad haysataa.',
    soon: 'Daqiiqado yar ayaa haray. Ka fikir qodobbadaada muhiimka ah.',
    last: 'Qiyaastii hal daqiiqo ayaa hartay.',
  },
  grace: 'Waqtigii waa dhammaaday. Dhammee weedhaada: wixii aad bilowday iskood ayay u dirmayaan.',
  gracePlain: 'Waqtigii waa dhammaaday. Dhammee weedhaada oo dir.',
  privatePage: {
    before: 'Wixii aad koox ka dhex sheegtay, ama keligaa qortay, waxay ku jiraan',
    link: 'boggaaga gaarka ah',
    after: '. Halkaas ayaad ka tirtiri kartaa.',
  },
  removed: (text, reason) =>
    text === undefined
      ? `Qabanqaabiye ayaa kaa saaray kooxaha: ${quoted(reason)} Weli keligaa wax waad qori kartaa.`
      : `Qabanqaabiye ayaa tirtiray ${quoted(text)}: ${quoted(reason)}`,
  kept: 'Wixii kooxdaadu qortay, oo eray eray loo kaydiyay',
  keptAlone: 'Wixii aad qortay, oo eray eray loo kaydiyay',
  join: {
    waiting: 'Koox ayaa lagugu dari doonaa marka qabanqaabiyuhu bilaabo. Uma baahnid inaad wax samayso.',
    leave: 'Waxaan doorbidayaa inaanan ku biirin',
    lead: 'Dad yar ayaa ka wada hadla hal su’aal oo qora waxa muhiimka u ah. Waxa aad qorto waxaa akhrin kara kooxdaada iyo qabanqaabiyayaasha keliya. Qabanqaabiye ayaa qodobbada muhiimka ah dadka oo dhan u akhrin kara, iyadoo aan magacyo la sheegin.',
    room: 'Qolkee wicitaanka ayaad ku jirtaa?',
    table: 'Lambarka miiskaagu waa imisa?',
    roomMissing: 'Qor lambarka qolkaaga, tusaale 7',
    tableMissing: 'Qor lambarka miiskaaga, tusaale 7',
    prompt: 'Maxaad jeclaan lahayd inaad ka hadasho?',
    anyPrompt: 'Wax kasta waan ka hadli karaa',
    name: 'Magacaaga koowaad ee kooxdaadu arkayso (haddii aad rabto)',
    nameHint: 'Magacaaga, ee ma aha kan ilmahaaga. Kooxda keliya ayaa arkaysa.',
    group: 'Ku biir koox',
    orAlone: 'Ama keligaa wax qor, si tartiib ah. Waxa aad qorto isla qiimo ayay leeyihiin.',
    promptAlone: 'Maxaad wax ka qoraysaa? (haddii aad rabto)',
    anyPromptAlone: 'Ii dooro',
    alone: 'Keligay ayaan qorayaa',
  },
  easyRead: 'Akhris fudud (Easy Read)',
  group: {
    here: (group, others, names) => {
      const place = `Kooxda ${number(group)}.`
      if (others === 0) return `${place} Weli cid kale halkan ma joogto.`
      if (others === 1 && names.length === 1) return `${place} Waxaa kula jooga 1 qof: ${names.join('')}.`
      const known = names.length > 0 ? `, waxaana ka mid ah ${list(names)}` : ''
      return `${place} Waxaa kula jooga ${people(others)}${known}.`
    },
    readers:
      'Waxa halkan lagu qoro waxaa akhrin kara dadka kooxdan ku jira iyo qabanqaabiyayaasha keliya. Qabanqaabiye ayaa qodobbada muhiimka ah dadka oo dhan u akhrin kara, iyadoo aan magacyo la sheegin.',
    alone:
      'Keligaa ayaad wax qoraysaa. Waxa aad qorto isla qiimo ayay leeyihiin. Qabanqaabiyayaasha keliya ayaa akhrin kara. Qabanqaabiye ayaa qodobbada muhiimka ah dadka oo dhan u akhrin kara, iyadoo aan magacyo la sheegin.',
    fromHost: (time) => `Ka timid qabanqaabiye, ${time}`,
    helpComes: 'Qabanqaabiye ayaa idin soo caawinaya.',
    empty: 'Weli waxba lama qorin. Ku bilow wixii maskaxdaada ku soo dhaca.',
    written: 'Waxa kooxdaadu qortay',
    writtenAlone: 'Waxa aad qortay',
    onTheWay: 'Waa soo socotaa',
    label: 'Maxaad rabtaa inaad kooxdaada u sheegto?',
    labelAlone: 'Maxaad rabtaa inaad sheegto?',
    add: 'Ku dar qoraalka kooxda',
    addAlone: 'Ku dar qoraalkayga',
    say: (some) =>
      some === 0 ? 'Cidina sidaas ma oran' : some === 1 ? '1 qof' : `${people(some)} ayaa sidaas leh`,
    agree: 'Waan ku raacsanahay',
    undoAgree: 'Ka noqo raacitaanka',
    help: 'Qabanqaabiye caawimo ka codso',
    noHelp: 'Caawimo hadda uma baahnin',
    move: 'Koox kale ii wareeji',
    leave: 'Ka bax, ama keligaa qor',
    leaveRoom: 'Ka bax, ama koox kale u wareeg',
    leaveAlone: 'Jooji, ama koox ku biir',
  },
  writeUp: {
    title: 'Qodobbada muhiimka ah ee kooxdaada',
    titleAlone: 'Qodobbadaada muhiimka ah',
    alone:
      'Waxaad dhowr qodob oo muhiim ah ku sheegi kartaa waxa adiga kuugu muhiimsan. Haddii aadan samayn, saddexda wax ee aad marka hore qortay ayaa noqonaya qodobbadaada muhiimka ah.',
    noScribe:
      'Weli cidina qoraal ma qaadayso. Haddii aan cidina qaadin, waxaan isticmaali doonnaa qodobbada ay inta badan kooxdu ku raacday.',
    scribe: 'Qof ayaa qoraalka qaadaya. Waqti kasta waad kala wareegi kartaa. Waxba ma lumayaan.',
    begin: 'Anigaa qoraalka qaadaya',
    takeOver: 'Anigaa la wareegaya',
    beginAlone: 'Qor qodobbadayda muhiimka ah',
    dissent: 'Dhammaanteen isku ma wada raacsanin:',
    isFair: 'Tani si sax ah ma u sheegaysaa wixii kooxdaadu tiri?',
    fair: 'Waa sax',
    notQuite: 'Si buuxda ma aha',
    saidFair: 'Waxaad tiri: waa sax. Waa na soo gaartay.',
    saidNotQuite: 'Waxaad tiri: si buuxda ma aha. Waa na soo gaartay.',
    point: (place) => `Qodobka muhiimka ah ${number(place)}`,
    optional: (label) => `${label} (haddii aad rabto)`,
    disagree: 'Maxaad isku raaci weydeen? (haddii aad rabto)',
    disagreeHint: 'Tan waxaa lagu muujin doonaa qodobbadiinna muhiimka ah agtooda.',
    saved: 'Waa la kaydiyay. Haddii aad ka baxdo, qof kale ayaa halkan ka sii wadi kara.',
    savedAlone: 'Waa la kaydiyay. Haddii aad ka baxdo, waad ku soo noqon kartaa.',
    offline:
      'Internetka kuma xirnid. Waxa aad qorto halkan ayay ku sii jirayaan. Waxaan kaydin doonnaa marka internetku kuu soo noqdo.',
    paused: 'Waxa aad qorto halkan ayay ku sii jirayaan, waxaana la kaydinayaa nasashada kadib.',
    saving: 'Inta aad qorayso ayaa la kaydinayaa.',
    save: 'Kaydi',
    offer: 'Kooxda tus',
    checking: 'Kooxdaadu way hubinaysaa. Intiinna badan waa inay yiraahdaan waa sax.',
    sayFair: (some) => `${say(some)} “Waa sax”.`,
    sayNotQuite: (some) => `${say(some)} “Si buuxda ma aha”.`,
    send: 'Dir',
    sent: 'Waxa kooxdaadu dirtay',
    sentAlone: 'Waxa aad dirtay',
  },
  shown: {
    none: 'Waad ku mahadsan tahay. Kooxuhu waa dhammaadeen, wax kasta oo la qorayna waa la kaydiyay. Qabanqaabiye ayaa akhrinaya wixii kooxuhu isla gaareen, halkanna way ka soo muuqan doonaan.',
    dissent: (prompt) => `${prompt}: kooxda oo dhan isku ma wada raacsana`,
    from: (some, isOwn) => {
      if (some === 1) return isOwn ? 'Adiga ayay kaa timid' : 'Hal qof ayay ka timid'
      return isOwn ? `Kooxdaada ayay ka timid (${people(some)})` : `Koox ${people(some)} ah ayay ka timid`
    },
    more: (others) =>
      others === 0
        ? ', cid kalena ma oran “Aniguna sidoo kale”'
        : `, ${people(others)} oo kale ayaana leh “Aniguna sidoo kale”`,
    meToo: 'Aniguna sidoo kale',
  },
}

function say(some: number): string {
  return some === 0 ? 'Cidina ma oran' : `${people(some)} ayaa leh`
}

const board: Language['board'] = {
  search: 'Raadi su’aalo',
  topic: 'Mawduuc',
  allTopics: 'Dhammaan mawduucyada',
  looking: 'Waa la raadinayaa',
  offline: 'Looxa mar kale waa laga raadin karaa marka internetku soo noqdo.',
  none: 'Su’aal u dhiganta raadintaada lama helin. Adiga ayaa weydiin kara.',
  found: (all) => (all === 0 ? 'Su’aal lama helin.' : `${asked(all)}.`),
  more: (some) => (some === 0 ? 'Wax kale ma jiraan' : `Tus ${number(some)} kale`),
  unseen: 'Su’aalo dad yar arkeen',
  others: 'Tus kuwa kale',
  aboutOthers: 'oo dad yar arkeen',
}

const settings: Language['settings'] = {
  appearance: 'Midabada',
  text: 'Cabbirka qoraalka',
  motion: 'Dhaqdhaqaaqa',
  choices: {
    system: 'Sida qalabkayga',
    light: 'Iftiin',
    dark: 'Madow',
    usual: 'Caadi',
    large: 'Ka weyn',
    largest: 'Ugu weyn',
    calm: 'Yaree dhaqdhaqaaqa',
  },
  mine: 'Arag ama tirtir waxa aad sheegtay',
  device: 'Ku sii wad qalab kale',
  pause: 'Haki isbeddellada tooska ah',
  resume: 'Sii wad isbeddellada tooska ah',
}

/** What pages without JavaScript of their own say: no browser downloads it. */
export const pages: Language['pages'] = {
  experience,
  footer: {
    label: 'Ku saabsan websaydhkan',
    pages: {
      support: 'Naso, ama hel taageero',
      about: 'Cidda maamusha',
      'take-part': 'Sida looga qaybgalo',
      help: 'Caawimo',
      next: 'Waxa xiga',
      privacy: 'Asturnaanta xogtaada',
      cookies: 'Cookies',
      accessibility: 'Fududaynta isticmaalka',
    },
    anonymous:
      'Jawaabahaaga magac kuma qorna. Waxaan isticmaalnaa hal cookie si qof kasta hal mar loo tiriyo. Kuma qorna qofka aad tahay.',
    danger:
      'Haddii khatar ay ku hayso adiga ama ilmo, wac 999. Haddii aad rabto inaad hadda qof la hadasho, ka wac Samaritans 116 123. Waa bilaash, waqti kasta.',
  },
  home: {
    code: 'Ku biir adigoo isticmaalaya koodh',
    codeHint: 'Waa koodhka 6-da xaraf ah ee shaashadda ka muuqda.',
    join: 'Ku biir',
    ways: 'Sida looga qaybgalo',
    online: 'Kulamada internetka',
    onlineHow:
      'Meel kasta ka soo gal, adigoo isticmaalaya taleefan, tablet ama kombiyuutar. Kulan kasta wuxuu leeyahay mawduuc u gaar ah.',
    regional: 'Munaasabadaha gobollada',
    regionalHow: 'La kulan dad kale oo jooga qaybtaada England. Marka hore waa inaad isdiiwaangelisaa.',
    details: 'Faahfaahin iyo kalandar',
    allDates: 'Ku dar dhammaan taariikhaha kalandarkaaga',
    all: 'Dhammaan kulamada',
    wrongCode: 'Qor koodhka 6-da xaraf ah sida saxda ah ee uu shaashadda uga muuqdo',
  },
  event: {
    regional: 'Munaasabad gobol',
    online: 'Kulan internetka ah',
    when: 'Goorma',
    ends: (time) => `Wuxuu dhammaanayaa ${time}.`,
    where: 'Xaggee',
    whereOnline: 'Internetka, taleefan, tablet ama kombiyuutar',
    travel: 'Sida loo tago',
    accessibility: 'Gelitaanka',
    topics: 'Waxa aad wax ka weydiin karto',
    signUp: 'Isaga diiwaangeli munaasabaddan',
    notYet: 'Weli isma diiwaangelin kartid. Fadlan mar dambe ku soo noqo boggan.',
    cancelled:
      'Munaasabaddani ma dhici doonto. Waxaad dooran kartaa munaasabad kale, ama waxaad ku biiri kartaa kulan internetka ah.',
    over: 'Tani hore ayay u dhacday.',
    early:
      'Kulanka waad furi kartaa ka hor intuusan bilaaban. Waxaad noo sheegi kartaa wax adiga kugu saabsan, waxaadna dooran kartaa luqad ama qoraal fudud (Easy Read).',
    calendar: 'Ku dar kalandarkaaga',
    about: 'Wax ku saabsan kulankan',
    all: 'Dhammaan kulamada iyo munaasabadaha',
  },
  tell: {
    title: 'U sheeg dad kale',
    lead: 'Ma taqaanaa qof ay tahay inuu ra’yigiisa dhiibto? U dir mid ka mid ah qoraalladan, ama isticmaal ereyadaada. Ma aragno cidda dirta ama cidda hesha.',
    share: 'La wadaag',
    copy: 'Koobi',
    copied: 'Waa la koobiyeeyay',
    short: 'Fariin',
    long: 'Warside ama bog internet',
    others: 'Isla qoraalka oo luqado kale ah',
    print: 'Wax la daabaco',
    printHow: 'Qolka sugitaanka, iskuul ama maktabad. Fur bogga, kadibna daabac.',
    poster: 'Boosteer (A4)',
    cards: 'Kaarar la jarto (A4)',
    scan: 'Iskaan-garee koodhka, ama tag:',
    qr: 'Koodhka QR ee cinwaanka boggan',
    picture: 'Xumbooyin hadal',
  },
  board: {
    back: 'Ku noqo kulanka',
    show: 'Tus',
    none: 'Su’aal u dhiganta raadintaada lama helin.',
    before: (some) => (some === 1 ? 'Tii ka horreysay' : `Kuwii ka horreeyay (${number(some)})`),
    next: (some) => (some === 1 ? 'Ta xigta' : `Kuwa xiga (${number(some)})`),
  },
  retention: {
    title: 'Muddada aan ogaanno cidda wax ku tidhi kulankan',
    days: (days) =>
      `${number(days)} ${plural(days, { one: 'maalin', other: 'maalmood' })} kadib marka kulankani dhammaado, waxaan tirtirnaa xiriirka u dhexeeya dadka iyo waxay yidhaahdeen. Waxaan sidoo kale tirtirnaa erayada aan cid kale arki karin.`,
    never:
      'Taariikh looma dejin kulankan. Waxaan haynaa xiriirka u dhexeeya dadka iyo waxay yidhaahdeen ilaa aan tirtirno.',
  },
  mine: {
    title: 'Jawaabahaaga iyo su’aalahaaga',
    toSession: 'U gudub kulanka',
    lead: 'Boggan waxaa arki kara dadka linkigan haysta keliya. Magacaagu kuma qorna. Kaydi linkiga si aad mar dambe ugu soo noqoto.',
    empty: 'Weli waxba kulankan ugama soo dirin.',
    asked: 'Waxa aad weydiisay',
    answered: 'Waxa aad ka jawaabtay',
    counted: 'Tan waan tirinnay.',
    late: 'Tan waxaad dirtay kulanka kaddib. Gaar ayaan u tirinnay.',
    inGroup: 'Waxa aad koox yar ka dhex sheegtay',
    about: (prompt) => `Ku saabsan: ${prompt}.`,
    agree: (others) =>
      others === 0 ? 'Weli cid kale kuma raacin.' : `${people(others)} oo kale ayaa ku raacsan.`,
    supported: 'Su’aalaha aad taageerto',
    received: (day, time) => `Waxay na soo gaartay ${day}, saacadda ${time}.`,
    link: {
      title: 'Linkiga boggan',
      renewed: 'Waxaad samaysatay link cusub. Linkiyadaadii hore ma shaqeeyaan hadda.',
      hint: 'Qof kasta oo haya linkigan ayaa akhrin kara boggan. Haddii aad link cusub samaysato, linkigii hore wuu joogsanayaa.',
      renew: 'Samee link cusub',
    },
    all: {
      link: 'Tirtir wax kasta oo aan sheegay',
      title: 'Ma tirtirnaa wax kasta oo aad sheegtay?',
      lead: 'Waxaan kulankan ka tirtiri doonnaa:',
      items: [
        'su’aalaha aad weydiisay',
        'jawaabaha aad ereyadaada ku qortay',
        'jawaabahaaga su’aalaha weli furan',
        'waxa aad kooxaha yaryar ka dhex sheegtay',
        'waxa aad nooga sheegtay naftaada',
      ],
      stays:
        'Jawaabaha aad liis ka dooratay way tirsanaanayaan haddii su’aashu xirantay, maxaa yeelay natiijada waa la isticmaalay. Waxa kooxdaadu wada qortay wuu sii jirayaa, sidoo kale taageeradaada su’aalaha kale.',
      later:
        'Hadda laga bilaabo cidna ma arki doonto ereyadaada, laakiin waxaa laga yaabaa in dadku hore u akhriyeen. Waxaan ka tirtirnaa diiwaannadayada marka kulanku dhammaado.',
      yes: 'Tirtir wax kasta',
    },
  },
  forget: {
    title: 'Ma kugu hilmaannaa qalabkan?',
    lead: 'Tan samee haddii dad kale ay qalabkan isticmaalaan. Waxaan barowsarkan ka tirtiraynaa:',
    items: [
      'cookie-ga muujinaya inaad ka qaybgashay',
      'jawaabaha iyo su’aalaha aadan weli soo dirin',
      'luqadda iyo dejinta aad dooratay',
    ],
    counts:
      'Wixii aad soo dirtay weli waa la tirinayaa. Barowsarkan kama beddeli kartid kamana tirtiri kartid.',
    save: 'Marka hore kaydi linkiga boggaaga gaarka ah, haddii aad rabto inaad mar kale akhrido',
    yes: 'I hilmaan',
    no: 'Jooji',
    done: 'Waan kugu hilmaannay qalabkan',
    removed: 'Waxaan barowsarkan ka tirtirnay:',
    stays: 'Wixii aad soo dirtay weli waa la tirinayaa.',
    history:
      'Barowsarkaagu wali wuu hayn karaa liiska boggagan ee taariikhdiisa. Waxaad ka tirtiri kartaa dejinta barowsarka.',
  },
  exit: {
    leave: 'Ka bax boggan',
    keys: 'Sidoo kale 3 jeer riix furaha Shift si aad uga baxdo.',
    twoMore: 'Shift. Riix 2 jeer oo kale si aad uga baxdo.',
    oneMore: 'Shift. Riix 1 mar oo kale si aad uga baxdo.',
    cancelled: 'Bixitaankii waa la joojiyay.',
  },
  languages: {
    title: 'Dooro luqad',
    lead: 'Wax kasta oo bogaggan ku jira waxaa lagu muujiyaa luqadda aad doorato. Waqti kasta waad beddeli kartaa. Jawaabaha luqad kasta ku qoran waa la wada tiriyaa.',
  },
  device: {
    title: 'Ku sii wad qalab kale',
    lead: 'Qalabkaaga kale ku sawir koodhka QR. Ama cinwaankan halkaas ka fur oo koodhka ku qor.',
    qr: 'Koodh QR ah oo ka kooban cinwaanka iyo koodhka hoose',
    once: 'Koodhku hal mar ayuu shaqeeyaa, dhowr daqiiqo keliya.',
    same: 'Kadib labada qalab qof keliya ayaad ku noqonaysaa. Hal mar ayaan ku tirinaynaa, wixii aad dirtayna labadaba waad ku arki kartaa oo ka beddeli kartaa.',
    secret:
      'Koodhka cid kale ha siin. Qofkii isticmaala wuu arki karaa wixii aad dirtay, magacaagana wuu uga jawaabi karaa.',
    again: 'Tus koodh cusub',
    enter: 'Geli koodh ka yimid qalab kale',
  },
  deviceHere: {
    title: 'Qalabkan ku sii wad',
    lead: 'Geli koodhka qalabkaaga kale. Si aad u hesho, halkaas ka tag ‘Adiga’ oo dooro ‘Ku sii wad qalab kale’.',
    own: 'Isticmaal koodhka qalabkaaga keliya. Qofkii qalabkaas haysta wuu arki karaa waxa aad halkan ka dirto.',
    tookPart:
      'Qof ayaa hore uga qaybgalay qalabkan. Wixii uu diray way sii jirayaan, waxaana loo tirinayaa qof kale. Halkan dib looguma arki karo lagamana beddeli karo. Haddii uu qofkaasi adiga ahaa, marka hore ka saar jawaabahaaga.',
    code: 'Koodh',
    hint: 'Koodhku wuxuu leeyahay 8 xaraf iyo tiro. Xarriiqda iyo xarfaha waaweyn waad ka tagi kartaa.',
    go: 'Halkan ku sii wad',
    wrong:
      'Koodhkaasi ma shaqaynayo. Waxaa laga yaabaa inuu duugoobay ama qof isticmaalay. Qalabkaaga kale ka qaado mid cusub.',
    tooMany: 'Koodhadh badan oo khaldan ayaa la geliyay. Hal daqiiqo sug, kadibna mar kale isku day.',
  },
  newTab: {
    title: 'Kulankan ku fur daaqad cusub',
    why: 'Barowsarkaagu ma oggola in boggani cookie kaydiyo marka uu ku dhex jiro degel kale. Waxaan isticmaalnaa hal cookie si qof kasta hal mar loo tiriyo. Kuma qorna qofka aad tahay.',
    open: 'Ku fur daaqad cusub',
    phone: 'Ama sawir koodhka QR si aad taleefankaaga ugu furto.',
    qr: 'Koodh QR ah oo leh cinwaanka kulankan',
  },
  door: {
    code: 'Geli koodhka si aad kulankan ugu biirto',
    codeWhere: 'Koodhku wuxuu ka muuqdaa shaashadda, wicitaanka fiidiyowga ama qolka.',
    invitation: 'Waxaad u baahan tahay casuumaad si aad kulankan ugu biirto',
    invitationHow:
      'Haddii casuumaad laguu soo diray, mar kale ka fur linkiga ku jira qalabkan. Haddii kale, weydii qofkii kuu sheegay kulankan.',
    watch: 'Weli waad ka daawan kartaa oo ka dhegeysan kartaa wicitaanka fiidiyowga.',
    have: 'Geli xarfaha casuumaaddayda',
  },
  ticket: {
    title: 'Ku biir casuumaaddaada',
    lead: 'Geli dhammaadka linkiga casuumaaddaada: xarfaha iyo tirooyinka ka dambeeya calaamadda #.',
    code: 'Xarfaha iyo tirooyinka casuumaaddaada',
    hint: 'Waa 16. Xarriiqyada iyo xarfaha waaweyn waad ka tagi kartaa.',
    one: 'Casuumaaddaadu ma sheegto qofka aad tahay. Waxay kuu tirisaa hal qof, dhammaan qalabkaaga.',
    secret:
      'Ha siin qof kale. Qofkii isticmaala wuu arki karaa wixii aad dirtay, wuuna ku jawaabi karaa meeshaada.',
    wrong:
      'Casuumaaddaasi ma shaqaynayso. Hubi xarfaha iyo tirooyinka. Haddii ay sax yihiin, mid cusub weydii qofkii kuu soo diray.',
  },
  arriving: {
    title: 'Dhowaan waa lagu soo gelin doonaa',
    why: 'Hadda dad badan ayaa ka soo biiraya isla shabakadda aad adigu isticmaalayso, tusaale ahaan dugsigaaga ama goobta shaqadaada, ama isla shirkadda taleefanka.',
    what: 'Uma baahnid inaad wax sameyso. Boggan ayaa kuu furi doona kulanka, badanaa nus daqiiqo gudaheed.',
  },
  outcomes: {
    title: 'Wixii ka soo baxay',
    lead: 'Wixii dadku yidhaahdeen, wixii aan go’aansannay, iyo wixii aan weli ka jawaabin.',
    none: 'Weli waxba ma go’aansan. Halkan ayaan ku qori doonnaa marka aan go’aansanno.',
    status: {
      open: 'Weli waa furan yahay',
      partly: 'Qayb waa la qabtay',
      done: 'Waa la qabtay',
      not: 'Lama qaban',
    },
    decided: (date) => `Taariikhda go’aanka: ${date}.`,
    due: (date) => `Wax dheeraad ah waxaan sheegi doonnaa ugu dambayn: ${date}.`,
    late: 'Waa daahay',
    overdue: (date) => `Waxay ahayd inaan wax dheeraad ah sheegno ugu dambayn: ${date}. Weli ma sheegin.`,
    more: 'Wax badan ka akhri',
    answers: 'Tani waxay ka jawaabaysaa:',
    kinds: {
      topic: 'Mowduuc',
      poll: 'Su’aal aan weydiinnay',
      question: 'Su’aal ka timid qof ka qayb galay',
      point: 'Qodob muhiim ah oo koox',
      notAsked: 'Wax aan la weydiin',
      experience: 'Waayo-aragnimo qof na la wadaagay',
    },
    earlier: (date) => `Wixii aan hore u sheegnay: ${date}`,
    tookPart: (some) => `Tirada dadka ka qayb galay: ${number(some)}.`,
    fewTookPart: (some) => `Waxaa ka qayb galay in ka yar ${people(some)}.`,
    openOf: (open, all) =>
      open === 0
        ? 'Wax kasta oo la sheegay jawaabtiisu halkan ayay ku taal.'
        : `Weli aan laga jawaabin: ${number(open)} oo ka mid ah ${number(all)}.`,
    asked: 'Waxa aan weydiinnay',
    noResult: 'Natiijada su’aashan lama muujiyo.',
    fewAnswered: 'Dad aad u yar ayaa jawaabay, sidaas darteed natiijada ma muujinno.',
    questions: 'Waxa dadku weydiiyeen',
    points: 'Waxa kooxuhu yidhaahdeen',
    disagree: (prompt) => `${prompt}: waxa koox isku raaci weyday`,
    support: (some) => `Tirada dadka doonaya in tan laga jawaabo: ${number(some)}.`,
    behind: (some) => `Tirada dadka tan yidhi ama ku raacsan: ${number(some)}.`,
    moreQuestions: (some) => `Su’aalo kale oo looxa ku jira: ${number(some)}.`,
    answered: 'Wixii ka soo baxay:',
    open: 'Weli jawaab ma leh',
    notForAll: 'Qof kastaa kuma soo biiri karin kulankan. Ma muujinno waxa dadku ku qoreen.',
    sessions: 'Kulan kasta',
    feed: 'Boggan kula soco akhriyaha wararka (Atom)',
    all: 'Wixii ka soo baxay dhammaan kulamada',
    address: {
      title: 'Hel iimayl marka war jiro',
      lead: 'Ku dhaaf cinwaan iimayl. Hal mar ayaan kuu soo qori doonnaa, marka uu jiro war ku saabsan waxa dadku kulankan ku yidhaahdeen.',
      apart:
        'Cinwaanka waxaan ku haynaa meel ka gooni ah waxa aad sheegtay, waana qufulan yahay. Waan tirtirnaa marka aan kuu soo qorno. Haddii aad rabto inaad akhrido wixii ka soo baxay hadalkaaga, kaydi linkiga boggaaga gaarka ah.',
      label: 'Cinwaanka iimaylka',
      leave: 'Hal mar ii soo qor',
      remove: 'Tirtir cinwaankayga',
      wrong: 'Geli cinwaan iimayl, sida magac@example.com',
      left: 'Hal mar ayaan kuu soo qori doonnaa, marka war jiro.',
      removed: 'Cinwaankaas waan tirtirnay, haddii aan haynay.',
      subject: (session) => `War baa jira: ${session}`,
      text: (session, link) =>
        `Waxaad na weydiisatay inaan kuu sheegno marka uu jiro war ku saabsan waxa dadku ku yidhaahdeen ${quoted(session)}.\n\nHalkan ka akhri wixii ka soo baxay: ${link}\n\nKani waa iimaylka keliya ee aan kuu soo dirno. Cinwaankaaga waan tirtirnay.`,
    },
    yours: 'Wixii ka soo baxay waxa aad sheegtay',
    yoursLead: 'Adiga keliya ayaa arki kara kuwa ku saabsan waxa aad sheegtay.',
    you: 'Adigu waxaad sheegtay, ama ku raacday:',
  },
  late: {
    title: 'Jawaab kulanka kaddib',
    lead: 'Kulankii waa dhammaaday. Weli waad ka jawaabi kartaa su’aalahan. Jawaabaha daahay waxaan u tirinnaa si ka gaar ah kuwa kulanka.',
    until: (day, time) => `Waxaad jawaabi kartaa ilaa ${day}, saacadda ${time}.`,
    live: 'Tan waxaad ka jawaabtay intii kulanku socday, sidaas darteed hadda ma beddeli kartid.',
    over: 'Hadda jawaabo uma qaadno kulankan.',
  },
  notAsked: {
    lead: 'Noo sheeg waxa aan ka tagnay, ama taageer waxa qof kale qoray. Wax walba waan akhrinnaa. Mid kasta oo bogga ku yaal waan ka jawaabnaa.',
    label: 'Maxay ahayd in aan ku weydiinno?',
    send: 'Dir',
    until: (day, time) =>
      `Kulankii waa dhammaaday. Weli halkan waad wax ku qori kartaa ilaa ${day}, saacadda ${time}.`,
    over: 'Hadda wax kale uma qaadno kulankan.',
    yours: 'Waxa aad noo sheegtay',
    all: 'Waxa dadku noo sheegeen',
    none: 'Weli waxba kuma jiraan boggan.',
    own: 'Adiga ayaa qoray',
    support: 'Waan ku raacsanahay',
    late: 'La diray kulanka kaddib',
    noReply: 'Weli kama aan jawaabin',
    reply: 'Jawaabteenna',
    section: 'Waxa aan weydiin weynay',
    more: (some) => `Kuwo kale oo aan halkan lagu muujin: ${number(some)}.`,
  },
  toSession: 'Ku noqo kulanka',
  problems: {
    notFound: {
      title: 'Boggaas ma heli karno',
      message: 'Hubi linkiga, ama kulan ka dooro liiska.',
    },
    closed: {
      title: 'Kulankani waa xiran yahay',
      message: 'Halkan hadda kama jawaabi kartid, waxna kama weydiin kartid. Liiska ka dooro kulan kale.',
    },
    stopped: {
      title: 'Kulankani waa istaagay',
      message:
        'Waxaa jirta cilad dhankayaga ah, waana ku hawlan nahay. Wixii aad hore u dirtay waa badbaado. Mar kale isku day dhowr daqiiqo kadib.',
    },
    noCookies: {
      title: 'Jawaabtaada waan aqbali kari waynay',
      message:
        'Si aad uga qaybgasho waa inaad oggolaato cookies. Waxaan isticmaalnaa hal cookie, kumana qorna qofka aad tahay.',
    },
    tooOften: {
      title: 'Fadlan wax yar sug',
      message:
        'Waqti gaaban gudihiis waxaad furtay bogag badan. Sug dhowr ilbiriqsi, kadibna mar kale isku day.',
    },
    unreadable: {
      title: 'Taas waan akhrin kari waynay',
      message: 'Dib u noqo, mar kale soo fur bogga oo isku day.',
    },
    fault: {
      title: 'Wax baa khaldamay',
      message: 'Khaladku waa kayaga, ee kaaga ma aha. Wax yar kadib mar kale isku day.',
    },
  },
  otherSite: 'Foomkan waxaa laga soo diray websaydh kale. Fur boggayaga oo halkaas ka soo dir.',
}

const refusals: Language['refusals'] = {
  'poll.optionUnknown': 'Liiska ka dooro jawaab.',
  'answer.count': 'Dooro tirada jawaabaha ee su’aashu ku weydiisanayso.',
  'answer.other': 'Noo sheeg waxa aad ula jeeddo “Wax kale”, ama dooro jawaab kale.',
  'answer.order': 'Wax kasta u dooro kaalin.',
  'answer.hundred': 'Qaybi dhammaan 100-ka dhibcood.',
  'answer.range': 'Qor tiro dhan oo inta la oggol yahay u dhaxaysa, adigoo lambarro ku qoraya. Tusaale, 12.',
  'answer.empty': 'Qor jawaabtaada.',
  'answer.statements':
    'Ugu yaraan hal weedh u dooro “Waan ku raacsanahay”, “Kuma raacsani” ama “Waan dhaafayaa”.',
  'command.unreadable': 'Taas waan akhrin kari waynay. Mar kale soo fur bogga oo isku day.',
  'command.notAllowed': 'Taas boggan kama samayn kartid.',
  'command.tooFast': 'Aad baad u degdegaysaa dirista. Wax yar sug, kadibna mar kale isku day.',
  'command.tooMany':
    'Waxaad dirtay inta ugu badan ee hal qof kulankan u diri karo. Wixii aad hore u dirtay waa la kaydiyay.',
  'connection.tooMany':
    'Kulankani wuxuu kaaga furan yahay meelo badan. Qaarkood xir, kadibna mar kale soo fur boggan.',
  'poll.unknown': 'Su’aashaasi kulankan kama mid aha.',
  'poll.notOpen': 'Su’aashan weli lama furin.',
  'poll.closed': 'Su’aashan waa la xiray, sidaas darteed jawaabtaada waan qaadan kari waynay.',
  'poll.alreadyOpen': 'Su’aashan horeba waa u furan tahay. Waxaa laga yaabaa in qabanqaabiye kale furay.',
  'poll.alreadyClosed': 'Su’aashan horeba waa u xiran tahay. Waxaa laga yaabaa in qabanqaabiye kale xiray.',
  'poll.otherRun': 'Su’aashan mar kale ayaa la weydiiyay. Fadlan ka jawaab ta cusub.',
  'poll.resultAlreadyShown':
    'Natiijada horeba waa loo muujiyay. Waxaa laga yaabaa in qabanqaabiye kale muujiyay.',
  'poll.resultAlreadyHidden':
    'Natiijada horeba waa loo qariyay. Waxaa laga yaabaa in qabanqaabiye kale qariyay.',
  'poll.answeredLive':
    'Su’aashan waxaad ka jawaabtay intii kulanku socday, sidaas darteed hadda jawaabtaada ma beddeli kartid.',
  'poll.notAnswered': 'Su’aashan kama jawaabin, sidaas darteed wax la tirtiro ma jiraan.',
  'poll.alreadyModerated': 'Taas horeba waa loo sameeyay. Waxaa laga yaabaa in qabanqaabiye kale sameeyay.',
  'poll.textUnknown': 'Qofkii taas qoray ayaa beddelay ama tirtiray.',
  'poll.resultNever': 'Su’aashan waxaa loo dejiyay inaan natiijadeeda marnaba la tusin ka qaybgalayaasha.',
  'people.unknown': 'Liiska ka dooro jawaab.',
  'session.paused':
    'Kulanka waa la hakiyay. Jawaabtaadu weli halkan ayay ku jirtaa. Dir marka kulanku sii socdo.',
  'session.ended': 'Kulankii waa dhammaaday, sidaas darteed tan waan aqbali kari waynay.',
  'session.full':
    'Kulanka waxaa ka qayb qaadanaya inta qof ee loogu talagalay, sidaas darteed tan waan aqbali kari waynay.',
  'code.again': 'Geli mar kale koodhkaaga gelitaanka ka hor intaadan kulanka dhammayn.',
  'session.notEnded': 'Kulanku ma dhammaan. Marka hore dhammee.',
  'session.sealed':
    'Kulankan hadda waa xiran yahay. Waxaan haynaa wixii dadku sheegeen, laakiin ma hayno cidda sheegtay, sidaas darteed waxba laguma dari karo lamana beddeli karo.',
  'session.stopped': 'Kulankani wuxuu u istaagay cilad dhankayaga ah. Waan ku hawlan nahay.',
  'session.alreadySo': 'Taas horeba waa loo sameeyay. Waxaa laga yaabaa in qabanqaabiye kale sameeyay.',
  'team.unknown': 'Qofkaasi wuu ka baxay kooxda shaqada, ama weli magaciisa ma sheegin.',
  'activity.unknown':
    'Taasi kuma jirto jadwalka kulanka hadda. Waxaa laga yaabaa in qabanqaabiye kale ka saaray.',
  'activity.changed':
    'Qabanqaabiye kale ayaa tan beddelay. Hubi qoraalka cusub, kadibna samee isbeddelkaaga.',
  'activity.asked':
    'Tan horeba waa loo weydiiyay, sidaas darteed jadwalka kulanka ayay ku sii jiraysaa. Beddelkeeda waad ka boodi kartaa.',
  'activity.sameOption': 'Laba jawaabood isku mid ayay yihiin. Mid ka mid ah beddel.',
  'activity.full': 'Jadwalka kulanku wuxuu qaadi karaa ugu badnaan 100 hawlood. Marka hore mid ka saar.',
  'note.unknown': 'Qoraalkaas ma heli karno.',
  'question.unknown': 'Su’aashaas waa la tirtiray.',
  'question.notYet':
    'Su’aalo waxaad weydiin kartaa marka kulanku bilaabmo. Koobi garee qoraalkan oo hayso ilaa markaas.',
  'question.tooMany':
    'Waxaad weydiisay inta su’aalood ee ugu badan ee hal qof weydiin karo. Waxaad taageeri kartaa su’aalaha dadka kale.',
  'question.tooManyWaiting':
    'Dhowr su’aalood oo kaaga yimid ayaa sugaya in la akhriyo. Marka qabanqaabiye mid akhriyo, mid kale waad weydiin kartaa.',
  'question.notYours': 'Qofka su’aasha weydiiyay keliya ayaa beddeli kara.',
  'question.decided':
    'Qabanqaabiye ayaa hadda eegaya tan, sidaas darteed ma beddeli kartid. Waad tirtiri kartaa oo mar kale weydiin kartaa.',
  'question.notShown': 'Su’aashaasi looxa kuma jirto.',
  'question.alreadySo': 'Taas horeba waa loo sameeyay. Waxaa laga yaabaa in qabanqaabiye kale sameeyay.',
  'question.reason': 'Dooro sabab. Qofkii weydiiyay ayaa arki doona.',
  'question.changed': 'Qof ayaa hadda su’aashan beddelay ama go’aan ka gaaray. Mar kale hubi.',
  'question.notGiven': 'Su’aashan lama siin guddiga ka jawaabaya.',
  'question.taken': 'Qabanqaabiye kale ayaa akhrinaya su’aashan. Hal daqiiqo kadib waad qaadan kartaa.',
  'question.topic': 'Liiska ka dooro mawduuc, ama ka dhig meel bannaan.',
  'question.answering':
    'Su’aashan hadda ayaa laga jawaabayaa. Ku calaamadee inay jawaab heshay, kadibna ku dar mid kale.',
  'question.join': 'Waxaad ku dari kartaa oo keliya su’aal looxa ku jirta oo aan hore mid kale loogu darin.',
  'danger.unknown': 'Fariintaas ma heli karno.',
  'danger.taken': 'Qof kale ayaa horeba u qaatay tan. Magaciisu wuu ku qoran yahay.',
  'breakout.unknown': 'Kooxahaasi ma socdaan. Mar kale soo fur bogga si aad u aragto kuwa hadda socda.',
  'breakout.running': 'Kooxo ayaa horeba u socda. Marka hore dhammee.',
  'breakout.prompt': 'Dooro mid ka mid ah mawduucyada.',
  'breakout.alreadySo': 'Taas horeba waa loo sameeyay.',
  'breakout.over': 'Kooxuhu waa dhammaadeen. Wixii aad hore u dirtay waan kaydinnay.',
  'breakout.removed': 'Qabanqaabiye ayaa kaa saaray kooxaha. Weli keligaa wax waad qori kartaa.',
  'breakout.notIn': 'Marka hore koox ku biir, ama keligaa wax qor.',
  'breakout.group': 'Kooxdaasi way dhammaatay ama ma jirto hadda. Mid kale dooro.',
  'breakout.room': 'Qor lambarka qolkaaga ama miiskaaga.',
  'breakout.full': 'Kooxdaasi way buuxdaa. Mid kale dooro.',
  'breakout.tooMuch':
    'Waxaad ku dartay inta ugu badan ee hal qof wareeggan ku dari karo. Weli waad ku raaci kartaa dadka kale.',
  'breakout.tooOften':
    'Wareeggan marar badan ayaad kooxo ku biirtay. Haddii aad u baahan tahay inaad mar kale koox beddesho, qabanqaabiye weydii.',
  'breakout.moved':
    'Hadda waxaad ku jirtaa koox kale. Haddii tani weli ku habboon tahay kooxdaas, mar kale dir.',
  'breakout.contribution': 'Taas waa la tirtiray, ama qof kale ayaa qoray.',
  'breakout.notScribe': 'Qof kale ayaa hadda qoraalka qaadaya. Waad kala wareegi kartaa.',
  'breakout.sent': 'Qoraalka kooxdan horeba waa loo diray.',
  'breakout.empty': 'Qor ugu yaraan hal qodob oo muhiim ah.',
  'breakout.notOffered': 'Hadda ma jiro qoraal la hubiyo.',
  'breakout.notJudged':
    'Inta badan dadkii kooxda ku jiray markii qoraalka la bilaabay waa inay yiraahdaan waa sax.',
  'breakout.point': 'Taas hadda dadka oo dhan looma muujinayo.',
  'undo.late': 'Waa goor dambe in tan laga noqdo.',
  'undo.notLast': 'Wax kale ayaa intaas kadib la sameeyay, sidaas darteed tan lagama noqon karo.',
  'undo.answered':
    'Dad ayaa horeba u jawaabay, sidaas darteed tan lagama noqon karo. Beddelkeeda su’aasha waad xiri kartaa.',
  'server.busy':
    'Aad baan u mashquul nahay. Tan qalabkaaga ayaan ku kaydinnay, mar kale ayaanna isku dayi doonnaa.',
  'server.storage': 'Hadda waxba ma kaydin karno. Dhawaan ayaan mar kale isku dayi doonnaa.',
  'server.stopping': 'Dib ayaan u bilaabaynaa. Wax yar kadib ayaan mar kale isku dayi doonnaa.',
}

export default { live, breakouts, board, settings, refusals } satisfies LiveLanguage
