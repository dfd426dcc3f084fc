import { MeasuredRoom } from '../measured-room.js';

/** @type {WeakMap<import('lit').LitElement, MeasuredRoom>} */
const rooms = new WeakMap();

/**
 * How wide the drawings of an element may be, and how large the reader's type is there. Measured from the first
 * drawing on; the element is drawn anew when it changes.
 * @param {import('lit').LitElement} host
 */
export function figureRoom(host) {
  let room = rooms.get(host);
  if (!room) rooms.set(host, (room = new MeasuredRoom(host, '.figure')));
  return room;
}
