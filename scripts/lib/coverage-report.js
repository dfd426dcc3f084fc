/**
 * Which lines no test runs, and what gcovr's JSON says of it. Pure.
 *
 * @typedef {object} GcovrReport
 * @property {{ file: string, lines: GcovrLine[] }[]} files
 *
 * @typedef {{ line_number: number, count: number, 'gcovr/noncode'?: boolean }} GcovrLine
 *
 * @typedef {object} FileCoverage
 * @property {string} file relative to the repository
 * @property {number} lines that can run
 * @property {number[]} missed those that did not, counted from 1
 */

/**
 * @param {readonly GcovrReport[]} reports of several builds of the same files; a line may stand in each
 *   several times, once for every object file or instance of a template
 * @returns {FileCoverage[]} sorted by file
 */
export function fileCoverage(reports) {
  /** @type {Map<string, Map<number, number>>} how often each line of each file ran */
  const counts = new Map();
  for (const { file, lines } of reports.flatMap(({ files }) => files)) {
    const ofFile = counts.get(file) ?? new Map();
    counts.set(file, ofFile);
    for (const { line_number: number, count, 'gcovr/noncode': isNoCode } of lines) {
      if (!isNoCode) ofFile.set(number, (ofFile.get(number) ?? 0) + count);
    }
  }
  return coverageOf(counts);
}

/**
 * @param {ReadonlyMap<string, ReadonlyMap<number, number>>} counts file -> line -> how often it ran
 * @returns {FileCoverage[]} sorted by file
 */
export function coverageOf(counts) {
  return [...counts]
    .map(([file, ofFile]) => ({
      file,
      lines: ofFile.size,
      missed: [...ofFile.keys()].filter((number) => ofFile.get(number) === 0).sort((a, b) => a - b),
    }))
    .filter(({ lines }) => lines > 0)
    .sort((a, b) => a.file.localeCompare(b.file));
}

/**
 * @param {string} title
 * @param {readonly FileCoverage[]} files
 * @param {(file: string) => readonly string[]} textOf its lines
 * @returns {string} a line for each file, the total, then each line that no test runs
 */
export function coverageReport(title, files, textOf) {
  const width = Math.max(5, ...files.map(({ file }) => file.length));
  const row = (/** @type {string} */ name, /** @type {number} */ lines, /** @type {number} */ missed) => {
    const percent = lines === 0 ? 100 : (100 * (lines - missed)) / lines;
    return `${name.padEnd(width)}  ${percent.toFixed(1).padStart(5)} %  ${lines - missed} of ${lines} lines`;
  };
  const sum = (/** @type {(file: FileCoverage) => number} */ of) => files.reduce((all, f) => all + of(f), 0);
  const unrun = files.flatMap(({ file, missed }) =>
    missed.map((number) => `${file}:${number}: ${textOf(file)[number - 1].trim()}`),
  );
  return [
    title,
    ...files.map(({ file, lines, missed }) => row(file, lines, missed.length)),
    row(
      'total',
      sum(({ lines }) => lines),
      sum(({ missed }) => missed.length),
    ),
    '',
    unrun.length === 0 ? 'No line of these files is left unrun.' : 'Lines that no test runs:',
    ...unrun,
    '',
  ].join('\n');
}
