/**
 * What a first visit of the lesson page loads (all JS, CSS and the largest engine variant), compressed with
 * brotli as a server would, against its budget. The page's own styles, in its head, are CSS and count; the
 * styles in shadow roots are part of the still pictures, as their shapes are, and do not: a live element brings
 * its own in the script. What is loaded only when the reader asks for it is no part of a first visit.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { inRepository } from './lib/repository.js';

const BUDGET_BYTES = 60_000;

const site = inRepository('dist/site');
/** @param {string} file relative to dist/site */
const contentOf = (file) => readFileSync(path.join(site, file));
/** @param {string} file relative to dist/site */
const compressed = (file) => brotliCompressSync(contentOf(file)).length;

const page = contentOf('index.html').toString();

/** Scripts and styles that the page names, and what those import at once. */
function loadedByPage() {
  const found = new Set(
    [...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/gu)].map(([, file]) => file),
  );
  for (const file of found) {
    if (!file.endsWith('.js')) continue;
    const source = contentOf(file).toString();
    for (const [, name] of source.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/gu)) {
      found.add(path.posix.join(path.posix.dirname(file), name));
    }
  }
  return [...found];
}

/** Of the engine's variants a visit loads one, with the lesson's functions alone. */
function largestVariant() {
  const modules = readdirSync(path.join(site, 'assets')).filter(
    (name) => name.endsWith('.wasm') && !/-(?:all|lab)-/u.test(name),
  );
  if (modules.length !== 3) throw new Error(`dist/site/assets has ${modules.length} .wasm files, not 3.`);
  const paths = modules.map((name) => `assets/${name}`);
  return paths.reduce((a, b) => (compressed(a) >= compressed(b) ? a : b));
}

/** The page's own CSS, between the tags. */
function inlineStyles() {
  const [head] = page.split('</head>');
  const styles = [...head.matchAll(/<style>(.*?)<\/style>/gsu)].map(([, style]) => style);
  if (styles.length === 0) throw new Error('dist/site/index.html has no <style> in its head.');
  return styles.join('');
}

const rows = [...loadedByPage(), largestVariant()].map((file) => ({ file, bytes: compressed(file) }));
rows.push({ file: 'index.html, its own styles', bytes: brotliCompressSync(inlineStyles()).length });
const total = rows.reduce((sum, { bytes }) => sum + bytes, 0);
for (const { file, bytes } of rows) console.log(`${String(bytes).padStart(7)}  ${file}`);
console.log(`${String(total).padStart(7)}  bytes with brotli; the budget is ${BUDGET_BYTES}`);
const html = compressed('index.html');
console.log(`${String(html).padStart(7)}  index.html, not counted: text, formulas and still pictures`);
if (total > BUDGET_BYTES) {
  console.error(`Over budget by ${total - BUDGET_BYTES} bytes.`);
  process.exitCode = 1;
}
