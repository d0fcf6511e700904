import { writtenLocale } from '../words/locale.ts'
import type { Share } from '../words/share.ts'
import { experience } from './experience/ro.ts'
import type { Language, LiveLanguage, Messages } from './messages.ts'

const locale = writtenLocale({
  tag: 'ro',
  marks: ['.', ','],
  comma: ', ',
  and: (before, last) => `${before} și ${last}`,
  weekdays: ['duminică', 'luni', 'marți', 'miercuri', 'joi', 'vineri', 'sâmbătă'],
  months: [
    'ianuarie',
    'februarie',
    'martie',
    'aprilie',
    'mai',
    'iunie',
    'iulie',
    'august',
    'septembrie',
    'octombrie',
    'noiembrie',
    'decembrie',
  ],
  date: (weekday, day, month, year) => `${weekday}, ${day} ${month} ${year}`,
})
const { number, list, plural, day, time } = locale

const quoted = (text: string) => `„${text}”`

/** `1 întrebare`, `5 întrebări`, `20 de întrebări`. */
const count = (value: number, one: string, many: string) =>
  plural(value, {
    one: `${number(value)} ${one}`,
    few: `${number(value)} ${many}`,
    other: `${number(value)} de ${many}`,
  })

const people = (value: number) => count(value, 'persoană', 'persoane')

/** The form of a verb or an adjective for so many. */
const agreeing = (value: number, one: string, many: string) => (value === 1 ? one : many)

const answered = (all: number) =>
  all === 0 ? 'Nu a răspuns nimeni.' : `${people(all)} ${agreeing(all, 'a', 'au')} răspuns.`

/** What one of a unit is called, where the unit is one that the programme has. */
const unitOfOne: Record<string, string> = {
  persoane: 'persoană',
  minute: 'minut',
  ore: 'oră',
  ori: 'dată',
  servicii: 'serviciu',
  'întâlniri sau scrisori': 'întâlnire sau scrisoare',
}

function withUnit(value: number, unit: string | undefined): string {
  if (unit === undefined) return number(value)
  if (/^\p{L}/u.test(unit)) return count(value, unitOfOne[unit] ?? unit, unit)
  return `${number(value)} ${unit}`
}

/** `Dintre cele 4.312 persoane care au răspuns, aproximativ 6 din 10 au ales`, and what comes after; counts where few. */
function ofPeople({ count: some, all, tenths }: Share, did: string): string {
  if (some === all) {
    if (all === 1) return `Singura persoană care a răspuns a ${did}`
    if (all === 2) return `Ambele persoane care au răspuns au ${did}`
    return `Toate cele ${people(all)} care au răspuns au ${did}`
  }
  const who = all === 1 ? 'Din 1 persoană care a răspuns' : `Dintre cele ${people(all)} care au răspuns`
  if (tenths === null) return `${who}, ${number(some)} ${agreeing(some, 'a', 'au')} ${did}`
  if (tenths === 0) return `${who}, mai puțin de 1 din 10 a ${did}`
  if (tenths === 10) return `${who}, aproape toate au ${did}`
  return `${who}, aproximativ ${number(tenths)} din 10 ${agreeing(tenths, 'a', 'au')} ${did}`
}

const kinds: Messages['kinds'] = {
  quoted,
  somethingElse: 'Altceva',
  sayWhat: 'Dacă este altceva, spuneți ce',
  several: (answers) => answers.join(', '),
  none: 'Încă nu a răspuns nimeni.',
  skipped: (some) =>
    some === 0
      ? 'Nimeni nu a preferat să nu spună.'
      : `${people(some)} ${agreeing(some, 'a', 'au')} preferat să nu spună.`,
  both: (all) =>
    all === 0
      ? 'Nimeni nu a răspuns de ambele dăți.'
      : `${people(all)} ${agreeing(all, 'a', 'au')} răspuns de ambele dăți.`,
  people: 'Persoane',
  percent: (whole) => `${number(whole)}%`,
  rounded: 'Procentele sunt rotunjite, de aceea suma lor nu este exact 100.',
  overlapping: 'Se puteau alege mai multe răspunsuri, de aceea suma procentelor nu este 100.',
  topChoices: (all, most, top) =>
    top.length > 1
      ? `${answered(all)} Cele mai frecvente răspunsuri au fost ${list(top)}, fiecare de la ${people(most)}.`
      : `${answered(all)} Cel mai frecvent răspuns a fost ${list(top)}, de la ${people(most)}.`,
  single: {
    nothing: 'Alegeți un răspuns',
    only: (choice) => `1 persoană a răspuns și a ales ${choice}.`,
    top: (share, choice) => `${ofPeople(share, 'ales')} ${choice}.`,
  },
  multiple: {
    nothing: 'Alegeți cel puțin un răspuns',
    any: 'Alegeți toate răspunsurile care se potrivesc.',
    atLeast: (least) => `Alegeți cel puțin ${count(least, 'răspuns', 'răspunsuri')}.`,
    upTo: (most) => `Alegeți cel mult ${count(most, 'răspuns', 'răspunsuri')}.`,
    exactly: (most) => `Alegeți exact ${count(most, 'răspuns', 'răspunsuri')}.`,
    between: (least, most) => `Alegeți între ${number(least)} și ${count(most, 'răspuns', 'răspunsuri')}.`,
    only: (choice) => `1 persoană a răspuns și a ales ${choice}.`,
    top: (share, choice) => `${ofPeople(share, 'ales')} ${choice}.`,
  },
  scale: {
    nothing: 'Alegeți un punct pe scară',
    named: (point, name) => `${number(point)}: ${name}`,
    mean: (all, mean, [least, low], [most, high]) => {
      const scale = `pe o scară de la ${number(least)} (${low}) la ${number(most)} (${high})`
      return all === 1
        ? `1 persoană a răspuns și a ales ${number(mean)} ${scale}.`
        : `${answered(all)} În medie, au ales ${number(mean)} ${scale}.`
    },
    compared: (before, after) =>
      `În medie, înainte au ales ${number(before)}, iar acum au ales ${number(after)}.`,
  },
  ranking: {
    nothing: 'Alegeți un loc pentru fiecare răspuns',
    inOrder: (items) => items.join(', apoi '),
    top: (item) => `În total, pe primul loc este ${item}.`,
    first: (share) => `${ofPeople(share, 'pus')} acest răspuns pe primul loc.`,
    together: (all, top) => `${answered(all)} Pe primul loc, la egalitate, sunt ${list(top)}.`,
    heads: { score: 'Scor', first: 'Pus pe primul loc' },
    place: 'Locul',
    moved: (item, place, all) => `${item}: locul ${number(place)} din ${number(all)}`,
    up: 'Mută mai sus',
    down: 'Mută mai jos',
  },
  points: {
    nothing: 'Împărțiți cele 100 de puncte',
    howTo: 'Împărțiți 100 de puncte: dați mai multe pentru ce contează mai mult.',
    given: (option, share) => `${quoted(option)} ${number(share)}`,
    top: (all, top, most) => {
      const shared =
        all === 1
          ? '1 persoană a împărțit 100 de puncte.'
          : all === 0
            ? 'Nimeni nu a împărțit puncte.'
            : `${people(all)} și-au împărțit punctele.`
      const got = top.length > 1 ? 'au primit fiecare cele mai multe' : 'a primit cele mai multe'
      return `${shared} ${list(top)} ${got}: ${number(most)} din 100${all === 1 ? '' : ', în medie'}.`
    },
    mean: 'Puncte, în medie',
    done: 'Toate cele 100 de puncte sunt împărțite.',
    left: (left) => `Mai aveți de împărțit ${number(left)} din 100 de puncte.`,
    tooMany: (more) => `Ați dat cu ${count(more, 'punct', 'puncte')} mai mult decât 100.`,
  },
  numeric: {
    nothing: 'Scrieți un număr',
    label: (least, most) => `Un număr întreg de la ${number(least)} la ${number(most)}`,
    withUnit,
    only: (value, unit) => `1 persoană a răspuns: ${withUnit(value, unit)}.`,
    median: (all, median, unit) => `${answered(all)} Răspunsul din mijloc a fost ${withUnit(median, unit)}.`,
    half: (from, to) =>
      `Cel puțin jumătate dintre răspunsuri au fost de la ${number(from)} la ${number(to)}.`,
    range: (from, to) => `de la ${number(from)} la ${number(to)}`,
  },
  text: {
    nothing: 'Scrieți răspunsul',
    unread: (all) => `${answered(all)} O gazdă va citi răspunsurile înainte să apară aici.`,
    shown: (all, shown) =>
      `${answered(all)} ${
        shown === 0
          ? 'Aici nu apare niciun răspuns.'
          : `Aici ${agreeing(shown, 'apare', 'apar')} ${count(shown, 'răspuns', 'răspunsuri')}.`
      }`,
  },
  words: {
    nothing: 'Scrieți un cuvânt sau câteva cuvinte',
    only: 'Un cuvânt sau câteva cuvinte',
    one: (place) => `Răspunsul ${number(place)}: un cuvânt sau câteva cuvinte`,
    optional: (label) => `${label} (opțional)`,
    unread: (all) => `${answered(all)} Cuvintele vor apărea aici după ce le citește o gazdă.`,
    noneTwice: (all) =>
      `${answered(all)} Niciun cuvânt afișat aici nu a fost spus de mai mult de 1 persoană.`,
    top: (all, words, more, most) => {
      const named = more > 0 ? [...words, `încă ${number(more)}`] : words
      return named.length > 1
        ? `${answered(all)} Dintre cuvintele afișate aici, cel mai des au apărut ${list(named)}, fiecare de la ${people(most)}.`
        : `${answered(all)} Dintre cuvintele afișate aici, cel mai des a apărut ${list(named)}, de la ${people(most)}.`
    },
  },
  statements: {
    nothing: 'Alegeți „De acord”, „Nu sunt de acord” sau „Sar peste” la cel puțin o afirmație',
    howTo: 'Puteți lăsa fără răspuns orice afirmație doriți.',
    stances: { agree: 'De acord', disagree: 'Nu sunt de acord', pass: 'Sar peste' },
    said: {
      agree: (statement) => `${quoted(statement)}: de acord`,
      disagree: (statement) => `${quoted(statement)}: nu sunt de acord`,
      pass: (statement) => `${quoted(statement)}: sar peste`,
    },
    several: (stances) => stances.join('; '),
    noneAgreed: (all) => `${answered(all)} Nimeni nu a fost de acord cu vreo afirmație.`,
    together: (all, top, most) =>
      `${answered(all)} Cel mai mult acord a fost pentru ${list(top)}: câte ${people(most)} de acord la fiecare.`,
    top: (all, statement, agreed, disagreed) => {
      if (all === 1 && agreed === 1) return `1 persoană a răspuns și a fost de acord cu ${statement}.`
      const claim =
        2 * agreed > all
          ? `Cele mai multe persoane au fost de acord cu ${statement}`
          : `Cel mai mult acord a fost pentru ${statement}`
      const inFavour = `${number(agreed)} ${agreeing(agreed, 'a', 'au')} fost de acord`
      const against =
        disagreed === 0 ? '' : `, iar ${number(disagreed)} nu ${agreeing(disagreed, 'a', 'au')} fost de acord`
      return `${answered(all)} ${claim}: ${inFavour}${against}.`
    },
  },
}

