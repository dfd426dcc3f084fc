/** One number, three views, one engine. */
import { expect, test } from './support/browsers.js';
import { FUNCTION, LIVE, X_FIELD, outputs, setX, variantName } from './support/lesson.js';

test('typing −2.5 shows 0 and typing 2.5 shows 2.5, in graph, table and node alike', async ({ ui }) => {
  await ui.open('./', LIVE);
  await setX(ui, '−2.5');
  await expect.poll(() => outputs(ui)).toEqual({ graph: '0', table: '0', neuron: '0' });
  await setX(ui, '2.5');
  await expect.poll(() => outputs(ui)).toEqual({ graph: '2.5', table: '2.5', neuron: '2.5' });
  await test.step('the page names the wasm variant that computes, on request', async () => {
    const told = await variantName(ui);
    expect(told).toBe(await ui.run(bestVariantHere));
  });
});

test('the three agree to the last digit shown, for every function and for numbers that do not end', async ({
  ui,
}) => {
  await ui.open('./', LIVE);
  const functions = await ui.evaluate(FUNCTION, (select) =>
    [...select.options].map((option) => option.value),
  );
  expect(functions.length).toBeGreaterThanOrEqual(8);
  for (const id of functions) {
    for (const x of ['0.3333333', '-123.45678']) {
      await ui.run((fragment) => void (location.hash = fragment), `?f=${id}&x=${x}`);
      await expect.poll(() => ui.evaluate(FUNCTION, (select) => select.value)).toBe(id);
      await expect.poll(() => ui.value(X_FIELD)).toBe(x.replace('-', '−'));
      const { graph, table, neuron } = await outputs(ui);
      expect({ table, neuron }, `${id} at ${x}`).toEqual({ table: graph, neuron: graph });
    }
  }
});

/**
 * Runs in the page, apart from the engine's own choice: the widest instructions that this browser takes.
 * Each module holds one function of one instruction.
 */
function bestVariantHere() {
  const takes = (/** @type {number[]} */ type, /** @type {number[]} */ body) => {
    const header = [0, 97, 115, 109, 1, 0, 0, 0];
    const functions = [3, 2, 1, 0];
    const code = [10, body.length + 4, 1, body.length + 2, 0, ...body, 11];
    return WebAssembly.validate(
      new Uint8Array([...header, 1, type.length + 1, 1, ...type, ...functions, ...code]),
    );
  };
  const vector = 123;
  const [local, simd] = [32, 253];
  // (v128) -> v128: i32x4.abs; (v128, v128, v128) -> v128: f32x4.relaxed_madd.
  if (takes([96, 3, vector, vector, vector, 1, vector], [local, 0, local, 1, local, 2, simd, 133, 2]))
    return 'relaxed';
  return takes([96, 1, vector, 1, vector], [local, 0, simd, 160, 1]) ? 'simd' : 'base';
}
