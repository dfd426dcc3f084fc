import { LitElement, html, nothing } from 'lit';
import { LANGUAGE } from '../content/en/language.js';
import { spokenStrings } from '../content/en/strings-spoken.js';
import { formatNumber } from '../lesson/format-number.js';
import { spokenNumber } from '../lesson/spoken-number.js';
import { hiddenParts } from './hidden-parts.js';
import { baseStyles } from './styles/base-styles.js';
import { registerOwnRem, withOwnRem } from './styles/own-rem.js';

/** Long enough for a screen reader to finish a word, short enough to feel like an answer. */
const ANNOUNCE_AFTER_MS = 400;

/**
 * What every element has for its reader: the look, numbers in their locale, a live region, and parts that a page can
 * leave out. docs/theming.md says what of a page's styles comes in.
 *
 * @cssprop --relu-ink - text
 * @cssprop --relu-soft - labels, axes and remarks
 * @cssprop --relu-line - grids and rules
 * @cssprop --relu-edge - borders of what can be pressed or typed in
 * @cssprop --relu-panel - the ground behind everything
 * @cssprop --relu-field - the ground of fields and buttons
 * @cssprop --relu-active - the active side, the point, the main button, the focus
 * @cssprop --relu-active-wash - the ground of what is chosen or active
 * @cssprop --relu-on-active - text on the active colour
 * @cssprop --relu-silent - the silent side
 * @cssprop --relu-slope - the slope; what is not right, and warnings
 * @cssprop --relu-font - font of text
 * @cssprop --relu-math-font - font of formulas
 * @cssprop --relu-size - size of text, and with it of all that is measured by text
 * @cssprop --relu-space - density: how many times the usual space is between things and round them
 * @cssprop --relu-touch - height and least width of buttons and fields; never less than 24 px
 * @cssprop --relu-corner - radius of corners
 */
export class SpeakingElement extends LitElement {
  static styles = [baseStyles];
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { hide: {} };

  /** Parts that a page can leave out, by `hide`. @type {readonly string[]} */
  static hideable = [];

  /** @param {import('lit').CSSResultGroup} [styles] */
  static finalizeStyles(styles) {
    registerOwnRem();
    return super.finalizeStyles(styles).map(withOwnRem);
  }

  #announcement = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #announcing;

  constructor() {
    super();
    /** Names of the parts to leave out, with spaces or commas between. @type {string | null} */
    this.hide = null;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#announcing);
  }

  /** In another document: the sheets of the old one are gone from there, so the styles go along as text. */
  adoptedCallback() {
    const { elementStyles } = /** @type {typeof LitElement} */ (this.constructor);
    const { shadowRoot: root, ownerDocument } = this;
    registerOwnRem(ownerDocument.defaultView?.CSS);
    if (!root || root.adoptedStyleSheets.length > 0 || root.querySelector('style')) return;
    const style = ownerDocument.createElement('style');
    style.textContent = elementStyles.map(String).join('\n');
    root.append(style);
  }

  /**
   * Whether a part is to be there: all are, unless the page leaves it out.
   * @param {string} part one of `hideable`
   */
  shows(part) {
    return !this.#hidden.names.includes(part);
  }

  /** Sentences about what `hide` names and there is not. */
  get hiddenProblems() {
    return this.#hidden.problems;
  }

  get #hidden() {
    return hiddenParts(this.hide, /** @type {typeof SpeakingElement} */ (this.constructor).hideable);
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
