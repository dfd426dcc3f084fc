import { build } from 'esbuild';
import { inRepository } from '../../scripts/lib/repository.js';

/** Both backends and all gradients: the scripts that its packages bring ready-made know no gradients. */
const CONTENTS = `
export * from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
import '@tensorflow/tfjs-backend-cpu';
export { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
`;

/** Writes TensorFlow.js as one module for pages: build/bench/tfjs.js. */
export async function bundleTfjs() {
  await build({
    stdin: { contents: CONTENTS, resolveDir: inRepository('bench') },
    outfile: inRepository('build', 'bench', 'tfjs.js'),
    bundle: true,
    format: 'esm',
    minify: true,
    platform: 'browser',
    logLevel: 'error',
  });
}
