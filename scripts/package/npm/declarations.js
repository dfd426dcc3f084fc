/** What TypeScript knows of the npm package, from the types that the sources say in JSDoc. */
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runTool } from '../../lib/engine-builds.js';
import { inRepository } from '../../lib/repository.js';
import { StepError } from '../../lib/logged-command.js';

/** Elements by what follows `relu-`. */
const ELEMENTS = {
  lesson: 'ReluLesson',
  graph: 'ReluGraph',
  table: 'ReluTable',
  neuron: 'ReluNeuron',
  lab: 'ReluLab',
  quiz: 'ReluQuiz',
};

/** What events carry, in the same place as the element that sends them. @type {Record<string, Record<string, string>>} */
const EVENTS = {
  lesson: { 'relu-change': 'CustomEvent' },
  quiz: {
    'quiz-start': "CustomEvent<import('../quiz/reports.js').StartReport>",
    'quiz-answer': "CustomEvent<import('../quiz/reports.js').AnswerReport>",
    'quiz-complete': "CustomEvent<import('../quiz/reports.js').CompleteReport>",
  },
};

/**
 * Writes a declaration beside each module of the package.
 * @param {string} folder
 * @throws {StepError} with the compiler's words
 */
export async function writeDeclarations(folder) {
  const { ok, output } = await runTool('tsc', [
    '-p',
    inRepository('tsconfig.declarations.json'),
    '--outDir',
    folder,
  ]);
  if (!ok) throw new StepError(`The declarations of the npm package could not be made:\n${output}`);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.d.ts')) nameDependencies(path.join(folder, name));
  }
  for (const [name, element] of Object.entries(ELEMENTS)) {
    const file = path.join(folder, 'elements', `define-${name}.d.ts`);
    if (!existsSync(file)) throw new StepError(`${file} was expected, and tsc did not write it.`);
    appendFileSync(file, tagNames(name, element));
  }
}

/**
 * The compiler names the package in which it found a type, which may be a dependency's own: lit passes them on.
 * @param {string} file
 */
function nameDependencies(file) {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('import("lit-html")', 'import("lit")'));
}

/**
 * What JSDoc has no way to say: that the page knows the element and its events by name.
 * @param {string} name
 * @param {string} element
 */
function tagNames(name, element) {
  const events = Object.entries(EVENTS[name] ?? {}).map(([event, type]) => `    '${event}': ${type};\n`);
  const eventMap = events.length > 0 ? `  interface HTMLElementEventMap {\n${events.join('')}  }\n` : '';
  return `declare global {
  interface HTMLElementTagNameMap {
    'relu-${name}': ${element};
  }
${eventMap}}
`;
}