const polls: Messages['polls'] = {
  open: 'Întrebare deschisă acum',
  closed: 'Închisă',
  closedQuestion: (question) => `Întrebare închisă: ${question}`,
  anonymous: 'Răspunsul dumneavoastră este anonim. Îl puteți schimba până când se închide întrebarea.',
  send: 'Trimite răspunsul meu',
  change: 'Schimbă răspunsul meu',
  remove: 'Șterge răspunsul meu',
  heard: (time) => `Am primit răspunsul dumneavoastră la ${time}`,
  youSaid: (answer) => `Ați răspuns: ${answer}.`,
  closedUnsent: (answer) =>
    `Această întrebare s-a închis înainte să trimiteți răspunsul. Ați scris: ${answer}`,
  closedUnchanged: (answer, earlier) =>
    `Această întrebare s-a închis înainte să trimiteți schimbarea. Ați scris: ${answer}. Am numărat răspunsul dinainte: ${earlier}.`,
  soon: 'Este posibil ca rezultatul să apară aici în curând.',
  answersTo: (question) => `Răspunsuri la: ${question}`,
  answer: 'Răspuns',
  yours: 'răspunsul dumneavoastră',
  beforeAndAfter: 'Înainte și după',
  pairedCaption: (all) => `Înainte și după: ${people(all)}`,
  before: 'Înainte',
  now: 'Acum',
  written: 'Ce au scris oamenii',
  apart: {
    invited: (answers) => `Răspunsuri pe bază de invitație, numărate separat: ${number(answers)}.`,
    late: (answers) => `Răspunsuri trimise după sesiune, numărate separat: ${number(answers)}.`,
    theirWords: (answers) => `Răspunsuri scrise cu ajutorul cuiva, numărate separat: ${number(answers)}.`,
    helperView: (answers) => `Păreri ale celor care ajută pe cineva, numărate separat: ${number(answers)}.`,
  },
}

const questions: Messages['questions'] = {
  title: 'Întrebări',
  none: 'Nu este nicio întrebare pe panou.',
  noneYet: 'Încă nu este nicio întrebare pe panou. O puteți pune pe prima.',
  now: 'Se răspunde acum',
  sortBy: 'Ordinea',
  orders: { most: 'Cele mai susținute', newest: 'Cele mai noi', answered: 'Cu răspuns' },
  live: 'Înapoi la lista în direct',
  search: (all) =>
    all < 2 ? 'Caută pe panou' : `Caută în toate cele ${count(all, 'întrebare', 'întrebări')}`,
  fresh: (some) =>
    `${count(some, 'întrebare nouă', 'întrebări noi')}: ${agreeing(some, 'arată întrebarea', 'arată întrebările')}`,
  nothing: 'Încă nu este nimic aici.',
  gone: 'Nu mai este în această listă.',
  answered: 'Cu răspuns',
  people,
  own: 'Întrebarea dumneavoastră',
  support: 'Vreau și eu răspuns la asta',
  ask: 'Puneți o întrebare gazdelor',
  send: 'Trimite întrebarea mea',
  edit: 'Întrebarea dumneavoastră, cu alte cuvinte',
  change: 'Schimbă întrebarea mea',
  alike:
    'Poate că cineva a întrebat deja același lucru. Puteți susține acea întrebare în loc să o puneți din nou.',
  supportAlike: 'Susțin această întrebare',
  topic: 'Despre ce este? (opțional)',
  noTopic: 'Fără subiect',
  yours: 'Întrebările dumneavoastră',
  heard: (text, status) => `Întrebarea dumneavoastră „${text}”: ${status}`,
  privatePage: {
    link: 'Salvați linkul către pagina dumneavoastră privată',
    use: 'ca să puteți reveni mai târziu. Oricine are linkul o poate citi.',
  },
  outcome: {
    reworded: 'O gazdă a schimbat un nume sau o greșeală de scriere. Înțelesul este același.',
    askAgain: 'O puteți pune din nou fără acel lucru.',
    waiting: 'O gazdă o va citi înainte să o vadă altcineva.',
    reading: 'O gazdă o citește acum.',
    held: 'O gazdă a citit-o și a păstrat-o pentru mai târziu.',
    shorten: 'O gazdă vă roagă să o scurtați sau să întrebați un singur lucru o dată.',
    shown: 'Este pe panou.',
    combined: (text) => `Am unit-o cu o întrebare asemănătoare: „${text}”.`,
    now: 'Se răspunde acum la ea.',
    inWriting: (answer) => `În scris: ${answer}`,
    answered: (answer) =>
      answer === undefined ? 'A primit răspuns în timpul sesiunii.' : `A primit răspuns: ${answer}`,
    archived: 'A fost pe panou. Am păstrat-o împreună cu toate celelalte întrebări.',
    notShown: 'Nu este afișată.',
    withdrawn: 'Ați șters această întrebare. Am șters textul.',
  },
  declined: {
    personal: 'Numește pe cineva sau ar putea arăta despre ce copil este vorba.',
    abusive: 'Are cuvinte care ar putea supăra sau jigni.',
    offTopic: 'Nu este despre subiectul acestei sesiuni.',
    case: 'Este despre cazul unei singure persoane, pe care nu îl putem cerceta aici.',
    asked: 'A fost pusă deja.',
    time: 'Nu a fost destul timp pentru un răspuns. Totuși am citit-o.',
  },
  outcomes: {
    all: (asked, parts) => {
      const all =
        asked === 0
          ? 'Nu s-a pus nicio întrebare.'
          : `${agreeing(asked, 'S-a pus', 'S-au pus')} ${count(asked, 'întrebare', 'întrebări')}.`
      return parts.length === 0 ? all : `${all} ${list(parts)}.`
    },
    shown: (some) => `${number(some)} ${agreeing(some, 'este', 'sunt')} pe panou`,
    combined: (some) => `${number(some)} ${agreeing(some, 'a fost unită', 'au fost unite')} cu alta`,
    waiting: (some) =>
      `${number(some)} ${agreeing(some, 'așteaptă să fie citită', 'așteaptă să fie citite')}`,
    withdrawn: (some) =>
      `${number(some)} ${agreeing(some, 'a fost ștearsă', 'au fost șterse')} de cine a întrebat`,
    declined: (some, why) =>
      `${number(some)} ${agreeing(some, 'nu este afișată', 'nu sunt afișate')} (${why})`,
    why: {
      personal: (some) => `${number(some)} ar putea arăta despre cine este vorba`,
      abusive: (some) => `${number(some)} ar putea supăra sau jigni`,
      offTopic: (some) => `${number(some)} nu ${agreeing(some, 'era', 'erau')} despre subiectul sesiunii`,
      case: (some) => `${number(some)} ${agreeing(some, 'era', 'erau')} despre cazul unei singure persoane`,
      asked: (some) => `${number(some)} ${agreeing(some, 'fusese pusă', 'fuseseră puse')} deja`,
      time: (some) => `pentru ${number(some)} nu a fost timp`,
    },
    reasons: (whys) => whys.join(', '),
  },
}

