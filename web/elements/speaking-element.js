import { LitElement, html, nothing } from 'lit';
import { spokenStrings } from '../content/en/strings-spoken.js';
import { formatNumber } from '../lesson/format-number.js';
import { spokenNumber } from '../lesson/spoken-number.js';
import { baseStyles } from './styles/base-styles.js';

/** Long enough for a screen reader to finish a word, short enough to feel like an answer. */
const ANNOUNCE_AFTER_MS = 400;

/**
 * What every element has for its reader: the look, numbers in their locale and a live region.
 *
 * @cssprop --relu-ink - colour of the text
 * @cssprop --relu-soft - colour of text beside it
 * @cssprop --relu-line - colour of the grid and of lines between rows
 * @cssprop --relu-edge - colour of what surrounds fields and buttons
 * @cssprop --relu-panel - colour behind the element
 * @cssprop --relu-field - colour of fields, buttons and options
 * @cssprop --relu-active - colour of the active side, of the point, of the main button, of what is right, of the focus
 * @cssprop --relu-active-wash - a light shade of it, behind what is chosen
 * @cssprop --relu-on-active - colour of text on it
 * @cssprop --relu-silent - colour of the silent side
 * @cssprop --relu-slope - colour of the slope, of what is not right and of warnings
 * @cssprop --relu-font - font of the text
 */
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

  /** The reader's language: the nearest `lang`, which decides decimal marks. */
  get locale() {
    return this.still ? 'en' : /** @type {HTMLElement | null} */ (this.closest('[lang]'))?.lang || 'en';
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
