/** SCORM 2004, 4th edition. Completion and success are apart; times and lists have forms of their own. */
import { timespan2004, timestamp2004 } from './scorm-times.js';
import { ScormReporter } from './scorm-reporter.js';

const LONGEST_DESCRIPTION = 250;

/** @type {import('./scorm-reporter.js').Dialect} */
const scorm2004 = {
  name: 'SCORM 2004',
  api: { name: 'API_1484_11', prefix: '', finish: 'Terminate', alreadyOpen: ['103'] },
  stateLimit: 64_000,
  elements: {
    learner: 'cmi.learner_id',
    mode: 'cmi.mode',
    exit: 'cmi.exit',
    location: 'cmi.location',
    sessionTime: 'cmi.session_time',
  },
  exitWhenFinished: 'normal',
  timespan: timespan2004,

  opening: (api) =>
    ['', 'unknown', 'not attempted'].includes(api.get('cmi.completion_status'))
      ? [['cmi.completion_status', 'incomplete']]
      : [],

  interaction: ({ id, type, given, right }, report) => [
    ['id', id],
    ['type', type],
    ['objectives.0.id', report.idea],
    ['timestamp', timestamp2004(report.at)],
    ['correct_responses.0.pattern', pattern(type, right)],
    ['weighting', report.counts ? '1' : '0'],
    ['learner_response', given.join('[,]')],
    ['result', result(report)],
    ['latency', timespan2004(report.latency)],
    ['description', report.prompt.slice(0, LONGEST_DESCRIPTION)],
  ],

  progress: ({ answered, total }) => [['cmi.progress_measure', decimal(total === 0 ? 0 : answered / total)]],

  objective: (_api, idea, n) => [
    [`cmi.objectives.${n}.id`, idea.id],
    ...scoreOf(`cmi.objectives.${n}`, idea.points / idea.of),
    [`cmi.objectives.${n}.completion_status`, 'completed'],
  ],

  result(api, { score, passed }) {
    const before = api.get('cmi.score.scaled');
    const isBest = before === '' || !(Number(before) > Number(decimal(score)));
    const keepsSuccess = passed === null || (!passed && api.get('cmi.success_status') === 'passed');
    return [
      ...(isBest ? scoreOf('cmi', score) : []),
      ...(keepsSuccess
        ? []
        : /** @type {[string, string][]} */ ([['cmi.success_status', passed ? 'passed' : 'failed']])),
      ['cmi.completion_status', 'completed'],
    ];
  },
};

/** SCORM 2004, by its API object in this window or those around it. */
export class Scorm2004Reporter extends ScormReporter {
  /** @param {ConstructorParameters<typeof ScormReporter>[1]} options */
  constructor(options) {
    super(scorm2004, options);
  }
}

/** @param {string} type @param {string[]} right */
const pattern = (type, right) => (type === 'numeric' ? `${right[0]}[:]${right[0]}` : right.join('[,]'));

/** @param {import('./reporter.js').AnswerReport} report */
function result({ score, correct }) {
  if (correct) return 'correct';
  return score === 0 ? 'incorrect' : decimal(score);
}

/** @param {string} element @param {number} share 0 to 1 @returns {[string, string][]} */
const scoreOf = (element, share) => [
  [`${element}.score.scaled`, decimal(share)],
  [`${element}.score.min`, '0'],
  [`${element}.score.max`, '100'],
  [`${element}.score.raw`, String(Number((share * 100).toFixed(2)))],
];

/** With at most 7 decimals, never as 1e-7. @param {number} share 0 to 1 */
const decimal = (share) => String(Number(share.toFixed(4)));
