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
  if (isAwaited || !desk.isWorking) return;
  isAwaited = true;
  port2.postMessage(null);
}

port1.onmessage = () => {
  isAwaited = false;
  desk.work(WORK);
  goOn();
};

self.onmessage = async ({ data }) => {
  await desk.take(data);
  goOn();
};
