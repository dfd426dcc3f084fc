import { LEARNING_RATE } from '../shapes.js';

/** @typedef {import('../shapes.js').Contestant} Contestant */

/**
 * ConvNetJS. It takes one example at a time and changes its weights after each batch. Its output for a squared error
 * is a sum, without tanh.
 *
 * @returns {Promise<Contestant>}
 */
export async function convnetjsContestant() {
  const address = '/bench/node_modules/convnetjs/build/convnet.js';
  const code = await (await fetch(address)).text();
  const convnetjs = new Function(`${code}; return convnetjs;`)(); // eslint-disable-line no-new-func
  return {
    name: 'convnetjs',
    prepare({ inputs, units, loss, batch, examples }, samples) {
      const net = new convnetjs.Net();
      const last = units[units.length - 1];
      net.makeLayers([
        { type: 'input', out_sx: 1, out_sy: 1, out_depth: inputs },
        ...units.slice(0, -1).map((count) => ({ type: 'fc', num_neurons: count, activation: 'relu' })),
        loss === 'cross-entropy'
          ? { type: 'softmax', num_classes: last }
          : { type: 'regression', num_neurons: last },
      ]);
      const settings = {
        method: 'sgd',
        learning_rate: LEARNING_RATE,
        momentum: 0,
        l2_decay: 0,
        batch_size: batch,
      };
      const trainer = new convnetjs.Trainer(net, settings);
      const volumes = Array.from({ length: examples }, (_, i) => {
        const volume = new convnetjs.Vol(1, 1, inputs, 0);
        volume.w.set(samples.inputs.subarray(i * inputs, (i + 1) * inputs));
        return volume;
      });
      const targets = Array.from(samples.targets, (target) => (loss === 'cross-entropy' ? target : [target]));
      let next = 0;
      return (steps) => {
        const began = performance.now();
        for (let i = 0; i < steps * batch; i++, next++)
          trainer.train(volumes[next % examples], targets[next % examples]);
        return performance.now() - began;
      };
    },
  };
}