const details: Messages['details'] = {
  unsent: (text) => `Ați scris: „${text}” Nu am trimis textul.`,
  unknown:
    'Nu am putut verifica dacă aici sunt nume sau alte date personale. Citiți din nou înainte să trimiteți. Cineva ar putea afla despre cine este vorba.',
  found: (parts) =>
    `Aici ${agreeing(parts.length, 'pare', 'par')} să fie ${list(parts)}. Cineva ar putea afla despre cine este vorba.`,
  part: (kind, text) => `${kind} („${text}”)`,
  names: {
    email: 'o adresă de e-mail',
    phone: 'un număr de telefon',
    nhsNumber: 'un număr NHS',
    idNumber: 'un număr de act de identitate',
    postcode: 'un cod poștal',
    address: 'o adresă',
    birthDate: 'o dată de naștere',
    link: 'un link sau un cont',
    name: 'numele cuiva',
    school: 'numele unei școli',
  },
  takeOut: 'Scoate din text',
  takeOutAll: 'Scoate-le pe toate din text',
  send: 'Trimite',
  sendAnyway: 'Trimite oricum',
  doNotSend: 'Nu trimite',
}

const live: Messages = {
  language: { code: 'ro', direction: 'ltr', name: 'Română' },
  unchecked:
    'Această traducere nu a fost verificată încă de cineva care are româna ca limbă maternă. Dacă ceva nu este clar, alegeți engleza (English).',
  untranslated: 'Acest text este doar în engleză.',
  number,
  time,
  day,
  start: (iso) => {
    const at = Date.parse(iso)
    return `${day(at)}, la ora ${time(at)}`
  },
  kinds,
  polls,
  questions,
  details,
  error: 'Eroare:',
  problem: 'Există o problemă',
  skip: 'Treceți la conținutul principal',
  loading: 'Se încarcă',
  notLoaded: 'Nu am putut încărca această parte.',
  reload: 'Încarcă din nou pagina',
  refresh: 'Actualizează pagina',
  rehearsal: 'Repetiție. Persoanele sunt simulate și nimic nu se numără.',
  chooseLanguage: 'Limba',
  safety: 'Nu scrieți numele, școala, diagnosticul sau adresa unui copil.',
  readFirst: 'O gazdă va citi acest text înainte să îl vadă altcineva.',
  seenAtOnce: 'Toată lumea va vedea imediat acest text. O gazdă îl poate șterge.',
  urgent:
    'Este cineva în pericol acum? Sunați la 999. Dacă vă faceți griji pentru un copil, sunați la NSPCC, la 0808 800 5000. Dacă aveți sub 19 ani, sunați la Childline, la 0800 1111.',
  helping: {
    summary: 'Ajut pe cineva',
    who: 'Ale cui sunt aceste cuvinte?',
    own: 'Scriu în numele meu',
    theirWords: 'Ajut pe cineva: cuvintele acelei persoane',
    helperView: 'Ajut pe cineva: părerea mea',
    apart: 'Pe acestea le numărăm separat.',
  },
  contentNote: { show: 'Arătați întrebarea', skip: 'Treceți peste această întrebare' },
  speech: {
    speak: 'Vorbiți în loc să scrieți',
    where:
      'Browserul poate trimite vocea dumneavoastră companiei care îl produce, de exemplu Apple, Google sau Microsoft. Compania o transformă în cuvinte. Noi primim doar cuvintele pe care le trimiteți. Nu spuneți numele, școala, diagnosticul sau adresa unui copil.',
    start: 'Începeți',
    stop: 'Opriți',
    listening: 'Ascultăm. Cuvintele apar în casetă.',
    failed: 'Nu a mers. Puteți încerca din nou sau puteți scrie.',
  },
  status: {
    lost: 'Nu aveți conexiune la internet. Încercăm să refacem legătura. Răspunsurile dumneavoastră sunt în siguranță.',
    requests:
      'Noutățile nu pot ajunge imediat la dumneavoastră prin această rețea. Pagina verifică la câteva secunde dacă s-a schimbat ceva. Puteți participa ca de obicei.',
    noCookies:
      'Ca să participați, trebuie să permiteți cookie-urile. Folosim un singur cookie și el nu spune cine sunteți. După ce l-ați permis, încărcați din nou pagina.',
    gone: 'Această sesiune este acum închisă.',
    stopped:
      'Această sesiune s-a oprit din cauza unei defecțiuni la noi. Ce ați trimis este în siguranță. Pagina va merge mai departe după ce reparăm defecțiunea.',
    tooMany:
      'Această sesiune este deschisă în prea multe file ale browserului. Închideți câteva. Apoi pagina se va conecta.',
  },
  connected: 'Conexiunea a revenit.',
  fromHosts: 'De la gazde',
  fromHostsAt: (time) => `De la gazde, ${time}`,
  heard: {
    over: 'Pauza s-a terminat',
    ended: 'Sesiunea s-a încheiat',
    fromHosts: (text) => `De la gazde: ${text}`,
    round: 'Puteți intra într-un grup mic',
    open: 'S-a deschis o întrebare nouă',
    closed: 'Întrebarea s-a închis',
    result: 'A apărut rezultatul',
  },
  places: {
    label: 'Părțile acestei sesiuni',
    now: 'Acum',
    questions: 'Întrebări',
    results: 'Rezultate',
    you: 'Ale mele',
    new: 'nou',
  },
  results: {
    title: 'Rezultate până acum',
    none: 'Rezultatele vor apărea aici după ce se închide o întrebare.',
  },
  you: {
    title: 'Ce ați spus',
    lead: 'Numai dumneavoastră puteți vedea această pagină.',
    answers: 'Răspunsurile dumneavoastră',
    forget: 'Uitați-mă pe acest dispozitiv',
  },
  help: 'Ajutor și setări',
  aloud: { read: 'Citește cu voce tare', stop: 'Oprește cititul cu voce tare' },
  call: 'Deschide apelul video (se deschide într-o filă nouă)',
  notStarted: 'Această sesiune nu a început încă',
  startsOn: (start) => `Această sesiune are loc ${start}.`,
  notStartedMore: 'Întrebările vor apărea aici. Nu este nevoie să actualizați pagina.',
  received: (time) => `Primit la ${time}.`,
  preferNotToSay: 'Prefer să nu spun',
  ok: 'OK',
  undo: 'Anulează',
  youWrote: (text) => `Ați scris: „${text}”`,
  upTo: (most) => `Cel mult ${count(most, 'caracter', 'caractere')}.`,
  left: (left) =>
    left === 0 ? 'Nu mai aveți niciun caracter.' : `Mai aveți ${count(left, 'caracter', 'caractere')}.`,
  sendingLater:
    'Netrimis încă. Este salvat pe acest dispozitiv și îl vom trimite când aveți din nou conexiune.',
  cannotSend: 'Netrimis încă.',
  notSent: 'Netrimis.',
  pausedNote: 'Noutățile sunt oprite. Este posibil ca pagina să nu fie la zi.',
  segments: {
    talk: { title: '', more: 'Ascultați în apelul video. Întrebările vor apărea aici.' },
    readOut: {
      title: 'Ce au spus grupurile',
      more: 'Ascultați în apelul video. Ideile principale vor apărea aici.',
    },
    board: {
      title: 'Răspundem la întrebările dumneavoastră',
      more: 'Puteți pune o întrebare sau puteți susține una pusă de altcineva.',
    },
    groups: { title: 'Grupuri mici', more: '' },
    notAsked: { title: 'Ce nu v-am întrebat?', more: 'Spuneți-ne ce am omis' },
    closing: { title: '', more: '' },
    break: {
      title: 'Luăm o scurtă pauză',
      more: 'Rămâneți pe această pagină. Va merge mai departe singură.',
    },
  },
  backAt: (time) => `Revenim la ${time}.`,
  sessionPaused: 'Luăm o scurtă pauză. Rămâneți pe această pagină. Va merge mai departe singură.',
  thanks: 'Vă mulțumim că ați participat',
  thanksMore:
    'Această sesiune s-a încheiat. Am păstrat ce ați spus. Numele dumneavoastră nu este legat de aceste răspunsuri.',
  late: {
    more: (day) => `Mai puteți răspunde la întrebări până ${day}.`,
    go: 'Răspundeți la întrebări',
  },
  nextTitle: 'Ce urmează',
  whatNext: 'Vom citi tot ce s-a spus și vom publica ce am aflat și ce urmează.',
  aboutYou: {
    title: 'Despre dumneavoastră',
    summary: 'Spuneți-ne despre dumneavoastră (opțional)',
    why: 'Așa vedem cine participă și cine lipsește. Nu este nevoie să răspundeți și vă puteți schimba răspunsurile oricând.',
    choose: 'Alegeți',
    save: 'Salvează',
    saved: 'Salvat',
  },
  settings: 'Setări de afișare',
  broken: {
    title: 'Ceva de pe această pagină nu mai funcționează',
    safe: 'Ce ați trimis este în siguranță. Dacă scriați ceva, textul este mai jos, ca să îl puteți copia.',
    plain: 'Folosește pagina simplă',
  },
  remove: 'Șterge',
  change: 'Schimbă',
  sending: 'Se trimite',
  sendingSlowly:
    'Se trimite. Durează mai mult ca de obicei. Încercăm în continuare. Nu este nevoie să apăsați din nou.',
}

