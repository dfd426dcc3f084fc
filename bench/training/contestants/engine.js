import { loadLab } from '../../../web/engine/lab.js';
import { LEARNING_RATE } from '../shapes.js';

/** @typedef {import('../shapes.js').Contestant} Contestant */

/**
 * The engine as pages use it. The steps of a slice are one call.
 *
 * @param {'simd' | 'relaxed'} variant
 * @param {string} name
 * @param {BufferSource} [wasmBytes] where there is nothing to fetch from
 * @returns {Promise<Contestant>}
 */
export async function engineContestant(variant, name, wasmBytes) {
  const lab = await loadLab({ variant, wasmBytes });
  return {
    name,
    prepare({ inputs, units, output, loss, batch }, samples) {
      const last = units[units.length - 1];
      const wanted =
        loss === 'cross-entropy'
          ? { labels: samples.targets, classes: last }
          : { targets: samples.targets, targetSize: last };
      const data = lab.createDataSet({ inputs: samples.inputs, inputSize: inputs, ...wanted });
      const network = lab.createNetwork({
        inputs,
        layers: units.map((count, i) => ({ units: count, function: i < units.length - 1 ? 'relu' : output })),
        loss,
        learningRate: LEARNING_RATE,
        batch,
      });
      return (steps) => {
        const began = performance.now();
        network.train(data, steps);
        return performance.now() - began;
      };
    },
  };
}
