import { LitElement, html, nothing } from 'lit';
import { LANGUAGE } from '../content/en/language.js';
import { spokenStrings } from '../content/en/strings-spoken.js';
import { formatNumber } from '../lesson/format-number.js';
import { spokenNumber } from '../lesson/spoken-number.js';
import { baseStyles } from './styles/base-styles.js';

/** Long enough for a screen reader to finish a word, short enough to feel like an answer. */
const ANNOUNCE_AFTER_MS = 400;

/** What every element has for its reader: the look, numbers in their locale and a live region. */
export class SpeakingElement extends LitElement {
  static styles = [baseStyles];

  #announcement = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #announcing;

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#announcing);
  }

  /** Whether this is a still picture made at build time. */
  get still() {
    return false;
  }

  /** How numbers are written: as the nearest `lang` says, which need not be the language of the words. */
  get locale() {
    const named = this.still ? '' : /** @type {HTMLElement | null} */ (this.closest('[lang]'))?.lang;
    return named || LANGUAGE;
  }

  /**
   * A number as the page writes it.
   * @param {number} value
   * @param {{ exact?: boolean }} [options]
   */
  number(value, options = {}) {
    return formatNumber(value, { locale: this.locale, ...options });
  }

  /**
   * What screen readers are told of a number: in live regions, names and values.
   * @param {number | string} value a number, or text with numbers as the page writes them
   */
  spoken(value) {
    return spokenNumber(typeof value === 'string' ? value : this.number(value), spokenStrings);
  }

  /**
   * Says something to screen readers, once the learner pauses; said again when it is the same again.
   * @param {string} text its numbers may be as the page writes them
   */
  announce(text) {
    clearTimeout(this.#announcing);
    // A live region is read when it changes, so it is emptied first.
    this.#tell('');
    this.#announcing = setTimeout(() => this.#tell(this.spoken(text)), ANNOUNCE_AFTER_MS);
  }

  /** @param {string} text */
  #tell(text) {
    this.#announcement = text;
    this.requestUpdate();
  }

  /** Where announce() is heard: to be drawn by the element, always in the same place. */
  renderLiveRegion() {
    if (this.still) return nothing;
    return html`<p class="visually-hidden" role="status">${this.#announcement}</p>`;
  }
}
