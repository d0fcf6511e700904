const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/** A key of GOV.UK Notify: a name, the service that it is of, and its secret. */
export const notifyKey = new RegExp(`^.*?(${uuid})-(${uuid})$`)
