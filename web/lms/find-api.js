/** Finding a SCORM API: in this window, the windows around it, and those that opened them. */

/** Windows looked at in each direction: a chain that never ends is a mistake of the LMS. */
const MOST_WINDOWS = 500;

/** @typedef {{ parent?: any, opener?: any, [name: string]: any }} WindowLike */

/**
 * @param {WindowLike} start
 * @param {'API' | 'API_1484_11'} name
 * @returns {Record<string, (...args: string[]) => unknown> | null}
 */
export function findApi(start, name) {
  const around = windowsAround(start);
  const openers = around.map((window) => look(window, 'opener')).filter(Boolean);
  for (const window of [...around, ...openers.flatMap(windowsAround)]) {
    const api = look(window, name);
    if (api) return api;
  }
  return null;
}

/** @param {WindowLike} start @returns {WindowLike[]} the nearest first */
function windowsAround(start) {
  const windows = [start];
  while (windows.length < MOST_WINDOWS) {
    const parent = look(windows[windows.length - 1], 'parent');
    if (!parent || windows.includes(parent)) break;
    windows.push(parent);
  }
  return windows;
}

/** A window of another origin throws at most names, yet the one around it may be of ours. @param {WindowLike} window @param {string} name */
function look(window, name) {
  try {
    return window[name] ?? null;
  } catch {
    return null;
  }
}
