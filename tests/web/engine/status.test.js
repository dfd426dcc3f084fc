import { expect, test } from 'vitest';
import { load } from './support/engine-files.js';
import { refusal } from './support/refusal.js';
import { STATUS_NAMES, statusChecker } from '../../../web/engine/status.js';

const numbers = Object.fromEntries(STATUS_NAMES.map((name, number) => [name, number]));
const statuses = /** @type {Record<(typeof STATUS_NAMES)[number], number>} */ (numbers);
const { functions } = await load();
const call = { description: functions[0], parameters: [], lengths: { x: 1 } };

test('a status that is ok throws nothing', () => {
  expect(() => statusChecker(statuses)(statuses.ok, call)).not.toThrow();
});

test('a status that no version of this file knows is an error all the same', () => {
  const error = refusal(() => statusChecker(statuses)(99, call));
  expect(error.code).toBe('engine-unavailable');
});
