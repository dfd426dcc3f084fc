import { describe, expect, test } from 'vitest';
import { advanceTo, bits, curves, finish, makeRunner } from './support/runs.js';

describe('a run', () => {
  test('measures every contestant at every point, and learns', async () => {
    const runner = await makeRunner();
    expect(runner.phase).toBe('running');
    finish(runner);
    expect([runner.phase, runner.point]).toEqual(['finished', 8]);
    expect(runner.contestants.map(({ label }) => [label.functionId, label.parameter, label.seed])).toEqual([
      ['relu', null, 1],
      ['relu', null, 2],
      ['prelu', 0.25, 1],
      ['prelu', 0.25, 2],
    ]);
    for (const { measurements, functionId } of runner.contestants) {
      // 60 examples in tens are six steps an epoch, and a point is an epoch.
      expect(measurements.map(({ step }) => step)).toEqual([0, 6, 12, 18, 24, 30, 36, 42, 48]);
      expect(measurements[8].trainLoss).toBeLessThan(measurements[1].trainLoss);
      expect(measurements[8].testLoss).toBeLessThan(measurements[0].testLoss);
      expect(measurements[0].slope).toBe(functionId === 'prelu' ? 0.25 : null);
    }
    runner.free();
  });

  test('begins with the same weights for a seed, whatever the function', async () => {
    const { contestants } = await makeRunner();
    const [relu1, relu2, prelu1, prelu2] = contestants.map(
      ({ network }) => network.readParameters()[0].weights,
    );
    expect(prelu1).toEqual(relu1);
    expect(prelu2).toEqual(relu2);
    expect(relu2).not.toEqual(relu1);
  });

  test('is the same run a second time, however it was cut', async () => {
    const first = finish(await makeRunner());
    const second = await makeRunner();
    for (let point = 0; point < 8; point++) {
      advanceTo(second, point);
      second.advance();
      second.pause();
      second.resume();
    }
    finish(second);
    expect(bits(second)).toBe(bits(first));
    expect(curves(second)).toEqual(curves(first));
  });

  test('lets all come to a point before any sets out for the next', async () => {
    const runner = await makeRunner();
    while (runner.isWorking) {
      runner.advance();
      const counts = runner.contestants.map(({ measurements }) => measurements.length);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }
  });

  test('needs no hidden layer, and takes "no activation" for one', async () => {
    const single = finish(await makeRunner({ hidden: [] }));
    expect(single.contestants[0].measurements[8].deadShare).toBe(0);
    const linear = finish(await makeRunner({ functions: [{ id: 'identity' }], epochs: 20 }));
    // A line cannot part a disc from the ring around it.
    expect(linear.contestants[0].measurements.at(-1)?.accuracy).toBeLessThan(0.7);
  });

  test('has as many points as steps where it has few steps', async () => {
    const runner = finish(await makeRunner({ epochs: 1, points: 100 }));
    expect(runner.points).toBe(6);
    expect(runner.contestants[0].measurements.at(-1)?.step).toBe(6);
  });

  test('refuses functions and parameters that the engine does not have', async () => {
    await expect(makeRunner({ functions: [{ id: 'relo' }] })).rejects.toMatchObject({
      code: 'unknown-function',
    });
    await expect(makeRunner({ functions: [{ id: 'relu', parameter: 1 }] })).rejects.toMatchObject({
      code: 'unknown-parameter',
    });
    await expect(makeRunner({ functions: [{ id: 'leaky-relu', parameter: -7 }] })).rejects.toMatchObject({
      code: 'parameter-out-of-range',
    });
  });
});

describe('pausing', () => {
  test('leaves everyone at the same point', async () => {
    const runner = await makeRunner();
    advanceTo(runner, 3);
    const there = bits(runner);
    for (let slice = 0; slice < 3; slice++) runner.advance();
    runner.pause();
    expect([runner.phase, runner.point]).toEqual(['paused', 3]);
    expect(bits(runner)).toBe(there);
    runner.advance();
    expect(bits(runner)).toBe(there);
  });

  test('before the first measurement loses nothing', async () => {
    const runner = await makeRunner();
    runner.pause();
    runner.setKilled(0, 0, 1, true);
    runner.rewind(0);
    runner.resume();
    advanceTo(runner, 1);
    expect(runner.events).toEqual([{ kind: 'kill', point: 0, contestant: 0, layer: 0, unit: 1 }]);
    expect(finish(runner).contestants[0].measurements).toHaveLength(9);
  });

  test('and stepping goes on by one point', async () => {
    const runner = await makeRunner();
    advanceTo(runner, 2);
    runner.pause();
    runner.step();
    finish(runner);
    expect([runner.phase, runner.point]).toEqual(['paused', 3]);
  });
});

