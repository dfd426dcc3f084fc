/** Where values on a grid pass a level: marching squares (Lorensen & Cline 1987, in the plane). No DOM. */

/**
 * @param {Float32Array} values row after row
 * @param {number} size cells on a side
 * @param {number} level
 * @returns {string} an SVG path in grid units: the middle of cell (column, row) is at (column + 0.5, row + 0.5)
 */
export function contourPath(values, size, level) {
  const at = (/** @type {number} */ column, /** @type {number} */ row) => values[row * size + column] - level;
  const isBelow = (/** @type {number} */ column, /** @type {number} */ row) => at(column, row) < 0;
  const parts = [];
  for (let row = 0; row < size - 1; row++) {
    for (let column = 0; column < size - 1; column++) {
      // Most cells are passed by no line: that is told before anything is made.
      const first = isBelow(column, row);
      if (
        first === isBelow(column + 1, row) &&
        first === isBelow(column + 1, row + 1) &&
        first === isBelow(column, row + 1)
      )
        continue;
      const corners = [
        [column, row],
        [column + 1, row],
        [column + 1, row + 1],
        [column, row + 1],
      ];
      const crossings = corners.flatMap(([x0, y0], i) => {
        const [x1, y1] = corners[(i + 1) % 4];
        const [from, to] = [at(x0, y0), at(x1, y1)];
        if (from < 0 === to < 0) return [];
        const share = from / (from - to);
        return [[x0 + (x1 - x0) * share + 0.5, y0 + (y1 - y0) * share + 0.5]];
      });
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        parts.push(`M${crossings[i].map(round).join(' ')}L${crossings[i + 1].map(round).join(' ')}`);
      }
    }
  }
  return parts.join('');
}

/** @param {number} value */
const round = (value) => Number(value.toFixed(2));
