import { expect, test } from 'vitest';
import { findApi } from '../../../web/lms/find-api.js';

const api = { LMSInitialize: () => 'true' };

/** A window that tells another origin nothing but the windows around it. @param {object} around */
const foreign = (around) =>
  new Proxy(around, {
    get(target, name) {
      if (name === 'parent' || name === 'opener') return Reflect.get(target, name);
      throw new DOMException('Blocked', 'SecurityError');
    },
  });

/** A window on top has itself as parent. @param {object} [content] */
function top(content = {}) {
  const window = /** @type {any} */ ({ ...content });
  window.parent = window;
  return window;
}

test('the nearest API counts: in this window, then outwards', () => {
  const far = { LMSInitialize: () => 'false' };
  expect(findApi({ API: api, parent: top({ API: far }) }, 'API')).toBe(api);
  expect(findApi({ parent: { parent: top({ API: api }) } }, 'API')).toBe(api);
});

test('windows that opened this one or one around it are asked after all of those', () => {
  expect(findApi(top({ opener: { parent: top({ API: api }) } }), 'API')).toBe(api);
  expect(findApi({ parent: top({ opener: top({ API: api }) }) }, 'API')).toBe(api);
});

test('a window of another origin in between is no obstacle and no error', () => {
  expect(findApi({ parent: foreign({ parent: top({ API: api }) }) }, 'API')).toBe(api);
  expect(findApi({ parent: foreign({ parent: null }) }, 'API')).toBeNull();
});

test('a chain without end, or in a ring, is given up', () => {
  const endless = () => ({
    get parent() {
      return endless();
    },
  });
  expect(findApi(endless(), 'API')).toBeNull();
  const ring = /** @type {any} */ ({});
  ring.parent = { parent: ring };
  expect(findApi(ring, 'API_1484_11')).toBeNull();
});
