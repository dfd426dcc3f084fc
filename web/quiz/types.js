/**
 * The shapes that the quiz's parts hand to each other, all plain data. A bank's item becomes a question, which
 * holds nothing of the answer, and a key, which never enters the page before the answer is given.
 *
 * @typedef {'choice' | 'choices' | 'spot-error' | 'numeric' | 'read-graph' | 'table' | 'place-point' | 'sketch' | 'order'} Kind
 * @typedef {number | boolean | string | number[]} Value
 *
 * @typedef {object} Figure
 * @property {[number, number]} x from, to
 * @property {[number, number]} y from, to
 * @property {{ label: string, pieces: [number, number][][], gaps: [number, number][], dots: [number, number][] }[]} curves
 *   pieces to draw as lines; open dots where a jump leaves a value out, filled ones where it is taken
 * @property {{ x: number, y: number, label: string }[]} points
 * @property {string} says the drawing in words
 *
 * @typedef {object} Question
 * @property {string} item its id in the bank
 * @property {string} seed that gave its numbers; item and seed give the same question everywhere
 * @property {string} idea
 * @property {number} level 1 to 3
 * @property {Kind} kind
 * @property {Record<string, Value>} drawn the numbers, by name
 * @property {string} prompt with *emphasis*, as all texts here
 * @property {string} hint
 * @property {Figure} [figure]
 * @property {{ id: string, text: string }[]} [options] in the order to show (choice, choices, spot-error)
 * @property {{ id: string, text: string }[]} [steps] in the order to show first (order)
 * @property {{ given: string, asked: string, inputs: number[] }} [table]
 * @property {number} [grid] step of a point's coordinates, of a sketch's heights
 * @property {number[]} [at] inputs of a sketch
 *
 * @typedef {string | string[] | number | number[] | { x: number, y: number }} Response
 *   choice, spot-error: an option's id. choices: ids of those ticked. numeric, read-graph: the number. table,
 *   sketch: numbers in order. place-point: { x, y }. order: step ids in the learner's order.
 *
 * @typedef {object} Explanation
 * @property {string} about the option, cell or step it is about, as text; '' when it is about the whole
 * @property {string} text
 * @property {boolean} isRight whether what it is about is right
 * @property {boolean} isPicked whether it is part of the learner's answer
 *
 * @typedef {object} Assessment
 * @property {number} score 0 to 1
 * @property {boolean} isRight score is 1
 * @property {string} own the learner's answer as text
 * @property {string} right the right answer as text
 * @property {Response} rightResponse the right answer
 * @property {Explanation[]} explanations those of the learner's answer first
 * @property {string[]} misconceptions ids seen in the answer
 */
export {};
