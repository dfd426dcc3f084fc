/**
 * A copy of some data with other words: an overlay has the shape of the data and holds nothing but texts that take
 * the place of the data's own. Where it holds {}, null or nothing, the data stays.
 * @template Data
 * @param {Data} data JSON
 * @param {any} overlay JSON: lists by index
 * @returns {Data}
 */
export function mergeWords(data, overlay) {
  if (overlay === null || overlay === undefined) return data;
  if (Array.isArray(data)) return /** @type {any} */ (data.map((one, i) => mergeWords(one, overlay[i])));
  if (typeof data !== 'object' || data === null) return overlay;
  const merged = Object.entries(data).map(([key, value]) => [key, mergeWords(value, overlay[key])]);
  return Object.fromEntries(merged);
}

/**
 * One idea's part of the question bank in another language. Its overlay names misconceptions and items by their ids,
 * so that it need not follow their order.
 * @param {any} part web/content/en/quiz/<idea>.json
 * @param {any} overlay web/content/<language>/quiz/<idea>.json
 */
export function mergeBankPart(part, overlay) {
  const named = (/** @type {any[]} */ list, /** @type {any} */ words) =>
    list.map((one) => mergeWords(one, words?.[one.id]));
  return {
    ...part,
    idea: mergeWords(part.idea, overlay.idea),
    misconceptions: named(part.misconceptions, overlay.misconceptions),
    items: named(part.items, overlay.items),
  };
}

/**
 * The engine's descriptions with the names and sentences of another language.
 * @param {any[]} descriptions
 * @param {Record<string, any>} words web/content/<language>/functions.json: by the function's id, parameters by theirs
 */
export function mergeDescriptions(descriptions, words) {
  return descriptions.map((description) => {
    const { parameters = {}, ...own } = words[description.id] ?? {};
    const named = description.parameters.map((/** @type {any} */ one) => mergeWords(one, parameters[one.id]));
    return { ...mergeWords(description, own), parameters: named };
  });
}
