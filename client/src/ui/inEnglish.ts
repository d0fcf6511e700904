/** What an element says of its language and direction where its words are in English on a page that is in another language. */
export const inEnglish = (isUntranslated: true | undefined) =>
  isUntranslated ? ({ lang: 'en', dir: 'ltr' } as const) : {}
