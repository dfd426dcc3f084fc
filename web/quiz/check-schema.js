/** JSON Schema errors as sentences that name the place, what was found there and what is accepted. */
import { Validator } from '@cfworker/json-schema';
import { bankStrings as strings } from '../content/en/strings-quiz-bank.js';
import { fillTemplate } from '../lesson/fill-template.js';

/**
 * @typedef {object} SchemaProblem
 * @property {'value' | 'missing' | 'unknown'} sort
 * @property {string} field such as "draw.x.to"; '' for the whole
 * @property {string} found
 * @property {string} accepted
 */

/** Keywords that only pass on what a deeper one found. */
const PASSING_ON = new Set([
  '$ref',
  'properties',
  'items',
  'if',
  'then',
  'else',
  'allOf',
  'patternProperties',
]);
const UNKNOWN_FIELD = new Set(['additionalProperties', 'unevaluatedProperties']);

/**
 * @param {any} schema the root, whose $defs are referred to
 * @param {string} reference such as '#/$defs/numeric'
 * @param {unknown} data
 * @returns {SchemaProblem[]} none when it fits
 */
export function checkSchema(schema, reference, data) {
  const validator = new Validator({ $ref: reference, $defs: schema.$defs }, '2020-12', false);
  /** @type {Map<string, SchemaProblem>} one for a place: the first is the plainest */
  const problems = new Map();
  for (const error of validator.validate(data).errors) {
    const problem = toProblem(error, { $ref: reference, $defs: schema.$defs }, data);
    if (problem && !problems.has(problem.field)) problems.set(problem.field, problem);
  }
  return [...problems.values()];
}

/**
 * @param {{ keyword: string, keywordLocation: string, instanceLocation: string, error: string }} error
 * @param {any} schema
 * @param {unknown} data
 * @returns {SchemaProblem | undefined}
 */
function toProblem({ keyword, keywordLocation, instanceLocation, error }, schema, data) {
  if (PASSING_ON.has(keyword) || keyword === 'false') return undefined;
  const place = pointerParts(instanceLocation);
  const value = place.reduce((/** @type {any} */ at, part) => at?.[part], data);
  if (UNKNOWN_FIELD.has(keyword)) {
    const name = /"(.*?)"/u.exec(error)?.[1] ?? '';
    // The keyword also speaks up when a known field's own value is at fault.
    const limits = schemaAt(schema, pointerParts(keywordLocation));
    if (limits !== false) return undefined;
    return { sort: 'unknown', field: [...place, name].join('.'), found: show(value?.[name]), accepted: '' };
  }
  const limit = schemaAt(schema, pointerParts(keywordLocation));
  if (keyword === 'required') {
    const name = /"(.*?)"/u.exec(error)?.[1] ?? '';
    return { sort: 'missing', field: [...place, name].join('.'), found: '', accepted: strings.accepted.any };
  }
  return { sort: 'value', field: place.join('.'), found: show(value), accepted: accepted(keyword, limit) };
}

/**
 * @param {string} keyword
 * @param {any} limit what the schema says for it
 */
function accepted(keyword, limit) {
  /** @type {Record<string, () => string>} */
  const said = {
    type: () => fillTemplate(strings.accepted.type, { types: [limit].flat().join(', ') }),
    minLength: () => strings.accepted.text,
    pattern: () => (String(limit).includes('-') ? strings.accepted.id : strings.accepted.name),
    propertyNames: () => strings.accepted.name,
    enum: () => fillTemplate(strings.accepted.oneOf, { values: limit.join(', ') }),
    minItems: () => fillTemplate(strings.accepted.atLeast, { least: limit }),
    maxItems: () => fillTemplate(strings.accepted.atMost, { most: limit }),
    minimum: () => fillTemplate(strings.accepted.atLeast, { least: limit }),
    maximum: () => fillTemplate(strings.accepted.atMost, { most: limit }),
    exclusiveMinimum: () => fillTemplate(strings.accepted.above, { least: limit }),
  };
  return Object.hasOwn(said, keyword) ? said[keyword]() : strings.accepted.any;
}

/**
 * What stands at a keyword's place; a $ref on the way is followed.
 * @param {any} schema
 * @param {string[]} parts
 */
function schemaAt(schema, parts) {
  return parts.reduce((at, part) => {
    const next = at?.[part];
    return part === '$ref' ? pointerParts(next).reduce((inner, name) => inner?.[name], schema) : next;
  }, schema);
}

/** @param {string} pointer "#/draw/x" */
const pointerParts = (pointer) =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'));

/** @param {unknown} value */
function show(value) {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
