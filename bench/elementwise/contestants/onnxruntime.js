import { onnxModel } from '../onnx-model.js';
import { fillInputs, PARAMETER } from '../work.js';

/** @typedef {import('../work.js').Contestant} Contestant */
/** @typedef {import('../onnx-model.js').Node} Node */

/** @type {(op: string, attributes?: Record<string, number | string>) => Node[]} */
const one = (op, attributes = {}) => [{ op, inputs: ['x'], output: 'y', attributes }];

/** The functions as ONNX has them, or put together. @type {Readonly<Record<string, Node[]>>} */
const NODES = {
  relu: one('Relu'),
  'leaky-relu': one('LeakyRelu', { alpha: PARAMETER['leaky-relu'] }),
  prelu: [{ op: 'PRelu', inputs: ['x', 'slopes'], output: 'y' }],
  sigmoid: one('Sigmoid'),
  tanh: one('Tanh'),
  silu: [
    { op: 'Sigmoid', inputs: ['x'], output: 's' },
    { op: 'Mul', inputs: ['x', 's'], output: 'y' },
  ],
  elu: one('Elu', { alpha: 1 }),
  selu: one('Selu'),
  celu: one('Celu', { alpha: 1 }),
  gelu: one('Gelu'),
  'gelu-tanh': one('Gelu', { approximate: 'tanh' }),
  softplus: one('Softplus'),
  mish: one('Mish'),
  softsign: one('Softsign'),
  'hard-sigmoid': one('HardSigmoid', { alpha: 1 / 6, beta: 0.5 }),
  'hard-swish': one('HardSwish'),
};

/**
 * onnxruntime-web on its wasm backend, one thread: numbers go in from JavaScript and come out to it.
 *
 * @returns {Promise<Contestant>}
 */
export async function onnxruntimeContestant() {
  const folder = '/bench/node_modules/onnxruntime-web/dist/';
  const ort = await import(`${folder}ort.wasm.min.mjs`);
  Object.assign(ort.env.wasm, { wasmPaths: folder, numThreads: 1 });
  /** @type {any} */
  let session;
  return {
    name: 'onnxruntime-web',
    async prepare({ what, id, channels, length }) {
      if (what !== 'forward' || !NODES[id]) return undefined;
      const shape = id === 'prelu' ? [length / channels, channels] : [length];
      /** @type {Record<string, Float32Array>} */
      const constants = {};
      if (id === 'prelu') constants.slopes = new Float32Array(channels).fill(PARAMETER.prelu);
      session = await ort.InferenceSession.create(onnxModel(NODES[id], shape, constants));
      const numbers = new Float32Array(length);
      fillInputs(numbers);
      const feeds = { x: new ort.Tensor('float32', numbers, shape) };
      return async (turns) => {
        const began = performance.now();
        for (let turn = 0; turn < turns; turn++) await session.run(feeds);
        return performance.now() - began;
      };
    },
    clear() {
      session?.release();
      session = undefined;
    },
  };
}
