/**
 * What the engine and the page are to reach, and why where they do not.
 *
 * @typedef {object} Target
 * @property {string} says
 * @property {string} [shortfall] why it is missed, shown only when it is
 */

/** @type {Readonly<Record<string, Target>>} */
export const TARGETS = {
  lighthouse: {
    says: 'Lighthouse for a phone: 100 for speed, accessibility, best practices and search engines',
  },
  'first-visit': { says: 'a first visit loads at most 60 kB of scripts, styles and engine, with brotli' },
  'no-lab': { says: 'nothing of the lab loads before it is opened' },
  'engine-ready': { says: 'the engine answers within 50 ms of its last byte' },
  'input-to-paint': { says: '95 of 100 frames of a drag take at most 16 ms at 4 times slow-down' },
  'piecewise-copy': { says: 'relu, leaky relu, prelu: at most 1.05 of the copy loop, at every size' },
  'piecewise-tfjs-1k': { says: 'relu, leaky relu, prelu: at least 25 times tfjs-wasm at 1k' },
  'piecewise-tfjs-64k': { says: 'relu, leaky relu, prelu: at least 2 times tfjs-wasm at 64k' },
  'piecewise-ort': {
    says: 'relu, leaky relu, prelu: at least 25 times onnxruntime-web, at every size',
    shortfall:
      'beyond the caches everyone waits for memory: there not even the copy loop is 25 times as fast as onnxruntime-web',
  },
  'relu-in-place': { says: 'relu in place: at most .55 of out of place at 16M' },
  'smooth-native': {
    says: 'sigmoid, tanh, silu, elu, selu: at most 1.05 of native, at every size',
    shortfall:
      'V8 keeps 15 registers for what native code addresses in memory: in the loops of sigmoid it copies or reloads a register 74 times for 125 instructions that compute (Node 22, decision 11)',
  },
  'smooth-tfjs': {
    says: 'sigmoid, tanh, silu, elu, selu: at least 2.5 times tfjs-wasm at 64k',
    shortfall:
      'sigmoid and silu, whose peers take 1.3 and 1.6 ns, would have to take what the same kernel takes natively (decision 11); fewer operations would cost the 3 ULP, as in the peers',
  },
  'smooth-ort': {
    says: 'sigmoid, tanh, silu, elu, selu: at least 10 times onnxruntime-web, at every size',
    shortfall:
      'a tenth of what onnxruntime-web takes for sigmoid, tanh or silu from 64k on, 0.40 to 0.54 ns, is no more than what the same kernels take natively (decision 11)',
  },
  'harder-native': { says: 'gelu, softplus, mish: at most 1.05 of native, at every size' },
  'harder-tfjs': {
    says: 'gelu, softplus, mish: at least 30 times tfjs-wasm, at every size',
    shortfall:
      'a thirtieth of what tfjs-wasm takes, 0.37 ns for softplus and 0.75 for mish, is less than the same kernels take natively, 1.25 and 1.14 (decision 11)',
  },
  'gradient-tfjs': { says: 'forward and backward: at least 4 times tfjs-wasm, each function' },
  'gradient-tfjs-relu': { says: 'forward and backward of relu: at least 15 times tfjs-wasm' },
  'training-tfjs': {
    says: '784-128-10: at least 20 times tfjs-wasm',
    shortfall:
      'a twentieth of what tfjs-wasm takes is less than the two large products of a step take at the machine’s peak, 12.8 million operations',
  },
  'training-js': { says: '784-128-10: at least 8 times JavaScript written by hand' },
  'training-native': { says: '784-128-10: at most 1.0 of native' },
  'gemm-peak': {
    says: 'matrix product: at least 93 % of the machine’s fused multiply-adds in WebAssembly',
    shortfall: 'operands have to be loaded beside the multiply-adds, and sums to be stored',
  },
  'small-tfjs': {
    says: '2-8-8-1: at least 1,500 times tfjs-wasm',
    shortfall:
      'a network of any shape is trained: its small products take nearly half of a step, order, batch, loss and optimiser a quarter (decision 10)',
  },
  'small-step': {
    says: '2-8-8-1: at most 0.2 µs a step',
    shortfall: 'as above: a function written for this one network would be needed (decision 10)',
  },
};
