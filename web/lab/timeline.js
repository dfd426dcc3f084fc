/** What the reader changed and from which point on. Pure: every function gives a new list, ordered by point. */

/** @typedef {import('./types.js').LabEvent} LabEvent */

/**
 * The list after a change: what was to come after its point is dropped, and what it overrules at its own point.
 *
 * @param {readonly LabEvent[]} events
 * @param {LabEvent} event
 * @returns {LabEvent[]}
 */
export function withEvent(events, event) {
  return [...events.filter((each) => each.point <= event.point && !isOverruled(each, event)), event];
}

/** @param {LabEvent} older @param {LabEvent} newer */
function isOverruled(older, newer) {
  if (older.point !== newer.point) return false;
  if (older.kind === 'learning-rate' || newer.kind === 'learning-rate') return older.kind === newer.kind;
  return older.contestant === newer.contestant && older.layer === newer.layer && older.unit === newer.unit;
}

/**
 * The learning rate in use from a point on.
 *
 * @param {readonly LabEvent[]} events
 * @param {number} point
 * @param {number} initial
 */
export function rateAt(events, point, initial) {
  return events.reduce(
    (rate, event) => (event.kind === 'learning-rate' && event.point <= point ? event.rate : rate),
    initial,
  );
}

/**
 * Whether a unit is killed from a point on.
 *
 * @param {readonly LabEvent[]} events
 * @param {number} point
 * @param {{ contestant: number, layer: number, unit: number }} place
 */
export function isKilledAt(events, point, { contestant, layer, unit }) {
  return events.reduce((isKilled, event) => {
    if (event.kind === 'learning-rate' || event.point > point) return isKilled;
    const isSame = event.contestant === contestant && event.layer === layer && event.unit === unit;
    return isSame ? event.kind === 'kill' : isKilled;
  }, false);
}
