import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { engineInNode } from '../../scripts/site/engine-in-node.js';
import { readmeCommands, readmeExamples } from '../fixtures/readme-examples.js';

const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const CALL = /^engine\.(\w+)\((.*)\); \/\/ (?:Float32Array )?(.*)$/gmu;

test('README has commands, elements and calls of the engine as examples', () => {
  expect(readmeCommands()).toEqual(expect.arrayContaining(['start', 'test']));
  expect(readmeExamples('html').length).toBeGreaterThan(0);
  expect(readmeExamples('js').length).toBeGreaterThan(0);
});

test.each(readmeCommands())('npm %s in README is a command of this project', (command) => {
  expect(Object.keys(scripts)).toContain(command.replace(/^run /u, ''));
});

test.each(
  readmeExamples('js').flatMap((code) => [...code.matchAll(CALL)].map(([line, ...parts]) => [line, parts])),
)('the engine answers as README says: %s', async (_, [name, args, answer]) => {
  const engine = /** @type {Record<string, any>} */ (await engineInNode());
  const found = engine[name](...asJson(`[${args}]`));
  expect(ArrayBuffer.isView(found) ? [.../** @type {Float32Array} */ (found)] : found).toEqual(
    asJson(answer),
  );
});

/** @param {string} code of values as README writes them @returns {any} */
function asJson(code) {
  return JSON.parse(code.replaceAll("'", '"').replace(/(\w+):/gu, '"$1":'));
}
