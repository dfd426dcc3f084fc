/** Put steps in order. */

/** @typedef {{ id: string, text: string, because: string }} Step */
/** @typedef {{ step: string, before: string, because: string, misconception: string }} Slip */
/** @typedef {{ steps: Step[], slips: Slip[], because: string }} OrderKey steps in the right order */

/** @type {import('./kinds.js').KindRules} */
export const order = {
  make(item, context) {
    /** @type {Step[]} */
    const steps = item.steps.map((/** @type {any} */ step, /** @type {number} */ i) => ({
      id: `step-${i + 1}`,
      text: context.text(step.text),
      because: context.text(step.because),
    }));
    if (new Set(steps.map(({ text }) => text)).size < steps.length) return undefined;
    const shown = shuffled(steps, context.random);
    return {
      question: { steps: shown.map(({ id, text }) => ({ id, text })) },
      key: {
        steps,
        slips: item.slips.map((/** @type {any} */ slip) => ({
          step: steps[slip.step].id,
          before: steps[slip.before].id,
          because: context.text(slip.because),
          misconception: slip.misconception,
        })),
        because: context.text(item.because),
      },
    };
  },

  assess(/** @type {OrderKey} */ key, /** @type {string[]} */ response) {
    const isInPlace = (/** @type {Step} */ step, /** @type {number} */ i) => response[i] === step.id;
    const placed = key.steps.filter(isInPlace).length;
    const isRight = placed === key.steps.length;
    const slips = key.slips.filter(({ step, before }) => response.indexOf(step) < response.indexOf(before));
    const reasons = slips.length > 0 ? slips.map(({ because }) => because) : [key.because];
    const whole = reasons.map((text) => ({ about: '', text, isRight, isPicked: true }));
    const steps = key.steps.map((step, i) => ({
      about: step.text,
      text: step.because,
      isRight: isInPlace(step, i),
      isPicked: true,
    }));
    return {
      score: placed / key.steps.length,
      own: written(response.map((id) => /** @type {Step} */ (key.steps.find((step) => step.id === id)))),
      ...rightAnswer(key),
      explanations: [...whole, ...steps],
      misconceptions: [...new Set(slips.map(({ misconception }) => misconception))],
    };
  },

  solve: (/** @type {OrderKey} */ key) => ({ ...rightAnswer(key), because: key.because }),
};

/**
 * In an order that is not already right.
 * @param {Step[]} steps
 * @param {import('../random.js').Random} random
 */
function shuffled(steps, random) {
  const shown = random.shuffle(steps);
  const isRight = shown.every((step, i) => step === steps[i]);
  return isRight ? [...shown.slice(1), shown[0]] : shown;
}

/** @param {Step[]} steps */
const written = (steps) => steps.map(({ text }, i) => `${i + 1}. ${text}`).join(' ');

/** @param {OrderKey} key */
const rightAnswer = ({ steps }) => ({ right: written(steps), rightResponse: steps.map(({ id }) => id) });
