/** Runs the engine's tests and leaves their counts in the JSON file named as the argument. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../test-engine.js';

const report = process.argv[2];
const { passed, failed } = await run();
mkdirSync(path.dirname(report), { recursive: true });
writeFileSync(report, JSON.stringify({ passed, failed }));
process.exitCode = failed > 0 ? 1 : 0;
