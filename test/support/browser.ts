import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Chromium without its windows does the same in a third of the time; with them, it does too. */
const shell = '/usr/bin/chromium-headless-shell'
export const wholeBrowser = '/usr/bin/chromium'

/** Debian's Chromium, as it can run without a display and as root. */
export const browserOptions = {
  executablePath: existsSync(shell) ? shell : wholeBrowser,
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch(browserOptions)
}

let shared: Promise<Browser> | undefined

/** The one browser that the files of tests in this process share, which ends with the process: each has contexts of its own. */
export function sharedBrowser(): Promise<Browser> {
  // A process that is told to end ends at once, and its browser with it.
  shared ??= chromium.launch({ ...browserOptions, handleSIGTERM: false })
  return shared
}
