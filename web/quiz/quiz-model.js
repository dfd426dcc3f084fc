/**
 * One learner's way through a quiz: what is on show, what was answered, what it was worth. Views call its methods
 * and redraw on 'change'; what is answered is kept at once.
 */
import { memoize } from '../lesson/memoize.js';
import { indexOfQuestion, newAttempt, nextUnanswered, questionKey, reduceAttempt } from './attempt.js';
import { askItems, chooseItems } from './choose-items.js';
import { followUp } from './follow-up.js';
import { atPositionOf, isSameAttempt, mergeAttempts } from './merge-attempts.js';
import { newSeed } from './new-seed.js';
import { ProgressStore } from './progress-store.js';
import { QuestionSet } from './question-set.js';
import { redoPlan } from './redo-plan.js';
import { answerReport, completeReport, startReport } from './reports.js';
import { summarise } from './results.js';
import { DEFAULT_SETTINGS, isSameSettings } from './settings.js';
import { ThinkingClock } from './thinking-clock.js';
import { timeLeft, WARNING } from './time-limit.js';

/** @typedef {import('./attempt.js').Attempt} Attempt */
/** @typedef {import('./attempt.js').AttemptAction} AttemptAction */
/** @typedef {import('./attempt.js').Sureness} Sureness */
/** @typedef {import('./fresh-question.js').Chosen} Chosen */
/** @typedef {import('./types.js').Question} Question */
/** @typedef {import('./types.js').Assessment} Assessment */
/** @typedef {import('./types.js').Response} Response */
/** @typedef {import('./settings.js').Settings} Settings */

/**
 * @fires QuizModel#change after anything changed
 * @fires QuizModel#report a CustomEvent whose detail is { type: 'quiz-start' | 'quiz-answer' | 'quiz-complete' }
 *   with the fields of reports.js; each exactly once
 */
export class QuizModel extends EventTarget {
  #store;
  #now;
  #randomSeed;
  #questions;
  /** @type {Attempt | null} */
  #attempt = null;
  #clock = new ThinkingClock();
  /** When the learner was warned that time is short. @type {number | null} */
  #warnedAt = null;

