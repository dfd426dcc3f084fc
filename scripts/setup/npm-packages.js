import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runLoggedOrThrow, StepError } from '../lib/logged-command.js';
import { inRepository } from '../lib/repository.js';
import { problemLine } from './findings.js';
import { findProgram, versionOutput } from './survey.js';
import { isAtLeast, parseVersion } from './versions.js';

/** The oldest Node that runs the set-up itself. */
export const SETUP_NODE = '20.0';
/** The oldest Node for everything after it; older ones keep relaxed SIMD behind a flag. */
export const PROJECT_NODE = '22.0';
const NPM = '9.0';
const NODE_SOURCE = 'https://nodejs.org/';

/**
 * What npm itself writes into node_modules as the last act of a complete install: the packages that
 * are there. It is compared with the lock file, so an interrupted or outdated install is seen
 * whoever ran it.
 */
const INSTALLED_LIST = path.join('node_modules', '.package-lock.json');

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages by folder, such as "node_modules/lit"
 */

/**
 * Whether what is installed is what the lock file says. Pure.
 * @param {LockedPackages} locked `packages` of package-lock.json; its "" entry is the project itself
 * @param {LockedPackages} installed `packages` of node_modules/.package-lock.json
 * @returns {boolean} optional packages, those for other machines among them, may be missing
 */
export function matchesLock(locked, installed) {
  const isSame = (/** @type {LockedPackage | undefined} */ a, /** @type {LockedPackage} */ b) =>
    a?.version === b.version && a?.integrity === b.integrity;
  return (
    Object.entries(installed).every(([folder, entry]) => isSame(locked[folder], entry)) &&
    Object.entries(locked).every(([folder, entry]) => folder === '' || entry.optional || folder in installed)
  );
}

/**
 * Installs the npm packages of the project's lock file unless they are there, and makes sure that a new
 * enough Node runs the rest.
 * @returns {Promise<void>}
 * @throws {StepError}
 */
export async function ensureNpmPackages() {
  if (!isInstalled('.')) await install('.', 'Installing npm packages');
  await requireProjectNode();
}

/**
 * Installs what only `npm run bench` needs, unless it is there.
 * @returns {Promise<void>}
 * @throws {StepError}
 */
export async function ensureBenchPackages() {
  if (!isInstalled('bench')) await install('bench', 'Installing the peers to measure');
}

/**
 * @param {string} folder of package.json and its lock file, in the checkout
 * @param {string} title
 * @throws {StepError}
 */
async function install(folder, title) {
  const npm = findProgram('npm');
  const found = npm && parseVersion(await versionOutput(npm));
  if (!isAtLeast(found, NPM)) {
    const finding = { name: 'npm', present: npm !== undefined, found, minimum: NPM };
    throw new StepError(problemLine(finding, `it comes with Node.js, ${NODE_SOURCE}`));
  }
  rmSync(inRepository(folder, INSTALLED_LIST), { force: true }); // first of all, so that no half-done removal looks whole
  const options = ['--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  await runLoggedOrThrow({
    name: folder === '.' ? 'npm-packages' : `npm-packages-${folder}`,
    title,
    expect: 'about 30 s',
    commands: [['npm', 'ci', '--prefix', inRepository(folder), ...options]],
  });
}

/**
 * @param {string} folder as above
 * @returns {boolean}
 */
function isInstalled(folder) {
  const list = inRepository(folder, INSTALLED_LIST);
  if (!existsSync(list)) return false;
  const packagesIn = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  try {
    const installed = packagesIn(list);
    return (
      matchesLock(packagesIn(inRepository(folder, 'package-lock.json')), installed) &&
      Object.keys(installed).every((name) => existsSync(inRepository(folder, name)))
    );
  } catch {
    return false; // not JSON: cut off while it was written
  }
}

/**
 * The npm packages bring a Node for Linux on x64 and arm64; elsewhere the one on the PATH must do.
 * @throws {StepError}
 */
async function requireProjectNode() {
  if (existsSync(inRepository('node_modules', '.bin', 'node'))) return;
  const node = findProgram('node');
  const found = node && parseVersion(await versionOutput(node));
  if (isAtLeast(found, PROJECT_NODE)) return;
  const finding = { name: 'Node.js', present: node !== undefined, found, minimum: PROJECT_NODE };
  throw new StepError(problemLine(finding, `npm has none for this machine, get it from ${NODE_SOURCE}`));
}

/**
 * @param {string} [version] of the Node that runs this
 * @throws {StepError} when it is too old for the set-up
 */
export function requireSetupNode(version = process.versions.node) {
  if (isAtLeast(version, SETUP_NODE)) return;
  const finding = { name: 'Node.js', present: true, found: version, minimum: SETUP_NODE };
  throw new StepError(problemLine(finding, `get it from ${NODE_SOURCE}`));
}
