/** What holds a part of the state. */
type Container = Record<string, unknown> | unknown[] | Map<unknown, unknown> | Set<unknown>

/**
 * A container that was changed (null: the state itself), with what it held before and what it was left with. Of an object
 * with fields, only those that are not the same.
 */
export type Change = { of: Container | null; before: Container; after: Container }

/** What stands behind each proxy. */
const originals = new WeakMap<object, Container>()

/** The value itself, where it is reached through a recording: what is done to it is not recorded. */
export function unrecorded<T>(value: T): T {
  return (isObject(value) ? (originals.get(value) ?? value) : value) as T
}

/**
 * A view of a state that changes it like the state itself and notes which containers that changes. Only what is touched
 * is copied, one level deep, so that it costs the same however many people are in a session.
 */
export function record<T extends object>(state: T): { state: T; changes(): Change[] } {
  const proxies = new Map<Container, object>()
  const before = new Map<Container, Container>()

  function follow<V>(value: V): V {
    if (!isContainer(value)) return value
    const known = proxies.get(value)
    if (known !== undefined) return known as V
    const proxy = new Proxy(value, value instanceof Map || value instanceof Set ? ofCollection : ofFields)
    proxies.set(value, proxy)
    originals.set(proxy, value)
    return proxy as V
  }

  function touch(container: Container): void {
    if (!before.has(container)) before.set(container, copyOf(container))
  }

  const ofFields: ProxyHandler<Container> = {
    get: (of, key) => follow(Reflect.get(of, key)),
    set(of, key, value) {
      touch(of)
      return Reflect.set(of, key, withoutProxies(value))
    },
    deleteProperty(of, key) {
      touch(of)
      return Reflect.deleteProperty(of, key)
    },
  }

  const ofCollection: ProxyHandler<Container> = {
    get(given, key) {
      const of = given as Map<unknown, unknown> & Set<unknown>
      const change = <A extends unknown[], R>(how: (...args: A) => R) => {
        return (...args: A) => {
          touch(of)
          return how(...args)
        }
      }
      switch (key) {
        case 'size':
          return of.size
        case 'has':
          return (item: unknown) => of.has(unrecorded(item))
        case 'get':
          return (item: unknown) => follow(of.get(unrecorded(item)))
        case 'set':
          return change((item: unknown, value: unknown) => {
            of.set(unrecorded(item), withoutProxies(value))
            return follow(of)
          })
        case 'add':
          return change((item: unknown) => {
            of.add(withoutProxies(item))
            return follow(of)
          })
        case 'delete':
          return change((item: unknown) => of.delete(unrecorded(item)))
        case 'clear':
          return change(() => of.clear())
        case 'forEach':
          return (each: (value: unknown, key: unknown) => void) =>
            of.forEach((value, item) => {
              each(follow(value), follow(item))
            })
        case 'keys':
        case 'values':
          return () => followed(of[key]())
        case 'entries':
          return () => pairs(of.entries())
        case Symbol.iterator:
          return () => (isMap(given) ? pairs(given.entries()) : followed(of.values()))
        default:
          return Reflect.get(of, key)
      }
    },
  }

  function* followed(values: Iterable<unknown>): Generator<unknown> {
    for (const value of values) yield follow(value)
  }

  function* pairs(entries: Iterable<[unknown, unknown]>): Generator<[unknown, unknown]> {
    for (const [key, value] of entries) yield [follow(key), follow(value)]
  }

  return {
    state: follow(state),
    changes: () =>
      Array.from(before, ([of, was]) => ({ of: of === state ? null : of, ...differing(was, copyOf(of)) })),
  }
}

/** Put back what was changed in a state; what someone has changed again since stays as they left it. */
export function restore(state: Container, changes: readonly Change[]): void {
  for (const change of changes) {
    const container = change.of ?? state
    fill(container, restored(asMap(container), change))
  }
}

/** What a container that was changed is to hold again. */
function restored(
  now: ReadonlyMap<unknown, unknown>,
  { before, after }: Change,
): ReadonlyMap<unknown, unknown> {
  const [was, left] = [asMap(before), asMap(after)]
  // What the command changed, and no one has changed since.
  const isOurs = (key: unknown) => !isSame(was, left, key) && isSame(left, now, key)
  // In the order of before, and then what has come since.
  const back = new Map<unknown, unknown>()
  for (const [key, value] of was) {
    if (isOurs(key)) back.set(key, value)
    else if (now.has(key)) back.set(key, now.get(key))
  }
  for (const [key, value] of now) if (!was.has(key) && !isOurs(key)) back.set(key, value)
  return back
}

function isSame(
  one: ReadonlyMap<unknown, unknown>,
  other: ReadonlyMap<unknown, unknown>,
  key: unknown,
): boolean {
  return one.has(key) === other.has(key) && Object.is(one.get(key), other.get(key))
}

/** Two copies of a container, without the fields in which they are the same. */
function differing(before: Container, after: Container): { before: Container; after: Container } {
  if (!hasFields(before) || !hasFields(after)) return { before, after }
  const [was, left] = [asMap(before), asMap(after)]
  const pick = (fields: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(fields).filter(([key]) => !isSame(was, left, key)))
  return { before: pick(before), after: pick(after) }
}

function hasFields(container: Container): container is Record<string, unknown> {
  return !(Array.isArray(container) || container instanceof Map || container instanceof Set)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isMap(value: object): value is Map<unknown, unknown> {
  return value instanceof Map
}

function isContainer(value: unknown): value is Container {
  if (!isObject(value)) return false
  const kind = Object.getPrototypeOf(value)
  return [Object.prototype, Array.prototype, Map.prototype, Set.prototype].includes(kind)
}

/** What is put into the state holds no proxies, so that the state stays plain data. */
function withoutProxies(value: unknown): unknown {
  if (!isContainer(value)) return value
  const original = originals.get(value)
  if (original !== undefined) return original
  const items = [...asMap(value)].map(([key, item]) => [key, withoutProxies(item)] as const)
  if (items.some(([key, item]) => !Object.is(item, asMap(value).get(key)))) fill(value, new Map(items))
  return value
}

function copyOf(container: Container): Container {
  if (container instanceof Map) return new Map(container)
  if (container instanceof Set) return new Set(container)
  return Array.isArray(container) ? [...container] : { ...container }
}

/** What a container holds, by key; a set holds each item under itself. */
function asMap(container: Container): ReadonlyMap<unknown, unknown> {
  if (container instanceof Map) return container
  if (container instanceof Set) return new Map(container.entries())
  return new Map<unknown, unknown>(Array.isArray(container) ? container.entries() : Object.entries(container))
}

function fill(container: Container, items: ReadonlyMap<unknown, unknown>): void {
  if (container instanceof Map || container instanceof Set) {
    container.clear()
    for (const [key, value] of items) {
      if (container instanceof Map) container.set(key, value)
      else container.add(value)
    }
  } else if (Array.isArray(container)) container.splice(0, container.length, ...items.values())
  else {
    for (const key of Object.keys(container)) if (!items.has(key)) delete container[key]
    Object.assign(container, Object.fromEntries(items as ReadonlyMap<string, unknown>))
  }
}
