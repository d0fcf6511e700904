import { writtenLocale } from '../words/locale.ts'
import type { Share } from '../words/share.ts'
import { experience } from './experience/pl.ts'
import type { Language, LiveLanguage, Messages } from './messages.ts'

const locale = writtenLocale({
  tag: 'pl',
  marks: ['\u00a0', ','],
  comma: ', ',
  and: (before, last) => `${before} i ${last}`,
  weekdays: ['niedziela', 'poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota'],
  months: [
    'stycznia',
    'lutego',
    'marca',
    'kwietnia',
    'maja',
    'czerwca',
    'lipca',
    'sierpnia',
    'września',
    'października',
    'listopada',
    'grudnia',
  ],
  date: (weekday, day, month, year) => `${weekday}, ${day} ${month} ${year}`,
})

const { number, list, plural } = locale

const quoted = (text: string) => `„${text}”`

/** A number and the noun or verb after it; `other` is for what is not whole. */
const count = (value: number, one: string, few: string, many: string, other = few) =>
  `${number(value)} ${plural(value, { one, few, many, other })}`

const people = (value: number) => count(value, 'osoba', 'osoby', 'osób')
const inQuestions = (value: number) => count(value, 'pytanie', 'pytania', 'pytań')
const inAnswers = (value: number) => count(value, 'odpowiedź', 'odpowiedzi', 'odpowiedzi')

/** A verb in the forms of 1 person, 2 people and 5 people. */
type Verb = readonly [one: string, few: string, many: string]

const verb = (value: number, [one, few, many]: Verb) => plural(value, { one, few, many, other: many })

/** How many people do something: `1 osoba mówi`, `2 osoby mówią`, `5 osób mówi`. */
const peopleDo = (value: number, does: Verb) => `${people(value)} ${verb(value, does)}`

/** The same with the verb before it: `wybrało 5 osób`. */
const didPeople = (value: number, did: Verb) => `${verb(value, did)} ${people(value)}`

const chose: Verb = ['wybrała', 'wybrały', 'wybrało']
const say: Verb = ['mówi', 'mówią', 'mówi']
const agree: Verb = ['zgadza się', 'zgadzają się', 'zgadza się']

const answered = (all: number) =>
  all === 0
    ? 'Nikt nie odpowiedział.'
    : `${didPeople(all, ['Odpowiedziała', 'Odpowiedziały', 'Odpowiedziało'])}.`

/** How many did something of those who answered: `rest` is what follows the verb. */
function shareDid({ count: some, all, tenths }: Share, did: Verb, rest: string): string {
  const [one, few] = did
  if (all === 1 && some === 1) return `Odpowiedziała 1 osoba i ${one} ${rest}.`
  if (some === all) return `${answered(all)} Wszystkie ${few} ${rest}.`
  if (tenths === null) return `${answered(all)} Spośród nich ${peopleDo(some, did)} ${rest}.`
  if (tenths === 0) return `${answered(all)} Mniej niż 1 osoba na 10 ${one} ${rest}.`
  if (tenths === 10) return `${answered(all)} Prawie wszystkie ${few} ${rest}.`
  return `${answered(all)} Około ${people(tenths)} na 10 ${verb(tenths, did)} ${rest}.`
}

/** The forms of the units that the programme asks for, by how it writes them. */
const units: Record<string, (value: number) => string> = {
  osób: people,
  minut: (value) => count(value, 'minuta', 'minuty', 'minut'),
  'spotkań lub listów': (value) =>
    count(value, 'spotkanie lub list', 'spotkania lub listy', 'spotkań lub listów', 'spotkania lub listu'),
  razy: (value) => count(value, 'raz', 'razy', 'razy', 'raza'),
  instytucji: (value) => count(value, 'instytucja', 'instytucje', 'instytucji', 'instytucji'),
}

const withUnit = (value: number, unit: string | undefined) =>
  unit === undefined ? number(value) : (units[unit]?.(value) ?? `${number(value)} ${unit}`)

const kinds: Messages['kinds'] = {
  quoted,
  somethingElse: 'Coś innego',
  sayWhat: 'Jeśli coś innego, proszę napisać co',
  several: (answers) => answers.join(', '),
  none: 'Nikt jeszcze nie odpowiedział.',
  skipped: (some) => `${peopleDo(some, ['wolała', 'wolały', 'wolało'])} nie odpowiadać.`,
  both: (all) =>
    `${peopleDo(all, ['odpowiedziała', 'odpowiedziały', 'odpowiedziało'])} za pierwszym i za drugim razem.`,
  people: 'Osoby',
  percent: (whole) => `${whole}%`,
  rounded: 'Procenty są zaokrąglone, więc razem nie dają 100.',
  overlapping: 'Można było wybrać kilka odpowiedzi, więc procenty razem nie dają 100.',
  topChoices: (all, most, top) =>
    `${answered(all)} Najczęstsze odpowiedzi to ${list(top)}. Każdą z nich ${didPeople(most, chose)}.`,
  single: {
    nothing: 'Proszę wybrać jedną odpowiedź',
    only: (choice) => `Odpowiedziała 1 osoba. Jej odpowiedź: ${choice}.`,
    top: (share, choice) => shareDid(share, chose, choice),
  },
  multiple: {
    nothing: 'Proszę wybrać co najmniej jedną odpowiedź',
    any: 'Proszę wybrać wszystko, co pasuje.',
    atLeast: (least) => `Proszę wybrać co najmniej ${inAnswers(least)}.`,
    upTo: (most) => `Proszę wybrać najwyżej ${inAnswers(most)}.`,
    exactly: (most) => `Proszę wybrać ${inAnswers(most)}.`,
    between: (least, most) => `Proszę wybrać od ${number(least)} do ${number(most)} odpowiedzi.`,
    only: (choice) => `Odpowiedziała 1 osoba. Jej wybór: ${choice}.`,
    top: (share, choice) => shareDid(share, chose, choice),
  },
  scale: {
    nothing: 'Proszę wybrać punkt na skali',
    named: (point, name) => `${number(point)}: ${name}`,
    mean: (all, mean, [least, low], [most, high]) => {
      const scale = `na skali od ${number(least)} (${low}) do ${number(most)} (${high})`
      return all === 1
        ? `Odpowiedziała 1 osoba i wybrała ${number(mean)} ${scale}.`
        : `${answered(all)} Średnia odpowiedzi to ${number(mean)} ${scale}.`
    },
    compared: (before, after) => `Średnia odpowiedzi: wcześniej ${number(before)}, teraz ${number(after)}.`,
  },
  ranking: {
    nothing: 'Proszę wybrać miejsce dla każdej rzeczy na liście',
    inOrder: (items) => items.join(', potem '),
    top: (item) => `W sumie na pierwszym miejscu jest ${item}.`,
    first: (share) => shareDid(share, ['umieściła', 'umieściły', 'umieściło'], 'to na pierwszym miejscu'),
    together: (all, top) => `${answered(all)} Na pierwszym miejscu są razem ${list(top)}.`,
    heads: { score: 'Wynik', first: 'Na pierwszym miejscu' },
    place: 'Miejsce',
    moved: (item, place, all) => `${item}: miejsce ${number(place)} z ${number(all)}`,
    up: 'Przesuń wyżej',
    down: 'Przesuń niżej',
  },
  points: {
    nothing: 'Proszę rozdzielić swoje 100 punktów',
    howTo: 'Proszę rozdzielić 100 punktów: im coś ważniejsze, tym więcej punktów.',
    given: (option, share) => `${quoted(option)} ${number(share)}`,
    top: (all, top, most) => {
      const shared = peopleDo(all, ['rozdzieliła', 'rozdzieliły', 'rozdzieliło'])
      const each = top.length > 1 ? 'po ' : ''
      return all === 1
        ? `${shared} 100 punktów. Najwięcej: ${list(top)}, ${each}${number(most)} ze 100.`
        : `${shared} po 100 punktów. Najwięcej: ${list(top)}, średnio ${each}${number(most)} ze 100.`
    },
    mean: 'Punkty, średnio',
    done: 'Wszystkie 100 punktów jest rozdzielone.',
    left: (left) => `Do rozdzielenia zostało: ${number(left)} ze 100 punktów.`,
    tooMany: (more) => `To o ${count(more, 'punkt', 'punkty', 'punktów', 'punktu')} za dużo.`,
  },
  numeric: {
    nothing: 'Proszę wpisać liczbę',
    label: (least, most) => `Liczba całkowita od ${number(least)} do ${number(most)}`,
    withUnit,
    only: (value, unit) => `Odpowiedziała 1 osoba. Jej odpowiedź: ${withUnit(value, unit)}.`,
    median: (all, median, unit) =>
      `${answered(all)} Gdy ułożymy odpowiedzi po kolei, w środku będzie: ${withUnit(median, unit)}.`,
    half: (from, to) => `Co najmniej połowa odpowiedzi to liczby od ${number(from)} do ${number(to)}.`,
    range: (from, to) => `od ${number(from)} do ${number(to)}`,
  },
  text: {
    nothing: 'Proszę wpisać odpowiedź',
    unread: (all) => `${answered(all)} Prowadzący sprawdzą odpowiedzi, zanim pojawią się one tutaj.`,
    shown: (all, shown) => `${answered(all)} Tutaj pokazujemy ${inAnswers(shown)}.`,
  },
  words: {
    nothing: 'Proszę wpisać słowo lub kilka słów',
    only: 'Słowo lub kilka słów',
    one: (place) => `Słowo lub kilka słów, ${number(place)}`,
    optional: (label) => `${label} (nieobowiązkowo)`,
    unread: (all) => `${answered(all)} Słowa pojawią się tutaj, gdy prowadzący je sprawdzą.`,
    noneTwice: (all) => `${answered(all)} Każde słowo pokazane tutaj podała tylko 1 osoba.`,
    top: (all, words, more, most) => {
      const named = more > 0 ? [...words, `jeszcze ${number(more)}`] : words
      const gave = didPeople(most, ['podała', 'podały', 'podało'])
      return named.length > 1
        ? `${answered(all)} Ze słów pokazanych tutaj najczęstsze to ${list(named)}. Każde z nich ${gave}.`
        : `${answered(all)} Ze słów pokazanych tutaj najczęstsze to ${list(named)}. To słowo ${gave}.`
    },
  },
  statements: {
    nothing: 'Proszę wybrać „Zgadzam się”, „Nie zgadzam się” lub „Pomijam” przy co najmniej jednym zdaniu',
    howTo: 'Każde zdanie można pominąć.',
    stances: { agree: 'Zgadzam się', disagree: 'Nie zgadzam się', pass: 'Pomijam' },
    said: {
      agree: (statement) => `${quoted(statement)}: zgadzam się`,
      disagree: (statement) => `${quoted(statement)}: nie zgadzam się`,
      pass: (statement) => `${quoted(statement)}: pomijam`,
    },
    several: (stances) => stances.join('; '),
    noneAgreed: (all) => `${answered(all)} Nikt nie zgadza się z żadnym ze zdań.`,
    together: (all, top, most) =>
      `${answered(all)} Najwięcej osób zgadza się ze zdaniami ${list(top)}. Z każdym z nich ${didPeople(most, agree)}.`,
    top: (all, statement, agreed, disagreed) => {
      if (all === 1) return `Odpowiedziała 1 osoba i zgadza się ze zdaniem ${statement}.`
      const claim =
        2 * agreed > all
          ? `Większość osób zgadza się ze zdaniem ${statement}`
          : `Najwięcej osób zgadza się ze zdaniem ${statement}`
      const against =
        disagreed === 0 ? '' : `, ${count(disagreed, 'nie zgadza się', 'nie zgadzają się', 'nie zgadza się')}`
      return `${answered(all)} ${claim}: ${peopleDo(agreed, agree)}${against}.`
    },
  },
}

