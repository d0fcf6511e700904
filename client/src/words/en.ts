/** What the pages say, where it is more than a word or two. */
export const en = {
  service: 'SEND online sessions',
  safety: 'Do not write or say a child’s name, school, diagnosis or address.',
  anonymous: 'Your answer has no name on it. You can change it while the question is open.',
  lost: 'The connection is lost. We are trying again. Nothing you chose is lost.',
  notStarted: 'Nothing to do just yet',
  notStartedMore: 'When a host asks a question, it comes up here by itself. You can leave this page open.',
  closedUnsent: (choice: string) =>
    `This question closed before you sent your answer. You had chosen ‘${choice}’. It was not sent. The host may ask again.`,
  chooseOne: 'Choose one answer',
  received: (time: string) => `Received ${time}`,
  pressKept: 'Your last press is kept, and is sent when the connection is back.',
  pausedNote: 'Updates are paused. What you see may have moved on.',
} as const
