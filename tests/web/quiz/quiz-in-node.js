/** A QuizModel with the real engine, a clock to turn and a list of what it reported. */
import { engineInNode } from '../../../scripts/site/engine-in-node.js';
import { ProgressStore } from '../../../web/quiz/progress-store.js';
import { QuizModel } from '../../../web/quiz/quiz-model.js';
import { DEFAULT_SETTINGS } from '../../../web/quiz/settings.js';
import { FakeStorage } from './fake-storage.js';
import { smallBank } from './small-bank.js';

const engine = await engineInNode();

/** Midnight of 1 May 2026. */
export const START = Date.UTC(2026, 4, 1);

/**
 * @param {Partial<import('../../../web/quiz/settings.js').Settings>} [settings]
 * @param {{ bank?: import('../../../web/quiz/bank-types.js').Bank, storage?: FakeStorage, clock?: { now: number } }} [options]
 */
export function quiz(
  settings = {},
  { bank = smallBank, storage = new FakeStorage(), clock = { now: START } } = {},
) {
  let seeds = 0;
  const store = new ProgressStore(storage, 'test');
  const model = new QuizModel({
    bank,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    engine,
    store,
    now: () => clock.now,
    randomSeed: () => `seed${++seeds}`,
  });
  /** @type {any[]} */
  const reports = [];
  model.addEventListener('report', (event) => reports.push(/** @type {CustomEvent} */ (event).detail));
  let changes = 0;
  model.addEventListener('change', () => changes++);
  return {
    model,
    store,
    storage,
    clock,
    reports,
    /** Reports of one type. @param {string} type */
    told: (type) => reports.filter((report) => report.type === type),
    /** How often 'change' was fired since the last call. */
    changes() {
      const count = changes;
      changes = 0;
      return count;
    },
    /** Answers the question on show. @param {boolean} isRight @param {any} [options] */
    answer(isRight, options) {
      return model.answer(isRight ? rightResponse(model) : wrongResponse(model), options);
    },
  };
}

/** To the question on show, in smallBank. @param {QuizModel} model */
export function rightResponse({ question }) {
  if (question?.kind !== 'choice') return Number(question?.drawn.x);
  return /** @type {string} */ (question.options?.find(({ text }) => text === 'Yes')?.id);
}

/** The one that names a misconception. @param {QuizModel} model */
export function wrongResponse({ question }) {
  if (question?.kind !== 'choice') return Number(question?.drawn.x) + 1;
  return /** @type {string} */ (question.options?.find(({ text }) => text === 'No')?.id);
}
