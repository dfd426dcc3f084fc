/**
 * The one surface that the specs use, over Playwright (Chromium, Firefox) and WebDriver (WebKitGTK). It
 * reaches into open shadow roots, finds things as a reader does, by role and name, and waits for them.
 *
 * @typedef {object} RoleTarget
 * @property {string} role ARIA role, native or explicit
 * @property {string | RegExp} [name] accessible name: all of it, or a pattern
 * @property {string} [in] CSS of the element to look in, for example 'relu-graph'
 * @property {number} [nth] which one when there are several, from 0
 *
 * @typedef {string | RoleTarget} Target CSS or role
 *
 * @typedef {object} Emulation what the page is told about the reader
 * @property {{ width: number, height: number }} [viewport]
 * @property {boolean} [dark]
 * @property {boolean} [reducedMotion]
 * @property {boolean} [forcedColors] Chromium only
 * @property {boolean} [scripts] false: the page's own scripts do not run
 *
 * @typedef {'browser' | 'dispatched'} TouchSource whether touches came through the browser's input path
 *
 * @typedef {object} Ui
 * @property {(path: string, ready?: Target | null) => Promise<void>} open waits for `ready`
 * @property {(path: string, ready?: Target | null) => Promise<void>} openInNewPage leaves the page it was on
 * @property {(css: string | null) => Promise<void>} enter scrolls to a frame of the page, of any origin, since some
 *   load only then: what follows is looked for in there, until another page is opened; null: back to the page itself
 * @property {() => Promise<string>} url
 * @property {() => Promise<void>} reload
 * @property {() => Promise<void>} back
 * @property {() => Promise<void>} forward
 * @property {(target: Target) => Promise<void>} click
 * @property {(target: Target, text: string) => Promise<void>} fill replaces what a field holds by typing
 * @property {(target: Target, label: string) => Promise<void>} choose an option of a select
 * @property {(target: Target) => Promise<void>} focus
 * @property {(key: string) => Promise<void>} press 'ArrowRight', 'Shift+Tab', 'Control+a', on what has focus
 * @property {(target: Target, text: string) => Promise<void>} paste through the real clipboard
 * @property {(target: Target, by: { x: number, y: number }) => Promise<void>} drag by mouse from its middle
 * @property {(target: Target, by: { x: number, y: number }) => Promise<TouchSource>} touchDrag by nothing: a tap
 * @property {(target: Target) => Promise<string>} text as rendered
 * @property {(target: Target, name: string) => Promise<string | null>} attr
 * @property {(target: Target) => Promise<string>} value of a field
 * @property {(target: Target) => Promise<number>} count how many there are now; does not wait
 * @property {<A, R>(target: Target, fn: (element: any, arg: A) => R, arg?: A) => Promise<Awaited<R>>} evaluate
 * @property {<A, R>(fn: (arg: A) => R, arg?: A) => Promise<Awaited<R>>} run in the page; fn stands alone
 * @property {(target: Target) => Promise<{ name: string, text: string }>} download what a click saves
 * @property {(emulation: { media: 'print' | 'screen' }) => Promise<void>} [emulateMedia] Chromium only
 * @property {() => import('@playwright/test').Page} [page] Chromium only: for what no other driver can do
 * @property {() => Promise<import('../../../scripts/lib/browser-coverage.js').RunScript[]>} [coverage] what of
 *   the scripts ran, and no more counting; Chromium only
 * @property {() => Promise<Buffer>} screenshot
 * @property {() => Promise<string[]>} errors console errors, uncaught exceptions and CSP violations so far
 * @property {() => Promise<string[]>} requests addresses of everything loaded since the last open
 *
 * @typedef {object} Engine a browser that hands out pages
 * @property {(emulate: Emulation, site: string) => Promise<{ ui: Ui, leave: () => Promise<void> }>} ui
 *   site: address that paths are relative to; leave: the page is not needed any more
 * @property {() => Promise<void>} stop
 */

/** The window unless a test says otherwise. */
export const VIEWPORT = { width: 1024, height: 768 };

/** How long a target may take to appear, in milliseconds. */
export const PATIENCE_MS = 10_000;

/** @param {Target} target as it stands in a message */
export function describeTarget(target) {
  if (typeof target === 'string') return `"${target}"`;
  const name = target.name === undefined ? '' : ` "${target.name}"`;
  const place = target.in ? ` in ${target.in}` : '';
  return `${target.role}${name}${place}${target.nth ? `, number ${target.nth + 1}` : ''}`;
}
