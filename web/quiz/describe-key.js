import { solve } from './assess.js';

/**
 * The right answer in words and why it is right, for a printed key.
 * @param {import('./assess.js').Key} key
 * @returns {{ right: string, because: string }}
 */
export function describeKey(key) {
  const { right, because } = solve(key);
  return { right, because };
}
