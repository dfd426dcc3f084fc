/**
 * What pages of other sites do with a frame: each function runs in the page and stands alone. Hosts whose own
 * script is on npm run that; the others are written after what theirs does.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
/** @param {string} file a package, or one in it */
const textOf = (file) => readFileSync(resolve(file), 'utf8');

/** iframe-resizer 4, the last under the MIT licence. */
export const IFRAME_RESIZER = textOf('iframe-resizer/js/iframeResizer.min.js');
export const OPEN_IFRAME_RESIZER = textOf('@open-iframe-resizer/core');

/**
 * Puts a frame into the page.
 * @param {{ src?: string, srcdoc?: string, sandbox?: string, width?: number, style?: string, secret?: string }} how
 */
export function addFrame({ src, srcdoc, sandbox, width = 600, style = 'border: 0', secret }) {
  const frame = document.createElement('iframe');
  frame.id = 'framed';
  frame.title = 'Lesson';
  frame.width = String(width);
  frame.height = '150';
  frame.style.cssText = style;
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  if (secret) frame.dataset.secret = secret;
  if (srcdoc === undefined) frame.src = `${src}${secret ? `#?secret=${secret}` : ''}`;
  else frame.srcdoc = srcdoc;
  document.body.append(frame);
}

/** @param {string} source of a classic script */
export function addScript(source) {
  const script = document.createElement('script');
  script.textContent = source;
  document.head.append(script);
}

/** H5P's resizer, as far as frames speak with it. */
export function h5pHost() {
  addEventListener('message', (event) => {
    if (event.data?.context !== 'h5p') return;
    const frame = [...document.querySelectorAll('iframe')].find(
      ({ contentWindow }) => contentWindow === event.source,
    );
    if (!frame) return;
    if (event.data.action === 'hello') {
      frame.style.width = '100%';
      frame.contentWindow?.postMessage({ context: 'h5p', action: 'hello' }, event.origin);
    } else if (event.data.action === 'resize') {
      frame.style.height = `${event.data.scrollHeight}px`;
    }
  });
}

/** WordPress's wp-embed: the frame is known by its secret and is 200 to 1000 px tall. */
export function wordpressHost() {
  addEventListener('message', ({ data, source }) => {
    if (data?.message !== 'height' || /[^a-zA-Z0-9]/u.test(data.secret)) return;
    for (const frame of document.querySelectorAll(`iframe[data-secret="${data.secret}"]`)) {
      if (!(frame instanceof HTMLIFrameElement) || frame.contentWindow !== source) continue;
      frame.height = String(Math.min(1000, Math.max(200, parseInt(data.value, 10))));
    }
  });
}

/** Canvas. */
export function canvasHost() {
  addEventListener('message', ({ data, source }) => {
    const message = typeof data === 'string' && data.startsWith('{') ? JSON.parse(data) : data;
    if (message?.subject !== 'lti.frameResize') return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) frame.style.height = `${message.height}px`;
    }
  });
}

/** Starts iframe-resizer 4 on the frame. */
export function startIframeResizer() {
  /** @type {any} */ (window).iFrameResize({ warningTimeout: 0 }, '#framed');
}

/** Starts open-iframe-resizer on the frame. */
export function startOpenIframeResizer() {
  /** @type {any} */ (window).iframeResizer.initialize({}, '#framed');
}
