import { expect, test } from 'vitest';
import { LabClient } from '../../../web/lab/lab-client.js';
import { DeskWorker } from './support/desk-worker.js';
import { finish, makeRunner, TINY } from './support/runs.js';

const any = (/** @type {unknown} */ value) => /** @type {any} */ (value);

/** @param {ConstructorParameters<typeof DeskWorker>[0]} [options] */
function open(options) {
  /** @type {DeskWorker[]} */
  const workers = [];
  const client = new LabClient({
    startWorker() {
      workers.push(new DeskWorker(options));
      return any(workers.at(-1));
    },
  });
  return { client, workers };
}

/**
 * The snapshot after the first change that gives one as wanted.
 *
 * @param {LabClient} client
 * @param {(snapshot: LabClient['snapshot']) => boolean} isWanted
 * @returns {Promise<LabClient['snapshot']>}
 */
function until(client, isWanted) {
  return new Promise((resolve) => {
    const look = () => {
      if (!isWanted(client.snapshot)) return;
      client.removeEventListener('change', look);
      resolve(client.snapshot);
    };
    client.addEventListener('change', look);
    look();
  });
}
const finished = (/** @type {LabClient} */ client) => until(client, ({ phase }) => phase === 'finished');
const paused = (/** @type {LabClient} */ client) => until(client, ({ phase }) => phase === 'paused');

test('a run comes to the page as the runner makes it', async () => {
  const { client } = open();
  expect(client.snapshot).toMatchObject({ phase: 'idle', contestants: [], experiment: null });
  client.start(TINY);
  expect(client.snapshot).toMatchObject({ phase: 'loading', learningRate: 0.02 });
  const { contestants, ...rest } = await finished(client);
  expect(rest).toMatchObject({
    point: 8,
    reached: 8,
    points: 8,
    events: [],
    variant: 'simd',
    error: null,
    isHeld: false,
    examples: { train: 60, test: 500 },
  });
  const runner = finish(await makeRunner());
  expect(contestants).toEqual(
    runner.contestants.map(({ label, measurements }) => ({ ...label, measurements, diverged: false })),
  );
  client.close();
});

test('pausing, stepping, rewinding and going on', async () => {
  const { client } = open();
  client.setPace(30);
  client.start(TINY);
  await until(client, ({ reached }) => reached >= 1);
  client.pause();
  const { point } = await paused(client);
  expect(point).toBeLessThan(8);
  client.step();
  await until(client, (snapshot) => snapshot.phase === 'paused' && snapshot.point === point + 1);
  client.setPace(0);
  client.resume();
  const end = await finished(client);
  client.rewind(2);
  const back = await until(client, (snapshot) => snapshot.point === 2);
  expect(back).toMatchObject({ reached: 8, phase: 'paused' });
  expect(back.contestants).toEqual(end.contestants);
  // Only what changed is another object.
  expect(back.contestants[0]).toBe(end.contestants[0]);
  expect(() => client.rewind(9)).toThrow('accepted is 0 to 8');
  client.close();
});

test('changes appear as events and cut what was known', async () => {
  const { client } = open();
  client.start(TINY);
  await finished(client);
  client.rewind(3);
  client.setKilled(1, 0, 5, true);
  client.setLearningRate(0.5);
  const changed = await until(client, ({ events }) => events.length === 2);
  expect(changed).toMatchObject({ point: 3, reached: 3, learningRate: 0.5 });
  expect(changed.contestants.map(({ measurements }) => measurements.length)).toEqual([4, 4, 4, 4]);
  const seen = await client.inspect({ contestant: 1, example: 0 });
  expect(seen.layers[0].isKilled[5]).toBe(true);
  expect(() => client.setKilled(4, 0, 0, true)).toThrow('accepted is 0 to 3');
  expect(() => client.setKilled(0, 0, 6, true)).toThrow('layer 0 has no unit 6; it has 6 hidden units');
  expect(() => client.setKilled(0, 1, 0, true)).toThrow('layer 1 has no unit 0');
  expect(() => client.setLearningRate(-1)).toThrow('accepted: a number from 0 to 1000');
  client.close();
});

test('questions are answered, also those asked while the run is loading', async () => {
  const { client } = open();
  await expect(client.inspect({ contestant: 0, example: 0 })).rejects.toMatchObject({ code: 'not-running' });
  expect((await client.functions()).map(({ id }) => id)).toContain('leaky-relu');
  client.start(TINY);
  expect((await client.examples({ set: 'train' })).labels).toHaveLength(60);
  expect((await client.surface({ contestant: 0, size: 4 })).probabilities).toHaveLength(16);
  const both = await client.surfaces({ contestants: [1, 0], size: 4 });
  expect(both.map(({ contestant }) => contestant)).toEqual([1, 0]);
  await expect(client.surface({ contestant: 0, size: 0 })).rejects.toMatchObject({
    name: 'LabError',
    code: 'size-out-of-range',
  });
  client.close();
});

