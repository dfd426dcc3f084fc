import { afterEach, expect, test, vi } from 'vitest';
import { VARIANTS, isSupported, loadEngine } from '../../../web/engine/engine.js';
import { VARIANT_NAMES, load, wasmBytes } from './support/engine-files.js';

afterEach(() => vi.unstubAllGlobals());

/**
 * Stands in for the server: answers each .wasm file as `answer` says.
 *
 * @param {(variant: import('../../../web/engine/engine.js').Variant) => Response} answer
 * @returns {string[]} the variants asked for, as they come
 */
function serve(answer) {
  /** @type {string[]} */
  const asked = [];
  vi.stubGlobal('fetch', async (/** @type {URL} */ url) => {
    const variant = /([\w-]+)\.wasm$/u.exec(url.pathname)?.[1] ?? '';
    asked.push(variant);
    return answer(/** @type {import('../../../web/engine/engine.js').Variant} */ (variant));
  });
  return asked;
}

/**
 * @param {BodyInit | null} body
 * @param {string} type
 */
const respond = (body, type = 'application/wasm') =>
  new Response(body, { headers: { 'Content-Type': type } });
const CORRUPT = new Uint8Array([0, 0x61, 0x73, 0x6d, 9, 9, 9, 9]);

test.each(VARIANT_NAMES)(
  'the %s variant runs when it is asked for and reports its own name',
  async (variant) => {
    const engine = await load(variant);
    expect(engine.variant).toBe(variant);
    expect(engine.value('relu', 2.5)).toBe(2.5);
  },
);

test('every variant runs in this Node', () => {
  expect(VARIANTS.filter(isSupported)).toEqual(['relaxed', 'simd', 'base']);
});

test('without a wish the fastest variant that the machine supports is loaded', async () => {
  const asked = serve((variant) => respond(wasmBytes(variant)));
  expect((await loadEngine()).variant).toBe('relaxed');
  expect(asked).toEqual(['relaxed']);
});

test('a module with every function is fetched only where all are asked for', async () => {
  const asked = serve((variant) => respond(wasmBytes(variant)));
  expect((await loadEngine()).functions.map(({ id }) => id)).not.toContain('gelu');
  expect((await loadEngine({ functions: 'all' })).functions.map(({ id }) => id)).toContain('gelu');
  expect(asked).toEqual(['relaxed', 'relaxed-all']);
});

test('a machine without SIMD gets the base variant', async () => {
  serve((variant) => respond(wasmBytes(variant)));
  vi.spyOn(WebAssembly, 'validate').mockImplementation((bytes) => bytes.byteLength === 8);
  expect((await loadEngine()).variant).toBe('base');
  vi.restoreAllMocks();
});

test('a machine with SIMD but without relaxed SIMD gets the simd variant', async () => {
  serve((variant) => respond(wasmBytes(variant)));
  const relaxedMadd = [0xfd, 0x85, 2].join();
  vi.spyOn(WebAssembly, 'validate').mockImplementation(
    (bytes) => !new Uint8Array(/** @type {Uint8Array} */ (bytes)).join().includes(relaxedMadd),
  );
  expect((await loadEngine()).variant).toBe('simd');
  vi.restoreAllMocks();
});

test('a server that sends wasm as another type is put up with', async () => {
  serve((variant) => respond(wasmBytes(variant), 'application/octet-stream'));
  expect((await loadEngine({ variant: 'simd' })).value('relu', -1)).toBe(0);
});

test('a server that adds to the type, which browsers refuse to stream, is put up with', async () => {
  serve((variant) => respond(wasmBytes(variant), 'Application/WASM; charset=binary'));
  expect((await loadEngine({ variant: 'simd' })).variant).toBe('simd');
});

test('a variant that does not compile gives way to the next', async () => {
  const asked = serve((variant) => respond(variant === 'base' ? wasmBytes(variant) : CORRUPT));
  expect((await loadEngine()).variant).toBe('base');
  expect(asked).toEqual(['relaxed', 'simd', 'base']);
});

