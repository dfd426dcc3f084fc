/**
 * The time limit of an attempt, if its teacher set one (WCAG 2.2.1): the learner is warned at least 20 seconds
 * before it ends and can take more time as often as they like. When it is up nothing is lost; no first answer
 * is taken any more until they take more time.
 */

/** @typedef {import('./attempt.js').Attempt} Attempt */

const MINUTE = 60_000;
/** How long before the end the learner is warned, in ms. */
export const WARNING = MINUTE;
/** What is left at least after the warning, in ms, even if the computer slept through the end. */
export const LEAST_AFTER_WARNING = 20_000;

/**
 * @param {import('./settings.js').Settings} settings
 * @param {number} startedAt ms since 1970
 * @returns {number | null} when the time is up, ms since 1970; null without a limit
 */
export const firstEnd = ({ minutes }, startedAt) => (minutes === null ? null : startedAt + minutes * MINUTE);

/**
 * When the time is up once the learner takes more: half of the limit, at least a minute, on top of what is left.
 * @param {Attempt} attempt with a limit
 * @param {number} at ms since 1970
 */
export function laterEnd({ settings, endsAt }, at) {
  const more = Math.max(MINUTE, (Number(settings.minutes) * MINUTE) / 2);
  return Math.max(Number(endsAt), at) + more;
}

/**
 * @param {Attempt} attempt
 * @param {number} now ms since 1970
 * @param {number | null} warnedAt when the learner was warned of this end; null: not yet
 * @returns {number | null} ms, 0 when the time is up; null without a limit and after the end of the attempt
 */
export function timeLeft({ endsAt, finishedAt }, now, warnedAt) {
  if (endsAt === null || finishedAt !== null) return null;
  return Math.max(0, endsAt - now, (warnedAt ?? now) + LEAST_AFTER_WARNING - now);
}
