/**
 * A way in which pages that hold a frame learn how tall it wants to be. Each speaks for one frame.
 *
 * @typedef {object} Protocol
 * @property {(size: Size) => unknown} message what to send now; undefined for nothing. Until the host has spoken,
 *   protocols in which it must answer first ask for that
 * @property {(data: any) => boolean} hear takes a message from the host; true when it is to be told the height
 *
 * @typedef {{ width: number, height: number }} Size of the content, in whole CSS pixels
 */

export {};