describe('rewinding', () => {
  test.each([undefined, 3])('comes back to the bit (room for %s saved states)', async (states) => {
    const { length } = (await makeRunner()).contestants[0].network.saveState();
    const checkpointBytes = states && states * 4 * length;
    const runner = await makeRunner({}, { checkpointBytes });
    const seen = [];
    for (let point = 0; point <= 8; point++) {
      advanceTo(runner, point);
      seen.push(bits(runner));
    }
    const known = curves(runner);
    for (const point of [5, 7, 0, 8, 3, 4]) {
      runner.rewind(point);
      finish(runner);
      expect([runner.point, runner.phase]).toEqual([point, point === 8 ? 'finished' : 'paused']);
      expect(bits(runner)).toBe(seen[point]);
      expect(runner.takeNews().reached).toBe(8);
    }
    runner.resume();
    expect(bits(finish(runner))).toBe(seen[8]);
    expect(curves(runner)).toEqual(known);
  });

  test('to a point that was not reached is refused', async () => {
    const runner = await makeRunner();
    advanceTo(runner, 2);
    for (const point of [3, -1, 1.5]) expect(() => runner.rewind(point)).toThrow('accepted is 0 to 2');
  });
});

describe('what the reader changes', () => {
  /** Killed at 2, revived at 6, slower from 4 on. */
  async function changedRun() {
    const runner = await makeRunner();
    advanceTo(runner, 2);
    runner.pause();
    runner.setKilled(0, 0, 3, true);
    runner.resume();
    advanceTo(runner, 4);
    runner.pause();
    runner.setLearningRate(0.001);
    runner.resume();
    advanceTo(runner, 6);
    runner.pause();
    runner.setKilled(0, 0, 3, false);
    runner.resume();
    return finish(runner);
  }

  test('changes the run from its point on', async () => {
    const plain = finish(await makeRunner());
    const runner = await changedRun();
    const [changed, unchanged] = [curves(runner), curves(plain)];
    expect(changed[0].slice(0, 3)).toEqual(unchanged[0].slice(0, 3));
    expect(changed[0][3]).not.toEqual(unchanged[0][3]);
    expect(changed[1].slice(0, 5)).toEqual(unchanged[1].slice(0, 5));
    expect(changed[1][5]).not.toEqual(unchanged[1][5]);
    expect(runner.learningRate).toBe(0.001);
  });

  test('is made again when training goes on after a rewind', async () => {
    const runner = await changedRun();
    const end = bits(runner);
    for (const point of [0, 2, 3, 5]) {
      runner.rewind(point);
      finish(runner);
      expect(runner.learningRate).toBe(point < 4 ? 0.02 : 0.001);
      runner.resume();
      expect(bits(finish(runner))).toBe(end);
      expect(runner.events).toHaveLength(3);
    }
  });

  test('drops what came later', async () => {
    const runner = await changedRun();
    runner.rewind(3);
    finish(runner);
    runner.setLearningRate(0.1);
    expect(runner.events).toEqual([
      { kind: 'kill', point: 2, contestant: 0, layer: 0, unit: 3 },
      { kind: 'learning-rate', point: 3, rate: 0.1 },
    ]);
    expect(curves(runner).map(({ length }) => length)).toEqual([4, 4, 4, 4]);
    expect(() => runner.rewind(4)).toThrow('accepted is 0 to 3');

    runner.resume();
    const end = bits(finish(runner));
    const again = await makeRunner();
    advanceTo(again, 2);
    again.pause();
    again.setKilled(0, 0, 3, true);
    again.resume();
    advanceTo(again, 3);
    again.pause();
    again.setLearningRate(0.1);
    again.resume();
    expect(bits(finish(again))).toBe(end);
  });

  test('while the run goes on holds from the next point', async () => {
    const runner = await makeRunner();
    advanceTo(runner, 2);
    runner.advance();
    runner.setLearningRate(0.5);
    expect([runner.events, runner.learningRate]).toEqual([[], 0.02]);
    advanceTo(runner, 3);
    expect(runner.events).toEqual([{ kind: 'learning-rate', point: 3, rate: 0.5 }]);
    expect(runner.learningRate).toBe(0.5);
  });

  test('before a rewind belongs to where the run stood, during one to where it leads', async () => {
    const { length } = (await makeRunner()).contestants[0].network.saveState();
    const runner = await makeRunner({}, { checkpointBytes: 2 * 4 * length });
    advanceTo(runner, 6);
    runner.advance();
    runner.setLearningRate(0.5);
    runner.rewind(3);
    expect([runner.phase, runner.learningRate]).toEqual(['rewinding', 0.02]);
    runner.setKilled(0, 0, 1, true);
    finish(runner);
    expect(runner.events).toEqual([{ kind: 'kill', point: 3, contestant: 0, layer: 0, unit: 1 }]);
    advanceTo(runner, 5);
    runner.rewind(0);
    finish(runner);
    runner.setLearningRate(0.5);
    expect(runner.events).toEqual([{ kind: 'learning-rate', point: 0, rate: 0.5 }]);
  });

  test('and is waiting is not lost when a rewind comes first', async () => {
    const runner = await makeRunner();
    advanceTo(runner, 6);
    runner.advance();
    runner.setLearningRate(0.5);
    runner.rewind(3);
    expect(runner.events).toEqual([{ kind: 'learning-rate', point: 6, rate: 0.5 }]);
    expect(runner.learningRate).toBe(0.02);
  });

  test('and undoes at the same point leaves one change of each kind', async () => {
    const runner = await makeRunner();
    advanceTo(runner, 1);
    runner.pause();
    runner.setKilled(1, 0, 0, true);
    runner.setKilled(1, 0, 5, true);
    runner.setKilled(1, 0, 0, false);
    runner.setLearningRate(0.3);
    runner.setLearningRate(0.2);
    expect(runner.events.map(({ kind }) => kind)).toEqual(['kill', 'revive', 'learning-rate']);
    expect(runner.learningRate).toBe(0.2);
    const { y } = runner.contestants[1].network.activations([0.3, -0.9], 0);
    expect(y[5]).toBe(0);
  });
});

