/**
 * The public face as a TypeScript project sees it: compiled against the shipped declarations, never run. Each
 * @ts-expect-error is a mistake that the declarations must catch.
 */
import { EngineError, loadEngine } from '../../dist/types/engine/engine';
import { loadLab } from '../../dist/types/engine/lab';

const engine = await loadEngine({ variant: 'simd' });

const y: number = engine.value('leaky-relu', -2, { alpha: 0.1 });
const slope: number = engine.slope('relu', 0, {}, 'middle');
const ys: Float32Array = engine.forward('prelu', new Float32Array([1, 2]), { a: [0.1, 0.2] });
const { dx, parameters } = engine.backward('prelu', [1, -1], [1, 1], { a: 0.25 });
const da: Float32Array = parameters.a;
const { z, products } = engine.node({ inputs: [1], weights: [2], bias: 0, function: 'relu' });
const names: string[] = engine.functions.map((description) => description.longName);

const buffer = engine.allocate(16);
buffer.view.set([1, 2, 3]);
engine.forwardInto('relu', buffer, buffer);
buffer.free();

try {
  engine.describe('rleu');
} catch (error) {
  if (error instanceof EngineError) console.log(error.code === 'unknown-function', error.message);
}

const lab = await loadLab();
const data = lab.createDataSet({ inputs: [1, 2], inputSize: 2, labels: [0], classes: 3 });
const network = lab.createNetwork({
  inputs: 2,
  layers: [
    { units: 8, function: 'leaky-relu', parameters: { alpha: 0.1 } },
    { units: 3, function: 'identity' },
  ],
  loss: 'cross-entropy',
});
const loss: number = network.train(data, 10).loss;
const state: Uint8Array = network.saveState();
network.writeParameters(network.readParameters());

// @ts-expect-error a loss that does not exist
lab.createNetwork({ inputs: 2, layers: [], loss: 'hinge' });
// @ts-expect-error a layer needs its function
lab.createNetwork({ inputs: 2, layers: [{ units: 1 }], loss: 'cross-entropy' });
// @ts-expect-error a variant that does not exist
await loadEngine({ variant: 'avx' });
// @ts-expect-error x is a number
engine.value('relu', 'two');
// @ts-expect-error there is no such choice
engine.slope('relu', 0, {}, 'up');
// @ts-expect-error a node needs its bias
engine.node({ inputs: [1], weights: [2], function: 'relu' });
// @ts-expect-error descriptions are read-only
engine.functions[0].id = 'other';

console.log(loss, state, y, slope, ys, dx, da, z, products, names);
