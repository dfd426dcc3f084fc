import '../elements/define.js';
import { strings } from '../content/en/strings.js';
import { OpenForPrint } from '../elements/open-for-print.js';
import { unavailable } from '../elements/unavailable.js';
import { fillTemplate } from '../lesson/fill-template.js';
import { sectionOf } from '../lesson/url-state.js';
import { keepStateInAddress } from './address.js';
import { keepAddress } from './keep-address.js';
import { showSection } from './sections.js';

const lesson = /** @type {import('../elements/relu-lesson.js').ReluLesson} */ (
  document.querySelector('relu-lesson')
);
const graph = /** @type {import('../elements/relu-graph.js').ReluGraph} */ (
  lesson.querySelector('relu-graph')
);
const notice = /** @type {HTMLElement} */ (document.getElementById('notice'));
const variant = /** @type {HTMLElement} */ (document.getElementById('engine-variant'));

/** @param {string} text */
function tell(text) {
  notice.textContent = text;
  notice.hidden = text === '';
}

function onEngine() {
  const { failure } = lesson.model;
  if (failure) {
    tell(unavailable(failure));
    variant.textContent = failure.message;
    return;
  }
  variant.textContent = fillTemplate(strings.engine.variant, { variant: lesson.model.engine.variant });
  follow = keepStateInAddress(lesson.model, ({ problems, keys }) => {
    tell(problems.join(' '));
    if (keys.includes('kink')) graph.openMore();
  });
  document.documentElement.classList.add('live');
  keepPlace();
}

/**
 * Follows a link that sets the drawings; there is none to follow before they are alive.
 * @type {ReturnType<typeof keepStateInAddress>}
 */
let follow = () => {};

let hasMoved = false;
for (const gesture of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
  addEventListener(gesture, () => (hasMoved = true), { once: true, passive: true });
}

/**
 * Live drawings are taller than still ones, and not every browser keeps what the reader sees in its place: the
 * section that a link led to is shown again, unless the reader has moved on.
 */
async function keepPlace() {
  const elements = /** @type {NodeListOf<import('lit').LitElement>} */ (
    lesson.querySelectorAll('figure > *')
  );
  await Promise.all([...elements].map((element) => element.updateComplete));
  // One frame for the drawings to measure their room, one to draw for it.
  requestAnimationFrame(() => requestAnimationFrame(() => hasMoved || followAddress()));
}

if (lesson.model.status === 'loading') lesson.model.addEventListener('change', onEngine, { once: true });
else onEngine();

/** The quiz is most of the page's script: it comes when its section is opened. */
const quiz = /** @type {HTMLDetailsElement} */ (document.getElementById('quiz'));
const stillQuestions = /** @type {HTMLElement} */ (quiz.querySelector('relu-quiz'));
// Until then its still questions are hidden; they are back if it does not come.
stillQuestions.ariaBusy = 'true';
async function loadQuiz() {
  if (!quiz.open) return;
  await import('../elements/define-quiz.js').finally(() => (stillQuestions.ariaBusy = 'false'));
}
quiz.addEventListener('toggle', loadQuiz);
loadQuiz();

/** The lab is larger than the page: it comes when its button is pressed. */
const [openLab, missingLab] = /** @type {NodeListOf<HTMLElement>} */ (
  document.querySelectorAll('relu-lab button, relu-lab [hidden]')
);
openLab.addEventListener('click', async () => {
  missingLab.hidden = true;
  await import('../elements/define-lab.js').catch(() => (missingLab.hidden = false));
});

keepAddress();
new OpenForPrint(() => document).hostConnected();
const followAddress = () => showSection(sectionOf(location.hash));
addEventListener('hashchange', followAddress);
followAddress();

document.addEventListener('click', (event) => {
  const [pressed] = event.composedPath();
  const link = pressed instanceof Element && pressed.closest('a[href^="#"]');
  const isPlainClick = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!link || !isPlainClick) return;
  event.preventDefault();
  const fragment = link.getAttribute('href') ?? '';
  const section = sectionOf(fragment);
  if (fragment.includes('?')) {
    follow(fragment);
    graph.announcePoint();
  } else if (section !== sectionOf(location.hash)) {
    location.hash = section;
  }
  showSection(section, true);
});