/** Who says that it is fair, or not quite. */
const say = (some: number, what: string) =>
  some === 0
    ? `Nimeni nu spune „${what}”.`
    : some === 1
      ? `O persoană spune „${what}”.`
      : `${people(some)} spun „${what}”.`

const breakouts: Language['breakouts'] = {
  title: 'Grupuri mici',
  titleAfter: 'Ce au spus grupurile',
  heard: {
    canJoin: 'Puteți intra într-un grup mic',
    waiting: 'Veți fi într-un grup când începe',
    group: (group) => `Sunteți în grupul ${number(group)}`,
    alone: 'Puteți începe să scrieți',
    grace: 'Timpul pentru grupuri s-a terminat. Terminați propoziția.',
    ended: 'Grupurile s-au încheiat',
    fromHost: (text) => `De la o gazdă: ${text}`,
  },
  left: {
    more: 'Aveți mai mult timp.',
    soon: 'Au mai rămas câteva minute. Gândiți-vă la ideile principale.',
    last: 'A mai rămas cam un minut.',
  },
  grace: 'Timpul s-a terminat. Terminați propoziția: ce ați început se trimite singur.',
  gracePlain: 'Timpul s-a terminat. Terminați propoziția și trimiteți-o.',
  privatePage: {
    before: 'Ce ați spus într-un grup sau pe cont propriu se află pe',
    link: 'pagina dumneavoastră privată',
    after: '. De acolo puteți șterge.',
  },
  removed: (text, reason) =>
    text === undefined
      ? `O gazdă v-a scos din grupuri: „${reason}” Puteți scrie în continuare pe cont propriu.`
      : `O gazdă a șters „${text}”: „${reason}”`,
  kept: 'Ce a scris grupul dumneavoastră, păstrat cuvânt cu cuvânt',
  keptAlone: 'Ce ați scris, păstrat cuvânt cu cuvânt',
  join: {
    waiting: 'Veți ajunge într-un grup când gazda pornește grupurile. Nu este nevoie să faceți nimic.',
    leave: 'Prefer să nu intru',
    lead: 'Câteva persoane vorbesc despre o întrebare și scriu ce contează pentru ele. Numai grupul dumneavoastră și gazdele pot citi ce scrieți. O gazdă poate citi ideile principale în fața tuturor, fără nume.',
    room: 'În ce sală a apelului sunteți?',
    table: 'Ce număr are masa dumneavoastră?',
    roomMissing: 'Scrieți numărul sălii, de exemplu 7',
    tableMissing: 'Scrieți numărul mesei, de exemplu 7',
    prompt: 'Despre ce ați vrea să vorbiți?',
    anyPrompt: 'Orice temă',
    name: 'Un prenume pe care să îl vadă grupul (opțional)',
    nameHint: 'Al dumneavoastră, nu al copilului. Se vede numai în grup.',
    group: 'Intră într-un grup',
    orAlone: 'Sau scrieți pe cont propriu, în ritmul dumneavoastră. Ce scrieți contează la fel de mult.',
    promptAlone: 'Despre ce? (opțional)',
    anyPromptAlone: 'Alegeți pentru mine',
    alone: 'Scriu pe cont propriu',
  },
  easyRead: 'Ușor de citit (Easy Read)',
  group: {
    here: (group, others, names) => {
      const place = `Grupul ${number(group)}.`
      if (others === 0) return `${place} Încă nu este nimeni altcineva aici.`
      const known =
        names.length === 0 ? '' : names.length < others ? `, printre care ${list(names)}` : `: ${list(names)}`
      return `${place} Aici ${agreeing(others, 'mai este', 'mai sunt')} ${people(others)}${known}.`
    },
    readers:
      'Numai persoanele din acest grup și gazdele pot citi ce este scris aici. O gazdă poate citi ideile principale în fața tuturor, fără nume.',
    alone:
      'Scrieți pe cont propriu. Ce scrieți contează la fel de mult. Numai gazdele pot citi. O gazdă poate citi ideile principale în fața tuturor, fără nume.',
    fromHost: (time) => `De la o gazdă, ${time}`,
    helpComes: 'O gazdă vine să vă ajute.',
    empty: 'Încă nu este scris nimic. Începeți cu orice vă vine în minte.',
    written: 'Ce a scris grupul dumneavoastră',
    writtenAlone: 'Ce ați scris',
    onTheWay: 'Pe drum',
    label: 'Ce vreți să spuneți grupului?',
    labelAlone: 'Ce vreți să spuneți?',
    add: 'Adaugă la notițele grupului',
    addAlone: 'Adaugă la notițele mele',
    say: (some) => (some === 1 ? people(some) : `${people(some)} spun asta`),
    agree: 'Sunt de acord',
    undoAgree: 'Anulează acordul',
    help: 'Cere ajutorul unei gazde',
    noHelp: 'Nu mai avem nevoie de ajutor',
    move: 'Vreau în alt grup',
    leave: 'Ies sau scriu pe cont propriu',
    leaveRoom: 'Ies sau merg în alt grup',
    leaveAlone: 'Mă opresc sau intru într-un grup',
  },
  writeUp: {
    title: 'Ideile principale ale grupului',
    titleAlone: 'Ideile dumneavoastră principale',
    alone:
      'Puteți spune în câteva idei principale ce contează cel mai mult pentru dumneavoastră. Dacă nu le scrieți, primele trei lucruri pe care le-ați scris sunt ideile principale.',
    noScribe:
      'Încă nu ia nimeni notițe. Dacă nu ia nimeni, vom folosi ideile cu care au fost de acord cele mai multe persoane din grup.',
    scribe: 'Cineva ia notițe. Puteți prelua oricând. Nu se pierde nimic.',
    begin: 'Iau eu notițe',
    takeOver: 'Preiau eu notițele',
    beginAlone: 'Scriu ideile mele principale',
    dissent: 'Nu toată lumea este de acord:',
    isFair: 'Arată acest text corect ce s-a spus în grupul dumneavoastră?',
    fair: 'Corect',
    notQuite: 'Nu chiar',
    saidFair: 'Ați spus: „corect”. Am primit răspunsul.',
    saidNotQuite: 'Ați spus: „nu chiar”. Am primit răspunsul.',
    point: (place) => `Ideea principală ${number(place)}`,
    optional: (label) => `${label} (opțional)`,
    disagree: 'Cu ce nu sunteți de acord între dumneavoastră? (opțional)',
    disagreeHint: 'Va apărea lângă ideile principale.',
    saved: 'Salvat. Dacă ieșiți, altcineva poate continua de aici.',
    savedAlone: 'Salvat. Dacă ieșiți, puteți reveni.',
    offline:
      'Nu aveți conexiune la internet. Ce scrieți rămâne aici. Vom salva textul când aveți din nou conexiune.',
    paused: 'Ce scrieți rămâne aici și se salvează după pauză.',
    saving: 'Se salvează pe măsură ce scrieți.',
    save: 'Salvează',
    offer: 'Arată grupului',
    checking: 'Grupul verifică. Majoritatea dintre voi trebuie să spună că este corect.',
    sayFair: (some) => say(some, 'corect'),
    sayNotQuite: (some) => say(some, 'nu chiar'),
    send: 'Trimite',
    sent: 'Ce a trimis grupul dumneavoastră',
    sentAlone: 'Ce ați trimis',
  },
  shown: {
    none: 'Vă mulțumim. Grupurile s-au încheiat și tot ce s-a scris este păstrat. O gazdă citește în fața tuturor ideile grupurilor, iar ele apar aici.',
    dissent: (prompt) => `${prompt}: nu toată lumea din grup este de acord`,
    from: (some, isOwn) => {
      if (some === 1) return isOwn ? 'De la dumneavoastră' : 'De la o persoană'
      return isOwn ? `De la grupul dumneavoastră de ${people(some)}` : `De la un grup de ${people(some)}`
    },
    more: (others) => `, iar încă ${number(others)} ${agreeing(others, 'spune', 'spun')} „și eu”`,
    meToo: 'Și eu',
  },
}

