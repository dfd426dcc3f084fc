import { CHANGE_EVENT } from '../lesson/event-names.js';
import { canvas } from './protocols/canvas.js';
import { h5p } from './protocols/h5p.js';
import { iframeResizer } from './protocols/iframe-resizer.js';
import { openIframeResizer } from './protocols/open-iframe-resizer.js';
import { reluLesson } from './protocols/relu-lesson.js';
import { wordpress } from './protocols/wordpress.js';

const PROTOCOLS = [h5p, iframeResizer, openIframeResizer, wordpress, canvas, reluLesson];

/** No frame's border is thicker, top and bottom together, in CSS pixels. */
const THICKEST_BORDER = 20;

/**
 * Tells the page that holds this frame how tall the content is, now and after every change, in every protocol at
 * once: nobody can ask a host which one it speaks. Only the parent is heard. Heights go to any origin; they are
 * no secret, and nothing else is sent.
 * @param {Element} content that grows and shrinks with what it holds, whatever the frame's height
 * @param {Window} [frame]
 */
export function announceHeight(content, frame = window) {
  const { parent } = frame;
  if (parent === frame) return;
  const protocols = PROTOCOLS.map((protocol) => protocol(frame));
  /** A host whose frames have a border may count it in: then there is that much less room. */
  let border = 0;
  let announced = 0;

  const wanted = () => Math.ceil(content.getBoundingClientRect().height) + border;
  const announce = (told = protocols) => {
    announced = wanted();
    const size = { width: frame.document.documentElement.clientWidth, height: announced };
    for (const protocol of told) {
      const message = protocol.message(size);
      if (message !== undefined) parent.postMessage(message, '*');
    }
  };
  const onResize = () => {
    const missing = announced - frame.innerHeight;
    const before = border;
    border = missing > 0 && missing <= THICKEST_BORDER ? missing : 0;
    if (border !== before) announce();
  };
  const announceChange = () => {
    if (wanted() !== announced) announce();
  };
  new ResizeObserver(() => announce()).observe(content);
  // Chromium observes nothing in a frame that is out of sight; the first picture is told of all the same.
  content.addEventListener(CHANGE_EVENT, () => setTimeout(announceChange));
  frame.addEventListener('resize', onResize);
  frame.addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    for (const protocol of protocols) if (protocol.hear(data)) announce([protocol]);
  });
}
