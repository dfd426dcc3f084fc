/** Where things stand in a JSON text. JSON.parse() says where it stumbled in some browsers only, and no more. */

/**
 * @typedef {object} JsonPlaces
 * @property {number | null} brokenAt line, from 1, where the text stops being JSON; null when all of it is
 * @property {Map<string, number>} lines JSON pointer such as "/items/0/id" -> line, from 1, where the value begins
 */

const BLANK = /[ \t\n\r]*/uy;
// Loose inside: JSON.parse() judges escapes.
const STRING = /"(?:[^"\\\n]|\\.)*"/uy;
const WORD = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

class Broken extends Error {}

/**
 * @param {string} text
 * @returns {JsonPlaces}
 */
export function jsonPlaces(text) {
  /** @type {Map<string, number>} */
  const lines = new Map();
  let at = 0;
  let line = 1;
  let counted = 0;
  const lineHere = () => {
    for (; counted < at; counted++) if (text[counted] === '\n') line++;
    return line;
  };
  const take = (/** @type {RegExp} */ pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) throw new Broken();
    at += found.length;
    return found;
  };
  const skip = () => void take(BLANK);
  const isNext = (/** @type {string} */ sign) => {
    skip();
    if (text[at] !== sign) return false;
    at++;
    return true;
  };
  const expect = (/** @type {string} */ sign) => {
    if (!isNext(sign)) throw new Broken();
  };

  const readList = (/** @type {string} */ end, /** @type {(index: number) => void} */ readEntry) => {
    if (isNext(end)) return;
    let index = 0;
    do readEntry(index++);
    while (isNext(','));
    expect(end);
  };
  const readValue = (/** @type {string} */ pointer) => {
    skip();
    lines.set(pointer, lineHere());
    if (isNext('[')) return readList(']', (index) => readValue(`${pointer}/${index}`));
    if (isNext('{')) {
      return readList('}', () => {
        skip();
        const key = String(JSON.parse(take(STRING)));
        expect(':');
        readValue(`${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
      });
    }
    return void take(text[at] === '"' ? STRING : WORD);
  };

  try {
    readValue('');
    skip();
    if (at < text.length) throw new Broken();
    JSON.parse(text);
    return { brokenAt: null, lines };
  } catch (error) {
    if (!(error instanceof Broken || error instanceof SyntaxError)) throw error;
    return { brokenAt: lineHere(), lines };
  }
}
