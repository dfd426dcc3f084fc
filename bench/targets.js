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
  'first-visit': {
    says: 'a first visit loads at most 60 kB with brotli, counting scripts, style sheets and the engine, and not the page itself (index.html)',
  },
  'no-lab': { says: 'nothing of the lab loads before it is opened' },
  'engine-ready': { says: 'the engine answers within 50 ms of its last byte' },
  'input-to-paint': {
    says: '95 of 100 frames of a drag take at most 16 ms at 4 times slow-down',
    shortfall:
      'not slowed down, a frame takes 3.5 ms at the median and 5.2 at the 95th percentile, which four times are 14 and 21; slowed down, Chromium stops the main thread again and again, and the tail grows with what others do on the machine’s host: the build before, which in turns with this one took as long (43 and 42 ms), had taken 16.8 ms on a quieter day',
  },
  'piecewise-copy': {
    says: 'relu, leaky relu, prelu: at most 1.05 of the copy loop, at every size',
    shortfall:
      'checks and dispatch take about 10 ns of a call, an eighth of what 1,024 numbers take to copy; PReLU reads its parameters beside x, and a loop that reads two buffers takes 1.3 (1k) to 1.7 (64k) copy loops; a row of 1,024 is read twice more to be checked (decision 11); from 64k on ratios lie between .89 and 1.32, simd’s and relaxed’s apart although both run the same instructions, with what else uses caches and memory',
  },
  'piecewise-tfjs-1k': {
    says: 'relu, leaky relu, prelu: at least 25 times tfjs-wasm at 1k',
    shortfall:
      'the copy loop itself is no more than 24 to 34 times as fast as tfjs-wasm there (last column), and about 10 ns of a call are checks; PReLU’s parameters have to be checked and read as well',
  },
  'piecewise-tfjs-64k': {
    says: 'relu, leaky relu, prelu: at least 2 times tfjs-wasm at 64k',
    shortfall:
      'for relu and for prelu with long rows tfjs-wasm has SIMD loops too: with its buffers in the caches, as everyone has them here, it takes only 1.4 to 2.4 times as long as the copy loop (last column)',
  },
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
      'sigmoid and silu, whose peers take 1.3 and 1.6 ns, would have to come within a fifth of what the same kernel takes natively, which they do not for the reason above; fewer operations would cost the 3 ULP, as in the peers',
  },
  'smooth-ort': {
    says: 'sigmoid, tanh, silu, elu, selu: at least 10 times onnxruntime-web, at every size',
    shortfall:
      'a tenth of what onnxruntime-web takes for sigmoid, tanh or silu from 64k on, 0.40 to 0.54 ns, is no more than what the same kernels take natively (decision 11); elu and selu lie around 10 times, from 8.4 to 10.6',
  },
  'harder-native': { says: 'gelu, softplus, mish: at most 1.05 of native, at every size' },
  'harder-tfjs': {
    says: 'gelu, softplus, mish: at least 30 times tfjs-wasm, at every size',
    shortfall:
      'a thirtieth of what tfjs-wasm takes, 0.37 ns for softplus and 0.75 for mish, is less than the same kernels take natively, 1.25 and 1.14 (decision 11); gelu keeps 3 ULP down to the last denormal, where a quotient for erf, several times quicker, comes near 30 times but loses all digits on the left (decision 13)',
  },
  'gradient-tfjs': {
    says: 'forward and backward: at least 4 times tfjs-wasm, each function',
    shortfall:
      'sigmoid’s and elu’s gradients (celu there is elu) tfjs-wasm takes from the outputs it has kept, and silu’s from the sigmoid, with one exponential for both passes; our backward knows x alone and takes another, and for silu keeps 3 ULP (decision 11); relu at 1M waits for memory (column “limit”)',
  },
  'gradient-tfjs-relu': {
    says: 'forward and backward of relu: at least 15 times tfjs-wasm',
    shortfall:
      'two loops that only read and write what forward and backward do are 10 to 13 times as fast as tfjs-wasm at 64k and 3 to 4 times at 1M (last column); relu takes at most a quarter more than they',
  },
  'training-tfjs': {
    says: '784-128-10: at least 20 times tfjs-wasm',
    shortfall:
      'a twentieth of what tfjs-wasm takes is less than the two large products of a step take at the machine’s peak, 12.8 million operations',
  },
  'training-js': { says: '784-128-10: at least 8 times JavaScript written by hand' },
  'training-native': {
    says: '784-128-10: at most 1.0 of native',
    shortfall:
      'the two large products are as fast as natively (54.4 and 54.7 GFLOP/s there, of a peak of 59); batch, loss, small products and optimiser, a sixth of a step, are not quite',
  },
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
