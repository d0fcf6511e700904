import { type ESTree, type Plugin, parseAst } from 'vite'

const named = (names: string) => names.trim().split(/\s+/)

/** What React DOM can do and no page of ours asks of it, by the names of its functions: each does nothing any more. */
const functions = [
  // Moving from one view to another.
  ...named(`applyViewTransitionName applyViewTransitionToHostInstances commitAfterMutationEffectsOnFiber
    commitAppearingPairViewTransitions commitDeletedPairViewTransitions commitEnterViewTransitions commitExitViewTransitions
    commitNestedViewTransitions createViewTransitionInstance flushAfterMutationEffects
    measureNestedViewTransitions measureViewTransitionHostInstancesRecursive queueTransitionTypes reportViewTransitionError
    restoreEnterOrExitViewTransitions restoreNestedViewTransitions restorePairedViewTransitions restoreViewTransitionName
    restoreViewTransitionOnHostInstances scheduleViewTransitionEvent startViewTransition trackEnterViewTransitions
    ViewTransitionPseudoElement`),
  // References to fragments.
  ...named(`addFragmentHandleToFiber commitFragmentInstanceDeletionEffects commitFragmentInstanceInsertionEffects
    commitNewChildToFragmentInstances deleteChildFromFragmentInstance FragmentInstance`),
  // Titles, style sheets and scripts among components, files that are fetched ahead, and images that a change waits for.
  ...named(`accumulateSuspenseyCommitOnFiber acquireResource adoptPreloadPropsForScript clearSingletonPreambleContribution
    commitHostSingletonAcquisition createHoistableInstance getHydratableHoistableCache getResource isHostHoistableType
    maySuspendCommit mountHoistable preconnect prefetchDNS preinitModuleScript preinitScript preinitStyle preload
    preloadInstanceAndSuspendIfNeeded preloadModule preloadResourceAndSuspendIfNeeded releaseSingletonInstance
    resolveSingletonInstance`),
  // Forms that call a function, and what is shown in advance.
  ...named(`dispatchActionState dispatchOptimisticSetState ensureFormComponentIsStateful extractEvents$1 mountActionState
    recursivelyResetForms requestFormReset requestFormReset$1 rerenderActionState runActionStateAction startHostTransition
    startTransition TransitionAwareHostComponent updateActionState updateOptimisticImpl useHostTransitionStatus`),
  // Lists of parts that wait for each other, and parts that are put away.
  ...named(
    'commitActivityHydrationCallbacks cutOffTailIfNeeded findFirstSuspended updateActivityComponent updateSuspenseListComponent',
  ),
  // Elements of a page's own making.
  ...named('isCustomElement setPropOnCustomElement'),
  // Events that no component listens for, and how browsers from before 2015 said what was typed.
  ...named(`accumulateEnterLeaveListenersForEvent constructSelectEvent getData getDataFromCustomEvent
    getFallbackBeforeInputChars getNativeBeforeInputChars getTargetInstForInputEventPolyfill handleEventsForInputEventPolyfill
    isFallbackCompositionEnd`),
  // What only developers see: traces of components, the tools of browsers, what a browser shows while it navigates.
  ...named(`defaultOnDefaultTransitionIndicator findCurrentFiberUsingSlowPath findCurrentHostFiberImpl
    getStackByFiberInDevAndProd setIsStrictModeForDevtools`),
]

/** Such a function that has to give something. */
const values: Record<string, string> = { waitForCommitToBeReady: 'null' }

