import type { DeclineReason } from '@companion/shared/questions'
import type { Receipt } from '@companion/shared/views/questions'
import { count, list, number } from '../words/numbers.ts'
import { dayInWords, startInWords, timeOfDay } from '../words/time.ts'
import { kinds } from './en/kinds.ts'
import { polls } from './en/polls.ts'

/** What live pages say to participants, in English. */
export const en = {
  language: { code: 'en', name: 'English', direction: 'ltr' as 'ltr' | 'rtl' },
  /** How the language writes numbers and times. */
  number,
  time: timeOfDay,
  day: dayInWords,
  start: startInWords,
  kinds,
  polls,
  service: 'SEND online sessions',
  error: 'Error:',
  problem: 'There is a problem',
  skip: 'Skip to main content',
  rehearsal: 'Rehearsal. The people are simulated and nothing counts.',
  footer: {
    anonymous:
      'Your answers are anonymous. We use one cookie so that each person is counted once. It does not say who you are.',
    danger:
      'If you or a child is in danger, call 999. To talk to someone now, call Samaritans free on 116 123, at any time.',
  },
  safety: 'Do not include a child’s name, school, diagnosis or address.',
  readFirst: 'A host will check this before anyone else sees it.',
  seenAtOnce: 'Everyone will see this straight away. A host can remove it.',
  urgent:
    'Is someone in danger now? Call 999. If you are worried about a child, call the NSPCC on 0808 800 5000. If you are under 19, call Childline on 0800 1111.',
  lost: 'You are offline. We are trying to reconnect. Your answers are safe.',
  connected: 'You are connected again.',
  byRequests:
    'Live updates cannot reach you on this network. This page checks for changes every few seconds. You can take part as usual.',
  noCookies:
    'You need to allow cookies to take part. We use one cookie and it does not say who you are. When you have allowed it, load this page again.',
  gone: 'This session is now closed.',
  stopped:
    'This session has stopped because of a fault on our side. What you sent is safe. This page will carry on when it is fixed.',
  tooManyTabs: 'This session is open in too many tabs. Close some of them. This page will then connect.',
  signedOut: {
    expired: 'You signed in more than 12 hours ago, so we have signed you out.',
    codeChanged: 'The access code has changed, so we have signed you out.',
    stays: 'What you have written is still here.',
    signIn: 'Sign in again (opens in a new tab)',
  },
  notStarted: 'This session has not started yet',
  notStartedMore: 'Questions will appear here. You do not need to refresh the page.',
  received: (time: string) => `Received ${time}`,
  preferNotToSay: 'Prefer not to say',
  ok: 'OK',
  pressKept: 'We have saved that and will send it when you are back online.',
  slow: 'This is taking longer than usual. We are still trying. You do not need to press again.',
  sendingLater: 'Not sent yet. It is saved on this device and we will send it when you are back online.',
  cannotSend: 'Not sent yet.',
  notSent: 'Not sent.',
  pausedNote: 'Updates are paused. This page may be out of date.',
  sessionPaused: 'We are taking a short break. Stay on this page. It will carry on automatically.',
  thanks: 'Thank you for taking part',
  thanksMore: 'This session has ended. We have saved what you said. Your name is not attached to it.',
  whatNext: 'We will read everything that was said, and publish what we heard and what happens next.',
  aboutYou:
    'This helps us see who is taking part and who we are missing. You do not have to answer, and you can change your answers at any time.',
  settings: {
    title: 'Display settings',
    appearance: 'Colours',
    text: 'Text size',
    motion: 'Movement',
    choices: {
      system: 'Same as my device',
      light: 'Light',
      dark: 'Dark',
      usual: 'Usual',
      large: 'Larger',
      largest: 'Largest',
      calm: 'Reduce movement',
    },
    pause: 'Pause live updates',
    resume: 'Resume live updates',
  },
  broken: {
    title: 'Something on this page has stopped working',
    safe: 'What you have sent is safe. If you were writing something, it is below, so that you can copy it.',
    again: 'Load the page again',
    plain: 'Use the simple page instead',
  },
  remove: 'Remove',
  change: 'Change',
  sending: 'Sending',
  yourQuestions: 'Your questions',
  privatePage: {
    link: 'Save the link to your private page',
    use: 'to check back later. Anyone who has the link can read it.',
  },
  outcome: {
    reworded: 'A host changed a name or a spelling. The meaning is the same.',
    askAgain: 'You can ask it again without that.',
    waiting: 'A host will check this before anyone else sees it.',
    reading: 'A host is reading it now.',
    held: 'A host has read this and saved it for later.',
    shorten: 'A host has asked you to shorten it, or to ask one thing at a time.',
    shown: 'It is on the board.',
    combined: (text: string) => `We combined it with a similar question: ‘${text}’.`,
    now: 'It is being answered now.',
    inWriting: (answer: string) => `In writing: ${answer}`,
    answered: (answer: string | undefined) =>
      answer === undefined ? 'It was answered in the session.' : `It was answered: ${answer}`,
    archived: 'It was on the board. We have saved it with all the other questions.',
    notShown: 'It is not shown.',
    withdrawn: 'You removed this question. We have deleted the text.',
  } satisfies Partial<Record<Receipt['became'], unknown>> & Record<string, unknown>,
  declined: {
    personal: 'It names someone, or could identify a child.',
    abusive: 'It includes words that could upset or offend people.',
    offTopic: 'It is not about this session’s topic.',
    case: 'It is about one person’s case, which cannot be looked into here.',
    asked: 'It has already been asked.',
    time: 'There was not enough time to answer it. We have still read it.',
  } satisfies Record<DeclineReason, string>,
  outcomes: {
    asked: (all: number) => `${count(all, 'question', 'questions')} asked.`,
    shown: (some: number) => `${count(some, 'is', 'are')} on the board`,
    combined: (some: number) => `${count(some, 'was', 'were')} combined with another`,
    waiting: (some: number) => `${count(some, 'is', 'are')} waiting to be read`,
    withdrawn: (some: number) => `${count(some, 'was', 'were')} removed by the person who asked`,
    declined: (some: number, why: string) => `${count(some, 'is', 'are')} not shown (${why})`,
    why: {
      personal: (some: number) => `${number(some)} could identify someone`,
      abusive: (some: number) => `${number(some)} could upset or offend people`,
      offTopic: (some: number) => `${count(some, 'was', 'were')} not on this session’s topic`,
      case: (some: number) => `${count(some, 'was', 'were')} about one person’s case`,
      asked: (some: number) => `${count(some, 'was', 'were')} already asked`,
      time: (some: number) => `there was no time for ${number(some)}`,
    } satisfies Record<DeclineReason, (some: number) => string>,
    /** A sentence of several parts. */
    list,
  },
}

