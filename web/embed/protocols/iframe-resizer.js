const READY = '[iFrameResizerChild]Ready';
const PREFIX = '[iFrameSizer]';

/**
 * iframe-resizer, version 4, and those that speak its protocol: text with colons between. The host's first message
 * names the frame; every answer begins with that name.
 * @returns {import('./protocol-types.js').Protocol}
 */
export function iframeResizer() {
  /** What the host calls this frame. @type {string | undefined} */
  let name;
  let hasAnswered = false;
  return {
    message({ width, height }) {
      if (name === undefined) return READY;
      // What hosts call the reason: only its first kind matters to them.
      const reason = hasAnswered ? 'resizeObserver' : 'init';
      hasAnswered = true;
      return `${PREFIX}${name}:${height}:${width}:${reason}`;
    },
    hear(data) {
      if (typeof data !== 'string' || !data.startsWith(PREFIX)) return false;
      const [first, , third] = data.slice(PREFIX.length).split(':');
      const isFirst = third === 'true' || third === 'false';
      if (isFirst) {
        name = first;
        hasAnswered = false;
      }
      return isFirst || (name !== undefined && ['resize', 'reset'].includes(first));
    },
  };
}
