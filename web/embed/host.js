import { ASK_HEIGHT, heightIn } from './height-message.js';

/**
 * For pages that hold frames of the lesson: each becomes as tall as it wants to be.
 * @param {Document} document
 */
export function resizeFrames(document) {
  addEventListener('message', ({ source, data }) => {
    const height = heightIn(data);
    if (height === undefined) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) frame.style.height = `${height}px`;
    }
  });
  // Frames that were there before this script have spoken already.
  for (const frame of document.querySelectorAll('iframe')) {
    frame.contentWindow?.postMessage(ASK_HEIGHT, '*');
  }
}
