import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bits, curves, finish, advanceTo, makeRunner } from './support/runs.js';

/** @typedef {import('../../../web/lab/runner.js').Runner} Runner */

const action = fc.oneof(
  fc.record({ kind: fc.constant('step') }),
  fc.record({ kind: fc.constant('slices'), count: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ kind: fc.constant('rewind'), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({ kind: fc.constant('rate'), rate: fc.constantFrom(0, 0.01, 0.3) }),
  fc.record({
    kind: fc.constant('kill'),
    contestant: fc.nat({ max: 3 }),
    unit: fc.nat({ max: 5 }),
    isKilled: fc.boolean(),
  }),
);

/** @param {Runner} runner @param {any} what */
function act(runner, what) {
  if (what.kind === 'step') {
    runner.pause();
    finish(runner);
    runner.step();
    finish(runner);
  }
  if (what.kind === 'slices') {
    runner.resume();
    for (let slice = 0; slice < what.count; slice++) runner.advance();
  }
  if (what.kind === 'rewind') runner.rewind(Math.floor(what.share * runner.takeNews().reached));
  if (what.kind === 'rate') runner.setLearningRate(what.rate);
  if (what.kind === 'kill') runner.setKilled(what.contestant, 0, what.unit, what.isKilled);
}

/**
 * A run without detours, with these changes at their points.
 *
 * @param {readonly import('../../../web/lab/types.js').LabEvent[]} events
 */
async function straightRun(events) {
  const runner = await makeRunner();
  for (const event of events) {
    advanceTo(runner, event.point);
    runner.pause();
    if (event.kind === 'learning-rate') runner.setLearningRate(event.rate);
    else runner.setKilled(event.contestant, event.layer, event.unit, event.kind === 'kill');
    runner.resume();
  }
  return finish(runner);
}

test('whatever the reader did, the run is that of the changes which are left', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 3, maxLength: 25 }), async (actions) => {
      // Room for three saved states of everybody, so that some are trained again.
      const runner = await makeRunner({}, { checkpointBytes: 3 * 4 * 700 });
      for (const what of actions) act(runner, what);
      while (runner.phase !== 'finished') {
        finish(runner);
        runner.resume();
      }
      const straight = await straightRun(runner.events);
      expect(bits(runner)).toBe(bits(straight));
      expect(curves(runner)).toEqual(curves(straight));
      runner.free();
      straight.free();
    }),
    { numRuns: 40 },
  );
});
