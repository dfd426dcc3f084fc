import { expect, test } from 'vitest';
import fc from 'fast-check';
import { rowSlots, rowWindow } from '../../../web/lesson/row-window.js';

const counts = fc.integer({ min: 0, max: 10_000 });

test('every row in sight is drawn, and never more than some dozens', () => {
  fc.assert(
    fc.property(counts, fc.nat(12_000), fc.integer({ min: 1, max: 30 }), (count, first, visible) => {
      const { start, end } = rowWindow(count, first, visible);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(count);
      expect(end - start).toBeLessThanOrEqual(visible + 36);
      for (let row = first; row < Math.min(first + visible, count); row++) {
        expect(row >= start && row < end, `row ${row} of ${count}`).toBe(true);
      }
    }),
  );
});

test('rows and gaps add up to all rows, in order, each row once', () => {
  fc.assert(
    fc.property(counts, fc.nat(12_000), fc.integer({ min: -1, max: 10_001 }), (count, first, kept) => {
      let next = 0;
      for (const slot of rowSlots(count, rowWindow(count, first, 10), kept)) {
        if (slot.isGap) {
          expect(slot.count).toBeGreaterThan(0);
          next += slot.count;
          expect(slot.before).toBe(next);
        } else {
          expect(slot.index).toBe(next);
          next++;
        }
      }
      expect(next).toBe(count);
    }),
  );
});

test('the row that holds the keyboard is drawn wherever it is', () => {
  fc.assert(
    fc.property(fc.nat(9_999), fc.nat(9_999), (first, kept) => {
      const slots = rowSlots(10_000, rowWindow(10_000, first, 10), kept);
      expect(slots.some((slot) => !slot.isGap && slot.index === kept)).toBe(true);
    }),
  );
});

test('small scrolls leave the window as it is', () => {
  const windows = Array.from({ length: 6 }, (_, row) => rowWindow(1000, 24 + row, 10));
  expect(new Set(windows.map(({ start }) => start)).size).toBe(1);
});
