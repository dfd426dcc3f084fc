import { css } from 'lit';
import { expect, test } from 'vitest';
import { withOwnRem } from '../../../web/elements/styles/own-rem.js';

/** @param {import('lit').CSSResult} style */
const own = (style) => String(withOwnRem(style)).replace(/\s+/gu, ' ').replaceAll('; }', ' }').trim();

test('lengths in rem follow the element’s own type', () => {
  expect(
    own(css`
      p {
        margin: -0.5rem 2rem;
        inset: 0.25rem;
      }
    `),
  ).toBe(
    'p { margin: calc(-0.5 * var(--_relu-rem)) calc(2 * var(--_relu-rem)); inset: calc(0.25 * var(--_relu-rem)) }',
  );
});

test('conditions have em, which they can compute', () => {
  expect(
    own(css`
      @container (width >= 27rem) {
        p {
          margin: 1rem;
        }
      }
    `),
  ).toBe('@container (width >= 27em) { p { margin: calc(1 * var(--_relu-rem)) } }');
});

test('a style that several elements share is made once', () => {
  const shared = css`
    p {
      margin: 1rem;
    }
  `;
  expect(withOwnRem(shared)).toBe(withOwnRem(shared));
});
