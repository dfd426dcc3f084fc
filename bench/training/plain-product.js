/**
 * A matrix in a Float32Array: the element of row i and column j is data[i * row + j * column].
 *
 * @typedef {object} Matrix
 * @property {Float32Array} data
 * @property {number} row
 * @property {number} column
 */

/** Rows and columns of c that are summed at once: as many sums and factors as the processor has registers for. */
const ROWS = 2;
const COLUMNS = 4;

/**
 * c = a b, in plain JavaScript as fast as we can write it: a tile of c stays in registers while its sums grow, so that
 * a number is read once for several products.
 *
 * @param {Matrix} a rows × depth
 * @param {Matrix} b depth × columns
 * @param {Matrix} c rows × columns
 * @param {number} rows
 * @param {number} depth
 * @param {number} columns
 */
export function multiply(a, b, c, rows, depth, columns) {
  const wholeRows = rows - (rows % ROWS);
  const wholeColumns = columns - (columns % COLUMNS);
  for (let i = 0; i < wholeRows; i += ROWS) {
    for (let j = 0; j < wholeColumns; j += COLUMNS) multiplyTile(a, b, c, i, j, depth);
  }
  for (let i = 0; i < rows; i++) {
    for (let j = i < wholeRows ? wholeColumns : 0; j < columns; j++) multiplyOne(a, b, c, i, j, depth);
  }
}

/**
 * @param {Matrix} a
 * @param {Matrix} b
 * @param {Matrix} c
 * @param {number} i the tile's first row
 * @param {number} j and column
 * @param {number} depth
 */
function multiplyTile(a, b, c, i, j, depth) {
  const { data: x, column: stepA } = a;
  const { data: y, row: stepB, column: acrossB } = b;
  let at = i * a.row;
  let other = at + a.row;
  let from = j * acrossB;
  let [s00, s01, s02, s03, s10, s11, s12, s13] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let k = 0; k < depth; k++, at += stepA, other += stepA, from += stepB) {
    const x0 = x[at];
    const x1 = x[other];
    const y0 = y[from];
    const y1 = y[from + acrossB];
    const y2 = y[from + 2 * acrossB];
    const y3 = y[from + 3 * acrossB];
    s00 += x0 * y0;
    s01 += x0 * y1;
    s02 += x0 * y2;
    s03 += x0 * y3;
    s10 += x1 * y0;
    s11 += x1 * y1;
    s12 += x1 * y2;
    s13 += x1 * y3;
  }
  const { data, row, column } = c;
  const to = i * row + j * column;
  data[to] = s00;
  data[to + column] = s01;
  data[to + 2 * column] = s02;
  data[to + 3 * column] = s03;
  data[to + row] = s10;
  data[to + row + column] = s11;
  data[to + row + 2 * column] = s12;
  data[to + row + 3 * column] = s13;
}

/** One element. @type {typeof multiplyTile} */
function multiplyOne(a, b, c, i, j, depth) {
  let sum = 0;
  for (let k = 0; k < depth; k++) sum += a.data[i * a.row + k * a.column] * b.data[k * b.row + j * b.column];
  c.data[i * c.row + j * c.column] = sum;
}
