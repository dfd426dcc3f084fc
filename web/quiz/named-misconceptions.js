/**
 * The misconceptions that an item's answers name.
 * @param {import('./bank-types.js').Item} item
 * @returns {string[]} ids, each once
 */
export function namedMisconceptions(item) {
  const answers = [item.options, item.wrong, item.table?.wrong, item.slips];
  const ids = answers.flatMap((list) => list ?? []).flatMap(({ misconception }) => misconception ?? []);
  return [...new Set(ids)];
}
