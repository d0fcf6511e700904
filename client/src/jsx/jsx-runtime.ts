import type { ElementType } from 'react'
import { jsxs as createMany, jsx as createOne, Fragment, type JSX } from 'react/jsx-runtime'

export { Fragment, type JSX }

/**
 * The JSX of every page, with two promises about texts.
 *
 * Each text is the only thing in its element. A browser's translator takes texts out of the page and puts elements of its own
 * in their place. React would then write to texts that no one sees, or stop because what it moves is not there; a text that is
 * alone in its element it replaces as a whole. So a text with something beside it gets a `<bdi>`.
 *
 * Each text runs in its own direction. `<bdi>` does that, and where a text in a right-to-left script is alone, its element is
 * told to take the direction of its words.
 */
export function jsx(type: ElementType, props: Props, key?: string) {
  return createOne(type, withOwnTexts(type, props), key)
}

export function jsxs(type: ElementType, props: Props, key?: string) {
  const own = withOwnTexts(type, props)
  // The texts of an option are one.
  return (Array.isArray(own.children) ? createMany : createOne)(type, own, key)
}

type Props = { children?: unknown; dir?: unknown; type?: unknown }

/** The types of input that people write words into. */
const typed: unknown[] = [undefined, 'text', 'search']

/** Letters of the scripts that run from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

function withOwnTexts(type: ElementType, props: Props): Props {
  const { children } = props
  const isElement = typeof type === 'string'
  if (Array.isArray(children)) {
    // An option holds nothing but text.
    if (type === 'option') return withOwnTexts(type, { ...props, children: children.filter(isText).join('') })
    return isElement || type === Fragment ? { ...props, children: children.map(inOwnElement) } : props
  }
  // What will be typed into a box is not known yet.
  if (type === 'textarea' || (type === 'input' && typed.includes(props.type)))
    return { dir: 'auto', ...props }
  if (type === Fragment) return { ...props, children: inOwnElement(children, 0) }
  const isTurned = isElement && typeof children === 'string' && rightToLeft.test(children)
  return isTurned ? { dir: 'auto', ...props } : props
}

function inOwnElement(child: unknown, place: number): unknown {
  if (Array.isArray(child)) return child.map(inOwnElement)
  const isSeen = isText(child) && String(child).trim() !== ''
  return isSeen ? createOne('bdi', { children: child }, String(place)) : child
}

const isText = (child: unknown) => typeof child === 'string' || typeof child === 'number'
