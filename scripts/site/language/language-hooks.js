/** Node's way of importing modules, for a process in another language (speak-language.js). */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ownFile, ownSource } from './own-files.js';

let language = 'en';

/** @param {{ language: string }} data */
export function initialize(data) {
  ({ language } = data);
}

/** @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  const own = found.url.startsWith('file:') ? ownFile(fileURLToPath(found.url), language) : undefined;
  return own ? { ...found, url: pathToFileURL(own).href } : found;
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  const source = url.startsWith('file:') ? ownSource(fileURLToPath(url), language) : undefined;
  if (source === undefined) return next(url, context);
  return { source, format: url.endsWith('.json') ? 'json' : 'module', shortCircuit: true };
}
