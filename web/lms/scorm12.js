/** SCORM 1.2. Its result is "wrong"; score and status are one field each. */
import { clockTime12, timespan12 } from './scorm-times.js';
import { ScormReporter } from './scorm-reporter.js';

/** Later ones replace earlier ones: a lesson once passed stays passed. */
const RANKS = ['failed', 'completed', 'passed'];

/** @type {import('./scorm-reporter.js').Dialect} */
const scorm12 = {
  name: 'SCORM 1.2',
  api: { name: 'API', prefix: 'LMS', finish: 'Finish', alreadyOpen: ['101'] },
  stateLimit: 4096,
  elements: {
    learner: 'cmi.core.student_id',
    mode: 'cmi.core.lesson_mode',
    exit: 'cmi.core.exit',
    location: 'cmi.core.lesson_location',
    sessionTime: 'cmi.core.session_time',
  },
  exitWhenFinished: '',
  timespan: timespan12,

  // An LMS takes a lesson that never says how it stands for completed.
  opening: (api) =>
    ['', 'not attempted'].includes(api.get('cmi.core.lesson_status'))
      ? [['cmi.core.lesson_status', 'incomplete']]
      : [],

  interaction: ({ id, type, given, right }, report) => [
    ['id', id],
    ['objectives.0.id', report.idea],
    ['type', type],
    ['time', clockTime12(report.at)],
    ['correct_responses.0.pattern', right.join(',')],
    ['weighting', report.counts ? '1' : '0'],
    ['student_response', given.join(',')],
    ['result', result(report)],
    ['latency', timespan12(report.latency)],
  ],

  progress: () => [],

  objective: (_api, idea, n) => [
    [`cmi.objectives.${n}.id`, idea.id],
    [`cmi.objectives.${n}.score.min`, '0'],
    [`cmi.objectives.${n}.score.max`, '100'],
    [`cmi.objectives.${n}.score.raw`, percent(idea.points / idea.of)],
    [`cmi.objectives.${n}.status`, 'completed'],
  ],

  result(api, { score, passed }) {
    const status = passed === null ? 'completed' : passed ? 'passed' : 'failed';
    const before = api.get('cmi.core.score.raw');
    const isBest = before === '' || !(Number(before) > Number(percent(score)));
    const isBetter = RANKS.indexOf(status) >= RANKS.indexOf(api.get('cmi.core.lesson_status'));
    return [
      ...(isBest ? scoreOf(score) : []),
      ...(isBetter ? /** @type {[string, string][]} */ ([['cmi.core.lesson_status', status]]) : []),
    ];
  },
};

/** SCORM 1.2, by its API object in this window or those around it. */
export class Scorm12Reporter extends ScormReporter {
  /** @param {ConstructorParameters<typeof ScormReporter>[1]} options */
  constructor(options) {
    super(scorm12, options);
  }
}

/** @param {import('./reporter.js').AnswerReport} report */
function result({ score, correct }) {
  if (correct) return 'correct';
  return score === 0 ? 'wrong' : String(Number(score.toFixed(2)));
}

/** @param {number} score @returns {[string, string][]} */
const scoreOf = (score) => [
  ['cmi.core.score.min', '0'],
  ['cmi.core.score.max', '100'],
  ['cmi.core.score.raw', percent(score)],
];

/** @param {number} share 0 to 1 */
const percent = (share) => String(Number((share * 100).toFixed(2)));
