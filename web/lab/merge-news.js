/** @typedef {import('./types.js').Snapshot} Snapshot */

/**
 * A snapshot with what the worker has told. Curves without news stay the same objects.
 *
 * @param {Snapshot} snapshot
 * @param {import('./types.js').News} news
 * @returns {Snapshot}
 */
export function mergeNews(snapshot, { curves, ...rest }) {
  const newsOf = new Map(curves.map((curve) => [curve.contestant, curve]));
  const contestants = snapshot.contestants.map((contestant, index) => {
    const news = newsOf.get(index);
    if (!news) return contestant;
    const measurements = [...contestant.measurements.slice(0, news.from), ...news.measurements];
    return { ...contestant, measurements, diverged: news.diverged };
  });
  return { ...snapshot, ...rest, contestants };
}
