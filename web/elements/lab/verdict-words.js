/** What a run shows, in sentences: from the facts of lab/verdict.js. No DOM. */
import { labStrings } from '../../content/en/strings-lab.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { NO_DIFFERENCE, isPredicted, SKIPPED } from './prediction.js';

/** @typedef {import('../../lab/verdict.js').Verdict} Verdict */

const words = labStrings.verdict;

/**
 * @typedef {object} Race what the facts are about
 * @property {Verdict} verdict
 * @property {readonly { id: string }[]} functions of the experiment
 * @property {string} prediction id of a function, NO_DIFFERENCE, SKIPPED or ''
 * @property {(id: string) => string} nameOf
 * @property {(value: number) => string} share how shares are written
 */

/** @param {Race} race @returns {string} with *what matters* between asterisks */
export function verdictText({ verdict, functions, nameOf, share }) {
  const { kind, leader, group, behind, diverged } = verdict;
  const nameAt = (/** @type {number} */ index) => nameOf(functions[index].id);
  const listed = (/** @type {readonly number[]} */ indexes) =>
    indexes
      .map((index) => {
        const mean = verdict.functions.find(({ functionIndex }) => functionIndex === index)?.mean ?? NaN;
        return fillTemplate(words.item, { name: nameAt(index), accuracy: share(mean) });
      })
      .join(labStrings.listJoin);
  const best = verdict.functions.find(({ functionIndex }) => functionIndex === leader);
  const sentence = fillTemplate(words.kinds[kind], {
    leader: leader === null ? '' : nameAt(leader),
    accuracy: share(best?.mean ?? NaN),
    group: listed(group),
    behind: listed(behind),
    seeds: verdict.seeds,
    all: listed([...group, ...behind]),
    apart: apartText(verdict, nameAt),
  });
  if (diverged.length === 0) return sentence;
  const lost = diverged.map(nameAt).join(labStrings.listJoin);
  return `${sentence} ${fillTemplate(words.diverged, { list: lost })}`;
}

/**
 * Who is ahead of whom, the better ones first.
 * @param {Verdict} verdict
 * @param {(index: number) => string} nameAt
 */
function apartText({ functions, pairs }, nameAt) {
  const sentences = functions.flatMap(({ functionIndex }) => {
    const worse = pairs.filter(({ kind, first }) => kind === 'ahead' && first === functionIndex);
    if (worse.length === 0) return [];
    const list = worse.map(({ second }) => nameAt(second)).join(labStrings.listJoin);
    return [fillTemplate(words.apart, { name: nameAt(functionIndex), list })];
  });
  return sentences.join(words.apartJoin);
}

/**
 * What became of the learner's prediction.
 * @param {Race} race
 * @returns {string} '' where none was made
 */
export function predictionText({ verdict, functions, prediction, nameOf }) {
  if (prediction === SKIPPED || !isPredicted(prediction, functions)) return '';
  const index = functions.findIndex(({ id }) => id === prediction);
  const name = prediction === NO_DIFFERENCE ? words.noDifference : nameOf(prediction);
  return fillTemplate(words.prediction[outcome(verdict, index)], { prediction: name });
}

/**
 * @param {Verdict} verdict
 * @param {number} index of the function that was predicted to be ahead; -1: none would be
 * @returns {keyof typeof words.prediction}
 */
function outcome({ kind, leader, group }, index) {
  const isNone = index < 0;
  if (kind === 'one-ahead') return leader === index ? 'right' : 'other';
  if (kind === 'group-ahead') return isNone ? 'partly' : group.includes(index) ? 'among' : 'other';
  if (kind === 'some-apart') return leader === index ? 'highest' : group.includes(index) ? 'noLead' : 'other';
  if (kind === 'no-difference') return isNone ? 'right' : leader === index ? 'highest' : 'noLead';
  return 'untold';
}
