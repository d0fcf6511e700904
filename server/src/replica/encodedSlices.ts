/** A slice that only some of an audience may have, as one of their own: its JSON, and for whom it is. */
export type Gated = { json: string; isFor: (id: string) => boolean }

/** Where the slices of an audience come from. */
export type Source = {
  /** The names of all slices that exist now. */
  names: () => string[]
  /** One slice; undefined where this audience has none of that name. */
  build: (name: string) => unknown
  /** The slice of that name that is only for some, if there is one. */
  gated: (name: string) => Gated | undefined
  /** How long a slice of so many bytes waits before it is sent again for a change no one asked for, in milliseconds. */
  pace: (name: string, bytes: number) => number
  /** The slices that may come or go with one that changed; `known` are those that were sent. */
  also: (name: string, known: Iterable<string>) => readonly string[]
}

/** The slices of one audience as JSON, each built and encoded once per change. */
export class EncodedSlices {
  readonly #source: Source
  /** What may have changed since it was encoded. */
  readonly #dirty = new Set<string>()
  /** When a long slice may be sent again, by name. */
  readonly #due = new Map<string, number>()
  readonly #json = new Map<string, string>()
  /** The JSON of every gated slice, as it was sent last. */
  readonly #gated = new Map<string, string>()

  constructor(source: Source) {
    this.#source = source
  }

  /** The names of what may have changed. */
  get dirty(): ReadonlySet<string> {
    return this.#dirty
  }

  /** These slices may have changed; `isUrgent` where someone waits to see it, so that long ones go out too. */
  touch(names: Iterable<string>, isUrgent: boolean): void {
    for (const name of names) {
      this.#dirty.add(name)
      if (isUrgent) this.#due.delete(name)
    }
  }

  /** Every slice may have changed, and none waits. */
  touchAll(): void {
    for (const name of [...this.#json.keys(), ...this.#source.names()]) this.#dirty.add(name)
    this.#due.clear()
    this.#gated.clear()
  }

  /** Give up what was encoded: all of it is built again when it is asked for. */
  forget(): void {
    this.#dirty.clear()
    this.#due.clear()
    this.#json.clear()
  }

  /** When the first of these may be sent, by `performance.now()`; infinity where there are none. */
  firstDue(names: Iterable<string>): number {
    let at = Number.POSITIVE_INFINITY
    for (const name of names) at = Math.min(at, this.#due.get(name) ?? 0)
    return at
  }

  /** All slices, as one JSON object. */
  all(): string {
    return `{${pairs(this.#json)}}`
  }

  /** Encode what may have changed, but not what still waits where `keepsWaiting`; what did change as one JSON object, or null. */
  refresh(keepsWaiting: boolean): string | null {
    if (this.#json.size === 0) for (const name of this.#source.names()) this.#dirty.add(name)
    for (const name of [...this.#dirty])
      for (const other of this.#source.also(name, this.#json.keys())) this.#dirty.add(other)
    const changed = new Map<string, string>()
    for (const name of this.#dirty) {
      if (keepsWaiting && this.#isHeld(name)) continue
      this.#dirty.delete(name)
      if (this.#encode(name)) changed.set(name, this.#json.get(name) ?? 'null')
    }
    return changed.size === 0 ? null : `{${pairs(changed)}}`
  }

  /** Build and encode a slice; whether it changed. */
  #encode(name: string): boolean {
    const built = this.#source.build(name)
    const json = built === undefined ? undefined : JSON.stringify(built)
    if (json === this.#json.get(name)) return false
    if (json === undefined) this.#json.delete(name)
    else this.#json.set(name, json)
    this.#hold(name, json ?? '')
    return true
  }

  /** The gated slices that changed, as JSON objects of one, each with whom it is for. They are still among what may have changed. */
  refreshGated(): Gated[] {
    const changed: Gated[] = []
    for (const name of this.#dirty) {
      if (this.#isHeld(name)) continue
      const gated = this.#source.gated(name)
      if (gated === undefined) this.#gated.delete(name)
      else if (this.#gated.get(name) !== gated.json) {
        this.#gated.set(name, gated.json)
        this.#hold(name, gated.json)
        changed.push({ json: `{${JSON.stringify(name)}:${gated.json}}`, isFor: gated.isFor })
      }
    }
    return changed
  }

  /** Let a slice that was just sent wait before it is sent again, if it is a long one. */
  #hold(name: string, json: string): void {
    const pause = this.#source.pace(name, json.length)
    if (pause > 0) this.#due.set(name, performance.now() + pause)
    else this.#due.delete(name)
  }

  #isHeld(name: string): boolean {
    return (this.#due.get(name) ?? 0) > performance.now()
  }
}

function pairs(slices: ReadonlyMap<string, string>): string {
  let text = ''
  for (const [name, json] of slices) text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${json}`
  return text
}
