import { element, write, XML_HEAD } from '../../export/markup.js';

/** @typedef {import('../course-package.js').Course} Course */

/**
 * The course structure of cmi5: one lesson.
 *
 * moveOn says what an LMS counts as done. With a pass mark that is "Passed": the page says so only when the quiz
 * is finished, and who fails can try again. Without one the page says "completed", and "passed" only if the LMS
 * has a mark of its own: either will do. A lesson without a quiz has nothing to wait for.
 *
 * masteryScore does no harm here as in SCORM 1.2: no score is sent before the quiz is finished.
 * @param {Course} course
 */
export function cmi5Structure({ iri, title, page, language, passPercent, isScored }) {
  const moveOn = !isScored ? 'NotApplicable' : passPercent === null ? 'CompletedOrPassed' : 'Passed';
  /** @type {import('../../export/markup.js').Attributes} */
  const mark = isScored && passPercent !== null ? { masteryScore: masteryScore(passPercent) } : {};
  // Both have to be there.
  const names = ['title', 'description'].map((name) =>
    element(name, {}, element('langstring', { lang: language }, title)),
  );
  return (
    XML_HEAD +
    write(
      element(
        'courseStructure',
        { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' },
        element('course', { id: iri }, names),
        element(
          'au',
          { id: `${iri}/lesson`, moveOn, ...mark, launchMethod: 'AnyWindow' },
          names,
          element('url', {}, page),
        ),
      ),
    )
  );
}

/** 0 to 1 with at most four decimals, as cmi5 has it. @param {number} percent */
const masteryScore = (percent) => Number((percent / 100).toFixed(4));
