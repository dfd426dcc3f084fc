import { readContent } from '../site/content.js';
import { makeCoursePackage } from '../../web/package/course-package.js';
import { LANGUAGE } from '../../web/content/en/language.js';
import { makeOneFile } from '../../web/package/one-file.js';

/** The packages that a course can take as they are; teach.html makes them with other pieces and questions. */
const FORMATS = /** @type {const} */ (['scorm12', 'scorm2004', 'cmi5']);

const NAME = 'relu-lesson';

/**
 * The whole lesson for each kind of course platform.
 * @param {string} template the content of dist/site/relu-lesson.html
 * @returns {import('./one-file.js').Made[]}
 */
export function coursePackages(template) {
  const { title } = readContent('lesson', LANGUAGE);
  // Another language is another lesson: a course may have both.
  const identifier = LANGUAGE === 'en' ? NAME : `${NAME}-${LANGUAGE}`;
  return FORMATS.map((format) => {
    const page = makeOneFile(template, { title, options: { show: 'lesson' }, report: format });
    const { name, bytes } = makeCoursePackage({
      format,
      page,
      title,
      identifier,
      language: LANGUAGE,
    });
    return { path: name.replace(identifier, NAME), content: bytes };
  });
}
