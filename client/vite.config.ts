import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type StaffRole, staffRoles } from '@companion/shared/audiences'
import zopfli from '@gfx/zopfli'
import react from '@vitejs/plugin-react'
import { NodePackageImporter } from 'sass-embedded'
import { type BuildEnvironmentOptions, type CSSOptions, defineConfig, type Plugin } from 'vite'
import { leftOut } from './leftOut.ts'

/** A compressed copy beside every text file, so that the server compresses nothing twice; by Zopfli, which takes 3.5 % less. */
const precompress: Plugin = {
  name: 'precompress',
  apply: 'build',
  async writeBundle({ dir = '' }, files) {
    for (const file of [...Object.keys(files), 'symbols.svg', 'leave.js']) {
      if (!/\.(js|css|svg)$/.test(file)) continue
      const path = join(dir, file)
      writeFileSync(`${path}.gz`, await zopfli.gzipAsync(readFileSync(path), { numiterations: 3 }))
    }
  },
}

type PostcssPlugin = Exclude<Exclude<CSSOptions['postcss'], string | undefined>['plugins'], undefined>[number]

/** What comes later has no style sheet of its own to wait for: a plain import is enough. */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : null),
}

/**
 * What Socket.IO and React bring along and our pages never use: other ways to connect, other servers than their own, messages
 * that are not text; portals, and files that React fetches ahead.
 * Each file is replaced by what is left of it.
 */
const unused: [file: RegExp, rest: string][] = [
  [
    /engine\.io-client.*\/transports\/index\.js$/,
    `import { Fetch } from './polling-fetch.js'
     import { WS } from './websocket.js'
     export const transports = { websocket: WS, polling: Fetch }`,
  ],
  [/engine\.io-client.*\/parseuri\.js$/, 'export const parse = null'],
  [/engine\.io-parser.*\/base64-arraybuffer\.js$/, 'export const decode = null'],
  [
    /engine\.io-parser.*\/encodePacket\.browser\.js$/,
    `import { PACKET_TYPES } from './commons.js'
     export const encodePacket = ({ type, data }, _, done) => done(PACKET_TYPES[type] + (data || ''))
     export const encodePacketToBinary = null`,
  ],
  [
    /react-dom\/cjs\/react-dom\.production\.js$/,
    `const none = () => {}
     exports.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = {
       d: { f: none, r: none, D: none, C: none, L: none, m: none, X: none, S: none, M: none },
       p: 0,
     }`,
  ],
  [/socket\.io-parser.*\/is-binary\.js$/, 'export const hasBinary = () => false, isBinary = hasBinary'],
  [/socket\.io-parser.*\/\bbinary\.js$/, 'export const deconstructPacket = null, reconstructPacket = null'],
]

const textAlone: Plugin = {
  name: 'text-alone',
  enforce: 'pre',
  load: (id) => unused.find(([file]) => file.test(id))?.[1] ?? null,
}

/**
 * Left and right become start and end, ours and those of GOV.UK Frontend, so that pages in languages that run from right to
 * left are mirrored.
 */
const eitherWay: PostcssPlugin = {
  postcssPlugin: 'either-way',
  Declaration(rule) {
    const turned = (words: string) => words.replace('left', 'start').replace('right', 'end')
    if (/^(left|right)$/.test(rule.prop)) rule.prop = `inset-inline-${turned(rule.prop)}`
    else if (/^(margin|padding|border)-(left|right)/.test(rule.prop)) {
      rule.prop = turned(rule.prop.replace('-', '-inline-'))
    } else if (rule.prop === 'text-align') rule.value = turned(rule.value)
    else if (rule.prop === 'float')
      rule.value = rule.value.replace(/left|right/, (side) => `inline-${turned(side)}`)
  },
}

const source = (name: string) => join(import.meta.dirname, `src/${name}`)

/** The name of the page of a role, and of what it begins from: each brings to life its own component and loads nothing of others. */
const pageOf = (role: StaffRole) => `${role.slice(0, 1).toUpperCase()}${role.slice(1)}Page`
const staffEntry = 'staff-entry:'

/** What begins the page of each role that is signed in to. */
const staffEntries: Plugin = {
  name: 'staff-entries',
  resolveId: (id) => (id.startsWith(staffEntry) ? `\0${id}` : null),
  load(id) {
    const role = staffRoles.find((known) => id === `\0${staffEntry}${known}`)
    if (role === undefined) return null
    const page = pageOf(role)
    // The big screen has a style sheet of its own.
    const style = role === 'screen' ? 'screen' : 'console'
    return `import '${source('styles/app.scss')}'
      import '${source(`styles/${style}.scss`)}'
      import { createElement } from 'react'
      import { ${page} } from '${source(`pages/${page}.tsx`)}'
      import { start } from '${source('entries/start.tsx')}'
      start((data) => createElement(${page}, data))`
  },
}

/**
 * How some of the pages are built, apart from the others: a file that two pages need holds what either of them needs, and a
 * phone should not load what only those who run a session use.
 */
function built(
  name: string,
  input: Record<string, string>,
  groups: { name: string; test: RegExp }[] = [],
): BuildEnvironmentOptions {
  return {
    outDir: 'build',
    emptyOutDir: false,
    manifest: `.vite/${name}.json`,
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      // What is not used of Socket.IO is left out: its packages do not say that they allow it.
      // People who start the server do not need to know how long each plugin took.
      checks: { pluginTimings: false },
      treeshake: { moduleSideEffects: [{ test: /\/(engine|socket)\.io-/, sideEffects: false }] },
      input,
      output: { codeSplitting: { groups } },
    },
  }
}

export default defineConfig({
  plugins: [
    react({ jsxImportSource: '@companion/client' }),
    plainImports,
    staffEntries,
    textAlone,
    leftOut,
    precompress,
  ],
  css: {
    preprocessorOptions: { scss: { importers: [new NodePackageImporter()], quietDeps: true } },
    postcss: { plugins: [eitherWay] },
  },
  builder: {
    async buildApp({ environments: { client, staff }, build }) {
      for (const pages of [client, staff]) if (pages) await build(pages)
    },
  },
  environments: {
    client: {
      build: {
        ...built(
          'participant',
          { participant: source('entries/participant.tsx'), static: source('entries/static.ts') },
          // What a phone begins with is one file: apart, its parts compress worse.
          [{ name: 'participant', test: /entries\/participant/ }],
        ),
        emptyOutDir: true,
      },
    },
    staff: {
      consumer: 'client',
      build: {
        ...built('staff', {
          ...Object.fromEntries(staffRoles.map((role) => [role, `${staffEntry}${role}`])),
          officials: source('entries/officials.tsx'),
        }),
        copyPublicDir: false,
      },
    },
  },
  logLevel: 'warn',
})
