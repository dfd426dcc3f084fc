import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeCoursePackage } from '../../../web/package/course-package.js';
import { schemaErrors } from './course-schemas.js';

/** @typedef {Parameters<typeof makeCoursePackage>[0]} Course */

const FORMATS = /** @type {const} */ (['scorm12', 'scorm2004', 'cmi5']);
const SCORMS = /** @type {const} */ (['scorm12', 'scorm2004']);
const page = '<!doctype html><title>ReLU – ∂y/∂x</title>';

/** @param {Partial<Course> & Pick<Course, 'format'>} course */
const make = (course) => makeCoursePackage({ page, title: 'ReLU', identifier: 'unit-3', ...course });

/** @param {Partial<Course> & Pick<Course, 'format'>} course */
function unzipped(course) {
  const files = Object.entries(unzipSync(make(course).bytes)).map(([name, bytes]) => [
    name,
    strFromU8(bytes),
  ]);
  return /** @type {Record<string, string>} */ (Object.fromEntries(files));
}

/** @param {Partial<Course> & Pick<Course, 'format'>} course */
function manifestOf(course) {
  const { 'index.html': _, ...rest } = unzipped(course);
  const [xml] = Object.values(rest);
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const all = (/** @type {string} */ name) => [...document.getElementsByTagName(name)];
  return { xml, all };
}

