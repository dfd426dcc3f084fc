/**
 * What stands between a quiz and whatever keeps its scores: SCORM 1.2, SCORM 2004, cmi5 or the page around a
 * frame. The quiz knows none of them; connect.js listens to its events, delivery.js retries.
 *
 * Every method of a Reporter but close() gives a promise that is kept once the other side has confirmed, and
 * broken with a ReportError if it has refused. The same report may be handed over again with the same
 * `moment.id`: it is then recorded once.
 *
 * @typedef {object} Kept what the other side knows when the quiz opens
 * @property {string} learner id; '' where there is none
 * @property {string | null} state as it was last handed over; '' for none; null where states are not kept, so that
 *   the browser's own is the better one
 * @property {boolean} records false when a finished attempt is only looked at: then nothing is to be sent
 *
 * @typedef {object} Moment where the learner is when something is reported
 * @property {string} id of the report
 * @property {string} state the attempt as text, at most `stateLimit` characters; to be kept as it is
 * @property {string} seed of the attempt
 * @property {number} number of the question on show, from 1
 * @property {number} answered how many of the questions that count
 * @property {number} total how many count
 *
 * @typedef {object} Reporter
 * @property {string} name for the learner, such as "SCORM 1.2"
 * @property {number} stateLimit characters
 * @property {() => Promise<Kept>} open finds the other side; may be called again after a failure and after close()
 * @property {(report: StartReport, moment: Moment) => Promise<void>} start
 * @property {(report: AnswerReport, moment: Moment) => Promise<void>} answer
 * @property {(moment: Moment) => Promise<void>} progress the learner has moved, nothing was answered
 * @property {(report: CompleteReport, moment: Moment) => Promise<void>} complete
 * @property {() => void} close on pagehide: says goodbye and sends nothing else; never throws
 *
 * @typedef {import('../quiz/reports.js').StartReport} StartReport
 * @typedef {import('../quiz/reports.js').AnswerReport} AnswerReport
 * @typedef {import('../quiz/reports.js').CompleteReport} CompleteReport
 */

/** The other side is not there, refuses, or does not answer. */
export class ReportError extends Error {
  name = 'ReportError';

  /**
   * @param {string} message for whoever looks after the course
   * @param {{ code?: string, cause?: unknown }} [options] code: the other side's own
   */
  constructor(message, { code = '', cause } = {}) {
    super(message, { cause });
    this.code = code;
  }
}
