/**
 * Writes what people take away into dist/, from the built site. The same site gives the same bytes.
 *
 * Usage: node scripts/package.js
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runMain } from './lib/command-line.js';
import { StepError } from './lib/logged-command.js';
import { inRepository } from './lib/repository.js';
import { coursePackages } from './package/course-packages.js';
import { npmPackage } from './package/npm-package.js';
import { oneFile } from './package/one-file.js';
import { questionBanks } from './package/question-banks.js';

const TEMPLATE = inRepository('dist', 'site', 'relu-lesson.html');

await runMain(async () => {
  if (!existsSync(TEMPLATE))
    throw new StepError('dist/site/relu-lesson.html is missing: run "npm run build".');
  const template = readFileSync(TEMPLATE, 'utf8');
  const made = [
    ...oneFile(template),
    ...coursePackages(template),
    ...(await questionBanks()),
    ...(await npmPackage()),
  ];
  for (const { path: name, content, notes = [] } of made) {
    const file = inRepository('dist', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    console.log(`${String(Buffer.byteLength(content)).padStart(8)}  dist/${name}`);
    for (const note of notes) console.log(`          ${note}`);
  }
  return 0;
});
