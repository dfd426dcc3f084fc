import { expect, test } from 'vitest';
import { teachStrings } from '../../../web/content/en/strings-teach.js';
import { PIECES, PIECE_NAMES, hideableIn } from '../../../web/embed/pieces.js';
import { STATE_ATTRIBUTES } from '../../../web/elements/state-attributes.js';
import { ReluGraph } from '../../../web/elements/relu-graph.js';
import { ReluNeuron } from '../../../web/elements/relu-neuron.js';
import { ReluQuiz } from '../../../web/elements/relu-quiz.js';
import { ReluTable } from '../../../web/elements/relu-table.js';

test.each([
  ['graph', ReluGraph],
  ['table', ReluTable],
  ['neuron', ReluNeuron],
])('the options of %s are the attributes of its element', (piece, element) => {
  expect(Reflect.get(PIECES, piece).options).toEqual(element.stateAttributes);
});

test.each([
  ['graph', ReluGraph],
  ['table', ReluTable],
  ['neuron', ReluNeuron],
  ['quiz', ReluQuiz],
])(
  'what can be left out of %s is what its element can leave out, and teachers are told of each',
  (piece, element) => {
    const { hideable } = Reflect.get(PIECES, piece);
    expect(hideable).toEqual(element.hideable);
    expect(element.observedAttributes).toContain('hide');
    const told = Object.keys(teachStrings.fields.hide);
    expect(hideable.filter((/** @type {string} */ part) => !told.includes(part))).toEqual([]);
  },
);

test('teachers are told of no part that can’t be left out', () => {
  expect(Object.keys(teachStrings.fields.hide).toSorted()).toEqual(hideableIn(PIECE_NAMES).toSorted());
});

test('the options of quiz are the attributes of its element', () => {
  expect(ReluQuiz.observedAttributes).toEqual(expect.arrayContaining([...PIECES.quiz.options]));
  const shared = ['lang', 'hide', ...PIECES.quiz.options];
  expect(ReluQuiz.observedAttributes.filter((name) => !shared.includes(name))).toEqual([]);
});

test('no option of the quiz is one of the lesson’s state, which the lesson would keep for itself', () => {
  expect(PIECES.quiz.options.filter((name) => name in STATE_ATTRIBUTES)).toEqual([]);
});