test('a variant that compiles but does not start gives way to the next', async () => {
  // Valid code that asks for an import which the glue does not have.
  const stranger = new Uint8Array([
    0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 2, 7, 1, 1, 0x7a, 1, 0x7a, 0, 0,
  ]);
  serve((variant) => respond(variant === 'relaxed' ? stranger : wasmBytes(variant)));
  expect((await loadEngine()).variant).toBe('simd');
});

test('when no variant can be fetched the error names each and carries the first cause', async () => {
  serve(() => new Response(null, { status: 404, statusText: 'Not Found' }));
  const error = await loadEngine().catch((/** @type {any} */ reason) => reason);
  expect(error).toMatchObject({ name: 'EngineError', code: 'engine-unavailable' });
  expect(error.message).toMatch(/relaxed.*404 Not Found.*simd.*404.*base.*404/su);
  expect(error.cause).toBeInstanceOf(Error);
});

test('a variant that was insisted on gives way to no other', async () => {
  const asked = serve(() => respond(CORRUPT));
  const error = await loadEngine({ variant: 'simd' }).catch((/** @type {any} */ reason) => reason);
  expect(error).toMatchObject({ code: 'engine-unavailable', cause: expect.any(WebAssembly.CompileError) });
  expect(asked).toEqual(['simd']);
});

test.each(['avx', '', 'constructor', null, 7])('there is no variant %j', async (variant) => {
  const loading = loadEngine({ variant: /** @type {any} */ (variant) });
  await expect(loading).rejects.toMatchObject({
    code: 'variant-unsupported',
    message: expect.stringContaining('accepted are "relaxed", "simd", "base"'),
  });
});

test('a variant that exists but cannot run here is refused', async () => {
  vi.spyOn(WebAssembly, 'validate').mockImplementation((bytes) => bytes.byteLength === 8);
  await expect(loadEngine({ variant: 'simd' })).rejects.toMatchObject({
    code: 'variant-unsupported',
    message: 'variant "simd" cannot run here; accepted are "base"',
  });
  vi.restoreAllMocks();
});

test('bytes without the name of their variant are refused', async () => {
  await expect(loadEngine({ wasmBytes: wasmBytes('base') })).rejects.toMatchObject({
    code: 'variant-unsupported',
    message: expect.stringContaining('name the one the bytes are of'),
  });
});

test('bytes that are no module make the engine unavailable', async () => {
  await expect(loadEngine({ variant: 'base', wasmBytes: CORRUPT })).rejects.toMatchObject({
    code: 'engine-unavailable',
  });
});

test('where WebAssembly is missing the engine is unavailable and nothing is fetched', async () => {
  const asked = serve((variant) => respond(wasmBytes(variant)));
  vi.stubGlobal('WebAssembly', undefined);
  await expect(loadEngine()).rejects.toMatchObject({ code: 'engine-unavailable' });
  expect(asked).toEqual([]);
});

test('where a policy forbids WebAssembly the engine is unavailable, with the reason, and nothing is fetched', async () => {
  const asked = serve((variant) => respond(wasmBytes(variant)));
  const blocked = new WebAssembly.CompileError("blocked because 'unsafe-eval' is not allowed");
  vi.spyOn(WebAssembly, 'Module').mockImplementation(function () {
    throw blocked;
  });
  await expect(loadEngine()).rejects.toMatchObject({ code: 'engine-unavailable', cause: blocked });
  expect(asked).toEqual([]);
  vi.restoreAllMocks();
});

test('two engines do not share memory', async () => {
  const [one, two] = await Promise.all([load('base'), load('base')]);
  const buffers = [one.allocate(3), two.allocate(3)];
  buffers[0].view.fill(7);
  expect([...buffers[1].view]).toEqual([0, 0, 0]);
});
