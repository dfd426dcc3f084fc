import { html, nothing } from 'lit';
import { sharedEngine } from '../engine/shared-engine.js';
import { EngineError } from '../engine/engine-error.js';
import { fillTemplate } from '../lesson/fill-template.js';
import { pluralForm } from '../lesson/plural-form.js';
import { ProgressStore } from '../quiz/progress-store.js';
import { QuizModel } from '../quiz/quiz-model.js';
import { readSettings } from '../quiz/settings.js';
import { quizStrings as strings } from '../content/en/strings-quiz.js';
import { answerStyles } from './quiz/answer-styles.js';
import { figureStyles } from './quiz/figure-styles.js';
import { LaterReview } from './quiz/later-review.js';
import { loadBank } from './quiz/load-bank.js';
import { QuestionView } from './quiz/question-view.js';
import { quizStyles } from './quiz/quiz-styles.js';
import { ResultsScreen } from './quiz/results-screen.js';
import { resultsStyles } from './quiz/results-styles.js';
import { renderStart } from './quiz/start-view.js';
import { TimeLimit } from './quiz/time-limit.js';
import { OpenForPrint } from './open-for-print.js';
import { SpeakingElement } from './speaking-element.js';

const SETTINGS = ['count', 'seed', 'ideas', 'order', 'mode', 'pass', 'feedback', 'minutes'];

/**
 * <relu-quiz>: questions about ReLU with fresh numbers, computed by the engine, each answer explained. What was
 * answered stays in this browser and survives a reload.
 *
 * All attributes may be left out; a change holds from the next attempt on. Numbers are written as the nearest `lang`
 * has them. The events bubble and are composed; their `detail` is plain data.
 *
 * @tag relu-quiz
 * @attr {string} [src] - address of a question bank (docs/quiz-format.md), or `#id` of a
 *   <script type="application/json"> in the page that holds one; without it the lesson's own is asked
 * @attr {number} [count] - how many questions; without it one about each idea
 * @attr {string} [seed] - any text, which fixes questions and numbers; without it they are drawn anew each time
 * @attr {string} [ideas] - ids of the ideas to ask about, with spaces between; without it all of the bank's
 * @attr {'drawn' | 'bank'} [order=drawn] - from the seed, or as the bank has them
 * @attr {'graded' | 'self-check' | 'practice'} [mode=graded] - in practice what was missed comes back until it is
 *   mastered
 * @attr {number} [pass] - percent needed to pass; without it nobody passes or fails
 * @attr {'each' | 'end'} [feedback=each] - when answers are explained
 * @attr {number} [minutes] - a time limit, which the learner is warned of and can extend
 * @attr {string} [hide] - parts to leave out, from now on, with spaces between: `hint`, `sure`, `take`, `review`
 * @fires {CustomEvent<StartReport>} quiz-start - an attempt has begun: { attempt, seed, settings,
 *   items: [{ item, seed, idea, kind }] }
 * @fires {CustomEvent<AnswerReport>} quiz-answer - a question was answered: { attempt, index, item, seed, idea, kind,
 *   parameters, prompt, response, rightResponse, own, right, correct, score, sure, at, latency, counts,
 *   misconceptions }; `counts` is false for later tries, which never change the score
 * @fires {CustomEvent<CompleteReport>} quiz-complete - all is answered or the learner has ended it: { attempt, seed,
 *   score, points, of, passed, ideas: [{ id, points, of }], startedAt, finishedAt, duration, answers }
 * @slot - what is shown where there are no questions to ask
 * @csspart panel - the box around everything
 * @csspart start - what is said before the first question
 * @csspart question - a question with its answer and explanation
 * @csspart figure - the drawing of a question, to read from or to answer in
 * @csspart answer - the button that hands an answer in
 * @csspart next - the button that leads to the next question
 * @csspart feedback - the verdict and the explanations
 * @csspart results - what is said after the last question
 */
export class ReluQuiz extends SpeakingElement {
  static styles = [...SpeakingElement.styles, figureStyles, quizStyles, answerStyles, resultsStyles];

  static hideable = ['hint', 'sure', 'take', 'review'];

  static get observedAttributes() {
    return [...super.observedAttributes, 'src', ...SETTINGS];
  }

