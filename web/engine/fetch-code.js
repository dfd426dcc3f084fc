/**
 * Fetches and compiles at once where the server names exactly the type that browsers ask for; some servers
 * name another, and then the bytes are compiled when all are there.
 *
 * @param {URL} url
 * @returns {Promise<WebAssembly.Module>}
 */
export async function fetchCode(url) {
  const response = await fetch(url, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${url} answered ${response.status} ${response.statusText}`);
  return response.headers.get('Content-Type') === 'application/wasm'
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}
