import { PlainNetwork } from '../plain-network.js';
import { LEARNING_RATE } from '../shapes.js';

/** @typedef {import('../shapes.js').Contestant} Contestant */

/** @type {Contestant} */
export const plainJsContestant = {
  name: 'hand-written JS',
  prepare(shape, { inputs, targets }) {
    const network = new PlainNetwork(shape, LEARNING_RATE);
    const { batch, examples } = shape;
    const rowsOf = (/** @type {Float32Array} */ all, /** @type {number} */ step) => {
      const rows = (batch * all.length) / examples;
      const first = (step % (examples / batch)) * rows;
      return all.subarray(first, first + rows);
    };
    let next = 0;
    return (steps) => {
      const began = performance.now();
      for (let step = 0; step < steps; step++, next++)
        network.train(rowsOf(inputs, next), rowsOf(targets, next));
      return performance.now() - began;
    };
  },
};
