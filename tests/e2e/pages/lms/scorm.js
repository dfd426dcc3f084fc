/**
 * A course platform: scorm-again behind a strict gate, what it saves on the server. The address says what to open:
 * ?api=API&course=../lesson/index.html&attempt=1
 */
import { ScormLms } from '../../../web/lms/scorm-lms.js';

const values = new URLSearchParams(location.search);
const name = /** @type {'API' | 'API_1484_11'} */ (values.get('api'));
const page = /** @type {any} */ (window);
const lms = new ScormLms(name);
const disk = `./saved.json?attempt=${values.get('attempt')}`;
page.lms = lms;

// As platforms do: a call that is answered has been stored.
lms.saved = await (await fetch(disk)).json();
let saved = lms.saved;
Object.defineProperty(lms, 'saved', {
  get: () => saved,
  set(value) {
    saved = value;
    const content = JSON.stringify({ cmi: value, offences: lms.offences });
    try {
      const request = new XMLHttpRequest();
      request.open('POST', disk, false);
      request.send(content);
    } catch {
      // A page that is going may only leave a message.
      navigator.sendBeacon(disk, content);
    }
  },
});

const gate = lms.launch().parent.parent[name];
// After a crash nothing of the lesson is heard any more.
page.crash = () => (page.isCrashed = true);
page[name] = new Proxy(gate, {
  get:
    (_, /** @type {string} */ method) =>
    (/** @type {string[]} */ ...args) =>
      page.isCrashed ? '' : gate[method](...args),
});

const frame = document.createElement('iframe');
frame.id = 'lesson';
frame.title = 'Lesson';
frame.src = values.get('course') ?? '';
document.querySelector('main')?.append(frame);
