/** A course package: a zip of the one file and a manifest that a course platform imports. Pure, browser and Node. */
import { cleanText } from '../export/markup.js';
import { zipFiles } from '../export/zip-files.js';
import { cmi5Structure } from './manifests/cmi5.js';
import { scorm12Manifest } from './manifests/scorm12.js';
import { scorm2004Manifest } from './manifests/scorm2004.js';

/** @typedef {'scorm12' | 'scorm2004' | 'cmi5'} PackageFormat as in OneFileConfig's `report` */
/**
 * @typedef {object} Course what a manifest is made of
 * @property {string} id an XML name
 * @property {string} iri the same for those who want an absolute address
 * @property {string} title
 * @property {string} page name of the page in the zip
 * @property {string} language
 * @property {number | null} passPercent
 * @property {boolean} isScored
 */

/** @type {Readonly<Record<PackageFormat, { manifest: string, make: (course: Course) => string, suffix: string }>>} */
const FORMATS = Object.freeze({
  scorm12: { manifest: 'imsmanifest.xml', make: scorm12Manifest, suffix: 'scorm-1.2' },
  scorm2004: { manifest: 'imsmanifest.xml', make: scorm2004Manifest, suffix: 'scorm-2004' },
  cmi5: { manifest: 'cmi5.xml', make: cmi5Structure, suffix: 'cmi5' },
});

const PAGE = 'index.html';
const IRI = /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/iu;
/** SCORM 1.2's room for a title. */
const LONGEST_TITLE = 200;

/**
 * @param {object} course
 * @param {PackageFormat} course.format
 * @param {string} course.page makeOneFile()'s, told to report: `{ report: format, options }`
 * @param {string} course.title in lists of the course platform; cut to 200 characters
 * @param {string} course.identifier tells this lesson from others of the same course: an absolute IRI or any other
 *   text. The same again is the same lesson: platforms then offer to replace it
 * @param {string} [course.language] tag of the title's language
 * @param {number | null} [course.passPercent] over 0, up to 100: the quiz's `pass`; null where nobody passes or
 *   fails. Only cmi5 says it outside of the page
 * @param {boolean} [course.isScored] false for pieces without a quiz: nothing is reported, and the platform counts
 *   the lesson as done once it was opened
 * @returns {{ name: string, bytes: Uint8Array<ArrayBuffer> }} the same for the same, wherever it is made
 * @throws {RangeError} for another format or pass mark, and without title or identifier
 */
export function makeCoursePackage({
  format,
  page,
  title,
  identifier,
  language = 'en',
  passPercent = null,
  isScored = true,
}) {
  if (!Object.hasOwn(FORMATS, format))
    throw new RangeError(`The format is "${format}"; it takes ${Object.keys(FORMATS).join(', ')}.`);
  if (passPercent !== null && !(passPercent > 0 && passPercent <= 100))
    throw new RangeError(`The pass mark is ${passPercent}; it takes percent over 0, up to 100, or null.`);
  if (!title.trim() || !identifier.trim())
    throw new RangeError('A course package needs a title and an identifier.');
  const { manifest, make, suffix } = FORMATS[format];
  const id = xmlName(identifier);
  const iri = IRI.test(identifier) ? identifier : `urn:relu-lesson:${encodeURIComponent(identifier)}`;
  const course = { id, iri, title: shortTitle(title), page: PAGE, language, passPercent, isScored };
  return { name: `${id}-${suffix}.zip`, bytes: zipFiles({ [manifest]: make(course), [PAGE]: page }) };
}

/** Letters and digits of ASCII, "-", "_" and "."; a letter first. @param {string} identifier */
function xmlName(identifier) {
  const name = identifier.replaceAll(/[^\w.-]+/gu, '-').replaceAll(/^-+|-+$/gu, '');
  return /^[a-z]/iu.test(name) ? name : `relu-lesson-${name}`.replace(/-$/u, '');
}

/** Never half a character. @param {string} title */
const shortTitle = (title) => [...cleanText(title).trim()].slice(0, LONGEST_TITLE).join('');
