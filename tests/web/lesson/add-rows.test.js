import { expect, test } from 'vitest';
import { addRows } from '../../../web/lesson/add-rows.js';

test('new inputs come after the rows that are there', () => {
  expect(addRows([1], '2\n3,5')).toEqual({ rows: [1, 2, 3.5], added: 2, leftOut: 0, unreadable: [] });
});

test('what is no number is named with its line; the rest is added', () => {
  const { rows, added, unreadable } = addRows([], '1\n2\nabc\n4');
  expect(rows).toEqual([1, 2, 4]);
  expect(added).toBe(3);
  expect(unreadable).toEqual([{ found: 'abc', line: 3 }]);
});

test('ten thousand rows are taken, and what is beyond them is counted', () => {
  const column = Array.from({ length: 12_000 }, (_, i) => i).join('\n');
  const { rows, added, leftOut } = addRows([7, 8], column);
  expect(rows.length).toBe(10_000);
  expect([added, leftOut]).toEqual([9_998, 2_002]);
  expect(rows.slice(0, 3)).toEqual([7, 8, 0]);
});

test('blank text adds nothing', () => {
  expect(addRows([1], ' \n ')).toEqual({ rows: [1], added: 0, leftOut: 0, unreadable: [] });
});
