import * as z from 'zod/mini'
import { schema } from './schema.ts'

/* @__NO_SIDE_EFFECTS__ */
const word = (pattern: RegExp) => schema(() => z.string().check(z.regex(pattern)))

/** A session's id: its word, such as `early`. */
export const sessionId = word(/^[a-z][a-z0-9-]{0,23}$/)
/** An id of something on a run sheet, short because it is on the wire in every update: `p1`. */
export const activityId = word(/^[a-z][a-z0-9-]{0,23}$/)
/** An id of one option of a question: `a`. It is a key of answers, where `constructor` would be found in any. */
export const optionId = word(/^(?!constructor$)[a-z][a-z0-9-]{0,23}$/)
/** A command's id, made by whoever sends it; with its sender it names the command for the session's life. */
export const commandId = word(/^[A-Za-z0-9_-]{8,36}$/)
/** A poll's run: 1 the first time it is asked, one more each time it is asked again. */
export const runNumber = schema(() => z.int().check(z.gte(1), z.lte(1000)))
