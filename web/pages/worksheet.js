/** A printable worksheet: worksheet.html?seed=abc&count=8&ideas=rule,neuron */
import { render } from 'lit';
import { LANGUAGE } from '../content/en/language.js';
import { bank } from '../content/en/quiz/bank.js';
import { worksheetStrings as words } from '../content/en/strings-worksheet.js';
import { figureStyles } from '../elements/quiz/figure-styles.js';
import { baseStyles } from '../elements/styles/base-styles.js';
import { EngineError } from '../engine/engine-error.js';
import { sharedEngine } from '../engine/shared-engine.js';
import { fillTemplate } from '../lesson/fill-template.js';
import { newSeed } from '../quiz/new-seed.js';
import { readSettings } from '../quiz/settings.js';
import { makeWorksheet } from '../quiz/worksheet.js';
import { keepAddress } from './keep-address.js';
import { renderForm } from './worksheet-form.js';
import { renderWorksheet } from './worksheet-paper.js';

/** Wide enough to draw in, narrow enough for half a page. */
const FIGURE_WIDTH = 340;
const main = /** @type {HTMLElement} */ (document.getElementById('worksheet'));
document.adoptedStyleSheets = [baseStyles, figureStyles].flatMap(({ styleSheet }) => styleSheet ?? []);

/** @param {import('../engine/engine.js').Engine} engine */
function show(engine) {
  const parameters = new URLSearchParams(location.search);
  const { settings, problems } = readSettings(
    {
      seed: parameters.get('seed'),
      count: parameters.get('count'),
      ideas: parameters.getAll('ideas').join(','),
    },
    bank,
  );
  const seed = settings.seed ?? newSeed();
  if (!settings.seed) go({ ...settings, seed }, { isNew: false });
  const questions = makeWorksheet(bank, settings, seed, { engine, locale: LANGUAGE });
  document.title = `${fillTemplate(words.title, { bank: bank.title })} · ${seed}`;
  const onMake = (/** @type {import('./worksheet-form.js').Wanted} */ wanted) => {
    go(wanted, { isNew: true });
    show(engine);
  };
  const paint = (/** @type {number} */ figureWidth) =>
    render(
      [
        renderForm({ bank, settings: { ...settings, seed }, problems, made: questions.length, onMake }),
        renderWorksheet({ bank, questions, seed, locale: LANGUAGE, figureWidth }),
      ],
      main,
    );
  paint(FIGURE_WIDTH);
  // On a phone, letters in a drawing that is scaled down would be too small to read.
  const room = main.querySelector('.question')?.clientWidth ?? FIGURE_WIDTH;
  if (room < FIGURE_WIDTH) paint(room);
}

/**
 * Puts a worksheet into the address, where it can be copied, kept and gone back from.
 * @param {import('./worksheet-form.js').Wanted} wanted
 * @param {{ isNew: boolean }} options whether it is a step in the history
 */
function go({ seed, count, ideas }, { isNew }) {
  const parameters = new URLSearchParams({ seed: seed ?? newSeed() });
  if (count !== null) parameters.set('count', String(count));
  // Ids are words and hyphens: their commas need no escape.
  const wanted = ideas?.length ? `&ideas=${ideas.join(',')}` : '';
  const address = `?${parameters}${wanted}`;
  if (isNew) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

async function start() {
  keepAddress();
  main.textContent = words.loading;
  try {
    const engine = await sharedEngine();
    main.textContent = '';
    show(engine);
    addEventListener('popstate', () => show(engine));
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    main.textContent = words.unavailable;
  }
}

start();
