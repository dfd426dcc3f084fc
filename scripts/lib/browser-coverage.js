/**
 * Which lines of the sources ran in a browser, from what V8 counted in the built scripts and their source maps.
 * Pure.
 *
 * @typedef {{ startOffset: number, endOffset: number, count: number }} Range the innermost one counts
 * @typedef {{ url: string, functions: { ranges: Range[] }[] }} RunScript as Playwright hands it out
 *
 * @typedef {{ offset: number, file: string, line: number }} Mapping where a piece of a built script comes from
 */
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';

/** What each test in Chromium writes into its folder of results. */
export const COVERAGE_FILE = 'script-coverage.json';

/**
 * @param {string} code of the built script
 * @param {import('@jridgewell/trace-mapping').EncodedSourceMap} sourceMap
 * @returns {Mapping[]} sorted by offset; files as the map names them
 */
export function mappingsOf(code, sourceMap) {
  const lineStarts = [0, ...[...code.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  /** @type {Mapping[]} */
  const mappings = [];
  eachMapping(new TraceMap(sourceMap), ({ generatedLine, generatedColumn, source, originalLine }) => {
    if (source === null || originalLine === null) return;
    mappings.push({
      offset: lineStarts[generatedLine - 1] + generatedColumn,
      file: source,
      line: originalLine,
    });
  });
  return mappings;
}

/**
 * Adds up how often each line ran: a line ran as often as the piece of it that ran most.
 * @param {Map<string, Map<number, number>>} counts file -> line -> count, added to
 * @param {RunScript} script
 * @param {readonly Mapping[]} mappings of the script
 */
export function countLines(counts, { functions }, mappings) {
  const ranges = functions
    .flatMap((each) => each.ranges)
    .sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  /** @type {Range[]} those around the current offset, the innermost last */
  const around = [];
  let next = 0;
  for (const { offset, file, line } of mappings) {
    while (next < ranges.length && ranges[next].startOffset <= offset) around.push(ranges[next++]);
    while (around.length > 0 && around[around.length - 1].endOffset <= offset) around.pop();
    const ofFile = counts.get(file) ?? new Map();
    counts.set(file, ofFile);
    ofFile.set(line, Math.max(ofFile.get(line) ?? 0, around.at(-1)?.count ?? 0));
  }
}