describe('a loss that leaves all bounds', () => {
  test('ends that curve alone, and again after a rewind', async () => {
    const runner = await makeRunner({ functions: [{ id: 'identity' }, { id: 'tanh' }], hidden: [6, 6, 6] });
    advanceTo(runner, 2);
    runner.pause();
    runner.takeNews();
    runner.setLearningRate(1000);
    runner.resume();
    finish(runner);
    const lengths = curves(runner).map(({ length }) => length);
    expect(lengths[0]).toBeLessThan(9);
    const news = runner.takeNews();
    expect(news.curves.map(({ contestant, diverged }) => [contestant, diverged])).toContainEqual([0, true]);
    const end = bits(runner);

    runner.rewind(1);
    finish(runner);
    runner.resume();
    expect(bits(finish(runner))).toBe(end);
    expect(curves(runner).map(({ length }) => length)).toEqual(lengths);

    runner.rewind(2);
    runner.setLearningRate(0.02);
    runner.resume();
    finish(runner);
    expect(curves(runner).map(({ length }) => length)).toEqual([9, 9, 9, 9]);
    expect(runner.takeNews().curves.every(({ diverged }) => !diverged)).toBe(true);
  });
});

describe('news', () => {
  test('tell each measurement once, and what is true no more', async () => {
    const runner = await makeRunner();
    advanceTo(runner, 2);
    const { curves: told, ...rest } = runner.takeNews();
    expect(rest).toEqual({ phase: 'running', point: 2, reached: 2, learningRate: 0.02, events: [] });
    expect(told.map(({ from, measurements }) => [from, measurements.length])).toEqual(Array(4).fill([0, 3]));
    expect(runner.takeNews().curves).toEqual([]);
    advanceTo(runner, 4);
    runner.takeNews();
    runner.rewind(1);
    expect(runner.takeNews()).toMatchObject({ phase: 'paused', point: 1, reached: 4, curves: [] });
    runner.setKilled(0, 0, 0, true);
    const cut = runner.takeNews();
    expect(cut).toMatchObject({ point: 1, reached: 1 });
    expect(cut.curves).toEqual(
      [0, 1, 2, 3].map((contestant) => ({ contestant, from: 2, measurements: [], diverged: false })),
    );
    expect(runner.takeNews().curves).toEqual([]);
  });
});
