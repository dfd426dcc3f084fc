import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer, isPortTaken, listen, listenNear } from '../../scripts/lib/static-server.js';

/** @type {string} */
let folder;
/** @type {import('node:http').Server[]} */
const servers = [];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'static-server-'));
  mkdirSync(path.join(folder, 'site/sub folder'), { recursive: true });
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  writeFileSync(path.join(folder, 'site/index.html'), '<p>home');
  writeFileSync(path.join(folder, 'site/app.js'), 'export {};');
  writeFileSync(path.join(folder, 'site/app-5PD-8MaV.js'), 'export {};');
  writeFileSync(path.join(folder, 'site/engine.wasm'), new Uint8Array([0, 0x61, 0x73, 0x6d]));
  writeFileSync(path.join(folder, 'site/sub folder/index.html'), '<p>below');
  symlinkSync('../secret.txt', path.join(folder, 'site/link.txt'));
});
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** @param {Partial<import('../../scripts/lib/static-server.js').SiteOptions>} [options] */
async function serve(options = {}) {
  const server = createStaticServer({ root: path.join(folder, 'site'), ...options });
  servers.push(server);
  return listen(server, 0);
}

/**
 * Sends the path as it is; fetch and URL would tidy it up first.
 * @param {number} port
 * @param {string} rawPath
 * @param {string} [method]
 * @returns {Promise<{ status: number | undefined, headers: import('node:http').IncomingHttpHeaders, text: string }>}
 */
function get(port, rawPath, method = 'GET') {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: rawPath, method }, async (response) => {
      const chunks = await response.toArray();
      resolve({
        status: response.statusCode,
        headers: response.headers,
        text: Buffer.concat(chunks).toString(),
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('the static server', () => {
  it('serves files with the types that browsers insist on, to every origin', async () => {
    const port = await serve();
    for (const [file, type] of [
      ['/', 'text/html; charset=utf-8'],
      ['/app.js?v=1', 'text/javascript; charset=utf-8'],
      ['/engine.wasm', 'application/wasm'],
    ]) {
      const { status, headers } = await get(port, file);
      expect([file, status, headers['content-type']]).toEqual([file, 200, type]);
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['content-security-policy']).toBeUndefined();
    }
  });

  it('answers HEAD as GET, without the body', async () => {
    const { status, headers, text } = await get(await serve(), '/engine.wasm', 'HEAD');
    expect([status, headers['content-length'], text]).toEqual([200, '4', '']);
  });

  it('answers nothing but GET and HEAD', async () => {
    const { status, headers } = await get(await serve(), '/', 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('answers a folder with its index page, after adding the slash that relative addresses need', async () => {
    const port = await serve();
    const { status, headers } = await get(port, '/sub%20folder?x=1');
    expect([status, headers.location]).toEqual([301, 'sub%20folder/?x=1']);
    expect((await get(port, '/sub%20folder/')).text).toBe('<p>below');
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/sub%20folder/../../secret.txt',
    '/link.txt',
    '//secret.txt',
    '/index.html%00.txt',
    '/nothing.txt',
  ])('does not find %s', async (address) => {
    const { status, text } = await get(await serve(), address);
    expect(status).toBe(404);
    expect(text).not.toContain('secret');
  });

  it('refuses an address that is not valid percent-encoding', async () => {
    expect((await get(await serve(), '/%zz')).status).toBe(400);
  });

  it('sends the content security policy with every response, errors too', async () => {
    const csp = "script-src 'self' 'wasm-unsafe-eval'";
    const port = await serve({ csp });
    for (const address of ['/', '/nothing.txt']) {
      expect((await get(port, address)).headers['content-security-policy']).toBe(csp);
    }
  });

  it('can serve wasm as course systems do', async () => {
    const { headers } = await get(await serve({ wasmOctetStream: true }), '/engine.wasm');
    expect(headers['content-type']).toBe('application/octet-stream');
  });

  it.each(['/courses/7/', 'courses/7'])('serves below %s and nothing above', async (subFolder) => {
    const port = await serve({ subFolder });
    expect((await get(port, '/courses/7/')).text).toBe('<p>home');
    expect((await get(port, '/courses/7/app.js')).status).toBe(200);
    expect((await get(port, '/courses/7')).headers.location).toBe('7/');
    for (const address of ['/', '/app.js', '/courses/', '/courses/77/', '/courses/7/../app.js']) {
      expect([address, (await get(port, address)).status]).toEqual([address, 404]);
    }
  });

  it('says which folder is missing', () => {
    expect(() => createStaticServer({ root: path.join(folder, 'none') })).toThrow(
      /There is no folder .*none to serve/,
    );
  });

  it('takes the preferred port, and another one only when that is taken', async () => {
    const taken = await serve();
    const second = createStaticServer({ root: folder });
    servers.push(second);
    await expect(listen(second, taken)).rejects.toSatisfy(isPortTaken);
    const other = await listenNear(second, taken);
    expect(other).not.toBe(taken);
    expect((await get(other, '/secret.txt')).text).toBe('secret');
  });

  it('compresses and names how long to keep a file when asked to act as a host', async () => {
    const port = await serve({ asHosted: true });
    const ask = (/** @type {string} */ file) =>
      fetch(`http://127.0.0.1:${port}/${file}`, { headers: { 'accept-encoding': 'br' } });
    const page = await ask('');
    expect(page.headers.get('content-encoding')).toBe('br');
    expect(page.headers.get('cache-control')).toBe('public, max-age=600');
    expect(await page.text()).toBe('<p>home');
    const hashed = await ask('app-5PD-8MaV.js');
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const plain = await get(port, '/');
    expect(plain.headers['content-encoding'], 'who does not ask for it').toBeUndefined();
  });
});
