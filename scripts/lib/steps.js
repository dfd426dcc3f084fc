/**
 * The steps that `npm test` and the other commands are made of, each once.
 *
 * @typedef {object} Step
 * @property {string} name for `npm test -- --only name`, and of its log
 * @property {string} title
 * @property {readonly import('../setup/tools.js').Purpose[]} purposes what set-up it needs
 * @property {readonly string[]} [needs] names of steps that come first
 * @property {readonly (readonly string[])[]} commands
 * @property {string} [expect] roughly how long it takes
 * @property {Suite} [suite] tests with a count of their own; a step without counts as one check
 * @property {string} [shows] a report to print when it has run
 *
 * @typedef {{ kind: 'vitest' | 'playwright' | 'engine', report: string, env?: Record<string, string> }} Suite
 */

const REPORTS = 'build/reports';

/** @type {readonly Step[]} */
export const STEPS = [
  {
    name: 'engine',
    title: 'Building the engine',
    purposes: ['build'],
    commands: [['node', 'scripts/build-engine.js']],
    expect: 'seconds; the first time half a minute',
  },
  {
    name: 'format',
    title: 'Formatting',
    purposes: ['lint'],
    commands: [['node', 'scripts/lint.js', 'format']],
  },
  {
    name: 'lint',
    title: 'Lint of C++ and JavaScript',
    purposes: ['lint'],
    commands: [['node', 'scripts/lint.js', 'lint']],
    expect: 'about a minute',
  },
  {
    name: 'types',
    title: 'Types',
    purposes: ['build'],
    needs: ['engine'],
    commands: [['node', 'scripts/lint.js', 'types']],
  },
  {
    name: 'arrows',
    title: 'Dependency arrows',
    purposes: [],
    commands: [['node', 'scripts/lint.js', 'arrows']],
  },
  {
    name: 'engine-tests',
    title: 'Engine tests: native, sanitizers, WebAssembly',
    purposes: ['engine-tests'],
    commands: [['node', 'scripts/test-engine.js', '--report', `${REPORTS}/engine-tests.json`]],
    expect: 'one to two minutes',
    suite: { kind: 'engine', report: `${REPORTS}/engine-tests.json` },
  },
  {
    name: 'instructions',
    title: 'Instructions of each kernel against those on record',
    purposes: ['engine-tests'],
    commands: [['node', 'scripts/check-instructions.js', '--report', `${REPORTS}/instructions.txt`]],
    expect: 'seconds',
    shows: `${REPORTS}/instructions.txt`,
  },
  {
    name: 'unit',
    title: 'Unit tests',
    purposes: ['build'],
    needs: ['engine'],
    commands: [
      [
        ...['vitest', 'run', '--coverage', '--reporter=default', '--reporter=json'],
        `--outputFile.json=${REPORTS}/unit.json`,
      ],
    ],
    expect: 'half a minute',
    suite: { kind: 'vitest', report: `${REPORTS}/unit.json` },
    shows: 'build/coverage-js/coverage.txt',
  },
  {
    name: 'seeds',
    title: 'Every quiz item with 10,000 seeds',
    purposes: ['build'],
    needs: ['engine'],
    commands: [
      [
        ...['vitest', 'run', '--config', 'vitest.seeds.config.js', '--reporter=default', '--reporter=json'],
        `--outputFile.json=${REPORTS}/seeds.json`,
      ],
    ],
    expect: 'about a minute',
    suite: { kind: 'vitest', report: `${REPORTS}/seeds.json` },
  },
  {
    name: 'site',
    title: 'Building the site',
    purposes: ['build'],
    needs: ['engine'],
    commands: [['node', 'scripts/build-site.js']],
    expect: 'seconds',
  },
  {
    name: 'html',
    title: 'Validity of the HTML',
    purposes: ['build'],
    needs: ['site'],
    commands: [['node', 'scripts/lint.js', 'html']],
  },
  {
    name: 'budget',
    title: 'Byte budgets',
    purposes: ['build'],
    needs: ['site'],
    commands: [['node', 'scripts/budget.js']],
  },
  {
    name: 'e2e',
    title: 'End to end in Chromium, Firefox and WebKit',
    purposes: ['build', 'browsers'],
    needs: ['site'],
    commands: [['playwright', 'test']],
    expect: 'a few minutes',
    suite: {
      kind: 'playwright',
      report: `${REPORTS}/e2e.json`,
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${REPORTS}/e2e.json` },
    },
  },
  {
    name: 'coverage',
    title: 'Coverage of C++',
    purposes: ['coverage'],
    needs: ['engine-tests'],
    commands: [['node', 'scripts/coverage-cpp.js']],
    expect: 'seconds',
    shows: 'build/coverage-cpp.txt',
  },
  {
    name: 'coverage-browser',
    title: 'Coverage of elements and pages in Chromium',
    purposes: ['build'],
    needs: ['e2e'],
    commands: [['node', 'scripts/coverage-browser.js']],
    shows: 'build/coverage-browser.txt',
  },
];

/** Names of the steps that `npm start` and `npm run build` take. */
export const BUILD = ['engine', 'site'];

/**
 * @param {readonly string[]} names
 * @returns {Step[]} these steps and all they need, in the table's order, each once
 * @throws {RangeError} naming the accepted names
 */
export function stepsFor(names) {
  const wanted = new Set();
  const add = (/** @type {string} */ name) => {
    const step = STEPS.find((candidate) => candidate.name === name);
    if (!step)
      throw new RangeError(`Unknown step ${name}; accepted: ${STEPS.map((each) => each.name).join(', ')}`);
    step.needs?.forEach(add);
    wanted.add(step);
  };
  names.forEach(add);
  return STEPS.filter((step) => wanted.has(step));
}

/**
 * @param {readonly Step[]} steps
 * @returns {import('../setup/tools.js').Purpose[]} what set-up they need together
 */
export function purposesOf(steps) {
  return [...new Set(steps.flatMap((step) => step.purposes))];
}
