/** The page where a teacher takes the lesson away: teach.html?show=graph,quiz&count=5 */
import { html, nothing, render } from 'lit';
import { teachStrings as words } from '../../content/en/strings-teach.js';
import { baseStyles } from '../../elements/styles/base-styles.js';
import { heightIn } from '../../embed/height-message.js';
import { EngineError } from '../../engine/engine-error.js';
import { sharedEngine } from '../../engine/shared-engine.js';
import { readChoices, writeChoices } from '../../teach/choices.js';
import { addressIn } from '../../teach/other-language.js';
import { setOption } from '../../teach/set-option.js';
import { keepAddress } from '../keep-address.js';
import { renderChoose } from './choose-view.js';
import { renderFiles } from './files-view.js';
import { renderOwnBank } from './own-bank-view.js';
import { renderPreview } from './preview-view.js';
import { renderSnippet } from './snippet-view.js';

/** @typedef {import('./page-state.js').PageState} PageState */

const main = /** @type {HTMLElement} */ (document.getElementById('teach'));
const SILENT = { bank: '', snippet: '', course: '', single: '', questions: '' };
/** @type {import('./page-state.js').Bank | null} */
let lessonBank = null;

/** @type {PageState} */
let state = {
  ...readChoices(location.search),
  functions: [],
  isWithoutEngine: false,
  bank: null,
  isOwnBank: false,
  bankProblems: [],
  said: SILENT,
  template: null,
  previewHeight: null,
};

/** @type {import('./page-state.js').Act} */
const act = {
  choose(change) {
    // What was said is about what was chosen before.
    state = { ...state, choices: { ...state.choices, ...change }, said: SILENT };
    keepInAddress();
    paint();
  },
  set: (option, text) => act.choose({ values: setOption(state.choices.values, option, text) }),
  show(change) {
    state = { ...state, ...change };
    paint();
  },
  speak: (language) => location.assign(addressIn(language, state.choices, state.functions)),
  say: (region, text) => act.show({ said: { ...state.said, [region]: text } }),
  dropBank: ({ bankProblems = [], said = words.bank.dropped } = {}) =>
    act.show({
      bank: lessonBank,
      isOwnBank: false,
      bankProblems,
      said: { ...state.said, bank: said },
    }),
};

/** Not a step in the history: a link back leads where the teacher came from. */
function keepInAddress() {
  history.replaceState(null, '', writeChoices(state.choices, state.functions));
}

function paint() {
  render(
    html`<header>
        <h1>${words.title}</h1>
        <p>${words.lead}</p>
        <p class="hint">${words.keep}</p>
        <nav aria-label=${words.parts}>
          <ul>
            <li><a href="#choose">${words.choose.heading}</a></li>
            <li><a href="#snippet-heading">${words.snippet.heading}</a></li>
            <li><a href="#files-heading">${words.files.heading}</a></li>
          </ul>
        </nav>
        <div role="status">
          ${state.problems.map((problem) => html`<p class="problem">${problem}</p>`)}
          ${state.isWithoutEngine ? html`<p class="problem">${words.noEngine}</p>` : nothing}
        </div>
      </header>
      <div class="work">${renderChoose(state, act)} ${renderPreview(state)}</div>
      ${state.choices.pieces.includes('quiz') ? renderOwnBank(state, act) : nothing}
      ${renderSnippet(state, act)} ${renderFiles(state, act)}
      <footer><a href="./index.html">${words.back}</a></footer>`,
    main,
  );
}

/** The preview says how tall it is. */
function hearPreview() {
  addEventListener('message', ({ source, data }) => {
    const frame = /** @type {HTMLIFrameElement | null} */ (main.querySelector('.preview iframe'));
    const height = heightIn(data);
    if (height !== undefined && source === frame?.contentWindow) act.show({ previewHeight: height });
  });
}

async function start() {
  document.adoptedStyleSheets = baseStyles.styleSheet ? [baseStyles.styleSheet] : [];
  hearPreview();
  keepAddress();
  paint();
  const loadingBank = import('../../content/en/quiz/bank.js');
  try {
    const { functions } = await sharedEngine();
    act.show({ functions });
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    act.show({ isWithoutEngine: true });
  }
  ({ bank: lessonBank } = await loadingBank);
  if (!state.isOwnBank) act.show({ bank: lessonBank });
}

start();
