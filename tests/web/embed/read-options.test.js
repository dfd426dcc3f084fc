import { describe, expect, test } from 'vitest';
import { addressOptions } from '../../../web/embed/address-options.js';
import { BANK_ID, configOptions } from '../../../web/embed/config-options.js';
import { readOptions } from '../../../web/embed/read-options.js';

/** @param {string} query */
const read = (query) => readOptions([...new URLSearchParams(query)]);

describe('show', () => {
  test.each([
    ['show=graph', ['graph']],
    ['show=quiz,graph', ['graph', 'quiz']],
    ['show=table+neuron', ['table', 'neuron']],
    ['show=graph&show=table', ['graph', 'table']],
    ['show=lesson', ['graph', 'table', 'neuron', 'quiz']],
    ['show=quiz,lesson', ['graph', 'table', 'neuron', 'quiz']],
    ['', ['graph', 'table', 'neuron', 'quiz']],
    ['show=', ['graph', 'table', 'neuron', 'quiz']],
  ])('%s gives the pieces %j, in the order of the lesson', (query, pieces) => {
    expect(read(query)).toMatchObject({ pieces, problems: [] });
  });

  test('what is no piece is named with what is, and the others are shown', () => {
    const { pieces, problems } = read('show=graf,table');
    expect(pieces).toEqual(['table']);
    expect(problems).toEqual([
      '“graf” is not a piece of the lesson; “show” takes graph, table, neuron, quiz, lab, lesson, with commas between.',
    ]);
  });
});

describe('options', () => {
  test('those of the shown pieces are kept as text', () => {
    const { values, problems } = read('show=graph,quiz&x=-2.5&slope&at-kink=left&count=5');
    expect(Object.fromEntries(values)).toEqual({ x: '-2.5', slope: '', 'at-kink': 'left', count: '5' });
    expect(problems).toEqual([]);
  });

  test('one that comes several times has all its texts', () => {
    expect(read('show=quiz&ideas=rule&ideas=slope').values.get('ideas')).toBe('rule slope');
  });

  test('an unknown one is named in one sentence with all that can be set', () => {
    expect(read('show=table&colour=red').problems).toEqual([
      'There is no option “colour”; here you can set show, theme, lang, hide, x, function, parameters, rows.',
    ]);
  });

  test('one of a piece that is not shown is named as that', () => {
    const { values, problems } = read('show=table&count=5&x=1');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^“count” belongs to another piece/u);
    expect(Object.fromEntries(values)).toEqual({ x: '1' });
  });

  test('names from Object.prototype are unknown options like any other', () => {
    expect(read('show=graph&constructor=1&__proto__=2').problems).toHaveLength(2);
  });
});

describe('hide', () => {
  test.each([
    ['show=graph&hide=slope,more', ['slope', 'more']],
    ['show=graph,table&hide=predict+slope', ['predict', 'slope']],
    ['show=quiz&hide=hint&hide=hint', ['hint']],
    ['show=graph', []],
  ])('%s leaves out %j', (query, hide) => {
    expect(read(query)).toMatchObject({ hide, problems: [] });
  });

  test('a name that no shown piece has is left out and named with those that are', () => {
    const { hide, problems } = read('show=graph&hide=slope,hint,constructor');
    expect(hide).toEqual(['slope']);
    expect(problems).toEqual([
      '“hide” names “hint”, which is no part that can be left out here; it takes function, slope, sentence, more.',
      '“hide” names “constructor”, which is no part that can be left out here; it takes function, slope, sentence, more.',
    ]);
  });
});

describe('theme and lang', () => {
  test('are read', () => {
    expect(read('theme=dark&lang=de-ch')).toMatchObject({ theme: 'dark', lang: 'de-CH', problems: [] });
  });

  test('are left out and named where they are none', () => {
    const { theme, lang, problems } = read('theme=blue&lang=not+a+language');
    expect([theme, lang]).toEqual([null, null]);
    expect(problems).toEqual([
      '“theme” is “blue”; it takes light or dark.',
      '“lang” is “not a language”; it takes a language tag such as en or de-CH.',
    ]);
  });
});

describe('an address', () => {
  /** @param {string} href */
  const address = (href) => addressOptions(new URL(href));

  test('says it in its query or, for files, in its fragment', () => {
    expect(address('https://a.example/embed.html?show=graph').pieces).toEqual(['graph']);
    expect(address('file:///home/a/relu-lesson.html#show=graph&x=1').pieces).toEqual(['graph']);
  });

  test('may have a fragment of the host, which is not read', () => {
    expect(address('https://a.example/embed.html?show=graph#?secret=abc').problems).toEqual([]);
  });

  test('names questions on its own site', () => {
    const { values, problems } = address('https://a.example/x/embed.html?show=quiz&src=../bank.json');
    expect(values.get('src')).toBe('../bank.json');
    expect(problems).toEqual([]);
  });

  test.each([
    'https://b.example/bank.json',
    '//b.example/bank.json',
    'data:application/json,{}',
    'http://a:b',
  ])('can’t make the page ask %s for questions', (src) => {
    const found = address(`https://a.example/embed.html?${new URLSearchParams({ show: 'quiz', src })}`);
    expect(found.values.has('src')).toBe(false);
    expect(found.problems).toEqual([
      `“src” is “${src}”; it takes the address of a question bank on the same site as this page.`,
    ]);
  });
});

describe('a configuration', () => {
  test('has numbers and switches as well as text', () => {
    const { pieces, values } = configOptions({
      options: { show: 'graph,quiz', count: 5, slope: true, 'at-kink': false },
    });
    expect(pieces).toEqual(['graph', 'quiz']);
    expect(Object.fromEntries(values)).toEqual({ count: '5', slope: '' });
  });

  test('brings its own questions, where the quiz is shown', () => {
    const bank = { title: 'Größe' };
    expect(configOptions({ options: { show: 'quiz' }, bank }).values.get('src')).toBe(`#${BANK_ID}`);
    expect(configOptions({ options: { show: 'graph' }, bank }).values.has('src')).toBe(false);
  });
});
