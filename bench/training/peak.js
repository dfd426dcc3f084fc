/** Runs in the browser: matrix products beside as many fused multiply-adds as the machine can do. */

/** @typedef {'fmaPeak' | 'forwardProduct' | 'gradientProduct'} Program */
/** @type {Record<Program, (turns: number) => number>} */
let programs;

/** Of each program so many turns that a slice takes about a millisecond. */
const TURNS = { fmaPeak: 600_000, forwardProduct: 8, gradientProduct: 8 };

/** Loads them. */
export async function loadPeak() {
  const { instance } = await WebAssembly.instantiateStreaming(fetch('/build/wasm/cpp/bench/bench_peak.wasm'));
  programs = /** @type {any} */ (instance.exports);
}

/** @returns {Record<Program, number>} billions of floating-point operations a second, a slice of each */
export function peakRound() {
  const rates = Object.entries(TURNS).map(([name, turns]) => {
    const began = performance.now();
    const operations = programs[/** @type {Program} */ (name)](turns);
    return [name, operations / (performance.now() - began) / 1e6];
  });
  return Object.fromEntries(rates);
}
