import { fillInputs } from '../work.js';

/** @typedef {import('../work.js').Contestant} Contestant */

const MOST = 2 ** 24;
/** Where a gradient is taken there are four buffers, which are shorter. */
const MOST_OF_FOUR = 2 ** 20;
const BYTES = 4;
/** As in cpp/bench/native.cpp: on a cache line, and no two at the same place of a page. */
const APART = 2112;

/**
 * The engine's plain exports on buffers in its memory.
 *
 * @param {string} name of the module, without "-bench": a variant, or one without a trick (tricks.js)
 * @returns {Promise<Contestant>}
 */
export async function engineContestant(name) {
  const folder = '/build/wasm/engine';
  const { default: start } = await import(`${folder}/${name}-bench.js`);
  const code = await WebAssembly.compileStreaming(fetch(`${folder}/${name}-bench.wasm`));
  const module = await start({
    /** @param {WebAssembly.Imports} imports @param {(...made: unknown[]) => void} done */
    instantiateWasm(imports, done) {
      WebAssembly.instantiate(code, imports).then((instance) => done(instance, code));
      return {};
    },
  });
  const { HEAPF32, _malloc, _forward, _backward } = module;
  const block = (_malloc(2 * (MOST + MOST_OF_FOUR) * BYTES + 5 * APART) + APART) & ~63;
  const x = block;
  const y = x + MOST * BYTES + APART;
  const dy = y + MOST * BYTES + APART;
  const dx = dy + MOST_OF_FOUR * BYTES + APART;
  const parameters = _malloc(1024 * BYTES);
  const view = (/** @type {number} */ at, /** @type {number} */ length) =>
    HEAPF32.subarray(at / BYTES, at / BYTES + length);
  /** @type {{ id: string, parameters: { initial: number }[] }[]} */
  const descriptions = module.functions();

  return {
    name,
    prepare({ what, id, channels, length }) {
      if (what === 'gradient' && length > MOST_OF_FOUR) return undefined;
      const number = descriptions.findIndex((description) => description.id === id);
      const [parameter] = descriptions[number].parameters;
      const count = parameter ? channels : 0;
      if (parameter) view(parameters, count).fill(parameter.initial);
      fillInputs(view(x, length));
      if (what === 'gradient') fillInputs(view(dy, length));
      const out = what === 'in-place' ? x : y;
      return (turns) => {
        const began = performance.now();
        for (let turn = 0; turn < turns; turn++) {
          _forward(number, parameters, count, x, length, out, length);
          if (what === 'gradient') _backward(number, parameters, count, 0, x, length, dy, length, dx, length);
        }
        return performance.now() - began;
      };
    },
  };
}
