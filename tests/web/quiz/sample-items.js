/** One small item of each kind, for tests. */

const ANY = { idea: 'rule', level: 1, hint: 'Look at the sign.' };

export const SAMPLE_ITEMS = {
  numeric: {
    ...ANY,
    id: 'sample-numeric',
    kind: 'numeric',
    draw: { x: { from: -4, to: 4, step: 0.5, except: [0] } },
    let: { y: 'relu(x)' },
    where: ['x < 0'],
    prompt: 'relu({x})?',
    answer: { value: 'y', because: '{x} is below 0, so {value}.' },
    wrong: [
      { value: 'x', misconception: 'keeps-negative', because: '{value} keeps the sign.' },
      { value: 'abs(x)', misconception: 'absolute-value', because: '{value} drops the sign.' },
    ],
    otherwise: 'It is {y}.',
  },
  choice: {
    ...ANY,
    id: 'sample-choice',
    kind: 'choice',
    draw: { x: { oneOf: [-2, 3] } },
    prompt: 'relu({x})?',
    options: [
      { text: '{relu(x)}', correct: true, because: 'max(0, {x}).' },
      { text: '{-x}', correct: false, misconception: 'flips', because: '{-x} flips.' },
      { text: '{x - 1}', correct: 'false', misconception: 'shifts', because: '{x - 1} shifts.' },
    ],
  },
  choices: {
    ...ANY,
    id: 'sample-choices',
    kind: 'choices',
    prompt: 'Which give 0?',
    options: [
      { text: '−2', correct: 'relu(-2) == 0', because: 'negative' },
      { text: '0', correct: 'relu(0) == 0', because: 'zero' },
      { text: '1', correct: 'relu(1) == 0', misconception: 'all-zero', because: 'positive' },
      { text: '5', correct: 'relu(5) == 0', misconception: 'all-zero', because: 'positive too' },
    ],
  },
  'spot-error': {
    ...ANY,
    id: 'sample-spot',
    kind: 'spot-error',
    prompt: 'Which line is wrong?',
    options: [
      { text: 'first', correct: false, because: 'fine' },
      { text: 'second', correct: true, because: 'wrong' },
      { text: 'third', correct: false, misconception: 'blames-the-end', because: 'follows' },
    ],
  },
  'read-graph': {
    ...ANY,
    id: 'sample-read',
    kind: 'read-graph',
    prompt: 'Height at 2?',
    figure: {
      x: [-4, 4],
      y: ['0 - 1', 4],
      curves: [
        { y: 'relu(x)', label: 'f' },
        { y: 'step(x)', jumps: [0] },
      ],
      points: [{ x: 2, y: 'relu(2)', label: 'P' }],
      says: 'Flat, then rising.',
    },
    answer: { value: 'relu(2)', tolerance: 0.2, because: 'It is {value}.' },
    wrong: [{ value: '0', misconception: 'flat', because: 'Flat only on the left.' }],
    otherwise: 'Go up from 2.',
  },
  table: {
    ...ANY,
    id: 'sample-table',
    kind: 'table',
    prompt: 'Fill in.',
    table: {
      given: 'x',
      inputs: '[-2, 0, 3]',
      asked: 'relu(x)',
      value: 'relu(x)',
      because: '{x} gives {value}.',
      wrong: [
        { value: 'x', misconception: 'keeps-negative', because: '{x} was kept as {value}.' },
        { value: 'abs(x)', misconception: 'absolute-value', because: '{x} lost its sign.' },
      ],
      otherwise: 'relu({x}) is {value}.',
    },
  },
  'place-point': {
    ...ANY,
    id: 'sample-point',
    kind: 'place-point',
    prompt: 'Put the corner.',
    figure: { x: [-4, 4], y: [-1, 4], says: 'An empty grid.' },
    grid: 0.5,
    draw: { h: { from: -3, to: 3, step: 0.5, except: [0] } },
    answer: { x: 'h', y: '0', because: 'The corner is at {h}.' },
    wrong: [{ x: '-h', y: '0', misconception: 'sign', because: 'The sign is turned.' }],
    otherwise: 'Where the sum is 0.',
  },
  sketch: {
    ...ANY,
    id: 'sample-sketch',
    kind: 'sketch',
    prompt: 'Draw ReLU.',
    figure: { x: [-2, 2], y: [-2, 2], says: 'An empty grid.' },
    grid: 1,
    at: '[-2, -1, 0, 1, 2]',
    answer: { y: 'relu(x)', because: 'Flat, then up.' },
    wrong: [
      { y: 'abs(x)', misconception: 'absolute-value', because: 'A V is the absolute value.' },
      { y: 'x', misconception: 'keeps-negative', because: 'A straight line is no ReLU.' },
    ],
    otherwise: 'Left of 0 it is flat.',
  },
  order: {
    ...ANY,
    id: 'sample-order',
    kind: 'order',
    prompt: 'Order the steps.',
    steps: [
      { text: 'multiply', because: 'first' },
      { text: 'add', because: 'second' },
      { text: 'relu', because: 'last' },
    ],
    because: 'Sum first, then ReLU.',
    slips: [{ step: 2, before: 1, misconception: 'relu-first', because: 'ReLU acts on the sum.' }],
  },
};

/** A bank around items. @param {any[]} items */
export const bankOf = (items) => ({
  title: 'Sample',
  ideas: [{ id: 'rule', name: 'The rule', link: '#rule' }],
  misconceptions: [
    ...['keeps-negative', 'absolute-value', 'flips', 'shifts', 'all-zero', 'blames-the-end', 'flat', 'sign'],
    'relu-first',
  ].map((id) => ({ id, name: id, says: 'No.', link: '#rule' })),
  items,
});
