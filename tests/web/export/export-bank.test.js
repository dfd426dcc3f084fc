import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { bankExportStrings } from '../../../web/content/en/strings-bank-export.js';
import { BANK_FORMATS, exportBank } from '../../../web/export/export-bank.js';
import { figureSvg } from '../../../web/export/figure-svg.js';
import { plainDecimal } from '../../../web/export/plain-decimal.js';
import { hostile, plain, samples, wholeBank } from './export-samples.js';
import { readXml } from './read-xml.js';

/** @param {ReturnType<typeof exportBank>} file */
const contentOf = (file) => ('text' in file ? file.text : Buffer.from(file.bytes).toString('base64'));

describe('exportBank', () => {
  test('names each file after the bank, in letters that every system takes', () => {
    const questions = samples('n');
    const names = BANK_FORMATS.map(
      (format) => exportBank({ questions, format, locale: 'en', title: 'Été & ReLU: 1/2' }).name,
    );
    expect(names).toEqual([
      'ete-relu-1-2.gift.txt',
      'ete-relu-1-2.moodle.xml',
      'ete-relu-1-2.qti21.zip',
      'ete-relu-1-2.qti3.zip',
    ]);
    expect(exportBank({ questions, format: 'gift', locale: 'en', title: '日本' }).name).toBe(
      'questions.gift.txt',
    );
  });

  test.each(BANK_FORMATS)('gives the same bytes every time (%s)', (format) => {
    const make = () =>
      contentOf(exportBank({ questions: wholeBank('same'), format, locale: 'en', title: 'ReLU' }));
    expect(make()).toBe(make());
  });

  test('gives the same bytes in every time zone and on every day', () => {
    const script = `
      import { zipFiles } from ${JSON.stringify(new URL('../../../web/export/zip-files.js', import.meta.url).href)};
      process.stdout.write(Buffer.from(zipFiles({ 'a.xml': 'text', 'b/c.svg': 'more' })).toString('base64'));`;
    const digests = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'].map((TZ) => {
      const made = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, TZ },
      });
      return createHash('sha256').update(made).digest('hex');
    });
    expect(new Set(digests).size).toBe(1);
  });

  test('tells which formats there are when one is not known', () => {
    const request = { questions: samples('u'), format: /** @type {any} */ ('h5p'), locale: 'en', title: 't' };
    expect(() => exportBank(request)).toThrow('gift, moodle-xml, qti-2.1, qti-3');
    expect(() => exportBank({ ...request, format: /** @type {any} */ ('toString') })).toThrow(RangeError);
  });

  test('has a name and a sentence for everyone who chooses a format', () => {
    expect(Object.keys(bankExportStrings.formats)).toEqual(BANK_FORMATS);
    for (const { name, says } of Object.values(bankExportStrings.formats))
      expect(says.length).toBeGreaterThan(name.length);
  });

  test('refuses an empty bank', () => {
    expect(() => exportBank({ questions: [], format: 'gift', locale: 'en', title: 't' })).toThrow(RangeError);
  });
});

describe('figureSvg', () => {
  /** @type {import('../../../web/quiz/types.js').Figure[]} */
  const figures = [...wholeBank('g'), ...samples('g').map(hostile)].flatMap(
    ({ question }) => question.figure ?? [],
  );

  test('draws every figure of the bank as one XML document with its words as title', () => {
    expect(figures.length).toBeGreaterThan(5);
    for (const figure of figures) {
      const root = readXml(figureSvg(figure, { locale: 'en' }));
      expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
      expect(plain(root.getElementsByTagName('title')[0].textContent ?? '')).toBe(plain(figure.says));
      expect(figureSvg(figure, { locale: 'en' })).not.toMatch(/NaN|undefined|Infinity/u);
    }
  });

  test('draws every curve, point and rail', () => {
    for (const figure of figures) {
      const [bare, railed] = [[], [0]].map((rails) => readXml(figureSvg(figure, { locale: 'en', rails })));
      const curves = [...bare.getElementsByTagName('path')].filter(
        (one) => one.getAttribute('fill') === 'none',
      );
      expect(curves).toHaveLength(figure.curves.length);
      const dots = figure.curves.reduce((sum, one) => sum + one.dots.length + one.gaps.length, 0);
      expect(bare.getElementsByTagName('circle').length).toBe(dots + figure.points.length);
      const paths = [bare, railed].map((one) => one.getElementsByTagName('path').length);
      expect(paths[1]).toBe(paths[0] + 1);
    }
  });

  test('writes its numbers as the locale does', () => {
    const [figure] = figures;
    const half = {
      ...figure,
      x: /** @type {[number, number]} */ ([0, 1]),
      y: /** @type {[number, number]} */ ([0, 1]),
    };
    expect(figureSvg(half, { locale: 'de' })).toMatch(/>0,\d+</u);
    expect(figureSvg(half, { locale: 'en' })).toMatch(/>0\.\d+</u);
  });
});

test.each([
  [0, '0'],
  [-0, '0'],
  [-2.5, '-2.5'],
  [1e-7, '0.0000001'],
  [0.1 + 0.2, '0.3'],
  [-1e-15, '0'],
  [1200, '1200'],
])('plainDecimal writes %s as %s', (value, written) => {
  expect(plainDecimal(value)).toBe(written);
});
