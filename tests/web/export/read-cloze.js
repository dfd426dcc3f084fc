/** Moodle's reading of {1:NUMERICAL:…}: its published grammar, followed independently of what writes it. */
import { shown } from './read-xml.js';

const FIELD = /\{1:NUMERICAL:(.*?)\}/gsu;
const NUMBER = String.raw`-?(?:[0-9]+[.]?[0-9]*|[.][0-9]+)`;
const ALTERNATIVE = new RegExp(`^(=|%(-?[0-9]+)%)?(?:(${NUMBER})(?::(${NUMBER}))?|(\\*))#(.*)$`, 'su');
/** @type {Record<string, string>} */
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** One layer of entities undone, as Moodle does before it shows a feedback as HTML. @param {string} text */
const undone = (text) =>
  text.replace(/&(?:#(\d+)|(\w+));/gu, (_, code, name) => (code ? String.fromCodePoint(code) : NAMED[name]));

/** @param {string} html of a question's text */
export function readCloze(html) {
  expectNothingElse(html);
  return [...html.matchAll(FIELD)].map(([, inside]) => {
    const answers = inside.split('~').map((written) => {
      const found = ALTERNATIVE.exec(written);
      if (!found) throw new Error(`Moodle could not read "${written}".`);
      const [, mark, percent, number, within, , feedback] = found;
      const fraction = mark === '=' ? 1 : Number(percent ?? 0) / 100;
      return { fraction, number, within: Number(within ?? 0), text: shown(undone(feedback)) };
    });
    return {
      /** @param {number} given */
      judge(given) {
        const hit = answers.find(
          ({ number, within }) => number === undefined || Math.abs(Number(number) - given) <= within + 1e-9,
        );
        if (!hit) throw new Error('No answer is for this number.');
        return hit;
      },
    };
  });
}

/** @param {string} html */
function expectNothingElse(html) {
  if (/[{}]/u.test(html.replace(FIELD, ''))) throw new Error('A brace is left outside of the fields.');
}
