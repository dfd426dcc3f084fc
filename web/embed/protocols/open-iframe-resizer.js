const ASKS = ['iframe-child-init', 'iframe-get-child-dimensions'];

/**
 * open-iframe-resizer: the host asks, again and again until it is answered.
 * @returns {import('./protocol-types.js').Protocol}
 */
export function openIframeResizer() {
  let hasHost = false;
  return {
    message: ({ width, height }) => (hasHost ? { type: 'iframe-resized', width, height } : undefined),
    hear(data) {
      if (!ASKS.includes(data?.type)) return false;
      hasHost = true;
      return true;
    },
  };
}
