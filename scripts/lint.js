/**
 * Checks that need no test runner: `node scripts/lint.js <what>`, what being one of
 *   format [--write]  prettier and clang-format
 *   lint              ESLint, clang-tidy
 *   types             tsc over the JSDoc types
 *   arrows            who may import or include whom
 *   html              validity of the built pages
 */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { brokenCppArrows } from './lib/cpp-arrows.js';
import { REPOSITORY } from './lib/repository.js';

const PRETTIER_FILES = ['web', 'scripts', 'tests', 'bench', '*.js', '*.json', '.*.json', '.*.cjs'];

/** @param {RegExp} pattern @param {string[]} folders @returns {string[]} */
function filesBelow(pattern, ...folders) {
  return folders.flatMap((folder) =>
    readdirSync(path.join(REPOSITORY, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => pattern.test(name))
      .map((name) => path.join(folder, name)),
  );
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {boolean} whether it succeeded
 */
function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: REPOSITORY, stdio: 'inherit' });
  if (error) console.error(`${command} could not be run: ${error.message}`);
  return status === 0;
}

/**
 * The same beside others. What it says may stand among what they say.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<boolean>}
 */
function start(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: REPOSITORY, stdio: 'inherit' });
    child.once('error', (error) => {
      console.error(`${command} could not be run: ${error.message}`);
      resolve(false);
    });
    child.once('close', (status) => resolve(status === 0));
  });
}

/** @type {Record<string, () => boolean | Promise<boolean>>} */
const CHECKS = {
  async format() {
    const write = process.argv.includes('--write');
    const sources = filesBelow(/\.(?:h|cpp)$/u, 'cpp', 'tests/cpp');
    const checks = [
      start('prettier', [
        write ? '--write' : '--check',
        '--log-level=warn',
        '--no-error-on-unmatched-pattern',
        ...PRETTIER_FILES,
      ]),
      start('clang-format', write ? ['-i', ...sources] : ['--dry-run', '--Werror', ...sources]),
    ];
    return (await Promise.all(checks)).every(Boolean);
  },
  lint: async () =>
    (
      await Promise.all([start('eslint', ['--max-warnings=0', '.']), start('node', ['scripts/tidy-cpp.js'])])
    ).every(Boolean),
  types: () =>
    // Our own code, then the declarations it ships, then a TypeScript project that uses them.
    ['tsconfig.json', 'tsconfig.declarations.json', 'tests/types/tsconfig.json']
      .map((project) => run('tsc', ['-p', project]))
      .every(Boolean),
  arrows() {
    const broken = brokenCppArrows(filesBelow(/\.(?:h|cpp)$/u, 'cpp'));
    for (const line of broken) console.error(line);
    return [
      run('depcruise', ['web', 'scripts', 'bench', '--config', '.dependency-cruiser.cjs']),
      broken.length === 0,
    ].every(Boolean);
  },
  html: () =>
    run('html-validate', ['--config', '.htmlvalidate.json', ...filesBelow(/\.html$/u, 'dist/site')]),
};

const check = CHECKS[process.argv[2]];
if (check) {
  process.exitCode = (await check()) ? 0 : 1;
} else {
  console.error(`lint.js: what is "${process.argv[2] ?? ''}"? Accepted: ${Object.keys(CHECKS).join(', ')}.`);
  process.exitCode = 2;
}
