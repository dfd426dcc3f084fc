/** What a translation lacks, has too much of or has lost of its English original: each a sentence with file and key. */

/** Fields of the question bank that hold sentences; all else is data. */
const SENTENCES = [
  'name',
  'says',
  'prompt',
  'hint',
  'text',
  'because',
  'otherwise',
  'given',
  'asked',
  'label',
];
/** Fields of the lesson's JSON that are the same in every language. */
const DATA = [
  '$schema',
  'id',
  'type',
  'element',
  'state',
  'function',
  'latex',
  'url',
  'citation',
  'date',
  'version',
];

const BRACES = /\{([^{}]*)\}/gu;
const QUOTED = /'[^']*'/gu;
/** Two letters in a row that are no name of a number: what a reader reads. */
const WORD = /\p{L}{2,}/u;

/** @typedef {(where: string, what: string) => void} Tell */

/** @param {string} text */
const expressions = (text) =>
  [...text.matchAll(BRACES)].map(([, inside]) => inside.replace(QUOTED, "''")).toSorted();
/** @param {string[]} list */
const asSet = (list) => [...new Set(list)].toSorted().join(' | ');
/** @param {string} text @param {RegExp} pattern */
const all = (text, pattern) => [...text.matchAll(pattern)].map(([found]) => found);
/** Whether there is something to translate: words outside braces and formulas, or quoted ones inside. @param {string} text */
const hasWords = (text) =>
  WORD.test(
    text
      .replace(BRACES, '')
      .replace(/\$[^$]*\$/gu, '')
      .replace(/relu|leaky|prelu|max|min/giu, ''),
  ) || all(text, BRACES).some((one) => all(one, QUOTED).some((quoted) => WORD.test(quoted)));

/** A sentence that is the same as in English was forgotten; names and single words need not differ. @param {string} text */
const isSentence = (text) => all(text.replace(BRACES, ''), /\p{Ll}{2,}/gu).length > 2;

/**
 * @param {string} english
 * @param {unknown} own
 * @param {string} where
 * @param {Tell} tell
 */
export function compareSentences(english, own, where, tell) {
  if (own === english && !WORD.test(english)) return;
  if (typeof own !== 'string' || own.trim() === '') return tell(where, `a text is missing for “${english}”`);
  if (own === english && isSentence(english)) return tell(where, `“${own}” is still English`);
  const marks = /** @type {const} */ ([
    ['in braces', asSet(expressions(english)), asSet(expressions(own))],
    ['asterisks', String(all(english, /\*/gu).length), String(all(own, /\*/gu).length)],
    ['links', asSet(all(english, /\]\([^)]*\)/gu)), asSet(all(own, /\]\([^)]*\)/gu))],
    [
      'formulas',
      all(english, /\$[^$]*\$/gu)
        .toSorted()
        .join(),
      all(own, /\$[^$]*\$/gu)
        .toSorted()
        .join(),
    ],
  ]);
  for (const [what, expected, found] of marks)
    if (expected !== found) tell(where, `${what}: ${found || 'none'}; in English ${expected || 'none'}`);
  const open = [...own].reduce(
    (sum, sign) => sum + Number(/[\u2066-\u2068]/u.test(sign)) - Number(sign === '\u2069'),
    0,
  );
  if (open !== 0) tell(where, `isolates are not closed in “${own}”`);
}

/**
 * Words of a module, or of a JSON file that is translated whole: the same keys, each with its text.
 * @param {any} english
 * @param {any} own
 * @param {string} where
 * @param {Tell} tell
 */
export function compareWords(english, own, where, tell) {
  if (typeof english === 'string') {
    if (/\.js\b/u.test(where) || !DATA.includes(where.split('.').at(-1) ?? ''))
      compareSentences(english, own, where, tell);
    else if (own !== english) tell(where, `is “${own}”; it is “${english}” in every language`);
  } else if (typeof english !== 'object' || english === null) {
    if (own !== english) tell(where, `is ${own}; it is ${english} in every language`);
  } else if (typeof own !== 'object' || own === null) {
    tell(where, 'is missing');
  } else {
    for (const key of Object.keys(own)) if (!(key in english)) tell(`${where}.${key}`, 'is not in English');
    for (const key of Object.keys(english)) compareWords(english[key], own[key], `${where}.${key}`, tell);
  }
}

/**
 * An overlay of the question bank: a text where English has one with words, and nothing else.
 * @param {any} part web/content/en/quiz/<idea>.json
 * @param {any} overlay
 * @param {string} file
 * @param {Tell} tell
 */
export function compareBankPart(part, overlay, file, tell) {
  compareOverlay(part.idea, overlay.idea, `${file} idea`, tell);
  for (const name of /** @type {const} */ (['misconceptions', 'items'])) {
    const known = part[name].map((/** @type {any} */ { id }) => id);
    for (const id of Object.keys(overlay[name] ?? {}))
      if (!known.includes(id)) tell(`${file} ${name}.${id}`, 'is not in English');
    for (const one of part[name]) {
      const where = `${file} ${name}.${one.id}`;
      compareOverlay(one, overlay[name]?.[one.id], where, tell, shownNames(one));
    }
  }
}

/** What a choice gives, when that is words: "turn == 0 ? 'B and C' : 'A and C'". */
const CHOSEN_WORDS = /[?:] '[^']*\p{Ll}{2}[^']*'/u;

/**
 * Names of drawn and computed values that texts show as they are, and that are words.
 * @param {any} item
 * @returns {string[]}
 */
function shownNames({ draw = {}, let: computed = {}, ...texts }) {
  const shown = expressions(JSON.stringify(texts));
  const drawn = Object.keys(draw).filter((name) => draw[name].oneOf?.some(isWord));
  const chosen = Object.keys(computed).filter((name) => CHOSEN_WORDS.test(computed[name]));
  return [...drawn, ...chosen].filter((name) => shown.includes(name));
}

/** @param {unknown} value */
const isWord = (value) => typeof value === 'string' && /\p{Ll}{2}/u.test(value);

/**
 * @param {any} english
 * @param {any} own
 * @param {string} where
 * @param {Tell} tell
 * @param {string[]} [shown]
 * @param {boolean} [isSentences] inside of a field that holds sentences
 */
function compareOverlay(english, own, where, tell, shown = [], isSentences = false) {
  if (typeof english === 'object' && english !== null) {
    for (const key of Object.keys(own ?? {}))
      if (!(key in english)) tell(`${where}.${key}`, 'is not in English');
    for (const [key, value] of Object.entries(english)) {
      const isWords =
        isSentences || SENTENCES.includes(key) || (/\.(?:draw|let)$/u.test(where) && shown.includes(key));
      compareOverlay(value, own?.[key], `${where}.${key}`, tell, shown, isWords);
    }
  } else if (isSentences && typeof english === 'string' && isTranslated(english, where)) {
    compareSentences(english, own, where, tell);
    if (/\.let\./u.test(where) && english.replace(QUOTED, '') !== own?.replace(QUOTED, ''))
      tell(where, `computes something else than “${english}”`);
  } else if (own !== undefined && own !== null && !(isSentences && typeof english === 'string')) {
    tell(where, `is data, the same in every language, and has no place here`);
  }
}

/** @param {string} english @param {string} where */
const isTranslated = (english, where) =>
  /\.(?:let|draw)\./u.test(where) ? isWord(english) : hasWords(english);
