import { expect, test } from 'vitest';
import { PIECES } from '../../../web/embed/pieces.js';
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

test('the options of quiz are the attributes of its element', () => {
  expect(ReluQuiz.observedAttributes).toEqual(expect.arrayContaining([...PIECES.quiz.options]));
  const shared = ['lang', ...PIECES.quiz.options];
  expect(ReluQuiz.observedAttributes.filter((name) => !shared.includes(name))).toEqual([]);
});

test('no option of the quiz is one of the lesson’s state, which the lesson would keep for itself', () => {
  expect(PIECES.quiz.options.filter((name) => name in STATE_ATTRIBUTES)).toEqual([]);
});
