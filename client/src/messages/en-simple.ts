import { count, list, number, people } from '../words/numbers.ts'
import type { Share } from '../words/share.ts'
import { board as englishBoard } from './en/board.ts'
import { breakouts as englishBreakouts } from './en/breakouts.ts'
import { pages as englishPages } from './en/pages.ts'
import { refusals as englishRefusals } from './en/refusals.ts'
import { settings as englishSettings } from './en/settings.ts'
import { en } from './en.ts'
import { experience } from './experience/en-simple.ts'
import type { Language, LiveLanguage, Messages } from './messages.ts'

const { quoted } = en.kinds
const ifYouWant = (label: string) => `${label}, if you want`
const answered = (all: number) => `${people(all)} answered.`
const letters = (value: number) => count(value, 'letter or space', 'letters and spaces')
const withUnit = (value: number, unit: string | undefined) =>
  unit === undefined ? number(value) : `${number(value)} ${unit}`
const scaleEnds = ([least, low]: [number, string], [most, high]: [number, string]) =>
  `${number(least)} means ${quoted(low)}. ${number(most)} means ${quoted(high)}.`

/** `4,312 people answered. About 6 in 10 of them`; counts where they are few. */
function ofPeople({ count, all, tenths }: Share): string {
  const before = answered(all)
  if (count === all) return `${before} ${all === 1 ? 'They' : 'All of them'}`
  if (tenths === null) return `${before} ${number(count)} of them`
  if (tenths === 0) return `${before} Fewer than 1 in 10 of them`
  return `${before} ${tenths === 10 ? 'Nearly all of them' : `About ${tenths} in 10 of them`}`
}

const kinds: Messages['kinds'] = {
  ...en.kinds,
  sayWhat: 'If you chose something else, please say what',
  skipped: (some) => `${people(some)} did not want to say.`,
  rounded: 'We show the nearest whole number. So the numbers do not add up to 100.',
  overlapping: 'People could choose more than one answer. So the percentages do not add up to 100.',
  topChoices: (all, most, top) =>
    `${answered(all)} The answers that came up most were ${list(top)}. Each of them got ${number(most)}.`,
  single: {
    ...en.kinds.single,
    only: (choice) => `1 person answered. They said ${choice}.`,
    top: (share, choice) => `${ofPeople(share)} said ${choice}.`,
  },
  multiple: {
    nothing: 'Choose one answer or more',
    any: 'Choose all the answers that fit.',
    atLeast: (least) => `Choose ${number(least)} or more answers.`,
    upTo: (most) => `Choose up to ${count(most, 'answer', 'answers')}.`,
    exactly: (most) => `Choose ${count(most, 'answer', 'answers')}.`,
    between: (least, most) => `Choose from ${number(least)} to ${number(most)} answers.`,
    only: (choice) => `1 person answered. They chose ${choice}.`,
    top: (share, choice) => `${ofPeople(share)} chose ${choice}.`,
  },
  scale: {
    ...en.kinds.scale,
    nothing: 'Choose one of the numbers',
    mean: (all, mean, least, most) => {
      const chose = all === 1 ? `They chose ${number(mean)}` : `The average answer was ${number(mean)}`
      return `${answered(all)} ${chose}. ${scaleEnds(least, most)}`
    },
    compared: (before, after) =>
      `Before, the average answer was ${number(before)}. Now it is ${number(after)}.`,
  },
  ranking: {
    ...en.kinds.ranking,
    nothing: 'Choose a place for every answer',
    top: (item) => `${item} came first when we put all the answers together.`,
    first: (share) => `${ofPeople(share)} put it first.`,
    together: (all, top) => `${answered(all)} ${list(top)} came first together.`,
  },
  points: {
    ...en.kinds.points,
    nothing: 'Share out your 100 points',
    howTo: 'You have 100 points to share out. Give more points to what matters more.',
    top: (all, top, most) => {
      const shared = `${people(all)} shared out ${all === 1 ? '100' : 'their'} points. ${list(top)} got the most points.`
      const each = top.length > 1 ? 'Each of them' : 'It'
      return all === 1
        ? `${shared} ${each} got ${number(most)} of 100.`
        : `${shared} ${each} got an average of ${number(most)} of 100.`
    },
    mean: 'Average points',
    done: 'You have shared out all 100 points.',
    left: (left) => `You have ${number(left)} of 100 points left to share out.`,
    tooMany: (more) => `That is ${count(more, 'point', 'points')} too many.`,
  },
  numeric: {
    ...en.kinds.numeric,
    nothing: 'Write a number',
    only: (value, unit) => `1 person answered. They said ${withUnit(value, unit)}.`,
    half: (from, to) => `Half of the answers or more were from ${number(from)} to ${number(to)}.`,
  },
  text: {
    nothing: 'Write your answer',
    unread: (all) => `${answered(all)} A host will check the answers before you see them here.`,
    shown: (all, shown) => `${answered(all)} You can see ${count(shown, 'answer', 'answers')} here.`,
  },
  words: {
    ...en.kinds.words,
    nothing: 'Write one word or a few words',
    only: 'One word or a few words',
    one: (place) => `Answer ${number(place)}: one word or a few words`,
    optional: ifYouWant,
    unread: (all) => `${answered(all)} You will see the words here when a host has checked them.`,
    noneTwice: (all) => `${answered(all)} No word here came from more than 1 person.`,
    top: (all, words, more, most) => {
      const named = more > 0 ? [...words, `${number(more)} more`] : words
      const said = named.length > 1 ? 'each of them' : 'it'
      return `${answered(all)} Of the words here, ${list(named)} came up most. ${people(most)} said ${said}.`
    },
  },
  statements: {
    ...en.kinds.statements,
    nothing: 'Choose agree, disagree or pass for one sentence or more',
    howTo: 'You can leave out any that you like.',
    noneAgreed: (all) => `${answered(all)} No one agreed with any of the sentences.`,
    together: (all, top, most) =>
      `${answered(all)} The sentences that the most people agreed with were ${list(top)}. ${people(most)} agreed with each of them.`,
    top: (all, statement, agreed, disagreed) => {
      const claim =
        2 * agreed > all
          ? `Most people agreed with ${statement}.`
          : `The sentence that the most people agreed with was ${statement}.`
      const against = disagreed === 0 ? '' : ` ${people(disagreed)} disagreed.`
      return `${answered(all)} ${claim} ${people(agreed)} agreed.${against}`
    },
  },
}

