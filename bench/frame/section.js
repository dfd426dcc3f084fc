/**
 * What a part of the bench is given and what it hands back.
 *
 * @typedef {object} Context
 * @property {string} chromium path of the browser's program
 * @property {boolean} quick few turns: only to see that everything runs
 * @property {string[]} [sizes] of buffers, if not all: "1k", "64k", "1M", "16M"
 * @property {boolean} tricks also what each trick of the kernels is worth
 * @property {(line: string) => void} say how far it has come
 *
 * @typedef {object} Table
 * @property {string} caption what the numbers are, with their unit
 * @property {string[]} columns
 * @property {string[][]} rows as wide as columns; the first cell names the row
 *
 * @typedef {object} MeasuredTarget
 * @property {string} id a key of TARGETS in bench/targets.js, which has the words
 * @property {string} measured with its unit
 * @property {boolean} met
 *
 * @typedef {object} Section
 * @property {string} title
 * @property {string[]} notes what was done, each a paragraph
 * @property {Table[]} tables
 * @property {MeasuredTarget[]} [targets]
 *
 * @typedef {{ name: string, value: string }} Fact of the machine, or a version
 * @typedef {Section & { measured: string, machine: Fact[] }} KeptSection measured: the day
 *
 * @typedef {{ run: (context: Context) => Promise<Section> }} Part
 */

export {};
