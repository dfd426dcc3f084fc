import { describe, expect, it } from 'vitest';
import { targetTable } from '../../bench/frame/target-rows.js';
import { pageSection } from '../../bench/page/page-section.js';
import { percentile } from '../../bench/page/percentile.js';

const DRAG = { frames: 600, median: 8, p95: 15.5, worst: 30 };
const VISIT = [
  { file: 'index.html', type: 'Document', bytes: 16_000 },
  { file: 'assets/index.js', type: 'Script', bytes: 46_000 },
  { file: 'assets/relaxed.wasm', type: 'Fetch', bytes: 11_000 },
];
const JUDGED = {
  page: 'index.html',
  scores: { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 },
  blocking: 20,
  paint: 900,
  losses: [],
};
/** @type {Parameters<typeof pageSection>[0]} */
const MEASURED = { drags: [['mouse', DRAG]], requests: VISIT, ready: [10, 20, 30], judged: [JUDGED] };

/** @param {Partial<typeof MEASURED>} changed */
const missed = (changed) =>
  (pageSection({ ...MEASURED, ...changed }).targets ?? []).filter(({ met }) => !met).map(({ id }) => id);

describe("the page's section of the bench", () => {
  it('says which target is missed, and by whom', () => {
    expect(missed({})).toEqual([]);
    expect(missed({ drags: [...MEASURED.drags, ['finger', { ...DRAG, p95: 16.1 }]] })).toEqual([
      'input-to-paint',
    ]);
    expect(missed({ ready: [10, 51, 60] })).toEqual(['engine-ready']);
    expect(missed({ judged: [{ ...JUDGED, scores: { ...JUDGED.scores, seo: 99 } }] })).toEqual([
      'lighthouse',
    ]);
    const heavy = { file: 'assets/more.js', type: 'Script', bytes: 3001 };
    expect(missed({ requests: [...VISIT, heavy] })).toEqual(['first-visit']);
  });

  it('names a file of the lab that a first visit loads', () => {
    const lab = { file: 'assets/define-lab-12345678.js', type: 'Script', bytes: 10 };
    const { targets = [] } = pageSection({ ...MEASURED, requests: [...VISIT, lab] });
    const found = targets.find(({ id }) => id === 'no-lab');
    expect(found).toMatchObject({ met: false, measured: expect.stringContaining('define-lab') });
  });

  it('has words for each of its targets', () => {
    expect(targetTable(pageSection(MEASURED).targets ?? []).rows).toHaveLength(5);
  });
});

describe('percentile', () => {
  it('is the smallest number that so many of a hundred do not exceed', () => {
    const numbers = Array.from({ length: 20 }, (_, i) => 20 - i);
    expect(percentile(numbers, 95)).toBe(19);
    expect(percentile(numbers, 100)).toBe(20);
    expect(percentile([7], 1)).toBe(7);
  });

  it('rejects no numbers and percentages that there are not', () => {
    expect(() => percentile([], 50)).toThrow('no percentile of no numbers');
    expect(() => percentile([1], 0)).toThrow('above 0, at most 100');
    expect(() => percentile([1], 101)).toThrow('above 0, at most 100');
  });
});