const polls: Messages['polls'] = {
  open: 'Pytanie jest teraz otwarte',
  closed: 'Zamknięte',
  closedQuestion: (question) => `Zamknięte pytanie: ${question}`,
  anonymous: 'Państwa odpowiedź jest anonimowa. Można ją zmienić, dopóki pytanie jest otwarte.',
  send: 'Wyślij moją odpowiedź',
  change: 'Zmień moją odpowiedź',
  remove: 'Usuń moją odpowiedź',
  heard: (time) => `Państwa odpowiedź dotarła o ${time}`,
  youSaid: (answer) => `Państwa odpowiedź: ${answer}.`,
  closedUnsent: (answer) =>
    `To pytanie zamknęło się, zanim wysłali Państwo odpowiedź. Napisali Państwo: ${answer}`,
  closedUnchanged: (answer, earlier) =>
    `To pytanie zamknęło się, zanim wysłali Państwo zmianę. Napisali Państwo: ${answer}. Policzyliśmy Państwa wcześniejszą odpowiedź: ${earlier}.`,
  soon: 'Wynik może się tu wkrótce pojawić.',
  answersTo: (question) => `Odpowiedzi na pytanie: ${question}`,
  answer: 'Odpowiedź',
  yours: 'Państwa odpowiedź',
  beforeAndAfter: 'Przed i po',
  pairedCaption: (all) => `Przed i po: ${people(all)}`,
  before: 'Przed',
  now: 'Teraz',
  written: 'Co napisali ludzie',
  apart: {
    invited: (answers) => `Odpowiedzi z zaproszenia, liczone osobno: ${number(answers)}.`,
    late: (answers) => `Odpowiedzi po spotkaniu, liczone osobno: ${number(answers)}.`,
    theirWords: (answers) => `Odpowiedzi zapisane z czyjąś pomocą, liczone osobno: ${number(answers)}.`,
    helperView: (answers) => `Zdania osób, które komuś pomagają, liczone osobno: ${number(answers)}.`,
  },
}

const questions: Messages['questions'] = {
  title: 'Pytania',
  none: 'Na tablicy nie ma żadnych pytań.',
  noneYet: 'Na tablicy nie ma jeszcze pytań. Państwa pytanie może być pierwsze.',
  now: 'Teraz odpowiadamy na to pytanie',
  sortBy: 'Kolejność',
  orders: { most: 'Najczęściej popierane', newest: 'Najnowsze', answered: 'Z odpowiedzią' },
  live: 'Wróć do bieżącej listy',
  search: (all) => (all === 1 ? 'Szukaj na tablicy' : `Szukaj wśród wszystkich pytań (${number(all)})`),
  fresh: (some) =>
    `${count(some, 'nowe pytanie', 'nowe pytania', 'nowych pytań')}, ${some === 1 ? 'pokaż je' : 'pokaż'}`,
  nothing: 'Nic tu jeszcze nie ma.',
  gone: 'Nie ma go już na tej liście.',
  answered: 'Jest odpowiedź',
  people,
  own: 'To Państwa pytanie',
  support: 'Też chcę poznać odpowiedź',
  ask: 'Zadaj pytanie prowadzącym',
  send: 'Wyślij moje pytanie',
  edit: 'Państwa pytanie innymi słowami',
  change: 'Zmień moje pytanie',
  alike: 'Być może ktoś już o to zapytał. Mogą Państwo poprzeć tamto pytanie.',
  supportAlike: 'Poprzyj to pytanie',
  topic: 'O czym ono jest? (nieobowiązkowo)',
  noTopic: 'Bez tematu',
  yours: 'Państwa pytania',
  heard: (text, status) => `Państwa pytanie „${text}”: ${status}`,
  privatePage: {
    link: 'Proszę zapisać link do swojej prywatnej strony.',
    use: 'Dzięki temu można do niej później wrócić. Każdy, kto ma ten link, może ją przeczytać.',
  },
  outcome: {
    reworded: 'Prowadzący zmienili imię lub pisownię. Sens jest ten sam.',
    askAgain: 'Mogą Państwo zadać je jeszcze raz bez tego.',
    waiting: 'Prowadzący sprawdzą je, zanim zobaczy je ktoś inny.',
    reading: 'Prowadzący właśnie je czytają.',
    held: 'Prowadzący przeczytali je i zostawili na później.',
    shorten: 'Prowadzący proszą, aby je skrócić albo pytać o jedną rzecz naraz.',
    shown: 'Jest na tablicy.',
    combined: (text) => `Połączyliśmy je z podobnym pytaniem: „${text}”.`,
    now: 'Teraz ktoś na nie odpowiada.',
    inWriting: (answer) => `Odpowiedź na piśmie: ${answer}`,
    answered: (answer) =>
      answer === undefined ? 'Odpowiedź padła podczas spotkania.' : `Jest odpowiedź: ${answer}`,
    archived: 'Było na tablicy. Zapisaliśmy je razem ze wszystkimi innymi pytaniami.',
    notShown: 'Nie jest pokazane.',
    withdrawn: 'Usunęli Państwo to pytanie. Skasowaliśmy jego tekst.',
  },
  declined: {
    personal: 'Wymienia kogoś z imienia lub można po nim rozpoznać dziecko.',
    abusive: 'Są w nim słowa, które mogą kogoś zranić lub obrazić.',
    offTopic: 'Nie jest na temat tego spotkania.',
    case: 'Dotyczy sprawy jednej osoby, a tutaj nie możemy się nią zająć.',
    asked: 'Ktoś już je zadał.',
    time: 'Zabrakło czasu na odpowiedź. Mimo to przeczytaliśmy to pytanie.',
  },
  outcomes: {
    all: (asked, parts) => `Zadano ${inQuestions(asked)}. ${list(parts)}.`,
    shown: (some) => `${count(some, 'jest', 'są', 'jest')} na tablicy`,
    combined: (some) => `${number(some)} połączono z ${some === 1 ? 'innym pytaniem' : 'innymi pytaniami'}`,
    waiting: (some) => `${count(some, 'czeka', 'czekają', 'czeka')} na przeczytanie`,
    withdrawn: (some) =>
      some === 1 ? '1 wycofała osoba pytająca' : `${number(some)} wycofały osoby pytające`,
    declined: (some, why) => `${number(some)} nie pokazano (${why})`,
    why: {
      personal: (some) => `po ${number(some)} można kogoś rozpoznać`,
      abusive: (some) => `${count(some, 'może', 'mogą', 'może')} kogoś zranić lub obrazić`,
      offTopic: (some) => `${count(some, 'nie jest', 'nie są', 'nie jest')} na temat tego spotkania`,
      case: (some) => `${count(some, 'dotyczy', 'dotyczą', 'dotyczy')} sprawy jednej osoby`,
      asked: (some) => `${number(some)} zadano już wcześniej`,
      time: (some) => `na ${number(some)} zabrakło czasu`,
    },
    reasons: (whys) => whys.join(', '),
  },
}