/** Statements of the file that only hold what is left out, by how they begin. */
const statements =
  /^(FragmentInstance\.prototype|ViewTransitionPseudoElement\.prototype|ReactDOMSharedInternals\.findDOMNode|ReactDOMHydrationRoot\.prototype\.unstable_|if \("undefined" !== typeof __REACT_DEVTOOLS|registerDirectEvent\("on|registerTwoPhaseEvent\(\s*"on(Select|BeforeInput|Composition))/

/**
 * The kinds of component that no page has, by React's numbers: portals, modes, consumers of contexts, forwarded references,
 * profilers, lists of suspended parts, scopes, hidden parts, traces, what belongs in the head, the document's own elements, view
 * transitions and activities. React stops with error 156 where a page has one of them after all.
 */
const kinds = [4, 8, 9, 11, 12, 19, 21, 23, 25, 26, 27, 30, 31]

type Cut = { start: number; end: number; rest: string }

/** React DOM is most of what a phone downloads at first. What no page uses of it is left out. */
export const leftOut: Plugin = {
  name: 'left-out',
  apply: 'build',
  transform(code, id) {
    if (!/react-dom-client\.production\.js$/.test(id)) return null
    return withoutKinds(withoutFunctions(code))
  },
}

function withoutFunctions(code: string): string {
  const missing = new Set([...functions, ...Object.keys(values)])
  const cuts = parseAst(code).body.flatMap((node): Cut[] => {
    const { start, end } = node
    if (statements.test(code.slice(start, start + 100))) return [{ start, end, rest: '' }]
    const isCut = node.type === 'FunctionDeclaration' && missing.delete(node.id?.name ?? '')
    if (!isCut || node.body === null) return []
    const value = values[node.id?.name ?? '']
    return [{ ...node.body, rest: value === undefined ? '{}' : `{ return ${value} }` }]
  })
  // An upgrade of React may bring other names: then this list has to be looked through again.
  if (missing.size > 0) throw new Error(`React DOM has no functions ${[...missing].join(', ')}`)
  return without(code, cuts)
}

function withoutKinds(code: string): string {
  const cuts: Cut[] = []
  visit(parseAst(code), (node, within) => {
    if (node.type !== 'SwitchStatement' || node.discriminant.type !== 'MemberExpression') return
    const { property } = node.discriminant
    if (property.type !== 'Identifier' || property.name !== 'tag' || within?.body == null) return
    const needless = casesToCut(node.cases)
    cuts.push(...needless.map(({ start, end }) => ({ start, end, rest: '' })))
    // A variable that one case declares is that of the whole function.
    const names = needless.flatMap(declaredIn)
    const start = within.body.start + 1
    if (names.length > 0) cuts.push({ start, end: start, rest: `var ${names.join(', ')};` })
  })
  return without(code, cuts)
}

function declaredIn(part: ESTree.SwitchCase): string[] {
  const names: string[] = []
  visit(part, (node, within) => {
    if (within === undefined && node.type === 'VariableDeclarator' && node.id.type === 'Identifier')
      names.push(node.id.name)
  })
  return names
}

/** The cases that nothing comes to any more. One that another goes on into stays. */
function casesToCut(cases: readonly ESTree.SwitchCase[]): ESTree.SwitchCase[] {
  const cut: ESTree.SwitchCase[] = []
  let isReached = false
  let labels: ESTree.SwitchCase[] = []
  for (const one of cases) {
    labels.push(one)
    if (one.consequent.length === 0) continue
    const needless = labels.filter(
      ({ test }) => test?.type === 'Literal' && kinds.includes(Number(test.value)),
    )
    if (needless.length < labels.length || isReached) {
      cut.push(...needless.filter(({ consequent }) => consequent.length === 0))
      isReached = !isLeft(one.consequent.at(-1))
    } else cut.push(...labels)
    labels = []
  }
  return cut
}

/** Whether nothing goes on after a statement. */
function isLeft(last: ESTree.Statement | undefined): boolean {
  if (last?.type === 'BlockStatement') return isLeft(last.body.at(-1) as ESTree.Statement | undefined)
  return /^(Return|Break|Continue|Throw)Statement$/.test(last?.type ?? '')
}

/** Every node below one, with the function that it is in. */
function visit(
  node: unknown,
  see: (node: ESTree.Node, within?: ESTree.Function) => void,
  within?: ESTree.Function,
): void {
  if (typeof node !== 'object' || node === null) return
  const known = 'type' in node ? (node as ESTree.Node) : undefined
  if (known !== undefined) see(known, within)
  const isFunction = known?.type === 'FunctionDeclaration' || known?.type === 'FunctionExpression'
  for (const child of Object.values(node)) visit(child, see, isFunction ? known : within)
}

/** The code after these cuts. What lies within another cut goes with it. */
function without(code: string, cuts: readonly Cut[]): string {
  let rest = ''
  let from = 0
  for (const cut of [...cuts].sort((one, next) => one.start - next.start)) {
    if (cut.start < from) continue
    rest += code.slice(from, cut.start) + cut.rest
    from = cut.end
  }
  return rest + code.slice(from)
}
