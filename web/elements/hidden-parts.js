import { strings } from '../content/en/strings.js';
import { fillTemplate } from '../lesson/fill-template.js';

/**
 * Reads the names of parts to leave out.
 * @param {string | null} text with spaces or commas between
 * @param {readonly string[]} accepted
 * @returns {{ names: string[], problems: string[] }} what is no such part is named in a sentence
 */
export function hiddenParts(text, accepted) {
  const found = [...new Set((text ?? '').split(/[\s,]+/u).filter(Boolean))];
  const problems = found
    .filter((name) => !accepted.includes(name))
    .map((name) => fillTemplate(strings.hide, { found: name, accepted: accepted.join(strings.listJoin) }));
  return { names: found.filter((name) => accepted.includes(name)), problems };
}
