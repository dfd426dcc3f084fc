/** Reports the quiz of a course package to the course it is in, and tells the learner whether the score is saved. */
import { connectReporting } from './connect.js';
import { Scorm12Reporter } from './scorm12.js';
import { Scorm2004Reporter } from './scorm2004.js';
import { statusWords } from './status-words.js';

/** @typedef {import('./reporter.js').Reporter} Reporter */
/** @typedef {import('./delivery.js').Delivery} Delivery */
/** @typedef {'scorm12' | 'scorm2004' | 'cmi5'} ReportTo */
/** @typedef {HTMLElement & { words: ReturnType<typeof statusWords>, makeFile: Delivery['file'] }} StatusView */

/** How long saving may take before the learner reads of it, and how long an answer to "Try again" stays, in ms. */
const SOON = 1000;
const LONG_ENOUGH = 700;

/** @type {Record<ReportTo, (window: Window) => Promise<Reporter> | Reporter>} */
const REPORTERS = {
  scorm12: (window) => new Scorm12Reporter({ window }),
  scorm2004: (window) => new Scorm2004Reporter({ window }),
  cmi5: cmi5Reporter,
};

/**
 * The status is shown after the quiz, by a <relu-report-status>, which the page has to have defined.
 * @param {object} page
 * @param {{ report?: ReportTo | null }} page.config report: what the package is for; without it nothing is reported
 * @param {(import('./connect.js').Quiz & HTMLElement) | null} page.quiz null where the page has none: cmi5 is told
 *   that the lesson was opened and left, SCORM nothing
 * @param {Window} page.window
 * @returns {Promise<ReturnType<typeof connectReporting> | null>} null where there is no score to report
 * @throws {RangeError} when the report is for something else
 */
export async function startReporting({ config, quiz, window }) {
  const to = config.report;
  if (!to) return null;
  if (!Object.hasOwn(REPORTERS, to))
    throw new RangeError(`"report" is "${to}"; it takes ${Object.keys(REPORTERS).join(', ')}.`);
  if (!quiz && to !== 'cmi5') return null;
  const reporter = await REPORTERS[to](window);
  if (!quiz) {
    window.addEventListener('pagehide', () => reporter.close());
    await reporter.open().catch(() => {});
    return null;
  }
  const reporting = connectReporting(quiz, reporter, {
    window,
    scope: window.location.pathname,
    // Denied storage throws at the mere mention.
    storage: () => window.localStorage,
    tabStorage: () => window.sessionStorage,
  });
  showStatus(reporting.delivery, quiz);
  return reporting;
}

/** Loaded only where it is wanted. @param {Window} window @returns {Promise<Reporter>} */
async function cmi5Reporter({ location, document }) {
  const { Cmi5Reporter } = await import('./cmi5.js');
  try {
    return new Cmi5Reporter({
      search: location.search,
      language: document.documentElement.lang || undefined,
    });
  } catch (error) {
    return unreachable('cmi5', error);
  }
}

/**
 * Where the page was opened without its course: the quiz works, and what it says waits.
 * @param {string} name
 * @param {unknown} error
 * @returns {Reporter}
 */
function unreachable(name, error) {
  const refuse = () => Promise.reject(error);
  const close = () => {};
  return {
    name,
    stateLimit: 64_000,
    open: refuse,
    start: refuse,
    answer: refuse,
    progress: refuse,
    complete: refuse,
    close,
  };
}

/**
 * @param {Delivery} delivery
 * @param {HTMLElement} quiz
 */
function showStatus(delivery, quiz) {
  const view = /** @type {StatusView} */ (quiz.ownerDocument.createElement('relu-report-status'));
  view.makeFile = () => delivery.file();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let isHeld = false;
  const show = () => {
    isHeld = false;
    view.words = statusWords(delivery);
  };
  delivery.addEventListener('status', () => {
    if (isHeld) return;
    clearTimeout(timer);
    // Most is saved at once: a line that flickers with every answer would be read out each time.
    if (isUnderWay(delivery)) timer = setTimeout(show, SOON);
    else show();
  });
  view.addEventListener('retry', () => {
    // Even a refusal that comes at once is to be seen as an answer.
    const status = delivery.kept ? 'saving' : 'connecting';
    const { name, unsent } = delivery;
    view.words = { ...statusWords({ status, name, unsent }), canRetry: true };
    isHeld = true;
    clearTimeout(timer);
    timer = setTimeout(show, LONG_ENOUGH);
    delivery.retry();
  });
  show();
  quiz.after(view);
}

/** Whether a report is about to be saved. @param {Delivery} delivery */
const isUnderWay = ({ status, unsent }) =>
  status === 'saving' || (unsent > 0 && (status === 'ready' || status === 'saved'));
