/**
 * Loads TensorFlow.js (bundle-tfjs.js) into a page, with one thread: the engine has one as well.
 *
 * @param {'wasm' | 'cpu'} backend
 * @returns {Promise<any>} its face
 */
export async function loadTfjs(backend) {
  const address = '/build/bench/tfjs.js';
  const tf = await import(address);
  tf.setWasmPaths('/bench/node_modules/@tensorflow/tfjs-backend-wasm/dist/');
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  await tf.setBackend(backend);
  return tf;
}
