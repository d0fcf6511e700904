import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { NodePackageImporter } from 'sass-embedded'
import { defineConfig, type Plugin } from 'vite'

/** A compressed copy beside every text file, so that the server compresses nothing twice. */
function precompress(folder: string): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    writeBundle() {
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|css|svg)$/.test(file)) continue
        const path = join(folder, file)
        writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }))
      }
    },
  }
}

const entry = (name: string) => join(import.meta.dirname, `src/entries/${name}`)

export default defineConfig({
  plugins: [react(), precompress(join(import.meta.dirname, 'build'))],
  css: { preprocessorOptions: { scss: { importers: [new NodePackageImporter()], quietDeps: true } } },
  build: {
    outDir: 'build',
    emptyOutDir: true,
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        participant: entry('participant.tsx'),
        host: entry('host.tsx'),
        official: entry('official.tsx'),
        officials: entry('officials.tsx'),
        screen: entry('screen.tsx'),
        static: entry('static.ts'),
      },
    },
  },
  logLevel: 'warn',
})
