/** custom-elements.json against the elements themselves, so that neither can change alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, expect, test } from 'vitest';
import { inRepository } from '../../scripts/lib/repository.js';
import { elementsManifest } from '../../scripts/package/npm/manifest.js';
import { engineInNode } from '../../scripts/site/engine-in-node.js';
import * as elements from '../../web/elements/index.js';
import { STATE_ATTRIBUTES } from '../../web/elements/state-attributes.js';
import { readChoices } from '../../web/elements/lab/read-choices.js';
import { defaultExperiment } from '../../web/lab/experiment.js';
import { CHANGE_EVENT } from '../../web/lesson/event-names.js';
import { INITIAL_STATE } from '../../web/lesson/initial-state.js';
import { LessonModel } from '../../web/lesson/lesson-model.js';
import { tableUnder } from '../fixtures/markdown-table.js';
import { DEFAULT_SETTINGS, readSettings } from '../../web/quiz/settings.js';

const THEMING = readFileSync(inRepository('docs', 'theming.md'), 'utf8');
const README = readFileSync(inRepository('README.md'), 'utf8');
/** Tag name -> class. @type {Record<string, any>} */
const CLASSES = {
  'relu-lesson': elements.ReluLesson,
  'relu-graph': elements.ReluGraph,
  'relu-table': elements.ReluTable,
  'relu-neuron': elements.ReluNeuron,
  'relu-quiz': elements.ReluQuiz,
  'relu-lab': elements.ReluLab,
};
const PIECES = Object.keys(CLASSES).filter((name) => name !== 'relu-lesson');
const STATEFUL = PIECES.filter((name) => !['relu-quiz', 'relu-lab'].includes(name));

/** @type {any} */
let manifest;
/** Tag name -> what the manifest declares. @type {Record<string, any>} */
let declared;
beforeAll(async () => {
  // The folder has the same layout as the package.
  manifest = await elementsManifest(inRepository('web'));
  const all = manifest.modules.flatMap((/** @type {any} */ { declarations }) => declarations);
  declared = Object.fromEntries(
    all.flatMap((/** @type {any} */ each) => (each.tagName ? [[each.tagName, each]] : [])),
  );
});

const names = (/** @type {{ name: string }[] | undefined} */ items) =>
  (items ?? []).map(({ name }) => name).sort();

test('it is what the schema of such manifests says', () => {
  const schema = createRequire(import.meta.url)('custom-elements-manifest/schema.json');
  const validate = new Ajv({ strict: false }).compile(schema);
  validate(manifest);
  expect(validate.errors).toBeNull();
});

