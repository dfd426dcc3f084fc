import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportBank } from '../../../web/export/export-bank.js';
import { assess, solve } from '../../../web/quiz/assess.js';
import { hostile, plain, responsesTo, samples, wholeBank } from './export-samples.js';
import { anywhere, attribute, plainName, QtiItem } from './read-qti.js';
import { children, elementsIn, readXml } from './read-xml.js';

/** @typedef {import('./export-samples.js').Made} Made */
/** @typedef {import('../../../web/quiz/types.js').Response} Response */
/** @typedef {'qti-2.1' | 'qti-3'} Version */

const VERSIONS = /** @type {const} */ (['qti-2.1', 'qti-3']);
const SEEDS = ['a', 'k7', '2026'];

/** @param {Made[]} questions @param {Version} format @param {string} [title] @returns {Record<string, string>} */
function filesOf(questions, format, title = 'ReLU') {
  const file = exportBank({ questions, format, locale: 'en', title });
  const files = unzipSync('bytes' in file ? file.bytes : new Uint8Array());
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** @param {Made[]} questions @param {Version} format */
function itemsOf(questions, format) {
  const files = filesOf(questions, format);
  const paths = Object.keys(files).filter((path) => /^items\/.*\.xml$/u.test(path));
  expect(paths).toHaveLength(questions.length);
  return paths.map((path) => ({ item: new QtiItem(readXml(files[path])), files }));
}

/** A response as QTI's variables hold it. @param {Made} made @param {Response} response */
function variables({ question }, response) {
  if (typeof response === 'number') return { RESPONSE_1: response };
  if (question.options || question.steps) return { RESPONSE: response };
  const numbers = Object.values(/** @type {object} */ (response));
  return Object.fromEntries(numbers.map((number, i) => [`RESPONSE_${i + 1}`, number]));
}

/** @param {Made} made @param {QtiItem} item */
function expectSameScores(made, item) {
  const key = /** @type {any} */ (made.key);
  for (const response of responsesTo(made)) {
    const assessment = assess(key, response);
    const result = item.process(/** @type {any} */ (variables(made, response)));
    expect(result.score).toBeCloseTo(assessment.score, 9);
    expect(result.score === 1).toBe(assessment.isRight);
    const told = result.feedback.map(plain);
    expect(told.at(-1)).toContain(plain(solve(key).because));
    for (const text of mustBeTold(made, assessment)) expect(told).toContain(plain(text));
  }
}

/** What the quiz says too. @param {Made} made @param {import('../../../web/quiz/types.js').Assessment} assessment */
function mustBeTold({ question, key }, { explanations, isRight }) {
  if (question.options) {
    return explanations.filter((one) => one.isPicked).map((one) => (one.isRight ? 'Right.' : one.text));
  }
  if (isRight) return question.kind === 'table' ? explanations.map(({ text }) => text) : ['Right.'];
  if (question.kind === 'table' || question.kind === 'sketch') return [];
  const whole = explanations.filter(({ about }) => about === '').map(({ text }) => text);
  // Where no slip is known, the reason is a part of what is always said.
  return question.kind === 'order' && String(whole) === String([/** @type {any} */ (key).because])
    ? []
    : whole;
}

/** @param {Made} made @param {QtiItem} item */
function expectSameTexts({ question, key }, item) {
  const any = /** @type {any} */ (key);
  const body = plain(item.body.textContent ?? '');
  for (const text of [question.prompt, question.hint]) expect(body).toContain(plain(text));
  expect(attribute(item.root, 'title')).toContain(plain(question.item));
  const choices = anywhere(item.body, 'simpleChoice').map((one) => [
    attribute(one, 'identifier'),
    plain(one.textContent ?? ''),
  ]);
  const wanted = (question.options ?? question.steps ?? []).map(({ id, text }) => [id, plain(text)]);
  expect(choices).toEqual(wanted);
  const image = anywhere(item.body, 'img')[0];
  expect(image && plain(image.getAttribute('alt') ?? '')).toBe(
    question.figure && plain(question.figure.says),
  );
  expect(item.responses.map(({ values }) => values).flat()).toEqual(rightValues(solve(any).rightResponse));
}

/** @param {Response} response */
const rightValues = (response) =>
  (typeof response === 'object' ? Object.values(response) : [response]).map(String);

describe.each(VERSIONS)('%s, read back and processed by the rules of the specification', (version) => {
  test.each(SEEDS)('holds every question of our bank, well made (seed %s)', (seed) => {
    const questions = wholeBank(seed);
    itemsOf(questions, version).forEach(({ item }, i) => {
      expect(item.problems()).toEqual([]);
      expectSameTexts(questions[i], item);
    });
  });

  test.each(SEEDS)('scores and explains answers as the quiz does (seed %s)', (seed) => {
    const questions = wholeBank(seed);
    itemsOf(questions, version).forEach(({ item }, i) => expectSameScores(questions[i], item));
  });

  test('scores 1 for the right answer it declares itself, and 0 for none', () => {
    for (const { item } of itemsOf(wholeBank('d'), version)) {
      const right = item.responses.map(({ identifier, cardinality, baseType, values }) => {
        const typed = values.map((value) => (baseType === 'float' ? Number(value) : value));
        return [identifier, cardinality === 'single' ? typed[0] : typed];
      });
      expect(item.process(Object.fromEntries(right)).score).toBe(1);
      expect(item.process({}).score).toBe(0);
    }
  });

  test('gives back texts that look like XML as they were', () => {
    const questions = samples('h').map(hostile);
    itemsOf(questions, version).forEach(({ item }, i) => {
      expect(item.problems()).toEqual([]);
      expectSameTexts(questions[i], item);
      expectSameScores(questions[i], item);
    });
  });

  test('lists every file once in the manifest, and every item in the test', () => {
    const questions = wholeBank('m');
    const files = filesOf(questions, version, 'a ]]> <b> & "q"');
    const resources = children(children(readXml(files['imsmanifest.xml']), 'resources')[0], 'resource');
    const listed = resources.flatMap((one) => children(one, 'file').map((file) => file.getAttribute('href')));
    expect(['imsmanifest.xml', ...listed].toSorted()).toEqual(Object.keys(files).toSorted());
    const ids = resources.map((one) => one.getAttribute('identifier'));
    expect(new Set(ids).size).toBe(ids.length);
    const test = readXml(files['test.xml']);
    expect(attribute(test, 'title')).toBe('a ]]> <b> & "q"');
    const refs = anywhere(test, 'assessmentItemRef').map((one) => [
      attribute(one, 'identifier'),
      attribute(one, 'href'),
    ]);
    const items = resources.slice(1).map((one) => [one.getAttribute('identifier'), one.getAttribute('href')]);
    expect(refs).toEqual(items);
    for (const [id, href] of refs) expect(attribute(readXml(files[href ?? '']), 'identifier')).toBe(id);
    expect(resources.map((one) => one.getAttribute('type'))).toEqual(
      resources.map(
        (_, i) => `imsqti_${i === 0 ? 'test' : 'item'}_xml${version === 'qti-3' ? 'v3p0' : 'v2p1'}`,
      ),
    );
    expect(children(resources[0], 'dependency').map((one) => one.getAttribute('identifierref'))).toEqual(
      ids.slice(1),
    );
  });

  test('keeps each drawing as an SVG beside its item', () => {
    for (const { item, files } of itemsOf(wholeBank('f'), version)) {
      const source = anywhere(item.body, 'img')[0]?.getAttribute('src');
      if (source) expect(readXml(files[`items/${source}`]).nodeName).toBe('svg');
    }
  });
});

test('QTI 3 names every element and attribute in its own way, and nothing else is renamed', () => {
  const files = filesOf(wholeBank('n'), 'qti-3');
  const html = new Set('p var img table thead tbody tr th td ol li br details summary'.split(' '));
  const walk = (/** @type {import('./read-xml.js').Element} */ one) => {
    const name = one.nodeName;
    expect(html.has(name) || /^qti-[a-z-]+$/u.test(name)).toBe(true);
    for (const { name: key } of one.attributes)
      expect(key).toMatch(/^(xml:lang|xmlns(:xsi)?|xsi:schemaLocation|[a-z-]+)$/u);
    elementsIn(one).forEach(walk);
  };
  for (const [path, text] of Object.entries(files)) {
    if (path.endsWith('.xml') && path !== 'imsmanifest.xml') walk(readXml(text));
  }
});

test('both versions are the same items under other names', () => {
  const questions = samples('v');
  const [two, three] = VERSIONS.map((version) => itemsOf(questions, version).map(({ item }) => item));
  two.forEach((item, i) => {
    expect(three[i].names).toEqual(item.names);
    expect(three[i].interactions.map((one) => plainName(one.nodeName))).toEqual(
      item.interactions.map((one) => one.nodeName),
    );
  });
});
