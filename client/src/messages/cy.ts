import { writtenLocale } from '../words/locale.ts'
import type { Share } from '../words/share.ts'
import { experience } from './experience/cy.ts'
import type { Language, LiveLanguage, Messages } from './messages.ts'

const startsWithVowel = (text: string) => /^[‘“"]?[aeiouwyâêîôûŵŷáéíóúäëïöü]/i.test(text)

/** `a` or `ac` before the last of a list, with the change that `a` makes to c, p and t. */
function andLast(last: string): string {
  if (startsWithVowel(last) || /^(mae|nid|roedd)\s/.test(last) || /^(1|8|11|8\d)(?![\d,.])/.test(last)) {
    return `ac ${last}`
  }
  return `a ${last.replace(/^([cpt])(?!h)/, '$1h')}`
}

const locale = writtenLocale({
  tag: 'cy',
  marks: [',', '.'],
  comma: ', ',
  and: (before, last) => `${before} ${andLast(last)}`,
  weekdays: [
    'dydd Sul',
    'dydd Llun',
    'dydd Mawrth',
    'dydd Mercher',
    'dydd Iau',
    'dydd Gwener',
    'dydd Sadwrn',
  ],
  months: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
  date: (weekday, day, month, year) => `${weekday} ${day} ${month} ${year}`,
})
const { number, list, plural, day, time } = locale

const quoted = (text: string) => `‘${text}’`

/** `1 cwestiwn`, `2 gwestiwn`, `12 o gwestiynau`. */
const count = (value: number, one: string, two: string, many: string) =>
  `${number(value)} ${plural(value, { one, two, other: `o ${many}` })}`

const people = (value: number) => count(value, 'person', 'berson', 'bobl')
const otherPeople = (value: number) => count(value, 'person arall', 'berson arall', 'bobl eraill')
const questionCount = (value: number) => count(value, 'cwestiwn', 'gwestiwn', 'gwestiynau')

/** The form that goes with one, or with more. */
const agreeing = (value: number, one: string, many: string) => (value === 1 ? one : many)

/** A day as it stands after `ar`. */
const onDay = (text: string) => `ar ${text.replace(/^dydd/i, 'ddydd')}`

const agreeWith = (text: string) => `cytuno ${startsWithVowel(text) ? 'ag' : 'â'} ${text}`

const answered = (all: number) => (all === 0 ? 'Does neb wedi ateb.' : `Atebodd ${people(all)}.`)

/** How a unit that the programme has changes after a number. */
const unitForms: Record<string, { one?: string; two?: string; few?: string; many?: string }> = {
  'o bobl': { one: 'person', two: 'berson' },
  munud: { two: 'funud' },
  gwaith: { one: 'waith', two: 'waith' },
  gwasanaeth: { two: 'wasanaeth' },
  'cyfarfod neu lythyr': {
    two: 'gyfarfod neu lythyr',
    few: 'chyfarfod neu lythyr',
    many: 'chyfarfod neu lythyr',
  },
}

const withUnit = (value: number, unit: string | undefined) =>
  unit === undefined
    ? number(value)
    : `${number(value)} ${plural(value, { ...unitForms[unit], other: unit })}`

type Did = { past: string; plain: string }
const chose: Did = { past: 'dewisodd', plain: 'dewis' }
const put: Did = { past: 'rhoddodd', plain: 'rhoi' }

/** `O’r 4,312 o bobl a atebodd, dewisodd tua 6 o bob 10`, and what comes after; counts where they are few. */
function ofPeople({ count: some, all, tenths }: Share, did: Did): string {
  if (all === 1 && some === 1) return `Atebodd 1 person a ${did.plain}`
  const who = all === 1 ? 'O’r 1 person a atebodd' : `O’r ${people(all)} a atebodd`
  if (some === 0) return `${who}, does neb wedi ${did.plain}`
  if (some === all) return `${who}, ${did.past} ${all === 2 ? 'y ddau' : 'pawb'}`
  if (tenths === null) return `${who}, ${did.past} ${number(some)} ohonyn nhw`
  if (tenths === 0) return `${who}, ${did.past} llai nag 1 o bob 10`
  if (tenths === 10) return `${who}, ${did.past} bron pawb`
  return `${who}, ${did.past} tua ${number(tenths)} o bob 10`
}

const kinds: Messages['kinds'] = {
  quoted,
  somethingElse: 'Rhywbeth arall',
  sayWhat: 'Os rhywbeth arall, dywedwch beth',
  several: (answers) => answers.join(', '),
  none: 'Does neb wedi ateb eto.',
  skipped: (some) =>
    some === 0 ? 'Does neb wedi dewis peidio â dweud.' : `Roedd yn well gan ${people(some)} beidio â dweud.`,
  both: (all) => (all === 0 ? 'Does neb wedi ateb y ddau dro.' : `Atebodd ${people(all)} y ddau dro.`),
  people: 'Pobl',
  percent: (whole) => `${number(whole)}%`,
  rounded: 'Mae’r canrannau wedi’u talgrynnu, felly dydyn nhw ddim yn gwneud cyfanswm o 100.',
  overlapping:
    'Roedd pobl yn cael dewis mwy nag un ateb, felly dydy’r canrannau ddim yn gwneud cyfanswm o 100.',
  topChoices: (all, most, top) =>
    top.length > 1
      ? `${answered(all)} Yr atebion mwyaf cyffredin oedd ${list(top)}, gan ${people(most)} yr un.`
      : `${answered(all)} Yr ateb mwyaf cyffredin oedd ${list(top)}, gan ${people(most)}.`,
  single: {
    nothing: 'Dewiswch un ateb',
    only: (choice) => `Atebodd 1 person a dewis ${choice}.`,
    top: (share, choice) => `${ofPeople(share, chose)} ${choice}.`,
  },
  multiple: {
    nothing: 'Dewiswch o leiaf un ateb',
    any: 'Dewiswch bob un sy’n addas.',
    atLeast: (least) => `Dewiswch o leiaf ${number(least)}.`,
    upTo: (most) => `Dewiswch hyd at ${number(most)}.`,
    exactly: (most) => `Dewiswch ${number(most)}.`,
    between: (least, most) => `Dewiswch o ${number(least)} i ${number(most)}.`,
    only: (choice) => `Atebodd 1 person a dewis ${choice}.`,
    top: (share, choice) => `${ofPeople(share, chose)} ${choice}.`,
  },
  scale: {
    nothing: 'Dewiswch bwynt ar y raddfa',
    named: (point, name) => `${number(point)}: ${name}`,
    mean: (all, mean, [least, low], [most, high]) => {
      const scale = `ar raddfa o ${number(least)} (${low}) i ${number(most)} (${high})`
      return all === 1
        ? `Atebodd 1 person a dewis ${number(mean)}, ${scale}.`
        : `${answered(all)} Ar gyfartaledd, dewison nhw ${number(mean)}, ${scale}.`
    },
    compared: (before, after) =>
      `Ar gyfartaledd, dewison nhw ${number(before)} y tro cyntaf. Nawr maen nhw’n dewis ${number(after)}.`,
  },
  ranking: {
    nothing: 'Dewiswch safle i bob eitem',
    inOrder: (items) => items.join(', wedyn '),
    top: (item) => `Daeth ${item} yn gyntaf ar y cyfan.`,
    first: (share) => `${ofPeople(share, put)} hwn yn gyntaf.`,
    together: (all, top) => `${answered(all)} Daeth ${list(top)} yn gyntaf ar y cyd.`,
    heads: { score: 'Sgôr', first: 'Yn gyntaf' },
    place: 'Safle',
    moved: (item, place, all) => `${item}: safle ${number(place)} o ${number(all)}`,
    up: 'Symud i fyny',
    down: 'Symud i lawr',
  },
  points: {
    nothing: 'Rhannwch eich 100 o bwyntiau',
    howTo: 'Rhannwch 100 o bwyntiau: mwy i’r hyn sy’n bwysicach.',
    given: (option, share) => `${quoted(option)} ${number(share)}`,
    top: (all, top, most) => {
      const shared =
        all === 0
          ? 'Does neb wedi rhannu pwyntiau.'
          : all === 1
            ? 'Rhannodd 1 person 100 o bwyntiau.'
            : `Rhannodd ${people(all)} eu pwyntiau.`
      const each = top.length > 1 ? ' yr un' : ''
      const mean = all === 1 ? '' : ', ar gyfartaledd'
      return `${shared} Cafodd ${list(top)} y mwyaf: ${number(most)} o 100${each}${mean}.`
    },
    mean: 'Pwyntiau, ar gyfartaledd',
    done: 'Mae’r 100 o bwyntiau i gyd wedi’u rhannu.',
    left: (left) => `Mae ${number(left)} o’r 100 o bwyntiau ar ôl i’w rhannu.`,
    tooMany: (more) => `Mae hynny ${count(more, 'pwynt', 'bwynt', 'bwyntiau')} yn ormod.`,
  },
  numeric: {
    nothing: 'Rhowch rif',
    label: (least, most) => `Rhif cyfan o ${number(least)} i ${number(most)}`,
    withUnit,
    only: (value, unit) => `Atebodd 1 person: ${withUnit(value, unit)}.`,
    median: (all, median, unit) => `${answered(all)} Yr ateb canol oedd ${withUnit(median, unit)}.`,
    half: (from, to) => `Roedd o leiaf hanner yr atebion o ${number(from)} i ${number(to)}.`,
    range: (from, to) => `${number(from)} i ${number(to)}`,
  },
  text: {
    nothing: 'Rhowch eich ateb',
    unread: (all) => `${answered(all)} Bydd trefnydd yn darllen yr atebion cyn iddyn nhw ymddangos yma.`,
    shown: (all, shown) =>
      shown === 0
        ? `${answered(all)} Does dim atebion yn cael eu dangos.`
        : `${answered(all)} Mae ${count(shown, 'ateb', 'ateb', 'atebion')} yn cael ${agreeing(shown, 'ei ddangos', 'eu dangos')}.`,
  },
  words: {
    nothing: 'Rhowch air neu ychydig eiriau',
    only: 'Gair neu ychydig eiriau',
    one: (place) => `Ateb ${number(place)}: gair neu ychydig eiriau`,
    optional: (label) => `${label} (dewisol)`,
    unread: (all) => `${answered(all)} Bydd y geiriau’n ymddangos yma pan fydd trefnydd wedi’u darllen.`,
    noneTwice: (all) =>
      `${answered(all)} O’r geiriau sydd yma, does dim un wedi’i ddweud gan fwy nag 1 person.`,
    top: (all, words, more, most) => {
      const named = more > 0 ? [...words, `${number(more)} arall`] : words
      const each = named.length > 1 ? ' yr un' : ''
      return `${answered(all)} O’r geiriau sydd yma, ${list(named)} ddaeth i fyny amlaf, gan ${people(most)}${each}.`
    },
  },
  statements: {
    nothing: 'Dewiswch ‘Cytuno’, ‘Anghytuno’ neu ‘Pasio’ ar gyfer o leiaf un gosodiad',
    howTo: 'Gallwch adael unrhyw rai heb eu hateb.',
    stances: { agree: 'Cytuno', disagree: 'Anghytuno', pass: 'Pasio' },
    said: {
      agree: (statement) => `${quoted(statement)}: cytuno`,
      disagree: (statement) => `${quoted(statement)}: anghytuno`,
      pass: (statement) => `${quoted(statement)}: pasio`,
    },
    several: (stances) => stances.join('; '),
    noneAgreed: (all) => `${answered(all)} Doedd neb yn cytuno ag unrhyw un o’r gosodiadau.`,
    together: (all, top, most) =>
      `${answered(all)} Roedd y nifer mwyaf yn cytuno â’r rhain: ${list(top)}. Roedd ${number(most)} yn cytuno â phob un.`,
    top: (all, statement, agreed, disagreed) => {
      if (all === 1 && agreed === 1) return `Atebodd 1 person a ${agreeWith(statement).replace(/^c/, 'ch')}.`
      const who = 2 * agreed > all ? 'Roedd y rhan fwyaf o bobl' : 'Roedd y nifer mwyaf'
      const against = disagreed === 0 ? '' : ` ac roedd ${number(disagreed)} yn anghytuno`
      return `${answered(all)} ${who} yn ${agreeWith(statement)}: roedd ${number(agreed)} yn cytuno${against}.`
    },
  },
}

const polls: Messages['polls'] = {
  open: 'Cwestiwn ar agor nawr',
  closed: 'Wedi cau',
  closedQuestion: (question) => `Cwestiwn wedi cau: ${question}`,
  anonymous: 'Mae eich ateb yn ddienw. Gallwch ei newid nes bydd y cwestiwn yn cau.',
  send: 'Anfon fy ateb',
  change: 'Newid fy ateb',
  remove: 'Dileu fy ateb',
  heard: (time) => `Cyrhaeddodd eich ateb am ${time}`,
  youSaid: (answer) => `Eich ateb: ${answer}.`,
  closedUnsent: (answer) => `Caeodd y cwestiwn hwn cyn i chi anfon eich ateb. Ysgrifennoch chi: ${answer}`,
  closedUnchanged: (answer, earlier) =>
    `Caeodd y cwestiwn hwn cyn i chi anfon eich newid. Ysgrifennoch chi: ${answer}. Rydyn ni wedi cyfrif eich ateb cynt: ${earlier}.`,
  soon: 'Efallai y bydd y canlyniad yn cael ei ddangos yma cyn bo hir.',
  answersTo: (question) => `Atebion i: ${question}`,
  answer: 'Ateb',
  yours: 'eich ateb chi',
  beforeAndAfter: 'Cynt a nawr',
  pairedCaption: (all) => `Cynt a nawr: ${people(all)}`,
  before: 'Cynt',
  now: 'Nawr',
  written: 'Beth ysgrifennodd pobl',
  apart: {
    invited: (answers) => `Atebion drwy wahoddiad, wedi’u cyfrif ar wahân: ${number(answers)}.`,
    late: (answers) => `Atebion hwyr, wedi’u cyfrif ar wahân: ${number(answers)}.`,
    theirWords: (answers) =>
      `Atebion y cafodd rhywun help i’w hysgrifennu, wedi’u cyfrif ar wahân: ${number(answers)}.`,
    helperView: (answers) => `Barn pobl sy’n helpu rhywun, wedi’i chyfrif ar wahân: ${number(answers)}.`,
  },
}

const questions: Messages['questions'] = {
  title: 'Cwestiynau',
  none: 'Does dim cwestiwn ar y bwrdd.',
  noneYet: 'Does dim cwestiwn ar y bwrdd eto. Gallech chi ofyn yr un cyntaf.',
  now: 'Yn cael ei ateb nawr',
  sortBy: 'Trefnu yn ôl',
  orders: { most: 'Mwyaf o gefnogaeth', newest: 'Diweddaraf', answered: 'Wedi’u hateb' },
  live: 'Yn ôl i’r rhestr fyw',
  search: (all) => (all < 2 ? 'Chwilio’r bwrdd' : `Chwilio’r bwrdd cyfan (${questionCount(all)})`),
  fresh: (some) =>
    `${count(some, 'cwestiwn newydd', 'gwestiwn newydd', 'gwestiynau newydd')}, ${agreeing(some, 'dangos y cwestiwn', 'dangos y cwestiynau')}`,
  nothing: 'Dim byd yma eto.',
  gone: 'Ddim yn y rhestr hon bellach.',
  answered: 'Wedi’i ateb',
  people,
  own: 'Chi ofynnodd hwn',
  support: 'Hoffwn i gael ateb i hwn hefyd',
  ask: 'Gofyn cwestiwn i’r trefnwyr',
  send: 'Anfon fy nghwestiwn',
  edit: 'Eich cwestiwn mewn geiriau eraill',
  change: 'Newid fy nghwestiwn',
  alike: 'Efallai fod rhywun wedi gofyn hwn yn barod. Gallwch gefnogi’r cwestiwn hwnnw yn lle gofyn eto.',
  supportAlike: 'Cefnogi’r cwestiwn hwn',
  topic: 'Am beth mae’r cwestiwn? (dewisol)',
  noTopic: 'Dim pwnc',
  yours: 'Eich cwestiynau',
  heard: (text, status) => `Eich cwestiwn ‘${text}’: ${status}`,
  privatePage: {
    link: 'Cadwch y ddolen i’ch tudalen breifat',
    use: 'er mwyn edrych eto nes ymlaen. Gall unrhyw un sydd â’r ddolen ei darllen.',
  },
  outcome: {
    reworded: 'Newidiodd trefnydd enw neu sillafiad. Mae’r ystyr yr un fath.',
    askAgain: 'Gallwch ofyn y cwestiwn eto heb hynny.',
    waiting: 'Bydd trefnydd yn darllen hwn cyn i neb arall ei weld.',
    reading: 'Mae trefnydd yn ei ddarllen nawr.',
    held: 'Mae trefnydd wedi darllen hwn a’i gadw at nes ymlaen.',
    shorten: 'Mae trefnydd yn gofyn i chi ei wneud yn fyrrach, neu ofyn un peth ar y tro.',
    shown: 'Mae ar y bwrdd.',
    combined: (text) => `Rydyn ni wedi’i gyfuno â chwestiwn tebyg: ‘${text}’.`,
    now: 'Mae’n cael ei ateb nawr.',
    inWriting: (answer) => `Yn ysgrifenedig: ${answer}`,
    answered: (answer) =>
      answer === undefined ? 'Cafodd ei ateb yn y sesiwn.' : `Cafodd ei ateb: ${answer}`,
    archived: 'Roedd ar y bwrdd. Rydyn ni wedi’i gadw gyda’r holl gwestiynau eraill.',
    notShown: 'Dydy’r cwestiwn ddim yn cael ei ddangos.',
    withdrawn: 'Chi wnaeth ddileu’r cwestiwn hwn. Rydyn ni wedi dileu’r testun.',
  },
  declined: {
    personal: 'Mae’n enwi rhywun, neu gallai ddangos pwy yw plentyn.',
    abusive: 'Mae ynddo eiriau a allai frifo neu sarhau pobl.',
    offTopic: 'Nid yw am bwnc y sesiwn hon.',
    case: 'Mae am achos un person, ac allwn ni ddim edrych ar hynny yma.',
    asked: 'Mae rhywun wedi’i ofyn yn barod.',
    time: 'Doedd dim digon o amser i’w ateb. Rydyn ni wedi’i ddarllen er hynny.',
  },
  outcomes: {
    all: (asked, parts) => {
      const all = asked === 0 ? 'Does neb wedi gofyn cwestiwn' : `Gofynnwyd ${questionCount(asked)}`
      return parts.length === 0 ? `${all}.` : `${all}: ${list(parts)}.`
    },
    shown: (some) => (some === 0 ? 'does dim un ar y bwrdd' : `mae ${number(some)} ar y bwrdd`),
    combined: (some) =>
      `cafodd ${number(some)} ${agreeing(some, 'ei gyfuno', 'eu cyfuno')} â chwestiwn arall`,
    waiting: (some) => `mae ${number(some)} yn aros i gael ${agreeing(some, 'ei ddarllen', 'eu darllen')}`,
    withdrawn: (some) =>
      `cafodd ${number(some)} ${agreeing(some, 'ei ddileu', 'eu dileu')} gan y sawl a ofynnodd`,
    declined: (some, why) =>
      `nid yw ${number(some)} yn cael ${agreeing(some, 'ei ddangos', 'eu dangos')} (${why})`,
    why: {
      personal: (some) => `gallai ${number(some)} ddangos pwy yw rhywun`,
      abusive: (some) => `gallai ${number(some)} frifo neu sarhau pobl`,
      offTopic: (some) => `doedd ${number(some)} ddim am bwnc y sesiwn hon`,
      case: (some) => `roedd ${number(some)} am achos un person`,
      asked: (some) => `roedd rhywun wedi gofyn ${number(some)} yn barod`,
      time: (some) => `doedd dim amser ar gyfer ${number(some)}`,
    },
    reasons: (whys) => whys.join(', '),
  },
}

const details: Messages['details'] = {
  unsent: (text) => `Ysgrifennoch chi: ‘${text}’ Dydy hwn ddim wedi’i anfon.`,
  unknown:
    'Doedd dim modd i ni chwilio hwn am enwau a manylion eraill. Darllenwch ef eto cyn ei anfon. Gallai eraill ddod i wybod am bwy mae’n sôn.',
  found: (parts) => `Mae hwn yn edrych fel ${list(parts)}. Gallai eraill ddod i wybod am bwy mae’n sôn.`,
  part: (kind, text) => `${kind} (‘${text}’)`,
  names: {
    email: 'cyfeiriad e-bost',
    phone: 'rhif ffôn',
    nhsNumber: 'rhif NHS',
    idNumber: 'rhif adnabod',
    postcode: 'cod post',
    address: 'cyfeiriad',
    birthDate: 'dyddiad geni',
    link: 'dolen neu gyfrif',
    name: 'enw rhywun',
    school: 'enw ysgol',
  },
  takeOut: 'Tynnu hwn allan',
  takeOutAll: 'Tynnu’r rhain allan',
  send: 'Anfon',
  sendAnyway: 'Anfon beth bynnag',
  doNotSend: 'Peidio ag anfon',
}

const live: Messages = {
  language: { code: 'cy', direction: 'ltr', name: 'Cymraeg' },
  unchecked:
    'Does neb sydd â’r Gymraeg yn iaith gyntaf wedi gwirio’r cyfieithiad hwn eto. Os nad yw rhywbeth yn glir, dewiswch Saesneg (English).',
  untranslated: 'Dim ond yn Saesneg y mae hwn.',
  number,
  time,
  day,
  start: (iso) => {
    const at = Date.parse(iso)
    return `${day(at).replace(/^d/, 'D')} am ${time(at)}`
  },
  kinds,
  polls,
  questions,
  details,
  error: 'Gwall:',
  problem: 'Mae problem',
  skip: 'Mynd i’r prif gynnwys',
  loading: 'Yn llwytho',
  notLoaded: 'Doedd dim modd i ni lwytho’r rhan hon.',
  reload: 'Llwytho’r dudalen eto',
  refresh: 'Adnewyddu’r dudalen hon',
  rehearsal: 'Ymarfer. Pobl ffug sydd yma a does dim byd yn cyfrif.',
  chooseLanguage: 'Iaith',
  safety: 'Peidiwch â rhoi enw, ysgol, diagnosis na chyfeiriad plentyn.',
  readFirst: 'Bydd trefnydd yn darllen hwn cyn i neb arall ei weld.',
  seenAtOnce: 'Bydd pawb yn gweld hwn yn syth. Gall trefnydd ei ddileu.',
  urgent:
    'Oes rhywun mewn perygl nawr? Ffoniwch 999. Os ydych chi’n poeni am blentyn, ffoniwch NSPCC ar 0808 800 5000. Os ydych chi o dan 19 oed, ffoniwch Childline ar 0800 1111.',
  helping: {
    summary: 'Rydw i’n helpu rhywun',
    who: 'Geiriau pwy yw’r rhain?',
    own: 'Rydw i’n ysgrifennu drosof fy hun',
    theirWords: 'Rydw i’n helpu rhywun: eu geiriau nhw',
    helperView: 'Rydw i’n helpu rhywun: fy marn i',
    apart: 'Rydyn ni’n cyfrif y rhain ar wahân.',
  },
  contentNote: { show: 'Dangos y cwestiwn', skip: 'Hepgor y cwestiwn hwn' },
  speech: {
    speak: 'Siarad yn lle teipio',
    where:
      'Gall eich porwr anfon eich llais at y cwmni sy’n ei wneud, fel Apple, Google neu Microsoft. Y cwmni hwnnw sy’n ei droi’n eiriau. Dim ond y geiriau rydych chi’n eu hanfon rydyn ni’n eu cael. Peidiwch â dweud enw, ysgol, diagnosis na chyfeiriad plentyn.',
    start: 'Dechrau',
    stop: 'Stopio',
    listening: 'Rydyn ni’n gwrando. Mae eich geiriau’n mynd i’r blwch.',
    failed: 'Wnaeth hynny ddim gweithio. Gallwch roi cynnig arall arni, neu deipio.',
  },
  status: {
    lost: 'Does dim cysylltiad â’r rhyngrwyd. Rydyn ni’n ceisio cysylltu eto. Mae eich atebion yn ddiogel.',
    requests:
      'Dydy diweddariadau byw ddim yn gallu eich cyrraedd ar y rhwydwaith hwn. Mae’r dudalen hon yn chwilio am newidiadau bob ychydig eiliadau. Gallwch gymryd rhan fel arfer.',
    noCookies:
      'Mae angen i chi ganiatáu cwcis i gymryd rhan. Rydyn ni’n defnyddio un cwci ac nid yw’n dweud pwy ydych chi. Ar ôl ei ganiatáu, llwythwch y dudalen hon eto.',
    gone: 'Mae’r sesiwn hon wedi cau nawr.',
    stopped:
      'Mae’r sesiwn hon wedi stopio oherwydd nam ar ein hochr ni. Mae’r hyn a anfonoch yn ddiogel. Bydd y dudalen hon yn mynd ymlaen pan fydd y nam wedi’i drwsio.',
    tooMany:
      'Mae’r sesiwn hon ar agor mewn gormod o dabiau. Caewch rai ohonyn nhw. Wedyn bydd y dudalen hon yn cysylltu.',
  },
  connected: 'Mae’r cysylltiad yn ôl.',
  fromHosts: 'Gan y trefnwyr',
  fromHostsAt: (time) => `Gan y trefnwyr, ${time}`,
  heard: {
    over: 'Mae’r egwyl ar ben',
    ended: 'Mae’r sesiwn wedi dod i ben',
    fromHosts: (text) => `Gan y trefnwyr: ${text}`,
    round: 'Gallwch ymuno â grŵp bach',
    open: 'Mae cwestiwn newydd ar agor',
    closed: 'Mae’r cwestiwn wedi cau',
    result: 'Mae’r canlyniad yn cael ei ddangos',
  },
  places: {
    label: 'Rhannau’r sesiwn hon',
    now: 'Nawr',
    questions: 'Cwestiynau',
    results: 'Canlyniadau',
    you: 'Chi',
    new: 'newydd',
  },
  results: {
    title: 'Canlyniadau hyd yn hyn',
    none: 'Bydd canlyniadau’n ymddangos yma pan fydd cwestiwn wedi cau.',
  },
  you: {
    title: 'Beth ddywedoch chi',
    lead: 'Dim ond chi sy’n gallu gweld y dudalen hon.',
    answers: 'Eich atebion',
    forget: 'Anghofiwch fi ar y ddyfais hon',
  },
  help: 'Help a gosodiadau',
  aloud: { read: 'Darllen hwn yn uchel', stop: 'Stopio darllen yn uchel' },
  call: 'Agor yr alwad fideo (yn agor mewn tab newydd)',
  notStarted: 'Dydy’r sesiwn hon ddim wedi dechrau eto',
  startsOn: (start) => `Mae’r sesiwn hon ${onDay(start)}.`,
  notStartedMore: 'Bydd cwestiynau’n ymddangos yma. Does dim angen i chi adnewyddu’r dudalen.',
  received: (time) => `Cyrhaeddodd am ${time}.`,
  preferNotToSay: 'Gwell gen i beidio â dweud',
  ok: 'Iawn',
  undo: 'Dadwneud',
  youWrote: (text) => `Ysgrifennoch chi: ‘${text}’`,
  upTo: (most) => `Hyd at ${count(most, 'nod', 'nod', 'nodau')}.`,
  left: (left) => (left === 0 ? 'Dim nodau ar ôl.' : `${count(left, 'nod', 'nod', 'nodau')} ar ôl.`),
  sendingLater:
    'Heb ei anfon eto. Mae wedi’i gadw ar y ddyfais hon a byddwn ni’n ei anfon pan fydd y cysylltiad yn ôl.',
  cannotSend: 'Heb ei anfon eto.',
  notSent: 'Heb ei anfon.',
  pausedNote: 'Mae diweddariadau wedi’u hoedi. Efallai nad yw’r dudalen hon yn dangos y diweddaraf.',
  segments: {
    talk: { title: '', more: 'Gwrandewch ar yr alwad fideo. Bydd cwestiynau’n ymddangos yma.' },
    readOut: {
      title: 'Beth ddywedodd y grwpiau',
      more: 'Gwrandewch ar yr alwad fideo. Bydd prif bwyntiau’n ymddangos yma.',
    },
    board: {
      title: 'Ateb eich cwestiynau',
      more: 'Gallwch ofyn cwestiwn, neu gefnogi un mae rhywun wedi’i ofyn.',
    },
    groups: { title: 'Grwpiau bach', more: '' },
    notAsked: {
      title: 'Beth na wnaethon ni ei ofyn i chi?',
      more: 'Dywedwch wrthon ni beth adawon ni allan',
    },
    closing: { title: '', more: '' },
    break: {
      title: 'Rydyn ni’n cymryd egwyl fer',
      more: 'Arhoswch ar y dudalen hon. Bydd yn mynd ymlaen ohoni ei hun.',
    },
  },
  backAt: (time) => `Byddwn ni’n ôl am ${time}.`,
  sessionPaused: 'Rydyn ni’n cymryd egwyl fer. Arhoswch ar y dudalen hon. Bydd yn mynd ymlaen ohoni ei hun.',
  thanks: 'Diolch am gymryd rhan',
  thanksMore:
    'Mae’r sesiwn hon wedi dod i ben. Rydyn ni wedi cadw’r hyn a ddywedoch. Dydy eich enw ddim ynghlwm wrtho.',
  late: {
    more: (day) => `Gallwch chi ateb y cwestiynau o hyd, tan: ${day}.`,
    go: 'Ateb y cwestiynau',
  },
  nextTitle: 'Beth sy’n digwydd nesaf',
  whatNext:
    'Byddwn ni’n darllen popeth a ddywedwyd, ac yn cyhoeddi beth glywson ni a beth sy’n digwydd nesaf.',
  aboutYou: {
    title: 'Amdanoch chi',
    summary: 'Dywedwch wrthon ni amdanoch chi (dewisol)',
    why: 'Mae hyn yn ein helpu i weld pwy sy’n cymryd rhan a phwy sydd ar goll. Does dim rhaid i chi ateb, a gallwch newid eich atebion unrhyw bryd.',
    choose: 'Dewiswch',
    save: 'Cadw',
    saved: 'Wedi’i gadw',
  },
  settings: 'Gosodiadau arddangos',
  broken: {
    title: 'Mae rhywbeth ar y dudalen hon wedi stopio gweithio',
    safe: 'Mae’r hyn rydych chi wedi’i anfon yn ddiogel. Os oeddech chi’n ysgrifennu rhywbeth, mae isod, er mwyn i chi allu ei gopïo.',
    plain: 'Defnyddio’r dudalen syml yn lle hynny',
  },
  remove: 'Dileu',
  change: 'Newid',
  sending: 'Yn anfon',
  sendingSlowly:
    'Yn anfon. Mae hyn yn cymryd mwy o amser nag arfer. Rydyn ni’n dal i geisio. Does dim angen i chi bwyso eto.',
}

/** Who says that it is fair, or not quite. */
const say = (some: number, what: string) =>
  some === 0
    ? `Does neb yn dweud ‘${what}’.`
    : some === 1
      ? `Mae un person yn dweud ‘${what}’.`
      : `Mae ${people(some)} yn dweud ‘${what}’.`

const breakouts: Language['breakouts'] = {
  title: 'Grwpiau bach',
  titleAfter: 'Beth ddywedodd y grwpiau',
  heard: {
    canJoin: 'Gallwch ymuno â grŵp bach',
    waiting: 'Byddwch chi mewn grŵp pan fydd yn dechrau',
    group: (group) => `Rydych chi yng ngrŵp ${number(group)}`,
    alone: 'Gallwch ddechrau ysgrifennu',
    grace: 'Mae amser y grwpiau ar ben. Gorffennwch eich brawddeg.',
    ended: 'Mae’r grwpiau wedi dod i ben',
    fromHost: (text) => `Gan drefnydd: ${text}`,
  },
  left: {
    more: 'Mae gennych fwy o amser.',
    soon: 'Mae ychydig funudau ar ôl. Meddyliwch am eich prif bwyntiau.',
    last: 'Mae tua munud ar ôl.',
  },
  grace:
    'Mae’r amser ar ben. Gorffennwch eich brawddeg: mae’r hyn a ddechreuoch yn cael ei anfon ohono’i hun.',
  gracePlain: 'Mae’r amser ar ben. Gorffennwch eich brawddeg a’i hanfon.',
  privatePage: {
    before: 'Mae’r hyn a ddywedoch mewn grŵp, neu ar eich pen eich hun, ar',
    link: 'eich tudalen breifat',
    after: '. Gallwch ei ddileu yno.',
  },
  removed: (text, reason) =>
    text === undefined
      ? `Mae trefnydd wedi’ch tynnu o’r grwpiau: ‘${reason}’ Gallwch ysgrifennu ar eich pen eich hun o hyd.`
      : `Mae trefnydd wedi dileu ‘${text}’: ‘${reason}’`,
  kept: 'Beth ysgrifennodd eich grŵp, wedi’i gadw air am air',
  keptAlone: 'Beth ysgrifennoch chi, wedi’i gadw air am air',
  join: {
    waiting:
      'Byddwch chi’n cael eich rhoi mewn grŵp pan fydd y trefnydd yn dechrau. Does dim angen i chi wneud dim.',
    leave: 'Byddai’n well gen i beidio',
    lead: 'Mae ychydig o bobl yn siarad am un cwestiwn ac yn ysgrifennu beth sy’n bwysig iddyn nhw. Dim ond eich grŵp chi a’r trefnwyr sy’n gallu darllen beth rydych chi’n ei ysgrifennu. Efallai y bydd trefnydd yn darllen prif bwyntiau yn uchel i bawb, heb enwau.',
    room: 'Ym mha ystafell o’r alwad ydych chi?',
    table: 'Beth yw rhif eich bwrdd?',
    roomMissing: 'Rhowch rif eich ystafell, er enghraifft 7',
    tableMissing: 'Rhowch rif eich bwrdd, er enghraifft 7',
    prompt: 'Am beth hoffech chi siarad?',
    anyPrompt: 'Does dim ots gen i',
    name: 'Enw cyntaf i’ch grŵp ei weld (dewisol)',
    nameHint: 'Eich enw chi, nid enw eich plentyn. Dim ond y grŵp sy’n ei weld.',
    group: 'Ymuno â grŵp',
    orAlone:
      'Neu ysgrifennwch ar eich pen eich hun, ar eich cyflymder eich hun. Mae’r hyn rydych chi’n ei ysgrifennu’n cyfrif yr un fath.',
    promptAlone: 'Am beth? (dewisol)',
    anyPromptAlone: 'Dewiswch i mi',
    alone: 'Ysgrifennu ar fy mhen fy hun',
  },
  easyRead: 'Hawdd ei Ddeall (Easy Read)',
  group: {
    here: (group, others, names) => {
      const place = `Grŵp ${number(group)}.`
      if (others === 0) return `${place} Does neb arall yma eto.`
      const all = names.join(', ')
      const known = names.length === 0 ? '' : names.length < others ? `, gan gynnwys ${all}` : `: ${all}`
      return `${place} Mae ${otherPeople(others)} yma${known}.`
    },
    readers:
      'Dim ond pobl yn y grŵp hwn a’r trefnwyr sy’n gallu darllen beth sy’n cael ei ysgrifennu yma. Efallai y bydd trefnydd yn darllen prif bwyntiau yn uchel i bawb, heb enwau.',
    alone:
      'Rydych chi’n ysgrifennu ar eich pen eich hun. Mae’r hyn rydych chi’n ei ysgrifennu’n cyfrif lawn cymaint. Dim ond y trefnwyr sy’n gallu ei ddarllen. Efallai y bydd trefnydd yn darllen prif bwyntiau yn uchel i bawb, heb enwau.',
    fromHost: (time) => `Gan drefnydd, ${time}`,
    helpComes: 'Mae trefnydd yn dod i’ch helpu.',
    empty: 'Does dim byd wedi’i ysgrifennu eto. Dechreuwch gydag unrhyw beth sy’n dod i’ch meddwl.',
    written: 'Beth ysgrifennodd eich grŵp',
    writtenAlone: 'Beth ysgrifennoch chi',
    onTheWay: 'Ar y ffordd',
    label: 'Beth hoffech chi ei ddweud wrth eich grŵp?',
    labelAlone: 'Beth hoffech chi ei ddweud?',
    add: 'Ychwanegu at nodiadau’r grŵp',
    addAlone: 'Ychwanegu at fy nodiadau',
    say: (some) => (some === 1 ? people(some) : `Mae ${people(some)} yn dweud hyn`),
    agree: 'Rwy’n cytuno',
    undoAgree: 'Dadwneud cytuno',
    help: 'Gofyn i drefnydd am help',
    noHelp: 'Does dim angen help arnon ni bellach',
    move: 'Fy symud i grŵp arall',
    leave: 'Gadael, neu ysgrifennu ar fy mhen fy hun',
    leaveRoom: 'Gadael, neu fynd i grŵp arall',
    leaveAlone: 'Stopio, neu ymuno â grŵp yn lle hynny',
  },
  writeUp: {
    title: 'Prif bwyntiau eich grŵp',
    titleAlone: 'Eich prif bwyntiau',
    alone:
      'Gallwch ddweud mewn ychydig o brif bwyntiau beth sydd bwysicaf i chi. Os na wnewch chi, y tri pheth cyntaf a ysgrifennoch fydd eich prif bwyntiau.',
    noScribe:
      'Does neb yn cymryd nodiadau eto. Os na fydd neb yn gwneud, byddwn ni’n defnyddio’r pwyntiau roedd y rhan fwyaf ohonoch yn cytuno â nhw.',
    scribe:
      'Mae rhywun yn cymryd nodiadau. Gallwch chi gymryd drosodd unrhyw bryd. Does dim byd yn cael ei golli.',
    begin: 'Fe wna i gymryd nodiadau',
    takeOver: 'Fe wna i gymryd drosodd',
    beginAlone: 'Ysgrifennu fy mhrif bwyntiau',
    dissent: 'Dydy pawb ddim yn cytuno:',
    isFair: 'Ydy hyn yn rhoi darlun teg o beth ddywedodd eich grŵp?',
    fair: 'Teg',
    notQuite: 'Ddim yn hollol',
    saidFair: 'Dywedoch chi: teg. Mae wedi cyrraedd.',
    saidNotQuite: 'Dywedoch chi: ddim yn hollol. Mae wedi cyrraedd.',
    point: (place) => `Prif bwynt ${number(place)}`,
    optional: (label) => `${label} (dewisol)`,
    disagree: 'Am beth rydych chi’n anghytuno? (dewisol)',
    disagreeHint: 'Bydd hyn yn cael ei ddangos wrth ymyl eich prif bwyntiau.',
    saved: 'Wedi’i gadw. Os gadewch chi, gall rhywun arall fynd ymlaen o’r fan hon.',
    savedAlone: 'Wedi’i gadw. Os gadewch chi, gallwch ddod yn ôl ato.',
    offline:
      'Does dim cysylltiad â’r rhyngrwyd. Mae’r hyn rydych chi’n ei ysgrifennu’n aros yma. Byddwn ni’n ei gadw pan fydd y cysylltiad yn ôl.',
    paused: 'Mae’r hyn rydych chi’n ei ysgrifennu’n aros yma, a bydd yn cael ei gadw ar ôl yr egwyl.',
    saving: 'Mae’n cael ei gadw wrth i chi ysgrifennu.',
    save: 'Cadw hwn',
    offer: 'Dangos i’r grŵp',
    checking: 'Mae eich grŵp yn ei wirio. Mae angen i’r rhan fwyaf ohonoch ddweud ei fod yn deg.',
    sayFair: (some) => say(some, 'teg'),
    sayNotQuite: (some) => say(some, 'ddim yn hollol'),
    send: 'Anfon',
    sent: 'Beth anfonodd eich grŵp',
    sentAlone: 'Beth anfonoch chi',
  },
  shown: {
    none: 'Diolch. Mae’r grwpiau wedi dod i ben, ac mae popeth a ysgrifennwyd wedi’i gadw. Bydd trefnydd yn darllen prif bwyntiau’r grwpiau yn uchel, a byddan nhw’n ymddangos yma.',
    dissent: (prompt) => `${prompt}: dydy pawb yn y grŵp ddim yn cytuno`,
    from: (some, isOwn) => {
      if (some === 1) return isOwn ? 'Gennych chi' : 'Gan un person'
      return isOwn ? `Gan eich grŵp o ${number(some)}` : `Gan grŵp o ${number(some)}`
    },
    more: (others) => `, ac mae ${number(others)} arall yn dweud ‘fi hefyd’`,
    meToo: 'Fi hefyd',
  },
}

const board: Language['board'] = {
  search: 'Chwilio cwestiynau',
  topic: 'Pwnc',
  allTopics: 'Pob pwnc',
  looking: 'Yn chwilio',
  offline: 'Bydd modd chwilio’r bwrdd eto pan fydd y cysylltiad yn ôl.',
  none: 'Does dim cwestiwn sy’n cyfateb i’ch chwiliad. Gallech chi ei ofyn.',
  found: (all) => (all === 0 ? 'Dim cwestiynau.' : `${questionCount(all)}.`),
  more: (some) => `Dangos ${number(some)} arall`,
  unseen: 'Cwestiynau mae llai o bobl wedi’u gweld',
  others: 'Dangos rhai eraill',
  aboutOthers: 'sydd heb gael eu gweld gan lawer o bobl',
}

const settings: Language['settings'] = {
  appearance: 'Lliwiau',
  text: 'Maint y testun',
  motion: 'Symudiad',
  choices: {
    system: 'Yr un fath â fy nyfais',
    light: 'Golau',
    dark: 'Tywyll',
    usual: 'Arferol',
    large: 'Mwy',
    largest: 'Mwyaf',
    calm: 'Llai o symudiad',
  },
  mine: 'Gweld neu ddileu’r hyn ddywedoch chi',
  device: 'Parhau ar ddyfais arall',
  pause: 'Oedi diweddariadau byw',
  resume: 'Ailddechrau diweddariadau byw',
}

/** What pages without JavaScript of their own say: no browser downloads it. */
export const pages: Language['pages'] = {
  experience,
  footer: {
    label: 'Am y wefan hon',
    pages: {
      support: 'Cymryd egwyl, neu gael cymorth',
      about: 'Pwy sy’n cynnal hyn',
      'take-part': 'Sut i gymryd rhan',
      help: 'Help',
      next: 'Beth sy’n digwydd nesaf',
      privacy: 'Preifatrwydd',
      cookies: 'Cwcis',
      accessibility: 'Hygyrchedd',
    },
    anonymous:
      'Mae eich atebion yn ddienw. Rydyn ni’n defnyddio un cwci er mwyn cyfrif pob person unwaith. Dydy’r cwci ddim yn dweud pwy ydych chi.',
    danger:
      'Os ydych chi neu blentyn mewn perygl, ffoniwch 999. I siarad â rhywun nawr, ffoniwch Samaritans am ddim ar 116 123, unrhyw bryd.',
  },
  home: {
    code: 'Ymuno â chod',
    codeHint: 'Dyma’r cod 6 llythyren sydd ar y sgrin.',
    join: 'Ymuno',
    ways: 'Sut i gymryd rhan',
    online: 'Sesiynau ar-lein',
    onlineHow: 'Ymunwch o unrhyw le, ar ffôn, tabled neu gyfrifiadur. Mae gan bob sesiwn ei thema ei hun.',
    regional: 'Digwyddiadau rhanbarthol',
    regionalHow: 'Cwrdd â phobl eraill yn eich rhan chi o Loegr. Mae angen i chi gofrestru’n gyntaf.',
    details: 'Manylion a chalendr',
    allDates: 'Ychwanegu pob dyddiad at eich calendr',
    all: 'Pob sesiwn',
    wrongCode: 'Rhowch y cod 6 llythyren yn union fel y mae ar y sgrin',
  },
  event: {
    regional: 'Digwyddiad rhanbarthol',
    online: 'Sesiwn ar-lein',
    when: 'Pryd',
    ends: (time) => `Mae’n gorffen am ${time}.`,
    where: 'Ble',
    whereOnline: 'Ar-lein, ar ffôn, tabled neu gyfrifiadur',
    travel: 'Sut i gyrraedd',
    accessibility: 'Hygyrchedd',
    topics: 'Am beth gallwch chi ofyn',
    signUp: 'Cofrestru ar gyfer y digwyddiad hwn',
    notYet: 'Allwch chi ddim cofrestru eto. Dewch yn ôl i’r dudalen hon yn nes ymlaen.',
    cancelled:
      'Fydd y digwyddiad hwn ddim yn cael ei gynnal. Gallwch ddewis digwyddiad arall, neu ymuno â sesiwn ar-lein.',
    over: 'Mae hyn eisoes wedi digwydd.',
    early:
      'Gallwch agor y sesiwn cyn iddi ddechrau. Gallwch ddweud amdanoch chi, a dewis iaith neu fersiwn Hawdd ei Ddarllen.',
    calendar: 'Ychwanegu at eich calendr',
    about: 'Am y sesiwn hon',
    all: 'Pob sesiwn a digwyddiad',
  },
  tell: {
    title: 'Dweud wrth bobl eraill',
    lead: 'Ydych chi’n nabod rhywun ddylai ddweud eu barn? Anfonwch un o’r testunau hyn atyn nhw, neu defnyddiwch eich geiriau eich hun. Dydyn ni ddim yn gweld pwy sy’n ei anfon na phwy sy’n ei gael.',
    share: 'Rhannu',
    copy: 'Copïo',
    copied: 'Wedi’i gopïo',
    short: 'Ar gyfer neges',
    long: 'Ar gyfer cylchlythyr neu wefan',
    others: 'Yr un peth mewn ieithoedd eraill',
    print: 'I’w argraffu',
    printHow: 'Ar gyfer ystafell aros, ysgol neu lyfrgell. Agorwch y dudalen, yna ei hargraffu.',
    poster: 'Poster (A4)',
    cards: 'Cardiau i’w torri allan (A4)',
    scan: 'Sganiwch y cod, neu ewch i:',
    qr: 'Cod QR o gyfeiriad y wefan hon',
    picture: 'Swigod siarad',
  },
  board: {
    back: 'Yn ôl i’r sesiwn',
    show: 'Dangos',
    none: 'Does dim cwestiwn sy’n cyfateb i’ch chwiliad.',
    before: (some) => (some === 1 ? 'Y cwestiwn cynt' : `Y ${number(some)} cynt`),
    next: (some) => (some === 1 ? 'Y cwestiwn nesaf' : `Y ${number(some)} nesaf`),
  },
  retention: {
    title: 'Am faint rydym yn gwybod pwy ddywedodd beth yn y sesiwn hon',
    days: (days) =>
      `${number(days)} diwrnod ar ôl i’r sesiwn hon ddod i ben, byddwn yn dileu’r cysylltiad rhwng pobl a’r hyn a ddywedon nhw. Byddwn hefyd yn dileu geiriau na all neb arall eu gweld.`,
    never:
      'Nid ydym wedi pennu dyddiad ar gyfer y sesiwn hon. Rydym yn cadw’r cysylltiad rhwng pobl a’r hyn a ddywedon nhw nes i ni ei ddileu.',
  },
  mine: {
    title: 'Eich atebion a’ch cwestiynau',
    toSession: 'Mynd i’r sesiwn',
    lead: 'Dim ond pobl sydd â’r ddolen hon sy’n gallu gweld y dudalen hon. Dydy eich enw ddim arni. Cadwch y ddolen er mwyn edrych eto nes ymlaen.',
    empty: 'Dydych chi ddim wedi anfon dim yn y sesiwn hon eto.',
    asked: 'Beth ofynnoch chi',
    answered: 'Beth ateboch chi',
    counted: 'Rydyn ni wedi cyfrif hwn.',
    late: 'Fe wnaethoch chi anfon hwn ar ôl y sesiwn. Rydyn ni wedi’i gyfrif ar wahân.',
    inGroup: 'Beth ddywedoch chi mewn grŵp bach',
    about: (prompt) => `Am: ${prompt}.`,
    agree: (others) =>
      others === 0 ? 'Does neb arall yn cytuno eto.' : `Mae ${otherPeople(others)} yn cytuno.`,
    supported: 'Cwestiynau rydych chi’n eu cefnogi',
    received: (day, time) => `Cyrhaeddodd ${onDay(day)} am ${time}.`,
    link: {
      title: 'Y ddolen i’r dudalen hon',
      renewed: 'Rydych chi wedi gwneud dolen newydd. Dydy eich hen ddolenni ddim yn gweithio mwyach.',
      hint: 'Gall unrhyw un sydd â’r ddolen hon ddarllen y dudalen hon. Os gwnewch chi ddolen newydd, bydd yr hen ddolen yn stopio gweithio.',
      renew: 'Gwneud dolen newydd',
    },
    all: {
      link: 'Dileu popeth ddywedais i',
      title: 'Dileu popeth ddywedoch chi?',
      lead: 'Byddwn ni’n dileu’r rhain o’r sesiwn hon:',
      items: [
        'y cwestiynau y gwnaethoch chi eu gofyn',
        'yr atebion y gwnaethoch chi eu hysgrifennu yn eich geiriau eich hun',
        'eich atebion i gwestiynau sy’n dal ar agor',
        'yr hyn ddywedoch chi mewn grwpiau bach',
        'yr hyn ddywedoch chi amdanoch chi’ch hun',
      ],
      stays:
        'Mae atebion a ddewisoch chi o restr yn dal i gyfrif os yw’r cwestiwn wedi cau, gan fod y canlyniadau wedi cael eu defnyddio. Mae’r hyn ysgrifennodd eich grŵp gyda’i gilydd yn aros hefyd, a’ch cefnogaeth i gwestiynau eraill.',
      later:
        'Fydd neb yn gweld eich geiriau o hyn ymlaen, ond efallai fod pobl wedi’u darllen yn barod. Byddwn ni’n eu dileu o’n cofnodion ar ôl i’r sesiwn ddod i ben.',
      yes: 'Dileu popeth',
    },
  },
  forget: {
    title: 'Anghofio amdanoch chi ar y ddyfais hon?',
    lead: 'Gwnewch hyn os oes pobl eraill yn defnyddio’r ddyfais hon. Byddwn ni’n tynnu’r rhain o’r porwr hwn:',
    items: [
      'y cwci sy’n dangos eich bod chi wedi cymryd rhan',
      'atebion a chwestiynau nad ydych chi wedi’u hanfon eto',
      'yr iaith a’r gosodiadau a ddewisoch chi',
    ],
    counts:
      'Mae’r hyn rydych chi wedi’i anfon yn dal i gyfrif. Fyddwch chi ddim yn gallu ei newid na’i dynnu o’r porwr hwn.',
    save: 'Cadwch y ddolen i’ch tudalen breifat yn gyntaf, os ydych chi am ei darllen eto',
    yes: 'Anghofiwch fi',
    no: 'Canslo',
    done: 'Rydyn ni wedi anghofio amdanoch chi ar y ddyfais hon',
    removed: 'Rydyn ni wedi tynnu’r rhain o’r porwr hwn:',
    stays: 'Mae’r hyn a anfonoch chi yn dal i gyfrif.',
    history:
      'Efallai y bydd eich porwr yn dal i restru’r tudalennau hyn yn ei hanes. Gallwch chi ddileu hwnnw yng ngosodiadau eich porwr.',
  },
  exit: {
    leave: 'Gadael y dudalen hon',
    keys: 'Gallwch chi hefyd bwyso’r fysell Shift 3 gwaith i adael.',
    twoMore: 'Shift. Pwyswch 2 waith eto i adael.',
    oneMore: 'Shift. Pwyswch 1 waith eto i adael.',
    cancelled: 'Wedi canslo gadael.',
  },
  languages: {
    title: 'Dewis iaith',
    lead: 'Mae popeth ar y tudalennau hyn yn cael ei ddangos yn yr iaith a ddewiswch. Gallwch ei newid unrhyw bryd. Mae atebion ym mhob iaith yn cael eu cyfrif gyda’i gilydd.',
  },
  device: {
    title: 'Parhau ar ddyfais arall',
    lead: 'Sganiwch y cod QR â’ch dyfais arall. Neu agorwch y cyfeiriad hwn arni a rhowch y cod.',
    qr: 'Cod QR o’r cyfeiriad a’r cod isod',
    once: 'Mae’r cod yn gweithio unwaith, a dim ond am ychydig funudau.',
    same: 'Wedyn byddwch chi’n un person ar y ddwy ddyfais. Rydyn ni’n eich cyfrif unwaith, a gallwch weld a newid yr hyn a anfonoch ar y ddwy.',
    secret:
      'Peidiwch â rhannu’r cod. Gall unrhyw un sy’n ei ddefnyddio weld yr hyn a anfonoch, ac ateb fel chi.',
    again: 'Dangos cod newydd',
    enter: 'Rhoi cod o ddyfais arall',
  },
  deviceHere: {
    title: 'Parhau ar y ddyfais hon',
    lead: 'Rhowch y cod o’ch dyfais arall. I gael un, ewch i ‘Chi’ arni a dewiswch ‘Parhau ar ddyfais arall’.',
    own: 'Defnyddiwch god o’ch dyfais eich hun yn unig. Gall pwy bynnag sydd â’r ddyfais honno weld yr hyn rydych chi’n ei anfon oddi yma.',
    tookPart:
      'Mae rhywun eisoes wedi cymryd rhan ar y ddyfais hon. Mae’r hyn a anfonwyd yn aros, ac yn cyfrif fel person arall. Fydd dim modd ei weld na’i newid yma mwyach. Os chi oedd hwnnw, tynnwch eich atebion yn gyntaf.',
    code: 'Cod',
    hint: 'Mae 8 llythyren a rhif yn y cod. Gallwch adael y llinell a’r priflythrennau allan.',
    go: 'Parhau yma',
    wrong:
      'Dydy’r cod hwnnw ddim yn gweithio. Efallai ei fod yn rhy hen, neu fod rhywun wedi’i ddefnyddio. Mynnwch un newydd o’ch dyfais arall.',
    tooMany: 'Bu gormod o godau anghywir. Arhoswch funud, wedyn rhowch gynnig arall arni.',
  },
  newTab: {
    title: 'Agor y sesiwn hon mewn tab newydd',
    why: 'Dydy’ch porwr ddim yn gadael i’r dudalen hon gadw cwci tra mae hi y tu mewn i wefan arall. Rydyn ni’n defnyddio un cwci er mwyn cyfrif pob person unwaith. Dydy’r cwci ddim yn dweud pwy ydych chi.',
    open: 'Agor mewn tab newydd',
    phone: 'Neu sganiwch y cod QR i’w hagor ar eich ffôn.',
    qr: 'Cod QR o gyfeiriad y sesiwn hon',
  },
  door: {
    code: 'Rhowch y cod i ymuno â’r sesiwn hon',
    codeWhere: 'Mae’r cod ar y sgrin, yn yr alwad fideo neu yn yr ystafell.',
    invitation: 'Mae angen gwahoddiad arnoch i ymuno â’r sesiwn hon',
    invitationHow:
      'Os cawsoch wahoddiad, agorwch y ddolen sydd ynddo eto ar y ddyfais hon. Os na chawsoch un, gofynnwch i’r sawl a soniodd wrthych am y sesiwn hon.',
    watch: 'Gallwch wylio a gwrando ar yr alwad fideo o hyd.',
    have: 'Rhoi’r llythrennau o fy ngwahoddiad',
  },
  ticket: {
    title: 'Ymuno â’ch gwahoddiad',
    lead: 'Rhowch ddiwedd y ddolen yn eich gwahoddiad: y llythrennau a’r rhifau ar ôl yr arwydd #.',
    code: 'Llythrennau a rhifau eich gwahoddiad',
    hint: 'Mae 16 ohonyn nhw. Gallwch adael y llinellau a’r priflythrennau allan.',
    one: 'Dydy’ch gwahoddiad ddim yn dweud pwy ydych chi. Mae’n eich cyfrif fel un person, ar bob un o’ch dyfeisiau.',
    secret:
      'Peidiwch â’i rannu. Gall unrhyw un sy’n ei ddefnyddio weld yr hyn a anfonoch, ac ateb yn eich lle.',
    wrong:
      'Dydy’r gwahoddiad hwnnw ddim yn gweithio. Gwiriwch y llythrennau a’r rhifau. Os ydyn nhw’n gywir, gofynnwch am un newydd i’r sawl a’i hanfonodd atoch.',
  },
  arriving: {
    title: 'Cewch eich gadael i mewn cyn bo hir',
    why: 'Mae llawer o bobl yn ymuno o’r un rhwydwaith â chi ar hyn o bryd, er enghraifft o’ch ysgol neu’ch gweithle, neu gyda’r un cwmni ffôn symudol.',
    what: 'Does dim angen i chi wneud dim byd. Bydd y dudalen hon yn agor y sesiwn i chi, fel arfer o fewn hanner munud.',
  },
  outcomes: {
    title: 'Beth ddaeth ohono',
    lead: 'Beth ddywedodd pobl, beth benderfynon ni, a beth sydd heb ei ateb eto.',
    none: 'Dydyn ni ddim wedi penderfynu dim eto. Byddwn yn dweud hynny yma pan fyddwn ni.',
    status: {
      open: 'Heb ei benderfynu eto',
      partly: 'Wedi’i wneud yn rhannol',
      done: 'Wedi’i wneud',
      not: 'Heb ei wneud',
    },
    decided: (date) => `Penderfynwyd ${onDay(date)}.`,
    due: (date) => `Byddwn yn dweud mwy erbyn ${date}.`,
    late: 'Hwyr',
    overdue: (date) => `Dylen ni fod wedi dweud mwy erbyn ${date}. Dydyn ni ddim wedi gwneud eto.`,
    more: 'Darllen mwy am hyn',
    answers: 'Mae hyn yn ateb:',
    kinds: {
      topic: 'Pwnc',
      poll: 'Cwestiwn a ofynnon ni',
      question: 'Cwestiwn gan rywun a gymerodd ran',
      point: 'Prif bwynt grŵp',
      notAsked: 'Rhywbeth na wnaethon ni ofyn amdano',
      experience: 'Profiad a rannodd rhywun',
    },
    earlier: (date) => `Beth ddywedon ni ${onDay(date)}`,
    tookPart: (some) => `Nifer y bobl a gymerodd ran: ${number(some)}.`,
    fewTookPart: (some) => `Cymerodd llai na ${number(some)} o bobl ran.`,
    openOf: (open, all) =>
      open === 0 ? 'Mae ateb yma i bopeth a ddywedwyd.' : `Heb ateb eto: ${number(open)} o ${number(all)}.`,
    asked: 'Beth ofynnon ni',
    noResult: 'Dydy canlyniad y cwestiwn hwn ddim yn cael ei ddangos.',
    fewAnswered: 'Atebodd rhy ychydig o bobl i ddangos y canlyniad.',
    questions: 'Beth ofynnodd pobl',
    points: 'Beth ddywedodd grwpiau',
    disagree: (prompt) => `${prompt}: beth nad oedd grŵp yn cytuno arno`,
    support: (some) => `Nifer y bobl a hoffai gael ateb i hyn: ${number(some)}.`,
    behind: (some) => `Nifer y bobl a ddywedodd hyn neu sy’n cytuno: ${number(some)}.`,
    moreQuestions: (some) => `Mwy o gwestiynau ar y bwrdd: ${number(some)}.`,
    answered: 'Beth ddaeth ohono:',
    open: 'Dim ateb eto',
    notForAll:
      'Doedd dim modd i bawb ymuno â’r sesiwn hon. Dydyn ni ddim yn dangos beth ysgrifennodd pobl ynddi.',
    sessions: 'Pob sesiwn',
    feed: 'Dilyn y dudalen hon mewn darllenydd ffrydiau (Atom)',
    all: 'Beth ddaeth o’r holl sesiynau',
    address: {
      title: 'Cael e-bost pan fydd newyddion',
      lead: 'Gadewch gyfeiriad e-bost. Byddwn yn ysgrifennu ato unwaith, pan fydd newyddion am yr hyn a ddywedodd pobl yn y sesiwn hon.',
      apart:
        'Rydyn ni’n cadw’r cyfeiriad ar wahân i’r hyn a ddywedoch chi, ac wedi’i gloi. Byddwn yn ei ddileu ar ôl ysgrifennu atoch. Os ydych chi am ddarllen beth ddaeth o’ch geiriau eich hun, cadwch y ddolen i’ch tudalen breifat.',
      label: 'Cyfeiriad e-bost',
      leave: 'Ysgrifennwch ata i unwaith',
      remove: 'Dileu fy nghyfeiriad',
      wrong: 'Rhowch gyfeiriad e-bost, er enghraifft enw@example.com',
      left: 'Byddwn yn ysgrifennu atoch unwaith, pan fydd newyddion.',
      removed: 'Rydyn ni wedi dileu’r cyfeiriad hwnnw, os oedd gennym ni.',
      subject: (session) => `Mae newyddion: ${session}`,
      text: (session, link) =>
        `Fe ofynnoch chi i ni ddweud wrthych pan fyddai newyddion am yr hyn a ddywedodd pobl yn ‘${session}’.\n\nDarllenwch beth ddaeth ohono: ${link}\n\nDyma’r unig e-bost y byddwn yn ei anfon atoch. Rydyn ni wedi dileu eich cyfeiriad.`,
    },
    yours: 'Beth ddaeth o’r hyn a ddywedoch chi',
    yoursLead: 'Dim ond chi sy’n gallu gweld pa rai o’r rhain sydd am yr hyn a ddywedoch chi.',
    you: 'Fe ddywedoch chi hyn, neu roeddech chi’n cytuno â hyn:',
  },
  late: {
    title: 'Ateb ar ôl y sesiwn',
    lead: 'Mae’r sesiwn wedi dod i ben. Gallwch chi ateb y cwestiynau hyn o hyd. Rydyn ni’n cyfrif atebion hwyr ar wahân i’r rhai yn y sesiwn.',
    until: (day, time) => `Gallwch chi ateb tan: ${day}, ${time}.`,
    live: 'Fe wnaethoch chi ateb hwn yn ystod y sesiwn, felly allwch chi ddim ei newid nawr.',
    over: 'Dydyn ni ddim yn derbyn atebion i’r sesiwn hon nawr.',
  },
  notAsked: {
    lead: 'Dywedwch wrthon ni beth adawon ni allan, neu cefnogwch beth ddywedodd rhywun arall. Rydyn ni’n darllen popeth. Rydyn ni’n ymateb i bob un sydd ar y dudalen hon.',
    label: 'Beth ddylen ni fod wedi’i ofyn i chi?',
    send: 'Anfon',
    until: (day, time) => `Mae’r sesiwn wedi dod i ben. Gallwch chi ysgrifennu yma tan: ${day}, ${time}.`,
    over: 'Dydyn ni ddim yn derbyn rhagor ar gyfer y sesiwn hon.',
    yours: 'Beth ddywedoch chi wrthon ni',
    all: 'Beth ddywedodd pobl wrthon ni',
    none: 'Does dim byd ar y dudalen hon eto.',
    own: 'Chi ysgrifennodd hwn',
    support: 'Rwy’n cytuno',
    late: 'Wedi’i anfon ar ôl y sesiwn',
    noReply: 'Dim ymateb eto',
    reply: 'Ein hymateb',
    section: 'Beth na wnaethon ni ei ofyn',
    more: (some) => `Rhagor sydd heb eu dangos yma: ${number(some)}.`,
  },
  toSession: 'Yn ôl i’r sesiwn',
  problems: {
    notFound: {
      title: 'Rydyn ni’n methu dod o hyd i’r dudalen honno',
      message: 'Edrychwch eto ar y ddolen, neu dewiswch sesiwn o’r rhestr.',
    },
    closed: {
      title: 'Mae’r sesiwn hon wedi cau',
      message: 'Ni allwch ateb na gofyn yma mwyach. Dewiswch sesiwn arall o’r rhestr.',
    },
    stopped: {
      title: 'Mae’r sesiwn hon wedi stopio',
      message:
        'Mae nam ar ein hochr ni, ac rydyn ni’n gweithio arno. Mae’r hyn a anfonoch cynt yn ddiogel. Rhowch gynnig arall arni ymhen ychydig funudau.',
    },
    noCookies: {
      title: 'Doedd dim modd i ni dderbyn eich ateb',
      message:
        'Mae angen i chi ganiatáu cwcis i gymryd rhan. Rydyn ni’n defnyddio un cwci ac nid yw’n dweud pwy ydych chi.',
    },
    tooOften: {
      title: 'Arhoswch eiliad, os gwelwch yn dda',
      message:
        'Rydych chi wedi agor llawer o dudalennau mewn amser byr. Arhoswch ychydig eiliadau, wedyn rhowch gynnig arall arni.',
    },
    unreadable: {
      title: 'Doedd dim modd i ni ddarllen hwnna',
      message: 'Ewch yn ôl, llwythwch y dudalen eto a rhowch gynnig arall arni.',
    },
    fault: {
      title: 'Aeth rhywbeth o’i le',
      message: 'Ein bai ni yw hyn, nid eich bai chi. Rhowch gynnig arall arni mewn eiliad.',
    },
  },
  otherSite: 'Cafodd y ffurflen hon ei hanfon o wefan arall. Agorwch ein tudalen ni a’i hanfon oddi yno.',
}

const refusals: Language['refusals'] = {
  'poll.optionUnknown': 'Dewiswch ateb o’r rhestr.',
  'answer.count': 'Dewiswch gymaint o atebion ag y mae’r cwestiwn yn gofyn amdanyn nhw.',
  'answer.other': 'Dywedwch beth ydych chi’n ei feddwl wrth ‘rhywbeth arall’, neu dewiswch ateb arall.',
  'answer.order': 'Dewiswch safle i bob eitem.',
  'answer.hundred': 'Rhannwch y 100 o bwyntiau i gyd.',
  'answer.range': 'Rhowch rif cyfan o fewn yr ystod, mewn ffigurau. Er enghraifft, 12.',
  'answer.empty': 'Rhowch eich ateb.',
  'answer.statements': 'Dewiswch ‘Cytuno’, ‘Anghytuno’ neu ‘Pasio’ ar gyfer o leiaf un gosodiad.',
  'command.unreadable':
    'Doedd dim modd i ni ddarllen hwnna. Llwythwch y dudalen eto a rhowch gynnig arall arni.',
  'command.notAllowed': 'Allwch chi ddim gwneud hynny o’r dudalen hon.',
  'command.tooFast': 'Rydych chi’n anfon yn gyflym iawn. Arhoswch eiliad, wedyn rhowch gynnig arall arni.',
  'command.tooMany':
    'Rydych chi wedi anfon cymaint ag y gall un person ei anfon yn y sesiwn hon. Mae’r hyn a anfonoch cynt wedi’i gadw.',
  'connection.tooMany':
    'Mae’r sesiwn hon ar agor gennych mewn gormod o leoedd. Caewch rai ohonyn nhw, wedyn llwythwch y dudalen hon eto.',
  'poll.unknown': 'Dydy’r cwestiwn hwnnw ddim yn rhan o’r sesiwn hon.',
  'poll.notOpen': 'Dydy’r cwestiwn hwn ddim ar agor eto.',
  'poll.closed': 'Mae’r cwestiwn hwn wedi cau, felly doedd dim modd i ni gymryd eich ateb.',
  'poll.alreadyOpen': 'Mae’r cwestiwn hwn ar agor yn barod. Efallai fod trefnydd arall wedi’i agor.',
  'poll.alreadyClosed': 'Mae’r cwestiwn hwn wedi cau yn barod. Efallai fod trefnydd arall wedi’i gau.',
  'poll.otherRun': 'Mae’r cwestiwn hwn wedi’i ofyn eto ers hynny. Atebwch yr un newydd, os gwelwch yn dda.',
  'poll.resultAlreadyShown':
    'Mae’r canlyniad yn cael ei ddangos yn barod. Efallai fod trefnydd arall wedi’i ddangos.',
  'poll.resultAlreadyHidden':
    'Mae’r canlyniad wedi’i guddio yn barod. Efallai fod trefnydd arall wedi’i guddio.',
  'poll.answeredLive':
    'Fe wnaethoch chi ateb y cwestiwn hwn yn ystod y sesiwn, felly allwch chi ddim newid eich ateb nawr.',
  'poll.notAnswered': 'Dydych chi ddim wedi ateb y cwestiwn hwn, felly does dim byd i’w ddileu.',
  'poll.alreadyModerated': 'Mae hynny wedi’i wneud yn barod. Efallai fod trefnydd arall wedi’i wneud.',
  'poll.textUnknown': 'Mae’r sawl a ysgrifennodd hwnna wedi’i newid neu ei ddileu.',
  'poll.resultNever':
    'Mae’r cwestiwn hwn wedi’i osod i beidio byth â dangos ei ganlyniad i’r bobl sy’n cymryd rhan.',
  'people.unknown': 'Dewiswch ateb o’r rhestr.',
  'session.paused':
    'Mae’r sesiwn wedi’i hoedi. Mae eich ateb yma o hyd. Anfonwch ef pan fydd y sesiwn yn ailddechrau.',
  'session.ended': 'Mae’r sesiwn wedi dod i ben, felly doedd dim modd i ni dderbyn hwn.',
  'session.full':
    'Mae cynifer o bobl ag y mae’r sesiwn hon ar eu cyfer yn cymryd rhan, felly doedd dim modd i ni dderbyn hwn.',
  'code.again': 'Rhowch eich cod mynediad eto cyn i chi orffen y sesiwn.',
  'session.notEnded': 'Dydy’r sesiwn ddim wedi dod i ben. Rhowch ddiwedd arni gyntaf.',
  'session.sealed':
    'Mae’r sesiwn hon wedi cau nawr. Rydyn ni wedi cadw beth ddywedodd pobl ond nid pwy ddywedodd hynny, felly does dim modd ychwanegu na newid dim.',
  'session.stopped': 'Mae’r sesiwn hon wedi stopio oherwydd nam ar ein hochr ni. Rydyn ni’n gweithio arno.',
  'session.alreadySo': 'Mae hynny wedi’i wneud yn barod. Efallai fod trefnydd arall wedi’i wneud.',
  'team.unknown': 'Mae’r person hwn wedi gadael y tîm, neu heb roi enw eto.',
  'activity.unknown': 'Dydy hwnna ddim ar raglen y sesiwn bellach. Efallai fod trefnydd arall wedi’i ddileu.',
  'activity.changed':
    'Mae trefnydd arall wedi newid hwn. Darllenwch y fersiwn newydd, wedyn gwnewch eich newid.',
  'activity.asked':
    'Mae hwn wedi’i ofyn yn barod, felly mae’n aros ar raglen y sesiwn. Gallwch neidio drosto yn lle hynny.',
  'activity.sameOption': 'Mae dau ateb yn dweud yr un peth. Newidiwch un ohonyn nhw.',
  'activity.full': 'Gall rhaglen sesiwn gael hyd at 100 o weithgareddau. Dilëwch un gyntaf.',
  'note.unknown': 'Rydyn ni’n methu dod o hyd i’r nodyn hwnnw.',
  'question.unknown': 'Mae’r cwestiwn hwnnw wedi’i ddileu.',
  'question.notYet': 'Gallwch ofyn cwestiynau ar ôl i’r sesiwn ddechrau. Copïwch hwn a’i gadw tan hynny.',
  'question.tooMany':
    'Rydych chi wedi gofyn cymaint o gwestiynau ag y gall un person. Gallwch gefnogi cwestiynau pobl eraill.',
  'question.tooManyWaiting':
    'Mae sawl un o’ch cwestiynau’n aros i gael eu darllen. Pan fydd trefnydd wedi darllen un, gallwch ofyn un arall.',
  'question.notYours': 'Dim ond y sawl a ofynnodd gwestiwn sy’n gallu ei newid.',
  'question.decided':
    'Mae trefnydd yn edrych ar hwn yn barod, felly allwch chi ddim ei newid. Gallwch ei ddileu a gofyn eto.',
  'question.notShown': 'Dydy’r cwestiwn hwnnw ddim ar y bwrdd.',
  'question.alreadySo': 'Mae hynny wedi’i wneud yn barod. Efallai fod trefnydd arall wedi’i wneud.',
  'question.reason': 'Dewiswch reswm. Bydd y sawl a ofynnodd yn ei weld.',
  'question.changed':
    'Mae rhywun newydd newid y cwestiwn hwn neu wneud penderfyniad amdano. Darllenwch ef eto.',
  'question.notGiven': 'Dydy’r cwestiwn hwn ddim wedi’i roi i’r panel.',
  'question.taken': 'Mae rhywun arall o’r tîm yn darllen hwn. Gallwch ei gymryd ar ôl munud.',
  'question.topic': 'Dewiswch bwnc o’r rhestr, neu ei adael yn wag.',
  'question.answering':
    'Mae’r cwestiwn hwn yn cael ei ateb nawr. Nodwch ei fod wedi’i ateb, wedyn ei gyfuno.',
  'question.join':
    'Dim ond â chwestiwn sydd ar y bwrdd, a heb ei gyfuno ag un arall yn barod, y gallwch ei gyfuno.',
  'danger.unknown': 'Rydyn ni’n methu dod o hyd i’r neges honno.',
  'danger.taken': 'Mae rhywun wedi cymryd hwn yn barod. Mae enw’r person hwnnw gyda’r neges.',
  'breakout.unknown':
    'Dydy’r grwpiau hynny ddim ar waith. Llwythwch y dudalen eto i weld y rhai sydd ar waith nawr.',
  'breakout.running': 'Mae grwpiau ar waith yn barod. Rhowch ddiwedd arnyn nhw gyntaf.',
  'breakout.prompt': 'Dewiswch un o’r pynciau trafod.',
  'breakout.alreadySo': 'Mae hynny wedi’i wneud yn barod.',
  'breakout.over': 'Mae’r grwpiau wedi dod i ben. Rydyn ni wedi cadw’r hyn a anfonoch cynt.',
  'breakout.removed':
    'Mae trefnydd wedi’ch tynnu o’r grwpiau. Gallwch ysgrifennu ar eich pen eich hun o hyd.',
  'breakout.notIn': 'Ymunwch â grŵp gyntaf, neu ysgrifennwch ar eich pen eich hun.',
  'breakout.group': 'Mae’r grŵp hwnnw wedi gorffen neu ddim yn bod bellach. Dewiswch un arall.',
  'breakout.room': 'Rhowch rif eich ystafell neu’ch bwrdd.',
  'breakout.full': 'Mae’r grŵp hwnnw’n llawn. Dewiswch un arall.',
  'breakout.tooMuch':
    'Rydych chi wedi ychwanegu cymaint ag y gall un person yn y rownd hon. Gallwch gytuno â phobl eraill o hyd.',
  'breakout.tooOften':
    'Rydych chi wedi ymuno â grwpiau lawer gwaith yn y rownd hon. Gofynnwch i drefnydd os oes angen i chi symud eto.',
  'breakout.moved':
    'Rydych chi mewn grŵp gwahanol nawr. Os yw hwn yn iawn i’r grŵp hwnnw o hyd, anfonwch ef eto.',
  'breakout.contribution': 'Mae hwnna wedi’i ddileu, neu rywun arall a’i ysgrifennodd.',
  'breakout.notScribe': 'Mae rhywun arall yn cymryd nodiadau nawr. Gallwch chi gymryd drosodd.',
  'breakout.sent': 'Mae nodiadau’r grŵp hwn wedi’u hanfon yn barod.',
  'breakout.empty': 'Rhowch o leiaf un prif bwynt.',
  'breakout.notOffered': 'Does dim nodiadau i’w darllen ar hyn o bryd.',
  'breakout.notJudged':
    'Mae angen i’r rhan fwyaf o’r rhai oedd yn y grŵp pan ddechreuodd y nodiadau ddweud ei fod yn deg.',
  'breakout.point': 'Dydy hwnna ddim yn cael ei ddangos i bawb ar hyn o bryd.',
  'undo.late': 'Mae’n rhy hwyr i ddadwneud hyn.',
  'undo.notLast': 'Mae rhywbeth arall wedi’i wneud ers hynny, felly does dim modd dadwneud hyn.',
  'undo.answered':
    'Mae pobl wedi ateb yn barod, felly does dim modd dadwneud hyn. Gallwch gau’r cwestiwn yn lle hynny.',
  'server.busy':
    'Rydyn ni’n brysur iawn. Rydyn ni wedi cadw hwn ar eich dyfais a byddwn ni’n rhoi cynnig arall arni.',
  'server.storage': 'Rydyn ni’n methu cadw dim ar hyn o bryd. Byddwn ni’n rhoi cynnig arall arni cyn bo hir.',
  'server.stopping': 'Rydyn ni’n ailddechrau. Byddwn ni’n rhoi cynnig arall arni mewn eiliad.',
}

export default { live, breakouts, board, settings, refusals } satisfies LiveLanguage
