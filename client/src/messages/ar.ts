import { writtenLocale } from '../words/locale.ts'
import type { Share } from '../words/share.ts'
import { experience } from './experience/ar.ts'
import type { Language, LiveLanguage, Messages } from './messages.ts'

const locale = writtenLocale({
  tag: 'ar',
  marks: [',', '.'],
  comma: '، ',
  and: (before, last) => `${before} و${last}`,
  weekdays: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  months: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  date: (weekday, day, month, year) => `${weekday} ${day} ${month} ${year}`,
})

const { number, list, plural } = locale

/** What is counted: one and two stand without a digit, the others after it. */
type Noun = { one: string; two: string; few: string; many: string; other: string; zero?: string }

/** Isolated, so that marks at the end of an English text stay where they belong. */
const quoted = (text: string) => `«\u2068${text}\u2069»`

function count(value: number, { one, two, few, many, other, zero }: Noun): string {
  const said = number(value)
  return locale.plural(value, {
    zero: zero ?? `${said} ${other}`,
    one,
    two,
    few: `${said} ${few}`,
    many: `${said} ${many}`,
    other: `${said} ${other}`,
  })
}

/** People who do something. */
const people = (value: number) =>
  count(value, {
    zero: 'لا أحد',
    one: 'شخص واحد',
    two: 'شخصان',
    few: 'أشخاص',
    many: 'شخصًا',
    other: 'شخص',
  })

/** Others who do something. */
const otherPeople = (value: number) =>
  count(value, {
    zero: 'لا أحد غيرك',
    one: 'شخص آخر',
    two: 'شخصان آخران',
    few: 'أشخاص آخرين',
    many: 'شخصًا آخر',
    other: 'شخص آخر',
  })

/** Questions that do something, or are done. */
const asked = (value: number) =>
  count(value, {
    zero: 'أي سؤال',
    one: 'سؤال واحد',
    two: 'سؤالان',
    few: 'أسئلة',
    many: 'سؤالًا',
    other: 'سؤال',
  })

/** Questions after a preposition. */
const ofQuestions = (value: number) =>
  count(value, {
    zero: 'أي سؤال',
    one: 'سؤال واحد',
    two: 'سؤالين',
    few: 'أسئلة',
    many: 'سؤالًا',
    other: 'سؤال',
  })

/** A verb before what is counted: from three to ten it takes its feminine form. */
const verb = (value: number, masculine: string, feminine: string) =>
  locale.plural(value, { few: feminine, other: masculine })

/** Answers to choose. */
const ofAnswers = (value: number) =>
  count(value, {
    one: 'إجابة واحدة',
    two: 'إجابتين',
    few: 'إجابات',
    many: 'إجابة',
    other: 'إجابة',
  })

