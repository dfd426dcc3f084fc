import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { packDigits, readDigits } from '../../../web/lab/digits.js';
import { loadData } from '../../../web/lab/load-data.js';
import { defaultExperiment } from '../../../web/lab/experiment.js';
import { digitsFile } from './support/runs.js';

const file = await digitsFile();
const digits = await readDigits(file);

test('the file is small enough to be asked for', () => {
  expect(file.length).toBeLessThanOrEqual(500_000);
});

test('every digit is there equally often, to train on and to test with', () => {
  for (const [{ inputs, labels }, each] of /** @type {const} */ ([
    [digits.train, 400],
    [digits.test, 100],
  ])) {
    expect(inputs).toHaveLength(labels.length * 784);
    for (let digit = 0; digit < 10; digit++) {
      expect(labels.filter((label) => label === digit)).toHaveLength(each);
    }
  }
});

test('pixels are the ones that were packed: eight levels from 0 to 1', () => {
  const levels = new Set();
  for (const pixel of digits.train.inputs) levels.add(pixel);
  expect([...levels].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((level) => Math.fround(level / 7)));
  const hash = createHash('sha256').update(digits.train.inputs).update(digits.test.inputs).digest('hex');
  expect(hash).toBe('10ef13d801750d8267d67f96c5bfb64b2918a23c9de068e62de6f8060b09841f');
});

test('no test image is one of those to train on', () => {
  const image = (/** @type {Float32Array} */ inputs, /** @type {number} */ i) =>
    createHash('md5')
      .update(inputs.subarray(784 * i, 784 * (i + 1)))
      .digest('hex');
  const trained = new Set(Array.from(digits.train.labels, (_, i) => image(digits.train.inputs, i)));
  expect(Array.from(digits.test.labels, (_, i) => trained.has(image(digits.test.inputs, i)))).not.toContain(
    true,
  );
});

test('two pixels share a byte, the left one in the lower half', () => {
  expect([...packDigits([[0, 1, 0.5, 0.07]])].slice(0, 2)).toEqual([0x70, 0x04]);
});

test.each([
  ['was cut short', () => file.slice(0, 9000)],
  ['was changed', () => file.with(300_000, file[300_000] ^ 1)],
  ['is something else', () => new TextEncoder().encode('<!doctype html>')],
])('a file that %s is refused', async (_, damaged) => {
  await expect(readDigits(damaged())).rejects.toMatchObject({ code: 'data-damaged' });
});

test('a file that cannot be fetched is told by name', async () => {
  // Node fetches no file: addresses.
  await expect(loadData(defaultExperiment('digits'))).rejects.toMatchObject({
    code: 'data-unavailable',
    message: expect.stringContaining('digits.bin'),
  });
});

test('fewer examples are the first ones, still in balance', async () => {
  const { train, test: tested } = await loadData(
    { ...defaultExperiment('digits'), examples: 50 },
    digitsFile,
  );
  expect(train.inputs).toEqual(digits.train.inputs.subarray(0, 50 * 784));
  expect([...train.labels].filter((label) => label === 3)).toHaveLength(5);
  expect(tested.labels).toHaveLength(1000);
});