const details: Messages['details'] = {
  unsent: (text) => `Napisali Państwo: „${text}” Nie zostało to wysłane.`,
  unknown:
    'Nie udało się sprawdzić, czy są tu imiona lub inne dane osobowe. Proszę przeczytać to jeszcze raz przed wysłaniem. Inni mogą się dowiedzieć, o kogo chodzi.',
  found: (parts) => `To wygląda na ${list(parts)}. Inni mogą się dowiedzieć, o kogo chodzi.`,
  part: (kind, text) => `${kind} („${text}”)`,
  names: {
    email: 'adres e-mail',
    phone: 'numer telefonu',
    nhsNumber: 'numer NHS',
    idNumber: 'numer dokumentu',
    postcode: 'kod pocztowy',
    address: 'adres',
    birthDate: 'datę urodzenia',
    link: 'link lub konto',
    name: 'czyjeś imię lub nazwisko',
    school: 'nazwę szkoły',
  },
  takeOut: 'Usuń to',
  takeOutAll: 'Usuń to wszystko',
  send: 'Wyślij',
  sendAnyway: 'Wyślij mimo to',
  doNotSend: 'Nie wysyłaj',
}

const live: Messages = {
  language: { code: 'pl', direction: 'ltr', name: 'Polski' },
  unchecked:
    'Tego tłumaczenia nie sprawdził jeszcze nikt, dla kogo polski jest językiem ojczystym. Jeśli coś jest niejasne, proszę wybrać język angielski (English).',
  untranslated: 'To jest tylko po angielsku.',
  number,
  time: locale.time,
  day: locale.day,
  start: (iso) => {
    const at = Date.parse(iso)
    return `${locale.day(at)}, o ${locale.time(at)}`
  },
  kinds,
  polls,
  questions,
  details,
  error: 'Błąd:',
  problem: 'Jest problem',
  skip: 'Przejdź do głównej treści',
  loading: 'Wczytywanie',
  notLoaded: 'Nie udało się wczytać tej części.',
  reload: 'Wczytaj stronę jeszcze raz',
  refresh: 'Odśwież tę stronę',
  rehearsal: 'To próba. Osoby są tu udawane przez komputer i nic się nie liczy.',
  chooseLanguage: 'Język',
  safety: 'Proszę nie podawać imienia dziecka, szkoły, diagnozy ani adresu.',
  readFirst: 'Prowadzący sprawdzą to, zanim zobaczy to ktoś inny.',
  seenAtOnce: 'Wszyscy zobaczą to od razu. Prowadzący mogą to usunąć.',
  urgent:
    'Czy komuś teraz grozi niebezpieczeństwo? Proszę dzwonić pod 999. Jeśli martwią się Państwo o dziecko, można zadzwonić do NSPCC: 0808 800 5000. Jeśli masz mniej niż 19 lat, zadzwoń do Childline: 0800 1111.',
  helping: {
    summary: 'Pomagam komuś',
    who: 'Czyje to słowa?',
    own: 'Piszę w swoim imieniu',
    theirWords: 'Pomagam komuś: słowa tej osoby',
    helperView: 'Pomagam komuś: moje zdanie',
    apart: 'Takie odpowiedzi liczymy osobno.',
  },
  contentNote: { show: 'Pokaż pytanie', skip: 'Pomiń to pytanie' },
  speech: {
    speak: 'Mówienie zamiast pisania',
    where:
      'Przeglądarka może wysłać Państwa głos do firmy, która ją tworzy, na przykład Apple, Google lub Microsoft. Ta firma zamienia głos na słowa. My dostajemy tylko słowa, które Państwo wyślą. Proszę nie podawać imienia dziecka, szkoły, diagnozy ani adresu.',
    start: 'Start',
    stop: 'Stop',
    listening: 'Słuchamy. Słowa pojawią się w polu.',
    failed: 'To się nie udało. Można spróbować jeszcze raz albo pisać.',
  },
  status: {
    lost: 'Brak połączenia z internetem. Próbujemy połączyć się ponownie. Państwa odpowiedzi są bezpieczne.',
    requests:
      'W tej sieci zmiany nie docierają od razu. Ta strona sprawdza je co kilka sekund. Można brać udział jak zwykle.',
    noCookies:
      'Aby wziąć udział, trzeba zezwolić na pliki cookie. Używamy jednego pliku cookie i nie mówi on, kim Państwo są. Potem proszę wczytać tę stronę jeszcze raz.',
    gone: 'To spotkanie jest już zamknięte.',
    stopped:
      'To spotkanie zatrzymało się z powodu awarii po naszej stronie. To, co Państwo wysłali, jest bezpieczne. Strona ruszy dalej, gdy to naprawimy.',
    tooMany:
      'To spotkanie jest otwarte w zbyt wielu kartach. Proszę zamknąć część z nich. Wtedy ta strona się połączy.',
  },
  connected: 'Połączenie wróciło.',
  fromHosts: 'Od prowadzących',
  fromHostsAt: (time) => `Od prowadzących, ${time}`,
  heard: {
    over: 'Przerwa się skończyła',
    ended: 'Spotkanie się skończyło',
    fromHosts: (text) => `Od prowadzących: ${text}`,
    round: 'Można dołączyć do małej grupy',
    open: 'Otwarto nowe pytanie',
    closed: 'Pytanie zostało zamknięte',
    result: 'Wynik jest pokazany',
  },
  places: {
    label: 'Części tego spotkania',
    now: 'Teraz',
    questions: 'Pytania',
    results: 'Wyniki',
    you: 'Moje',
    new: 'nowe',
  },
  results: {
    title: 'Dotychczasowe wyniki',
    none: 'Wyniki pojawią się tutaj, gdy pytanie zostanie zamknięte.',
  },
  you: {
    title: 'Co Państwo powiedzieli',
    lead: 'Tylko Państwo widzą tę stronę.',
    answers: 'Państwa odpowiedzi',
    forget: 'Zapomnij mnie na tym urządzeniu',
  },
  help: 'Pomoc i ustawienia',
  aloud: { read: 'Przeczytaj to na głos', stop: 'Przestań czytać na głos' },
  call: 'Otwórz rozmowę wideo (otworzy się w nowej karcie)',
  notStarted: 'To spotkanie jeszcze się nie zaczęło',
  startsOn: (start) => `Początek tego spotkania: ${start}.`,
  notStartedMore: 'Pytania pojawią się tutaj. Nie trzeba odświeżać strony.',
  received: (time) => `Otrzymano o ${time}.`,
  preferNotToSay: 'Wolę nie odpowiadać',
  ok: 'OK',
  undo: 'Cofnij',
  youWrote: (text) => `Napisali Państwo: „${text}”`,
  upTo: (most) => `Najwyżej ${count(most, 'znak', 'znaki', 'znaków', 'znaku')}.`,
  left: (left) =>
    left === 0
      ? 'Nie ma już miejsca na kolejne znaki.'
      : `${verb(left, ['Został', 'Zostały', 'Zostało'])} ${count(left, 'znak', 'znaki', 'znaków', 'znaku')}.`,
  sendingLater:
    'Jeszcze nie wysłano. To jest zapisane na tym urządzeniu. Wyślemy to, gdy wróci połączenie z internetem.',
  cannotSend: 'Jeszcze nie wysłano.',
  notSent: 'Nie wysłano.',
  pausedNote: 'Zmiany są wstrzymane. Ta strona może być nieaktualna.',
  segments: {
    talk: { title: '', more: 'Proszę słuchać rozmowy wideo. Pytania pojawią się tutaj.' },
    readOut: {
      title: 'Co powiedziały grupy',
      more: 'Proszę słuchać rozmowy wideo. Główne punkty pojawią się tutaj.',
    },
    board: {
      title: 'Odpowiadamy na Państwa pytania',
      more: 'Można zadać pytanie albo poprzeć pytanie, które zadał ktoś inny.',
    },
    groups: { title: 'Małe grupy', more: '' },
    notAsked: { title: 'O co nie zapytaliśmy?', more: 'Napisz, co pominęliśmy' },
    closing: { title: '', more: '' },
    break: {
      title: 'Robimy krótką przerwę',
      more: 'Proszę zostać na tej stronie. Sama ruszy dalej.',
    },
  },
  backAt: (time) => `Wracamy o ${time}.`,
  sessionPaused: 'Robimy krótką przerwę. Proszę zostać na tej stronie. Sama ruszy dalej.',
  thanks: 'Dziękujemy za udział',
  thanksMore:
    'To spotkanie się skończyło. Zapisaliśmy to, co Państwo powiedzieli. Nie ma przy tym Państwa nazwiska.',
  late: {
    more: (day) => `Na pytania można jeszcze odpowiadać do: ${day}.`,
    go: 'Odpowiedz na pytania',
  },
  nextTitle: 'Co będzie dalej',
  whatNext: 'Przeczytamy wszystko, co zostało powiedziane. Ogłosimy, co usłyszeliśmy i co będzie dalej.',
  aboutYou: {
    title: 'O Państwu',
    summary: 'Proszę powiedzieć nam coś o sobie (nieobowiązkowo)',
    why: 'Dzięki temu wiemy, kto bierze udział, a kogo nam brakuje. Nie trzeba odpowiadać. Odpowiedzi można zmienić w każdej chwili.',
    choose: 'Wybierz',
    save: 'Zapisz',
    saved: 'Zapisano',
  },
  settings: 'Ustawienia wyglądu',
  broken: {
    title: 'Coś na tej stronie przestało działać',
    safe: 'To, co Państwo wysłali, jest bezpieczne. Jeśli coś było właśnie pisane, jest poniżej i można to skopiować.',
    plain: 'Przejdź na prostą wersję strony',
  },
  remove: 'Usuń',
  change: 'Zmień',
  sending: 'Wysyłanie',
  sendingSlowly: 'Wysyłanie. Trwa to dłużej niż zwykle. Nadal próbujemy. Nie trzeba naciskać jeszcze raz.',
}

