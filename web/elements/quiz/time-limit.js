import { html, nothing } from 'lit';
import { fillTemplate } from '../../lesson/fill-template.js';
import { pluralForm } from '../../lesson/plural-form.js';
import { quizStrings as strings } from '../../content/en/strings-quiz.js';

const SECOND = 1000;

/** The time left, where the teacher set a limit: in sight all along, said aloud once before it ends. */
export class TimeLimit {
  #host;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #ticking;
  /** What was said last, so that each is said once. */
  #said = '';

  /** @param {import('../relu-quiz.js').ReluQuiz} host */
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  /** Looks at the clock while the element is in a document. */
  hostConnected() {
    this.#ticking ??= setInterval(this.#tick, SECOND);
  }

  hostDisconnected() {
    clearInterval(this.#ticking);
    this.#ticking = undefined;
  }

  #tick = () => {
    if (!this.#host.isReady || this.#host.model.timeLeft === null) return;
    this.#host.model.tick();
    this.#say();
    this.#host.requestUpdate();
  };

  /** Not the passing seconds: the warning and the end. */
  #say() {
    const { isTimeUp, isTimeShort } = this.#host.model;
    if (!isTimeShort || this.#now === this.#said) return;
    this.#said = this.#now;
    this.#host.announce(isTimeUp ? strings.time.up : strings.time.warning);
  }

  get #now() {
    const { attempt, isTimeUp } = this.#host.model;
    return `${attempt?.id} ${attempt?.extensions} ${isTimeUp}`;
  }

  render() {
    const { timeLeft, isTimeShort } = this.#host.model;
    if (timeLeft === null) return nothing;
    const { left, warning, up, upRest, extend } = strings.time;
    const time = fillTemplate(left, { time: clock(timeLeft) });
    if (!isTimeShort) return html`<p class="time" role="timer">${time}</p>`;
    return html`<section class="time-warning" aria-label=${strings.time.label}>
      <p>${timeLeft === 0 ? `${up} ${upRest}` : html`${warning} <span role="timer">${time}</span>`}</p>
      <div class="controls">
        <button type="button" @click=${this.#onExtend}>${extend}</button>
        ${
          timeLeft === 0
            ? html`<button type="button" @click=${() => this.#host.showResults()}>
                ${strings.question.results}
              </button>`
            : nothing
        }
      </div>
    </section>`;
  }

  #onExtend = () => {
    const { model } = this.#host;
    model.extend();
    // Said here, where what was added is short already; else the next warning is still to come.
    this.#said = model.isTimeShort ? this.#now : '';
    const minutes = Math.ceil((model.timeLeft ?? 0) / (60 * SECOND));
    const time = fillTemplate(pluralForm(strings.time.minutes, minutes), { count: minutes });
    this.#host.announce(fillTemplate(strings.time.extended, { time }));
    this.#host.focusOn('#prompt');
  };
}

/** @param {number} left ms, as minutes and seconds: 9:05 */
function clock(left) {
  const seconds = Math.ceil(left / SECOND);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