test('it declares all elements that are registered, with their classes', () => {
  const registered = [...sources().matchAll(/^register\('([\w-]+)'/gmu)].map(([, name]) => name);
  expect(Object.keys(CLASSES).sort()).toEqual(registered.sort());
  const found = Object.entries(declared).map(([tagName, { name }]) => [tagName, name]);
  const expected = Object.entries(CLASSES).map(([tagName, { name }]) => [tagName, name]);
  expect(found.sort()).toEqual(expected.sort());
});

test.each(Object.keys(CLASSES))('it names the module that registers <%s>', (tagName) => {
  const { exports } = manifest.modules.find(
    (/** @type {any} */ { path: module }) => module === `elements/${tagName.replace('relu-', 'define-')}.js`,
  );
  const name = declared[tagName].name;
  expect(exports).toContainEqual({
    kind: 'custom-element-definition',
    name: tagName,
    declaration: { name, module: `elements/${tagName}.js` },
  });
  expect(exports).toContainEqual(expect.objectContaining({ kind: 'js', name }));
});

test.each(Object.keys(CLASSES))('<%s> observes the attributes that are listed, no other', (tagName) => {
  const { attributes = [] } = declared[tagName];
  expect(names(attributes)).toEqual([...(CLASSES[tagName].observedAttributes ?? [])].sort());
  for (const { name, type, description } of attributes) {
    expect(type?.text, name).toBeTruthy();
    expect(description, name).toBeTruthy();
  }
});

test.each(STATEFUL)('the defaults of <%s> are the state that it starts from', async (tagName) => {
  const engine = await engineInNode();
  for (const { name, default: text } of declared[tagName].attributes) {
    if (name === 'hide') continue; // no state, but a matter of the place
    const model = new LessonModel({ engine, state: INITIAL_STATE });
    if (text === undefined) {
      // Then nothing is set at first.
      expect(['parameters', 'overlays']).toContain(name);
      continue;
    }
    for (const action of STATE_ATTRIBUTES[name](text, model.state)) model.request(action);
    expect(model.state, name).toEqual(INITIAL_STATE);
  }
});

test('the defaults of <relu-quiz> are the settings that it starts from', () => {
  const { attributes } = declared['relu-quiz'];
  const texts = attributes.map((/** @type {any} */ { name, default: text }) => [name, text]);
  const { settings, problems } = readSettings(Object.fromEntries(texts), { ideas: [] });
  expect(problems).toEqual([]);
  expect(settings).toEqual(DEFAULT_SETTINGS);
});

test('the defaults of <relu-lab> are the experiment that it starts from', async () => {
  const { functions } = await engineInNode();
  const all = [...functions, { id: 'tanh' }, { id: 'identity' }];
  const texts = declared['relu-lab'].attributes.map((/** @type {any} */ { name, default: text }) => [
    name,
    text ?? null,
  ]);
  const { experiment, problems } = readChoices(
    Object.fromEntries(texts),
    /** @type {typeof functions} */ (all),
  );
  expect(problems).toEqual([]);
  expect(experiment).toEqual(defaultExperiment('digits'));
});

test.each(PIECES)('the parts and attributes of <%s> are those in the table of README', (tagName) => {
  const row = README.split('\n').find((line) => line.startsWith(`| \`<${tagName}>\``)) ?? '';
  const [attributes, parts] = row
    .split('|')
    .slice(3, 5)
    .map((cell) => [...cell.matchAll(/`([\w-]+)`/gu)].map(([, name]) => name));
  expect(names(declared[tagName].attributes)).toEqual(attributes.sort());
  expect(names(declared[tagName].cssParts)).toEqual(parts.sort());
});

test('every part that an element draws is listed, and nothing else', () => {
  const drawn = new Set([...sources().matchAll(/\bpart="([\w-]+)"/gu)].map(([, name]) => name));
  const listed = new Set(PIECES.flatMap((tagName) => names(declared[tagName].cssParts)));
  expect([...listed].sort()).toEqual([...drawn].sort());
});

test.each(PIECES)(
  '<%s> lists the custom properties of docs/theming.md, which a browser holds against its styles',
  (tagName) => {
    const documented = tableUnder(THEMING, 'Custom properties').map(([name]) => name);
    expect(names(declared[tagName].cssProperties)).toEqual(documented.sort());
    for (const { name, description } of declared[tagName].cssProperties)
      expect(description, name).toBeTruthy();
  },
);

test('events are listed by their names, each with what it means', () => {
  const quiz = ['quiz-answer', 'quiz-complete', 'quiz-start'];
  expect(names(declared['relu-quiz'].events)).toEqual(quiz);
  for (const tagName of ['relu-lesson', ...STATEFUL]) {
    expect(names(declared[tagName].events)).toEqual([CHANGE_EVENT]);
  }
  for (const { events = [] } of Object.values(declared)) {
    for (const { name, description } of events) expect(description, name).toBeTruthy();
  }
});

test('nothing private is listed', () => {
  for (const { members } of Object.values(declared)) {
    expect(names(members).filter((name) => name.startsWith('#'))).toEqual([]);
  }
});

/** @returns {string} all that the elements are made of */
function sources() {
  const folder = inRepository('web', 'elements');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
}
