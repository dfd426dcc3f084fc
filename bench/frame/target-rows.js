import { TARGETS } from '../targets.js';

/** @typedef {import('./section.js').MeasuredTarget} MeasuredTarget */

/**
 * The targets of a section as a table.
 *
 * @param {readonly MeasuredTarget[]} measured
 * @param {Readonly<Record<string, import('../targets.js').Target>>} [targets]
 * @returns {import('./section.js').Table}
 * @throws {RangeError} for a target that bench/targets.js does not have
 */
export function targetTable(measured, targets = TARGETS) {
  const rows = measured.map(({ id, measured: found, met }) => {
    const target = targets[id];
    if (!target) throw new RangeError(`bench/targets.js has no target ${id}`);
    return [target.says, found, met ? 'met' : `missed: ${target.shortfall ?? 'not explained yet'}`];
  });
  return { caption: 'Targets', columns: ['target', 'measured', 'result'], rows };
}
