import { expect, test } from 'vitest';
import { engineInNode } from '../../../scripts/site/engine-in-node.js';
import { bank } from '../../../web/content/en/quiz/bank.js';
import { BANK_FORMATS } from '../../../web/export/export-bank.js';
import { DEFAULT_SETTINGS } from '../../../web/quiz/settings.js';
import { makeWorksheet } from '../../../web/quiz/worksheet.js';
import { makeBankFile } from '../../../web/teach/bank-file.js';
import { readChoices } from '../../../web/teach/choices.js';
import { fileConfig, packageIdentifier, passPercent } from '../../../web/teach/file-config.js';
import { fileName } from '../../../web/teach/file-name.js';
import { smallBank } from '../quiz/small-bank.js';

const engine = await engineInNode();
const choicesOf = (/** @type {string} */ query) => readChoices(query).choices;
const configOf = (/** @type {string} */ query) => fileConfig(choicesOf(query), engine.functions);

test('a file is told the pieces and their options, and no address of a bank', () => {
  expect(configOf('?show=graph,quiz&x=-2&count=3&src=mine.json&theme=dark')).toEqual({
    title: 'ReLU: graph, quiz',
    options: { show: 'graph,quiz', x: '-2', count: '3', theme: 'dark' },
  });
});

test('questions of the teacher’s own go into the file, where there is a quiz to ask them', () => {
  const withBank = (/** @type {string} */ query) => fileConfig(choicesOf(query), engine.functions, smallBank);
  expect(withBank('?show=quiz').bank).toBe(smallBank);
  expect(withBank('?show=graph')).not.toHaveProperty('bank');
});

test('the same choices make the same package, others another', () => {
  const one = packageIdentifier(configOf('?show=quiz&count=3'));
  expect(one).toMatch(/^relu-quiz-[0-9a-f]{8}$/u);
  expect(packageIdentifier(configOf('?count=3&show=quiz'))).toBe(one);
  expect(packageIdentifier(configOf('?show=quiz&count=4'))).not.toBe(one);
});

test('only a graded quiz has a mark to pass', () => {
  expect(passPercent(choicesOf('?show=quiz&pass=60'))).toBe(60);
  for (const query of ['?show=quiz', '?show=graph', '?show=quiz&mode=practice', '?show=quiz&pass=600'])
    expect(passPercent(choicesOf(query))).toBeNull();
});

test.each(BANK_FORMATS)('a bank as %s holds the questions that the quiz asks with this seed', (format) => {
  const settings = { ...DEFAULT_SETTINGS, count: 3, ideas: ['rule', 'neuron'] };
  const request = { bank, settings, seed: 'week3', format, title: 'Week 3', locale: 'en', engine };
  const { file, count } = makeBankFile(request);
  expect(count).toBe(3);
  expect(file.name).toMatch(/^week-3\./u);
  if (!('text' in file)) return expect(file.bytes.length).toBeGreaterThan(1000);
  for (const { question } of makeWorksheet(bank, settings, 'week3', { engine, locale: 'en' }))
    expect(file.text).toContain(`${question.item} (${question.seed})`);
  expect(makeBankFile(request).file).toEqual(file);
});

test('names of files are plain', () => {
  expect(fileName('Übung 3: ReLU / Graph')).toBe('ubung-3-relu-graph');
  expect(fileName('数学')).toBe('relu-lesson');
});
