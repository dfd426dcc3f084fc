import { fillInputs } from '../work.js';

/** @typedef {import('../work.js').Contestant} Contestant */

const APART = 2112;
const MOST_BYTES = 2 ** 26;

const SHORTER_BYTES = 2 ** 22;

/**
 * A loop of our own that copies four vectors a turn, and the instruction memory.copy; no loop over all elements can
 * be much faster. For a gradient the limit is that loop and one that adds two buffers: what forward and backward
 * read and write. Buffers lie as the engine's do.
 *
 * @returns {Promise<Contestant[]>}
 */
export async function copyContestants() {
  const { instance } = await WebAssembly.instantiateStreaming(
    fetch('/build/wasm/cpp/bench/bench_copy.wasm'),
    {
      env: { emscripten_notify_memory_growth() {} },
    },
  );
  const { memory, copyLoop, copyMemory, addLoop } =
    /** @type {{ memory: WebAssembly.Memory } & Record<string, (...addressesAndLength: number[]) => void>} */ (
      /** @type {unknown} */ (instance.exports)
    );
  const x = 2 ** 21 + 64;
  const y = x + MOST_BYTES + APART;
  const dy = y + MOST_BYTES + APART;
  const dx = dy + SHORTER_BYTES + APART;
  /** @type {(name: string, copy: (x: number, n: number, y: number) => void) => Contestant} */
  const contestant = (name, copy) => ({
    name,
    prepare({ what, length }) {
      if (what !== 'forward') return undefined;
      fillInputs(new Float32Array(memory.buffer, x, length));
      return (turns) => {
        const began = performance.now();
        for (let turn = 0; turn < turns; turn++) copy(x, length, y);
        return performance.now() - began;
      };
    },
  });
  /** @type {Contestant} */
  const limit = {
    name: 'limit',
    prepare({ what, length }) {
      if (what !== 'gradient') return undefined;
      for (const each of [x, dy]) fillInputs(new Float32Array(memory.buffer, each, length));
      return (turns) => {
        const began = performance.now();
        for (let turn = 0; turn < turns; turn++) {
          copyLoop(x, length, y);
          addLoop(x, dy, length, dx);
        }
        return performance.now() - began;
      };
    },
  };
  return [contestant('copy loop', copyLoop), contestant('memory.copy', copyMemory), limit];
}
