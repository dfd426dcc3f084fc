import { describe, expect, it } from 'vitest';
import { elementwiseSection } from '../../bench/elementwise/section.js';
import { elementwiseTargets } from '../../bench/elementwise/targets.js';
import { sectionText } from '../../bench/frame/section-text.js';

/** @typedef {import('../../bench/elementwise/run.js').Result} Result */

/**
 * @param {string} id
 * @param {number} length
 * @param {Record<string, number>} nanoseconds
 * @param {import('../../bench/elementwise/work.js').What} [what]
 * @returns {Result}
 */
const result = (id, length, nanoseconds, what = 'forward') => ({
  work: { name: id, id, what, channels: 1, length },
  nanoseconds,
});
const targetOf = (/** @type {Result[]} */ results, /** @type {string} */ id) =>
  elementwiseTargets(results).find((target) => target.id === id);

describe('a target of the kernels', () => {
  const fast = result('relu', 1024, { relaxed: 1, 'copy loop': 1, 'tfjs-wasm': 30 });
  const slow = result('prelu', 65536, { relaxed: 1.2, 'copy loop': 1, 'tfjs-wasm': 1.8 });

  it('is decided by the worst of its functions and sizes, which it names', () => {
    expect(targetOf([fast], 'piecewise-copy')).toMatchObject({ met: true });
    expect(targetOf([fast, slow], 'piecewise-copy')).toEqual({
      id: 'piecewise-copy',
      measured: '1.20 at worst (prelu, 64k); holds at 1 of 2',
      met: false,
    });
  });

  it('looks at its own size where it has one', () => {
    expect(targetOf([fast, slow], 'piecewise-tfjs-1k')).toMatchObject({ met: true });
    expect(targetOf([fast, slow], 'piecewise-tfjs-64k')).toMatchObject({ met: false });
  });

  it('is left out where nothing was measured for it', () => {
    expect(targetOf([fast], 'harder-native')).toBeUndefined();
    expect(targetOf([fast], 'piecewise-ort')).toBeUndefined();
    expect(targetOf([fast], 'relu-in-place')).toBeUndefined();
  });

  it('of relu in place compares the two at 16M', () => {
    const both = [
      result('relu', 2 ** 24, { relaxed: 0.4 }),
      result('relu', 2 ** 24, { relaxed: 0.2 }, 'in-place'),
      result('relu', 1024, { relaxed: 0.2 }, 'in-place'),
    ];
    expect(targetOf(both, 'relu-in-place')).toEqual({ id: 'relu-in-place', measured: '0.500', met: true });
  });
});

describe('the tables of the kernels', () => {
  it('say by how much peers are slower, and put a dash where one broke down', () => {
    const text = sectionText(
      elementwiseSection([
        result('relu', 2 ** 24, { simd: 0.3, relaxed: 0.2, native: 0.25, 'copy loop': 0.2, 'plain JS': 2 }),
        result('relu', 1024, { simd: 3, relaxed: 2, limit: 1, 'tfjs-wasm': 8 }, 'gradient'),
      ]),
    );
    expect(text).toMatch(/16M, ratios.*\n.*\nrelu +1\.50 +1\.00 +0\.800 +– +– +10\.0×/);
    expect(text).toMatch(
      /1k, forward and backward.*\n.*\nrelu +3\.00 +2\.00 +– +1\.00 +8\.00 +2\.00 +– +4\.00× +8\.00×/,
    );
  });
});