const breakouts: Language['breakouts'] = {
  title: 'Małe grupy',
  titleAfter: 'Co powiedziały grupy',
  heard: {
    canJoin: 'Można dołączyć do małej grupy',
    waiting: 'Dołączymy Państwa do grupy, gdy grupy się zaczną',
    group: (group) => `Są Państwo w grupie ${group}`,
    alone: 'Można zacząć pisać',
    grace: 'Czas grup się skończył. Proszę dokończyć zdanie.',
    ended: 'Grupy się skończyły',
    fromHost: (text) => `Od prowadzących: ${text}`,
  },
  left: {
    more: 'Jest jeszcze czas.',
    soon: 'Zostało kilka minut. Proszę pomyśleć o swoich głównych punktach.',
    last: 'Została około minuta.',
  },
  grace: 'Czas się skończył. Proszę dokończyć zdanie: to, co Państwo zaczęli, wyśle się samo.',
  gracePlain: 'Czas się skończył. Proszę dokończyć zdanie i je wysłać.',
  privatePage: {
    before: 'To, co powiedzieli Państwo w grupie lub samodzielnie, jest na',
    link: 'Państwa prywatnej stronie',
    after: '. Można to tam usunąć.',
  },
  removed: (text, reason) =>
    text === undefined
      ? `Prowadzący usunęli Państwa z grup: „${reason}” Nadal można pisać samodzielnie.`
      : `Prowadzący usunęli „${text}”: „${reason}”`,
  kept: 'Co napisała Państwa grupa, zapisane słowo w słowo',
  keptAlone: 'Co Państwo napisali, zapisane słowo w słowo',
  join: {
    waiting: 'Dołączymy Państwa do grupy, gdy prowadzący zaczną. Nie trzeba nic robić.',
    leave: 'Wolę nie',
    lead: 'Kilka osób rozmawia o jednym pytaniu i zapisuje to, co jest dla nich ważne. To, co Państwo napiszą, mogą czytać tylko osoby z tej grupy i prowadzący. Prowadzący mogą przeczytać główne punkty wszystkim, bez imion.',
    room: 'W którym pokoju rozmowy wideo Państwo są?',
    table: 'Jaki numer ma Państwa stolik?',
    roomMissing: 'Proszę wpisać numer pokoju, na przykład 7',
    tableMissing: 'Proszę wpisać numer stolika, na przykład 7',
    prompt: 'O czym chcą Państwo porozmawiać?',
    anyPrompt: 'Wszystko jedno',
    name: 'Imię, które zobaczy Państwa grupa (nieobowiązkowo)',
    nameHint: 'Państwa imię, nie imię dziecka. Widać je tylko w grupie.',
    group: 'Dołącz do grupy',
    orAlone: 'Albo można pisać samodzielnie, we własnym tempie. To, co Państwo napiszą, liczy się tak samo.',
    promptAlone: 'O czym? (nieobowiązkowo)',
    anyPromptAlone: 'Wybierz za mnie',
    alone: 'Chcę pisać samodzielnie',
  },
  easyRead: 'Easy Read (tekst łatwy do czytania)',
  group: {
    here: (group, others, names) => {
      if (others === 0) return `Grupa ${group}. Oprócz Państwa nikogo tu jeszcze nie ma.`
      const known =
        names.length === 0
          ? ''
          : names.length < others
            ? `, w tym ${names.join(', ')}`
            : `: ${names.join(', ')}`
      return `Grupa ${group}. Oprócz Państwa ${verb(others, ['jest', 'są', 'jest'])} tu ${people(others)}${known}.`
    },
    readers:
      'To, co jest tu napisane, mogą czytać tylko osoby z tej grupy i prowadzący. Prowadzący mogą przeczytać główne punkty wszystkim, bez imion.',
    alone:
      'Piszą Państwo samodzielnie. To, co Państwo napiszą, liczy się tak samo. Mogą to czytać tylko prowadzący. Prowadzący mogą przeczytać główne punkty wszystkim, bez imion.',
    fromHost: (time) => `Od prowadzących, ${time}`,
    helpComes: 'Ktoś z prowadzących już idzie pomóc.',
    empty: 'Nic tu jeszcze nie napisano. Można zacząć od tego, co przyjdzie do głowy.',
    written: 'Co napisała Państwa grupa',
    writtenAlone: 'Co Państwo napisali',
    onTheWay: 'W drodze',
    label: 'Co chcą Państwo powiedzieć swojej grupie?',
    labelAlone: 'Co chcą Państwo powiedzieć?',
    add: 'Dodaj do notatek grupy',
    addAlone: 'Dodaj do moich notatek',
    say: (some) => (some === 1 ? '1 osoba' : `${people(some)} tak ${verb(some, say)}`),
    agree: 'Zgadzam się',
    undoAgree: 'Cofnij „Zgadzam się”',
    help: 'Poproś prowadzących o pomoc',
    noHelp: 'Nie potrzebujemy już pomocy',
    move: 'Przenieś mnie do innej grupy',
    leave: 'Wyjdź albo pisz samodzielnie',
    leaveRoom: 'Wyjdź albo idź do innej grupy',
    leaveAlone: 'Przestań albo dołącz do grupy',
  },
  writeUp: {
    title: 'Główne punkty Państwa grupy',
    titleAlone: 'Państwa główne punkty',
    alone:
      'Mogą Państwo napisać w kilku głównych punktach, co jest dla Państwa najważniejsze. Jeśli nie, głównymi punktami będą pierwsze trzy rzeczy, które Państwo napisali.',
    noScribe:
      'Nikt jeszcze nie robi notatek. Jeśli nikt nie zacznie, weźmiemy to, z czym zgadza się najwięcej osób w grupie.',
    scribe: 'Ktoś robi notatki. Można je przejąć w każdej chwili. Nic nie przepadnie.',
    begin: 'Będę robić notatki',
    takeOver: 'Przejmuję notatki',
    beginAlone: 'Napisz moje główne punkty',
    dissent: 'Nie wszyscy się zgadzamy:',
    isFair: 'Czy to dobrze oddaje to, co powiedziała Państwa grupa?',
    fair: 'Dobrze',
    notQuite: 'Nie do końca',
    saidFair: 'Państwa odpowiedź: dobrze. Otrzymano.',
    saidNotQuite: 'Państwa odpowiedź: nie do końca. Otrzymano.',
    point: (place) => `Główny punkt ${number(place)}`,
    optional: (label) => `${label} (nieobowiązkowo)`,
    disagree: 'Z czym się Państwo nie zgadzają? (nieobowiązkowo)',
    disagreeHint: 'Pokażemy to obok głównych punktów.',
    saved: 'Zapisano. Jeśli Państwo wyjdą, ktoś inny może pisać dalej.',
    savedAlone: 'Zapisano. Jeśli Państwo wyjdą, można do tego wrócić.',
    offline:
      'Brak połączenia z internetem. To, co Państwo piszą, zostaje tutaj. Zapiszemy to, gdy połączenie wróci.',
    paused: 'To, co Państwo piszą, zostaje tutaj i zapisze się po przerwie.',
    saving: 'Wszystko zapisuje się podczas pisania.',
    save: 'Zapisz to',
    offer: 'Pokaż to grupie',
    checking: 'Wasza grupa to sprawdza. Większość z was musi potwierdzić, że to rzetelne.',
    sayFair: (some) => saysSo(some, 'dobrze'),
    sayNotQuite: (some) => saysSo(some, 'nie do końca'),
    send: 'Wyślij to',
    sent: 'Co wysłała Państwa grupa',
    sentAlone: 'Co Państwo wysłali',
  },
  shown: {
    none: 'Dziękujemy. Grupy się skończyły i wszystko, co napisano, jest zapisane. Prowadzący czytają na głos, do czego doszły grupy. Pojawia się to tutaj.',
    dissent: (prompt) => `${prompt}: nie wszyscy w grupie się zgadzają`,
    from: (some, isOwn) => {
      if (some === 1) return isOwn ? 'Od Państwa' : 'Od jednej osoby'
      return `${isOwn ? 'Od Państwa grupy' : 'Od grupy'} (${people(some)})`
    },
    more: (others) => `, jeszcze ${peopleDo(others, say)} „ja też”`,
    meToo: 'Ja też',
  },
}