const polls: Messages['polls'] = {
  ...en.polls,
  open: 'This question is open now',
  closedQuestion: (question) => `This question is closed: ${question}`,
  anonymous: 'Your answer does not say who you are. You can change it until the question closes.',
  heard: (time) => `We got your answer at ${time}`,
  closedUnchanged: (answer, earlier) =>
    `This question closed before you sent your change. You wrote: ${answer}. We counted the answer that you sent before: ${earlier}.`,
  soon: 'You may see the result here soon.',
}

const questions: Messages['questions'] = {
  ...en.questions,
  none: 'There are no questions on the board. The board is the list of questions.',
  noneYet: 'There are no questions on the board yet. You could ask the first one.',
  now: 'Getting an answer now',
  orders: { ...en.questions.orders, most: 'Most support' },
  live: 'Back to the list that changes by itself',
  fresh: (some) =>
    some === 1 ? 'There is 1 new question. Show it' : `There are ${number(some)} new questions. Show them`,
  nothing: 'There is nothing here yet.',
  gone: 'This is not in the list any more.',
  support: 'I want an answer to this too',
  edit: 'Write your question in other words',
  alike: 'Someone may have asked this already. You can support their question instead.',
  topic: 'What is it about? You can leave this out.',
  privatePage: {
    link: 'Save the link to your private page',
    use: 'so that you can look again later. Anyone who has the link can read it.',
  },
  outcome: {
    ...en.questions.outcome,
    held: 'A host has read this. They have saved it for later.',
    shorten: 'A host has asked you to make it shorter. Or you can ask one thing at a time.',
    combined: (text) => `We put it together with a question that is like it: ${quoted(text)}.`,
    now: 'It is getting an answer now.',
    inWriting: (answer) => `This is the answer in writing: ${answer}`,
    answered: (answer) =>
      answer === undefined ? 'It got an answer in the session.' : `It got this answer: ${answer}`,
    notShown: 'We do not show it.',
    withdrawn: 'You removed this question. We have deleted the words.',
  },
  declined: {
    personal: 'It names someone. Or people could tell which child it is about.',
    abusive: 'It has words that could upset people or be rude to them.',
    offTopic: 'It is not about what this session is about.',
    case: 'It is about what happened to one person. We cannot look into that here.',
    asked: 'Someone has already asked it.',
    time: 'There was not enough time to answer it. We have still read it.',
  },
  outcomes: {
    all: (asked, parts) =>
      [`People asked ${count(asked, 'question', 'questions')}`, ...parts].map((part) => `${part}.`).join(' '),
    shown: (some) => `${count(some, 'is', 'are')} on the board`,
    combined: (some) => `We put ${number(some)} together with another question`,
    waiting: (some) =>
      some === 1
        ? '1 is waiting for a host to read it'
        : `${number(some)} are waiting for a host to read them`,
    withdrawn: (some) =>
      some === 1
        ? '1 was removed by the person who asked it'
        : `${number(some)} were removed by the people who asked them`,
    declined: (some, why) => `We do not show ${number(some)}: ${why}`,
    why: {
      personal: (some) => `${number(some)} could show who someone is`,
      abusive: (some) => `${number(some)} could upset people or be rude to them`,
      offTopic: (some) => `${count(some, 'was', 'were')} not about this session’s topic`,
      case: (some) => `${count(some, 'was', 'were')} about what happened to one person`,
      asked: (some) => `someone had already asked ${number(some)}`,
      time: (some) => `there was no time for ${number(some)}`,
    },
    reasons: en.questions.outcomes.reasons,
  },
}

