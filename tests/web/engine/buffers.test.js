import { describe, expect, test } from 'vitest';
import { EngineBuffer } from '../../../web/engine/engine.js';
import { VARIANT_NAMES, load } from './support/engine-files.js';
import { refusal } from './support/refusal.js';

const any = (/** @type {unknown} */ value) => /** @type {any} */ (value);

describe.each(VARIANT_NAMES)('in the %s variant', async (variant) => {
  const engine = await load(variant);

  /** @param {number[]} values */
  const bufferOf = (values) => {
    const buffer = engine.allocate(values.length);
    buffer.view.set(values);
    return buffer;
  };
  /** The largest length that is accepted now, as the refusal tells it. */
  const mostNow = () => Number(/at most (\d+)$/u.exec(refusal(() => engine.allocate(1e9)).message)?.[1]);

  test('a new buffer holds zeros and is as long as was asked for', () => {
    bufferOf([1, 2, 3, 4, 5]).free(); // leaves something behind
    const buffer = engine.allocate(5);
    expect(buffer).toBeInstanceOf(EngineBuffer);
    expect([...buffer.view]).toEqual([0, 0, 0, 0, 0]);
    expect(buffer.length).toBe(5);
    buffer.free();
  });

  test('functions are computed from buffer to buffer, and in place', () => {
    const x = bufferOf([-2, -1, 0, 1, 2]);
    const y = engine.allocate(5);
    engine.forwardInto('leaky-relu', x, y, { alpha: 0.5 });
    expect([...y.view]).toEqual([-1, -0.5, 0, 1, 2]);
    expect([...x.view]).toEqual([-2, -1, 0, 1, 2]);
    engine.slopesInto('relu', x, y, {}, 'middle');
    expect([...y.view]).toEqual([0, 0, 0.5, 1, 1]);
    const dy = bufferOf([10, 20, 30, 40, 50]);
    engine.backwardInto('relu', x, dy, dy, {}, 'right');
    expect([...dy.view]).toEqual([0, 0, 30, 40, 50]);
    engine.forwardInto('relu', x, x);
    expect([...x.view]).toEqual([0, 0, 0, 1, 2]);
    for (const buffer of [x, y, dy]) buffer.free();
  });

  test('an empty buffer is a buffer', () => {
    const empty = engine.allocate(0);
    engine.forwardInto('relu', empty, empty);
    expect(empty.view.length).toBe(0);
    empty.free();
  });

  test('part of a buffer shares its memory', () => {
    const whole = bufferOf([-1, -2, -3, -4, -5]);
    const part = whole.subarray(1, 3);
    engine.forwardInto('relu', part, part);
    expect([...whole.view]).toEqual([-1, 0, 0, -4, -5]);
    expect([...whole.subarray(3).subarray(1).view]).toEqual([-5]);
    whole.free();
    expect(refusal(() => part.view).code).toBe('buffer-freed');
  });

  test('input and output that overlap without starting together are refused and left as they are', () => {
    const whole = bufferOf([-1, -2, -3, -4, -5]);
    const [low, high] = [whole.subarray(0, 4), whole.subarray(1, 5)];
    for (const call of [
      () => engine.forwardInto('relu', low, high),
      () => engine.forwardInto('relu', high, low),
      () => engine.slopesInto('relu', low, high),
      () => engine.backwardInto('relu', low, low, high),
      () => engine.backwardInto('relu', high, low, high),
    ]) {
      const { code, message } = refusal(call);
      expect(code).toBe('partial-overlap');
      expect(message).toContain('accepted are the same buffer for both, or buffers apart');
    }
    expect([...whole.view]).toEqual([-1, -2, -3, -4, -5]);
    engine.forwardInto('relu', whole.subarray(0, 2), whole.subarray(2, 4)); // side by side is fine
    expect([...whole.view]).toEqual([-1, -2, 0, 0, -5]);
    whole.free();
  });

  test('buffers of different length are refused with their lengths', () => {
    const [x, y] = [engine.allocate(3), engine.allocate(4)];
    expect(refusal(() => engine.forwardInto('relu', x, y))).toMatchObject({
      code: 'length-mismatch',
      message: 'lengths differ: x 3, y 4; accepted are equal lengths',
    });
    expect(refusal(() => engine.slopesInto('relu', x, y)).message).toContain('x 3, slope 4');
    expect(refusal(() => engine.backwardInto('relu', x, y, x)).message).toContain('x 3, dy 4, dx 3');
    x.free();
    y.free();
  });

  test('channels that do not divide a buffer are refused', () => {
    const x = engine.allocate(4);
    expect(refusal(() => engine.forwardInto('prelu', x, x, { a: [1, 2, 3] })).code).toBe('channel-mismatch');
    x.free();
  });

  test('a freed buffer refuses every use, and freeing it again does nothing', () => {
    const [freed, alive] = [engine.allocate(2), engine.allocate(2)];
    freed.free();
    const heir = engine.allocate(2); // may get the same memory, which a second free must not take away
    heir.view.fill(3);
    freed.free();
    const other = engine.allocate(2);
    other.view.fill(4);
    expect([...heir.view]).toEqual([3, 3]);
    expect([freed.length, freed.isFreed, alive.isFreed]).toEqual([2, true, false]);
    for (const use of [
      () => freed.view,
      () => freed.pointer,
      () => freed.subarray(0),
      () => engine.forwardInto('relu', freed, alive),
      () => engine.forwardInto('relu', alive, freed),
      () => engine.slopesInto('relu', freed, alive),
      () => engine.backwardInto('relu', alive, alive, freed),
    ]) {
      expect(refusal(use)).toMatchObject({
        code: 'buffer-freed',
        message: 'this buffer of 2 numbers was freed before',
      });
    }
    for (const buffer of [alive, heir, other]) buffer.free();
  });

  test('a buffer can be disposed of as a resource', () => {
    const buffer = engine.allocate(1);
    buffer[Symbol.dispose]();
    expect(buffer.isFreed).toBe(true);
  });

  test('what is no buffer of this engine is refused', async () => {
    const mine = engine.allocate(2);
    const stranger = (await load(variant)).allocate(2);
    for (const wrong of [stranger, new Float32Array(2), [1, 2], null, undefined]) {
      expect(refusal(() => engine.forwardInto('relu', any(wrong), mine))).toMatchObject({
        code: 'not-a-buffer',
        message: 'x is not a buffer that this engine allocated',
      });
      expect(refusal(() => engine.backwardInto('relu', mine, any(wrong), mine)).code).toBe('not-a-buffer');
    }
    mine.free();
  });

  test.each([-1, 0.5, NaN, '3', null, undefined, 3n])('a length of %s is refused', (length) => {
    const { code, message } = refusal(() => engine.allocate(any(length)));
    expect(code).toBe('not-a-number');
    expect(message).toMatch(/accepted is a whole number from 0 to \d+$/u);
    expect(Number(/\d+$/u.exec(message))).toBe(mostNow());
  });

  test.each([
    [-1, 2],
    [0, 4],
    [2, 1],
    [0.5, 1],
    [NaN, 1],
  ])('a part from %d to %d of three numbers is refused', (start, end) => {
    const buffer = engine.allocate(3);
    expect(refusal(() => buffer.subarray(start, end)).code).toBe('not-a-number');
    buffer.free();
  });

  test.each([2 ** 24, 2 ** 30, 2 ** 31, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER, 1e300, Infinity])(
    'an allocation of %d numbers is refused',
    (length) => {
      const code = refusal(() => engine.allocate(length)).code;
      expect(code).toBe(length === Infinity ? 'not-a-number' : 'allocation-too-large');
    },
  );

  test('the refusal tells exactly how much is accepted, which is most of the 64 MiB', () => {
    const most = mostNow();
    expect(most * 4).toBeGreaterThan(60 * 1024 * 1024);
    expect(refusal(() => engine.allocate(most + 1)).code).toBe('allocation-too-large');
    const all = engine.allocate(most);
    all.view[most - 1] = 1;
    expect(mostNow()).toBeLessThan(1000);
    // Without room for its working copy a call is refused, not trapped.
    const { code, message } = refusal(() =>
      engine.backward('relu', new Float32Array(1000), new Float32Array(1000)),
    );
    expect(code).toBe('allocation-too-large');
    expect(message).toBe(
      `the call's 2000 numbers, inputs and results together, do not fit; accepted now are at most ${mostNow()}`,
    );
    expect(refusal(() => engine.forward('relu', new Float32Array(1000))).code).toBe('allocation-too-large');
    all.free();
    expect(mostNow()).toBe(most);
    expect(engine.value('relu', 2)).toBe(2);
  });

  test('memory that was given back in any order is whole again', () => {
    const most = mostNow();
    let seed = 1;
    const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    /** @type {EngineBuffer[]} */
    const live = [];
    for (let i = 0; i < 20000; i++) {
      if (live.length < 100 && random() < 0.6) live.push(engine.allocate(Math.floor(random() * 30000)));
      else if (live.length > 0) live.splice(Math.floor(random() * live.length), 1)[0].free();
    }
    for (const buffer of live) buffer.free();
    expect(mostNow()).toBe(most);
  });

  test('a million allocations, each freed, leave no trace', () => {
    const most = mostNow();
    for (let i = 0; i < 1_000_000; i++) engine.allocate(1 + (i % 50)).free();
    expect(mostNow()).toBe(most);
  }, 20_000);

  test('a million values leave no trace', () => {
    const most = mostNow();
    let sum = 0;
    for (let i = 0; i < 1_000_000; i++) sum += engine.value('relu', (i % 3) - 1);
    expect(sum).toBe(333_333);
    expect(mostNow()).toBe(most);
  }, 20_000);

  test('a view stays good through many later allocations', () => {
    const buffer = bufferOf([1, 2, 3]);
    const { view } = buffer;
    const others = Array.from({ length: 1000 }, () => engine.allocate(10_000));
    expect([...view]).toEqual([1, 2, 3]);
    buffer.view[0] = -9;
    engine.forwardInto('relu', buffer, buffer);
    expect([...view]).toEqual([0, 2, 3]);
    for (const other of [buffer, ...others]) other.free();
  });
});
