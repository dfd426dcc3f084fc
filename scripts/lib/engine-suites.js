/**
 * Reading what `ctest --verbose` says of doctest programs. Pure.
 *
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {object} Suite
 * @property {string} name as registered with ctest: "native-simd"
 * @property {Counts} cases doctest's test cases; a suite that crashed has at least one failed
 * @property {Counts} assertions
 * @property {number} seconds
 * @property {{ file: string, title: string }[]} failures the test cases that failed, as far as it named them
 * @property {string[]} accuracy lines on the largest errors found
 * @property {string} output all the program said
 */

/**
 * @param {string} ctestOutput of one or several programs, possibly run in parallel
 * @returns {Suite[]} in the order in which they ended
 */
export function readSuites(ctestOutput) {
  /** @type {Map<string, string[]>} what each program said, by ctest's number for it */
  const said = new Map();
  /** @type {Suite[]} */
  const suites = [];
  for (const line of ctestOutput.split('\n')) {
    const [, speaker, words] = line.match(/^\s*(\d+): ?(.*)$/u) ?? [];
    if (speaker) {
      said.set(speaker, [...(said.get(speaker) ?? []), words]);
      continue;
    }
    const [, number, name, verdict, seconds] =
      line.match(/^\s*\d+\/\d+ Test +#(\d+): (\S+) \.*(.*?) +([\d.]+) sec/u) ?? [];
    if (number) suites.push(suiteOf(name, verdict.trim() === 'Passed', seconds, said.get(number) ?? []));
  }
  return suites;
}

/**
 * @param {string} name
 * @param {boolean} succeeded
 * @param {string} seconds
 * @param {readonly string[]} lines
 * @returns {Suite}
 */
function suiteOf(name, succeeded, seconds, lines) {
  const cases = countsAfter('[doctest] test cases:', lines);
  // It ended badly without naming a failed test: a crash, a sanitizer's finding, or no test at all.
  if ((!succeeded || cases.passed === 0) && cases.failed === 0) cases.failed = 1;
  return {
    name,
    cases,
    assertions: countsAfter('[doctest] assertions:', lines),
    seconds: Number(seconds),
    failures: failuresIn(lines),
    accuracy: lines.filter((line) => line.startsWith('accuracy: ')).map((line) => line.slice(10)),
    output: lines.join('\n'),
  };
}

/**
 * @param {readonly string[]} lines doctest puts a heading before what it says of a test case, each time anew
 */
function failuresIn(lines) {
  /** @type {Map<string, string>} title -> file */
  const failed = new Map();
  let title = '';
  for (const line of lines) {
    title = line.match(/^TEST CASE: +(.*)/u)?.[1] ?? title;
    const [, file] = line.match(/^(.*?)(?::\d+|\(\d+\)): (?:FATAL )?ERROR: /u) ?? [];
    if (file && title && !failed.has(title)) failed.set(title, file);
  }
  return [...failed].map(([name, file]) => ({ file, title: name }));
}

/**
 * @param {string} heading
 * @param {readonly string[]} lines such as "[doctest] test cases: 3 | 2 passed | 1 failed | 0 skipped"
 * @returns {Counts}
 */
function countsAfter(heading, lines) {
  const line = lines.find((candidate) => candidate.startsWith(heading)) ?? '';
  const count = (/** @type {string} */ what) => Number(line.match(`(\\d+) ${what}`)?.[1] ?? 0);
  return { passed: count('passed'), failed: count('failed') };
}