const details: Messages['details'] = {
  ...en.details,
  unsent: (text) => `You wrote: ${quoted(text)} We have not sent it.`,
  unknown:
    'We could not check this for names and other details. Read it again before you send it. Other people could find out who it is about.',
  found: (parts) => `This looks like ${list(parts)}. Other people could find out who it is about.`,
  part: (kind, text) => `${kind}: ${quoted(text)}`,
  names: {
    ...en.details.names,
    idNumber: 'a number that shows who someone is',
    birthDate: 'the date when someone was born',
  },
}

const live: Messages = {
  ...en,
  language: { code: 'en-simple', direction: 'ltr', name: 'Easy Read' },
  unchecked:
    'These pages are in Easy Read. People with learning disabilities have not checked these words yet. If something is not clear, you can also choose English.',
  untranslated: 'There is no Easy Read version of this yet.',
  kinds,
  polls,
  questions,
  details,
  error: 'Problem:',
  skip: 'Go to the main part of the page',
  notLoaded: 'We could not show this part.',
  refresh: 'Load this page again',
  rehearsal: 'This is only practice. The people are not real. Nothing counts.',
  safety:
    'Do not write a child’s name, school or address. Do not write their diagnosis. A diagnosis is the name of a condition.',
  readFirst: 'A host will check this before anyone else sees it. Hosts run the session.',
  urgent:
    'Is someone in danger now? Call 999. Are you worried about a child? Call the NSPCC on 0808 800 5000. Are you under 19? Call Childline on 0800 1111.',
  helping: {
    summary: 'I am helping a person',
    who: 'Whose words are these?',
    own: 'I write for myself',
    theirWords: 'I am helping a person. These are their words.',
    helperView: 'I am helping a person. This is what I think.',
    apart: 'We count these on their own.',
  },
  contentNote: { show: 'Show me the question', skip: 'Skip this question' },
  speech: {
    speak: 'Say it. You do not have to type.',
    where:
      'The company that makes your browser may hear your voice. It could be Apple, Google or Microsoft. It turns your voice into words. We get only the words that you send. Do not say a child’s name, school, diagnosis or address.',
    start: 'Start',
    stop: 'Stop',
    listening: 'You can talk now. Your words go into the box.',
    failed: 'That did not work. Try again. Or you can type.',
  },
  status: {
    lost: 'You are not online. We are trying to connect you again. Your answers are safe.',
    requests:
      'Your internet does not let us show changes straight away. This page looks for changes every few seconds. You can take part as usual.',
    noCookies:
      'You need to allow cookies to take part. A cookie is a small file on your device. We use one cookie. It does not say who you are. When you have allowed it, load this page again.',
    gone: 'This session is now closed.',
    stopped:
      'This session has stopped. Something went wrong on our side. What you sent is safe. This page will carry on when we have fixed it.',
    tooMany: 'This session is open in too many tabs. Close some of them. Then this page will connect.',
  },
  connected: 'You are online again.',
  results: {
    ...en.results,
    none: 'When a question has closed, the results will appear here. Results show what people said.',
  },
  help: 'Help, and how the page looks',
  call: 'Open the video call in a new tab',
  notStartedMore: 'Questions will appear here. You do not need to load the page again.',
  received: (time) => `We got this at ${time}.`,
  preferNotToSay: 'I do not want to say',
  upTo: (most) => `You can use up to ${letters(most)}.`,
  left: (left) => `You have ${letters(left)} left.`,
  sendingLater:
    'We have not sent this yet. It is saved on this device. We will send it when you are online again.',
  pausedNote: 'This page does not change by itself now. It may not show the newest things.',
  segments: {
    ...en.segments,
    talk: { title: '', more: 'Listen to the video call. Questions will appear here.' },
    readOut: {
      title: 'What groups said',
      more: 'Listen to the video call. The main points will appear here.',
    },
    board: {
      title: 'Answering your questions',
      more: 'You can ask a question. You can also support a question from someone else. This says that you want an answer too.',
    },
    notAsked: { title: 'What did we not ask you about?', more: 'Tell us what we left out' },
    break: { title: 'We are taking a short break', more: 'Stay on this page. It will carry on by itself.' },
  },
  sessionPaused: 'We are taking a short break. Stay on this page. It will carry on by itself.',
  thanksMore: 'This session has ended. We have saved what you said. Your name is not with it.',
  whatNext:
    'We will read everything that people said. Then we will tell everyone what we heard. We will also tell everyone what happens next.',
  aboutYou: {
    ...en.aboutYou,
    summary: 'Tell us about you, if you want',
    why: 'This helps us to see who is taking part. It also shows us who we are missing. You do not have to answer. You can change your answers at any time.',
  },
  settings: 'How the page looks',
  broken: {
    ...en.broken,
    safe: 'What you have sent is safe. Were you writing something? Then you can see it below. You can copy it.',
  },
}

