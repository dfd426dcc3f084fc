/** The lesson page's HTML from its content: complete before any script runs. */
import { computeNumbers } from './compute-numbers.js';
import { readContent } from './content.js';
import { citationLink, escapeHtml, mathml, paragraphs, phrase } from './markdown.js';
import { definition, renderFunctions } from './render-functions.js';
import { pageStrings } from '../../web/content/en/strings-pages.js';
import { fillTemplate } from '../../web/lesson/fill-template.js';
import { stillQuiz } from './still-quiz.js';

/**
 * @param {object} options
 * @param {import('../../web/engine/engine.js').Engine} options.engine
 * @param {import('./still-elements.js').StillElements} options.elements HTML of elements with a still picture
 * @param {string} options.language
 * @returns {Record<string, string>} the parts that web/pages/index.html names as <!-- part -->
 */
export function renderLesson({ engine, elements, language }) {
  const lesson = readContent('lesson', language);
  const numbers = (/** @type {string} */ markdown) => computeNumbers(markdown, engine, language);
  const text = (/** @type {string} */ markdown) => paragraphs(numbers(markdown));
  const list = (/** @type {string[]} */ items) =>
    `<ul>${items.map((item) => `<li>${phrase(numbers(item))}</li>`).join('\n')}</ul>`;

  /** @type {Record<string, (block: any) => string>} */
  const blocks = {
    heading: ({ id, text: title }) => `<h3 id="${id}">${phrase(title)}</h3>`,
    text: ({ markdown }) => text(markdown),
    formula: ({ latex, function: id }) =>
      `<p class="formula">${id ? definition(engine.describe(id)) : mathml(latex, { block: true })}</p>`,
    list: ({ items }) => list(items),
    element: ({ element, caption }) =>
      `<figure>${elements.live(element)}<figcaption>${phrase(caption)}</figcaption></figure>`,
    picture: ({ element, state, caption }) =>
      `<figure class="picture">${elements.picture(element, state)}<figcaption>${phrase(caption)}</figcaption></figure>`,
    quiz: ({ still }) => stillQuiz(text(still), { engine, language }),
    lab: ({ open, needs, missing }) => stillLab(open, needs, missing),
    deeper: ({ id, title, markdown, items }) => deeper(id, title, markdown ? text(markdown) : list(items)),
    functions: ({ id, title, markdown }) =>
      deeper(id, title, text(markdown) + renderFunctions(engine.functions, language)),
    resources: () => renderResources(readContent('resources', language), language),
    updates: () => renderUpdates(readContent('updates', language), language),
  };

  const sections = lesson.sections.map(
    (/** @type {any} */ { id, title, blocks: parts }, /** @type {number} */ index) =>
      `<details class="section" id="${id}"${index === 0 ? ' open' : ''}>
<summary><h2>${escapeHtml(title)}</h2></summary>
${parts.map((/** @type {any} */ block) => blocks[block.type](block)).join('\n')}
</details>`,
  );
  const links = lesson.sections.map(
    (/** @type {any} */ { id, title, short = title }) => `<li><a href="#${id}">${escapeHtml(short)}</a></li>`,
  );
  return {
    title: escapeHtml(lesson.title),
    summary: escapeHtml(lesson.summary),
    heading: escapeHtml(lesson.heading),
    lede: phrase(lesson.lede),
    navigation: links.join('\n'),
    sections: sections.join('\n'),
  };
}

/**
 * @param {string} id
 * @param {string} title
 * @param {string} inside HTML
 */
const deeper = (id, title, inside) =>
  `<details class="deeper" id="${id}"><summary>${phrase(title)}</summary>${inside}</details>`;

/**
 * <relu-lab> before it is opened: nothing of it is loaded until its button is pressed (web/pages/lesson-page.js).
 * @param {string} open
 * @param {string} needs
 * @param {string} missing
 */
const stillLab = (open, needs, missing) =>
  `<relu-lab><p class="needs">${escapeHtml(needs)}</p><p class="sets"><button type="button">${escapeHtml(open)}</button></p><p role="status" hidden>${escapeHtml(missing)}</p></relu-lab>`;

/**
 * @param {any} resources
 * @param {string} language
 */
function renderResources({ introduction, items }, language) {
  const entries = items.map(
    (/** @type {any} */ { id, citation, url, says }) =>
      `<li id="${id}">${citationLink({ citation, url }, language)}<br>${escapeHtml(says)}</li>`,
  );
  return `<p>${escapeHtml(introduction)}</p>\n<ul class="resources">${entries.join('\n')}</ul>`;
}

/**
 * @param {any} updates
 * @param {string} language
 */
function renderUpdates({ items }, language) {
  const written = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const edition = (/** @type {string} */ date, /** @type {string} */ version) =>
    fillTemplate(pageStrings.index.edition, {
      date: `<time datetime="${date}">${written.format(new Date(date))}</time>`,
      version,
    });
  const entries = items.map(
    (/** @type {any} */ { date, version, text }) =>
      `<dt>${edition(date, version)}</dt><dd>${escapeHtml(text)}</dd>`,
  );
  return `<dl class="updates">${entries.join('\n')}</dl>`;
}
