/**
 * H5P's resizer, which Moodle, WordPress and Drupal load: the frame says hello, the host answers, and then does
 * as it is told.
 * @returns {import('./protocol-types.js').Protocol}
 */
export function h5p() {
  let hasHost = false;
  const context = 'h5p';
  return {
    message: ({ height }) =>
      hasHost ? { context, action: 'resize', scrollHeight: height } : { context, action: 'hello' },
    hear(data) {
      if (data?.context !== context) return false;
      // 'ready' comes from a host that started after the frame and waits for its hello; 'resize' asks again.
      hasHost ||= data.action === 'hello';
      return ['hello', 'ready', 'resize'].includes(data.action);
    },
  };
}
