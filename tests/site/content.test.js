import { expect, test } from 'vitest';
import { readContent } from '../../scripts/site/content.js';
import { mathml, phrase } from '../../scripts/site/markdown.js';
import { engineInNode } from '../../scripts/site/engine-in-node.js';
import { LANGUAGES } from '../../web/content/languages.js';

const languages = LANGUAGES.map(({ tag }) => tag);

test.each(languages)('the content in "%s" fits its schemas', (language) => {
  for (const name of ['lesson', 'resources', 'updates']) expect(readContent(name, language)).toBeTruthy();
});

test.each(languages)('every link inside the page in "%s" leads somewhere', (language) => {
  const lesson = readContent('lesson', language);
  const resources = readContent('resources', language);
  const blocks = lesson.sections.flatMap((/** @type {any} */ section) => section.blocks);
  const ids = [...lesson.sections, ...blocks, ...resources.items].map(({ id }) => id).filter(Boolean);
  expect(ids).toHaveLength(new Set(ids).size);
  const links = [...JSON.stringify(lesson).matchAll(/\]\(#([\w-]+)/gu)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(ids).toContain(link);
});

test('every formula of the engine can be written as MathML', async () => {
  const { functions } = await engineInNode();
  for (const { symbol, formula, slopeFormula, parameters } of functions) {
    for (const latex of [symbol, formula, slopeFormula, ...parameters.map((parameter) => parameter.symbol)]) {
      expect(mathml(latex, { block: true })).toMatch(/^<math/u);
    }
  }
});

test('Markdown keeps formulas apart from its own marks', () => {
  expect(phrase('*a* and $a_1 b_1$')).toMatch(/^<em>a<\/em> and <math.*<\/math>$/u);
});
