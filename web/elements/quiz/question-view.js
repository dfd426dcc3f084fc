import { writeValue } from '../../quiz/fill-text.js';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { fieldNumber } from '../../lesson/format-number.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { quizStrings as strings } from '../../content/en/strings-quiz.js';
import { renderFeedback, saidFeedback } from './feedback.js';
import { renderFigure } from './figure.js';
import { ANSWERED_IN_FIGURE, KINDS } from './kinds.js';
import { renderProgress } from './progress.js';
import { renderSureness } from './sureness.js';
import { worded } from './text.js';

/** @typedef {import('../../quiz/types.js').Assessment} Assessment */

/** One question of the running attempt: asked, answered, explained, tried again. */
export class QuestionView {
  #host;
  /** What is filled in, by attempt and question. @type {Map<string, any>} */
  #drafts = new Map();
  /** The question being tried again after its first answer. */
  #trying = '';
  #hasHint = '';
  /** @type {import('./kinds.js').Problem | undefined} */
  #problem;
  /** @type {import('../../quiz/attempt.js').Answer['sure']} */
  #sure = null;

  /** @param {import('../relu-quiz.js').ReluQuiz} host */
  constructor(host) {
    this.#host = host;
  }

  get #model() {
    return this.#host.model;
  }

  get #question() {
    return /** @type {import('../../quiz/types.js').Question} */ (this.#model.question);
  }

  /** Names the question shown, over all attempts. */
  get #key() {
    return `${this.#model.attempt?.id}/${this.#model.position}`;
  }

  get #answer() {
    return this.#model.answerAt(this.#model.position);
  }

  /** The response shown: the latest. */
  get #given() {
    return (this.#answer?.again.at(-1) ?? this.#answer)?.response;
  }

  get #isOpen() {
    return !this.#answer || this.#trying === this.#key;
  }

  /** Names what is filled in: before the first answer, in a later try, or as one of them was given. */
  get #draftKey() {
    const answer = this.#answer;
    const state = this.#isOpen ? (answer ? 'again' : 'first') : `given ${answer?.again.length}`;
    return `${this.#key} ${state}`;
  }

  get #draft() {
    return this.#drafts.get(this.#draftKey) ?? this.#firstDraft();
  }

  #firstDraft() {
    const kind = KINDS[this.#question.kind];
    if (this.#isOpen) return kind.start(this.#question);
    const field = (/** @type {number} */ value) => fieldNumber(value, this.#host.locale);
    return kind.restore(this.#question, this.#given, { field });
  }

  /** What the answer shown is worth; undefined while it is asked or may not be told yet. */
  get #assessment() {
    if (this.#isOpen) return undefined;
    const { position } = this.#model;
    return this.#model.latestAgain(position) ?? this.#model.assessmentAt(position) ?? undefined;
  }

  /** @returns {unknown} */
  render() {
    const question = this.#question;
    const host = this.#host;
    const number = (/** @type {number} */ value) => host.number(value);
    const key = this.#draftKey;
    const scene = {
      host,
      question,
      draft: this.#draft,
      onDraft: (/** @type {any} */ draft) => this.#onDraft(key, draft),
      isLocked: !this.#isOpen,
      assessment: this.#assessment,
      problem: this.#problem,
      number,
    };
    // Keyed: fields of another question are other fields.
    return keyed(
      this.#key,
      html`<section part="question" class="question" aria-labelledby="prompt">
        ${renderProgress(host, this.#onMove)}
        <h3 id="prompt" tabindex="-1">
          <span class="visually-hidden">${this.#place()}: </span>${worded(question.prompt)}
        </h3>
        ${this.#renderFigure(number)}
        <form novalidate autocomplete="off" @submit=${this.#onSubmit}>
          ${KINDS[question.kind].render(scene)} ${this.#renderProblem()}
          ${this.#isOpen ? this.#renderAnswering() : nothing}
        </form>
        ${this.#isOpen ? nothing : this.#renderAnswered()}
      </section>`,
    );
  }

  /**
   * @param {(value: number) => string} number
   * @returns {unknown}
   */
  #renderFigure(number) {
    const { figure, kind } = this.#question;
    if (!figure || ANSWERED_IN_FIGURE.includes(kind)) return nothing;
    return renderFigure({ figure, number, id: 'figure', host: this.#host });
  }

  #place() {
    const { position, total } = this.#model;
    return fillTemplate(strings.question.progress, { number: position + 1, total });
  }

  #renderProblem() {
    if (!this.#problem) return nothing;
    return html`<p class="problem" id="problem" role="alert">${this.#problem.text}</p>`;
  }

  #renderAnswering() {
    const isFirst = !this.#answer;
    const { hint, answer, answerOn, firstCounts } = strings.question;
    const goesOn = isFirst && this.#model.settings.feedback === 'end';
    const isShown = this.#hasHint === this.#key;
    const hasHint = this.#host.shows('hint');
    return html`${isFirst ? this.#renderSureness() : html`<p class="note">${firstCounts}</p>`}
      <div class="controls">
        <button class="primary" part="answer">${goesOn ? answerOn : answer}</button>
        ${
          hasHint
            ? html`<button type="button" aria-expanded=${isShown} aria-controls="hint" @click=${this.#onHint}>
                ${hint}
              </button>`
            : nothing
        }
      </div>
      ${
        hasHint
          ? html`<p class="hint-text" id="hint" ?hidden=${!isShown}>
              ${isShown ? worded(this.#question.hint) : nothing}
            </p>`
          : nothing
      }`;
  }

  #renderSureness() {
    if (!this.#host.shows('sure')) return nothing;
    return renderSureness(this.#sure, (sure) => (this.#sure = sure));
  }

  #renderAnswered() {
    const assessment = this.#assessment;
    const { position } = this.#model;
    const isAgain = this.#model.latestAgain(position) !== null;
    const first = (isAgain && this.#model.assessmentAt(position)) || undefined;
    return html`${
        assessment
          ? renderFeedback({ question: this.#question, assessment, first })
          : html`<p class="note" id="verdict" tabindex="-1">${strings.question.saved}</p>`
      }
      <div class="controls">
        <button type="button" class="primary" part="next" @click=${this.#onNext}>
          ${this.#isAllAnswered ? strings.question.results : strings.question.next}
        </button>
        ${
          assessment && !assessment.isRight
            ? html`<button type="button" @click=${this.#onAgain}>${strings.verdict.again}</button>`
            : nothing
        }
      </div>`;
  }

  get #isAllAnswered() {
    return this.#model.attempt?.answers.every(Boolean);
  }

  /**
   * @param {string} key of what was filled in
   * @param {any} draft
   */
  #onDraft(key, draft) {
    // A field of the question before, which is drawn until the next is.
    if (key !== this.#draftKey) return;
    this.#drafts.set(key, draft);
    this.#problem = undefined;
    this.#host.requestUpdate();
  }

  #onHint = () => {
    this.#hasHint = this.#hasHint === this.#key ? '' : this.#key;
    this.#host.requestUpdate();
  };

  /** @param {Event} event */
  #onSubmit = (event) => {
    event.preventDefault();
    if (!this.#isOpen) return;
    const draft = this.#draft;
    const write = (/** @type {number | number[]} */ value) => writeValue(value, this.#host.locale);
    const read = KINDS[this.#question.kind].read(this.#question, draft, write);
    if ('problem' in read) {
      this.#problem = { text: read.problem, field: read.field };
      this.#host.requestUpdate();
      if (read.field) this.#host.focusOn(`#${read.field}`);
      return;
    }
    this.#problem = undefined;
    if (this.#trying === this.#key) {
      this.#trying = '';
      this.#model.answerAgain(read.response);
    } else if (!this.#model.answer(read.response, { sure: this.#sure })) {
      // The time is up, which is said above.
      this.#host.focusOn('.time-warning button');
      return;
    }
    this.#sure = null;
    // 1/2 stays as it was typed; of two tabs the other may have been first.
    const isOurs = JSON.stringify(this.#given) === JSON.stringify(read.response);
    if (isOurs) this.#drafts.set(this.#draftKey, draft);
    const assessment = this.#assessment;
    if (!assessment) {
      this.#onNext();
      return;
    }
    this.#host.announce(saidFeedback(assessment));
    this.#host.focusOn('#verdict');
  };

  #onAgain = () => {
    this.#trying = this.#key;
    this.#drafts.delete(this.#draftKey);
    this.#host.requestUpdate();
    this.#host.focusOn('#prompt');
  };

  #onNext = () => this.#leave(() => this.#model.next());

  /** @param {number} position */
  #onMove = (position) => this.#leave(() => this.#model.goTo(position));

  /** @param {() => void} go to another question or to the results */
  #leave(go) {
    this.#trying = '';
    this.#problem = undefined;
    this.#sure = null;
    go();
    this.#host.focusOn('#prompt, #results');
  }
}
