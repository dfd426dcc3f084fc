/** WebKitGTK's MiniBrowser behind WebKitWebDriver, on a virtual display of its own. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, Capabilities } from 'selenium-webdriver';
import { freePort } from './free-port.js';

const MINIBROWSER = process.env.MINIBROWSER_BIN ?? `/usr/lib/${triplet()}/webkit2gtk-4.1/MiniBrowser`;
const WEBDRIVER = process.env.WEBKIT_WEBDRIVER_BIN ?? 'WebKitWebDriver';
const START_WITHIN_MS = 15_000;
const PAUSE_MS = 100;
/** It chooses a free display and writes its number to file 3; it stays the same when a browser leaves. */
const DISPLAY_OPTIONS = ['-displayfd', '3', '-noreset', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];

/** Debian's name of this machine's architecture. */
function triplet() {
  return process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
}

/**
 * @typedef {object} Launch
 * @property {string[]} args of MiniBrowser
 * @property {boolean} animations GTK's setting; off is prefers-reduced-motion
 */

/**
 * @returns {Promise<{ session: (launch: Launch) => Promise<import('selenium-webdriver').WebDriver>,
 *   stop: () => Promise<void> }>} session: a browser started so; there is one at a time, kept
 *   for as long as the same is asked for
 */
export async function startWebKit() {
  const settings = mkdtempSync(join(tmpdir(), 'relu-webkit-'));
  mkdirSync(join(settings, 'gtk-3.0'));
  const xvfb = start('Xvfb', DISPLAY_OPTIONS);
  const DISPLAY = `:${await firstLine(xvfb)}`;
  const port = await freePort();
  const env = { ...process.env, DISPLAY, XDG_CONFIG_HOME: settings };
  const webdriver = start(WEBDRIVER, [`--port=${port}`], env);
  const server = `http://127.0.0.1:${port}`;
  await ready(server, webdriver);

  /** @type {import('selenium-webdriver').WebDriver | undefined} */
  let driver;
  let drivenWith = '';
  return {
    async session({ args, animations }) {
      const wanted = JSON.stringify({ args, animations });
      if (driver && drivenWith === wanted) return driver;
      await driver?.quit();
      drivenWith = wanted;
      const gtk = `[Settings]\ngtk-enable-animations=${animations}\n`;
      writeFileSync(join(settings, 'gtk-3.0', 'settings.ini'), gtk);
      const options = { binary: MINIBROWSER, args: ['--automation', ...args] };
      driver = await new Builder()
        .usingServer(server)
        .withCapabilities(
          new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }),
        )
        .build();
      return driver;
    },
    async stop() {
      await driver?.quit();
      await end(webdriver);
      await end(xvfb);
      rmSync(settings, { recursive: true, force: true });
    },
  };
}

/**
 * @typedef {object} Child
 * @property {import('node:child_process').ChildProcess} process
 * @property {string | undefined} ended why it ended, once it has
 */

/** @type {Set<Child>} */
const running = new Set();
process.once('exit', () => running.forEach(({ process: child }) => child.kill()));

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Child} a program that ends with this one; its file 3 can be read
 */
function start(command, args, env = process.env) {
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  /** @type {Child} */
  const entry = { process: child, ended: undefined };
  running.add(entry);
  const end = (/** @type {unknown} */ why) => {
    entry.ended = `${command} ended: ${why}`;
    running.delete(entry);
  };
  child.once('error', (error) => end(error.message));
  child.once('exit', (code, signal) => end(signal ?? `status ${code}`));
  return entry;
}

/** @param {Child} child */
async function end(child) {
  if (child.ended) return;
  const ended = new Promise((resolve) => child.process.once('exit', resolve));
  child.process.kill();
  await ended;
}

/**
 * @param {Child} child
 * @returns {Promise<string>} what it first writes to its file 3, which stays open
 */
function firstLine({ process: child }) {
  const pipe = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  return new Promise((resolve, reject) => {
    pipe.once('data', (text) => resolve(String(text).trim()));
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${child.spawnfile} ended before it said its display.`)));
  });
}

/**
 * @param {string} server
 * @param {Child} webdriver
 */
async function ready(server, webdriver) {
  const until = Date.now() + START_WITHIN_MS;
  for (;;) {
    const answer = await fetch(`${server}/status`).catch(() => undefined);
    if (answer?.ok) return;
    if (webdriver.ended) throw new Error(webdriver.ended);
    if (Date.now() > until) throw new Error(`${WEBDRIVER} did not answer within ${START_WITHIN_MS} ms.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