  /** @type {QuizModel | undefined} */
  #model;
  /** @type {ProgressStore | undefined} */
  #store;
  /** @type {import('../engine/engine.js').Engine | undefined} */
  #engine;
  /** @type {import('../quiz/bank-types.js').Bank | undefined} */
  #bank;
  #failure = '';
  /** @type {string[]} */
  #bankProblems = [];
  /** @type {string[]} */
  #settingProblems = [];
  /** Whether the screen before the first question is shown. */
  #isAtStart = true;
  /** The screen on which it was said that nothing is kept: once is enough. */
  #toldNotKept = '';
  /** The load under way: an older one that ends later is ignored. */
  #loading = Symbol('not loaded');
  #hasLoaded = false;
  #sayReady = () => {};
  /**
   * Kept when there are questions to ask, and with them the model.
   * @type {Promise<void>}
   */
  ready = new Promise((resolve) => (this.#sayReady = resolve));
  #question = new QuestionView(this);
  /** What is due another day. */
  review = new LaterReview(this);
  #results = new ResultsScreen(this, this.review);
  #time = new TimeLimit(this);

  constructor() {
    super();
    this.addController(new OpenForPrint(() => this.renderRoot, '.feedback details, details.item'));
  }

  /** The attempt shown. Throws until bank and engine are there: see `isReady`. */
  get model() {
    if (!this.#model)
      throw new Error('A <relu-quiz> has a model once its questions and the engine are loaded.');
    return this.#model;
  }

  /** The questions asked from. */
  get bank() {
    return /** @type {import('../quiz/bank-types.js').Bank} */ (this.#bank);
  }

  /** Whether there are questions to ask. */
  get isReady() {
    return this.#model !== undefined;
  }

  connectedCallback() {
    super.connectedCallback();
    if (!this.#hasLoaded) this.#load();
    addEventListener('storage', this.#onStorage);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('storage', this.#onStorage);
  }

  /** Another tab may be at the same quiz. */
  #onStorage = (/** @type {StorageEvent} */ event) => this.#store?.receive(event);

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    super.attributeChangedCallback(name, before, now);
    if (!this.#hasLoaded || before === now) return;
    if (name === 'src') this.#load();
    else if (this.#model?.status === 'idle') this.#setUp();
  }

  async #load() {
    this.#hasLoaded = true;
    const loading = (this.#loading = Symbol('load'));
    this.#forget();
    try {
      this.#engine = await sharedEngine();
      const loaded = await loadBank(this.getAttribute('src'), this.#engine);
      if (loading !== this.#loading) return;
      this.#bank = loaded.bank;
      this.#bankProblems = loaded.problems;
      this.#failure = loaded.failure;
      if (loaded.bank) this.#setUp();
    } catch (error) {
      if (loading !== this.#loading) return;
      const isEngine = error instanceof EngineError;
      this.#failure = isEngine
        ? strings.unavailable
        : fillTemplate(strings.bankMissing, { why: error instanceof Error ? error.message : String(error) });
      if (!isEngine) reportError(error);
    } finally {
      this.requestUpdate();
    }
  }

  /** Nothing of another bank may stay. */
  #forget() {
    this.#model = undefined;
    this.#bank = undefined;
    this.review.forget();
    this.#failure = '';
    this.#bankProblems = [];
    this.requestUpdate();
  }

  /** A quiz with the settings of the attributes, and the attempt that was left, if any. */
  #setUp() {
    const attributes = Object.fromEntries(SETTINGS.map((name) => [name, this.getAttribute(name)]));
    const { settings, problems } = readSettings(attributes, this.bank);
    this.#settingProblems = problems;
    // Denied storage throws at the mere mention.
    this.#store = new ProgressStore(() => localStorage, this.#scope());
    this.#store.addEventListener('not-lasting', () => this.requestUpdate());
    this.#model = new QuizModel({
      bank: this.bank,
      settings,
      engine: /** @type {import('../engine/engine.js').Engine} */ (this.#engine),
      locale: this.locale,
      store: this.#store,
    });
    this.#model.addEventListener('change', () => this.requestUpdate());
    this.#model.addEventListener('report', (event) =>
      this.#report(/** @type {CustomEvent} */ (event).detail),
    );
    this.#model.resume();
    if (this.#model.latest || this.#model.status === 'finished') this.review.load();
    this.#isAtStart = true;
    this.requestUpdate();
    this.#sayReady();
  }

  /** Quizzes that differ in place or in what they ask keep their progress apart. */
  #scope() {
    const asked = ['src', ...SETTINGS].map((name) => this.getAttribute(name) ?? '');
    return [location.pathname, this.id, ...asked].join('|');
  }

  /** @param {{ type: string }} report */
  #report({ type, ...detail }) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
    if (type === 'quiz-complete') this.review.rate();
  }

  /**
   * Shows an attempt that was kept elsewhere instead of its own, joined if it is the same one. To be called once
   * the element is ready.
   * @param {import('../quiz/attempt.js').Attempt | null} attempt null forgets its own
   * @returns {boolean} false, and nothing changes, where the attempt asks other questions than the quiz does now
   */
  takeUp(attempt) {
    const store = /** @type {ProgressStore} */ (this.#store);
    const own = store.current;
    if (own && own.id !== attempt?.id) store.discard(own.id);
    if (attempt) store.save(attempt);
    else this.model.discard();
    const isTaken = !attempt || this.model.resume();
    if (attempt && !isTaken) {
      store.discard(attempt.id);
      if (own) store.save(own);
    }
    this.#isAtStart = true;
    this.requestUpdate();
    return isTaken;
  }

  /** Begins an attempt as the attributes now say; one that was left is given up. */
  startNew() {
    if (this.model.status !== 'idle') {
      this.model.discard();
      this.#setUp();
    }
    this.begin((model) => model.start());
  }

  /**
   * Shows the first question of an attempt.
   * @param {(model: QuizModel) => boolean} start begins it; false when there is nothing to ask
   */
  begin(start) {
    if (!start(this.model)) return;
    this.#isAtStart = false;
    this.focusOn('#prompt');
  }

  /** Goes on with the attempt that was left. */
  goOn() {
    this.#isAtStart = false;
    this.requestUpdate();
    this.focusOn(this.model.status === 'finished' ? '#results' : '#prompt');
  }

  /** Ends the attempt; what was not answered counts as not right. */
  showResults() {
    this.#isAtStart = false;
    this.model.finish();
    this.focusOn('#results');
  }

  /**
   * Moves the keyboard to a part of the element once it is drawn.
   * @param {string} selector
   */
  async focusOn(selector) {
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(selector))?.focus();
  }

  render() {
    const isWaiting = !this.#model && !this.#failure;
    return html`<div class="boundary">
      <div part="panel" class="panel">
        ${isWaiting ? html`<p class="waiting" role="status">${strings.loading}</p>` : nothing}
        ${
          this.#failure
            ? // What the page wrote inside the element: the lesson has its questions there, to be read.
              html`<p role="status">${this.#failure}</p>
                <slot></slot>`
            : nothing
        }
        ${this.#renderProblems()} ${this.#model ? this.#renderScreen() : nothing}
      </div>
      ${this.renderLiveRegion()}
    </div>`;
  }

  /** Mistakes of whoever wrote the page or the bank, where the learner begins. */
  #renderProblems() {
    if (!this.#isAtStart) return nothing;
    const problems = this.#bankProblems;
    const summary = pluralForm(strings.bankProblems, problems.length);
    const settings = [...this.#settingProblems, ...this.hiddenProblems];
    return html`${settings.map((problem) => html`<p class="problem">${problem}</p>`)}
    ${
      problems.length > 0
        ? html`<details class="bank-problems">
            <summary>${fillTemplate(summary, { count: problems.length })}</summary>
            <p>${this.#model ? strings.bankRest : nothing}</p>
            <ul>
              ${problems.map((problem) => html`<li>${problem}</li>`)}
            </ul>
          </details>`
        : nothing
    }`;
  }

  #renderScreen() {
    const { status, position } = this.model;
    const isStart = this.#isAtStart || status === 'idle';
    const name = isStart ? 'start' : status === 'running' ? `question ${position}` : status;
    const screen = isStart
      ? renderStart(this)
      : (name === 'finished' ? this.#results : this.#question).render();
    return html`${status === 'running' ? this.#time.render() : nothing} ${screen} ${this.#renderNotKept(name)}`;
  }

  /** @param {string} screen */
  #renderNotKept(screen) {
    if (this.model.isLasting) return nothing;
    this.#toldNotKept ||= screen;
    return this.#toldNotKept === screen ? html`<p class="note">${strings.notKept}</p>` : nothing;
  }
}
