import { describe, expect, it } from 'vitest';
import { readDumps, readRecord, verdict, writeRecord } from '../../scripts/lib/instruction-counts.js';

const gcc = { compiler: 'gcc 12', machine: 'x86_64' };
const each = (/** @type {Record<string, number>} */ counts) => ({
  base: counts,
  simd: counts,
  relaxed: counts,
});

describe('counts that Callgrind wrote', () => {
  const dumps = [
    ...['part: 1', 'desc: Trigger: Client Request: relu forward/1024', 'summary: 2047', 'totals: 2048'],
    ...['part: 2', 'desc: Trigger: Client Request: training 2-8-8-1 sgd/8', 'totals: 80084'],
    ...['part: 3', 'desc: Trigger: Program termination', 'totals: 999999'],
  ].join('\n');

  it('are told for an element or a step, and those after the last dump for none', () => {
    expect(readDumps(dumps)).toEqual({ 'relu forward': 2, 'training 2-8-8-1 sgd': 10011 });
  });
});

describe('the record', () => {
  const counts = each({ 'relu forward': 2.125, 'training 2-8-8-1 sgd': 10010 });

  it('gives back what was written', () => {
    expect(readRecord(writeRecord('', gcc, counts), gcc)).toEqual(counts);
  });

  it('keeps those of other compilers, and forgets the old ones of the same', () => {
    const clang = { compiler: 'clang 19', machine: 'x86_64' };
    let text = writeRecord('', gcc, each({ old: 1 }));
    text = writeRecord(text, clang, each({ 'relu forward': 3 }));
    text = writeRecord(text, gcc, counts);
    expect(readRecord(text, gcc)).toEqual(counts);
    expect(readRecord(text, clang)).toEqual(each({ 'relu forward': 3 }));
    expect(text).not.toContain('old');
  });

  it('has nothing for another compiler or another machine', () => {
    const text = writeRecord('', gcc, counts);
    expect(readRecord(text, { ...gcc, compiler: 'gcc 13' })).toBeUndefined();
    expect(readRecord(text, { ...gcc, machine: 'aarch64' })).toBeUndefined();
  });
});

describe('the verdict', () => {
  const record = each({ relu: 10, tanh: 100 });

  it('is good up to a tenth more', () => {
    const { isGood, says } = verdict(gcc, record, each({ relu: 11, tanh: 100 }));
    expect(isGood).toBe(true);
    expect(says).toEqual(['6 instruction counts compared: 0 grew by more than 10 %, 0 fell by as much.']);
  });

  it('names kernel, variant, old and new where it is more, and how to record what is meant', () => {
    const found = { ...record, simd: { relu: 11.5, tanh: 100 } };
    const { isGood, says } = verdict(gcc, record, found);
    expect(isGood).toBe(false);
    expect(says[0]).toBe('MORE INSTRUCTIONS: relu (simd) 11.5, before 10: +15 %');
    expect(says.at(-1)).toContain('node scripts/check-instructions.js --record');
  });

  it('says what has become faster, which fails nothing', () => {
    const { isGood, says } = verdict(gcc, record, { ...record, base: { relu: 5, tanh: 100 } });
    expect(isGood).toBe(true);
    expect(says[0]).toBe('Fewer instructions: relu (base) 5, before 10: −50 %');
    expect(says.at(-1)).toContain('--record');
  });

  it('is bad where a kernel is not on record, or is gone', () => {
    expect(verdict(gcc, record, each({ relu: 10, tanh: 100, mish: 1 }))).toMatchObject({
      isGood: false,
      says: expect.arrayContaining(['NOT ON RECORD: mish']),
    });
    expect(verdict(gcc, record, each({ relu: 10 }))).toMatchObject({
      isGood: false,
      says: expect.arrayContaining(['ON RECORD, BUT NO LONGER THERE: tanh']),
    });
  });

  it('says in one line that a compiler has no record and how to make one', () => {
    const { isGood, says } = verdict(gcc, undefined, record);
    expect(isGood).toBe(true);
    expect(says).toEqual([
      'No instruction counts are on record for gcc 12, x86_64: none were compared; `node scripts/check-instructions.js --record` writes them to tests/fixtures/instructions.csv.',
    ]);
  });
});
