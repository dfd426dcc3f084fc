import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { engineInNode } from '../../scripts/site/engine-in-node.js';
import { inRepository } from '../../scripts/lib/repository.js';
import { ownBankPart } from '../../scripts/site/language/own-files.js';
import { mergeDescriptions, mergeWords } from '../../scripts/site/language/merge-words.js';
import { LANGUAGES } from '../../web/content/languages.js';
import { checkInstance } from '../web/quiz/never-contradict.js';
import { compareBankPart, compareSentences, compareWords } from './compare-words.js';

const SEEDS = 20;
const content = inRepository('web', 'content');
const { functions } = await engineInNode();

/** @param {string} language @returns {string[]} */
const filesOf = (language) =>
  readdirSync(`${content}/${language}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/u.test(name) && name !== 'functions.json' && name !== 'quiz/bank.js')
    .toSorted();
/** @param {string} language @param {string} file */
const json = (language, file) => JSON.parse(readFileSync(`${content}/${language}/${file}`, 'utf8'));
/** @param {string} language @param {string} file */
const words = async (language, file) => ({ ...(await import(`${content}/${language}/${file}`)) });

const FILES = filesOf('en');
const BANK_FILES = FILES.filter((file) => file.startsWith('quiz/'));
const OTHERS = LANGUAGES.filter(({ tag }) => tag !== 'en');

describe.each(OTHERS)('$name says all that English says', ({ tag, direction }) => {
  /** @type {string[]} */
  const problems = [];
  const tell = (/** @type {string} */ where, /** @type {string} */ what) =>
    void problems.push(`web/content/${tag}/${where}: ${what}`);
  const noneOf = () => expect(problems.splice(0)).toEqual([]);

  test('in the same files', () => {
    expect(filesOf(tag)).toEqual(FILES);
  });

  test('says of itself what it is', async () => {
    expect(await words(tag, 'language.js')).toEqual({ LANGUAGE: tag, DIRECTION: direction });
  });

  test.each(FILES.filter((file) => /^strings.*\.js$/u.test(file)))('%s', async (file) => {
    compareWords(await words('en', file), await words(tag, file), file, tell);
    noneOf();
  });

  test.each(FILES.filter((file) => /^\w+\.json$/u.test(file)))('%s', (file) => {
    compareWords(json('en', file), json(tag, file), file, tell);
    noneOf();
  });

  test.each(BANK_FILES)('%s', (file) => {
    compareBankPart(json('en', file), json(tag, file), file, tell);
    noneOf();
  });

  test('functions.json', () => {
    const own = json(tag, 'functions.json');
    const known = functions.map(({ id }) => id);
    for (const id of Object.keys(own))
      if (!known.includes(id)) tell(`functions.json ${id}`, 'is not in the engine');
    for (const { id, longName, summary, kinkNote, formula, slopeFormula, parameters } of functions) {
      const where = `functions.json ${id}`;
      const told = own[id] ?? {};
      compareSentences(longName, told.longName, `${where}.longName`, tell);
      compareSentences(summary, told.summary, `${where}.summary`, tell);
      if (kinkNote) compareSentences(kinkNote, told.kinkNote, `${where}.kinkNote`, tell);
      for (const { id: parameter, name } of parameters)
        compareSentences(name, told.parameters?.[parameter]?.name, `${where}.parameters.${parameter}`, tell);
      for (const [key, latex] of Object.entries({ formula, slopeFormula })) {
        const plain = (/** @type {string} */ text = '') => text.replaceAll(/\\text\{[^}]*\}/gu, '');
        if (latex.includes('\\text') ? plain(told[key]) !== plain(latex) : key in told)
          tell(`${where}.${key}`, `is another formula than ${latex}`);
      }
    }
    noneOf();
  });

  test.each(BANK_FILES)('no question of %s contradicts itself', (file) => {
    for (const item of ownBankPart(file, tag).items)
      for (let i = 0; i < SEEDS; i++) checkInstance(item, `seed-${i}`, tag);
  });
});

describe('Hebrew runs from right to left', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [inRepository('scripts/check-bank.js'), '--lang', 'he', '--item', 'rule-one-number', '--seeds', '3'],
    { encoding: 'utf8' },
  );

  test('and the numbers in its questions left to right', () => {
    expect(stdout).toContain('sound items');
    expect(stdout).toMatch(/\u2067.*\p{Script=Hebrew}.*\u2066−?\d+\u2069.*\u2069/u);
  });
});

describe('the comparison finds', () => {
  /** @param {any} english @param {any} own */
  const found = (english, own) => {
    /** @type {string[]} */
    const told = [];
    compareWords(english, own, 'words', (where, what) => void told.push(`${where}: ${what}`));
    return told;
  };

  test.each([
    ['a text that is missing', { a: 'One' }, {}, 'words.a: a text is missing'],
    ['a text too many', { a: 'One' }, { a: 'Eins', b: 'Zwei' }, 'words.b: is not in English'],
    ['English', { a: 'These are four words' }, { a: 'These are four words' }, 'is still English'],
    ['a lost number', { a: 'has {count}' }, { a: 'hat' }, 'in braces: none; in English count'],
    ['a number of its own', { a: 'has {count}' }, { a: 'hat {zahl}' }, 'in braces: zahl'],
    ['another computation', { a: "{x < 0 ? 'is' : 'has'}" }, { a: "{x > 0 ? 'ist' : 'hat'}" }, 'in braces'],
    ['a lost emphasis', { a: '*One* word' }, { a: 'Ein Wort' }, 'asterisks: 0; in English 2'],
    ['a link elsewhere', { a: '[One](#a)' }, { a: '[Eins](#b)' }, 'links'],
    ['a changed formula', { a: 'is $x$' }, { a: 'ist $y$' }, 'formulas'],
    ['an isolate left open', { a: 'One' }, { a: '\u2066Eins' }, 'isolates are not closed'],
    ['a changed id', { id: 'one' }, { id: 'eins' }, 'in every language'],
  ])('%s', (_, english, own, problem) => {
    expect(found(english, own).join('\n')).toContain(problem);
  });

  test('data in the overlay of a question, and words that it lacks', () => {
    const item = {
      id: 'one',
      prompt: 'What is {x}?',
      draw: { x: { oneOf: ['three', 'four'] } },
      let: { y: 'x + 1' },
    };
    const part = { idea: { id: 'i', name: 'An idea' }, misconceptions: [], items: [item] };
    /** @type {string[]} */
    const told = [];
    const overlay = {
      idea: { name: 'Eine Idee' },
      items: { one: { prompt: 'Was ist {x}?', let: { y: 'x + 2' } } },
    };
    compareBankPart(part, overlay, 'f', (where, what) => void told.push(`${where}: ${what}`));
    expect(told).toEqual([
      'f items.one.draw.x.oneOf.0: a text is missing for “three”',
      'f items.one.draw.x.oneOf.1: a text is missing for “four”',
      expect.stringContaining('f items.one.let.y: is data'),
    ]);
  });
});

test('an overlay puts its words over the data and leaves the rest', () => {
  const data = { a: 'one', list: [{ text: 'two', value: 2 }, { text: 'three' }], flag: true };
  expect(mergeWords(data, { a: 'eins', list: [null, { text: 'drei' }] })).toEqual({
    a: 'eins',
    list: [{ text: 'two', value: 2 }, { text: 'drei' }],
    flag: true,
  });
  const [merged] = mergeDescriptions(
    [{ id: 'f', name: 'F', parameters: [{ id: 'a', name: 'slope', initial: 1 }] }],
    { f: { name: 'G', parameters: { a: { name: 'Steigung' } } } },
  );
  expect(merged).toEqual({ id: 'f', name: 'G', parameters: [{ id: 'a', name: 'Steigung', initial: 1 }] });
});
