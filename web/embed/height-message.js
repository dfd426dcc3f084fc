/** What frame and host say to one another about height. docs/embedding.md documents it. */

const SPEAKER = Object.freeze({ source: 'relu-lesson', version: 1 });

/** From the host: how tall is it? */
export const ASK_HEIGHT = Object.freeze({ ...SPEAKER, type: 'ask-height' });

/**
 * From the frame.
 * @param {number} height in whole CSS pixels
 */
export const heightMessage = (height) => ({ ...SPEAKER, type: 'height', height });

/**
 * @param {any} data of a message from a frame
 * @returns {number | undefined} the height that the frame wants, if the message says one
 */
export function heightIn(data) {
  const isHeight =
    data?.source === SPEAKER.source && data.version === SPEAKER.version && data.type === 'height';
  return isHeight && Number.isFinite(data.height) && data.height >= 0 ? data.height : undefined;
}