describe.each(FORMATS)('%s', (format) => {
  test('the manifest lies at the root and names every file there is, and no other', () => {
    const files = Object.keys(unzipped({ format }));
    const { all } = manifestOf({ format });
    const named =
      format === 'cmi5'
        ? all('url').map(({ textContent }) => textContent)
        : all('file').map((file) => file.getAttribute('href'));
    expect(files).toEqual([format === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml', ...named]);
    expect(unzipped({ format })['index.html']).toBe(page);
  });

  test('the same lesson gives the same bytes, with no date of today in them', () => {
    const { name, bytes } = make({ format, passPercent: 80 });
    const again = make({ format, passPercent: 80 });
    expect(again.name).toBe(name);
    expect(Buffer.from(again.bytes).equals(bytes)).toBe(true);
    // Date and time of the first file, as zip writes them: the start of 1980.
    expect([...bytes.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  test('a title with markup, quotes and foreign letters is said as it is', () => {
    const title = 'Dr “O’Neil” & <ReLU> ↯ 激活';
    expect(manifestOf({ format, title }).all('title')[0].textContent?.trim()).toBe(title);
  });

  test('says which language its title is in', () => {
    const { all } = manifestOf({ format, language: 'he' });
    const named =
      format === 'cmi5'
        ? all('langstring')[0].getAttribute('lang')
        : all('manifest')[0].getAttribute('xml:lang');
    expect(named).toBe('he');
  });

  test('refuses what it cannot make, and says what it takes', () => {
    for (const passPercent of [0, -1, 101, NaN])
      expect(() => make({ format, passPercent })).toThrow('over 0, up to 100');
    expect(() => make({ format, title: ' ' })).toThrow('a title and an identifier');
    expect(() => make({ format, identifier: '' })).toThrow('a title and an identifier');
  });
});

describe.each(SCORMS)('%s', (format) => {
  test.each(['unit-3', 'https://school.example/relu?unit=3', '3', '激活', 'lesson', 'page'])(
    'is valid against the official schemas, called %s',
    async (identifier) => {
      const title = 'An "activation" & more '.repeat(40);
      for (const isScored of [true, false]) {
        const { xml } = manifestOf({ format, identifier, title, passPercent: 80, isScored });
        expect(await schemaErrors(xml, format)).toEqual([]);
      }
    },
  );

  test('the schemas would find what is wrong', async () => {
    const { xml } = manifestOf({ format });
    expect(await schemaErrors(xml.replace('"sco"', '"quiz"'), format)).not.toEqual([]);
    expect(await schemaErrors(xml.replace('<title>', '<name/><title>'), format)).not.toEqual([]);
  });

  test('says nothing of a pass mark: leaving half-way would be a failure', () => {
    expect(manifestOf({ format, passPercent: 80 }).xml).toBe(manifestOf({ format }).xml);
    expect(manifestOf({ format }).xml).not.toMatch(/mastery|measure/iu);
  });

  test('pieces without a quiz are an asset, which calls no platform', () => {
    const type = format === 'scorm12' ? 'adlcp:scormtype' : 'adlcp:scormType';
    const typeOf = (/** @type {boolean} */ isScored) =>
      manifestOf({ format, isScored }).all('resource')[0].getAttribute(type);
    expect(typeOf(true)).toBe('sco');
    expect(typeOf(false)).toBe('asset');
  });
});

test('SCORM 2004 has an objective for the score, and leaves completion and success to the page', () => {
  const { all } = manifestOf({ format: 'scorm2004' });
  expect(all('schemaversion')[0].textContent).toBe('2004 4th Edition');
  expect(all('imsss:primaryObjective')[0].getAttribute('objectiveID')).toBe('relu-lesson-score');
  const [controls] = all('imsss:deliveryControls');
  expect(controls.getAttribute('completionSetByContent')).toBe('true');
  expect(controls.getAttribute('objectiveSetByContent')).toBe('true');
});

describe('cmi5', () => {
  /** @param {Partial<Course>} course */
  const structure = (course) => {
    const { all } = manifestOf({ format: 'cmi5', ...course });
    const [au] = all('au');
    return {
      course: all('course')[0].getAttribute('id'),
      au: au.getAttribute('id'),
      moveOn: au.getAttribute('moveOn'),
      masteryScore: au.getAttribute('masteryScore'),
    };
  };

  test('holds what its schema wants, in that order', () => {
    const { all } = manifestOf({ format: 'cmi5', language: 'de', title: 'ReLU' });
    const [root] = all('courseStructure');
    const namesIn = (/** @type {any} */ element) =>
      [...element.childNodes].map((/** @type {any} */ child) => child.nodeName);
    expect(root.namespaceURI).toBe('https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd');
    expect(namesIn(root)).toEqual(['course', 'au']);
    expect(namesIn(all('course')[0])).toEqual(['title', 'description']);
    expect(namesIn(all('au')[0])).toEqual(['title', 'description', 'url']);
    const names = all('langstring').map((name) => [name.getAttribute('lang'), name.textContent]);
    expect(names).toEqual(Array(4).fill(['de', 'ReLU']));
  });

  test('is done when passed, without a pass mark when finished, without a quiz when opened', () => {
    expect(structure({ passPercent: 66.66 })).toMatchObject({ moveOn: 'Passed', masteryScore: '0.6666' });
    expect(structure({})).toMatchObject({ moveOn: 'CompletedOrPassed', masteryScore: null });
    expect(structure({ isScored: false, passPercent: 80 })).toMatchObject({
      moveOn: 'NotApplicable',
      masteryScore: null,
    });
  });

  test('lesson and course have absolute addresses of their own', () => {
    expect(structure({ identifier: 'unit 3' })).toMatchObject({
      course: 'urn:relu-lesson:unit%203',
      au: 'urn:relu-lesson:unit%203/lesson',
    });
    const own = 'https://school.example/relu';
    expect(structure({ identifier: own })).toMatchObject({ course: own, au: `${own}/lesson` });
  });
});

test('the file is named after lesson and format', () => {
  expect(make({ format: 'scorm12' }).name).toBe('unit-3-scorm-1.2.zip');
  expect(make({ format: 'scorm2004', identifier: '3 ways' }).name).toBe('relu-lesson-3-ways-scorm-2004.zip');
});

test('refuses another format', () => {
  expect(() => make({ format: /** @type {any} */ ('aicc') })).toThrow(
    'The format is "aicc"; it takes scorm12, scorm2004, cmi5.',
  );
});
