import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runLogged, runLoggedOrThrow, StepError, tailOf } from '../lib/logged-command.js';
import { isStopping, startChild } from '../lib/children.js';
import { inRepository } from '../lib/repository.js';
import { insideRelease, removeUnneeded, writeSdk } from './emscripten-sdk.js';
import { findProgram, versionOutput } from './survey.js';
import { isAtLeast, parseVersion } from './versions.js';

/**
 * The oldest Emscripten that is accepted. The engine and its tests were run with 6.0.5 and 3.1.69; those from
 * 3.1.60 on have the same relaxed SIMD, but none of them was tried.
 */
export const EMSCRIPTEN = '3.1.60';

/**
 * Debian releases whose Emscripten is new enough, best first: testing has 6.0, which makes the
 * fastest code; Debian 13 has 3.1.69.
 */
const RELEASES = ['forky', 'trixie'];

const HOME = inRepository('.emscripten');
/** The folder with `emcc` and its fellows to put on the PATH. */
export const SDK = path.join(HOME, 'sdk');
/**
 * Later /usr is read-only, where Python can't keep what it has compiled; without that each call of
 * emcc takes three times as long.
 */
const COMPILE_PYTHON = 'exec python3 -m compileall -q /usr/share/emscripten/tools /usr/lib/python3.*';
const HOW_TO_GET = 'https://emscripten.org/docs/getting_started/downloads.html, then put emcc on the PATH';

/**
 * Looks at the user's own Emscripten.
 * @returns {Promise<import('./findings.js').Finding>} good when emcc on the PATH is new enough
 */
export async function ownEmscripten() {
  const program = findProgram('emcc', pathWithoutSdk());
  const found = program && parseVersion(await versionOutput(program));
  const good = isAtLeast(found, EMSCRIPTEN);
  return {
    name: 'Emscripten',
    present: program !== undefined,
    found,
    minimum: EMSCRIPTEN,
    good,
    get: HOW_TO_GET,
  };
}

/**
 * Makes Debian's Emscripten available, unpacked into .emscripten/ and touching nothing else of the
 * machine. Needs the tools for 'fetch-emscripten'.
 * @returns {Promise<string>} the folder to put on the PATH
 * @throws {StepError}
 */
export async function ensureFetchedEmscripten() {
  if (!RELEASES.some(isUnpacked)) await fetchAny();
  const cache = writeSdk(HOME, /** @type {string} */ (RELEASES.find(isUnpacked)));
  await ensureSystemLibraries(cache);
  return SDK;
}

/**
 * How our modules and our tests are linked, as far as it decides which system libraries Emscripten takes. Were
 * this not true any more, the first build would build what is missing.
 */
const LINKS = {
  modules: [
    '--no-entry',
    '-lembind',
    '-Oz',
    '-fno-exceptions',
    '-fno-rtti',
    '-sSTRICT=1',
    '-sMALLOC=emmalloc',
  ],
  tests: ['--no-entry', '-O3'],
};

/**
 * Emscripten builds its own libraries when a program first needs them: here, once a machine, by linking
 * programs that hold nothing. When Emscripten empties its cache, because it is another one, the mark goes too.
 * @param {string} cache
 * @throws {StepError}
 */
async function ensureSystemLibraries(cache) {
  const mark = path.join(cache, 'relu-lesson-libraries');
  if (existsSync(mark)) return;
  const source = path.join(HOME, 'nothing.cpp');
  const programs = Object.keys(LINKS).map((name) => path.join(HOME, `nothing-${name}`));
  writeFileSync(source, '');
  await runLoggedOrThrow({
    name: 'emscripten-libraries',
    title: "Building Emscripten's system libraries",
    expect: 'about a minute',
    commands: Object.values(LINKS).map((options, i) => [
      ...[path.join(SDK, 'em++'), source, ...options],
      ...['-o', `${programs[i]}.js`],
    ]),
  });
  for (const file of [source, ...programs.flatMap((name) => [`${name}.js`, `${name}.wasm`])]) rmSync(file);
  writeFileSync(mark, '');
}

/** The PATH as the user has it, even when this was started with ours. */
const pathWithoutSdk = () =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => path.resolve(folder) !== SDK)
    .join(path.delimiter);

/** @param {string} release */
const isUnpacked = (release) => existsSync(path.join(HOME, release));

/** @throws {StepError} when no release can be had */
async function fetchAny() {
  await requireMounts();
  const failures = [];
  for (const release of RELEASES) {
    const log = await unpack(release);
    if (!log) return;
    if (isStopping()) throw new StepError('Stopped.');
    failures.push(`From Debian ${release}:\n${tailOf(log, 8)}`);
  }
  throw new StepError(
    [...failures, `Emscripten could not be fetched; get ${EMSCRIPTEN} or newer: ${HOW_TO_GET}`].join('\n'),
  );
}

/**
 * Some containers forbid the one thing bwrap is here for; better told before a large download.
 * @throws {StepError}
 */
async function requireMounts() {
  const args = ['--dev-bind', '/', '/', '--ro-bind', '/usr', '/usr', '--', 'true'];
  const probe = startChild('bwrap', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  probe.process.stderr?.on('data', (chunk) => (said += chunk));
  if ((await probe.ended.catch(() => 127)) === 0) return;
  throw new StepError(
    `Emscripten: can't be fetched, because bubblewrap may not mount here (${said.trim()}); get ${EMSCRIPTEN} or newer: ${HOW_TO_GET}`,
  );
}

/**
 * Unpacks a release's Emscripten with all it needs. It gets its final name only when it is complete
 * and has run once, so whatever interrupts this leaves nothing that looks finished.
 * @param {string} release
 * @returns {Promise<string | undefined>} the log when it failed
 */
async function unpack(release) {
  mkdirSync(HOME, { recursive: true });
  for (const name of readdirSync(HOME)) {
    if (name.includes('.partial-')) rmSync(path.join(HOME, name), { recursive: true, force: true });
  }
  // A name of its own: after a hard kill the program that was unpacking may live on for a while.
  const partial = path.join(HOME, `${release}.partial-${process.pid}`);
  const cacheForTrial = path.join(partial, 'tmp', 'cache');
  const usr = path.join(partial, 'usr');
  const fetched = await runLogged({
    name: `emscripten-${release}`,
    title: `Unpacking Emscripten from Debian ${release}`,
    expect: 'about 30 s, 0.6 GB',
    env: { ...process.env, EM_CACHE: cacheForTrial },
    commands: [
      [
        // Only unpacking needs no root and runs nothing from the archive.
        ...['mmdebstrap', `--mode=${process.getuid?.() === 0 ? 'root' : 'chrootless'}`, '--variant=extract'],
        '--include=emscripten,dash,coreutils',
        // The machine's clock or a mirror may lag behind the archive's expiry dates.
        ...['--aptopt=Acquire::Check-Valid-Until "false"', release, partial],
      ],
      insideRelease(usr, ['sh', '-c', COMPILE_PYTHON]),
      insideRelease(usr, ['/usr/share/emscripten/emcc', '--version']),
    ],
  });
  if (!fetched.ok) return fetched.log;
  rmSync(cacheForTrial, { recursive: true, force: true });
  removeUnneeded(usr);
  renameSync(partial, path.join(HOME, release));
  return undefined;
}