function saysSo(some: number, what: string): string {
  return some === 0 ? `Nikt nie mówi „${what}”.` : `${peopleDo(some, say)} „${what}”.`
}

const board: Language['board'] = {
  search: 'Szukaj pytań',
  topic: 'Temat',
  allTopics: 'Wszystkie tematy',
  looking: 'Szukamy',
  offline: 'Na tablicy będzie można szukać, gdy wróci połączenie.',
  none: 'Żadne pytanie nie pasuje do tego, czego Państwo szukają. Można je zadać.',
  found: (all) => `Znaleziono ${inQuestions(all)}.`,
  more: (some) => `Pokaż jeszcze ${number(some)}`,
  unseen: 'Pytania, które widziało mniej osób',
  others: 'Pokaż inne',
  aboutOthers: 'pytania, które widziało mało osób',
}

const settings: Language['settings'] = {
  appearance: 'Kolory',
  text: 'Wielkość tekstu',
  motion: 'Ruch na stronie',
  choices: {
    system: 'Tak jak na moim urządzeniu',
    light: 'Jasne',
    dark: 'Ciemne',
    usual: 'Zwykły',
    large: 'Większy',
    largest: 'Największy',
    calm: 'Mniej ruchu',
  },
  mine: 'Zobacz lub usuń to, co Państwo napisali',
  device: 'Kontynuuj na innym urządzeniu',
  pause: 'Wstrzymaj zmiany na żywo',
  resume: 'Wznów zmiany na żywo',
}

