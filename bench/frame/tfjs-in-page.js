/**
 * Loads TensorFlow.js into a page, with one thread: the engine has one as well.
 *
 * @param {'wasm' | 'cpu'} backend
 * @returns {Promise<any>} its face
 */
export async function loadTfjs(backend) {
  const folder = '/bench/node_modules/@tensorflow';
  await loadScript(`${folder}/tfjs-core/dist/tf-core.es2017.min.js`);
  const { tf } = /** @type {any} */ (globalThis);
  await loadScript(`${folder}/tfjs-backend-${backend}/dist/tf-backend-${backend}.es2017.min.js`);
  if (backend === 'wasm') {
    tf.wasm.setWasmPaths(`${folder}/tfjs-backend-wasm/dist/`);
    tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  }
  await tf.setBackend(backend);
  return tf;
}

/** @param {string} address of a script that is no module */
function loadScript(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${address} could not be loaded`));
    script.src = address;
    document.head.append(script);
  });
}
