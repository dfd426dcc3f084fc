/**
 * WordPress's embeds: the host puts a secret into the frame's fragment, `#?secret=abc`, by which it knows the
 * frame again. It takes heights from 200 to 1000; a taller piece scrolls.
 * @param {Window} frame
 * @returns {import('./protocol-types.js').Protocol}
 */
export function wordpress(frame) {
  /** @type {string | null} */
  let secret = null;
  const readSecret = () => {
    const { hash } = frame.location;
    secret ??= hash.startsWith('#?') ? new URLSearchParams(hash.slice(2)).get('secret') : null;
    return secret;
  };
  return {
    // The host may add the fragment when the page is there already.
    message: ({ height }) =>
      readSecret() === null ? undefined : { message: 'height', value: height, secret },
    hear(data) {
      if (data?.message !== 'ready' || typeof data.secret !== 'string') return false;
      secret = data.secret;
      return true;
    },
  };
}