/** What pages without JavaScript of their own say: no browser downloads it. */
export const pages: Language['pages'] = {
  experience,
  footer: {
    label: 'O tej stronie',
    pages: {
      support: 'Zrób przerwę lub znajdź wsparcie',
      about: 'Kto to prowadzi',
      'take-part': 'Jak wziąć udział',
      help: 'Pomoc',
      next: 'Co będzie dalej',
      privacy: 'Prywatność',
      cookies: 'Pliki cookie',
      accessibility: 'Dostępność',
    },
    anonymous:
      'Państwa odpowiedzi są anonimowe. Używamy jednego pliku cookie, aby policzyć każdą osobę tylko raz. Nie mówi on, kim Państwo są.',
    danger:
      'Jeśli Państwu lub dziecku grozi niebezpieczeństwo, proszę dzwonić pod 999. Aby z kimś teraz porozmawiać, można zadzwonić do Samaritans, za darmo i o każdej porze: 116 123.',
  },
  home: {
    code: 'Dołącz z kodem',
    codeHint: 'To kod z 6 liter, który widać na ekranie.',
    join: 'Dołącz',
    ways: 'Jak wziąć udział',
    online: 'Spotkania online',
    onlineHow:
      'Można dołączyć z dowolnego miejsca, na telefonie, tablecie lub komputerze. Każde spotkanie ma swój temat.',
    regional: 'Spotkania w regionach',
    regionalHow: 'Okazja, by spotkać innych ludzi w swojej części Anglii. Najpierw trzeba się zapisać.',
    details: 'Szczegóły i kalendarz',
    allDates: 'Dodaj wszystkie terminy do kalendarza',
    all: 'Wszystkie spotkania',
    wrongCode: 'Proszę wpisać kod z 6 liter dokładnie tak, jak widać go na ekranie',
  },
  event: {
    regional: 'Spotkanie w regionie',
    online: 'Spotkanie online',
    when: 'Kiedy',
    ends: (time) => `Kończy się o ${time}.`,
    where: 'Gdzie',
    whereOnline: 'Online, na telefonie, tablecie lub komputerze',
    travel: 'Jak dojechać',
    accessibility: 'Dostępność',
    topics: 'O co można zapytać',
    signUp: 'Zapisz się na to spotkanie',
    notYet: 'Nie można się jeszcze zapisać. Proszę zajrzeć na tę stronę później.',
    cancelled: 'To spotkanie się nie odbędzie. Można wybrać inne albo dołączyć do spotkania online.',
    over: 'To już się odbyło.',
    early:
      'Spotkanie można otworzyć, zanim się zacznie. Można powiedzieć nam coś o sobie i wybrać język lub tekst łatwy do czytania (Easy Read).',
    calendar: 'Dodaj do kalendarza',
    about: 'O tym spotkaniu',
    all: 'Wszystkie spotkania',
  },
  tell: {
    title: 'Powiedz innym',
    lead: 'Czy znają Państwo kogoś, kto powinien zabrać głos? Można wysłać jeden z tych tekstów albo napisać własnymi słowami. Nie widzimy, kto go wysyła ani kto go dostaje.',
    share: 'Udostępnij',
    copy: 'Kopiuj',
    copied: 'Skopiowano',
    short: 'Do wiadomości',
    long: 'Do biuletynu lub na stronę internetową',
    others: 'To samo w innych językach',
    print: 'Do druku',
    printHow: 'Do poczekalni, szkoły lub biblioteki. Proszę otworzyć stronę i ją wydrukować.',
    poster: 'Plakat (A4)',
    cards: 'Karteczki do wycięcia (A4)',
    scan: 'Proszę zeskanować kod albo wejść na stronę:',
    qr: 'Kod QR z adresem tej strony',
    picture: 'Dymki rozmowy',
  },
  board: {
    back: 'Wróć do spotkania',
    show: 'Pokaż',
    none: 'Żadne pytanie nie pasuje do tego, czego Państwo szukają.',
    before: (some) => count(some, 'poprzednie pytanie', 'poprzednie pytania', 'poprzednich pytań'),
    next: (some) => count(some, 'następne pytanie', 'następne pytania', 'następnych pytań'),
  },
  retention: {
    title: 'Jak długo wiemy, kto co powiedział na tym spotkaniu',
    days: (days) =>
      `Po ${number(days)} ${plural(days, { one: 'dniu', other: 'dniach' })} od zakończenia tego spotkania usuwamy powiązanie między ludźmi a tym, co powiedzieli. Usuwamy też słowa, których nikt inny nie może zobaczyć.`,
    never:
      'Dla tego spotkania nie ustaliliśmy daty. Zachowujemy powiązanie między ludźmi a tym, co powiedzieli, dopóki go nie usuniemy.',
  },
  mine: {
    title: 'Państwa odpowiedzi i pytania',
    toSession: 'Przejdź do spotkania',
    lead: 'Tę stronę widzą tylko osoby, które mają ten link. Nie ma na niej Państwa nazwiska. Proszę zapisać link, aby móc tu później wrócić.',
    empty: 'Na tym spotkaniu nic jeszcze Państwo nie wysłali.',
    asked: 'O co Państwo zapytali',
    answered: 'Na co Państwo odpowiedzieli',
    counted: 'Policzyliśmy to.',
    late: 'Ta odpowiedź została wysłana po spotkaniu. Policzyliśmy ją osobno.',
    inGroup: 'Co Państwo powiedzieli w małej grupie',
    about: (prompt) => `Temat: ${prompt}.`,
    agree: (others) =>
      `${count(others, 'inna osoba się zgadza', 'inne osoby się zgadzają', 'innych osób się zgadza')}.`,
    supported: 'Pytania, które Państwo popierają',
    received: (day, time) => `Otrzymano: ${day}, o ${time}.`,
    link: {
      title: 'Link do tej strony',
      renewed: 'Utworzono nowy link. Wcześniejsze linki już nie działają.',
      hint: 'Każdy, kto ma ten link, może przeczytać tę stronę. Po utworzeniu nowego linku stary przestanie działać.',
      renew: 'Utwórz nowy link',
    },
    all: {
      link: 'Usuń wszystko, co napisałem lub napisałam',
      title: 'Usunąć wszystko, co Państwo napisali?',
      lead: 'Usuniemy z tego spotkania:',
      items: [
        'pytania, które Państwo zadali',
        'odpowiedzi napisane własnymi słowami',
        'odpowiedzi na pytania, które są jeszcze otwarte',
        'to, co Państwo powiedzieli w małych grupach',
        'to, co Państwo powiedzieli nam o sobie',
      ],
      stays:
        'Odpowiedzi wybrane z listy nadal się liczą, jeśli pytanie jest już zamknięte, ponieważ wyniki zostały wykorzystane. Zostaje też to, co grupa napisała wspólnie, oraz Państwa poparcie dla innych pytań.',
      later:
        'Od tej chwili nikt nie zobaczy Państwa słów, ale ktoś mógł je już przeczytać. Usuniemy je z naszych zapisów po zakończeniu spotkania.',
      yes: 'Usuń wszystko',
    },
  },
  forget: {
    title: 'Zapomnieć Państwa na tym urządzeniu?',
    lead: 'Warto to zrobić, jeśli z tego urządzenia korzystają też inne osoby. Usuniemy z tej przeglądarki:',
    items: [
      'plik cookie, który pokazuje, że wzięli Państwo udział',
      'odpowiedzi i pytania, które nie zostały jeszcze wysłane',
      'wybrany język i ustawienia',
    ],
    counts:
      'To, co Państwo wysłali, nadal się liczy. Nie będzie można tego zmienić ani usunąć z tej przeglądarki.',
    save: 'Proszę najpierw zapisać link do swojej prywatnej strony, jeśli chcą ją Państwo jeszcze przeczytać',
    yes: 'Zapomnij mnie',
    no: 'Anuluj',
    done: 'Zapomnieliśmy Państwa na tym urządzeniu',
    removed: 'Usunęliśmy z tej przeglądarki:',
    stays: 'To, co Państwo wysłali, nadal się liczy.',
    history:
      'Te strony mogą być nadal widoczne w historii przeglądarki. Można ją usunąć w ustawieniach przeglądarki.',
  },
  exit: {
    leave: 'Opuść tę stronę',
    keys: 'Można też nacisnąć klawisz Shift 3 razy, aby opuścić stronę.',
    twoMore: 'Shift. Aby opuścić stronę, proszę nacisnąć jeszcze 2 razy.',
    oneMore: 'Shift. Aby opuścić stronę, proszę nacisnąć jeszcze 1 raz.',
    cancelled: 'Anulowano opuszczanie strony.',
  },
  languages: {
    title: 'Proszę wybrać język',
    lead: 'Wszystko na tych stronach pokazujemy w języku, który Państwo wybiorą. Można go zmienić w każdej chwili. Odpowiedzi we wszystkich językach liczymy razem.',
  },
  device: {
    title: 'Kontynuuj na innym urządzeniu',
    lead: 'Proszę zeskanować kod QR drugim urządzeniem. Można też otworzyć na nim ten adres i wpisać kod.',
    qr: 'Kod QR z adresem i kodem podanymi poniżej',
    once: 'Kod działa jeden raz i tylko przez kilka minut.',
    same: 'Na obu urządzeniach będą Państwo jedną osobą. Policzymy Państwa raz, a to, co Państwo wysłali, będzie można zobaczyć i zmienić na obu.',
    secret:
      'Proszę nikomu nie podawać tego kodu. Kto go użyje, zobaczy, co Państwo wysłali, i będzie mógł odpowiadać jako Państwo.',
    again: 'Pokaż nowy kod',
    enter: 'Wpisz kod z innego urządzenia',
  },
  deviceHere: {
    title: 'Kontynuuj na tym urządzeniu',
    lead: 'Proszę wpisać kod z drugiego urządzenia. Aby go dostać, proszę przejść tam do „Moje” i wybrać „Kontynuuj na innym urządzeniu”.',
    own: 'Proszę używać tylko kodu z własnego urządzenia. Kto ma tamto urządzenie, zobaczy, co Państwo stąd wyślą.',
    tookPart:
      'Ktoś już brał udział na tym urządzeniu. To, co wysłał, zostaje i liczy się jako inna osoba. Tutaj nie będzie już można tego zobaczyć ani zmienić. Jeśli to byli Państwo, proszę najpierw usunąć swoje odpowiedzi.',
    code: 'Kod',
    hint: 'Kod ma 8 liter i cyfr. Kreskę i wielkie litery można pominąć.',
    go: 'Kontynuuj tutaj',
    wrong:
      'Ten kod nie działa. Może być za stary albo ktoś już go użył. Proszę wziąć nowy z drugiego urządzenia.',
    tooMany: 'Wpisano zbyt wiele błędnych kodów. Proszę poczekać minutę i spróbować ponownie.',
  },
  newTab: {
    title: 'Otwórz to spotkanie w nowej karcie',
    why: 'Państwa przeglądarka nie pozwala tej stronie zapisać pliku cookie, gdy strona jest wewnątrz innej witryny. Używamy jednego pliku cookie, aby policzyć każdą osobę tylko raz. Nie mówi on, kim Państwo są.',
    open: 'Otwórz w nowej karcie',
    phone: 'Można też zeskanować kod QR i otworzyć spotkanie w telefonie.',
    qr: 'Kod QR z adresem tego spotkania',
  },
  door: {
    code: 'Aby dołączyć do tego spotkania, proszę wpisać kod',
    codeWhere: 'Kod jest na ekranie, w rozmowie wideo lub w sali.',
    invitation: 'Aby dołączyć do tego spotkania, potrzebne jest zaproszenie',
    invitationHow:
      'Jeśli dostali Państwo zaproszenie, proszę jeszcze raz otworzyć link z zaproszenia na tym urządzeniu. Jeśli nie, proszę zapytać osobę, od której wiedzą Państwo o tym spotkaniu.',
    watch: 'Nadal można oglądać i słuchać w rozmowie wideo.',
    have: 'Wpisz litery z mojego zaproszenia',
  },
  ticket: {
    title: 'Dołącz z zaproszeniem',
    lead: 'Proszę wpisać koniec linku z zaproszenia: litery i cyfry po znaku #.',
    code: 'Litery i cyfry z zaproszenia',
    hint: 'Jest ich 16. Kreski i wielkie litery można pominąć.',
    one: 'Zaproszenie nie mówi, kim Państwo są. Dzięki niemu liczymy Państwa jako jedną osobę na wszystkich urządzeniach.',
    secret:
      'Proszę go nikomu nie dawać. Każdy, kto go użyje, zobaczy, co Państwo wysłali, i może odpowiadać za Państwa.',
    wrong:
      'To zaproszenie nie działa. Proszę sprawdzić litery i cyfry. Jeśli są dobre, proszę poprosić nadawcę o nowe.',
  },
  arriving: {
    title: 'Za chwilę sesja się otworzy',
    why: 'W tej chwili z tej samej sieci dołącza wiele osób, na przykład z tej samej szkoły lub pracy albo od tego samego operatora.',
    what: 'Nie trzeba nic robić. Ta strona sama otworzy sesję, zwykle w ciągu pół minuty.',
  },
  outcomes: {
    title: 'Co z tego wynikło',
    lead: 'Co ludzie powiedzieli, co postanowiliśmy i na co jeszcze nie odpowiedzieliśmy.',
    none: 'Jeszcze nic nie postanowiliśmy. Napiszemy o tym tutaj, kiedy coś postanowimy.',
    status: { open: 'Sprawa otwarta', partly: 'Zrobione częściowo', done: 'Zrobione', not: 'Niezrobione' },
    decided: (date) => `Data decyzji: ${date}.`,
    due: (date) => `Napiszemy więcej najpóźniej w tym dniu: ${date}.`,
    late: 'Po terminie',
    overdue: (date) => `Mieliśmy napisać więcej najpóźniej w tym dniu: ${date}. Jeszcze tego nie zrobiliśmy.`,
    more: 'Więcej na ten temat',
    answers: 'To odpowiedź na:',
    kinds: {
      topic: 'Temat',
      poll: 'Nasze pytanie',
      question: 'Pytanie od osoby, która wzięła udział',
      point: 'Główny punkt grupy',
      notAsked: 'Coś, o co nie zapytaliśmy',
      experience: 'Doświadczenie, którym ktoś się podzielił',
    },
    earlier: (date) => `Co napisaliśmy wcześniej: ${date}`,
    tookPart: (some) => `Liczba osób, które wzięły udział: ${number(some)}.`,
    fewTookPart: (some) => `Wzięło udział mniej niż ${number(some)} osób.`,
    openOf: (open, all) =>
      open === 0
        ? 'Na wszystko, co powiedziano, jest tu odpowiedź.'
        : `Jeszcze bez odpowiedzi: ${number(open)} z ${number(all)}.`,
    asked: 'O co zapytaliśmy',
    noResult: 'Wynik tego pytania nie jest pokazany.',
    fewAnswered: 'Odpowiedziało zbyt mało osób, aby pokazać wynik.',
    questions: 'O co ludzie zapytali',
    points: 'Co powiedziały grupy',
    disagree: (prompt) => `${prompt}: w czym grupa się nie zgadzała`,
    support: (some) => `Liczba osób, które chcą na to odpowiedzi: ${number(some)}.`,
    behind: (some) => `Liczba osób, które to powiedziały lub się z tym zgadzają: ${number(some)}.`,
    moreQuestions: (some) => `Więcej pytań na tablicy: ${number(some)}.`,
    answered: 'Co z tego wynikło:',
    open: 'Jeszcze bez odpowiedzi',
    notForAll: 'Nie każdy mógł dołączyć do tego spotkania. Nie pokazujemy tego, co ludzie na nim napisali.',
    sessions: 'Poszczególne spotkania',
    feed: 'Ta strona w czytniku kanałów (Atom)',
    all: 'Co wynikło ze wszystkich spotkań',
    address: {
      title: 'E-mail, kiedy będą wiadomości',
      lead: 'Mogą Państwo zostawić adres e-mail. Napiszemy na niego jeden raz, kiedy będą wiadomości o tym, co ludzie powiedzieli na tym spotkaniu.',
      apart:
        'Adres trzymamy osobno od tego, co Państwo powiedzieli, i zaszyfrowany. Usuwamy go po wysłaniu wiadomości. Aby przeczytać, co wynikło z Państwa własnych słów, proszę zapisać link do prywatnej strony.',
      label: 'Adres e-mail',
      leave: 'Proszę napisać do mnie jeden raz',
      remove: 'Proszę usunąć mój adres',
      wrong: 'Proszę wpisać adres e-mail, na przykład imie@example.com',
      left: 'Napiszemy do Państwa jeden raz, kiedy będą wiadomości.',
      removed: 'Usunęliśmy ten adres, jeśli go mieliśmy.',
      subject: (session) => `Są wiadomości: ${session}`,
      text: (session, link) =>
        `Poprosili nas Państwo o wiadomość, kiedy będzie wiadomo, co wynikło ze spotkania ${quoted(session)}.\n\nMożna to przeczytać tutaj: ${link}\n\nTo jedyny e-mail, jaki do Państwa wysyłamy. Adres już usunęliśmy.`,
    },
    yours: 'Co wynikło z Państwa głosu',
    yoursLead: 'Tylko Państwo widzą, które z nich dotyczą tego, co Państwo powiedzieli.',
    you: 'Państwo to powiedzieli albo poparli:',
  },
  late: {
    title: 'Odpowiedzi po spotkaniu',
    lead: 'Spotkanie się skończyło. Nadal można odpowiedzieć na te pytania. Odpowiedzi wysłane po spotkaniu liczymy osobno.',
    until: (day, time) => `Odpowiadać można do: ${day}, godz. ${time}.`,
    live: 'Ta odpowiedź została wysłana podczas spotkania, więc teraz nie można jej zmienić.',
    over: 'Nie przyjmujemy już odpowiedzi w tym spotkaniu.',
  },
  notAsked: {
    lead: 'Można tu napisać, co pominęliśmy, albo poprzeć to, co napisał ktoś inny. Czytamy wszystko. Odpowiadamy na każdy wpis na tej stronie.',
    label: 'O co powinniśmy byli zapytać?',
    send: 'Wyślij',
    until: (day, time) => `Spotkanie się skończyło. Nadal można tu pisać do: ${day}, godz. ${time}.`,
    over: 'Nie przyjmujemy już wpisów w tym spotkaniu.',
    yours: 'Państwa wpisy',
    all: 'Co napisali ludzie',
    none: 'Na tej stronie nie ma jeszcze nic.',
    own: 'To Państwa wpis',
    support: 'Zgadzam się',
    late: 'Wysłane po spotkaniu',
    noReply: 'Jeszcze bez naszej odpowiedzi',
    reply: 'Nasza odpowiedź',
    section: 'O co nie zapytaliśmy',
    more: (some) => `Pozostałe, których tu nie ma: ${number(some)}.`,
  },
  toSession: 'Wróć do spotkania',
  problems: {
    notFound: {
      title: 'Nie możemy znaleźć tej strony',
      message: 'Proszę sprawdzić link albo wybrać spotkanie z listy.',
    },
    closed: {
      title: 'To spotkanie jest zamknięte',
      message: 'Nie można już tu odpowiadać ani zadawać pytań. Proszę wybrać inne spotkanie z listy.',
    },
    stopped: {
      title: 'To spotkanie się zatrzymało',
      message:
        'Po naszej stronie jest awaria i pracujemy nad nią. To, co Państwo wysłali wcześniej, jest bezpieczne. Proszę spróbować ponownie za kilka minut.',
    },
    noCookies: {
      title: 'Nie mogliśmy przyjąć Państwa odpowiedzi',
      message:
        'Aby wziąć udział, trzeba zezwolić na pliki cookie. Używamy jednego pliku cookie i nie mówi on, kim Państwo są.',
    },
    tooOften: {
      title: 'Proszę chwilę poczekać',
      message: 'W krótkim czasie otwarto tu wiele stron. Proszę poczekać kilka sekund i spróbować ponownie.',
    },
    unreadable: {
      title: 'Nie mogliśmy tego odczytać',
      message: 'Proszę wrócić, wczytać stronę jeszcze raz i spróbować ponownie.',
    },
    fault: {
      title: 'Coś poszło nie tak',
      message: 'To nasza wina, nie Państwa. Proszę spróbować ponownie za chwilę.',
    },
  },
  otherSite: 'Ten formularz wysłano z innej strony. Proszę otworzyć naszą stronę i wysłać go tam.',
}

