import { expect, test } from 'vitest';
import { withStylesInUse } from '../../scripts/site/styles-in-use.js';

const picture = '<div class="panel wide"><svg viewBox="0 0 1 1"><path class="curve"/></svg></div>';
/** @param {string} css */
const kept = (css) => withStylesInUse(`<style>${css}</style>${picture}`);

test('a still picture keeps the rules that can apply to it, in their order', () => {
  for (const css of [
    '.panel{color:red}',
    '.panel>svg .curve{color:red}.wide{color:#00f}',
    '.button,.curve{color:red}',
    ':host([hidden]),*{color:red}',
    '.panel:not(.narrow){color:red}',
    '@media print{.panel{color:red}}',
  ]) {
    expect(kept(css)).toBe(`<style>${css}</style>${picture}`);
  }
});

test('a rule goes when it names an element or a class that the picture does not have', () => {
  for (const css of [
    '.button{color:red}',
    'button:hover{color:red}',
    '.panel .button{color:red}',
    '@media print{.button{color:red}}',
    '@container (width>=30em){p{color:red}}',
  ]) {
    expect(kept(css)).toBe(`<style></style>${picture}`);
  }
});
