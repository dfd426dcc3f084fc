import { describe, expect, test } from 'vitest';
import { engineInNode } from '../../../scripts/site/engine-in-node.js';
import { validateBank } from '../../../web/quiz/validate-bank.js';
import { bankOf, SAMPLE_ITEMS } from './sample-items.js';

const engine = await engineInNode();
const items = Object.values(SAMPLE_ITEMS);
const validate = (/** @type {unknown} */ data) => validateBank(data, { engine });
/** What is said of one item with something changed. @param {keyof typeof SAMPLE_ITEMS} kind @param {object} change */
const problemsOf = (kind, change) => validate(bankOf([{ ...SAMPLE_ITEMS[kind], ...change }])).problems;

describe('a bank', () => {
  test('of all kinds is taken as it is', () => {
    const { bank, problems } = validate(bankOf(items));
    expect(problems).toEqual([]);
    expect(bank?.items).toHaveLength(items.length);
  });

  test('keeps its sound items when others are not', () => {
    const broken = [{ ...SAMPLE_ITEMS.numeric, id: 'broken', level: 7 }, null, 'text', { id: 'no-kind' }];
    const { bank, problems } = validate(bankOf([...broken, SAMPLE_ITEMS.table]));
    expect(bank?.items.map(({ id }) => id)).toEqual(['sample-table']);
    expect(problems).toHaveLength(4);
  });

  test.each([
    [null, 'The bank, /: found null; accepted is a value of type object.'],
    [[], 'The bank, /: found []; accepted is a value of type object.'],
    [{ ...bankOf(items), title: '' }, 'The bank, title: found ""; accepted is a text that is not empty.'],
    [{ ...bankOf([]) }, 'The bank, items: found []; accepted is at least 1.'],
    [{ ...bankOf(items), colour: 1 }, 'The bank, colour: this field is not known here.'],
    [
      { ...bankOf(items), ideas: [{ id: 'The Rule', name: 'x', link: '#' }] },
      'The bank, ideas.0.id: found "The Rule"; accepted is lower-case words joined by hyphens.',
    ],
  ])('%j is refused', (data, message) => {
    expect(validate(data)).toEqual({ bank: undefined, problems: expect.arrayContaining([message]) });
  });

  test('says when a field of the frame is missing', () => {
    const { ideas: _, ...rest } = bankOf(items);
    expect(validate(rest).problems[0]).toContain('“ideas” is missing');
  });

  test('says when nothing is left', () => {
    expect(validate(bankOf([{ id: 'x', kind: 'riddle' }])).problems).toEqual([
      expect.stringContaining('Item “x”, kind: found "riddle"; accepted is one of choice, choices'),
      'None of the bank’s items can be asked.',
    ]);
  });

  test('takes the first of two items with one id', () => {
    const { bank, problems } = validate(bankOf([SAMPLE_ITEMS.numeric, SAMPLE_ITEMS.numeric]));
    expect(bank?.items).toHaveLength(1);
    expect(problems).toEqual([
      'Item “sample-numeric”: there is an item of this id before it; each needs its own.',
    ]);
  });
});

describe('an item', () => {
  test.each([
    ['numeric', { level: 4 }, 'Item “sample-numeric”, level: found 4; accepted is at most 3.'],
    ['numeric', { hint: '' }, 'Item “sample-numeric”, hint: found ""; accepted is a text that is not empty.'],
    ['numeric', { answer: { value: 1 } }, 'Item “sample-numeric”: “answer.because” is missing'],
    ['numeric', { colour: 'red' }, 'Item “sample-numeric”, colour: this field is not known here.'],
    ['numeric', { wrong: [] }, 'Item “sample-numeric”, wrong: found []; accepted is at least 1.'],
    [
      'numeric',
      { draw: { x: { from: -4, to: '4', step: 0.5 } } },
      'Item “sample-numeric”, draw.x.to: found "4"; accepted is a value of type number.',
    ],
    [
      'numeric',
      { draw: { x: { from: -4, to: 4, step: 0 } } },
      'Item “sample-numeric”, draw.x.step: found 0; accepted is more than 0.',
    ],
    ['choice', { options: [SAMPLE_ITEMS.choice.options[0]] }, 'Item “sample-choice”, options: found'],
    ['read-graph', { figure: undefined }, 'Item “sample-read”: “figure” is missing'],
    [
      'order',
      { steps: 'first' },
      'Item “sample-order”, steps: found "first"; accepted is a value of type array.',
    ],
  ])('%s with %j is refused', (kind, change, message) => {
    const problems = problemsOf(/** @type {any} */ (kind), change);
    expect(problems.join('\n')).toContain(message);
  });

  test.each([
    ['numeric', { idea: 'rules' }, 'Item “sample-numeric”, idea: found “rules”; accepted are rule.'],
    [
      'numeric',
      { wrong: [{ value: 'x', misconception: 'moon', because: 'x' }] },
      'Item “sample-numeric”, misconception: found “moon”; accepted are keeps-negative',
    ],
    [
      'order',
      { slips: [{ step: 5, before: 1, misconception: 'relu-first', because: 'x' }] },
      'Item “sample-order”, slips: found “5”; accepted are 0, 1, 2.',
    ],
  ])('%s that refers to what is not there is refused', (kind, change, message) => {
    expect(problemsOf(/** @type {any} */ (kind), change)[0]).toContain(message);
  });

  test.each([
    ['numeric', { prompt: '{x +}' }, '“x +” cannot be read'],
    ['numeric', { let: { y: 'rely(x)' } }, 'there is no function “rely”'],
    ['numeric', { where: ['x'] }, 'true or false is needed'],
    ['table', { table: { ...SAMPLE_ITEMS.table.table, inputs: '3' } }, 'a list of numbers is needed'],
    [
      'choice',
      { options: SAMPLE_ITEMS.choice.options.map((o) => ({ ...o, correct: true })) },
      'in 500 draws',
    ],
  ])('%s whose expressions fail is refused by name', (kind, change, message) => {
    const [problem] = problemsOf(/** @type {any} */ (kind), change);
    expect(problem).toContain('Item “sample-');
    expect(problem).toContain(message);
  });
});
