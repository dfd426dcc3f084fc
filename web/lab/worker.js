/** The lab's module worker: messages in, messages out; everything else is LabDesk's. */
import { loadLab } from '../engine/lab.js';
import { LabDesk } from './lab-desk.js';

/** Milliseconds of work between two looks at messages, and the length of one slice more. */
const WORK = 12;

const desk = new LabDesk({ post: (message) => self.postMessage(message), loadLab });

// A message to oneself comes after those that wait, and unlike a timer at once.
const { port1, port2 } = new MessageChannel();
let isAwaited = false;

function goOn() {
  const { delay } = desk;
  if (isAwaited || delay === Infinity) return;
  isAwaited = true;
  if (delay > 0) setTimeout(work, delay);
  else port2.postMessage(null);
}

function work() {
  isAwaited = false;
  desk.work(WORK);
  goOn();
}

port1.onmessage = work;

self.onmessage = async ({ data }) => {
  await desk.take(data);
  goOn();
};
