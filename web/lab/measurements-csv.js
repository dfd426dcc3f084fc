/** The numbers of a run for spreadsheets and notebooks. */

const COLUMNS = /** @type {const} */ (['step', 'trainLoss', 'testLoss', 'accuracy', 'deadShare', 'slope']);

/**
 * CSV as RFC 4180 has it: a header, then a row for each contestant and point. Numbers are the shortest decimals that
 * read back as the same double; what there is not (a parameter, a slope) is empty.
 *
 * @param {Pick<import('./types.js').Snapshot, 'contestants'>} snapshot
 */
export function measurementsCsv({ contestants }) {
  const lines = [['function', 'parameter', 'seed', 'point', ...COLUMNS].join(',')];
  for (const { functionId, parameter, seed, measurements } of contestants) {
    measurements.forEach((measurement, point) => {
      const numbers = COLUMNS.map((column) => measurement[column] ?? '');
      lines.push([functionId, parameter ?? '', seed, point, ...numbers].join(','));
    });
  }
  return `${lines.join('\r\n')}\r\n`;
}
