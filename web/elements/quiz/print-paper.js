import { fillTemplate } from '../../lesson/fill-template.js';
import { DIRECTION } from '../../content/en/language.js';
import { resultsViewStrings as words } from '../../content/en/strings-quiz-results-view.js';

/** Some browsers print while the script goes on: the copy stays until nobody can still need it. */
const REMOVE_AFTER_MS = 60_000;

/** What an element's :host has from its page. */
const PAPER = `
  :root { color-scheme: light; }
  body { margin: 0; color: #000; background: #fff; font: 11pt/1.45 system-ui, sans-serif;
    font-variant-numeric: tabular-nums; }
`;

/**
 * Prints the results of a quiz alone, without the page around it: a copy on an empty page of its own, with
 * everything that folds opened.
 * @param {import('../relu-quiz.js').ReluQuiz} host which shows its results
 */
export function printResults(host) {
  const content = /** @type {Element} */ (host.renderRoot.querySelector('.results'));
  const { elementStyles } = /** @type {typeof import('lit').LitElement} */ (host.constructor);
  const frame = document.createElement('iframe');
  frame.title = words.heading;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Not display: none, for a frame that is not laid out prints an empty page in some browsers.
  frame.style.cssText = 'position:fixed;inset-inline-start:-200vw;width:700px;height:1px;border:0';
  document.body.append(frame);
  const page = /** @type {Window & typeof globalThis} */ (frame.contentWindow);
  page.document.documentElement.lang = host.locale;
  page.document.documentElement.dir = DIRECTION;
  // The name that a browser gives to the page printed into a file.
  page.document.title = fillTemplate(words.paper, {
    bank: host.bank.title,
    seed: host.model.attempt?.seed ?? '',
  });
  page.document.adoptedStyleSheets = [...elementStyles.map(textOf), PAPER].map((text) => {
    const sheet = new page.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const copy = /** @type {Element} */ (page.document.importNode(content, true));
  for (const details of copy.querySelectorAll('details')) details.open = true;
  page.document.body.append(copy);
  page.print();
  setTimeout(() => frame.remove(), REMOVE_AFTER_MS);
}

/** @param {import('lit').CSSResultOrNative} style */
function textOf(style) {
  if (!(style instanceof CSSStyleSheet)) return style.cssText;
  return [...style.cssRules].map(({ cssText }) => cssText).join('\n');
}
