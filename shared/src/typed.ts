import * as z from 'zod/mini'
import { sanitizeText } from './sanitizeText.ts'

/** Text that someone types: as it can be seen, not empty, so many characters at most. */
export const typed = (most: number) =>
  z.string().check(z.overwrite(sanitizeText), z.minLength(1), z.maxLength(most))