  /**
   * @param {object} options
   * @param {import('./bank-types.js').Bank} options.bank valid
   * @param {Settings} [options.settings]
   * @param {import('../engine/engine.js').Engine} options.engine
   * @param {string} [options.locale] decides how numbers in texts are written
   * @param {ProgressStore} [options.store] in memory unless told
   * @param {() => number} [options.now] ms since 1970
   * @param {() => string} [options.randomSeed]
   */
  constructor({
    bank,
    settings = DEFAULT_SETTINGS,
    engine,
    locale = 'en',
    store = new ProgressStore(null, bank.title),
    now = Date.now,
    randomSeed = newSeed,
  }) {
    super();
    this.bank = bank;
    this.settings = settings;
    this.#store = store;
    this.#now = now;
    this.#randomSeed = randomSeed;
    this.#questions = new QuestionSet(bank, { engine, locale });
    store.addEventListener('change', () => this.#takeFromOtherTab());
  }

  /** @returns {'idle' | 'running' | 'finished'} */
  get status() {
    if (!this.#attempt) return 'idle';
    return this.#attempt.finishedAt === null ? 'running' : 'finished';
  }

  /** @returns {Readonly<Attempt> | null} */
  get attempt() {
    return this.#attempt;
  }

  /** Ideas that a whole attempt may ask about, in the bank's order. */
  get ideas() {
    const wanted = this.settings.ideas;
    return this.bank.ideas.filter(
      ({ id }) => (!wanted || wanted.includes(id)) && this.bank.items.some((item) => item.idea === id),
    );
  }

  /** How many questions the attempt has; in practice it may grow. 0 without one. */
  get total() {
    return this.#attempt?.questions.length ?? 0;
  }

  /** Index of the question on show; 0 without an attempt. */
  get position() {
    return this.#attempt?.position ?? 0;
  }

  /** The question on show. @returns {Question | null} null without an attempt */
  get question() {
    return this.questionAt(this.position);
  }

  /** @param {number} index @returns {Question | null} null where there is none */
  questionAt(index) {
    const chosen = this.#attempt?.questions[index];
    return chosen ? this.#questions.question(chosen) : null;
  }

  /** @param {number} index */
  answerAt(index) {
    return this.#attempt?.answers[index] ?? null;
  }

  /**
   * What the first answer is worth and why.
   * @param {number} index
   * @returns {Assessment | null} null without an answer, and while explanations wait for the end
   */
  assessmentAt(index) {
    const isWithheld = this.settings.feedback === 'end' && this.status !== 'finished';
    return isWithheld ? null : this.#assessmentAt(index);
  }

  /**
   * The same for the last of the later tries.
   * @param {number} index
   * @returns {Assessment | null} null when there is none
   */
  latestAgain(index) {
    const again = this.answerAt(index)?.again.at(-1);
    const chosen = this.#attempt?.questions[index];
    return again && chosen ? this.#questions.assess(chosen, again.response) : null;
  }

  /** Results of the whole attempts kept: the latest and the best. */
  get latest() {
    return this.#store.latest;
  }

  get best() {
    return this.#store.best;
  }

  /** Whether what is answered outlives the page. */
  get isLasting() {
    return this.#store.isLasting;
  }

  /** @returns {import('./results.js').Results | null} null until the attempt is finished */
  get results() {
    return this.#attempt && this.status === 'finished' ? this.#summarise(this.#attempt) : null;
  }

  /**
   * Begins an attempt; one that is under way is given up.
   * @param {object} [options]
   * @param {string} [options.seed] that of the settings, or else a new one
   * @param {readonly string[]} [options.ideas] ask one question about each of these instead of what the settings say
   * @param {readonly string[]} [options.items] ask these items, one question each, instead
   * @returns {boolean} false when there is nothing to ask; then all stays as it is
   */
  start({ seed = this.settings.seed ?? this.#randomSeed(), ideas, items } = {}) {
    const { numbersOf } = this.#questions;
    const settings = ideas ? { ...this.settings, ideas, count: null } : this.settings;
    const questions = items
      ? askItems(this.bank, items, seed)
      : chooseItems(this.bank, settings, seed, { numbersOf });
    return this.#begin({ seed, questions, isWhole: !ideas && !items });
  }

  /**
   * Begins an attempt on what was missed in this one, with new numbers where the items have any.
   * @param {object} [options]
   * @param {readonly string[]} [options.ideas] these instead of all that were missed
   * @param {readonly string[]} [options.misconceptions] one fresh question about each of these instead
   * @returns {boolean} false when nothing was missed, or before the end
   */
  redo({ ideas, misconceptions } = {}) {
    const { results } = this;
    if (!results) return false;
    const seed = this.#randomSeed();
    const { numbersOf } = this.#questions;
    const questions = redoPlan({ bank: this.bank, results, seed, ideas, misconceptions, numbersOf });
    return this.#begin({ seed, questions, isWhole: false });
  }

  /**
   * Takes up the attempt that was kept, finished or not. One of another bank or other settings, or whose items
   * have been changed since, is not taken up.
   * @returns {boolean} whether there was one
   */
  resume() {
    const attempt = this.#store.current;
    if (!attempt || !this.#isOurs(attempt)) return false;
    this.#show(attempt);
    this.#announce();
    return true;
  }

  /**
   * Answers the question on show. The first answer counts.
   * @param {Response} response as types.js describes it for the question's kind
   * @param {{ sure?: Sureness | null }} [options]
   * @returns {boolean} false when it was not taken: the question has an answer, the attempt is finished or the
   *   time is up
   */
  answer(response, { sure = null } = {}) {
    const attempt = this.#attempt;
    if (!attempt || this.status !== 'running' || this.answerAt(this.position) || this.isTimeUp) return false;
    const index = attempt.position;
    const chosen = attempt.questions[index];
    const assessment = this.#questions.assess(chosen, response);
    const { score, isRight, misconceptions } = assessment;
    const at = this.#now();
    const latency = this.#clock.take(questionKey(chosen), at);
    const given = { response, sure, score, isRight, misconceptions, at, latency };
    const item = this.#questions.item(chosen.item);
    const returns = followUp({ attempt, item, isRight, numbersOf: this.#questions.numbersOf });
    this.#change({ type: 'answer', index, answer: given, returns });
    this.#reportAnswer(chosen, assessment, given, this.answerAt(this.position)?.at === at);
    return true;
  }

  /**
   * Answers the question on show once more, to understand it.
   * @param {Response} response
   * @returns {boolean} false when it was not taken: there is no first answer yet, or its explanation waits for
   *   the end
   */
  answerAgain(response) {
    const attempt = this.#attempt;
    if (!attempt || !this.assessmentAt(attempt.position)) return false;
    const chosen = attempt.questions[attempt.position];
    const assessment = this.#questions.assess(chosen, response);
    const at = this.#now();
    const latency = this.#clock.take(questionKey(chosen), at);
    const again = { response, score: assessment.score, at };
    this.#change({ type: 'answer-again', index: attempt.position, again });
    this.#reportAnswer(chosen, assessment, { response, at, latency, sure: null }, false);
    return true;
  }

  /** Goes to the next question without an answer, at the end to one left out before; finishes after the last. */
  next() {
    if (!this.#attempt || this.status !== 'running') return;
    const next = nextUnanswered(this.#attempt);
    if (next === null) this.finish();
    else this.goTo(next);
  }

  /** @param {number} index one that there is not is ignored */
  goTo(index) {
    if (this.#attempt) this.#change({ type: 'go', position: index, at: this.#now() });
  }

  /** Ends the attempt; what is not answered counts as 0. */
  finish() {
    if (!this.#attempt || this.status !== 'running') return;
    const at = this.#now();
    const finished = this.#change({ type: 'finish', at });
    const results = this.#summarise(finished);
    // Another tab that finished it first has reported it.
    if (finished.finishedAt !== at) return;
    const { score, points, of, passed } = results;
    if (finished.isWhole) {
      const { id, seed } = finished;
      this.#store.addResult({ attempt: id, seed, score, points, of, passed, finishedAt: at });
      this.#announce();
    }
    this.#report('quiz-complete', completeReport(finished, results));
  }

  /** Forgets the attempt; results of finished ones stay. */
  discard() {
    if (!this.#attempt) return;
    this.#store.discard(this.#attempt.id);
    this.#attempt = null;
    this.#announce();
  }

  /** Time left in ms; null without a limit and when the attempt is not running. */
  get timeLeft() {
    return this.#attempt && timeLeft(this.#attempt, this.#now(), this.#warnedAt);
  }

  /** Whether less than a minute is left: the learner is to be warned, and offered extend(). */
  get isTimeShort() {
    const left = this.timeLeft;
    return left !== null && left <= WARNING;
  }

  /** Whether no first answer is taken any more, unless the learner takes more time. */
  get isTimeUp() {
    return this.timeLeft === 0;
  }

  /**
   * To be called every second while a limit runs. From the first call that finds time short the learner counts
   * as warned; the time is never up before that and 20 seconds.
   */
  tick() {
    if (!this.isTimeShort || this.#warnedAt !== null) return;
    this.#warnedAt = this.#now();
    this.#announce();
  }

  /** Takes more time: half of the limit, at least a minute, as often as wanted. */
  extend() {
    if (this.timeLeft === null) return;
    this.#warnedAt = null;
    this.#change({ type: 'extend', at: this.#now() });
  }

  /**
   * @param {{ seed: string, questions: Chosen[], isWhole: boolean }} options
   * @returns {boolean}
   */
  #begin({ seed, questions: chosen, isWhole }) {
    // One bad item never takes down the rest.
    const questions = chosen.filter((question) => this.#questions.fits(question));
    if (questions.length === 0) return false;
    const at = this.#now();
    const id = `${at.toString(36)}-${newSeed()}`;
    const { bank, settings } = this;
    const attempt = newAttempt({ id, bank: bank.title, seed, settings, isWhole, questions, at });
    this.#show(this.#store.save(attempt));
    this.#announce();
    const asked = attempt.questions.map((question) => this.#questions.question(question));
    this.#report('quiz-start', startReport(attempt, asked));
    return true;
  }

  /**
   * Changes the attempt, keeps it and tells; where nothing changes, nothing is told.
   * @param {AttemptAction} action
   * @returns {Attempt} the attempt as it now is
   */
  #change(action) {
    const attempt = /** @type {Attempt} */ (this.#attempt);
    const changed = reduceAttempt(attempt, action);
    if (changed === attempt) return attempt;
    const kept = atPositionOf(changed, this.#store.save(changed));
    this.#show(kept);
    this.#announce();
    return kept;
  }

  /** The other tab's answers are taken over, its position is not. */
  #takeFromOtherTab() {
    const { current } = this.#store;
    const own = this.#attempt;
    if (own && current && isSameAttempt(own, current) && this.#isOurs(current)) {
      this.#show(atPositionOf(own, mergeAttempts(own, current)));
    }
    // The results kept may be others too.
    this.#announce();
  }

  /** @param {Attempt} attempt */
  #show(attempt) {
    if (attempt.id !== this.#attempt?.id) {
      this.#clock = new ThinkingClock();
      this.#warnedAt = null;
    }
    this.#attempt = attempt;
    this.#clock.show(questionKey(attempt.questions[attempt.position]), this.#now());
  }

  /** @param {Attempt} attempt */
  #isOurs({ bank, settings, questions, answers }) {
    return (
      bank === this.bank.title &&
      isSameSettings(settings, this.settings) &&
      questions.every((question, index) => this.#questions.fits(question, answers[index]))
    );
  }

  /** @param {number} index */
  #assessmentAt(index) {
    const answer = this.answerAt(index);
    const chosen = this.#attempt?.questions[index];
    return answer && chosen ? this.#questions.assess(chosen, answer.response) : null;
  }

  #summarise = memoize((/** @type {Attempt} */ attempt) => {
    const questions = attempt.questions.map((chosen) => this.#questions.question(chosen));
    const assessments = attempt.questions.map((_, index) => this.#assessmentAt(index));
    const solutions = attempt.questions.map((chosen) => this.#questions.solution(chosen));
    return summarise({ attempt, bank: this.bank, questions, assessments, solutions });
  });

  /**
   * @param {Chosen} chosen
   * @param {Assessment} assessment
   * @param {Parameters<typeof answerReport>[0]['given']} given
   * @param {boolean} isFirst
   */
  #reportAnswer(chosen, assessment, given, isFirst) {
    const attempt = /** @type {Attempt} */ (this.#attempt);
    const index = indexOfQuestion(attempt, chosen);
    const question = this.#questions.question(chosen);
    this.#report('quiz-answer', answerReport({ attempt, index, question, assessment, given, isFirst }));
  }

  /**
   * @param {'quiz-start' | 'quiz-answer' | 'quiz-complete'} type
   * @param {object} data
   */
  #report(type, data) {
    this.dispatchEvent(new CustomEvent('report', { detail: { type, ...data } }));
  }

  #announce() {
    this.dispatchEvent(new Event('change'));
  }
}
