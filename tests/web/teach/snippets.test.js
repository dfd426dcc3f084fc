import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { engineInNode } from '../../../scripts/site/engine-in-node.js';
import { teachStrings } from '../../../web/content/en/strings-teach.js';
import { readOptions } from '../../../web/embed/read-options.js';
import { readChoices } from '../../../web/teach/choices.js';
import { PLACES } from '../../../web/teach/places.js';
import { isOnlyHere, makeSnippet, siteFolder, standApart, titleOf } from '../../../web/teach/snippets.js';

const { functions } = await engineInNode();
const SITE = 'https://example.org/relu/';
const QUERY = 'show=graph,quiz&x=-2&overlays=tanh+step&seed=%22a%22+%26+%3Cb%3E&count=3&theme=dark';

/** @param {string} place @param {string} [query] */
const scene = (place, query = QUERY) => ({
  choices: readChoices(`?${query}&place=${place}`).choices,
  functions,
  site: SITE,
});
/** @param {string} place @param {string} [query] */
const snippet = (place, query) => makeSnippet(scene(place, query));

/** @param {string} html */
const parsed = (html) =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(`<body>${html.replaceAll(' async ', ' ')}</body>`, 'text/html');
/** @param {string} html @param {string} name */
const first = (html, name) => {
  const found = parsed(html).getElementsByTagName(name)[0];
  return Object.fromEntries(
    [...(found?.attributes ?? [])].map((attribute) => [attribute.name, attribute.value]),
  );
};
/** @param {string} address */
const asked = (address) => {
  expect(address.startsWith(`${SITE}embed.html?`)).toBe(true);
  const { pieces, values, theme, problems } = readOptions([...new URL(address).searchParams]);
  return { pieces, theme, problems, values: Object.fromEntries(values) };
};
const CHOSEN = {
  pieces: ['graph', 'quiz'],
  theme: 'dark',
  problems: [],
  values: { x: '-2', overlays: 'tanh step', seed: '"a" & <b>', count: '3' },
};

test.each(['frame', 'moodle', 'canvas', 'wordpress'])(
  'the frame for %s asks for what was chosen',
  (place) => {
    const { src, title, width, height } = first(snippet(place), 'iframe');
    expect(asked(src)).toEqual(CHOSEN);
    expect(title).toBe('ReLU: graph, quiz');
    expect(width).toBe('100%');
    expect(Number(height)).toBeGreaterThan(300);
  },
);

test('only the frame for any page has a script: editors of platforms take scripts out', () => {
  expect(first(snippet('frame'), 'script')).toEqual({ src: `${SITE}relu-lesson-host.js` });
  for (const place of ['moodle', 'canvas', 'wordpress']) expect(snippet(place)).not.toContain('<script');
});

test('a slide loads its frame when it is shown', () => {
  expect(asked(first(snippet('reveal'), 'iframe')['data-src'])).toEqual(CHOSEN);
});

test('MyST and Jupyter have the same address', () => {
  expect(asked(/^```\{iframe\} (\S+)\n:width: 100%\n```$/u.exec(snippet('myst'))?.[1] ?? '')).toEqual(CHOSEN);
  const written = /IFrame\(("[^\n]*?"), width="100%", height=\d+\)$/u.exec(snippet('jupyter'))?.[1] ?? '""';
  expect(asked(JSON.parse(written))).toEqual(CHOSEN);
});

test.each(['markdown', 'quarto', 'html'])('in %s each element has its own options', (place) => {
  const html = snippet(place).replace(/^```\{=html\}\n|\n```$/gu, '');
  expect(first(html, 'script')).toEqual({ type: 'module', src: `${SITE}elements.js` });
  expect(first(html, 'relu-graph')).toEqual({ x: '-2', overlays: 'tanh step', style: 'color-scheme: dark' });
  expect(first(html, 'relu-quiz')).toMatchObject({ seed: '"a" & <b>', count: '3' });
  expect(html).not.toContain('relu-lesson>');
});

test('pieces without numbers of their own share the lesson around them; with some they stand apart', () => {
  const together = snippet('html', 'show=lesson&count=3');
  expect(together).toContain(
    '<relu-lesson>\n<relu-graph></relu-graph>\n<relu-table></relu-table>\n<relu-neuron></relu-neuron>\n</relu-lesson>\n<relu-quiz count="3"></relu-quiz>',
  );
  expect(standApart(scene('html', 'show=lesson&count=3'))).toBe(false);
  expect(snippet('html', 'show=graph,table&x=1')).not.toContain('relu-lesson>');
  expect(standApart(scene('html', 'show=graph,table&x=1'))).toBe(true);
  expect(standApart(scene('frame', 'show=graph,table&x=1'))).toBe(false);
  expect(standApart(scene('html', 'show=graph,quiz&x=1'))).toBe(false);
});

test('raw HTML in Markdown begins with a tag that is alone on its line, after a blank one', () => {
  expect(snippet('markdown', 'show=graph,table')).toMatch(/<\/script>\n\n<relu-lesson>\n/u);
});

test('the div has every option behind data-, and a link for pages without scripts', () => {
  const html = snippet('div');
  const attributes = first(html, 'div');
  const entries = Object.entries(attributes).map(
    ([name, value]) =>
      /** @type {[string, string]} */ ([
        name === 'data-relu-lesson' ? 'show' : name.replace('data-', ''),
        value,
      ]),
  );
  const { pieces, values, theme, problems } = readOptions(entries);
  expect({ pieces, theme, problems, values: Object.fromEntries(values) }).toEqual(CHOSEN);
  expect(asked(first(html, 'a').href)).toEqual(CHOSEN);
});

test('a bank of the teacher’s is named in full where the page is on another site', () => {
  const query = 'show=quiz&src=mine.json';
  expect(first(snippet('html', query), 'relu-quiz').src).toBe(`${SITE}mine.json`);
  expect(first(snippet('div', query), 'div')['data-src']).toBe(`${SITE}mine.json`);
  expect(asked(first(snippet('frame', query), 'iframe').src).values).toEqual({ src: 'mine.json' });
});

test('a title can hold anything', () => {
  expect(first(snippet('frame', 'show=graph&title=%22%3E%3Cb%3E'), 'iframe').title).toBe('"><b>');
  expect(titleOf({ title: '', pieces: ['table'] })).toBe('ReLU: table');
});

test('every place has a name and a sentence', () => {
  expect(Object.keys(teachStrings.places)).toEqual([...PLACES]);
  for (const { name, says } of Object.values(teachStrings.places)) {
    expect(name).not.toBe('');
    expect(says).toMatch(/\.$/u);
  }
});

test.each([
  ['', 'https://a.example/b/teach.html?x#y', 'https://a.example/b/'],
  ['', 'https://a.example/', 'https://a.example/'],
  ['b.example/relu', '', 'https://b.example/relu/'],
  ['https://b.example/relu/embed.html', '', 'https://b.example/relu/'],
  ['http://b.example:8080/relu/', '', 'http://b.example:8080/relu/'],
  ['not an address', '', null],
  ['javascript:alert(1)', '', null],
  ['', 'file:///home/me/teach.html', null],
])('the folder of "%s" at %s is %s', (typed, page, folder) => {
  expect(siteFolder(typed, page)).toBe(folder);
});

test('an address that only this computer reaches is known', () => {
  expect(isOnlyHere('http://127.0.0.1:8437/')).toBe(true);
  expect(isOnlyHere('http://localhost/')).toBe(true);
  expect(isOnlyHere(SITE)).toBe(false);
});
