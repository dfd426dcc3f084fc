/**
 * Every `npm` command of this project, documented here and printed by `npm run help`.
 *
 * Commands with steps are run by run.js; the others have a script of their own. In package.json each
 * starts with `exec`, so that no shell stands between npm and the script: signals reach it, and Ctrl-C
 * ends `npm start` with status 0.
 *
 * @typedef {object} Command
 * @property {string} says one line for a person
 * @property {readonly string[]} [steps] names from steps.js; what they need comes first by itself
 * @property {readonly (readonly string[])[]} [runs] what to run in place of steps
 * @property {readonly import('../setup/tools.js').Purpose[]} [purposes] the set-up for `runs`
 */

/** @type {Readonly<Record<string, Command>>} */
export const COMMANDS = {
  start: { says: 'install what is missing, build what changed, serve the lesson on 127.0.0.1 until Ctrl-C' },
  test: { says: 'everything that is checked; `npm test -- --only unit,lint` for some of it' },
  setup: { says: 'install everything that any command needs, and nothing else' },
  build: { says: 'the engine and the static site, into dist/site', steps: ['engine', 'site'] },
  package: {
    says: 'the site, then what people take away: one file, course packages, question banks, npm package, into dist; `-- --lang de` in another language',
    runs: [
      ['node', 'scripts/run.js', 'build'],
      ['node', 'scripts/package.js'],
    ],
    purposes: ['build'],
  },
  lint: {
    says: 'formatting, lint, types and dependency arrows',
    steps: ['format', 'lint', 'types', 'arrows'],
  },
  format: {
    says: 'rewrite C++ and JavaScript in the agreed format',
    runs: [['node', 'scripts/lint.js', 'format', '--write']],
    purposes: ['lint'],
  },
  'test:unit': {
    says: 'unit tests of what needs no browser; names of files may follow after --',
    steps: ['unit'],
  },
  'test:engine': {
    says: 'C++ tests: native, under sanitizers, and each WebAssembly variant',
    steps: ['engine-tests'],
  },
  sweep: {
    says: 'the largest errors of every function at all 2^32 floats, into docs/accuracy.md (about 15 minutes); `-- --function gelu`, `-- --stride 61` for less',
    runs: [['node', 'scripts/sweep.js']],
    purposes: ['engine-tests'],
  },
  mutate: {
    says: 'breaks the rules that judge quiz answers one by one; tells which breakage no test notices',
    runs: [['stryker', 'run', 'stryker.config.js']],
    purposes: ['build'],
  },
  'test:e2e': {
    says: 'the built site in three browsers; options of Playwright may follow after --',
    steps: ['e2e'],
  },
  coverage: {
    says: 'which lines of C++ and JavaScript no test runs',
    steps: ['unit', 'coverage', 'coverage-browser'],
  },
  bench: {
    says: 'measures engine and page beside their peers and writes docs/performance.md; `-- --only elementwise,training,page`, `-- --quick`',
    runs: [
      ['node', 'scripts/run.js', 'build'],
      ['node', 'bench/run.js'],
    ],
    purposes: ['build', 'bench'],
  },
  picture: {
    says: 'screenshots of the built page into build/pictures and docs; `-- --only lab`',
    runs: [
      ['node', 'scripts/run.js', 'build'],
      ['node', 'scripts/take-pictures.js'],
    ],
    purposes: ['build', 'browsers'],
  },
  serve: { says: 'serve dist/site as it is; `scripts/serve.js` tells the options' },
  help: { says: 'this list' },
};

/** @returns {string} the commands, one a line */
export function commandList() {
  const names = Object.keys(COMMANDS).map((name) =>
    name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`,
  );
  const width = Math.max(...names.map((name) => name.length));
  return Object.values(COMMANDS)
    .map(({ says }, i) => `${names[i].padEnd(width)}  ${says}`)
    .join('\n');
}
