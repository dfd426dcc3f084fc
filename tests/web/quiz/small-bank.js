/** A bank of three ideas for tests of attempts: every right answer and every wrong one is easy to name. */

/** @typedef {import('../../../web/quiz/bank-types.js').Item} Item */

/**
 * relu(x) of a drawn x > 0; x + 1 names the misconception.
 * @param {string} id
 * @param {string} idea
 * @param {number} to x is 1 to this
 * @returns {Item}
 */
const numeric = (id, idea, to) => ({
  id,
  idea,
  level: 1,
  kind: 'numeric',
  draw: { x: { from: 1, to, step: 1 } },
  prompt: 'What is relu({x}) for *x*?',
  hint: 'Above 0?',
  answer: { value: 'relu(x)', because: '{x} is above 0.' },
  wrong: [{ value: 'x + 1', misconception: 'adds-one', because: 'Nothing is added.' }],
  otherwise: 'It is {x}.',
});

/**
 * A question without numbers.
 * @param {string} id
 * @param {string} idea
 * @returns {Item}
 */
const choice = (id, idea) => ({
  id,
  idea,
  level: 1,
  kind: 'choice',
  prompt: `Is ReLU continuous (${id})?`,
  hint: 'Draw it.',
  options: [
    { text: 'Yes', correct: true, because: 'No jump.' },
    { text: 'No', correct: false, because: 'No jump.', misconception: 'kink-is-jump' },
  ],
});

/** @type {import('../../../web/quiz/bank-types.js').Bank} */
export const smallBank = {
  title: 'Small',
  ideas: [
    { id: 'rule', name: 'The rule', link: '#rule' },
    { id: 'graph', name: 'The graph', link: '#graph' },
    { id: 'neuron', name: 'The neuron', link: '#neuron' },
  ],
  misconceptions: [
    { id: 'kink-is-jump', name: 'A kink is a jump', says: 'It is not.', link: '#graph' },
    { id: 'adds-one', name: 'ReLU adds one', says: 'It adds nothing.', link: '#rule' },
  ],
  items: [
    numeric('rule-a', 'rule', 9),
    numeric('rule-b', 'rule', 2),
    choice('graph-a', 'graph'),
    choice('graph-b', 'graph'),
    numeric('neuron-a', 'neuron', 50),
  ],
};