const units: Record<string, Noun> = {
  شخص: { one: 'شخص واحد', two: 'شخصان', few: 'أشخاص', many: 'شخصًا', other: 'شخص' },
  دقيقة: { one: 'دقيقة واحدة', two: 'دقيقتان', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' },
  مرة: { one: 'مرة واحدة', two: 'مرتان', few: 'مرات', many: 'مرة', other: 'مرة' },
  خدمة: { one: 'خدمة واحدة', two: 'خدمتان', few: 'خدمات', many: 'خدمة', other: 'خدمة' },
  'اجتماع أو رسالة': {
    one: 'اجتماع واحد أو رسالة واحدة',
    two: 'اجتماعان أو رسالتان',
    few: 'اجتماعات أو رسائل',
    many: 'اجتماعًا أو رسالة',
    other: 'اجتماع أو رسالة',
  },
}

function withUnit(value: number, unit: string | undefined): string {
  if (unit === undefined) return number(value)
  const noun = units[unit]
  return noun === undefined ? `${number(value)} ${unit}` : count(value, noun)
}

const answered = (all: number) => (all === 0 ? 'لم يُجب أحد.' : `أجاب ${people(all)}.`)

/** Stands after its verb, which comes first in the sentence. */
function ofPeople({ count: some, all, tenths }: Share): string {
  if (some === all) return all === 1 ? 'الشخص الوحيد الذي أجاب' : `جميع من أجابوا (وعددهم ${number(all)})`
  const who = `ممن أجابوا (وعددهم ${number(all)})`
  if (tenths === null) return some === 0 ? `0 ${who}` : `${people(some)} ${who}`
  if (tenths === 0) return `أقل من 1 من كل 10 ${who}`
  return tenths === 10 ? `جميع من أجابوا تقريبًا (وعددهم ${number(all)})` : `نحو ${tenths} من كل 10 ${who}`
}

const kinds: Messages['kinds'] = {
  quoted,
  somethingElse: 'شيء آخر',
  sayWhat: 'إذا كان شيئًا آخر، فما هو؟',
  several: (answers) => answers.join('، '),
  none: 'لم يُجب أحد بعد.',
  skipped: (some) => (some === 0 ? 'لم يفضّل أحد عدم الإجابة.' : `فضّل ${people(some)} عدم الإجابة.`),
  both: (all) => (all === 0 ? 'لم يُجب أحد في المرتين.' : `أجاب ${people(all)} في المرتين.`),
  people: 'عدد الأشخاص',
  percent: (whole) => `${whole}%`,
  rounded: 'النسب المئوية مقرّبة، ولذلك لا يبلغ مجموعها 100.',
  overlapping: 'كان بإمكان كل شخص اختيار أكثر من إجابة، ولذلك لا يبلغ مجموع النسب المئوية 100.',
  topChoices: (all, most, top) =>
    `${answered(all)} أكثر الإجابات اختيارًا هي ${list(top)}، واختار كلًّا منها ${people(most)}.`,
  single: {
    nothing: 'يُرجى اختيار إجابة واحدة',
    only: (choice) => `أجاب شخص واحد وقال: ${choice}.`,
    top: (share, choice) => `قال ${ofPeople(share)}: ${choice}.`,
  },
  multiple: {
    nothing: 'يُرجى اختيار إجابة واحدة على الأقل',
    any: 'يمكنك اختيار كل ما يناسبك.',
    atLeast: (least) => `يُرجى اختيار ${ofAnswers(least)} على الأقل.`,
    upTo: (most) => `يمكنك اختيار ${ofAnswers(most)} على الأكثر.`,
    exactly: (most) => `يُرجى اختيار ${ofAnswers(most)}.`,
    between: (least, most) => `يُرجى اختيار عدد من الإجابات بين ${number(least)} و${number(most)}.`,
    only: (choice) => `أجاب شخص واحد واختار: ${choice}.`,
    top: (share, choice) => `اختار ${ofPeople(share)}: ${choice}.`,
  },
  scale: {
    nothing: 'يُرجى اختيار نقطة على المقياس',
    named: (point, name) => `${number(point)}: ${name}`,
    mean: (all, mean, [least, low], [most, high]) => {
      const scale = `على مقياس من ${number(least)} (${low}) إلى ${number(most)} (${high}).`
      return all === 1
        ? `أجاب شخص واحد واختار ${number(mean)}، ${scale}`
        : `${answered(all)} متوسط الإجابات ${number(mean)}، ${scale}`
    },
    compared: (before, after) => `كان متوسط الإجابات ${number(before)} من قبل، وهو ${number(after)} الآن.`,
  },
  ranking: {
    nothing: 'يُرجى اختيار مرتبة لكل بند',
    inOrder: (items) => items.join('، ثم '),
    top: (item) => `في المرتبة الأولى إجمالًا: ${item}.`,
    first: (share) => `وضع هذا البند في المرتبة الأولى ${ofPeople(share)}.`,
    together: (all, top) => `${answered(all)} في المرتبة الأولى معًا: ${list(top)}.`,
    heads: { score: 'المجموع', first: 'في المرتبة الأولى' },
    place: 'المرتبة',
    moved: (item, place, all) => `${item}: المرتبة ${number(place)} من ${number(all)}`,
    up: 'نقل إلى أعلى',
    down: 'نقل إلى أسفل',
  },
  points: {
    nothing: 'يُرجى توزيع نقاطك الـ100',
    howTo: 'لديك 100 نقطة للتوزيع: نقاط أكثر لما هو أهم.',
    given: (option, share) => `${quoted(option)} ${number(share)}`,
    top: (all, top, most) => {
      if (all === 0) return 'لم يوزّع أحد النقاط.'
      const each = top.length > 1 ? ' لكل منها' : ''
      const mean = all === 1 ? '' : ' في المتوسط'
      return `وزّع ${people(all)} النقاط. أكثر النقاط ذهبت إلى ${list(top)}: ${number(most)} من 100${each}${mean}.`
    },
    mean: 'متوسط النقاط',
    done: 'تم توزيع النقاط الـ100 كلها.',
    left: (left) =>
      locale.plural(left, {
        zero: 'لم تبقَ أي نقطة للتوزيع.',
        one: 'بقيت نقطة واحدة من 100 للتوزيع.',
        two: 'بقيت نقطتان من 100 للتوزيع.',
        few: `بقيت ${number(left)} نقاط من 100 للتوزيع.`,
        many: `بقيت ${number(left)} نقطة من 100 للتوزيع.`,
        other: `بقيت ${number(left)} نقطة من 100 للتوزيع.`,
      }),
    tooMany: (more) =>
      locale.plural(more, {
        one: 'المجموع أكثر من 100 بنقطة واحدة.',
        two: 'المجموع أكثر من 100 بنقطتين.',
        few: `المجموع أكثر من 100 بمقدار ${number(more)} نقاط.`,
        many: `المجموع أكثر من 100 بمقدار ${number(more)} نقطة.`,
        other: `المجموع أكثر من 100 بمقدار ${number(more)} نقطة.`,
      }),
  },
  numeric: {
    nothing: 'يُرجى كتابة رقم',
    label: (least, most) => `عدد صحيح من ${number(least)} إلى ${number(most)}`,
    withUnit,
    only: (value, unit) => `أجاب شخص واحد: ${withUnit(value, unit)}.`,
    median: (all, median, unit) => `${answered(all)} الإجابة الوسطى: ${withUnit(median, unit)}.`,
    half: (from, to) => `نصف الإجابات على الأقل من ${number(from)} إلى ${number(to)}.`,
    range: (from, to) => `${number(from)} إلى ${number(to)}`,
  },
  text: {
    nothing: 'يُرجى كتابة إجابتك',
    unread: (all) => `${answered(all)} سيقرأ فريق الجلسة الإجابات قبل أن تظهر هنا.`,
    shown: (all, shown) =>
      `${answered(all)} ${locale.plural(shown, {
        zero: 'لا تظهر هنا أي إجابة.',
        one: 'تظهر هنا إجابة واحدة.',
        two: 'تظهر هنا إجابتان.',
        few: `تظهر هنا ${number(shown)} إجابات.`,
        many: `تظهر هنا ${number(shown)} إجابة.`,
        other: `تظهر هنا ${number(shown)} إجابة.`,
      })}`,
  },
  words: {
    nothing: 'يُرجى كتابة كلمة أو عبارة قصيرة',
    only: 'كلمة أو عبارة قصيرة',
    one: (place) => `الكلمة أو العبارة القصيرة رقم ${number(place)}`,
    optional: (label) => `${label} (اختياري)`,
    unread: (all) => `${answered(all)} ستظهر الكلمات هنا بعد أن يقرأها فريق الجلسة.`,
    noneTwice: (all) => `${answered(all)} لا توجد بين الكلمات الظاهرة هنا كلمة قالها أكثر من شخص واحد.`,
    top: (all, words, more, most) => {
      const others = count(more, {
        one: 'كلمة أخرى',
        two: 'كلمتان أخريان',
        few: 'كلمات أخرى',
        many: 'كلمة أخرى',
        other: 'كلمة أخرى',
      })
      const named = more > 0 ? [...words, others] : words
      const said = named.length > 1 ? 'وقال كلًّا منها' : 'وقالها'
      return `${answered(all)} الأكثر تكرارًا بين الكلمات الظاهرة هنا: ${list(named)}، ${said} ${people(most)}.`
    },
  },
  statements: {
    nothing: 'يُرجى اختيار «أوافق» أو «لا أوافق» أو «أتخطّى» لعبارة واحدة على الأقل',
    howTo: 'يمكنك ترك أي عبارة.',
    stances: { agree: 'أوافق', disagree: 'لا أوافق', pass: 'أتخطّى' },
    said: {
      agree: (statement) => `${quoted(statement)}: أوافق`,
      disagree: (statement) => `${quoted(statement)}: لا أوافق`,
      pass: (statement) => `${quoted(statement)}: أتخطّى`,
    },
    several: (stances) => stances.join('؛ '),
    noneAgreed: (all) => `${answered(all)} لم يوافق أحد على أي عبارة.`,
    together: (all, top, most) =>
      `${answered(all)} أكثر العبارات التي لقيت موافقة: ${list(top)}. وافق على كل منها ${people(most)}.`,
    top: (all, statement, agreed, disagreed) => {
      const against = disagreed === 0 ? '' : `، ولم يوافق ${people(disagreed)}`
      const claim =
        2 * agreed > all ? `وافقت الأغلبية على ${statement}` : `أكثر عبارة لقيت موافقة هي ${statement}`
      return all === 1
        ? `أجاب شخص واحد ووافق على ${statement}.`
        : `${answered(all)} ${claim}: وافق ${people(agreed)}${against}.`
    },
  },
}

const polls: Messages['polls'] = {
  open: 'سؤال مفتوح الآن',
  closed: 'مغلق',
  closedQuestion: (question) => `سؤال مغلق: ${question}`,
  anonymous: 'إجابتك بلا اسم. يمكنك تغييرها إلى أن يُغلق السؤال.',
  send: 'إرسال إجابتي',
  change: 'تغيير إجابتي',
  remove: 'حذف إجابتي',
  heard: (time) => `وصلت إجابتك في الساعة ${time}`,
  youSaid: (answer) => `إجابتك: ${answer}.`,
  closedUnsent: (answer) => `أُغلق هذا السؤال قبل إرسال إجابتك. هذا ما كتبته: ${answer}`,
  closedUnchanged: (answer, earlier) =>
    `أُغلق هذا السؤال قبل إرسال التغيير. هذا ما كتبته: ${answer}. وقد حسبنا إجابتك السابقة: ${earlier}.`,
  soon: 'قد تظهر النتيجة هنا قريبًا.',
  answersTo: (question) => `الإجابات عن السؤال: ${question}`,
  answer: 'الإجابة',
  yours: 'إجابتك',
  beforeAndAfter: 'من قبل والآن',
  pairedCaption: (some) => `من قبل والآن: ${people(some)}`,
  before: 'من قبل',
  now: 'الآن',
  written: 'ما كتبه الناس',
  apart: {
    invited: (answers) => `إجابات أصحاب الدعوات، محسوبة على حدة: ${number(answers)}.`,
    late: (answers) => `الإجابات بعد الجلسة، محسوبة على حدة: ${number(answers)}.`,
    theirWords: (answers) => `إجابات كُتبت بمساعدة، محسوبة على حدة: ${number(answers)}.`,
    helperView: (answers) => `آراء من يساعدون غيرهم، محسوبة على حدة: ${number(answers)}.`,
  },
}

const questions: Messages['questions'] = {
  title: 'الأسئلة',
  none: 'لا يوجد أي سؤال على اللوحة.',
  noneYet: 'لا يوجد أي سؤال على اللوحة بعد. يمكنك طرح أول سؤال.',
  now: 'يُجاب عنه الآن',
  sortBy: 'الترتيب حسب',
  orders: { most: 'الأكثر تأييدًا', newest: 'الأحدث', answered: 'ما أُجيب عنه' },
  live: 'العودة إلى القائمة المباشرة',
  search: (all) => (all === 1 ? 'البحث في اللوحة' : `البحث في كل الأسئلة (${number(all)})`),
  fresh: (some) =>
    locale.plural(some, {
      zero: 'لا توجد أسئلة جديدة',
      one: 'عرض سؤال جديد',
      two: 'عرض سؤالين جديدين',
      few: `عرض ${number(some)} أسئلة جديدة`,
      many: `عرض ${number(some)} سؤالًا جديدًا`,
      other: `عرض ${number(some)} سؤال جديد`,
    }),
  nothing: 'لا يوجد شيء هنا بعد.',
  gone: 'لم يعد في هذه القائمة.',
  answered: 'أُجيب عنه',
  people,
  own: 'هذا سؤالك',
  support: 'وأنا أيضًا أريد جوابًا عن هذا',
  ask: 'طرح سؤال على فريق الجلسة',
  send: 'إرسال سؤالي',
  edit: 'سؤالك بكلمات أخرى',
  change: 'تغيير سؤالي',
  alike: 'ربما سبق طرح هذا السؤال. يمكنك تأييد ذلك السؤال بدلًا من طرحه مرة أخرى.',
  supportAlike: 'تأييد هذا السؤال',
  topic: 'ما موضوعه؟ (اختياري)',
  noTopic: 'بلا موضوع',
  yours: 'أسئلتك',
  heard: (text, status) => `سؤالك ${quoted(text)}: ${status}`,
  privatePage: {
    link: 'يمكنك حفظ رابط صفحتك الخاصة',
    use: 'للعودة إليها في ما بعد. كل من لديه الرابط يمكنه قراءتها.',
  },
  outcome: {
    reworded: 'غيّر فريق الجلسة اسمًا أو صحّح الكتابة. المعنى لم يتغير.',
    askAgain: 'يمكنك طرحه مرة أخرى من دون ذلك.',
    waiting: 'سيقرأ فريق الجلسة هذا قبل أن يراه أي شخص آخر.',
    reading: 'يقرؤه فريق الجلسة الآن.',
    held: 'قرأه فريق الجلسة واحتفظ به لوقت لاحق.',
    shorten: 'يطلب منك فريق الجلسة أن يكون السؤال أقصر، أو عن أمر واحد فقط.',
    shown: 'هو على اللوحة.',
    combined: (text) => `جمعناه مع سؤال يشبهه: ${quoted(text)}.`,
    now: 'يُجاب عنه الآن.',
    inWriting: (answer) => `الجواب المكتوب: ${answer}`,
    answered: (answer) => (answer === undefined ? 'أُجيب عنه في الجلسة.' : `أُجيب عنه: ${answer}`),
    archived: 'كان على اللوحة. وقد حفظناه مع كل الأسئلة الأخرى.',
    notShown: 'لن يظهر على اللوحة.',
    withdrawn: 'حذفت هذا السؤال. وقد مسحنا نصه.',
  },
  declined: {
    personal: 'فيه اسم شخص، أو قد يكشف من هو الطفل.',
    abusive: 'فيه كلمات قد تزعج الناس أو تسيء إليهم.',
    offTopic: 'ليس عن موضوع هذه الجلسة.',
    case: 'هو عن حالة شخص واحد، ولا يمكن النظر في حالة كهذه هنا.',
    asked: 'سبق طرح هذا السؤال.',
    time: 'لم يتسع الوقت للإجابة عنه. لكننا قرأناه.',
  },
  outcomes: {
    all: (some, parts) => {
      const said = some === 0 ? 'لم يُطرح أي سؤال' : `${verb(some, 'طُرح', 'طُرحت')} ${asked(some)}`
      return parts.length === 0 ? `${said}.` : `${said}. ${list(parts)}.`
    },
    shown: (some) => (some === 0 ? 'لا يوجد أي سؤال على اللوحة' : `${asked(some)} على اللوحة`),
    combined: (some) =>
      some === 0 ? 'لم يُجمع أي سؤال مع غيره' : `${verb(some, 'جُمع', 'جُمعت')} ${asked(some)} مع أسئلة أخرى`,
    waiting: (some) => (some === 0 ? 'لا ينتظر أي سؤال القراءة' : `${asked(some)} بانتظار القراءة`),
    withdrawn: (some) =>
      locale.plural(some, {
        zero: 'لم يُحذف أي سؤال',
        one: 'حُذف سؤال واحد برغبة من طرحه',
        two: 'حُذف سؤالان برغبة من طرحهما',
        few: `حُذفت ${asked(some)} برغبة من طرحها`,
        many: `حُذف ${asked(some)} برغبة من طرحها`,
        other: `حُذف ${asked(some)} برغبة من طرحها`,
      }),
    declined: (some, why) =>
      some === 0 ? 'ظهرت كل الأسئلة' : `${verb(some, 'لم يظهر', 'لم تظهر')} ${asked(some)} (${why})`,
    why: {
      personal: (some) =>
        some === 0
          ? 'لا يكشف أي سؤال هوية شخص'
          : `${verb(some, 'قد يكشف', 'قد تكشف')} ${asked(some)} هوية شخص`,
      abusive: (some) =>
        some === 0 ? 'لا يزعج أي سؤال الناس' : `في ${ofQuestions(some)} ما قد يزعج الناس أو يسيء إليهم`,
      offTopic: (some) =>
        some === 0
          ? 'لم يخرج أي سؤال عن موضوع هذه الجلسة'
          : `${verb(some, 'خرج', 'خرجت')} ${asked(some)} عن موضوع هذه الجلسة`,
      case: (some) =>
        some === 0
          ? 'لا يخص أي سؤال حالة شخص واحد'
          : `${verb(some, 'يخص', 'تخص')} ${asked(some)} حالة شخص واحد`,
      asked: (some) => (some === 0 ? 'لم يسبق طرح أي سؤال' : `سبق طرح ${ofQuestions(some)}`),
      time: (some) =>
        some === 0 ? 'اتسع الوقت لكل الأسئلة' : `لم يتسع الوقت للإجابة عن ${ofQuestions(some)}`,
    },
    reasons: (whys) => whys.join('، '),
  },
}

const details: Messages['details'] = {
  unsent: (text) => `هذا ما كتبته: ${quoted(text)} ولم يُرسل.`,
  unknown:
    'لم نتمكن من التأكد من خلو النص من الأسماء والتفاصيل الشخصية. يُرجى قراءته مرة أخرى قبل إرساله. فقد يعرف الآخرون من هو الشخص المقصود.',
  found: (parts) => `في النص ما يشبه: ${list(parts)}. قد يعرف الآخرون من هو الشخص المقصود.`,
  part: (kind, text) => `${kind} (${quoted(text)})`,
  names: {
    email: 'عنوان بريد إلكتروني',
    phone: 'رقم هاتف',
    nhsNumber: 'رقم NHS',
    idNumber: 'رقم هوية',
    postcode: 'رمز بريدي',
    address: 'عنوان',
    birthDate: 'تاريخ ميلاد',
    link: 'رابط أو حساب',
    name: 'اسم شخص',
    school: 'اسم مدرسة',
  },
  takeOut: 'حذفه من النص',
  takeOutAll: 'حذفها كلها من النص',
  send: 'إرسال',
  sendAnyway: 'إرسال كما هو',
  doNotSend: 'عدم الإرسال',
}

const live: Messages = {
  language: { code: 'ar', direction: 'rtl', name: 'العربية' },
  unchecked:
    'هذه الترجمة لم يراجعها بعد أي شخص لغته الأم العربية. إذا كان هناك شيء غير واضح، يمكنك اختيار الإنجليزية (English).',
  untranslated: 'هذا متوفر بالإنجليزية فقط.',
  number,
  time: locale.time,
  day: locale.day,
  start(iso) {
    const at = Date.parse(iso)
    return `${locale.day(at)}، الساعة ${locale.time(at)}`
  },
  kinds,
  polls,
  questions,
  details,
  error: 'خطأ:',
  problem: 'توجد مشكلة',
  skip: 'الانتقال إلى المحتوى الرئيسي',
  loading: 'جارٍ التحميل',
  notLoaded: 'لم نتمكن من تحميل هذا الجزء.',
  reload: 'إعادة تحميل الصفحة',
  refresh: 'تحديث هذه الصفحة',
  rehearsal: 'هذه تجربة. المشاركون غير حقيقيين، ولا يُحسب أي شيء.',
  chooseLanguage: 'اللغة',
  safety: 'يُرجى عدم ذكر اسم طفل أو مدرسته أو تشخيصه أو عنوانه.',
  readFirst: 'سيقرأ فريق الجلسة هذا قبل أن يراه أي شخص آخر.',
  seenAtOnce: 'سيرى الجميع هذا فورًا. ويمكن لفريق الجلسة حذفه.',
  urgent:
    'هل هناك شخص في خطر الآن؟ يُرجى الاتصال بالرقم 999. إذا كان لديك قلق على طفل، يمكنك الاتصال بمنظمة NSPCC على الرقم 0808\u00a0800\u00a05000. وإذا كان عمرك أقل من 19 سنة، يمكنك الاتصال بخدمة Childline على الرقم 0800\u00a01111.',
  helping: {
    summary: 'أساعد شخصًا آخر',
    who: 'لمن هذه الكلمات؟',
    own: 'أكتب عن نفسي',
    theirWords: 'أساعد شخصًا آخر: بكلماته',
    helperView: 'أساعد شخصًا آخر: برأيي أنا',
    apart: 'نحسب هذه الإجابات على حدة.',
  },
  contentNote: { show: 'إظهار السؤال', skip: 'تخطي هذا السؤال' },
  speech: {
    speak: 'تحدّث بدلًا من الكتابة',
    where:
      'قد يرسل المتصفح صوتك إلى الشركة التي صنعته، مثل Apple أو Google أو Microsoft. تحوّل هذه الشركة صوتك إلى كلمات. نحن نتلقى الكلمات التي ترسلها فقط. لا تذكر اسم طفل أو مدرسته أو تشخيصه أو عنوانه.',
    start: 'ابدأ',
    stop: 'توقّف',
    listening: 'نحن نستمع. تظهر كلماتك في المربع.',
    failed: 'لم ينجح ذلك. يمكنك المحاولة مرة أخرى، أو الكتابة.',
  },
  status: {
    lost: 'انقطع الاتصال بالإنترنت. نحاول الاتصال من جديد. إجاباتك محفوظة.',
    requests:
      'التحديثات المباشرة لا تصل عبر هذه الشبكة. تبحث هذه الصفحة عن الجديد كل بضع ثوانٍ. يمكنك المشاركة كالمعتاد.',
    noCookies:
      'للمشاركة، يجب السماح بملفات الكوكيز. نستخدم ملفًا واحدًا، وهو لا يدل على هويتك. بعد السماح بها، يُرجى إعادة تحميل هذه الصفحة.',
    gone: 'هذه الجلسة مغلقة الآن.',
    stopped:
      'توقفت هذه الجلسة بسبب عطل من جانبنا. ما أرسلته محفوظ. ستعود هذه الصفحة إلى العمل بعد إصلاح العطل.',
    tooMany: 'هذه الجلسة مفتوحة في نوافذ كثيرة. يُرجى إغلاق بعضها، وعندئذ تتصل هذه الصفحة.',
  },
  connected: 'عاد الاتصال.',
  fromHosts: 'من فريق الجلسة',
  fromHostsAt: (time) => `من فريق الجلسة، ${time}`,
  heard: {
    over: 'انتهت الاستراحة',
    ended: 'انتهت الجلسة',
    fromHosts: (text) => `من فريق الجلسة: ${text}`,
    round: 'يمكنك الانضمام إلى مجموعة صغيرة',
    open: 'فُتح سؤال جديد',
    closed: 'أُغلق السؤال',
    result: 'ظهرت النتيجة',
  },
  places: {
    label: 'أجزاء هذه الجلسة',
    now: 'الآن',
    questions: 'الأسئلة',
    results: 'النتائج',
    you: 'أنت',
    new: 'جديد',
  },
  results: {
    title: 'النتائج حتى الآن',
    none: 'ستظهر النتائج هنا بعد إغلاق أحد الأسئلة.',
  },
  you: {
    title: 'ما قلته',
    lead: 'لا أحد غيرك يمكنه رؤية هذه الصفحة.',
    answers: 'إجاباتك',
    forget: 'إزالة بياناتي من هذا الجهاز',
  },
  help: 'المساعدة والإعدادات',
  aloud: { read: 'القراءة بصوت مسموع', stop: 'إيقاف القراءة' },
  call: 'فتح مكالمة الفيديو (في نافذة جديدة)',
  notStarted: 'لم تبدأ هذه الجلسة بعد',
  startsOn: (start) => `موعد هذه الجلسة: ${start}.`,
  notStartedMore: 'ستظهر الأسئلة هنا. لا حاجة إلى تحديث الصفحة.',
  received: (time) => `تم الاستلام في الساعة ${time}.`,
  preferNotToSay: 'أفضّل عدم الإجابة',
  ok: 'حسنًا',
  undo: 'تراجع',
  youWrote: (text) => `هذا ما كتبته: ${quoted(text)}`,
  upTo: (most) =>
    `الحد الأقصى: ${count(most, { one: 'حرف واحد', two: 'حرفان', few: 'أحرف', many: 'حرفًا', other: 'حرف' })}.`,
  left: (left) =>
    locale.plural(left, {
      zero: 'لم يبقَ أي حرف.',
      one: 'بقي حرف واحد.',
      two: 'بقي حرفان.',
      few: `بقيت ${number(left)} أحرف.`,
      many: `بقي ${number(left)} حرفًا.`,
      other: `بقي ${number(left)} حرف.`,
    }),
  sendingLater: 'لم يُرسل بعد. هو محفوظ على هذا الجهاز، وسنرسله عندما يعود الاتصال بالإنترنت.',
  cannotSend: 'لم يُرسل بعد.',
  notSent: 'لم يُرسل.',
  pausedNote: 'التحديثات متوقفة مؤقتًا. قد لا تكون هذه الصفحة حديثة.',
  segments: {
    talk: { title: '', more: 'يمكنك الاستماع عبر مكالمة الفيديو. ستظهر الأسئلة هنا.' },
    readOut: {
      title: 'ما قالته المجموعات',
      more: 'يمكنك الاستماع عبر مكالمة الفيديو. ستظهر النقاط الرئيسية هنا.',
    },
    board: {
      title: 'الإجابة عن أسئلتكم',
      more: 'يمكنك طرح سؤال، أو تأييد سؤال طرحه شخص آخر.',
    },
    groups: { title: 'مجموعات صغيرة', more: '' },
    notAsked: { title: 'ما الذي لم نسألك عنه؟', more: 'أخبرنا بما فاتنا أن نسأل عنه' },
    closing: { title: '', more: '' },
    break: {
      title: 'نأخذ استراحة قصيرة',
      more: 'يُرجى إبقاء هذه الصفحة مفتوحة. ستستمر من تلقاء نفسها.',
    },
  },
  backAt: (time) => `سنعود في الساعة ${time}.`,
  sessionPaused: 'نأخذ استراحة قصيرة. يُرجى إبقاء هذه الصفحة مفتوحة. ستستمر من تلقاء نفسها.',
  thanks: 'شكرًا لك على المشاركة',
  thanksMore: 'انتهت هذه الجلسة. حفظنا ما قلته من دون اسمك.',
  late: {
    more: (day) => `لا تزال الإجابة عن الأسئلة ممكنة حتى ${day}.`,
    go: 'الإجابة عن الأسئلة',
  },
  nextTitle: 'ماذا سيحدث بعد ذلك',
  whatNext: 'سنقرأ كل ما قيل، ثم ننشر ما سمعناه وما سيحدث بعد ذلك.',
  aboutYou: {
    title: 'عنك',
    summary: 'معلومات عنك (اختياري)',
    why: 'هذا يساعدنا على أن نعرف من يشارك ومن لم نصل إليه. لست بحاجة إلى الإجابة، ويمكنك تغيير إجاباتك في أي وقت.',
    choose: 'اختيار',
    save: 'حفظ',
    saved: 'تم الحفظ',
  },
  settings: 'إعدادات العرض',
  broken: {
    title: 'توقف شيء في هذه الصفحة عن العمل',
    safe: 'ما أرسلته محفوظ. إذا كنت قد بدأت كتابة شيء، فهو في الأسفل كي يمكنك نسخه.',
    plain: 'استخدام الصفحة البسيطة بدلًا من هذه',
  },
  remove: 'حذف',
  change: 'تغيير',
  sending: 'جارٍ الإرسال',
  sendingSlowly: 'جارٍ الإرسال. يستغرق هذا وقتًا أطول من المعتاد. ما زلنا نحاول. لا حاجة إلى الضغط مرة أخرى.',
}

const breakouts: Language['breakouts'] = {
  title: 'مجموعات صغيرة',
  titleAfter: 'ما قالته المجموعات',
  heard: {
    canJoin: 'يمكنك الانضمام إلى مجموعة صغيرة',
    waiting: 'ستكون لك مجموعة عندما تبدأ المجموعات',
    group: (group) => `أنت في المجموعة ${number(group)}`,
    alone: 'يمكنك بدء الكتابة',
    grace: 'انتهى وقت المجموعات. بقي وقت لإكمال جملتك فقط.',
    ended: 'انتهت المجموعات',
    fromHost: (text) => `من فريق الجلسة: ${text}`,
  },
  left: {
    more: 'لديك وقت إضافي.',
    soon: 'بقيت بضع دقائق. حان وقت التفكير في النقاط الرئيسية.',
    last: 'بقيت دقيقة تقريبًا.',
  },
  grace: 'انتهى الوقت. يمكنك إكمال جملتك، وما بدأت كتابته يُرسل من تلقاء نفسه.',
  gracePlain: 'انتهى الوقت. يُرجى إكمال جملتك وإرسالها.',
  privatePage: {
    before: 'ما قلته في مجموعة أو وحدك موجود في',
    link: 'صفحتك الخاصة',
    after: '. يمكنك حذفه هناك.',
  },
  removed: (text, reason) =>
    text === undefined
      ? `أخرجك فريق الجلسة من المجموعات. السبب: ${quoted(reason)} لا يزال بإمكانك الكتابة وحدك.`
      : `حذف فريق الجلسة ${quoted(text)}. السبب: ${quoted(reason)}`,
  kept: 'ما كتبته مجموعتك، محفوظ كلمة بكلمة',
  keptAlone: 'ما كتبته، محفوظ كلمة بكلمة',
  join: {
    waiting: 'ستكون لك مجموعة عندما يبدأ فريق الجلسة. لا حاجة إلى فعل أي شيء.',
    leave: 'أفضّل عدم الانضمام',
    lead: 'يتحدث عدد قليل من الناس عن سؤال واحد ويكتبون ما يهمهم. لا يمكن إلا لمجموعتك ولفريق الجلسة قراءة ما كتبته. وقد يقرأ فريق الجلسة النقاط الرئيسية على الجميع، من دون أسماء.',
    room: 'في أي غرفة من المكالمة أنت؟',
    table: 'ما رقم طاولتك؟',
    roomMissing: 'يُرجى كتابة رقم غرفتك، مثل 7',
    tableMissing: 'يُرجى كتابة رقم طاولتك، مثل 7',
    prompt: 'ما الموضوع الذي يهمك الحديث عنه؟',
    anyPrompt: 'لا فرق عندي',
    name: 'اسمك الأول، كي تراه مجموعتك (اختياري)',
    nameHint: 'اسمك أنت، لا اسم طفلك. لا يظهر إلا في المجموعة.',
    group: 'الانضمام إلى مجموعة',
    orAlone: 'أو يمكنك الكتابة وحدك، على مهلك. لما كتبته القيمة نفسها.',
    promptAlone: 'عن أي موضوع؟ (اختياري)',
    anyPromptAlone: 'أترك لكم الاختيار',
    alone: 'الكتابة وحدي',
  },
  easyRead: 'قراءة سهلة (Easy Read)',
  group: {
    here: (group, others, names) => {
      const place = `المجموعة ${number(group)}.`
      if (others === 0) return `${place} لا أحد غيرك هنا بعد.`
      if (others === 1 && names.length === 1) return `${place} معك هنا شخص واحد: ${names.join('')}.`
      const known = names.length > 0 ? `، ومن الأسماء: ${names.join('، ')}` : ''
      return `${place} معك هنا ${people(others)}${known}.`
    },
    readers:
      'لا يمكن إلا لمن في هذه المجموعة ولفريق الجلسة قراءة ما يُكتب هنا. وقد يقرأ فريق الجلسة النقاط الرئيسية على الجميع، من دون أسماء.',
    alone:
      'هذه كتابتك وحدك، ولها القيمة نفسها. لا يمكن إلا لفريق الجلسة قراءتها. وقد يقرأ فريق الجلسة النقاط الرئيسية على الجميع، من دون أسماء.',
    fromHost: (time) => `من فريق الجلسة، ${time}`,
    helpComes: 'سيأتي شخص من فريق الجلسة لمساعدتك.',
    empty: 'لم يُكتب شيء بعد. يمكنك البدء بأول ما يخطر في بالك.',
    written: 'ما كتبته مجموعتك',
    writtenAlone: 'ما كتبته',
    onTheWay: 'في الطريق',
    label: 'ما الذي أردت قوله لمجموعتك؟',
    labelAlone: 'ما الذي أردت قوله؟',
    add: 'إضافة إلى ملاحظات المجموعة',
    addAlone: 'إضافة إلى ملاحظاتي',
    say: (some) => (some === 0 ? 'لا أحد يقول هذا' : some === 1 ? 'شخص واحد' : `يقول هذا ${people(some)}`),
    agree: 'أوافق',
    undoAgree: 'التراجع عن الموافقة',
    help: 'طلب المساعدة من فريق الجلسة',
    noHelp: 'لم نعد بحاجة إلى المساعدة',
    move: 'نقلي إلى مجموعة أخرى',
    leave: 'الخروج، أو الكتابة وحدي',
    leaveRoom: 'الخروج، أو الانتقال إلى مجموعة أخرى',
    leaveAlone: 'التوقف، أو الانضمام إلى مجموعة',
  },
  writeUp: {
    title: 'النقاط الرئيسية لمجموعتك',
    titleAlone: 'نقاطك الرئيسية',
    alone:
      'يمكنك تلخيص أهم ما لديك في بضع نقاط رئيسية. وإذا لم يكن هناك تلخيص، نأخذ أول ثلاثة أشياء كتبتها على أنها نقاطك الرئيسية.',
    noScribe: 'لا أحد يدوّن الملاحظات بعد. إذا لم يدوّنها أحد، نأخذ النقاط التي وافق عليها معظمكم.',
    scribe: 'هناك شخص يدوّن الملاحظات. يمكنك تولي ذلك بدلًا منه في أي وقت. لن يضيع شيء.',
    begin: 'سأدوّن الملاحظات',
    takeOver: 'سأتولى التدوين',
    beginAlone: 'كتابة نقاطي الرئيسية',
    dissent: 'لسنا جميعًا متفقين:',
    isFair: 'هل يعبّر هذا بصدق عمّا قالته مجموعتك؟',
    fair: 'نعم، بصدق',
    notQuite: 'ليس تمامًا',
    saidFair: 'ردك: نعم، بصدق. تم الاستلام.',
    saidNotQuite: 'ردك: ليس تمامًا. تم الاستلام.',
    point: (place) => `النقطة الرئيسية ${number(place)}`,
    optional: (label) => `${label} (اختياري)`,
    disagree: 'على ماذا تختلفون؟ (اختياري)',
    disagreeHint: 'سيظهر هذا إلى جانب نقاطكم الرئيسية.',
    saved: 'تم الحفظ. إذا خرجت، يمكن لشخص آخر أن يكمل من هنا.',
    savedAlone: 'تم الحفظ. إذا خرجت، يمكنك العودة إليه.',
    offline: 'انقطع الاتصال بالإنترنت. ما كتبته يبقى هنا. وسنحفظه عندما يعود الاتصال.',
    paused: 'ما كتبته يبقى هنا، وسيُحفظ بعد الاستراحة.',
    saving: 'يُحفظ النص أثناء الكتابة.',
    save: 'حفظ',
    offer: 'عرضه على المجموعة',
    checking: 'تراجعه مجموعتك. يجب أن يقول معظمكم إنه يعبّر عنكم بصدق.',
    sayFair: (some) => `${say(some)}: «نعم، بصدق».`,
    sayNotQuite: (some) => `${say(some)}: «ليس تمامًا».`,
    send: 'إرسال',
    sent: 'ما أرسلته مجموعتك',
    sentAlone: 'ما أرسلته',
  },
  shown: {
    none: 'شكرًا لك. انتهت المجموعات، وكل ما كُتب محفوظ. سيقرأ فريق الجلسة ما توصلت إليه المجموعات، وسيظهر هنا.',
    dissent: (prompt) => `${prompt}: ليس الجميع في المجموعة متفقين`,
    from: (some, isOwn) => {
      if (some === 1) return isOwn ? 'منك' : 'من شخص واحد'
      const group = isOwn ? 'من مجموعتك' : 'من مجموعة'
      return `${group} (${people(some)})`
    },
    more: (others) =>
      others === 0 ? '، ولم يقل أحد آخر «وأنا أيضًا»' : `، وقال ${otherPeople(others)}: «وأنا أيضًا»`,
    meToo: 'وأنا أيضًا',
  },
}

function say(some: number): string {
  return some === 0 ? 'لم يقل أحد' : `قال ${people(some)}`
}

const board: Language['board'] = {
  search: 'البحث في الأسئلة',
  topic: 'الموضوع',
  allTopics: 'كل المواضيع',
  looking: 'جارٍ البحث',
  offline: 'يمكن البحث في اللوحة مرة أخرى عندما يعود الاتصال.',
  none: 'لا يوجد سؤال يطابق بحثك. يمكنك طرحه.',
  found: (all) => (all === 0 ? 'لا توجد أسئلة.' : `${asked(all)}.`),
  more: (some) =>
    locale.plural(some, {
      zero: 'لا توجد أسئلة أخرى',
      one: 'عرض سؤال آخر',
      two: 'عرض سؤالين آخرين',
      few: `عرض ${number(some)} أسئلة أخرى`,
      many: `عرض ${number(some)} سؤالًا آخر`,
      other: `عرض ${number(some)} سؤال آخر`,
    }),
  unseen: 'أسئلة رآها عدد أقل من الناس',
  others: 'عرض أسئلة أخرى',
  aboutOthers: 'رآها عدد قليل من الناس',
}

const settings: Language['settings'] = {
  appearance: 'الألوان',
  text: 'حجم النص',
  motion: 'الحركة',
  choices: {
    system: 'كما في جهازي',
    light: 'فاتح',
    dark: 'داكن',
    usual: 'عادي',
    large: 'أكبر',
    largest: 'الأكبر',
    calm: 'تقليل الحركة',
  },
  mine: 'عرض ما قلته أو حذفه',
  device: 'المتابعة على جهاز آخر',
  pause: 'إيقاف التحديثات المباشرة مؤقتًا',
  resume: 'استئناف التحديثات المباشرة',
}

/** What pages without JavaScript of their own say: no browser downloads it. */
export const pages: Language['pages'] = {
  experience,
  footer: {
    label: 'عن هذا الموقع',
    pages: {
      support: 'أخذ استراحة أو الحصول على دعم',
      about: 'من يدير هذا',
      'take-part': 'كيفية المشاركة',
      help: 'المساعدة',
      next: 'ماذا سيحدث بعد ذلك',
      privacy: 'الخصوصية',
      cookies: 'ملفات الكوكيز',
      accessibility: 'سهولة الاستخدام للجميع',
    },
    anonymous: 'إجاباتك بلا اسم. نستخدم ملف كوكيز واحدًا كي يُحسب كل شخص مرة واحدة. وهو لا يدل على هويتك.',
    danger:
      'إذا كان هناك خطر عليك أو على طفل، يُرجى الاتصال بالرقم 999. وللحديث مع شخص الآن، يمكنك الاتصال بمنظمة Samaritans مجانًا في أي وقت على الرقم 116\u00a0123.',
  },
  home: {
    code: 'الانضمام برمز',
    codeHint: 'هو الرمز المكوّن من 6 أحرف والظاهر على الشاشة.',
    join: 'انضمام',
    ways: 'كيفية المشاركة',
    online: 'جلسات عبر الإنترنت',
    onlineHow: 'يمكنك المشاركة من أي مكان عبر الهاتف أو الجهاز اللوحي أو الكمبيوتر. لكل جلسة موضوعها.',
    regional: 'لقاءات في المناطق',
    regionalHow: 'فرصة للقاء أشخاص آخرين في منطقتك من إنجلترا. يجب التسجيل أولًا.',
    details: 'التفاصيل والتقويم',
    allDates: 'إضافة كل المواعيد إلى التقويم',
    all: 'كل الجلسات',
    wrongCode: 'يُرجى كتابة الرمز المكوّن من 6 أحرف تمامًا كما يظهر على الشاشة',
  },
  event: {
    regional: 'لقاء في المنطقة',
    online: 'جلسة عبر الإنترنت',
    when: 'متى',
    ends: (time) => `ينتهي في الساعة ${time}.`,
    where: 'أين',
    whereOnline: 'عبر الإنترنت، على الهاتف أو الجهاز اللوحي أو الكمبيوتر',
    travel: 'كيفية الوصول',
    accessibility: 'تسهيلات الوصول',
    topics: 'ما يمكنك السؤال عنه',
    signUp: 'التسجيل في هذا اللقاء',
    notYet: 'لا يمكن التسجيل بعد. يُرجى العودة إلى هذه الصفحة لاحقًا.',
    cancelled: 'لن يُعقد هذا اللقاء. يمكنك اختيار لقاء آخر أو الانضمام إلى جلسة عبر الإنترنت.',
    over: 'لقد انتهى هذا بالفعل.',
    early: 'يمكنك فتح الجلسة قبل أن تبدأ. يمكنك إخبارنا عن نفسك، واختيار لغة أو نص سهل القراءة (Easy Read).',
    calendar: 'إضافة إلى التقويم',
    about: 'عن هذه الجلسة',
    all: 'كل الجلسات واللقاءات',
  },
  tell: {
    title: 'إخبار الآخرين',
    lead: 'هل هناك من يجب أن يُسمع رأيه؟ يمكنك إرسال أحد هذه النصوص، أو استعمال كلماتك. نحن لا نرى من يرسله ولا من يتلقاه.',
    share: 'مشاركة',
    copy: 'نسخ',
    copied: 'تم النسخ',
    short: 'لرسالة',
    long: 'لنشرة إخبارية أو موقع',
    others: 'النص نفسه بلغات أخرى',
    print: 'للطباعة',
    printHow: 'لغرفة انتظار أو مدرسة أو مكتبة. يُرجى فتح الصفحة ثم طباعتها.',
    poster: 'ملصق (A4)',
    cards: 'بطاقات للقص (A4)',
    scan: 'يُرجى مسح الرمز ضوئيًا أو زيارة الموقع:',
    qr: 'رمز QR لعنوان هذا الموقع',
    picture: 'فقاعات حوار',
  },
  board: {
    back: 'العودة إلى الجلسة',
    show: 'عرض',
    none: 'لا يوجد سؤال يطابق بحثك.',
    before: (some) => `السابق: ${some === 0 ? 'لا شيء' : asked(some)}`,
    next: (some) => `التالي: ${some === 0 ? 'لا شيء' : asked(some)}`,
  },
  retention: {
    title: 'كم من الوقت نعرف من قال ماذا في هذه الجلسة',
    days: (days) =>
      `بعد ${plural(days, { one: 'يوم واحد', two: 'يومين', few: `${number(days)} أيام`, many: `${number(days)} يومًا`, other: `${number(days)} يوم` })} من انتهاء هذه الجلسة، نحذف الصلة بين الأشخاص وما قالوه. ونحذف أيضًا الكلمات التي لا يستطيع أحد آخر رؤيتها.`,
    never: 'لم نحدد تاريخًا لهذه الجلسة. نحتفظ بالصلة بين الأشخاص وما قالوه حتى نحذفها.',
  },
  mine: {
    title: 'إجاباتك وأسئلتك',
    toSession: 'الذهاب إلى الجلسة',
    lead: 'لا يمكن رؤية هذه الصفحة إلا لمن لديه هذا الرابط. وليس عليها اسمك. يمكنك حفظ الرابط للعودة إليها في ما بعد.',
    empty: 'لم يصلنا منك شيء في هذه الجلسة بعد.',
    asked: 'ما سألت عنه',
    answered: 'ما أجبت عنه',
    counted: 'حسبنا هذه الإجابة.',
    late: 'وصلت هذه الإجابة بعد الجلسة. حسبناها على حدة.',
    inGroup: 'ما قلته في مجموعة صغيرة',
    about: (prompt) => `الموضوع: ${prompt}.`,
    agree: (others) => (others === 0 ? 'لم يوافق أحد غيرك بعد.' : `وافق على هذا ${otherPeople(others)}.`),
    supported: 'أسئلة أيّدتها',
    received: (day, time) => `تم الاستلام يوم ${day} في الساعة ${time}.`,
    link: {
      title: 'رابط هذه الصفحة',
      renewed: 'تم إنشاء رابط جديد. لم تعد روابطك القديمة تعمل.',
      hint: 'كل من لديه هذا الرابط يمكنه قراءة هذه الصفحة. عند إنشاء رابط جديد، سيتوقف الرابط القديم عن العمل.',
      renew: 'إنشاء رابط جديد',
    },
    all: {
      link: 'حذف كل ما قلته',
      title: 'هل تريد حذف كل ما قلته؟',
      lead: 'سنحذف من هذه الجلسة:',
      items: [
        'الأسئلة التي طرحتها',
        'الإجابات التي كتبتها بكلماتك',
        'إجاباتك عن الأسئلة التي ما زالت مفتوحة',
        'ما قلته في المجموعات الصغيرة',
        'ما قلته لنا عن نفسك',
      ],
      stays:
        'الإجابات التي اخترتها من قائمة تبقى محسوبة إذا أُغلق السؤال، لأن النتائج قد استُخدمت. ويبقى أيضًا ما كتبته مجموعتك معًا، وتأييدك لأسئلة الآخرين.',
      later:
        'لن يرى أحد كلماتك من الآن، لكن ربما قرأها بعض الناس من قبل. سنحذفها من سجلاتنا بعد انتهاء الجلسة.',
      yes: 'حذف كل شيء',
    },
  },
  forget: {
    title: 'هل نزيل بياناتك من هذا الجهاز؟',
    lead: 'هذا مفيد إذا كان أشخاص آخرون يستخدمون هذا الجهاز. سنزيل من هذا المتصفح:',
    items: [
      'ملف الكوكيز الذي يُظهر مشاركتك',
      'الإجابات والأسئلة التي لم تُرسل بعد',
      'اللغة والإعدادات التي اخترتها',
    ],
    counts: 'ما أرسلته يبقى محسوبًا. لن يمكنك تغييره أو إزالته من هذا المتصفح.',
    save: 'لقراءة صفحتك الخاصة مرة أخرى، يجب حفظ رابطها أولًا',
    yes: 'إزالة بياناتي',
    no: 'إلغاء',
    done: 'أزلنا بياناتك من هذا الجهاز',
    removed: 'أزلنا من هذا المتصفح:',
    stays: 'ما أرسلته يبقى محسوبًا.',
    history: 'قد تبقى هذه الصفحات في سجل المتصفح. يمكنك حذفه من إعدادات المتصفح.',
  },
  exit: {
    leave: 'مغادرة هذه الصفحة',
    keys: 'يمكنك أيضًا الضغط على مفتاح Shift ثلاث مرات للمغادرة.',
    twoMore: 'Shift. للمغادرة، يجب الضغط مرتين أخريين.',
    oneMore: 'Shift. للمغادرة، يجب الضغط مرة أخرى.',
    cancelled: 'أُلغيت المغادرة.',
  },
  languages: {
    title: 'اختيار اللغة',
    lead: 'يظهر كل شيء في هذه الصفحات باللغة التي اخترتها. يمكنك تغييرها في أي وقت. تُحسب الإجابات بكل اللغات معًا.',
  },
  device: {
    title: 'المتابعة على جهاز آخر',
    lead: 'يُرجى مسح رمز QR بجهازك الآخر. أو يمكنك فتح هذا العنوان عليه وكتابة الرمز.',
    qr: 'رمز QR للعنوان والرمز المكتوبين أدناه',
    once: 'يعمل الرمز مرة واحدة، ولبضع دقائق فقط.',
    same: 'ستكون بعد ذلك شخصًا واحدًا على الجهازين. نحسبك مرة واحدة، ويمكنك أن ترى ما أرسلته وأن تغيّره على كليهما.',
    secret: 'يُرجى عدم إعطاء الرمز لأحد. فمن يستخدمه يمكنه رؤية ما أرسلته والإجابة بدلًا منك.',
    again: 'إظهار رمز جديد',
    enter: 'كتابة رمز من جهاز آخر',
  },
  deviceHere: {
    title: 'المتابعة على هذا الجهاز',
    lead: 'يُرجى كتابة الرمز الظاهر على جهازك الآخر. للحصول عليه، يُرجى الانتقال هناك إلى «أنت» واختيار «المتابعة على جهاز آخر».',
    own: 'يُرجى استخدام رمز من جهازك أنت فقط. فمن لديه ذلك الجهاز يمكنه رؤية ما ترسله من هنا.',
    tookPart:
      'شارك شخص من قبل على هذا الجهاز. ما أرسله يبقى، ويُحسب لشخص آخر. ولن تمكن رؤيته أو تغييره هنا بعد الآن. إذا كنت أنت ذلك الشخص، فيُرجى حذف إجاباتك أولًا.',
    code: 'الرمز',
    hint: 'يتكوّن الرمز من 8 أحرف وأرقام. لا حاجة إلى الشرطة ولا إلى الأحرف الكبيرة.',
    go: 'المتابعة هنا',
    wrong: 'هذا الرمز لا يعمل. ربما انتهى وقته أو استخدمه أحد. يُرجى الحصول على رمز جديد من جهازك الآخر.',
    tooMany: 'كُتبت رموز خاطئة كثيرة. يُرجى الانتظار دقيقة ثم المحاولة مرة أخرى.',
  },
  newTab: {
    title: 'فتح هذه الجلسة في نافذة جديدة',
    why: 'هذه الصفحة داخل موقع آخر، ولا يسمح لها متصفحك بحفظ ملف كوكيز هناك. نستخدم ملف كوكيز واحدًا كي يُحسب كل شخص مرة واحدة. وهو لا يدل على هويتك.',
    open: 'فتح في نافذة جديدة',
    phone: 'أو يمكنك مسح رمز QR لفتحها على هاتفك.',
    qr: 'رمز QR لعنوان هذه الجلسة',
  },
  door: {
    code: 'يُرجى كتابة الرمز للانضمام إلى هذه الجلسة',
    codeWhere: 'يظهر الرمز على الشاشة، في مكالمة الفيديو أو في القاعة.',
    invitation: 'تحتاج إلى دعوة للانضمام إلى هذه الجلسة',
    invitationHow:
      'إذا وصلتك دعوة، فيُرجى فتح الرابط الذي فيها مرة أخرى على هذا الجهاز. وإذا لم تصلك، فيُرجى سؤال من أخبرك عن هذه الجلسة.',
    watch: 'ما زال بإمكانك المشاهدة والاستماع في مكالمة الفيديو.',
    have: 'كتابة أحرف دعوتي',
  },
  ticket: {
    title: 'الانضمام بالدعوة',
    lead: 'يُرجى كتابة نهاية الرابط الذي في دعوتك: الأحرف والأرقام التي بعد علامة #.',
    code: 'أحرف الدعوة وأرقامها',
    hint: 'عددها 16. لا حاجة إلى الشرطات ولا إلى الأحرف الكبيرة.',
    one: 'لا تدل دعوتك على هويتك. وبها تُحسب شخصًا واحدًا على كل أجهزتك.',
    secret: 'يُرجى عدم مشاركتها. فمن يستخدمها يمكنه رؤية ما أرسلته والإجابة باسمك.',
    wrong:
      'هذه الدعوة لا تعمل. يُرجى التحقق من الأحرف والأرقام. إذا كانت صحيحة، فيُرجى طلب دعوة جديدة ممن أرسلها إليك.',
  },
  arriving: {
    title: 'سيُفتح لك الباب بعد قليل',
    why: 'ينضم الآن أشخاص كثيرون من الشبكة نفسها التي تستخدمها، مثل شبكة مدرستك أو مكان عملك أو شركة هاتفك.',
    what: 'لا حاجة إلى فعل أي شيء. ستفتح هذه الصفحة الجلسة لك تلقائيًا، وعادةً خلال نصف دقيقة.',
  },
  outcomes: {
    title: 'ماذا نتج عن ذلك',
    lead: 'ما قاله الناس، وما قرّرناه، وما لم نُجب عنه بعد.',
    none: 'لم نقرّر شيئًا بعد. سنكتب ذلك هنا عندما نقرّر.',
    status: { open: 'لم يُحسم بعد', partly: 'تم جزء منه', done: 'تم', not: 'لم يتم' },
    decided: (date) => `تاريخ القرار: ${date}.`,
    due: (date) => `سنقول المزيد في موعد أقصاه: ${date}.`,
    late: 'متأخر',
    overdue: (date) => `كان علينا أن نقول المزيد في موعد أقصاه: ${date}. لم نفعل ذلك بعد.`,
    more: 'قراءة المزيد عن هذا',
    answers: 'هذا جواب عن:',
    kinds: {
      topic: 'موضوع',
      poll: 'سؤال طرحناه',
      question: 'سؤال ممن شاركوا',
      point: 'نقطة رئيسية من مجموعة',
      notAsked: 'شيء لم نسأل عنه',
      experience: 'تجربة شاركها شخص ما',
    },
    earlier: (date) => `ما قلناه من قبل: ${date}`,
    tookPart: (some) => `عدد من شاركوا: ${number(some)}.`,
    fewTookPart: (some) => `عدد من شاركوا أقل من ${number(some)}.`,
    openOf: (open, all) =>
      open === 0 ? 'يوجد هنا جواب عن كل ما قيل.' : `لا جواب بعد: ${number(open)} من ${number(all)}.`,
    asked: 'ما سألنا عنه',
    noResult: 'نتيجة هذا السؤال غير معروضة.',
    fewAnswered: 'عدد من أجابوا قليل جدًا، فلا نعرض النتيجة.',
    questions: 'ما سأل عنه الناس',
    points: 'ما قالته المجموعات',
    disagree: (prompt) => `${prompt}: ما لم تتفق عليه مجموعة`,
    support: (some) => `عدد من يريدون جوابًا عن هذا: ${number(some)}.`,
    behind: (some) => `عدد من قالوا هذا أو يوافقون عليه: ${number(some)}.`,
    moreQuestions: (some) => `أسئلة أخرى على اللوحة: ${number(some)}.`,
    answered: 'ماذا نتج عن ذلك:',
    open: 'لا جواب بعد',
    notForAll: 'لم يكن بإمكان الجميع الانضمام إلى هذه الجلسة. لا نعرض ما كتبه الناس فيها.',
    sessions: 'كل جلسة',
    feed: 'متابعة هذه الصفحة في قارئ الخلاصات (Atom)',
    all: 'ماذا نتج عن كل الجلسات',
    address: {
      title: 'رسالة بالبريد الإلكتروني عندما تكون هناك أخبار',
      lead: 'يمكنك ترك عنوان بريد إلكتروني. سنكتب إليه مرة واحدة، عندما تكون هناك أخبار عمّا قاله الناس في هذه الجلسة.',
      apart:
        'نحفظ العنوان بعيدًا عمّا قلته، ومشفّرًا. ونحذفه بعد أن نكتب إليك. لقراءة ما نتج عن كلماتك أنت، يمكنك حفظ رابط صفحتك الخاصة.',
      label: 'عنوان البريد الإلكتروني',
      leave: 'أريد رسالة واحدة',
      remove: 'حذف عنواني',
      wrong: 'يُرجى إدخال عنوان بريد إلكتروني، مثل name@example.com',
      left: 'سنكتب إليك مرة واحدة، عندما تكون هناك أخبار.',
      removed: 'حذفنا هذا العنوان، إن كان لدينا.',
      subject: (session) => `هناك أخبار: ${session}`,
      text: (session, link) =>
        `طلبت منا أن نخبرك عندما تكون هناك أخبار عمّا قاله الناس في ${quoted(session)}.\n\nيمكنك قراءة ما نتج عن ذلك هنا: ${link}\n\nهذه هي الرسالة الوحيدة التي نرسلها إليك. لقد حذفنا عنوانك.`,
    },
    yours: 'ماذا نتج عمّا قلته',
    yoursLead: 'لا أحد غيرك يرى أيًا من هذه يتعلق بما قلته.',
    you: 'ما قلته أو أيّدته:',
  },
  late: {
    title: 'الإجابة بعد الجلسة',
    lead: 'انتهت الجلسة. لا تزال الإجابة عن هذه الأسئلة ممكنة. نحسب الإجابات التي تصل بعد الجلسة على حدة.',
    until: (day, time) => `تمكن الإجابة حتى ${day}، الساعة ${time}.`,
    live: 'وصلت إجابتك عن هذا السؤال أثناء الجلسة، فلا يمكن تغييرها الآن.',
    over: 'لم نعد نستقبل إجابات لهذه الجلسة.',
  },
  notAsked: {
    lead: 'يمكنك أن تكتب هنا ما فاتنا أن نسأل عنه، أو أن تؤيد ما كتبه غيرك. نقرأ كل شيء، ونرد على كل ما يظهر في هذه الصفحة.',
    label: 'ما الذي كان يجب أن نسألك عنه؟',
    send: 'إرسال',
    until: (day, time) => `انتهت الجلسة. لا تزال الكتابة هنا ممكنة حتى ${day}، الساعة ${time}.`,
    over: 'لم نعد نستقبل المزيد لهذه الجلسة.',
    yours: 'ما كتبته لنا',
    all: 'ما كتبه الناس لنا',
    none: 'لا شيء في هذه الصفحة بعد.',
    own: 'هذا ما كتبته أنت',
    support: 'وأنا أوافق',
    late: 'أُرسل بعد الجلسة',
    noReply: 'لا رد بعد',
    reply: 'ردّنا',
    section: 'ما لم نسأل عنه',
    more: (some) => `المزيد غير المعروض هنا: ${number(some)}.`,
  },
  toSession: 'العودة إلى الجلسة',
  problems: {
    notFound: {
      title: 'لم نجد هذه الصفحة',
      message: 'يُرجى التأكد من الرابط، أو اختيار جلسة من القائمة.',
    },
    closed: {
      title: 'هذه الجلسة مغلقة',
      message: 'لم يعد بإمكانك الإجابة أو السؤال هنا. اختر جلسة أخرى من القائمة.',
    },
    stopped: {
      title: 'توقفت هذه الجلسة',
      message:
        'هناك عطل من جانبنا ونعمل على إصلاحه. ما أرسلته من قبل محفوظ. يُرجى المحاولة مرة أخرى بعد بضع دقائق.',
    },
    noCookies: {
      title: 'لم نتمكن من قبول إجابتك',
      message: 'للمشاركة، يجب السماح بملفات الكوكيز. نستخدم ملفًا واحدًا، وهو لا يدل على هويتك.',
    },
    tooOften: {
      title: 'يُرجى الانتظار لحظة',
      message: 'فُتحت من عندك صفحات كثيرة في وقت قصير. يُرجى الانتظار بضع ثوانٍ ثم المحاولة مرة أخرى.',
    },
    unreadable: {
      title: 'لم نتمكن من قراءة ذلك',
      message: 'يُرجى العودة وإعادة تحميل الصفحة ثم المحاولة مرة أخرى.',
    },
    fault: {
      title: 'حدث خطأ',
      message: 'الخطأ منا وليس منك. يُرجى المحاولة مرة أخرى بعد لحظة.',
    },
  },
  otherSite: 'أُرسلت هذه الاستمارة من موقع آخر. يُرجى فتح صفحتنا وإرسالها من هناك.',
}

const refusals: Language['refusals'] = {
  'poll.optionUnknown': 'يُرجى اختيار إجابة من القائمة.',
  'answer.count': 'يُرجى اختيار العدد الذي يطلبه السؤال من الإجابات.',
  'answer.other': 'يُرجى كتابة ما تعنيه عبارة «شيء آخر» عندك، أو اختيار إجابة أخرى.',
  'answer.order': 'يُرجى اختيار مرتبة لكل بند.',
  'answer.hundred': 'يُرجى توزيع النقاط الـ100 كلها.',
  'answer.range': 'يُرجى كتابة عدد صحيح ضمن الحدود المذكورة، بالأرقام. مثلًا 12.',
  'answer.empty': 'يُرجى كتابة إجابتك.',
  'answer.statements': 'يُرجى اختيار «أوافق» أو «لا أوافق» أو «أتخطّى» لعبارة واحدة على الأقل.',
  'command.unreadable': 'لم نتمكن من قراءة ذلك. يُرجى إعادة تحميل الصفحة والمحاولة مرة أخرى.',
  'command.notAllowed': 'لا يمكن فعل ذلك من هذه الصفحة.',
  'command.tooFast': 'الإرسال سريع جدًا. يُرجى الانتظار لحظة ثم المحاولة مرة أخرى.',
  'command.tooMany': 'أرسلت أقصى ما يمكن لشخص واحد في هذه الجلسة. ما أرسلته من قبل محفوظ.',
  'connection.tooMany': 'هذه الجلسة مفتوحة لديك في أماكن كثيرة. يُرجى إغلاق بعضها ثم إعادة تحميل هذه الصفحة.',
  'poll.unknown': 'هذا السؤال ليس من هذه الجلسة.',
  'poll.notOpen': 'لم يُفتح هذا السؤال بعد.',
  'poll.closed': 'أُغلق هذا السؤال، فلم نتمكن من أخذ إجابتك.',
  'poll.alreadyOpen': 'هذا السؤال مفتوح من قبل. ربما فتحه شخص آخر من فريق الجلسة.',
  'poll.alreadyClosed': 'هذا السؤال مغلق من قبل. ربما أغلقه شخص آخر من فريق الجلسة.',
  'poll.otherRun': 'طُرح هذا السؤال مرة أخرى بعد ذلك. يُرجى الإجابة عن السؤال الجديد.',
  'poll.resultAlreadyShown': 'النتيجة ظاهرة من قبل. ربما أظهرها شخص آخر من فريق الجلسة.',
  'poll.resultAlreadyHidden': 'النتيجة مخفية من قبل. ربما أخفاها شخص آخر من فريق الجلسة.',
  'poll.answeredLive': 'وصلت إجابتك عن هذا السؤال أثناء الجلسة، فلا يمكن تغييرها الآن.',
  'poll.notAnswered': 'لم تصلنا منك إجابة عن هذا السؤال، فلا يوجد ما يُحذف.',
  'poll.alreadyModerated': 'تم ذلك من قبل. ربما فعله شخص آخر من فريق الجلسة.',
  'poll.textUnknown': 'غيّر كاتب هذا النص ما كتبه أو حذفه.',
  'poll.resultNever': 'هذا السؤال مُعدّ بحيث لا تظهر نتيجته للمشاركين أبدًا.',
  'people.unknown': 'يُرجى اختيار إجابة من القائمة.',
  'session.paused': 'الجلسة متوقفة مؤقتًا. إجابتك ما زالت هنا. يمكنك إرسالها عندما تُستأنف الجلسة.',
  'session.ended': 'انتهت الجلسة، فلم نتمكن من قبول هذا.',
  'session.full': 'اكتمل العدد الذي خُصصت له هذه الجلسة، فلم نتمكن من قبول هذا.',
  'code.again': 'أدخل رمز الدخول مرة أخرى قبل إنهاء الجلسة.',
  'session.notEnded': 'لم تنتهِ الجلسة. يجب إنهاؤها أولًا.',
  'session.sealed':
    'هذه الجلسة مغلقة الآن. حفظنا ما قاله الناس من دون معرفة من قاله، فلا يمكن إضافة شيء أو تغييره.',
  'session.stopped': 'توقفت هذه الجلسة بسبب عطل من جانبنا. نعمل على إصلاحه.',
  'session.alreadySo': 'تم ذلك من قبل. ربما فعله شخص آخر من فريق الجلسة.',
  'team.unknown': 'هذا الشخص ترك الفريق، أو لم يذكر اسمه بعد.',
  'activity.unknown': 'لم يعد ذلك في برنامج الجلسة. ربما حذفه شخص آخر من فريق الجلسة.',
  'activity.changed': 'غيّر شخص آخر من فريق الجلسة هذا. يُرجى مراجعة النص الجديد، ثم إجراء التغيير.',
  'activity.asked': 'طُرح هذا من قبل، فيبقى في برنامج الجلسة. يمكنك تخطّيه بدلًا من ذلك.',
  'activity.sameOption': 'هناك إجابتان متطابقتان. يُرجى تغيير إحداهما.',
  'activity.full': 'يتسع برنامج الجلسة لما لا يزيد على 100 نشاط. يُرجى حذف نشاط أولًا.',
  'note.unknown': 'لم نجد هذه الملاحظة.',
  'question.unknown': 'حُذف هذا السؤال.',
  'question.notYet': 'يمكن طرح الأسئلة بعد أن تبدأ الجلسة. يُرجى نسخ النص والاحتفاظ به حتى ذلك الحين.',
  'question.tooMany': 'طرحت أقصى عدد من الأسئلة يمكن لشخص واحد. يمكنك تأييد أسئلة الآخرين.',
  'question.tooManyWaiting': 'عدة أسئلة منك تنتظر القراءة. عندما يقرأ فريق الجلسة أحدها، يمكنك طرح سؤال آخر.',
  'question.notYours': 'لا يمكن تغيير السؤال إلا لمن طرحه.',
  'question.decided': 'ينظر فريق الجلسة في هذا السؤال الآن، فلا يمكنك تغييره. يمكنك حذفه وطرحه مرة أخرى.',
  'question.notShown': 'هذا السؤال ليس على اللوحة.',
  'question.alreadySo': 'تم ذلك من قبل. ربما فعله شخص آخر من فريق الجلسة.',
  'question.reason': 'يُرجى اختيار سبب. سيراه من طرح السؤال.',
  'question.changed': 'غيّر شخص هذا السؤال أو اتخذ قرارًا بشأنه الآن. يُرجى مراجعته مرة أخرى.',
  'question.notGiven': 'لم يُسلَّم هذا السؤال إلى المتحدثين.',
  'question.taken': 'يقرأ شخص آخر من فريق الجلسة هذا السؤال. يمكنك أخذه بعد دقيقة.',
  'question.topic': 'يُرجى اختيار موضوع من القائمة، أو تركه فارغًا.',
  'question.answering': 'يُجاب عن هذا السؤال الآن. يُرجى وضع علامة أنه أُجيب عنه، ثم جمعه مع غيره.',
  'question.join': 'لا يمكن جمعه إلا مع سؤال على اللوحة لم يُجمع مع سؤال آخر.',
  'danger.unknown': 'لم نجد هذه الرسالة.',
  'danger.taken': 'تولى شخص آخر هذا من قبل. اسمه مذكور معه.',
  'breakout.unknown': 'هذه المجموعات ليست جارية. يُرجى إعادة تحميل الصفحة لرؤية المجموعات الحالية.',
  'breakout.running': 'هناك مجموعات جارية. يجب إنهاؤها أولًا.',
  'breakout.prompt': 'يُرجى اختيار أحد المواضيع.',
  'breakout.alreadySo': 'تم ذلك من قبل.',
  'breakout.over': 'انتهت المجموعات. حفظنا ما أرسلته من قبل.',
  'breakout.removed': 'أخرجك فريق الجلسة من المجموعات. لا يزال بإمكانك الكتابة وحدك.',
  'breakout.notIn': 'يُرجى الانضمام إلى مجموعة أولًا، أو الكتابة وحدك.',
  'breakout.group': 'هذه المجموعة انتهت أو لم تعد موجودة. يُرجى اختيار مجموعة أخرى.',
  'breakout.room': 'يُرجى كتابة رقم غرفتك أو طاولتك.',
  'breakout.full': 'هذه المجموعة ممتلئة. يُرجى اختيار مجموعة أخرى.',
  'breakout.tooMuch':
    'أضفت أقصى ما يمكن لشخص واحد في هذه المرة. لا يزال بإمكانك الموافقة على ما قاله الآخرون.',
  'breakout.tooOften':
    'انضممت إلى مجموعات مرات كثيرة. إذا احتجت إلى الانتقال مرة أخرى، يُرجى طلب ذلك من فريق الجلسة.',
  'breakout.moved': 'أنت الآن في مجموعة أخرى. إذا كان هذا لا يزال مناسبًا لها، يُرجى إرساله مرة أخرى.',
  'breakout.contribution': 'هذا النص حُذف، أو كتبه شخص آخر.',
  'breakout.notScribe': 'يدوّن شخص آخر الملاحظات الآن. يمكنك تولي ذلك بدلًا منه.',
  'breakout.sent': 'أُرسلت ملاحظات هذه المجموعة من قبل.',
  'breakout.empty': 'يُرجى كتابة نقطة رئيسية واحدة على الأقل.',
  'breakout.notOffered': 'لا توجد ملاحظات للمراجعة حاليًا.',
  'breakout.notJudged': 'يجب أن يقول معظم من كانوا في المجموعة عند بدء الكتابة إن هذا يعبّر عنها بصدق.',
  'breakout.point': 'هذا لا يُعرض على الجميع حاليًا.',
  'undo.late': 'فات وقت التراجع عن هذا.',
  'undo.notLast': 'حدث شيء آخر بعد ذلك، فلا يمكن التراجع عن هذا.',
  'undo.answered': 'أجاب بعض الناس بالفعل، فلا يمكن التراجع عن هذا. يمكنك إغلاق السؤال بدلًا من ذلك.',
  'server.busy': 'لدينا ضغط كبير الآن. حفظنا هذا على جهازك وسنحاول مرة أخرى.',
  'server.storage': 'لا يمكننا حفظ أي شيء حاليًا. سنحاول مرة أخرى بعد قليل.',
  'server.stopping': 'نعيد التشغيل الآن. سنحاول مرة أخرى بعد لحظة.',
}

export default { live, breakouts, board, settings, refusals } satisfies LiveLanguage
