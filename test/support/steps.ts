import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** One step of a pattern that tries one way after another, as engines with backtracking do. */
type Step =
  | { op: 'char'; fits: (character: string) => boolean }
  | { op: 'split'; first: number; next: number }
  | { op: 'jump'; to: number }
  | { op: 'save'; slot: 0 | 1 }
  | { op: 'same'; group: number }
  | { op: 'edge'; holds: (text: string, at: number) => boolean }
  | { op: 'look'; program: Step[]; isBehind: boolean; isNegated: boolean; longest: number }
  | { op: 'end' }

type Compiled = { program: Step[]; isUnicode: boolean }

const compiled = new Map<string, Compiled>()

function compile(source: string, flags: string): Compiled {
  const key = `/${source}/${flags}`
  let found = compiled.get(key)
  if (found === undefined) {
    const isUnicode = /[uv]/.test(flags)
    const pattern = new RegExpParser().parsePattern(source, 0, source.length, isUnicode)
    found = { program: programOf(pattern.alternatives, flags), isUnicode }
    compiled.set(key, found)
  }
  return found
}

function programOf(alternatives: readonly AST.Alternative[], flags: string): Step[] {
  const program: Step[] = []
  addAlternatives(program, alternatives, flags)
  program.push({ op: 'end' })
  return program
}

function addAlternatives(program: Step[], alternatives: readonly AST.Alternative[], flags: string): void {
  const jumps: { op: 'jump'; to: number }[] = []
  alternatives.forEach((alternative, index) => {
    const isLast = index === alternatives.length - 1
    const split = { op: 'split' as const, first: program.length + 1, next: 0 }
    if (!isLast) program.push(split)
    for (const element of alternative.elements) addElement(program, element, flags)
    if (isLast) return
    const jump = { op: 'jump' as const, to: 0 }
    jumps.push(jump)
    program.push(jump)
    split.next = program.length
  })
  for (const jump of jumps) jump.to = program.length
}

function addElement(program: Step[], element: AST.Element, flags: string): void {
  switch (element.type) {
    case 'Quantifier':
      addQuantifier(program, element, flags)
      break
    case 'Group':
      addAlternatives(program, element.alternatives, flags)
      break
    case 'CapturingGroup': {
      const group = Number(element.references.length > 0)
      if (group > 0) program.push({ op: 'save', slot: 0 })
      addAlternatives(program, element.alternatives, flags)
      if (group > 0) program.push({ op: 'save', slot: 1 })
      break
    }
    case 'Backreference':
      program.push({ op: 'same', group: 0 })
      break
    case 'Assertion':
      program.push(assertion(element, flags))
      break
    default: {
      const one = new RegExp(`^(?:${element.raw})$`, flags.replace(/[gym]/g, ''))
      const known: boolean[] = []
      const fits = (character: string) => {
        const code = character.charCodeAt(0)
        known[code] ??= one.test(character)
        return known[code]
      }
      program.push({ op: 'char', fits })
    }
  }
}

function addQuantifier(program: Step[], { min, max, greedy, element }: AST.Quantifier, flags: string): void {
  const split = () => {
    const step = { op: 'split' as const, first: 0, next: 0 }
    program.push(step)
    return step
  }
  const aim = (step: { first: number; next: number }, on: number, past: number) => {
    step.first = greedy ? on : past
    step.next = greedy ? past : on
  }
  for (let n = 0; n < min; n++) addElement(program, element, flags)
  if (max === Number.POSITIVE_INFINITY) {
    const at = program.length
    const step = split()
    addElement(program, element, flags)
    program.push({ op: 'jump', to: at })
    aim(step, at + 1, program.length)
    return
  }
  const steps = Array.from({ length: max - min }, () => {
    const step = split()
    const on = program.length
    addElement(program, element, flags)
    return { step, on }
  })
  for (const { step, on } of steps) aim(step, on, program.length)
}

const word = new Set('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_')
const isWord = (character: string | undefined) => word.has(character ?? '')

