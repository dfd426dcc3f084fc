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
}

if (lesson.model.status === 'loading') lesson.model.addEventListener('change', onEngine, { once: true });
else onEngine();

openForPrint();
const followAddress = () => showSection(decodeURIComponent(sectionOf(location.hash)));
addEventListener('hashchange', followAddress);
document.addEventListener('relu-section', (event) =>
  showSection(/** @type {CustomEvent<string>} */ (event).detail),
);
followAddress();