/** What pages without JavaScript of their own say, in English: no browser downloads it. */
export const enPages = {
  home: {
    title: 'Have your say on special educational needs and disabilities',
    lead: 'Join on your phone, tablet or computer, alongside the video call. You do not need an account and you do not have to give your name.',
    code: 'Join with a code',
    codeHint: 'This is the 6-letter code shown on the screen.',
    join: 'Join',
    choose: 'Or choose a session',
    all: 'All sessions',
  },
  board: {
    title: 'Questions',
    back: 'Back to the session',
    search: 'Search questions',
    topic: 'Topic',
    allTopics: 'All topics',
    order: 'Sort by',
    orders: {
      most: 'Most supported',
      newest: 'Newest',
      answered: 'Answered',
      unseen: 'Questions fewer people have seen',
    },
    show: 'Show',
    none: 'No questions match your search.',
    found: (all: number) => `${count(all, 'question', 'questions')}.`,
    before: (some: number) => `The ${number(some)} before`,
    next: (some: number) => `The next ${number(some)}`,
  },
  mine: {
    title: 'Your answers and questions',
    toSession: 'Go to the session',
    lead: 'Only people with this link can see this page. It does not have your name on it. Save the link to check back later.',
    empty: 'You have not sent anything in this session yet.',
    asked: 'What you asked',
    answered: 'What you answered',
    youSaid: (answer: string) => `You said ${answer}.`,
    counted: 'We have counted this.',
    inGroup: 'What you said in a small group',
    about: (prompt: string) => `About: ${prompt}.`,
    agree: (others: number) => `${count(others, 'other person agrees', 'other people agree')}.`,
    supported: 'Questions you support',
    /** The day too: this page is read weeks later. */
    received: (day: string, time: string) => `Received on ${day} at ${time}.`,
  },
}
