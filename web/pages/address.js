/**
 * The lesson's state in the address bar: written as the learner plays, read on arrival, on back and forward
 * and when a link inside the page carries a state. Rows too many for a link travel in the history entry.
 */
import { MOST_ROWS_IN_URL, readFragment, sectionOf, writeFragment } from '../lesson/url-state.js';

/** Browsers limit how often the address may change (100 times in 30 s); a pause in playing is soon enough. */
const WRITE_AFTER_MS = 350;

/**
 * @param {import('../lesson/lesson-model.js').LessonModel} model whose engine is ready
 * @param {(problems: string[]) => void} onProblems told what a link's state could not be read; [] when all could
 */
export function keepStateInAddress(model, onProblems) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pending;

  const write = () => {
    clearTimeout(pending);
    pending = undefined;
    const { state } = model;
    const entry = state.rows.length > MOST_ROWS_IN_URL ? { rows: state.rows } : null;
    const fragment = writeFragment(state, sectionOf(location.hash));
    history.replaceState(entry, '', fragment || location.pathname + location.search);
  };

  /** @param {{ problems: string[], state: import('../lesson/initial-state.js').LessonState }} read */
  const show = ({ state, problems }) => {
    model.request({ type: 'replace', state });
    onProblems(problems);
  };

  const readAddress = () => {
    const read = readFragment(location.hash, model.engine.functions);
    const rows = history.state?.rows;
    show(Array.isArray(rows) ? { ...read, state: { ...read.state, rows } } : read);
  };

  readAddress();

  model.addEventListener('change', () => {
    pending ??= setTimeout(write, WRITE_AFTER_MS);
  });
  addEventListener('pagehide', () => pending && write());

  addEventListener('popstate', () => {
    const isPlainLink = location.hash !== '' && !location.hash.includes('?') && history.state === null;
    // A link to a section keeps what the learner set, and the new entry says so.
    if (isPlainLink) write();
    else readAddress();
  });

  document.addEventListener('click', (event) => {
    const link = /** @type {Element} */ (event.target).closest?.('a[href^="#"]');
    const fragment = link?.getAttribute('href') ?? '';
    const isPlainClick = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!fragment.includes('?') || !isPlainClick) return;
    event.preventDefault();
    if (pending) write();
    const read = readFragment(fragment, model.engine.functions, model.state);
    history.pushState(null, '', writeFragment(read.state, read.section));
    show(read);
    write();
    document.dispatchEvent(new CustomEvent('relu-section', { detail: read.section }));
  });
}
