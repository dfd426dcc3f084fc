/**
 * Finds the version in what a tool prints about itself.
 * @param {string} text such as "cmake version 3.25.1" or "v20.11.0"
 * @returns {string | undefined} the first run of at least two numbers joined by points, without any
 *   suffix ("12.2.0" of "12.2.0-14+deb12u1"); undefined when there is none
 */
export function parseVersion(text) {
  return text.match(/\d+(?:\.\d+)+/)?.[0];
}

/**
 * Orders two versions by their numbers; missing numbers count as 0, so 3.25 equals 3.25.0.
 * @param {string} a digits and points only
 * @param {string} b
 * @returns {number} negative when a is older, 0 when they are equal, positive when a is newer
 */
export function compareVersions(a, b) {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let i = 0; i < Math.max(left.length, right.length); ++i) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * @param {string | undefined} found a version, or undefined when it is not known
 * @param {string} minimum
 * @returns {boolean} false for an unknown version: what can't be told is not trusted
 */
export function isAtLeast(found, minimum) {
  return found !== undefined && compareVersions(found, minimum) >= 0;
}