const breakouts: Language['breakouts'] = {
  ...englishBreakouts,
  heard: {
    ...englishBreakouts.heard,
    grace: 'The time for the groups has ended. Finish your sentence.',
  },
  left: {
    more: 'You have more time.',
    soon: 'You have a few minutes left. Think about your main points.',
    last: 'You have about one minute left.',
  },
  grace: 'The time has ended. Finish your sentence. What you have started will be sent by itself.',
  gracePlain: 'The time has ended. Finish your sentence and send it.',
  privatePage: {
    before: 'You can see what you said in a group, or alone, on',
    link: 'your private page',
    after: '. You can remove it there.',
  },
  removed: (text, reason) =>
    text === undefined
      ? `A host has taken you out of the groups. They said: ${quoted(reason)} You can still write on your own.`
      : `A host has removed ${quoted(text)}. They said: ${quoted(reason)}`,
  kept: 'What your group wrote, in the same words',
  keptAlone: 'What you wrote, in the same words',
  join: {
    ...englishBreakouts.join,
    waiting: 'When the host starts, we will put you in a group. You do not need to do anything.',
    leave: 'I do not want to join',
    lead: 'A few people talk about one question. They write down what matters to them. Only your group and hosts can read what you write. A host may read the main points to everyone. They will not say names.',
    roomMissing: 'Write the number of your room. For example, 7',
    tableMissing: 'Write the number of your table. For example, 7',
    anyPrompt: 'I do not mind',
    name: 'A first name for your group to see, if you want',
    nameHint: 'Write your name, not your child’s name. Only the group can see it.',
    orAlone: 'Or you can write by yourself. Take as long as you need. What you write counts just the same.',
    promptAlone: 'What do you want to write about? You can leave this out.',
  },
  group: {
    ...englishBreakouts.group,
    here: (group, others, names) => {
      const who =
        others === 0
          ? 'No one else is here yet.'
          : `${count(others, 'other person is', 'other people are')} here.`
      const known = names.length > 0 ? ` Names in the group: ${names.join(', ')}.` : ''
      return `You are in group ${group}. ${who}${known}`
    },
    readers:
      'Only this group and hosts can read what people write here. A host may read the main points to everyone. They will not say names.',
    alone:
      'You are writing alone. What you write counts just as much. Only hosts can read it. A host may read the main points to everyone. They will not say names.',
    empty: 'Nothing is written yet. Start with anything that you think of.',
    onTheWay: 'We are sending this',
    say: (some) => (some === 1 ? '1 person says this' : `${number(some)} people say this`),
    undoAgree: 'Take back ‘I agree’',
  },
  writeUp: {
    ...englishBreakouts.writeUp,
    title: 'The main points of your group',
    titleAlone: 'Your main points',
    alone:
      'What matters most to you? You can say it in a few main points. If you do not, we will use the first three things that you wrote.',
    noScribe:
      'No one is writing the main points yet. If no one does, we will use the points that most of you agreed with.',
    scribe: 'Someone is writing the main points. You can do it instead at any time. Nothing is lost.',
    begin: 'I will write the main points',
    takeOver: 'I will write them instead',
    beginAlone: 'Write my main points',
    isFair: 'Is this a fair way to say what your group said?',
    notQuite: 'Not quite fair',
    saidFair: 'You said: fair. We got your answer.',
    saidNotQuite: 'You said: not quite fair. We got your answer.',
    point: (place) => `Main point ${number(place)}`,
    optional: ifYouWant,
    disagree: 'What do you disagree about? You can leave this out.',
    disagreeHint: 'We will show this next to your main points.',
    saved: 'We have kept this. If you leave, someone else can carry on.',
    savedAlone: 'We have kept this. If you leave, you can come back to it.',
    offline: 'You are not online. What you write stays here. We will save it when you are online again.',
    paused: 'What you write stays here. We will keep it after the break.',
    saving: 'We keep it as you write.',
    checking: 'Your group is checking it. Most of you must say that it is fair.',
    sayFair: (some) => `${says(some)}: fair.`,
    sayNotQuite: (some) => `${says(some)}: not quite fair.`,
  },
  shown: {
    ...englishBreakouts.shown,
    none: 'Thank you. The groups have ended. We have kept everything that people wrote. A host reads out the main points of the groups. They will appear here.',
    dissent: (prompt) => `${prompt}: not everyone in the group agrees`,
  },
}

