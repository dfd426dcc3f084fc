import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { worksheetStrings } from '../content/en/strings-worksheet.js';
import { fillTemplate } from '../lesson/fill-template.js';
import { pluralForm } from '../lesson/plural-form.js';
import { RANGES } from '../quiz/settings.js';

const words = worksheetStrings.form;

/** @typedef {{ seed: string | null, count: number | string | null, ideas: readonly string[] | null }} Wanted null: any */

/**
 * What the worksheet holds, and the way to paper. Not printed.
 * @param {object} scene
 * @param {import('../quiz/bank-types.js').Bank} scene.bank
 * @param {import('../quiz/settings.js').Settings} scene.settings
 * @param {string[]} scene.problems what could not be used
 * @param {number} scene.made how many questions there are
 * @param {(wanted: Wanted) => void} scene.onMake
 */
export function renderForm({ bank, settings, problems, made, onMake }) {
  const { seed, count, ideas } = settings;
  const onSubmit = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    onMake(readForm(/** @type {HTMLFormElement} */ (event.currentTarget), bank));
  };
  const onFresh = (/** @type {Event} */ event) => {
    const { form } = /** @type {HTMLButtonElement} */ (event.currentTarget);
    onMake({ ...readForm(/** @type {HTMLFormElement} */ (form), bank), seed: null });
  };
  return html`<form class="choose" @submit=${onSubmit}>
    ${problems.map((problem) => html`<p class="problem">${problem}</p>`)}
    <div class="fields">
      <div class="field">
        <label for="seed">${words.seed}</label>
        <input
          id="seed"
          type="text"
          name="seed"
          autocomplete="off"
          spellcheck="false"
          maxlength="100"
          aria-describedby="seed-hint"
          .value=${live(seed ?? '')}
        />
        <p class="hint" id="seed-hint">${words.seedHint}</p>
      </div>
      <div class="field">
        <label for="count">${words.count}</label>
        <input
          id="count"
          type="number"
          name="count"
          min=${RANGES.count.from}
          max=${RANGES.count.to}
          aria-describedby="count-hint"
          .value=${live(String(count ?? ''))}
        />
        <p class="hint" id="count-hint">${words.countHint}</p>
      </div>
    </div>
    <fieldset>
      <legend>${words.ideas}</legend>
      <div class="ideas">
        ${bank.ideas.map(
          ({ id, name }) =>
            html`<label class="check">
              <input
                type="checkbox"
                name="ideas"
                value=${id}
                .checked=${live(!ideas || ideas.includes(id))}
              />
              <span>${name}</span>
            </label>`,
        )}
      </div>
    </fieldset>
    <div class="do">
      <button class="primary">${words.make}</button>
      <button type="button" @click=${onFresh}>${words.fresh}</button>
      <button type="button" @click=${() => print()}>${words.print}</button>
      <a href="./index.html">${words.back}</a>
    </div>
    <p class="hint">${words.printHint}</p>
    <p role="status">
      ${fillTemplate(pluralForm(worksheetStrings.made, made), { count: made, seed: seed ?? '' })}
      ${count !== null && made < count ? fillTemplate(worksheetStrings.fewer, { asked: count, count: made }) : nothing}
    </p>
  </form>`;
}

/**
 * All ideas, or none, ask for any.
 * @param {HTMLFormElement} form
 * @param {import('../quiz/bank-types.js').Bank} bank
 * @returns {Wanted}
 */
function readForm(form, bank) {
  const data = new FormData(form);
  const ideas = data.getAll('ideas').map(String);
  const isAny = ideas.length === 0 || ideas.length === bank.ideas.length;
  return {
    seed: String(data.get('seed')).trim() || null,
    count: String(data.get('count')) || null,
    ideas: isAny ? null : ideas,
  };
}
