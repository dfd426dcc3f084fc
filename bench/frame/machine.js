import { readFileSync } from 'node:fs';
import os from 'node:os';
import { runTool } from '../../scripts/lib/engine-builds.js';
import { inRepository } from '../../scripts/lib/repository.js';
import { parseVersion } from '../../scripts/setup/versions.js';
import { CHROMIUM } from '../../scripts/lib/chromium.js';

/** @typedef {import('./section.js').Fact} Fact */

/**
 * Programs whose version bears on the figures.
 *
 * @type {{ program: string, nameIn: (output: string) => string }[]}
 */
const PROGRAMS = [
  { program: CHROMIUM, nameIn: () => 'Chromium' },
  { program: 'emcc', nameIn: () => 'Emscripten' },
  { program: process.env.CXX ?? 'c++', nameIn: (output) => (/clang/i.test(output) ? 'clang' : 'GCC') },
];

/** @returns {Promise<Fact[]>} what the figures depend on */
export async function machineAndVersions() {
  const versions = PROGRAMS.map(async ({ program, nameIn }) => {
    const { ok, output } = await runTool(program, ['--version']);
    return { name: nameIn(output), value: (ok && parseVersion(output)) || 'of unknown version' };
  });
  return [
    { name: 'processor', value: processor(os.cpus()) },
    { name: 'memory', value: `${Math.round(os.totalmem() / 2 ** 30)} GiB` },
    ...(await Promise.all(versions)),
    { name: 'Node', value: process.versions.node },
    ...peerVersions(),
  ];
}

/** @param {readonly os.CpuInfo[]} cores */
const processor = (cores) => `${cores[0]?.model.trim() ?? 'unknown'}, ${cores.length} cores`;

/** @returns {Fact[]} of the packages that bench/package.json names */
function peerVersions() {
  const read = (/** @type {string[]} */ ...parts) =>
    JSON.parse(readFileSync(inRepository('bench', ...parts), 'utf8'));
  return Object.keys(read('package.json').dependencies).map((name) => ({
    name,
    value: read('node_modules', name, 'package.json').version,
  }));
}
