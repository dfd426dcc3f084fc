/**
 * The lesson's state in the address bar: written as the learner plays, read on arrival, on back and forward
 * and when a link inside the page carries a state. Rows too many for a link travel in the history entry.
 */
import { MOST_ROWS_IN_URL, readFragment, sectionOf, writeFragment } from '../lesson/url-state.js';

/**
 * Browsers limit how often the address may change (100 times in 30 s), and a drag has no time for it: a pause in
 * playing is soon enough.
 */
const WRITE_AFTER_MS = 350;

/** @typedef {ReturnType<typeof readFragment>} Read */

/**
 * @param {import('../lesson/lesson-model.js').LessonModel} model whose engine is ready
 * @param {(read: Read) => void} onRead told what was read, and what of it could not be
 * @returns {(fragment: string) => void} follows a link that carries a state
 */
export function keepStateInAddress(model, onRead) {
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

  /** @param {Read} read */
  const show = (read) => {
    model.request({ type: 'replace', state: read.state });
    onRead(read);
  };

  const readAddress = () => {
    const read = readFragment(location.hash, model.engine.functions);
    const rows = history.state?.rows;
    show(Array.isArray(rows) ? { ...read, state: { ...read.state, rows } } : read);
  };

  readAddress();

  model.addEventListener('change', () => {
    clearTimeout(pending);
    pending = setTimeout(write, WRITE_AFTER_MS);
  });
  addEventListener('pagehide', () => pending && write());

  addEventListener('popstate', () => {
    const isPlainLink = location.hash !== '' && !location.hash.includes('?') && history.state === null;
    // A link to a section keeps what the learner set, and the new entry says so.
    if (isPlainLink) write();
    else readAddress();
  });

  /** @param {string} fragment of a link in the page: its state goes over the present one */
  return (fragment) => {
    if (pending) write();
    const read = readFragment(fragment, model.engine.functions, model.state);
    history.pushState(null, '', writeFragment(read.state, read.section));
    show(read);
    write();
  };
}