test('a new start takes the place of the run that goes on', async () => {
  const { client, workers } = open();
  client.start({ ...TINY, functions: [{ id: 'tanh' }] });
  client.start({ ...TINY, functions: [{ id: 'relu' }] });
  const { contestants } = await finished(client);
  expect(contestants.map(({ functionId }) => functionId)).toEqual(['relu', 'relu']);
  client.start({ ...TINY, seeds: [9] });
  expect((await finished(client)).contestants.map(({ seed }) => seed)).toEqual([9, 9]);
  expect(workers).toHaveLength(1);
  client.close();
});

test('the numbers can be taken along', async () => {
  const { client } = open();
  client.start({ ...TINY, points: 2 });
  const { contestants } = await finished(client);
  const lines = client.exportCsv().split('\r\n');
  expect(lines[0]).toBe('function,parameter,seed,point,step,trainLoss,testLoss,accuracy,deadShare,slope');
  expect(lines).toHaveLength(1 + 4 * 3 + 1);
  const { trainLoss, testLoss, accuracy, deadShare, slope } = contestants[3].measurements[2];
  expect(lines[12]).toBe(`prelu,0.25,2,2,48,${[trainLoss, testLoss, accuracy, deadShare, slope].join(',')}`);
  expect(lines[1].endsWith(',')).toBe(true);
  client.close();
});

test('a worker that cannot be made, or whose script does not load, is told by name', async () => {
  const refusing = new LabClient({
    startWorker() {
      throw new DOMException('not from this origin', 'SecurityError');
    },
  });
  refusing.start(TINY);
  expect(refusing.snapshot).toMatchObject({ phase: 'failed', error: { code: 'worker-unavailable' } });
  await expect(refusing.functions()).rejects.toMatchObject({ code: 'worker-unavailable' });

  const { client, workers } = open();
  client.start(TINY);
  const asked = client.functions();
  workers[0].dispatchEvent(new Event('error', { cancelable: true }));
  expect(client.snapshot.error?.message).toContain('its script could not be loaded');
  await expect(asked).rejects.toMatchObject({ code: 'worker-unavailable' });
  expect(workers[0].isTerminated).toBe(true);
  client.start(TINY);
  expect((await finished(client)).error).toBe(null);
  expect(workers).toHaveLength(2);
  client.close();
});

test('an engine that does not load and a plan that it refuses end in a named error, and can be tried again', async () => {
  let isBroken = true;
  const { client } = open({
    loadLab: async () => {
      if (isBroken) throw Object.assign(new Error('no WebAssembly here'), { code: 'engine-unavailable' });
      const { loadLabOf } = await import('../engine/support/engine-files.js');
      return loadLabOf('simd');
    },
  });
  const failed = () => until(client, ({ phase }) => phase === 'failed');
  client.start(TINY);
  expect((await failed()).error).toEqual({ code: 'engine-unavailable', message: 'no WebAssembly here' });
  isBroken = false;
  client.start({ ...TINY, functions: [{ id: 'rleu' }] });
  expect((await failed()).error?.code).toBe('unknown-function');
  client.start(TINY);
  await finished(client);
  expect(() => client.start(any({ dataSet: 'letters' }))).toThrow('dataSet is "letters"');
  expect(client.snapshot.phase).toBe('finished');
  client.close();
});

test('a closed lab has no worker and answers nothing', async () => {
  const { client, workers } = open();
  client.start(TINY);
  const asked = client.examples({ set: 'test' });
  client.close();
  await expect(asked).rejects.toMatchObject({ code: 'closed' });
  expect(workers[0].isTerminated).toBe(true);
  expect(client.snapshot.phase).toBe('idle');
  expect(() => client.start(TINY)).toThrow('closed');
  expect(() => client.rewind(0)).toThrow('there is no run yet');
});

test('while the page is hidden nothing is trained', async () => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const show = (/** @type {string} */ state) => {
    page.visibilityState = state;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  any(globalThis).document = page;
  try {
    const { client, workers } = open();
    client.setPace(40);
    client.start(TINY);
    await until(client, ({ reached }) => reached >= 1);
    show('hidden');
    expect(client.snapshot).toMatchObject({ isHeld: true, phase: 'running' });
    // What was on its way arrives.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const told = workers[0].posted.length;
    client.setPace(0);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(workers[0].posted).toHaveLength(told);
    show('visible');
    expect((await finished(client)).isHeld).toBe(false);
    client.close();
    show('hidden');
    expect(client.snapshot.isHeld).toBe(false);
  } finally {
    delete any(globalThis).document;
  }
});
