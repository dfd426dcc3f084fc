import { makeCoursePackage } from '../../web/package/course-package.js';
import { makeOneFile } from '../../web/package/one-file.js';

/** The packages that a course can take as they are; teach.html makes them with other pieces and questions. */
const FORMATS = /** @type {const} */ (['scorm12', 'scorm2004', 'cmi5']);
const TITLE = 'ReLU: an interactive lesson';

/**
 * The whole lesson for each kind of course platform.
 * @param {string} template the content of dist/site/relu-lesson.html
 * @returns {import('./one-file.js').Made[]}
 */
export function coursePackages(template) {
  return FORMATS.map((format) => {
    const page = makeOneFile(template, { title: TITLE, options: { show: 'lesson' }, report: format });
    const { name, bytes } = makeCoursePackage({ format, page, title: TITLE, identifier: 'relu-lesson' });
    return { path: name, content: bytes };
  });
}
