/** A learner's response as few bytes: ids such as option-3 as their number, numbers as short decimals. */

/** @typedef {import('../quiz/types.js').Response} Response */
/** @typedef {import('./byte-writer.js').ByteWriter} ByteWriter */
/** @typedef {import('./byte-reader.js').ByteReader} ByteReader */

/** Which shape a response has; the place in this list is what is written. */
const SHAPES = /** @type {const} */ (['id', 'ids', 'number', 'numbers', 'point', 'text', 'texts']);
const PREFIXES = ['option-', 'step-'];

/**
 * @param {ByteWriter} writer
 * @param {Response} response
 */
export function writeResponse(writer, response) {
  const shape = shapeOf(response);
  const list = [response].flat();
  if (shape === 'id' || shape === 'ids') return writeIds(writer, shape, /** @type {string[]} */ (list));
  writer.count(SHAPES.indexOf(shape));
  if (shape.endsWith('s')) writer.count(list.length);
  if (shape === 'point') {
    const { x, y } = /** @type {{ x: number, y: number }} */ (response);
    writer.number(x);
    writer.number(y);
  } else if (shape.startsWith('number')) {
    for (const number of list) writer.number(Number(number));
  } else {
    for (const text of list) writer.text(String(text));
  }
}

/**
 * @param {ByteReader} reader
 * @returns {Response}
 */
export function readResponse(reader) {
  const code = reader.count();
  const shape = SHAPES[code % SHAPES.length];
  const prefix = PREFIXES[Math.floor(code / SHAPES.length)];
  switch (shape) {
    case 'id':
      return `${prefix}${reader.count()}`;
    case 'ids':
      return listOf(reader, () => `${prefix}${reader.count()}`);
    case 'number':
      return reader.number();
    case 'numbers':
      return listOf(reader, () => reader.number());
    case 'point':
      return { x: reader.number(), y: reader.number() };
    case 'text':
      return reader.text();
    case 'texts':
      return listOf(reader, () => reader.text());
  }
}

/**
 * @param {Response} response
 * @returns {typeof SHAPES[number]}
 */
function shapeOf(response) {
  if (typeof response === 'number') return 'number';
  if (typeof response === 'string') return prefixOf([response]) ? 'id' : 'text';
  if (!Array.isArray(response)) return 'point';
  if (response.every((entry) => typeof entry === 'number')) return 'numbers';
  return prefixOf(/** @type {string[]} */ (response)) ? 'ids' : 'texts';
}

/**
 * @param {ByteWriter} writer
 * @param {'id' | 'ids'} shape
 * @param {string[]} ids
 */
function writeIds(writer, shape, ids) {
  const prefix = /** @type {string} */ (prefixOf(ids));
  writer.count(SHAPES.indexOf(shape) + SHAPES.length * PREFIXES.indexOf(prefix));
  if (shape === 'ids') writer.count(ids.length);
  for (const id of ids) writer.count(Number(id.slice(prefix.length)));
}

/**
 * The prefix that all ids share, if a number follows it in each.
 * @param {string[]} ids
 */
const prefixOf = (ids) =>
  PREFIXES.find((prefix) =>
    ids.every((id) => id.startsWith(prefix) && /^(?:0|[1-9]\d{0,8})$/u.test(id.slice(prefix.length))),
  );

/**
 * @template Entry
 * @param {ByteReader} reader
 * @param {() => Entry} read
 * @returns {Entry[]}
 */
function listOf(reader, read) {
  const length = reader.count();
  /** @type {Entry[]} */
  const list = [];
  while (list.length < length) list.push(read());
  return list;
}
