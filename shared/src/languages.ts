/** The code of the language that everything is prepared in first. */
export const english = 'en'

/** The code of English in short sentences, one idea each. */
export const easyRead = 'en-simple'

/** The cookie that holds the code of the language that someone chose. */
export const languageCookie = 'language'

/** Whether a text may be the code of a language, such as `cy` or `en-simple`. */
export const isLanguageCode = (text: unknown): text is string =>
  typeof text === 'string' && /^[a-z]{2,3}(-[a-z]{2,8})?$/.test(text)
