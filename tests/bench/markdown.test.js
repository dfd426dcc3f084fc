import { describe, expect, it } from 'vitest';
import { markdownDocument, tableMarkdown } from '../../bench/frame/markdown.js';
import { sectionText } from '../../bench/frame/section-text.js';
import { targetTable } from '../../bench/frame/target-rows.js';
import { TARGETS } from '../../bench/targets.js';

const table = { caption: 'ns an element', columns: ['function', 'ours'], rows: [['relu', '0.07']] };
const section = { title: 'Elementwise', notes: ['Slices of 1 ms.'], tables: [table] };

describe('the document', () => {
  it('has the tables of a section, and the machine and the day that it was measured on', () => {
    const kept = { ...section, measured: '2026-11-23', machine: [{ name: 'Chromium', value: '156' }] };
    const text = markdownDocument([kept]);
    expect(text).toContain('## Elementwise\n\nSlices of 1 ms.\n');
    expect(text).toContain('**ns an element**\n\n| function | ours |\n|---|---:|\n| relu | 0.07 |\n');
    expect(text).toContain('Measured on 2026-11-23: Chromium 156.');
  });

  it('sets numbers to the right, and sentences to the left', () => {
    const rows = [['relu', '0.07', 'missed: it waits for memory']];
    expect(tableMarkdown({ ...table, columns: ['', 'ours', 'result'], rows })).toContain('|---|---:|---|');
  });

  it('keeps a bar inside a cell from ending it', () => {
    expect(tableMarkdown({ ...table, rows: [['|x|', '1']] })).toContain('| \\|x\\| | 1 |');
  });
});

describe('targets', () => {
  const targets = {
    fast: { says: 'twice as fast', shortfall: 'it waits for memory' },
    small: { says: 'small' },
  };

  it('are met, or missed with the reason', () => {
    const { rows } = targetTable(
      [
        { id: 'fast', measured: '1.5×', met: false },
        { id: 'small', measured: '3 kB', met: false },
        { id: 'fast', measured: '2.5×', met: true },
      ],
      targets,
    );
    expect(rows).toEqual([
      ['twice as fast', '1.5×', 'missed: it waits for memory'],
      ['small', '3 kB', 'missed: not explained yet'],
      ['twice as fast', '2.5×', 'met'],
    ]);
  });

  it('that are measured have words', () => {
    expect(() => targetTable([{ id: 'unknown', measured: '', met: true }], targets)).toThrow(/unknown/);
  });

  it('say what is asked for, each in words of its own', () => {
    const words = Object.values(TARGETS).map(({ says }) => says);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('a section on a terminal', () => {
  it('stands in columns', () => {
    const rows = [
      ['relu', '0.07'],
      ['leaky-relu', '10.1'],
    ];
    expect(sectionText({ ...section, tables: [{ ...table, rows }] })).toBe(
      [
        'Elementwise',
        '',
        'Slices of 1 ms.',
        '',
        'ns an element',
        'function    ours',
        'relu        0.07',
        'leaky-relu  10.1',
      ].join('\n'),
    );
  });
});
