import { ASK_HEIGHT, heightMessage } from '../height-message.js';

/**
 * Our own, for hosts that speak none of the others: relu-lesson-host.js, or a listener of a few lines.
 * @returns {import('./protocol-types.js').Protocol}
 */
export function reluLesson() {
  return {
    message: ({ height }) => heightMessage(height),
    hear: (data) =>
      data?.source === ASK_HEIGHT.source &&
      data.version === ASK_HEIGHT.version &&
      data.type === ASK_HEIGHT.type,
  };
}
