/** What participants' pages say, in English. */
export const en = {
  language: { code: 'en', name: 'English', direction: 'ltr' as 'ltr' | 'rtl' },
  service: 'SEND online sessions',
  safety: 'Do not write or say a child’s name, school, diagnosis or address.',
  readFirst: 'A host reads what you write before others can see it.',
  seenAtOnce: 'Others can see it at once. A host can take it off again.',
  urgent:
    'Is somebody in danger now? Call 999. Worried about a child? Ring the NSPCC on 0808 800 5000. If you are under 19, ring Childline on 0800 1111.',
  askAgain: 'Ask it again without that.',
  reworded: 'A host changed a name or a spelling in it, and what it asks is the same.',
  anonymous: 'Your answer has no name on it. You can change it while the question is open.',
  lost: 'The connection is lost. We are trying again. Nothing you chose is lost.',
  notStarted: 'Nothing to do just yet',
  notStartedMore: 'When a host asks a question, it comes up here by itself. You can leave this page open.',
  closedUnsent: (answer: string) =>
    `This question closed before you sent your answer. You had chosen ${answer}. It was not sent. The host may ask again.`,
  closedUnchanged: (answer: string, earlier: string) =>
    `This question closed before you sent your change. You had chosen ${answer}. It was not sent. Your earlier answer counts: ${earlier}.`,
  nothing: {
    single: 'Choose one answer',
    multiple: 'Choose at least one answer',
    scale: 'Choose a point on the scale',
    ranking: 'Put the list in your order: choose a place, or use Move up and Move down',
    points: 'Share out your 100 points',
    numeric: 'Write a number',
    text: 'Write your answer first',
    words: 'Write a word or short phrase',
    statements: 'Choose agree, disagree or pass for at least one statement',
  },
  received: (time: string) => `Received ${time}`,
  pressKept: 'Your last press is kept, and is sent when the connection is back.',
  slow: 'This takes longer than usual. We keep trying. You do not need to press again.',
  sendingLater: 'Not sent yet. It is kept on this device, and is sent when the connection is back.',
  pausedNote: 'Updates are paused. What you see may have moved on.',
  sessionPaused: 'We are having a short break. Stay on this page: it goes on by itself.',
  thanks: 'Thank you for taking part',
  thanksMore: 'This session has ended. What you said is kept, without your name.',
  whatNext: 'We read everything that was said, and say what we heard and what happens next.',
  aboutYou:
    'It helps us see who is here and who is not. You do not need to say, and you can change it at any time.',
}