function assertion(element: AST.Assertion, flags: string): Step {
  const isByLine = flags.includes('m')
  switch (element.kind) {
    case 'start':
      return { op: 'edge', holds: (text, at) => at === 0 || (isByLine && text[at - 1] === '\n') }
    case 'end':
      return { op: 'edge', holds: (text, at) => at === text.length || (isByLine && text[at] === '\n') }
    case 'word':
      return {
        op: 'edge',
        holds: (text, at) => (isWord(text[at - 1]) !== isWord(text[at])) !== element.negate,
      }
    default: {
      const isBehind = element.kind === 'lookbehind'
      const longest = Math.max(...element.alternatives.map(longestOf))
      return {
        op: 'look',
        program: programOf(element.alternatives, flags),
        isBehind,
        isNegated: element.negate,
        longest,
      }
    }
  }
}

/** The most characters that an alternative takes. */
function longestOf({ elements }: AST.Alternative): number {
  const ofElement = (element: AST.Element): number => {
    switch (element.type) {
      case 'Quantifier':
        return element.max * ofElement(element.element)
      case 'Group':
      case 'CapturingGroup':
        return Math.max(...element.alternatives.map(longestOf))
      case 'Assertion':
        return 0
      default:
        return 2
    }
  }
  return elements.reduce((sum, element) => sum + ofElement(element), 0)
}

/** Counts steps, and stops at a budget: what goes over it may never end. */
class Counter {
  steps = 0
  readonly budget: number

  constructor(budget: number) {
    this.budget = budget
  }

  one(): void {
    this.steps += 1
    if (this.steps > this.budget) throw new Error(`more than ${this.budget} steps`)
  }
}

/** Where a match ends that begins at a place; null where there is none. */
function run(
  program: readonly Step[],
  text: string,
  from: number,
  counter: Counter,
  until?: number,
): number | null {
  const waiting: { pc: number; at: number; saved: [number, number] }[] = [{ pc: 0, at: from, saved: [0, 0] }]
  for (let way = waiting.pop(); way !== undefined; way = waiting.pop()) {
    let { pc, at, saved } = way
    for (let isOn = true; isOn; ) {
      counter.one()
      const step = program[pc] as Step
      pc += 1
      switch (step.op) {
        case 'char':
          isOn = at < text.length && step.fits(text[at] as string)
          at += 1
          break
        case 'split':
          waiting.push({ pc: step.next, at, saved })
          pc = step.first
          break
        case 'jump':
          pc = step.to
          break
        case 'save':
          saved = [...saved]
          saved[step.slot] = at
          break
        case 'same': {
          const again = text.slice(...saved)
          isOn = text.startsWith(again, at)
          at += again.length
          break
        }
        case 'edge':
          isOn = step.holds(text, at)
          break
        case 'look':
          isOn = looks(step, text, at, counter) !== step.isNegated
          break
        case 'end':
          // A look behind ends where it was asked from.
          if (at === (until ?? at)) return at
          isOn = false
      }
    }
  }
  return null
}

function looks(step: Step & { op: 'look' }, text: string, at: number, counter: Counter): boolean {
  if (!step.isBehind) return run(step.program, text, at, counter) !== null
  for (let from = at; from >= Math.max(0, at - step.longest); from--)
    if (run(step.program, text, from, counter, at) !== null) return true
  return false
}

/** Count what looking for a pattern in a text takes, from a place on. */
function countSearch(pattern: RegExp, text: string, from: number, counter: Counter): void {
  const { program } = compile(pattern.source, pattern.flags)
  const last = pattern.sticky ? from : text.length
  const [first] = program
  for (let at = from; at <= last; at++) {
    // Most places end at the first step.
    if (first?.op === 'char' && !(at < text.length && first.fits(text[at] as string))) counter.one()
    else if (run(program, text, at, counter) !== null) return
  }
}

/**
 * How many steps all regular expressions take, counted and not timed, while something runs: as an engine takes them that
 * tries one way after another from one place after another. Throws beyond `budget`.
 */
export function stepsOf(act: () => void, budget: number): number {
  const counter = new Counter(budget)
  const { exec } = RegExp.prototype
  let isCounting = false
  RegExp.prototype.exec = function (text) {
    if (!isCounting) {
      isCounting = true
      try {
        const from = this.global || this.sticky ? this.lastIndex : 0
        countSearch(this, String(text), from, counter)
      } finally {
        isCounting = false
      }
    }
    return exec.call(this, text)
  }
  try {
    act()
  } finally {
    RegExp.prototype.exec = exec
  }
  return counter.steps
}
