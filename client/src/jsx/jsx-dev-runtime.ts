import type { ElementType } from 'react'
import { jsx, jsxs } from './jsx-runtime.ts'

export { Fragment, type JSX } from './jsx-runtime.ts'
/** The same for the development server, which asks for it under this name. */
export function jsxDEV(type: ElementType, props: object, key?: string, isStatic?: boolean) {
  return (isStatic ? jsxs : jsx)(type, props, key)
}
