/**
 * Runs in Node and in the browser: loads engine variants and the copy loop, and times short slices of each
 * on the same numbers. The caller goes round and round the contestants, so that all of them meet the same
 * noise.
 */

/** @typedef {(x: number, n: number, y: number) => void} Kernel */

const FLOATS = 2 ** 22;

/** @type {Map<string, { kernel: Kernel, x: number, y: number }>} */
const contestants = new Map();

/**
 * @param {any} module an instance of the engine or the copy loop
 * @param {Float32Array} heap
 * @param {(bytes: number) => number} allocate
 */
function place(heap, allocate) {
  const x = allocate(4 * FLOATS);
  const y = allocate(4 * FLOATS);
  for (let i = 0; i < FLOATS; i++) heap[x / 4 + i] = Math.sin(i * 1.7) * 6; // as in native.cpp
  return { x, y };
}

/**
 * @param {string} name what the contestants' names begin with
 * @param {any} startModule the engine's glue
 * @param {BufferSource} bytes
 * @param {readonly string[]} functions
 */
export async function addEngine(name, startModule, bytes, functions) {
  const code = await WebAssembly.compile(bytes);
  const module = await startModule({
    instantiateWasm(imports, done) {
      WebAssembly.instantiate(code, imports).then((instance) => done(instance, code));
      return {};
    },
  });
  const { x, y } = place(module.HEAPF32, module._malloc);
  const descriptions = module.functions();
  const parameters = module._malloc(4);
  for (const id of functions) {
    const number = descriptions.findIndex((description) => description.id === id);
    if (number < 0) continue;
    const count = descriptions[number].parameters.length;
    const own = count > 0 ? module._malloc(4) : parameters;
    if (count > 0) module.HEAPF32[own / 4] = descriptions[number].parameters[0].initial;
    const kernel = (from, n, to) => module._forward(number, own, count, from, n, to, n);
    contestants.set(`${name} ${id}`, { kernel, x, y });
  }
}

/** @param {BufferSource} bytes */
export async function addCopyLoop(bytes) {
  const { instance } = await WebAssembly.instantiate(bytes, {
    env: { emscripten_notify_memory_growth() {} },
    wasi_snapshot_preview1: { proc_exit() {} },
  });
  const { memory, copyLoop } = /** @type {any} */ (instance.exports);
  let next = 1 << 20;
  const { x, y } = place(new Float32Array(memory.buffer), (size) => (next += size) - size);
  contestants.set('copy', { kernel: copyLoop, x, y });
}

/**
 * @param {string} name of a contestant
 * @param {number} n
 * @param {number} turns
 * @returns {number} nanoseconds for each element
 */
export function time(name, n, turns) {
  const { kernel, x, y } = contestants.get(name);
  const start = performance.now();
  for (let turn = 0; turn < turns; turn++) kernel(x, n, y);
  return ((performance.now() - start) * 1e6) / (n * turns);
}
