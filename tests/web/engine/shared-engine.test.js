import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { wasmBytes } from './support/engine-files.js';

/** @type {typeof import('../../../web/engine/shared-engine.js').sharedEngine} */
let sharedEngine;
beforeEach(async () => {
  vi.resetModules(); // the engine that an earlier test has loaded is kept
  ({ sharedEngine } = await import('../../../web/engine/shared-engine.js'));
});
afterEach(() => vi.unstubAllGlobals());

test('a load that failed is tried again by whoever asks next, and fails for all who asked with it', async () => {
  const fetch = vi.fn(async () => new Response(null, { status: 503 }));
  vi.stubGlobal('fetch', fetch);
  const [one, two] = await Promise.allSettled([sharedEngine(), sharedEngine()]);
  expect([one.status, two.status]).toEqual(['rejected', 'rejected']);
  expect(fetch).toHaveBeenCalledTimes(3); // each variant once, for both
  const headers = { 'Content-Type': 'application/wasm' };
  vi.stubGlobal('fetch', async () => new Response(wasmBytes('relaxed'), { headers }));
  expect((await sharedEngine()).value('relu', 2)).toBe(2);
});

test('however many ask for the shared engine, it is loaded once', async () => {
  const headers = { 'Content-Type': 'application/wasm' };
  const fetch = vi.fn(async () => new Response(wasmBytes('relaxed'), { headers }));
  vi.stubGlobal('fetch', fetch);
  const [one, two] = await Promise.all([sharedEngine(), sharedEngine()]);
  expect(two).toBe(one);
  expect(await sharedEngine()).toBe(one);
  expect(fetch).toHaveBeenCalledTimes(1);
});
