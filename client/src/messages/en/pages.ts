import type { InfoPage } from '@companion/shared/infoPages'
import type { AnsweredKind, OutcomeStatus } from '@companion/shared/programme/outcomes'
import { count, number, people } from '../../words/numbers.ts'
import { experience } from './experience.ts'

/** What pages without JavaScript of their own say, in English: no browser downloads it. */
export const pages = {
  experience,
  footer: {
    label: 'About this site',
    pages: {
      support: 'Take a break, or get support',
      about: 'Who runs this',
      'take-part': 'How to take part',
      help: 'Help',
      next: 'What happens next',
      privacy: 'Privacy',
      cookies: 'Cookies',
      accessibility: 'Accessibility',
    } satisfies Record<InfoPage, string>,
    anonymous:
      'Your answers are anonymous. We use one cookie so that each person is counted once. It does not say who you are.',
    danger:
      'If you or a child is in danger, call 999. To talk to someone now, call Samaritans free on 116 123, at any time.',
  },
  home: {
    code: 'Join with a code',
    codeHint: 'This is the 6-letter code shown on the screen.',
    join: 'Join',
    ways: 'How to take part',
    online: 'Online sessions',
    onlineHow: 'Join from anywhere, on a phone, tablet or computer. Each session has its own theme.',
    regional: 'Regional events',
    regionalHow: 'Meet other people in your part of England. You need to sign up first.',
    details: 'Details and calendar',
    allDates: 'Add all dates to your calendar',
    all: 'All sessions',
    wrongCode: 'Enter the 6-letter code exactly as shown on the screen',
  },
  /** A session or a regional event, before it begins. */
  event: {
    regional: 'Regional event',
    online: 'Online session',
    when: 'When',
    ends: (time: string) => `It ends at ${time}.`,
    where: 'Where',
    whereOnline: 'Online, on a phone, tablet or computer',
    travel: 'How to get there',
    accessibility: 'Access',
    topics: 'What you can ask about',
    signUp: 'Sign up for this event',
    notYet: 'You cannot sign up yet. Please come back to this page later.',
    cancelled: 'This event will not take place. You can choose another event, or join an online session.',
    over: 'This has already taken place.',
    early:
      'You can open the session before it starts. You can tell us about you, and choose a language or Easy Read.',
    calendar: 'Add to your calendar',
    about: 'About this session',
    all: 'All sessions and events',
  },
  /** What people can send or give to others. */
  tell: {
    title: 'Tell other people',
    lead: 'Do you know someone who should have their say? Send them one of these texts, or use your own words. We do not see who sends it, or who gets it.',
    share: 'Share',
    copy: 'Copy',
    copied: 'Copied',
    short: 'For a message',
    long: 'For a newsletter or a website',
    others: 'The same in other languages',
    print: 'To print',
    printHow: 'For a waiting room, a school or a library. Open the page, then print it.',
    poster: 'Poster (A4)',
    cards: 'Cards to cut out (A4)',
    scan: 'Scan the code, or go to:',
    qr: 'QR code of this site’s address',
    picture: 'Speech bubbles',
  },
  board: {
    back: 'Back to the session',
    show: 'Show',
    none: 'No questions match your search.',
    before: (some: number) => `The ${number(some)} before`,
    next: (some: number) => `The next ${number(some)}`,
  },
  retention: {
    title: 'How long we know who said what in this session',
    days: (days: number) =>
      `${count(days, 'day', 'days')} after this session ends, we remove the link between people and what they said. We also delete words that no one else can see.`,
    never:
      'We have not set a date for this session. We keep the link between people and what they said until we remove it.',
  },
  mine: {
    title: 'Your answers and questions',
    toSession: 'Go to the session',
    lead: 'Only people with this link can see this page. It does not have your name on it. Save the link to check back later.',
    empty: 'You have not sent anything in this session yet.',
    asked: 'What you asked',
    answered: 'What you answered',
    counted: 'We have counted this.',
    late: 'You sent this after the session. We have counted it separately.',
    inGroup: 'What you said in a small group',
    about: (prompt: string) => `About: ${prompt}.`,
    agree: (others: number) => `${count(others, 'other person agrees', 'other people agree')}.`,
    supported: 'Questions you support',
    /** The day too: this page is read weeks later. */
    received: (day: string, time: string) => `Received on ${day} at ${time}.`,
    link: {
      title: 'The link to this page',
      renewed: 'You have made a new link. Your older links do not work any more.',
      hint: 'Anyone who has this link can read this page. If you make a new link, the old link will stop working.',
      renew: 'Make a new link',
    },
    all: {
      link: 'Remove everything I said',
      title: 'Remove everything you said?',
      lead: 'We will remove these from this session:',
      items: [
        'the questions you asked',
        'the answers you wrote in your own words',
        'your answers to questions that are still open',
        'what you said in small groups',
        'what you told us about yourself',
      ],
      stays:
        'Answers that you chose from a list stay counted if the question has closed, because the results have been used. What your group wrote together stays too, and so does your support for other questions.',
      later:
        'Nobody will see your words from now on, but people may have read them already. We delete them from our records after the session has ended.',
      yes: 'Remove everything',
    },
  },
  forget: {
    title: 'Forget me on this device?',
    lead: 'Do this if other people use this device. We will remove these from this browser:',
    items: [
      'the cookie that shows you have taken part',
      'answers and questions that you have not sent yet',
      'the language and settings that you chose',
    ],
    counts: 'What you have sent still counts. You will not be able to change or remove it from this browser.',
    save: 'Save the link to your private page first, if you want to read it again',
    yes: 'Forget me',
    no: 'Cancel',
    done: 'We have forgotten you on this device',
    removed: 'We have removed these from this browser:',
    stays: 'What you sent still counts.',
    history:
      'Your browser may still list these pages in its history. You can delete that in the settings of your browser.',
  },
  exit: {
    leave: 'Exit this page',
    keys: 'You can also press the Shift key 3 times to exit.',
    twoMore: 'Shift. Press 2 more times to exit.',
    oneMore: 'Shift. Press 1 more time to exit.',
    cancelled: 'Exit cancelled.',
  },
  languages: {
    title: 'Choose a language',
    lead: 'Questions and the rest of these pages are shown in the language you choose. What people write stays as they wrote it. You can change the language at any time. Answers in every language are counted together.',
  },
  /** Where not everyone with the link may come in. */
  door: {
    code: 'Enter the code to join this session',
    codeWhere: 'The code is on the screen, in the video call or in the room.',
    invitation: 'You need an invitation to join this session',
    invitationHow:
      'If you were sent an invitation, open the link in it again on this device. If you were not, ask the person who told you about this session.',
    watch: 'You can still watch and listen on the video call.',
    have: 'Enter the letters from my invitation',
  },
  /** Where the ticket of an invitation is given. */
  ticket: {
    title: 'Join with your invitation',
    lead: 'Enter the end of the link in your invitation: the letters and numbers after the # sign.',
    code: 'Letters and numbers from your invitation',
    hint: 'There are 16 of them. You can leave out the dashes and capital letters.',
    one: 'Your invitation does not say who you are. It counts you as one person, on all your devices.',
    secret: 'Do not share it. Anyone who uses it can see what you sent, and answer as you.',
    wrong:
      'That invitation does not work. Check the letters and numbers. If they are right, ask the person who sent it to you for a new one.',
  },
  /** To someone who is not let in at once. */
  arriving: {
    title: 'You will be let in shortly',
    why: 'Many people are joining from the same network as you at the moment, for example from your school or workplace, or with the same mobile provider.',
    what: 'You do not need to do anything. This page will open the session for you, usually within half a minute.',
  },
  device: {
    title: 'Continue on another device',
    lead: 'Scan the QR code with your other device. Or open this address there and enter the code.',
    qr: 'QR code of the address and the code below',
    once: 'The code works once, and only for a few minutes.',
    same: 'You will then be one person on both devices. We count you once, and you can see and change what you sent on both.',
    secret: 'Do not share the code. Anyone who uses it can see what you sent, and answer as you.',
    again: 'Show a new code',
    enter: 'Enter a code from another device',
  },
  /** On the other device, where the code is entered. */
  deviceHere: {
    title: 'Continue on this device',
    lead: 'Enter the code from your other device. To get one, go to ‘You’ there and choose ‘Continue on another device’.',
    own: 'Only use a code from your own device. Anyone who has that device can see what you send from here.',
    tookPart:
      'Someone has already taken part on this device. What they sent stays, and counts as another person’s. It can no longer be seen or changed here. If that was you, remove your answers first.',
    code: 'Code',
    hint: 'The code has 8 letters and numbers. You can leave out the dash and capital letters.',
    go: 'Continue here',
    wrong:
      'That code does not work. It may be too old, or someone has used it. Get a new one from your other device.',
    tooMany: 'There have been too many wrong codes. Wait a minute, then try again.',
  },
  /** Where a page in a frame of another site can keep no cookie. */
  newTab: {
    title: 'Open this session in a new tab',
    why: 'Your browser does not let this page keep a cookie while it is inside another site. We use one cookie so that each person is counted once. It does not say who you are.',
    open: 'Open in a new tab',
    phone: 'Or scan the QR code to open it on your phone.',
    qr: 'QR code of this session’s address',
  },
  /** What was decided on what people said. */
  outcomes: {
    title: 'What came of it',
    lead: 'What people said, what we decided, and what we have not answered yet.',
    none: 'We have not decided anything yet. We will say so here when we have.',
    status: {
      open: 'Still open',
      partly: 'Partly done',
      done: 'Done',
      not: 'Not done',
    } satisfies Record<OutcomeStatus, string>,
    decided: (day: string) => `Decided on ${day}.`,
    due: (day: string) => `We will say more by ${day}.`,
    late: 'Late',
    overdue: (day: string) => `We should have said more by ${day}. We have not yet.`,
    more: 'Read more about this',
    answers: 'This answers:',
    kinds: {
      topic: 'A topic',
      poll: 'A question we asked',
      question: 'A question from someone who took part',
      point: 'A key point of a group',
      notAsked: 'Something we did not ask about',
      experience: 'An experience that someone shared',
    } satisfies Record<AnsweredKind, string>,
    earlier: (day: string) => `What we said on ${day}`,
    tookPart: (some: number) => `${count(some, 'person', 'people')} took part.`,
    fewTookPart: (some: number) => `Fewer than ${number(some)} people took part.`,
    openOf: (open: number, all: number) =>
      open === 0
        ? 'Everything that was said has an answer here.'
        : `${number(open)} of the ${count(all, 'thing', 'things')} that were asked or said here ${open === 1 ? 'has' : 'have'} no answer yet.`,
    asked: 'What we asked',
    noResult: 'The result of this question is not shown.',
    fewAnswered: 'Too few people answered to show the result.',
    questions: 'What people asked',
    points: 'What groups said',
    disagree: (prompt: string) => `${prompt}: what a group disagreed about`,
    support: (some: number) => `${people(some)} would like this answered.`,
    behind: (some: number) => `${people(some)} said this or agree.`,
    moreQuestions: (some: number) => `And ${count(some, 'more question', 'more questions')} on the board.`,
    answered: 'What came of it:',
    open: 'No answer yet',
    notForAll: 'Not everyone could join this session. We do not show what people wrote in it.',
    sessions: 'Each session',
    feed: 'Follow this page in a feed reader (Atom)',
    all: 'What came of all the sessions',
    /** An address that people leave to be told. */
    address: {
      title: 'Get an email when there is news',
      lead: 'Leave an email address. We will write to it once, when there is news about what people said in this session.',
      apart:
        'We keep the address apart from what you said, and locked. We delete it when we have written to you. If you want to read what came of your own words, save the link to your private page.',
      label: 'Email address',
      leave: 'Write to me once',
      remove: 'Delete my address',
      wrong: 'Enter an email address, such as name@example.com',
      left: 'We will write to you once, when there is news.',
      removed: 'We have deleted that address, if we had it.',
      subject: (session: string) => `There is news: ${session}`,
      text: (session: string, link: string) =>
        `You asked us to tell you when there is news about what people said in ‘${session}’.\n\nRead what came of it: ${link}\n\nThis is the only email we send you. We have deleted your address.`,
    },
    yours: 'What came of what you said',
    yoursLead: 'Only you can see which of these are about what you said.',
    you: 'You said, or agreed with:',
  },
  /** Where questions can be answered after the session has ended. */
  late: {
    title: 'Answer after the session',
    lead: 'The session has ended. You can still answer these questions. We count late answers separately from those in the session.',
    until: (day: string, time: string) => `You can answer until ${day} at ${time}.`,
    live: 'You answered this during the session, so you cannot change it now.',
    over: 'We are not taking answers for this session any more.',
  },
  /** What people say that nobody asked them about. */
  notAsked: {
    lead: 'Tell us what we left out, or support what someone else told us. We read everything. We reply to each one on this page.',
    label: 'What should we have asked you about?',
    send: 'Send',
    until: (day: string, time: string) =>
      `The session has ended. You can still write here until ${day} at ${time}.`,
    over: 'We are not taking any more for this session.',
    yours: 'What you told us',
    all: 'What people told us',
    none: 'Nothing is on this page yet.',
    own: 'You wrote this',
    support: 'I agree',
    late: 'Sent after the session',
    noReply: 'We have not replied yet',
    reply: 'Our reply',
    /** On the page that says what came of a session. */
    section: 'What we did not ask',
    more: (some: number) => `And ${number(some)} more.`,
  },
  toSession: 'Back to the session',
  /** Why a page cannot be shown, and what to do. */
  problems: {
    notFound: {
      title: 'We cannot find that page',
      message: 'Check the link, or choose a session from the list.',
    },
    closed: {
      title: 'This session is closed',
      message: 'You can no longer answer or ask here. Choose another session from the list.',
    },
    stopped: {
      title: 'This session has stopped',
      message:
        'There is a fault on our side, and we are working on it. What you sent before is safe. Try again in a few minutes.',
    },
    noCookies: {
      title: 'We could not accept your answer',
      message: 'You need to allow cookies to take part. We use one cookie and it does not say who you are.',
    },
    tooOften: {
      title: 'Please wait a moment',
      message: 'You have opened many pages in a short time. Wait a few seconds, then try again.',
    },
    unreadable: {
      title: 'We could not read that',
      message: 'Go back, reload the page and try again.',
    },
    fault: {
      title: 'Something went wrong',
      message: 'It is our fault, not yours. Try again in a moment.',
    },
  },
  otherSite: 'This form was sent from another site. Open our page and send it there.',
}
