import { readdirSync, readFileSync } from 'node:fs';
import { isStopping, startChild } from '../lib/children.js';
import { runLogged, StepError, tailOf } from '../lib/logged-command.js';
import { installCommand, packagesFor, problemLine } from './findings.js';
import { findProgram, survey } from './survey.js';

/** @typedef {import('./tools.js').Tool} Tool */
/** @typedef {import('./findings.js').Finding} Finding */

/**
 * Makes sure that every tool is there and new enough. On Debian the missing ones are installed when
 * this may be done without asking (as root, or by a sudo that wants no password).
 * @param {readonly Tool[]} tools
 * @param {readonly Finding[]} [others] findings of tools that no package brings, told along with the rest
 * @returns {Promise<void>}
 * @throws {StepError} one line for each tool that is missing or too old, and on Debian the command
 *   that installs what is missing
 */
export async function ensureTools(tools, others = []) {
  let findings = [...(await survey(tools)), ...others];
  if (findings.every(({ good }) => good)) return;

  const onDebian = isDebian();
  const missing = packagesFor(findings.filter(({ present }) => !present));
  const prefix = onDebian && missing.length > 0 ? await rootPrefix() : undefined;
  if (prefix) {
    await install(missing, prefix);
    findings = [...(await survey(tools)), ...others];
  }

  const bad = findings.filter(({ good }) => !good);
  if (bad.length === 0) return;
  const lines = bad.map((finding) =>
    problemLine(
      finding,
      onDebian && finding.debian && !finding.present ? `Debian package ${finding.debian}` : finding.get,
    ),
  );
  const still = packagesFor(bad.filter(({ present }) => !present));
  if (onDebian && still.length > 0) {
    const machine = {
      asRoot: process.getuid?.() === 0,
      hasSudo: findProgram('sudo') !== undefined,
      listsAreEmpty: listsAreEmpty(),
    };
    lines.push('Run this once, then try again:', `  ${installCommand(still, machine)}`);
  }
  throw new StepError(lines.join('\n'));
}

/**
 * Installs packages as root; whether that worked is seen by looking for the tools again.
 * @param {string[]} packages
 * @param {string[]} prefix what makes a command run as root; may be empty
 */
async function install(packages, prefix) {
  const asRoot = (/** @type {string[]} */ ...command) => [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    ...command,
  ];
  const add = (/** @type {string[]} */ ...options) =>
    asRoot('apt-get', 'install', '-q', '-y', '--no-install-recommends', ...options, ...packages);
  const update = asRoot('apt-get', 'update', '-q');
  const fetch = add('--download-only');

  const download = (/** @type {string[][]} */ commands) =>
    runLogged({
      name: 'debian-packages-download',
      title: `Downloading Debian packages: ${packages.join(' ')}`,
      expect: 'up to a minute or two',
      commands,
    });
  let result = await download(listsAreEmpty() ? [update, fetch] : [fetch]);
  // The lists may name versions that the archive has replaced since.
  if (!result.ok && !isStopping()) result = await download([update, fetch]);
  if (result.ok) {
    // An earlier install that was killed half-way leaves packages that apt-get refuses to build on,
    // so these are configured first, and this part is not broken off.
    const repair = asRoot('dpkg', '--configure', '-a');
    const put = add('-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0');
    result = await runLogged({
      name: 'debian-packages',
      title: 'Installing Debian packages',
      expect: 'up to a minute',
      commands: [repair, put],
      mustFinish: true,
    });
  }
  if (!result.ok) console.error(tailOf(result.log, 8));
}

/** True on Debian and on systems that call themselves like it. */
export function isDebian() {
  if (!findProgram('apt-get')) return false;
  try {
    return /^ID(_LIKE)?=.*\bdebian\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** True when apt-get has never fetched the list of packages here. */
function listsAreEmpty() {
  try {
    return !readdirSync('/var/lib/apt/lists').some((name) => name.includes('_Packages'));
  } catch {
    return true;
  }
}

/**
 * What to put before a command so that root runs it, without a question.
 * @returns {Promise<string[] | undefined>} undefined when that is not to be had
 */
async function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  if (!findProgram('sudo')) return undefined;
  const probe = startChild('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return (await probe.ended.catch(() => 1)) === 0 ? ['sudo', '-n'] : undefined;
}