const board: Language['board'] = {
  search: 'Caută întrebări',
  topic: 'Subiect',
  allTopics: 'Toate subiectele',
  looking: 'Se caută',
  offline: 'Veți putea căuta din nou pe panou când revine conexiunea.',
  none: 'Nicio întrebare nu se potrivește cu căutarea. O puteți pune dumneavoastră.',
  found: (all) => (all === 0 ? 'Nicio întrebare.' : `${count(all, 'întrebare', 'întrebări')}.`),
  more: (some) => `Arată încă ${number(some)}`,
  unseen: 'Întrebări văzute de mai puține persoane',
  others: 'Arată altele',
  aboutOthers: 'pe care le-au văzut puține persoane',
}

const settings: Language['settings'] = {
  appearance: 'Culori',
  text: 'Mărimea textului',
  motion: 'Mișcare',
  choices: {
    system: 'Ca pe dispozitivul meu',
    light: 'Deschise',
    dark: 'Închise',
    usual: 'Ca de obicei',
    large: 'Mai mare',
    largest: 'Cel mai mare',
    calm: 'Mai puțină mișcare',
  },
  mine: 'Vedeți sau ștergeți ce ați spus',
  device: 'Continuați pe alt dispozitiv',
  pause: 'Oprește noutățile în direct',
  resume: 'Repornește noutățile în direct',
}

