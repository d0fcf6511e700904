import { jsx } from './jsx-runtime.ts'

export { Fragment, type JSX } from './jsx-runtime.ts'
/** The same for the development server, which asks for it under this name. */
export const jsxDEV = jsx
