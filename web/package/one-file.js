/** The one file, filled for a purpose: pure text in, text out, in Node and in the browser alike. */

/**
 * What one file is to show, in place of what its address says. Other properties are kept for whoever reads them.
 *
 * @typedef {object} OneFileConfig
 * @property {string} [title] of the page
 * @property {Record<string, string | number | boolean>} [options] by the names of docs/embedding.md:
 *   { show: 'graph,quiz', count: 5, slope: true }; when it is there the address is not read
 * @property {'scorm12' | 'scorm2004' | 'cmi5' | null} [report] whom the quiz's score is reported to
 * @property {object} [bank] questions for the quiz (docs/quiz-format.md), in place of the lesson's own
 */

const CONFIG = /(<script type="application\/json" id="relu-lesson-config">)[^<]*(<\/script>)/u;
const TITLE = /(<title>)[^<]*(<\/title>)/u;

/**
 * @param {string} template the content of relu-lesson.html, filled already or not
 * @param {OneFileConfig} config JSON
 * @returns {string} the same file with this configuration; the same in, the same out
 * @throws {TypeError} when the template is not that file
 */
export function makeOneFile(template, config) {
  if (!CONFIG.test(template) || !TITLE.test(template))
    throw new TypeError(
      'The template is not relu-lesson.html: it has no title or no place for a configuration.',
    );
  const filled = template.replace(CONFIG, (_, start, end) => start + jsonInHtml(config) + end);
  const { title } = config;
  if (title === undefined) return filled;
  return filled.replace(TITLE, (_, start, end) => start + textInHtml(title) + end);
}

/**
 * JSON that ends no element and is the same in every encoding.
 * @param {unknown} value
 */
const jsonInHtml = (value) =>
  JSON.stringify(value).replace(
    /[<>&\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** @param {string} text */
const textInHtml = (text) => text.replace(/[<>&\u007f-\u{10ffff}]/gu, (sign) => `&#${sign.codePointAt(0)};`);