function says(some: number): string {
  return some === 0 ? 'No one says' : some === 1 ? '1 person says' : `${number(some)} people say`
}

const board: Language['board'] = {
  ...englishBoard,
  offline: 'You can search the board again when you are online.',
  none: 'We found no questions like that. You could ask it.',
  found: (all) => `We found ${count(all, 'question', 'questions')}.`,
  unseen: 'Questions that fewer people have seen',
}

const settings: Language['settings'] = {
  ...englishSettings,
  choices: { ...englishSettings.choices, calm: 'Less movement' },
  pause: 'Stop the page from changing by itself',
  resume: 'Let the page change by itself',
}

/** What pages without JavaScript of their own say: no browser downloads it. */
/** Made by a call that bundlers know to have no effect: browsers are then sent neither this nor the English that it is made of. */
export const pages: Language['pages'] = /* @__PURE__ */ (() => ({
  ...englishPages,
  experience,
  footer: {
    ...englishPages.footer,
    anonymous:
      'Your answers do not say who you are. We use one cookie. A cookie is a small file on your device. It helps us to count each person once. It does not say who you are.',
    danger:
      'Are you or a child in danger? Call 999. Do you want to talk to someone now? Call Samaritans on 116 123. It is free. You can call at any time.',
  },
  home: {
    ...englishPages.home,
    ways: 'How to take part',
    online: 'Online sessions',
    onlineHow:
      'You can join from home. You need a phone, tablet or computer. Each session has its own theme.',
    regional: 'Events near you',
    regionalHow: 'You can meet other people in your part of England. You need to sign up first.',
    details: 'More about this, and your calendar',
    allDates: 'Put all dates in your calendar',
    codeHint: 'The code has 6 letters. You can see it on the screen.',
    wrongCode: 'Write the 6 letters exactly as you see them on the screen',
  },
  event: {
    regional: 'Event near you',
    online: 'Online session',
    when: 'When is it?',
    ends: (time) => `It ends at ${time}.`,
    where: 'Where is it?',
    whereOnline: 'It is online. Use a phone, tablet or computer.',
    travel: 'How do I get there?',
    accessibility: 'Access',
    topics: 'What can I ask about?',
    signUp: 'Sign up for this event',
    notYet: 'You cannot sign up yet. Please look at this page again later.',
    cancelled: 'This event will not happen. You can choose another event. Or you can join an online session.',
    over: 'This has already happened.',
    early:
      'You can open the session before it starts. You can tell us about you. You can choose a language or Easy Read.',
    calendar: 'Put it in your calendar',
    about: 'About this session',
    all: 'All sessions and events',
  },
  tell: {
    title: 'Tell other people',
    lead: 'Do you know someone who should have their say? You can send them these words. Or you can use your own words. We do not see who sends it. We do not see who gets it.',
    share: 'Share',
    copy: 'Copy',
    copied: 'Copied',
    short: 'For a message',
    long: 'For a newsletter or a website',
    others: 'The same words in other languages',
    print: 'To print',
    printHow: 'You can put these in a waiting room, a school or a library. Open the page. Then print it.',
    poster: 'Poster (A4)',
    cards: 'Cards to cut out (A4)',
    scan: 'Scan the code with your phone. Or go to:',
    qr: 'QR code of the address of this site',
    picture: 'Speech bubbles',
  },
  board: { ...englishPages.board, none: 'We found no questions like that.' },
  notAsked: {
    ...englishPages.notAsked,
    lead: 'Tell us what we left out. You can also agree with what someone else told us. We read everything. We answer each one on this page.',
    until: (day, time) =>
      `The session has ended. You can still write here. You can do this until ${day} at ${time}.`,
    over: 'You cannot write here any more. The time for this is over.',
    noReply: 'We have not answered this yet',
    reply: 'Our answer',
  },
  outcomes: {
    ...englishPages.outcomes,
    title: 'What we did',
    lead: 'What people said. What we decided. What we have not answered yet.',
    none: 'We have not decided anything yet. When we have, we will tell you here.',
    status: { open: 'Not decided yet', partly: 'Part of it is done', done: 'Done', not: 'Not done' },
    decided: (date) => `We decided this on ${date}.`,
    due: (date) => `We will tell you more by ${date}.`,
    overdue: (date) => `We said we would tell you more by ${date}. We are late.`,
    more: 'Read more',
    answers: 'This is the answer to:',
    kinds: {
      topic: 'A topic',
      poll: 'A question we asked',
      question: 'A question that someone asked',
      point: 'A main point of a group',
      notAsked: 'Something we did not ask about',
      experience: 'What someone told us',
    },
    openOf: (open, all) =>
      open === 0
        ? 'We have answered everything.'
        : `We have not answered ${number(open)} of ${number(all)} yet.`,
    noResult: 'We do not show what people answered.',
    fewAnswered: 'Only a few people answered. So we do not show what they said.',
    disagree: (prompt) => `${prompt}: what a group did not agree about`,
    support: (some) => `${people(some)} want an answer to this.`,
    behind: (some) => `${people(some)} said this, or agree.`,
    answered: 'What we did:',
    notForAll: 'Not everyone could join this session. So we do not show what people wrote.',
    all: 'What we did after all the sessions',
    address: {
      title: 'Get an email when there is news',
      label: 'Email address',
      remove: 'Delete my address',
      left: 'We will send you one email when there is news.',
      subject: (session) => `There is news: ${session}`,
      lead: 'Write your email address here. We will send you one email when there is news about this session.',
      apart:
        'We keep your address away from what you said. No one can read it. When we have sent the email, we delete your address.',
      leave: 'Send me one email',
      wrong: 'Write an email address, like name@example.com',
      removed: 'We have deleted that address.',
      text: (session, link) =>
        `You asked us to tell you about ‘${session}’.\n\nThere is news. Read it here: ${link}\n\nWe will not send you more emails. We have deleted your address.`,
    },
    yours: 'What we did about what you said',
    yoursLead: 'Only you can see which of these are about what you said.',
    you: 'You said this, or you agreed:',
  },
  retention: {
    title: 'How long we keep who said what',
    days: (days) =>
      `${count(days, 'day', 'days')} after this session ends, we delete who said what. We also delete words that no one else can see.`,
    never: 'There is no date for this session yet. We keep who said what until we delete it.',
  },
  mine: {
    ...englishPages.mine,
    lead: 'Only people with this link can see this page. Your name is not on it. Save the link so that you can look again later.',
    received: (day, time) => `We got this on ${day} at ${time}.`,
    link: {
      title: 'The link to this page',
      renewed: 'You have made a new link. Your old links do not work now.',
      hint: 'Anyone who has this link can read this page. You can make a new link. Then the old link will stop working.',
      renew: 'Make a new link',
    },
    all: {
      link: 'Remove everything I said',
      title: 'Do you want to remove everything you said?',
      lead: 'We will take these things away:',
      items: [
        'the questions you asked',
        'the answers you wrote in your own words',
        'your answers to questions that are still open',
        'what you said in small groups',
        'what you told us about yourself',
      ],
      stays:
        'Did you choose an answer from a list? It still counts if the question has closed. Other people have used the results. What your group wrote together stays too. The questions you support still have your support.',
      later:
        'Nobody will see your words from now on. But people may have read them already. We delete your words from our records after the session ends.',
      yes: 'Remove everything',
    },
  },
  forget: {
    title: 'Forget me on this device?',
    lead: 'Do other people use this device? Then we can take these things off it:',
    items: [
      'the cookie. A cookie is a small file that shows you took part',
      'answers and questions that you have not sent yet',
      'the language and settings that you chose',
    ],
    counts: 'What you have sent still counts. But you cannot change it or remove it on this device any more.',
    save: 'Do you want to read your private page again? Then save the link to it first',
    yes: 'Forget me',
    no: 'Go back',
    done: 'We have forgotten you on this device',
    removed: 'We have taken these things off this device:',
    stays: 'What you sent still counts.',
    history:
      'This device may still keep a list of the pages that you looked at. You can delete the list in the settings of your browser.',
  },
  exit: {
    leave: 'Leave this page',
    keys: 'You can also press the Shift key 3 times to leave.',
    twoMore: 'Shift. Press 2 more times to leave.',
    oneMore: 'Shift. Press 1 more time to leave.',
    cancelled: 'You did not leave.',
  },
  languages: {
    title: 'Choose a language',
    lead: 'Choose the language that you want. Then the questions are in that language. What other people write stays in their own words. You can change the language at any time. We count answers in every language together.',
  },
  device: {
    title: 'Continue on another device',
    lead: 'Point the camera of your other device at the QR code. Or open this address on it, and write the code there.',
    qr: 'QR code of the address and the code below',
    once: 'The code works once, and only for a few minutes.',
    same: 'Then you are one person on both devices. We count you once. You can see and change what you sent on both devices.',
    secret: 'Do not give this code to other people. They could see what you sent. They could answer as you.',
    again: 'Show a new code',
    enter: 'Enter a code from another device',
  },
  deviceHere: {
    title: 'Continue on this device',
    lead: 'Write the code from your other device. You can find it there: go to ‘You’. Then choose ‘Continue on another device’.',
    own: 'Only use a code from your own device. The person who has that device can see what you send from here.',
    tookPart:
      'Someone has taken part on this device before. What they sent stays. We count it as another person. You cannot see it or change it here after this. Was that you? Then remove your answers first.',
    code: 'Code',
    hint: 'The code has 8 letters and numbers. You can leave out the dash and capital letters.',
    go: 'Continue here',
    wrong:
      'This code does not work. It may be too old. Or someone has used it. Get a new code from your other device.',
    tooMany: 'There have been too many wrong codes. Wait one minute. Then try again.',
  },
  newTab: {
    title: 'Open this session in a new tab',
    why: 'This page is inside another website. Your browser does not let it keep a cookie there. A cookie is a small file on your device. It helps us to count each person once. It does not say who you are.',
    open: 'Open in a new tab',
    phone: 'Or point the camera of your phone at the QR code. Then it opens on your phone.',
    qr: 'QR code of this session’s address',
  },
  door: {
    code: 'You need a code to join',
    codeWhere: 'You can see the code on the screen. Look at the video call, or at the screen in the room.',
    invitation: 'You need an invitation to join',
    invitationHow:
      'Did someone send you an invitation? Then open the link again on this device. If you have no invitation, ask the person who told you about this session.',
    watch: 'You can still watch and listen on the video call.',
    have: 'Write the letters from my invitation',
  },
  ticket: {
    title: 'Join with your invitation',
    lead: 'Look at the link in your invitation. Find the # sign. Write the letters and numbers that come after it.',
    code: 'Letters and numbers from your invitation',
    hint: 'There are 16. You can use small letters. You do not need the dashes.',
    one: 'Your invitation does not say who you are. We count you as one person. This is the same on all your devices.',
    secret:
      'Do not share your invitation. If other people use it, they can see what you sent. They can also answer as you.',
    wrong:
      'This invitation does not work. Check the letters and numbers. If they are right, ask the person who sent it for a new one.',
  },
  arriving: {
    title: 'You can come in soon',
    why: 'Many people are joining from the same place as you. For example, from your school or your work.',
    what: 'You do not need to do anything. Wait on this page. The session will open. This takes about half a minute.',
  },
  problems: {
    notFound: {
      title: 'We cannot find that page',
      message: 'Check the link. Or choose a session from the list.',
    },
    closed: {
      title: 'This session is closed',
      message: 'You cannot answer or ask here any more. Choose another session.',
    },
    stopped: {
      title: 'This session has stopped',
      message:
        'Something went wrong on our side. We are working to fix it. What you sent before is safe. Try again in a few minutes.',
    },
    noCookies: {
      title: 'We could not take your answer',
      message:
        'You need to allow cookies to take part. A cookie is a small file on your device. We use one cookie. It does not say who you are.',
    },
    tooOften: {
      title: 'Please wait a moment',
      message: 'You have opened many pages in a short time. Wait a few seconds. Then try again.',
    },
    unreadable: {
      title: 'We could not read that',
      message: 'Go back. Load the page again. Then try again.',
    },
    fault: {
      title: 'Something went wrong',
      message: 'It is our mistake, not yours. Wait a moment. Then try again.',
    },
  },
  otherSite: 'This form was sent from another website. Open our page. Then send it from there.',
}))()

