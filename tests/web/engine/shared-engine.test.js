import { expect, test, vi } from 'vitest';
import { wasmBytes } from './support/engine-files.js';
import { sharedEngine } from '../../../web/engine/shared-engine.js';

test('however many ask for the shared engine, it is loaded once', async () => {
  const headers = { 'Content-Type': 'application/wasm' };
  const fetch = vi.fn(async () => new Response(wasmBytes('relaxed'), { headers }));
  vi.stubGlobal('fetch', fetch);
  const [one, two] = await Promise.all([sharedEngine(), sharedEngine()]);
  expect(two).toBe(one);
  expect(await sharedEngine()).toBe(one);
  expect(fetch).toHaveBeenCalledTimes(1);
  vi.unstubAllGlobals();
});
