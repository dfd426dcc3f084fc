import { readFile } from 'node:fs/promises';
import { loadEngine } from '../../web/engine/engine.js';

/** The engine for building pages: the base variant, whose bits are the same on every machine. */
export async function engineInNode() {
  const wasmBytes = await readFile(new URL('../../dist/engine/base.wasm', import.meta.url));
  return loadEngine({ variant: 'base', wasmBytes });
}