const refusals: Language['refusals'] = {
  ...englishRefusals,
  'answer.count': 'Choose as many answers as the question asks for.',
  'answer.other': 'Tell us what you mean by ‘something else’. Or choose another answer.',
  'answer.order': 'Choose a place for every answer.',
  'answer.range': 'Write a whole number. It must not be too big or too small. For example, 12.',
  'answer.empty': 'Write your answer.',
  'answer.statements': 'Choose agree, disagree or pass for one sentence or more.',
  'command.unreadable': 'We could not read that. Load the page again. Then try again.',
  'command.tooFast': 'You are sending very quickly. Wait a moment. Then try again.',
  'command.tooMany':
    'You have sent as much as one person can in this session. We have saved what you sent before.',
  'connection.tooMany':
    'You have this session open in too many places. Close some of them. Then load this page again.',
  'poll.closed': 'This question has closed. So we could not take your answer.',
  'poll.otherRun': 'A host has asked this question again. Please answer the new one.',
  'poll.answeredLive': 'You answered this question in the session. So you cannot change your answer now.',
  'poll.notAnswered': 'You have not answered this question. So there is nothing to remove.',
  'poll.resultNever': 'We will not show the result of this question.',
  'session.paused':
    'The session has stopped for a break. Your answer is still here. Send it when the session starts again.',
  'session.ended': 'The session has ended. So we could not take this.',
  'session.full': 'This session is full. So we could not take this.',
  'session.sealed':
    'This session is now closed. We have kept what people said. We have not kept who said it. So no one can add or change anything.',
  'session.stopped': 'This session has stopped. Something went wrong on our side. We are working to fix it.',
  'question.unknown': 'That question has been removed.',
  'question.notYet':
    'You can ask questions when the session has started. Copy your words. Keep them until then.',
  'question.tooMany':
    'You have asked as many questions as one person can. You can support questions from other people.',
  'question.tooManyWaiting':
    'Several of your questions are waiting. A host must read them first. When a host has read one, you can ask another.',
  'question.decided':
    'A host is already looking at this. So you cannot change it. You can remove it and ask again.',
  'question.topic': 'Choose a topic from the list. Or leave it empty.',
  'breakout.unknown': 'Those groups are not open now. Load the page again to see the groups that are open.',
  'breakout.prompt': 'Choose one of the questions to talk about.',
  'breakout.removed': 'A host has taken you out of the groups. You can still write on your own.',
  'breakout.notIn': 'Join a group first. Or write on your own.',
  'breakout.group': 'That group has finished or is not there any more. Choose another group.',
  'breakout.room': 'Write the number of your room or table.',
  'breakout.full': 'That group is full. Choose another group.',
  'breakout.tooMuch':
    'You have added as much as one person can in these groups. You can still agree with other people.',
  'breakout.tooOften': 'You have joined groups many times. Do you need to move again? Then ask a host.',
  'breakout.moved':
    'You are now in a different group. Is this still right for that group? Then send it again.',
  'breakout.contribution': 'That has been removed. Or someone else wrote it.',
  'breakout.notScribe': 'Someone else is writing the main points now. You can do it instead.',
  'breakout.sent': 'The main points of this group have already been sent.',
  'breakout.empty': 'Write one main point or more.',
  'breakout.notOffered': 'There are no main points to check now.',
  'breakout.notJudged': 'Most people who were in the group when the notes started must say that it is fair.',
  'breakout.point': 'We are not showing that to everyone now.',
  'undo.late': 'It is too late to take this back.',
  'server.busy': 'We are very busy. We have saved this on your device. We will try again.',
  'server.storage': 'We cannot save anything now. We will try again soon.',
  'server.stopping': 'We are starting again. We will try again in a moment.',
}

export default { live, breakouts, board, settings, refusals } satisfies LiveLanguage
