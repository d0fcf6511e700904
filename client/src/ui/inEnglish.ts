/** What an element says of its language where its words are in English on a page that is in another. */
export const inEnglish = (isUntranslated: true | undefined) =>
  isUntranslated ? ({ lang: 'en' } as const) : {}
