/**
 * A schema, made so that a program which never uses it leaves it out, and with it the library of schemas: phones show
 * questions and read answers, and it is the server that checks what comes in.
 */
/* @__NO_SIDE_EFFECTS__ */
export function schema<S>(make: () => S): S {
  return make()
}
