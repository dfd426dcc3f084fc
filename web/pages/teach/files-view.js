import { downloadFile } from '../../elements/download-file.js';
import { html, nothing } from 'lit';
import { bankExportStrings } from '../../content/en/strings-bank-export.js';
import { teachStrings } from '../../content/en/strings-teach.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { pluralForm } from '../../lesson/plural-form.js';
import { queryOf } from '../../teach/choices.js';
import { chosenOptions } from '../../teach/chosen-options.js';
import { filePieces } from '../../teach/file-config.js';
import { makeCourse, makeQuestions, makeSingleFile } from './make-file.js';

const words = teachStrings.files;
const COURSES = /** @type {const} */ (['scorm12', 'scorm2004', 'cmi5']);
const BANKS = /** @type {const} */ (['gift', 'moodle-xml', 'qti-2.1', 'qti-3']);

/** @typedef {import('./page-state.js').PageState} PageState */
/** @typedef {import('./page-state.js').Act} Act */
/** @typedef {'course' | 'single' | 'questions'} Group */
/** @typedef {{ file: import('./make-file.js').MadeFile, count?: number }} Made */

/**
 * @param {PageState} state
 * @param {Act} act
 */
export function renderFiles(state, act) {
  const { choices, said } = state;
  if (choices.pieces.length === 0) return nothing;
  if (filePieces(choices).length === 0) return renderNoFiles();
  const hasQuiz = choices.pieces.includes('quiz');
  const offer = (
    /** @type {Group} */ group,
    /** @type {string} */ id,
    /** @type {{ name: string, says: string }} */ what,
    /** @type {(state: PageState) => Promise<Made>} */ make,
  ) =>
    html`<li>
      <button
        type="button"
        aria-describedby="${id}-says"
        @click=${() => makeAndSave({ state, act, group, what: what.name, make })}
      >
        ${fillTemplate(words.download, { name: what.name })}
      </button>
      <p id="${id}-says">${what.says}</p>
    </li>`;
  return html`<section class="files" aria-labelledby="files-heading">
    <h2 id="files-heading" tabindex="-1">${words.heading}</h2>
    <p>${words.lead}</p>
    ${choices.pieces.includes('lab') ? html`<p>${words.noLab}</p>` : nothing}
    <div class="panel">
      <h3>${words.course}</h3>
      <p>${words.courseLead}</p>
      <ul class="offers">
        ${COURSES.map((format) =>
          offer('course', format, words.formats[format], async (now) => ({
            file: await makeCourse(now, format),
          })),
        )}
      </ul>
      <p role="status">${said.course}</p>
      <h3>${words.single}</h3>
      <ul class="offers">
        ${offer('single', 'single', words.formats.single, async (now) => ({ file: await makeSingleFile(now) }))}
      </ul>
      <p role="status">${said.single}</p>
      <h3>${words.bank}</h3>
      ${
        hasQuiz
          ? html`<p>${words.bankLead}</p>
              <ul class="offers">
                ${BANKS.map((format) =>
                  offer('questions', format, bankExportStrings.formats[format], (now) =>
                    makeQuestions(now, format),
                  ),
                )}
              </ul>`
          : html`<p>${words.needQuiz}</p>`
      }
      <p role="status">${said.questions}</p>
      ${hasQuiz ? renderPaper(state) : nothing}
    </div>
  </section>`;
}

/** @param {PageState} state */
function renderPaper({ choices, functions, isOwnBank }) {
  const asked = chosenOptions(choices, functions).filter(([name]) =>
    ['seed', 'count', 'ideas'].includes(name),
  );
  const address = `./worksheet.html${asked.length > 0 ? `?${queryOf(asked)}` : ''}`;
  return html`<h3>${words.paper}</h3>
    <p><a href=${address}>${words.worksheet}</a></p>
    <p>${words.worksheetSays} ${isOwnBank ? words.worksheetOwn : nothing}</p>`;
}

/** Where the lab alone is chosen. */
const renderNoFiles = () =>
  html`<section class="files" aria-labelledby="files-heading">
    <h2 id="files-heading" tabindex="-1">${words.heading}</h2>
    <p>${words.noLab}</p>
  </section>`;

/**
 * @param {{ state: PageState, act: Act, group: Group, what: string, make: (state: PageState) => Promise<Made> }} wanted
 */
async function makeAndSave({ state, act, group, what, make }) {
  const say = (/** @type {string} */ text) => act.say(group, text);
  say(fillTemplate(words.making, { name: what }));
  try {
    const { file, count } = await make(state);
    downloadFile(file.name, file.content, file.type);
    const told = { file: file.name, count: count ?? 0 };
    say(fillTemplate(count === undefined ? words.made : pluralForm(words.madeQuestions, count), told));
  } catch (error) {
    say(fillTemplate(words.failed, { name: what, why: /** @type {Error} */ (error).message }));
  }
}
