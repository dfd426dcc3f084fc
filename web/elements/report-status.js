import { LitElement, css, html, nothing } from 'lit';
import { lmsStrings as strings } from '../content/en/strings-lms.js';
import { downloadFile } from './download-file.js';
import { baseStyles } from './styles/base-styles.js';
import { controls } from './styles/controls.js';

/**
 * @typedef {object} StatusWords
 * @property {string} text
 * @property {boolean} isUrgent to be said aloud at once
 * @property {boolean} canRetry
 * @property {boolean} canDownload
 */

const styles = css`
  :host {
    display: block;
    box-sizing: border-box;
    /* As wide as the quiz. */
    max-width: 44rem;
    margin-block: 0.5rem;
  }
  p {
    margin: 0;
    font-size: var(--size-small);
    color: var(--soft);
  }
  :host([urgent]) {
    padding: 0.5rem 0.75rem;
    background: var(--panel);
    border: 1px solid var(--slope);
    border-radius: var(--corner);
  }
  :host([urgent]) p {
    color: var(--ink);
  }
  .controls {
    margin-top: 0.5rem;
  }
  /* A learner in the middle of the quiz has to see it; a small window needs its room for the question. */
  @media (min-width: 30rem) and (min-height: 30rem) {
    :host([urgent]) {
      position: sticky;
      bottom: 0;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

/**
 * <relu-report-status>: a line that says whether the score is saved in the course; where it is not, buttons to try
 * again and to download what waits. Knows nothing of courses: whoever makes it sets `words`, `makeFile` and
 * listens.
 * @fires retry the learner wants it tried again
 */
export class ReportStatus extends LitElement {
  static styles = [baseStyles, controls, styles];
  static properties = { words: { attribute: false } };

  /** What is waiting, to be kept by the learner. @type {() => { name: string, text: string, type: string }} */
  makeFile = () => ({ name: '', text: '', type: '' });
  /** Whether a button with the focus has gone. */
  #hasLostFocus = false;

  constructor() {
    super();
    /** @type {StatusWords} */
    this.words = { text: '', isUrgent: false, canRetry: false, canDownload: false };
  }

  willUpdate() {
    const { canRetry, canDownload, isUrgent } = this.words;
    const focused = this.shadowRoot?.activeElement?.id;
    this.#hasLostFocus = (focused === 'retry' && !canRetry) || (focused === 'download' && !canDownload);
    this.toggleAttribute('urgent', isUrgent);
  }

  updated() {
    const { isUrgent } = this.words;
    if (this.#hasLostFocus)
      /** @type {HTMLElement} */ (this.renderRoot.querySelector(isUrgent ? '#urgent' : '#calm')).focus();
    // What has the focus is not to lie behind it.
    const covered = getComputedStyle(this).position === 'sticky' ? `${this.offsetHeight}px` : '';
    this.ownerDocument.documentElement.style.scrollPaddingBlockEnd = covered;
  }

  render() {
    const { text, isUrgent, canRetry, canDownload } = this.words;
    // A region is heard when its text changes, so both are always there.
    return html`<p id="calm" role="status" tabindex="-1">${isUrgent ? nothing : text}</p>
      <p id="urgent" role="alert" tabindex="-1">${isUrgent ? text : nothing}</p>
      ${
        canRetry || canDownload
          ? html`<div class="controls">
              ${canRetry ? html`<button id="retry" type="button" @click=${this.#retry}>${strings.retry}</button>` : nothing}
              ${
                canDownload
                  ? html`<button id="download" type="button" @click=${this.#download}>
                      ${strings.download}
                    </button>`
                  : nothing
              }
            </div>`
          : nothing
      }`;
  }

  #retry() {
    this.dispatchEvent(new Event('retry'));
  }

  #download() {
    const { name, text, type } = this.makeFile();
    downloadFile(name, text, type);
  }
}

if (!customElements.get('relu-report-status')) customElements.define('relu-report-status', ReportStatus);
