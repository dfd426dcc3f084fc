import { plainSymbol } from './plain-symbol.js';

/**
 * @typedef {object} NodeTerm one input of the node
 * @property {string} name 'x₁', and 'x' for the last
 * @property {string} weightName 'w₁', and 'w' for the last
 * @property {boolean} isX whether it is the lesson's x
 * @property {number} input
 * @property {number} weight
 * @property {number} product
 */

/**
 * @typedef {object} NodeSnapshot everything that is shown of the node at one moment
 * @property {NodeTerm[]} terms
 * @property {number} bias
 * @property {number} z
 * @property {number} y
 * @property {string} functionName 'ReLU'
 * @property {string} symbol 'relu'
 */

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/**
 * @param {import('./lesson-model.js').LessonModel} model
 * @returns {NodeSnapshot}
 */
export function nodeSnapshot(model) {
  const { weights, bias } = model.state;
  const { products, z, y } = model.node;
  const inputs = model.nodeInputs;
  const last = inputs.length - 1;
  const terms = inputs.map((input, index) => {
    const mark = index === last ? '' : SUBSCRIPTS[index + 1];
    return {
      name: `x${mark}`,
      weightName: `w${mark}`,
      isX: index === last,
      input,
      weight: weights[index],
      product: products[index],
    };
  });
  const { name, symbol } = model.function;
  return { terms, bias, z, y, functionName: name, symbol: plainSymbol(symbol) };
}

/**
 * The misconception: the function on each product, then the sum with the bias. Computed by the engine, the
 * sum included.
 * @param {import('./lesson-model.js').LessonModel} model
 * @returns {{ values: number[], total: number }} f(w·x) for each input; their sum plus the bias
 */
export function functionOnEachProduct(model) {
  const values = [...model.curve(model.state.function, model.node.products)];
  const { z: total } = model.engine.node({
    inputs: values,
    weights: values.map(() => 1),
    bias: model.state.bias,
    function: 'identity',
    parameters: {},
  });
  return { values, total };
}
