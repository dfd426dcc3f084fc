/**
 * `npm run bench`: measures, prints and writes docs/performance.md. What each part found stays in build/bench,
 * so that a run of one part leaves the figures of the others in the document.
 *
 * Usage: node bench/run.js [--only elementwise,training,page] [--quick] [--sizes 64k] [--tricks]
 *   --quick   fewer turns: shows that everything runs; its figures are not for the document
 *   --sizes   elementwise at these alone, such as 1k,64k; nor are these
 *   --tricks  what each trick of the kernels is worth, too
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runMain } from '../scripts/lib/command-line.js';
import { StepError } from '../scripts/lib/logged-command.js';
import { inRepository } from '../scripts/lib/repository.js';
import { ensureBenchPackages } from '../scripts/setup/npm-packages.js';
import { machineAndVersions } from './frame/machine.js';
import { markdownDocument } from './frame/markdown.js';
import { PARTS } from './frame/parts.js';
import { readSections, writeSection } from './frame/section-files.js';
import { sectionText } from './frame/section-text.js';
import { CHROMIUM } from '../scripts/lib/chromium.js';

/** @typedef {import('./frame/section.js').Context} Context */

await runMain(async () => {
  const { names, quick, sizes, tricks } = options();
  const isWhole = !quick && !sizes;
  await ensureBenchPackages();
  mkdirSync(inRepository('build', 'bench'), { recursive: true });
  /** @type {Context} */
  const context = { chromium: CHROMIUM, quick, sizes, tricks, say: (line) => console.log(`  ${line}`) };
  const machine = await machineAndVersions();
  for (const name of names) {
    console.log(`Measuring: ${name}`);
    const { run } = await PARTS[name]();
    const section = await run(context);
    if (isWhole) writeSection(name, { ...section, measured: new Date().toISOString().slice(0, 10), machine });
    console.log(`\n${sectionText(section)}\n`);
  }
  if (!isWhole) return;
  const file = inRepository('docs', 'performance.md');
  writeFileSync(file, markdownDocument(readSections()));
  console.log('Written: docs/performance.md');
});

/** @returns {Pick<Context, 'quick' | 'sizes' | 'tricks'> & { names: string[] }} */
function options() {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string' },
        quick: { type: 'boolean', default: false },
        sizes: { type: 'string' },
        tricks: { type: 'boolean', default: false },
      },
    });
    const names = values.only?.split(',') ?? Object.keys(PARTS);
    const unknown = names.find((name) => !(name in PARTS));
    if (unknown)
      throw new Error(`There is no part ${unknown} to measure; accepted: ${Object.keys(PARTS).join(', ')}`);
    return { names, quick: values.quick, sizes: values.sizes?.split(','), tricks: values.tricks };
  } catch (error) {
    throw new StepError(/** @type {Error} */ (error).message);
  }
}
