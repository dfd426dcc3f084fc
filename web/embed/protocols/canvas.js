/**
 * Canvas, and other hosts of LTI tools: told without being asked.
 * @returns {import('./protocol-types.js').Protocol}
 */
export function canvas() {
  return {
    message: ({ height }) => ({ subject: 'lti.frameResize', height }),
    hear: () => false,
  };
}
