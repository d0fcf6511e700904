/** The code of the language that everything is prepared in first. */
export const english = 'en'

/** The code of English in short sentences, one idea each. */
export const easyRead = 'en-simple'

/** The cookie that holds the code of the language that someone chose. */
export const languageCookie = 'language'

/** The code of a language that a page names, such as `cy` or `en-simple`; English where it names none. */
export const readLanguage = (named: unknown): string =>
  typeof named === 'string' && /^[a-z]{2,3}(-[a-z]{2,8})?$/.test(named) ? named : english
