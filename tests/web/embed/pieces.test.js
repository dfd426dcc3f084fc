import { expect, test } from 'vitest';
import { teachStrings } from '../../../web/content/en/strings-teach.js';
import { embedStrings } from '../../../web/content/en/strings-embed.js';
import { LESSON_PIECES, PIECES, PIECE_NAMES, hideableIn } from '../../../web/embed/pieces.js';
import { readOptions } from '../../../web/embed/read-options.js';
import { withoutLab } from '../../../web/embed/without-lab.js';
import { STATE_ATTRIBUTES } from '../../../web/elements/state-attributes.js';
import { EXPERIMENT_ATTRIBUTES } from '../../../web/elements/lab/read-choices.js';
import { ReluGraph } from '../../../web/elements/relu-graph.js';
import { ReluLab } from '../../../web/elements/relu-lab.js';
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
  ['lab', ReluLab],
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

test('the options of the lab are the attributes of its element', () => {
  expect(PIECES.lab.options).toEqual(EXPERIMENT_ATTRIBUTES);
  expect(ReluLab.observedAttributes).toEqual(['hide', ...EXPERIMENT_ATTRIBUTES]);
});

test('no option of quiz and lab is one of the lesson’s state, which the lesson would keep for itself', () => {
  const options = [...PIECES.quiz.options, ...PIECES.lab.options];
  expect(options.filter((name) => name in STATE_ATTRIBUTES)).toEqual([]);
  expect(PIECES.lab.options.filter((name) => PIECES.quiz.options.includes(name))).toEqual([]);
});

test('the lab is shown where it is named, and is no part of the whole lesson', () => {
  expect(readOptions([]).pieces).not.toContain('lab');
  expect(readOptions([['show', 'lab,graph']]).pieces).toEqual(['graph', 'lab']);
  expect(readOptions([['show', 'lesson,lab']]).pieces).toEqual(PIECE_NAMES);
});

test('a file that has no lab says so and shows the rest', () => {
  const both = withoutLab(readOptions([['show', 'graph,lab']]));
  expect(both.pieces).toEqual(['graph']);
  expect(both.problems).toEqual([embedStrings.noLab]);
  expect(withoutLab(readOptions([['show', 'lab']])).pieces).toEqual(LESSON_PIECES);
  expect(withoutLab(readOptions([['show', 'graph']])).problems).toEqual([]);
});