/** What pages without JavaScript of their own say: no browser downloads it. */
export const pages: Language['pages'] = {
  experience,
  footer: {
    label: 'Despre acest site',
    pages: {
      support: 'Luați o pauză sau cereți sprijin',
      about: 'Cine organizează',
      'take-part': 'Cum puteți participa',
      help: 'Ajutor',
      next: 'Ce urmează',
      privacy: 'Confidențialitate',
      cookies: 'Cookie-uri',
      accessibility: 'Accesibilitate',
    },
    anonymous:
      'Răspunsurile dumneavoastră sunt anonime. Folosim un singur cookie, ca să numărăm fiecare persoană o singură dată. El nu spune cine sunteți.',
    danger:
      'Dacă dumneavoastră sau un copil sunteți în pericol, sunați la 999. Dacă vreți să vorbiți cu cineva acum, sunați gratuit la Samaritans, la 116 123, la orice oră.',
  },
  home: {
    code: 'Intrați cu un cod',
    codeHint: 'Este codul din 6 litere afișat pe ecran.',
    join: 'Intră',
    ways: 'Cum să participați',
    online: 'Sesiuni online',
    onlineHow: 'Intrați de oriunde, de pe telefon, tabletă sau calculator. Fiecare sesiune are tema ei.',
    regional: 'Evenimente regionale',
    regionalHow:
      'Întâlniți alți oameni din partea dumneavoastră de Anglia. Trebuie să vă înscrieți mai întâi.',
    details: 'Detalii și calendar',
    allDates: 'Adăugați toate datele în calendar',
    all: 'Toate sesiunile',
    wrongCode: 'Scrieți codul din 6 litere exact cum apare pe ecran',
  },
  event: {
    regional: 'Eveniment regional',
    online: 'Sesiune online',
    when: 'Când',
    ends: (time) => `Se termină la ora ${time}.`,
    where: 'Unde',
    whereOnline: 'Online, pe telefon, tabletă sau calculator',
    travel: 'Cum ajungeți',
    accessibility: 'Accesibilitate',
    topics: 'Despre ce puteți întreba',
    signUp: 'Înscrieți-vă la acest eveniment',
    notYet: 'Nu vă puteți înscrie încă. Vă rugăm să reveniți mai târziu la această pagină.',
    cancelled:
      'Acest eveniment nu va avea loc. Puteți alege alt eveniment sau puteți intra într-o sesiune online.',
    over: 'Acesta a avut deja loc.',
    early:
      'Puteți deschide sesiunea înainte să înceapă. Ne puteți spune despre dumneavoastră și puteți alege o limbă sau varianta ușor de citit (Easy Read).',
    calendar: 'Adăugați în calendar',
    about: 'Despre această sesiune',
    all: 'Toate sesiunile și evenimentele',
  },
  tell: {
    title: 'Spuneți și altora',
    lead: 'Cunoașteți pe cineva care ar trebui să își spună părerea? Trimiteți unul dintre aceste texte sau folosiți cuvintele dumneavoastră. Noi nu vedem cine îl trimite sau cine îl primește.',
    share: 'Distribuiți',
    copy: 'Copiați',
    copied: 'Copiat',
    short: 'Pentru un mesaj',
    long: 'Pentru un buletin informativ sau un site',
    others: 'Același text în alte limbi',
    print: 'De tipărit',
    printHow: 'Pentru o sală de așteptare, o școală sau o bibliotecă. Deschideți pagina, apoi tipăriți-o.',
    poster: 'Afiș (A4)',
    cards: 'Cartonașe de decupat (A4)',
    scan: 'Scanați codul sau mergeți la:',
    qr: 'Codul QR al adresei acestui site',
    picture: 'Baloane de dialog',
  },
  board: {
    back: 'Înapoi la sesiune',
    show: 'Arată',
    none: 'Nicio întrebare nu se potrivește cu căutarea.',
    before: (some) => (some === 1 ? 'Întrebarea dinainte' : `Cele ${number(some)} dinainte`),
    next: (some) => (some === 1 ? 'Întrebarea următoare' : `Următoarele ${number(some)}`),
  },
  retention: {
    title: 'Cât timp știm cine ce a spus în această sesiune',
    days: (days) =>
      `După ${number(days)} ${plural(days, { one: 'zi', few: 'zile', other: 'de zile' })} de la încheierea acestei sesiuni, ștergem legătura dintre oameni și ceea ce au spus. Ștergem și cuvintele pe care nu le poate vedea nimeni altcineva.`,
    never:
      'Nu am stabilit o dată pentru această sesiune. Păstrăm legătura dintre oameni și ceea ce au spus până când o ștergem.',
  },
  mine: {
    title: 'Răspunsurile și întrebările dumneavoastră',
    toSession: 'Mergeți la sesiune',
    lead: 'Numai persoanele care au acest link pot vedea pagina. Numele dumneavoastră nu apare pe ea. Salvați linkul ca să puteți reveni mai târziu.',
    empty: 'Încă nu ați trimis nimic în această sesiune.',
    asked: 'Ce ați întrebat',
    answered: 'Ce ați răspuns',
    counted: 'Am numărat acest răspuns.',
    late: 'Ați trimis acest răspuns după sesiune. L-am numărat separat.',
    inGroup: 'Ce ați spus într-un grup mic',
    about: (prompt) => `Despre: ${prompt}.`,
    agree: (others) =>
      others === 0
        ? 'Încă nu este de acord nimeni altcineva.'
        : `${agreeing(others, 'Mai este', 'Mai sunt')} de acord ${people(others)}.`,
    supported: 'Întrebări pe care le susțineți',
    received: (day, time) => `Primit ${day}, la ora ${time}.`,
    link: {
      title: 'Linkul către această pagină',
      renewed: 'Ați creat un link nou. Linkurile dumneavoastră mai vechi nu mai funcționează.',
      hint: 'Oricine are acest link poate citi pagina. Dacă creați un link nou, cel vechi nu va mai funcționa.',
      renew: 'Creați un link nou',
    },
    all: {
      link: 'Șterge tot ce am spus',
      title: 'Ștergem tot ce ați spus?',
      lead: 'Vom șterge din această sesiune:',
      items: [
        'întrebările pe care le-ați pus',
        'răspunsurile scrise cu propriile cuvinte',
        'răspunsurile la întrebările care sunt încă deschise',
        'ce ați spus în grupuri mici',
        'ce ne-ați spus despre dumneavoastră',
      ],
      stays:
        'Răspunsurile alese dintr-o listă rămân numărate dacă întrebarea s-a închis, pentru că rezultatele au fost folosite. Rămân și cele scrise împreună de grupul dumneavoastră, precum și susținerea pentru alte întrebări.',
      later:
        'De acum înainte nimeni nu vă va mai vedea cuvintele, dar este posibil ca unii să le fi citit deja. Le ștergem din evidențele noastre după ce sesiunea se încheie.',
      yes: 'Șterge tot',
    },
  },
  forget: {
    title: 'Vă uităm pe acest dispozitiv?',
    lead: 'Faceți acest lucru dacă dispozitivul este folosit și de alte persoane. Vom șterge din acest browser:',
    items: [
      'cookie-ul care arată că ați participat',
      'răspunsurile și întrebările pe care nu le-ați trimis încă',
      'limba și setările pe care le-ați ales',
    ],
    counts: 'Ce ați trimis contează în continuare. Nu veți mai putea schimba sau șterge de pe acest browser.',
    save: 'Salvați mai întâi linkul către pagina dumneavoastră privată, dacă vreți să o mai citiți',
    yes: 'Uitați-mă',
    no: 'Anulați',
    done: 'V-am uitat pe acest dispozitiv',
    removed: 'Am șters din acest browser:',
    stays: 'Ce ați trimis contează în continuare.',
    history:
      'Este posibil ca paginile să apară în continuare în istoricul browserului. Îl puteți șterge din setările browserului.',
  },
  exit: {
    leave: 'Părăsiți pagina',
    keys: 'Puteți apăsa și tasta Shift de 3 ori ca să părăsiți pagina.',
    twoMore: 'Shift. Apăsați încă de 2 ori ca să părăsiți pagina.',
    oneMore: 'Shift. Apăsați încă o dată ca să părăsiți pagina.',
    cancelled: 'Părăsirea paginii a fost anulată.',
  },
  languages: {
    title: 'Alegeți o limbă',
    lead: 'Tot ce este pe aceste pagini apare în limba pe care o alegeți. O puteți schimba oricând. Răspunsurile în toate limbile se numără împreună.',
  },
  device: {
    title: 'Continuați pe alt dispozitiv',
    lead: 'Scanați codul QR cu celălalt dispozitiv. Sau deschideți această adresă acolo și scrieți codul.',
    qr: 'Cod QR cu adresa și codul de mai jos',
    once: 'Codul funcționează o singură dată și numai câteva minute.',
    same: 'Veți fi apoi o singură persoană pe ambele dispozitive. Vă numărăm o singură dată, iar ce ați trimis puteți vedea și schimba pe amândouă.',
    secret:
      'Nu dați nimănui codul. Oricine îl folosește poate vedea ce ați trimis și poate răspunde în locul dumneavoastră.',
    again: 'Arată un cod nou',
    enter: 'Scrieți un cod de pe alt dispozitiv',
  },
  deviceHere: {
    title: 'Continuați pe acest dispozitiv',
    lead: 'Scrieți codul de pe celălalt dispozitiv. Ca să primiți unul, mergeți acolo la „Ale mele” și alegeți „Continuați pe alt dispozitiv”.',
    own: 'Folosiți numai un cod de pe dispozitivul dumneavoastră. Oricine are acel dispozitiv poate vedea ce trimiteți de aici.',
    tookPart:
      'Cineva a participat deja pe acest dispozitiv. Ce a trimis rămâne și se numără ca de la altă persoană. Aici nu se va mai putea vedea sau schimba. Dacă ați fost dumneavoastră, ștergeți-vă mai întâi răspunsurile.',
    code: 'Cod',
    hint: 'Codul are 8 litere și cifre. Puteți lăsa deoparte liniuța și majusculele.',
    go: 'Continuați aici',
    wrong:
      'Codul acesta nu funcționează. Poate este prea vechi sau l-a folosit cineva. Luați unul nou de pe celălalt dispozitiv.',
    tooMany: 'Au fost prea multe coduri greșite. Așteptați un minut, apoi încercați din nou.',
  },
  newTab: {
    title: 'Deschideți această sesiune într-o filă nouă',
    why: 'Browserul dumneavoastră nu lasă această pagină să păstreze un cookie cât timp este în interiorul altui site. Folosim un singur cookie, ca să numărăm fiecare persoană o singură dată. El nu spune cine sunteți.',
    open: 'Deschide într-o filă nouă',
    phone: 'Sau scanați codul QR ca să o deschideți pe telefon.',
    qr: 'Cod QR cu adresa acestei sesiuni',
  },
  door: {
    code: 'Scrieți codul ca să intrați în această sesiune',
    codeWhere: 'Codul este pe ecran, în apelul video sau în sală.',
    invitation: 'Aveți nevoie de o invitație ca să intrați în această sesiune',
    invitationHow:
      'Dacă ați primit o invitație, deschideți din nou linkul din ea pe acest dispozitiv. Dacă nu, întrebați persoana care v-a spus despre această sesiune.',
    watch: 'Puteți totuși să priviți și să ascultați în apelul video.',
    have: 'Scriu literele din invitația mea',
  },
  ticket: {
    title: 'Intrați cu invitația dumneavoastră',
    lead: 'Scrieți sfârșitul linkului din invitație: literele și cifrele de după semnul #.',
    code: 'Literele și cifrele din invitație',
    hint: 'Sunt 16. Puteți lăsa deoparte liniuțele și majusculele.',
    one: 'Invitația nu spune cine sunteți. Cu ea vă numărăm o singură dată, pe toate dispozitivele dumneavoastră.',
    secret:
      'Nu o dați altcuiva. Oricine o folosește poate vedea ce ați trimis și poate răspunde în locul dumneavoastră.',
    wrong:
      'Invitația aceasta nu funcționează. Verificați literele și cifrele. Dacă sunt corecte, cereți una nouă de la cine v-a trimis-o.',
  },
  arriving: {
    title: 'Veți putea intra în curând',
    why: 'Multe persoane intră în acest moment din aceeași rețea ca dumneavoastră, de exemplu de la aceeași școală, de la același loc de muncă sau de la același operator de telefonie.',
    what: 'Nu trebuie să faceți nimic. Această pagină va deschide singură sesiunea, de obicei în jumătate de minut.',
  },
  outcomes: {
    title: 'Ce a urmat',
    lead: 'Ce au spus oamenii, ce am hotărât și la ce nu am răspuns încă.',
    none: 'Încă nu am hotărât nimic. Vom scrie aici când vom hotărî.',
    status: { open: 'Încă nehotărât', partly: 'Făcut în parte', done: 'Făcut', not: 'Nu s-a făcut' },
    decided: (date) => `Data hotărârii: ${date}.`,
    due: (date) => `Vom spune mai multe cel târziu în această zi: ${date}.`,
    late: 'Întârziat',
    overdue: (date) => `Trebuia să spunem mai multe cel târziu în această zi: ${date}. Încă nu am făcut-o.`,
    more: 'Citiți mai multe despre asta',
    answers: 'Acesta este un răspuns la:',
    kinds: {
      topic: 'O temă',
      poll: 'O întrebare pusă de noi',
      question: 'O întrebare de la cineva care a participat',
      point: 'O idee principală a unui grup',
      notAsked: 'Ceva despre care nu am întrebat',
      experience: 'O experiență împărtășită de cineva',
    },
    earlier: (date) => `Ce am spus mai devreme: ${date}`,
    tookPart: (some) => `Persoane care au participat: ${number(some)}.`,
    fewTookPart: (some) => `Au participat mai puțin de ${people(some)}.`,
    openOf: (open, all) =>
      open === 0
        ? 'Aici există un răspuns la tot ce s-a spus.'
        : `Fără răspuns încă: ${number(open)} din ${number(all)}.`,
    asked: 'Ce am întrebat',
    noResult: 'Rezultatul acestei întrebări nu este afișat.',
    fewAnswered: 'Au răspuns prea puține persoane ca să afișăm rezultatul.',
    questions: 'Ce au întrebat oamenii',
    points: 'Ce au spus grupurile',
    disagree: (prompt) => `${prompt}: la ce nu a fost de acord un grup`,
    support: (some) => `Persoane care vor un răspuns la asta: ${number(some)}.`,
    behind: (some) => `Persoane care au spus asta sau sunt de acord: ${number(some)}.`,
    moreQuestions: (some) => `Alte întrebări pe panou: ${number(some)}.`,
    answered: 'Ce a urmat:',
    open: 'Încă fără răspuns',
    notForAll: 'Nu oricine a putut intra în această sesiune. Nu arătăm ce au scris oamenii în ea.',
    sessions: 'Fiecare sesiune',
    feed: 'Urmăriți această pagină într-un cititor de fluxuri (Atom)',
    all: 'Ce a urmat după toate sesiunile',
    address: {
      title: 'Primiți un e-mail când sunt noutăți',
      lead: 'Lăsați o adresă de e-mail. Vă vom scrie o singură dată, când sunt noutăți despre ce au spus oamenii în această sesiune.',
      apart:
        'Păstrăm adresa separat de ce ați spus și criptată. O ștergem după ce v-am scris. Dacă vreți să citiți ce a urmat după propriile cuvinte, salvați linkul către pagina dumneavoastră privată.',
      label: 'Adresă de e-mail',
      leave: 'Scrieți-mi o dată',
      remove: 'Ștergeți adresa mea',
      wrong: 'Scrieți o adresă de e-mail, de exemplu nume@example.com',
      left: 'Vă vom scrie o singură dată, când sunt noutăți.',
      removed: 'Am șters adresa, dacă o aveam.',
      subject: (session) => `Sunt noutăți: ${session}`,
      text: (session, link) =>
        `Ne-ați cerut să vă spunem când sunt noutăți despre ce au spus oamenii în ${quoted(session)}.\n\nCitiți ce a urmat: ${link}\n\nAcesta este singurul e-mail pe care vi-l trimitem. V-am șters adresa.`,
    },
    yours: 'Ce a urmat după ce ați spus dumneavoastră',
    yoursLead: 'Numai dumneavoastră vedeți care dintre acestea sunt despre ce ați spus.',
    you: 'Ați spus sau ați susținut:',
  },
  late: {
    title: 'Răspundeți după sesiune',
    lead: 'Sesiunea s-a încheiat. Mai puteți răspunde la aceste întrebări. Numărăm separat răspunsurile trimise după sesiune.',
    until: (day, time) => `Puteți răspunde până ${day}, la ora ${time}.`,
    live: 'Ați răspuns la această întrebare în timpul sesiunii, așa că acum nu mai puteți schimba răspunsul.',
    over: 'Nu mai primim răspunsuri pentru această sesiune.',
  },
  notAsked: {
    lead: 'Spuneți-ne ce am omis sau susțineți ce a scris altcineva. Citim tot. Răspundem la fiecare text de pe această pagină.',
    label: 'Ce ar fi trebuit să vă întrebăm?',
    send: 'Trimite',
    until: (day, time) => `Sesiunea s-a încheiat. Mai puteți scrie aici până ${day}, la ora ${time}.`,
    over: 'Nu mai primim texte pentru această sesiune.',
    yours: 'Ce ne-ați spus',
    all: 'Ce ne-au spus oamenii',
    none: 'Încă nu este nimic pe această pagină.',
    own: 'Dumneavoastră ați scris asta',
    support: 'Sunt de acord',
    late: 'Trimis după sesiune',
    noReply: 'Încă nu am răspuns',
    reply: 'Răspunsul nostru',
    section: 'Ce nu am întrebat',
    more: (some) => `Altele care nu sunt afișate aici: ${number(some)}.`,
  },
  toSession: 'Înapoi la sesiune',
  problems: {
    notFound: {
      title: 'Nu găsim această pagină',
      message: 'Verificați linkul sau alegeți o sesiune din listă.',
    },
    closed: {
      title: 'Această sesiune s-a închis',
      message: 'Nu mai puteți răspunde sau întreba aici. Alegeți altă sesiune din listă.',
    },
    stopped: {
      title: 'Această sesiune s-a oprit',
      message:
        'Este o defecțiune la noi și lucrăm la ea. Ce ați trimis înainte este în siguranță. Încercați din nou peste câteva minute.',
    },
    noCookies: {
      title: 'Nu am putut primi răspunsul dumneavoastră',
      message:
        'Ca să participați, trebuie să permiteți cookie-urile. Folosim un singur cookie și el nu spune cine sunteți.',
    },
    tooOften: {
      title: 'Așteptați puțin, vă rugăm',
      message: 'Ați deschis multe pagini în scurt timp. Așteptați câteva secunde, apoi încercați din nou.',
    },
    unreadable: {
      title: 'Nu am putut citi ce ați trimis',
      message: 'Mergeți înapoi, încărcați din nou pagina și mai încercați o dată.',
    },
    fault: {
      title: 'Ceva nu a mers bine',
      message: 'Este vina noastră, nu a dumneavoastră. Încercați din nou peste puțin timp.',
    },
  },
  otherSite:
    'Acest formular a fost trimis de pe alt site. Deschideți pagina noastră și trimiteți-l de acolo.',
}

