import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { announceHeight } from '../../../web/embed/announce-height.js';

/** What the browser calls when the content has another size. @type {() => void} */
let onContent;
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      /** @param {() => void} told */
      constructor(told) {
        onContent = told;
      }
      observe() {
        onContent();
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

/** A frame in a page, its content and what the page was told. */
function frameInPage({ hash = '', height = 300.2, hasParent = true } = {}) {
  /** @type {[any, string][]} */
  const told = [];
  const frame = /** @type {any} */ (
    Object.assign(new EventTarget(), {
      innerHeight: 150,
      location: { hash },
      document: { documentElement: { clientWidth: 400 } },
    })
  );
  frame.parent = hasParent
    ? { postMessage: (/** @type {any} */ ...message) => told.push(/** @type {any} */ (message)) }
    : frame;
  const content = Object.assign(new EventTarget(), {
    height,
    getBoundingClientRect: () => ({ height: content.height }),
  });
  announceHeight(/** @type {any} */ (content), frame);
  const say = (/** @type {unknown} */ data, source = frame.parent) => {
    told.length = 0;
    frame.dispatchEvent(Object.assign(new Event('message'), { data, source }));
    return told.map(([message]) => message);
  };
  const grow = (/** @type {number} */ now) => {
    told.length = 0;
    content.height = now;
    onContent();
    return told.map(([message]) => message);
  };
  return { frame, told, say, grow, content };
}

const INIT = '[iFrameSizer]frame1:8:false:false:32:true:true:null:bodyOffset';

test('a page of its own announces nothing', () => {
  expect(frameInPage({ hasParent: false }).told).toEqual([]);
});

test('unasked, height goes to Canvas and to our own host, rounded up; the others are asked whether they are there', () => {
  expect(frameInPage().told.map(([message]) => message)).toEqual([
    { context: 'h5p', action: 'hello' },
    '[iFrameResizerChild]Ready',
    { subject: 'lti.frameResize', height: 301 },
    { source: 'relu-lesson', version: 1, type: 'height', height: 301 },
  ]);
});

test('every message may go to any origin: there is nothing in it but a height', () => {
  expect(new Set(frameInPage().told.map(([, origin]) => origin))).toEqual(new Set(['*']));
});

describe('after the host has spoken', () => {
  test.each([
    ['H5P', { context: 'h5p', action: 'hello' }, { context: 'h5p', action: 'resize', scrollHeight: 301 }],
    ['H5P, which asks', { context: 'h5p', action: 'ready' }, { context: 'h5p', action: 'hello' }],
    ['iframe-resizer', INIT, '[iFrameSizer]frame1:301:400:init'],
    [
      'open-iframe-resizer',
      { type: 'iframe-child-init' },
      { type: 'iframe-resized', width: 400, height: 301 },
    ],
    ['WordPress', { message: 'ready', secret: 'abc' }, { message: 'height', value: 301, secret: 'abc' }],
    [
      'our own host',
      { source: 'relu-lesson', version: 1, type: 'ask-height' },
      { source: 'relu-lesson', version: 1, type: 'height', height: 301 },
    ],
  ])('%s is answered, and it alone', (_, asked, answer) => {
    expect(frameInPage().say(asked)).toEqual([answer]);
  });

  test('every change of the content is told to it', () => {
    const { say, grow } = frameInPage();
    say({ context: 'h5p', action: 'hello' });
    say(INIT);
    say({ type: 'iframe-child-init' });
    expect(grow(500)).toEqual([
      { context: 'h5p', action: 'resize', scrollHeight: 500 },
      '[iFrameSizer]frame1:500:400:resizeObserver',
      { type: 'iframe-resized', width: 400, height: 500 },
      { subject: 'lti.frameResize', height: 500 },
      { source: 'relu-lesson', version: 1, type: 'height', height: 500 },
    ]);
    expect(say('[iFrameSizer]resize')).toEqual(['[iFrameSizer]frame1:500:400:resizeObserver']);
  });
});

test('what a change of the lesson makes taller is told even where sizes are not observed', async () => {
  const { told, content } = frameInPage();
  told.length = 0;
  const change = () => content.dispatchEvent(new Event('relu-change'));
  const later = () => new Promise((resolve) => setTimeout(resolve, 5));
  change();
  await later();
  expect(told, 'nothing where it is as tall as before').toEqual([]);
  content.height = 480;
  change();
  await later();
  expect(told.at(-1)?.[0]).toMatchObject({ source: 'relu-lesson', height: 480 });
});

test('WordPress’s secret is also read from the fragment', () => {
  const messages = frameInPage({ hash: '#?secret=xyz' }).told.map(([message]) => message);
  expect(messages).toContainEqual({ message: 'height', value: 301, secret: 'xyz' });
});

test.each([
  ['the frame itself', (/** @type {any} */ frame) => frame],
  ['another frame', () => ({})],
  ['nobody', () => null],
])('a message from %s is not heard', (_, source) => {
  const { frame, say } = frameInPage();
  for (const data of [{ context: 'h5p', action: 'hello' }, INIT, { message: 'ready', secret: 'abc' }])
    expect(say(data, source(frame))).toEqual([]);
});

test.each([null, undefined, 7, 'text', {}, [], '[iFrameSizer]', { context: 'h5p' }, { type: 'other' }])(
  'the message %j of a parent changes nothing',
  (data) => {
    const { say, grow } = frameInPage();
    expect(say(data)).toEqual([]);
    expect(grow(400)).toHaveLength(4);
  },
);

describe('a host that counts the frame’s border in', () => {
  test('is asked for that much more', () => {
    const { frame, told } = frameInPage({ height: 300 });
    told.length = 0;
    frame.innerHeight = 296;
    frame.dispatchEvent(new Event('resize'));
    expect(told.at(-1)?.[0].height).toBe(304);
    told.length = 0;
    frame.innerHeight = 300;
    frame.dispatchEvent(new Event('resize'));
    expect(told, 'nothing more to ask for').toEqual([]);
  });

  test('is told from one that does not follow at all', () => {
    const { frame, told } = frameInPage({ height: 300 });
    told.length = 0;
    frame.innerHeight = 150;
    frame.dispatchEvent(new Event('resize'));
    expect(told).toEqual([]);
  });
});
