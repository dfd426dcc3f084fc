import { expect, test } from 'vitest';
import { newSeed } from '../../../web/quiz/new-seed.js';

test('a new seed has six letters or digits, none that look alike', () => {
  const seeds = Array.from({ length: 200 }, () => newSeed());
  for (const seed of seeds) expect(seed).toMatch(/^[a-hjkmnp-z2-9]{6}$/u);
  expect(new Set(seeds).size).toBe(200);
});

test('every byte gives a letter or digit', () => {
  for (let byte = 0; byte < 256; byte++) {
    expect(newSeed((bytes) => bytes.fill(byte))).toMatch(/^(.)\1{5}$/u);
  }
});