const refusals: Language['refusals'] = {
  'poll.optionUnknown': 'Proszę wybrać odpowiedź z listy.',
  'answer.count': 'Proszę wybrać tyle odpowiedzi, o ile prosi pytanie.',
  'answer.other': 'Proszę napisać, co oznacza „coś innego”, albo wybrać inną odpowiedź.',
  'answer.order': 'Proszę wybrać miejsce dla każdej rzeczy na liście.',
  'answer.hundred': 'Proszę rozdzielić wszystkie 100 punktów.',
  'answer.range': 'Proszę wpisać liczbę całkowitą z podanego zakresu, cyframi. Na przykład 12.',
  'answer.empty': 'Proszę wpisać odpowiedź.',
  'answer.statements':
    'Proszę wybrać „Zgadzam się”, „Nie zgadzam się” lub „Pomijam” przy co najmniej jednym zdaniu.',
  'command.unreadable': 'Nie mogliśmy tego odczytać. Proszę wczytać stronę jeszcze raz i spróbować ponownie.',
  'command.notAllowed': 'Nie można tego zrobić z tej strony.',
  'command.tooFast': 'Wysyłają Państwo bardzo szybko. Proszę chwilę poczekać i spróbować ponownie.',
  'command.tooMany':
    'Wysłali Państwo już tyle, ile jedna osoba może wysłać na tym spotkaniu. To, co wysłano wcześniej, jest zapisane.',
  'connection.tooMany':
    'To spotkanie jest u Państwa otwarte w zbyt wielu miejscach. Proszę zamknąć część z nich, a potem wczytać tę stronę jeszcze raz.',
  'poll.unknown': 'Tego pytania nie ma na tym spotkaniu.',
  'poll.notOpen': 'To pytanie nie jest jeszcze otwarte.',
  'poll.closed': 'To pytanie zostało zamknięte, więc nie mogliśmy przyjąć Państwa odpowiedzi.',
  'poll.alreadyOpen': 'To pytanie jest już otwarte. Być może otworzył je ktoś inny z prowadzących.',
  'poll.alreadyClosed': 'To pytanie jest już zamknięte. Być może zamknął je ktoś inny z prowadzących.',
  'poll.otherRun': 'To pytanie zadano od tego czasu jeszcze raz. Proszę odpowiedzieć na nowe.',
  'poll.resultAlreadyShown': 'Wynik jest już pokazany. Być może pokazał go ktoś inny z prowadzących.',
  'poll.resultAlreadyHidden': 'Wynik jest już ukryty. Być może ukrył go ktoś inny z prowadzących.',
  'poll.answeredLive':
    'Odpowiedź na to pytanie została wysłana podczas spotkania, więc teraz nie można jej zmienić.',
  'poll.notAnswered': 'Nie ma Państwa odpowiedzi na to pytanie, więc nie ma czego usunąć.',
  'poll.alreadyModerated': 'To już jest zrobione. Być może zrobił to ktoś inny z prowadzących.',
  'poll.textUnknown': 'Osoba, która to napisała, zmieniła to lub usunęła.',
  'poll.resultNever': 'Wynik tego pytania ma nigdy nie być pokazany uczestnikom.',
  'people.unknown': 'Proszę wybrać odpowiedź z listy.',
  'session.paused':
    'Spotkanie jest wstrzymane. Państwa odpowiedź nadal tu jest. Proszę ją wysłać, gdy spotkanie ruszy dalej.',
  'session.ended': 'Spotkanie się skończyło, więc nie mogliśmy tego przyjąć.',
  'session.full':
    'W spotkaniu bierze już udział tyle osób, dla ilu jest przeznaczone, więc nie mogliśmy tego przyjąć.',
  'code.again': 'Zanim zakończysz spotkanie, podaj jeszcze raz swój kod dostępu.',
  'session.notEnded': 'Spotkanie się nie skończyło. Najpierw trzeba je zakończyć.',
  'session.sealed':
    'To spotkanie jest już zamknięte. Zachowaliśmy to, co ludzie powiedzieli, ale nie to, kto to powiedział. Dlatego nie można nic dodać ani zmienić.',
  'session.stopped': 'To spotkanie zatrzymało się z powodu awarii po naszej stronie. Pracujemy nad tym.',
  'session.alreadySo': 'To już jest zrobione. Być może zrobił to ktoś inny z prowadzących.',
  'team.unknown': 'Tej osoby nie ma już w zespole albo nie podała jeszcze imienia.',
  'activity.unknown': 'Tego nie ma już w planie spotkania. Być może usunął to ktoś inny z prowadzących.',
  'activity.changed':
    'Ktoś inny z prowadzących to zmienił. Proszę sprawdzić nową wersję, a potem wprowadzić swoją zmianę.',
  'activity.asked': 'To pytanie już zadano, więc zostaje w planie spotkania. Zamiast tego można je pominąć.',
  'activity.sameOption': 'Dwie odpowiedzi są takie same. Proszę zmienić jedną z nich.',
  'activity.full': 'Plan spotkania może mieć najwyżej 100 pozycji. Najpierw trzeba jedną usunąć.',
  'note.unknown': 'Nie możemy znaleźć tej notatki.',
  'question.unknown': 'To pytanie zostało usunięte.',
  'question.notYet':
    'Pytania można zadawać, gdy spotkanie się zacznie. Proszę skopiować ten tekst i zachować go do tego czasu.',
  'question.tooMany':
    'Zadali Państwo już tyle pytań, ile może zadać jedna osoba. Można popierać pytania innych osób.',
  'question.tooManyWaiting':
    'Kilka Państwa pytań czeka na przeczytanie. Gdy prowadzący przeczytają jedno z nich, będzie można zadać następne.',
  'question.notYours': 'Pytanie może zmienić tylko osoba, która je zadała.',
  'question.decided':
    'Prowadzący już się tym zajmują, więc nie można tego zmienić. Można usunąć to pytanie i zadać je jeszcze raz.',
  'question.notShown': 'Tego pytania nie ma na tablicy.',
  'question.alreadySo': 'To już jest zrobione. Być może zrobił to ktoś inny z prowadzących.',
  'question.reason': 'Proszę wybrać powód. Zobaczy go osoba, która zadała pytanie.',
  'question.changed':
    'Ktoś właśnie zmienił to pytanie lub podjął decyzję w jego sprawie. Proszę sprawdzić je jeszcze raz.',
  'question.notGiven': 'Tego pytania nie przekazano osobom, które odpowiadają.',
  'question.taken': 'Czyta to ktoś inny z moderatorów. Będzie można to przejąć po minucie.',
  'question.topic': 'Proszę wybrać temat z listy albo zostawić to pole puste.',
  'question.answering':
    'Teraz ktoś odpowiada na to pytanie. Najpierw proszę oznaczyć, że jest odpowiedź, a potem je połączyć.',
  'question.join':
    'Można je połączyć tylko z pytaniem, które jest na tablicy i nie jest już połączone z innym.',
  'danger.unknown': 'Nie możemy znaleźć tej wiadomości.',
  'danger.taken': 'Ktoś już się tym zajął. Imię tej osoby jest obok.',
  'breakout.unknown':
    'Te grupy już nie działają. Proszę wczytać stronę jeszcze raz, aby zobaczyć obecne grupy.',
  'breakout.running': 'Grupy już działają. Najpierw trzeba je zakończyć.',
  'breakout.prompt': 'Proszę wybrać jeden z tematów rozmowy.',
  'breakout.alreadySo': 'To już jest zrobione.',
  'breakout.over': 'Grupy się skończyły. To, co Państwo wysłali wcześniej, jest zapisane.',
  'breakout.removed': 'Prowadzący usunęli Państwa z grup. Nadal można pisać samodzielnie.',
  'breakout.notIn': 'Proszę najpierw dołączyć do grupy albo pisać samodzielnie.',
  'breakout.group': 'Ta grupa się skończyła lub już jej nie ma. Proszę wybrać inną.',
  'breakout.room': 'Proszę wpisać numer pokoju lub stolika.',
  'breakout.full': 'W tej grupie nie ma już miejsca. Proszę wybrać inną.',
  'breakout.tooMuch':
    'Dodali Państwo już tyle, ile jedna osoba może dodać w tej rundzie. Nadal można zgadzać się z innymi.',
  'breakout.tooOften':
    'W tej rundzie dołączali Państwo do grup wiele razy. Jeśli trzeba znów zmienić grupę, proszę zapytać prowadzących.',
  'breakout.moved':
    'Są Państwo teraz w innej grupie. Jeśli to nadal pasuje do tej grupy, proszę wysłać to jeszcze raz.',
  'breakout.contribution': 'To zostało usunięte albo napisał to ktoś inny.',
  'breakout.notScribe': 'Notatki robi teraz ktoś inny. Można je przejąć.',
  'breakout.sent': 'Notatki tej grupy są już wysłane.',
  'breakout.empty': 'Proszę wpisać co najmniej jeden główny punkt.',
  'breakout.notOffered': 'W tej chwili nie ma notatek do sprawdzenia.',
  'breakout.notJudged':
    'Większość osób, które były w grupie, gdy zaczęto notatki, musi potwierdzić, że są rzetelne.',
  'breakout.point': 'W tej chwili nie jest to pokazane wszystkim.',
  'undo.late': 'Jest już za późno, aby to cofnąć.',
  'undo.notLast': 'Od tego czasu zrobiono coś innego, więc nie można tego cofnąć.',
  'undo.answered': 'Ktoś już odpowiedział, więc nie można tego cofnąć. Zamiast tego można zamknąć pytanie.',
  'server.busy':
    'Mamy teraz bardzo duży ruch. To jest zapisane na Państwa urządzeniu i spróbujemy jeszcze raz.',
  'server.storage': 'W tej chwili nie możemy nic zapisać. Wkrótce spróbujemy jeszcze raz.',
  'server.stopping': 'Uruchamiamy stronę od nowa. Za chwilę spróbujemy jeszcze raz.',
}

export default { live, breakouts, board, settings, refusals } satisfies LiveLanguage
