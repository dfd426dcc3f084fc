import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { describe as describeSite } from '../../../scripts/site/oembed-plugin.js';
import { safeScript } from '../../../scripts/site/one-file-plugin.js';
import { makeOneFile } from '../../../web/package/one-file.js';

const TEMPLATE = `<title>ReLU lesson</title><script type="application/json" id="relu-lesson-config">
  {}
</script><script>let made = '<script type="application/json" id="relu-lesson-config">';</script>`;

/** @param {string} html */
const configIn = (html) => JSON.parse(/config">([^<]*)</u.exec(html)?.[1] ?? '');

test('a file filled with a configuration has it, whatever signs are in it', () => {
  const config = {
    options: { show: 'quiz', seed: '</script><!-- $& $1 \u2028' },
    bank: { title: 'Größe 😀 <b>' },
  };
  const html = makeOneFile(TEMPLATE, config);
  expect(configIn(html)).toEqual(config);
  expect(html.match(/<\/script>/gu)).toHaveLength(2);
  expect(html).not.toContain('<!--');
  expect(html, 'the same in every encoding').toMatch(/^[\n -~]*$/u);
});

test('a title is the page’s title', () => {
  expect(makeOneFile(TEMPLATE, { title: 'Ünit 1 </title> & $&' })).toContain(
    '<title>&#220;nit 1 &#60;/title&#62; &#38; $&#38;</title>',
  );
  expect(makeOneFile(TEMPLATE, {})).toContain('<title>ReLU lesson</title>');
});

test('a filled file can be filled again, and the same in gives the same out', () => {
  const once = makeOneFile(TEMPLATE, { options: { show: 'graph' }, title: 'One' });
  const config = { options: { show: 'table' }, title: 'Two' };
  expect(makeOneFile(once, config)).toBe(makeOneFile(TEMPLATE, config));
});

test('another file is refused', () => {
  expect(() => makeOneFile('<title>Other</title>', {})).toThrow(/not relu-lesson\.html/u);
});

test.each(['"</script>"', '`<!--`', '/<(?:(!--|\\/[^a-z]))/u', '"<SCRIPT>"', '"<!-- <script>"'])(
  'the script %s ends nothing and means the same',
  (code) => {
    const safe = safeScript(code);
    expect(safe).not.toMatch(/<(?:!--|\/?script)/iu);
    const value = (/** @type {string} */ text) => String(runInNewContext(text));
    if (!code.startsWith('/')) expect(value(safe)).toBe(value(code));
  },
);

test('what is no script is refused', () => {
  expect(() => safeScript('let = ;')).toThrow(SyntaxError);
});

test('the oEmbed answer names absolute addresses and has what WordPress looks for', () => {
  const { html, type, version, width, height } = describeSite('https://example.org/relu/', 'ReLU lesson');
  expect({ type, version }).toEqual({ type: 'rich', version: '1.0' });
  expect([width, height].every(Number.isInteger)).toBe(true);
  expect(html).toMatch(
    /^<blockquote class="wp-embedded-content"><a href="https:\/\/example\.org\/relu\/index\.html">/u,
  );
  expect(html).toContain('<iframe class="wp-embedded-content" sandbox="allow-scripts"');
  expect(html).toContain('src="https://example.org/relu/relu-lesson.html?show=lesson"');
});
