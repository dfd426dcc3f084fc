/** One right option (choice), any number of them (choices), or the wrong line of a solution (spot-error). */

/** @typedef {{ id: string, text: string, isRight: boolean, because: string, misconception?: string }} KeyOption */
/** @typedef {{ kind: string, options: KeyOption[] }} ChoiceKey options in the order shown */

/** @type {import('./kinds.js').KindRules} */
export const choice = {
  make(item, context) {
    /** @type {KeyOption[]} */
    const options = item.options.map((/** @type {any} */ option, /** @type {number} */ i) => ({
      id: `option-${i + 1}`,
      text: context.text(option.text),
      isRight: context.truth(option.correct),
      because: context.text(option.because),
      ...(option.misconception && { misconception: option.misconception }),
    }));
    const rights = options.filter(({ isRight }) => isRight).length;
    const fits = item.kind === 'choices' ? rights > 0 : rights === 1;
    if (!fits || new Set(options.map(({ text }) => text)).size < options.length) return undefined;
    const keepsOrder = item.kind === 'spot-error' || item.shuffle === false;
    const shown = keepsOrder ? options : context.random.shuffle(options);
    return {
      question: { options: shown.map(({ id, text }) => ({ id, text })) },
      key: { options: shown },
    };
  },

  assess(/** @type {ChoiceKey} */ key, /** @type {string | string[]} */ response) {
    const picked = new Set(Array.isArray(response) ? response : [response]);
    const isPicked = (/** @type {KeyOption} */ { id }) => picked.has(id);
    // In choices an option left unticked is judged too: leaving out a right one is a slip.
    const isSlip = (/** @type {KeyOption} */ option) =>
      key.kind === 'choices' ? isPicked(option) !== option.isRight : isPicked(option) && !option.isRight;
    const explanations = key.options.map((option) => ({
      about: option.text,
      text: option.because,
      isRight: option.isRight,
      isPicked: isPicked(option),
    }));
    return {
      score: score(key.options, isPicked),
      own: written(key.options.filter(isPicked)),
      ...rightAnswer(key),
      explanations: explanations.toSorted((a, b) => Number(b.isPicked) - Number(a.isPicked)),
      misconceptions: unique(key.options.filter(isSlip).flatMap((option) => option.misconception ?? [])),
    };
  },

  solve(/** @type {ChoiceKey} */ key) {
    const rights = key.options.filter(({ isRight }) => isRight);
    return { ...rightAnswer(key), because: rights.map(({ because }) => because).join(' ') };
  },
};

/**
 * Each right tick is worth its share, each wrong one takes as much away; never below 0.
 * @param {KeyOption[]} options
 * @param {(option: KeyOption) => boolean} isPicked
 */
function score(options, isPicked) {
  const rights = options.filter(({ isRight }) => isRight).length;
  const hits = options.filter((option) => option.isRight && isPicked(option)).length;
  const slips = options.filter((option) => !option.isRight && isPicked(option)).length;
  return Math.max(0, hits - slips) / rights;
}

/** @param {ChoiceKey} key */
function rightAnswer({ kind, options }) {
  const rights = options.filter(({ isRight }) => isRight);
  const ids = rights.map(({ id }) => id);
  return { right: written(rights), rightResponse: kind === 'choices' ? ids : ids[0] };
}

/** @param {KeyOption[]} options */
const written = (options) => options.map(({ text }) => text).join('; ');

/** @param {string[]} ids */
const unique = (ids) => [...new Set(ids)];
