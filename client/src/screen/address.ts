/** An address as people type it. In a narrow place it goes on in the next line after a dot, not within a name. */
export const addressOf = (origin: string) => origin.replace(/^https?:\/\//, '').replace(/\./g, '.\u200b')