const done = 'Acest lucru s-a făcut deja. Poate l-a făcut altă gazdă.'

const refusals: Language['refusals'] = {
  'poll.optionUnknown': 'Alegeți un răspuns din listă.',
  'answer.count': 'Alegeți atâtea răspunsuri câte cere întrebarea.',
  'answer.other': 'Spuneți-ne ce înseamnă „altceva” sau alegeți alt răspuns.',
  'answer.order': 'Alegeți un loc pentru fiecare răspuns.',
  'answer.hundred': 'Împărțiți toate cele 100 de puncte.',
  'answer.range': 'Scrieți cu cifre un număr întreg dintre cele permise. De exemplu, 12.',
  'answer.empty': 'Scrieți răspunsul.',
  'answer.statements': 'Alegeți „De acord”, „Nu sunt de acord” sau „Sar peste” la cel puțin o afirmație.',
  'command.unreadable': 'Nu am putut citi ce ați trimis. Încărcați din nou pagina și mai încercați o dată.',
  'command.notAllowed': 'Nu puteți face asta de pe această pagină.',
  'command.tooFast': 'Trimiteți foarte repede. Așteptați puțin, apoi încercați din nou.',
  'command.tooMany':
    'Ați trimis cât poate trimite o persoană în această sesiune. Ce ați trimis înainte este salvat.',
  'connection.tooMany':
    'Aveți această sesiune deschisă în prea multe locuri. Închideți câteva, apoi încărcați din nou pagina.',
  'poll.unknown': 'Această întrebare nu face parte din această sesiune.',
  'poll.notOpen': 'Această întrebare nu este deschisă încă.',
  'poll.closed': 'Această întrebare s-a închis, așa că nu am putut primi răspunsul dumneavoastră.',
  'poll.alreadyOpen': 'Această întrebare este deja deschisă. Poate a deschis-o altă gazdă.',
  'poll.alreadyClosed': 'Această întrebare este deja închisă. Poate a închis-o altă gazdă.',
  'poll.otherRun': 'Între timp, această întrebare a fost pusă din nou. Vă rugăm să răspundeți la cea nouă.',
  'poll.resultAlreadyShown': 'Rezultatul este deja afișat. Poate l-a afișat altă gazdă.',
  'poll.resultAlreadyHidden': 'Rezultatul este deja ascuns. Poate l-a ascuns altă gazdă.',
  'poll.answeredLive':
    'Ați răspuns la această întrebare în timpul sesiunii, așa că acum nu mai puteți schimba răspunsul.',
  'poll.notAnswered': 'Nu ați răspuns la această întrebare, așa că nu este nimic de șters.',
  'poll.alreadyModerated': done,
  'poll.textUnknown': 'Persoana care a scris asta a schimbat sau a șters textul.',
  'poll.resultNever': 'La această întrebare s-a ales ca participanții să nu vadă niciodată rezultatul.',
  'people.unknown': 'Alegeți un răspuns din listă.',
  'session.paused':
    'Sesiunea este în pauză. Răspunsul dumneavoastră este încă aici. Trimiteți-l când sesiunea începe din nou.',
  'session.ended': 'Sesiunea s-a încheiat, așa că nu am putut primi ce ați trimis.',
  'session.full':
    'La această sesiune participă deja câte persoane sunt prevăzute, așa că nu am putut primi ce ați trimis.',
  'code.again': 'Introduceți din nou codul de acces înainte de a încheia sesiunea.',
  'session.notEnded': 'Sesiunea nu s-a încheiat. Mai întâi încheiați-o.',
  'session.sealed':
    'Această sesiune este acum închisă. Am păstrat ce s-a spus, dar nu și cine a spus, așa că nu se mai poate adăuga sau schimba nimic.',
  'session.stopped': 'Această sesiune s-a oprit din cauza unei defecțiuni la noi. Lucrăm la ea.',
  'session.alreadySo': done,
  'team.unknown': 'Această persoană a ieșit din echipă sau nu și-a spus încă numele.',
  'activity.unknown': 'Acest lucru nu mai este în programul sesiunii. Poate l-a șters altă gazdă.',
  'activity.changed':
    'Altă gazdă a schimbat acest lucru. Citiți versiunea nouă, apoi faceți schimbarea dumneavoastră.',
  'activity.asked':
    'Această întrebare a fost deja pusă, așa că rămâne în programul sesiunii. Puteți trece peste ea.',
  'activity.sameOption': 'Două răspunsuri spun același lucru. Schimbați unul dintre ele.',
  'activity.full': 'Programul sesiunii poate avea cel mult 100 de activități. Mai întâi ștergeți una.',
  'note.unknown': 'Nu găsim această notiță.',
  'question.unknown': 'Această întrebare a fost ștearsă.',
  'question.notYet':
    'Puteți pune întrebări după ce începe sesiunea. Copiați textul și păstrați-l până atunci.',
  'question.tooMany':
    'Ați pus atâtea întrebări câte poate pune o persoană. Puteți susține întrebările altora.',
  'question.tooManyWaiting':
    'Mai multe întrebări ale dumneavoastră așteaptă să fie citite. După ce o gazdă citește una, puteți pune alta.',
  'question.notYours': 'Numai persoana care a pus întrebarea o poate schimba.',
  'question.decided':
    'O gazdă se uită deja la această întrebare, așa că nu o puteți schimba. O puteți șterge și o puteți pune din nou.',
  'question.notShown': 'Această întrebare nu este pe panou.',
  'question.alreadySo': done,
  'question.reason': 'Alegeți un motiv. Persoana care a întrebat îl va vedea.',
  'question.changed':
    'Cineva tocmai a schimbat această întrebare sau a luat o hotărâre despre ea. Citiți-o din nou.',
  'question.notGiven': 'Această întrebare nu a fost dată celor care răspund.',
  'question.taken': 'Altcineva din echipa de moderare o citește acum. O puteți prelua peste un minut.',
  'question.topic': 'Alegeți un subiect din listă sau nu alegeți nimic.',
  'question.answering':
    'La această întrebare se răspunde acum. Marcați-o mai întâi „Cu răspuns”, apoi uniți-o cu alta.',
  'question.join': 'O puteți uni numai cu o întrebare care este pe panou și nu este deja unită cu alta.',
  'danger.unknown': 'Nu găsim acest mesaj.',
  'danger.taken': 'Cineva se ocupă deja de acest mesaj. Numele persoanei este lângă el.',
  'breakout.unknown':
    'Aceste grupuri nu sunt deschise. Încărcați din nou pagina ca să le vedeți pe cele de acum.',
  'breakout.running': 'Grupurile sunt deja deschise. Mai întâi încheiați-le.',
  'breakout.prompt': 'Alegeți una dintre teme.',
  'breakout.alreadySo': 'Acest lucru s-a făcut deja.',
  'breakout.over': 'Grupurile s-au încheiat. Am salvat ce ați trimis înainte.',
  'breakout.removed': 'O gazdă v-a scos din grupuri. Puteți scrie în continuare pe cont propriu.',
  'breakout.notIn': 'Mai întâi intrați într-un grup sau scrieți pe cont propriu.',
  'breakout.group': 'Acest grup a terminat sau nu mai există. Alegeți altul.',
  'breakout.room': 'Scrieți numărul sălii sau al mesei.',
  'breakout.full': 'Acest grup este plin. Alegeți altul.',
  'breakout.tooMuch':
    'Ați adăugat cât poate adăuga o persoană în această rundă. Puteți în continuare să fiți de acord cu ce scriu alte persoane.',
  'breakout.tooOften':
    'Ați intrat în grupuri de multe ori în această rundă. Întrebați o gazdă dacă vreți să treceți iar în alt grup.',
  'breakout.moved':
    'Acum sunteți în alt grup. Dacă textul se potrivește și pentru acest grup, trimiteți-l din nou.',
  'breakout.contribution': 'Acest text a fost șters sau l-a scris altcineva.',
  'breakout.notScribe': 'Acum ia notițe altcineva. Le puteți prelua.',
  'breakout.sent': 'Notițele acestui grup au fost deja trimise.',
  'breakout.empty': 'Scrieți cel puțin o idee principală.',
  'breakout.notOffered': 'Acum nu sunt notițe de verificat.',
  'breakout.notJudged':
    'Majoritatea celor care erau în grup când au început notițele trebuie să spună că sunt corecte.',
  'breakout.point': 'Acest lucru nu este afișat tuturor acum.',
  'undo.late': 'Este prea târziu ca să anulați.',
  'undo.notLast': 'De atunci s-a mai făcut ceva, așa că nu se poate anula.',
  'undo.answered': 'Unele persoane au răspuns deja, așa că nu se poate anula. Puteți închide întrebarea.',
  'server.busy':
    'Este foarte aglomerat. Am salvat textul pe dispozitivul dumneavoastră și vom încerca din nou.',
  'server.storage': 'Acum nu putem salva nimic. Vom încerca din nou în curând.',
  'server.stopping': 'Repornim. Vom încerca din nou peste puțin timp.',
}

export default { live, breakouts, board, settings, refusals } satisfies LiveLanguage
