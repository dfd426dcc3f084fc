/** Data and plans for the tests of the lab. */

/** @typedef {import('../../../../web/engine/lab.js').NetworkPlan} NetworkPlan */

/** @type {import('../../../../web/engine/lab.js').DataSetFields} */
export const XOR = {
  inputs: [-1, -1, -1, 1, 1, -1, 1, 1],
  inputSize: 2,
  targets: [-1, 1, 1, -1],
  targetSize: 1,
};

/** Two classes: inside and outside a circle of radius 1. */
export function circle() {
  let seed = 1;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const inputs = Array.from({ length: 200 }, () => 4 * random() - 2);
  const labels = Array.from({ length: 100 }, (_, i) =>
    Math.hypot(inputs[2 * i], inputs[2 * i + 1]) < 1 ? 1 : 0,
  );
  return { inputs, inputSize: 2, labels, classes: 2 };
}

/**
 * @param {string} hidden
 * @param {Partial<NetworkPlan>} [changes]
 * @returns {NetworkPlan}
 */
export function classifier(hidden, changes) {
  return {
    inputs: 2,
    layers: [
      { units: 8, function: hidden },
      { units: 6, function: hidden },
      { units: 2, function: 'identity' },
    ],
    loss: 'cross-entropy',
    learningRate: 0.1,
    momentum: 0.9,
    seed: 3,
    batch: 16,
    ...changes,
  };
}
