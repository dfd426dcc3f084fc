import { expect, test } from 'vitest';
import { engineInNode } from '../../../scripts/site/engine-in-node.js';
import { readOptions } from '../../../web/embed/read-options.js';
import { LESSON_PIECES, PIECES, PIECE_NAMES } from '../../../web/embed/pieces.js';
import { embedEntries, readChoices, writeChoices } from '../../../web/teach/choices.js';
import { setOption } from '../../../web/teach/set-option.js';

const { functions } = await engineInNode();
/** @param {string} query what is left of it after reading and writing */
const again = (query) => writeChoices(readChoices(query).choices, functions);

/** Something else than the default for every option. @type {Record<string, string>} */
const OTHERS = {
  function: 'leaky-relu',
  parameters: 'leaky-relu.alpha=0.1',
  x: '-1',
  overlays: 'tanh step',
  slope: 'on',
  'at-kink': 'left',
  view: '-2 2 -1 1',
  rows: '1 2',
  inputs: '3 -1',
  weights: '0.5 2',
  bias: '4',
  src: 'mine.json',
  count: '5',
  seed: 'week 3',
  ideas: 'rule,neuron',
  order: 'bank',
  mode: 'self-check',
  feedback: 'end',
  minutes: '10',
  data: 'moons',
  functions: 'relu gelu',
  seeds: '1 2',
  units: '4 4',
  rate: '0.1',
  epochs: '9',
  pace: '5',
};

test('every option of every piece survives in the address', () => {
  const names = PIECE_NAMES.flatMap((piece) => PIECES[piece].options);
  expect([...new Set(names)].filter((name) => !(name in OTHERS))).toEqual(['pass']);
  const query = `?${new URLSearchParams({ show: 'lesson,lab', ...OTHERS, theme: 'dark', title: 'Week 3', base: 'https://a.example/b/', place: 'canvas' })}`;
  const { choices, problems } = readChoices(query);
  expect(problems).toEqual([]);
  const written = new URLSearchParams(again(query));
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(new URLSearchParams(query)));
  expect(readChoices(`?${written}`).choices).toEqual(choices);
  expect(again('?show=quiz&pass=60')).toBe('?show=quiz&pass=60');
});

test('what this page asks of embed.html is understood there, word for word', () => {
  const { choices } = readChoices(`?${new URLSearchParams({ show: 'lesson', ...OTHERS, theme: 'light' })}`);
  const { pieces, problems, theme, values } = readOptions(embedEntries(choices, functions));
  expect({ pieces, problems, theme }).toEqual({ pieces: LESSON_PIECES, problems: [], theme: 'light' });
  expect(values.get('view')).toBe('-2 2 -1 1');
});

test('what is left out survives in the address, of the ticked pieces', () => {
  expect(again('?show=graph,quiz&hide=hint,slope')).toBe('?show=graph,quiz&hide=slope,hint');
  const { choices } = readChoices('?show=graph,quiz&hide=hint,slope');
  expect(writeChoices({ ...choices, pieces: ['graph'] }, functions)).toBe('?show=graph&hide=slope');
  expect(embedEntries(choices, functions)).toContainEqual(['hide', 'slope,hint']);
});

test('defaults and options of pieces that are not shown stay out of the address', () => {
  expect(again('?show=graph&x=2.5&function=relu&at-kink=convention&view=-4+4+-1.5+4')).toBe('?show=graph');
  const { choices } = readChoices('?show=quiz&count=5');
  expect(writeChoices({ ...choices, pieces: ['graph'] }, functions)).toBe('?show=graph');
  expect(choices.values.count, 'kept, for when the quiz comes back').toBe('5');
});

test('nothing asked for is the whole lesson, and what makes no sense is named', () => {
  expect(readChoices('').choices.pieces).toEqual(LESSON_PIECES);
  const { choices, problems } = readChoices('?show=graph&colour=red&place=nowhere&lang=xx');
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('colour');
  expect(choices).toMatchObject({ place: 'frame' });
});

test('what cannot be used is kept to be mended and stays out of the address', () => {
  const { choices } = readChoices('?show=graph,quiz&x=two&count=0&view=4+-4+0+1&slope=off');
  expect(choices.values).toMatchObject({ x: 'two', count: '0' });
  expect(writeChoices(choices, functions)).toBe('?show=graph,quiz');
});

test('only a graded quiz has a pass mark, and practice explains each answer', () => {
  expect(again('?show=quiz&mode=self-check&pass=60')).toBe('?show=quiz&mode=self-check');
  expect(again('?show=quiz&mode=practice&feedback=end')).toBe('?show=quiz&mode=practice');
});

test('a function is not drawn beside itself', () => {
  expect(again('?show=graph&function=tanh&overlays=tanh+relu')).toBe(
    '?show=graph&function=tanh&overlays=relu',
  );
});

test('decimal commas and true minus signs are taken and written plainly', () => {
  expect(setOption({}, 'x', '−2,5')).toEqual({ x: '-2.5' });
  expect(setOption({}, 'rows', '−1; 0,5; 2')).toEqual({ rows: '-1 0.5 2' });
});

test('x and the last input of the neuron are one number', () => {
  const values = setOption({}, 'inputs', '4 5 6');
  expect(values).toEqual({ inputs: '4 5 6', x: '6' });
  expect(setOption(values, 'x', '7')).toEqual({ inputs: '4 5 7', x: '7' });
  expect(setOption(values, 'x', '')).toEqual({ inputs: '4 5 2.5' });
  expect(setOption({ x: '7' }, 'inputs', '1 -1 8'), 'the other inputs are those at the start').toEqual({
    x: '8',
  });
  expect(setOption(values, 'inputs', 'four'), 'nothing follows from what is no number').toEqual({
    inputs: 'four',
    x: '6',
  });
});
