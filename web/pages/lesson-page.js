import '../elements/define.js';
import { strings } from '../content/en/strings.js';
import { fillTemplate } from '../lesson/fill-template.js';
import { sectionOf } from '../lesson/url-state.js';
import { keepStateInAddress } from './address.js';
import { openForPrint, showSection } from './sections.js';

const lesson = /** @type {import('../elements/relu-lesson.js').ReluLesson} */ (
  document.querySelector('relu-lesson')
);
const notice = /** @type {HTMLElement} */ (document.getElementById('notice'));
const variant = /** @type {HTMLElement} */ (document.getElementById('engine-variant'));

/** @param {string} text */
function tell(text) {
  notice.textContent = text;
  notice.hidden = text === '';
}

function onEngine() {
  if (lesson.model.status === 'unavailable') {
    tell(strings.engine.unavailable);
    variant.textContent = lesson.model.failure?.message ?? '';
    return;
  }
  variant.textContent = fillTemplate(strings.engine.variant, { variant: lesson.model.engine.variant });
  keepStateInAddress(lesson.model, (problems) => tell(problems.join(' ')));
  keepPlace();
}

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

openForPrint();
const followAddress = () => showSection(sectionOf(location.hash));
addEventListener('hashchange', followAddress);
document.addEventListener('relu-section', (event) =>
  showSection(/** @type {CustomEvent<string>} */ (event).detail),
);
followAddress();
