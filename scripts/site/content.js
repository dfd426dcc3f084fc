/** The lesson's content, checked against its schemas. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';

const CONTENT = new URL('../../web/content/', import.meta.url);

/**
 * @param {string} name 'lesson', 'resources', 'updates'
 * @param {string} language 'en'
 * @returns {any} as web/content/schemas/ describes it
 * @throws {Error} naming the file, the place in it, and what is accepted there
 */
export function readContent(name, language) {
  const content = readJson(`${language}/${name}.json`);
  const validate = new Ajv({ allErrors: true }).compile(readJson(`schemas/${name}.schema.json`));
  if (validate(content)) return content;
  const problems = validate.errors?.map((error) => `  ${error.instancePath || '/'} ${error.message}`);
  throw new Error(`web/content/${language}/${name}.json does not fit its schema:\n${problems?.join('\n')}`);
}

/** @param {string} path below web/content/ */
function readJson(path) {
  return JSON.parse(readFileSync(new URL(path, CONTENT), 'utf8'));
}
